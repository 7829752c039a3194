//! OpenAPI: the description as such a document, and how it differs from one that somebody else publishes.
//!
//! Both sides of a comparison become a [`Surface`], which holds what both can say; [`differences`] compares two surfaces,
//! and [`KnownDifferences`] sorts out what is meant.

mod diff;
mod export;
mod known;
mod read;
mod start;
mod surface;

pub use diff::{Aspect, Difference, Kind, Subject, differences};
pub use export::to_openapi;
pub use known::{Judged, KnownDifferences};
pub use start::first_file;
pub use surface::{Surface, SurfaceField, SurfaceOperation, SurfaceRequest, SurfaceType, WireType};
