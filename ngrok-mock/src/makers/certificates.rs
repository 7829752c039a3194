//! Fields read from X.509 certificates, and the check that a private key belongs to its certificate.

use api_spec::Format;
use p256::pkcs8::{DecodePrivateKey, EncodePublicKey};
use rsa::pkcs1::DecodeRsaPrivateKey;
use serde_json::{Map, Value, json};
use x509_parser::certificate::X509Certificate;
use x509_parser::extensions::{GeneralName, ParsedExtension};
use x509_parser::pem::Pem;
use x509_parser::time::ASN1Time;
use x509_parser::x509::X509Name;

use crate::api::call::Call;
use crate::rules::refusal::{Refusal, names};

/// What a TLS certificate shows; refused when its private key is another's.
pub(crate) fn tls(call: &Call, given: &Map<String, Value>) -> Result<Map<String, Value>, Refusal> {
    let (name, chain) = certificate_field(call, given, false);
    let (key_name, key) = certificate_field(call, given, true);
    with_leaf(call, name, chain, |leaf, pem| {
        let public = public_key(key).ok_or_else(|| {
            let detail = format!("`{key_name}` is not an RSA, ECDSA or Ed25519 key in PEM.");
            let endings = ["_PRIVATE_KEY_FORMAT_UNSUPPORTED", "_PRIVATE_KEY_INVALID"];
            Refusal::chosen(call, key_name, &endings, names::FIELD_VALUE, detail)
        })?;
        if public != leaf.public_key().raw {
            let detail = format!("`{key_name}` is not the key of the first certificate in `{name}`.");
            return Err(Refusal::chosen(call, key_name, &["_MISMATCH"], names::FIELD_VALUE, detail));
        }
        Ok(details(name, pem, leaf))
    })
}

/// What a certificate authority shows; refused when the certificate is not one of an authority.
pub(crate) fn authority(call: &Call, given: &Map<String, Value>) -> Result<Map<String, Value>, Refusal> {
    let (name, pem) = certificate_field(call, given, false);
    with_leaf(call, name, pem, |leaf, pem| {
        if !leaf.is_ca() {
            let detail = format!("The certificate in `{name}` is not marked as one of an authority.");
            let endings = ["_BASIC_CONSTRAINTS_INVALID"];
            let subject = &call.place.root.name;
            return Err(Refusal::chosen(call, subject, &endings, names::FIELD_VALUE, detail));
        }
        Ok(details(name, pem, leaf))
    })
}

/// Name and text of the field that holds the certificate, or of the one that holds its secret key.
fn certificate_field<'a>(call: &Call, given: &'a Map<String, Value>, secret: bool) -> (&'static str, &'a str) {
    let fields = call.request.into_iter().flat_map(|ty| ty.fields());
    let mut fields = fields.filter(|f| f.format == Some(Format::Pem) && f.sensitive == secret);
    let name = fields.next().map_or("", |f| f.name.as_str());
    (name, given.get(name).and_then(Value::as_str).unwrap_or_default())
}

/// Hands the first certificate of a PEM text to `read`, with the text in its usual form.
fn with_leaf<T>(
    call: &Call,
    name: &str,
    text: &str,
    read: impl FnOnce(&X509Certificate<'_>, String) -> Result<T, Refusal>,
) -> Result<T, Refusal> {
    let refused = |problem: String| {
        let detail = format!("`{name}`: {problem}.");
        Refusal::chosen(call, name, &["_PEM_INVALID", "_CHAIN_INVALID", "_INVALID"], names::FIELD_VALUE, detail)
    };
    let pems = Pem::iter_from_buffer(text.as_bytes()).collect::<Result<Vec<_>, _>>();
    let pems = pems.map_err(|error| refused(error.to_string()))?;
    if pems.iter().any(|pem| pem.label != "CERTIFICATE") {
        return Err(refused("it has something other than certificates".to_owned()));
    }
    let parsed = pems.iter().map(Pem::parse_x509).collect::<Result<Vec<_>, _>>();
    let parsed = parsed.map_err(|error| refused(error.to_string()))?;
    let Some(leaf) = parsed.first() else { return Err(refused("it has no certificate".to_owned())) };
    read(leaf, format!("{}\n", text.trim_end()))
}

/// The public half of a private key, as certificates hold it.
fn public_key(pem: &str) -> Option<Vec<u8>> {
    let rsa = rsa::RsaPrivateKey::from_pkcs8_pem(pem).ok().or_else(|| rsa::RsaPrivateKey::from_pkcs1_pem(pem).ok());
    let p256 = || p256::SecretKey::from_pkcs8_pem(pem).ok().or_else(|| p256::SecretKey::from_sec1_pem(pem).ok());
    let p384 = || p384::SecretKey::from_pkcs8_pem(pem).ok().or_else(|| p384::SecretKey::from_sec1_pem(pem).ok());
    let ed25519 = || ed25519_dalek::SigningKey::from_pkcs8_pem(pem).ok();
    let der = match rsa {
        Some(key) => key.to_public_key().to_public_key_der().ok(),
        None => p256()
            .and_then(|key| key.public_key().to_public_key_der().ok())
            .or_else(|| p384()?.public_key().to_public_key_der().ok())
            .or_else(|| ed25519()?.verifying_key().to_public_key_der().ok()),
    };
    der.map(|der| der.as_bytes().to_vec())
}

/// Everything that answers show of a certificate.
fn details(field: &str, pem: String, certificate: &X509Certificate<'_>) -> Map<String, Value> {
    let subject = certificate.subject();
    let validity = certificate.validity();
    let (key_usages, extended_key_usages) = usages(certificate);
    let details = json!({
        field: pem,
        "subject_common_name": first(subject.iter_common_name()),
        "subject_organization": first(subject.iter_organization()),
        "subject_organizational_unit": first(subject.iter_organizational_unit()),
        "subject_locality": first(subject.iter_locality()),
        "subject_province": first(subject.iter_state_or_province()),
        "subject_country": first(subject.iter_country()),
        "issuer_common_name": first_of(certificate.issuer()),
        "serial_number": certificate.raw_serial_as_string().replace(':', ""),
        "not_before": time(validity.not_before),
        "not_after": time(validity.not_after),
        "private_key_type": key_type(certificate),
        "subject_alternative_names": alternative_names(certificate),
        "key_usages": key_usages,
        "extended_key_usages": extended_key_usages,
    });
    // A datatype shows those that it has.
    match details {
        Value::Object(details) => details,
        _ => Map::new(),
    }
}

fn first<'a>(mut attributes: impl Iterator<Item = &'a x509_parser::x509::AttributeTypeAndValue<'a>>) -> String {
    attributes.next().and_then(|attribute| attribute.as_str().ok()).unwrap_or_default().to_owned()
}

fn first_of(name: &X509Name<'_>) -> String {
    first(name.iter_common_name())
}

fn time(time: ASN1Time) -> String {
    jiff::Timestamp::from_second(time.timestamp()).map(|time| time.to_string()).unwrap_or_default()
}

fn key_type(certificate: &X509Certificate<'_>) -> &'static str {
    match certificate.public_key().algorithm.algorithm.to_id_string().as_str() {
        "1.2.840.113549.1.1.1" => "rsa",
        "1.2.840.10045.2.1" => "ecdsa",
        "1.3.101.112" => "ed25519",
        _ => "",
    }
}

fn alternative_names(certificate: &X509Certificate<'_>) -> Value {
    let names = certificate.subject_alternative_name().ok().flatten();
    let names = names.map(|extension| extension.value.general_names.as_slice()).unwrap_or_default();
    let dns_names = names.iter().filter_map(|name| match name {
        GeneralName::DNSName(name) => Some((*name).to_owned()),
        _ => None,
    });
    let ips = names.iter().filter_map(|name| match name {
        GeneralName::IPAddress(bytes) => ip(bytes),
        _ => None,
    });
    json!({"dns_names": dns_names.collect::<Vec<_>>(), "ips": ips.collect::<Vec<_>>()})
}

fn ip(bytes: &[u8]) -> Option<String> {
    let v4 = <[u8; 4]>::try_from(bytes).map(|b| std::net::IpAddr::from(b).to_string());
    v4.or_else(|_| <[u8; 16]>::try_from(bytes).map(|b| std::net::IpAddr::from(b).to_string())).ok()
}

/// Key usages and extended key usages, in RFC 5280's names.
fn usages(certificate: &X509Certificate<'_>) -> (Vec<&'static str>, Vec<String>) {
    let mut usages = Vec::new();
    let mut extended = Vec::new();
    for extension in certificate.extensions() {
        match extension.parsed_extension() {
            ParsedExtension::KeyUsage(usage) => {
                let known = [
                    (usage.digital_signature(), "digitalSignature"),
                    (usage.non_repudiation(), "contentCommitment"),
                    (usage.key_encipherment(), "keyEncipherment"),
                    (usage.data_encipherment(), "dataEncipherment"),
                    (usage.key_agreement(), "keyAgreement"),
                    (usage.key_cert_sign(), "keyCertSign"),
                    (usage.crl_sign(), "cRLSign"),
                    (usage.encipher_only(), "encipherOnly"),
                    (usage.decipher_only(), "decipherOnly"),
                ];
                usages.extend(known.iter().filter(|(on, _)| *on).map(|(_, name)| *name));
            }
            ParsedExtension::ExtendedKeyUsage(usage) => {
                let known = [
                    (usage.any, "anyExtendedKeyUsage"),
                    (usage.server_auth, "serverAuth"),
                    (usage.client_auth, "clientAuth"),
                    (usage.code_signing, "codeSigning"),
                    (usage.email_protection, "emailProtection"),
                    (usage.time_stamping, "timeStamping"),
                    (usage.ocsp_signing, "OCSPSigning"),
                ];
                extended.extend(known.iter().filter(|(on, _)| *on).map(|(_, name)| (*name).to_owned()));
                extended.extend(usage.other.iter().map(|oid| oid.to_id_string()));
            }
            _ => {}
        }
    }
    (usages, extended)
}
