//! Accessors of the client.

/// The client's accessors.
#[derive(Debug, Clone, PartialEq)]
pub struct ClientPlan {
    /// Accessors of services and groups at the root.
    pub accessors: Vec<AccessorPlan>,
    /// Groups of services.
    pub groups: Vec<GroupPlan>,
}

/// A group of services, such as `client.edges()`.
#[derive(Debug, Clone, PartialEq)]
pub struct GroupPlan {
    /// Name of its struct.
    pub name: String,
    /// Its docs.
    pub doc: String,
    /// The module of its services.
    pub module: String,
    /// The feature of the crate without which it is left out, where it has one of its own.
    pub feature: Option<String>,
    /// Its accessors.
    pub accessors: Vec<AccessorPlan>,
}

/// A method that gives a service or a group.
#[derive(Debug, Clone, PartialEq)]
pub struct AccessorPlan {
    /// Its name.
    pub name: String,
    /// Path to the struct that it gives.
    pub target: String,
    /// The feature of the crate without which it is left out, where it has one of its own.
    pub feature: Option<String>,
    /// Its docs.
    pub doc: String,
    /// What to use instead.
    pub deprecated: Option<String>,
}
