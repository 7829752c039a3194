//! Operations by name with JSON arguments, for command lines, scripts and tests (feature `dynamic`).
//!
//! A call goes through the typed operation: arguments are checked as the typed call checks them, and the answer is what the
//! typed answer holds, written with the API's own names.
//!
//! ```no_run
//! use serde_json::json;
//!
//! # async fn run(client: ngrok_api::Client) -> Result<(), ngrok_api::Error> {
//! let policy = "ipp_2tEpN0yrxDI4j8jVnhVRoTNN2Tx";
//! let arguments =
//!     json!({"ip_policy_id": policy, "cidr": "24.0.0.0/8", "action": "allow"});
//! let operation = ngrok_api::dynamic::operation("ip_policy_rules.create", arguments)?;
//! let rule = operation.send(&client).await?;
//! # Ok(())
//! # }
//! ```

// Typed operations know nothing of this folder but the trait that makes them from arguments; only the table imports the
// generated list of all operations.

mod arguments;
mod operation;
mod table;
mod types;

pub(crate) use arguments::{Arguments, FromArguments};
pub use operation::{DynamicOperation, JsonItems};
pub(crate) use operation::{Entry, paged, single};
pub(crate) use table::Table;
pub use table::{apis, client_builder, operation, operations, reencode, types, types_of};
pub use types::DynamicType;
