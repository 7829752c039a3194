//! The payload of events.

use proc_macro2::TokenStream;
use quote::quote;

use super::{doc, ident};
use crate::plan::PayloadPlan;

/// The items of the payload.
pub(super) fn payload(plan: &PayloadPlan) -> Vec<TokenStream> {
    let docs = doc(&plan.doc);
    let name = ident(&plan.name);
    let event_type = ident(&plan.event_type);
    let variants: Vec<_> = plan.events.iter().map(|e| ident(&e.variant)).collect();
    let objects = plan.events.iter().map(|e| ident(&e.object));
    let variant_docs = plan.events.iter().map(|e| doc(&e.doc));
    // `inline` leaves the reading of objects to the programs that read events: else all of them are compiled here for nobody.
    vec![
        quote! {
            #docs
            #[derive(Debug, Clone, PartialEq)]
            #[non_exhaustive]
            pub enum #name {
                #(#variant_docs #variants(Box<#objects>),)*
                #[doc = " An event of a type that this version does not know, as it was delivered."]
                Unknown {
                    #[doc = " The type."]
                    event_type: String,
                    #[doc = " The object."]
                    object: serde_json::Value,
                },
            }
        },
        quote! {
            impl #name {
                #[doc = " The type of the event."]
                #[inline]
                pub fn event_type(&self) -> #event_type {
                    match self {
                        #(Self::#variants(_) => #event_type::#variants,)*
                        Self::Unknown { event_type, .. } => #event_type::Unknown(event_type.clone()),
                    }
                }

                #[doc = " Reads the object that comes with an event of this type."]
                #[inline]
                pub(crate) fn read(event_type: #event_type, object: serde_json::Value) -> Result<Self, ObjectError> {
                    Ok(match event_type {
                        #(#event_type::#variants => Self::#variants(read_object(object)?),)*
                        #event_type::Unknown(event_type) => Self::Unknown { event_type, object },
                    })
                }
            }
        },
        quote! {
            impl Serialize for #name {
                fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    match self {
                        #(Self::#variants(object) => object.serialize(serializer),)*
                        Self::Unknown { object, .. } => object.serialize(serializer),
                    }
                }
            }
        },
    ]
}
