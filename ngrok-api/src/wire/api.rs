//! Which API it is: what every call of one has in common.

/// What is the same for every operation of an API.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ApiSpec {
    /// Name of the API, such as `ngrok`.
    pub name: &'static str,
    /// What a person calls it, such as `ngrok API`.
    pub title: &'static str,
    /// Where it is.
    pub base_url: &'static str,
    /// The environment variable that holds its key.
    pub key_variable: &'static str,
    /// The environment variable that holds another address of it.
    pub url_variable: &'static str,
    /// Headers of every request: names, in lower case, and values.
    pub headers: &'static [(&'static str, &'static str)],
    /// The fields of a body that refuses a call.
    pub error: ErrorFields,
}

/// The names of the fields of a body that refuses a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ErrorFields {
    /// Holds the error code.
    pub code: &'static str,
    /// Holds what went wrong, for people.
    pub message: &'static str,
    /// Holds more about it, by name.
    pub details: &'static str,
}
