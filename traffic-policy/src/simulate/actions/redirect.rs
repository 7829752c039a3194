//! `redirect`: sends the client to another URL, made from that of the request.

use http::{HeaderValue, header};

use super::{headers, rewriting};
use crate::simulate::engine::{ActionError, Config, End, Exchange, Flow};
use crate::simulate::world::Response;

pub(super) fn run(config: &Config<'_>, exchange: &mut Exchange<'_>) -> Result<Flow, ActionError> {
    let Some(url) = rewriting::rewrite(config, exchange)? else { return Ok(Flow::Next) };
    let mut response = Response::new(config.status(), "");
    for (name, value) in headers::parse(config, "headers")? {
        response.headers.append(name, value);
    }
    // A parsed URL has only characters that a header may have.
    if let Ok(location) = HeaderValue::from_str(url.as_str()) {
        response.headers.insert(header::LOCATION, location);
    }
    exchange.note(format!("sent the client to {url}"));
    Ok(Flow::End(End::Respond(response)))
}
