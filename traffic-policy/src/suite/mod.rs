//! Files of tests: cases of a policy, each a request and what is expected of it.
//!
//! What a policy does with a request is left to `simulate`, which it imports beside the check.

mod coverage;
mod expect;
mod format;
mod prepare;
mod read;

use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};

pub use coverage::{Coverage, Unreached};
pub use expect::Difference;
use serde_json::Value;

use crate::report::Report;
use crate::simulate::{Ending, Outcome, Policy, Scene, State};

/// The cases of a policy.
#[derive(Debug)]
pub struct Suite {
    policy: Policy,
    policy_text: String,
    cases: Vec<Case>,
}

/// A test: a request, and what is expected of it.
#[derive(Debug)]
pub struct Case {
    name: String,
    scene: Scene,
    repeat: u32,
    every: std::time::Duration,
    expect: read::Expect,
}

/// What came of a case.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CaseResult {
    /// The name of the case.
    pub name: String,
    /// What is not as expected; nothing when the case passed.
    pub differences: Vec<Difference>,
    /// The outcome of the last request.
    pub outcome: Outcome,
    /// How often each status came; `closed` for closed connections, `connected` for those that go on upstream.
    pub statuses: BTreeMap<String, u32>,
}

impl CaseResult {
    /// Whether everything was as expected.
    pub fn passed(&self) -> bool {
        self.differences.is_empty()
    }
}

/// Why a file of tests can't be run.
#[derive(Debug)]
#[non_exhaustive]
pub struct Invalid {
    /// The file with the mistakes: that of the tests, or that of the policy.
    pub file: PathBuf,
    /// The mistakes.
    pub report: Report,
}

impl fmt::Display for Invalid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.report.render(&self.file.display().to_string(), false))
    }
}

impl std::error::Error for Invalid {}

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

    /// Which rules and actions of the policy some results reached.
    pub fn coverage<'r>(&self, results: impl IntoIterator<Item = &'r CaseResult>) -> Coverage {
        coverage::coverage(&self.policy_text, results)
    }

    /// Runs a case.
    pub fn run(&self, case: &Case) -> CaseResult {
        let state = State::default();
        let mut statuses = BTreeMap::new();
        let mut scene = case.scene.clone();
        let mut outcome = self.policy.simulate_in(&state, &scene);
        for sent in 1..=case.repeat {
            let status = match &outcome.ending {
                Ending::Response(response) => response.status.as_u16().to_string(),
                Ending::Closed => "closed".to_owned(),
                Ending::Connected => "connected".to_owned(),
            };
            *statuses.entry(status).or_default() += 1;
            if sent < case.repeat {
                scene.now += case.every;
                scene.seed = scene.seed.wrapping_add(1);
                outcome = self.policy.simulate_in(&state, &scene);
            }
        }
        let came = expect::Came { outcome: &outcome, statuses: &statuses, endpoint: &scene.endpoint.url };
        let differences = expect::compare(&case.expect, &came);
        CaseResult { name: case.name.clone(), differences, outcome, statuses }
    }
}

impl Case {
    /// Its name.
    pub fn name(&self) -> &str {
        &self.name
    }
}

/// The JSON Schema (2020-12) of files of tests, for editors.
pub fn schema() -> Value {
    crate::schema::file_of_tests(format::FILE)
}
