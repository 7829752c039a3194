//! Expressions of every kind: none panics, each has one value, and none takes more than its budget.

#![cfg(feature = "simulate")]

use std::cell::Cell;
use std::fmt::Write as _;
use std::sync::Arc;
use std::thread;

use fastrand::Rng;
use ngrok_traffic_policy::language::{Call, ValueType};
use ngrok_traffic_policy::simulate::evaluate::{Program, Template};
use ngrok_traffic_policy::simulate::{Budget, Environment, Value};
use ngrok_traffic_policy::tables;
use serde_json::json;

/// A request with a little of everything, and random numbers that follow a seed.
struct Fixed {
    seed: Cell<u64>,
}

impl Environment for Fixed {
    fn variable(&self, name: &str) -> Option<Value> {
        let body = "{\"items\": [1, 2.5, \"é\", null, {\"a\": [true]}]}";
        (name == "req").then(|| {
            Value::from_json(&json!({
                "method": "GET", "headers": {"accept": ["*/*", "text/html"]}, "body": body, "content_length": 42,
                "url": {"path": "/a/ß", "query_params": {"q": ["1", "é"]}}, "cookies": {},
            }))
        })
    }

    fn secret(&self, _: &str, name: &str) -> Option<Arc<str>> {
        (name == "key").then(|| "hush".into())
    }

    fn random(&self) -> u64 {
        self.seed.set(self.seed.get().wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1));
        self.seed.get() ^ (self.seed.get() >> 29)
    }
}

/// The value of an expression as a text, or why it has none, and whether it held its budget.
fn evaluate(text: &str, steps: u64) -> Result<String, String> {
    let program = Program::compile(text).map_err(|mistake| mistake.message)?;
    let mut budget = Budget::default();
    budget.steps = steps;
    let mut parts = Vec::new();
    let value = program.run(&Fixed { seed: Cell::new(3) }, &mut budget, Some(&mut parts));
    for (range, _) in &parts {
        assert!(text.get(range.clone()).is_some(), "{range:?} of {text}");
    }
    match value {
        Ok(value) => Ok(format!("{} {}", value.to_text(), value.to_json())),
        Err(failure) => {
            assert!(text.get(failure.range.clone()).is_some(), "{:?} of {text}", failure.range);
            Err(failure.message)
        }
    }
}

const LITERALS: &[&str] = &[
    "null",
    "true",
    "false",
    "0",
    "1",
    "-1",
    "2",
    "7u",
    "0u",
    "1.5",
    "-0.0",
    "1e300",
    "0.1",
    "''",
    "'a'",
    "'é'",
    "'İßſ'",
    "'%'",
    "'%s %d'",
    "'%.64f'",
    "'a,b,,c'",
    "' a '",
    "b'a'",
    "b'\\xff'",
    "[]",
    "[1, 2, 3]",
    "['b', 'a', 'b']",
    "[[1], [2, [3]]]",
    "[1, 'a', null, 2.0]",
    "{}",
    "{'a': 1}",
    "{1: 'a', true: [2]}",
    "9223372036854775807",
    "-9223372036854775807",
    "18446744073709551615u",
    "1e19",
    "duration('1h')",
    "duration('-1.5s')",
    "timestamp('2026-02-28T23:59:59.999Z')",
    "timestamp('9999-12-31T23:59:59Z')",
    "timestamp('0001-01-01T00:00:00Z')",
    "'2001:db8::/32'",
    "'10.0.0.0/8'",
    "'10.1.2.3'",
    "'https://u:p@h.example:8080/p?q=1#f'",
    "'a=1&b=%zz&a=2'",
    "'%F0%9F%98%80%ff'",
    "'YWRh'",
    "'{\"a\": [1]}'",
    "'America/New_York'",
    "'+02:00'",
    "'(a|b)+'",
    "'['",
    "'hex'",
    "'base64'",
    "'accept'",
    "'q'",
    "'key'",
    "req.body",
    "req.headers",
    "req.url.query_params",
    "req.nope",
    "req.content_length",
    "nobody",
    "int",
    "rand.int(0, 9)",
];

const OPERATORS: &[&str] = &["+", "-", "*", "/", "%", "==", "!=", "<", "<=", ">", ">=", "&&", "||", "in"];
const LOOPS: &[&str] = &["all", "exists", "exists_one", "map", "filter"];

struct Generator {
    random: Rng,
    calls: Vec<&'static Call>,
    examples: Vec<&'static str>,
}

impl Generator {
    fn new(seed: u64) -> Self {
        let calls = tables::macros().iter().flat_map(|known| known.calls).filter(|call| call.name != "sortBy");
        let examples = tables::macros().iter().flat_map(|known| known.examples).map(|(text, _)| *text);
        Generator { random: Rng::with_seed(seed), calls: calls.collect(), examples: examples.collect() }
    }

    fn pick(&mut self, from: &[&'static str]) -> &'static str {
        from[self.random.usize(..from.len())]
    }

    fn expression(&mut self, depth: u8) -> String {
        if depth == 0 {
            return self.pick(LITERALS).to_owned();
        }
        let inner = |this: &mut Self| this.expression(depth - 1);
        match self.random.u8(..16) {
            0 => self.pick(&self.examples.clone()).to_owned(),
            1 | 2 => format!("({} {} {})", inner(self), self.pick(OPERATORS), inner(self)),
            3 => format!("({} ? {} : {})", inner(self), inner(self), inner(self)),
            4 => format!("{}[{}]", inner(self), inner(self)),
            5 => format!("{}{}", self.pick(&["!", "-"]), inner(self)),
            6 => format!("{}.{}(x, {})", inner(self), self.pick(LOOPS), self.inside(depth)),
            7 => format!("{}.sortBy(x, {})", inner(self), self.inside(depth)),
            8 => format!("[{}, {}]", inner(self), inner(self)),
            9 => format!("{{{}: {}}}", inner(self), inner(self)),
            10 => self.pick(LITERALS).to_owned(),
            _ => self.call(depth),
        }
    }

    /// What stands in a loop over `x`.
    fn inside(&mut self, depth: u8) -> String {
        let operator = self.pick(OPERATORS);
        match self.random.u8(..3) {
            0 => format!("(x {operator} {})", self.expression(depth - 1)),
            1 => "x".to_owned(),
            _ => self.expression(depth - 1),
        }
    }

    fn call(&mut self, depth: u8) -> String {
        let call = self.calls[self.random.usize(..self.calls.len())];
        let mut text = match call.receiver {
            Some(receiver) => format!("{}.", self.argument(&receiver, depth)),
            None => String::new(),
        };
        write!(text, "{}(", call.name).unwrap();
        let left_out = self.random.bool();
        let params = call.params.iter().filter(|param| !(param.optional && left_out));
        let arguments: Vec<String> = params.map(|param| self.argument(&param.ty, depth)).collect();
        text + &arguments.join(", ") + ")"
    }

    /// Mostly what belongs there, sometimes anything.
    fn argument(&mut self, ty: &ValueType, depth: u8) -> String {
        let fitting: &[&str] = match ty {
            ValueType::String => &["'", "req.body"],
            ValueType::Bytes => &["b'"],
            ValueType::Int => &["0", "1", "-1", "2", "9223372036854775807", "-9223372036854775807"],
            ValueType::List(_) => &["["],
            ValueType::Timestamp => &["timestamp"],
            ValueType::Duration => &["duration"],
            ValueType::Map(_) => &["{"],
            _ => &[],
        };
        let literals: Vec<&str> = LITERALS
            .iter()
            .copied()
            .filter(|literal| {
                fitting.iter().any(|start| literal == start || start.len() < 10 && literal.starts_with(start))
            })
            .collect();
        if literals.is_empty() || self.random.u8(..4) == 0 {
            return self.expression(depth - 1);
        }
        self.pick(&literals).to_owned()
    }
}

#[test]
fn no_expression_panics_and_each_has_one_value() {
    let mut generator = Generator::new(17);
    let (mut values, mut failures) = (0, 0);
    for round in 0..3_000 {
        let text = generator.expression(1 + (round % 4) as u8);
        let first = evaluate(&text, 20_000);
        assert_eq!(first, evaluate(&text, 20_000), "{text}");
        if first.is_ok() { values += 1 } else { failures += 1 }
    }
    // Both happen often, or the test shows little.
    assert!(values > 500 && failures > 500, "{values} values, {failures} failures");
}

/// Texts that are cut off or put together anywhere are refused, or have a value.
#[test]
fn no_text_panics() {
    let mut generator = Generator::new(5);
    for _ in 0..1_000 {
        let (one, other) = (generator.expression(2), generator.expression(2));
        let cut = |text: &str, at: usize| text.chars().take(at % (text.chars().count() + 1)).collect::<String>();
        let text = cut(&one, generator.random.usize(..)) + &cut(&other, generator.random.usize(..));
        let _ = evaluate(&text, 20_000);
        let template = format!("a ${{{text}}} ${{ b");
        if let Ok(template) = Template::compile(&template) {
            let _ = template.run(&Fixed { seed: Cell::new(1) }, &mut Budget::default());
        }
    }
}

/// Lists that hold each other cost what they would take if nothing were shared; what is nested may be shown afterwards.
#[test]
fn what_grows_by_sharing_is_stopped() {
    let doubled = |times: usize| format!("[0]{}", ".map(x, [x, x])".repeat(times));
    let grown = doubled(48);
    let texts = [
        grown.clone(),
        format!("{grown} == {grown}"),
        format!("string({grown}) == ''"),
        format!("{grown}.flatten(100).size()"),
        format!("{{'a': {grown}}}.encodeJson()"),
        "lists.range(2000).map(x, lists.range(2000).map(y, 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'))".to_owned(),
        "lists.range(100000).exists(x, -1 in lists.range(100000))".to_owned(),
        "lists.range(1000).map(x, lists.range(1000)).distinct()".to_owned(),
        // What ran out in one part is not made good in another.
        "true || lists.range(9000000).size() > 0 && lists.range(9000000).size() > 0 || 1 == 1"
            .replace("true || ", "1 == 2 || "),
        format!("[1, 2, 3].exists(x, {grown}.size() == x) || true"),
    ];
    for text in texts {
        let failure = evaluate(&text, 1_000_000).expect_err(&text);
        assert!(failure.contains("too expensive") || failure.contains("no function"), "{text}: {failure}");
    }
    assert!(evaluate(&doubled(10), 1_000_000).is_ok());
}

/// The deepest expressions that are read run on the stack of a common thread.
#[test]
fn deep_expressions_have_enough_stack() {
    let nested = |open: &str, inner: &str, close: &str, times: usize| open.repeat(times) + inner + &close.repeat(times);
    let texts = [
        nested("1 + ", "1", "", 490),
        nested("'a' + (", "'a'", ")", 47),
        nested("", "'A'", ".lower()", 490),
        nested("!", "true", "", 490),
        nested("true ? true : ", "true", "", 46),
        nested("true && ", "true", "", 240),
        nested("[1].exists(x, ", "true", ")", 23),
        nested("[", "1", "]", 47),
        nested("[1].map(x, ", "1", ")", 23),
        nested("{'a': ", "1", "}", 47),
        nested("string(", "1", ")", 47),
        nested("[1].exists(x, ", &(nested("", "'A'", ".lower()", 400) + " == 'a'"), ")", 23),
    ];
    // Parsing takes a large stack, which those who read policies give it; running does not.
    let programs = thread::Builder::new()
        .stack_size(64 << 20)
        .spawn(move || {
            texts.map(|text| Program::compile(&text).map_err(|mistake| format!("{text}: {}", mistake.message)).unwrap())
        })
        .unwrap()
        .join()
        .unwrap();
    let run = move || {
        for program in &programs {
            let mut parts = Vec::new();
            let value = program.run(&Fixed { seed: Cell::new(1) }, &mut Budget::default(), Some(&mut parts));
            assert!(value.is_ok(), "{}: {value:?}", program.text);
        }
    };
    thread::Builder::new().stack_size(2 << 20).spawn(run).unwrap().join().unwrap();
}

/// Values read as Go writes them.
#[test]
fn values_as_texts() {
    let cases = [
        ("1.0", "1"),
        ("1.5", "1.5"),
        ("-0.25", "-0.25"),
        ("100000.0", "100000"),
        ("1000000.0", "1e+06"),
        ("1234567.5", "1.2345675e+06"),
        ("0.0001", "0.0001"),
        ("0.00001", "1e-05"),
        ("1e100", "1e+100"),
        ("1.0 / 0.0", "+Inf"),
        ("[1.0, 2.5, 1e6]", "[1,2.5,1000000]"),
        ("{'a': [true, null, 'é\"']}", "{\"a\":[true,null,\"é\\\"\"]}"),
        ("null", ""),
        ("b'a'", "a"),
        ("duration('90m')", "5400s"),
        ("timestamp('2026-01-02T03:04:05.06Z')", "2026-01-02T03:04:05.06Z"),
        ("18446744073709551615u", "18446744073709551615"),
        ("type(1u)", "uint"),
    ];
    for (text, wanted) in cases {
        let template = Template::compile(&format!("<${{{text}}}>")).unwrap();
        let value = template.run(&Fixed { seed: Cell::new(1) }, &mut Budget::default()).unwrap();
        assert_eq!(value.to_text(), format!("<{wanted}>"), "{text}");
    }
}
