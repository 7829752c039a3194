//! Families of errors as written.

use crate::diagnostic::Diagnostics;
use crate::model::ErrorKind;
use crate::read::{MapReader, check_doc};
use crate::source::Spanned;
use crate::yaml::Node;

#[derive(Debug)]
pub(crate) struct ErrorFamily {
    pub name: Spanned<String>,
    pub title: String,
    pub doc: String,
    pub errors: Vec<ErrorEntry>,
}

#[derive(Debug)]
pub(crate) struct ErrorEntry {
    pub code: Spanned<u32>,
    pub name: Spanned<String>,
    pub kind: ErrorKind,
    pub summary: Spanned<String>,
    pub values: Vec<String>,
}

/// Reads an error; one that can't be read gives its name, as far as it has one.
pub(crate) fn error_entry(
    code: &Spanned<String>,
    node: &Spanned<Node>,
    diagnostics: &mut Diagnostics,
) -> Result<ErrorEntry, Option<String>> {
    let number = match code.value.parse::<u32>() {
        Ok(number) => Some(Spanned::new(number, code.span.clone())),
        Err(_) => {
            diagnostics.error(code.span.clone(), format!("`{}` is not the number of an error", code.value));
            None
        }
    };
    let Some(mut map) = MapReader::named("an error", code, node, diagnostics) else { return Err(None) };
    let name = map.required_text("name", diagnostics);
    let summary = map.required_text("summary", diagnostics).inspect(|text| check_doc(text, diagnostics));
    let kind = map.required_text("kind", diagnostics).and_then(|text| error_kind(&text, diagnostics));
    let values = map.texts("values", diagnostics).into_iter().map(|v| v.value).collect();
    map.finish(diagnostics);
    match (number, name, kind, summary) {
        (Some(code), Some(name), Some(kind), Some(summary)) => Ok(ErrorEntry { code, name, kind, summary, values }),
        (_, name, ..) => Err(name.map(|n| n.value)),
    }
}

fn error_kind(text: &Spanned<String>, diagnostics: &mut Diagnostics) -> Option<ErrorKind> {
    let kind = ErrorKind::parse(&text.value);
    if kind.is_none() {
        let names = || crate::model::ERROR_KINDS.iter().map(|(name, _)| *name);
        diagnostics
            .error(text.span.clone(), format!("`{}` is not a kind of error", text.value))
            .help(format!("expected one of {}", names().collect::<Vec<_>>().join(", ")))
            .suggest(&text.value, names());
    }
    kind
}
