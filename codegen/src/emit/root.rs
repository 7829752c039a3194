//! The roots of the generated modules: which files there are, and where their items are offered.

use std::collections::BTreeMap;

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::{Source, ident, only_with};
use crate::plan::{ApiPlan, ModelPlan, ModulePlan, Plan};

/// The root files.
pub(super) fn roots(plan: &Plan) -> Vec<Source> {
    let (doc, items) = match plan.api.module {
        None => ("The generated part of the client.".to_owned(), top(plan)),
        Some(_) => (top_doc(&plan.api), top_of_other()),
    };
    vec![
        Source {
            path: "mod.rs".to_owned(),
            origin: plan.api.origin.trim_end_matches("api.yaml").to_owned(),
            doc,
            items,
        },
        root("models/mod.rs", "Every datatype of the API.", models(plan)),
        root(
            "services/mod.rs",
            "Every service of the API with its operations, in modules named as the client offers them.",
            services(plan),
        ),
    ]
}

fn root(path: &str, doc: &str, items: Vec<TokenStream>) -> Source {
    Source { path: path.to_owned(), origin: String::new(), doc: doc.to_owned(), items }
}

fn top(plan: &Plan) -> Vec<TokenStream> {
    let mut items = vec![
        quote!(
            pub(crate) mod api;
        ),
        quote!(
            mod client;
        ),
        quote! {
            #[cfg(feature = "dynamic")]
            pub(crate) mod dynamic;
        },
        quote!(
            pub(crate) mod errors;
        ),
        quote!(
            pub mod models;
        ),
        quote!(
            pub mod services;
        ),
    ];
    items.push(quote! {
        #[cfg(feature = "requests")]
        mod conversions;
    });
    items.push(quote!(
        mod resources;
    ));
    items.push(test_values());
    items.extend(plan.others.iter().filter_map(|other| {
        let (module, only) = (ident(other.api.module.as_ref()?), only_with(other.api.feature.as_ref()?));
        Some(quote!(#only pub mod #module;))
    }));
    items.extend(plan.policy.document.as_ref().map(|_| {
        quote! {
            #[cfg(feature = "traffic-policy")]
            pub mod traffic_policy;
        }
    }));
    items
}

fn test_values() -> TokenStream {
    quote! {
        #[cfg(feature = "test-util")]
        mod test_values;
    }
}

/// The docs of an API that is not at the root.
fn top_doc(api: &ApiPlan) -> String {
    let ApiPlan { title, doc, key_variable, url_variable, .. } = api;
    let module = api.public_path("");
    let module = module.trim_end_matches("::");
    format!(
        "The {title}: {doc}\n\nIt has a client and keys of its own: [`Client::from_env`] reads the key from `{key_variable}`, and \
         another address\nfrom `{url_variable}`. Everything else is as with the client at the root of the crate: calls, lists, errors,\n\
         retries, limits. [`services`] lists all services; [`models`] has the datatypes.\n\n```no_run\n\
         # async fn run() -> Result<(), ngrok_api::Error> {{\nlet client = {module}::Client::from_env()?;\n# drop(client);\n\
         # Ok(())\n# }}\n```"
    )
}

fn top_of_other() -> Vec<TokenStream> {
    vec![
        quote!(
            pub(crate) mod api;
        ),
        quote! {
            #[cfg(feature = "blocking")]
            pub mod blocking;
        },
        quote!(
            mod client;
        ),
        quote! {
            #[cfg(feature = "dynamic")]
            pub(crate) mod dynamic;
        },
        quote!(
            pub mod models;
        ),
        quote!(
            pub mod services;
        ),
        quote! {
            #[cfg(feature = "requests")]
            mod conversions;
        },
        quote!(
            mod resources;
        ),
        test_values(),
        quote!(
            pub use self::client::{Client, ClientBuilder, Connection};
        ),
    ]
}

/// Modules by the group that they stand in; those without one have an empty one.
fn grouped<'p>(modules: impl Iterator<Item = &'p ModulePlan>) -> BTreeMap<&'p str, Vec<&'p ModulePlan>> {
    let mut groups: BTreeMap<&str, Vec<&ModulePlan>> = BTreeMap::new();
    for module in modules {
        let group = if let [group, _] = module.path.as_slice() { group.as_str() } else { "" };
        groups.entry(group).or_default().push(module);
    }
    groups
}

/// Every datatype in one place, whatever file it is in.
fn models(plan: &Plan) -> Vec<TokenStream> {
    let modules = || plan.modules.iter().filter(|module| !module.models.is_empty());
    let mut items = Vec::new();
    for (group, modules) in grouped(modules()) {
        let files = modules.iter().map(|module| file_name(module));
        if group.is_empty() {
            items.extend(files.map(|file| quote!(mod #file;)));
        } else {
            let name = ident(group);
            items.push(quote!(mod #name { #(pub(super) mod #files;)* }));
        }
    }
    items.extend(modules().map(|module| {
        let path = module.path.iter().map(|part| ident(part));
        let names = module.models.iter().map(ModelPlan::name).map(ident);
        quote!(pub use self::#(#path)::*::{#(#names),*};)
    }));
    items
}

/// Services in modules as the client offers them, each with its feature.
fn services(plan: &Plan) -> Vec<TokenStream> {
    let mut items = Vec::new();
    for (group, modules) in grouped(plan.modules.iter().filter(|module| module.service.is_some())) {
        if group.is_empty() {
            items.extend(modules.iter().filter_map(|module| {
                let (name, only) = (file_name(module), module.service.as_ref()?.feature.as_deref().map(only_with));
                Some(quote!(#only pub mod #name;))
            }));
            continue;
        }
        let Some(plan) = plan.client.groups.iter().find(|plan| plan.module == group) else { continue };
        let (name, accessors, only) = (ident(group), ident(&plan.name), plan.feature.as_deref().map(only_with));
        let docs = super::doc(&plan.doc);
        let files = modules.iter().map(|module| file_name(module));
        items.push(quote!(#docs #only pub mod #name { #(pub mod #files;)* }));
        items.push(quote!(#only pub use super::client::#accessors;));
    }
    items
}

fn file_name(module: &ModulePlan) -> Ident {
    ident(module.path.last().map_or("", String::as_str))
}
