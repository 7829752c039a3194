//! Reads events as an event destination has them, and acts on some: each once, whatever is delivered twice.
//!
//! `cargo run --example consume_events -- events.jsonl`; a file holds events line by line or as JSON arrays, as
//! destinations such as Kinesis or CloudWatch hand them over.

use std::collections::HashSet;

use ngrok_api::Event;
use ngrok_api::models::EventPayload;

const SAMPLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/data/events.jsonl");

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let file = std::env::args().nth(1).unwrap_or_else(|| SAMPLE.to_owned());
    let mut seen = HashSet::new();
    for event in Event::parse_many(std::fs::read(&file)?)? {
        // A program that runs for long keeps the ids of the last hours somewhere.
        if seen.insert(event.id.clone()) {
            act_on(&event);
        }
    }
    println!("{} events", seen.len());
    Ok(())
}

fn act_on(event: &Event) {
    let time = event.timestamp.map(|time| time.to_string()).unwrap_or_default();
    match &event.payload {
        EventPayload::ApiKeyCreatedV0(key) => println!("{time} alert: new API key {}, {:?}", key.id, key.description),
        EventPayload::IpPolicyCreatedV0(policy)
        | EventPayload::IpPolicyUpdatedV0(policy)
        | EventPayload::IpPolicyDeletedV0(policy) => {
            println!("{time} {} {}, {:?}", event.event_type(), policy.id, policy.description);
        }
        EventPayload::AgentSessionStartV0(session) => println!("{time} an agent came from {}", session.agent_ip),
        // Newer than this program: kept whole, so that nothing is lost.
        EventPayload::Unknown { event_type, object } => println!("{time} {event_type}: {object}"),
        _ => println!("{time} {}", event.event_type()),
    }
}
