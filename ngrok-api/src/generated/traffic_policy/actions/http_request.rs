// Generated from api-spec/traffic_policy/actions/http-request.yaml by `cargo xtask codegen`; edits are lost.

//! HTTP Request: the action and its configuration.

use std::collections::BTreeMap;
use serde_core::de::{Deserialize, Deserializer};
use serde_core::ser::{Serialize, Serializer};
use crate::policy::{self, Fields, FromJson, GoDuration, Misfit, OtherFields};
use crate::generated::traffic_policy::OnError;

/// Sends a request of its own and keeps the answer for the actions after it.
///
/// May stand in `on_http_request` and `on_http_response`. A run costs 1 Traffic Policy Unit.
/// Expressions after it find its results in `actions.ngrok.http_request`.
///
/// [ngrok's page about it](https://ngrok.com/docs/traffic-policy/actions/http-request)
///
/// # Example
///
/// As a document:
///
/// ```yaml
/// on_http_request:
///   - actions:
///       - type: http-request
///         config:
///           url: https://audit.example.com/visits
///           method: POST
///           body: '{"path": "${req.url.path}"}'
///           retry_condition: attempts < 2
///           on_error: continue
/// ```
#[doc(alias = "http-request")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct HttpRequest {
    /// Where the request goes.
    ///
    /// Expressions of CEL may stand in `${…}`.
    pub url: String,
    /// Method of the request.
    ///
    /// The default is `GET`.
    pub method: Option<HttpRequestMethod>,
    /// Parameters to put behind the URL.
    ///
    /// At most 32.
    pub query_params: Option<Vec<HttpRequestQueryParam>>,
    /// Headers of the request by name.
    ///
    /// Expressions of CEL may stand in `${…}`. At most 10.
    pub headers: Option<BTreeMap<String, String>>,
    /// Body of the request, for methods that have one.
    ///
    /// Expressions of CEL may stand in `${…}`.
    pub body: Option<String>,
    /// Most redirects to go along with.
    ///
    /// From 0 to 100. The default is `10`.
    pub max_redirects: Option<i32>,
    /// Longest time for all of it, with retries and redirects.
    ///
    /// From `1s` to `30s`. The default is `3s`.
    pub timeout: Option<GoDuration>,
    /// Condition to try again after a failure. There are at most 3 retries.
    ///
    /// An expression of CEL that gives a `bool`.
    pub retry_condition: Option<String>,
    /// What happens to the rest of the policy when the request fails.
    ///
    /// The default is `continue`.
    pub on_error: Option<OnError>,
    /// Fields that this version does not know, which are written as they were read.
    pub other: OtherFields,
    /// What stands in the action beside its type and its configuration.
    pub beside: OtherFields,
}

impl HttpRequest {
    /// The `type` of the action in a document.
    pub const KIND: &'static str = "http-request";
}

impl HttpRequest {
    /// Starts with what is required.
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            method: None,
            query_params: None,
            headers: None,
            body: None,
            max_redirects: None,
            timeout: None,
            retry_condition: None,
            on_error: None,
            other: OtherFields::default(),
            beside: OtherFields::default(),
        }
    }

    /// Method of the request.
    ///
    /// The default is `GET`.
    pub fn method(mut self, method: impl Into<HttpRequestMethod>) -> Self {
        self.method = Some(method.into());
        self
    }

    /// Parameters to put behind the URL.
    ///
    /// At most 32.
    pub fn query_params(
        mut self,
        query_params: impl IntoIterator<Item = impl Into<HttpRequestQueryParam>>,
    ) -> Self {
        self.query_params = Some(query_params.into_iter().map(Into::into).collect());
        self
    }

    /// Headers of the request by name.
    ///
    /// Expressions of CEL may stand in `${…}`. At most 10.
    pub fn headers(
        mut self,
        headers: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.headers = Some(
            headers.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Body of the request, for methods that have one.
    ///
    /// Expressions of CEL may stand in `${…}`.
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// Most redirects to go along with.
    ///
    /// From 0 to 100. The default is `10`.
    pub fn max_redirects(mut self, max_redirects: i32) -> Self {
        self.max_redirects = Some(max_redirects);
        self
    }

    /// Longest time for all of it, with retries and redirects.
    ///
    /// From `1s` to `30s`. The default is `3s`.
    pub fn timeout(mut self, timeout: impl Into<GoDuration>) -> Self {
        self.timeout = Some(timeout.into());
        self
    }

    /// Condition to try again after a failure. There are at most 3 retries.
    ///
    /// An expression of CEL that gives a `bool`.
    pub fn retry_condition(mut self, retry_condition: impl Into<String>) -> Self {
        self.retry_condition = Some(retry_condition.into());
        self
    }

    /// What happens to the rest of the policy when the request fails.
    ///
    /// The default is `continue`.
    pub fn on_error(mut self, on_error: impl Into<OnError>) -> Self {
        self.on_error = Some(on_error.into());
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

/// Values of `method` of [`HttpRequest`](crate::traffic_policy::HttpRequest).
///
/// The set is open: any other text is kept in `Unknown`, and is written as it was read.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum HttpRequestMethod {
    /// Read.
    Get,
    /// Replace.
    Put,
    /// Send.
    Post,
    /// Change.
    Patch,
    /// Remove.
    Delete,
    /// Ask what is possible.
    Options,
    /// A value that this version does not know.
    Unknown(String),
}

impl HttpRequestMethod {
    /// The known values, as they stand on the wire.
    pub const KNOWN: &'static [&'static str] = &[
        "GET",
        "PUT",
        "POST",
        "PATCH",
        "DELETE",
        "OPTIONS",
    ];

    /// The value as it stands on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Get => "GET",
            Self::Put => "PUT",
            Self::Post => "POST",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
            Self::Options => "OPTIONS",
            Self::Unknown(value) => value,
        }
    }
}

impl crate::lenient::FromWire for HttpRequestMethod {
    #[inline]
    fn from_wire(value: &str) -> Self {
        match value {
            "GET" => Self::Get,
            "PUT" => Self::Put,
            "POST" => Self::Post,
            "PATCH" => Self::Patch,
            "DELETE" => Self::Delete,
            "OPTIONS" => Self::Options,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::open_enum::conversions!(HttpRequestMethod);

impl From<&str> for HttpRequestMethod {
    fn from(value: &str) -> Self {
        crate::lenient::FromWire::from_wire(value)
    }
}

impl From<String> for HttpRequestMethod {
    fn from(value: String) -> Self {
        crate::lenient::FromWire::from_wire(&value)
    }
}

/// A parameter of the query.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct HttpRequestQueryParam {
    /// Name of the parameter.
    ///
    /// Expressions of CEL may stand in `${…}`. At most 128 characters.
    pub key: String,
    /// Value of the parameter.
    ///
    /// Expressions of CEL may stand in `${…}`. At most 8192 characters.
    pub value: String,
    /// Fields that this version does not know, which are written as they were read.
    pub other: OtherFields,
}

impl HttpRequestQueryParam {
    /// Starts with what is required.
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            value: value.into(),
            other: OtherFields::default(),
        }
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

impl Serialize for HttpRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        policy::write(serializer, &self.other)
            .field("url", &self.url)
            .field_if_set("method", &self.method)
            .field_if_set("query_params", &self.query_params)
            .field_if_set("headers", &self.headers)
            .field_if_set("body", &self.body)
            .field_if_set("max_redirects", &self.max_redirects)
            .field_if_set("timeout", &self.timeout)
            .field_if_set("retry_condition", &self.retry_condition)
            .field_if_set("on_error", &self.on_error)
            .end()
    }
}

impl FromJson for HttpRequest {
    fn from_json(json: serde_json::Value) -> Result<Self, Misfit> {
        let mut fields = Fields::of(json)?;
        Ok(Self {
            url: fields.required("url")?,
            method: fields.optional("method")?,
            query_params: fields.optional("query_params")?,
            headers: fields.optional("headers")?,
            body: fields.optional("body")?,
            max_redirects: fields.optional("max_redirects")?,
            timeout: fields.optional("timeout")?,
            retry_condition: fields.optional("retry_condition")?,
            on_error: fields.optional("on_error")?,
            other: fields.rest(),
            beside: OtherFields::default(),
        })
    }
}

impl<'de> Deserialize<'de> for HttpRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        policy::deserialize(deserializer)
    }
}

impl Serialize for HttpRequestQueryParam {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        policy::write(serializer, &self.other)
            .field("key", &self.key)
            .field("value", &self.value)
            .end()
    }
}

impl FromJson for HttpRequestQueryParam {
    fn from_json(json: serde_json::Value) -> Result<Self, Misfit> {
        let mut fields = Fields::of(json)?;
        Ok(Self {
            key: fields.required("key")?,
            value: fields.required("value")?,
            other: fields.rest(),
        })
    }
}

impl<'de> Deserialize<'de> for HttpRequestQueryParam {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        policy::deserialize(deserializer)
    }
}
