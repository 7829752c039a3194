//! The description as the server uses it: parsed once per process, every call with its action, every path in a tree.

use std::collections::HashMap;
use std::sync::OnceLock;

use api_spec::{Body, Description, Field, Method, Operation, Path, Segment, Service, Sources, Type, TypeRef};

use super::call::{Action, Call, Part, Place};
use super::routes::{Node, Route};

/// An API of the description, with what the server looks up in it.
pub(crate) struct Api {
    /// What it is called, and how it is spoken to.
    pub is: &'static api_spec::Api,
    pub types: HashMap<&'static str, &'static Type>,
    pub calls: Vec<Call>,
    /// Whether objects show parts of others.
    pub has_views: bool,
    /// Where the account holds what policies ask for.
    #[cfg(feature = "gateway")]
    pub account: &'static [api_spec::traffic_policy::Holding],
    routes: Node,
    /// Where an object of a type is found, by type.
    homes: HashMap<&'static str, &'static Path>,
}

impl Api {
    /// Every API of the description that the crate was built with; the one at its root is the first.
    pub fn all() -> &'static [Api] {
        static APIS: OnceLock<Vec<Api>> = OnceLock::new();
        APIS.get_or_init(|| Api::of(description()))
    }

    /// The API at the root of the description.
    #[cfg(any(test, feature = "gateway"))]
    pub fn root() -> &'static Api {
        &Api::all()[0]
    }

    /// Every API of a description.
    pub fn of(description: &'static Description) -> Vec<Api> {
        description.apis().map(Api::new).collect()
    }

    fn new(description: &'static Description) -> Self {
        let mut api = Api {
            is: &description.api,
            types: description.types.iter().map(|t| (t.name.as_str(), t)).collect(),
            calls: Vec::new(),
            has_views: description.types.iter().any(|ty| ty.view_of.is_some()),
            #[cfg(feature = "gateway")]
            account: &description.traffic_policy.account,
            routes: Node::default(),
            homes: homes(description),
        };
        let folder = if api.is.is_root() { String::new() } else { format!("{}.", api.is.name) };
        for (service, operation) in description.operations() {
            let Some(place) = api.place(description, service, operation) else { continue };
            let errors = operation.errors.iter().filter_map(|code| description.error(*code)).collect();
            let response = operation.response.as_deref().and_then(|name| api.type_named(name));
            let action = Action::of(operation, &place, response, response.and_then(|ty| api.list_in(ty)).is_some());
            let request = match &operation.body {
                Body::Type(name) => api.type_named(name),
                _ => None,
            };
            api.routes.insert(operation, api.calls.len());
            let name = format!("{folder}{}.{}", service.client_path.join("."), operation.name);
            api.calls.push(Call { name, operation, action, place, request, response, errors });
        }
        api
    }

    /// The datatype of this name.
    pub fn type_named(&self, name: &str) -> Option<&'static Type> {
        self.types.get(name).copied()
    }

    /// Whether objects of this type authenticate calls.
    pub fn is_key(&self, type_name: &str) -> bool {
        self.is.key_type.as_deref() == Some(type_name)
    }

    /// The field of an answer that holds a list of objects, and the datatype of those.
    pub fn list_in(&self, answer: &'static Type) -> Option<(&'static Field, &'static Type)> {
        answer.fields().iter().find_map(|field| match &field.ty {
            TypeRef::List(inner) => match inner.as_ref() {
                TypeRef::Named(name) => Some((field, self.type_named(name)?)),
                _ => None,
            },
            _ => None,
        })
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

    /// The call that a request asks for, if there is one.
    pub fn call_of(&'static self, method: &str, path: &str) -> Option<&'static Call> {
        let (_, method) = Method::NAMES.iter().find(|(name, _)| *name == method)?;
        match self.route(Some(*method), path) {
            Route::Call(call, _) => Some(call),
            _ => None,
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
        if let Some(root) = self.whole(operation) {
            return Some(Place { root, part: None, field: None });
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

    /// The datatype that an operation is about as a whole, whatever its service is about.
    fn whole(&self, operation: &Operation) -> Option<&'static Type> {
        let listed = operation.pages.as_ref().map(|pages| &pages.item_type);
        if let Some(name) = listed.or(operation.summary.as_ref().map(|summary| &summary.of)) {
            return self.type_named(name);
        }
        let response = self.type_named(operation.response.as_deref()?)?;
        match operation.method {
            _ if response.single => Some(response),
            Method::Get if operation.params.is_empty() => Some(self.list_in(response)?.1),
            // What has no path of its own can't be found again: it is answered with and forgotten.
            Method::Post if operation.params.is_empty() && response.field("id").is_none() => Some(response),
            _ => None,
        }
    }
}

/// The whole description that the crate was built with.
pub(super) fn description() -> &'static Description {
    static DESCRIPTION: OnceLock<Description> = OnceLock::new();
    // The crate's tests load it too, so that no release holds one with a mistake.
    DESCRIPTION.get_or_init(|| api_spec::load(&Sources::builtin()).unwrap_or_else(|report| panic!("{report}")))
}

/// The path of each type's `get`, and of what there is only one of.
fn homes(description: &'static Description) -> HashMap<&'static str, &'static Path> {
    let single = |operation: &Operation| {
        let response = operation.response.as_deref().and_then(|name| description.type_named(name));
        operation.method == Method::Get && response.is_some_and(|ty| ty.single)
    };
    let gets = description.operations().filter(|(s, o)| s.module.is_none() && (o.name == "get" || single(o)));
    gets.filter_map(|(service, operation)| {
        let name = if single(operation) { operation.response.as_deref() } else { service.resource.as_deref() };
        Some((name?, &operation.path))
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_operation_has_a_place_and_a_route() {
        for (api, description) in Api::all().iter().zip(description().apis()) {
            assert_eq!(api.calls.len(), description.operations().count(), "{}", api.is.name);
            for call in &api.calls {
                let path = call.operation.path.to_string();
                match api.route(Some(call.operation.method), &path) {
                    Route::Call(found, _) => assert!(std::ptr::eq(found, call), "{path} leads elsewhere"),
                    _ => panic!("{path} leads nowhere"),
                }
            }
        }
    }
}
