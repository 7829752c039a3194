// Generated from api-spec/services/ssh_credentials.yaml by `cargo xtask codegen`; edits are lost.

//! `client.ssh_credentials()`: SSH public keys with which plain SSH clients authenticate to start tunnels at ngrok's SSH gateway.

use crate::operation::{Encoder, Method, OperationSpec};
use crate::{Call, Client, Connection, Error, Id, IntoId, Operation, Resource};
use crate::models::{
    Principal, SshCredential, SshCredentialCreate, SshCredentialList, SshCredentialUpdate,
};

/// `POST /ssh_credentials`, as data.
#[derive(Debug, Clone)]
pub struct Create {
    body: SshCredentialCreate,
}

impl Create {
    /// Makes the operation.
    pub fn new(body: SshCredentialCreate) -> Self {
        Self { body }
    }
}

impl Operation for Create {
    type Output = SshCredential;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "ssh_credentials.create",
        method: Method::Post,
        path: "/ssh_credentials",
        answers: true,
    };

    #[inline]
    fn encode(&self, request: &mut Encoder) -> Result<(), Error> {
        request.required("public_key", &self.body.public_key)?;
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

    /// Rules such as `bind:*.example.com` or `bind:*=example` that limit which domains, addresses and
    /// labels the key may bind. Empty, or a rule `*`, permits everything.
    pub fn acl(mut self, acl: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.operation.body.acl = Some(acl.into_iter().map(Into::into).collect());
        self
    }

    /// User or bot that owns the credential, by default the caller. Only admins may name someone else on
    /// creation.
    pub fn owner_id(mut self, owner_id: impl IntoId<Principal>) -> Self {
        self.operation.body.owner_id = Some(owner_id.into_id());
        self
    }

    /// Sends this body instead of what was set before.
    pub fn with_body(mut self, body: SshCredentialCreate) -> Self {
        self.operation.body = body;
        self
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for Create {
    fn from_arguments(arguments: &mut crate::dynamic::Arguments) -> Result<Self, Error> {
        Ok(Self {
            body: arguments
                .body(&["description", "metadata", "acl", "public_key", "owner_id"])?,
        })
    }
}

/// `GET /ssh_credentials/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Get {
    id: Id<SshCredential>,
}

impl Get {
    /// Makes the operation.
    pub fn new(id: impl IntoId<SshCredential>) -> Self {
        Self { id: id.into_id() }
    }
}

impl Operation for Get {
    type Output = SshCredential;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "ssh_credentials.get",
        method: Method::Get,
        path: "/ssh_credentials/{id}",
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

impl SshCredential {
    /// Fetches one SSH credential by its ID, with its public key and access rules.
    pub fn get<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Get, C> {
        Call::new(client, Get::new(&self.id))
    }
}

/// `GET /ssh_credentials`, as data.
#[derive(Debug, Clone, Default)]
pub struct List {
    limit: Option<i32>,
    before_id: Option<Id<SshCredential>>,
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
    type Output = SshCredentialList;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "ssh_credentials.list",
        method: Method::Get,
        path: "/ssh_credentials",
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
    pub fn before_id(mut self, before_id: impl IntoId<SshCredential>) -> Self {
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

/// `PATCH /ssh_credentials/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Update {
    id: Id<SshCredential>,
    body: SshCredentialUpdate,
}

impl Update {
    /// Makes the operation.
    pub fn new(id: impl IntoId<SshCredential>, body: SshCredentialUpdate) -> Self {
        Self { id: id.into_id(), body }
    }
}

impl Operation for Update {
    type Output = SshCredential;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "ssh_credentials.update",
        method: Method::Patch,
        path: "/ssh_credentials/{id}",
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

    /// Rules such as `bind:*.example.com` or `bind:*=example` that limit which domains, addresses and
    /// labels the key may bind. Empty, or a rule `*`, permits everything.
    pub fn acl(mut self, acl: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.operation.body.acl = Some(acl.into_iter().map(Into::into).collect());
        self
    }

    /// Sends this body instead of what was set before.
    pub fn with_body(mut self, body: SshCredentialUpdate) -> Self {
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

impl SshCredential {
    /// Changes the access rules, description or metadata of an SSH credential. Its public key is fixed.
    pub fn update<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Update, C> {
        Call::new(client, Update::new(&self.id, SshCredentialUpdate::new()))
    }
}

/// `DELETE /ssh_credentials/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Delete {
    id: Id<SshCredential>,
}

impl Delete {
    /// Makes the operation.
    pub fn new(id: impl IntoId<SshCredential>) -> Self {
        Self { id: id.into_id() }
    }
}

impl Operation for Delete {
    type Output = ();
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "ssh_credentials.delete",
        method: Method::Delete,
        path: "/ssh_credentials/{id}",
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

impl SshCredential {
    /// Deletes an SSH credential, whose key can then no longer authenticate at the SSH gateway.
    pub fn delete<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Delete, C> {
        Call::new(client, Delete::new(&self.id))
    }
}

impl Resource for SshCredential {
    type Get = Get;

    fn by_id(id: Id<Self>) -> Self::Get {
        Get::new(id)
    }
}

/// SSH public keys with which plain SSH clients authenticate to start tunnels at ngrok's SSH gateway.
///
/// [ngrok's page about it](https://ngrok.com/docs/api-reference/sshcredentials)
#[derive(Debug, Clone)]
pub struct SshCredentials<'c, C = Client> {
    client: &'c C,
}

impl<'c, C: Connection> SshCredentials<'c, C> {
    pub(crate) fn new(client: &'c C) -> Self {
        Self { client }
    }

    /// Registers an SSH public key for starting tunnels over ngrok's SSH gateway. Fails if the key is
    /// registered already, on any account.
    ///
    /// `POST /ssh_credentials`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/sshcredentials).
    ///
    /// # Optional
    /// * `description` (`String`): A note for people about what this object is for, up to 255 bytes.
    /// * `metadata` (`String`): Data of your own, for programs, such as a JSON document; ngrok does not
    ///   read it.
    /// * `acl` (`Vec<String>`): Rules such as `bind:*.example.com` or `bind:*=example` that limit which
    ///   domains, addresses and labels the key may bind.
    /// * `owner_id` (`Id<Principal>`): User or bot that owns the credential, by default the caller.
    ///
    /// # Errors
    /// Among others:
    /// * [`SSH_PUBLIC_KEY_MISSING`](crate::ErrorCode::SSH_PUBLIC_KEY_MISSING): The request carries no SSH
    ///   public key; send a non-empty one.
    /// * [`SSH_PUBLIC_KEY_INVALID`](crate::ErrorCode::SSH_PUBLIC_KEY_INVALID): The value given as SSH
    ///   public key cannot be parsed; the message names the parser's complaint.
    /// * [`SSH_PUBLIC_KEY_ALREADY_EXISTS`](crate::ErrorCode::SSH_PUBLIC_KEY_ALREADY_EXISTS): This SSH
    ///   public key is already registered on your own account.
    /// * [`SSH_PUBLIC_KEY_TAKEN_BY_OTHER_ACCOUNT`](crate::ErrorCode::SSH_PUBLIC_KEY_TAKEN_BY_OTHER_ACCOUNT):
    ///   Another ngrok account has this SSH public key registered; remove it there or generate a fresh key
    ///   pair.
    /// * [`SSH_KEY_LIMIT_REACHED`](crate::ErrorCode::SSH_KEY_LIMIT_REACHED): No more SSH keys fit on this
    ///   account; delete one that is unused.
    /// * [`SSH_KEY_LIMIT_REACHED_UPGRADE_AVAILABLE`](crate::ErrorCode::SSH_KEY_LIMIT_REACHED_UPGRADE_AVAILABLE):
    ///   The account already holds the most SSH keys its plan permits; delete one or upgrade the plan.
    /// * [`SSH_TUNNELS_FEATURE_NOT_ENABLED`](crate::ErrorCode::SSH_TUNNELS_FEATURE_NOT_ENABLED): SSH
    ///   tunnels are switched off for this account; enable the feature before managing SSH keys.
    /// * [`CREDENTIAL_ACL_RULE_INVALID`](crate::ErrorCode::CREDENTIAL_ACL_RULE_INVALID): An ACL rule is a
    ///   lone star, or the bind: prefix followed by a domain, address or label; this one is neither.
    /// * [`ACL_RULE_TYPE_NOT_ALLOWED`](crate::ErrorCode::ACL_RULE_TYPE_NOT_ALLOWED): The account may not
    ///   use ACL rules of this type; choose another kind of rule.
    /// * [`SSH_ACL_RULES_REQUIRES_PLAN`](crate::ErrorCode::SSH_ACL_RULES_REQUIRES_PLAN): ACL rules on SSH
    ///   credentials need a Pay-as-you-go plan, which this account does not have.
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
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .ssh_credentials()
    ///     .create(std::fs::read_to_string("id_ed25519.pub")?)
    ///     .description("Laptop of Ada")
    ///     .acl(["bind:*.ada.example.com"])
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, public_key: impl Into<String>) -> Call<'c, Create, C> {
        Call::new(self.client, Create::new(SshCredentialCreate::new(public_key)))
    }

    /// Fetches one SSH credential by its ID, with its public key and access rules.
    ///
    /// `GET /ssh_credentials/{id}`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/sshcredentials).
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client
    ///     .ssh_credentials()
    ///     .get("sshcr_2tEpN0yrxDI4j8jVnhVRoTNN2Tx")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl IntoId<SshCredential>) -> Call<'c, Get, C> {
        Call::new(self.client, Get::new(id))
    }

    /// Lists the account's SSH credentials, one page at a time.
    ///
    /// `GET /ssh_credentials`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/sshcredentials).
    ///
    /// The filter may name `obj.id`, `obj.created_at`, `obj.description`, `obj.metadata`, `obj.owner_id`,
    /// `obj.acl`.
    ///
    /// # Optional
    /// * `limit` (`i32`): Most objects on a page, 1 to 100.
    /// * `before_id` (`Id<SshCredential>`): Starts the list after this object, going back in time.
    /// * `filter` (`String`): A CEL expression over `obj`; only objects for which it holds are listed.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let mut items = client.ssh_credentials().list().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> Call<'c, List, C> {
        Call::new(self.client, List::new())
    }

    /// Changes the access rules, description or metadata of an SSH credential. Its public key is fixed.
    ///
    /// `PATCH /ssh_credentials/{id}`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/sshcredentials).
    ///
    /// # Optional
    /// * `description` (`String`): A note for people about what this object is for, up to 255 bytes.
    /// * `metadata` (`String`): Data of your own, for programs, such as a JSON document; ngrok does not
    ///   read it.
    /// * `acl` (`Vec<String>`): Rules such as `bind:*.example.com` or `bind:*=example` that limit which
    ///   domains, addresses and labels the key may bind.
    ///
    /// # Errors
    /// Among others:
    /// * [`CREDENTIAL_UPDATE_EMPTY`](crate::ErrorCode::CREDENTIAL_UPDATE_EMPTY): The update changes nothing
    ///   on the credential; send one value or more.
    /// * [`CREDENTIAL_ACL_RULE_INVALID`](crate::ErrorCode::CREDENTIAL_ACL_RULE_INVALID): An ACL rule is a
    ///   lone star, or the bind: prefix followed by a domain, address or label; this one is neither.
    /// * [`ACL_RULE_TYPE_NOT_ALLOWED`](crate::ErrorCode::ACL_RULE_TYPE_NOT_ALLOWED): The account may not
    ///   use ACL rules of this type; choose another kind of rule.
    /// * [`SSH_ACL_RULES_REQUIRES_PLAN`](crate::ErrorCode::SSH_ACL_RULES_REQUIRES_PLAN): ACL rules on SSH
    ///   credentials need a Pay-as-you-go plan, which this account does not have.
    /// * [`CREDENTIAL_DESCRIPTION_TOO_LONG`](crate::ErrorCode::CREDENTIAL_DESCRIPTION_TOO_LONG): The
    ///   credential's description exceeds the character limit.
    /// * [`CREDENTIAL_METADATA_TOO_LONG`](crate::ErrorCode::CREDENTIAL_METADATA_TOO_LONG): The credential's
    ///   metadata exceeds the character limit.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client
    ///     .ssh_credentials()
    ///     .update("sshcr_2tEpN0yrxDI4j8jVnhVRoTNN2Tx")
    ///     .description("Old laptop of Ada")
    ///     .acl(["bind:notes.ada.example.com"])
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, id: impl IntoId<SshCredential>) -> Call<'c, Update, C> {
        Call::new(self.client, Update::new(id, SshCredentialUpdate::new()))
    }

    /// Deletes an SSH credential, whose key can then no longer authenticate at the SSH gateway.
    ///
    /// `DELETE /ssh_credentials/{id}`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/sshcredentials).
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// client.ssh_credentials().delete("sshcr_2tEpN0yrxDI4j8jVnhVRoTNN2Tx").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, id: impl IntoId<SshCredential>) -> Call<'c, Delete, C> {
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
    /// User or bot that owns the credential, by default the caller. Only admins may name someone else on
    /// creation.
    pub const OWNER_ID: Field<str> = Field::new("owner_id");
    /// Rules such as `bind:*.example.com` or `bind:*=example` that limit which domains, addresses and
    /// labels the key may bind. Empty, or a rule `*`, permits everything.
    ///
    /// A null reads as empty.
    pub const ACL: Field<[String]> = Field::new("acl");
}
