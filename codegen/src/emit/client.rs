//! The accessors of the clients, and the groups of services.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Source, deprecated, doc, ident, only_with, tokens};
use crate::plan::{AccessorPlan, ClientPlan, GroupPlan};

/// The file of accessors.
pub(super) fn client(plan: &ClientPlan) -> Source {
    let mut items = vec![quote!(
        use crate::Client;
    )];
    let accessors = accessors(plan, &quote!('_, Self), &quote!(self));
    items.push(quote!(impl Client { #(#accessors)* }));
    items.push(quote!(#[cfg(feature = "blocking")] impl crate::blocking::Client { #(#accessors)* }));
    items.extend(plan.groups.iter().flat_map(|plan| group(plan, &quote!(crate::Connection))));
    Source {
        path: "client.rs".to_owned(),
        origin: "services/".to_owned(),
        doc: "What the clients offer: an accessor for each service and group of services.".to_owned(),
        items,
    }
}

/// An accessor for each service and group at the root of a client.
pub(super) fn accessors(plan: &ClientPlan, parameters: &TokenStream, client: &TokenStream) -> Vec<TokenStream> {
    let only = |plan: &AccessorPlan| plan.feature.as_deref().map(only_with);
    plan.accessors.iter().map(|a| accessor(a, parameters, client, only(a))).collect()
}

fn accessor(
    plan: &AccessorPlan,
    parameters: &TokenStream,
    client: &TokenStream,
    only: Option<TokenStream>,
) -> TokenStream {
    let docs = doc(&plan.doc);
    let deprecated = deprecated(plan.deprecated.as_ref());
    let name = ident(&plan.name);
    let target = tokens(&plan.target);
    quote! {
        #docs
        #deprecated
        #only
        pub fn #name(&self) -> #target<#parameters> {
            #target::new(#client)
        }
    }
}

pub(super) fn group(plan: &GroupPlan, bound: &TokenStream) -> Vec<TokenStream> {
    let docs = doc(&plan.doc);
    let only = plan.feature.as_deref().map(only_with);
    let name = ident(&plan.name);
    let accessors = plan.accessors.iter().map(|a| accessor(a, &quote!('c, C), &quote!(self.client), None));
    vec![
        quote! {
            #docs
            #only
            #[derive(Debug, Clone, Copy)]
            pub struct #name<'c, C = Client> {
                client: &'c C,
            }
        },
        quote! {
            #only
            impl<'c, C: #bound> #name<'c, C> {
                pub(crate) fn new(client: &'c C) -> Self {
                    Self { client }
                }

                #(#accessors)*
            }
        },
    ]
}
