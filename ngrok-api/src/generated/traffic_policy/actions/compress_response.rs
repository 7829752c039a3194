// Generated from api-spec/traffic_policy/actions/compress-response.yaml by `cargo xtask codegen`; edits are lost.

//! Compress Response: the action and its configuration.

use serde_core::de::{Deserialize, Deserializer};
use serde_core::ser::{Serialize, Serializer};
use crate::policy::{self, Fields, FromJson, Misfit, OtherFields};

/// Compresses the body of the response with an algorithm that the client accepts.
///
/// May stand in `on_http_response`. A run costs 10 Traffic Policy Units. Expressions after it find its
/// results in `actions.ngrok.compress`.
///
/// [ngrok's page about it](https://ngrok.com/docs/traffic-policy/actions/compress-response)
///
/// # Example
///
/// As a document:
///
/// ```yaml
/// on_http_response:
///   - actions:
///       - type: compress-response
///         config:
///           algorithms: [br, gzip]
/// ```
#[doc(alias = "compress-response")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CompressResponse {
    /// Algorithms to choose from.
    ///
    /// The default is `["gzip","deflate","br","compress"]`.
    pub algorithms: Option<Vec<CompressionAlgorithm>>,
    /// Fields that this version does not know, which are written as they were read.
    pub other: OtherFields,
    /// What stands in the action beside its type and its configuration.
    pub beside: OtherFields,
}

impl CompressResponse {
    /// The `type` of the action in a document.
    pub const KIND: &'static str = "compress-response";
}

impl CompressResponse {
    /// Starts with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Algorithms to choose from.
    ///
    /// The default is `["gzip","deflate","br","compress"]`.
    pub fn algorithms(
        mut self,
        algorithms: impl IntoIterator<Item = impl Into<CompressionAlgorithm>>,
    ) -> Self {
        self.algorithms = Some(algorithms.into_iter().map(Into::into).collect());
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

/// Values of `algorithms` of [`CompressResponse`](crate::traffic_policy::CompressResponse).
///
/// The set is open: any other text is kept in `Unknown`, and is written as it was read.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CompressionAlgorithm {
    /// Brotli.
    Br,
    /// LZW, the method of the old Unix program `compress`.
    Compress,
    /// Deflate in the zlib format.
    Deflate,
    /// Gzip.
    Gzip,
    /// A value that this version does not know.
    Unknown(String),
}

impl CompressionAlgorithm {
    /// The known values, as they stand on the wire.
    pub const KNOWN: &'static [&'static str] = &["br", "compress", "deflate", "gzip"];

    /// The value as it stands on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Br => "br",
            Self::Compress => "compress",
            Self::Deflate => "deflate",
            Self::Gzip => "gzip",
            Self::Unknown(value) => value,
        }
    }
}

impl crate::lenient::FromWire for CompressionAlgorithm {
    #[inline]
    fn from_wire(value: &str) -> Self {
        match value {
            "br" => Self::Br,
            "compress" => Self::Compress,
            "deflate" => Self::Deflate,
            "gzip" => Self::Gzip,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::open_enum::conversions!(CompressionAlgorithm);

impl From<&str> for CompressionAlgorithm {
    fn from(value: &str) -> Self {
        crate::lenient::FromWire::from_wire(value)
    }
}

impl From<String> for CompressionAlgorithm {
    fn from(value: String) -> Self {
        crate::lenient::FromWire::from_wire(&value)
    }
}

impl Serialize for CompressResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        policy::write(serializer, &self.other)
            .field_if_set("algorithms", &self.algorithms)
            .end()
    }
}

impl FromJson for CompressResponse {
    fn from_json(json: serde_json::Value) -> Result<Self, Misfit> {
        let mut fields = Fields::of(json)?;
        Ok(Self {
            algorithms: fields.optional("algorithms")?,
            other: fields.rest(),
            beside: OtherFields::default(),
        })
    }
}

impl<'de> Deserialize<'de> for CompressResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        policy::deserialize(deserializer)
    }
}
