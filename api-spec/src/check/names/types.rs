//! Names of datatypes, of their fields, of enums and of variants.

use std::collections::HashMap;

use super::clashes::{Clashes, TYPES, enum_values};
use crate::diagnostic::Diagnostics;
use crate::model::{Field, Type};
use crate::rust_names;
use crate::source::{Sources, Span};

/// The variant that every enum has for values that are not known.
const UNKNOWN_VARIANT: &str = "Unknown";

impl<'a> Clashes<'a> {
    /// The names of datatypes.
    pub(super) fn types(&mut self) {
        let mut seen: HashMap<&str, &str> = HashMap::new();
        for datatype in self.description.types.iter().filter(|t| !t.builtin) {
            let Some(span) = self.places.types.get(&datatype.name) else { continue };
            if let Some(first) =
                seen.insert(&datatype.rust_name, &datatype.name).filter(|first| *first != datatype.name)
            {
                let message = format!("`{first}` and `{}` are both `{}` in Rust", datatype.name, datatype.rust_name);
                let error = self.diagnostics.error(span.clone(), message).help("give one of them a `rust_name`");
                if let Some(first) = self.places.types.get(first) {
                    error.context(first.clone(), "first named here");
                }
            }
            if TYPES.contains(&datatype.rust_name.as_str()) {
                self.hides(span, &datatype.rust_name, "give the type a `rust_name`");
            }
        }
    }

    /// Enums share one namespace with datatypes; two fields may share one enum when their values are the same.
    pub(super) fn enums(&mut self) {
        let mut seen: HashMap<String, (&'a Type, &'a Field)> = HashMap::new();
        for datatype in &self.description.types {
            for field in datatype.fields() {
                let Some(values) = enum_values(field) else { continue };
                let Some(span) = self.places.fields.get(&(datatype.name.clone(), field.name.clone())) else { continue };
                let rust_name = rust_names::type_name(&values.enum_name);
                let known = |field: &Field| -> Vec<String> {
                    enum_values(field).iter().flat_map(|v| &v.list).map(|v| v.value.clone()).collect()
                };
                if self.rust_names.get(rust_name.as_str()).is_some_and(|t| !t.builtin) {
                    let message =
                        format!("the values of `{}` would be the type `{rust_name}`, which exists", field.name);
                    self.diagnostics.error(span.clone(), message).help("name them with `enum:`");
                } else if TYPES.contains(&rust_name.as_str()) || !rust_names::is_identifier(&rust_name) {
                    let message = format!("the values of `{}` can't be a type named `{rust_name}`", field.name);
                    self.diagnostics.error(span.clone(), message).help("name them with `enum:`");
                } else if let Some((owner, first)) = seen.get(&rust_name) {
                    if known(first) != known(field) {
                        let message = format!("`{rust_name}` already has other values");
                        let error = self.diagnostics.error(span.clone(), message).help("name these with `enum:`");
                        if let Some(first) = self.places.fields.get(&(owner.name.clone(), first.name.clone())) {
                            error.context(first.clone(), "first used here");
                        }
                    }
                } else {
                    seen.insert(rust_name, (datatype, field));
                }
                self.variants(datatype, field);
            }
        }
    }

    fn variants(&mut self, datatype: &Type, field: &Field) {
        let Some(values) = enum_values(field) else { return };
        let mut seen: HashMap<&str, &str> = HashMap::new();
        // Without a name there is a mistake already.
        for value in values.list.iter().filter(|v| !v.rust_name.is_empty()) {
            let key = (datatype.name.clone(), field.name.clone(), value.value.clone());
            let Some(span) = self.places.values.get(&key) else { continue };
            let help = "write it as a mapping with `doc:` and `rust_name:`";
            if let Some(first) = seen.insert(&value.rust_name, &value.value) {
                let message = format!("`{first}` and `{}` are both `{}` in Rust", value.value, value.rust_name);
                self.diagnostics.error(span.clone(), message).help(help);
            } else if value.rust_name == UNKNOWN_VARIANT {
                let message = format!("`{UNKNOWN_VARIANT}` is the variant of values that are not known");
                self.diagnostics.error(span.clone(), message).help(help);
            } else if !rust_names::is_identifier(&value.rust_name) {
                let message = format!("`{}` can't be a variant's name in Rust", value.rust_name);
                self.diagnostics.error(span.clone(), message).help(help);
            }
        }
    }

    /// The fields of a datatype; those that are sent become setters of calls.
    pub(super) fn fields(&mut self, datatype: &Type) {
        let mut seen: HashMap<&str, &str> = HashMap::new();
        for field in datatype.fields() {
            let place = |field: &str| self.places.fields.get(&(datatype.name.clone(), field.to_owned()));
            let Some(span) = place(&field.name) else { continue };
            if let Some(first) = seen.insert(&field.rust_name, &field.name) {
                let first_span = place(first).unwrap_or(span).clone();
                self.diagnostics
                    .error(
                        span.clone(),
                        format!("`{first}` and `{}` are both `{}` in Rust", field.name, field.rust_name),
                    )
                    .label("clashes")
                    .context(first_span, "with this field")
                    .help("give one of them a `rust_name`");
            }
            if field.null {
                let clear = format!("clear_{}", field.rust_name.trim_start_matches("r#"));
                if datatype.fields().iter().any(|other| other.rust_name == clear) {
                    self.diagnostics
                        .error(
                            span.clone(),
                            format!("`{clear}` would be two methods: the one that sends null, and another field's"),
                        )
                        .help("give one of the fields a `rust_name`");
                }
            }
            if datatype.sent {
                self.setter(field, span);
            }
        }
    }
}

/// Files of types become modules side by side.
pub(super) fn type_files(folder: &str, sources: &Sources, diagnostics: &mut Diagnostics) {
    for (file, source) in sources.files().iter().enumerate() {
        let own = source.path.strip_prefix(folder).and_then(|path| path.strip_prefix("types/"));
        let Some(name) = own.map(|name| name.trim_end_matches(".yaml")) else { continue };
        if !rust_names::is_identifier(name) || name == "models" {
            diagnostics
                .error(Span { file, start: 0, end: 0 }, format!("`{name}` can't be a module's name in Rust"))
                .help("rename the file; files of types lie side by side in `types`");
        }
    }
}
