// Generated from api-spec/services/abuse_reports.yaml by `cargo xtask codegen`; edits are lost.

//! `client.abuse_reports()`: Take-down requests against URLs served through ngrok that break its terms of service.

use crate::operation::{Encoder, Method, OperationSpec};
use crate::{Call, Client, Connection, Error, Id, IntoId, Operation, Resource};
use crate::models::{AbuseReport, AbuseReportCreate};

/// `POST /abuse_reports`, as data.
#[derive(Debug, Clone)]
pub struct Create {
    body: AbuseReportCreate,
}

impl Create {
    /// Makes the operation.
    pub fn new(body: AbuseReportCreate) -> Self {
        Self { body }
    }
}

impl Operation for Create {
    type Output = AbuseReport;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "abuse_reports.create",
        method: Method::Post,
        path: "/abuse_reports",
        answers: true,
    };

    #[inline]
    fn encode(&self, request: &mut Encoder) -> Result<(), Error> {
        request.json(&self.body)?;
        Ok(())
    }
}

impl<C: Connection> Call<'_, Create, C> {
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub fn metadata(mut self, metadata: impl Into<String>) -> Self {
        self.operation.body.metadata = Some(metadata.into());
        self
    }

    /// Sends this body instead of what was set before.
    pub fn with_body(mut self, body: AbuseReportCreate) -> Self {
        self.operation.body = body;
        self
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for Create {
    fn from_arguments(arguments: &mut crate::dynamic::Arguments) -> Result<Self, Error> {
        Ok(Self {
            body: arguments.body(&["urls", "metadata"])?,
        })
    }
}

/// `GET /abuse_reports/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Get {
    id: Id<AbuseReport>,
}

impl Get {
    /// Makes the operation.
    pub fn new(id: impl IntoId<AbuseReport>) -> Self {
        Self { id: id.into_id() }
    }
}

impl Operation for Get {
    type Output = AbuseReport;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "abuse_reports.get",
        method: Method::Get,
        path: "/abuse_reports/{id}",
        answers: true,
    };

    #[inline]
    fn encode(&self, request: &mut Encoder) -> Result<(), Error> {
        request.path("id", self.id.as_str())?;
        Ok(())
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for Get {
    fn from_arguments(arguments: &mut crate::dynamic::Arguments) -> Result<Self, Error> {
        Ok(Self { id: arguments.path("id")? })
    }
}

impl AbuseReport {
    /// Returns a report with its processing status and the action taken per hostname. Only authorized
    /// accounts may view reports.
    pub fn get<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Get, C> {
        Call::new(client, Get::new(&self.id))
    }
}

impl Resource for AbuseReport {
    type Get = Get;

    fn by_id(id: Id<Self>) -> Self::Get {
        Get::new(id)
    }
}

/// Take-down requests against URLs served through ngrok that break its terms of service. Open only to
/// accounts which ngrok has authorized.
///
/// [ngrok's page about it](https://ngrok.com/docs/api-reference/abusereports)
#[derive(Debug, Clone)]
pub struct AbuseReports<'c, C = Client> {
    client: &'c C,
}

impl<'c, C: Connection> AbuseReports<'c, C> {
    pub(crate) fn new(client: &'c C) -> Self {
        Self { client }
    }

    /// Creates a report, which ngrok's systems and abuse team then review. Accounts without authorization
    /// are refused; ask `abuse@ngrok.com` for access.
    ///
    /// `POST /abuse_reports`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/abusereports).
    ///
    /// # Optional
    /// * `metadata` (`String`): Data of your own, for programs, such as a JSON document; ngrok does not
    ///   read it.
    ///
    /// # Errors
    /// Among others:
    /// * [`ABUSE_REPORTS_NOT_AUTHORIZED`](crate::ErrorCode::ABUSE_REPORTS_NOT_AUTHORIZED): The API key is
    ///   genuine, but its account may neither file nor read abuse reports.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client
    ///     .abuse_reports()
    ///     .create(["https://sign-in.ngrok.app/account"])
    ///     .metadata("Ticket 4711")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        urls: impl IntoIterator<Item = impl Into<String>>,
    ) -> Call<'c, Create, C> {
        Call::new(self.client, Create::new(AbuseReportCreate::new(urls)))
    }

    /// Returns a report with its processing status and the action taken per hostname. Only authorized
    /// accounts may view reports.
    ///
    /// `GET /abuse_reports/{id}`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/abusereports).
    ///
    /// # Errors
    /// Among others:
    /// * [`ABUSE_REPORTS_NOT_AUTHORIZED`](crate::ErrorCode::ABUSE_REPORTS_NOT_AUTHORIZED): The API key is
    ///   genuine, but its account may neither file nor read abuse reports.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client.abuse_reports().get("abrp_2tEpN0yrxDI4j8jVnhVRoTNN2Tx").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl IntoId<AbuseReport>) -> Call<'c, Get, C> {
        Call::new(self.client, Get::new(id))
    }
}
