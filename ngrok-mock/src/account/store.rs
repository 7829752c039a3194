//! Everything that the account holds, in memory.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use serde_json::{Map, Value};

use super::ids::Ids;
use crate::api::description::Api;

/// An account of one API, which all connections of its server share.
pub(crate) struct Account {
    pub api: &'static Api,
    /// The server's address, without a slash at the end.
    pub base: String,
    /// The key that it started with.
    pub api_key: String,
    store: RwLock<Store>,
}

impl Account {
    pub fn new(api: &'static Api, base: String, api_key: String, store: Store) -> Self {
        Account { api, base, api_key, store: RwLock::new(store) }
    }

    // A change is made to copies and put in place whole, so that a panic elsewhere leaves nothing torn behind.

    pub fn store(&self) -> RwLockReadGuard<'_, Store> {
        self.store.read().unwrap_or_else(PoisonError::into_inner)
    }

    pub fn store_mut(&self) -> RwLockWriteGuard<'_, Store> {
        self.store.write().unwrap_or_else(PoisonError::into_inner)
    }
}

/// An object: what answers show of it, and what only the server knows.
#[derive(Debug, Clone, Default)]
pub(crate) struct Object {
    /// What it is stored under: its identifier, also where answers show none, and nothing for what there is only one of.
    pub id: String,
    pub shown: Map<String, Value>,
    pub hidden: Map<String, Value>,
}

/// All objects, by datatype and id. Objects are never changed in place: who has one sees it whole.
#[derive(Debug, Default)]
pub(crate) struct Store {
    collections: HashMap<&'static str, BTreeMap<String, Arc<Object>>>,
    /// Bearer tokens that authenticate, each with the id of its API key.
    pub tokens: HashMap<String, String>,
    pub ids: Ids,
}

impl Store {
    /// The object of this type and id.
    pub fn get(&self, type_name: &str, id: &str) -> Option<&Arc<Object>> {
        self.collections.get(type_name)?.get(id)
    }

    /// The object of this id, whatever its type.
    #[cfg(feature = "gateway")]
    pub fn by_id(&self, id: &str) -> Option<&Arc<Object>> {
        self.collections.values().find_map(|objects| objects.get(id))
    }

    /// Adds or replaces an object.
    pub fn put(&mut self, type_name: &'static str, object: Object) {
        self.collections.entry(type_name).or_default().insert(object.id.clone(), Arc::new(object));
    }

    /// Removes an object.
    pub fn remove(&mut self, type_name: &str, id: &str) -> Option<Arc<Object>> {
        self.collections.get_mut(type_name)?.remove(id)
    }

    /// All objects of a type, oldest first. Ids grow with the time of creation.
    pub fn all(&self, type_name: &str) -> impl DoubleEndedIterator<Item = &Arc<Object>> + Clone {
        self.collections.get(type_name).into_iter().flat_map(BTreeMap::values)
    }

    /// The datatypes of which there are objects.
    pub fn types(&self) -> impl Iterator<Item = &'static str> {
        self.collections.iter().filter(|(_, objects)| !objects.is_empty()).map(|(name, _)| *name)
    }

    /// The objects older than the one of this id, which may be gone by now, newest first.
    pub fn before<'a>(&'a self, type_name: &str, id: Option<&str>) -> Box<dyn Iterator<Item = &'a Arc<Object>> + 'a> {
        let Some(collection) = self.collections.get(type_name) else { return Box::new(std::iter::empty()) };
        match id {
            Some(id) => Box::new(collection.range(..id.to_owned()).rev().map(|(_, object)| object)),
            None => Box::new(collection.values().rev()),
        }
    }
}
