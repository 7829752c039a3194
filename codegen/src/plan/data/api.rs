//! The API that a client is of.

/// What is generated of an API besides its services and datatypes.
#[derive(Debug, Clone, PartialEq)]
pub struct ApiPlan {
    /// Path of the module that offers it: that of the crate for the API at the root.
    pub root: String,
    /// Its module, for one that is not at the root.
    pub module: Option<String>,
    /// The feature of the crate without which it is left out; at the root each service has its own.
    pub feature: Option<String>,
    /// Where its description is.
    pub origin: String,
    /// Its name.
    pub name: String,
    /// What a person calls it.
    pub title: String,
    /// What it is for.
    pub doc: String,
    /// Where it is.
    pub base_url: String,
    /// The environment variable of its key.
    pub key_variable: String,
    /// The environment variable of its address.
    pub url_variable: String,
    /// Headers of every request: names, in lower case, and values.
    pub headers: Vec<(String, String)>,
    /// The field of an error with its code.
    pub error_code: String,
    /// The field of an error with its message.
    pub error_message: String,
    /// The field of an error with its details.
    pub error_details: String,
}

impl ApiPlan {
    /// A path in its module: `services::vaults`.
    pub fn path(&self, rest: &str) -> String {
        format!("{}::{rest}", self.root)
    }

    /// The same for programs that use the crate.
    pub fn public_path(&self, rest: &str) -> String {
        self.path(rest).replacen("crate", "ngrok_api", 1)
    }
}
