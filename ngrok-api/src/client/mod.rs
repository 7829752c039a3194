//! Clients: what they are, and how they are made from a key, an address and settings.
//!
//! What a client can be asked is added by `call` and by the generated services; what it sends is the transport's affair. It
//! may import `transport` and `error`.

mod builder;
#[allow(clippy::module_inception)]
mod client;
mod connection;
mod proxy;
mod tls;

pub use builder::{BuildClient, ClientBuilder};
pub use client::Client;
#[cfg(feature = "blocking")]
pub(crate) use connection::sealed;
pub use connection::{ApiClient, Connection};
