//! The language of Traffic Policies, as tables.

pub(crate) mod actions {
    pub(crate) static ACTIONS: &[crate::language::Action] = &[];
}

pub(crate) mod categories {
    pub(crate) static CATEGORIES: &[crate::language::KnownValue] = &[];
}

pub(crate) mod document {
    use crate::language::{Field, Older, Phase, Wrapper};
    pub(crate) static PHASES: &[Phase] = &[];
    pub(crate) static RULE: &[Field] = &[];
    pub(crate) static ACTION: &[Field] = &[];
    pub(crate) static OLDER: &[Older] = &[];
    pub(crate) static WRAPPERS: &[Wrapper] = &[];
}

pub(crate) mod macros {
    pub(crate) static MACROS: &[crate::language::Macro] = &[];
}

pub(crate) mod problems {
    pub(crate) static PROBLEMS: &[crate::language::Problem] = &[];
}

pub(crate) mod variables {
    pub(crate) static VARIABLES: &[crate::language::Variable] = &[];
}
