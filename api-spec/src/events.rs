//! Events that ngrok delivers to event destinations: reading their files, binding their objects, and checking them.

use std::collections::HashMap;

use crate::diagnostic::Diagnostics;
use crate::model::{Description, EventType, KnownValue, Type, TypeKind};
use crate::read::MapReader;
use crate::rust_names;
use crate::source::{Span, Spanned};
use crate::yaml::Node;

/// The name of the set of event types, from which its Rust name is made.
pub const EVENT_TYPE: &str = "EventType";
/// The name in Rust of what holds an event's object.
pub const EVENT_PAYLOAD: &str = "EventPayload";

/// An event as written.
#[derive(Debug)]
pub(crate) struct Event {
    /// Its type, such as `ip_policy_created.v0`.
    pub name: Spanned<String>,
    pub rust_name: Option<Spanned<String>>,
    pub doc: String,
    /// The datatype of its object.
    pub object: Spanned<String>,
}

/// Reads an event.
pub(crate) fn event(name: &Spanned<String>, node: &Spanned<Node>, diagnostics: &mut Diagnostics) -> Option<Event> {
    let mut map = MapReader::new("an event", node, diagnostics)?;
    let doc = map.doc(diagnostics);
    let object = map.required_text("object", diagnostics);
    let rust_name = map.text("rust_name", diagnostics);
    map.finish(diagnostics);
    Some(Event { name: name.clone(), rust_name, doc: doc?.value, object: object? })
}

/// Binds the events to the datatypes of their objects.
pub(crate) fn resolve(events: &[Event], types: &[Type], diagnostics: &mut Diagnostics) -> Vec<EventType> {
    let mut names: HashMap<&str, &Span> = HashMap::new();
    let mut rust_names_seen: HashMap<String, &Span> = HashMap::new();
    let mut out = Vec::new();
    for event in events {
        let (name, span) = (&event.name.value, &event.name.span);
        let first = names.insert(name, span);
        if let Some(first) = first {
            twice(span, first, &format!("there are two events named `{name}`"), diagnostics);
        }
        if !has_version(name) {
            diagnostics
                .error(span.clone(), format!("`{name}` is not the type of an event"))
                .label("expected `NAME.v0`");
        }
        let rust_name = rust_name(event);
        if !rust_names::is_identifier(&rust_name) || rust_name == "Unknown" {
            diagnostics.error(span.clone(), format!("`{name}` makes no name in Rust")).help("add `rust_name:`");
        }
        let clash = rust_names_seen.insert(rust_name.clone(), span).filter(|_| first.is_none());
        if let Some(first) = clash {
            twice(span, first, &format!("two events are both `{rust_name}` in Rust"), diagnostics);
        }
        let object = &event.object;
        match types.iter().find(|t| t.name == object.value) {
            Some(Type { kind: TypeKind::Object(_), .. }) => {}
            Some(_) => {
                diagnostics.error(object.span.clone(), format!("`{}` is no type with fields", object.value));
            }
            None => {
                let known = types.iter().map(|t| t.name.as_str());
                let message = format!("there is no type `{}`", object.value);
                if let Some(error) = diagnostics.once(object.span.clone(), message) {
                    error.label("unknown type").suggest(&object.value, known);
                }
            }
        }
        out.push(EventType { name: name.clone(), rust_name, doc: event.doc.clone(), object: object.value.clone() });
    }
    out
}

fn twice(second: &Span, first: &Span, message: &str, diagnostics: &mut Diagnostics) {
    diagnostics.error(second.clone(), message).label("named again here").context(first.clone(), "first named here");
}

/// The types of events as known values of a field.
pub(crate) fn values(events: &[Event]) -> Vec<KnownValue> {
    let value = |event: &Event| KnownValue {
        value: event.name.value.clone(),
        rust_name: rust_name(event),
        doc: event.doc.clone(),
    };
    events.iter().map(value).collect()
}

/// Names that the events take in Rust must be free, which only matters where there are events.
pub(crate) fn check(description: &Description, places: &HashMap<String, Span>, diagnostics: &mut Diagnostics) {
    for datatype in description.types.iter().filter(|_| !description.events.is_empty()) {
        if [EVENT_TYPE, EVENT_PAYLOAD].contains(&datatype.rust_name.as_str())
            && let Some(span) = places.get(&datatype.name)
        {
            diagnostics
                .error(span.clone(), format!("`{}` is the name of a type that events have", datatype.rust_name))
                .help("give it a `rust_name`");
        }
    }
}

/// The variant's name; empty where none can be made.
fn rust_name(event: &Event) -> String {
    match &event.rust_name {
        Some(given) => given.value.clone(),
        None => rust_names::variant_name(&event.name.value).unwrap_or_default(),
    }
}

/// Types of events end in their version, such as `.v0`.
fn has_version(name: &str) -> bool {
    let version = name.rsplit_once(".v").map(|(_, version)| version);
    version.is_some_and(|version| !version.is_empty() && version.chars().all(|c| c.is_ascii_digit()))
}
