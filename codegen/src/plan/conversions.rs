//! How requests are made from the objects that services are about, and what changes such an object.

use api_spec::{Body, Field, Method, Service, Type, TypeKind, TypeRef, rust_names};

use super::names::model_name;
use super::types::{Usage, field_plan};
use super::{ChangePlan, ChangesPlan, Context, ConversionPlan, CopyPlan, PartPlan, SourcePlan};

/// Requests that are made from objects, and comparisons of objects with what is wanted.
pub(super) fn conversions(context: &Context<'_>) -> (Vec<ConversionPlan>, Vec<ChangesPlan>) {
    let (mut conversions, mut changes) = (Vec::new(), Vec::new());
    for service in context.description.services.iter().filter(|s| s.module.is_none()) {
        let Some(object) = service.resource.as_deref().and_then(|name| context.types.get(name).copied()) else {
            continue;
        };
        if object.sent || !matches!(object.kind, TypeKind::Object(_)) {
            continue;
        }
        let create = request(context, service, object, Method::Post);
        let update = request(context, service, object, Method::Patch);
        let of_create = create.and_then(|create| conversion(context, object, create));
        let of_update = update.and_then(|update| conversion(context, object, update));
        if let (Some(create), Some(update), Some(made)) = (create, update, &of_update) {
            changes.extend(comparison(context, object, create, update, made));
        }
        conversions.extend(of_create.into_iter().chain(of_update));
    }
    (conversions, changes)
}

/// What a service's operation sends that answers with the object.
fn request<'a>(context: &Context<'a>, service: &Service, object: &Type, method: Method) -> Option<&'a Type> {
    let mut operations = service.operations.iter().filter(|o| o.method == method && o.effect.is_none());
    let operation = operations.find(|o| o.response.as_ref() == Some(&object.name))?;
    let Body::Type(name) = &operation.body else { return None };
    let request = context.types.get(name.as_str()).copied()?;
    (request.like.as_ref() == Some(&object.name)).then_some(request)
}

fn conversion(context: &Context<'_>, object: &Type, request: &Type) -> Option<ConversionPlan> {
    let TypeKind::Object(kind) = &request.kind else { return None };
    // Of what may not stand together, and of what says the same twice, only the first is taken.
    let again = |field: &Field| {
        let sets = kind.one_of.iter().filter(|set| set.contains(&field.name));
        sets.flat_map(|set| set.iter().take_while(|name| **name != field.name))
            .filter_map(|name| request.field(name))
            .any(|earlier| source(context, object, earlier).is_some())
    };
    let copies: Vec<CopyPlan> = request
        .fields()
        .iter()
        .map(|field| {
            let plan = field_plan(context, field, Usage::Sent);
            let from = source(context, object, field).filter(|_| !again(field));
            CopyPlan { name: plan.name, optional: plan.optional, nullable: plan.nullable, ty: plan.ty, from }
        })
        .collect();
    // What is needed has to be there.
    let complete = copies.iter().all(|copy| copy.optional || copy.from.as_ref().is_some_and(|from| !from.optional));
    let any = copies.iter().any(|copy| copy.from.is_some());
    let rust_name = |name: &String| request.field(name).map(|field| field.rust_name.clone());
    (complete && any).then(|| ConversionPlan {
        source: object.rust_name.clone(),
        target: request.rust_name.clone(),
        left_out: copies.iter().filter(|copy| copy.from.is_none()).map(|copy| copy.name.clone()).collect(),
        exclusive: kind.exclusive.iter().map(|set| set.iter().filter_map(rust_name).collect()).collect(),
        fields: copies,
    })
}

/// The object's field that a field of a request sets, and what of it is sent.
fn source(context: &Context<'_>, object: &Type, field: &Field) -> Option<SourcePlan> {
    if field.ignored || field.sensitive || field.deprecated.is_some() {
        return None;
    }
    let plain = |from: &&Field| !from.sensitive && !from.one_time && from.deprecated.is_none();
    let made = |from: &Field, part: PartPlan| {
        let plan = field_plan(context, from, Usage::Received);
        Some(SourcePlan { name: plan.name, optional: plan.optional, part })
    };
    let name = field.sets.as_ref().filter(|_| field.by.is_none()).unwrap_or(&field.name);
    if let Some(from) = object.field(name).filter(plain) {
        return match (&from.ty, &field.ty) {
            (have, want) if have == want => {
                // An enum of its own may have the same values.
                let same = field_plan(context, from, Usage::Received).ty == field_plan(context, field, Usage::Sent).ty;
                made(from, PartPlan::Whole).filter(|_| same)
            }
            (TypeRef::Ref(have), TypeRef::Id(want)) if have == want => made(from, PartPlan::Id),
            (TypeRef::Named(have), TypeRef::Named(want)) if converts(context, have, want) => {
                made(from, PartPlan::Converted)
            }
            _ => None,
        };
    }
    let refers = |from: &&Field, to: &str| from.ty == TypeRef::Ref(to.to_owned());
    match &field.ty {
        TypeRef::Id(to) => {
            let words = rust_names::field_name(&field.name);
            let name = words.strip_suffix("_id")?;
            let named = |from: &&Field| rust_names::field_name(&from.name) == name;
            let from = object.fields().iter().filter(plain).find(named)?;
            if refers(&from, to) {
                return made(from, PartPlan::Id);
            }
            let shown = from.ty.named().and_then(|shown| context.types.get(shown));
            shown.filter(|shown| shown.view_of.as_deref() == Some(to)).and_then(|_| made(from, PartPlan::Id))
        }
        TypeRef::List(inner) => {
            let TypeRef::Id(to) = inner.as_ref() else { return None };
            let wanted = TypeRef::List(Box::new(TypeRef::Ref(to.clone())));
            let mut fitting = object.fields().iter().filter(plain).filter(|from| from.ty == wanted);
            let from = fitting.next()?;
            // Of two lists of the same kind nobody knows which one is meant.
            if fitting.next().is_some() { None } else { made(from, PartPlan::Ids) }
        }
        _ => None,
    }
}

/// Whether there is a conversion from one datatype to the other.
fn converts(context: &Context<'_>, have: &str, want: &str) -> bool {
    let want = context.types.get(want);
    want.is_some_and(|want| want.like.as_deref() == Some(have) && super::made_of::is_made(context, want))
}

/// The fields by which an object is compared with what is wanted of it.
fn comparison(
    context: &Context<'_>,
    object: &Type,
    create: &Type,
    update: &Type,
    made: &ConversionPlan,
) -> Option<ChangesPlan> {
    let known = |name: &str| made.fields.iter().any(|copy| copy.name == name && copy.from.is_some());
    let fields: Vec<ChangePlan> = update
        .fields()
        .iter()
        .filter(|field| known(&field.rust_name) && !field.required)
        .filter_map(|field| {
            let wanted = create.field(&field.name).filter(|wanted| wanted.ty == field.ty)?;
            let plan = field_plan(context, field, Usage::Sent);
            Some(ChangePlan {
                always: field_plan(context, wanted, Usage::Sent).required,
                has_empty: matches!(&field.ty, TypeRef::String if field.values.is_none())
                    || matches!(field.ty, TypeRef::List(_) | TypeRef::Map(_)),
                nullable: plan.nullable,
                ty: plan.ty,
                name: plan.name,
            })
        })
        .collect();
    let (source, wanted) = (object.rust_name.clone(), create.rust_name.clone());
    let all_optional = update.fields().iter().all(|field| !field.required);
    let update = model_name(context, &update.name);
    (all_optional && !fields.is_empty()).then_some(ChangesPlan { source, wanted, update, fields })
}
