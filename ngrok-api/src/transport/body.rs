//! Reads the body of an answer, up to a limit.

use bytes::Bytes;

/// Why reading ended before the body did.
pub(crate) enum Cut {
    TooLarge,
    Broken(reqwest::Error),
}

/// What came of the body, at most as much as the limit, and why it is not all of it. Counts what compressed answers unpack
/// to.
pub(crate) async fn read(mut response: reqwest::Response, limit: usize) -> (Bytes, Option<Cut>) {
    // What is announced may never come: nothing of it is waited for.
    if response.content_length().is_some_and(|length| length > limit as u64) {
        return (Bytes::new(), Some(Cut::TooLarge));
    }
    let mut buffer = Buffer { limit, first: Bytes::new(), all: Vec::new() };
    let cut = loop {
        match response.chunk().await {
            Ok(Some(chunk)) => {
                if !buffer.push(chunk) {
                    break Some(Cut::TooLarge);
                }
            }
            Ok(None) => break None,
            Err(error) => break Some(Cut::Broken(error)),
        }
    };
    (buffer.into_bytes(), cut)
}

/// The pieces of a body put together, without ever holding room for more than the limit.
struct Buffer {
    limit: usize,
    /// Most answers are one piece, which is passed on without a copy.
    first: Bytes,
    all: Vec<u8>,
}

impl Buffer {
    /// Adds a piece, or as much of it as the limit leaves room for; false if that is not all of it.
    fn push(&mut self, mut piece: Bytes) -> bool {
        let room = self.limit - self.first.len() - self.all.len();
        let fits = piece.len() <= room;
        piece.truncate(room);
        if self.first.is_empty() && self.all.is_empty() {
            self.first = piece;
            return fits;
        }
        let needed = self.first.len() + self.all.len() + piece.len();
        if needed > self.all.capacity() {
            let capacity = needed.saturating_mul(2).min(self.limit);
            self.all.reserve_exact(capacity - self.all.len());
        }
        self.all.extend_from_slice(&std::mem::take(&mut self.first));
        self.all.extend_from_slice(&piece);
        fits
    }

    fn into_bytes(self) -> Bytes {
        if self.all.is_empty() { self.first } else { self.all.into() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_never_has_room_for_more_than_the_limit() {
        for (limit, piece) in [(100_000, 8192), (65_536, 16_384), (10, 3), (10, 100), (0, 1)] {
            let mut buffer = Buffer { limit, first: Bytes::new(), all: Vec::new() };
            while buffer.push(Bytes::from(vec![b'x'; piece])) {
                assert!(buffer.all.capacity() <= limit, "{} for {limit}", buffer.all.capacity());
            }
            assert!(buffer.all.capacity() <= limit, "{} for {limit}", buffer.all.capacity());
            assert_eq!(buffer.into_bytes(), vec![b'x'; limit]);
        }
    }
}
