// Generated from api-spec/services/abuse_reports.yaml by `cargo xtask codegen`; edits are lost.

//! Abuse Reports: the service and its datatypes.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use crate::operation::{Encoder, Method, OperationSpec};
use crate::{Call, Client, Connection, Error, Id, Operation, Resource};

/// A submitted abuse report: the URLs complained about and how far ngrok has got with each hostname.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AbuseReport {
    /// Identifier of this object, assigned by ngrok when it is created.
    #[serde(default)]
    pub id: Id<AbuseReport>,
    /// Address of this object in the API.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub uri: String,
    /// When this object was created.
    pub created_at: Timestamp,
    /// The reported URLs, whose content is suspected to be abusive.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub urls: Vec<String>,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub metadata: String,
    /// How far ngrok has worked through the report: `PENDING`, `PARTIALLY_PROCESSED` or `PROCESSED`. More
    /// values may appear.
    #[serde(default)]
    pub status: AbuseReportStatus,
    /// One entry per hostname found in the reported `urls`, with the decision taken on it.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub hostnames: Vec<AbuseReportHostname>,
}

impl Resource for AbuseReport {
    type Get = Get;

    fn by_id(id: Id<Self>) -> Self::Get {
        Get::new(id)
    }
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
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pending => "PENDING",
            Self::Processed => "PROCESSED",
            Self::PartiallyProcessed => "PARTIALLY_PROCESSED",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for AbuseReportStatus {
    fn from(value: &str) -> Self {
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
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AbuseReportHostname {
    /// The hostname, as extracted by ngrok from one of the URLs in the report.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub hostname: String,
    /// The measure taken against the hostname: `PENDING`, `BANNED`, `UNBANNED` or `IGNORE`. More values may
    /// appear.
    #[serde(default)]
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

impl From<&str> for AbuseReportHostnameStatus {
    fn from(value: &str) -> Self {
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
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "dynamic", derive(Deserialize))]
#[non_exhaustive]
pub struct AbuseReportCreate {
    /// The reported URLs, whose content is suspected to be abusive.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub urls: Vec<String>,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    #[serde(skip_serializing_if = "Option::is_none")]
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

/// `POST /abuse_reports`, as data.
#[derive(Debug, Clone)]
pub struct Create {
    body: AbuseReportCreate,
}

impl Create {
    /// Makes the operation.
    pub fn new(body: AbuseReportCreate) -> Self {
        Self { body }
    }
}

impl Operation for Create {
    type Output = AbuseReport;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "abuse_reports.create",
        method: Method::Post,
        path: "/abuse_reports",
        answers: true,
    };

    #[inline]
    fn encode(&self, request: &mut Encoder) -> Result<(), Error> {
        request.json(&self.body)?;
        Ok(())
    }
}

impl<C: Connection> Call<'_, Create, C> {
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub fn metadata(mut self, metadata: impl Into<String>) -> Self {
        self.operation.body.metadata = Some(metadata.into());
        self
    }

    /// Sends this body instead of what was set before.
    pub fn with_body(mut self, body: AbuseReportCreate) -> Self {
        self.operation.body = body;
        self
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for Create {
    fn from_arguments(arguments: &mut crate::dynamic::Arguments) -> Result<Self, Error> {
        Ok(Self {
            body: arguments.body(&["urls", "metadata"])?,
        })
    }
}

/// `GET /abuse_reports/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Get {
    id: Id<AbuseReport>,
}

impl Get {
    /// Makes the operation.
    pub fn new(id: impl Into<Id<AbuseReport>>) -> Self {
        Self { id: id.into() }
    }
}

impl Operation for Get {
    type Output = AbuseReport;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "abuse_reports.get",
        method: Method::Get,
        path: "/abuse_reports/{id}",
        answers: true,
    };

    #[inline]
    fn encode(&self, request: &mut Encoder) -> Result<(), Error> {
        request.path("id", self.id.as_str())?;
        Ok(())
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for Get {
    fn from_arguments(arguments: &mut crate::dynamic::Arguments) -> Result<Self, Error> {
        Ok(Self { id: arguments.path("id")? })
    }
}

impl AbuseReport {
    /// Returns a report with its processing status and the action taken per hostname. Only authorized
    /// accounts may view reports.
    pub fn get<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Get, C> {
        Call::new(client, Get::new(&self.id))
    }
}

/// Take-down requests against URLs served through ngrok that break its terms of service. Open only to
/// accounts which ngrok has authorized.
///
/// [ngrok's page about it](https://ngrok.com/docs/api-reference/abusereports)
#[derive(Debug, Clone, Copy)]
pub struct AbuseReports<'c, C = Client> {
    client: &'c C,
}

impl<'c, C: Connection> AbuseReports<'c, C> {
    pub(crate) fn new(client: &'c C) -> Self {
        Self { client }
    }

    /// Creates a report, which ngrok's systems and abuse team then review. Accounts without authorization
    /// are refused; ask `abuse@ngrok.com` for access.
    ///
    /// `POST /abuse_reports`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/abusereports).
    ///
    /// # Errors
    /// Among others:
    /// * [`ABUSE_REPORTS_NOT_AUTHORIZED`](crate::ErrorCode::ABUSE_REPORTS_NOT_AUTHORIZED): The API key is
    ///   genuine, but its account may neither file nor read abuse reports.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client.abuse_reports().create(["https://app.example.com"]).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        urls: impl IntoIterator<Item = impl Into<String>>,
    ) -> Call<'c, Create, C> {
        Call::new(self.client, Create::new(AbuseReportCreate::new(urls)))
    }

    /// Returns a report with its processing status and the action taken per hostname. Only authorized
    /// accounts may view reports.
    ///
    /// `GET /abuse_reports/{id}`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/abusereports).
    ///
    /// # Errors
    /// Among others:
    /// * [`ABUSE_REPORTS_NOT_AUTHORIZED`](crate::ErrorCode::ABUSE_REPORTS_NOT_AUTHORIZED): The API key is
    ///   genuine, but its account may neither file nor read abuse reports.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client.abuse_reports().get("abrp_2tEpN0yrxDI4j8jVnhVRoTNN2Tx").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl Into<Id<AbuseReport>>) -> Call<'c, Get, C> {
        Call::new(self.client, Get::new(id))
    }
}
