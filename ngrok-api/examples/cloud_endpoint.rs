//! Builds a Traffic Policy, checks it, puts a cloud endpoint in place with it, and changes it while it serves.

mod support;

use ngrok_api::models::Endpoint;
use ngrok_api::services::endpoints::fields;
use ngrok_api::traffic_policy::{CustomResponse, ForwardInternal, RateLimit, Rule, TrafficPolicy};
use ngrok_api::{Client, Error};
use ngrok_traffic_policy::{EndpointKind, Options, check};

const URL: &str = "https://status.example.com";

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (builder, _fake) = support::ngrok().await?;
    let client = builder.build()?;

    let endpoint = put(&client, &checked(closed("Back in an hour."))?).await?;
    println!("{} serves {}", endpoint.id, endpoint.url);
    // The same call again changes the endpoint, and makes no second one.
    let changed = put(&client, &checked(open())?).await?;
    if changed.id != endpoint.id {
        return Err("the endpoint should have been changed".into());
    }
    println!("{} forwards now", changed.id);

    // What stands there is read, changed and written back; whatever these types do not know stays as it is.
    let mut policy = TrafficPolicy::from_json(&changed.traffic_policy)?;
    let robots = Rule::new().name("robots").when("req.url.path == '/robots.txt'");
    policy.on_http_request.insert(0, robots.then(CustomResponse::new().body("User-agent: *\nDisallow: /\n")));
    changed.update(&client).traffic_policy(checked(policy)?).await?;
    println!("{} keeps robots away", changed.id);

    changed.delete(&client).await?;
    Ok(())
}

/// A policy that answers everything itself.
fn closed(text: &str) -> TrafficPolicy {
    let answer = CustomResponse::new().status_code(503).headers([("retry-after", "3600")]).body(text);
    TrafficPolicy::new().on_http_request(Rule::new().then(answer))
}

/// Traffic goes to an internal endpoint, for instance of an agent; addresses that come too often are slowed down.
fn open() -> TrafficPolicy {
    let limit = RateLimit::new("each address", "sliding_window", 30, "60s", ["conn.client_ip"]);
    TrafficPolicy::new().on_http_request(Rule::new().then(limit).then(ForwardInternal::new("https://status.internal")))
}

/// Finds what compiles and is wrong all the same, such as a mistake in an expression, before ngrok does.
fn checked(policy: TrafficPolicy) -> Result<TrafficPolicy, String> {
    let options = Options { endpoint: Some(URL.to_owned()), kind: Some(EndpointKind::Cloud) };
    let report = check(&policy.to_json(), &options);
    if report.has_errors() { Err(report.render("policy", false)) } else { Ok(policy) }
}

/// Makes the endpoint, or gives the policy to the one that is there.
async fn put(client: &Client, policy: &TrafficPolicy) -> Result<Endpoint, Error> {
    match client.endpoints().list().filter(fields::URL.equals(URL)).items().try_next().await? {
        Some(endpoint) => endpoint.update(client).traffic_policy(policy).await,
        None => client.endpoints().create(URL, policy).description("status page").await,
    }
}
