//! What came of a case.

use std::collections::BTreeMap;

use super::expect::Difference;
use crate::simulate::Outcome;

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
