//! Datatypes.

use heck::ToSnakeCase;
use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::{argument_field, argument_type, clearer, deprecated, doc, events, ident, setter, tagged, tokens};
use crate::plan::{
    ArgumentPlan, EnumPlan, FieldPlan, KeepsPlan, MadeOfPlan, MarkPlan, ModelPlan, StructPlan, ValuePlan,
};

/// The items of a datatype.
pub(super) fn model(model: &ModelPlan) -> Vec<TokenStream> {
    match model {
        ModelPlan::Struct(plan) => structure(plan),
        ModelPlan::Enum(plan) => enumeration(plan),
        ModelPlan::Mark(plan) => mark(plan),
        ModelPlan::Payload(plan) => events::payload(plan),
        ModelPlan::Tagged(plan) => tagged::tagged(plan),
    }
}

fn structure(plan: &StructPlan) -> Vec<TokenStream> {
    let docs = doc(&plan.doc);
    let alias = plan.alias.as_ref().map(|alias| quote!(#[doc(alias = #alias)]));
    let name = ident(&plan.name);
    let fields = plan.fields.iter().map(field);
    let default = plan.has_default.then(|| quote!(Default,));
    let kept = kept(plan).map(|(name, docs)| {
        let (name, docs) = (ident(name), doc(docs));
        quote!(#docs pub #name: OtherFields,)
    });
    let mut items = vec![quote! {
        #docs
        #alias
        #[derive(Debug, Clone, #default PartialEq)]
        #[non_exhaustive]
        pub struct #name {
            #(#fields)*
            #(#kept)*
        }
    }];
    if plan.buildable {
        items.push(builder(plan));
    }
    items.extend(plan.made_of.as_ref().map(|made_of| from(&name, made_of)));
    if let Some(page) = &plan.page {
        let (items_field, next) = (ident(&page.items), ident(&page.next));
        let item = tokens(&page.item_type);
        items.push(quote! {
            impl Page for #name {
                type Item = #item;

                fn next_page_uri(&self) -> Option<&str> {
                    self.#next.as_deref()
                }

                fn into_items(self) -> Vec<Self::Item> {
                    self.#items_field
                }
            }
        });
    }
    items
}

/// What is sent, made of what was read; what is empty there is left out.
fn from(name: &Ident, plan: &MadeOfPlan) -> TokenStream {
    let source = ident(&plan.source);
    let fields = plan.fields.iter().map(|field| {
        let (name, from) = (ident(&field.name), ident(&field.from));
        let value = match field.value {
            ValuePlan::Same => quote!(read.#from),
            ValuePlan::Id => quote!(read.#from.id),
            ValuePlan::Ids => quote!(read.#from.into_iter().map(|reference| reference.id).collect::<Vec<_>>()),
        };
        let is_empty = match field.ty.as_str() {
            ty if ty == "String" || ty.starts_with("Vec<") || ty.starts_with("BTreeMap<") => Some(quote!(is_empty())),
            ty if ty.starts_with("Id<") => Some(quote!(as_str().is_empty())),
            _ => None,
        };
        match is_empty {
            _ if field.optional => quote!(#name: #value),
            Some(is_empty) => quote!(#name: Some(#value).filter(|value| !value.#is_empty)),
            None => quote!(#name: Some(#value)),
        }
    });
    quote! {
        impl From<#source> for #name {
            #[doc = " Takes what can be sent of what was read."]
            #[inline]
            fn from(read: #source) -> Self {
                Self { #(#fields),* }
            }
        }
    }
}

/// What the struct keeps besides its fields: the names, and docs.
fn kept(plan: &StructPlan) -> impl Iterator<Item = (&'static str, &'static str)> + use<> {
    let kept = [
        ("other", "Fields that this version does not know, which are written as they were read."),
        ("beside", "What stands in the action beside its type and its configuration."),
    ];
    let count = match plan.keeps {
        KeepsPlan::Nothing => 0,
        KeepsPlan::Unknown => 1,
        KeepsPlan::UnknownAndBeside => 2,
    };
    kept.into_iter().take(count)
}

fn field(field: &FieldPlan) -> TokenStream {
    let docs = doc(&field.doc);
    let deprecated = deprecated(field.deprecated.as_ref());
    let name = ident(&field.name);
    let ty = tokens(&field.ty);
    let ty = if field.nullable { quote!(Option<#ty>) } else { ty };
    let ty = if field.optional { quote!(Option<#ty>) } else { ty };
    quote! {
        #docs
        #deprecated
        pub #name: #ty,
    }
}

fn builder(plan: &StructPlan) -> TokenStream {
    let name = ident(&plan.name);
    let required: Vec<&FieldPlan> = plan.fields.iter().filter(|f| f.required).collect();
    let arguments = required.iter().map(|f| {
        let (name, ty) = (ident(&f.name), argument_type(f));
        quote!(#name: #ty)
    });
    let values = plan.fields.iter().map(|f| {
        let name = ident(&f.name);
        match &f.adder {
            _ if f.required => argument_field(f),
            Some(_) => quote!(#name: Vec::new()),
            None => quote!(#name: None),
        }
    });
    let kept: Vec<_> = kept(plan).map(|(name, _)| ident(name)).collect();
    let new_doc =
        if required.is_empty() { doc("Starts with nothing set.") } else { doc("Starts with what is required.") };
    let body = if required.is_empty() {
        quote!(Self::default())
    } else {
        quote!(Self { #(#values,)* #(#kept: OtherFields::default(),)* })
    };
    let target = quote!(self);
    let setters = plan.fields.iter().filter(|f| !f.required).map(|f| match &f.adder {
        Some(name) => adder(f, name),
        None => setter(f, &target),
    });
    let clearers = plan.fields.iter().filter(|f| f.nullable).map(|f| clearer(f, &target));
    let other = (plan.keeps != KeepsPlan::Nothing).then(|| {
        quote! {
            #[doc = " Sets a field that this version does not know."]
            pub fn other(mut self, name: impl Into<String>, value: impl Into<serde_json::Value>) -> Self {
                self.other.set(name, value);
                self
            }
        }
    });
    quote! {
        impl #name {
            #new_doc
            pub fn new(#(#arguments),*) -> Self {
                #body
            }

            #(#setters)*

            #(#clearers)*

            #other
        }
    }
}

/// A method that adds an item to a list.
fn adder(field: &FieldPlan, name: &str) -> TokenStream {
    let ArgumentPlan::List { item } = &field.argument else { return TokenStream::new() };
    let docs = doc(&format!("Adds one to `{}`.\n\n{}", field.wire_name, field.doc));
    let argument = if item == "String" { "text".to_owned() } else { item.to_snake_case() };
    let (list, name, argument, item) = (ident(&field.name), ident(name), ident(&argument), tokens(item));
    quote! {
        #docs
        pub fn #name(mut self, #argument: impl Into<#item>) -> Self {
            self.#list.push(#argument.into());
            self
        }
    }
}

fn enumeration(plan: &EnumPlan) -> Vec<TokenStream> {
    let docs = doc(&plan.doc);
    let name = ident(&plan.name);
    let variants: Vec<_> = plan.variants.iter().map(|v| ident(&v.name)).collect();
    let values: Vec<_> = plan.variants.iter().map(|v| &v.value).collect();
    let variant_docs = plan.variants.iter().map(|v| doc(&v.doc));
    let mut items = vec![
        quote! {
            #docs
            #[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
            #[non_exhaustive]
            pub enum #name {
                #(#variant_docs #variants,)*
                #[doc = " A value that this version does not know."]
                Unknown(String),
            }
        },
        quote! {
            impl #name {
                #[doc = " The known values, as they stand on the wire."]
                pub const KNOWN: &'static [&'static str] = &[#(#values),*];

                #[doc = " The value as it stands on the wire."]
                #[inline]
                pub fn as_str(&self) -> &str {
                    match self {
                        #(Self::#variants => #values,)*
                        Self::Unknown(value) => value,
                    }
                }
            }
        },
        quote! {
            impl crate::lenient::FromWire for #name {
                #[inline]
                fn from_wire(value: &str) -> Self {
                    match value {
                        #(#values => Self::#variants,)*
                        other => Self::Unknown(other.to_owned()),
                    }
                }
            }
        },
        quote!(crate::open_enum::conversions!(#name);),
    ];
    let texts = [(quote!(&str), quote!(value)), (quote!(String), quote!(&value))];
    items.extend(texts.iter().filter(|_| plan.from_text).map(|(text, value)| {
        quote! {
            impl From<#text> for #name {
                fn from(value: #text) -> Self {
                    crate::lenient::FromWire::from_wire(#value)
                }
            }
        }
    }));
    items
}

fn mark(plan: &MarkPlan) -> Vec<TokenStream> {
    let docs = doc(&format!(
        "{}\n\nOnly a mark for [`Id`](crate::Id) and [`Ref`](crate::Ref): there are no values of it.",
        plan.doc
    ));
    let name = ident(&plan.name);
    let mut items = vec![quote! {
        #docs
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum #name {}
    }];
    for target in &plan.targets {
        let target = ident(target);
        items.push(quote! {
            impl From<Id<#target>> for Id<#name> {
                fn from(id: Id<#target>) -> Self {
                    id.cast()
                }
            }
        });
        items.push(quote! {
            impl From<&Id<#target>> for Id<#name> {
                fn from(id: &Id<#target>) -> Self {
                    id.clone().cast()
                }
            }
        });
        items.push(quote! {
            #[diagnostic::do_not_recommend]
            impl IntoId<#name> for Id<#target> {
                fn into_id(self) -> Id<#name> {
                    self.cast()
                }
            }
        });
        items.push(quote! {
            #[diagnostic::do_not_recommend]
            impl IntoId<#name> for &Id<#target> {
                fn into_id(self) -> Id<#name> {
                    self.clone().cast()
                }
            }
        });
    }
    items
}
