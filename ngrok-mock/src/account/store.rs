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
    /// What it started with.
    start: Contents,
}

impl Account {
    pub fn new(api: &'static Api, base: String, api_key: String, store: Store) -> Self {
        let start = store.contents.clone();
        Account { api, base, api_key, store: RwLock::new(store), start }
    }

    /// Makes it what it was at the start. Later identifiers stay greater than those already made.
    pub fn reset(&self) {
        self.store_mut().contents = self.start.clone();
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

/// What an account holds, and what makes its identifiers.
#[derive(Debug, Default)]
pub(crate) struct Store {
    contents: Contents,
    pub ids: Ids,
}

/// All objects, by datatype and id. Objects are never changed in place: who has one sees it whole, and a copy of all of
/// them is cheap.
#[derive(Debug, Default, Clone)]
struct Contents {
    collections: HashMap<&'static str, BTreeMap<String, Arc<Object>>>,
    /// Bearer tokens that authenticate, each with the id of its API key.
    tokens: HashMap<String, String>,
}

impl Store {
    /// Bearer tokens that authenticate, each with the id of its API key.
    pub fn tokens(&self) -> &HashMap<String, String> {
        &self.contents.tokens
    }

    pub fn tokens_mut(&mut self) -> &mut HashMap<String, String> {
        &mut self.contents.tokens
    }

    /// The object of this type and id.
    pub fn get(&self, type_name: &str, id: &str) -> Option<&Arc<Object>> {
        self.contents.collections.get(type_name)?.get(id)
    }

    /// The object of this id, whatever its type.
    #[cfg(feature = "gateway")]
    pub fn by_id(&self, id: &str) -> Option<&Arc<Object>> {
        self.contents.collections.values().find_map(|objects| objects.get(id))
    }

    /// Adds or replaces an object.
    pub fn put(&mut self, type_name: &'static str, object: Object) {
        self.contents.collections.entry(type_name).or_default().insert(object.id.clone(), Arc::new(object));
    }

    /// Removes an object.
    pub fn remove(&mut self, type_name: &str, id: &str) -> Option<Arc<Object>> {
        self.contents.collections.get_mut(type_name)?.remove(id)
    }

    /// All objects of a type, oldest first. Ids grow with the time of creation.
    pub fn all(&self, type_name: &str) -> impl DoubleEndedIterator<Item = &Arc<Object>> + Clone {
        self.contents.collections.get(type_name).into_iter().flat_map(BTreeMap::values)
    }

    /// The datatypes of which there are objects.
    pub fn types(&self) -> impl Iterator<Item = &'static str> {
        self.contents.collections.iter().filter(|(_, objects)| !objects.is_empty()).map(|(name, _)| *name)
    }

    /// The objects older than the one of this id, which may be gone by now, newest first.
    pub fn before<'a>(&'a self, type_name: &str, id: Option<&str>) -> Box<dyn Iterator<Item = &'a Arc<Object>> + 'a> {
        let Some(collection) = self.contents.collections.get(type_name) else { return Box::new(std::iter::empty()) };
        match id {
            Some(id) => Box::new(collection.range(..id.to_owned()).rev().map(|(_, object)| object)),
            None => Box::new(collection.values().rev()),
        }
    }
}
