//! What a generated module imports.

/// Names that a module uses and that others define.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ImportsPlan {
    /// Datatypes of other modules.
    pub models: Vec<String>,
    /// Types of the runtime, such as `Id`.
    pub runtime: Vec<String>,
    /// Full paths of types of others.
    pub foreign: Vec<String>,
}
