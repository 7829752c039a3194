//! Puts an HTTPS edge in front of an internal application that only people of a company may use, by OAuth.
//!
//! Edges are deprecated. For who still has them, this shows how edge, route, backend and module go together; the example
//! `cloud_endpoint` shows what came after them.
#![allow(deprecated, reason = "the example is about edges, which are deprecated")]

mod support;

use std::time::Duration;

use ngrok_api::models::{
    EndpointBackendMutate, EndpointOAuth, EndpointOAuthGoogle, EndpointOAuthProvider, HttpsEdge,
    HttpsEdgeRouteMatchType, TunnelGroupBackend,
};
use ngrok_api::{Client, Id};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (builder, _fake) = support::ngrok().await?;
    let client = builder.build()?;
    // An edge serves names that the account has reserved, and sends traffic to backends.
    let domain = client.reserved_domains().create().domain("wiki.example.com").await?;
    // Tunnels with this label get the traffic: `ngrok tunnel --label app=wiki`.
    let backend = client.backends().tunnel_group().create().labels([("app", "wiki")]).await?;
    let edge = wiki(&client, &backend.id).await?;

    // The edge shows its routes with all of their modules.
    let edge = client.edges().https().get(&edge.id).await?;
    for route in &edge.routes {
        println!("{} {}: OAuth is {}", edge.hostports.join(", "), route.r#match, on(route.oauth.is_some()));
    }
    // A module can be switched off for a while, and on again, on the route.
    let route = edge.routes.first().ok_or("the edge should have its route")?;
    let module = route.replace_oauth(&client).with_body(sign_in().enabled(false)).await?;
    println!("now it is {}", on(module.enabled.unwrap_or(true)));
    route.delete_oauth(&client).await?;
    println!("and now {}", on(route.get(&client).await?.oauth.is_some()));
    edge.delete(&client).await?;
    backend.delete(&client).await?;
    domain.delete(&client).await?;
    Ok(())
}

async fn wiki(client: &Client, backend: &Id<TunnelGroupBackend>) -> Result<HttpsEdge, ngrok_api::Error> {
    let edge = client.edges().https().create().hostports(["wiki.example.com:443"]).description("wiki").await?;
    let route = client.edges().https_routes().create(&edge.id, HttpsEdgeRouteMatchType::PathPrefix, "/");
    route.backend(EndpointBackendMutate::new().backend_id(backend.clone())).oauth(sign_in()).await?;
    Ok(edge)
}

/// Signing in with a Google account of the company, by the app that ngrok manages.
fn sign_in() -> EndpointOAuth {
    let google = EndpointOAuthGoogle::new().email_domains(["example.com"]);
    EndpointOAuth::new()
        .provider(EndpointOAuthProvider::new().google(google))
        .maximum_duration(Duration::from_secs(12 * 60 * 60))
}

fn on(yes: bool) -> &'static str {
    if yes { "on" } else { "off" }
}
