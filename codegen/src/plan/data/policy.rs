//! The types of Traffic Policies.

use super::modules::ModulePlan;

/// Everything of the language that is typed; empty for a description without it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PolicyPlan {
    /// The document and its rules.
    pub document: Option<ModulePlan>,
    /// The actions, in the description's order.
    pub actions: Vec<ActionPlan>,
}

/// An action.
#[derive(Debug, Clone, PartialEq)]
pub struct ActionPlan {
    /// Name of its struct, and of its variant.
    pub name: String,
    /// Its `type` in a document.
    pub kind: String,
    /// What it does.
    pub doc: String,
    /// The phases in which it may stand.
    pub phases: Vec<String>,
    /// Its struct, and the types of its configuration.
    pub module: ModulePlan,
}

impl PolicyPlan {
    /// All modules: of the document, and of each action.
    pub fn modules(&self) -> impl Iterator<Item = &ModulePlan> {
        self.document.iter().chain(self.actions.iter().map(|action| &action.module))
    }
}
