//! `deny`: refuses the request with a status. The engine closes a connection that has no request yet.

use bytes::Bytes;

use crate::simulate::engine::{ActionError, Config, End, Exchange, Flow};
use crate::simulate::world::Response;

pub(super) fn run(config: &Config<'_>, exchange: &mut Exchange<'_>) -> Result<Flow, ActionError> {
    let body = config.text("body").unwrap_or_default();
    let response = Response::new(config.status(), Bytes::copy_from_slice(body.as_bytes()));
    exchange.note("refused");
    Ok(Flow::End(End::Respond(response)))
}
