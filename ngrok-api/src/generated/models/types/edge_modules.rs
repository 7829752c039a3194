// Generated from api-spec/types/edge_modules.yaml by `cargo xtask codegen`; edits are lost.

//! Datatypes that several services share.

use std::collections::BTreeMap;
use std::time::Duration;
use serde_core::de::{Deserialize, Deserializer, MapAccess};
use serde_core::ser::{Serialize, Serializer};
use crate::lenient::Seconds;
use crate::object::{self, FieldValue, ReadObject};
use crate::{Id, IntoId, Ref, Sensitive};
use crate::models::{Backend, CertificateAuthority, IpPolicy};

/// Backend module as the API returns it: the backend that receives the traffic of an edge or route.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EndpointBackend {
    /// Whether traffic is sent to the backend; `false` turns the module off. Absent means `true`.
    ///
    /// The default is `true`.
    pub enabled: Option<bool>,
    /// Reference to the backend that receives the traffic, of any kind: failover, HTTP response, static,
    /// tunnel group or weighted.
    pub backend: Ref<Backend>,
}

/// Backend module as it is sent in requests: names the backend by ID.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EndpointBackendMutate {
    /// Whether traffic is sent to the backend; `false` turns the module off. Absent means `true`.
    ///
    /// The default is `true`.
    pub enabled: Option<bool>,
    /// ID of the backend that receives the traffic, of any kind: failover, HTTP response, static, tunnel
    /// group or weighted.
    pub backend_id: Option<Id<Backend>>,
}

impl EndpointBackendMutate {
    /// Starts with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether traffic is sent to the backend; `false` turns the module off. Absent means `true`.
    ///
    /// The default is `true`.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }

    /// ID of the backend that receives the traffic, of any kind: failover, HTTP response, static, tunnel
    /// group or weighted.
    pub fn backend_id(mut self, backend_id: impl IntoId<Backend>) -> Self {
        self.backend_id = Some(backend_id.into_id());
        self
    }
}

impl From<EndpointBackend> for EndpointBackendMutate {
    /// Takes what can be sent of what was read.
    #[inline]
    fn from(read: EndpointBackend) -> Self {
        Self {
            enabled: read.enabled,
            backend_id: Some(read.backend.id).filter(|value| !value.as_str().is_empty()),
        }
    }
}

/// Circuit breaker module: when errors of the upstream trip the circuit, and how long it stays open.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EndpointCircuitBreaker {
    /// Whether the circuit breaker watches the traffic; `false` turns it off. Absent means `true`.
    ///
    /// The default is `true`.
    pub enabled: Option<bool>,
    /// Seconds the circuit stays open once tripped, before the health of the upstream is checked again.
    /// Greater than 0.
    pub tripped_duration: Option<Duration>,
    /// Length in seconds of the sliding window over which errors are counted. Greater than 0.
    pub rolling_window: Option<Duration>,
    /// Number of buckets the rolling window is split into for its metrics; at most 128.
    pub num_buckets: Option<i64>,
    /// Count of requests within one rolling window that it takes to trip the circuit; useful for endpoints
    /// with little traffic.
    pub volume_threshold: Option<i64>,
    /// Share of failed requests that trips the circuit, as a fraction from 0.0 to 1.0 (`0.25` is a
    /// quarter).
    pub error_threshold_percentage: Option<f64>,
}

impl EndpointCircuitBreaker {
    /// Starts with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the circuit breaker watches the traffic; `false` turns it off. Absent means `true`.
    ///
    /// The default is `true`.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }

    /// Seconds the circuit stays open once tripped, before the health of the upstream is checked again.
    /// Greater than 0.
    pub fn tripped_duration(mut self, tripped_duration: Duration) -> Self {
        self.tripped_duration = Some(tripped_duration);
        self
    }

    /// Length in seconds of the sliding window over which errors are counted. Greater than 0.
    pub fn rolling_window(mut self, rolling_window: Duration) -> Self {
        self.rolling_window = Some(rolling_window);
        self
    }

    /// Number of buckets the rolling window is split into for its metrics; at most 128.
    pub fn num_buckets(mut self, num_buckets: i64) -> Self {
        self.num_buckets = Some(num_buckets);
        self
    }

    /// Count of requests within one rolling window that it takes to trip the circuit; useful for endpoints
    /// with little traffic.
    pub fn volume_threshold(mut self, volume_threshold: i64) -> Self {
        self.volume_threshold = Some(volume_threshold);
        self
    }

    /// Share of failed requests that trips the circuit, as a fraction from 0.0 to 1.0 (`0.25` is a
    /// quarter).
    pub fn error_threshold_percentage(
        mut self,
        error_threshold_percentage: f64,
    ) -> Self {
        self.error_threshold_percentage = Some(error_threshold_percentage);
        self
    }
}

/// Compression module: whether HTTP responses are compressed for the client.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EndpointCompression {
    /// Whether responses are compressed; `false` turns the module off. Absent means `true`.
    ///
    /// The default is `true`.
    pub enabled: Option<bool>,
}

impl EndpointCompression {
    /// Starts with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether responses are compressed; `false` turns the module off. Absent means `true`.
    ///
    /// The default is `true`.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }
}

/// IP restriction module as the API returns it: the IP policies that admit or refuse a source address.
#[doc(alias = "EndpointIPPolicy")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EndpointIpPolicy {
    /// Whether source addresses are checked; `false` turns the module off. Absent means `true`.
    ///
    /// The default is `true`.
    pub enabled: Option<bool>,
    /// References to every IP policy that a source address is checked against.
    pub ip_policies: Vec<Ref<IpPolicy>>,
}

/// IP restriction module as it is sent in requests: names the IP policies by ID.
#[doc(alias = "EndpointIPPolicyMutate")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EndpointIpPolicyMutate {
    /// Whether source addresses are checked; `false` turns the module off. Absent means `true`.
    ///
    /// The default is `true`.
    pub enabled: Option<bool>,
    /// IDs of every IP policy that a source address is checked against.
    pub ip_policy_ids: Option<Vec<Id<IpPolicy>>>,
}

impl EndpointIpPolicyMutate {
    /// Starts with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether source addresses are checked; `false` turns the module off. Absent means `true`.
    ///
    /// The default is `true`.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }

    /// IDs of every IP policy that a source address is checked against.
    pub fn ip_policy_ids(
        mut self,
        ip_policy_ids: impl IntoIterator<Item = impl IntoId<IpPolicy>>,
    ) -> Self {
        self.ip_policy_ids = Some(
            ip_policy_ids.into_iter().map(IntoId::into_id).collect(),
        );
        self
    }
}

impl From<EndpointIpPolicy> for EndpointIpPolicyMutate {
    /// Takes what can be sent of what was read.
    #[inline]
    fn from(read: EndpointIpPolicy) -> Self {
        Self {
            enabled: read.enabled,
            ip_policy_ids: Some(
                    read
                        .ip_policies
                        .into_iter()
                        .map(|reference| reference.id)
                        .collect::<Vec<_>>(),
                )
                .filter(|value| !value.is_empty()),
        }
    }
}

/// OAuth module: the identity provider visitors sign in with, who is let in, and how long a session
/// lasts.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EndpointOAuth {
    /// Whether visitors must sign in; `false` turns the module off. Absent means `true`.
    ///
    /// The default is `true`.
    pub enabled: Option<bool>,
    /// Identity provider to sign in with and the users it admits; exactly one provider must be set.
    pub provider: Option<EndpointOAuthProvider>,
    /// Lets HTTP `OPTIONS` requests through without sign-in, as CORS preflights need.
    pub options_passthrough: Option<bool>,
    /// Prefix for the name of the session cookie, made of letters, digits and periods. Defaults to
    /// `ngrok.`.
    pub cookie_prefix: Option<String>,
    /// Seconds without a request after which a session ends and the user has to sign in again; at most one
    /// year.
    pub inactivity_timeout: Option<Duration>,
    /// Longest lifetime of a session in seconds, whatever its activity; afterwards the user signs in again.
    pub maximum_duration: Option<Duration>,
    /// Seconds between checks with the provider that a user is still authorized; bounds how long a revoked
    /// user keeps access.
    pub auth_check_interval: Option<Duration>,
}

impl EndpointOAuth {
    /// Starts with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether visitors must sign in; `false` turns the module off. Absent means `true`.
    ///
    /// The default is `true`.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }

    /// Identity provider to sign in with and the users it admits; exactly one provider must be set.
    pub fn provider(mut self, provider: EndpointOAuthProvider) -> Self {
        self.provider = Some(provider);
        self
    }

    /// Lets HTTP `OPTIONS` requests through without sign-in, as CORS preflights need.
    pub fn options_passthrough(mut self, options_passthrough: bool) -> Self {
        self.options_passthrough = Some(options_passthrough);
        self
    }

    /// Prefix for the name of the session cookie, made of letters, digits and periods. Defaults to
    /// `ngrok.`.
    pub fn cookie_prefix(mut self, cookie_prefix: impl Into<String>) -> Self {
        self.cookie_prefix = Some(cookie_prefix.into());
        self
    }

    /// Seconds without a request after which a session ends and the user has to sign in again; at most one
    /// year.
    pub fn inactivity_timeout(mut self, inactivity_timeout: Duration) -> Self {
        self.inactivity_timeout = Some(inactivity_timeout);
        self
    }

    /// Longest lifetime of a session in seconds, whatever its activity; afterwards the user signs in again.
    pub fn maximum_duration(mut self, maximum_duration: Duration) -> Self {
        self.maximum_duration = Some(maximum_duration);
        self
    }

    /// Seconds between checks with the provider that a user is still authorized; bounds how long a revoked
    /// user keeps access.
    pub fn auth_check_interval(mut self, auth_check_interval: Duration) -> Self {
        self.auth_check_interval = Some(auth_check_interval);
        self
    }
}

/// Choice of the OAuth identity provider; exactly one field must be set.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EndpointOAuthProvider {
    /// Sign-in with GitHub, also by organization or team. Absent where another provider is used.
    pub github: Option<EndpointOAuthGitHub>,
    /// Sign-in with Facebook. Absent where another provider is used.
    pub facebook: Option<EndpointOAuthFacebook>,
    /// Sign-in with Microsoft. Absent where another provider is used.
    pub microsoft: Option<EndpointOAuthMicrosoft>,
    /// Sign-in with Google. Absent where another provider is used.
    pub google: Option<EndpointOAuthGoogle>,
    /// Sign-in with LinkedIn. Absent where another provider is used.
    pub linkedin: Option<EndpointOAuthLinkedIn>,
    /// Sign-in with GitLab. Absent where another provider is used.
    pub gitlab: Option<EndpointOAuthGitLab>,
    /// Sign-in with Twitch. Absent where another provider is used.
    pub twitch: Option<EndpointOAuthTwitch>,
    /// Sign-in with Amazon. Absent where another provider is used.
    pub amazon: Option<EndpointOAuthAmazon>,
}

impl EndpointOAuthProvider {
    /// Starts with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sign-in with GitHub, also by organization or team. Absent where another provider is used.
    pub fn github(mut self, github: EndpointOAuthGitHub) -> Self {
        self.github = Some(github);
        self
    }

    /// Sign-in with Facebook. Absent where another provider is used.
    pub fn facebook(mut self, facebook: EndpointOAuthFacebook) -> Self {
        self.facebook = Some(facebook);
        self
    }

    /// Sign-in with Microsoft. Absent where another provider is used.
    pub fn microsoft(mut self, microsoft: EndpointOAuthMicrosoft) -> Self {
        self.microsoft = Some(microsoft);
        self
    }

    /// Sign-in with Google. Absent where another provider is used.
    pub fn google(mut self, google: EndpointOAuthGoogle) -> Self {
        self.google = Some(google);
        self
    }

    /// Sign-in with LinkedIn. Absent where another provider is used.
    pub fn linkedin(mut self, linkedin: EndpointOAuthLinkedIn) -> Self {
        self.linkedin = Some(linkedin);
        self
    }

    /// Sign-in with GitLab. Absent where another provider is used.
    pub fn gitlab(mut self, gitlab: EndpointOAuthGitLab) -> Self {
        self.gitlab = Some(gitlab);
        self
    }

    /// Sign-in with Twitch. Absent where another provider is used.
    pub fn twitch(mut self, twitch: EndpointOAuthTwitch) -> Self {
        self.twitch = Some(twitch);
        self
    }

    /// Sign-in with Amazon. Absent where another provider is used.
    pub fn amazon(mut self, amazon: EndpointOAuthAmazon) -> Self {
        self.amazon = Some(amazon);
        self
    }
}

/// GitHub as identity provider: the OAuth app and the users, teams and organizations admitted.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EndpointOAuthGitHub {
    /// Client ID of your own GitHub OAuth app, given along with `client_secret`. Absent means the app
    /// managed by ngrok, which is more restricted.
    pub client_id: Option<String>,
    /// Client secret of your own GitHub OAuth app. Goes with `client_id`; absent for the app managed by
    /// ngrok.
    pub client_secret: Option<Sensitive>,
    /// GitHub scopes your app asks for. Only allowed with your own app, that is with `client_id` and
    /// `client_secret`.
    pub scopes: Option<Vec<String>>,
    /// Email addresses of the GitHub users to admit, in lowercase.
    pub email_addresses: Option<Vec<String>>,
    /// Domains whose email addresses are admitted when GitHub reports them, in lowercase.
    pub email_domains: Option<Vec<String>>,
    /// GitHub teams whose members are admitted; belonging to one is enough. Write `org-name/team-name`,
    /// both as slugs.
    pub teams: Option<Vec<String>>,
    /// GitHub organizations, by slug, whose members are admitted; belonging to one is enough.
    pub organizations: Option<Vec<String>>,
}

impl EndpointOAuthGitHub {
    /// Starts with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Client ID of your own GitHub OAuth app, given along with `client_secret`. Absent means the app
    /// managed by ngrok, which is more restricted.
    pub fn client_id(mut self, client_id: impl Into<String>) -> Self {
        self.client_id = Some(client_id.into());
        self
    }

    /// Client secret of your own GitHub OAuth app. Goes with `client_id`; absent for the app managed by
    /// ngrok.
    pub fn client_secret(mut self, client_secret: impl Into<Sensitive>) -> Self {
        self.client_secret = Some(client_secret.into());
        self
    }

    /// GitHub scopes your app asks for. Only allowed with your own app, that is with `client_id` and
    /// `client_secret`.
    pub fn scopes(
        mut self,
        scopes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.scopes = Some(scopes.into_iter().map(Into::into).collect());
        self
    }

    /// Email addresses of the GitHub users to admit, in lowercase.
    pub fn email_addresses(
        mut self,
        email_addresses: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.email_addresses = Some(
            email_addresses.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Domains whose email addresses are admitted when GitHub reports them, in lowercase.
    pub fn email_domains(
        mut self,
        email_domains: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.email_domains = Some(email_domains.into_iter().map(Into::into).collect());
        self
    }

    /// GitHub teams whose members are admitted; belonging to one is enough. Write `org-name/team-name`,
    /// both as slugs.
    pub fn teams(mut self, teams: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.teams = Some(teams.into_iter().map(Into::into).collect());
        self
    }

    /// GitHub organizations, by slug, whose members are admitted; belonging to one is enough.
    pub fn organizations(
        mut self,
        organizations: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.organizations = Some(organizations.into_iter().map(Into::into).collect());
        self
    }
}

/// Facebook as identity provider: the OAuth app and the users admitted.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EndpointOAuthFacebook {
    /// Client ID of your own Facebook OAuth app, given along with `client_secret`. Absent means the app
    /// managed by ngrok, which is more restricted.
    pub client_id: Option<String>,
    /// Client secret of your own Facebook OAuth app. Goes with `client_id`; absent for the app managed by
    /// ngrok.
    pub client_secret: Option<Sensitive>,
    /// Facebook scopes your app asks for. Only allowed with your own app, that is with `client_id` and
    /// `client_secret`.
    pub scopes: Option<Vec<String>>,
    /// Email addresses of the Facebook users to admit, in lowercase.
    pub email_addresses: Option<Vec<String>>,
    /// Domains whose email addresses are admitted when Facebook reports them, in lowercase.
    pub email_domains: Option<Vec<String>>,
}

impl EndpointOAuthFacebook {
    /// Starts with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Client ID of your own Facebook OAuth app, given along with `client_secret`. Absent means the app
    /// managed by ngrok, which is more restricted.
    pub fn client_id(mut self, client_id: impl Into<String>) -> Self {
        self.client_id = Some(client_id.into());
        self
    }

    /// Client secret of your own Facebook OAuth app. Goes with `client_id`; absent for the app managed by
    /// ngrok.
    pub fn client_secret(mut self, client_secret: impl Into<Sensitive>) -> Self {
        self.client_secret = Some(client_secret.into());
        self
    }

    /// Facebook scopes your app asks for. Only allowed with your own app, that is with `client_id` and
    /// `client_secret`.
    pub fn scopes(
        mut self,
        scopes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.scopes = Some(scopes.into_iter().map(Into::into).collect());
        self
    }

    /// Email addresses of the Facebook users to admit, in lowercase.
    pub fn email_addresses(
        mut self,
        email_addresses: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.email_addresses = Some(
            email_addresses.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Domains whose email addresses are admitted when Facebook reports them, in lowercase.
    pub fn email_domains(
        mut self,
        email_domains: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.email_domains = Some(email_domains.into_iter().map(Into::into).collect());
        self
    }
}

/// Microsoft as identity provider: the OAuth app and the users admitted.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EndpointOAuthMicrosoft {
    /// Client ID of your own Microsoft OAuth app, given along with `client_secret`. Absent means the app
    /// managed by ngrok, which is more restricted.
    pub client_id: Option<String>,
    /// Client secret of your own Microsoft OAuth app. Goes with `client_id`; absent for the app managed by
    /// ngrok.
    pub client_secret: Option<Sensitive>,
    /// Microsoft scopes your app asks for. Only allowed with your own app, that is with `client_id` and
    /// `client_secret`.
    pub scopes: Option<Vec<String>>,
    /// Email addresses of the Microsoft users to admit, in lowercase.
    pub email_addresses: Option<Vec<String>>,
    /// Domains whose email addresses are admitted when Microsoft reports them, in lowercase.
    pub email_domains: Option<Vec<String>>,
}

impl EndpointOAuthMicrosoft {
    /// Starts with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Client ID of your own Microsoft OAuth app, given along with `client_secret`. Absent means the app
    /// managed by ngrok, which is more restricted.
    pub fn client_id(mut self, client_id: impl Into<String>) -> Self {
        self.client_id = Some(client_id.into());
        self
    }

    /// Client secret of your own Microsoft OAuth app. Goes with `client_id`; absent for the app managed by
    /// ngrok.
    pub fn client_secret(mut self, client_secret: impl Into<Sensitive>) -> Self {
        self.client_secret = Some(client_secret.into());
        self
    }

    /// Microsoft scopes your app asks for. Only allowed with your own app, that is with `client_id` and
    /// `client_secret`.
    pub fn scopes(
        mut self,
        scopes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.scopes = Some(scopes.into_iter().map(Into::into).collect());
        self
    }

    /// Email addresses of the Microsoft users to admit, in lowercase.
    pub fn email_addresses(
        mut self,
        email_addresses: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.email_addresses = Some(
            email_addresses.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Domains whose email addresses are admitted when Microsoft reports them, in lowercase.
    pub fn email_domains(
        mut self,
        email_domains: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.email_domains = Some(email_domains.into_iter().map(Into::into).collect());
        self
    }
}

/// Google as identity provider: the OAuth app and the users admitted.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EndpointOAuthGoogle {
    /// Client ID of your own Google OAuth app, given along with `client_secret`. Absent means the app
    /// managed by ngrok, which is more restricted.
    pub client_id: Option<String>,
    /// Client secret of your own Google OAuth app. Goes with `client_id`; absent for the app managed by
    /// ngrok.
    pub client_secret: Option<Sensitive>,
    /// Google scopes your app asks for. Only allowed with your own app, that is with `client_id` and
    /// `client_secret`.
    pub scopes: Option<Vec<String>>,
    /// Email addresses of the Google users to admit, in lowercase.
    pub email_addresses: Option<Vec<String>>,
    /// Domains whose email addresses are admitted when Google reports them, in lowercase.
    pub email_domains: Option<Vec<String>>,
}

impl EndpointOAuthGoogle {
    /// Starts with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Client ID of your own Google OAuth app, given along with `client_secret`. Absent means the app
    /// managed by ngrok, which is more restricted.
    pub fn client_id(mut self, client_id: impl Into<String>) -> Self {
        self.client_id = Some(client_id.into());
        self
    }

    /// Client secret of your own Google OAuth app. Goes with `client_id`; absent for the app managed by
    /// ngrok.
    pub fn client_secret(mut self, client_secret: impl Into<Sensitive>) -> Self {
        self.client_secret = Some(client_secret.into());
        self
    }

    /// Google scopes your app asks for. Only allowed with your own app, that is with `client_id` and
    /// `client_secret`.
    pub fn scopes(
        mut self,
        scopes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.scopes = Some(scopes.into_iter().map(Into::into).collect());
        self
    }

    /// Email addresses of the Google users to admit, in lowercase.
    pub fn email_addresses(
        mut self,
        email_addresses: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.email_addresses = Some(
            email_addresses.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Domains whose email addresses are admitted when Google reports them, in lowercase.
    pub fn email_domains(
        mut self,
        email_domains: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.email_domains = Some(email_domains.into_iter().map(Into::into).collect());
        self
    }
}

/// LinkedIn as identity provider: the OAuth app and the users admitted.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EndpointOAuthLinkedIn {
    /// Client ID of your own LinkedIn OAuth app, given along with `client_secret`.
    pub client_id: Option<String>,
    /// Client secret of your own LinkedIn OAuth app, given along with `client_id`.
    pub client_secret: Option<Sensitive>,
    /// LinkedIn scopes your app asks for. Only allowed with your own app.
    pub scopes: Option<Vec<String>>,
    /// Email addresses of the LinkedIn users to admit, in lowercase.
    pub email_addresses: Option<Vec<String>>,
    /// Domains whose email addresses are admitted when LinkedIn reports them, in lowercase.
    pub email_domains: Option<Vec<String>>,
}

impl EndpointOAuthLinkedIn {
    /// Starts with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Client ID of your own LinkedIn OAuth app, given along with `client_secret`.
    pub fn client_id(mut self, client_id: impl Into<String>) -> Self {
        self.client_id = Some(client_id.into());
        self
    }

    /// Client secret of your own LinkedIn OAuth app, given along with `client_id`.
    pub fn client_secret(mut self, client_secret: impl Into<Sensitive>) -> Self {
        self.client_secret = Some(client_secret.into());
        self
    }

    /// LinkedIn scopes your app asks for. Only allowed with your own app.
    pub fn scopes(
        mut self,
        scopes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.scopes = Some(scopes.into_iter().map(Into::into).collect());
        self
    }

    /// Email addresses of the LinkedIn users to admit, in lowercase.
    pub fn email_addresses(
        mut self,
        email_addresses: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.email_addresses = Some(
            email_addresses.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Domains whose email addresses are admitted when LinkedIn reports them, in lowercase.
    pub fn email_domains(
        mut self,
        email_domains: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.email_domains = Some(email_domains.into_iter().map(Into::into).collect());
        self
    }
}

/// GitLab as identity provider: the OAuth app and the users admitted.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EndpointOAuthGitLab {
    /// Client ID of your own GitLab OAuth app, given along with `client_secret`.
    pub client_id: Option<String>,
    /// Client secret of your own GitLab OAuth app, given along with `client_id`.
    pub client_secret: Option<Sensitive>,
    /// GitLab scopes your app asks for. Only allowed with your own app.
    pub scopes: Option<Vec<String>>,
    /// Email addresses of the GitLab users to admit, in lowercase.
    pub email_addresses: Option<Vec<String>>,
    /// Domains whose email addresses are admitted when GitLab reports them, in lowercase.
    pub email_domains: Option<Vec<String>>,
}

impl EndpointOAuthGitLab {
    /// Starts with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Client ID of your own GitLab OAuth app, given along with `client_secret`.
    pub fn client_id(mut self, client_id: impl Into<String>) -> Self {
        self.client_id = Some(client_id.into());
        self
    }

    /// Client secret of your own GitLab OAuth app, given along with `client_id`.
    pub fn client_secret(mut self, client_secret: impl Into<Sensitive>) -> Self {
        self.client_secret = Some(client_secret.into());
        self
    }

    /// GitLab scopes your app asks for. Only allowed with your own app.
    pub fn scopes(
        mut self,
        scopes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.scopes = Some(scopes.into_iter().map(Into::into).collect());
        self
    }

    /// Email addresses of the GitLab users to admit, in lowercase.
    pub fn email_addresses(
        mut self,
        email_addresses: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.email_addresses = Some(
            email_addresses.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Domains whose email addresses are admitted when GitLab reports them, in lowercase.
    pub fn email_domains(
        mut self,
        email_domains: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.email_domains = Some(email_domains.into_iter().map(Into::into).collect());
        self
    }
}

/// Twitch as identity provider: the OAuth app and the users admitted.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EndpointOAuthTwitch {
    /// Client ID of your own Twitch OAuth app, given along with `client_secret`.
    pub client_id: Option<String>,
    /// Client secret of your own Twitch OAuth app, given along with `client_id`.
    pub client_secret: Option<Sensitive>,
    /// Twitch scopes your app asks for. Only allowed with your own app.
    pub scopes: Option<Vec<String>>,
    /// Email addresses of the Twitch users to admit, in lowercase.
    pub email_addresses: Option<Vec<String>>,
    /// Domains whose email addresses are admitted when Twitch reports them, in lowercase.
    pub email_domains: Option<Vec<String>>,
}

impl EndpointOAuthTwitch {
    /// Starts with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Client ID of your own Twitch OAuth app, given along with `client_secret`.
    pub fn client_id(mut self, client_id: impl Into<String>) -> Self {
        self.client_id = Some(client_id.into());
        self
    }

    /// Client secret of your own Twitch OAuth app, given along with `client_id`.
    pub fn client_secret(mut self, client_secret: impl Into<Sensitive>) -> Self {
        self.client_secret = Some(client_secret.into());
        self
    }

    /// Twitch scopes your app asks for. Only allowed with your own app.
    pub fn scopes(
        mut self,
        scopes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.scopes = Some(scopes.into_iter().map(Into::into).collect());
        self
    }

    /// Email addresses of the Twitch users to admit, in lowercase.
    pub fn email_addresses(
        mut self,
        email_addresses: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.email_addresses = Some(
            email_addresses.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Domains whose email addresses are admitted when Twitch reports them, in lowercase.
    pub fn email_domains(
        mut self,
        email_domains: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.email_domains = Some(email_domains.into_iter().map(Into::into).collect());
        self
    }
}

/// Amazon as identity provider: the OAuth app and the users admitted.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EndpointOAuthAmazon {
    /// Client ID of your own Amazon OAuth app, given along with `client_secret`.
    pub client_id: Option<String>,
    /// Client secret of your own Amazon OAuth app, given along with `client_id`.
    pub client_secret: Option<Sensitive>,
    /// Amazon scopes your app asks for. Only allowed with your own app.
    pub scopes: Option<Vec<String>>,
    /// Email addresses of the Amazon users to admit, in lowercase.
    pub email_addresses: Option<Vec<String>>,
    /// Domains whose email addresses are admitted when Amazon reports them, in lowercase.
    pub email_domains: Option<Vec<String>>,
}

impl EndpointOAuthAmazon {
    /// Starts with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Client ID of your own Amazon OAuth app, given along with `client_secret`.
    pub fn client_id(mut self, client_id: impl Into<String>) -> Self {
        self.client_id = Some(client_id.into());
        self
    }

    /// Client secret of your own Amazon OAuth app, given along with `client_id`.
    pub fn client_secret(mut self, client_secret: impl Into<Sensitive>) -> Self {
        self.client_secret = Some(client_secret.into());
        self
    }

    /// Amazon scopes your app asks for. Only allowed with your own app.
    pub fn scopes(
        mut self,
        scopes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.scopes = Some(scopes.into_iter().map(Into::into).collect());
        self
    }

    /// Email addresses of the Amazon users to admit, in lowercase.
    pub fn email_addresses(
        mut self,
        email_addresses: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.email_addresses = Some(
            email_addresses.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Domains whose email addresses are admitted when Amazon reports them, in lowercase.
    pub fn email_domains(
        mut self,
        email_domains: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.email_domains = Some(email_domains.into_iter().map(Into::into).collect());
        self
    }
}

/// OpenID Connect module: the provider and client visitors sign in with, and how long a session lasts.
#[doc(alias = "EndpointOIDC")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EndpointOidc {
    /// Whether visitors must sign in; `false` turns the module off. Absent means `true`.
    ///
    /// The default is `true`.
    pub enabled: Option<bool>,
    /// Lets HTTP `OPTIONS` requests through without sign-in, as CORS preflights need.
    pub options_passthrough: Option<bool>,
    /// Prefix for the name of the session cookie that remembers a sign-in. Defaults to `ngrok.`.
    pub cookie_prefix: Option<String>,
    /// Seconds without a request after which a session ends and the user has to sign in again; at most one
    /// year.
    pub inactivity_timeout: Option<Duration>,
    /// Longest lifetime of a session in seconds, whatever its activity; afterwards the user signs in again.
    pub maximum_duration: Option<Duration>,
    /// Base URL of the OpenID provider, from which its configuration is discovered.
    pub issuer: Option<String>,
    /// Client ID registered at the OpenID provider; also the audience expected in its tokens.
    pub client_id: Option<String>,
    /// Client secret that belongs to `client_id`, as issued by the OpenID provider.
    pub client_secret: Option<Sensitive>,
    /// Scopes requested from the OpenID provider when a user signs in.
    pub scopes: Option<Vec<String>>,
}

impl EndpointOidc {
    /// Starts with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether visitors must sign in; `false` turns the module off. Absent means `true`.
    ///
    /// The default is `true`.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }

    /// Lets HTTP `OPTIONS` requests through without sign-in, as CORS preflights need.
    pub fn options_passthrough(mut self, options_passthrough: bool) -> Self {
        self.options_passthrough = Some(options_passthrough);
        self
    }

    /// Prefix for the name of the session cookie that remembers a sign-in. Defaults to `ngrok.`.
    pub fn cookie_prefix(mut self, cookie_prefix: impl Into<String>) -> Self {
        self.cookie_prefix = Some(cookie_prefix.into());
        self
    }

    /// Seconds without a request after which a session ends and the user has to sign in again; at most one
    /// year.
    pub fn inactivity_timeout(mut self, inactivity_timeout: Duration) -> Self {
        self.inactivity_timeout = Some(inactivity_timeout);
        self
    }

    /// Longest lifetime of a session in seconds, whatever its activity; afterwards the user signs in again.
    pub fn maximum_duration(mut self, maximum_duration: Duration) -> Self {
        self.maximum_duration = Some(maximum_duration);
        self
    }

    /// Base URL of the OpenID provider, from which its configuration is discovered.
    pub fn issuer(mut self, issuer: impl Into<String>) -> Self {
        self.issuer = Some(issuer.into());
        self
    }

    /// Client ID registered at the OpenID provider; also the audience expected in its tokens.
    pub fn client_id(mut self, client_id: impl Into<String>) -> Self {
        self.client_id = Some(client_id.into());
        self
    }

    /// Client secret that belongs to `client_id`, as issued by the OpenID provider.
    pub fn client_secret(mut self, client_secret: impl Into<Sensitive>) -> Self {
        self.client_secret = Some(client_secret.into());
        self
    }

    /// Scopes requested from the OpenID provider when a user signs in.
    pub fn scopes(
        mut self,
        scopes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.scopes = Some(scopes.into_iter().map(Into::into).collect());
        self
    }
}

/// Request headers module: headers added to and removed from requests before they reach the upstream.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EndpointRequestHeaders {
    /// Whether request headers are changed; `false` turns the module off. Absent means `true`.
    ///
    /// The default is `true`.
    pub enabled: Option<bool>,
    /// Headers set on each request for the upstream, as header name to value. Names must not differ in case
    /// alone.
    pub add: Option<BTreeMap<String, String>>,
    /// Names of headers dropped from each request, so that the upstream never sees them.
    pub remove: Option<Vec<String>>,
}

impl EndpointRequestHeaders {
    /// Starts with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether request headers are changed; `false` turns the module off. Absent means `true`.
    ///
    /// The default is `true`.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }

    /// Headers set on each request for the upstream, as header name to value. Names must not differ in case
    /// alone.
    pub fn add(
        mut self,
        add: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.add = Some(
            add.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Names of headers dropped from each request, so that the upstream never sees them.
    pub fn remove(
        mut self,
        remove: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.remove = Some(remove.into_iter().map(Into::into).collect());
        self
    }
}

/// Response headers module: headers added to and removed from responses before they reach the client.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EndpointResponseHeaders {
    /// Whether response headers are changed; `false` turns the module off. Absent means `true`.
    ///
    /// The default is `true`.
    pub enabled: Option<bool>,
    /// Headers set on each response for the client, as header name to value. Names must not differ in case
    /// alone.
    pub add: Option<BTreeMap<String, String>>,
    /// Names of headers dropped from each response, so that the client never sees them.
    pub remove: Option<Vec<String>>,
}

impl EndpointResponseHeaders {
    /// Starts with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether response headers are changed; `false` turns the module off. Absent means `true`.
    ///
    /// The default is `true`.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }

    /// Headers set on each response for the client, as header name to value. Names must not differ in case
    /// alone.
    pub fn add(
        mut self,
        add: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.add = Some(
            add.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Names of headers dropped from each response, so that the client never sees them.
    pub fn remove(
        mut self,
        remove: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.remove = Some(remove.into_iter().map(Into::into).collect());
        self
    }
}

/// SAML module as the API returns it: settings of the sign-in plus the service provider values to enter
/// at the identity provider.
#[doc(alias = "EndpointSAML")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EndpointSaml {
    /// Whether visitors must sign in; `false` turns the module off. Absent means `true`.
    ///
    /// The default is `true`.
    pub enabled: Option<bool>,
    /// Lets HTTP `OPTIONS` requests through without sign-in, as CORS preflights need.
    pub options_passthrough: bool,
    /// Prefix for the name of the session cookie that remembers a sign-in. Defaults to `ngrok.`.
    pub cookie_prefix: String,
    /// Seconds without a request after which a session ends and the user has to sign in again; at most one
    /// year.
    pub inactivity_timeout: Option<Duration>,
    /// Longest lifetime of a session in seconds, whatever its activity; afterwards the user signs in again.
    pub maximum_duration: Option<Duration>,
    /// Complete `EntityDescriptor` XML document of the identity provider. Excludes `idp_metadata_url`; one
    /// of the two must be given.
    pub idp_metadata: String,
    /// If `true`, the identity provider must ask for credentials at every redirect, even where the user has
    /// a running session there.
    pub force_authn: bool,
    /// If `true`, sign-in may start at the identity provider, without a prior visit here; its `RelayState`
    /// should hold the URL to open afterwards.
    pub allow_idp_initiated: Option<bool>,
    /// Groups whose members are admitted; belonging to one is enough. Empty or absent admits every user who
    /// signs in.
    pub authorized_groups: Vec<String>,
    /// Entity ID of ngrok as service provider, equal to `metadata_url`. Enter it at the identity provider.
    pub entity_id: String,
    /// Public URL of ngrok's assertion consumer service, where users return after sign-in. Enter it at the
    /// identity provider.
    pub assertion_consumer_service_url: String,
    /// Public URL of ngrok's single logout service, where users return during logout. Enter it at the
    /// identity provider if you use single logout.
    pub single_logout_url: String,
    /// X.509 certificate in PEM for checking ngrok's signature on SAML requests. Enter it at the identity
    /// provider if that verifies signatures.
    pub request_signing_certificate_pem: String,
    /// Public URL of ngrok's service provider metadata, for identity providers that configure themselves
    /// from it.
    pub metadata_url: String,
    /// Format of the name identifier expected in assertions; not every SAML format is supported. Defaults
    /// to the SAML 2.0 `persistent` format, given as its full URN.
    pub nameid_format: String,
    /// URL from which the XML metadata of the identity provider is fetched, in place of `idp_metadata`.
    /// Empty where the document itself was given.
    pub idp_metadata_url: String,
}

/// SAML module as it is sent in requests: identity provider metadata, sign-in rules and session limits.
#[doc(alias = "EndpointSAMLMutate")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EndpointSamlMutate {
    /// Whether visitors must sign in; `false` turns the module off. Absent means `true`.
    ///
    /// The default is `true`.
    pub enabled: Option<bool>,
    /// Lets HTTP `OPTIONS` requests through without sign-in, as CORS preflights need.
    pub options_passthrough: Option<bool>,
    /// Prefix for the name of the session cookie that remembers a sign-in. Defaults to `ngrok.`.
    pub cookie_prefix: Option<String>,
    /// Seconds without a request after which a session ends and the user has to sign in again; at most one
    /// year.
    pub inactivity_timeout: Option<Duration>,
    /// Longest lifetime of a session in seconds, whatever its activity; afterwards the user signs in again.
    pub maximum_duration: Option<Duration>,
    /// Complete `EntityDescriptor` XML document of the identity provider. Excludes `idp_metadata_url`; one
    /// of the two must be given.
    pub idp_metadata: Option<String>,
    /// If `true`, the identity provider must ask for credentials at every redirect, even where the user has
    /// a running session there.
    pub force_authn: Option<bool>,
    /// If `true`, sign-in may start at the identity provider, without a prior visit here; its `RelayState`
    /// should hold the URL to open afterwards.
    pub allow_idp_initiated: Option<bool>,
    /// Groups whose members are admitted; belonging to one is enough. Empty or absent admits every user who
    /// signs in.
    pub authorized_groups: Option<Vec<String>>,
    /// Format of the name identifier expected in assertions; not every SAML format is supported. Defaults
    /// to the SAML 2.0 `persistent` format, given as its full URN.
    pub nameid_format: Option<String>,
}

impl EndpointSamlMutate {
    /// Starts with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether visitors must sign in; `false` turns the module off. Absent means `true`.
    ///
    /// The default is `true`.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }

    /// Lets HTTP `OPTIONS` requests through without sign-in, as CORS preflights need.
    pub fn options_passthrough(mut self, options_passthrough: bool) -> Self {
        self.options_passthrough = Some(options_passthrough);
        self
    }

    /// Prefix for the name of the session cookie that remembers a sign-in. Defaults to `ngrok.`.
    pub fn cookie_prefix(mut self, cookie_prefix: impl Into<String>) -> Self {
        self.cookie_prefix = Some(cookie_prefix.into());
        self
    }

    /// Seconds without a request after which a session ends and the user has to sign in again; at most one
    /// year.
    pub fn inactivity_timeout(mut self, inactivity_timeout: Duration) -> Self {
        self.inactivity_timeout = Some(inactivity_timeout);
        self
    }

    /// Longest lifetime of a session in seconds, whatever its activity; afterwards the user signs in again.
    pub fn maximum_duration(mut self, maximum_duration: Duration) -> Self {
        self.maximum_duration = Some(maximum_duration);
        self
    }

    /// Complete `EntityDescriptor` XML document of the identity provider. Excludes `idp_metadata_url`; one
    /// of the two must be given.
    pub fn idp_metadata(mut self, idp_metadata: impl Into<String>) -> Self {
        self.idp_metadata = Some(idp_metadata.into());
        self
    }

    /// If `true`, the identity provider must ask for credentials at every redirect, even where the user has
    /// a running session there.
    pub fn force_authn(mut self, force_authn: bool) -> Self {
        self.force_authn = Some(force_authn);
        self
    }

    /// If `true`, sign-in may start at the identity provider, without a prior visit here; its `RelayState`
    /// should hold the URL to open afterwards.
    pub fn allow_idp_initiated(mut self, allow_idp_initiated: bool) -> Self {
        self.allow_idp_initiated = Some(allow_idp_initiated);
        self
    }

    /// Groups whose members are admitted; belonging to one is enough. Empty or absent admits every user who
    /// signs in.
    pub fn authorized_groups(
        mut self,
        authorized_groups: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.authorized_groups = Some(
            authorized_groups.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Format of the name identifier expected in assertions; not every SAML format is supported. Defaults
    /// to the SAML 2.0 `persistent` format, given as its full URN.
    pub fn nameid_format(mut self, nameid_format: impl Into<String>) -> Self {
        self.nameid_format = Some(nameid_format.into());
        self
    }
}

impl From<EndpointSaml> for EndpointSamlMutate {
    /// Takes what can be sent of what was read.
    #[inline]
    fn from(read: EndpointSaml) -> Self {
        Self {
            enabled: read.enabled,
            options_passthrough: Some(read.options_passthrough),
            cookie_prefix: Some(read.cookie_prefix).filter(|value| !value.is_empty()),
            inactivity_timeout: read.inactivity_timeout,
            maximum_duration: read.maximum_duration,
            idp_metadata: Some(read.idp_metadata).filter(|value| !value.is_empty()),
            force_authn: Some(read.force_authn),
            allow_idp_initiated: read.allow_idp_initiated,
            authorized_groups: Some(read.authorized_groups)
                .filter(|value| !value.is_empty()),
            nameid_format: Some(read.nameid_format).filter(|value| !value.is_empty()),
        }
    }
}

/// Traffic Policy module: a policy document and whether it is in force.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EndpointTrafficPolicy {
    /// Whether the policy runs on the traffic; `false` turns the module off. Absent means `true`.
    ///
    /// The default is `true`.
    pub enabled: Option<bool>,
    /// Traffic Policy document to run, as a string of JSON or YAML.
    pub value: Option<String>,
}

impl EndpointTrafficPolicy {
    /// Starts with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the policy runs on the traffic; `false` turns the module off. Absent means `true`.
    ///
    /// The default is `true`.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }

    /// Traffic Policy document to run, as a string of JSON or YAML.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

/// User agent filter module: patterns for the `User-Agent` headers to admit or refuse.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EndpointUserAgentFilter {
    /// Whether `User-Agent` headers are checked; `false` turns the module off.
    pub enabled: Option<bool>,
    /// Regular expressions for the `User-Agent` headers to admit.
    pub allow: Option<Vec<String>>,
    /// Regular expressions for the `User-Agent` headers to refuse.
    pub deny: Option<Vec<String>>,
}

impl EndpointUserAgentFilter {
    /// Starts with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether `User-Agent` headers are checked; `false` turns the module off.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }

    /// Regular expressions for the `User-Agent` headers to admit.
    pub fn allow(mut self, allow: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.allow = Some(allow.into_iter().map(Into::into).collect());
        self
    }

    /// Regular expressions for the `User-Agent` headers to refuse.
    pub fn deny(mut self, deny: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.deny = Some(deny.into_iter().map(Into::into).collect());
        self
    }
}

/// Webhook verification module: the provider that signs the webhooks and the secret shared with it.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EndpointWebhookValidation {
    /// Whether webhook signatures are checked; `false` turns the module off. Absent means `true`.
    ///
    /// The default is `true`.
    pub enabled: Option<bool>,
    /// Name of the service that sends the webhooks; must be one that ngrok supports.
    pub provider: Option<String>,
    /// Secret shared with the provider for checking its signatures. Every provider but AWS SNS needs one;
    /// AWS SNS accepts none.
    pub secret: Option<Sensitive>,
}

impl EndpointWebhookValidation {
    /// Starts with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether webhook signatures are checked; `false` turns the module off. Absent means `true`.
    ///
    /// The default is `true`.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }

    /// Name of the service that sends the webhooks; must be one that ngrok supports.
    pub fn provider(mut self, provider: impl Into<String>) -> Self {
        self.provider = Some(provider.into());
        self
    }

    /// Secret shared with the provider for checking its signatures. Every provider but AWS SNS needs one;
    /// AWS SNS accepts none.
    pub fn secret(mut self, secret: impl Into<Sensitive>) -> Self {
        self.secret = Some(secret.into());
        self
    }
}

/// WebSocket to TCP converter module: whether WebSocket connections are turned into TCP for the
/// upstream.
#[doc(alias = "EndpointWebsocketTCPConverter")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EndpointWebsocketTcpConverter {
    /// Whether WebSocket connections are converted; `false` turns the module off. Absent means `true`.
    ///
    /// The default is `true`.
    pub enabled: Option<bool>,
}

impl EndpointWebsocketTcpConverter {
    /// Starts with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether WebSocket connections are converted; `false` turns the module off. Absent means `true`.
    ///
    /// The default is `true`.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }
}

/// Mutual TLS module as the API returns it: the certificate authorities trusted to issue client
/// certificates.
#[doc(alias = "EndpointMutualTLS")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EndpointMutualTls {
    /// Whether client certificates are demanded; `false` turns the module off. Absent means `true`.
    ///
    /// The default is `true`.
    pub enabled: Option<bool>,
    /// References to the certificate authorities against which client certificates are checked.
    pub certificate_authorities: Vec<Ref<CertificateAuthority>>,
}

/// TLS termination module: where TLS ends and the lowest version that is accepted.
#[doc(alias = "EndpointTLSTermination")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EndpointTlsTermination {
    /// Whether the termination settings are in force; `false` turns the module off. Absent means `true`.
    ///
    /// The default is `true`.
    pub enabled: Option<bool>,
    /// Where TLS ends: at ngrok (`edge`) or behind it (`upstream`), which rules out most other modules. Not
    /// settable on HTTPS edges.
    pub terminate_at: Option<EndpointTlsTerminationTerminateAt>,
    /// Lowest TLS version offered to clients. Absent lets ngrok pick a safe one; leave it out when
    /// `terminate_at` is `upstream`.
    pub min_version: Option<String>,
}

impl EndpointTlsTermination {
    /// Starts with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the termination settings are in force; `false` turns the module off. Absent means `true`.
    ///
    /// The default is `true`.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }

    /// Where TLS ends: at ngrok (`edge`) or behind it (`upstream`), which rules out most other modules. Not
    /// settable on HTTPS edges.
    pub fn terminate_at(
        mut self,
        terminate_at: EndpointTlsTerminationTerminateAt,
    ) -> Self {
        self.terminate_at = Some(terminate_at);
        self
    }

    /// Lowest TLS version offered to clients. Absent lets ngrok pick a safe one; leave it out when
    /// `terminate_at` is `upstream`.
    pub fn min_version(mut self, min_version: impl Into<String>) -> Self {
        self.min_version = Some(min_version.into());
        self
    }
}

/// Values of `terminate_at` of [`EndpointTlsTermination`](crate::models::EndpointTlsTermination).
///
/// The set is open: a value that ngrok adds later is kept in `Unknown`, and is written as it was read.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum EndpointTlsTerminationTerminateAt {
    /// Traffic is decrypted by ngrok at its edge.
    Edge,
    /// Encrypted traffic is passed through; the agent or application decrypts it.
    Upstream,
    /// A value that this version does not know.
    Unknown(String),
}

impl EndpointTlsTerminationTerminateAt {
    /// The known values, as they stand on the wire.
    pub const KNOWN: &'static [&'static str] = &["edge", "upstream"];

    /// The value as it stands on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Edge => "edge",
            Self::Upstream => "upstream",
            Self::Unknown(value) => value,
        }
    }
}

impl crate::lenient::FromWire for EndpointTlsTerminationTerminateAt {
    #[inline]
    fn from_wire(value: &str) -> Self {
        match value {
            "edge" => Self::Edge,
            "upstream" => Self::Upstream,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::open_enum::conversions!(EndpointTlsTerminationTerminateAt);

/// Mutual TLS module as it is sent in requests: names the certificate authorities by ID.
#[doc(alias = "EndpointMutualTLSMutate")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EndpointMutualTlsMutate {
    /// Whether client certificates are demanded; `false` turns the module off. Absent means `true`.
    ///
    /// The default is `true`.
    pub enabled: Option<bool>,
    /// IDs of the certificate authorities against which client certificates are checked.
    pub certificate_authority_ids: Option<Vec<Id<CertificateAuthority>>>,
}

impl EndpointMutualTlsMutate {
    /// Starts with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether client certificates are demanded; `false` turns the module off. Absent means `true`.
    ///
    /// The default is `true`.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }

    /// IDs of the certificate authorities against which client certificates are checked.
    pub fn certificate_authority_ids(
        mut self,
        certificate_authority_ids: impl IntoIterator<
            Item = impl IntoId<CertificateAuthority>,
        >,
    ) -> Self {
        self.certificate_authority_ids = Some(
            certificate_authority_ids.into_iter().map(IntoId::into_id).collect(),
        );
        self
    }
}

impl From<EndpointMutualTls> for EndpointMutualTlsMutate {
    /// Takes what can be sent of what was read.
    #[inline]
    fn from(read: EndpointMutualTls) -> Self {
        Self {
            enabled: read.enabled,
            certificate_authority_ids: Some(
                    read
                        .certificate_authorities
                        .into_iter()
                        .map(|reference| reference.id)
                        .collect::<Vec<_>>(),
                )
                .filter(|value| !value.is_empty()),
        }
    }
}

/// TLS termination module of HTTPS edges as it is sent in requests; TLS always ends at ngrok, so only
/// the version can be set.
#[doc(alias = "EndpointTLSTerminationAtEdge")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EndpointTlsTerminationAtEdge {
    /// Whether the termination settings are in force; `false` turns the module off. Absent means `true`.
    ///
    /// The default is `true`.
    pub enabled: Option<bool>,
    /// Lowest TLS version offered to clients. Absent lets ngrok pick a safe one; leave it out when
    /// `terminate_at` is `upstream`.
    pub min_version: Option<String>,
}

impl EndpointTlsTerminationAtEdge {
    /// Starts with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the termination settings are in force; `false` turns the module off. Absent means `true`.
    ///
    /// The default is `true`.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }

    /// Lowest TLS version offered to clients. Absent lets ngrok pick a safe one; leave it out when
    /// `terminate_at` is `upstream`.
    pub fn min_version(mut self, min_version: impl Into<String>) -> Self {
        self.min_version = Some(min_version.into());
        self
    }
}

impl Serialize for EndpointBackend {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("enabled", &self.enabled)
            .field("backend", &self.backend)
            .end()
    }
}

impl ReadObject for EndpointBackend {
    #[inline]
    fn empty() -> Self {
        Self::default()
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "enabled" => value.read(&mut self.enabled),
            "backend" => value.read_unless_null(&mut self.backend),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for EndpointBackend {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for EndpointBackendMutate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("enabled", &self.enabled)
            .field_if_set("backend_id", &self.backend_id)
            .end()
    }
}

#[cfg(feature = "requests")]
impl ReadObject for EndpointBackendMutate {
    const ONLY: Option<&'static [&'static str]> = Some(&["enabled", "backend_id"]);

    #[inline]
    fn empty() -> Self {
        Self::default()
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "enabled" => value.read(&mut self.enabled),
            "backend_id" => value.read(&mut self.backend_id),
            _ => value.skip(),
        }
    }
}

#[cfg(feature = "requests")]
impl<'de> Deserialize<'de> for EndpointBackendMutate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for EndpointCircuitBreaker {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("enabled", &self.enabled)
            .field_if_set("tripped_duration", &self.tripped_duration.map(Seconds))
            .field_if_set("rolling_window", &self.rolling_window.map(Seconds))
            .field_if_set("num_buckets", &self.num_buckets)
            .field_if_set("volume_threshold", &self.volume_threshold)
            .field_if_set("error_threshold_percentage", &self.error_threshold_percentage)
            .end()
    }
}

impl ReadObject for EndpointCircuitBreaker {
    #[inline]
    fn empty() -> Self {
        Self::default()
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "enabled" => value.read(&mut self.enabled),
            "tripped_duration" => value.read_seconds(&mut self.tripped_duration),
            "rolling_window" => value.read_seconds(&mut self.rolling_window),
            "num_buckets" => value.read(&mut self.num_buckets),
            "volume_threshold" => value.read(&mut self.volume_threshold),
            "error_threshold_percentage" => {
                value.read(&mut self.error_threshold_percentage)
            }
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for EndpointCircuitBreaker {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for EndpointCompression {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer).field_if_set("enabled", &self.enabled).end()
    }
}

impl ReadObject for EndpointCompression {
    #[inline]
    fn empty() -> Self {
        Self::default()
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "enabled" => value.read(&mut self.enabled),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for EndpointCompression {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for EndpointIpPolicy {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("enabled", &self.enabled)
            .field("ip_policies", &self.ip_policies)
            .end()
    }
}

impl ReadObject for EndpointIpPolicy {
    #[inline]
    fn empty() -> Self {
        Self::default()
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "enabled" => value.read(&mut self.enabled),
            "ip_policies" => value.read_unless_null(&mut self.ip_policies),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for EndpointIpPolicy {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for EndpointIpPolicyMutate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("enabled", &self.enabled)
            .field_if_set("ip_policy_ids", &self.ip_policy_ids)
            .end()
    }
}

#[cfg(feature = "requests")]
impl ReadObject for EndpointIpPolicyMutate {
    const ONLY: Option<&'static [&'static str]> = Some(&["enabled", "ip_policy_ids"]);

    #[inline]
    fn empty() -> Self {
        Self::default()
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "enabled" => value.read(&mut self.enabled),
            "ip_policy_ids" => value.read(&mut self.ip_policy_ids),
            _ => value.skip(),
        }
    }
}

#[cfg(feature = "requests")]
impl<'de> Deserialize<'de> for EndpointIpPolicyMutate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for EndpointOAuth {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("enabled", &self.enabled)
            .field_if_set("provider", &self.provider)
            .field_if_set("options_passthrough", &self.options_passthrough)
            .field_if_set("cookie_prefix", &self.cookie_prefix)
            .field_if_set("inactivity_timeout", &self.inactivity_timeout.map(Seconds))
            .field_if_set("maximum_duration", &self.maximum_duration.map(Seconds))
            .field_if_set("auth_check_interval", &self.auth_check_interval.map(Seconds))
            .end()
    }
}

impl ReadObject for EndpointOAuth {
    #[inline]
    fn empty() -> Self {
        Self::default()
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "enabled" => value.read(&mut self.enabled),
            "provider" => value.read(&mut self.provider),
            "options_passthrough" => value.read(&mut self.options_passthrough),
            "cookie_prefix" => value.read(&mut self.cookie_prefix),
            "inactivity_timeout" => value.read_seconds(&mut self.inactivity_timeout),
            "maximum_duration" => value.read_seconds(&mut self.maximum_duration),
            "auth_check_interval" => value.read_seconds(&mut self.auth_check_interval),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for EndpointOAuth {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for EndpointOAuthProvider {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("github", &self.github)
            .field_if_set("facebook", &self.facebook)
            .field_if_set("microsoft", &self.microsoft)
            .field_if_set("google", &self.google)
            .field_if_set("linkedin", &self.linkedin)
            .field_if_set("gitlab", &self.gitlab)
            .field_if_set("twitch", &self.twitch)
            .field_if_set("amazon", &self.amazon)
            .end()
    }
}

impl ReadObject for EndpointOAuthProvider {
    #[inline]
    fn empty() -> Self {
        Self::default()
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "github" => value.read(&mut self.github),
            "facebook" => value.read(&mut self.facebook),
            "microsoft" => value.read(&mut self.microsoft),
            "google" => value.read(&mut self.google),
            "linkedin" => value.read(&mut self.linkedin),
            "gitlab" => value.read(&mut self.gitlab),
            "twitch" => value.read(&mut self.twitch),
            "amazon" => value.read(&mut self.amazon),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for EndpointOAuthProvider {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for EndpointOAuthGitHub {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("client_id", &self.client_id)
            .field_if_set("client_secret", &self.client_secret)
            .field_if_set("scopes", &self.scopes)
            .field_if_set("email_addresses", &self.email_addresses)
            .field_if_set("email_domains", &self.email_domains)
            .field_if_set("teams", &self.teams)
            .field_if_set("organizations", &self.organizations)
            .end()
    }
}

impl ReadObject for EndpointOAuthGitHub {
    #[inline]
    fn empty() -> Self {
        Self::default()
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "client_id" => value.read(&mut self.client_id),
            "client_secret" => value.read(&mut self.client_secret),
            "scopes" => value.read(&mut self.scopes),
            "email_addresses" => value.read(&mut self.email_addresses),
            "email_domains" => value.read(&mut self.email_domains),
            "teams" => value.read(&mut self.teams),
            "organizations" => value.read(&mut self.organizations),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for EndpointOAuthGitHub {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for EndpointOAuthFacebook {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("client_id", &self.client_id)
            .field_if_set("client_secret", &self.client_secret)
            .field_if_set("scopes", &self.scopes)
            .field_if_set("email_addresses", &self.email_addresses)
            .field_if_set("email_domains", &self.email_domains)
            .end()
    }
}

impl ReadObject for EndpointOAuthFacebook {
    #[inline]
    fn empty() -> Self {
        Self::default()
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "client_id" => value.read(&mut self.client_id),
            "client_secret" => value.read(&mut self.client_secret),
            "scopes" => value.read(&mut self.scopes),
            "email_addresses" => value.read(&mut self.email_addresses),
            "email_domains" => value.read(&mut self.email_domains),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for EndpointOAuthFacebook {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for EndpointOAuthMicrosoft {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("client_id", &self.client_id)
            .field_if_set("client_secret", &self.client_secret)
            .field_if_set("scopes", &self.scopes)
            .field_if_set("email_addresses", &self.email_addresses)
            .field_if_set("email_domains", &self.email_domains)
            .end()
    }
}

impl ReadObject for EndpointOAuthMicrosoft {
    #[inline]
    fn empty() -> Self {
        Self::default()
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "client_id" => value.read(&mut self.client_id),
            "client_secret" => value.read(&mut self.client_secret),
            "scopes" => value.read(&mut self.scopes),
            "email_addresses" => value.read(&mut self.email_addresses),
            "email_domains" => value.read(&mut self.email_domains),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for EndpointOAuthMicrosoft {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for EndpointOAuthGoogle {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("client_id", &self.client_id)
            .field_if_set("client_secret", &self.client_secret)
            .field_if_set("scopes", &self.scopes)
            .field_if_set("email_addresses", &self.email_addresses)
            .field_if_set("email_domains", &self.email_domains)
            .end()
    }
}

impl ReadObject for EndpointOAuthGoogle {
    #[inline]
    fn empty() -> Self {
        Self::default()
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "client_id" => value.read(&mut self.client_id),
            "client_secret" => value.read(&mut self.client_secret),
            "scopes" => value.read(&mut self.scopes),
            "email_addresses" => value.read(&mut self.email_addresses),
            "email_domains" => value.read(&mut self.email_domains),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for EndpointOAuthGoogle {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for EndpointOAuthLinkedIn {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("client_id", &self.client_id)
            .field_if_set("client_secret", &self.client_secret)
            .field_if_set("scopes", &self.scopes)
            .field_if_set("email_addresses", &self.email_addresses)
            .field_if_set("email_domains", &self.email_domains)
            .end()
    }
}

impl ReadObject for EndpointOAuthLinkedIn {
    #[inline]
    fn empty() -> Self {
        Self::default()
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "client_id" => value.read(&mut self.client_id),
            "client_secret" => value.read(&mut self.client_secret),
            "scopes" => value.read(&mut self.scopes),
            "email_addresses" => value.read(&mut self.email_addresses),
            "email_domains" => value.read(&mut self.email_domains),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for EndpointOAuthLinkedIn {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for EndpointOAuthGitLab {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("client_id", &self.client_id)
            .field_if_set("client_secret", &self.client_secret)
            .field_if_set("scopes", &self.scopes)
            .field_if_set("email_addresses", &self.email_addresses)
            .field_if_set("email_domains", &self.email_domains)
            .end()
    }
}

impl ReadObject for EndpointOAuthGitLab {
    #[inline]
    fn empty() -> Self {
        Self::default()
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "client_id" => value.read(&mut self.client_id),
            "client_secret" => value.read(&mut self.client_secret),
            "scopes" => value.read(&mut self.scopes),
            "email_addresses" => value.read(&mut self.email_addresses),
            "email_domains" => value.read(&mut self.email_domains),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for EndpointOAuthGitLab {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for EndpointOAuthTwitch {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("client_id", &self.client_id)
            .field_if_set("client_secret", &self.client_secret)
            .field_if_set("scopes", &self.scopes)
            .field_if_set("email_addresses", &self.email_addresses)
            .field_if_set("email_domains", &self.email_domains)
            .end()
    }
}

impl ReadObject for EndpointOAuthTwitch {
    #[inline]
    fn empty() -> Self {
        Self::default()
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "client_id" => value.read(&mut self.client_id),
            "client_secret" => value.read(&mut self.client_secret),
            "scopes" => value.read(&mut self.scopes),
            "email_addresses" => value.read(&mut self.email_addresses),
            "email_domains" => value.read(&mut self.email_domains),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for EndpointOAuthTwitch {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for EndpointOAuthAmazon {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("client_id", &self.client_id)
            .field_if_set("client_secret", &self.client_secret)
            .field_if_set("scopes", &self.scopes)
            .field_if_set("email_addresses", &self.email_addresses)
            .field_if_set("email_domains", &self.email_domains)
            .end()
    }
}

impl ReadObject for EndpointOAuthAmazon {
    #[inline]
    fn empty() -> Self {
        Self::default()
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "client_id" => value.read(&mut self.client_id),
            "client_secret" => value.read(&mut self.client_secret),
            "scopes" => value.read(&mut self.scopes),
            "email_addresses" => value.read(&mut self.email_addresses),
            "email_domains" => value.read(&mut self.email_domains),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for EndpointOAuthAmazon {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for EndpointOidc {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("enabled", &self.enabled)
            .field_if_set("options_passthrough", &self.options_passthrough)
            .field_if_set("cookie_prefix", &self.cookie_prefix)
            .field_if_set("inactivity_timeout", &self.inactivity_timeout.map(Seconds))
            .field_if_set("maximum_duration", &self.maximum_duration.map(Seconds))
            .field_if_set("issuer", &self.issuer)
            .field_if_set("client_id", &self.client_id)
            .field_if_set("client_secret", &self.client_secret)
            .field_if_set("scopes", &self.scopes)
            .end()
    }
}

impl ReadObject for EndpointOidc {
    #[inline]
    fn empty() -> Self {
        Self::default()
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "enabled" => value.read(&mut self.enabled),
            "options_passthrough" => value.read(&mut self.options_passthrough),
            "cookie_prefix" => value.read(&mut self.cookie_prefix),
            "inactivity_timeout" => value.read_seconds(&mut self.inactivity_timeout),
            "maximum_duration" => value.read_seconds(&mut self.maximum_duration),
            "issuer" => value.read(&mut self.issuer),
            "client_id" => value.read(&mut self.client_id),
            "client_secret" => value.read(&mut self.client_secret),
            "scopes" => value.read(&mut self.scopes),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for EndpointOidc {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for EndpointRequestHeaders {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("enabled", &self.enabled)
            .field_if_set("add", &self.add)
            .field_if_set("remove", &self.remove)
            .end()
    }
}

impl ReadObject for EndpointRequestHeaders {
    #[inline]
    fn empty() -> Self {
        Self::default()
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "enabled" => value.read(&mut self.enabled),
            "add" => value.read(&mut self.add),
            "remove" => value.read(&mut self.remove),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for EndpointRequestHeaders {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for EndpointResponseHeaders {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("enabled", &self.enabled)
            .field_if_set("add", &self.add)
            .field_if_set("remove", &self.remove)
            .end()
    }
}

impl ReadObject for EndpointResponseHeaders {
    #[inline]
    fn empty() -> Self {
        Self::default()
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "enabled" => value.read(&mut self.enabled),
            "add" => value.read(&mut self.add),
            "remove" => value.read(&mut self.remove),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for EndpointResponseHeaders {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for EndpointSaml {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("enabled", &self.enabled)
            .field("options_passthrough", &self.options_passthrough)
            .field("cookie_prefix", &self.cookie_prefix)
            .field("inactivity_timeout", &self.inactivity_timeout.map(Seconds))
            .field("maximum_duration", &self.maximum_duration.map(Seconds))
            .field("idp_metadata", &self.idp_metadata)
            .field("force_authn", &self.force_authn)
            .field("allow_idp_initiated", &self.allow_idp_initiated)
            .field("authorized_groups", &self.authorized_groups)
            .field("entity_id", &self.entity_id)
            .field(
                "assertion_consumer_service_url",
                &self.assertion_consumer_service_url,
            )
            .field("single_logout_url", &self.single_logout_url)
            .field(
                "request_signing_certificate_pem",
                &self.request_signing_certificate_pem,
            )
            .field("metadata_url", &self.metadata_url)
            .field("nameid_format", &self.nameid_format)
            .field("idp_metadata_url", &self.idp_metadata_url)
            .end()
    }
}

impl ReadObject for EndpointSaml {
    #[inline]
    fn empty() -> Self {
        Self::default()
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "enabled" => value.read(&mut self.enabled),
            "options_passthrough" => {
                value.read_unless_null(&mut self.options_passthrough)
            }
            "cookie_prefix" => value.read_unless_null(&mut self.cookie_prefix),
            "inactivity_timeout" => value.read_seconds(&mut self.inactivity_timeout),
            "maximum_duration" => value.read_seconds(&mut self.maximum_duration),
            "idp_metadata" => value.read_unless_null(&mut self.idp_metadata),
            "force_authn" => value.read_unless_null(&mut self.force_authn),
            "allow_idp_initiated" => value.read(&mut self.allow_idp_initiated),
            "authorized_groups" => value.read_unless_null(&mut self.authorized_groups),
            "entity_id" => value.read_unless_null(&mut self.entity_id),
            "assertion_consumer_service_url" => {
                value.read_unless_null(&mut self.assertion_consumer_service_url)
            }
            "single_logout_url" => value.read_unless_null(&mut self.single_logout_url),
            "request_signing_certificate_pem" => {
                value.read_unless_null(&mut self.request_signing_certificate_pem)
            }
            "metadata_url" => value.read_unless_null(&mut self.metadata_url),
            "nameid_format" => value.read_unless_null(&mut self.nameid_format),
            "idp_metadata_url" => value.read_unless_null(&mut self.idp_metadata_url),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for EndpointSaml {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for EndpointSamlMutate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("enabled", &self.enabled)
            .field_if_set("options_passthrough", &self.options_passthrough)
            .field_if_set("cookie_prefix", &self.cookie_prefix)
            .field_if_set("inactivity_timeout", &self.inactivity_timeout.map(Seconds))
            .field_if_set("maximum_duration", &self.maximum_duration.map(Seconds))
            .field_if_set("idp_metadata", &self.idp_metadata)
            .field_if_set("force_authn", &self.force_authn)
            .field_if_set("allow_idp_initiated", &self.allow_idp_initiated)
            .field_if_set("authorized_groups", &self.authorized_groups)
            .field_if_set("nameid_format", &self.nameid_format)
            .end()
    }
}

#[cfg(feature = "requests")]
impl ReadObject for EndpointSamlMutate {
    const ONLY: Option<&'static [&'static str]> = Some(
        &[
            "enabled",
            "options_passthrough",
            "cookie_prefix",
            "inactivity_timeout",
            "maximum_duration",
            "idp_metadata",
            "force_authn",
            "allow_idp_initiated",
            "authorized_groups",
            "nameid_format",
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self::default()
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "enabled" => value.read(&mut self.enabled),
            "options_passthrough" => value.read(&mut self.options_passthrough),
            "cookie_prefix" => value.read(&mut self.cookie_prefix),
            "inactivity_timeout" => value.read_seconds(&mut self.inactivity_timeout),
            "maximum_duration" => value.read_seconds(&mut self.maximum_duration),
            "idp_metadata" => value.read(&mut self.idp_metadata),
            "force_authn" => value.read(&mut self.force_authn),
            "allow_idp_initiated" => value.read(&mut self.allow_idp_initiated),
            "authorized_groups" => value.read(&mut self.authorized_groups),
            "nameid_format" => value.read(&mut self.nameid_format),
            _ => value.skip(),
        }
    }
}

#[cfg(feature = "requests")]
impl<'de> Deserialize<'de> for EndpointSamlMutate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for EndpointTrafficPolicy {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("enabled", &self.enabled)
            .field_if_set("value", &self.value)
            .end()
    }
}

impl ReadObject for EndpointTrafficPolicy {
    #[inline]
    fn empty() -> Self {
        Self::default()
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "enabled" => value.read(&mut self.enabled),
            "value" => value.read(&mut self.value),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for EndpointTrafficPolicy {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for EndpointUserAgentFilter {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("enabled", &self.enabled)
            .field_if_set("allow", &self.allow)
            .field_if_set("deny", &self.deny)
            .end()
    }
}

impl ReadObject for EndpointUserAgentFilter {
    #[inline]
    fn empty() -> Self {
        Self::default()
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "enabled" => value.read(&mut self.enabled),
            "allow" => value.read(&mut self.allow),
            "deny" => value.read(&mut self.deny),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for EndpointUserAgentFilter {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for EndpointWebhookValidation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("enabled", &self.enabled)
            .field_if_set("provider", &self.provider)
            .field_if_set("secret", &self.secret)
            .end()
    }
}

impl ReadObject for EndpointWebhookValidation {
    #[inline]
    fn empty() -> Self {
        Self::default()
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "enabled" => value.read(&mut self.enabled),
            "provider" => value.read(&mut self.provider),
            "secret" => value.read(&mut self.secret),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for EndpointWebhookValidation {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for EndpointWebsocketTcpConverter {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer).field_if_set("enabled", &self.enabled).end()
    }
}

impl ReadObject for EndpointWebsocketTcpConverter {
    #[inline]
    fn empty() -> Self {
        Self::default()
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "enabled" => value.read(&mut self.enabled),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for EndpointWebsocketTcpConverter {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for EndpointMutualTls {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("enabled", &self.enabled)
            .field("certificate_authorities", &self.certificate_authorities)
            .end()
    }
}

impl ReadObject for EndpointMutualTls {
    #[inline]
    fn empty() -> Self {
        Self::default()
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "enabled" => value.read(&mut self.enabled),
            "certificate_authorities" => {
                value.read_unless_null(&mut self.certificate_authorities)
            }
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for EndpointMutualTls {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for EndpointTlsTermination {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("enabled", &self.enabled)
            .field_if_set("terminate_at", &self.terminate_at)
            .field_if_set("min_version", &self.min_version)
            .end()
    }
}

impl ReadObject for EndpointTlsTermination {
    #[inline]
    fn empty() -> Self {
        Self::default()
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "enabled" => value.read(&mut self.enabled),
            "terminate_at" => value.read(&mut self.terminate_at),
            "min_version" => value.read(&mut self.min_version),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for EndpointTlsTermination {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for EndpointMutualTlsMutate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("enabled", &self.enabled)
            .field_if_set("certificate_authority_ids", &self.certificate_authority_ids)
            .end()
    }
}

#[cfg(feature = "requests")]
impl ReadObject for EndpointMutualTlsMutate {
    const ONLY: Option<&'static [&'static str]> = Some(
        &["enabled", "certificate_authority_ids"],
    );

    #[inline]
    fn empty() -> Self {
        Self::default()
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "enabled" => value.read(&mut self.enabled),
            "certificate_authority_ids" => {
                value.read(&mut self.certificate_authority_ids)
            }
            _ => value.skip(),
        }
    }
}

#[cfg(feature = "requests")]
impl<'de> Deserialize<'de> for EndpointMutualTlsMutate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for EndpointTlsTerminationAtEdge {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("enabled", &self.enabled)
            .field_if_set("min_version", &self.min_version)
            .end()
    }
}

#[cfg(feature = "requests")]
impl ReadObject for EndpointTlsTerminationAtEdge {
    const ONLY: Option<&'static [&'static str]> = Some(&["enabled", "min_version"]);

    #[inline]
    fn empty() -> Self {
        Self::default()
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "enabled" => value.read(&mut self.enabled),
            "min_version" => value.read(&mut self.min_version),
            _ => value.skip(),
        }
    }
}

#[cfg(feature = "requests")]
impl<'de> Deserialize<'de> for EndpointTlsTerminationAtEdge {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}
