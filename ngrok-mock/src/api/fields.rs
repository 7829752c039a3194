//! What fields lead to: the datatypes that an id may name, what a field of a request sets, and which of several datatypes
//! an object has.

use api_spec::{Field, Type, TypeKind, TypeRef};
use serde_json::{Map, Value};

use super::description::Api;

/// The datatypes that an id or a reference of this type may point at.
pub(crate) fn targets(api: &Api, name: &str) -> Vec<&'static Type> {
    let Some(ty) = api.type_named(name) else { return Vec::new() };
    match &ty.kind {
        TypeKind::AnyOf(names) => names.iter().filter_map(|n| api.type_named(n)).collect(),
        TypeKind::Object(_) | TypeKind::Tagged(_) => vec![ty],
    }
}

/// The field of the answer that a field of the request sets.
pub(crate) fn target(api: &Api, field: &Field, answer: &'static Type) -> Option<&'static Field> {
    if field.ignored {
        return None;
    }
    if let Some(name) = &field.sets {
        return answer.field(name);
    }
    if let Some(same) = answer.field(&field.name) {
        return Some(same);
    }
    // `ip_policy_id` sets the reference or view `ip_policy`, `ip_policy_ids` the list of references `ip_policies`.
    match &field.ty {
        TypeRef::Id(to) => {
            let name = field.name.strip_suffix("_id").or_else(|| field.name.strip_suffix("Id"))?;
            answer.field(name).filter(|f| matches!(f.ty, TypeRef::Ref(_)) || viewed(api, &f.ty) == Some(to))
        }
        TypeRef::List(inner) => {
            let TypeRef::Id(to) = inner.as_ref() else { return None };
            let wanted = TypeRef::List(Box::new(TypeRef::Ref(to.clone())));
            answer.fields().iter().find(|f| f.ty == wanted)
        }
        _ => None,
    }
}

/// The name of the datatype of which this one shows some fields inside of another object.
pub(crate) fn viewed(api: &Api, ty: &TypeRef) -> Option<&'static String> {
    match ty {
        TypeRef::Named(name) => api.type_named(name)?.view_of.as_ref(),
        _ => None,
    }
}

/// The datatype that an object of this type has: itself, or of several that a tag tells apart the one that is meant.
pub(crate) fn concrete(api: &Api, ty: &'static Type, object: &Map<String, Value>) -> Option<&'static Type> {
    let TypeKind::Tagged(tagged) = &ty.kind else { return Some(ty) };
    let value = object.get(&tagged.tag).and_then(Value::as_str)?;
    api.type_named(&tagged.variants.iter().find(|variant| variant.value == value)?.type_name)
}

/// The name of the field that tells objects of this type apart, where there are several datatypes of them.
pub(crate) fn tag(ty: &Type) -> Option<&str> {
    match &ty.kind {
        TypeKind::Tagged(tagged) => Some(&tagged.tag),
        _ => None,
    }
}

/// The field that says when an object of this type came about: the first time that it always has.
pub(crate) fn born(ty: &Type) -> Option<&Field> {
    ty.fields().iter().find(|f| f.ty == TypeRef::Timestamp && f.absent == api_spec::Absent::Never)
}
