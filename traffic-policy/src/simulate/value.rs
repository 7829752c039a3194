//! Values of expressions.

use std::sync::Arc;

use indexmap::IndexMap;
use jiff::{SignedDuration, Timestamp};

/// A value of an expression.
#[derive(Debug, Clone)]
pub enum Value {
    /// Nothing.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A whole number.
    Int(i64),
    /// A whole number without a sign.
    Uint(u64),
    /// A number with a point.
    Double(f64),
    /// A text.
    String(Arc<str>),
    /// Bytes.
    Bytes(Arc<[u8]>),
    /// A span of time.
    Duration(SignedDuration),
    /// A point in time.
    Timestamp(Timestamp),
    /// A list.
    List(Arc<[Value]>),
    /// A mapping.
    Map(Arc<Map>),
    /// A simple value with members, such as `conn.client_ip`.
    Shaped(Arc<Shaped>),
    /// The type of a value, by its name in CEL.
    Type(&'static str),
}

/// A mapping, in the order in which it was made.
#[derive(Debug, Clone, Default)]
pub struct Map {
    /// The values by key.
    pub entries: IndexMap<Key, Value>,
    /// Whether keys are names of headers: found in lower case and in their canonical form.
    pub headers: bool,
}

/// A key of a mapping.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Key {
    /// `true` or `false`.
    Bool(bool),
    /// A whole number.
    Int(i64),
    /// A whole number without a sign.
    Uint(u64),
    /// A text.
    String(Arc<str>),
}

/// A simple value with members.
#[derive(Debug, Clone)]
pub struct Shaped {
    /// What it is when used as a simple value.
    pub plain: Value,
    /// Its members.
    pub members: Map,
}
