//! The HTTP client with the TLS that the crate's features choose, and whom it trusts.

use std::time::Duration;

use super::proxy::Proxy;
use crate::error::{Error, InvalidInput, Peer, TransportError};

/// Whom the client trusts besides the authorities of the platform, and what it shows of itself.
#[derive(Clone, Default)]
pub(super) struct Trust {
    /// Certificates of authorities, in PEM.
    pub roots: Vec<Vec<u8>>,
    /// A certificate of the client's own with its chain, and its key, in PEM.
    pub identity: Option<(Vec<u8>, Vec<u8>)>,
}

impl Trust {
    /// Whether nothing was set.
    pub fn is_default(&self) -> bool {
        self.roots.is_empty() && self.identity.is_none()
    }
}

/// Makes the HTTP client that a [`Client`](crate::Client) uses when it is not given one, for a peer that is spoken to in
/// https or not.
pub(super) fn http_client(
    connect_timeout: Duration,
    trust: &Trust,
    proxy: Option<Proxy>,
    peer: &Peer,
    secure: bool,
) -> Result<reqwest::Client, Error> {
    let builder = reqwest::Client::builder()
        // The API key must not go along to where a redirect leads.
        .redirect(reqwest::redirect::Policy::none())
        // A missing answer to a request that may have arrived is the retry policy's affair.
        .retry(reqwest::retry::never())
        .connect_timeout(connect_timeout)
        .referer(false);
    let builder = match proxy {
        // Looking for a proxy on every request costs more than looking once whether there is one.
        None => builder.no_proxy(),
        Some(Proxy { given: Some(given), .. }) => builder.proxy(given),
        Some(Proxy { given: None, .. }) => builder,
    };
    with_tls(builder, trust, secure)?.build().map_err(|source| {
        let (operation, peer) = ("client", peer.clone());
        TransportError { operation, peer, connected: false, attempts: 0, budget_spent: false, source: source.into() }
            .into()
    })
}

#[cfg(any(feature = "rustls", feature = "native-tls"))]
fn wrong(argument: &'static str, problem: impl std::fmt::Display) -> InvalidInput {
    InvalidInput::of_client(argument, format!("can't be used: {problem}"))
}

/// The certificates that the environment names, as they are for OpenSSL.
#[cfg(any(feature = "rustls", feature = "native-tls"))]
fn roots_of_environment() -> Result<Option<Vec<u8>>, InvalidInput> {
    let Some(path) = std::env::var_os("SSL_CERT_FILE").filter(|path| !path.is_empty()) else { return Ok(None) };
    let unreadable = |error| wrong("SSL_CERT_FILE", format_args!("{} can't be read: {error}", path.display()));
    std::fs::read(&path).map(Some).map_err(unreadable)
}

/// rustls with ring, unless the program has chosen another provider. The platform decides whom to trust; where no
/// connection is secure nobody is trusted, because reading the platform's roots takes milliseconds that tests would wait for.
#[cfg(feature = "rustls")]
fn with_tls(
    builder: reqwest::ClientBuilder,
    trust: &Trust,
    secure: bool,
) -> Result<reqwest::ClientBuilder, InvalidInput> {
    use std::sync::Arc;

    use rustls::crypto::{CryptoProvider, ring};
    use rustls::pki_types::pem::PemObject;
    use rustls::pki_types::{CertificateDer, PrivateKeyDer};
    use rustls::{ClientConfig, RootCertStore};
    use rustls_platform_verifier::{BuilderVerifierExt, Verifier};

    let certificates = |argument, pem: &[u8]| -> Result<Vec<CertificateDer<'static>>, InvalidInput> {
        let found: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(pem).collect();
        match found {
            Ok(found) if !found.is_empty() => Ok(found),
            _ => Err(wrong(argument, "it is no certificate in PEM")),
        }
    };
    let mut roots = Vec::new();
    for pem in &trust.roots {
        roots.extend(certificates("root_certificate", pem)?);
    }
    if secure && let Some(pem) = roots_of_environment()? {
        roots.extend(certificates("SSL_CERT_FILE", &pem)?);
    }
    let provider = CryptoProvider::get_default().cloned().unwrap_or_else(|| Arc::new(ring::default_provider()));
    let config = ClientConfig::builder_with_provider(provider.clone()).with_safe_default_protocol_versions();
    let config = config.and_then(|config| match (secure, roots.is_empty()) {
        (false, _) => Ok(config.with_root_certificates(RootCertStore::empty())),
        (true, true) => config.with_platform_verifier(),
        (true, false) => {
            let verifier = Verifier::new_with_extra_roots(roots, provider)?;
            Ok(config.dangerous().with_custom_certificate_verifier(Arc::new(verifier)))
        }
    });
    // Building then fails, with reqwest's own error.
    let Ok(config) = config else { return Ok(builder) };
    let config = match &trust.identity {
        None => config.with_no_client_auth(),
        Some((certificate, key)) => {
            let chain = certificates("client_certificate", certificate)?;
            let key = PrivateKeyDer::from_pem_slice(key)
                .map_err(|_| wrong("client_certificate", "its key is no private key in PEM"))?;
            config.with_client_auth_cert(chain, key).map_err(|error| wrong("client_certificate", error))?
        }
    };
    Ok(builder.tls_backend_preconfigured(config))
}

/// The platform's TLS, and whom the platform trusts.
#[cfg(all(feature = "native-tls", not(feature = "rustls")))]
fn with_tls(
    mut builder: reqwest::ClientBuilder,
    trust: &Trust,
    secure: bool,
) -> Result<reqwest::ClientBuilder, InvalidInput> {
    let given = trust.roots.iter().map(|pem| ("root_certificate", pem.clone()));
    let of_environment = if secure { roots_of_environment()? } else { None };
    for (argument, pem) in given.chain(of_environment.map(|pem| ("SSL_CERT_FILE", pem))) {
        let roots = reqwest::Certificate::from_pem_bundle(&pem).unwrap_or_default();
        if roots.is_empty() {
            return Err(wrong(argument, "it is no certificate in PEM"));
        }
        builder = builder.tls_certs_merge(roots);
    }
    if let Some((certificate, key)) = &trust.identity {
        let identity = reqwest::Identity::from_pkcs8_pem(certificate, key)
            .map_err(|_| wrong("client_certificate", "it is no certificate in PEM with its key in PKCS #8"))?;
        builder = builder.identity(identity);
    }
    Ok(builder)
}

#[cfg(not(any(feature = "rustls", feature = "native-tls")))]
fn with_tls(
    builder: reqwest::ClientBuilder,
    trust: &Trust,
    _secure: bool,
) -> Result<reqwest::ClientBuilder, InvalidInput> {
    let unused = "has no use without a feature for TLS: turn on `rustls` or `native-tls`";
    if trust.is_default() { Ok(builder) } else { Err(InvalidInput::of_client("certificate", unused)) }
}
