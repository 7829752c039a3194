//! Reads mappings key by key and reports what is missing, unknown or of the wrong kind.

use crate::diagnostic::{Diagnostics, nearest};
use crate::source::{Span, Spanned};
use crate::yaml::Node;

/// A mapping being read: every key that nobody asks for is reported by [`MapReader::finish`].
pub(crate) struct MapReader<'a> {
    what: &'static str,
    /// What is underlined when a key is missing.
    place: Span,
    entries: &'a [(Spanned<String>, Spanned<Node>)],
    asked: Vec<&'static str>,
}

impl<'a> MapReader<'a> {
    /// Starts to read `node`, which should be a mapping; `what` names it in messages ("a service").
    pub fn new(what: &'static str, node: &'a Spanned<Node>, diagnostics: &mut Diagnostics) -> Option<Self> {
        match &node.value {
            Node::Map(entries) => {
                let place = entries.first().map_or(&node.span, |(key, _)| &key.span).clone();
                Some(MapReader { what, place, entries, asked: Vec::new() })
            }
            other => {
                wrong_kind(&node.span, what, "a mapping", other, diagnostics);
                None
            }
        }
    }

    /// The same for the value of a key that names it.
    pub fn named(
        what: &'static str,
        name: &Spanned<String>,
        node: &'a Spanned<Node>,
        diagnostics: &mut Diagnostics,
    ) -> Option<Self> {
        MapReader::new(what, node, diagnostics).map(|map| MapReader { place: name.span.clone(), ..map })
    }

    /// A mapping with nothing in it, in place of one that could not be read.
    pub fn nothing() -> Self {
        MapReader { what: "nothing", place: Span { file: 0, start: 0, end: 0 }, entries: &[], asked: Vec::new() }
    }

    /// The node under `key`.
    pub fn node(&mut self, key: &'static str) -> Option<&'a Spanned<Node>> {
        if !self.asked.contains(&key) {
            self.asked.push(key);
        }
        let exact = self.entries.iter().find(|(k, _)| k.value == key);
        // A key with a typing mistake is reported in the end; until then it stands for the one that was meant.
        let meant = || self.entries.iter().find(|(k, _)| strsim::damerau_levenshtein(&k.value, key) == 1);
        exact.or_else(meant).map(|(_, v)| v)
    }

    /// The text under `key`.
    pub fn text(&mut self, key: &'static str, diagnostics: &mut Diagnostics) -> Option<Spanned<String>> {
        text(key, self.node(key)?, diagnostics)
    }

    /// The text under `key`, which must be there.
    pub fn required_text(&mut self, key: &'static str, diagnostics: &mut Diagnostics) -> Option<Spanned<String>> {
        if self.node(key).is_none() {
            self.missing(key, diagnostics);
        }
        self.text(key, diagnostics)
    }

    /// The documentation under `doc`, which must be there and say something.
    pub fn doc(&mut self, diagnostics: &mut Diagnostics) -> Option<Spanned<String>> {
        let doc = self.required_text("doc", diagnostics)?;
        check_doc(&doc, diagnostics);
        Some(doc)
    }

    /// `true` or `false` under `key`; `false` when absent.
    pub fn flag(&mut self, key: &'static str, diagnostics: &mut Diagnostics) -> bool {
        self.optional_flag(key, diagnostics).unwrap_or(false)
    }

    /// `true` or `false` under `key`.
    pub fn optional_flag(&mut self, key: &'static str, diagnostics: &mut Diagnostics) -> Option<bool> {
        self.parsed(key, "`true` or `false`", diagnostics).map(|flag| flag.value)
    }

    /// A value of a type with a text form under `key`; `form` says what is expected.
    pub fn parsed<T: std::str::FromStr>(
        &mut self,
        key: &'static str,
        form: &str,
        diagnostics: &mut Diagnostics,
    ) -> Option<Spanned<T>> {
        let text = self.text(key, diagnostics)?;
        match text.value.parse() {
            Ok(value) => Some(Spanned::new(value, text.span)),
            Err(_) => {
                diagnostics
                    .error(text.span, format!("`{key}` is {form}, not `{}`", text.value))
                    .label(format!("expected {form}"));
                None
            }
        }
    }

    /// The texts of the list under `key`; empty when absent.
    pub fn texts(&mut self, key: &'static str, diagnostics: &mut Diagnostics) -> Vec<Spanned<String>> {
        let Some(node) = self.node(key) else { return Vec::new() };
        match &node.value {
            Node::List(items) => items.iter().filter_map(|item| text(key, item, diagnostics)).collect(),
            other => {
                wrong_kind(&node.span, &format!("`{key}`"), "a list", other, diagnostics);
                Vec::new()
            }
        }
    }

    /// The entries of the mapping under `key`; empty when absent.
    pub fn entries(
        &mut self,
        key: &'static str,
        diagnostics: &mut Diagnostics,
    ) -> &'a [(Spanned<String>, Spanned<Node>)] {
        let Some(node) = self.node(key) else { return &[] };
        match &node.value {
            Node::Map(entries) => entries,
            other => {
                wrong_kind(&node.span, &format!("`{key}`"), "a mapping", other, diagnostics);
                &[]
            }
        }
    }

    /// Reports that `key` is missing, unless it is there under a mistaken name.
    pub fn missing(&self, key: &str, diagnostics: &mut Diagnostics) {
        // A key that nobody asks for may be this one, misspelt: that is told when the reading ends.
        let strange = self.entries.iter().filter(|(k, _)| !self.asked.contains(&k.value.as_str()));
        if strange.into_iter().any(|(k, _)| nearest(&k.value, [key]).is_some()) {
            return;
        }
        diagnostics.error(self.place.clone(), format!("{} has no `{key}`", self.what)).help(format!("add `{key}:`"));
    }

    /// Reports every key that nobody asked for.
    pub fn finish(self, diagnostics: &mut Diagnostics) {
        for (key, _) in self.entries {
            if !self.asked.contains(&key.value.as_str()) {
                diagnostics
                    .error(key.span.clone(), format!("{} has no key `{}`", self.what, key.value))
                    .label("unknown key")
                    .help(format!("the keys are {}", self.asked.join(", ")))
                    .suggest(&key.value, self.asked.iter().copied());
            }
        }
    }
}

/// The text of a scalar node.
pub(crate) fn text(what: &str, node: &Spanned<Node>, diagnostics: &mut Diagnostics) -> Option<Spanned<String>> {
    match &node.value {
        Node::Scalar { .. } if node.value.is_null() => {
            diagnostics.error(node.span.clone(), format!("`{what}` is empty")).label("expected a value");
            None
        }
        Node::Scalar { text, .. } => Some(Spanned::new(text.trim().to_owned(), node.span.clone())),
        other => {
            wrong_kind(&node.span, &format!("`{what}`"), "a single value", other, diagnostics);
            None
        }
    }
}

/// Reports a node of the wrong kind.
pub(crate) fn wrong_kind(span: &Span, what: &str, wanted: &str, found: &Node, diagnostics: &mut Diagnostics) {
    diagnostics
        .error(span.clone(), format!("{what} is {wanted}, not {}", found.kind()))
        .label(format!("expected {wanted}"));
}

/// Reports documentation that says nothing, or that rustdoc would misread.
pub(crate) fn check_doc(doc: &Spanned<String>, diagnostics: &mut Diagnostics) {
    if doc.value.is_empty() {
        diagnostics.error(doc.span.clone(), "this documentation is empty").label("expected a sentence");
    } else if doc.value.contains("TODO") {
        diagnostics
            .error(doc.span.clone(), "this documentation is still to be written")
            .part("TODO")
            .help("replace the TODO with a sentence of your own");
    }
    let backticks = doc.value.matches('`').count();
    if backticks % 2 == 1 {
        // What is code and what is not can't be told any more.
        diagnostics
            .error(doc.span.clone(), "a backtick is left open in this documentation")
            .nth_part("`", backticks - 1)
            .help("close it, or remove it");
        return;
    }
    let mut in_code = false;
    for (index, c) in doc.value.char_indices() {
        in_code ^= c == '`';
        if !in_code && matches!(c, '[' | ']' | '<' | '>') {
            diagnostics
                .error(doc.span.clone(), format!("`{c}` outside of backticks is markup in documentation"))
                .nth_part(c, doc.value[..index].matches(c).count())
                .help("put literal text between backticks");
            return;
        }
    }
}
