//! The asynchronous client.

use std::fmt;
use std::sync::Arc;

use crate::transport::{Core, Stats};

/// A client of the ngrok API. Its services are its methods, such as [`ip_policies`](Client::ip_policies).
///
/// Clones share one connection pool, retry budget and rate limit; cloning is cheap.
///
/// ```no_run
/// # async fn run() -> Result<(), ngrok_api::Error> {
/// let client = ngrok_api::Client::new("<API KEY>")?;
/// let policy = client.ip_policies().create().description("office").await?;
/// policy.delete(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Client {
    pub(crate) core: Arc<Core>,
}

impl Client {
    /// The API's address.
    pub fn base_url(&self) -> &str {
        self.core.base_url.as_str()
    }

    /// What the calls of this client and its clones have cost so far, by operation: calls, requests, retries, the statuses
    /// of the answers, and the time spent waiting for the rate limit.
    pub fn stats(&self) -> Stats {
        self.core.meter.stats()
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client").field("base_url", &self.base_url()).finish_non_exhaustive()
    }
}
