//! The root of the generated modules: which files there are, and where their items are offered.

use std::collections::BTreeMap;

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::{Source, doc, ident};
use crate::plan::{ModelPlan, ModulePlan, Plan};

/// The root file.
pub(super) fn root(plan: &Plan) -> Source {
    let mut items = modules(plan);
    items.push(quote!(
        mod client;
    ));
    items.push(quote! {
        #[cfg(feature = "dynamic")]
        pub(crate) mod dynamic;
    });
    items.push(quote! {
        pub(crate) mod errors;
    });
    items.push(models(plan));
    items.push(services(plan));
    Source {
        path: "mod.rs".to_owned(),
        origin: String::new(),
        doc: "The generated part of the client: a file for each service.".to_owned(),
        items,
    }
}

/// Modules as the folders are: one level of groups.
fn modules(plan: &Plan) -> Vec<TokenStream> {
    let mut groups: BTreeMap<&str, Vec<&ModulePlan>> = BTreeMap::new();
    let mut items = Vec::new();
    for module in &plan.modules {
        match module.path.as_slice() {
            [group, _] => groups.entry(group).or_default().push(module),
            _ => {
                let name = file_name(module);
                items.push(quote!(mod #name;));
            }
        }
    }
    for (group, modules) in groups {
        let name = ident(group);
        let files = modules.iter().map(|module| file_name(module));
        // Files of a group find the datatypes of others where files at the root do.
        let models = modules.iter().any(|m| !m.imports.models.is_empty()).then(|| {
            quote!(
                use super::models;
            )
        });
        items.push(quote!(mod #name { #(pub(super) mod #files;)* #models }));
    }
    items
}

/// `models`: every datatype in one place.
fn models(plan: &Plan) -> TokenStream {
    let docs = doc("Every datatype of the API.");
    let exports = plan.modules.iter().filter(|m| !m.models.is_empty()).map(|module| {
        let path = module_path(module);
        let names = module.models.iter().map(ModelPlan::name).map(ident);
        quote!(pub use super::#path::{#(#names),*};)
    });
    quote!(#docs pub mod models { #(#exports)* })
}

/// `services`: every service with its operations, in modules as the client offers them.
fn services(plan: &Plan) -> TokenStream {
    let docs = doc("Every service of the API with its operations, in modules named as the client offers them.");
    let mut groups: BTreeMap<&str, Vec<TokenStream>> = BTreeMap::new();
    let mut items: Vec<TokenStream> = Vec::new();
    for module in &plan.modules {
        let Some(service) = &module.service else { continue };
        let about = doc(&format!("Operations of `client.{}()`.", module.path.join("().")));
        let name = file_name(module);
        let path = module_path(module);
        let names: Vec<_> =
            service.operations.iter().map(|o| &o.name).chain([&service.name]).map(|name| ident(name)).collect();
        match module.path.as_slice() {
            [group, _] => groups
                .entry(group)
                .or_default()
                .push(quote!(#about pub mod #name { pub use super::super::super::#path::{#(#names),*}; })),
            _ => items.push(quote!(#about pub mod #name { pub use super::super::#path::{#(#names),*}; })),
        }
    }
    for (group, modules) in groups {
        let about = doc(&format!("Services of `client.{group}()`."));
        let name = ident(group);
        items.push(quote!(#about pub mod #name { #(#modules)* }));
    }
    let group_names = plan.client.groups.iter().map(|group| ident(&group.name));
    quote! {
        #docs
        pub mod services {
            #(#items)*
            pub use super::client::{#(#group_names),*};
        }
    }
}

fn file_name(module: &ModulePlan) -> Ident {
    ident(module.path.last().map_or("", String::as_str))
}

fn module_path(module: &ModulePlan) -> TokenStream {
    let parts = module.path.iter().map(|part| ident(part));
    quote!(#(#parts)::*)
}
