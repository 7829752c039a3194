// Generated from api-spec/services/ip_policies.yaml by `cargo xtask codegen`; edits are lost.

//! `client.ip_policies()`: Named, reusable sets of rules that allow or deny IP ranges.

use crate::operation::{Encoder, Method, OperationSpec};
use crate::{Call, Client, Connection, Error, Id, IntoId, Operation, Resource};
use crate::models::{IpPolicy, IpPolicyCreate, IpPolicyList, IpPolicyUpdate};

/// `POST /ip_policies`, as data.
#[derive(Debug, Clone, Default)]
pub struct Create {
    body: IpPolicyCreate,
}

impl Create {
    /// Makes the operation.
    pub fn new(body: IpPolicyCreate) -> Self {
        Self { body }
    }
}

impl Operation for Create {
    type Output = IpPolicy;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "ip_policies.create",
        method: Method::Post,
        path: "/ip_policies",
        answers: true,
    };

    #[inline]
    fn encode(&self, request: &mut Encoder) -> Result<(), Error> {
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

    /// Sends this body instead of what was set before.
    pub fn with_body(mut self, body: IpPolicyCreate) -> Self {
        self.operation.body = body;
        self
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for Create {
    fn from_arguments(arguments: &mut crate::dynamic::Arguments) -> Result<Self, Error> {
        Ok(Self {
            body: arguments.body(&["description", "metadata"])?,
        })
    }
}

/// `GET /ip_policies/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Get {
    id: Id<IpPolicy>,
}

impl Get {
    /// Makes the operation.
    pub fn new(id: impl IntoId<IpPolicy>) -> Self {
        Self { id: id.into_id() }
    }
}

impl Operation for Get {
    type Output = IpPolicy;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "ip_policies.get",
        method: Method::Get,
        path: "/ip_policies/{id}",
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

impl IpPolicy {
    /// Returns the IP policy with the given ID. Its rules are listed by `client.ip_policy_rules()`.
    pub fn get<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Get, C> {
        Call::new(client, Get::new(&self.id))
    }
}

/// `GET /ip_policies`, as data.
#[derive(Debug, Clone, Default)]
pub struct List {
    limit: Option<i32>,
    before_id: Option<Id<IpPolicy>>,
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
    type Output = IpPolicyList;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "ip_policies.list",
        method: Method::Get,
        path: "/ip_policies",
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
    pub fn before_id(mut self, before_id: impl IntoId<IpPolicy>) -> Self {
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

/// `PATCH /ip_policies/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Update {
    id: Id<IpPolicy>,
    body: IpPolicyUpdate,
}

impl Update {
    /// Makes the operation.
    pub fn new(id: impl IntoId<IpPolicy>, body: IpPolicyUpdate) -> Self {
        Self { id: id.into_id(), body }
    }
}

impl Operation for Update {
    type Output = IpPolicy;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "ip_policies.update",
        method: Method::Patch,
        path: "/ip_policies/{id}",
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

    /// Sends this body instead of what was set before.
    pub fn with_body(mut self, body: IpPolicyUpdate) -> Self {
        self.operation.body = body;
        self
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for Update {
    fn from_arguments(arguments: &mut crate::dynamic::Arguments) -> Result<Self, Error> {
        Ok(Self {
            id: arguments.path("id")?,
            body: arguments.body(&["description", "metadata"])?,
        })
    }
}

impl IpPolicy {
    /// Changes the description or the metadata of an IP policy. At least one of them has to be given.
    pub fn update<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Update, C> {
        Call::new(client, Update::new(&self.id, IpPolicyUpdate::new()))
    }
}

/// `DELETE /ip_policies/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Delete {
    id: Id<IpPolicy>,
}

impl Delete {
    /// Makes the operation.
    pub fn new(id: impl IntoId<IpPolicy>) -> Self {
        Self { id: id.into_id() }
    }
}

impl Operation for Delete {
    type Output = ();
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "ip_policies.delete",
        method: Method::Delete,
        path: "/ip_policies/{id}",
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

impl IpPolicy {
    /// Deletes an IP policy. Refused while an IP restriction refers to it; for other objects that do, it
    /// counts as a policy with no rules.
    pub fn delete<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Delete, C> {
        Call::new(client, Delete::new(&self.id))
    }
}

impl Resource for IpPolicy {
    type Get = Get;

    fn by_id(id: Id<Self>) -> Self::Get {
        Get::new(id)
    }
}

/// Named, reusable sets of rules that allow or deny IP ranges. IP restrictions and endpoints refer to
/// them; the rules are under `client.ip_policy_rules()`.
///
/// [ngrok's page about it](https://ngrok.com/docs/api-reference/ippolicies)
#[derive(Debug, Clone)]
pub struct IpPolicies<'c, C = Client> {
    client: &'c C,
}

impl<'c, C: Connection> IpPolicies<'c, C> {
    pub(crate) fn new(client: &'c C) -> Self {
        Self { client }
    }

    /// Creates an IP policy without rules. It affects no traffic until an IP restriction or an endpoint
    /// refers to it.
    ///
    /// `POST /ip_policies`, described on [ngrok's page](https://ngrok.com/docs/api-reference/ippolicies).
    ///
    /// # Optional
    /// * `description` (`String`): A note for people about what this object is for, up to 255 bytes.
    /// * `metadata` (`String`): Data of your own, for programs, such as a JSON document; ngrok does not
    ///   read it.
    ///
    /// # Errors
    /// Among others:
    /// * [`IP_POLICY_LIMIT_REACHED`](crate::ErrorCode::IP_POLICY_LIMIT_REACHED): No further IP policies fit
    ///   on this account; delete one that is unused.
    /// * [`IP_POLICY_MAXIMUM_LIMIT_REACHED`](crate::ErrorCode::IP_POLICY_MAXIMUM_LIMIT_REACHED): The
    ///   account owns as many IP policies as it may; delete one before creating another.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client.ip_policies().create().description("Offices and VPN").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self) -> Call<'c, Create, C> {
        Call::new(self.client, Create::new(IpPolicyCreate::new()))
    }

    /// Returns the IP policy with the given ID. Its rules are listed by `client.ip_policy_rules()`.
    ///
    /// `GET /ip_policies/{id}`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/ippolicies).
    ///
    /// # Errors
    /// Among others:
    /// * [`IP_POLICY_NOT_FOUND`](crate::ErrorCode::IP_POLICY_NOT_FOUND): No IP policy with this ID exists
    ///   on the account.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client.ip_policies().get("ipp_2tEpN0yrxDI4j8jVnhVRoTNN2Tx").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl IntoId<IpPolicy>) -> Call<'c, Get, C> {
        Call::new(self.client, Get::new(id))
    }

    /// Lists the IP policies of the account, page by page. A filter expression may narrow the result.
    ///
    /// `GET /ip_policies`, described on [ngrok's page](https://ngrok.com/docs/api-reference/ippolicies).
    ///
    /// The filter may name `obj.id`, `obj.created_at`, `obj.description`, `obj.metadata`.
    ///
    /// # Optional
    /// * `limit` (`i32`): Most objects on a page, 1 to 100.
    /// * `before_id` (`Id<IpPolicy>`): Starts the list after this object, going back in time.
    /// * `filter` (`String`): A CEL expression over `obj`; only objects for which it holds are listed.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let mut items = client.ip_policies().list().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> Call<'c, List, C> {
        Call::new(self.client, List::new())
    }

    /// Changes the description or the metadata of an IP policy. At least one of them has to be given.
    ///
    /// `PATCH /ip_policies/{id}`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/ippolicies).
    ///
    /// # Optional
    /// * `description` (`String`): A note for people about what this object is for, up to 255 bytes.
    /// * `metadata` (`String`): Data of your own, for programs, such as a JSON document; ngrok does not
    ///   read it.
    ///
    /// # Errors
    /// Among others:
    /// * [`IP_POLICY_NOT_FOUND`](crate::ErrorCode::IP_POLICY_NOT_FOUND): No IP policy with this ID exists
    ///   on the account.
    /// * [`IP_POLICY_UPDATE_EMPTY`](crate::ErrorCode::IP_POLICY_UPDATE_EMPTY): The update of the IP policy
    ///   changes nothing; set one field or more.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client
    ///     .ip_policies()
    ///     .update("ipp_2tEpN0yrxDI4j8jVnhVRoTNN2Tx")
    ///     .description("Offices")
    ///     .metadata(r#"{"owner": "network team"}"#)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, id: impl IntoId<IpPolicy>) -> Call<'c, Update, C> {
        Call::new(self.client, Update::new(id, IpPolicyUpdate::new()))
    }

    /// Deletes an IP policy. Refused while an IP restriction refers to it; for other objects that do, it
    /// counts as a policy with no rules.
    ///
    /// `DELETE /ip_policies/{id}`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/ippolicies).
    ///
    /// # Errors
    /// Among others:
    /// * [`IP_POLICY_NOT_FOUND`](crate::ErrorCode::IP_POLICY_NOT_FOUND): No IP policy with this ID exists
    ///   on the account.
    /// * [`IP_POLICY_IN_USE`](crate::ErrorCode::IP_POLICY_IN_USE): IP restrictions still use this policy;
    ///   detach it from those the message lists, then delete it.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// client.ip_policies().delete("ipp_2tEpN0yrxDI4j8jVnhVRoTNN2Tx").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, id: impl IntoId<IpPolicy>) -> Call<'c, Delete, C> {
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
