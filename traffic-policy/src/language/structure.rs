//! Tables of a document's structure: phases, actions, their fields, and the kinds of problems.

use super::{Member, ValueType};

/// A phase of traffic in which rules run.
#[derive(Debug)]
pub struct Phase {
    /// Its key in a document.
    pub name: &'static str,
    /// What it is.
    pub doc: &'static str,
    /// Schemes of the endpoints that have it.
    pub schemes: &'static [&'static str],
}

/// An action that a rule can take.
#[derive(Debug)]
pub struct Action {
    /// What `type` says.
    pub name: &'static str,
    /// Its name in headings.
    pub title: &'static str,
    /// What it does.
    pub doc: &'static str,
    /// ngrok's page about it.
    pub docs_url: &'static str,
    /// The phases that permit it.
    pub phases: &'static [&'static str],
    /// Whether it ends its phase.
    pub ends: bool,
    /// Settings with which the phase may go on although the action ends it.
    pub continues_when: &'static [Continues],
    /// Older names that documents still have.
    pub formerly: &'static [&'static str],
    /// Traffic Policy Units of one run.
    pub cost: u32,
    /// A small whole policy in YAML.
    pub example: &'static str,
    /// The fields of its configuration.
    pub config: &'static [Field],
    /// What it sets.
    pub results: Option<Results>,
}

/// A setting with which a phase goes on.
#[derive(Debug)]
pub struct Continues {
    /// The field.
    pub field: &'static str,
    /// Its value; any when left out.
    pub is: Option<&'static str>,
}

/// What an action sets, under `actions.ngrok`.
#[derive(Debug)]
pub struct Results {
    /// The name under `actions.ngrok`.
    pub name: &'static str,
    /// The results.
    pub members: &'static [Member],
}

/// A field of a rule, an action's configuration, or an object inside of one.
#[derive(Debug)]
pub struct Field {
    /// Its key.
    pub name: &'static str,
    /// What it means.
    pub doc: &'static str,
    /// What it holds.
    pub kind: Kind,
    /// Other shapes that are accepted as well.
    pub also: &'static [Kind],
    /// Whether it has to be given.
    pub required: bool,
    /// Whether `${…}` may stand in its texts.
    pub cel: bool,
    /// The type of the expression that each of its texts is.
    pub expression: Option<ValueType>,
    /// Variables that only this expression has.
    pub scope: &'static [Member],
    /// What holds when it is left out, as JSON.
    pub default: Option<&'static str>,
    /// The values that it may have.
    pub values: &'static [KnownValue],
    /// Whether there may be other values.
    pub open: bool,
    /// The least value; of durations in seconds.
    pub min: Option<f64>,
    /// The greatest value; of durations in seconds.
    pub max: Option<f64>,
    /// What values must be multiples of; of durations in seconds.
    pub step: Option<f64>,
    /// The fewest items.
    pub min_items: Option<usize>,
    /// The most items.
    pub max_items: Option<usize>,
    /// The fewest characters.
    pub min_chars: Option<usize>,
    /// The most characters.
    pub max_chars: Option<usize>,
    /// The fewest entries of each mapping in a list.
    pub min_entries: Option<usize>,
    /// The most entries of each mapping in a list.
    pub max_entries: Option<usize>,
    /// The fewest characters of the password in `user:password`.
    pub min_password_chars: Option<usize>,
    /// The most characters of the password in `user:password`.
    pub max_password_chars: Option<usize>,
    /// Whether no item may stand twice.
    pub distinct: bool,
    /// What its texts look like.
    pub format: Option<Format>,
    /// What the keys of a map look like.
    pub key_format: Option<Format>,
    /// Older names that documents still have.
    pub formerly: &'static [&'static str],
    /// Fields that must be given with it.
    pub needs: &'static [&'static str],
    /// The variable whose members its keys become for the rest of the phase.
    pub sets: Option<&'static str>,
    /// Whether it holds a secret.
    pub sensitive: bool,
    /// Why it is not to be used any more.
    pub deprecated: Option<&'static str>,
    /// Whether it is seen in policies of the documentation but in none of its tables.
    pub undocumented: bool,
}

impl Field {
    /// A field without a name and limits: what others differ from.
    pub const PLAIN: Field = Field {
        name: "",
        doc: "",
        kind: Kind::Any,
        also: &[],
        required: false,
        cel: false,
        expression: None,
        scope: &[],
        default: None,
        values: &[],
        open: false,
        min: None,
        max: None,
        step: None,
        min_items: None,
        max_items: None,
        min_chars: None,
        max_chars: None,
        min_entries: None,
        max_entries: None,
        min_password_chars: None,
        max_password_chars: None,
        distinct: false,
        format: None,
        key_format: None,
        formerly: &[],
        needs: &[],
        sets: None,
        sensitive: false,
        deprecated: None,
        undocumented: false,
    };
}

/// What a field holds.
#[derive(Debug, Clone, Copy)]
pub enum Kind {
    /// Whatever YAML can say.
    Any,
    /// `true` or `false`.
    Bool,
    /// A whole number.
    Int,
    /// A number.
    Float,
    /// A text.
    String,
    /// A duration as Go writes it: `1h30m`.
    Duration,
    /// A list.
    List(&'static Kind),
    /// A mapping from texts.
    Map(&'static Kind),
    /// A mapping with fields.
    Object(&'static Object),
    /// An action with its type and configuration.
    Action,
    /// Nothing: `null`.
    Null,
    /// One of several shapes, tried in this order.
    Either(&'static [Kind]),
}

/// A mapping with fields.
#[derive(Debug)]
pub struct Object {
    /// Its name.
    pub name: &'static str,
    /// What it is.
    pub doc: &'static str,
    /// Its fields.
    pub fields: &'static [Field],
}

/// A value with a meaning of its own.
#[derive(Debug)]
pub struct KnownValue {
    /// The value as a text.
    pub value: &'static str,
    /// What it means.
    pub doc: &'static str,
}

/// What a text has to look like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// `user:password`.
    BasicCredentials,
    /// PEM of a certificate.
    Certificate,
    /// PEM of a certificate, or the identifier of a certificate authority.
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

/// A key of a form that came before.
#[derive(Debug)]
pub struct Older {
    /// The key.
    pub name: &'static str,
    /// What to write now.
    pub instead: Option<&'static str>,
    /// What it was.
    pub doc: &'static str,
}

/// Another document in which a policy stands.
#[derive(Debug)]
pub struct Wrapper {
    /// The keys from its root to the policy.
    pub path: &'static [&'static str],
    /// What the document is.
    pub doc: &'static str,
}

/// A kind of problem that a check finds.
#[derive(Debug)]
pub struct Problem {
    /// Its name.
    pub name: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// The number of the error that the API answers with.
    pub error: Option<u32>,
    /// Whether the API takes the policy all the same, and the error comes with the traffic.
    pub with_traffic: bool,
    /// What it is and what to do about it.
    pub doc: &'static str,
}

/// How bad a problem is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The API refuses the policy, or it does not do what it says.
    Error,
    /// It may be right.
    Warning,
}

impl Severity {
    /// As reports write it.
    pub fn as_str(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
        }
    }
}
