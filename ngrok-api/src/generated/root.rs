// Generated from api-spec/services/root.yaml by `cargo xtask codegen`; edits are lost.

//! Root: the service and its datatypes.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use crate::operation::{Encoder, Method, OperationSpec};
use crate::{Call, Client, Connection, Error, Id, Operation};
use super::models::ApiKey;

/// Who is calling: the API key of the request, its account and its user.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SelfResponse {
    /// The API key that authenticated the request, without its token. Its `uri` may be relative.
    pub api_key: ApiKey,
    /// The account in whose name the request is made.
    pub account: Account,
    /// The user behind the API key, given as a plain string and not as a `Ref`.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub user: String,
}

/// The ngrok account behind an API key, with some of its settings.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Account {
    /// The ID of the account. The API key has its own ID in [`SelfResponse`](crate::models::SelfResponse).
    #[serde(default)]
    pub id: Id<Account>,
    /// The name of the account, for people to recognize it.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub name: String,
    /// When this object was created.
    pub created_at: Timestamp,
    /// `true` while the account is suspended; `false` in normal service.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub suspended: bool,
    /// `true` when members have to sign in through single sign-on.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub enforce_sso: bool,
    /// The lowest version of the ngrok API that the account accepts, as a number.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub min_api_version: i64,
    /// The lowest version of the ngrok agent that the account accepts.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub min_agent_version: String,
    /// `true` when members have to use multi-factor authentication.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub user_mfa_required: bool,
    /// `true` when whole requests and responses are captured for traffic inspection.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub traffic_full_capture: bool,
}

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
#[derive(Debug, Clone, Copy)]
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
