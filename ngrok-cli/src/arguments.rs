//! What the command line of an operation says, as the flat JSON object that the call takes.

use std::path::PathBuf;

use clap::ArgMatches;
use clap::parser::ValueSource;
use serde_json::{Map, Value};

use crate::commands::{JSON, id};
use crate::failure::Failure;
use crate::source::Source;
use crate::suggest::tip;
use crate::table::{Flag, Operation};
use crate::value::{expected_json, fits, json_problem, parse};

/// Reads the arguments of an operation.
pub(crate) fn read(
    operation: &Operation,
    matches: &ArgMatches,
    source: &Source,
) -> Result<Map<String, Value>, Failure> {
    let mut arguments = match text(matches, id::JSON) {
        Some(given) => whole_body(operation, given, source)?,
        None => Map::new(),
    };
    for flag in operation.flags {
        if let Some(path) = flag.file_flag.and_then(|name| text(matches, name)) {
            let value = parse(flag, &[&format!("@{path}")], source)?;
            set(&mut arguments, flag, value)?;
            continue;
        }
        if matches.value_source(flag.field) != Some(ValueSource::CommandLine) {
            continue;
        }
        let uses: Vec<&str> =
            matches.get_many::<String>(flag.field).into_iter().flatten().map(String::as_str).collect();
        set(&mut arguments, flag, parse(flag, &uses, source)?)?;
    }
    clear(operation, matches, &mut arguments)?;
    complete(operation, &arguments)?;
    path(operation, matches, source, &mut arguments)?;
    Ok(arguments)
}

/// The text of an argument, if it was given.
pub(crate) fn text<'a>(matches: &'a ArgMatches, name: &str) -> Option<&'a str> {
    matches.try_get_one::<String>(name).ok().flatten().map(String::as_str)
}

/// A JSON object that was given as text, `@file` or `-`.
pub(crate) fn json_object(given: &str, source: &Source) -> Result<Map<String, Value>, Failure> {
    let document = source.text(JSON, given)?;
    let refuse =
        |detail: &str| Failure::usage(format!("invalid value for '{JSON}': expected a JSON object ({detail})"));
    match serde_json::from_str(&document).map_err(|error| refuse(&json_problem(&error)))? {
        Value::Object(object) => Ok(object),
        _ => Err(refuse("it is another kind of JSON value")),
    }
}

fn whole_body(operation: &Operation, given: &str, source: &Source) -> Result<Map<String, Value>, Failure> {
    let body = json_object(given, source)?;
    let names = || operation.flags.iter().filter(|f| !f.field.contains('.')).map(|f| f.field);
    for key in body.keys() {
        let param = operation.params.iter().find(|param| param.field == key);
        if let Some(param) = param.filter(|_| !names().any(|name| name == key)) {
            let place = format!("it is the argument <{}> of the command", param.placeholder);
            return Err(Failure::usage(format!("'{key}' does not belong into '{JSON}': {place}")));
        }
        if !names().any(|name| name == key) {
            return Err(Failure::usage(format!("'{JSON}' has no field '{key}'{}", tip(key, names()))));
        }
    }
    kinds(operation, &body)?;
    Ok(body)
}

/// Refuses values of the wrong kind, without repeating them: they may be secret. Nulls are left to the call.
fn kinds(operation: &Operation, arguments: &Map<String, Value>) -> Result<(), Failure> {
    for flag in operation.flags {
        let mut parts = flag.field.split('.');
        let first = parts.next().and_then(|part| arguments.get(part));
        let value = parts.fold(first, |value, part| value?.get(part));
        if value.is_some_and(|value| !value.is_null() && !fits(flag.kind, value)) {
            let expected = expected_json(flag.kind);
            return Err(Failure::usage(format!("invalid value for '{}' in '{JSON}': expected {expected}", flag.field)));
        }
    }
    Ok(())
}

/// Checks all arguments of a call: that the operation has them, and that they are of the right kind.
pub(crate) fn check(operation: &Operation, arguments: &Map<String, Value>) -> Result<(), Failure> {
    known_names(operation, arguments)?;
    kinds(operation, arguments)
}

fn known_names(operation: &Operation, arguments: &Map<String, Value>) -> Result<(), Failure> {
    let fields = operation.flags.iter().map(|f| f.field).filter(|field| !field.contains('.'));
    let names: Vec<&str> = operation.params.iter().map(|p| p.field).chain(fields).collect();
    match arguments.keys().find(|key| !names.contains(&key.as_str())) {
        None => Ok(()),
        Some(key) => {
            let expected = if names.is_empty() { "no arguments".to_owned() } else { names.join(", ") };
            let tip = tip(key, names.iter().copied());
            Err(Failure::usage(format!("'{JSON}': {} has no '{key}': expected {expected}{tip}", operation.operation)))
        }
    }
}

/// Puts null in the place of the fields that are to lose their values.
fn clear(operation: &Operation, matches: &ArgMatches, arguments: &mut Map<String, Value>) -> Result<(), Failure> {
    let given = |name: &str| matches.value_source(name) == Some(ValueSource::CommandLine);
    for name in matches.try_get_many::<String>(id::CLEAR).ok().flatten().into_iter().flatten() {
        let Some(flag) = operation.flags.iter().find(|flag| flag.name == name) else { continue };
        let inside = |other: &Flag| other.field.strip_prefix(flag.field).is_some_and(|rest| rest.starts_with('.'));
        let set = operation.flags.iter().find(|other| {
            (other.field == flag.field || inside(other)) && (given(other.field) || other.file_flag.is_some_and(given))
        });
        if let Some(set) = set {
            return Err(Failure::usage(format!("'--clear {name}' and '--{}' can't be used together", set.name)));
        }
        self::set(arguments, flag, Value::Null)?;
    }
    Ok(())
}

/// Puts a flag's value where its path leads.
fn set(arguments: &mut Map<String, Value>, flag: &Flag, value: Value) -> Result<(), Failure> {
    let mut object = arguments;
    let mut parts = flag.field.split('.').peekable();
    while let Some(part) = parts.next() {
        if parts.peek().is_none() {
            object.insert(part.to_owned(), value);
            return Ok(());
        }
        let next = object.entry(part).or_insert_with(|| Value::Object(Map::new()));
        object = next.as_object_mut().ok_or_else(|| {
            Failure::usage(format!("--{}: '{part}' was given as something else than an object", flag.name))
        })?;
    }
    Ok(())
}

/// Checks that what must be there is, and that nothing excludes something else.
fn complete(operation: &Operation, arguments: &Map<String, Value>) -> Result<(), Failure> {
    let missing: Vec<&Flag> = operation.flags.iter().filter(|flag| flag.required && lacks(arguments, flag)).collect();
    if !missing.is_empty() {
        let lines = missing.iter().map(|flag| {
            let values =
                if flag.values.is_empty() { flag.kind.expected().to_owned() } else { flag.values.join(" or ") };
            format!("\n  --{} <{}>   {values}", flag.name, flag.kind.value_name())
        });
        let lines: String = lines.collect();
        return Err(Failure::usage(format!("the following required flags were not provided:{lines}")));
    }
    let given =
        |set: &[&str]| set.iter().filter(|field| arguments.get(**field).is_some_and(|value| !value.is_null())).count();
    let names = |set: &[&str]| set.iter().map(|f| format!("'--{}'", flag_name(operation, f))).collect::<Vec<_>>();
    for set in operation.one_of {
        if given(set) != 1 {
            return Err(Failure::usage(format!("exactly one of {} must be given", names(set).join(" and "))));
        }
    }
    for set in operation.exclusive {
        if given(set) > 1 {
            return Err(Failure::usage(format!("{} can't be used together", names(set).join(" and "))));
        }
    }
    Ok(())
}

fn flag_name(operation: &Operation, field: &str) -> String {
    operation.flags.iter().find(|flag| flag.field == field).map_or_else(|| field.to_owned(), |f| f.name.to_owned())
}

/// Whether the object that the flag belongs to is there without the flag's field.
fn lacks(arguments: &Map<String, Value>, flag: &Flag) -> bool {
    let mut object = arguments;
    let mut parts = flag.field.split('.').peekable();
    while let Some(part) = parts.next() {
        if parts.peek().is_none() {
            return !object.contains_key(part);
        }
        match object.get(part).and_then(Value::as_object) {
            Some(inner) => object = inner,
            None => return false,
        }
    }
    false
}

/// Fills the path: from the flags of its parameters, and for the others from the arguments in their order.
fn path(
    operation: &Operation,
    matches: &ArgMatches,
    source: &Source,
    arguments: &mut Map<String, Value>,
) -> Result<(), Failure> {
    let mut positional = operation.params.iter().filter_map(|param| text(matches, param.placeholder));
    let mut missing = Vec::new();
    for param in operation.params {
        let by_flag = text(matches, param.field).filter(|_| !arguments.contains_key(param.field));
        match by_flag.or_else(|| positional.next()) {
            Some(given) => {
                let name = format!("<{}>", param.placeholder);
                let value = source.text(&name, given)?.trim().to_owned();
                if value.is_empty() {
                    return Err(Failure::usage(format!("{name} is empty: expected {}", first_lower(param.doc))));
                }
                arguments.insert(param.field.to_owned(), Value::String(value));
            }
            None => missing.push(format!("\n  <{}>   {}", param.placeholder, param.doc)),
        }
    }
    if !missing.is_empty() {
        let lines: String = missing.concat();
        return Err(Failure::usage(format!("the following required arguments were not provided:{lines}")));
    }
    match positional.next() {
        Some(extra) => Err(Failure::usage(format!("unexpected argument '{extra}': the path is complete without it"))),
        None => Ok(()),
    }
}

fn first_lower(text: &str) -> String {
    let text = text.trim_end_matches('.');
    let mut chars = text.chars();
    chars.next().map(|first| first.to_lowercase().chain(chars).collect()).unwrap_or_default()
}

/// A path that was given as an argument.
pub(crate) fn file(matches: &ArgMatches, name: &str) -> Option<PathBuf> {
    text(matches, name).map(PathBuf::from)
}
