//! The runtime behind a blocking client.

use std::pin::pin;
use std::task::{Context, Waker};
use std::thread;

use tokio::runtime::{Builder, Handle};
use tokio::sync::oneshot;
use tokio::task::coop::consume_budget;

use crate::error::{Error, InvalidInput};

/// A runtime on a thread of its own, so that connections are looked after and pages fetched ahead between the calls too.
#[derive(Debug)]
pub(super) struct Worker {
    runtime: Handle,
    /// The thread ends when it is dropped; nobody waits for that, so a worker may be dropped anywhere.
    _life: oneshot::Sender<()>,
}

impl Worker {
    pub fn new() -> Result<Self, Error> {
        let refuse = |error| InvalidInput::of_client("runtime", format!("can't be started: {error}"));
        let runtime = Builder::new_current_thread().enable_all().build().map_err(refuse)?;
        let handle = runtime.handle().clone();
        let (life, end) = oneshot::channel();
        thread::Builder::new()
            .name("ngrok-api".to_owned())
            .spawn(move || {
                let _ = runtime.block_on(end);
            })
            .map_err(refuse)?;
        Ok(Worker { runtime: handle, _life: life })
    }

    pub fn wait_for<F: Future>(&self, future: F) -> Result<F::Output, Error> {
        if must_not_block() {
            let problem = "is a blocking one inside of an async runtime; use ngrok_api::Client there, or call it from \
                           tokio::task::spawn_blocking";
            return Err(InvalidInput::of_client("client", problem).into());
        }
        Ok(self.runtime.block_on(future))
    }
}

/// Whether this thread runs asynchronous tasks now. Tokio does not tell, but gives only such threads a budget that runs out
/// (threads for blocking work know the runtime as well, but have none); the task then yields once more than otherwise.
fn must_not_block() -> bool {
    const MORE_THAN_THE_BUDGET: usize = 1000;
    let spend = || pin!(consume_budget()).poll(&mut Context::from_waker(Waker::noop())).is_pending();
    Handle::try_current().is_ok() && (0..MORE_THAN_THE_BUDGET).any(|_| spend())
}

#[cfg(test)]
mod tests {
    use super::must_not_block;

    #[test]
    fn only_threads_that_run_tasks_must_not_block() {
        assert!(!must_not_block());
        for runtime in [tokio::runtime::Builder::new_multi_thread(), tokio::runtime::Builder::new_current_thread()] {
            let runtime = { runtime }.enable_all().build().unwrap();
            assert!(runtime.block_on(async { must_not_block() }));
            assert!(runtime.block_on(async { tokio::spawn(async { must_not_block() }).await.unwrap() }));
            assert!(!runtime.block_on(async { tokio::task::spawn_blocking(must_not_block).await.unwrap() }));
            let _entered = runtime.enter();
            assert!(!must_not_block());
        }
    }
}
