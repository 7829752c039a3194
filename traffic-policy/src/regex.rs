//! Whether a text is a regular expression of RE2.
//!
//! The parser is that of the `regex` crate, whose syntax is RE2's but for two things: RE2 takes a `{` that begins no
//! count, and a `[`, `&` or `~` inside of brackets, for the character itself. These are escaped before.

use regex_syntax::ast::parse::Parser;

/// What to write.
pub(crate) const HELP: &str = "write it in the syntax of RE2";

/// What is wrong with a regular expression, as the end of a sentence; `None` when it is right.
pub(crate) fn wrong(text: &str) -> Option<String> {
    let (escaped, greatest) = translated(text, |escape, _| escape);
    match Parser::new().parse(&escaped) {
        Err(error) => Some(format!("is no regular expression: {}", error.kind())),
        Ok(_) if greatest > MOST => Some(format!("is no regular expression: a part repeats more than {MOST} times")),
        Ok(_) => None,
    }
}

/// How often RE2 lets a part repeat.
const MOST: u64 = 1000;

/// The expression in the syntax of the `regex` crate, where `\d`, `\s`, `\w` and `\b` mean ASCII, as in RE2.
#[cfg(feature = "simulate")]
pub(crate) fn in_ascii(text: &str) -> String {
    let (translated, _) = translated(text, |escape, in_brackets| match escape {
        r"\d" => "[0-9]",
        r"\D" => "[^0-9]",
        r"\s" => r"[\t\n\x0C\r ]",
        r"\S" => r"[^\t\n\x0C\r ]",
        r"\w" => "[0-9A-Za-z_]",
        r"\W" => "[^0-9A-Za-z_]",
        r"\b" if !in_brackets => r"(?-u:\b)",
        r"\B" if !in_brackets => r"(?-u:\B)",
        other => other,
    });
    translated
}

/// The expression in the syntax of the `regex` crate, and the greatest number of a count in it. `escapes` replaces what a
/// backslash begins, inside of brackets or not.
fn translated(text: &str, escapes: impl Fn(&str, bool) -> &str) -> (String, u64) {
    let mut greatest = 0;
    let mut out = String::with_capacity(text.len() + 8);
    let (mut at, mut class) = (0, None);
    while let Some(character) = text[at..].chars().next() {
        let rest = &text[at..];
        match (class, character) {
            (_, '\\') => {
                let length = escape(rest);
                out.push_str(escapes(&rest[..length], class.is_some()));
                at += length;
                continue;
            }
            (None, '[') => class = Some(at),
            (None, '{') => match count(rest) {
                Some(number) => greatest = greatest.max(number),
                None => out.push('\\'),
            },
            // A bracket that comes first in brackets is one of their characters.
            (Some(open), ']') if !matches!(&text[open + 1..at], "" | "^") => class = None,
            (Some(_), '[') if !rest.starts_with("[:") => out.push('\\'),
            (Some(_), '&' | '~') => out.push('\\'),
            _ => {}
        }
        out.push(character);
        at += character.len_utf8();
    }
    (out, greatest)
}

/// The length of what a backslash begins: `\d`, `\p{Greek}`, `\x{10FFFF}`.
fn escape(text: &str) -> usize {
    let braces = ["\\p{", "\\P{", "\\x{"].iter().any(|start| text.starts_with(start));
    match text.find('}').filter(|_| braces) {
        Some(end) => end + 1,
        None => text.char_indices().nth(2).map_or(text.len(), |(at, _)| at),
    }
}

/// The greatest number of the count that a text begins with: `{3}`, `{3,}`, `{3,5}`.
fn count(text: &str) -> Option<u64> {
    let (inner, _) = text.strip_prefix('{')?.split_once('}')?;
    let number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok())?;
    match inner.split_once(',') {
        Some((least, "")) => number(least),
        Some((least, most)) => Some(number(least)?.max(number(most)?)),
        None => number(inner),
    }
}

#[cfg(test)]
mod tests {
    use super::wrong;

    #[test]
    fn what_re2_takes_is_right() {
        let right = [
            "",
            "/v1/(.*)",
            "^a{2,3}b{4}c{5,}d{1000}$",
            r#"{"role": "system"}"#,
            "a{",
            "{,3}",
            "a{x}",
            "[[]",
            "[]a]",
            "[^]a]",
            "[a&&b]",
            "[a~~b]",
            "[[:alpha:]_]",
            r"\bw+\b",
            r"\d{3}-\d{2}",
            r"\p{Greek}\PN\x{1F600}",
            "(?i)bronze",
            "(?P<name>a)",
            "(?:a|b)+?",
            r"\{\}",
            r"[\]]",
            "é+",
        ];
        for text in right {
            assert_eq!(wrong(text), None, "{text}");
        }
    }

    #[test]
    fn what_re2_refuses_is_wrong() {
        let refused = [
            "(",
            ")",
            "a**b(",
            "[a",
            "*",
            "a{3,2}",
            "a{1001}",
            "a{1,2000}",
            "(?=a)",
            "(?<!a)b",
            r"(a)\1",
            r"\y",
            "[z-a]",
            "(?P<a>b)(?P<a>c)",
            "\\",
        ];
        for text in refused {
            assert!(wrong(text).is_some(), "{text}");
        }
    }
}
