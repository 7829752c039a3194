//! What the clients have in common.

use super::client::Client;

/// Something that calls can be made with: the asynchronous or the blocking client.
pub trait Connection: Clone + sealed::Sealed {}

impl Connection for Client {}

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
