//! YAML text to a tree of nodes that know where they stand.
//!
//! The parser is `saphyr-parser`, the maintained event parser under the saphyr family. A serde-based reader such as
//! serde-saphyr stops at the first unknown key or wrong kind of a file; this tree lets the reader go on and report every
//! mistake of a run, each with its place. Anchors, aliases and tags are refused: a description says things once by naming
//! them, not by copying nodes.

use saphyr_parser::{Event, Parser, ScalarStyle};

use crate::diagnostic::Diagnostics;
use crate::source::{SourceFile, Span, Spanned};

/// A node of a YAML document.
#[derive(Debug, Clone)]
pub enum Node {
    /// A scalar; `plain` when it was written without quotes.
    Scalar { text: String, plain: bool },
    /// A sequence.
    List(Vec<Spanned<Node>>),
    /// A mapping, in the order written; keys are unique.
    Map(Vec<(Spanned<String>, Spanned<Node>)>),
}

impl Node {
    /// What kind of node this is, for messages.
    pub fn kind(&self) -> &'static str {
        match self {
            Node::Scalar { .. } => "a single value",
            Node::List(_) => "a list",
            Node::Map(_) => "a mapping",
        }
    }

    /// A plain scalar that YAML reads as null.
    pub fn is_null(&self) -> bool {
        matches!(self, Node::Scalar { text, plain: true } if matches!(text.as_str(), "" | "~" | "null"))
    }
}

/// Parses one file. Syntax errors and duplicate keys go to `diagnostics`; `None` when there is no tree to read.
pub fn parse(file: usize, source: &SourceFile, diagnostics: &mut Diagnostics) -> Option<Spanned<Node>> {
    let offsets = ByteOffsets::new(&source.text);
    let mut builder = Builder { stack: Vec::new(), root: None };
    for event in Parser::new_from_str(&source.text) {
        let (event, span) = match event {
            Ok(event) => event,
            Err(error) => {
                let at = offsets.byte(error.marker().index());
                let span = Span { file, start: at, end: at };
                diagnostics.error(span, format!("this is not valid YAML: {}", error.info()));
                return None;
            }
        };
        let mut span = Span { file, start: offsets.byte(span.start.index()), end: offsets.byte(span.end.index()) };
        span.end = span.start + source.text[span.start..span.end.max(span.start)].trim_end().len();
        if let Err(message) = builder.event(event, span.clone(), diagnostics) {
            diagnostics.error(span, message);
            return None;
        }
    }
    if builder.root.is_none() {
        diagnostics.error(Span { file, start: 0, end: 0 }, "this file is empty".to_owned());
    }
    builder.root
}

/// A collection that is still open.
enum Open {
    List(Span, Vec<Spanned<Node>>),
    Map(Span, Vec<(Spanned<String>, Spanned<Node>)>, Option<Spanned<String>>),
}

struct Builder {
    stack: Vec<Open>,
    root: Option<Spanned<Node>>,
}

impl Builder {
    fn event(&mut self, event: Event<'_>, span: Span, diagnostics: &mut Diagnostics) -> Result<(), String> {
        match event {
            Event::Scalar(_, _, anchor, _) | Event::SequenceStart(anchor, _) | Event::MappingStart(anchor, _)
                if anchor != 0 =>
            {
                Err("anchors are not part of the format".to_owned())
            }
            Event::Scalar(_, _, _, Some(_)) | Event::SequenceStart(_, Some(_)) | Event::MappingStart(_, Some(_)) => {
                Err("tags are not part of the format".to_owned())
            }
            Event::Alias(_) => Err("aliases are not part of the format".to_owned()),
            Event::Scalar(text, style, ..) => {
                let node = Node::Scalar { text: text.into_owned(), plain: style == ScalarStyle::Plain };
                self.push(Spanned::new(node, span), diagnostics)
            }
            Event::SequenceStart(..) => {
                self.stack.push(Open::List(span, Vec::new()));
                Ok(())
            }
            Event::MappingStart(..) => {
                self.stack.push(Open::Map(span, Vec::new(), None));
                Ok(())
            }
            Event::SequenceEnd | Event::MappingEnd => self.close(span, diagnostics),
            Event::DocumentStart(_) if self.root.is_some() => Err("one file holds one document".to_owned()),
            _ => Ok(()),
        }
    }

    fn close(&mut self, end: Span, diagnostics: &mut Diagnostics) -> Result<(), String> {
        let whole = |start: Span| Span { end: end.end.max(start.end), ..start };
        let node = match self.stack.pop() {
            Some(Open::List(start, items)) => Spanned::new(Node::List(items), whole(start)),
            Some(Open::Map(start, entries, _)) => Spanned::new(Node::Map(entries), whole(start)),
            None => return Ok(()),
        };
        self.push(node, diagnostics)
    }

    fn push(&mut self, node: Spanned<Node>, diagnostics: &mut Diagnostics) -> Result<(), String> {
        match self.stack.last_mut() {
            None => self.root = Some(node),
            Some(Open::List(_, items)) => items.push(node),
            Some(Open::Map(_, entries, key @ None)) => match node.value {
                Node::Scalar { text, .. } => {
                    if let Some((first, _)) = entries.iter().find(|(k, _)| k.value == text) {
                        diagnostics
                            .error(node.span.clone(), format!("duplicate key `{text}`"))
                            .context(first.span.clone(), "first written here");
                    }
                    *key = Some(Spanned::new(text, node.span));
                }
                _ => return Err("a key must be a single value".to_owned()),
            },
            Some(Open::Map(_, entries, key)) => {
                let key = key.take().expect("the arm above takes a missing key");
                if entries.iter().all(|(k, _)| k.value != key.value) {
                    entries.push((key, node));
                }
            }
        }
        Ok(())
    }
}

/// Turns the parser's character counts into byte offsets.
struct ByteOffsets {
    /// `None` for ASCII, where both counts agree.
    starts: Option<Vec<usize>>,
    len: usize,
}

impl ByteOffsets {
    fn new(text: &str) -> Self {
        let starts = (!text.is_ascii()).then(|| text.char_indices().map(|(i, _)| i).collect());
        ByteOffsets { starts, len: text.len() }
    }

    fn byte(&self, character: usize) -> usize {
        match &self.starts {
            None => character.min(self.len),
            Some(starts) => starts.get(character).copied().unwrap_or(self.len),
        }
    }
}
