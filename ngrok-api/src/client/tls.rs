//! The HTTP client with the TLS that the crate's features choose.

use std::time::Duration;

use crate::error::{Error, Peer, TransportError};

/// Makes the HTTP client that a [`Client`](crate::Client) uses when it is not given one, for a peer that is spoken to in
/// https or not.
pub(super) fn http_client(connect_timeout: Duration, peer: &Peer, secure: bool) -> Result<reqwest::Client, Error> {
    let builder = reqwest::Client::builder()
        // The API key must not go along to where a redirect leads.
        .redirect(reqwest::redirect::Policy::none())
        // A missing answer to a request that may have arrived is the retry policy's affair.
        .retry(reqwest::retry::never())
        .connect_timeout(connect_timeout)
        .referer(false);
    // Looking for a proxy on every request costs more than looking once whether there is one.
    let builder = if peer.proxy.is_some() { builder } else { builder.no_proxy() };
    with_rustls(builder, secure).build().map_err(|source| {
        let (operation, peer) = ("client", peer.clone());
        TransportError { operation, peer, connected: false, attempts: 0, budget_spent: false, source }.into()
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
