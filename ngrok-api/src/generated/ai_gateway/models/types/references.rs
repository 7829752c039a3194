// Generated from api-spec/apis/ai_gateway/types/references.yaml by `cargo xtask codegen`; edits are lost.

//! Datatypes that several services share.

use crate::{Id, IntoId};
use crate::ai_gateway::models::ApiKey;

/// Who creates or changes something: a user or service user of the ngrok account, who are no objects of
/// this API, or the holder of an API key.
///
/// Only a mark for [`Id`](crate::Id) and [`Ref`](crate::Ref): there are no values of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Principal {}

impl From<Id<ApiKey>> for Id<Principal> {
    fn from(id: Id<ApiKey>) -> Self {
        id.cast()
    }
}

impl From<&Id<ApiKey>> for Id<Principal> {
    fn from(id: &Id<ApiKey>) -> Self {
        id.clone().cast()
    }
}

#[diagnostic::do_not_recommend]
impl IntoId<Principal> for Id<ApiKey> {
    fn into_id(self) -> Id<Principal> {
        self.cast()
    }
}

#[diagnostic::do_not_recommend]
impl IntoId<Principal> for &Id<ApiKey> {
    fn into_id(self) -> Id<Principal> {
        self.clone().cast()
    }
}
