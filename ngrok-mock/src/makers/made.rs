//! What a maker gives an object.

use serde_json::{Map, Value};

/// The fields that answers show, and those that only the server knows.
#[derive(Debug, Default)]
pub(crate) struct Made {
    pub shown: Map<String, Value>,
    pub hidden: Map<String, Value>,
}
