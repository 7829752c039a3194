//! Whatever the text is, the check answers with problems, not too many of them, and never panics.

mod hostile;

use ngrok_traffic_policy::{MAX_PROBLEMS, Options, Report, check, cost};

fn answered(text: &str) -> Report {
    let report = check(text, &Options::default());
    assert!(report.problems().len() <= MAX_PROBLEMS + 1);
    cost(text);
    report.render("bad", false);
    report
}

#[test]
fn hostile_texts_are_refused() {
    for text in &hostile::texts() {
        let report = answered(text);
        assert!(!report.is_clean(), "{}", &text[..text.len().min(200)]);
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

/// What a report has no room for are warnings, not errors.
#[test]
fn many_warnings_hide_no_error() {
    let warnings = "      - {type: log, name: a, config: {metadata: {a: b}}}\n".repeat(MAX_PROBLEMS + 50);
    let text = format!("on_http_request:\n  - actions:\n{warnings}      - type: denny\n");
    let report = answered(&text);
    assert!(report.has_errors());
    assert!(report.problems().iter().any(|problem| problem.message == "there is no action `denny`"));
    assert_eq!(report.problems().last().unwrap().rule, "more-problems");
}
