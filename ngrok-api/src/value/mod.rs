//! The values that objects of the API are made of, and how they are read and written.
//!
//! Generated datatypes are built of these. Nothing here knows of calls, clients or errors of calls, and no other room is
//! imported: what a `Ref` can be asked for is added by `call`.

mod cents;
pub mod filter;
mod id;
pub(crate) mod lenient;
pub(crate) mod object;
pub(crate) mod open_enum;
mod payload;
#[cfg(feature = "traffic-policy")]
pub(crate) mod policy;
mod reference;
mod sensitive;
pub(crate) mod tagged;

pub use cents::Cents;
pub use id::{Id, IntoId};
pub(crate) use payload::{ObjectError, read_object};
pub use reference::Ref;
pub use sensitive::Sensitive;
