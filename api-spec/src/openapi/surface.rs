//! What a description and an OpenAPI document both say of an API, in one shape that can be compared.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use crate::model::{Body, Description, Field, Path, Segment, Type, TypeKind, TypeRef, Variant};

/// Operations and datatypes of an API.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Surface {
    /// Operations by method and shape of the path, such as `GET /vaults/{}`: names of placeholders tell none apart.
    pub operations: BTreeMap<String, SurfaceOperation>,
    /// Datatypes by name.
    pub types: BTreeMap<String, SurfaceType>,
}

/// An operation.
#[derive(Debug, Clone, PartialEq)]
pub struct SurfaceOperation {
    /// Method and path as written, such as `GET /vaults/{id}`.
    pub call: String,
    /// What is sent.
    pub request: SurfaceRequest,
    /// The datatype that comes back.
    pub response: Option<String>,
    /// HTTP status of success.
    pub status: u16,
    /// Query parameters.
    pub query: BTreeMap<String, SurfaceField>,
    /// Whether it is deprecated.
    pub deprecated: bool,
}

/// What an operation sends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SurfaceRequest {
    /// Nothing.
    None,
    /// An object without fields.
    Empty,
    /// An object of this datatype.
    Type(String),
}

impl fmt::Display for SurfaceRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            SurfaceRequest::None => "nothing",
            SurfaceRequest::Empty => "an empty object",
            SurfaceRequest::Type(name) => name,
        })
    }
}

/// A datatype.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SurfaceType {
    /// Its fields by name.
    pub fields: BTreeMap<String, SurfaceField>,
}

/// A field, or a query parameter.
#[derive(Debug, Clone, PartialEq)]
pub struct SurfaceField {
    /// Its type.
    pub ty: WireType,
    /// Whether a request must have it.
    pub required: bool,
    /// Whether it is deprecated.
    pub deprecated: bool,
}

/// A type as JSON tells types apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WireType {
    /// Text.
    String,
    /// `true` or `false`.
    Boolean,
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// An array; of what, unless it is not said.
    List(Option<Box<WireType>>),
    /// An object with any keys; of what, unless it is not said.
    Map(Option<Box<WireType>>),
    /// A datatype.
    Named(String),
    /// Anything.
    Any,
}

impl WireType {
    /// Whether two types can be the same: what one side leaves open, the other may say.
    pub fn agrees(&self, other: &WireType) -> bool {
        match (self, other) {
            (WireType::List(a), WireType::List(b)) | (WireType::Map(a), WireType::Map(b)) => match (a, b) {
                (Some(a), Some(b)) => a.agrees(b),
                _ => true,
            },
            (a, b) => a == b,
        }
    }

    /// The datatype at its core.
    pub fn named(&self) -> Option<&str> {
        match self {
            WireType::Named(name) => Some(name),
            WireType::List(Some(inner)) | WireType::Map(Some(inner)) => inner.named(),
            _ => None,
        }
    }
}

impl fmt::Display for WireType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            WireType::String => f.write_str("string"),
            WireType::Boolean => f.write_str("boolean"),
            WireType::Integer => f.write_str("integer"),
            WireType::Number => f.write_str("number"),
            WireType::List(None) => f.write_str("list"),
            WireType::List(Some(inner)) => write!(f, "list<{inner}>"),
            WireType::Map(None) => f.write_str("map"),
            WireType::Map(Some(inner)) => write!(f, "map<{inner}>"),
            WireType::Named(name) => f.write_str(name),
            WireType::Any => f.write_str("any"),
        }
    }
}

impl From<&TypeRef> for WireType {
    fn from(ty: &TypeRef) -> Self {
        match ty {
            TypeRef::String | TypeRef::Timestamp | TypeRef::Id(_) => WireType::String,
            TypeRef::Bool => WireType::Boolean,
            TypeRef::Int32 | TypeRef::Int64 | TypeRef::Duration | TypeRef::Cents => WireType::Integer,
            TypeRef::Float64 => WireType::Number,
            TypeRef::Ref(_) => WireType::Named("Ref".to_owned()),
            TypeRef::List(inner) => WireType::List(Some(Box::new(inner.as_ref().into()))),
            TypeRef::Map(inner) => WireType::Map(Some(Box::new(inner.as_ref().into()))),
            TypeRef::Named(name) => WireType::Named(name.clone()),
        }
    }
}

impl Surface {
    /// The surface of a description.
    pub fn of(description: &Description) -> Self {
        let operations = description.operations().map(|(service, operation)| {
            let fields = |name: &str| description.type_named(name).map(Type::fields).unwrap_or_default();
            let request = match &operation.body {
                Body::None => SurfaceRequest::None,
                Body::Type(name) if !fields(name).is_empty() => SurfaceRequest::Type(name.clone()),
                Body::Empty | Body::Type(_) => SurfaceRequest::Empty,
            };
            let value = SurfaceOperation {
                call: format!("{} {}", operation.method.as_str(), operation.path),
                request,
                response: operation.response.clone(),
                status: operation.status,
                query: surface_fields(&operation.query),
                deprecated: operation.deprecated.is_some() || service.deprecated.is_some(),
            };
            (shape(operation.method.as_str(), &operation.path), value)
        });
        let types = description.types.iter().map(|t| {
            let fields = match &t.kind {
                TypeKind::Tagged(tagged) => tagged.variants.iter().map(variant).collect(),
                _ => surface_fields(t.fields()),
            };
            (t.name.clone(), SurfaceType { fields })
        });
        let mut surface = Surface { operations: operations.collect(), types: types.collect() };
        for datatype in &description.types {
            let TypeKind::Tagged(tagged) = &datatype.kind else { continue };
            for variant in &tagged.variants {
                if let Some(of_variant) = surface.types.get_mut(&variant.type_name) {
                    let tag = SurfaceField { ty: WireType::String, required: true, deprecated: false };
                    of_variant.fields.insert(tagged.tag.clone(), tag);
                }
            }
        }
        surface
    }

    /// Datatypes that requests send, through everything nested in them.
    pub fn sent(&self) -> BTreeSet<&str> {
        self.reachable(self.operations.values().filter_map(|o| match &o.request {
            SurfaceRequest::Type(name) => Some(name.as_str()),
            SurfaceRequest::None | SurfaceRequest::Empty => None,
        }))
    }

    /// Datatypes that answers hold, through everything nested in them.
    pub fn received(&self) -> BTreeSet<&str> {
        self.reachable(self.operations.values().filter_map(|o| o.response.as_deref()))
    }

    fn reachable<'a>(&'a self, roots: impl Iterator<Item = &'a str>) -> BTreeSet<&'a str> {
        let mut open: Vec<&str> = roots.collect();
        let mut seen = BTreeSet::new();
        while let Some(name) = open.pop() {
            if let Some(datatype) = self.types.get(name).filter(|_| seen.insert(name)) {
                open.extend(datatype.fields.values().filter_map(|field| field.ty.named()));
            }
        }
        seen
    }
}

/// A variant of a tagged type, as if it were a field of the tag's value.
fn variant(variant: &Variant) -> (String, SurfaceField) {
    let ty = WireType::Named(variant.type_name.clone());
    (variant.value.clone(), SurfaceField { ty, required: false, deprecated: false })
}

fn surface_fields(fields: &[Field]) -> BTreeMap<String, SurfaceField> {
    let field = |field: &Field| SurfaceField {
        ty: WireType::from(&field.ty),
        required: field.required,
        deprecated: field.deprecated.is_some(),
    };
    fields.iter().map(|f| (f.name.clone(), field(f))).collect()
}

/// A method and a path without the names of its placeholders.
pub(super) fn shape(method: &str, path: &Path) -> String {
    let mut text = format!("{method} ");
    for segment in &path.segments {
        text.push('/');
        text.push_str(match segment {
            Segment::Literal(literal) => literal,
            Segment::Param(_) => "{}",
        });
    }
    text
}
