// Generated from api-spec/services/event_destinations.yaml by `cargo xtask codegen`; edits are lost.

//! `client.event_destinations()`: Targets outside ngrok to which events are sent, such as an AWS, Azure or Datadog account.

use crate::operation::{Encoder, Method, OperationSpec};
use crate::{Call, Client, Connection, Error, Id, IntoId, Operation, Resource};
use crate::models::{
    EventDestination, EventDestinationCreate, EventDestinationFormat,
    EventDestinationList, EventDestinationUpdate, EventTarget,
};

/// `POST /event_destinations`, as data.
#[derive(Debug, Clone, Default)]
pub struct Create {
    body: EventDestinationCreate,
}

impl Create {
    /// Makes the operation.
    pub fn new(body: EventDestinationCreate) -> Self {
        Self { body }
    }
}

impl Operation for Create {
    type Output = EventDestination;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "event_destinations.create",
        method: Method::Post,
        path: "/event_destinations",
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

    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.operation.body.description = Some(description.into());
        self
    }

    /// How events are serialized on their way to the target. Requests accept only `JSON`; answers may spell
    /// it `json`.
    pub fn format(mut self, format: EventDestinationFormat) -> Self {
        self.operation.body.format = Some(format);
        self
    }

    /// Where events go and how to sign in there. Exactly one of its fields is to be set.
    pub fn target(mut self, target: EventTarget) -> Self {
        self.operation.body.target = Some(target);
        self
    }

    /// Sends this body instead of what was set before.
    pub fn with_body(mut self, body: EventDestinationCreate) -> Self {
        self.operation.body = body;
        self
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for Create {
    fn from_arguments(arguments: &mut crate::dynamic::Arguments) -> Result<Self, Error> {
        Ok(Self {
            body: arguments.body(&["metadata", "description", "format", "target"])?,
        })
    }
}

/// `GET /event_destinations/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Get {
    id: Id<EventDestination>,
}

impl Get {
    /// Makes the operation.
    pub fn new(id: impl IntoId<EventDestination>) -> Self {
        Self { id: id.into_id() }
    }
}

impl Operation for Get {
    type Output = EventDestination;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "event_destinations.get",
        method: Method::Get,
        path: "/event_destinations/{id}",
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

impl EventDestination {
    /// Returns the event destination with the given ID, with its format and its target.
    pub fn get<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Get, C> {
        Call::new(client, Get::new(&self.id))
    }
}

/// `GET /event_destinations`, as data.
#[derive(Debug, Clone, Default)]
pub struct List {
    limit: Option<i32>,
    before_id: Option<Id<EventDestination>>,
    filter: Option<String>,
}

impl List {
    /// Makes the operation.
    pub fn new() -> Self {
        Self {
            limit: None,
            before_id: None,
            filter: None,
        }
    }
}

impl Operation for List {
    type Output = EventDestinationList;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "event_destinations.list",
        method: Method::Get,
        path: "/event_destinations",
        answers: true,
    };

    #[inline]
    fn encode(&self, request: &mut Encoder) -> Result<(), Error> {
        request.bounds("limit", self.limit.map(i64::from), 1, 100)?;
        request.query("limit", self.limit.as_ref());
        request.query("before_id", self.before_id.as_ref());
        request.query("filter", self.filter.as_ref());
        Ok(())
    }
}

impl<C: Connection> Call<'_, List, C> {
    /// Most objects on a page, 1 to 100.
    ///
    /// The default is `100`.
    pub fn limit(mut self, limit: i32) -> Self {
        self.operation.limit = Some(limit);
        self
    }

    /// Starts the list after this object, going back in time.
    pub fn before_id(mut self, before_id: impl IntoId<EventDestination>) -> Self {
        self.operation.before_id = Some(before_id.into_id());
        self
    }

    /// A CEL expression over `obj`; only objects for which it holds are listed.
    pub fn filter(mut self, filter: impl Into<String>) -> Self {
        self.operation.filter = Some(filter.into());
        self
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for List {
    fn from_arguments(arguments: &mut crate::dynamic::Arguments) -> Result<Self, Error> {
        Ok(Self {
            limit: arguments.query("limit")?,
            before_id: arguments.query("before_id")?,
            filter: arguments.query("filter")?,
        })
    }
}

/// `PATCH /event_destinations/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Update {
    id: Id<EventDestination>,
    body: EventDestinationUpdate,
}

impl Update {
    /// Makes the operation.
    pub fn new(id: impl IntoId<EventDestination>, body: EventDestinationUpdate) -> Self {
        Self { id: id.into_id(), body }
    }
}

impl Operation for Update {
    type Output = EventDestination;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "event_destinations.update",
        method: Method::Patch,
        path: "/event_destinations/{id}",
        answers: true,
    };

    #[inline]
    fn encode(&self, request: &mut Encoder) -> Result<(), Error> {
        request.path("id", self.id.as_str())?;
        request.json(&self.body)?;
        Ok(())
    }
}

impl<C: Connection> Call<'_, Update, C> {
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub fn metadata(mut self, metadata: impl Into<String>) -> Self {
        self.operation.body.metadata = Some(metadata.into());
        self
    }

    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.operation.body.description = Some(description.into());
        self
    }

    /// How events are serialized on their way to the target. Requests accept only `JSON`; answers may spell
    /// it `json`.
    pub fn format(mut self, format: EventDestinationFormat) -> Self {
        self.operation.body.format = Some(format);
        self
    }

    /// Where events go and how to sign in there. Exactly one of its fields is to be set.
    pub fn target(mut self, target: EventTarget) -> Self {
        self.operation.body.target = Some(target);
        self
    }

    /// Sends this body instead of what was set before.
    pub fn with_body(mut self, body: EventDestinationUpdate) -> Self {
        self.operation.body = body;
        self
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for Update {
    fn from_arguments(arguments: &mut crate::dynamic::Arguments) -> Result<Self, Error> {
        Ok(Self {
            id: arguments.path("id")?,
            body: arguments.body(&["metadata", "description", "format", "target"])?,
        })
    }
}

impl EventDestination {
    /// Changes the format, the target, the description or the metadata of an event destination.
    pub fn update<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Update, C> {
        Call::new(client, Update::new(&self.id, EventDestinationUpdate::new()))
    }
}

/// `DELETE /event_destinations/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Delete {
    id: Id<EventDestination>,
}

impl Delete {
    /// Makes the operation.
    pub fn new(id: impl IntoId<EventDestination>) -> Self {
        Self { id: id.into_id() }
    }
}

impl Operation for Delete {
    type Output = ();
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "event_destinations.delete",
        method: Method::Delete,
        path: "/event_destinations/{id}",
        answers: false,
    };

    #[inline]
    fn encode(&self, request: &mut Encoder) -> Result<(), Error> {
        request.path("id", self.id.as_str())?;
        Ok(())
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for Delete {
    fn from_arguments(arguments: &mut crate::dynamic::Arguments) -> Result<Self, Error> {
        Ok(Self { id: arguments.path("id")? })
    }
}

impl EventDestination {
    /// Deletes an event destination. Take it out of the event subscriptions that use it first; one still in
    /// use is refused.
    pub fn delete<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Delete, C> {
        Call::new(client, Delete::new(&self.id))
    }
}

impl Resource for EventDestination {
    type Get = Get;

    fn by_id(id: Id<Self>) -> Self::Get {
        Get::new(id)
    }
}

/// Targets outside ngrok to which events are sent, such as an AWS, Azure or Datadog account. Event
/// subscriptions decide which events go there.
///
/// [ngrok's page about it](https://ngrok.com/docs/api-reference/eventdestinations)
#[derive(Debug, Clone)]
pub struct EventDestinations<'c, C = Client> {
    client: &'c C,
}

impl<'c, C: Connection> EventDestinations<'c, C> {
    pub(crate) fn new(client: &'c C) -> Self {
        Self { client }
    }

    /// Creates a destination. Nothing is sent to it before an event subscription names it.
    ///
    /// `POST /event_destinations`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/eventdestinations).
    ///
    /// # Optional
    /// * `metadata` (`String`): Data of your own, for programs, such as a JSON document; ngrok does not
    ///   read it.
    /// * `description` (`String`): A note for people about what this object is for, up to 255 bytes.
    /// * `format` (`EventDestinationFormat`): How events are serialized on their way to the target.
    /// * `target` (`EventTarget`): Where events go and how to sign in there.
    ///
    /// # Errors
    /// Among others:
    /// * [`EVENT_DESTINATION_TARGET_MISSING`](crate::ErrorCode::EVENT_DESTINATION_TARGET_MISSING): The
    ///   event destination has no target; set one of those the message lists.
    /// * [`EVENT_DESTINATION_TARGET_AUTH_MISSING`](crate::ErrorCode::EVENT_DESTINATION_TARGET_AUTH_MISSING):
    ///   The event destination's target says nothing about authentication; fill in its auth field.
    /// * [`EVENT_DESTINATION_AUTH_CREDENTIALS_MISSING`](crate::ErrorCode::EVENT_DESTINATION_AUTH_CREDENTIALS_MISSING):
    ///   The event destination's auth is empty; put a role or credentials in it.
    /// * [`EVENT_DESTINATION_FORMAT_INVALID`](crate::ErrorCode::EVENT_DESTINATION_FORMAT_INVALID): The
    ///   event destination has no format or one that ngrok does not know.
    /// * [`EVENT_DESTINATION_TARGETS_LIMIT_REACHED`](crate::ErrorCode::EVENT_DESTINATION_TARGETS_LIMIT_REACHED):
    ///   The event destination has several targets; keep just one.
    /// * [`EVENT_DESTINATION_AUTH_TYPES_LIMIT_REACHED`](crate::ErrorCode::EVENT_DESTINATION_AUTH_TYPES_LIMIT_REACHED):
    ///   The event destination has several kinds of authentication; keep just one.
    /// * [`EVENT_DESTINATION_ARN_INVALID`](crate::ErrorCode::EVENT_DESTINATION_ARN_INVALID): The ARN is
    ///   malformed; copy it from Amazon unchanged.
    /// * [`EVENT_DESTINATION_ROLE_ARN_INVALID`](crate::ErrorCode::EVENT_DESTINATION_ROLE_ARN_INVALID): The
    ///   event destination's role is not the ARN of an AWS IAM role; the message gives the error.
    /// * [`EVENT_DESTINATION_DATADOG_SITE_INVALID`](crate::ErrorCode::EVENT_DESTINATION_DATADOG_SITE_INVALID):
    ///   The Datadog site is unknown; use a value from the SITE column in Datadog's list of sites.
    /// * [`EVENT_DESTINATION_DATADOG_API_KEY_NOT_AUTHORIZED`](crate::ErrorCode::EVENT_DESTINATION_DATADOG_API_KEY_NOT_AUTHORIZED):
    ///   Datadog does not take events under this API key; check the key and the error in the message.
    /// * [`EVENT_DESTINATIONS_NOT_ALLOWED`](crate::ErrorCode::EVENT_DESTINATIONS_NOT_ALLOWED): Creating
    ///   event destinations is not enabled for this account.
    /// * [`EVENT_DESTINATIONS_ACCOUNT_LIMIT_REACHED`](crate::ErrorCode::EVENT_DESTINATIONS_ACCOUNT_LIMIT_REACHED):
    ///   The account already has as many event destinations as it may have; delete one first.
    ///
    /// # Example
    /// ```no_run
    /// use ngrok_api::models::{
    ///     AwsAuth, AwsRole, EventDestinationFormat, EventTarget,
    ///     EventTargetCloudwatchLogs,
    /// };
    ///
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let cloudwatch_logs = EventTargetCloudwatchLogs::new()
    ///     .log_group_arn("arn:aws:logs:eu-central-1:123456789012:log-group:ngrok")
    ///     .auth(
    ///         AwsAuth::new()
    ///             .role(AwsRole::new("arn:aws:iam::123456789012:role/ngrok-events")),
    ///     );
    /// let answer = client
    ///     .event_destinations()
    ///     .create()
    ///     .description("Changes in the account")
    ///     .format(EventDestinationFormat::Json)
    ///     .target(EventTarget::new().cloudwatch_logs(cloudwatch_logs))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self) -> Call<'c, Create, C> {
        Call::new(self.client, Create::new(EventDestinationCreate::new()))
    }

    /// Returns the event destination with the given ID, with its format and its target.
    ///
    /// `GET /event_destinations/{id}`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/eventdestinations).
    ///
    /// # Errors
    /// Among others:
    /// * [`EVENT_DESTINATION_NOT_FOUND`](crate::ErrorCode::EVENT_DESTINATION_NOT_FOUND): The account has no
    ///   event destination with that ID.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client
    ///     .event_destinations()
    ///     .get("ed_2tEpN0yrxDI4j8jVnhVRoTNN2Tx")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl IntoId<EventDestination>) -> Call<'c, Get, C> {
        Call::new(self.client, Get::new(id))
    }

    /// Lists the event destinations of the account, page by page. A filter expression may narrow the
    /// result.
    ///
    /// `GET /event_destinations`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/eventdestinations).
    ///
    /// The filter may name `obj.id`, `obj.created_at`, `obj.description`, `obj.metadata`.
    ///
    /// # Optional
    /// * `limit` (`i32`): Most objects on a page, 1 to 100.
    /// * `before_id` (`Id<EventDestination>`): Starts the list after this object, going back in time.
    /// * `filter` (`String`): A CEL expression over `obj`; only objects for which it holds are listed.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let mut items = client.event_destinations().list().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> Call<'c, List, C> {
        Call::new(self.client, List::new())
    }

    /// Changes the format, the target, the description or the metadata of an event destination.
    ///
    /// `PATCH /event_destinations/{id}`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/eventdestinations).
    ///
    /// # Optional
    /// * `metadata` (`String`): Data of your own, for programs, such as a JSON document; ngrok does not
    ///   read it.
    /// * `description` (`String`): A note for people about what this object is for, up to 255 bytes.
    /// * `format` (`EventDestinationFormat`): How events are serialized on their way to the target.
    /// * `target` (`EventTarget`): Where events go and how to sign in there.
    ///
    /// # Errors
    /// Among others:
    /// * [`EVENT_DESTINATION_NOT_FOUND`](crate::ErrorCode::EVENT_DESTINATION_NOT_FOUND): The account has no
    ///   event destination with that ID.
    /// * [`EVENT_DESTINATION_TARGET_TYPE_CHANGE_NOT_ALLOWED`](crate::ErrorCode::EVENT_DESTINATION_TARGET_TYPE_CHANGE_NOT_ALLOWED):
    ///   An event destination keeps its target type for good; make a new destination for another type.
    /// * [`EVENT_DESTINATION_PROPERTY_CHANGE_NOT_ALLOWED`](crate::ErrorCode::EVENT_DESTINATION_PROPERTY_CHANGE_NOT_ALLOWED):
    ///   This property is fixed once the destination exists; make a new destination to change it.
    /// * [`EVENT_DESTINATION_FORMAT_INVALID`](crate::ErrorCode::EVENT_DESTINATION_FORMAT_INVALID): The
    ///   event destination has no format or one that ngrok does not know.
    /// * [`EVENT_DESTINATION_TARGETS_LIMIT_REACHED`](crate::ErrorCode::EVENT_DESTINATION_TARGETS_LIMIT_REACHED):
    ///   The event destination has several targets; keep just one.
    /// * [`EVENT_DESTINATION_AUTH_TYPES_LIMIT_REACHED`](crate::ErrorCode::EVENT_DESTINATION_AUTH_TYPES_LIMIT_REACHED):
    ///   The event destination has several kinds of authentication; keep just one.
    /// * [`EVENT_DESTINATION_ARN_INVALID`](crate::ErrorCode::EVENT_DESTINATION_ARN_INVALID): The ARN is
    ///   malformed; copy it from Amazon unchanged.
    /// * [`EVENT_DESTINATION_ROLE_ARN_INVALID`](crate::ErrorCode::EVENT_DESTINATION_ROLE_ARN_INVALID): The
    ///   event destination's role is not the ARN of an AWS IAM role; the message gives the error.
    /// * [`EVENT_DESTINATION_DATADOG_SITE_INVALID`](crate::ErrorCode::EVENT_DESTINATION_DATADOG_SITE_INVALID):
    ///   The Datadog site is unknown; use a value from the SITE column in Datadog's list of sites.
    ///
    /// # Example
    /// ```no_run
    /// use ngrok_api::models::{EventTarget, EventTargetDatadog};
    ///
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let datadog = EventTargetDatadog::new()
    ///     .api_key(std::env::var("DATADOG_API_KEY")?)
    ///     .service("ngrok")
    ///     .ddsite("datadoghq.eu");
    /// let answer = client
    ///     .event_destinations()
    ///     .update("ed_2tEpN0yrxDI4j8jVnhVRoTNN2Tx")
    ///     .target(EventTarget::new().datadog(datadog))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, id: impl IntoId<EventDestination>) -> Call<'c, Update, C> {
        Call::new(self.client, Update::new(id, EventDestinationUpdate::new()))
    }

    /// Deletes an event destination. Take it out of the event subscriptions that use it first; one still in
    /// use is refused.
    ///
    /// `DELETE /event_destinations/{id}`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/eventdestinations).
    ///
    /// # Errors
    /// Among others:
    /// * [`EVENT_DESTINATION_NOT_FOUND`](crate::ErrorCode::EVENT_DESTINATION_NOT_FOUND): The account has no
    ///   event destination with that ID.
    /// * [`EVENT_DESTINATION_IN_USE`](crate::ErrorCode::EVENT_DESTINATION_IN_USE): An event stream still
    ///   sends to this destination; detach it there before the deletion.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// client.event_destinations().delete("ed_2tEpN0yrxDI4j8jVnhVRoTNN2Tx").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, id: impl IntoId<EventDestination>) -> Call<'c, Delete, C> {
        Call::new(self.client, Delete::new(id))
    }
}

/// Fields that the list can be filtered by: see [`filter`](crate::filter).
pub mod fields {
    use crate::filter::Field;
    /// Identifier of this object, assigned by ngrok when it is created.
    pub const ID: Field<str> = Field::new("id");
    /// When this object was created.
    pub const CREATED_AT: Field<jiff::Timestamp> = Field::new("created_at");
    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    pub const DESCRIPTION: Field<str> = Field::new("description");
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub const METADATA: Field<str> = Field::new("metadata");
}
