//! Texts that are made to cost much: long, deep, with aliases that multiply, with expressions without end.

fn with_expression(expression: &str) -> String {
    format!("on_http_request:\n  - expressions:\n      - {expression:?}\n    actions: [{{type: deny}}]\n")
}

/// Each of them is wrong.
pub fn texts() -> Vec<String> {
    let mut laughs = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
    for level in 1..12 {
        let before = format!("*a{}", level - 1);
        laughs += &format!("a{level}: &a{level} [{}]\n", [before.as_str(); 10].join(", "));
    }
    let many: String =
        (0..15_000).map(|at| format!("    - {{type: log, config: {{metadata: {{k{at}: \"${{a}}\"}}}}}}\n")).collect();
    vec![
        String::new(),
        "\0\u{1}\u{fffd}\u{feff}".to_owned(),
        "x".repeat(10_000_000),
        "[".repeat(10_000),
        "{a: ".repeat(10_000),
        "- ".repeat(10_000),
        "x: {a: ".repeat(2_000),
        laughs,
        "a: &a [*a]".to_owned(),
        format!("a: &a [{}]\non_http_request: [{}]", "x, ".repeat(1_000), "*a, ".repeat(10_000)),
        format!(
            "a: &a\n{entries}b:\n  <<: *a\n{entries}",
            entries = (0..30_000).map(|at| format!("  k{at}: 1\n")).collect::<String>()
        ),
        format!(
            "on_http_request:\n- actions:\n  - type: set-vars\n    config:\n      vars:\n{}{}",
            (0..20_000).map(|at| format!("      - v{at}: 1\n")).collect::<String>(),
            (0..3_000).map(|at| format!("      - w{at}: ${{vars.x{at}}}\n")).collect::<String>(),
        ),
        "? [a, b]\n: c".to_owned(),
        "- a\n".repeat(100_000),
        (0..80_000).map(|at| format!("k{at}: 1\n")).collect(),
        "on_http_request:\n".to_owned() + &"  - wrong: 1\n".repeat(20_000),
        "on_http_request:\n- actions:\n".to_owned() + &many,
        with_expression(&"1 + ".repeat(25_000)),
        with_expression(&"(".repeat(100_000)),
        with_expression(&"!".repeat(480)),
        with_expression(&"-".repeat(480)),
        with_expression(&("a".to_owned() + &".b".repeat(480))),
        with_expression(&("1".to_owned() + &" + 1".repeat(480))),
        with_expression(&"[1].map(x, ".repeat(40)),
        with_expression(&("a ".repeat(8_000))),
        with_expression(&format!("'a'.matches('{}')", "(".repeat(15_000))),
        with_expression(&format!("'a'.matches('{}')", "[".repeat(15_000))),
    ]
}
