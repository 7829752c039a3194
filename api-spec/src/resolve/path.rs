//! Paths of operations.

use crate::model::{Path, Segment};

pub(crate) fn parse_path(text: &str) -> Path {
    let segments = text.trim_start_matches('/').split('/').filter(|s| !s.is_empty()).map(|segment| {
        match segment.strip_prefix('{').and_then(|s| s.strip_suffix('}')) {
            Some(name) => Segment::Param(name.to_owned()),
            None => Segment::Literal(segment.to_owned()),
        }
    });
    Path { segments: segments.collect() }
}
