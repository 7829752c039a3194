//! `sse-find-replace`: replaces text in a field of an event that a server streams.

use super::replacing::{self, Replacement};
use crate::simulate::engine::{ActionError, Config, Exchange, Flow};

pub(super) fn run(config: &Config<'_>, exchange: &mut Exchange<'_>) -> Result<Flow, ActionError> {
    replacing::too_large(exchange.event_mut().len())?;
    let mut results = Vec::new();
    for (index, config) in config.objects("replacements").iter().enumerate() {
        let field = config.text("field").unwrap_or_default();
        let Some(value) = value(exchange.event_mut(), &field) else {
            exchange.note(format!("replacement {index}: the event has no `{field}`"));
            continue;
        };
        if let Some((replaced, result)) = Replacement::new(index, config).apply(&value, exchange)? {
            let event = exchange.event_mut();
            *event = with_value(event, &field, &replaced);
            results.push(result);
        }
    }
    exchange.set_result("replacements", results.into());
    Ok(Flow::Next)
}

/// What a line says of a field.
fn line_value<'l>(line: &'l str, field: &str) -> Option<&'l str> {
    let rest = line.strip_prefix(field)?.strip_prefix(':')?;
    Some(rest.strip_prefix(' ').unwrap_or(rest))
}

/// The value of a field: of several lines with it, one below the other.
fn value(event: &str, field: &str) -> Option<String> {
    let lines: Vec<&str> = event.lines().filter_map(|line| line_value(line, field)).collect();
    (!lines.is_empty()).then(|| lines.join("\n"))
}

/// The event with another value of a field, where its first line with it was.
fn with_value(event: &str, field: &str, value: &str) -> String {
    let mut lines: Vec<String> = Vec::new();
    let mut written = false;
    for line in event.lines() {
        if line_value(line, field).is_none() {
            lines.push(line.to_owned());
        } else if !std::mem::replace(&mut written, true) {
            lines.extend(value.split('\n').map(|line| format!("{field}: {line}")));
        }
    }
    lines.join("\n")
}
