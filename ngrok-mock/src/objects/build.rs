//! Builds objects from what requests send: references looked up, defaults filled in, read-only fields made.

use api_spec::{Field, Type, TypeRef};
use serde_json::{Map, Value, json};

use super::expression::Scope;
use super::times;
use crate::account::store::Store;
use crate::api::call::Call;
use crate::api::description::Api;
use crate::api::fields::{target, targets};
use crate::rules::refusal::{Refusal, names, shortened};

/// What an object is built with.
pub(crate) struct Builder<'a> {
    pub store: &'a Store,
    pub base: &'a str,
    pub scope: Scope<'a>,
    /// The call that asks for it; none for seeds, whose references may lead nowhere.
    pub call: Option<&'a Call>,
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
        for (name, value) in given {
            let Some(source) = request.field(name) else { continue };
            let Some(target) = target(source, answer) else { continue };
            let value = self.value(source, &source.ty, &target.ty, value, into.get(&target.name))?;
            into.insert(target.name.clone(), value);
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
            (TypeRef::List(from), TypeRef::List(to), Value::Array(items)) => {
                let items = items.iter().map(|item| self.value(source, from, to, item, None));
                items.collect::<Result<_, _>>().map(Value::Array)
            }
            (TypeRef::Named(from), TypeRef::Named(to), Value::Object(given)) => {
                let (Some(from), Some(to)) = (self.type_named(from), self.type_named(to)) else { return Ok(json!({})) };
                self.object(from, to, given, stored).map(Value::Object)
            }
            (_, TypeRef::Timestamp, Value::String(text)) => Ok(times::utc(text)),
            _ => Ok(value.clone()),
        }
    }

    /// A nested object replaces the stored one, but for what its request can't set.
    fn object(
        &self,
        from: &'static Type,
        to: &'static Type,
        given: &Map<String, Value>,
        stored: Option<&Value>,
    ) -> Result<Map<String, Value>, Refusal> {
        let settable: Vec<&str> = from.fields().iter().filter_map(|f| Some(target(f, to)?.name.as_str())).collect();
        let mut object = Map::new();
        if let Some(Value::Object(stored)) = stored {
            let kept = stored.iter().filter(|(name, _)| !settable.contains(&name.as_str()));
            object.extend(kept.map(|(name, value)| (name.clone(), value.clone())));
        }
        self.set(from, to, given, &mut object)?;
        match self.part_uri(to, &object) {
            Some(uri) => Builder { scope: Scope { uri: &uri, ..self.scope }, ..*self }.complete(to, &mut object),
            None => self.complete(to, &mut object),
        }
        Ok(object)
    }

    /// The address of an object that lives in the one being built; none for objects without one.
    fn part_uri(&self, ty: &Type, object: &Map<String, Value>) -> Option<String> {
        let mut parts = Api::get().calls.iter().filter_map(|call| call.place.part);
        let part = parts.find(|part| part.ty.name == ty.name)?;
        let key = object.get(part.key).and_then(Value::as_str)?;
        Some(format!("{}{}", self.base, Api::get().object_path(&ty.name, &[self.scope.id, key])?))
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

    /// The reference to the object that a text names, by its id or by the field that `by` says.
    fn find(&self, field: &Field, kind: &str, text: &str) -> Option<Value> {
        let open = self.type_named(kind).is_some_and(|ty| ty.open);
        for ty in targets(Api::get(), kind) {
            let id = match &field.by {
                None => self.store.get(&ty.name, text).map(|_| text.to_owned()),
                Some(by) => {
                    let found =
                        self.store.all(&ty.name).find(|o| o.shown.get(by).and_then(Value::as_str) == Some(text));
                    found.map(|object| object.id().to_owned())
                }
            };
            if let Some(id) = id {
                return Some(json!({"id": id, "uri": uri(self.base, &ty.name, &id)}));
            }
        }
        open.then(|| json!({"id": text, "uri": ""}))
    }

    /// A reference to something that does not exist, for objects that others made up.
    fn dangling(&self, kind: &str, id: &str) -> Value {
        let ty =
            targets(Api::get(), kind).into_iter().find(|ty| ty.id_prefix.as_ref().is_some_and(|p| id.starts_with(p)));
        json!({"id": id, "uri": ty.map(|ty| uri(self.base, &ty.name, id)).unwrap_or_default()})
    }

    fn type_named(&self, name: &str) -> Option<&'static Type> {
        Api::get().type_named(name)
    }
}

/// The absolute address of an object; empty for what the API does not offer.
pub(crate) fn uri(base: &str, type_name: &str, id: &str) -> String {
    Api::get().object_path(type_name, &[id]).map(|path| format!("{base}{path}")).unwrap_or_default()
}
