// Generated from api-spec/services/root.yaml by `cargo xtask codegen`; edits are lost.

//! `client.root()`: Tells to whom the API key in use belongs: the key itself, its account and its user.

use crate::operation::{Encoder, Method, OperationSpec};
use crate::{Call, Client, Connection, Error, Operation};
use crate::models::SelfResponse;

/// `GET /self`, as data.
#[derive(Debug, Clone, Default)]
pub struct Whoami {}

impl Whoami {
    /// Makes the operation.
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for Whoami {
    type Output = SelfResponse;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "root.self",
        method: Method::Get,
        path: "/self",
        answers: true,
    };

    #[inline]
    fn encode(&self, _request: &mut Encoder) -> Result<(), Error> {
        Ok(())
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for Whoami {
    fn from_arguments(
        _arguments: &mut crate::dynamic::Arguments,
    ) -> Result<Self, Error> {
        Ok(Self {})
    }
}

/// Tells to whom the API key in use belongs: the key itself, its account and its user.
#[derive(Debug, Clone)]
pub struct Root<'c, C = Client> {
    client: &'c C,
}

impl<'c, C: Connection> Root<'c, C> {
    pub(crate) fn new(client: &'c C) -> Self {
        Self { client }
    }

    /// Returns the API key that signed this request, with its account and user. A cheap way to check that a
    /// key works.
    ///
    /// `GET /self`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client.root().whoami().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn whoami(&self) -> Call<'c, Whoami, C> {
        Call::new(self.client, Whoami::new())
    }
}
