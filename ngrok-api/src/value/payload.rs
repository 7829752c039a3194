//! The object of an event, which is read as the type that the event's type names.

use serde_core::de::DeserializeOwned;
use serde_json::Value;

/// An object that does not fit the type of its event.
#[derive(Debug)]
pub(crate) struct ObjectError {
    pub type_name: &'static str,
    pub path: String,
    pub source: serde_json::Error,
}

/// Reads the object of an event.
pub(crate) fn read_object<T: DeserializeOwned>(object: Value) -> Result<Box<T>, ObjectError> {
    serde_path_to_error::deserialize(object).map(Box::new).map_err(|error| {
        let path = match error.path().to_string() {
            path if path == "." => "object".to_owned(),
            path => format!("object.{path}"),
        };
        let type_name = std::any::type_name::<T>().rsplit("::").next().unwrap_or_default();
        ObjectError { type_name, path, source: error.into_inner() }
    })
}
