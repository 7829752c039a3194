//! Faults of this client, which no server can mend. Each is asserted.

use official::Error;

use crate::checks::Outcome;

/// It sends a module inside of `module`, beside the ids, where the API takes its fields.
pub fn module<T: std::fmt::Debug>(answer: Result<T, Error>) -> Outcome<()> {
    refused(answer, "ERR_NGROK_214", "`module`")
}

/// It sends the id of the path in the query, too, where the API takes no `id`.
pub fn path_in_query<T: std::fmt::Debug>(answer: Result<T, Error>) -> Outcome<()> {
    refused(answer, "ERR_NGROK_231", "`id`")
}

/// It can't write the lists in the query of a list of endpoints, and sends nothing, whether they are empty or not.
pub fn lists_in_query<T: std::fmt::Debug>(answer: Result<T, Error>) -> Outcome<()> {
    match answer {
        Err(Error::RequestError(error)) if error.is_builder() => Ok(()),
        other => Err(format!("expected a query that can't be written, got {other:?}").into()),
    }
}

/// It reads no answer from which an empty field is left out.
pub fn empty_fields_left_out<T: std::fmt::Debug>(answer: Result<T, Error>) -> Outcome<()> {
    match answer {
        Err(Error::RequestError(error)) if error.is_decode() && format!("{error:?}").contains("missing field") => {
            Ok(())
        }
        other => Err(format!("expected a field that is missing, got {other:?}").into()),
    }
}

/// What a request is refused with.
fn refused<T: std::fmt::Debug>(answer: Result<T, Error>, code: &str, part: &str) -> Outcome<()> {
    match answer {
        Err(Error::Ngrok(error)) if error.error_code == code && error.msg.contains(part) => Ok(()),
        other => Err(format!("expected {code} about {part}, got {other:?}").into()),
    }
}
