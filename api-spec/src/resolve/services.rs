//! Services: their place in the client, their resource, and what can be waited for.

use std::collections::{BTreeMap, BTreeSet};

use super::lookup::find;
use super::path::parse_path;
use super::{Like, Resolver};
use crate::model::{Absent, Field, Module, Operation, Path, Service, Type, TypeRef, Wait};
use crate::source::Spanned;
use crate::syntax;

impl<'a> Resolver<'a> {
    pub(super) fn service(&mut self, service: &'a syntax::Service, types: &BTreeMap<&str, &Type>) -> Service {
        let name = service.name.value.clone();
        self.places.services.insert(name.clone(), service.name.span.clone());
        let file = self.sources.files()[service.file].path.clone();
        let client_path = client_path(file.strip_prefix(self.api.folder.as_str()).unwrap_or(&file));
        let resource = service.resource.as_ref().and_then(|r| self.type_named(r)).map(|t| t.name.value.clone());
        let module = service.module.as_ref().and_then(|m| self.module(m));
        let part_of = service.part_of.as_ref().and_then(|m| self.module(m));
        let params = self.fields(&format!("{name}.params"), &service.params, Like::Nothing);
        for column in &service.columns {
            match (&resource, &service.resource) {
                (Some(resource), _) => {
                    self.field_of(column, resource);
                }
                (None, Some(_)) => {}
                (None, None) => {
                    self.diagnostics
                        .error(column.span.clone(), "only a service with a `resource` has columns")
                        .help("add `resource:`");
                    break;
                }
            }
        }
        let home = module.as_ref().map(|m| m.parent.as_str()).or(resource.as_deref());
        let home = home.and_then(|home| types.get(home).copied());
        let mut operations = Vec::new();
        for operation in &service.operations {
            operations.extend(self.operation(service, operation, &params, types, home));
        }
        // A path that is wrong, or that names a parameter wrongly, may have meant any of them.
        let paths = service.operations.iter().map(|o| o.call.as_ref().map(|call| parse_path(&call.value.1)));
        let paths: Option<Vec<Path>> = paths.collect();
        let used: BTreeSet<&str> = paths.iter().flatten().flat_map(Path::params).collect();
        let misnamed = service.operations.iter().any(|o| {
            let path = o.call.as_ref().map(|call| parse_path(&call.value.1));
            let known = |name: &str| find(&o.params, name).or_else(|| find(&service.params, name)).is_some();
            path.is_some_and(|path| !path.params().all(known))
        });
        for (param, _) in &service.params {
            if paths.is_some() && !misnamed && !used.contains(param.value.as_str()) {
                self.diagnostics
                    .error(param.span.clone(), format!("no path of this service has a `{{{}}}`", param.value))
                    .label("unused parameter");
            }
        }
        let waits = service.waits.iter().filter_map(|w| self.wait(w, service, &operations, types)).collect();
        Service {
            name,
            title: service.title.clone(),
            client_path,
            doc: service.doc.clone(),
            docs_url: service.docs_url.clone(),
            deprecated: service.deprecated.clone(),
            resource,
            module,
            part_of,
            columns: service.columns.iter().map(|c| c.value.clone()).collect(),
            waits,
            operations,
            file,
        }
    }

    pub(super) fn module(&mut self, module: &'a syntax::Module) -> Option<Module> {
        let parent = self.type_named(&module.parent)?.name.value.clone();
        let field = self.field_of(&module.field, &parent);
        Some(Module { parent, field })
    }

    pub(super) fn wait(
        &mut self,
        wait: &syntax::Wait,
        service: &syntax::Service,
        operations: &[Operation],
        types: &BTreeMap<&str, &Type>,
    ) -> Option<Wait> {
        let place = (service.name.value.clone(), wait.name.value.clone());
        self.places.waits.insert(place, wait.name.span.clone());
        let names = || service.operations.iter().map(|o| o.name.value.as_str());
        if !names().any(|name| name == wait.operation.value) {
            self.diagnostics
                .error(wait.operation.span.clone(), format!("there is no operation `{}`", wait.operation.value))
                .label("unknown operation")
                .suggest(&wait.operation.value, names());
            return None;
        }
        let operation = operations.iter().find(|o| o.name == wait.operation.value)?;
        let Some(response) = operation.response.clone() else {
            self.diagnostics
                .error(wait.operation.span.clone(), format!("`{}` answers with nothing to look at", operation.name))
                .help("name an operation that has a `response`");
            return None;
        };
        let mut path = |written: &Spanned<String>, set_later: bool| {
            let mut owner = response.clone();
            let mut parts = Vec::new();
            for part in written.value.split('.') {
                let before = self.diagnostics.len();
                parts.push(self.field_of(&Spanned::new(part.to_owned(), written.span.clone()), &owner));
                if self.diagnostics.len() > before {
                    break;
                }
                let field = types.get(owner.as_str()).and_then(|t| t.field(part));
                let last = parts.len() == written.value.split('.').count();
                if let Some(field) = field.filter(|_| set_later || !last)
                    && (field.absent != Absent::Null || matches!(field.ty, TypeRef::List(_) | TypeRef::Map(_)))
                {
                    self.diagnostics
                        .error(written.span.clone(), format!("`{part}` is always there: nothing can be told by it"))
                        .part(part)
                        .help("name a field that is `absent: null` until then");
                    break;
                }
                let is_text = |f: &Field| {
                    f.ty == TypeRef::String && f.absent != Absent::Null && f.values.is_none() && !f.sensitive
                };
                if let Some(field) = field.filter(|field| !set_later && last && !is_text(field)) {
                    self.diagnostics
                        .error(written.span.clone(), format!("`{}` is not a text that is always there", field.name))
                        .part(part)
                        .help("a reason is a `string` without known values that is never null");
                }
                owner = field.and_then(|f| f.ty.named()).unwrap_or_default().to_owned();
            }
            parts
        };
        Some(Wait {
            name: wait.name.value.clone(),
            doc: wait.doc.clone(),
            operation: wait.operation.value.clone(),
            until: path(&wait.until, true),
            failed: wait.failed.as_ref().map(|failed| path(failed, true)),
            reason: wait.reason.as_ref().map(|reason| path(reason, false)),
        })
    }
}

/// `services/edges/https.yaml` is offered at `["edges", "https"]`.
pub(super) fn client_path(file: &str) -> Vec<String> {
    let path = file.strip_prefix("services/").unwrap_or(file);
    path.trim_end_matches(".yaml").split('/').map(str::to_owned).collect()
}
