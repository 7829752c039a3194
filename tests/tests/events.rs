//! Every described event: decoded into its variant, kept whole, and unknown ones not lost.

use end_to_end::{description, full_object};
use ngrok_api::Event;
use ngrok_api::models::{EventPayload, EventType};
use serde_json::{Value, json};

fn sample(event_type: &str, object: Value) -> Value {
    json!({
        "event_id": "ev_2tEpN0yrxDI4j8jVnhVRoTNN2Tx",
        "event_type": event_type,
        "event_timestamp": "2026-03-04T05:06:07Z",
        "object": object,
    })
}

/// A sample of each described event, with the name of its variant.
fn samples() -> Vec<(Value, &'static str)> {
    let events = description().events.iter();
    let object = |name: &str| full_object(description(), description().type_named(name).expect("the loader checks it"));
    events.map(|event| (sample(&event.name, object(&event.object)), event.rust_name.as_str())).collect()
}

fn decode(event: &Value) -> Event {
    Event::from_json(event.to_string()).unwrap_or_else(|error| panic!("{error}\n{event}"))
}

#[test]
fn every_described_event_is_decoded_into_its_variant_and_written_as_it_was() {
    let samples = samples();
    assert_eq!(samples.len(), 55);
    for (sample, variant) in samples {
        let event = decode(&sample);
        assert!(format!("{:?}", event.payload).starts_with(&format!("{variant}(")), "{variant}: {:?}", event.payload);
        assert_eq!(event.event_type().as_str(), sample["event_type"]);
        assert_eq!(serde_json::to_value(&event).unwrap(), sample);
        assert_eq!(serde_json::from_value::<Event>(sample).unwrap(), event, "serde reads it as `from_json` does");
    }
}

#[test]
fn an_event_without_what_may_be_missing_is_decoded() {
    for name in ["http_request_complete.v0", "tcp_connection_closed.v0", "agent_session_start.v0"] {
        let event = decode(&json!({"event_type": name, "object": {}, "field_of_the_future": 1}));
        assert_eq!((event.id.as_str(), event.timestamp), ("", None));
        assert_eq!(event.event_type().as_str(), name);
    }
    let event = decode(&sample("agent_session_start.v0", json!({"stopped_at": "", "transport": "of the future"})));
    let EventPayload::AgentSessionStartV0(session) = event.payload else { panic!("{event:?}") };
    assert_eq!(session.stopped_at, None);
    assert_eq!(session.transport.map(|t| t.to_string()).as_deref(), Some("of the future"));
}

#[test]
fn nested_fields_of_traffic_are_typed() {
    let object = json!({"http": {"request": {"headers": {"Accept": ["*/*"]}, "url": {"path": "/a"}}}});
    let event = decode(&sample("http_request_complete.v0", object));
    let EventPayload::HttpRequestCompleteV0(request) = event.payload else { panic!("{event:?}") };
    let request = request.http.and_then(|http| http.request).expect("it is there");
    assert_eq!(request.headers["Accept"], ["*/*"]);
    assert_eq!(request.url.map(|url| url.path).as_deref(), Some("/a"));
}

#[test]
fn an_event_of_an_unknown_type_is_kept_whole() {
    for object in [json!({"id": "x", "nested": [1, {"a": null}]}), json!("text"), Value::Null] {
        let sample = sample("teapot_emptied.v3", object.clone());
        let event = decode(&sample);
        assert_eq!(event.event_type(), EventType::Unknown("teapot_emptied.v3".to_owned()));
        let unknown = EventPayload::Unknown { event_type: "teapot_emptied.v3".to_owned(), object };
        assert_eq!(event.payload, unknown);
        assert_eq!(serde_json::to_value(&event).unwrap(), sample);
    }
}

#[test]
fn batches_are_arrays_lines_or_one_after_the_other() {
    let all: Vec<Value> = samples().into_iter().map(|(sample, _)| sample).collect();
    let one_by_one: Vec<Event> = all.iter().map(decode).collect();
    let texts: Vec<String> = all.iter().map(Value::to_string).collect();
    let batches =
        [Value::from(all).to_string(), texts.join("\n"), texts.concat(), format!("\n{}\r\n", texts.join("\r\n"))];
    for batch in batches {
        assert_eq!(Event::parse_many(&batch).unwrap(), one_by_one);
    }
    assert_eq!(Event::parse_many("").unwrap(), []);
    assert!(Event::parse_many(format!("{}\n{{\"event_ty", texts[0])).is_err(), "a batch that is cut off");
}

#[test]
fn what_is_no_event_is_refused_with_its_place_and_without_its_values() {
    let place = |json: String| match Event::from_json(&json) {
        Err(ngrok_api::Error::Decode(error)) => (error.path().to_owned(), error.to_string()),
        other => panic!("{json}: {other:?}"),
    };
    let object = json!({"id": "s_1", "created_at": "2026-03-04T05:06:07Z", "updated_at": {"hush": "secret value"}});
    let (path, message) = place(sample("secret_updated.v0", object).to_string());
    assert_eq!(path, "object.updated_at");
    assert!(message.contains("event: can't be read as Secret") && !message.contains("secret value"), "{message}");
    for json in ["", "{}", "[]", "{\"event_type\": 1}", "{\"event_type\": \"a.v0\"} {}"] {
        place(json.to_owned());
    }
}

#[test]
fn types_of_events_are_the_known_types_of_event_sources() {
    let described: Vec<&str> = description().events.iter().map(|event| event.name.as_str()).collect();
    assert_eq!(EventType::KNOWN, described);
    for name in ["EventSource", "EventSourceCreate", "EventSourceReplace"] {
        let field = description().type_named(name).and_then(|t| t.field("type")).expect("it is described");
        let values = field.values.as_ref().expect("it has known values");
        assert!(values.list.iter().map(|v| v.value.as_str()).eq(described.iter().copied()), "{name}");
    }
    let source = ngrok_api::models::EventSourceReplace::new().r#type(EventType::VaultCreatedV0);
    assert_eq!(serde_json::to_value(source).unwrap(), json!({"type": "vault_created.v0"}));
}
