//! From bytes to an answer: the checks that every request passes, in the API's order, and the operation.

use bytes::Bytes;
use hyper::HeaderMap;
use hyper::header::CONTENT_TYPE;
use serde_json::{Map, Value};

use api_spec::Method;

use super::auth;
use super::state::State;
use crate::api::call::Call;
use crate::api::description::Api;
use crate::api::routes::Route;
use crate::objects::shape::{self, EmptyFields};
use crate::operations::exchange::Exchange;
use crate::rules::refusal::{Refusal, names, shortened};
use crate::rules::{check, query};

/// A request, read to its end.
pub(crate) struct Request<'a> {
    pub method: &'a str,
    pub path: &'a str,
    pub query: &'a str,
    pub headers: &'a HeaderMap,
    pub body: Bytes,
}

/// Status and body of the answer.
pub(crate) type Answer = (u16, Option<Value>);

/// Whether the answer may take long: keys are generated and certificates read where objects are made by a maker.
pub(crate) fn takes_long(api: &'static Api, method: &str, path: &str) -> bool {
    let create = || api.route(Some(Method::Post), path);
    method == "POST" && matches!(create(), Route::Call(call, _) if call.place.root.made_by.is_some())
}

/// Answers a request.
pub(crate) fn answer(state: &State, request: &Request<'_>) -> Result<Answer, Refusal> {
    let api = state.account.api;
    let caller = auth::caller(state, request.headers)?;
    let method = Method::NAMES.iter().find(|(name, _)| *name == request.method).map(|(_, method)| *method);
    let (call, values) = match api.route(method, request.path) {
        Route::Call(call, values) => (call, values),
        Route::WrongMethod => return Err(Refusal::plain(405, format!("Method {} not allowed", request.method))),
        Route::Unknown => return Err(Refusal::not_found()),
    };
    let query = query::read(api, call, request.query)?;
    let names = call.operation.params.iter().map(|param| param.name.clone());
    let params = names.zip(values.into_iter().map(Value::from)).collect();
    let given = given(api, call, &params, request)?;
    let exchange = Exchange::new(&state.account, call, &caller, request.path, params, query, given);
    let body = exchange.execute()?;
    let body = match (state.settings.empty_fields, call.response) {
        (EmptyFields::Write, Some(ty)) => body.map(|body| shape::written(api, ty, body)),
        _ => body,
    };
    Ok((call.operation.status, body))
}

/// The fields of the body, checked.
fn given(
    api: &Api,
    call: &Call,
    params: &Map<String, Value>,
    request: &Request<'_>,
) -> Result<Map<String, Value>, Refusal> {
    if matches!(call.operation.method, Method::Get | Method::Delete) {
        let detail = format!("`{}` requests have no body.", request.method);
        return if request.body.is_empty() {
            Ok(Map::new())
        } else {
            Err(Refusal::named(names::BODY_NOT_ALLOWED, detail))
        };
    }
    // What sends no field may send no body: ngrok's own Python client does that.
    if request.body.is_empty() && call.request.is_none_or(|ty| ty.fields().is_empty()) {
        return Ok(Map::new());
    }
    content_type(request.headers)?;
    let parsed = serde_json::from_slice(&request.body);
    let parsed = parsed.map_err(|error| Refusal::named(names::BODY, format!("It is not JSON: {error}.")))?;
    let Value::Object(mut given) = parsed else { return Err(Refusal::named(names::BODY, "It is not a JSON object.")) };
    check::repeated(call, params, &mut given)?;
    match call.request {
        Some(ty) => check::body(api, call, ty, &mut given)?,
        None => given.clear(),
    }
    Ok(given)
}

fn content_type(headers: &HeaderMap) -> Result<(), Refusal> {
    let Some(value) = headers.get(CONTENT_TYPE) else { return Err(Refusal::named(names::CONTENT_TYPE_MISSING, "")) };
    let text = String::from_utf8_lossy(value.as_bytes());
    let media_type = text.split(';').next().unwrap_or_default().trim();
    if media_type.eq_ignore_ascii_case("application/json") {
        return Ok(());
    }
    Err(Refusal::named(names::CONTENT_TYPE, format!("`{}`", shortened(&text))))
}
