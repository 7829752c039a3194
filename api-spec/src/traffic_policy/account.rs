//! Where an account holds what policies ask for: endpoints, secrets, rules of IP policies, certificate authorities.

use super::model::Holding;
use crate::diagnostic::Diagnostics;
use crate::model::{Body, Description, TypeRef};
use crate::read::MapReader;
use crate::source::Spanned;
use crate::yaml::Node;

/// The things that policies ask an account for, each with what is told of it.
const THINGS: [(&str, &[&str]); 4] = [
    ("endpoint", &["url", "policy", "upstream"]),
    ("secret", &["vault", "name", "value"]),
    ("ip_rule", &["policy", "cidr", "action"]),
    ("certificate_authority", &["pem"]),
];

/// A holding as written.
#[derive(Debug)]
pub(crate) struct Written {
    thing: &'static str,
    type_name: Spanned<String>,
    parts: Vec<(&'static str, Spanned<String>)>,
}

/// Reads `account.yaml`.
pub(super) fn read(root: &Spanned<Node>, diagnostics: &mut Diagnostics) -> Vec<Written> {
    let Some(mut map) = MapReader::new("the file of the account", root, diagnostics) else { return Vec::new() };
    let mut written = Vec::new();
    for (thing, parts) in THINGS {
        let Some(node) = map.node(thing) else {
            map.missing(thing, diagnostics);
            continue;
        };
        let Some(mut inner) = MapReader::new("a thing of the account", node, diagnostics) else { continue };
        let type_name = inner.required_text("type", diagnostics);
        let texts = parts.iter().filter_map(|part| Some((*part, inner.required_text(part, diagnostics)?))).collect();
        inner.finish(diagnostics);
        written.extend(type_name.map(|type_name| Written { thing, type_name, parts: texts }));
    }
    map.finish(diagnostics);
    written
}

/// Binds the names of datatypes and fields.
pub(crate) fn resolve(written: &[Written], description: &Description, diagnostics: &mut Diagnostics) -> Vec<Holding> {
    let mut holdings = Vec::new();
    for holding in written {
        let name = &holding.type_name;
        if description.type_named(&name.value).is_none() {
            diagnostics
                .error(name.span.clone(), format!("there is no type `{}`", name.value))
                .label("unknown type")
                .suggest(&name.value, description.types.iter().map(|ty| ty.name.as_str()));
            continue;
        }
        let parts = holding.parts.iter().map(|(part, path)| {
            check(path, &name.value, description, diagnostics);
            ((*part).to_owned(), path.value.split('.').map(str::to_owned).collect())
        });
        let parts = parts.collect();
        holdings.push(Holding { thing: holding.thing.to_owned(), type_name: name.value.clone(), parts });
    }
    holdings
}

/// Checks that a path leads somewhere: through references, or to a field of a request that no answer has.
fn check(path: &Spanned<String>, type_name: &str, description: &Description, diagnostics: &mut Diagnostics) {
    let mut owner = type_name.to_owned();
    for (at, step) in path.value.split('.').enumerate() {
        let field = description.type_named(&owner).and_then(|ty| ty.field(step));
        let of_requests = || {
            let mut bodies = description.operations().filter_map(|(service, operation)| match &operation.body {
                Body::Type(name) if service.resource.as_deref() == Some(type_name) => description.type_named(name),
                _ => None,
            });
            at == 0 && bodies.any(|body| body.field(step).is_some())
        };
        match field.map(|field| &field.ty) {
            Some(TypeRef::Ref(to)) => owner.clone_from(to),
            Some(_) => owner.clear(),
            None if of_requests() || (at > 0 && step == "id") => owner.clear(),
            None if owner.is_empty() => {
                let message = format!("`{}` leads nowhere: what is before `{step}` is no reference", path.value);
                diagnostics.error(path.span.clone(), message).help("only references lead on");
                return;
            }
            None => {
                let names = description.type_named(&owner).into_iter().flat_map(|ty| ty.fields());
                diagnostics
                    .error(path.span.clone(), format!("`{owner}` has no field `{step}`"))
                    .label("unknown field")
                    .suggest(step, names.map(|field| field.name.as_str()));
                return;
            }
        }
    }
}
