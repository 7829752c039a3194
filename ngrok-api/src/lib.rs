//! Client for the [ngrok API](https://ngrok.com/docs/api): every service, datatype and error, typed.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod base_url;
#[cfg(feature = "blocking")]
pub mod blocking;
mod call;
mod client;
#[cfg(feature = "dynamic")]
pub mod dynamic;
mod error;
mod event;
// The generator formats its output itself, and gives deprecated services to those who still need them.
#[rustfmt::skip]
#[allow(deprecated)]
mod generated;
mod id;
mod lenient;
mod open_enum;
pub mod operation;
mod options;
mod pager;
#[cfg(feature = "rate-limit")]
mod rate;
mod raw;
mod reference;
mod response;
mod retry;
mod sensitive;
mod tls;
mod trace;
mod transport;
mod wait;

pub use call::Call;
pub use client::{Client, ClientBuilder, Connection};
pub use error::{
    ApiError, DecodeError, Error, ErrorCode, ErrorFamily, ErrorInfo, ErrorKind, InvalidInput, ParseErrorCodeError,
    ProtocolError, ProtocolProblem, Result, TimeoutError, TimeoutKind, TransportError, WaitError,
};
pub use event::Event;
pub use generated::{models, services};
pub use id::Id;
pub use operation::Operation;
pub use pager::{Items, Page, Pages};
#[cfg(feature = "rate-limit")]
pub use rate::RateLimit;
pub use raw::RawCall;
pub use reference::{Ref, Resource};
pub use response::Response;
pub use retry::RetryPolicy;
pub use sensitive::Sensitive;
pub use wait::{Progress, Wait};
