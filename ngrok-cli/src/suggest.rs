//! Names that are near to a misspelt one.

/// Up to three names that are near, the nearest first.
pub(crate) fn nearest<'a>(text: &str, names: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let mut near: Vec<(f64, &str)> = names
        .map(|name| (strsim::jaro_winkler(&text.to_lowercase(), &name.to_lowercase()), name))
        .filter(|(score, _)| *score > 0.8)
        .collect();
    near.sort_by(|a, b| b.0.total_cmp(&a.0));
    near.into_iter().take(3).map(|(_, name)| name).collect()
}

/// The nearest names as a tip below an error; empty where none is near.
pub(crate) fn tip<'a>(text: &str, names: impl Iterator<Item = &'a str>) -> String {
    match nearest(text, names).as_slice() {
        [] => String::new(),
        near => {
            format!("\n\n  tip: did you mean {}?", near.iter().map(|n| format!("'{n}'")).collect::<Vec<_>>().join(", "))
        }
    }
}
