//! Gives each of three teams an access key to the AI Gateway with models of its own, and lists what they used in the last
//! week: requests, tokens and costs, and who is over the budget of tokens that stands in the key's metadata.
//!
//! It asks the real API if `AI_GATEWAY_API_KEY` is set, or else a fake of its own. A second run finds the keys of the first.

use std::collections::BTreeMap;

use jiff::{SignedDuration, Timestamp};
use ngrok_api::ai_gateway::models::{AccessDimension, AccessKey, AccessScope};
use ngrok_api::ai_gateway::{Client, ClientBuilder};
use ngrok_api::jiff;
use ngrok_mock::NgrokMock;

/// A team: its name, the models that it may call, and the tokens that it may use in a week.
struct Team {
    name: &'static str,
    models: &'static [&'static str],
    budget: i64,
}

const TEAMS: [Team; 3] = [
    Team { name: "search", models: &["openai/gpt-4.1", "openai/gpt-4.1-mini"], budget: 50_000 },
    Team { name: "support", models: &["anthropic/claude-sonnet-4"], budget: 20_000 },
    Team { name: "research", models: &["openai/gpt-4.1", "anthropic/claude-sonnet-4"], budget: 1_000 },
];

/// What a team used.
#[derive(Default)]
struct Used {
    requests: u64,
    tokens: i64,
    /// In hundred-thousandths of a dollar, as the API counts: sums of floating point numbers would be off in the end.
    cost: i64,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (builder, fake) = ai_gateway().await?;
    let client = builder.build()?;
    let mut keys = BTreeMap::new();
    for team in &TEAMS {
        keys.insert(team.name, key_of(&client, team).await?);
    }
    if let Some(fake) = &fake {
        pretend(fake, &keys)?;
    }
    let used = last_week(&client).await?;
    println!("{:10}{:>10}{:>10}{:>10}{:>12}", "team", "requests", "tokens", "budget", "cost");
    for team in &TEAMS {
        let none = Used::default();
        let Used { requests, tokens, cost } = used.get(keys[team.name].id.as_str()).unwrap_or(&none);
        let over = if *tokens > team.budget { "  over budget" } else { "" };
        let cost = format!("${}.{:05}", cost / 100_000, cost % 100_000);
        println!("{:10}{requests:>10}{tokens:>10}{:>10}{cost:>12}{over}", team.name, team.budget);
    }
    Ok(())
}

/// The team's key, which is made where there is none.
async fn key_of(client: &Client, team: &Team) -> Result<AccessKey, Box<dyn std::error::Error>> {
    let mut keys = client.access_keys().list().items();
    while let Some(key) = keys.try_next().await? {
        if key.name == team.name {
            return Ok(key);
        }
    }
    let models = AccessDimension::new().allow(team.models.iter().copied());
    let access = AccessScope::new().models(models);
    let configuration = client.access_key_configurations().create(team.name).access(access).await?;
    let key = client
        .access_keys()
        .create()
        .name(team.name)
        .metadata(format!(r#"{{"tokens_per_week": {}}}"#, team.budget))
        .access_key_configuration_id(&configuration.id)
        .await?;
    // The token is in this answer only. A program of yours would hand it to the team; `{:?}` never shows it.
    println!("{}: {} {:?}", team.name, key.key_redacted, key.token);
    Ok(key)
}

/// What each key was used for in the last seven days, by its id.
async fn last_week(client: &Client) -> Result<BTreeMap<String, Used>, Box<dyn std::error::Error>> {
    let since = Timestamp::now() - SignedDuration::from_hours(7 * 24);
    let mut used: BTreeMap<String, Used> = BTreeMap::new();
    // Retries cost tokens, too.
    let mut events = client.usage().list(since).include_retries(true).items();
    while let Some(event) = events.try_next().await? {
        let of_key = used.entry(event.access_key_id.to_string()).or_default();
        of_key.requests += u64::from(event.is_final_attempt);
        of_key.tokens += event.input_tokens + event.output_tokens;
        of_key.cost += hundred_thousandths(&event.total_cost).ok_or("a cost is a decimal number")?;
    }
    Ok(used)
}

/// `0.01250` as 1250.
fn hundred_thousandths(text: &str) -> Option<i64> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let fraction: i64 = format!("{fraction:0<5}").get(..5)?.parse().ok()?;
    Some(whole.parse::<i64>().ok()? * 100_000 + fraction)
}

/// A client to be built, and the fake that it talks to, if it does: it serves until it is dropped.
async fn ai_gateway() -> Result<(ClientBuilder, Option<NgrokMock>), Box<dyn std::error::Error>> {
    if let Ok(key) = std::env::var("AI_GATEWAY_API_KEY") {
        return Ok((Client::builder(key), None));
    }
    let fake = NgrokMock::builder().other_api("ai_gateway").start().await?;
    let api = fake.other_api("ai_gateway");
    eprintln!("AI_GATEWAY_API_KEY is not set: using a fake AI Gateway API at {}", api.url());
    Ok((Client::builder(api.api_key()).base_url(api.url()), Some(fake)))
}

/// Lets the teams of a fake account have used their keys.
fn pretend(fake: &NgrokMock, keys: &BTreeMap<&str, AccessKey>) -> Result<(), Box<dyn std::error::Error>> {
    let api = fake.other_api("ai_gateway");
    let yesterday = (Timestamp::now() - SignedDuration::from_hours(24)).to_string();
    for (team, input, cost) in [("search", 1200, "0.00960"), ("search", 800, "0.00640"), ("research", 2400, "0.03120")]
    {
        let event = serde_json::json!({
            "eventTime": yesterday, "accessKeyId": keys[team].id, "provider": "openai", "model": "gpt-4.1",
            "attemptNumber": 1, "isFinalAttempt": true, "statusCode": 200,
            "inputTokens": input, "outputTokens": 100, "totalCost": cost,
        });
        api.seed("AIGatewayUsageEvent", event)?;
    }
    Ok(())
}
