//! What a module imports.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::write::{ident, tokens};
use crate::plan::{ApiPlan, ImportsPlan};

/// Imports of others' types, of `own`, of `runtime` besides what the plan names, and of datatypes.
pub(super) fn imports(api: &ApiPlan, plan: &ImportsPlan, own: Vec<TokenStream>, runtime: &[&str]) -> Vec<TokenStream> {
    let foreign = plan.foreign.iter().map(|path| {
        let path = tokens(path);
        quote!(use #path;)
    });
    let mut lines: Vec<TokenStream> = foreign.chain(own).collect();
    let mut names: Vec<Ident> =
        plan.runtime.iter().map(String::as_str).chain(runtime.iter().copied()).map(ident).collect();
    names.sort();
    if !names.is_empty() {
        lines.push(quote!(use crate::{#(#names),*};));
    }
    if !plan.models.is_empty() {
        let models = plan.models.iter().map(|name| ident(name));
        let path = tokens(&api.path("models"));
        lines.push(quote!(use #path::{#(#models),*};));
    }
    lines
}
