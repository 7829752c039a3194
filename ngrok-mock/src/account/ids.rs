//! Identifiers (a prefix and a KSUID), tokens and other made-up text.

use std::sync::{Mutex, PoisonError};

use jiff::Timestamp;
use svix_ksuid::{Ksuid, KsuidLike};

/// Makes identifiers, each greater than the one before: the order of ids is the order of creation.
#[derive(Debug, Default)]
pub(crate) struct Ids(Mutex<Last>);

#[derive(Debug, Default)]
struct Last {
    payload: u128,
    second: u32,
}

/// Seconds from the Unix epoch to that of KSUIDs.
const KSUID_EPOCH: i64 = 1_400_000_000;

impl Ids {
    /// A new identifier for something created now.
    pub fn next(&self, prefix: &str) -> String {
        let mut last = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let second = ksuid_second(Timestamp::now());
        let mut payload = u128::from_be_bytes(random_bytes());
        if second <= last.second && payload <= last.payload {
            payload = last.payload.wrapping_add(1);
        }
        last.second = second.max(last.second);
        last.payload = payload;
        format!("{prefix}{}", Ksuid::new_raw(last.second, Some(&payload.to_be_bytes())).to_base62())
    }
}

/// An identifier for something created at `time`, in no order with others of the same second.
pub(crate) fn at(prefix: &str, time: Timestamp) -> String {
    format!("{prefix}{}", Ksuid::new_raw(ksuid_second(time), Some(&random_bytes::<16>())).to_base62())
}

fn ksuid_second(time: Timestamp) -> u32 {
    u32::try_from(time.as_second() - KSUID_EPOCH).unwrap_or(0)
}

/// A secret in the form of the API's tokens: a KSUID and 21 more characters.
pub(crate) fn token() -> String {
    format!("{}_{}", at("", Timestamp::now()), text(21, ALPHANUMERIC))
}

/// Lower-case letters and digits, as in the names that ngrok makes up.
pub(crate) fn name(length: usize) -> String {
    text(length, &ALPHANUMERIC[26..])
}

const ALPHANUMERIC: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

fn text(length: usize, alphabet: &[u8]) -> String {
    (0..length).map(|_| char::from(alphabet[number(alphabet.len())])).collect()
}

/// A number below `bound`, near enough to uniform for names.
pub(crate) fn number(bound: usize) -> usize {
    u32::from_be_bytes(random_bytes()) as usize % bound.max(1)
}

/// Bytes of the system's randomness.
pub(crate) fn random_bytes<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    if getrandom::fill(&mut bytes).is_err() {
        // No source of randomness: these are no secrets, a hash of the time does.
        let seed = Timestamp::now().as_nanosecond().to_be_bytes();
        bytes.iter_mut().zip(seed.iter().rev().cycle()).for_each(|(byte, seed)| *byte = *seed);
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn later_ids_are_greater() {
        let ids = Ids::default();
        let made: Vec<String> = (0..1000).map(|_| ids.next("ipp_")).collect();
        assert!(made.is_sorted());
        assert_eq!(made[0].len(), "ipp_".len() + 27);
        assert!(made.windows(2).all(|pair| pair[0] != pair[1]));
    }
}
