//! A guide to the crate, in chapters; each is a page of its own.
//!
//! The first chapter is for those who begin; the others stand alone. What can be relied on when servers and networks do not
//! behave is on [`behaviour`](crate::behaviour). Each example is compiled, and most are run against a fake ngrok.
//!
//! * [Getting started](getting_started)
//! * [Lists](lists)
//! * [Errors](errors)
//! * [Retries and limits](retries_and_limits)
//! * [Secrets](secrets)
//! * [Testing](testing)
//! * [The blocking client](blocking)
//! * [Generic code](generic_code)
//! * [Features and build time](features)
//! * [Recipes](recipes)
//! * [Coming from other clients](other_clients)

#[doc = include_str!("../docs/guide/blocking.md")]
pub mod blocking {}
#[doc = include_str!("../docs/guide/errors.md")]
pub mod errors {}
#[doc = include_str!("../docs/guide/features.md")]
pub mod features {}
#[doc = include_str!("../docs/guide/generic_code.md")]
pub mod generic_code {}
#[doc = include_str!("../docs/guide/getting_started.md")]
pub mod getting_started {}
#[doc = include_str!("../docs/guide/lists.md")]
pub mod lists {}
#[doc = include_str!("../docs/guide/other_clients.md")]
#[doc = include_str!("generated/clients.md")]
pub mod other_clients {}
#[doc = include_str!("../docs/guide/recipes.md")]
pub mod recipes {}
#[doc = include_str!("../docs/guide/retries_and_limits.md")]
pub mod retries_and_limits {}
#[doc = include_str!("../docs/guide/secrets.md")]
pub mod secrets {}
#[doc = include_str!("../docs/guide/testing.md")]
pub mod testing {}
