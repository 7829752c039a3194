// Generated from api-spec/services/reserved_domains.yaml by `cargo xtask codegen`; edits are lost.

//! `client.reserved_domains()`: Hostnames kept for your account to receive HTTP, HTTPS and TLS traffic on: subdomains of ngrok's domains, or your own through a CNAME record.

use crate::operation::{Encoder, Method, OperationSpec};
use crate::{
    Call, Client, Connection, Error, Id, IntoId, Operation, Progress, Resource, Wait,
};

use crate::models::{
    ReservedDomain, ReservedDomainCertPolicy, ReservedDomainCreate, ReservedDomainList,
    ReservedDomainRegion, ReservedDomainResolvesToEntry, ReservedDomainUpdate,
    TlsCertificate,
};

/// `POST /reserved_domains`, as data.
#[derive(Debug, Clone, Default)]
pub struct Create {
    body: ReservedDomainCreate,
}

impl Create {
    /// Makes the operation.
    pub fn new(body: ReservedDomainCreate) -> Self {
        Self { body }
    }
}

impl Operation for Create {
    type Output = ReservedDomain;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "reserved_domains.create",
        method: Method::Post,
        path: "/reserved_domains",
        answers: true,
    };

    #[inline]
    fn encode(&self, request: &mut Encoder) -> Result<(), Error> {
        request.json(&self.body)?;
        Ok(())
    }
}

impl<C: Connection> Call<'_, Create, C> {
    /// The hostname held for the account. Its first label may be a `*` wildcard.
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.operation.body.domain = Some(domain.into());
        self
    }

    /// Region that endpoints on the domain once belonged to. Without effect now that ngrok serves domains
    /// globally; null by default.
    #[deprecated(
        note = "Leave it unset, since domains are served globally; use `resolves_to` instead to select where the domain resolves."
    )]
    pub fn region(mut self, region: ReservedDomainRegion) -> Self {
        self.operation.body.region = Some(region);
        self
    }

    /// A note for people about what this object is for. Empty when there is none.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.operation.body.description = Some(description.into());
        self
    }

    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub fn metadata(mut self, metadata: impl Into<String>) -> Self {
        self.operation.body.metadata = Some(metadata.into());
        self
    }

    /// Uploaded TLS certificate to serve on the domain. Can't be combined with
    /// `certificate_management_policy`.
    pub fn certificate_id(
        mut self,
        certificate_id: impl IntoId<TlsCertificate>,
    ) -> Self {
        self.operation.body.certificate_id = Some(certificate_id.into_id());
        self
    }

    /// How ngrok obtains certificates for the domain automatically; null turns that off. Can't be combined
    /// with a `certificate_id`.
    pub fn certificate_management_policy(
        mut self,
        certificate_management_policy: ReservedDomainCertPolicy,
    ) -> Self {
        self.operation.body.certificate_management_policy = Some(
            certificate_management_policy,
        );
        self
    }

    /// Points of presence of ngrok's to which DNS answers for this domain lead. Empty means global
    /// resolution.
    pub fn resolves_to(
        mut self,
        resolves_to: impl IntoIterator<Item = impl Into<ReservedDomainResolvesToEntry>>,
    ) -> Self {
        self.operation.body.resolves_to = Some(
            resolves_to.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sends this body instead of what was set before.
    pub fn with_body(mut self, body: ReservedDomainCreate) -> Self {
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
                        "domain",
                        "region",
                        "description",
                        "metadata",
                        "certificate_id",
                        "certificate_management_policy",
                        "resolves_to",
                    ],
                )?,
        })
    }
}

/// `GET /reserved_domains/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Get {
    id: Id<ReservedDomain>,
}

impl Get {
    /// Makes the operation.
    pub fn new(id: impl IntoId<ReservedDomain>) -> Self {
        Self { id: id.into_id() }
    }
}

impl Operation for Get {
    type Output = ReservedDomain;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "reserved_domains.get",
        method: Method::Get,
        path: "/reserved_domains/{id}",
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

impl ReservedDomain {
    /// Fetches one reserved domain by its ID, with its DNS targets and certificate status.
    pub fn get<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Get, C> {
        Call::new(client, Get::new(&self.id))
    }
}

/// `GET /reserved_domains`, as data.
#[derive(Debug, Clone, Default)]
pub struct List {
    limit: Option<i32>,
    before_id: Option<Id<ReservedDomain>>,
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
    type Output = ReservedDomainList;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "reserved_domains.list",
        method: Method::Get,
        path: "/reserved_domains",
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
    pub fn before_id(mut self, before_id: impl IntoId<ReservedDomain>) -> Self {
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

/// `PATCH /reserved_domains/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Update {
    id: Id<ReservedDomain>,
    body: ReservedDomainUpdate,
}

impl Update {
    /// Makes the operation.
    pub fn new(id: impl IntoId<ReservedDomain>, body: ReservedDomainUpdate) -> Self {
        Self { id: id.into_id(), body }
    }
}

impl Operation for Update {
    type Output = ReservedDomain;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "reserved_domains.update",
        method: Method::Patch,
        path: "/reserved_domains/{id}",
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
    /// A note for people about what this object is for. Empty when there is none.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.operation.body.description = Some(description.into());
        self
    }

    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub fn metadata(mut self, metadata: impl Into<String>) -> Self {
        self.operation.body.metadata = Some(metadata.into());
        self
    }

    /// Uploaded TLS certificate to serve on the domain from now on. Can't be combined with
    /// `certificate_management_policy`.
    pub fn certificate_id(
        mut self,
        certificate_id: impl IntoId<TlsCertificate>,
    ) -> Self {
        self.operation.body.certificate_id = Some(certificate_id.into_id());
        self
    }

    /// How ngrok obtains certificates for the domain automatically; null turns that off. Can't be combined
    /// with a `certificate_id`.
    ///
    /// Null takes the value away.
    pub fn certificate_management_policy(
        mut self,
        certificate_management_policy: ReservedDomainCertPolicy,
    ) -> Self {
        self.operation.body.certificate_management_policy = Some(
            Some(certificate_management_policy),
        );
        self
    }

    /// Points of presence of ngrok's to which DNS answers for this domain lead. Empty means global
    /// resolution.
    pub fn resolves_to(
        mut self,
        resolves_to: impl IntoIterator<Item = impl Into<ReservedDomainResolvesToEntry>>,
    ) -> Self {
        self.operation.body.resolves_to = Some(
            resolves_to.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sends null for `certificate_management_policy`, which takes its value away.
    pub fn clear_certificate_management_policy(mut self) -> Self {
        self.operation.body.certificate_management_policy = Some(None);
        self
    }

    /// Sends this body instead of what was set before.
    pub fn with_body(mut self, body: ReservedDomainUpdate) -> Self {
        self.operation.body = body;
        self
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for Update {
    fn from_arguments(arguments: &mut crate::dynamic::Arguments) -> Result<Self, Error> {
        Ok(Self {
            id: arguments.path("id")?,
            body: arguments
                .body_with_nulls(
                    &[
                        "description",
                        "metadata",
                        "certificate_id",
                        "certificate_management_policy",
                        "resolves_to",
                    ],
                    &["certificate_management_policy"],
                )?,
        })
    }
}

impl ReservedDomain {
    /// Changes a reserved domain's certificate, certificate policy, resolution targets, description or
    /// metadata. Unset fields keep their values.
    pub fn update<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Update, C> {
        Call::new(client, Update::new(&self.id, ReservedDomainUpdate::new()))
    }
}

/// `DELETE /reserved_domains/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Delete {
    id: Id<ReservedDomain>,
}

impl Delete {
    /// Makes the operation.
    pub fn new(id: impl IntoId<ReservedDomain>) -> Self {
        Self { id: id.into_id() }
    }
}

impl Operation for Delete {
    type Output = ();
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "reserved_domains.delete",
        method: Method::Delete,
        path: "/reserved_domains/{id}",
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

impl ReservedDomain {
    /// Releases a reserved domain. Fails while an edge or cloud endpoint still refers to it, and always for
    /// the dev domain.
    pub fn delete<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Delete, C> {
        Call::new(client, Delete::new(&self.id))
    }
}

/// `DELETE /reserved_domains/{id}/certificate`, as data.
#[derive(Debug, Clone)]
pub struct DeleteCertificate {
    id: Id<ReservedDomain>,
}

impl DeleteCertificate {
    /// Makes the operation.
    pub fn new(id: impl IntoId<ReservedDomain>) -> Self {
        Self { id: id.into_id() }
    }
}

impl Operation for DeleteCertificate {
    type Output = ();
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "reserved_domains.delete_certificate",
        method: Method::Delete,
        path: "/reserved_domains/{id}/certificate",
        answers: false,
    };

    #[inline]
    fn encode(&self, request: &mut Encoder) -> Result<(), Error> {
        request.path("id", self.id.as_str())?;
        Ok(())
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for DeleteCertificate {
    fn from_arguments(arguments: &mut crate::dynamic::Arguments) -> Result<Self, Error> {
        Ok(Self { id: arguments.path("id")? })
    }
}

impl ReservedDomain {
    /// Detaches from a reserved domain the TLS certificate that it currently uses.
    pub fn delete_certificate<'c, C: Connection>(
        &self,
        client: &'c C,
    ) -> Call<'c, DeleteCertificate, C> {
        Call::new(client, DeleteCertificate::new(&self.id))
    }
}

/// `DELETE /reserved_domains/{id}/certificate_management_policy`, as data.
#[derive(Debug, Clone)]
pub struct DeleteCertificateManagementPolicy {
    id: Id<ReservedDomain>,
}

impl DeleteCertificateManagementPolicy {
    /// Makes the operation.
    pub fn new(id: impl IntoId<ReservedDomain>) -> Self {
        Self { id: id.into_id() }
    }
}

impl Operation for DeleteCertificateManagementPolicy {
    type Output = ();
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "reserved_domains.delete_certificate_management_policy",
        method: Method::Delete,
        path: "/reserved_domains/{id}/certificate_management_policy",
        answers: false,
    };

    #[inline]
    fn encode(&self, request: &mut Encoder) -> Result<(), Error> {
        request.path("id", self.id.as_str())?;
        Ok(())
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for DeleteCertificateManagementPolicy {
    fn from_arguments(arguments: &mut crate::dynamic::Arguments) -> Result<Self, Error> {
        Ok(Self { id: arguments.path("id")? })
    }
}

impl ReservedDomain {
    /// Removes the certificate management policy of a reserved domain, which turns automatic certificates
    /// off for it.
    pub fn delete_certificate_management_policy<'c, C: Connection>(
        &self,
        client: &'c C,
    ) -> Call<'c, DeleteCertificateManagementPolicy, C> {
        Call::new(client, DeleteCertificateManagementPolicy::new(&self.id))
    }
}

impl Resource for ReservedDomain {
    type Get = Get;

    fn by_id(id: Id<Self>) -> Self::Get {
        Get::new(id)
    }
}

/// Hostnames kept for your account to receive HTTP, HTTPS and TLS traffic on: subdomains of ngrok's
/// domains, or your own through a CNAME record.
///
/// [ngrok's page about it](https://ngrok.com/docs/api-reference/reserveddomains)
#[derive(Debug, Clone)]
pub struct ReservedDomains<'c, C = Client> {
    client: &'c C,
}

impl<'c, C: Connection> ReservedDomains<'c, C> {
    pub(crate) fn new(client: &'c C) -> Self {
        Self { client }
    }

    /// Reserves a domain. For a hostname of your own, then add a CNAME record that points to the returned
    /// `cname_target`.
    ///
    /// `POST /reserved_domains`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/reserveddomains).
    ///
    /// # Optional
    /// * `domain` (`String`): The hostname held for the account.
    /// * `region` (`ReservedDomainRegion`, deprecated): Region that endpoints on the domain once belonged
    ///   to.
    /// * `description` (`String`): A note for people about what this object is for.
    /// * `metadata` (`String`): Data of your own, for programs, such as a JSON document; ngrok does not
    ///   read it.
    /// * `certificate_id` (`Id<TlsCertificate>`): Uploaded TLS certificate to serve on the domain.
    /// * `certificate_management_policy` (`ReservedDomainCertPolicy`): How ngrok obtains certificates for
    ///   the domain automatically; null turns that off.
    /// * `resolves_to` (`Vec<ReservedDomainResolvesToEntry>`): Points of presence of ngrok's to which DNS
    ///   answers for this domain lead.
    ///
    /// # Errors
    /// Among others:
    /// * [`RESERVED_DOMAIN_CHARACTER_INVALID`](crate::ErrorCode::RESERVED_DOMAIN_CHARACTER_INVALID): The
    ///   domain to reserve contains a forbidden character; only letters, digits, dots, hyphens and the
    ///   wildcard star may appear.
    /// * [`RESERVED_DOMAIN_NOT_FULLY_QUALIFIED`](crate::ErrorCode::RESERVED_DOMAIN_NOT_FULLY_QUALIFIED):
    ///   The name is incomplete; give the whole domain, parent domains included.
    /// * [`RESERVED_DOMAIN_REGION_INVALID`](crate::ErrorCode::RESERVED_DOMAIN_REGION_INVALID): No domain
    ///   can be reserved in the region given, because it is none of those the message lists.
    /// * [`RESERVED_DOMAIN_ALREADY_EXISTS`](crate::ErrorCode::RESERVED_DOMAIN_ALREADY_EXISTS): Your account
    ///   has already reserved this domain.
    /// * [`RESERVED_DOMAIN_TAKEN`](crate::ErrorCode::RESERVED_DOMAIN_TAKEN): Someone else's account has
    ///   this domain reserved; choose another.
    /// * [`RESERVED_DOMAIN_REQUIRES_PLAN`](crate::ErrorCode::RESERVED_DOMAIN_REQUIRES_PLAN): Reserving
    ///   domains needs a paid plan.
    /// * [`RESERVED_CUSTOM_DOMAIN_REQUIRES_PLAN`](crate::ErrorCode::RESERVED_CUSTOM_DOMAIN_REQUIRES_PLAN):
    ///   A custom domain needs a paid plan; without one, choose a subdomain of the ngrok domain in the
    ///   message.
    /// * [`RESERVED_WILDCARD_DOMAIN_REQUIRES_PLAN`](crate::ErrorCode::RESERVED_WILDCARD_DOMAIN_REQUIRES_PLAN):
    ///   Reserving a wildcard domain needs the Pay-as-you-go plan.
    /// * [`RESERVED_DOMAIN_LIMIT_REACHED`](crate::ErrorCode::RESERVED_DOMAIN_LIMIT_REACHED): No further
    ///   domain can be reserved under this plan; release one or go to Pay-as-you-go.
    /// * [`ACCOUNT_RESERVED_DOMAIN_LIMIT_REACHED`](crate::ErrorCode::ACCOUNT_RESERVED_DOMAIN_LIMIT_REACHED):
    ///   The account's quota of reserved domains is used up; delete one or go to Pay-as-you-go.
    /// * [`RESERVED_DOMAIN_RATE_LIMITED`](crate::ErrorCode::RESERVED_DOMAIN_RATE_LIMITED): The account
    ///   reserves domains faster than it may; wait before adding another.
    /// * [`RESERVED_DOMAIN_CERTIFICATE_AND_POLICY_CONFLICT`](crate::ErrorCode::RESERVED_DOMAIN_CERTIFICATE_AND_POLICY_CONFLICT):
    ///   A reserved domain takes an uploaded certificate or a certificate management policy; send one of
    ///   the two.
    /// * [`RESERVED_DOMAIN_CERTIFICATE_POLICY_AUTHORITY_INVALID`](crate::ErrorCode::RESERVED_DOMAIN_CERTIFICATE_POLICY_AUTHORITY_INVALID):
    ///   The certificate management policy names an unknown certificate authority.
    /// * [`NGROK_DOMAIN_CERTIFICATE_POLICY_NOT_ALLOWED`](crate::ErrorCode::NGROK_DOMAIN_CERTIFICATE_POLICY_NOT_ALLOWED):
    ///   A domain of ngrok's own takes no certificate management policy; send null for it.
    /// * [`NGROK_DOMAIN_UPLOADED_CERTIFICATE_NOT_ALLOWED`](crate::ErrorCode::NGROK_DOMAIN_UPLOADED_CERTIFICATE_NOT_ALLOWED):
    ///   A domain of ngrok's own cannot use a certificate you uploaded.
    /// * [`RESERVED_DOMAIN_RESOLUTION_REQUIRES_PLAN`](crate::ErrorCode::RESERVED_DOMAIN_RESOLUTION_REQUIRES_PLAN):
    ///   Choosing a domain's region and IP resolution needs the Pay-as-you-go plan.
    /// * [`RESERVED_DOMAIN_DESCRIPTION_TOO_LONG`](crate::ErrorCode::RESERVED_DOMAIN_DESCRIPTION_TOO_LONG):
    ///   The reserved domain's description exceeds the character limit.
    /// * [`RESERVED_DOMAIN_METADATA_TOO_LONG`](crate::ErrorCode::RESERVED_DOMAIN_METADATA_TOO_LONG): The
    ///   reserved domain's metadata exceeds the character limit.
    ///
    /// # Example
    /// ```no_run
    /// use ngrok_api::models::{
    ///     ReservedDomainCertPolicy, ReservedDomainCertPolicyAuthority,
    ///     ReservedDomainCertPolicyPrivateKeyType,
    /// };
    ///
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client
    ///     .reserved_domains()
    ///     .create()
    ///     .domain("shop.example.com")
    ///     .description("Web shop")
    ///     .certificate_management_policy(
    ///         ReservedDomainCertPolicy::new()
    ///             .authority(ReservedDomainCertPolicyAuthority::Letsencrypt)
    ///             .private_key_type(ReservedDomainCertPolicyPrivateKeyType::Ecdsa),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self) -> Call<'c, Create, C> {
        Call::new(self.client, Create::new(ReservedDomainCreate::new()))
    }

    /// Fetches one reserved domain by its ID, with its DNS targets and certificate status.
    ///
    /// `GET /reserved_domains/{id}`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/reserveddomains).
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client.reserved_domains().get("rd_2tEpN0yrxDI4j8jVnhVRoTNN2Tx").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl IntoId<ReservedDomain>) -> Call<'c, Get, C> {
        Call::new(self.client, Get::new(id))
    }

    /// Lists the account's reserved domains, one page at a time.
    ///
    /// `GET /reserved_domains`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/reserveddomains).
    ///
    /// The filter may name `obj.id`, `obj.created_at`, `obj.description`, `obj.metadata`, `obj.domain`,
    /// `obj.region`, `obj.cname_target`, `obj.certificate.id`, `obj.acme_challenge_cname_target`.
    ///
    /// # Optional
    /// * `limit` (`i32`): Most objects on a page, 1 to 100.
    /// * `before_id` (`Id<ReservedDomain>`): Starts the list after this object, going back in time.
    /// * `filter` (`String`): A CEL expression over `obj`; only objects for which it holds are listed.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let mut items = client.reserved_domains().list().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> Call<'c, List, C> {
        Call::new(self.client, List::new())
    }

    /// Changes a reserved domain's certificate, certificate policy, resolution targets, description or
    /// metadata. Unset fields keep their values.
    ///
    /// `PATCH /reserved_domains/{id}`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/reserveddomains).
    ///
    /// # Optional
    /// * `description` (`String`): A note for people about what this object is for.
    /// * `metadata` (`String`): Data of your own, for programs, such as a JSON document; ngrok does not
    ///   read it.
    /// * `certificate_id` (`Id<TlsCertificate>`): Uploaded TLS certificate to serve on the domain from now
    ///   on.
    /// * `certificate_management_policy` (`ReservedDomainCertPolicy`): How ngrok obtains certificates for
    ///   the domain automatically; null turns that off.
    /// * `resolves_to` (`Vec<ReservedDomainResolvesToEntry>`): Points of presence of ngrok's to which DNS
    ///   answers for this domain lead.
    ///
    /// # Errors
    /// Among others:
    /// * [`RESERVED_DOMAIN_UPDATE_EMPTY`](crate::ErrorCode::RESERVED_DOMAIN_UPDATE_EMPTY): The update
    ///   changes nothing on the reserved domain; send one value or more.
    /// * [`RESERVED_DOMAIN_RESOLUTION_CHANGE_NOT_ALLOWED`](crate::ErrorCode::RESERVED_DOMAIN_RESOLUTION_CHANGE_NOT_ALLOWED):
    ///   The region and IP resolution settings of this domain are fixed.
    /// * [`RESERVED_DOMAIN_CERTIFICATE_AND_POLICY_CONFLICT`](crate::ErrorCode::RESERVED_DOMAIN_CERTIFICATE_AND_POLICY_CONFLICT):
    ///   A reserved domain takes an uploaded certificate or a certificate management policy; send one of
    ///   the two.
    /// * [`RESERVED_DOMAIN_CERTIFICATE_POLICY_AUTHORITY_INVALID`](crate::ErrorCode::RESERVED_DOMAIN_CERTIFICATE_POLICY_AUTHORITY_INVALID):
    ///   The certificate management policy names an unknown certificate authority.
    /// * [`NGROK_DOMAIN_CERTIFICATE_POLICY_NOT_ALLOWED`](crate::ErrorCode::NGROK_DOMAIN_CERTIFICATE_POLICY_NOT_ALLOWED):
    ///   A domain of ngrok's own takes no certificate management policy; send null for it.
    /// * [`NGROK_DOMAIN_UPLOADED_CERTIFICATE_NOT_ALLOWED`](crate::ErrorCode::NGROK_DOMAIN_UPLOADED_CERTIFICATE_NOT_ALLOWED):
    ///   A domain of ngrok's own cannot use a certificate you uploaded.
    /// * [`RESERVED_DOMAIN_RESOLUTION_REQUIRES_PLAN`](crate::ErrorCode::RESERVED_DOMAIN_RESOLUTION_REQUIRES_PLAN):
    ///   Choosing a domain's region and IP resolution needs the Pay-as-you-go plan.
    /// * [`RESERVED_DOMAIN_DESCRIPTION_TOO_LONG`](crate::ErrorCode::RESERVED_DOMAIN_DESCRIPTION_TOO_LONG):
    ///   The reserved domain's description exceeds the character limit.
    /// * [`RESERVED_DOMAIN_METADATA_TOO_LONG`](crate::ErrorCode::RESERVED_DOMAIN_METADATA_TOO_LONG): The
    ///   reserved domain's metadata exceeds the character limit.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client
    ///     .reserved_domains()
    ///     .update("rd_2tEpN0yrxDI4j8jVnhVRoTNN2Tx")
    ///     .description("Web shop with a certificate of its own")
    ///     .certificate_id("cert_2tEpN0yrxDI4j8jVnhVRoTNN2Tx")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, id: impl IntoId<ReservedDomain>) -> Call<'c, Update, C> {
        Call::new(self.client, Update::new(id, ReservedDomainUpdate::new()))
    }

    /// Releases a reserved domain. Fails while an edge or cloud endpoint still refers to it, and always for
    /// the dev domain.
    ///
    /// `DELETE /reserved_domains/{id}`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/reserveddomains).
    ///
    /// # Errors
    /// Among others:
    /// * [`RESERVED_DOMAIN_IN_USE`](crate::ErrorCode::RESERVED_DOMAIN_IN_USE): The domain cannot be deleted
    ///   while an edge or cloud endpoint refers to it; remove that first.
    /// * [`DEV_DOMAIN_DELETE_NOT_ALLOWED`](crate::ErrorCode::DEV_DOMAIN_DELETE_NOT_ALLOWED): The account's
    ///   dev domain cannot be deleted.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// client.reserved_domains().delete("rd_2tEpN0yrxDI4j8jVnhVRoTNN2Tx").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, id: impl IntoId<ReservedDomain>) -> Call<'c, Delete, C> {
        Call::new(self.client, Delete::new(id))
    }

    /// Detaches from a reserved domain the TLS certificate that it currently uses.
    ///
    /// `DELETE /reserved_domains/{id}/certificate`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/reserveddomains).
    ///
    /// # Errors
    /// Among others:
    /// * [`RESERVED_DOMAIN_MANAGED_CERTIFICATE_DETACH_NOT_ALLOWED`](crate::ErrorCode::RESERVED_DOMAIN_MANAGED_CERTIFICATE_DETACH_NOT_ALLOWED):
    ///   A managed certificate cannot be detached by itself; detach the domain's certificate management
    ///   policy.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// client
    ///     .reserved_domains()
    ///     .delete_certificate("rd_2tEpN0yrxDI4j8jVnhVRoTNN2Tx")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_certificate(
        &self,
        id: impl IntoId<ReservedDomain>,
    ) -> Call<'c, DeleteCertificate, C> {
        Call::new(self.client, DeleteCertificate::new(id))
    }

    /// Removes the certificate management policy of a reserved domain, which turns automatic certificates
    /// off for it.
    ///
    /// `DELETE /reserved_domains/{id}/certificate_management_policy`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/reserveddomains).
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// client
    ///     .reserved_domains()
    ///     .delete_certificate_management_policy("rd_2tEpN0yrxDI4j8jVnhVRoTNN2Tx")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_certificate_management_policy(
        &self,
        id: impl IntoId<ReservedDomain>,
    ) -> Call<'c, DeleteCertificateManagementPolicy, C> {
        Call::new(self.client, DeleteCertificateManagementPolicy::new(id))
    }

    /// Waits until ngrok has provisioned the certificate of a domain whose certificates it manages, or
    /// until provisioning has failed.
    pub fn wait_for_certificate(
        &self,
        id: impl IntoId<ReservedDomain>,
    ) -> Wait<'c, Get, C> {
        #[inline]
        fn check(object: &ReservedDomain) -> Progress {
            if object.certificate.as_ref().is_some() {
                return Progress::Done;
            }
            if object
                .certificate_management_status
                .as_ref()
                .and_then(|object| object.provisioning_job.as_ref())
                .and_then(|object| object.error_code.as_ref())
                .is_some()
            {
                return Progress::Failed(
                    object
                        .certificate_management_status
                        .as_ref()
                        .and_then(|object| object.provisioning_job.as_ref())
                        .map(|object| object.msg.clone())
                        .unwrap_or_default(),
                );
            }
            Progress::Pending
        }
        Wait::new(self.client, Get::new(id), "reserved_domains.certificate", check)
    }
}

impl ReservedDomain {
    /// Waits until ngrok has provisioned the certificate of a domain whose certificates it manages, or
    /// until provisioning has failed.
    pub fn wait_for_certificate<'c, C: Connection>(
        &self,
        client: &'c C,
    ) -> Wait<'c, Get, C> {
        ReservedDomains::new(client).wait_for_certificate(&self.id)
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
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub const METADATA: Field<str> = Field::new("metadata");
    /// The hostname held for the account. Its first label may be a `*` wildcard.
    pub const DOMAIN: Field<str> = Field::new("domain");
    /// Region that endpoints on the domain once belonged to. Without effect now that ngrok serves domains
    /// globally; null by default.
    pub const REGION: Field<str> = Field::new("region");
    /// Value for the CNAME record of a domain of your own. Null for subdomains of ngrok's domains, such as
    /// those of `ngrok.app`.
    pub const CNAME_TARGET: Field<str> = Field::new("cname_target");
    /// The TLS certificate served on this domain: one you uploaded, or else the latest issued
    /// automatically. Null if there is neither.
    pub const CERTIFICATE_ID: Field<str> = Field::new("certificate.id");
    /// Value for the CNAME record at `_acme-challenge` below the domain, which a wildcard on your own
    /// domain needs for certificates. Null for all other domains.
    pub const ACME_CHALLENGE_CNAME_TARGET: Field<str> = Field::new(
        "acme_challenge_cname_target",
    );
}
