//! The macros that expressions call, one file for each group of them.
//!
//! What they are called and what they take stands in the description; this is what they do. Methods get what they are called
//! on as their first argument. Those that bind a name are the evaluator's.

mod call;
mod encoding;
mod hashes;
mod http;
mod json;
mod language;
mod lists;
mod network;
mod random;
mod strings;
mod times;
mod urls;

use std::collections::HashMap;
use std::sync::LazyLock;

pub(crate) use call::{Call, Form, Function};
pub(crate) use lists::sorted;

use call::Entry;

/// The macro of a name.
pub(crate) fn find(name: &str, form: Form) -> Option<Function> {
    static TABLE: LazyLock<HashMap<(&str, Form), Function>> =
        LazyLock::new(|| all().map(|(name, form, function)| ((name, form), function)).collect());
    TABLE.get(&(name, form)).copied()
}

/// All macros.
pub(crate) fn all() -> impl Iterator<Item = Entry> {
    let groups = [
        encoding::MACROS,
        hashes::MACROS,
        http::MACROS,
        json::MACROS,
        language::MACROS,
        lists::MACROS,
        network::MACROS,
        random::MACROS,
        strings::MACROS,
        times::MACROS,
        urls::MACROS,
    ];
    groups.into_iter().flatten().copied()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{Form, all};
    use crate::tables;

    /// What the parser and the evaluator do themselves, as it binds a name or asks for a member.
    const OTHERS: &[&str] = &["all", "exists", "exists_one", "filter", "has", "map", "sortBy"];

    #[test]
    fn the_tables_and_the_code_have_the_same_macros() {
        let calls = tables::macros().iter().flat_map(|known| known.calls);
        let described: BTreeSet<String> = calls
            .filter(|call| !OTHERS.contains(&call.name))
            .map(|call| shown(call.name, if call.receiver.is_some() { Form::Method } else { Form::Function }))
            .collect();
        let done: BTreeSet<String> = all().map(|(name, form, _)| shown(name, form)).collect();
        let missing: Vec<_> = described.difference(&done).collect();
        let superfluous: Vec<_> = done.difference(&described).collect();
        assert_eq!((missing, superfluous), (vec![], vec![]));
    }

    fn shown(name: &str, form: Form) -> String {
        format!("{}{name}", if form == Form::Method { "." } else { "" })
    }
}
