//! What expressions read of an exchange: each variable as the exchange stands when they run.

use std::sync::Arc;

use super::exchange::Exchange;
use super::typed::map;
use super::{connection, messages};
use crate::language::{ValueType, Variable};
use crate::simulate::environment::Environment;
use crate::simulate::value::Value;
use crate::tables;

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
            "res" if self.response.is_none() => None,
            "req" | "res" => Some(messages::whole(name, |member| self.member(name, member)).into()),
            "vars" => {
                let here = self.vars.iter().filter(|(_, (phase, _))| *phase == self.phase);
                Some(map(here.map(|(name, (_, value))| (&**name, value.clone()))))
            }
            "actions" => Some(self.results_value.get_or_init(|| self.all_results()).clone()),
            _ => None,
        }
    }

    fn member(&self, variable: &str, member: &str) -> Option<Value> {
        let known = tables::variables().iter().find(|known| known.name == variable)?;
        if !known.phases.is_empty() && !known.phases.contains(&self.phase) {
            return None;
        }
        match (variable, &self.response) {
            ("conn", _) => self.connection.member(member).cloned(),
            ("req", _) => self.computed(known, member, || messages::request(&self.request, member, self.started)),
            ("res", Some(response)) => self.computed(known, member, || messages::response(response, member)),
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
    /// A member of `req` or `res`, computed once until the message changes.
    fn computed(
        &self,
        variable: &'static Variable,
        member: &str,
        compute: impl FnOnce() -> Option<Value>,
    ) -> Option<Value> {
        let ValueType::Shape(shape) = &variable.ty else { return None };
        let member = shape.members.iter().find(|known| known.name == member)?;
        let mut known = self.computed_members.borrow_mut();
        if let Some((_, value)) = known.iter().find(|(known, _)| std::ptr::eq(*known, member)) {
            return value.clone();
        }
        let value = compute();
        known.push((member, value.clone()));
        value
    }

    fn all_results(&self) -> Value {
        let results = self.results.iter().map(|(name, members)| (*name, Value::from(members.clone())));
        map([("ngrok", map(results))])
    }
}
