//! Values of expressions: their kinds, equality, order, and how they read as text and JSON.

use std::cmp::Ordering;
use std::fmt;
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use indexmap::IndexMap;
use jiff::{SignedDuration, Timestamp};
use serde_json::{Map as JsonMap, Number, Value as Json};

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
    List(Arc<Vec<Value>>),
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
    /// Whether keys are names of headers, which are found in any case. They are kept in lower case.
    pub headers: bool,
}

/// A key of a mapping.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Key {
    /// `true` or `false`.
    Bool(bool),
    /// A whole number.
    Int(i64),
    /// A whole number that is too large for a sign.
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

impl Map {
    /// A mapping from texts.
    pub fn of<'k>(entries: impl IntoIterator<Item = (&'k str, Value)>) -> Self {
        let entries = entries.into_iter().map(|(key, value)| (Key::String(key.into()), value));
        Map { entries: entries.collect(), headers: false }
    }

    /// The value of a text key.
    pub fn get(&self, key: &str) -> Option<&Value> {
        if self.headers && key.bytes().any(|byte| byte.is_ascii_uppercase()) {
            return self.entries.get(&Key::String(key.to_ascii_lowercase().into()));
        }
        self.entries.get(&Key::String(key.into()))
    }

    /// The value of any key.
    pub fn find(&self, key: &Value) -> Option<&Value> {
        match key.plain() {
            Value::String(key) => self.get(key),
            other => self.entries.get(&Key::of(other)?),
        }
    }
}

impl Key {
    /// The key that a value is, where it can be one.
    pub fn of(value: &Value) -> Option<Self> {
        match value.plain() {
            Value::Bool(value) => Some(Key::Bool(*value)),
            Value::Int(value) => Some(Key::Int(*value)),
            Value::Uint(value) => Some(i64::try_from(*value).map_or(Key::Uint(*value), Key::Int)),
            // A whole number finds its key, however it is written.
            Value::Double(value) if value.fract() == 0.0 && value.abs() < 9e15 => Some(Key::Int(*value as i64)),
            Value::String(value) => Some(Key::String(value.clone())),
            _ => None,
        }
    }

    /// The key as a value.
    pub fn value(&self) -> Value {
        match self {
            Key::Bool(value) => Value::Bool(*value),
            Key::Int(value) => Value::Int(*value),
            Key::Uint(value) => Value::Uint(*value),
            Key::String(value) => Value::String(value.clone()),
        }
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Key::Bool(value) => write!(f, "{value}"),
            Key::Int(value) => write!(f, "{value}"),
            Key::Uint(value) => write!(f, "{value}"),
            Key::String(value) => f.write_str(value),
        }
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Value::String(text.into())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Value::String(text.into())
    }
}

impl From<bool> for Value {
    fn from(value: bool) -> Self {
        Value::Bool(value)
    }
}

impl From<i64> for Value {
    fn from(value: i64) -> Self {
        Value::Int(value)
    }
}

impl From<Vec<Value>> for Value {
    fn from(items: Vec<Value>) -> Self {
        Value::List(Arc::new(items))
    }
}

impl From<Map> for Value {
    fn from(map: Map) -> Self {
        Value::Map(Arc::new(map))
    }
}

impl Value {
    /// The value without its members.
    pub fn plain(&self) -> &Value {
        match self {
            Value::Shaped(shaped) => &shaped.plain,
            value => value,
        }
    }

    /// A text.
    pub fn as_str(&self) -> Option<&str> {
        match self.plain() {
            Value::String(text) => Some(text),
            _ => None,
        }
    }

    /// A member, or the value of a text key.
    pub fn member(&self, name: &str) -> Option<&Value> {
        match self {
            Value::Map(map) => map.get(name),
            Value::Shaped(shaped) => shaped.members.get(name),
            _ => None,
        }
    }

    /// The name of its type in CEL.
    pub fn type_name(&self) -> &'static str {
        match self.plain() {
            Value::Null => "null_type",
            Value::Bool(_) => "bool",
            Value::Int(_) => "int",
            Value::Uint(_) => "uint",
            Value::Double(_) => "double",
            Value::String(_) => "string",
            Value::Bytes(_) => "bytes",
            Value::Duration(_) => "google.protobuf.Duration",
            Value::Timestamp(_) => "google.protobuf.Timestamp",
            Value::List(_) => "list",
            Value::Map(_) | Value::Shaped(_) => "map",
            Value::Type(_) => "type",
        }
    }

    /// What it is, for messages.
    pub fn kind(&self) -> &'static str {
        match self.plain() {
            Value::Null => "null",
            Value::Bool(_) => "a bool",
            Value::Int(_) => "an int",
            Value::Uint(_) => "a uint",
            Value::Double(_) => "a double",
            Value::String(_) => "a text",
            Value::Bytes(_) => "bytes",
            Value::Duration(_) => "a duration",
            Value::Timestamp(_) => "a timestamp",
            Value::List(_) => "a list",
            Value::Map(_) | Value::Shaped(_) => "a map",
            Value::Type(_) => "a type",
        }
    }

    /// Bytes that it takes, roughly; what it shares with others is counted with them.
    pub(crate) fn size(&self) -> u64 {
        let own = size_of::<Value>() as u64;
        own + match self {
            Value::String(text) => text.len() as u64,
            Value::Bytes(bytes) => bytes.len() as u64,
            Value::List(items) => own * items.len() as u64,
            Value::Map(map) => 3 * own * map.entries.len() as u64,
            _ => 0,
        }
    }

    /// The order of two values, where they have one. Numbers of different types do.
    pub fn compare(&self, other: &Value) -> Option<Ordering> {
        Some(match (self.plain(), other.plain()) {
            (Value::Bool(a), Value::Bool(b)) => a.cmp(b),
            (Value::Int(a), Value::Int(b)) => a.cmp(b),
            (Value::Uint(a), Value::Uint(b)) => a.cmp(b),
            (Value::Int(a), Value::Uint(b)) => i128::from(*a).cmp(&i128::from(*b)),
            (Value::Uint(a), Value::Int(b)) => i128::from(*a).cmp(&i128::from(*b)),
            (Value::String(a), Value::String(b)) => a.cmp(b),
            (Value::Bytes(a), Value::Bytes(b)) => a.cmp(b),
            (Value::Duration(a), Value::Duration(b)) => a.cmp(b),
            (Value::Timestamp(a), Value::Timestamp(b)) => a.cmp(b),
            (a, b) => return a.number()?.partial_cmp(&b.number()?),
        })
    }

    fn number(&self) -> Option<f64> {
        match self.plain() {
            Value::Int(value) => Some(*value as f64),
            Value::Uint(value) => Some(*value as f64),
            Value::Double(value) => Some(*value),
            _ => None,
        }
    }

    /// The value that JSON stands for. Whole numbers are ints, others doubles.
    pub fn from_json(json: &Json) -> Self {
        match json {
            Json::Null => Value::Null,
            Json::Bool(value) => Value::Bool(*value),
            Json::Number(number) => match (number.as_i64(), number.as_u64()) {
                (Some(value), _) => Value::Int(value),
                (None, Some(value)) => Value::Uint(value),
                (None, None) => Value::Double(number.as_f64().unwrap_or(f64::NAN)),
            },
            Json::String(text) => text.as_str().into(),
            Json::Array(items) => items.iter().map(Value::from_json).collect::<Vec<_>>().into(),
            Json::Object(entries) => {
                Map::of(entries.iter().map(|(key, value)| (key.as_str(), Value::from_json(value)))).into()
            }
        }
    }

    /// The value as JSON: bytes as Base64, times as RFC 3339, durations in seconds as `1.5s`.
    pub fn to_json(&self) -> Json {
        match self.plain() {
            Value::Null => Json::Null,
            Value::Bool(value) => Json::Bool(*value),
            Value::Int(value) => Json::Number((*value).into()),
            Value::Uint(value) => Json::Number((*value).into()),
            // Whole numbers have no point in JSON, as ngrok writes it.
            Value::Double(value) if value.fract() == 0.0 && value.abs() < 9e15 => Json::Number((*value as i64).into()),
            Value::Double(value) => Number::from_f64(*value).map_or(Json::Null, Json::Number),
            Value::Bytes(bytes) => Json::String(STANDARD.encode(bytes)),
            Value::List(items) => items.iter().map(Value::to_json).collect(),
            Value::Map(map) => {
                let entries = map.entries.iter().map(|(key, value)| (key.to_string(), value.to_json()));
                Json::Object(entries.collect::<JsonMap<_, _>>())
            }
            other => Json::String(other.to_text()),
        }
    }

    /// The value as a text, as `${…}` and `string()` write it.
    pub fn to_text(&self) -> String {
        match self.plain() {
            Value::Null => String::new(),
            Value::Bool(value) => value.to_string(),
            Value::Int(value) => value.to_string(),
            Value::Uint(value) => value.to_string(),
            Value::Double(value) => double_text(*value),
            Value::String(text) => text.to_string(),
            Value::Bytes(bytes) => String::from_utf8_lossy(bytes).into_owned(),
            Value::Duration(value) => format!("{}s", value.as_secs_f64()),
            Value::Timestamp(value) => value.to_string(),
            Value::Type(name) => (*name).to_owned(),
            Value::List(_) | Value::Map(_) | Value::Shaped(_) => compact(self),
        }
    }
}

/// A number as Go's `%g` writes it: `1.5`, `1e+06`.
fn double_text(value: f64) -> String {
    if !value.is_finite() {
        return if value.is_nan() {
            "NaN"
        } else if value > 0.0 {
            "+Inf"
        } else {
            "-Inf"
        }
        .to_owned();
    }
    let scientific = format!("{value:e}");
    let (digits, power) = scientific.split_once('e').unwrap_or((&scientific, "0"));
    match power.parse::<i32>() {
        Ok(power @ ..-4) => format!("{digits}e-{:02}", -power),
        Ok(power @ 6..) => format!("{digits}e+{power:02}"),
        _ => value.to_string(),
    }
}

/// JSON on one line in the order of the value's entries.
pub(crate) fn compact(value: &Value) -> String {
    match value.plain() {
        Value::List(items) => format!("[{}]", items.iter().map(compact).collect::<Vec<_>>().join(",")),
        Value::Map(map) => {
            let entry = |(key, value): (&Key, &Value)| format!("{}:{}", Json::String(key.to_string()), compact(value));
            format!("{{{}}}", map.entries.iter().map(entry).collect::<Vec<_>>().join(","))
        }
        other => other.to_json().to_string(),
    }
}

/// Equality as CEL has it: numbers by value, whatever their types; maps whatever their order.
impl PartialEq for Value {
    fn eq(&self, other: &Self) -> bool {
        match (self.plain(), other.plain()) {
            (Value::Null, Value::Null) => true,
            (Value::List(a), Value::List(b)) => a == b,
            (Value::Map(a), Value::Map(b)) => {
                let same = |(key, value): (&Key, &Value)| b.find(&key.value()).is_some_and(|other| value == other);
                a.entries.len() == b.entries.len() && a.entries.iter().all(same)
            }
            (Value::Type(a), Value::Type(b)) => a == b,
            (a, b) => a.compare(b) == Some(Ordering::Equal),
        }
    }
}
