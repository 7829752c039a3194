//! Certificates of clients: real chains of them, which the action `terminate-tls` checks and variables tell of.

#![cfg(feature = "simulate")]

use ngrok_traffic_policy::simulate::{Outcome, Policy, Scene};
use rcgen::{
    BasicConstraints, CertificateParams, CertifiedIssuer, DistinguishedName, DnType, IsCa, KeyPair, SanType,
    date_time_ymd,
};
use serde_json::{Value, json};

type Authority = CertifiedIssuer<'static, KeyPair>;

fn authority(name: &str) -> CertificateParams {
    let mut params = CertificateParams::default();
    params.distinguished_name.push(DnType::CommonName, name);
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    params
}

fn root(name: &str) -> Authority {
    CertifiedIssuer::self_signed(authority(name), KeyPair::generate().unwrap()).unwrap()
}

fn intermediate(name: &str, root: &Authority) -> Authority {
    CertifiedIssuer::signed_by(authority(name), KeyPair::generate().unwrap(), root).unwrap()
}

/// The PEM of a client's certificate that is valid in 2026.
fn client(issuer: &Authority) -> String {
    let mut params = CertificateParams::new(["ada.example.com".to_owned()]).unwrap();
    params.subject_alt_names.push(SanType::IpAddress([192, 0, 2, 7].into()));
    params.distinguished_name = DistinguishedName::new();
    params.distinguished_name.push(DnType::OrganizationName, "Engines, Inc.");
    params.distinguished_name.push(DnType::CommonName, "ada");
    params.serial_number = Some(258u64.into());
    params.not_before = date_time_ymd(2026, 1, 1);
    params.not_after = date_time_ymd(2026, 12, 31);
    params.signed_by(&KeyPair::generate().unwrap(), issuer).unwrap().pem()
}

fn run(authorities: &[&str], strategy: &str, scene: &Scene) -> Outcome {
    let config = json!({
        "mutual_tls_certificate_authorities": authorities,
        "mutual_tls_verification_strategy": strategy,
    });
    let log = json!({
        "subject": "${conn.tls.client.subject}",
        "name": "${conn.tls.client.subject.common_name}",
        "organizations": "${conn.tls.client.subject.organization}",
        "issuer": "${conn.tls.client.issuer.common_name}",
        "names": "${conn.tls.client.san.dns_names}",
        "addresses": "${conn.tls.client.san.ip_addresses}",
        "serial": "${conn.tls.client.serial_number}",
        "algorithm": "${conn.tls.client.signature_algorithm}",
        "until": "${conn.tls.client.validity.not_after}",
        "certificates": "${conn.tls.client.pem.split('BEGIN').size() - 1}",
    });
    let actions = json!([{"type": "terminate-tls", "config": config}, {"type": "log", "config": {"metadata": log}}]);
    let policy = json!({"on_tcp_connect": [{"actions": actions}]}).to_string();
    Policy::parse(&policy).unwrap_or_else(|report| panic!("{}", report.render("policy", false))).simulate(scene)
}

fn scene(chain: &str, at: &str) -> Scene {
    Scene::get("tls://app.example.com").at(at.parse().unwrap()).client_certificates(chain)
}

const SUMMER: &str = "2026-06-01T00:00:00Z";

#[test]
fn a_chain_has_to_lead_to_an_authority() {
    let root = root("root");
    let between = intermediate("between", &root);
    let below = intermediate("below", &between);
    let stranger = self::root("stranger");
    let client = client(&below);
    let whole = [&*client, &below.pem(), &between.pem()].concat();
    let shuffled = [&*client, &between.pem(), &below.pem()].concat();
    let gap = [&*client, &between.pem()].concat();
    let (root, stranger, below) = (root.pem(), stranger.pem(), below.pem());
    let all = "require-and-verify";
    for (name, chain, authorities, strategy, at, passes, note) in [
        ("whole", &*whole, &[&*root][..], all, SUMMER, true, "an authority vouches"),
        ("in any order", &shuffled, &[&root], all, SUMMER, true, "an authority vouches"),
        ("one of several authorities", &whole, &[&stranger, &root], all, SUMMER, true, "an authority vouches"),
        ("an intermediate that is trusted", &client, &[&below], all, SUMMER, true, "an authority vouches"),
        ("without one between", &gap, &[&root], all, SUMMER, false, "UnknownIssuer"),
        ("of another authority", &whole, &[&stranger], all, SUMMER, false, "UnknownIssuer"),
        ("too early", &whole, &[&root], all, "2025-12-31T00:00:00Z", false, "CertNotValidYet"),
        ("too late", &whole, &[&root], all, "2027-01-01T00:00:00Z", false, "CertExpired"),
        ("no PEM", "nothing", &[&root], all, SUMMER, false, "its PEM has no certificate"),
        ("any will do", &gap, &[&stranger], "require-any", SUMMER, true, "not verified"),
        ("by an identifier", &whole, &["ca_root"], all, SUMMER, true, "an authority vouches"),
        ("by that of another", &whole, &["ca_stranger"], all, SUMMER, false, "UnknownIssuer"),
        ("by one that nobody knows", &whole, &["ca_2abc"], all, SUMMER, true, "not all authorities are known"),
    ] {
        let scene = scene(chain, at).certificate_authority("ca_root", &root);
        let scene = scene.certificate_authority("ca_stranger", &stranger);
        let outcome = run(authorities, strategy, &scene);
        assert_eq!(outcome.forwarded.is_some(), passes, "{name}: {outcome}");
        assert!(outcome.to_string().contains(note), "{name}: {outcome}");
    }
}

#[test]
fn variables_tell_of_the_client_s_own_certificate() {
    let root = root("root");
    let between = intermediate("between", &root);
    let chain = client(&between) + &between.pem();
    let outcome = run(&[&root.pem()], "require-and-verify", &scene(&chain, SUMMER));
    let expected = json!({
        "subject": "CN=ada,O=Engines\\, Inc.",
        "name": "ada",
        "organizations": ["Engines, Inc."],
        "issuer": "between",
        "names": ["ada.example.com"],
        "addresses": ["192.0.2.7"],
        "serial": "258",
        "algorithm": "ECDSA-SHA256",
        "until": "2026-12-31T00:00:00Z",
        "certificates": 1,
    });
    let logged: Vec<&Value> = outcome.logs.iter().map(|entry| &entry.metadata).collect();
    assert_eq!(logged, [&expected], "{outcome}");
}
