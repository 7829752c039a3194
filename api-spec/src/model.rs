//! The resolved description: every name bound, every default filled, nothing left to look up in YAML.

use std::collections::BTreeMap;
use std::fmt;

use crate::traffic_policy::TrafficPolicy;

/// The whole API.
#[derive(Debug, Clone, Default)]
pub struct Description {
    /// Folders of services, by name.
    pub groups: Vec<Group>,
    /// Services, ordered by the path of their file.
    pub services: Vec<Service>,
    /// Datatypes, in the order of their files and within a file as written.
    pub types: Vec<Type>,
    /// Families of errors, ordered by the path of their file.
    pub errors: Vec<ErrorFamily>,
    /// Events, in the order of their files and within a file as written.
    pub events: Vec<EventType>,
    /// The language of Traffic Policies.
    pub traffic_policy: TrafficPolicy,
}

impl Description {
    /// The datatype of this name.
    pub fn type_named(&self, name: &str) -> Option<&Type> {
        self.types.iter().find(|t| t.name == name)
    }

    /// The service of this name.
    pub fn service(&self, name: &str) -> Option<&Service> {
        self.services.iter().find(|s| s.name == name)
    }

    /// All operations, each with its service.
    pub fn operations(&self) -> impl Iterator<Item = (&Service, &Operation)> {
        self.services.iter().flat_map(|s| s.operations.iter().map(move |o| (s, o)))
    }

    /// The catalogued error with this number.
    pub fn error(&self, code: u32) -> Option<&ErrorCode> {
        self.errors.iter().flat_map(|f| &f.errors).find(|e| e.code == code)
    }
}

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
    /// A CEL expression over `obj` and the path's `params`: its list has only the objects for which it holds.
    pub only: Option<String>,
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
}

/// A datatype.
#[derive(Debug, Clone)]
pub struct Type {
    /// The API's name.
    pub name: String,
    /// The name in Rust.
    pub rust_name: String,
    /// What it is.
    pub doc: String,
    /// What it is made of.
    pub kind: TypeKind,
    /// What the ids of its objects start with.
    pub id_prefix: Option<String>,
    /// How the API comes by fields that no request sets and no short expression gives.
    pub made_by: Option<Maker>,
    /// For one of several kinds of object: whether it may also be one that the API does not offer, such as a user.
    pub open: bool,
    /// Whether the runtime has it by hand: part of the protocol itself.
    pub builtin: bool,
    /// Whether calls send it.
    pub sent: bool,
    /// Whether answers hold it.
    pub received: bool,
    /// The file that describes it.
    pub file: String,
}

impl Type {
    /// Its fields; none for an enum.
    pub fn fields(&self) -> &[Field] {
        match &self.kind {
            TypeKind::Object(object) => &object.fields,
            _ => &[],
        }
    }

    /// Its field of this name.
    pub fn field(&self, name: &str) -> Option<&Field> {
        self.fields().iter().find(|f| f.name == name)
    }
}

/// How the API comes by the fields of a new object that take more than an expression.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Maker {
    /// Reads an X.509 certificate that must belong to the private key given with it.
    TlsCertificate,
    /// Reads an X.509 certificate that must be one of a certificate authority.
    CertificateAuthority,
    /// Generates an SSH key pair, keeps the private key and shows the public one.
    SshAuthority,
    /// Signs the given public key as that of a host.
    SshHostCertificate,
    /// Signs the given public key as that of a user.
    SshUserCertificate,
}

impl Maker {
    /// All makers, as written.
    pub const NAMES: [(&'static str, Maker); 5] = [
        ("tls-certificate", Maker::TlsCertificate),
        ("certificate-authority", Maker::CertificateAuthority),
        ("ssh-authority", Maker::SshAuthority),
        ("ssh-host-certificate", Maker::SshHostCertificate),
        ("ssh-user-certificate", Maker::SshUserCertificate),
    ];
}

/// What a datatype is made of.
#[derive(Debug, Clone)]
pub enum TypeKind {
    /// A JSON object.
    Object(Object),
    /// One of several kinds of object: what an id or a reference may point at.
    AnyOf(Vec<String>),
}

/// A JSON object.
#[derive(Debug, Clone, Default)]
pub struct Object {
    /// Its fields, in the order written.
    pub fields: Vec<Field>,
    /// Sets of fields of which exactly one must be given.
    pub one_of: Vec<Vec<String>>,
    /// Sets of fields of which at most one may be given.
    pub exclusive: Vec<Vec<String>>,
    /// Sets of fields whose values no two objects may share, each with the code that says so.
    pub unique: Vec<Unique>,
}

/// Fields whose values no two objects share.
#[derive(Debug, Clone)]
pub struct Unique {
    /// The fields.
    pub fields: Vec<String>,
    /// The error code of a second one.
    pub error: Option<u32>,
    /// A field which, when it is true in both, lets two objects share the values.
    pub unless: Option<String>,
}

/// A field of a datatype, or a parameter of an operation.
#[derive(Debug, Clone)]
pub struct Field {
    /// The API's name.
    pub name: String,
    /// The name in Rust.
    pub rust_name: String,
    /// What it means.
    pub doc: String,
    /// Its type.
    pub ty: TypeRef,
    /// Whether a request must have it.
    pub required: bool,
    /// How an answer shows that it has no value.
    pub absent: Absent,
    /// Known values.
    pub values: Option<Values>,
    /// The value that the API takes when none is given.
    pub default: Option<serde_json::Value>,
    /// Most bytes of its text.
    pub max_bytes: Option<u64>,
    /// Least value.
    pub min: Option<f64>,
    /// Greatest value.
    pub max: Option<f64>,
    /// What the text must look like.
    pub format: Option<Format>,
    /// Whether it must not be shown.
    pub sensitive: bool,
    /// Whether only the answer to the creation shows it.
    pub one_time: bool,
    /// What to use instead, when it is deprecated.
    pub deprecated: Option<String>,
    /// For a request's field: the field of the resource that it sets, where that is not the one of the same name.
    pub sets: Option<String>,
    /// For a request's field: whether the API accepts it without any effect.
    pub ignored: bool,
    /// A CEL expression for the value that the API gives it in a new object when no request does. It may use `obj` (the
    /// object so far), `given` (the request), `params` (the path's), `id`, `uri`, `now`, `caller`, and the functions
    /// `token()`, `random(n)` (letters and digits), `port()` and `url(text)` (its parts).
    pub made: Option<String>,
    /// Whether every change of the object makes it anew.
    pub remade: bool,
    /// For a text that stands for a reference: the field of the target that it equals, where that is not `id`.
    pub by: Option<String>,
}

/// How an answer shows that a field has no value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Absent {
    /// It always has one.
    Never,
    /// The field is left out.
    Omitted,
    /// The field is null.
    Null,
}

/// Known values of a field. The set is open: the API may add to it at any time.
#[derive(Debug, Clone)]
pub struct Values {
    /// The API-style name of the set, from which its Rust name is made.
    pub enum_name: String,
    /// The values.
    pub list: Vec<KnownValue>,
    /// Whether the set stands on its own, as the types of events do; others belong to the first field that has them.
    pub shared: bool,
}

/// One known value.
#[derive(Debug, Clone)]
pub struct KnownValue {
    /// As it stands on the wire.
    pub value: String,
    /// The variant's name in Rust.
    pub rust_name: String,
    /// What it means.
    pub doc: String,
}

/// What a text must look like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(missing_docs)]
pub enum Format {
    AwsArn,
    Cel,
    Cidr,
    Email,
    HostPort,
    Hostname,
    Ip,
    JsonOrYaml,
    OpensshCertificate,
    OpensshPublicKey,
    Pem,
    PemCsr,
    Regex,
    Url,
    UrlOrHostPort,
    Xml,
}

impl Format {
    /// All formats, as written.
    pub const NAMES: [(&'static str, Format); 16] = [
        ("aws-arn", Format::AwsArn),
        ("cel", Format::Cel),
        ("cidr", Format::Cidr),
        ("email", Format::Email),
        ("hostport", Format::HostPort),
        ("hostname", Format::Hostname),
        ("ip", Format::Ip),
        ("json-or-yaml", Format::JsonOrYaml),
        ("openssh-certificate", Format::OpensshCertificate),
        ("openssh-public-key", Format::OpensshPublicKey),
        ("pem", Format::Pem),
        ("pem-csr", Format::PemCsr),
        ("regex", Format::Regex),
        ("url", Format::Url),
        ("url-or-hostport", Format::UrlOrHostPort),
        ("xml", Format::Xml),
    ];
}

/// A type with every name bound.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TypeRef {
    /// Text.
    String,
    /// `true` or `false`.
    Bool,
    /// Integer of 32 bits.
    Int32,
    /// Integer of 64 bits.
    Int64,
    /// Floating point number.
    Float64,
    /// RFC 3339 timestamp.
    Timestamp,
    /// Whole seconds.
    Duration,
    /// Identifier of an object of the named type.
    Id(String),
    /// Pointer (`id` and `uri`) to an object of the named type.
    Ref(String),
    /// Array.
    List(Box<TypeRef>),
    /// Object with any keys.
    Map(Box<TypeRef>),
    /// A datatype.
    Named(String),
}

impl TypeRef {
    /// The scalar types, as written.
    pub const SCALARS: [(&'static str, TypeRef); 7] = [
        ("string", TypeRef::String),
        ("bool", TypeRef::Bool),
        ("int32", TypeRef::Int32),
        ("int64", TypeRef::Int64),
        ("float64", TypeRef::Float64),
        ("timestamp", TypeRef::Timestamp),
        ("duration", TypeRef::Duration),
    ];

    /// The datatype at its core, if it holds one.
    pub fn named(&self) -> Option<&str> {
        match self {
            TypeRef::Named(name) => Some(name),
            TypeRef::List(inner) | TypeRef::Map(inner) => inner.named(),
            _ => None,
        }
    }

    /// What is inside of lists and maps.
    pub fn core(&self) -> &TypeRef {
        match self {
            TypeRef::List(inner) | TypeRef::Map(inner) => inner.core(),
            other => other,
        }
    }
}

impl fmt::Display for TypeRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            TypeRef::Id(target) => write!(f, "id<{target}>"),
            TypeRef::Ref(_) => f.write_str("Ref"),
            TypeRef::List(inner) => write!(f, "list<{inner}>"),
            TypeRef::Map(inner) => write!(f, "map<{inner}>"),
            TypeRef::Named(name) => f.write_str(name),
            scalar => {
                let name = TypeRef::SCALARS.iter().find(|(_, t)| t == scalar).map_or("", |(name, _)| name);
                f.write_str(name)
            }
        }
    }
}

/// A type of event that ngrok delivers to event destinations.
#[derive(Debug, Clone)]
pub struct EventType {
    /// As it stands on the wire, such as `ip_policy_created.v0`.
    pub name: String,
    /// The variant's name in Rust.
    pub rust_name: String,
    /// When it is delivered.
    pub doc: String,
    /// The datatype of the object that comes with it.
    pub object: String,
}

/// Errors about one subject.
#[derive(Debug, Clone)]
pub struct ErrorFamily {
    /// Its name.
    pub name: String,
    /// What a person calls it.
    pub title: String,
    /// What its errors are about.
    pub doc: String,
    /// The errors, by number.
    pub errors: Vec<ErrorCode>,
}

/// One error condition.
#[derive(Debug, Clone)]
pub struct ErrorCode {
    /// The number in `ERR_NGROK_<number>`.
    pub code: u32,
    /// Its symbolic name.
    pub name: String,
    /// What calling code can do with it.
    pub kind: ErrorKind,
    /// What is wrong and what to do.
    pub summary: String,
    /// Names of the values that its message carries.
    pub values: Vec<String>,
    /// The family it belongs to.
    pub family: String,
}

/// The kinds of errors that calling code branches on, as written, each with its meaning.
pub const ERROR_KINDS: [(&str, &str); 13] = [
    ("invalid_argument", "What was sent is malformed or contradicts itself; sending it again can't help."),
    ("not_found", "What the call names does not exist, or not for this account."),
    ("already_exists", "The name or value is taken."),
    ("conflict_or_in_use", "The state of something else forbids it, such as an object that is still in use."),
    ("quota_exceeded", "A limit on how many or how large has been reached."),
    ("rate_limited", "Too much in too short a time; wait and try again."),
    ("unauthenticated", "The credential is missing, wrong, expired or revoked."),
    ("permission_denied", "The caller is known and may not do this."),
    ("plan_required", "The account's plan does not have the feature."),
    ("deprecated_or_unsupported", "The feature or version is no longer, or not, offered."),
    ("upstream", "Something outside of ngrok failed: the service behind an endpoint, DNS, an identity provider."),
    ("unavailable", "It does not work at the moment; try again later."),
    ("internal", "ngrok itself failed."),
];

/// One of [`ERROR_KINDS`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ErrorKind(pub(crate) usize);

impl ErrorKind {
    /// The kind as written.
    pub fn as_str(self) -> &'static str {
        ERROR_KINDS[self.0].0
    }

    pub(crate) fn parse(text: &str) -> Option<Self> {
        ERROR_KINDS.iter().position(|(name, _)| *name == text).map(ErrorKind)
    }
}

/// Datatypes by name, for those who look up many.
pub fn types_by_name(description: &Description) -> BTreeMap<&str, &Type> {
    description.types.iter().map(|t| (t.name.as_str(), t)).collect()
}
