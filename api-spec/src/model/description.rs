//! The whole description, which holds everything else of the model.

use std::collections::BTreeMap;

use super::api::Api;
use super::errors::{ErrorCode, ErrorFamily};
use super::events::EventType;
use super::services::{Group, Operation, Service};
use super::types::Type;
use crate::traffic_policy::TrafficPolicy;

/// A whole API, and at the root of the description what all of them have.
#[derive(Debug, Clone, Default)]
pub struct Description {
    /// What it is called, and how it is spoken to.
    pub api: Api,
    /// At the root: the other APIs, ordered by name. Each has the same catalogue of errors, and neither events nor policies.
    pub others: Vec<Description>,
    /// Folders of services, by name.
    pub groups: Vec<Group>,
    /// Services, ordered by the path of their file.
    pub services: Vec<Service>,
    /// Datatypes, in the order of their files and within a file as written.
    pub types: Vec<Type>,
    /// Families of errors, ordered by the path of their file.
    pub errors: Vec<ErrorFamily>,
    /// Events, in the order of their files and within a file as written.
    pub events: Vec<EventType>,
    /// The language of Traffic Policies.
    pub traffic_policy: TrafficPolicy,
    /// Commands of the agent, or flags of one, that the command line refuses, each with what to use now.
    pub refused: Vec<(String, String)>,
}

impl Description {
    /// Every API: this one, and the others.
    pub fn apis(&self) -> impl Iterator<Item = &Description> {
        std::iter::once(self).chain(&self.others)
    }

    /// The path of one of its files from the folder of the API.
    pub fn file_in_api<'f>(&self, file: &'f str) -> &'f str {
        file.strip_prefix(self.api.folder.as_str()).unwrap_or(file)
    }

    /// The datatype of this name.
    pub fn type_named(&self, name: &str) -> Option<&Type> {
        self.types.iter().find(|t| t.name == name)
    }

    /// The service of this name.
    pub fn service(&self, name: &str) -> Option<&Service> {
        self.services.iter().find(|s| s.name == name)
    }

    /// All operations, each with its service.
    pub fn operations(&self) -> impl Iterator<Item = (&Service, &Operation)> {
        self.services.iter().flat_map(|s| s.operations.iter().map(move |o| (s, o)))
    }

    /// The catalogued error with this number.
    pub fn error(&self, code: u32) -> Option<&ErrorCode> {
        self.errors.iter().flat_map(|f| &f.errors).find(|e| e.code == code)
    }
}

/// Datatypes by name, for those who look up many.
pub fn types_by_name(description: &Description) -> BTreeMap<&str, &Type> {
    description.types.iter().map(|t| (t.name.as_str(), t)).collect()
}
