//! The files of `traffic_policy/` as written, no name looked up yet.

use super::call::CallExpr;
use super::fields::{Field, Member, Object, fields, members, objects, required_type, text};
use super::model::Severity;
use crate::diagnostic::Diagnostics;
use crate::read::{MapReader, check_doc, text as scalar, wrong_kind};
use crate::source::{Span, Spanned};
use crate::syntax::{one_of_words, type_expr};
use crate::type_expr::TypeExpr;
use crate::yaml::Node;

/// All files of the language.
#[derive(Debug, Default)]
pub(crate) struct Syntax {
    pub document: Option<Document>,
    pub actions: Vec<Action>,
    pub objects: Vec<Object>,
    pub variables: Vec<Variable>,
    pub shapes: Vec<Shape>,
    pub groups: Vec<Group>,
    pub categories: Vec<(Spanned<String>, String)>,
    pub problems: Vec<Problem>,
    pub account: Vec<super::account::Written>,
    pub webhooks: Option<super::webhooks::Written>,
    /// A place to report that there is no `document.yaml`: the first file.
    pub first: Option<Span>,
}

/// What `document.yaml` says.
#[derive(Debug, Default)]
pub(crate) struct Document {
    pub phases: Vec<Phase>,
    pub rule: Vec<Field>,
    pub action: Vec<Field>,
    pub older: Vec<Older>,
    pub wrappers: Vec<Wrapper>,
}

#[derive(Debug)]
pub(crate) struct Phase {
    pub name: Spanned<String>,
    pub doc: String,
    pub schemes: Vec<String>,
}

#[derive(Debug)]
pub(crate) struct Older {
    pub name: Spanned<String>,
    pub instead: Option<Spanned<String>>,
    pub doc: String,
}

#[derive(Debug)]
pub(crate) struct Wrapper {
    pub place: Span,
    pub path: Vec<String>,
    pub doc: String,
}

#[derive(Debug)]
pub(crate) struct Action {
    pub file: usize,
    pub name: Spanned<String>,
    pub rust_name: Option<Spanned<String>>,
    pub title: String,
    pub doc: Option<Spanned<String>>,
    pub docs_url: String,
    pub phases: Vec<Spanned<String>>,
    pub ends: bool,
    pub continues_when: Vec<Continues>,
    pub formerly: Vec<Spanned<String>>,
    pub cost: u32,
    pub source: Option<String>,
    pub example: Option<Spanned<String>>,
    pub config: Vec<Field>,
    pub results: Option<Results>,
}

#[derive(Debug)]
pub(crate) struct Continues {
    pub field: Spanned<String>,
    pub is: Option<Spanned<String>>,
}

#[derive(Debug)]
pub(crate) struct Results {
    pub name: Spanned<String>,
    pub members: Vec<Member>,
}

#[derive(Debug)]
pub(crate) struct Variable {
    pub name: Spanned<String>,
    pub doc: Option<Spanned<String>>,
    pub ty: Option<Spanned<TypeExpr>>,
    pub phases: Vec<Spanned<String>>,
}

#[derive(Debug)]
pub(crate) struct Shape {
    pub name: Spanned<String>,
    pub doc: Option<Spanned<String>>,
    pub reads_as: Option<Spanned<TypeExpr>>,
    pub members: Vec<Member>,
}

#[derive(Debug)]
pub(crate) struct Group {
    pub name: Spanned<String>,
    pub doc: String,
    pub macros: Vec<Macro>,
}

#[derive(Debug)]
pub(crate) struct Macro {
    pub name: Spanned<String>,
    pub doc: Option<Spanned<String>>,
    pub calls: Vec<(Spanned<String>, CallExpr)>,
    pub phases: Vec<Spanned<String>>,
    pub cost: Option<String>,
    pub formerly: Vec<String>,
    pub examples: Vec<(String, String)>,
}

#[derive(Debug)]
pub(crate) struct Problem {
    pub name: Spanned<String>,
    pub severity: Severity,
    pub error: Option<Spanned<String>>,
    pub with_traffic: bool,
    pub doc: String,
}

impl Syntax {
    /// Reads one file, whose path is relative to `traffic_policy/`.
    pub(crate) fn read(&mut self, file: usize, path: &str, root: &Spanned<Node>, diagnostics: &mut Diagnostics) {
        let start = Span { file, start: 0, end: 0 };
        self.first.get_or_insert(start.clone());
        match path.split_once('/') {
            None if path == "document.yaml" => self.document(root, diagnostics),
            None if path == "account.yaml" => self.account = super::account::read(root, diagnostics),
            None if path == "webhooks.yaml" => self.webhooks = super::webhooks::read(root, diagnostics),
            None if path == "problems.yaml" => self.problems(root, diagnostics),
            None if path == "categories.yaml" => self.categories(root, diagnostics),
            Some(("actions", _)) => self.action(file, root, diagnostics),
            Some(("variables", _)) => self.variable(root, diagnostics),
            Some(("macros", _)) => self.group(root, diagnostics),
            _ => {
                diagnostics.error(start, "this file has no place in the description of Traffic Policy").help(
                    "it is made of `document.yaml`, `account.yaml`, `problems.yaml`, `categories.yaml`, `webhooks.yaml` and the folders actions, variables and macros",
                );
            }
        }
    }

    fn document(&mut self, root: &Spanned<Node>, diagnostics: &mut Diagnostics) {
        let Some(mut map) = MapReader::new("the document", root, diagnostics) else { return };
        if map.node("phases").is_none() {
            map.missing("phases", diagnostics);
        }
        let phases = map.entries("phases", diagnostics);
        let phases = phases.iter().filter_map(|(name, node)| phase(name, node, diagnostics)).collect();
        let rule = fields("rule", &mut map, diagnostics);
        let action = fields("action", &mut map, diagnostics);
        self.objects.extend(objects(&mut map, diagnostics));
        let older = map.entries("older", diagnostics);
        let older = older.iter().filter_map(|(name, node)| self::older(name, node, diagnostics)).collect();
        let wrappers = items("wrappers", &mut map, diagnostics);
        let wrappers = wrappers.iter().filter_map(|node| wrapper(node, diagnostics)).collect();
        map.finish(diagnostics);
        self.document = Some(Document { phases, rule, action, older, wrappers });
    }

    fn problems(&mut self, root: &Spanned<Node>, diagnostics: &mut Diagnostics) {
        let Some(mut map) = MapReader::new("the file of problems", root, diagnostics) else { return };
        for (name, node) in map.entries("problems", diagnostics) {
            let Some(mut map) = MapReader::named("a problem", name, node, diagnostics) else { continue };
            map.required_text("severity", diagnostics);
            let severity = one_of_words(&mut map, "severity", &Severity::NAMES, diagnostics);
            let error = map.text("error", diagnostics);
            let with_traffic = map.flag("with_traffic", diagnostics);
            let doc = map.doc(diagnostics);
            map.finish(diagnostics);
            let severity = severity.unwrap_or(Severity::Error);
            self.problems.push(Problem { name: name.clone(), severity, error, with_traffic, doc: text(doc) });
        }
        map.finish(diagnostics);
    }

    fn categories(&mut self, root: &Spanned<Node>, diagnostics: &mut Diagnostics) {
        let Some(mut map) = MapReader::new("the file of categories", root, diagnostics) else { return };
        for (name, node) in map.entries("categories", diagnostics) {
            let Some(doc) = scalar(&name.value, node, diagnostics) else { continue };
            check_doc(&doc, diagnostics);
            self.categories.push((name.clone(), doc.value));
        }
        map.finish(diagnostics);
    }

    fn action(&mut self, file: usize, root: &Spanned<Node>, diagnostics: &mut Diagnostics) {
        let Some(mut map) = MapReader::new("an action", root, diagnostics) else { return };
        let name = map.required_text("action", diagnostics);
        let title = map.required_text("title", diagnostics).inspect(|text| check_doc(text, diagnostics));
        let doc = map.doc(diagnostics);
        let docs_url = map.required_text("docs_url", diagnostics);
        if map.node("phases").is_none() {
            map.missing("phases", diagnostics);
        }
        let phases = map.texts("phases", diagnostics);
        let rust_name = map.text("rust_name", diagnostics);
        let ends = map.flag("ends", diagnostics);
        let continues_when = items("continues_when", &mut map, diagnostics);
        let continues_when = continues_when.iter().filter_map(|node| continues(node, diagnostics)).collect();
        let formerly = map.texts("formerly", diagnostics);
        let cost = map.parsed("cost", "a number of units", diagnostics).map_or(0, |cost| cost.value);
        let source = map.text("source", diagnostics).inspect(|text| check_doc(text, diagnostics));
        let example = map.required_text("example", diagnostics);
        let config = fields("config", &mut map, diagnostics);
        self.objects.extend(objects(&mut map, diagnostics));
        let results = map.node("results").and_then(|node| results(node, diagnostics));
        map.finish(diagnostics);
        let Some(name) = name else { return };
        self.actions.push(Action {
            file,
            name,
            rust_name,
            title: text(title),
            doc,
            docs_url: text(docs_url),
            phases,
            ends,
            continues_when,
            formerly,
            cost,
            source: source.map(|text| text.value),
            example,
            config,
            results,
        });
    }

    fn variable(&mut self, root: &Spanned<Node>, diagnostics: &mut Diagnostics) {
        let Some(mut map) = MapReader::new("a file of variables", root, diagnostics) else { return };
        // A file may have only shapes, which others share.
        if ["variable", "type", "doc"].iter().any(|key| map.node(key).is_some()) || map.node("shapes").is_none() {
            let name = map.required_text("variable", diagnostics);
            let doc = map.doc(diagnostics);
            let ty = required_type(&mut map, diagnostics);
            let phases = map.texts("phases", diagnostics);
            self.variables.extend(name.map(|name| Variable { name, doc, ty, phases }));
        }
        for (name, node) in map.entries("shapes", diagnostics) {
            let Some(mut map) = MapReader::named("a shape", name, node, diagnostics) else { continue };
            let doc = map.doc(diagnostics);
            let reads_as = map.text("reads_as", diagnostics).and_then(|text| type_expr(text, diagnostics));
            let members = members("members", &mut map, diagnostics);
            map.finish(diagnostics);
            self.shapes.push(Shape { name: name.clone(), doc, reads_as, members });
        }
        map.finish(diagnostics);
    }

    fn group(&mut self, root: &Spanned<Node>, diagnostics: &mut Diagnostics) {
        let Some(mut map) = MapReader::new("a group of macros", root, diagnostics) else { return };
        let name = map.required_text("group", diagnostics);
        let doc = map.doc(diagnostics);
        let macros = map.entries("macros", diagnostics);
        let macros = macros.iter().filter_map(|(name, node)| macro_(name, node, diagnostics)).collect();
        map.finish(diagnostics);
        self.groups.extend(name.map(|name| Group { name, doc: text(doc), macros }));
    }
}

fn phase(name: &Spanned<String>, node: &Spanned<Node>, diagnostics: &mut Diagnostics) -> Option<Phase> {
    let mut map = MapReader::named("a phase", name, node, diagnostics)?;
    let doc = map.doc(diagnostics);
    let schemes = map.texts("schemes", diagnostics).into_iter().map(|scheme| scheme.value).collect();
    map.finish(diagnostics);
    Some(Phase { name: name.clone(), doc: text(doc), schemes })
}

fn older(name: &Spanned<String>, node: &Spanned<Node>, diagnostics: &mut Diagnostics) -> Option<Older> {
    let mut map = MapReader::named("an older key", name, node, diagnostics)?;
    let instead = map.text("use", diagnostics);
    let doc = map.doc(diagnostics);
    map.finish(diagnostics);
    Some(Older { name: name.clone(), instead, doc: text(doc) })
}

fn wrapper(node: &Spanned<Node>, diagnostics: &mut Diagnostics) -> Option<Wrapper> {
    let mut map = MapReader::new("a wrapper", node, diagnostics)?;
    let path = map.texts("path", diagnostics).into_iter().map(|key| key.value).collect();
    let doc = map.doc(diagnostics);
    map.finish(diagnostics);
    Some(Wrapper { place: node.span.clone(), path, doc: text(doc) })
}

fn continues(node: &Spanned<Node>, diagnostics: &mut Diagnostics) -> Option<Continues> {
    let mut map = MapReader::new("an entry of `continues_when`", node, diagnostics)?;
    let field = map.required_text("field", diagnostics);
    let is = map.text("is", diagnostics);
    map.finish(diagnostics);
    Some(Continues { field: field?, is })
}

fn results(node: &Spanned<Node>, diagnostics: &mut Diagnostics) -> Option<Results> {
    let mut map = MapReader::new("a set of results", node, diagnostics)?;
    let name = map.required_text("name", diagnostics);
    let members = members("members", &mut map, diagnostics);
    map.finish(diagnostics);
    Some(Results { name: name?, members })
}

fn macro_(name: &Spanned<String>, node: &Spanned<Node>, diagnostics: &mut Diagnostics) -> Option<Macro> {
    let mut map = MapReader::named("a macro", name, node, diagnostics)?;
    let doc = map.doc(diagnostics);
    if map.node("calls").is_none() {
        map.missing("calls", diagnostics);
    }
    let calls = map.texts("calls", diagnostics);
    let calls = calls.into_iter().filter_map(|text| call(text, diagnostics)).collect();
    let examples = map.entries("examples", diagnostics);
    let example = |(expression, node): &(Spanned<String>, Spanned<Node>), diagnostics: &mut Diagnostics| {
        Some((expression.value.clone(), scalar(&expression.value, node, diagnostics)?.value))
    };
    let read = Macro {
        name: name.clone(),
        doc,
        calls,
        phases: map.texts("phases", diagnostics),
        cost: map.text("cost", diagnostics).map(|cost| cost.value),
        formerly: map.texts("formerly", diagnostics).into_iter().map(|name| name.value).collect(),
        examples: examples.iter().filter_map(|entry| example(entry, diagnostics)).collect(),
    };
    map.finish(diagnostics);
    Some(read)
}

fn call(text: Spanned<String>, diagnostics: &mut Diagnostics) -> Option<(Spanned<String>, CallExpr)> {
    match CallExpr::parse(&text.value) {
        Ok(call) => Some((text, call)),
        Err(message) => {
            diagnostics
                .error(text.span, format!("`{}` is not a call: {message}", text.value))
                .label("expected a call such as `string.split(string?, int?) -> list<string>`");
            None
        }
    }
}

/// The items of the list under `key`; none when it is absent.
fn items<'a>(key: &'static str, map: &mut MapReader<'a>, diagnostics: &mut Diagnostics) -> &'a [Spanned<Node>] {
    let Some(node) = map.node(key) else { return &[] };
    match &node.value {
        Node::List(items) => items,
        other => {
            wrong_kind(&node.span, &format!("`{key}`"), "a list", other, diagnostics);
            &[]
        }
    }
}
