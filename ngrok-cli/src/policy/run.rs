//! `traffic-policy run`: one request, and what a policy does with it.

use std::io::{self, IsTerminal as _};
use std::str::FromStr;

use clap::ArgMatches;
use ngrok_traffic_policy::EndpointKind;
use ngrok_traffic_policy::simulate::{Policy, Scene};
use serde_json::{Map, Value};

use super::texts;
use crate::failure::Failure;
use crate::{arguments, output};

pub(super) fn run(matches: &ArgMatches) -> Result<(), Failure> {
    let file = texts::read(arguments::text(matches, "file").unwrap_or_default())?;
    let policy = match Policy::parse(&file.text) {
        Ok(policy) => policy,
        Err(report) => return Err(Failure::Invalid(report.render(&file.file, true) + "\n")),
    };
    let outcome = policy.simulate(&scene(matches)?);
    let human = match arguments::text(matches, "format") {
        Some(format) => format == "human",
        None => io::stdout().is_terminal(),
    };
    // Colours are taken out again where nobody sees them.
    let text = if human { outcome.render(true) } else { format!("{:#}\n", outcome.to_json()) };
    output::print(&text)
}

fn scene(matches: &ArgMatches) -> Result<Scene, Failure> {
    let given = |name: &str| arguments::text(matches, name);
    let all = |name: &str| matches.get_many::<String>(name).into_iter().flatten();
    let (method, url) = request(given("request").unwrap_or_default())?;
    let mut scene = Scene::get(url);
    scene.request.method = parsed("--request", method)?;
    if let Some(endpoint) = given("endpoint") {
        scene.endpoint.url = endpoint.trim_end_matches('/').to_owned();
    }
    if given("kind") == Some("cloud") {
        scene.endpoint.kind = EndpointKind::Cloud;
    }
    for header in all("header") {
        let (name, value) = pair("--header", header, ':', "NAME: VALUE")?;
        let name: http::HeaderName = parsed("--header", name)?;
        scene.request.headers.append(name, parsed("--header", value)?);
    }
    if let Some(body) = given("data") {
        let body = match body.strip_prefix('@') {
            Some(file) => texts::read(file)?.text,
            None => body.to_owned(),
        };
        scene.request.body = body.into();
    }
    for variable in all("connection") {
        let (name, value) = pair("--connection", variable, '=', "NAME=VALUE")?;
        put(&mut scene.connection, name, value);
    }
    if let Some(ip) = given("client-ip") {
        put(&mut scene.connection, "client_ip", ip);
    }
    for secret in all("secret") {
        let (name, value) = pair("--secret", secret, '=', "VAULT/NAME=VALUE")?;
        let (vault, name) = pair("--secret", name, '/', "VAULT/NAME=VALUE")?;
        scene.secrets.0.insert((vault.to_owned(), name.to_owned()), value.to_owned());
    }
    if let Some(time) = given("at") {
        scene.now = parsed("--at", time)?;
    }
    Ok(scene)
}

/// `GET https://…`, or the URL alone.
fn request(text: &str) -> Result<(&str, &str), Failure> {
    let (method, url) = text.trim().split_once(' ').unwrap_or(("GET", text.trim()));
    match url::Url::parse(url.trim()) {
        Ok(_) => Ok((method, url.trim())),
        Err(error) => Err(Failure::usage(format!(
            "invalid value '{text}' for '--request': expected a method and a URL, such as 'GET https://app.example.com/' ({error})"
        ))),
    }
}

fn parsed<T: FromStr<Err: std::fmt::Display>>(flag: &str, text: &str) -> Result<T, Failure> {
    text.parse().map_err(|error| Failure::usage(format!("invalid value '{text}' for '{flag}': {error}")))
}

fn pair<'t>(flag: &str, text: &'t str, mark: char, form: &str) -> Result<(&'t str, &'t str), Failure> {
    // What stands behind the mark may be a secret: it is not repeated.
    let split = text.split_once(mark).map(|(name, value)| (name.trim(), value.trim_start()));
    split.ok_or_else(|| Failure::usage(format!("invalid value for '{flag}': expected {form}")))
}

/// Puts a value under a dotted name.
fn put(into: &mut Map<String, Value>, name: &str, value: &str) {
    match name.split_once('.') {
        None => drop(into.insert(name.to_owned(), scalar(value))),
        Some((first, rest)) => {
            let inner = into.entry(first).or_insert_with(|| Value::Object(Map::new()));
            if !inner.is_object() {
                *inner = Value::Object(Map::new());
            }
            if let Value::Object(inner) = inner {
                put(inner, rest, value);
            }
        }
    }
}

/// A number or truth value where it reads as one.
fn scalar(text: &str) -> Value {
    match serde_json::from_str(text) {
        Ok(value @ (Value::Number(_) | Value::Bool(_) | Value::Array(_))) => value,
        _ => Value::String(text.to_owned()),
    }
}
