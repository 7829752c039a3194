//! Waiting for what the API does some time after a call.

use std::fmt;
use std::future::{Future, IntoFuture};
use std::pin::Pin;
use std::time::Duration;

use tokio::time::{Instant, timeout_at};

use super::call::Call;
use super::operation::Operation;
use crate::client::{Client, Connection};
use crate::error::{Error, TimeoutError, TimeoutKind, WaitError};
use crate::transport::after;

/// How far a condition is.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Progress {
    /// Not yet.
    Pending,
    /// It holds.
    Done,
    /// It won't come about, for this reason.
    Failed(String),
}

/// Reads an object again and again until a condition holds.
///
/// The pause between two reads starts at one second and doubles up to 30. `.await` or [`send`](Wait::send) starts it and
/// gives the object.
#[must_use = "waiting does nothing until it is awaited or sent"]
pub struct Wait<'c, O: Operation, C = Client> {
    connection: &'c C,
    operation: O,
    condition: &'static str,
    check: Check<'c, O::Output>,
    timeout: Duration,
    pause: Duration,
}

/// Looks at an object and says how far the condition is.
type Check<'c, T> = Box<dyn FnMut(&T) -> Progress + Send + 'c>;

/// The longest pause between two reads.
const MAX_PAUSE: Duration = Duration::from_secs(30);

impl<'c, O: Operation + Clone, C: Connection> Wait<'c, O, C> {
    /// Waits until `check` says that the condition is reached, reading with `operation`. Errors name the condition.
    ///
    /// ```no_run
    /// use ngrok_api::services::endpoints::Get;
    /// use ngrok_api::{Progress, Wait};
    ///
    /// # async fn run(client: ngrok_api::Client, wanted: String) -> Result<(), ngrok_api::Error> {
    /// let operation = Get::new("ep_2tEpN0yrxDI4j8jVnhVRoTNN2Tx");
    /// Wait::new(&client, operation, "the endpoint's description", |endpoint| {
    ///     if endpoint.description == wanted { Progress::Done } else { Progress::Pending }
    /// })
    /// .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn new(
        connection: &'c C,
        operation: O,
        condition: &'static str,
        check: impl FnMut(&O::Output) -> Progress + Send + 'c,
    ) -> Self {
        let (timeout, pause) = (Duration::from_secs(600), Duration::from_secs(1));
        Wait { connection, operation, condition, check: Box::new(check), timeout, pause }
    }

    /// Most time to wait; 10 minutes by default.
    pub fn with_timeout(mut self, limit: Duration) -> Self {
        self.timeout = limit;
        self
    }

    /// The first pause between two reads; one second by default.
    pub fn with_pause(mut self, pause: Duration) -> Self {
        self.pause = pause;
        self
    }

    #[cfg(feature = "blocking")]
    pub(crate) fn connection(&self) -> &'c C {
        self.connection
    }

    pub(crate) async fn run(mut self) -> Result<O::Output, Error> {
        let client = self.connection.client();
        let deadline = after(Instant::now(), self.timeout);
        let mut pause = self.pause;
        let late = |attempts| {
            let (operation, peer, limit) = (self.condition, client.core.peer.clone(), self.timeout);
            Error::from(TimeoutError { operation, peer, kind: TimeoutKind::Wait, limit, attempts, budget_spent: false })
        };
        for attempts in 1.. {
            let read = Call::new(client, self.operation.clone()).send();
            let object = timeout_at(deadline, read).await.map_err(|_| late(attempts))??;
            match (self.check)(&object) {
                Progress::Done => return Ok(object),
                Progress::Failed(reason) => return Err(WaitError { condition: self.condition, reason }.into()),
                Progress::Pending => {}
            }
            if pause > deadline.saturating_duration_since(Instant::now()) {
                return Err(late(attempts));
            }
            tokio::time::sleep(pause).await;
            pause = pause.saturating_mul(2).min(MAX_PAUSE);
        }
        unreachable!("the loop ends by returning")
    }
}

/// Of the asynchronous client, [`Client`](crate::Client): `.await` or `send().await`.
impl<O: Operation + Clone> Wait<'_, O, Client> {
    /// Starts waiting; the same as awaiting it.
    ///
    /// # Errors
    /// [`Error::Wait`] when the condition can't come about any more, [`Error::Timeout`] when it took too long, and what
    /// reading the object can end with.
    pub async fn send(self) -> Result<O::Output, Error> {
        self.run().await
    }
}

impl<'c, O: Operation + Clone> IntoFuture for Wait<'c, O, Client> {
    type Output = Result<O::Output, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send + 'c>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.run())
    }
}

impl<O: Operation, C> fmt::Debug for Wait<'_, O, C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Wait").field("condition", &self.condition).finish_non_exhaustive()
    }
}
