// Generated from api-spec/services/tunnel_sessions.yaml by `cargo xtask codegen`; edits are lost.

//! Setters of the datatypes, for tests of programs.

use jiff::Timestamp;
use crate::{IntoId, Ref};
use crate::models::{
    SessionCredential, TunnelSession, TunnelSessionList, TunnelSessionTransport,
};

/// To make one in a test.
#[allow(deprecated)]
impl TunnelSession {
    /// Sets `agent_version`, to make an answer for a test.
    pub fn with_agent_version(mut self, agent_version: impl Into<String>) -> Self {
        self.agent_version = agent_version.into();
        self
    }

    /// Sets `credential`, to make an answer for a test.
    pub fn with_credential(mut self, credential: Ref<SessionCredential>) -> Self {
        self.credential = credential;
        self
    }

    /// Sets `id`, to make an answer for a test.
    pub fn with_id(mut self, id: impl IntoId<TunnelSession>) -> Self {
        self.id = id.into_id();
        self
    }

    /// Sets `ip`, to make an answer for a test.
    pub fn with_ip(mut self, ip: impl Into<String>) -> Self {
        self.ip = ip.into();
        self
    }

    /// Sets `metadata`, to make an answer for a test.
    pub fn with_metadata(mut self, metadata: impl Into<String>) -> Self {
        self.metadata = metadata.into();
        self
    }

    /// Sets `os`, to make an answer for a test.
    pub fn with_os(mut self, os: impl Into<String>) -> Self {
        self.os = os.into();
        self
    }

    /// Sets `region`, to make an answer for a test.
    pub fn with_region(mut self, region: impl Into<String>) -> Self {
        self.region = region.into();
        self
    }

    /// Sets `started_at`, to make an answer for a test.
    pub fn with_started_at(mut self, started_at: Timestamp) -> Self {
        self.started_at = started_at;
        self
    }

    /// Sets `transport`, to make an answer for a test.
    pub fn with_transport(mut self, transport: TunnelSessionTransport) -> Self {
        self.transport = transport;
        self
    }

    /// Sets `uri`, to make an answer for a test.
    pub fn with_uri(mut self, uri: impl Into<String>) -> Self {
        self.uri = uri.into();
        self
    }
}

/// To make one in a test.
#[allow(deprecated)]
impl TunnelSessionList {
    /// Sets `tunnel_sessions`, to make an answer for a test.
    pub fn with_tunnel_sessions(
        mut self,
        tunnel_sessions: impl IntoIterator<Item = impl Into<TunnelSession>>,
    ) -> Self {
        self.tunnel_sessions = tunnel_sessions.into_iter().map(Into::into).collect();
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
