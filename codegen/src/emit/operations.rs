//! Services and operations.

use proc_macro2::TokenStream;
use quote::quote;

use super::{argument_field, argument_type, clearer, deprecated, doc, ident, setter, tokens};
use crate::plan::{
    ApiPlan, BodyPlan, FieldPlan, FilterPlan, GetterPlan, InstancePlan, OperationPlan, ServicePlan, TextPlan, WaitPlan,
};

/// Who makes the calls. Those of an API that is not at the root go through the client that its own client is made over.
struct Caller {
    /// What a client has to be.
    bound: TokenStream,
    /// What it has to be for setters.
    setter_bound: TokenStream,
    /// The client that sends.
    sends: TokenStream,
    /// How a client gives it.
    base: Option<TokenStream>,
    /// What operations say of their API, where that is not the one at the root.
    api: Option<TokenStream>,
}

impl Caller {
    fn of(api: &ApiPlan) -> Self {
        if api.module.is_none() {
            let (bound, sends) = (quote!(Connection), quote!(C));
            return Caller { setter_bound: bound.clone(), bound, sends, base: None, api: None };
        }
        let spec = tokens(&api.path("api::API"));
        Caller {
            bound: tokens(&api.path("Connection")),
            setter_bound: quote!(crate::Connection),
            sends: quote!(C::Base),
            base: Some(quote!(.base())),
            api: Some(quote!(const API: &'static crate::operation::ApiSpec = #spec;)),
        }
    }
}

/// The items of a service: its operations, then the service itself.
pub(super) fn service(api: &ApiPlan, plan: &ServicePlan) -> Vec<TokenStream> {
    let caller = Caller::of(api);
    let mut items: Vec<TokenStream> = plan.operations.iter().flat_map(|o| operation(&caller, o)).collect();
    items.extend(plan.getters.iter().map(getter));
    items.extend(service_struct(&caller, plan));
    items.extend(plan.waits.iter().filter_map(|wait| instance_wait(&caller, plan, wait)));
    items.extend(filters(&plan.filters));
    items
}

/// The fields that a list can be filtered by, as constants.
fn filters(plans: &[FilterPlan]) -> Option<TokenStream> {
    let constants = plans.iter().map(|plan| {
        let (docs, constant, name, kind) = (doc(&plan.doc), ident(&plan.constant), &plan.name, tokens(plan.kind));
        quote! {
            #docs
            pub const #constant: Field<#kind> = Field::new(#name);
        }
    });
    (!plans.is_empty()).then(|| {
        quote! {
            #[doc = " Fields that the list can be filtered by: see [`filter`](crate::filter)."]
            pub mod fields {
                use crate::filter::Field;

                #(#constants)*
            }
        }
    })
}

fn getter(plan: &GetterPlan) -> TokenStream {
    let (name, operation) = (ident(&plan.type_name), ident(&plan.operation));
    quote! {
        impl Resource for #name {
            type Get = #operation;

            fn by_id(id: Id<Self>) -> Self::Get {
                #operation::new(id)
            }
        }
    }
}

fn operation(caller: &Caller, plan: &OperationPlan) -> Vec<TokenStream> {
    let mut items = vec![operation_struct(plan)];
    items.extend(constructor(plan));
    items.push(operation_impl(caller, plan));
    items.extend(call_setters(caller, plan));
    items.push(from_arguments(plan));
    items.extend(plan.instance.as_ref().map(|instance| instance_method(caller, plan, instance)));
    items
}

fn operation_struct(plan: &OperationPlan) -> TokenStream {
    let name = ident(&plan.name);
    let docs = doc(&format!("`{} {}`, as data.", plan.http_method.to_uppercase(), plan.path));
    let params = plan.params.iter().map(|p| {
        let (name, ty) = (ident(&p.name), tokens(&p.ty));
        quote!(#name: #ty,)
    });
    let query = plan.query.iter().map(|q| {
        let (name, ty) = (ident(&q.name), tokens(&q.ty));
        if q.required { quote!(#name: #ty,) } else { quote!(#name: Option<#ty>,) }
    });
    let body = body_type(plan).map(|ty| quote!(body: #ty,));
    let default = takes_nothing(plan).then(|| quote!(Default,));
    quote! {
        #docs
        #[derive(Debug, Clone, #default)]
        pub struct #name {
            #(#params)*
            #(#query)*
            #body
        }
    }
}

fn body_type(plan: &OperationPlan) -> Option<TokenStream> {
    match &plan.body {
        BodyPlan::Type { name, .. } => Some(tokens(name)),
        BodyPlan::None | BodyPlan::Empty => None,
    }
}

fn body_fields(plan: &OperationPlan) -> &[FieldPlan] {
    match &plan.body {
        BodyPlan::Type { fields, .. } => fields,
        BodyPlan::None | BodyPlan::Empty => &[],
    }
}

/// Whether the operation can be made of nothing.
fn takes_nothing(plan: &OperationPlan) -> bool {
    plan.params.is_empty() && plan.query.iter().all(|q| !q.required) && body_fields(plan).iter().all(|f| !f.required)
}

/// Query parameters that every call has.
fn required_query(plan: &OperationPlan) -> impl Iterator<Item = &FieldPlan> {
    plan.query.iter().filter(|q| q.required)
}

fn constructor(plan: &OperationPlan) -> Option<TokenStream> {
    let name = ident(&plan.name);
    let params = plan.params.iter().chain(required_query(plan)).map(|p| {
        let (name, ty) = (ident(&p.name), argument_type(p));
        quote!(#name: #ty)
    });
    let body = body_type(plan);
    let body_argument = body.as_ref().map(|ty| quote!(body: #ty));
    let arguments = params.chain(body_argument);
    let values = plan.params.iter().map(|p| {
        let field = argument_field(p);
        quote!(#field,)
    });
    let queries = plan.query.iter().map(|q| {
        let name = ident(&q.name);
        if !q.required {
            return quote!(#name: None,);
        }
        let field = argument_field(q);
        quote!(#field,)
    });
    let body_value = body.map(|_| quote!(body,));
    let new = quote! {
        impl #name {
            #[doc = " Makes the operation."]
            pub fn new(#(#arguments),*) -> Self {
                Self { #(#values)* #(#queries)* #body_value }
            }
        }
    };
    Some(new)
}

fn operation_impl(caller: &Caller, plan: &OperationPlan) -> TokenStream {
    let api = &caller.api;
    let name = ident(&plan.name);
    let output = plan.output.as_ref().map_or_else(|| quote!(()), |output| tokens(output));
    let spec_name = &plan.spec_name;
    let method = ident(&plan.http_method);
    let path = &plan.path;
    let answers = plan.output.is_some();
    let mut lines: Vec<TokenStream> = Vec::new();
    for param in &plan.params {
        let (field, wire_name) = (ident(&param.name), &param.wire_name);
        let value = match param.text {
            Some(_) => text(param, &quote!(self.#field)),
            None => quote!(&self.#field.to_string()),
        };
        lines.push(quote!(request.path(#wire_name, #value)?;));
    }
    for query in &plan.query {
        let (field, wire_name) = (ident(&query.name), &query.wire_name);
        if let Some((min, max)) = query.bounds {
            let (min, max) = (proc_macro2::Literal::i64_unsuffixed(min), proc_macro2::Literal::i64_unsuffixed(max));
            let value =
                if query.required { quote!(Some(i64::from(self.#field))) } else { quote!(self.#field.map(i64::from)) };
            lines.push(quote!(request.bounds(#wire_name, #value, #min, #max)?;));
        }
        if query.required && query.text.is_some() {
            let value = text(query, &quote!(self.#field));
            lines.push(quote!(request.required(#wire_name, #value)?;));
        }
        lines.push(if query.many && query.required {
            quote!(request.query_each(#wire_name, &self.#field);)
        } else if query.many {
            quote!(request.query_each(#wire_name, self.#field.iter().flatten());)
        } else if query.required {
            quote!(request.query(#wire_name, Some(&self.#field));)
        } else {
            quote!(request.query(#wire_name, self.#field.as_ref());)
        });
    }
    for field in body_fields(plan).iter().filter(|f| f.required && f.text.is_some()) {
        let (name, wire_name) = (ident(&field.name), &field.wire_name);
        let value = text(field, &quote!(self.body.#name));
        lines.push(quote!(request.required(#wire_name, #value)?;));
    }
    match &plan.body {
        BodyPlan::None => {}
        BodyPlan::Empty => lines.push(quote!(request.empty_object();)),
        BodyPlan::Type { .. } => lines.push(quote!(request.json(&self.body)?;)),
    }
    let request = if lines.is_empty() { ident("_request") } else { ident("request") };
    // `inline` leaves the writing of a body to the programs that send it: else each of them is compiled here for nobody.
    quote! {
        impl Operation for #name {
            type Output = #output;
            const SPEC: &'static OperationSpec = &OperationSpec {
                name: #spec_name,
                method: Method::#method,
                path: #path,
                answers: #answers,
            };
            #api

            #[inline]
            fn encode(&self, #request: &mut Encoder) -> Result<(), Error> {
                #(#lines)*
                Ok(())
            }
        }
    }
}

/// The expression of a value's text.
fn text(field: &FieldPlan, place: &TokenStream) -> TokenStream {
    match field.text {
        Some(TextPlan::AsStr) => quote!(#place.as_str()),
        Some(TextPlan::Expose) => quote!(#place.expose()),
        Some(TextPlan::Plain) | None => quote!(&#place),
    }
}

/// Setters of a call: its optional query parameters and body fields.
fn call_setters(caller: &Caller, plan: &OperationPlan) -> Option<TokenStream> {
    let bound = &caller.setter_bound;
    let name = ident(&plan.name);
    let on_operation = quote!(self.operation);
    let on_body = quote!(self.operation.body);
    let mut setters: Vec<TokenStream> =
        plan.query.iter().filter(|q| !q.required).map(|q| setter(q, &on_operation)).collect();
    setters.extend(body_fields(plan).iter().filter(|f| !f.required).map(|f| setter(f, &on_body)));
    setters.extend(body_fields(plan).iter().filter(|f| f.nullable).map(|f| clearer(f, &on_body)));
    if let (Some(ty), false) = (body_type(plan), body_fields(plan).is_empty()) {
        setters.push(quote! {
            #[doc = " Sends this body instead of what was set before."]
            pub fn with_body(mut self, body: #ty) -> Self {
                self.operation.body = body;
                self
            }
        });
    }
    if setters.is_empty() {
        return None;
    }
    Some(quote! {
        impl<C: #bound> Call<'_, #name, C> {
            #(#setters)*
        }
    })
}

/// How the operation is made from JSON, for `dynamic`.
fn from_arguments(plan: &OperationPlan) -> TokenStream {
    let name = ident(&plan.name);
    let params = plan.params.iter().map(|p| {
        let (name, wire_name) = (ident(&p.name), &p.wire_name);
        quote!(#name: arguments.path(#wire_name)?,)
    });
    let query = plan.query.iter().map(|q| {
        let (name, wire_name) = (ident(&q.name), &q.wire_name);
        let method = ident(if q.required { "required_query" } else { "query" });
        quote!(#name: arguments.#method(#wire_name)?,)
    });
    let body = body_type(plan).map(|_| {
        let fields = body_fields(plan).iter().map(|f| &f.wire_name);
        let nullable: Vec<_> = body_fields(plan).iter().filter(|f| f.nullable).map(|f| &f.wire_name).collect();
        if nullable.is_empty() {
            return quote!(body: arguments.body(&[#(#fields),*])?,);
        }
        quote!(body: arguments.body_with_nulls(&[#(#fields),*], &[#(#nullable),*])?,)
    });
    let values: Vec<TokenStream> = params.chain(query).chain(body).collect();
    let arguments = if values.is_empty() { ident("_arguments") } else { ident("arguments") };
    quote! {
        #[cfg(feature = "dynamic")]
        impl crate::dynamic::FromArguments for #name {
            fn from_arguments(#arguments: &mut crate::dynamic::Arguments) -> Result<Self, Error> {
                Ok(Self { #(#values)* })
            }
        }
    }
}

fn instance_method(caller: &Caller, plan: &OperationPlan, instance: &InstancePlan) -> TokenStream {
    let Caller { bound, sends, base, .. } = caller;
    let type_name = ident(&instance.type_name);
    let method = ident(&instance.method_name);
    let operation = ident(&plan.name);
    let docs = doc(&instance.doc);
    let deprecated = deprecated(plan.deprecated.as_ref());
    let required: Vec<&FieldPlan> =
        required_query(plan).chain(body_fields(plan).iter().filter(|f| f.required)).collect();
    let arguments = required.iter().map(|f| {
        let (name, ty) = (ident(&f.name), argument_type(f));
        quote!(#name: #ty)
    });
    let ids = instance.fields.iter().map(|field| {
        let field = ident(field);
        quote!(&self.#field)
    });
    let query = required_query(plan).map(|q| {
        let name = ident(&q.name);
        quote!(#name)
    });
    let body = new_body(plan);
    let values = ids.chain(query).chain(body);
    quote! {
        impl #type_name {
            #docs
            #deprecated
            pub fn #method<'c, C: #bound>(&self, client: &'c C, #(#arguments),*) -> Call<'c, #operation, #sends> {
                Call::new(client #base, #operation::new(#(#values),*))
            }
        }
    }
}

/// The expression of a body with what is required.
fn new_body(plan: &OperationPlan) -> Option<TokenStream> {
    let ty = body_type(plan)?;
    let values = body_fields(plan).iter().filter(|f| f.required).map(|f| ident(&f.name));
    Some(quote!(#ty::new(#(#values),*)))
}

fn service_struct(caller: &Caller, plan: &ServicePlan) -> Vec<TokenStream> {
    let bound = &caller.bound;
    let name = ident(&plan.name);
    let docs = doc(&plan.doc);
    let methods = plan.operations.iter().map(|o| service_method(caller, o));
    let waits = plan.waits.iter().map(|wait| wait_method(caller, wait));
    vec![
        quote! {
            #docs
            #[derive(Debug, Clone)]
            pub struct #name<'c, C = Client> {
                client: &'c C,
            }
        },
        quote! {
            impl<'c, C: #bound> #name<'c, C> {
                pub(crate) fn new(client: &'c C) -> Self {
                    Self { client }
                }

                #(#methods)*
                #(#waits)*
            }
        },
    ]
}

fn service_method(caller: &Caller, plan: &OperationPlan) -> TokenStream {
    let Caller { sends, base, .. } = caller;
    let docs = doc(&plan.doc);
    let deprecated = deprecated(plan.deprecated.as_ref());
    let method = ident(&plan.method_name);
    let operation = ident(&plan.name);
    let required = body_fields(plan).iter().filter(|f| f.required);
    let arguments = plan.params.iter().chain(required_query(plan)).chain(required).map(|f| {
        let (name, ty) = (ident(&f.name), argument_type(f));
        quote!(#name: #ty)
    });
    let params = plan.params.iter().chain(required_query(plan)).map(|p| {
        let name = ident(&p.name);
        quote!(#name)
    });
    let values = params.chain(new_body(plan));
    quote! {
        #docs
        #deprecated
        pub fn #method(&self, #(#arguments),*) -> Call<'c, #operation, #sends> {
            Call::new(self.client #base, #operation::new(#(#values),*))
        }
    }
}

fn wait_method(caller: &Caller, plan: &WaitPlan) -> TokenStream {
    let Caller { sends, base, .. } = caller;
    let docs = doc(&plan.doc);
    let method = ident(&plan.method_name);
    let operation = ident(&plan.operation);
    let condition = &plan.condition;
    let output = tokens(&plan.output);
    let arguments = plan.params.iter().map(|p| {
        let (name, ty) = (ident(&p.name), argument_type(p));
        quote!(#name: #ty)
    });
    let params = plan.params.iter().map(|p| ident(&p.name));
    let until = option_chain(&plan.until);
    let failed = plan.failed.as_ref().map(|failed| {
        let failed = option_chain(failed);
        let reason = plan.reason.as_ref().map_or_else(
            || quote!(String::new()),
            |path| {
                let reason = parent_chain(path);
                quote!(#reason.unwrap_or_default())
            },
        );
        quote! {
            if #failed.is_some() {
                return Progress::Failed(#reason);
            }
        }
    });
    quote! {
        #docs
        pub fn #method(&self, #(#arguments),*) -> Wait<'c, #operation, #sends> {
            #[inline]
            fn check(object: &#output) -> Progress {
                if #until.is_some() {
                    return Progress::Done;
                }
                #failed
                Progress::Pending
            }
            Wait::new(self.client #base, #operation::new(#(#params),*), #condition, check)
        }
    }
}

/// The same on the object itself.
fn instance_wait(caller: &Caller, service: &ServicePlan, plan: &WaitPlan) -> Option<TokenStream> {
    let instance = plan.instance.as_ref()?;
    let Caller { bound, sends, .. } = caller;
    let docs = doc(&plan.doc);
    let (service, object, operation) = (ident(&service.name), ident(&instance.type_name), ident(&plan.operation));
    let method = ident(&plan.method_name);
    let fields = instance.fields.iter().map(|name| ident(name));
    Some(quote! {
        impl #object {
            #docs
            pub fn #method<'c, C: #bound>(&self, client: &'c C) -> Wait<'c, #operation, #sends> {
                #service::new(client).#method(#(&self.#fields),*)
            }
        }
    })
}

/// `object.a.as_ref().and_then(|object| object.b.as_ref())`: a path through fields that may be absent.
fn option_chain(path: &[String]) -> TokenStream {
    let Some((first, rest)) = path.split_first() else { return quote!(Some(object)) };
    let first = ident(first);
    rest.iter()
        .map(|name| ident(name))
        .fold(quote!(object.#first.as_ref()), |chain, field| quote!(#chain.and_then(|object| object.#field.as_ref())))
}

/// The same, where the last field is a text that is always there.
fn parent_chain(path: &[String]) -> TokenStream {
    let Some((last, parents)) = path.split_last() else { return quote!(None) };
    let last = ident(last);
    let parents = option_chain(parents);
    quote!(#parents.map(|object| object.#last.clone()))
}
