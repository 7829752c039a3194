// Generated from api-spec/services/endpoints.yaml by `cargo xtask codegen`; edits are lost.

//! `client.endpoints()`: The URLs at which your account receives traffic.

use crate::operation::{Encoder, Method, OperationSpec};
use crate::{Call, Client, Connection, Error, Id, IntoId, Operation, Resource};
use crate::models::{
    Endpoint, EndpointCreate, EndpointCreateType, EndpointList, EndpointUpdate,
};

/// `POST /endpoints`, as data.
#[derive(Debug, Clone)]
pub struct Create {
    body: EndpointCreate,
}

impl Create {
    /// Makes the operation.
    pub fn new(body: EndpointCreate) -> Self {
        Self { body }
    }
}

impl Operation for Create {
    type Output = Endpoint;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "endpoints.create",
        method: Method::Post,
        path: "/endpoints",
        answers: true,
    };

    #[inline]
    fn encode(&self, request: &mut Encoder) -> Result<(), Error> {
        request.required("url", &self.body.url)?;
        request.required("traffic_policy", &self.body.traffic_policy)?;
        request.json(&self.body)?;
        Ok(())
    }
}

impl<C: Connection> Call<'_, Create, C> {
    /// What kind of endpoint to create; only cloud endpoints are created through the API.
    ///
    /// The default is `cloud`.
    pub fn r#type(mut self, r#type: EndpointCreateType) -> Self {
        self.operation.body.r#type = Some(r#type);
        self
    }

    /// A note for people about what this object is for. Empty when there is none.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.operation.body.description = Some(description.into());
        self
    }

    /// Data of your own, for programs, such as a JSON document; ngrok does not read it.
    pub fn metadata(mut self, metadata: impl Into<String>) -> Self {
        self.operation.body.metadata = Some(metadata.into());
        self
    }

    /// Where the endpoint can be reached from, for example `public` or `internal`. Duplicates are refused.
    pub fn bindings(
        mut self,
        bindings: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.operation.body.bindings = Some(
            bindings.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Whether further endpoints may share this URL, with traffic balanced between them. All endpoints of a
    /// URL must agree on it.
    pub fn pooling_enabled(mut self, pooling_enabled: bool) -> Self {
        self.operation.body.pooling_enabled = Some(pooling_enabled);
        self
    }

    /// Sends this body instead of what was set before.
    pub fn with_body(mut self, body: EndpointCreate) -> Self {
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
                        "url",
                        "type",
                        "traffic_policy",
                        "description",
                        "metadata",
                        "bindings",
                        "pooling_enabled",
                    ],
                )?,
        })
    }
}

/// `GET /endpoints/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Get {
    id: Id<Endpoint>,
}

impl Get {
    /// Makes the operation.
    pub fn new(id: impl IntoId<Endpoint>) -> Self {
        Self { id: id.into_id() }
    }
}

impl Operation for Get {
    type Output = Endpoint;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "endpoints.get",
        method: Method::Get,
        path: "/endpoints/{id}",
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

impl Endpoint {
    /// Fetches the current state of one endpoint, of any type, by its ID.
    pub fn get<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Get, C> {
        Call::new(client, Get::new(&self.id))
    }
}

/// `GET /endpoints`, as data.
#[derive(Debug, Clone, Default)]
pub struct List {
    limit: Option<i32>,
    before_id: Option<Id<Endpoint>>,
    filter: Option<String>,
    id: Option<Vec<Id<Endpoint>>>,
    url: Option<Vec<String>>,
}

impl List {
    /// Makes the operation.
    pub fn new() -> Self {
        Self {
            limit: None,
            before_id: None,
            filter: None,
            id: None,
            url: None,
        }
    }
}

impl Operation for List {
    type Output = EndpointList;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "endpoints.list",
        method: Method::Get,
        path: "/endpoints",
        answers: true,
    };

    #[inline]
    fn encode(&self, request: &mut Encoder) -> Result<(), Error> {
        request.bounds("limit", self.limit.map(i64::from), 1, 100)?;
        request.query("limit", self.limit.as_ref());
        request.query("before_id", self.before_id.as_ref());
        request.query("filter", self.filter.as_ref());
        request.query_each("id", self.id.iter().flatten());
        request.query_each("url", self.url.iter().flatten());
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
    pub fn before_id(mut self, before_id: impl IntoId<Endpoint>) -> Self {
        self.operation.before_id = Some(before_id.into_id());
        self
    }

    /// A CEL expression over `obj`; only objects for which it holds are listed.
    pub fn filter(mut self, filter: impl Into<String>) -> Self {
        self.operation.filter = Some(filter.into());
        self
    }

    /// Only endpoints with one of these ids.
    #[deprecated(note = "Use `filter`.")]
    pub fn id(mut self, id: impl IntoIterator<Item = impl IntoId<Endpoint>>) -> Self {
        self.operation.id = Some(id.into_iter().map(IntoId::into_id).collect());
        self
    }

    /// Only endpoints with one of these URLs.
    #[deprecated(note = "Use `filter`.")]
    pub fn url(mut self, url: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.operation.url = Some(url.into_iter().map(Into::into).collect());
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
            id: arguments.query("id")?,
            url: arguments.query("url")?,
        })
    }
}

/// `PATCH /endpoints/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Update {
    id: Id<Endpoint>,
    body: EndpointUpdate,
}

impl Update {
    /// Makes the operation.
    pub fn new(id: impl IntoId<Endpoint>, body: EndpointUpdate) -> Self {
        Self { id: id.into_id(), body }
    }
}

impl Operation for Update {
    type Output = Endpoint;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "endpoints.update",
        method: Method::Patch,
        path: "/endpoints/{id}",
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
    /// Full URL at which the endpoint receives traffic, with its scheme and host.
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.operation.body.url = Some(url.into());
        self
    }

    /// Traffic Policy document, as JSON or YAML text, whose rules ngrok applies to this endpoint's traffic.
    pub fn traffic_policy(mut self, traffic_policy: impl Into<String>) -> Self {
        self.operation.body.traffic_policy = Some(traffic_policy.into());
        self
    }

    /// A note for people about what this object is for. Empty when there is none.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.operation.body.description = Some(description.into());
        self
    }

    /// Data of your own, for programs, such as a JSON document; ngrok does not read it.
    pub fn metadata(mut self, metadata: impl Into<String>) -> Self {
        self.operation.body.metadata = Some(metadata.into());
        self
    }

    /// Where the endpoint can be reached from, for example `public` or `internal`. Duplicates are refused.
    pub fn bindings(
        mut self,
        bindings: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.operation.body.bindings = Some(
            bindings.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Whether further endpoints may share this URL, with traffic balanced between them. All endpoints of a
    /// URL must agree on it.
    pub fn pooling_enabled(mut self, pooling_enabled: bool) -> Self {
        self.operation.body.pooling_enabled = Some(pooling_enabled);
        self
    }

    /// Sends this body instead of what was set before.
    pub fn with_body(mut self, body: EndpointUpdate) -> Self {
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
                .body(
                    &[
                        "url",
                        "traffic_policy",
                        "description",
                        "metadata",
                        "bindings",
                        "pooling_enabled",
                    ],
                )?,
        })
    }
}

impl Endpoint {
    /// Changes a cloud endpoint: its URL, traffic policy, bindings, pooling, description or metadata. Other
    /// endpoint types can't be updated.
    pub fn update<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Update, C> {
        Call::new(client, Update::new(&self.id, EndpointUpdate::new()))
    }
}

/// `DELETE /endpoints/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Delete {
    id: Id<Endpoint>,
}

impl Delete {
    /// Makes the operation.
    pub fn new(id: impl IntoId<Endpoint>) -> Self {
        Self { id: id.into_id() }
    }
}

impl Operation for Delete {
    type Output = ();
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "endpoints.delete",
        method: Method::Delete,
        path: "/endpoints/{id}",
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

impl Endpoint {
    /// Deletes a cloud endpoint, whose URL stops receiving traffic. Endpoints of other types can't be
    /// deleted here.
    pub fn delete<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Delete, C> {
        Call::new(client, Delete::new(&self.id))
    }
}

impl Resource for Endpoint {
    type Get = Get;

    fn by_id(id: Id<Self>) -> Self::Get {
        Get::new(id)
    }
}

/// The URLs at which your account receives traffic. Lists active endpoints of every kind, and creates,
/// updates and deletes cloud endpoints.
///
/// [ngrok's page about it](https://ngrok.com/docs/api-reference/endpoints)
#[derive(Debug, Clone)]
pub struct Endpoints<'c, C = Client> {
    client: &'c C,
}

impl<'c, C: Connection> Endpoints<'c, C> {
    pub(crate) fn new(client: &'c C) -> Self {
        Self { client }
    }

    /// Creates a cloud endpoint at a URL, handled by the given traffic policy. Endpoints of other kinds
    /// come from agents.
    ///
    /// `POST /endpoints`, described on [ngrok's page](https://ngrok.com/docs/api-reference/endpoints).
    ///
    /// # Optional
    /// * `r#type` (`EndpointCreateType`): What kind of endpoint to create; only cloud endpoints are created
    ///   through the API.
    /// * `description` (`String`): A note for people about what this object is for.
    /// * `metadata` (`String`): Data of your own, for programs, such as a JSON document; ngrok does not
    ///   read it.
    /// * `bindings` (`Vec<String>`): Where the endpoint can be reached from, for example `public` or
    ///   `internal`.
    /// * `pooling_enabled` (`bool`): Whether further endpoints may share this URL, with traffic balanced
    ///   between them.
    ///
    /// # Errors
    /// Among others:
    /// * [`API_ENDPOINT_CREATE_TYPE_INVALID`](crate::ErrorCode::API_ENDPOINT_CREATE_TYPE_INVALID): This
    ///   call creates cloud endpoints only; the type passed is not accepted.
    /// * [`API_ENDPOINT_URL_INVALID`](crate::ErrorCode::API_ENDPOINT_URL_INVALID): The endpoint URL is
    ///   malformed; give a scheme and a domain, plus a port when it is a TCP URL.
    /// * [`CLOUD_ENDPOINT_FIELD_MISSING`](crate::ErrorCode::CLOUD_ENDPOINT_FIELD_MISSING): A field the
    ///   cloud endpoint needs was left out; the message names it.
    /// * [`CLOUD_ENDPOINT_URL_ALREADY_EXISTS`](crate::ErrorCode::CLOUD_ENDPOINT_URL_ALREADY_EXISTS): The
    ///   account has a cloud endpoint with this URL already.
    /// * [`CLOUD_ENDPOINT_DOMAIN_OR_ADDRESS_NOT_FOUND`](crate::ErrorCode::CLOUD_ENDPOINT_DOMAIN_OR_ADDRESS_NOT_FOUND):
    ///   No reserved domain or address of the account fits the URL; reserve one first.
    /// * [`CLOUD_ENDPOINT_TRAFFIC_POLICY_INVALID`](crate::ErrorCode::CLOUD_ENDPOINT_TRAFFIC_POLICY_INVALID):
    ///   The cloud endpoint's traffic policy is not valid; fix the reported problem.
    /// * [`CLOUD_ENDPOINT_BINDING_INVALID`](crate::ErrorCode::CLOUD_ENDPOINT_BINDING_INVALID): The binding
    ///   of the cloud endpoint is not valid.
    /// * [`ENDPOINT_POOLING_DISABLED_BY_EXISTING_MISMATCH`](crate::ErrorCode::ENDPOINT_POOLING_DISABLED_BY_EXISTING_MISMATCH):
    ///   Pooling cannot be enabled because an endpoint at the same URL has it disabled.
    /// * [`ENDPOINT_POOLING_REQUIRES_PLAN`](crate::ErrorCode::ENDPOINT_POOLING_REQUIRES_PLAN): Endpoint
    ///   pooling is not part of this account's plan; move to pay-as-you-go.
    /// * [`ENDPOINT_POOLING_DISABLED_URL_IN_USE`](crate::ErrorCode::ENDPOINT_POOLING_DISABLED_URL_IN_USE):
    ///   The URL already has an endpoint, so another cannot be added with pooling disabled.
    /// * [`CLOUD_ENDPOINT_REQUIRES_PLAN`](crate::ErrorCode::CLOUD_ENDPOINT_REQUIRES_PLAN): Cloud endpoints
    ///   are not part of this account's plan; move to pay-as-you-go.
    /// * [`CLOUD_ENDPOINT_LIMIT_REACHED`](crate::ErrorCode::CLOUD_ENDPOINT_LIMIT_REACHED): The account
    ///   holds as many cloud endpoints as it may; delete one or upgrade the plan.
    /// * [`CLOUD_ENDPOINT_DESCRIPTION_TOO_LONG`](crate::ErrorCode::CLOUD_ENDPOINT_DESCRIPTION_TOO_LONG):
    ///   The cloud endpoint's description exceeds 255 characters.
    /// * [`CLOUD_ENDPOINT_METADATA_TOO_LONG`](crate::ErrorCode::CLOUD_ENDPOINT_METADATA_TOO_LONG): The
    ///   cloud endpoint's metadata exceeds 4096 characters.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let policy = "
    /// on_http_request:
    ///   - actions:
    ///       - type: forward-internal
    ///         config: {url: https://shop.internal}
    /// ";
    /// let answer = client
    ///     .endpoints()
    ///     .create("https://shop.example.com", policy)
    ///     .description("Web shop")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        url: impl Into<String>,
        traffic_policy: impl Into<String>,
    ) -> Call<'c, Create, C> {
        Call::new(self.client, Create::new(EndpointCreate::new(url, traffic_policy)))
    }

    /// Fetches the current state of one endpoint, of any type, by its ID.
    ///
    /// `GET /endpoints/{id}`, described on [ngrok's page](https://ngrok.com/docs/api-reference/endpoints).
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client.endpoints().get("ep_2tEpN0yrxDI4j8jVnhVRoTNN2Tx").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl IntoId<Endpoint>) -> Call<'c, Get, C> {
        Call::new(self.client, Get::new(id))
    }

    /// Lists the account's active endpoints, one page at a time: those of agents, of edges, and cloud
    /// endpoints.
    ///
    /// `GET /endpoints`, described on [ngrok's page](https://ngrok.com/docs/api-reference/endpoints).
    ///
    /// The filter may name `obj.id`, `obj.created_at`, `obj.description`, `obj.metadata`,
    /// `obj.principal.id`, `obj.type`, `obj.bindings`, `obj.url`, `obj.pooling_enabled`, `obj.scheme`,
    /// `obj.region`, `obj.name`.
    ///
    /// # Optional
    /// * `limit` (`i32`): Most objects on a page, 1 to 100.
    /// * `before_id` (`Id<Endpoint>`): Starts the list after this object, going back in time.
    /// * `filter` (`String`): A CEL expression over `obj`; only objects for which it holds are listed.
    /// * `id` (`Vec<Id<Endpoint>>`, deprecated): Only endpoints with one of these ids.
    /// * `url` (`Vec<String>`, deprecated): Only endpoints with one of these URLs.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let mut items = client.endpoints().list().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> Call<'c, List, C> {
        Call::new(self.client, List::new())
    }

    /// Changes a cloud endpoint: its URL, traffic policy, bindings, pooling, description or metadata. Other
    /// endpoint types can't be updated.
    ///
    /// `PATCH /endpoints/{id}`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/endpoints).
    ///
    /// # Optional
    /// * `url` (`String`): Full URL at which the endpoint receives traffic, with its scheme and host.
    /// * `traffic_policy` (`String`): Traffic Policy document, as JSON or YAML text, whose rules ngrok
    ///   applies to this endpoint's traffic.
    /// * `description` (`String`): A note for people about what this object is for.
    /// * `metadata` (`String`): Data of your own, for programs, such as a JSON document; ngrok does not
    ///   read it.
    /// * `bindings` (`Vec<String>`): Where the endpoint can be reached from, for example `public` or
    ///   `internal`.
    /// * `pooling_enabled` (`bool`): Whether further endpoints may share this URL, with traffic balanced
    ///   between them.
    ///
    /// # Errors
    /// Among others:
    /// * [`CLOUD_ENDPOINT_UPDATE_EMPTY`](crate::ErrorCode::CLOUD_ENDPOINT_UPDATE_EMPTY): The update of the
    ///   cloud endpoint sets nothing; send at least one field.
    /// * [`CLOUD_ENDPOINT_URL_INVALID`](crate::ErrorCode::CLOUD_ENDPOINT_URL_INVALID): The cloud endpoint's
    ///   URL is not valid.
    /// * [`CLOUD_ENDPOINT_URL_SCHEME_CHANGE_NOT_ALLOWED`](crate::ErrorCode::CLOUD_ENDPOINT_URL_SCHEME_CHANGE_NOT_ALLOWED):
    ///   An existing cloud endpoint keeps its protocol; create a new one to change the URL's scheme.
    /// * [`CLOUD_ENDPOINT_URL_ALREADY_EXISTS`](crate::ErrorCode::CLOUD_ENDPOINT_URL_ALREADY_EXISTS): The
    ///   account has a cloud endpoint with this URL already.
    /// * [`CLOUD_ENDPOINT_DOMAIN_OR_ADDRESS_NOT_FOUND`](crate::ErrorCode::CLOUD_ENDPOINT_DOMAIN_OR_ADDRESS_NOT_FOUND):
    ///   No reserved domain or address of the account fits the URL; reserve one first.
    /// * [`CLOUD_ENDPOINT_TRAFFIC_POLICY_INVALID`](crate::ErrorCode::CLOUD_ENDPOINT_TRAFFIC_POLICY_INVALID):
    ///   The cloud endpoint's traffic policy is not valid; fix the reported problem.
    /// * [`CLOUD_ENDPOINT_BINDING_INVALID`](crate::ErrorCode::CLOUD_ENDPOINT_BINDING_INVALID): The binding
    ///   of the cloud endpoint is not valid.
    /// * [`ENDPOINT_POOLING_DISABLED_BY_EXISTING_MISMATCH`](crate::ErrorCode::ENDPOINT_POOLING_DISABLED_BY_EXISTING_MISMATCH):
    ///   Pooling cannot be enabled because an endpoint at the same URL has it disabled.
    /// * [`ENDPOINT_POOLING_REQUIRES_PLAN`](crate::ErrorCode::ENDPOINT_POOLING_REQUIRES_PLAN): Endpoint
    ///   pooling is not part of this account's plan; move to pay-as-you-go.
    /// * [`CLOUD_ENDPOINT_DESCRIPTION_TOO_LONG`](crate::ErrorCode::CLOUD_ENDPOINT_DESCRIPTION_TOO_LONG):
    ///   The cloud endpoint's description exceeds 255 characters.
    /// * [`CLOUD_ENDPOINT_METADATA_TOO_LONG`](crate::ErrorCode::CLOUD_ENDPOINT_METADATA_TOO_LONG): The
    ///   cloud endpoint's metadata exceeds 4096 characters.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let policy = "
    /// on_http_request:
    ///   - actions:
    ///       - type: forward-internal
    ///         config: {url: https://shop-2.internal}
    /// ";
    /// let answer = client
    ///     .endpoints()
    ///     .update("ep_2tEpN0yrxDI4j8jVnhVRoTNN2Tx")
    ///     .traffic_policy(policy)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, id: impl IntoId<Endpoint>) -> Call<'c, Update, C> {
        Call::new(self.client, Update::new(id, EndpointUpdate::new()))
    }

    /// Deletes a cloud endpoint, whose URL stops receiving traffic. Endpoints of other types can't be
    /// deleted here.
    ///
    /// `DELETE /endpoints/{id}`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/endpoints).
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// client.endpoints().delete("ep_2tEpN0yrxDI4j8jVnhVRoTNN2Tx").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, id: impl IntoId<Endpoint>) -> Call<'c, Delete, C> {
        Call::new(self.client, Delete::new(id))
    }
}

/// Fields that the list can be filtered by: see [`filter`](crate::filter).
pub mod fields {
    use crate::filter::Field;
    /// Identifier of this object, assigned by ngrok when it is created.
    pub const ID: Field<str> = Field::new("id");
    /// When the endpoint came into being; absent where ngrok does not know.
    pub const CREATED_AT: Field<jiff::Timestamp> = Field::new("created_at");
    /// A note for people about what this object is for. Empty when there is none.
    pub const DESCRIPTION: Field<str> = Field::new("description");
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it.
    pub const METADATA: Field<str> = Field::new("metadata");
    /// The user or bot that owns the endpoint. Absent where the endpoint has no owner.
    pub const PRINCIPAL_ID: Field<str> = Field::new("principal.id");
    /// What stands behind the endpoint: an agent, an edge or ngrok's cloud. New endpoints can only be, and
    /// by default are, `cloud`.
    pub const TYPE: Field<str> = Field::new("type");
    /// Where the endpoint can be reached from, for example `public` or `internal`. Duplicates are refused.
    ///
    /// A null reads as empty.
    pub const BINDINGS: Field<[String]> = Field::new("bindings");
    /// Full URL at which the endpoint receives traffic, with its scheme and host.
    pub const URL: Field<str> = Field::new("url");
    /// Whether further endpoints may share this URL, with traffic balanced between them. All endpoints of a
    /// URL must agree on it.
    pub const POOLING_ENABLED: Field<bool> = Field::new("pooling_enabled");
    /// Scheme part of the endpoint's URL, such as `https`. Empty where the API leaves it out.
    pub const SCHEME: Field<str> = Field::new("scheme");
    /// Code of the ngrok region that the endpoint belongs to. Empty where the API leaves it out.
    pub const REGION: Field<str> = Field::new("region");
    /// Name that the user gave the endpoint. Empty for unnamed endpoints.
    pub const NAME: Field<str> = Field::new("name");
}
