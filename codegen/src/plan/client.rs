//! The client's accessors: services, and groups of services.

use std::collections::BTreeMap;

use api_spec::rust_names;
use heck::ToKebabCase;

use super::names::{feature, service_name, service_path};
use super::{AccessorPlan, ClientPlan, Context, GroupPlan, docs};

pub(super) fn client(context: &Context<'_>) -> ClientPlan {
    let mut accessors = Vec::new();
    let mut groups: BTreeMap<&str, Vec<AccessorPlan>> = BTreeMap::new();
    for service in &context.description.services {
        let accessor = AccessorPlan {
            name: service.client_path.last().cloned().unwrap_or_default(),
            target: format!("{}::{}", service_path(context, service), service_name(service)),
            feature: feature(context.description, service),
            doc: docs::linked(context, &service.doc),
            deprecated: service.deprecated.clone(),
        };
        match service.client_path.as_slice() {
            [group, _] => groups.entry(group).or_default().push(accessor),
            _ => accessors.push(accessor),
        }
    }
    let groups: Vec<GroupPlan> = groups
        .into_iter()
        .map(|(name, accessors)| GroupPlan {
            name: rust_names::type_name(name),
            doc: format!("Services of `client.{name}()`."),
            module: name.to_owned(),
            feature: context.api.module.is_none().then(|| name.to_kebab_case()),
            accessors,
        })
        .collect();
    for group in &groups {
        let described = context.description.groups.iter().find(|described| described.name == group.module);
        let listed = format!("The services {}.", listed(group.accessors.iter().map(|a| a.name.as_str())));
        accessors.push(AccessorPlan {
            doc: described.map_or(listed, |group| docs::linked(context, &group.doc)),
            target: context.api.path(&format!("services::{}", group.name)),
            feature: group.feature.clone(),
            deprecated: described.and_then(|group| group.deprecated.clone()),
            name: group.module.clone(),
        });
    }
    accessors.sort_by(|a, b| a.name.cmp(&b.name));
    ClientPlan { accessors, groups }
}

fn listed<'a>(names: impl Iterator<Item = &'a str>) -> String {
    names.map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}
