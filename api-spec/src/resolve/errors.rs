//! The catalogue of errors, and looking them up by name.

use std::collections::BTreeMap;

use super::resolver::{Resolver, duplicate};
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
        if code.is_some() || self.syntax.broken_errors.contains(&name.value) {
            return code;
        }
        if let Some(first) = self.unknown_errors.get(&name.value) {
            self.diagnostics.also(*first, name.span.clone(), "named here, too");
            return None;
        }
        self.unknown_errors.insert(name.value.clone(), self.diagnostics.len());
        self.diagnostics
            .error(name.span.clone(), format!("there is no error `{}` in the catalogue", name.value))
            .label("unknown error")
            .suggest(&name.value, self.error_codes.keys().copied());
        None
    }
}
