//! The rule of the names of errors, held for the whole catalogue: see "Errors" in the README.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use api_spec::{ErrorCode, Sources};

/// What several words mean as one: such a word may stand beside another of its parts.
const TERMS: [&str; 4] = ["BAD_GATEWAY", "GATEWAY_TIMEOUT", "IP_POLICY", "USER_AGENT"];

/// What is wrong, in one or more words. A name ends with one of them at most: two say the same twice.
const VERDICTS: [&str; 46] = [
    "ABOVE_MAXIMUM",
    "ALREADY_EXISTS",
    "BANNED",
    "BELOW_MINIMUM",
    "BLOCKED",
    "BUSY",
    "CONFLICT",
    "DENIED",
    "DEPRECATED",
    "DRAINING",
    "DUPLICATE",
    "EMPTY",
    "EXPIRED",
    "FAILED",
    "FORBIDDEN",
    "INCOMPLETE",
    "INTERNAL_ERROR",
    "INVALID",
    "IN_USE",
    "LIMIT_REACHED",
    "MALFORMED",
    "MISMATCH",
    "MISSING",
    "NOT_ALLOWED",
    "NOT_AUTHORIZED",
    "NOT_ENABLED",
    "NOT_FOUND",
    "NOT_FULLY_QUALIFIED",
    "NOT_IMPLEMENTED",
    "OFFLINE",
    "OUT_OF_RANGE",
    "OVERLOADED",
    "RATE_LIMITED",
    "READ_ONLY",
    "REPEATED",
    "REQUIRES_PLAN",
    "REVOKED",
    "SHUTTING_DOWN",
    "SUSPENDED",
    "TAKEN",
    "TOO_LONG",
    "TOO_SHORT",
    "TRIPPED",
    "UNAVAILABLE",
    "UNKNOWN",
    "UNSUPPORTED",
];

/// Every error by its number.
fn errors() -> BTreeMap<u32, ErrorCode> {
    let sources = Sources::from_dir(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap();
    let description = api_spec::load(&sources).unwrap_or_else(|report| panic!("{report}"));
    description.errors.into_iter().flat_map(|family| family.errors).map(|error| (error.code, error)).collect()
}

/// A name without what tells it from others with the same message, and the number of the variant.
fn plain(name: &str) -> (&str, usize) {
    let variant = name.rsplit_once("_VARIANT_").and_then(|(plain, number)| Some((plain, number.parse().ok()?)));
    variant.unwrap_or((name, 1))
}

/// The words of a name, terms being one.
fn words(name: &str) -> Vec<String> {
    let joined = TERMS.iter().fold(plain(name).0.to_owned(), |name, term| name.replace(term, &term.replace('_', "-")));
    joined.split('_').map(str::to_owned).collect()
}

/// What is left of a name before the verdict at its end.
fn before_verdict(name: &str) -> Option<&str> {
    VERDICTS.iter().filter_map(|verdict| name.strip_suffix(verdict)?.strip_suffix('_')).min_by_key(|rest| rest.len())
}

/// The errors whose names are against a rule.
fn against(rule: impl Fn(&ErrorCode) -> bool) -> Vec<String> {
    errors().into_values().filter(rule).map(|error| format!("{} {}", error.code, error.name)).collect()
}

#[test]
fn no_name_has_its_number_in_it() {
    let found = against(|error| error.name.split('_').any(|word| word == error.code.to_string()));
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn no_word_stands_in_a_name_twice() {
    let found = against(|error| {
        let words = words(&error.name);
        words.iter().collect::<BTreeSet<_>>().len() < words.len()
    });
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn a_name_ends_with_one_verdict() {
    let found = against(|error| before_verdict(plain(&error.name).0).and_then(before_verdict).is_some());
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn names_are_made_of_known_words() {
    let text = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/error_words.txt")).unwrap();
    let known: Vec<&str> = text.lines().filter(|line| !line.starts_with('#')).flat_map(str::split_whitespace).collect();
    assert!(known.is_sorted(), "the words are in order");
    let errors = errors();
    let used: BTreeSet<&str> = errors.values().flat_map(|error| plain(&error.name).0.split('_')).collect();
    let known: BTreeSet<&str> = known.into_iter().collect();
    assert_eq!(used.difference(&known).collect::<Vec<_>>(), Vec::<&&str>::new(), "add them to tests/error_words.txt");
    assert_eq!(known.difference(&used).collect::<Vec<_>>(), Vec::<&&str>::new(), "no name has them any more");
}

#[test]
fn variants_are_counted_without_gaps_and_are_alike() {
    let errors = errors();
    let mut groups: BTreeMap<&str, Vec<(usize, &ErrorCode)>> = BTreeMap::new();
    for error in errors.values() {
        let (name, number) = plain(&error.name);
        groups.entry(name).or_default().push((number, error));
    }
    for (name, variants) in groups {
        let mut numbers: Vec<usize> = variants.iter().map(|(number, _)| *number).collect();
        // One that comes later may have a lower number: names that were released stay.
        numbers.sort_unstable();
        assert_eq!(numbers, (1..=variants.len()).collect::<Vec<_>>(), "{name}");
        let first = variants[0].1;
        let alike = |error: &ErrorCode| (error.kind, &error.values) == (first.kind, &first.values);
        assert!(variants.iter().all(|(_, error)| alike(error)), "what tells those of {name} apart is in their names");
    }
}
