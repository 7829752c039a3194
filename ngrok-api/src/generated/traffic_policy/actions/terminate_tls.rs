// Generated from api-spec/traffic_policy/actions/terminate-tls.yaml by `cargo xtask codegen`; edits are lost.

//! Terminate TLS: the action and its configuration.

use serde_core::de::{Deserialize, Deserializer};
use serde_core::ser::{Serialize, Serializer};
use crate::policy::{self, Fields, FromJson, Misfit, OneOrMany, OtherFields};
use crate::Sensitive;

/// Ends TLS at ngrok, with settings of yours for versions, certificate and mutual TLS.
///
/// May stand in `on_tcp_connect`. A run costs 100 Traffic Policy Units.
///
/// [ngrok's page about it](https://ngrok.com/docs/traffic-policy/actions/terminate-tls)
///
/// # Example
///
/// As a document:
///
/// ```yaml
/// on_tcp_connect:
///   - actions:
///       - type: terminate-tls
///         config:
///           min_version: "1.3"
/// ```
#[doc(alias = "terminate-tls")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TerminateTls {
    /// Oldest version that is spoken.
    ///
    /// The default is `1.2`.
    pub min_version: Option<TlsVersion>,
    /// Newest version that is spoken.
    ///
    /// The default is `1.3`.
    pub max_version: Option<TlsVersion>,
    /// Private key of a certificate of your own in PEM.
    ///
    /// Expressions of CEL may stand in `${…}`. It needs `server_certificate`.
    pub server_private_key: Option<Sensitive>,
    /// Certificate of your own in PEM.
    ///
    /// Expressions of CEL may stand in `${…}`. It needs `server_private_key`.
    pub server_certificate: Option<String>,
    /// Authorities that clients' certificates are trusted by, as PEM or as identifiers.
    ///
    /// Expressions of CEL may stand in `${…}`.
    pub mutual_tls_certificate_authorities: Option<OneOrMany<String>>,
    /// What is wanted of clients' certificates.
    ///
    /// The default is `require-and-verify`.
    pub mutual_tls_verification_strategy: Option<
        TerminateTlsMutualTlsVerificationStrategy,
    >,
    /// Fields that this version does not know, which are written as they were read.
    pub other: OtherFields,
    /// What stands in the action beside its type and its configuration.
    pub beside: OtherFields,
}

impl TerminateTls {
    /// The `type` of the action in a document.
    pub const KIND: &'static str = "terminate-tls";
}

impl TerminateTls {
    /// Starts with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Oldest version that is spoken.
    ///
    /// The default is `1.2`.
    pub fn min_version(mut self, min_version: impl Into<TlsVersion>) -> Self {
        self.min_version = Some(min_version.into());
        self
    }

    /// Newest version that is spoken.
    ///
    /// The default is `1.3`.
    pub fn max_version(mut self, max_version: impl Into<TlsVersion>) -> Self {
        self.max_version = Some(max_version.into());
        self
    }

    /// Private key of a certificate of your own in PEM.
    ///
    /// Expressions of CEL may stand in `${…}`. It needs `server_certificate`.
    pub fn server_private_key(
        mut self,
        server_private_key: impl Into<Sensitive>,
    ) -> Self {
        self.server_private_key = Some(server_private_key.into());
        self
    }

    /// Certificate of your own in PEM.
    ///
    /// Expressions of CEL may stand in `${…}`. It needs `server_private_key`.
    pub fn server_certificate(mut self, server_certificate: impl Into<String>) -> Self {
        self.server_certificate = Some(server_certificate.into());
        self
    }

    /// Authorities that clients' certificates are trusted by, as PEM or as identifiers.
    ///
    /// Expressions of CEL may stand in `${…}`.
    pub fn mutual_tls_certificate_authorities(
        mut self,
        mutual_tls_certificate_authorities: impl Into<OneOrMany<String>>,
    ) -> Self {
        self.mutual_tls_certificate_authorities = Some(
            mutual_tls_certificate_authorities.into(),
        );
        self
    }

    /// What is wanted of clients' certificates.
    ///
    /// The default is `require-and-verify`.
    pub fn mutual_tls_verification_strategy(
        mut self,
        mutual_tls_verification_strategy: impl Into<
            TerminateTlsMutualTlsVerificationStrategy,
        >,
    ) -> Self {
        self.mutual_tls_verification_strategy = Some(
            mutual_tls_verification_strategy.into(),
        );
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

/// Values of `min_version` of [`TerminateTls`](crate::traffic_policy::TerminateTls).
///
/// The set is open: any other text is kept in `Unknown`, and is written as it was read.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum TlsVersion {
    /// TLS 1.2.
    Tls12,
    /// TLS 1.3.
    Tls13,
    /// A value that this version does not know.
    Unknown(String),
}

impl TlsVersion {
    /// The known values, as they stand on the wire.
    pub const KNOWN: &'static [&'static str] = &["1.2", "1.3"];

    /// The value as it stands on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Tls12 => "1.2",
            Self::Tls13 => "1.3",
            Self::Unknown(value) => value,
        }
    }
}

impl crate::lenient::FromWire for TlsVersion {
    #[inline]
    fn from_wire(value: &str) -> Self {
        match value {
            "1.2" => Self::Tls12,
            "1.3" => Self::Tls13,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::open_enum::conversions!(TlsVersion);

impl From<&str> for TlsVersion {
    fn from(value: &str) -> Self {
        crate::lenient::FromWire::from_wire(value)
    }
}

impl From<String> for TlsVersion {
    fn from(value: String) -> Self {
        crate::lenient::FromWire::from_wire(&value)
    }
}

/// Values of `mutual_tls_verification_strategy` of
/// [`TerminateTls`](crate::traffic_policy::TerminateTls).
///
/// The set is open: any other text is kept in `Unknown`, and is written as it was read.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum TerminateTlsMutualTlsVerificationStrategy {
    /// A certificate must be there and be valid.
    RequireAndVerify,
    /// A certificate must be there.
    RequireAny,
    /// A certificate is asked for.
    Request,
    /// A value that this version does not know.
    Unknown(String),
}

impl TerminateTlsMutualTlsVerificationStrategy {
    /// The known values, as they stand on the wire.
    pub const KNOWN: &'static [&'static str] = &[
        "require-and-verify",
        "require-any",
        "request",
    ];

    /// The value as it stands on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::RequireAndVerify => "require-and-verify",
            Self::RequireAny => "require-any",
            Self::Request => "request",
            Self::Unknown(value) => value,
        }
    }
}

impl crate::lenient::FromWire for TerminateTlsMutualTlsVerificationStrategy {
    #[inline]
    fn from_wire(value: &str) -> Self {
        match value {
            "require-and-verify" => Self::RequireAndVerify,
            "require-any" => Self::RequireAny,
            "request" => Self::Request,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::open_enum::conversions!(TerminateTlsMutualTlsVerificationStrategy);

impl From<&str> for TerminateTlsMutualTlsVerificationStrategy {
    fn from(value: &str) -> Self {
        crate::lenient::FromWire::from_wire(value)
    }
}

impl From<String> for TerminateTlsMutualTlsVerificationStrategy {
    fn from(value: String) -> Self {
        crate::lenient::FromWire::from_wire(&value)
    }
}

impl Serialize for TerminateTls {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        policy::write(serializer, &self.other)
            .field_if_set("min_version", &self.min_version)
            .field_if_set("max_version", &self.max_version)
            .field_if_set("server_private_key", &self.server_private_key)
            .field_if_set("server_certificate", &self.server_certificate)
            .field_if_set(
                "mutual_tls_certificate_authorities",
                &self.mutual_tls_certificate_authorities,
            )
            .field_if_set(
                "mutual_tls_verification_strategy",
                &self.mutual_tls_verification_strategy,
            )
            .end()
    }
}

impl FromJson for TerminateTls {
    fn from_json(json: serde_json::Value) -> Result<Self, Misfit> {
        let mut fields = Fields::of(json)?;
        Ok(Self {
            min_version: fields.optional("min_version")?,
            max_version: fields.optional("max_version")?,
            server_private_key: fields.optional("server_private_key")?,
            server_certificate: fields.optional("server_certificate")?,
            mutual_tls_certificate_authorities: fields
                .optional("mutual_tls_certificate_authorities")?,
            mutual_tls_verification_strategy: fields
                .optional("mutual_tls_verification_strategy")?,
            other: fields.rest(),
            beside: OtherFields::default(),
        })
    }
}

impl<'de> Deserialize<'de> for TerminateTls {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        policy::deserialize(deserializer)
    }
}
