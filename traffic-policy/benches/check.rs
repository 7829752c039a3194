//! How long a check takes, by the number of rules and for hostile texts: `cargo bench -p ngrok-traffic-policy`.

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use ngrok_traffic_policy::{Options, check};

fn policy(rules: usize) -> String {
    let mut text = "on_http_request:\n".to_owned();
    for rule in 0..rules {
        write!(
            text,
            "  - name: rule {rule}\n    expressions:\n      - req.method == 'GET' && conn.client_port == {rule}\n    actions:\n      \
             - type: custom-response\n        config:\n          status_code: 200\n          body: \"hello ${{conn.client_ip}}\"\n"
        )
        .expect("a text takes it");
    }
    text
}

/// The shortest of several runs.
fn measure(text: &str, runs: usize) -> Duration {
    let run = |_| {
        let start = Instant::now();
        std::hint::black_box(check(text, &Options::default()));
        start.elapsed()
    };
    (0..runs).map(run).min().unwrap_or_default()
}

fn main() {
    for rules in [1, 10, 100, 1_000, 4_000] {
        println!("{rules:>6} rules: {:>10.2?}", measure(&policy(rules), 10));
    }
    let expression =
        |text: String| format!("on_http_request:\n  - expressions: [{text:?}]\n    actions: [{{type: deny}}]\n");
    let hostile = [
        ("10 MB", "x".repeat(10_000_000)),
        ("1 MB of one word", "x".repeat(1_000_000)),
        ("1 MB of items", "- a\n".repeat(250_000)),
        ("10,000 deep", "[".repeat(10_000)),
        ("an expression of 100 kB", expression("1 + ".repeat(25_000))),
        ("an expression of 15 kB", expression("a ".repeat(7_500))),
        ("20,000 wrong rules", "on_http_request:\n".to_owned() + &"  - wrong: 1\n".repeat(20_000)),
        ("5,000 wrong expressions", "on_http_request:\n".to_owned() + &"  - expressions: ['a (']\n".repeat(5_000)),
        (
            "400 long expressions",
            "on_http_request:\n".to_owned() + &format!("  - expressions: [\"{}1\"]\n", "1+".repeat(490)).repeat(400),
        ),
    ];
    for (name, text) in &hostile {
        println!("{name:>24}: {:>10.2?}", measure(text, 1));
    }
}
