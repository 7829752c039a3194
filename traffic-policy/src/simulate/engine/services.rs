//! What actions read of an exchange, and do to it.

use std::mem;
use std::net::IpAddr;
use std::sync::Arc;

use http::{HeaderMap, HeaderValue};
use jiff::Timestamp;
use rustls_pki_types::CertificateDer;
use serde_json::Value as Json;

use super::config::Setting;
use super::exchange::{Exchange, REQUEST, RESPONSE};
use super::flow::ActionError;
use super::rules::unresolved;
use super::sessions::{Found, Lifetimes};
use super::state::{BreakerSettings, State};
use super::{connection, messages, trace, typed};
use crate::simulate::evaluate::Program;
use crate::simulate::outcome::LogEntry;
use crate::simulate::pattern::{Effort, Pattern};
use crate::simulate::value::Value;
use crate::simulate::world::{Endpoint, Request, Response, World};
use crate::tables;

impl Exchange<'_> {
    /// The phase that runs.
    pub fn phase(&self) -> &'static str {
        self.phase
    }

    /// The endpoint.
    pub fn endpoint(&self) -> &Endpoint {
        &self.endpoint
    }

    /// Whether endpoints of a scheme have requests.
    pub(in crate::simulate) fn is_http(&self, scheme: &str) -> bool {
        tables::phase(REQUEST).is_some_and(|phase| phase.schemes.contains(&scheme))
    }

    /// The request, as actions changed it so far.
    pub fn request(&self) -> &Request {
        &self.request
    }

    /// The request, to change it.
    pub(in crate::simulate) fn request_mut(&mut self) -> &mut Request {
        self.computed_members.take();
        &mut self.request
    }

    /// The response, as actions changed it so far; nothing before its phase.
    pub fn response(&self) -> Option<&Response> {
        self.response.as_ref()
    }

    /// The response, to change it.
    pub(in crate::simulate) fn response_mut(&mut self) -> Option<&mut Response> {
        self.computed_members.take();
        self.response.as_mut()
    }

    /// The headers of the phase's message: of the response in its phase, else of the request.
    pub(in crate::simulate) fn headers_mut(&mut self) -> &mut HeaderMap {
        self.computed_members.get_mut().retain(|(member, _)| !messages::follows_headers(member.name));
        match &mut self.response {
            Some(response) if self.phase == RESPONSE => &mut response.headers,
            _ => &mut self.request.headers,
        }
    }

    /// The event of a stream that the phase is about: its lines.
    pub(in crate::simulate) fn event_mut(&mut self) -> &mut String {
        &mut self.event
    }

    /// The address of the client.
    pub(in crate::simulate) fn client_ip(&self) -> Option<IpAddr> {
        self.connection.member("client_ip")?.as_str()?.parse().ok()
    }

    /// The certificates of the client, its own first, or why they can't be read; nothing where no PEM of them is given.
    pub(in crate::simulate) fn client_certificates(&self) -> Option<Result<&[CertificateDer<'static>], &str>> {
        let chain = self.client_certificates.as_ref()?;
        Some(chain.as_deref().map_err(String::as_str))
    }

    /// What lies outside of the exchange: secrets, key sets, other servers, the clock.
    pub(in crate::simulate) fn world(&self) -> &dyn World {
        self.world
    }

    /// What the endpoint remembers.
    pub(in crate::simulate) fn state(&self) -> &State {
        self.state
    }

    /// Gives the client a cookie with its answer.
    pub(in crate::simulate) fn set_cookie(&mut self, cookie: HeaderValue) {
        self.cookies.push(cookie);
    }

    /// What the value of a session's cookie stands for, at a provider.
    pub(in crate::simulate) fn session(&self, cookie: &str, provider: &str, lifetimes: Lifetimes) -> Found {
        self.state.sessions.find(cookie, provider, lifetimes, self.world.identity(), self.world.now())
    }

    /// Starts a session of somebody who signed in at a provider, and gives the value of its cookie.
    pub(in crate::simulate) fn start_session(&self, provider: &str, identity: Json) -> String {
        let cookie = format!("{:016x}{:016x}", self.world.random(), self.world.random());
        self.state.sessions.start(cookie.clone(), provider, identity, self.world.now());
        cookie
    }

    /// Ends a session.
    pub(in crate::simulate) fn end_session(&self, cookie: &str) {
        self.state.sessions.end(cookie);
    }

    /// The present time.
    pub(in crate::simulate) fn now(&self) -> Timestamp {
        self.world.now()
    }

    /// Where the action stands in its policy, such as `on_http_request[0].actions[1]`: a key for what it remembers.
    pub(in crate::simulate) fn place(&self) -> &str {
        self.action.map_or("", |action| &action.path)
    }

    /// Writes a sentence about what the action did or found into the trace. Secrets of vaults are taken out of it.
    pub(in crate::simulate) fn note(&mut self, note: impl AsRef<str>) {
        let note = trace::shorten(trace::hide(note.as_ref(), &self.read_secrets.borrow()));
        if let Some(run) = self.trace.action() {
            run.notes.push(note);
        }
    }

    /// Sets a member of the action's results, which others read as `actions.ngrok.ACTION.MEMBER`.
    pub(in crate::simulate) fn set_result(&mut self, member: &str, value: Value) {
        let described = self.action.and_then(|action| action.described);
        if let Some(results) = described.and_then(|described| described.results.as_ref()) {
            self.results.entry(results.name).or_default().entries.insert(typed::key(member), value);
            self.results_value.take();
        }
    }

    /// Sets a member of the action's results from what was given for it.
    pub(in crate::simulate) fn set_given_result(&mut self, member: &str, json: &Json) {
        let described = self.action.and_then(|action| action.described);
        let members = described.and_then(|described| described.results.as_ref()).map_or(&[][..], |known| known.members);
        let known = members.iter().find(|known| known.name == member);
        self.set_result(member, known.map_or_else(|| Value::from_json(json), |known| typed::typed(json, &known.ty)));
    }

    /// Says what is known of the client's TLS after its end.
    pub(in crate::simulate) fn set_tls(&mut self, members: serde_json::Map<String, Json>) {
        let (tls, chain) = connection::tls(Json::Object(members));
        self.client_certificates = chain;
        if let Value::Map(connection) = &mut self.connection {
            Arc::make_mut(connection).entries.insert(typed::key("tls"), tls);
        }
    }

    /// Says which version of TLS is spoken after all.
    pub(in crate::simulate) fn set_tls_version(&mut self, version: &str) {
        if let Value::Map(connection) = &mut self.connection
            && let Some(Value::Map(tls)) = Arc::make_mut(connection).entries.get_mut(&typed::key("tls"))
        {
            Arc::make_mut(tls).entries.insert(typed::key("version"), version.into());
        }
    }

    /// Sets the `error` of the action's results, where it goes on or refuses the request all the same.
    pub(in crate::simulate) fn set_result_error(&mut self, code: u32, message: &str) {
        self.set_error(self.action.and_then(|action| action.described), code, message);
    }

    /// Sets a variable, which holds for the rest of the phase.
    pub(in crate::simulate) fn set_var(&mut self, name: Arc<str>, value: Value) {
        self.vars.insert(name, (self.phase, value));
    }

    /// Writes an entry of the log.
    pub(in crate::simulate) fn log(&mut self, metadata: Json) {
        self.logs.push(LogEntry { metadata });
    }

    /// Results that were given for the action, by whoever made the scene; their use is left to the action.
    pub(in crate::simulate) fn given_results(&self) -> Option<Json> {
        let results = self.action?.described?.results.as_ref()?;
        self.world.results(results.name)
    }

    /// Notes that the action could not be done offline and was passed over.
    pub(in crate::simulate) fn skip(&mut self, why: &str) {
        if let Some(run) = self.trace.action() {
            run.skipped = true;
        }
        self.note(why);
    }

    /// Lets a circuit breaker learn how the upstream answers this request.
    pub(in crate::simulate) fn watch(&mut self, breaker: String, settings: BreakerSettings) {
        self.breakers.push((breaker, settings));
    }

    /// The value of a part of the configuration that was not rendered before the action.
    ///
    /// # Errors
    /// When a template in it has none.
    pub(in crate::simulate) fn render(&mut self, setting: &Setting) -> Result<Value, ActionError> {
        let mut budget = mem::take(&mut self.budget);
        let value = setting.render(&mut |template| template.run(self, &mut budget));
        self.budget = budget;
        value.map_err(|failure| unresolved(&failure))
    }

    /// A regular expression, compiled once in an exchange.
    ///
    /// # Errors
    /// When it is none, or too large a one.
    pub(in crate::simulate) fn pattern(&mut self, text: &str) -> Result<Arc<Pattern>, ActionError> {
        let compiled = self.budget.pattern(text);
        compiled.map_err(|why| ActionError::new(2261, format!("`{text}` {why}")))
    }

    /// What searches of the exchange may still read.
    pub(in crate::simulate) fn effort(&mut self) -> &mut Effort {
        &mut self.budget.effort
    }

    /// The value of an expression of the configuration, with variables that only it has.
    ///
    /// # Errors
    /// When it has none.
    pub(in crate::simulate) fn evaluate(
        &mut self,
        program: &Program,
        extra: Vec<(&'static str, Value)>,
    ) -> Result<Value, ActionError> {
        self.extra = extra;
        let value = self.run_program(program, None);
        self.extra.clear();
        value.map_err(|failure| {
            ActionError::new(2253, format!("the expression `{}` has no value: {}", program.text, failure.message))
        })
    }
}
