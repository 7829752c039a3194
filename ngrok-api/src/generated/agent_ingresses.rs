// Generated from api-spec/services/agent_ingresses.yaml by `cargo xtask codegen`; edits are lost.

//! Agent Ingresses: the service and its datatypes.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use crate::operation::{Encoder, Method, OperationSpec};
use crate::{Call, Client, Connection, Error, Id, Operation, Page, Resource};

/// A set of regional addresses below your own domain through which ngrok agents connect to the ngrok
/// service.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AgentIngress {
    /// Identifier of this object, assigned by ngrok when it is created.
    #[serde(default)]
    pub id: Id<AgentIngress>,
    /// Address of this object in the API.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub uri: String,
    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub description: String,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub metadata: String,
    /// Base domain, owned by you, below which the regional ingress hostnames are made. Must not be a domain
    /// that ngrok controls.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub domain: String,
    /// Name servers to enter as NS records of `domain` at your DNS provider, which hands DNS control of it
    /// over to ngrok.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub ns_targets: Vec<String>,
    /// Hostnames below `domain`, one per ngrok region, for agents to connect to. The list can grow when
    /// ngrok opens new regions.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub region_domains: Vec<String>,
    /// When this object was created.
    pub created_at: Timestamp,
    /// How ngrok obtains TLS certificates for the domain automatically. Null turns automatic management
    /// off.
    pub certificate_management_policy: Option<AgentIngressCertPolicy>,
    /// Progress of automatic certificate management for the domain. Null while automatic management is off.
    pub certificate_management_status: Option<AgentIngressCertStatus>,
}

impl Resource for AgentIngress {
    type Get = Get;

    fn by_id(id: Id<Self>) -> Self::Get {
        Get::new(id)
    }
}

/// Configures how ngrok requests TLS certificates for an agent ingress: from which authority, and with
/// what kind of key.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AgentIngressCertPolicy {
    /// Certificate authority that issues the certificates. `letsencrypt` is the sole value at present.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authority: Option<AgentIngressCertPolicyAuthority>,
    /// Kind of private key generated for each certificate. Defaults to `rsa`, unlike the policy of reserved
    /// domains, which defaults to `ecdsa`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub private_key_type: Option<AgentIngressCertPolicyPrivateKeyType>,
}

impl AgentIngressCertPolicy {
    /// Starts with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Certificate authority that issues the certificates. `letsencrypt` is the sole value at present.
    pub fn authority(
        mut self,
        authority: impl Into<AgentIngressCertPolicyAuthority>,
    ) -> Self {
        self.authority = Some(authority.into());
        self
    }

    /// Kind of private key generated for each certificate. Defaults to `rsa`, unlike the policy of reserved
    /// domains, which defaults to `ecdsa`.
    pub fn private_key_type(
        mut self,
        private_key_type: impl Into<AgentIngressCertPolicyPrivateKeyType>,
    ) -> Self {
        self.private_key_type = Some(private_key_type.into());
        self
    }
}

/// Values of `authority` of [`AgentIngressCertPolicy`](crate::models::AgentIngressCertPolicy).
///
/// The set is open: a value that ngrok adds later is kept in `Unknown`, and is written as it was read.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum AgentIngressCertPolicyAuthority {
    /// Certificates come from Let's Encrypt.
    Letsencrypt,
    /// A value that this version does not know.
    Unknown(String),
}

impl AgentIngressCertPolicyAuthority {
    /// The known values, as they stand on the wire.
    pub const KNOWN: &'static [&'static str] = &["letsencrypt"];

    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Letsencrypt => "letsencrypt",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for AgentIngressCertPolicyAuthority {
    fn from(value: &str) -> Self {
        match value {
            "letsencrypt" => Self::Letsencrypt,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::open_enum::conversions!(AgentIngressCertPolicyAuthority);

/// Values of `private_key_type` of [`AgentIngressCertPolicy`](crate::models::AgentIngressCertPolicy).
///
/// The set is open: a value that ngrok adds later is kept in `Unknown`, and is written as it was read.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum AgentIngressCertPolicyPrivateKeyType {
    /// Certificates get an RSA key; the default.
    Rsa,
    /// Certificates get an ECDSA key.
    Ecdsa,
    /// A value that this version does not know.
    Unknown(String),
}

impl AgentIngressCertPolicyPrivateKeyType {
    /// The known values, as they stand on the wire.
    pub const KNOWN: &'static [&'static str] = &["rsa", "ecdsa"];

    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Rsa => "rsa",
            Self::Ecdsa => "ecdsa",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for AgentIngressCertPolicyPrivateKeyType {
    fn from(value: &str) -> Self {
        match value {
            "rsa" => Self::Rsa,
            "ecdsa" => Self::Ecdsa,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::open_enum::conversions!(AgentIngressCertPolicyPrivateKeyType);

/// Describes where automatic certificate management of an agent ingress stands: the next renewal and
/// any job under way.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AgentIngressCertStatus {
    /// When ngrok will request the next renewal. Null where no renewal is scheduled.
    #[serde(default, deserialize_with = "crate::lenient::timestamp")]
    pub renews_at: Option<Timestamp>,
    /// The job that is currently obtaining or renewing the certificate. Null when none is running.
    pub provisioning_job: Option<AgentIngressCertJob>,
}

/// Describes a running attempt to obtain or renew the TLS certificate of an agent ingress.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AgentIngressCertJob {
    /// Why the job is failing, null while it is not. `DNS_ERROR` lasts until you correct the DNS;
    /// `INTERNAL_ERROR` is temporary.
    pub error_code: Option<AgentIngressCertJobErrorCode>,
    /// Human-readable account of the job's state, or of the error that holds it up.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub msg: String,
    /// When ngrok started this attempt to obtain or renew the certificate.
    pub started_at: Timestamp,
    /// When ngrok tries the job again. Null where no retry is planned.
    #[serde(default, deserialize_with = "crate::lenient::timestamp")]
    pub retries_at: Option<Timestamp>,
}

/// Values of `error_code` of [`AgentIngressCertJob`](crate::models::AgentIngressCertJob).
///
/// The set is open: a value that ngrok adds later is kept in `Unknown`, and is written as it was read.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum AgentIngressCertJobErrorCode {
    /// A temporary failure on ngrok's side.
    InternalError,
    /// A lasting DNS problem which you have to correct.
    DnsError,
    /// A value that this version does not know.
    Unknown(String),
}

impl AgentIngressCertJobErrorCode {
    /// The known values, as they stand on the wire.
    pub const KNOWN: &'static [&'static str] = &["INTERNAL_ERROR", "DNS_ERROR"];

    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::InternalError => "INTERNAL_ERROR",
            Self::DnsError => "DNS_ERROR",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for AgentIngressCertJobErrorCode {
    fn from(value: &str) -> Self {
        match value {
            "INTERNAL_ERROR" => Self::InternalError,
            "DNS_ERROR" => Self::DnsError,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::open_enum::conversions!(AgentIngressCertJobErrorCode);

/// What a new [`AgentIngress`](crate::models::AgentIngress) is made from.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "dynamic", derive(Deserialize))]
#[non_exhaustive]
pub struct AgentIngressCreate {
    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<String>,
    /// Base domain, owned by you, below which the regional ingress hostnames are made. Must not be a domain
    /// that ngrok controls.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub domain: String,
    /// How ngrok obtains TLS certificates for the domain automatically. Null turns automatic management
    /// off.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub certificate_management_policy: Option<AgentIngressCertPolicy>,
}

impl AgentIngressCreate {
    /// Starts with what is required.
    pub fn new(domain: impl Into<String>) -> Self {
        Self {
            description: None,
            metadata: None,
            domain: domain.into(),
            certificate_management_policy: None,
        }
    }

    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub fn metadata(mut self, metadata: impl Into<String>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }

    /// How ngrok obtains TLS certificates for the domain automatically. Null turns automatic management
    /// off.
    pub fn certificate_management_policy(
        mut self,
        certificate_management_policy: AgentIngressCertPolicy,
    ) -> Self {
        self.certificate_management_policy = Some(certificate_management_policy);
        self
    }
}

/// A page of a list of [`AgentIngress`](crate::models::AgentIngress) objects, newest first.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AgentIngressList {
    /// The objects of this page.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub ingresses: Vec<AgentIngress>,
    /// Address of this list in the API.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub uri: String,
    /// Address of the next page, with the same limit and filter; absent on the last page.
    pub next_page_uri: Option<String>,
}

impl Page for AgentIngressList {
    type Item = AgentIngress;

    fn next_page_uri(&self) -> Option<&str> {
        self.next_page_uri.as_deref()
    }

    fn into_items(self) -> Vec<Self::Item> {
        self.ingresses
    }
}

/// Changes to [`AgentIngress`](crate::models::AgentIngress): what is set is changed, the rest stays.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "dynamic", derive(Deserialize))]
#[non_exhaustive]
pub struct AgentIngressUpdate {
    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<String>,
    /// How ngrok obtains TLS certificates for the domain automatically. Null turns automatic management
    /// off.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub certificate_management_policy: Option<AgentIngressCertPolicy>,
}

impl AgentIngressUpdate {
    /// Starts with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub fn metadata(mut self, metadata: impl Into<String>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }

    /// How ngrok obtains TLS certificates for the domain automatically. Null turns automatic management
    /// off.
    pub fn certificate_management_policy(
        mut self,
        certificate_management_policy: AgentIngressCertPolicy,
    ) -> Self {
        self.certificate_management_policy = Some(certificate_management_policy);
        self
    }
}

/// `POST /agent_ingresses`, as data.
#[derive(Debug, Clone)]
pub struct Create {
    body: AgentIngressCreate,
}

impl Create {
    /// Makes the operation.
    pub fn new(body: AgentIngressCreate) -> Self {
        Self { body }
    }
}

impl Operation for Create {
    type Output = AgentIngress;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "agent_ingresses.create",
        method: Method::Post,
        path: "/agent_ingresses",
        answers: true,
    };

    #[inline]
    fn encode(&self, request: &mut Encoder) -> Result<(), Error> {
        request.required("domain", &self.body.domain)?;
        request.json(&self.body)?;
        Ok(())
    }
}

impl<C: Connection> Call<'_, Create, C> {
    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.operation.body.description = Some(description.into());
        self
    }

    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub fn metadata(mut self, metadata: impl Into<String>) -> Self {
        self.operation.body.metadata = Some(metadata.into());
        self
    }

    /// How ngrok obtains TLS certificates for the domain automatically. Null turns automatic management
    /// off.
    pub fn certificate_management_policy(
        mut self,
        certificate_management_policy: AgentIngressCertPolicy,
    ) -> Self {
        self.operation.body.certificate_management_policy = Some(
            certificate_management_policy,
        );
        self
    }

    /// Sends this body instead of what was set before.
    pub fn with_body(mut self, body: AgentIngressCreate) -> Self {
        self.operation.body = body;
        self
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for Create {
    fn from_arguments(arguments: &mut crate::dynamic::Arguments) -> Result<Self, Error> {
        Ok(Self {
            body: arguments
                .body(
                    &[
                        "description",
                        "metadata",
                        "domain",
                        "certificate_management_policy",
                    ],
                )?,
        })
    }
}

/// `GET /agent_ingresses/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Get {
    id: Id<AgentIngress>,
}

impl Get {
    /// Makes the operation.
    pub fn new(id: impl Into<Id<AgentIngress>>) -> Self {
        Self { id: id.into() }
    }
}

impl Operation for Get {
    type Output = AgentIngress;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "agent_ingresses.get",
        method: Method::Get,
        path: "/agent_ingresses/{id}",
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

impl AgentIngress {
    /// Fetches one agent ingress by its ID, with its NS targets, regional domains and certificate status.
    pub fn get<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Get, C> {
        Call::new(client, Get::new(&self.id))
    }
}

/// `GET /agent_ingresses`, as data.
#[derive(Debug, Clone, Default)]
pub struct List {
    limit: Option<i32>,
    before_id: Option<Id<AgentIngress>>,
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
    type Output = AgentIngressList;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "agent_ingresses.list",
        method: Method::Get,
        path: "/agent_ingresses",
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
    pub fn before_id(mut self, before_id: impl Into<Id<AgentIngress>>) -> Self {
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

/// `PATCH /agent_ingresses/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Update {
    id: Id<AgentIngress>,
    body: AgentIngressUpdate,
}

impl Update {
    /// Makes the operation.
    pub fn new(id: impl Into<Id<AgentIngress>>, body: AgentIngressUpdate) -> Self {
        Self { id: id.into(), body }
    }
}

impl Operation for Update {
    type Output = AgentIngress;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "agent_ingresses.update",
        method: Method::Patch,
        path: "/agent_ingresses/{id}",
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
    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.operation.body.description = Some(description.into());
        self
    }

    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub fn metadata(mut self, metadata: impl Into<String>) -> Self {
        self.operation.body.metadata = Some(metadata.into());
        self
    }

    /// How ngrok obtains TLS certificates for the domain automatically. Null turns automatic management
    /// off.
    pub fn certificate_management_policy(
        mut self,
        certificate_management_policy: AgentIngressCertPolicy,
    ) -> Self {
        self.operation.body.certificate_management_policy = Some(
            certificate_management_policy,
        );
        self
    }

    /// Sends this body instead of what was set before.
    pub fn with_body(mut self, body: AgentIngressUpdate) -> Self {
        self.operation.body = body;
        self
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for Update {
    fn from_arguments(arguments: &mut crate::dynamic::Arguments) -> Result<Self, Error> {
        Ok(Self {
            id: arguments.path("id")?,
            body: arguments
                .body(&["description", "metadata", "certificate_management_policy"])?,
        })
    }
}

impl AgentIngress {
    /// Changes an agent ingress's description, metadata or certificate policy. Fields left unset keep their
    /// values; the domain is fixed at creation.
    pub fn update<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Update, C> {
        Call::new(client, Update::new(&self.id, AgentIngressUpdate::new()))
    }
}

/// `DELETE /agent_ingresses/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Delete {
    id: Id<AgentIngress>,
}

impl Delete {
    /// Makes the operation.
    pub fn new(id: impl Into<Id<AgentIngress>>) -> Self {
        Self { id: id.into() }
    }
}

impl Operation for Delete {
    type Output = ();
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "agent_ingresses.delete",
        method: Method::Delete,
        path: "/agent_ingresses/{id}",
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

impl AgentIngress {
    /// Deletes the agent ingress with the given ID from the account.
    pub fn delete<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Delete, C> {
        Call::new(client, Delete::new(&self.id))
    }
}

/// Custom connect domains: addresses under a domain of yours which ngrok agents are configured to dial
/// instead of ngrok's default ones.
///
/// [ngrok's page about it](https://ngrok.com/docs/api-reference/agentingresses)
#[derive(Debug, Clone, Copy)]
pub struct AgentIngresses<'c, C = Client> {
    client: &'c C,
}

impl<'c, C: Connection> AgentIngresses<'c, C> {
    pub(crate) fn new(client: &'c C) -> Self {
        Self { client }
    }

    /// Creates an agent ingress on a domain of yours. ngrok agents can then be pointed at the addresses it
    /// returns; ngrok-controlled domains are refused.
    ///
    /// `POST /agent_ingresses`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/agentingresses).
    ///
    /// # Errors
    /// Among others:
    /// * [`AGENT_INGRESS_DOMAIN_INVALID`](crate::ErrorCode::AGENT_INGRESS_DOMAIN_INVALID): The agent
    ///   ingress domain is not a well-formed DNS name.
    /// * [`AGENT_INGRESS_DOMAIN_TAKEN`](crate::ErrorCode::AGENT_INGRESS_DOMAIN_TAKEN): An agent ingress
    ///   with this domain exists already; pick another domain.
    /// * [`AGENT_INGRESS_NGROK_DOMAIN_NOT_ALLOWED`](crate::ErrorCode::AGENT_INGRESS_NGROK_DOMAIN_NOT_ALLOWED):
    ///   An agent ingress has to use a domain of your own, and this one belongs to ngrok.
    /// * [`AGENT_INGRESS_REQUIRES_PLAN`](crate::ErrorCode::AGENT_INGRESS_REQUIRES_PLAN): Custom agent
    ///   ingresses are not enabled for this account; ask ngrok for access.
    /// * [`AGENT_INGRESS_DESCRIPTION_TOO_LONG`](crate::ErrorCode::AGENT_INGRESS_DESCRIPTION_TOO_LONG): The
    ///   agent ingress's description has too many characters; shorten it.
    /// * [`AGENT_INGRESS_METADATA_TOO_LONG`](crate::ErrorCode::AGENT_INGRESS_METADATA_TOO_LONG): The agent
    ///   ingress's metadata has too many characters; shorten it.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client.agent_ingresses().create("app.example.com").description("office").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, domain: impl Into<String>) -> Call<'c, Create, C> {
        Call::new(self.client, Create::new(AgentIngressCreate::new(domain)))
    }

    /// Fetches one agent ingress by its ID, with its NS targets, regional domains and certificate status.
    ///
    /// `GET /agent_ingresses/{id}`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/agentingresses).
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client.agent_ingresses().get("agin_2tEpN0yrxDI4j8jVnhVRoTNN2Tx").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl Into<Id<AgentIngress>>) -> Call<'c, Get, C> {
        Call::new(self.client, Get::new(id))
    }

    /// Lists the account's agent ingresses, one page at a time.
    ///
    /// `GET /agent_ingresses`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/agentingresses).
    ///
    /// The filter may name `obj.id`, `obj.created_at`, `obj.description`, `obj.metadata`, `obj.domain`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let mut items = client.agent_ingresses().list().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> Call<'c, List, C> {
        Call::new(self.client, List::new())
    }

    /// Changes an agent ingress's description, metadata or certificate policy. Fields left unset keep their
    /// values; the domain is fixed at creation.
    ///
    /// `PATCH /agent_ingresses/{id}`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/agentingresses).
    ///
    /// # Errors
    /// Among others:
    /// * [`AGENT_INGRESS_DESCRIPTION_TOO_LONG`](crate::ErrorCode::AGENT_INGRESS_DESCRIPTION_TOO_LONG): The
    ///   agent ingress's description has too many characters; shorten it.
    /// * [`AGENT_INGRESS_METADATA_TOO_LONG`](crate::ErrorCode::AGENT_INGRESS_METADATA_TOO_LONG): The agent
    ///   ingress's metadata has too many characters; shorten it.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client.agent_ingresses().update("agin_2tEpN0yrxDI4j8jVnhVRoTNN2Tx").description("office").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, id: impl Into<Id<AgentIngress>>) -> Call<'c, Update, C> {
        Call::new(self.client, Update::new(id, AgentIngressUpdate::new()))
    }

    /// Deletes the agent ingress with the given ID from the account.
    ///
    /// `DELETE /agent_ingresses/{id}`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/agentingresses).
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// client.agent_ingresses().delete("agin_2tEpN0yrxDI4j8jVnhVRoTNN2Tx").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, id: impl Into<Id<AgentIngress>>) -> Call<'c, Delete, C> {
        Call::new(self.client, Delete::new(id))
    }
}
