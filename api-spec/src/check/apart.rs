//! What several APIs must not share: a name, an address, and where their keys come from.

use std::collections::BTreeMap;

use heck::ToKebabCase;

use crate::diagnostic::Diagnostics;
use crate::model::Description;
use crate::rust_names;
use crate::source::Span;
use crate::syntax::Syntax;

/// Modules that the client has at its root, besides those of its services.
const MODULES: [&str; 11] = [
    "behaviour",
    "blocking",
    "dynamic",
    "filter",
    "jiff",
    "models",
    "operation",
    "reconcile",
    "requests",
    "services",
    "traffic_policy",
];

/// Reports what would mix up two APIs, and an API without its file.
pub(crate) fn apart(root: &Description, syntax: &Syntax, diagnostics: &mut Diagnostics) {
    let mut taken: BTreeMap<(&str, &str), &str> = BTreeMap::new();
    let all = std::iter::once((root, syntax)).chain(root.others.iter().zip(&syntax.others));
    for (description, written) in all {
        let api = &description.api;
        let Some(place) = written.place.clone() else { continue };
        if written.api.is_none() {
            if !written.folder.is_empty() && !written.misread {
                diagnostics
                    .error(place, format!("nothing says what the API in `{}` is", written.folder))
                    .help(format!("add `{}api.yaml`", written.folder));
            }
            continue;
        }
        let words = [
            ("name", &api.name),
            ("address", &api.base_url),
            ("variable", &api.key_variable),
            ("variable", &api.url_variable),
            ("flag", &api.key_flag),
            ("flag", &api.url_flag),
        ];
        for (what, word) in words {
            if let Some(first) = taken.insert((what, word), &api.title) {
                let title = &api.title;
                let message = match first == title {
                    true => format!("`{word}` is two things of the {title}: the {what} of its key, and of its address"),
                    false => format!("`{word}` is the {what} of the {first}, and of the {title}"),
                };
                diagnostics.error(place.clone(), message).help("a key must never go to the wrong place");
            }
        }
        let key_type = api.key_type.as_deref().filter(|key_type| description.type_named(key_type).is_none());
        if let Some(key_type) = key_type {
            let known = description.types.iter().map(|t| t.name.as_str());
            diagnostics
                .error(place.clone(), format!("there is no type `{key_type}` that its keys could be of"))
                .suggest(key_type, known);
        }
        if !api.is_root() {
            name(root, &api.name, place, diagnostics);
        }
    }
}

/// The name of another API is a module and a feature of the client.
fn name(root: &Description, name: &str, place: Span, diagnostics: &mut Diagnostics) {
    let is_accessor = root.services.iter().any(|s| s.client_path[0] == name);
    if !rust_names::is_identifier(name) || MODULES.contains(&name) || is_accessor {
        diagnostics
            .error(place, format!("an API can't be named `{name}`: it would be a module of the client"))
            .label(format!("would be the module `{name}` and the feature `{}`", name.to_kebab_case()))
            .help("rename the folder, and `api:` with it");
    }
}
