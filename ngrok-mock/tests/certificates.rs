//! Certificates are read, keys are checked against them, and SSH authorities sign what OpenSSH accepts.

mod common;

use std::process::Command;

use common::{Session, id};
use serde_json::{Value, json};

const CERTIFICATE: &str = include_str!("data/certificate.pem");
const KEY: &str = include_str!("data/key.pem");
const OTHER_KEY: &str = include_str!("data/other_key.pem");
const LEAF: &str = include_str!("data/leaf.pem");

#[tokio::test]
async fn tls_certificates_show_what_is_in_them() {
    let session = Session::start().await;
    let pair = json!({"certificate_pem": CERTIFICATE, "private_key_pem": KEY});
    let shown = session.create("/tls_certificates", pair).await;
    let expected = json!({
        "certificate_pem": CERTIFICATE,
        "subject_common_name": "example.com",
        "subject_organization": "Example",
        "subject_organizational_unit": "Tests",
        "subject_locality": "San Francisco",
        "subject_province": "California",
        "subject_country": "US",
        "issuer_common_name": "example.com",
        "private_key_type": "ecdsa",
        "subject_alternative_names": {
            "dns_names": ["example.com", "*.example.com"],
            "ips": ["10.0.0.1", "::1"],
        },
        "key_usages": ["digitalSignature", "keyCertSign"],
        "extended_key_usages": ["serverAuth", "clientAuth"],
    });
    for (name, value) in expected.as_object().unwrap() {
        assert_eq!(shown[name], *value, "{name}");
    }
    assert!(shown["not_before"].as_str() < shown["not_after"].as_str());
    let serial = shown["serial_number"].as_str().unwrap();
    assert!(serial.len() >= 32 && serial.chars().all(|c| c.is_ascii_hexdigit()), "{serial}");
    assert!(!shown.to_string().contains("PRIVATE KEY"));
}

#[tokio::test]
async fn keys_of_other_certificates_are_refused() {
    let session = Session::start().await;
    let refused = async |certificate: &str, key: &str| {
        let pair = json!({"certificate_pem": certificate, "private_key_pem": key});
        let (status, answer) = session.send("POST", "/tls_certificates", Some(&pair)).await;
        assert_eq!(status, 400, "{answer}");
        answer["msg"].as_str().unwrap().to_owned()
    };
    assert!(refused(CERTIFICATE, OTHER_KEY).await.contains("is not the key of"));
    assert!(refused(CERTIFICATE, CERTIFICATE).await.contains("is not an RSA, ECDSA or Ed25519 key"));
    assert!(refused(KEY, KEY).await.contains("something other than certificates"));
    refused("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----", KEY).await;
    assert_eq!(session.get("/tls_certificates").await["tls_certificates"], json!([]));
}

#[tokio::test]
async fn authorities_must_be_marked_as_such() {
    let session = Session::start().await;
    let shown = session.create("/certificate_authorities", json!({"ca_pem": CERTIFICATE})).await;
    assert_eq!(shown["subject_common_name"], "example.com");
    assert_eq!(shown["key_usages"], json!(["digitalSignature", "keyCertSign"]));
    let (status, _) = session.send("POST", "/certificate_authorities", Some(&json!({"ca_pem": LEAF}))).await;
    assert_eq!(status, 400);
}

#[tokio::test]
async fn ssh_authorities_sign_certificates_that_openssh_reads() {
    let session = Session::start().await;
    let authorities = [
        (json!({}), "ed25519"),
        (json!({"private_key_type": "ed25519"}), "ed25519"),
        (json!({"private_key_type": "ecdsa", "elliptic_curve": "384"}), "ecdsa"),
        (json!({"private_key_type": "rsa", "key_size": 2048}), "rsa"),
    ];
    for (request, key_type) in authorities {
        let authority = session.create("/ssh_certificate_authorities", request.clone()).await;
        assert_eq!(authority["key_type"], key_type, "{request}");
        assert!(!authority.to_string().contains("PRIVATE"));
        let user = json!({
            "ssh_certificate_authority_id": authority["id"],
            "public_key": "ecdsa-sha2-nistp256 AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAABBBK58lFzmWlDimDtBz78wVT4oauA8PjY0CiXTCEIsBNC6UwOJvZ0jdSaYNhDaa7dRV84DfBb/gKzqlXC7cVMZjl0= alan@work-laptop",
            "principals": ["ec2-user", "root"],
            "critical_options": {"force-command": "uptime"},
            "valid_after": "2026-01-01T00:00:00Z",
            "valid_until": "2099-01-01T00:00:00Z",
        });
        let certificate = session.create("/ssh_user_certificates", user).await;
        assert_eq!(certificate["key_type"], "ecdsa");
        assert_eq!(certificate["extensions"], json!({"permit-pty": "", "permit-user-rc": ""}), "the default");
        signed_by(&certificate, &authority);
        let description = described(certificate["certificate"].as_str().unwrap());
        for part in ["user certificate", &id(&certificate), "ec2-user", "force-command uptime", "permit-user-rc"] {
            assert!(description.contains(part), "{part}: {description}");
        }
        let host = json!({"ssh_certificate_authority_id": authority["id"], "public_key": authority["public_key"]});
        let host = session.create("/ssh_host_certificates", host).await;
        signed_by(&host, &authority);
        assert!(described(host["certificate"].as_str().unwrap()).contains("host certificate"));
    }
}

#[tokio::test]
async fn ssh_requests_that_make_no_sense_are_refused() {
    let session = Session::start().await;
    for body in [
        json!({"private_key_type": "dsa"}),
        json!({"private_key_type": "rsa", "key_size": 1024}),
        json!({"private_key_type": "ed25519", "key_size": 2048}),
        json!({"private_key_type": "rsa", "elliptic_curve": "256"}),
        json!({"private_key_type": "ecdsa", "elliptic_curve": "123"}),
    ] {
        assert_eq!(session.send("POST", "/ssh_certificate_authorities", Some(&body)).await.0, 400, "{body}");
    }
    let authority = session.create("/ssh_certificate_authorities", json!({})).await;
    let mut certificate =
        json!({"ssh_certificate_authority_id": authority["id"], "public_key": authority["public_key"]});
    certificate["valid_until"] = json!("2000-01-01T00:00:00Z");
    assert_eq!(session.send("POST", "/ssh_host_certificates", Some(&certificate)).await.0, 400);
    certificate["valid_until"] = json!("tomorrow");
    assert_eq!(session.send("POST", "/ssh_host_certificates", Some(&certificate)).await.0, 400);
}

/// Whether the certificate's signature is the authority's, and its fields say what the answer says.
fn signed_by(answer: &Value, authority: &Value) {
    let certificate = ssh_key::Certificate::from_openssh(answer["certificate"].as_str().unwrap()).unwrap();
    let public = ssh_key::PublicKey::from_openssh(authority["public_key"].as_str().unwrap()).unwrap();
    let fingerprint = public.fingerprint(ssh_key::HashAlg::Sha256);
    certificate.validate_at(certificate.valid_after(), [&fingerprint]).unwrap();
    let time = |name: &str| answer[name].as_str().unwrap().parse::<jiff::Timestamp>().unwrap().as_second() as u64;
    assert_eq!((certificate.valid_after(), certificate.valid_before()), (time("valid_after"), time("valid_until")));
}

/// What `ssh-keygen -L` says of a certificate; what this library reads of it where there is no OpenSSH.
fn described(certificate: &str) -> String {
    let path = std::env::temp_dir().join(format!("ngrok-mock-{}-{}.pub", std::process::id(), certificate.len()));
    std::fs::write(&path, certificate).unwrap();
    let output = Command::new("ssh-keygen").arg("-L").arg("-f").arg(&path).output();
    std::fs::remove_file(&path).unwrap();
    match output {
        Ok(output) => {
            assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
            String::from_utf8_lossy(&output.stdout).into_owned()
        }
        Err(_) => {
            let read = ssh_key::Certificate::from_openssh(certificate).unwrap();
            let kind = if read.cert_type().is_user() { "user" } else { "host" };
            let options: Vec<_> =
                read.critical_options().iter().map(|(name, value)| format!("{name} {value}")).collect();
            let extensions: Vec<_> = read.extensions().keys().cloned().collect();
            format!("{kind} certificate {} {:?} {options:?} {extensions:?}", read.key_id(), read.valid_principals())
        }
    }
}
