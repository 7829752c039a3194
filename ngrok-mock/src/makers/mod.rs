//! Fields of new objects that take more than an expression: read from certificates, generated and signed.
//! What an expression of the description can say is left to `objects`.
//! Imports `api`, `account` and `rules`.

mod certificates;
pub(crate) mod dispatch;
pub(crate) mod made;
mod ssh;
