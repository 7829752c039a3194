//! Client for the [ngrok API](https://ngrok.com/docs/api): every service, datatype and error, typed. The AI Gateway API has
//! a client of its own, in `ai_gateway`.
//!
//! A [`Client`] offers the API's services as methods. A service's methods make calls: what is required is an argument, what
//! is optional a setter, and `.await` sends the call.
//!
//! ```no_run
//! use ngrok_api::Client;
//! use ngrok_api::models::IpPolicyRuleAction;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), ngrok_api::Error> {
//! let client = Client::new("<API KEY>")?;
//!
//! // Lists are streams over all of their pages.
//! let mut endpoints = client.endpoints().list().items();
//! while let Some(endpoint) = endpoints.try_next().await? {
//!     println!("{} {}", endpoint.id, endpoint.url);
//! }
//!
//! // Objects have methods of their own, and know what they point at.
//! let policy = client.ip_policies().create().description("office").await?;
//! for cidr in ["24.0.0.0/8", "12.0.0.0/8"] {
//!     let allow = IpPolicyRuleAction::Allow;
//!     let rule = client.ip_policy_rules().create(cidr, &policy.id, allow).await?;
//!     assert_eq!(rule.ip_policy.get(&client).await?.id, policy.id);
//! }
//! policy.update(&client).metadata(r#"{"team": "network"}"#).await?;
//! policy.delete(&client).await?;
//! # Ok(())
//! # }
//! ```
//!
//! The key comes from [ngrok's dashboard](https://dashboard.ngrok.com/api-keys), or from `client.api_keys().create()`;
//! [`Client::from_env`] reads it from `NGROK_API_KEY`. [`services`] lists all services, each with its operations and what
//! every one of them takes; [`models`] has the datatypes.
//!
//! # The guide
//!
//! * [Getting started](guide::getting_started): a client, calls, objects, updates
//! * [Lists](guide::lists): all items, the first one, filters, pages
//! * [Errors](guide::errors): what to ask them, codes, what to tell others
//! * [Retries and limits](guide::retries_and_limits): time, attempts, the account's rate, and what calls cost
//! * [Secrets](guide::secrets): keys and tokens, where they are and where they never are
//! * [Testing](guide::testing): your programs, against a fake ngrok or without a server
//! * [The blocking client](guide::blocking): the same calls without an async runtime
//! * [Generic code](guide::generic_code): objects of any kind, calls that are spawned, code for both clients
//! * [Features and build time](guide::features): what to turn on, what to leave out
//! * [Recipes](guide::recipes): wanted state in files, waits, Traffic Policies, several APIs, metrics
//! * [Coming from other clients](guide::other_clients): Python and Go, call by call, and every name
//!
//! [`behaviour`] says what calls do when servers and networks do not work.
//!
//! # Without an async runtime
//!
//! With the feature `blocking` the same calls end with `send()`:
//!
//! ```no_run
//! # #[cfg(feature = "blocking")]
//! # fn run() -> Result<(), ngrok_api::Error> {
//! let client = ngrok_api::blocking::Client::from_env()?;
//! let policy = client.ip_policies().create().description("office").send()?;
//! println!("{}", policy.id);
//! # Ok(())
//! # }
//! ```
//!
//! # Tests
//!
//! The crate `ngrok-mock` is a fake ngrok for the tests of your own programs: it answers every operation, and refuses what
//! ngrok refuses.
//!
//! ```no_run
//! # async fn run() -> Result<(), Box<dyn std::error::Error>> {
//! let ngrok = ngrok_mock::NgrokMock::start().await?;
//! let client = ngrok_api::Client::builder(ngrok.api_key())
//!     .base_url(ngrok.url())
//!     .build()?;
//! client.ip_policies().create().description("office").await?;
//! assert_eq!(ngrok.requests().len(), 1);
//! # Ok(())
//! # }
//! ```
//!
//! With the feature `test-util`, answers and errors are made by hand, for tests without any server:
//! `IpPolicy::default().with_id("ipp_1")`, and `ApiError::for_tests(404, ErrorCode::IP_POLICY_NOT_FOUND)`.
//!
//! # Errors
//!
//! One [`Error`] type tells the API's refusals from everything else that can go wrong. Each refusal has a status, an
//! [`ErrorCode`] with a name, a meaning and a kind, a message, details, and the id of the operation in ngrok's logs:
//!
//! ```no_run
//! use ngrok_api::models::IpPolicyRuleAction;
//! use ngrok_api::{Client, Error, ErrorCode};
//!
//! # async fn run(client: Client) -> Result<(), Error> {
//! let policy = client.ip_policies().create().await?;
//! let deny = IpPolicyRuleAction::Deny;
//! match client.ip_policy_rules().create("24.0.0/8", &policy.id, deny).await {
//!     Err(error) if error.code() == Some(ErrorCode::IP_POLICY_RULE_CIDR_INVALID) => {
//!         // ip_policy_rules.create: 400 ERR_NGROK_1406 IP_POLICY_RULE_CIDR_INVALID: …
//!         println!("{error}");
//!     }
//!     Err(error) if error.is_rate_limited() => println!("slow down"),
//!     Err(Error::Api(refusal)) => {
//!         println!("{} {:?}", refusal.status(), refusal.details());
//!     }
//!     other => println!("{:?}", other?),
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # What a client does by itself
//!
//! It tries again what can be tried again safely ([`RetryPolicy`]), limits every call in time and size, keeps to ngrok's
//! request rate where asked to ([`RateLimit`]), counts what that costs ([`Client::stats`]), and sends the API key to the
//! configured address and nowhere else. [`ClientBuilder`] takes the proxy, the authorities and the client certificate that
//! a company's network asks for.
//!
//! # Reading tolerantly, writing strictly
//!
//! Answers are read leniently: unknown fields are ignored, unknown values of enums kept, null reads like a missing field,
//! and a text that the API leaves out when it is empty is an empty one. What is sent is exactly what was set: an update
//! sends an empty text or list that was set, and nothing that was not.
//! Null is sent only where it takes a value away, by a method such as `clear_metadata`.
//!
//! # Several APIs
//!
//! Each API has an address, keys and a client of its own. Operations of one can't be sent through the client of another: where
//! the types do not already say so, [`Error::InvalidInput`] does, before anything is sent.
//!
//! # Features
//!
//! | feature | default | what it adds |
//! |---|---|---|
//! | `rustls` | yes | TLS by rustls with ring and the platform's trust store |
//! | `all-services` | yes | every service; see below |
//! | `native-tls` | | TLS by the platform's own library |
//! | `gzip` | | compressed answers |
//! | `blocking` | | the client for programs without an async runtime |
//! | `tracing` | | spans and events of every call |
//! | `dynamic` | | operations by name with JSON arguments |
//! | `requests` | | what is sent can be read from files (`requests`), made from objects, and brought about (`reconcile`) |
//! | `test-util` | | answers and errors made by hand, for tests of programs |
//! | `traffic-policy` | | Traffic Policies as types, in `traffic_policy` |
//! | `ai-gateway` | | the client of the AI Gateway API, in `ai_gateway` |
//! | `other-apis` | | every API beside the first; that is the one above |
//!
//! Each accessor of the client is a feature of its own, such as `ip-policies` for `client.ip_policies()`: with
//! `default-features = false` and `features = ["rustls", "ip-policies"]` the other services are not compiled. Their datatypes
//! are, because objects point at each other.
//!
//! `rustls` turns on reqwest's `rustls-no-provider`. A program that also makes reqwest clients of its own, with no other TLS
//! feature of reqwest, has to call `rustls::crypto::ring::default_provider().install_default()` before it does. This crate
//! never installs a provider for the whole program, and uses the program's own where there is one.

#![cfg_attr(docsrs, feature(doc_cfg))]

pub mod behaviour;
#[cfg(feature = "blocking")]
pub mod blocking;
mod call;
mod client;
mod error;
mod event;
// The generator formats its output itself, gives deprecated services to those who still need them, and names setters after
// the fields, such as `add`.
#[rustfmt::skip]
#[allow(deprecated, clippy::should_implement_trait)]
mod generated;
pub mod guide;
#[cfg(feature = "requests")]
pub mod reconcile;
#[cfg(feature = "requests")]
pub mod requests;
#[cfg(feature = "traffic-policy")]
pub mod traffic_policy;
mod transport;
mod value;
mod wire;

#[cfg(feature = "dynamic")]
pub use call::dynamic;
pub use call::operation;
pub use call::{
    Call, Created, Deleted, Identified, Items, Labelled, Listed, Operation, OwnedCall, Page, Pages, Progress, RawCall,
    Resource, Response, Updated, Wait,
};
pub use client::{ApiClient, BuildClient, Client, ClientBuilder, Connection};
pub use error::{
    ApiError, DecodeError, Error, ErrorCode, ErrorFamily, ErrorInfo, ErrorKind, InvalidInput, ParseErrorCodeError,
    ProtocolError, ProtocolProblem, Result, TimeoutError, TimeoutKind, TransportError, WaitError,
};
pub use event::Event;
// The datatypes and services, and every other API in a module of its own.
pub use generated::*;
// The type of every time in the datatypes.
pub use jiff;
pub use transport::{Attempt, OperationStats, RateLimit, RetryPolicy, Stats};
pub use value::{Cents, Id, IntoId, Ref, Sensitive, filter};
// Where generated code finds them.
#[cfg(feature = "traffic-policy")]
pub(crate) use value::policy;
#[allow(unused_imports, reason = "only some APIs have datatypes that a tag tells apart")]
pub(crate) use value::tagged;
pub(crate) use value::{lenient, object, open_enum};
