//! The asynchronous and the blocking client against the fake API: one scenario, which both must go through alike.

#![allow(deprecated, reason = "edges are tested for those who still have them")]

use std::time::Duration;

use futures_util::TryStreamExt;
use ngrok_api::models::{
    EndpointCompression, HttpsEdgeCreate, HttpsEdgeRouteCreate, HttpsEdgeRouteMatchType, IpPolicyCreate,
    IpPolicyRuleAction, IpPolicyRuleCreate, ReservedDomainCertPolicy, ReservedDomainCertPolicyAuthority,
    ReservedDomainCreate, SecretCreate, VaultCreate,
};
use ngrok_api::services::{
    api_keys, edges, endpoints, ip_policies, ip_policy_rules, reserved_domains, root, secrets, tunnel_sessions,
    tunnels, vaults,
};
use ngrok_api::{
    Call, Connection, Error, ErrorCode, ErrorKind, Operation, Page, RateLimit, Result, RetryPolicy, Wait, blocking,
};
use ngrok_mock::{NgrokMock, ScriptedAnswer};
use serde_json::{Value, json};
use tokio::runtime::Runtime;

/// The first pause of a wait, so short that no test takes long.
const PAUSE: Duration = Duration::from_millis(1);

/// A client as the scenario uses it.
trait Caller {
    type Client: Connection;

    fn client(&self) -> &Self::Client;
    fn call<O: Operation>(&self, operation: O) -> Call<'_, O, Self::Client>;
    fn send<O: Operation>(&self, call: Call<'_, O, Self::Client>) -> Result<O::Output>;
    fn items<O: Operation<Output: Page>>(
        &self,
        call: Call<'_, O, Self::Client>,
    ) -> Result<Vec<<O::Output as Page>::Item>>;
    fn pages<O: Operation<Output: Page>>(&self, call: Call<'_, O, Self::Client>) -> Result<Vec<O::Output>>;
    fn wait<O: Operation + Clone>(&self, wait: Wait<'_, O, Self::Client>) -> Result<O::Output>;

    /// Calls an operation as it is.
    fn run<O: Operation>(&self, operation: O) -> Result<O::Output> {
        self.send(self.call(operation))
    }
}

struct Async {
    client: ngrok_api::Client,
    runtime: Runtime,
}

impl Caller for Async {
    type Client = ngrok_api::Client;

    fn client(&self) -> &Self::Client {
        &self.client
    }

    fn call<O: Operation>(&self, operation: O) -> Call<'_, O> {
        self.client.call(operation)
    }

    fn send<O: Operation>(&self, call: Call<'_, O>) -> Result<O::Output> {
        self.runtime.block_on(async { call.await })
    }

    fn items<O: Operation<Output: Page>>(&self, call: Call<'_, O>) -> Result<Vec<<O::Output as Page>::Item>> {
        self.runtime.block_on(call.items().collect_all())
    }

    fn pages<O: Operation<Output: Page>>(&self, call: Call<'_, O>) -> Result<Vec<O::Output>> {
        self.runtime.block_on(async {
            let (mut stream, mut pages) = (call.pages(), Vec::new());
            while let Some(page) = stream.try_next().await? {
                pages.push(page);
            }
            Ok(pages)
        })
    }

    fn wait<O: Operation + Clone>(&self, wait: Wait<'_, O>) -> Result<O::Output> {
        self.runtime.block_on(async { wait.await })
    }
}

struct Blocking(blocking::Client);

impl Caller for Blocking {
    type Client = blocking::Client;

    fn client(&self) -> &Self::Client {
        &self.0
    }

    fn call<O: Operation>(&self, operation: O) -> Call<'_, O, blocking::Client> {
        self.0.call(operation)
    }

    fn send<O: Operation>(&self, call: Call<'_, O, blocking::Client>) -> Result<O::Output> {
        call.send()
    }

    fn items<O: Operation<Output: Page>>(
        &self,
        call: Call<'_, O, blocking::Client>,
    ) -> Result<Vec<<O::Output as Page>::Item>> {
        call.items().collect()
    }

    fn pages<O: Operation<Output: Page>>(&self, call: Call<'_, O, blocking::Client>) -> Result<Vec<O::Output>> {
        call.pages().collect()
    }

    fn wait<O: Operation + Clone>(&self, wait: Wait<'_, O, blocking::Client>) -> Result<O::Output> {
        wait.send()
    }
}

/// A part of the scenario, for any client.
trait Part {
    fn go(&self, caller: &impl Caller, ngrok: &NgrokMock);
}

/// Lets both clients go through a part, each in an account of its own, and checks that they sent the same.
fn both(part: &impl Part) {
    let ngrok = NgrokMock::builder().start_blocking().unwrap();
    let client = ngrok_api::Client::builder(ngrok.api_key()).base_url(ngrok.url()).build().unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    part.go(&Async { client, runtime }, &ngrok);
    let sent_by_async = sent(&ngrok);

    let ngrok = NgrokMock::builder().start_blocking().unwrap();
    let client = blocking::Client::builder(ngrok.api_key()).base_url(ngrok.url()).build_blocking().unwrap();
    part.go(&Blocking(client), &ngrok);
    assert_eq!(sent(&ngrok), sent_by_async, "the clients sent different requests");
    assert!(!sent_by_async.is_empty());
}

/// The requests, without the ids, which are new each time.
fn sent(ngrok: &NgrokMock) -> Vec<String> {
    let requests = ngrok.requests();
    let lines =
        requests.iter().map(|r| format!("{} {} {} {}", r.method, r.path, r.query, String::from_utf8_lossy(&r.body)));
    let mut sent: Vec<String> = lines.map(|line| without_ids(&line)).collect();
    // How often a wait asks depends on how fast the machine is.
    sent.dedup();
    sent
}

/// Writes `_…` for what follows an underscore and is as long as an id.
fn without_ids(text: &str) -> String {
    let words = text.split_inclusive(|c: char| !c.is_ascii_alphanumeric());
    let is_id = |word: &str| word.trim_end_matches(|c: char| !c.is_ascii_alphanumeric()).len() == 27;
    words.map(|word| if is_id(word) { "…" } else { word }).collect()
}

/// The code of a refusal.
#[track_caller]
fn refused<T: std::fmt::Debug>(answer: Result<T>) -> ErrorCode {
    let error = answer.expect_err("it is refused");
    error.code().unwrap_or_else(|| panic!("{error}"))
}

struct Policies;

impl Part for Policies {
    fn go(&self, caller: &impl Caller, _: &NgrokMock) {
        let client = caller.client();
        let create = ip_policies::Create::new(IpPolicyCreate::new().description("office").metadata("{}"));
        let policy = caller.run(create).unwrap();
        let rule = |cidr: &str, action: &str| {
            let body = IpPolicyRuleCreate::new(cidr, &policy.id, action.parse().unwrap());
            caller.run(ip_policy_rules::Create::new(body))
        };
        let allowed = rule("24.0.0.0/8", "allow").unwrap();
        assert_eq!((&allowed.action, allowed.cidr.as_str()), (&IpPolicyRuleAction::Allow, "24.0.0.0/8"));
        assert_eq!(allowed.ip_policy.id, policy.id);
        assert_eq!(caller.send(allowed.ip_policy.get(client)).unwrap(), policy, "a reference leads to its object");

        // Typed refusals, and what is refused before anything is sent.
        let error = rule("12.0.0.0/8", "permit").unwrap_err();
        assert_eq!(error.code(), Some(ErrorCode::IP_POLICY_RULE_ACTION_INVALID));
        assert_eq!(error.code().unwrap().kind(), Some(ErrorKind::InvalidArgument));
        assert!(error.as_api().unwrap().operation_id().is_some_and(|id| id.starts_with("op_")));
        assert_eq!(error.as_api().unwrap().operation(), "ip_policy_rules.create");
        assert_eq!(refused(rule("24.0.0.0/8", "deny")), ErrorCode::IP_POLICY_RULE_CIDR_ALREADY_EXISTS);
        assert_eq!(refused(rule("24.0.0.1/8", "deny")), ErrorCode::IP_POLICY_RULE_CIDR_BASE_ADDRESS_INVALID);
        assert_eq!(refused(rule("24.0.0.0", "deny")), ErrorCode::IP_POLICY_RULE_NETWORK_MASK_MISSING);
        assert_eq!(refused(caller.run(ip_policies::Get::new("ipp_none"))), ErrorCode::IP_POLICY_NOT_FOUND);
        assert_eq!(refused(caller.send(policy.update(client))), ErrorCode::IP_POLICY_UPDATE_EMPTY);
        assert!(matches!(caller.run(ip_policies::Get::new(" ")), Err(Error::InvalidInput(_))));

        // Instance methods: what is set is changed, what is empty cleared, and the rest stays.
        let changed = caller.send(policy.update(client).metadata("")).unwrap();
        assert_eq!((changed.description.as_str(), changed.metadata.as_str()), ("office", ""));
        assert_eq!(caller.send(policy.get(client)).unwrap(), changed);
        caller.send(allowed.delete(client)).unwrap();
        caller.send(policy.delete(client)).unwrap();
        let gone = caller.send(policy.get(client)).unwrap_err();
        assert!(gone.is_not_found() && !gone.is_transient(), "{gone}");
    }
}

#[test]
fn policies_and_rules() {
    both(&Policies);
}

struct Lists;

impl Part for Lists {
    fn go(&self, caller: &impl Caller, ngrok: &NgrokMock) {
        let mut made = Vec::new();
        for number in 0..5 {
            let body = IpPolicyCreate::new().description(format!("number {number}"));
            made.push(caller.run(ip_policies::Create::new(body)).unwrap());
        }
        made.reverse();
        let list = || caller.call(ip_policies::List::new());
        assert_eq!(caller.items(list()).unwrap(), made);
        assert_eq!(caller.items(list().limit(2)).unwrap(), made);
        let pages = caller.pages(list().limit(2)).unwrap();
        let sizes: Vec<usize> = pages.iter().map(|page| page.ip_policies.len()).collect();
        assert_eq!(sizes, [2, 2, 1]);
        assert!(pages[1].next_page_uri().is_some() && pages[2].next_page_uri().is_none());
        assert_eq!(pages.into_iter().flat_map(Page::into_items).collect::<Vec<_>>(), made);
        let page = caller.send(list().before_id(&made[2].id)).unwrap();
        assert_eq!(page.ip_policies, made[3..]);

        let filter = "obj.description in ['number 0', 'number 2', 'number 4']";
        let found = caller.items(list().filter(filter).limit(1)).unwrap();
        assert_eq!(found, [made[0].clone(), made[2].clone(), made[4].clone()]);
        assert_eq!(caller.items(list().filter("obj.description == 'none'")).unwrap(), []);
        let error = caller.items(list().filter("obj.nothing == 1")).unwrap_err();
        assert_eq!(error.as_api().unwrap().raw_code(), Some("invalid_cel_expression"));
        assert!(
            matches!(caller.items(list().limit(101)), Err(Error::InvalidInput(_))),
            "it is refused before it is sent"
        );

        // What only agents make.
        let agent = ngrok.seed("TunnelSession", json!({"os": "linux"})).unwrap();
        let tunnel = json!({"public_url": "https://a.ngrok.app", "proto": "https", "tunnel_session": agent});
        ngrok.seed("Tunnel", tunnel).unwrap();
        let [tunnel] = caller.items(caller.call(tunnels::List::new())).unwrap().try_into().unwrap();
        let session = caller.send(tunnel.tunnel_session.get(caller.client())).unwrap();
        assert_eq!((session.id.as_str(), session.os.as_str()), (agent.as_str(), "linux"));
        caller.send(session.stop(caller.client())).unwrap();
        let served = |url: &str| json!({"type": "ephemeral", "url": url, "tunnel": tunnel.id.as_str()});
        for url in ["https://a.ngrok.app", "https://b.ngrok.app", "https://c.ngrok.app"] {
            ngrok.seed("Endpoint", served(url)).unwrap();
        }
        let urls = ["https://a.ngrok.app", "https://b.ngrok.app"];
        let found = caller.items(caller.call(endpoints::List::new()).url(urls)).unwrap();
        assert_eq!(found.iter().map(|endpoint| endpoint.url.as_str()).collect::<Vec<_>>(), [urls[1], urls[0]]);
        let of_agent = found[0].tunnel.as_ref().expect("an agent serves it");
        assert_eq!(caller.send(of_agent.get(caller.client())).unwrap(), tunnel);
        assert_eq!(caller.items(caller.call(endpoints::List::new()).id([&found[0].id])).unwrap(), found[..1]);

        let none = caller.run(tunnel_sessions::Restart::new("ts_none")).unwrap_err();
        assert!(none.is_not_found(), "{none}");
    }
}

#[test]
fn lists_pages_and_filters() {
    both(&Lists);
}

struct Edges;

impl Part for Edges {
    fn go(&self, caller: &impl Caller, _: &NgrokMock) {
        let client = caller.client();
        let body = HttpsEdgeCreate::new().hostports(["edge.example.com:443"]);
        let edge = caller.run(edges::https::Create::new(body)).unwrap();
        let body = HttpsEdgeRouteCreate::new(HttpsEdgeRouteMatchType::PathPrefix, "/")
            .compression(EndpointCompression::new().enabled(false));
        let route = caller.run(edges::https_routes::Create::new(&edge.id, body)).unwrap();
        assert_eq!((&route.edge_id, route.compression.unwrap().enabled), (&edge.id, Some(false)));
        let route = caller.run(edges::https_routes::Get::new(&edge.id, &route.id)).unwrap();
        let put = caller.send(route.replace_compression(client).enabled(true)).unwrap();
        assert_eq!(caller.send(route.get_compression(client)).unwrap(), put);
        assert_eq!(caller.send(edge.get(client)).unwrap().routes[0].compression, Some(put));
        caller.send(route.delete_compression(client)).unwrap();
        assert!(caller.send(route.get_compression(client)).unwrap_err().is_not_found());
        assert_eq!(caller.send(route.get(client)).unwrap().compression, None);
        caller.send(route.delete(client)).unwrap();
        assert_eq!(caller.send(edge.get(client)).unwrap().routes, []);
        caller.send(edge.delete(client)).unwrap();
    }
}

#[test]
fn edges_and_their_modules() {
    both(&Edges);
}

struct Secrets;

impl Part for Secrets {
    fn go(&self, caller: &impl Caller, ngrok: &NgrokMock) {
        let client = caller.client();
        let vault = caller.run(vaults::Create::new(VaultCreate::new().name("keys"))).unwrap();
        let body = SecretCreate::new().name("token").value("hush-hush").vault_id(&vault.id);
        let secret = caller.run(secrets::Create::new(body)).unwrap();
        assert_eq!(secret.vault.id, vault.id);
        assert_eq!(caller.items(vault.get_secrets_by_vault(client)).unwrap(), [secret]);
        assert_eq!(ngrok.requests()[1].json()["value"], "hush-hush", "it is sent, and shown nowhere");
        assert_eq!(refused(caller.send(vault.delete(client))), ErrorCode::VAULT_SECRETS_IN_USE);

        let key = caller.run(api_keys::Create::new(Default::default())).unwrap();
        let token = key.token.as_ref().unwrap();
        assert!(!token.expose().is_empty() && !format!("{key:?}").contains(token.expose()));
        assert_eq!(caller.send(key.get(client)).unwrap().token, None, "it is shown once");
        assert_eq!(caller.run(root::Whoami::new()).unwrap().account.name, "Example account");
    }
}

#[test]
fn secrets_and_keys() {
    both(&Secrets);
}

struct Certificates;

impl Part for Certificates {
    fn go(&self, caller: &impl Caller, ngrok: &NgrokMock) {
        let policy = ReservedDomainCertPolicy::new().authority(ReservedDomainCertPolicyAuthority::Letsencrypt);
        let body = ReservedDomainCreate::new().domain("app.example.com").certificate_management_policy(policy);
        let domain = caller.run(reserved_domains::Create::new(body)).unwrap();
        assert_eq!(domain.certificate, None);

        let object = |certificate: Value, job: Value| {
            let mut object = serde_json::to_value(&domain).unwrap();
            object["certificate"] = certificate;
            object["certificate_management_status"] = json!({"renews_at": null, "provisioning_job": job});
            ScriptedAnswer::new(200).json(&object)
        };
        let job = |code: Value| json!({"error_code": code, "msg": "no CNAME", "started_at": "2026-03-04T05:06:07Z"});
        let wait_for = |limit| {
            let wait = domain.wait_for_certificate(caller.client());
            caller.wait(wait.with_pause(PAUSE).with_timeout(limit))
        };
        let wait = || wait_for(Duration::MAX);
        ngrok.answer_next(object(Value::Null, job(Value::Null)).times(2));
        ngrok.answer_next(object(json!({"id": "cert_1", "uri": "/tls_certificates/cert_1"}), Value::Null));
        ngrok.clear_requests();
        assert_eq!(wait().unwrap().certificate.unwrap().id.as_str(), "cert_1");
        assert_eq!(ngrok.requests().len(), 3);

        ngrok.answer_next(object(Value::Null, job(Value::Null)));
        ngrok.answer_next(object(Value::Null, job(json!("DNS_ERROR"))));
        let failed = wait().unwrap_err();
        assert!(matches!(failed, Error::Wait(_)), "{failed}");
        assert!(failed.to_string().contains("no CNAME"), "{failed}");
        assert_eq!(ngrok.requests().len(), 5);

        assert!(wait_for(Duration::ZERO).unwrap_err().is_timeout());
    }
}

#[test]
fn waiting_for_a_certificate() {
    both(&Certificates);
}

#[tokio::test]
async fn the_services_of_the_asynchronous_client() {
    let ngrok = NgrokMock::start().await.unwrap();
    let client = ngrok_api::Client::builder(ngrok.api_key()).base_url(ngrok.url()).build().unwrap();
    let policy = client.ip_policies().create().description("office").await.unwrap();
    let rule = client.ip_policy_rules().create("24.0.0.0/8", &policy.id, IpPolicyRuleAction::Deny).await.unwrap();
    assert_eq!(client.ip_policy_rules().get(&rule.id).await.unwrap(), rule);
    let mut rules = client.ip_policy_rules().list().items();
    assert_eq!(rules.try_next().await.unwrap().as_ref(), Some(&rule));
    assert_eq!(rules.try_next().await.unwrap(), None);
    let streamed: Vec<_> = client.ip_policy_rules().list().items().try_collect().await.unwrap();
    assert_eq!(streamed, [rule], "it is a stream for any combinator");
    let answer = client.ip_policies().update(&policy.id).metadata("{}").send_with_metadata().await.unwrap();
    assert_eq!((answer.status, answer.attempts, answer.value.metadata.as_str()), (200, 1, "{}"));
    client.ip_policies().delete(&policy.id).await.unwrap();
    let gone = client.reserved_domains().wait_for_certificate("rd_gone").await;
    assert!(gone.unwrap_err().is_not_found(), "by an id, for who has no object");
}

#[test]
fn the_services_of_the_blocking_client() {
    let ngrok = NgrokMock::builder().start_blocking().unwrap();
    let client = blocking::Client::builder(ngrok.api_key()).base_url(ngrok.url()).build_blocking().unwrap();
    let policy = client.ip_policies().create().description("office").send().unwrap();
    let rule = client.ip_policy_rules().create("24.0.0.0/8", &policy.id, IpPolicyRuleAction::Deny).send().unwrap();
    assert_eq!(client.ip_policy_rules().get(&rule.id).send().unwrap(), rule);
    let rules: Vec<_> = client.ip_policy_rules().list().items().map(Result::unwrap).collect();
    assert_eq!(rules, [rule]);
    let answer = client.ip_policies().update(&policy.id).metadata("{}").send_with_metadata().unwrap();
    assert_eq!((answer.status, answer.attempts, answer.value.metadata.as_str()), (200, 1, "{}"));
    client.ip_policies().delete(&policy.id).send().unwrap();
    let gone = client.reserved_domains().wait_for_certificate("rd_gone").send();
    assert!(gone.unwrap_err().is_not_found(), "by an id, for who has no object");
}

#[tokio::test]
async fn a_key_that_is_not_known_is_refused() {
    let ngrok = NgrokMock::start().await.unwrap();
    let client = ngrok_api::Client::builder("wrong").base_url(ngrok.url()).build().unwrap();
    let error = client.tunnels().list().await.unwrap_err();
    assert!(error.is_unauthenticated(), "{error}");
}

#[tokio::test]
async fn a_limited_client_is_as_quick_as_the_api_allows_and_never_refused() {
    let ngrok = NgrokMock::builder().rate_limit(true).start().await.unwrap();
    let builder = || ngrok_api::Client::builder(ngrok.api_key()).base_url(ngrok.url()).retry(RetryPolicy::none());
    let client = builder().rate_limit(RateLimit::default()).build().unwrap();
    let list = |client: ngrok_api::Client| async move { client.ip_policies().list().await.map(drop) };
    let calls: Vec<_> = (0..120).map(|_| tokio::spawn(list(client.clone()))).collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    let total = client.stats().total();
    assert_eq!((total.attempts, total.statuses), (120, [(200, 120)].into()));

    let late = client.ip_policies().list().with_timeout(Duration::from_millis(50)).await;
    assert!(late.unwrap_err().is_timeout(), "it waits instead of being refused");
    let refused = list(builder().build().unwrap()).await.unwrap_err();
    assert!(refused.is_rate_limited() && refused.retry_after().is_some(), "{refused}");
    assert_eq!(ngrok.requests().len(), 121);
}
