//! Puts a cloud endpoint in place with a traffic policy, and changes the policy while it serves.

mod support;

use ngrok_api::models::Endpoint;
use ngrok_api::services::endpoints::fields;
use ngrok_api::{Client, Error};

const URL: &str = "https://status.example.com";

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (builder, _fake) = support::ngrok().await?;
    let client = builder.build()?;

    let endpoint = put(&client, &closed("Back in an hour.")).await?;
    println!("{} serves {}", endpoint.id, endpoint.url);
    // The same call again changes the endpoint, and makes no second one.
    let changed = put(&client, FORWARD).await?;
    if changed.id != endpoint.id || changed.traffic_policy != FORWARD {
        return Err("the endpoint should have been changed".into());
    }
    println!("{} forwards now", changed.id);
    changed.delete(&client).await?;
    Ok(())
}

/// Traffic goes to an internal endpoint, for instance of an agent; addresses that come too often are slowed down.
const FORWARD: &str = r#"
on_http_request:
  - actions:
      - type: rate-limit
        config:
          name: each address
          algorithm: sliding_window
          capacity: 30
          rate: 60s
          bucket_key: [conn.client_ip]
      - type: forward-internal
        config:
          url: https://status.internal
"#;

/// A policy that answers everything itself. It is JSON, which policies may be too, so that any text can stand in it.
fn closed(text: &str) -> String {
    let answer = serde_json::json!({"type": "custom-response", "config": {"status_code": 503, "body": text}});
    serde_json::json!({"on_http_request": [{"actions": [answer]}]}).to_string()
}

/// Makes the endpoint, or gives the policy to the one that is there.
async fn put(client: &Client, policy: &str) -> Result<Endpoint, Error> {
    match client.endpoints().list().filter(fields::URL.equals(URL)).items().try_next().await? {
        Some(endpoint) => endpoint.update(client).traffic_policy(policy).await,
        None => client.endpoints().create(URL, policy).description("status page").await,
    }
}
