//! How objects come to be and how answers show them: built from what a request sends or a seed holds, completed with
//! defaults and expressions, and brought into shape.
//! Which object an operation is about, and when it changes, is left to `operations`.
//! Imports `api`, `account`, `rules` and `makers`.

pub(crate) mod build;
pub(crate) mod expression;
mod given;
pub(crate) mod seed;
pub(crate) mod seed_check;
pub(crate) mod shape;
pub(crate) mod times;
pub(crate) mod written;
