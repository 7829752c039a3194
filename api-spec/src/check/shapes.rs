//! Types at places that can't hold them: what has no form in a path, a query or a body is refused here, and not found by
//! the compiler in code that nobody wrote.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::{Absent, Description, Field, Type, TypeRef};
use crate::resolve::Places;
use crate::source::Span;

/// Checks every field, query parameter and path parameter.
pub(crate) fn check(description: &Description, places: &Places, diagnostics: &mut Diagnostics) {
    let mut shapes = Shapes { places, diagnostics };
    for datatype in &description.types {
        for field in datatype.fields() {
            shapes.field(datatype, field);
        }
    }
    for (service, operation) in description.operations() {
        let owner = format!("{}.{}", service.name, operation.name);
        let page = operation.pages.as_ref().and(operation.response.as_ref());
        let sent = description.types.iter().find(|t| Some(&t.name) == page).filter(|t| t.sent);
        if let Some(span) = sent.and_then(|t| places.types.get(&t.name)) {
            let message = format!("the page `{}` is sent, too", sent.map_or("", |t| t.name.as_str()));
            shapes.diagnostics.error(span.clone(), message).help("give the request a type of its own");
        }
        for field in &operation.query {
            shapes.query(&owner, field);
        }
        let shared = format!("{}.params", service.name);
        for field in &operation.params {
            let own = places.fields.contains_key(&(owner.clone(), field.name.clone()));
            shapes.path(if own { &owner } else { &shared }, field);
        }
    }
}

struct Shapes<'a> {
    places: &'a Places,
    diagnostics: &'a mut Diagnostics,
}

impl Shapes<'_> {
    fn field(&mut self, datatype: &Type, field: &Field) {
        self.facts(&datatype.name, field);
        let collection = matches!(field.ty, TypeRef::List(_) | TypeRef::Map(_));
        if field.optional && (!collection || field.required || field.absent != Absent::Omitted) {
            self.error(&datatype.name, field, "only a list or map that may be left out is `optional`")
                .help("write `absent: omitted`; anything else is told from nothing without `optional`");
        }
        if field.null && (field.ty == TypeRef::Duration || !datatype.sent || field.required) {
            self.error(&datatype.name, field, "only what a request may leave out can be null there, and no duration")
                .help("write `absent: null` for an answer, and leave out `required`");
        }
        if is_inside(&field.ty, &TypeRef::Duration) {
            self.said(&datatype.name, field, "a `duration` can't stand in a list or map")
                .help("write `int64`, and say in the `doc` that it counts seconds");
        }
        if let (true, false, TypeRef::Ref(target)) = (datatype.sent, datatype.builtin, field.ty.core()) {
            self.error(&datatype.name, field, "a request can't send a reference")
                .help(format!("a request names another object by its `id<{target}>`"));
        }
    }

    fn query(&mut self, owner: &str, field: &Field) {
        self.facts(owner, field);
        let one = if let TypeRef::List(inner) = &field.ty { inner } else { &field.ty };
        if !is_text_or_number(one) {
            let message = format!("a query can't hold a `{}`", field.ty);
            self.error(owner, field, message).help("it holds texts, numbers, times and ids, and lists of them");
        }
        self.no_secret(owner, field, "a query");
    }

    fn path(&mut self, owner: &str, field: &Field) {
        self.facts(owner, field);
        if !is_text_or_number(&field.ty) {
            let message = format!("a path can't hold a `{}`", field.ty);
            self.error(owner, field, message).help("it holds a text, a number, a time or an id");
        }
        self.no_secret(owner, field, "a path");
    }

    /// Addresses are logged on their way.
    fn no_secret(&mut self, owner: &str, field: &Field, what: &str) {
        if field.sensitive {
            self.error(owner, field, format!("{what} is no place for a secret")).help("send it in the body");
        }
    }

    /// What is said of a value has to fit its type.
    fn facts(&mut self, owner: &str, field: &Field) {
        let core = field.ty.core();
        let is_text = *core == TypeRef::String;
        let is_number = matches!(core, TypeRef::Int32 | TypeRef::Int64 | TypeRef::Float64 | TypeRef::Cents);
        let is_list = matches!(field.ty, TypeRef::List(_));
        let is_duration = *core == TypeRef::Duration;
        let facts = [
            (field.sensitive && (!is_text || field.values.is_some()), "sensitive", "a text without known values"),
            (field.max_bytes.is_some() && !is_text, "max_bytes", "a text"),
            (field.min_bytes.is_some() && !is_text, "min_bytes", "a text"),
            (field.min_items.is_some() && !is_list, "min_items", "a list"),
            (field.format.is_some() && !is_text, "format", "a text"),
            (field.min.or(field.max).is_some() && !is_number && !is_duration, "min` and `max", "a number"),
            (field.values.is_some() && !is_text && !is_number, "values", "a text or a number"),
        ];
        for (wrong, key, what) in facts {
            if wrong {
                self.said(owner, field, format!("`{key}` can only be said of {what}"));
            }
        }
        for value in field.values.iter().filter(|_| is_number).flat_map(|values| &values.list) {
            let fits = match core {
                TypeRef::Float64 => value.value.parse::<f64>().is_ok(),
                TypeRef::Int32 => value.value.parse::<i32>().is_ok(),
                _ => value.value.parse::<i64>().is_ok(),
            };
            let place = (owner.to_owned(), field.name.clone(), value.value.clone());
            if let (false, Some(span)) = (fits, self.places.values.get(&place)) {
                self.diagnostics.error(span.clone(), format!("`{}` is not a value of type `{core}`", value.value));
            }
        }
    }

    /// A mistake of what is said of a value.
    fn said(&mut self, owner: &str, field: &Field, message: impl Into<String>) -> &mut Diagnostic {
        let span = self.places.value_said(&(owner.to_owned(), field.name.clone())).cloned();
        self.diagnostics.error(span.unwrap_or(Span { file: 0, start: 0, end: 0 }), message)
    }

    /// A mistake of a field where it is.
    fn error(&mut self, owner: &str, field: &Field, message: impl Into<String>) -> &mut Diagnostic {
        let span = self.places.fields.get(&(owner.to_owned(), field.name.clone())).cloned();
        self.diagnostics.error(span.unwrap_or(Span { file: 0, start: 0, end: 0 }), message)
    }
}

/// Whether a type stands in a list or map of this one.
fn is_inside(ty: &TypeRef, what: &TypeRef) -> bool {
    ty != what && ty.core() == what
}

/// What has one form as text.
fn is_text_or_number(ty: &TypeRef) -> bool {
    match ty {
        TypeRef::String
        | TypeRef::Bool
        | TypeRef::Int32
        | TypeRef::Int64
        | TypeRef::Float64
        | TypeRef::Timestamp
        | TypeRef::Id(_) => true,
        // It prints in dollars.
        TypeRef::Cents
        | TypeRef::Duration
        | TypeRef::Ref(_)
        | TypeRef::List(_)
        | TypeRef::Map(_)
        | TypeRef::Named(_) => false,
    }
}
