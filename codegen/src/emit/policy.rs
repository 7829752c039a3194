//! Traffic Policies as types: the document, an enum of the actions, and a file for each of them.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Source, doc, ident, json, models, tokens};
use crate::plan::{ActionPlan, ModelPlan, ModulePlan, PolicyPlan};

/// The folder of the files.
const FOLDER: &str = "traffic_policy";

/// The files, none for a description without the language.
pub(super) fn types(plan: &PolicyPlan) -> Vec<Source> {
    let Some(document) = &plan.document else { return Vec::new() };
    let mut sources = vec![
        root(plan),
        source(
            "document.rs",
            document,
            quote!(
                use super::Action;
            ),
        ),
        actions(plan),
    ];
    sources.extend(plan.actions.iter().map(|action| {
        let mut source = source(&format!("actions/{}.rs", file_name(&action.module)), &action.module, quote!());
        source.items.insert(position_after_struct(&source.items), kind(action));
        source
    }));
    sources
}

/// The actions as a table for the docs: a file beside those of Rust.
pub(crate) fn table_of_actions(plan: &PolicyPlan) -> Option<(String, String)> {
    plan.document.as_ref()?;
    let mut table =
        "<!-- Generated from api-spec/traffic_policy/actions by `cargo xtask codegen`; edits are lost. -->\n\n\
         | action | in a document | what it does | phases |\n|---|---|---|---|\n"
            .to_owned();
    for ActionPlan { name, kind, doc, phases, .. } in &plan.actions {
        let doc = doc.replace('|', "\\|");
        let phases: Vec<String> = phases.iter().map(|phase| format!("`{phase}`")).collect();
        table.push_str(&format!("| [`{name}`] | `{kind}` | {doc} | {} |\n", phases.join(" ")));
    }
    Some((format!("{FOLDER}/actions.md"), table))
}

fn file_name(module: &ModulePlan) -> &str {
    module.path.last().map_or("", String::as_str)
}

/// Which files there are, and everything that they offer in one place.
fn root(plan: &PolicyPlan) -> Source {
    let files = plan.actions.iter().map(|action| ident(file_name(&action.module)));
    let mut items = vec![
        quote!(
            mod action;
        ),
        quote!(mod actions { #(pub(super) mod #files;)* }),
        quote!(
            mod document;
        ),
        quote!(
            pub use self::action::Action;
        ),
    ];
    items.extend(plan.modules().enumerate().map(|(index, module)| {
        let file = ident(file_name(module));
        let names = module.models.iter().map(ModelPlan::name).map(ident);
        let folder = (index > 0).then(|| quote!(actions::));
        quote!(pub use self::#folder #file::{#(#names),*};)
    }));
    Source {
        path: format!("{FOLDER}/mod.rs"),
        origin: "traffic_policy".to_owned(),
        doc: "Traffic Policies as types.".to_owned(),
        items,
    }
}

/// The types of a module, and how they are read and written.
fn source(path: &str, module: &ModulePlan, own: TokenStream) -> Source {
    let runtime = "crate::policy::";
    let (kept, foreign): (Vec<_>, Vec<_>) = module.imports.foreign.iter().partition(|path| path.starts_with(runtime));
    let mut names = vec!["Fields", "FromJson", "Misfit", "OtherFields"];
    names.extend(kept.iter().map(|path| &path[runtime.len()..]));
    names.sort_unstable();
    let names = names.iter().map(|name| ident(name));
    let mut items: Vec<TokenStream> = foreign.iter().map(|path| use_line(path)).collect();
    items.push(quote!(
        use serde_core::de::{Deserialize, Deserializer};
    ));
    items.push(quote!(
        use serde_core::ser::{Serialize, Serializer};
    ));
    items.push(own);
    items.push(quote!(use crate::policy::{self, #(#names),*};));
    items.extend(module.imports.runtime.iter().map(|name| use_line(&format!("crate::{name}"))));
    items.extend(module.imports.models.iter().map(|name| use_line(&format!("crate::generated::{FOLDER}::{name}"))));
    items.retain(|item| !item.is_empty());
    items.extend(module.models.iter().flat_map(models::model));
    items.extend(module.structs().flat_map(json::json));
    Source { path: format!("{FOLDER}/{path}"), origin: module.origin.clone(), doc: module.doc.clone(), items }
}

fn use_line(path: &str) -> TokenStream {
    let path = tokens(path);
    quote!(use #path;)
}

/// The name of an action in a document.
fn kind(action: &ActionPlan) -> TokenStream {
    let (name, kind) = (ident(&action.name), &action.kind);
    quote! {
        impl #name {
            #[doc = " The `type` of the action in a document."]
            pub const KIND: &'static str = #kind;
        }
    }
}

/// The place behind the first struct.
fn position_after_struct(items: &[TokenStream]) -> usize {
    let is_use = |item: &TokenStream| item.to_string().starts_with("use ");
    items.iter().take_while(|item| is_use(item)).count() + 1
}

/// The enum of the actions, and what becomes one.
fn actions(plan: &PolicyPlan) -> Source {
    let names: Vec<_> = plan.actions.iter().map(|action| ident(&action.name)).collect();
    let docs = plan.actions.iter().map(|action| doc(&action.doc));
    let mut items = vec![
        quote!(
            use serde_core::de::{Deserialize, Deserializer};
        ),
        quote!(
            use serde_core::ser::{Serialize, Serializer};
        ),
        quote!(
            use serde_json::Value;
        ),
        quote!(use super::{#(#names),*};),
        quote!(
            use crate::policy::{self, FromJson, Misfit, OtherAction, OtherFields};
        ),
        quote! {
            #[doc = " An action of a rule. Each kind is made by its own type, and `Rule::then` takes that."]
            #[derive(Debug, Clone, PartialEq)]
            #[non_exhaustive]
            pub enum Action {
                #(#docs #names(Box<#names>),)*
                #[doc = " An action that the types do not know, kept as it is: a newer one, one under an older name, or one"]
                #[doc = " whose configuration does not fit its type."]
                Other(OtherAction),
            }
        },
        quote! {
            impl Action {
                #[doc = " Its `type` in a document."]
                pub fn kind(&self) -> &str {
                    match self {
                        #(Self::#names(_) => #names::KIND,)*
                        Self::Other(action) => action.kind(),
                    }
                }

                #[doc = " The action of this type, if it is known."]
                fn read(kind: &str, config: Value, beside: OtherFields) -> Result<Option<Self>, Misfit> {
                    Ok(Some(match kind {
                        #(#names::KIND => #names { beside, ..FromJson::from_json(config)? }.into(),)*
                        _ => return Ok(None),
                    }))
                }
            }
        },
        quote! {
            impl FromJson for Action {
                fn from_json(json: Value) -> Result<Self, Misfit> {
                    let known = policy::action_parts(&json)
                        .and_then(|(kind, config, beside)| Self::read(&kind, config, beside).ok().flatten());
                    Ok(known.unwrap_or_else(|| Self::Other(json.into())))
                }
            }
        },
        quote! {
            impl<'de> Deserialize<'de> for Action {
                fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    policy::deserialize(deserializer)
                }
            }
        },
        quote! {
            impl Serialize for Action {
                fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    match self {
                        #(Self::#names(action) => {
                            policy::write_action(serializer, self.kind(), &**action, &action.beside)
                        })*
                        Self::Other(action) => action.serialize(serializer),
                    }
                }
            }
        },
    ];
    items.extend(names.iter().map(|name| {
        quote! {
            impl From<#name> for Action {
                fn from(action: #name) -> Self {
                    Self::#name(Box::new(action))
                }
            }
        }
    }));
    items.push(quote! {
        impl From<OtherAction> for Action {
            fn from(action: OtherAction) -> Self {
                Self::Other(action)
            }
        }
    });
    Source {
        path: format!("{FOLDER}/action.rs"),
        origin: "traffic_policy/actions".to_owned(),
        doc: "An action of a rule.".to_owned(),
        items,
    }
}
