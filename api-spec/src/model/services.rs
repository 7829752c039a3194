//! Services, their operations, and what those send, answer and wait for.

use std::fmt;

use super::types::Field;

/// A folder of services, which the client offers together: `client.edges()`.
#[derive(Debug, Clone)]
pub struct Group {
    /// Name of the folder.
    pub name: String,
    /// What its services are for.
    pub doc: String,
    /// What to use instead of all of them.
    pub deprecated: Option<String>,
}

/// A group of operations on one kind of resource.
#[derive(Debug, Clone)]
pub struct Service {
    /// The API's name of the service.
    pub name: String,
    /// What a person calls it.
    pub title: String,
    /// Where the client offers it: `["edges", "https"]` for `client.edges().https()`. It is the place of its file.
    pub client_path: Vec<String>,
    /// What it is for.
    pub doc: String,
    /// ngrok's page about it.
    pub docs_url: Option<String>,
    /// What to use instead, when it is deprecated.
    pub deprecated: Option<String>,
    /// The datatype that it is about.
    pub resource: Option<String>,
    /// For a module service: the object that carries the module, and where.
    pub module: Option<Module>,
    /// For a service whose objects live in a list of another object: that object, and the list.
    pub part_of: Option<Module>,
    /// Columns that a table of its resources shows.
    pub columns: Vec<String>,
    /// Things that one can wait for.
    pub waits: Vec<Wait>,
    /// Operations, in the order written.
    pub operations: Vec<Operation>,
    /// The file that describes it, relative to the description's root.
    pub file: String,
}

impl Service {
    /// The name of an operation as a method of its object; that of a module says what it acts on.
    pub fn instance_method(&self, operation: &Operation) -> String {
        match &self.module {
            Some(module) => format!("{}_{}", operation.name, module.field),
            None => operation.method_name().to_owned(),
        }
    }
}

/// A module of an edge: configuration with a path of its own that is also seen on its parent.
#[derive(Debug, Clone)]
pub struct Module {
    /// The datatype of the object that carries the module.
    pub parent: String,
    /// The parent's field that shows it.
    pub field: String,
}

/// A condition that the API reaches by itself some time after a call.
#[derive(Debug, Clone)]
pub struct Wait {
    /// Name of the condition.
    pub name: String,
    /// What is waited for.
    pub doc: String,
    /// The operation that reads the object.
    pub operation: String,
    /// Path of the field that is set when the condition holds.
    pub until: Vec<String>,
    /// Path of the field that is set when it can't be reached by waiting.
    pub failed: Option<Vec<String>>,
    /// Path of the text that says why.
    pub reason: Option<Vec<String>>,
}

/// One call of the API.
#[derive(Debug, Clone)]
pub struct Operation {
    /// The API's name of the operation.
    pub name: String,
    /// Its name in Rust where that is not the same.
    pub rust_name: Option<String>,
    /// What it does.
    pub doc: String,
    /// How it is sent.
    pub method: Method,
    /// Where it is sent.
    pub path: Path,
    /// What fills the path's placeholders, in the path's order.
    pub params: Vec<Field>,
    /// Query parameters.
    pub query: Vec<Field>,
    /// What is sent.
    pub body: Body,
    /// The datatype that comes back; none for an empty answer.
    pub response: Option<String>,
    /// HTTP status of success.
    pub status: u16,
    /// How its answer is a page of a list.
    pub pages: Option<Pages>,
    /// Fields that its `filter` may name; empty where it has none.
    pub filter: Vec<String>,
    /// A CEL expression over `obj`, the path's `params` and the `query`: its list has only the objects for which it holds.
    pub only: Option<String>,
    /// What a `POST` does, where it makes no object.
    pub effect: Option<Effect>,
    /// How its answer is computed from objects of the account.
    pub summary: Option<Summary>,
    /// The field of the resource that a deletion removes, where it is not the resource itself.
    pub clears: Option<String>,
    /// For a deletion: the fields of other objects which forbid it while they refer to the object.
    pub blocked_by: Vec<FieldRef>,
    /// What to use instead, when it is deprecated.
    pub deprecated: Option<String>,
    /// Error codes that it is known to answer with.
    pub errors: Vec<u32>,
    /// Types whose instances hold every path parameter: the instance method's home.
    pub instance: Option<Instance>,
}

impl Operation {
    /// The name of its method in Rust.
    pub fn method_name(&self) -> &str {
        self.rust_name.as_deref().unwrap_or(&self.name)
    }
}

/// A field of a datatype, written `Type.field`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldRef {
    /// The datatype.
    pub type_name: String,
    /// Its field.
    pub field: String,
}

/// Where an operation's path parameters can be read off an object.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Instance {
    /// The object's datatype.
    pub type_name: String,
    /// For each path parameter, the field that holds it.
    pub fields: Vec<String>,
}

/// HTTP method of an operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(missing_docs)]
pub enum Method {
    Get,
    Post,
    Put,
    Patch,
    Delete,
}

impl Method {
    /// All methods, as written.
    pub const NAMES: [(&'static str, Method); 5] = [
        ("GET", Method::Get),
        ("POST", Method::Post),
        ("PUT", Method::Put),
        ("PATCH", Method::Patch),
        ("DELETE", Method::Delete),
    ];

    /// The method as HTTP writes it.
    pub fn as_str(self) -> &'static str {
        Method::NAMES.iter().find(|(_, m)| *m == self).map_or("", |(name, _)| name)
    }
}

/// What a `POST` does that makes no object.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effect {
    /// It changes the object of its path, as a `PATCH` would.
    Update,
}

impl Effect {
    /// All effects, as written.
    pub const NAMES: [(&'static str, Effect); 1] = [("update", Effect::Update)];
}

/// An answer that is computed from the objects of one type: over all of them, and over groups of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    /// The type of the objects.
    pub of: String,
    /// A CEL expression over `obj` and the `query`: only objects for which it holds count.
    pub only: Option<String>,
    /// The field of the answer that is computed over all of them.
    pub total: Option<String>,
    /// The field of the answer with an item for each group.
    pub groups: Option<String>,
    /// What tells groups apart: fields of an item, each with a CEL expression over `obj` and the `query`.
    pub by: Vec<(String, String)>,
}

/// A path with placeholders.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Path {
    /// The parts between slashes.
    pub segments: Vec<Segment>,
}

/// A part of a path.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Segment {
    /// Text that stands as it is.
    Literal(String),
    /// A value of the call, by the parameter's name.
    Param(String),
}

impl Path {
    /// The names of the placeholders, in order.
    pub fn params(&self) -> impl Iterator<Item = &str> {
        self.segments.iter().filter_map(|s| match s {
            Segment::Param(name) => Some(name.as_str()),
            Segment::Literal(_) => None,
        })
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for segment in &self.segments {
            match segment {
                Segment::Literal(text) => write!(f, "/{text}")?,
                Segment::Param(name) => write!(f, "/{{{name}}}")?,
            }
        }
        Ok(())
    }
}

/// What an operation sends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Body {
    /// Nothing.
    None,
    /// An empty JSON object.
    Empty,
    /// An object of this datatype.
    Type(String),
}

/// How an answer is a page of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pages {
    /// The field that holds the items.
    pub items: String,
    /// Datatype of an item.
    pub item_type: String,
    /// The query parameter for where a page starts.
    pub start: String,
    /// The field with the address of the next page.
    pub next: String,
}
