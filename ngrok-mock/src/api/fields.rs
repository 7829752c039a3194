//! What fields lead to: the datatypes that an id may name, and what a field of a request sets.

use api_spec::{Field, Type, TypeKind, TypeRef};

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
pub(crate) fn target(field: &Field, answer: &'static Type) -> Option<&'static Field> {
    if field.ignored {
        return None;
    }
    if let Some(name) = &field.sets {
        return answer.field(name);
    }
    if let Some(same) = answer.field(&field.name) {
        return Some(same);
    }
    // `ip_policy_id` sets the reference `ip_policy`, `ip_policy_ids` the list of references `ip_policies`.
    match &field.ty {
        TypeRef::Id(_) => answer.field(field.name.strip_suffix("_id")?).filter(|f| matches!(f.ty, TypeRef::Ref(_))),
        TypeRef::List(inner) => {
            let TypeRef::Id(to) = inner.as_ref() else { return None };
            let wanted = TypeRef::List(Box::new(TypeRef::Ref(to.clone())));
            answer.fields().iter().find(|f| f.ty == wanted)
        }
        _ => None,
    }
}
