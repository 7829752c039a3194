//! Puts a domain of your own in place, with a certificate that ngrok gets and renews, and waits for the certificate.
//!
//! `cargo run --example domain_with_certificate -- app.example.com`. Running it again goes on where it was.

mod support;

use std::time::Duration;

use ngrok_api::models::{
    ReservedDomain, ReservedDomainCertPolicy, ReservedDomainCertPolicyAuthority, ReservedDomainCertPolicyPrivateKeyType,
};
use ngrok_api::services::reserved_domains::fields;
use ngrok_api::{Client, Error};
use ngrok_mock::{NgrokMock, ScriptedAnswer};
use serde_json::json;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let name = std::env::args().nth(1).unwrap_or_else(|| "app.example.com".to_owned());
    let (builder, fake) = support::ngrok().await?;
    let client = builder.build()?;

    let domain = domain(&client, &name).await?;
    if let Some(target) = &domain.cname_target {
        println!("make a DNS record: {name} CNAME {target}");
    }
    if let Some(target) = &domain.acme_challenge_cname_target {
        println!("and one for the wildcard: _acme-challenge.{} CNAME {target}", name.trim_start_matches("*."));
    }
    if let Some(fake) = &fake {
        play_the_authority(fake, &domain)?;
    }

    let wait = client.reserved_domains().wait_for_certificate(&domain.id).with_timeout(Duration::from_secs(1800));
    // The fake has nobody to wait for.
    let wait = if fake.is_some() { wait.with_pause(Duration::from_millis(10)) } else { wait };
    match wait.await {
        Ok(domain) => match domain.certificate {
            Some(certificate) => println!("{name} serves {}", certificate.id),
            None => return Err("waiting should end with a certificate".into()),
        },
        // What stands in the way, such as a DNS record that is missing; the domain is kept for the next run.
        Err(Error::Wait(problem)) => return Err(format!("no certificate for {name}: {}", problem.reason()).into()),
        Err(other) => return Err(other.into()),
    }
    Ok(())
}

/// The domain, made if it is not there, with automatic certificates.
async fn domain(client: &Client, name: &str) -> Result<ReservedDomain, Error> {
    let policy = ReservedDomainCertPolicy::new()
        .authority(ReservedDomainCertPolicyAuthority::Letsencrypt)
        .private_key_type(ReservedDomainCertPolicyPrivateKeyType::Ecdsa);
    match client.reserved_domains().list().filter(fields::DOMAIN.equals(name)).items().try_next().await? {
        Some(domain) if domain.certificate_management_policy.is_some() => Ok(domain),
        Some(domain) => domain.update(client).certificate_management_policy(policy).await,
        None => client.reserved_domains().create().domain(name).certificate_management_policy(policy).await,
    }
}

/// What happens at the real ngrok after a while: at first the job is under way, then there is a certificate.
fn play_the_authority(fake: &NgrokMock, domain: &ReservedDomain) -> Result<(), serde_json::Error> {
    let mut answer = serde_json::to_value(domain)?;
    answer["certificate_management_status"] = json!({"provisioning_job": {"msg": "Managed certificate is being provisioned.", "started_at": domain.created_at}});
    fake.answer_next(ScriptedAnswer::new(200).json(&answer).times(2));
    answer["certificate_management_status"] = json!({"renews_at": "2030-01-01T00:00:00Z"});
    answer["certificate"] = json!({"id": "cert_2tEpN0yrxDI4j8jVnhVRoTNN2Tx", "uri": ""});
    fake.answer_next(ScriptedAnswer::new(200).json(&answer));
    Ok(())
}
