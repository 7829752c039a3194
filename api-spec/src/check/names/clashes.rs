//! What the finding of clashes shares: the description, its places, and the names that are taken.

use std::collections::{BTreeMap, HashMap};

use crate::diagnostic::Diagnostics;
use crate::model::{Description, Field, Type, TypeRef, Values};
use crate::resolve::Places;
use crate::source::Span;

/// Types, traits and generic parameters that generated modules name without a path. An item of such a name would hide
/// them, or clash with their import.
pub(super) const TYPES: [&str; 31] = [
    "AsRef",
    "BTreeMap",
    "C",
    "Call",
    "Client",
    "Connection",
    "Default",
    "Deserialize",
    "Duration",
    "Encoder",
    "Error",
    "From",
    "Id",
    "Into",
    "IntoId",
    "IntoIterator",
    "Method",
    "Operation",
    "OperationSpec",
    "Option",
    "Page",
    "Progress",
    "Ref",
    "Resource",
    "Result",
    "Sensitive",
    "Serialize",
    "String",
    "Timestamp",
    "Vec",
    "Wait",
];

/// Methods that every call has: a setter of such a name would clash with one or hide it. What starts with `with_` is
/// theirs, too.
const CALL_METHODS: [&str; 15] = [
    "first",
    "into_future",
    "into_operation",
    "into_owned",
    "into_pages",
    "items",
    "maybe",
    "new",
    "operation",
    "options",
    "pages",
    "run",
    "run_for_value",
    "send",
    "send_with_metadata",
];

pub(super) struct Clashes<'a> {
    pub description: &'a Description,
    pub types: BTreeMap<&'a str, &'a Type>,
    /// Datatypes by their names in Rust.
    pub rust_names: HashMap<&'a str, &'a Type>,
    pub places: &'a Places,
    pub diagnostics: &'a mut Diagnostics,
}

impl Clashes<'_> {
    pub(super) fn setter(&mut self, field: &Field, span: &Span) {
        let name = field.rust_name.as_str();
        if CALL_METHODS.contains(&name) || name.starts_with("with_") {
            self.diagnostics
                .error(span.clone(), format!("`{name}` is a method of every call"))
                .label("would be a setter of that name")
                .help("give the field a `rust_name`");
        }
    }

    pub(super) fn hides(&mut self, span: &Span, name: &str, help: &str) {
        self.diagnostics
            .error(span.clone(), format!("`{name}` would hide a name that the generated code needs"))
            .label(format!("would be `{name}` in Rust"))
            .help(help);
    }
}

/// The values that become an enum: numbers stay numbers.
pub(super) fn enum_values(field: &Field) -> Option<&Values> {
    field.values.as_ref().filter(|_| *field.ty.core() == TypeRef::String)
}
