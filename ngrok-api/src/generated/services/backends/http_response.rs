// Generated from api-spec/services/backends/http_response.yaml by `cargo xtask codegen`; edits are lost.

//! `client.backends().http_response()`: HTTP response backends: answer every request with a fixed status, headers and body, without any upstream.

use crate::operation::{Encoder, Method, OperationSpec};
use crate::{Call, Client, Connection, Error, Id, IntoId, Operation, Resource};
use crate::models::{
    HttpResponseBackend, HttpResponseBackendCreate, HttpResponseBackendList,
    HttpResponseBackendUpdate,
};

/// `POST /backends/http_response`, as data.
#[derive(Debug, Clone, Default)]
pub struct Create {
    body: HttpResponseBackendCreate,
}

impl Create {
    /// Makes the operation.
    pub fn new(body: HttpResponseBackendCreate) -> Self {
        Self { body }
    }
}

impl Operation for Create {
    type Output = HttpResponseBackend;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "backends.http_response.create",
        method: Method::Post,
        path: "/backends/http_response",
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

    /// Text returned as the body of every response.
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.operation.body.body = Some(body.into());
        self
    }

    /// Headers of the response, as header name to value. Null when none are set.
    pub fn headers(
        mut self,
        headers: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.operation.body.headers = Some(
            headers.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// HTTP status code of the response, such as 503.
    pub fn status_code(mut self, status_code: i32) -> Self {
        self.operation.body.status_code = Some(status_code);
        self
    }

    /// Sends this body instead of what was set before.
    pub fn with_body(mut self, body: HttpResponseBackendCreate) -> Self {
        self.operation.body = body;
        self
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for Create {
    fn from_arguments(arguments: &mut crate::dynamic::Arguments) -> Result<Self, Error> {
        Ok(Self {
            body: arguments
                .body(&["description", "metadata", "body", "headers", "status_code"])?,
        })
    }
}

/// `GET /backends/http_response/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Get {
    id: Id<HttpResponseBackend>,
}

impl Get {
    /// Makes the operation.
    pub fn new(id: impl IntoId<HttpResponseBackend>) -> Self {
        Self { id: id.into_id() }
    }
}

impl Operation for Get {
    type Output = HttpResponseBackend;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "backends.http_response.get",
        method: Method::Get,
        path: "/backends/http_response/{id}",
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

impl HttpResponseBackend {
    /// Retrieves an HTTP response backend by its ID, with the response it gives.
    #[deprecated(
        note = "Use the `custom-response` Traffic Policy action on a cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn get<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Get, C> {
        Call::new(client, Get::new(&self.id))
    }
}

/// `GET /backends/http_response`, as data.
#[derive(Debug, Clone, Default)]
pub struct List {
    limit: Option<i32>,
    before_id: Option<Id<HttpResponseBackend>>,
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
    type Output = HttpResponseBackendList;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "backends.http_response.list",
        method: Method::Get,
        path: "/backends/http_response",
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
    pub fn before_id(mut self, before_id: impl IntoId<HttpResponseBackend>) -> Self {
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

/// `PATCH /backends/http_response/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Update {
    id: Id<HttpResponseBackend>,
    body: HttpResponseBackendUpdate,
}

impl Update {
    /// Makes the operation.
    pub fn new(
        id: impl IntoId<HttpResponseBackend>,
        body: HttpResponseBackendUpdate,
    ) -> Self {
        Self { id: id.into_id(), body }
    }
}

impl Operation for Update {
    type Output = HttpResponseBackend;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "backends.http_response.update",
        method: Method::Patch,
        path: "/backends/http_response/{id}",
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

    /// Text returned as the body of every response.
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.operation.body.body = Some(body.into());
        self
    }

    /// Headers of the response, as header name to value. Null when none are set.
    pub fn headers(
        mut self,
        headers: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.operation.body.headers = Some(
            headers.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// HTTP status code of the response, such as 503.
    pub fn status_code(mut self, status_code: i32) -> Self {
        self.operation.body.status_code = Some(status_code);
        self
    }

    /// Sends this body instead of what was set before.
    pub fn with_body(mut self, body: HttpResponseBackendUpdate) -> Self {
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
                .body(&["description", "metadata", "body", "headers", "status_code"])?,
        })
    }
}

impl HttpResponseBackend {
    /// Updates an HTTP response backend, such as the status, headers or body it answers with.
    #[deprecated(
        note = "Use the `custom-response` Traffic Policy action on a cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn update<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Update, C> {
        Call::new(client, Update::new(&self.id, HttpResponseBackendUpdate::new()))
    }
}

/// `DELETE /backends/http_response/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Delete {
    id: Id<HttpResponseBackend>,
}

impl Delete {
    /// Makes the operation.
    pub fn new(id: impl IntoId<HttpResponseBackend>) -> Self {
        Self { id: id.into_id() }
    }
}

impl Operation for Delete {
    type Output = ();
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "backends.http_response.delete",
        method: Method::Delete,
        path: "/backends/http_response/{id}",
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

impl HttpResponseBackend {
    /// Deletes an HTTP response backend. Fails while another backend still refers to it.
    #[deprecated(
        note = "Use the `custom-response` Traffic Policy action on a cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn delete<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Delete, C> {
        Call::new(client, Delete::new(&self.id))
    }
}

impl Resource for HttpResponseBackend {
    type Get = Get;

    fn by_id(id: Id<Self>) -> Self::Get {
        Get::new(id)
    }
}

/// HTTP response backends: answer every request with a fixed status, headers and body, without any
/// upstream.
///
/// [ngrok's page about it](https://ngrok.com/docs/api-reference/httpresponsebackends)
#[derive(Debug, Clone)]
pub struct HttpResponseBackends<'c, C = Client> {
    client: &'c C,
}

impl<'c, C: Connection> HttpResponseBackends<'c, C> {
    pub(crate) fn new(client: &'c C) -> Self {
        Self { client }
    }

    /// Creates a backend that answers every request with the given fixed response.
    ///
    /// `POST /backends/http_response`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/httpresponsebackends).
    ///
    /// # Optional
    /// * `description` (`String`): A note for people about what this object is for.
    /// * `metadata` (`String`): Data of your own, for programs, such as a JSON document; ngrok does not
    ///   read it.
    /// * `body` (`String`): Text returned as the body of every response.
    /// * `headers` (`BTreeMap<String, String>`): Headers of the response, as header name to value.
    /// * `status_code` (`i32`): HTTP status code of the response, such as 503.
    ///
    /// # Errors
    /// Among others:
    /// * [`BACKEND_REQUIRES_PLAN`](crate::ErrorCode::BACKEND_REQUIRES_PLAN): Backends are not enabled for
    ///   the account.
    /// * [`BACKEND_HTTP_RESPONSE_BODY_TOO_LONG`](crate::ErrorCode::BACKEND_HTTP_RESPONSE_BODY_TOO_LONG):
    ///   The body of the HTTP response backend has too many bytes; shorten it.
    /// * [`BACKEND_HTTP_RESPONSE_STATUS_INVALID`](crate::ErrorCode::BACKEND_HTTP_RESPONSE_STATUS_INVALID):
    ///   The HTTP response backend has a status code that HTTP does not know.
    /// * [`BACKEND_HEADER_NAME_TOO_LONG`](crate::ErrorCode::BACKEND_HEADER_NAME_TOO_LONG): A header name in
    ///   the backend has too many bytes; the message shows how it starts.
    /// * [`BACKEND_HEADER_VALUE_TOO_LONG`](crate::ErrorCode::BACKEND_HEADER_VALUE_TOO_LONG): A header value
    ///   in the backend has too many bytes; the message shows its header and how it starts.
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
    ///     .http_response()
    ///     .create()
    ///     .description("Web shop during maintenance")
    ///     .status_code(503)
    ///     .headers([("Content-Type", "text/plain")])
    ///     .body("Back at noon.")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "Use the `custom-response` Traffic Policy action on a cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn create(&self) -> Call<'c, Create, C> {
        Call::new(self.client, Create::new(HttpResponseBackendCreate::new()))
    }

    /// Retrieves an HTTP response backend by its ID, with the response it gives.
    ///
    /// `GET /backends/http_response/{id}`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/httpresponsebackends).
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
    ///     .http_response()
    ///     .get("bkdhr_2tEpN0yrxDI4j8jVnhVRoTNN2Tx")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "Use the `custom-response` Traffic Policy action on a cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn get(&self, id: impl IntoId<HttpResponseBackend>) -> Call<'c, Get, C> {
        Call::new(self.client, Get::new(id))
    }

    /// Lists the HTTP response backends of the account.
    ///
    /// `GET /backends/http_response`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/httpresponsebackends).
    ///
    /// # Optional
    /// * `limit` (`i32`): Most objects on a page, 1 to 100.
    /// * `before_id` (`Id<HttpResponseBackend>`): Starts the list after this object, going back in time.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let mut items = client.backends().http_response().list().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "Use the `custom-response` Traffic Policy action on a cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn list(&self) -> Call<'c, List, C> {
        Call::new(self.client, List::new())
    }

    /// Updates an HTTP response backend, such as the status, headers or body it answers with.
    ///
    /// `PATCH /backends/http_response/{id}`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/httpresponsebackends).
    ///
    /// # Optional
    /// * `description` (`String`): A note for people about what this object is for.
    /// * `metadata` (`String`): Data of your own, for programs, such as a JSON document; ngrok does not
    ///   read it.
    /// * `body` (`String`): Text returned as the body of every response.
    /// * `headers` (`BTreeMap<String, String>`): Headers of the response, as header name to value.
    /// * `status_code` (`i32`): HTTP status code of the response, such as 503.
    ///
    /// # Errors
    /// Among others:
    /// * [`BACKEND_NOT_FOUND`](crate::ErrorCode::BACKEND_NOT_FOUND): There is no such backend; check the
    ///   ID.
    /// * [`BACKEND_HTTP_RESPONSE_BODY_TOO_LONG`](crate::ErrorCode::BACKEND_HTTP_RESPONSE_BODY_TOO_LONG):
    ///   The body of the HTTP response backend has too many bytes; shorten it.
    /// * [`BACKEND_HTTP_RESPONSE_STATUS_INVALID`](crate::ErrorCode::BACKEND_HTTP_RESPONSE_STATUS_INVALID):
    ///   The HTTP response backend has a status code that HTTP does not know.
    /// * [`BACKEND_HEADER_NAME_TOO_LONG`](crate::ErrorCode::BACKEND_HEADER_NAME_TOO_LONG): A header name in
    ///   the backend has too many bytes; the message shows how it starts.
    /// * [`BACKEND_HEADER_VALUE_TOO_LONG`](crate::ErrorCode::BACKEND_HEADER_VALUE_TOO_LONG): A header value
    ///   in the backend has too many bytes; the message shows its header and how it starts.
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
    ///     .http_response()
    ///     .update("bkdhr_2tEpN0yrxDI4j8jVnhVRoTNN2Tx")
    ///     .body("Back at three.")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "Use the `custom-response` Traffic Policy action on a cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn update(&self, id: impl IntoId<HttpResponseBackend>) -> Call<'c, Update, C> {
        Call::new(self.client, Update::new(id, HttpResponseBackendUpdate::new()))
    }

    /// Deletes an HTTP response backend. Fails while another backend still refers to it.
    ///
    /// `DELETE /backends/http_response/{id}`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/httpresponsebackends).
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
    ///     .http_response()
    ///     .delete("bkdhr_2tEpN0yrxDI4j8jVnhVRoTNN2Tx")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "Use the `custom-response` Traffic Policy action on a cloud endpoint instead; see `client.endpoints()`."
    )]
    pub fn delete(&self, id: impl IntoId<HttpResponseBackend>) -> Call<'c, Delete, C> {
        Call::new(self.client, Delete::new(id))
    }
}
