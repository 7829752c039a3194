//! `verify-webhook`: lets a webhook pass that its provider signed, where the provider's scheme is public.

use std::collections::BTreeMap;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, Mac};
use http::StatusCode;
use serde_json::Value as Json;
use sha1::Sha1;
use sha2::Sha256;

use crate::simulate::engine::{ActionError, Config, Exchange, Flow, Refusal};
use crate::simulate::value::Value;

/// Seconds that the time of a webhook may lie before or after the present.
const TOLERANCE: i64 = 300;

/// How a signature is written.
#[derive(Clone, Copy)]
enum Form {
    Hex,
    Base64,
}

/// How a provider signs.
#[derive(Clone, Copy)]
enum Scheme {
    /// The secret itself stands in a header.
    Token(&'static str),
    /// HMAC with SHA-256 of the body in a header, behind a prefix.
    Body(&'static str, &'static str, Form),
    /// HMAC with SHA-256 of `v0:TIME:BODY`: the headers of the time and of the signature behind `v0=`.
    Versioned(&'static str, &'static str),
    /// `t=TIME,v1=SIGNATURE` in a header, of `TIME.BODY`.
    Timed(&'static str),
    /// `svix-id`, `svix-timestamp` and `svix-signature`, of `ID.TIME.BODY`, with a secret in Base64.
    Svix,
    /// HMAC with SHA-1 of the URL and the sorted fields of a form.
    UrlAndForm(&'static str),
}

/// The providers whose schemes are public.
const SCHEMES: &[(&str, Scheme)] = &[
    ("clerk", Scheme::Svix),
    ("facebook_graph_api", Scheme::Body("x-hub-signature-256", "sha256=", Form::Hex)),
    ("facebook_messenger", Scheme::Body("x-hub-signature-256", "sha256=", Form::Hex)),
    ("github", Scheme::Body("x-hub-signature-256", "sha256=", Form::Hex)),
    ("gitlab", Scheme::Token("x-gitlab-token")),
    ("heroku", Scheme::Body("heroku-webhook-hmac-sha256", "", Form::Base64)),
    ("instagram", Scheme::Body("x-hub-signature-256", "sha256=", Form::Hex)),
    ("linear", Scheme::Body("linear-signature", "", Form::Hex)),
    ("sentry", Scheme::Body("sentry-hook-signature", "", Form::Hex)),
    ("shopify", Scheme::Body("x-shopify-hmac-sha256", "", Form::Base64)),
    ("slack", Scheme::Versioned("x-slack-request-timestamp", "x-slack-signature")),
    ("stripe", Scheme::Timed("stripe-signature")),
    ("svix", Scheme::Svix),
    ("twilio", Scheme::UrlAndForm("x-twilio-signature")),
    ("typeform", Scheme::Body("typeform-signature", "sha256=", Form::Base64)),
    ("whatsapp", Scheme::Body("x-hub-signature-256", "sha256=", Form::Hex)),
    ("zoom", Scheme::Versioned("x-zm-request-timestamp", "x-zm-signature")),
];

pub(super) fn run(config: &Config<'_>, exchange: &mut Exchange<'_>) -> Result<Flow, ActionError> {
    let provider = config.text("provider").unwrap_or_default();
    let secret = config.text("secret").unwrap_or_default();
    let known = SCHEMES.iter().find(|(name, _)| **name == *provider);
    let verified = match known {
        Some((_, scheme)) => scheme.verify(&secret, exchange),
        None => match exchange.given_results().as_ref().and_then(|given| given.get("verified")) {
            Some(Json::Bool(true)) => Ok(()),
            Some(_) => Err("it is given as not verified".to_owned()),
            None => {
                exchange.skip(&format!("how `{provider}` signs is not known here; give `verified` in the results"));
                return Ok(Flow::Next);
            }
        },
    };
    exchange.set_result("verified", Value::Bool(verified.is_ok()));
    match verified {
        Ok(()) => {
            exchange.note(format!("`{provider}` signed it"));
            Ok(Flow::Next)
        }
        Err(why) => {
            exchange.set_result_error(3204, &why);
            Ok(Flow::Refuse(Refusal::new(StatusCode::FORBIDDEN, 3204, why)))
        }
    }
}

impl Scheme {
    /// # Errors
    /// With what is wrong with the webhook.
    fn verify(self, secret: &str, exchange: &Exchange<'_>) -> Result<(), String> {
        let request = exchange.request();
        let body: &[u8] = &request.body;
        let header = |name: &str| {
            let value = request.headers.get(name).and_then(|value| value.to_str().ok());
            value.ok_or_else(|| format!("the request has no header `{name}`"))
        };
        let recent = |time: &str| {
            let seconds: i64 = time.parse().map_err(|_| format!("`{time}` is no time in seconds"))?;
            let apart = exchange.now().as_second().saturating_sub(seconds).unsigned_abs();
            let near = apart <= TOLERANCE.unsigned_abs();
            near.then_some(()).ok_or_else(|| format!("its time is {apart} seconds away from the present"))
        };
        match self {
            Scheme::Token(name) => same(header(name)? == secret),
            Scheme::Body(name, prefix, form) => {
                let signature =
                    header(name)?.strip_prefix(prefix).ok_or_else(|| format!("`{name}` has no `{prefix}`"))?;
                sha256(secret.as_bytes(), &[body], &decode(signature, form)?)
            }
            Scheme::Versioned(time, name) => {
                let time = header(time)?;
                recent(time)?;
                let signature = header(name)?.strip_prefix("v0=").ok_or_else(|| format!("`{name}` has no `v0=`"))?;
                let parts = [b"v0:", time.as_bytes(), b":", body];
                sha256(secret.as_bytes(), &parts, &decode(signature, Form::Hex)?)
            }
            Scheme::Timed(name) => {
                let fields: Vec<_> =
                    header(name)?.split(',').filter_map(|field| field.trim().split_once('=')).collect();
                let time = fields.iter().find(|(key, _)| *key == "t").map(|(_, time)| *time);
                let time = time.ok_or_else(|| format!("`{name}` has no `t=`"))?;
                recent(time)?;
                let parts = [time.as_bytes(), b".", body];
                any(fields
                    .iter()
                    .filter(|(key, _)| *key == "v1")
                    .map(|(_, signature)| sha256(secret.as_bytes(), &parts, &decode(signature, Form::Hex)?)))
            }
            Scheme::Svix => {
                let (id, time) = (header("svix-id")?, header("svix-timestamp")?);
                recent(time)?;
                let secret = secret.strip_prefix("whsec_").unwrap_or(secret);
                let secret = STANDARD.decode(secret).map_err(|_| "the secret is no Base64".to_owned())?;
                let parts = [id.as_bytes(), b".", time.as_bytes(), b".", body];
                let signatures = header("svix-signature")?.split(' ').filter_map(|one| one.strip_prefix("v1,"));
                any(signatures.map(|signature| sha256(&secret, &parts, &decode(signature, Form::Base64)?)))
            }
            Scheme::UrlAndForm(name) => {
                let fields: BTreeMap<_, _> = url::form_urlencoded::parse(body).collect();
                let mut mac = Hmac::<Sha1>::new_from_slice(secret.as_bytes()).map_err(|error| error.to_string())?;
                mac.update(request.url.as_bytes());
                for (key, value) in &fields {
                    mac.update(key.as_bytes());
                    mac.update(value.as_bytes());
                }
                same(mac.verify_slice(&decode(header(name)?, Form::Base64)?).is_ok())
            }
        }
    }
}

fn same(same: bool) -> Result<(), String> {
    if same { Ok(()) } else { Err("its signature is wrong".to_owned()) }
}

/// Whether one of several signatures is right.
fn any(signatures: impl Iterator<Item = Result<(), String>>) -> Result<(), String> {
    let mut last = Err("it has no signature".to_owned());
    for signature in signatures {
        last = signature;
        if last.is_ok() {
            break;
        }
    }
    last
}

fn sha256(secret: &[u8], parts: &[&[u8]], signature: &[u8]) -> Result<(), String> {
    let mut mac = Hmac::<Sha256>::new_from_slice(secret).map_err(|error| error.to_string())?;
    parts.iter().for_each(|part| mac.update(part));
    same(mac.verify_slice(signature).is_ok())
}

fn decode(text: &str, form: Form) -> Result<Vec<u8>, String> {
    let decoded = match form {
        Form::Base64 => STANDARD.decode(text).ok(),
        Form::Hex => {
            let pairs = text.as_bytes().chunks(2).map(|pair| {
                let pair = std::str::from_utf8(pair).ok().filter(|pair| pair.len() == 2)?;
                u8::from_str_radix(pair, 16).ok()
            });
            pairs.collect()
        }
    };
    decoded.ok_or_else(|| "its signature can't be read".to_owned())
}
