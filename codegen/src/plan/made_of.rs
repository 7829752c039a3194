//! How what is sent is made of what was read: what a module of an edge is can be changed and sent back.

use api_spec::{Field, Type, TypeRef};

use super::types::{Usage, field_plan};
use super::{Context, FieldPlan, GivenPlan, MadeOfPlan, ModelPlan, ModulePlan, ValuePlan};

/// Says of every datatype what it is made of.
pub(super) fn fill(context: &Context<'_>, modules: &mut [ModulePlan]) {
    for model in modules.iter_mut().flat_map(|module| &mut module.models) {
        if let ModelPlan::Struct(plan) = model
            && let Some(datatype) = context.types.get(plan.alias.as_ref().unwrap_or(&plan.name).as_str())
        {
            plan.made_of = made_of(context, datatype, &plan.fields);
        }
    }
}

/// Whether a datatype is made of the one that it is like.
pub(super) fn is_made(context: &Context<'_>, datatype: &Type) -> bool {
    let fields: Vec<FieldPlan> = datatype.fields().iter().map(|f| field_plan(context, f, Usage::Sent)).collect();
    made_of(context, datatype, &fields).is_some()
}

/// How a datatype is made of the one that it is like, where that only comes in answers, is no object of its own, and has all
/// that is sent.
fn made_of(context: &Context<'_>, datatype: &Type, fields: &[FieldPlan]) -> Option<MadeOfPlan> {
    let source = context.types.get(datatype.like.as_deref()?)?;
    let has_id = source.fields().iter().any(|field| field.ty == TypeRef::Id(source.name.clone()));
    if !datatype.sent || source.sent || has_id || fields.is_empty() {
        return None;
    }
    let given = datatype.fields().iter().zip(fields).map(|(field, plan)| given(context, field, plan, source));
    Some(MadeOfPlan { source: source.rust_name.clone(), fields: given.collect::<Option<_>>()? })
}

fn given(context: &Context<'_>, field: &Field, plan: &FieldPlan, source: &Type) -> Option<GivenPlan> {
    let find = |value: ValuePlan, ty: &TypeRef| {
        let named = |from: &&Field| value != ValuePlan::Same || from.name == field.name;
        let mut fitting = source.fields().iter().filter(named).filter(|from| from.ty == *ty);
        let from = fitting.next()?;
        // Of two pointers to the same kind of object nobody knows which one is meant.
        fitting.next().is_none().then(|| (value, field_plan(context, from, Usage::Received)))
    };
    let (value, from) = find(ValuePlan::Same, &field.ty).or_else(|| match &field.ty {
        TypeRef::Id(target) => find(ValuePlan::Id, &TypeRef::Ref(target.clone())),
        TypeRef::List(item) => match &**item {
            TypeRef::Id(target) => find(ValuePlan::Ids, &TypeRef::List(Box::new(TypeRef::Ref(target.clone())))),
            _ => None,
        },
        _ => None,
    })?;
    // A pointer that may be missing, or a value that must not, would take more than one expression; there is none.
    let plain = plan.optional && !plan.nullable && (value == ValuePlan::Same || !from.optional);
    plain.then(|| GivenPlan {
        name: plan.name.clone(),
        from: from.name,
        value,
        optional: from.optional,
        ty: plan.ty.clone(),
    })
}
