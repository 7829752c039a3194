//! Calls: an operation with its values, sent through a client, and what comes of it: an answer, pages, waiting.
//!
//! How bytes travel is the transport's affair, and how a client is made the client's. It may import every room but
//! `blocking` and `event`; of what is generated only the table of operations by name, in `dynamic`.

#[allow(clippy::module_inception)]
mod call;
#[cfg(feature = "dynamic")]
pub mod dynamic;
pub mod operation;
mod owned;
mod pager;
mod raw;
mod resource;
mod response;
mod salvage;
mod wait;

pub use call::Call;
pub use operation::Operation;
pub use owned::OwnedCall;
pub use pager::{Items, Page, Pages};
pub use raw::RawCall;
pub use resource::{Created, Deleted, Identified, Labelled, Listed, Resource, Updated};
pub use response::Response;
pub use wait::{Progress, Wait};
