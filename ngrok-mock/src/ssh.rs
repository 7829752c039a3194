//! SSH certificate authorities with real keys, and the OpenSSH certificates that they sign.

use serde_json::{Map, Value};
use ssh_key::certificate::CertType;

use crate::api::Call;
use crate::makers::Made;
use crate::refusal::Refusal;
use crate::store::Store;

pub(crate) fn authority(_: &Call, _: &Map<String, Value>) -> Result<Made, Refusal> {
    Ok(Made::default())
}

pub(crate) fn sign(
    _: &Call,
    _: &Store,
    _: &str,
    _: &Map<String, Value>,
    _: CertType,
) -> Result<Map<String, Value>, Refusal> {
    Ok(Map::new())
}
