//! `rate-limit`: refuses requests beyond a number in a window of time, counted apart for each key.

use http::StatusCode;

use crate::simulate::engine::{ActionError, Config, Exchange, Flow, Refusal};
use crate::simulate::value::Value;

pub(super) fn run(config: &Config<'_>, exchange: &mut Exchange<'_>) -> Result<Flow, ActionError> {
    let mut values = Vec::new();
    for program in config.expressions("bucket_key") {
        let value = match exchange.evaluate(program, Vec::new()) {
            Ok(value) => value.to_text(),
            Err(error) => {
                exchange.note(format!("{} It counts as an empty text.", error.message()));
                String::new()
            }
        };
        values.push(value);
    }
    let key = values.join(",");
    exchange.set_result("bucket_key", Value::from(&*key));
    let capacity = config.number("capacity").unwrap_or_default() as u64;
    let rate = config.duration("rate").unwrap_or_default();
    // Each limit of the policy counts for itself, and no two lists of values are one key.
    let bucket = format!("{}\0{}", exchange.place(), values.join("\0"));
    let counted = exchange.state().count(&bucket, capacity, rate, exchange.now());
    exchange.set_result("limited", Value::Bool(counted.is_err()));
    match counted {
        Ok(count) => {
            exchange.note(format!("request {count} of {capacity} for the key `{key}`"));
            Ok(Flow::Next)
        }
        Err(wait) => {
            let why = format!("there were {capacity} requests for the key `{key}` in the last {rate:?}");
            let seconds = wait.as_millis().div_ceil(1_000).to_string();
            Ok(Flow::Refuse(Refusal::bare(StatusCode::TOO_MANY_REQUESTS, why).header("retry-after", &seconds)))
        }
    }
}
