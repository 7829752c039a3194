//! Files of tests: what each expectation compares, what is refused, and what the schema says of them.

#![cfg(feature = "simulate")]

use std::path::Path;

use ngrok_traffic_policy::suite::{CaseResult, Suite, schema};

const POLICY: &str = r#"
policy:
  on_http_request:
    - name: closed
      expressions: ["req.url.path == '/closed'"]
      actions: [{type: close-connection}]
    - name: refused
      expressions: ["req.url.path == '/admin' && !('yes' in getReqHeader('x-staff'))"]
      actions:
        - type: custom-response
          config: {status_code: 403, headers: {x-why: staff only}, body: "not for ${conn.client_ip} in ${conn.geo.country_code}"}
    - name: deep
      expressions: ["req.url.path == '/deep'"]
      actions: [{type: forward-internal, config: {url: "https://deep.internal"}}]
    - name: inside
      expressions: ["req.url.path.startsWith('/app')"]
      actions:
        - {type: set-vars, config: {vars: [{team: "${getReqHeader('x-team')[0]}"}]}}
        - {type: log, config: {metadata: {team: "${vars.team}"}}}
        - {type: add-headers, config: {headers: {x-team: "${vars.team}"}}}
        - {type: forward-internal, config: {url: "https://app.internal"}}
endpoint: https://shop.example.com
upstreams:
  https://shop.example.com: {status: 200, headers: {x-from: shop}, body: welcome}
  https://app.internal: {echo: true}
  https://deep.internal: {kind: cloud, policy: {on_http_request: [{actions: [{type: deny}]}]}}
defaults:
  connection: {client_ip: 203.0.113.7, geo: {country_code: DE}}
  request: {headers: {x-team: red}}
"#;

fn run(case: &str) -> CaseResult {
    let text = format!("{POLICY}cases:\n  - {case}\n");
    let suite = Suite::parse(&text, Path::new("shop.test.yml")).unwrap_or_else(|invalid| panic!("{invalid}"));
    suite.run(&suite.cases()[0])
}

/// A request and an expectation of it that holds, and one that does not with what differs.
const EXPECTATIONS: [(&str, &str, &str, &str); 23] = [
    ("/", "status: 200", "status: 404", "status: expected 404, found 200"),
    ("/closed", "closed: true", "closed: false", "closed: expected an answer, found a closed connection"),
    ("/closed", "statuses: {closed: 1}", "status: 200", "status: expected 200, found a closed connection"),
    ("/", "body: welcome", "body: bye", "body: expected bye, found welcome"),
    (
        "/admin",
        "body: {contains: 203.0.113.7 in DE}",
        "body: {contains: FR}",
        "body: expected a text with `FR` in it, found not for 203.0.113.7 in DE",
    ),
    (
        "/admin",
        "body: {matches: '^not for [0-9.]+'}",
        "body: {matches: '^for'}",
        "body: expected a text that matches `^for`, found not for 203.0.113.7 in DE",
    ),
    ("/", "headers: {X-From: shop}", "headers: {x-from: bar}", "headers.x-from: expected bar, found shop"),
    (
        "/admin",
        "headers: {x-why: {matches: staff}}",
        "headers: {x-why: null}",
        "headers.x-why: expected no such header, found staff only",
    ),
    (
        "/",
        "headers: {x-why: null}",
        "headers: {x-why: staff}",
        "headers.x-why: expected such a header, found no such header",
    ),
    (
        "/",
        "forwarded_to: https://shop.example.com",
        "forwarded_to: https://app.internal",
        "forwarded_to: expected https://app.internal, found https://shop.example.com",
    ),
    (
        "/app/x",
        "forwarded_to: https://app.internal/",
        "not_forwarded: true",
        "not_forwarded: expected nowhere, found https://app.internal",
    ),
    (
        "/admin",
        "not_forwarded: true",
        "forwarded: {method: GET}",
        "forwarded: expected a request that goes upstream, found none",
    ),
    (
        "/app/x?a=1",
        "forwarded: {method: GET, path: /app/x?a=1}",
        "forwarded: {path: {contains: /y}}",
        "forwarded.path: expected a text with `/y` in it, found /app/x?a=1",
    ),
    (
        "/app/x",
        "forwarded: {headers: {x-team: {contains: red}}, body: ''}",
        "forwarded: {headers: {x-team: null}}",
        "forwarded.headers.x-team: expected no such header, found red, red",
    ),
    ("/app/x", "vars: {team: red}", "vars: {team: blue}", "vars.team: expected \"blue\", found \"red\""),
    ("/", "vars: {team: null}", "vars: {team: red}", "vars.team: expected \"red\", found nothing"),
    (
        "/app/x",
        "results: {actions.ngrok.forward_internal.url: 'https://app.internal:443'}",
        "results: {actions.ngrok.nope: 1}",
        "results.actions.ngrok.nope: expected 1, found nothing",
    ),
    (
        "/app/x",
        "actions: [set-vars, log, add-headers, forward-internal]",
        "actions: [log]",
        "actions: expected [\"log\"], found [\"set-vars\",\"log\",\"add-headers\",\"forward-internal\"]",
    ),
    ("/app/x", "logs: [{team: red}]", "logs: []", "logs: expected [], found [{\"team\":\"red\"}]"),
    ("/app/x", "cost: 0", "cost: 7", "cost: expected 7, found 0"),
    (
        "/deep",
        "endpoints: {https://deep.internal: {status: 403, actions: [deny]}}",
        "endpoints: {https://deep.internal: {status: 200}}",
        "endpoints.https://deep.internal.status: expected 200, found 403",
    ),
    (
        "/",
        "endpoints: {https://deep.internal: null}",
        "endpoints: {https://deep.internal: {}}",
        "endpoints.https://deep.internal: expected a request, found no request",
    ),
    (
        "/deep",
        "endpoints: {https://deep.internal/: {}}",
        "endpoints: {https://deep.internal: null}",
        "endpoints.https://deep.internal: expected no request, found a request",
    ),
];

#[test]
fn every_expectation_is_compared() {
    for (url, right, wrong, difference) in EXPECTATIONS {
        let result = run(&format!("{{name: right, request: {{url: '{url}'}}, expect: {{{right}}}}}"));
        assert!(result.passed(), "{url} {right}: {:?}\n{}", result.differences, result.outcome);
        let result = run(&format!("{{name: wrong, request: {{url: '{url}'}}, expect: {{{wrong}}}}}"));
        let found: Vec<String> = result
            .differences
            .iter()
            .map(|difference| {
                format!("{}: expected {}, found {}", difference.what, difference.expected, difference.found)
            })
            .collect();
        assert_eq!(found, [difference], "{url} {wrong}");
    }
}

#[test]
fn every_field_of_expect_is_in_the_table() {
    let schema = schema();
    let fields = schema["properties"]["cases"].to_string();
    let expect = &schema["$defs"];
    assert!(expect.is_object(), "{schema:#}");
    for (_, right, ..) in EXPECTATIONS {
        let name = right.split(':').next().unwrap();
        assert!(fields.contains(&format!("\"{name}\"")), "{name}");
    }
    let names = [
        "status",
        "statuses",
        "headers",
        "body",
        "closed",
        "forwarded_to",
        "forwarded",
        "not_forwarded",
        "vars",
        "results",
        "actions",
        "logs",
        "cost",
    ];
    for name in names {
        assert!(EXPECTATIONS.iter().any(|(_, right, ..)| right.starts_with(&format!("{name}:"))), "{name} has no row");
    }
}

#[test]
fn the_last_of_several_requests_counts_and_time_goes_on() {
    let text = "
policy:
  on_http_request:
    - expressions: [\"timestamp(time.now) >= timestamp('2026-03-01T00:00:10Z')\"]
      actions: [{type: custom-response, config: {status_code: 410}}]
endpoint: https://shop.example.com
cases:
  - name: after ten seconds it is gone
    at: 2026-03-01T00:00:00Z
    repeat: 12
    every: 1s
    expect: {status: 410, statuses: {200: 10, 410: 2}}
";
    let suite = Suite::parse(text, Path::new("time.test.yml")).unwrap();
    let result = suite.run(&suite.cases()[0]);
    assert!(result.passed(), "{:?}", result.differences);
}

#[test]
fn headers_may_come_several_times_and_urls_stay_as_written() {
    let text = "
policy:
  on_http_request:
    - actions:
        - {type: set-vars, config: {vars: [{seen: \"${size(getReqHeader('x-a'))} ${req.url.raw}\"}]}}
endpoint: https://shop.example.com
upstreams:
  https://shop.example.com: {headers: {set-cookie: [a=1, b=2]}}
cases:
  - name: all of them
    request: {url: 'https://shop.example.com:443/a/../b', headers: {x-a: [one, 2]}}
    expect: {vars: {seen: '2 https://shop.example.com:443/a/../b'}, headers: {set-cookie: 'a=1, b=2'}}
";
    let suite = Suite::parse(text, Path::new("several.test.yml")).unwrap();
    let result = suite.run(&suite.cases()[0]);
    assert!(result.passed(), "{:?}", result.differences);
}

#[test]
fn upstreams_answer_by_the_longest_beginning() {
    let text = "
policy:
  on_http_request:
    - expressions: [\"req.url.path.startsWith('/app')\"]
      actions: [{type: forward-internal, config: {url: https://app.internal}}]
endpoint: https://shop.example.com
upstreams:
  https://shop.example.com: {body: shop}
  https://shop.example.com/old: {status: 410}
  https://app.internal: {body: app}
  https://app.internal/app/broken: {down: true}
cases:
  - {name: the shop, request: {url: /}, expect: {body: shop}}
  - {name: what is old, request: {url: /old/page?a=1}, expect: {status: 410}}
  - {name: the app, request: {url: /app/x}, expect: {body: app}}
  - {name: what is broken, request: {url: /app/broken}, expect: {status: 502, body: {contains: 'https://app.internal can'}}}
";
    let suite = Suite::parse(text, Path::new("upstreams.test.yml")).unwrap();
    for case in suite.cases() {
        let result = suite.run(case);
        assert!(result.passed(), "{}: {:?}", result.name, result.differences);
    }
}

#[test]
fn coverage_names_what_no_case_reached() {
    let text = format!("{POLICY}cases:\n  - {{name: admin, request: {{url: /admin}}, expect: {{status: 403}}}}\n");
    let suite = Suite::parse(&text, Path::new("shop.test.yml")).unwrap();
    let results: Vec<CaseResult> = suite.cases().iter().map(|case| suite.run(case)).collect();
    let coverage = suite.coverage(&results);
    let unreached: Vec<&str> = coverage.unreached.iter().map(|unreached| unreached.path.as_str()).collect();
    assert_eq!(coverage.actions, 8);
    assert_eq!(unreached.first(), Some(&"on_http_request[0].actions[0]"));
    assert_eq!(unreached.len(), 7);
    let internal = coverage.unreached.last().unwrap();
    assert_eq!((internal.endpoint.as_deref(), &*internal.action), (Some("https://deep.internal"), "deny"));
    assert!(coverage.reached.contains("custom-response"));
}

#[test]
fn a_policy_and_keys_may_stand_in_files_beside() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/suite");
    let file = folder.join("files.test.yml");
    let suite =
        Suite::parse(&std::fs::read_to_string(&file).unwrap(), &file).unwrap_or_else(|invalid| panic!("{invalid}"));
    let result = suite.run(&suite.cases()[0]);
    assert!(result.passed(), "{:?}", result.differences);
}

fn refused(text: &str) -> String {
    match Suite::parse(text, Path::new("wrong.test.yml")) {
        Ok(_) => panic!("it is taken:\n{text}"),
        Err(invalid) => invalid.to_string(),
    }
}

#[test]
fn mistakes_are_told_with_their_places() {
    let wrong = "policy:
  on_http_reqest: []
endpoint: shop
upstream: {}
cases:
  - name: ''
    request: {methd: GET}
    expect: {status: ok, heders: {}, body: [1]}
  - request: {}
    at: noon
";
    insta::assert_snapshot!(refused(wrong));
}

#[test]
fn what_only_shows_later_is_told_with_its_place() {
    let policy = "policy: {on_http_request: []}\nendpoint: https://shop.example.com\n";
    for (rest, message) in [
        ("cases: [{name: a, at: noon, expect: {}}]", "no time such as"),
        ("cases: [{name: a, request: {method: 'A B'}, expect: {}}]", "this is no method"),
        ("cases: [{name: a, request: {url: 'https://[x'}, expect: {}}]", "this is no URL"),
        (
            "upstreams: {https://a.internal: {policy: nowhere.yml}}\ncases: [{name: a, expect: {}}]",
            "can't read `nowhere.yml`",
        ),
        ("upstreams: {https://a.example: {policy: {}}}\ncases: [{name: a, expect: {}}]", "only an internal endpoint"),
        (
            "upstreams: {https://a.internal: {policy: {on_http: []}}}\ncases: [{name: a, expect: {}}]",
            "no phase `on_http`",
        ),
        ("keys: {https://id: nowhere.json}\ncases: [{name: a, expect: {}}]", "can't read `nowhere.json`"),
    ] {
        let text = refused(&format!("{policy}{rest}\n"));
        assert!(text.contains(message) && text.contains("wrong.test.yml:3:"), "{rest}: {text}");
    }
    let text = refused("policy: nowhere.yml\nendpoint: https://shop.example.com\ncases: [{name: a, expect: {}}]\n");
    assert!(text.contains("can't read `nowhere.yml`") && text.contains("wrong.test.yml:1:9"), "{text}");
}

#[test]
fn the_schema_takes_what_is_right_and_refuses_what_is_wrong() {
    let validator = jsonschema::validator_for(&schema()).unwrap();
    let value = |text: &str| ngrok_traffic_policy::document::parse(text).0.unwrap().to_json();
    for (url, right, wrong, _) in EXPECTATIONS {
        for expect in [right, wrong] {
            let text = format!("{POLICY}cases:\n  - {{name: a, request: {{url: '{url}'}}, expect: {{{expect}}}}}\n");
            let errors: Vec<String> = validator.iter_errors(&value(&text)).map(|error| error.to_string()).collect();
            assert!(errors.is_empty(), "{expect}: {errors:?}");
        }
    }
    for wrong in [
        "cases: []",
        "cases: [{name: a}]",
        "cases: [{name: a, expect: {status: ok}}]",
        "cases: [{name: a, expect: {stats: 1}}]",
        "cases: [{name: a, expect: {}, request: {headers: {a: {}}}}]",
        "kind: both\ncases: [{name: a, expect: {}}]",
    ] {
        assert!(!validator.is_valid(&value(&format!("{POLICY}{wrong}\n"))), "{wrong}");
    }
}
