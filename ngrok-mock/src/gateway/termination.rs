//! The end of clients' TLS at the gateway: its own certificates, and what a handshake tells.

use std::io;
use std::sync::{Arc, OnceLock};

use ngrok_traffic_policy::simulate::{ClientCertificate, Termination};
use p256::pkcs8::LineEnding;
use p256::pkcs8::der::pem;
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair};
use rustls::crypto::{CryptoProvider, verify_tls12_signature, verify_tls13_signature};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, UnixTime};
use rustls::server::danger::{ClientCertVerified, ClientCertVerifier};
use rustls::server::{NoClientAuth, ServerConnection};
use rustls::version::{TLS12, TLS13};
use rustls::{DigitallySignedStruct, DistinguishedName, ServerConfig, SignatureScheme, SupportedProtocolVersion};
use serde_json::{Map, Value, json};
use tokio_rustls::TlsAcceptor;

use super::trust::provider;
use super::wires::Wire;

/// The authority of the gateway, which vouches for the hosts of endpoints. It is made when the first client speaks TLS, or
/// somebody asks for it.
#[derive(Default)]
pub(super) struct Authority(OnceLock<Result<CertifiedIssuer<'static, KeyPair>, String>>);

impl Authority {
    fn issuer(&self) -> Result<&CertifiedIssuer<'static, KeyPair>, String> {
        let made = self.0.get_or_init(|| {
            let mut params = CertificateParams::default();
            params.distinguished_name.push(DnType::CommonName, "ngrok-mock gateway");
            params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
            let key = KeyPair::generate().map_err(|error| error.to_string())?;
            CertifiedIssuer::self_signed(params, key).map_err(|error| error.to_string())
        });
        made.as_ref().map_err(Clone::clone)
    }

    /// Its certificate in PEM.
    pub fn pem(&self) -> Result<String, String> {
        Ok(self.issuer()?.pem())
    }

    /// A certificate for a host, and its key.
    fn certificate(&self, host: &str) -> Result<(Vec<CertificateDer<'static>>, PrivateKeyDer<'static>), String> {
        let issuer = self.issuer()?;
        let key = KeyPair::generate().map_err(|error| error.to_string())?;
        let params = CertificateParams::new([host.to_owned()]).map_err(|error| error.to_string())?;
        let certificate = params.signed_by(&key, issuer).map_err(|error| error.to_string())?;
        let key = PrivateKeyDer::try_from(key.serialize_der()).map_err(str::to_owned)?;
        Ok((vec![certificate.der().clone(), issuer.der().clone()], key))
    }

    /// Ends a client's TLS, and tells what variables have about it. `host` is for a certificate of the gateway's own.
    ///
    /// # Errors
    /// When the client breaks off, or what it can speak is not wanted.
    pub async fn terminate(
        &self,
        wire: Wire,
        termination: &Termination,
        host: &str,
        protocols: &[&str],
    ) -> Result<(Wire, Map<String, Value>), String> {
        let mut config = self.config(termination, host)?;
        config.alpn_protocols = protocols.iter().map(|protocol| protocol.as_bytes().to_vec()).collect();
        let accepted = TlsAcceptor::from(Arc::new(config)).accept(wire).await;
        let stream = accepted.map_err(|error: io::Error| error.to_string())?;
        let members = members(stream.get_ref().1);
        Ok((Box::new(stream), members))
    }

    fn config(&self, termination: &Termination, host: &str) -> Result<ServerConfig, String> {
        let provider = provider();
        let versions = versions(termination);
        let config = ServerConfig::builder_with_provider(provider.clone()).with_protocol_versions(&versions);
        let verifier: Arc<dyn ClientCertVerifier> = match termination.client {
            ClientCertificate::NotAsked => Arc::new(NoClientAuth),
            asked => Arc::new(AnyClient { provider, mandatory: asked == ClientCertificate::Required }),
        };
        let (chain, key) = match &termination.certificate {
            None => self.certificate(host)?,
            Some((certificate, key)) => {
                let chain: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(certificate.as_bytes()).collect();
                let chain = chain.map_err(|error| format!("the server's certificate can't be read: {error}"))?;
                let key = PrivateKeyDer::from_pem_slice(key.as_bytes());
                (chain, key.map_err(|error| format!("the server's key can't be read: {error}"))?)
            }
        };
        let config = config.map_err(|error| error.to_string())?.with_client_cert_verifier(verifier);
        config.with_single_cert(chain, key).map_err(|error| error.to_string())
    }
}

fn versions(termination: &Termination) -> Vec<&'static SupportedProtocolVersion> {
    let known = [("1.2", &TLS12), ("1.3", &TLS13)];
    let (least, newest) = (&*termination.min_version, &*termination.max_version);
    known.iter().filter(|(name, _)| *name >= least && *name <= newest).map(|(_, version)| *version).collect()
}

/// What variables have about TLS.
fn members(connection: &ServerConnection) -> Map<String, Value> {
    let version = connection.protocol_version().map(|version| match version {
        rustls::ProtocolVersion::TLSv1_2 => "1.2",
        _ => "1.3",
    });
    let suite = connection.negotiated_cipher_suite().and_then(|suite| suite.suite().as_str());
    let protocol = connection.alpn_protocol().map(|protocol| String::from_utf8_lossy(protocol).into_owned());
    let mut members = json!({
        "version": version,
        "cipher_suite": suite.map(|suite| suite.replace("TLS13_", "TLS_")),
        "negotiated_alpn": protocol,
        "sni": connection.server_name(),
    });
    if let Some(chain) = connection.peer_certificates() {
        let pems = chain.iter().filter_map(|one| pem::encode_string("CERTIFICATE", LineEnding::LF, one).ok());
        members["client"] = json!({"pem": pems.collect::<String>()});
    }
    match members {
        Value::Object(members) => members.into_iter().filter(|(_, value)| !value.is_null()).collect(),
        _ => Map::new(),
    }
}

/// Takes any certificate of a client: whether an authority vouches for it is for the policy to say.
#[derive(Debug)]
struct AnyClient {
    provider: Arc<CryptoProvider>,
    mandatory: bool,
}

impl ClientCertVerifier for AnyClient {
    fn root_hint_subjects(&self) -> &[DistinguishedName] {
        &[]
    }

    fn client_auth_mandatory(&self) -> bool {
        self.mandatory
    }

    fn verify_client_cert(
        &self,
        _certificate: &CertificateDer<'_>,
        _intermediates: &[CertificateDer<'_>],
        _now: UnixTime,
    ) -> Result<ClientCertVerified, rustls::Error> {
        Ok(ClientCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<rustls::client::danger::HandshakeSignatureValid, rustls::Error> {
        verify_tls12_signature(message, certificate, signature, &self.provider.signature_verification_algorithms)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<rustls::client::danger::HandshakeSignatureValid, rustls::Error> {
        verify_tls13_signature(message, certificate, signature, &self.provider.signature_verification_algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.provider.signature_verification_algorithms.supported_schemes()
    }
}
