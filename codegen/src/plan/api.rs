//! What the client has to know of an API, and where it offers it.

use api_spec::Api;
use heck::ToKebabCase;

use super::ApiPlan;

pub(super) fn api(api: &Api) -> ApiPlan {
    let module = (!api.is_root()).then(|| api.name.clone());
    ApiPlan {
        root: module.as_ref().map_or_else(|| "crate".to_owned(), |module| format!("crate::{module}")),
        feature: module.as_ref().map(|module| module.to_kebab_case()),
        module,
        origin: format!("{}api.yaml", api.folder),
        name: api.name.clone(),
        title: api.title.clone(),
        doc: api.doc.clone(),
        base_url: api.base_url.clone(),
        key_variable: api.key_variable.clone(),
        url_variable: api.url_variable.clone(),
        headers: api.headers.iter().map(|(name, value)| (name.to_lowercase(), value.clone())).collect(),
        error_code: api.error.code.clone(),
        error_message: api.error.message.clone(),
        error_details: api.error.details.clone(),
    }
}
