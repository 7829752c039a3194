//! `request-body-find-replace`: replaces text in the body of the request.

use super::{headers, replacing};
use crate::simulate::engine::{ActionError, Config, Exchange, Flow};

pub(super) fn run(config: &Config<'_>, exchange: &mut Exchange<'_>) -> Result<Flow, ActionError> {
    let body = exchange.request().body.clone();
    if let Some(replaced) = replacing::replace_body(&body, config, exchange)? {
        let request = exchange.request_mut();
        headers::set_length(&mut request.headers, replaced.len());
        request.body = replaced.into();
    }
    Ok(Flow::Next)
}
