//! From the text of a file of tests to its policy and scenes.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};
use jiff::Timestamp;
use serde_json::Value as Json;

use super::format;
use super::model::{Case, Invalid, PolicyText, Suite};
use super::read::{self, Text, Texts};
use crate::check::{Options, check_mapping};
use crate::document::Node;
use crate::language::Severity;
use crate::report::Report;
use crate::simulate::{Internal, IpRule, Policy, Reply, Response, Scene, Upstream};

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
    let mut policies = Policies { folder, texts: Vec::new(), broken: None };
    let policy = policies.read(&read.policy, None, "policy", &mut mistakes);
    let written = match read::cases(&read) {
        Ok(written) => written,
        Err(message) => return refuse(mistakes.with("cases", &message)),
    };
    let world = world(&read, &mut policies, &mut mistakes);
    let mut cases = Vec::new();
    for (index, case) in written.into_iter().enumerate() {
        cases.extend(self::case(case, index, &world, &mut policies, &mut mistakes));
    }
    match (policy, policies.broken) {
        (_, Some(broken)) => Err(broken),
        (Some(policy), None) if !mistakes.report.has_errors() => Ok(Suite { policy, texts: policies.texts, cases }),
        _ => refuse(mistakes.finish()),
    }
}

/// The policies that a file names.
struct Policies<'f> {
    folder: &'f Path,
    texts: Vec<PolicyText>,
    /// The first in a file of its own that has mistakes.
    broken: Option<Box<Invalid>>,
}

impl Policies<'_> {
    /// The policy that stands at a path, or in the file that is named there.
    fn read(&mut self, written: &Json, endpoint: Option<&str>, path: &str, mistakes: &mut Mistakes) -> Option<Policy> {
        let found = read::inline_or_file(written, self.folder).map_err(|message| mistakes.add(path, &message));
        let (file, text) = found.ok()?;
        match (Policy::parse(&text), file) {
            (Ok(policy), _) => {
                let text = PolicyText { endpoint: endpoint.map(str::to_owned), text };
                if !self.texts.contains(&text) {
                    self.texts.push(text);
                }
                return Some(policy);
            }
            (Err(report), Some(file)) => drop(self.broken.get_or_insert(Box::new(Invalid { file, report: *report }))),
            (Err(report), None) => {
                let errors = report.problems().iter().filter(|problem| problem.severity == Severity::Error);
                for problem in errors {
                    mistakes.add(&format!("{path}.{}", problem.path), &problem.message);
                }
            }
        }
        None
    }
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

/// The node at a path such as `cases[1].request.url`, or the last one that is there on the way. Keys may have points in them.
fn find<'n>(root: &'n Node, path: &str) -> &'n Node {
    let path = path.trim_start_matches('.');
    let ends = |rest: &str| rest.is_empty() || rest.starts_with(['.', '[']);
    let key = |(key, node): &'n (Node, Node)| {
        let rest = path.strip_prefix(key.text()?).filter(|rest| ends(rest))?;
        Some((node, rest))
    };
    let item = |items: &'n [Node]| {
        let (index, rest) = path.strip_prefix('[')?.split_once(']')?;
        Some((items.get(index.parse::<usize>().ok()?)?, rest))
    };
    let keys = root.entries().into_iter().flatten().filter_map(key);
    match keys.min_by_key(|(_, rest)| rest.len()).or_else(|| root.items().and_then(item)) {
        Some((node, rest)) => find(node, rest),
        None => root,
    }
}

/// A scene with what all cases share.
fn world(file: &read::File, policies: &mut Policies<'_>, mistakes: &mut Mistakes) -> Scene {
    let mut scene = Scene::get(&file.endpoint);
    scene.endpoint.url = file.endpoint.trim_end_matches('/').to_owned();
    scene.endpoint.kind = file.kind.get();
    upstreams(&file.upstreams, &mut scene, "upstreams", policies, mistakes);
    for (vault, secrets) in &file.secrets {
        let named = secrets.iter().map(|(name, value)| ((vault.clone(), name.clone()), value.get()));
        scene.secrets.0.extend(named);
    }
    for (id, rules) in &file.ip_policies {
        let rules = rules.iter().map(|rule| IpRule { cidr: rule.cidr.clone(), allow: rule.action == "allow" });
        scene.ip_policies.insert(id.clone(), rules.collect());
    }
    for (id, written) in &file.certificate_authorities {
        let path = format!("certificate_authorities.{id}");
        let pem = match written.contains("-----BEGIN") {
            true => Ok(written.clone()),
            false => std::fs::read_to_string(policies.folder.join(written)),
        };
        let pem = mistakes.check(&path, "this is neither PEM nor a file with it", pem);
        scene.certificate_authorities.extend(pem.map(|pem| (id.clone(), pem)));
    }
    for (url, written) in &file.keys {
        let path = format!("keys.{url}");
        let Some((_, text)) =
            mistakes.check(&path, "there is no key set", read::inline_or_file(written, policies.folder))
        else {
            continue;
        };
        let keys = mistakes.check(&path, "this is no key set", serde_json::from_str(&text));
        scene.keys.extend(keys.map(|keys| (url.clone(), keys)));
    }
    scene
}

/// Puts upstreams into a scene, each in place of what the scene has at its URL.
fn upstreams(
    written: &BTreeMap<String, read::Upstream>,
    scene: &mut Scene,
    path: &str,
    policies: &mut Policies<'_>,
    mistakes: &mut Mistakes,
) {
    for (url, written) in written {
        let path = format!("{path}.{url}");
        let Some(upstream) = upstream(written, &path, mistakes) else { continue };
        if url.trim_end_matches('/') == scene.endpoint.url {
            scene.upstream = upstream;
        } else {
            scene.upstreams.insert(url.clone(), upstream);
        }
        scene.internals.remove(url);
        let Some(policy) = &written.policy else { continue };
        let path = format!("{path}.policy");
        if !is_internal(url) {
            let message =
                "only an internal endpoint has a policy here: its URL is like `https://app.internal`, without a path";
            mistakes.add(&path, message);
        } else if let Some(policy) = policies.read(policy, Some(url), &path, mistakes) {
            scene.internals.insert(url.clone(), Internal { policy: policy.into(), kind: written.kind.get() });
        }
    }
}

fn is_internal(url: &str) -> bool {
    let parsed = url::Url::parse(url);
    parsed.is_ok_and(|url| {
        let internal = url.host_str().is_some_and(|host| host.ends_with(".internal"));
        internal && url.path().trim_end_matches('/').is_empty() && url.query().is_none()
    })
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

fn case(
    written: read::Case,
    index: usize,
    world: &Scene,
    policies: &mut Policies<'_>,
    mistakes: &mut Mistakes,
) -> Option<Case> {
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
    upstreams(&written.upstreams, &mut scene, &at("upstreams"), policies, mistakes);
    Some(Case {
        name: written.name,
        scene,
        repeat: written.repeat.unwrap_or(1),
        every: duration(written.every.as_deref()),
        keep_cookies: written.keep_cookies,
        expect: written.expect,
    })
}

fn headers(written: &BTreeMap<String, Texts>, path: &str, mistakes: &mut Mistakes) -> HeaderMap {
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
