//! What the scripted server does with a request.

use std::sync::Arc;

use tokio::sync::Notify;

/// One thing that the server does.
#[derive(Clone)]
pub enum Step {
    /// Sends these bytes.
    Send(Vec<u8>),
    /// Sends these bytes until the client hangs up.
    SendForever(Vec<u8>),
    /// Does nothing until the signal.
    Until(Arc<Notify>),
    /// Does nothing until the client hangs up.
    Hang,
    /// Ends the connection with a reset.
    Reset,
    /// Ends its direction of the connection, and then waits until the client hangs up.
    Close,
}

/// What the server does with one request; the connection then stays open, unless a step ends it.
#[derive(Clone, Default)]
pub struct Answer(pub Vec<Step>);

impl Answer {
    /// Sends bytes as they are.
    pub fn raw(bytes: impl Into<Vec<u8>>) -> Self {
        Answer(vec![Step::Send(bytes.into())])
    }

    /// A whole answer; its length is added.
    pub fn new(status: u16, headers: &[(&str, &str)], body: impl AsRef<[u8]>) -> Self {
        let length = body.as_ref().len().to_string();
        let mut bytes = head(status, &[headers, &[("content-length", &length)]].concat());
        bytes.extend_from_slice(body.as_ref());
        Answer::raw(bytes)
    }

    /// A whole answer of JSON.
    pub fn json(status: u16, body: impl AsRef<str>) -> Self {
        Answer::new(status, &[("content-type", "application/json")], body.as_ref())
    }

    /// A refusal of the API.
    pub fn error(status: u16) -> Self {
        Answer::json(
            status,
            format!(r#"{{"error_code":"ERR_NGROK_1","status_code":{status},"msg":"no","details":{{}}}}"#),
        )
    }

    /// A status without a body.
    pub fn status(status: u16) -> Self {
        Answer::new(status, &[], "")
    }

    /// Only the first bytes of it, which leaves out its last `missing`.
    pub fn cut(mut self, missing: usize) -> Self {
        if let Some(Step::Send(bytes)) = self.0.last_mut() {
            bytes.truncate(bytes.len() - missing);
        }
        self
    }

    /// Does this too.
    pub fn then(mut self, step: Step) -> Self {
        self.0.push(step);
        self
    }
}

impl From<Step> for Answer {
    fn from(step: Step) -> Self {
        Answer(vec![step])
    }
}

/// A status line and headers.
pub fn head(status: u16, headers: &[(&str, &str)]) -> Vec<u8> {
    let mut text = format!("HTTP/1.1 {status} Status\r\n");
    for (name, value) in headers {
        text.push_str(&format!("{name}: {value}\r\n"));
    }
    text.push_str("\r\n");
    text.into_bytes()
}
