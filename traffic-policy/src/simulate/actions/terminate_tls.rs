//! `terminate-tls`: closes connections whose version of TLS or whose client's certificate is not what is wanted.

use std::sync::Arc;

use crate::simulate::engine::{ActionError, Config, End, Exchange, Flow, verify_certificates};
use crate::simulate::environment::Environment;
use crate::simulate::value::Value;
use crate::simulate::world::{ClientCertificate, Termination};

pub(super) fn run(config: &Config<'_>, exchange: &mut Exchange<'_>) -> Result<Flow, ActionError> {
    match exchange.world().terminate_tls(&termination(config)) {
        Some(Ok(members)) => exchange.set_tls(members),
        Some(Err(why)) => return Ok(close(exchange, &format!("TLS could not be ended: {why}"))),
        // There is no connection but that of the scene.
        None => {}
    }
    let connection = exchange.variable("conn");
    let Some(tls) = connection.as_ref().and_then(|connection| connection.member("tls")) else {
        return Ok(close(exchange, "the client speaks no TLS"));
    };
    let spoken = tls.member("version").map(Value::to_text).unwrap_or_default();
    if let Some(version) = version(&spoken) {
        let bound = |name: &str| config.text(name).and_then(|text| self::version(&text));
        if bound("min_version").is_some_and(|least| version < least) {
            let least = config.text("min_version").unwrap_or_default();
            return Ok(close(exchange, &format!("the client speaks TLS {spoken}, and {least} is the oldest")));
        }
        if bound("max_version").is_some_and(|greatest| version > greatest) {
            let newest = config.text("max_version").unwrap_or_default();
            exchange.note(format!("TLS {newest} is spoken, though the client could speak {spoken}"));
            exchange.set_tls_version(&newest);
        }
    }
    let authorities = config.texts("mutual_tls_certificate_authorities");
    if authorities.is_empty() {
        return Ok(Flow::Next);
    }
    let strategy = config.text("mutual_tls_verification_strategy").unwrap_or_default();
    match (&*strategy, tls.member("client")) {
        ("request", None) => exchange.note("the client has no certificate, and needs none"),
        (_, None) => return Ok(close(exchange, "the client has no certificate")),
        ("require-and-verify", Some(certificate)) => {
            return match verify(certificate, &authorities, exchange) {
                Ok(note) => {
                    exchange.note(note);
                    Ok(Flow::Next)
                }
                Err(why) => Ok(close(exchange, &format!("the client's certificate is not taken: {why}"))),
            };
        }
        (_, Some(_)) => exchange.note("the client has a certificate, which is not verified"),
    }
    Ok(Flow::Next)
}

/// How the action wants TLS to be ended.
fn termination(config: &Config<'_>) -> Termination {
    let text = |name: &str| config.text(name).filter(|text| !text.is_empty()).map(|text| text.to_string());
    let usual = Termination::default();
    let mutual = !config.texts("mutual_tls_certificate_authorities").is_empty();
    let strategy = config.text("mutual_tls_verification_strategy").unwrap_or_default();
    Termination {
        min_version: text("min_version").unwrap_or(usual.min_version),
        max_version: text("max_version").unwrap_or(usual.max_version),
        certificate: text("server_certificate").zip(text("server_private_key")),
        client: match &*strategy {
            _ if !mutual => ClientCertificate::NotAsked,
            "request" => ClientCertificate::Asked,
            _ => ClientCertificate::Required,
        },
    }
}

/// Whether the authorities vouch for the client, as far as the scene has certificates.
///
/// # Errors
/// With what speaks against it.
fn verify(certificate: &Value, authorities: &[Arc<str>], exchange: &Exchange<'_>) -> Result<&'static str, String> {
    let Some(chain) = exchange.client_certificates() else {
        return match is_valid(certificate, exchange) {
            true => Ok("that an authority signed the client's certificate is taken for granted: its PEM is not given"),
            false => Err("it is not valid at this time".to_owned()),
        };
    };
    let chain = chain?;
    let (mut pems, mut unknown) = (Vec::new(), false);
    for authority in authorities {
        match exchange.world().certificate_authority(authority) {
            Some(pem) => pems.push(pem),
            None if authority.contains("-----BEGIN") => pems.push(authority.to_string()),
            None => unknown = true,
        }
    }
    match verify_certificates(chain, &pems, exchange.now()) {
        Ok(()) => Ok("an authority vouches for the client's certificate"),
        Err(_) if unknown && is_valid(certificate, exchange) => {
            Ok("that an authority signed the client's certificate is taken for granted: not all authorities are known")
        }
        Err(why) => Err(why),
    }
}

fn close(exchange: &mut Exchange<'_>, why: &str) -> Flow {
    exchange.note(why);
    Flow::End(End::Close)
}

/// The numbers of a version: of `1.3`, or `TLSv1.3`.
fn version(text: &str) -> Option<(u32, u32)> {
    let numbers = text.trim_start_matches(|c: char| !c.is_ascii_digit());
    let (major, minor) = numbers.split_once('.')?;
    Some((major.parse().ok()?, minor.parse().ok()?))
}

/// Whether a certificate's time has come and is not over, as far as it says when that is.
fn is_valid(certificate: &Value, exchange: &Exchange<'_>) -> bool {
    let time = |member: &str| match certificate.member("validity")?.member(member)? {
        Value::Timestamp(time) => Some(*time),
        _ => None,
    };
    let now = exchange.now();
    time("not_before").is_none_or(|from| from <= now) && time("not_after").is_none_or(|until| now <= until)
}
