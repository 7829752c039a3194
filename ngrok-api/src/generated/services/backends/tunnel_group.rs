// Generated from api-spec/services/backends/tunnel_group.yaml by `cargo xtask codegen`; edits are lost.

//! `client.backends().tunnel_group()`: Tunnel group backends: spread traffic over all online tunnels whose labels match.

use crate::operation::{Encoder, Method, OperationSpec};
use crate::{Call, Client, Connection, Error, Id, IntoId, Operation, Resource};
use crate::models::{
    TunnelGroupBackend, TunnelGroupBackendCreate, TunnelGroupBackendList,
    TunnelGroupBackendUpdate,
};

/// `POST /backends/tunnel_group`, as data.
#[derive(Debug, Clone, Default)]
pub struct Create {
    body: TunnelGroupBackendCreate,
}

impl Create {
    /// Makes the operation.
    pub fn new(body: TunnelGroupBackendCreate) -> Self {
        Self { body }
    }
}

impl Operation for Create {
    type Output = TunnelGroupBackend;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "backends.tunnel_group.create",
        method: Method::Post,
        path: "/backends/tunnel_group",
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

    /// Labels, as name to value, that a tunnel must carry to receive traffic, for example `app` with value
    /// `foo`.
    pub fn labels(
        mut self,
        labels: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.operation.body.labels = Some(
            labels.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Sends this body instead of what was set before.
    pub fn with_body(mut self, body: TunnelGroupBackendCreate) -> Self {
        self.operation.body = body;
        self
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for Create {
    fn from_arguments(arguments: &mut crate::dynamic::Arguments) -> Result<Self, Error> {
        Ok(Self {
            body: arguments.body(&["description", "metadata", "labels"])?,
        })
    }
}

/// `GET /backends/tunnel_group/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Get {
    id: Id<TunnelGroupBackend>,
}

impl Get {
    /// Makes the operation.
    pub fn new(id: impl IntoId<TunnelGroupBackend>) -> Self {
        Self { id: id.into_id() }
    }
}

impl Operation for Get {
    type Output = TunnelGroupBackend;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "backends.tunnel_group.get",
        method: Method::Get,
        path: "/backends/tunnel_group/{id}",
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

impl TunnelGroupBackend {
    /// Retrieves a tunnel group backend by its ID, with the tunnels it matches at the moment.
    #[deprecated(
        note = "Use a pool of internal endpoints, reached by a `forward-internal` action on a cloud endpoint, instead; see `client.endpoints()`."
    )]
    pub fn get<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Get, C> {
        Call::new(client, Get::new(&self.id))
    }
}

/// `GET /backends/tunnel_group`, as data.
#[derive(Debug, Clone, Default)]
pub struct List {
    limit: Option<i32>,
    before_id: Option<Id<TunnelGroupBackend>>,
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
    type Output = TunnelGroupBackendList;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "backends.tunnel_group.list",
        method: Method::Get,
        path: "/backends/tunnel_group",
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
    pub fn before_id(mut self, before_id: impl IntoId<TunnelGroupBackend>) -> Self {
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

/// `PATCH /backends/tunnel_group/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Update {
    id: Id<TunnelGroupBackend>,
    body: TunnelGroupBackendUpdate,
}

impl Update {
    /// Makes the operation.
    pub fn new(
        id: impl IntoId<TunnelGroupBackend>,
        body: TunnelGroupBackendUpdate,
    ) -> Self {
        Self { id: id.into_id(), body }
    }
}

impl Operation for Update {
    type Output = TunnelGroupBackend;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "backends.tunnel_group.update",
        method: Method::Patch,
        path: "/backends/tunnel_group/{id}",
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

    /// Labels, as name to value, that a tunnel must carry to receive traffic, for example `app` with value
    /// `foo`.
    pub fn labels(
        mut self,
        labels: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.operation.body.labels = Some(
            labels.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Sends this body instead of what was set before.
    pub fn with_body(mut self, body: TunnelGroupBackendUpdate) -> Self {
        self.operation.body = body;
        self
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for Update {
    fn from_arguments(arguments: &mut crate::dynamic::Arguments) -> Result<Self, Error> {
        Ok(Self {
            id: arguments.path("id")?,
            body: arguments.body(&["description", "metadata", "labels"])?,
        })
    }
}

impl TunnelGroupBackend {
    /// Updates a tunnel group backend; new labels change which tunnels receive its traffic.
    #[deprecated(
        note = "Use a pool of internal endpoints, reached by a `forward-internal` action on a cloud endpoint, instead; see `client.endpoints()`."
    )]
    pub fn update<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Update, C> {
        Call::new(client, Update::new(&self.id, TunnelGroupBackendUpdate::new()))
    }
}

/// `DELETE /backends/tunnel_group/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Delete {
    id: Id<TunnelGroupBackend>,
}

impl Delete {
    /// Makes the operation.
    pub fn new(id: impl IntoId<TunnelGroupBackend>) -> Self {
        Self { id: id.into_id() }
    }
}

impl Operation for Delete {
    type Output = ();
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "backends.tunnel_group.delete",
        method: Method::Delete,
        path: "/backends/tunnel_group/{id}",
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

impl TunnelGroupBackend {
    /// Deletes a tunnel group backend. Fails while another backend still refers to it.
    #[deprecated(
        note = "Use a pool of internal endpoints, reached by a `forward-internal` action on a cloud endpoint, instead; see `client.endpoints()`."
    )]
    pub fn delete<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Delete, C> {
        Call::new(client, Delete::new(&self.id))
    }
}

impl Resource for TunnelGroupBackend {
    type Get = Get;

    fn by_id(id: Id<Self>) -> Self::Get {
        Get::new(id)
    }
}

/// Tunnel group backends: spread traffic over all online tunnels whose labels match.
///
/// [ngrok's page about it](https://ngrok.com/docs/api-reference/tunnelgroupbackends)
#[derive(Debug, Clone)]
pub struct TunnelGroupBackends<'c, C = Client> {
    client: &'c C,
}

impl<'c, C: Connection> TunnelGroupBackends<'c, C> {
    pub(crate) fn new(client: &'c C) -> Self {
        Self { client }
    }

    /// Creates a tunnel group backend that selects tunnels by their labels.
    ///
    /// `POST /backends/tunnel_group`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/tunnelgroupbackends).
    ///
    /// # Optional
    /// * `description` (`String`): A note for people about what this object is for.
    /// * `metadata` (`String`): Data of your own, for programs, such as a JSON document; ngrok does not
    ///   read it.
    /// * `labels` (`BTreeMap<String, String>`): Labels, as name to value, that a tunnel must carry to
    ///   receive traffic, for example `app` with value `foo`.
    ///
    /// # Errors
    /// Among others:
    /// * [`BACKEND_REQUIRES_PLAN`](crate::ErrorCode::BACKEND_REQUIRES_PLAN): Backends are not enabled for
    ///   the account.
    /// * [`BACKEND_TUNNEL_GROUP_LABELS_LIMIT_REACHED`](crate::ErrorCode::BACKEND_TUNNEL_GROUP_LABELS_LIMIT_REACHED):
    ///   The tunnel group backend has more labels than it may; remove some.
    /// * [`BACKEND_TUNNEL_GROUP_LABEL_KEY_LENGTH_INVALID`](crate::ErrorCode::BACKEND_TUNNEL_GROUP_LABEL_KEY_LENGTH_INVALID):
    ///   A tunnel group label's key is too short or too long.
    /// * [`BACKEND_TUNNEL_GROUP_LABEL_VALUE_LENGTH_INVALID`](crate::ErrorCode::BACKEND_TUNNEL_GROUP_LABEL_VALUE_LENGTH_INVALID):
    ///   A tunnel group label's value is too short or too long.
    /// * [`BACKEND_TUNNEL_GROUP_LABEL_EQUALS_SIGN_NOT_ALLOWED`](crate::ErrorCode::BACKEND_TUNNEL_GROUP_LABEL_EQUALS_SIGN_NOT_ALLOWED):
    ///   A tunnel group label has an equals sign in its key or value; remove it.
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
    ///     .tunnel_group()
    ///     .create()
    ///     .description("Web shop")
    ///     .labels([("app", "shop"), ("env", "production")])
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "Use a pool of internal endpoints, reached by a `forward-internal` action on a cloud endpoint, instead; see `client.endpoints()`."
    )]
    pub fn create(&self) -> Call<'c, Create, C> {
        Call::new(self.client, Create::new(TunnelGroupBackendCreate::new()))
    }

    /// Retrieves a tunnel group backend by its ID, with the tunnels it matches at the moment.
    ///
    /// `GET /backends/tunnel_group/{id}`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/tunnelgroupbackends).
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
    ///     .tunnel_group()
    ///     .get("bkdtg_2tEpN0yrxDI4j8jVnhVRoTNN2Tx")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "Use a pool of internal endpoints, reached by a `forward-internal` action on a cloud endpoint, instead; see `client.endpoints()`."
    )]
    pub fn get(&self, id: impl IntoId<TunnelGroupBackend>) -> Call<'c, Get, C> {
        Call::new(self.client, Get::new(id))
    }

    /// Lists the tunnel group backends of the account.
    ///
    /// `GET /backends/tunnel_group`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/tunnelgroupbackends).
    ///
    /// # Optional
    /// * `limit` (`i32`): Most objects on a page, 1 to 100.
    /// * `before_id` (`Id<TunnelGroupBackend>`): Starts the list after this object, going back in time.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let mut items = client.backends().tunnel_group().list().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "Use a pool of internal endpoints, reached by a `forward-internal` action on a cloud endpoint, instead; see `client.endpoints()`."
    )]
    pub fn list(&self) -> Call<'c, List, C> {
        Call::new(self.client, List::new())
    }

    /// Updates a tunnel group backend; new labels change which tunnels receive its traffic.
    ///
    /// `PATCH /backends/tunnel_group/{id}`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/tunnelgroupbackends).
    ///
    /// # Optional
    /// * `description` (`String`): A note for people about what this object is for.
    /// * `metadata` (`String`): Data of your own, for programs, such as a JSON document; ngrok does not
    ///   read it.
    /// * `labels` (`BTreeMap<String, String>`): Labels, as name to value, that a tunnel must carry to
    ///   receive traffic, for example `app` with value `foo`.
    ///
    /// # Errors
    /// Among others:
    /// * [`BACKEND_NOT_FOUND`](crate::ErrorCode::BACKEND_NOT_FOUND): There is no such backend; check the
    ///   ID.
    /// * [`BACKEND_TUNNEL_GROUP_LABELS_LIMIT_REACHED`](crate::ErrorCode::BACKEND_TUNNEL_GROUP_LABELS_LIMIT_REACHED):
    ///   The tunnel group backend has more labels than it may; remove some.
    /// * [`BACKEND_TUNNEL_GROUP_LABEL_KEY_LENGTH_INVALID`](crate::ErrorCode::BACKEND_TUNNEL_GROUP_LABEL_KEY_LENGTH_INVALID):
    ///   A tunnel group label's key is too short or too long.
    /// * [`BACKEND_TUNNEL_GROUP_LABEL_VALUE_LENGTH_INVALID`](crate::ErrorCode::BACKEND_TUNNEL_GROUP_LABEL_VALUE_LENGTH_INVALID):
    ///   A tunnel group label's value is too short or too long.
    /// * [`BACKEND_TUNNEL_GROUP_LABEL_EQUALS_SIGN_NOT_ALLOWED`](crate::ErrorCode::BACKEND_TUNNEL_GROUP_LABEL_EQUALS_SIGN_NOT_ALLOWED):
    ///   A tunnel group label has an equals sign in its key or value; remove it.
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
    ///     .tunnel_group()
    ///     .update("bkdtg_2tEpN0yrxDI4j8jVnhVRoTNN2Tx")
    ///     .labels([("app", "shop"), ("env", "staging")])
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "Use a pool of internal endpoints, reached by a `forward-internal` action on a cloud endpoint, instead; see `client.endpoints()`."
    )]
    pub fn update(&self, id: impl IntoId<TunnelGroupBackend>) -> Call<'c, Update, C> {
        Call::new(self.client, Update::new(id, TunnelGroupBackendUpdate::new()))
    }

    /// Deletes a tunnel group backend. Fails while another backend still refers to it.
    ///
    /// `DELETE /backends/tunnel_group/{id}`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/tunnelgroupbackends).
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
    /// client.backends().tunnel_group().delete("bkdtg_2tEpN0yrxDI4j8jVnhVRoTNN2Tx").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "Use a pool of internal endpoints, reached by a `forward-internal` action on a cloud endpoint, instead; see `client.endpoints()`."
    )]
    pub fn delete(&self, id: impl IntoId<TunnelGroupBackend>) -> Call<'c, Delete, C> {
        Call::new(self.client, Delete::new(id))
    }
}
