//! What each operation does with the account's objects.

use std::sync::RwLockWriteGuard;

use api_spec::{Type, TypeRef};
use serde_json::{Map, Value, json};

use crate::api::{Action, Api, Call};
use crate::build::{self, Builder};
use crate::expression::Scope;
use crate::list;
use crate::makers::{self, Made};
use crate::refusal::{Refusal, names};
use crate::shape;
use crate::state::{Caller, State};
use crate::store::{Object, Store};

/// A request that passed all checks which need no object.
pub(crate) struct Exchange<'a> {
    pub state: &'a State,
    pub call: &'static Call,
    pub caller: &'a Caller,
    /// The path as sent.
    pub path: &'a str,
    /// Values of the path's parameters, by name.
    pub params: Map<String, Value>,
    pub query: Vec<(String, String)>,
    /// The body's fields.
    pub given: Map<String, Value>,
}

/// The datatype of the keys that authenticate calls.
pub(crate) const API_KEY: &str = "APIKey";

impl Exchange<'_> {
    /// Does what the operation asks for; the answer's body, if it has one.
    pub fn execute(&self) -> Result<Option<Value>, Refusal> {
        match self.call.action {
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
        let made = makers::prepare(self.call, ty, &self.given)?;
        let mut store = self.state.store_mut();
        let id = store.ids.next(ty.id_prefix.as_deref().unwrap_or_default());
        let uri = build::uri(&self.state.base, &ty.name, &id);
        let object = self.build(&store, ty, &id, &uri, made)?;
        build::unique(self.call, ty, &object.shown, store.all(&ty.name).map(|o| &o.shown))?;
        let answer = Value::Object(object.shown.clone());
        self.put(&mut store, ty, object);
        Ok(answer)
    }

    fn build(&self, store: &Store, ty: &'static Type, id: &str, uri: &str, made: Made) -> Result<Object, Refusal> {
        let now = build::now();
        let builder = self.builder(store, id, uri, &now);
        let mut shown = Map::new();
        if let Some(request) = self.call.request(Api::get()) {
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
        let signed = makers::sign(self.call, ty, store, id, &shown)?;
        shown.extend(signed);
        builder.complete(ty, &mut shown);
        Ok(Object { shown: shape::shaped(ty, shown), hidden: made.hidden })
    }

    fn builder<'b>(&'b self, store: &'b Store, id: &'b str, uri: &'b str, now: &'b str) -> Builder<'b> {
        let scope = Scope { id, uri, now, caller: &self.caller.user, params: &self.params, given: &self.given };
        Builder { store, base: &self.state.base, scope, call: Some(self.call) }
    }

    /// Keeps a new object, without what only the answer to its creation shows.
    fn put(&self, store: &mut Store, ty: &'static Type, mut object: Object) {
        if ty.name == API_KEY {
            let token = object.shown.get("token").and_then(Value::as_str).map(str::to_owned);
            store.tokens.extend(token.map(|token| (token, object.id().to_owned())));
        }
        for field in ty.fields().iter().filter(|f| f.one_time) {
            object.shown.insert(field.name.clone(), Value::Null);
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
        let store = self.state.store();
        let root = store.get(&self.call.place.root.name, &self.root_id()).ok_or_else(|| self.root_not_found())?;
        let list = self.call.operation.response.as_deref().and_then(|name| Api::get().type_named(name));
        let items = list.and_then(|ty| ty.fields().iter().find(|f| f.ty.named() == Some(&part.ty.name)));
        let name = items.map_or(part.field, |field| &field.name);
        let uri = format!("{}{}", self.state.base, self.path);
        Ok(json!({ name: root.shown.get(part.field).cloned().unwrap_or_else(|| json!([])), "uri": uri }))
    }

    fn create_part(&self) -> Result<Value, Refusal> {
        let Some(part) = self.call.place.part else { return Err(Refusal::not_found()) };
        let mut store = self.state.store_mut();
        let id = store.ids.next(part.ty.id_prefix.as_deref().unwrap_or_default());
        let mut root = self.root(&store)?;
        let root_id = self.root_id();
        let key = self.given.get(part.key).and_then(Value::as_str).unwrap_or(&id);
        let path = Api::get().object_path(&part.ty.name, &[&root_id, key]).unwrap_or_default();
        let uri = format!("{}{path}", self.state.base);
        let item = self.build(&store, part.ty, &id, &uri, Made::default())?.shown;
        let items = list_in(&mut root, part.field);
        build::unique(self.call, part.ty, &item, items.iter().filter_map(Value::as_object))?;
        items.push(Value::Object(item.clone()));
        store.put(&self.call.place.root.name, root);
        Ok(Value::Object(item))
    }

    fn update(&self) -> Result<Value, Refusal> {
        let request = self.call.request(Api::get());
        let changes = request.is_some_and(|ty| !ty.fields().is_empty());
        if changes && self.given.is_empty() {
            let detail = "At least one value must be given.";
            return Err(Refusal::chosen(self.call, "update", &["_UPDATE_EMPTY"], names::OTHER, detail));
        }
        let ty = self.call.place.object();
        self.change(|store, object, others| {
            let now = build::now();
            let id = object.get("id").and_then(Value::as_str).unwrap_or_default().to_owned();
            let builder = self.builder(store, &id, "", &now);
            if let Some(request) = request {
                builder.set(request, ty, &self.given, object)?;
            }
            builder.remake(ty, object);
            *object = shape::shaped(ty, std::mem::take(object));
            build::unique(self.call, ty, object, others.iter())?;
            Ok(Value::Object(object.clone()))
        })
    }

    fn replace(&self) -> Result<Value, Refusal> {
        let Some(field) = self.call.place.field else { return Err(Refusal::not_found()) };
        let (Some(request), TypeRef::Named(module)) = (self.call.request(Api::get()), &field.ty) else {
            return Err(Refusal::not_found());
        };
        let Some(module) = Api::get().type_named(module) else { return Err(Refusal::not_found()) };
        self.change(|store, object, _| {
            let now = build::now();
            let id = object.get("id").and_then(Value::as_str).unwrap_or_default().to_owned();
            let builder = self.builder(store, &id, "", &now);
            let mut value = Map::new();
            builder.set(request, module, &self.given, &mut value)?;
            builder.complete(module, &mut value);
            let value = Value::Object(shape::shaped(module, value));
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
        let mut store = self.state.store_mut();
        let mut root = self.root(&store)?;
        if let Some(part) = place.part {
            let index = self.part_index(&mut root, part.field, part.key)?;
            list_in(&mut root, part.field).remove(index);
            store.put(&place.root.name, root);
            return Ok(());
        }
        self.unblocked(&store, root.id())?;
        store.remove(&place.root.name, root.id());
        Ok(())
    }

    /// Refuses to delete what other objects still refer to.
    fn unblocked(&self, store: &Store, id: &str) -> Result<(), Refusal> {
        for by in &self.call.operation.blocked_by {
            let user = objects(store, &by.type_name).find(|o| o.get(&by.field).is_some_and(|v| mentions(v, id)));
            if let Some(user) = user {
                let name = user.get("id").and_then(Value::as_str).unwrap_or_default();
                let detail = format!("`{id}` is in use by `{name}`.");
                let subject = format!("{}_{}", self.call.place.root.name, by.type_name);
                return Err(Refusal::chosen(self.call, &subject, &["_IN_USE"], names::OTHER, detail));
            }
        }
        Ok(())
    }

    fn whoami(&self) -> Value {
        let store = self.state.store();
        let ty = self.call.operation.response.as_deref().and_then(|name| Api::get().type_named(name));
        let value = |ty: &TypeRef| match ty {
            TypeRef::Named(name) if name == API_KEY => {
                store.get(API_KEY, &self.caller.key).map(|o| Value::Object(o.shown.clone()))
            }
            TypeRef::Named(name) => store.all(name).next().map(|o| Value::Object(o.shown.clone())),
            _ => Some(self.caller.user.clone().into()),
        };
        let fields = ty.into_iter().flat_map(Type::fields);
        fields.filter_map(|field| Some((field.name.clone(), value(&field.ty)?))).collect()
    }

    /// Hands the object, or the item of a list in it, to `read`.
    fn read<T>(&self, read: impl FnOnce(&Map<String, Value>) -> Result<T, Refusal>) -> Result<T, Refusal> {
        let place = &self.call.place;
        let object = self.state.store().get(&place.root.name, &self.root_id()).cloned();
        let object = object.ok_or_else(|| self.root_not_found())?;
        let Some(part) = place.part else { return read(&object.shown) };
        let items = object.shown.get(part.field).and_then(Value::as_array).into_iter().flatten();
        let mut items = items.filter_map(Value::as_object);
        match items.find(|item| item.get(part.key) == self.params.values_of_last(self.call)) {
            Some(item) => read(item),
            None => Err(self.not_found(part.ty)),
        }
    }

    /// Lets `change` change the object, or the item of a list in it; it sees the other objects of its kind too. Nobody
    /// sees a change that fails.
    fn change<T>(
        &self,
        change: impl FnOnce(&Store, &mut Map<String, Value>, &[Map<String, Value>]) -> Result<T, Refusal>,
    ) -> Result<T, Refusal> {
        let place = &self.call.place;
        let mut store: RwLockWriteGuard<'_, Store> = self.state.store_mut();
        let mut root = self.root(&store)?;
        let result = match place.part {
            None => {
                let others = match self.call.action {
                    Action::Update => self.others(&store, place.root, root.id()),
                    _ => Vec::new(),
                };
                change(&store, &mut root.shown, &others)?
            }
            Some(part) => {
                let index = self.part_index(&mut root, part.field, part.key)?;
                let items = list_in(&mut root, part.field);
                let item = items.remove(index);
                let others: Vec<_> = items.iter().filter_map(|i| i.as_object().cloned()).collect();
                let Value::Object(mut item) = item else { return Err(self.not_found(part.ty)) };
                let result = change(&store, &mut item, &others)?;
                list_in(&mut root, part.field).insert(index, Value::Object(item));
                result
            }
        };
        store.put(&place.root.name, root);
        Ok(result)
    }

    /// The objects that a changed one must differ from; none are copied where any values may be shared.
    fn others(&self, store: &Store, ty: &'static Type, id: &str) -> Vec<Map<String, Value>> {
        match &ty.kind {
            api_spec::TypeKind::Object(kind) if !kind.unique.is_empty() => {
                store.all(&ty.name).filter(|o| o.id() != id).map(|o| o.shown.clone()).collect()
            }
            _ => Vec::new(),
        }
    }

    fn root(&self, store: &Store) -> Result<Object, Refusal> {
        let found = store.get(&self.call.place.root.name, &self.root_id());
        found.map(|object| Object::clone(object)).ok_or_else(|| self.root_not_found())
    }

    fn root_id(&self) -> String {
        let first = self.call.operation.params.first();
        let id = first.and_then(|param| self.params.get(&param.name)).and_then(Value::as_str);
        id.unwrap_or_default().to_owned()
    }

    fn part_index(&self, root: &mut Object, field: &str, key: &str) -> Result<usize, Refusal> {
        let wanted = self.params.values_of_last(self.call);
        let index = list_in(root, field).iter().position(|item| item.get(key) == wanted);
        index.ok_or_else(|| self.not_found(self.call.place.object()))
    }

    fn root_not_found(&self) -> Refusal {
        self.not_found(self.call.place.root)
    }

    /// The refusal for an object of this type that does not exist.
    pub fn not_found(&self, ty: &Type) -> Refusal {
        match self.call.error(&ty.name, &["_NOT_FOUND"]) {
            Some(error) => Refusal::coded(error, "").with_status(404),
            None => Refusal::not_found(),
        }
    }
}

/// The value of a call's last path parameter.
trait LastParam {
    fn values_of_last(&self, call: &Call) -> Option<&Value>;
}

impl LastParam for Map<String, Value> {
    fn values_of_last(&self, call: &Call) -> Option<&Value> {
        call.operation.params.last().and_then(|param| self.get(&param.name))
    }
}

/// The list in a field of an object, which is made if there is none.
fn list_in<'a>(object: &'a mut Object, field: &str) -> &'a mut Vec<Value> {
    let value = object.shown.entry(field).or_insert_with(|| json!([]));
    if !value.is_array() {
        *value = json!([]);
    }
    match value {
        Value::Array(items) => items,
        _ => unreachable!("made an array above"),
    }
}

/// All objects of a type, those inside of others too.
fn objects<'a>(store: &'a Store, type_name: &'a str) -> impl Iterator<Item = &'a Map<String, Value>> {
    let stored = store.all(type_name).map(|o| &o.shown);
    let place =
        Api::get().calls.iter().map(|c| &c.place).find(|p| p.part.is_some_and(|part| part.ty.name == type_name));
    let parts = place.into_iter().flat_map(move |place| {
        let field = place.part.map_or("", |part| part.field);
        store.all(&place.root.name).filter_map(move |o| o.shown.get(field)?.as_array()).flatten()
    });
    stored.chain(parts.filter_map(Value::as_object))
}

/// Whether an id stands anywhere in a value.
fn mentions(value: &Value, id: &str) -> bool {
    match value {
        Value::String(text) => text == id,
        Value::Array(items) => items.iter().any(|item| mentions(item, id)),
        Value::Object(entries) => entries.iter().any(|(key, value)| key == id || mentions(value, id)),
        _ => false,
    }
}
