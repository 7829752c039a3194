//! Signing in at an identity provider, for the actions `oauth` and `openid-connect`.

use http::{HeaderValue, Method, StatusCode, header};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Map, Value as Json};
use url::Url;

use crate::simulate::engine::{ActionError, Config, End, Exchange, Flow, Found, Lifetimes};
use crate::simulate::world::{Request, Response};

/// Where providers send people back to, as they are told to in the settings of an application.
pub(super) const CALLBACK: &str = "https://idp.ngrok.com/oauth2/callback";

/// Paths with which people log in and out.
const LOGIN: &str = "/ngrok/login";
const LOGOUT: &str = "/ngrok/logout";

/// Gives the URL of a provider's login page.
type LoginPage = fn(&Config<'_>, &mut Exchange<'_>) -> Result<Url, ActionError>;

/// Lets a request pass whose sender signed in, and sends everybody else to the page that `login` gives.
///
/// # Errors
/// When there is no such page.
pub(super) fn sign_in(config: &Config<'_>, exchange: &mut Exchange<'_>, login: LoginPage) -> Result<Flow, ActionError> {
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
    let cookie = Cookie::of(config, exchange.request());
    let asked = special_path(config, exchange.request());
    if let Some((LOGOUT, to)) = &asked {
        cookie.drop(config, exchange);
        exchange.note("logged out: the session is over");
        return Ok(moved(to));
    }
    let says = |member: &str| given.get(member).and_then(Json::as_bool).unwrap_or_default();
    let mut over = says("session_timed_out") || says("session_max_duration_reached");
    let mut somebody = given.get("identity").filter(|identity| identity.is_object()).cloned();
    // Who logs in has to sign in again, whatever session there is.
    let found = if asked.is_none() { cookie.session(config, exchange) } else { Found::Nothing };
    match found {
        Found::Somebody { identity, refreshed } if !over => {
            given.insert("identity".to_owned(), identity.clone());
            given.iter().for_each(|(member, json)| exchange.set_given_result(member, json));
            exchange.set_given_result("userinfo_refreshed", &refreshed.into());
            exchange.note(format!("`{}` has a session", name(&identity)));
            return Ok(Flow::Next);
        }
        Found::TimedOut => {
            given.insert("session_timed_out".to_owned(), true.into());
            over = true;
        }
        Found::TooOld => {
            given.insert("session_max_duration_reached".to_owned(), true.into());
            over = true;
        }
        Found::Somebody { .. } | Found::Nothing => {}
    }
    if over {
        cookie.drop(config, exchange);
        exchange.note("the session is over");
        somebody = None;
    }
    for (member, json) in given.iter().filter(|(member, _)| *member != "identity" || !over) {
        exchange.set_given_result(member, json);
    }
    let Some(identity) = somebody else { return to_login(config, exchange, login) };
    exchange.note(format!("`{}` has signed in", name(&identity)));
    let value = exchange.start_session(&provider(config), identity);
    cookie.set(&value, config, exchange);
    Ok(asked.map_or(Flow::Next, |(_, to)| moved(&to)))
}

/// Sends the client to the provider's login page.
fn to_login(config: &Config<'_>, exchange: &mut Exchange<'_>, login: LoginPage) -> Result<Flow, ActionError> {
    let mut url = login(config, exchange)?;
    let state = format!("{:016x}", exchange.world().random());
    url.query_pairs_mut().append_pair("state", &state);
    for (name, value) in config.text_entries("authz_url_params") {
        url.query_pairs_mut().append_pair(&name, &value);
    }
    exchange.note(format!("nobody has signed in: sent the client to {url}"));
    Ok(moved(url.as_str()))
}

fn moved(to: &str) -> Flow {
    let mut response = Response::new(StatusCode::FOUND, "");
    if let Ok(location) = HeaderValue::from_str(to) {
        response.headers.insert(header::LOCATION, location);
    }
    Flow::End(End::Respond(response))
}

/// What a person is called in the trace.
fn name(identity: &Json) -> &str {
    ["email", "name", "id"].iter().find_map(|member| identity.get(member)?.as_str()).unwrap_or("somebody")
}

/// Whose sessions the action takes: those of another provider are none to it.
fn provider(config: &Config<'_>) -> String {
    let texts = ["provider", "issuer_url", "auth_id"].map(|field| config.text(field).unwrap_or_default());
    texts.join(" ")
}

/// Whether a request is for one of the action's own paths, and where the client goes from there.
fn special_path(config: &Config<'_>, request: &Request) -> Option<(&'static str, String)> {
    let url = Url::parse(&request.url).ok()?;
    let path = [LOGIN, LOGOUT].into_iter().find(|path| url.path() == *path)?;
    let parameter = |name: &str| url.query_pairs().find(|(key, _)| key == name).map(|(_, value)| value.into_owned());
    let meant = parameter("auth_id").unwrap_or_default() == *config.text("auth_id").unwrap_or_default();
    // Only places of the endpoint itself: a link must not send people elsewhere.
    let inside = |to: &String| to.starts_with('/') && !to.starts_with("//") && !to.contains('\\');
    let to = parameter("redirect_path").filter(inside).unwrap_or_else(|| "/".to_owned());
    meant.then_some((path, to))
}

/// The cookie of a session, as the client sent it.
struct Cookie {
    name: String,
    value: Option<String>,
}

impl Cookie {
    fn of(config: &Config<'_>, request: &Request) -> Self {
        let name = match config.text("auth_id").filter(|id| !id.is_empty()) {
            Some(id) => format!("session.{}", utf8_percent_encode(&id, NON_ALPHANUMERIC)),
            None => "session".to_owned(),
        };
        let sent = request.headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
        let mut pairs = sent.flat_map(|value| value.split(';')).filter_map(|pair| pair.trim().split_once('='));
        let value = pairs.find(|(known, _)| *known == name).map(|(_, value)| value.to_owned());
        Cookie { name, value }
    }

    fn session(&self, config: &Config<'_>, exchange: &Exchange<'_>) -> Found {
        let Some(value) = &self.value else { return Found::Nothing };
        let lifetimes = Lifetimes {
            longest: config.duration("max_session_duration"),
            idle: config.duration("idle_session_timeout").or_else(|| config.duration("idle_session_duration")),
            refresh: config.duration("userinfo_refresh_interval"),
        };
        exchange.session(value, &provider(config), lifetimes)
    }

    /// Gives the client a cookie with another value.
    fn set(&self, value: &str, config: &Config<'_>, exchange: &mut Exchange<'_>) {
        let domain = config.text("auth_cookie_domain").filter(|domain| !domain.is_empty());
        let domain = domain.map(|domain| format!("; Domain={domain}")).unwrap_or_default();
        let secure = if exchange.endpoint().url.starts_with("https:") { "; Secure" } else { "" };
        let ends = if value.is_empty() { "; Max-Age=0" } else { "" };
        let cookie = format!("{}={value}; Path=/{domain}{ends}; HttpOnly{secure}; SameSite=Lax", self.name);
        if let Ok(cookie) = HeaderValue::from_str(&cookie) {
            exchange.set_cookie(cookie);
        }
    }

    /// Ends the session, and takes the cookie from the client, if it has one.
    fn drop(&self, config: &Config<'_>, exchange: &mut Exchange<'_>) {
        if let Some(value) = &self.value {
            exchange.end_session(value);
            self.set("", config, exchange);
        }
    }
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
