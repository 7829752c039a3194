//! Whatever a policy and a scene hold: no panic, the same outcome twice, and bounds that say what was too much.

#![cfg(feature = "simulate")]

use std::fs;
use std::path::Path;

use fastrand::Rng;
use http::{HeaderName, HeaderValue, Method, StatusCode};
use ngrok_traffic_policy::simulate::{Ending, Fault, Outcome, Policy, Reply, Response, Scene, State, Upstream};
use ngrok_traffic_policy::{document, tables};
use serde_json::{Value, json};

/// The policies of the cases, and the example of each action.
fn policies() -> Vec<Policy> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/simulate");
    let files = fs::read_dir(folder).expect("the folder of the cases is there");
    let mut paths: Vec<_> = files.map(|file| file.expect("it can be read").path()).collect();
    paths.sort();
    let written = paths.into_iter().map(|path| {
        let text = fs::read_to_string(path).expect("a file can be read");
        let root = document::parse(&text).0.expect("it is a document");
        root.get("policy").expect("it has a policy").to_json().to_string()
    });
    let examples = tables::actions().iter().map(|action| action.example.to_owned());
    let parsed = written.chain(examples).map(|text| Policy::parse(&text).unwrap_or_else(|report| panic!("{report}")));
    parsed.collect()
}

/// Texts that people and attackers send.
const TEXTS: &[&str] = &[
    "",
    "/",
    "a",
    "0",
    "-1",
    "é",
    "\u{0}",
    "%",
    "%zz",
    "a=b; a=c; =; ;;",
    "text/event-stream",
    "text/plain; charset=\"",
    "Basic !!!",
    "Basic YWRhOg==",
    "Bearer x.y.z",
    "2001:db8::1",
    "::ffff:1.2.3.4",
    "999.1.1.1",
    "203.0.113.7",
    "data: x\n\nretry: 1\n\n\n\n",
    "${1}",
    "$1",
    "(((",
    "{\"a\": [1, {}]}",
    "99999999999999999999",
    "s=1; Max-Age=-99999999999999999",
    "s=1; Expires=Thu, 99 Foo 99999 99:99:99 GMT",
    "Mozilla/5.0 (iPad; CPU OS 9",
    "bot",
    "http://",
    "DE",
    "curl/8",
];

const NAMES: &[&str] = &[
    "host",
    "cookie",
    "set-cookie",
    "authorization",
    "content-type",
    "content-length",
    "content-encoding",
    "user-agent",
    "x-team",
    "x-deny",
    "x-remove",
    "x-forwarded-for",
    "location",
    "absent",
];

const URLS: &[&str] = &[
    "https://app.example.com/",
    "https://app.example.com",
    "http://[::1]:99999/x",
    "https://app.example.com/shop/a?b=%ff&b&=",
    "tcp://app.example.com:22",
    "tls://app.example.com",
    "/",
    "",
    "https://",
    "://x",
    "https://a@b:c@d:1/é?ü#ö",
    "nonsense",
    "https://app.example.com/lists",
    "https://app.example.com/counted",
    "https://app.example.com/fallback",
    "https://app.example.com/v1/users/1",
    "https://app.example.com/json",
    "https://app.example.com/wrong",
];

const CONNECTION: &[&str] = &[
    "client_ip",
    "client_ip.geo.location.country_code",
    "client_ip.categories",
    "client_port",
    "geo",
    "geo.city",
    "tls",
    "tls.client",
    "tls.client.validity.not_after",
    "ts",
    "ts.start",
    "k8s.pod.metadata.annotations",
    "",
    ".",
    "a..b",
    "server_port",
];

struct Generator(Rng);

impl Generator {
    fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.0.usize(..from.len())]
    }

    fn text(&mut self) -> String {
        match self.0.u8(..8) {
            0 => (0..self.0.usize(..40)).map(|_| self.0.char(..)).collect(),
            1 => self.pick(TEXTS).repeat(self.0.usize(..9)),
            _ => self.pick(TEXTS).to_owned(),
        }
    }

    fn json(&mut self, depth: u8) -> Value {
        match self.0.u8(..if depth == 0 { 6 } else { 8 }) {
            0 => Value::Null,
            1 => json!(self.0.bool()),
            2 => json!(self.0.i64(..)),
            3 => json!(self.0.f64()),
            4 | 5 => json!(self.text()),
            6 => (0..self.0.usize(..3)).map(|_| self.json(depth - 1)).collect(),
            _ => (0..self.0.usize(..3)).map(|_| (self.pick(CONNECTION).to_owned(), self.json(depth - 1))).collect(),
        }
    }

    fn response(&mut self) -> Response {
        let status = StatusCode::from_u16(self.0.u16(100..600)).expect("these are statuses");
        let mut response = Response::new(status, self.text());
        for _ in 0..self.0.usize(..4) {
            let (name, value) = self.header();
            response.headers.append(name, value);
        }
        response
    }

    fn header(&mut self) -> (HeaderName, HeaderValue) {
        let value = HeaderValue::from_bytes(self.text().as_bytes());
        (HeaderName::from_static(self.pick(NAMES)), value.unwrap_or(HeaderValue::from_static("x")))
    }

    fn upstream(&mut self) -> Upstream {
        match self.0.u8(..4) {
            0 => Upstream::Down,
            1 => Upstream::Echoes,
            _ => Upstream::Answers(Reply { response: self.response(), ..Reply::default() }),
        }
    }

    fn scene(&mut self) -> Scene {
        let method = self.pick(&["GET", "POST", "TRACE", "OPTIONS", "X"]).parse::<Method>().expect("these are methods");
        let mut scene = Scene::request(method, self.pick(URLS)).body(self.text());
        if self.0.bool() {
            scene = scene.endpoint(self.pick(URLS));
        }
        if self.0.bool() {
            scene = scene.cloud();
        }
        for _ in 0..self.0.usize(..6) {
            let (name, value) = self.header();
            scene.request.headers.append(name, value);
        }
        for _ in 0..self.0.usize(..6) {
            scene.connection.insert(self.pick(CONNECTION).to_owned(), self.json(2));
        }
        scene.upstream = self.upstream();
        scene.upstreams.insert("https://down.internal".to_owned(), self.upstream());
        if self.0.bool() {
            scene.results.insert("owasp_crs_request".to_owned(), self.json(2));
            scene.identity = Some(self.json(2));
        }
        scene.seed = self.0.u64(..);
        scene
    }
}

/// What an outcome holds, without the order of anything that has none.
fn shown(outcome: &Outcome) -> String {
    format!("{outcome:?}")
}

#[test]
fn no_scene_panics_and_each_has_one_outcome() {
    let policies = policies();
    let mut generator = Generator(Rng::with_seed(17));
    for _ in 0..2_000 {
        let scene = generator.scene();
        let policy = &policies[generator.0.usize(..policies.len())];
        assert_eq!(shown(&policy.simulate(&scene)), shown(&policy.simulate(&scene)), "{scene:?}");
    }
}

#[test]
fn a_state_that_lasts_gives_the_same_outcomes_again() {
    let policies = policies();
    let run = || {
        let state = State::default();
        let mut generator = Generator(Rng::with_seed(5));
        let outcomes = (0..500).map(|_| {
            let scene = generator.scene();
            shown(&policies[generator.0.usize(..policies.len())].simulate_in(&state, &scene))
        });
        outcomes.collect::<Vec<_>>()
    };
    assert_eq!(run(), run());
}

fn policy(text: &str) -> Policy {
    Policy::parse(text).unwrap_or_else(|report| panic!("{report}"))
}

fn answer(outcome: &Outcome) -> (u16, &[u8]) {
    match &outcome.ending {
        Ending::Response(response) => (response.status.as_u16(), &response.body),
        other => panic!("there is no answer: {other:?}"),
    }
}

/// 100 MB pass where no action reads them, and are refused with a number where one would have to search them.
#[test]
fn large_bodies_pass_or_are_refused() {
    let body = vec![b'a'; 100_000_000];
    let scene = Scene::get("https://app.example.com/").body(body);
    let plain = policy("on_http_request: [{actions: [{type: add-headers, config: {headers: {x-a: '1'}}}]}]");
    assert!(!plain.reads_request_body());
    let outcome = plain.simulate(&scene);
    assert_eq!(outcome.forwarded.map(|forwarded| forwarded.request.body.len()), Some(100_000_000));

    let searching = policy(
        "on_http_request: [{actions: [{type: request-body-find-replace, config: {replacements: [{from: a, to: b}]}}]}]",
    );
    assert!(searching.reads_request_body() && !searching.reads_response_body());
    let outcome = searching.simulate(&scene);
    let (status, page) = answer(&outcome);
    assert_eq!(status, 500);
    assert!(
        String::from_utf8_lossy(page)
            .ends_with("more than the 16 MiB in which text is found and replaced\r\n\r\nERR_NGROK_2249\r\n")
    );
}

/// What one replacement after the other would make of a small body stops at the bound, too.
#[test]
fn replacements_that_grow_are_refused() {
    let replacements = format!("{{from: a, to: '{}'}}, ", "a".repeat(100)).repeat(8);
    let text = format!(
        "on_http_response: [{{actions: [{{type: response-body-find-replace, config: {{replacements: [{replacements}]}}}}]}}]"
    );
    let outcome =
        policy(&text).simulate(&Scene::get("https://app.example.com/").answer(Response::new(StatusCode::OK, "aaaa")));
    assert!(String::from_utf8_lossy(answer(&outcome).1).contains("ERR_NGROK_2249"));
}

/// A condition that takes too long does not hold, and says why; what is left of the policy still runs.
#[test]
fn expensive_conditions_end() {
    let text = "
on_http_request:
  - expressions: [\"lists.range(1000).all(a, lists.range(1000).all(b, lists.range(1000).all(c, a + b + c >= 0)))\"]
    actions: [{type: deny}]
  - actions: [{type: custom-response, config: {body: done}}]
";
    let outcome = policy(text).simulate(&Scene::get("https://app.example.com/"));
    assert_eq!(answer(&outcome), (200, &b"done"[..]));
    let why = outcome.trace[0].rules[0].expressions[0].value.as_ref().unwrap_err();
    assert!(why.contains("too expensive"), "{why}");
}

/// A pattern that is small as a text and huge when compiled is refused; one over a large text comes to an end.
#[test]
fn patterns_that_explode_are_refused() {
    let replacing = |from: &str| {
        policy(&format!(
            "on_http_request: [{{actions: [{{type: request-body-find-replace, config: {{replacements: [{{from: '{from}', to: b}}]}}}}]}}]"
        ))
    };
    let scene = Scene::get("https://app.example.com/").body("a".repeat(1 << 20));
    let outcome = replacing("((a{0,100}){0,100}){0,100}").simulate(&scene);
    assert!(String::from_utf8_lossy(answer(&outcome).1).contains("ERR_NGROK_2261"));
    assert_eq!(answer(&replacing("(a*)*(a|aa)*c").simulate(&scene)).0, 200);
}

/// A cloud endpoint whose policy does not answer has a page of ngrok's; nothing is forwarded.
#[test]
fn policies_that_never_end_are_told_so() {
    let log = policy("on_http_request: [{actions: [{type: log, config: {metadata: {a: b}}}]}]");
    let outcome = log.simulate(&Scene::get("https://app.example.com/").cloud());
    assert_eq!(answer(&outcome).0, 502);
    assert!(outcome.forwarded.is_none());
}

/// Secrets of vaults do what they are for, and stand nowhere in what is shown of the run.
#[test]
fn secrets_stay_out_of_traces() {
    let text = "
on_http_request:
  - expressions: [\"req.headers['x-key'][0] == secrets.get('vault', 'key')\"]
    actions:
      - {type: add-headers, config: {headers: {x-upstream-key: \"${secrets.get('vault', 'key')}\"}}}
  - expressions: [\"secrets.get('vault', 'key') + 'x' == 'y'\"]
    actions: [{type: deny}]
";
    let scene = Scene::get("https://app.example.com/").header("x-key", "hunter2hunter2").secret(
        "vault",
        "key",
        "hunter2hunter2",
    );
    let outcome = policy(text).simulate(&scene);
    let forwarded = outcome.forwarded.as_ref().expect("the request went upstream");
    assert_eq!(forwarded.request.headers["x-upstream-key"], "hunter2hunter2");
    let trace = format!("{:?}", outcome.trace);
    assert!(!trace.contains("hunter2") && trace.contains("(secret)"), "{trace}");
}

/// The steps of an exchange, in the hands of a caller of its own: an answer, no answer, and an event.
#[test]
fn exchanges_go_step_by_step() {
    use ngrok_traffic_policy::simulate::{Exchange, Next};
    let policy = policy(
        "
on_http_request:
  - actions:
      - {type: forward-internal, config: {url: 'https://a.internal', on_error: continue}}
      - {type: forward-internal, config: {url: 'https://b.internal'}}
on_http_response:
  - actions: [{type: remove-headers, config: {headers: [server]}}]
on_event_stream_message:
  - actions: [{type: sse-find-replace, config: {replacements: [{from: a, to: b}]}}]
",
    );
    let scene = Scene::get("https://app.example.com/");
    let (world, state) = (scene.world(), State::default());
    let mut exchange =
        Exchange::new(&policy, &state, &world, scene.endpoint.clone(), &scene.connection, scene.request.clone());
    assert!(matches!(exchange.connect(), Next::Continue));
    let Next::Forward { to, request } = exchange.request_phase() else { panic!("it forwards") };
    assert_eq!(
        (to.as_deref(), &request.headers["x-forwarded-proto"]),
        (Some("https://a.internal"), &HeaderValue::from_static("https"))
    );
    let Next::Forward { to, .. } = exchange.unanswered(Fault::Down) else { panic!("it forwards again") };
    assert_eq!(to.as_deref(), Some("https://b.internal"));
    let mut response = Response::new(StatusCode::OK, "");
    response.headers.insert("server", HeaderValue::from_static("x"));
    let Next::Respond(response) = exchange.response_phase(response) else { panic!("it answers") };
    assert!(response.headers.is_empty());
    assert_eq!(exchange.event_phase("event: a\ndata: a"), "event: a\ndata: b");
    let outcome = exchange.finish();
    assert_eq!(outcome.trace.len(), 3);
    assert_eq!(outcome.cost, 1);
}
