//! Fields and parameters as written, with their known values.

use crate::diagnostic::Diagnostics;
use crate::model::{Absent, EndpointKind, Format};
use crate::read::{MapReader, check_doc, text, wrong_kind};
use crate::source::{Span, Spanned};
use crate::type_expr::TypeExpr;
use crate::yaml::Node;

/// Where a field takes from what it does not say itself.
#[derive(Debug, Clone)]
pub(crate) enum Base {
    /// Nowhere.
    None,
    /// The field of the same name of the type that this one is like.
    Same(Span),
    /// A common field.
    Common(Spanned<String>),
    /// It could not be read; that was reported.
    Broken,
}

/// A field or parameter; what is `None` was not said.
#[derive(Debug, Clone)]
pub(crate) struct Field {
    pub base: Base,
    pub rust_name: Option<Spanned<String>>,
    pub doc: Option<String>,
    pub ty: Option<Spanned<TypeExpr>>,
    pub required: Option<bool>,
    pub absent: Option<Absent>,
    pub values: Option<Vec<Value>>,
    /// The set that its values are taken from.
    pub values_from: Option<Spanned<String>>,
    pub enum_name: Option<String>,
    pub default: Option<Spanned<Node>>,
    pub min_bytes: Option<u64>,
    pub min_items: Option<u64>,
    pub max_bytes: Option<u64>,
    pub min: Option<f64>,
    pub max: Option<f64>,
    pub format: Option<Format>,
    pub sensitive: Option<bool>,
    pub one_time: Option<bool>,
    pub deprecated: Option<String>,
    pub optional: Option<bool>,
    pub null: Option<bool>,
    pub sets: Option<Spanned<String>>,
    pub ignored: Option<bool>,
    pub made: Option<Spanned<String>>,
    pub remade: Option<bool>,
    pub by: Option<Spanned<String>>,
    pub endpoint_url: Option<Spanned<String>>,
    pub endpoint_kind: Option<EndpointKind>,
    pub file_flag: Option<bool>,
}

#[derive(Debug, Clone)]
pub(crate) struct Value {
    pub value: Spanned<String>,
    pub rust_name: Option<Spanned<String>>,
    pub doc: String,
}

pub(crate) fn deprecation(map: &mut MapReader<'_>, diagnostics: &mut Diagnostics) -> Option<String> {
    let note = map.text("deprecated", diagnostics)?;
    check_doc(&note, diagnostics);
    Some(note.value)
}

pub(crate) fn fields(
    entries: &[(Spanned<String>, Spanned<Node>)],
    diagnostics: &mut Diagnostics,
) -> Vec<(Spanned<String>, Field)> {
    entries
        .iter()
        .map(|(name, node)| (name.clone(), field(name, node, diagnostics).unwrap_or_else(Field::broken)))
        .collect()
}

/// A field is a mapping, or the word `same` or `common` (or `common.NAME`) where nothing is added to its base.
fn field(name: &Spanned<String>, node: &Spanned<Node>, diagnostics: &mut Diagnostics) -> Option<Field> {
    let mut field = Field::empty();
    if let Node::Scalar { text, .. } = &node.value {
        field.base = base(name, text, &node.span, diagnostics)?;
        return Some(field);
    }
    let mut map = MapReader::named("a field", name, node, diagnostics)?;
    if let Some(written) = map.text("base", diagnostics) {
        field.base = base(name, &written.value, &written.span, diagnostics).unwrap_or(Base::Broken);
    }
    let has_type = map.node("type").is_some();
    field.ty = map.text("type", diagnostics).and_then(|t| type_expr(t, diagnostics));
    field.doc = map.text("doc", diagnostics).map(|doc| {
        check_doc(&doc, diagnostics);
        doc.value
    });
    field.rust_name = map.text("rust_name", diagnostics);
    field.required = map.optional_flag("required", diagnostics);
    let absent = one_of_words(&mut map, "absent", &ABSENT, diagnostics);
    // An unknown word still says that the field can be absent in some way.
    field.absent = absent.or_else(|| map.node("absent").map(|_| Absent::Null));
    field.values = values(&mut map, diagnostics);
    field.values_from = map.text("values_from", diagnostics);
    field.enum_name = map.text("enum", diagnostics).map(|t| t.value);
    field.default = map.node("default").cloned();
    field.min_bytes = map.parsed("min_bytes", "a number of bytes", diagnostics).map(|n| n.value);
    field.min_items = map.parsed("min_items", "a number of items", diagnostics).map(|n| n.value);
    field.max_bytes = map.parsed("max_bytes", "a number of bytes", diagnostics).map(|n| n.value);
    field.min = map.parsed("min", "a number", diagnostics).map(|n| n.value);
    field.max = map.parsed("max", "a number", diagnostics).map(|n| n.value);
    field.format = one_of_words(&mut map, "format", &Format::NAMES, diagnostics);
    field.sensitive = map.optional_flag("sensitive", diagnostics);
    field.one_time = map.optional_flag("one_time", diagnostics);
    field.deprecated = deprecation(&mut map, diagnostics);
    field.optional = map.optional_flag("optional", diagnostics);
    field.null = map.optional_flag("null", diagnostics);
    field.sets = map.text("sets", diagnostics);
    field.ignored = map.optional_flag("ignored", diagnostics);
    field.made = map.text("made", diagnostics);
    field.remade = map.optional_flag("remade", diagnostics);
    field.by = map.text("by", diagnostics);
    field.endpoint_url = map.text("endpoint_url", diagnostics);
    field.endpoint_kind = one_of_words(&mut map, "endpoint_kind", &EndpointKind::NAMES, diagnostics);
    field.file_flag = map.optional_flag("file_flag", diagnostics);
    map.finish(diagnostics);
    match field.base {
        Base::None if field.ty.is_none() && has_type => field.base = Base::Broken,
        Base::None if field.ty.is_none() => field.base = Base::Same(name.span.clone()),
        _ => {}
    }
    Some(field)
}

const ABSENT: [(&str, Absent); 3] = [("never", Absent::Never), ("omitted", Absent::Omitted), ("null", Absent::Null)];

impl Field {
    /// A field of which only the name is known.
    fn broken() -> Self {
        Field { base: Base::Broken, ..Field::empty() }
    }

    fn empty() -> Self {
        Field {
            base: Base::None,
            rust_name: None,
            doc: None,
            ty: None,
            required: None,
            absent: None,
            values: None,
            values_from: None,
            enum_name: None,
            default: None,
            min_bytes: None,
            min_items: None,
            max_bytes: None,
            min: None,
            max: None,
            format: None,
            sensitive: None,
            one_time: None,
            deprecated: None,
            optional: None,
            null: None,
            sets: None,
            ignored: None,
            made: None,
            remade: None,
            by: None,
            endpoint_url: None,
            endpoint_kind: None,
            file_flag: None,
        }
    }

    /// Whether it says itself what its value may be.
    pub(crate) fn says_of_its_value(&self) -> bool {
        let Field {
            ty,
            values,
            values_from,
            default,
            max_bytes,
            min_bytes,
            min_items,
            min,
            max,
            format,
            sensitive,
            ..
        } = self;
        ty.is_some()
            || values.is_some()
            || values_from.is_some()
            || default.is_some()
            || max_bytes.is_some()
            || min_bytes.is_some()
            || min_items.is_some()
            || min.is_some()
            || max.is_some()
            || format.is_some()
            || sensitive.is_some()
    }

    /// Takes from `base` what this field does not say itself.
    pub(crate) fn over(&self, base: &Field) -> Field {
        let own = self.clone();
        Field {
            base: Base::None,
            rust_name: own.rust_name.or_else(|| base.rust_name.clone()),
            doc: own.doc.or_else(|| base.doc.clone()),
            ty: own.ty.or_else(|| base.ty.clone()),
            required: own.required.or(base.required),
            absent: own.absent.or(base.absent),
            values: own.values.or_else(|| base.values.clone()),
            values_from: own.values_from.or_else(|| base.values_from.clone()),
            enum_name: own.enum_name.or_else(|| base.enum_name.clone()),
            default: own.default.or_else(|| base.default.clone()),
            min_bytes: own.min_bytes.or(base.min_bytes),
            min_items: own.min_items.or(base.min_items),
            max_bytes: own.max_bytes.or(base.max_bytes),
            min: own.min.or(base.min),
            max: own.max.or(base.max),
            format: own.format.or(base.format),
            sensitive: own.sensitive.or(base.sensitive),
            one_time: own.one_time.or(base.one_time),
            deprecated: own.deprecated.or_else(|| base.deprecated.clone()),
            optional: own.optional.or(base.optional),
            null: own.null.or(base.null),
            sets: own.sets.or_else(|| base.sets.clone()),
            ignored: own.ignored.or(base.ignored),
            made: own.made.or_else(|| base.made.clone()),
            remade: own.remade.or(base.remade),
            by: own.by.or_else(|| base.by.clone()),
            endpoint_url: own.endpoint_url.or_else(|| base.endpoint_url.clone()),
            endpoint_kind: own.endpoint_kind.or(base.endpoint_kind),
            file_flag: own.file_flag.or(base.file_flag),
        }
    }
}

fn base(name: &Spanned<String>, written: &str, span: &Span, diagnostics: &mut Diagnostics) -> Option<Base> {
    match written.trim() {
        "same" => Some(Base::Same(span.clone())),
        "common" => Some(Base::Common(Spanned::new(name.value.clone(), span.clone()))),
        other => match other.strip_prefix("common.") {
            Some(common) => Some(Base::Common(Spanned::new(common.to_owned(), span.clone()))),
            None => {
                diagnostics
                    .error(span.clone(), format!("`{other}` is not a field"))
                    .label("expected `same`, `common`, `common.NAME`, or a mapping with `type` and `doc`")
                    .suggest(other, ["same", "common"]);
                None
            }
        },
    }
}

pub(crate) fn type_expr(text: Spanned<String>, diagnostics: &mut Diagnostics) -> Option<Spanned<TypeExpr>> {
    match TypeExpr::parse(&text.value) {
        Ok(ty) => Some(Spanned::new(ty, text.span)),
        Err(message) => {
            diagnostics.error(text.span, message);
            None
        }
    }
}

pub(crate) fn one_of_words<T: Copy>(
    map: &mut MapReader<'_>,
    key: &'static str,
    words: &[(&'static str, T)],
    diagnostics: &mut Diagnostics,
) -> Option<T> {
    // `absent: null` is the word, not an absent value.
    let node = map.node(key)?;
    let word = match &node.value {
        Node::Scalar { text, .. } => text.as_str(),
        other => {
            wrong_kind(&node.span, &format!("`{key}`"), "a single value", other, diagnostics);
            return None;
        }
    };
    let found = words.iter().find(|(name, _)| *name == word).map(|(_, value)| *value);
    if found.is_none() {
        let names: Vec<&str> = words.iter().map(|(name, _)| *name).collect();
        diagnostics
            .error(node.span.clone(), format!("`{word}` is not a known `{key}`"))
            .help(format!("expected one of {}", names.join(", ")))
            .suggest(word, names.iter().copied());
    }
    found
}

/// Known values: a mapping from each value to its meaning, or to a mapping with `doc` and `rust_name`.
pub(crate) fn values(map: &mut MapReader<'_>, diagnostics: &mut Diagnostics) -> Option<Vec<Value>> {
    map.node("values")?;
    let entries = map.entries("values", diagnostics);
    let read = entries.iter().filter_map(|(value, node)| {
        if let Node::Map(_) = node.value {
            let mut map = MapReader::named("a known value", value, node, diagnostics)?;
            let doc = map.doc(diagnostics).map(|d| d.value).unwrap_or_default();
            let rust_name = map.text("rust_name", diagnostics);
            map.finish(diagnostics);
            return Some(Value { value: value.clone(), rust_name, doc });
        }
        let doc = text(&value.value, node, diagnostics)?;
        check_doc(&doc, diagnostics);
        Some(Value { value: value.clone(), rust_name: None, doc: doc.value })
    });
    Some(read.collect())
}
