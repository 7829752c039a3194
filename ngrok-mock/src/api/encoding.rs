//! Query strings and percent-encoding.

/// Decodes percent-encoded text; none when it is malformed or not UTF-8.
pub(crate) fn decode(text: &str) -> Option<String> {
    if !text.contains('%') {
        return Some(text.to_owned());
    }
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        if bytes[at] == b'%' {
            let digits = text.get(at + 1..at + 3)?;
            out.push(u8::from_str_radix(digits, 16).ok()?);
            at += 3;
        } else {
            out.push(bytes[at]);
            at += 1;
        }
    }
    String::from_utf8(out).ok()
}

/// The pairs of a query string, in order; an error names the part that is malformed.
pub(crate) fn pairs(query: &str) -> Result<Vec<(String, String)>, String> {
    let parts = query.split('&').filter(|part| !part.is_empty());
    parts
        .map(|part| {
            let (name, value) = part.split_once('=').unwrap_or((part, ""));
            let read = |text: &str| decode(&text.replace('+', " "));
            read(name).zip(read(value)).ok_or_else(|| format!("`{part}` is not percent-encoded UTF-8"))
        })
        .collect()
}

/// Writes a query string.
pub(crate) fn write(pairs: &[(&str, &str)]) -> String {
    url::form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn malformed_escapes_are_errors() {
        assert_eq!(decode("a%2Fb").as_deref(), Some("a/b"));
        for bad in ["%", "%2", "%zz", "%ff", "%é"] {
            assert_eq!(decode(bad), None, "{bad}");
        }
    }

    #[test]
    fn pairs_come_back_as_written() {
        let written = write(&[("filter", "obj.id == \"a&b\""), ("limit", "1")]);
        let read = pairs(&written).unwrap();
        assert_eq!(read, [("filter".into(), "obj.id == \"a&b\"".into()), ("limit".into(), "1".into())]);
    }
}
