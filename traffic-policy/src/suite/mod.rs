//! Files of tests: cases of a policy, each a request and what is expected of it.
//!
//! What a policy does with a request is left to `simulate`, which it imports beside the check.

mod cookies;
mod coverage;
mod expect;
mod format;
mod model;
mod prepare;
mod read;
mod result;

use std::collections::BTreeMap;
use std::path::Path;

pub use coverage::{Coverage, Unreached};
pub use expect::Difference;
pub use model::{Case, Invalid, Suite};
pub use result::CaseResult;
use serde_json::Value;

use crate::simulate::{Ending, State};

impl Suite {
    /// Reads a file of tests, and the policy that it names.
    ///
    /// `file` is where the text comes from: paths in it start at its folder.
    ///
    /// # Errors
    /// With every mistake of the file, or of its policy.
    pub fn parse(text: &str, file: &Path) -> Result<Self, Box<Invalid>> {
        prepare::suite(text, file)
    }

    /// Its cases.
    pub fn cases(&self) -> &[Case] {
        &self.cases
    }

    /// Which rules and actions of its policies some results reached.
    pub fn coverage<'r>(&self, results: impl IntoIterator<Item = &'r CaseResult>) -> Coverage {
        coverage::coverage(&self.texts, results)
    }

    /// Runs a case.
    pub fn run(&self, case: &Case) -> CaseResult {
        let state = State::default();
        let mut statuses = BTreeMap::new();
        let mut scene = case.scene.clone();
        let mut jar = cookies::Jar::default();
        let mut outcome = self.policy.simulate_in(&state, &scene);
        for sent in 1..=case.repeat {
            let status = match &outcome.ending {
                Ending::Response(response) => response.status.as_u16().to_string(),
                Ending::Closed => "closed".to_owned(),
                Ending::Connected => "connected".to_owned(),
            };
            *statuses.entry(status).or_default() += 1;
            if sent < case.repeat {
                if let Some(response) = outcome.response().filter(|_| case.keep_cookies) {
                    jar.take(&response.headers);
                    jar.send(&case.scene.request.headers, &mut scene.request.headers);
                }
                scene.now += case.every;
                scene.seed = scene.seed.wrapping_add(1);
                outcome = self.policy.simulate_in(&state, &scene);
            }
        }
        let came = expect::Came { outcome: &outcome, statuses: &statuses };
        let differences = expect::compare(&case.expect, &came);
        CaseResult { name: case.name.clone(), differences, outcome, statuses }
    }
}

/// The JSON Schema (2020-12) of files of tests, for editors.
pub fn schema() -> Value {
    crate::schema::file_of_tests(format::FILE)
}
