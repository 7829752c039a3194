// Generated from api-spec/services/ssh_certificate_authorities.yaml by `cargo xtask codegen`; edits are lost.

//! `client.ssh_certificate_authorities()`: SSH CAs whose key pairs ngrok generates, keeps and signs SSH host and user certificates with.

use crate::operation::{Encoder, Method, OperationSpec};
use crate::{Call, Client, Connection, Error, Id, IntoId, Operation, Resource};
use crate::models::{
    SshCertificateAuthority, SshCertificateAuthorityCreate,
    SshCertificateAuthorityCreatePrivateKeyType, SshCertificateAuthorityList,
    SshCertificateAuthorityUpdate,
};

/// `POST /ssh_certificate_authorities`, as data.
#[derive(Debug, Clone, Default)]
pub struct Create {
    body: SshCertificateAuthorityCreate,
}

impl Create {
    /// Makes the operation.
    pub fn new(body: SshCertificateAuthorityCreate) -> Self {
        Self { body }
    }
}

impl Operation for Create {
    type Output = SshCertificateAuthority;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "ssh_certificate_authorities.create",
        method: Method::Post,
        path: "/ssh_certificate_authorities",
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

    /// Kind of private key that ngrok generates: `rsa`, `ecdsa` or `ed25519`.
    pub fn private_key_type(
        mut self,
        private_key_type: SshCertificateAuthorityCreatePrivateKeyType,
    ) -> Self {
        self.operation.body.private_key_type = Some(private_key_type);
        self
    }

    /// Curve of the key to generate. Accepted only together with a `private_key_type` of `ecdsa`.
    pub fn elliptic_curve(mut self, elliptic_curve: impl Into<String>) -> Self {
        self.operation.body.elliptic_curve = Some(elliptic_curve.into());
        self
    }

    /// Length in bits of the key to generate, 2048 or 4096. Accepted only together with a
    /// `private_key_type` of `rsa`.
    ///
    /// Known values:
    /// * `2048`: A 2048-bit RSA key.
    /// * `4096`: A 4096-bit RSA key.
    pub fn key_size(mut self, key_size: i64) -> Self {
        self.operation.body.key_size = Some(key_size);
        self
    }

    /// Sends this body instead of what was set before.
    pub fn with_body(mut self, body: SshCertificateAuthorityCreate) -> Self {
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
                        "private_key_type",
                        "elliptic_curve",
                        "key_size",
                    ],
                )?,
        })
    }
}

/// `GET /ssh_certificate_authorities/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Get {
    id: Id<SshCertificateAuthority>,
}

impl Get {
    /// Makes the operation.
    pub fn new(id: impl IntoId<SshCertificateAuthority>) -> Self {
        Self { id: id.into_id() }
    }
}

impl Operation for Get {
    type Output = SshCertificateAuthority;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "ssh_certificate_authorities.get",
        method: Method::Get,
        path: "/ssh_certificate_authorities/{id}",
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

impl SshCertificateAuthority {
    /// Fetches one SSH certificate authority by its ID, with its public key.
    pub fn get<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Get, C> {
        Call::new(client, Get::new(&self.id))
    }
}

/// `GET /ssh_certificate_authorities`, as data.
#[derive(Debug, Clone, Default)]
pub struct List {
    limit: Option<i32>,
    before_id: Option<Id<SshCertificateAuthority>>,
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
    type Output = SshCertificateAuthorityList;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "ssh_certificate_authorities.list",
        method: Method::Get,
        path: "/ssh_certificate_authorities",
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
    pub fn before_id(mut self, before_id: impl IntoId<SshCertificateAuthority>) -> Self {
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

/// `PATCH /ssh_certificate_authorities/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Update {
    id: Id<SshCertificateAuthority>,
    body: SshCertificateAuthorityUpdate,
}

impl Update {
    /// Makes the operation.
    pub fn new(
        id: impl IntoId<SshCertificateAuthority>,
        body: SshCertificateAuthorityUpdate,
    ) -> Self {
        Self { id: id.into_id(), body }
    }
}

impl Operation for Update {
    type Output = SshCertificateAuthority;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "ssh_certificate_authorities.update",
        method: Method::Patch,
        path: "/ssh_certificate_authorities/{id}",
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
    pub fn with_body(mut self, body: SshCertificateAuthorityUpdate) -> Self {
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

impl SshCertificateAuthority {
    /// Changes the description or metadata of an SSH certificate authority. Its key pair is fixed.
    pub fn update<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Update, C> {
        Call::new(client, Update::new(&self.id, SshCertificateAuthorityUpdate::new()))
    }
}

/// `DELETE /ssh_certificate_authorities/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Delete {
    id: Id<SshCertificateAuthority>,
}

impl Delete {
    /// Makes the operation.
    pub fn new(id: impl IntoId<SshCertificateAuthority>) -> Self {
        Self { id: id.into_id() }
    }
}

impl Operation for Delete {
    type Output = ();
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "ssh_certificate_authorities.delete",
        method: Method::Delete,
        path: "/ssh_certificate_authorities/{id}",
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

impl SshCertificateAuthority {
    /// Deletes an SSH certificate authority. Fails while host or user certificates signed by it exist;
    /// delete those first.
    pub fn delete<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Delete, C> {
        Call::new(client, Delete::new(&self.id))
    }
}

impl Resource for SshCertificateAuthority {
    type Get = Get;

    fn by_id(id: Id<Self>) -> Self::Get {
        Get::new(id)
    }
}

/// SSH CAs whose key pairs ngrok generates, keeps and signs SSH host and user certificates with.
///
/// [ngrok's page about it](https://ngrok.com/docs/api-reference/sshcertificateauthorities)
#[derive(Debug, Clone)]
pub struct SshCertificateAuthorities<'c, C = Client> {
    client: &'c C,
}

impl<'c, C: Connection> SshCertificateAuthorities<'c, C> {
    pub(crate) fn new(client: &'c C) -> Self {
        Self { client }
    }

    /// Creates an SSH certificate authority, with a key pair that ngrok generates to your choice of type
    /// and size.
    ///
    /// `POST /ssh_certificate_authorities`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/sshcertificateauthorities).
    ///
    /// # Optional
    /// * `description` (`String`): A note for people about what this object is for, up to 255 bytes.
    /// * `metadata` (`String`): Data of your own, for programs, such as a JSON document; ngrok does not
    ///   read it.
    /// * `private_key_type` (`SshCertificateAuthorityCreatePrivateKeyType`): Kind of private key that ngrok
    ///   generates: `rsa`, `ecdsa` or `ed25519`.
    /// * `elliptic_curve` (`String`): Curve of the key to generate.
    /// * `key_size` (`i64`): Length in bits of the key to generate, 2048 or 4096.
    ///
    /// # Errors
    /// Among others:
    /// * [`SSH_KEY_TYPE_INVALID`](crate::ErrorCode::SSH_KEY_TYPE_INVALID): The SSH key type is unknown; the
    ///   message lists those to choose from.
    /// * [`SSH_KEY_SIZE_INVALID`](crate::ErrorCode::SSH_KEY_SIZE_INVALID): No key can be made in this size;
    ///   the message lists those to choose from.
    /// * [`SSH_KEY_SIZE_FOR_TYPE_UNSUPPORTED`](crate::ErrorCode::SSH_KEY_SIZE_FOR_TYPE_UNSUPPORTED): A key
    ///   size makes sense for rsa keys alone; drop it or switch the key type.
    /// * [`SSH_ELLIPTIC_CURVE_INVALID`](crate::ErrorCode::SSH_ELLIPTIC_CURVE_INVALID): The elliptic curve
    ///   is unknown; the message lists those to choose from.
    /// * [`SSH_ELLIPTIC_CURVE_FOR_KEY_TYPE_UNSUPPORTED`](crate::ErrorCode::SSH_ELLIPTIC_CURVE_FOR_KEY_TYPE_UNSUPPORTED):
    ///   An elliptic curve makes sense for ecdsa keys alone; drop it or switch the key type.
    /// * [`SSH_CERTIFICATES_NOT_ALLOWED`](crate::ErrorCode::SSH_CERTIFICATES_NOT_ALLOWED): This account may
    ///   not use SSH certificates.
    /// * [`SSH_CERTIFICATE_AUTHORITIES_LIMIT_REACHED`](crate::ErrorCode::SSH_CERTIFICATE_AUTHORITIES_LIMIT_REACHED):
    ///   The account already has as many SSH certificate authorities as it may have; delete one first.
    /// * [`SSH_CERTIFICATE_AUTHORITY_DESCRIPTION_TOO_LONG`](crate::ErrorCode::SSH_CERTIFICATE_AUTHORITY_DESCRIPTION_TOO_LONG):
    ///   The description in an SSH CA or certificate request has too many characters; shorten it.
    /// * [`SSH_CERTIFICATE_AUTHORITY_METADATA_TOO_LONG`](crate::ErrorCode::SSH_CERTIFICATE_AUTHORITY_METADATA_TOO_LONG):
    ///   The metadata in an SSH CA or certificate request has too many characters; shorten it.
    ///
    /// # Example
    /// ```no_run
    /// use ngrok_api::models::SshCertificateAuthorityCreatePrivateKeyType;
    ///
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client
    ///     .ssh_certificate_authorities()
    ///     .create()
    ///     .private_key_type(SshCertificateAuthorityCreatePrivateKeyType::Ed25519)
    ///     .description("Machines in the warehouse")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self) -> Call<'c, Create, C> {
        Call::new(self.client, Create::new(SshCertificateAuthorityCreate::new()))
    }

    /// Fetches one SSH certificate authority by its ID, with its public key.
    ///
    /// `GET /ssh_certificate_authorities/{id}`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/sshcertificateauthorities).
    ///
    /// # Errors
    /// Among others:
    /// * [`SSH_CA_NOT_FOUND`](crate::ErrorCode::SSH_CA_NOT_FOUND): No SSH certificate authority with that
    ///   ID exists; check the ID.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client
    ///     .ssh_certificate_authorities()
    ///     .get("sshca_2tEpN0yrxDI4j8jVnhVRoTNN2Tx")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl IntoId<SshCertificateAuthority>) -> Call<'c, Get, C> {
        Call::new(self.client, Get::new(id))
    }

    /// Lists the account's SSH certificate authorities, one page at a time.
    ///
    /// `GET /ssh_certificate_authorities`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/sshcertificateauthorities).
    ///
    /// The filter may name `obj.id`, `obj.created_at`, `obj.description`, `obj.metadata`.
    ///
    /// # Optional
    /// * `limit` (`i32`): Most objects on a page, 1 to 100.
    /// * `before_id` (`Id<SshCertificateAuthority>`): Starts the list after this object, going back in
    ///   time.
    /// * `filter` (`String`): A CEL expression over `obj`; only objects for which it holds are listed.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let mut items = client.ssh_certificate_authorities().list().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> Call<'c, List, C> {
        Call::new(self.client, List::new())
    }

    /// Changes the description or metadata of an SSH certificate authority. Its key pair is fixed.
    ///
    /// `PATCH /ssh_certificate_authorities/{id}`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/sshcertificateauthorities).
    ///
    /// # Optional
    /// * `description` (`String`): A note for people about what this object is for, up to 255 bytes.
    /// * `metadata` (`String`): Data of your own, for programs, such as a JSON document; ngrok does not
    ///   read it.
    ///
    /// # Errors
    /// Among others:
    /// * [`SSH_CA_NOT_FOUND`](crate::ErrorCode::SSH_CA_NOT_FOUND): No SSH certificate authority with that
    ///   ID exists; check the ID.
    /// * [`SSH_CERTIFICATE_AUTHORITY_DESCRIPTION_TOO_LONG`](crate::ErrorCode::SSH_CERTIFICATE_AUTHORITY_DESCRIPTION_TOO_LONG):
    ///   The description in an SSH CA or certificate request has too many characters; shorten it.
    /// * [`SSH_CERTIFICATE_AUTHORITY_METADATA_TOO_LONG`](crate::ErrorCode::SSH_CERTIFICATE_AUTHORITY_METADATA_TOO_LONG):
    ///   The metadata in an SSH CA or certificate request has too many characters; shorten it.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client
    ///     .ssh_certificate_authorities()
    ///     .update("sshca_2tEpN0yrxDI4j8jVnhVRoTNN2Tx")
    ///     .description("Machines in both warehouses")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        id: impl IntoId<SshCertificateAuthority>,
    ) -> Call<'c, Update, C> {
        Call::new(self.client, Update::new(id, SshCertificateAuthorityUpdate::new()))
    }

    /// Deletes an SSH certificate authority. Fails while host or user certificates signed by it exist;
    /// delete those first.
    ///
    /// `DELETE /ssh_certificate_authorities/{id}`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/sshcertificateauthorities).
    ///
    /// # Errors
    /// Among others:
    /// * [`SSH_CA_NOT_FOUND`](crate::ErrorCode::SSH_CA_NOT_FOUND): No SSH certificate authority with that
    ///   ID exists; check the ID.
    /// * [`SSH_CA_IN_USE`](crate::ErrorCode::SSH_CA_IN_USE): Certificates signed by this SSH CA still
    ///   exist; delete those host and user certificates, then the CA.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// client
    ///     .ssh_certificate_authorities()
    ///     .delete("sshca_2tEpN0yrxDI4j8jVnhVRoTNN2Tx")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        id: impl IntoId<SshCertificateAuthority>,
    ) -> Call<'c, Delete, C> {
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
