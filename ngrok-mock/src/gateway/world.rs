//! The world of a gateway's policies: the account's secrets and IP policies, the clock, chance, and requests of actions.

use std::future::Future;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use jiff::Timestamp;
use ngrok_traffic_policy::simulate::{Fault, IpRule, Reply, Request, Termination, World};
use serde_json::{Map, Value};

use super::endpoints::{holding, text};
use super::shared::Shared;
use super::termination::Authority;
use super::upstream::Upstreams;
use super::wires::{PATIENCE, Wire};
use crate::account::ids;
use crate::http::state::State;

/// What one request, or one connection, may ask for.
pub(super) struct GatewayWorld {
    state: Arc<State>,
    upstreams: Upstreams,
    authority: Arc<Authority>,
    /// The client, where it is one of bytes.
    client: Option<Arc<Client>>,
}

impl GatewayWorld {
    pub fn of_requests(shared: &Shared) -> Self {
        let (state, upstreams) = (shared.state.clone(), shared.upstreams.clone());
        GatewayWorld { state, upstreams, authority: shared.authority.clone(), client: None }
    }

    pub fn of_connection(shared: &Shared, client: Arc<Client>) -> Self {
        GatewayWorld { client: Some(client), ..GatewayWorld::of_requests(shared) }
    }
}

/// A client of bytes, whose TLS may be ended on the way.
pub(super) struct Client {
    wire: Mutex<Option<Wire>>,
    /// The host that it asked for at the begin of TLS.
    name: Option<String>,
}

impl Client {
    pub fn new(wire: Wire, name: Option<String>) -> Self {
        Client { wire: Mutex::new(Some(wire)), name }
    }

    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// Its connection, as it is now.
    pub fn take(&self) -> Option<Wire> {
        self.wire.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    fn put(&self, wire: Wire) {
        *self.wire.lock().unwrap_or_else(PoisonError::into_inner) = Some(wire);
    }
}

/// Waits for something, on one of the gateway's threads: it has some to spare.
fn wait<T>(what: impl Future<Output = T>) -> T {
    let runtime = tokio::runtime::Handle::current();
    tokio::task::block_in_place(|| runtime.block_on(what))
}

impl World for GatewayWorld {
    fn send(&self, request: &Request, timeout: Duration) -> Result<Reply, Fault> {
        match wait(self.upstreams.send(request.clone(), timeout)) {
            Ok(response) => Ok(Reply { response, delay: Duration::ZERO }),
            Err(failed) => Err(failed.fault()),
        }
    }

    fn terminate_tls(&self, termination: &Termination) -> Option<Result<Map<String, Value>, String>> {
        let client = self.client.as_ref()?;
        let wire = client.take()?;
        let host = client.name().unwrap_or("localhost");
        let ended = tokio::time::timeout(PATIENCE, self.authority.terminate(wire, termination, host, &[]));
        Some(match wait(ended) {
            Ok(Ok((wire, members))) => {
                client.put(wire);
                Ok(members)
            }
            Ok(Err(why)) => Err(why),
            Err(_) => Err("the client took too long".to_owned()),
        })
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
