//! Signing in at an identity provider, for the actions `oauth` and `openid-connect`.

use http::{HeaderValue, Method, StatusCode, header};
use serde_json::{Map, Value as Json};
use url::Url;

use crate::simulate::engine::{ActionError, Config, End, Exchange, Flow};
use crate::simulate::world::{Request, Response};

/// Where providers send people back to, as they are told to in the settings of an application.
pub(super) const CALLBACK: &str = "https://idp.ngrok.com/oauth2/callback";

/// Lets a request pass whose sender signed in, and sends everybody else to the page that `login` gives.
///
/// # Errors
/// When there is no such page.
pub(super) fn sign_in(
    config: &Config<'_>,
    exchange: &mut Exchange<'_>,
    login: fn(&Config<'_>, &mut Exchange<'_>) -> Result<Url, ActionError>,
) -> Result<Flow, ActionError> {
    if config.flag("allow_cors_preflight") && is_preflight(exchange.request()) {
        exchange.note("a CORS preflight passes without a login");
        return Ok(Flow::Next);
    }
    let mut given = match exchange.given_results() {
        Some(Json::Object(given)) => given,
        _ => Map::new(),
    };
    if let Some(identity) = exchange.world().identity() {
        given.insert("identity".to_owned(), identity);
    }
    for (member, json) in &given {
        exchange.set_given_result(member, json);
    }
    let says = |member: &str| given.get(member).and_then(Json::as_bool).unwrap_or_default();
    let over = says("session_timed_out") || says("session_max_duration_reached");
    match given.get("identity").filter(|identity| identity.is_object()) {
        Some(_) if over => exchange.note("the session is over"),
        Some(identity) => {
            let name = ["email", "name", "id"].iter().find_map(|member| identity.get(member)?.as_str());
            exchange.note(format!("`{}` has signed in", name.unwrap_or("somebody")));
            return Ok(Flow::Next);
        }
        None => {}
    }
    let mut url = login(config, exchange)?;
    let state = format!("{:016x}", exchange.world().random());
    url.query_pairs_mut().append_pair("state", &state);
    for (name, value) in config.text_entries("authz_url_params") {
        url.query_pairs_mut().append_pair(&name, &value);
    }
    exchange.note(format!("nobody has signed in: sent the client to {url}"));
    let mut response = Response::new(StatusCode::FOUND, "");
    // A parsed URL has only characters that a header may have.
    if let Ok(location) = HeaderValue::from_str(url.as_str()) {
        response.headers.insert(header::LOCATION, location);
    }
    Ok(Flow::End(End::Respond(response)))
}

/// The scopes to ask for, with one that always is.
pub(super) fn scopes(config: &Config<'_>, always: Option<&str>) -> String {
    let asked = config.texts("scopes");
    let more = always.filter(|always| !asked.iter().any(|scope| **scope == **always));
    let all: Vec<&str> = more.into_iter().chain(asked.iter().map(|scope| &**scope)).collect();
    all.join(" ")
}

fn is_preflight(request: &Request) -> bool {
    let has = |name| request.headers.contains_key(name);
    request.method == Method::OPTIONS && has(header::ORIGIN) && has(header::ACCESS_CONTROL_REQUEST_METHOD)
}
