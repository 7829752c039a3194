//! Where an account holds what policies ask for: endpoints, secrets, rules of IP policies.

use crate::diagnostic::Diagnostics;
use crate::model::{Body, Description, TypeRef};
use crate::read::MapReader;
use crate::source::Spanned;
use crate::yaml::Node;

/// The things that policies ask an account for, each with what is told of it.
const THINGS: [(&str, &[&str]); 3] = [
    ("endpoint", &["url", "policy", "upstream"]),
    ("secret", &["vault", "name", "value"]),
    ("ip_rule", &["policy", "cidr", "action"]),
];

/// Where an account holds things of one kind.
#[derive(Debug, Clone)]
pub struct Holding {
    /// What they are: `endpoint`, `secret` or `ip_rule`.
    pub thing: String,
    /// The datatype of the objects that hold them.
    pub type_name: String,
    /// Where in an object each part stands. A path leads through references; what only requests have, such as the value of
    /// a secret, is the name of their field.
    pub parts: Vec<(String, Vec<String>)>,
}

impl Holding {
    /// The path of a part.
    pub fn path(&self, part: &str) -> &[String] {
        self.parts.iter().find(|(name, _)| name == part).map_or(&[], |(_, path)| path)
    }
}

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
