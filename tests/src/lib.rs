//! What the end-to-end tests share: the description, values made from it, the documented examples, a server that records
//! what it receives, and a fake account with objects of every kind.

mod examples;
mod recorder;
mod samples;
mod tls;
mod world;

use std::path::Path;
use std::sync::OnceLock;

use api_spec::{Description, Operation, Service, Sources};

pub use examples::{Example, examples};
pub use recorder::{Recorded, Recorder};
pub use samples::{SECRET, arguments, full_object, smallest_object, value};
pub use tls::{Authority, TlsProxy, TlsServer};
pub use world::{Fields, Made, World, name, operation, request_type, set_by, type_named};

/// The README's code, which is compiled, and run where it says nothing else.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;

/// The committed description.
///
/// # Panics
/// When it has mistakes, which other tests report better.
pub fn description() -> &'static Description {
    static DESCRIPTION: OnceLock<Description> = OnceLock::new();
    DESCRIPTION.get_or_init(|| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../api-spec");
        let sources = Sources::from_dir(&folder).expect("the description is there");
        api_spec::load(&sources).expect("the description is sound")
    })
}

/// Every operation of every API, with the API and the service that it is of.
pub fn operations() -> impl Iterator<Item = (&'static Description, &'static Service, &'static Operation)> {
    description().apis().flat_map(|api| api.operations().map(move |(service, operation)| (api, service, operation)))
}

/// The name of an operation in the SDK, which no other API has.
pub fn qualified(api: &Description, service: &Service, operation: &Operation) -> String {
    let name = name(service, operation);
    if api.api.is_root() { name } else { format!("{}.{name}", api.api.name) }
}
