// Generated from api-spec/services/certificate_authorities.yaml by `cargo xtask codegen`; edits are lost.

//! `client.certificate_authorities()`: X.509 CA certificates that ngrok checks client certificates against in mutual TLS.

use crate::operation::{Encoder, Method, OperationSpec};
use crate::{Call, Client, Connection, Error, Id, IntoId, Operation, Resource};
use crate::models::{
    CertificateAuthority, CertificateAuthorityCreate, CertificateAuthorityList,
    CertificateAuthorityUpdate,
};

/// `POST /certificate_authorities`, as data.
#[derive(Debug, Clone)]
pub struct Create {
    body: CertificateAuthorityCreate,
}

impl Create {
    /// Makes the operation.
    pub fn new(body: CertificateAuthorityCreate) -> Self {
        Self { body }
    }
}

impl Operation for Create {
    type Output = CertificateAuthority;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "certificate_authorities.create",
        method: Method::Post,
        path: "/certificate_authorities",
        answers: true,
    };

    #[inline]
    fn encode(&self, request: &mut Encoder) -> Result<(), Error> {
        request.required("ca_pem", &self.body.ca_pem)?;
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
    pub fn with_body(mut self, body: CertificateAuthorityCreate) -> Self {
        self.operation.body = body;
        self
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for Create {
    fn from_arguments(arguments: &mut crate::dynamic::Arguments) -> Result<Self, Error> {
        Ok(Self {
            body: arguments.body(&["description", "metadata", "ca_pem"])?,
        })
    }
}

/// `GET /certificate_authorities/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Get {
    id: Id<CertificateAuthority>,
}

impl Get {
    /// Makes the operation.
    pub fn new(id: impl IntoId<CertificateAuthority>) -> Self {
        Self { id: id.into_id() }
    }
}

impl Operation for Get {
    type Output = CertificateAuthority;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "certificate_authorities.get",
        method: Method::Get,
        path: "/certificate_authorities/{id}",
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

impl CertificateAuthority {
    /// Fetches one certificate authority by its ID, with the details read from its certificate.
    pub fn get<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Get, C> {
        Call::new(client, Get::new(&self.id))
    }
}

/// `GET /certificate_authorities`, as data.
#[derive(Debug, Clone, Default)]
pub struct List {
    limit: Option<i32>,
    before_id: Option<Id<CertificateAuthority>>,
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
    type Output = CertificateAuthorityList;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "certificate_authorities.list",
        method: Method::Get,
        path: "/certificate_authorities",
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
    pub fn before_id(mut self, before_id: impl IntoId<CertificateAuthority>) -> Self {
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

/// `PATCH /certificate_authorities/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Update {
    id: Id<CertificateAuthority>,
    body: CertificateAuthorityUpdate,
}

impl Update {
    /// Makes the operation.
    pub fn new(
        id: impl IntoId<CertificateAuthority>,
        body: CertificateAuthorityUpdate,
    ) -> Self {
        Self { id: id.into_id(), body }
    }
}

impl Operation for Update {
    type Output = CertificateAuthority;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "certificate_authorities.update",
        method: Method::Patch,
        path: "/certificate_authorities/{id}",
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
    pub fn with_body(mut self, body: CertificateAuthorityUpdate) -> Self {
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

impl CertificateAuthority {
    /// Changes the description or metadata of a certificate authority. Upload a new one to use another
    /// certificate.
    pub fn update<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Update, C> {
        Call::new(client, Update::new(&self.id, CertificateAuthorityUpdate::new()))
    }
}

/// `DELETE /certificate_authorities/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Delete {
    id: Id<CertificateAuthority>,
}

impl Delete {
    /// Makes the operation.
    pub fn new(id: impl IntoId<CertificateAuthority>) -> Self {
        Self { id: id.into_id() }
    }
}

impl Operation for Delete {
    type Output = ();
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "certificate_authorities.delete",
        method: Method::Delete,
        path: "/certificate_authorities/{id}",
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

impl CertificateAuthority {
    /// Deletes a certificate authority from the account by its ID.
    pub fn delete<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Delete, C> {
        Call::new(client, Delete::new(&self.id))
    }
}

impl Resource for CertificateAuthority {
    type Get = Get;

    fn by_id(id: Id<Self>) -> Self::Get {
        Get::new(id)
    }
}

/// X.509 CA certificates that ngrok checks client certificates against in mutual TLS. They only
/// validate, so ngrok never holds their private keys.
///
/// [ngrok's page about it](https://ngrok.com/docs/api-reference/certificateauthorities)
#[derive(Debug, Clone)]
pub struct CertificateAuthorities<'c, C = Client> {
    client: &'c C,
}

impl<'c, C: Connection> CertificateAuthorities<'c, C> {
    pub(crate) fn new(client: &'c C) -> Self {
        Self { client }
    }

    /// Uploads a CA certificate for mutual TLS. The PEM must be marked as a certificate authority in its
    /// X.509 basic constraints.
    ///
    /// `POST /certificate_authorities`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/certificateauthorities).
    ///
    /// # Optional
    /// * `description` (`String`): A note for people about what this object is for, up to 255 bytes.
    /// * `metadata` (`String`): Data of your own, for programs, such as a JSON document; ngrok does not
    ///   read it.
    ///
    /// # Errors
    /// Among others:
    /// * [`CERTIFICATE_PEM_EMPTY`](crate::ErrorCode::CERTIFICATE_PEM_EMPTY): The field for the
    ///   certificate's PEM data is empty.
    /// * [`CERTIFICATE_PEM_INVALID`](crate::ErrorCode::CERTIFICATE_PEM_INVALID): The certificate data is
    ///   not well-formed PEM; the message quotes its beginning.
    /// * [`CERTIFICATE_PEM_TYPE_INVALID`](crate::ErrorCode::CERTIFICATE_PEM_TYPE_INVALID): The PEM block is
    ///   of another type than CERTIFICATE, the only one accepted here.
    /// * [`CERTIFICATE_UPLOAD_MULTIPLE_NOT_ALLOWED`](crate::ErrorCode::CERTIFICATE_UPLOAD_MULTIPLE_NOT_ALLOWED):
    ///   The upload bundles several certificates; send them one by one.
    /// * [`CERTIFICATE_AUTHORITY_BASIC_CONSTRAINTS_INVALID`](crate::ErrorCode::CERTIFICATE_AUTHORITY_BASIC_CONSTRAINTS_INVALID):
    ///   The certificate's Basic Constraints do not flag it as a CA; upload a real CA certificate.
    /// * [`CERTIFICATE_AUTHORITY_UPLOAD_NOT_ALLOWED`](crate::ErrorCode::CERTIFICATE_AUTHORITY_UPLOAD_NOT_ALLOWED):
    ///   Uploading certificate authorities is not open to this account.
    /// * [`CERTIFICATE_AUTHORITIES_LIMIT_REACHED`](crate::ErrorCode::CERTIFICATE_AUTHORITIES_LIMIT_REACHED):
    ///   The account already has as many certificate authorities as it may have; delete one first.
    /// * [`CERTIFICATE_AUTHORITY_DESCRIPTION_TOO_LONG`](crate::ErrorCode::CERTIFICATE_AUTHORITY_DESCRIPTION_TOO_LONG):
    ///   The description sent for a certificate or authority has too many characters; shorten it.
    /// * [`CERTIFICATE_AUTHORITY_METADATA_TOO_LONG`](crate::ErrorCode::CERTIFICATE_AUTHORITY_METADATA_TOO_LONG):
    ///   The metadata sent for a certificate or authority has too many characters; shorten it.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .certificate_authorities()
    ///     .create(std::fs::read_to_string("ca.pem")?)
    ///     .description("Issues the certificates of our devices")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, ca_pem: impl Into<String>) -> Call<'c, Create, C> {
        Call::new(self.client, Create::new(CertificateAuthorityCreate::new(ca_pem)))
    }

    /// Fetches one certificate authority by its ID, with the details read from its certificate.
    ///
    /// `GET /certificate_authorities/{id}`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/certificateauthorities).
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client
    ///     .certificate_authorities()
    ///     .get("ca_2tEpN0yrxDI4j8jVnhVRoTNN2Tx")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl IntoId<CertificateAuthority>) -> Call<'c, Get, C> {
        Call::new(self.client, Get::new(id))
    }

    /// Lists the account's certificate authorities, one page at a time.
    ///
    /// `GET /certificate_authorities`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/certificateauthorities).
    ///
    /// The filter may name `obj.id`, `obj.created_at`, `obj.description`, `obj.metadata`,
    /// `obj.subject_common_name`, `obj.not_before`, `obj.not_after`.
    ///
    /// # Optional
    /// * `limit` (`i32`): Most objects on a page, 1 to 100.
    /// * `before_id` (`Id<CertificateAuthority>`): Starts the list after this object, going back in time.
    /// * `filter` (`String`): A CEL expression over `obj`; only objects for which it holds are listed.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let mut items = client.certificate_authorities().list().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> Call<'c, List, C> {
        Call::new(self.client, List::new())
    }

    /// Changes the description or metadata of a certificate authority. Upload a new one to use another
    /// certificate.
    ///
    /// `PATCH /certificate_authorities/{id}`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/certificateauthorities).
    ///
    /// # Optional
    /// * `description` (`String`): A note for people about what this object is for, up to 255 bytes.
    /// * `metadata` (`String`): Data of your own, for programs, such as a JSON document; ngrok does not
    ///   read it.
    ///
    /// # Errors
    /// Among others:
    /// * [`CERTIFICATE_AUTHORITY_DESCRIPTION_TOO_LONG`](crate::ErrorCode::CERTIFICATE_AUTHORITY_DESCRIPTION_TOO_LONG):
    ///   The description sent for a certificate or authority has too many characters; shorten it.
    /// * [`CERTIFICATE_AUTHORITY_METADATA_TOO_LONG`](crate::ErrorCode::CERTIFICATE_AUTHORITY_METADATA_TOO_LONG):
    ///   The metadata sent for a certificate or authority has too many characters; shorten it.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client
    ///     .certificate_authorities()
    ///     .update("ca_2tEpN0yrxDI4j8jVnhVRoTNN2Tx")
    ///     .description("Issued the certificates of our old devices")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, id: impl IntoId<CertificateAuthority>) -> Call<'c, Update, C> {
        Call::new(self.client, Update::new(id, CertificateAuthorityUpdate::new()))
    }

    /// Deletes a certificate authority from the account by its ID.
    ///
    /// `DELETE /certificate_authorities/{id}`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/certificateauthorities).
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// client.certificate_authorities().delete("ca_2tEpN0yrxDI4j8jVnhVRoTNN2Tx").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, id: impl IntoId<CertificateAuthority>) -> Call<'c, Delete, C> {
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
    /// Common name (CN) in the subject of the CA certificate, read by ngrok from `ca_pem`.
    pub const SUBJECT_COMMON_NAME: Field<str> = Field::new("subject_common_name");
    /// Start of the CA certificate's validity period, read by ngrok from `ca_pem`.
    pub const NOT_BEFORE: Field<jiff::Timestamp> = Field::new("not_before");
    /// End of the CA certificate's validity period; from then on client certificates no longer verify
    /// against it.
    pub const NOT_AFTER: Field<jiff::Timestamp> = Field::new("not_after");
}
