//! What goes over the wire, as plain data: what an operation is, a request of it, and the answer before it is read.
//!
//! It lies below everything: errors name operations, traces and the transport pass requests and answers on. It decides
//! nothing and sends nothing, and imports no other room.

mod answer;
mod api;
mod request;
mod spec;

pub(crate) use answer::{RawResponse, operation_id};
pub use api::{ApiSpec, ErrorFields};
pub use request::PreparedRequest;
pub(crate) use request::{Request, Target};
pub use spec::{Method, OperationSpec};
