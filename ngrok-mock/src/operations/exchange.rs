//! A request on its way through an operation: what it asks for, and the object that it is about.

use std::sync::RwLockWriteGuard;

use api_spec::{Type, TypeKind};
use serde_json::{Map, Value, json};

use crate::account::store::{Account, Object, Store};
use crate::api::call::{Action, Call};
use crate::objects::build::{self, Beside, Builder};
use crate::objects::expression::Scope;
use crate::rules::query::Query;
use crate::rules::refusal::Refusal;

/// Who makes a call.
#[derive(Debug, Clone)]
pub(crate) struct Caller {
    /// Identifier of the API key.
    pub key: String,
    /// Identifier of the key's owner.
    pub user: String,
}

/// A request that passed all checks which need no object.
pub(crate) struct Exchange<'a> {
    pub account: &'a Account,
    pub call: &'static Call,
    pub caller: &'a Caller,
    /// The path as sent.
    pub path: &'a str,
    /// Values of the path's parameters, by name.
    pub params: Map<String, Value>,
    pub query: Query,
    /// The body's fields.
    pub given: Map<String, Value>,
    /// New objects beside the one that it is about.
    beside: Beside,
}

impl<'a> Exchange<'a> {
    pub fn new(
        account: &'a Account,
        call: &'static Call,
        caller: &'a Caller,
        path: &'a str,
        params: Map<String, Value>,
        query: Query,
        given: Map<String, Value>,
    ) -> Self {
        Exchange { account, call, caller, path, params, query, given, beside: Beside::default() }
    }
}

impl Exchange<'_> {
    pub fn builder<'b>(&'b self, store: &'b Store, id: &'b str, uri: &'b str, now: &'b str) -> Builder<'b> {
        let scope = Scope { id, uri, now, caller: &self.caller.user, params: &self.params, given: &self.given };
        Builder::new(self.account.api, store, &self.account.base, scope, Some((self.call, &self.beside)))
    }

    /// What the request sets and no answer shows, such as the value of a secret.
    pub fn unseen(&self, ty: &'static Type) -> Map<String, Value> {
        let request = self.call.request;
        request.map(|request| build::unseen(self.account.api, request, ty, &self.given)).unwrap_or_default()
    }

    /// Stores the objects that were made beside the one that the request is about.
    pub fn put_beside(&self, store: &mut Store) {
        for (ty, object) in self.beside.take() {
            store.put(&ty.name, object);
        }
    }

    /// Hands the object, or the item of a list in it, to `read`.
    pub fn read<T>(&self, read: impl FnOnce(&Map<String, Value>) -> Result<T, Refusal>) -> Result<T, Refusal> {
        let place = &self.call.place;
        let object = self.account.store().get(&place.root.name, &self.root_id()).cloned();
        let object = object.ok_or_else(|| self.root_not_found())?;
        let Some(part) = place.part else { return read(&object.shown) };
        let items = object.shown.get(part.field).and_then(Value::as_array).into_iter().flatten();
        let mut items = items.filter_map(Value::as_object);
        match items.find(|item| item.get(part.key) == self.part_key()) {
            Some(item) => read(item),
            None => Err(self.not_found(part.ty)),
        }
    }

    /// Lets `change` change the object, or the item of a list in it; it sees the other objects of its kind too. Nobody
    /// sees a change that fails.
    pub fn change<T>(
        &self,
        change: impl FnOnce(&Store, &mut Map<String, Value>, &[Map<String, Value>]) -> Result<T, Refusal>,
    ) -> Result<T, Refusal> {
        let place = &self.call.place;
        let mut store: RwLockWriteGuard<'_, Store> = self.account.store_mut();
        let mut root = self.root(&store)?;
        let result = match place.part {
            None => {
                let others = match self.call.action {
                    Action::Update => self.others(&store, place.root, &root.id),
                    _ => Vec::new(),
                };
                let result = change(&store, &mut root.shown, &others)?;
                root.hidden.extend(self.unseen(place.root));
                result
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
        self.put_beside(&mut store);
        store.put(&place.root.name, root);
        Ok(result)
    }

    /// The objects that a changed one must differ from; none are copied where any values may be shared.
    fn others(&self, store: &Store, ty: &'static Type, id: &str) -> Vec<Map<String, Value>> {
        match &ty.kind {
            TypeKind::Object(kind) if !kind.unique.is_empty() => {
                store.all(&ty.name).filter(|o| o.id != id).map(|o| o.shown.clone()).collect()
            }
            _ => Vec::new(),
        }
    }

    pub fn root(&self, store: &Store) -> Result<Object, Refusal> {
        let found = store.get(&self.call.place.root.name, &self.root_id());
        found.map(|object| Object::clone(object)).ok_or_else(|| self.root_not_found())
    }

    pub fn root_id(&self) -> String {
        let first = self.call.operation.params.first();
        let id = first.and_then(|param| self.params.get(&param.name)).and_then(Value::as_str);
        id.unwrap_or_default().to_owned()
    }

    /// What tells an item apart from the others of its list: the value of the last path parameter.
    pub fn part_key(&self) -> Option<&Value> {
        self.call.operation.params.last().and_then(|param| self.params.get(&param.name))
    }

    pub fn part_index(&self, root: &mut Object, field: &str, key: &str) -> Result<usize, Refusal> {
        let wanted = self.part_key();
        let index = list_in(root, field).iter().position(|item| item.get(key) == wanted);
        index.ok_or_else(|| self.not_found(self.call.place.object()))
    }

    pub fn root_not_found(&self) -> Refusal {
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

/// The list in a field of an object, which is made if there is none.
pub(super) fn list_in<'a>(object: &'a mut Object, field: &str) -> &'a mut Vec<Value> {
    let value = object.shown.entry(field).or_insert_with(|| json!([]));
    if !value.is_array() {
        *value = json!([]);
    }
    match value {
        Value::Array(items) => items,
        _ => unreachable!("made an array above"),
    }
}
