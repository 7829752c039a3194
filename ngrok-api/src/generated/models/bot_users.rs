// Generated from api-spec/services/bot_users.yaml by `cargo xtask codegen`; edits are lost.

//! Bot Users: the datatypes.

use jiff::Timestamp;
use serde_core::de::{Deserialize, Deserializer, MapAccess};
use serde_core::ser::{Serialize, Serializer};
use crate::object::{self, FieldValue, ReadObject};
use crate::{Id, Page};

/// An identity for automation, today called a service user.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BotUser {
    /// Identifier of this object, assigned by ngrok when it is created.
    pub id: Id<BotUser>,
    /// Address of this object in the API.
    pub uri: String,
    /// The name by which people tell the bot user from others.
    pub name: String,
    /// Tells whether the bot user is active; `false` means that it is turned off.
    pub active: bool,
    /// When this object was created.
    pub created_at: Timestamp,
}

/// What a new [`BotUser`](crate::models::BotUser) is made from.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BotUserCreate {
    /// The name by which people tell the bot user from others.
    pub name: Option<String>,
    /// Tells whether the bot user is active; `false` means that it is turned off.
    pub active: Option<bool>,
}

impl BotUserCreate {
    /// Starts with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// The name by which people tell the bot user from others.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Tells whether the bot user is active; `false` means that it is turned off.
    pub fn active(mut self, active: bool) -> Self {
        self.active = Some(active);
        self
    }
}

/// A page of a list of [`BotUser`](crate::models::BotUser) objects, newest first.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BotUserList {
    /// The objects of this page.
    pub bot_users: Vec<BotUser>,
    /// Address of this list in the API.
    pub uri: String,
    /// Address of the next page, with the same limit and filter; absent on the last page.
    pub next_page_uri: Option<String>,
}

impl Page for BotUserList {
    type Item = BotUser;

    fn next_page_uri(&self) -> Option<&str> {
        self.next_page_uri.as_deref()
    }

    fn into_items(self) -> Vec<Self::Item> {
        self.bot_users
    }
}

/// Changes to [`BotUser`](crate::models::BotUser): what is set is changed, the rest stays.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BotUserUpdate {
    /// The name by which people tell the bot user from others.
    pub name: Option<String>,
    /// Tells whether the bot user is active; `false` means that it is turned off.
    pub active: Option<bool>,
}

impl BotUserUpdate {
    /// Starts with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// The name by which people tell the bot user from others.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Tells whether the bot user is active; `false` means that it is turned off.
    pub fn active(mut self, active: bool) -> Self {
        self.active = Some(active);
        self
    }
}

impl Serialize for BotUser {
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

impl ReadObject for BotUser {
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

impl<'de> Deserialize<'de> for BotUser {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for BotUserCreate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("name", &self.name)
            .field_if_set("active", &self.active)
            .end()
    }
}

#[cfg(feature = "requests")]
impl ReadObject for BotUserCreate {
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
impl<'de> Deserialize<'de> for BotUserCreate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for BotUserList {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("bot_users", &self.bot_users)
            .field("uri", &self.uri)
            .field("next_page_uri", &self.next_page_uri)
            .end()
    }
}

impl ReadObject for BotUserList {
    const REQUIRED: &'static [&'static str] = &["bot_users"];

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
            "bot_users" => value.read_unless_null(&mut self.bot_users),
            "uri" => value.read_unless_null(&mut self.uri),
            "next_page_uri" => value.read(&mut self.next_page_uri),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for BotUserList {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for BotUserUpdate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("name", &self.name)
            .field_if_set("active", &self.active)
            .end()
    }
}

#[cfg(feature = "requests")]
impl ReadObject for BotUserUpdate {
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
impl<'de> Deserialize<'de> for BotUserUpdate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}
