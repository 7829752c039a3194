//! The description as written: one plain struct per concept, every value with its place, no name looked up yet.

use crate::diagnostic::Diagnostics;
use crate::events::{Event, event};
use crate::model::{Absent, ErrorKind, Format, Method};
use crate::read::{MapReader, check_doc, text, wrong_kind};
use crate::source::{Sources, Span, Spanned};
use crate::type_expr::TypeExpr;
use crate::yaml::{self, Node};

/// All files of a description.
#[derive(Debug, Default)]
pub(crate) struct Syntax {
    pub common: Common,
    pub services: Vec<Service>,
    pub types: Vec<Type>,
    pub errors: Vec<ErrorFamily>,
    pub events: Vec<Event>,
}

/// What many files share.
#[derive(Debug, Default)]
pub(crate) struct Common {
    pub fields: Vec<(Spanned<String>, Field)>,
    pub query: Vec<(Spanned<String>, Field)>,
}

#[derive(Debug)]
pub(crate) struct Service {
    pub file: usize,
    pub name: Spanned<String>,
    pub title: String,
    pub doc: String,
    pub docs_url: Option<String>,
    pub deprecated: Option<String>,
    pub resource: Option<Spanned<String>>,
    pub module: Option<Module>,
    pub columns: Vec<Spanned<String>>,
    pub params: Vec<(Spanned<String>, Field)>,
    pub operations: Vec<Operation>,
    pub waits: Vec<Wait>,
}

#[derive(Debug)]
pub(crate) struct Module {
    pub parent: Spanned<String>,
    pub field: Spanned<String>,
}

#[derive(Debug)]
pub(crate) struct Wait {
    pub name: Spanned<String>,
    pub doc: String,
    pub operation: Spanned<String>,
    pub until: Spanned<String>,
    pub failed: Option<Spanned<String>>,
    pub reason: Option<Spanned<String>>,
}

#[derive(Debug)]
pub(crate) struct Operation {
    pub name: Spanned<String>,
    pub rust_name: Option<Spanned<String>>,
    pub doc: String,
    pub call: Spanned<(Method, String)>,
    pub params: Vec<(Spanned<String>, Field)>,
    pub query: Vec<(Spanned<String>, Field)>,
    pub request: Option<Spanned<String>>,
    pub response: Option<Spanned<String>>,
    pub status: Option<u16>,
    pub items: Option<Spanned<String>>,
    pub filter: Vec<Spanned<String>>,
    pub deprecated: Option<String>,
    pub errors: Vec<Spanned<String>>,
}

#[derive(Debug)]
pub(crate) struct Type {
    pub file: usize,
    pub name: Spanned<String>,
    pub rust_name: Option<Spanned<String>>,
    pub doc: String,
    pub builtin: bool,
    pub id_prefix: Option<String>,
    pub like: Option<Spanned<String>>,
    pub any_of: Vec<Spanned<String>>,
    pub fields: Vec<(Spanned<String>, Field)>,
    pub one_of: Vec<Vec<Spanned<String>>>,
    pub exclusive: Vec<Vec<Spanned<String>>>,
    pub unique: Vec<Unique>,
}

#[derive(Debug)]
pub(crate) struct Unique {
    pub fields: Vec<Spanned<String>>,
    pub error: Option<Spanned<String>>,
}

/// Where a field takes from what it does not say itself.
#[derive(Debug, Clone)]
pub(crate) enum Base {
    /// Nowhere.
    None,
    /// The field of the same name of the type that this one is like.
    Same(Span),
    /// A common field.
    Common(Spanned<String>),
}

/// A field or parameter; what is `None` was not said.
#[derive(Debug, Clone)]
pub(crate) struct Field {
    pub base: Base,
    pub rust_name: Option<Spanned<String>>,
    pub doc: Option<String>,
    pub ty: Option<Spanned<TypeExpr>>,
    pub required: Option<bool>,
    pub absent: Option<Absent>,
    pub values: Option<Vec<Value>>,
    /// The set that its values are taken from.
    pub values_from: Option<Spanned<String>>,
    pub enum_name: Option<String>,
    pub default: Option<Spanned<Node>>,
    pub max_bytes: Option<u64>,
    pub min: Option<f64>,
    pub max: Option<f64>,
    pub format: Option<Format>,
    pub sensitive: Option<bool>,
    pub one_time: Option<bool>,
    pub deprecated: Option<String>,
    pub sets: Option<Spanned<String>>,
}

#[derive(Debug, Clone)]
pub(crate) struct Value {
    pub value: Spanned<String>,
    pub rust_name: Option<Spanned<String>>,
    pub doc: String,
}

#[derive(Debug)]
pub(crate) struct ErrorFamily {
    pub name: Spanned<String>,
    pub title: String,
    pub doc: String,
    pub errors: Vec<ErrorEntry>,
}

#[derive(Debug)]
pub(crate) struct ErrorEntry {
    pub code: Spanned<u32>,
    pub name: Spanned<String>,
    pub kind: ErrorKind,
    pub summary: Spanned<String>,
    pub values: Vec<String>,
}

/// Parses every file; mistakes go to `diagnostics` and leave out only what they concern.
pub(crate) fn parse(sources: &Sources, diagnostics: &mut Diagnostics) -> Syntax {
    let mut syntax = Syntax::default();
    for (index, file) in sources.files().iter().enumerate() {
        let Some(root) = yaml::parse(index, file, diagnostics) else { continue };
        match file.path.split('/').next() {
            Some("services") => syntax.service(index, &root, diagnostics),
            Some("types") => syntax.type_file(index, &root, diagnostics),
            Some("errors") => syntax.errors.extend(error_family(&root, diagnostics)),
            Some("events") => syntax.event_file(index, &root, diagnostics),
            _ => syntax.common(&root, diagnostics),
        }
    }
    syntax
}

impl Syntax {
    fn common(&mut self, root: &Spanned<Node>, diagnostics: &mut Diagnostics) {
        let Some(mut map) = MapReader::new("the common file", root, diagnostics) else { return };
        self.common.fields = fields(map.entries("fields", diagnostics), diagnostics);
        self.common.query = fields(map.entries("query", diagnostics), diagnostics);
        map.finish(diagnostics);
    }

    fn type_file(&mut self, file: usize, root: &Spanned<Node>, diagnostics: &mut Diagnostics) {
        let Some(mut map) = MapReader::new("a file of types", root, diagnostics) else { return };
        self.types.extend(types(file, &mut map, diagnostics));
        map.finish(diagnostics);
    }

    fn event_file(&mut self, file: usize, root: &Spanned<Node>, diagnostics: &mut Diagnostics) {
        let Some(mut map) = MapReader::new("a file of events", root, diagnostics) else { return };
        let events = map.entries("events", diagnostics);
        self.events.extend(events.iter().filter_map(|(name, node)| event(name, node, diagnostics)));
        self.types.extend(types(file, &mut map, diagnostics));
        map.finish(diagnostics);
    }

    fn service(&mut self, file: usize, root: &Spanned<Node>, diagnostics: &mut Diagnostics) {
        let Some(mut map) = MapReader::new("a service", root, diagnostics) else { return };
        let name = map.required_text("service", diagnostics);
        let title = map.required_text("title", diagnostics);
        let doc = map.doc(diagnostics);
        let docs_url = map.text("docs_url", diagnostics).map(|t| t.value);
        let deprecated = deprecation(&mut map, diagnostics);
        let resource = map.text("resource", diagnostics);
        let module = map.node("module").and_then(|node| module(node, diagnostics));
        let columns = map.texts("columns", diagnostics);
        let params = fields(map.entries("params", diagnostics), diagnostics);
        if map.node("operations").is_none() {
            map.missing("operations", diagnostics);
        }
        let operations = map
            .entries("operations", diagnostics)
            .iter()
            .filter_map(|(name, node)| operation(name, node, diagnostics))
            .collect();
        let waits =
            map.entries("waits", diagnostics).iter().filter_map(|(name, node)| wait(name, node, diagnostics)).collect();
        self.types.extend(types(file, &mut map, diagnostics));
        map.finish(diagnostics);
        let (Some(name), Some(title), Some(doc)) = (name, title, doc) else { return };
        self.services.push(Service {
            file,
            name,
            title: title.value,
            doc: doc.value,
            docs_url,
            deprecated,
            resource,
            module,
            columns,
            params,
            operations,
            waits,
        });
    }
}

fn deprecation(map: &mut MapReader<'_>, diagnostics: &mut Diagnostics) -> Option<String> {
    let note = map.text("deprecated", diagnostics)?;
    check_doc(&note, diagnostics);
    Some(note.value)
}

fn module(node: &Spanned<Node>, diagnostics: &mut Diagnostics) -> Option<Module> {
    let mut map = MapReader::new("`module`", node, diagnostics)?;
    let parent = map.required_text("parent", diagnostics);
    let field = map.required_text("field", diagnostics);
    map.finish(diagnostics);
    Some(Module { parent: parent?, field: field? })
}

fn wait(name: &Spanned<String>, node: &Spanned<Node>, diagnostics: &mut Diagnostics) -> Option<Wait> {
    let mut map = MapReader::new("a condition to wait for", node, diagnostics)?;
    let doc = map.doc(diagnostics);
    let operation = map.required_text("operation", diagnostics);
    let until = map.required_text("until", diagnostics);
    let failed = map.text("failed", diagnostics);
    let reason = map.text("reason", diagnostics);
    map.finish(diagnostics);
    Some(Wait { name: name.clone(), doc: doc?.value, operation: operation?, until: until?, failed, reason })
}

fn operation(name: &Spanned<String>, node: &Spanned<Node>, diagnostics: &mut Diagnostics) -> Option<Operation> {
    let mut map = MapReader::new("an operation", node, diagnostics)?;
    let call = map.required_text("call", diagnostics).and_then(|text| call(text, diagnostics));
    let doc = map.doc(diagnostics);
    let operation = Operation {
        name: name.clone(),
        rust_name: map.text("rust_name", diagnostics),
        doc: doc.map(|d| d.value).unwrap_or_default(),
        params: fields(map.entries("params", diagnostics), diagnostics),
        query: fields(map.entries("query", diagnostics), diagnostics),
        request: map.text("request", diagnostics),
        response: map.text("response", diagnostics),
        status: map.parsed("status", "an HTTP status", diagnostics).map(|s| s.value),
        items: map.text("items", diagnostics),
        filter: map.texts("filter", diagnostics),
        deprecated: deprecation(&mut map, diagnostics),
        errors: map.texts("errors", diagnostics),
        call: call.clone().unwrap_or_else(|| Spanned::new((Method::Get, String::new()), name.span.clone())),
    };
    map.finish(diagnostics);
    call.map(|_| operation)
}

fn call(text: Spanned<String>, diagnostics: &mut Diagnostics) -> Option<Spanned<(Method, String)>> {
    let Spanned { value, span } = text;
    let (method, path) = value.split_once(' ').unwrap_or((value.as_str(), ""));
    let Some((_, known)) = Method::NAMES.iter().find(|(name, _)| *name == method) else {
        diagnostics
            .error(span, format!("`{method}` is not a method"))
            .label("expected a method and a path, such as `GET /vaults/{id}`")
            .suggest(method, Method::NAMES.map(|(name, _)| name));
        return None;
    };
    if !path.starts_with('/') || path.contains(char::is_whitespace) {
        diagnostics.error(span, format!("`{path}` is not a path")).label("a path starts with `/` and has no spaces");
        return None;
    }
    Some(Spanned::new((*known, path.to_owned()), span))
}

fn types(file: usize, map: &mut MapReader<'_>, diagnostics: &mut Diagnostics) -> Vec<Type> {
    map.entries("types", diagnostics)
        .iter()
        .filter_map(|(name, node)| datatype(file, name, node, diagnostics))
        .collect()
}

fn datatype(file: usize, name: &Spanned<String>, node: &Spanned<Node>, diagnostics: &mut Diagnostics) -> Option<Type> {
    let mut map = MapReader::new("a type", node, diagnostics)?;
    let doc = map.doc(diagnostics).map(|d| d.value).unwrap_or_default();
    let datatype = Type {
        file,
        name: name.clone(),
        rust_name: map.text("rust_name", diagnostics),
        doc,
        builtin: map.flag("builtin", diagnostics),
        id_prefix: map.text("id_prefix", diagnostics).map(|t| t.value),
        like: map.text("like", diagnostics),
        any_of: map.texts("any_of", diagnostics),
        one_of: field_sets(&mut map, "one_of", diagnostics),
        exclusive: field_sets(&mut map, "exclusive", diagnostics),
        unique: unique(&mut map, diagnostics),
        fields: fields(map.entries("fields", diagnostics), diagnostics),
    };
    map.finish(diagnostics);
    Some(datatype)
}

fn field_sets(map: &mut MapReader<'_>, key: &'static str, diagnostics: &mut Diagnostics) -> Vec<Vec<Spanned<String>>> {
    let Some(node) = map.node(key) else { return Vec::new() };
    let Node::List(sets) = &node.value else {
        wrong_kind(&node.span, key, "a list of lists of fields", &node.value, diagnostics);
        return Vec::new();
    };
    let mut out = Vec::new();
    for set in sets {
        match &set.value {
            Node::List(names) => out.push(names.iter().filter_map(|n| text("a field", n, diagnostics)).collect()),
            other => wrong_kind(&set.span, key, "a list of lists of fields", other, diagnostics),
        }
    }
    out
}

fn unique(map: &mut MapReader<'_>, diagnostics: &mut Diagnostics) -> Vec<Unique> {
    let Some(node) = map.node("unique") else { return Vec::new() };
    let Node::List(items) = &node.value else {
        wrong_kind(&node.span, "`unique`", "a list", &node.value, diagnostics);
        return Vec::new();
    };
    items
        .iter()
        .filter_map(|item| {
            let mut map = MapReader::new("an entry of `unique`", item, diagnostics)?;
            let unique = Unique { fields: map.texts("fields", diagnostics), error: map.text("error", diagnostics) };
            map.finish(diagnostics);
            Some(unique)
        })
        .collect()
}

fn fields(
    entries: &[(Spanned<String>, Spanned<Node>)],
    diagnostics: &mut Diagnostics,
) -> Vec<(Spanned<String>, Field)> {
    entries
        .iter()
        .filter_map(|(name, node)| field(name, node, diagnostics).map(|field| (name.clone(), field)))
        .collect()
}

/// A field is a mapping, or the word `same` or `common` (or `common.NAME`) where nothing is added to its base.
fn field(name: &Spanned<String>, node: &Spanned<Node>, diagnostics: &mut Diagnostics) -> Option<Field> {
    let mut field = Field::empty();
    if let Node::Scalar { text, .. } = &node.value {
        field.base = base(name, text, &node.span, diagnostics)?;
        return Some(field);
    }
    let mut map = MapReader::new("a field", node, diagnostics)?;
    if let Some(written) = map.text("base", diagnostics) {
        field.base = base(name, &written.value, &written.span, diagnostics)?;
    }
    field.ty = map.text("type", diagnostics).and_then(|t| type_expr(t, diagnostics));
    field.doc = map.text("doc", diagnostics).map(|doc| {
        check_doc(&doc, diagnostics);
        doc.value
    });
    field.rust_name = map.text("rust_name", diagnostics);
    field.required = map.optional_flag("required", diagnostics);
    field.absent = one_of_words(&mut map, "absent", &ABSENT, diagnostics);
    field.values = values(&mut map, diagnostics);
    field.values_from = map.text("values_from", diagnostics);
    field.enum_name = map.text("enum", diagnostics).map(|t| t.value);
    field.default = map.node("default").cloned();
    field.max_bytes = map.parsed("max_bytes", "a number of bytes", diagnostics).map(|n| n.value);
    field.min = map.parsed("min", "a number", diagnostics).map(|n| n.value);
    field.max = map.parsed("max", "a number", diagnostics).map(|n| n.value);
    field.format = one_of_words(&mut map, "format", &Format::NAMES, diagnostics);
    field.sensitive = map.optional_flag("sensitive", diagnostics);
    field.one_time = map.optional_flag("one_time", diagnostics);
    field.deprecated = deprecation(&mut map, diagnostics);
    field.sets = map.text("sets", diagnostics);
    map.finish(diagnostics);
    if matches!(field.base, Base::None) && field.ty.is_none() {
        field.base = Base::Same(name.span.clone());
    }
    Some(field)
}

const ABSENT: [(&str, Absent); 3] = [("never", Absent::Never), ("omitted", Absent::Omitted), ("null", Absent::Null)];

impl Field {
    pub(crate) fn empty() -> Self {
        Field {
            base: Base::None,
            rust_name: None,
            doc: None,
            ty: None,
            required: None,
            absent: None,
            values: None,
            values_from: None,
            enum_name: None,
            default: None,
            max_bytes: None,
            min: None,
            max: None,
            format: None,
            sensitive: None,
            one_time: None,
            deprecated: None,
            sets: None,
        }
    }

    /// Takes from `base` what this field does not say itself.
    pub(crate) fn over(&self, base: &Field) -> Field {
        let own = self.clone();
        Field {
            base: Base::None,
            rust_name: own.rust_name.or_else(|| base.rust_name.clone()),
            doc: own.doc.or_else(|| base.doc.clone()),
            ty: own.ty.or_else(|| base.ty.clone()),
            required: own.required.or(base.required),
            absent: own.absent.or(base.absent),
            values: own.values.or_else(|| base.values.clone()),
            values_from: own.values_from.or_else(|| base.values_from.clone()),
            enum_name: own.enum_name.or_else(|| base.enum_name.clone()),
            default: own.default.or_else(|| base.default.clone()),
            max_bytes: own.max_bytes.or(base.max_bytes),
            min: own.min.or(base.min),
            max: own.max.or(base.max),
            format: own.format.or(base.format),
            sensitive: own.sensitive.or(base.sensitive),
            one_time: own.one_time.or(base.one_time),
            deprecated: own.deprecated.or_else(|| base.deprecated.clone()),
            sets: own.sets.or_else(|| base.sets.clone()),
        }
    }
}

fn base(name: &Spanned<String>, written: &str, span: &Span, diagnostics: &mut Diagnostics) -> Option<Base> {
    match written.trim() {
        "same" => Some(Base::Same(span.clone())),
        "common" => Some(Base::Common(Spanned::new(name.value.clone(), span.clone()))),
        other => match other.strip_prefix("common.") {
            Some(common) => Some(Base::Common(Spanned::new(common.to_owned(), span.clone()))),
            None => {
                diagnostics
                    .error(span.clone(), format!("`{other}` is not a field"))
                    .label("expected `same`, `common`, `common.NAME`, or a mapping with `type` and `doc`");
                None
            }
        },
    }
}

fn type_expr(text: Spanned<String>, diagnostics: &mut Diagnostics) -> Option<Spanned<TypeExpr>> {
    match TypeExpr::parse(&text.value) {
        Ok(ty) => Some(Spanned::new(ty, text.span)),
        Err(message) => {
            diagnostics.error(text.span, message);
            None
        }
    }
}

fn one_of_words<T: Copy>(
    map: &mut MapReader<'_>,
    key: &'static str,
    words: &[(&'static str, T)],
    diagnostics: &mut Diagnostics,
) -> Option<T> {
    // `absent: null` is the word, not an absent value.
    let node = map.node(key)?;
    let word = match &node.value {
        Node::Scalar { text, .. } => text.as_str(),
        other => {
            wrong_kind(&node.span, key, "a single value", other, diagnostics);
            return None;
        }
    };
    let found = words.iter().find(|(name, _)| *name == word).map(|(_, value)| *value);
    if found.is_none() {
        let names: Vec<&str> = words.iter().map(|(name, _)| *name).collect();
        diagnostics
            .error(node.span.clone(), format!("`{word}` is not a known `{key}`"))
            .help(format!("expected one of {}", names.join(", ")))
            .suggest(word, names.iter().copied());
    }
    found
}

/// Known values: a mapping from each value to its meaning, or to a mapping with `doc` and `rust_name`.
fn values(map: &mut MapReader<'_>, diagnostics: &mut Diagnostics) -> Option<Vec<Value>> {
    map.node("values")?;
    let entries = map.entries("values", diagnostics);
    let read = entries.iter().filter_map(|(value, node)| {
        if let Node::Map(_) = node.value {
            let mut map = MapReader::new("a known value", node, diagnostics)?;
            let doc = map.doc(diagnostics)?;
            let rust_name = map.text("rust_name", diagnostics);
            map.finish(diagnostics);
            return Some(Value { value: value.clone(), rust_name, doc: doc.value });
        }
        let doc = text(&value.value, node, diagnostics)?;
        check_doc(&doc, diagnostics);
        Some(Value { value: value.clone(), rust_name: None, doc: doc.value })
    });
    Some(read.collect())
}

fn error_family(root: &Spanned<Node>, diagnostics: &mut Diagnostics) -> Option<ErrorFamily> {
    let mut map = MapReader::new("a family of errors", root, diagnostics)?;
    let name = map.required_text("family", diagnostics);
    let title = map.required_text("title", diagnostics);
    let doc = map.doc(diagnostics);
    let errors = map
        .entries("errors", diagnostics)
        .iter()
        .filter_map(|(code, node)| error_entry(code, node, diagnostics))
        .collect();
    map.finish(diagnostics);
    Some(ErrorFamily { name: name?, title: title?.value, doc: doc?.value, errors })
}

fn error_entry(code: &Spanned<String>, node: &Spanned<Node>, diagnostics: &mut Diagnostics) -> Option<ErrorEntry> {
    let number = match code.value.parse::<u32>() {
        Ok(number) => Some(Spanned::new(number, code.span.clone())),
        Err(_) => {
            diagnostics.error(code.span.clone(), format!("`{}` is not the number of an error", code.value));
            None
        }
    };
    let mut map = MapReader::new("an error", node, diagnostics)?;
    let name = map.required_text("name", diagnostics);
    let summary = map.required_text("summary", diagnostics).inspect(|text| check_doc(text, diagnostics));
    let kind = map.required_text("kind", diagnostics).and_then(|text| error_kind(&text, diagnostics));
    let values = map.texts("values", diagnostics).into_iter().map(|v| v.value).collect();
    map.finish(diagnostics);
    Some(ErrorEntry { code: number?, name: name?, kind: kind?, summary: summary?, values })
}

fn error_kind(text: &Spanned<String>, diagnostics: &mut Diagnostics) -> Option<ErrorKind> {
    let kind = ErrorKind::parse(&text.value);
    if kind.is_none() {
        let names = || crate::model::ERROR_KINDS.iter().map(|(name, _)| *name);
        diagnostics
            .error(text.span.clone(), format!("`{}` is not a kind of error", text.value))
            .help(format!("expected one of {}", names().collect::<Vec<_>>().join(", ")))
            .suggest(&text.value, names());
    }
    kind
}
