//! The client for programs without an async runtime.
//!
//! It executes the same operations as the asynchronous client: the services, their methods and the instance methods of
//! objects are the same, calls end with `send()`, and lists are iterators.
//!
//! ```no_run
//! use ngrok_api::blocking::Client;
//!
//! # fn main() -> Result<(), ngrok_api::Error> {
//! let client = Client::new("<API KEY>")?;
//! let policy = client.ip_policies().create().description("office").send()?;
//! for policy in client.ip_policies().list().items() {
//!     println!("{}", policy?.id);
//! }
//! policy.delete(&client).send()?;
//! # Ok(())
//! # }
//! ```

// It may import every room; none imports it.

mod call;
mod client;
mod worker;

pub use call::{Items, Pages};
pub use client::{BuildBlocking, Client};
