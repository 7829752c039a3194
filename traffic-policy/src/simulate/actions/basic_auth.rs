//! `basic-auth`: lets a request pass that carries one of the pairs of user and password.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::{StatusCode, header};

use crate::simulate::engine::{ActionError, Config, Exchange, Flow, Refusal, map};
use crate::simulate::value::Value;

pub(super) fn run(config: &Config<'_>, exchange: &mut Exchange<'_>) -> Result<Flow, ActionError> {
    let presented = presented(exchange);
    let authorized = presented.as_deref().is_some_and(|given| {
        let known = config.texts("credentials");
        // All are looked at, so that the time does not tell which was right.
        known.iter().fold(false, |found, known| found | (**known == *given))
    });
    let user = presented.as_deref().and_then(|given| given.split_once(':')).map_or("", |(user, _)| user);
    let credentials = map([
        ("presented", Value::Bool(presented.is_some())),
        ("username", Value::from(user)),
        ("authorized", Value::Bool(authorized)),
    ]);
    exchange.set_result("credentials", credentials);
    if authorized {
        exchange.note(format!("`{user}` may pass"));
        return Ok(Flow::Next);
    }
    let why = match &presented {
        None => "the request carries no credentials".to_owned(),
        Some(_) => format!("the credentials of `{user}` are wrong"),
    };
    let realm = config.text("realm").unwrap_or_default();
    let challenge = format!("Basic realm=\"{}\"", realm.replace(['"', '\\'], ""));
    Ok(Flow::Refuse(Refusal::bare(StatusCode::UNAUTHORIZED, why).header("www-authenticate", &challenge)))
}

/// The pair that the request carries, as `user:password`.
fn presented(exchange: &Exchange<'_>) -> Option<String> {
    let header = exchange.request().headers.get(header::AUTHORIZATION)?.to_str().ok()?;
    let (scheme, pair) = header.trim().split_once(' ')?;
    let decoded = STANDARD.decode(pair.trim()).ok()?;
    String::from_utf8(decoded).ok().filter(|pair| scheme.eq_ignore_ascii_case("basic") && pair.contains(':'))
}
