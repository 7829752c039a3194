//! How clients are made.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use reqwest::header::{ACCEPT, AUTHORIZATION, HeaderMap, HeaderName, HeaderValue, USER_AGENT};

use super::client::Client;
use super::connection::ApiClient;
use super::proxy::ProxyChoice;
use super::tls::{Trust, http_client};
use crate::error::{Error, InvalidInput, Peer};
use crate::generated::api::API;
use crate::transport::{
    Attempt, BaseUrl, CallOptions, Core, Limiter, Meter, Observer, RateLimit, RetryBudget, RetryPolicy, header,
};
use crate::wire::ApiSpec;

impl Client {
    /// Makes a client that authenticates with an API key.
    ///
    /// # Errors
    /// [`Error::InvalidInput`] when the key is blank or can't stand in a header.
    pub fn new(api_key: impl Into<String>) -> Result<Self, Error> {
        Client::builder(api_key).build()
    }

    /// Makes a client from the environment: the key from `NGROK_API_KEY`, and the address from `NGROK_API_URL` where that
    /// is set.
    ///
    /// # Errors
    /// [`Error::InvalidInput`] when a variable is missing or has no usable value.
    pub fn from_env() -> Result<Self, Error> {
        ClientBuilder::from_env()?.build()
    }

    /// Starts to make a client with other settings than the default ones.
    pub fn builder(api_key: impl Into<String>) -> ClientBuilder {
        ClientBuilder::new(api_key.into())
    }
}

/// Makes a [`Client`].
///
/// ```
/// use std::time::Duration;
/// use ngrok_api::{Client, RetryPolicy};
///
/// let client = Client::builder("<API KEY>")
///     .timeout(Duration::from_secs(20))
///     .retry(RetryPolicy::none())
///     .user_agent("my-tool/1.0")
///     .build()?;
/// # Ok::<(), ngrok_api::Error>(())
/// ```
#[derive(Clone)]
#[must_use = "a builder makes no client until `build` or `build_blocking`"]
pub struct ClientBuilder<C = Client> {
    api: &'static ApiSpec,
    api_key: String,
    base_url: String,
    allow_http: bool,
    user_agent: Option<String>,
    options: CallOptions,
    connect_timeout: Duration,
    max_response_bytes: usize,
    retry_budget: u32,
    prefetch: bool,
    rate_limit: Option<RateLimit>,
    on_attempt: Option<Observer>,
    proxy: ProxyChoice,
    trust: Trust,
    http: Option<reqwest::Client>,
    client: PhantomData<fn() -> C>,
}

/// What a [`ClientBuilder`] makes: the client of an API.
pub trait BuildClient: ApiClient {
    /// What the client has to know of the API.
    const API: &'static ApiSpec;

    /// Makes the client of one that sends its calls.
    fn over(base: Client) -> Self;
}

impl BuildClient for Client {
    const API: &'static ApiSpec = API;

    fn over(base: Client) -> Self {
        base
    }
}

impl ClientBuilder {
    /// Takes the key from `NGROK_API_KEY`, and the address from `NGROK_API_URL` where that is set.
    ///
    /// # Errors
    /// [`Error::InvalidInput`] when the key is not set or the address is no text.
    pub fn from_env() -> Result<Self, Error> {
        ClientBuilder::of_environment()
    }
}

impl<C: BuildClient> ClientBuilder<C> {
    pub(crate) fn new(api_key: String) -> Self {
        ClientBuilder::of_api(C::API, api_key)
    }

    /// A builder of the client of another API than its type says.
    pub(crate) fn of_api(api: &'static ApiSpec, api_key: String) -> Self {
        ClientBuilder {
            api,
            api_key,
            base_url: api.base_url.to_owned(),
            allow_http: false,
            user_agent: None,
            options: CallOptions::default(),
            connect_timeout: Duration::from_secs(10),
            max_response_bytes: 32 << 20,
            retry_budget: 100,
            prefetch: true,
            rate_limit: None,
            on_attempt: None,
            proxy: ProxyChoice::default(),
            trust: Trust::default(),
            http: None,
            client: PhantomData,
        }
    }

    /// Takes the key and the address from the variables of the API.
    pub(crate) fn of_environment() -> Result<Self, Error> {
        let (key, url) = (C::API.key_variable, C::API.url_variable);
        let key = std::env::var(key)
            .map_err(|_| InvalidInput::of_client(key, "is not set in the environment; it needs an API key"))?;
        let builder = ClientBuilder::new(key);
        Ok(match std::env::var(url) {
            Ok(url) if !url.trim().is_empty() => builder.base_url(url),
            // The key must not go to the API's usual address where another one was meant.
            Err(std::env::VarError::NotUnicode(_)) => {
                return Err(InvalidInput::of_client(url, "is not an address").into());
            }
            _ => builder,
        })
    }

    /// The API's address, if it is not its usual one. A path in it is kept before every request's path.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = url.into();
        self
    }

    /// Allows plain HTTP to another machine, where everybody on the way can read the API key.
    pub fn allow_http(mut self, yes: bool) -> Self {
        self.allow_http = yes;
        self
    }

    /// What the client calls itself, put before `ngrok-api-rust/VERSION`.
    pub fn user_agent(mut self, name: impl Into<String>) -> Self {
        self.user_agent = Some(name.into());
        self
    }

    /// Most time for a whole call with its retries; 120 s by default.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.options.timeout = limit;
        self
    }

    /// Most time for one attempt, from sending to the last byte of the answer; 30 s by default.
    pub fn attempt_timeout(mut self, limit: Duration) -> Self {
        self.options.attempt_timeout = limit;
        self
    }

    /// Most time for making a connection; 10 s by default.
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.connect_timeout = limit;
        self
    }

    /// When and how often calls are tried again.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.options.retry = policy;
        self
    }

    /// How many retries the client and its clones may have spent more than successes gave back; 100 by default. Five
    /// successes give back one. Status 429 with a `Retry-After` costs nothing: the server is there and says when to come
    /// back. An error says when it was not tried again for this reason:
    /// [`retry_budget_spent`](Error::retry_budget_spent).
    pub fn retry_budget(mut self, retries: u32) -> Self {
        self.retry_budget = retries;
        self
    }

    /// Limits how many requests the client and its clones send; further ones wait.
    pub fn rate_limit(mut self, limit: RateLimit) -> Self {
        self.rate_limit = Some(limit);
        self
    }

    /// Tells `observer` of every attempt of every call, when it has ended: for metrics. It is called where the call runs, so
    /// it should be quick; only the last one that was set is told. [`Client::stats`] counts without one.
    ///
    /// ```
    /// use ngrok_api::Client;
    ///
    /// let client = Client::builder("<API KEY>")
    ///     .on_attempt(|attempt| {
    ///         println!("{} {:?}", attempt.operation, attempt.status);
    ///     })
    ///     .build()?;
    /// # Ok::<(), ngrok_api::Error>(())
    /// ```
    pub fn on_attempt(mut self, observer: impl Fn(&Attempt<'_>) + Send + Sync + 'static) -> Self {
        self.on_attempt = Some(Arc::new(observer));
        self
    }

    /// Largest answer that is accepted, in bytes; 32 MiB by default.
    pub fn max_response_bytes(mut self, limit: usize) -> Self {
        self.max_response_bytes = limit;
        self
    }

    /// Whether item streams fetch the next page while the caller works on the current one; they do by default.
    pub fn prefetch(mut self, yes: bool) -> Self {
        self.prefetch = yes;
        self
    }

    /// Adds a header to every request.
    ///
    /// # Errors
    /// [`Error::InvalidInput`] when it is no header, or one that the client sets itself.
    pub fn header(mut self, name: &str, value: &str) -> Result<Self, Error> {
        let (name, value) = header(self.api, name, value)?;
        self.options.headers.insert(name, value);
        Ok(self)
    }

    /// Trusts these authorities too, besides those of the platform: one or several certificates in PEM, such as the ones of
    /// a company whose proxy looks into connections. The file that `SSL_CERT_FILE` names is trusted without it.
    pub fn root_certificate(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.trust.roots.push(pem.into());
        self
    }

    /// Shows a certificate where the other side asks for one: the certificate, with those between it and its authority after
    /// it, and its private key, both in PEM. With `native-tls` the key has to be in PKCS #8.
    pub fn client_certificate(mut self, certificate: impl Into<Vec<u8>>, key: impl Into<Vec<u8>>) -> Self {
        self.trust.identity = Some((certificate.into(), key.into()));
        self
    }

    /// Goes through this proxy, whatever the environment says, such as `http://user:password@proxy.example.com:3128`. It has
    /// to pass connections on (`CONNECT`), and sees the API's host but never the API key.
    ///
    /// Without it, the client goes through the proxy that `HTTPS_PROXY` or `ALL_PROXY` names, unless `NO_PROXY` or the
    /// address says otherwise: see [`behaviour`](crate::behaviour#proxies).
    pub fn proxy(mut self, url: impl Into<String>) -> Self {
        self.proxy = ProxyChoice::Given(url.into());
        self
    }

    /// Goes through no proxy, whatever the environment says.
    pub fn no_proxy(mut self) -> Self {
        self.proxy = ProxyChoice::None;
        self
    }

    /// Sends through a client of your own, with its proxies, roots, client certificates and connect timeout.
    ///
    /// Build it with [`reqwest::redirect::Policy::none`]: where a redirect is followed, its target sees the request before
    /// the call ends with an error. With this crate's `rustls` and nobody else's, a client of your own needs a provider of
    /// cryptography: call `rustls::crypto::ring::default_provider().install_default()` before you build it.
    pub fn http_client(mut self, client: reqwest::Client) -> Self {
        self.http = Some(client);
        self
    }

    /// Makes the client.
    ///
    /// # Errors
    /// [`Error::InvalidInput`] when the key, the address, the user agent, a certificate or the proxy can't be used;
    /// [`Error::Transport`] when TLS can't be set up.
    pub fn build(self) -> Result<C, Error> {
        self.build_base().map(C::over)
    }

    pub(crate) fn build_base(self) -> Result<Client, Error> {
        let base_url = BaseUrl::parse(&self.base_url, self.allow_http)?;
        let headers = self.headers()?;
        let mut peer = Peer { api: self.api.title, address: base_url.authority(), proxy: None };
        let (http, connect_timeout) = match self.http {
            Some(_) if !self.trust.is_default() || !matches!(self.proxy, ProxyChoice::OfEnvironment) => {
                let problem = "has its own certificates and proxies: set them there";
                return Err(InvalidInput::of_client("http_client", problem).into());
            }
            Some(client) => (client, None),
            None => {
                let proxy = self.proxy.proxy_for(&base_url)?;
                peer.proxy = proxy.as_ref().map(|proxy| proxy.name.clone());
                let client = http_client(self.connect_timeout, &self.trust, proxy, &peer, base_url.is_secure())?;
                (client, Some(self.connect_timeout))
            }
        };
        let core = Core {
            api: self.api,
            base_url,
            peer,
            headers,
            http,
            options: self.options,
            budget: RetryBudget::new(self.retry_budget),
            limiter: self.rate_limit.map(Limiter::new),
            meter: Meter::default(),
            on_attempt: self.on_attempt,
            max_response_bytes: self.max_response_bytes,
            connect_timeout,
            prefetch: self.prefetch,
        };
        Ok(Client { core: Arc::new(core) })
    }

    fn headers(&self) -> Result<HeaderMap, Error> {
        let key = self.api_key.trim();
        let refuse_key = |problem: &str| Error::from(InvalidInput::of_client("api_key", problem));
        if key.is_empty() {
            return Err(refuse_key("is empty; it needs an API key"));
        }
        // A space may stand in a header, and does in the `<API KEY>` of examples.
        if !key.bytes().all(|byte| byte.is_ascii_graphic() || byte == b' ') {
            return Err(refuse_key("has characters that no API key has"));
        }
        let mut authorization = HeaderValue::try_from(format!("Bearer {key}"))
            .map_err(|_| refuse_key("has characters that no API key has"))?;
        authorization.set_sensitive(true);
        let own = concat!("ngrok-api-rust/", env!("CARGO_PKG_VERSION"));
        let agent = self.user_agent.as_ref().map_or_else(|| own.to_owned(), |name| format!("{name} {own}"));
        let agent = HeaderValue::try_from(agent)
            .map_err(|_| InvalidInput::of_client("user_agent", "has characters that no header can have"))?;
        let mut headers = HeaderMap::with_capacity(8);
        headers.insert(AUTHORIZATION, authorization);
        for (name, value) in self.api.headers {
            headers.insert(HeaderName::from_static(name), HeaderValue::from_static(value));
        }
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        headers.insert(USER_AGENT, agent);
        Ok(headers)
    }
}

impl<C> fmt::Debug for ClientBuilder<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            // Not as it was given: what is refused as an address may hold a password.
            .field("base_url", &BaseUrl::parse(&self.base_url, true).ok().as_ref().map(BaseUrl::as_str))
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_key_is_marked_so_that_nobody_prints_it() {
        let client = Client::new("2tEpN0yrxDI4j8jV").unwrap();
        assert!(client.core.headers[AUTHORIZATION].is_sensitive());
        assert!(!format!("{:?}", client.core.headers).contains("2tEpN0yrxDI4j8jV"));
    }
}
