//! From the text of a file of tests to its policy and scenes.

use std::path::Path;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};
use jiff::Timestamp;

use super::format;
use super::model::{Case, Invalid, Suite};
use super::read::{self, Text, Texts};
use crate::check::{EndpointKind, Options, check_mapping};
use crate::document::Node;
use crate::report::Report;
use crate::simulate::{IpRule, Policy, Reply, Response, Scene, Upstream};

pub(super) fn suite(text: &str, file: &Path) -> Result<Suite, Box<Invalid>> {
    let folder = file.parent().unwrap_or(Path::new(""));
    let (report, root) = check_mapping(text, format::FILE, &Options::default(), "policy");
    let mut mistakes = Mistakes { report: report.without_codes(), root };
    let refuse = |report| Err(Box::new(Invalid { file: file.to_owned(), report }));
    if mistakes.report.has_errors() || mistakes.root.is_none() {
        return refuse(mistakes.finish());
    }
    let whole = mistakes.root.as_ref().map(Node::to_json).unwrap_or_default();
    let read: read::File = match serde_json::from_value(whole) {
        Ok(read) => read,
        Err(error) => return refuse(mistakes.with("", &error.to_string())),
    };
    let (policy_file, policy_text) = match read::inline_or_file(&read.policy, folder) {
        Ok(found) => found,
        Err(message) => return refuse(mistakes.with("policy", &message)),
    };
    let policy = match Policy::parse(&policy_text) {
        Ok(policy) => policy,
        Err(report) => {
            let file = policy_file.unwrap_or_else(|| file.to_owned());
            return Err(Box::new(Invalid { file, report: *report }));
        }
    };
    let written = match read::cases(&read) {
        Ok(written) => written,
        Err(message) => return refuse(mistakes.with("cases", &message)),
    };
    let world = world(&read, folder, &mut mistakes);
    let cases: Vec<Case> = written
        .into_iter()
        .enumerate()
        .filter_map(|(index, case)| self::case(case, index, &world, &mut mistakes))
        .collect();
    if mistakes.report.has_errors() { refuse(mistakes.finish()) } else { Ok(Suite { policy, policy_text, cases }) }
}

/// The report under way, and the tree in which places are found.
struct Mistakes {
    report: Report,
    root: Option<Node>,
}

impl Mistakes {
    fn add(&mut self, path: &str, message: &str) {
        let node = self.root.as_ref().map(|root| find(root, path));
        let range = node.map_or(0..0, |node| node.range.clone());
        self.report.add("wrong-format", path, range, message.to_owned(), None);
    }

    fn with(mut self, path: &str, message: &str) -> Report {
        self.add(path, message);
        self.finish()
    }

    fn finish(mut self) -> Report {
        self.report.sort();
        self.report.without_codes()
    }

    /// The value, or a mistake at `path`.
    fn check<T, E: std::fmt::Display>(&mut self, path: &str, what: &str, result: Result<T, E>) -> Option<T> {
        result.map_err(|error| self.add(path, &format!("{what}: {error}"))).ok()
    }
}

/// The node at a path such as `cases[1].request.url`, or the last one that is there on the way.
fn find<'n>(root: &'n Node, path: &str) -> &'n Node {
    let mut node = root;
    for step in path.split(['.', '[', ']']).filter(|step| !step.is_empty()) {
        let index = step.parse::<usize>().ok();
        let next = node.get(step).or_else(|| node.items()?.get(index?));
        let Some(next) = next else { break };
        node = next;
    }
    node
}

/// A scene with what all cases share.
fn world(file: &read::File, folder: &Path, mistakes: &mut Mistakes) -> Scene {
    let mut scene = Scene::get(&file.endpoint);
    scene.endpoint.url = file.endpoint.trim_end_matches('/').to_owned();
    scene.endpoint.kind = match file.kind {
        read::Kind::Agent => EndpointKind::Agent,
        read::Kind::Cloud => EndpointKind::Cloud,
    };
    for (url, written) in &file.upstreams {
        let Some(upstream) = upstream(written, &format!("upstreams.{url}"), mistakes) else { continue };
        if url.trim_end_matches('/') == scene.endpoint.url {
            scene.upstream = upstream;
        } else {
            scene.upstreams.insert(url.clone(), upstream);
        }
    }
    for (vault, secrets) in &file.secrets {
        let named = secrets.iter().map(|(name, value)| ((vault.clone(), name.clone()), value.get()));
        scene.secrets.0.extend(named);
    }
    for (id, rules) in &file.ip_policies {
        let rules = rules.iter().map(|rule| IpRule { cidr: rule.cidr.clone(), allow: rule.action == "allow" });
        scene.ip_policies.insert(id.clone(), rules.collect());
    }
    for (url, written) in &file.keys {
        let path = format!("keys.{url}");
        let Some((_, text)) = mistakes.check(&path, "there is no key set", read::inline_or_file(written, folder))
        else {
            continue;
        };
        let keys = mistakes.check(&path, "this is no key set", serde_json::from_str(&text));
        scene.keys.extend(keys.map(|keys| (url.clone(), keys)));
    }
    scene
}

fn upstream(written: &read::Upstream, path: &str, mistakes: &mut Mistakes) -> Option<Upstream> {
    if written.down {
        return Some(Upstream::Down);
    }
    if written.echo {
        return Some(Upstream::Echoes);
    }
    let status = StatusCode::from_u16(written.status.unwrap_or(200));
    let response = Response {
        status: mistakes.check(&format!("{path}.status"), "this is no status", status)?,
        headers: headers(&written.headers, &format!("{path}.headers"), mistakes),
        body: body(written.body.as_ref()),
    };
    Some(Upstream::Answers(Reply { response, delay: duration(written.delay.as_deref()) }))
}

fn case(written: read::Case, index: usize, world: &Scene, mistakes: &mut Mistakes) -> Option<Case> {
    let at = |what: &str| format!("cases[{index}].{what}");
    let mut scene = world.clone();
    let request = &written.request;
    let written_url = request.url.as_deref().unwrap_or("/");
    let base = mistakes.check("endpoint", "this is no URL", url::Url::parse(&world.endpoint.url))?;
    let url = mistakes.check(&at("request.url"), "this is no URL", base.join(written_url))?;
    // What is absolute stays as it was written: `req.url.raw` has it so.
    scene.request.url = if url::Url::parse(written_url).is_ok() { written_url.to_owned() } else { url.into() };
    let method = request.method.as_deref().unwrap_or("GET");
    let method = Method::from_bytes(method.as_bytes());
    scene.request.method = mistakes.check(&at("request.method"), "this is no method", method)?;
    scene.request.headers.extend(headers(&request.headers, &at("request.headers"), mistakes));
    scene.request.body = body(request.body.as_ref());
    scene.connection.extend(written.connection);
    if let Some(time) = &written.at {
        let time = time.parse::<Timestamp>();
        scene.now = mistakes.check(&at("at"), "this is no time such as `2026-01-01T00:00:00Z`", time)?;
    }
    scene.seed = written.seed;
    scene.identity = written.identity;
    scene.results.extend(written.results);
    Some(Case {
        name: written.name,
        scene,
        repeat: written.repeat.unwrap_or(1),
        every: duration(written.every.as_deref()),
        expect: written.expect,
    })
}

fn headers(written: &std::collections::BTreeMap<String, Texts>, path: &str, mistakes: &mut Mistakes) -> HeaderMap {
    let mut headers = HeaderMap::new();
    for (name, values) in written {
        let path = format!("{path}.{name}");
        let Some(key) = mistakes.check(&path, "this is no name of a header", name.parse::<HeaderName>()) else {
            continue;
        };
        for value in values.iter() {
            let value = mistakes.check(&path, "this can't be in a header", HeaderValue::from_str(&value));
            headers.extend(value.map(|value| (key.clone(), value)));
        }
    }
    headers
}

fn body(written: Option<&Text>) -> Bytes {
    written.map(Text::get).unwrap_or_default().into()
}

/// A duration that the check has seen.
fn duration(text: Option<&str>) -> Duration {
    let seconds = text.and_then(crate::go_duration::seconds).unwrap_or_default();
    Duration::try_from_secs_f64(seconds).unwrap_or_default()
}
