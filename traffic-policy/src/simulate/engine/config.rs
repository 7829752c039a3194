//! The configuration of an action: compiled with the policy, rendered at the moment the action runs.

use std::sync::Arc;
use std::time::Duration;

use http::StatusCode;

use crate::document::{self, Node};
use crate::expression::Mistake;
use crate::go_duration;
use crate::language::{Field, Format, Kind};
use crate::simulate::evaluate::{Failure, Program, Template};
use crate::simulate::value::{Key, Map, Value};

/// A configuration as it stands in a policy, with defaults put in and older names replaced.
#[derive(Debug)]
pub(super) struct Settings {
    settings: Setting,
    expressions: Vec<(&'static str, Vec<Program>)>,
    assignments: Vec<(&'static str, Vec<Assignment>)>,
}

/// A variable and the value that it gets.
pub type Assignment = (Arc<str>, Setting);

/// A value of a configuration.
#[derive(Debug)]
pub enum Setting {
    /// A value in which nothing is a template.
    Plain(Value),
    /// A text with expressions.
    Template(Template),
    /// A list with templates somewhere.
    List(Vec<Setting>),
    /// A mapping with templates somewhere.
    Map(Vec<(Arc<str>, Setting)>),
}

impl Settings {
    /// Compiles the node of a configuration, if there is one.
    ///
    /// # Errors
    /// When an expression does not parse.
    pub(super) fn compile(node: Option<&Node>, fields: &'static [Field]) -> Result<Self, Mistake> {
        let mut expressions = Vec::new();
        for field in fields.iter().filter(|field| field.expression.is_some()) {
            let Some(node) = node.and_then(|node| given(node, field)) else { continue };
            let texts = node.items().map_or_else(|| vec![node], |items| items.iter().collect());
            let programs = texts.into_iter().filter_map(Node::text).map(Program::compile);
            expressions.push((field.name, programs.collect::<Result<_, _>>()?));
        }
        let mut assignments = Vec::new();
        for field in fields.iter().filter(|field| is_assigned(field)) {
            let node = node.and_then(|node| given(node, field));
            assignments.push((field.name, node.map_or(Ok(Vec::new()), |node| assigned(node, field))?));
        }
        Ok(Settings { settings: object(node, fields)?, expressions, assignments })
    }

    /// Whether the policy goes on when the action refuses the request or fails.
    pub(super) fn goes_on(&self) -> bool {
        let Some(value) = self.settings.member("enforce").or_else(|| self.settings.member("on_error")) else {
            return false;
        };
        matches!(value, Value::Bool(false)) || matches!(value, Value::String(text) if **text == *"continue")
    }

    /// The configuration with the values of its templates in it.
    ///
    /// # Errors
    /// When a template has none.
    pub(super) fn render(
        &self,
        run: &mut dyn FnMut(&Template) -> Result<Value, Failure>,
    ) -> Result<Config<'_>, Failure> {
        Ok(Config { value: self.settings.render(run)?, expressions: &self.expressions, assignments: &self.assignments })
    }
}

impl Setting {
    /// A member that is no template.
    fn member(&self, name: &str) -> Option<&Value> {
        match self {
            Setting::Plain(value) => value.member(name),
            Setting::Map(entries) => match entries.iter().find(|(key, _)| **key == *name)? {
                (_, Setting::Plain(value)) => Some(value),
                _ => None,
            },
            _ => None,
        }
    }

    pub(super) fn render(&self, run: &mut dyn FnMut(&Template) -> Result<Value, Failure>) -> Result<Value, Failure> {
        Ok(match self {
            Setting::Plain(value) => value.clone(),
            Setting::Template(template) => run(template)?,
            Setting::List(items) => items.iter().map(|item| item.render(run)).collect::<Result<Vec<_>, _>>()?.into(),
            Setting::Map(entries) => {
                let mut map = Map::default();
                for (key, setting) in entries {
                    map.entries.insert(Key::String(key.clone()), setting.render(run)?);
                }
                map.into()
            }
        })
    }

    /// The value itself, where nothing in it is a template.
    fn folded(self) -> Setting {
        let plain = |setting: &Setting| matches!(setting, Setting::Plain(_));
        let constant = match &self {
            Setting::List(items) => items.iter().all(plain),
            Setting::Map(entries) => entries.iter().all(|(_, setting)| plain(setting)),
            Setting::Plain(_) | Setting::Template(_) => false,
        };
        let nothing_runs = &mut |_: &Template| Ok(Value::Null);
        match constant.then(|| self.render(nothing_runs)) {
            Some(Ok(value)) => Setting::Plain(value),
            _ => self,
        }
    }
}

/// The value of a field, by its name or an older one.
fn given<'a>(node: &'a Node, field: &Field) -> Option<&'a Node> {
    [field.name].iter().chain(field.formerly).find_map(|key| node.get(key)).filter(|node| !node.is_null())
}

/// Whether the entries of a field are variables: they are set one after the other, and each may read those before it.
fn is_assigned(field: &Field) -> bool {
    field.key_format == Some(Format::VariableName)
}

/// The entries of a mapping, or of a list of mappings.
fn assigned(node: &Node, field: &Field) -> Result<Vec<Assignment>, Mistake> {
    let mappings = node.items().map_or_else(|| vec![node], |items| items.iter().collect());
    let entries = mappings.into_iter().filter_map(Node::entries).flatten();
    let entries = entries.filter_map(|(key, node)| Some((key.text()?, node)));
    entries.map(|(key, node)| Ok((key.into(), setting(node, field, &Kind::Any, &[])?))).collect()
}

fn object(node: Option<&Node>, fields: &'static [Field]) -> Result<Setting, Mistake> {
    let mut entries: Vec<(Arc<str>, Setting)> = Vec::new();
    for field in fields.iter().filter(|field| field.expression.is_none() && !is_assigned(field)) {
        let setting = match node.and_then(|node| given(node, field)) {
            Some(node) => setting(node, field, &field.kind, field.also)?,
            None => match field.default.map(serde_json::from_str::<serde_json::Value>) {
                Some(Ok(default)) => Setting::Plain(Value::from_json(&default)),
                _ => continue,
            },
        };
        entries.push((field.name.into(), setting));
    }
    Ok(Setting::Map(entries).folded())
}

fn setting(node: &Node, field: &Field, kind: &Kind, also: &[Kind]) -> Result<Setting, Mistake> {
    let kind = fitting(node, kind, also);
    let setting = match &node.value {
        document::Value::Scalar { text, .. } if field.cel && text.contains("${") => {
            Setting::Template(Template::compile(text)?)
        }
        document::Value::Scalar { text, .. } => Setting::Plain(match kind {
            // A text is a text even where YAML alone would read a number.
            Kind::String | Kind::Duration if !node.is_null() => Value::String(text.as_str().into()),
            _ => Value::from_json(&node.to_json()),
        }),
        document::Value::List(items) => {
            let item = if let Kind::List(item) = kind { *item } else { &Kind::Any };
            Setting::List(items.iter().map(|node| setting(node, field, item, &[])).collect::<Result<_, _>>()?)
        }
        document::Value::Map(entries) => match kind {
            Kind::Object(described) => object(Some(node), described.fields)?,
            _ => {
                let value = if let Kind::Map(value) = kind { *value } else { &Kind::Any };
                let entries = entries.iter().filter_map(|(key, node)| Some((key.text()?, node)));
                let entries = entries.map(|(key, node)| Ok((key.into(), setting(node, field, value, &[])?)));
                Setting::Map(entries.collect::<Result<_, _>>()?)
            }
        },
    };
    Ok(setting.folded())
}

/// The kind that a node is of, where several are accepted.
fn fitting<'a>(node: &Node, kind: &'a Kind, also: &'a [Kind]) -> &'a Kind {
    let fits = |kind: &Kind| match kind {
        Kind::List(_) => node.items().is_some(),
        Kind::Map(_) | Kind::Object(_) | Kind::Action => node.entries().is_some(),
        Kind::Null => node.is_null(),
        Kind::Any | Kind::Either(_) => false,
        Kind::Bool | Kind::Int | Kind::Float | Kind::String | Kind::Duration => node.text().is_some(),
    };
    let several = if let Kind::Either(several) = kind { several } else { std::slice::from_ref(kind) };
    several.iter().chain(also).find(|kind| fits(kind)).unwrap_or(kind)
}

/// The configuration of an action as it is when the action runs: templates have their values, what is left out has its
/// default, and older names of fields are the present ones. What the check of policies holds need not be checked again.
#[derive(Debug)]
pub struct Config<'a> {
    value: Value,
    expressions: &'a [(&'static str, Vec<Program>)],
    assignments: &'a [(&'static str, Vec<Assignment>)],
}

impl<'a> Config<'a> {
    /// The value of a field; nothing where it is left out and has no default.
    pub fn value(&self, name: &str) -> Option<&Value> {
        self.value.member(name)
    }

    /// A text.
    pub fn text(&self, name: &str) -> Option<Arc<str>> {
        self.value(name).map(text)
    }

    /// `true` or `false`; `false` where it is left out and has no default.
    pub fn flag(&self, name: &str) -> bool {
        matches!(self.value(name), Some(Value::Bool(true)))
    }

    /// A number.
    pub fn number(&self, name: &str) -> Option<f64> {
        match self.value(name)? {
            Value::Int(number) => Some(*number as f64),
            Value::Uint(number) => Some(*number as f64),
            Value::Double(number) => Some(*number),
            other => text(other).parse().ok(),
        }
    }

    /// The status of an answer, from `status_code`.
    pub fn status(&self) -> StatusCode {
        let given = self.number("status_code").and_then(|number| StatusCode::from_u16(number as u16).ok());
        given.unwrap_or_default()
    }

    /// A duration.
    pub fn duration(&self, name: &str) -> Option<Duration> {
        go_duration::seconds(&self.text(name)?).and_then(|seconds| Duration::try_from_secs_f64(seconds).ok())
    }

    /// The texts of a list; a single text counts as a list of one.
    pub fn texts(&self, name: &str) -> Vec<Arc<str>> {
        match self.value(name) {
            None | Some(Value::Null) => Vec::new(),
            Some(Value::List(items)) => items.iter().map(text).collect(),
            Some(single) => vec![text(single)],
        }
    }

    /// The entries of a mapping, in the order written.
    pub fn entries(&self, name: &str) -> Vec<(Arc<str>, Value)> {
        self.value(name).map(entries).unwrap_or_default()
    }

    /// The entries of a mapping as texts, in the order written.
    pub fn text_entries(&self, name: &str) -> Vec<(Arc<str>, Arc<str>)> {
        self.entries(name).into_iter().map(|(key, value)| (key, text(&value))).collect()
    }

    /// A mapping with fields of its own.
    pub fn object(&self, name: &str) -> Option<Config<'a>> {
        self.objects(name).into_iter().next()
    }

    /// The mappings of a list; a single mapping counts as a list of one.
    pub fn objects(&self, name: &str) -> Vec<Config<'a>> {
        let one = |value: &Value| Config { value: value.clone(), expressions: &[], assignments: &[] };
        match self.value(name) {
            None | Some(Value::Null) => Vec::new(),
            Some(Value::List(items)) => items.iter().map(one).collect(),
            Some(single) => vec![one(single)],
        }
    }

    /// The expressions of a field that holds some, for [`Exchange::evaluate`](super::Exchange::evaluate).
    pub fn expressions(&self, name: &str) -> &'a [Program] {
        self.expressions.iter().find(|(field, _)| *field == name).map_or(&[], |(_, programs)| programs)
    }

    /// The variables of a field that sets some, in order. Their values are not rendered yet, since each may read those before
    /// it: [`Exchange::render`](super::Exchange::render) does it.
    pub fn assignments(&self, name: &str) -> &'a [Assignment] {
        self.assignments.iter().find(|(field, _)| *field == name).map_or(&[], |(_, settings)| settings)
    }
}

/// A value as a text.
fn text(value: &Value) -> Arc<str> {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_text().into(),
    }
}

/// The entries of a mapping.
fn entries(value: &Value) -> Vec<(Arc<str>, Value)> {
    let Value::Map(map) = value else { return Vec::new() };
    let entries = map.entries.iter().filter_map(|(key, value)| match key {
        Key::String(key) => Some((key.clone(), value.clone())),
        _ => None,
    });
    entries.collect()
}
