// Generated from api-spec/services/credentials.yaml by `cargo xtask codegen`; edits are lost.

//! `client.credentials()`: Authtokens with which ngrok agents connect on behalf of the account.

use crate::operation::{Encoder, Method, OperationSpec};
use crate::{Call, Client, Connection, Error, Id, IntoId, Operation, Resource};
use crate::models::{
    Credential, CredentialCreate, CredentialList, CredentialUpdate, Principal,
};

/// `POST /credentials`, as data.
#[derive(Debug, Clone, Default)]
pub struct Create {
    body: CredentialCreate,
}

impl Create {
    /// Makes the operation.
    pub fn new(body: CredentialCreate) -> Self {
        Self { body }
    }
}

impl Operation for Create {
    type Output = Credential;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "credentials.create",
        method: Method::Post,
        path: "/credentials",
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

    /// Rules on what the token may bind, as `bind:` and a domain, address or label, with wildcards:
    /// `bind:*.example.com`, `bind:*=example`. Without rules, or with `*`, everything is allowed.
    pub fn acl(mut self, acl: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.operation.body.acl = Some(acl.into_iter().map(Into::into).collect());
        self
    }

    /// Who owns the credential; at creation the caller unless set. The request takes a user ID, a user's
    /// email or a SCIM user ID, and only admins may name another.
    pub fn owner_id(mut self, owner_id: impl IntoId<Principal>) -> Self {
        self.operation.body.owner_id = Some(owner_id.into_id());
        self
    }

    /// Sends this body instead of what was set before.
    pub fn with_body(mut self, body: CredentialCreate) -> Self {
        self.operation.body = body;
        self
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for Create {
    fn from_arguments(arguments: &mut crate::dynamic::Arguments) -> Result<Self, Error> {
        Ok(Self {
            body: arguments.body(&["description", "metadata", "acl", "owner_id"])?,
        })
    }
}

/// `GET /credentials/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Get {
    id: Id<Credential>,
}

impl Get {
    /// Makes the operation.
    pub fn new(id: impl IntoId<Credential>) -> Self {
        Self { id: id.into_id() }
    }
}

impl Operation for Get {
    type Output = Credential;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "credentials.get",
        method: Method::Get,
        path: "/credentials/{id}",
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

impl Credential {
    /// Returns the authtoken credential with the given ID, without the `token` itself.
    pub fn get<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Get, C> {
        Call::new(client, Get::new(&self.id))
    }
}

/// `GET /credentials`, as data.
#[derive(Debug, Clone, Default)]
pub struct List {
    limit: Option<i32>,
    before_id: Option<Id<Credential>>,
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
    type Output = CredentialList;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "credentials.list",
        method: Method::Get,
        path: "/credentials",
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
    pub fn before_id(mut self, before_id: impl IntoId<Credential>) -> Self {
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

/// `PATCH /credentials/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Update {
    id: Id<Credential>,
    body: CredentialUpdate,
}

impl Update {
    /// Makes the operation.
    pub fn new(id: impl IntoId<Credential>, body: CredentialUpdate) -> Self {
        Self { id: id.into_id(), body }
    }
}

impl Operation for Update {
    type Output = Credential;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "credentials.update",
        method: Method::Patch,
        path: "/credentials/{id}",
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

    /// Rules on what the token may bind, as `bind:` and a domain, address or label, with wildcards:
    /// `bind:*.example.com`, `bind:*=example`. Without rules, or with `*`, everything is allowed.
    pub fn acl(mut self, acl: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.operation.body.acl = Some(acl.into_iter().map(Into::into).collect());
        self
    }

    /// Sends this body instead of what was set before.
    pub fn with_body(mut self, body: CredentialUpdate) -> Self {
        self.operation.body = body;
        self
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for Update {
    fn from_arguments(arguments: &mut crate::dynamic::Arguments) -> Result<Self, Error> {
        Ok(Self {
            id: arguments.path("id")?,
            body: arguments.body(&["description", "metadata", "acl"])?,
        })
    }
}

impl Credential {
    /// Changes the description, the metadata or the `acl` of an authtoken. Owner and token cannot be
    /// changed by this call.
    pub fn update<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Update, C> {
        Call::new(client, Update::new(&self.id, CredentialUpdate::new()))
    }
}

/// `DELETE /credentials/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Delete {
    id: Id<Credential>,
}

impl Delete {
    /// Makes the operation.
    pub fn new(id: impl IntoId<Credential>) -> Self {
        Self { id: id.into_id() }
    }
}

impl Operation for Delete {
    type Output = ();
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "credentials.delete",
        method: Method::Delete,
        path: "/credentials/{id}",
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

impl Credential {
    /// Deletes an authtoken; agents can no longer start sessions with it.
    pub fn delete<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Delete, C> {
        Call::new(client, Delete::new(&self.id))
    }
}

impl Resource for Credential {
    type Get = Get;

    fn by_id(id: Id<Self>) -> Self::Get {
        Get::new(id)
    }
}

/// Authtokens with which ngrok agents connect on behalf of the account. An agent takes one from `ngrok
/// config add-authtoken` or from `authtoken` in `ngrok.yml`.
///
/// [ngrok's page about it](https://ngrok.com/docs/api-reference/credentials)
#[derive(Debug, Clone)]
pub struct Credentials<'c, C = Client> {
    client: &'c C,
}

impl<'c, C: Connection> Credentials<'c, C> {
    pub(crate) fn new(client: &'c C) -> Self {
        Self { client }
    }

    /// Creates an authtoken for agents. The `token` is shown in this answer alone; save it, there is no way
    /// to read it later.
    ///
    /// `POST /credentials`, described on [ngrok's page](https://ngrok.com/docs/api-reference/credentials).
    ///
    /// # Optional
    /// * `description` (`String`): A note for people about what this object is for, up to 255 bytes.
    /// * `metadata` (`String`): Data of your own, for programs, such as a JSON document; ngrok does not
    ///   read it.
    /// * `acl` (`Vec<String>`): Rules on what the token may bind, as `bind:` and a domain, address or
    ///   label, with wildcards: `bind:*.example.com`, `bind:*=example`.
    /// * `owner_id` (`Id<Principal>`): Who owns the credential; at creation the caller unless set.
    ///
    /// # Errors
    /// Among others:
    /// * [`AUTHTOKEN_LIMIT_REACHED`](crate::ErrorCode::AUTHTOKEN_LIMIT_REACHED): No more authtokens fit on
    ///   this account; delete one that is unused.
    /// * [`ACCOUNT_AUTHTOKEN_LIMIT_REACHED`](crate::ErrorCode::ACCOUNT_AUTHTOKEN_LIMIT_REACHED): The
    ///   account has no room for another authtoken; delete one or upgrade.
    /// * [`CREDENTIAL_ACL_RULE_INVALID`](crate::ErrorCode::CREDENTIAL_ACL_RULE_INVALID): An ACL rule is a
    ///   lone star, or the bind: prefix followed by a domain, address or label; this one is neither.
    /// * [`ACL_RULE_TYPE_NOT_ALLOWED`](crate::ErrorCode::ACL_RULE_TYPE_NOT_ALLOWED): The account may not
    ///   use ACL rules of this type; choose another kind of rule.
    /// * [`TUNNEL_ACL_RULES_REQUIRES_PLAN`](crate::ErrorCode::TUNNEL_ACL_RULES_REQUIRES_PLAN): ACL rules on
    ///   tunnel credentials need a Pay-as-you-go plan, which this account does not have.
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
    ///     .credentials()
    ///     .create()
    ///     .description("Agent in the warehouse")
    ///     .acl(["bind:*.warehouse.example.com"])
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self) -> Call<'c, Create, C> {
        Call::new(self.client, Create::new(CredentialCreate::new()))
    }

    /// Returns the authtoken credential with the given ID, without the `token` itself.
    ///
    /// `GET /credentials/{id}`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/credentials).
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client.credentials().get("cr_2tEpN0yrxDI4j8jVnhVRoTNN2Tx").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl IntoId<Credential>) -> Call<'c, Get, C> {
        Call::new(self.client, Get::new(id))
    }

    /// Lists the authtoken credentials of the account, page by page and without their tokens.
    ///
    /// `GET /credentials`, described on [ngrok's page](https://ngrok.com/docs/api-reference/credentials).
    ///
    /// The filter may name `obj.id`, `obj.created_at`, `obj.description`, `obj.metadata`, `obj.owner_id`,
    /// `obj.acl`.
    ///
    /// # Optional
    /// * `limit` (`i32`): Most objects on a page, 1 to 100.
    /// * `before_id` (`Id<Credential>`): Starts the list after this object, going back in time.
    /// * `filter` (`String`): A CEL expression over `obj`; only objects for which it holds are listed.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let mut items = client.credentials().list().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> Call<'c, List, C> {
        Call::new(self.client, List::new())
    }

    /// Changes the description, the metadata or the `acl` of an authtoken. Owner and token cannot be
    /// changed by this call.
    ///
    /// `PATCH /credentials/{id}`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/credentials).
    ///
    /// # Optional
    /// * `description` (`String`): A note for people about what this object is for, up to 255 bytes.
    /// * `metadata` (`String`): Data of your own, for programs, such as a JSON document; ngrok does not
    ///   read it.
    /// * `acl` (`Vec<String>`): Rules on what the token may bind, as `bind:` and a domain, address or
    ///   label, with wildcards: `bind:*.example.com`, `bind:*=example`.
    ///
    /// # Errors
    /// Among others:
    /// * [`CREDENTIAL_UPDATE_EMPTY`](crate::ErrorCode::CREDENTIAL_UPDATE_EMPTY): The update changes nothing
    ///   on the credential; send one value or more.
    /// * [`CREDENTIAL_ACL_RULE_INVALID`](crate::ErrorCode::CREDENTIAL_ACL_RULE_INVALID): An ACL rule is a
    ///   lone star, or the bind: prefix followed by a domain, address or label; this one is neither.
    /// * [`ACL_RULE_TYPE_NOT_ALLOWED`](crate::ErrorCode::ACL_RULE_TYPE_NOT_ALLOWED): The account may not
    ///   use ACL rules of this type; choose another kind of rule.
    /// * [`TUNNEL_ACL_RULES_REQUIRES_PLAN`](crate::ErrorCode::TUNNEL_ACL_RULES_REQUIRES_PLAN): ACL rules on
    ///   tunnel credentials need a Pay-as-you-go plan, which this account does not have.
    /// * [`CREDENTIAL_DESCRIPTION_TOO_LONG`](crate::ErrorCode::CREDENTIAL_DESCRIPTION_TOO_LONG): The
    ///   credential's description exceeds the character limit.
    /// * [`CREDENTIAL_METADATA_TOO_LONG`](crate::ErrorCode::CREDENTIAL_METADATA_TOO_LONG): The credential's
    ///   metadata exceeds the character limit.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client
    ///     .credentials()
    ///     .update("cr_2tEpN0yrxDI4j8jVnhVRoTNN2Tx")
    ///     .acl(["bind:*.warehouse.example.com", "bind:1.tcp.ngrok.io:20002"])
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, id: impl IntoId<Credential>) -> Call<'c, Update, C> {
        Call::new(self.client, Update::new(id, CredentialUpdate::new()))
    }

    /// Deletes an authtoken; agents can no longer start sessions with it.
    ///
    /// `DELETE /credentials/{id}`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/credentials).
    ///
    /// # Errors
    /// Among others:
    /// * [`TUNNEL_TOKEN_DELETE_NOT_ALLOWED`](crate::ErrorCode::TUNNEL_TOKEN_DELETE_NOT_ALLOWED): This
    ///   credential is your tunnel token; rotate it, as it cannot be deleted.
    /// * [`DEFAULT_AUTHTOKEN_DELETE_NOT_ALLOWED`](crate::ErrorCode::DEFAULT_AUTHTOKEN_DELETE_NOT_ALLOWED):
    ///   A user's default authtoken cannot be deleted by itself; it goes away when that user leaves the
    ///   account.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// client.credentials().delete("cr_2tEpN0yrxDI4j8jVnhVRoTNN2Tx").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, id: impl IntoId<Credential>) -> Call<'c, Delete, C> {
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
    /// Who owns the credential; at creation the caller unless set. The request takes a user ID, a user's
    /// email or a SCIM user ID, and only admins may name another.
    pub const OWNER_ID: Field<str> = Field::new("owner_id");
    /// Rules on what the token may bind, as `bind:` and a domain, address or label, with wildcards:
    /// `bind:*.example.com`, `bind:*=example`. Without rules, or with `*`, everything is allowed.
    ///
    /// A null reads as empty.
    pub const ACL: Field<[String]> = Field::new("acl");
}
