//! `close-connection`: closes the connection without an answer.

use crate::simulate::engine::{ActionError, Config, End, Exchange, Flow};

pub(super) fn run(_: &Config<'_>, exchange: &mut Exchange<'_>) -> Result<Flow, ActionError> {
    exchange.note("closed the connection");
    Ok(Flow::End(End::Close))
}
