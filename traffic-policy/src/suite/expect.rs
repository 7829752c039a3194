//! What was expected beside what came.

use bytes::Bytes;
use http::HeaderMap;
use regex::Regex;
use serde_json::{Map, Value as Json, json};

use super::read::{Expect, Forwarded, Like, Match};
use crate::simulate::{Ending, Outcome};

/// Something that is not as expected.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Difference {
    /// What: `status`, `headers.location`, `forwarded.path`.
    pub what: String,
    /// What was expected.
    pub expected: String,
    /// What came.
    pub found: String,
}

/// The last outcome of a case, and how often each status came.
pub(super) struct Came<'a> {
    pub outcome: &'a Outcome,
    pub statuses: &'a std::collections::BTreeMap<String, u32>,
}

/// All differences.
pub(super) fn compare(expect: &Expect, came: &Came<'_>) -> Vec<Difference> {
    let mut found = Differences(Vec::new());
    compare_outcome(expect, came.outcome, &mut found);
    if let Some(statuses) = &expect.statuses {
        found.same("statuses", json!(statuses).to_string(), json!(came.statuses).to_string());
    }
    for (url, expect) in &expect.endpoints {
        let what = format!("endpoints.{url}");
        match (expect, came.outcome.at(url)) {
            (None, outcome) => {
                let shown = if outcome.is_some() { "a request" } else { "no request" };
                found.same(&what, "no request".to_owned(), shown.to_owned());
            }
            (Some(_), None) => found.same(&what, "a request".to_owned(), "no request".to_owned()),
            (Some(expect), Some(outcome)) => {
                let mut inner = Differences(Vec::new());
                compare_outcome(expect, outcome, &mut inner);
                let inner = inner.0.into_iter();
                found.0.extend(inner.map(|one| Difference { what: format!("{what}.{}", one.what), ..one }));
            }
        }
    }
    found.0
}

fn compare_outcome(expect: &Expect, outcome: &Outcome, found: &mut Differences) {
    let response = match &outcome.ending {
        Ending::Response(response) => Some(response),
        Ending::Closed | Ending::Connected => None,
    };
    let nothing = "a closed connection".to_owned();
    if let Some(status) = expect.status {
        let got = response.map_or(nothing, |response| response.status.as_u16().to_string());
        found.same("status", status.to_string(), got);
    }
    let no_headers = HeaderMap::new();
    found.headers("headers", &expect.headers, response.map_or(&no_headers, |response| &response.headers));
    if let Some(body) = &expect.body {
        found.matching("body", body, &text(response.map_or(&Bytes::new(), |response| &response.body)));
    }
    if let Some(closed) = expect.closed {
        let words = |closed| if closed { "a closed connection" } else { "an answer" };
        found.same("closed", words(closed).to_owned(), words(matches!(outcome.ending, Ending::Closed)).to_owned());
    }
    forwarding(expect, outcome, found);
    found.values("vars", &expect.vars, &Json::Object(outcome.vars.clone()));
    found.values("results", &expect.results, &json!({"actions": {"ngrok": outcome.results}}));
    if let Some(actions) = &expect.actions {
        let rules = outcome.trace.iter().flat_map(|phase| &phase.rules);
        let ran: Vec<&str> = rules.flat_map(|rule| &rule.actions).map(|action| action.kind.as_str()).collect();
        found.same("actions", json!(actions).to_string(), json!(ran).to_string());
    }
    if let Some(logs) = &expect.logs {
        let written: Vec<&Json> = outcome.logs.iter().map(|entry| &entry.metadata).collect();
        found.same("logs", json!(logs).to_string(), json!(written).to_string());
    }
    if let Some(cost) = expect.cost {
        found.same("cost", cost.to_string(), outcome.cost.to_string());
    }
}

fn forwarding(expect: &Expect, outcome: &Outcome, found: &mut Differences) {
    let forwarded = outcome.forwarded.as_ref();
    let to = forwarded.map(|forwarded| forwarded.to.as_deref().unwrap_or(&outcome.endpoint));
    let shown = to.unwrap_or("nowhere").to_owned();
    if let Some(wanted) = &expect.forwarded_to {
        let same = to.is_some_and(|to| to.trim_end_matches('/') == wanted.trim_end_matches('/'));
        found.check("forwarded_to", same, wanted.clone(), shown.clone());
    }
    if let Some(not) = expect.not_forwarded {
        let wanted = if not { "nowhere" } else { "somewhere" };
        found.check("not_forwarded", to.is_none() == not, wanted.to_owned(), shown);
    }
    let Some(Forwarded { method, path, headers, body }) = &expect.forwarded else { return };
    let Some(request) = forwarded.map(|forwarded| &forwarded.request) else {
        found.check("forwarded", false, "a request that goes upstream".to_owned(), "none".to_owned());
        return;
    };
    if let Some(method) = method {
        found.same("forwarded.method", method.clone(), request.method.to_string());
    }
    if let Some(path) = path {
        let url = url::Url::parse(&request.url);
        let given = url.map_or_else(
            |_| request.url.clone(),
            |url| match url.query() {
                Some(query) => format!("{}?{query}", url.path()),
                None => url.path().to_owned(),
            },
        );
        found.matching("forwarded.path", path, &given);
    }
    found.headers("forwarded.headers", headers, &request.headers);
    if let Some(body) = body {
        found.matching("forwarded.body", body, &text(&request.body));
    }
}

fn text(body: &Bytes) -> String {
    String::from_utf8_lossy(body).into_owned()
}

struct Differences(Vec<Difference>);

impl Differences {
    fn check(&mut self, what: &str, right: bool, expected: String, found: String) {
        if !right {
            self.0.push(Difference { what: what.to_owned(), expected, found });
        }
    }

    fn same(&mut self, what: &str, expected: String, found: String) {
        self.check(what, expected == found, expected, found);
    }

    fn matching(&mut self, what: &str, wanted: &Match, given: &str) {
        match wanted {
            Match::Text(text) => self.same(what, text.get(), given.to_owned()),
            Match::Like(Like { contains, matches }) => {
                if let Some(part) = contains.as_ref().map(|part| part.get()) {
                    self.check(what, given.contains(&part), format!("a text with `{part}` in it"), given.to_owned());
                }
                if let Some(pattern) = matches.as_ref().map(|pattern| pattern.get()) {
                    let right = Regex::new(&pattern).is_ok_and(|regex| regex.is_match(given));
                    self.check(what, right, format!("a text that matches `{pattern}`"), given.to_owned());
                }
            }
        }
    }

    fn headers<'e>(
        &mut self,
        what: &str,
        wanted: impl IntoIterator<Item = (&'e String, &'e Option<Match>)>,
        given: &HeaderMap,
    ) {
        for (name, wanted) in wanted {
            let what = format!("{what}.{name}");
            let values: Vec<_> =
                given.get_all(name).iter().map(|value| String::from_utf8_lossy(value.as_bytes())).collect();
            let shown = if values.is_empty() { "no such header".to_owned() } else { values.join(", ") };
            match wanted {
                None => self.check(&what, values.is_empty(), "no such header".to_owned(), shown),
                Some(_) if values.is_empty() => self.check(&what, false, "such a header".to_owned(), shown),
                Some(wanted) => self.matching(&what, wanted, &shown),
            }
        }
    }

    /// Values by their full names; of a mapping only what is named is looked at.
    fn values(&mut self, what: &str, wanted: &Map<String, Json>, given: &Json) {
        for (name, wanted) in wanted {
            let found = name.split('.').try_fold(given, |value, key| value.get(key));
            let right = found.map_or(wanted.is_null(), |found| holds(wanted, found));
            let shown = found.map_or_else(|| "nothing".to_owned(), Json::to_string);
            self.check(&format!("{what}.{name}"), right, wanted.to_string(), shown);
        }
    }
}

/// Whether a value is as wanted; a mapping may have more entries than are named.
fn holds(wanted: &Json, found: &Json) -> bool {
    match (wanted, found) {
        (Json::Object(wanted), Json::Object(found)) => {
            wanted.iter().all(|(key, wanted)| found.get(key).is_some_and(|found| holds(wanted, found)))
        }
        (Json::Number(wanted), Json::Number(found)) => wanted.as_f64() == found.as_f64(),
        (wanted, found) => wanted == found,
    }
}
