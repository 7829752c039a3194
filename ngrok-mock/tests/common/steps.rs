//! Runs requests that a file describes, one after the other, and holds their answers against what the file expects.
//!
//! A step has the request (`call`, `body`), what the answer has to be (`status`, 200 if not said; `error`, a name of the
//! catalogue; `is`, parts of the body), and names for parts of the body (`save`), which later steps write as `${name}`. In
//! `is`, `<any>` is anything but null, `<absent>` a field that is not there, and a list has just these items. A step with
//! `seed` adds an object and keeps its id under the name `as`.

use std::collections::BTreeMap;

use api_spec::{Description, Operation, Segment};
use reqwest::{Client, Method};
use serde_json::Value;

/// A server, as clients see it.
pub struct Target<'a> {
    pub url: &'a str,
    pub api_key: &'a str,
    /// Its API.
    pub description: &'a Description,
    /// Adds an object of a type and returns its id.
    pub seed: &'a dyn Fn(&str, Value) -> String,
}

/// What a run has tried: the operations that did what they are asked for, and the errors of those that did not.
#[derive(Default)]
pub struct Tried {
    pub done: Vec<String>,
    pub refused: Vec<(String, String)>,
}

/// Runs the steps of a scenario; the mistake names the step.
pub async fn run(target: &Target<'_>, steps: &Value, tried: &mut Tried) -> Result<(), String> {
    let mut saved = BTreeMap::new();
    for (index, step) in steps.as_array().unwrap().iter().enumerate() {
        let step = filled(step, &saved);
        let done = self::step(target, &step, &mut saved, tried).await;
        done.map_err(|mistake| format!("step {} ({}): {mistake}", index + 1, step["call"].as_str().unwrap_or("seed")))?;
    }
    Ok(())
}

async fn step(
    target: &Target<'_>,
    step: &Value,
    saved: &mut BTreeMap<String, String>,
    tried: &mut Tried,
) -> Result<(), String> {
    if let Some((ty, object)) = step["seed"].as_object().and_then(|seed| seed.iter().next()) {
        let id = (target.seed)(ty, object.clone());
        saved.insert(step["as"].as_str().unwrap_or_default().to_owned(), id);
        return Ok(());
    }
    let (method, path) = step["call"].as_str().and_then(|call| call.split_once(' ')).ok_or("it has no call")?;
    let (status, answer) = send(target, method, path, step.get("body")).await;
    let error = step["error"].as_str();
    let expected = step["status"].as_u64().unwrap_or(if error.is_some() { 400 } else { 200 });
    if u64::from(status) != expected {
        return Err(format!("status {status}, not {expected}: {answer}"));
    }
    let operation = operation(target.description, method, path).ok_or("there is no such operation")?;
    let words = &target.description.api.error;
    if let Some(wanted) = error {
        let name = name(target.description, answer[&words.code].as_str());
        if name != wanted {
            return Err(format!("the error is `{name}`, not `{wanted}`: {answer}"));
        }
        tried.refused.push((operation, name));
    } else if status < 300 {
        tried.done.push(operation);
    }
    if status >= 400 && (answer[&words.status] != status || answer[&words.message].as_str().is_none_or(str::is_empty)) {
        return Err(format!("the refusal lacks its words: {answer}"));
    }
    if let Some(is) = step.get("is") {
        holds(is, Some(&answer), "")?;
    }
    for (name, path) in step["save"].as_object().into_iter().flatten() {
        let part = path.as_str().unwrap_or_default().split('.').fold(&answer, |value, step| match step.parse() {
            Ok::<usize, _>(index) => &value[index],
            Err(_) => &value[step],
        });
        let text = part.as_str().ok_or_else(|| format!("there is no `{path}` to save in {answer}"))?;
        saved.insert(name.clone(), text.to_owned());
    }
    Ok(())
}

/// Sends a request; status and body of the answer, null when that is empty.
pub async fn send(target: &Target<'_>, method: &str, path: &str, body: Option<&Value>) -> (u16, Value) {
    // In a build of the whole workspace reqwest has rustls without a provider, and asks for one.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let url = if path.starts_with("http") { path.to_owned() } else { format!("{}{path}", target.url) };
    let mut request = Client::new().request(Method::from_bytes(method.as_bytes()).unwrap(), url);
    request = request.bearer_auth(target.api_key);
    for (name, value) in &target.description.api.headers {
        request = request.header(name, value);
    }
    let request = match body {
        Some(body) => request.json(body),
        None => request,
    };
    let response = request.send().await.unwrap();
    let status = response.status().as_u16();
    let text = response.text().await.unwrap();
    (status, if text.is_empty() { Value::Null } else { serde_json::from_str(&text).unwrap() })
}

/// The name of the operation that a request is for.
fn operation(description: &Description, method: &str, path: &str) -> Option<String> {
    let path = path.split_once("://").map_or(path, |(_, rest)| &rest[rest.find('/').unwrap_or_default()..]);
    let given: Vec<&str> = path.split('?').next()?.trim_start_matches('/').split('/').collect();
    let fits = |operation: &Operation, literally: bool| {
        let segments = &operation.path.segments;
        let same = |(segment, given): (&Segment, &&str)| match segment {
            Segment::Literal(text) => text == given,
            Segment::Param(_) => !literally,
        };
        operation.method.as_str() == method && segments.len() == given.len() && segments.iter().zip(&given).all(same)
    };
    let find = |literally| description.operations().find(|(_, operation)| fits(operation, literally));
    find(true).or_else(|| find(false)).map(|(service, operation)| format!("{}.{}", service.name, operation.name))
}

/// The name of the error with this code; empty when there is none.
pub fn name(description: &Description, code: Option<&str>) -> String {
    let number = code.and_then(|code| code.strip_prefix("ERR_NGROK_")?.parse().ok());
    number.and_then(|number| description.error(number)).map(|error| error.name.clone()).unwrap_or_default()
}

/// Replaces what was saved.
fn filled(value: &Value, saved: &BTreeMap<String, String>) -> Value {
    match value {
        Value::String(text) => {
            let text =
                saved.iter().fold(text.clone(), |text, (name, value)| text.replace(&format!("${{{name}}}"), value));
            text.into()
        }
        Value::Array(items) => items.iter().map(|item| filled(item, saved)).collect(),
        Value::Object(entries) => {
            Value::Object(entries.iter().map(|(key, value)| (key.clone(), filled(value, saved))).collect())
        }
        other => other.clone(),
    }
}

/// Whether an answer has all that is expected.
fn holds(expected: &Value, answer: Option<&Value>, path: &str) -> Result<(), String> {
    match (expected, answer) {
        (Value::String(text), None) if text == "<absent>" => Ok(()),
        (Value::String(text), Some(value)) if text == "<any>" && !value.is_null() => Ok(()),
        (_, None) => Err(format!("`{path}` is not there")),
        (Value::Object(entries), Some(value)) if value.is_object() => {
            entries.iter().try_for_each(|(key, expected)| holds(expected, value.get(key), &format!("{path}.{key}")))
        }
        (Value::Array(items), Some(Value::Array(found))) if items.len() == found.len() => {
            let mut items = items.iter().zip(found).enumerate();
            items.try_for_each(|(index, (item, found))| holds(item, Some(found), &format!("{path}[{index}]")))
        }
        (expected, Some(value)) if expected == value => Ok(()),
        (expected, Some(value)) => Err(format!("`{path}` is {value}, not {expected}")),
    }
}
