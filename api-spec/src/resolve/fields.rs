//! Fields: what they take from their base, their types, known values and defaults.

use super::lookup::{find, has_no_values, unknown_type};
use super::{Like, Resolver};
use crate::events;
use crate::model::{Absent, Field, KnownValue, TypeRef, Values};
use crate::rust_names;
use crate::source::{Span, Spanned};
use crate::syntax::{self, Base};
use crate::type_expr::TypeExpr;
use crate::yaml::Node;

impl<'a> Resolver<'a> {
    pub(super) fn fields(
        &mut self,
        owner: &str,
        fields: &'a [(Spanned<String>, syntax::Field)],
        like: Like<'a>,
    ) -> Vec<Field> {
        fields.iter().filter_map(|(name, field)| self.field(owner, name, field, like)).collect()
    }

    pub(super) fn field(
        &mut self,
        owner: &str,
        name: &Spanned<String>,
        written: &syntax::Field,
        like: Like<'a>,
    ) -> Option<Field> {
        self.places.fields.insert((owner.to_owned(), name.value.clone()), name.span.clone());
        if let Some(place) = self.said_for_another(written, name, like) {
            self.places.values_said.insert((owner.to_owned(), name.value.clone()), place);
        }
        let (field, enum_owner) = self.with_base(owner, name, written, like)?;
        let Some(ty) = &field.ty else {
            self.diagnostics.error(name.span.clone(), format!("`{}` has no type", name.value)).help("add `type:`");
            return None;
        };
        let ty = self.type_ref(ty, owner)?;
        // A base without documentation is reported at its own place.
        if field.doc.is_none() && matches!(written.base, Base::None) {
            self.diagnostics
                .error(name.span.clone(), format!("`{}` has no documentation", name.value))
                .help("add `doc:`");
        }
        let doc = field.doc.clone().unwrap_or_default();
        let rust_name = self.field_rust_name(name, field.rust_name.as_ref());
        let values = match (&field.values_from, &field.values) {
            (Some(set), _) => self.values_from(set),
            (None, Some(values)) => {
                let enum_name = field
                    .enum_name
                    .clone()
                    .unwrap_or_else(|| format!("{enum_owner}{}", rust_names::type_name(&name.value)));
                let enum_name = self.unprefixed(&enum_name).to_owned();
                Some(self.values(owner, name, enum_name, values, &ty))
            }
            (None, None) => None,
        };
        let default = field.default.as_ref().and_then(|node| {
            self.places.defaults.insert((owner.to_owned(), name.value.clone()), node.span.clone());
            self.default_value(node, &ty)
        });
        Some(Field {
            name: name.value.clone(),
            rust_name,
            doc,
            ty,
            required: field.required.unwrap_or(false),
            absent: field.absent.unwrap_or(Absent::Never),
            values,
            default,
            max_bytes: field.max_bytes,
            min_bytes: field.min_bytes,
            min_items: field.min_items,
            min: field.min,
            max: field.max,
            format: field.format,
            sensitive: field.sensitive.unwrap_or(false),
            one_time: field.one_time.unwrap_or(false),
            deprecated: field.deprecated.clone(),
            sets: field.sets.as_ref().map(|s| s.value.clone()),
            optional: field.optional.unwrap_or(false),
            null: field.null.unwrap_or(false),
            ignored: field.ignored.unwrap_or(false),
            made: field.made.as_ref().map(|m| m.value.clone()),
            remade: field.remade.unwrap_or(false),
            by: field.by.as_ref().map(|b| b.value.clone()),
            endpoint_url: field.endpoint_url.as_ref().map(|url| url.value.clone()),
            endpoint_kind: field.endpoint_kind,
            file_flag: field.file_flag.unwrap_or(false),
        })
    }

    /// The field over its base, and the type whose name its enum takes.
    pub(super) fn with_base(
        &mut self,
        owner: &str,
        name: &Spanned<String>,
        written: &syntax::Field,
        like: Like<'a>,
    ) -> Option<(syntax::Field, String)> {
        match &written.base {
            Base::Broken => None,
            Base::None => Some((written.clone(), owner.to_owned())),
            Base::Common(common) => match self.common_field(&common.value) {
                Some((_, base)) if matches!(base.base, Base::None) => Some((written.over(base), owner.to_owned())),
                // A common field takes from none; its own place says so.
                Some(_) => None,
                None => {
                    let files = [self.syntax, self.root];
                    let known = files.into_iter().flat_map(|s| &s.common.fields).map(|(n, _)| n.value.as_str());
                    let message = format!("there is no common field `{}`", common.value);
                    if let Some(error) = self.diagnostics.once(common.span.clone(), message) {
                        error.label("unknown common field").suggest(&common.value, known);
                    }
                    None
                }
            },
            Base::Same(span) => {
                let like = match like {
                    Like::Type(like) if like.broken => return None,
                    Like::Type(like) => like,
                    Like::Unknown => return None,
                    Like::Nothing => {
                        self.diagnostics
                            .error(span.clone(), format!("`{}` has no type", name.value))
                            .help("add `type:`, or say with `like:` which type it is taken from");
                        return None;
                    }
                };
                let Some(base) = find(&like.fields, &name.value) else {
                    let message = format!("`{}` has no field `{}`", like.name.value, name.value);
                    if let Some(error) = self.diagnostics.once(name.span.clone(), message) {
                        error
                            .label("unknown field")
                            .help("give it a `type:` and a `doc:`")
                            .suggest(&name.value, like.fields.iter().map(|(n, _)| n.value.as_str()));
                    }
                    return None;
                };
                let base_like = match &like.like {
                    Some(name) => self.types.get(name.value.as_str()).copied().map_or(Like::Unknown, Like::Type),
                    None => Like::Nothing,
                };
                let base_like =
                    if self.circular.contains(like.name.value.as_str()) { Like::Unknown } else { base_like };
                let (base, base_owner) = self.with_base(&like.name.value, name, base, base_like)?;
                let enum_owner = if written.values.is_some() { owner.to_owned() } else { base_owner };
                // How an answer shows absence or comes by a value says nothing about a request.
                let mut merged = written.over(&base);
                merged.absent = written.absent;
                merged.optional = written.optional;
                merged.one_time = written.one_time;
                merged.made = written.made.clone();
                merged.remade = written.remade;
                Some((merged, enum_owner))
            }
        }
    }

    /// The field on which this one is based, where it says nothing else of its value.
    fn said_for_another(&self, written: &syntax::Field, name: &Spanned<String>, like: Like<'a>) -> Option<Span> {
        if written.says_of_its_value() {
            return None;
        }
        match &written.base {
            Base::Common(common) => self.common_field(&common.value).map(|(n, _)| n.span.clone()),
            Base::Same(_) => {
                let Like::Type(like) = like else { return None };
                let (name, base) = like.fields.iter().find(|(n, _)| n.value == name.value)?;
                let next = like.like.as_ref().filter(|_| !self.circular.contains(like.name.value.as_str()));
                let next = next.and_then(|next| self.types.get(next.value.as_str()));
                let further = next.map_or(Like::Nothing, |next| Like::Type(next));
                Some(self.said_for_another(base, name, further).unwrap_or_else(|| name.span.clone()))
            }
            Base::None | Base::Broken => None,
        }
    }

    /// A common field of this API, or of all: of this name, else of the same words in another case.
    pub(super) fn common_field(&self, name: &str) -> Option<&'a (Spanned<String>, syntax::Field)> {
        common(&self.syntax.common.fields, name).or_else(|| common(&self.root.common.fields, name))
    }

    /// A common query parameter, found in the same way.
    pub(super) fn common_query(&self, name: &str) -> Option<&'a (Spanned<String>, syntax::Field)> {
        common(&self.syntax.common.query, name).or_else(|| common(&self.root.common.query, name))
    }

    /// A type's name without what all names of the API's types start with.
    pub(super) fn unprefixed<'n>(&self, name: &'n str) -> &'n str {
        let prefix = self.api.type_prefix.as_deref().unwrap_or_default();
        name.strip_prefix(prefix).filter(|rest| !rest.is_empty()).unwrap_or(name)
    }

    pub(super) fn rust_identifier(&mut self, given: &Spanned<String>) -> String {
        if !rust_names::is_identifier(&given.value) {
            let error =
                self.diagnostics.error(given.span.clone(), format!("`{}` is not a Rust identifier", given.value));
            if rust_names::is_identifier(&format!("r#{}", given.value)) {
                error.help(format!("it is a keyword: write `r#{}`, or another name", given.value));
            }
        }
        given.value.clone()
    }

    pub(super) fn field_rust_name(&mut self, name: &Spanned<String>, given: Option<&Spanned<String>>) -> String {
        if let Some(given) = given {
            return self.rust_identifier(given);
        }
        let rust_name = rust_names::field_name(&name.value);
        if rust_names::is_keyword(&rust_name) {
            self.diagnostics
                .error(name.span.clone(), format!("`{rust_name}` is a keyword in Rust"))
                .label("needs a name in Rust")
                .help(format!("add `rust_name: r#{rust_name}`, or another name"));
        } else if !rust_names::is_identifier(&rust_name) {
            self.diagnostics
                .error(name.span.clone(), format!("`{}` is not an identifier", name.value))
                .help("add `rust_name:`");
        }
        rust_name
    }

    /// The values of a set that stands on its own.
    pub(super) fn values_from(&mut self, set: &Spanned<String>) -> Option<Values> {
        if set.value == "events" {
            let list = events::values(&self.syntax.events);
            return Some(Values { enum_name: events::EVENT_TYPE.to_owned(), list, shared: true });
        }
        self.diagnostics
            .error(set.span.clone(), format!("there is no set of values `{}`", set.value))
            .help("the only set is `events`, the types of all events");
        None
    }

    pub(super) fn values(
        &mut self,
        owner: &str,
        field: &Spanned<String>,
        enum_name: String,
        values: &[syntax::Value],
        ty: &TypeRef,
    ) -> Values {
        let mut list: Vec<KnownValue> = Vec::new();
        for written in values {
            let value = &written.value;
            let place = (owner.to_owned(), field.value.clone(), value.value.clone());
            self.places.values.insert(place, value.span.clone());
            let rust_name = match &written.rust_name {
                Some(given) => self.rust_identifier(given),
                // Only texts become an enum; numbers stay numbers.
                None if *ty.core() != TypeRef::String => String::new(),
                None => rust_names::variant_name(&value.value).unwrap_or_else(|| {
                    self.diagnostics
                        .error(value.span.clone(), format!("`{}` makes no name for a variant", value.value))
                        .help("write it as a mapping with `doc:` and `rust_name:`");
                    String::new()
                }),
            };
            list.push(KnownValue { value: value.value.clone(), rust_name, doc: written.doc.clone() });
        }
        Values { enum_name, list, shared: false }
    }

    pub(super) fn default_value(&mut self, node: &Spanned<Node>, ty: &TypeRef) -> Option<serde_json::Value> {
        use serde_json::Value;
        let value = match (&node.value, ty) {
            (Node::Scalar { text, .. }, TypeRef::String) => Some(Value::from(text.as_str())),
            (Node::Scalar { text, plain: true }, TypeRef::Bool) => text.parse().ok().map(Value::Bool),
            (
                Node::Scalar { text, plain: true },
                TypeRef::Int32 | TypeRef::Int64 | TypeRef::Duration | TypeRef::Cents,
            ) => text.parse::<i64>().ok().map(Value::from),
            (Node::Scalar { text, plain: true }, TypeRef::Float64) => text.parse::<f64>().ok().map(Value::from),
            // What is wrong inside is reported there.
            (Node::List(items), TypeRef::List(inner)) => {
                let items = items.iter().map(|item| self.default_value(item, inner)).collect::<Option<_>>()?;
                Some(Value::Array(items))
            }
            (Node::Map(entries), TypeRef::Map(inner)) => {
                let entries = entries
                    .iter()
                    .map(|(key, item)| Some((key.value.clone(), self.default_value(item, inner)?)))
                    .collect::<Option<_>>()?;
                Some(Value::Object(entries))
            }
            _ => None,
        };
        if value.is_none() {
            self.diagnostics
                .error(node.span.clone(), format!("this default is not a value of type `{ty}`"))
                .label(format!("expected a value of type `{ty}`"));
        }
        value
    }

    pub(super) fn type_ref(&mut self, written: &Spanned<TypeExpr>, owner: &str) -> Option<TypeRef> {
        self.type_expr(&written.value, &written.span, owner)
    }

    pub(super) fn type_expr(&mut self, ty: &TypeExpr, span: &Span, owner: &str) -> Option<TypeRef> {
        match ty {
            TypeExpr::Name(name) => {
                if let Some((_, scalar)) = TypeRef::SCALARS.iter().find(|(n, _)| n == name) {
                    return Some(scalar.clone());
                }
                let constructor = ["list", "map", "id", "Ref"].contains(&name.as_str());
                if constructor && !self.types.contains_key(name.as_str()) {
                    self.diagnostics
                        .error(span.clone(), format!("`{name}` needs to say of what"))
                        .help(format!("write `{name}<…>`"));
                    return None;
                }
                let scalars = TypeRef::SCALARS.iter().map(|(n, _)| *n);
                let name = self.target(name, span, owner, scalars)?;
                if self.types[name.as_str()].any_of.is_empty() {
                    return Some(TypeRef::Named(name));
                }
                has_no_values(&name, span, self.diagnostics);
                None
            }
            TypeExpr::Apply(constructor, inner) => match (constructor.as_str(), inner.as_ref()) {
                ("list", inner) => Some(TypeRef::List(Box::new(self.type_expr(inner, span, owner)?))),
                ("map", inner) => Some(TypeRef::Map(Box::new(self.type_expr(inner, span, owner)?))),
                ("id", TypeExpr::Name(name)) => self.target(name, span, owner, []).map(TypeRef::Id),
                ("Ref", TypeExpr::Name(name)) => self.target(name, span, owner, []).map(TypeRef::Ref),
                (other, _) => {
                    self.diagnostics
                        .error(span.clone(), format!("`{ty}` is not a type"))
                        .help("the constructors are list, map, id, Ref")
                        .suggest(other, ["list", "map", "id", "Ref"]);
                    None
                }
            },
        }
    }

    /// Looks up a datatype; `Self` is the one being described.
    pub(super) fn target(
        &mut self,
        name: &str,
        span: &Span,
        owner: &str,
        others: impl IntoIterator<Item = &'static str>,
    ) -> Option<String> {
        if name == "Self" {
            let owner = self.self_type.as_deref().unwrap_or(owner);
            if self.types.contains_key(owner) {
                return Some(owner.to_owned());
            }
            self.diagnostics
                .error(span.clone(), "there is no type here that `Self` could mean")
                .part("Self")
                .help("name the type");
            return None;
        }
        if self.types.contains_key(name) {
            return Some(name.to_owned());
        }
        let candidates = self.types.keys().copied().chain(others.into_iter().map(|other| -> &str { other }));
        let scalar = TypeRef::SCALARS.iter().any(|(scalar, _)| *scalar == name);
        if let Some(error) = unknown_type(name, span, candidates, self.diagnostics).filter(|_| scalar) {
            error.label("has no objects").help("`id` and `Ref` point at objects of a type that is described");
        }
        None
    }
}

/// The field of this name, else of the same words in another case: `createdAt` finds `created_at`.
fn common<'a>(
    fields: &'a [(Spanned<String>, syntax::Field)],
    name: &str,
) -> Option<&'a (Spanned<String>, syntax::Field)> {
    let words = rust_names::field_name(name);
    let exact = fields.iter().find(|(n, _)| n.value == name);
    exact.or_else(|| fields.iter().find(|(n, _)| rust_names::field_name(&n.value) == words))
}
