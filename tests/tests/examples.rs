//! The documented examples: every request can be expressed, and every answer decodes with nothing lost.

use end_to_end::{Recorder, description, examples};
use ngrok_api::{Client, dynamic};
use serde_json::{Value, json};

#[tokio::test]
async fn every_documented_request_is_sent_as_documented_and_every_answer_is_kept() {
    let server = Recorder::start().await;
    let client = Client::builder("key").base_url(server.url()).build().unwrap();
    let examples = examples();
    assert_eq!(examples.len(), 110);
    for example in examples {
        let body = example.response.as_ref().map(Value::to_string).unwrap_or_default();
        server.answer(example.status, body);
        let operation = dynamic::operation(&example.name(), example.arguments())
            .unwrap_or_else(|error| panic!("{}: {error}", example.file));
        let answer = operation.send(&client).await;
        let [request] = server.take().try_into().unwrap_or_else(|r| panic!("{}: {r:?}", example.file));
        let sent = (!request.body.is_empty()).then(|| serde_json::from_slice::<Value>(&request.body).unwrap());
        assert_eq!(sent, example.request, "{}: the request's body", example.file);
        let path = request.target.split('?').next().unwrap();
        assert_eq!(path, example.path, "{}: the request's path", example.file);
        if example.refused {
            let error = answer.expect_err("a documented refusal");
            assert_eq!(error.status(), Some(example.status), "{}", example.file);
            assert!(error.is_not_found(), "{}: {error}", example.file);
            assert_eq!(error.as_api().unwrap().message(), example.response.unwrap()["msg"], "{}", example.file);
            continue;
        }
        let answer = answer.unwrap_or_else(|error| panic!("{}: {error}", example.file));
        match (&example.response, answer) {
            (Some(documented), Some(kept)) => {
                let (_, operation) = example.described();
                let known = known_part(documented, operation.response.as_deref().unwrap());
                let lost = lost(&known, &kept, "");
                assert!(lost.is_empty(), "{}: lost {lost:?}", example.file);
            }
            (None, None) => {}
            (documented, kept) => panic!("{}: documented {documented:?}, kept {kept:?}", example.file),
        }
    }
}

/// What of a value the description knows.
fn known_part(value: &Value, type_name: &str) -> Value {
    let (Value::Object(entries), Some(datatype)) = (value, description().type_named(type_name)) else {
        return value.clone();
    };
    let known = entries.iter().filter_map(|(key, value)| {
        let field = datatype.field(key)?;
        let known = match (value, field.ty.named()) {
            (Value::Array(items), Some(name)) => items.iter().map(|item| known_part(item, name)).collect(),
            (other, Some(name)) => known_part(other, name),
            (other, None) => other.clone(),
        };
        Some((key.clone(), known))
    });
    Value::Object(known.collect())
}

/// Paths at which `documented` says something that `kept` does not. Null is what absence and emptiness say too, and a
/// timestamp may be written in another way.
fn lost(documented: &Value, kept: &Value, path: &str) -> Vec<String> {
    match (documented, kept) {
        (Value::Null, kept) => {
            let empty = kept.is_null() || *kept == json!("") || *kept == json!([]) || *kept == json!({});
            if empty { Vec::new() } else { vec![path.to_owned()] }
        }
        (Value::Object(documented), Value::Object(kept)) => documented
            .iter()
            .flat_map(|(key, value)| lost(value, kept.get(key).unwrap_or(&Value::Null), &format!("{path}.{key}")))
            .collect(),
        (Value::Array(documented), Value::Array(kept)) if documented.len() == kept.len() => documented
            .iter()
            .zip(kept)
            .enumerate()
            .flat_map(|(index, (documented, kept))| lost(documented, kept, &format!("{path}[{index}]")))
            .collect(),
        (Value::String(documented), Value::String(kept)) => {
            let same_time = || Some(documented.parse::<jiff::Timestamp>().ok()? == kept.parse().ok()?);
            if documented == kept || same_time() == Some(true) { Vec::new() } else { vec![path.to_owned()] }
        }
        (documented, kept) if documented == kept => Vec::new(),
        _ => vec![path.to_owned()],
    }
}
