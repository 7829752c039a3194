//! Objects that can be read by their id, pointers that can be followed, and what generic code can do with objects.

use super::call::Call;
use super::operation::Operation;
use super::pager::Page;
use crate::client::{ApiClient, Client};
use crate::value::{Id, Ref};

/// An object that can be read by its id.
pub trait Resource: Sized {
    /// The operation that reads it.
    type Get: Operation<Output = Self>;

    /// Makes the operation that reads the object with this id.
    fn by_id(id: Id<Self>) -> Self::Get;
}

/// An object with an id.
///
/// It is the first of the traits for code that works with objects of any kind: [`Resource`] reads one, [`Listed`] lists all,
/// [`Created`] makes one, [`Updated`] and [`Deleted`] change and delete one, and [`Labelled`] gives its metadata. Each is there for the datatypes
/// of which the API offers it.
///
/// All objects of an account, by id:
///
/// ```
/// use std::collections::BTreeMap;
/// use ngrok_api::{Client, Error, Id, Identified, Listed};
///
/// async fn by_id<T: Listed + Identified>(
///     client: &Client,
/// ) -> Result<BTreeMap<Id<T>, T>, Error> {
///     let all = client.list::<T>().items().collect_all().await?;
///     Ok(all.into_iter().map(|object| (object.id().clone(), object)).collect())
/// }
/// ```
///
/// Deletes what belongs to somebody:
///
/// ```
/// use ngrok_api::{Client, Deleted, Error, Identified, Labelled, Listed};
///
/// async fn delete_all_of<T>(client: &Client, owner: &str) -> Result<usize, Error>
/// where
///     T: Listed + Identified + Labelled + Deleted,
/// {
///     // All are read first: a list that is read while it shrinks is no whole list.
///     let mut all = client.list::<T>().items().collect_all().await?;
///     all.retain(|object| object.metadata().contains(owner));
///     for object in &all {
///         client.call(T::delete_by_id(object.id().clone())).await?;
///     }
///     Ok(all.len())
/// }
/// ```
///
/// Waits until an object is gone:
///
/// ```
/// use std::time::Duration;
/// use ngrok_api::{Client, Error, Id, Resource};
///
/// async fn until_gone<T: Resource>(client: &Client, id: Id<T>) -> Result<(), Error> {
///     loop {
///         match client.call(T::by_id(id.clone())).await {
///             Err(error) if error.is_not_found() => return Ok(()),
///             Err(error) => return Err(error),
///             Ok(_) => tokio::time::sleep(Duration::from_secs(1)).await,
///         }
///     }
/// }
/// ```
pub trait Identified: Sized {
    /// Its id.
    fn id(&self) -> &Id<Self>;
}

/// An object with metadata: data of its owner's that ngrok does not read.
pub trait Labelled {
    /// Its metadata; empty where there is none.
    fn metadata(&self) -> &str;
}

/// An object of which all can be listed.
pub trait Listed: Sized {
    /// The operation that lists them.
    type List: Operation<Output: Page<Item = Self>>;

    /// Makes the operation that lists all of them.
    fn list() -> Self::List;
}

/// An object that can be made.
pub trait Created: Sized {
    /// What is sent.
    type Request;
    /// The operation that makes it.
    type Create: Operation<Output = Self>;

    /// Makes the operation that makes an object.
    fn create(request: Self::Request) -> Self::Create;
}

/// An object that can be changed by its id.
pub trait Updated: Sized {
    /// What is sent; nothing of it is required.
    type Changes;
    /// The operation that changes it.
    type Update: Operation<Output = Self>;

    /// Makes the operation that changes the object with this id.
    fn update_by_id(id: Id<Self>, changes: Self::Changes) -> Self::Update;
}

/// An object that can be deleted by its id.
pub trait Deleted: Sized {
    /// The operation that deletes it.
    type Delete: Operation<Output = ()>;

    /// Makes the operation that deletes the object with this id.
    fn delete_by_id(id: Id<Self>) -> Self::Delete;
}

impl<T: Resource> Ref<T> {
    /// Reads the object. By its id, on the client's own address: the `uri` is not followed.
    pub fn get<'c, C: ApiClient>(&self, client: &'c C) -> Call<'c, T::Get, C::Base> {
        Call::new(client.base(), T::by_id(self.id.clone()))
    }
}

impl Client {
    /// Lists all objects of a kind: `client.list::<IpPolicy>()` is `client.ip_policies().list()`. For code that works with
    /// objects of any kind; see [`Identified`].
    pub fn list<T: Listed>(&self) -> Call<'_, T::List> {
        self.call(T::list())
    }
}
