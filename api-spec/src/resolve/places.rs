//! Where the parts of the model were written.

use std::collections::HashMap;

use crate::source::Span;

/// Where the parts of a model were written, for the checks that come after.
#[derive(Debug, Default)]
pub(crate) struct Places {
    /// Fields by (type, field).
    pub fields: HashMap<(String, String), Span>,
    /// By (type, field), where that is not the field itself: what its value may be was said for another that it is based on.
    pub values_said: HashMap<(String, String), Span>,
    /// Types by name.
    pub types: HashMap<String, Span>,
    /// Services by name.
    pub services: HashMap<String, Span>,
    /// Operations by (service, operation): the name and the call.
    pub operations: HashMap<(String, String), (Span, Span)>,
    /// Known values by (type, field, value).
    pub values: HashMap<(String, String, String), Span>,
    /// Defaults by (type, field).
    pub defaults: HashMap<(String, String), Span>,
    /// Values of examples by (type, field).
    pub examples: HashMap<(String, String), Span>,
    /// Conditions to wait for by (service, condition).
    pub waits: HashMap<(String, String), Span>,
    /// Families of errors by name.
    pub families: HashMap<String, Span>,
    /// Errors by number: the number, the name and the summary.
    pub errors: HashMap<u32, (Span, Span, Span)>,
}

impl Places {
    /// Where it was said what the value of a field may be: one mistake there is one of every field that takes it.
    pub(crate) fn value_said(&self, field: &(String, String)) -> Option<&Span> {
        self.values_said.get(field).or_else(|| self.fields.get(field))
    }
}
