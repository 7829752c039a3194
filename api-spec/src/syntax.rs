//! The description as written: one plain struct per concept, every value with its place, no name looked up yet.

use crate::diagnostic::Diagnostics;
use crate::events::{Event, event};
use crate::model::{Absent, ErrorKind, Format, Maker, Method};
use crate::read::{MapReader, check_doc, text, wrong_kind};
use crate::source::{Sources, Span, Spanned};
use crate::traffic_policy;
use crate::type_expr::TypeExpr;
use crate::yaml::{self, Node};

/// All files of a description.
#[derive(Debug, Default)]
pub(crate) struct Syntax {
    pub common: Common,
    pub services: Vec<Service>,
    pub types: Vec<Type>,
    pub errors: Vec<ErrorFamily>,
    /// Names of errors that are there but could not be read.
    pub broken_errors: Vec<String>,
    /// Whether a file could not be read at all, so that nobody knows what it would have named.
    pub unreadable: bool,
    pub events: Vec<Event>,
    pub traffic_policy: traffic_policy::Syntax,
}

/// What many files share.
#[derive(Debug, Default)]
pub(crate) struct Common {
    pub fields: Vec<(Spanned<String>, Field)>,
    pub query: Vec<(Spanned<String>, Field)>,
    pub groups: Vec<Group>,
}

/// A folder of services.
#[derive(Debug)]
pub(crate) struct Group {
    pub name: Spanned<String>,
    pub doc: String,
    pub deprecated: Option<String>,
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
    pub part_of: Option<Module>,
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
    /// `None` when it was written wrongly.
    pub call: Option<Spanned<(Method, String)>>,
    pub params: Vec<(Spanned<String>, Field)>,
    pub query: Vec<(Spanned<String>, Field)>,
    pub request: Option<Spanned<String>>,
    pub response: Option<Spanned<String>>,
    pub status: Option<u16>,
    pub items: Option<Spanned<String>>,
    pub filter: Vec<Spanned<String>>,
    pub only: Option<String>,
    pub clears: Option<Spanned<String>>,
    pub blocked_by: Vec<Spanned<String>>,
    pub deprecated: Option<String>,
    pub errors: Vec<Spanned<String>>,
}

#[derive(Debug)]
pub(crate) struct Type {
    pub file: usize,
    pub name: Spanned<String>,
    pub rust_name: Option<Spanned<String>>,
    pub doc: String,
    /// Whether it could not be read, so that nothing is known of its fields.
    pub broken: bool,
    pub made_by: Option<Maker>,
    pub open: bool,
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
    pub unless: Option<Spanned<String>>,
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
    /// It could not be read; that was reported.
    Broken,
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
    pub ignored: Option<bool>,
    pub made: Option<Spanned<String>>,
    pub remade: Option<bool>,
    pub by: Option<Spanned<String>>,
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
        let Some(root) = yaml::parse(index, file, diagnostics) else {
            syntax.unreadable = true;
            continue;
        };
        match file.path.split_once('/') {
            Some(("services", name)) => syntax.service(index, name, &root, diagnostics),
            Some(("types", _)) => syntax.type_file(index, &root, diagnostics),
            Some(("events", _)) => syntax.event_file(index, &root, diagnostics),
            Some(("errors", _)) => syntax.error_file(&root, diagnostics),
            Some(("traffic_policy", name)) => syntax.traffic_policy.read(index, name, &root, diagnostics),
            None if file.path == "common.yaml" => syntax.common(&root, diagnostics),
            _ => {
                diagnostics
                    .error(Span { file: index, start: 0, end: 0 }, "this file has no place in a description")
                    .help("a description is made of `common.yaml` and the folders services, types, errors, events and traffic_policy");
            }
        }
    }
    syntax
}

impl Syntax {
    fn common(&mut self, root: &Spanned<Node>, diagnostics: &mut Diagnostics) {
        let Some(mut map) = MapReader::new("the common file", root, diagnostics) else { return };
        self.common.fields = fields(map.entries("fields", diagnostics), diagnostics);
        self.common.query = fields(map.entries("query", diagnostics), diagnostics);
        let groups = map.entries("groups", diagnostics);
        self.common.groups = groups.iter().filter_map(|(name, node)| group(name, node, diagnostics)).collect();
        map.finish(diagnostics);
    }

    fn type_file(&mut self, file: usize, root: &Spanned<Node>, diagnostics: &mut Diagnostics) {
        let Some(mut map) = MapReader::new("a file of types", root, diagnostics) else { return };
        self.types.extend(types(file, &mut map, diagnostics));
        map.finish(diagnostics);
    }

    fn error_file(&mut self, root: &Spanned<Node>, diagnostics: &mut Diagnostics) {
        let Some(mut map) = MapReader::new("a family of errors", root, diagnostics) else { return };
        let name = map.required_text("family", diagnostics);
        let title = map.required_text("title", diagnostics);
        let doc = map.doc(diagnostics);
        let mut errors = Vec::new();
        for (code, node) in map.entries("errors", diagnostics) {
            match error_entry(code, node, diagnostics) {
                Ok(entry) => errors.push(entry),
                Err(name) => self.broken_errors.extend(name),
            }
        }
        map.finish(diagnostics);
        let (Some(name), Some(title), Some(doc)) = (name, title, doc) else {
            self.broken_errors.extend(errors.into_iter().map(|e| e.name.value));
            return;
        };
        self.errors.push(ErrorFamily { name, title: title.value, doc: doc.value, errors });
    }

    fn event_file(&mut self, file: usize, root: &Spanned<Node>, diagnostics: &mut Diagnostics) {
        let Some(mut map) = MapReader::new("a file of events", root, diagnostics) else { return };
        let events = map.entries("events", diagnostics);
        self.events.extend(events.iter().filter_map(|(name, node)| event(name, node, diagnostics)));
        self.types.extend(types(file, &mut map, diagnostics));
        map.finish(diagnostics);
    }

    fn service(&mut self, file: usize, path: &str, root: &Spanned<Node>, diagnostics: &mut Diagnostics) {
        let Some(mut map) = MapReader::new("a service", root, diagnostics) else { return };
        let name = map.required_text("service", diagnostics);
        let title = map.required_text("title", diagnostics).inspect(|text| check_doc(text, diagnostics));
        let doc = map.doc(diagnostics);
        let docs_url = map.text("docs_url", diagnostics).map(|t| t.value);
        let deprecated = deprecation(&mut map, diagnostics);
        let resource = map.text("resource", diagnostics);
        let part_of = map.node("part_of").and_then(|node| module("`part_of`", node, diagnostics));
        let module = map.node("module").and_then(|node| module("`module`", node, diagnostics));
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
        // What is missing was reported; the rest is still worth checking.
        let unnamed = || Spanned::new(path.trim_end_matches(".yaml").to_owned(), root.span.clone());
        self.services.push(Service {
            file,
            name: name.unwrap_or_else(unnamed),
            title: title.map(|t| t.value).unwrap_or_default(),
            doc: doc.map(|d| d.value).unwrap_or_default(),
            docs_url,
            deprecated,
            resource,
            module,
            part_of,
            columns,
            params,
            operations,
            waits,
        });
    }
}

fn group(name: &Spanned<String>, node: &Spanned<Node>, diagnostics: &mut Diagnostics) -> Option<Group> {
    let mut map = MapReader::new("a group of services", node, diagnostics)?;
    let doc = map.doc(diagnostics);
    let deprecated = deprecation(&mut map, diagnostics);
    map.finish(diagnostics);
    Some(Group { name: name.clone(), doc: doc?.value, deprecated })
}

pub(crate) fn deprecation(map: &mut MapReader<'_>, diagnostics: &mut Diagnostics) -> Option<String> {
    let note = map.text("deprecated", diagnostics)?;
    check_doc(&note, diagnostics);
    Some(note.value)
}

fn module(what: &'static str, node: &Spanned<Node>, diagnostics: &mut Diagnostics) -> Option<Module> {
    let mut map = MapReader::new(what, node, diagnostics)?;
    let parent = map.required_text("parent", diagnostics);
    let field = map.required_text("field", diagnostics);
    map.finish(diagnostics);
    Some(Module { parent: parent?, field: field? })
}

fn wait(name: &Spanned<String>, node: &Spanned<Node>, diagnostics: &mut Diagnostics) -> Option<Wait> {
    let mut map = MapReader::named("a condition to wait for", name, node, diagnostics)?;
    let doc = map.doc(diagnostics);
    let operation = map.required_text("operation", diagnostics);
    let until = map.required_text("until", diagnostics);
    let failed = map.text("failed", diagnostics);
    let reason = map.text("reason", diagnostics);
    map.finish(diagnostics);
    Some(Wait { name: name.clone(), doc: doc?.value, operation: operation?, until: until?, failed, reason })
}

fn operation(name: &Spanned<String>, node: &Spanned<Node>, diagnostics: &mut Diagnostics) -> Option<Operation> {
    let mut map = MapReader::named("an operation", name, node, diagnostics)?;
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
        status: status(&mut map, diagnostics),
        items: map.text("items", diagnostics),
        filter: map.texts("filter", diagnostics),
        only: map.text("only", diagnostics).map(|t| t.value),
        clears: map.text("clears", diagnostics),
        blocked_by: map.texts("blocked_by", diagnostics),
        deprecated: deprecation(&mut map, diagnostics),
        errors: map.texts("errors", diagnostics),
        call,
    };
    map.finish(diagnostics);
    Some(operation)
}

fn status(map: &mut MapReader<'_>, diagnostics: &mut Diagnostics) -> Option<u16> {
    let status: Spanned<u16> = map.parsed("status", "an HTTP status", diagnostics)?;
    if !(200..300).contains(&status.value) {
        diagnostics
            .error(status.span, format!("{} is not the status of a success", status.value))
            .label("expected 200 to 299");
        return None;
    }
    Some(status.value)
}

fn call(text: Spanned<String>, diagnostics: &mut Diagnostics) -> Option<Spanned<(Method, String)>> {
    let Spanned { value, span } = text;
    let (method, path) = value.split_once(' ').unwrap_or((value.as_str(), ""));
    let Some((_, known)) = Method::NAMES.iter().find(|(name, _)| *name == method) else {
        diagnostics
            .error(span, format!("`{method}` is not a method"))
            .part(method)
            .label("expected a method and a path, such as `GET /vaults/{id}`")
            .help(format!("the methods are {}", Method::NAMES.map(|(name, _)| name).join(", ")))
            .suggest(method, Method::NAMES.map(|(name, _)| name));
        return None;
    };
    if path.is_empty() {
        diagnostics.error(span, "the path is missing").label("expected a path after the method, such as `/vaults`");
        return None;
    }
    if let Err(label) = check_path(path) {
        diagnostics.error(span, format!("`{path}` is not a path")).part(path).label(label);
        return None;
    }
    Some(Spanned::new((*known, path.to_owned()), span))
}

/// A path is made of segments, each plain text or one placeholder.
fn check_path(path: &str) -> Result<(), String> {
    let Some(rest) = path.strip_prefix('/') else { return Err("a path starts with `/`".to_owned()) };
    let mut seen = Vec::new();
    for segment in rest.split('/') {
        let name = segment.strip_prefix('{').and_then(|s| s.strip_suffix('}'));
        let shaped = |text: &str, extra: &str| {
            !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || extra.contains(c))
        };
        match name {
            Some(name) if !shaped(name, "_") => return Err(format!("`{segment}` names no parameter")),
            Some(name) if seen.contains(&name) => return Err(format!("`{segment}` stands in it twice")),
            Some(name) => seen.push(name),
            None if segment.is_empty() => return Err("there is an empty part between or after slashes".to_owned()),
            None if !shaped(segment, "_-.~") => {
                return Err(format!("`{segment}` is neither plain text nor a `{{parameter}}`"));
            }
            None => {}
        }
    }
    Ok(())
}

fn types(file: usize, map: &mut MapReader<'_>, diagnostics: &mut Diagnostics) -> Vec<Type> {
    map.entries("types", diagnostics).iter().map(|(name, node)| datatype(file, name, node, diagnostics)).collect()
}

fn datatype(file: usize, name: &Spanned<String>, node: &Spanned<Node>, diagnostics: &mut Diagnostics) -> Type {
    let map = MapReader::named("a type", name, node, diagnostics);
    let broken = map.is_none();
    let mut map = map.unwrap_or_else(MapReader::nothing);
    let doc = if broken { None } else { map.doc(diagnostics) };
    let datatype = Type {
        file,
        name: name.clone(),
        broken,
        rust_name: map.text("rust_name", diagnostics),
        doc: doc.map(|d| d.value).unwrap_or_default(),
        made_by: one_of_words(&mut map, "made_by", &Maker::NAMES, diagnostics),
        open: map.flag("open", diagnostics),
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
    datatype
}

fn field_sets(map: &mut MapReader<'_>, key: &'static str, diagnostics: &mut Diagnostics) -> Vec<Vec<Spanned<String>>> {
    let Some(node) = map.node(key) else { return Vec::new() };
    let Node::List(sets) = &node.value else {
        wrong_kind(&node.span, &format!("`{key}`"), "a list of lists of fields", &node.value, diagnostics);
        return Vec::new();
    };
    let mut out = Vec::new();
    for set in sets {
        match &set.value {
            Node::List(names) => out.push(names.iter().filter_map(|n| text("a field", n, diagnostics)).collect()),
            other => wrong_kind(&set.span, &format!("an entry of `{key}`"), "a list of fields", other, diagnostics),
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
            let unique = Unique {
                fields: map.texts("fields", diagnostics),
                error: map.text("error", diagnostics),
                unless: map.text("unless", diagnostics),
            };
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
        .map(|(name, node)| (name.clone(), field(name, node, diagnostics).unwrap_or_else(Field::broken)))
        .collect()
}

/// A field is a mapping, or the word `same` or `common` (or `common.NAME`) where nothing is added to its base.
fn field(name: &Spanned<String>, node: &Spanned<Node>, diagnostics: &mut Diagnostics) -> Option<Field> {
    let mut field = Field::empty();
    if let Node::Scalar { text, .. } = &node.value {
        field.base = base(name, text, &node.span, diagnostics)?;
        return Some(field);
    }
    let mut map = MapReader::named("a field", name, node, diagnostics)?;
    if let Some(written) = map.text("base", diagnostics) {
        field.base = base(name, &written.value, &written.span, diagnostics).unwrap_or(Base::Broken);
    }
    let has_type = map.node("type").is_some();
    field.ty = map.text("type", diagnostics).and_then(|t| type_expr(t, diagnostics));
    field.doc = map.text("doc", diagnostics).map(|doc| {
        check_doc(&doc, diagnostics);
        doc.value
    });
    field.rust_name = map.text("rust_name", diagnostics);
    field.required = map.optional_flag("required", diagnostics);
    let absent = one_of_words(&mut map, "absent", &ABSENT, diagnostics);
    // An unknown word still says that the field can be absent in some way.
    field.absent = absent.or_else(|| map.node("absent").map(|_| Absent::Null));
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
    field.ignored = map.optional_flag("ignored", diagnostics);
    field.made = map.text("made", diagnostics);
    field.remade = map.optional_flag("remade", diagnostics);
    field.by = map.text("by", diagnostics);
    map.finish(diagnostics);
    match field.base {
        Base::None if field.ty.is_none() && has_type => field.base = Base::Broken,
        Base::None if field.ty.is_none() => field.base = Base::Same(name.span.clone()),
        _ => {}
    }
    Some(field)
}

const ABSENT: [(&str, Absent); 3] = [("never", Absent::Never), ("omitted", Absent::Omitted), ("null", Absent::Null)];

impl Field {
    /// A field of which only the name is known.
    fn broken() -> Self {
        Field { base: Base::Broken, ..Field::empty() }
    }

    fn empty() -> Self {
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
            ignored: None,
            made: None,
            remade: None,
            by: None,
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
            ignored: own.ignored.or(base.ignored),
            made: own.made.or_else(|| base.made.clone()),
            remade: own.remade.or(base.remade),
            by: own.by.or_else(|| base.by.clone()),
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
                    .label("expected `same`, `common`, `common.NAME`, or a mapping with `type` and `doc`")
                    .suggest(other, ["same", "common"]);
                None
            }
        },
    }
}

pub(crate) fn type_expr(text: Spanned<String>, diagnostics: &mut Diagnostics) -> Option<Spanned<TypeExpr>> {
    match TypeExpr::parse(&text.value) {
        Ok(ty) => Some(Spanned::new(ty, text.span)),
        Err(message) => {
            diagnostics.error(text.span, message);
            None
        }
    }
}

pub(crate) fn one_of_words<T: Copy>(
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
            wrong_kind(&node.span, &format!("`{key}`"), "a single value", other, diagnostics);
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
pub(crate) fn values(map: &mut MapReader<'_>, diagnostics: &mut Diagnostics) -> Option<Vec<Value>> {
    map.node("values")?;
    let entries = map.entries("values", diagnostics);
    let read = entries.iter().filter_map(|(value, node)| {
        if let Node::Map(_) = node.value {
            let mut map = MapReader::named("a known value", value, node, diagnostics)?;
            let doc = map.doc(diagnostics).map(|d| d.value).unwrap_or_default();
            let rust_name = map.text("rust_name", diagnostics);
            map.finish(diagnostics);
            return Some(Value { value: value.clone(), rust_name, doc });
        }
        let doc = text(&value.value, node, diagnostics)?;
        check_doc(&doc, diagnostics);
        Some(Value { value: value.clone(), rust_name: None, doc: doc.value })
    });
    Some(read.collect())
}

/// Reads an error; one that can't be read gives its name, as far as it has one.
fn error_entry(
    code: &Spanned<String>,
    node: &Spanned<Node>,
    diagnostics: &mut Diagnostics,
) -> Result<ErrorEntry, Option<String>> {
    let number = match code.value.parse::<u32>() {
        Ok(number) => Some(Spanned::new(number, code.span.clone())),
        Err(_) => {
            diagnostics.error(code.span.clone(), format!("`{}` is not the number of an error", code.value));
            None
        }
    };
    let Some(mut map) = MapReader::named("an error", code, node, diagnostics) else { return Err(None) };
    let name = map.required_text("name", diagnostics);
    let summary = map.required_text("summary", diagnostics).inspect(|text| check_doc(text, diagnostics));
    let kind = map.required_text("kind", diagnostics).and_then(|text| error_kind(&text, diagnostics));
    let values = map.texts("values", diagnostics).into_iter().map(|v| v.value).collect();
    map.finish(diagnostics);
    match (number, name, kind, summary) {
        (Some(code), Some(name), Some(kind), Some(summary)) => Ok(ErrorEntry { code, name, kind, summary, values }),
        (_, name, ..) => Err(name.map(|n| n.value)),
    }
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
