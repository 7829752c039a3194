//! `log`: writes an entry into the log of traffic.

use crate::simulate::engine::{ActionError, Config, Exchange, Flow};
use crate::simulate::value::Value;

pub(super) fn run(config: &Config<'_>, exchange: &mut Exchange<'_>) -> Result<Flow, ActionError> {
    let metadata = config.value("metadata").cloned().unwrap_or(Value::Null);
    let json = metadata.to_json();
    exchange.note(format!("wrote `{json}`"));
    exchange.log(json);
    exchange.set_result("metadata", metadata);
    Ok(Flow::Next)
}
