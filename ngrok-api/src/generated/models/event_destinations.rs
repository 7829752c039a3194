// Generated from api-spec/services/event_destinations.yaml by `cargo xtask codegen`; edits are lost.

//! Event Destinations: the datatypes.

use jiff::Timestamp;
use serde_core::de::{Deserialize, Deserializer, MapAccess};
use serde_core::ser::{Serialize, Serializer};
use crate::object::{self, FieldValue, ReadObject};
use crate::{Id, Page, Sensitive};

/// A place to which ngrok delivers events, and in which format.
///
/// [`client.event_destinations()`](crate::services::event_destinations::EventDestinations) has the
/// operations on it.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EventDestination {
    /// Identifier of this object, assigned by ngrok when it is created.
    pub id: Id<EventDestination>,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub metadata: String,
    /// When this object was created.
    pub created_at: Timestamp,
    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    pub description: String,
    /// How events are serialized on their way to the target. Requests accept only `JSON`; answers may spell
    /// it `json`.
    pub format: EventDestinationFormat,
    /// Where events go and how to sign in there. Exactly one of its fields is to be set.
    pub target: EventTarget,
    /// Address of this object in the API.
    pub uri: String,
}

/// Values of `format` of [`EventDestination`](crate::models::EventDestination).
///
/// The set is open: a value that ngrok adds later is kept in `Unknown`, and is written as it was read.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum EventDestinationFormat {
    /// Each event as a JSON document.
    Json,
    /// A value that this version does not know.
    Unknown(String),
}

impl EventDestinationFormat {
    /// The known values, as they stand on the wire.
    pub const KNOWN: &'static [&'static str] = &["JSON"];

    /// The value as it stands on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Json => "JSON",
            Self::Unknown(value) => value,
        }
    }
}

impl crate::lenient::FromWire for EventDestinationFormat {
    #[inline]
    fn from_wire(value: &str) -> Self {
        match value {
            "JSON" => Self::Json,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::open_enum::conversions!(EventDestinationFormat);

/// Where events are delivered. Set exactly one field and leave the others unset.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EventTarget {
    /// Delivers events to an Amazon Kinesis Data Firehose stream.
    pub firehose: Option<EventTargetFirehose>,
    /// Delivers events to an Amazon Kinesis data stream.
    pub kinesis: Option<EventTargetKinesis>,
    /// Delivers events to a log group of Amazon CloudWatch Logs.
    pub cloudwatch_logs: Option<EventTargetCloudwatchLogs>,
    /// Delivers events to Datadog, with an API key of yours.
    pub datadog: Option<EventTargetDatadog>,
    /// Delivers events to Azure Monitor through its logs ingestion API.
    pub azure_logs_ingestion: Option<EventTargetAzureLogsIngestion>,
}

impl EventTarget {
    /// Starts with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Delivers events to an Amazon Kinesis Data Firehose stream.
    pub fn firehose(mut self, firehose: EventTargetFirehose) -> Self {
        self.firehose = Some(firehose);
        self
    }

    /// Delivers events to an Amazon Kinesis data stream.
    pub fn kinesis(mut self, kinesis: EventTargetKinesis) -> Self {
        self.kinesis = Some(kinesis);
        self
    }

    /// Delivers events to a log group of Amazon CloudWatch Logs.
    pub fn cloudwatch_logs(
        mut self,
        cloudwatch_logs: EventTargetCloudwatchLogs,
    ) -> Self {
        self.cloudwatch_logs = Some(cloudwatch_logs);
        self
    }

    /// Delivers events to Datadog, with an API key of yours.
    pub fn datadog(mut self, datadog: EventTargetDatadog) -> Self {
        self.datadog = Some(datadog);
        self
    }

    /// Delivers events to Azure Monitor through its logs ingestion API.
    pub fn azure_logs_ingestion(
        mut self,
        azure_logs_ingestion: EventTargetAzureLogsIngestion,
    ) -> Self {
        self.azure_logs_ingestion = Some(azure_logs_ingestion);
        self
    }
}

/// Configures delivery to an Amazon Kinesis Data Firehose stream.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EventTargetFirehose {
    /// How ngrok signs in to the AWS account which owns the stream: set either `role` or `creds`, not both.
    pub auth: Option<AwsAuth>,
    /// ARN of the Firehose delivery stream that receives the events.
    pub delivery_stream_arn: Option<String>,
}

impl EventTargetFirehose {
    /// Starts with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// How ngrok signs in to the AWS account which owns the stream: set either `role` or `creds`, not both.
    pub fn auth(mut self, auth: AwsAuth) -> Self {
        self.auth = Some(auth);
        self
    }

    /// ARN of the Firehose delivery stream that receives the events.
    pub fn delivery_stream_arn(
        mut self,
        delivery_stream_arn: impl Into<String>,
    ) -> Self {
        self.delivery_stream_arn = Some(delivery_stream_arn.into());
        self
    }
}

/// How ngrok signs in to an AWS account. Set exactly one of `role` and `creds`.
#[doc(alias = "AWSAuth")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsAuth {
    /// The IAM role that ngrok assumes to deliver events. Absent when `creds` is used.
    pub role: Option<AwsRole>,
    /// A long-term AWS access key for ngrok to sign in with. Absent when `role` is used.
    pub creds: Option<AwsCredentials>,
}

impl AwsAuth {
    /// Starts with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// The IAM role that ngrok assumes to deliver events. Absent when `creds` is used.
    pub fn role(mut self, role: AwsRole) -> Self {
        self.role = Some(role);
        self
    }

    /// A long-term AWS access key for ngrok to sign in with. Absent when `role` is used.
    pub fn creds(mut self, creds: AwsCredentials) -> Self {
        self.creds = Some(creds);
        self
    }
}

/// An AWS IAM role for ngrok to assume, so that no long-term key has to be shared.
#[doc(alias = "AWSRole")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AwsRole {
    /// ARN of the IAM role to assume for deliveries. It needs permission to write to the target.
    pub role_arn: String,
}

impl AwsRole {
    /// Starts with what is required.
    pub fn new(role_arn: impl Into<String>) -> Self {
        Self { role_arn: role_arn.into() }
    }
}

/// A long-term AWS access key. Prefer [`AwsRole`](crate::models::AwsRole), which shares no secret.
#[doc(alias = "AWSCredentials")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AwsCredentials {
    /// The public half of the access key, its ID.
    pub aws_access_key_id: String,
    /// The private half of the access key. Treat it as a secret; answers may leave it out.
    pub aws_secret_access_key: Sensitive,
}

impl AwsCredentials {
    /// Starts with what is required.
    pub fn new(
        aws_access_key_id: impl Into<String>,
        aws_secret_access_key: impl Into<Sensitive>,
    ) -> Self {
        Self {
            aws_access_key_id: aws_access_key_id.into(),
            aws_secret_access_key: aws_secret_access_key.into(),
        }
    }
}

/// Configures delivery to an Amazon Kinesis data stream.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EventTargetKinesis {
    /// How ngrok signs in to the AWS account that has the data stream: set either `role` or `creds`, not
    /// both.
    pub auth: Option<AwsAuth>,
    /// ARN of the Kinesis data stream that receives the events.
    pub stream_arn: Option<String>,
}

impl EventTargetKinesis {
    /// Starts with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// How ngrok signs in to the AWS account that has the data stream: set either `role` or `creds`, not
    /// both.
    pub fn auth(mut self, auth: AwsAuth) -> Self {
        self.auth = Some(auth);
        self
    }

    /// ARN of the Kinesis data stream that receives the events.
    pub fn stream_arn(mut self, stream_arn: impl Into<String>) -> Self {
        self.stream_arn = Some(stream_arn.into());
        self
    }
}

/// Configures delivery to a log group of Amazon CloudWatch Logs.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EventTargetCloudwatchLogs {
    /// How ngrok signs in to the AWS account that has the log group: set either `role` or `creds`, not
    /// both.
    pub auth: Option<AwsAuth>,
    /// ARN of the CloudWatch Logs group that receives the events.
    pub log_group_arn: Option<String>,
}

impl EventTargetCloudwatchLogs {
    /// Starts with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// How ngrok signs in to the AWS account that has the log group: set either `role` or `creds`, not
    /// both.
    pub fn auth(mut self, auth: AwsAuth) -> Self {
        self.auth = Some(auth);
        self
    }

    /// ARN of the CloudWatch Logs group that receives the events.
    pub fn log_group_arn(mut self, log_group_arn: impl Into<String>) -> Self {
        self.log_group_arn = Some(log_group_arn.into());
        self
    }
}

/// Configures delivery to Datadog: the key, the site and the labels that events carry.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EventTargetDatadog {
    /// The Datadog API key that authorizes deliveries. Treat it as a secret; answers may leave it out.
    pub api_key: Option<Sensitive>,
    /// The Datadog tags attached to every delivered event. May be left out.
    pub ddtags: Option<String>,
    /// The Datadog service name under which events are filed. May be left out.
    pub service: Option<String>,
    /// The Datadog site that receives the events. May be left out.
    pub ddsite: Option<String>,
}

impl EventTargetDatadog {
    /// Starts with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// The Datadog API key that authorizes deliveries. Treat it as a secret; answers may leave it out.
    pub fn api_key(mut self, api_key: impl Into<Sensitive>) -> Self {
        self.api_key = Some(api_key.into());
        self
    }

    /// The Datadog tags attached to every delivered event. May be left out.
    pub fn ddtags(mut self, ddtags: impl Into<String>) -> Self {
        self.ddtags = Some(ddtags.into());
        self
    }

    /// The Datadog service name under which events are filed. May be left out.
    pub fn service(mut self, service: impl Into<String>) -> Self {
        self.service = Some(service.into());
        self
    }

    /// The Datadog site that receives the events. May be left out.
    pub fn ddsite(mut self, ddsite: impl Into<String>) -> Self {
        self.ddsite = Some(ddsite.into());
        self
    }
}

/// Configures delivery to Azure Monitor: the application to sign in as, and the data collection rule to
/// send to.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EventTargetAzureLogsIngestion {
    /// ID of the Azure tenant in which the application is registered.
    pub tenant_id: String,
    /// Client ID of the Azure application that ngrok signs in as.
    pub client_id: String,
    /// Client secret of that application. Treat it as a secret.
    pub client_secret: Sensitive,
    /// Address of the logs ingestion endpoint to which events are posted.
    pub logs_ingestion_uri: String,
    /// The immutable ID of the data collection rule (DCR) which handles the events.
    pub data_collection_rule_id: String,
    /// The stream within the data collection rule which receives the events.
    pub data_collection_stream_name: String,
}

impl EventTargetAzureLogsIngestion {
    /// Starts with what is required.
    pub fn new(
        tenant_id: impl Into<String>,
        client_id: impl Into<String>,
        client_secret: impl Into<Sensitive>,
        logs_ingestion_uri: impl Into<String>,
        data_collection_rule_id: impl Into<String>,
        data_collection_stream_name: impl Into<String>,
    ) -> Self {
        Self {
            tenant_id: tenant_id.into(),
            client_id: client_id.into(),
            client_secret: client_secret.into(),
            logs_ingestion_uri: logs_ingestion_uri.into(),
            data_collection_rule_id: data_collection_rule_id.into(),
            data_collection_stream_name: data_collection_stream_name.into(),
        }
    }
}

/// What a new [`EventDestination`](crate::models::EventDestination) is made from.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EventDestinationCreate {
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub metadata: Option<String>,
    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    pub description: Option<String>,
    /// How events are serialized on their way to the target. Requests accept only `JSON`; answers may spell
    /// it `json`.
    pub format: Option<EventDestinationFormat>,
    /// Where events go and how to sign in there. Exactly one of its fields is to be set.
    pub target: Option<EventTarget>,
}

impl EventDestinationCreate {
    /// Starts with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub fn metadata(mut self, metadata: impl Into<String>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }

    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// How events are serialized on their way to the target. Requests accept only `JSON`; answers may spell
    /// it `json`.
    pub fn format(mut self, format: EventDestinationFormat) -> Self {
        self.format = Some(format);
        self
    }

    /// Where events go and how to sign in there. Exactly one of its fields is to be set.
    pub fn target(mut self, target: EventTarget) -> Self {
        self.target = Some(target);
        self
    }
}

/// A page of a list of [`EventDestination`](crate::models::EventDestination) objects, newest first.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EventDestinationList {
    /// The objects of this page.
    pub event_destinations: Vec<EventDestination>,
    /// Address of this list in the API.
    pub uri: String,
    /// Address of the next page, with the same limit and filter; absent on the last page.
    pub next_page_uri: Option<String>,
}

impl Page for EventDestinationList {
    type Item = EventDestination;

    fn next_page_uri(&self) -> Option<&str> {
        self.next_page_uri.as_deref()
    }

    fn into_items(self) -> Vec<Self::Item> {
        self.event_destinations
    }
}

/// Changes to [`EventDestination`](crate::models::EventDestination): what is set is changed, the rest
/// stays.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EventDestinationUpdate {
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub metadata: Option<String>,
    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    pub description: Option<String>,
    /// How events are serialized on their way to the target. Requests accept only `JSON`; answers may spell
    /// it `json`.
    pub format: Option<EventDestinationFormat>,
    /// Where events go and how to sign in there. Exactly one of its fields is to be set.
    pub target: Option<EventTarget>,
}

impl EventDestinationUpdate {
    /// Starts with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub fn metadata(mut self, metadata: impl Into<String>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }

    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// How events are serialized on their way to the target. Requests accept only `JSON`; answers may spell
    /// it `json`.
    pub fn format(mut self, format: EventDestinationFormat) -> Self {
        self.format = Some(format);
        self
    }

    /// Where events go and how to sign in there. Exactly one of its fields is to be set.
    pub fn target(mut self, target: EventTarget) -> Self {
        self.target = Some(target);
        self
    }
}

impl Serialize for EventDestination {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("id", &self.id)
            .field("metadata", &self.metadata)
            .field("created_at", &self.created_at)
            .field("description", &self.description)
            .field("format", &self.format)
            .field("target", &self.target)
            .field("uri", &self.uri)
            .end()
    }
}

impl ReadObject for EventDestination {
    const REQUIRED: &'static [&'static str] = &["id", "created_at", "target"];

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
            "metadata" => value.read_unless_null(&mut self.metadata),
            "created_at" => value.read(&mut self.created_at),
            "description" => value.read_unless_null(&mut self.description),
            "format" => value.read(&mut self.format),
            "target" => value.read(&mut self.target),
            "uri" => value.read_unless_null(&mut self.uri),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for EventDestination {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for EventTarget {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("firehose", &self.firehose)
            .field_if_set("kinesis", &self.kinesis)
            .field_if_set("cloudwatch_logs", &self.cloudwatch_logs)
            .field_if_set("datadog", &self.datadog)
            .field_if_set("azure_logs_ingestion", &self.azure_logs_ingestion)
            .end()
    }
}

impl ReadObject for EventTarget {
    const MAY_BE_UNKNOWN: bool = true;

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
            "firehose" => value.read(&mut self.firehose),
            "kinesis" => value.read(&mut self.kinesis),
            "cloudwatch_logs" => value.read(&mut self.cloudwatch_logs),
            "datadog" => value.read(&mut self.datadog),
            "azure_logs_ingestion" => value.read(&mut self.azure_logs_ingestion),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for EventTarget {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for EventTargetFirehose {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("auth", &self.auth)
            .field_if_set("delivery_stream_arn", &self.delivery_stream_arn)
            .end()
    }
}

impl ReadObject for EventTargetFirehose {
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
            "auth" => value.read(&mut self.auth),
            "delivery_stream_arn" => value.read(&mut self.delivery_stream_arn),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for EventTargetFirehose {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for AwsAuth {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("role", &self.role)
            .field_if_set("creds", &self.creds)
            .end()
    }
}

impl ReadObject for AwsAuth {
    const MAY_BE_UNKNOWN: bool = true;

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
            "role" => value.read(&mut self.role),
            "creds" => value.read(&mut self.creds),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for AwsAuth {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for AwsRole {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer).field("role_arn", &self.role_arn).end()
    }
}

impl ReadObject for AwsRole {
    const REQUIRED: &'static [&'static str] = &["role_arn"];

    #[inline]
    fn empty() -> Self {
        Self {
            role_arn: Default::default(),
        }
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "role_arn" => value.read_unless_null(&mut self.role_arn),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for AwsRole {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for AwsCredentials {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("aws_access_key_id", &self.aws_access_key_id)
            .field("aws_secret_access_key", &self.aws_secret_access_key)
            .end()
    }
}

impl ReadObject for AwsCredentials {
    const REQUIRED: &'static [&'static str] = &[
        "aws_access_key_id",
        "aws_secret_access_key",
    ];

    #[inline]
    fn empty() -> Self {
        Self {
            aws_access_key_id: Default::default(),
            aws_secret_access_key: Default::default(),
        }
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "aws_access_key_id" => value.read_unless_null(&mut self.aws_access_key_id),
            "aws_secret_access_key" => value.read(&mut self.aws_secret_access_key),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for AwsCredentials {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for EventTargetKinesis {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("auth", &self.auth)
            .field_if_set("stream_arn", &self.stream_arn)
            .end()
    }
}

impl ReadObject for EventTargetKinesis {
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
            "auth" => value.read(&mut self.auth),
            "stream_arn" => value.read(&mut self.stream_arn),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for EventTargetKinesis {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for EventTargetCloudwatchLogs {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("auth", &self.auth)
            .field_if_set("log_group_arn", &self.log_group_arn)
            .end()
    }
}

impl ReadObject for EventTargetCloudwatchLogs {
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
            "auth" => value.read(&mut self.auth),
            "log_group_arn" => value.read(&mut self.log_group_arn),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for EventTargetCloudwatchLogs {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for EventTargetDatadog {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("api_key", &self.api_key)
            .field_if_set("ddtags", &self.ddtags)
            .field_if_set("service", &self.service)
            .field_if_set("ddsite", &self.ddsite)
            .end()
    }
}

impl ReadObject for EventTargetDatadog {
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
            "api_key" => value.read(&mut self.api_key),
            "ddtags" => value.read(&mut self.ddtags),
            "service" => value.read(&mut self.service),
            "ddsite" => value.read(&mut self.ddsite),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for EventTargetDatadog {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for EventTargetAzureLogsIngestion {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("tenant_id", &self.tenant_id)
            .field("client_id", &self.client_id)
            .field("client_secret", &self.client_secret)
            .field("logs_ingestion_uri", &self.logs_ingestion_uri)
            .field("data_collection_rule_id", &self.data_collection_rule_id)
            .field("data_collection_stream_name", &self.data_collection_stream_name)
            .end()
    }
}

impl ReadObject for EventTargetAzureLogsIngestion {
    const REQUIRED: &'static [&'static str] = &[
        "tenant_id",
        "client_id",
        "client_secret",
        "logs_ingestion_uri",
        "data_collection_rule_id",
        "data_collection_stream_name",
    ];

    #[inline]
    fn empty() -> Self {
        Self {
            tenant_id: Default::default(),
            client_id: Default::default(),
            client_secret: Default::default(),
            logs_ingestion_uri: Default::default(),
            data_collection_rule_id: Default::default(),
            data_collection_stream_name: Default::default(),
        }
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "tenant_id" => value.read_unless_null(&mut self.tenant_id),
            "client_id" => value.read_unless_null(&mut self.client_id),
            "client_secret" => value.read(&mut self.client_secret),
            "logs_ingestion_uri" => value.read_unless_null(&mut self.logs_ingestion_uri),
            "data_collection_rule_id" => {
                value.read_unless_null(&mut self.data_collection_rule_id)
            }
            "data_collection_stream_name" => {
                value.read_unless_null(&mut self.data_collection_stream_name)
            }
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for EventTargetAzureLogsIngestion {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for EventDestinationCreate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("metadata", &self.metadata)
            .field_if_set("description", &self.description)
            .field_if_set("format", &self.format)
            .field_if_set("target", &self.target)
            .end()
    }
}

#[cfg(feature = "requests")]
impl ReadObject for EventDestinationCreate {
    const ONLY: Option<&'static [&'static str]> = Some(
        &["metadata", "description", "format", "target"],
    );

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
            "metadata" => value.read(&mut self.metadata),
            "description" => value.read(&mut self.description),
            "format" => value.read(&mut self.format),
            "target" => value.read(&mut self.target),
            _ => value.skip(),
        }
    }
}

#[cfg(feature = "requests")]
impl<'de> Deserialize<'de> for EventDestinationCreate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for EventDestinationList {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("event_destinations", &self.event_destinations)
            .field("uri", &self.uri)
            .field("next_page_uri", &self.next_page_uri)
            .end()
    }
}

impl ReadObject for EventDestinationList {
    const REQUIRED: &'static [&'static str] = &["event_destinations"];

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
            "event_destinations" => value.read_unless_null(&mut self.event_destinations),
            "uri" => value.read_unless_null(&mut self.uri),
            "next_page_uri" => value.read(&mut self.next_page_uri),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for EventDestinationList {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for EventDestinationUpdate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("metadata", &self.metadata)
            .field_if_set("description", &self.description)
            .field_if_set("format", &self.format)
            .field_if_set("target", &self.target)
            .end()
    }
}

#[cfg(feature = "requests")]
impl ReadObject for EventDestinationUpdate {
    const ONLY: Option<&'static [&'static str]> = Some(
        &["metadata", "description", "format", "target"],
    );

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
            "metadata" => value.read(&mut self.metadata),
            "description" => value.read(&mut self.description),
            "format" => value.read(&mut self.format),
            "target" => value.read(&mut self.target),
            _ => value.skip(),
        }
    }
}

#[cfg(feature = "requests")]
impl<'de> Deserialize<'de> for EventDestinationUpdate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}
