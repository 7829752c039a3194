// Generated from api-spec/services/application_sessions.yaml by `cargo xtask codegen`; edits are lost.

//! `client.application_sessions()`: Browser sessions of end users who signed in at an endpoint of yours, for example through an OAuth provider.

use crate::operation::{Encoder, Method, OperationSpec};
use crate::{Call, Client, Connection, Error, Id, IntoId, Operation, Resource};
use crate::models::{ApplicationSession, ApplicationSessionList};

/// `GET /app/sessions/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Get {
    id: Id<ApplicationSession>,
}

impl Get {
    /// Makes the operation.
    pub fn new(id: impl IntoId<ApplicationSession>) -> Self {
        Self { id: id.into_id() }
    }
}

impl Operation for Get {
    type Output = ApplicationSession;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "application_sessions.get",
        method: Method::Get,
        path: "/app/sessions/{id}",
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

impl ApplicationSession {
    /// Returns the session with the given ID, with its user, browser and times.
    pub fn get<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Get, C> {
        Call::new(client, Get::new(&self.id))
    }
}

/// `GET /app/sessions`, as data.
#[derive(Debug, Clone, Default)]
pub struct List {
    limit: Option<i32>,
    before_id: Option<Id<ApplicationSession>>,
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
    type Output = ApplicationSessionList;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "application_sessions.list",
        method: Method::Get,
        path: "/app/sessions",
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
    pub fn before_id(mut self, before_id: impl IntoId<ApplicationSession>) -> Self {
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

/// `DELETE /app/sessions/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Delete {
    id: Id<ApplicationSession>,
}

impl Delete {
    /// Makes the operation.
    pub fn new(id: impl IntoId<ApplicationSession>) -> Self {
        Self { id: id.into_id() }
    }
}

impl Operation for Delete {
    type Output = ();
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "application_sessions.delete",
        method: Method::Delete,
        path: "/app/sessions/{id}",
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

impl ApplicationSession {
    /// Deletes a session, which ends it at once; the end user has to sign in again.
    pub fn delete<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Delete, C> {
        Call::new(client, Delete::new(&self.id))
    }
}

impl Resource for ApplicationSession {
    type Get = Get;

    fn by_id(id: Id<Self>) -> Self::Get {
        Get::new(id)
    }
}

/// Browser sessions of end users who signed in at an endpoint of yours, for example through an OAuth
/// provider.
///
/// [ngrok's page about it](https://ngrok.com/docs/api-reference/applicationsessions)
#[derive(Debug, Clone)]
pub struct ApplicationSessions<'c, C = Client> {
    client: &'c C,
}

impl<'c, C: Connection> ApplicationSessions<'c, C> {
    pub(crate) fn new(client: &'c C) -> Self {
        Self { client }
    }

    /// Returns the session with the given ID, with its user, browser and times.
    ///
    /// `GET /app/sessions/{id}`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/applicationsessions).
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client
    ///     .application_sessions()
    ///     .get("2tEpN0yrxDI4j8jVnhVRoTNN2Tx")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl IntoId<ApplicationSession>) -> Call<'c, Get, C> {
        Call::new(self.client, Get::new(id))
    }

    /// Lists the sessions of all end users of the account's endpoints, page by page.
    ///
    /// `GET /app/sessions`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/applicationsessions).
    ///
    /// # Optional
    /// * `limit` (`i32`): Most objects on a page, 1 to 100.
    /// * `before_id` (`Id<ApplicationSession>`): Starts the list after this object, going back in time.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let mut items = client.application_sessions().list().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> Call<'c, List, C> {
        Call::new(self.client, List::new())
    }

    /// Deletes a session, which ends it at once; the end user has to sign in again.
    ///
    /// `DELETE /app/sessions/{id}`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/applicationsessions).
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// client.application_sessions().delete("2tEpN0yrxDI4j8jVnhVRoTNN2Tx").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, id: impl IntoId<ApplicationSession>) -> Call<'c, Delete, C> {
        Call::new(self.client, Delete::new(id))
    }
}
