//! Identifiers that know what they identify.

use std::borrow::Borrow;
use std::cmp::Ordering;
use std::convert::Infallible;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::str::FromStr;

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use super::lenient;

/// The identifier of a `T`, such as `ipp_2tEpN0yrxDI4j8jVnhVRoTNN2Tx` for an IP policy.
///
/// It prints as the plain string and is made from one. Its type keeps the id of a rule from being passed where the id of
/// a policy is wanted:
///
/// ```
/// use ngrok_api::Id;
/// use ngrok_api::models::IpPolicy;
///
/// let id: Id<IpPolicy> = "ipp_2tEpN0yrxDI4j8jVnhVRoTNN2Tx".into();
/// assert_eq!(id.to_string(), "ipp_2tEpN0yrxDI4j8jVnhVRoTNN2Tx");
/// ```
///
/// An id is no value of an enum either, so that arguments in the wrong order do not compile:
///
/// ```compile_fail,E0308
/// # async fn run(client: ngrok_api::Client) -> Result<(), ngrok_api::Error> {
/// let policy = "ipp_2tEpN0yrxDI4j8jVnhVRoTNN2Tx";
/// client.ip_policy_rules().create("24.0.0.0/8", "allow", policy).await?;
/// # Ok(())
/// # }
/// ```
///
/// The compiler says which id is wanted:
///
/// ```compile_fail,E0277
/// # async fn run(client: ngrok_api::Client) -> Result<(), ngrok_api::Error> {
/// let rule = client.ip_policy_rules().get("ipr_2tEpN0yrxDI4j8jVnhVRoTNN2Tx").await?;
/// // error: the id of `IpPolicy` is wanted here, not `&Id<IpPolicyRule>`
/// client.ip_policies().get(&rule.id).await?;
/// # Ok(())
/// # }
/// ```
///
/// The prefix is not checked: ngrok may change it. An empty or blank id is refused by the call that would send it.
pub struct Id<T: ?Sized> {
    value: String,
    of: PhantomData<fn() -> Box<T>>,
}

impl<T: ?Sized> Id<T> {
    /// Makes an identifier of a string.
    pub fn new(value: impl Into<String>) -> Self {
        Id { value: value.into(), of: PhantomData }
    }

    /// The identifier as a string.
    pub fn as_str(&self) -> &str {
        &self.value
    }

    /// The same identifier, of another kind of object: for what is typed too narrowly.
    pub fn cast<U: ?Sized>(self) -> Id<U> {
        Id::new(self.value)
    }
}

/// What the id of a `T` can be made of: one as it is or behind a reference, a text, or a [`Ref`](crate::Ref) to a `T`.
///
/// Calls take their ids so. It is a trait of its own because the compiler then says which id was wanted where another one
/// was given.
#[diagnostic::on_unimplemented(
    message = "the id of `{T}` is wanted here, not `{Self}`",
    label = "the id of `{T}` is wanted",
    note = "an `Id<{T}>`, a `Ref<{T}>`, a reference to either, and a text that holds the id will do"
)]
pub trait IntoId<T: ?Sized> {
    /// Makes the id.
    fn into_id(self) -> Id<T>;
}

impl<T: ?Sized> IntoId<T> for Id<T> {
    fn into_id(self) -> Id<T> {
        self
    }
}

impl<T: ?Sized> IntoId<T> for &Id<T> {
    fn into_id(self) -> Id<T> {
        self.clone()
    }
}

impl<T: ?Sized> IntoId<T> for &str {
    fn into_id(self) -> Id<T> {
        Id::new(self)
    }
}

impl<T: ?Sized> IntoId<T> for String {
    fn into_id(self) -> Id<T> {
        Id::new(self)
    }
}

impl<T: ?Sized> IntoId<T> for &String {
    fn into_id(self) -> Id<T> {
        Id::new(self)
    }
}

impl<T: ?Sized> lenient::FromWire for Id<T> {
    fn from_wire(text: &str) -> Self {
        Id::new(text)
    }

    fn from_owned(text: String) -> Self {
        Id::new(text)
    }
}

impl<T: ?Sized> From<&str> for Id<T> {
    fn from(value: &str) -> Self {
        Id::new(value)
    }
}

impl<T: ?Sized> From<String> for Id<T> {
    fn from(value: String) -> Self {
        Id::new(value)
    }
}

impl<T: ?Sized> From<&String> for Id<T> {
    fn from(value: &String) -> Self {
        Id::new(value)
    }
}

impl<T: ?Sized> From<&Id<T>> for Id<T> {
    fn from(value: &Id<T>) -> Self {
        value.clone()
    }
}

impl<T: ?Sized> From<Id<T>> for String {
    fn from(id: Id<T>) -> Self {
        id.value
    }
}

impl<T: ?Sized> AsRef<str> for Id<T> {
    fn as_ref(&self) -> &str {
        &self.value
    }
}

// Hash and order are those of the text, so that maps by id are asked with a text.
impl<T: ?Sized> Borrow<str> for Id<T> {
    fn borrow(&self) -> &str {
        &self.value
    }
}

impl<T: ?Sized> FromStr for Id<T> {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(Id::new(text))
    }
}

impl<T: ?Sized> fmt::Display for Id<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.value)
    }
}

impl<T: ?Sized> fmt::Debug for Id<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.value, f)
    }
}

// Written by hand because derives would ask the same of `T`, which is only a mark.
impl<T: ?Sized> Clone for Id<T> {
    fn clone(&self) -> Self {
        Id::new(self.value.clone())
    }
}

impl<T: ?Sized> Default for Id<T> {
    fn default() -> Self {
        Id::new("")
    }
}

impl<T: ?Sized> PartialEq for Id<T> {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl<T: ?Sized> Eq for Id<T> {}

impl<T: ?Sized> PartialEq<str> for Id<T> {
    fn eq(&self, other: &str) -> bool {
        self.value == other
    }
}

impl<T: ?Sized> PartialEq<&str> for Id<T> {
    fn eq(&self, other: &&str) -> bool {
        self.value == *other
    }
}

impl<T: ?Sized> PartialEq<String> for Id<T> {
    fn eq(&self, other: &String) -> bool {
        self.value == *other
    }
}

impl<T: ?Sized> PartialEq<Id<T>> for str {
    fn eq(&self, other: &Id<T>) -> bool {
        self == other.value
    }
}

impl<T: ?Sized> PartialEq<Id<T>> for &str {
    fn eq(&self, other: &Id<T>) -> bool {
        *self == other.value
    }
}

impl<T: ?Sized> PartialEq<Id<T>> for String {
    fn eq(&self, other: &Id<T>) -> bool {
        *self == other.value
    }
}

impl<T: ?Sized> PartialOrd for Id<T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<T: ?Sized> Ord for Id<T> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.value.cmp(&other.value)
    }
}

impl<T: ?Sized> Hash for Id<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.value.hash(state);
    }
}

impl<T: ?Sized> Serialize for Id<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.value)
    }
}

impl<'de, T: ?Sized> Deserialize<'de> for Id<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // An absent id is an empty one: a null must not fail the decode of the whole answer.
        lenient::text(deserializer)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use super::Id;

    #[test]
    fn an_id_goes_where_a_text_goes() {
        let id: Id<()> = "x_1".parse().unwrap();
        let text = "x_1".to_owned();
        assert_eq!(id, "x_1");
        assert_eq!("x_1", id);
        assert_eq!(id, text);
        assert_eq!(text, id);
        assert_eq!(*"x_1", id);
        assert_eq!(HashMap::from([(id, 1)]).get("x_1"), Some(&1));
    }
}
