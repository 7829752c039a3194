//! Where the parts of an expression stand in its text.

use std::collections::HashMap;
use std::ops::Range;

use cel::common::ast::{EntryExpr, Expr, IdedExpr};

use crate::expression::Expression;

/// The bytes of each node with its parts, by its number; the parser tells only those of its sign or name.
pub(super) fn places(text: &str, expression: &Expression) -> HashMap<u64, Range<usize>> {
    let bytes = text.char_indices().map(|(at, _)| at).collect();
    let mut found = Finder { text, expression, bytes, places: HashMap::new() };
    found.node(&expression.tree);
    found.places
}

struct Finder<'e> {
    text: &'e str,
    expression: &'e Expression,
    /// The byte of each character.
    bytes: Vec<usize>,
    places: HashMap<u64, Range<usize>>,
}

impl Finder<'_> {
    fn node(&mut self, node: &IdedExpr) -> Range<usize> {
        let byte = |at: u32| self.bytes.get(at as usize).copied().unwrap_or(self.text.len());
        let (start, stop) = self.expression.places.offset_for(node.id).unwrap_or_default();
        let mut place = byte(start)..byte(stop + 1);
        for (inner, within) in parts(&node.expr) {
            let inner = self.node(inner);
            if within {
                place = place.start.min(inner.start)..place.end.max(inner.end);
            }
        }
        match &node.expr {
            Expr::Select(select) => {
                // The name behind the point.
                let rest = &self.text[place.start..];
                let end = rest.find(&format!(".{}", select.field)).map(|at| place.start + at + 1 + select.field.len());
                place.end = place.end.max(end.unwrap_or_default()).min(self.text.len());
            }
            Expr::Call(call) => {
                // The parser begins at the bracket.
                let before = self.text[..place.start].trim_end();
                if before.ends_with(call.func_name.as_str()) {
                    place.start = before.len() - call.func_name.len();
                }
            }
            _ => {}
        }
        let open = self.text[place.clone()].matches(['(', '[']).count();
        let closed = self.text[place.clone()].matches([')', ']']).count();
        for _ in closed..open {
            let rest = &self.text[place.end..];
            place.end += rest.find([')', ']']).map_or(0, |at| at + 1);
        }
        self.places.entry(node.id).or_insert_with(|| place.clone());
        place
    }
}

/// The nodes below a node, each with whether its bytes are the node's as well.
fn parts(expr: &Expr) -> Vec<(&IdedExpr, bool)> {
    match expr {
        Expr::Select(select) => vec![(&*select.operand, true)],
        Expr::Call(call) => call.target.as_deref().into_iter().chain(&call.args).map(|part| (part, true)).collect(),
        Expr::List(list) => list.elements.iter().map(|item| (item, false)).collect(),
        Expr::Map(map) => {
            let entries = map.entries.iter().filter_map(|entry| match &entry.expr {
                EntryExpr::MapEntry(entry) => Some([(&entry.key, false), (&entry.value, false)]),
                EntryExpr::StructField(_) => None,
            });
            entries.flatten().collect()
        }
        Expr::Comprehension(of) => {
            let parts = [&of.iter_range, &of.accu_init, &of.loop_cond, &of.loop_step, &of.result];
            parts.into_iter().map(|part| (part, false)).collect()
        }
        Expr::Ident(_) | Expr::Literal(_) | Expr::Struct(_) | Expr::Unspecified => Vec::new(),
    }
}
