//! Datatypes.

use super::{Like, Resolver};
use crate::model::{Field, Object, Tagged, Type, TypeKind, Unique, Variant};
use crate::rust_names;
use crate::source::Spanned;
use crate::syntax;
use crate::yaml_json;

impl<'a> Resolver<'a> {
    pub(super) fn datatype(&mut self, datatype: &'a syntax::Type) -> Type {
        let name = &datatype.name.value;
        self.places.types.insert(name.clone(), datatype.name.span.clone());
        let like = match &datatype.like {
            Some(_) if self.circular.contains(name.as_str()) => Like::Unknown,
            Some(like) => self.type_named(like).map_or(Like::Unknown, Like::Type),
            None => Like::Nothing,
        };
        let kind = if datatype.tag.is_some() || !datatype.variants.is_empty() {
            TypeKind::Tagged(self.tagged(datatype))
        } else if datatype.any_of.is_empty() {
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
            None => rust_names::type_name(self.unprefixed(name)),
        };
        if datatype.rust_name.is_none() && !rust_names::is_identifier(&rust_name) {
            self.diagnostics
                .error(datatype.name.span.clone(), format!("`{name}` makes no name for a type"))
                .help("add `rust_name:`");
        }
        let mut example = Vec::new();
        for (field, node) in &datatype.example {
            self.field_of(field, name);
            self.places.examples.insert((name.clone(), field.value.clone()), node.span.clone());
            example.push((field.value.clone(), yaml_json::value(&node.value)));
        }
        Type {
            name: name.clone(),
            rust_name,
            doc: datatype.doc.clone(),
            kind,
            like: datatype.like.as_ref().map(|like| like.value.clone()),
            id_prefix: datatype.id_prefix.clone(),
            example,
            single: datatype.single,
            known_by: datatype.known_by.as_ref().map(|field| self.field_of(field, name)),
            view_of: datatype.view_of.as_ref().and_then(|t| self.object_named(t)).map(|t| t.name.value.clone()),
            made_by: datatype.made_by,
            open: datatype.open,
            builtin: datatype.builtin,
            sent: false,
            received: false,
            file: self.sources.files()[datatype.file].path.clone(),
        }
    }

    fn tagged(&mut self, datatype: &syntax::Type) -> Tagged {
        let name = &datatype.name;
        let mut wrong = |message: String, help: &str| {
            self.diagnostics.error(name.span.clone(), message).help(help);
        };
        if !datatype.fields.is_empty() || !datatype.any_of.is_empty() {
            let message = format!("`{}` is one of its `variants` and has nothing of its own", name.value);
            wrong(message, "remove `fields` and `any_of`, or `tag` and `variants`");
        }
        if datatype.tag.is_none() {
            wrong(format!("nothing tells the variants of `{}` apart", name.value), "add `tag:`, the field that does");
        }
        if datatype.variants.is_empty() {
            wrong(format!("`{}` has no variants", name.value), "add `variants:`, a type for each value of the tag");
        }
        let tag = datatype.tag.as_ref().map(|t| t.value.clone()).unwrap_or_default();
        let mut variants = Vec::new();
        for (value, type_name) in &datatype.variants {
            let rust_name = rust_names::variant_name(&value.value).unwrap_or_else(|| {
                self.diagnostics.error(value.span.clone(), format!("`{}` makes no name for a variant", value.value));
                String::new()
            });
            let Some(variant) = self.object_named(type_name) else { continue };
            if let Some((field, _)) = variant.fields.iter().find(|(field, _)| field.value == tag) {
                let message = format!("`{}` is the tag of `{}`, which says it already", field.value, name.value);
                self.diagnostics.error(field.span.clone(), message).help("leave the field out");
            }
            let type_name = variant.name.value.clone();
            variants.push(Variant { value: value.value.clone(), rust_name, type_name });
        }
        Tagged { tag, variants }
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
}
