//! What a field says of its values (known ones, default, bounds, how many), and whether that fits its type and itself.

use serde_json::Value;

use super::fields;
use super::go_duration;
use super::model::{Field, Format, Kind, ValueType};
use crate::diagnostic::Diagnostics;
use crate::model::{KnownValue, Values};
use crate::rust_names;
use crate::source::Spanned;
use crate::yaml::Node;
use crate::yaml_json;

/// Reads what depends on the field's type, and checks it.
pub(super) fn fill(owner: &str, written: &fields::Field, field: &mut Field, diagnostics: &mut Diagnostics) {
    let before = diagnostics.len();
    fitting_keys(written, field, diagnostics);
    if diagnostics.len() > before {
        // A key that has no meaning here has no value to read either.
        return;
    }
    field.values = known_values(owner, written, field, diagnostics);
    field.min = bound(written.min.as_ref(), &field.kind, diagnostics);
    field.max = bound(written.max.as_ref(), &field.kind, diagnostics);
    field.step = bound(written.step.as_ref(), &field.kind, diagnostics);
    order(written, field, diagnostics);
    if let Some(node) = &written.default {
        field.default = default(node, field, diagnostics);
    }
}

/// Keys that mean something only for some types.
fn fitting_keys(written: &fields::Field, field: &Field, diagnostics: &mut Diagnostics) {
    let core = field.kind.core();
    let text = matches!(core, Kind::String | Kind::Any);
    let number = core.is_number() || *core == Kind::GoDuration;
    let (list, map) = (matches!(field.kind, Kind::List(_)), matches!(field.kind, Kind::Map(_)));
    let mapping = |kind: &Kind| matches!(kind, Kind::Map(_));
    let mappings = matches!(&field.kind, Kind::List(inner) if mapping(inner));
    let credentials = field.format == Some(Format::BasicCredentials);
    let rules: [(&[&str], bool, &str); 12] = [
        (&["cel", "expression", "format"], text, "a text, or a list or mapping of texts"),
        (&["values"], text || core.is_number(), "a text or a number"),
        (&["min_chars", "max_chars"], *core == Kind::String, "a text"),
        (&["min", "max", "step"], number, "a number or a `go_duration`"),
        (&["min_items", "max_items"], list || map, "a list or a mapping"),
        (&["distinct"], list, "a list"),
        (&["rust_adder"], list, "a list"),
        (&["min_entries", "max_entries"], mappings, "a list of mappings"),
        (&["sets"], map || mappings, "a mapping, or a list of mappings"),
        (&["min_password_chars", "max_password_chars"], credentials, "a text with `format: basic-credentials`"),
        (&["key_format"], map || mappings || field.also.iter().any(mapping), "a mapping"),
        (&["default"], !matches!(core, Kind::Object(_) | Kind::Action), "a value without fields"),
    ];
    for (keys, fits, expected) in rules {
        for (key, span) in keys.iter().filter_map(|key| Some((key, written.keys.get(key)?))).filter(|_| !fits) {
            diagnostics
                .error(span.clone(), format!("`{key}` means nothing for `{}`, a `{}`", field.name, field.kind))
                .label(format!("expected in {expected}"));
        }
    }
    let companions = [("scope", "expression"), ("open", "values"), ("enum", "values")];
    for (key, companion) in companions {
        if let Some(span) = written.keys.get(key).filter(|_| !written.keys.contains_key(companion)) {
            diagnostics
                .error(span.clone(), format!("`{key}` means nothing without `{companion}`"))
                .help(format!("add `{companion}:`, or remove it"));
        }
    }
    if let Some(span) = written.keys.get("cel").filter(|_| written.cel && written.expression.is_some()) {
        diagnostics
            .error(span.clone(), "a whole expression has no `${…}` in it")
            .help("say `cel: true` or `expression:`, not both");
    }
    if let (Some(span), Some(ValueType::List(_) | ValueType::Map(_) | ValueType::Shape(_))) =
        (written.keys.get("expression"), &field.expression)
    {
        diagnostics.error(span.clone(), "the type of an expression is one without parts, or `any`");
    }
}

fn known_values(owner: &str, written: &fields::Field, field: &Field, diagnostics: &mut Diagnostics) -> Option<Values> {
    let mut list: Vec<KnownValue> = Vec::new();
    for known in written.values.as_ref()? {
        let (value, span) = (&known.value.value, &known.value.span);
        let rust_name = match &known.rust_name {
            Some(given) => given.value.clone(),
            // Only texts become an enum; numbers stay numbers.
            None if *field.kind.core() != Kind::String => String::new(),
            None => rust_names::variant_name(value).unwrap_or_default(),
        };
        if *field.kind.core() == Kind::String && !rust_names::is_identifier(&rust_name) {
            diagnostics
                .error(span.clone(), format!("`{value}` makes no name for a variant"))
                .help("write it as a mapping with `doc:` and `rust_name:`");
        } else if !rust_name.is_empty() && list.iter().any(|other| other.rust_name == rust_name) {
            diagnostics
                .error(span.clone(), format!("two values are both `{rust_name}` in Rust"))
                .help("write it as a mapping with `doc:` and `rust_name:`");
        } else if field.kind.core().is_number() && value.parse::<f64>().is_err() {
            diagnostics.error(span.clone(), format!("`{value}` is no number, as the values of `{}` are", field.name));
        }
        list.push(KnownValue { value: value.clone(), rust_name, doc: known.doc.clone() });
    }
    let enum_name = written.enum_name.as_ref().map_or_else(
        || format!("{owner}{}", rust_names::type_name(field.rust_name.strip_prefix("r#").unwrap_or(&field.rust_name))),
        |name| name.value.clone(),
    );
    Some(Values { enum_name, list, shared: false })
}

/// A bound, of a duration in seconds.
fn bound(written: Option<&Spanned<String>>, kind: &Kind, diagnostics: &mut Diagnostics) -> Option<f64> {
    let written = written?;
    let duration = *kind.core() == Kind::GoDuration;
    let value = if duration { go_duration::seconds(&written.value) } else { written.value.parse().ok() };
    if value.is_none() {
        let expected = if duration { "a duration such as `90s`" } else { "a number" };
        diagnostics
            .error(written.span.clone(), format!("`{}` is not {expected}", written.value))
            .label(format!("expected {expected}"));
    }
    value
}

/// Whether the least is not more than the greatest.
fn order(written: &fields::Field, field: &Field, diagnostics: &mut Diagnostics) {
    let count = |count: Option<usize>| count.map(|count| count as f64);
    let pairs = [
        ("min", field.min, field.max),
        ("min_items", count(field.min_items), count(field.max_items)),
        ("min_chars", count(field.min_chars), count(field.max_chars)),
        ("min_entries", count(field.min_entries), count(field.max_entries)),
        ("min_password_chars", count(field.min_password_chars), count(field.max_password_chars)),
    ];
    for (key, least, greatest) in pairs {
        if let (Some(least), Some(greatest), Some(span)) = (least, greatest, written.keys.get(key))
            && least > greatest
        {
            diagnostics.error(span.clone(), format!("the least, {least}, is more than the greatest, {greatest}"));
        }
    }
    if let (Some(step), Some(span)) = (field.step.filter(|step| *step <= 0.0), written.keys.get("step")) {
        diagnostics.error(span.clone(), format!("a step of {step} leads nowhere")).label("expected more than 0");
    }
}

/// The default as JSON, if the field may have it.
fn default(node: &Spanned<Node>, field: &Field, diagnostics: &mut Diagnostics) -> Option<Value> {
    let value = yaml_json::value(&node.value);
    let value = value_of(&field.kind, value);
    let problem = match &value {
        None => Some(format!("this default is not a value of type `{}`", field.kind)),
        Some(value) => misfit(value, field),
    };
    match problem {
        None => value,
        Some(problem) => {
            diagnostics.error(node.span.clone(), problem);
            None
        }
    }
}

/// The value as one of this kind; `None` when it is none. What stands without quotes may still be a text.
fn value_of(kind: &Kind, value: Value) -> Option<Value> {
    match (kind, value) {
        (Kind::Any, value) => Some(value),
        (Kind::String, Value::String(text)) => Some(Value::String(text)),
        (Kind::String, Value::Number(number)) => Some(Value::String(number.to_string())),
        (Kind::GoDuration, Value::String(text)) => go_duration::seconds(&text).map(|_| Value::String(text)),
        (Kind::Bool, Value::Bool(flag)) => Some(Value::Bool(flag)),
        (Kind::Int32 | Kind::Int64, Value::Number(number)) => number.is_i64().then_some(Value::Number(number)),
        (Kind::Float64, Value::Number(number)) => Some(Value::Number(number)),
        (Kind::List(inner), Value::Array(items)) => items.into_iter().map(|item| value_of(inner, item)).collect(),
        (Kind::Map(inner), Value::Object(entries)) => {
            let entries = entries.into_iter().map(|(key, value)| Some((key, value_of(inner, value)?)));
            entries.collect::<Option<_>>().map(Value::Object)
        }
        _ => None,
    }
}

/// Why a default of the right type is none that the field may have.
fn misfit(value: &Value, field: &Field) -> Option<String> {
    if let Value::Array(items) = value {
        return items.iter().find_map(|item| misfit(item, field));
    }
    let number = value.as_f64().or_else(|| go_duration::seconds(value.as_str()?));
    if let Some(number) = number.filter(|_| field.kind.core().is_number() || *field.kind.core() == Kind::GoDuration)
        && (field.min.is_some_and(|min| number < min) || field.max.is_some_and(|max| number > max))
    {
        return Some(format!("the default {value} is outside of the field's own bounds"));
    }
    let values = field.values.as_ref().filter(|_| !field.open)?;
    let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    if values.list.iter().any(|known| known.value == text) {
        return None;
    }
    let known: Vec<&str> = values.list.iter().map(|known| known.value.as_str()).collect();
    Some(format!("the default `{text}` is none of the known values {}", known.join(", ")))
}
