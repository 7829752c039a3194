//! Checks of values: kinds, ranges, lengths, counts and the values that a field knows.

use std::collections::HashSet;

use super::place::Place;
use super::{Checker, join, list};
use crate::document::{Node, offset_in_document};
use crate::language::{Field, Format, Kind, Phase};
use crate::tables::{self, nearest};
use crate::{formats, go_duration};

const ENTRIES: [&str; 2] = ["entry", "entries"];

impl Checker<'_> {
    /// Checks the value of a field.
    pub(super) fn value(&mut self, field: &'static Field, node: &Node, path: &str, phase: &'static Phase) {
        let kinds = std::iter::once(&field.kind).chain(field.also);
        let Some(kind) = kinds.clone().find(|kind| fits(kind, field, node)) else {
            self.wrong_kind(field, node, path);
            // What stands in the place of a list is most likely its only item.
            if let Kind::List(inner) = field.kind
                && fits(inner, field, node)
            {
                self.inside(field, inner, node, path, phase);
            }
            return;
        };
        self.count(field, node, path);
        self.inside(field, kind, node, path, phase);
    }

    fn inside(&mut self, field: &'static Field, kind: &'static Kind, node: &Node, path: &str, phase: &'static Phase) {
        match kind {
            // Actions are checked with their rule.
            Kind::Action => {}
            Kind::Object(object) => self.fields(object.fields, node, path, phase, &Place::Object),
            Kind::List(inner) => {
                for (index, item) in node.items().unwrap_or_default().iter().enumerate() {
                    self.part(field, inner, item, &format!("{path}[{index}]"), phase);
                }
            }
            Kind::Map(inner) => {
                for (key, value) in node.entries().unwrap_or_default() {
                    let path = join(path, key.text().unwrap_or_default());
                    if let Some((format, name)) = field.key_format.zip(key.text())
                        && let Some(wrong) = formats::wrong(format, name, phase)
                    {
                        self.add(
                            "wrong-format",
                            &path,
                            key.range.clone(),
                            format!("`{name}` {wrong}"),
                            formats::help(format),
                        );
                    }
                    self.part(field, inner, value, &path, phase);
                    self.set.extend(field.sets.zip(key.text()).map(|(variable, name)| format!("{variable}.{name}")));
                }
            }
            Kind::Any => self.anything(field, node, path, phase),
            Kind::Null => {}
            Kind::Either(kinds) => {
                if let Some(kind) = kinds.iter().find(|kind| fits(kind, field, node)) {
                    self.inside(field, kind, node, path, phase);
                }
            }
            Kind::Bool | Kind::Int | Kind::Float | Kind::String | Kind::Duration => {
                self.scalar(field, kind, node, path, phase);
            }
        }
    }

    fn part(&mut self, field: &'static Field, kind: &'static Kind, node: &Node, path: &str, phase: &'static Phase) {
        // Nothing is an empty text, but no expression and no text of a form.
        let free = field.expression.is_none() && field.format.is_none() && field.values.is_empty();
        let accepts_nothing = match kind {
            Kind::Any | Kind::Null | Kind::Either(_) => true,
            Kind::String => free,
            _ => false,
        };
        let empty = node.is_null() && !accepts_nothing;
        if fits(kind, field, node) && !empty {
            self.inside(field, kind, node, path, phase);
        } else if !matches!(kind, Kind::Action) {
            self.add(
                "wrong-kind",
                path,
                node.range.clone(),
                format!("{} belongs here, and this is {}", named(kind), node.kind()),
                kind_help(kind, node),
            );
        }
    }

    /// Texts anywhere in a value of any shape may hold expressions.
    fn anything(&mut self, field: &'static Field, node: &Node, path: &str, phase: &'static Phase) {
        for (index, item) in node.items().unwrap_or_default().iter().enumerate() {
            self.anything(field, item, &format!("{path}[{index}]"), phase);
        }
        for (key, value) in node.entries().unwrap_or_default() {
            self.anything(field, value, &join(path, key.text().unwrap_or_default()), phase);
        }
        if field.cel && node.text().is_some() {
            self.interpolated(node, path, phase);
            self.plain(node, path, phase);
        }
    }

    fn scalar(&mut self, field: &'static Field, kind: &'static Kind, node: &Node, path: &str, phase: &'static Phase) {
        let given = node.text().unwrap_or_default();
        if let Some(ty) = &field.expression {
            self.expression(ty, field.scope, node, path, phase);
            return;
        }
        let replacement = field.format == Some(Format::Replacement);
        if replacement {
            self.groups(node, path, given);
        }
        if field.cel && given.contains("${") {
            self.interpolated(node, path, phase);
            return;
        }
        if field.cel && matches!(kind, Kind::String) && (field.format.is_none() || replacement) {
            self.plain(node, path, phase);
        }
        if matches!(kind, Kind::Int | Kind::Float | Kind::Bool) && node.plain().is_none() {
            self.add(
                "quoted-value",
                path,
                node.range.clone(),
                format!("`{given}` is a text because of its quotes"),
                "leave the quotes out",
            );
        }
        self.known(field, node, path, given);
        self.range(field, kind, node, path, given);
        self.length(field, kind, node, path, given);
        let Some(format) = field.format else { return };
        if let Some(wrong) = formats::wrong(format, given, phase) {
            let shown = if field.sensitive { "this".to_owned() } else { format!("`{}`", shorten(given)) };
            self.add("wrong-format", path, node.range.clone(), format!("{shown} {wrong}"), formats::help(format));
        } else if let Some((_, password)) = given.split_once(':').filter(|_| format == Format::BasicCredentials) {
            let limits = (field.min_password_chars, field.max_password_chars);
            self.chars("the password", limits, password, node, path);
        }
    }

    /// Says when what stands behind a group's number in a replacement becomes part of its name.
    fn groups(&mut self, node: &Node, path: &str, text: &str) {
        let mut at = 0;
        while let Some(sign) = text[at..].find('$').map(|found| at + found) {
            let rest = &text[sign + 1..];
            let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(rest.len());
            // `$$` is a dollar sign.
            at = sign + 1 + if rest.starts_with('$') { 1 } else { end };
            let word = &rest[..end];
            let digits = word.bytes().take_while(u8::is_ascii_digit).count();
            let (number, behind) = word.split_at(digits);
            if number.is_empty() || behind.is_empty() {
                continue;
            }
            let start = offset_in_document(self.text, node, sign);
            let message =
                format!("`${word}` is the group named `{word}`, not the group {number} with `{behind}` behind it");
            let help = format!("let `from` find `{behind}` in a group of its own, and write its number here as well");
            self.add("run-on-group", path, start..start + word.len() + 1, message, help);
        }
    }

    fn known(&mut self, field: &Field, node: &Node, path: &str, given: &str) {
        if field.values.is_empty() || field.values.iter().any(|known| known.value == given) {
            return;
        }
        let names = || field.values.iter().map(|known| known.value);
        let given = shorten(given);
        match nearest(&given, names()) {
            Some(near) => {
                let help = format!("did you mean `{near}`?");
                self.add(
                    "unknown-value",
                    path,
                    node.range.clone(),
                    format!("`{given}` is no value of `{}`", field.name),
                    help,
                );
            }
            None => {
                let rule = if field.open { "newer-value" } else { "unknown-value" };
                let help = format!("known are {}", list(names().take(40)));
                self.add(
                    rule,
                    path,
                    node.range.clone(),
                    format!("`{given}` is no known value of `{}`", field.name),
                    help,
                );
            }
        }
    }

    fn range(&mut self, field: &Field, kind: &Kind, node: &Node, path: &str, given: &str) {
        let duration = matches!(kind, Kind::Duration);
        let value = match kind {
            Kind::Int | Kind::Float => given.parse::<f64>().ok(),
            Kind::Duration => go_duration::seconds(given),
            _ => return,
        };
        let Some(value) = value else { return };
        let shown = |number: f64| if duration { go_duration::text(number) } else { number.to_string() };
        let below = field.min.filter(|min| value < *min);
        let above = field.max.filter(|max| value > *max);
        let off = field.step.filter(|step| value % step != 0.0);
        let wanted = match (below, above, off) {
            (Some(only), _, _) | (_, Some(only), _) if field.min == field.max => shown(only),
            (Some(min), _, _) => format!("at least {}", shown(min)),
            (_, Some(max), _) => format!("at most {}", shown(max)),
            (_, _, Some(step)) => format!("a multiple of {}", shown(step)),
            (None, None, None) => return,
        };
        let help = if field.min == field.max { String::new() } else { tables::bounds(field).join(", ") };
        let message = format!("`{}` must be {wanted}, and this is {given}", field.name);
        self.add("out-of-range", path, node.range.clone(), message, help);
    }

    fn length(&mut self, field: &Field, kind: &Kind, node: &Node, path: &str, given: &str) {
        if !matches!(kind, Kind::String) {
            return;
        }
        self.chars(&format!("`{}`", field.name), (field.min_chars, field.max_chars), given, node, path);
    }

    fn chars(&mut self, what: &str, limits: (Option<usize>, Option<usize>), given: &str, node: &Node, path: &str) {
        let chars = given.chars().count();
        if let Some(wanted) = beyond(limits, chars, ["character", "characters"]) {
            let message = format!("{what} has {wanted}, and this has {chars}");
            self.add("wrong-length", path, node.range.clone(), message, "");
        }
    }

    fn count(&mut self, field: &Field, node: &Node, path: &str) {
        for (index, item) in node.items().unwrap_or_default().iter().enumerate() {
            let Some(entries) = item.entries() else { continue };
            if let Some(wanted) = beyond((field.min_entries, field.max_entries), entries.len(), ENTRIES) {
                let path = format!("{path}[{index}]");
                let message = format!("each mapping of `{}` has {wanted}, and this has {}", field.name, entries.len());
                self.add("wrong-count", &path, item.range.clone(), message, "begin each entry with `- `");
            }
        }
        let Some(count) = node.items().map(<[_]>::len).or(node.entries().map(<[_]>::len)) else { return };
        if let Some(wanted) = beyond((field.min_items, field.max_items), count, ENTRIES) {
            let rule = if matches!(field.kind, Kind::List(Kind::Action)) { "missing-actions" } else { "wrong-count" };
            self.add(
                rule,
                path,
                node.range.clone(),
                format!("`{}` has {wanted}, and this has {count}", field.name),
                "",
            );
        }
        if field.distinct {
            let mut seen = HashSet::new();
            for (index, item) in node.items().unwrap_or_default().iter().enumerate() {
                if item.text().is_some_and(|text| !seen.insert(text)) {
                    self.add(
                        "duplicate-item",
                        &format!("{path}[{index}]"),
                        item.range.clone(),
                        "this stands in the list already",
                        "leave one of them out",
                    );
                }
            }
        }
    }

    fn wrong_kind(&mut self, field: &'static Field, node: &Node, path: &str) {
        let message = format!("`{}` is {}, and this is {}", field.name, named(&field.kind), node.kind());
        self.add("wrong-kind", path, node.range.clone(), message, kind_help(&field.kind, node));
    }
}

/// Whether a value has the outer shape of a kind.
fn fits(kind: &Kind, field: &Field, node: &Node) -> bool {
    match kind {
        Kind::Either(kinds) => return kinds.iter().any(|kind| fits(kind, field, node)),
        Kind::Null => return node.is_null(),
        _ => {}
    }
    let Some(text) = node.text() else {
        return match kind {
            Kind::Any => true,
            Kind::List(_) => node.items().is_some(),
            Kind::Map(_) | Kind::Object(_) | Kind::Action => node.entries().is_some(),
            _ => false,
        };
    };
    let computed = field.cel && text.contains("${");
    match kind {
        Kind::Any | Kind::String => true,
        Kind::Bool => computed || matches!(text, "true" | "false" | "True" | "False" | "TRUE" | "FALSE"),
        Kind::Int => computed || text.parse::<i64>().is_ok(),
        Kind::Float => computed || text.parse::<f64>().is_ok(),
        Kind::Duration => computed || go_duration::seconds(text).is_some(),
        _ => false,
    }
}

fn named(kind: &Kind) -> &'static str {
    match kind {
        Kind::Any => "a value",
        Kind::Bool => "`true` or `false`",
        Kind::Int => "a whole number",
        Kind::Float => "a number",
        Kind::String => "a text",
        Kind::Duration => "a duration",
        Kind::List(_) => "a list",
        Kind::Map(_) | Kind::Object(_) => "a mapping",
        Kind::Action => "an action",
        Kind::Null => "`null`",
        Kind::Either(kinds) => kinds.last().map_or("a value", named),
    }
}

fn kind_help(kind: &Kind, node: &Node) -> &'static str {
    match kind {
        Kind::Bool if matches!(node.text(), Some("yes" | "on" | "y" | "Yes" | "On")) => {
            "write `true`: `yes` and `on` are texts in today's YAML"
        }
        Kind::Bool if matches!(node.text(), Some("no" | "off" | "n" | "No" | "Off")) => {
            "write `false`: `no` and `off` are texts in today's YAML"
        }
        Kind::Duration => "write it with units, such as `90s`, `10m` or `1h30m`",
        Kind::List(_) => "write each item on a line that begins with `- `, or all of them in brackets",
        Kind::String if node.items().is_some() => "write one text",
        Kind::String if node.entries().is_some_and(|entries| entries.len() == 1) => {
            "put the whole text in quotes: a colon with a space makes a mapping of it"
        }
        _ => "",
    }
}

/// What a number should be that is not within limits: `at least 8 characters`, `just 1 entry`.
fn beyond((least, most): (Option<usize>, Option<usize>), number: usize, things: [&str; 2]) -> Option<String> {
    let few = least.filter(|least| number < *least).map(|few| ("at least", few));
    let (how, wanted) = few.or(most.filter(|most| number > *most).map(|many| ("at most", many)))?;
    let how = if least == most { "just" } else { how };
    Some(format!("{how} {wanted} {}", things[usize::from(wanted != 1)]))
}

fn shorten(text: &str) -> String {
    match text.char_indices().nth(60) {
        Some((at, _)) => format!("{}…", &text[..at]),
        None => text.to_owned(),
    }
}
