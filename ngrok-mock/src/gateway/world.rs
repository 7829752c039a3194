//! The world of a gateway's policies: the account's secrets and IP policies, the clock, chance, and requests of actions.

use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use ngrok_traffic_policy::simulate::{Fault, IpRule, Reply, Request, Response, World};
use serde_json::Value;

use super::endpoints::{holding, text};
use super::upstream::{Failed, Upstreams};
use crate::account::ids;
use crate::http::state::State;

/// What one request may ask for.
pub(super) struct GatewayWorld {
    pub state: Arc<State>,
    pub upstreams: Upstreams,
}

impl World for GatewayWorld {
    fn send(&self, request: &Request, timeout: Duration) -> Result<Reply, Fault> {
        let sent = async {
            let address = self.upstreams.resolve(&request.url).await?;
            let answer = self.upstreams.send(&address, request.clone(), timeout).await?;
            Ok::<Response, Failed>(answer)
        };
        // The gateway's runtime has threads to spare for those that wait.
        let runtime = tokio::runtime::Handle::current();
        match tokio::task::block_in_place(|| runtime.block_on(sent)) {
            Ok(response) => Ok(Reply { response, delay: Duration::ZERO }),
            Err(failed) => Err(failed.fault()),
        }
    }

    fn secret(&self, vault: &str, name: &str) -> Option<String> {
        let holding = holding("secret")?;
        let store = self.state.account.store();
        let mut secrets = store.all(&holding.type_name);
        let part = |object, part| text(&store, object, holding, part);
        let found = secrets.find(|object| {
            part(object, "vault").as_deref() == Some(vault) && part(object, "name").as_deref() == Some(name)
        });
        part(found?, "value")
    }

    fn ip_policy(&self, id: &str) -> Option<Vec<IpRule>> {
        let holding = holding("ip_rule")?;
        let store = self.state.account.store();
        store.by_id(id)?;
        let part = |object, part| text(&store, object, holding, part);
        let rules = store.all(&holding.type_name).filter(|object| part(object, "policy").as_deref() == Some(id));
        let rules = rules.filter_map(|object| {
            Some(IpRule { cidr: part(object, "cidr")?, allow: part(object, "action")? == "allow" })
        });
        Some(rules.collect())
    }

    fn certificate_authority(&self, id: &str) -> Option<String> {
        let holding = holding("certificate_authority")?;
        let store = self.state.account.store();
        text(&store, store.by_id(id)?, holding, "pem")
    }

    fn keys(&self, url: &str) -> Option<Value> {
        let request = Request::new(hyper::Method::GET, url);
        let reply = self.send(&request, Duration::from_secs(10)).ok()?;
        serde_json::from_slice(&reply.response.body).ok()
    }

    fn now(&self) -> Timestamp {
        Timestamp::now()
    }

    fn random(&self) -> u64 {
        u64::from_be_bytes(ids::random_bytes())
    }

    fn identity(&self) -> Option<Value> {
        None
    }

    fn results(&self, _action: &str) -> Option<Value> {
        None
    }
}
