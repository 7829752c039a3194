//! Datatypes, and looking them up by name.

use super::fields::find;
use super::{Like, Resolver};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::{Field, FieldRef, Object, Type, TypeKind, Unique};
use crate::rust_names;
use crate::source::{Span, Spanned};
use crate::syntax;

impl<'a> Resolver<'a> {
    pub(super) fn datatype(&mut self, datatype: &'a syntax::Type) -> Type {
        let name = &datatype.name.value;
        self.places.types.insert(name.clone(), datatype.name.span.clone());
        let like = match &datatype.like {
            Some(_) if self.circular.contains(name.as_str()) => Like::Unknown,
            Some(like) => self.type_named(like).map_or(Like::Unknown, Like::Type),
            None => Like::Nothing,
        };
        let kind = if datatype.any_of.is_empty() {
            let fields = self.fields(name, &datatype.fields, like);
            TypeKind::Object(self.object(datatype, fields))
        } else {
            if let Some((field, _)) = datatype.fields.first() {
                self.diagnostics
                    .error(field.span.clone(), format!("`{name}` is `any_of` other types and can't have fields"))
                    .help("remove `any_of` or `fields`");
            }
            for target in &datatype.any_of {
                self.object_named(target);
            }
            TypeKind::AnyOf(datatype.any_of.iter().map(|t| t.value.clone()).collect())
        };
        let rust_name = match &datatype.rust_name {
            Some(given) => self.rust_identifier(given),
            None => rust_names::type_name(name),
        };
        if datatype.rust_name.is_none() && !rust_names::is_identifier(&rust_name) {
            self.diagnostics
                .error(datatype.name.span.clone(), format!("`{name}` makes no name for a type"))
                .help("add `rust_name:`");
        }
        Type {
            name: name.clone(),
            rust_name,
            doc: datatype.doc.clone(),
            kind,
            id_prefix: datatype.id_prefix.clone(),
            made_by: datatype.made_by,
            open: datatype.open,
            builtin: datatype.builtin,
            sent: false,
            received: false,
            file: self.sources.files()[datatype.file].path.clone(),
        }
    }

    pub(super) fn object(&mut self, datatype: &syntax::Type, fields: Vec<Field>) -> Object {
        let sets = |resolver: &mut Self, sets: &[Vec<Spanned<String>>]| -> Vec<Vec<String>> {
            sets.iter().map(|set| set.iter().map(|f| resolver.field_of(f, &datatype.name.value)).collect()).collect()
        };
        let one_of = sets(self, &datatype.one_of);
        let exclusive = sets(self, &datatype.exclusive);
        let mut unique = Vec::new();
        for entry in &datatype.unique {
            let names = sets(self, std::slice::from_ref(&entry.fields)).remove(0);
            let unless = entry.unless.as_ref().map(|field| self.field_of(field, &datatype.name.value));
            let error = entry.error.as_ref().and_then(|e| self.error_code(e));
            unique.push(Unique { fields: names, error, unless });
        }
        Object { one_of, exclusive, unique, fields }
    }

    /// Checks that `name` is a field of the type `owner` and gives it back. A field counts that has a mistake of its own.
    pub(super) fn field_of(&mut self, name: &Spanned<String>, owner: &str) -> String {
        let Some(datatype) = self.types.get(owner).filter(|t| !t.broken) else { return name.value.clone() };
        if find(&datatype.fields, &name.value).is_none() {
            self.diagnostics
                .error(name.span.clone(), format!("`{owner}` has no field `{}`", name.value))
                .label("unknown field")
                .suggest(&name.value, datatype.fields.iter().map(|(n, _)| n.value.as_str()));
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
    candidates: impl Iterator<Item = &'a str>,
    diagnostics: &'d mut Diagnostics,
) -> &'d mut Diagnostic {
    diagnostics
        .error(span.clone(), format!("there is no type `{name}`"))
        .label("unknown type")
        .part(name)
        .suggest(name, candidates)
}

pub(super) fn has_no_values(name: &str, span: &Span, diagnostics: &mut Diagnostics) {
    diagnostics
        .error(span.clone(), format!("`{name}` has no values: it only says what an id may point at"))
        .part(name)
        .help(format!("write `id<{name}>` or `Ref<{name}>`, or name a type that has fields"));
}
