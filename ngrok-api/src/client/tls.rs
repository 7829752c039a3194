//! The HTTP client with the TLS that the crate's features choose.

use std::time::Duration;

use crate::error::{Error, TransportError};
use crate::transport::BaseUrl;

/// Makes the HTTP client that a [`Client`](crate::Client) uses when it is not given one.
pub(crate) fn http_client(connect_timeout: Duration, base_url: &BaseUrl) -> Result<reqwest::Client, Error> {
    let builder = reqwest::Client::builder()
        // The API key must not go along to where a redirect leads.
        .redirect(reqwest::redirect::Policy::none())
        // A missing answer to a request that may have arrived is the retry policy's affair.
        .retry(reqwest::retry::never())
        .connect_timeout(connect_timeout)
        .referer(false);
    // A proxy would read the API key in plain http; one of https only passes on what it can't read. This machine is reached
    // without one. And looking for a proxy on every request costs more than looking once whether there is one.
    let proxy = base_url.is_secure() && !base_url.is_loopback() && proxy_is_configured();
    let builder = if proxy { builder } else { builder.no_proxy() };
    with_rustls(builder, base_url.is_secure()).build().map_err(|source| {
        let (operation, address) = ("client", base_url.authority());
        TransportError { operation, address, connected: false, attempts: 0, budget_spent: false, source }.into()
    })
}

/// Whether the environment names a proxy for https, in the variables that reqwest reads.
fn proxy_is_configured() -> bool {
    ["HTTPS_PROXY", "ALL_PROXY"].iter().any(|name| {
        let set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
        set(name) || set(&name.to_lowercase())
    })
}

/// rustls with ring, unless the program has chosen another provider. The platform decides whom to trust; where no
/// connection is secure nobody is trusted, because reading the platform's roots takes milliseconds that tests would wait for.
#[cfg(feature = "rustls")]
fn with_rustls(builder: reqwest::ClientBuilder, secure: bool) -> reqwest::ClientBuilder {
    use std::sync::Arc;

    use rustls::crypto::{CryptoProvider, ring};
    use rustls::{ClientConfig, RootCertStore};
    use rustls_platform_verifier::BuilderVerifierExt;

    let provider = CryptoProvider::get_default().cloned().unwrap_or_else(|| Arc::new(ring::default_provider()));
    let config = ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions();
    let config = config.and_then(|config| {
        if secure { config.with_platform_verifier() } else { Ok(config.with_root_certificates(RootCertStore::empty())) }
    });
    match config {
        Ok(config) => builder.tls_backend_preconfigured(config.with_no_client_auth()),
        // Building then fails, with reqwest's own error.
        Err(_) => builder,
    }
}

#[cfg(not(feature = "rustls"))]
fn with_rustls(builder: reqwest::ClientBuilder, _secure: bool) -> reqwest::ClientBuilder {
    builder
}
