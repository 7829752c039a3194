//! Names of services and datatypes, and paths to them.

use api_spec::{Description, Service, rust_names};
use heck::ToKebabCase;

use super::context::Context;

/// Name of a service's struct.
pub(super) fn service_name(service: &Service) -> String {
    rust_names::type_name(&service.name)
}

/// The feature of a service: the name of the client's accessor, as features are written. An API that is not at the root has
/// one for all.
pub(super) fn feature(description: &Description, service: &Service) -> Option<String> {
    let accessor = service.client_path.first().filter(|_| description.api.is_root());
    accessor.map(|accessor| accessor.to_kebab_case())
}

/// Path to the module that offers a service's operations.
pub(super) fn service_path(context: &Context<'_>, service: &Service) -> String {
    context.api.path(&format!("services::{}", service.client_path.join("::")))
}

/// Name of a datatype in Rust.
pub(super) fn model_name(context: &Context<'_>, api_name: &str) -> String {
    context.types.get(api_name).map_or_else(|| api_name.to_owned(), |datatype| datatype.rust_name.clone())
}

/// Path to a datatype, for links in docs.
pub(super) fn model_path(context: &Context<'_>, api_name: &str) -> String {
    context.api.path(&format!("models::{}", model_name(context, api_name)))
}
