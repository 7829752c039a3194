//! `verify-webhook`: lets a webhook pass that its provider signed, and answers the requests with which providers try endpoints.
//!
//! How each provider signs stands in the tables.

use std::borrow::Cow;
use std::collections::BTreeMap;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::digest::KeyInit;
use hmac::{Hmac, Mac};
use http::{HeaderValue, StatusCode, header};
use serde_json::Value as Json;
use sha1::Sha1;
use sha2::{Sha256, Sha512};
use url::Url;

use crate::language::{Algorithm, Challenge, Encoding, Piece, TokenPlace, Webhook};
use crate::simulate::engine::{ActionError, Config, End, Exchange, Flow, Refusal};
use crate::simulate::value::Value;
use crate::simulate::world::{Request, Response};
use crate::tables;

pub(super) fn run(config: &Config<'_>, exchange: &mut Exchange<'_>) -> Result<Flow, ActionError> {
    let provider = config.text("provider").unwrap_or_default();
    let secret = config.text("secret").unwrap_or_default();
    let Some(webhook) = tables::webhook(&provider) else { return Ok(given(&provider, exchange)) };
    let challenge = webhook.challenge.as_ref();
    match challenge.and_then(|challenge| Some((challenge, asked(challenge, exchange.request())?))) {
        Some((challenge, token)) => answer(webhook, challenge, &token, &secret, exchange),
        None => {
            let verified = verify(webhook, &secret, exchange);
            Ok(checked(&provider, verified, StatusCode::FORBIDDEN, exchange))
        }
    }
}

/// What the scene says of a webhook whose scheme is not known.
fn given(provider: &str, exchange: &mut Exchange<'_>) -> Flow {
    let verified = match exchange.given_results().as_ref().and_then(|given| given.get("verified")) {
        Some(Json::Bool(true)) => Ok(()),
        Some(_) => Err("it is given as not verified".to_owned()),
        None => {
            exchange.skip(&format!("how `{provider}` signs is not known here; give `verified` in the results"));
            return Flow::Next;
        }
    };
    checked(provider, verified, StatusCode::FORBIDDEN, exchange)
}

fn checked(provider: &str, verified: Result<(), String>, refused: StatusCode, exchange: &mut Exchange<'_>) -> Flow {
    exchange.set_result("verified", Value::Bool(verified.is_ok()));
    match verified {
        Ok(()) => {
            exchange.note(format!("`{provider}` signed it"));
            Flow::Next
        }
        Err(why) => {
            exchange.set_result_error(3204, &why);
            Flow::Refuse(Refusal::new(refused, 3204, why))
        }
    }
}

/// Answers a challenge in place of the endpoint.
fn answer(
    webhook: &Webhook,
    challenge: &Challenge,
    token: &str,
    secret: &str,
    exchange: &mut Exchange<'_>,
) -> Result<Flow, ActionError> {
    if challenge.signed {
        let verified = verify(webhook, secret, exchange);
        let refused = challenge.refused.and_then(|status| StatusCode::from_u16(status).ok());
        match checked(webhook.name, verified, refused.unwrap_or(StatusCode::FORBIDDEN), exchange) {
            Flow::Next => {}
            refusal => return Ok(refusal),
        }
    }
    let hmac = sign(webhook, secret, token.as_bytes());
    let hmac = encode(&hmac.map_err(|why| ActionError::new(3204, why))?, webhook.encoding);
    let shown = match challenge.content_type {
        "application/json" => Json::from(token).to_string().trim_matches('"').to_owned(),
        _ => token.to_owned(),
    };
    let body = challenge.body.iter().map(|piece| match piece {
        Piece::Text(text) => text,
        Piece::Token => shown.as_str(),
        Piece::Hmac => hmac.as_str(),
        _ => "",
    });
    let mut response = Response::new(StatusCode::OK, body.collect::<String>());
    response.headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(challenge.content_type));
    exchange.note(format!("answered the request with which `{}` tries the endpoint", webhook.name));
    Ok(Flow::End(End::Respond(response)))
}

/// The text of a challenge, where a request is one.
fn asked(challenge: &Challenge, request: &Request) -> Option<String> {
    if request.method != challenge.method {
        return None;
    }
    let body: Json = serde_json::from_slice(&request.body).unwrap_or_default();
    let member = |path: &str| path.split('.').try_fold(&body, |value, key| value.get(key));
    let holds = |(path, wanted): &(&str, &str)| {
        let found = member(path).map(|found| found.as_str().map_or_else(|| found.to_string(), str::to_owned));
        found.as_deref() == Some(*wanted)
    };
    if !challenge.conditions.iter().all(holds) {
        return None;
    }
    match &challenge.token {
        None => Some(String::new()),
        Some(TokenPlace::Header(name)) => Some(request.headers.get(*name)?.to_str().ok()?.to_owned()),
        Some(TokenPlace::Json(path)) => Some(member(path)?.as_str()?.to_owned()),
        Some(TokenPlace::Query(name)) => {
            let url = Url::parse(&request.url).ok()?;
            url.query_pairs().find(|(key, _)| key == name).map(|(_, value)| value.into_owned())
        }
    }
}

/// # Errors
/// With what is wrong with the webhook.
fn verify(webhook: &Webhook, secret: &str, exchange: &Exchange<'_>) -> Result<(), String> {
    let request = exchange.request();
    let header = |name: &str| {
        let value = request.headers.get(name).and_then(|value| value.to_str().ok());
        value.ok_or_else(|| format!("the request has no header `{name}`"))
    };
    let written = header(webhook.header)?;
    let items: Vec<&str> = match webhook.separator {
        Some(separator) => written.split(separator).map(str::trim).collect(),
        None => vec![written],
    };
    let behind = |prefix: &'static str| items.iter().filter_map(move |item| item.strip_prefix(prefix));
    let missing = |prefix: &str| format!("`{}` has no `{prefix}`", webhook.header);
    let time = match (webhook.time_header, webhook.time_prefix) {
        (Some(name), _) => Some(header(name)?),
        (None, Some(prefix)) => Some(behind(prefix).next().ok_or_else(|| missing(prefix))?),
        (None, None) => None,
    };
    if let Some(time) = time {
        recent(time, webhook.tolerance, exchange.now().as_second())?;
    }
    let id = webhook.id_header.map(header).transpose()?;
    let text = signed(webhook, request, time.unwrap_or_default(), id.unwrap_or_default());
    let expected = sign(webhook, secret, &text)?;
    let mut last = Err(missing(webhook.prefix));
    for signature in behind(webhook.prefix) {
        last = match decode(signature, webhook) {
            Some(found) if found == expected => return Ok(()),
            Some(_) => Err("its signature is wrong".to_owned()),
            None => Err("its signature can't be read".to_owned()),
        };
    }
    last
}

fn recent(time: &str, tolerance: f64, now: i64) -> Result<(), String> {
    let seconds: i64 = time.parse().map_err(|_| format!("`{time}` is no time in seconds"))?;
    let apart = now.saturating_sub(seconds).unsigned_abs();
    let near = apart as f64 <= tolerance;
    near.then_some(()).ok_or_else(|| format!("its time is {apart} seconds away from the present"))
}

/// The text that is signed.
fn signed(webhook: &Webhook, request: &Request, time: &str, id: &str) -> Vec<u8> {
    let piece = |piece: &Piece| -> Cow<'_, [u8]> {
        match piece {
            Piece::Text(text) => text.as_bytes().into(),
            Piece::Body => Cow::Borrowed(&*request.body),
            Piece::Time => Cow::Owned(time.into()),
            Piece::Id => Cow::Owned(id.into()),
            Piece::Url => request.url.as_bytes().into(),
            Piece::Form => {
                let fields: BTreeMap<_, _> = url::form_urlencoded::parse(&request.body).collect();
                let fields = fields.iter().flat_map(|(key, value)| [key.as_bytes(), value.as_bytes()]);
                Cow::Owned(fields.collect::<Vec<_>>().concat())
            }
            // What only answers have.
            Piece::Token | Piece::Hmac => Cow::Borrowed(&[]),
        }
    };
    webhook.signed.iter().map(piece).collect::<Vec<_>>().concat()
}

/// # Errors
/// When the secret is none for the provider.
fn sign(webhook: &Webhook, secret: &str, text: &[u8]) -> Result<Vec<u8>, String> {
    let secret = secret.strip_prefix(webhook.secret_prefix).unwrap_or(secret);
    let key = match webhook.secret_encoding {
        Some(encoding) => bytes(secret, encoding).ok_or_else(|| format!("the secret is no {encoding:?}"))?,
        None => secret.as_bytes().to_vec(),
    };
    match webhook.algorithm {
        Algorithm::Token => Ok(key),
        Algorithm::HmacSha1 => mac::<Hmac<Sha1>>(&key, text),
        Algorithm::HmacSha256 => mac::<Hmac<Sha256>>(&key, text),
        Algorithm::HmacSha512 => mac::<Hmac<Sha512>>(&key, text),
    }
}

fn mac<M: Mac + KeyInit>(key: &[u8], text: &[u8]) -> Result<Vec<u8>, String> {
    let mut mac = <M as Mac>::new_from_slice(key).map_err(|error| error.to_string())?;
    mac.update(text);
    Ok(mac.finalize().into_bytes().to_vec())
}

/// The bytes of a signature.
fn decode(signature: &str, webhook: &Webhook) -> Option<Vec<u8>> {
    match webhook.algorithm {
        Algorithm::Token => Some(signature.as_bytes().to_vec()),
        _ => bytes(signature, webhook.encoding),
    }
}

fn bytes(text: &str, encoding: Encoding) -> Option<Vec<u8>> {
    match encoding {
        Encoding::Base64 => STANDARD.decode(text).ok(),
        Encoding::Hex => {
            let pairs = text.as_bytes().chunks(2).map(|pair| {
                let pair = std::str::from_utf8(pair).ok().filter(|pair| pair.len() == 2)?;
                u8::from_str_radix(pair, 16).ok()
            });
            pairs.collect()
        }
    }
}

fn encode(bytes: &[u8], encoding: Encoding) -> String {
    match encoding {
        Encoding::Base64 => STANDARD.encode(bytes),
        Encoding::Hex => bytes.iter().map(|byte| format!("{byte:02x}")).collect(),
    }
}
