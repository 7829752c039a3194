//! Pointers to other objects of the API.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};

use serde_core::de::{Deserialize, Deserializer, MapAccess};
use serde_core::ser::{Serialize, Serializer};

use super::id::{Id, IntoId};
use super::object::{self, FieldValue, ReadObject};

/// A pointer to a `T`: its id and its address.
///
/// It can be followed where `T` is one kind of object:
///
/// ```no_run
/// # async fn run() -> Result<(), ngrok_api::Error> {
/// # let client = ngrok_api::Client::new("key")?;
/// let rule = client.ip_policy_rules().get("ipr_2tEpN0yrxDI4j8jVnhVRoTNN2Tx").await?;
/// let policy = rule.ip_policy.get(&client).await?;
/// # Ok(())
/// # }
/// ```
pub struct Ref<T> {
    /// Identifier of the object.
    pub id: Id<T>,
    /// Address of the object in the API; empty for users, who are no resource of the API.
    pub uri: String,
}

impl<T> From<Ref<T>> for Id<T> {
    fn from(reference: Ref<T>) -> Self {
        reference.id
    }
}

impl<T> From<&Ref<T>> for Id<T> {
    fn from(reference: &Ref<T>) -> Self {
        reference.id.clone()
    }
}

impl<T> IntoId<T> for Ref<T> {
    fn into_id(self) -> Id<T> {
        self.id
    }
}

impl<T> IntoId<T> for &Ref<T> {
    fn into_id(self) -> Id<T> {
        self.id.clone()
    }
}

// Written by hand because derives would ask the same of `T`, which is only a mark.
impl<T> Clone for Ref<T> {
    fn clone(&self) -> Self {
        Ref { id: self.id.clone(), uri: self.uri.clone() }
    }
}

impl<T> Default for Ref<T> {
    fn default() -> Self {
        Ref { id: Id::default(), uri: String::new() }
    }
}

impl<T> fmt::Debug for Ref<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Ref").field("id", &self.id).field("uri", &self.uri).finish()
    }
}

impl<T> PartialEq for Ref<T> {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id && self.uri == other.uri
    }
}

impl<T> Eq for Ref<T> {}

impl<T> PartialOrd for Ref<T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<T> Ord for Ref<T> {
    fn cmp(&self, other: &Self) -> Ordering {
        (&self.id, &self.uri).cmp(&(&other.id, &other.uri))
    }
}

impl<T> Hash for Ref<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.id.hash(state);
    }
}

impl<T> Serialize for Ref<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer).field("id", &self.id).field("uri", &self.uri).end()
    }
}

impl<T> ReadObject for Ref<T> {
    const REQUIRED: &'static [&'static str] = &["id"];

    fn empty() -> Self {
        Self::default()
    }

    fn read_field<'de, A: MapAccess<'de>>(&mut self, name: &str, value: FieldValue<'_, A>) -> Result<(), A::Error> {
        match name {
            "id" => value.read(&mut self.id),
            "uri" => value.read_unless_null(&mut self.uri),
            _ => value.skip(),
        }
    }
}

impl<'de, T> Deserialize<'de> for Ref<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}
