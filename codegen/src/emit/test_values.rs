//! Setters of what only answers hold, so that tests of programs can make it.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;

use super::write::{argument_type, argument_value};
use super::{Source, deprecated, doc, ident, imports};
use crate::plan::{ApiPlan, FieldPlan, ModulePlan, Plan, StructPlan};

/// A file for each module that has such datatypes, and the root of them.
pub(super) fn test_values(plan: &Plan) -> Vec<Source> {
    let modules: Vec<&ModulePlan> =
        plan.modules.iter().filter(|module| module.test_values().next().is_some()).collect();
    let mut sources: Vec<Source> = modules.iter().map(|module| file(&plan.api, module)).collect();
    let mut groups: BTreeMap<&str, Vec<TokenStream>> = BTreeMap::new();
    let mut items = Vec::new();
    for module in &modules {
        let name = ident(module.path.last().map_or("", String::as_str));
        match module.path.as_slice() {
            [group, _] => groups.entry(group).or_default().push(quote!(mod #name;)),
            _ => items.push(quote!(mod #name;)),
        }
    }
    for (group, files) in groups {
        let name = ident(group);
        items.push(quote!(mod #name { #(#files)* }));
    }
    sources.push(Source {
        path: "test_values/mod.rs".to_owned(),
        origin: plan.api.origin.trim_end_matches("api.yaml").to_owned(),
        doc: "Setters of what only answers hold, for tests of programs.".to_owned(),
        items,
    });
    sources
}

fn file(api: &ApiPlan, module: &ModulePlan) -> Source {
    let mut items = imports(api, &module.test_imports, Vec::new(), &[]);
    items.extend(module.test_values().map(setters));
    Source {
        path: format!("test_values/{}.rs", module.path.join("/")),
        origin: module.origin.clone(),
        doc: "Setters of the datatypes, for tests of programs.".to_owned(),
        items,
    }
}

fn setters(plan: &StructPlan) -> TokenStream {
    let name = ident(&plan.name);
    let setters = plan.fields.iter().map(setter);
    quote! {
        #[doc = " To make one in a test."]
        #[allow(deprecated)]
        impl #name {
            #(#setters)*
        }
    }
}

fn setter(field: &FieldPlan) -> TokenStream {
    let docs = doc(&format!("Sets `{}`, to make an answer for a test.", field.wire_name));
    let deprecated = deprecated(field.deprecated.as_ref());
    let name = ident(&field.name);
    let with = ident(&format!("with_{}", field.name.trim_start_matches("r#")));
    let ty = argument_type(field);
    let value = argument_value(field);
    let value = if field.optional { quote!(Some(#value)) } else { value };
    quote! {
        #docs
        #deprecated
        pub fn #with(mut self, #name: #ty) -> Self {
            self.#name = #value;
            self
        }
    }
}
