//! What a `User-Agent` header says of its program: the well-known browsers and systems, and the first product of all others.

use super::typed::shaped;
use crate::simulate::value::Value;

/// Marks of browsers, the particular before those that they imitate, and their names.
const BROWSERS: &[(&str, &str)] = &[
    ("Edg/", "Edge"),
    ("EdgA/", "Edge"),
    ("EdgiOS/", "Edge"),
    ("OPR/", "Opera"),
    ("SamsungBrowser/", "Samsung Browser"),
    ("Firefox/", "Firefox"),
    ("FxiOS/", "Firefox"),
    ("CriOS/", "Chrome"),
    ("HeadlessChrome/", "Headless Chrome"),
    ("Chrome/", "Chrome"),
    ("Version/", "Safari"),
];

/// Marks of operating systems, the name of each, and how its version begins.
const SYSTEMS: &[(&str, &str, &str)] = &[
    ("iPhone", "iOS", "OS "),
    ("iPad", "iOS", "OS "),
    ("Android", "Android", "Android "),
    ("Windows", "Windows", "Windows NT "),
    ("Mac OS X", "macOS", "Mac OS X "),
    ("CrOS", "Chrome OS", "CrOS x86_64 "),
    ("Linux", "Linux", "Linux "),
];

/// Parts of the names of bots, in lower case.
const BOTS: &[&str] = &["bot", "crawler", "spider", "slurp", "facebookexternalhit", "headless"];

/// The value of `req.user_agent`.
pub(super) fn read(raw: &str) -> Value {
    let (name, version) = product(raw);
    let (system, system_version) = system(raw);
    let lower = raw.to_ascii_lowercase();
    let bot = BOTS.iter().any(|mark| lower.contains(mark));
    let tablet = raw.contains("iPad") || raw.contains("Android") && !raw.contains("Mobile");
    let mobile = !tablet && (raw.contains("Mobi") || raw.contains("iPhone"));
    let device = ["iPhone", "iPad", "Macintosh"].into_iter().find(|device| raw.contains(device)).unwrap_or_default();
    let url = raw.find("http").map(|at| &raw[at..]).filter(|url| url.contains("://"));
    let url = url.and_then(|url| url.split([')', ';', ' ', ',']).next()).unwrap_or_default();
    shaped(
        Value::from(raw),
        [
            ("device", Value::from(device)),
            ("is_bot", Value::Bool(bot)),
            ("is_desktop", Value::Bool(!bot && !mobile && !tablet && !system.is_empty())),
            ("is_mobile", Value::Bool(mobile)),
            ("is_tablet", Value::Bool(tablet)),
            ("name", Value::from(name)),
            ("os", Value::from(system)),
            ("os_version", Value::from(system_version)),
            ("url", Value::from(url)),
            ("version", Value::from(version)),
        ],
    )
}

/// The name and version of a program.
fn product(raw: &str) -> (&str, &str) {
    // Bots name themselves in the comment of a browser that they imitate.
    let named = raw.split(['(', ')', ';', ' ', ',']).find(|token| {
        let lower = token.to_ascii_lowercase();
        !lower.starts_with('+') && !lower.starts_with("http") && BOTS.iter().any(|mark| lower.contains(mark))
    });
    if let Some(token) = named.filter(|token| !token.starts_with("Headless")) {
        return token.split_once('/').unwrap_or((token, ""));
    }
    if raw.starts_with("Mozilla/") {
        for (mark, name) in BROWSERS {
            if let Some(at) = raw.find(mark) {
                return (name, until(&raw[at + mark.len()..], &[' ', ';', ')']));
            }
        }
    }
    let first = until(raw, &[' ']);
    first.split_once('/').unwrap_or((first, ""))
}

/// The name and version of an operating system.
fn system(raw: &str) -> (&'static str, String) {
    let Some((_, name, begin)) = SYSTEMS.iter().find(|(mark, ..)| raw.contains(mark)) else {
        return ("", String::new());
    };
    let version = raw.find(begin).map(|at| until(&raw[at + begin.len()..], &[' ', ';', ')'])).unwrap_or_default();
    let version =
        if version.starts_with(|c: char| c.is_ascii_digit()) { version.replace('_', ".") } else { String::new() };
    (name, version)
}

fn until<'a>(text: &'a str, ends: &[char]) -> &'a str {
    text.split(ends).next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn programs_are_told_apart() {
        let cases = [
            ("curl/8.9.1", "curl 8.9.1", "", ""),
            ("", "", "", ""),
            ("Go-http-client/2.0", "Go-http-client 2.0", "", ""),
            (
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:128.0) Gecko/20100101 Firefox/128.0",
                "Firefox 128.0",
                "Windows 10.0",
                "is_desktop",
            ),
            (
                "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1",
                "Safari 17.5",
                "iOS 17.5",
                "is_mobile",
            ),
            (
                "Mozilla/5.0 (Linux; Android 14; SM-X910) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36",
                "Chrome 126.0.0.0",
                "Android 14",
                "is_tablet",
            ),
            (
                "Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; GPTBot/1.2; +https://openai.com/gptbot)",
                "GPTBot 1.2",
                "",
                "is_bot",
            ),
        ];
        for (raw, program, system, kind) in cases {
            let value = read(raw);
            let text = |name: &str| value.member(name).map(Value::to_text).unwrap_or_default();
            assert_eq!(format!("{} {}", text("name"), text("version")).trim(), program, "{raw}");
            assert_eq!(format!("{} {}", text("os"), text("os_version")).trim(), system, "{raw}");
            let kinds: Vec<&str> = ["is_bot", "is_desktop", "is_mobile", "is_tablet"]
                .into_iter()
                .filter(|kind| text(kind) == "true")
                .collect();
            assert_eq!(kinds.join(" "), kind, "{raw}");
        }
    }
}
