// Generated from api-spec/services/tls_certificates.yaml by `cargo xtask codegen`; edits are lost.

//! `client.tls_certificates()`: X.509 certificates with private keys that terminate TLS on your domains: uploaded ones, in use once attached to a domain, and those ngrok provisions.

use crate::operation::{Encoder, Method, OperationSpec};
use crate::{Call, Client, Connection, Error, Id, IntoId, Operation, Resource, Sensitive};
use crate::models::{
    TlsCertificate, TlsCertificateCreate, TlsCertificateList, TlsCertificateUpdate,
};

/// `POST /tls_certificates`, as data.
#[derive(Debug, Clone)]
pub struct Create {
    body: TlsCertificateCreate,
}

impl Create {
    /// Makes the operation.
    pub fn new(body: TlsCertificateCreate) -> Self {
        Self { body }
    }
}

impl Operation for Create {
    type Output = TlsCertificate;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "tls_certificates.create",
        method: Method::Post,
        path: "/tls_certificates",
        answers: true,
    };

    #[inline]
    fn encode(&self, request: &mut Encoder) -> Result<(), Error> {
        request.required("certificate_pem", &self.body.certificate_pem)?;
        request.required("private_key_pem", self.body.private_key_pem.expose())?;
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
    pub fn with_body(mut self, body: TlsCertificateCreate) -> Self {
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
                    &["description", "metadata", "certificate_pem", "private_key_pem"],
                )?,
        })
    }
}

/// `GET /tls_certificates/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Get {
    id: Id<TlsCertificate>,
}

impl Get {
    /// Makes the operation.
    pub fn new(id: impl IntoId<TlsCertificate>) -> Self {
        Self { id: id.into_id() }
    }
}

impl Operation for Get {
    type Output = TlsCertificate;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "tls_certificates.get",
        method: Method::Get,
        path: "/tls_certificates/{id}",
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

impl TlsCertificate {
    /// Fetches one TLS certificate by its ID, with the details read from its leaf. The private key is never
    /// returned.
    pub fn get<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Get, C> {
        Call::new(client, Get::new(&self.id))
    }
}

/// `GET /tls_certificates`, as data.
#[derive(Debug, Clone, Default)]
pub struct List {
    limit: Option<i32>,
    before_id: Option<Id<TlsCertificate>>,
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
    type Output = TlsCertificateList;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "tls_certificates.list",
        method: Method::Get,
        path: "/tls_certificates",
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
    pub fn before_id(mut self, before_id: impl IntoId<TlsCertificate>) -> Self {
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

/// `PATCH /tls_certificates/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Update {
    id: Id<TlsCertificate>,
    body: TlsCertificateUpdate,
}

impl Update {
    /// Makes the operation.
    pub fn new(id: impl IntoId<TlsCertificate>, body: TlsCertificateUpdate) -> Self {
        Self { id: id.into_id(), body }
    }
}

impl Operation for Update {
    type Output = TlsCertificate;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "tls_certificates.update",
        method: Method::Patch,
        path: "/tls_certificates/{id}",
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
    pub fn with_body(mut self, body: TlsCertificateUpdate) -> Self {
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

impl TlsCertificate {
    /// Changes the description or metadata of a TLS certificate. Upload a new one to replace chain or key.
    pub fn update<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Update, C> {
        Call::new(client, Update::new(&self.id, TlsCertificateUpdate::new()))
    }
}

/// `DELETE /tls_certificates/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Delete {
    id: Id<TlsCertificate>,
}

impl Delete {
    /// Makes the operation.
    pub fn new(id: impl IntoId<TlsCertificate>) -> Self {
        Self { id: id.into_id() }
    }
}

impl Operation for Delete {
    type Output = ();
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "tls_certificates.delete",
        method: Method::Delete,
        path: "/tls_certificates/{id}",
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

impl TlsCertificate {
    /// Deletes a TLS certificate. Fails for one that a certificate management policy is attached to.
    pub fn delete<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Delete, C> {
        Call::new(client, Delete::new(&self.id))
    }
}

impl Resource for TlsCertificate {
    type Get = Get;

    fn by_id(id: Id<Self>) -> Self::Get {
        Get::new(id)
    }
}

/// X.509 certificates with private keys that terminate TLS on your domains: uploaded ones, in use once
/// attached to a domain, and those ngrok provisions.
///
/// [ngrok's page about it](https://ngrok.com/docs/api-reference/tlscertificates)
#[derive(Debug, Clone)]
pub struct TlsCertificates<'c, C = Client> {
    client: &'c C,
}

impl<'c, C: Connection> TlsCertificates<'c, C> {
    pub(crate) fn new(client: &'c C) -> Self {
        Self { client }
    }

    /// Uploads a TLS certificate chain and its private key. It stays unused until a reserved domain refers
    /// to it.
    ///
    /// `POST /tls_certificates`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/tlscertificates).
    ///
    /// # Optional
    /// * `description` (`String`): A note for people about what this object is for, up to 255 bytes.
    /// * `metadata` (`String`): Data of your own, for programs, such as a JSON document; ngrok does not
    ///   read it.
    ///
    /// # Errors
    /// Among others:
    /// * [`TLS_CERTIFICATE_PEM_MISSING`](crate::ErrorCode::TLS_CERTIFICATE_PEM_MISSING): The request holds
    ///   no certificate in PEM form.
    /// * [`TLS_CERTIFICATE_PRIVATE_KEY_MISSING`](crate::ErrorCode::TLS_CERTIFICATE_PRIVATE_KEY_MISSING):
    ///   The request holds no private key in PEM form.
    /// * [`TLS_CERTIFICATE_PRIVATE_KEY_ENCRYPTED`](crate::ErrorCode::TLS_CERTIFICATE_PRIVATE_KEY_ENCRYPTED):
    ///   The private key is protected by encryption; upload it decrypted.
    /// * [`TLS_CERTIFICATE_PRIVATE_KEY_FORMAT_UNSUPPORTED`](crate::ErrorCode::TLS_CERTIFICATE_PRIVATE_KEY_FORMAT_UNSUPPORTED):
    ///   The private key is in a format ngrok cannot read.
    /// * [`TLS_CERTIFICATE_PRIVATE_KEY_MISMATCH`](crate::ErrorCode::TLS_CERTIFICATE_PRIVATE_KEY_MISMATCH):
    ///   Certificate and private key are not a pair; upload the key the certificate was made for.
    /// * [`TLS_CERTIFICATE_CHAIN_INVALID`](crate::ErrorCode::TLS_CERTIFICATE_CHAIN_INVALID): A certificate
    ///   in the bundle is not signed by the one expected; correct the chain and its order.
    /// * [`TLS_CERTIFICATE_UPLOAD_NOT_ALLOWED`](crate::ErrorCode::TLS_CERTIFICATE_UPLOAD_NOT_ALLOWED):
    ///   Uploading TLS certificates of your own is not open to this account.
    /// * [`TLS_CERTIFICATE_DESCRIPTION_TOO_LONG`](crate::ErrorCode::TLS_CERTIFICATE_DESCRIPTION_TOO_LONG):
    ///   The certificate's description is over the permitted number of characters.
    /// * [`TLS_CERTIFICATE_METADATA_TOO_LONG`](crate::ErrorCode::TLS_CERTIFICATE_METADATA_TOO_LONG): The
    ///   certificate's metadata is over the permitted number of characters.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .tls_certificates()
    ///     .create(
    ///         std::fs::read_to_string("certificate.pem")?,
    ///         std::fs::read_to_string("private_key.pem")?,
    ///     )
    ///     .description("Wildcard of example.com")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        certificate_pem: impl Into<String>,
        private_key_pem: impl Into<Sensitive>,
    ) -> Call<'c, Create, C> {
        Call::new(
            self.client,
            Create::new(TlsCertificateCreate::new(certificate_pem, private_key_pem)),
        )
    }

    /// Fetches one TLS certificate by its ID, with the details read from its leaf. The private key is never
    /// returned.
    ///
    /// `GET /tls_certificates/{id}`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/tlscertificates).
    ///
    /// # Errors
    /// Among others:
    /// * [`TLS_CERTIFICATE_NOT_FOUND`](crate::ErrorCode::TLS_CERTIFICATE_NOT_FOUND): No certificate with
    ///   that ID exists; check the ID.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client
    ///     .tls_certificates()
    ///     .get("cert_2tEpN0yrxDI4j8jVnhVRoTNN2Tx")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl IntoId<TlsCertificate>) -> Call<'c, Get, C> {
        Call::new(self.client, Get::new(id))
    }

    /// Lists the account's TLS certificates, one page at a time, both uploaded and automatically issued.
    ///
    /// `GET /tls_certificates`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/tlscertificates).
    ///
    /// The filter may name `obj.id`, `obj.created_at`, `obj.description`, `obj.metadata`,
    /// `obj.subject_common_name`, `obj.not_after`, `obj.not_before`, `obj.serial_number`.
    ///
    /// # Optional
    /// * `limit` (`i32`): Most objects on a page, 1 to 100.
    /// * `before_id` (`Id<TlsCertificate>`): Starts the list after this object, going back in time.
    /// * `filter` (`String`): A CEL expression over `obj`; only objects for which it holds are listed.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let mut items = client.tls_certificates().list().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> Call<'c, List, C> {
        Call::new(self.client, List::new())
    }

    /// Changes the description or metadata of a TLS certificate. Upload a new one to replace chain or key.
    ///
    /// `PATCH /tls_certificates/{id}`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/tlscertificates).
    ///
    /// # Optional
    /// * `description` (`String`): A note for people about what this object is for, up to 255 bytes.
    /// * `metadata` (`String`): Data of your own, for programs, such as a JSON document; ngrok does not
    ///   read it.
    ///
    /// # Errors
    /// Among others:
    /// * [`TLS_CERTIFICATE_NOT_FOUND`](crate::ErrorCode::TLS_CERTIFICATE_NOT_FOUND): No certificate with
    ///   that ID exists; check the ID.
    /// * [`TLS_CERTIFICATE_DESCRIPTION_TOO_LONG`](crate::ErrorCode::TLS_CERTIFICATE_DESCRIPTION_TOO_LONG):
    ///   The certificate's description is over the permitted number of characters.
    /// * [`TLS_CERTIFICATE_METADATA_TOO_LONG`](crate::ErrorCode::TLS_CERTIFICATE_METADATA_TOO_LONG): The
    ///   certificate's metadata is over the permitted number of characters.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client
    ///     .tls_certificates()
    ///     .update("cert_2tEpN0yrxDI4j8jVnhVRoTNN2Tx")
    ///     .description("Wildcard of example.com until May")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, id: impl IntoId<TlsCertificate>) -> Call<'c, Update, C> {
        Call::new(self.client, Update::new(id, TlsCertificateUpdate::new()))
    }

    /// Deletes a TLS certificate. Fails for one that a certificate management policy is attached to.
    ///
    /// `DELETE /tls_certificates/{id}`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/tlscertificates).
    ///
    /// # Errors
    /// Among others:
    /// * [`TLS_CERTIFICATE_NOT_FOUND`](crate::ErrorCode::TLS_CERTIFICATE_NOT_FOUND): No certificate with
    ///   that ID exists; check the ID.
    /// * [`TLS_CERTIFICATE_MANAGED_IN_USE`](crate::ErrorCode::TLS_CERTIFICATE_MANAGED_IN_USE): A managed
    ///   certificate policy still holds this certificate; delete the domain or use another kind of
    ///   certificate.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// client.tls_certificates().delete("cert_2tEpN0yrxDI4j8jVnhVRoTNN2Tx").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, id: impl IntoId<TlsCertificate>) -> Call<'c, Delete, C> {
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
    /// Common name (CN) in the subject of the leaf certificate, read from `certificate_pem`.
    pub const SUBJECT_COMMON_NAME: Field<str> = Field::new("subject_common_name");
    /// End of the leaf certificate's validity period; clients reject it later.
    pub const NOT_AFTER: Field<jiff::Timestamp> = Field::new("not_after");
    /// Start of the leaf certificate's validity period; clients reject it earlier.
    pub const NOT_BEFORE: Field<jiff::Timestamp> = Field::new("not_before");
    /// Serial number which the issuer gave the leaf certificate.
    pub const SERIAL_NUMBER: Field<str> = Field::new("serial_number");
}
