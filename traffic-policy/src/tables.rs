//! The tables of the language, and what is found in them by name.

use crate::language::{Action, Field, Kind, KnownValue, Macro, Older, Phase, Problem, Variable, Webhook, Wrapper};
use crate::{generated, go_duration};

/// The phases, in the order in which traffic meets them.
pub fn phases() -> &'static [Phase] {
    generated::document::PHASES
}

/// The fields of a rule.
pub fn rule() -> &'static [Field] {
    generated::document::RULE
}

/// The fields of an action, whatever its type.
pub fn action_fields() -> &'static [Field] {
    generated::document::ACTION
}

/// The keys of forms that came before.
pub fn older() -> &'static [Older] {
    generated::document::OLDER
}

/// Other documents in which policies stand.
pub fn wrappers() -> &'static [Wrapper] {
    generated::document::WRAPPERS
}

/// The actions, by name.
pub fn actions() -> &'static [Action] {
    generated::actions::ACTIONS
}

/// The variables that expressions begin with.
pub fn variables() -> &'static [Variable] {
    generated::variables::VARIABLES
}

/// The macros of expressions.
pub fn macros() -> &'static [Macro] {
    generated::macros::MACROS
}

/// The categories of IP addresses.
pub fn categories() -> &'static [KnownValue] {
    generated::categories::CATEGORIES
}

/// The kinds of problems.
pub fn problems() -> &'static [Problem] {
    generated::problems::PROBLEMS
}

/// How services sign their webhooks: those whose way is public and known here.
pub fn webhooks() -> &'static [Webhook] {
    generated::webhooks::WEBHOOKS
}

/// How a service signs its webhooks.
pub fn webhook(name: &str) -> Option<&'static Webhook> {
    webhooks().iter().find(|webhook| webhook.name == name)
}

/// An action by its name, or by an older one.
pub fn action(name: &str) -> Option<&'static Action> {
    actions().iter().find(|action| action.name == name || action.formerly.contains(&name))
}

/// The action with a field that sets members of a variable: `set-vars` for `vars`.
pub fn setter(variable: &str) -> Option<&'static Action> {
    actions().iter().find(|action| action.config.iter().any(|field| field.sets == Some(variable)))
}

/// A phase by its name.
pub fn phase(name: &str) -> Option<&'static Phase> {
    phases().iter().find(|phase| phase.name == name)
}

/// A kind of problem by its name.
pub fn problem(name: &str) -> Option<&'static Problem> {
    problems().iter().find(|problem| problem.name == name)
}

/// The bounds of a field's number or duration, in words: `at least 60s`, `at most 24h`, `in steps of 10s`.
pub fn bounds(field: &Field) -> Vec<String> {
    let mut core = &field.kind;
    while let Kind::List(inner) | Kind::Map(inner) = core {
        core = inner;
    }
    let shown = |bound: f64| match core {
        Kind::Duration => go_duration::text(bound),
        _ => bound.to_string(),
    };
    let bounds = [("at least", field.min), ("at most", field.max), ("in steps of", field.step)];
    bounds.into_iter().filter_map(|(what, bound)| Some(format!("{what} {}", shown(bound?)))).collect()
}

/// The candidate closest to `given`, if one is close enough to be what was meant.
pub fn nearest<'a>(given: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    // Nobody misspells a name into a text of that length, and comparing takes its square.
    if given.len() > 64 {
        return None;
    }
    let wanted = given.to_lowercase();
    candidates
        .into_iter()
        .map(|c| (strsim::damerau_levenshtein(&wanted, &c.to_lowercase()), c))
        .filter(|(distance, c)| *distance <= 1 + c.len().min(given.len()) / 4)
        .min()
        .map(|(_, c)| c)
}
