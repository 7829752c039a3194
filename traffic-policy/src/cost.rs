//! What a policy costs: the Traffic Policy Units of a request that runs every action.

use crate::document::{self, Node};
use crate::language::Action;
use crate::tables;

/// The units of one action of a policy.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ActionCost {
    /// Where it stands: `on_http_request[0].actions[1]`.
    pub path: String,
    /// The name of the action, as the document writes it.
    pub action: String,
    /// Traffic Policy Units of one run; 0 is free, `None` for an action that is not described.
    pub units: Option<u32>,
}

/// What a policy costs, action by action.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Cost {
    /// The actions, in the order in which they run.
    pub actions: Vec<ActionCost>,
}

impl Cost {
    /// The units of a request that runs every action once; macros that read large bodies may add to them.
    pub fn total(&self) -> u64 {
        self.actions.iter().filter_map(|action| action.units).map(u64::from).sum()
    }
}

/// Adds up what the actions of a policy cost. A text that is no policy has no actions; [`crate::check`] says why.
pub fn cost(text: &str) -> Cost {
    let (root, _) = document::parse(text);
    let Some(root) = root else { return Cost::default() };
    let mut actions = Vec::new();
    for phase in tables::phases() {
        for (at, rule) in root.get(phase.name).and_then(Node::items).unwrap_or_default().iter().enumerate() {
            for (index, action) in rule.get("actions").and_then(Node::items).unwrap_or_default().iter().enumerate() {
                let Some(name) = action.get("type").and_then(Node::text) else { continue };
                let path = format!("{}[{at}].actions[{index}]", phase.name);
                let known: Option<&Action> = tables::action(name);
                actions.push(ActionCost { path, action: name.to_owned(), units: known.map(|action| action.cost) });
            }
        }
    }
    Cost { actions }
}
