//! A file of tests as data, after its check.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde_json::{Map, Value as Json};

use crate::check::EndpointKind;

/// A file of tests as written.
#[derive(Debug, Deserialize)]
pub(super) struct File {
    pub policy: Json,
    pub endpoint: String,
    #[serde(default)]
    pub kind: Kind,
    #[serde(default)]
    pub defaults: Json,
    #[serde(default)]
    pub upstreams: BTreeMap<String, Upstream>,
    #[serde(default)]
    pub secrets: BTreeMap<String, BTreeMap<String, Text>>,
    #[serde(default)]
    pub ip_policies: BTreeMap<String, Vec<IpRule>>,
    #[serde(default)]
    pub certificate_authorities: BTreeMap<String, String>,
    #[serde(default)]
    pub keys: BTreeMap<String, Json>,
    pub cases: Vec<Json>,
}

#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Kind {
    #[default]
    Agent,
    Cloud,
}

/// A case with the defaults of its file in it.
#[derive(Debug, Deserialize)]
pub(super) struct Case {
    pub name: String,
    #[serde(default)]
    pub request: Request,
    #[serde(default)]
    pub connection: Map<String, Json>,
    pub at: Option<String>,
    pub repeat: Option<u32>,
    pub every: Option<String>,
    #[serde(default)]
    pub keep_cookies: bool,
    #[serde(default)]
    pub seed: u64,
    pub identity: Option<Json>,
    #[serde(default)]
    pub results: BTreeMap<String, Json>,
    #[serde(default)]
    pub upstreams: BTreeMap<String, Upstream>,
    pub expect: Expect,
}

#[derive(Debug, Default, Deserialize)]
pub(super) struct Request {
    pub method: Option<String>,
    pub url: Option<String>,
    #[serde(default)]
    pub headers: BTreeMap<String, Texts>,
    pub body: Option<Text>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Upstream {
    pub status: Option<u16>,
    pub headers: BTreeMap<String, Texts>,
    pub body: Option<Text>,
    pub delay: Option<String>,
    pub down: bool,
    pub echo: bool,
    pub policy: Option<Json>,
    pub kind: Kind,
}

#[derive(Debug, Deserialize)]
pub(super) struct IpRule {
    pub cidr: String,
    pub action: String,
}

/// What a case expects.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Expect {
    pub status: Option<u16>,
    pub statuses: Option<BTreeMap<String, u32>>,
    pub headers: BTreeMap<String, Option<Match>>,
    pub body: Option<Match>,
    pub closed: Option<bool>,
    pub forwarded_to: Option<String>,
    pub forwarded: Option<Forwarded>,
    pub not_forwarded: Option<bool>,
    pub vars: Map<String, Json>,
    pub results: Map<String, Json>,
    pub actions: Option<Vec<String>>,
    pub logs: Option<Vec<Json>>,
    pub cost: Option<u32>,
    pub endpoints: BTreeMap<String, Option<Expect>>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Forwarded {
    pub method: Option<String>,
    pub path: Option<Match>,
    pub headers: BTreeMap<String, Option<Match>>,
    pub body: Option<Match>,
}

/// What a text has to be like.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub(super) enum Match {
    Like(Like),
    Text(Text),
}

/// What a text has in it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Like {
    pub contains: Option<Text>,
    pub matches: Option<Text>,
}

/// One text or several.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub(super) enum Texts {
    // First, since a text may be written as any other value.
    Several(Vec<Text>),
    One(Text),
}

impl Texts {
    pub(super) fn iter(&self) -> impl Iterator<Item = String> {
        let texts = match self {
            Texts::One(text) => std::slice::from_ref(text),
            Texts::Several(texts) => texts,
        };
        texts.iter().map(Text::get)
    }
}

/// A text; a number or truth value stands for the text that it was written as.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub(super) enum Text {
    Text(String),
    Other(Json),
}

impl Text {
    pub(super) fn get(&self) -> String {
        match self {
            Text::Text(text) => text.clone(),
            Text::Other(other) => other.to_string(),
        }
    }
}

/// The cases of a file with its defaults in them.
///
/// # Errors
/// With what cannot be read.
pub(super) fn cases(file: &File) -> Result<Vec<Case>, String> {
    let merged = file.cases.iter().map(|case| {
        let mut whole = file.defaults.clone();
        merge(&mut whole, case);
        serde_json::from_value(whole).map_err(|error| error.to_string())
    });
    merged.collect()
}

impl Kind {
    pub(super) fn get(self) -> EndpointKind {
        match self {
            Kind::Agent => EndpointKind::Agent,
            Kind::Cloud => EndpointKind::Cloud,
        }
    }
}

/// Puts `over` over `under`: mappings are merged, everything else is replaced.
fn merge(under: &mut Json, over: &Json) {
    match (under, over) {
        (Json::Object(under), Json::Object(over)) => {
            for (key, value) in over {
                merge(under.entry(key.clone()).or_insert(Json::Null), value);
            }
        }
        (under, over) => *under = over.clone(),
    }
}

/// A mapping that stands in the file, or in another one that the file names.
///
/// # Errors
/// When the other file can't be read.
pub(super) fn inline_or_file(value: &Json, folder: &Path) -> Result<(Option<PathBuf>, String), String> {
    match value {
        Json::String(path) => {
            let path = folder.join(path);
            match std::fs::read_to_string(&path) {
                Ok(text) => Ok((Some(path), text)),
                Err(error) => Err(format!("can't read `{}`: {error}", path.display())),
            }
        }
        inline => Ok((None, inline.to_string())),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    #[test]
    fn a_case_stands_over_the_defaults() {
        let mut whole = json!({"request": {"method": "POST", "headers": {"a": "1"}}, "repeat": 2});
        super::merge(&mut whole, &json!({"request": {"headers": {"b": "2"}}, "repeat": 3}));
        assert_eq!(whole, json!({"request": {"method": "POST", "headers": {"a": "1", "b": "2"}}, "repeat": 3}));
    }
}
