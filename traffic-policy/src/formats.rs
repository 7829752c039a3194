//! The forms that texts of fields have: whether a text has one, what it looks like, and a pattern for schemas.
//!
//! It imports the tables and regular expressions.

use std::collections::BTreeSet;
use std::net::IpAddr;

use crate::language::{Field, Format, Phase};
use crate::{regex, tables};

/// What is wrong with a text of a format, as the end of a sentence; `None` when it is right.
pub(crate) fn wrong(format: Format, text: &str, phase: &Phase) -> Option<String> {
    let (right, wrong) = match format {
        Format::Regex => return regex::wrong(text),
        // Any text will do.
        Format::Replacement => return None,
        Format::InternalUrl if internal(text) => return other_protocol(text, phase),
        Format::BasicCredentials => (text.contains(':'), "is no `user:password`"),
        Format::Certificate | Format::Pem | Format::PrivateKey => (pem(text), "is no PEM"),
        Format::CertificateAuthority => {
            (pem(text) || text.starts_with("ca_"), "is neither PEM nor the identifier of an authority")
        }
        Format::Cidr => (cidr(text), "is no network in the form of CIDR"),
        Format::HeaderName => (!text.is_empty() && text.bytes().all(token), "is no name of a header"),
        Format::Hostname => (hostname(text), "is no domain name"),
        Format::InternalUrl => (internal(text), "is no URL of an internal endpoint"),
        Format::IpPolicyId => (text.starts_with("ipp_"), "is no identifier of an IP policy"),
        Format::Url => (url(text), "is no absolute URL"),
        Format::VariableName => (identifier(text), "is no name of a variable"),
    };
    (!right).then(|| wrong.to_owned())
}

/// What a format looks like.
pub(crate) fn help(format: Format) -> &'static str {
    match format {
        Format::BasicCredentials => "write `user:password`",
        Format::Certificate | Format::Pem => "it begins with `-----BEGIN CERTIFICATE-----`",
        Format::PrivateKey => "it begins with `-----BEGIN PRIVATE KEY-----`",
        Format::CertificateAuthority => "it begins with `-----BEGIN CERTIFICATE-----`, or with `ca_`",
        Format::Cidr => "write it as `10.0.0.0/8` or `2001:db8::/32`",
        Format::HeaderName => "letters, digits and dashes, without spaces and colons",
        Format::Hostname => "write it as `app.example.com`",
        Format::InternalUrl => "its host ends with `.internal`, as in `https://app.internal`",
        Format::IpPolicyId => "it begins with `ipp_`",
        Format::Regex => regex::HELP,
        Format::Replacement => "`$1` stands for the first group",
        Format::Url => "write it with its scheme, as in `https://example.com/path`",
        Format::VariableName => "letters, digits and underscores, not beginning with a digit",
    }
}

/// A pattern of JSON Schema that every text of a format matches; `None` where a pattern says nothing.
pub(crate) fn pattern(field: &Field, format: Format) -> Option<String> {
    let pattern = match format {
        Format::BasicCredentials => {
            let least = field.min_password_chars.unwrap_or(0);
            let most = field.max_password_chars.map(|most| most.to_string()).unwrap_or_default();
            return Some(format!("^[^:]*:[\\s\\S]{{{least},{most}}}$"));
        }
        Format::InternalUrl => {
            let schemes: BTreeSet<&str> = tables::phases().iter().flat_map(|phase| phase.schemes).copied().collect();
            let schemes = schemes.into_iter().collect::<Vec<_>>().join("|");
            return Some(format!("^(({schemes})://)?[^/?#:{{}}\\s]+\\.internal(:[0-9]+)?([/?#].*)?$"));
        }
        Format::Certificate | Format::Pem | Format::PrivateKey => "-----BEGIN [\\s\\S]*-----END ",
        Format::CertificateAuthority => "-----BEGIN [\\s\\S]*-----END |^ca_",
        Format::Cidr => "^[0-9A-Fa-f:.]+/[0-9]{1,3}$",
        Format::HeaderName => "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$",
        Format::Hostname => "^[^/:\\s]+$",
        Format::IpPolicyId => "^ipp_",
        Format::Url => "^[A-Za-z0-9+.-]+://[^ ]+$",
        Format::VariableName => "^[A-Za-z_][A-Za-z0-9_]*$",
        // Validators read the regular expressions of JavaScript, which are others.
        Format::Regex | Format::Replacement => return None,
    };
    Some(pattern.to_owned())
}

fn pem(text: &str) -> bool {
    text.contains("-----BEGIN ") && text.contains("-----END ")
}

fn cidr(text: &str) -> bool {
    let (address, bits) = text.split_once('/').map_or((text, None), |(address, bits)| (address, Some(bits)));
    let most = match address.parse() {
        Ok(IpAddr::V4(_)) => 32,
        Ok(IpAddr::V6(_)) => 128,
        Err(_) => return false,
    };
    bits.is_some_and(|bits| bits.parse::<u8>().is_ok_and(|bits| bits <= most))
}

fn token(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte)
}

fn hostname(text: &str) -> bool {
    let label = |label: &str| {
        !label.is_empty() && label.len() < 64 && label.chars().all(|c| c.is_alphanumeric() || c == '-' || c == '_')
    };
    text.len() < 254 && text.trim_start_matches("*.").split('.').all(label)
}

fn url(text: &str) -> bool {
    text.split_once("://").is_some_and(|(scheme, rest)| {
        !scheme.is_empty()
            && scheme.bytes().all(|b| b.is_ascii_alphanumeric() || b"+.-".contains(&b))
            && !rest.is_empty()
            && !rest.contains(' ')
    })
}

/// Traffic goes only to an endpoint of a protocol that has the phase, too.
fn other_protocol(text: &str, phase: &Phase) -> Option<String> {
    let (scheme, _) = text.split_once("://")?;
    let wrong =
        || format!("is of `{scheme}`, and traffic in `{}` is of `{}`", phase.name, phase.schemes.join("` or `"));
    (!phase.schemes.contains(&scheme)).then(wrong)
}

fn internal(text: &str) -> bool {
    let (scheme, rest) = text.split_once("://").map_or((None, text), |(scheme, rest)| (Some(scheme), rest));
    let known = |scheme: &str| tables::phases().iter().any(|phase| phase.schemes.contains(&scheme));
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let (host, port) = authority.split_once(':').map_or((authority, None), |(host, port)| (host, Some(port)));
    scheme.is_none_or(known)
        && host.len() > ".internal".len()
        && host.ends_with(".internal")
        && hostname(host)
        && port.is_none_or(|port| port.parse::<u16>().is_ok_and(|port| port > 0))
}

fn identifier(text: &str) -> bool {
    !text.is_empty()
        && !text.starts_with(|c: char| c.is_ascii_digit())
        && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
}
