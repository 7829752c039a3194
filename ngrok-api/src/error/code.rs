//! The codes of ngrok's errors. The catalogue itself is generated.

use std::fmt;
use std::str::FromStr;

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::generated::errors::CATALOGUE;

/// One of ngrok's globally unique error codes: a number that prints as `ERR_NGROK_1402`.
///
/// Every catalogued code is an associated constant. A code that is not catalogued is kept and prints as itself.
///
/// ```
/// use ngrok_api::ErrorCode;
///
/// let code: ErrorCode = "ERR_NGROK_226".parse().unwrap();
/// assert_eq!(code.number(), 226);
/// assert!(code.is_transient());
/// assert_eq!("ERR_NGROK_999999".parse::<ErrorCode>().unwrap().name(), None);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ErrorCode(u32);

/// What the catalogue knows of a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct ErrorInfo {
    /// The number.
    pub number: u32,
    /// The symbolic name, which is the name of the constant.
    pub name: &'static str,
    /// What is wrong and what to do.
    pub summary: &'static str,
    /// What it is about.
    pub family: ErrorFamily,
    /// What calling code can do with it.
    pub kind: ErrorKind,
}

pub use crate::generated::errors::{ErrorFamily, ErrorKind};

impl ErrorCode {
    /// The code of this number, catalogued or not.
    pub const fn new(number: u32) -> Self {
        ErrorCode(number)
    }

    /// The number in `ERR_NGROK_<number>`.
    pub const fn number(self) -> u32 {
        self.0
    }

    /// Every catalogued code, by number.
    pub fn all() -> impl ExactSizeIterator<Item = ErrorCode> {
        CATALOGUE.iter().map(|info| ErrorCode(info.number))
    }

    /// What the catalogue knows of it; none for a code that is not catalogued.
    pub fn info(self) -> Option<&'static ErrorInfo> {
        CATALOGUE.binary_search_by_key(&self.0, |info| info.number).ok().map(|index| &CATALOGUE[index])
    }

    /// Its symbolic name, such as `IP_POLICY_NOT_FOUND`.
    pub fn name(self) -> Option<&'static str> {
        self.info().map(|info| info.name)
    }

    /// What is wrong and what to do, in a sentence.
    pub fn summary(self) -> Option<&'static str> {
        self.info().map(|info| info.summary)
    }

    /// What it is about.
    pub fn family(self) -> Option<ErrorFamily> {
        self.info().map(|info| info.family)
    }

    /// What calling code can do with it.
    pub fn kind(self) -> Option<ErrorKind> {
        self.info().map(|info| info.kind)
    }

    /// Whether the same call may succeed later without any change.
    pub fn is_transient(self) -> bool {
        matches!(self.kind(), Some(ErrorKind::RateLimited | ErrorKind::Unavailable))
    }

    /// ngrok's page about it.
    pub fn docs_url(self) -> String {
        format!("https://ngrok.com/docs/errors/err_ngrok_{}", self.0)
    }
}

impl fmt::Display for ErrorCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ERR_NGROK_{}", self.0)
    }
}

/// The code with its name, such as `ERR_NGROK_1402 IP_POLICY_NOT_FOUND`: `fn main() -> Result` prints errors so.
impl fmt::Debug for ErrorCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)?;
        self.name().map_or(Ok(()), |name| write!(f, " {name}"))
    }
}

/// A text that is no error code of the form `ERR_NGROK_<number>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ParseErrorCodeError(());

impl fmt::Display for ParseErrorCodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not an error code: expected ERR_NGROK_ and a number")
    }
}

impl std::error::Error for ParseErrorCodeError {}

impl FromStr for ErrorCode {
    type Err = ParseErrorCodeError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let number = text.strip_prefix("ERR_NGROK_").ok_or(ParseErrorCodeError(()))?;
        // `parse` would take a sign and leading zeros, which would not print as they were read.
        let plain = number.bytes().all(|b| b.is_ascii_digit()) && (number == "0" || !number.starts_with('0'));
        match number.parse() {
            Ok(number) if plain => Ok(ErrorCode(number)),
            _ => Err(ParseErrorCodeError(())),
        }
    }
}

impl Serialize for ErrorCode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for ErrorCode {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde_core::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::ErrorCode;

    #[test]
    fn debug_output_is_what_people_search_for() {
        assert_eq!(format!("{:?}", ErrorCode::new(1402)), "ERR_NGROK_1402 IP_POLICY_NOT_FOUND");
        assert_eq!(format!("{:?}", ErrorCode::new(999_999)), "ERR_NGROK_999999");
    }
}
