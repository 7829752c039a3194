//! URLs and their queries.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use url::Url;
use url::form_urlencoded;

use super::call::Form::{Function, Method};
use super::call::{Call, Entry};
use crate::simulate::value::{Key, Map, Value};

pub(super) const MACROS: &[Entry] = &[
    ("queryString.decode", Function, decode_query),
    ("decodeQueryString", Method, decode_query),
    ("queryString.encode", Function, encode_query),
    ("encodeQueryString", Method, encode_query),
    ("isQueryString", Method, is_query),
    ("url.escape", Function, escape),
    ("escapeUrl", Method, escape),
    ("url.unescape", Function, unescape),
    ("unescapeUrl", Method, unescape),
    ("url.parse", Function, parse),
    ("parseUrl", Method, parse),
    ("isURL", Method, is_url),
];

/// What stays as it is in a query, as Go's `url.QueryEscape` has it.
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

fn escaped(text: &str) -> String {
    utf8_percent_encode(text, ESCAPED).to_string().replace("%20", "+")
}

fn escape(call: &mut Call<'_>) -> Result<Value, String> {
    Ok(escaped(call.text(0)?).into())
}

fn unescape(call: &mut Call<'_>) -> Result<Value, String> {
    let text = call.text(0)?.replace('+', " ");
    let bytes = text.as_bytes();
    let hex = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_hexdigit);
    if text.match_indices('%').any(|(at, _)| !hex(at + 1) || !hex(at + 2)) {
        return Err("a `%` is not followed by two hexadecimal digits".to_owned());
    }
    Ok(percent_decode_str(&text).decode_utf8_lossy().into_owned().into())
}

/// Parameters by name; those that come several times are lists.
fn decode_query(call: &mut Call<'_>) -> Result<Value, String> {
    let text = call.text(0)?;
    let mut map = Map::default();
    for (name, value) in form_urlencoded::parse(text.as_bytes()) {
        let key = Key::String(name.as_ref().into());
        let value = Value::from(value.into_owned());
        match map.entries.get_mut(&key) {
            None => drop(map.entries.insert(key, value)),
            Some(Value::List(items)) => std::sync::Arc::make_mut(items).push(value),
            Some(first) => *first = vec![first.clone(), value].into(),
        }
    }
    Ok(map.into())
}

fn encode_query(call: &mut Call<'_>) -> Result<Value, String> {
    let Value::Map(map) = call.arg(0)? else {
        return Err(format!("a map belongs here, and this is {}", call.arg(0)?.kind()));
    };
    let mut pairs = Vec::new();
    for (key, value) in &map.entries {
        let one = |value: &Value| format!("{}={}", escaped(&key.to_string()), escaped(&value.to_text()));
        match value.plain() {
            Value::List(items) => pairs.extend(items.iter().map(one)),
            value => pairs.push(one(value)),
        }
    }
    Ok(pairs.join("&").into())
}

/// A query has names with values, and none of the characters that queries escape.
fn is_query(call: &mut Call<'_>) -> Result<Value, String> {
    let text = call.text(0)?;
    let pair = |pair: &str| pair.split_once('=').is_some_and(|(name, _)| !name.is_empty());
    let plain = !text.contains(|c: char| c.is_whitespace() || c.is_control() || "#<>\"{}".contains(c));
    Ok(Value::Bool(plain && !text.is_empty() && text.split('&').all(pair)))
}

fn is_url(call: &mut Call<'_>) -> Result<Value, String> {
    Ok(Value::Bool(Url::parse(call.text(0)?).is_ok_and(|url| url.has_host())))
}

/// The parts of a URL that it has.
fn parse(call: &mut Call<'_>) -> Result<Value, String> {
    let text = call.text(0)?;
    let url = Url::parse(text).map_err(|error| format!("`{text}` is no URL: {error}"))?;
    let mut parts: Vec<(&str, Value)> = Vec::new();
    let mut add = |name, part: Option<&str>| {
        parts.extend(part.filter(|part| !part.is_empty()).map(|part| (name, part.into())));
    };
    add("scheme", Some(url.scheme()));
    add("host", url.host_str());
    add("port", url.port().map(|port| port.to_string()).as_deref());
    // The parser puts a slash where there is no path.
    add("path", Some(url.path()).filter(|path| *path != "/" || text.ends_with('/')));
    add("query", url.query());
    add("fragment", url.fragment());
    add("username", Some(url.username()));
    add("password", url.password());
    Ok(Map::of(parts).into())
}
