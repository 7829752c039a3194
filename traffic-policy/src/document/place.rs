//! Places inside of a single value, found again in the document although quotes and folding changed its text.

use saphyr_parser::ScalarStyle;

use super::{Node, Value};

/// Where byte `offset` of a single value's text stands in the document.
pub fn offset_in_document(document: &str, node: &Node, offset: usize) -> usize {
    let Value::Scalar { text, style } = &node.value else { return node.range.start };
    let mut raw = Raw { text: document, at: start(document, node.range.start, *style), style: *style };
    for (at, character) in text.char_indices() {
        raw.find(character);
        if at >= offset {
            return raw.at.min(document.len());
        }
        raw.step(character);
    }
    raw.at.min(document.len())
}

fn start(document: &str, at: usize, style: ScalarStyle) -> usize {
    match style {
        ScalarStyle::Plain => at,
        ScalarStyle::SingleQuoted | ScalarStyle::DoubleQuoted => at + 1,
        ScalarStyle::Literal | ScalarStyle::Folded => {
            let header = document[at..].starts_with(['|', '>']);
            if header { document[at..].find('\n').map_or(document.len(), |i| at + i + 1) } else { at }
        }
    }
}

struct Raw<'a> {
    text: &'a str,
    at: usize,
    style: ScalarStyle,
}

impl Raw<'_> {
    fn peek(&self) -> Option<char> {
        self.text.get(self.at..)?.chars().next()
    }

    /// Goes to where `wanted` is written; folded line breaks and indentation are passed over.
    fn find(&mut self, wanted: char) {
        if wanted.is_whitespace() {
            return;
        }
        while let Some(character) = self.peek() {
            let continued = self.style == ScalarStyle::DoubleQuoted && self.text[self.at..].starts_with("\\\n");
            if continued {
                self.at += 2;
            } else if character.is_whitespace() {
                self.at += character.len_utf8();
            } else {
                break;
            }
        }
    }

    /// Goes behind what `character` is written as.
    fn step(&mut self, character: char) {
        let Some(found) = self.peek() else { return };
        if self.style == ScalarStyle::DoubleQuoted && found == '\\' {
            let kind = self.text[self.at + 1..].chars().next();
            self.at += match kind {
                Some('x') => 4,
                Some('u') => 6,
                Some('U') => 10,
                Some(other) => 1 + other.len_utf8(),
                None => 1,
            };
        } else if self.style == ScalarStyle::SingleQuoted && found == '\'' {
            self.at += 2;
        } else if character.is_whitespace() && !found.is_whitespace() {
            // A line break that folding made of nothing that is still to come.
        } else {
            self.at += found.len_utf8();
        }
    }
}
