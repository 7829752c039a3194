//! A first tour: lists, an IP policy with rules, paging, updates both ways, an error, and cleaning up.
//!
//! Without `NGROK_API_KEY` it runs against a fake ngrok of its own. With the key it talks to the real API and removes what
//! it made.

mod support;

use ngrok_api::models::IpPolicyRuleAction;
use ngrok_api::{Client, Error};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // The fake must outlive the client.
    let (builder, _fake) = support::ngrok().await?;
    let client = builder.build()?;
    list_tunnels(&client).await?;
    let made = make_policies(&client).await?;
    list_in_pages(&client).await?;
    update_both_ways(&client).await?;
    show_an_error(&client, &made[0]).await?;
    for policy in made {
        client.ip_policies().delete(&policy).await?;
    }
    println!("removed the IP policies again");
    Ok(())
}

type PolicyId = ngrok_api::Id<ngrok_api::models::IpPolicy>;

// Endpoints are what came after tunnels.
#[allow(deprecated, reason = "a first tour shows what most accounts have")]
async fn list_tunnels(client: &Client) -> Result<(), Error> {
    let mut tunnels = client.tunnels().list().items();
    while let Some(tunnel) = tunnels.try_next().await? {
        println!("tunnel {} forwards {} to {}", tunnel.id, tunnel.public_url, tunnel.forwards_to);
    }
    Ok(())
}

async fn make_policies(client: &Client) -> Result<Vec<PolicyId>, Error> {
    let policy = client.ip_policies().create().description("office").await?;
    for cidr in ["24.0.0.0/8", "12.0.0.0/8"] {
        let rule = client.ip_policy_rules().create(cidr, &policy.id, IpPolicyRuleAction::Allow).await?;
        println!("{} of {} allows {}", rule.id, rule.ip_policy.id, rule.cidr);
    }
    let mut made = vec![policy.id];
    for floor in 1..=4 {
        made.push(client.ip_policies().create().description(format!("floor {floor}")).await?.id);
    }
    Ok(made)
}

async fn list_in_pages(client: &Client) -> Result<(), Error> {
    let mut pages = client.ip_policies().list().limit(2).pages();
    let mut count = 0;
    while let Some(page) = pages.try_next().await? {
        count += 1;
        let names: Vec<_> = page.ip_policies.iter().map(|policy| policy.description.as_str()).collect();
        println!("page {count}: {}", names.join(", "));
    }
    Ok(())
}

async fn update_both_ways(client: &Client) -> Result<(), Error> {
    let credential = client.credentials().create().description("laptop").await?;
    // Shown once, and never printed by accident: `Debug` hides it.
    println!("authtoken of {}: {:?}", credential.id, credential.token);
    let credential = credential.update(client).metadata(r#"{"owner": "ada"}"#).await?;
    println!("updated on the object: {}", credential.metadata);
    let credential = client.credentials().update(&credential.id).description("desktop").await?;
    println!("updated in one call: {}", credential.description);
    credential.delete(client).await
}

async fn show_an_error(client: &Client, policy: &PolicyId) -> Result<(), Error> {
    let refused = client.ip_policy_rules().create("24.0.0.0", policy, IpPolicyRuleAction::Deny).await;
    match refused {
        Err(Error::Api(refusal)) => {
            println!("\nan address without a length is refused:");
            println!("  code:    {:?}", refusal.code().map(|code| code.to_string()));
            println!("  message: {}", refusal.message());
            println!("  status:  {}", refusal.status());
            println!("  details: {:?}\n", refusal.details());
            Ok(())
        }
        Err(other) => Err(other),
        Ok(rule) => rule.delete(client).await,
    }
}
