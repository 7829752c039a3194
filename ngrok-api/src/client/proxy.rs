//! The proxy on the way to the API.

use hyper_util::client::proxy::matcher::Matcher;
use reqwest::Url;

use crate::transport::BaseUrl;

/// Host and port of the proxy that the environment names for this address, by the same rules as reqwest's.
///
/// A proxy would read the API key in plain http; one of https only passes on what it can't read. This machine is reached
/// without one.
pub(super) fn of_environment(base_url: &BaseUrl) -> Option<String> {
    if !base_url.is_secure() || base_url.is_loopback() {
        return None;
    }
    let proxy = Matcher::from_system().intercept(&base_url.as_str().parse().ok()?)?;
    // Its user and password are not in it any more.
    let url = Url::parse(&proxy.uri().to_string()).ok()?;
    Some(BaseUrl::host_and_port(&url))
}
