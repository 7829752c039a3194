// Generated from api-spec/services/application_users.yaml by `cargo xtask codegen`; edits are lost.

//! `client.application_users()`: End users who have signed in at endpoints of yours through an identity provider.

use crate::operation::{Encoder, Method, OperationSpec};
use crate::{Call, Client, Connection, Error, Id, IntoId, Operation, Resource};
use crate::models::{ApplicationUser, ApplicationUserList};

/// `GET /app/users/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Get {
    id: Id<ApplicationUser>,
}

impl Get {
    /// Makes the operation.
    pub fn new(id: impl IntoId<ApplicationUser>) -> Self {
        Self { id: id.into_id() }
    }
}

impl Operation for Get {
    type Output = ApplicationUser;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "application_users.get",
        method: Method::Get,
        path: "/app/users/{id}",
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

impl ApplicationUser {
    /// Returns the end user with the given ID, with identity provider and latest activity.
    pub fn get<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Get, C> {
        Call::new(client, Get::new(&self.id))
    }
}

/// `GET /app/users`, as data.
#[derive(Debug, Clone, Default)]
pub struct List {
    limit: Option<i32>,
    before_id: Option<Id<ApplicationUser>>,
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
    type Output = ApplicationUserList;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "application_users.list",
        method: Method::Get,
        path: "/app/users",
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
    pub fn before_id(mut self, before_id: impl IntoId<ApplicationUser>) -> Self {
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

/// `DELETE /app/users/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Delete {
    id: Id<ApplicationUser>,
}

impl Delete {
    /// Makes the operation.
    pub fn new(id: impl IntoId<ApplicationUser>) -> Self {
        Self { id: id.into_id() }
    }
}

impl Operation for Delete {
    type Output = ();
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "application_users.delete",
        method: Method::Delete,
        path: "/app/users/{id}",
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

impl ApplicationUser {
    /// Deletes the record that ngrok keeps of an end user.
    pub fn delete<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Delete, C> {
        Call::new(client, Delete::new(&self.id))
    }
}

impl Resource for ApplicationUser {
    type Get = Get;

    fn by_id(id: Id<Self>) -> Self::Get {
        Get::new(id)
    }
}

/// End users who have signed in at endpoints of yours through an identity provider. They are not
/// members of the ngrok account.
///
/// [ngrok's page about it](https://ngrok.com/docs/api-reference/applicationusers)
#[derive(Debug, Clone)]
pub struct ApplicationUsers<'c, C = Client> {
    client: &'c C,
}

impl<'c, C: Connection> ApplicationUsers<'c, C> {
    pub(crate) fn new(client: &'c C) -> Self {
        Self { client }
    }

    /// Returns the end user with the given ID, with identity provider and latest activity.
    ///
    /// `GET /app/users/{id}`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/applicationusers).
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client.application_users().get("2tEpN0yrxDI4j8jVnhVRoTNN2Tx").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl IntoId<ApplicationUser>) -> Call<'c, Get, C> {
        Call::new(self.client, Get::new(id))
    }

    /// Lists the end users who have signed in at the account's endpoints, page by page.
    ///
    /// `GET /app/users`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/applicationusers).
    ///
    /// # Optional
    /// * `limit` (`i32`): Most objects on a page, 1 to 100.
    /// * `before_id` (`Id<ApplicationUser>`): Starts the list after this object, going back in time.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let mut items = client.application_users().list().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> Call<'c, List, C> {
        Call::new(self.client, List::new())
    }

    /// Deletes the record that ngrok keeps of an end user.
    ///
    /// `DELETE /app/users/{id}`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/applicationusers).
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// client.application_users().delete("2tEpN0yrxDI4j8jVnhVRoTNN2Tx").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, id: impl IntoId<ApplicationUser>) -> Call<'c, Delete, C> {
        Call::new(self.client, Delete::new(id))
    }
}
