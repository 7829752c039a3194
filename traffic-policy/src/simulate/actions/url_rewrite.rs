//! `url-rewrite`: changes the URL with which the request goes upstream.

use super::rewriting;
use crate::simulate::engine::{ActionError, Config, Exchange, Flow};

pub(super) fn run(config: &Config<'_>, exchange: &mut Exchange<'_>) -> Result<Flow, ActionError> {
    if let Some(url) = rewriting::rewrite(config, exchange)? {
        exchange.note(format!("the URL is {url} from here on"));
        exchange.request_mut().url = url.into();
    }
    Ok(Flow::Next)
}
