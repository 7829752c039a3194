//! Calls that borrow nothing, to be spawned.

use std::fmt;
use std::future::{Future, IntoFuture};
use std::pin::Pin;

use super::call::{Call, Settings};
use super::operation::Operation;
use crate::client::{Client, Connection};
use crate::error::Error;

/// A call with a client of its own, which a task can take along: see [`Call::into_owned`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Clone)]
pub struct OwnedCall<O, C = Client> {
    client: C,
    operation: O,
    settings: Settings,
}

impl<O: Operation, C: Connection> Call<'_, O, C> {
    /// The same call with a clone of the client, which is cheap to make, so that it borrows nothing and can go to another
    /// task or thread:
    ///
    /// ```no_run
    /// # async fn run(client: ngrok_api::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let ids = ["ipp_2tEpN0yrxDI4j8jVnhVRoTNN2Tx", "ipp_2tEpN0yrxDI4j8jVnhVRoTNN2Ty"];
    /// let calls = ids.map(|id| client.ip_policies().get(id).into_owned());
    /// for task in calls.map(|call| tokio::spawn(call.send())) {
    ///     println!("{:?}", task.await??);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn into_owned(self) -> OwnedCall<O, C> {
        OwnedCall { client: self.connection.clone(), operation: self.operation, settings: self.settings }
    }
}

impl<O: Operation, C: Connection> OwnedCall<O, C> {
    /// The call, with the client that it has taken along.
    #[cfg(feature = "blocking")]
    pub(crate) fn with_client<T>(self, send: impl FnOnce(Call<'_, O, C>) -> T) -> T {
        let OwnedCall { client, operation, settings } = self;
        send(Call { connection: &client, operation, settings })
    }
}

/// Of the asynchronous client, [`Client`](crate::Client): `.await` or `send().await`.
impl<O: Operation> OwnedCall<O> {
    /// Sends the call; the same as awaiting it.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn send(self) -> Result<O::Output, Error> {
        let OwnedCall { client, operation, settings } = self;
        Call { connection: &client, operation, settings }.run_for_value().await
    }
}

impl<O: Operation> IntoFuture for OwnedCall<O> {
    type Output = Result<O::Output, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

impl<O: Operation, C> fmt::Debug for OwnedCall<O, C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OwnedCall").field("operation", &O::SPEC.name).finish_non_exhaustive()
    }
}
