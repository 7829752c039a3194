//! A file of tests, read: its policy, its cases, or why it can't be run.

use std::fmt;
use std::path::PathBuf;
use std::time::Duration;

use super::read::Expect;
use crate::report::Report;
use crate::simulate::{Policy, Scene};

/// The cases of a policy.
#[derive(Debug)]
pub struct Suite {
    pub(super) policy: Policy,
    /// The texts of all policies: its own, and those of internal endpoints.
    pub(super) texts: Vec<PolicyText>,
    pub(super) cases: Vec<Case>,
}

/// The text of a policy.
#[derive(Debug, PartialEq)]
pub(super) struct PolicyText {
    /// The internal endpoint that has it; nothing for the policy that is tested.
    pub endpoint: Option<String>,
    pub text: String,
}

/// A test: a request, and what is expected of it.
#[derive(Debug)]
pub struct Case {
    pub(super) name: String,
    pub(super) scene: Scene,
    pub(super) repeat: u32,
    pub(super) every: Duration,
    pub(super) keep_cookies: bool,
    pub(super) expect: Expect,
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

impl Case {
    /// Its name.
    pub fn name(&self) -> &str {
        &self.name
    }
}
