//! The kinds of mappings that have fields.

use crate::language::Action;

/// Whose fields are checked.
pub(super) enum Place {
    /// A rule.
    Rule,
    /// An action, whose fields of its configuration may stand beside it.
    Action(Option<&'static Action>),
    /// The configuration of an action.
    Config(&'static Action),
    /// An object in a configuration.
    Object,
}
