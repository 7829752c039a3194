//! Requests made from objects, and what is there brought in line with what is wanted, against the fake.

use std::fmt::Debug;

use end_to_end::{Fields, World};
use ngrok_api::models::{self, IpPolicyRule, IpPolicyRuleAction, IpPolicyRuleCreate, Vault, VaultCreate, VaultUpdate};
use ngrok_api::reconcile::{Reconciled, Step, Steps};
use ngrok_api::{Client, ErrorCode, blocking};
use ngrok_mock::NgrokMock;

async fn fake() -> (NgrokMock, Client) {
    let ngrok = NgrokMock::builder().demo(true).start().await.unwrap();
    let client = Client::builder(ngrok.api_key()).base_url(ngrok.url()).build().unwrap();
    (ngrok, client)
}

/// Makes an object of a kind with all that it can have, deletes it, makes it again from what it was, and compares what could
/// be sent of both.
fn comes_back<T>(type_name: &str)
where
    T: Reconciled + Clone + Debug,
    T::Request: for<'a> From<&'a T> + PartialEq + Debug,
{
    let world = World::start();
    let client = blocking::Client::builder(world.ngrok.api_key()).base_url(world.ngrok.url()).build_blocking().unwrap();
    world.make(type_name, Fields::All, 0);
    let found: Vec<T> = client.list::<T>().items().collect::<Result<_, _>>().unwrap();
    // The key of the account itself is one of its API keys.
    let object = found.first().unwrap_or_else(|| panic!("there is a {type_name}"));
    let wanted = T::Request::from(object);
    assert!(object.changes(&wanted).is_none(), "{object:?} is what it is");
    client.call(T::delete_by_id(object.id().clone())).send().unwrap_or_else(|error| panic!("{object:?}: {error}"));
    let again = client.call(T::create(wanted)).send().unwrap_or_else(|error| panic!("{object:?}: {error}"));
    assert_eq!(T::Request::from(&again), T::Request::from(object));
    assert_ne!(again.id(), object.id());
}

#[test]
fn an_object_comes_back_from_what_could_be_sent_of_it() {
    comes_back::<models::AgentIngress>("AgentIngress");
    comes_back::<models::ApiKey>("APIKey");
    comes_back::<models::BotUser>("BotUser");
    comes_back::<models::Credential>("Credential");
    comes_back::<models::Endpoint>("Endpoint");
    comes_back::<models::EventSubscription>("EventSubscription");
    comes_back::<models::FailoverBackend>("FailoverBackend");
    comes_back::<models::HttpResponseBackend>("HTTPResponseBackend");
    comes_back::<models::IpPolicy>("IPPolicy");
    comes_back::<models::IpPolicyRule>("IPPolicyRule");
    comes_back::<models::IpRestriction>("IPRestriction");
    comes_back::<models::KubernetesOperator>("KubernetesOperator");
    comes_back::<models::ReservedAddr>("ReservedAddr");
    comes_back::<models::ReservedDomain>("ReservedDomain");
    comes_back::<models::ServiceUser>("ServiceUser");
    comes_back::<models::SshCredential>("SSHCredential");
    comes_back::<models::StaticBackend>("StaticBackend");
    comes_back::<models::TcpEdge>("TCPEdge");
    comes_back::<models::TlsEdge>("TLSEdge");
    comes_back::<models::TunnelGroupBackend>("TunnelGroupBackend");
    comes_back::<models::Vault>("Vault");
    comes_back::<models::WeightedBackend>("WeightedBackend");
}

#[test]
fn changes_are_what_is_wanted_and_different() {
    let vault = Vault::default().with_id("vault_1").with_name("ci").with_description("keys").with_metadata("");
    let wanted = VaultCreate::new().name("ci").description("keys of ci").metadata("");
    assert_eq!(vault.changes(&wanted), Some(VaultUpdate::new().description("keys of ci")));
    assert_eq!(vault.changes(&VaultCreate::from(&vault)), None);
    // What is not said stays, and what is said to be empty becomes so.
    assert_eq!(vault.changes(&VaultCreate::new()), None);
    assert_eq!(vault.changes(&VaultCreate::new().description("")), Some(VaultUpdate::new().description("")));
    let domain = models::ReservedDomain::default().with_domain("a.example.com");
    let policy =
        models::ReservedDomainCertPolicy::new().authority(models::ReservedDomainCertPolicyAuthority::Letsencrypt);
    let wanted = models::ReservedDomainCreate::new().certificate_management_policy(policy.clone());
    let update = models::ReservedDomainUpdate::new().certificate_management_policy(policy);
    assert_eq!(domain.changes(&wanted), Some(update));
}

#[tokio::test]
async fn rules_become_what_a_file_says() {
    let (_ngrok, client) = fake().await;
    let policy = client.ip_policies().create().description("reconciled").await.unwrap();
    let allow = |cidr: &str| IpPolicyRuleCreate::new(cidr, &policy.id, IpPolicyRuleAction::Allow);
    for (cidr, note) in [("10.0.0.0/8", "stays"), ("24.0.0.0/8", "changes"), ("12.0.0.0/8", "goes")] {
        client.call(<IpPolicyRule as ngrok_api::Created>::create(allow(cidr).description(note))).await.unwrap();
    }
    let wanted =
        || [allow("10.0.0.0/8").description("stays"), allow("24.0.0.0/8").description("new"), allow("9.0.0.0/8")];
    let found = async || {
        let rules = client.list::<IpPolicyRule>().items().collect_all().await.unwrap();
        rules.into_iter().filter(|rule| rule.ip_policy.id == policy.id).collect::<Vec<_>>()
    };
    let steps = |found: Vec<IpPolicyRule>, wanted: Vec<IpPolicyRuleCreate>| {
        Steps::between(found, wanted, |rule| rule.cidr.clone(), |rule| rule.cidr.clone())
    };
    let dry = steps(found().await, wanted().into());
    assert_eq!((dry.create.len(), dry.update.len(), dry.delete.len()), (1, 1, 1));
    assert_eq!(found().await.len(), 3, "nothing was done yet");
    let done = dry.apply(&client, 2).await;
    assert_eq!((done.created.len(), done.updated.len(), done.deleted.len(), done.failed.len()), (1, 1, 1, 0));
    assert!(steps(found().await, wanted().into()).is_empty(), "a second time there is nothing to do");

    // One that fails stops no other, but nothing is deleted.
    let wrong = steps(found().await, vec![allow("300.0.0.0/8"), allow("8.0.0.0/8")]);
    assert_eq!((wrong.create.len(), wrong.delete.len()), (2, 3));
    let place = wrong.create.iter().position(|rule| rule.cidr == "300.0.0.0/8").unwrap();
    let done = wrong.apply(&client, 4).await;
    let [(step, error)] = done.failed.as_slice() else { panic!("{:?}", done.failed) };
    assert_eq!((step, error.code()), (&Step::Create(place), Some(ErrorCode::IP_POLICY_RULE_CIDR_INVALID)));
    assert_eq!((done.created.len(), done.deleted.len(), found().await.len()), (1, 0, 4));
}

#[tokio::test]
async fn a_panic_of_the_callers_observer_stops_the_steps() {
    let (ngrok, client) = fake().await;
    let policy = client.ip_policies().create().await.unwrap();
    let old = IpPolicyRuleCreate::new("10.0.0.0/8", &policy.id, IpPolicyRuleAction::Allow);
    let found = client.call(<IpPolicyRule as ngrok_api::Created>::create(old)).await.unwrap();
    let wanted = IpPolicyRuleCreate::new("24.0.0.0/8", &policy.id, IpPolicyRuleAction::Allow);
    let steps = Steps::between([found.clone()], [wanted], |rule| rule.cidr.clone(), |rule| rule.cidr.clone());
    let watched = Client::builder(ngrok.api_key()).base_url(ngrok.url()).on_attempt(|_| panic!("observed"));
    let watched = watched.build().unwrap();
    let ended = tokio::spawn(async move { steps.apply(&watched, 1).await.failed.len() }).await;
    assert!(ended.unwrap_err().is_panic());
    client.ip_policy_rules().get(&found.id).await.expect("nothing is deleted after a panic");
}
