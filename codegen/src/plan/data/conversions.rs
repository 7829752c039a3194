//! How requests are made from objects, and what changes one into what is wanted.

/// A request that is made from an object.
#[derive(Debug, Clone, PartialEq)]
pub struct ConversionPlan {
    /// The object.
    pub source: String,
    /// The request.
    pub target: String,
    /// The request's fields, in order, each with what it takes of the object.
    pub fields: Vec<CopyPlan>,
    /// Sets of fields of which only the last that has a value is kept.
    pub exclusive: Vec<Vec<String>>,
    /// Names of fields that take nothing.
    pub left_out: Vec<String>,
}

/// What a field of a request takes of an object.
#[derive(Debug, Clone, PartialEq)]
pub struct CopyPlan {
    /// The field.
    pub name: String,
    /// Whether it is wrapped in an `Option`.
    pub optional: bool,
    /// Whether it is wrapped in another one.
    pub nullable: bool,
    /// Type of its value.
    pub ty: String,
    /// The object's field; none where it takes nothing.
    pub from: Option<SourcePlan>,
}

/// A field that is copied.
#[derive(Debug, Clone, PartialEq)]
pub struct SourcePlan {
    /// Its name.
    pub name: String,
    /// Whether it is wrapped in an `Option`.
    pub optional: bool,
    /// What is taken of it.
    pub part: PartPlan,
}

/// What is taken of a field that is copied.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PartPlan {
    /// All of it.
    Whole,
    /// What it converts to.
    Converted,
    /// The id of a reference.
    Id,
    /// The ids of references.
    Ids,
}

/// The update that makes an object what is wanted.
#[derive(Debug, Clone, PartialEq)]
pub struct ChangesPlan {
    /// The object.
    pub source: String,
    /// The request that says what is wanted.
    pub wanted: String,
    /// The request that changes the object.
    pub update: String,
    /// Fields that both requests have.
    pub fields: Vec<ChangePlan>,
}

/// A field that is compared.
#[derive(Debug, Clone, PartialEq)]
pub struct ChangePlan {
    /// Its name.
    pub name: String,
    /// Type of its value.
    pub ty: String,
    /// Whether what is wanted always has it.
    pub always: bool,
    /// Whether it is wrapped in another `Option` in the update.
    pub nullable: bool,
    /// Whether nothing is the same as its empty value.
    pub has_empty: bool,
}
