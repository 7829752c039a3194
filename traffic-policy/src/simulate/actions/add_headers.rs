//! `add-headers`: puts headers on the request or the response, beside those of the same name.

use http::header;

use super::headers;
use crate::simulate::engine::{ActionError, Config, Exchange, Flow, map};
use crate::simulate::value::Value;

pub(super) fn run(config: &Config<'_>, exchange: &mut Exchange<'_>) -> Result<Flow, ActionError> {
    let mut added = Vec::new();
    for (name, value) in headers::parse(config, "headers")? {
        let text = headers::text(&value).into_owned();
        if headers::is_fixed(name.as_str()) {
            exchange.note(format!("left `{name}`, which can't be changed"));
            continue;
        }
        exchange.note(format!("added `{name}: {text}`"));
        // There is one host: it takes the place of the other.
        if name == header::HOST {
            exchange.headers_mut().insert(name.clone(), value);
        } else {
            exchange.headers_mut().append(name.clone(), value);
        }
        added.push((name, Value::from(text)));
    }
    exchange.set_result("headers_added", map(added.iter().map(|(name, value)| (name.as_str(), value.clone()))));
    Ok(Flow::Next)
}
