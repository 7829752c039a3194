//! Operations: their paths, parameters, pages and filters, and whose method they are.

use std::collections::BTreeMap;

use super::lookup::find;
use super::path::parse_path;
use super::{Like, Resolver};
use crate::model::{Absent, Body, Field, Instance, Method, Operation, Pages, Path, Summary, Type, TypeRef};
use crate::rust_names;
use crate::source::Spanned;
use crate::syntax;

impl<'a> Resolver<'a> {
    pub(super) fn operation(
        &mut self,
        service: &'a syntax::Service,
        operation: &'a syntax::Operation,
        service_params: &[Field],
        types: &BTreeMap<&str, &Type>,
        home: Option<&Type>,
    ) -> Option<Operation> {
        let name = operation.name.value.clone();
        let owner = format!("{}.{name}", service.name.value);
        let call = operation.call.as_ref().map_or(&operation.name.span, |call| &call.span);
        let place = (operation.name.span.clone(), call.clone());
        self.places.operations.insert((service.name.value.clone(), name.clone()), place);
        let own_params = self.fields(&owner, &operation.params, Like::Nothing);
        let called = operation.call.as_ref().map(|call| {
            let path = parse_path(&call.value.1);
            let params = self.path_params(service, operation, &path, &own_params, service_params);
            (call.value.0, path, params)
        });
        let response = operation.response.as_ref().and_then(|r| self.object_named(r)).map(|t| t.name.value.clone());
        let body = match &operation.request {
            None => Some(Body::None),
            Some(request) if request.value == "empty" => Some(Body::Empty),
            Some(request) => self.object_named(request).map(|t| Body::Type(t.name.value.clone())),
        };
        let rust_name = operation.rust_name.as_ref().map(|given| self.rust_identifier(given));
        if rust_name.is_none() {
            self.field_rust_name(&operation.name, None);
        }
        let pages = operation.items.as_ref().and_then(|items| self.pages(items, operation, types));
        let filter = self.filter(operation, pages.as_ref());
        let query = self.query(&owner, operation, pages.as_ref());
        let errors = operation.errors.iter().filter_map(|e| self.error_code(e)).collect();
        let summary = operation.summary.as_ref().and_then(|s| self.summary(s, response.as_deref(), types));
        let (method, path, params) = called?;
        let body = body?;
        let status = operation.status.unwrap_or(match (&response, method) {
            (None, _) => 204,
            (Some(_), Method::Post) => 201,
            (Some(_), _) => 200,
        });
        let instance = home.and_then(|home| instance(home, &params));
        let clears = operation.clears.as_ref().map(|field| match home {
            Some(home) => self.field_of(field, &home.name),
            None => field.value.clone(),
        });
        let blocked_by = operation.blocked_by.iter().filter_map(|b| self.field_ref(b)).collect();
        Some(Operation {
            name,
            rust_name,
            doc: operation.doc.clone(),
            method,
            path,
            params,
            query,
            body,
            response,
            status,
            pages,
            filter,
            only: operation.only.clone(),
            effect: operation.effect,
            summary,
            clears,
            blocked_by,
            deprecated: operation.deprecated.clone(),
            errors,
            instance,
        })
    }

    fn summary(
        &mut self,
        summary: &syntax::Summary,
        response: Option<&str>,
        types: &BTreeMap<&str, &Type>,
    ) -> Option<Summary> {
        let of = self.object_named(&summary.of)?.name.value.clone();
        let answer = response.unwrap_or_default();
        let total = summary.total.as_ref().map(|field| self.field_of(field, answer));
        let groups = summary.groups.as_ref().map(|field| self.field_of(field, answer));
        let list = groups.as_ref().and_then(|name| types.get(answer)?.field(name));
        for (field, _) in &summary.by {
            match list.and_then(|list| list.ty.named()) {
                Some(item) => {
                    self.field_of(field, item);
                }
                None => {
                    self.diagnostics
                        .error(field.span.clone(), "there are no groups to tell apart")
                        .help("name in `groups` the field with a list of objects, one for each group");
                }
            }
        }
        let by = summary.by.iter().map(|(field, cel)| (field.value.clone(), cel.clone())).collect();
        Some(Summary { of, only: summary.only.clone(), total, groups, by })
    }

    pub(super) fn path_params(
        &mut self,
        service: &syntax::Service,
        operation: &syntax::Operation,
        path: &Path,
        own: &[Field],
        of_service: &[Field],
    ) -> Vec<Field> {
        let mut params = Vec::new();
        let mut misnamed = false;
        for placeholder in path.params() {
            params.extend(own.iter().chain(of_service).find(|p| p.name == placeholder).cloned());
            let known = operation.params.iter().chain(&service.params).map(|(name, _)| name.value.as_str());
            if let (Some(call), true) = (&operation.call, known.clone().all(|name| name != placeholder)) {
                misnamed = true;
                self.diagnostics
                    .error(call.span.clone(), format!("nothing provides the `{{{placeholder}}}` of this path"))
                    .part(format!("{{{placeholder}}}"))
                    .help(format!("add `{placeholder}` to `params`"))
                    .suggest(placeholder, known);
            }
        }
        for (param, _) in &operation.params {
            if !misnamed && path.params().all(|p| p != param.value) {
                self.diagnostics
                    .error(param.span.clone(), format!("the path has no `{{{}}}`", param.value))
                    .label("unused parameter");
            }
        }
        params
    }

    pub(super) fn pages(
        &mut self,
        items: &Spanned<String>,
        operation: &syntax::Operation,
        types: &BTreeMap<&str, &Type>,
    ) -> Option<Pages> {
        let Some(response) = &operation.response else {
            self.diagnostics.error(items.span.clone(), "a list needs a `response`").help("add `response:`");
            return None;
        };
        let written = self.types.get(response.value.as_str()).copied().filter(|t| !t.broken && t.any_of.is_empty())?;
        let list = types.get(response.value.as_str())?;
        self.field_of(items, &list.name);
        let word = self.api.paging.next.clone();
        if find(&written.fields, &word).is_none() {
            self.diagnostics
                .error(items.span.clone(), format!("`{}` is no page: it has no `{word}`", list.name))
                .context(written.name.span.clone(), "this type")
                .help(format!("add the field `{word}: common`, or leave out `items:` for a list that is not paged"));
        }
        let next = list.field(&word).filter(|next| {
            let text = next.ty == TypeRef::String && next.values.is_none() && !next.sensitive;
            !text || next.absent != Absent::Null || next.rust_name != rust_names::field_name(&word)
        });
        if let Some(place) = next.and_then(|next| self.places.fields.get(&(list.name.clone(), next.name.clone()))) {
            self.diagnostics
                .error(place.clone(), format!("`{word}` has to be a text that is null on the last page"))
                .help(format!("write `{word}: common`, or give it `type: string` and `absent: null`"));
        }
        let item_type = match list.field(&items.value).map(|f| &f.ty) {
            Some(TypeRef::List(inner)) => inner.named().map(str::to_owned),
            _ => None,
        };
        if item_type.is_none() && list.field(&items.value).is_some() {
            self.diagnostics
                .error(items.span.clone(), format!("`{}.{}` is not a list of objects", list.name, items.value));
        }
        let start = operation.start.as_ref().map_or_else(|| self.api.paging.start.clone(), |start| start.value.clone());
        Some(Pages { items: items.value.clone(), item_type: item_type?, start, next: word })
    }

    /// Fields that a filter names; a dotted one goes through references and nested objects.
    pub(super) fn filter(&mut self, operation: &syntax::Operation, pages: Option<&Pages>) -> Vec<String> {
        for name in &operation.filter {
            let first = name.value.split('.').next().unwrap_or_default().to_owned();
            match pages {
                Some(pages) => {
                    self.field_of(&Spanned::new(first, name.span.clone()), &pages.item_type);
                }
                None if operation.items.is_some() => {}
                None => {
                    self.diagnostics.error(name.span.clone(), "only a paged list has a filter").help("add `items:`");
                    break;
                }
            }
        }
        operation.filter.iter().map(|f| f.value.clone()).collect()
    }

    /// Paging parameters come with `items`, the filter with `filter`; others are written.
    pub(super) fn query(&mut self, owner: &str, operation: &'a syntax::Operation, pages: Option<&Pages>) -> Vec<Field> {
        let mut query = Vec::new();
        if let Some(pages) = pages {
            let paging = self.api.paging.clone();
            let names = [paging.limit, pages.start.clone(), paging.filter];
            let count = if operation.filter.is_empty() { 2 } else { 3 };
            for name in &names[..count] {
                match self.common_query(name) {
                    Some((spanned, field)) => {
                        self.self_type = Some(pages.item_type.clone());
                        query.extend(self.field(owner, spanned, field, Like::Nothing));
                        self.self_type = None;
                    }
                    None if !self.missing_query.insert(name.clone()) => {}
                    None => {
                        let place = operation.items.as_ref().map_or(&operation.name.span, |items| &items.span);
                        self.diagnostics
                            .error(place.clone(), format!("the common file describes no query parameter `{name}`"))
                            .label("every paged list has it")
                            .help(format!("add `{name}` to `query` in `{}common.yaml`", self.api.folder));
                    }
                }
            }
        }
        query.extend(self.fields(owner, &operation.query, Like::Nothing));
        query
    }
}

/// An operation becomes a method of `home` when its path ends at one such object and every id can be read off it.
pub(super) fn instance(home: &Type, params: &[Field]) -> Option<Instance> {
    let last = params.last()?;
    if last.ty != TypeRef::Id(home.name.clone()) {
        return None;
    }
    let fields = params
        .iter()
        .map(|param| home.field(&param.name).filter(|f| f.ty == param.ty).map(|f| f.name.clone()))
        .collect::<Option<Vec<_>>>()?;
    Some(Instance { type_name: home.name.clone(), fields })
}
