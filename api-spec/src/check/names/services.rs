//! Names of services, of their operations, and of the methods and modules that come of them.

use std::collections::HashMap;

use heck::ToKebabCase;

use super::clashes::{Clashes, TYPES, enum_values};
use crate::model::{Body, Field, Operation, Service, Type};
use crate::rust_names;
use crate::source::Span;

/// Methods that the clients have besides their services.
const CLIENT_METHODS: [&str; 10] =
    ["base", "base_url", "builder", "call", "client", "from_env", "list", "new", "request", "stats"];

/// Features of the client that leave out something else than a service; each accessor has a feature of its name.
const FEATURES: [&str; 12] = [
    "all-services",
    "blocking",
    "default",
    "dynamic",
    "gzip",
    "native-tls",
    "other-apis",
    "requests",
    "rustls",
    "test-util",
    "tracing",
    "traffic-policy",
];

/// Modules of the generated code that are no service.
const MODULES: [&str; 6] = ["client", "dynamic", "errors", "models", "services", "types"];

impl Clashes<'_> {
    /// The module and the accessor of a service, which its file's place decides.
    pub(super) fn place(&mut self, service: &Service) {
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
            [name] | [name, _] if FEATURES.contains(&name.to_kebab_case().as_str()) => {
                self.diagnostics
                    .error(span.clone(), format!("`{name}` is a feature of the client that leaves out something else"))
                    .label("would have a feature of its own of this name")
                    .help(rename);
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
    pub(super) fn service(&mut self, service: &Service) {
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
        self.filters(service, span);
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

    /// The constants of the fields that a service's lists can be filtered by.
    fn filters(&mut self, service: &Service, span: &Span) {
        let mut seen: HashMap<String, &str> = HashMap::new();
        for name in service.operations.iter().flat_map(|o| &o.filter) {
            let constant = rust_names::constant_name(name);
            if let Some(first) = seen.insert(constant.clone(), name).filter(|first| first != name) {
                let message = format!("the filters `{first}` and `{name}` are both `{constant}` in Rust");
                self.diagnostics.error(span.clone(), message).help("leave one of them out of `filter`");
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
        for field in &operation.params {
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
    pub(super) fn instance_methods(&mut self) {
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
}
