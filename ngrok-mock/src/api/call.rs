//! The operations as the server sees them: what each does, to what, and what it refuses with.

use std::cmp::Reverse;

use api_spec::{Effect, ErrorCode, Field, Method, Operation, Segment, Type};

/// One operation and what the server does for it.
pub(crate) struct Call {
    /// Its name in the SDK: `edges.https_routes.create`; the name of its API comes first, where that is not at the root.
    pub name: String,
    pub operation: &'static Operation,
    pub action: Action,
    pub place: Place,
    /// The datatype that is sent, if it is a JSON object with fields.
    pub request: Option<&'static Type>,
    /// The datatype of the answer, if it has a body.
    pub response: Option<&'static Type>,
    /// What it is known to refuse with.
    pub errors: Vec<&'static ErrorCode>,
}

/// What the server does for an operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Action {
    Create,
    /// Answers with an object that is not stored.
    Make,
    Get,
    List,
    /// Lists all objects of a type, without pages.
    Whole,
    /// Computes its answer from the objects of a type.
    Summary,
    /// Lists the parts of an object, without pages.
    Parts,
    Update,
    Replace,
    Delete,
    /// Something that an agent would do, which leaves no trace in the API.
    Verb,
    /// Answers with who is asking.
    Whoami,
}

/// Where an operation's object is: a stored object, or something in it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Place {
    /// The stored object's datatype.
    pub root: &'static Type,
    /// The list in it, when it is about an item of one.
    pub part: Option<Part>,
    /// The field of the object or item, when it is about one.
    pub field: Option<&'static Field>,
}

/// A list of objects inside of another.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Part {
    /// The field that holds the list.
    pub field: &'static str,
    /// Datatype of the items.
    pub ty: &'static Type,
    /// The field that tells the items apart.
    pub key: &'static str,
}

impl Place {
    /// Datatype of the object or item.
    pub fn object(&self) -> &'static Type {
        self.part.map_or(self.root, |part| part.ty)
    }
}

impl Action {
    /// What the server does for an operation at this place; `in_one_piece` is whether its answer holds a list of objects.
    pub fn of(operation: &Operation, place: &Place, response: Option<&'static Type>, in_one_piece: bool) -> Action {
        let at_collection = matches!(operation.path.segments.last(), Some(Segment::Literal(_)));
        let single = response.is_some_and(|ty| ty.single);
        match operation.method {
            _ if operation.effect == Some(Effect::Update) => Action::Update,
            Method::Get if operation.summary.is_some() => Action::Summary,
            Method::Get if operation.pages.is_some() => Action::List,
            Method::Get if single => Action::Get,
            Method::Get if operation.params.is_empty() && in_one_piece => Action::Whole,
            Method::Get if operation.params.is_empty() => Action::Whoami,
            Method::Get if place.part.is_some() && place.field.is_none() && at_collection => Action::Parts,
            Method::Get => Action::Get,
            Method::Post if place.part.is_none() && response.is_some_and(|ty| ty.field("id").is_none()) => Action::Make,
            Method::Post if response.is_some() => Action::Create,
            Method::Post => Action::Verb,
            Method::Patch => Action::Update,
            Method::Put => Action::Replace,
            Method::Delete => Action::Delete,
        }
    }
}

impl Call {
    /// The catalogued error for a mistake in `subject`: of those that the operation is known for, the one whose name ends
    /// as the mistake's does and shares most words with the subject; of equals the one with the earlier ending, the shortest.
    pub fn error(&self, subject: &str, endings: &[&str]) -> Option<&'static ErrorCode> {
        let words: Vec<String> = words(subject);
        let shared = |error: &ErrorCode| {
            error
                .name
                .split('_')
                .filter(|part| words.iter().any(|w| w == part || w.trim_end_matches('S') == *part))
                .count()
        };
        let fitting = self.errors.iter().copied().filter_map(|error| {
            let ending = endings.iter().position(|end| error.name.ends_with(end))?;
            Some((shared(error), Reverse((ending, error.name.len())), error))
        });
        let best = fitting.filter(|(shared, ..)| *shared > 0).max_by_key(|(shared, rest, _)| (*shared, *rest));
        best.map(|(.., error)| error)
    }
}

/// The words of a field's or a datatype's name, as error names write them: those of `IPPolicy` are `IP` and `POLICY`.
fn words(name: &str) -> Vec<String> {
    let letters: Vec<char> = name.chars().collect();
    let mut words = vec![String::new()];
    for (at, letter) in letters.iter().enumerate() {
        let lower = |at: Option<usize>| at.and_then(|at| letters.get(at)).is_some_and(char::is_ascii_lowercase);
        let starts = letter.is_ascii_uppercase() && (lower(at.checked_sub(1)) || lower(Some(at + 1)));
        if starts || !letter.is_ascii_alphanumeric() {
            words.push(String::new());
        }
        if let (true, Some(word)) = (letter.is_ascii_alphanumeric(), words.last_mut()) {
            word.push(letter.to_ascii_uppercase());
        }
    }
    words.retain(|word| !word.is_empty() && word != "ID" && word != "IDS");
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_come_apart_into_words() {
        assert_eq!(words("IPPolicy"), ["IP", "POLICY"]);
        assert_eq!(words("SSHCertificateAuthority"), ["SSH", "CERTIFICATE", "AUTHORITY"]);
        assert_eq!(words("ip_policy_ids"), ["IP", "POLICY"]);
        assert_eq!(words("router.rules[0].baseUrl"), ["ROUTER", "RULES", "0", "BASE", "URL"]);
    }
}
