//! What a resolved description must hold beyond its names: no clashes, no contradictions, nothing unused.

use std::collections::{BTreeSet, HashMap};

use crate::diagnostic::Diagnostics;
use crate::model::{Description, Field, Segment, Type, TypeKind, TypeRef};
use crate::resolve::Places;
use crate::rust_names;
use crate::source::Span;

/// Methods that every call has: a request's field of such a name would hide one.
const CALL_METHODS: [&str; 4] = ["send", "items", "pages", "into_future"];

/// Most characters of an error's summary.
const SUMMARY_LIMIT: usize = 160;
/// Most characters of an error's name.
const ERROR_NAME_LIMIT: usize = 60;

/// Checks a resolved description.
pub(crate) fn check(description: &Description, places: &Places, diagnostics: &mut Diagnostics) {
    // Parts that could not be resolved are missing here, and would make others look unused.
    let complete = diagnostics.is_empty();
    same_call(description, places, diagnostics);
    for datatype in &description.types {
        fields(datatype, places, diagnostics);
    }
    type_names(description, places, diagnostics);
    service_names(description, places, diagnostics);
    if complete {
        unused_types(description, places, diagnostics);
    }
    errors(description, places, diagnostics);
}

/// Two operations with one method and path; the names of placeholders do not tell them apart.
fn same_call(description: &Description, places: &Places, diagnostics: &mut Diagnostics) {
    let mut seen: HashMap<(crate::model::Method, String), Span> = HashMap::new();
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

fn fields(datatype: &Type, places: &Places, diagnostics: &mut Diagnostics) {
    let place = |field: &str| places.fields.get(&(datatype.name.clone(), field.to_owned()));
    let mut seen: HashMap<&str, &str> = HashMap::new();
    for field in datatype.fields() {
        let Some(span) = place(&field.name) else { continue };
        if let Some(first) = seen.insert(&field.rust_name, &field.name) {
            let first_span = place(first).unwrap_or(span).clone();
            diagnostics
                .error(span.clone(), format!("`{first}` and `{}` are both `{}` in Rust", field.name, field.rust_name))
                .label("clashes")
                .context(first_span, "with this field")
                .help("give one of them a `rust_name`");
        }
        if datatype.sent && CALL_METHODS.contains(&field.rust_name.as_str()) {
            diagnostics
                .error(span.clone(), format!("`{}` is a method of every call", field.rust_name))
                .help("give the field a `rust_name`");
        }
        values(datatype, field, span, places, diagnostics);
    }
}

fn values(datatype: &Type, field: &Field, span: &Span, places: &Places, diagnostics: &mut Diagnostics) {
    let Some(values) = &field.values else { return };
    let mut seen: HashMap<&str, &str> = HashMap::new();
    for value in values.list.iter().filter(|v| !v.rust_name.is_empty()) {
        let key = (datatype.name.clone(), field.name.clone(), value.value.clone());
        let Some(span) = places.values.get(&key) else { continue };
        if let Some(first) = seen.insert(&value.rust_name, &value.value) {
            diagnostics
                .error(span.clone(), format!("`{first}` and `{}` are both `{}` in Rust", value.value, value.rust_name))
                .help("write one as a mapping with `doc:` and `rust_name:`");
        }
    }
    let Some(default) = &field.default else { return };
    let text = default.as_str().map_or_else(|| default.to_string(), str::to_owned);
    let known = || values.list.iter().map(|v| v.value.as_str());
    if !default.is_array() && !known().any(|v| v == text) {
        let span = places.defaults.get(&(datatype.name.clone(), field.name.clone())).unwrap_or(span);
        diagnostics
            .error(span.clone(), format!("the default `{text}` is not one of the known values"))
            .help(format!("the known values are {}", known().collect::<Vec<_>>().join(", ")))
            .suggest(&text, known());
    }
}

/// Datatypes and the enums of their fields share one namespace in Rust.
fn type_names(description: &Description, places: &Places, diagnostics: &mut Diagnostics) {
    let mut seen: HashMap<String, String> = HashMap::new();
    for datatype in &description.types {
        let Some(span) = places.types.get(&datatype.name) else { continue };
        if let Some(first) = seen.insert(datatype.rust_name.clone(), datatype.name.clone()) {
            let message = format!("`{first}` and `{}` are both `{}` in Rust", datatype.name, datatype.rust_name);
            let error = diagnostics.error(span.clone(), message).help("give one of them a `rust_name`");
            if let Some(first) = places.types.get(&first) {
                error.context(first.clone(), "first named here");
            }
        }
    }
    for datatype in &description.types {
        for field in datatype.fields() {
            let Some(values) = field.values.as_ref().filter(|_| *field.ty.core() == TypeRef::String) else { continue };
            let Some(span) = places.fields.get(&(datatype.name.clone(), field.name.clone())) else { continue };
            let rust_name = rust_names::type_name(&values.enum_name);
            if seen.contains_key(&rust_name) {
                diagnostics
                    .error(
                        span.clone(),
                        format!("the values of `{}` would be the type `{rust_name}`, which exists", field.name),
                    )
                    .help("name them with `enum:`");
            }
        }
    }
}

fn service_names(description: &Description, places: &Places, diagnostics: &mut Diagnostics) {
    for service in &description.services {
        let Some(span) = places.services.get(&service.name) else { continue };
        for part in &service.client_path {
            if !rust_names::is_identifier(part) {
                diagnostics
                    .error(span.clone(), format!("`{part}` can't be a method's name in Rust"))
                    .help("rename the service's file or folder");
            }
        }
        let mut seen: BTreeSet<&str> = BTreeSet::new();
        for operation in &service.operations {
            let rust_name = operation.rust_name.as_deref().unwrap_or(&operation.name);
            if !seen.insert(rust_name) {
                let key = (service.name.clone(), operation.name.clone());
                let place = places.operations.get(&key).map_or(span, |(name, _)| name);
                diagnostics.error(place.clone(), format!("two operations are both `{rust_name}` in Rust"));
            }
        }
    }
}

/// A datatype that no operation sends or answers with, and no id or reference points at.
fn unused_types(description: &Description, places: &Places, diagnostics: &mut Diagnostics) {
    let mut pointed: BTreeSet<&str> = description.services.iter().filter_map(|s| s.resource.as_deref()).collect();
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
        if !datatype.builtin && !datatype.sent && !datatype.received && !pointed.contains(datatype.name.as_str()) {
            if let Some(span) = places.types.get(&datatype.name) {
                diagnostics
                    .error(span.clone(), format!("nothing uses the type `{}`", datatype.name))
                    .help("name it in an operation or a field, or remove it");
            }
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
