//! Groups of services.

use super::resolver::Resolver;
use crate::model::{Group, Service};

impl Resolver<'_> {
    pub(super) fn groups(&mut self, services: &[Service]) -> Vec<Group> {
        let mut groups = Vec::new();
        for group in &self.syntax.common.groups {
            let name = &group.name.value;
            if services.iter().all(|s| s.client_path.len() < 2 || s.client_path[0] != *name) {
                let folders = services.iter().filter(|s| s.client_path.len() > 1).map(|s| s.client_path[0].as_str());
                self.diagnostics
                    .error(group.name.span.clone(), format!("there is no folder `services/{name}`"))
                    .suggest(name, folders);
            }
            groups.push(Group { name: name.clone(), doc: group.doc.clone(), deprecated: group.deprecated.clone() });
        }
        groups.sort_by(|a, b| a.name.cmp(&b.name));
        groups
    }
}
