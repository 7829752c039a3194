//! What callers get when servers and networks misbehave, against a scripted server over real sockets.

mod answer;
mod bodies;
mod budget;
mod cancel;
mod chains;
#[cfg(feature = "blocking")]
mod client_blocking;
#[cfg(feature = "tracing")]
mod client_tracing;
mod errors;
#[cfg(feature = "gzip")]
mod gzip;
mod item_errors;
mod json;
mod links;
mod options;
mod own_client;
mod pages;
mod prefetch;
mod proxies;
mod rate;
mod raw;
mod redirects;
mod retries;
mod retry_after;
mod routes;
mod secrets;
mod server;
mod stats;
mod support;
mod threads;
mod timeouts;
mod waiting;
