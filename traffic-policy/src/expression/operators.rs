//! Names of operators, as the parser gives them.

/// Whether the parser gives an operator this name.
pub(super) fn is_operator(name: &str) -> bool {
    name.starts_with('@') || name.contains('_') && name.chars().all(|c| "_?:[]&|!=<>+-*/%".contains(c))
}
