// Generated from api-spec/traffic_policy/document.yaml by `cargo xtask codegen`; edits are lost.

//! The document and its rules.

use serde_core::de::{Deserialize, Deserializer};
use serde_core::ser::{Serialize, Serializer};
use super::Action;
use crate::policy::{self, Fields, FromJson, Misfit, OtherFields};

/// A Traffic Policy: the rules of each phase of traffic.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TrafficPolicy {
    /// A client has connected and nothing of what it sends has been read yet.
    ///
    /// Endpoints with the schemes `http`, `https`, `tcp` and `tls` have it.
    pub on_tcp_connect: Vec<Rule>,
    /// A request has come and goes upstream when the phase is over.
    ///
    /// Endpoints with the schemes `http` and `https` have it.
    pub on_http_request: Vec<Rule>,
    /// A response has come and goes to the client when the phase is over.
    ///
    /// Endpoints with the schemes `http` and `https` have it.
    pub on_http_response: Vec<Rule>,
    /// An event of a streamed response has come and goes to the client when the phase is over.
    ///
    /// Endpoints with the schemes `http` and `https` have it.
    pub on_event_stream_message: Vec<Rule>,
    /// Fields that this version does not know, which are written as they were read.
    pub other: OtherFields,
}

impl TrafficPolicy {
    /// Starts with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds one to `on_tcp_connect`.
    ///
    /// A client has connected and nothing of what it sends has been read yet.
    ///
    /// Endpoints with the schemes `http`, `https`, `tcp` and `tls` have it.
    pub fn on_tcp_connect(mut self, rule: impl Into<Rule>) -> Self {
        self.on_tcp_connect.push(rule.into());
        self
    }

    /// Adds one to `on_http_request`.
    ///
    /// A request has come and goes upstream when the phase is over.
    ///
    /// Endpoints with the schemes `http` and `https` have it.
    pub fn on_http_request(mut self, rule: impl Into<Rule>) -> Self {
        self.on_http_request.push(rule.into());
        self
    }

    /// Adds one to `on_http_response`.
    ///
    /// A response has come and goes to the client when the phase is over.
    ///
    /// Endpoints with the schemes `http` and `https` have it.
    pub fn on_http_response(mut self, rule: impl Into<Rule>) -> Self {
        self.on_http_response.push(rule.into());
        self
    }

    /// Adds one to `on_event_stream_message`.
    ///
    /// An event of a streamed response has come and goes to the client when the phase is over.
    ///
    /// Endpoints with the schemes `http` and `https` have it.
    pub fn on_event_stream_message(mut self, rule: impl Into<Rule>) -> Self {
        self.on_event_stream_message.push(rule.into());
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

/// A rule: actions, and the conditions under which they run.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Rule {
    /// What the rule is called.
    pub name: Option<String>,
    /// Conditions that must all hold for the actions to run. Without any they always run.
    ///
    /// Each is an expression of CEL that gives a `bool`.
    pub expressions: Vec<String>,
    /// The actions, run one after the other.
    pub actions: Vec<Action>,
    /// Fields that this version does not know, which are written as they were read.
    pub other: OtherFields,
}

impl Rule {
    /// Starts with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// What the rule is called.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Adds one to `expressions`.
    ///
    /// Conditions that must all hold for the actions to run. Without any they always run.
    ///
    /// Each is an expression of CEL that gives a `bool`.
    pub fn when(mut self, text: impl Into<String>) -> Self {
        self.expressions.push(text.into());
        self
    }

    /// Adds one to `actions`.
    ///
    /// The actions, run one after the other.
    pub fn then(mut self, action: impl Into<Action>) -> Self {
        self.actions.push(action.into());
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

impl Serialize for TrafficPolicy {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        policy::write(serializer, &self.other)
            .list("on_tcp_connect", &self.on_tcp_connect)
            .list("on_http_request", &self.on_http_request)
            .list("on_http_response", &self.on_http_response)
            .list("on_event_stream_message", &self.on_event_stream_message)
            .end()
    }
}

impl FromJson for TrafficPolicy {
    fn from_json(json: serde_json::Value) -> Result<Self, Misfit> {
        let mut fields = Fields::of(json)?;
        Ok(Self {
            on_tcp_connect: fields.list("on_tcp_connect")?,
            on_http_request: fields.list("on_http_request")?,
            on_http_response: fields.list("on_http_response")?,
            on_event_stream_message: fields.list("on_event_stream_message")?,
            other: fields.rest(),
        })
    }
}

impl<'de> Deserialize<'de> for TrafficPolicy {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        policy::deserialize(deserializer)
    }
}

impl Serialize for Rule {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        policy::write(serializer, &self.other)
            .field_if_set("name", &self.name)
            .list("expressions", &self.expressions)
            .list("actions", &self.actions)
            .end()
    }
}

impl FromJson for Rule {
    fn from_json(json: serde_json::Value) -> Result<Self, Misfit> {
        let mut fields = Fields::of(json)?;
        Ok(Self {
            name: fields.optional("name")?,
            expressions: fields.list("expressions")?,
            actions: fields.list("actions")?,
            other: fields.rest(),
        })
    }
}

impl<'de> Deserialize<'de> for Rule {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        policy::deserialize(deserializer)
    }
}
