//! The error catalogue.

use api_spec::{Description, ERROR_KINDS, rust_names};

use super::{ErrorPlan, ErrorsPlan, VariantPlan};

/// All errors by number, and what they are sorted by.
pub(super) fn errors(description: &Description) -> ErrorsPlan {
    let mut errors: Vec<ErrorPlan> = description
        .errors
        .iter()
        .flat_map(|family| &family.errors)
        .map(|error| ErrorPlan {
            number: error.code,
            name: error.name.clone(),
            doc: constant_doc(&error.summary, &error.values),
            summary: error.summary.clone(),
            family: rust_names::type_name(&error.family),
            kind: rust_names::type_name(error.kind.as_str()),
        })
        .collect();
    errors.sort_by_key(|error| error.number);
    let families = description.errors.iter().map(|family| VariantPlan {
        name: rust_names::type_name(&family.name),
        value: family.name.clone(),
        doc: family.doc.clone(),
    });
    let kinds = ERROR_KINDS.iter().map(|(name, doc)| VariantPlan {
        name: rust_names::type_name(name),
        value: (*name).to_owned(),
        doc: (*doc).to_owned(),
    });
    ErrorsPlan { errors, families: families.collect(), kinds: kinds.collect() }
}

fn constant_doc(summary: &str, values: &[String]) -> String {
    if values.is_empty() {
        return summary.to_owned();
    }
    let names: Vec<String> = values.iter().map(|value| format!("`{value}`")).collect();
    format!("{summary}\n\nIts message carries {}.", names.join(", "))
}
