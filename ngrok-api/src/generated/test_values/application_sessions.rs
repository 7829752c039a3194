// Generated from api-spec/services/application_sessions.yaml by `cargo xtask codegen`; edits are lost.

//! Setters of the datatypes, for tests of programs.

use jiff::Timestamp;
use crate::{IntoId, Ref};
use crate::models::{
    ApplicationSession, ApplicationSessionList, ApplicationUser, BrowserSession,
    Endpoint, HttpsEdge, HttpsEdgeRoute, Location, UserAgent,
};

/// To make one in a test.
#[allow(deprecated)]
impl ApplicationSession {
    /// Sets `id`, to make an answer for a test.
    pub fn with_id(mut self, id: impl IntoId<ApplicationSession>) -> Self {
        self.id = id.into_id();
        self
    }

    /// Sets `uri`, to make an answer for a test.
    pub fn with_uri(mut self, uri: impl Into<String>) -> Self {
        self.uri = uri.into();
        self
    }

    /// Sets `public_url`, to make an answer for a test.
    pub fn with_public_url(mut self, public_url: impl Into<String>) -> Self {
        self.public_url = public_url.into();
        self
    }

    /// Sets `browser_session`, to make an answer for a test.
    pub fn with_browser_session(mut self, browser_session: BrowserSession) -> Self {
        self.browser_session = browser_session;
        self
    }

    /// Sets `application_user`, to make an answer for a test.
    pub fn with_application_user(
        mut self,
        application_user: Ref<ApplicationUser>,
    ) -> Self {
        self.application_user = Some(application_user);
        self
    }

    /// Sets `created_at`, to make an answer for a test.
    pub fn with_created_at(mut self, created_at: Timestamp) -> Self {
        self.created_at = Some(created_at);
        self
    }

    /// Sets `last_active`, to make an answer for a test.
    pub fn with_last_active(mut self, last_active: Timestamp) -> Self {
        self.last_active = Some(last_active);
        self
    }

    /// Sets `expires_at`, to make an answer for a test.
    pub fn with_expires_at(mut self, expires_at: Timestamp) -> Self {
        self.expires_at = Some(expires_at);
        self
    }

    /// Sets `endpoint`, to make an answer for a test.
    pub fn with_endpoint(mut self, endpoint: Ref<Endpoint>) -> Self {
        self.endpoint = Some(endpoint);
        self
    }

    /// Sets `edge`, to make an answer for a test.
    #[deprecated(
        note = "Edges are deprecated; use `endpoint` to tell where the session belongs."
    )]
    pub fn with_edge(mut self, edge: Ref<HttpsEdge>) -> Self {
        self.edge = Some(edge);
        self
    }

    /// Sets `route`, to make an answer for a test.
    #[deprecated(
        note = "Edge routes are deprecated; use `endpoint` to tell where the session belongs."
    )]
    pub fn with_route(mut self, route: Ref<HttpsEdgeRoute>) -> Self {
        self.route = Some(route);
        self
    }
}

/// To make one in a test.
#[allow(deprecated)]
impl BrowserSession {
    /// Sets `user_agent`, to make an answer for a test.
    pub fn with_user_agent(mut self, user_agent: UserAgent) -> Self {
        self.user_agent = user_agent;
        self
    }

    /// Sets `ip_address`, to make an answer for a test.
    pub fn with_ip_address(mut self, ip_address: impl Into<String>) -> Self {
        self.ip_address = ip_address.into();
        self
    }

    /// Sets `location`, to make an answer for a test.
    pub fn with_location(mut self, location: Location) -> Self {
        self.location = Some(location);
        self
    }
}

/// To make one in a test.
#[allow(deprecated)]
impl UserAgent {
    /// Sets `raw`, to make an answer for a test.
    pub fn with_raw(mut self, raw: impl Into<String>) -> Self {
        self.raw = raw.into();
        self
    }

    /// Sets `browser_name`, to make an answer for a test.
    pub fn with_browser_name(mut self, browser_name: impl Into<String>) -> Self {
        self.browser_name = browser_name.into();
        self
    }

    /// Sets `browser_version`, to make an answer for a test.
    pub fn with_browser_version(mut self, browser_version: impl Into<String>) -> Self {
        self.browser_version = browser_version.into();
        self
    }

    /// Sets `device_type`, to make an answer for a test.
    pub fn with_device_type(mut self, device_type: impl Into<String>) -> Self {
        self.device_type = device_type.into();
        self
    }

    /// Sets `os_name`, to make an answer for a test.
    pub fn with_os_name(mut self, os_name: impl Into<String>) -> Self {
        self.os_name = os_name.into();
        self
    }

    /// Sets `os_version`, to make an answer for a test.
    pub fn with_os_version(mut self, os_version: impl Into<String>) -> Self {
        self.os_version = os_version.into();
        self
    }
}

/// To make one in a test.
#[allow(deprecated)]
impl Location {
    /// Sets `country_code`, to make an answer for a test.
    pub fn with_country_code(mut self, country_code: impl Into<String>) -> Self {
        self.country_code = country_code.into();
        self
    }

    /// Sets `latitude`, to make an answer for a test.
    pub fn with_latitude(mut self, latitude: f64) -> Self {
        self.latitude = Some(latitude);
        self
    }

    /// Sets `longitude`, to make an answer for a test.
    pub fn with_longitude(mut self, longitude: f64) -> Self {
        self.longitude = Some(longitude);
        self
    }

    /// Sets `lat_long_radius_km`, to make an answer for a test.
    pub fn with_lat_long_radius_km(mut self, lat_long_radius_km: i64) -> Self {
        self.lat_long_radius_km = Some(lat_long_radius_km);
        self
    }
}

/// To make one in a test.
#[allow(deprecated)]
impl ApplicationSessionList {
    /// Sets `application_sessions`, to make an answer for a test.
    pub fn with_application_sessions(
        mut self,
        application_sessions: impl IntoIterator<Item = impl Into<ApplicationSession>>,
    ) -> Self {
        self.application_sessions = application_sessions
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }

    /// Sets `uri`, to make an answer for a test.
    pub fn with_uri(mut self, uri: impl Into<String>) -> Self {
        self.uri = uri.into();
        self
    }

    /// Sets `next_page_uri`, to make an answer for a test.
    pub fn with_next_page_uri(mut self, next_page_uri: impl Into<String>) -> Self {
        self.next_page_uri = Some(next_page_uri.into());
        self
    }
}
