//! What a policy has that the types do not know. It may be a secret, so `Debug` output has only its names.

use std::collections::BTreeMap;
use std::fmt;

use serde_core::{Serialize, Serializer};
use serde_json::{Map, Value};

/// Fields that the types do not know, by name: they are kept as they are, and written back.
///
/// A null and an empty list of a field that has no place for them are among them. They give way to the field once it is
/// set. `Debug` output has the names, never the values.
#[derive(Clone, Default, PartialEq)]
pub struct OtherFields(BTreeMap<String, Value>);

impl OtherFields {
    /// The value of a field.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.get(name)
    }

    /// Sets a field.
    pub fn set(&mut self, name: impl Into<String>, value: impl Into<Value>) {
        self.0.insert(name.into(), value.into());
    }

    /// Takes a field out.
    pub fn remove(&mut self, name: &str) -> Option<Value> {
        self.0.remove(name)
    }

    /// The fields, ordered by name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value))
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl From<Map<String, Value>> for OtherFields {
    fn from(fields: Map<String, Value>) -> Self {
        OtherFields(fields.into_iter().collect())
    }
}

impl fmt::Debug for OtherFields {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.0.keys()).finish()
    }
}

/// An action that the types do not know, kept as it is: a newer one, one under an older name, or one whose configuration
/// does not fit its type.
///
/// ```
/// use ngrok_api::traffic_policy::{OtherAction, Rule};
///
/// let action = OtherAction::new("brand-new", serde_json::json!({"level": 3}));
/// let rule = Rule::new().then(action);
/// assert_eq!(rule.actions[0].kind(), "brand-new");
/// ```
#[derive(Clone, PartialEq)]
pub struct OtherAction(Value);

impl OtherAction {
    /// An action of this type, with this configuration.
    pub fn new(kind: impl Into<String>, config: impl Into<Value>) -> Self {
        let fields = [("type".to_owned(), Value::String(kind.into())), ("config".to_owned(), config.into())];
        OtherAction(fields.into_iter().collect())
    }

    /// Its `type`; empty for one that says none.
    pub fn kind(&self) -> &str {
        self.0.get("type").and_then(Value::as_str).unwrap_or_default()
    }

    /// Its configuration, if it has one.
    pub fn config(&self) -> Option<&Value> {
        self.0.get("config")
    }

    /// All of it.
    pub fn json(&self) -> &Value {
        &self.0
    }
}

impl From<Value> for OtherAction {
    fn from(json: Value) -> Self {
        OtherAction(json)
    }
}

impl fmt::Debug for OtherAction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OtherAction").field("kind", &self.kind()).finish_non_exhaustive()
    }
}

impl Serialize for OtherAction {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}
