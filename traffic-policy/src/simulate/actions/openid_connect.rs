//! `openid-connect`: lets people pass who signed in at a provider of OpenID Connect.

use std::time::Duration;

use http::Method;
use serde_json::Value as Json;
use url::Url;

use super::sign_in::{CALLBACK, scopes, sign_in};
use crate::simulate::engine::{ActionError, Config, Exchange, Flow};
use crate::simulate::world::Request;

/// How long the configuration of a provider may take.
const TIMEOUT: Duration = Duration::from_secs(5);

pub(super) fn run(config: &Config<'_>, exchange: &mut Exchange<'_>) -> Result<Flow, ActionError> {
    sign_in(config, exchange, login)
}

fn login(config: &Config<'_>, exchange: &mut Exchange<'_>) -> Result<Url, ActionError> {
    let issuer = config.text("issuer_url").unwrap_or_default();
    let issuer = issuer.trim_end_matches('/');
    let page = match configured(issuer, exchange) {
        Some(page) => page,
        None => {
            exchange.note("the provider's configuration is not there; its login page is taken to be `/authorize`");
            format!("{issuer}/authorize")
        }
    };
    let mut url = Url::parse(&page).map_err(|error| ActionError::new(2226, format!("`{page}` is no URL: {error}")))?;
    url.query_pairs_mut()
        .append_pair("response_type", "code")
        .append_pair("client_id", &config.text("client_id").unwrap_or_default())
        .append_pair("redirect_uri", CALLBACK)
        .append_pair("scope", &scopes(config, Some("openid")));
    Ok(url)
}

/// The login page that the provider's configuration names.
fn configured(issuer: &str, exchange: &Exchange<'_>) -> Option<String> {
    let request = Request::new(Method::GET, format!("{issuer}/.well-known/openid-configuration"));
    let reply = exchange.world().send(&request, TIMEOUT).ok()?;
    let configuration: Json = serde_json::from_slice(&reply.response.body).ok()?;
    Some(configuration.get("authorization_endpoint")?.as_str()?.to_owned())
}
