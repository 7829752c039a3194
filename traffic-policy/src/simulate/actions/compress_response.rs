//! `compress-response`: compresses the body of the response with an algorithm that the client accepts.

use std::io::Write as _;

use flate2::Compression;
use flate2::write::{GzEncoder, ZlibEncoder};
use http::{HeaderMap, HeaderValue, header};

use crate::simulate::engine::{ActionError, Config, Exchange, Flow};
use crate::simulate::value::Value;

/// How hard `br` tries, and the size of its window: what servers do while a client waits.
const BROTLI: (u32, u32) = (5, 22);

/// The algorithm of the program of that name. No library writes its form: those for LZW begin with other codes.
const UNKNOWN: &str = "compress";

pub(super) fn run(config: &Config<'_>, exchange: &mut Exchange<'_>) -> Result<Flow, ActionError> {
    let Some(response) = exchange.response() else { return Ok(Flow::Next) };
    let compressed = response.headers.contains_key(header::CONTENT_ENCODING);
    let body = response.body.clone();
    exchange.set_result("already_compressed", Value::Bool(compressed));
    if compressed {
        exchange.note("the body came compressed, and stays as it is");
        return Ok(Flow::Next);
    }
    let allowed = config.texts("algorithms");
    let Some(algorithm) = allowed
        .iter()
        .enumerate()
        .filter_map(|(place, name)| {
            let wanted = wanted(&exchange.request().headers, name)?;
            (wanted > 0).then_some((wanted, std::cmp::Reverse(place), name))
        })
        .max()
    else {
        exchange.note("the client accepts no algorithm that is allowed");
        return Ok(Flow::Next);
    };
    let algorithm = algorithm.2.clone();
    if &*algorithm == UNKNOWN {
        exchange.set_result("negotiated_algorithm", Value::from(UNKNOWN));
        exchange.skip(&format!("the client wants `{UNKNOWN}` most, which is not done here; the body stays as it is"));
        return Ok(Flow::Next);
    }
    let smaller = compress(&algorithm, &body)
        .map_err(|error| ActionError::new(2300, format!("`{algorithm}` failed: {error}")))?;
    exchange.note(format!("compressed {} bytes to {} with `{algorithm}`", body.len(), smaller.len()));
    exchange.set_result("negotiated_algorithm", Value::from(&*algorithm));
    if let Some(response) = exchange.response_mut() {
        response.headers.remove(header::CONTENT_LENGTH);
        response.headers.extend(HeaderValue::from_str(&algorithm).ok().map(|name| (header::CONTENT_ENCODING, name)));
        response.headers.append(header::VARY, HeaderValue::from_static("Accept-Encoding"));
        response.body = smaller.into();
    }
    Ok(Flow::Next)
}

/// How much a client wants an algorithm, in thousandths; nothing where it says nothing of it.
fn wanted(headers: &HeaderMap, algorithm: &str) -> Option<u32> {
    let values = headers.get_all(header::ACCEPT_ENCODING).iter().filter_map(|value| value.to_str().ok());
    let items: Vec<&str> = values.flat_map(|value| value.split(',')).collect();
    let named = |name: &str| {
        items.iter().find_map(|item| {
            let (coding, parameters) = item.split_once(';').unwrap_or((item, ""));
            let quality = parameters.trim().strip_prefix("q=").and_then(|quality| quality.parse::<f64>().ok());
            let same = coding.trim().eq_ignore_ascii_case(name);
            same.then(|| (quality.unwrap_or(1.0).clamp(0.0, 1.0) * 1_000.0) as u32)
        })
    };
    named(algorithm).or_else(|| named("*"))
}

fn compress(algorithm: &str, body: &[u8]) -> std::io::Result<Vec<u8>> {
    match algorithm {
        "br" => {
            let (quality, window) = BROTLI;
            let mut writer = brotli::CompressorWriter::new(Vec::new(), 4096, quality, window);
            writer.write_all(body)?;
            writer.flush()?;
            Ok(writer.into_inner())
        }
        // The name means the form with a head and a checksum.
        "deflate" => {
            let mut encoder = ZlibEncoder::new(Vec::new(), Compression::default());
            encoder.write_all(body)?;
            encoder.finish()
        }
        _ => {
            let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
            encoder.write_all(body)?;
            encoder.finish()
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use super::*;

    #[test]
    fn what_is_compressed_comes_back() {
        let body = b"hello ".repeat(1_000);
        let read = |name: &str, mut reader: Box<dyn std::io::Read>| {
            let mut read = Vec::new();
            reader.read_to_end(&mut read).unwrap();
            assert!(read == body, "{name}");
        };
        let small = |name: &str| std::io::Cursor::new(compress(name, &body).unwrap());
        read("gzip", Box::new(flate2::read::GzDecoder::new(small("gzip"))));
        read("deflate", Box::new(flate2::read::ZlibDecoder::new(small("deflate"))));
        read("br", Box::new(brotli::Decompressor::new(small("br"), 4096)));
        assert!(small("br").get_ref().len() < 100);
    }
}
