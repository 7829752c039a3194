//! What each operation does with the account's objects.

use std::sync::Arc;

use api_spec::{Absent, Field, Type, TypeRef};
use serde_json::{Map, Value, json};

use super::exchange::{Exchange, list_in};
use super::{list, summary, views};
use crate::account::store::{Object, Store};
use crate::api::call::Action;
use crate::api::description::Api;
use crate::api::fields;
use crate::makers::dispatch;
use crate::makers::made::Made;
use crate::objects::{build, shape, times};
use crate::rules::refusal::{Refusal, names};
use crate::rules::{policies, unique};

impl Exchange<'_> {
    /// Does what the operation asks for; the answer's body, if it has one.
    pub fn execute(&self) -> Result<Option<Value>, Refusal> {
        let mut answer = self.done()?;
        if let (Some(ty), Some(answer)) = (self.call.response, &mut answer) {
            views::fill(self.account.api, &self.account.store(), ty, answer);
        }
        Ok(answer)
    }

    fn done(&self) -> Result<Option<Value>, Refusal> {
        match self.call.action {
            Action::Make => self.make().map(Some),
            Action::Whole => list::whole(self).map(Some),
            Action::Summary => summary::of(self).map(Some),
            Action::Create if self.call.place.part.is_some() => self.create_part().map(Some),
            Action::Create => self.create().map(Some),
            Action::Get => self.get().map(Some),
            Action::List => list::page(self).map(Some),
            Action::Parts => self.parts().map(Some),
            Action::Update => self.update().map(Some),
            Action::Replace => self.replace().map(Some),
            Action::Delete => self.delete().map(|()| None),
            Action::Verb => self.read(|_| Ok(None)),
            Action::Whoami => Ok(Some(self.whoami())),
        }
    }

    fn create(&self) -> Result<Value, Refusal> {
        let ty = self.call.place.root;
        // Keys take long to generate; nobody waits for it.
        let made = dispatch::prepare(self.call, ty, &self.given)?;
        let mut store = self.account.store_mut();
        let id = store.ids.next(ty.id_prefix.as_deref().unwrap_or_default());
        let uri = build::uri(self.account.api, &self.account.base, &ty.name, &id);
        let object = self.build(&store, ty, &id, &uri, made)?;
        unique::check(self.call, ty, &object.shown, store.all(&ty.name).map(|o| &o.shown))?;
        let answer = Value::Object(object.shown.clone());
        self.put_beside(&mut store);
        self.put(&mut store, ty, object);
        Ok(answer)
    }

    /// Answers with an object that nobody can ask for again.
    fn make(&self) -> Result<Value, Refusal> {
        let store = self.account.store();
        let id = store.ids.next("");
        let object = self.build(&store, self.call.place.root, &id, "", Made::default())?;
        Ok(Value::Object(object.shown))
    }

    fn build(&self, store: &Store, ty: &'static Type, id: &str, uri: &str, made: Made) -> Result<Object, Refusal> {
        let now = times::now();
        let builder = self.builder(store, id, uri, &now);
        let mut shown = Map::new();
        if let Some(request) = self.call.request {
            builder.set(request, ty, &self.given, &mut shown)?;
            // What a request leaves out may have a default of its own.
            let defaults = request.fields().iter().filter(|f| !self.given.contains_key(&f.name));
            let defaults = defaults.filter_map(|f| Some((f.name.clone(), f.default.clone()?))).collect();
            let mut filled = Map::new();
            builder.set(request, ty, &defaults, &mut filled)?;
            for (name, value) in filled {
                shown.entry(name).or_insert(value);
            }
        }
        shown.extend(made.shown);
        let signed = dispatch::sign(self.call, ty, store, id, &shown)?;
        shown.extend(signed);
        builder.complete(ty, &mut shown);
        let mut hidden = made.hidden;
        hidden.extend(self.unseen(ty));
        let shown = shape::shaped(self.account.api, ty, shown);
        unique::within(self.account.api, self.call, ty, &shown)?;
        Ok(Object { id: id.to_owned(), shown, hidden })
    }

    /// Keeps a new object, without what only the answer to its creation shows.
    fn put(&self, store: &mut Store, ty: &'static Type, mut object: Object) {
        if self.account.api.is_key(&ty.name) {
            let token = object.shown.get("token").and_then(Value::as_str).map(str::to_owned);
            store.tokens.extend(token.map(|token| (token, object.id.clone())));
        }
        for field in ty.fields().iter().filter(|f| f.one_time) {
            match field.absent {
                Absent::Omitted => object.shown.remove(&field.name),
                _ => object.shown.insert(field.name.clone(), Value::Null),
            };
        }
        store.put(&ty.name, object);
    }

    fn get(&self) -> Result<Value, Refusal> {
        self.read(|object| {
            let Some(field) = self.call.place.field else { return Ok(Value::Object(object.clone())) };
            match object.get(&field.name) {
                Some(value) if !value.is_null() => Ok(value.clone()),
                _ => Err(Refusal::not_found()),
            }
        })
    }

    fn parts(&self) -> Result<Value, Refusal> {
        let Some(part) = self.call.place.part else { return Err(Refusal::not_found()) };
        let store = self.account.store();
        let root = store.get(&self.call.place.root.name, &self.root_id()).ok_or_else(|| self.root_not_found())?;
        let items = self.call.response.and_then(|ty| ty.fields().iter().find(|f| f.ty.named() == Some(&part.ty.name)));
        let name = items.map_or(part.field, |field| &field.name);
        let items = root.shown.get(part.field).cloned().unwrap_or_else(|| json!([]));
        Ok(list::addressed(self, name, items, Map::new()))
    }

    fn create_part(&self) -> Result<Value, Refusal> {
        let Some(part) = self.call.place.part else { return Err(Refusal::not_found()) };
        let mut store = self.account.store_mut();
        let id = store.ids.next(part.ty.id_prefix.as_deref().unwrap_or_default());
        let mut root = self.root(&store)?;
        let root_id = self.root_id();
        let key = self.given.get(part.key).and_then(Value::as_str).unwrap_or(&id);
        let path = self.account.api.object_path(&part.ty.name, &[&root_id, key]).unwrap_or_default();
        let uri = format!("{}{path}", self.account.base);
        let item = self.build(&store, part.ty, &id, &uri, Made::default())?.shown;
        let items = list_in(&mut root, part.field);
        unique::check(self.call, part.ty, &item, items.iter().filter_map(Value::as_object))?;
        items.push(Value::Object(item.clone()));
        store.put(&self.call.place.root.name, root);
        Ok(Value::Object(item))
    }

    fn update(&self) -> Result<Value, Refusal> {
        let request = self.call.request;
        let changes = request.is_some_and(|ty| !ty.fields().is_empty());
        if changes && self.given.is_empty() {
            let detail = "At least one value must be given.";
            return Err(Refusal::chosen(self.call, "update", &["_UPDATE_EMPTY"], names::OTHER, detail));
        }
        let ty = self.call.place.object();
        self.change(|store, object, others| {
            let now = times::now();
            let id = object.get("id").and_then(Value::as_str).unwrap_or_default().to_owned();
            let builder = self.builder(store, &id, "", &now);
            if let Some(request) = request {
                policies::check_policies(request, &self.given, object, "")?;
                builder.set(request, ty, &self.given, object)?;
            }
            builder.remake(ty, object);
            *object = shape::shaped(self.account.api, ty, std::mem::take(object));
            unique::within(self.account.api, self.call, ty, object)?;
            unique::check(self.call, ty, object, others.iter())?;
            Ok(Value::Object(object.clone()))
        })
    }

    fn replace(&self) -> Result<Value, Refusal> {
        let Some(field) = self.call.place.field else { return Err(Refusal::not_found()) };
        let (Some(request), TypeRef::Named(module)) = (self.call.request, &field.ty) else {
            return Err(Refusal::not_found());
        };
        let Some(module) = self.account.api.type_named(module) else { return Err(Refusal::not_found()) };
        self.change(|store, object, _| {
            let now = times::now();
            let id = object.get("id").and_then(Value::as_str).unwrap_or_default().to_owned();
            let builder = self.builder(store, &id, "", &now);
            let mut value = Map::new();
            builder.set(request, module, &self.given, &mut value)?;
            builder.complete(module, &mut value);
            let value = Value::Object(shape::shaped(self.account.api, module, value));
            object.insert(field.name.clone(), value.clone());
            Ok(value)
        })
    }

    fn delete(&self) -> Result<(), Refusal> {
        let place = &self.call.place;
        if let Some(field) = place.field {
            return self.change(|_, object, _| {
                object.insert(field.name.clone(), Value::Null);
                Ok(())
            });
        }
        let mut store = self.account.store_mut();
        let mut root = self.root(&store)?;
        if let Some(part) = place.part {
            let index = self.part_index(&mut root, part.field, part.key)?;
            list_in(&mut root, part.field).remove(index);
            store.put(&place.root.name, root);
            return Ok(());
        }
        self.unblocked(&store, &root)?;
        if self.account.api.is_key(&place.root.name) {
            store.tokens.retain(|_, key| *key != root.id);
        }
        store.remove(&place.root.name, &root.id);
        Ok(())
    }

    /// Refuses to delete what other objects still refer to, by its id or by what it is known by.
    fn unblocked(&self, store: &Store, root: &Object) -> Result<(), Refusal> {
        let ty = self.call.place.root;
        let known_by = ty.known_by.as_ref().and_then(|field| root.shown.get(field)?.as_str());
        let names: Vec<&str> = [Some(root.id.as_str()), known_by].into_iter().flatten().collect();
        let api = self.account.api;
        for by in &self.call.operation.blocked_by {
            let Some(field) = api.type_named(&by.type_name).and_then(|ty| ty.field(&by.field)) else { continue };
            let mentions = |object: &&Map<String, Value>| {
                object.get(&by.field).is_some_and(|value| mentions(api, field, &field.ty, value, &names))
            };
            if let Some(user) = objects(api, store, &by.type_name).find(mentions) {
                let name = user.get("id").and_then(Value::as_str).unwrap_or_default();
                let detail = format!("`{}` is in use by `{name}`.", root.id);
                let subject = format!("{}_{}", ty.name, by.type_name);
                return Err(Refusal::chosen(self.call, &subject, &["_IN_USE"], names::OTHER, detail));
            }
        }
        Ok(())
    }

    fn whoami(&self) -> Value {
        let store = self.account.store();
        let shown = |object: &Arc<Object>| Value::Object(object.shown.clone());
        let value = |ty: &TypeRef| match ty {
            TypeRef::Named(name) if self.account.api.is_key(name) => store.get(name, &self.caller.key).map(shown),
            TypeRef::Named(name) => store.all(name).next().map(shown),
            _ => Some(self.caller.user.clone().into()),
        };
        let fields = self.call.response.into_iter().flat_map(Type::fields);
        fields.filter_map(|field| Some((field.name.clone(), value(&field.ty)?))).collect()
    }
}

/// All objects of a type, those inside of others too.
fn objects<'a>(
    api: &'static Api,
    store: &'a Store,
    type_name: &'a str,
) -> impl Iterator<Item = &'a Map<String, Value>> {
    let stored = store.all(type_name).map(|o| &o.shown);
    let place = api.calls.iter().map(|c| &c.place).find(|p| p.part.is_some_and(|part| part.ty.name == type_name));
    let parts = place.into_iter().flat_map(move |place| {
        let field = place.part.map_or("", |part| part.field);
        store.all(&place.root.name).filter_map(move |o| o.shown.get(field)?.as_array()).flatten()
    });
    stored.chain(parts.filter_map(Value::as_object))
}

/// Whether one of the names of an object stands anywhere in a value, but for what can't name one: a text of known values,
/// and what is only shown of another object beside its id.
fn mentions(api: &Api, field: &Field, ty: &TypeRef, value: &Value, names: &[&str]) -> bool {
    match (ty, value) {
        (TypeRef::Named(name), Value::Object(entries)) => {
            let Some(ty) = api.type_named(name).and_then(|ty| fields::concrete(api, ty, entries)) else { return false };
            let counts = |field: &&Field| ty.view_of.is_none() || field.name == "id";
            ty.fields().iter().filter(counts).any(|field| {
                entries.get(&field.name).is_some_and(|value| mentions(api, field, &field.ty, value, names))
            })
        }
        (_, Value::String(text)) => field.values.is_none() && names.contains(&text.as_str()),
        (TypeRef::List(inner), Value::Array(items)) => items.iter().any(|v| mentions(api, field, inner, v, names)),
        (TypeRef::Map(inner), Value::Object(entries)) => entries
            .iter()
            .any(|(key, value)| names.contains(&key.as_str()) || mentions(api, field, inner, value, names)),
        (_, Value::Object(entries)) => entries.get("id").is_some_and(|id| mentions(api, field, ty, id, names)),
        _ => false,
    }
}
