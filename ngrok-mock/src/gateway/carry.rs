//! Connections without requests: through the policies of `tcp` and `tls` endpoints, and on to their services as bytes.

use std::sync::Arc;

use ngrok_traffic_policy::simulate::{Exchange, Fault, MAX_ENDPOINTS, Next, Origin, Request};
use serde_json::json;

use super::endpoints::Served;
use super::shared::{Peers, Shared};
use super::wires::Wire;
use super::world::{Client, GatewayWorld};

/// Takes a connection to an endpoint. `name` is the host that a client of TLS asked for.
pub(super) async fn carry(shared: Arc<Shared>, peers: Peers, served: Arc<Served>, wire: Wire, name: Option<String>) {
    let client = Arc::new(Client::new(wire, name));
    let mut passage = Passage { shared, peers, client: client.clone(), forwards: 0 };
    // An error closes the connection: there is nobody to tell it to.
    let Went::Up(mut upstream) = passage.through(served, Origin::default()).await else { return };
    if let Some(mut client) = client.take() {
        // It ends when one side does.
        let _ = tokio::io::copy_bidirectional(&mut client, &mut upstream).await;
    }
}

/// Where a connection went.
enum Went {
    Up(Wire),
    Nowhere(Fault),
    Closed,
}

/// A connection on its way through endpoints.
struct Passage {
    shared: Arc<Shared>,
    peers: Peers,
    client: Arc<Client>,
    /// How often policies have forwarded it.
    forwards: usize,
}

impl Passage {
    async fn through(&mut self, served: Arc<Served>, origin: Origin) -> Went {
        let Some(ready) = &served.policy else { return self.dial(&served).await };
        let world = GatewayWorld::of_connection(&self.shared, self.client.clone());
        let mut connection = self.peers.members();
        if let Some(name) = self.client.name() {
            connection.insert("tls".to_owned(), json!({"sni": name}));
        }
        let endpoint = served.endpoint.clone();
        let request = Request::new(hyper::Method::GET, &endpoint.url);
        let exchange = Exchange::new(&ready.policy, &ready.state, &world, endpoint, &connection, request);
        let mut exchange = exchange.behind(origin);
        let mut next = exchange.connect();
        loop {
            let went = match next {
                Next::Forward { to: None, .. } => self.dial(&served).await,
                Next::Forward { to: Some(url), .. } => self.forward(&url, exchange.origin()).await,
                Next::Continue | Next::Respond(_) | Next::Close => {
                    return exchange.fault().cloned().map_or(Went::Closed, Went::Nowhere);
                }
            };
            match went {
                Went::Nowhere(fault) => next = exchange.unanswered(fault),
                went => return went,
            }
        }
    }

    async fn forward(&mut self, url: &str, origin: Origin) -> Went {
        self.forwards += 1;
        if self.forwards > MAX_ENDPOINTS {
            return Went::Nowhere(Fault::Loop);
        }
        match self.shared.endpoints.at_url(&self.shared.state.account, url) {
            Some(internal) => Box::pin(self.through(internal, origin)).await,
            None => Went::Nowhere(Fault::Unknown),
        }
    }

    async fn dial(&self, served: &Served) -> Went {
        match self.shared.upstreams.dial(&served.upstream).await {
            Ok(upstream) => Went::Up(upstream),
            Err(failed) => Went::Nowhere(failed.fault()),
        }
    }
}
