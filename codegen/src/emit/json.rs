//! How structs are read from JSON and written as JSON.

use proc_macro2::TokenStream;
use quote::quote;

use super::ident;
use crate::plan::{FieldPlan, KeepsPlan, ModelPlan, ModulePlan, ReadPlan, StructPlan};

/// What a module imports for it.
pub(super) fn imports(module: &ModulePlan) -> Vec<TokenStream> {
    let received: Vec<bool> = module.structs().map(|plan| plan.received).collect();
    let written = quote!(
        use serde_core::ser::{Serialize, Serializer};
    );
    if received.is_empty() {
        let payload = module.models.iter().any(|model| matches!(model, ModelPlan::Payload(_)));
        return payload.then_some(written).into_iter().collect();
    }
    let condition = condition(received.contains(&true));
    let seconds = module.structs().flat_map(|plan| &plan.fields).any(|field| field.json.read == ReadPlan::Seconds);
    let mut lines = vec![
        quote!(
            #condition
            use serde_core::de::{Deserialize, Deserializer, MapAccess};
        ),
        written,
    ];
    if seconds {
        lines.push(quote!(
            use crate::lenient::Seconds;
        ));
    }
    if condition.is_none() {
        lines.push(quote!(
            use crate::object::{self, FieldValue, ReadObject};
        ));
    } else {
        lines.push(quote!(
            use crate::object;
        ));
        lines.push(quote!(
            #condition
            use crate::object::{FieldValue, ReadObject};
        ));
    }
    lines
}

/// What is only sent is read by nobody but those who make it from JSON: others need not compile that.
fn condition(received: bool) -> Option<TokenStream> {
    (!received).then(|| quote!(#[cfg(feature = "requests")]))
}

/// The items that read and write a struct.
pub(super) fn json(plan: &StructPlan) -> Vec<TokenStream> {
    let [read_fields, deserialize] = if plan.keeps == KeepsPlan::Nothing { read(plan) } else { read_keeping(plan) };
    vec![write(plan), read_fields, deserialize]
}

fn write(plan: &StructPlan) -> TokenStream {
    let name = ident(&plan.name);
    let fields = plan.fields.iter().map(write_field);
    let start = match plan.keeps {
        KeepsPlan::Nothing => quote!(object::write(serializer)),
        KeepsPlan::Unknown | KeepsPlan::UnknownAndBeside => quote!(policy::write(serializer, &self.other)),
    };
    quote! {
        impl Serialize for #name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                #start #(.#fields)* .end()
            }
        }
    }
}

fn write_field(field: &FieldPlan) -> TokenStream {
    let (name, wire_name) = (ident(&field.name), &field.wire_name);
    let value = match field.json.read {
        ReadPlan::Seconds if field.optional => quote!(&self.#name.map(Seconds)),
        ReadPlan::Seconds => quote!(&Seconds(self.#name)),
        ReadPlan::Plain | ReadPlan::UnlessNull | ReadPlan::Identity | ReadPlan::Time | ReadPlan::Nullable => {
            quote!(&self.#name)
        }
    };
    match field.adder {
        Some(_) => quote!(list(#wire_name, #value)),
        None if field.json.skip_none => quote!(field_if_set(#wire_name, #value)),
        None => quote!(field(#wire_name, #value)),
    }
}

fn read(plan: &StructPlan) -> [TokenStream; 2] {
    let name = ident(&plan.name);
    let condition = condition(plan.received);
    let required: Vec<&String> =
        plan.fields.iter().filter(|field| field.json.must_be_there).map(|field| &field.wire_name).collect();
    let required = (!required.is_empty()).then(|| quote!(const REQUIRED: &'static [&'static str] = &[#(#required),*];));
    let may_be_unknown = (plan.received && (plan.may_be_unknown || plan.fields.is_empty())).then(|| {
        quote!(
            const MAY_BE_UNKNOWN: bool = true;
        )
    });
    let names = plan.fields.iter().map(|field| &field.wire_name);
    let only = (!plan.received).then(|| quote!(const ONLY: Option<&'static [&'static str]> = Some(&[#(#names),*]);));
    let empty = if plan.has_default { quote!(Self::default()) } else { empty(plan) };
    let arms: Vec<TokenStream> = plan.fields.iter().map(read_field).collect();
    let (argument, body) = if arms.is_empty() {
        (quote!(_name), quote!(value.skip()))
    } else {
        (quote!(name), quote!(match name { #(#arms)* _ => value.skip(), }))
    };
    let read_fields = quote! {
        #condition
        impl ReadObject for #name {
            #required
            #may_be_unknown
            #only

            #[inline]
            fn empty() -> Self {
                #empty
            }

            fn read_field<'de, A: MapAccess<'de>>(
                &mut self,
                #argument: &str,
                value: FieldValue<'_, A>,
            ) -> Result<(), A::Error> {
                #body
            }
        }
    };
    let deserialize = quote! {
        #condition
        impl<'de> Deserialize<'de> for #name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                object::read(deserializer)
            }
        }
    };
    [read_fields, deserialize]
}

/// The items that read a struct which keeps what it does not know.
fn read_keeping(plan: &StructPlan) -> [TokenStream; 2] {
    let name = ident(&plan.name);
    let fields = plan.fields.iter().map(|field| {
        let (name, wire_name) = (ident(&field.name), &field.wire_name);
        let method = ident(match field.adder {
            Some(_) => "list",
            None if field.optional => "optional",
            None => "required",
        });
        quote!(#name: fields.#method(#wire_name)?,)
    });
    let beside = (plan.keeps == KeepsPlan::UnknownAndBeside).then(|| quote!(beside: OtherFields::default(),));
    let mutable = (!plan.fields.is_empty()).then(|| quote!(mut));
    let read = quote! {
        impl FromJson for #name {
            fn from_json(json: serde_json::Value) -> Result<Self, Misfit> {
                let #mutable fields = Fields::of(json)?;
                Ok(Self { #(#fields)* other: fields.rest(), #beside })
            }
        }
    };
    let deserialize = quote! {
        impl<'de> Deserialize<'de> for #name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                policy::deserialize(deserializer)
            }
        }
    };
    [read, deserialize]
}

/// The struct with nothing in it, which callers can't make.
fn empty(plan: &StructPlan) -> TokenStream {
    let fields = plan.fields.iter().map(|field| {
        let name = ident(&field.name);
        let value = if field.json.nested { quote!(ReadObject::empty()) } else { quote!(Default::default()) };
        quote!(#name: #value)
    });
    quote!(Self { #(#fields),* })
}

fn read_field(field: &FieldPlan) -> TokenStream {
    let (name, wire_name) = (ident(&field.name), &field.wire_name);
    let method = ident(match field.json.read {
        ReadPlan::Plain => "read",
        ReadPlan::UnlessNull => "read_unless_null",
        ReadPlan::Identity => "read_identity",
        ReadPlan::Time => "read_time",
        ReadPlan::Seconds => "read_seconds",
        ReadPlan::Nullable => "read_nullable",
    });
    quote!(#wire_name => value.#method(&mut self.#name),)
}
