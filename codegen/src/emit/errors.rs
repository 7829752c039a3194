//! The error catalogue.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{Source, doc, ident};
use crate::plan::{ErrorPlan, ErrorsPlan, VariantPlan};

/// The file of errors.
pub(super) fn errors(plan: &ErrorsPlan) -> Source {
    let constants = plan.errors.iter().map(|error| {
        let docs = doc(&error.doc);
        let name = ident(&error.name);
        let number = Literal::u32_unsuffixed(error.number);
        quote!(#docs pub const #name: ErrorCode = ErrorCode::new(#number);)
    });
    let entries = plan.errors.iter().map(entry);
    let items = vec![
        quote!(
            use crate::error::{ErrorCode, ErrorInfo};
        ),
        variants("ErrorFamily", "What an error is about.", &plan.families),
        variants("ErrorKind", "What calling code can do with an error.", &plan.kinds),
        quote!(#[doc = " The catalogued codes."] impl ErrorCode { #(#constants)* }),
        quote! {
            const fn info(
                number: u32,
                name: &'static str,
                kind: ErrorKind,
                family: ErrorFamily,
                summary: &'static str,
            ) -> ErrorInfo {
                ErrorInfo { number, name, summary, family, kind }
            }
        },
        quote! {
            #[doc = " Every catalogued error, by number."]
            pub(crate) static CATALOGUE: &[ErrorInfo] = &[#(#entries),*];
        },
    ];
    Source {
        path: "errors.rs".to_owned(),
        origin: "errors/".to_owned(),
        doc: "The catalogue of ngrok's errors.".to_owned(),
        items,
    }
}

fn entry(error: &ErrorPlan) -> TokenStream {
    let number = Literal::u32_unsuffixed(error.number);
    let (name, summary) = (&error.name, &error.summary);
    let (kind, family) = (ident(&error.kind), ident(&error.family));
    quote!(info(#number, #name, ErrorKind::#kind, ErrorFamily::#family, #summary))
}

fn variants(name: &str, about: &str, variants: &[VariantPlan]) -> TokenStream {
    let docs = doc(about);
    let name = ident(name);
    let variants = variants.iter().map(|variant| {
        let (docs, name) = (doc(&variant.doc), ident(&variant.name));
        quote!(#docs #name,)
    });
    quote! {
        #docs
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
        }
    }
}
