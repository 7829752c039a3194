//! One exchange with a client: the phases of a policy, step by step, in the hands of whoever carries the traffic.

use std::cell::{OnceCell, RefCell};
use std::mem;
use std::net::IpAddr;
use std::sync::Arc;

use http::StatusCode;
use indexmap::IndexMap;
use jiff::Timestamp;
use serde_json::{Map as JsonMap, Value as Json};

use super::flow::{self, ActionError, End, Flow, error_page};
use super::policy::{Action, Policy, Rule};
use super::state::{BreakerSettings, State};
use super::trace::{self, Trace};
use super::typed::{self, map};
use super::{connection, messages};
use crate::check::EndpointKind;
use crate::language::{Action as Described, Results};
use crate::simulate::budget::Budget;
use crate::simulate::environment::Environment;
use crate::simulate::evaluate::{Failure, Program};
use crate::simulate::outcome::{ActionRun, Ending, Evaluation, Forwarded, LogEntry, Outcome, Part, PhaseRun, RuleRun};
use crate::simulate::scene::{Endpoint, Fault, Request, Response, World};
use crate::simulate::value::{Map, Value};
use crate::tables;

const CONNECT: &str = "on_tcp_connect";
const REQUEST: &str = "on_http_request";
const RESPONSE: &str = "on_http_response";
const EVENT: &str = "on_event_stream_message";

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
    policy: &'a Policy,
    state: &'a State,
    world: &'a dyn World,
    endpoint: Endpoint,
    connection: Value,
    request: Request,
    response: Option<Response>,
    event: String,
    phase: &'static str,
    /// The action that runs now.
    action: Option<&'a Action>,
    /// The action that forwarded, by rule and place, for when there is no answer.
    forwarding: Option<(usize, usize, bool)>,
    /// Circuit breakers that wait for the upstream's answer.
    breakers: Vec<(String, BreakerSettings)>,
    vars: IndexMap<Arc<str>, Value>,
    results: IndexMap<&'static str, Map>,
    logs: Vec<LogEntry>,
    cost: u32,
    forwarded: Option<Forwarded>,
    ending: Option<Ending>,
    trace: Trace,
    budget: Budget,
    read_secrets: RefCell<Vec<Arc<str>>>,
    request_value: OnceCell<Value>,
    response_value: OnceCell<Value>,
    results_value: OnceCell<Value>,
    /// Variables that only the expression that is evaluated now has.
    extra: Vec<(&'static str, Value)>,
}

impl std::fmt::Debug for Exchange<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Exchange").field("endpoint", &self.endpoint).field("phase", &self.phase).finish_non_exhaustive()
    }
}

impl<'a> Exchange<'a> {
    /// An exchange of which no phase has run. `connection` holds variables of `conn` as in
    /// [`Scene::connection`](super::super::Scene::connection). A body that no action reads may be left out of the request.
    pub fn new(
        policy: &'a Policy,
        state: &'a State,
        world: &'a dyn World,
        endpoint: Endpoint,
        connection: &JsonMap<String, Json>,
        request: Request,
    ) -> Self {
        Exchange {
            connection: connection::connection(connection, &endpoint, world.now()),
            policy,
            state,
            world,
            endpoint,
            request,
            response: None,
            event: String::new(),
            phase: CONNECT,
            action: None,
            forwarding: None,
            breakers: Vec::new(),
            vars: IndexMap::new(),
            results: IndexMap::new(),
            logs: Vec::new(),
            cost: 0,
            forwarded: None,
            ending: None,
            trace: Trace::default(),
            budget: Budget::default(),
            read_secrets: RefCell::default(),
            request_value: OnceCell::new(),
            response_value: OnceCell::new(),
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
        if fault != Fault::Timeout {
            self.forwarded = None;
        }
        let (status, code, message) = self.describe(&fault);
        let Some((rule, action, continues)) = self.forwarding.take() else {
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
    pub fn event_phase(&mut self, event: &str) -> String {
        event.clone_into(&mut self.event);
        self.run(EVENT, None);
        mem::take(&mut self.event)
    }

    /// What came of the exchange.
    pub fn finish(self) -> Outcome {
        let json = |(name, value): (&str, &Value)| (name.to_owned(), value.to_json());
        let results = self.results.iter().map(|(name, members)| {
            let members = members.entries.iter().filter_map(|(key, value)| match key {
                crate::simulate::value::Key::String(key) => Some(json((key, value))),
                _ => None,
            });
            ((*name).to_owned(), Json::Object(members.collect()))
        });
        Outcome {
            vars: self.vars.iter().map(|(name, value)| json((name, value))).collect(),
            results: results.collect(),
            ending: self.ending.unwrap_or(if self.forwarded.is_some() { Ending::Connected } else { Ending::Closed }),
            forwarded: self.forwarded,
            logs: self.logs,
            cost: self.cost,
            trace: self.trace.phases,
        }
    }

    fn has_requests(&self) -> bool {
        let (scheme, ..) = connection::parts(&self.endpoint.url);
        tables::phase(REQUEST).is_some_and(|phase| phase.schemes.contains(&scheme))
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
        self.forwarded = Some(Forwarded { to: to.clone(), request: self.request.clone() });
        Next::Forward { to, request: self.request.clone() }
    }

    fn end(&mut self, end: End) -> Next {
        match end {
            End::Forward(url) => self.forward(Some(url)),
            End::Respond(response) if self.phase == REQUEST => self.respond(response),
            End::Respond(response) if self.phase != CONNECT => self.answer(response),
            End::Respond(_) | End::Close => {
                self.ending = Some(Ending::Closed);
                Next::Close
            }
        }
    }

    /// Runs the phase of the response with what the upstream, or the policy itself, answered.
    fn respond(&mut self, response: Response) -> Next {
        self.response = Some(response);
        self.response_value.take();
        match self.run(RESPONSE, None) {
            Some(end) => self.end(end),
            None => {
                let response = self.response.clone().unwrap_or_default();
                self.answer(response)
            }
        }
    }

    fn answer(&mut self, response: Response) -> Next {
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
        }
    }

    // ---- rules and actions

    /// Runs the rules of a phase, all of them or from an action of one of them on.
    fn run(&mut self, phase: &'static str, from: Option<(usize, usize)>) -> Option<End> {
        self.phase = phase;
        let policy: &'a Policy = self.policy;
        let rules = policy.rules(phase);
        if from.is_none() && !rules.is_empty() {
            self.trace.phases.push(PhaseRun { phase, rules: Vec::new() });
        }
        let (first, place) = from.unwrap_or_default();
        for (index, rule) in rules.iter().enumerate().skip(first) {
            let resumed = from.is_some() && index == first;
            if !resumed && !self.matches(index, rule) {
                continue;
            }
            for (place, action) in rule.actions.iter().enumerate().skip(if resumed { place } else { 0 }) {
                if let Some(end) = self.act(index, place, action) {
                    return Some(end);
                }
            }
        }
        None
    }

    /// Whether all expressions of a rule hold; an expression without a value does not.
    fn matches(&mut self, index: usize, rule: &'a Rule) -> bool {
        let mut run =
            RuleRun { index, name: rule.name.clone(), expressions: Vec::new(), matched: true, actions: Vec::new() };
        for program in &rule.expressions {
            let mut parts = Vec::new();
            let value = self.run_program(program, Some(&mut parts));
            let value = match value {
                Ok(value @ Value::Bool(_)) => Ok(value),
                Ok(other) => Err(format!("a condition is `true` or `false`, and this is {}", other.to_text())),
                Err(failure) => Err(failure.message),
            };
            run.matched = matches!(value, Ok(Value::Bool(true)));
            let parts = parts.into_iter().map(|(range, value)| Part { range, value }).collect();
            let evaluation = Evaluation { text: program.text.clone(), value, parts };
            run.expressions.push(trace::hide_values(evaluation, &self.read_secrets.borrow()));
            if !run.matched {
                break;
            }
        }
        let matched = run.matched;
        if let Some(phase) = self.trace.phases.last_mut() {
            phase.rules.push(run);
        }
        matched
    }

    fn run_program(
        &mut self,
        program: &Program,
        parts: Option<&mut Vec<(std::ops::Range<usize>, Value)>>,
    ) -> Result<Value, Failure> {
        let mut budget = mem::take(&mut self.budget);
        let parts = parts.filter(|_| self.trace.parts);
        let value = program.run(self, &mut budget, parts);
        self.budget = budget;
        value
    }

    /// Runs an action, and says how it ended the phase if it did.
    fn act(&mut self, rule: usize, place: usize, action: &'a Action) -> Option<End> {
        let cost = action.described.map_or(0, |described| described.cost);
        let run = ActionRun {
            index: place,
            kind: action.kind.clone(),
            notes: Vec::new(),
            skipped: false,
            ended: false,
            cost,
        };
        self.trace.rule()?.actions.push(run);
        self.cost += cost;
        self.action = Some(action);
        let end = self.perform(action);
        if let Some((End::Forward(_), continues)) = &end {
            self.forwarding = Some((rule, place, *continues));
        }
        self.action = None;
        if let Some(run) = self.trace.action() {
            run.ended = end.is_some();
        }
        end.map(|(end, _)| end)
    }

    /// Does what an action does. With an end comes whether the policy goes on when the end fails.
    fn perform(&mut self, action: &'a Action) -> Option<(End, bool)> {
        let Some(simulated) = action.simulated else {
            self.pass_over(action);
            return None;
        };
        let mut budget = mem::take(&mut self.budget);
        let config = action.settings.render(&mut |template| template.run(self, &mut budget));
        self.budget = budget;
        let config = match config {
            Ok(config) => config,
            Err(failure) => {
                let error =
                    ActionError::new(2238, format!("a text of its configuration has no value: {}", failure.message));
                let goes_on = action.settings.goes_on();
                return self.failed(action, &error, goes_on).map(|end| (end, false));
            }
        };
        let goes_on = action.settings.goes_on();
        match (simulated.run)(&config, self) {
            Ok(Flow::Next) => None,
            Ok(Flow::End(end)) => Some((end, goes_on)),
            Ok(Flow::Refuse(refusal)) if goes_on => {
                self.note(format!("not enforced: {}", refusal.why));
                None
            }
            Ok(Flow::Refuse(refusal)) => {
                self.note(refusal.why);
                Some((End::Respond(refusal.response), false))
            }
            Err(error) => self.failed(action, &error, goes_on).map(|end| (end, false)),
        }
    }

    /// Notes an action that is not simulated, with the results that the scene gives for it.
    fn pass_over(&mut self, action: &'a Action) {
        let results = action.described.and_then(|described| described.results.as_ref());
        let given = results.and_then(|results| Some((results, self.world.results(results.name)?)));
        match given {
            Some((results, Json::Object(given))) => {
                for (name, json) in &given {
                    self.set_member(results, name, json);
                }
                self.note("it can't run offline; its results are those that were given");
            }
            _ => {
                if let Some(run) = self.trace.action() {
                    run.skipped = true;
                }
                self.note("it can't run offline and was passed over");
            }
        }
    }

    fn set_member(&mut self, results: &'static Results, name: &str, json: &Json) {
        let member = results.members.iter().find(|member| member.name == name);
        let value = member.map_or_else(|| Value::from_json(json), |member| typed::typed(json, &member.ty));
        self.results.entry(results.name).or_default().entries.insert(typed::key(name), value);
        self.results_value.take();
    }

    fn failed(&mut self, action: &'a Action, error: &ActionError, goes_on: bool) -> Option<End> {
        self.set_error(action.described, error.code, &error.message);
        self.note(format!("it failed: {} ({})", error.message, flow::code_text(error.code)));
        (!goes_on).then(|| End::Respond(error_page(StatusCode::INTERNAL_SERVER_ERROR, error.code, &error.message)))
    }

    fn set_error(&mut self, described: Option<&'static Described>, code: u32, message: &str) {
        let Some(results) = described.and_then(|described| described.results.as_ref()) else { return };
        if results.members.iter().any(|member| member.name == "error") {
            let error = map([("code", Value::from(flow::code_text(code))), ("message", Value::from(message))]);
            self.results.entry(results.name).or_default().entries.insert(typed::key("error"), error);
            self.results_value.take();
        }
    }
}

/// What actions read and do.
impl Exchange<'_> {
    /// The phase that runs.
    pub fn phase(&self) -> &'static str {
        self.phase
    }

    /// The endpoint.
    pub fn endpoint(&self) -> &Endpoint {
        &self.endpoint
    }

    /// The request, as actions changed it so far.
    pub fn request(&self) -> &Request {
        &self.request
    }

    /// The request, to change it.
    pub fn request_mut(&mut self) -> &mut Request {
        self.request_value.take();
        &mut self.request
    }

    /// The response, as actions changed it so far; nothing before its phase.
    pub fn response(&self) -> Option<&Response> {
        self.response.as_ref()
    }

    /// The response, to change it.
    pub fn response_mut(&mut self) -> Option<&mut Response> {
        self.response_value.take();
        self.response.as_mut()
    }

    /// The headers of the phase's message: of the response in its phase, else of the request.
    pub fn headers_mut(&mut self) -> &mut http::HeaderMap {
        self.request_value.take();
        self.response_value.take();
        match &mut self.response {
            Some(response) if self.phase == RESPONSE => &mut response.headers,
            _ => &mut self.request.headers,
        }
    }

    /// The event of a stream that the phase is about: its lines.
    pub fn event_mut(&mut self) -> &mut String {
        &mut self.event
    }

    /// The address of the client.
    pub fn client_ip(&self) -> Option<IpAddr> {
        self.connection.member("client_ip")?.as_str()?.parse().ok()
    }

    /// What lies outside of the exchange: secrets, key sets, other servers, the clock.
    pub fn world(&self) -> &dyn World {
        self.world
    }

    /// What the endpoint remembers.
    pub fn state(&self) -> &State {
        self.state
    }

    /// The present time.
    pub fn now(&self) -> Timestamp {
        self.world.now()
    }

    /// Where the action stands in its policy, such as `on_http_request[0].actions[1]`: a key for what it remembers.
    pub fn place(&self) -> &str {
        self.action.map_or("", |action| &action.path)
    }

    /// Writes a sentence about what the action did or found into the trace. Secrets of vaults are taken out of it.
    pub fn note(&mut self, note: impl AsRef<str>) {
        let note = trace::hide(note.as_ref(), &self.read_secrets.borrow());
        if let Some(run) = self.trace.action() {
            run.notes.push(note);
        }
    }

    /// Sets a member of the action's results, which others read as `actions.ngrok.ACTION.MEMBER`.
    pub fn set_result(&mut self, member: &str, value: Value) {
        let described = self.action.and_then(|action| action.described);
        if let Some(results) = described.and_then(|described| described.results.as_ref()) {
            self.results.entry(results.name).or_default().entries.insert(typed::key(member), value);
            self.results_value.take();
        }
    }

    /// Sets the `error` of the action's results, where it goes on or refuses the request all the same.
    pub fn set_result_error(&mut self, code: u32, message: &str) {
        self.set_error(self.action.and_then(|action| action.described), code, message);
    }

    /// Sets a variable.
    pub fn set_var(&mut self, name: Arc<str>, value: Value) {
        self.vars.insert(name, value);
    }

    /// Writes an entry of the log.
    pub fn log(&mut self, metadata: Json) {
        self.logs.push(LogEntry { metadata });
    }

    /// Results that were given for the action, by whoever made the scene; their use is left to the action.
    pub fn given_results(&self) -> Option<Json> {
        let results = self.action?.described?.results.as_ref()?;
        self.world.results(results.name)
    }

    /// Notes that the action could not be done offline and was passed over.
    pub fn skip(&mut self, why: &str) {
        if let Some(run) = self.trace.action() {
            run.skipped = true;
        }
        self.note(why);
    }

    /// Lets a circuit breaker learn how the upstream answers this request.
    pub fn watch(&mut self, breaker: String, settings: BreakerSettings) {
        self.breakers.push((breaker, settings));
    }

    /// The value of an expression of the configuration, with variables that only it has.
    ///
    /// # Errors
    /// When it has none.
    pub fn evaluate(&mut self, program: &Program, extra: Vec<(&'static str, Value)>) -> Result<Value, ActionError> {
        self.extra = extra;
        let value = self.run_program(program, None);
        self.extra.clear();
        value.map_err(|failure| {
            ActionError::new(2253, format!("the expression `{}` has no value: {}", program.text, failure.message))
        })
    }
}

impl Environment for Exchange<'_> {
    fn variable(&self, name: &str) -> Option<Value> {
        if let Some((_, value)) = self.extra.iter().find(|(extra, _)| *extra == name) {
            return Some(value.clone());
        }
        let known = tables::variables().iter().find(|variable| variable.name == name)?;
        if !known.phases.is_empty() && !known.phases.contains(&self.phase) {
            return None;
        }
        match name {
            "conn" => Some(self.connection.clone()),
            "endpoint" => Some(connection::endpoint(&self.endpoint)),
            "time" => Some(connection::time(self.world.now())),
            "req" => {
                Some(self.request_value.get_or_init(|| messages::request(&self.request, self.world.now())).clone())
            }
            "res" => {
                let response = self.response.as_ref()?;
                Some(self.response_value.get_or_init(|| messages::response(response)).clone())
            }
            "vars" => Some(map(self.vars.iter().map(|(name, value)| (&**name, value.clone())))),
            "actions" => Some(self.results_value.get_or_init(|| self.all_results()).clone()),
            _ => None,
        }
    }

    fn secret(&self, vault: &str, name: &str) -> Option<Arc<str>> {
        let secret: Arc<str> = self.world.secret(vault, name)?.into();
        self.read_secrets.borrow_mut().push(secret.clone());
        Some(secret)
    }

    fn random(&self) -> u64 {
        self.world.random()
    }
}

impl Exchange<'_> {
    fn all_results(&self) -> Value {
        let results = self.results.iter().map(|(name, members)| (*name, Value::from(members.clone())));
        map([("ngrok", map(results))])
    }
}
