// Generated from api-spec/services/reserved_addrs.yaml by `cargo xtask codegen`; edits are lost.

//! `client.reserved_addrs()`: TCP addresses kept for your account to listen on. ngrok picks hostname and port; you can't choose them.

use crate::operation::{Encoder, Method, OperationSpec};
use crate::{Call, Client, Connection, Error, Id, IntoId, Operation, Resource};
use crate::models::{
    ReservedAddr, ReservedAddrCreate, ReservedAddrList, ReservedAddrRegion,
    ReservedAddrUpdate,
};

/// `POST /reserved_addrs`, as data.
#[derive(Debug, Clone, Default)]
pub struct Create {
    body: ReservedAddrCreate,
}

impl Create {
    /// Makes the operation.
    pub fn new(body: ReservedAddrCreate) -> Self {
        Self { body }
    }
}

impl Operation for Create {
    type Output = ReservedAddr;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "reserved_addrs.create",
        method: Method::Post,
        path: "/reserved_addrs",
        answers: true,
    };

    #[inline]
    fn encode(&self, request: &mut Encoder) -> Result<(), Error> {
        request.json(&self.body)?;
        Ok(())
    }
}

impl<C: Connection> Call<'_, Create, C> {
    /// A note for people about what this object is for. Empty when there is none.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.operation.body.description = Some(description.into());
        self
    }

    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub fn metadata(mut self, metadata: impl Into<String>) -> Self {
        self.operation.body.metadata = Some(metadata.into());
        self
    }

    /// Datacenter region in which ngrok reserves the address, fixed at creation. Defaults to `us`.
    pub fn region(mut self, region: ReservedAddrRegion) -> Self {
        self.operation.body.region = Some(region);
        self
    }

    /// Sends this body instead of what was set before.
    pub fn with_body(mut self, body: ReservedAddrCreate) -> Self {
        self.operation.body = body;
        self
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for Create {
    fn from_arguments(arguments: &mut crate::dynamic::Arguments) -> Result<Self, Error> {
        Ok(Self {
            body: arguments.body(&["description", "metadata", "region"])?,
        })
    }
}

/// `GET /reserved_addrs/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Get {
    id: Id<ReservedAddr>,
}

impl Get {
    /// Makes the operation.
    pub fn new(id: impl IntoId<ReservedAddr>) -> Self {
        Self { id: id.into_id() }
    }
}

impl Operation for Get {
    type Output = ReservedAddr;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "reserved_addrs.get",
        method: Method::Get,
        path: "/reserved_addrs/{id}",
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

impl ReservedAddr {
    /// Fetches one reserved TCP address by its ID.
    pub fn get<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Get, C> {
        Call::new(client, Get::new(&self.id))
    }
}

/// `GET /reserved_addrs`, as data.
#[derive(Debug, Clone, Default)]
pub struct List {
    limit: Option<i32>,
    before_id: Option<Id<ReservedAddr>>,
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
    type Output = ReservedAddrList;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "reserved_addrs.list",
        method: Method::Get,
        path: "/reserved_addrs",
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
    pub fn before_id(mut self, before_id: impl IntoId<ReservedAddr>) -> Self {
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

/// `PATCH /reserved_addrs/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Update {
    id: Id<ReservedAddr>,
    body: ReservedAddrUpdate,
}

impl Update {
    /// Makes the operation.
    pub fn new(id: impl IntoId<ReservedAddr>, body: ReservedAddrUpdate) -> Self {
        Self { id: id.into_id(), body }
    }
}

impl Operation for Update {
    type Output = ReservedAddr;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "reserved_addrs.update",
        method: Method::Patch,
        path: "/reserved_addrs/{id}",
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
    /// A note for people about what this object is for. Empty when there is none.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.operation.body.description = Some(description.into());
        self
    }

    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub fn metadata(mut self, metadata: impl Into<String>) -> Self {
        self.operation.body.metadata = Some(metadata.into());
        self
    }

    /// Sends this body instead of what was set before.
    pub fn with_body(mut self, body: ReservedAddrUpdate) -> Self {
        self.operation.body = body;
        self
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for Update {
    fn from_arguments(arguments: &mut crate::dynamic::Arguments) -> Result<Self, Error> {
        Ok(Self {
            id: arguments.path("id")?,
            body: arguments.body(&["description", "metadata"])?,
        })
    }
}

impl ReservedAddr {
    /// Changes the description or metadata of a reserved address. At least one value must be given; the
    /// address itself is fixed.
    pub fn update<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Update, C> {
        Call::new(client, Update::new(&self.id, ReservedAddrUpdate::new()))
    }
}

/// `DELETE /reserved_addrs/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Delete {
    id: Id<ReservedAddr>,
}

impl Delete {
    /// Makes the operation.
    pub fn new(id: impl IntoId<ReservedAddr>) -> Self {
        Self { id: id.into_id() }
    }
}

impl Operation for Delete {
    type Output = ();
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "reserved_addrs.delete",
        method: Method::Delete,
        path: "/reserved_addrs/{id}",
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

impl ReservedAddr {
    /// Releases a reserved TCP address, after which your account can't listen on it.
    pub fn delete<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Delete, C> {
        Call::new(client, Delete::new(&self.id))
    }
}

impl Resource for ReservedAddr {
    type Get = Get;

    fn by_id(id: Id<Self>) -> Self::Get {
        Get::new(id)
    }
}

/// TCP addresses kept for your account to listen on. ngrok picks hostname and port; you can't choose
/// them.
///
/// [ngrok's page about it](https://ngrok.com/docs/api-reference/reservedaddrs)
#[derive(Debug, Clone)]
pub struct ReservedAddrs<'c, C = Client> {
    client: &'c C,
}

impl<'c, C: Connection> ReservedAddrs<'c, C> {
    pub(crate) fn new(client: &'c C) -> Self {
        Self { client }
    }

    /// Reserves a TCP address with a hostname and port that ngrok assigns. Accounts have a limit on how
    /// many they may hold.
    ///
    /// `POST /reserved_addrs`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/reservedaddrs).
    ///
    /// # Optional
    /// * `description` (`String`): A note for people about what this object is for.
    /// * `metadata` (`String`): Data of your own, for programs, such as a JSON document; ngrok does not
    ///   read it.
    /// * `region` (`ReservedAddrRegion`): Datacenter region in which ngrok reserves the address, fixed at
    ///   creation.
    ///
    /// # Errors
    /// Among others:
    /// * [`RESERVED_ADDRESS_REGION_INVALID`](crate::ErrorCode::RESERVED_ADDRESS_REGION_INVALID): No address
    ///   can be reserved in the region given, because it is none of those the message lists.
    /// * [`RESERVED_ADDRESS_REGION_UNAVAILABLE`](crate::ErrorCode::RESERVED_ADDRESS_REGION_UNAVAILABLE):
    ///   ngrok has no free address left to reserve in this region; try another region.
    /// * [`RESERVED_ADDRESS_REQUIRES_PLAN`](crate::ErrorCode::RESERVED_ADDRESS_REQUIRES_PLAN): Reserving
    ///   TCP addresses needs a paid plan.
    /// * [`RESERVED_ADDRESS_LIMIT_REACHED`](crate::ErrorCode::RESERVED_ADDRESS_LIMIT_REACHED): No further
    ///   address can be reserved; release one, add users to the account, or go to Pay-as-you-go.
    /// * [`ACCOUNT_RESERVED_ADDRESS_LIMIT_REACHED`](crate::ErrorCode::ACCOUNT_RESERVED_ADDRESS_LIMIT_REACHED):
    ///   The account's quota of reserved addresses is used up; delete one or go to Pay-as-you-go.
    /// * [`RESERVED_ADDRESS_RATE_LIMITED`](crate::ErrorCode::RESERVED_ADDRESS_RATE_LIMITED): The account
    ///   reserves addresses faster than it may; wait before adding another.
    /// * [`RESERVED_ADDRESS_DESCRIPTION_TOO_LONG`](crate::ErrorCode::RESERVED_ADDRESS_DESCRIPTION_TOO_LONG):
    ///   The reserved address's description exceeds the character limit.
    /// * [`RESERVED_ADDRESS_METADATA_TOO_LONG`](crate::ErrorCode::RESERVED_ADDRESS_METADATA_TOO_LONG): The
    ///   reserved address's metadata exceeds the character limit.
    ///
    /// # Example
    /// ```no_run
    /// use ngrok_api::models::ReservedAddrRegion;
    ///
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client
    ///     .reserved_addrs()
    ///     .create()
    ///     .region(ReservedAddrRegion::Eu)
    ///     .description("SSH to the build machine")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self) -> Call<'c, Create, C> {
        Call::new(self.client, Create::new(ReservedAddrCreate::new()))
    }

    /// Fetches one reserved TCP address by its ID.
    ///
    /// `GET /reserved_addrs/{id}`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/reservedaddrs).
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client.reserved_addrs().get("ra_2tEpN0yrxDI4j8jVnhVRoTNN2Tx").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl IntoId<ReservedAddr>) -> Call<'c, Get, C> {
        Call::new(self.client, Get::new(id))
    }

    /// Lists the account's reserved TCP addresses, one page at a time.
    ///
    /// `GET /reserved_addrs`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/reservedaddrs).
    ///
    /// The filter may name `obj.id`, `obj.created_at`, `obj.description`, `obj.metadata`, `obj.addr`,
    /// `obj.region`.
    ///
    /// # Optional
    /// * `limit` (`i32`): Most objects on a page, 1 to 100.
    /// * `before_id` (`Id<ReservedAddr>`): Starts the list after this object, going back in time.
    /// * `filter` (`String`): A CEL expression over `obj`; only objects for which it holds are listed.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let mut items = client.reserved_addrs().list().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> Call<'c, List, C> {
        Call::new(self.client, List::new())
    }

    /// Changes the description or metadata of a reserved address. At least one value must be given; the
    /// address itself is fixed.
    ///
    /// `PATCH /reserved_addrs/{id}`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/reservedaddrs).
    ///
    /// # Optional
    /// * `description` (`String`): A note for people about what this object is for.
    /// * `metadata` (`String`): Data of your own, for programs, such as a JSON document; ngrok does not
    ///   read it.
    ///
    /// # Errors
    /// Among others:
    /// * [`RESERVED_ADDRESS_UPDATE_EMPTY`](crate::ErrorCode::RESERVED_ADDRESS_UPDATE_EMPTY): The update
    ///   changes nothing on the reserved address; send one value or more.
    /// * [`RESERVED_ADDRESS_DESCRIPTION_TOO_LONG`](crate::ErrorCode::RESERVED_ADDRESS_DESCRIPTION_TOO_LONG):
    ///   The reserved address's description exceeds the character limit.
    /// * [`RESERVED_ADDRESS_METADATA_TOO_LONG`](crate::ErrorCode::RESERVED_ADDRESS_METADATA_TOO_LONG): The
    ///   reserved address's metadata exceeds the character limit.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client
    ///     .reserved_addrs()
    ///     .update("ra_2tEpN0yrxDI4j8jVnhVRoTNN2Tx")
    ///     .description("SSH to the old build machine")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, id: impl IntoId<ReservedAddr>) -> Call<'c, Update, C> {
        Call::new(self.client, Update::new(id, ReservedAddrUpdate::new()))
    }

    /// Releases a reserved TCP address, after which your account can't listen on it.
    ///
    /// `DELETE /reserved_addrs/{id}`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/reservedaddrs).
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// client.reserved_addrs().delete("ra_2tEpN0yrxDI4j8jVnhVRoTNN2Tx").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, id: impl IntoId<ReservedAddr>) -> Call<'c, Delete, C> {
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
    /// A note for people about what this object is for. Empty when there is none.
    pub const DESCRIPTION: Field<str> = Field::new("description");
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub const METADATA: Field<str> = Field::new("metadata");
    /// The reserved address as `hostname:port`, which ngrok assigns on creation.
    pub const ADDR: Field<str> = Field::new("addr");
    /// Datacenter region in which ngrok reserves the address, fixed at creation. Defaults to `us`.
    pub const REGION: Field<str> = Field::new("region");
}
