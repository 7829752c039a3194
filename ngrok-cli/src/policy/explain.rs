//! `traffic-policy explain` and `traffic-policy actions`.

use std::fmt::Write as _;

use anstyle::Style;
use ngrok_traffic_policy::language::{Action, Field, Macro, Member, ValueType};
use ngrok_traffic_policy::tables;

use crate::failure::Failure;
use crate::output;

const BOLD: Style = Style::new().bold();

pub(super) fn run(name: &str) -> Result<(), Failure> {
    if let Some(action) = tables::action(name) {
        return output::print(&explain_action(action));
    }
    if let Some(found) = find_macro(name) {
        return output::print(&explain_macro(found));
    }
    if let Some((doc, ty, phases)) = find_variable(name) {
        return output::print(&explain_variable(name, doc, ty, phases));
    }
    let actions = tables::actions().iter().map(|action| action.name);
    let names =
        actions.chain(tables::macros().iter().map(|m| m.name)).chain(tables::variables().iter().map(|v| v.name));
    let tip = crate::suggest::tip(name, names);
    Err(Failure::usage(format!("'{}' is no action, variable or macro{tip}", output::printable(name))))
}

pub(super) fn actions() -> Result<(), Failure> {
    let mut text = String::new();
    for action in tables::actions() {
        let cost = if action.cost == 0 { "free".to_owned() } else { format!("{} units", action.cost) };
        // Writing to a string can't fail.
        let _ = writeln!(text, "{BOLD}{:<28}{BOLD:#} {cost:<9} {}", action.name, action.phases.join(", "));
    }
    output::print(&text)
}

fn explain_action(action: &Action) -> String {
    let mut text = format!("{BOLD}{}{BOLD:#} {}\n\n{}\n\n", action.name, action.title, action.doc);
    let cost = if action.cost == 0 { "free".to_owned() } else { format!("{} Traffic Policy Units", action.cost) };
    let ends = match (action.ends, action.continues_when.is_empty()) {
        (false, _) => "no",
        (true, true) => "yes",
        (true, false) => "yes, unless its config says otherwise",
    };
    let _ = write!(
        text,
        "  phases:      {}\n  ends it:     {ends}\n  cost:        {cost}\n  more:        {}\n",
        action.phases.join(", "),
        action.docs_url
    );
    if !action.config.is_empty() {
        text.push_str("\nConfig\n");
    }
    for field in action.config {
        let _ = writeln!(text, "  {BOLD}{}{BOLD:#}{}\n      {}", field.name, notes(field), field.doc);
    }
    if let Some(results) = &action.results {
        let _ = writeln!(text, "\nResults, in actions.ngrok.{}", results.name);
        for member in results.members {
            let _ = writeln!(text, "  {BOLD}{}{BOLD:#}\n      {}", member.name, member.doc);
        }
    }
    let _ = write!(text, "\nExample\n{}", indented(action.example));
    text
}

/// What has to be known of a field besides its meaning.
fn notes(field: &Field) -> String {
    let mut notes = Vec::new();
    if field.required {
        notes.push("required".to_owned());
    }
    if let Some(default) = field.default {
        notes.push(format!("default {default}"));
    }
    if !field.values.is_empty() && field.values.len() <= 8 {
        let values: Vec<&str> = field.values.iter().map(|value| value.value).collect();
        notes.push(format!("one of {}", values.join(", ")));
    }
    notes.extend(tables::bounds(field));
    if let Some(most) = field.max_items {
        notes.push(format!("at most {most} of them"));
    }
    if field.deprecated.is_some() {
        notes.push("deprecated".to_owned());
    }
    if notes.is_empty() { String::new() } else { format!(" ({})", notes.join("; ")) }
}

/// By its full name, or by the name after its receiver where only one macro has it.
fn find_macro(name: &str) -> Option<&'static Macro> {
    let named = tables::macros().iter().find(|m| m.name == name || m.formerly.contains(&name));
    named.or_else(|| {
        let mut same = tables::macros().iter().filter(|m| m.name.rsplit('.').next() == Some(name));
        same.next().filter(|_| same.next().is_none())
    })
}

fn explain_macro(found: &Macro) -> String {
    let mut text = format!("{BOLD}{}{BOLD:#}\n\n{}\n\n", found.name, found.doc);
    for call in found.calls {
        let _ = writeln!(text, "  {}", call.text);
    }
    if !found.phases.is_empty() {
        let _ = writeln!(text, "\n  phases:      {}", found.phases.join(", "));
    }
    if !found.examples.is_empty() {
        text.push_str("\nExamples\n");
    }
    for (expression, result) in found.examples {
        let _ = writeln!(text, "  {expression}  is  {result}");
    }
    text
}

type Found = (&'static str, ValueType, &'static [&'static str]);

/// The variable at a dotted path; `[i]` and `[k]` go into lists and maps.
fn find_variable(path: &str) -> Option<Found> {
    let mut parts = path.split('.');
    let (name, steps) = split_steps(parts.next()?);
    let variable = tables::variables().iter().find(|variable| variable.name == name)?;
    let mut found: Found = (variable.doc, step(variable.ty, steps)?, variable.phases);
    for part in parts {
        let (name, steps) = split_steps(part);
        let member = members(found.1).iter().find(|member| member.name == name)?;
        let phases = if member.phases.is_empty() { found.2 } else { member.phases };
        found = (member.doc, step(member.ty, steps)?, phases);
    }
    Some(found)
}

/// A name and how many indices follow it.
fn split_steps(part: &str) -> (&str, usize) {
    let (name, indices) = part.split_at(part.find('[').unwrap_or(part.len()));
    (name, indices.matches('[').count())
}

fn step(ty: ValueType, steps: usize) -> Option<ValueType> {
    match (ty, steps) {
        (ty, 0) => Some(ty),
        (ValueType::List(inner) | ValueType::Map(inner), steps) => step(*inner, steps - 1),
        _ => None,
    }
}

fn members(ty: ValueType) -> &'static [Member] {
    match ty {
        ValueType::Shape(shape) => shape.members,
        _ => &[],
    }
}

fn explain_variable(name: &str, doc: &str, ty: ValueType, phases: &[&str]) -> String {
    let mut text = format!("{BOLD}{name}{BOLD:#}\n\n{doc}\n\n  type:        {}\n", type_name(ty));
    if !phases.is_empty() {
        let _ = writeln!(text, "  phases:      {}", phases.join(", "));
    }
    let members = members(ty);
    if !members.is_empty() {
        text.push_str("\nMembers\n");
    }
    for member in members {
        let _ = writeln!(text, "  {BOLD}{}{BOLD:#} {}\n      {}", member.name, type_name(member.ty), member.doc);
    }
    text
}

fn type_name(ty: ValueType) -> String {
    match ty {
        ValueType::List(inner) => format!("list<{}>", type_name(*inner)),
        ValueType::Map(inner) => format!("map<{}>", type_name(*inner)),
        ValueType::Shape(shape) => match shape.reads_as {
            Some(plain) => format!("object, read as {}", type_name(*plain)),
            None => "object".to_owned(),
        },
        ValueType::Variable(name) => name.to_owned(),
        other => format!("{other:?}").to_lowercase(),
    }
}

fn indented(text: &str) -> String {
    text.lines().map(|line| format!("  {line}\n")).collect()
}
