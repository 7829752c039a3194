//! Spans and events.

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::sync::{Arc, Mutex};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Subscriber};
use tracing_subscriber::layer::{Context, Layer, SubscriberExt};
use tracing_subscriber::registry::LookupSpan;

use crate::answer::{Answer, Step};
use crate::server::Server;
use crate::support::{KEY, client, page, policy};

type Fields = BTreeMap<String, String>;

/// What was recorded: spans by their number, and events with the number of the span that they are in.
#[derive(Default)]
struct Trace {
    spans: Vec<(u64, &'static str, Fields)>,
    events: Vec<(Option<u64>, Fields)>,
    /// Everything that anybody recorded, the libraries below included.
    text: String,
}

#[derive(Clone, Default)]
struct Recorder(Arc<Mutex<Trace>>);

struct Visitor<'a>(&'a mut Fields);

impl Visit for Visitor<'_> {
    fn record_str(&mut self, field: &Field, value: &str) {
        self.0.insert(field.name().to_owned(), value.to_owned());
    }

    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.0.insert(field.name().to_owned(), format!("{value:?}"));
    }
}

fn is_ours(target: &str) -> bool {
    target.starts_with("ngrok_api")
}

impl<S: Subscriber + for<'a> LookupSpan<'a>> Layer<S> for Recorder {
    fn on_new_span(&self, attributes: &Attributes<'_>, id: &Id, _: Context<'_, S>) {
        let mut fields = Fields::new();
        attributes.record(&mut Visitor(&mut fields));
        let mut trace = self.0.lock().unwrap();
        trace.text.push_str(&format!("{fields:?}"));
        if is_ours(attributes.metadata().target()) {
            trace.spans.push((id.into_u64(), attributes.metadata().name(), fields));
        }
    }

    fn on_record(&self, id: &Id, values: &Record<'_>, _: Context<'_, S>) {
        let mut fields = Fields::new();
        values.record(&mut Visitor(&mut fields));
        let mut trace = self.0.lock().unwrap();
        trace.text.push_str(&format!("{fields:?}"));
        if let Some((_, _, span)) = trace.spans.iter_mut().rev().find(|(number, ..)| *number == id.into_u64()) {
            span.extend(fields);
        }
    }

    fn on_event(&self, event: &Event<'_>, context: Context<'_, S>) {
        let mut fields = Fields::new();
        event.record(&mut Visitor(&mut fields));
        let mut trace = self.0.lock().unwrap();
        trace.text.push_str(&format!("{fields:?}"));
        if is_ours(event.metadata().target()) {
            trace.events.push((context.event_span(event).map(|span| span.id().into_u64()), fields));
        }
    }
}

impl Recorder {
    fn install(&self) -> tracing::subscriber::DefaultGuard {
        tracing::subscriber::set_default(tracing_subscriber::registry().with(self.clone()))
    }
}

fn get<'a>(fields: &'a Fields, names: &[&str]) -> Vec<&'a str> {
    names.iter().map(|name| fields.get(*name).map_or("-", String::as_str)).collect()
}

#[tokio::test]
async fn a_call_is_a_span_with_an_event_per_attempt() {
    let recorder = Recorder::default();
    let _guard = recorder.install();
    let id = [("ngrok-operation-id", "op_1")];
    let server =
        Server::start([Answer::error(503), Answer::from(Step::Reset), Answer::new(200, &id, policy("ipp_1"))]).await;
    client(&server).ip_policies().get("ipp_hunter2").await.unwrap();

    let trace = recorder.0.lock().unwrap();
    let [(number, "ngrok_api.call", span)] = &trace.spans[..] else { panic!("one span") };
    let port = server.url.rsplit(':').next().unwrap();
    for (name, value) in [
        ("otel.name", "ip_policies.get"),
        ("otel.kind", "client"),
        ("http.request.method", "GET"),
        ("url.template", "/ip_policies/{id}"),
        ("server.address", "127.0.0.1"),
        ("server.port", port),
        ("http.response.status_code", "200"),
        ("http.request.resend_count", "2"),
        ("ngrok.operation_id", "op_1"),
    ] {
        assert_eq!(span.get(name).map(String::as_str), Some(value), "{name}");
    }
    assert_eq!(span.get("error.type"), None);
    assert!(trace.events.iter().all(|(within, _)| *within == Some(*number)));
    let names = ["attempt", "http.response.status_code", "error.type", "ngrok.operation_id"];
    let events: Vec<_> = trace.events.iter().map(|(_, fields)| get(fields, &names)).collect();
    assert_eq!(events, [["1", "503", "503", "-"], ["2", "-", "transport", "-"], ["3", "200", "-", "op_1"]]);
}

#[tokio::test]
async fn a_failed_call_says_how_it_failed() {
    let redirect = Answer::new(302, &[("location", "/hunter2")], "hunter2");
    let limit = std::time::Duration::from_millis(100);
    for (answer, error, status) in [
        (Answer::new(404, &[], r#"{"msg":"hunter2","details":{"operation_id":"op_2"}}"#), "404", "404"),
        (redirect, "protocol", "302"),
        (Answer::from(Step::Hang), "timeout", "-"),
    ] {
        let recorder = Recorder::default();
        let _guard = recorder.install();
        let server = Server::start([answer]).await;
        client(&server).ip_policies().get("ipp_1").with_timeout(limit).await.unwrap_err();
        let trace = recorder.0.lock().unwrap();
        let names = ["error.type", "http.response.status_code", "http.request.resend_count"];
        assert_eq!(get(&trace.spans[0].2, &names), [error, status, "-"]);
        assert_eq!(trace.events.len(), 1);
    }
}

#[tokio::test]
async fn no_trace_holds_bodies_ids_or_secrets() {
    let recorder = Recorder::default();
    let _guard = recorder.install();
    let secret = policy("ipp_1").replace("\"metadata\":\"\"", "\"metadata\":\"hunter2\"");
    let server = Server::start([
        Answer::json(200, &secret),
        Answer::new(400, &[], format!("hunter2 {KEY}")),
        Answer::json(200, page(&["1"], Some("/p2?token=hunter2"))),
        Answer::json(200, page(&["2"], None)),
    ])
    .await;
    let client = client(&server);
    let create = client.ip_policies().create().metadata("hunter2").with_header("cookie", "hunter2");
    create.await.unwrap();
    client.ip_policies().get("ipp_hunter2").await.unwrap_err();
    client.ip_policies().list().filter("hunter2").items().collect_all().await.unwrap();
    let trace = recorder.0.lock().unwrap();
    assert_eq!(trace.spans.len(), 4, "the page that is fetched ahead is a call of its own");
    assert!(!trace.text.contains(KEY) && !trace.text.contains("hunter2"), "{}", trace.text);
}
