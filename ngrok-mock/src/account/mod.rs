//! What the account holds, in memory and between runs: its objects, the tokens that authenticate, and new ids.
//! How objects come to be is the concern of `objects`; this room stores what it is given.
//! Imports `api`.

pub(crate) mod ids;
pub(crate) mod saved;
pub(crate) mod store;
