// Generated from api-spec/services/root.yaml by `cargo xtask codegen`; edits are lost.

//! Root: the datatypes.

use jiff::Timestamp;
use serde_core::de::{Deserialize, Deserializer, MapAccess};
use serde_core::ser::{Serialize, Serializer};
use crate::object::{self, FieldValue, ReadObject};
use crate::Id;
use crate::models::ApiKey;

/// Who is calling: the API key of the request, its account and its user.
///
/// [`client.root()`](crate::services::root::Root) has the operations on it.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SelfResponse {
    /// The API key that authenticated the request, without its token. Its `uri` may be relative.
    pub api_key: ApiKey,
    /// The account in whose name the request is made.
    pub account: Account,
    /// The user behind the API key, given as a plain string and not as a `Ref`.
    pub user: String,
}

/// The ngrok account behind an API key, with some of its settings.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Account {
    /// The ID of the account. The API key has its own ID in [`SelfResponse`](crate::models::SelfResponse).
    pub id: Id<Account>,
    /// The name of the account, for people to recognize it.
    pub name: String,
    /// When this object was created.
    pub created_at: Timestamp,
    /// `true` while the account is suspended; `false` in normal service.
    pub suspended: bool,
    /// `true` when members have to sign in through single sign-on.
    pub enforce_sso: bool,
    /// The lowest version of the ngrok API that the account accepts, as a number.
    pub min_api_version: i64,
    /// The lowest version of the ngrok agent that the account accepts.
    pub min_agent_version: String,
    /// `true` when members have to use multi-factor authentication.
    pub user_mfa_required: bool,
    /// `true` when whole requests and responses are captured for traffic inspection.
    pub traffic_full_capture: bool,
}

impl Serialize for SelfResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("api_key", &self.api_key)
            .field("account", &self.account)
            .field("user", &self.user)
            .end()
    }
}

impl ReadObject for SelfResponse {
    const REQUIRED: &'static [&'static str] = &["api_key", "account"];

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
            "api_key" => value.read(&mut self.api_key),
            "account" => value.read(&mut self.account),
            "user" => value.read_unless_null(&mut self.user),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for SelfResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Account {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("id", &self.id)
            .field("name", &self.name)
            .field("created_at", &self.created_at)
            .field("suspended", &self.suspended)
            .field("enforce_sso", &self.enforce_sso)
            .field("min_api_version", &self.min_api_version)
            .field("min_agent_version", &self.min_agent_version)
            .field("user_mfa_required", &self.user_mfa_required)
            .field("traffic_full_capture", &self.traffic_full_capture)
            .end()
    }
}

impl ReadObject for Account {
    const REQUIRED: &'static [&'static str] = &["id", "created_at"];

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
            "name" => value.read_unless_null(&mut self.name),
            "created_at" => value.read(&mut self.created_at),
            "suspended" => value.read_unless_null(&mut self.suspended),
            "enforce_sso" => value.read_unless_null(&mut self.enforce_sso),
            "min_api_version" => value.read_unless_null(&mut self.min_api_version),
            "min_agent_version" => value.read_unless_null(&mut self.min_agent_version),
            "user_mfa_required" => value.read_unless_null(&mut self.user_mfa_required),
            "traffic_full_capture" => {
                value.read_unless_null(&mut self.traffic_full_capture)
            }
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for Account {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}
