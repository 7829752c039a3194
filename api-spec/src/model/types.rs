//! Datatypes, their fields, and the types of those.

use std::fmt;

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
    /// The datatype that its fields are taken from.
    pub like: Option<String>,
    /// What the ids of its objects start with.
    pub id_prefix: Option<String>,
    /// Fields that an example of a call sets, with their values, in order; the text `id` stands for any id.
    pub example: Vec<(String, serde_json::Value)>,
    /// Whether the account has exactly one object of it, from the start.
    pub single: bool,
    /// A field by whose text other objects may name one of it, in place of its id.
    pub known_by: Option<String>,
    /// The datatype of which it shows some fields inside of another object.
    pub view_of: Option<String>,
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

    /// The datatypes that its values hold: of its fields, or of its variants.
    pub fn held(&self) -> Vec<&str> {
        match &self.kind {
            TypeKind::Tagged(tagged) => tagged.variants.iter().map(|v| v.type_name.as_str()).collect(),
            _ => self.fields().iter().filter_map(|field| field.ty.named()).collect(),
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
    /// One of several objects, which a field tells apart.
    Tagged(Tagged),
}

/// One of several objects, which a field of them tells apart.
#[derive(Debug, Clone)]
pub struct Tagged {
    /// The field.
    pub tag: String,
    /// The objects.
    pub variants: Vec<Variant>,
}

/// One of the objects that a tag tells apart.
#[derive(Debug, Clone)]
pub struct Variant {
    /// The tag's value.
    pub value: String,
    /// Its name in Rust.
    pub rust_name: String,
    /// The datatype of the object, which leaves out the tag.
    pub type_name: String,
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
    /// Least bytes of its text.
    pub min_bytes: Option<u64>,
    /// Least items of its list.
    pub min_items: Option<u64>,
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
    /// For a list or map: whether it is told from an empty one when it is absent.
    pub optional: bool,
    /// For a request's field: whether null may be sent, which takes the value away.
    pub null: bool,
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
    /// For a Traffic Policy: the field beside it that holds the URL of the policy's endpoint.
    pub endpoint_url: Option<String>,
    /// For a Traffic Policy: who serves its endpoint, where that is always the same.
    pub endpoint_kind: Option<EndpointKind>,
    /// Whether the command line also takes the name of a file that holds it: `--NAME-file`.
    pub file_flag: bool,
}

/// Who serves an endpoint.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EndpointKind {
    /// ngrok itself, by the endpoint's policy.
    Cloud,
    /// An agent, to which traffic goes on after the policy.
    Agent,
}

impl EndpointKind {
    /// Both, as written.
    pub const NAMES: [(&'static str, EndpointKind); 2] =
        [("agent", EndpointKind::Agent), ("cloud", EndpointKind::Cloud)];

    /// As written.
    pub fn as_str(self) -> &'static str {
        match self {
            EndpointKind::Agent => "agent",
            EndpointKind::Cloud => "cloud",
        }
    }
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

impl KnownValue {
    /// The value as JSON, for a field of this type: a number stands as a number.
    pub fn as_json(&self, ty: &TypeRef) -> serde_json::Value {
        let text = || self.value.as_str().into();
        match ty.core() {
            TypeRef::Int32 | TypeRef::Int64 | TypeRef::Cents => {
                self.value.parse::<i64>().map_or_else(|_| text(), Into::into)
            }
            TypeRef::Float64 => self.value.parse::<f64>().map_or_else(|_| text(), Into::into),
            _ => text(),
        }
    }
}

/// What a text must look like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(missing_docs)]
pub enum Format {
    AwsArn,
    Cel,
    Cidr,
    Decimal,
    Email,
    GoDuration,
    HostPort,
    Hostname,
    Ip,
    OpensshCertificate,
    OpensshPublicKey,
    Pem,
    PemCsr,
    Regex,
    TrafficPolicy,
    Url,
    UrlOrHostPort,
    Xml,
}

impl Format {
    /// All formats, as written.
    pub const NAMES: [(&'static str, Format); 18] = [
        ("aws-arn", Format::AwsArn),
        ("cel", Format::Cel),
        ("cidr", Format::Cidr),
        ("decimal", Format::Decimal),
        ("email", Format::Email),
        ("go-duration", Format::GoDuration),
        ("hostport", Format::HostPort),
        ("hostname", Format::Hostname),
        ("ip", Format::Ip),
        ("openssh-certificate", Format::OpensshCertificate),
        ("openssh-public-key", Format::OpensshPublicKey),
        ("pem", Format::Pem),
        ("pem-csr", Format::PemCsr),
        ("regex", Format::Regex),
        ("traffic-policy", Format::TrafficPolicy),
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
    /// Whole cents of US dollars.
    Cents,
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
    pub const SCALARS: [(&'static str, TypeRef); 8] = [
        ("string", TypeRef::String),
        ("bool", TypeRef::Bool),
        ("int32", TypeRef::Int32),
        ("int64", TypeRef::Int64),
        ("float64", TypeRef::Float64),
        ("timestamp", TypeRef::Timestamp),
        ("duration", TypeRef::Duration),
        ("cents", TypeRef::Cents),
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
