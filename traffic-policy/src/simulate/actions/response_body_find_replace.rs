//! `response-body-find-replace`: replaces text in the body of the response.

use super::{headers, replacing};
use crate::simulate::engine::{ActionError, Config, Exchange, Flow};

pub(super) fn run(config: &Config<'_>, exchange: &mut Exchange<'_>) -> Result<Flow, ActionError> {
    let body = exchange.response().map(|response| response.body.clone()).unwrap_or_default();
    if let Some(replaced) = replacing::replace_body(&body, config, exchange)?
        && let Some(response) = exchange.response_mut()
    {
        headers::set_length(&mut response.headers, replaced.len());
        response.body = replaced.into();
    }
    Ok(Flow::Next)
}
