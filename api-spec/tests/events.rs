//! Events of the description: what is bound, what is exported, and which mistakes are found.

use api_spec::{Sources, TypeRef, load};

const TYPES: &str = "
types:
  Pet:
    doc: A pet.
    fields:
      name: {type: string, doc: Its name.}
  Feeding:
    doc: A feeding.
    fields:
      kind: {type: string, doc: Which., values_from: events}
";
const EVENTS: &str = "
events:
  pet_fed.v0: {doc: Fed., object: Pet}
  pet_fed.v1: {doc: Fed again., object: Feeding}
";

fn report(types: &str, events: &str) -> String {
    let sources = Sources::from_texts([("types/pets.yaml", types), ("events/pets.yaml", events)]);
    load(&sources).map(|_| String::new()).unwrap_or_else(|report| report.to_string())
}

#[test]
fn events_are_bound_to_their_objects_and_are_values_of_fields() {
    let sources = Sources::from_texts([("types/pets.yaml", TYPES), ("events/pets.yaml", EVENTS)]);
    let description = load(&sources).unwrap_or_else(|report| panic!("{report}"));
    let events: Vec<_> = description.events.iter().map(|e| (e.name.as_str(), e.rust_name.as_str())).collect();
    assert_eq!(events, [("pet_fed.v0", "PetFedV0"), ("pet_fed.v1", "PetFedV1")]);
    let feeding = description.type_named("Feeding").unwrap();
    assert!(feeding.received && !feeding.sent, "events deliver it");
    let kind = feeding.field("kind").unwrap();
    assert_eq!(kind.ty, TypeRef::String);
    assert!(kind.values.as_ref().is_some_and(|values| values.shared));

    let exported = api_spec::export::to_json(&description);
    assert_eq!(exported["events"][1], serde_json::json!({"type": "pet_fed.v1", "object": "Feeding"}));
    let types = exported["types"].as_array().unwrap();
    let exported_kind = &types.iter().find(|t| t["name"] == "Feeding").unwrap()["fields"][0];
    assert_eq!(exported_kind["type"], "string");
    assert_eq!(exported_kind["values"], serde_json::json!(["pet_fed.v0", "pet_fed.v1"]));
}

#[test]
fn mistakes_in_events_are_found_at_their_places() {
    let cases = [
        ("object: Pet}", "object: Pett}", "events/pets.yaml:3:35", "did you mean `Pet`?"),
        ("pet_fed.v1", "pet_fed", "events/pets.yaml:4:3", "`pet_fed` is not the type of an event"),
        ("{doc: Fed., object: Pet}", "{doc: Fed.}", "events/pets.yaml:3:16", "has no `object`"),
        ("doc: Fed.,", "doc: TODO,", "events/pets.yaml:3:21", "still to be written"),
        ("pet_fed.v1", "pet-fed.v0", "events/pets.yaml:4:3", "two events are both `PetFedV0` in Rust"),
    ];
    for (from, to, place, message) in cases {
        let report = report(TYPES, &EVENTS.replacen(from, to, 1));
        assert!(report.contains(place) && report.contains(message), "{from} -> {to}\n{report}");
    }
    let other_set = report(&TYPES.replace("values_from: events", "values_from: colors"), EVENTS);
    assert!(other_set.contains("there is no set of values `colors`"), "{other_set}");
    let taken = report(&TYPES.replace("Feeding:", "EventPayload:"), &EVENTS.replace("Feeding", "EventPayload"));
    assert!(taken.contains("is the name of a type that events have"), "{taken}");
    let twice = Sources::from_texts([("types/p.yaml", TYPES), ("events/a.yaml", EVENTS), ("events/b.yaml", EVENTS)]);
    assert!(load(&twice).unwrap_err().to_string().contains("there are two events named `pet_fed.v0`"));
}
