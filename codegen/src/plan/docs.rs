//! Doc texts: the description's sentences, the facts that stand beside them, and links to what they name.

use api_spec::{Absent, Field, Operation, Service, Type, TypeRef};

use super::names::{service_name, service_path};
use super::{Context, FieldPlan, model_path};

/// A text whose names of datatypes, in backticks, become links.
pub(super) fn linked(context: &Context<'_>, text: &str) -> String {
    text.split('`')
        .enumerate()
        .map(|(index, part)| match context.types.get(part) {
            _ if index % 2 == 0 => part.to_owned(),
            Some(datatype) if !datatype.builtin => {
                format!("[`{}`]({})", datatype.rust_name, model_path(context, part))
            }
            _ => format!("`{part}`"),
        })
        .collect()
}

/// A field's text, followed by what its facts add to it.
pub(super) fn field(context: &Context<'_>, field: &Field) -> String {
    let mut text = linked(context, &field.doc);
    let mut facts = facts(field);
    if field.absent == Absent::Null && matches!(field.ty, TypeRef::List(_) | TypeRef::Map(_)) {
        facts.push("A null reads as empty.".to_owned());
    }
    if !facts.is_empty() {
        text.push_str("\n\n");
        text.push_str(&facts.join(" "));
    }
    // Those of a text are variants of an enum, which the type links to.
    if let Some(values) = field.values.as_ref().filter(|_| *field.ty.core() != TypeRef::String) {
        text.push_str("\n\nKnown values:");
        for value in &values.list {
            text.push_str(&format!("\n* `{}`: {}", value.value, linked(context, &value.doc)));
        }
    }
    text
}

/// What a field's facts add to its text.
pub(super) fn facts(field: &Field) -> Vec<String> {
    let mut facts = Vec::new();
    if field.null {
        facts.push("Null takes the value away.".to_owned());
    }
    if let Some(max) = field.max_bytes.filter(|max| !field.doc.contains(&max.to_string())) {
        facts.push(format!("At most {max} bytes."));
    }
    match (field.min, field.max) {
        (Some(min), Some(max)) if !field.doc.contains(&max.to_string()) => facts.push(format!("From {min} to {max}.")),
        (None, Some(max)) if !field.doc.contains(&max.to_string()) => facts.push(format!("At most {max}.")),
        _ => {}
    }
    if field.one_time {
        facts.push("Only the answer to the creation shows it.".to_owned());
    }
    let says_default = field.doc.to_lowercase().contains("default");
    if let Some(default) = field.default.as_ref().filter(|_| !says_default) {
        let value = default.as_str().map_or_else(|| default.to_string(), str::to_owned);
        facts.push(format!("The default is `{value}`."));
    }
    facts
}

/// A service's text with a link to ngrok's page about it.
pub(super) fn service(context: &Context<'_>, service: &Service) -> String {
    let text = linked(context, &service.doc);
    match &service.docs_url {
        Some(url) => format!("{text}\n\n[ngrok's page about it]({url})"),
        None => text,
    }
}

/// The text of a service's module: what it is for, in a sentence, and where the client has it.
pub(super) fn module(context: &Context<'_>, service: &Service) -> String {
    let doc = linked(context, &service.doc);
    format!("`client.{}()`: {}", service.client_path.join("()."), first_sentence(&doc))
}

/// A datatype's text, and where the operations on its objects are.
pub(super) fn datatype(context: &Context<'_>, datatype: &Type) -> String {
    let text = linked(context, &datatype.doc);
    let of_datatype = |service: &&Service| {
        service.resource.as_ref() == Some(&datatype.name) && service.module.is_none() && service.deprecated.is_none()
    };
    match context.description.services.iter().find(of_datatype) {
        Some(service) => {
            let (path, name) = (service_path(context, service), service_name(service));
            let client = service.client_path.join("().");
            format!("{text}\n\n[`client.{client}()`]({path}::{name}) has the operations on it.")
        }
        None => text,
    }
}

/// An operation's text: what it does, how it is sent, what is optional, what it is refused with, and an example.
pub(super) fn operation(
    context: &Context<'_>,
    service: &Service,
    operation: &Operation,
    optional: &[&FieldPlan],
    example: &str,
) -> String {
    let mut text = linked(context, &operation.doc);
    text.push_str(&format!("\n\n`{} {}`", operation.method.as_str(), operation.path));
    if let Some(url) = &service.docs_url {
        text.push_str(&format!(", described on [ngrok's page]({url})"));
    }
    text.push('.');
    if !operation.filter.is_empty() {
        let names: Vec<String> = operation.filter.iter().map(|name| format!("`obj.{name}`")).collect();
        text.push_str(&format!("\n\nThe filter may name {}.", names.join(", ")));
    }
    if !optional.is_empty() {
        text.push_str("\n\n# Optional");
        for field in optional {
            let (name, ty) = (field.adder.as_ref().unwrap_or(&field.name), &field.ty);
            let note = if field.deprecated.is_some() { ", deprecated" } else { "" };
            text.push_str(&format!("\n* `{name}` (`{ty}`{note}): {}", first_sentence(&field.doc)));
        }
    }
    if !operation.errors.is_empty() {
        text.push_str("\n\n# Errors\nAmong others:");
        for error in operation.errors.iter().filter_map(|code| context.errors.get(code)) {
            text.push_str(&format!(
                "\n* [`{name}`](crate::ErrorCode::{name}): {}",
                linked(context, &error.summary),
                name = error.name,
            ));
        }
    }
    text.push_str(&format!("\n\n# Example\n{example}"));
    text
}

/// The first sentence of a text.
pub(super) fn first_sentence(text: &str) -> &str {
    let line = text.split("\n\n").next().unwrap_or_default();
    let end = line.match_indices(". ").map(|(at, _)| at + 1).find(|end| {
        // What is shortened is no end.
        let word = line[..*end].rsplit(' ').next().unwrap_or_default();
        !["e.g.", "i.e."].contains(&word) && line[*end..].trim_start().starts_with(|c: char| !c.is_lowercase())
    });
    end.map_or(line, |end| &line[..end])
}
