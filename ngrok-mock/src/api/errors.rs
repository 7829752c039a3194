//! The catalogue of errors, which all APIs share.

use api_spec::ErrorCode;

use super::description::description;

/// The error of this name.
pub(crate) fn named(name: &str) -> Option<&'static ErrorCode> {
    all().find(|error| error.name == name)
}

/// The error with this number.
pub(crate) fn numbered(code: u32) -> Option<&'static ErrorCode> {
    all().find(|error| error.code == code)
}

fn all() -> impl Iterator<Item = &'static ErrorCode> {
    description().errors.iter().flat_map(|family| &family.errors)
}
