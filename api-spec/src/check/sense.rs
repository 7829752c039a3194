//! What a resolved description must hold beyond its names: no contradictions, nothing twice, nothing unused.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::diagnostic::Diagnostics;
use crate::model::{Description, Field, Format, Method, Segment, Type, TypeKind, TypeRef, types_by_name};
use crate::resolve::Places;
use crate::source::Span;

/// Most characters of an error's summary.
const SUMMARY_LIMIT: usize = 160;
/// Most characters of an error's name.
const ERROR_NAME_LIMIT: usize = 60;

/// Checks a resolved description.
pub(crate) fn check(description: &Description, places: &Places, diagnostics: &mut Diagnostics) {
    // Parts that could not be resolved are missing here, and would make others look unused.
    let complete = diagnostics.is_empty();
    same_call(description, places, diagnostics);
    let types = types_by_name(description);
    for datatype in &description.types {
        for field in datatype.fields() {
            bounds(&datatype.name, field, places, diagnostics);
            endpoint(datatype, field, places, diagnostics);
        }
        view(datatype, &types, places, diagnostics);
        endless(datatype, &types, places, diagnostics);
    }
    for (service, operation) in description.operations() {
        for field in &operation.query {
            bounds(&format!("{}.{}", service.name, operation.name), field, places, diagnostics);
        }
    }
    if complete {
        unused_types(description, places, diagnostics);
    }
    errors(description, places, diagnostics);
}

/// Two operations with one method and path; the names of placeholders do not tell them apart.
fn same_call(description: &Description, places: &Places, diagnostics: &mut Diagnostics) {
    let mut seen: HashMap<(Method, String), Span> = HashMap::new();
    for (service, operation) in description.operations() {
        let shape: String = operation
            .path
            .segments
            .iter()
            .map(|s| match s {
                Segment::Literal(text) => format!("/{text}"),
                Segment::Param(_) => "/{}".to_owned(),
            })
            .collect();
        let Some((_, call)) = places.operations.get(&(service.name.clone(), operation.name.clone())) else { continue };
        if let Some(first) = seen.get(&(operation.method, shape.clone())) {
            diagnostics
                .error(call.clone(), format!("two operations send {} {}", operation.method.as_str(), operation.path))
                .label("sent again here")
                .context(first.clone(), "first sent here");
        } else {
            seen.insert((operation.method, shape), call.clone());
        }
    }
}

/// What is said of a field's value must not contradict itself.
fn bounds(owner: &str, field: &Field, places: &Places, diagnostics: &mut Diagnostics) {
    let key = (owner.to_owned(), field.name.clone());
    let Some(span) = places.value_said(&key) else { return };
    if let (Some(min), Some(max)) = (field.min, field.max)
        && min > max
    {
        diagnostics.error(span.clone(), format!("the least value, {min}, is greater than the greatest, {max}"));
        return;
    }
    let Some(default) = &field.default else { return };
    let span = places.defaults.get(&key).unwrap_or(span);
    if let Some(number) = default.as_f64()
        && (field.min.is_some_and(|min| number < min) || field.max.is_some_and(|max| number > max))
    {
        diagnostics.error(span.clone(), format!("the default {number} is outside of the field's own bounds"));
    }
    if field.required {
        diagnostics.error(span.clone(), format!("`{}` is required, so its default is never taken", field.name)).help(
            "leave out `required` when the API takes the default, and `default` when it refuses a call without it",
        );
    }
    let Some(values) = &field.values else { return };
    let text = default.as_str().map_or_else(|| default.to_string(), str::to_owned);
    let known = || values.list.iter().map(|v| v.value.as_str());
    if !default.is_array() && !known().any(|v| v == text) {
        diagnostics
            .error(span.clone(), format!("the default `{text}` is not one of the known values"))
            .help(format!("the known values are {}", known().collect::<Vec<_>>().join(", ")))
            .suggest(&text, known());
    }
}

/// What is said of the endpoint of a policy belongs to a policy, and names a field beside it.
fn endpoint(datatype: &Type, field: &Field, places: &Places, diagnostics: &mut Diagnostics) {
    let key = (datatype.name.clone(), field.name.clone());
    let Some(span) = places.fields.get(&key) else { return };
    let said = field.endpoint_url.is_some() || field.endpoint_kind.is_some();
    if said && field.format != Some(Format::TrafficPolicy) {
        diagnostics
            .error(span.clone(), format!("`{}` is no Traffic Policy, so it has no endpoint", field.name))
            .help("leave out `endpoint_url` and `endpoint_kind`, or add `format: traffic-policy`");
    } else if let Some(url) = field.endpoint_url.as_ref().filter(|url| datatype.field(url).is_none()) {
        diagnostics
            .error(
                span.clone(),
                format!("`endpoint_url` of `{}` names a field `{url}`, which is not beside it", field.name),
            )
            .suggest(url, datatype.fields().iter().map(|field| field.name.as_str()));
    }
}

/// A view shows fields that the object has.
fn view(datatype: &Type, types: &BTreeMap<&str, &Type>, places: &Places, diagnostics: &mut Diagnostics) {
    let shown = datatype.view_of.as_deref().filter(|_| !datatype.sent).and_then(|name| types.get(name));
    let Some(shown) = shown else { return };
    for field in datatype.fields().iter().filter(|field| shown.field(&field.name).is_none()) {
        if let Some(span) = places.fields.get(&(datatype.name.clone(), field.name.clone())) {
            diagnostics
                .error(span.clone(), format!("`{}` has no field `{}` that could be shown", shown.name, field.name))
                .suggest(&field.name, shown.fields().iter().map(|field| field.name.as_str()));
        }
    }
}

/// An object that holds itself outside of a list or a map would have no end.
fn endless(datatype: &Type, types: &BTreeMap<&str, &Type>, places: &Places, diagnostics: &mut Diagnostics) {
    for field in datatype.fields() {
        let mut open: Vec<&str> = held(field).into_iter().collect();
        let mut seen: BTreeSet<&str> = BTreeSet::new();
        while let Some(name) = open.pop() {
            if name == datatype.name {
                if let Some(span) = places.fields.get(&(datatype.name.clone(), field.name.clone())) {
                    diagnostics
                        .error(span.clone(), format!("`{}` holds itself, without end", datatype.name))
                        .help("make it a list, or name it by `id<…>` or `Ref<…>`");
                }
                return;
            }
            if seen.insert(name) {
                open.extend(types.get(name).iter().flat_map(|t| t.fields()).filter_map(held));
            }
        }
    }
}

fn held(field: &Field) -> Option<&str> {
    match &field.ty {
        TypeRef::Named(name) => Some(name),
        _ => None,
    }
}

/// A datatype that no operation sends or answers with, and no id or reference points at.
fn unused_types(description: &Description, places: &Places, diagnostics: &mut Diagnostics) {
    let mut pointed: BTreeSet<&str> = description.services.iter().filter_map(|s| s.resource.as_deref()).collect();
    pointed.extend(description.types.iter().filter_map(|t| t.view_of.as_deref()));
    for datatype in &description.types {
        if let TypeKind::AnyOf(targets) = &datatype.kind {
            pointed.extend(targets.iter().map(String::as_str));
        }
    }
    let params = description.operations().flat_map(|(_, o)| o.params.iter().chain(&o.query));
    for field in description.types.iter().flat_map(Type::fields).chain(params) {
        if let TypeRef::Id(target) | TypeRef::Ref(target) = field.ty.core() {
            pointed.insert(target);
        }
    }
    for datatype in &description.types {
        if !datatype.builtin
            && !datatype.sent
            && !datatype.received
            && !pointed.contains(datatype.name.as_str())
            && let Some(span) = places.types.get(&datatype.name)
        {
            diagnostics
                .error(span.clone(), format!("nothing uses the type `{}`", datatype.name))
                .help("name it in an operation or a field, or remove it");
        }
    }
}

fn errors(description: &Description, places: &Places, diagnostics: &mut Diagnostics) {
    for error in description.errors.iter().flat_map(|f| &f.errors) {
        let Some((_, name, summary)) = places.errors.get(&error.code) else { continue };
        let shaped = error.name.starts_with(|c: char| c.is_ascii_uppercase())
            && error.name.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_');
        if !shaped || error.name.len() > ERROR_NAME_LIMIT {
            diagnostics
                .error(name.clone(), format!("`{}` is not the name of an error", error.name))
                .label(format!("expected SCREAMING_SNAKE_CASE of at most {ERROR_NAME_LIMIT} characters"));
        }
        let length = error.summary.chars().count();
        if length > SUMMARY_LIMIT {
            diagnostics
                .error(summary.clone(), format!("this summary has {length} characters, of at most {SUMMARY_LIMIT}"));
        }
    }
}
