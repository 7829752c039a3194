//! Reads the body of an answer, up to the client's limit.

use bytes::{Bytes, BytesMut};

/// Why reading ended before the body did.
pub(crate) enum Cut {
    TooLarge,
    Broken(reqwest::Error),
}

/// What came of the body, and why it is not all of it. Counts what compressed answers unpack to.
pub(crate) async fn read(mut response: reqwest::Response, limit: usize) -> (Bytes, Option<Cut>) {
    if response.content_length().is_some_and(|length| length > limit as u64) {
        return (Bytes::new(), Some(Cut::TooLarge));
    }
    // Most answers are one chunk, which is passed on without a copy.
    let mut first = Bytes::new();
    let mut all = BytesMut::new();
    let cut = loop {
        let chunk = match response.chunk().await {
            Ok(Some(chunk)) => chunk,
            Ok(None) => break None,
            Err(error) => break Some(Cut::Broken(error)),
        };
        if first.len() + all.len() + chunk.len() > limit {
            break Some(Cut::TooLarge);
        }
        if first.is_empty() && all.is_empty() {
            first = chunk;
            continue;
        }
        if all.is_empty() {
            all.reserve((first.len() + chunk.len()) * 2);
            all.extend_from_slice(&std::mem::take(&mut first));
        }
        all.extend_from_slice(&chunk);
    };
    (if all.is_empty() { first } else { all.freeze() }, cut)
}
