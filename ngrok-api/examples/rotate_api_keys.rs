//! Replaces API keys by new ones: makes the new key, hands it over, proves that it works, and only then deletes the old one.
//!
//! Only keys with `"rotate"` in their metadata are replaced, so that nobody's personal key goes away. If the program stops
//! halfway, both keys work, and the next run replaces both.

mod support;

use ngrok_api::models::ApiKey;
use ngrok_api::{Client, Error, Sensitive};

const MARKED: &str = "obj.metadata.contains('\"rotate\"')";

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (builder, fake) = support::ngrok().await?;
    let client = builder.build()?;
    if fake.is_some() {
        for name in ["deploy", "backup"] {
            client.api_keys().create().description(name).metadata(r#"{"rotate": "monthly"}"#).await?;
        }
    }
    // All of them are read first: a list that is read while it changes would find the new keys too.
    let old = client.api_keys().list().filter(MARKED).items().collect_all().await?;
    for key in &old {
        let new = replace(&client, key).await?;
        println!("{}: {} replaces {}", new.description, new.id, key.id);
    }
    let left = client.api_keys().list().filter(MARKED).items().collect_all().await?;
    if left.len() != old.len() || left.iter().any(|key| old.iter().any(|old| old.id == key.id)) {
        return Err("each key should have been replaced by one".into());
    }
    Ok(())
}

async fn replace(client: &Client, old: &ApiKey) -> Result<ApiKey, Box<dyn std::error::Error>> {
    let mut call = client.api_keys().create().description(&old.description).metadata(&old.metadata);
    if let Some(owner) = &old.owner_id {
        call = call.owner_id(owner);
    }
    let new = call.await?;
    let token = new.token.as_ref().ok_or("only the answer to the creation has the token")?;
    hand_over(&new.description, token);
    prove(client, token).await?;
    old.delete(client).await?;
    Ok(new)
}

/// Where a program of yours would write to its store of secrets. `{:?}` never shows a token; `expose` gives it.
fn hand_over(name: &str, token: &Sensitive) {
    println!("{name}: got a token of {} characters: {token:?}", token.expose().len());
}

async fn prove(client: &Client, token: &Sensitive) -> Result<(), Error> {
    let with_new_key = Client::builder(token.expose()).base_url(client.base_url()).build()?;
    with_new_key.api_keys().list().limit(1).await.map(drop)
}
