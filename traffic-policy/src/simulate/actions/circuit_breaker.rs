//! `circuit-breaker`: refuses requests for a while once too large a share of the upstream's answers are errors.

use http::StatusCode;

use crate::simulate::engine::{ActionError, BreakerSettings, Config, Exchange, Flow, Refusal};

pub(super) fn run(config: &Config<'_>, exchange: &mut Exchange<'_>) -> Result<Flow, ActionError> {
    if !config.flag("enforce") {
        exchange.note("it is not enforced, so it never trips");
        return Ok(Flow::Next);
    }
    // The names with the second place stand in a documented policy, and in no table.
    let percentage = config.number("error_threshold_percentage");
    let share = percentage.map(|percentage| if percentage > 1.0 { percentage / 100.0 } else { percentage });
    let settings = BreakerSettings {
        error_threshold: share.or_else(|| config.number("error_threshold")).unwrap_or_default(),
        volume_threshold: config.number("volume_threshold").unwrap_or_default() as u64,
        window: config.duration("rolling_window").or_else(|| config.duration("window_duration")).unwrap_or_default(),
        tripped: config.duration("tripped_duration").unwrap_or_default(),
    };
    let breaker = exchange.place().to_owned();
    if !exchange.state().passes(&breaker, &settings, exchange.now()) {
        return Ok(Flow::Refuse(Refusal::new(StatusCode::SERVICE_UNAVAILABLE, 3202, "the circuit breaker is tripped")));
    }
    exchange.note("the circuit breaker lets the request pass");
    exchange.watch(breaker, settings);
    Ok(Flow::Next)
}
