// Generated from api-spec/services/abuse_reports.yaml by `cargo xtask codegen`; edits are lost.

//! Abuse Reports: the datatypes.

use jiff::Timestamp;
use serde_core::de::{Deserialize, Deserializer, MapAccess};
use serde_core::ser::{Serialize, Serializer};
use crate::object::{self, FieldValue, ReadObject};
use crate::Id;

/// A submitted abuse report: the URLs complained about and how far ngrok has got with each hostname.
///
/// [`client.abuse_reports()`](crate::services::abuse_reports::AbuseReports) has the operations on it.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AbuseReport {
    /// Identifier of this object, assigned by ngrok when it is created.
    pub id: Id<AbuseReport>,
    /// Address of this object in the API.
    pub uri: String,
    /// When this object was created.
    pub created_at: Timestamp,
    /// The reported URLs, whose content is suspected to be abusive.
    pub urls: Vec<String>,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub metadata: String,
    /// How far ngrok has worked through the report: `PENDING`, `PARTIALLY_PROCESSED` or `PROCESSED`. More
    /// values may appear.
    pub status: AbuseReportStatus,
    /// One entry per hostname found in the reported `urls`, with the decision taken on it.
    pub hostnames: Vec<AbuseReportHostname>,
}

/// Values of `status` of [`AbuseReport`](crate::models::AbuseReport).
///
/// The set is open: a value that ngrok adds later is kept in `Unknown`, and is written as it was read.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum AbuseReportStatus {
    /// Not processed yet.
    Pending,
    /// Every reported hostname has been dealt with.
    Processed,
    /// Some of the reported hostnames are still open.
    PartiallyProcessed,
    /// A value that this version does not know.
    Unknown(String),
}

impl AbuseReportStatus {
    /// The known values, as they stand on the wire.
    pub const KNOWN: &'static [&'static str] = &[
        "PENDING",
        "PROCESSED",
        "PARTIALLY_PROCESSED",
    ];

    /// The value as it stands on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pending => "PENDING",
            Self::Processed => "PROCESSED",
            Self::PartiallyProcessed => "PARTIALLY_PROCESSED",
            Self::Unknown(value) => value,
        }
    }
}

impl crate::lenient::FromWire for AbuseReportStatus {
    #[inline]
    fn from_wire(value: &str) -> Self {
        match value {
            "PENDING" => Self::Pending,
            "PROCESSED" => Self::Processed,
            "PARTIALLY_PROCESSED" => Self::PartiallyProcessed,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::open_enum::conversions!(AbuseReportStatus);

/// A hostname taken from a reported URL, and what ngrok has done about it.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AbuseReportHostname {
    /// The hostname, as extracted by ngrok from one of the URLs in the report.
    pub hostname: String,
    /// The measure taken against the hostname: `PENDING`, `BANNED`, `UNBANNED` or `IGNORE`. More values may
    /// appear.
    pub status: AbuseReportHostnameStatus,
}

/// Values of `status` of [`AbuseReportHostname`](crate::models::AbuseReportHostname).
///
/// The set is open: a value that ngrok adds later is kept in `Unknown`, and is written as it was read.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum AbuseReportHostnameStatus {
    /// No decision has been taken yet.
    Pending,
    /// The hostname has been banned.
    Banned,
    /// An earlier ban has been lifted.
    Unbanned,
    /// No action is taken against it.
    Ignore,
    /// A value that this version does not know.
    Unknown(String),
}

impl AbuseReportHostnameStatus {
    /// The known values, as they stand on the wire.
    pub const KNOWN: &'static [&'static str] = &[
        "PENDING",
        "BANNED",
        "UNBANNED",
        "IGNORE",
    ];

    /// The value as it stands on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pending => "PENDING",
            Self::Banned => "BANNED",
            Self::Unbanned => "UNBANNED",
            Self::Ignore => "IGNORE",
            Self::Unknown(value) => value,
        }
    }
}

impl crate::lenient::FromWire for AbuseReportHostnameStatus {
    #[inline]
    fn from_wire(value: &str) -> Self {
        match value {
            "PENDING" => Self::Pending,
            "BANNED" => Self::Banned,
            "UNBANNED" => Self::Unbanned,
            "IGNORE" => Self::Ignore,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::open_enum::conversions!(AbuseReportHostnameStatus);

/// What a new [`AbuseReport`](crate::models::AbuseReport) is made from.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AbuseReportCreate {
    /// The reported URLs, whose content is suspected to be abusive.
    pub urls: Vec<String>,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub metadata: Option<String>,
}

impl AbuseReportCreate {
    /// Starts with what is required.
    pub fn new(urls: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            urls: urls.into_iter().map(Into::into).collect(),
            metadata: None,
        }
    }

    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub fn metadata(mut self, metadata: impl Into<String>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }
}

impl Serialize for AbuseReport {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("id", &self.id)
            .field("uri", &self.uri)
            .field("created_at", &self.created_at)
            .field("urls", &self.urls)
            .field("metadata", &self.metadata)
            .field("status", &self.status)
            .field("hostnames", &self.hostnames)
            .end()
    }
}

impl ReadObject for AbuseReport {
    const REQUIRED: &'static [&'static str] = &["id", "created_at"];

    #[inline]
    fn empty() -> Self {
        Self::default()
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "id" => value.read_identity(&mut self.id),
            "uri" => value.read_unless_null(&mut self.uri),
            "created_at" => value.read(&mut self.created_at),
            "urls" => value.read_unless_null(&mut self.urls),
            "metadata" => value.read_unless_null(&mut self.metadata),
            "status" => value.read(&mut self.status),
            "hostnames" => value.read_unless_null(&mut self.hostnames),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for AbuseReport {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for AbuseReportHostname {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("hostname", &self.hostname)
            .field("status", &self.status)
            .end()
    }
}

impl ReadObject for AbuseReportHostname {
    const REQUIRED: &'static [&'static str] = &["hostname"];

    #[inline]
    fn empty() -> Self {
        Self::default()
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "hostname" => value.read_unless_null(&mut self.hostname),
            "status" => value.read(&mut self.status),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for AbuseReportHostname {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for AbuseReportCreate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("urls", &self.urls)
            .field_if_set("metadata", &self.metadata)
            .end()
    }
}

#[cfg(feature = "requests")]
impl ReadObject for AbuseReportCreate {
    const REQUIRED: &'static [&'static str] = &["urls"];
    const ONLY: Option<&'static [&'static str]> = Some(&["urls", "metadata"]);

    #[inline]
    fn empty() -> Self {
        Self {
            urls: Default::default(),
            metadata: Default::default(),
        }
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "urls" => value.read_unless_null(&mut self.urls),
            "metadata" => value.read(&mut self.metadata),
            _ => value.skip(),
        }
    }
}

#[cfg(feature = "requests")]
impl<'de> Deserialize<'de> for AbuseReportCreate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}
