//! Names that may stand only once.

use std::collections::BTreeMap;

use crate::diagnostic::Diagnostics;
use crate::source::{Span, Spanned};

/// The names with their places; a second one is reported.
pub(super) fn unique<'a>(
    what: &str,
    names: impl Iterator<Item = &'a Spanned<String>>,
    diagnostics: &mut Diagnostics,
) -> BTreeMap<&'a str, &'a Span> {
    let mut seen: BTreeMap<&str, &Span> = BTreeMap::new();
    for name in names {
        if let Some(first) = seen.insert(&name.value, &name.span) {
            diagnostics
                .error(name.span.clone(), format!("there are two {what} named `{}`", name.value))
                .label("named again here")
                .context(first.clone(), "first named here");
        }
    }
    seen
}
