//! Requests made from objects, and the changes that make an object what is wanted.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Source, doc, ident, only_with, tokens};
use crate::plan::{ChangePlan, ChangesPlan, ConversionPlan, CopyPlan, PartPlan, Plan, ResourcePlan};

/// The file of all conversions.
pub(super) fn conversions(plan: &Plan) -> Source {
    let models = tokens(&plan.api.path("models"));
    let own = plan.conversions.iter().map(|conversion| from(&models, conversion));
    let resource = |source: &str| plan.resources.iter().find(|resource| resource.type_name == source);
    let changes = plan.changes.iter().map(|plan| changes(&models, resource(&plan.source), plan));
    Source {
        path: "conversions.rs".to_owned(),
        origin: format!("{}services/", plan.api.origin.trim_end_matches("api.yaml")),
        doc: "Requests made from objects, and the changes that make an object what is wanted.".to_owned(),
        items: own.chain(changes).collect(),
    }
}

fn from(models: &TokenStream, plan: &ConversionPlan) -> TokenStream {
    let (source, target) = (ident(&plan.source), ident(&plan.target));
    let left_out: Vec<String> = plan.left_out.iter().map(|name| format!("`{name}`")).collect();
    let docs = match left_out.as_slice() {
        [] => doc("Takes everything that can be sent of an object."),
        names => {
            doc(&format!("Takes what can be sent of an object. Left out, as it can't be copied: {}.", names.join(", ")))
        }
    };
    let fields = plan.fields.iter().map(copy);
    let exclusive: Vec<TokenStream> = plan.exclusive.iter().flat_map(|set| kept(set)).collect();
    let body = match exclusive.as_slice() {
        [] => quote!(Self { #(#fields)* }),
        rules => quote! {
            let mut made = Self { #(#fields)* };
            #(#rules)*
            made
        },
    };
    let read = if plan.fields.iter().any(|field| field.from.is_some()) { ident("read") } else { ident("_read") };
    quote! {
        impl From<&#models::#source> for #models::#target {
            #docs
            fn from(#read: &#models::#source) -> Self {
                #body
            }
        }
    }
}

/// Of fields that exclude each other, the last one that has a value stays.
fn kept(set: &[String]) -> Vec<TokenStream> {
    let pair = |pair: &[String]| {
        let (first, second) = (ident(&pair[0]), ident(&pair[1]));
        quote! {
            if made.#second.is_some() {
                made.#first = None;
            }
        }
    };
    set.windows(2).map(pair).collect()
}

/// Types whose values are copied and not cloned.
const COPIED: [&str; 7] = ["bool", "i32", "i64", "f64", "Cents", "Duration", "Timestamp"];

fn copy(plan: &CopyPlan) -> TokenStream {
    let name = ident(&plan.name);
    let Some(from) = &plan.from else { return quote!(#name: None,) };
    let field = ident(&from.name);
    let part = |value: TokenStream| match from.part {
        PartPlan::Whole if COPIED.contains(&plan.ty.as_str()) => value,
        PartPlan::Whole => quote!(#value.clone()),
        PartPlan::Converted => quote!(#value.clone().into()),
        PartPlan::Id => quote!(#value.id.clone()),
        PartPlan::Ids => quote!(#value.iter().map(|reference| reference.id.clone()).collect::<Vec<_>>()),
    };
    let is_empty = match plan.ty.as_str() {
        ty if ty == "String" || ty.starts_with("Vec<") || ty.starts_with("BTreeMap<") => Some(quote!(is_empty())),
        ty if ty.starts_with("Id<") => Some(quote!(as_str().is_empty())),
        _ => None,
    };
    let whole = from.optional && from.part == PartPlan::Whole;
    let value = if !plan.optional || whole {
        part(quote!(read.#field))
    } else if from.optional {
        let part = part(quote!(value));
        quote!(read.#field.as_ref().map(|value| #part))
    } else {
        let part = part(quote!(read.#field));
        match is_empty {
            Some(is_empty) => quote!(Some(#part).filter(|value| !value.#is_empty)),
            None => quote!(Some(#part)),
        }
    };
    let value = if plan.nullable { quote!(#value.map(Some)) } else { value };
    quote!(#name: #value,)
}

fn changes(models: &TokenStream, resource: Option<&ResourcePlan>, plan: &ChangesPlan) -> TokenStream {
    let (source, wanted, update) = (ident(&plan.source), ident(&plan.wanted), ident(&plan.update));
    let names: Vec<String> = plan.fields.iter().map(|field| format!("`{}`", field.name)).collect();
    let docs = doc(&format!(
        "The update that makes it what is wanted; none where it is that already. Compared are {}; what `wanted` does not set \
         stays as it is.",
        names.join(", ")
    ));
    let fields = plan.fields.iter().map(change);
    // Only what can be listed, made, changed and deleted can be brought in line with what is wanted.
    let whole = |plan: &&ResourcePlan| {
        plan.list.is_some() && plan.create.is_some() && plan.update.is_some() && plan.delete.is_some()
    };
    let reconciled = resource.filter(whole).map(|resource| {
        let only = resource.feature.as_deref().map(only_with);
        quote! {
            #only
            impl crate::reconcile::Reconciled for #models::#source {
                fn changes(&self, wanted: &Self::Request) -> Option<Self::Changes> {
                    self.changes(wanted)
                }
            }
        }
    });
    quote! {
        impl #models::#source {
            #docs
            pub fn changes(&self, wanted: &#models::#wanted) -> Option<#models::#update> {
                let now = #models::#update::from(self);
                let mut update = #models::#update::new();
                #(#fields)*
                (update != #models::#update::new()).then_some(update)
            }
        }

        #reconciled
    }
}

fn change(plan: &ChangePlan) -> TokenStream {
    let name = ident(&plan.name);
    let value = if COPIED.contains(&plan.ty.as_str()) { quote!(*value) } else { quote!(value.clone()) };
    let set = if plan.nullable { quote!(Some(Some(#value))) } else { quote!(Some(#value)) };
    let now = if plan.nullable { quote!(now.#name.flatten()) } else { quote!(now.#name) };
    let differs =
        if plan.has_empty { quote!(#now.unwrap_or_default() != *value) } else { quote!(#now.as_ref() != Some(value)) };
    if plan.always {
        return quote! {
            let value = &wanted.#name;
            if #differs {
                update.#name = #set;
            }
        };
    }
    quote! {
        if let Some(value) = &wanted.#name && #differs {
            update.#name = #set;
        }
    }
}
