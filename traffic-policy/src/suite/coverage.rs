//! Which rules and actions of policies were reached.

use std::collections::BTreeSet;

use super::model::PolicyText;
use super::result::CaseResult;
use crate::simulate::Outcome;

/// What the cases of a suite reached.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Coverage {
    /// Actions of the policies.
    pub actions: usize,
    /// Those that no case reached, in the order of each policy.
    pub unreached: Vec<Unreached>,
    /// The types of those that were reached.
    pub reached: BTreeSet<String>,
}

/// An action that no case reached.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Unreached {
    /// The internal endpoint whose policy has it; nothing for the policy that is tested.
    pub endpoint: Option<String>,
    /// Where it stands: `on_http_request[0].actions[1]`.
    pub path: String,
    /// Its type.
    pub action: String,
}

pub(super) fn coverage<'r>(policies: &[PolicyText], results: impl IntoIterator<Item = &'r CaseResult>) -> Coverage {
    let mut places = BTreeSet::new();
    let mut reached = BTreeSet::new();
    for result in results {
        let outcome = &result.outcome;
        note(None, outcome, &mut places, &mut reached);
        for internal in outcome.internals() {
            note(Some(internal.endpoint.as_str()), internal, &mut places, &mut reached);
        }
    }
    let (mut actions, mut unreached) = (0, Vec::new());
    for PolicyText { endpoint, text } in policies {
        let all = crate::cost(text).actions;
        actions += all.len();
        let missing = all.into_iter().filter(|action| !places.contains(&(endpoint.as_deref(), action.path.clone())));
        unreached.extend(missing.map(|action| Unreached {
            endpoint: endpoint.clone(),
            path: action.path,
            action: action.action,
        }));
    }
    Coverage { actions, unreached, reached }
}

/// An action by its endpoint and where it stands.
type ActionPlace<'r> = (Option<&'r str>, String);

fn note<'r>(
    endpoint: Option<&'r str>,
    outcome: &Outcome,
    places: &mut BTreeSet<ActionPlace<'r>>,
    reached: &mut BTreeSet<String>,
) {
    for phase in &outcome.trace {
        for rule in &phase.rules {
            for action in &rule.actions {
                places.insert((endpoint, format!("{}[{}].actions[{}]", phase.phase, rule.index, action.index)));
                reached.insert(action.kind.clone());
            }
        }
    }
}
