// Generated from api-spec/services/vaults.yaml by `cargo xtask codegen`; edits are lost.

//! `client.vaults()`: Containers for secrets.

use crate::operation::{Encoder, Method, OperationSpec};
use crate::{Call, Client, Connection, Error, Id, IntoId, Operation, Resource};
use crate::models::{Secret, SecretList, Vault, VaultCreate, VaultList, VaultUpdate};

/// `POST /vaults`, as data.
#[derive(Debug, Clone, Default)]
pub struct Create {
    body: VaultCreate,
}

impl Create {
    /// Makes the operation.
    pub fn new(body: VaultCreate) -> Self {
        Self { body }
    }
}

impl Operation for Create {
    type Output = Vault;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "vaults.create",
        method: Method::Post,
        path: "/vaults",
        answers: true,
    };

    #[inline]
    fn encode(&self, request: &mut Encoder) -> Result<(), Error> {
        request.json(&self.body)?;
        Ok(())
    }
}

impl<C: Connection> Call<'_, Create, C> {
    /// The name of the vault, unique in the account: letters, digits, `_`, `/` and `.`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.operation.body.name = Some(name.into());
        self
    }

    /// Data of your own, for programs, such as a JSON document; ngrok does not read it.
    pub fn metadata(mut self, metadata: impl Into<String>) -> Self {
        self.operation.body.metadata = Some(metadata.into());
        self
    }

    /// A note for people about what this object is for. Empty when there is none.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.operation.body.description = Some(description.into());
        self
    }

    /// Sends this body instead of what was set before.
    pub fn with_body(mut self, body: VaultCreate) -> Self {
        self.operation.body = body;
        self
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for Create {
    fn from_arguments(arguments: &mut crate::dynamic::Arguments) -> Result<Self, Error> {
        Ok(Self {
            body: arguments.body(&["name", "metadata", "description"])?,
        })
    }
}

/// `GET /vaults/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Get {
    id: Id<Vault>,
}

impl Get {
    /// Makes the operation.
    pub fn new(id: impl IntoId<Vault>) -> Self {
        Self { id: id.into_id() }
    }
}

impl Operation for Get {
    type Output = Vault;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "vaults.get",
        method: Method::Get,
        path: "/vaults/{id}",
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

impl Vault {
    /// Returns the vault with the given ID, without the secrets in it.
    pub fn get<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Get, C> {
        Call::new(client, Get::new(&self.id))
    }
}

/// `GET /vaults`, as data.
#[derive(Debug, Clone, Default)]
pub struct List {
    limit: Option<i32>,
    before_id: Option<Id<Vault>>,
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
    type Output = VaultList;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "vaults.list",
        method: Method::Get,
        path: "/vaults",
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
    pub fn before_id(mut self, before_id: impl IntoId<Vault>) -> Self {
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

/// `PATCH /vaults/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Update {
    id: Id<Vault>,
    body: VaultUpdate,
}

impl Update {
    /// Makes the operation.
    pub fn new(id: impl IntoId<Vault>, body: VaultUpdate) -> Self {
        Self { id: id.into_id(), body }
    }
}

impl Operation for Update {
    type Output = Vault;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "vaults.update",
        method: Method::Patch,
        path: "/vaults/{id}",
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
    /// The name of the vault, unique in the account: letters, digits, `_`, `/` and `.`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.operation.body.name = Some(name.into());
        self
    }

    /// Data of your own, for programs, such as a JSON document; ngrok does not read it.
    pub fn metadata(mut self, metadata: impl Into<String>) -> Self {
        self.operation.body.metadata = Some(metadata.into());
        self
    }

    /// A note for people about what this object is for. Empty when there is none.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.operation.body.description = Some(description.into());
        self
    }

    /// Sends this body instead of what was set before.
    pub fn with_body(mut self, body: VaultUpdate) -> Self {
        self.operation.body = body;
        self
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for Update {
    fn from_arguments(arguments: &mut crate::dynamic::Arguments) -> Result<Self, Error> {
        Ok(Self {
            id: arguments.path("id")?,
            body: arguments.body(&["name", "metadata", "description"])?,
        })
    }
}

impl Vault {
    /// Changes the name, the description or the metadata of a vault.
    pub fn update<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Update, C> {
        Call::new(client, Update::new(&self.id, VaultUpdate::new()))
    }
}

/// `DELETE /vaults/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Delete {
    id: Id<Vault>,
}

impl Delete {
    /// Makes the operation.
    pub fn new(id: impl IntoId<Vault>) -> Self {
        Self { id: id.into_id() }
    }
}

impl Operation for Delete {
    type Output = ();
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "vaults.delete",
        method: Method::Delete,
        path: "/vaults/{id}",
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

impl Vault {
    /// Deletes a vault, which has to be empty: delete its secrets before.
    pub fn delete<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Delete, C> {
        Call::new(client, Delete::new(&self.id))
    }
}

/// `GET /vaults/{id}/secrets`, as data.
#[derive(Debug, Clone)]
pub struct GetSecretsByVault {
    id: Id<Vault>,
    limit: Option<i32>,
    before_id: Option<Id<Secret>>,
}

impl GetSecretsByVault {
    /// Makes the operation.
    pub fn new(id: impl IntoId<Vault>) -> Self {
        Self {
            id: id.into_id(),
            limit: None,
            before_id: None,
        }
    }
}

impl Operation for GetSecretsByVault {
    type Output = SecretList;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "vaults.get_secrets_by_vault",
        method: Method::Get,
        path: "/vaults/{id}/secrets",
        answers: true,
    };

    #[inline]
    fn encode(&self, request: &mut Encoder) -> Result<(), Error> {
        request.path("id", self.id.as_str())?;
        request.bounds("limit", self.limit.map(i64::from), 1, 100)?;
        request.query("limit", self.limit.as_ref());
        request.query("before_id", self.before_id.as_ref());
        Ok(())
    }
}

impl<C: Connection> Call<'_, GetSecretsByVault, C> {
    /// Most objects on a page, 1 to 100.
    ///
    /// The default is `100`.
    pub fn limit(mut self, limit: i32) -> Self {
        self.operation.limit = Some(limit);
        self
    }

    /// Starts the list after this object, going back in time.
    pub fn before_id(mut self, before_id: impl IntoId<Secret>) -> Self {
        self.operation.before_id = Some(before_id.into_id());
        self
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for GetSecretsByVault {
    fn from_arguments(arguments: &mut crate::dynamic::Arguments) -> Result<Self, Error> {
        Ok(Self {
            id: arguments.path("id")?,
            limit: arguments.query("limit")?,
            before_id: arguments.query("before_id")?,
        })
    }
}

impl Vault {
    /// Lists the secrets that one vault contains, page by page and without their values.
    pub fn get_secrets_by_vault<'c, C: Connection>(
        &self,
        client: &'c C,
    ) -> Call<'c, GetSecretsByVault, C> {
        Call::new(client, GetSecretsByVault::new(&self.id))
    }
}

impl Resource for Vault {
    type Get = Get;

    fn by_id(id: Id<Self>) -> Self::Get {
        Get::new(id)
    }
}

/// Containers for secrets. A vault groups confidential values, which are managed one by one under
/// `client.secrets()`.
///
/// [ngrok's page about it](https://ngrok.com/docs/api-reference/vaults)
#[derive(Debug, Clone)]
pub struct Vaults<'c, C = Client> {
    client: &'c C,
}

impl<'c, C: Connection> Vaults<'c, C> {
    pub(crate) fn new(client: &'c C) -> Self {
        Self { client }
    }

    /// Creates an empty vault. Its name has to be unique in the account.
    ///
    /// `POST /vaults`, described on [ngrok's page](https://ngrok.com/docs/api-reference/vaults).
    ///
    /// # Optional
    /// * `name` (`String`): The name of the vault, unique in the account: letters, digits, `_`, `/` and
    ///   `.`.
    /// * `metadata` (`String`): Data of your own, for programs, such as a JSON document; ngrok does not
    ///   read it.
    /// * `description` (`String`): A note for people about what this object is for.
    ///
    /// # Errors
    /// Among others:
    /// * [`VAULT_NAME_EMPTY`](crate::ErrorCode::VAULT_NAME_EMPTY): The vault has no name; give it one.
    /// * [`VAULT_NAME_INVALID`](crate::ErrorCode::VAULT_NAME_INVALID): The vault's name has a forbidden
    ///   character; use letters, digits, underscores, slashes and dots.
    /// * [`VAULT_NAME_TOO_LONG`](crate::ErrorCode::VAULT_NAME_TOO_LONG): The vault's name reaches or
    ///   exceeds the length limit.
    /// * [`VAULT_NAME_TAKEN`](crate::ErrorCode::VAULT_NAME_TAKEN): Another vault of the account has this
    ///   name.
    /// * [`VAULT_LIMIT_REACHED`](crate::ErrorCode::VAULT_LIMIT_REACHED): The account has as many vaults as
    ///   its plan permits; delete one or upgrade.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client
    ///     .vaults()
    ///     .create()
    ///     .name("production")
    ///     .description("Secrets of the web shop")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self) -> Call<'c, Create, C> {
        Call::new(self.client, Create::new(VaultCreate::new()))
    }

    /// Returns the vault with the given ID, without the secrets in it.
    ///
    /// `GET /vaults/{id}`, described on [ngrok's page](https://ngrok.com/docs/api-reference/vaults).
    ///
    /// # Errors
    /// Among others:
    /// * [`VAULT_ID_NOT_FOUND`](crate::ErrorCode::VAULT_ID_NOT_FOUND): No vault exists under the given ID.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client.vaults().get("vault_2tEpN0yrxDI4j8jVnhVRoTNN2Tx").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl IntoId<Vault>) -> Call<'c, Get, C> {
        Call::new(self.client, Get::new(id))
    }

    /// Lists the vaults of the account, page by page. A filter expression may narrow the result.
    ///
    /// `GET /vaults`, described on [ngrok's page](https://ngrok.com/docs/api-reference/vaults).
    ///
    /// The filter may name `obj.id`, `obj.created_at`, `obj.description`, `obj.metadata`, `obj.name`.
    ///
    /// # Optional
    /// * `limit` (`i32`): Most objects on a page, 1 to 100.
    /// * `before_id` (`Id<Vault>`): Starts the list after this object, going back in time.
    /// * `filter` (`String`): A CEL expression over `obj`; only objects for which it holds are listed.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let mut items = client.vaults().list().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> Call<'c, List, C> {
        Call::new(self.client, List::new())
    }

    /// Changes the name, the description or the metadata of a vault.
    ///
    /// `PATCH /vaults/{id}`, described on [ngrok's page](https://ngrok.com/docs/api-reference/vaults).
    ///
    /// # Optional
    /// * `name` (`String`): The name of the vault, unique in the account: letters, digits, `_`, `/` and
    ///   `.`.
    /// * `metadata` (`String`): Data of your own, for programs, such as a JSON document; ngrok does not
    ///   read it.
    /// * `description` (`String`): A note for people about what this object is for.
    ///
    /// # Errors
    /// Among others:
    /// * [`VAULT_ID_NOT_FOUND`](crate::ErrorCode::VAULT_ID_NOT_FOUND): No vault exists under the given ID.
    /// * [`VAULT_NAME_EMPTY`](crate::ErrorCode::VAULT_NAME_EMPTY): The vault has no name; give it one.
    /// * [`VAULT_NAME_INVALID`](crate::ErrorCode::VAULT_NAME_INVALID): The vault's name has a forbidden
    ///   character; use letters, digits, underscores, slashes and dots.
    /// * [`VAULT_NAME_TOO_LONG`](crate::ErrorCode::VAULT_NAME_TOO_LONG): The vault's name reaches or
    ///   exceeds the length limit.
    /// * [`VAULT_NAME_TAKEN`](crate::ErrorCode::VAULT_NAME_TAKEN): Another vault of the account has this
    ///   name.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client
    ///     .vaults()
    ///     .update("vault_2tEpN0yrxDI4j8jVnhVRoTNN2Tx")
    ///     .name("production-eu")
    ///     .description("Secrets of the web shop in Europe")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, id: impl IntoId<Vault>) -> Call<'c, Update, C> {
        Call::new(self.client, Update::new(id, VaultUpdate::new()))
    }

    /// Deletes a vault, which has to be empty: delete its secrets before.
    ///
    /// `DELETE /vaults/{id}`, described on [ngrok's page](https://ngrok.com/docs/api-reference/vaults).
    ///
    /// # Errors
    /// Among others:
    /// * [`VAULT_ID_NOT_FOUND`](crate::ErrorCode::VAULT_ID_NOT_FOUND): No vault exists under the given ID.
    /// * [`VAULT_SECRETS_IN_USE`](crate::ErrorCode::VAULT_SECRETS_IN_USE): The vault still holds secrets;
    ///   delete them before the vault.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// client.vaults().delete("vault_2tEpN0yrxDI4j8jVnhVRoTNN2Tx").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, id: impl IntoId<Vault>) -> Call<'c, Delete, C> {
        Call::new(self.client, Delete::new(id))
    }

    /// Lists the secrets that one vault contains, page by page and without their values.
    ///
    /// `GET /vaults/{id}/secrets`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/vaults).
    ///
    /// # Optional
    /// * `limit` (`i32`): Most objects on a page, 1 to 100.
    /// * `before_id` (`Id<Secret>`): Starts the list after this object, going back in time.
    ///
    /// # Errors
    /// Among others:
    /// * [`VAULT_ID_NOT_FOUND`](crate::ErrorCode::VAULT_ID_NOT_FOUND): No vault exists under the given ID.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let mut items = client
    ///     .vaults()
    ///     .get_secrets_by_vault("vault_2tEpN0yrxDI4j8jVnhVRoTNN2Tx")
    ///     .items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_secrets_by_vault(
        &self,
        id: impl IntoId<Vault>,
    ) -> Call<'c, GetSecretsByVault, C> {
        Call::new(self.client, GetSecretsByVault::new(id))
    }
}

/// Fields that the list can be filtered by: see [`filter`](crate::filter).
pub mod fields {
    use crate::filter::Field;
    /// Identifier of this object, assigned by ngrok when it is created.
    pub const ID: Field<str> = Field::new("id");
    /// When this object was created.
    pub const CREATED_AT: Field<jiff::Timestamp> = Field::new("created_at");
    /// A note for people about what this object is for. Empty when there is none.
    pub const DESCRIPTION: Field<str> = Field::new("description");
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it.
    pub const METADATA: Field<str> = Field::new("metadata");
    /// The name of the vault, unique in the account: letters, digits, `_`, `/` and `.`.
    pub const NAME: Field<str> = Field::new("name");
}
