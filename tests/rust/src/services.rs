//! The services: what is asked of each, in its own types.

use futures::TryStreamExt;
use official::types;
use serde_json::{Value, json};

use crate::checks::{Outcome, a_change, as_json, change, changed, gone, id, listed, request, same};
use crate::driver::Tests;
use crate::fake::SEEDED;
use crate::faults;

/// Makes three objects of a service, reads, lists, changes and deletes them.
///
/// A macro, because the services of this client have no trait in common.
macro_rules! resource {
    ($tests:expr, $service:ident $(:: $member:ident)?, $create:ident, $update:ident, $items:ident, $paging:ident) => {{
        let tests: &Tests = $tests;
        let name = concat!(stringify!($service) $(, "::", stringify!($member))?);
        let service = official::$service $(:: $member)? ::Client::new(tests.client.clone());
        let outcome = async {
            let mut made: Vec<Value> = Vec::new();
            for _ in 0..how_many(name) {
                let create: types::$create = request(&tests.values(name).await?)?;
                made.insert(0, as_json(&service.create(&create).await?));
            }
            let newest = id(&made[0]);
            let read = as_json(&service.get(newest).await?);
            same(&made[0], &read)?;
            let paging: types::$paging = request(&json!({"limit": "2"}))?;
            let found = service.list(paging.clone()).$items().await;
            let found: Vec<Value> = found.map_ok(|object| as_json(&object)).try_collect().await?;
            let pages: Vec<_> = service.list(paging).pages().await.try_collect().await?;
            listed(&made, &found, pages.len())?;
            let changes = a_change(&read, tests.next());
            let update: types::$update = change(&read, &changes)?;
            changed(&read, &as_json(&service.update(&update).await?), &changes)?;
            service.delete(newest).await?;
            gone(service.get(newest).await)?;
            gone(service.delete(newest).await)
        };
        tests.report(name, outcome.await);
    }};
}

/// Reads and lists what only agents and visitors make.
macro_rules! seeded {
    ($tests:expr, $service:ident, $items:ident, $paging:ident) => {{
        let tests: &Tests = $tests;
        let service = official::$service::Client::new(tests.client.clone());
        let outcome = async {
            let paging: types::$paging = request(&json!({"limit": "2"}))?;
            let found = service.list(paging.clone()).$items().await;
            let found: Vec<Value> = found.map_ok(|object| as_json(&object)).try_collect().await?;
            let pages: Vec<_> = service.list(paging).pages().await.try_collect().await?;
            listed(&found, &found, pages.len())?;
            if found.len() != SEEDED {
                return Err(format!("{} of {SEEDED} are listed", found.len()).into());
            }
            same(&found[0], &as_json(&service.get(id(&found[0])).await?))?;
            Outcome::Ok(found)
        };
        outcome.await
    }};
}

/// There is one restriction of a type.
fn how_many(service: &str) -> usize {
    if service == "ip_restrictions" { 1 } else { 3 }
}

pub async fn run(tests: &Tests) {
    resource!(tests, agent_ingresses, AgentIngressCreate, AgentIngressUpdate, ingresses, FilteredPaging);
    resource!(tests, api_keys, APIKeyCreate, APIKeyUpdate, keys, FilteredPaging);
    resource!(tests, backends::failover, FailoverBackendCreate, FailoverBackendUpdate, backends, Paging);
    resource!(tests, backends::http_response, HTTPResponseBackendCreate, HTTPResponseBackendUpdate, backends, Paging);
    resource!(tests, backends::static_address, StaticBackendCreate, StaticBackendUpdate, backends, Paging);
    resource!(tests, backends::tunnel_group, TunnelGroupBackendCreate, TunnelGroupBackendUpdate, backends, Paging);
    resource!(tests, backends::weighted, WeightedBackendCreate, WeightedBackendUpdate, backends, Paging);
    resource!(tests, bot_users, BotUserCreate, BotUserUpdate, bot_users, Paging);
    resource!(
        tests,
        certificate_authorities,
        CertificateAuthorityCreate,
        CertificateAuthorityUpdate,
        certificate_authorities,
        FilteredPaging
    );
    resource!(tests, credentials, CredentialCreate, CredentialUpdate, credentials, FilteredPaging);
    resource!(tests, edges::https, HTTPSEdgeCreate, HTTPSEdgeUpdate, https_edges, Paging);
    resource!(tests, edges::tcp, TCPEdgeCreate, TCPEdgeUpdate, tcp_edges, Paging);
    resource!(tests, edges::tls, TLSEdgeCreate, TLSEdgeUpdate, tls_edges, Paging);
    resource!(
        tests,
        event_destinations,
        EventDestinationCreate,
        EventDestinationUpdate,
        event_destinations,
        FilteredPaging
    );
    resource!(
        tests,
        event_subscriptions,
        EventSubscriptionCreate,
        EventSubscriptionUpdate,
        event_subscriptions,
        FilteredPaging
    );
    resource!(tests, ip_policies, IPPolicyCreate, IPPolicyUpdate, ip_policies, FilteredPaging);
    resource!(tests, ip_policy_rules, IPPolicyRuleCreate, IPPolicyRuleUpdate, ip_policy_rules, FilteredPaging);
    resource!(tests, ip_restrictions, IPRestrictionCreate, IPRestrictionUpdate, ip_restrictions, FilteredPaging);
    resource!(tests, reserved_addrs, ReservedAddrCreate, ReservedAddrUpdate, reserved_addrs, FilteredPaging);
    resource!(tests, reserved_domains, ReservedDomainCreate, ReservedDomainUpdate, reserved_domains, FilteredPaging);
    resource!(tests, secrets, SecretCreate, SecretUpdate, secrets, FilteredPaging);
    resource!(tests, service_users, ServiceUserCreate, ServiceUserUpdate, service_users, FilteredPaging);
    resource!(
        tests,
        ssh_certificate_authorities,
        SSHCertificateAuthorityCreate,
        SSHCertificateAuthorityUpdate,
        ssh_certificate_authorities,
        FilteredPaging
    );
    resource!(tests, ssh_credentials, SSHCredentialCreate, SSHCredentialUpdate, ssh_credentials, FilteredPaging);
    resource!(
        tests,
        ssh_host_certificates,
        SSHHostCertificateCreate,
        SSHHostCertificateUpdate,
        ssh_host_certificates,
        Paging
    );
    resource!(
        tests,
        ssh_user_certificates,
        SSHUserCertificateCreate,
        SSHUserCertificateUpdate,
        ssh_user_certificates,
        Paging
    );
    resource!(tests, tls_certificates, TLSCertificateCreate, TLSCertificateUpdate, tls_certificates, FilteredPaging);
    resource!(tests, vaults, VaultCreate, VaultUpdate, vaults, FilteredPaging);
    tests.report("abuse_reports", abuse_reports(tests).await);
    tests.report("application_sessions", application_sessions(tests).await);
    tests.report("application_users", application_users(tests).await);
    tests.report("edges::https_routes", routes(tests).await);
    tests.report("endpoints", endpoints(tests).await);
    tests.report("event_sources", event_sources(tests).await);
    tests.report("reserved_domains::delete_certificate", certificates_of_domains(tests).await);
    tests.report("tunnel_sessions", tunnel_sessions(tests).await);
    tests.report("tunnels", seeded!(tests, tunnels, tunnels, Paging).map(drop));
    tests.report("vaults::get_secrets_by_vault", secrets_of_a_vault(tests).await);
}

async fn abuse_reports(tests: &Tests) -> Outcome<()> {
    let service = tests.client.abuse_reports();
    let create: types::AbuseReportCreate = request(&json!({"urls": ["https://bad.example.com"]}))?;
    let made = as_json(&service.create(&create).await?);
    same(&made, &as_json(&service.get(id(&made)).await?))
}

async fn application_sessions(tests: &Tests) -> Outcome<()> {
    let found = seeded!(tests, application_sessions, application_sessions, Paging)?;
    let service = tests.client.application_sessions();
    service.delete(id(&found[0])).await?;
    gone(service.get(id(&found[0])).await)
}

async fn application_users(tests: &Tests) -> Outcome<()> {
    let found = seeded!(tests, application_users, application_users, Paging)?;
    let service = tests.client.application_users();
    service.delete(id(&found[0])).await?;
    gone(service.get(id(&found[0])).await)
}

async fn tunnel_sessions(tests: &Tests) -> Outcome<()> {
    let found = seeded!(tests, tunnel_sessions, tunnel_sessions, FilteredPaging)?;
    let service = tests.client.tunnel_sessions();
    service.restart(id(&found[0])).await?;
    service.update(id(&found[0])).await?;
    service.stop(id(&found[0])).await?;
    Ok(())
}

async fn routes(tests: &Tests) -> Outcome<()> {
    let edge = tests.client.edges().https().create(&request(&tests.values("edges::https").await?)?).await?.id;
    let service = tests.client.edges().https_routes();
    let values = json!({"edge_id": edge, "match_type": "path_prefix", "match": "/app", "description": "one"});
    let made = as_json(&service.create(&request(&values)?).await?);
    let place: types::EdgeRouteItem = request(&json!({"edge_id": edge, "id": id(&made)}))?;
    let read = as_json(&service.get(&place).await?);
    same(&made, &read)?;
    let changes = json!({"description": "changed"});
    let update: types::HTTPSEdgeRouteUpdate = change(&read, &changes)?;
    changed(&read, &as_json(&service.update(&update).await?), &changes)?;
    service.delete(&place).await?;
    gone(service.get(&place).await)
}

async fn endpoints(tests: &Tests) -> Outcome<()> {
    let service = tests.client.endpoints();
    let made = as_json(&service.create(&request(&tests.values("endpoints").await?)?).await?);
    let read = as_json(&service.get(id(&made)).await?);
    same(&made, &read)?;
    let items: Result<Vec<_>, _> = service.list(Default::default()).endpoints().await.try_collect().await;
    faults::lists_in_query(items)?;
    let changes = json!({"description": "changed"});
    let update: types::EndpointUpdate = change(&json!({"id": made["id"]}), &changes)?;
    changed(&read, &as_json(&service.update(&update).await?), &changes)?;
    service.delete(id(&made)).await?;
    gone(service.get(id(&made)).await)
}

async fn event_sources(tests: &Tests) -> Outcome<()> {
    let values = tests.values("event_subscriptions").await?;
    let subscription = tests.client.event_subscriptions().create(&request(&values)?).await?.id;
    let service = tests.client.event_sources();
    let place = json!({"subscription_id": subscription, "type": "ip_policy_created.v0"});
    let made = as_json(&service.create(&request(&place)?).await?);
    same(&made, &as_json(&service.get(&request(&place)?).await?))?;
    let found = service.list(&subscription).await?.sources.len();
    if found != 2 {
        return Err(format!("the subscription has {found} sources, not two").into());
    }
    service.update(&request(&place)?).await?;
    service.delete(&request(&place)?).await?;
    gone(service.get(&request(&place)?).await)
}

async fn certificates_of_domains(tests: &Tests) -> Outcome<()> {
    let service = tests.client.reserved_domains();
    let mut values = tests.values("reserved_domains").await?;
    values["certificate_management_policy"] = json!({"authority": "letsencrypt", "private_key_type": "ecdsa"});
    let domain = service.create(&request(&values)?).await?;
    if domain.certificate_management_policy.is_none() {
        return Err("a new domain has no certificate policy to delete".into());
    }
    service.delete_certificate_management_policy(&domain.id).await?;
    service.delete_certificate(&domain.id).await?;
    let read = service.get(&domain.id).await?;
    if read.certificate_management_policy.is_some() || read.certificate.is_some() {
        return Err(format!("it still has {read:?}").into());
    }
    Ok(())
}

async fn secrets_of_a_vault(tests: &Tests) -> Outcome<()> {
    let paging: types::ItemPaging = request(&json!({"id": tests.vault().await?}))?;
    let list = tests.client.vaults().get_secrets_by_vault(paging);
    let found: Result<Vec<_>, _> = list.secrets().await.try_collect().await;
    faults::path_in_query(found)
}
