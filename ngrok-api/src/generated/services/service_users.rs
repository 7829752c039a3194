// Generated from api-spec/services/service_users.yaml by `cargo xtask codegen`; edits are lost.

//! `client.service_users()`: Identities for automation which own API keys and authtokens but belong to no person.

use crate::operation::{Encoder, Method, OperationSpec};
use crate::{Call, Client, Connection, Error, Id, IntoId, Operation, Resource};
use crate::models::{ServiceUser, ServiceUserCreate, ServiceUserList, ServiceUserUpdate};

/// `POST /service_users`, as data.
#[derive(Debug, Clone, Default)]
pub struct Create {
    body: ServiceUserCreate,
}

impl Create {
    /// Makes the operation.
    pub fn new(body: ServiceUserCreate) -> Self {
        Self { body }
    }
}

impl Operation for Create {
    type Output = ServiceUser;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "service_users.create",
        method: Method::Post,
        path: "/service_users",
        answers: true,
    };

    #[inline]
    fn encode(&self, request: &mut Encoder) -> Result<(), Error> {
        request.json(&self.body)?;
        Ok(())
    }
}

impl<C: Connection> Call<'_, Create, C> {
    /// The name by which people tell service users apart; not empty and unique in the account.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.operation.body.name = Some(name.into());
        self
    }

    /// Tells whether the service user is active; `false` means that it is turned off.
    pub fn active(mut self, active: bool) -> Self {
        self.operation.body.active = Some(active);
        self
    }

    /// Sends this body instead of what was set before.
    pub fn with_body(mut self, body: ServiceUserCreate) -> Self {
        self.operation.body = body;
        self
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for Create {
    fn from_arguments(arguments: &mut crate::dynamic::Arguments) -> Result<Self, Error> {
        Ok(Self {
            body: arguments.body(&["name", "active"])?,
        })
    }
}

/// `GET /service_users/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Get {
    id: Id<ServiceUser>,
}

impl Get {
    /// Makes the operation.
    pub fn new(id: impl IntoId<ServiceUser>) -> Self {
        Self { id: id.into_id() }
    }
}

impl Operation for Get {
    type Output = ServiceUser;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "service_users.get",
        method: Method::Get,
        path: "/service_users/{id}",
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

impl ServiceUser {
    /// Returns the service user with the given ID, with its name and whether it is active.
    pub fn get<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Get, C> {
        Call::new(client, Get::new(&self.id))
    }
}

/// `GET /service_users`, as data.
#[derive(Debug, Clone, Default)]
pub struct List {
    limit: Option<i32>,
    before_id: Option<Id<ServiceUser>>,
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
    type Output = ServiceUserList;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "service_users.list",
        method: Method::Get,
        path: "/service_users",
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
    pub fn before_id(mut self, before_id: impl IntoId<ServiceUser>) -> Self {
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

/// `PATCH /service_users/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Update {
    id: Id<ServiceUser>,
    body: ServiceUserUpdate,
}

impl Update {
    /// Makes the operation.
    pub fn new(id: impl IntoId<ServiceUser>, body: ServiceUserUpdate) -> Self {
        Self { id: id.into_id(), body }
    }
}

impl Operation for Update {
    type Output = ServiceUser;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "service_users.update",
        method: Method::Patch,
        path: "/service_users/{id}",
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
    /// The name by which people tell service users apart; not empty and unique in the account.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.operation.body.name = Some(name.into());
        self
    }

    /// Tells whether the service user is active; `false` means that it is turned off.
    pub fn active(mut self, active: bool) -> Self {
        self.operation.body.active = Some(active);
        self
    }

    /// Sends this body instead of what was set before.
    pub fn with_body(mut self, body: ServiceUserUpdate) -> Self {
        self.operation.body = body;
        self
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for Update {
    fn from_arguments(arguments: &mut crate::dynamic::Arguments) -> Result<Self, Error> {
        Ok(Self {
            id: arguments.path("id")?,
            body: arguments.body(&["name", "active"])?,
        })
    }
}

impl ServiceUser {
    /// Changes the name of a service user, or turns it on or off with `active`.
    pub fn update<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Update, C> {
        Call::new(client, Update::new(&self.id, ServiceUserUpdate::new()))
    }
}

/// `DELETE /service_users/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Delete {
    id: Id<ServiceUser>,
}

impl Delete {
    /// Makes the operation.
    pub fn new(id: impl IntoId<ServiceUser>) -> Self {
        Self { id: id.into_id() }
    }
}

impl Operation for Delete {
    type Output = ();
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "service_users.delete",
        method: Method::Delete,
        path: "/service_users/{id}",
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

impl ServiceUser {
    /// Deletes the service user with the given ID from the account.
    pub fn delete<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Delete, C> {
        Call::new(client, Delete::new(&self.id))
    }
}

impl Resource for ServiceUser {
    type Get = Get;

    fn by_id(id: Id<Self>) -> Self::Get {
        Get::new(id)
    }
}

/// Identities for automation which own API keys and authtokens but belong to no person. They need a
/// paid plan, and were formerly called bot users.
///
/// [ngrok's page about it](https://ngrok.com/docs/api-reference/service-users)
#[derive(Debug, Clone)]
pub struct ServiceUsers<'c, C = Client> {
    client: &'c C,
}

impl<'c, C: Connection> ServiceUsers<'c, C> {
    pub(crate) fn new(client: &'c C) -> Self {
        Self { client }
    }

    /// Creates a service user. Its name has to be unique in the account, and the plan a paid one.
    ///
    /// `POST /service_users`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/service-users).
    ///
    /// # Optional
    /// * `name` (`String`): The name by which people tell service users apart; not empty and unique in the
    ///   account.
    /// * `active` (`bool`): Tells whether the service user is active; `false` means that it is turned off.
    ///
    /// # Errors
    /// Among others:
    /// * [`SERVICE_USER_NAME_EMPTY`](crate::ErrorCode::SERVICE_USER_NAME_EMPTY): The service user was given
    ///   no name; supply one.
    /// * [`SERVICE_USER_NAME_TOO_LONG`](crate::ErrorCode::SERVICE_USER_NAME_TOO_LONG): The service user's
    ///   name takes more bytes than permitted; shorten it.
    /// * [`SERVICE_USER_NAME_TAKEN`](crate::ErrorCode::SERVICE_USER_NAME_TAKEN): The account already has a
    ///   service user of this name; pick another.
    /// * [`SERVICE_USER_CHANGE_NOT_AUTHORIZED`](crate::ErrorCode::SERVICE_USER_CHANGE_NOT_AUTHORIZED): Only
    ///   an admin can manage bots; ask one to make the change.
    /// * [`SERVICE_USERS_REQUIRES_PLAN`](crate::ErrorCode::SERVICE_USERS_REQUIRES_PLAN): Service users come
    ///   with paid plans; upgrade the account to have them.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client.service_users().create().name("deploy").active(true).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self) -> Call<'c, Create, C> {
        Call::new(self.client, Create::new(ServiceUserCreate::new()))
    }

    /// Returns the service user with the given ID, with its name and whether it is active.
    ///
    /// `GET /service_users/{id}`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/service-users).
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client
    ///     .service_users()
    ///     .get("service_2tEpN0yrxDI4j8jVnhVRoTNN2Tx")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl IntoId<ServiceUser>) -> Call<'c, Get, C> {
        Call::new(self.client, Get::new(id))
    }

    /// Lists the service users of the account, page by page. A filter expression may narrow the result.
    ///
    /// `GET /service_users`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/service-users).
    ///
    /// The filter may name `obj.id`, `obj.created_at`.
    ///
    /// # Optional
    /// * `limit` (`i32`): Most objects on a page, 1 to 100.
    /// * `before_id` (`Id<ServiceUser>`): Starts the list after this object, going back in time.
    /// * `filter` (`String`): A CEL expression over `obj`; only objects for which it holds are listed.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let mut items = client.service_users().list().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> Call<'c, List, C> {
        Call::new(self.client, List::new())
    }

    /// Changes the name of a service user, or turns it on or off with `active`.
    ///
    /// `PATCH /service_users/{id}`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/service-users).
    ///
    /// # Optional
    /// * `name` (`String`): The name by which people tell service users apart; not empty and unique in the
    ///   account.
    /// * `active` (`bool`): Tells whether the service user is active; `false` means that it is turned off.
    ///
    /// # Errors
    /// Among others:
    /// * [`SERVICE_USER_NAME_EMPTY`](crate::ErrorCode::SERVICE_USER_NAME_EMPTY): The service user was given
    ///   no name; supply one.
    /// * [`SERVICE_USER_NAME_TOO_LONG`](crate::ErrorCode::SERVICE_USER_NAME_TOO_LONG): The service user's
    ///   name takes more bytes than permitted; shorten it.
    /// * [`SERVICE_USER_NAME_TAKEN`](crate::ErrorCode::SERVICE_USER_NAME_TAKEN): The account already has a
    ///   service user of this name; pick another.
    /// * [`SERVICE_USER_CHANGE_NOT_AUTHORIZED`](crate::ErrorCode::SERVICE_USER_CHANGE_NOT_AUTHORIZED): Only
    ///   an admin can manage bots; ask one to make the change.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client
    ///     .service_users()
    ///     .update("service_2tEpN0yrxDI4j8jVnhVRoTNN2Tx")
    ///     .active(false)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, id: impl IntoId<ServiceUser>) -> Call<'c, Update, C> {
        Call::new(self.client, Update::new(id, ServiceUserUpdate::new()))
    }

    /// Deletes the service user with the given ID from the account.
    ///
    /// `DELETE /service_users/{id}`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/service-users).
    ///
    /// # Errors
    /// Among others:
    /// * [`SERVICE_USER_CHANGE_NOT_AUTHORIZED`](crate::ErrorCode::SERVICE_USER_CHANGE_NOT_AUTHORIZED): Only
    ///   an admin can manage bots; ask one to make the change.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// client.service_users().delete("service_2tEpN0yrxDI4j8jVnhVRoTNN2Tx").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, id: impl IntoId<ServiceUser>) -> Call<'c, Delete, C> {
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
}
