// Generated from api-spec/traffic_policy/actions/oauth.yaml by `cargo xtask codegen`; edits are lost.

//! OAuth: the action and its configuration.

use std::collections::BTreeMap;
use serde_core::de::{Deserialize, Deserializer};
use serde_core::ser::{Serialize, Serializer};
use crate::policy::{self, Fields, FromJson, GoDuration, Misfit, OtherFields};
use crate::Sensitive;

/// Lets only people pass who logged in at an identity provider that speaks OAuth.
///
/// May stand in `on_http_request`. Expressions after it find its results in `actions.ngrok.oauth`.
///
/// [ngrok's page about it](https://ngrok.com/docs/traffic-policy/actions/oauth)
///
/// # Example
///
/// As a document:
///
/// ```yaml
/// on_http_request:
///   - actions:
///       - type: oauth
///         config:
///           provider: github
///           auth_id: staff
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Oauth {
    /// The identity provider.
    pub provider: OauthProvider,
    /// Name for this login, unique in the policy. Cookies and the paths to log in and out have it in them.
    pub auth_id: Option<String>,
    /// Identifier of your own OAuth application. Without it that of ngrok is used.
    ///
    /// Expressions of CEL may stand in `${…}`.
    pub client_id: Option<String>,
    /// Secret of your own OAuth application. Without it that of ngrok is used.
    ///
    /// Expressions of CEL may stand in `${…}`.
    pub client_secret: Option<Sensitive>,
    /// More scopes to ask the provider for.
    pub scopes: Option<Vec<String>>,
    /// More parameters for the URL of the provider's login page by name.
    pub authz_url_params: Option<BTreeMap<String, String>>,
    /// Longest life of a session, used or not.
    pub max_session_duration: Option<GoDuration>,
    /// Time without a request after which a session ends.
    pub idle_session_timeout: Option<GoDuration>,
    /// Time after which data about the person is read again.
    pub userinfo_refresh_interval: Option<GoDuration>,
    /// Whether CORS preflight requests pass without a login.
    pub allow_cors_preflight: Option<bool>,
    /// Domain that the session's cookie is valid for.
    pub auth_cookie_domain: Option<String>,
    /// Fields that this version does not know, which are written as they were read.
    pub other: OtherFields,
    /// What stands in the action beside its type and its configuration.
    pub beside: OtherFields,
}

impl Oauth {
    /// The `type` of the action in a document.
    pub const KIND: &'static str = "oauth";
}

impl Oauth {
    /// Starts with what is required.
    pub fn new(provider: impl Into<OauthProvider>) -> Self {
        Self {
            provider: provider.into(),
            auth_id: None,
            client_id: None,
            client_secret: None,
            scopes: None,
            authz_url_params: None,
            max_session_duration: None,
            idle_session_timeout: None,
            userinfo_refresh_interval: None,
            allow_cors_preflight: None,
            auth_cookie_domain: None,
            other: OtherFields::default(),
            beside: OtherFields::default(),
        }
    }

    /// Name for this login, unique in the policy. Cookies and the paths to log in and out have it in them.
    pub fn auth_id(mut self, auth_id: impl Into<String>) -> Self {
        self.auth_id = Some(auth_id.into());
        self
    }

    /// Identifier of your own OAuth application. Without it that of ngrok is used.
    ///
    /// Expressions of CEL may stand in `${…}`.
    pub fn client_id(mut self, client_id: impl Into<String>) -> Self {
        self.client_id = Some(client_id.into());
        self
    }

    /// Secret of your own OAuth application. Without it that of ngrok is used.
    ///
    /// Expressions of CEL may stand in `${…}`.
    pub fn client_secret(mut self, client_secret: impl Into<Sensitive>) -> Self {
        self.client_secret = Some(client_secret.into());
        self
    }

    /// More scopes to ask the provider for.
    pub fn scopes(
        mut self,
        scopes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.scopes = Some(scopes.into_iter().map(Into::into).collect());
        self
    }

    /// More parameters for the URL of the provider's login page by name.
    pub fn authz_url_params(
        mut self,
        authz_url_params: impl IntoIterator<
            Item = (impl Into<String>, impl Into<String>),
        >,
    ) -> Self {
        self.authz_url_params = Some(
            authz_url_params
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
        self
    }

    /// Longest life of a session, used or not.
    pub fn max_session_duration(
        mut self,
        max_session_duration: impl Into<GoDuration>,
    ) -> Self {
        self.max_session_duration = Some(max_session_duration.into());
        self
    }

    /// Time without a request after which a session ends.
    pub fn idle_session_timeout(
        mut self,
        idle_session_timeout: impl Into<GoDuration>,
    ) -> Self {
        self.idle_session_timeout = Some(idle_session_timeout.into());
        self
    }

    /// Time after which data about the person is read again.
    pub fn userinfo_refresh_interval(
        mut self,
        userinfo_refresh_interval: impl Into<GoDuration>,
    ) -> Self {
        self.userinfo_refresh_interval = Some(userinfo_refresh_interval.into());
        self
    }

    /// Whether CORS preflight requests pass without a login.
    pub fn allow_cors_preflight(mut self, allow_cors_preflight: bool) -> Self {
        self.allow_cors_preflight = Some(allow_cors_preflight);
        self
    }

    /// Domain that the session's cookie is valid for.
    pub fn auth_cookie_domain(mut self, auth_cookie_domain: impl Into<String>) -> Self {
        self.auth_cookie_domain = Some(auth_cookie_domain.into());
        self
    }

    /// Sets a field that this version does not know.
    pub fn other(
        mut self,
        name: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.other.set(name, value);
        self
    }
}

/// Values of `provider` of [`Oauth`](crate::traffic_policy::Oauth).
///
/// The set is open: any other text is kept in `Unknown`, and is written as it was read.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum OauthProvider {
    /// Amazon.
    Amazon,
    /// Facebook.
    Facebook,
    /// GitHub.
    Github,
    /// GitLab.
    Gitlab,
    /// Google.
    Google,
    /// LinkedIn.
    Linkedin,
    /// Microsoft.
    Microsoft,
    /// Twitch.
    Twitch,
    /// A value that this version does not know.
    Unknown(String),
}

impl OauthProvider {
    /// The known values, as they stand on the wire.
    pub const KNOWN: &'static [&'static str] = &[
        "amazon",
        "facebook",
        "github",
        "gitlab",
        "google",
        "linkedin",
        "microsoft",
        "twitch",
    ];

    /// The value as it stands on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Amazon => "amazon",
            Self::Facebook => "facebook",
            Self::Github => "github",
            Self::Gitlab => "gitlab",
            Self::Google => "google",
            Self::Linkedin => "linkedin",
            Self::Microsoft => "microsoft",
            Self::Twitch => "twitch",
            Self::Unknown(value) => value,
        }
    }
}

impl crate::lenient::FromWire for OauthProvider {
    #[inline]
    fn from_wire(value: &str) -> Self {
        match value {
            "amazon" => Self::Amazon,
            "facebook" => Self::Facebook,
            "github" => Self::Github,
            "gitlab" => Self::Gitlab,
            "google" => Self::Google,
            "linkedin" => Self::Linkedin,
            "microsoft" => Self::Microsoft,
            "twitch" => Self::Twitch,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::open_enum::conversions!(OauthProvider);

impl From<&str> for OauthProvider {
    fn from(value: &str) -> Self {
        crate::lenient::FromWire::from_wire(value)
    }
}

impl From<String> for OauthProvider {
    fn from(value: String) -> Self {
        crate::lenient::FromWire::from_wire(&value)
    }
}

impl Serialize for Oauth {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        policy::write(serializer, &self.other)
            .field("provider", &self.provider)
            .field_if_set("auth_id", &self.auth_id)
            .field_if_set("client_id", &self.client_id)
            .field_if_set("client_secret", &self.client_secret)
            .field_if_set("scopes", &self.scopes)
            .field_if_set("authz_url_params", &self.authz_url_params)
            .field_if_set("max_session_duration", &self.max_session_duration)
            .field_if_set("idle_session_timeout", &self.idle_session_timeout)
            .field_if_set("userinfo_refresh_interval", &self.userinfo_refresh_interval)
            .field_if_set("allow_cors_preflight", &self.allow_cors_preflight)
            .field_if_set("auth_cookie_domain", &self.auth_cookie_domain)
            .end()
    }
}

impl FromJson for Oauth {
    fn from_json(json: serde_json::Value) -> Result<Self, Misfit> {
        let mut fields = Fields::of(json)?;
        Ok(Self {
            provider: fields.required("provider")?,
            auth_id: fields.optional("auth_id")?,
            client_id: fields.optional("client_id")?,
            client_secret: fields.optional("client_secret")?,
            scopes: fields.optional("scopes")?,
            authz_url_params: fields.optional("authz_url_params")?,
            max_session_duration: fields.optional("max_session_duration")?,
            idle_session_timeout: fields.optional("idle_session_timeout")?,
            userinfo_refresh_interval: fields.optional("userinfo_refresh_interval")?,
            allow_cors_preflight: fields.optional("allow_cors_preflight")?,
            auth_cookie_domain: fields.optional("auth_cookie_domain")?,
            other: fields.rest(),
            beside: OtherFields::default(),
        })
    }
}

impl<'de> Deserialize<'de> for Oauth {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        policy::deserialize(deserializer)
    }
}
