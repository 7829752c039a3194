//! Looking up types and their fields by name.

use super::Resolver;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::FieldRef;
use crate::source::{Span, Spanned};
use crate::syntax;

impl<'a> Resolver<'a> {
    /// Checks that `name` is a field of the type `owner` and gives it back. A field counts that has a mistake of its own.
    pub(super) fn field_of(&mut self, name: &Spanned<String>, owner: &str) -> String {
        let Some(datatype) = self.types.get(owner).filter(|t| !t.broken) else { return name.value.clone() };
        if find(&datatype.fields, &name.value).is_none() {
            let message = format!("`{owner}` has no field `{}`", name.value);
            if let Some(error) = self.diagnostics.once(name.span.clone(), message) {
                error
                    .label("unknown field")
                    .part(&name.value)
                    .suggest(&name.value, datatype.fields.iter().map(|(n, _)| n.value.as_str()));
            }
        }
        name.value.clone()
    }

    /// A field written `Type.field`.
    pub(super) fn field_ref(&mut self, written: &Spanned<String>) -> Option<FieldRef> {
        let Some((owner, field)) = written.value.split_once('.') else {
            self.diagnostics
                .error(written.span.clone(), format!("`{}` is not a field of a type", written.value))
                .label("expected `Type.field`");
            return None;
        };
        let owner = self.type_named(&Spanned::new(owner.to_owned(), written.span.clone()))?.name.value.clone();
        let field = self.field_of(&Spanned::new(field.to_owned(), written.span.clone()), &owner);
        Some(FieldRef { type_name: owner, field })
    }

    pub(super) fn type_named(&mut self, name: &Spanned<String>) -> Option<&'a syntax::Type> {
        let found = self.types.get(name.value.as_str()).copied();
        if found.is_none() {
            unknown_type(&name.value, &name.span, self.types.keys().copied(), self.diagnostics);
        }
        found
    }

    /// A type that has values: every one but those that are `any_of` others.
    pub(super) fn object_named(&mut self, name: &Spanned<String>) -> Option<&'a syntax::Type> {
        let found = self.type_named(name)?;
        if found.any_of.is_empty() {
            return Some(found);
        }
        has_no_values(&name.value, &name.span, self.diagnostics);
        None
    }
}

pub(super) fn unknown_type<'a, 'd>(
    name: &str,
    span: &Span,
    candidates: impl IntoIterator<Item = &'a str>,
    diagnostics: &'d mut Diagnostics,
) -> Option<&'d mut Diagnostic> {
    let error = diagnostics.once(span.clone(), format!("there is no type `{name}`"))?;
    Some(error.label("unknown type").part(name).suggest(name, candidates))
}

pub(super) fn has_no_values(name: &str, span: &Span, diagnostics: &mut Diagnostics) {
    let message = format!("`{name}` has no values: it only says what an id may point at");
    if let Some(error) = diagnostics.once(span.clone(), message) {
        error.part(name).help(format!("write `id<{name}>` or `Ref<{name}>`, or name a type that has fields"));
    }
}

pub(super) fn find<'a>(fields: &'a [(Spanned<String>, syntax::Field)], name: &str) -> Option<&'a syntax::Field> {
    fields.iter().find(|(n, _)| n.value == name).map(|(_, f)| f)
}
