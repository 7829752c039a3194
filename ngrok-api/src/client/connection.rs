//! What the clients have in common.

use super::client::Client;

/// Something that sends calls: the asynchronous or the blocking client.
pub trait Connection: ApiClient<Base = Self> + sealed::Sealed {}

impl Connection for Client {}

/// A client of any of the APIs, asynchronous or blocking.
pub trait ApiClient: Clone {
    /// The client that sends its calls.
    type Base: Connection;

    /// The client that sends its calls. Operations of other APIs are refused before anything is sent.
    fn base(&self) -> &Self::Base;
}

impl ApiClient for Client {
    type Base = Client;

    fn base(&self) -> &Client {
        self
    }
}

pub(crate) mod sealed {
    use super::super::client::Client;

    pub trait Sealed {
        /// The client that does the work.
        fn client(&self) -> &Client;
    }

    impl Sealed for Client {
        fn client(&self) -> &Client {
            self
        }
    }
}
