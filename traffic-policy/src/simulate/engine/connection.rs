//! The variables `conn`, `endpoint` and `time`: what a scene says of them over what holds for any connection.

use jiff::Timestamp;
use rustls_pki_types::CertificateDer;
use serde_json::{Map as JsonMap, Value as Json, json};

use super::certificates;
use super::typed::{self, map, typed};
use crate::language::{Shape, ValueType};
use crate::simulate::value::Value;
use crate::simulate::world::Endpoint;
use crate::tables;

/// The port that a scheme stands for.
fn default_port(scheme: &str) -> u16 {
    match scheme {
        "https" | "tls" => 443,
        _ => 80,
    }
}

/// Certificates of a client, its own first, or why they can't be read; nothing where no PEM of them is given.
pub(super) type Chain = Option<Result<Vec<CertificateDer<'static>>, String>>;

/// The variable `conn`, and the certificates of the client.
pub(super) fn connection(given: &JsonMap<String, Json>, endpoint: &Endpoint, now: Timestamp) -> (Value, Chain) {
    let mut members = defaults(endpoint, now);
    for (name, value) in given {
        let mut path: Vec<&str> = name.split('.').collect();
        let last = path.pop().unwrap_or_default();
        let mut value = Json::Object([(last.to_owned(), value.clone())].into_iter().collect());
        for name in path.into_iter().rev() {
            value = Json::Object([(name.to_owned(), value)].into_iter().collect());
        }
        merge(&mut members, value);
    }
    complete(&mut members);
    let chain = client_certificates(&mut members);
    let connection = tables::variables().iter().find(|variable| variable.name == "conn");
    (connection.map_or(Value::Null, |variable| typed(&members, &variable.ty)), chain)
}

/// The member `tls` of `conn`, and the certificates of the client.
pub(super) fn tls(members: Json) -> (Value, Chain) {
    let mut members = json!({"tls": members});
    let chain = client_certificates(&mut members);
    let connection = tables::variables().iter().find(|variable| variable.name == "conn");
    let typed = connection.map_or(Value::Null, |variable| typed(&members, &variable.ty));
    (typed.member("tls").cloned().unwrap_or(Value::Null), chain)
}

/// Reads the certificates in the PEM of the client's. The variables tell of the first what is not given.
fn client_certificates(members: &mut Json) -> Chain {
    let client = members.get_mut("tls")?.get_mut("client")?;
    let chain = certificates::chain(client.get("pem")?.as_str()?);
    if let Some(mut read) = chain.as_ref().ok().and_then(|chain| certificates::members(chain.first()?)) {
        if let Json::Object(given) = client {
            given.remove("pem");
        }
        merge(&mut read, client.take());
        *client = read;
    }
    Some(chain)
}

fn defaults(endpoint: &Endpoint, now: Timestamp) -> Json {
    let (scheme, host, port) = parts(&endpoint.url);
    let mut members = json!({
        "bytes_in": 0,
        "bytes_out": 0,
        "client_ip": "203.0.113.7",
        "client_port": 54321,
        "server_ip": "198.51.100.1",
        "server_port": port,
        "server_region": "us",
        "ts": {"start": now.to_string()},
    });
    if matches!(scheme, "https" | "tls") {
        let tls = json!({"cipher_suite": "TLS_AES_128_GCM_SHA256", "sni": host, "version": "1.3"});
        members["tls"] = tls;
    }
    members
}

/// Lays values over others. A simple value with members keeps itself as their plain value.
fn merge(under: &mut Json, over: Json) {
    match (under, over) {
        (Json::Object(under), Json::Object(over)) => {
            for (name, value) in over {
                merge(under.entry(name).or_insert(Json::Null), value);
            }
        }
        (under, Json::Object(mut over)) => {
            if !under.is_null() && !over.contains_key(typed::PLAIN) {
                over.insert(typed::PLAIN.to_owned(), under.take());
            }
            *under = Json::Object(over);
        }
        (under @ Json::Object(_), over) if under.get(typed::PLAIN).is_some() => under[typed::PLAIN] = over,
        (under, over) => *under = over,
    }
}

/// Says in all places what is said in one of those that mean the same.
fn complete(members: &mut Json) {
    for address in ["client_ip", "server_ip"] {
        let Some(address) = members.get_mut(address).and_then(Json::as_object_mut) else { continue };
        // An address is in what its categories begin with, too.
        if let Some(Json::Array(given)) = address.get_mut("categories") {
            let mut all: Vec<Json> = Vec::new();
            for category in given.iter().filter_map(Json::as_str) {
                let ends = category.match_indices('.').map(|(at, _)| at).chain([category.len()]);
                let begins = ends.map(|end| Json::from(&category[..end]));
                all.extend(begins.filter(|begin| !all.contains(begin)).collect::<Vec<_>>());
            }
            *given = all;
        }
        let stands = |begin: &str| {
            let categories = address.get("categories").and_then(Json::as_array);
            categories.is_some_and(|all| all.iter().filter_map(Json::as_str).any(|one| one.starts_with(begin)))
        };
        let (tor, blocked) = (stands("proxy.anonymous.tor"), stands("blocklist"));
        address.entry("is_tor_node").or_insert(tor.into());
        address.entry("is_on_blocklist").or_insert(blocked.into());
    }
    let near = members.pointer("/client_ip/geo/location").cloned();
    let short = members.get("geo").cloned();
    match (short, near) {
        (Some(short), None) => merge(members, json!({"client_ip": {"geo": {"location": short}}})),
        (None, Some(Json::Object(mut near))) => {
            near.retain(|name, _| short_members().is_some_and(|shape| shape.members.iter().any(|m| m.name == name)));
            members["geo"] = Json::Object(near);
        }
        _ => {}
    }
}

/// The shape of `conn.geo`.
fn short_members() -> Option<&'static Shape> {
    let connection = tables::variables().iter().find(|variable| variable.name == "conn")?;
    let ValueType::Shape(shape) = &connection.ty else { return None };
    match &shape.members.iter().find(|member| member.name == "geo")?.ty {
        ValueType::Shape(shape) => Some(shape),
        _ => None,
    }
}

/// The variable `endpoint`.
pub(super) fn endpoint(endpoint: &Endpoint) -> Value {
    let (scheme, host, port) = parts(&endpoint.url);
    map([
        ("addr", Value::from(format!("{host}:{port}"))),
        ("host", Value::from(host)),
        ("id", Value::from(endpoint.id.as_str())),
        ("port", Value::Int(port.into())),
        ("protocol", Value::from(scheme)),
        ("url", Value::from(endpoint.url.as_str())),
    ])
}

/// The variable `time`.
pub(super) fn time(now: Timestamp) -> Value {
    map([("now", Value::from(now.to_string()))])
}

/// Scheme, host and port of an endpoint's URL.
pub(in crate::simulate) fn parts(url: &str) -> (&str, &str, u16) {
    let (scheme, rest) = url.split_once("://").unwrap_or(("https", url));
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let port = |port: &str| port.parse::<u16>().ok();
    match authority.rsplit_once(':').and_then(|(host, given)| Some((host, port(given)?))) {
        Some((host, port)) => (scheme, host, port),
        None => (scheme, authority, default_port(scheme)),
    }
}
