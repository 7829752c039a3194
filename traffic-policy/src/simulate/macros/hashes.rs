//! Checksums and hashes.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::Digest as _;

use super::call::Form::{Function, Method};
use super::call::{Call, Entry};
use crate::simulate::value::Value;

pub(super) const MACROS: &[Entry] = &[
    ("hash.crc32", Function, crc32),
    ("crc32", Method, crc32),
    ("hash.crc64", Function, crc64),
    ("crc64", Method, crc64),
    ("hash.md5", Function, md5),
    ("md5", Method, md5),
    ("hash.sha1", Function, sha1),
    ("sha1", Method, sha1),
    ("hash.sha256", Function, sha256),
    ("sha256", Method, sha256),
    ("hash.sha512", Function, sha512),
    ("sha512", Method, sha512),
    ("hash.xxhash64", Function, xxhash64),
    ("xxhash64", Method, xxhash64),
];

const CRC64: crc::Crc<u64> = crc::Crc::<u64>::new(&crc::CRC_64_GO_ISO);
const CRC32: crc::Crc<u32> = crc::Crc::<u32>::new(&crc::CRC_32_ISO_HDLC);

/// The hash of the first argument in the encoding that the second one names.
fn hash(call: &mut Call<'_>, hash: impl Fn(&[u8]) -> Vec<u8>) -> Result<Value, String> {
    let length = call.text(0)?.len() as u64;
    call.budget.step(length / 64)?;
    let digest = hash(call.text(0)?.as_bytes());
    match call.text_or(1, "hex")? {
        "hex" => Ok(digest.iter().map(|byte| format!("{byte:02x}")).collect::<String>().into()),
        "base64" => Ok(STANDARD.encode(digest).into()),
        other => Err(format!("the encoding `{other}` is not known; `hex` and `base64` are")),
    }
}

fn crc32(call: &mut Call<'_>) -> Result<Value, String> {
    hash(call, |bytes| CRC32.checksum(bytes).to_be_bytes().to_vec())
}

fn crc64(call: &mut Call<'_>) -> Result<Value, String> {
    hash(call, |bytes| CRC64.checksum(bytes).to_be_bytes().to_vec())
}

fn md5(call: &mut Call<'_>) -> Result<Value, String> {
    hash(call, |bytes| md5::Md5::digest(bytes).to_vec())
}

fn sha1(call: &mut Call<'_>) -> Result<Value, String> {
    hash(call, |bytes| sha1::Sha1::digest(bytes).to_vec())
}

fn sha256(call: &mut Call<'_>) -> Result<Value, String> {
    hash(call, |bytes| sha2::Sha256::digest(bytes).to_vec())
}

fn sha512(call: &mut Call<'_>) -> Result<Value, String> {
    hash(call, |bytes| sha2::Sha512::digest(bytes).to_vec())
}

fn xxhash64(call: &mut Call<'_>) -> Result<Value, String> {
    hash(call, |bytes| twox_hash::XxHash64::oneshot(0, bytes).to_be_bytes().to_vec())
}
