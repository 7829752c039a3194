//! Who is asking: the authorization and version headers.

use std::time::Instant;

use hyper::HeaderMap;
use hyper::header::{AUTHORIZATION, HeaderName};

use super::state::{RATE_LIMIT, RATE_WINDOW, State};
use crate::account::store::API_KEY;
use crate::operations::exchange::Caller;
use crate::rules::refusal::{Refusal, names};

const VERSION_HEADER: HeaderName = HeaderName::from_static("ngrok-version");
const VERSION: &str = "2";

/// Checks the headers that every request needs, and counts it.
pub(crate) fn caller(state: &State, headers: &HeaderMap) -> Result<Caller, Refusal> {
    let caller = authenticated(state, headers)?;
    state.count(Instant::now()).map_err(|seconds| {
        let detail = format!("At most {RATE_LIMIT} requests per {} seconds.", RATE_WINDOW.as_secs());
        Refusal { retry_after: Some(seconds), ..Refusal::named(names::RATE_LIMIT, detail) }
    })?;
    match headers.get(VERSION_HEADER) {
        None => Err(Refusal::named(names::VERSION_MISSING, format!("Supported versions: {VERSION}."))),
        Some(version) if version.as_bytes() == VERSION.as_bytes() => Ok(caller),
        Some(version) => {
            let detail = format!("`{}`; supported versions: {VERSION}.", String::from_utf8_lossy(version.as_bytes()));
            Err(Refusal::named(names::VERSION, detail))
        }
    }
}

fn authenticated(state: &State, headers: &HeaderMap) -> Result<Caller, Refusal> {
    let Some(value) = headers.get(AUTHORIZATION) else {
        return Err(Refusal::named(names::AUTHORIZATION_MISSING, ""));
    };
    let token = value.to_str().ok().and_then(|text| {
        let (scheme, token) = text.split_once(' ')?;
        scheme.eq_ignore_ascii_case("bearer").then_some(token.trim())
    });
    let Some(token) = token else { return Err(Refusal::named(names::AUTHORIZATION_INVALID, "")) };
    let store = state.account.store();
    let Some(key) = store.tokens.get(token) else { return Err(wrong(token)) };
    let owner = store.get(API_KEY, key).and_then(|o| o.shown.get("owner_id")?.as_str().map(str::to_owned));
    Ok(Caller { key: key.clone(), user: owner.unwrap_or_default() })
}

/// The refusal for a credential, by what it looks like. The credential itself is not repeated.
fn wrong(token: &str) -> Refusal {
    let name = match token.split_once('_') {
        Some(("ak", _)) => names::CREDENTIAL_IS_KEY_ID,
        Some(("cr" | "authtoken", _)) => names::CREDENTIAL_IS_AUTHTOKEN,
        Some((first, second)) if !first.is_empty() && !second.is_empty() => names::CREDENTIAL,
        _ => names::CREDENTIAL_FORMAT,
    };
    Refusal::named(name, "")
}
