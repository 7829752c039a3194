// Generated from api-spec/services/service_users.yaml by `cargo xtask codegen`; edits are lost.

//! Service Users: the datatypes.

use jiff::Timestamp;
use serde_core::de::{Deserialize, Deserializer, MapAccess};
use serde_core::ser::{Serialize, Serializer};
use crate::object::{self, FieldValue, ReadObject};
use crate::{Id, Page};

/// An identity for automation that can own credentials, like a user but without a person.
///
/// [`client.service_users()`](crate::services::service_users::ServiceUsers) has the operations on it.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceUser {
    /// Identifier of this object, assigned by ngrok when it is created.
    pub id: Id<ServiceUser>,
    /// Address of this object in the API.
    pub uri: String,
    /// The name by which people tell service users apart; not empty and unique in the account.
    pub name: String,
    /// Tells whether the service user is active; `false` means that it is turned off.
    pub active: bool,
    /// When this object was created.
    pub created_at: Timestamp,
}

/// What a new [`ServiceUser`](crate::models::ServiceUser) is made from.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceUserCreate {
    /// The name by which people tell service users apart; not empty and unique in the account.
    pub name: Option<String>,
    /// Tells whether the service user is active; `false` means that it is turned off.
    pub active: Option<bool>,
}

impl ServiceUserCreate {
    /// Starts with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// The name by which people tell service users apart; not empty and unique in the account.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Tells whether the service user is active; `false` means that it is turned off.
    pub fn active(mut self, active: bool) -> Self {
        self.active = Some(active);
        self
    }
}

/// A page of a list of [`ServiceUser`](crate::models::ServiceUser) objects, newest first.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceUserList {
    /// The objects of this page.
    pub service_users: Vec<ServiceUser>,
    /// Address of this list in the API.
    pub uri: String,
    /// Address of the next page, with the same limit and filter; absent on the last page.
    pub next_page_uri: Option<String>,
}

impl Page for ServiceUserList {
    type Item = ServiceUser;

    fn next_page_uri(&self) -> Option<&str> {
        self.next_page_uri.as_deref()
    }

    fn into_items(self) -> Vec<Self::Item> {
        self.service_users
    }
}

/// Changes to [`ServiceUser`](crate::models::ServiceUser): what is set is changed, the rest stays.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceUserUpdate {
    /// The name by which people tell service users apart; not empty and unique in the account.
    pub name: Option<String>,
    /// Tells whether the service user is active; `false` means that it is turned off.
    pub active: Option<bool>,
}

impl ServiceUserUpdate {
    /// Starts with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// The name by which people tell service users apart; not empty and unique in the account.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Tells whether the service user is active; `false` means that it is turned off.
    pub fn active(mut self, active: bool) -> Self {
        self.active = Some(active);
        self
    }
}

impl Serialize for ServiceUser {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("id", &self.id)
            .field("uri", &self.uri)
            .field("name", &self.name)
            .field("active", &self.active)
            .field("created_at", &self.created_at)
            .end()
    }
}

impl ReadObject for ServiceUser {
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
            "uri" => value.read_unless_null(&mut self.uri),
            "name" => value.read_unless_null(&mut self.name),
            "active" => value.read_unless_null(&mut self.active),
            "created_at" => value.read(&mut self.created_at),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for ServiceUser {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for ServiceUserCreate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("name", &self.name)
            .field_if_set("active", &self.active)
            .end()
    }
}

#[cfg(feature = "requests")]
impl ReadObject for ServiceUserCreate {
    const ONLY: Option<&'static [&'static str]> = Some(&["name", "active"]);

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
            "name" => value.read(&mut self.name),
            "active" => value.read(&mut self.active),
            _ => value.skip(),
        }
    }
}

#[cfg(feature = "requests")]
impl<'de> Deserialize<'de> for ServiceUserCreate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for ServiceUserList {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("service_users", &self.service_users)
            .field("uri", &self.uri)
            .field("next_page_uri", &self.next_page_uri)
            .end()
    }
}

impl ReadObject for ServiceUserList {
    const REQUIRED: &'static [&'static str] = &["service_users"];

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
            "service_users" => value.read_unless_null(&mut self.service_users),
            "uri" => value.read_unless_null(&mut self.uri),
            "next_page_uri" => value.read(&mut self.next_page_uri),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for ServiceUserList {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for ServiceUserUpdate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("name", &self.name)
            .field_if_set("active", &self.active)
            .end()
    }
}

#[cfg(feature = "requests")]
impl ReadObject for ServiceUserUpdate {
    const ONLY: Option<&'static [&'static str]> = Some(&["name", "active"]);

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
            "name" => value.read(&mut self.name),
            "active" => value.read(&mut self.active),
            _ => value.skip(),
        }
    }
}

#[cfg(feature = "requests")]
impl<'de> Deserialize<'de> for ServiceUserUpdate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}
