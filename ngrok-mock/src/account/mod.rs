//! What the account holds, in memory: its objects, the tokens that authenticate, and new ids.
//! How objects come to be is the concern of `objects`; this room stores what it is given.
//! Imports no other room.

pub(crate) mod ids;
pub(crate) mod store;
