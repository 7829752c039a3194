//! Services, their operations and conditions to wait for.

use super::imports::ImportsPlan;
use super::models::FieldPlan;

/// A service.
#[derive(Debug, Clone, PartialEq)]
pub struct ServicePlan {
    /// Name of its struct.
    pub name: String,
    /// Its docs.
    pub doc: String,
    /// Docs of the module of its operations: what it is for, and where the client has it.
    pub module_doc: String,
    /// The feature of the crate without which it is left out, where it has one of its own.
    pub feature: Option<String>,
    /// What the module of operations imports.
    pub imports: ImportsPlan,
    /// How the service's objects are read by id.
    pub getters: Vec<GetterPlan>,
    /// Its operations.
    pub operations: Vec<OperationPlan>,
    /// Fields that its list can be filtered by.
    pub filters: Vec<FilterPlan>,
    /// Conditions to wait for.
    pub waits: Vec<WaitPlan>,
    /// What to use instead.
    pub deprecated: Option<String>,
}

/// How an object is read by its id.
#[derive(Debug, Clone, PartialEq)]
pub struct GetterPlan {
    /// The object's type.
    pub type_name: String,
    /// The operation's struct.
    pub operation: String,
}

/// A field that a list can be filtered by.
#[derive(Debug, Clone, PartialEq)]
pub struct FilterPlan {
    /// Name of its constant.
    pub constant: String,
    /// Its name in filters, dotted where it lies in a field of the object.
    pub name: String,
    /// Its docs.
    pub doc: String,
    /// The kind of its values.
    pub kind: &'static str,
}

/// An operation.
#[derive(Debug, Clone, PartialEq)]
pub struct OperationPlan {
    /// Name of its struct.
    pub name: String,
    /// Name of the service's method.
    pub method_name: String,
    /// Name in errors and traces.
    pub spec_name: String,
    /// Variant of `Method`.
    pub http_method: String,
    /// Path with placeholders.
    pub path: String,
    /// Docs of the method.
    pub doc: String,
    /// Values that fill the path.
    pub params: Vec<FieldPlan>,
    /// Query parameters.
    pub query: Vec<FieldPlan>,
    /// What is sent.
    pub body: BodyPlan,
    /// Type of the answer; none for an empty one.
    pub output: Option<String>,
    /// Whether the answer is a page of a list.
    pub paged: bool,
    /// What to use instead.
    pub deprecated: Option<String>,
    /// The method on an object.
    pub instance: Option<InstancePlan>,
}

/// What an operation sends.
#[derive(Debug, Clone, PartialEq)]
pub enum BodyPlan {
    /// Nothing.
    None,
    /// An empty object.
    Empty,
    /// A datatype.
    Type {
        /// The struct.
        name: String,
        /// Its fields.
        fields: Vec<FieldPlan>,
    },
}

/// An operation as a method of an object.
#[derive(Debug, Clone, PartialEq)]
pub struct InstancePlan {
    /// The object's type.
    pub type_name: String,
    /// The method's name.
    pub method_name: String,
    /// For each path parameter, the field that holds it.
    pub fields: Vec<String>,
    /// Docs of the method.
    pub doc: String,
}

/// A condition to wait for.
#[derive(Debug, Clone, PartialEq)]
pub struct WaitPlan {
    /// Name of the service's method.
    pub method_name: String,
    /// Name of the condition.
    pub condition: String,
    /// Docs of the method.
    pub doc: String,
    /// Struct of the operation that reads the object.
    pub operation: String,
    /// Path parameters of that operation.
    pub params: Vec<FieldPlan>,
    /// The object's own method that does the same, where it reads itself.
    pub instance: Option<InstancePlan>,
    /// Type of the object.
    pub output: String,
    /// Path to the field that is set when the condition holds.
    pub until: Vec<String>,
    /// Path to the field that is set when it can't come about.
    pub failed: Option<Vec<String>>,
    /// Path to the text that says why.
    pub reason: Option<Vec<String>>,
}
