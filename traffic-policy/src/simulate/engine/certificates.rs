//! Certificates of clients: what variables tell of one, and whether authorities vouch for a chain of them.

use std::time::Duration;

use jiff::Timestamp;
use rustls_pki_types::pem::PemObject;
use rustls_pki_types::{CertificateDer, UnixTime};
use serde_json::{Value as Json, json};
use webpki::{ALL_VERIFICATION_ALGS, EndEntityCert, KeyUsage, anchor_from_trusted_cert};
use x509_parser::certificate::X509Certificate;
use x509_parser::extensions::GeneralName;
use x509_parser::prelude::FromDer;
use x509_parser::x509::{AttributeTypeAndValue, X509Name};

/// Names of the attributes of distinguished names, as texts of them have them.
const ATTRIBUTES: [(&str, &str); 8] = [
    ("2.5.4.3", "CN"),
    ("2.5.4.6", "C"),
    ("2.5.4.7", "L"),
    ("2.5.4.8", "ST"),
    ("2.5.4.9", "STREET"),
    ("2.5.4.10", "O"),
    ("2.5.4.11", "OU"),
    ("2.5.4.17", "POSTALCODE"),
];

/// Names of the algorithms of signatures.
const ALGORITHMS: [(&str, &str); 9] = [
    ("1.2.840.113549.1.1.5", "SHA1-RSA"),
    ("1.2.840.113549.1.1.11", "SHA256-RSA"),
    ("1.2.840.113549.1.1.12", "SHA384-RSA"),
    ("1.2.840.113549.1.1.13", "SHA512-RSA"),
    ("1.2.840.113549.1.1.10", "SHA256-RSAPSS"),
    ("1.2.840.10045.4.3.2", "ECDSA-SHA256"),
    ("1.2.840.10045.4.3.3", "ECDSA-SHA384"),
    ("1.2.840.10045.4.3.4", "ECDSA-SHA512"),
    ("1.3.101.112", "Ed25519"),
];

/// The certificates of a PEM: the first is the client's, the others lead to an authority.
///
/// # Errors
/// When there is none, or one can't be read.
pub(super) fn chain(pem: &str) -> Result<Vec<CertificateDer<'static>>, String> {
    let chain: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(pem.as_bytes()).collect();
    match chain {
        Ok(chain) if chain.is_empty() => Err("its PEM has no certificate".to_owned()),
        Ok(chain) => Ok(chain),
        Err(error) => Err(format!("its PEM can't be read: {error}")),
    }
}

/// Checks that one of the authorities vouches for a client's certificate, by the others of its chain.
///
/// # Errors
/// With what is wrong with it, or with an authority.
pub(in crate::simulate) fn verify(
    chain: &[CertificateDer<'_>],
    authorities: &[String],
    now: Timestamp,
) -> Result<(), String> {
    let [client, intermediates @ ..] = chain else { return Err("there is no certificate".to_owned()) };
    let mut trusted = Vec::new();
    for authority in authorities {
        let authority = self::chain(authority).map_err(|why| format!("an authority is none: {why}"))?;
        trusted.extend(authority);
    }
    let anchors: Result<Vec<_>, _> = trusted.iter().map(anchor_from_trusted_cert).collect();
    let anchors = anchors.map_err(|error| format!("an authority is none: {error}"))?;
    let seconds = u64::try_from(now.as_second()).unwrap_or_default();
    let now = UnixTime::since_unix_epoch(Duration::from_secs(seconds));
    let client = EndEntityCert::try_from(client).map_err(|error| error.to_string())?;
    let usage = KeyUsage::client_auth();
    let verified = client.verify_for_usage(ALL_VERIFICATION_ALGS, &anchors, intermediates, now, usage, None, None);
    verified.map(drop).map_err(|error| error.to_string())
}

/// What the variables tell of a certificate; nothing where it can't be read.
pub(super) fn members(certificate: &CertificateDer<'_>) -> Option<Json> {
    let (_, read) = X509Certificate::from_der(certificate).ok()?;
    let algorithm = read.signature_algorithm.algorithm.to_id_string();
    let known = ALGORITHMS.iter().find(|(id, _)| *id == algorithm).map(|(_, name)| (*name).to_owned());
    let time = |time: i64| Timestamp::from_second(time).ok().map(|time| time.to_string());
    let extensions = read.extensions().iter().map(|extension| {
        json!({"id": extension.oid.to_id_string(), "critical": extension.critical, "value": extension.value})
    });
    Some(json!({
        "pem": pem(certificate),
        "subject": name(read.subject()),
        "issuer": name(read.issuer()),
        "san": alternative_names(&read),
        "serial_number": read.serial.to_string(),
        "signature_algorithm": known.unwrap_or(algorithm),
        "validity": {
            "not_before": time(read.validity().not_before.timestamp()),
            "not_after": time(read.validity().not_after.timestamp()),
        },
        "extensions": extensions.collect::<Vec<_>>(),
    }))
}

fn pem(certificate: &CertificateDer<'_>) -> String {
    let text = base64::Engine::encode(&base64::engine::general_purpose::STANDARD, certificate);
    let lines: Vec<&str> = text.as_bytes().chunks(64).filter_map(|line| std::str::from_utf8(line).ok()).collect();
    format!("-----BEGIN CERTIFICATE-----\n{}\n-----END CERTIFICATE-----\n", lines.join("\n"))
}

/// A distinguished name: the last attribute stands first in its text, as RFC 2253 has it.
fn name(name: &X509Name<'_>) -> Json {
    let attributes: Vec<(String, String)> = name.iter_attributes().map(attribute).collect();
    let text = attributes.iter().rev().map(|(id, value)| {
        let known = ATTRIBUTES.iter().find(|(known, _)| known == id).map_or(id.as_str(), |(_, short)| short);
        format!("{known}={}", escaped(value))
    });
    let all = |id: &str| -> Vec<&str> {
        attributes.iter().filter(|(known, _)| known == id).map(|(_, value)| value.as_str()).collect()
    };
    json!({
        "value": text.collect::<Vec<_>>().join(","),
        "common_name": all("2.5.4.3").first().copied().unwrap_or_default(),
        "country": all("2.5.4.6"),
        "locality": all("2.5.4.7"),
        "province": all("2.5.4.8"),
        "street_address": all("2.5.4.9"),
        "organization": all("2.5.4.10"),
        "organizational_unit": all("2.5.4.11"),
        "postal_code": all("2.5.4.17"),
    })
}

fn attribute(attribute: &AttributeTypeAndValue<'_>) -> (String, String) {
    let value =
        attribute.as_str().map_or_else(|_| String::from_utf8_lossy(attribute.as_slice()).into_owned(), str::to_owned);
    (attribute.attr_type().to_id_string(), value)
}

fn escaped(value: &str) -> String {
    let mut text = String::with_capacity(value.len());
    for character in value.chars() {
        if matches!(character, ',' | '+' | '"' | '\\' | '<' | '>' | ';') {
            text.push('\\');
        }
        text.push(character);
    }
    text
}

fn alternative_names(certificate: &X509Certificate<'_>) -> Json {
    let names = certificate.subject_alternative_name().ok().flatten();
    let names = names.map_or(&[][..], |names| &names.value.general_names);
    let (mut domains, mut emails, mut addresses, mut uris) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for name in names {
        match name {
            GeneralName::DNSName(name) => domains.push((*name).to_owned()),
            GeneralName::RFC822Name(email) => emails.push((*email).to_owned()),
            GeneralName::URI(uri) => uris.push((*uri).to_owned()),
            GeneralName::IPAddress(bytes) => addresses.extend(address(bytes)),
            _ => {}
        }
    }
    let all = [&domains[..], &emails, &addresses, &uris].concat().join(",");
    json!({"value": all, "dns_names": domains, "email_addresses": emails, "ip_addresses": addresses, "uris": uris})
}

fn address(bytes: &[u8]) -> Option<String> {
    let four = <[u8; 4]>::try_from(bytes).map(std::net::IpAddr::from);
    let address = four.or_else(|_| <[u8; 16]>::try_from(bytes).map(std::net::IpAddr::from));
    address.ok().map(|address| address.to_string())
}
