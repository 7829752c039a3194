//! The arguments of an operation by name.

use serde_core::Serialize;
use serde_core::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::super::operation::Operation;
use crate::error::{Error, InvalidInput};
use crate::requests::lost;
use crate::wire::OperationSpec;

/// An operation that is made from JSON arguments.
pub(crate) trait FromArguments: Operation {
    fn from_arguments(arguments: &mut Arguments) -> Result<Self, Error>
    where
        Self: Sized;
}

/// The JSON arguments of a call, taken out one by one; what is left in the end was not asked for.
pub(crate) struct Arguments {
    pub spec: &'static OperationSpec,
    pub values: Map<String, Value>,
}

impl Arguments {
    /// A value of the path, which must be there.
    pub fn path<T: DeserializeOwned>(&mut self, name: &'static str) -> Result<T, Error> {
        let missing = || InvalidInput::new(self.spec, name, "is missing; the path needs it");
        let value = self.values.remove(name).filter(|value| !value.is_null()).ok_or_else(missing)?;
        self.read(name, &value)
    }

    /// A query parameter, if it is there.
    pub fn query<T: DeserializeOwned>(&mut self, name: &'static str) -> Result<Option<T>, Error> {
        match self.values.remove(name) {
            None | Some(Value::Null) => Ok(None),
            Some(value) => self
                .read(name, &value)
                .or_else(|error| {
                    // A query is text in the end: "10" is as good as 10.
                    let number = value.as_str().and_then(|text| serde_json::from_str::<serde_json::Number>(text).ok());
                    number.map_or(Err(error), |number| self.read(name, &Value::Number(number)))
                })
                .map(Some),
        }
    }

    /// A query parameter, which must be there.
    #[allow(dead_code, reason = "only some APIs have such")]
    pub fn required_query<T: DeserializeOwned>(&mut self, name: &'static str) -> Result<T, Error> {
        let missing = InvalidInput::new(self.spec, name, "is missing; the call needs it");
        self.query(name)?.ok_or_else(|| missing.into())
    }

    /// The body, made of those of its fields that are there.
    pub fn body<T: DeserializeOwned + Serialize>(&mut self, fields: &[&'static str]) -> Result<T, Error> {
        self.body_with_nulls(fields, &[])
    }

    /// The same, where null takes the values of some fields away.
    pub fn body_with_nulls<T: DeserializeOwned + Serialize>(
        &mut self,
        fields: &[&'static str],
        nullable: &[&'static str],
    ) -> Result<T, Error> {
        let mut body = Map::new();
        for field in fields {
            if let Some(value) = self.values.remove(*field) {
                if value.is_null() && !nullable.contains(field) {
                    let problem = "is null, which is never sent; leave it out, or clear it with an empty value";
                    return Err(InvalidInput::new(self.spec, field, problem).into());
                }
                body.insert((*field).to_owned(), value);
            }
        }
        let body = Value::Object(body);
        let read: T = self.read("body", &body)?;
        // Decoding ignores what it does not know, which would lose a misspelt nested field.
        let written = serde_json::to_value(&read).unwrap_or_default();
        match lost(&body, &written) {
            None => Ok(read),
            Some(path) => Err(InvalidInput::new(self.spec, "body", format!("has no field `{path}`")).into()),
        }
    }

    fn read<T: DeserializeOwned>(&self, name: &'static str, value: &Value) -> Result<T, Error> {
        serde_path_to_error::deserialize(value).map_err(|error| {
            let place = match error.path().to_string() {
                path if path == "." => String::new(),
                path => format!(" at `{path}`"),
            };
            InvalidInput::new(self.spec, name, format!("is of the wrong kind{place}: {}", error.inner())).into()
        })
    }
}
