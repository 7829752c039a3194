// Generated from api-spec/apis/ai_gateway/services/usage.yaml by `cargo xtask codegen`; edits are lost.

//! `client.usage()`: What the account's AI Gateway was used for: every attempt at a provider, and costs, requests and errors day by day.

use jiff::Timestamp;
use crate::operation::{Encoder, Method, OperationSpec};
use crate::{Call, Error, Id, IntoId, Operation};
use crate::ai_gateway::models::{
    AccessKey, UsageList, UsageOverview, UsageOverviewGroupBy,
};

use crate::ai_gateway::Client;

/// `GET /usage`, as data.
#[derive(Debug, Clone)]
pub struct List {
    limit: Option<i32>,
    cursor: Option<String>,
    start_time: Timestamp,
    end_time: Option<Timestamp>,
    access_key_id: Option<Id<AccessKey>>,
    include_retries: Option<bool>,
}

impl List {
    /// Makes the operation.
    pub fn new(start_time: Timestamp) -> Self {
        Self {
            limit: None,
            cursor: None,
            start_time,
            end_time: None,
            access_key_id: None,
            include_retries: None,
        }
    }
}

impl Operation for List {
    type Output = UsageList;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "ai_gateway.usage.list",
        method: Method::Get,
        path: "/usage",
        answers: true,
    };
    const API: &'static crate::operation::ApiSpec = crate::ai_gateway::api::API;

    #[inline]
    fn encode(&self, request: &mut Encoder) -> Result<(), Error> {
        request.bounds("limit", self.limit.map(i64::from), 1, 100)?;
        request.query("limit", self.limit.as_ref());
        request.query("cursor", self.cursor.as_ref());
        request.query("startTime", Some(&self.start_time));
        request.query("endTime", self.end_time.as_ref());
        request.query("accessKeyId", self.access_key_id.as_ref());
        request.query("includeRetries", self.include_retries.as_ref());
        Ok(())
    }
}

impl<C: crate::Connection> Call<'_, List, C> {
    /// Most objects on a page, 1 to 100.
    ///
    /// The default is `100`.
    pub fn limit(mut self, limit: i32) -> Self {
        self.operation.limit = Some(limit);
        self
    }

    /// Where the page starts: the opaque text that `nextPageUri` of the page before has as its parameter of
    /// this name. Without it, the list starts at the newest object.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.operation.cursor = Some(cursor.into());
        self
    }

    /// Lists what happened at this time or earlier. Left out, everything until now.
    pub fn end_time(mut self, end_time: Timestamp) -> Self {
        self.operation.end_time = Some(end_time);
        self
    }

    /// Lists only what was requested with this access key.
    pub fn access_key_id(mut self, access_key_id: impl IntoId<AccessKey>) -> Self {
        self.operation.access_key_id = Some(access_key_id.into_id());
        self
    }

    /// Whether to list every attempt of a request, and not just the last one.
    ///
    /// The default is `false`.
    pub fn include_retries(mut self, include_retries: bool) -> Self {
        self.operation.include_retries = Some(include_retries);
        self
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for List {
    fn from_arguments(arguments: &mut crate::dynamic::Arguments) -> Result<Self, Error> {
        Ok(Self {
            limit: arguments.query("limit")?,
            cursor: arguments.query("cursor")?,
            start_time: arguments.required_query("startTime")?,
            end_time: arguments.query("endTime")?,
            access_key_id: arguments.query("accessKeyId")?,
            include_retries: arguments.query("includeRetries")?,
        })
    }
}

/// `GET /usage/overview`, as data.
#[derive(Debug, Clone)]
pub struct GetOverview {
    start_time: Timestamp,
    end_time: Option<Timestamp>,
    group_by: Option<UsageOverviewGroupBy>,
}

impl GetOverview {
    /// Makes the operation.
    pub fn new(start_time: Timestamp) -> Self {
        Self {
            start_time,
            end_time: None,
            group_by: None,
        }
    }
}

impl Operation for GetOverview {
    type Output = UsageOverview;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "ai_gateway.usage.get_overview",
        method: Method::Get,
        path: "/usage/overview",
        answers: true,
    };
    const API: &'static crate::operation::ApiSpec = crate::ai_gateway::api::API;

    #[inline]
    fn encode(&self, request: &mut Encoder) -> Result<(), Error> {
        request.query("startTime", Some(&self.start_time));
        request.query("endTime", self.end_time.as_ref());
        request.query("groupBy", self.group_by.as_ref());
        Ok(())
    }
}

impl<C: crate::Connection> Call<'_, GetOverview, C> {
    /// When the span ends. Left out, it ends now.
    pub fn end_time(mut self, end_time: Timestamp) -> Self {
        self.operation.end_time = Some(end_time);
        self
    }

    /// What each day is split by.
    ///
    /// The default is `provider`.
    pub fn group_by(mut self, group_by: UsageOverviewGroupBy) -> Self {
        self.operation.group_by = Some(group_by);
        self
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for GetOverview {
    fn from_arguments(arguments: &mut crate::dynamic::Arguments) -> Result<Self, Error> {
        Ok(Self {
            start_time: arguments.required_query("startTime")?,
            end_time: arguments.query("endTime")?,
            group_by: arguments.query("groupBy")?,
        })
    }
}

/// What the account's AI Gateway was used for: every attempt at a provider, and costs, requests and
/// errors day by day. It can only be read.
#[derive(Debug, Clone)]
pub struct Usage<'c, C = Client> {
    client: &'c C,
}

impl<'c, C: crate::ai_gateway::Connection> Usage<'c, C> {
    pub(crate) fn new(client: &'c C) -> Self {
        Self { client }
    }

    /// Lists attempts at providers in a span of time, newest first and page by page. Without
    /// `includeRetries`, every request of a client appears once, by its last attempt.
    ///
    /// `GET /usage`.
    ///
    /// # Optional
    /// * `limit` (`i32`): Most objects on a page, 1 to 100.
    /// * `cursor` (`String`): Where the page starts: the opaque text that `nextPageUri` of the page before
    ///   has as its parameter of this name.
    /// * `end_time` (`Timestamp`): Lists what happened at this time or earlier.
    /// * `access_key_id` (`Id<AccessKey>`): Lists only what was requested with this access key.
    /// * `include_retries` (`bool`): Whether to list every attempt of a request, and not just the last one.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::ai_gateway::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.usage().list("2026-01-01T00:00:00Z".parse()?).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, start_time: Timestamp) -> Call<'c, List, C::Base> {
        Call::new(self.client.base(), List::new(start_time))
    }

    /// Sums up a span of time: costs, requests and errors of each day, apart for each provider or each
    /// access key, and of the whole span.
    ///
    /// `GET /usage/overview`.
    ///
    /// # Optional
    /// * `end_time` (`Timestamp`): When the span ends.
    /// * `group_by` (`UsageOverviewGroupBy`): What each day is split by.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::ai_gateway::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.usage().get_overview("2026-01-01T00:00:00Z".parse()?).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_overview(&self, start_time: Timestamp) -> Call<'c, GetOverview, C::Base> {
        Call::new(self.client.base(), GetOverview::new(start_time))
    }
}
