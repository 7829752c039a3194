//! Traffic Policy, resolved: the language of documents that say what happens to traffic.

use std::fmt;

use super::webhooks::Webhook;
use crate::model::{KnownValue, Values};

/// The language: what a policy may say, and what its expressions may name.
#[derive(Debug, Clone, Default)]
pub struct TrafficPolicy {
    /// The phases of traffic, in the order in which they run.
    pub phases: Vec<Phase>,
    /// The fields of a rule.
    pub rule: Vec<Field>,
    /// The fields of an action in a rule.
    pub action: Vec<Field>,
    /// Keys of older forms of a document.
    pub older: Vec<Older>,
    /// Documents of other programs in which a policy stands.
    pub wrappers: Vec<Wrapper>,
    /// The actions, ordered by the path of their file.
    pub actions: Vec<Action>,
    /// Objects inside of the configuration of actions.
    pub types: Vec<Object>,
    /// The variables that expressions begin with.
    pub variables: Vec<Variable>,
    /// What variables are made of.
    pub shapes: Vec<Shape>,
    /// The macros, in groups.
    pub groups: Vec<Group>,
    /// The categories of IP addresses.
    pub categories: Vec<KnownValue>,
    /// The kinds of problems that a check finds.
    pub problems: Vec<Problem>,
    /// How services sign the webhooks that an action verifies.
    pub webhooks: Vec<Webhook>,
    /// Where an account holds what policies ask for.
    pub account: Vec<Holding>,
}

impl TrafficPolicy {
    /// The action of this name.
    pub fn action(&self, name: &str) -> Option<&Action> {
        self.actions.iter().find(|action| action.name == name)
    }

    /// The object of this name.
    pub fn object(&self, name: &str) -> Option<&Object> {
        self.types.iter().find(|object| object.name == name)
    }

    /// The shape of this name.
    pub fn shape(&self, name: &str) -> Option<&Shape> {
        self.shapes.iter().find(|shape| shape.name == name)
    }

    /// All macros.
    pub fn macros(&self) -> impl Iterator<Item = &Macro> {
        self.groups.iter().flat_map(|group| &group.macros)
    }
}

/// A phase of traffic.
#[derive(Debug, Clone)]
pub struct Phase {
    /// The key of its rules in a document.
    pub name: String,
    /// When it is.
    pub doc: String,
    /// The schemes of the endpoints that have it.
    pub schemes: Vec<String>,
}

/// A key of an older form of a document.
#[derive(Debug, Clone)]
pub struct Older {
    /// The key.
    pub name: String,
    /// The phase to use now, where there is one.
    pub instead: Option<String>,
    /// What it was, and what to do.
    pub doc: String,
}

/// A document of another program in which a policy stands.
#[derive(Debug, Clone)]
pub struct Wrapper {
    /// The keys that lead to the policy.
    pub path: Vec<String>,
    /// What the document is.
    pub doc: String,
}

/// An action.
#[derive(Debug, Clone)]
pub struct Action {
    /// Its `type` in a document.
    pub name: String,
    /// The name in Rust.
    pub rust_name: String,
    /// What a person calls it.
    pub title: String,
    /// What it does.
    pub doc: String,
    /// ngrok's page about it.
    pub docs_url: String,
    /// The phases in which it may stand.
    pub phases: Vec<String>,
    /// Whether it ends the phase.
    pub ends: bool,
    /// Settings with which the phase may go on after all.
    pub continues_when: Vec<Continues>,
    /// Older names that are still met.
    pub formerly: Vec<String>,
    /// Traffic Policy Units of one run.
    pub cost: u32,
    /// What was chosen where ngrok's pages disagree, and why.
    pub source: Option<String>,
    /// A small policy that uses it.
    pub example: String,
    /// The fields of its configuration.
    pub config: Vec<Field>,
    /// What expressions after it can read.
    pub results: Option<Results>,
    /// The file that describes it, relative to the description's root.
    pub file: String,
}

/// A setting of an action with which the phase may go on after it.
#[derive(Debug, Clone)]
pub struct Continues {
    /// The field.
    pub field: String,
    /// Its value; any when there is none.
    pub is: Option<String>,
}

/// The results of an action.
#[derive(Debug, Clone)]
pub struct Results {
    /// The name below `actions.ngrok`.
    pub name: String,
    /// What it holds.
    pub members: Vec<Member>,
}

/// An object inside of an action's configuration.
#[derive(Debug, Clone)]
pub struct Object {
    /// Its name.
    pub name: String,
    /// The name in Rust.
    pub rust_name: String,
    /// What it is.
    pub doc: String,
    /// Its fields.
    pub fields: Vec<Field>,
}

/// A field of a rule, an action or an object.
#[derive(Debug, Clone)]
pub struct Field {
    /// Its key in a document.
    pub name: String,
    /// The name in Rust.
    pub rust_name: String,
    /// The method in Rust that adds an item.
    pub rust_adder: Option<String>,
    /// What it means.
    pub doc: String,
    /// What its value is.
    pub kind: Kind,
    /// What its value may be as well.
    pub also: Vec<Kind>,
    /// Whether it must be given.
    pub required: bool,
    /// Whether `${…}` may stand in its texts.
    pub cel: bool,
    /// The type of the expression that each of its texts is.
    pub expression: Option<ValueType>,
    /// Variables that only this expression has.
    pub scope: Vec<Member>,
    /// The value that is taken when none is given.
    pub default: Option<serde_json::Value>,
    /// Known values.
    pub values: Option<Values>,
    /// Whether there are, or will be, other values than these.
    pub open: bool,
    /// Least value; of a duration in seconds.
    pub min: Option<f64>,
    /// Greatest value; of a duration in seconds.
    pub max: Option<f64>,
    /// What the value is a multiple of; of a duration in seconds.
    pub step: Option<f64>,
    /// Least number of items.
    pub min_items: Option<usize>,
    /// Greatest number of items.
    pub max_items: Option<usize>,
    /// Least number of characters of a text.
    pub min_chars: Option<usize>,
    /// Greatest number of characters of a text.
    pub max_chars: Option<usize>,
    /// Least number of entries of each mapping in a list.
    pub min_entries: Option<usize>,
    /// Greatest number of entries of each mapping in a list.
    pub max_entries: Option<usize>,
    /// Least number of characters of the password in `user:password`.
    pub min_password_chars: Option<usize>,
    /// Greatest number of characters of the password in `user:password`.
    pub max_password_chars: Option<usize>,
    /// Whether no item may be there twice.
    pub distinct: bool,
    /// What its text, or each of its texts, looks like.
    pub format: Option<Format>,
    /// What each key looks like.
    pub key_format: Option<Format>,
    /// Older names that are still met.
    pub formerly: Vec<String>,
    /// Fields that must be given with it.
    pub needs: Vec<String>,
    /// The variable whose members its keys become for the rest of the phase.
    pub sets: Option<String>,
    /// Whether it must not be shown.
    pub sensitive: bool,
    /// What to use instead, when it is deprecated.
    pub deprecated: Option<String>,
    /// Whether it is met in policies of ngrok's pages, but in none of their tables.
    pub undocumented: bool,
}

/// What a field's value is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// Whatever a document can say.
    Any,
    /// `true` or `false`.
    Bool,
    /// Integer of 32 bits.
    Int32,
    /// Integer of 64 bits.
    Int64,
    /// Floating point number.
    Float64,
    /// Text.
    String,
    /// Duration as Go writes it: `90s`, `1h30m`.
    GoDuration,
    /// A list.
    List(Box<Kind>),
    /// A mapping with any keys.
    Map(Box<Kind>),
    /// An object, by name.
    Object(String),
    /// An action.
    Action,
}

impl Kind {
    /// The kinds with nothing inside, as written.
    pub const SCALARS: [(&'static str, Kind); 8] = [
        ("any", Kind::Any),
        ("bool", Kind::Bool),
        ("int32", Kind::Int32),
        ("int64", Kind::Int64),
        ("float64", Kind::Float64),
        ("string", Kind::String),
        ("go_duration", Kind::GoDuration),
        ("Action", Kind::Action),
    ];

    /// What is inside of lists and maps.
    pub fn core(&self) -> &Kind {
        match self {
            Kind::List(inner) | Kind::Map(inner) => inner.core(),
            other => other,
        }
    }

    /// Whether it is a number.
    pub fn is_number(&self) -> bool {
        matches!(self, Kind::Int32 | Kind::Int64 | Kind::Float64)
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Kind::List(inner) => write!(f, "list<{inner}>"),
            Kind::Map(inner) => write!(f, "map<{inner}>"),
            Kind::Object(name) => f.write_str(name),
            scalar => f.write_str(Kind::SCALARS.iter().find(|(_, kind)| kind == scalar).map_or("", |(name, _)| name)),
        }
    }
}

/// What a text looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Format {
    /// `user:password`.
    BasicCredentials,
    /// PEM of a certificate.
    Certificate,
    /// PEM of a certificate, or the identifier of a certificate authority of the account.
    CertificateAuthority,
    /// A network: `10.0.0.0/8`.
    Cidr,
    /// The name of an HTTP header.
    HeaderName,
    /// A domain name.
    Hostname,
    /// The URL of an internal endpoint.
    InternalUrl,
    /// The identifier of an IP policy.
    IpPolicyId,
    /// PEM of anything.
    Pem,
    /// PEM of a private key.
    PrivateKey,
    /// A regular expression of RE2.
    Regex,
    /// What stands in place of what a regular expression finds; `$1` is its first group.
    Replacement,
    /// An absolute URL.
    Url,
    /// The name of a variable below `vars`.
    VariableName,
}

impl Format {
    /// All formats, as written.
    pub const NAMES: [(&'static str, Format); 14] = [
        ("basic-credentials", Format::BasicCredentials),
        ("certificate", Format::Certificate),
        ("certificate-authority", Format::CertificateAuthority),
        ("cidr", Format::Cidr),
        ("header-name", Format::HeaderName),
        ("hostname", Format::Hostname),
        ("internal-url", Format::InternalUrl),
        ("ip-policy-id", Format::IpPolicyId),
        ("pem", Format::Pem),
        ("private-key", Format::PrivateKey),
        ("regex", Format::Regex),
        ("replacement", Format::Replacement),
        ("url", Format::Url),
        ("variable-name", Format::VariableName),
    ];
}

/// A variable that expressions begin with.
#[derive(Debug, Clone)]
pub struct Variable {
    /// Its name.
    pub name: String,
    /// What it is.
    pub doc: String,
    /// Its type.
    pub ty: ValueType,
    /// The phases in which it can be read.
    pub phases: Vec<String>,
}

/// An object that expressions see.
#[derive(Debug, Clone)]
pub struct Shape {
    /// Its name.
    pub name: String,
    /// What it is.
    pub doc: String,
    /// What it is when it is used as a value.
    pub reads_as: Option<ValueType>,
    /// Its members.
    pub members: Vec<Member>,
}

/// A member of a shape, or of the results of an action.
#[derive(Debug, Clone)]
pub struct Member {
    /// Its name.
    pub name: String,
    /// What it is.
    pub doc: String,
    /// Its type.
    pub ty: ValueType,
    /// The phases in which it can be read, where these are fewer than those of what it is in.
    pub phases: Vec<String>,
    /// Whether its values are categories of IP addresses.
    pub categories: bool,
    /// Greatest value.
    pub max: Option<f64>,
}

/// A type of CEL.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ValueType {
    /// Anything.
    Any,
    /// `true` or `false`.
    Bool,
    /// Signed integer.
    Int,
    /// Unsigned integer.
    Uint,
    /// Floating point number.
    Double,
    /// Text.
    String,
    /// Text that is a regular expression.
    Regex,
    /// Bytes.
    Bytes,
    /// Duration.
    Duration,
    /// Point in time.
    Timestamp,
    /// The results of actions, by their names.
    Results,
    /// A name that a macro binds, not a value.
    Name,
    /// A list.
    List(Box<ValueType>),
    /// A mapping from texts.
    Map(Box<ValueType>),
    /// A shape, by name.
    Shape(String),
    /// Whatever type stands in the same place elsewhere in a call: `T`.
    Variable(String),
}

impl ValueType {
    /// The types with nothing inside, as written.
    pub const SCALARS: [(&'static str, ValueType); 12] = [
        ("any", ValueType::Any),
        ("bool", ValueType::Bool),
        ("int", ValueType::Int),
        ("uint", ValueType::Uint),
        ("double", ValueType::Double),
        ("string", ValueType::String),
        ("regex", ValueType::Regex),
        ("bytes", ValueType::Bytes),
        ("duration", ValueType::Duration),
        ("timestamp", ValueType::Timestamp),
        ("results", ValueType::Results),
        ("name", ValueType::Name),
    ];

    /// Whether it is a number.
    pub fn is_number(&self) -> bool {
        matches!(self, ValueType::Int | ValueType::Uint | ValueType::Double)
    }
}

impl fmt::Display for ValueType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ValueType::List(inner) => write!(f, "list<{inner}>"),
            ValueType::Map(inner) => write!(f, "map<{inner}>"),
            ValueType::Shape(name) | ValueType::Variable(name) => f.write_str(name),
            scalar => f.write_str(ValueType::SCALARS.iter().find(|(_, ty)| ty == scalar).map_or("", |(name, _)| name)),
        }
    }
}

/// Macros about one subject.
#[derive(Debug, Clone)]
pub struct Group {
    /// Its name.
    pub name: String,
    /// What they are for.
    pub doc: String,
    /// The macros, in the order written.
    pub macros: Vec<Macro>,
}

/// A function or method of expressions.
#[derive(Debug, Clone)]
pub struct Macro {
    /// Its name, unique.
    pub name: String,
    /// What it gives.
    pub doc: String,
    /// The ways to call it.
    pub calls: Vec<Call>,
    /// The phases in which it can be called; empty for all.
    pub phases: Vec<String>,
    /// What it costs, in words, where it is not free.
    pub cost: Option<String>,
    /// Other names of it.
    pub formerly: Vec<String>,
    /// Expressions, and what each gives.
    pub examples: Vec<Example>,
}

/// An expression and what it gives.
#[derive(Debug, Clone)]
pub struct Example {
    /// The expression.
    pub expression: String,
    /// The result as CEL writes it, or `error`, or `random`.
    pub result: String,
}

/// A way to call a macro.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Call {
    /// As written: `string.split(string?, int?) -> list<string>`.
    pub text: String,
    /// The type of the value that it is a method of.
    pub receiver: Option<ValueType>,
    /// The name of the function or method, a function's space before it: `base64.decode`.
    pub name: String,
    /// The parameters.
    pub params: Vec<Param>,
    /// The type of the result.
    pub result: ValueType,
}

/// A parameter of a call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Param {
    /// Its type.
    pub ty: ValueType,
    /// Whether it may be left out.
    pub optional: bool,
}

/// A kind of problem that a check of a policy finds.
#[derive(Debug, Clone)]
pub struct Problem {
    /// Its name.
    pub name: String,
    /// How bad it is.
    pub severity: Severity,
    /// The error that the API answers with.
    pub error: Option<u32>,
    /// Whether the API takes the policy all the same, and the error comes with the traffic.
    pub with_traffic: bool,
    /// What is wrong, and what to do.
    pub doc: String,
}

/// How bad a problem is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Severity {
    /// The API refuses the policy, or it does not do what it says.
    Error,
    /// It may be right.
    Warning,
}

impl Severity {
    /// Both, as written.
    pub const NAMES: [(&'static str, Severity); 2] = [("error", Severity::Error), ("warning", Severity::Warning)];
}

/// Where an account holds things of one kind.
#[derive(Debug, Clone)]
pub struct Holding {
    /// What they are: `endpoint`, `secret` or `ip_rule`.
    pub thing: String,
    /// The datatype of the objects that hold them.
    pub type_name: String,
    /// Where in an object each part stands. A path leads through references; what only requests have, such as the value of
    /// a secret, is the name of their field.
    pub parts: Vec<(String, Vec<String>)>,
}

impl Holding {
    /// The path of a part.
    pub fn path(&self, part: &str) -> &[String] {
        self.parts.iter().find(|(name, _)| name == part).map_or(&[], |(_, path)| path)
    }
}
