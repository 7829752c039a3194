//! `forward-internal`: hands the request, or the connection, to an internal endpoint.

use crate::simulate::engine::{ActionError, Config, End, Exchange, Flow, url_parts};
use crate::simulate::value::Value;

pub(super) fn run(config: &Config<'_>, exchange: &mut Exchange<'_>) -> Result<Flow, ActionError> {
    let url = config.text("url").unwrap_or_default();
    let (scheme, host, port) = url_parts(&url);
    exchange.set_result("url", Value::from(format!("{scheme}://{host}:{port}")));
    if !host.ends_with(".internal") {
        return Err(ActionError::new(2226, format!("`{url}` is no URL of an internal endpoint")));
    }
    let (own, ..) = url_parts(&exchange.endpoint().url);
    if exchange.is_http(own) != exchange.is_http(scheme) {
        let message = format!("an endpoint of `{own}` can't forward to one of `{scheme}`");
        return Err(ActionError::new(2205, message));
    }
    exchange.note(format!("forwarded to {url}"));
    Ok(Flow::End(End::Forward(url.to_string())))
}
