// Generated from api-spec/services/secrets.yaml by `cargo xtask codegen`; edits are lost.

//! `client.secrets()`: Confidential values, such as passwords and tokens, kept in vaults.

use crate::operation::{Encoder, Method, OperationSpec};
use crate::{Call, Client, Connection, Error, Id, IntoId, Operation, Resource, Sensitive};
use crate::models::{Secret, SecretCreate, SecretList, SecretUpdate, Vault};

/// `POST /vault_secrets`, as data.
#[derive(Debug, Clone, Default)]
pub struct Create {
    body: SecretCreate,
}

impl Create {
    /// Makes the operation.
    pub fn new(body: SecretCreate) -> Self {
        Self { body }
    }
}

impl Operation for Create {
    type Output = Secret;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "secrets.create",
        method: Method::Post,
        path: "/vault_secrets",
        answers: true,
    };

    #[inline]
    fn encode(&self, request: &mut Encoder) -> Result<(), Error> {
        request.json(&self.body)?;
        Ok(())
    }
}

impl<C: Connection> Call<'_, Create, C> {
    /// The name of the secret, unique in its vault: letters, digits, `_`, `/` and `.`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.operation.body.name = Some(name.into());
        self
    }

    /// The confidential content to store; not empty. It cannot be read back afterwards.
    pub fn value(mut self, value: impl Into<Sensitive>) -> Self {
        self.operation.body.value = Some(value.into());
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

    /// ID of the vault to put the secret in. Give either this or `vault_name`.
    pub fn vault_id(mut self, vault_id: impl IntoId<Vault>) -> Self {
        self.operation.body.vault_id = Some(vault_id.into_id());
        self
    }

    /// The name of the vault in which the secret is kept. May be absent; `vault` is always there.
    pub fn vault_name(mut self, vault_name: impl Into<String>) -> Self {
        self.operation.body.vault_name = Some(vault_name.into());
        self
    }

    /// Sends this body instead of what was set before.
    pub fn with_body(mut self, body: SecretCreate) -> Self {
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
                        "name",
                        "value",
                        "metadata",
                        "description",
                        "vault_id",
                        "vault_name",
                    ],
                )?,
        })
    }
}

/// `GET /vault_secrets/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Get {
    id: Id<Secret>,
}

impl Get {
    /// Makes the operation.
    pub fn new(id: impl IntoId<Secret>) -> Self {
        Self { id: id.into_id() }
    }
}

impl Operation for Get {
    type Output = Secret;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "secrets.get",
        method: Method::Get,
        path: "/vault_secrets/{id}",
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

impl Secret {
    /// Returns name, vault and other data of a secret. The stored value is never part of an answer.
    pub fn get<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Get, C> {
        Call::new(client, Get::new(&self.id))
    }
}

/// `GET /vault_secrets`, as data.
#[derive(Debug, Clone, Default)]
pub struct List {
    limit: Option<i32>,
    before_id: Option<Id<Secret>>,
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
    type Output = SecretList;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "secrets.list",
        method: Method::Get,
        path: "/vault_secrets",
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
    pub fn before_id(mut self, before_id: impl IntoId<Secret>) -> Self {
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

/// `PATCH /vault_secrets/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Update {
    id: Id<Secret>,
    body: SecretUpdate,
}

impl Update {
    /// Makes the operation.
    pub fn new(id: impl IntoId<Secret>, body: SecretUpdate) -> Self {
        Self { id: id.into_id(), body }
    }
}

impl Operation for Update {
    type Output = Secret;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "secrets.update",
        method: Method::Patch,
        path: "/vault_secrets/{id}",
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
    /// The name of the secret, unique in its vault: letters, digits, `_`, `/` and `.`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.operation.body.name = Some(name.into());
        self
    }

    /// The content that takes the place of the stored one; not empty. Leave it out to keep the old.
    pub fn value(mut self, value: impl Into<Sensitive>) -> Self {
        self.operation.body.value = Some(value.into());
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
    pub fn with_body(mut self, body: SecretUpdate) -> Self {
        self.operation.body = body;
        self
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for Update {
    fn from_arguments(arguments: &mut crate::dynamic::Arguments) -> Result<Self, Error> {
        Ok(Self {
            id: arguments.path("id")?,
            body: arguments.body(&["name", "value", "metadata", "description"])?,
        })
    }
}

impl Secret {
    /// Changes a secret: its name, value, description or metadata. It stays in its vault.
    pub fn update<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Update, C> {
        Call::new(client, Update::new(&self.id, SecretUpdate::new()))
    }
}

/// `DELETE /vault_secrets/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Delete {
    id: Id<Secret>,
}

impl Delete {
    /// Makes the operation.
    pub fn new(id: impl IntoId<Secret>) -> Self {
        Self { id: id.into_id() }
    }
}

impl Operation for Delete {
    type Output = ();
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "secrets.delete",
        method: Method::Delete,
        path: "/vault_secrets/{id}",
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

impl Secret {
    /// Deletes a secret and its stored value, which cannot be undone.
    pub fn delete<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Delete, C> {
        Call::new(client, Delete::new(&self.id))
    }
}

impl Resource for Secret {
    type Get = Get;

    fn by_id(id: Id<Self>) -> Self::Get {
        Get::new(id)
    }
}

/// Confidential values, such as passwords and tokens, kept in vaults. A value can be written and
/// replaced but never read back.
///
/// [ngrok's page about it](https://ngrok.com/docs/api-reference/secrets)
#[derive(Debug, Clone)]
pub struct Secrets<'c, C = Client> {
    client: &'c C,
}

impl<'c, C: Connection> Secrets<'c, C> {
    pub(crate) fn new(client: &'c C) -> Self {
        Self { client }
    }

    /// Creates a secret in a vault, which `vault_id` or `vault_name` names. Names are unique within a
    /// vault.
    ///
    /// `POST /vault_secrets`, described on [ngrok's page](https://ngrok.com/docs/api-reference/secrets).
    ///
    /// # Optional
    /// * `name` (`String`): The name of the secret, unique in its vault: letters, digits, `_`, `/` and `.`.
    /// * `value` (`Sensitive`): The confidential content to store; not empty.
    /// * `metadata` (`String`): Data of your own, for programs, such as a JSON document; ngrok does not
    ///   read it.
    /// * `description` (`String`): A note for people about what this object is for.
    /// * `vault_id` (`Id<Vault>`): ID of the vault to put the secret in.
    /// * `vault_name` (`String`): The name of the vault in which the secret is kept.
    ///
    /// # Errors
    /// Among others:
    /// * [`SECRET_VAULT_ID_MISSING`](crate::ErrorCode::SECRET_VAULT_ID_MISSING): The request does not say
    ///   which vault: set its ID.
    /// * [`VAULT_ID_NOT_FOUND`](crate::ErrorCode::VAULT_ID_NOT_FOUND): No vault exists under the given ID.
    /// * [`SECRET_NAME_EMPTY`](crate::ErrorCode::SECRET_NAME_EMPTY): The secret has no name; give it one.
    /// * [`SECRET_NAME_INVALID`](crate::ErrorCode::SECRET_NAME_INVALID): The secret's name has a forbidden
    ///   character; use letters, digits, underscores, slashes and dots.
    /// * [`SECRET_NAME_TOO_LONG`](crate::ErrorCode::SECRET_NAME_TOO_LONG): The secret's name reaches or
    ///   exceeds the length limit.
    /// * [`SECRET_NAME_TAKEN`](crate::ErrorCode::SECRET_NAME_TAKEN): Another secret in the vault has this
    ///   name.
    /// * [`SECRET_VALUE_EMPTY`](crate::ErrorCode::SECRET_VALUE_EMPTY): The secret has no value; give it
    ///   one.
    /// * [`SECRET_VALUE_TOO_LONG`](crate::ErrorCode::SECRET_VALUE_TOO_LONG): The secret's value reaches or
    ///   exceeds the byte limit.
    /// * [`SECRET_LIMIT_REACHED`](crate::ErrorCode::SECRET_LIMIT_REACHED): The vault has as many secrets as
    ///   the plan permits; delete one, upgrade, or ask support.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .secrets()
    ///     .create()
    ///     .vault_id("vault_2tEpN0yrxDI4j8jVnhVRoTNN2Tx")
    ///     .name("database/password")
    ///     .value(std::env::var("DATABASE_PASSWORD")?)
    ///     .description("Password of the user that only reads")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self) -> Call<'c, Create, C> {
        Call::new(self.client, Create::new(SecretCreate::new()))
    }

    /// Returns name, vault and other data of a secret. The stored value is never part of an answer.
    ///
    /// `GET /vault_secrets/{id}`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/secrets).
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client.secrets().get("secret_2tEpN0yrxDI4j8jVnhVRoTNN2Tx").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl IntoId<Secret>) -> Call<'c, Get, C> {
        Call::new(self.client, Get::new(id))
    }

    /// Lists the secrets of all vaults of the account, page by page and without their values.
    ///
    /// `GET /vault_secrets`, described on [ngrok's page](https://ngrok.com/docs/api-reference/secrets).
    ///
    /// The filter may name `obj.id`, `obj.created_at`, `obj.description`, `obj.metadata`, `obj.name`.
    ///
    /// # Optional
    /// * `limit` (`i32`): Most objects on a page, 1 to 100.
    /// * `before_id` (`Id<Secret>`): Starts the list after this object, going back in time.
    /// * `filter` (`String`): A CEL expression over `obj`; only objects for which it holds are listed.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let mut items = client.secrets().list().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> Call<'c, List, C> {
        Call::new(self.client, List::new())
    }

    /// Changes a secret: its name, value, description or metadata. It stays in its vault.
    ///
    /// `PATCH /vault_secrets/{id}`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/secrets).
    ///
    /// # Optional
    /// * `name` (`String`): The name of the secret, unique in its vault: letters, digits, `_`, `/` and `.`.
    /// * `value` (`Sensitive`): The content that takes the place of the stored one; not empty.
    /// * `metadata` (`String`): Data of your own, for programs, such as a JSON document; ngrok does not
    ///   read it.
    /// * `description` (`String`): A note for people about what this object is for.
    ///
    /// # Errors
    /// Among others:
    /// * [`SECRET_NAME_EMPTY`](crate::ErrorCode::SECRET_NAME_EMPTY): The secret has no name; give it one.
    /// * [`SECRET_NAME_INVALID`](crate::ErrorCode::SECRET_NAME_INVALID): The secret's name has a forbidden
    ///   character; use letters, digits, underscores, slashes and dots.
    /// * [`SECRET_NAME_TOO_LONG`](crate::ErrorCode::SECRET_NAME_TOO_LONG): The secret's name reaches or
    ///   exceeds the length limit.
    /// * [`SECRET_NAME_TAKEN`](crate::ErrorCode::SECRET_NAME_TAKEN): Another secret in the vault has this
    ///   name.
    /// * [`SECRET_VALUE_EMPTY`](crate::ErrorCode::SECRET_VALUE_EMPTY): The secret has no value; give it
    ///   one.
    /// * [`SECRET_VALUE_TOO_LONG`](crate::ErrorCode::SECRET_VALUE_TOO_LONG): The secret's value reaches or
    ///   exceeds the byte limit.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .secrets()
    ///     .update("secret_2tEpN0yrxDI4j8jVnhVRoTNN2Tx")
    ///     .value(std::env::var("DATABASE_PASSWORD")?)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, id: impl IntoId<Secret>) -> Call<'c, Update, C> {
        Call::new(self.client, Update::new(id, SecretUpdate::new()))
    }

    /// Deletes a secret and its stored value, which cannot be undone.
    ///
    /// `DELETE /vault_secrets/{id}`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/secrets).
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// client.secrets().delete("secret_2tEpN0yrxDI4j8jVnhVRoTNN2Tx").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, id: impl IntoId<Secret>) -> Call<'c, Delete, C> {
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
    /// A note for people about what this object is for. Empty when there is none.
    pub const DESCRIPTION: Field<str> = Field::new("description");
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it.
    pub const METADATA: Field<str> = Field::new("metadata");
    /// The name of the secret, unique in its vault: letters, digits, `_`, `/` and `.`.
    pub const NAME: Field<str> = Field::new("name");
}
