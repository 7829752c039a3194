// Generated from api-spec/services/event_subscriptions.yaml by `cargo xtask codegen`; edits are lost.

//! `client.event_subscriptions()`: Subscriptions to what happens in the account: each names event types, its sources, and the destinations to which their events are sent.

use crate::operation::{Encoder, Method, OperationSpec};
use crate::{Call, Client, Connection, Error, Id, IntoId, Operation, Resource};
use crate::models::{
    EventDestination, EventSourceReplace, EventSubscription, EventSubscriptionCreate,
    EventSubscriptionList, EventSubscriptionUpdate,
};

/// `POST /event_subscriptions`, as data.
#[derive(Debug, Clone, Default)]
pub struct Create {
    body: EventSubscriptionCreate,
}

impl Create {
    /// Makes the operation.
    pub fn new(body: EventSubscriptionCreate) -> Self {
        Self { body }
    }
}

impl Operation for Create {
    type Output = EventSubscription;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "event_subscriptions.create",
        method: Method::Post,
        path: "/event_subscriptions",
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

    /// The event types to listen for, one entry each. More can be added later with
    /// `client.event_sources()`.
    pub fn sources(
        mut self,
        sources: impl IntoIterator<Item = impl Into<EventSourceReplace>>,
    ) -> Self {
        self.operation.body.sources = Some(
            sources.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// IDs of the event destinations that shall receive the events.
    pub fn destination_ids(
        mut self,
        destination_ids: impl IntoIterator<Item = impl IntoId<EventDestination>>,
    ) -> Self {
        self.operation.body.destination_ids = Some(
            destination_ids.into_iter().map(IntoId::into_id).collect(),
        );
        self
    }

    /// Sends this body instead of what was set before.
    pub fn with_body(mut self, body: EventSubscriptionCreate) -> Self {
        self.operation.body = body;
        self
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for Create {
    fn from_arguments(arguments: &mut crate::dynamic::Arguments) -> Result<Self, Error> {
        Ok(Self {
            body: arguments
                .body(&["metadata", "description", "sources", "destination_ids"])?,
        })
    }
}

/// `GET /event_subscriptions/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Get {
    id: Id<EventSubscription>,
}

impl Get {
    /// Makes the operation.
    pub fn new(id: impl IntoId<EventSubscription>) -> Self {
        Self { id: id.into_id() }
    }
}

impl Operation for Get {
    type Output = EventSubscription;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "event_subscriptions.get",
        method: Method::Get,
        path: "/event_subscriptions/{id}",
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

impl EventSubscription {
    /// Returns the event subscription with the given ID, with its sources and destinations.
    pub fn get<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Get, C> {
        Call::new(client, Get::new(&self.id))
    }
}

/// `GET /event_subscriptions`, as data.
#[derive(Debug, Clone, Default)]
pub struct List {
    limit: Option<i32>,
    before_id: Option<Id<EventSubscription>>,
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
    type Output = EventSubscriptionList;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "event_subscriptions.list",
        method: Method::Get,
        path: "/event_subscriptions",
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
    pub fn before_id(mut self, before_id: impl IntoId<EventSubscription>) -> Self {
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

/// `PATCH /event_subscriptions/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Update {
    id: Id<EventSubscription>,
    body: EventSubscriptionUpdate,
}

impl Update {
    /// Makes the operation.
    pub fn new(
        id: impl IntoId<EventSubscription>,
        body: EventSubscriptionUpdate,
    ) -> Self {
        Self { id: id.into_id(), body }
    }
}

impl Operation for Update {
    type Output = EventSubscription;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "event_subscriptions.update",
        method: Method::Patch,
        path: "/event_subscriptions/{id}",
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

    /// The complete set of event types from now on. Leave it out to keep the present set.
    pub fn sources(
        mut self,
        sources: impl IntoIterator<Item = impl Into<EventSourceReplace>>,
    ) -> Self {
        self.operation.body.sources = Some(
            sources.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// IDs of all event destinations from now on. Leave it out to keep the present ones.
    pub fn destination_ids(
        mut self,
        destination_ids: impl IntoIterator<Item = impl IntoId<EventDestination>>,
    ) -> Self {
        self.operation.body.destination_ids = Some(
            destination_ids.into_iter().map(IntoId::into_id).collect(),
        );
        self
    }

    /// Sends this body instead of what was set before.
    pub fn with_body(mut self, body: EventSubscriptionUpdate) -> Self {
        self.operation.body = body;
        self
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for Update {
    fn from_arguments(arguments: &mut crate::dynamic::Arguments) -> Result<Self, Error> {
        Ok(Self {
            id: arguments.path("id")?,
            body: arguments
                .body(&["metadata", "description", "sources", "destination_ids"])?,
        })
    }
}

impl EventSubscription {
    /// Changes an event subscription. To add or remove a single event type, use `client.event_sources()`.
    pub fn update<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Update, C> {
        Call::new(client, Update::new(&self.id, EventSubscriptionUpdate::new()))
    }
}

/// `DELETE /event_subscriptions/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Delete {
    id: Id<EventSubscription>,
}

impl Delete {
    /// Makes the operation.
    pub fn new(id: impl IntoId<EventSubscription>) -> Self {
        Self { id: id.into_id() }
    }
}

impl Operation for Delete {
    type Output = ();
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "event_subscriptions.delete",
        method: Method::Delete,
        path: "/event_subscriptions/{id}",
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

impl EventSubscription {
    /// Deletes an event subscription, so that it no longer sends events to its destinations.
    pub fn delete<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Delete, C> {
        Call::new(client, Delete::new(&self.id))
    }
}

impl Resource for EventSubscription {
    type Get = Get;

    fn by_id(id: Id<Self>) -> Self::Get {
        Get::new(id)
    }
}

/// Subscriptions to what happens in the account: each names event types, its sources, and the
/// destinations to which their events are sent.
///
/// [ngrok's page about it](https://ngrok.com/docs/api-reference/eventsubscriptions)
#[derive(Debug, Clone)]
pub struct EventSubscriptions<'c, C = Client> {
    client: &'c C,
}

impl<'c, C: Connection> EventSubscriptions<'c, C> {
    pub(crate) fn new(client: &'c C) -> Self {
        Self { client }
    }

    /// Creates a subscription, with its event types and destinations. An account can have only so many.
    ///
    /// `POST /event_subscriptions`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/eventsubscriptions).
    ///
    /// # Optional
    /// * `metadata` (`String`): Data of your own, for programs, such as a JSON document; ngrok does not
    ///   read it.
    /// * `description` (`String`): A note for people about what this object is for, up to 255 bytes.
    /// * `sources` (`Vec<EventSourceReplace>`): The event types to listen for, one entry each.
    /// * `destination_ids` (`Vec<Id<EventDestination>>`): IDs of the event destinations that shall receive
    ///   the events.
    ///
    /// # Errors
    /// Among others:
    /// * [`EVENT_TYPE_INVALID`](crate::ErrorCode::EVENT_TYPE_INVALID): There is no event type of this name;
    ///   choose one from the message's list.
    /// * [`EVENT_SUBSCRIPTION_SOURCE_TYPE_ALREADY_EXISTS`](crate::ErrorCode::EVENT_SUBSCRIPTION_SOURCE_TYPE_ALREADY_EXISTS):
    ///   Two sources of the event subscription have one type; list each type once.
    /// * [`EVENT_DESTINATION_NOT_FOUND`](crate::ErrorCode::EVENT_DESTINATION_NOT_FOUND): The account has no
    ///   event destination with that ID.
    /// * [`EVENT_SUBSCRIPTION_DESTINATIONS_LIMIT_REACHED`](crate::ErrorCode::EVENT_SUBSCRIPTION_DESTINATIONS_LIMIT_REACHED):
    ///   The event subscription already has as many destinations as it may have; remove one first.
    /// * [`EVENT_SUBSCRIPTIONS_NOT_ALLOWED`](crate::ErrorCode::EVENT_SUBSCRIPTIONS_NOT_ALLOWED): Event
    ///   subscriptions are not enabled for this account.
    /// * [`EVENT_SUBSCRIPTIONS_ACCOUNT_LIMIT_REACHED`](crate::ErrorCode::EVENT_SUBSCRIPTIONS_ACCOUNT_LIMIT_REACHED):
    ///   The account already has as many event subscriptions as it may have; delete one first.
    /// * [`EVENT_AUDIT_EXPORT_REQUIRES_PLAN`](crate::ErrorCode::EVENT_AUDIT_EXPORT_REQUIRES_PLAN):
    ///   Exporting audit events takes the Account Governance add-on; without it, export HTTP request and
    ///   TCP connection events.
    ///
    /// # Example
    /// ```no_run
    /// use ngrok_api::models::{EventSourceReplace, EventType};
    ///
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client
    ///     .event_subscriptions()
    ///     .create()
    ///     .description("Changes of IP policies")
    ///     .sources([
    ///         EventSourceReplace::new().r#type(EventType::IpPolicyCreatedV0),
    ///         EventSourceReplace::new().r#type(EventType::IpPolicyDeletedV0),
    ///     ])
    ///     .destination_ids(["ed_2tEpN0yrxDI4j8jVnhVRoTNN2Tx"])
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self) -> Call<'c, Create, C> {
        Call::new(self.client, Create::new(EventSubscriptionCreate::new()))
    }

    /// Returns the event subscription with the given ID, with its sources and destinations.
    ///
    /// `GET /event_subscriptions/{id}`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/eventsubscriptions).
    ///
    /// # Errors
    /// Among others:
    /// * [`EVENT_SUBSCRIPTION_NOT_FOUND`](crate::ErrorCode::EVENT_SUBSCRIPTION_NOT_FOUND): No event
    ///   subscription with that ID exists; check the ID.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client
    ///     .event_subscriptions()
    ///     .get("esb_2tEpN0yrxDI4j8jVnhVRoTNN2Tx")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl IntoId<EventSubscription>) -> Call<'c, Get, C> {
        Call::new(self.client, Get::new(id))
    }

    /// Lists the event subscriptions of the account, page by page. A filter expression may narrow the
    /// result.
    ///
    /// `GET /event_subscriptions`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/eventsubscriptions).
    ///
    /// The filter may name `obj.id`, `obj.created_at`, `obj.description`, `obj.metadata`.
    ///
    /// # Optional
    /// * `limit` (`i32`): Most objects on a page, 1 to 100.
    /// * `before_id` (`Id<EventSubscription>`): Starts the list after this object, going back in time.
    /// * `filter` (`String`): A CEL expression over `obj`; only objects for which it holds are listed.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let mut items = client.event_subscriptions().list().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> Call<'c, List, C> {
        Call::new(self.client, List::new())
    }

    /// Changes an event subscription. To add or remove a single event type, use `client.event_sources()`.
    ///
    /// `PATCH /event_subscriptions/{id}`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/eventsubscriptions).
    ///
    /// # Optional
    /// * `metadata` (`String`): Data of your own, for programs, such as a JSON document; ngrok does not
    ///   read it.
    /// * `description` (`String`): A note for people about what this object is for, up to 255 bytes.
    /// * `sources` (`Vec<EventSourceReplace>`): The complete set of event types from now on.
    /// * `destination_ids` (`Vec<Id<EventDestination>>`): IDs of all event destinations from now on.
    ///
    /// # Errors
    /// Among others:
    /// * [`EVENT_SUBSCRIPTION_NOT_FOUND`](crate::ErrorCode::EVENT_SUBSCRIPTION_NOT_FOUND): No event
    ///   subscription with that ID exists; check the ID.
    /// * [`EVENT_TYPE_INVALID`](crate::ErrorCode::EVENT_TYPE_INVALID): There is no event type of this name;
    ///   choose one from the message's list.
    /// * [`EVENT_SUBSCRIPTION_SOURCE_TYPE_ALREADY_EXISTS`](crate::ErrorCode::EVENT_SUBSCRIPTION_SOURCE_TYPE_ALREADY_EXISTS):
    ///   Two sources of the event subscription have one type; list each type once.
    /// * [`EVENT_DESTINATION_NOT_FOUND`](crate::ErrorCode::EVENT_DESTINATION_NOT_FOUND): The account has no
    ///   event destination with that ID.
    /// * [`EVENT_SUBSCRIPTION_DESTINATIONS_LIMIT_REACHED`](crate::ErrorCode::EVENT_SUBSCRIPTION_DESTINATIONS_LIMIT_REACHED):
    ///   The event subscription already has as many destinations as it may have; remove one first.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client
    ///     .event_subscriptions()
    ///     .update("esb_2tEpN0yrxDI4j8jVnhVRoTNN2Tx")
    ///     .destination_ids([
    ///         "ed_2tEpN0yrxDI4j8jVnhVRoTNN2Tx",
    ///         "ed_2tEpN0yrxDI4j8jVnhVRoTNN2Ty",
    ///     ])
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, id: impl IntoId<EventSubscription>) -> Call<'c, Update, C> {
        Call::new(self.client, Update::new(id, EventSubscriptionUpdate::new()))
    }

    /// Deletes an event subscription, so that it no longer sends events to its destinations.
    ///
    /// `DELETE /event_subscriptions/{id}`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/eventsubscriptions).
    ///
    /// # Errors
    /// Among others:
    /// * [`EVENT_SUBSCRIPTION_NOT_FOUND`](crate::ErrorCode::EVENT_SUBSCRIPTION_NOT_FOUND): No event
    ///   subscription with that ID exists; check the ID.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// client.event_subscriptions().delete("esb_2tEpN0yrxDI4j8jVnhVRoTNN2Tx").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, id: impl IntoId<EventSubscription>) -> Call<'c, Delete, C> {
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
