// Generated from api-spec/services/tunnels.yaml by `cargo xtask codegen`; edits are lost.

//! `client.tunnels()`: Tunnels that running agents or SSH sessions hold open to expose local services.

use crate::operation::{Encoder, Method, OperationSpec};
use crate::{Call, Client, Connection, Error, Id, IntoId, Operation, Resource};
use crate::models::{Tunnel, TunnelList};

/// `GET /tunnels/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Get {
    id: Id<Tunnel>,
}

impl Get {
    /// Makes the operation.
    pub fn new(id: impl IntoId<Tunnel>) -> Self {
        Self { id: id.into_id() }
    }
}

impl Operation for Get {
    type Output = Tunnel;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "tunnels.get",
        method: Method::Get,
        path: "/tunnels/{id}",
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

impl Tunnel {
    /// Fetches the state of one tunnel by its ID.
    #[deprecated(note = "Use `client.endpoints()` instead.")]
    pub fn get<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Get, C> {
        Call::new(client, Get::new(&self.id))
    }
}

/// `GET /tunnels`, as data.
#[derive(Debug, Clone, Default)]
pub struct List {
    limit: Option<i32>,
    before_id: Option<Id<Tunnel>>,
}

impl List {
    /// Makes the operation.
    pub fn new() -> Self {
        Self {
            limit: None,
            before_id: None,
        }
    }
}

impl Operation for List {
    type Output = TunnelList;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "tunnels.list",
        method: Method::Get,
        path: "/tunnels",
        answers: true,
    };

    #[inline]
    fn encode(&self, request: &mut Encoder) -> Result<(), Error> {
        request.bounds("limit", self.limit.map(i64::from), 1, 100)?;
        request.query("limit", self.limit.as_ref());
        request.query("before_id", self.before_id.as_ref());
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
    pub fn before_id(mut self, before_id: impl IntoId<Tunnel>) -> Self {
        self.operation.before_id = Some(before_id.into_id());
        self
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for List {
    fn from_arguments(arguments: &mut crate::dynamic::Arguments) -> Result<Self, Error> {
        Ok(Self {
            limit: arguments.query("limit")?,
            before_id: arguments.query("before_id")?,
        })
    }
}

impl Resource for Tunnel {
    type Get = Get;

    fn by_id(id: Id<Self>) -> Self::Get {
        Get::new(id)
    }
}

/// Tunnels that running agents or SSH sessions hold open to expose local services.
///
/// [ngrok's page about it](https://ngrok.com/docs/api-reference/tunnels)
#[derive(Debug, Clone)]
pub struct Tunnels<'c, C = Client> {
    client: &'c C,
}

impl<'c, C: Connection> Tunnels<'c, C> {
    pub(crate) fn new(client: &'c C) -> Self {
        Self { client }
    }

    /// Fetches the state of one tunnel by its ID.
    ///
    /// `GET /tunnels/{id}`, described on [ngrok's page](https://ngrok.com/docs/api-reference/tunnels).
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client.tunnels().get("tn_2tEpN0yrxDI4j8jVnhVRoTNN2Tx").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "Use `client.endpoints()` instead.")]
    pub fn get(&self, id: impl IntoId<Tunnel>) -> Call<'c, Get, C> {
        Call::new(self.client, Get::new(id))
    }

    /// Lists the account's tunnels that are online now, one page at a time.
    ///
    /// `GET /tunnels`, described on [ngrok's page](https://ngrok.com/docs/api-reference/tunnels).
    ///
    /// # Optional
    /// * `limit` (`i32`): Most objects on a page, 1 to 100.
    /// * `before_id` (`Id<Tunnel>`): Starts the list after this object, going back in time.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let mut items = client.tunnels().list().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "Use `client.endpoints()` instead.")]
    pub fn list(&self) -> Call<'c, List, C> {
        Call::new(self.client, List::new())
    }
}
