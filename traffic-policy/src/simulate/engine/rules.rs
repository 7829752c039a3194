//! Runs the rules of a phase: their conditions, then their actions, and what comes of those.

use std::mem;

use http::StatusCode;
use serde_json::Value as Json;

use super::exchange::Exchange;
use super::flow::{self, ActionError, End, Flow, error_page};
use super::policy::{Action, Policy, Rule};
use super::trace;
use super::typed::{self, map};
use crate::language::{Action as Described, Results};
use crate::simulate::evaluate::{Failure, Parts, Program};
use crate::simulate::outcome::{ActionRun, Evaluation, Part, PhaseRun, RuleRun};
use crate::simulate::value::Value;

impl<'a> Exchange<'a> {
    /// Runs the rules of a phase, all of them or from an action of one of them on.
    pub(super) fn run(&mut self, phase: &'static str, from: Option<(usize, usize)>) -> Option<End> {
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

    pub(super) fn run_program(&mut self, program: &Program, parts: Option<&mut Parts>) -> Result<Value, Failure> {
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
            endpoint: None,
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
        let Some(simulated) = action.described.and_then(|described| (self.find)(described.name)) else {
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
        self.no_error(action.described);
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

    /// The `error` of results is there in any case, and empty where nothing failed.
    fn no_error(&mut self, described: Option<&'static Described>) {
        let Some(results) = described.and_then(|described| described.results.as_ref()) else { return };
        if results.members.iter().any(|member| member.name == "error") {
            let error = map([("code", Value::from("")), ("message", Value::from(""))]);
            self.results.entry(results.name).or_default().entries.insert(typed::key("error"), error);
            self.results_value.take();
        }
    }

    pub(super) fn set_error(&mut self, described: Option<&'static Described>, code: u32, message: &str) {
        let Some(results) = described.and_then(|described| described.results.as_ref()) else { return };
        if results.members.iter().any(|member| member.name == "error") {
            let error = map([("code", Value::from(flow::code_text(code))), ("message", Value::from(message))]);
            self.results.entry(results.name).or_default().entries.insert(typed::key("error"), error);
            self.results_value.take();
        }
    }
}

/// The error of an action whose configuration has an expression without a value.
pub(super) fn unresolved(failure: &Failure) -> ActionError {
    ActionError::new(2238, format!("a text of the configuration has no value: {}", failure.message))
}
