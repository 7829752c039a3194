//! Pages of which some items can't be read: the others are kept, and each of those is an error of its own.

use std::collections::{BTreeMap, VecDeque};

use serde_core::de::DeserializeOwned;
use serde_json::value::RawValue;

use super::response::decode;
use crate::error::{DecodeError, Error};
use crate::wire::OperationSpec;

/// An item that can't be read.
pub(super) struct Broken {
    /// Where it stands on its page, counted from 0.
    pub position: usize,
    pub error: Error,
}

/// Decodes a page; where it fails at some of its items, the page without them.
pub(super) fn decode_page<P: DeserializeOwned>(
    spec: &OperationSpec,
    body: &[u8],
) -> Result<(P, VecDeque<Broken>), Error> {
    let whole = match decode::<P>(spec, body) {
        Ok(page) => return Ok((page, VecDeque::new())),
        Err(error) => error,
    };
    let Some(parts) = Parts::of(body, &whole) else { return Err(whole) };
    let mut broken = VecDeque::new();
    for (position, json) in parts.items.iter().enumerate() {
        let Err(error) = decode::<P>(spec, parts.page_of(&[json]).as_bytes()) else { continue };
        match parts.item_error(error, position) {
            Some(error) => broken.push_back(Broken { position, error }),
            None => return Err(whole),
        }
    }
    let is_good = |position: &usize| broken.binary_search_by_key(position, |item| item.position).is_err();
    let good: Vec<&RawValue> = (0..parts.items.len()).filter(is_good).map(|position| parts.items[position]).collect();
    let page = decode(spec, parts.whole_page_of(&good).as_bytes())?;
    Ok((page, broken))
}

/// A page taken apart.
struct Parts<'b> {
    /// The field that holds the items.
    list: String,
    items: Vec<&'b RawValue>,
    /// All fields, that one among them.
    fields: BTreeMap<String, &'b RawValue>,
}

impl<'b> Parts<'b> {
    /// Takes a page apart; none where it did not fail at an item of a list.
    fn of(body: &'b [u8], error: &Error) -> Option<Self> {
        let Error::Decode(error) = error else { return None };
        let (list, _) = error.path().split_once('[')?;
        let fields: BTreeMap<String, &RawValue> = serde_json::from_slice(body).ok()?;
        let items = serde_json::from_str(fields.get(list)?.get()).ok()?;
        Some(Parts { list: list.to_owned(), items, fields })
    }

    /// A page of these items and nothing else.
    fn page_of(&self, items: &[&RawValue]) -> String {
        let items: Vec<&str> = items.iter().map(|item| item.get()).collect();
        format!("{{{:?}:[{}]}}", self.list, items.join(","))
    }

    /// The page with these items in the place of its own.
    fn whole_page_of(&self, items: &[&RawValue]) -> String {
        let mut page = self.page_of(items);
        page.pop();
        for (name, value) in self.fields.iter().filter(|(name, _)| **name != self.list) {
            page.push_str(&format!(",{}:{value}", serde_json::Value::from(name.as_str())));
        }
        page.push('}');
        page
    }

    /// The error of a page of one item as the one of that item; none where it is about something else.
    fn item_error(&self, error: Error, position: usize) -> Option<Error> {
        let Error::Decode(error) = error else { return None };
        let rest = error.path().strip_prefix(&*self.list)?.strip_prefix("[0]")?;
        let path = format!("{}[{position}]{rest}", self.list);
        Some(DecodeError::of_item(*error, path, self.items[position].get()).into())
    }
}
