//! The paths of all operations in a tree.

use std::collections::HashMap;

use api_spec::{Method, Operation, Segment};

use super::call::Call;
use super::encoding;

/// A node of the tree of paths.
#[derive(Default)]
pub(super) struct Node {
    literals: HashMap<&'static str, Node>,
    param: Option<Box<Node>>,
    /// The operations whose path ends here, each with its place in the list of calls.
    pub calls: Vec<(Method, usize)>,
}

/// What a method and path lead to.
pub(crate) enum Route {
    Call(&'static Call, Vec<String>),
    /// The path exists, for other methods.
    WrongMethod,
    Unknown,
}

impl Node {
    /// Adds the operation that stands at `index` in the list of calls.
    pub fn insert(&mut self, operation: &'static Operation, index: usize) {
        let mut node = self;
        for segment in &operation.path.segments {
            node = match segment {
                Segment::Literal(text) => node.literals.entry(text).or_default(),
                Segment::Param(_) => node.param.get_or_insert_default(),
            };
        }
        node.calls.push((operation.method, index));
    }

    /// The node that a path leads to; the values of its parameters are put into `params`.
    pub fn find<'a>(
        &self,
        mut segments: impl Iterator<Item = &'a str> + Clone,
        params: &mut Vec<String>,
    ) -> Option<&Node> {
        let Some(segment) = segments.next() else { return Some(self) };
        if let Some(found) = self.literals.get(segment).and_then(|node| node.find(segments.clone(), params)) {
            return Some(found);
        }
        let node = self.param.as_ref().filter(|_| !segment.is_empty())?;
        params.push(encoding::decode(segment)?);
        node.find(segments, params)
    }
}
