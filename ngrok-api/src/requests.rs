//! What requests send, read from files (feature `requests`): wanted state in YAML, TOML or JSON.
//!
//! With the feature, what is sent can be read as well: `IpPolicyRuleCreate` and its kind deserialize, also inside of types of
//! your own. A field that a request does not have is refused, with the name that was likely meant.
//!
//! ```
//! use ngrok_api::models::IpPolicyRuleCreate;
//!
//! let wanted = serde_json::json!({
//!     "ip_policy_id": "ipp_1", "cidr": "24.0.0.0/8", "action": "allow",
//! });
//! let rule: IpPolicyRuleCreate = ngrok_api::requests::read(wanted).unwrap();
//! assert_eq!(rule.cidr, "24.0.0.0/8");
//!
//! let misspelt = serde_json::json!({
//!     "ip_policy_id": "ipp_1", "cidr": "24.0.0.0/8", "acton": "allow",
//! });
//! let refused = ngrok_api::requests::read::<IpPolicyRuleCreate>(misspelt).unwrap_err();
//! assert!(refused.to_string().ends_with("did you mean `action`?"), "{refused}");
//! ```
//!
//! [`services`](crate::services) are not needed for that: with `default-features = false` and this feature, only the
//! datatypes are compiled.

use serde_core::Serialize;
use serde_core::de::DeserializeOwned;
use serde_json::Value;

use crate::error::{Error, InvalidInput};

/// Reads a request, of which nothing may be lost: also fields of objects inside of it that nobody knows are refused, which
/// deserializing by itself passes over where answers hold such objects too.
///
/// # Errors
/// [`Error::InvalidInput`] with the path of what is wrong.
pub fn read<T: DeserializeOwned + Serialize>(request: impl Into<Value>) -> Result<T, Error> {
    let request = request.into();
    let refuse = |problem: String| Error::from(InvalidInput::of_client("request", problem));
    let read: T = serde_path_to_error::deserialize(&request).map_err(|error| {
        let place = match error.path().to_string() {
            path if path == "." => String::new(),
            path => format!(" at `{path}`"),
        };
        refuse(format!("can't be read{place}: {}", error.inner()))
    })?;
    let written = serde_json::to_value(&read).map_err(|error| refuse(format!("can't be written as JSON: {error}")))?;
    match lost(&request, &written) {
        None => Ok(read),
        Some(path) => Err(refuse(format!("has no field `{path}`"))),
    }
}

/// The path of the first key of `given` that `kept` does not have.
pub(crate) fn lost(given: &Value, kept: &Value) -> Option<String> {
    match (given, kept) {
        (Value::Object(given), Value::Object(kept)) => given.iter().find_map(|(key, value)| match kept.get(key) {
            None => Some(key.clone()),
            Some(kept) => lost(value, kept).map(|rest| format!("{key}.{rest}")),
        }),
        (Value::Array(given), Value::Array(kept)) => given
            .iter()
            .zip(kept)
            .enumerate()
            .find_map(|(index, (given, kept))| lost(given, kept).map(|rest| format!("[{index}].{rest}"))),
        _ => None,
    }
}
