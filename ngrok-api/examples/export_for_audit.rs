//! Writes everything that an account has as one JSON document, for an audit or to compare two days.
//!
//! `cargo run --example export_for_audit --features dynamic > account.json`. Services that are new in
//! the API are in it as soon as the crate knows them: the program names none.

mod support;

use ngrok_api::{Client, Error, dynamic};
use serde_json::{Map, Value};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (builder, _fake) = support::ngrok().await?;
    // An export is in no hurry, and leaves others of the account room.
    let client = builder.rate_limit(ngrok_api::RateLimit::default()).build()?;
    let mut account = Map::new();
    let mut refused = Vec::new();
    for name in dynamic::operations() {
        // What is listed without naming an object first; the rest is part of what these lists hold.
        let Ok(list) = dynamic::operation(name, Value::Null) else { continue };
        let Some(service) = name.strip_suffix(".list").filter(|_| list.is_paged()) else { continue };
        // Another API has its own key and address.
        if dynamic::apis().next().is_none_or(|root| list.api().name != root.name) {
            continue;
        }
        match objects(&client, list).await {
            Ok(objects) => {
                account.insert(service.to_owned(), objects.into());
            }
            // An audit must not pass over what it may not see.
            Err(Error::Api(refusal)) => refused.push(format!("{service}: {refusal}")),
            Err(other) => return Err(other.into()),
        }
    }
    println!("{}", serde_json::to_string_pretty(&account)?);
    let count: usize = account.values().filter_map(Value::as_array).map(Vec::len).sum();
    eprintln!("{count} objects of {} services", account.len());
    if refused.is_empty() { Ok(()) } else { Err(refused.join("\n").into()) }
}

async fn objects(client: &Client, list: dynamic::DynamicOperation) -> Result<Vec<Value>, Error> {
    let mut objects = Vec::new();
    if let Some(mut items) = list.items(client) {
        while let Some(object) = items.try_next().await? {
            objects.push(object);
        }
    }
    Ok(objects)
}
