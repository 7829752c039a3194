//! What is asked of every service, on objects as JSON.

use official::Error;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

pub type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

/// An object of the client as JSON, to compare it with others.
pub fn as_json(object: &impl Serialize) -> Value {
    serde_json::to_value(object).expect("what was read can be written")
}

/// A request of the client: its default with these values. What it does not know is lost: all of them have to be there.
pub fn request<T: Default + Serialize + DeserializeOwned>(values: &Value) -> Outcome<T> {
    let mut all = as_json(&T::default());
    for (name, value) in values.as_object().into_iter().flatten() {
        if all.get(name).is_none() {
            return Err(format!("the request has no field `{name}`").into());
        }
        all[name] = value.clone();
    }
    Ok(serde_json::from_value(all)?)
}

/// A request that changes an object. What the client can't leave out keeps the value that the object has.
pub fn change<T: Default + Serialize + DeserializeOwned>(object: &Value, changes: &Value) -> Outcome<T> {
    let mut values = Map::new();
    for (name, value) in as_json(&T::default()).as_object().into_iter().flatten() {
        let old = object.get(name).filter(|old| !value.is_null() && !old.is_null());
        values.extend(old.map(|old| (name.clone(), old.clone())));
    }
    // What is sent as ids is shown as references.
    if let (Some(Value::Array(_)), Some(policies)) =
        (as_json(&T::default()).get("ip_policy_ids"), object.get("ip_policies"))
    {
        let ids = policies.as_array().into_iter().flatten().map(|policy| policy["id"].clone());
        values.insert("ip_policy_ids".to_owned(), ids.collect());
    }
    values.extend(changes.as_object().into_iter().flatten().map(|(name, value)| (name.clone(), value.clone())));
    request(&Value::Object(values))
}

/// The change that every object can take: the first of the texts that it has.
pub fn a_change(object: &Value, number: usize) -> Value {
    let field = ["description", "metadata", "name"].into_iter().find(|field| object.get(field).is_some());
    json!({field.unwrap_or("metadata"): format!("changed {number}")})
}

pub fn id(object: &Value) -> &str {
    object["id"].as_str().unwrap_or_default()
}

/// Reading gives what making gave, but for what is shown once.
pub fn same(made: &Value, read: &Value) -> Outcome<()> {
    for (name, value) in made.as_object().into_iter().flatten() {
        if read[name] != *value && !read[name].is_null() {
            return Err(format!("`{name}` was made as {value} and read as {}", read[name]).into());
        }
    }
    Ok(())
}

/// A list has what was made, newest first, on more than one page where there is more than one to fill.
pub fn listed(made: &[Value], found: &[Value], pages: usize) -> Outcome<()> {
    let newest: Vec<&str> = found.iter().take(made.len()).map(id).collect();
    let wanted: Vec<&str> = made.iter().map(id).collect();
    if newest != wanted {
        return Err(format!("listed are {newest:?}, made were {wanted:?}").into());
    }
    if pages != found.len().div_ceil(2) {
        return Err(format!("{} objects came on {pages} pages of two", found.len()).into());
    }
    Ok(())
}

/// What was changed has its new value, and the rest has the old one.
pub fn changed(before: &Value, after: &Value, changes: &Value) -> Outcome<()> {
    for (name, value) in after.as_object().into_iter().flatten() {
        let wanted = changes.get(name).unwrap_or(&before[name]);
        if value != wanted && name != "updated_at" {
            return Err(format!("`{name}` is {value}, not {wanted}").into());
        }
    }
    Ok(())
}

/// What the API answers about an object of a kind that is not there. The client does not tell the status.
const NOT_FOUND: [&str; 13] = [
    "ERR_NGROK_1402",
    "ERR_NGROK_1404",
    "ERR_NGROK_1949",
    "ERR_NGROK_1951",
    "ERR_NGROK_1965",
    "ERR_NGROK_24006",
    "ERR_NGROK_333",
    "ERR_NGROK_5103",
    "ERR_NGROK_5123",
    "ERR_NGROK_5125",
    "ERR_NGROK_6514",
    "ERR_NGROK_7000",
    "ERR_NGROK_7124",
];

/// The answer about an object that is gone.
pub fn gone<T: std::fmt::Debug>(answer: Result<T, Error>) -> Outcome<()> {
    match answer {
        Err(Error::Ngrok(error)) if NOT_FOUND.contains(&error.error_code.as_str()) => Ok(()),
        // An error without a code is none that the client knows: it gives the body as text.
        Err(Error::UnknownError(body)) if body.contains("\"status_code\":404") => Ok(()),
        other => Err(format!("expected that it is gone, got {other:?}").into()),
    }
}
