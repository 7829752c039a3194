// Generated from api-spec/services/application_sessions.yaml by `cargo xtask codegen`; edits are lost.

//! Application Sessions: the service and its datatypes.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use crate::operation::{Encoder, Method, OperationSpec};
use crate::{Call, Client, Connection, Error, Id, Operation, Page, Ref, Resource};
use super::models::{ApplicationUser, Endpoint, HttpsEdge, HttpsEdgeRoute};

/// The session of an end user at one of the account's endpoints.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ApplicationSession {
    /// Identifier of this object, assigned by ngrok when it is created.
    #[serde(default)]
    pub id: Id<ApplicationSession>,
    /// Address of this object in the API.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub uri: String,
    /// The public address of the endpoint where the session takes place.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub public_url: String,
    /// The browser, the address and the place from which the session is held.
    pub browser_session: BrowserSession,
    /// The end user to whom the session belongs. May be absent.
    pub application_user: Option<Ref<ApplicationUser>>,
    /// When the visitor started this session; absent where ngrok does not know.
    #[serde(default, deserialize_with = "crate::lenient::timestamp")]
    pub created_at: Option<Timestamp>,
    /// When the end user was seen last in this session, in RFC 3339 format. May be absent.
    #[serde(default, deserialize_with = "crate::lenient::timestamp")]
    pub last_active: Option<Timestamp>,
    /// When the session runs out, in RFC 3339 format. May be absent.
    #[serde(default, deserialize_with = "crate::lenient::timestamp")]
    pub expires_at: Option<Timestamp>,
    /// The ephemeral endpoint to which the session belongs. Absent if there is none.
    pub endpoint: Option<Ref<Endpoint>>,
    /// The HTTPS edge to which the session belongs. Absent for endpoints which an agent started.
    #[deprecated(
        note = "Edges are deprecated; use `endpoint` to tell where the session belongs."
    )]
    pub edge: Option<Ref<HttpsEdge>>,
    /// The HTTPS edge route to which the session belongs. Absent for endpoints which an agent started.
    #[deprecated(
        note = "Edge routes are deprecated; use `endpoint` to tell where the session belongs."
    )]
    pub route: Option<Ref<HttpsEdgeRoute>>,
}

impl Resource for ApplicationSession {
    type Get = Get;

    fn by_id(id: Id<Self>) -> Self::Get {
        Get::new(id)
    }
}

/// What is known of the browser on the other end of an application session.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct BrowserSession {
    /// The browser's `User-Agent` header, raw and taken apart.
    pub user_agent: UserAgent,
    /// The IP address from which the browser connects.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub ip_address: String,
    /// Where `ip_address` is thought to be, by geolocation. Absent when unknown.
    pub location: Option<Location>,
}

/// A `User-Agent` header and what ngrok reads out of it. Parts that cannot be told are absent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UserAgent {
    /// The header's value exactly as the browser sent it.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub raw: String,
    /// The name of the browser, such as `Chrome`. Absent when not recognized.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub browser_name: String,
    /// The version of the browser, such as `102`. Absent when not recognized.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub browser_version: String,
    /// The kind of device, such as `Desktop`. Absent when not recognized.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub device_type: String,
    /// The operating system, such as `MacOS`. Absent when not recognized.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub os_name: String,
    /// The version of the operating system, such as `10.15.7`. Absent when not recognized.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub os_version: String,
}

/// An estimate, made from an IP address, of where a client is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Location {
    /// The country, as its ISO code. Absent when unknown.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub country_code: String,
    /// The estimated latitude. Absent when unknown.
    pub latitude: Option<f64>,
    /// The estimated longitude. Absent when unknown.
    pub longitude: Option<f64>,
    /// How far, in kilometers, the true place may be from `latitude` and `longitude`. Absent when unknown.
    pub lat_long_radius_km: Option<i64>,
}

/// A page of a list of [`ApplicationSession`](crate::models::ApplicationSession) objects, newest first.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ApplicationSessionList {
    /// The objects of this page.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub application_sessions: Vec<ApplicationSession>,
    /// Address of this list in the API.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub uri: String,
    /// Address of the next page, with the same limit and filter; absent on the last page.
    pub next_page_uri: Option<String>,
}

impl Page for ApplicationSessionList {
    type Item = ApplicationSession;

    fn next_page_uri(&self) -> Option<&str> {
        self.next_page_uri.as_deref()
    }

    fn into_items(self) -> Vec<Self::Item> {
        self.application_sessions
    }
}

/// `GET /app/sessions/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Get {
    id: Id<ApplicationSession>,
}

impl Get {
    /// Makes the operation.
    pub fn new(id: impl Into<Id<ApplicationSession>>) -> Self {
        Self { id: id.into() }
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
    pub fn before_id(mut self, before_id: impl Into<Id<ApplicationSession>>) -> Self {
        self.operation.before_id = Some(before_id.into());
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
    pub fn new(id: impl Into<Id<ApplicationSession>>) -> Self {
        Self { id: id.into() }
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

/// Browser sessions of end users who signed in at an endpoint of yours, for example through an OAuth
/// provider.
///
/// [ngrok's page about it](https://ngrok.com/docs/api-reference/applicationsessions)
#[derive(Debug, Clone, Copy)]
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
    /// let answer = client.application_sessions().get("2tEpN0yrxDI4j8jVnhVRoTNN2Tx").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl Into<Id<ApplicationSession>>) -> Call<'c, Get, C> {
        Call::new(self.client, Get::new(id))
    }

    /// Lists the sessions of all end users of the account's endpoints, page by page.
    ///
    /// `GET /app/sessions`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/applicationsessions).
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
    pub fn delete(&self, id: impl Into<Id<ApplicationSession>>) -> Call<'c, Delete, C> {
        Call::new(self.client, Delete::new(id))
    }
}
