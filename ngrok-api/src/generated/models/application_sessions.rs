// Generated from api-spec/services/application_sessions.yaml by `cargo xtask codegen`; edits are lost.

//! Application Sessions: the datatypes.

use jiff::Timestamp;
use serde_core::de::{Deserialize, Deserializer, MapAccess};
use serde_core::ser::{Serialize, Serializer};
use crate::object::{self, FieldValue, ReadObject};
use crate::{Id, Page, Ref};
use crate::models::{ApplicationUser, Endpoint, HttpsEdge, HttpsEdgeRoute};

/// The session of an end user at one of the account's endpoints.
///
/// [`client.application_sessions()`](crate::services::application_sessions::ApplicationSessions) has
/// the operations on it.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplicationSession {
    /// Identifier of this object, assigned by ngrok when it is created.
    pub id: Id<ApplicationSession>,
    /// Address of this object in the API.
    pub uri: String,
    /// The public address of the endpoint where the session takes place.
    pub public_url: String,
    /// The browser, the address and the place from which the session is held.
    pub browser_session: BrowserSession,
    /// The end user to whom the session belongs. May be absent.
    pub application_user: Option<Ref<ApplicationUser>>,
    /// When the visitor started this session; absent where ngrok does not know.
    pub created_at: Option<Timestamp>,
    /// When the end user was seen last in this session, in RFC 3339 format. May be absent.
    pub last_active: Option<Timestamp>,
    /// When the session runs out, in RFC 3339 format. May be absent.
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

/// What is known of the browser on the other end of an application session.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BrowserSession {
    /// The browser's `User-Agent` header, raw and taken apart.
    pub user_agent: UserAgent,
    /// The IP address from which the browser connects.
    pub ip_address: String,
    /// Where `ip_address` is thought to be, by geolocation. Absent when unknown.
    pub location: Option<Location>,
}

/// A `User-Agent` header and what ngrok reads out of it. Parts that cannot be told are absent.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserAgent {
    /// The header's value exactly as the browser sent it.
    pub raw: String,
    /// The name of the browser, such as `Chrome`. Absent when not recognized.
    pub browser_name: String,
    /// The version of the browser, such as `102`. Absent when not recognized.
    pub browser_version: String,
    /// The kind of device, such as `Desktop`. Absent when not recognized.
    pub device_type: String,
    /// The operating system, such as `MacOS`. Absent when not recognized.
    pub os_name: String,
    /// The version of the operating system, such as `10.15.7`. Absent when not recognized.
    pub os_version: String,
}

/// An estimate, made from an IP address, of where a client is.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Location {
    /// The country, as its ISO code. Absent when unknown.
    pub country_code: String,
    /// The estimated latitude. Absent when unknown.
    pub latitude: Option<f64>,
    /// The estimated longitude. Absent when unknown.
    pub longitude: Option<f64>,
    /// How far, in kilometers, the true place may be from `latitude` and `longitude`. Absent when unknown.
    pub lat_long_radius_km: Option<i64>,
}

/// A page of a list of [`ApplicationSession`](crate::models::ApplicationSession) objects, newest first.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplicationSessionList {
    /// The objects of this page.
    pub application_sessions: Vec<ApplicationSession>,
    /// Address of this list in the API.
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

impl Serialize for ApplicationSession {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("id", &self.id)
            .field("uri", &self.uri)
            .field("public_url", &self.public_url)
            .field("browser_session", &self.browser_session)
            .field("application_user", &self.application_user)
            .field("created_at", &self.created_at)
            .field("last_active", &self.last_active)
            .field("expires_at", &self.expires_at)
            .field("endpoint", &self.endpoint)
            .field("edge", &self.edge)
            .field("route", &self.route)
            .end()
    }
}

impl ReadObject for ApplicationSession {
    const REQUIRED: &'static [&'static str] = &["id", "browser_session"];

    #[inline]
    fn empty() -> Self {
        Self::default()
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "id" => value.read_identity(&mut self.id),
            "uri" => value.read_unless_null(&mut self.uri),
            "public_url" => value.read_unless_null(&mut self.public_url),
            "browser_session" => value.read(&mut self.browser_session),
            "application_user" => value.read(&mut self.application_user),
            "created_at" => value.read_time(&mut self.created_at),
            "last_active" => value.read_time(&mut self.last_active),
            "expires_at" => value.read_time(&mut self.expires_at),
            "endpoint" => value.read(&mut self.endpoint),
            "edge" => value.read(&mut self.edge),
            "route" => value.read(&mut self.route),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for ApplicationSession {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for BrowserSession {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("user_agent", &self.user_agent)
            .field("ip_address", &self.ip_address)
            .field("location", &self.location)
            .end()
    }
}

impl ReadObject for BrowserSession {
    const REQUIRED: &'static [&'static str] = &["user_agent"];

    #[inline]
    fn empty() -> Self {
        Self::default()
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "user_agent" => value.read(&mut self.user_agent),
            "ip_address" => value.read_unless_null(&mut self.ip_address),
            "location" => value.read(&mut self.location),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for BrowserSession {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for UserAgent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("raw", &self.raw)
            .field("browser_name", &self.browser_name)
            .field("browser_version", &self.browser_version)
            .field("device_type", &self.device_type)
            .field("os_name", &self.os_name)
            .field("os_version", &self.os_version)
            .end()
    }
}

impl ReadObject for UserAgent {
    #[inline]
    fn empty() -> Self {
        Self::default()
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "raw" => value.read_unless_null(&mut self.raw),
            "browser_name" => value.read_unless_null(&mut self.browser_name),
            "browser_version" => value.read_unless_null(&mut self.browser_version),
            "device_type" => value.read_unless_null(&mut self.device_type),
            "os_name" => value.read_unless_null(&mut self.os_name),
            "os_version" => value.read_unless_null(&mut self.os_version),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for UserAgent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Location {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("country_code", &self.country_code)
            .field("latitude", &self.latitude)
            .field("longitude", &self.longitude)
            .field("lat_long_radius_km", &self.lat_long_radius_km)
            .end()
    }
}

impl ReadObject for Location {
    #[inline]
    fn empty() -> Self {
        Self::default()
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "country_code" => value.read_unless_null(&mut self.country_code),
            "latitude" => value.read(&mut self.latitude),
            "longitude" => value.read(&mut self.longitude),
            "lat_long_radius_km" => value.read(&mut self.lat_long_radius_km),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for Location {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for ApplicationSessionList {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("application_sessions", &self.application_sessions)
            .field("uri", &self.uri)
            .field("next_page_uri", &self.next_page_uri)
            .end()
    }
}

impl ReadObject for ApplicationSessionList {
    const REQUIRED: &'static [&'static str] = &["application_sessions"];

    #[inline]
    fn empty() -> Self {
        Self::default()
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "application_sessions" => {
                value.read_unless_null(&mut self.application_sessions)
            }
            "uri" => value.read_unless_null(&mut self.uri),
            "next_page_uri" => value.read(&mut self.next_page_uri),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for ApplicationSessionList {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}
