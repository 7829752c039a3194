//! What the client has to know of an API, and the clients of those that are not at the root.

use proc_macro2::TokenStream;
use quote::quote;

use super::client::{accessors, group};
use super::{Source, doc, ident, only_with, tokens};
use crate::plan::{ApiPlan, ClientPlan, Plan};

/// The file of what is the same for every call; at the root also the tables of the other APIs.
pub(super) fn api(plan: &Plan) -> Source {
    let mut items = vec![quote!(
        use crate::operation::{ApiSpec, ErrorFields};
    )];
    if plan.api.module.is_none() {
        items.push(quote!(
            #[cfg(feature = "dynamic")]
            use crate::dynamic::Table;
        ));
    }
    items.push(spec(&plan.api));
    if plan.api.module.is_none() {
        items.push(tables(plan));
    }
    Source {
        path: "api.rs".to_owned(),
        origin: plan.api.origin.clone(),
        doc: "What is the same for every call of the API.".to_owned(),
        items,
    }
}

fn spec(plan: &ApiPlan) -> TokenStream {
    let ApiPlan { name, title, base_url, key_variable, url_variable, error_code, error_message, error_details, .. } =
        plan;
    let headers = plan.headers.iter().map(|(name, value)| quote!((#name, #value)));
    let docs = doc(&format!("What a client has to know of the {title}."));
    quote! {
        #docs
        pub(crate) const API: &ApiSpec = &ApiSpec {
            name: #name,
            title: #title,
            base_url: #base_url,
            key_variable: #key_variable,
            url_variable: #url_variable,
            headers: &[#(#headers),*],
            error: ErrorFields { code: #error_code, message: #error_message, details: #error_details },
        };
    }
}

/// The operations by name of the other APIs.
fn tables(plan: &Plan) -> TokenStream {
    let tables = plan.others.iter().filter_map(|other| {
        let (module, only) = (ident(other.api.module.as_ref()?), only_with(other.api.feature.as_ref()?));
        Some(quote! {
            #only
            Table {
                api: super::#module::api::API,
                operations: super::#module::dynamic::OPERATIONS,
                types: super::#module::dynamic::TYPES,
            }
        })
    });
    quote! {
        #[doc = " Operations and datatypes by name of the APIs that are not at the root."]
        #[cfg(feature = "dynamic")]
        pub(crate) static OTHERS: &[Table] = &[#(#tables),*];
    }
}

/// The clients of an API that is not at the root, which send through those of the root.
pub(super) fn clients(api: &ApiPlan, plan: &ClientPlan) -> [Source; 2] {
    let source =
        |path: &str, doc: String, items| Source { path: path.to_owned(), origin: api.origin.clone(), doc, items };
    [
        source("client.rs", format!("The client of the {}.", api.title), asynchronous(api, plan)),
        source(
            "blocking.rs",
            format!("The client of the {} for programs without an async runtime.", api.title),
            blocking(api, plan),
        ),
    ]
}

fn asynchronous(api: &ApiPlan, plan: &ClientPlan) -> Vec<TokenStream> {
    let docs = doc(&format!(
        "A client of the {}: {}\n\nIts services are its methods. Clones share one connection pool, retry budget and rate \
         limit; cloning is cheap.",
        api.title, api.doc
    ));
    let builder_docs = doc(&format!(
        "Makes a [`Client`] of the {}, as [`ngrok_api::ClientBuilder`](crate::ClientBuilder) says.",
        api.title
    ));
    let connection_docs = doc(&format!("A client of the {}, asynchronous or blocking.", api.title));
    let bound = tokens(&api.path("Connection"));
    let groups = plan.groups.iter().flat_map(|plan| group(plan, &bound));
    let base = quote!(crate::Client);
    let items = vec![
        quote!(
            use crate::operation::{ApiSpec, Method};
        ),
        quote!(
            use crate::{ApiClient, BuildClient, Call, Error, Listed, Operation, RawCall, Stats};
        ),
        quote!(
            use super::api::API;
        ),
        client(&docs, &base),
        quote! {
            #builder_docs
            pub type ClientBuilder = crate::ClientBuilder<Client>;
        },
        quote! {
            #connection_docs
            pub trait Connection: ApiClient {}
        },
        methods(api, plan, "build", None),
        api_client(&base),
        quote! {
            impl BuildClient for Client {
                const API: &'static ApiSpec = API;

                fn over(base: crate::Client) -> Self {
                    Client { base }
                }
            }
        },
        quote!(impl Connection for Client {}),
    ];
    items.into_iter().chain(groups).collect()
}

fn blocking(api: &ApiPlan, plan: &ClientPlan) -> Vec<TokenStream> {
    let own = tokens(&api.root);
    let docs = doc(&format!(
        "A blocking client of the {}. Its services are its methods, and calls end with `send()`.\n\nIt is made as \
         [`Client`]({}::Client) is, and must not be used inside of an async runtime.",
        api.title, api.root
    ));
    let base = quote!(blocking::Client);
    vec![
        quote!(
            use crate::blocking::{self, BuildBlocking};
        ),
        quote!(
            use crate::operation::Method;
        ),
        quote!(
            use crate::{ApiClient, Call, Error, Listed, Operation, RawCall, Stats};
        ),
        quote!(
            use super::client::{ClientBuilder, Connection};
        ),
        client(&docs, &base),
        methods(api, plan, "build_blocking", Some(&base)),
        api_client(&base),
        quote! {
            impl BuildBlocking for #own::Client {
                type Blocking = Client;

                fn over_blocking(base: blocking::Client) -> Client {
                    Client { base }
                }
            }
        },
        quote!(impl Connection for Client {}),
    ]
}

/// A client over the one that sends.
fn client(docs: &TokenStream, base: &TokenStream) -> TokenStream {
    quote! {
        #docs
        #[derive(Debug, Clone)]
        pub struct Client {
            base: #base,
        }
    }
}

fn api_client(base: &TokenStream) -> TokenStream {
    quote! {
        impl ApiClient for Client {
            type Base = #base;

            fn base(&self) -> &#base {
                &self.base
            }
        }
    }
}

/// What the client can do; `sends` is the client that its calls name, where that is not the usual one.
fn methods(api: &ApiPlan, plan: &ClientPlan, build: &str, sends: Option<&TokenStream>) -> TokenStream {
    let new = doc(
        "Makes a client that authenticates with a key of this API.\n\n# Errors\n[`Error::InvalidInput`] when the key is blank or \
         can't stand in a header.",
    );
    let from_env = doc(&format!(
        "Makes a client from the environment: the key from `{}`, and the address from `{}` where that is set.\n\n# Errors\n\
         [`Error::InvalidInput`] when a variable is missing or has no usable value.",
        api.key_variable, api.url_variable
    ));
    let builder =
        doc(&format!("Starts to make a client with other settings; end with [`{build}`](ClientBuilder::{build})."));
    let request =
        doc("Calls a part of the API that this crate does not describe yet, with the same safety: see [`RawCall`].");
    let accessors = accessors(plan, &quote!('_, Self), &quote!(self));
    let build = ident(build);
    let sends = sends.map(|sends| quote!(, #sends));
    quote! {
        impl Client {
            #new
            pub fn new(api_key: impl Into<String>) -> Result<Self, Error> {
                Self::builder(api_key).#build()
            }

            #from_env
            pub fn from_env() -> Result<Self, Error> {
                ClientBuilder::of_environment()?.#build()
            }

            #builder
            pub fn builder(api_key: impl Into<String>) -> ClientBuilder {
                ClientBuilder::new(api_key.into())
            }

            #[doc = " The API's address."]
            pub fn base_url(&self) -> &str {
                self.base.base_url()
            }

            #[doc = " What the calls of this client and its clones have cost so far, by operation."]
            pub fn stats(&self) -> Stats {
                self.base.stats()
            }

            #[doc = " Lists all objects of a kind, for code that works with objects of any kind."]
            pub fn list<T: Listed>(&self) -> Call<'_, T::List #sends> {
                self.base.list::<T>()
            }

            #[doc = " Calls an operation that was made by hand."]
            pub fn call<O: Operation>(&self, operation: O) -> Call<'_, O #sends> {
                self.base.call(operation)
            }

            #request
            pub fn request(&self, method: Method, path: impl Into<String>) -> RawCall<'_ #sends> {
                self.base.request(method, path)
            }

            #(#accessors)*
        }
    }
}
