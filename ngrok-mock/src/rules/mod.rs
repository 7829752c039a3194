//! What the API refuses, and how it says so: checks of a request's fields against the description, and the refusals.
//! Checks that need the account, such as that of a reference, are made where it is at hand: in `objects` and `operations`.
//! Imports `api`.

pub(crate) mod check;
pub(crate) mod formats;
pub(crate) mod policies;
pub(crate) mod query;
pub(crate) mod refusal;
pub(crate) mod unique;
