//! The endpoints of the account by their addresses, each with its policy made ready to run.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use api_spec::traffic_policy::Holding;
use ngrok_traffic_policy::EndpointKind;
use ngrok_traffic_policy::simulate::{Endpoint, Policy, State};
use serde_json::Value;
use url::Url;

use crate::account::store::{Account, Object, Store};
use crate::api::description::Api;

/// An endpoint as the gateway serves it.
pub(super) struct Served {
    pub endpoint: Endpoint,
    /// Its policy; nothing for an endpoint that has none, or one that the API would refuse.
    pub policy: Option<Ready>,
    /// Where its traffic goes on to, as it was written; empty for cloud endpoints.
    pub upstream: String,
}

/// A policy that is ready to run, and what it remembers of earlier requests.
pub(super) struct Ready {
    pub policy: Policy,
    pub state: State,
}

/// Endpoints that were served before, by identifier, so that policies are compiled once and limits count on.
#[derive(Default)]
pub(super) struct Endpoints {
    known: Mutex<HashMap<String, (Source, Arc<Served>)>>,
    turns: Mutex<HashMap<String, usize>>,
}

/// What an endpoint was made from.
#[derive(PartialEq, Clone)]
struct Source {
    url: String,
    policy: String,
    upstream: String,
}

impl Endpoints {
    /// The endpoint for a host, such as `app.example.com`, of one of the schemes: the first of them counts most. Of several
    /// with the same address each has its turn.
    pub fn at_host(&self, account: &Account, host: &str, schemes: &[&str]) -> Option<Arc<Served>> {
        let store = account.store();
        let fitting = |wild: bool| {
            let place = |url: &str| schemes.iter().position(|scheme| url.split("://").next() == Some(scheme));
            let fits = |source: &Source| place(&source.url).is_some() && fits(&source.url, host, wild);
            let mut found: Vec<_> = sources(&store).filter(|(_, source)| fits(source)).collect();
            found.sort_by_key(|(_, source)| place(&source.url));
            found
        };
        let exact = fitting(false);
        self.turn(if exact.is_empty() { fitting(true) } else { exact })
    }

    /// The internal endpoint at a URL.
    pub fn at_url(&self, account: &Account, url: &str) -> Option<Arc<Served>> {
        let wanted = Url::parse(url).ok()?;
        let store = account.store();
        let same = |known: &str| {
            Url::parse(known).is_ok_and(|known| {
                let address = |url: &Url| (url.scheme().to_owned(), url.port_or_known_default());
                address(&known) == address(&wanted) && known.host_str() == wanted.host_str()
            })
        };
        self.turn(sources(&store).filter(|(_, source)| same(&source.url)).collect())
    }

    fn turn(&self, mut found: Vec<(&Arc<Object>, Source)>) -> Option<Arc<Served>> {
        let url = found.first()?.1.url.clone();
        found.retain(|(_, source)| source.url == url);
        let at = if found.len() == 1 {
            0
        } else {
            let mut turns = self.turns.lock().unwrap_or_else(PoisonError::into_inner);
            let turn = turns.entry(url).or_default();
            *turn = turn.wrapping_add(1);
            *turn % found.len()
        };
        let (object, source) = found.swap_remove(at);
        Some(self.served(&object.id, source))
    }

    fn served(&self, id: &str, source: Source) -> Arc<Served> {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, served)) = known.get(id).filter(|(former, _)| *former == source) {
            return served.clone();
        }
        let kind = if source.upstream.is_empty() { EndpointKind::Cloud } else { EndpointKind::Agent };
        let served = Arc::new(Served {
            endpoint: Endpoint { id: id.to_owned(), url: source.url.clone(), kind },
            policy: Policy::parse(&source.policy).ok().map(|policy| Ready { policy, state: State::default() }),
            upstream: source.upstream.clone(),
        });
        known.insert(id.to_owned(), (source, served.clone()));
        served
    }
}

/// Whether an endpoint's URL is for a host.
fn fits(url: &str, host: &str, wild: bool) -> bool {
    let Some((_, rest)) = url.split_once("://") else { return false };
    let known = rest.split(['/', ':']).next().unwrap_or_default();
    match known.strip_prefix("*.").filter(|_| wild) {
        Some(parent) => host.strip_suffix(parent).is_some_and(|rest| rest.len() > 1 && rest.ends_with('.')),
        None => known.eq_ignore_ascii_case(host),
    }
}

/// All endpoints, and what each is made from.
fn sources(store: &Store) -> impl Iterator<Item = (&Arc<Object>, Source)> {
    holding("endpoint").into_iter().flat_map(move |holding| {
        store.all(&holding.type_name).map(move |object| {
            let text = |part: &str| text(store, object, holding, part).unwrap_or_default();
            (object, Source { url: text("url"), policy: text("policy"), upstream: text("upstream") })
        })
    })
}

/// Where the account holds things of a kind.
pub(super) fn holding(thing: &str) -> Option<&'static Holding> {
    Api::root().account.iter().find(|holding| holding.thing == thing)
}

/// The text of a part of a thing, through references.
pub(super) fn text(store: &Store, object: &Object, holding: &Holding, part: &str) -> Option<String> {
    let path = holding.path(part);
    let mut value = object.shown.get(path.first()?).or_else(|| object.hidden.get(path.first()?))?.clone();
    for step in &path[1..] {
        let Value::Object(reference) = &value else { return None };
        let id = reference.get("id").and_then(Value::as_str)?;
        value = if step == "id" { id.into() } else { store.by_id(id)?.shown.get(step)?.clone() };
    }
    value.as_str().map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::fits;

    #[test]
    fn hosts_find_their_endpoints() {
        for (url, host, exact, wild) in [
            ("https://app.example.com", "app.example.com", true, true),
            ("https://app.example.com:443/", "APP.example.com", true, true),
            ("https://*.example.com", "app.example.com", false, true),
            ("https://*.example.com", "example.com", false, false),
            ("https://*.example.com", "badexample.com", false, false),
            ("https://app.example.com", "example.com", false, false),
            ("tls://app.example.com:443", "app.example.com", true, true),
        ] {
            assert_eq!((fits(url, host, false), fits(url, host, true)), (exact, wild), "{url} {host}");
        }
    }
}
