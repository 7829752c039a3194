//! Fields read from X.509 certificates, and the keys that belong to them.

use serde_json::{Map, Value};

use crate::api::Call;
use crate::refusal::Refusal;

pub(crate) fn tls(_: &Call, _: &Map<String, Value>) -> Result<Map<String, Value>, Refusal> {
    Ok(Map::new())
}

pub(crate) fn authority(_: &Call, _: &Map<String, Value>) -> Result<Map<String, Value>, Refusal> {
    Ok(Map::new())
}
