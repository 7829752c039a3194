//! What generic code can do with datatypes: the traits that say so.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Source, ident, only_with, tokens};
use crate::plan::{Plan, ResourcePlan};

/// The file of all implementations.
pub(super) fn resources(plan: &Plan) -> Source {
    let models = tokens(&plan.api.path("models"));
    Source {
        path: "resources.rs".to_owned(),
        origin: format!("{}services/", plan.api.origin.trim_end_matches("api.yaml")),
        doc: "What generic code can do with each datatype: see [`Identified`](crate::Identified).".to_owned(),
        items: plan.resources.iter().flat_map(|resource| implementations(&models, resource)).collect(),
    }
}

fn implementations(models: &TokenStream, plan: &ResourcePlan) -> Vec<TokenStream> {
    let name = ident(&plan.type_name);
    let (service, only) = (tokens(&plan.service), plan.feature.as_deref().map(only_with));
    let mut items = vec![quote! {
        impl crate::Identified for #models::#name {
            fn id(&self) -> &crate::Id<Self> {
                &self.id
            }
        }
    }];
    if plan.has_metadata {
        items.push(quote! {
            impl crate::Labelled for #models::#name {
                fn metadata(&self) -> &str {
                    &self.metadata
                }
            }
        });
    }
    if let Some(list) = &plan.list {
        let list = ident(list);
        items.push(quote! {
            #only
            impl crate::Listed for #models::#name {
                type List = #service::#list;

                fn list() -> Self::List {
                    #service::#list::new()
                }
            }
        });
    }
    if let Some((create, request)) = &plan.create {
        let (create, request) = (ident(create), ident(request));
        items.push(quote! {
            #only
            impl crate::Created for #models::#name {
                type Request = #models::#request;
                type Create = #service::#create;

                fn create(request: Self::Request) -> Self::Create {
                    #service::#create::new(request)
                }
            }
        });
    }
    if let Some((update, changes)) = &plan.update {
        let (update, changes) = (ident(update), ident(changes));
        items.push(quote! {
            #only
            impl crate::Updated for #models::#name {
                type Changes = #models::#changes;
                type Update = #service::#update;

                fn update_by_id(id: crate::Id<Self>, changes: Self::Changes) -> Self::Update {
                    #service::#update::new(id, changes)
                }
            }
        });
    }
    if let Some(delete) = &plan.delete {
        let delete = ident(delete);
        items.push(quote! {
            #only
            impl crate::Deleted for #models::#name {
                type Delete = #service::#delete;

                fn delete_by_id(id: crate::Id<Self>) -> Self::Delete {
                    #service::#delete::new(id)
                }
            }
        });
    }
    items
}
