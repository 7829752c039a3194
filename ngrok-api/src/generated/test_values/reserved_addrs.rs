// Generated from api-spec/services/reserved_addrs.yaml by `cargo xtask codegen`; edits are lost.

//! Setters of the datatypes, for tests of programs.

use jiff::Timestamp;
use crate::IntoId;
use crate::models::{ReservedAddr, ReservedAddrList, ReservedAddrRegion};

/// To make one in a test.
#[allow(deprecated)]
impl ReservedAddr {
    /// Sets `id`, to make an answer for a test.
    pub fn with_id(mut self, id: impl IntoId<ReservedAddr>) -> Self {
        self.id = id.into_id();
        self
    }

    /// Sets `uri`, to make an answer for a test.
    pub fn with_uri(mut self, uri: impl Into<String>) -> Self {
        self.uri = uri.into();
        self
    }

    /// Sets `created_at`, to make an answer for a test.
    pub fn with_created_at(mut self, created_at: Timestamp) -> Self {
        self.created_at = created_at;
        self
    }

    /// Sets `description`, to make an answer for a test.
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = description.into();
        self
    }

    /// Sets `metadata`, to make an answer for a test.
    pub fn with_metadata(mut self, metadata: impl Into<String>) -> Self {
        self.metadata = metadata.into();
        self
    }

    /// Sets `addr`, to make an answer for a test.
    pub fn with_addr(mut self, addr: impl Into<String>) -> Self {
        self.addr = addr.into();
        self
    }

    /// Sets `region`, to make an answer for a test.
    pub fn with_region(mut self, region: ReservedAddrRegion) -> Self {
        self.region = Some(region);
        self
    }
}

/// To make one in a test.
#[allow(deprecated)]
impl ReservedAddrList {
    /// Sets `reserved_addrs`, to make an answer for a test.
    pub fn with_reserved_addrs(
        mut self,
        reserved_addrs: impl IntoIterator<Item = impl Into<ReservedAddr>>,
    ) -> Self {
        self.reserved_addrs = reserved_addrs.into_iter().map(Into::into).collect();
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
