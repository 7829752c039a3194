//! `remove-headers`: takes headers off the request or the response.

use super::headers;
use crate::simulate::engine::{ActionError, Config, Exchange, Flow, strings};

pub(super) fn run(config: &Config<'_>, exchange: &mut Exchange<'_>) -> Result<Flow, ActionError> {
    let mut removed = Vec::new();
    for name in config.texts("headers") {
        if headers::is_fixed(&name) {
            exchange.note(format!("left `{name}`, which can't be changed"));
        } else if exchange.headers_mut().remove(&*name).is_some() {
            exchange.note(format!("removed `{name}`"));
            removed.push(name);
        } else {
            exchange.note(format!("there was no `{name}`"));
        }
    }
    exchange.set_result("headers_removed", strings(removed.iter().map(|name| &**name)));
    Ok(Flow::Next)
}
