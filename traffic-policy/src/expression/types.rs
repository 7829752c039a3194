//! Types of expressions, as far as they can be told.

use std::fmt;

use crate::language::{Member, Results, Shape, ValueType};

/// The type of a value.
#[derive(Debug, Clone)]
pub enum Type {
    /// Not known.
    Any,
    /// `true` or `false`.
    Bool,
    /// A whole number.
    Int,
    /// A whole number without a sign.
    Uint,
    /// A number with a point.
    Double,
    /// A text.
    String,
    /// A text that is the name of a category of addresses.
    Category,
    /// Bytes.
    Bytes,
    /// A span of time.
    Duration,
    /// A point in time.
    Timestamp,
    /// A list.
    List(Box<Type>),
    /// A mapping from texts.
    Map(Box<Type>),
    /// A value with members.
    Shape(&'static Shape),
    /// The results of the actions.
    Results,
    /// The results of one action.
    Result(&'static Results),
}

impl Type {
    /// The type that a table means.
    pub fn of(ty: &ValueType) -> Type {
        match ty {
            ValueType::Any | ValueType::Variable(_) | ValueType::Name => Type::Any,
            ValueType::Bool => Type::Bool,
            ValueType::Int => Type::Int,
            ValueType::Uint => Type::Uint,
            ValueType::Double => Type::Double,
            ValueType::String | ValueType::Regex => Type::String,
            ValueType::Bytes => Type::Bytes,
            ValueType::Duration => Type::Duration,
            ValueType::Timestamp => Type::Timestamp,
            ValueType::List(item) => Type::List(Box::new(Type::of(item))),
            ValueType::Map(value) => Type::Map(Box::new(Type::of(value))),
            ValueType::Shape(shape) => Type::Shape(shape),
            ValueType::Results => Type::Results,
        }
    }

    /// The type that a table means where types have been found for its variables.
    pub fn with(ty: &ValueType, found: &[(&str, Type)]) -> Type {
        match ty {
            ValueType::Variable(name) => {
                found.iter().find(|(known, _)| known == name).map_or(Type::Any, |(_, ty)| ty.clone())
            }
            ValueType::List(item) => Type::List(Box::new(Type::with(item, found))),
            ValueType::Map(value) => Type::Map(Box::new(Type::with(value, found))),
            other => Type::of(other),
        }
    }

    /// Finds the types of variables in what a table asks for.
    pub fn bind<'t>(&self, wanted: &'t ValueType, found: &mut Vec<(&'t str, Type)>) {
        match (wanted, self.read()) {
            (ValueType::Variable(name), ty) => found.push((name, ty)),
            (ValueType::List(wanted), Type::List(given)) | (ValueType::Map(wanted), Type::Map(given)) => {
                given.bind(wanted, found);
            }
            _ => {}
        }
    }

    /// The type of a member.
    pub fn of_member(member: &Member) -> Type {
        if member.categories { Type::List(Box::new(Type::Category)) } else { Type::of(&member.ty) }
    }

    /// The members that it has; `None` when it is no object of known members.
    pub fn members(&self) -> Option<&'static [Member]> {
        match self {
            Type::Shape(shape) => Some(shape.members),
            Type::Result(results) => Some(results.members),
            _ => None,
        }
    }

    /// What it is when it is used as a simple value.
    pub fn read(&self) -> Type {
        match self {
            Type::Shape(Shape { reads_as: Some(ty), .. }) => Type::of(ty),
            Type::Category => Type::String,
            other => other.clone(),
        }
    }

    fn number(&self) -> bool {
        matches!(self, Type::Int | Type::Uint | Type::Double)
    }

    /// Whether a value of this type may stand where `other` is asked for.
    pub fn goes_with(&self, other: &Type) -> bool {
        match (self.read(), other.read()) {
            (Type::Any, _) | (_, Type::Any) => true,
            (Type::Shape(a), Type::Shape(b)) => std::ptr::eq(a, b),
            (Type::Shape(_) | Type::Results | Type::Result(_), Type::Map(_)) => true,
            (Type::Map(_), Type::Shape(_) | Type::Results | Type::Result(_)) => true,
            (Type::List(a), Type::List(b)) | (Type::Map(a), Type::Map(b)) => a.goes_with(&b),
            (a, b) if a.number() && b.number() => true,
            (a, b) => std::mem::discriminant(&a) == std::mem::discriminant(&b),
        }
    }
}

impl fmt::Display for Type {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Type::Any => "a value",
            Type::Bool => "`true` or `false`",
            Type::Int | Type::Uint => "a whole number",
            Type::Double => "a number",
            Type::String | Type::Category => "a text",
            Type::Bytes => "bytes",
            Type::Duration => "a duration",
            Type::Timestamp => "a time",
            Type::List(_) => "a list",
            Type::Map(_) => "a map",
            Type::Shape(shape) if shape.reads_as.is_some() => return self.read().fmt(f),
            Type::Shape(_) | Type::Results | Type::Result(_) => "an object",
        })
    }
}
