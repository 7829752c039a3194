//! Datatypes that are one of several objects, which a field tells apart.

use proc_macro2::TokenStream;
use quote::quote;

use super::{doc, ident};
use crate::plan::{TaggedPlan, TaggedVariantPlan};

/// The items of such a datatype.
pub(super) fn tagged(plan: &TaggedPlan) -> Vec<TokenStream> {
    let docs = doc(&plan.doc);
    let alias = plan.alias.as_ref().map(|alias| quote!(#[doc(alias = #alias)]));
    let (name, tag) = (ident(&plan.name), &plan.tag);
    let variants: Vec<_> = plan.variants.iter().map(|v| ident(&v.name)).collect();
    let objects = plan.variants.iter().map(|v| ident(&v.object));
    let values: Vec<_> = plan.variants.iter().map(|v| &v.value).collect();
    let variant_docs = plan.variants.iter().map(|v| doc(&v.doc));
    // What stands for two values of the tag says nothing of which one is meant.
    let once = |v: &&TaggedVariantPlan| plan.variants.iter().filter(|other| other.object == v.object).count() == 1;
    let conversions = plan.variants.iter().filter(once).map(|v| {
        let (variant, object) = (ident(&v.name), ident(&v.object));
        quote! {
            impl From<#object> for #name {
                fn from(object: #object) -> Self {
                    Self::#variant(Box::new(object))
                }
            }
        }
    });
    let items = vec![
        quote! {
            #docs
            #alias
            #[derive(Debug, Clone, PartialEq)]
            #[non_exhaustive]
            pub enum #name {
                #(#variant_docs #variants(Box<#objects>),)*
                #[doc = " One of a kind that this version does not know, as it was read."]
                Unknown(serde_json::Value),
            }
        },
        quote! {
            impl Default for #name {
                fn default() -> Self {
                    Self::Unknown(serde_json::Value::Null)
                }
            }
        },
        quote! {
            impl serde_core::Serialize for #name {
                fn serialize<S: serde_core::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    match self {
                        #(Self::#variants(object) => crate::tagged::write(serializer, #tag, #values, object),)*
                        Self::Unknown(object) => object.serialize(serializer),
                    }
                }
            }
        },
        quote! {
            impl<'de> serde_core::Deserialize<'de> for #name {
                fn deserialize<D: serde_core::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    let (tag, object) = crate::tagged::read(deserializer, #tag)?;
                    match tag.as_str() {
                        #(#values => crate::tagged::variant(object).map(Self::#variants),)*
                        _ => Ok(Self::Unknown(object)),
                    }
                }
            }
        },
    ];
    items.into_iter().chain(conversions).collect()
}
