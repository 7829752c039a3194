//! The description as the server uses it: parsed once per process, every call with its action, every path in a tree.

use std::collections::HashMap;
use std::sync::OnceLock;

use api_spec::{Body, Description, ErrorCode, Method, Operation, Path, Segment, Service, Sources, Type};

use super::call::{Action, Call, Part, Place};
use super::routes::{Node, Route};

/// The description, with what the server looks up in it.
pub(crate) struct Api {
    pub types: HashMap<&'static str, &'static Type>,
    pub calls: Vec<Call>,
    pub errors: HashMap<&'static str, &'static ErrorCode>,
    /// Where the account holds what policies ask for.
    #[cfg(feature = "gateway")]
    pub account: &'static [api_spec::traffic_policy::Holding],
    routes: Node,
    /// Where an object of a type is found, by type.
    homes: HashMap<&'static str, &'static Path>,
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
        let mut api = Api {
            types,
            calls: Vec::new(),
            errors,
            #[cfg(feature = "gateway")]
            account: &description.traffic_policy.account,
            routes: Node::default(),
            homes: homes(description),
        };
        for (service, operation) in description.operations() {
            let Some(place) = api.place(description, service, operation) else { continue };
            let errors = operation.errors.iter().filter_map(|code| description.error(*code)).collect();
            let action = Action::of(operation, &place);
            let request = match &operation.body {
                Body::Type(name) => api.type_named(name),
                _ => None,
            };
            api.routes.insert(operation, api.calls.len());
            let name = format!("{}.{}", service.client_path.join("."), operation.name);
            api.calls.push(Call { name, operation, action, place, request, errors });
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

#[cfg(test)]
mod tests {
    use super::*;

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
