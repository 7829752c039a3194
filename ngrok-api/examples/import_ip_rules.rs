//! Makes the rules of an IP policy those of a file, however many they are, within ngrok's rate limit.
//!
//! `cargo run --example import_ip_rules --features requests -- rules.txt`. A line of the file is a range, an action and a
//! description. It says what it will do before it does it; running it again finds nothing to do.

mod support;

use ngrok_api::models::{IpPolicy, IpPolicyRule, IpPolicyRuleAction, IpPolicyRuleCreate};
use ngrok_api::reconcile::Steps;
use ngrok_api::services::ip_policies::fields;
use ngrok_api::{Client, Error, Id, RateLimit};

const POLICY: &str = "imported";
const SAMPLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/data/ip_rules.txt");

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let file = std::env::args().nth(1).unwrap_or_else(|| SAMPLE.to_owned());
    let text = std::fs::read_to_string(&file).map_err(|error| format!("{file}: {error}"))?;

    let (builder, _fake) = support::ngrok().await?;
    // Calls wait for their turn here, instead of being refused there.
    let client = builder.rate_limit(RateLimit::default()).build()?;
    let policy = policy(&client).await?;
    // The whole file is read before anything is sent.
    let rules = parse(&text, &policy).map_err(|error| format!("{file}:{error}"))?;

    let steps = steps(&client, &policy, &rules).await?;
    println!(
        "{policy}: {} to add, {} to change, {} to remove",
        steps.create.len(),
        steps.update.len(),
        steps.delete.len()
    );
    for (step, error) in steps.apply(&client, 4).await.failed {
        eprintln!("{step:?}: {error:#}");
    }
    if !self::steps(&client, &policy, &rules).await?.is_empty() {
        return Err("a second import should find nothing to do".into());
    }
    Ok(())
}

/// What has to be done so that the policy has these rules. A rule's action can't be changed, so it is part of what tells rules
/// apart.
async fn steps(
    client: &Client,
    policy: &Id<IpPolicy>,
    rules: &[IpPolicyRuleCreate],
) -> Result<Steps<IpPolicyRule>, Error> {
    let mut found = client.ip_policy_rules().list().items().collect_all().await?;
    found.retain(|rule| rule.ip_policy.id == *policy);
    let key = |cidr: &str, action: &IpPolicyRuleAction| (cidr.to_owned(), action.clone());
    let (of_found, of_wanted) =
        (|it: &IpPolicyRule| key(&it.cidr, &it.action), |it: &IpPolicyRuleCreate| key(&it.cidr, &it.action));
    Ok(Steps::between(found, rules.iter().cloned(), of_found, of_wanted))
}

/// The rules of a file.
fn parse(text: &str, policy: &Id<IpPolicy>) -> Result<Vec<IpPolicyRuleCreate>, String> {
    let mut rules = Vec::new();
    for (index, line) in text.lines().map(str::trim).enumerate() {
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let (range, rest) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
        let (action, description) = rest.trim().split_once(char::is_whitespace).unwrap_or((rest.trim(), ""));
        if !IpPolicyRuleAction::KNOWN.contains(&action) {
            let known = IpPolicyRuleAction::KNOWN.join(" or ");
            return Err(format!("{}: the action is `{action}`, not {known}", index + 1));
        }
        let Ok(action) = action.parse();
        rules.push(IpPolicyRuleCreate::new(range, policy, action).description(description.trim()));
    }
    Ok(rules)
}

/// The policy that the rules go into, made if it is not there.
async fn policy(client: &Client) -> Result<Id<IpPolicy>, Error> {
    match client.ip_policies().list().filter(fields::DESCRIPTION.equals(POLICY)).items().try_next().await? {
        Some(policy) => Ok(policy.id),
        None => Ok(client.ip_policies().create().description(POLICY).await?.id),
    }
}
