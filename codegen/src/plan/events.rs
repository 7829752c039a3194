//! Events: their types, and the payload that goes with each.

use api_spec::events::{EVENT_PAYLOAD, EVENT_TYPE};
use api_spec::rust_names;

use super::{
    Context, EnumPlan, EventPlan, ImportsPlan, ModelPlan, ModulePlan, PayloadPlan, VariantPlan, docs, model_name, types,
};

/// The module of events: the datatypes that only events have, the set of types, and the payload.
pub(super) fn module(context: &Context<'_>) -> Option<ModulePlan> {
    let events = &context.description.events;
    if events.is_empty() {
        return None;
    }
    let own_types = context.description.types.iter().filter(|t| t.file.starts_with("events/"));
    let mut models: Vec<ModelPlan> = own_types.flat_map(|t| types::models(context, t)).collect();
    let variants = events.iter().map(|event| VariantPlan {
        name: event.rust_name.clone(),
        value: event.name.clone(),
        doc: docs::linked(context, &event.doc),
    });
    models.push(ModelPlan::Enum(EnumPlan {
        name: rust_names::type_name(EVENT_TYPE),
        doc: "Types of events that ngrok delivers to event destinations.\n\nThe set is open: a type that ngrok adds later \
              is kept in `Unknown`, and is written as it was read."
            .to_owned(),
        variants: variants.collect(),
        from_text: false,
    }));
    models.push(ModelPlan::Payload(PayloadPlan {
        name: rust_names::type_name(EVENT_PAYLOAD),
        event_type: rust_names::type_name(EVENT_TYPE),
        doc: "What happened, with the object that it happened to. Written as JSON, it is the object alone.".to_owned(),
        events: events
            .iter()
            .map(|event| EventPlan {
                variant: event.rust_name.clone(),
                doc: docs::linked(context, &event.doc),
                object: model_name(context, &event.object),
            })
            .collect(),
    }));
    Some(ModulePlan {
        path: vec!["events".to_owned()],
        origin: "events/".to_owned(),
        doc: "Events that ngrok delivers to event destinations: their types and their objects.".to_owned(),
        imports: ImportsPlan::default(),
        test_imports: ImportsPlan::default(),
        models,
        service: None,
    })
}
