//! The file of known differences: which ones are meant, and why.

use crate::diagnostic::{Diagnostics, Report};
use crate::openapi::Difference;
use crate::read::{MapReader, check_doc, wrong_kind};
use crate::source::{Sources, Spanned};
use crate::yaml::{self, Node};

/// Differences that are meant, each with its reason.
#[derive(Debug, Clone)]
pub struct KnownDifferences {
    sources: Sources,
    entries: Vec<Entry>,
}

#[derive(Debug, Clone)]
struct Entry {
    reason: String,
    /// Lines as [`Difference::key`] gives them; `*` stands for any text.
    patterns: Vec<Spanned<String>>,
}

/// A difference, and why it is meant, if it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judged {
    /// The difference.
    pub difference: Difference,
    /// Why it is meant.
    pub reason: Option<String>,
}

impl KnownDifferences {
    /// Reads the file.
    ///
    /// # Errors
    /// Every mistake in it, with its place.
    pub fn read(path: &str, text: &str) -> Result<Self, Box<Report>> {
        let sources = Sources::from_texts([(path, text)]);
        let mut diagnostics = Diagnostics::default();
        let root = yaml::parse(0, &sources.files()[0], &mut diagnostics);
        let entries = root.map(|root| entries(&root, &mut diagnostics)).unwrap_or_default();
        if !diagnostics.is_empty() {
            return Err(Box::new(diagnostics.with_sources(&sources)));
        }
        Ok(KnownDifferences { sources, entries })
    }

    /// Says of each difference whether it is known.
    pub fn judge(&self, differences: Vec<Difference>) -> Vec<Judged> {
        let judged = differences.into_iter().map(|difference| {
            let key = difference.key();
            let entry = self.entries.iter().find(|e| e.patterns.iter().any(|p| matches(&p.value, &key)));
            Judged { difference, reason: entry.map(|e| e.reason.clone()) }
        });
        judged.collect()
    }

    /// Checks that every entry still matches a difference: others would hide one that comes later.
    ///
    /// # Errors
    /// The entries that match none, each with its place.
    pub fn check_used(&self, differences: &[Difference]) -> Result<(), Box<Report>> {
        let mut diagnostics = Diagnostics::default();
        for pattern in self.entries.iter().flat_map(|e| &e.patterns) {
            if !differences.iter().any(|d| matches(&pattern.value, &d.key())) {
                diagnostics
                    .error(pattern.span.clone(), "there is no such difference any more")
                    .help("remove the entry, or correct it");
            }
        }
        if diagnostics.is_empty() { Ok(()) } else { Err(Box::new(diagnostics.with_sources(&self.sources))) }
    }
}

fn entries(root: &Spanned<Node>, diagnostics: &mut Diagnostics) -> Vec<Entry> {
    let Some(mut map) = MapReader::new("the file of known differences", root, diagnostics) else { return Vec::new() };
    let node = map.node("known");
    map.finish(diagnostics);
    let Some(node) = node else { return Vec::new() };
    let Node::List(items) = &node.value else {
        wrong_kind(&node.span, "`known`", "a list", &node.value, diagnostics);
        return Vec::new();
    };
    items.iter().filter_map(|item| entry(item, diagnostics)).collect()
}

fn entry(item: &Spanned<Node>, diagnostics: &mut Diagnostics) -> Option<Entry> {
    let mut map = MapReader::new("an entry of `known`", item, diagnostics)?;
    let reason = map.required_text("reason", diagnostics).inspect(|text| check_doc(text, diagnostics));
    let patterns = map.texts("differences", diagnostics);
    if patterns.is_empty() {
        map.missing("differences", diagnostics);
    }
    map.finish(diagnostics);
    Some(Entry { reason: reason?.value, patterns })
}

/// Whether `text` is `pattern`, in which each `*` stands for any text.
fn matches(pattern: &str, text: &str) -> bool {
    let Some((before, after)) = pattern.split_once('*') else { return pattern == text };
    let Some(rest) = text.strip_prefix(before) else { return false };
    rest.char_indices().map(|(at, _)| at).chain([rest.len()]).any(|at| matches(after, &rest[at..]))
}

#[cfg(test)]
mod tests {
    use super::matches;

    #[test]
    fn a_star_stands_for_any_text() {
        for (pattern, text) in [("a", "a"), ("a*", "abc"), ("*c", "abc"), ("a*c*e", "abcde"), ("*", ""), ("a*", "a")] {
            assert!(matches(pattern, text), "{pattern} {text}");
        }
        for (pattern, text) in [("a", "ab"), ("a*d", "abc"), ("*b", "abc"), ("", "a")] {
            assert!(!matches(pattern, text), "{pattern} {text}");
        }
    }
}
