// Generated from api-spec/services/api_keys.yaml by `cargo xtask codegen`; edits are lost.

//! `client.api_keys()`: Keys that authenticate callers of the ngrok API, such as this client.

use crate::operation::{Encoder, Method, OperationSpec};
use crate::{Call, Client, Connection, Error, Id, IntoId, Operation, Resource};
use crate::models::{ApiKey, ApiKeyCreate, ApiKeyList, ApiKeyUpdate, Principal};

/// `POST /api_keys`, as data.
#[derive(Debug, Clone, Default)]
pub struct Create {
    body: ApiKeyCreate,
}

impl Create {
    /// Makes the operation.
    pub fn new(body: ApiKeyCreate) -> Self {
        Self { body }
    }
}

impl Operation for Create {
    type Output = ApiKey;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "api_keys.create",
        method: Method::Post,
        path: "/api_keys",
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

    /// ID of the user or service user that owns the key; at creation the caller unless set. Only admins may
    /// name somebody else.
    pub fn owner_id(mut self, owner_id: impl IntoId<Principal>) -> Self {
        self.operation.body.owner_id = Some(owner_id.into_id());
        self
    }

    /// Sends this body instead of what was set before.
    pub fn with_body(mut self, body: ApiKeyCreate) -> Self {
        self.operation.body = body;
        self
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for Create {
    fn from_arguments(arguments: &mut crate::dynamic::Arguments) -> Result<Self, Error> {
        Ok(Self {
            body: arguments.body(&["description", "metadata", "owner_id"])?,
        })
    }
}

/// `GET /api_keys/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Get {
    id: Id<ApiKey>,
}

impl Get {
    /// Makes the operation.
    pub fn new(id: impl IntoId<ApiKey>) -> Self {
        Self { id: id.into_id() }
    }
}

impl Operation for Get {
    type Output = ApiKey;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "api_keys.get",
        method: Method::Get,
        path: "/api_keys/{id}",
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

impl ApiKey {
    /// Returns the API key with the given ID. The `token` is not part of the answer.
    pub fn get<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Get, C> {
        Call::new(client, Get::new(&self.id))
    }
}

/// `GET /api_keys`, as data.
#[derive(Debug, Clone, Default)]
pub struct List {
    limit: Option<i32>,
    before_id: Option<Id<ApiKey>>,
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
    type Output = ApiKeyList;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "api_keys.list",
        method: Method::Get,
        path: "/api_keys",
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
    pub fn before_id(mut self, before_id: impl IntoId<ApiKey>) -> Self {
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

/// `PATCH /api_keys/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Update {
    id: Id<ApiKey>,
    body: ApiKeyUpdate,
}

impl Update {
    /// Makes the operation.
    pub fn new(id: impl IntoId<ApiKey>, body: ApiKeyUpdate) -> Self {
        Self { id: id.into_id(), body }
    }
}

impl Operation for Update {
    type Output = ApiKey;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "api_keys.update",
        method: Method::Patch,
        path: "/api_keys/{id}",
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
    pub fn with_body(mut self, body: ApiKeyUpdate) -> Self {
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

impl ApiKey {
    /// Changes the description or the metadata of an API key. Owner and token cannot be changed by this
    /// call.
    pub fn update<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Update, C> {
        Call::new(client, Update::new(&self.id, ApiKeyUpdate::new()))
    }
}

/// `DELETE /api_keys/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Delete {
    id: Id<ApiKey>,
}

impl Delete {
    /// Makes the operation.
    pub fn new(id: impl IntoId<ApiKey>) -> Self {
        Self { id: id.into_id() }
    }
}

impl Operation for Delete {
    type Output = ();
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "api_keys.delete",
        method: Method::Delete,
        path: "/api_keys/{id}",
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

impl ApiKey {
    /// Deletes an API key. Callers that still use its token fail to authenticate.
    pub fn delete<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Delete, C> {
        Call::new(client, Delete::new(&self.id))
    }
}

impl Resource for ApiKey {
    type Get = Get;

    fn by_id(id: Id<Self>) -> Self::Get {
        Get::new(id)
    }
}

/// Keys that authenticate callers of the ngrok API, such as this client. The first one has to be made
/// in the ngrok dashboard; it can then create others.
///
/// [ngrok's page about it](https://ngrok.com/docs/api-reference/apikeys)
#[derive(Debug, Clone)]
pub struct ApiKeys<'c, C = Client> {
    client: &'c C,
}

impl<'c, C: Connection> ApiKeys<'c, C> {
    pub(crate) fn new(client: &'c C) -> Self {
        Self { client }
    }

    /// Creates a key for the ngrok API. Its `token` is part of this answer only, so keep it somewhere safe.
    ///
    /// `POST /api_keys`, described on [ngrok's page](https://ngrok.com/docs/api-reference/apikeys).
    ///
    /// # Optional
    /// * `description` (`String`): A note for people about what this object is for, up to 255 bytes.
    /// * `metadata` (`String`): Data of your own, for programs, such as a JSON document; ngrok does not
    ///   read it.
    /// * `owner_id` (`Id<Principal>`): ID of the user or service user that owns the key; at creation the
    ///   caller unless set.
    ///
    /// # Errors
    /// Among others:
    /// * [`API_KEY_LIMIT_REACHED`](crate::ErrorCode::API_KEY_LIMIT_REACHED): No more API keys fit on this
    ///   account; delete one that is unused.
    /// * [`ACCOUNT_API_KEY_LIMIT_REACHED`](crate::ErrorCode::ACCOUNT_API_KEY_LIMIT_REACHED): The account
    ///   has no room for another API key; delete one or upgrade.
    /// * [`API_KEY_CREATION_RATE_LIMITED`](crate::ErrorCode::API_KEY_CREATION_RATE_LIMITED): Too many API
    ///   keys were added in a short time; wait for the interval to pass before adding another.
    /// * [`CREDENTIAL_OWNER_SET_REQUIRES_ADMIN`](crate::ErrorCode::CREDENTIAL_OWNER_SET_REQUIRES_ADMIN):
    ///   Only account admins may choose who owns a credential.
    /// * [`CREDENTIAL_OWNERSHIP_REQUIRES_PLAN`](crate::ErrorCode::CREDENTIAL_OWNERSHIP_REQUIRES_PLAN): This
    ///   account may not assign owners to credentials; leave the owner fields out.
    /// * [`CREDENTIAL_DESCRIPTION_TOO_LONG`](crate::ErrorCode::CREDENTIAL_DESCRIPTION_TOO_LONG): The
    ///   credential's description exceeds the character limit.
    /// * [`CREDENTIAL_METADATA_TOO_LONG`](crate::ErrorCode::CREDENTIAL_METADATA_TOO_LONG): The credential's
    ///   metadata exceeds the character limit.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client
    ///     .api_keys()
    ///     .create()
    ///     .description("Deploys the web shop")
    ///     .owner_id("bot_2tEpN0yrxDI4j8jVnhVRoTNN2Tx")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self) -> Call<'c, Create, C> {
        Call::new(self.client, Create::new(ApiKeyCreate::new()))
    }

    /// Returns the API key with the given ID. The `token` is not part of the answer.
    ///
    /// `GET /api_keys/{id}`, described on [ngrok's page](https://ngrok.com/docs/api-reference/apikeys).
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client.api_keys().get("ak_2tEpN0yrxDI4j8jVnhVRoTNN2Tx").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl IntoId<ApiKey>) -> Call<'c, Get, C> {
        Call::new(self.client, Get::new(id))
    }

    /// Lists the API keys of the account, page by page and without their tokens.
    ///
    /// `GET /api_keys`, described on [ngrok's page](https://ngrok.com/docs/api-reference/apikeys).
    ///
    /// The filter may name `obj.id`, `obj.created_at`, `obj.description`, `obj.metadata`, `obj.owner_id`.
    ///
    /// # Optional
    /// * `limit` (`i32`): Most objects on a page, 1 to 100.
    /// * `before_id` (`Id<ApiKey>`): Starts the list after this object, going back in time.
    /// * `filter` (`String`): A CEL expression over `obj`; only objects for which it holds are listed.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let mut items = client.api_keys().list().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> Call<'c, List, C> {
        Call::new(self.client, List::new())
    }

    /// Changes the description or the metadata of an API key. Owner and token cannot be changed by this
    /// call.
    ///
    /// `PATCH /api_keys/{id}`, described on [ngrok's page](https://ngrok.com/docs/api-reference/apikeys).
    ///
    /// # Optional
    /// * `description` (`String`): A note for people about what this object is for, up to 255 bytes.
    /// * `metadata` (`String`): Data of your own, for programs, such as a JSON document; ngrok does not
    ///   read it.
    ///
    /// # Errors
    /// Among others:
    /// * [`CREDENTIAL_UPDATE_EMPTY`](crate::ErrorCode::CREDENTIAL_UPDATE_EMPTY): The update changes nothing
    ///   on the credential; send one value or more.
    /// * [`CREDENTIAL_DESCRIPTION_TOO_LONG`](crate::ErrorCode::CREDENTIAL_DESCRIPTION_TOO_LONG): The
    ///   credential's description exceeds the character limit.
    /// * [`CREDENTIAL_METADATA_TOO_LONG`](crate::ErrorCode::CREDENTIAL_METADATA_TOO_LONG): The credential's
    ///   metadata exceeds the character limit.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client
    ///     .api_keys()
    ///     .update("ak_2tEpN0yrxDI4j8jVnhVRoTNN2Tx")
    ///     .description("Deploys the web shop and the blog")
    ///     .metadata(r#"{"team": "platform"}"#)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, id: impl IntoId<ApiKey>) -> Call<'c, Update, C> {
        Call::new(self.client, Update::new(id, ApiKeyUpdate::new()))
    }

    /// Deletes an API key. Callers that still use its token fail to authenticate.
    ///
    /// `DELETE /api_keys/{id}`, described on [ngrok's page](https://ngrok.com/docs/api-reference/apikeys).
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// client.api_keys().delete("ak_2tEpN0yrxDI4j8jVnhVRoTNN2Tx").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, id: impl IntoId<ApiKey>) -> Call<'c, Delete, C> {
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
    /// ID of the user or service user that owns the key; at creation the caller unless set. Only admins may
    /// name somebody else.
    pub const OWNER_ID: Field<str> = Field::new("owner_id");
}
