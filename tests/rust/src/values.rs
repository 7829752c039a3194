//! Values that the services take: what can't be guessed.

use official::types;
use serde_json::{Value, json};

use crate::checks::{Outcome, request};
use crate::driver::Tests;

const CERTIFICATE: &str = include_str!("../../../ngrok-mock/tests/data/certificate.pem");
const KEY: &str = include_str!("../../../ngrok-mock/tests/data/key.pem");

fn ssh_key(n: usize) -> String {
    format!("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIMdsm12ZpaVNO+OUUG4Q5L0CTZBvuQpDC29ZSv4fA{n:03}")
}

impl Tests {
    /// What a new object of a service is made from.
    pub async fn values(&self, service: &str) -> Outcome<Value> {
        let n = self.next();
        Ok(match service {
            "agent_ingresses" => json!({"domain": format!("agents{n}.example.com")}),
            "bot_users" => json!({"name": format!("bot {n}"), "active": true}),
            "service_users" => json!({"name": format!("service {n}"), "active": true}),
            "backends::failover" => json!({"backends": [self.backend().await?]}),
            "backends::http_response" => json!({"body": "gone", "headers": {"a": "b"}, "status_code": 410}),
            "backends::static_address" => {
                json!({"address": format!("{n}.example.com:443"), "tls": {"enabled": true}})
            }
            "backends::tunnel_group" => json!({"labels": {"app": format!("app{n}")}}),
            "backends::weighted" => json!({"backends": {self.backend().await?: 3}}),
            "certificate_authorities" => json!({"ca_pem": CERTIFICATE}),
            "credentials" => json!({"acl": ["bind:*.example.com"]}),
            "edges::https" => json!({"hostports": [format!("https{n}.example.com:443")]}),
            "edges::tcp" => json!({"hostports": [format!("tcp{n}.example.com:443")]}),
            "edges::tls" => json!({"hostports": [format!("tls{n}.example.com:443")]}),
            "endpoints" => json!({
                "url": format!("https://endpoint{n}.ngrok.app"),
                "type": "cloud",
                "traffic_policy": "on_http_request:\n  - actions:\n      - type: deny\n",
            }),
            "event_destinations" => self.destination(),
            "event_subscriptions" => json!({
                "sources": [{"type": "vault_created.v0"}],
                "destination_ids": [self.event_destination().await?],
            }),
            "ip_policy_rules" => json!({
                "cidr": format!("10.{}.{}.0/24", n >> 8, n & 255),
                "ip_policy_id": self.ip_policy().await?,
                "action": "deny",
            }),
            "ip_restrictions" => json!({"type": "endpoints", "ip_policy_ids": [self.ip_policy().await?]}),
            "reserved_domains" => json!({"domain": format!("app{n}.example.com")}),
            "secrets" => {
                json!({"name": format!("secret{n}"), "value": "hidden", "vault_id": self.vault().await?})
            }
            "ssh_credentials" => json!({"public_key": ssh_key(n)}),
            "ssh_host_certificates" => self.signed(n, "host.example.com").await?,
            "ssh_user_certificates" => self.signed(n, "root").await?,
            "tls_certificates" => json!({"certificate_pem": CERTIFICATE, "private_key_pem": KEY}),
            "vaults" => json!({"name": format!("vault{n}")}),
            _ => json!({}),
        })
    }

    fn destination(&self) -> Value {
        let firehose = json!({
            "auth": {"role": {"role_arn": "arn:aws:iam::123456789012:role/example"}, "creds": null},
            "delivery_stream_arn": "arn:aws:firehose:us-east-2:123456789012:deliverystream/example",
        });
        json!({"format": "json", "target": {"firehose": firehose}})
    }

    async fn signed(&self, n: usize, principal: &str) -> Outcome<Value> {
        let authority = self.client.ssh_certificate_authorities().create(&Default::default()).await?.id;
        Ok(json!({
            "ssh_certificate_authority_id": authority,
            "public_key": ssh_key(n),
            "principals": [principal],
            "valid_after": "2026-01-01T00:00:00Z",
            "valid_until": "2099-01-01T00:00:00Z",
        }))
    }

    pub async fn backend(&self) -> Outcome<String> {
        let create = types::HTTPResponseBackendCreate { body: "gone".to_owned(), ..Default::default() };
        Ok(self.client.backends().http_response().create(&create).await?.id)
    }

    pub async fn ip_policy(&self) -> Outcome<String> {
        Ok(self.client.ip_policies().create(&Default::default()).await?.id)
    }

    pub async fn vault(&self) -> Outcome<String> {
        let name = format!("vault{}", self.next());
        let create = types::VaultCreate { name, ..Default::default() };
        Ok(self.client.vaults().create(&create).await?.id)
    }

    pub async fn event_destination(&self) -> Outcome<String> {
        Ok(self.client.event_destinations().create(&request(&self.destination())?).await?.id)
    }
}
