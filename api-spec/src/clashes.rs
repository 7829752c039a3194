//! Names that would meet in the generated Rust: two of one kind, or one that hides what the generated code needs.
//!
//! A clash is found here, at its place in the description, and not by the compiler in code that nobody wrote.

use std::collections::{BTreeMap, HashMap};

use crate::diagnostic::Diagnostics;
use crate::model::{Body, Description, Field, Operation, Service, Type, TypeRef, types_by_name};
use crate::resolve::Places;
use crate::rust_names;
use crate::source::{Sources, Span};

/// Types, traits and generic parameters that generated modules name without a path. An item of such a name would hide
/// them, or clash with their import.
const TYPES: [&str; 30] = [
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
const CALL_METHODS: [&str; 12] = [
    "into_future",
    "into_operation",
    "into_pages",
    "items",
    "new",
    "operation",
    "options",
    "pages",
    "run",
    "run_for_value",
    "send",
    "send_with_metadata",
];

/// Methods that the clients have besides their services.
const CLIENT_METHODS: [&str; 7] = ["base_url", "builder", "call", "client", "from_env", "new", "request"];

/// Modules of the generated code that are no service.
const MODULES: [&str; 6] = ["client", "dynamic", "errors", "models", "services", "types"];

/// The variant that every enum has for values that are not known.
const UNKNOWN_VARIANT: &str = "Unknown";

/// Reports every clash.
pub(crate) fn check(description: &Description, places: &Places, sources: &Sources, diagnostics: &mut Diagnostics) {
    let rust_names = description.types.iter().map(|t| (t.rust_name.as_str(), t)).collect();
    let mut clashes = Clashes { description, types: types_by_name(description), rust_names, places, diagnostics };
    clashes.types();
    clashes.enums();
    for datatype in &description.types {
        clashes.fields(datatype);
    }
    for service in &description.services {
        clashes.place(service);
        clashes.service(service);
    }
    clashes.instance_methods();
    clashes.error_families();
    type_files(sources, diagnostics);
}

struct Clashes<'a> {
    description: &'a Description,
    types: BTreeMap<&'a str, &'a Type>,
    /// Datatypes by their names in Rust.
    rust_names: HashMap<&'a str, &'a Type>,
    places: &'a Places,
    diagnostics: &'a mut Diagnostics,
}

impl<'a> Clashes<'a> {
    /// The names of datatypes.
    fn types(&mut self) {
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
    fn enums(&mut self) {
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
    fn fields(&mut self, datatype: &Type) {
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
            if datatype.sent {
                self.setter(field, span);
            }
        }
    }

    fn setter(&mut self, field: &Field, span: &Span) {
        let name = field.rust_name.as_str();
        if CALL_METHODS.contains(&name) || name.starts_with("with_") {
            self.diagnostics
                .error(span.clone(), format!("`{name}` is a method of every call"))
                .label("would be a setter of that name")
                .help("give the field a `rust_name`");
        }
    }

    /// The module and the accessor of a service, which its file's place decides.
    fn place(&mut self, service: &Service) {
        let Some(span) = self.places.services.get(&service.name) else { return };
        let rename = "rename the service's file or folder";
        for part in &service.client_path {
            if !rust_names::is_identifier(part) {
                self.diagnostics.error(span.clone(), format!("`{part}` can't be a method's name in Rust")).help(rename);
            }
        }
        match service.client_path.as_slice() {
            [name] | [name, _] if CLIENT_METHODS.contains(&name.as_str()) => {
                self.diagnostics.error(span.clone(), format!("`{name}` is a method of the client itself")).help(rename);
            }
            [name] | [name, _] if MODULES.contains(&name.as_str()) || name == "connection" => {
                self.diagnostics.error(span.clone(), format!("`{name}` is part of the client itself")).help(rename);
            }
            [_, name] if ["new", "models"].contains(&name.as_str()) => {
                self.diagnostics.error(span.clone(), format!("`{name}` is part of every group itself")).help(rename);
            }
            [group, _] => {
                let root = self.description.services.iter().find(|s| s.client_path == [group.clone()]);
                if let Some(first) = root.and_then(|root| self.places.services.get(&root.name)) {
                    self.diagnostics
                        .error(span.clone(), format!("`client.{group}()` can't be a service and a group of services"))
                        .context(first.clone(), "the service")
                        .help(rename);
                }
            }
            [_] => {}
            _ => {
                self.diagnostics
                    .error(span.clone(), "a service lies in `services` or in one folder below it")
                    .help("move the service's file");
            }
        }
    }

    /// What stands in the module of a service: its struct, its operations' structs and their methods.
    fn service(&mut self, service: &Service) {
        let Some(span) = self.places.services.get(&service.name) else { return };
        let struct_name = rust_names::type_name(&service.name);
        let help = "rename the service";
        if !rust_names::is_identifier(&struct_name) {
            self.diagnostics.error(span.clone(), format!("`{}` makes no name for a type", service.name)).help(help);
        } else if TYPES.contains(&struct_name.as_str()) {
            self.hides(span, &struct_name, help);
        } else if self.rust_names.contains_key(struct_name.as_str()) {
            let message = format!("the service would be `{struct_name}` in Rust, which is a type");
            self.diagnostics.error(span.clone(), message).help(help);
        }
        let mut seen: HashMap<String, &str> = HashMap::from([(struct_name, "the service itself")]);
        for operation in &service.operations {
            let key = (service.name.clone(), operation.name.clone());
            let span = self.places.operations.get(&key).map_or(span, |(name, _)| name);
            self.operation(operation, span);
            let name = rust_names::type_name(operation.method_name());
            if let Some(first) = seen.insert(name.clone(), &operation.name) {
                self.diagnostics
                    .error(span.clone(), format!("`{first}` and `{}` are both `{name}` in Rust", operation.name))
                    .help("give one of them a `rust_name`");
            }
        }
        for wait in &service.waits {
            let name = format!("wait_for_{}", wait.name);
            let place = (service.name.clone(), wait.name.clone());
            let span = self.places.waits.get(&place).unwrap_or(span);
            if !rust_names::is_identifier(&name) {
                self.diagnostics.error(span.clone(), format!("`{name}` can't be a method's name in Rust"));
            } else if service.operations.iter().any(|o| o.method_name() == name) {
                self.diagnostics.error(span.clone(), format!("`{name}` is an operation"));
            }
        }
    }

    fn operation(&mut self, operation: &Operation, span: &Span) {
        let help = "give the operation a `rust_name`";
        let name = rust_names::type_name(operation.method_name());
        if operation.method_name() == "new" {
            self.diagnostics.error(span.clone(), "`new` makes the service itself").help(help);
        } else if TYPES.contains(&name.as_str()) {
            self.hides(span, &name, help);
        } else if self.rust_names.contains_key(name.as_str()) {
            let message = format!("the operation would be `{name}` in Rust, which is a type");
            self.diagnostics.error(span.clone(), message).help(help);
        }
        let body = match &operation.body {
            Body::Type(name) => self.types.get(name.as_str()).map(|t| t.fields()).unwrap_or_default(),
            Body::None | Body::Empty => &[],
        };
        for field in &operation.query {
            self.setter(field, span);
        }
        for field in operation.params.iter().chain(&operation.query) {
            let Some(values) = enum_values(field) else { continue };
            let same = |f: &Field| enum_values(f).is_some_and(|v| v.enum_name == values.enum_name);
            if !self.description.types.iter().flat_map(Type::fields).any(same) {
                self.diagnostics
                    .error(span.clone(), format!("the values of `{}` belong to no type", field.name))
                    .help("name with `enum:` the enum of a field that has the same values");
            }
        }
        self.apart(&operation.params, body.iter().filter(|f| f.required), span, "arguments");
        self.apart(&operation.query, body.iter().filter(|f| !f.required), span, "setters");
        if operation.instance.is_some() && body.iter().any(|f| f.required && f.rust_name == "client") {
            let message = "`client` is an argument of every method on an object";
            self.diagnostics.error(span.clone(), message).help("give the field a `rust_name`");
        }
    }

    /// What an operation takes itself must not share a name with its body or the body's fields. That those are told apart
    /// is seen to elsewhere.
    fn apart<'f>(&mut self, own: &'f [Field], of_body: impl Iterator<Item = &'f Field>, span: &Span, what: &str) {
        let mut meets = |first: &str, field: &Field| {
            let (name, rust_name) = (&field.name, &field.rust_name);
            self.diagnostics
                .error(span.clone(), format!("`{first}` and `{name}` would be two {what} named `{rust_name}`"))
                .help("give one of them a `rust_name`");
        };
        let mut taken: HashMap<&str, &str> = HashMap::from([("body", "the body")]);
        for field in own {
            if let Some(first) = taken.insert(&field.rust_name, &field.name) {
                meets(first, field);
            }
        }
        for field in of_body {
            if let Some(first) = own.iter().find(|f| f.rust_name == field.rust_name) {
                meets(&first.name, field);
            }
        }
    }

    /// Operations that are methods of an object, which may come from several services.
    fn instance_methods(&mut self) {
        let mut seen: HashMap<(&str, String), (&String, &Span)> = HashMap::new();
        for (service, operation) in self.description.operations() {
            let key = (service.name.clone(), operation.name.clone());
            let (Some(instance), Some((span, _))) = (&operation.instance, self.places.operations.get(&key)) else {
                continue;
            };
            let method = service.instance_method(operation);
            let datatype = self.types.get(instance.type_name.as_str());
            let setters = datatype.filter(|t| t.sent).map(|t| t.fields()).unwrap_or_default();
            if setters.iter().any(|f| !f.required && f.rust_name == method) {
                let message = format!("`{}` would have two methods named `{method}`", instance.type_name);
                self.diagnostics.error(span.clone(), message).help("give the operation a `rust_name`");
            }
            let first = seen.insert((&instance.type_name, method.clone()), (&service.name, span));
            if let Some((_, first)) = first.filter(|(of, _)| **of != service.name) {
                self.diagnostics
                    .error(span.clone(), format!("`{}` would have two methods named `{method}`", instance.type_name))
                    .context(first.clone(), "the first comes from here")
                    .help("give one of the operations a `rust_name`");
            }
        }
    }

    fn error_families(&mut self) {
        let mut seen: HashMap<String, &str> = HashMap::new();
        for family in &self.description.errors {
            let Some(span) = self.places.families.get(&family.name) else { continue };
            let name = rust_names::type_name(&family.name);
            if !rust_names::is_identifier(&name) {
                self.diagnostics.error(span.clone(), format!("`{}` makes no name for a variant", family.name));
            } else if let Some(first) = seen.insert(name.clone(), &family.name).filter(|first| *first != family.name) {
                let message = format!("`{first}` and `{}` are both `{name}` in Rust", family.name);
                self.diagnostics.error(span.clone(), message).help("rename one of them");
            }
        }
    }

    fn hides(&mut self, span: &Span, name: &str, help: &str) {
        self.diagnostics
            .error(span.clone(), format!("`{name}` would hide a name that the generated code needs"))
            .label(format!("would be `{name}` in Rust"))
            .help(help);
    }
}

/// The values that become an enum: numbers stay numbers.
fn enum_values(field: &Field) -> Option<&crate::model::Values> {
    field.values.as_ref().filter(|_| *field.ty.core() == TypeRef::String)
}

/// Files of types become modules side by side.
fn type_files(sources: &Sources, diagnostics: &mut Diagnostics) {
    for (file, source) in sources.files().iter().enumerate() {
        let Some(name) = source.path.strip_prefix("types/").map(|name| name.trim_end_matches(".yaml")) else {
            continue;
        };
        if !rust_names::is_identifier(name) || name == "models" {
            diagnostics
                .error(Span { file, start: 0, end: 0 }, format!("`{name}` can't be a module's name in Rust"))
                .help("rename the file; files of types lie side by side in `types`");
        }
    }
}
