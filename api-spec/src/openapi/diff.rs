//! How two surfaces differ.

use std::collections::BTreeMap;
use std::fmt;

use serde_json::{Value, json};

use super::surface::{Surface, SurfaceField};

/// One difference between the description and a document.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Difference {
    /// What the document has of it.
    pub kind: Kind,
    /// What kind of thing differs.
    pub subject: Subject,
    /// Which one, such as `GET /vaults/{id}` or `Vault.name`.
    pub name: String,
    /// What of it differs; none for something that only one side has.
    pub aspect: Option<Aspect>,
    /// What the description says.
    pub here: String,
    /// What the document says.
    pub upstream: String,
}

/// What a document has of something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Only the document has it.
    New,
    /// Only the description has it.
    Gone,
    /// Both have it, and say different things.
    Different,
}

/// What kind of thing differs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// An operation.
    Operation,
    /// A query parameter of an operation.
    Query,
    /// A field of a datatype.
    Field,
}

/// What of something differs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Aspect {
    /// Names of a path's placeholders.
    Path,
    /// What is sent.
    Request,
    /// What comes back.
    Response,
    /// HTTP status of success.
    Status,
    /// The type.
    Type,
    /// Whether a request must have it.
    Required,
    /// Whether it is deprecated.
    Deprecated,
}

/// The word for a kind, subject or aspect.
fn word(value: impl fmt::Debug) -> String {
    format!("{value:?}").to_lowercase()
}

impl Difference {
    /// The line that names it, in reports and in the file of known differences.
    pub fn key(&self) -> String {
        let mut key = format!("{} {} {}", word(self.kind), word(self.subject), self.name);
        if let Some(aspect) = self.aspect {
            key.push(' ');
            key.push_str(&word(aspect));
        }
        key
    }

    /// It as JSON.
    pub fn to_json(&self) -> Value {
        json!({
            "kind": word(self.kind),
            "subject": word(self.subject),
            "name": self.name,
            "aspect": self.aspect.map(word),
            "here": self.here,
            "upstream": self.upstream,
        })
    }
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.kind {
            Kind::New => write!(f, "{}: {}", self.key(), self.upstream),
            Kind::Gone => write!(f, "{}: {}", self.key(), self.here),
            Kind::Different => write!(f, "{}: {} here, {} upstream", self.key(), self.here, self.upstream),
        }
    }
}

/// How a document's surface differs from the description's, in order.
///
/// Datatypes of operations that only one side has are not compared: the operation is the difference. A document that does
/// not mark something as deprecated says nothing about it, so only its marks count.
pub fn differences(here: &Surface, upstream: &Surface) -> Vec<Difference> {
    let mut differ = Differ { found: Vec::new() };
    differ.operations(here, upstream);
    let (here, upstream) = (common_part(here, upstream), common_part(upstream, here));
    differ.types(&here, &upstream);
    differ.found.sort();
    differ.found
}

/// A surface without the operations that the other one lacks.
fn common_part(surface: &Surface, other: &Surface) -> Surface {
    let mut common = surface.clone();
    common.operations.retain(|shape, _| other.operations.contains_key(shape));
    common
}

struct Differ {
    found: Vec<Difference>,
}

impl Differ {
    fn only(&mut self, kind: Kind, subject: Subject, name: String, what: String) {
        let (here, upstream) = if kind == Kind::Gone { (what, String::new()) } else { (String::new(), what) };
        self.found.push(Difference { kind, subject, name, aspect: None, here, upstream });
    }

    fn compare(&mut self, subject: Subject, name: &str, aspect: Aspect, here: String, upstream: String) {
        if here != upstream {
            let (name, aspect) = (name.to_owned(), Some(aspect));
            self.found.push(Difference { kind: Kind::Different, subject, name, aspect, here, upstream });
        }
    }

    fn deprecated(&mut self, subject: Subject, name: &str, here: bool, upstream: bool) {
        if upstream {
            let word = |deprecated| if deprecated { "deprecated" } else { "current" }.to_owned();
            self.compare(subject, name, Aspect::Deprecated, word(here), word(upstream));
        }
    }

    fn operations(&mut self, here: &Surface, upstream: &Surface) {
        let subject = Subject::Operation;
        let about = |response: &Option<String>| match response {
            Some(name) => format!("answers with {name}"),
            None => "answers with nothing".to_owned(),
        };
        for (_, operation) in only(&here.operations, &upstream.operations) {
            self.only(Kind::Gone, subject, operation.call.clone(), about(&operation.response));
        }
        for (_, operation) in only(&upstream.operations, &here.operations) {
            self.only(Kind::New, subject, operation.call.clone(), about(&operation.response));
        }
        for (_, here, upstream) in both(&here.operations, &upstream.operations) {
            let call = here.call.as_str();
            self.compare(subject, call, Aspect::Path, here.call.clone(), upstream.call.clone());
            self.compare(subject, call, Aspect::Request, here.request.to_string(), upstream.request.to_string());
            self.compare(subject, call, Aspect::Response, about(&here.response), about(&upstream.response));
            self.compare(subject, call, Aspect::Status, here.status.to_string(), upstream.status.to_string());
            self.deprecated(subject, call, here.deprecated, upstream.deprecated);
            self.fields(Subject::Query, &format!("{call} "), &here.query, &upstream.query, true);
        }
    }

    fn types(&mut self, here: &Surface, upstream: &Surface) {
        let (sent_here, sent_upstream) = (here.sent(), upstream.sent());
        let used_here = &sent_here | &here.received();
        let used_upstream = &sent_upstream | &upstream.received();
        for name in used_here.intersection(&used_upstream) {
            // Only requests require something.
            let sent = sent_here.contains(name) && sent_upstream.contains(name);
            let (a, b) = (&here.types[*name].fields, &upstream.types[*name].fields);
            self.fields(Subject::Field, &format!("{name}."), a, b, sent);
        }
    }

    fn fields(
        &mut self,
        subject: Subject,
        prefix: &str,
        here: &BTreeMap<String, SurfaceField>,
        upstream: &BTreeMap<String, SurfaceField>,
        sent: bool,
    ) {
        for (name, field) in only(here, upstream) {
            self.only(Kind::Gone, subject, format!("{prefix}{name}"), field.ty.to_string());
        }
        for (name, field) in only(upstream, here) {
            self.only(Kind::New, subject, format!("{prefix}{name}"), field.ty.to_string());
        }
        for (name, here, upstream) in both(here, upstream) {
            let name = format!("{prefix}{name}");
            if !here.ty.agrees(&upstream.ty) {
                self.compare(subject, &name, Aspect::Type, here.ty.to_string(), upstream.ty.to_string());
            }
            if sent {
                let word = |required| if required { "required" } else { "optional" }.to_owned();
                self.compare(subject, &name, Aspect::Required, word(here.required), word(upstream.required));
            }
            self.deprecated(subject, &name, here.deprecated, upstream.deprecated);
        }
    }
}

/// Entries of `one` that `other` lacks.
fn only<'a, T>(one: &'a BTreeMap<String, T>, other: &BTreeMap<String, T>) -> Vec<(&'a String, &'a T)> {
    one.iter().filter(|(key, _)| !other.contains_key(*key)).collect()
}

/// Entries that both have.
fn both<'a, T>(one: &'a BTreeMap<String, T>, other: &'a BTreeMap<String, T>) -> Vec<(&'a String, &'a T, &'a T)> {
    one.iter().filter_map(|(key, value)| other.get(key).map(|twin| (key, value, twin))).collect()
}
