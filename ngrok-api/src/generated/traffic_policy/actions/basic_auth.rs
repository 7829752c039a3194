// Generated from api-spec/traffic_policy/actions/basic-auth.yaml by `cargo xtask codegen`; edits are lost.

//! Basic Auth: the action and its configuration.

use serde_core::de::{Deserialize, Deserializer};
use serde_core::ser::{Serialize, Serializer};
use crate::policy::{self, Fields, FromJson, Misfit, OtherFields};
use crate::Sensitive;

/// Lets only requests pass that carry one of the listed pairs of user name and password in their
/// `Authorization` header.
///
/// May stand in `on_http_request`. Expressions after it find its results in `actions.ngrok.basic_auth`.
///
/// [ngrok's page about it](https://ngrok.com/docs/traffic-policy/actions/basic-auth)
///
/// # Example
///
/// As a document:
///
/// ```yaml
/// on_http_request:
///   - actions:
///       - type: basic-auth
///         config:
///           credentials: ["ada:correct-horse"]
/// ```
#[doc(alias = "basic-auth")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BasicAuth {
    /// Pairs that are let in, each as `user:password`. A password has from 8 to 128 characters.
    ///
    /// Expressions of CEL may stand in `${…}`. At most 10.
    pub credentials: Vec<Sensitive>,
    /// Realm that the client is asked to log in to.
    ///
    /// The default is `ngrok`.
    pub realm: Option<String>,
    /// Whether a request without valid credentials is refused. With `false` the next action runs all the
    /// same, and the results tell what was found.
    ///
    /// The default is `true`.
    pub enforce: Option<bool>,
    /// Fields that this version does not know, which are written as they were read.
    pub other: OtherFields,
    /// What stands in the action beside its type and its configuration.
    pub beside: OtherFields,
}

impl BasicAuth {
    /// The `type` of the action in a document.
    pub const KIND: &'static str = "basic-auth";
}

impl BasicAuth {
    /// Starts with what is required.
    pub fn new(credentials: impl IntoIterator<Item = impl Into<Sensitive>>) -> Self {
        Self {
            credentials: credentials.into_iter().map(Into::into).collect(),
            realm: None,
            enforce: None,
            other: OtherFields::default(),
            beside: OtherFields::default(),
        }
    }

    /// Realm that the client is asked to log in to.
    ///
    /// The default is `ngrok`.
    pub fn realm(mut self, realm: impl Into<String>) -> Self {
        self.realm = Some(realm.into());
        self
    }

    /// Whether a request without valid credentials is refused. With `false` the next action runs all the
    /// same, and the results tell what was found.
    ///
    /// The default is `true`.
    pub fn enforce(mut self, enforce: bool) -> Self {
        self.enforce = Some(enforce);
        self
    }

    /// Sets a field that this version does not know.
    pub fn other(
        mut self,
        name: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.other.set(name, value);
        self
    }
}

impl Serialize for BasicAuth {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        policy::write(serializer, &self.other)
            .field("credentials", &self.credentials)
            .field_if_set("realm", &self.realm)
            .field_if_set("enforce", &self.enforce)
            .end()
    }
}

impl FromJson for BasicAuth {
    fn from_json(json: serde_json::Value) -> Result<Self, Misfit> {
        let mut fields = Fields::of(json)?;
        Ok(Self {
            credentials: fields.required("credentials")?,
            realm: fields.optional("realm")?,
            enforce: fields.optional("enforce")?,
            other: fields.rest(),
            beside: OtherFields::default(),
        })
    }
}

impl<'de> Deserialize<'de> for BasicAuth {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        policy::deserialize(deserializer)
    }
}
