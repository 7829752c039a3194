//! What lists of commands say of each.

/// The first sentence, as lists of commands show it.
pub(crate) fn summary(doc: &str) -> &str {
    let line = doc.lines().next().unwrap_or_default();
    let sentence = line.match_indices(". ").find(|(at, _)| line[at + 2..].starts_with(char::is_uppercase));
    sentence.map_or(line, |(at, _)| &line[..at]).trim_end_matches('.')
}
