//! Accounts in a file, so that they live on when the server ends: written whole, never half.

use std::path::{Path, PathBuf};
use std::{fs, io};

use serde_json::{Map, Value, json};

use super::store::{Account, Object, Store};
use crate::api::description::Api;

/// The entry with the accounts of the APIs that are not at the root, whose own account stands around it.
const OTHERS: &str = "apis";

/// A file of accounts, as it was read.
pub(crate) struct Saved<'a> {
    file: &'a Path,
    document: Value,
}

impl<'a> Saved<'a> {
    /// Reads a file; nothing when there is no such file.
    pub fn read(file: &'a Path) -> io::Result<Option<Self>> {
        let text = match fs::read_to_string(file) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(error),
        };
        let document = serde_json::from_str(&text).map_err(|error| wrong(file, &error.to_string()))?;
        Ok(Some(Saved { file, document }))
    }

    /// The account of an API; nothing when there is none. Addresses in it become those of its server.
    pub fn account(&self, api: &'static Api, base: &str) -> io::Result<Option<Account>> {
        let saved = if api.is.is_root() { &self.document } else { &self.document[OTHERS][&api.is.name] };
        if saved.is_null() {
            return Ok(None);
        }
        let wrong = |problem: &str| wrong(self.file, problem);
        let text = |value: &Value| value.as_str().map(str::to_owned);
        let former = text(&saved["base"]).ok_or_else(|| wrong("it has no `base`"))?;
        let api_key = text(&saved["api_key"]).ok_or_else(|| wrong("it has no `api_key`"))?;
        let mut store = Store::default();
        let tokens = saved["tokens"].as_object().ok_or_else(|| wrong("it has no `tokens`"))?;
        store.tokens = tokens.iter().filter_map(|(token, key)| Some((token.clone(), text(key)?))).collect();
        let mut objects = saved["objects"].clone();
        rebase(&mut objects, &former, base);
        for (name, objects) in objects.as_object().ok_or_else(|| wrong("it has no `objects`"))? {
            let ty = api.type_named(name).ok_or_else(|| wrong(&format!("there is no datatype `{name}`")))?;
            for object in objects.as_array().into_iter().flatten() {
                let part = |name: &str| object[name].as_object().cloned().unwrap_or_default();
                let id = text(&object["id"]).or_else(|| text(&object["shown"]["id"])).unwrap_or_default();
                store.put(&ty.name, Object { id, shown: part("shown"), hidden: part("hidden") });
            }
        }
        Ok(Some(Account::new(api, base.to_owned(), api_key, store)))
    }

    /// The accounts of APIs that are not served, by their names.
    pub fn unserved(&self, served: &[&'static Api]) -> Map<String, Value> {
        let others = self.document[OTHERS].as_object().cloned().unwrap_or_default();
        others.into_iter().filter(|(name, _)| served.iter().all(|api| api.is.name != *name)).collect()
    }
}

fn wrong(file: &Path, problem: &str) -> io::Error {
    let message = format!("{} is no saved account: {problem}", file.display());
    io::Error::new(io::ErrorKind::InvalidData, message)
}

/// Writes the accounts of a server, and those of APIs that it does not serve. A reader finds the former ones or these, whole.
pub(crate) fn write<'a>(
    file: &Path,
    accounts: impl Iterator<Item = &'a Account>,
    unserved: &Map<String, Value>,
) -> io::Result<()> {
    let (mut document, mut others) = (Map::new(), unserved.clone());
    for account in accounts {
        let written = written(account);
        if account.api.is.is_root() {
            document.extend(written);
        } else {
            others.insert(account.api.is.name.clone(), Value::Object(written));
        }
    }
    if !others.is_empty() {
        document.insert(OTHERS.to_owned(), Value::Object(others));
    }
    let mut beside = file.as_os_str().to_owned();
    beside.push(".new");
    let beside = PathBuf::from(beside);
    fs::write(&beside, format!("{:#}\n", Value::Object(document)))?;
    private(&beside)?;
    fs::rename(&beside, file)
}

fn written(account: &Account) -> Map<String, Value> {
    let store = account.store();
    let object = |object: &Object| json!({"id": object.id, "shown": object.shown, "hidden": object.hidden});
    let types = store.types().map(|name| (name.to_owned(), store.all(name).map(|o| object(o)).collect()));
    let objects: Map<String, Value> = types.collect();
    let mut written = Map::new();
    written.insert("base".to_owned(), account.base.clone().into());
    written.insert("api_key".to_owned(), account.api_key.clone().into());
    written.insert("tokens".to_owned(), json!(store.tokens));
    written.insert("objects".to_owned(), Value::Object(objects));
    written
}

/// There are keys in it: others on this machine have no business with them.
#[cfg(unix)]
fn private(file: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    fs::set_permissions(file, fs::Permissions::from_mode(0o600))
}

#[cfg(not(unix))]
fn private(_: &Path) -> io::Result<()> {
    Ok(())
}

fn rebase(value: &mut Value, from: &str, to: &str) {
    match value {
        Value::String(text) => {
            if let Some(rest) = text.strip_prefix(from).filter(|rest| rest.is_empty() || rest.starts_with('/')) {
                *text = format!("{to}{rest}");
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| rebase(item, from, to)),
        Value::Object(entries) => entries.values_mut().for_each(|value| rebase(value, from, to)),
        _ => {}
    }
}
