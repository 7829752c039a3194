//! The proxy on the way to the API.

use hyper_util::client::proxy::matcher::Matcher;
use reqwest::Url;

use crate::error::InvalidInput;
use crate::transport::BaseUrl;

/// Which proxy a client is to go through.
#[derive(Clone, Default)]
pub(super) enum ProxyChoice {
    /// The one that the environment names for the address.
    #[default]
    OfEnvironment,
    /// None, whatever the environment says.
    None,
    /// The one with this address, which may have a password in it.
    Given(String),
}

/// A proxy that a client goes through.
pub(super) struct Proxy {
    /// Its host and port.
    pub name: String,
    /// How reqwest is told of it; it finds that of the environment itself.
    pub given: Option<reqwest::Proxy>,
}

impl ProxyChoice {
    /// The proxy for this address. A proxy would read the API key in plain http; with https it only passes on what it can't
    /// read.
    pub fn proxy_for(&self, base_url: &BaseUrl) -> Result<Option<Proxy>, InvalidInput> {
        match self {
            ProxyChoice::None => Ok(None),
            ProxyChoice::OfEnvironment => Ok(of_environment(base_url)),
            ProxyChoice::Given(_) if !base_url.is_secure() => {
                Err(refuse("would read the API key, because the API's address is plain http"))
            }
            ProxyChoice::Given(url) => given(url).map(Some),
        }
    }
}

/// The proxy that the environment names for this address, by the rules that reqwest finds it by. This machine is reached
/// without one.
fn of_environment(base_url: &BaseUrl) -> Option<Proxy> {
    if !base_url.is_secure() || base_url.is_loopback() {
        return None;
    }
    let proxy = Matcher::from_system().intercept(&base_url.as_str().parse().ok()?)?;
    // Its user and password are not in it any more.
    let url = Url::parse(&proxy.uri().to_string()).ok()?;
    Some(Proxy { name: BaseUrl::host_and_port(&url), given: None })
}

fn given(url: &str) -> Result<Proxy, InvalidInput> {
    // What is wrong with it is not repeated: it may have a password in it.
    let wrong = || refuse("is not an address such as http://proxy.example.com:3128");
    let parsed = Url::parse(url.trim()).map_err(|_| wrong())?;
    if !matches!(parsed.scheme(), "http" | "https") || !parsed.has_host() {
        return Err(wrong());
    }
    let name = BaseUrl::host_and_port(&parsed);
    let given = reqwest::Proxy::https(parsed).map_err(|_| wrong())?;
    Ok(Proxy { name, given: Some(given) })
}

fn refuse(problem: &str) -> InvalidInput {
    InvalidInput::of_client("proxy", problem)
}
