//! An API as a whole: where it is, how it is spoken to, and the words that all of its operations share.

use super::errors::ErrorKind;

/// One of the HTTP APIs that are described.
#[derive(Debug, Clone)]
pub struct Api {
    /// Its name: also that of its folder, and where it is not the first one of its module and its command.
    pub name: String,
    /// What is before the paths of its files: nothing for the API at the root, else `apis/NAME/`.
    pub folder: String,
    /// What a person calls it.
    pub title: String,
    /// What it is for.
    pub doc: String,
    /// ngrok's page about it.
    pub docs_url: Option<String>,
    /// Where it is.
    pub base_url: String,
    /// The environment variable that holds its key.
    pub key_variable: String,
    /// The environment variable that holds another address.
    pub url_variable: String,
    /// The flag of the command line that takes its key.
    pub key_flag: String,
    /// The flag of the command line that takes another address.
    pub url_flag: String,
    /// Headers that every call has.
    pub headers: Vec<(String, String)>,
    /// The datatype of its keys, whose `token` authenticates calls.
    pub key_type: Option<String>,
    /// How many calls it takes from an account, where that is known.
    pub rate: Option<Rate>,
    /// What names of types start with, which Rust leaves out.
    pub type_prefix: Option<String>,
    /// How it says that it refuses a call.
    pub error: ErrorBody,
    /// Kinds of errors that it answers with another HTTP status than the API at the root.
    pub statuses: Vec<(ErrorKind, u16)>,
    /// How it parts lists into pages.
    pub paging: Paging,
}

/// How many calls an API takes within a rolling window of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rate {
    /// The calls.
    pub calls: u32,
    /// The seconds of the window.
    pub seconds: u32,
}

/// The fields of a body that refuses a call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ErrorBody {
    /// Holds `ERR_NGROK_` and a number.
    pub code: String,
    /// Holds the HTTP status again.
    pub status: String,
    /// Holds what went wrong, for people.
    pub message: String,
    /// Holds more about it, by name.
    pub details: String,
}

/// The words of paged lists.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paging {
    /// The query parameter for the most objects on a page.
    pub limit: String,
    /// The query parameter for where a page starts.
    pub start: String,
    /// The query parameter for a filter.
    pub filter: String,
    /// The field of a page that holds the address of the next one.
    pub next: String,
}

impl Default for Api {
    fn default() -> Self {
        Api {
            name: "api".to_owned(),
            folder: String::new(),
            title: "API".to_owned(),
            doc: String::new(),
            docs_url: None,
            base_url: "https://api.example.com".to_owned(),
            key_variable: "API_KEY".to_owned(),
            url_variable: "API_URL".to_owned(),
            key_flag: "api-key".to_owned(),
            url_flag: "api-url".to_owned(),
            headers: Vec::new(),
            key_type: None,
            rate: None,
            type_prefix: None,
            error: ErrorBody::default(),
            statuses: Vec::new(),
            paging: Paging::default(),
        }
    }
}

impl Default for ErrorBody {
    fn default() -> Self {
        let [code, status, message, details] = ["error_code", "status_code", "msg", "details"].map(str::to_owned);
        ErrorBody { code, status, message, details }
    }
}

impl Default for Paging {
    fn default() -> Self {
        let [limit, start, filter, next] = ["limit", "before_id", "filter", "next_page_uri"].map(str::to_owned);
        Paging { limit, start, filter, next }
    }
}

impl Api {
    /// Whether it is the one at the root of the description, which the client's root offers.
    pub fn is_root(&self) -> bool {
        self.folder.is_empty()
    }
}
