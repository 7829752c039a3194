//! Lists, page by page or item by item.

use std::collections::{HashSet, VecDeque};
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::vec;

use futures_core::{FusedStream, Stream};
use serde_core::de::DeserializeOwned;
use tokio::task::JoinHandle;

use super::response::decode;
use super::salvage::{Broken, decode_page};
use crate::client::Client;
use crate::error::{Error, ProtocolError, ProtocolProblem};
use crate::transport::{CallOptions, in_current_span};
use crate::wire::{OperationSpec, RawResponse, Request, Target};

/// An answer that is one page of a list.
pub trait Page: DeserializeOwned + Send + Unpin + 'static {
    /// What the list holds.
    type Item: Send + Unpin + 'static;

    /// Address of the next page; none or empty on the last one.
    fn next_page_uri(&self) -> Option<&str>;

    /// The items of this page.
    fn into_items(self) -> Vec<Self::Item>;
}

type Fetch = Pin<Box<dyn Future<Output = Result<RawResponse, Error>> + Send>>;

/// Where a pager stands.
enum State {
    /// The next page was not asked for yet.
    Ready(Result<Request, Error>),
    /// The next page is being fetched as the caller waits for it.
    Fetching(Fetch),
    /// The next page is being fetched while the caller works.
    Prefetching(Request, Task),
    /// There is no further page, or an error ended the list.
    Done,
}

/// A fetch that goes on by itself, until it is dropped.
struct Task(JoinHandle<Result<RawResponse, Error>>);

impl Drop for Task {
    fn drop(&mut self) {
        self.0.abort();
    }
}

/// The pages of a list, as a stream. It follows the links that the API gives, on the client's own address only, and ends
/// after the last page or the first error, but for [errors of single items](crate::Call::with_item_errors).
///
/// It is a [`Stream`], and has [`next`](Pages::next) and [`try_next`](Pages::try_next) of its own.
#[must_use = "a stream does nothing until it is polled"]
pub struct Pages<P> {
    client: Client,
    options: Option<CallOptions>,
    spec: Option<OperationSpec>,
    seen: HashSet<String>,
    state: State,
    prefetch: bool,
    read: usize,
    /// Whether an item that can't be read is an error of its own.
    item_errors: bool,
    /// Those of the last page that were not told yet, in order.
    broken: VecDeque<Broken>,
    page: std::marker::PhantomData<fn() -> P>,
}

impl<P: Page> Pages<P> {
    pub(crate) fn new(
        client: Client,
        first: Result<Request, Error>,
        options: Option<CallOptions>,
        item_errors: bool,
    ) -> Self {
        let address = first.as_ref().ok().map(|request| client.core.address(request));
        Pages {
            client,
            options,
            spec: first.as_ref().ok().map(|request| request.spec),
            seen: address.map(String::from).into_iter().collect(),
            state: State::Ready(first),
            prefetch: false,
            read: 0,
            item_errors,
            broken: VecDeque::new(),
            page: std::marker::PhantomData,
        }
    }

    /// The next page; none after the last one and after an error.
    pub async fn next(&mut self) -> Option<Result<P, Error>> {
        poll_fn(|context| self.poll_page_or_broken(context)).await
    }

    /// The next page; none after the last one.
    ///
    /// # Errors
    /// See [`Error`]; the stream has ended then.
    pub async fn try_next(&mut self) -> Result<Option<P>, Error> {
        self.next().await.transpose()
    }

    /// Ends the list with an error, once.
    #[cfg(feature = "blocking")]
    pub(crate) fn stop(&mut self, error: Error) -> Option<Result<P, Error>> {
        self.end().then_some(Err(error))
    }

    /// Ends the list; whether there was anything left of it.
    #[cfg(feature = "blocking")]
    fn end(&mut self) -> bool {
        let unread = !std::mem::take(&mut self.broken).is_empty();
        !matches!(std::mem::replace(&mut self.state, State::Done), State::Done) || unread
    }

    /// The next page, or the error of an item that the last one had to be given without.
    fn poll_page_or_broken(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<P, Error>>> {
        match self.broken.pop_front() {
            Some(broken) => Poll::Ready(Some(Err(broken.error))),
            None => self.poll_page(context),
        }
    }

    fn poll_page(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<P, Error>>> {
        loop {
            let answer = match &mut self.state {
                State::Done => return Poll::Ready(None),
                State::Ready(_) => {
                    match std::mem::replace(&mut self.state, State::Done) {
                        State::Ready(Ok(request)) => self.state = State::Fetching(self.fetch(request)),
                        State::Ready(Err(error)) => return Poll::Ready(Some(Err(error))),
                        _ => unreachable!("matched above"),
                    }
                    continue;
                }
                State::Fetching(fetch) => ready!(fetch.as_mut().poll(context)),
                State::Prefetching(request, task) => match ready!(Pin::new(&mut task.0).poll(context)) {
                    Ok(answer) => answer,
                    Err(failed) if failed.is_panic() => std::panic::resume_unwind(failed.into_panic()),
                    // The runtime that fetched it is gone; who polls has another one.
                    Err(_) => {
                        let request = request.clone();
                        self.state = State::Ready(Ok(request));
                        continue;
                    }
                },
            };
            self.state = State::Done;
            let page = answer.and_then(|raw| self.read(raw));
            return Poll::Ready(Some(page));
        }
    }

    fn fetch(&self, request: Request) -> Fetch {
        let client = self.client.clone();
        let options = self.options.clone();
        Box::pin(async move {
            let core = &client.core;
            core.call(&request, options.as_ref().unwrap_or(&core.options)).await
        })
    }

    /// Decodes a page and gets ready for the next one.
    fn read(&mut self, raw: RawResponse) -> Result<P, Error> {
        let Some(spec) = self.spec else { unreachable!("an answer had a request") };
        let page: P = match self.item_errors {
            true => {
                let (page, broken) = decode_page(&spec, &raw.body)?;
                self.broken = broken;
                page
            }
            false => decode(&spec, &raw.body)?,
        };
        self.read += 1;
        if let Some(link) = page.next_page_uri().filter(|link| !link.is_empty()) {
            let next = self.follow(spec, link);
            self.state = match next {
                Ok(request) if self.prefetch => {
                    let task = tokio::spawn(in_current_span(self.fetch(request.clone())));
                    State::Prefetching(request, Task(task))
                }
                other => State::Ready(other),
            };
        }
        Ok(page)
    }

    fn follow(&mut self, spec: OperationSpec, link: &str) -> Result<Request, Error> {
        let url = self.client.core.base_url.follow(link, spec.name)?;
        if !self.seen.insert(url.as_str().to_owned()) {
            return Err(ProtocolError { operation: spec.name, status: None, problem: ProtocolProblem::PageLoop }.into());
        }
        Ok(Request { spec, target: Target::Link(url), body: None })
    }
}

impl<P: Page> Stream for Pages<P> {
    type Item = Result<P, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_page_or_broken(context)
    }
}

impl<P: Page> FusedStream for Pages<P> {
    fn is_terminated(&self) -> bool {
        matches!(self.state, State::Done) && self.broken.is_empty()
    }
}

impl<P> fmt::Debug for Pages<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").field("operation", &self.spec.map(|spec| spec.name)).finish_non_exhaustive()
    }
}

/// The items of a list, as a stream over all of its pages. It ends after the last item or the first error, but for
/// [errors of single items](crate::Call::with_item_errors).
///
/// While the caller works on a page the next one is fetched already, never more than one ahead; dropping the stream
/// cancels it. [`ClientBuilder::prefetch`](crate::ClientBuilder::prefetch) turns that off.
///
/// ```no_run
/// # async fn run() -> Result<(), ngrok_api::Error> {
/// # let client = ngrok_api::Client::new("key")?;
/// let mut domains = client.reserved_domains().list().items();
/// while let Some(domain) = domains.try_next().await? {
///     println!("{}", domain.domain);
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "a stream does nothing until it is polled"]
pub struct Items<P: Page> {
    pages: Pages<P>,
    page: vec::IntoIter<P::Item>,
    /// How many items of the page were given, or told to be broken.
    position: usize,
}

impl<P: Page> Items<P> {
    pub(crate) fn new(mut pages: Pages<P>) -> Self {
        pages.prefetch = pages.client.core.prefetch;
        Items { pages, page: Vec::new().into_iter(), position: 0 }
    }

    /// The first item of the list; the pages after the one that it stands on are not read.
    pub(crate) async fn first(pages: Pages<P>) -> Result<Option<P::Item>, Error> {
        Items { pages, page: Vec::new().into_iter(), position: 0 }.try_next().await
    }

    /// The next item; none after the last one and after an error.
    pub async fn next(&mut self) -> Option<Result<P::Item, Error>> {
        poll_fn(|context| self.poll_item(context)).await
    }

    /// The next item; none after the last one.
    ///
    /// # Errors
    /// See [`Error`]; the stream has ended then.
    pub async fn try_next(&mut self) -> Result<Option<P::Item>, Error> {
        self.next().await.transpose()
    }

    /// How many pages have been read so far, to show progress.
    pub fn pages_read(&self) -> usize {
        self.pages.read
    }

    /// All remaining items.
    ///
    /// # Errors
    /// See [`Error`]; the items read before it are lost.
    pub async fn collect_all(mut self) -> Result<Vec<P::Item>, Error> {
        let mut all = Vec::new();
        while let Some(item) = self.try_next().await? {
            all.push(item);
        }
        Ok(all)
    }

    /// Ends the list with an error, once.
    #[cfg(feature = "blocking")]
    pub(crate) fn stop(&mut self, error: Error) -> Option<Result<P::Item, Error>> {
        let unread = self.page.len() > 0;
        self.page = Vec::new().into_iter();
        (self.pages.end() || unread).then_some(Err(error))
    }

    fn poll_item(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<P::Item, Error>>> {
        loop {
            let broken = match self.pages.broken.front() {
                Some(broken) if broken.position == self.position => self.pages.broken.pop_front(),
                _ => None,
            };
            let item = broken.map(|broken| Err(broken.error)).or_else(|| self.page.next().map(Ok));
            if item.is_some() {
                self.position += 1;
                return Poll::Ready(item);
            }
            match ready!(self.pages.poll_page(context)) {
                Some(Ok(page)) => (self.page, self.position) = (page.into_items().into_iter(), 0),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl<P: Page> Stream for Items<P> {
    type Item = Result<P::Item, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_item(context)
    }
}

impl<P: Page> FusedStream for Items<P> {
    fn is_terminated(&self) -> bool {
        self.pages.is_terminated() && self.page.len() == 0
    }
}

impl<P: Page> fmt::Debug for Items<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items").field("pages", &self.pages).finish_non_exhaustive()
    }
}
