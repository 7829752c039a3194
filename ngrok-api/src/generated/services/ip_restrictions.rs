// Generated from api-spec/services/ip_restrictions.yaml by `cargo xtask codegen`; edits are lost.

//! `client.ip_restrictions()`: Limits on the source IPs that may reach one part of the account: the dashboard, the API, the agents or the public endpoints.

use crate::operation::{Encoder, Method, OperationSpec};
use crate::{Call, Client, Connection, Error, Id, IntoId, Operation, Resource};
use crate::models::{
    IpPolicy, IpRestriction, IpRestrictionCreate, IpRestrictionList, IpRestrictionType,
    IpRestrictionUpdate,
};

/// `POST /ip_restrictions`, as data.
#[derive(Debug, Clone)]
pub struct Create {
    body: IpRestrictionCreate,
}

impl Create {
    /// Makes the operation.
    pub fn new(body: IpRestrictionCreate) -> Self {
        Self { body }
    }
}

impl Operation for Create {
    type Output = IpRestriction;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "ip_restrictions.create",
        method: Method::Post,
        path: "/ip_restrictions",
        answers: true,
    };

    #[inline]
    fn encode(&self, request: &mut Encoder) -> Result<(), Error> {
        request.required("type", self.body.r#type.as_str())?;
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

    /// `true` blocks traffic from other addresses; `false` only warns, which allows a trial run.
    pub fn enforced(mut self, enforced: bool) -> Self {
        self.operation.body.enforced = Some(enforced);
        self
    }

    /// Sends this body instead of what was set before.
    pub fn with_body(mut self, body: IpRestrictionCreate) -> Self {
        self.operation.body = body;
        self
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for Create {
    fn from_arguments(arguments: &mut crate::dynamic::Arguments) -> Result<Self, Error> {
        Ok(Self {
            body: arguments
                .body(&["description", "metadata", "enforced", "type", "ip_policy_ids"])?,
        })
    }
}

/// `GET /ip_restrictions/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Get {
    id: Id<IpRestriction>,
}

impl Get {
    /// Makes the operation.
    pub fn new(id: impl IntoId<IpRestriction>) -> Self {
        Self { id: id.into_id() }
    }
}

impl Operation for Get {
    type Output = IpRestriction;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "ip_restrictions.get",
        method: Method::Get,
        path: "/ip_restrictions/{id}",
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

impl IpRestriction {
    /// Returns the IP restriction with the given ID, with its type and its policies.
    pub fn get<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Get, C> {
        Call::new(client, Get::new(&self.id))
    }
}

/// `GET /ip_restrictions`, as data.
#[derive(Debug, Clone, Default)]
pub struct List {
    limit: Option<i32>,
    before_id: Option<Id<IpRestriction>>,
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
    type Output = IpRestrictionList;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "ip_restrictions.list",
        method: Method::Get,
        path: "/ip_restrictions",
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
    pub fn before_id(mut self, before_id: impl IntoId<IpRestriction>) -> Self {
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

/// `PATCH /ip_restrictions/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Update {
    id: Id<IpRestriction>,
    body: IpRestrictionUpdate,
}

impl Update {
    /// Makes the operation.
    pub fn new(id: impl IntoId<IpRestriction>, body: IpRestrictionUpdate) -> Self {
        Self { id: id.into_id(), body }
    }
}

impl Operation for Update {
    type Output = IpRestriction;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "ip_restrictions.update",
        method: Method::Patch,
        path: "/ip_restrictions/{id}",
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

    /// `true` blocks traffic from other addresses; `false` only warns, which allows a trial run.
    pub fn enforced(mut self, enforced: bool) -> Self {
        self.operation.body.enforced = Some(enforced);
        self
    }

    /// IDs of all IP policies to apply from now on. Leave it out to keep the present ones.
    pub fn ip_policy_ids(
        mut self,
        ip_policy_ids: impl IntoIterator<Item = impl IntoId<IpPolicy>>,
    ) -> Self {
        self.operation.body.ip_policy_ids = Some(
            ip_policy_ids.into_iter().map(IntoId::into_id).collect(),
        );
        self
    }

    /// Sends this body instead of what was set before.
    pub fn with_body(mut self, body: IpRestrictionUpdate) -> Self {
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
                .body(&["description", "metadata", "enforced", "ip_policy_ids"])?,
        })
    }
}

impl IpRestriction {
    /// Changes an IP restriction, for example from warnings to enforcement. Its `type` is fixed at
    /// creation.
    pub fn update<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Update, C> {
        Call::new(client, Update::new(&self.id, IpRestrictionUpdate::new()))
    }
}

/// `DELETE /ip_restrictions/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Delete {
    id: Id<IpRestriction>,
}

impl Delete {
    /// Makes the operation.
    pub fn new(id: impl IntoId<IpRestriction>) -> Self {
        Self { id: id.into_id() }
    }
}

impl Operation for Delete {
    type Output = ();
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "ip_restrictions.delete",
        method: Method::Delete,
        path: "/ip_restrictions/{id}",
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

impl IpRestriction {
    /// Deletes an IP restriction, so that its type of traffic is open to all source IPs again.
    pub fn delete<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Delete, C> {
        Call::new(client, Delete::new(&self.id))
    }
}

impl Resource for IpRestriction {
    type Get = Get;

    fn by_id(id: Id<Self>) -> Self::Get {
        Get::new(id)
    }
}

/// Limits on the source IPs that may reach one part of the account: the dashboard, the API, the agents
/// or the public endpoints. There is at most one per type.
///
/// [ngrok's page about it](https://ngrok.com/docs/api-reference/iprestrictions)
#[derive(Debug, Clone)]
pub struct IpRestrictions<'c, C = Client> {
    client: &'c C,
}

impl<'c, C: Connection> IpRestrictions<'c, C> {
    pub(crate) fn new(client: &'c C) -> Self {
        Self { client }
    }

    /// Creates a restriction for one type of traffic. Fails if that type already has one, or if no IP
    /// policy is named.
    ///
    /// `POST /ip_restrictions`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/iprestrictions).
    ///
    /// # Optional
    /// * `description` (`String`): A note for people about what this object is for, up to 255 bytes.
    /// * `metadata` (`String`): Data of your own, for programs, such as a JSON document; ngrok does not
    ///   read it.
    /// * `enforced` (`bool`): `true` blocks traffic from other addresses; `false` only warns, which allows
    ///   a trial run.
    ///
    /// # Errors
    /// Among others:
    /// * [`IP_RESTRICTION_TYPE_INVALID`](crate::ErrorCode::IP_RESTRICTION_TYPE_INVALID): The type of the IP
    ///   restriction is unknown; the message lists the permitted types.
    /// * [`IP_RESTRICTION_TYPE_ALREADY_EXISTS`](crate::ErrorCode::IP_RESTRICTION_TYPE_ALREADY_EXISTS): The
    ///   account has an IP restriction of this type; update that one or delete it first.
    /// * [`IP_RESTRICTION_POLICIES_EMPTY`](crate::ErrorCode::IP_RESTRICTION_POLICIES_EMPTY): The IP
    ///   restriction names no IP policy; list one or more.
    /// * [`IP_RESTRICTION_POLICIES_LIMIT_REACHED`](crate::ErrorCode::IP_RESTRICTION_POLICIES_LIMIT_REACHED):
    ///   The IP restriction carries as many IP policies as it may; remove one or merge their rules.
    /// * [`IP_RESTRICTION_POLICY_NOT_FOUND`](crate::ErrorCode::IP_RESTRICTION_POLICY_NOT_FOUND): The IP
    ///   restriction refers to an IP policy that your account does not have.
    /// * [`IP_RESTRICTION_DASHBOARD_REQUIRES_PLAN`](crate::ErrorCode::IP_RESTRICTION_DASHBOARD_REQUIRES_PLAN):
    ///   Restricting the dashboard by IP needs a Pay-as-you-go plan together with the Account Governance
    ///   add-on.
    /// * [`IP_RESTRICTION_API_REQUIRES_PLAN`](crate::ErrorCode::IP_RESTRICTION_API_REQUIRES_PLAN):
    ///   Restricting the API by IP needs a Pay-as-you-go plan together with the Account Governance add-on.
    /// * [`IP_RESTRICTION_AGENT_REQUIRES_PLAN`](crate::ErrorCode::IP_RESTRICTION_AGENT_REQUIRES_PLAN):
    ///   Restricting agents by IP needs a Pay-as-you-go plan together with the Account Governance add-on.
    /// * [`IP_RESTRICTION_ENDPOINTS_REQUIRES_PLAN`](crate::ErrorCode::IP_RESTRICTION_ENDPOINTS_REQUIRES_PLAN):
    ///   Restricting endpoints by IP needs a Pay-as-you-go plan together with the Account Governance
    ///   add-on.
    ///
    /// # Example
    /// ```no_run
    /// use ngrok_api::models::IpRestrictionType;
    ///
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client
    ///     .ip_restrictions()
    ///     .create(IpRestrictionType::Dashboard, ["ipp_2tEpN0yrxDI4j8jVnhVRoTNN2Tx"])
    ///     .enforced(true)
    ///     .description("Only from the offices")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        r#type: IpRestrictionType,
        ip_policy_ids: impl IntoIterator<Item = impl IntoId<IpPolicy>>,
    ) -> Call<'c, Create, C> {
        Call::new(
            self.client,
            Create::new(IpRestrictionCreate::new(r#type, ip_policy_ids)),
        )
    }

    /// Returns the IP restriction with the given ID, with its type and its policies.
    ///
    /// `GET /ip_restrictions/{id}`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/iprestrictions).
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client.ip_restrictions().get("ipx_2tEpN0yrxDI4j8jVnhVRoTNN2Tx").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl IntoId<IpRestriction>) -> Call<'c, Get, C> {
        Call::new(self.client, Get::new(id))
    }

    /// Lists the IP restrictions of the account, page by page. A filter expression may narrow the result.
    ///
    /// `GET /ip_restrictions`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/iprestrictions).
    ///
    /// The filter may name `obj.id`, `obj.created_at`, `obj.description`, `obj.metadata`.
    ///
    /// # Optional
    /// * `limit` (`i32`): Most objects on a page, 1 to 100.
    /// * `before_id` (`Id<IpRestriction>`): Starts the list after this object, going back in time.
    /// * `filter` (`String`): A CEL expression over `obj`; only objects for which it holds are listed.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let mut items = client.ip_restrictions().list().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> Call<'c, List, C> {
        Call::new(self.client, List::new())
    }

    /// Changes an IP restriction, for example from warnings to enforcement. Its `type` is fixed at
    /// creation.
    ///
    /// `PATCH /ip_restrictions/{id}`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/iprestrictions).
    ///
    /// # Optional
    /// * `description` (`String`): A note for people about what this object is for, up to 255 bytes.
    /// * `metadata` (`String`): Data of your own, for programs, such as a JSON document; ngrok does not
    ///   read it.
    /// * `enforced` (`bool`): `true` blocks traffic from other addresses; `false` only warns, which allows
    ///   a trial run.
    /// * `ip_policy_ids` (`Vec<Id<IpPolicy>>`): IDs of all IP policies to apply from now on.
    ///
    /// # Errors
    /// Among others:
    /// * [`IP_RESTRICTION_POLICIES_EMPTY`](crate::ErrorCode::IP_RESTRICTION_POLICIES_EMPTY): The IP
    ///   restriction names no IP policy; list one or more.
    /// * [`IP_RESTRICTION_POLICIES_LIMIT_REACHED`](crate::ErrorCode::IP_RESTRICTION_POLICIES_LIMIT_REACHED):
    ///   The IP restriction carries as many IP policies as it may; remove one or merge their rules.
    /// * [`IP_RESTRICTION_POLICY_NOT_FOUND`](crate::ErrorCode::IP_RESTRICTION_POLICY_NOT_FOUND): The IP
    ///   restriction refers to an IP policy that your account does not have.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client
    ///     .ip_restrictions()
    ///     .update("ipx_2tEpN0yrxDI4j8jVnhVRoTNN2Tx")
    ///     .enforced(true)
    ///     .ip_policy_ids([
    ///         "ipp_2tEpN0yrxDI4j8jVnhVRoTNN2Tx",
    ///         "ipp_2tEpN0yrxDI4j8jVnhVRoTNN2Ty",
    ///     ])
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, id: impl IntoId<IpRestriction>) -> Call<'c, Update, C> {
        Call::new(self.client, Update::new(id, IpRestrictionUpdate::new()))
    }

    /// Deletes an IP restriction, so that its type of traffic is open to all source IPs again.
    ///
    /// `DELETE /ip_restrictions/{id}`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/iprestrictions).
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// client.ip_restrictions().delete("ipx_2tEpN0yrxDI4j8jVnhVRoTNN2Tx").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, id: impl IntoId<IpRestriction>) -> Call<'c, Delete, C> {
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
}
