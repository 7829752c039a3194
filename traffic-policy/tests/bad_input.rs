//! Whatever the text is, the check answers with problems, not too many of them, and never panics.

use ngrok_traffic_policy::{MAX_PROBLEMS, Options, Report, check, cost};

fn answered(text: &str) -> Report {
    let report = check(text, &Options::default());
    assert!(report.problems().len() <= MAX_PROBLEMS + 1);
    cost(text);
    report.render("bad", false);
    report
}

fn with_expression(expression: &str) -> String {
    format!("on_http_request:\n  - expressions:\n      - {expression:?}\n    actions: [{{type: deny}}]\n")
}

#[test]
fn hostile_texts_are_refused() {
    let mut laughs = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
    for level in 1..12 {
        let before = format!("*a{}", level - 1);
        laughs += &format!("a{level}: &a{level} [{}]\n", [before.as_str(); 10].join(", "));
    }
    let deep = "x: {a: ".repeat(2_000);
    let texts = [
        String::new(),
        "\0\u{1}\u{fffd}\u{feff}".to_owned(),
        "x".repeat(10_000_000),
        "[".repeat(10_000),
        "{a: ".repeat(10_000),
        "- ".repeat(10_000),
        deep,
        laughs,
        "a: &a [*a]".to_owned(),
        "? [a, b]\n: c".to_owned(),
        "- a\n".repeat(100_000),
        "on_http_request:\n".to_owned() + &"  - wrong: 1\n".repeat(20_000),
        with_expression(&"1 + ".repeat(25_000)),
        with_expression(&"(".repeat(100_000)),
        with_expression(&"!".repeat(480)),
        with_expression(&"-".repeat(480)),
        with_expression(&("a".to_owned() + &".b".repeat(480))),
        with_expression(&("1".to_owned() + &" + 1".repeat(480))),
        with_expression(&"[1].map(x, ".repeat(40)),
        with_expression(&("a ".repeat(8_000))),
    ];
    for text in &texts {
        let report = answered(text);
        assert!(report.has_errors(), "{}", &text[..text.len().min(200)]);
    }
}

/// Each text that differs from a right one by one cut, one repetition or one changed byte.
#[test]
fn mutilated_policies_are_answered() {
    let policy = "on_http_request:\n  - name: \"ü\"\n    expressions:\n      - 'req.method == ''GET'' && conn.client_ip != \"1\"'\n    actions:\n      - type: custom-response\n        config: {status_code: 200, body: \"a ${req.method} \\u00fc\"}\n      - &x {type: log, config: {metadata: {a: |\n  b\n}}}\n";
    for (at, _) in policy.char_indices() {
        answered(&policy[..at]);
        answered(&policy[at..]);
        answered(&format!("{}{}", &policy[..at], policy));
        for strange in ["\0", "\t", "\"", "'", "{", "[", "${", "!", "*x", "\n", "é", "- ", ": "] {
            answered(&format!("{}{strange}{}", &policy[..at], &policy[at..]));
        }
    }
}
