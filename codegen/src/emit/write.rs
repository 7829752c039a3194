//! What every emitter writes: docs, names, attributes, and how values are given.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident, quote};

use crate::plan::{ArgumentPlan, FieldPlan};

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

/// What is left out of a build without a feature.
pub(super) fn only_with(feature: &str) -> TokenStream {
    quote!(#[cfg(feature = #feature)])
}

/// Docs as attributes, a line each.
pub(super) fn doc(text: &str) -> TokenStream {
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

pub(super) fn deprecated(note: Option<&String>) -> TokenStream {
    note.map(|note| quote!(#[deprecated(note = #note)])).unwrap_or_default()
}

/// A planned type or path as tokens.
pub(super) fn tokens(text: &str) -> TokenStream {
    text.parse().unwrap_or_else(|error| panic!("the plan has `{text}`, which is not Rust: {error}"))
}

/// A planned name, raw (`r#type`) or not.
pub(super) fn ident(name: &str) -> Ident {
    match name.strip_prefix("r#") {
        Some(bare) => Ident::new_raw(bare, Span::call_site()),
        None => format_ident!("{name}"),
    }
}

/// The type of a function's argument that takes a field's value.
pub(super) fn argument_type(field: &FieldPlan) -> TokenStream {
    let ty = tokens(&field.ty);
    match &field.argument {
        ArgumentPlan::Plain => ty,
        ArgumentPlan::Into => quote!(impl Into<#ty>),
        ArgumentPlan::Id { of } => {
            let of = tokens(of);
            quote!(impl IntoId<#of>)
        }
        ArgumentPlan::Ids { of } => {
            let of = tokens(of);
            quote!(impl IntoIterator<Item = impl IntoId<#of>>)
        }
        ArgumentPlan::List { item } => {
            let item = tokens(item);
            quote!(impl IntoIterator<Item = impl Into<#item>>)
        }
        ArgumentPlan::Map { value } | ArgumentPlan::Entries { value } => {
            let value = tokens(value);
            quote!(impl IntoIterator<Item = (impl Into<String>, impl Into<#value>)>)
        }
    }
}

/// The expression that turns such an argument into the field's value.
pub(super) fn argument_value(field: &FieldPlan) -> TokenStream {
    let name = ident(&field.name);
    match &field.argument {
        ArgumentPlan::Plain => quote!(#name),
        ArgumentPlan::Into => quote!(#name.into()),
        ArgumentPlan::Id { .. } => quote!(#name.into_id()),
        ArgumentPlan::Ids { .. } => quote!(#name.into_iter().map(IntoId::into_id).collect()),
        ArgumentPlan::List { .. } => quote!(#name.into_iter().map(Into::into).collect()),
        ArgumentPlan::Map { .. } => {
            quote!(#name.into_iter().map(|(key, value)| (key.into(), value.into())).collect())
        }
        ArgumentPlan::Entries { .. } => {
            quote!(#name.into_iter().map(|(key, value)| BTreeMap::from([(key.into(), value.into())])).collect())
        }
    }
}

/// The field of a struct that such an argument becomes.
pub(super) fn argument_field(field: &FieldPlan) -> TokenStream {
    let (name, value) = (ident(&field.name), argument_value(field));
    match field.argument {
        ArgumentPlan::Plain => name.into_token_stream(),
        _ => quote!(#name: #value),
    }
}

/// A setter: `target` is the place that it sets.
pub(super) fn setter(field: &FieldPlan, target: &TokenStream) -> TokenStream {
    let docs = doc(&field.doc);
    let deprecated = deprecated(field.deprecated.as_ref());
    let name = ident(&field.name);
    let ty = argument_type(field);
    let value = argument_value(field);
    let value = if field.nullable { quote!(Some(#value)) } else { value };
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

/// A method that sends null, which takes the value away.
pub(super) fn clearer(field: &FieldPlan, target: &TokenStream) -> TokenStream {
    let docs = doc(&format!("Sends null for `{}`, which takes its value away.", field.wire_name));
    let name = ident(&field.name);
    let clear = ident(&format!("clear_{}", field.name.trim_start_matches("r#")));
    quote! {
        #docs
        pub fn #clear(mut self) -> Self {
            #target.#name = Some(None);
            self
        }
    }
}
