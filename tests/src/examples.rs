//! The documented examples: what the API's documentation shows being sent and answered.

use std::fs;
use std::path::Path;

use api_spec::{Operation, Segment, Service};
use serde_json::{Map, Value};

use crate::description;

/// A documented request and its answer.
#[derive(Debug, Clone)]
pub struct Example {
    /// File that it is in.
    pub file: String,
    /// The service's API name.
    pub service: String,
    /// The operation's name.
    pub operation: String,
    /// Path of the request.
    pub path: String,
    /// Query of the request.
    pub query: Map<String, Value>,
    /// Body of the request.
    pub request: Option<Value>,
    /// HTTP status of the answer.
    pub status: u16,
    /// Body of the answer.
    pub response: Option<Value>,
    /// Whether the answer is a refusal.
    pub refused: bool,
}

/// Fields that a documented request sends and the description leaves out: they configure endpoint configurations, which
/// no current client or API document has any more.
const LEGACY_FIELDS: [&str; 2] = ["http_endpoint_configuration_id", "https_endpoint_configuration_id"];

/// All documented examples, by file name.
///
/// # Panics
/// When a file can't be read.
pub fn examples() -> Vec<Example> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples");
    let mut files: Vec<_> = fs::read_dir(folder).expect("the folder is there").flatten().map(|e| e.path()).collect();
    files.sort();
    files.iter().map(|file| read(file)).collect()
}

fn read(file: &Path) -> Example {
    let text = fs::read_to_string(file).expect("the file can be read");
    let value: Value = serde_json::from_str(&text).expect("the file is JSON");
    let text = |key: &str| value[key].as_str().unwrap_or_default().to_owned();
    let given = |key: &str| Some(value[key].clone()).filter(|v| !v.is_null());
    let mut request = given("request_body");
    if let Some(Value::Object(body)) = &mut request {
        body.retain(|field, _| !LEGACY_FIELDS.contains(&field.as_str()));
    }
    Example {
        file: file.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default(),
        service: text("service"),
        operation: text("operation"),
        path: text("path"),
        query: value["query"].as_object().cloned().unwrap_or_default(),
        request,
        status: value["response_status"].as_u64().and_then(|s| s.try_into().ok()).unwrap_or_default(),
        response: given("response_body"),
        refused: value["response_is_error"].as_bool().unwrap_or_default(),
    }
}

impl Example {
    /// The operation that it is an example of.
    ///
    /// # Panics
    /// When the description does not have it.
    pub fn described(&self) -> (&'static Service, &'static Operation) {
        let service =
            description().service(&self.service).unwrap_or_else(|| panic!("{} is not described", self.service));
        let operation = service.operations.iter().find(|o| o.name == self.operation);
        (service, operation.unwrap_or_else(|| panic!("{}.{} is not described", self.service, self.operation)))
    }

    /// The operation's name in the SDK.
    pub fn name(&self) -> String {
        let (service, operation) = self.described();
        format!("{}.{}", service.client_path.join("."), operation.name)
    }

    /// Path parameters, query and body side by side.
    pub fn arguments(&self) -> Value {
        let mut arguments = self.query.clone();
        let (_, operation) = self.described();
        let parts = self.path.trim_start_matches('/').split('/');
        for (segment, part) in operation.path.segments.iter().zip(parts) {
            if let Segment::Param(name) = segment {
                arguments.insert(name.clone(), part.into());
            }
        }
        if let Some(Value::Object(body)) = &self.request {
            arguments.extend(body.clone());
        }
        Value::Object(arguments)
    }
}
