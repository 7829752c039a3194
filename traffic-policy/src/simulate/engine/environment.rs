//! What expressions read of an exchange: each variable as the exchange stands when they run.

use std::sync::Arc;

use super::exchange::Exchange;
use super::typed::map;
use super::{connection, messages};
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
            "req" => {
                Some(self.request_value.get_or_init(|| messages::request(&self.request, self.world.now())).clone())
            }
            "res" => {
                let response = self.response.as_ref()?;
                Some(self.response_value.get_or_init(|| messages::response(response)).clone())
            }
            "vars" => {
                let here = self.vars.iter().filter(|(_, (phase, _))| *phase == self.phase);
                Some(map(here.map(|(name, (_, value))| (&**name, value.clone()))))
            }
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
