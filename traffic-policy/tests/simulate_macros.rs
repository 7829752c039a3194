//! Every example of every macro, evaluated.

#![cfg(feature = "simulate")]

use std::cell::Cell;
use std::sync::Arc;

use ngrok_traffic_policy::simulate::evaluate::{Failure, Program};
use ngrok_traffic_policy::simulate::{Budget, Environment, Value};
use ngrok_traffic_policy::tables;
use serde_json::json;

/// A request and a response to ask about, and randomness that begins with a seed.
struct Fixed {
    seed: Cell<u64>,
}

impl Environment for Fixed {
    fn variable(&self, name: &str) -> Option<Value> {
        let variable = match name {
            "req" => json!({
                "headers": {"user-agent": ["curl/8"], "authorization": ["Bearer x"]},
                "cookies": {"session": [{"name": "session", "value": "s1"}]},
                "url": {"query_params": {"search": ["tea", "pot"]}},
            }),
            "res" => json!({
                "headers": {"content-type": ["text/html"]},
                "cookies": {"_device_id": [{"name": "_device_id", "value": "d1"}]},
            }),
            _ => return None,
        };
        let mut value = Value::from_json(&variable);
        // Names of headers are found in any case.
        if let Value::Map(map) = &mut value {
            let map = Arc::make_mut(map);
            for (key, inner) in &mut map.entries {
                if let (true, Value::Map(headers)) = (key.to_string() == "headers", inner) {
                    Arc::make_mut(headers).headers = true;
                }
            }
        }
        Some(value)
    }

    fn secret(&self, vault: &str, name: &str) -> Option<Arc<str>> {
        (vault == "hooks" && name == "gitlab").then(|| "hush".into())
    }

    fn random(&self) -> u64 {
        self.seed.set(self.seed.get().wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1));
        self.seed.get()
    }
}

fn evaluate(text: &str) -> Result<Value, Failure> {
    let fixed = Fixed { seed: Cell::new(7) };
    let program =
        Program::compile(text).map_err(|mistake| Failure { range: mistake.range, message: mistake.message })?;
    program.run(&fixed, &mut Budget::default(), None)
}

/// What the examples that depend on a request give for the one above.
const DEPENDING: [(&str, &str); 10] = [
    ("getReqCookie('session')", "{'name': 'session', 'value': 's1'}"),
    ("getReqHeader('User-Agent')", "['curl/8']"),
    ("getQueryParam('search')", "['tea', 'pot']"),
    ("hasQueryParam('query')", "false"),
    ("hasReqCookie('session')", "true"),
    ("hasReqHeader('Authorization')", "true"),
    ("getResCookie('_device_id')", "{'name': '_device_id', 'value': 'd1'}"),
    ("getResHeader('Content-Type')", "['text/html']"),
    ("hasResCookie('_device_id')", "true"),
    ("hasResHeader('Content-Type')", "true"),
];

#[test]
fn every_example_gives_what_it_says() {
    let mut wrong = Vec::new();
    let mut count = 0;
    for (known, (expression, wanted)) in
        tables::macros().iter().flat_map(|known| known.examples.iter().map(move |example| (known, example)))
    {
        count += 1;
        let wanted = match *wanted {
            "depends" => DEPENDING.iter().find(|(text, _)| text == expression).map_or("?", |(_, wanted)| wanted),
            wanted => wanted,
        };
        let found = evaluate(expression);
        let right = match wanted {
            "error" => found.is_err(),
            "random" => found.as_ref().is_ok_and(|value| evaluate(expression).is_ok_and(|again| again == *value)),
            wanted => match (&found, evaluate(wanted)) {
                (Ok(found), Ok(wanted)) => *found == wanted && found.type_name() == wanted.type_name(),
                _ => false,
            },
        };
        if !right {
            let found = found.map_or_else(|failure| failure.message, |value| value.to_json().to_string());
            wrong.push(format!("{}: {expression} is {wanted}, but came as {found}", known.name));
        }
    }
    assert!(wrong.is_empty(), "{} of {count}:\n{}", wrong.len(), wrong.join("\n"));
    assert!(count > 200, "only {count} examples");
}

#[test]
fn failures_say_what_and_where() {
    let cases = [
        ("1 / 0 == 1", "1 / 0", "nothing can be divided by zero"),
        ("[1, 2][5] == 1", "[1, 2][5]", "the index `5` is out of range: the list has 2 items"),
        ("req.headers['nope'] == []", "req.headers['nope']", "there is no `nope` here"),
        ("'a'.matches('(') || false", "'a'.matches('(')", "`(` is no regular expression: unclosed group"),
        ("9223372036854775807 + 1 > 0", "9223372036854775807 + 1", "the sum is too large"),
        ("'a' < 1", "'a' < 1", "a text and an int have no order"),
        ("'a' + 1 == 'a1'", "'a' + 1", "`+` is not made for a text and an int"),
        ("nobody.home", "nobody", "there is no variable `nobody` here"),
        ("timestamp('noon') == time.now", "timestamp('noon')", "`noon` is no timestamp"),
        (
            "secrets.get('hooks', 'nope') == ''",
            "secrets.get('hooks', 'nope')",
            "there is no secret `nope` in the vault `hooks`",
        ),
    ];
    for (text, place, message) in cases {
        let failure = evaluate(text).unwrap_err();
        assert_eq!((&text[failure.range.clone()], failure.message.as_str()), (place, message), "{text}");
    }
}

#[test]
fn what_decides_makes_good_what_fails() {
    for text in [
        "true || 1 / 0 == 1",
        "1 / 0 == 1 || true",
        "!(false && 1 / 0 == 1)",
        "!(1 / 0 == 1 && false)",
        "[1, 0, 2].exists(x, 2 / x == 1)",
        "![1, 0, 4].all(x, 4 / x > 1)",
        "[0, 1].exists_one(x, x == 1)",
        "true ? true : 1 / 0 == 1",
        "has(req.url) && !has(req.nope)",
        "1 == 1.0 && 1u == 1 && 2 in [1, 2.0]",
        "{1: 'a'}[1u] == 'a' && {'a': 1, 'b': 2} == {'b': 2, 'a': 1}",
        "type(1) == int && type('') == string && type([]) == list",
        "timestamp('2026-01-01T00:00:00Z') + duration('1h30m') == timestamp('2026-01-01T01:30:00Z')",
        "duration('90s') > duration('1m') && duration('-1s') < duration('0')",
        "getReqHeader('USER-AGENT') == getReqHeader('user-agent')",
        "secrets.get('hooks', 'gitlab') == 'hush'",
        "[3, 1, 2].map(x, x * 2).filter(x, x > 2) == [6, 4]",
        "'%s is %d, %.2f, %X, %e'.format(['a', 5, 1.5, 255, 1200.0]) == 'a is 5, 1.50, FF, 1.200000e+03'",
    ] {
        match evaluate(text) {
            Ok(value) => assert_eq!(value, Value::Bool(true), "{text}"),
            Err(failure) => panic!("{text}: {}", failure.message),
        }
    }
}

#[test]
fn the_values_of_parts_are_told() {
    let text = "'a' in getReqHeader('User-Agent') || size(req.url.query_params['search']) > 5";
    let program = Program::compile(text).unwrap();
    let mut parts = Vec::new();
    let fixed = Fixed { seed: Cell::new(1) };
    program.run(&fixed, &mut Budget::default(), Some(&mut parts)).unwrap();
    let told: Vec<(&str, String)> =
        parts.iter().map(|(range, value)| (&text[range.clone()], value.to_json().to_string())).collect();
    let wanted = [
        ("getReqHeader('User-Agent')", "[\"curl/8\"]"),
        ("'a' in getReqHeader('User-Agent')", "false"),
        ("req.url.query_params['search']", "[\"tea\",\"pot\"]"),
        ("size(req.url.query_params['search'])", "2"),
        ("size(req.url.query_params['search']) > 5", "false"),
        (text, "false"),
    ];
    let told: Vec<(&str, &str)> = told.iter().map(|(text, value)| (*text, value.as_str())).collect();
    assert_eq!(told, wanted);
}

#[test]
fn what_is_too_expensive_is_stopped() {
    let doubled = format!("[0].map(x, 'a'{})", ".replace('a', 'aaaaaaaaaaaaaaaa')".repeat(8));
    for text in [
        "lists.range(2000).all(a, lists.range(2000).all(b, a + b >= 0))",
        "lists.range(100000000000)",
        "lists.range(9223372036854775807)",
        "[1].exists(x, lists.range(3000).exists(y, lists.range(3000).exists(z, y * z == -1)))",
        &doubled,
    ] {
        let failure = evaluate(text).unwrap_err();
        assert!(failure.message.contains("too expensive"), "{text}: {}", failure.message);
    }
    let failure = evaluate("'a'.matches('((a{100}){100}){100}')").unwrap_err();
    assert!(failure.message.contains("too large"), "{}", failure.message);
    let value = evaluate("lists.range(20000).map(x, x + 1).filter(x, x % 2 == 0).size()").unwrap();
    assert_eq!(value, Value::Int(10_000), "what is only long is not");
}
