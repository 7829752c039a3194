//! A checkout of ngrok's documentation: which actions, fields, variables, categories and macros the description lacks.
//!
//! An action's page has its name under the heading `Type`, and `ConfigField` elements for the fields of its configuration and for its
//! results. Pages of variables and of categories have tables whose first column is the name; the page of macros has a heading
//! for each.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use api_spec::traffic_policy::{Field, Kind, TrafficPolicy};
use serde_json::json;

use crate::spec::{self, print};
use crate::workspace::Failure;

/// The folders of a checkout that tell about Traffic Policies.
const FOLDERS: [&str; 2] = ["traffic-policy", "snippets/traffic-policy"];

/// What the pages name.
#[derive(Default)]
struct Documented {
    actions: BTreeSet<String>,
    /// With the action before them: `rate-limit.capacity`.
    fields: BTreeSet<String>,
    results: BTreeSet<String>,
    variables: BTreeSet<String>,
    categories: BTreeSet<String>,
    macros: BTreeSet<String>,
}

/// Compares the description with a checkout; fails when the description lacks something.
pub fn diff(checkout: &str, as_json: bool) -> Result<(), Failure> {
    let policy = spec::load()?.traffic_policy;
    let mut documented = Documented::default();
    for folder in FOLDERS {
        read(&Path::new(checkout).join(folder), &mut documented)?;
    }
    if documented.actions.is_empty() {
        let folders = FOLDERS.join("` and `");
        return Err(Failure(format!(
            "{checkout} has no page of an action in `{folders}`: is it a checkout of the documentation?"
        )));
    }
    let lacks = documented.compare(&policy);
    let count: usize = lacks.iter().map(|(_, names)| names.len()).sum();
    if as_json {
        let lists = lacks.iter().map(|(what, names)| ((*what).to_owned(), json!(names)));
        print(&serde_json::to_string_pretty(&lists.collect::<serde_json::Map<_, _>>())?)?;
    } else {
        for (what, names) in lacks.iter().filter(|(_, names)| !names.is_empty()) {
            print(&format!("{what} that the description lacks:\n  {}\n", names.join("\n  ")))?;
        }
        print(&format!("{} names in the documentation, {count} of them not described", documented.count()))?;
    }
    match count {
        0 => Ok(()),
        _ => Err(Failure(format!("{count} names are not described: add them to api-spec/traffic_policy"))),
    }
}

impl Documented {
    fn count(&self) -> usize {
        [&self.actions, &self.fields, &self.results, &self.variables, &self.categories, &self.macros]
            .iter()
            .map(|names| names.len())
            .sum()
    }

    fn compare(&self, policy: &TrafficPolicy) -> [(&'static str, Vec<&str>); 6] {
        let action =
            |name: &str| policy.actions.iter().find(|a| a.name == name || a.formerly.iter().any(|f| f == name));
        let field = |path: &str| {
            let mut names = path.split('.');
            let Some(action) = names.next().and_then(action) else { return true };
            is_field(policy, &action.config, &names.collect::<Vec<_>>())
        };
        let category = |name: &str| policy.categories.iter().any(|known| known.value == name);
        let is_macro = |name: &str| policy.macros().any(|m| m.name == name || m.formerly.iter().any(|f| f == name));
        [
            ("actions", lacking(&self.actions, |name| action(name).is_some())),
            // Those of an action that is not described come with it.
            ("fields", lacking(&self.fields, field)),
            ("results", lacking(&self.results, |name| policy.reads(name))),
            ("variables", lacking(&self.variables, |name| policy.reads(name))),
            ("categories", lacking(&self.categories, category)),
            ("macros", lacking(&self.macros, is_macro)),
        ]
    }
}

fn lacking(names: &BTreeSet<String>, described: impl Fn(&str) -> bool) -> Vec<&str> {
    names.iter().map(String::as_str).filter(|name| !described(name)).collect()
}

fn is_field(policy: &TrafficPolicy, fields: &[Field], path: &[&str]) -> bool {
    let [name, rest @ ..] = path else { return true };
    let Some(field) = fields.iter().find(|field| field.name == *name || field.formerly.iter().any(|f| f == name))
    else {
        return false;
    };
    match field.kind.core() {
        Kind::Object(object) => policy.object(object).is_some_and(|object| is_field(policy, &object.fields, rest)),
        Kind::Any => true,
        _ => rest.is_empty(),
    }
}

/// Reads every page below a folder, which need not be there.
fn read(folder: &Path, documented: &mut Documented) -> Result<(), Failure> {
    let Ok(entries) = fs::read_dir(folder) else { return Ok(()) };
    for entry in entries {
        let path = entry?.path();
        if path.is_dir() {
            read(&path, documented)?;
        } else if path.extension().is_some_and(|extension| extension == "mdx") {
            let text = fs::read_to_string(&path).map_err(|error| Failure(format!("{}: {error}", path.display())))?;
            page(&path.to_string_lossy(), &text, documented);
        }
    }
    Ok(())
}

fn page(path: &str, text: &str, documented: &mut Documented) {
    let text = without_code_blocks(text);
    if path.contains("/variables/") && path.contains("categories") {
        documented.categories.extend(names_in_tables(&text));
    } else if path.contains("/variables/") {
        documented.variables.extend(names_in_tables(&text));
    } else if path.contains("/macros") {
        let calls = text.lines().filter_map(|line| line.strip_prefix("### `")?.strip_suffix('`'));
        documented.macros.extend(calls.filter_map(|call| Some(call.split_once('(')?.0.to_owned())));
    } else if let Some(action) = type_of_action(&text) {
        elements(&text, &action, documented);
        documented.actions.insert(action);
    }
}

/// Examples are no definitions.
fn without_code_blocks(text: &str) -> String {
    let mut inside = false;
    let lines = text.lines().filter(|line| {
        let fence = line.trim_start().starts_with("```");
        inside ^= fence;
        !fence && !inside
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// The word in backticks that begins the first column of each row.
fn names_in_tables(text: &str) -> impl Iterator<Item = String> {
    text.lines().filter_map(|line| {
        let cell = line.trim().strip_prefix('|')?.trim_start().trim_start_matches('[');
        let (name, _) = cell.strip_prefix('`')?.split_once('`')?;
        let plain = |c: char| c.is_ascii_alphanumeric() || "._[]".contains(c);
        name.chars().all(plain).then(|| name.to_owned())
    })
}

/// The word under the heading `Type`.
fn type_of_action(text: &str) -> Option<String> {
    let heading = |line: &str| line.strip_prefix('#').is_some_and(|line| line.trim_start_matches('#') == " Type");
    let mut below = text.lines().skip_while(|line| !heading(line.trim())).skip(1);
    let line = below.find(|line| !line.trim().is_empty())?;
    Some(line.trim().strip_prefix('`')?.strip_suffix('`')?.to_owned())
}

/// The fields and results that a page of an action defines. An element inside of another belongs to it, and its title may
/// repeat that: `allow_list[*].value`.
fn elements(text: &str, action: &str, documented: &mut Documented) {
    let mut open: Vec<String> = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find("ConfigField") {
        let (before, after) = (&rest[..at], &rest[at + "ConfigField".len()..]);
        rest = after;
        if before.ends_with("</") {
            open.pop();
        } else if before.ends_with('<') && after.starts_with(|c: char| c.is_whitespace()) {
            let Some((tag, inside)) = after.split_once('>') else { return };
            rest = inside;
            let title = tag.split_once("title=\"").and_then(|(_, title)| title.split_once('"')).map(|(title, _)| title);
            let title = title.unwrap_or_default();
            let (of, name) = title.rsplit_once('.').unwrap_or(("", title));
            let name = name.split('[').next().unwrap_or(name);
            let steps = of.rsplit('.').next().and_then(|of| of.find('[').map(|at| &of[at..])).unwrap_or_default();
            let path = match open.last() {
                None if title.starts_with("actions.") => title.to_owned(),
                None => format!("{action}.{name}"),
                // Results are written as expressions read them, with the steps into lists.
                Some(parent) if parent.starts_with("actions.") => format!("{parent}{steps}.{name}"),
                Some(parent) => format!("{parent}.{name}"),
            };
            if path.starts_with("actions.") {
                documented.results.insert(path.clone());
            } else {
                documented.fields.insert(path.clone());
            }
            if !tag.ends_with('/') {
                open.push(path);
            }
        }
    }
}
