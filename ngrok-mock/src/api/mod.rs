//! The description as the server uses it: parsed once per process, every operation with what the server does for it, every
//! path in a tree, and how paths and queries are written.
//! What a request may send is the concern of `rules`, what becomes of it that of `operations`.
//! Imports no other room.

pub(crate) mod call;
pub(crate) mod description;
pub(crate) mod encoding;
pub(crate) mod errors;
pub(crate) mod fields;
pub(crate) mod routes;
