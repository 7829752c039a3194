//! The account in a file, so that it lives on when the server ends: written whole, never half.

use std::path::{Path, PathBuf};
use std::{fs, io};

use serde_json::{Map, Value, json};

use super::store::{Object, Store};
use crate::api::description::Api;

/// An account as it was saved.
pub(crate) struct Saved {
    pub api_key: String,
    pub store: Store,
}

/// Reads an account; nothing when there is no such file. Addresses in it become those of this server.
pub(crate) fn read(file: &Path, base: &str) -> io::Result<Option<Saved>> {
    let text = match fs::read_to_string(file) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error),
    };
    let wrong = |problem: &str| {
        let message = format!("{} is no saved account: {problem}", file.display());
        io::Error::new(io::ErrorKind::InvalidData, message)
    };
    let mut saved: Value = serde_json::from_str(&text).map_err(|error| wrong(&error.to_string()))?;
    let text = |value: &Value| value.as_str().map(str::to_owned);
    let former = text(&saved["base"]).ok_or_else(|| wrong("it has no `base`"))?;
    let api_key = text(&saved["api_key"]).ok_or_else(|| wrong("it has no `api_key`"))?;
    rebase(&mut saved, &former, base);
    let mut store = Store::default();
    let tokens = saved["tokens"].as_object().ok_or_else(|| wrong("it has no `tokens`"))?;
    store.tokens = tokens.iter().filter_map(|(token, key)| Some((token.clone(), text(key)?))).collect();
    for (name, objects) in saved["objects"].as_object().ok_or_else(|| wrong("it has no `objects`"))? {
        let ty = Api::get().type_named(name).ok_or_else(|| wrong(&format!("there is no datatype `{name}`")))?;
        for object in objects.as_array().into_iter().flatten() {
            let part = |name: &str| object[name].as_object().cloned().unwrap_or_default();
            store.put(&ty.name, Object { shown: part("shown"), hidden: part("hidden") });
        }
    }
    Ok(Some(Saved { api_key, store }))
}

/// Writes an account. A reader finds the former one or this one, whole.
pub(crate) fn write(file: &Path, base: &str, api_key: &str, store: &Store) -> io::Result<()> {
    let objects: Map<String, Value> = store
        .types()
        .map(|name| {
            let objects = store.all(name).map(|object| json!({"shown": object.shown, "hidden": object.hidden}));
            (name.to_owned(), objects.collect())
        })
        .collect();
    let saved = json!({"base": base, "api_key": api_key, "tokens": store.tokens, "objects": objects});
    let mut beside = file.as_os_str().to_owned();
    beside.push(".new");
    let beside = PathBuf::from(beside);
    fs::write(&beside, format!("{saved:#}\n"))?;
    private(&beside)?;
    fs::rename(&beside, file)
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
