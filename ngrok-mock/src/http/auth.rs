//! Who is asking: the authorization, and the other headers that every call has.

use std::time::Instant;

use hyper::HeaderMap;
use hyper::header::AUTHORIZATION;

use super::state::State;
use crate::account::store::Object;
use crate::api::description::Api;
use crate::objects::seed;
use crate::operations::exchange::Caller;
use crate::rules::refusal::{Refusal, names};

/// Checks the headers that every request needs, and counts it.
pub(crate) fn caller(state: &State, headers: &HeaderMap) -> Result<Caller, Refusal> {
    let caller = authenticated(state, headers)?;
    state.count(Instant::now()).map_err(|(rate, seconds)| {
        let detail = format!("At most {} requests per {} seconds.", rate.calls, rate.seconds);
        Refusal::named(names::RATE_LIMIT, detail).with_retry_after(seconds)
    })?;
    for (name, value) in &state.account.api.is.headers {
        match headers.get(name) {
            None => return Err(Refusal::named(names::VERSION_MISSING, format!("Supported by `{name}`: {value}."))),
            Some(given) if given.as_bytes() == value.as_bytes() => {}
            Some(given) => {
                let given = String::from_utf8_lossy(given.as_bytes());
                return Err(Refusal::named(names::VERSION, format!("`{given}`; supported by `{name}`: {value}.")));
            }
        }
    }
    Ok(caller)
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
    let (api, store) = (state.account.api, state.account.store());
    let Some(key) = store.tokens.get(token) else { return Err(wrong(api, token)) };
    let object = api.is.key_type.as_ref().and_then(|ty| store.get(ty, key));
    let owner = object.and_then(|object| owner(api, object));
    Ok(Caller { key: key.clone(), user: owner.unwrap_or_else(|| seed::USER.to_owned()) })
}

/// Who made a key, by the field that says so.
fn owner(api: &Api, key: &Object) -> Option<String> {
    let ty = api.type_named(api.is.key_type.as_ref()?)?;
    let field = ty.fields().iter().find(|field| field.made.as_deref() == Some("caller"))?;
    let value = key.shown.get(&field.name)?;
    value.get("id").unwrap_or(value).as_str().map(str::to_owned)
}

/// The refusal for a credential, by what it looks like. The credential itself is not repeated.
fn wrong(api: &Api, token: &str) -> Refusal {
    let begins_as = |name: &str| {
        let prefix = api.type_named(name).and_then(|ty| ty.id_prefix.as_deref());
        prefix.is_some_and(|prefix| token.starts_with(prefix))
    };
    // Other datatypes with a token are not for calls of the API.
    let others = api.types.values().filter(|ty| ty.field("token").is_some_and(|field| field.one_time));
    let name = match token.split_once('_') {
        _ if api.is.key_type.as_deref().is_some_and(begins_as) => names::CREDENTIAL_IS_KEY_ID,
        _ if others.clone().any(|ty| begins_as(&ty.name)) => names::CREDENTIAL_IS_AUTHTOKEN,
        Some((first, second)) if !first.is_empty() && !second.is_empty() => names::CREDENTIAL,
        _ => names::CREDENTIAL_FORMAT,
    };
    Refusal::named(name, "")
}
