//! Why a command failed: the block that tells it on stderr, and the exit code.

use std::fmt::Write as _;
use std::io::{self, Write as _};
use std::process::ExitCode;

use anstyle::{AnsiColor, Style};
use ngrok_api::{ApiError, Error, ErrorCode};

use crate::generated::API;
use crate::table::Api;

/// Why a command failed.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The command line is wrong.
    Usage(String),
    /// There is no key to authenticate with.
    NoKey(String),
    /// The call of an API failed.
    Call(Error, &'static Api),
    /// Something on this machine failed.
    Local(String),
    /// What was checked has mistakes, which were printed.
    Mistakes,
    /// A file that the command works with has mistakes, told whole here.
    Invalid(String),
    /// Whoever reads the output has seen enough.
    BrokenPipe,
    /// The person in front of the terminal said no.
    Declined,
}

impl Failure {
    pub(crate) fn usage(message: impl Into<String>) -> Self {
        Failure::Usage(message.into())
    }

    /// The SDK refused a call before it was sent, for what stands in it.
    pub(crate) fn unsent(error: Error) -> Self {
        Failure::Call(error, &API)
    }

    /// The exit code that scripts branch on.
    pub(crate) fn exit_code(&self) -> u8 {
        match self {
            Failure::BrokenPipe => 0,
            Failure::Local(_) | Failure::Declined | Failure::Mistakes => 1,
            Failure::Usage(_) | Failure::Invalid(_) => 2,
            Failure::NoKey(_) => 4,
            Failure::Call(error, _) if error.is_unauthenticated() => 4,
            Failure::Call(Error::InvalidInput(input), _) if input.argument() == "api_key" => 4,
            Failure::Call(Error::InvalidInput(_), _) => 2,
            Failure::Call(Error::Transport(_) | Error::Timeout(_), _) => 3,
            Failure::Call(..) => 1,
        }
    }

    /// Tells the failure on stderr and gives the exit code.
    pub(crate) fn report(&self) -> ExitCode {
        let text = self.block();
        if !text.is_empty() {
            // There is nobody left to tell when stderr is closed.
            let _ = anstream::stderr().lock().write_all(text.as_bytes());
        }
        ExitCode::from(self.exit_code())
    }

    fn block(&self) -> String {
        let error = AnsiColor::Red.on_default().bold();
        let headline = |text: &str| format!("{error}error:{error:#} {text}\n");
        match self {
            Failure::BrokenPipe | Failure::Mistakes => String::new(),
            Failure::Invalid(report) => report.clone(),
            Failure::Declined => "nothing was deleted\n".to_owned(),
            Failure::Local(message) => headline(message),
            Failure::Usage(message) => format!("{}\nFor more information, try '--help'.\n", headline(message)),
            Failure::NoKey(message) => headline(message),
            Failure::Call(Error::Api(refusal), api) => refusal_block(refusal, api, &headline),
            Failure::Call(other, api) => other_block(other, api, &headline),
        }
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Failure::BrokenPipe,
            _ => Failure::Local(format!("can't write the output: {error}")),
        }
    }
}

/// The API's refusal, a line for each thing that is known.
fn refusal_block(refusal: &ApiError, api: &Api, headline: &dyn Fn(&str) -> String) -> String {
    let mut text = headline(&format!(
        "the API refused {} {} with status {}",
        refusal.method(),
        refusal.path(),
        status(refusal.status())
    ));
    let code = refusal.code();
    if let Some(raw) = refusal.raw_code() {
        let name = code.and_then(ErrorCode::name).map(|name| format!(" ({name})")).unwrap_or_default();
        line(&mut text, "code", &format!("{raw}{name}"));
    }
    if !refusal.message().is_empty() {
        line(&mut text, "message", refusal.message());
    }
    for (name, value) in refusal.details().iter().filter(|(name, _)| *name != "operation_id") {
        line(&mut text, name, value);
    }
    let advice = code.and_then(ErrorCode::summary).map(str::to_owned).or_else(|| match refusal.status() {
        401 if api.is_root() => Some("Check the API key: `ngrok-api whoami` shows whose it is.".to_owned()),
        401 => Some(format!("Check the API key in --{} or {}.", api.key_flag, api.key_variable)),
        429 => Some("Too many requests in too short a time: wait, then try again.".to_owned()),
        _ => None,
    });
    if let Some(advice) = advice.filter(|advice| advice != refusal.message()) {
        line(&mut text, "what to do", &advice);
    }
    if let Some(wait) = refusal.retry_after() {
        line(&mut text, "retry after", &format!("{} s", wait.as_secs()));
    }
    if let Some(code) = code {
        line(&mut text, "more", &code.docs_url());
    }
    if let Some(id) = refusal.operation_id() {
        line(&mut text, "operation", id);
    }
    text
}

/// A failure that is no refusal, with what to do about it.
fn other_block(error: &Error, api: &Api, headline: &dyn Fn(&str) -> String) -> String {
    let mut text = headline(&printable(&format!("{error:#}")));
    let address = format!("the address in --{} or {}", api.url_flag, api.url_variable);
    let advice = match error {
        Error::Transport(broken) if broken.may_have_arrived() => {
            "Check what became of the call before you try again: the API may have carried it out.".to_owned()
        }
        Error::Transport(_) => format!("Check the network, and {address}."),
        Error::Timeout(_) => "Try again later; the API may have carried out the call.".to_owned(),
        Error::Decode(_) | Error::Protocol(_) => format!("Check {address}: is it that of the {}?", api.title),
        _ => return text,
    };
    line(&mut text, "what to do", &advice);
    text
}

fn line(text: &mut String, label: &str, value: &str) {
    let dim = Style::new().dimmed();
    let label = format!("{label}:");
    let value = printable(value).replace('\n', "\n               ");
    // Writing to a string can't fail.
    let _ = writeln!(text, "  {dim}{label:<12}{dim:#} {value}");
}

/// A text from elsewhere without what would steer the terminal.
pub(crate) fn printable(text: &str) -> String {
    text.chars().map(|c| if c.is_control() && c != '\n' { ' ' } else { c }).collect::<String>().trim_end().to_owned()
}

fn status(status: u16) -> String {
    let name = match status {
        400 => "Bad Request",
        401 => "Unauthorized",
        402 => "Payment Required",
        403 => "Forbidden",
        404 => "Not Found",
        409 => "Conflict",
        422 => "Unprocessable Content",
        429 => "Too Many Requests",
        500 => "Internal Server Error",
        502 => "Bad Gateway",
        503 => "Service Unavailable",
        504 => "Gateway Timeout",
        _ => return status.to_string(),
    };
    format!("{status} {name}")
}
