//! Policies from texts, and whole simulations: the exchange of a scene from its connection to its end.

use super::actions;
use super::engine::{Exchange, Next, Origin, Policy, State};
use super::outcome::{Ending, Outcome};
use super::scene::Scene;
use super::scene_world::SceneWorld;
use super::world::{Endpoint, Fault, MAX_ENDPOINTS, Reply, Request, World};
use crate::check::with_stack;
use crate::document::{self, Node};
use crate::report::Report;
use crate::{Options, check};

impl Policy {
    /// Reads a policy in YAML or JSON.
    ///
    /// # Errors
    /// When a check finds an error in it; warnings do not count.
    pub fn parse(text: &str) -> Result<Self, Box<Report>> {
        let mut report = check(text, &Options::default());
        if report.has_errors() {
            return Err(Box::new(report));
        }
        let (root, _) = document::parse(text);
        let compiled = root.map(|root| Self::from_node(&root)).transpose();
        match compiled {
            Ok(Some(policy)) => Ok(policy),
            Ok(None) => Err(Box::new(report)),
            Err(mistake) => {
                report.add(mistake.rule, "", mistake.range, mistake.message, Some(mistake.help));
                Err(Box::new(report))
            }
        }
    }

    /// Compiles a tree that a check found no error in.
    ///
    /// # Errors
    /// When an expression does not parse all the same.
    pub(crate) fn from_node(root: &Node) -> Result<Self, crate::expression::Mistake> {
        let reads_body = |name: &str| actions::find(name).is_some_and(|simulated| simulated.body);
        with_stack(|| Policy::compile(root, reads_body))
    }

    /// What comes of a scene at an endpoint that has seen no request yet.
    ///
    /// The same scene always has the same outcome. An outcome shows its trace when it is printed, so that it is a good message
    /// of a test that fails.
    ///
    /// ```
    /// use ngrok_traffic_policy::simulate::{Policy, Scene};
    ///
    /// let policy = Policy::parse(
    ///     "
    /// on_http_request:
    ///   - expressions: [\"req.url.path.startsWith('/admin') && !inCidrRange(conn.client_ip, '198.51.100.0/24')\"]
    ///     actions:
    ///       - {type: custom-response, config: {status_code: 403, body: 'not for ${conn.client_ip}'}}
    /// ",
    /// )
    /// .map_err(|report| report.render("policy.yml", false))?;
    ///
    /// let stranger = policy.simulate(&Scene::get("https://app.example.com/admin"));
    /// assert_eq!(stranger.status(), Some(403), "{stranger}");
    /// assert_eq!(stranger.text(), "not for 203.0.113.7");
    /// assert!(stranger.forwarded.is_none());
    ///
    /// let office = policy.simulate(&Scene::get("https://app.example.com/admin").client_ip("198.51.100.4"));
    /// assert!(office.forwarded.is_some(), "{office}");
    /// # Ok::<(), String>(())
    /// ```
    pub fn simulate(&self, scene: &Scene) -> Outcome {
        self.simulate_in(&State::default(), scene)
    }

    /// What comes of a scene at an endpoint that remembers earlier requests: rate limits and circuit breakers count on.
    ///
    /// ```
    /// use ngrok_traffic_policy::simulate::{Policy, Scene, State};
    ///
    /// let policy = Policy::parse(
    ///     "
    /// on_http_request:
    ///   - actions:
    ///       - type: rate-limit
    ///         config: {name: all, algorithm: sliding_window, capacity: 2, rate: 60s, bucket_key: [req.host]}
    /// ",
    /// )
    /// .map_err(|report| report.render("policy.yml", false))?;
    ///
    /// let (state, scene) = (State::default(), Scene::get("https://app.example.com/"));
    /// let statuses = [(); 3].map(|()| policy.simulate_in(&state, &scene).status());
    /// assert_eq!(statuses, [Some(200), Some(200), Some(429)]);
    /// # Ok::<(), String>(())
    /// ```
    pub fn simulate_in(&self, state: &State, scene: &Scene) -> Outcome {
        let world = scene.world();
        let mut journey = Journey { world: &world, connection: &scene.connection, state, forwards: 0 };
        let place = Place { policy: self, state, endpoint: scene.endpoint.clone(), internal: false };
        journey.at(&place, scene.request.clone(), Origin::default())
    }
}

impl<'a> Exchange<'a> {
    /// An exchange of which no phase has run. `connection` holds variables of `conn` as in [`Scene::connection`]. A body that no
    /// action reads may be left out of the request.
    pub fn new(
        policy: &'a Policy,
        state: &'a State,
        world: &'a dyn World,
        endpoint: Endpoint,
        connection: &serde_json::Map<String, serde_json::Value>,
        request: Request,
    ) -> Self {
        Exchange::with_actions(actions::find, policy, state, world, endpoint, connection, request)
    }
}

/// An endpoint that a request comes to, with its policy.
struct Place<'p> {
    policy: &'p Policy,
    state: &'p State,
    endpoint: Endpoint,
    /// Whether another policy forwarded the request here.
    internal: bool,
}

/// A request on its way through endpoints.
struct Journey<'s> {
    world: &'s SceneWorld<'s>,
    connection: &'s serde_json::Map<String, serde_json::Value>,
    /// What the first endpoint remembers, and all those behind it.
    state: &'s State,
    /// How often policies have forwarded it.
    forwards: usize,
}

impl Journey<'_> {
    /// What comes of the request at an endpoint.
    fn at(&mut self, place: &Place<'_>, request: Request, origin: Origin) -> Outcome {
        let endpoint = place.endpoint.clone();
        let exchange = Exchange::new(place.policy, place.state, self.world, endpoint, self.connection, request);
        let mut exchange = exchange.behind(origin).keep_parts();
        let mut next = exchange.connect();
        if matches!(next, Next::Continue) {
            next = exchange.request_phase();
        }
        while let Next::Forward { to, request } = next {
            next = match to {
                Some(url) => self.forward(&mut exchange, &url, request),
                None => {
                    let reply = match place.internal {
                        true => self.world.behind(&place.endpoint.url, &request),
                        false => self.world.forward(None, &request),
                    };
                    back(&mut exchange, reply)
                }
            };
        }
        if place.policy.has_phase("on_event_stream_message") {
            stream(&mut exchange);
        }
        exchange.finish()
    }

    /// Takes the request to an internal endpoint, and the answer back.
    fn forward(&mut self, exchange: &mut Exchange<'_>, url: &str, mut request: Request) -> Next {
        self.forwards += 1;
        if self.forwards > MAX_ENDPOINTS {
            return back(exchange, Err(Fault::Loop));
        }
        let Some((url, internal)) = self.world.internal(url) else {
            // Behind an endpoint of its own a connection would have become a request.
            exchange.origin().tell_upstream(&mut request, exchange.client_ip(), url);
            return back(exchange, self.world.forward(Some(url), &request));
        };
        let endpoint = Endpoint { id: "ep_internal".to_owned(), url: url.to_owned(), kind: internal.kind };
        let state = self.state.internal(url);
        let place = Place { policy: &internal.policy, state: &state, endpoint, internal: true };
        let outcome = self.at(&place, request, exchange.origin());
        let (ending, fault) = (outcome.ending.clone(), outcome.unanswered.clone());
        exchange.passed(outcome);
        match (fault, ending) {
            (Some(fault), _) => back(exchange, Err(fault)),
            (None, Ending::Response(response)) if exchange.phase() != "on_tcp_connect" => {
                exchange.response_phase(response)
            }
            (None, ending) => exchange.end_as(ending),
        }
    }
}

/// Takes what an upstream answered to the policy.
fn back(exchange: &mut Exchange<'_>, reply: Result<Reply, Fault>) -> Next {
    match reply {
        Ok(_) if exchange.phase() == "on_tcp_connect" => Next::Continue,
        Ok(reply) => exchange.response_phase(reply.response),
        Err(fault) => match exchange.unanswered(fault) {
            // The endpoint has a phase of requests, and the action that forwarded the connection lets the policy go on.
            Next::Continue => exchange.request_phase(),
            next => next,
        },
    }
}

/// Events of a streamed answer that a policy goes through in a simulation.
const MAX_EVENTS: usize = 10_000;

/// Lets a policy go through the events of a streamed answer.
fn stream(exchange: &mut Exchange<'_>) {
    let Some(body) = exchange.event_stream() else { return };
    let text = String::from_utf8_lossy(&body).replace("\r\n", "\n");
    let mut changed = String::with_capacity(text.len());
    for (index, event) in text.split_inclusive("\n\n").enumerate() {
        let lines = event.trim_end_matches('\n');
        if index == MAX_EVENTS {
            exchange.note(format!("the stream has more than {MAX_EVENTS} events; those after them stay as they are"));
        }
        if lines.is_empty() || index >= MAX_EVENTS {
            changed.push_str(event);
            continue;
        }
        changed.push_str(&exchange.event_phase(lines));
        changed.push_str(&event[lines.len()..]);
    }
    exchange.set_answer_body(changed.into_bytes());
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A gateway shares policies and states between threads, and moves exchanges from one to another.
    #[test]
    fn threads_may_share_policies_and_hand_exchanges_on() {
        fn shared<T: Send + Sync>() {}
        fn moved<T: Send>() {}
        shared::<Policy>();
        shared::<State>();
        moved::<Exchange<'static>>();
    }

    #[test]
    fn a_policy_answers() {
        let text = "on_http_request:\n  - expressions: [\"req.url.path == '/admin'\"]\n    actions:\n      - type: custom-response\n        config:\n          status_code: 403\n          body: \"not for ${conn.client_ip}\"\non_http_response:\n  - actions:\n      - {type: add-headers, config: {headers: {x-a: '1'}}}\n";
        let policy = Policy::parse(text).unwrap();
        let outcome = policy.simulate(&Scene::get("https://app.example.com/admin"));
        let super::super::Ending::Response(response) = &outcome.ending else { panic!("{outcome:?}") };
        assert_eq!(
            (response.status.as_u16(), &*response.body),
            (403, b"not for 203.0.113.7".as_slice()),
            "{outcome:?}"
        );
        assert_eq!(response.headers["x-a"], "1");
        let outcome = policy.simulate(&Scene::get("https://app.example.com/"));
        assert!(outcome.forwarded.is_some(), "{outcome:?}");
    }
}
