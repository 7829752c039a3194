//! The log: a line for each request, in colour at a terminal.

use std::io::{self, IsTerminal, Write};
use std::time::Duration;

use anstyle::{AnsiColor, Style};
use hyper::{Method, StatusCode, Uri};

/// Writes the line about a request to stderr. The query may hold personal data and is left out.
pub(super) fn request(method: &Method, uri: &Uri, status: StatusCode, code: Option<&str>, took: Duration) {
    let mut stderr = io::stderr().lock();
    let style = if stderr.is_terminal() { colour(status) } else { Style::new() };
    let code = code.map(|code| format!(" {code}")).unwrap_or_default();
    let milliseconds = took.as_secs_f64() * 1000.0;
    let line = format!("{method} {} {style}{}{style:#}{code} {milliseconds:.1} ms\n", uri.path(), status.as_u16());
    // There is nobody left to tell when stderr is closed.
    let _ = stderr.write_all(line.as_bytes());
}

fn colour(status: StatusCode) -> Style {
    let colour = match status.as_u16() {
        ..400 => AnsiColor::Green,
        400..500 => AnsiColor::Yellow,
        _ => AnsiColor::Red,
    };
    colour.on_default()
}
