//! How calls, lists and waits end where nobody awaits them.

use std::iter::FusedIterator;
use std::sync::Arc;

use serde_core::de::DeserializeOwned;

use super::client::Client;
use super::worker::Worker;
use crate::call::{self, Call, Listed, Operation, OwnedCall, Page, RawCall, Response, Wait};
use crate::error::Error;
use crate::wire::Method;

impl Client {
    /// Lists all objects of a kind: see [`Client::list`](crate::Client::list).
    pub fn list<T: Listed>(&self) -> Call<'_, T::List, Client> {
        self.call(T::list())
    }

    /// Calls an operation that was made by hand.
    pub fn call<O: Operation>(&self, operation: O) -> Call<'_, O, Client> {
        Call::new(self, operation)
    }
}

/// Of the blocking client, [`blocking::Client`](crate::blocking::Client): `send()`.
impl<O: Operation> Call<'_, O, Client> {
    /// Sends the call and waits for its answer.
    ///
    /// # Errors
    /// See [`Error`].
    pub fn send(self) -> Result<O::Output, Error> {
        let worker = self.connection.worker.clone();
        worker.wait_for(self.run_for_value())?
    }

    /// Sends the call and gives the answer together with its status, headers and number of attempts.
    ///
    /// # Errors
    /// See [`Error`].
    pub fn send_with_metadata(self) -> Result<Response<O::Output>, Error> {
        let worker = self.connection.worker.clone();
        worker.wait_for(self.run())?
    }
}

/// Of the blocking client, [`blocking::Client`](crate::blocking::Client): `send()`.
impl<O: Operation> OwnedCall<O, Client> {
    /// Sends the call and waits for its answer.
    ///
    /// # Errors
    /// See [`Error`].
    pub fn send(self) -> Result<O::Output, Error> {
        self.with_client(|call| call.send())
    }
}

/// Of the blocking client, [`blocking::Client`](crate::blocking::Client): `send()`.
impl<O: Operation> Call<'_, O, Client>
where
    O::Output: Page,
{
    /// The first item of the list; none where it is empty. No page after the one that it stands on is read.
    ///
    /// # Errors
    /// See [`Error`].
    pub fn first(self) -> Result<Option<<O::Output as Page>::Item>, Error> {
        let worker = self.connection.worker.clone();
        worker.wait_for(call::Items::first(self.into_pages()))?
    }

    /// All items of the list, page after page.
    pub fn items(self) -> Items<O::Output> {
        let worker = self.connection.worker.clone();
        Items { items: call::Items::new(self.into_pages()), worker }
    }

    /// All pages of the list.
    pub fn pages(self) -> Pages<O::Output> {
        let worker = self.connection.worker.clone();
        Pages { pages: self.into_pages(), worker }
    }
}

impl Client {
    /// Calls a part of the API that this crate does not describe yet, with the same safety: see [`RawCall`].
    pub fn request(&self, method: Method, path: impl Into<String>) -> RawCall<'_, Client> {
        RawCall::new(self, method, path.into())
    }
}

/// Of the blocking client, [`blocking::Client`](crate::blocking::Client): `send()`.
impl RawCall<'_, Client> {
    /// Sends the call, waits for its answer and decodes it. Use `()` where there is none.
    ///
    /// # Errors
    /// See [`Error`].
    pub fn send<T: DeserializeOwned + 'static>(self) -> Result<T, Error> {
        Ok(self.send_with_metadata()?.value)
    }

    /// Sends the call and gives the answer together with its status, headers and number of attempts.
    ///
    /// # Errors
    /// See [`Error`].
    pub fn send_with_metadata<T: DeserializeOwned + 'static>(self) -> Result<Response<T>, Error> {
        let worker = self.connection.worker.clone();
        worker.wait_for(self.run())?
    }
}

/// Of the blocking client, [`blocking::Client`](crate::blocking::Client): `send()`.
impl<O: Operation + Clone> Wait<'_, O, Client> {
    /// Waits until the condition holds.
    ///
    /// # Errors
    /// As for the asynchronous [`send`](Wait::send).
    pub fn send(self) -> Result<O::Output, Error> {
        let worker = self.connection().worker.clone();
        worker.wait_for(self.run())?
    }
}

/// The pages of a list, as an iterator. It ends after the last page or the first error, but for
/// [errors of single items](Call::with_item_errors).
#[derive(Debug)]
#[must_use = "an iterator does nothing until it is advanced"]
pub struct Pages<P> {
    pages: call::Pages<P>,
    worker: Arc<Worker>,
}

impl<P: Page> Iterator for Pages<P> {
    type Item = Result<P, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        self.worker.wait_for(self.pages.next()).unwrap_or_else(|error| self.pages.stop(error))
    }
}

impl<P: Page> FusedIterator for Pages<P> {}

/// The items of a list, as an iterator over all of its pages. It ends after the last item or the first error, but for
/// [errors of single items](Call::with_item_errors).
#[derive(Debug)]
#[must_use = "an iterator does nothing until it is advanced"]
pub struct Items<P: Page> {
    items: call::Items<P>,
    worker: Arc<Worker>,
}

impl<P: Page> Items<P> {
    /// How many pages have been read so far, to show progress.
    pub fn pages_read(&self) -> usize {
        self.items.pages_read()
    }

    /// All remaining items.
    ///
    /// # Errors
    /// See [`Error`]; the items read before it are lost.
    pub fn collect_all(self) -> Result<Vec<P::Item>, Error> {
        self.collect()
    }
}

impl<P: Page> Iterator for Items<P> {
    type Item = Result<P::Item, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        self.worker.wait_for(self.items.next()).unwrap_or_else(|error| self.items.stop(error))
    }
}

impl<P: Page> FusedIterator for Items<P> {}
