//! Datatypes as written.

use super::fields::{Field, fields, one_of_words};
use crate::diagnostic::Diagnostics;
use crate::model::Maker;
use crate::read::{MapReader, text, wrong_kind};
use crate::source::Spanned;
use crate::yaml::Node;

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
    pub tag: Option<Spanned<String>>,
    /// The value of the tag, and the type that it stands for.
    pub variants: Vec<(Spanned<String>, Spanned<String>)>,
    /// Fields that an example sets, with their values.
    pub example: Vec<(Spanned<String>, Spanned<Node>)>,
    pub single: bool,
    pub known_by: Option<Spanned<String>>,
    pub view_of: Option<Spanned<String>>,
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

pub(crate) fn types(file: usize, map: &mut MapReader<'_>, diagnostics: &mut Diagnostics) -> Vec<Type> {
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
        tag: map.text("tag", diagnostics),
        variants: variants(&mut map, diagnostics),
        example: map.entries("example", diagnostics).to_vec(),
        single: map.flag("single", diagnostics),
        known_by: map.text("known_by", diagnostics),
        view_of: map.text("view_of", diagnostics),
        one_of: field_sets(&mut map, "one_of", diagnostics),
        exclusive: field_sets(&mut map, "exclusive", diagnostics),
        unique: unique(&mut map, diagnostics),
        fields: fields(map.entries("fields", diagnostics), diagnostics),
    };
    map.finish(diagnostics);
    datatype
}

/// The types that a tag tells apart, each under the tag's value.
fn variants(map: &mut MapReader<'_>, diagnostics: &mut Diagnostics) -> Vec<(Spanned<String>, Spanned<String>)> {
    let entries = map.entries("variants", diagnostics).iter();
    entries.filter_map(|(value, node)| Some((value.clone(), text(&value.value, node, diagnostics)?))).collect()
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
