//! SSH certificate authorities with real keys, and the OpenSSH certificates that they sign.

use std::time::{SystemTime, UNIX_EPOCH};

use rsa::signature::SignatureEncoding;
use serde_json::{Map, Value, json};
use ssh_key::certificate::{Builder, CertType};
use ssh_key::private::{KeypairData, RsaKeypair};
use ssh_key::public::KeyData;
use ssh_key::rand_core::OsRng;
use ssh_key::{Algorithm, EcdsaCurve, HashAlg, LineEnding, PrivateKey, PublicKey, Signature};

use super::made::Made;
use crate::account::store::Store;
use crate::api::call::Call;
use crate::rules::refusal::{Refusal, names};

/// The hidden field of an authority's private key.
const PRIVATE_KEY: &str = "private_key";
/// Seconds that a certificate of unlimited validity is good for, as the API's own default: 90 days.
const DEFAULT_VALIDITY: u64 = 90 * 24 * 3600;

/// A new authority: its key pair.
pub(crate) fn authority(call: &Call, given: &Map<String, Value>) -> Result<Made, Refusal> {
    let text = |name: &str| given.get(name).and_then(Value::as_str).filter(|text| !text.is_empty());
    let size = given.get("key_size").and_then(Value::as_u64).filter(|size| *size > 0);
    let kind = text("private_key_type").unwrap_or("ed25519");
    let refused = |field: &str, endings: &[&str], detail: &str| {
        Err(Refusal::chosen(call, field, endings, names::FIELD_VALUE, detail))
    };
    if size.is_some() && kind != "rsa" {
        return refused("key_size", &["_UNSUPPORTED", "_INVALID"], "`key_size` is for RSA keys.");
    }
    if text("elliptic_curve").is_some() && kind != "ecdsa" {
        return refused("elliptic_curve", &["_UNSUPPORTED", "_INVALID"], "`elliptic_curve` is for ECDSA keys.");
    }
    let key = match kind {
        "rsa" => RsaKeypair::random(&mut OsRng, size.map_or(2048, |size| size as usize))
            .and_then(|pair| PrivateKey::new(KeypairData::Rsa(pair), "")),
        "ecdsa" => {
            let curve = match text("elliptic_curve").map(str::to_ascii_lowercase).as_deref() {
                None | Some("256" | "p256" | "p-256" | "nistp256") => EcdsaCurve::NistP256,
                Some("384" | "p384" | "p-384" | "nistp384") => EcdsaCurve::NistP384,
                Some("521" | "p521" | "p-521" | "nistp521") => EcdsaCurve::NistP521,
                Some(_) => {
                    let detail = "`elliptic_curve` is not 256, 384 or 521.";
                    return refused("elliptic_curve", &["_CURVE_INVALID", "_INVALID"], detail);
                }
            };
            PrivateKey::random(&mut OsRng, Algorithm::Ecdsa { curve })
        }
        _ => PrivateKey::random(&mut OsRng, Algorithm::Ed25519),
    };
    let texts = key.and_then(|key| Ok((key.public_key().to_openssh()?, key.to_openssh(LineEnding::LF)?)));
    let (public, private) = texts.map_err(|error| Refusal::plain(500, format!("the key can't be made: {error}")))?;
    let object = |value: Value| value.as_object().cloned().unwrap_or_default();
    Ok(Made {
        shown: object(json!({"public_key": public.trim_end(), "key_type": kind})),
        hidden: object(json!({ PRIVATE_KEY: private.as_str() })),
    })
}

/// The fields of a new certificate, signed by the authority that it names.
pub(crate) fn sign(
    call: &Call,
    store: &Store,
    id: &str,
    object: &Map<String, Value>,
    kind: CertType,
) -> Result<Map<String, Value>, Refusal> {
    let text = |name: &str| object.get(name).and_then(Value::as_str).unwrap_or_default();
    let public = PublicKey::from_openssh(text("public_key")).map_err(|error| {
        let detail = format!("`public_key`: {error}.");
        Refusal::chosen(call, "public_key", &["_PUBLIC_KEY_INVALID"], names::FIELD_VALUE, detail)
    })?;
    let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |d| d.as_secs());
    let after = seconds(text("valid_after")).unwrap_or(now);
    let until = seconds(text("valid_until")).unwrap_or(after + DEFAULT_VALIDITY);
    if until <= after {
        let detail = "`valid_until` must be later than `valid_after`.";
        return Err(Refusal::chosen(call, "duration", &["_DURATION_INVALID"], names::FIELD_VALUE, detail));
    }
    let authority = store.get("SSHCertificateAuthority", text("ssh_certificate_authority_id"));
    let private = authority.and_then(|o| o.hidden.get(PRIVATE_KEY)?.as_str().map(str::to_owned)).unwrap_or_default();
    let signed = certificate(&private, &public, id, kind, (after, until), object);
    let certificate = signed.map_err(|error| Refusal::plain(400, format!("The key can't be signed: {error}")))?;
    let times = |seconds: u64| {
        let time = i64::try_from(seconds).ok().and_then(|s| jiff::Timestamp::from_second(s).ok());
        time.map(|time| time.to_string()).unwrap_or_default()
    };
    let fields = json!({
        "certificate": certificate,
        "key_type": key_type(&public),
        "valid_after": times(after),
        "valid_until": times(until),
    });
    Ok(fields.as_object().cloned().unwrap_or_default())
}

fn certificate(
    private: &str,
    public: &PublicKey,
    id: &str,
    kind: CertType,
    (after, until): (u64, u64),
    object: &Map<String, Value>,
) -> ssh_key::Result<String> {
    let authority = PrivateKey::from_openssh(private)?;
    let mut builder = Builder::new_with_random_nonce(&mut OsRng, public.key_data().clone(), after, until)?;
    builder.serial(1)?.key_id(id)?.cert_type(kind)?.comment(id)?;
    let principals: Vec<&str> = texts(object.get("principals"));
    for principal in &principals {
        builder.valid_principal(*principal)?;
    }
    if principals.is_empty() {
        builder.all_principals_valid()?;
    }
    for (name, value) in entries(object.get("critical_options")) {
        builder.critical_option(name, value)?;
    }
    for (name, value) in entries(object.get("extensions")) {
        builder.extension(name, value)?;
    }
    builder.sign(&Signer(authority))?.to_openssh()
}

/// An authority's key as it signs. The library builds RSA keys from one of their primes twice, and can't sign with them.
struct Signer(PrivateKey);

impl From<&Signer> for KeyData {
    fn from(signer: &Signer) -> KeyData {
        signer.0.public_key().key_data().clone()
    }
}

impl rsa::signature::Signer<Signature> for Signer {
    fn try_sign(&self, message: &[u8]) -> rsa::signature::Result<Signature> {
        let KeypairData::Rsa(pair) = self.0.key_data() else { return self.0.try_sign(message) };
        let key = rsa_key(pair).map_err(rsa::signature::Error::from_source)?;
        let signature = rsa::pkcs1v15::SigningKey::<rsa::sha2::Sha512>::new(key).try_sign(message)?;
        let algorithm = Algorithm::Rsa { hash: Some(HashAlg::Sha512) };
        Ok(Signature::new(algorithm, signature.to_vec())?)
    }
}

fn rsa_key(pair: &RsaKeypair) -> ssh_key::Result<rsa::RsaPrivateKey> {
    let (public, private) = (&pair.public, &pair.private);
    let primes = vec![rsa::BigUint::try_from(&private.p)?, rsa::BigUint::try_from(&private.q)?];
    let key = rsa::RsaPrivateKey::from_components(
        rsa::BigUint::try_from(&public.n)?,
        rsa::BigUint::try_from(&public.e)?,
        rsa::BigUint::try_from(&private.d)?,
        primes,
    );
    key.map_err(|_| ssh_key::Error::Crypto)
}

fn texts(value: Option<&Value>) -> Vec<&str> {
    value.and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).collect()
}

fn entries(value: Option<&Value>) -> impl Iterator<Item = (&str, &str)> {
    let entries = value.and_then(Value::as_object).into_iter().flatten();
    entries.map(|(name, value)| (name.as_str(), value.as_str().unwrap_or_default()))
}

fn seconds(text: &str) -> Option<u64> {
    text.parse::<jiff::Timestamp>().ok().and_then(|time| u64::try_from(time.as_second()).ok())
}

fn key_type(key: &PublicKey) -> &'static str {
    match key.algorithm() {
        Algorithm::Rsa { .. } => "rsa",
        Algorithm::Ecdsa { .. } => "ecdsa",
        Algorithm::Ed25519 => "ed25519",
        _ => "",
    }
}
