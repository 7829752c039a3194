//! The catalogue of errors, and looking them up by name.

use std::collections::BTreeMap;

use super::resolver::{Resolver, duplicate};
use crate::diagnostic::Candidates;
use crate::model::{ErrorCode, ErrorFamily};
use crate::source::{Span, Spanned};

impl Resolver<'_> {
    pub(super) fn errors(&mut self) -> Vec<ErrorFamily> {
        let mut names: BTreeMap<&str, &Span> = BTreeMap::new();
        let mut families: BTreeMap<&str, &Span> = BTreeMap::new();
        let mut out = Vec::new();
        for family in &self.syntax.errors {
            if let Some(first) = families.insert(&family.name.value, &family.name.span) {
                duplicate("families", &family.name, first, self.diagnostics);
            }
            self.places.families.insert(family.name.value.clone(), family.name.span.clone());
            let mut errors = Vec::new();
            for entry in &family.errors {
                let code = entry.code.value;
                if let Some(first) = names.insert(&entry.name.value, &entry.name.span) {
                    duplicate("errors", &entry.name, first, self.diagnostics);
                }
                let place = (entry.code.span.clone(), entry.name.span.clone(), entry.summary.span.clone());
                if let Some((first, ..)) = self.places.errors.insert(code, place) {
                    self.diagnostics
                        .error(entry.code.span.clone(), format!("two errors have the number {code}"))
                        .label("used again here")
                        .context(first, "first used here");
                }
                errors.push(ErrorCode {
                    code,
                    name: entry.name.value.clone(),
                    kind: entry.kind,
                    summary: entry.summary.value.clone(),
                    values: entry.values.clone(),
                    family: family.name.value.clone(),
                });
            }
            errors.sort_by_key(|e| e.code);
            out.push(ErrorFamily {
                name: family.name.value.clone(),
                title: family.title.clone(),
                doc: family.doc.clone(),
                errors,
            });
        }
        out
    }

    pub(super) fn error_code(&mut self, name: &Spanned<String>) -> Option<u32> {
        let code = self.error_codes.get(name.value.as_str()).copied();
        if code.is_some() || self.root.broken_errors.contains(&name.value) {
            return code;
        }
        let message = format!("there is no error `{}` in the catalogue", name.value);
        if let Some(error) = self.diagnostics.once(name.span.clone(), message) {
            let known = self.error_codes.keys().copied();
            let candidates = self.error_candidates.get_or_insert_with(|| Candidates::new(known));
            error.label("unknown error").suggest_of(&name.value, candidates);
        }
        None
    }
}
