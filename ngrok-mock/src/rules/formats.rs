//! What texts must look like.

use api_spec::Format;
use api_spec::traffic_policy::go_duration;

/// What is wrong with a text.
pub(crate) struct Malformed {
    /// For people.
    pub reason: String,
    /// Words that the name of a more precise error has.
    pub words: &'static str,
}

impl Malformed {
    fn new(reason: impl Into<String>) -> Self {
        Malformed { reason: reason.into(), words: "" }
    }
}

/// Checks that `text` has the given form.
pub(crate) fn check(format: Format, text: &str) -> Result<(), Malformed> {
    let (holds, form) = match format {
        Format::Cidr => return cidr(text),
        Format::Pem => (is_pem(text, "-----BEGIN "), "PEM"),
        Format::PemCsr => (is_pem(text, "-----BEGIN CERTIFICATE REQUEST-----"), "a PEM certificate signing request"),
        Format::Url => (url::Url::parse(text).is_ok_and(|u| u.has_host()), "a URL"),
        Format::UrlOrHostPort => (is_hostport(text) || url::Url::parse(text).is_ok(), "a URL or host:port"),
        Format::Hostname => (is_hostname(text), "a domain name"),
        Format::HostPort => (is_hostport(text), "host:port"),
        Format::Ip => (text.parse::<std::net::IpAddr>().is_ok(), "an IP address"),
        Format::Email => (is_email(text), "an email address"),
        Format::Regex => (regex::Regex::new(text).is_ok(), "a regular expression"),
        Format::AwsArn => (text.starts_with("arn:") && text.split(':').count() >= 6, "an AWS ARN"),
        Format::OpensshPublicKey => (ssh_key::PublicKey::from_openssh(text).is_ok(), "an OpenSSH public key"),
        Format::OpensshCertificate => (ssh_key::Certificate::from_openssh(text).is_ok(), "an OpenSSH certificate"),
        Format::Xml => (text.trim_start().starts_with('<') && text.trim_end().ends_with('>'), "XML"),
        Format::Decimal => (matches(text, r"^-?[0-9]+(\.[0-9]+)?$"), "a decimal number such as 0.01250"),
        Format::GoDuration => (go_duration::seconds(text).is_some(), "a duration such as 30s or 1m30s"),
        Format::Cel => (cel::Program::compile(text).is_ok(), "a CEL expression"),
        // What is wrong with it has errors of its own: see `policies`.
        Format::TrafficPolicy => return Ok(()),
    };
    if holds { Ok(()) } else { Err(Malformed::new(format!("is not {form}"))) }
}

fn cidr(text: &str) -> Result<(), Malformed> {
    if !text.contains('/') {
        return Err(Malformed { reason: "has no network mask".to_owned(), words: "NETWORK_MASK_MISSING" });
    }
    let net: ipnet::IpNet = text.parse().map_err(|_| Malformed::new("is not a CIDR"))?;
    if net.trunc() != net {
        let reason = format!("does not start at its lowest address, {}", net.network());
        return Err(Malformed { reason, words: "BASE_ADDRESS" });
    }
    Ok(())
}

fn is_pem(text: &str, begin: &str) -> bool {
    let text = text.trim();
    text.starts_with(begin) && text.ends_with("-----") && x509_parser::pem::parse_x509_pem(text.as_bytes()).is_ok()
}

/// A domain of at least two labels, of which the first may be a wildcard.
fn is_hostname(text: &str) -> bool {
    let rest = text.strip_prefix("*.").unwrap_or(text).trim_end_matches('.');
    let label = |label: &str| {
        let ends = |c: char| c.is_ascii_alphanumeric();
        (1..=63).contains(&label.len())
            && label.chars().all(|c| ends(c) || c == '-' || c == '_')
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    rest.len() <= 253 && rest.contains('.') && rest.split('.').all(label)
}

fn is_hostport(text: &str) -> bool {
    let Some((host, port)) = text.rsplit_once(':') else { return false };
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    let named = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | '*');
    let host = bare.parse::<std::net::IpAddr>().is_ok() || (!host.is_empty() && host.chars().all(named));
    host && port.parse::<u16>().is_ok_and(|port| port > 0)
}

fn matches(text: &str, pattern: &str) -> bool {
    regex::Regex::new(pattern).is_ok_and(|regex| regex.is_match(text))
}

fn is_email(text: &str) -> bool {
    text.split_once('@').is_some_and(|(user, host)| !user.is_empty() && host.contains('.') && !host.contains('@'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_form_accepts_and_refuses() {
        let cases = [
            (Format::Cidr, "10.0.0.0/8", "10.0.0.1/8"),
            (Format::Cidr, "2001:db8::/32", "10.0.0.0/33"),
            (Format::Cidr, "1.2.3.4/32", "1.2.3.4"),
            (Format::Url, "https://example.com/a", "example"),
            (Format::Hostname, "*.my-app.example.com", "my app.com"),
            (Format::Hostname, "app.ngrok.app", "localhost"),
            (Format::HostPort, "example.com:443", "example.com"),
            (Format::HostPort, "[::1]:80", "example.com:99999"),
            (Format::Ip, "::1", "1.2.3"),
            (Format::Email, "a@example.com", "a.example.com"),
            (Format::Regex, "^a+$", "("),
            (Format::AwsArn, "arn:aws:iam::123456789012:role/example", "role/example"),
            (Format::Cel, "a == 1", "a =="),
            (Format::Xml, "<a/>", "a"),
            (Format::Decimal, "0.01250", "0,5"),
            (Format::Decimal, "-12", ".5"),
            (Format::GoDuration, "1m30s", "90"),
            (Format::GoDuration, "1.5h", "5 m"),
        ];
        for (format, good, bad) in cases {
            assert!(check(format, good).is_ok(), "{good}");
            assert!(check(format, bad).is_err(), "{bad}");
        }
    }
}
