//! Builds objects from what requests send: references looked up, defaults filled in, read-only fields made.

use std::cell::RefCell;

use api_spec::{Field, Type, TypeRef};
use serde_json::{Map, Value, json};

use super::expression::Scope;
use super::{shape, times};
use crate::account::store::{Object, Store};
use crate::api::call::Call;
use crate::api::description::Api;
use crate::api::fields::{self, target, targets};
use crate::rules::refusal::{Refusal, names, shortened};

/// What an object is built with.
pub(crate) struct Builder<'a> {
    api: &'static Api,
    store: &'a Store,
    base: &'a str,
    scope: Scope<'a>,
    /// The call that asks for it; none for seeds, whose references may lead nowhere.
    call: Option<&'a Call>,
    /// The objects of the request around the one that is built from.
    around: Option<&'a Around<'a>>,
    /// Objects that the request makes beside the one that it is about.
    beside: Option<&'a Beside>,
}

/// New objects, each with its datatype.
pub(crate) type Beside = RefCell<Vec<(&'static Type, Object)>>;

/// An object of a request, and those around it.
struct Around<'a> {
    given: &'a Map<String, Value>,
    around: Option<&'a Around<'a>>,
}

impl<'a> Builder<'a> {
    pub fn new(
        api: &'static Api,
        store: &'a Store,
        base: &'a str,
        scope: Scope<'a>,
        by: Option<(&'a Call, &'a Beside)>,
    ) -> Self {
        Builder { api, store, base, scope, call: by.map(|(call, _)| call), around: None, beside: by.map(|(_, b)| b) }
    }
}

impl Builder<'_> {
    /// Takes over what a request of type `request` sets in an object of type `answer`.
    pub fn set(
        &self,
        request: &'static Type,
        answer: &'static Type,
        given: &Map<String, Value>,
        into: &mut Map<String, Value>,
    ) -> Result<(), Refusal> {
        let mut taken = Vec::new();
        for (name, value) in given {
            let Some(source) = request.field(name) else { continue };
            let Some(target) = target(self.api, source, answer) else { continue };
            if value.is_null() && source.null {
                into.remove(&target.name);
                taken.push(target);
                continue;
            }
            let value = self.value(source, &source.ty, &target.ty, value, into.get(&target.name))?;
            into.insert(target.name.clone(), value);
        }
        // What is taken away is what it is in a new object.
        for field in taken {
            let value = self.missing(field, into);
            into.insert(field.name.clone(), value);
        }
        Ok(())
    }

    fn value(
        &self,
        source: &Field,
        from: &TypeRef,
        to: &TypeRef,
        value: &Value,
        stored: Option<&Value>,
    ) -> Result<Value, Refusal> {
        match (from, to, value) {
            (_, TypeRef::Ref(kind), Value::String(text)) => self.reference(source, kind, text),
            (_, TypeRef::Ref(kind), Value::Object(reference)) => {
                self.reference(source, kind, reference.get("id").and_then(Value::as_str).unwrap_or_default())
            }
            (TypeRef::Id(kind), TypeRef::Id(_), Value::String(id)) => {
                self.reference(source, kind, id).map(|found| found["id"].clone())
            }
            (TypeRef::Id(_) | TypeRef::Named(_), TypeRef::Named(_), Value::String(id)) => {
                let Some(viewed) = fields::viewed(self.api, to) else { return Ok(value.clone()) };
                Ok(match self.reference(source, viewed, id)? {
                    Value::Null => Value::Null,
                    found => json!({"id": found["id"]}),
                })
            }
            (TypeRef::List(from), TypeRef::List(to), Value::Array(items)) => {
                let items = items.iter().map(|item| self.value(source, from, to, item, None));
                items.collect::<Result<_, _>>().map(Value::Array)
            }
            (TypeRef::Named(from), TypeRef::Named(to), Value::Object(given)) => {
                let (Some(from), Some(to)) = (self.type_named(from), self.type_named(to)) else { return Ok(json!({})) };
                match to.view_of.as_ref().zip(self.beside) {
                    Some((viewed, beside)) => self.view(source, from, viewed, given, beside),
                    None => self.object(from, to, given, stored).map(Value::Object),
                }
            }
            (_, TypeRef::Timestamp, Value::String(text)) => Ok(times::utc(text)),
            _ => Ok(value.clone()),
        }
    }

    /// What is shown of another object: of a stored one that is named by its id, or of a new one that is made from the rest.
    fn view(
        &self,
        source: &Field,
        from: &'static Type,
        viewed: &str,
        given: &Map<String, Value>,
        beside: &Beside,
    ) -> Result<Value, Refusal> {
        if let Some(id) = given.get("id").and_then(Value::as_str) {
            return self.reference(source, viewed, id).map(|found| json!({"id": found["id"]}));
        }
        let Some(ty) = self.type_named(viewed) else { return Ok(Value::Null) };
        let id = self.store.ids.next(ty.id_prefix.as_deref().unwrap_or_default());
        let uri = uri(self.api, self.base, &ty.name, &id);
        // It may need what stands around it: the nearer objects go before those farther out.
        let mut whole = given.clone();
        let mut around = self.around;
        while let Some(outer) = around {
            outer.given.iter().for_each(|(name, value)| {
                whole.entry(name).or_insert_with(|| value.clone());
            });
            around = outer.around;
        }
        let scope = Scope { id: &id, uri: &uri, given: &whole, ..self.scope };
        let builder = Builder { scope, around: None, ..*self };
        let mut shown = Map::new();
        builder.set(from, ty, given, &mut shown)?;
        builder.complete(ty, &mut shown);
        let hidden = unseen(self.api, from, ty, given);
        let shown = shape::shaped(self.api, ty, shown);
        beside.borrow_mut().push((ty, Object { id: id.clone(), shown, hidden }));
        Ok(json!({ "id": id }))
    }

    /// A nested object replaces the stored one, but for what its request can't set.
    fn object(
        &self,
        from: &'static Type,
        to: &'static Type,
        given: &Map<String, Value>,
        stored: Option<&Value>,
    ) -> Result<Map<String, Value>, Refusal> {
        let concrete = |ty| fields::concrete(self.api, ty, given).unwrap_or(ty);
        let tag = fields::tag(to).and_then(|tag| given.get_key_value(tag));
        let (from, to) = (concrete(from), concrete(to));
        let settable = from.fields().iter().filter_map(|f| Some(target(self.api, f, to)?.name.as_str()));
        let settable: Vec<&str> = settable.collect();
        let mut object = Map::new();
        if let Some(Value::Object(stored)) = stored {
            let kept = stored.iter().filter(|(name, _)| !settable.contains(&name.as_str()));
            object.extend(kept.map(|(name, value)| (name.clone(), value.clone())));
        }
        let around = Around { given, around: self.around };
        let inner = Builder { around: Some(&around), ..*self };
        inner.set(from, to, given, &mut object)?;
        match self.part_uri(to, &object) {
            Some(uri) => Builder { scope: Scope { uri: &uri, ..self.scope }, ..inner }.complete(to, &mut object),
            None => inner.complete(to, &mut object),
        }
        object.extend(tag.map(|(tag, value)| (tag.clone(), value.clone())));
        Ok(object)
    }

    /// The address of an object that lives in the one being built; none for objects without one.
    fn part_uri(&self, ty: &Type, object: &Map<String, Value>) -> Option<String> {
        let mut parts = self.api.calls.iter().filter_map(|call| call.place.part);
        let part = parts.find(|part| part.ty.name == ty.name)?;
        let key = object.get(part.key).and_then(Value::as_str)?;
        Some(format!("{}{}", self.base, self.api.object_path(&ty.name, &[self.scope.id, key])?))
    }

    /// Gives every field without a value its default, or what the API makes of it.
    pub fn complete(&self, ty: &'static Type, object: &mut Map<String, Value>) {
        for field in ty.fields() {
            if object.get(&field.name).is_none_or(Value::is_null) {
                let value = self.missing(field, object);
                object.insert(field.name.clone(), value);
            }
        }
    }

    /// Makes anew what every change of an object changes.
    pub fn remake(&self, ty: &'static Type, object: &mut Map<String, Value>) {
        for field in ty.fields().iter().filter(|f| f.remade) {
            let value = self.made(field, object);
            object.insert(field.name.clone(), value);
        }
    }

    fn missing(&self, field: &'static Field, object: &Map<String, Value>) -> Value {
        if let Some(default) = &field.default {
            return default.clone();
        }
        let made = self.made(field, object);
        match (&field.ty, made) {
            (TypeRef::Named(name), Value::Null) if field.absent == api_spec::Absent::Never => {
                self.completed(name, Map::new())
            }
            (TypeRef::Named(name), Value::Object(given)) => self.completed(name, given),
            (_, made) => made,
        }
    }

    fn completed(&self, type_name: &str, mut object: Map<String, Value>) -> Value {
        if let Some(ty) = self.type_named(type_name) {
            self.complete(ty, &mut object);
        }
        Value::Object(object)
    }

    fn made(&self, field: &Field, object: &Map<String, Value>) -> Value {
        let made = self.scope.value(field, object);
        match (&field.ty, made.as_str()) {
            (TypeRef::Ref(kind), Some(text)) => self.find(field, kind, text).unwrap_or_default(),
            _ => made,
        }
    }

    /// The reference that a text of a request stands for.
    fn reference(&self, source: &Field, kind: &str, text: &str) -> Result<Value, Refusal> {
        if text.is_empty() {
            return Ok(Value::Null);
        }
        let Some(call) = self.call else {
            return Ok(self.find(source, kind, text).unwrap_or_else(|| self.dangling(kind, text)));
        };
        self.find(source, kind, text).ok_or_else(|| {
            let detail = format!("`{}`: there is no {kind} `{}`.", source.name, shortened(text));
            let subject = format!("{}_{kind}", source.name);
            Refusal::chosen(call, &subject, &["_NOT_FOUND"], names::REFERENCE, detail)
        })
    }

    /// The reference to the object that a text names: by its id, by what its kind is known by, or by the field that `by` says.
    fn find(&self, field: &Field, kind: &str, text: &str) -> Option<Value> {
        let open = self.type_named(kind).is_some_and(|ty| ty.open);
        for ty in targets(self.api, kind) {
            let named = |by: &String| {
                let mut objects = self.store.all(&ty.name);
                objects.find(|o| o.shown.get(by).and_then(Value::as_str) == Some(text)).map(|o| o.id.clone())
            };
            let id = match &field.by {
                None => match self.store.get(&ty.name, text) {
                    Some(_) => Some(text.to_owned()),
                    None => ty.known_by.as_ref().and_then(named),
                },
                Some(by) => named(by),
            };
            if let Some(id) = id {
                return Some(json!({"id": id, "uri": uri(self.api, self.base, &ty.name, &id)}));
            }
        }
        open.then(|| json!({"id": text, "uri": ""}))
    }

    /// A reference to something that does not exist, for objects that others made up.
    fn dangling(&self, kind: &str, id: &str) -> Value {
        let mut types = targets(self.api, kind).into_iter();
        let ty = types.find(|ty| ty.id_prefix.as_ref().is_some_and(|p| id.starts_with(p)));
        json!({"id": id, "uri": ty.map(|ty| uri(self.api, self.base, &ty.name, id)).unwrap_or_default()})
    }

    fn type_named(&self, name: &str) -> Option<&'static Type> {
        self.api.type_named(name)
    }
}

/// The absolute address of an object; empty for what the API does not offer.
pub(crate) fn uri(api: &Api, base: &str, type_name: &str, id: &str) -> String {
    api.object_path(type_name, &[id]).map(|path| format!("{base}{path}")).unwrap_or_default()
}

/// What a request sets and no answer shows, such as the value of a secret.
pub(crate) fn unseen(
    api: &Api,
    request: &Type,
    answer: &'static Type,
    given: &Map<String, Value>,
) -> Map<String, Value> {
    let unseen = |field: &&Field| field.sensitive && !field.ignored && target(api, field, answer).is_none();
    let fields = request.fields().iter().filter(unseen);
    fields.filter_map(|field| Some((field.name.clone(), given.get(&field.name)?.clone()))).collect()
}
