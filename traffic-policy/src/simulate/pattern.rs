//! Regular expressions of RE2 whose work is counted: how long a search takes follows from the pattern and the text alone.
//!
//! The engine is the lazy automaton of `regex-automata`, which reads each byte once in a search and gives up where its states
//! do not last. All matches of a text can still take the square of its length: what was read is paid for.

use std::collections::HashMap;
use std::fmt;
use std::ops::Range;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use regex_automata::hybrid::dfa;
use regex_automata::hybrid::regex::{Cache, Regex};
use regex_automata::nfa::thompson;
use regex_automata::nfa::thompson::pikevm::PikeVM;
use regex_automata::util::iter::Searcher;
use regex_automata::util::syntax;
use regex_automata::{Anchored, Input, MatchError};

/// Bytes that the states of a pattern may take.
const MAX_BYTES: usize = 1 << 20;
/// Clearings of the automaton's states after which they have to last.
const CLEARINGS: usize = 10;

/// Bytes of all patterns that a policy keeps.
const MAX_KEPT: usize = 16 << 20;

/// A compiled pattern.
pub(crate) struct Pattern {
    text: String,
    regex: Regex,
    /// What finds its groups, once a replacement asks for them; nothing where the pattern is too large for that.
    groups: OnceLock<Option<PikeVM>>,
}

/// Patterns that are compiled, kept from one exchange to the next.
#[derive(Debug, Default)]
pub(crate) struct Patterns(Mutex<Kept>);

#[derive(Debug, Default)]
struct Kept {
    patterns: HashMap<Box<str>, Arc<Pattern>>,
    bytes: usize,
}

impl Patterns {
    /// The pattern of a text. Where there are too many, as those that policies make of requests may be, all are forgotten.
    ///
    /// # Errors
    /// As [`Pattern::compile`].
    pub(crate) fn get(&self, text: &str) -> Result<Arc<Pattern>, String> {
        let kept = || self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = kept().patterns.get(text) {
            return Ok(known.clone());
        }
        let compiled = Arc::new(Pattern::compile(text)?);
        let bytes = compiled.bytes() + text.len();
        let mut kept = kept();
        if kept.bytes + bytes > MAX_KEPT {
            *kept = Kept::default();
        }
        if kept.patterns.insert(text.into(), compiled.clone()).is_none() {
            kept.bytes += bytes;
        }
        Ok(compiled)
    }
}

/// Bytes that searches may still read.
#[derive(Debug, Clone)]
pub(crate) struct Effort(u64);

impl Default for Effort {
    fn default() -> Self {
        Effort(1 << 30)
    }
}

impl Effort {
    fn pay(&mut self, bytes: u64) -> Result<(), String> {
        self.0 = self.0.checked_sub(bytes).ok_or("the regular expression takes too long for this text")?;
        Ok(())
    }
}

impl fmt::Debug for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Pattern").field(&self.text).finish()
    }
}

impl Pattern {
    /// Compiles a pattern in the syntax of RE2.
    ///
    /// # Errors
    /// When it is none, or a very large one.
    pub(crate) fn compile(text: &str) -> Result<Self, String> {
        let translated = crate::regex::in_ascii(text);
        let nfa = thompson::Config::new().nfa_size_limit(Some(MAX_BYTES));
        // A pattern of many states makes the next one of the automaton slowly, so that it has to be of use for longer.
        let dfa = dfa::Config::new()
            .skip_cache_capacity_check(true)
            .minimum_cache_clear_count(Some(CLEARINGS))
            .minimum_bytes_per_state(Some(10.max(text.len())));
        let regex = Regex::builder().thompson(nfa).dfa(dfa).syntax(syntax::Config::new()).build(&translated);
        match regex {
            Ok(regex) => Ok(Pattern { text: translated, regex, groups: OnceLock::new() }),
            Err(_) => Err(crate::regex::wrong(text).unwrap_or_else(|| "is too large".to_owned())),
        }
    }

    /// Bytes that it takes, with what finds its groups.
    fn bytes(&self) -> usize {
        let (forward, reverse) = (self.regex.forward().get_nfa(), self.regex.reverse().get_nfa());
        2 * forward.memory_usage() + reverse.memory_usage()
    }

    /// Whether it finds anything in a text.
    ///
    /// # Errors
    /// When that takes too long.
    pub(crate) fn is_match(&self, text: &str, effort: &mut Effort) -> Result<bool, String> {
        effort.pay(text.len() as u64)?;
        let dfa = self.regex.forward();
        let found = dfa.try_search_fwd(&mut dfa.create_cache(), &Input::new(text).earliest(true));
        found.map(|found| found.is_some()).map_err(|error| gave_up(&error))
    }

    /// Calls `found` with the place of each match, from the first to the last.
    ///
    /// # Errors
    /// When that takes too long, or `found` fails.
    pub(crate) fn each<E: From<String>>(
        &self,
        text: &str,
        effort: &mut Effort,
        mut found: impl FnMut(Range<usize>, &mut Effort) -> Result<(), E>,
    ) -> Result<(), E> {
        let mut cache = self.regex.create_cache();
        let mut searcher = Searcher::new(Input::new(text));
        loop {
            let mut read = 0;
            let next = searcher.try_advance(|input| {
                let before = read_so_far(&mut cache);
                let found = self.regex.try_search(&mut cache, input);
                // Cleared states forget what was read before.
                read += read_so_far(&mut cache).checked_sub(before).unwrap_or(2 * text.len() as u64);
                found
            });
            effort.pay(read + 1)?;
            match next.map_err(|error| gave_up(&error))? {
                Some(next) => found(next.range(), effort)?,
                None => return Ok(()),
            }
        }
    }

    /// What puts the groups of a match into a replacement: `$1` is the first.
    ///
    /// # Errors
    /// When the pattern is too large for it.
    pub(crate) fn expander<'t>(&'t self, to: &'t str) -> Result<Expander<'t>, String> {
        if !to.contains('$') {
            return Ok(Expander { to, groups: None });
        }
        let groups = self.groups.get_or_init(|| {
            let nfa = thompson::Config::new().nfa_size_limit(Some(MAX_BYTES));
            PikeVM::builder().thompson(nfa).syntax(syntax::Config::new()).build(&self.text).ok()
        });
        let groups = groups.as_ref().ok_or("is too large")?;
        let cache = groups.create_cache();
        Ok(Expander { to, groups: Some((groups, cache)) })
    }
}

/// A replacement, ready for the groups of matches.
pub(crate) struct Expander<'t> {
    to: &'t str,
    groups: Option<(&'t PikeVM, regex_automata::nfa::thompson::pikevm::Cache)>,
}

impl Expander<'_> {
    /// Appends the replacement of a match.
    ///
    /// # Errors
    /// When that takes too long.
    pub(crate) fn expand(
        &mut self,
        text: &str,
        found: Range<usize>,
        out: &mut String,
        effort: &mut Effort,
    ) -> Result<(), String> {
        let Some((groups, cache)) = &mut self.groups else {
            out.push_str(self.to);
            return Ok(());
        };
        let states = groups.get_nfa().states().len() as u64;
        effort.pay((found.len() as u64 + 1).saturating_mul(states))?;
        let mut captures = groups.create_captures();
        groups.captures(cache, Input::new(text).span(found).anchored(Anchored::Yes), &mut captures);
        captures.interpolate_string_into(text, self.to, out);
        Ok(())
    }
}

fn read_so_far(cache: &mut Cache) -> u64 {
    let (forward, reverse) = cache.as_parts();
    (forward.search_total_len() + reverse.search_total_len()) as u64
}

fn gave_up(_: &MatchError) -> String {
    "the regular expression takes too long for this text".to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn replaced(pattern: &str, text: &str, to: &str) -> Result<String, String> {
        let pattern = Pattern::compile(pattern)?;
        let (mut out, mut from, mut effort) = (String::new(), 0, Effort(1 << 20));
        let mut expander = pattern.expander(to)?;
        pattern.each::<String>(text, &mut effort, |found, effort| {
            out.push_str(&text[from..found.start]);
            from = found.end;
            expander.expand(text, found, &mut out, effort)
        })?;
        out.push_str(&text[from..]);
        Ok(out)
    }

    #[test]
    fn matches_are_those_of_re2() {
        let cases = [
            ("a(b+)", "xabbyab", "<$1>", "x<bb>y<b>"),
            ("", "äb", "-", "-ä-b-"),
            ("a*", "baac", "x", "xbxcx"),
            (r"\bis\b", "this is", "X", "this X"),
            (r"\w+", "größe", "X", "XößX"),
            (r"[\d-]+", "1-2 ٣", "X", "X ٣"),
            (r"\S+", "a\u{a0}b c", "X", "X X"),
            ("(?i)STRASSE|ß", "Strasse ß", "X", "X X"),
            (r#"{"a": (\d)}"#, r#"{"a": 1}"#, "$1", "1"),
            (r"(?P<year>\d{4})-(\d\d)", "2026-11", "$2/${year}", "11/2026"),
            ("(a|ab)(c|bcd)?", "abcd", "[$1|$2]", "[a|bcd]"),
            ("x$", "x\nx", "y", "x\ny"),
            (r"\Ba", "aa a", "x", "ax a"),
        ];
        for (pattern, text, to, wanted) in cases {
            assert_eq!(replaced(pattern, text, to).as_deref(), Ok(wanted), "{pattern}");
        }
    }

    #[test]
    fn patterns_are_kept_and_too_many_are_forgotten() {
        let patterns = Patterns::default();
        let first = patterns.get("a+").unwrap();
        assert!(Arc::ptr_eq(&first, &patterns.get("a+").unwrap()));
        for number in 0..1_000 {
            patterns.get(&format!("x{number}(abc){{1000}}")).unwrap();
            assert!(patterns.0.lock().unwrap().bytes <= MAX_KEPT);
        }
        assert!(!Arc::ptr_eq(&first, &patterns.get("a+").unwrap()));
        assert!(patterns.get("(").is_err());
    }

    #[test]
    fn what_takes_too_long_is_told() {
        let square = replaced(".*[^A-Z]|[A-Z]", &"A".repeat(1 << 12), "b");
        let groups = replaced("(?s)(.|a){0,200}", &"a".repeat(1 << 15), "$1");
        // Each letter makes a new state out of thousands: they do not last.
        let mut letter = 1u32;
        let letters = std::iter::repeat_with(|| {
            letter = letter.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            if letter >> 31 == 0 { 'a' } else { 'b' }
        });
        let states = replaced("[ab]*a[ab]{2000}c", &letters.take(1 << 18).collect::<String>(), "b");
        for (name, outcome) in [("square", square), ("groups", groups), ("states", states)] {
            let length = outcome.map(|text| text.len());
            assert!(length.as_ref().is_err_and(|why| why.contains("too long")), "{name}: {length:?}");
        }
        assert_eq!(Pattern::compile("((a{0,100}){0,100}){0,100}").unwrap_err(), "is too large");
    }
}
