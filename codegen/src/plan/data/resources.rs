//! What generic code can do with datatypes.

/// A datatype that a service is about.
#[derive(Debug, Clone, PartialEq)]
pub struct ResourcePlan {
    /// Its name.
    pub type_name: String,
    /// Path to the module of the service.
    pub service: String,
    /// The feature of the crate without which the service is left out, where it has one of its own.
    pub feature: Option<String>,
    /// Struct of the operation that lists all of them.
    pub list: Option<String>,
    /// Struct of the operation that makes one, and the type of what it sends.
    pub create: Option<(String, String)>,
    /// Struct of the operation that changes one, and the type of what it sends.
    pub update: Option<(String, String)>,
    /// Struct of the operation that deletes one.
    pub delete: Option<String>,
    /// Whether it has a text of metadata.
    pub has_metadata: bool,
}
