//! How long a policy takes in the engine, by the number of its rules and without and with regular expressions: `cargo bench -p ngrok-traffic-policy --features simulate`.

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use ngrok_traffic_policy::simulate::{Exchange, Next, Policy, Response, Scene, State};

/// A policy of which every second rule runs, and none answers.
fn policy(rules: usize) -> Policy {
    let mut text = "on_http_request:\n".to_owned();
    for rule in 0..rules {
        let condition = match rule % 4 {
            0 => "req.method == 'GET' && req.url.path.startsWith('/things')",
            1 => "conn.client_ip.is_tor_node || inCidrRange(conn.client_ip, '10.0.0.0/8')",
            2 => "'curl' in req.headers['user-agent'] || req.headers['host'][0].endsWith('.com')",
            _ => "req.url.query_params['debug'][0] == 'true'",
        };
        write!(
            text,
            "  - name: rule {rule}\n    expressions: [\"{condition}\"]\n    actions:\n      \
             - {{type: add-headers, config: {{headers: {{x-rule-{rule}: \"${{conn.client_ip}}\"}}}}}}\n"
        )
        .expect("a text takes it");
    }
    Policy::parse(&text).unwrap_or_else(|report| panic!("{report}"))
}

/// A policy whose rules search with regular expressions, each with its own.
fn searching(rules: usize) -> Policy {
    let mut text = "on_http_request:\n".to_owned();
    for rule in 0..rules {
        write!(
            text,
            "  - expressions: [\"req.url.path.matches('^/(things|others)/[0-9]+/{rule}?$')\"]\n    actions:\n      \
             - {{type: url-rewrite, config: {{from: '/things/([0-9]+)(/{rule})?$', to: '/things/$1'}}}}\n"
        )
        .expect("a text takes it");
    }
    Policy::parse(&text).unwrap_or_else(|report| panic!("{report}"))
}

fn scene() -> Scene {
    Scene::get("https://app.example.com/things/1?debug=false")
        .header("host", "app.example.com")
        .header("user-agent", "curl/8.9.1")
        .header("accept", "*/*")
        .header("cookie", "session=1; theme=dark")
}

/// The mean of many runs, the best of several rounds.
fn measure(mut run: impl FnMut()) -> Duration {
    let round = |_| {
        let start = Instant::now();
        (0..200).for_each(|_| run());
        start.elapsed() / 200
    };
    (0..10).map(round).min().unwrap_or_default()
}

fn main() {
    let scene = scene();
    println!("{:>8}  {:>12}  {:>12}  {:>12}", "rules", "an exchange", "with a trace", "with regexes");
    for rules in [0, 1, 20] {
        let (policy, searching) = (policy(rules), searching(rules));
        let state = State::default();
        let plain = measure(|| exchange(&policy, &state, &scene));
        let traced = measure(|| drop(std::hint::black_box(policy.simulate_in(&state, &scene))));
        let searched = measure(|| exchange(&searching, &state, &scene));
        println!("{rules:>8}  {plain:>12.1?}  {traced:>12.1?}  {searched:>12.1?}");
    }
}

fn exchange(policy: &Policy, state: &State, scene: &Scene) {
    let world = scene.world();
    let (endpoint, request) = (scene.endpoint.clone(), scene.request.clone());
    let mut exchange = Exchange::new(policy, state, &world, endpoint, &scene.connection, request);
    assert!(matches!(exchange.connect(), Next::Continue));
    assert!(matches!(exchange.request_phase(), Next::Forward { .. }));
    assert!(matches!(exchange.response_phase(Response::default()), Next::Respond(_)));
    std::hint::black_box(exchange.finish());
}
