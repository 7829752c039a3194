//! The plan as tokens. Everything was decided; here it is only written down.

mod cli;
mod client;
mod dynamic;
mod errors;
mod events;
mod json;
mod models;
mod operations;
mod policy_tables;
mod root;

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};

use crate::plan::{ArgumentPlan, FieldPlan, ImportsPlan, ModulePlan, Plan, ServicePlan};

/// A file before it is formatted.
pub(crate) struct Source {
    /// Path below the generated folder.
    pub path: String,
    /// The part of the description that it comes from.
    pub origin: String,
    /// Docs of the file.
    pub doc: String,
    /// Its items.
    pub items: Vec<TokenStream>,
}

pub(crate) use cli::cli;
pub(crate) use policy_tables::tables;

/// Emits every file of the client.
pub(crate) fn emit(plan: &Plan) -> Vec<Source> {
    let mut sources: Vec<Source> = plan.modules.iter().flat_map(module).collect();
    sources.extend(root::roots(plan));
    sources.push(client::client(&plan.client));
    sources.push(dynamic::dynamic(plan));
    sources.push(errors::errors(&plan.errors));
    sources
}

/// The file of a module's datatypes, and the file of its service.
fn module(module: &ModulePlan) -> Vec<Source> {
    let path = module.path.join("/");
    let source = |folder: &str, doc: String, items: Vec<TokenStream>| Source {
        path: format!("{folder}/{path}.rs"),
        origin: module.origin.clone(),
        doc,
        items,
    };
    let mut sources = Vec::new();
    if !module.models.is_empty() {
        let mut items = imports(&module.imports, json::imports(module), &page_import(module));
        items.extend(module.models.iter().flat_map(models::model));
        // What nobody reads comes last.
        items.extend(module.structs().flat_map(json::json));
        sources.push(source("models", module.doc.clone(), items));
    }
    if let Some(service) = &module.service {
        let own = quote!(
            use crate::operation::{Encoder, Method, OperationSpec};
        );
        let mut items = imports(&service.imports, vec![own], &runtime_of_services(service));
        items.extend(operations::service(service));
        sources.push(source("services", format!("Operations of `client.{}()`.", module.path.join("().")), items));
    }
    sources
}

/// What the datatypes of a module use of the runtime, besides what their fields do.
fn page_import(module: &ModulePlan) -> Vec<&'static str> {
    let page = module.structs().any(|plan| plan.page.is_some());
    page.then_some("Page").into_iter().collect()
}

fn runtime_of_services(service: &ServicePlan) -> Vec<&'static str> {
    let mut names = vec!["Call", "Client", "Connection", "Error", "Operation"];
    if !service.getters.is_empty() {
        names.push("Resource");
    }
    if !service.waits.is_empty() {
        names.extend(["Progress", "Wait"]);
    }
    names
}

/// Imports of others' types, of `own`, of `runtime` besides what the plan names, and of datatypes.
fn imports(plan: &ImportsPlan, own: Vec<TokenStream>, runtime: &[&str]) -> Vec<TokenStream> {
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
        lines.push(quote!(use crate::models::{#(#models),*};));
    }
    lines
}

/// What is left out of a build without a feature.
fn only_with(feature: &str) -> TokenStream {
    quote!(#[cfg(feature = #feature)])
}

/// Docs as attributes, a line each.
fn doc(text: &str) -> TokenStream {
    let lines = wrap(text);
    quote!(#(#[doc = #lines])*)
}

/// Widest line of docs.
const DOC_WIDTH: usize = 100;

/// Breaks prose into lines; code blocks, lists and headings keep theirs.
fn wrap(text: &str) -> Vec<String> {
    let mut lines = Vec::new();
    let mut in_code = false;
    for line in text.trim_end().lines() {
        in_code ^= line.starts_with("```");
        if in_code || line.starts_with("```") || line.len() <= DOC_WIDTH || line.starts_with('#') {
            lines.push(format!(" {line}"));
            continue;
        }
        let indent = if line.starts_with("* ") { "  " } else { "" };
        let mut current = String::new();
        for word in line.split(' ') {
            // A bullet alone on its line would be a list of nothing.
            if !current.is_empty() && current != "*" && current.len() + 1 + word.len() > DOC_WIDTH {
                lines.push(format!(" {current}"));
                current = indent.to_owned() + word;
            } else {
                current.push_str(if current.is_empty() { "" } else { " " });
                current.push_str(word);
            }
        }
        lines.push(format!(" {current}"));
    }
    lines.into_iter().map(|line| if line.trim().is_empty() { String::new() } else { line }).collect()
}

fn deprecated(note: Option<&String>) -> TokenStream {
    note.map(|note| quote!(#[deprecated(note = #note)])).unwrap_or_default()
}

/// A planned type or path as tokens.
fn tokens(text: &str) -> TokenStream {
    text.parse().unwrap_or_else(|error| panic!("the plan has `{text}`, which is not Rust: {error}"))
}

/// A planned name, raw (`r#type`) or not.
fn ident(name: &str) -> Ident {
    match name.strip_prefix("r#") {
        Some(bare) => Ident::new_raw(bare, Span::call_site()),
        None => format_ident!("{name}"),
    }
}

/// The type of a function's argument that takes a field's value.
fn argument_type(field: &FieldPlan) -> TokenStream {
    let ty = tokens(&field.ty);
    match &field.argument {
        ArgumentPlan::Plain => ty,
        ArgumentPlan::Into => quote!(impl Into<#ty>),
        ArgumentPlan::List { item } => {
            let item = tokens(item);
            quote!(impl IntoIterator<Item = impl Into<#item>>)
        }
        ArgumentPlan::Map { value } => {
            let value = tokens(value);
            quote!(impl IntoIterator<Item = (impl Into<String>, impl Into<#value>)>)
        }
    }
}

/// The expression that turns such an argument into the field's value.
fn argument_value(field: &FieldPlan) -> TokenStream {
    let name = ident(&field.name);
    match &field.argument {
        ArgumentPlan::Plain => quote!(#name),
        ArgumentPlan::Into => quote!(#name.into()),
        ArgumentPlan::List { .. } => quote!(#name.into_iter().map(Into::into).collect()),
        ArgumentPlan::Map { .. } => {
            quote!(#name.into_iter().map(|(key, value)| (key.into(), value.into())).collect())
        }
    }
}

/// A setter: `target` is the place that it sets.
fn setter(field: &FieldPlan, target: &TokenStream) -> TokenStream {
    let docs = doc(&field.doc);
    let deprecated = deprecated(field.deprecated.as_ref());
    let name = ident(&field.name);
    let ty = argument_type(field);
    let value = argument_value(field);
    let value = if field.optional { quote!(Some(#value)) } else { value };
    quote! {
        #docs
        #deprecated
        pub fn #name(mut self, #name: #ty) -> Self {
            #target.#name = #value;
            self
        }
    }
}
