// Generated from api-spec/services/event_sources.yaml by `cargo xtask codegen`; edits are lost.

//! `client.event_sources()`: The event types of one event subscription.

use crate::operation::{Encoder, Method, OperationSpec};
use crate::{Call, Client, Connection, Error, Id, IntoId, Operation};
use crate::models::{
    EventSource, EventSourceCreate, EventSourceList, EventSourceUpdate,
    EventSubscription, EventType,
};

/// `POST /event_subscriptions/{subscription_id}/sources`, as data.
#[derive(Debug, Clone)]
pub struct Create {
    subscription_id: Id<EventSubscription>,
    body: EventSourceCreate,
}

impl Create {
    /// Makes the operation.
    pub fn new(
        subscription_id: impl IntoId<EventSubscription>,
        body: EventSourceCreate,
    ) -> Self {
        Self {
            subscription_id: subscription_id.into_id(),
            body,
        }
    }
}

impl Operation for Create {
    type Output = EventSource;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "event_sources.create",
        method: Method::Post,
        path: "/event_subscriptions/{subscription_id}/sources",
        answers: true,
    };

    #[inline]
    fn encode(&self, request: &mut Encoder) -> Result<(), Error> {
        request.path("subscription_id", self.subscription_id.as_str())?;
        request.json(&self.body)?;
        Ok(())
    }
}

impl<C: Connection> Call<'_, Create, C> {
    /// The event type with its version, such as `ip_policy_updated.v0`.
    pub fn r#type(mut self, r#type: EventType) -> Self {
        self.operation.body.r#type = Some(r#type);
        self
    }

    /// Sends this body instead of what was set before.
    pub fn with_body(mut self, body: EventSourceCreate) -> Self {
        self.operation.body = body;
        self
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for Create {
    fn from_arguments(arguments: &mut crate::dynamic::Arguments) -> Result<Self, Error> {
        Ok(Self {
            subscription_id: arguments.path("subscription_id")?,
            body: arguments.body(&["type"])?,
        })
    }
}

/// `GET /event_subscriptions/{subscription_id}/sources/{type}`, as data.
#[derive(Debug, Clone)]
pub struct Get {
    subscription_id: Id<EventSubscription>,
    r#type: EventType,
}

impl Get {
    /// Makes the operation.
    pub fn new(
        subscription_id: impl IntoId<EventSubscription>,
        r#type: EventType,
    ) -> Self {
        Self {
            subscription_id: subscription_id.into_id(),
            r#type,
        }
    }
}

impl Operation for Get {
    type Output = EventSource;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "event_sources.get",
        method: Method::Get,
        path: "/event_subscriptions/{subscription_id}/sources/{type}",
        answers: true,
    };

    #[inline]
    fn encode(&self, request: &mut Encoder) -> Result<(), Error> {
        request.path("subscription_id", self.subscription_id.as_str())?;
        request.path("type", self.r#type.as_str())?;
        Ok(())
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for Get {
    fn from_arguments(arguments: &mut crate::dynamic::Arguments) -> Result<Self, Error> {
        Ok(Self {
            subscription_id: arguments.path("subscription_id")?,
            r#type: arguments.path("type")?,
        })
    }
}

/// `GET /event_subscriptions/{subscription_id}/sources`, as data.
#[derive(Debug, Clone)]
pub struct List {
    subscription_id: Id<EventSubscription>,
}

impl List {
    /// Makes the operation.
    pub fn new(subscription_id: impl IntoId<EventSubscription>) -> Self {
        Self {
            subscription_id: subscription_id.into_id(),
        }
    }
}

impl Operation for List {
    type Output = EventSourceList;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "event_sources.list",
        method: Method::Get,
        path: "/event_subscriptions/{subscription_id}/sources",
        answers: true,
    };

    #[inline]
    fn encode(&self, request: &mut Encoder) -> Result<(), Error> {
        request.path("subscription_id", self.subscription_id.as_str())?;
        Ok(())
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for List {
    fn from_arguments(arguments: &mut crate::dynamic::Arguments) -> Result<Self, Error> {
        Ok(Self {
            subscription_id: arguments.path("subscription_id")?,
        })
    }
}

/// `PATCH /event_subscriptions/{subscription_id}/sources/{type}`, as data.
#[derive(Debug, Clone)]
pub struct Update {
    subscription_id: Id<EventSubscription>,
    r#type: EventType,
    body: EventSourceUpdate,
}

impl Update {
    /// Makes the operation.
    pub fn new(
        subscription_id: impl IntoId<EventSubscription>,
        r#type: EventType,
        body: EventSourceUpdate,
    ) -> Self {
        Self {
            subscription_id: subscription_id.into_id(),
            r#type,
            body,
        }
    }
}

impl Operation for Update {
    type Output = EventSource;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "event_sources.update",
        method: Method::Patch,
        path: "/event_subscriptions/{subscription_id}/sources/{type}",
        answers: true,
    };

    #[inline]
    fn encode(&self, request: &mut Encoder) -> Result<(), Error> {
        request.path("subscription_id", self.subscription_id.as_str())?;
        request.path("type", self.r#type.as_str())?;
        request.json(&self.body)?;
        Ok(())
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for Update {
    fn from_arguments(arguments: &mut crate::dynamic::Arguments) -> Result<Self, Error> {
        Ok(Self {
            subscription_id: arguments.path("subscription_id")?,
            r#type: arguments.path("type")?,
            body: arguments.body(&[])?,
        })
    }
}

/// `DELETE /event_subscriptions/{subscription_id}/sources/{type}`, as data.
#[derive(Debug, Clone)]
pub struct Delete {
    subscription_id: Id<EventSubscription>,
    r#type: EventType,
}

impl Delete {
    /// Makes the operation.
    pub fn new(
        subscription_id: impl IntoId<EventSubscription>,
        r#type: EventType,
    ) -> Self {
        Self {
            subscription_id: subscription_id.into_id(),
            r#type,
        }
    }
}

impl Operation for Delete {
    type Output = ();
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "event_sources.delete",
        method: Method::Delete,
        path: "/event_subscriptions/{subscription_id}/sources/{type}",
        answers: false,
    };

    #[inline]
    fn encode(&self, request: &mut Encoder) -> Result<(), Error> {
        request.path("subscription_id", self.subscription_id.as_str())?;
        request.path("type", self.r#type.as_str())?;
        Ok(())
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for Delete {
    fn from_arguments(arguments: &mut crate::dynamic::Arguments) -> Result<Self, Error> {
        Ok(Self {
            subscription_id: arguments.path("subscription_id")?,
            r#type: arguments.path("type")?,
        })
    }
}

/// The event types of one event subscription. Each source adds a type, such as `ip_policy_updated.v0`,
/// for which the subscription sends events.
///
/// [ngrok's page about it](https://ngrok.com/docs/api-reference/eventsources)
#[derive(Debug, Clone)]
pub struct EventSources<'c, C = Client> {
    client: &'c C,
}

impl<'c, C: Connection> EventSources<'c, C> {
    pub(crate) fn new(client: &'c C) -> Self {
        Self { client }
    }

    /// Adds an event type to a subscription, which from then on sends events of that type too.
    ///
    /// `POST /event_subscriptions/{subscription_id}/sources`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/eventsources).
    ///
    /// # Optional
    /// * `r#type` (`EventType`): The event type with its version, such as `ip_policy_updated.v0`.
    ///
    /// # Errors
    /// Among others:
    /// * [`EVENT_SUBSCRIPTION_NOT_FOUND`](crate::ErrorCode::EVENT_SUBSCRIPTION_NOT_FOUND): No event
    ///   subscription with that ID exists; check the ID.
    /// * [`EVENT_TYPE_INVALID`](crate::ErrorCode::EVENT_TYPE_INVALID): There is no event type of this name;
    ///   choose one from the message's list.
    /// * [`EVENT_SUBSCRIPTION_SOURCE_TYPE_ALREADY_EXISTS`](crate::ErrorCode::EVENT_SUBSCRIPTION_SOURCE_TYPE_ALREADY_EXISTS):
    ///   Two sources of the event subscription have one type; list each type once.
    /// * [`EVENT_AUDIT_EXPORT_REQUIRES_PLAN`](crate::ErrorCode::EVENT_AUDIT_EXPORT_REQUIRES_PLAN):
    ///   Exporting audit events takes the Account Governance add-on; without it, export HTTP request and
    ///   TCP connection events.
    ///
    /// # Example
    /// ```no_run
    /// use ngrok_api::models::EventType;
    ///
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client
    ///     .event_sources()
    ///     .create("esb_2tEpN0yrxDI4j8jVnhVRoTNN2Tx")
    ///     .r#type(EventType::IpPolicyUpdatedV0)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        subscription_id: impl IntoId<EventSubscription>,
    ) -> Call<'c, Create, C> {
        Call::new(self.client, Create::new(subscription_id, EventSourceCreate::new()))
    }

    /// Returns one source of a subscription, found by its event type. Fails if the subscription lacks that
    /// type.
    ///
    /// `GET /event_subscriptions/{subscription_id}/sources/{type}`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/eventsources).
    ///
    /// # Errors
    /// Among others:
    /// * [`EVENT_SUBSCRIPTION_NOT_FOUND`](crate::ErrorCode::EVENT_SUBSCRIPTION_NOT_FOUND): No event
    ///   subscription with that ID exists; check the ID.
    /// * [`EVENT_SUBSCRIPTION_SOURCE_NOT_FOUND`](crate::ErrorCode::EVENT_SUBSCRIPTION_SOURCE_NOT_FOUND):
    ///   The event subscription exists but has no source of that type.
    ///
    /// # Example
    /// ```no_run
    /// use ngrok_api::models::EventType;
    ///
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client
    ///     .event_sources()
    ///     .get("esb_2tEpN0yrxDI4j8jVnhVRoTNN2Tx", EventType::DomainCreatedV0)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        subscription_id: impl IntoId<EventSubscription>,
        r#type: EventType,
    ) -> Call<'c, Get, C> {
        Call::new(self.client, Get::new(subscription_id, r#type))
    }

    /// Lists the event types of a subscription. All come in one answer; there are no pages.
    ///
    /// `GET /event_subscriptions/{subscription_id}/sources`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/eventsources).
    ///
    /// # Errors
    /// Among others:
    /// * [`EVENT_SUBSCRIPTION_NOT_FOUND`](crate::ErrorCode::EVENT_SUBSCRIPTION_NOT_FOUND): No event
    ///   subscription with that ID exists; check the ID.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client.event_sources().list("esb_2tEpN0yrxDI4j8jVnhVRoTNN2Tx").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(
        &self,
        subscription_id: impl IntoId<EventSubscription>,
    ) -> Call<'c, List, C> {
        Call::new(self.client, List::new(subscription_id))
    }

    /// Updates the source which `subscription_id` and `type` identify, and returns it.
    ///
    /// `PATCH /event_subscriptions/{subscription_id}/sources/{type}`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/eventsources).
    ///
    /// # Errors
    /// Among others:
    /// * [`EVENT_SUBSCRIPTION_NOT_FOUND`](crate::ErrorCode::EVENT_SUBSCRIPTION_NOT_FOUND): No event
    ///   subscription with that ID exists; check the ID.
    /// * [`EVENT_SUBSCRIPTION_SOURCE_NOT_FOUND`](crate::ErrorCode::EVENT_SUBSCRIPTION_SOURCE_NOT_FOUND):
    ///   The event subscription exists but has no source of that type.
    ///
    /// # Example
    /// ```no_run
    /// use ngrok_api::models::EventType;
    ///
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client
    ///     .event_sources()
    ///     .update("esb_2tEpN0yrxDI4j8jVnhVRoTNN2Tx", EventType::DomainCreatedV0)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        subscription_id: impl IntoId<EventSubscription>,
        r#type: EventType,
    ) -> Call<'c, Update, C> {
        Call::new(
            self.client,
            Update::new(subscription_id, r#type, EventSourceUpdate::new()),
        )
    }

    /// Removes an event type from a subscription, which no longer sends events of that type.
    ///
    /// `DELETE /event_subscriptions/{subscription_id}/sources/{type}`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/eventsources).
    ///
    /// # Errors
    /// Among others:
    /// * [`EVENT_SUBSCRIPTION_NOT_FOUND`](crate::ErrorCode::EVENT_SUBSCRIPTION_NOT_FOUND): No event
    ///   subscription with that ID exists; check the ID.
    /// * [`EVENT_SUBSCRIPTION_SOURCE_NOT_FOUND`](crate::ErrorCode::EVENT_SUBSCRIPTION_SOURCE_NOT_FOUND):
    ///   The event subscription exists but has no source of that type.
    ///
    /// # Example
    /// ```no_run
    /// use ngrok_api::models::EventType;
    ///
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// client
    ///     .event_sources()
    ///     .delete("esb_2tEpN0yrxDI4j8jVnhVRoTNN2Tx", EventType::DomainCreatedV0)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        subscription_id: impl IntoId<EventSubscription>,
        r#type: EventType,
    ) -> Call<'c, Delete, C> {
        Call::new(self.client, Delete::new(subscription_id, r#type))
    }
}
