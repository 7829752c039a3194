//! The roots of the generated modules: which files there are, and where their items are offered.

use std::collections::BTreeMap;

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::{Source, ident, only_with};
use crate::plan::{ModelPlan, ModulePlan, Plan};

/// The root files.
pub(super) fn roots(plan: &Plan) -> Vec<Source> {
    vec![
        root("mod.rs", "The generated part of the client.", top(plan)),
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
    items.extend(plan.policy.document.as_ref().map(|_| {
        quote! {
            #[cfg(feature = "traffic-policy")]
            pub mod traffic_policy;
        }
    }));
    items
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
                let (name, only) = (file_name(module), only_with(&module.service.as_ref()?.feature));
                Some(quote!(#only pub mod #name;))
            }));
            continue;
        }
        let Some(plan) = plan.client.groups.iter().find(|plan| plan.module == group) else { continue };
        let (name, accessors, only) = (ident(group), ident(&plan.name), only_with(&plan.feature));
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
