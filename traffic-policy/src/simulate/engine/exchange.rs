//! One exchange with a client: the phases of a policy, step by step, in the hands of whoever carries the traffic.

use std::cell::{OnceCell, RefCell};
use std::mem;
use std::sync::Arc;

use http::{HeaderValue, StatusCode, header};
use indexmap::IndexMap;
use jiff::Timestamp;
use serde_json::{Map as JsonMap, Value as Json};

use super::config::Config;
use super::connection::{self, Chain};
use super::flow::{ActionError, End, Flow, error_page};
use super::origin::Origin;
use super::policy::{Action, Policy};
use super::state::{BreakerSettings, State};
use super::trace::Trace;
use crate::check::EndpointKind;
use crate::language::Member;
use crate::simulate::budget::Budget;
use crate::simulate::outcome::{Ending, Forwarded, LogEntry, Outcome};
use crate::simulate::value::{Map, Value};
use crate::simulate::world::{Endpoint, Fault, MAX_ENDPOINTS, Request, Response, World};

const CONNECT: &str = "on_tcp_connect";
pub(super) const REQUEST: &str = "on_http_request";
pub(super) const RESPONSE: &str = "on_http_response";
const EVENT: &str = "on_event_stream_message";

/// What an action does.
pub(in crate::simulate) type Run = fn(&Config<'_>, &mut Exchange<'_>) -> Result<Flow, ActionError>;

/// An action that is simulated.
#[derive(Debug, Clone, Copy)]
pub(in crate::simulate) struct Simulated {
    /// What it does.
    pub(in crate::simulate) run: Run,
    /// Whether it reads or changes the body of its phase's message.
    pub(in crate::simulate) body: bool,
}

/// Gives what an action does, by its name in the tables.
pub(in crate::simulate) type Find = fn(&str) -> Option<Simulated>;

/// Phases that the trace of an exchange keeps.
const MAX_PHASES: usize = 1_000;

/// What whoever carries the traffic has to do after a phase.
#[derive(Debug)]
pub enum Next {
    /// Go on with the next phase.
    Continue,
    /// Send the request (or the connection, where there are no requests) upstream; then tell the answer with
    /// [`Exchange::response`], or that there is none with [`Exchange::unanswered`].
    Forward {
        /// The internal endpoint; nothing for the service behind the endpoint itself.
        to: Option<String>,
        /// The request, in the form in which it goes.
        request: Request,
    },
    /// Send a response to the client. The exchange is over, but for the events of a stream.
    Respond(Response),
    /// Close the connection. The exchange is over.
    Close,
}

/// One exchange: a connection, a request, its answer. Call [`connect`](Exchange::connect), then
/// [`request`](Exchange::request), and do what each [`Next`] says; then [`finish`](Exchange::finish).
pub struct Exchange<'a> {
    pub(super) find: Find,
    pub(super) policy: &'a Policy,
    pub(super) state: &'a State,
    pub(super) world: &'a dyn World,
    pub(super) endpoint: Endpoint,
    /// The way that the request took before.
    origin: Origin,
    /// When the connection and its request came.
    pub(super) started: Timestamp,
    pub(super) connection: Value,
    pub(super) client_certificates: Chain,
    pub(super) request: Request,
    pub(super) response: Option<Response>,
    pub(super) event: String,
    pub(super) phase: &'static str,
    /// The action that runs now.
    pub(super) action: Option<&'a Action>,
    /// The action that forwarded, by rule and place, for when there is no answer.
    pub(super) forwarding: Option<(usize, usize, bool)>,
    /// Cookies that the client gets with its answer.
    pub(super) cookies: Vec<HeaderValue>,
    /// Circuit breakers that wait for the upstream's answer.
    pub(super) breakers: Vec<(String, BreakerSettings)>,
    /// Variables that were set, each in the phase that it holds for.
    pub(super) vars: IndexMap<Arc<str>, (&'static str, Value)>,
    pub(super) results: IndexMap<&'static str, Map>,
    pub(super) logs: Vec<LogEntry>,
    pub(super) cost: u32,
    pub(super) forwarded: Option<Forwarded>,
    pub(super) ending: Option<Ending>,
    /// Why there was no answer, where that ended the exchange.
    unanswered: Option<Fault>,
    pub(super) trace: Trace,
    pub(super) budget: Budget,
    pub(super) read_secrets: RefCell<Vec<Arc<str>>>,
    /// Members of `req` and `res` that were computed since the messages changed.
    pub(super) computed_members: RefCell<Vec<(&'static Member, Option<Value>)>>,
    pub(super) results_value: OnceCell<Value>,
    /// Variables that only the expression that is evaluated now has.
    pub(super) extra: Vec<(&'static str, Value)>,
}

impl std::fmt::Debug for Exchange<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Exchange").field("endpoint", &self.endpoint).field("phase", &self.phase).finish_non_exhaustive()
    }
}

impl<'a> Exchange<'a> {
    /// An exchange of which no phase has run, with what its actions do.
    pub(in crate::simulate) fn with_actions(
        find: Find,
        policy: &'a Policy,
        state: &'a State,
        world: &'a dyn World,
        endpoint: Endpoint,
        connection: &JsonMap<String, Json>,
        request: Request,
    ) -> Self {
        let started = world.now();
        let (connection, client_certificates) = connection::connection(connection, &endpoint, started);
        Exchange {
            find,
            started,
            connection,
            client_certificates,
            policy,
            state,
            world,
            endpoint,
            origin: Origin::default(),
            request,
            response: None,
            event: String::new(),
            phase: CONNECT,
            action: None,
            forwarding: None,
            cookies: Vec::new(),
            breakers: Vec::new(),
            vars: IndexMap::new(),
            results: IndexMap::new(),
            logs: Vec::new(),
            cost: 0,
            forwarded: None,
            ending: None,
            unanswered: None,
            trace: Trace::default(),
            budget: Budget::with_patterns(policy.patterns.clone()),
            read_secrets: RefCell::default(),
            computed_members: RefCell::default(),
            results_value: OnceCell::new(),
            extra: Vec::new(),
        }
    }

    /// Keeps the values of the parts of each expression, which takes time.
    #[must_use]
    pub fn keep_parts(mut self) -> Self {
        self.trace.parts = true;
        self
    }

    /// Says which way the request took before; without it the client itself sent it.
    #[must_use]
    pub fn behind(mut self, origin: Origin) -> Self {
        self.read_secrets.get_mut().clone_from(&origin.secrets);
        self.origin = origin;
        self
    }

    /// What the internal endpoint has to know that this exchange forwards to.
    pub fn origin(&self) -> Origin {
        Origin { told: self.origin.told || self.phase != CONNECT, secrets: self.read_secrets.borrow().clone() }
    }

    /// Why there was no answer, where ngrok's page about that is the answer. An endpoint that forwarded here may go on from
    /// there: it has to be told with [`unanswered`](Exchange::unanswered).
    pub fn fault(&self) -> Option<&Fault> {
        self.unanswered.as_ref()
    }

    /// Runs the phase of the connection. Of an endpoint without requests, the connection goes upstream after it.
    pub fn connect(&mut self) -> Next {
        let end = self.run(CONNECT, None);
        match end {
            None if self.has_requests() => Next::Continue,
            None => self.forward(None),
            Some(end) => self.end(end),
        }
    }

    /// Runs the phase of the request. At an agent's endpoint the request goes on to its service after it.
    pub fn request_phase(&mut self) -> Next {
        let end = self.run(REQUEST, None);
        self.after_request(end)
    }

    /// Takes the upstream's response and runs the phase of the response.
    pub fn response_phase(&mut self, response: Response) -> Next {
        self.answered(response.status.is_server_error());
        self.forwarding = None;
        self.respond(response)
    }

    /// Says that the upstream gave no answer. The policy may go on from there, and even forward again.
    pub fn unanswered(&mut self, fault: Fault) -> Next {
        self.answered(true);
        let (status, code, message) = self.describe(&fault);
        if fault != Fault::Timeout {
            self.forwarded = None;
        }
        let Some((rule, action, continues)) = self.forwarding.take() else {
            self.unanswered = Some(fault);
            return self.end(End::Respond(error_page(status, code, &message)));
        };
        if let Some(run) = self.trace.action() {
            run.notes.push(message.clone());
            run.ended = !continues;
        }
        if let Some(results) = self.policy.rules(self.phase).get(rule).and_then(|rule| rule.actions.get(action)) {
            self.set_error(results.described, code, &message);
        }
        if !continues {
            self.unanswered = Some(fault);
            return self.end(End::Respond(error_page(status, code, &message)));
        }
        let end = self.run(self.phase, Some((rule, action + 1)));
        match (end, self.phase) {
            (None, CONNECT) if self.has_requests() => Next::Continue,
            (end, CONNECT) => match end {
                Some(end) => self.end(end),
                None => self.forward(None),
            },
            (end, _) => self.after_request(end),
        }
    }

    /// Runs the phase of an event of a streamed response: the lines of one event, without the empty line after it. Gives the
    /// event in the form in which it goes to the client.
    ///
    /// Each event has the whole budget of an exchange. Of a long stream the trace keeps the first thousand phases and the last.
    pub fn event_phase(&mut self, event: &str) -> String {
        self.budget.renew();
        self.trace.phases.truncate(MAX_PHASES);
        event.clone_into(&mut self.event);
        self.run(EVENT, None);
        mem::take(&mut self.event)
    }

    /// What came of the exchange.
    pub fn finish(self) -> Outcome {
        let json = |name: &str, value: &Value| (name.to_owned(), value.to_json());
        let results = self.results.iter().map(|(name, members)| {
            let members = members.entries.iter().filter_map(|(key, value)| match key {
                crate::simulate::value::Key::String(key) => Some(json(key, value)),
                _ => None,
            });
            ((*name).to_owned(), Json::Object(members.collect()))
        });
        Outcome {
            endpoint: self.endpoint.url,
            unanswered: self.unanswered,
            vars: self.vars.iter().map(|(name, (_, value))| json(name, value)).collect(),
            results: results.collect(),
            ending: self.ending.unwrap_or(if self.forwarded.is_some() { Ending::Connected } else { Ending::Closed }),
            forwarded: self.forwarded,
            logs: self.logs,
            cost: self.cost,
            trace: self.trace.phases,
        }
    }

    /// Keeps what came of the request at an internal endpoint.
    pub(in crate::simulate) fn passed(&mut self, outcome: Outcome) {
        self.logs.extend(outcome.logs.iter().cloned());
        self.cost += outcome.cost;
        if let Some(run) = self.trace.action() {
            run.endpoint = Some(Box::new(outcome));
        }
    }

    /// Ends with what an internal endpoint made of the connection, where nothing of it comes back through this policy.
    pub(in crate::simulate) fn end_as(&mut self, ending: Ending) -> Next {
        self.answered(matches!(ending, Ending::Closed));
        let next = match &ending {
            Ending::Response(response) => Next::Respond(response.clone()),
            Ending::Connected => Next::Continue,
            Ending::Closed => Next::Close,
        };
        self.ending = Some(ending);
        next
    }

    fn has_requests(&self) -> bool {
        let (scheme, ..) = connection::parts(&self.endpoint.url);
        self.is_http(scheme)
    }

    fn after_request(&mut self, end: Option<End>) -> Next {
        match end {
            Some(end) => self.end(end),
            None if self.endpoint.kind == EndpointKind::Agent => self.forward(None),
            None => {
                let message =
                    "no action of the policy answered the request, and there is no service behind a cloud endpoint";
                self.end(End::Respond(error_page(StatusCode::BAD_GATEWAY, 2235, message)))
            }
        }
    }

    fn forward(&mut self, to: Option<String>) -> Next {
        let mut request = self.request.clone();
        // A connection that is handed on whole has no request yet.
        if self.has_requests() && self.phase != CONNECT {
            self.origin.tell_upstream(&mut request, self.client_ip(), &self.endpoint.url);
        }
        self.forwarded = Some(Forwarded { to: to.clone(), request: request.clone() });
        Next::Forward { to, request }
    }

    fn end(&mut self, end: End) -> Next {
        match end {
            End::Forward(url) => self.forward(Some(url)),
            End::StandIn(response) if self.phase == REQUEST => self.respond(response),
            End::Respond(response) | End::StandIn(response) if self.phase != CONNECT => self.answer(response),
            End::Respond(_) | End::StandIn(_) | End::Close => {
                self.ending = Some(Ending::Closed);
                Next::Close
            }
        }
    }

    /// Runs the phase of the response with what the upstream, or the policy itself, answered.
    fn respond(&mut self, response: Response) -> Next {
        self.response = Some(response);
        self.computed_members.take();
        match self.run(RESPONSE, None) {
            Some(end) => self.end(end),
            None => {
                let response = self.response.clone().unwrap_or_default();
                self.answer(response)
            }
        }
    }

    fn answer(&mut self, mut response: Response) -> Next {
        for cookie in self.cookies.drain(..) {
            response.headers.append(header::SET_COOKIE, cookie);
        }
        self.ending = Some(Ending::Response(response.clone()));
        Next::Respond(response)
    }

    /// The body of the answer, where it is a stream of events.
    pub(in crate::simulate) fn event_stream(&self) -> Option<bytes::Bytes> {
        let Some(Ending::Response(response)) = &self.ending else { return None };
        let content_type = response.headers.get(http::header::CONTENT_TYPE)?.to_str().ok()?;
        content_type.starts_with("text/event-stream").then(|| response.body.clone())
    }

    /// Puts another body into the answer: that of a stream whose events a policy went through.
    pub(in crate::simulate) fn set_answer_body(&mut self, body: Vec<u8>) {
        if let Some(Ending::Response(response)) = &mut self.ending {
            response.body = body.into();
        }
    }

    fn answered(&mut self, failed: bool) {
        for (key, settings) in mem::take(&mut self.breakers) {
            self.state.answered(&key, &settings, failed, self.world.now());
        }
    }

    fn describe(&self, fault: &Fault) -> (StatusCode, u32, String) {
        let to = self.forwarded.as_ref().and_then(|forwarded| forwarded.to.clone());
        let whom = to.unwrap_or_else(|| format!("the service behind {}", self.endpoint.url));
        match fault {
            Fault::Unknown => (StatusCode::NOT_FOUND, 3200, format!("{whom} is offline")),
            Fault::Down => (StatusCode::BAD_GATEWAY, 8012, format!("{whom} can't be reached")),
            Fault::Timeout => (StatusCode::GATEWAY_TIMEOUT, 3005, format!("{whom} did not answer in time")),
            Fault::Loop => {
                let message =
                    format!("the request came through more than {MAX_ENDPOINTS} endpoints: it goes in circles");
                (StatusCode::LOOP_DETECTED, 3603, message)
            }
        }
    }
}
