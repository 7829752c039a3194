// Generated from api-spec/services/backends/static_address.yaml by `cargo xtask codegen`; edits are lost.

//! `client.backends().static_address()`: Static backends: forward traffic to a fixed host and port on the public internet, without an agent.

use crate::operation::{Encoder, Method, OperationSpec};
use crate::{Call, Client, Connection, Error, Id, IntoId, Operation, Resource};
use crate::models::{
    StaticBackend, StaticBackendCreate, StaticBackendList, StaticBackendTls,
    StaticBackendUpdate,
};

/// `POST /backends/static`, as data.
#[derive(Debug, Clone, Default)]
pub struct Create {
    body: StaticBackendCreate,
}

impl Create {
    /// Makes the operation.
    pub fn new(body: StaticBackendCreate) -> Self {
        Self { body }
    }
}

impl Operation for Create {
    type Output = StaticBackend;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "backends.static_address.create",
        method: Method::Post,
        path: "/backends/static",
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

    /// Where traffic is forwarded to, as `host:port`; must be reachable on the public internet.
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.operation.body.address = Some(address.into());
        self
    }

    /// TLS settings for the connection to `address`.
    pub fn tls(mut self, tls: StaticBackendTls) -> Self {
        self.operation.body.tls = Some(tls);
        self
    }

    /// Sends this body instead of what was set before.
    pub fn with_body(mut self, body: StaticBackendCreate) -> Self {
        self.operation.body = body;
        self
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for Create {
    fn from_arguments(arguments: &mut crate::dynamic::Arguments) -> Result<Self, Error> {
        Ok(Self {
            body: arguments.body(&["description", "metadata", "address", "tls"])?,
        })
    }
}

/// `GET /backends/static/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Get {
    id: Id<StaticBackend>,
}

impl Get {
    /// Makes the operation.
    pub fn new(id: impl IntoId<StaticBackend>) -> Self {
        Self { id: id.into_id() }
    }
}

impl Operation for Get {
    type Output = StaticBackend;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "backends.static_address.get",
        method: Method::Get,
        path: "/backends/static/{id}",
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

impl StaticBackend {
    /// Retrieves a static backend by its ID, with the address it forwards to.
    #[deprecated(
        note = "Use an internal endpoint for the address, reached by a `forward-internal` action on a cloud endpoint, instead; see `client.endpoints()`."
    )]
    pub fn get<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Get, C> {
        Call::new(client, Get::new(&self.id))
    }
}

/// `GET /backends/static`, as data.
#[derive(Debug, Clone, Default)]
pub struct List {
    limit: Option<i32>,
    before_id: Option<Id<StaticBackend>>,
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
    type Output = StaticBackendList;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "backends.static_address.list",
        method: Method::Get,
        path: "/backends/static",
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
    pub fn before_id(mut self, before_id: impl IntoId<StaticBackend>) -> Self {
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

/// `PATCH /backends/static/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Update {
    id: Id<StaticBackend>,
    body: StaticBackendUpdate,
}

impl Update {
    /// Makes the operation.
    pub fn new(id: impl IntoId<StaticBackend>, body: StaticBackendUpdate) -> Self {
        Self { id: id.into_id(), body }
    }
}

impl Operation for Update {
    type Output = StaticBackend;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "backends.static_address.update",
        method: Method::Patch,
        path: "/backends/static/{id}",
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

    /// Where traffic is forwarded to, as `host:port`; must be reachable on the public internet.
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.operation.body.address = Some(address.into());
        self
    }

    /// TLS settings for the connection to `address`.
    pub fn tls(mut self, tls: StaticBackendTls) -> Self {
        self.operation.body.tls = Some(tls);
        self
    }

    /// Sends this body instead of what was set before.
    pub fn with_body(mut self, body: StaticBackendUpdate) -> Self {
        self.operation.body = body;
        self
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for Update {
    fn from_arguments(arguments: &mut crate::dynamic::Arguments) -> Result<Self, Error> {
        Ok(Self {
            id: arguments.path("id")?,
            body: arguments.body(&["description", "metadata", "address", "tls"])?,
        })
    }
}

impl StaticBackend {
    /// Updates a static backend, such as its address or its TLS setting.
    #[deprecated(
        note = "Use an internal endpoint for the address, reached by a `forward-internal` action on a cloud endpoint, instead; see `client.endpoints()`."
    )]
    pub fn update<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Update, C> {
        Call::new(client, Update::new(&self.id, StaticBackendUpdate::new()))
    }
}

/// `DELETE /backends/static/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Delete {
    id: Id<StaticBackend>,
}

impl Delete {
    /// Makes the operation.
    pub fn new(id: impl IntoId<StaticBackend>) -> Self {
        Self { id: id.into_id() }
    }
}

impl Operation for Delete {
    type Output = ();
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "backends.static_address.delete",
        method: Method::Delete,
        path: "/backends/static/{id}",
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

impl StaticBackend {
    /// Deletes a static backend. Fails while another backend still refers to it.
    #[deprecated(
        note = "Use an internal endpoint for the address, reached by a `forward-internal` action on a cloud endpoint, instead; see `client.endpoints()`."
    )]
    pub fn delete<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Delete, C> {
        Call::new(client, Delete::new(&self.id))
    }
}

impl Resource for StaticBackend {
    type Get = Get;

    fn by_id(id: Id<Self>) -> Self::Get {
        Get::new(id)
    }
}

/// Static backends: forward traffic to a fixed host and port on the public internet, without an agent.
///
/// [ngrok's page about it](https://ngrok.com/docs/api-reference/staticbackends)
#[derive(Debug, Clone)]
pub struct StaticBackends<'c, C = Client> {
    client: &'c C,
}

impl<'c, C: Connection> StaticBackends<'c, C> {
    pub(crate) fn new(client: &'c C) -> Self {
        Self { client }
    }

    /// Creates a static backend that forwards to a public host and port.
    ///
    /// `POST /backends/static`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/staticbackends).
    ///
    /// # Optional
    /// * `description` (`String`): A note for people about what this object is for.
    /// * `metadata` (`String`): Data of your own, for programs, such as a JSON document; ngrok does not
    ///   read it.
    /// * `address` (`String`): Where traffic is forwarded to, as `host:port`; must be reachable on the
    ///   public internet.
    /// * `tls` (`StaticBackendTls`): TLS settings for the connection to `address`.
    ///
    /// # Errors
    /// Among others:
    /// * [`BACKEND_REQUIRES_PLAN`](crate::ErrorCode::BACKEND_REQUIRES_PLAN): Backends are not enabled for
    ///   the account.
    /// * [`BACKEND_STATIC_ADDRESS_MISSING`](crate::ErrorCode::BACKEND_STATIC_ADDRESS_MISSING): A static
    ///   backend needs an address; give a host and a port joined by a colon.
    /// * [`BACKEND_STATIC_ADDRESS_INVALID`](crate::ErrorCode::BACKEND_STATIC_ADDRESS_INVALID): The static
    ///   backend's address is not of the form host:port; the message says what is wrong with it.
    /// * [`BACKEND_STATIC_ADDRESS_HOST_MISSING`](crate::ErrorCode::BACKEND_STATIC_ADDRESS_HOST_MISSING):
    ///   The static backend's address lacks the host before its port.
    /// * [`BACKEND_DESCRIPTION_TOO_LONG`](crate::ErrorCode::BACKEND_DESCRIPTION_TOO_LONG): The backend's
    ///   description has too many characters; shorten it.
    /// * [`BACKEND_METADATA_TOO_LONG`](crate::ErrorCode::BACKEND_METADATA_TOO_LONG): The backend's metadata
    ///   has too many characters; shorten it.
    ///
    /// # Example
    /// ```no_run
    /// use ngrok_api::models::StaticBackendTls;
    ///
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client
    ///     .backends()
    ///     .static_address()
    ///     .create()
    ///     .description("Web shop")
    ///     .address("shop.example.com:443")
    ///     .tls(StaticBackendTls::new().enabled(true))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "Use an internal endpoint for the address, reached by a `forward-internal` action on a cloud endpoint, instead; see `client.endpoints()`."
    )]
    pub fn create(&self) -> Call<'c, Create, C> {
        Call::new(self.client, Create::new(StaticBackendCreate::new()))
    }

    /// Retrieves a static backend by its ID, with the address it forwards to.
    ///
    /// `GET /backends/static/{id}`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/staticbackends).
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
    ///     .static_address()
    ///     .get("bkdsc_2tEpN0yrxDI4j8jVnhVRoTNN2Tx")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "Use an internal endpoint for the address, reached by a `forward-internal` action on a cloud endpoint, instead; see `client.endpoints()`."
    )]
    pub fn get(&self, id: impl IntoId<StaticBackend>) -> Call<'c, Get, C> {
        Call::new(self.client, Get::new(id))
    }

    /// Lists the static backends of the account.
    ///
    /// `GET /backends/static`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/staticbackends).
    ///
    /// # Optional
    /// * `limit` (`i32`): Most objects on a page, 1 to 100.
    /// * `before_id` (`Id<StaticBackend>`): Starts the list after this object, going back in time.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let mut items = client.backends().static_address().list().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "Use an internal endpoint for the address, reached by a `forward-internal` action on a cloud endpoint, instead; see `client.endpoints()`."
    )]
    pub fn list(&self) -> Call<'c, List, C> {
        Call::new(self.client, List::new())
    }

    /// Updates a static backend, such as its address or its TLS setting.
    ///
    /// `PATCH /backends/static/{id}`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/staticbackends).
    ///
    /// # Optional
    /// * `description` (`String`): A note for people about what this object is for.
    /// * `metadata` (`String`): Data of your own, for programs, such as a JSON document; ngrok does not
    ///   read it.
    /// * `address` (`String`): Where traffic is forwarded to, as `host:port`; must be reachable on the
    ///   public internet.
    /// * `tls` (`StaticBackendTls`): TLS settings for the connection to `address`.
    ///
    /// # Errors
    /// Among others:
    /// * [`BACKEND_NOT_FOUND`](crate::ErrorCode::BACKEND_NOT_FOUND): There is no such backend; check the
    ///   ID.
    /// * [`BACKEND_STATIC_ADDRESS_MISSING`](crate::ErrorCode::BACKEND_STATIC_ADDRESS_MISSING): A static
    ///   backend needs an address; give a host and a port joined by a colon.
    /// * [`BACKEND_STATIC_ADDRESS_INVALID`](crate::ErrorCode::BACKEND_STATIC_ADDRESS_INVALID): The static
    ///   backend's address is not of the form host:port; the message says what is wrong with it.
    /// * [`BACKEND_STATIC_ADDRESS_HOST_MISSING`](crate::ErrorCode::BACKEND_STATIC_ADDRESS_HOST_MISSING):
    ///   The static backend's address lacks the host before its port.
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
    ///     .static_address()
    ///     .update("bkdsc_2tEpN0yrxDI4j8jVnhVRoTNN2Tx")
    ///     .address("shop-2.example.com:443")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "Use an internal endpoint for the address, reached by a `forward-internal` action on a cloud endpoint, instead; see `client.endpoints()`."
    )]
    pub fn update(&self, id: impl IntoId<StaticBackend>) -> Call<'c, Update, C> {
        Call::new(self.client, Update::new(id, StaticBackendUpdate::new()))
    }

    /// Deletes a static backend. Fails while another backend still refers to it.
    ///
    /// `DELETE /backends/static/{id}`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/staticbackends).
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
    /// client
    ///     .backends()
    ///     .static_address()
    ///     .delete("bkdsc_2tEpN0yrxDI4j8jVnhVRoTNN2Tx")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "Use an internal endpoint for the address, reached by a `forward-internal` action on a cloud endpoint, instead; see `client.endpoints()`."
    )]
    pub fn delete(&self, id: impl IntoId<StaticBackend>) -> Call<'c, Delete, C> {
        Call::new(self.client, Delete::new(id))
    }
}
