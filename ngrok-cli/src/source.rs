//! Where values come from: the command line itself, `@file`, or `-` for stdin.

use std::cell::Cell;
use std::io::Read as _;

use crate::failure::Failure;

/// Reads values; stdin can be read for one of them only.
#[derive(Debug, Default)]
pub(crate) struct Source {
    stdin_taken: Cell<bool>,
}

impl Source {
    /// The text that `value` stands for. `flag` names it in errors.
    ///
    /// `@@` at the start stands for a single `@` of a value that is no file.
    pub(crate) fn text(&self, flag: &str, value: &str) -> Result<String, Failure> {
        if let Some(literal) = value.strip_prefix("@@") {
            return Ok(format!("@{literal}"));
        }
        let (name, bytes) = match value.strip_prefix('@') {
            None if value == "-" => ("stdin", self.stdin(flag)?),
            None => return Ok(value.to_owned()),
            Some("-") => ("stdin", self.stdin(flag)?),
            Some("") => return Err(Failure::usage(format!("{flag}: expected the name of a file after '@'"))),
            Some(path) => (
                path,
                std::fs::read(path)
                    .map_err(|error| Failure::usage(format!("{flag}: can't read the file '{path}': {error}")))?,
            ),
        };
        String::from_utf8(bytes)
            .map_err(|_| Failure::usage(format!("{flag}: '{name}' is not UTF-8 text; the API takes text only")))
    }

    /// Whether `value` stands for text from elsewhere.
    pub(crate) fn is_indirect(value: &str) -> bool {
        value == "-" || value.starts_with('@')
    }

    fn stdin(&self, flag: &str) -> Result<Vec<u8>, Failure> {
        if self.stdin_taken.replace(true) {
            return Err(Failure::usage(format!("{flag}: stdin ('-') can be read for one value only")));
        }
        let mut bytes = Vec::new();
        std::io::stdin()
            .lock()
            .read_to_end(&mut bytes)
            .map_err(|error| Failure::usage(format!("{flag}: can't read stdin: {error}")))?;
        Ok(bytes)
    }
}
