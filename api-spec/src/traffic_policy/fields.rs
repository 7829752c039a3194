//! Fields and the objects that they make up, as written.

use std::collections::BTreeMap;

use super::model::Format;
use crate::diagnostic::Diagnostics;
use crate::read::MapReader;
use crate::source::{Span, Spanned};
use crate::syntax::{Value, deprecation, one_of_words, type_expr, values};
use crate::type_expr::TypeExpr;
use crate::yaml::Node;

/// An object inside of a configuration.
#[derive(Debug)]
pub(crate) struct Object {
    pub name: Spanned<String>,
    pub rust_name: Option<Spanned<String>>,
    pub doc: String,
    pub fields: Vec<Field>,
}

/// A field; what is `None` was not said.
#[derive(Debug)]
pub(crate) struct Field {
    pub name: Spanned<String>,
    /// The place of each key that was given.
    pub keys: BTreeMap<&'static str, Span>,
    pub rust_name: Option<Spanned<String>>,
    pub rust_adder: Option<Spanned<String>>,
    pub doc: Option<Spanned<String>>,
    pub ty: Option<Spanned<TypeExpr>>,
    pub also: Vec<Spanned<TypeExpr>>,
    pub required: bool,
    pub cel: bool,
    pub expression: Option<Spanned<TypeExpr>>,
    pub scope: Vec<Member>,
    pub default: Option<Spanned<Node>>,
    pub values: Option<Vec<Value>>,
    pub enum_name: Option<Spanned<String>>,
    pub open: bool,
    pub min: Option<Spanned<String>>,
    pub max: Option<Spanned<String>>,
    pub step: Option<Spanned<String>>,
    pub min_items: Option<usize>,
    pub max_items: Option<usize>,
    pub min_chars: Option<usize>,
    pub max_chars: Option<usize>,
    pub min_entries: Option<usize>,
    pub max_entries: Option<usize>,
    pub min_password_chars: Option<usize>,
    pub max_password_chars: Option<usize>,
    pub distinct: bool,
    pub format: Option<Format>,
    pub key_format: Option<Format>,
    pub formerly: Vec<Spanned<String>>,
    pub needs: Vec<Spanned<String>>,
    pub sets: Option<Spanned<String>>,
    pub sensitive: bool,
    pub deprecated: Option<String>,
    pub undocumented: bool,
}

/// A member of a shape, of results or of a scope.
#[derive(Debug)]
pub(crate) struct Member {
    pub name: Spanned<String>,
    pub doc: Option<Spanned<String>>,
    pub ty: Option<Spanned<TypeExpr>>,
    pub phases: Vec<Spanned<String>>,
    pub values_from: Option<Spanned<String>>,
    pub max: Option<Spanned<f64>>,
}

/// Reads the objects under `types`.
pub(crate) fn objects(map: &mut MapReader<'_>, diagnostics: &mut Diagnostics) -> Vec<Object> {
    map.entries("types", diagnostics)
        .iter()
        .filter_map(|(name, node)| {
            let mut map = MapReader::named("a type", name, node, diagnostics)?;
            let doc = map.doc(diagnostics);
            let rust_name = map.text("rust_name", diagnostics);
            if map.node("fields").is_none() {
                map.missing("fields", diagnostics);
            }
            let fields = fields("fields", &mut map, diagnostics);
            map.finish(diagnostics);
            Some(Object { name: name.clone(), rust_name, doc: text(doc), fields })
        })
        .collect()
}

/// Reads the fields under `key`.
pub(crate) fn fields(key: &'static str, map: &mut MapReader<'_>, diagnostics: &mut Diagnostics) -> Vec<Field> {
    map.entries(key, diagnostics).iter().filter_map(|(name, node)| field(name, node, diagnostics)).collect()
}

/// Every key of a field.
const KEYS: [&str; 31] = [
    "type",
    "doc",
    "rust_name",
    "rust_adder",
    "also",
    "required",
    "cel",
    "expression",
    "scope",
    "default",
    "values",
    "enum",
    "open",
    "min",
    "max",
    "step",
    "min_items",
    "max_items",
    "min_chars",
    "max_chars",
    "min_entries",
    "max_entries",
    "min_password_chars",
    "max_password_chars",
    "distinct",
    "format",
    "key_format",
    "needs",
    "sets",
    "sensitive",
    "undocumented",
];

fn field(name: &Spanned<String>, node: &Spanned<Node>, diagnostics: &mut Diagnostics) -> Option<Field> {
    let mut map = MapReader::named("a field", name, node, diagnostics)?;
    let keys = KEYS.iter().filter_map(|key| Some((*key, map.node(key)?.span.clone()))).collect();
    let field = Field {
        name: name.clone(),
        keys,
        ty: required_type(&mut map, diagnostics),
        doc: map.doc(diagnostics),
        rust_name: map.text("rust_name", diagnostics),
        rust_adder: map.text("rust_adder", diagnostics),
        also: types("also", &mut map, diagnostics),
        required: map.flag("required", diagnostics),
        cel: map.flag("cel", diagnostics),
        expression: map.text("expression", diagnostics).and_then(|text| type_expr(text, diagnostics)),
        scope: members("scope", &mut map, diagnostics),
        default: map.node("default").cloned(),
        values: values(&mut map, diagnostics),
        enum_name: map.text("enum", diagnostics),
        open: map.flag("open", diagnostics),
        min: map.text("min", diagnostics),
        max: map.text("max", diagnostics),
        step: map.text("step", diagnostics),
        min_items: count("min_items", &mut map, diagnostics),
        max_items: count("max_items", &mut map, diagnostics),
        min_chars: count("min_chars", &mut map, diagnostics),
        max_chars: count("max_chars", &mut map, diagnostics),
        min_entries: count("min_entries", &mut map, diagnostics),
        max_entries: count("max_entries", &mut map, diagnostics),
        min_password_chars: count("min_password_chars", &mut map, diagnostics),
        max_password_chars: count("max_password_chars", &mut map, diagnostics),
        distinct: map.flag("distinct", diagnostics),
        format: one_of_words(&mut map, "format", &Format::NAMES, diagnostics),
        key_format: one_of_words(&mut map, "key_format", &Format::NAMES, diagnostics),
        formerly: map.texts("formerly", diagnostics),
        needs: map.texts("needs", diagnostics),
        sets: map.text("sets", diagnostics),
        sensitive: map.flag("sensitive", diagnostics),
        deprecated: deprecation(&mut map, diagnostics),
        undocumented: map.flag("undocumented", diagnostics),
    };
    map.finish(diagnostics);
    Some(field)
}

/// Reads the members under `key`.
pub(crate) fn members(key: &'static str, map: &mut MapReader<'_>, diagnostics: &mut Diagnostics) -> Vec<Member> {
    map.entries(key, diagnostics)
        .iter()
        .filter_map(|(name, node)| {
            let mut map = MapReader::named("a member", name, node, diagnostics)?;
            let member = Member {
                name: name.clone(),
                ty: required_type(&mut map, diagnostics),
                doc: map.doc(diagnostics),
                phases: map.texts("phases", diagnostics),
                values_from: map.text("values_from", diagnostics),
                max: map.parsed("max", "a number", diagnostics),
            };
            map.finish(diagnostics);
            Some(member)
        })
        .collect()
}

/// The type under `type`, which must be there.
pub(crate) fn required_type(map: &mut MapReader<'_>, diagnostics: &mut Diagnostics) -> Option<Spanned<TypeExpr>> {
    map.required_text("type", diagnostics).and_then(|text| type_expr(text, diagnostics))
}

fn types(key: &'static str, map: &mut MapReader<'_>, diagnostics: &mut Diagnostics) -> Vec<Spanned<TypeExpr>> {
    map.texts(key, diagnostics).into_iter().filter_map(|text| type_expr(text, diagnostics)).collect()
}

fn count(key: &'static str, map: &mut MapReader<'_>, diagnostics: &mut Diagnostics) -> Option<usize> {
    map.parsed(key, "a number", diagnostics).map(|count| count.value)
}

/// A text that may be missing, which was reported then.
pub(crate) fn text(text: Option<Spanned<String>>) -> String {
    text.map(|text| text.value).unwrap_or_default()
}
