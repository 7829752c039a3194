//! Imports the rules of an IP policy from a file, however many they are, within ngrok's rate limit.
//!
//! `cargo run --example import_ip_rules -- rules.txt`. A line of the file is a range, an action
//! and a description. Running it again adds only what is new.

mod support;

use std::collections::BTreeSet;

use ngrok_api::models::{IpPolicy, IpPolicyRuleAction};
use ngrok_api::services::ip_policies::fields;
use ngrok_api::{Client, Error, ErrorCode, Id, RateLimit};

const POLICY: &str = "imported";
const SAMPLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/data/ip_rules.txt");

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let file = std::env::args().nth(1).unwrap_or_else(|| SAMPLE.to_owned());
    let text = std::fs::read_to_string(&file).map_err(|error| format!("{file}: {error}"))?;
    let rules = parse(&text).map_err(|error| format!("{file}:{error}"))?;

    let (builder, _fake) = support::ngrok().await?;
    // Calls wait for their turn here, instead of being refused there.
    let client = builder.rate_limit(RateLimit::default()).build()?;
    let policy = policy(&client).await?;
    let added = import(&client, &policy, &rules).await?;
    println!("{added} of {} rules are new in {policy}", rules.len());
    if import(&client, &policy, &rules).await? != 0 {
        return Err("a second import should find nothing to do".into());
    }
    Ok(())
}

struct Rule<'a> {
    range: &'a str,
    action: IpPolicyRuleAction,
    description: &'a str,
}

/// The rules of a file; the whole file is read before anything is sent.
fn parse(text: &str) -> Result<Vec<Rule<'_>>, String> {
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
        rules.push(Rule { range, action, description: description.trim() });
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

/// Adds the rules that the policy does not have, and says how many.
async fn import(client: &Client, policy: &Id<IpPolicy>, rules: &[Rule<'_>]) -> Result<usize, Error> {
    let mut present = BTreeSet::new();
    let mut listed = client.ip_policy_rules().list().items();
    while let Some(rule) = listed.try_next().await? {
        if rule.ip_policy.id == *policy {
            present.insert(rule.cidr);
        }
    }
    let mut added = 0;
    for rule in rules.iter().filter(|rule| !present.contains(rule.range)) {
        let call = client.ip_policy_rules().create(rule.range, policy, rule.action.clone());
        match call.description(rule.description).await {
            Ok(_) => added += 1,
            // Somebody else was quicker, or the file has it twice.
            Err(error) if error.code() == Some(ErrorCode::IP_POLICY_RULE_CIDR_ALREADY_EXISTS) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(added)
}
