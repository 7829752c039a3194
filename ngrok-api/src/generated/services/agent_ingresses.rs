// Generated from api-spec/services/agent_ingresses.yaml by `cargo xtask codegen`; edits are lost.

//! `client.agent_ingresses()`: Custom connect domains: addresses under a domain of yours which ngrok agents are configured to dial instead of ngrok's default ones.

use crate::operation::{Encoder, Method, OperationSpec};
use crate::{Call, Client, Connection, Error, Id, IntoId, Operation, Resource};
use crate::models::{
    AgentIngress, AgentIngressCertPolicy, AgentIngressCreate, AgentIngressList,
    AgentIngressUpdate,
};

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
    pub fn new(id: impl IntoId<AgentIngress>) -> Self {
        Self { id: id.into_id() }
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
    pub fn before_id(mut self, before_id: impl IntoId<AgentIngress>) -> Self {
        self.operation.before_id = Some(before_id.into_id());
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
    pub fn new(id: impl IntoId<AgentIngress>, body: AgentIngressUpdate) -> Self {
        Self { id: id.into_id(), body }
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
    ///
    /// Null takes the value away.
    pub fn certificate_management_policy(
        mut self,
        certificate_management_policy: AgentIngressCertPolicy,
    ) -> Self {
        self.operation.body.certificate_management_policy = Some(
            Some(certificate_management_policy),
        );
        self
    }

    /// Sends null for `certificate_management_policy`, which takes its value away.
    pub fn clear_certificate_management_policy(mut self) -> Self {
        self.operation.body.certificate_management_policy = Some(None);
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
                .body_with_nulls(
                    &["description", "metadata", "certificate_management_policy"],
                    &["certificate_management_policy"],
                )?,
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
    pub fn new(id: impl IntoId<AgentIngress>) -> Self {
        Self { id: id.into_id() }
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

impl Resource for AgentIngress {
    type Get = Get;

    fn by_id(id: Id<Self>) -> Self::Get {
        Get::new(id)
    }
}

/// Custom connect domains: addresses under a domain of yours which ngrok agents are configured to dial
/// instead of ngrok's default ones.
///
/// [ngrok's page about it](https://ngrok.com/docs/api-reference/agentingresses)
#[derive(Debug, Clone)]
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
    /// # Optional
    /// * `description` (`String`): A note for people about what this object is for, up to 255 bytes.
    /// * `metadata` (`String`): Data of your own, for programs, such as a JSON document; ngrok does not
    ///   read it.
    /// * `certificate_management_policy` (`AgentIngressCertPolicy`): How ngrok obtains TLS certificates for
    ///   the domain automatically.
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
    /// use ngrok_api::models::{AgentIngressCertPolicy, AgentIngressCertPolicyAuthority};
    ///
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client
    ///     .agent_ingresses()
    ///     .create("connect.example.com")
    ///     .description("Devices in the field")
    ///     .certificate_management_policy(
    ///         AgentIngressCertPolicy::new()
    ///             .authority(AgentIngressCertPolicyAuthority::Letsencrypt),
    ///     )
    ///     .await?;
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
    /// let answer = client
    ///     .agent_ingresses()
    ///     .get("agin_2tEpN0yrxDI4j8jVnhVRoTNN2Tx")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl IntoId<AgentIngress>) -> Call<'c, Get, C> {
        Call::new(self.client, Get::new(id))
    }

    /// Lists the account's agent ingresses, one page at a time.
    ///
    /// `GET /agent_ingresses`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/agentingresses).
    ///
    /// The filter may name `obj.id`, `obj.created_at`, `obj.description`, `obj.metadata`, `obj.domain`.
    ///
    /// # Optional
    /// * `limit` (`i32`): Most objects on a page, 1 to 100.
    /// * `before_id` (`Id<AgentIngress>`): Starts the list after this object, going back in time.
    /// * `filter` (`String`): A CEL expression over `obj`; only objects for which it holds are listed.
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
    /// # Optional
    /// * `description` (`String`): A note for people about what this object is for, up to 255 bytes.
    /// * `metadata` (`String`): Data of your own, for programs, such as a JSON document; ngrok does not
    ///   read it.
    /// * `certificate_management_policy` (`AgentIngressCertPolicy`): How ngrok obtains TLS certificates for
    ///   the domain automatically.
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
    /// use ngrok_api::models::{
    ///     AgentIngressCertPolicy, AgentIngressCertPolicyAuthority,
    ///     AgentIngressCertPolicyPrivateKeyType,
    /// };
    ///
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client
    ///     .agent_ingresses()
    ///     .update("agin_2tEpN0yrxDI4j8jVnhVRoTNN2Tx")
    ///     .description("Devices in the warehouses")
    ///     .certificate_management_policy(
    ///         AgentIngressCertPolicy::new()
    ///             .authority(AgentIngressCertPolicyAuthority::Letsencrypt)
    ///             .private_key_type(AgentIngressCertPolicyPrivateKeyType::Ecdsa),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, id: impl IntoId<AgentIngress>) -> Call<'c, Update, C> {
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
    pub fn delete(&self, id: impl IntoId<AgentIngress>) -> Call<'c, Delete, C> {
        Call::new(self.client, Delete::new(id))
    }
}

/// Fields that the list can be filtered by: see [`filter`](crate::filter).
pub mod fields {
    use crate::filter::Field;
    /// Identifier of this object, assigned by ngrok when it is created.
    pub const ID: Field<str> = Field::new("id");
    /// When this object was created.
    pub const CREATED_AT: Field<jiff::Timestamp> = Field::new("created_at");
    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    pub const DESCRIPTION: Field<str> = Field::new("description");
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub const METADATA: Field<str> = Field::new("metadata");
    /// Base domain, owned by you, below which the regional ingress hostnames are made. Must not be a domain
    /// that ngrok controls.
    pub const DOMAIN: Field<str> = Field::new("domain");
}
