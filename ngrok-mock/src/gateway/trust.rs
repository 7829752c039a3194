//! Whom the gateway trusts at upstreams that speak TLS.

use std::io;
use std::sync::Arc;

use rustls::ClientConfig;
use rustls::crypto::{CryptoProvider, ring};
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use rustls_platform_verifier::{BuilderVerifierExt, Verifier};

/// ring, unless the program has chosen another provider.
pub(super) fn provider() -> Arc<CryptoProvider> {
    CryptoProvider::get_default().cloned().unwrap_or_else(|| Arc::new(ring::default_provider()))
}

/// The certificates of PEMs.
///
/// # Errors
/// When one has none.
pub(super) fn certificates(pems: &[String]) -> io::Result<Vec<CertificateDer<'static>>> {
    let mut certificates = Vec::new();
    for pem in pems {
        let found: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(pem.as_bytes()).collect();
        match found {
            Ok(found) if !found.is_empty() => certificates.extend(found),
            _ => {
                return Err(io::Error::new(
                    io::ErrorKind::InvalidInput,
                    "the upstreams' authority is no certificate in PEM",
                ));
            }
        }
    }
    Ok(certificates)
}

/// Those whom the platform trusts, and more authorities. Where the platform trusts nobody, only these.
///
/// # Errors
/// When there is nobody to trust.
pub(super) fn client(authorities: Vec<CertificateDer<'static>>) -> Result<ClientConfig, rustls::Error> {
    let provider = provider();
    let config = ClientConfig::builder_with_provider(provider.clone()).with_safe_default_protocol_versions()?;
    if authorities.is_empty() {
        return Ok(config.with_platform_verifier()?.with_no_client_auth());
    }
    let verifier = Verifier::new_with_extra_roots(authorities, provider)?;
    Ok(config.dangerous().with_custom_certificate_verifier(Arc::new(verifier)).with_no_client_auth())
}
