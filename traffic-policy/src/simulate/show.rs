//! An outcome as text for people, and as JSON for programs.

use std::fmt::{self, Write as _};

use anstyle::{AnsiColor, Style};
use bytes::Bytes;
use http::HeaderMap;
use serde_json::{Map, Value as Json, json};

use super::outcome::{ActionRun, Ending, Evaluation, Outcome, PhaseRun, RuleRun};
use super::world::Response;

/// Characters of a value that are shown before it is cut.
const SHOWN: usize = 80;

impl fmt::Display for Outcome {
    /// What ran and why, phase by phase, and what came of it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(f, &Styles::default())
    }
}

/// How the words of a trace look.
#[derive(Default)]
struct Styles {
    phase: Style,
    runs: Style,
    rests: Style,
    action: Style,
    failure: Style,
}

impl Styles {
    fn colored() -> Self {
        Styles {
            phase: Style::new().bold(),
            runs: AnsiColor::Green.on_default(),
            rests: Style::new().dimmed(),
            action: AnsiColor::Cyan.on_default(),
            failure: AnsiColor::Red.on_default(),
        }
    }
}

impl Outcome {
    /// The outcome for people: what ran and why, phase by phase, and what came of it.
    pub fn render(&self, color: bool) -> String {
        let mut text = String::new();
        let styles = if color { Styles::colored() } else { Styles::default() };
        // Writing to a string can't fail.
        let _ = self.write(&mut text, &styles);
        text
    }

    fn write(&self, f: &mut dyn fmt::Write, styles: &Styles) -> fmt::Result {
        for phase in &self.trace {
            f.write_str(&phase_text(phase, styles))?;
        }
        for entry in &self.logs {
            writeln!(f, "logged: {}", entry.metadata)?;
        }
        if let Some(forwarded) = &self.forwarded {
            let to = forwarded.to.as_deref().unwrap_or("the service behind the endpoint");
            writeln!(f, "forwarded to {to}: {} {}", forwarded.request.method, forwarded.request.url)?;
        }
        match &self.ending {
            Ending::Response(response) => f.write_str(&response_text(response))?,
            Ending::Closed => f.write_str("the connection is closed without an answer\n")?,
            Ending::Connected => f.write_str("the connection goes on upstream\n")?,
        }
        let units = if self.cost == 1 { "unit" } else { "units" };
        writeln!(f, "cost: {} {units}", self.cost)
    }
}

fn phase_text(phase: &PhaseRun, styles: &Styles) -> String {
    let style = styles.phase;
    let mut text = format!("{style}{}{style:#}\n", phase.phase);
    if phase.rules.is_empty() {
        text.push_str("  no rules\n");
    }
    for rule in &phase.rules {
        text.push_str(&rule_text(rule, styles));
    }
    text
}

// Writing to a string can't fail.
fn rule_text(rule: &RuleRun, styles: &Styles) -> String {
    let mut text = String::new();
    let name = rule.name.as_ref().map(|name| format!(" \"{name}\"")).unwrap_or_default();
    let (style, matched) = if rule.matched { (styles.runs, "runs") } else { (styles.rests, "does not run") };
    let _ = writeln!(text, "  rule {}{name}: {style}{matched}{style:#}", rule.index + 1);
    for expression in &rule.expressions {
        text.push_str(&expression_text(expression, styles));
    }
    for action in &rule.actions {
        text.push_str(&action_text(action, styles));
    }
    text
}

fn expression_text(run: &Evaluation, styles: &Styles) -> String {
    let mut text = String::new();
    let style = styles.failure;
    match &run.value {
        Ok(value) => drop(writeln!(text, "    {} = {}", run.text, short(&value.to_json()))),
        Err(failure) => drop(writeln!(text, "    {}: {style}{failure}{style:#}", run.text)),
    }
    for part in &run.parts {
        let Some(written) = run.text.get(part.range.clone()).filter(|written| *written != run.text) else { continue };
        let _ = writeln!(text, "      {written} = {}", short(&part.value.to_json()));
    }
    text
}

fn action_text(run: &ActionRun, styles: &Styles) -> String {
    let style = styles.action;
    let mut text = format!("    {style}{}{style:#}", run.kind);
    if run.skipped {
        text.push_str(" (passed over: it can't run offline)");
    }
    if run.ended {
        text.push_str(" (ends the phase)");
    }
    text.push('\n');
    for note in &run.notes {
        let _ = writeln!(text, "      {note}");
    }
    if let Some(behind) = &run.endpoint {
        let _ = writeln!(text, "      at {}", behind.endpoint);
        let mut inner = String::new();
        let _ = behind.write(&mut inner, styles);
        for line in inner.lines() {
            let _ = writeln!(text, "        {line}");
        }
    }
    text
}

fn response_text(response: &Response) -> String {
    let mut text = format!("answer: {}\n", response.status);
    for (name, value) in &response.headers {
        let _ = writeln!(text, "  {name}: {}", String::from_utf8_lossy(value.as_bytes()));
    }
    if !response.body.is_empty() {
        let _ = writeln!(text, "  {}", short(&Json::String(String::from_utf8_lossy(&response.body).into_owned())));
    }
    text
}

fn short(value: &Json) -> String {
    let text = value.to_string();
    match text.char_indices().nth(SHOWN) {
        Some((at, _)) => format!("{}…", &text[..at]),
        None => text,
    }
}

impl Outcome {
    /// The outcome for programs.
    pub fn to_json(&self) -> Json {
        let response = match &self.ending {
            Ending::Response(response) => json!({
                "status": response.status.as_u16(),
                "headers": headers(&response.headers),
                "body": body(&response.body),
            }),
            Ending::Closed | Ending::Connected => Json::Null,
        };
        let forwarded = self.forwarded.as_ref().map(|forwarded| {
            json!({
                "to": forwarded.to,
                "method": forwarded.request.method.as_str(),
                "url": forwarded.request.url,
                "headers": headers(&forwarded.request.headers),
                "body": body(&forwarded.request.body),
            })
        });
        json!({
            "endpoint": self.endpoint,
            "response": response,
            "closed": matches!(self.ending, Ending::Closed),
            "forwarded": forwarded,
            "vars": self.vars,
            "results": self.results,
            "logs": self.logs.iter().map(|entry| &entry.metadata).collect::<Vec<_>>(),
            "cost": self.cost,
            "trace": self.trace.iter().map(phase_json).collect::<Vec<_>>(),
        })
    }
}

fn phase_json(phase: &PhaseRun) -> Json {
    let rules = phase.rules.iter().map(|rule| {
        json!({
            "index": rule.index,
            "name": rule.name,
            "matched": rule.matched,
            "expressions": rule.expressions.iter().map(expression_json).collect::<Vec<_>>(),
            "actions": rule.actions.iter().map(action_json).collect::<Vec<_>>(),
        })
    });
    json!({"phase": phase.phase, "rules": rules.collect::<Vec<_>>()})
}

fn expression_json(run: &Evaluation) -> Json {
    let parts = run.parts.iter().filter_map(|part| {
        let text = run.text.get(part.range.clone())?;
        Some(json!({"expression": text, "value": part.value.to_json()}))
    });
    let parts: Vec<Json> = parts.collect();
    match &run.value {
        Ok(value) => json!({"expression": run.text, "value": value.to_json(), "parts": parts}),
        Err(failure) => json!({"expression": run.text, "error": failure, "parts": parts}),
    }
}

fn action_json(run: &ActionRun) -> Json {
    json!({
        "index": run.index,
        "type": run.kind,
        "notes": run.notes,
        "skipped": run.skipped,
        "ended": run.ended,
        "cost": run.cost,
        "endpoint": run.endpoint.as_ref().map(|behind| behind.to_json()),
    })
}

/// Headers by name; one that is there several times is a list.
fn headers(headers: &HeaderMap) -> Json {
    let named = headers.keys().map(|name| {
        let mut values: Vec<Json> =
            headers.get_all(name).iter().map(|value| String::from_utf8_lossy(value.as_bytes()).into()).collect();
        let value = if values.len() == 1 { values.remove(0) } else { Json::Array(values) };
        (name.to_string(), value)
    });
    Json::Object(named.collect::<Map<_, _>>())
}

fn body(body: &Bytes) -> Json {
    String::from_utf8_lossy(body).into()
}
