// Generated from api-spec/services/bot_users.yaml by `cargo xtask codegen`; edits are lost.

//! Setters of the datatypes, for tests of programs.

use jiff::Timestamp;
use crate::IntoId;
use crate::models::{BotUser, BotUserList};

/// To make one in a test.
#[allow(deprecated)]
impl BotUser {
    /// Sets `id`, to make an answer for a test.
    pub fn with_id(mut self, id: impl IntoId<BotUser>) -> Self {
        self.id = id.into_id();
        self
    }

    /// Sets `uri`, to make an answer for a test.
    pub fn with_uri(mut self, uri: impl Into<String>) -> Self {
        self.uri = uri.into();
        self
    }

    /// Sets `name`, to make an answer for a test.
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets `active`, to make an answer for a test.
    pub fn with_active(mut self, active: bool) -> Self {
        self.active = active;
        self
    }

    /// Sets `created_at`, to make an answer for a test.
    pub fn with_created_at(mut self, created_at: Timestamp) -> Self {
        self.created_at = created_at;
        self
    }
}

/// To make one in a test.
#[allow(deprecated)]
impl BotUserList {
    /// Sets `bot_users`, to make an answer for a test.
    pub fn with_bot_users(
        mut self,
        bot_users: impl IntoIterator<Item = impl Into<BotUser>>,
    ) -> Self {
        self.bot_users = bot_users.into_iter().map(Into::into).collect();
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
