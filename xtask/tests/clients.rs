//! The asynchronous and the blocking client offer the same: whoever knows one knows the other.

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use support::root;
use syn::{FnArg, GenericArgument, ImplItem, Item, ItemImpl, PathArguments, Type, Visibility};

/// Methods of the asynchronous client's streams that an iterator has by itself.
const OF_ITERATORS: [&str; 2] = ["next(self)", "try_next(self)"];

/// Public methods by the type that they are of.
type Methods = BTreeMap<String, BTreeSet<String>>;

/// What a folder's inherent implementations offer. Those for any kind of client are left out: both have them.
fn methods(folder: &Path, found: &mut Methods) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "rs") {
            let file = syn::parse_file(&fs::read_to_string(&path).unwrap()).unwrap();
            file.items.iter().for_each(|item| of_item(item, found));
        }
    }
}

fn of_item(item: &Item, found: &mut Methods) {
    let Item::Impl(block) = item else { return };
    let (None, Some(name)) = (&block.trait_, target(block)) else { return };
    for item in &block.items {
        if let ImplItem::Fn(method) = item
            && matches!(method.vis, Visibility::Public(_))
        {
            let arguments = method.sig.inputs.iter().map(argument).collect::<Vec<_>>().join(", ");
            found.entry(name.clone()).or_default().insert(format!("{}({arguments})", method.sig.ident));
        }
    }
}

fn argument(argument: &FnArg) -> String {
    match argument {
        FnArg::Receiver(_) => "self".to_owned(),
        FnArg::Typed(typed) => match &*typed.pat {
            syn::Pat::Ident(name) => name.ident.to_string(),
            _ => "_".to_owned(),
        },
    }
}

/// The name of the type, unless it is one for any client.
fn target(block: &ItemImpl) -> Option<String> {
    let Type::Path(path) = &*block.self_ty else { return None };
    let last = path.path.segments.last()?;
    let for_any_client = match &last.arguments {
        PathArguments::AngleBracketed(arguments) => arguments.args.iter().any(is_any_client),
        _ => false,
    };
    (!for_any_client).then(|| last.ident.to_string())
}

fn is_any_client(argument: &GenericArgument) -> bool {
    matches!(argument, GenericArgument::Type(Type::Path(path)) if path.path.is_ident("C"))
}

#[test]
fn both_clients_offer_the_same() {
    let source = root().join("ngrok-api/src");
    let (mut asynchronous, mut blocking) = (Methods::new(), Methods::new());
    for folder in ["client", "call"] {
        methods(&source.join(folder), &mut asynchronous);
    }
    methods(&source.join("blocking"), &mut blocking);
    assert!(blocking["Call"].contains("send(self)") && blocking["RawCall"].contains("send(self)"), "{blocking:?}");
    let mut different = Vec::new();
    for name in ["Client", "Call", "RawCall", "Wait", "Items", "Pages"] {
        let (theirs, ours) =
            (asynchronous.entry(name.to_owned()).or_default(), blocking.entry(name.to_owned()).or_default());
        theirs.retain(|method| !OF_ITERATORS.contains(&method.as_str()));
        different
            .extend(theirs.difference(ours).map(|method| format!("only the asynchronous client: {name}::{method}")));
        different.extend(ours.difference(theirs).map(|method| format!("only the blocking client: {name}::{method}")));
    }
    assert!(different.is_empty(), "the clients differ:\n  {}", different.join("\n  "));
}

#[test]
fn both_clients_have_all_services() {
    let file = syn::parse_file(&fs::read_to_string(root().join("ngrok-api/src/generated/client.rs")).unwrap()).unwrap();
    let clients = file.items.iter().filter_map(|item| match item {
        Item::Impl(block) if target(block).as_deref() == Some("Client") => Some(block),
        _ => None,
    });
    let names = clients.map(|block| {
        let methods = block.items.iter().filter_map(|item| match item {
            ImplItem::Fn(method) => Some(method.sig.ident.to_string()),
            _ => None,
        });
        methods.collect::<BTreeSet<_>>()
    });
    let [asynchronous, blocking]: [BTreeSet<String>; 2] = names.collect::<Vec<_>>().try_into().unwrap();
    assert!(asynchronous.contains("ip_policies"));
    assert_eq!(asynchronous, blocking);
}
