//! `jwt-validation`: lets a request pass whose JSON Web Tokens a known key has signed, for an allowed issuer and audience.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use http::StatusCode;
use jsonwebtoken::jwk::{Jwk, JwkSet};
use jsonwebtoken::{DecodingKey, Validation};
use serde_json::Value as Json;

use crate::simulate::engine::{ActionError, Config, Exchange, Flow, Refusal, map};
use crate::simulate::value::Value;
use crate::simulate::world::Request;

/// A token in three parts.
struct Token {
    text: String,
    header: Json,
    payload: Json,
}

pub(super) fn run(config: &Config<'_>, exchange: &mut Exchange<'_>) -> Result<Flow, ActionError> {
    let keys = keys(config, exchange)?;
    let mut results = Vec::new();
    let mut refusal = None;
    for wanted in config.object("http").map(|http| http.objects("tokens")).unwrap_or_default() {
        let text = |name| wanted.text(name).unwrap_or_default();
        let (place, name) = (text("method"), text("name"));
        let verified = find(exchange.request(), &place, &name, &text("prefix"))
            .ok_or_else(|| format!("the {place} has no `{name}` with a token"))
            .and_then(|token| Token::parse(&token))
            .map(|token| {
                let verified = token.verify(config, &text("type"), &keys, exchange.now().as_second());
                results.push(token.result(&place, &name, verified.is_ok()));
                verified
            });
        match verified.and_then(|verified| verified) {
            Ok(()) => exchange.note(format!("the token of `{name}` is valid")),
            Err(why) => refusal = refusal.or(Some(why)),
        }
    }
    exchange.set_result("tokens", results.into());
    let Some(why) = refusal else { return Ok(Flow::Next) };
    exchange.set_result_error(3105, &why);
    Ok(Flow::Refuse(Refusal::bare(StatusCode::UNAUTHORIZED, why).header("www-authenticate", "Bearer")))
}

/// The keys of all sources.
fn keys(config: &Config<'_>, exchange: &Exchange<'_>) -> Result<Vec<Jwk>, ActionError> {
    let mut keys = Vec::new();
    let sources = config.object("jws").map(|jws| jws.objects("keys")).unwrap_or_default();
    for source in sources.iter().flat_map(|keys| keys.objects("sources")) {
        for url in source.texts("additional_jkus") {
            let set = exchange.world().keys(&url).and_then(|set| serde_json::from_value::<JwkSet>(set).ok());
            let Some(set) = set else { return Err(ActionError::new(7186, format!("there is no key set at {url}"))) };
            keys.extend(set.keys);
        }
    }
    Ok(keys)
}

/// The text of a token in a request, without the prefix.
fn find(request: &Request, place: &str, name: &str, prefix: &str) -> Option<String> {
    let same = |other: &str| other.eq_ignore_ascii_case(name);
    let text = if place == "body" {
        let json = serde_json::from_slice::<serde_json::Map<String, Json>>(&request.body);
        match json {
            Ok(json) => {
                json.into_iter().find(|(key, _)| same(key)).and_then(|(_, value)| Some(value.as_str()?.to_owned()))
            }
            Err(_) => {
                let mut fields = url::form_urlencoded::parse(&request.body);
                fields.find(|(key, _)| same(key)).map(|(_, value)| value.into_owned())
            }
        }
    } else {
        request.headers.get(name).and_then(|value| value.to_str().ok()).map(str::to_owned)
    };
    text.map(|text| text.strip_prefix(prefix).unwrap_or(&text).trim().to_owned()).filter(|text| !text.is_empty())
}

impl Token {
    fn parse(text: &str) -> Result<Self, String> {
        let mut parts = text.split('.');
        let mut json = || {
            let bytes = URL_SAFE_NO_PAD.decode(parts.next()?).ok()?;
            serde_json::from_slice(&bytes).ok().filter(Json::is_object)
        };
        match (json(), json()) {
            (Some(header), Some(payload)) => Ok(Token { text: text.to_owned(), header, payload }),
            _ => Err("it is no token in the form of a JWT".to_owned()),
        }
    }

    /// # Errors
    /// With what is wrong with the token.
    fn verify(&self, config: &Config<'_>, kind: &str, keys: &[Jwk], now: i64) -> Result<(), String> {
        let member = |of: &Json, name: &str| of.get(name).and_then(Json::as_str).unwrap_or_default().to_owned();
        let kept = |list: &str| {
            let allowed = config.object(list).map(|object| object.objects("allow_list")).unwrap_or_default();
            allowed.iter().filter_map(|entry| entry.text("value")).collect::<Vec<_>>()
        };
        let media_type = member(&self.header, "typ").to_ascii_lowercase();
        if kind.contains("+jwt") && media_type.strip_prefix("application/").unwrap_or(&media_type) != kind {
            return Err(format!("the token is not of the type `{kind}`"));
        }
        let algorithm = member(&self.header, "alg");
        let algorithms = config.object("jws").map(|jws| jws.texts("allowed_algorithms")).unwrap_or_default();
        if !algorithms.iter().any(|allowed| **allowed == algorithm) {
            return Err(format!("the algorithm `{algorithm}` is not allowed"));
        }
        self.signature(&algorithm, keys)?;
        let issuer = member(&self.payload, "iss");
        if !kept("issuer").iter().any(|allowed| **allowed == issuer) {
            return Err(format!("the issuer `{issuer}` is not allowed"));
        }
        let audiences = kept("audience");
        let given = match self.payload.get("aud") {
            Some(Json::Array(several)) => several.iter().filter_map(Json::as_str).collect(),
            other => other.and_then(Json::as_str).into_iter().collect::<Vec<_>>(),
        };
        if !audiences.is_empty() && !audiences.iter().any(|allowed| given.contains(&&**allowed)) {
            return Err(format!("the audience `{}` is not allowed", given.join(", ")));
        }
        let time = |claim: &str| self.payload.get(claim).and_then(Json::as_f64);
        if time("exp").is_some_and(|end| end <= now as f64) {
            return Err("the token has expired".to_owned());
        }
        if time("nbf").is_some_and(|begin| begin > now as f64) {
            return Err("the token is not valid yet".to_owned());
        }
        Ok(())
    }

    /// # Errors
    /// When no key has signed the token.
    fn signature(&self, algorithm: &str, keys: &[Jwk]) -> Result<(), String> {
        let algorithm = algorithm.parse().map_err(|_| format!("the algorithm `{algorithm}` is not known"))?;
        let mut validation = Validation::new(algorithm);
        // Claims are looked at with the clock of the exchange.
        validation.required_spec_claims.clear();
        (validation.validate_exp, validation.validate_aud) = (false, false);
        let wanted = self.header.get("kid").and_then(Json::as_str);
        let fitting = keys.iter().filter(|key| match (wanted, &key.common.key_id) {
            (Some(wanted), Some(id)) => wanted == id,
            _ => true,
        });
        let signed = fitting
            .filter_map(|key| DecodingKey::from_jwk(key).ok())
            .any(|key| jsonwebtoken::decode::<Json>(&self.text, &key, &validation).is_ok());
        if signed { Ok(()) } else { Err("no known key has signed the token".to_owned()) }
    }

    fn result(&self, place: &str, name: &str, verified: bool) -> Value {
        let signature = self.text.rsplit('.').next().unwrap_or_default();
        map([
            ("header", Value::from_json(&self.header)),
            ("location", Value::from(place)),
            ("location_property", Value::from(name)),
            ("payload", Value::from_json(&self.payload)),
            ("signature", Value::from(signature)),
            ("verified", Value::Bool(verified)),
        ])
    }
}
