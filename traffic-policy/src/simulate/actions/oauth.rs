//! `oauth`: lets people pass who signed in at a provider of OAuth.

use url::Url;

use super::sign_in::{CALLBACK, scopes, sign_in};
use crate::simulate::engine::{ActionError, Config, Exchange, Flow};

/// The page of ngrok that sends people on to the provider.
const LOGIN: &str = "https://idp.ngrok.com/oauth2";

pub(super) fn run(config: &Config<'_>, exchange: &mut Exchange<'_>) -> Result<Flow, ActionError> {
    sign_in(config, exchange, login)
}

fn login(config: &Config<'_>, _exchange: &mut Exchange<'_>) -> Result<Url, ActionError> {
    let text = |name| config.text(name).filter(|text| !text.is_empty());
    let (id, secret) = (text("client_id"), text("client_secret"));
    if id.is_some() != secret.is_some() {
        return Err(ActionError::new(389, "an application of your own has both a `client_id` and a `client_secret`"));
    }
    let mut url = Url::parse(LOGIN).map_err(|error| ActionError::new(389, error.to_string()))?;
    let scopes = scopes(config, None);
    let mut query = url.query_pairs_mut();
    query.append_pair("provider", &text("provider").unwrap_or_default());
    if let Some(id) = id {
        query.append_pair("client_id", &id).append_pair("redirect_uri", CALLBACK);
    }
    if !scopes.is_empty() {
        query.append_pair("scope", &scopes);
    }
    drop(query);
    Ok(url)
}
