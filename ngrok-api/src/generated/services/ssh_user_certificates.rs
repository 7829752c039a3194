// Generated from api-spec/services/ssh_user_certificates.yaml by `cargo xtask codegen`; edits are lost.

//! `client.ssh_user_certificates()`: SSH certificates by which clients log in to servers that trust the signing SSH certificate authority.

use jiff::Timestamp;
use crate::operation::{Encoder, Method, OperationSpec};
use crate::{Call, Client, Connection, Error, Id, IntoId, Operation, Resource};
use crate::models::{
    SshCertificateAuthority, SshUserCertificate, SshUserCertificateCreate,
    SshUserCertificateList, SshUserCertificateUpdate,
};

/// `POST /ssh_user_certificates`, as data.
#[derive(Debug, Clone)]
pub struct Create {
    body: SshUserCertificateCreate,
}

impl Create {
    /// Makes the operation.
    pub fn new(body: SshUserCertificateCreate) -> Self {
        Self { body }
    }
}

impl Operation for Create {
    type Output = SshUserCertificate;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "ssh_user_certificates.create",
        method: Method::Post,
        path: "/ssh_user_certificates",
        answers: true,
    };

    #[inline]
    fn encode(&self, request: &mut Encoder) -> Result<(), Error> {
        request
            .required(
                "ssh_certificate_authority_id",
                self.body.ssh_certificate_authority_id.as_str(),
            )?;
        request.required("public_key", &self.body.public_key)?;
        request.json(&self.body)?;
        Ok(())
    }
}

impl<C: Connection> Call<'_, Create, C> {
    /// Usernames which the holder may log in as on machines that trust the authority. Beware: an empty list
    /// permits login as anyone.
    pub fn principals(
        mut self,
        principals: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.operation.body.principals = Some(
            principals.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Restrictions that servers must enforce, by name. OpenSSH defines two: `force-command` and
    /// `source-address`.
    pub fn critical_options(
        mut self,
        critical_options: impl IntoIterator<
            Item = (impl Into<String>, impl Into<String>),
        >,
    ) -> Self {
        self.operation.body.critical_options = Some(
            critical_options
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
        self
    }

    /// Permissions and other data for the SSH server, by name, such as terminals or port forwarding. Unset
    /// grants just `permit-pty` and `permit-user-rc`, both with empty values.
    ///
    /// The default is `{"permit-pty":"","permit-user-rc":""}`.
    pub fn extensions(
        mut self,
        extensions: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.operation.body.extensions = Some(
            extensions
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
        self
    }

    /// Start of the certificate's validity. Defaults to the time of creation.
    pub fn valid_after(mut self, valid_after: Timestamp) -> Self {
        self.operation.body.valid_after = Some(valid_after);
        self
    }

    /// End of the certificate's validity, named `valid_before` by OpenSSH. Defaults to 24 hours.
    pub fn valid_until(mut self, valid_until: Timestamp) -> Self {
        self.operation.body.valid_until = Some(valid_until);
        self
    }

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
    pub fn with_body(mut self, body: SshUserCertificateCreate) -> Self {
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
                        "ssh_certificate_authority_id",
                        "public_key",
                        "principals",
                        "critical_options",
                        "extensions",
                        "valid_after",
                        "valid_until",
                        "description",
                        "metadata",
                    ],
                )?,
        })
    }
}

/// `GET /ssh_user_certificates/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Get {
    id: Id<SshUserCertificate>,
}

impl Get {
    /// Makes the operation.
    pub fn new(id: impl IntoId<SshUserCertificate>) -> Self {
        Self { id: id.into_id() }
    }
}

impl Operation for Get {
    type Output = SshUserCertificate;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "ssh_user_certificates.get",
        method: Method::Get,
        path: "/ssh_user_certificates/{id}",
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

impl SshUserCertificate {
    /// Fetches one SSH user certificate by its ID, including the signed certificate.
    pub fn get<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Get, C> {
        Call::new(client, Get::new(&self.id))
    }
}

/// `GET /ssh_user_certificates`, as data.
#[derive(Debug, Clone, Default)]
pub struct List {
    limit: Option<i32>,
    before_id: Option<Id<SshUserCertificate>>,
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
    type Output = SshUserCertificateList;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "ssh_user_certificates.list",
        method: Method::Get,
        path: "/ssh_user_certificates",
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
    pub fn before_id(mut self, before_id: impl IntoId<SshUserCertificate>) -> Self {
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

/// `PATCH /ssh_user_certificates/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Update {
    id: Id<SshUserCertificate>,
    body: SshUserCertificateUpdate,
}

impl Update {
    /// Makes the operation.
    pub fn new(
        id: impl IntoId<SshUserCertificate>,
        body: SshUserCertificateUpdate,
    ) -> Self {
        Self { id: id.into_id(), body }
    }
}

impl Operation for Update {
    type Output = SshUserCertificate;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "ssh_user_certificates.update",
        method: Method::Patch,
        path: "/ssh_user_certificates/{id}",
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
    pub fn with_body(mut self, body: SshUserCertificateUpdate) -> Self {
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

impl SshUserCertificate {
    /// Changes the description or metadata of an SSH user certificate. What was signed is fixed.
    pub fn update<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Update, C> {
        Call::new(client, Update::new(&self.id, SshUserCertificateUpdate::new()))
    }
}

/// `DELETE /ssh_user_certificates/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Delete {
    id: Id<SshUserCertificate>,
}

impl Delete {
    /// Makes the operation.
    pub fn new(id: impl IntoId<SshUserCertificate>) -> Self {
        Self { id: id.into_id() }
    }
}

impl Operation for Delete {
    type Output = ();
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "ssh_user_certificates.delete",
        method: Method::Delete,
        path: "/ssh_user_certificates/{id}",
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

impl SshUserCertificate {
    /// Deletes an SSH user certificate from the account.
    pub fn delete<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Delete, C> {
        Call::new(client, Delete::new(&self.id))
    }
}

impl Resource for SshUserCertificate {
    type Get = Get;

    fn by_id(id: Id<Self>) -> Self::Get {
        Get::new(id)
    }
}

/// SSH certificates by which clients log in to servers that trust the signing SSH certificate
/// authority.
///
/// [ngrok's page about it](https://ngrok.com/docs/api-reference/sshusercertificates)
#[derive(Debug, Clone)]
pub struct SshUserCertificates<'c, C = Client> {
    client: &'c C,
}

impl<'c, C: Connection> SshUserCertificates<'c, C> {
    pub(crate) fn new(client: &'c C) -> Self {
        Self { client }
    }

    /// Signs a user's public key with one of the account's SSH certificate authorities and returns the SSH
    /// user certificate.
    ///
    /// `POST /ssh_user_certificates`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/sshusercertificates).
    ///
    /// # Optional
    /// * `principals` (`Vec<String>`): Usernames which the holder may log in as on machines that trust the
    ///   authority.
    /// * `critical_options` (`BTreeMap<String, String>`): Restrictions that servers must enforce, by name.
    /// * `extensions` (`BTreeMap<String, String>`): Permissions and other data for the SSH server, by name,
    ///   such as terminals or port forwarding.
    /// * `valid_after` (`Timestamp`): Start of the certificate's validity.
    /// * `valid_until` (`Timestamp`): End of the certificate's validity, named `valid_before` by OpenSSH.
    /// * `description` (`String`): A note for people about what this object is for, up to 255 bytes.
    /// * `metadata` (`String`): Data of your own, for programs, such as a JSON document; ngrok does not
    ///   read it.
    ///
    /// # Errors
    /// Among others:
    /// * [`SSH_CA_NOT_FOUND`](crate::ErrorCode::SSH_CA_NOT_FOUND): No SSH certificate authority with that
    ///   ID exists; check the ID.
    /// * [`SSH_CERTIFICATE_PUBLIC_KEY_MISSING`](crate::ErrorCode::SSH_CERTIFICATE_PUBLIC_KEY_MISSING): The
    ///   request names no public key, and an SSH certificate needs one to sign; send the key.
    /// * [`SSH_CERTIFICATE_PUBLIC_KEY_INVALID`](crate::ErrorCode::SSH_CERTIFICATE_PUBLIC_KEY_INVALID): The
    ///   public key cannot be parsed; the message carries the parser's error.
    /// * [`SSH_CERTIFICATE_PUBLIC_KEY_TYPE_UNSUPPORTED`](crate::ErrorCode::SSH_CERTIFICATE_PUBLIC_KEY_TYPE_UNSUPPORTED):
    ///   An SSH certificate cannot be made for a public key of this type; use a key of another type.
    /// * [`SSH_USER_CERTIFICATE_DURATION_INVALID`](crate::ErrorCode::SSH_USER_CERTIFICATE_DURATION_INVALID):
    ///   An SSH user certificate was given a validity of zero or less; make it positive.
    /// * [`SSH_CERTIFICATES_NOT_ALLOWED`](crate::ErrorCode::SSH_CERTIFICATES_NOT_ALLOWED): This account may
    ///   not use SSH certificates.
    /// * [`SSH_USER_CERTIFICATES_LIMIT_REACHED`](crate::ErrorCode::SSH_USER_CERTIFICATES_LIMIT_REACHED):
    ///   The account already has as many SSH user certificates as it may have; delete one first.
    /// * [`SSH_CERTIFICATE_DESCRIPTION_TOO_LONG`](crate::ErrorCode::SSH_CERTIFICATE_DESCRIPTION_TOO_LONG):
    ///   The description in the SSH certificate request is over the permitted number of characters.
    /// * [`SSH_CERTIFICATE_METADATA_TOO_LONG`](crate::ErrorCode::SSH_CERTIFICATE_METADATA_TOO_LONG): The
    ///   metadata of an SSH CA or certificate has more characters than permitted; shorten it.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .ssh_user_certificates()
    ///     .create(
    ///         "sshca_2tEpN0yrxDI4j8jVnhVRoTNN2Tx",
    ///         std::fs::read_to_string("id_ed25519.pub")?,
    ///     )
    ///     .principals(["ubuntu"])
    ///     .extensions([("permit-pty", "")])
    ///     .valid_until("2030-01-01T00:00:00Z".parse()?)
    ///     .description("Ada on the staging machines")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        ssh_certificate_authority_id: impl IntoId<SshCertificateAuthority>,
        public_key: impl Into<String>,
    ) -> Call<'c, Create, C> {
        Call::new(
            self.client,
            Create::new(
                SshUserCertificateCreate::new(ssh_certificate_authority_id, public_key),
            ),
        )
    }

    /// Fetches one SSH user certificate by its ID, including the signed certificate.
    ///
    /// `GET /ssh_user_certificates/{id}`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/sshusercertificates).
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client
    ///     .ssh_user_certificates()
    ///     .get("sucrt_2tEpN0yrxDI4j8jVnhVRoTNN2Tx")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl IntoId<SshUserCertificate>) -> Call<'c, Get, C> {
        Call::new(self.client, Get::new(id))
    }

    /// Lists the SSH user certificates issued on the account, one page at a time.
    ///
    /// `GET /ssh_user_certificates`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/sshusercertificates).
    ///
    /// # Optional
    /// * `limit` (`i32`): Most objects on a page, 1 to 100.
    /// * `before_id` (`Id<SshUserCertificate>`): Starts the list after this object, going back in time.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let mut items = client.ssh_user_certificates().list().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> Call<'c, List, C> {
        Call::new(self.client, List::new())
    }

    /// Changes the description or metadata of an SSH user certificate. What was signed is fixed.
    ///
    /// `PATCH /ssh_user_certificates/{id}`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/sshusercertificates).
    ///
    /// # Optional
    /// * `description` (`String`): A note for people about what this object is for, up to 255 bytes.
    /// * `metadata` (`String`): Data of your own, for programs, such as a JSON document; ngrok does not
    ///   read it.
    ///
    /// # Errors
    /// Among others:
    /// * [`SSH_CERTIFICATE_DESCRIPTION_TOO_LONG`](crate::ErrorCode::SSH_CERTIFICATE_DESCRIPTION_TOO_LONG):
    ///   The description in the SSH certificate request is over the permitted number of characters.
    /// * [`SSH_CERTIFICATE_METADATA_TOO_LONG`](crate::ErrorCode::SSH_CERTIFICATE_METADATA_TOO_LONG): The
    ///   metadata of an SSH CA or certificate has more characters than permitted; shorten it.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client
    ///     .ssh_user_certificates()
    ///     .update("sucrt_2tEpN0yrxDI4j8jVnhVRoTNN2Tx")
    ///     .description("Ada on all machines")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, id: impl IntoId<SshUserCertificate>) -> Call<'c, Update, C> {
        Call::new(self.client, Update::new(id, SshUserCertificateUpdate::new()))
    }

    /// Deletes an SSH user certificate from the account.
    ///
    /// `DELETE /ssh_user_certificates/{id}`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/sshusercertificates).
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// client.ssh_user_certificates().delete("sucrt_2tEpN0yrxDI4j8jVnhVRoTNN2Tx").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, id: impl IntoId<SshUserCertificate>) -> Call<'c, Delete, C> {
        Call::new(self.client, Delete::new(id))
    }
}
