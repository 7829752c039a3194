//! The tables of operations and datatypes by name.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Source, ident};
use crate::plan::{ModelPlan, ModulePlan, OperationPlan, Plan};

/// The file of the tables.
pub(super) fn dynamic(plan: &Plan) -> Source {
    let mut operations: Vec<(&ModulePlan, &OperationPlan)> = plan
        .modules
        .iter()
        .flat_map(|module| module.service.iter().flat_map(move |s| s.operations.iter().map(move |o| (module, o))))
        .collect();
    operations.sort_by(|a, b| a.1.spec_name.cmp(&b.1.spec_name));
    let operations = operations.into_iter().map(|(module, operation)| {
        let path = module.path.iter().map(|part| ident(part));
        let name = ident(&operation.name);
        let constructor = if operation.paged { quote!(paged) } else { quote!(single) };
        quote!(#constructor::<super::services::#(#path)::*::#name>())
    });
    let mut types: Vec<(&String, &String)> = plan
        .modules
        .iter()
        .flat_map(|module| &module.models)
        .filter_map(|model| match model {
            ModelPlan::Struct(plan) => Some((plan.alias.as_ref().unwrap_or(&plan.name), &plan.name)),
            ModelPlan::Tagged(plan) => Some((plan.alias.as_ref().unwrap_or(&plan.name), &plan.name)),
            ModelPlan::Enum(_) | ModelPlan::Mark(_) | ModelPlan::Payload(_) => None,
        })
        .collect();
    types.sort();
    let types = types.into_iter().map(|(api_name, name)| {
        let name = ident(name);
        quote!(DynamicType::of::<super::models::#name>(#api_name))
    });
    let items: Vec<TokenStream> = vec![
        quote!(
            use crate::dynamic::{DynamicType, Entry, paged, single};
        ),
        quote! {
            #[doc = " Every operation, by name."]
            pub(crate) static OPERATIONS: &[Entry] = &[#(#operations),*];
        },
        quote! {
            #[doc = " Every datatype, by the API's name."]
            pub(crate) static TYPES: &[DynamicType] = &[#(#types),*];
        },
    ];
    Source {
        path: "dynamic.rs".to_owned(),
        origin: format!("{}services/", plan.api.origin.trim_end_matches("api.yaml")),
        doc: "Operations and datatypes by name.".to_owned(),
        items,
    }
}
