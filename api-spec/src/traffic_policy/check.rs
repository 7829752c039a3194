//! What the language must hold beyond its names: nothing twice, no contradictions, docs that name what is there.

use std::collections::BTreeMap;

use super::fields;
use super::mentions::Mentions;
use super::model::{Field, Kind, TrafficPolicy, ValueType};
use super::syntax::{Action, Syntax};
use super::unique::unique;
use super::webhooks;
use crate::diagnostic::Diagnostics;
use crate::source::{Span, Spanned};
use crate::yaml_json::yaml_to_json;

/// Names that the handwritten part has in the module of the generated types, and those that these use.
const TYPES: [&str; 12] = [
    "Action",
    "Fields",
    "FromJson",
    "GoDuration",
    "Misfit",
    "OneOrMany",
    "OtherAction",
    "OtherFields",
    "ParsePolicyError",
    "Rule",
    "TrafficPolicy",
    "Value",
];

/// Checks a resolved language against what was written.
pub(super) fn check(syntax: &Syntax, policy: &TrafficPolicy, diagnostics: &mut Diagnostics) {
    let actions = syntax.actions.iter().flat_map(|action| std::iter::once(&action.name).chain(&action.formerly));
    unique("actions", actions, diagnostics);
    unique("results", syntax.actions.iter().filter_map(|a| Some(&a.results.as_ref()?.name)), diagnostics);
    unique("variables", syntax.variables.iter().map(|variable| &variable.name), diagnostics);
    unique("groups of macros", syntax.groups.iter().map(|group| &group.name), diagnostics);
    unique("macros", syntax.groups.iter().flat_map(|g| &g.macros).map(|m| &m.name), diagnostics);
    for action in &syntax.actions {
        if let Some(resolved) = policy.action(&action.name.value) {
            continues(action, &resolved.config, diagnostics);
        }
        example(action, policy, diagnostics);
        names_of_fields(&action.config, diagnostics);
        sets(&action.config, syntax, policy, diagnostics);
    }
    for object in &syntax.objects {
        names_of_fields(&object.fields, diagnostics);
        sets(&object.fields, syntax, policy, diagnostics);
    }
    if let Some(file) = &syntax.webhooks {
        webhooks(file, policy, diagnostics);
    }
    endless(syntax, policy, diagnostics);
    rust_names(syntax, policy, diagnostics);
    if diagnostics.is_empty() {
        // What is wrong elsewhere may be what a doc means.
        Mentions::new(policy).check(syntax, diagnostics);
    }
}

/// Whether each webhook is one that the field of the action knows.
fn webhooks(file: &webhooks::Written, policy: &TrafficPolicy, diagnostics: &mut Diagnostics) {
    let (action, field) = (&file.action, &file.field);
    let Some(described) = policy.action(&action.value) else {
        diagnostics
            .error(action.span.clone(), format!("there is no action `{}`", action.value))
            .suggest(&action.value, policy.actions.iter().map(|action| action.name.as_str()));
        return;
    };
    let known = described.config.iter().find(|known| known.name == field.value).and_then(|known| known.values.as_ref());
    let Some(values) = known else {
        let message = format!("`{}` has no field `{}` with known values", action.value, field.value);
        diagnostics.error(field.span.clone(), message);
        return;
    };
    for (place, webhook) in &file.webhooks {
        if !values.list.iter().any(|value| value.value == webhook.name) {
            diagnostics
                .error(place.clone(), format!("`{}` is no value of `{}`", webhook.name, field.value))
                .suggest(&webhook.name, values.list.iter().map(|value| value.value.as_str()));
        }
    }
}

/// Names that a document may have for the fields of one object, older ones among them.
fn names_of_fields(fields: &[fields::Field], diagnostics: &mut Diagnostics) {
    unique("fields", fields.iter().flat_map(|field| std::iter::once(&field.name).chain(&field.formerly)), diagnostics);
}

/// What a field sets is a variable that can hold any names.
fn sets(fields: &[fields::Field], syntax: &Syntax, policy: &TrafficPolicy, diagnostics: &mut Diagnostics) {
    for name in fields.iter().filter_map(|field| field.sets.as_ref()) {
        let known = || syntax.variables.iter().map(|variable| variable.name.value.as_str());
        let variable = policy.variables.iter().find(|variable| variable.name == name.value);
        if known().all(|known| known != name.value) {
            if let Some(error) = diagnostics.once(name.span.clone(), format!("there is no variable `{}`", name.value)) {
                error.label("unknown variable").suggest(&name.value, known());
            }
        } else if let Some(variable) = variable.filter(|variable| !matches!(variable.ty, ValueType::Map(_))) {
            diagnostics
                .error(
                    name.span.clone(),
                    format!("`{}` is a `{}`, which nothing can be put into", name.value, variable.ty),
                )
                .label("expected a variable that is a map");
        }
    }
}

/// Settings with which a phase goes on must be settings of the action.
fn continues(action: &Action, config: &[Field], diagnostics: &mut Diagnostics) {
    for setting in &action.continues_when {
        let Some(field) = config.iter().find(|field| field.name == setting.field.value) else {
            let known = action.config.iter().map(|field| field.name.value.as_str());
            if known.clone().all(|name| name != setting.field.value) {
                diagnostics
                    .error(setting.field.span.clone(), format!("there is no field `{}`", setting.field.value))
                    .label("unknown field")
                    .suggest(&setting.field.value, known);
            }
            continue;
        };
        if let (Some(is), Some(values)) = (&setting.is, &field.values)
            && values.list.iter().all(|known| known.value != is.value)
        {
            diagnostics
                .error(is.span.clone(), format!("`{}` is no value of `{}`", is.value, field.name))
                .suggest(&is.value, values.list.iter().map(|known| known.value.as_str()));
        }
    }
}

/// An example is a policy that uses the action.
fn example(action: &Action, policy: &TrafficPolicy, diagnostics: &mut Diagnostics) {
    let Some(example) = &action.example else { return };
    let document = match yaml_to_json(&action.name.value, &example.value) {
        Ok(document) => document,
        Err(report) => {
            let message = report.diagnostics().sorted().first().map(|mistake| mistake.message.clone());
            diagnostics
                .error(example.span.clone(), "this example is no YAML document")
                .label(message.unwrap_or_default());
            return;
        }
    };
    let known = || policy.phases.iter().map(|phase| phase.name.as_str());
    for key in document.as_object().iter().flat_map(|document| document.keys()) {
        if known().next().is_some() && known().all(|phase| phase != key) {
            diagnostics
                .error(example.span.clone(), format!("the example has `{key}`, which is no phase"))
                .part(key)
                .suggest(key, known());
        }
    }
    let uses = document.as_object().iter().flat_map(|phases| phases.values()).any(|rules| {
        let rules = rules.as_array().into_iter().flatten();
        let mut actions = rules.filter_map(|rule| rule["actions"].as_array()).flatten();
        actions.any(|written| written["type"] == action.name.value.as_str())
    });
    if !uses {
        diagnostics.error(example.span.clone(), format!("this example does not use `{}`", action.name.value));
    }
}

/// An object that holds itself outside of a list or a map would have no end.
fn endless(syntax: &Syntax, policy: &TrafficPolicy, diagnostics: &mut Diagnostics) {
    for object in &syntax.objects {
        let name = object.name.value.as_str();
        let mut open = vec![name];
        let mut seen: Vec<&str> = Vec::new();
        while let Some(current) = open.pop() {
            let fields = policy.object(current).map(|object| object.fields.as_slice()).unwrap_or_default();
            for field in fields {
                let Kind::Object(held) = &field.kind else { continue };
                if held == name && !seen.contains(&name) {
                    diagnostics
                        .error(object.name.span.clone(), format!("`{name}` holds itself, without end"))
                        .help("make it a list or a mapping");
                    seen.push(name);
                } else if !seen.contains(&held.as_str()) {
                    seen.push(held);
                    open.push(held);
                }
            }
        }
    }
}

/// Names that would meet in the generated module: of actions, of objects, of enums.
fn rust_names(syntax: &Syntax, policy: &TrafficPolicy, diagnostics: &mut Diagnostics) {
    let mut taken: BTreeMap<&str, &Span> = BTreeMap::new();
    let actions = policy.actions.iter().zip(&syntax.actions).map(|(model, written)| (&model.rust_name, &written.name));
    let objects = policy.types.iter().zip(&syntax.objects).map(|(model, written)| (&model.rust_name, &written.name));
    let mut clash = |rust_name: &'_ str, name: &Spanned<String>, first: Option<&Span>| {
        let error = diagnostics
            .error(name.span.clone(), format!("`{rust_name}` is taken in Rust"))
            .help("give it another name with `rust_name:`");
        if let Some(first) = first.filter(|first| **first != name.span) {
            error.context(first.clone(), "by this one");
        }
    };
    for (rust_name, name) in actions.chain(objects) {
        let first = taken.insert(rust_name, &name.span);
        if first.is_some() || TYPES.contains(&rust_name.as_str()) {
            clash(rust_name, name, first);
        }
    }
    let written = syntax.actions.iter().flat_map(|action| &action.config);
    let written = written.chain(syntax.objects.iter().flat_map(|object| &object.fields));
    let fields = || {
        let configs = policy.actions.iter().flat_map(|action| &action.config);
        configs.chain(policy.types.iter().flat_map(|object| &object.fields))
    };
    let places: BTreeMap<(&str, Option<&str>), &Spanned<String>> =
        written.map(|field| ((field.name.value.as_str(), None), &field.name)).collect();
    let mut enums: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for field in fields() {
        let Some(values) = field.values.as_ref().filter(|_| *field.kind.core() == Kind::String) else { continue };
        let list: Vec<&str> = values.list.iter().map(|known| known.value.as_str()).collect();
        let differs = enums.get(values.enum_name.as_str()).is_some_and(|first| *first != list);
        let name = places.get(&(field.name.as_str(), None));
        if let Some(name) = name.filter(|_| differs || taken.contains_key(values.enum_name.as_str())) {
            clash(&values.enum_name, name, taken.get(values.enum_name.as_str()).copied());
        }
        enums.insert(&values.enum_name, list);
    }
}
