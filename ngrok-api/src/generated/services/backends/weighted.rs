// Generated from api-spec/services/backends/weighted.yaml by `cargo xtask codegen`; edits are lost.

//! `client.backends().weighted()`: Weighted backends: split traffic between other backends in proportion to the weight given to each.

use crate::operation::{Encoder, Method, OperationSpec};
use crate::{Call, Client, Connection, Error, Id, IntoId, Operation, Resource};
use crate::models::{
    WeightedBackend, WeightedBackendCreate, WeightedBackendList, WeightedBackendUpdate,
};

/// `POST /backends/weighted`, as data.
#[derive(Debug, Clone, Default)]
pub struct Create {
    body: WeightedBackendCreate,
}

impl Create {
    /// Makes the operation.
    pub fn new(body: WeightedBackendCreate) -> Self {
        Self { body }
    }
}

impl Operation for Create {
    type Output = WeightedBackend;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "backends.weighted.create",
        method: Method::Post,
        path: "/backends/weighted",
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

    /// Weight of each child, as backend ID to a number from 0 to 10000. A child's share is its weight over
    /// the sum of weights.
    pub fn backends(
        mut self,
        backends: impl IntoIterator<Item = (impl Into<String>, impl Into<i64>)>,
    ) -> Self {
        self.operation.body.backends = Some(
            backends.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Sends this body instead of what was set before.
    pub fn with_body(mut self, body: WeightedBackendCreate) -> Self {
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

/// `GET /backends/weighted/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Get {
    id: Id<WeightedBackend>,
}

impl Get {
    /// Makes the operation.
    pub fn new(id: impl IntoId<WeightedBackend>) -> Self {
        Self { id: id.into_id() }
    }
}

impl Operation for Get {
    type Output = WeightedBackend;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "backends.weighted.get",
        method: Method::Get,
        path: "/backends/weighted/{id}",
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

impl WeightedBackend {
    /// Retrieves a weighted backend by its ID, with the weights of its children.
    #[deprecated(
        note = "Use `forward-internal` actions chosen by the `rand` macros on a cloud endpoint, or an endpoint pool for even shares, instead; see `client.endpoints()`."
    )]
    pub fn get<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Get, C> {
        Call::new(client, Get::new(&self.id))
    }
}

/// `GET /backends/weighted`, as data.
#[derive(Debug, Clone, Default)]
pub struct List {
    limit: Option<i32>,
    before_id: Option<Id<WeightedBackend>>,
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
    type Output = WeightedBackendList;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "backends.weighted.list",
        method: Method::Get,
        path: "/backends/weighted",
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
    pub fn before_id(mut self, before_id: impl IntoId<WeightedBackend>) -> Self {
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

/// `PATCH /backends/weighted/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Update {
    id: Id<WeightedBackend>,
    body: WeightedBackendUpdate,
}

impl Update {
    /// Makes the operation.
    pub fn new(id: impl IntoId<WeightedBackend>, body: WeightedBackendUpdate) -> Self {
        Self { id: id.into_id(), body }
    }
}

impl Operation for Update {
    type Output = WeightedBackend;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "backends.weighted.update",
        method: Method::Patch,
        path: "/backends/weighted/{id}",
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

    /// Weight of each child, as backend ID to a number from 0 to 10000. A child's share is its weight over
    /// the sum of weights.
    pub fn backends(
        mut self,
        backends: impl IntoIterator<Item = (impl Into<String>, impl Into<i64>)>,
    ) -> Self {
        self.operation.body.backends = Some(
            backends.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Sends this body instead of what was set before.
    pub fn with_body(mut self, body: WeightedBackendUpdate) -> Self {
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

impl WeightedBackend {
    /// Updates a weighted backend, for instance to shift traffic between its children.
    #[deprecated(
        note = "Use `forward-internal` actions chosen by the `rand` macros on a cloud endpoint, or an endpoint pool for even shares, instead; see `client.endpoints()`."
    )]
    pub fn update<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Update, C> {
        Call::new(client, Update::new(&self.id, WeightedBackendUpdate::new()))
    }
}

/// `DELETE /backends/weighted/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Delete {
    id: Id<WeightedBackend>,
}

impl Delete {
    /// Makes the operation.
    pub fn new(id: impl IntoId<WeightedBackend>) -> Self {
        Self { id: id.into_id() }
    }
}

impl Operation for Delete {
    type Output = ();
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "backends.weighted.delete",
        method: Method::Delete,
        path: "/backends/weighted/{id}",
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

impl WeightedBackend {
    /// Deletes a weighted backend. Fails while another backend still refers to it.
    #[deprecated(
        note = "Use `forward-internal` actions chosen by the `rand` macros on a cloud endpoint, or an endpoint pool for even shares, instead; see `client.endpoints()`."
    )]
    pub fn delete<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Delete, C> {
        Call::new(client, Delete::new(&self.id))
    }
}

impl Resource for WeightedBackend {
    type Get = Get;

    fn by_id(id: Id<Self>) -> Self::Get {
        Get::new(id)
    }
}

/// Weighted backends: split traffic between other backends in proportion to the weight given to each.
///
/// [ngrok's page about it](https://ngrok.com/docs/api-reference/weightedbackends)
#[derive(Debug, Clone)]
pub struct WeightedBackends<'c, C = Client> {
    client: &'c C,
}

impl<'c, C: Connection> WeightedBackends<'c, C> {
    pub(crate) fn new(client: &'c C) -> Self {
        Self { client }
    }

    /// Creates a weighted backend from existing backends and their weights.
    ///
    /// `POST /backends/weighted`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/weightedbackends).
    ///
    /// # Optional
    /// * `description` (`String`): A note for people about what this object is for.
    /// * `metadata` (`String`): Data of your own, for programs, such as a JSON document; ngrok does not
    ///   read it.
    /// * `backends` (`BTreeMap<String, i64>`): Weight of each child, as backend ID to a number from 0 to
    ///   10000.
    ///
    /// # Errors
    /// Among others:
    /// * [`BACKEND_REQUIRES_PLAN`](crate::ErrorCode::BACKEND_REQUIRES_PLAN): Backends are not enabled for
    ///   the account.
    /// * [`BACKEND_WEIGHTED_REQUIRES_PLAN`](crate::ErrorCode::BACKEND_WEIGHTED_REQUIRES_PLAN): Weighted
    ///   backends are not enabled for the account.
    /// * [`BACKEND_REFERENCE_NOT_FOUND`](crate::ErrorCode::BACKEND_REFERENCE_NOT_FOUND): The backend refers
    ///   to another backend that is not there; fix the reference before saving.
    /// * [`BACKEND_WEIGHTED_BACKENDS_LIMIT_REACHED`](crate::ErrorCode::BACKEND_WEIGHTED_BACKENDS_LIMIT_REACHED):
    ///   The weighted backend spreads over more backends than it may; remove some.
    /// * [`BACKEND_WEIGHTED_REFERENCE_TYPE_NOT_ALLOWED`](crate::ErrorCode::BACKEND_WEIGHTED_REFERENCE_TYPE_NOT_ALLOWED):
    ///   A weighted backend cannot hold backends of the referenced type; use another type.
    /// * [`BACKEND_WEIGHTED_WEIGHT_INVALID`](crate::ErrorCode::BACKEND_WEIGHTED_WEIGHT_INVALID): A weight
    ///   in the weighted backend lies outside the permitted range.
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
    ///     .weighted()
    ///     .create()
    ///     .description("A tenth of the visitors for the new version")
    ///     .backends([
    ///         ("bkdtg_2tEpN0yrxDI4j8jVnhVRoTNN2Tx", 90),
    ///         ("bkdtg_2tEpN0yrxDI4j8jVnhVRoTNN2Ty", 10),
    ///     ])
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "Use `forward-internal` actions chosen by the `rand` macros on a cloud endpoint, or an endpoint pool for even shares, instead; see `client.endpoints()`."
    )]
    pub fn create(&self) -> Call<'c, Create, C> {
        Call::new(self.client, Create::new(WeightedBackendCreate::new()))
    }

    /// Retrieves a weighted backend by its ID, with the weights of its children.
    ///
    /// `GET /backends/weighted/{id}`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/weightedbackends).
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
    ///     .weighted()
    ///     .get("bkdwd_2tEpN0yrxDI4j8jVnhVRoTNN2Tx")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "Use `forward-internal` actions chosen by the `rand` macros on a cloud endpoint, or an endpoint pool for even shares, instead; see `client.endpoints()`."
    )]
    pub fn get(&self, id: impl IntoId<WeightedBackend>) -> Call<'c, Get, C> {
        Call::new(self.client, Get::new(id))
    }

    /// Lists the weighted backends of the account.
    ///
    /// `GET /backends/weighted`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/weightedbackends).
    ///
    /// # Optional
    /// * `limit` (`i32`): Most objects on a page, 1 to 100.
    /// * `before_id` (`Id<WeightedBackend>`): Starts the list after this object, going back in time.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let mut items = client.backends().weighted().list().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "Use `forward-internal` actions chosen by the `rand` macros on a cloud endpoint, or an endpoint pool for even shares, instead; see `client.endpoints()`."
    )]
    pub fn list(&self) -> Call<'c, List, C> {
        Call::new(self.client, List::new())
    }

    /// Updates a weighted backend, for instance to shift traffic between its children.
    ///
    /// `PATCH /backends/weighted/{id}`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/weightedbackends).
    ///
    /// # Optional
    /// * `description` (`String`): A note for people about what this object is for.
    /// * `metadata` (`String`): Data of your own, for programs, such as a JSON document; ngrok does not
    ///   read it.
    /// * `backends` (`BTreeMap<String, i64>`): Weight of each child, as backend ID to a number from 0 to
    ///   10000.
    ///
    /// # Errors
    /// Among others:
    /// * [`BACKEND_NOT_FOUND`](crate::ErrorCode::BACKEND_NOT_FOUND): There is no such backend; check the
    ///   ID.
    /// * [`BACKEND_REFERENCE_NOT_FOUND`](crate::ErrorCode::BACKEND_REFERENCE_NOT_FOUND): The backend refers
    ///   to another backend that is not there; fix the reference before saving.
    /// * [`BACKEND_WEIGHTED_BACKENDS_LIMIT_REACHED`](crate::ErrorCode::BACKEND_WEIGHTED_BACKENDS_LIMIT_REACHED):
    ///   The weighted backend spreads over more backends than it may; remove some.
    /// * [`BACKEND_WEIGHTED_REFERENCE_TYPE_NOT_ALLOWED`](crate::ErrorCode::BACKEND_WEIGHTED_REFERENCE_TYPE_NOT_ALLOWED):
    ///   A weighted backend cannot hold backends of the referenced type; use another type.
    /// * [`BACKEND_WEIGHTED_WEIGHT_INVALID`](crate::ErrorCode::BACKEND_WEIGHTED_WEIGHT_INVALID): A weight
    ///   in the weighted backend lies outside the permitted range.
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
    ///     .weighted()
    ///     .update("bkdwd_2tEpN0yrxDI4j8jVnhVRoTNN2Tx")
    ///     .backends([
    ///         ("bkdtg_2tEpN0yrxDI4j8jVnhVRoTNN2Tx", 50),
    ///         ("bkdtg_2tEpN0yrxDI4j8jVnhVRoTNN2Ty", 50),
    ///     ])
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "Use `forward-internal` actions chosen by the `rand` macros on a cloud endpoint, or an endpoint pool for even shares, instead; see `client.endpoints()`."
    )]
    pub fn update(&self, id: impl IntoId<WeightedBackend>) -> Call<'c, Update, C> {
        Call::new(self.client, Update::new(id, WeightedBackendUpdate::new()))
    }

    /// Deletes a weighted backend. Fails while another backend still refers to it.
    ///
    /// `DELETE /backends/weighted/{id}`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/weightedbackends).
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
    /// client.backends().weighted().delete("bkdwd_2tEpN0yrxDI4j8jVnhVRoTNN2Tx").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "Use `forward-internal` actions chosen by the `rand` macros on a cloud endpoint, or an endpoint pool for even shares, instead; see `client.endpoints()`."
    )]
    pub fn delete(&self, id: impl IntoId<WeightedBackend>) -> Call<'c, Delete, C> {
        Call::new(self.client, Delete::new(id))
    }
}
