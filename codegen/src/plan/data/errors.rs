//! The error catalogue.

use super::models::VariantPlan;

/// The error catalogue.
#[derive(Debug, Clone, PartialEq)]
pub struct ErrorsPlan {
    /// Errors by number.
    pub errors: Vec<ErrorPlan>,
    /// Variants of `ErrorFamily`: name, API name and docs.
    pub families: Vec<VariantPlan>,
    /// Variants of `ErrorKind`.
    pub kinds: Vec<VariantPlan>,
}

/// One error.
#[derive(Debug, Clone, PartialEq)]
pub struct ErrorPlan {
    /// The number.
    pub number: u32,
    /// Name of its constant.
    pub name: String,
    /// Docs of its constant.
    pub doc: String,
    /// What is wrong and what to do.
    pub summary: String,
    /// Variant of `ErrorFamily`.
    pub family: String,
    /// Variant of `ErrorKind`.
    pub kind: String,
}
