//! `set-vars`: gives values to variables, one after the other, so that a later one may read those before it.

use crate::simulate::engine::{ActionError, Config, Exchange, Flow};

pub(super) fn run(config: &Config<'_>, exchange: &mut Exchange<'_>) -> Result<Flow, ActionError> {
    for (name, setting) in config.assignments("vars") {
        let value = exchange.render(setting)?;
        exchange.note(format!("set `{name}` to `{}`", value.to_text()));
        exchange.set_var(name.clone(), value);
    }
    Ok(Flow::Next)
}
