//! Binds every name and fills every default: what was written becomes the model.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::diagnostic::Diagnostics;
use crate::events;
use crate::model::{
    Absent, Body, Description, ErrorCode, ErrorFamily, EventType, Field, Instance, KnownValue, Method, Module, Object,
    Operation, Pages, Path, Segment, Service, Type, TypeKind, TypeRef, Unique, Values, Wait,
};
use crate::rust_names;
use crate::source::{Sources, Span, Spanned};
use crate::syntax::{self, Base, Syntax};
use crate::type_expr::TypeExpr;
use crate::yaml::Node;

/// Where the parts of a model were written, for the checks that come after.
#[derive(Debug, Default)]
pub(crate) struct Places {
    /// Fields by (type, field).
    pub fields: HashMap<(String, String), Span>,
    /// Types by name.
    pub types: HashMap<String, Span>,
    /// Services by name.
    pub services: HashMap<String, Span>,
    /// Operations by (service, operation): the name and the call.
    pub operations: HashMap<(String, String), (Span, Span)>,
    /// Known values by (type, field, value).
    pub values: HashMap<(String, String, String), Span>,
    /// Defaults by (type, field).
    pub defaults: HashMap<(String, String), Span>,
    /// Errors by number: the number, the name and the summary.
    pub errors: HashMap<u32, (Span, Span, Span)>,
}

/// Resolves a parsed description.
pub(crate) fn resolve(syntax: &Syntax, sources: &Sources, diagnostics: &mut Diagnostics) -> (Description, Places) {
    let mut resolver = Resolver::new(syntax, sources, diagnostics);
    let errors = resolver.errors();
    let mut types: Vec<Type> = syntax.types.iter().map(|t| resolver.datatype(t)).collect();
    let mut services: Vec<Service> = syntax.services.iter().map(|s| resolver.service(s, &types)).collect();
    services.sort_by(|a, b| a.file.cmp(&b.file));
    let events = events::resolve(&syntax.events, &types, resolver.diagnostics);
    mark_use(&services, &events, &mut types);
    (Description { services, types, errors, events }, resolver.places)
}

struct Resolver<'a> {
    syntax: &'a Syntax,
    sources: &'a Sources,
    diagnostics: &'a mut Diagnostics,
    types: BTreeMap<&'a str, &'a syntax::Type>,
    error_codes: BTreeMap<&'a str, u32>,
    places: Places,
}

impl<'a> Resolver<'a> {
    fn new(syntax: &'a Syntax, sources: &'a Sources, diagnostics: &'a mut Diagnostics) -> Self {
        let mut types: BTreeMap<&str, &syntax::Type> = BTreeMap::new();
        for datatype in &syntax.types {
            if let Some(first) = types.insert(&datatype.name.value, datatype) {
                duplicate("type", &datatype.name, &first.name.span, diagnostics);
            }
        }
        let mut services: BTreeMap<&str, &Span> = BTreeMap::new();
        for service in &syntax.services {
            if let Some(first) = services.insert(&service.name.value, &service.name.span) {
                duplicate("service", &service.name, first, diagnostics);
            }
        }
        let mut error_codes = BTreeMap::new();
        for error in syntax.errors.iter().flat_map(|f| &f.errors) {
            error_codes.insert(error.name.value.as_str(), error.code.value);
        }
        Resolver { syntax, sources, diagnostics, types, error_codes, places: Places::default() }
    }

    fn errors(&mut self) -> Vec<ErrorFamily> {
        let mut names: BTreeMap<&str, &Span> = BTreeMap::new();
        let mut families: BTreeMap<&str, &Span> = BTreeMap::new();
        let mut out = Vec::new();
        for family in &self.syntax.errors {
            if let Some(first) = families.insert(&family.name.value, &family.name.span) {
                duplicate("family", &family.name, first, self.diagnostics);
            }
            let mut errors = Vec::new();
            for entry in &family.errors {
                let code = entry.code.value;
                if let Some(first) = names.insert(&entry.name.value, &entry.name.span) {
                    duplicate("error", &entry.name, first, self.diagnostics);
                }
                let place = (entry.code.span.clone(), entry.name.span.clone(), entry.summary.span.clone());
                if let Some((first, ..)) = self.places.errors.insert(code, place) {
                    let name = Spanned::new(code.to_string(), entry.code.span.clone());
                    duplicate("error", &name, &first, self.diagnostics);
                }
                errors.push(ErrorCode {
                    code,
                    name: entry.name.value.clone(),
                    kind: entry.kind,
                    summary: entry.summary.value.clone(),
                    values: entry.values.clone(),
                    family: family.name.value.clone(),
                });
            }
            errors.sort_by_key(|e| e.code);
            out.push(ErrorFamily {
                name: family.name.value.clone(),
                title: family.title.clone(),
                doc: family.doc.clone(),
                errors,
            });
        }
        out
    }

    fn error_code(&mut self, name: &Spanned<String>) -> Option<u32> {
        let code = self.error_codes.get(name.value.as_str()).copied();
        if code.is_none() {
            self.diagnostics
                .error(name.span.clone(), format!("there is no error `{}` in the catalogue", name.value))
                .label("unknown error")
                .suggest(&name.value, self.error_codes.keys().copied());
        }
        code
    }

    fn datatype(&mut self, datatype: &'a syntax::Type) -> Type {
        let name = &datatype.name.value;
        self.places.types.insert(name.clone(), datatype.name.span.clone());
        let like = datatype.like.as_ref().and_then(|l| self.type_named(l));
        let kind = if datatype.any_of.is_empty() {
            let fields = self.fields(name, &datatype.fields, like);
            TypeKind::Object(self.object(datatype, fields))
        } else {
            for target in &datatype.any_of {
                self.type_named(target);
            }
            TypeKind::AnyOf(datatype.any_of.iter().map(|t| t.value.clone()).collect())
        };
        let rust_name = match &datatype.rust_name {
            Some(given) => self.rust_identifier(given),
            None => rust_names::type_name(name),
        };
        Type {
            name: name.clone(),
            rust_name,
            doc: datatype.doc.clone(),
            kind,
            id_prefix: datatype.id_prefix.clone(),
            builtin: datatype.builtin,
            sent: false,
            received: false,
            file: self.sources.files()[datatype.file].path.clone(),
        }
    }

    fn object(&mut self, datatype: &syntax::Type, fields: Vec<Field>) -> Object {
        let sets = |resolver: &mut Self, sets: &[Vec<Spanned<String>>]| -> Vec<Vec<String>> {
            sets.iter()
                .map(|set| set.iter().map(|f| resolver.field_of(f, &fields, &datatype.name.value)).collect())
                .collect()
        };
        let one_of = sets(self, &datatype.one_of);
        let exclusive = sets(self, &datatype.exclusive);
        let mut unique = Vec::new();
        for entry in &datatype.unique {
            let names = sets(self, std::slice::from_ref(&entry.fields)).remove(0);
            unique.push(Unique { fields: names, error: entry.error.as_ref().and_then(|e| self.error_code(e)) });
        }
        Object { one_of, exclusive, unique, fields }
    }

    /// Checks that `name` is one of `fields` and gives it back.
    fn field_of(&mut self, name: &Spanned<String>, fields: &[Field], owner: &str) -> String {
        if fields.iter().all(|f| f.name != name.value) {
            self.diagnostics
                .error(name.span.clone(), format!("`{owner}` has no field `{}`", name.value))
                .label("unknown field")
                .suggest(&name.value, fields.iter().map(|f| f.name.as_str()));
        }
        name.value.clone()
    }

    fn type_named(&mut self, name: &Spanned<String>) -> Option<&'a syntax::Type> {
        let found = self.types.get(name.value.as_str()).copied();
        if found.is_none() {
            unknown_type(&name.value, &name.span, self.types.keys().copied(), self.diagnostics);
        }
        found
    }

    fn fields(
        &mut self,
        owner: &str,
        fields: &'a [(Spanned<String>, syntax::Field)],
        like: Option<&'a syntax::Type>,
    ) -> Vec<Field> {
        fields.iter().filter_map(|(name, field)| self.field(owner, name, field, like)).collect()
    }

    fn field(
        &mut self,
        owner: &str,
        name: &Spanned<String>,
        written: &syntax::Field,
        like: Option<&'a syntax::Type>,
    ) -> Option<Field> {
        self.places.fields.insert((owner.to_owned(), name.value.clone()), name.span.clone());
        let (field, enum_owner) = self.with_base(owner, name, written, like)?;
        let Some(ty) = &field.ty else {
            self.diagnostics.error(name.span.clone(), format!("`{}` has no type", name.value)).help("add `type:`");
            return None;
        };
        let ty = self.type_ref(ty, owner)?;
        let doc = field.doc.clone().unwrap_or_else(|| {
            self.diagnostics
                .error(name.span.clone(), format!("`{}` has no documentation", name.value))
                .help("add `doc:`");
            String::new()
        });
        let rust_name = self.field_rust_name(name, field.rust_name.as_ref());
        let values = match (&field.values_from, &field.values) {
            (Some(set), _) => self.values_from(set),
            (None, Some(values)) => {
                let enum_name = field
                    .enum_name
                    .clone()
                    .unwrap_or_else(|| format!("{enum_owner}{}", rust_names::type_name(&name.value)));
                Some(self.values(owner, name, enum_name, values, &ty))
            }
            (None, None) => None,
        };
        let default = field.default.as_ref().and_then(|node| {
            self.places.defaults.insert((owner.to_owned(), name.value.clone()), node.span.clone());
            self.default_value(node, &ty)
        });
        Some(Field {
            name: name.value.clone(),
            rust_name,
            doc,
            ty,
            required: field.required.unwrap_or(false),
            absent: field.absent.unwrap_or(Absent::Never),
            values,
            default,
            max_bytes: field.max_bytes,
            min: field.min,
            max: field.max,
            format: field.format,
            sensitive: field.sensitive.unwrap_or(false),
            one_time: field.one_time.unwrap_or(false),
            deprecated: field.deprecated.clone(),
            sets: field.sets.as_ref().map(|s| s.value.clone()),
        })
    }

    /// The field over its base, and the type whose name its enum takes.
    fn with_base(
        &mut self,
        owner: &str,
        name: &Spanned<String>,
        written: &syntax::Field,
        like: Option<&'a syntax::Type>,
    ) -> Option<(syntax::Field, String)> {
        match &written.base {
            Base::None => Some((written.clone(), owner.to_owned())),
            Base::Common(common) => match find(&self.syntax.common.fields, &common.value) {
                Some(base) => Some((written.over(base), owner.to_owned())),
                None => {
                    let known = self.syntax.common.fields.iter().map(|(n, _)| n.value.as_str());
                    self.diagnostics
                        .error(common.span.clone(), format!("there is no common field `{}`", common.value))
                        .suggest(&common.value, known);
                    None
                }
            },
            Base::Same(span) => {
                let Some(like) = like else {
                    self.diagnostics
                        .error(span.clone(), format!("`{}` has no type", name.value))
                        .help("add `type:`, or say with `like:` which type it is taken from");
                    return None;
                };
                let Some(base) = find(&like.fields, &name.value) else {
                    self.diagnostics
                        .error(name.span.clone(), format!("`{}` has no field `{}`", like.name.value, name.value))
                        .label("unknown field")
                        .help("give it a `type:` and a `doc:`")
                        .suggest(&name.value, like.fields.iter().map(|(n, _)| n.value.as_str()));
                    return None;
                };
                let base_like = like.like.as_ref().and_then(|l| self.types.get(l.value.as_str()).copied());
                let (base, base_owner) = self.with_base(&like.name.value, name, base, base_like)?;
                let enum_owner = if written.values.is_some() { owner.to_owned() } else { base_owner };
                // How an answer shows absence says nothing about a request.
                let mut merged = written.over(&base);
                merged.absent = written.absent;
                merged.one_time = written.one_time;
                Some((merged, enum_owner))
            }
        }
    }

    fn rust_identifier(&mut self, given: &Spanned<String>) -> String {
        if !rust_names::is_identifier(&given.value) {
            self.diagnostics.error(given.span.clone(), format!("`{}` is not a Rust identifier", given.value));
        }
        given.value.clone()
    }

    fn field_rust_name(&mut self, name: &Spanned<String>, given: Option<&Spanned<String>>) -> String {
        if let Some(given) = given {
            return self.rust_identifier(given);
        }
        let rust_name = rust_names::field_name(&name.value);
        if rust_names::is_keyword(&rust_name) {
            self.diagnostics
                .error(name.span.clone(), format!("`{rust_name}` is a keyword in Rust"))
                .label("needs a name in Rust")
                .help(format!("add `rust_name: r#{rust_name}`, or another name"));
        } else if !rust_names::is_identifier(&rust_name) {
            self.diagnostics
                .error(name.span.clone(), format!("`{}` is not an identifier", name.value))
                .help("add `rust_name:`");
        }
        rust_name
    }

    /// The values of a set that stands on its own.
    fn values_from(&mut self, set: &Spanned<String>) -> Option<Values> {
        if set.value == "events" {
            let list = events::values(&self.syntax.events);
            return Some(Values { enum_name: events::EVENT_TYPE.to_owned(), list, shared: true });
        }
        self.diagnostics
            .error(set.span.clone(), format!("there is no set of values `{}`", set.value))
            .help("the only set is `events`, the types of all events");
        None
    }

    fn values(
        &mut self,
        owner: &str,
        field: &Spanned<String>,
        enum_name: String,
        values: &[syntax::Value],
        ty: &TypeRef,
    ) -> Values {
        let mut list: Vec<KnownValue> = Vec::new();
        for written in values {
            let value = &written.value;
            let place = (owner.to_owned(), field.value.clone(), value.value.clone());
            self.places.values.insert(place, value.span.clone());
            let rust_name = match &written.rust_name {
                Some(given) => self.rust_identifier(given),
                // Only texts become an enum; numbers stay numbers.
                None if *ty.core() != TypeRef::String => String::new(),
                None => rust_names::variant_name(&value.value).unwrap_or_else(|| {
                    self.diagnostics
                        .error(value.span.clone(), format!("`{}` makes no name for a variant", value.value))
                        .help("write it as a mapping with `doc:` and `rust_name:`");
                    String::new()
                }),
            };
            list.push(KnownValue { value: value.value.clone(), rust_name, doc: written.doc.clone() });
        }
        Values { enum_name, list, shared: false }
    }

    fn default_value(&mut self, node: &Spanned<Node>, ty: &TypeRef) -> Option<serde_json::Value> {
        use serde_json::Value;
        let value = match (&node.value, ty) {
            (Node::Scalar { text, .. }, TypeRef::String) => Some(Value::from(text.as_str())),
            (Node::Scalar { text, plain: true }, TypeRef::Bool) => text.parse().ok().map(Value::Bool),
            (Node::Scalar { text, plain: true }, TypeRef::Int32 | TypeRef::Int64 | TypeRef::Duration) => {
                text.parse::<i64>().ok().map(Value::from)
            }
            (Node::Scalar { text, plain: true }, TypeRef::Float64) => text.parse::<f64>().ok().map(Value::from),
            (Node::List(items), TypeRef::List(inner)) => {
                items.iter().map(|item| self.default_value(item, inner)).collect::<Option<_>>().map(Value::Array)
            }
            (Node::Map(entries), TypeRef::Map(inner)) => entries
                .iter()
                .map(|(key, item)| Some((key.value.clone(), self.default_value(item, inner)?)))
                .collect::<Option<_>>()
                .map(Value::Object),
            _ => None,
        };
        if value.is_none() {
            self.diagnostics
                .error(node.span.clone(), format!("this default is not a value of type `{ty}`"))
                .label(format!("expected a value of type `{ty}`"));
        }
        value
    }

    fn type_ref(&mut self, written: &Spanned<TypeExpr>, owner: &str) -> Option<TypeRef> {
        self.type_expr(&written.value, &written.span, owner)
    }

    fn type_expr(&mut self, ty: &TypeExpr, span: &Span, owner: &str) -> Option<TypeRef> {
        match ty {
            TypeExpr::Name(name) => {
                if let Some((_, scalar)) = TypeRef::SCALARS.iter().find(|(n, _)| n == name) {
                    return Some(scalar.clone());
                }
                self.target(name, span, owner).map(TypeRef::Named)
            }
            TypeExpr::Apply(constructor, inner) => match (constructor.as_str(), inner.as_ref()) {
                ("list", inner) => Some(TypeRef::List(Box::new(self.type_expr(inner, span, owner)?))),
                ("map", inner) => Some(TypeRef::Map(Box::new(self.type_expr(inner, span, owner)?))),
                ("id", TypeExpr::Name(name)) => self.target(name, span, owner).map(TypeRef::Id),
                ("Ref", TypeExpr::Name(name)) => self.target(name, span, owner).map(TypeRef::Ref),
                (other, _) => {
                    self.diagnostics
                        .error(span.clone(), format!("`{ty}` is not a type"))
                        .help("the constructors are list, map, id, Ref")
                        .suggest(other, ["list", "map", "id", "Ref"]);
                    None
                }
            },
        }
    }

    /// Looks up a datatype; `Self` is the one being described.
    fn target(&mut self, name: &str, span: &Span, owner: &str) -> Option<String> {
        let name = if name == "Self" { owner } else { name };
        if self.types.contains_key(name) {
            return Some(name.to_owned());
        }
        let candidates = self.types.keys().copied().chain(TypeRef::SCALARS.iter().map(|(n, _)| *n));
        unknown_type(name, span, candidates, self.diagnostics);
        None
    }

    fn service(&mut self, service: &'a syntax::Service, types: &[Type]) -> Service {
        let name = service.name.value.clone();
        self.places.services.insert(name.clone(), service.name.span.clone());
        let file = self.sources.files()[service.file].path.clone();
        let client_path = client_path(&file);
        let resource = service.resource.as_ref().and_then(|r| self.type_named(r)).map(|t| t.name.value.clone());
        let module = service.module.as_ref().and_then(|m| self.module(m, types));
        let params = self.fields(&format!("{name}.params"), &service.params, None);
        let resource_type = resource.as_ref().and_then(|r| types.iter().find(|t| t.name == *r));
        if let Some(resource) = resource_type {
            for column in &service.columns {
                self.field_of(column, resource.fields(), &resource.name);
            }
        }
        let home = module.as_ref().map(|m| m.parent.as_str()).or(resource.as_deref());
        let home = home.and_then(|home| types.iter().find(|t| t.name == home));
        let mut used = BTreeSet::new();
        let mut operations = Vec::new();
        let mut seen: BTreeMap<&str, &Span> = BTreeMap::new();
        for operation in &service.operations {
            if let Some(first) = seen.insert(&operation.name.value, &operation.name.span) {
                duplicate("operation", &operation.name, first, self.diagnostics);
            }
            operations.extend(self.operation(&name, operation, &params, types, home, &mut used));
        }
        for (param, _) in &service.params {
            if !used.contains(&param.value) {
                self.diagnostics
                    .error(param.span.clone(), format!("no path of this service has a `{{{}}}`", param.value))
                    .label("unused parameter");
            }
        }
        let waits = service.waits.iter().filter_map(|w| self.wait(w, &operations, types)).collect();
        Service {
            name,
            title: service.title.clone(),
            client_path,
            doc: service.doc.clone(),
            docs_url: service.docs_url.clone(),
            deprecated: service.deprecated.clone(),
            resource,
            module,
            columns: service.columns.iter().map(|c| c.value.clone()).collect(),
            waits,
            operations,
            file,
        }
    }

    fn module(&mut self, module: &'a syntax::Module, types: &[Type]) -> Option<Module> {
        let parent = self.type_named(&module.parent)?.name.value.clone();
        let fields = types.iter().find(|t| t.name == parent).map(Type::fields).unwrap_or_default();
        let field = self.field_of(&module.field, fields, &parent);
        Some(Module { parent, field })
    }

    fn wait(&mut self, wait: &syntax::Wait, operations: &[Operation], types: &[Type]) -> Option<Wait> {
        let Some(operation) = operations.iter().find(|o| o.name == wait.operation.value) else {
            self.diagnostics
                .error(wait.operation.span.clone(), format!("there is no operation `{}`", wait.operation.value))
                .suggest(&wait.operation.value, operations.iter().map(|o| o.name.as_str()));
            return None;
        };
        let response = operation.response.clone().unwrap_or_default();
        let mut path = |written: &Spanned<String>| {
            let mut owner = response.clone();
            let mut parts = Vec::new();
            for part in written.value.split('.') {
                let fields = types.iter().find(|t| t.name == owner).map(Type::fields).unwrap_or_default();
                parts.push(self.field_of(&Spanned::new(part.to_owned(), written.span.clone()), fields, &owner));
                let field = fields.iter().find(|f| f.name == part);
                owner = field.and_then(|f| f.ty.named()).unwrap_or_default().to_owned();
            }
            parts
        };
        Some(Wait {
            name: wait.name.value.clone(),
            doc: wait.doc.clone(),
            operation: wait.operation.value.clone(),
            until: path(&wait.until),
            failed: wait.failed.as_ref().map(&mut path),
            reason: wait.reason.as_ref().map(&mut path),
        })
    }

    fn operation(
        &mut self,
        service: &str,
        operation: &'a syntax::Operation,
        service_params: &[Field],
        types: &[Type],
        home: Option<&Type>,
        used: &mut BTreeSet<String>,
    ) -> Option<Operation> {
        let name = operation.name.value.clone();
        let owner = format!("{service}.{name}");
        let place = (operation.name.span.clone(), operation.call.span.clone());
        self.places.operations.insert((service.to_owned(), name.clone()), place);
        let (method, path) = &operation.call.value;
        let path = parse_path(path);
        let own_params = self.fields(&owner, &operation.params, None);
        let params = self.path_params(operation, &path, &own_params, service_params, used);
        let response = operation.response.as_ref().and_then(|r| self.type_named(r)).map(|t| t.name.value.clone());
        let body = match &operation.request {
            None => Body::None,
            Some(request) if request.value == "empty" => Body::Empty,
            Some(request) => Body::Type(self.type_named(request)?.name.value.clone()),
        };
        let rust_name = operation.rust_name.as_ref().map(|given| self.rust_identifier(given));
        if rust_name.is_none() {
            self.field_rust_name(&operation.name, None);
        }
        let pages = operation.items.as_ref().and_then(|items| self.pages(items, response.as_deref(), types));
        let filter = self.filter(operation, pages.as_ref(), types);
        let query = self.query(&owner, operation, pages.as_ref());
        let status = operation.status.unwrap_or(match (&response, method) {
            (None, _) => 204,
            (Some(_), Method::Post) => 201,
            (Some(_), _) => 200,
        });
        let instance = home.and_then(|home| instance(home, &params));
        Some(Operation {
            name,
            rust_name,
            doc: operation.doc.clone(),
            method: *method,
            path,
            params,
            query,
            body,
            response,
            status,
            pages,
            filter,
            deprecated: operation.deprecated.clone(),
            errors: operation.errors.iter().filter_map(|e| self.error_code(e)).collect(),
            instance,
        })
    }

    fn path_params(
        &mut self,
        operation: &syntax::Operation,
        path: &Path,
        own: &[Field],
        of_service: &[Field],
        used: &mut BTreeSet<String>,
    ) -> Vec<Field> {
        let mut params = Vec::new();
        for placeholder in path.params() {
            used.insert(placeholder.to_owned());
            match own.iter().chain(of_service).find(|p| p.name == placeholder) {
                Some(param) => params.push(param.clone()),
                None => {
                    let known = own.iter().chain(of_service).map(|p| p.name.as_str());
                    self.diagnostics
                        .error(
                            operation.call.span.clone(),
                            format!("nothing provides the `{{{placeholder}}}` of this path"),
                        )
                        .help(format!("add `{placeholder}` to `params`"))
                        .suggest(placeholder, known);
                }
            }
        }
        for (param, _) in &operation.params {
            if path.params().all(|p| p != param.value) {
                self.diagnostics
                    .error(param.span.clone(), format!("the path has no `{{{}}}`", param.value))
                    .label("unused parameter");
            }
        }
        params
    }

    fn pages(&mut self, items: &Spanned<String>, response: Option<&str>, types: &[Type]) -> Option<Pages> {
        let Some(list) = response.and_then(|r| types.iter().find(|t| t.name == r)) else {
            self.diagnostics.error(items.span.clone(), "a list needs a `response`").help("add `response:`");
            return None;
        };
        self.field_of(items, list.fields(), &list.name);
        if list.field("next_page_uri").is_none() {
            self.diagnostics
                .error(items.span.clone(), format!("`{}` is no page: it has no `next_page_uri`", list.name))
                .help("add the field `next_page_uri: common`, or leave out `items:` for a list that is not paged");
        }
        let item_type = match list.field(&items.value).map(|f| &f.ty) {
            Some(TypeRef::List(inner)) => inner.named().map(str::to_owned),
            _ => None,
        };
        if item_type.is_none() && list.field(&items.value).is_some() {
            self.diagnostics
                .error(items.span.clone(), format!("`{}.{}` is not a list of objects", list.name, items.value));
        }
        Some(Pages { items: items.value.clone(), item_type: item_type? })
    }

    /// Fields that a filter names; a dotted one goes through references and nested objects.
    fn filter(&mut self, operation: &syntax::Operation, pages: Option<&Pages>, types: &[Type]) -> Vec<String> {
        let item = pages.and_then(|p| types.iter().find(|t| t.name == p.item_type));
        for name in &operation.filter {
            let first = name.value.split('.').next().unwrap_or_default().to_owned();
            match item {
                Some(item) => {
                    self.field_of(&Spanned::new(first, name.span.clone()), item.fields(), &item.name);
                }
                None => {
                    self.diagnostics.error(name.span.clone(), "only a paged list has a filter").help("add `items:`");
                }
            }
        }
        operation.filter.iter().map(|f| f.value.clone()).collect()
    }

    /// Paging parameters come with `items`, the filter with `filter`; others are written.
    fn query(&mut self, owner: &str, operation: &'a syntax::Operation, pages: Option<&Pages>) -> Vec<Field> {
        let mut query = Vec::new();
        if let Some(pages) = pages {
            let names = ["limit", "before_id", "filter"];
            let count = if operation.filter.is_empty() { 2 } else { 3 };
            for name in &names[..count] {
                match self.syntax.common.query.iter().find(|(n, _)| n.value == *name) {
                    Some((spanned, field)) => query.extend(self.field(&pages.item_type, spanned, field, None)),
                    None => {
                        let place = operation.name.span.clone();
                        self.diagnostics.error(place, format!("the common file describes no query parameter `{name}`"));
                    }
                }
            }
        }
        query.extend(self.fields(owner, &operation.query, None));
        query
    }
}

fn find<'a>(fields: &'a [(Spanned<String>, syntax::Field)], name: &str) -> Option<&'a syntax::Field> {
    fields.iter().find(|(n, _)| n.value == name).map(|(_, f)| f)
}

fn duplicate(what: &str, second: &Spanned<String>, first: &Span, diagnostics: &mut Diagnostics) {
    diagnostics
        .error(second.span.clone(), format!("there are two {what} entries named `{}`", second.value))
        .label("named again here")
        .context(first.clone(), "first named here");
}

fn unknown_type<'a>(name: &str, span: &Span, candidates: impl Iterator<Item = &'a str>, diagnostics: &mut Diagnostics) {
    diagnostics
        .error(span.clone(), format!("there is no type `{name}`"))
        .label("unknown type")
        .suggest(name, candidates);
}

/// `services/edges/https.yaml` is offered at `["edges", "https"]`.
fn client_path(file: &str) -> Vec<String> {
    let path = file.strip_prefix("services/").unwrap_or(file);
    path.trim_end_matches(".yaml").split('/').map(str::to_owned).collect()
}

pub(crate) fn parse_path(text: &str) -> Path {
    let segments = text.trim_start_matches('/').split('/').filter(|s| !s.is_empty()).map(|segment| {
        match segment.strip_prefix('{').and_then(|s| s.strip_suffix('}')) {
            Some(name) => Segment::Param(name.to_owned()),
            None => Segment::Literal(segment.to_owned()),
        }
    });
    Path { segments: segments.collect() }
}

/// An operation becomes a method of `home` when its path ends at one such object and every id can be read off it.
fn instance(home: &Type, params: &[Field]) -> Option<Instance> {
    let last = params.last()?;
    if last.ty != TypeRef::Id(home.name.clone()) {
        return None;
    }
    let fields = params
        .iter()
        .map(|param| home.field(&param.name).filter(|f| f.ty == param.ty).map(|f| f.name.clone()))
        .collect::<Option<Vec<_>>>()?;
    Some(Instance { type_name: home.name.clone(), fields })
}

/// Finds out which datatypes calls send and which answers and events hold, through everything nested in them.
fn mark_use(services: &[Service], events: &[EventType], types: &mut [Type]) {
    let operations = || services.iter().flat_map(|s| &s.operations);
    let sent = operations().filter_map(|o| match &o.body {
        Body::Type(name) => Some(name.clone()),
        _ => None,
    });
    let sent = reachable(sent.collect(), types);
    let answers = operations().filter_map(|o| o.response.clone());
    let received = reachable(answers.chain(events.iter().map(|e| e.object.clone())).collect(), types);
    for datatype in types {
        datatype.sent = sent.contains(&datatype.name);
        datatype.received = received.contains(&datatype.name);
    }
}

fn reachable(mut open: Vec<String>, types: &[Type]) -> BTreeSet<String> {
    let by_name: HashMap<&str, &Type> = types.iter().map(|t| (t.name.as_str(), t)).collect();
    let mut seen = BTreeSet::new();
    while let Some(name) = open.pop() {
        if let Some(datatype) = by_name.get(name.as_str()).filter(|_| seen.insert(name.clone())) {
            open.extend(datatype.fields().iter().filter_map(|f| f.ty.named()).map(str::to_owned));
        }
    }
    seen
}
