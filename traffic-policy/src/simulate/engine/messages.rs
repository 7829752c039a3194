//! The variables `req` and `res`, computed from a request and a response.

use http::{HeaderMap, HeaderName, Version, header};
use indexmap::IndexMap;
use jiff::{SignedDuration, Timestamp};
use url::Url;

use super::typed::{key, map, shaped, strings};
use super::user_agent;
use crate::language::ValueType;
use crate::simulate::value::{Map, Value};
use crate::simulate::world::{Request, Response};
use crate::tables;

/// A member of the variable `req`.
pub(super) fn request(request: &Request, member: &str, now: Timestamp) -> Option<Value> {
    let headers = &request.headers;
    Some(match member {
        "content_length" => return content_length(headers, request.body.len(), false),
        "cookies" => cookies(headers),
        "host" => Value::from(text(headers, &header::HOST).map_or_else(|| host(&request.url), str::to_owned)),
        "method" => Value::from(request.method.as_str()),
        "ts" => {
            let received = (!request.body.is_empty()).then_some(("body_received", Value::Timestamp(now)));
            map([("header_received", Value::Timestamp(now))].into_iter().chain(received))
        }
        "url" => location(&request.url),
        "user_agent" => user_agent::read(text(headers, &header::USER_AGENT).unwrap_or_default()),
        "version" => Value::from(version(request.version)),
        _ => return message(headers, member),
    })
}

/// A member of the variable `res`.
pub(super) fn response(response: &Response, member: &str) -> Option<Value> {
    let headers = &response.headers;
    Some(match member {
        "content_length" => return content_length(headers, response.body.len(), true),
        "cookies" => set_cookies(headers),
        "status_code" => Value::Int(response.status.as_u16().into()),
        _ => return message(headers, member),
    })
}

/// What requests and responses have in common.
fn message(headers: &HeaderMap, member: &str) -> Option<Value> {
    Some(match member {
        "content_encoding" => listed(headers, &header::CONTENT_ENCODING),
        "content_type" => content_type(text(headers, &header::CONTENT_TYPE).unwrap_or_default()),
        "headers" => header_map(headers),
        "location" => Value::from(text(headers, &header::LOCATION).unwrap_or_default()),
        "trailers" => header_map(&HeaderMap::new()),
        _ => return None,
    })
}

/// All members of a variable that there are.
pub(super) fn whole(variable: &str, member: impl Fn(&str) -> Option<Value>) -> Map {
    let known = tables::variables().iter().find(|known| known.name == variable);
    let Some(ValueType::Shape(shape)) = known.map(|known| &known.ty) else { return Map::default() };
    Map::of(shape.members.iter().filter_map(|known| Some((known.name, member(known.name)?))))
}

/// Whether a member changes with the headers of its message.
pub(super) fn follows_headers(member: &str) -> bool {
    !matches!(member, "method" | "status_code" | "ts" | "url" | "version")
}

fn text<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Option<&'a str> {
    headers.get(name).and_then(|value| value.to_str().ok())
}

fn listed(headers: &HeaderMap, name: &HeaderName) -> Value {
    let values = headers.get_all(name).iter().filter_map(|value| value.to_str().ok());
    strings(values.flat_map(|value| value.split(',')).map(str::trim).filter(|value| !value.is_empty()))
}

/// Headers, found by their names in any case of letters.
pub(in crate::simulate) fn header_map(headers: &HeaderMap) -> Value {
    let values = |name| {
        let values = headers.get_all(name).iter();
        Value::from(values.map(|value| Value::from(&*String::from_utf8_lossy(value.as_bytes()))).collect::<Vec<_>>())
    };
    let entries = headers.keys().map(|name| (key(name.as_str()), values(name))).collect();
    Map { entries, headers: true }.into()
}

fn content_length(headers: &HeaderMap, body: usize, always: bool) -> Option<Value> {
    let stated = text(headers, &header::CONTENT_LENGTH).and_then(|length| length.parse().ok());
    let length = stated.or_else(|| (always || body > 0).then(|| i64::try_from(body).unwrap_or(i64::MAX)))?;
    Some(Value::Int(length))
}

fn content_type(raw: &str) -> Value {
    let mut pieces = raw.split(';').map(str::trim);
    let plain = pieces.next().unwrap_or_default().to_ascii_lowercase();
    let parameters = pieces.filter_map(|piece| piece.split_once('='));
    let parameters: Vec<_> = parameters
        .map(|(name, value)| (name.trim().to_ascii_lowercase(), Value::from(value.trim().trim_matches('"'))))
        .collect();
    let parameters = map(parameters.iter().map(|(name, value)| (name.as_str(), value.clone())));
    shaped(Value::from(plain), [("parameters", parameters), ("raw", Value::from(raw))])
}

fn version(version: Version) -> &'static str {
    match version {
        Version::HTTP_09 => "HTTP/0.9",
        Version::HTTP_10 => "HTTP/1.0",
        Version::HTTP_2 => "HTTP/2.0",
        Version::HTTP_3 => "HTTP/3.0",
        _ => "HTTP/1.1",
    }
}

/// The parts of a URL as it was written: scheme, authority, path, and query without its mark.
fn raw_parts(raw: &str) -> (&str, &str, &str, &str) {
    let raw = raw.split('#').next().unwrap_or_default();
    let (before, query) = raw.split_once('?').unwrap_or((raw, ""));
    let (scheme, rest) = before.split_once("://").unwrap_or(("", before));
    let (authority, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    (scheme, authority, path, query)
}

/// The host of a URL, with the port that it names.
fn host(url: &str) -> String {
    let place = |url: Url| url[url::Position::BeforeHost..url::Position::AfterPort].to_owned();
    Url::parse(url).map(place).unwrap_or_default()
}

fn location(raw: &str) -> Value {
    let url = Url::parse(raw).ok();
    let url = url.as_ref();
    let (raw_scheme, authority, raw_path, query) = raw_parts(raw);
    let scheme = url.map_or(raw_scheme, Url::scheme);
    let path = url.map_or(raw_path, Url::path);
    let (user, place) = authority.rsplit_once('@').unwrap_or(("", authority));
    let host = url.and_then(Url::host_str).unwrap_or(place);
    let uri = if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") };
    let mut members = vec![
        ("authority", Value::from(authority.to_ascii_lowercase())),
        ("host", Value::from(host)),
        ("path", Value::from(path)),
        ("query", Value::from(query)),
        ("query_params", query_params(query)),
        ("raw", Value::from(raw)),
        ("raw_path", Value::from(raw_path)),
        ("scheme", Value::from(scheme)),
        ("uri", Value::from(uri)),
        ("user_password", Value::from(user)),
    ];
    let after = place.rsplit_once(']').map_or(place, |(_, port)| port);
    if let Some(port) = after.rsplit_once(':').and_then(|(_, port)| port.parse().ok()) {
        members.push(("port", Value::Int(port)));
    }
    shaped(Value::from(url.map_or(raw, Url::as_str)), members)
}

fn query_params(query: &str) -> Value {
    let pairs = url::form_urlencoded::parse(query.as_bytes());
    grouped(pairs.map(|(name, value)| (name.into_owned(), Value::from(&*value))))
}

fn cookies(headers: &HeaderMap) -> Value {
    let values = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    let pairs = values.flat_map(|value| value.split(';')).filter_map(|pair| pair.trim().split_once('='));
    grouped(pairs.map(|(name, value)| {
        let value = value.trim_matches('"');
        (name.to_owned(), map([("name", Value::from(name)), ("value", Value::from(value))]))
    }))
}

fn set_cookies(headers: &HeaderMap) -> Value {
    let values = headers.get_all(header::SET_COOKIE).iter().filter_map(|value| value.to_str().ok());
    let mut cookies: Vec<_> = values.filter_map(set_cookie).collect();
    cookies.sort_by_key(|(_, path, _)| std::cmp::Reverse(*path));
    grouped(cookies.into_iter().map(|(name, _, cookie)| (name, cookie)))
}

/// A cookie that a server sets: its name, the length of its path, and its value for expressions.
fn set_cookie(header: &str) -> Option<(String, usize, Value)> {
    let mut pieces = header.split(';').map(str::trim);
    let (name, value) = pieces.next()?.split_once('=')?;
    let mut members = vec![("name", Value::from(name)), ("value", Value::from(value.trim_matches('"')))];
    let (mut secure, mut http_only, mut length, mut unparsed) = (false, false, 0, Vec::new());
    for piece in pieces.filter(|piece| !piece.is_empty()) {
        let (attribute, value) = piece.split_once('=').unwrap_or((piece, ""));
        match attribute.to_ascii_lowercase().as_str() {
            "domain" => members.push(("domain", Value::from(value))),
            "expires" => members.extend(http_date(value).map(|date| ("expires", Value::Timestamp(date)))),
            "httponly" => http_only = true,
            "max-age" => {
                let seconds = value.parse().ok().map(SignedDuration::from_secs);
                members.extend(seconds.map(|seconds| ("max_age", Value::Duration(seconds))));
            }
            "path" => {
                length = value.len();
                members.push(("path", Value::from(value)));
            }
            "samesite" => members.push(("same_site", Value::from(value))),
            "secure" => secure = true,
            _ => unparsed.push((attribute, Value::from(value))),
        }
    }
    members.extend([
        ("http_only", Value::Bool(http_only)),
        ("secure", Value::Bool(secure)),
        ("unparsed_attributes", map(unparsed)),
    ]);
    Some((name.to_owned(), length, map(members)))
}

fn http_date(text: &str) -> Option<Timestamp> {
    // Older servers write dashes between day, month and year.
    let text = text.replace('-', " ");
    jiff::fmt::rfc2822::parse(&text).ok().map(|date| date.timestamp())
}

/// Values by name, those of one name in their order.
fn grouped(pairs: impl Iterator<Item = (String, Value)>) -> Value {
    let mut groups: IndexMap<String, Vec<Value>> = IndexMap::new();
    for (name, value) in pairs {
        groups.entry(name).or_default().push(value);
    }
    Value::from(Map {
        entries: groups.into_iter().map(|(name, values)| (key(&name), values.into())).collect(),
        headers: false,
    })
}
