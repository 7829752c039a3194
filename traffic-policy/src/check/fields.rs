//! Checks of mappings with fields: unknown, missing, misplaced and older ones.

use super::place::Place;
use super::{Checker, join, list};
use crate::document::Node;
use crate::language::{Field, Kind, Phase};
use crate::tables::{self, nearest};

impl Checker<'_> {
    /// Checks a mapping against the fields that it may have.
    pub(super) fn fields(
        &mut self,
        fields: &'static [Field],
        node: &Node,
        path: &str,
        phase: &'static Phase,
        place: &Place,
    ) {
        let entries = node.entries().unwrap_or_default();
        let mut meant = Vec::new();
        for (key, value) in entries {
            let name = key.text().unwrap_or_default();
            let path = join(path, name);
            let Some(field) = find(fields, name) else {
                meant.extend(self.unknown_field(fields, key, name, &path, place));
                continue;
            };
            if field.name != name {
                let help = format!("write `{}` now", field.name);
                self.add("older-name", &path, key.range.clone(), format!("`{name}` is an older name"), help);
            }
            if let Some(why) = field.deprecated {
                self.add(
                    "deprecated-field",
                    &path,
                    key.range.clone(),
                    format!("`{name}` is not to be used any more"),
                    why,
                );
            }
            if field.undocumented {
                let message = format!("no table of ngrok's documentation has the field `{name}`");
                self.add("undocumented-field", &path, key.range.clone(), message, "it may have no effect");
            }
            for other in field.needs.iter().filter(|other| !has(fields, entries, other)) {
                let message = format!("`{name}` needs `{other}`");
                self.add("needed-field", &path, key.range.clone(), message, format!("give `{other}` as well"));
            }
            if !value.is_null() {
                self.value(field, value, &path, phase);
            } else if field.required {
                self.missing(field, key, &path, place);
            }
        }
        let absent =
            |field: &&Field| field.required && !has(fields, entries, field.name) && !meant.contains(&field.name);
        for field in fields.iter().filter(absent) {
            self.missing(field, node, path, place);
        }
    }

    pub(super) fn missing(&mut self, field: &Field, node: &Node, path: &str, place: &Place) {
        let what = match place {
            Place::Rule => "the rule".to_owned(),
            Place::Action(_) => "the action".to_owned(),
            Place::Config(action) => format!("`{}`", action.name),
            Place::Object => "this".to_owned(),
        };
        let rule = if matches!(field.kind, Kind::List(Kind::Action)) { "missing-actions" } else { "missing-field" };
        let help = format!("give `{}`: {}", field.name, first_sentence(field.doc));
        let first = node.entries().and_then(|entries| entries.first()).map(|(key, _)| key.range.clone());
        self.add(rule, path, first.unwrap_or(node.range.clone()), format!("{what} lacks `{}`", field.name), help);
    }

    /// Says that there is no such field, and gives the one that is most likely meant.
    fn unknown_field(
        &mut self,
        fields: &'static [Field],
        key: &Node,
        name: &str,
        path: &str,
        place: &Place,
    ) -> Option<&'static str> {
        let names =
            || fields.iter().flat_map(|field| std::iter::once(field.name).chain(field.formerly.iter().copied()));
        let message = format!("there is no field `{name}`");
        if let Place::Action(Some(action)) = place
            && find(action.config, name).is_some()
        {
            let message = format!("`{name}` belongs into the `config` of `{}`", action.name);
            self.add("misplaced-field", path, key.range.clone(), message, "indent it under `config:`");
        } else if let Place::Action(_) = place
            && find(tables::rule(), name).is_some()
        {
            let message = format!("`{name}` belongs to a rule, not to an action");
            self.add("misplaced-field", path, key.range.clone(), message, "put it beside `actions:`");
        } else if let Some(near) = nearest(name, names()).or_else(|| extended(name, names())) {
            let near = find(fields, near).map_or(near, |field| field.name);
            self.add("unknown-field", path, key.range.clone(), message, format!("did you mean `{near}`?"));
            return Some(near);
        } else if let Place::Action(Some(action)) = place
            && let Some(near) = within(action.config, name)
        {
            let help = format!("did you mean `{near}`, under `config:`?");
            self.add("misplaced-field", path, key.range.clone(), message, help);
        } else if self.strict {
            let help = format!("known are {}", list(fields.iter().map(|field| field.name)));
            self.add("unknown-field", path, key.range.clone(), message, help);
        } else {
            let message = format!("the field `{name}` is not known");
            let help = if fields.is_empty() {
                "this action takes no configuration".to_owned()
            } else if let Some(similar) = similar(fields, name) {
                format!("it may be newer than this version, or `{similar}` is meant")
            } else {
                format!("it may be newer than this version; known are {}", list(fields.iter().map(|field| field.name)))
            };
            self.add("newer-field", path, key.range.clone(), message, help);
        }
        None
    }
}

fn find(fields: &'static [Field], name: &str) -> Option<&'static Field> {
    fields.iter().find(|field| field.name == name || field.formerly.contains(&name))
}

fn has(fields: &'static [Field], entries: &[(Node, Node)], name: &str) -> bool {
    let field = find(fields, name);
    entries
        .iter()
        .filter_map(|(key, _)| key.text())
        .any(|key| key == name || field.is_some_and(|field| field.formerly.contains(&key)))
}

/// A name that `name` begins or ends with, or the other way round.
fn extended<'a>(name: &str, names: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let plain = |name: &str| name.replace(['_', '-'], "").to_lowercase();
    let wanted = plain(name);
    names.filter(|other| other.len() > 3).find(|other| plain(other) == wanted)
}

/// The field that is near a name, or the only one that ends with it: `status_code` for `code`.
fn within(fields: &'static [Field], name: &str) -> Option<&'static str> {
    let names = || fields.iter().map(|field| field.name);
    let ending = format!("_{name}");
    let mut ends = names().filter(|known| known.ends_with(&ending));
    ends.next().filter(|_| ends.next().is_none()).or_else(|| nearest(name, names())).or_else(|| extended(name, names()))
}

/// The only field that has a word in common with a name: `status_code` for `http_status`.
fn similar(fields: &'static [Field], name: &str) -> Option<&'static str> {
    let words: Vec<&str> = name.split(['_', '-']).filter(|word| word.len() > 3).collect();
    let mut like = fields.iter().filter(|field| field.name.split('_').any(|word| words.contains(&word)));
    like.next().filter(|_| like.next().is_none()).map(|field| field.name)
}

fn first_sentence(doc: &str) -> &str {
    doc.split_once(". ").map_or(doc, |(first, _)| first).trim_end_matches('.')
}
