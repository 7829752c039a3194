//! The error catalogue.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{Source, doc, ident};
use crate::plan::{ErrorPlan, ErrorsPlan, VariantPlan};

/// The file of errors.
pub(super) fn errors(plan: &ErrorsPlan) -> Source {
    let families = plan.families.iter().map(|family| constants(plan, family));
    let entries = plan.errors.iter().map(entry);
    let mut items = vec![
        quote!(
            use crate::error::{ErrorCode, ErrorInfo};
        ),
        variants("ErrorFamily", "What an error is about.", &plan.families),
        variants("ErrorKind", "What calling code can do with an error.", &plan.kinds),
    ];
    items.extend(families);
    items.extend([
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
    ]);
    Source {
        path: "errors.rs".to_owned(),
        origin: "errors/".to_owned(),
        doc: "The catalogue of ngrok's errors.".to_owned(),
        items,
    }
}

/// The codes of a family, in a block of their own: a page with all of them in one row could not be read. Who has met a code
/// looks for its number.
fn constants(plan: &ErrorsPlan, family: &VariantPlan) -> TokenStream {
    let docs = doc(&format!("Codes of [`ErrorFamily::{}`]: {}", family.name, family.doc));
    let codes = plan.errors.iter().filter(|error| error.family == family.name).map(|error| {
        let alias = format!("ERR_NGROK_{}", error.number);
        let docs = doc(&format!("`{alias}`: {}", error.doc));
        let name = ident(&error.name);
        let number = Literal::u32_unsuffixed(error.number);
        quote!(#docs #[doc(alias = #alias)] pub const #name: ErrorCode = ErrorCode::new(#number);)
    });
    quote!(#docs impl ErrorCode { #(#codes)* })
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
