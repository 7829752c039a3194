//! The API's address: the one place that the API key is sent to.

use reqwest::Url;

use crate::error::{Error, InvalidInput, ProtocolError, ProtocolProblem};

/// Where the API answers: scheme, host, port, and perhaps a path that all requests start with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct BaseUrl {
    url: Url,
    /// The address without its trailing slash, to which a request's path is appended.
    prefix: String,
}

/// An address such as is expected.
const EXAMPLE: &str = "https://api.example.com";

impl BaseUrl {
    /// Reads an address; plain HTTP only to this machine, unless `allow_http`.
    pub fn parse(text: &str, allow_http: bool) -> Result<Self, Error> {
        let refuse = |problem: String| Error::from(InvalidInput::of_client("base_url", problem));
        let mut url = Url::parse(text.trim())
            .map_err(|error| refuse(format!("is not an address such as {}: {error}", EXAMPLE)))?;
        if !matches!(url.scheme(), "https" | "http") || !url.has_host() {
            return Err(refuse(format!("is not an address such as {}", EXAMPLE)));
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(refuse("has a user or a password in it; the API key is given apart".to_owned()));
        }
        if url.query().is_some() || url.fragment().is_some() {
            return Err(refuse("has a query or a fragment".to_owned()));
        }
        if url.scheme() == "http" && !allow_http && !is_loopback(&url) {
            return Err(refuse(
                "is plain http, which would show the API key to the network; use https, or allow_http".to_owned(),
            ));
        }
        let prefix = url.as_str().trim_end_matches('/').to_owned();
        // With a slash at its end the path is a folder, in which relative links start.
        url.set_path(&[url.path().trim_end_matches('/'), "/"].concat());
        Ok(BaseUrl { url, prefix })
    }

    /// The address of a percent-encoded path that starts with a slash and may have a query.
    pub fn join(&self, target: &str) -> Url {
        // Setting the parts of a parsed address is half the work of parsing a whole one.
        let (path, query) = target.split_once('?').map_or((target, None), |(path, query)| (path, Some(query)));
        let mut url = self.url.clone();
        match self.url.path().trim_end_matches('/') {
            "" => url.set_path(path),
            prefix => url.set_path(&[prefix, path].concat()),
        }
        url.set_query(query);
        url
    }

    /// The address that a link of an answer leads to; relative links start at this address. A link to another origin is
    /// an error.
    pub fn follow(&self, link: &str, operation: &'static str) -> Result<Url, Error> {
        let refuse = |problem| Error::from(ProtocolError { operation, status: None, problem });
        let mut url = self.url.join(link).map_err(|_| refuse(ProtocolProblem::BadLink))?;
        if !url.username().is_empty() || url.password().is_some() {
            return Err(refuse(ProtocolProblem::BadLink));
        }
        // It is not sent, so that links which differ only there lead to the same page.
        url.set_fragment(None);
        if url.origin() != self.url.origin() {
            let origin = url.origin().ascii_serialization();
            return Err(refuse(ProtocolProblem::ForeignOrigin { origin }));
        }
        Ok(url)
    }

    pub fn as_str(&self) -> &str {
        &self.prefix
    }

    /// Whether the address is one of https.
    pub fn is_secure(&self) -> bool {
        self.url.scheme() == "https"
    }

    /// Host and port, for errors.
    pub fn authority(&self) -> String {
        Self::host_and_port(&self.url)
    }

    /// Host and port of any address, and nothing else of it.
    pub fn host_and_port(url: &Url) -> String {
        let host = url.host_str().unwrap_or_default();
        url.port_or_known_default().map_or_else(|| host.to_owned(), |port| format!("{host}:{port}"))
    }

    /// Whether the address is one of this machine.
    pub fn is_loopback(&self) -> bool {
        is_loopback(&self.url)
    }

    #[cfg(feature = "tracing")]
    pub fn port(&self) -> Option<u16> {
        self.url.port_or_known_default()
    }

    #[cfg(feature = "tracing")]
    pub fn host(&self) -> &str {
        self.url.host_str().unwrap_or_default()
    }
}

fn is_loopback(url: &Url) -> bool {
    match url.host_str() {
        Some("localhost") => true,
        Some(host) => {
            let host = host.trim_start_matches('[').trim_end_matches(']');
            host.parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback())
        }
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_without_scheme_or_host_are_refused() {
        for text in ["", "api.ngrok.com", "ftp://api.ngrok.com", "https://", "/path", "https://a:b@c", "https://a/?q"] {
            assert!(matches!(BaseUrl::parse(text, false), Err(Error::InvalidInput(_))), "{text}");
        }
    }

    #[test]
    fn plain_http_is_for_this_machine() {
        for text in ["http://127.0.0.1:4141", "http://localhost", "http://[::1]:1"] {
            assert!(BaseUrl::parse(text, false).is_ok(), "{text}");
        }
        assert!(BaseUrl::parse("http://api.ngrok.com", false).is_err());
        assert!(BaseUrl::parse("http://api.ngrok.com", true).is_ok());
    }

    #[test]
    fn a_path_prefix_is_kept() {
        let base = BaseUrl::parse("https://proxy.example/ngrok/", false).unwrap();
        assert_eq!(base.join("/ip_policies?limit=1").as_str(), "https://proxy.example/ngrok/ip_policies?limit=1");
    }

    #[test]
    fn links_stay_on_the_origin() {
        let base = BaseUrl::parse("https://api.ngrok.com", false).unwrap();
        assert_eq!(base.follow("/x?before_id=1", "op").unwrap().as_str(), "https://api.ngrok.com/x?before_id=1");
        assert!(base.follow("https://me:pw@api.ngrok.com/x", "op").is_err());
        for link in
            ["https://evil.example/x", "http://api.ngrok.com/x", "https://api.ngrok.com:444/x", "//evil.example"]
        {
            assert!(matches!(base.follow(link, "op"), Err(Error::Protocol(_))), "{link}");
        }
    }
    #[test]
    fn relative_links_start_at_the_address() {
        let base = BaseUrl::parse("https://proxy.example/ngrok", false).unwrap();
        for (link, address) in [
            ("x?before_id=1", "https://proxy.example/ngrok/x?before_id=1"),
            ("/ngrok/x#top", "https://proxy.example/ngrok/x"),
            ("https://proxy.example:443/y", "https://proxy.example/y"),
        ] {
            assert_eq!(base.follow(link, "op").unwrap().as_str(), address, "{link}");
        }
    }
}
