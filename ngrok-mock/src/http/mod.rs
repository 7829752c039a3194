//! Connections, and the way from bytes to an answer: who is asking, how often, with which path, query and body; what a test
//! wants recorded, answered or failed.
//! What the operations do is left to `operations`, and the library's face to `mock`.
//! Imports every other room.

mod auth;
pub(crate) mod listen;
mod log;
pub(crate) mod record;
mod request;
pub(crate) mod script;
pub(crate) mod server;
pub(crate) mod state;
