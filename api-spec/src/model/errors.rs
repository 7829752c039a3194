//! The catalogue of errors.

/// Errors about one subject.
#[derive(Debug, Clone)]
pub struct ErrorFamily {
    /// Its name.
    pub name: String,
    /// What a person calls it.
    pub title: String,
    /// What its errors are about.
    pub doc: String,
    /// The errors, by number.
    pub errors: Vec<ErrorCode>,
}

/// One error condition.
#[derive(Debug, Clone)]
pub struct ErrorCode {
    /// The number in `ERR_NGROK_<number>`.
    pub code: u32,
    /// Its symbolic name.
    pub name: String,
    /// What calling code can do with it.
    pub kind: ErrorKind,
    /// What is wrong and what to do.
    pub summary: String,
    /// Names of the values that its message carries.
    pub values: Vec<String>,
    /// The family it belongs to.
    pub family: String,
}

/// The kinds of errors that calling code branches on, as written, each with its meaning.
pub const ERROR_KINDS: [(&str, &str); 13] = [
    ("invalid_argument", "What was sent is malformed or contradicts itself; sending it again can't help."),
    ("not_found", "What the call names does not exist, or not for this account."),
    ("already_exists", "The name or value is taken."),
    ("conflict_or_in_use", "The state of something else forbids it, such as an object that is still in use."),
    ("quota_exceeded", "A limit on how many or how large has been reached."),
    ("rate_limited", "Too much in too short a time; wait and try again."),
    ("unauthenticated", "The credential is missing, wrong, expired or revoked."),
    ("permission_denied", "The caller is known and may not do this."),
    ("plan_required", "The account's plan does not have the feature."),
    ("deprecated_or_unsupported", "The feature or version is no longer, or not, offered."),
    ("upstream", "Something outside of ngrok failed: the service behind an endpoint, DNS, an identity provider."),
    ("unavailable", "It does not work at the moment; try again later."),
    ("internal", "ngrok itself failed."),
];

/// One of [`ERROR_KINDS`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ErrorKind(pub(crate) usize);

impl ErrorKind {
    /// The kind as written.
    pub fn as_str(self) -> &'static str {
        ERROR_KINDS[self.0].0
    }

    pub(crate) fn parse(text: &str) -> Option<Self> {
        ERROR_KINDS.iter().position(|(name, _)| *name == text).map(ErrorKind)
    }
}
