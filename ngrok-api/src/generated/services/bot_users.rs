// Generated from api-spec/services/bot_users.yaml by `cargo xtask codegen`; edits are lost.

//! `client.bot_users()`: The older name and API of service users: identities for automation which own credentials but belong to no person.

use crate::operation::{Encoder, Method, OperationSpec};
use crate::{Call, Client, Connection, Error, Id, IntoId, Operation, Resource};
use crate::models::{BotUser, BotUserCreate, BotUserList, BotUserUpdate};

/// `POST /bot_users`, as data.
#[derive(Debug, Clone, Default)]
pub struct Create {
    body: BotUserCreate,
}

impl Create {
    /// Makes the operation.
    pub fn new(body: BotUserCreate) -> Self {
        Self { body }
    }
}

impl Operation for Create {
    type Output = BotUser;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "bot_users.create",
        method: Method::Post,
        path: "/bot_users",
        answers: true,
    };

    #[inline]
    fn encode(&self, request: &mut Encoder) -> Result<(), Error> {
        request.json(&self.body)?;
        Ok(())
    }
}

impl<C: Connection> Call<'_, Create, C> {
    /// The name by which people tell the bot user from others.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.operation.body.name = Some(name.into());
        self
    }

    /// Tells whether the bot user is active; `false` means that it is turned off.
    pub fn active(mut self, active: bool) -> Self {
        self.operation.body.active = Some(active);
        self
    }

    /// Sends this body instead of what was set before.
    pub fn with_body(mut self, body: BotUserCreate) -> Self {
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

/// `GET /bot_users/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Get {
    id: Id<BotUser>,
}

impl Get {
    /// Makes the operation.
    pub fn new(id: impl IntoId<BotUser>) -> Self {
        Self { id: id.into_id() }
    }
}

impl Operation for Get {
    type Output = BotUser;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "bot_users.get",
        method: Method::Get,
        path: "/bot_users/{id}",
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

impl BotUser {
    /// Returns the bot user with the given ID, with its name and whether it is active.
    #[deprecated(
        note = "Use `client.service_users()` instead, the new name of the same thing."
    )]
    pub fn get<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Get, C> {
        Call::new(client, Get::new(&self.id))
    }
}

/// `GET /bot_users`, as data.
#[derive(Debug, Clone, Default)]
pub struct List {
    limit: Option<i32>,
    before_id: Option<Id<BotUser>>,
}

impl List {
    /// Makes the operation.
    pub fn new() -> Self {
        Self {
            limit: None,
            before_id: None,
        }
    }
}

impl Operation for List {
    type Output = BotUserList;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "bot_users.list",
        method: Method::Get,
        path: "/bot_users",
        answers: true,
    };

    #[inline]
    fn encode(&self, request: &mut Encoder) -> Result<(), Error> {
        request.bounds("limit", self.limit.map(i64::from), 1, 100)?;
        request.query("limit", self.limit.as_ref());
        request.query("before_id", self.before_id.as_ref());
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
    pub fn before_id(mut self, before_id: impl IntoId<BotUser>) -> Self {
        self.operation.before_id = Some(before_id.into_id());
        self
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for List {
    fn from_arguments(arguments: &mut crate::dynamic::Arguments) -> Result<Self, Error> {
        Ok(Self {
            limit: arguments.query("limit")?,
            before_id: arguments.query("before_id")?,
        })
    }
}

/// `PATCH /bot_users/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Update {
    id: Id<BotUser>,
    body: BotUserUpdate,
}

impl Update {
    /// Makes the operation.
    pub fn new(id: impl IntoId<BotUser>, body: BotUserUpdate) -> Self {
        Self { id: id.into_id(), body }
    }
}

impl Operation for Update {
    type Output = BotUser;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "bot_users.update",
        method: Method::Patch,
        path: "/bot_users/{id}",
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
    /// The name by which people tell the bot user from others.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.operation.body.name = Some(name.into());
        self
    }

    /// Tells whether the bot user is active; `false` means that it is turned off.
    pub fn active(mut self, active: bool) -> Self {
        self.operation.body.active = Some(active);
        self
    }

    /// Sends this body instead of what was set before.
    pub fn with_body(mut self, body: BotUserUpdate) -> Self {
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

impl BotUser {
    /// Changes the name of a bot user, or turns it on or off with `active`.
    #[deprecated(
        note = "Use `client.service_users()` instead, the new name of the same thing."
    )]
    pub fn update<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Update, C> {
        Call::new(client, Update::new(&self.id, BotUserUpdate::new()))
    }
}

/// `DELETE /bot_users/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Delete {
    id: Id<BotUser>,
}

impl Delete {
    /// Makes the operation.
    pub fn new(id: impl IntoId<BotUser>) -> Self {
        Self { id: id.into_id() }
    }
}

impl Operation for Delete {
    type Output = ();
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "bot_users.delete",
        method: Method::Delete,
        path: "/bot_users/{id}",
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

impl BotUser {
    /// Deletes a bot user. Prefer the same call on service users.
    #[deprecated(
        note = "Use `client.service_users()` instead, the new name of the same thing."
    )]
    pub fn delete<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Delete, C> {
        Call::new(client, Delete::new(&self.id))
    }
}

impl Resource for BotUser {
    type Get = Get;

    fn by_id(id: Id<Self>) -> Self::Get {
        Get::new(id)
    }
}

/// The older name and API of service users: identities for automation which own credentials but belong
/// to no person.
///
/// [ngrok's page about it](https://ngrok.com/docs/api-reference/botusers)
#[derive(Debug, Clone)]
pub struct BotUsers<'c, C = Client> {
    client: &'c C,
}

impl<'c, C: Connection> BotUsers<'c, C> {
    pub(crate) fn new(client: &'c C) -> Self {
        Self { client }
    }

    /// Creates a bot user, that is, a service user under its former name.
    ///
    /// `POST /bot_users`, described on [ngrok's page](https://ngrok.com/docs/api-reference/botusers).
    ///
    /// # Optional
    /// * `name` (`String`): The name by which people tell the bot user from others.
    /// * `active` (`bool`): Tells whether the bot user is active; `false` means that it is turned off.
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
    /// let answer = client.bot_users().create().name("deploy").active(true).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "Use `client.service_users()` instead, the new name of the same thing."
    )]
    pub fn create(&self) -> Call<'c, Create, C> {
        Call::new(self.client, Create::new(BotUserCreate::new()))
    }

    /// Returns the bot user with the given ID, with its name and whether it is active.
    ///
    /// `GET /bot_users/{id}`, described on [ngrok's page](https://ngrok.com/docs/api-reference/botusers).
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client.bot_users().get("bot_2tEpN0yrxDI4j8jVnhVRoTNN2Tx").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "Use `client.service_users()` instead, the new name of the same thing."
    )]
    pub fn get(&self, id: impl IntoId<BotUser>) -> Call<'c, Get, C> {
        Call::new(self.client, Get::new(id))
    }

    /// Lists the bot users of the account, page by page.
    ///
    /// `GET /bot_users`, described on [ngrok's page](https://ngrok.com/docs/api-reference/botusers).
    ///
    /// # Optional
    /// * `limit` (`i32`): Most objects on a page, 1 to 100.
    /// * `before_id` (`Id<BotUser>`): Starts the list after this object, going back in time.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let mut items = client.bot_users().list().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "Use `client.service_users()` instead, the new name of the same thing."
    )]
    pub fn list(&self) -> Call<'c, List, C> {
        Call::new(self.client, List::new())
    }

    /// Changes the name of a bot user, or turns it on or off with `active`.
    ///
    /// `PATCH /bot_users/{id}`, described on [ngrok's page](https://ngrok.com/docs/api-reference/botusers).
    ///
    /// # Optional
    /// * `name` (`String`): The name by which people tell the bot user from others.
    /// * `active` (`bool`): Tells whether the bot user is active; `false` means that it is turned off.
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
    ///     .bot_users()
    ///     .update("bot_2tEpN0yrxDI4j8jVnhVRoTNN2Tx")
    ///     .active(false)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "Use `client.service_users()` instead, the new name of the same thing."
    )]
    pub fn update(&self, id: impl IntoId<BotUser>) -> Call<'c, Update, C> {
        Call::new(self.client, Update::new(id, BotUserUpdate::new()))
    }

    /// Deletes a bot user. Prefer the same call on service users.
    ///
    /// `DELETE /bot_users/{id}`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/botusers).
    ///
    /// # Errors
    /// Among others:
    /// * [`SERVICE_USER_CHANGE_NOT_AUTHORIZED`](crate::ErrorCode::SERVICE_USER_CHANGE_NOT_AUTHORIZED): Only
    ///   an admin can manage bots; ask one to make the change.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// client.bot_users().delete("bot_2tEpN0yrxDI4j8jVnhVRoTNN2Tx").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "Use `client.service_users()` instead, the new name of the same thing."
    )]
    pub fn delete(&self, id: impl IntoId<BotUser>) -> Call<'c, Delete, C> {
        Call::new(self.client, Delete::new(id))
    }
}
