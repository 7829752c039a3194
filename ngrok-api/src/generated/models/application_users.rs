// Generated from api-spec/services/application_users.yaml by `cargo xtask codegen`; edits are lost.

//! Application Users: the datatypes.

use jiff::Timestamp;
use serde_core::de::{Deserialize, Deserializer, MapAccess};
use serde_core::ser::{Serialize, Serializer};
use crate::object::{self, FieldValue, ReadObject};
use crate::{Id, Page};

/// An end user known to ngrok from signing in at one of the account's endpoints.
///
/// [`client.application_users()`](crate::services::application_users::ApplicationUsers) has the
/// operations on it.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplicationUser {
    /// Identifier of this object, assigned by ngrok when it is created.
    pub id: Id<ApplicationUser>,
    /// Address of this object in the API.
    pub uri: String,
    /// The provider that vouched for the user's identity.
    pub identity_provider: IdentityProvider,
    /// The ID under which the identity provider knows the user; `id` is the one that ngrok gives.
    pub provider_user_id: String,
    /// The login name of the user. Absent if not known.
    pub username: String,
    /// The email address of the user. Absent if not known.
    pub email: String,
    /// The name by which the user is commonly called. Absent if not known.
    pub name: String,
    /// When the user first signed in; absent where ngrok does not know.
    pub created_at: Option<Timestamp>,
    /// When the user was seen last, in RFC 3339 format. May be absent.
    pub last_active: Option<Timestamp>,
    /// When the user last went through sign-in, in RFC 3339 format. May be absent.
    pub last_login: Option<Timestamp>,
}

/// The service with which an end user proved who they are.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IdentityProvider {
    /// The name of the provider that signed the user in, such as `Google`.
    pub name: String,
    /// The provider's address, such as `https://accounts.google.com`.
    pub url: String,
}

/// A page of a list of [`ApplicationUser`](crate::models::ApplicationUser) objects, newest first.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplicationUserList {
    /// The objects of this page.
    pub application_users: Vec<ApplicationUser>,
    /// Address of this list in the API.
    pub uri: String,
    /// Address of the next page, with the same limit and filter; absent on the last page.
    pub next_page_uri: Option<String>,
}

impl Page for ApplicationUserList {
    type Item = ApplicationUser;

    fn next_page_uri(&self) -> Option<&str> {
        self.next_page_uri.as_deref()
    }

    fn into_items(self) -> Vec<Self::Item> {
        self.application_users
    }
}

impl Serialize for ApplicationUser {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("id", &self.id)
            .field("uri", &self.uri)
            .field("identity_provider", &self.identity_provider)
            .field("provider_user_id", &self.provider_user_id)
            .field("username", &self.username)
            .field("email", &self.email)
            .field("name", &self.name)
            .field("created_at", &self.created_at)
            .field("last_active", &self.last_active)
            .field("last_login", &self.last_login)
            .end()
    }
}

impl ReadObject for ApplicationUser {
    const REQUIRED: &'static [&'static str] = &["id", "identity_provider"];

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
            "identity_provider" => value.read(&mut self.identity_provider),
            "provider_user_id" => value.read_unless_null(&mut self.provider_user_id),
            "username" => value.read_unless_null(&mut self.username),
            "email" => value.read_unless_null(&mut self.email),
            "name" => value.read_unless_null(&mut self.name),
            "created_at" => value.read_time(&mut self.created_at),
            "last_active" => value.read_time(&mut self.last_active),
            "last_login" => value.read_time(&mut self.last_login),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for ApplicationUser {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for IdentityProvider {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer).field("name", &self.name).field("url", &self.url).end()
    }
}

impl ReadObject for IdentityProvider {
    const REQUIRED: &'static [&'static str] = &["name"];

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
            "name" => value.read_unless_null(&mut self.name),
            "url" => value.read_unless_null(&mut self.url),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for IdentityProvider {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for ApplicationUserList {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("application_users", &self.application_users)
            .field("uri", &self.uri)
            .field("next_page_uri", &self.next_page_uri)
            .end()
    }
}

impl ReadObject for ApplicationUserList {
    const REQUIRED: &'static [&'static str] = &["application_users"];

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
            "application_users" => value.read_unless_null(&mut self.application_users),
            "uri" => value.read_unless_null(&mut self.uri),
            "next_page_uri" => value.read(&mut self.next_page_uri),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for ApplicationUserList {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}
