// Generated from api-spec/services/backends/failover.yaml by `cargo xtask codegen`; edits are lost.

//! `client.backends().failover()`: Failover backends: an ordered list of backends, tried from the front until a connection succeeds.

use crate::operation::{Encoder, Method, OperationSpec};
use crate::{Call, Client, Connection, Error, Id, IntoId, Operation, Resource};
use crate::models::{
    Backend, FailoverBackend, FailoverBackendCreate, FailoverBackendList,
    FailoverBackendUpdate,
};

/// `POST /backends/failover`, as data.
#[derive(Debug, Clone, Default)]
pub struct Create {
    body: FailoverBackendCreate,
}

impl Create {
    /// Makes the operation.
    pub fn new(body: FailoverBackendCreate) -> Self {
        Self { body }
    }
}

impl Operation for Create {
    type Output = FailoverBackend;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "backends.failover.create",
        method: Method::Post,
        path: "/backends/failover",
        answers: true,
    };

    #[inline]
    fn encode(&self, request: &mut Encoder) -> Result<(), Error> {
        request.json(&self.body)?;
        Ok(())
    }
}

impl<C: Connection> Call<'_, Create, C> {
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

    /// IDs of the child backends in order of preference; traffic goes to the first that accepts a
    /// connection.
    pub fn backends(
        mut self,
        backends: impl IntoIterator<Item = impl IntoId<Backend>>,
    ) -> Self {
        self.operation.body.backends = Some(
            backends.into_iter().map(IntoId::into_id).collect(),
        );
        self
    }

    /// Sends this body instead of what was set before.
    pub fn with_body(mut self, body: FailoverBackendCreate) -> Self {
        self.operation.body = body;
        self
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for Create {
    fn from_arguments(arguments: &mut crate::dynamic::Arguments) -> Result<Self, Error> {
        Ok(Self {
            body: arguments.body(&["description", "metadata", "backends"])?,
        })
    }
}

/// `GET /backends/failover/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Get {
    id: Id<FailoverBackend>,
}

impl Get {
    /// Makes the operation.
    pub fn new(id: impl IntoId<FailoverBackend>) -> Self {
        Self { id: id.into_id() }
    }
}

impl Operation for Get {
    type Output = FailoverBackend;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "backends.failover.get",
        method: Method::Get,
        path: "/backends/failover/{id}",
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

impl FailoverBackend {
    /// Retrieves a failover backend by its ID, with the IDs of its children.
    #[deprecated(
        note = "Use `forward-internal` actions with `on_error: continue`, one after the other, on a cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn get<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Get, C> {
        Call::new(client, Get::new(&self.id))
    }
}

/// `GET /backends/failover`, as data.
#[derive(Debug, Clone, Default)]
pub struct List {
    limit: Option<i32>,
    before_id: Option<Id<FailoverBackend>>,
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
    type Output = FailoverBackendList;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "backends.failover.list",
        method: Method::Get,
        path: "/backends/failover",
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
    pub fn before_id(mut self, before_id: impl IntoId<FailoverBackend>) -> Self {
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

/// `PATCH /backends/failover/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Update {
    id: Id<FailoverBackend>,
    body: FailoverBackendUpdate,
}

impl Update {
    /// Makes the operation.
    pub fn new(id: impl IntoId<FailoverBackend>, body: FailoverBackendUpdate) -> Self {
        Self { id: id.into_id(), body }
    }
}

impl Operation for Update {
    type Output = FailoverBackend;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "backends.failover.update",
        method: Method::Patch,
        path: "/backends/failover/{id}",
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

    /// Data of your own, for programs, such as a JSON document; ngrok does not read it.
    pub fn metadata(mut self, metadata: impl Into<String>) -> Self {
        self.operation.body.metadata = Some(metadata.into());
        self
    }

    /// IDs of the child backends in order of preference; traffic goes to the first that accepts a
    /// connection.
    pub fn backends(
        mut self,
        backends: impl IntoIterator<Item = impl IntoId<Backend>>,
    ) -> Self {
        self.operation.body.backends = Some(
            backends.into_iter().map(IntoId::into_id).collect(),
        );
        self
    }

    /// Sends this body instead of what was set before.
    pub fn with_body(mut self, body: FailoverBackendUpdate) -> Self {
        self.operation.body = body;
        self
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for Update {
    fn from_arguments(arguments: &mut crate::dynamic::Arguments) -> Result<Self, Error> {
        Ok(Self {
            id: arguments.path("id")?,
            body: arguments.body(&["description", "metadata", "backends"])?,
        })
    }
}

impl FailoverBackend {
    /// Updates a failover backend, for instance the order of its children.
    #[deprecated(
        note = "Use `forward-internal` actions with `on_error: continue`, one after the other, on a cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn update<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Update, C> {
        Call::new(client, Update::new(&self.id, FailoverBackendUpdate::new()))
    }
}

/// `DELETE /backends/failover/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Delete {
    id: Id<FailoverBackend>,
}

impl Delete {
    /// Makes the operation.
    pub fn new(id: impl IntoId<FailoverBackend>) -> Self {
        Self { id: id.into_id() }
    }
}

impl Operation for Delete {
    type Output = ();
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "backends.failover.delete",
        method: Method::Delete,
        path: "/backends/failover/{id}",
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

impl FailoverBackend {
    /// Deletes a failover backend. Fails while another backend still refers to it.
    #[deprecated(
        note = "Use `forward-internal` actions with `on_error: continue`, one after the other, on a cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn delete<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Delete, C> {
        Call::new(client, Delete::new(&self.id))
    }
}

impl Resource for FailoverBackend {
    type Get = Get;

    fn by_id(id: Id<Self>) -> Self::Get {
        Get::new(id)
    }
}

/// Failover backends: an ordered list of backends, tried from the front until a connection succeeds.
///
/// [ngrok's page about it](https://ngrok.com/docs/api-reference/failoverbackends)
#[derive(Debug, Clone)]
pub struct FailoverBackends<'c, C = Client> {
    client: &'c C,
}

impl<'c, C: Connection> FailoverBackends<'c, C> {
    pub(crate) fn new(client: &'c C) -> Self {
        Self { client }
    }

    /// Creates a failover backend from an ordered list of existing backends.
    ///
    /// `POST /backends/failover`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/failoverbackends).
    ///
    /// # Optional
    /// * `description` (`String`): A note for people about what this object is for.
    /// * `metadata` (`String`): Data of your own, for programs, such as a JSON document; ngrok does not
    ///   read it.
    /// * `backends` (`Vec<Id<Backend>>`): IDs of the child backends in order of preference; traffic goes to
    ///   the first that accepts a connection.
    ///
    /// # Errors
    /// Among others:
    /// * [`BACKEND_REQUIRES_PLAN`](crate::ErrorCode::BACKEND_REQUIRES_PLAN): Backends are not enabled for
    ///   the account.
    /// * [`BACKEND_REFERENCE_NOT_FOUND`](crate::ErrorCode::BACKEND_REFERENCE_NOT_FOUND): The backend refers
    ///   to another backend that is not there; fix the reference before saving.
    /// * [`BACKEND_FAILOVER_BACKENDS_LIMIT_REACHED`](crate::ErrorCode::BACKEND_FAILOVER_BACKENDS_LIMIT_REACHED):
    ///   The failover backend lists more backends than it may; remove some.
    /// * [`BACKEND_FAILOVER_REFERENCE_TYPE_NOT_ALLOWED`](crate::ErrorCode::BACKEND_FAILOVER_REFERENCE_TYPE_NOT_ALLOWED):
    ///   A failover backend cannot hold backends of the referenced type; use another type.
    /// * [`BACKEND_DESCRIPTION_TOO_LONG`](crate::ErrorCode::BACKEND_DESCRIPTION_TOO_LONG): The backend's
    ///   description has too many characters; shorten it.
    /// * [`BACKEND_METADATA_TOO_LONG`](crate::ErrorCode::BACKEND_METADATA_TOO_LONG): The backend's metadata
    ///   has too many characters; shorten it.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client
    ///     .backends()
    ///     .failover()
    ///     .create()
    ///     .description("Web shop with a spare")
    ///     .backends([
    ///         "bkdfo_2tEpN0yrxDI4j8jVnhVRoTNN2Tx",
    ///         "bkdfo_2tEpN0yrxDI4j8jVnhVRoTNN2Ty",
    ///     ])
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "Use `forward-internal` actions with `on_error: continue`, one after the other, on a cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn create(&self) -> Call<'c, Create, C> {
        Call::new(self.client, Create::new(FailoverBackendCreate::new()))
    }

    /// Retrieves a failover backend by its ID, with the IDs of its children.
    ///
    /// `GET /backends/failover/{id}`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/failoverbackends).
    ///
    /// # Errors
    /// Among others:
    /// * [`BACKEND_NOT_FOUND`](crate::ErrorCode::BACKEND_NOT_FOUND): There is no such backend; check the
    ///   ID.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client
    ///     .backends()
    ///     .failover()
    ///     .get("bkdfo_2tEpN0yrxDI4j8jVnhVRoTNN2Tx")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "Use `forward-internal` actions with `on_error: continue`, one after the other, on a cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn get(&self, id: impl IntoId<FailoverBackend>) -> Call<'c, Get, C> {
        Call::new(self.client, Get::new(id))
    }

    /// Lists the failover backends of the account.
    ///
    /// `GET /backends/failover`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/failoverbackends).
    ///
    /// # Optional
    /// * `limit` (`i32`): Most objects on a page, 1 to 100.
    /// * `before_id` (`Id<FailoverBackend>`): Starts the list after this object, going back in time.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let mut items = client.backends().failover().list().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "Use `forward-internal` actions with `on_error: continue`, one after the other, on a cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn list(&self) -> Call<'c, List, C> {
        Call::new(self.client, List::new())
    }

    /// Updates a failover backend, for instance the order of its children.
    ///
    /// `PATCH /backends/failover/{id}`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/failoverbackends).
    ///
    /// # Optional
    /// * `description` (`String`): A note for people about what this object is for.
    /// * `metadata` (`String`): Data of your own, for programs, such as a JSON document; ngrok does not
    ///   read it.
    /// * `backends` (`Vec<Id<Backend>>`): IDs of the child backends in order of preference; traffic goes to
    ///   the first that accepts a connection.
    ///
    /// # Errors
    /// Among others:
    /// * [`BACKEND_NOT_FOUND`](crate::ErrorCode::BACKEND_NOT_FOUND): There is no such backend; check the
    ///   ID.
    /// * [`BACKEND_REFERENCE_NOT_FOUND`](crate::ErrorCode::BACKEND_REFERENCE_NOT_FOUND): The backend refers
    ///   to another backend that is not there; fix the reference before saving.
    /// * [`BACKEND_FAILOVER_BACKENDS_LIMIT_REACHED`](crate::ErrorCode::BACKEND_FAILOVER_BACKENDS_LIMIT_REACHED):
    ///   The failover backend lists more backends than it may; remove some.
    /// * [`BACKEND_FAILOVER_REFERENCE_TYPE_NOT_ALLOWED`](crate::ErrorCode::BACKEND_FAILOVER_REFERENCE_TYPE_NOT_ALLOWED):
    ///   A failover backend cannot hold backends of the referenced type; use another type.
    /// * [`BACKEND_DESCRIPTION_TOO_LONG`](crate::ErrorCode::BACKEND_DESCRIPTION_TOO_LONG): The backend's
    ///   description has too many characters; shorten it.
    /// * [`BACKEND_METADATA_TOO_LONG`](crate::ErrorCode::BACKEND_METADATA_TOO_LONG): The backend's metadata
    ///   has too many characters; shorten it.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client
    ///     .backends()
    ///     .failover()
    ///     .update("bkdfo_2tEpN0yrxDI4j8jVnhVRoTNN2Tx")
    ///     .backends([
    ///         "bkdfo_2tEpN0yrxDI4j8jVnhVRoTNN2Ty",
    ///         "bkdfo_2tEpN0yrxDI4j8jVnhVRoTNN2Tz",
    ///         "bkdfo_2tEpN0yrxDI4j8jVnhVRoTNN2Ta",
    ///     ])
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "Use `forward-internal` actions with `on_error: continue`, one after the other, on a cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn update(&self, id: impl IntoId<FailoverBackend>) -> Call<'c, Update, C> {
        Call::new(self.client, Update::new(id, FailoverBackendUpdate::new()))
    }

    /// Deletes a failover backend. Fails while another backend still refers to it.
    ///
    /// `DELETE /backends/failover/{id}`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/failoverbackends).
    ///
    /// # Errors
    /// Among others:
    /// * [`BACKEND_NOT_FOUND`](crate::ErrorCode::BACKEND_NOT_FOUND): There is no such backend; check the
    ///   ID.
    /// * [`BACKEND_IN_USE`](crate::ErrorCode::BACKEND_IN_USE): Another backend still refers to this one;
    ///   remove that reference, then delete it.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// client.backends().failover().delete("bkdfo_2tEpN0yrxDI4j8jVnhVRoTNN2Tx").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "Use `forward-internal` actions with `on_error: continue`, one after the other, on a cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn delete(&self, id: impl IntoId<FailoverBackend>) -> Call<'c, Delete, C> {
        Call::new(self.client, Delete::new(id))
    }
}
