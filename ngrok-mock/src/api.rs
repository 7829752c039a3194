//! The description as the server uses it: parsed once per process, every call with its action, every path in a tree.

use std::collections::HashMap;
use std::sync::OnceLock;

use api_spec::{
    Body, Description, ErrorCode, Field, Method, Operation, Path, Segment, Service, Sources, Type, TypeRef,
};

/// The description, with what the server looks up in it.
pub(crate) struct Api {
    pub types: HashMap<&'static str, &'static Type>,
    pub calls: Vec<Call>,
    pub errors: HashMap<&'static str, &'static ErrorCode>,
    routes: Node,
    /// Where an object of a type is found, by type.
    homes: HashMap<&'static str, &'static Path>,
}

/// One operation and what the server does for it.
pub(crate) struct Call {
    pub operation: &'static Operation,
    pub action: Action,
    pub place: Place,
    /// What it is known to refuse with.
    pub errors: Vec<&'static ErrorCode>,
}

/// What the server does for an operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Action {
    Create,
    Get,
    List,
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

/// A node of the tree of paths.
#[derive(Default)]
struct Node {
    literals: HashMap<&'static str, Node>,
    param: Option<Box<Node>>,
    calls: Vec<(Method, usize)>,
}

/// What a method and path lead to.
pub(crate) enum Route {
    Call(&'static Call, Vec<String>),
    /// The path exists, for other methods.
    WrongMethod,
    Unknown,
}

impl Api {
    /// The description that the crate was built with.
    pub fn get() -> &'static Api {
        static API: OnceLock<Api> = OnceLock::new();
        API.get_or_init(|| Api::new(description()))
    }

    fn new(description: &'static Description) -> Self {
        let types = description.types.iter().map(|t| (t.name.as_str(), t)).collect();
        let errors = description.errors.iter().flat_map(|f| &f.errors).map(|e| (e.name.as_str(), e)).collect();
        let mut api = Api { types, calls: Vec::new(), errors, routes: Node::default(), homes: homes(description) };
        for (service, operation) in description.operations() {
            let Some(place) = api.place(description, service, operation) else { continue };
            let errors = operation.errors.iter().filter_map(|code| description.error(*code)).collect();
            let action = action(operation, &place);
            api.routes.insert(operation, api.calls.len());
            api.calls.push(Call { operation, action, place, errors });
        }
        api
    }

    /// The datatype of this name.
    pub fn type_named(&self, name: &str) -> Option<&'static Type> {
        self.types.get(name).copied()
    }

    /// The call that a request asks for, with the values of its path's parameters.
    pub fn route(&'static self, method: Option<Method>, path: &str) -> Route {
        let mut params = Vec::new();
        let Some(node) = self.routes.find(path.trim_start_matches('/').split('/'), &mut params) else {
            return Route::Unknown;
        };
        match node.calls.iter().find(|(m, _)| Some(*m) == method) {
            Some((_, index)) => Route::Call(&self.calls[*index], params),
            None if node.calls.is_empty() => Route::Unknown,
            None => Route::WrongMethod,
        }
    }

    /// The path of an object, after the server's address; none for types that the API does not offer.
    pub fn object_path(&self, type_name: &str, params: &[&str]) -> Option<String> {
        let mut params = params.iter();
        let mut text = String::new();
        for segment in &self.homes.get(type_name)?.segments {
            text.push('/');
            match segment {
                Segment::Literal(literal) => text.push_str(literal),
                Segment::Param(_) => text.push_str(params.next()?),
            }
        }
        Some(text)
    }

    fn place(
        &self,
        description: &'static Description,
        service: &'static Service,
        operation: &Operation,
    ) -> Option<Place> {
        if let Some(pages) = &operation.pages {
            return Some(Place { root: self.type_named(&pages.item_type)?, part: None, field: None });
        }
        let field = match &service.module {
            Some(module) => self.type_named(&module.parent)?.field(&module.field),
            None => match &operation.clears {
                Some(field) => self.type_named(service.resource.as_ref()?)?.field(field),
                None => None,
            },
        };
        let object = service.module.as_ref().map(|m| &m.parent).or(service.resource.as_ref())?;
        let owner = description
            .services
            .iter()
            .find(|s| s.module.is_none() && s.part_of.is_some() && s.resource.as_ref() == Some(object));
        let Some((owner, part_of)) = owner.and_then(|s| Some((s, s.part_of.as_ref()?))) else {
            return Some(Place { root: self.type_named(object)?, part: None, field });
        };
        let key = owner.operations.iter().find(|o| o.method == Method::Get && o.name == "get")?.params.last()?;
        let part = Part { field: &part_of.field, ty: self.type_named(object)?, key: &key.name };
        Some(Place { root: self.type_named(&part_of.parent)?, part: Some(part), field })
    }
}

fn description() -> &'static Description {
    static DESCRIPTION: OnceLock<Description> = OnceLock::new();
    // The crate's tests load it too, so that no release holds one with a mistake.
    DESCRIPTION.get_or_init(|| api_spec::load(&Sources::builtin()).unwrap_or_else(|report| panic!("{report}")))
}

/// The path of each type's `get`.
fn homes(description: &'static Description) -> HashMap<&'static str, &'static Path> {
    let gets = description.operations().filter(|(s, o)| o.name == "get" && s.module.is_none());
    gets.filter_map(|(service, operation)| Some((service.resource.as_deref()?, &operation.path))).collect()
}

fn action(operation: &Operation, place: &Place) -> Action {
    let at_collection = matches!(operation.path.segments.last(), Some(Segment::Literal(_)));
    match operation.method {
        Method::Get if operation.pages.is_some() => Action::List,
        Method::Get if operation.params.is_empty() => Action::Whoami,
        Method::Get if place.part.is_some() && place.field.is_none() && at_collection => Action::Parts,
        Method::Get => Action::Get,
        Method::Post if operation.response.is_some() => Action::Create,
        Method::Post => Action::Verb,
        Method::Patch => Action::Update,
        Method::Put => Action::Replace,
        Method::Delete => Action::Delete,
    }
}

impl Node {
    fn insert(&mut self, operation: &'static Operation, index: usize) {
        let mut node = self;
        for segment in &operation.path.segments {
            node = match segment {
                Segment::Literal(text) => node.literals.entry(text).or_default(),
                Segment::Param(_) => node.param.get_or_insert_default(),
            };
        }
        node.calls.push((operation.method, index));
    }

    fn find<'a>(&self, mut segments: impl Iterator<Item = &'a str> + Clone, params: &mut Vec<String>) -> Option<&Node> {
        let Some(segment) = segments.next() else { return Some(self) };
        if let Some(found) = self.literals.get(segment).and_then(|node| node.find(segments.clone(), params)) {
            return Some(found);
        }
        let node = self.param.as_ref().filter(|_| !segment.is_empty())?;
        params.push(crate::query::decode(segment)?);
        node.find(segments, params)
    }
}

impl Call {
    /// The datatype that is sent, if it is a JSON object with fields.
    pub fn request(&self, api: &Api) -> Option<&'static Type> {
        match &self.operation.body {
            Body::Type(name) => api.type_named(name),
            _ => None,
        }
    }

    /// The catalogued error for a mistake in `subject`: of those that the operation is known for, the one whose name ends
    /// as the mistake's does and shares most words with the subject, the shortest of equals.
    pub fn error(&self, subject: &str, endings: &[&str]) -> Option<&'static ErrorCode> {
        let words: Vec<String> = words(subject);
        let shared = |error: &ErrorCode| {
            error
                .name
                .split('_')
                .filter(|part| words.iter().any(|w| w == part || w.trim_end_matches('S') == *part))
                .count()
        };
        let fitting = self.errors.iter().copied().filter(|e| endings.iter().any(|end| e.name.ends_with(end)));
        fitting
            .map(|error| (shared(error), error))
            .filter(|(shared, _)| *shared > 0)
            .max_by_key(|(shared, error)| (*shared, std::cmp::Reverse(error.name.len())))
            .map(|(_, error)| error)
    }
}

/// The words of a field's or a datatype's name, as error names write them: those of `IPPolicy` are `IP` and `POLICY`.
fn words(name: &str) -> Vec<String> {
    let letters: Vec<char> = name.chars().collect();
    let mut words = vec![String::new()];
    for (at, letter) in letters.iter().enumerate() {
        let lower = |at: Option<usize>| at.and_then(|at| letters.get(at)).is_some_and(char::is_ascii_lowercase);
        let starts = letter.is_ascii_uppercase() && (lower(at.checked_sub(1)) || lower(Some(at + 1)));
        if starts || *letter == '_' {
            words.push(String::new());
        }
        if let (true, Some(word)) = (*letter != '_', words.last_mut()) {
            word.push(letter.to_ascii_uppercase());
        }
    }
    words.retain(|word| !word.is_empty() && word != "ID" && word != "IDS");
    words
}

/// The datatypes that an id or a reference of this type may point at.
pub(crate) fn targets(api: &Api, name: &str) -> Vec<&'static Type> {
    let Some(ty) = api.type_named(name) else { return Vec::new() };
    match &ty.kind {
        api_spec::TypeKind::AnyOf(names) => names.iter().filter_map(|n| api.type_named(n)).collect(),
        api_spec::TypeKind::Object(_) => vec![ty],
    }
}

/// The field of the answer that a field of the request sets.
pub(crate) fn target(field: &Field, answer: &'static Type) -> Option<&'static Field> {
    if field.ignored {
        return None;
    }
    if let Some(name) = &field.sets {
        return answer.field(name);
    }
    if let Some(same) = answer.field(&field.name) {
        return Some(same);
    }
    // `ip_policy_id` sets the reference `ip_policy`, `ip_policy_ids` the list of references `ip_policies`.
    match &field.ty {
        TypeRef::Id(_) => answer.field(field.name.strip_suffix("_id")?).filter(|f| matches!(f.ty, TypeRef::Ref(_))),
        TypeRef::List(inner) => {
            let TypeRef::Id(to) = inner.as_ref() else { return None };
            let wanted = TypeRef::List(Box::new(TypeRef::Ref(to.clone())));
            answer.fields().iter().find(|f| f.ty == wanted)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_come_apart_into_words() {
        assert_eq!(words("IPPolicy"), ["IP", "POLICY"]);
        assert_eq!(words("SSHCertificateAuthority"), ["SSH", "CERTIFICATE", "AUTHORITY"]);
        assert_eq!(words("ip_policy_ids"), ["IP", "POLICY"]);
    }

    #[test]
    fn every_operation_has_a_place_and_a_route() {
        let described = description().operations().count();
        assert_eq!(Api::get().calls.len(), described);
        for call in &Api::get().calls {
            let path = call.operation.path.to_string();
            match Api::get().route(Some(call.operation.method), &path) {
                Route::Call(found, _) => assert!(std::ptr::eq(found, call), "{path} leads elsewhere"),
                _ => panic!("{path} leads nowhere"),
            }
        }
    }
}
