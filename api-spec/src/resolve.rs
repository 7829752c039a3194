//! Binds every name and fills every default: what was written becomes the model.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::{
    Absent, Body, Description, ErrorCode, ErrorFamily, Field, FieldRef, Instance, KnownValue, Method, Module, Object,
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
    /// Conditions to wait for by (service, condition).
    pub waits: HashMap<(String, String), Span>,
    /// Families of errors by name.
    pub families: HashMap<String, Span>,
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
    mark_use(&services, &mut types);
    (Description { services, types, errors }, resolver.places)
}

struct Resolver<'a> {
    syntax: &'a Syntax,
    sources: &'a Sources,
    diagnostics: &'a mut Diagnostics,
    types: BTreeMap<&'a str, &'a syntax::Type>,
    /// Types that are like themselves, through others or not.
    circular: BTreeSet<&'a str>,
    error_codes: BTreeMap<&'a str, u32>,
    /// Query parameters that lists need and the common file lacks, which is reported once.
    missing_query: BTreeSet<&'static str>,
    /// What `Self` means where that is not the type being described.
    self_type: Option<String>,
    places: Places,
}

/// The type that another is like.
#[derive(Clone, Copy)]
enum Like<'a> {
    /// It is like none.
    Nothing,
    /// Something is wrong with it, and was reported.
    Unknown,
    /// This one.
    Type(&'a syntax::Type),
}

impl<'a> Resolver<'a> {
    fn new(syntax: &'a Syntax, sources: &'a Sources, diagnostics: &'a mut Diagnostics) -> Self {
        let mut types: BTreeMap<&str, &syntax::Type> = BTreeMap::new();
        for datatype in &syntax.types {
            let first = *types.entry(&datatype.name.value).or_insert(datatype);
            if first.name.span != datatype.name.span {
                duplicate("types", &datatype.name, &first.name.span, diagnostics);
            }
        }
        let mut services: BTreeMap<&str, &Span> = BTreeMap::new();
        for service in &syntax.services {
            if let Some(first) = services.insert(&service.name.value, &service.name.span) {
                duplicate("services", &service.name, first, diagnostics);
            }
        }
        let mut error_codes = BTreeMap::new();
        for error in syntax.errors.iter().flat_map(|f| &f.errors) {
            error_codes.insert(error.name.value.as_str(), error.code.value);
        }
        let circular = circular(&types, diagnostics);
        let missing_query = BTreeSet::new();
        Resolver {
            self_type: None,
            syntax,
            sources,
            diagnostics,
            types,
            circular,
            error_codes,
            missing_query,
            places: Places::default(),
        }
    }

    fn errors(&mut self) -> Vec<ErrorFamily> {
        let mut names: BTreeMap<&str, &Span> = BTreeMap::new();
        let mut families: BTreeMap<&str, &Span> = BTreeMap::new();
        let mut out = Vec::new();
        for family in &self.syntax.errors {
            if let Some(first) = families.insert(&family.name.value, &family.name.span) {
                duplicate("families", &family.name, first, self.diagnostics);
            }
            self.places.families.insert(family.name.value.clone(), family.name.span.clone());
            let mut errors = Vec::new();
            for entry in &family.errors {
                let code = entry.code.value;
                if let Some(first) = names.insert(&entry.name.value, &entry.name.span) {
                    duplicate("errors", &entry.name, first, self.diagnostics);
                }
                let place = (entry.code.span.clone(), entry.name.span.clone(), entry.summary.span.clone());
                if let Some((first, ..)) = self.places.errors.insert(code, place) {
                    self.diagnostics
                        .error(entry.code.span.clone(), format!("two errors have the number {code}"))
                        .label("used again here")
                        .context(first, "first used here");
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
        if code.is_none() && !self.syntax.broken_errors.contains(&name.value) {
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
        let like = match &datatype.like {
            Some(_) if self.circular.contains(name.as_str()) => Like::Unknown,
            Some(like) => self.type_named(like).map_or(Like::Unknown, Like::Type),
            None => Like::Nothing,
        };
        let kind = if datatype.any_of.is_empty() {
            let fields = self.fields(name, &datatype.fields, like);
            TypeKind::Object(self.object(datatype, fields))
        } else {
            if let Some((field, _)) = datatype.fields.first() {
                self.diagnostics
                    .error(field.span.clone(), format!("`{name}` is `any_of` other types and can't have fields"))
                    .help("remove `any_of` or `fields`");
            }
            for target in &datatype.any_of {
                self.object_named(target);
            }
            TypeKind::AnyOf(datatype.any_of.iter().map(|t| t.value.clone()).collect())
        };
        let rust_name = match &datatype.rust_name {
            Some(given) => self.rust_identifier(given),
            None => rust_names::type_name(name),
        };
        if datatype.rust_name.is_none() && !rust_names::is_identifier(&rust_name) {
            self.diagnostics
                .error(datatype.name.span.clone(), format!("`{name}` makes no name for a type"))
                .help("add `rust_name:`");
        }
        Type {
            name: name.clone(),
            rust_name,
            doc: datatype.doc.clone(),
            kind,
            id_prefix: datatype.id_prefix.clone(),
            made_by: datatype.made_by,
            open: datatype.open,
            builtin: datatype.builtin,
            sent: false,
            received: false,
            file: self.sources.files()[datatype.file].path.clone(),
        }
    }

    fn object(&mut self, datatype: &syntax::Type, fields: Vec<Field>) -> Object {
        let sets = |resolver: &mut Self, sets: &[Vec<Spanned<String>>]| -> Vec<Vec<String>> {
            sets.iter().map(|set| set.iter().map(|f| resolver.field_of(f, &datatype.name.value)).collect()).collect()
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

    /// Checks that `name` is a field of the type `owner` and gives it back. A field counts that has a mistake of its own.
    fn field_of(&mut self, name: &Spanned<String>, owner: &str) -> String {
        let Some(datatype) = self.types.get(owner).filter(|t| !t.broken) else { return name.value.clone() };
        if find(&datatype.fields, &name.value).is_none() {
            self.diagnostics
                .error(name.span.clone(), format!("`{owner}` has no field `{}`", name.value))
                .label("unknown field")
                .suggest(&name.value, datatype.fields.iter().map(|(n, _)| n.value.as_str()));
        }
        name.value.clone()
    }

    /// A field written `Type.field`.
    fn field_ref(&mut self, written: &Spanned<String>) -> Option<FieldRef> {
        let Some((owner, field)) = written.value.split_once('.') else {
            self.diagnostics
                .error(written.span.clone(), format!("`{}` is not a field of a type", written.value))
                .label("expected `Type.field`");
            return None;
        };
        let owner = self.type_named(&Spanned::new(owner.to_owned(), written.span.clone()))?.name.value.clone();
        let field = self.field_of(&Spanned::new(field.to_owned(), written.span.clone()), &owner);
        Some(FieldRef { type_name: owner, field })
    }

    fn type_named(&mut self, name: &Spanned<String>) -> Option<&'a syntax::Type> {
        let found = self.types.get(name.value.as_str()).copied();
        if found.is_none() {
            unknown_type(&name.value, &name.span, self.types.keys().copied(), self.diagnostics);
        }
        found
    }

    /// A type that has values: every one but those that are `any_of` others.
    fn object_named(&mut self, name: &Spanned<String>) -> Option<&'a syntax::Type> {
        let found = self.type_named(name)?;
        if found.any_of.is_empty() {
            return Some(found);
        }
        has_no_values(&name.value, &name.span, self.diagnostics);
        None
    }

    fn fields(&mut self, owner: &str, fields: &'a [(Spanned<String>, syntax::Field)], like: Like<'a>) -> Vec<Field> {
        fields.iter().filter_map(|(name, field)| self.field(owner, name, field, like)).collect()
    }

    fn field(&mut self, owner: &str, name: &Spanned<String>, written: &syntax::Field, like: Like<'a>) -> Option<Field> {
        self.places.fields.insert((owner.to_owned(), name.value.clone()), name.span.clone());
        let (field, enum_owner) = self.with_base(owner, name, written, like)?;
        let Some(ty) = &field.ty else {
            self.diagnostics.error(name.span.clone(), format!("`{}` has no type", name.value)).help("add `type:`");
            return None;
        };
        let ty = self.type_ref(ty, owner)?;
        // A base without documentation is reported at its own place.
        if field.doc.is_none() && matches!(written.base, Base::None) {
            self.diagnostics
                .error(name.span.clone(), format!("`{}` has no documentation", name.value))
                .help("add `doc:`");
        }
        let doc = field.doc.clone().unwrap_or_default();
        let rust_name = self.field_rust_name(name, field.rust_name.as_ref());
        let values = field.values.as_ref().map(|values| {
            let enum_name = field
                .enum_name
                .clone()
                .unwrap_or_else(|| format!("{enum_owner}{}", rust_names::type_name(&name.value)));
            self.values(owner, name, enum_name, values, &ty)
        });
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
            ignored: field.ignored.unwrap_or(false),
            made: field.made.as_ref().map(|m| m.value.clone()),
            remade: field.remade.unwrap_or(false),
            by: field.by.as_ref().map(|b| b.value.clone()),
        })
    }

    /// The field over its base, and the type whose name its enum takes.
    fn with_base(
        &mut self,
        owner: &str,
        name: &Spanned<String>,
        written: &syntax::Field,
        like: Like<'a>,
    ) -> Option<(syntax::Field, String)> {
        match &written.base {
            Base::Broken => None,
            Base::None => Some((written.clone(), owner.to_owned())),
            Base::Common(common) => match find(&self.syntax.common.fields, &common.value) {
                Some(base) if matches!(base.base, Base::None) => Some((written.over(base), owner.to_owned())),
                // A common field takes from none; its own place says so.
                Some(_) => None,
                None => {
                    let known = self.syntax.common.fields.iter().map(|(n, _)| n.value.as_str());
                    self.diagnostics
                        .error(common.span.clone(), format!("there is no common field `{}`", common.value))
                        .label("unknown common field")
                        .suggest(&common.value, known);
                    None
                }
            },
            Base::Same(span) => {
                let like = match like {
                    Like::Type(like) if like.broken => return None,
                    Like::Type(like) => like,
                    Like::Unknown => return None,
                    Like::Nothing => {
                        self.diagnostics
                            .error(span.clone(), format!("`{}` has no type", name.value))
                            .help("add `type:`, or say with `like:` which type it is taken from");
                        return None;
                    }
                };
                let Some(base) = find(&like.fields, &name.value) else {
                    self.diagnostics
                        .error(name.span.clone(), format!("`{}` has no field `{}`", like.name.value, name.value))
                        .label("unknown field")
                        .help("give it a `type:` and a `doc:`")
                        .suggest(&name.value, like.fields.iter().map(|(n, _)| n.value.as_str()));
                    return None;
                };
                let base_like = match &like.like {
                    Some(name) => self.types.get(name.value.as_str()).copied().map_or(Like::Unknown, Like::Type),
                    None => Like::Nothing,
                };
                let base_like =
                    if self.circular.contains(like.name.value.as_str()) { Like::Unknown } else { base_like };
                let (base, base_owner) = self.with_base(&like.name.value, name, base, base_like)?;
                let enum_owner = if written.values.is_some() { owner.to_owned() } else { base_owner };
                // How an answer shows absence or comes by a value says nothing about a request.
                let mut merged = written.over(&base);
                merged.absent = written.absent;
                merged.one_time = written.one_time;
                merged.made = written.made.clone();
                merged.remade = written.remade;
                Some((merged, enum_owner))
            }
        }
    }

    fn rust_identifier(&mut self, given: &Spanned<String>) -> String {
        if !rust_names::is_identifier(&given.value) {
            let error =
                self.diagnostics.error(given.span.clone(), format!("`{}` is not a Rust identifier", given.value));
            if rust_names::is_identifier(&format!("r#{}", given.value)) {
                error.help(format!("it is a keyword: write `r#{}`, or another name", given.value));
            }
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
        Values { enum_name, list }
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
            // What is wrong inside is reported there.
            (Node::List(items), TypeRef::List(inner)) => {
                let items = items.iter().map(|item| self.default_value(item, inner)).collect::<Option<_>>()?;
                Some(Value::Array(items))
            }
            (Node::Map(entries), TypeRef::Map(inner)) => {
                let entries = entries
                    .iter()
                    .map(|(key, item)| Some((key.value.clone(), self.default_value(item, inner)?)))
                    .collect::<Option<_>>()?;
                Some(Value::Object(entries))
            }
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
                let constructor = ["list", "map", "id", "Ref"].contains(&name.as_str());
                if constructor && !self.types.contains_key(name.as_str()) {
                    self.diagnostics
                        .error(span.clone(), format!("`{name}` needs to say of what"))
                        .help(format!("write `{name}<…>`"));
                    return None;
                }
                let scalars = TypeRef::SCALARS.iter().map(|(n, _)| *n);
                let name = self.target(name, span, owner, scalars)?;
                if self.types[name.as_str()].any_of.is_empty() {
                    return Some(TypeRef::Named(name));
                }
                has_no_values(&name, span, self.diagnostics);
                None
            }
            TypeExpr::Apply(constructor, inner) => match (constructor.as_str(), inner.as_ref()) {
                ("list", inner) => Some(TypeRef::List(Box::new(self.type_expr(inner, span, owner)?))),
                ("map", inner) => Some(TypeRef::Map(Box::new(self.type_expr(inner, span, owner)?))),
                ("id", TypeExpr::Name(name)) => self.target(name, span, owner, []).map(TypeRef::Id),
                ("Ref", TypeExpr::Name(name)) => self.target(name, span, owner, []).map(TypeRef::Ref),
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
    fn target(
        &mut self,
        name: &str,
        span: &Span,
        owner: &str,
        others: impl IntoIterator<Item = &'static str>,
    ) -> Option<String> {
        if name == "Self" {
            let owner = self.self_type.as_deref().unwrap_or(owner);
            if self.types.contains_key(owner) {
                return Some(owner.to_owned());
            }
            self.diagnostics
                .error(span.clone(), "there is no type here that `Self` could mean")
                .part("Self")
                .help("name the type");
            return None;
        }
        if self.types.contains_key(name) {
            return Some(name.to_owned());
        }
        let mut candidates: Vec<&str> = self.types.keys().copied().collect();
        for other in others {
            candidates.push(other);
        }
        let scalar = TypeRef::SCALARS.iter().any(|(scalar, _)| *scalar == name);
        let error = unknown_type(name, span, candidates.into_iter(), self.diagnostics);
        if scalar {
            error.label("has no objects").help("`id` and `Ref` point at objects of a type that is described");
        }
        None
    }

    fn service(&mut self, service: &'a syntax::Service, types: &[Type]) -> Service {
        let name = service.name.value.clone();
        self.places.services.insert(name.clone(), service.name.span.clone());
        let file = self.sources.files()[service.file].path.clone();
        let client_path = client_path(&file);
        let resource = service.resource.as_ref().and_then(|r| self.type_named(r)).map(|t| t.name.value.clone());
        let module = service.module.as_ref().and_then(|m| self.module(m));
        let part_of = service.part_of.as_ref().and_then(|m| self.module(m));
        let params = self.fields(&format!("{name}.params"), &service.params, Like::Nothing);
        for column in &service.columns {
            match (&resource, &service.resource) {
                (Some(resource), _) => {
                    self.field_of(column, resource);
                }
                (None, Some(_)) => {}
                (None, None) => {
                    self.diagnostics
                        .error(column.span.clone(), "only a service with a `resource` has columns")
                        .help("add `resource:`");
                    break;
                }
            }
        }
        let home = module.as_ref().map(|m| m.parent.as_str()).or(resource.as_deref());
        let home = home.and_then(|home| types.iter().find(|t| t.name == home));
        let mut operations = Vec::new();
        for operation in &service.operations {
            operations.extend(self.operation(service, operation, &params, types, home));
        }
        // A path that is wrong, or that names a parameter wrongly, may have meant any of them.
        let paths = service.operations.iter().map(|o| o.call.as_ref().map(|call| parse_path(&call.value.1)));
        let paths: Option<Vec<Path>> = paths.collect();
        let used: BTreeSet<&str> = paths.iter().flatten().flat_map(Path::params).collect();
        let misnamed = service.operations.iter().any(|o| {
            let path = o.call.as_ref().map(|call| parse_path(&call.value.1));
            let known = |name: &str| find(&o.params, name).or_else(|| find(&service.params, name)).is_some();
            path.is_some_and(|path| !path.params().all(known))
        });
        for (param, _) in &service.params {
            if paths.is_some() && !misnamed && !used.contains(param.value.as_str()) {
                self.diagnostics
                    .error(param.span.clone(), format!("no path of this service has a `{{{}}}`", param.value))
                    .label("unused parameter");
            }
        }
        let waits = service.waits.iter().filter_map(|w| self.wait(w, service, &operations, types)).collect();
        Service {
            name,
            title: service.title.clone(),
            client_path,
            doc: service.doc.clone(),
            docs_url: service.docs_url.clone(),
            deprecated: service.deprecated.clone(),
            resource,
            module,
            part_of,
            columns: service.columns.iter().map(|c| c.value.clone()).collect(),
            waits,
            operations,
            file,
        }
    }

    fn module(&mut self, module: &'a syntax::Module) -> Option<Module> {
        let parent = self.type_named(&module.parent)?.name.value.clone();
        let field = self.field_of(&module.field, &parent);
        Some(Module { parent, field })
    }

    fn wait(
        &mut self,
        wait: &syntax::Wait,
        service: &syntax::Service,
        operations: &[Operation],
        types: &[Type],
    ) -> Option<Wait> {
        let place = (service.name.value.clone(), wait.name.value.clone());
        self.places.waits.insert(place, wait.name.span.clone());
        let names = || service.operations.iter().map(|o| o.name.value.as_str());
        if !names().any(|name| name == wait.operation.value) {
            self.diagnostics
                .error(wait.operation.span.clone(), format!("there is no operation `{}`", wait.operation.value))
                .label("unknown operation")
                .suggest(&wait.operation.value, names());
            return None;
        }
        let operation = operations.iter().find(|o| o.name == wait.operation.value)?;
        let Some(response) = operation.response.clone() else {
            self.diagnostics
                .error(wait.operation.span.clone(), format!("`{}` answers with nothing to look at", operation.name))
                .help("name an operation that has a `response`");
            return None;
        };
        let mut path = |written: &Spanned<String>, set_later: bool| {
            let mut owner = response.clone();
            let mut parts = Vec::new();
            for part in written.value.split('.') {
                let before = self.diagnostics.len();
                parts.push(self.field_of(&Spanned::new(part.to_owned(), written.span.clone()), &owner));
                if self.diagnostics.len() > before {
                    break;
                }
                let field = types.iter().find(|t| t.name == owner).and_then(|t| t.field(part));
                let last = parts.len() == written.value.split('.').count();
                if let Some(field) = field.filter(|_| set_later || !last)
                    && (field.absent != Absent::Null || matches!(field.ty, TypeRef::List(_) | TypeRef::Map(_)))
                {
                    self.diagnostics
                        .error(written.span.clone(), format!("`{part}` is always there: nothing can be told by it"))
                        .part(part)
                        .help("name a field that is `absent: null` until then");
                    break;
                }
                owner = field.and_then(|f| f.ty.named()).unwrap_or_default().to_owned();
            }
            parts
        };
        Some(Wait {
            name: wait.name.value.clone(),
            doc: wait.doc.clone(),
            operation: wait.operation.value.clone(),
            until: path(&wait.until, true),
            failed: wait.failed.as_ref().map(|failed| path(failed, true)),
            reason: wait.reason.as_ref().map(|reason| path(reason, false)),
        })
    }

    fn operation(
        &mut self,
        service: &'a syntax::Service,
        operation: &'a syntax::Operation,
        service_params: &[Field],
        types: &[Type],
        home: Option<&Type>,
    ) -> Option<Operation> {
        let name = operation.name.value.clone();
        let owner = format!("{}.{name}", service.name.value);
        let call = operation.call.as_ref().map_or(&operation.name.span, |call| &call.span);
        let place = (operation.name.span.clone(), call.clone());
        self.places.operations.insert((service.name.value.clone(), name.clone()), place);
        let own_params = self.fields(&owner, &operation.params, Like::Nothing);
        let called = operation.call.as_ref().map(|call| {
            let path = parse_path(&call.value.1);
            let params = self.path_params(service, operation, &path, &own_params, service_params);
            (call.value.0, path, params)
        });
        let response = operation.response.as_ref().and_then(|r| self.object_named(r)).map(|t| t.name.value.clone());
        let body = match &operation.request {
            None => Some(Body::None),
            Some(request) if request.value == "empty" => Some(Body::Empty),
            Some(request) => self.object_named(request).map(|t| Body::Type(t.name.value.clone())),
        };
        let rust_name = operation.rust_name.as_ref().map(|given| self.rust_identifier(given));
        if rust_name.is_none() {
            self.field_rust_name(&operation.name, None);
        }
        let pages = operation.items.as_ref().and_then(|items| self.pages(items, operation, types));
        let filter = self.filter(operation, pages.as_ref());
        let query = self.query(&owner, operation, pages.as_ref());
        let errors = operation.errors.iter().filter_map(|e| self.error_code(e)).collect();
        let (method, path, params) = called?;
        let body = body?;
        let status = operation.status.unwrap_or(match (&response, method) {
            (None, _) => 204,
            (Some(_), Method::Post) => 201,
            (Some(_), _) => 200,
        });
        let instance = home.and_then(|home| instance(home, &params));
        let clears = operation.clears.as_ref().map(|field| match home {
            Some(home) => self.field_of(field, &home.name),
            None => field.value.clone(),
        });
        let blocked_by = operation.blocked_by.iter().filter_map(|b| self.field_ref(b)).collect();
        Some(Operation {
            name,
            rust_name,
            doc: operation.doc.clone(),
            method,
            path,
            params,
            query,
            body,
            response,
            status,
            pages,
            filter,
            only: operation.only.clone(),
            clears,
            blocked_by,
            deprecated: operation.deprecated.clone(),
            errors,
            instance,
        })
    }

    fn path_params(
        &mut self,
        service: &syntax::Service,
        operation: &syntax::Operation,
        path: &Path,
        own: &[Field],
        of_service: &[Field],
    ) -> Vec<Field> {
        let mut params = Vec::new();
        let mut misnamed = false;
        for placeholder in path.params() {
            params.extend(own.iter().chain(of_service).find(|p| p.name == placeholder).cloned());
            let known = operation.params.iter().chain(&service.params).map(|(name, _)| name.value.as_str());
            if let (Some(call), true) = (&operation.call, known.clone().all(|name| name != placeholder)) {
                misnamed = true;
                self.diagnostics
                    .error(call.span.clone(), format!("nothing provides the `{{{placeholder}}}` of this path"))
                    .part(format!("{{{placeholder}}}"))
                    .help(format!("add `{placeholder}` to `params`"))
                    .suggest(placeholder, known);
            }
        }
        for (param, _) in &operation.params {
            if !misnamed && path.params().all(|p| p != param.value) {
                self.diagnostics
                    .error(param.span.clone(), format!("the path has no `{{{}}}`", param.value))
                    .label("unused parameter");
            }
        }
        params
    }

    fn pages(&mut self, items: &Spanned<String>, operation: &syntax::Operation, types: &[Type]) -> Option<Pages> {
        let Some(response) = &operation.response else {
            self.diagnostics.error(items.span.clone(), "a list needs a `response`").help("add `response:`");
            return None;
        };
        let written = self.types.get(response.value.as_str()).copied().filter(|t| !t.broken && t.any_of.is_empty())?;
        let list = types.iter().find(|t| t.name == response.value)?;
        self.field_of(items, &list.name);
        if find(&written.fields, "next_page_uri").is_none() {
            self.diagnostics
                .error(items.span.clone(), format!("`{}` is no page: it has no `next_page_uri`", list.name))
                .context(written.name.span.clone(), "this type")
                .help("add the field `next_page_uri: common`, or leave out `items:` for a list that is not paged");
        }
        let next = list.field("next_page_uri").filter(|next| next.ty != TypeRef::String || next.absent != Absent::Null);
        if let Some(place) = next.and_then(|next| self.places.fields.get(&(list.name.clone(), next.name.clone()))) {
            self.diagnostics
                .error(place.clone(), "`next_page_uri` has to be a text that is null on the last page")
                .help("write `next_page_uri: common`, or give it `type: string` and `absent: null`");
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
    fn filter(&mut self, operation: &syntax::Operation, pages: Option<&Pages>) -> Vec<String> {
        for name in &operation.filter {
            let first = name.value.split('.').next().unwrap_or_default().to_owned();
            match pages {
                Some(pages) => {
                    self.field_of(&Spanned::new(first, name.span.clone()), &pages.item_type);
                }
                None if operation.items.is_some() => {}
                None => {
                    self.diagnostics.error(name.span.clone(), "only a paged list has a filter").help("add `items:`");
                    break;
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
                    Some((spanned, field)) => {
                        self.self_type = Some(pages.item_type.clone());
                        query.extend(self.field(owner, spanned, field, Like::Nothing));
                        self.self_type = None;
                    }
                    None if !self.missing_query.insert(name) => {}
                    None => {
                        let place = operation.items.as_ref().map_or(&operation.name.span, |items| &items.span);
                        self.diagnostics
                            .error(place.clone(), format!("the common file describes no query parameter `{name}`"))
                            .label("every paged list has it")
                            .help(format!("add `{name}` to `query` in `common.yaml`"));
                    }
                }
            }
        }
        query.extend(self.fields(owner, &operation.query, Like::Nothing));
        query
    }
}

fn find<'a>(fields: &'a [(Spanned<String>, syntax::Field)], name: &str) -> Option<&'a syntax::Field> {
    fields.iter().find(|(n, _)| n.value == name).map(|(_, f)| f)
}

fn duplicate(what: &str, second: &Spanned<String>, first: &Span, diagnostics: &mut Diagnostics) {
    diagnostics
        .error(second.span.clone(), format!("there are two {what} named `{}`", second.value))
        .label("named again here")
        .context(first.clone(), "first named here");
}

fn unknown_type<'a, 'd>(
    name: &str,
    span: &Span,
    candidates: impl Iterator<Item = &'a str>,
    diagnostics: &'d mut Diagnostics,
) -> &'d mut Diagnostic {
    diagnostics
        .error(span.clone(), format!("there is no type `{name}`"))
        .label("unknown type")
        .part(name)
        .suggest(name, candidates)
}

fn has_no_values(name: &str, span: &Span, diagnostics: &mut Diagnostics) {
    diagnostics
        .error(span.clone(), format!("`{name}` has no values: it only says what an id may point at"))
        .part(name)
        .help(format!("write `id<{name}>` or `Ref<{name}>`, or name a type that has fields"));
}

/// Types that are like themselves, through others or not; each circle is reported once.
fn circular<'a>(types: &BTreeMap<&'a str, &'a syntax::Type>, diagnostics: &mut Diagnostics) -> BTreeSet<&'a str> {
    let mut found = BTreeSet::new();
    for start in types.values() {
        let mut way: Vec<&'a str> = vec![&start.name.value];
        let mut current = *start;
        while let Some(next) = current.like.as_ref().and_then(|like| types.get(like.value.as_str())) {
            if next.name.value == start.name.value {
                let reported = way.iter().any(|name| found.contains(name));
                found.extend(way.iter().copied());
                if let (Some(like), false) = (&start.like, reported) {
                    way.push(&start.name.value);
                    diagnostics
                        .error(like.span.clone(), format!("`{}` is like itself: {}", way[0], way.join(" → ")))
                        .help("one of them has to give its fields a type");
                }
                break;
            }
            if way.contains(&next.name.value.as_str()) {
                break;
            }
            way.push(&next.name.value);
            current = next;
        }
    }
    found
}

/// `services/edges/https.yaml` is offered at `["edges", "https"]`.
fn client_path(file: &str) -> Vec<String> {
    let path = file.strip_prefix("services/").unwrap_or(file);
    path.trim_end_matches(".yaml").split('/').map(str::to_owned).collect()
}

fn parse_path(text: &str) -> Path {
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

/// Finds out which datatypes calls send and which answers hold, through everything nested in them.
fn mark_use(services: &[Service], types: &mut [Type]) {
    let operations = || services.iter().flat_map(|s| &s.operations);
    let sent = operations().filter_map(|o| match &o.body {
        Body::Type(name) => Some(name.clone()),
        _ => None,
    });
    let sent = reachable(sent.collect(), types);
    let received = reachable(operations().filter_map(|o| o.response.clone()).collect(), types);
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
