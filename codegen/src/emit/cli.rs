//! The table of the command line's commands: a file for each service, and the list of them.

use std::collections::BTreeMap;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{Source, ident};
use crate::plan::{
    CliApiPlan, CliFlagPlan, CliKind, CliOperationPlan, CliParamPlan, CliPlan, CliPolicyPlan, CliServicePlan, Plan,
};

/// Emits every file of the command line.
pub(crate) fn cli(plan: &Plan) -> Vec<Source> {
    let others: Vec<&CliPlan> = plan.others.iter().map(|other| &other.cli).collect();
    let mut sources: Vec<Source> = plan.cli.services.iter().map(service).collect();
    sources.push(root(&plan.cli, &others));
    for other in others {
        let folder = other.api.module.as_deref().unwrap_or_default();
        let files = other.services.iter().map(service).chain([Source {
            path: "mod.rs".to_owned(),
            origin: format!("apis/{folder}/services/"),
            doc: format!("The commands of the services of the {}: a file for each service.", other.api.title),
            items: [
                modules(other),
                vec![
                    quote!(
                        use crate::table::Service;
                    ),
                    services(other),
                ],
            ]
            .concat(),
        }]);
        sources.extend(files.map(|file| Source { path: format!("{folder}/{}", file.path), ..file }));
    }
    sources
}

/// The root file: the services of the API at the root, and the lists of all APIs.
fn root(plan: &CliPlan, others: &[&CliPlan]) -> Source {
    let of_others = others.iter().filter_map(|other| {
        let name = ident(other.api.module.as_ref()?);
        Some(quote!(mod #name;))
    });
    let mut items: Vec<TokenStream> = of_others.chain(modules(plan)).collect();
    items.push(quote!(
        use crate::table::{Api, Service};
    ));
    items.push(services(plan));
    let own = api(&plan.api);
    let apis = others.iter().map(|other| api(&other.api));
    items.push(quote! {
        #[doc = " The API whose services are commands at the root."]
        pub(crate) static API: Api = #own;
    });
    items.push(quote! {
        #[doc = " The other APIs, each with a command that its services are below."]
        pub(crate) static OTHERS: &[Api] = &[#(#apis),*];
    });
    let refused = [plan].into_iter().chain(others.iter().copied()).flat_map(|plan| &plan.refused);
    let refused = refused.map(|(words, instead)| quote!((#words, #instead)));
    items.push(quote! {
        #[doc = " Commands of the agent, or flags of one, that are not here, each with what to use now."]
        pub(crate) static REFUSED: &[(&str, &str)] = &[#(#refused),*];
    });
    Source {
        path: "mod.rs".to_owned(),
        origin: "services/".to_owned(),
        doc: "The commands of the API's services: a file for each service.".to_owned(),
        items,
    }
}

fn api(plan: &CliApiPlan) -> TokenStream {
    let CliApiPlan { name, title, doc, base_url, key_flag, key_variable, url_flag, url_variable, next_page, .. } = plan;
    let command = plan.command.as_ref().map_or_else(|| quote!(None), |command| quote!(Some(#command)));
    let module = plan.module.as_ref().map(|module| ident(module));
    let services = module.map_or_else(|| quote!(SERVICES), |module| quote!(#module::SERVICES));
    quote! {
        Api {
            name: #name,
            command: #command,
            title: #title,
            doc: #doc,
            base_url: #base_url,
            key_flag: #key_flag,
            key_variable: #key_variable,
            url_flag: #url_flag,
            url_variable: #url_variable,
            next_page: #next_page,
            services: #services,
        }
    }
}

/// Modules as the folders are.
fn modules(plan: &CliPlan) -> Vec<TokenStream> {
    let mut groups: BTreeMap<&str, Vec<TokenStream>> = BTreeMap::new();
    let mut items = Vec::new();
    for service in &plan.services {
        let name = ident(service.path.last().map_or("", String::as_str));
        match service.path.as_slice() {
            [group, _] => groups.entry(group).or_default().push(quote!(pub(super) mod #name;)),
            _ => items.push(quote!(mod #name;)),
        }
    }
    for (group, files) in groups {
        let name = ident(group);
        items.push(quote!(mod #name { #(#files)* }));
    }
    items
}

fn services(plan: &CliPlan) -> TokenStream {
    let services = plan.services.iter().map(|service| {
        let path = service.path.iter().map(|part| ident(part));
        quote!(&#(#path)::*::SERVICE)
    });
    quote! {
        #[doc = " Every service."]
        pub(crate) static SERVICES: &[&Service] = &[#(#services),*];
    }
}

fn service(service: &CliServicePlan) -> Source {
    let CliServicePlan { path, words, title, doc, columns, .. } = service;
    let mut value = quote!(Service::new(&[#(#words),*], #title, #doc));
    if let Some(url) = &service.docs_url {
        value.extend(quote!(.docs_url(#url)));
    }
    if let Some(note) = &service.deprecated {
        value.extend(quote!(.deprecated(#note)));
    }
    let operations = service.operations.iter().map(operation);
    value.extend(quote!(.columns(&[#(#columns),*]).operations(&[#(#operations),*])));
    let mut names = vec!["Method", "Operation", "Service"];
    let flags = || service.operations.iter().flat_map(|o| &o.flags);
    names.extend(flags().next().map(|_| "Flag"));
    names.extend(flags().next().map(|_| "Kind"));
    names.extend(service.operations.iter().flat_map(|o| &o.params).next().map(|_| "Param"));
    names.extend(service.operations.iter().flat_map(|o| &o.policies).next().map(|_| "Policy"));
    names.sort_unstable();
    let names = names.into_iter().map(ident);
    Source {
        path: format!("{}.rs", path.join("/")),
        origin: service.origin.clone(),
        doc: format!("{title}: the commands."),
        items: vec![
            quote!(use crate::table::{#(#names),*};),
            quote! {
                #[doc = " The service."]
                pub(crate) static SERVICE: Service = #value;
            },
        ],
    }
}

fn operation(plan: &CliOperationPlan) -> TokenStream {
    let CliOperationPlan { name, operation, route, doc, one_time, cents, fields, .. } = plan;
    let method = ident(&plan.method);
    let mut value = quote!(Operation::new(#name, #operation, Method::#method, #route, #doc));
    if let Some(note) = &plan.deprecated {
        value.extend(quote!(.deprecated(#note)));
    }
    if !plan.params.is_empty() {
        let params = plan.params.iter().map(param);
        value.extend(quote!(.params(&[#(#params),*])));
    }
    if !plan.flags.is_empty() {
        let flags = plan.flags.iter().map(flag);
        value.extend(quote!(.flags(&[#(#flags),*])));
    }
    if !plan.one_of.is_empty() {
        let sets = sets(&plan.one_of);
        value.extend(quote!(.one_of(#sets)));
    }
    if !plan.exclusive.is_empty() {
        let sets = sets(&plan.exclusive);
        value.extend(quote!(.exclusive(#sets)));
    }
    if let Some(items) = &plan.items {
        value.extend(quote!(.items(#items)));
    }
    if !fields.is_empty() {
        value.extend(quote!(.fields(&[#(#fields),*])));
    }
    if !one_time.is_empty() {
        value.extend(quote!(.one_time(&[#(#one_time),*])));
    }
    if !cents.is_empty() {
        value.extend(quote!(.cents(&[#(#cents),*])));
    }
    if !plan.policies.is_empty() {
        let policies = plan.policies.iter().map(policy);
        value.extend(quote!(.policies(&[#(#policies),*])));
    }
    value
}

fn policy(plan: &CliPolicyPlan) -> TokenStream {
    let field = &plan.field;
    let mut value = quote!(Policy::new(#field));
    if let Some(url) = &plan.url {
        value.extend(quote!(.url(#url)));
    }
    if let Some(kind) = &plan.kind {
        value.extend(quote!(.kind(#kind)));
    }
    value
}

fn sets(sets: &[Vec<String>]) -> TokenStream {
    let sets = sets.iter().map(|set| quote!(&[#(#set),*]));
    quote!(&[#(#sets),*])
}

fn param(plan: &CliParamPlan) -> TokenStream {
    let CliParamPlan { name, field, placeholder, doc } = plan;
    quote!(Param::new(#name, #field, #placeholder, #doc))
}

fn flag(plan: &CliFlagPlan) -> TokenStream {
    let CliFlagPlan { name, field, doc, values, .. } = plan;
    let kind = kind(&plan.kind);
    let mut value = quote!(Flag::new(#name, #field, #kind, #doc));
    if let Some(alias) = &plan.alias {
        value.extend(quote!(.alias(#alias)));
    }
    if !values.is_empty() {
        value.extend(quote!(.values(&[#(#values),*])));
    }
    if plan.required {
        value.extend(quote!(.required()));
    }
    if let Some((min, max)) = plan.range {
        let (min, max) = (Literal::f64_unsuffixed(min), Literal::f64_unsuffixed(max));
        value.extend(quote!(.range(#min, #max)));
    }
    if let Some(note) = &plan.deprecated {
        value.extend(quote!(.deprecated(#note)));
    }
    if let Some(name) = &plan.file_flag {
        value.extend(quote!(.file_flag(#name)));
    }
    if plan.nullable {
        value.extend(quote!(.nullable()));
    }
    value
}

fn kind(kind: &CliKind) -> TokenStream {
    match kind {
        CliKind::Text => quote!(Kind::Text),
        CliKind::Bool => quote!(Kind::Bool),
        CliKind::Integer => quote!(Kind::Integer),
        CliKind::Cents => quote!(Kind::Cents),
        CliKind::Number => quote!(Kind::Number),
        CliKind::Timestamp => quote!(Kind::Timestamp),
        CliKind::Seconds => quote!(Kind::Seconds),
        CliKind::Object => quote!(Kind::Object),
        CliKind::List(inner) => {
            let inner = self::kind(inner);
            quote!(Kind::List(&#inner))
        }
        CliKind::Map(inner) => {
            let inner = self::kind(inner);
            quote!(Kind::Map(&#inner))
        }
    }
}
