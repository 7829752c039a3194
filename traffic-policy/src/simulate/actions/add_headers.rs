//! `add-headers`: puts headers on the request or the response, beside those of the same name.

use super::headers;
use crate::simulate::engine::{ActionError, Config, Exchange, Flow, map};
use crate::simulate::value::Value;

pub(super) fn run(config: &Config<'_>, exchange: &mut Exchange<'_>) -> Result<Flow, ActionError> {
    let headers = headers::parse(config, "headers")?;
    for (name, value) in &headers {
        exchange.headers_mut().append(name.clone(), value.clone());
        exchange.note(format!("added `{name}: {}`", headers::text(value)));
    }
    let added = headers.iter().map(|(name, value)| (name.as_str(), Value::from(&*headers::text(value))));
    exchange.set_result("headers_added", map(added));
    Ok(Flow::Next)
}
