// Generated from api-spec/services/event_destinations.yaml by `cargo xtask codegen`; edits are lost.

//! Event Destinations: the service and its datatypes.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use crate::operation::{Encoder, Method, OperationSpec};
use crate::{Call, Client, Connection, Error, Id, Operation, Page, Resource, Sensitive};

/// A place to which ngrok delivers events, and in which format.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EventDestination {
    /// Identifier of this object, assigned by ngrok when it is created.
    #[serde(default)]
    pub id: Id<EventDestination>,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub metadata: String,
    /// When this object was created.
    pub created_at: Timestamp,
    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub description: String,
    /// How events are serialized on their way to the target. Requests accept only `JSON`; answers may spell
    /// it `json`.
    #[serde(default)]
    pub format: EventDestinationFormat,
    /// Where events go and how to sign in there. Exactly one of its fields is to be set.
    pub target: EventTarget,
    /// Address of this object in the API.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub uri: String,
}

impl Resource for EventDestination {
    type Get = Get;

    fn by_id(id: Id<Self>) -> Self::Get {
        Get::new(id)
    }
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
    pub fn as_str(&self) -> &str {
        match self {
            Self::Json => "JSON",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for EventDestinationFormat {
    fn from(value: &str) -> Self {
        match value {
            "JSON" => Self::Json,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::open_enum::conversions!(EventDestinationFormat);

/// Where events are delivered. Set exactly one field and leave the others unset.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EventTarget {
    /// Delivers events to an Amazon Kinesis Data Firehose stream.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub firehose: Option<EventTargetFirehose>,
    /// Delivers events to an Amazon Kinesis data stream.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kinesis: Option<EventTargetKinesis>,
    /// Delivers events to a log group of Amazon CloudWatch Logs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cloudwatch_logs: Option<EventTargetCloudwatchLogs>,
    /// Delivers events to Datadog, with an API key of yours.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub datadog: Option<EventTargetDatadog>,
    /// Delivers events to Azure Monitor through its logs ingestion API.
    #[serde(skip_serializing_if = "Option::is_none")]
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
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EventTargetFirehose {
    /// How ngrok signs in to the AWS account which owns the stream: set either `role` or `creds`, not both.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auth: Option<AwsAuth>,
    /// ARN of the Firehose delivery stream that receives the events.
    #[serde(skip_serializing_if = "Option::is_none")]
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
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AwsAuth {
    /// The IAM role that ngrok assumes to deliver events. Absent when `creds` is used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<AwsRole>,
    /// A long-term AWS access key for ngrok to sign in with. Absent when `role` is used.
    #[serde(skip_serializing_if = "Option::is_none")]
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
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AwsRole {
    /// ARN of the IAM role to assume for deliveries. It needs permission to write to the target.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
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
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AwsCredentials {
    /// The public half of the access key, its ID.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub aws_access_key_id: String,
    /// The private half of the access key. Treat it as a secret; answers may leave it out.
    #[serde(default)]
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
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EventTargetKinesis {
    /// How ngrok signs in to the AWS account that has the data stream: set either `role` or `creds`, not
    /// both.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auth: Option<AwsAuth>,
    /// ARN of the Kinesis data stream that receives the events.
    #[serde(skip_serializing_if = "Option::is_none")]
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
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EventTargetCloudwatchLogs {
    /// How ngrok signs in to the AWS account that has the log group: set either `role` or `creds`, not
    /// both.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auth: Option<AwsAuth>,
    /// ARN of the CloudWatch Logs group that receives the events.
    #[serde(skip_serializing_if = "Option::is_none")]
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
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EventTargetDatadog {
    /// The Datadog API key that authorizes deliveries. Treat it as a secret; answers may leave it out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub api_key: Option<Sensitive>,
    /// The Datadog tags attached to every delivered event. May be left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ddtags: Option<String>,
    /// The Datadog service name under which events are filed. May be left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service: Option<String>,
    /// The Datadog site that receives the events. May be left out.
    #[serde(skip_serializing_if = "Option::is_none")]
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
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EventTargetAzureLogsIngestion {
    /// ID of the Azure tenant in which the application is registered.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub tenant_id: String,
    /// Client ID of the Azure application that ngrok signs in as.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub client_id: String,
    /// Client secret of that application. Treat it as a secret.
    #[serde(default)]
    pub client_secret: Sensitive,
    /// Address of the logs ingestion endpoint to which events are posted.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub logs_ingestion_uri: String,
    /// The immutable ID of the data collection rule (DCR) which handles the events.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub data_collection_rule_id: String,
    /// The stream within the data collection rule which receives the events.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
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
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "dynamic", derive(Deserialize))]
#[non_exhaustive]
pub struct EventDestinationCreate {
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<String>,
    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// How events are serialized on their way to the target. Requests accept only `JSON`; answers may spell
    /// it `json`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub format: Option<EventDestinationFormat>,
    /// Where events go and how to sign in there. Exactly one of its fields is to be set.
    #[serde(skip_serializing_if = "Option::is_none")]
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
    pub fn format(mut self, format: impl Into<EventDestinationFormat>) -> Self {
        self.format = Some(format.into());
        self
    }

    /// Where events go and how to sign in there. Exactly one of its fields is to be set.
    pub fn target(mut self, target: EventTarget) -> Self {
        self.target = Some(target);
        self
    }
}

/// A page of a list of [`EventDestination`](crate::models::EventDestination) objects, newest first.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EventDestinationList {
    /// The objects of this page.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub event_destinations: Vec<EventDestination>,
    /// Address of this list in the API.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
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
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "dynamic", derive(Deserialize))]
#[non_exhaustive]
pub struct EventDestinationUpdate {
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<String>,
    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// How events are serialized on their way to the target. Requests accept only `JSON`; answers may spell
    /// it `json`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub format: Option<EventDestinationFormat>,
    /// Where events go and how to sign in there. Exactly one of its fields is to be set.
    #[serde(skip_serializing_if = "Option::is_none")]
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
    pub fn format(mut self, format: impl Into<EventDestinationFormat>) -> Self {
        self.format = Some(format.into());
        self
    }

    /// Where events go and how to sign in there. Exactly one of its fields is to be set.
    pub fn target(mut self, target: EventTarget) -> Self {
        self.target = Some(target);
        self
    }
}

/// `POST /event_destinations`, as data.
#[derive(Debug, Clone, Default)]
pub struct Create {
    body: EventDestinationCreate,
}

impl Create {
    /// Makes the operation.
    pub fn new(body: EventDestinationCreate) -> Self {
        Self { body }
    }
}

impl Operation for Create {
    type Output = EventDestination;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "event_destinations.create",
        method: Method::Post,
        path: "/event_destinations",
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

    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.operation.body.description = Some(description.into());
        self
    }

    /// How events are serialized on their way to the target. Requests accept only `JSON`; answers may spell
    /// it `json`.
    pub fn format(mut self, format: impl Into<EventDestinationFormat>) -> Self {
        self.operation.body.format = Some(format.into());
        self
    }

    /// Where events go and how to sign in there. Exactly one of its fields is to be set.
    pub fn target(mut self, target: EventTarget) -> Self {
        self.operation.body.target = Some(target);
        self
    }

    /// Sends this body instead of what was set before.
    pub fn with_body(mut self, body: EventDestinationCreate) -> Self {
        self.operation.body = body;
        self
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for Create {
    fn from_arguments(arguments: &mut crate::dynamic::Arguments) -> Result<Self, Error> {
        Ok(Self {
            body: arguments.body(&["metadata", "description", "format", "target"])?,
        })
    }
}

/// `GET /event_destinations/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Get {
    id: Id<EventDestination>,
}

impl Get {
    /// Makes the operation.
    pub fn new(id: impl Into<Id<EventDestination>>) -> Self {
        Self { id: id.into() }
    }
}

impl Operation for Get {
    type Output = EventDestination;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "event_destinations.get",
        method: Method::Get,
        path: "/event_destinations/{id}",
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

impl EventDestination {
    /// Returns the event destination with the given ID, with its format and its target.
    pub fn get<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Get, C> {
        Call::new(client, Get::new(&self.id))
    }
}

/// `GET /event_destinations`, as data.
#[derive(Debug, Clone, Default)]
pub struct List {
    limit: Option<i32>,
    before_id: Option<Id<EventDestination>>,
    filter: Option<String>,
}

impl List {
    /// Makes the operation.
    pub fn new() -> Self {
        Self {
            limit: None,
            before_id: None,
            filter: None,
        }
    }
}

impl Operation for List {
    type Output = EventDestinationList;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "event_destinations.list",
        method: Method::Get,
        path: "/event_destinations",
        answers: true,
    };

    #[inline]
    fn encode(&self, request: &mut Encoder) -> Result<(), Error> {
        request.bounds("limit", self.limit.map(i64::from), 1, 100)?;
        request.query("limit", self.limit.as_ref());
        request.query("before_id", self.before_id.as_ref());
        request.query("filter", self.filter.as_ref());
        Ok(())
    }
}

impl<C: Connection> Call<'_, List, C> {
    /// Most objects on a page, 1 to 100.
    ///
    /// The default is `100`.
    pub fn limit(mut self, limit: i32) -> Self {
        self.operation.limit = Some(limit);
        self
    }

    /// Starts the list after this object, going back in time.
    pub fn before_id(mut self, before_id: impl Into<Id<EventDestination>>) -> Self {
        self.operation.before_id = Some(before_id.into());
        self
    }

    /// A CEL expression over `obj`; only objects for which it holds are listed.
    pub fn filter(mut self, filter: impl Into<String>) -> Self {
        self.operation.filter = Some(filter.into());
        self
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for List {
    fn from_arguments(arguments: &mut crate::dynamic::Arguments) -> Result<Self, Error> {
        Ok(Self {
            limit: arguments.query("limit")?,
            before_id: arguments.query("before_id")?,
            filter: arguments.query("filter")?,
        })
    }
}

/// `PATCH /event_destinations/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Update {
    id: Id<EventDestination>,
    body: EventDestinationUpdate,
}

impl Update {
    /// Makes the operation.
    pub fn new(
        id: impl Into<Id<EventDestination>>,
        body: EventDestinationUpdate,
    ) -> Self {
        Self { id: id.into(), body }
    }
}

impl Operation for Update {
    type Output = EventDestination;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "event_destinations.update",
        method: Method::Patch,
        path: "/event_destinations/{id}",
        answers: true,
    };

    #[inline]
    fn encode(&self, request: &mut Encoder) -> Result<(), Error> {
        request.path("id", self.id.as_str())?;
        request.json(&self.body)?;
        Ok(())
    }
}

impl<C: Connection> Call<'_, Update, C> {
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub fn metadata(mut self, metadata: impl Into<String>) -> Self {
        self.operation.body.metadata = Some(metadata.into());
        self
    }

    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.operation.body.description = Some(description.into());
        self
    }

    /// How events are serialized on their way to the target. Requests accept only `JSON`; answers may spell
    /// it `json`.
    pub fn format(mut self, format: impl Into<EventDestinationFormat>) -> Self {
        self.operation.body.format = Some(format.into());
        self
    }

    /// Where events go and how to sign in there. Exactly one of its fields is to be set.
    pub fn target(mut self, target: EventTarget) -> Self {
        self.operation.body.target = Some(target);
        self
    }

    /// Sends this body instead of what was set before.
    pub fn with_body(mut self, body: EventDestinationUpdate) -> Self {
        self.operation.body = body;
        self
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for Update {
    fn from_arguments(arguments: &mut crate::dynamic::Arguments) -> Result<Self, Error> {
        Ok(Self {
            id: arguments.path("id")?,
            body: arguments.body(&["metadata", "description", "format", "target"])?,
        })
    }
}

impl EventDestination {
    /// Changes the format, the target, the description or the metadata of an event destination.
    pub fn update<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Update, C> {
        Call::new(client, Update::new(&self.id, EventDestinationUpdate::new()))
    }
}

/// `DELETE /event_destinations/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Delete {
    id: Id<EventDestination>,
}

impl Delete {
    /// Makes the operation.
    pub fn new(id: impl Into<Id<EventDestination>>) -> Self {
        Self { id: id.into() }
    }
}

impl Operation for Delete {
    type Output = ();
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "event_destinations.delete",
        method: Method::Delete,
        path: "/event_destinations/{id}",
        answers: false,
    };

    #[inline]
    fn encode(&self, request: &mut Encoder) -> Result<(), Error> {
        request.path("id", self.id.as_str())?;
        Ok(())
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for Delete {
    fn from_arguments(arguments: &mut crate::dynamic::Arguments) -> Result<Self, Error> {
        Ok(Self { id: arguments.path("id")? })
    }
}

impl EventDestination {
    /// Deletes an event destination. Take it out of the event subscriptions that use it first; one still in
    /// use is refused.
    pub fn delete<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Delete, C> {
        Call::new(client, Delete::new(&self.id))
    }
}

/// Targets outside ngrok to which events are sent, such as an AWS, Azure or Datadog account. Event
/// subscriptions decide which events go there.
///
/// [ngrok's page about it](https://ngrok.com/docs/api-reference/eventdestinations)
#[derive(Debug, Clone, Copy)]
pub struct EventDestinations<'c, C = Client> {
    client: &'c C,
}

impl<'c, C: Connection> EventDestinations<'c, C> {
    pub(crate) fn new(client: &'c C) -> Self {
        Self { client }
    }

    /// Creates a destination. Nothing is sent to it before an event subscription names it.
    ///
    /// `POST /event_destinations`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/eventdestinations).
    ///
    /// # Errors
    /// Among others:
    /// * [`EVENT_DESTINATION_TARGET_MISSING`](crate::ErrorCode::EVENT_DESTINATION_TARGET_MISSING): The
    ///   event destination has no target; set one of those the message lists.
    /// * [`EVENT_DESTINATION_TARGET_AUTH_MISSING`](crate::ErrorCode::EVENT_DESTINATION_TARGET_AUTH_MISSING):
    ///   The event destination's target says nothing about authentication; fill in its auth field.
    /// * [`EVENT_DESTINATION_AUTH_CREDENTIALS_MISSING`](crate::ErrorCode::EVENT_DESTINATION_AUTH_CREDENTIALS_MISSING):
    ///   The event destination's auth is empty; put a role or credentials in it.
    /// * [`EVENT_DESTINATION_FORMAT_INVALID`](crate::ErrorCode::EVENT_DESTINATION_FORMAT_INVALID): The
    ///   event destination has no format or one that ngrok does not know.
    /// * [`EVENT_DESTINATION_TARGETS_LIMIT_REACHED`](crate::ErrorCode::EVENT_DESTINATION_TARGETS_LIMIT_REACHED):
    ///   The event destination has several targets; keep just one.
    /// * [`EVENT_DESTINATION_AUTH_TYPES_LIMIT_REACHED`](crate::ErrorCode::EVENT_DESTINATION_AUTH_TYPES_LIMIT_REACHED):
    ///   The event destination has several kinds of authentication; keep just one.
    /// * [`EVENT_DESTINATION_ARN_INVALID`](crate::ErrorCode::EVENT_DESTINATION_ARN_INVALID): The ARN is
    ///   malformed; copy it from Amazon unchanged.
    /// * [`EVENT_DESTINATION_ROLE_ARN_INVALID`](crate::ErrorCode::EVENT_DESTINATION_ROLE_ARN_INVALID): The
    ///   event destination's role is not the ARN of an AWS IAM role; the message gives the error.
    /// * [`EVENT_DESTINATION_DATADOG_SITE_INVALID`](crate::ErrorCode::EVENT_DESTINATION_DATADOG_SITE_INVALID):
    ///   The Datadog site is unknown; use a value from the SITE column in Datadog's list of sites.
    /// * [`EVENT_DESTINATION_DATADOG_API_KEY_NOT_AUTHORIZED`](crate::ErrorCode::EVENT_DESTINATION_DATADOG_API_KEY_NOT_AUTHORIZED):
    ///   Datadog does not take events under this API key; check the key and the error in the message.
    /// * [`EVENT_DESTINATIONS_NOT_ALLOWED`](crate::ErrorCode::EVENT_DESTINATIONS_NOT_ALLOWED): Creating
    ///   event destinations is not enabled for this account.
    /// * [`EVENT_DESTINATIONS_ACCOUNT_LIMIT_REACHED`](crate::ErrorCode::EVENT_DESTINATIONS_ACCOUNT_LIMIT_REACHED):
    ///   The account already has as many event destinations as it may have; delete one first.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client.event_destinations().create().description("office").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self) -> Call<'c, Create, C> {
        Call::new(self.client, Create::new(EventDestinationCreate::new()))
    }

    /// Returns the event destination with the given ID, with its format and its target.
    ///
    /// `GET /event_destinations/{id}`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/eventdestinations).
    ///
    /// # Errors
    /// Among others:
    /// * [`EVENT_DESTINATION_NOT_FOUND`](crate::ErrorCode::EVENT_DESTINATION_NOT_FOUND): The account has no
    ///   event destination with that ID.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client.event_destinations().get("ed_2tEpN0yrxDI4j8jVnhVRoTNN2Tx").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl Into<Id<EventDestination>>) -> Call<'c, Get, C> {
        Call::new(self.client, Get::new(id))
    }

    /// Lists the event destinations of the account, page by page. A filter expression may narrow the
    /// result.
    ///
    /// `GET /event_destinations`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/eventdestinations).
    ///
    /// The filter may name `obj.id`, `obj.created_at`, `obj.description`, `obj.metadata`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let mut items = client.event_destinations().list().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> Call<'c, List, C> {
        Call::new(self.client, List::new())
    }

    /// Changes the format, the target, the description or the metadata of an event destination.
    ///
    /// `PATCH /event_destinations/{id}`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/eventdestinations).
    ///
    /// # Errors
    /// Among others:
    /// * [`EVENT_DESTINATION_NOT_FOUND`](crate::ErrorCode::EVENT_DESTINATION_NOT_FOUND): The account has no
    ///   event destination with that ID.
    /// * [`EVENT_DESTINATION_TARGET_TYPE_CHANGE_NOT_ALLOWED`](crate::ErrorCode::EVENT_DESTINATION_TARGET_TYPE_CHANGE_NOT_ALLOWED):
    ///   An event destination keeps its target type for good; make a new destination for another type.
    /// * [`EVENT_DESTINATION_PROPERTY_CHANGE_NOT_ALLOWED`](crate::ErrorCode::EVENT_DESTINATION_PROPERTY_CHANGE_NOT_ALLOWED):
    ///   This property is fixed once the destination exists; make a new destination to change it.
    /// * [`EVENT_DESTINATION_FORMAT_INVALID`](crate::ErrorCode::EVENT_DESTINATION_FORMAT_INVALID): The
    ///   event destination has no format or one that ngrok does not know.
    /// * [`EVENT_DESTINATION_TARGETS_LIMIT_REACHED`](crate::ErrorCode::EVENT_DESTINATION_TARGETS_LIMIT_REACHED):
    ///   The event destination has several targets; keep just one.
    /// * [`EVENT_DESTINATION_AUTH_TYPES_LIMIT_REACHED`](crate::ErrorCode::EVENT_DESTINATION_AUTH_TYPES_LIMIT_REACHED):
    ///   The event destination has several kinds of authentication; keep just one.
    /// * [`EVENT_DESTINATION_ARN_INVALID`](crate::ErrorCode::EVENT_DESTINATION_ARN_INVALID): The ARN is
    ///   malformed; copy it from Amazon unchanged.
    /// * [`EVENT_DESTINATION_ROLE_ARN_INVALID`](crate::ErrorCode::EVENT_DESTINATION_ROLE_ARN_INVALID): The
    ///   event destination's role is not the ARN of an AWS IAM role; the message gives the error.
    /// * [`EVENT_DESTINATION_DATADOG_SITE_INVALID`](crate::ErrorCode::EVENT_DESTINATION_DATADOG_SITE_INVALID):
    ///   The Datadog site is unknown; use a value from the SITE column in Datadog's list of sites.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client.event_destinations().update("ed_2tEpN0yrxDI4j8jVnhVRoTNN2Tx").description("office").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, id: impl Into<Id<EventDestination>>) -> Call<'c, Update, C> {
        Call::new(self.client, Update::new(id, EventDestinationUpdate::new()))
    }

    /// Deletes an event destination. Take it out of the event subscriptions that use it first; one still in
    /// use is refused.
    ///
    /// `DELETE /event_destinations/{id}`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/eventdestinations).
    ///
    /// # Errors
    /// Among others:
    /// * [`EVENT_DESTINATION_NOT_FOUND`](crate::ErrorCode::EVENT_DESTINATION_NOT_FOUND): The account has no
    ///   event destination with that ID.
    /// * [`EVENT_DESTINATION_IN_USE`](crate::ErrorCode::EVENT_DESTINATION_IN_USE): An event stream still
    ///   sends to this destination; detach it there before the deletion.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// client.event_destinations().delete("ed_2tEpN0yrxDI4j8jVnhVRoTNN2Tx").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, id: impl Into<Id<EventDestination>>) -> Call<'c, Delete, C> {
        Call::new(self.client, Delete::new(id))
    }
}
