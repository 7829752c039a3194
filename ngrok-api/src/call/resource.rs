//! Objects that can be read by their id, and pointers that can be followed.

use super::call::Call;
use super::operation::Operation;
use crate::client::ApiClient;
use crate::value::{Id, Ref};

/// An object that can be read by its id.
pub trait Resource: Sized {
    /// The operation that reads it.
    type Get: Operation<Output = Self>;

    /// Makes the operation that reads the object with this id.
    fn by_id(id: Id<Self>) -> Self::Get;
}

impl<T: Resource> Ref<T> {
    /// Reads the object. By its id, on the client's own address: the `uri` is not followed.
    pub fn get<'c, C: ApiClient>(&self, client: &'c C) -> Call<'c, T::Get, C::Base> {
        Call::new(client.base(), T::by_id(self.id.clone()))
    }
}
