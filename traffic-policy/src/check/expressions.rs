//! Expressions in a document: where they stand, what they may see, and their mistakes at their places.

use super::Checker;
use crate::document::{Node, offset_in_document};
use crate::expression::{self, Scope, Type};
use crate::language::{Member, Phase, ValueType};

impl Checker<'_> {
    /// Checks a text that is a whole expression.
    pub(super) fn expression(
        &mut self,
        wanted: &ValueType,
        scope: &'static [Member],
        node: &Node,
        path: &str,
        phase: &'static Phase,
    ) {
        let text = node.text().unwrap_or_default();
        let Some(found) = self.checked(text, 0, scope, node, path, phase) else { return };
        let wanted = Type::of(wanted);
        if !found.goes_with(&wanted) {
            let message = format!("this expression must be {wanted}, and it is {found}");
            self.add("wrong-type", path, node.range.clone(), message, "");
        }
    }

    /// Checks the expressions in a text with `${…}`.
    pub(super) fn interpolated(&mut self, node: &Node, path: &str, phase: &'static Phase) {
        let text = node.text().unwrap_or_default();
        let (found, open) = expression::interpolations(text);
        for range in found {
            let start = range.start;
            self.checked(&text[range], start, &[], node, path, phase);
        }
        for at in open {
            let at = offset_in_document(self.text, node, at);
            self.add(
                "open-interpolation",
                path,
                at..at + 2,
                "this `${` is not closed",
                "write `}` after the expression",
            );
        }
    }

    /// Says when a text without `${…}` would be an expression without a mistake.
    pub(super) fn plain(&mut self, node: &Node, path: &str, phase: &'static Phase) {
        let text = node.text().unwrap_or_default();
        if text.contains("${") || !expression::begins_like_one(text) {
            return;
        }
        let Ok(parsed) = expression::parse(text) else { return };
        let (_, mistakes) = expression::infer(text, &parsed, &self.scope(phase, &[]));
        if mistakes.is_empty() {
            let help = format!("write `${{{text}}}` for what it gives");
            self.add("plain-expression", path, node.range.clone(), "this is a plain text, not an expression", help);
        }
    }

    fn scope(&self, phase: &Phase, extra: &'static [Member]) -> Scope<'_> {
        Scope { phase: phase.name, ran: &self.ran, set: &self.set, extra }
    }

    fn checked(
        &mut self,
        text: &str,
        from: usize,
        extra: &'static [Member],
        node: &Node,
        path: &str,
        phase: &'static Phase,
    ) -> Option<Type> {
        let (found, mistakes) = match expression::parse(text) {
            Ok(parsed) => {
                let (ty, mistakes) = expression::infer(text, &parsed, &self.scope(phase, extra));
                (Some(ty), mistakes)
            }
            Err(mistake) => (None, vec![mistake]),
        };
        for mistake in mistakes {
            let start = offset_in_document(self.text, node, from + mistake.range.start);
            let last = mistake.range.end.max(mistake.range.start + 1) - 1;
            let end =
                if mistake.range.is_empty() { start } else { offset_in_document(self.text, node, from + last) + 1 };
            self.add(mistake.rule, path, start..end, mistake.message, mistake.help);
        }
        found
    }
}
