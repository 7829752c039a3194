//! Which rules and actions of a policy were reached.

use std::collections::BTreeSet;

use super::result::CaseResult;

/// What the cases of a suite reached.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Coverage {
    /// Actions of the policy.
    pub actions: usize,
    /// Those that no case reached, in the policy's order.
    pub unreached: Vec<Unreached>,
    /// The types of those that were reached.
    pub reached: BTreeSet<String>,
}

/// An action that no case reached.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Unreached {
    /// Where it stands: `on_http_request[0].actions[1]`.
    pub path: String,
    /// Its type.
    pub action: String,
}

pub(super) fn coverage<'r>(policy: &str, results: impl IntoIterator<Item = &'r CaseResult>) -> Coverage {
    let mut paths = BTreeSet::new();
    let mut reached = BTreeSet::new();
    for result in results {
        for phase in &result.outcome.trace {
            for rule in &phase.rules {
                for action in &rule.actions {
                    paths.insert(format!("{}[{}].actions[{}]", phase.phase, rule.index, action.index));
                    reached.insert(action.kind.clone());
                }
            }
        }
    }
    let all = crate::cost(policy).actions;
    let actions = all.len();
    let unreached = all.into_iter().filter(|action| !paths.contains(&action.path));
    let unreached = unreached.map(|action| Unreached { path: action.path, action: action.action }).collect();
    Coverage { actions, unreached, reached }
}
