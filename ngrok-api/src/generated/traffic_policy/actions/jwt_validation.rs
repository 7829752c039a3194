// Generated from api-spec/traffic_policy/actions/jwt-validation.yaml by `cargo xtask codegen`; edits are lost.

//! JWT Validation: the action and its configuration.

use serde_core::de::{Deserialize, Deserializer};
use serde_core::ser::{Serialize, Serializer};
use crate::policy::{self, Fields, FromJson, Misfit, OneOrMany, OtherFields};

/// Lets only requests pass whose JSON Web Tokens are signed by a known key and come from an allowed
/// issuer.
///
/// May stand in `on_http_request`. A run costs 10 Traffic Policy Units. Expressions after it find its
/// results in `actions.ngrok.jwt_validation`.
///
/// [ngrok's page about it](https://ngrok.com/docs/traffic-policy/actions/jwt-validation)
///
/// # Example
///
/// As a document:
///
/// ```yaml
/// on_http_request:
///   - actions:
///       - type: jwt-validation
///         config:
///           issuer:
///             allow_list:
///               - value: https://id.example.com
///           http:
///             tokens:
///               - type: jwt
///                 method: header
///                 name: Authorization
///                 prefix: "Bearer "
///           jws:
///             allowed_algorithms: [ES256]
///             keys:
///               sources:
///                 additional_jkus: [https://id.example.com/keys.json]
/// ```
#[doc(alias = "jwt-validation")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct JwtValidation {
    /// Who may have issued a token.
    pub issuer: JwtIssuer,
    /// Whom a token may be meant for.
    pub audience: Option<JwtAudience>,
    /// Where tokens stand in a request.
    pub http: JwtHttp,
    /// How tokens are signed.
    pub jws: JwtSignature,
    /// Fields that this version does not know, which are written as they were read.
    pub other: OtherFields,
    /// What stands in the action beside its type and its configuration.
    pub beside: OtherFields,
}

impl JwtValidation {
    /// The `type` of the action in a document.
    pub const KIND: &'static str = "jwt-validation";
}

impl JwtValidation {
    /// Starts with what is required.
    pub fn new(issuer: JwtIssuer, http: JwtHttp, jws: JwtSignature) -> Self {
        Self {
            issuer,
            audience: None,
            http,
            jws,
            other: OtherFields::default(),
            beside: OtherFields::default(),
        }
    }

    /// Whom a token may be meant for.
    pub fn audience(mut self, audience: JwtAudience) -> Self {
        self.audience = Some(audience);
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

/// Who may have issued a token.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct JwtIssuer {
    /// The issuers that are trusted.
    pub allow_list: Vec<JwtAllowedIssuer>,
    /// Fields that this version does not know, which are written as they were read.
    pub other: OtherFields,
}

impl JwtIssuer {
    /// Starts with what is required.
    pub fn new(
        allow_list: impl IntoIterator<Item = impl Into<JwtAllowedIssuer>>,
    ) -> Self {
        Self {
            allow_list: allow_list.into_iter().map(Into::into).collect(),
            other: OtherFields::default(),
        }
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

/// An issuer that is trusted.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct JwtAllowedIssuer {
    /// URL of the issuer, as in the claim `iss`.
    ///
    /// Expressions of CEL may stand in `${…}`.
    pub value: String,
    /// Fields that this version does not know, which are written as they were read.
    pub other: OtherFields,
}

impl JwtAllowedIssuer {
    /// Starts with what is required.
    pub fn new(value: impl Into<String>) -> Self {
        Self {
            value: value.into(),
            other: OtherFields::default(),
        }
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

/// Whom a token may be meant for.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JwtAudience {
    /// The audiences that are let in.
    pub allow_list: Option<Vec<JwtAllowedAudience>>,
    /// Fields that this version does not know, which are written as they were read.
    pub other: OtherFields,
}

impl JwtAudience {
    /// Starts with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// The audiences that are let in.
    pub fn allow_list(
        mut self,
        allow_list: impl IntoIterator<Item = impl Into<JwtAllowedAudience>>,
    ) -> Self {
        self.allow_list = Some(allow_list.into_iter().map(Into::into).collect());
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

/// An audience that is let in.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JwtAllowedAudience {
    /// The audience, as in the claim `aud`.
    pub value: Option<String>,
    /// Fields that this version does not know, which are written as they were read.
    pub other: OtherFields,
}

impl JwtAllowedAudience {
    /// Starts with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// The audience, as in the claim `aud`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
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

/// Where tokens stand in a request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct JwtHttp {
    /// The tokens to look at.
    pub tokens: Vec<JwtToken>,
    /// Fields that this version does not know, which are written as they were read.
    pub other: OtherFields,
}

impl JwtHttp {
    /// Starts with what is required.
    pub fn new(tokens: impl IntoIterator<Item = impl Into<JwtToken>>) -> Self {
        Self {
            tokens: tokens.into_iter().map(Into::into).collect(),
            other: OtherFields::default(),
        }
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

/// A token of a request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct JwtToken {
    /// Kind of the token, which says how to parse it.
    pub kind: JwtTokenKind,
    /// Part of the request that has the token. Tokens in the query are not read.
    pub method: JwtTokenMethod,
    /// Header or field of the body that has it, in any case of letters.
    ///
    /// Expressions of CEL may stand in `${…}`.
    pub name: String,
    /// What to take off before the token, such as `Bearer `.
    ///
    /// Expressions of CEL may stand in `${…}`.
    pub prefix: Option<String>,
    /// Fields that this version does not know, which are written as they were read.
    pub other: OtherFields,
}

impl JwtToken {
    /// Starts with what is required.
    pub fn new(
        kind: impl Into<JwtTokenKind>,
        method: impl Into<JwtTokenMethod>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            kind: kind.into(),
            method: method.into(),
            name: name.into(),
            prefix: None,
            other: OtherFields::default(),
        }
    }

    /// What to take off before the token, such as `Bearer `.
    ///
    /// Expressions of CEL may stand in `${…}`.
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = Some(prefix.into());
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

/// Values of `type` of [`JwtToken`](crate::traffic_policy::JwtToken).
///
/// The set is open: any other text is kept in `Unknown`, and is written as it was read.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum JwtTokenKind {
    /// An identity token of OpenID Connect.
    IdToken,
    /// An access token.
    AccessToken,
    /// An access token of the media type `at+jwt`.
    AtJwt,
    /// An identity token of the media type `it+jwt`.
    ItJwt,
    /// A token of no certain kind.
    Plain,
    /// A general JSON Web Token.
    Jwt,
    /// A value that this version does not know.
    Unknown(String),
}

impl JwtTokenKind {
    /// The known values, as they stand on the wire.
    pub const KNOWN: &'static [&'static str] = &[
        "id_token",
        "access_token",
        "at+jwt",
        "it+jwt",
        "plain",
        "jwt",
    ];

    /// The value as it stands on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::IdToken => "id_token",
            Self::AccessToken => "access_token",
            Self::AtJwt => "at+jwt",
            Self::ItJwt => "it+jwt",
            Self::Plain => "plain",
            Self::Jwt => "jwt",
            Self::Unknown(value) => value,
        }
    }
}

impl crate::lenient::FromWire for JwtTokenKind {
    #[inline]
    fn from_wire(value: &str) -> Self {
        match value {
            "id_token" => Self::IdToken,
            "access_token" => Self::AccessToken,
            "at+jwt" => Self::AtJwt,
            "it+jwt" => Self::ItJwt,
            "plain" => Self::Plain,
            "jwt" => Self::Jwt,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::open_enum::conversions!(JwtTokenKind);

impl From<&str> for JwtTokenKind {
    fn from(value: &str) -> Self {
        crate::lenient::FromWire::from_wire(value)
    }
}

impl From<String> for JwtTokenKind {
    fn from(value: String) -> Self {
        crate::lenient::FromWire::from_wire(&value)
    }
}

/// Values of `method` of [`JwtToken`](crate::traffic_policy::JwtToken).
///
/// The set is open: any other text is kept in `Unknown`, and is written as it was read.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum JwtTokenMethod {
    /// In a header.
    Header,
    /// In the body, of a `POST`, `PUT` or `PATCH`.
    Body,
    /// A value that this version does not know.
    Unknown(String),
}

impl JwtTokenMethod {
    /// The known values, as they stand on the wire.
    pub const KNOWN: &'static [&'static str] = &["header", "body"];

    /// The value as it stands on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Header => "header",
            Self::Body => "body",
            Self::Unknown(value) => value,
        }
    }
}

impl crate::lenient::FromWire for JwtTokenMethod {
    #[inline]
    fn from_wire(value: &str) -> Self {
        match value {
            "header" => Self::Header,
            "body" => Self::Body,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::open_enum::conversions!(JwtTokenMethod);

impl From<&str> for JwtTokenMethod {
    fn from(value: &str) -> Self {
        crate::lenient::FromWire::from_wire(value)
    }
}

impl From<String> for JwtTokenMethod {
    fn from(value: String) -> Self {
        crate::lenient::FromWire::from_wire(&value)
    }
}

/// How tokens are signed.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct JwtSignature {
    /// Algorithms of signatures that are accepted. `none` is not among those that may be.
    pub allowed_algorithms: Vec<String>,
    /// The keys that signatures are checked with.
    pub keys: OneOrMany<JwtKeys>,
    /// Fields that this version does not know, which are written as they were read.
    pub other: OtherFields,
}

impl JwtSignature {
    /// Starts with what is required.
    pub fn new(
        allowed_algorithms: impl IntoIterator<Item = impl Into<String>>,
        keys: impl Into<OneOrMany<JwtKeys>>,
    ) -> Self {
        Self {
            allowed_algorithms: allowed_algorithms.into_iter().map(Into::into).collect(),
            keys: keys.into(),
            other: OtherFields::default(),
        }
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

/// The keys that signatures are checked with.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct JwtKeys {
    /// How a token says which key it is signed with.
    pub identification: Option<OneOrMany<JwtKeyIdentification>>,
    /// Where keys come from.
    pub sources: OneOrMany<JwtKeySources>,
    /// Fields that this version does not know, which are written as they were read.
    pub other: OtherFields,
}

impl JwtKeys {
    /// Starts with what is required.
    pub fn new(sources: impl Into<OneOrMany<JwtKeySources>>) -> Self {
        Self {
            identification: None,
            sources: sources.into(),
            other: OtherFields::default(),
        }
    }

    /// How a token says which key it is signed with.
    pub fn identification(
        mut self,
        identification: impl Into<OneOrMany<JwtKeyIdentification>>,
    ) -> Self {
        self.identification = Some(identification.into());
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

/// How a token says which key it is signed with.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JwtKeyIdentification {
    /// Claims that name the key.
    pub token_claims: Option<Vec<JwtTokenClaim>>,
    /// Fields that this version does not know, which are written as they were read.
    pub other: OtherFields,
}

impl JwtKeyIdentification {
    /// Starts with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Claims that name the key.
    pub fn token_claims(
        mut self,
        token_claims: impl IntoIterator<Item = impl Into<JwtTokenClaim>>,
    ) -> Self {
        self.token_claims = Some(token_claims.into_iter().map(Into::into).collect());
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

/// Values of `token_claims` of [`JwtKeyIdentification`](crate::traffic_policy::JwtKeyIdentification).
///
/// The set is open: any other text is kept in `Unknown`, and is written as it was read.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum JwtTokenClaim {
    /// The identifier of the key.
    Kid,
    /// A value that this version does not know.
    Unknown(String),
}

impl JwtTokenClaim {
    /// The known values, as they stand on the wire.
    pub const KNOWN: &'static [&'static str] = &["kid"];

    /// The value as it stands on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Kid => "kid",
            Self::Unknown(value) => value,
        }
    }
}

impl crate::lenient::FromWire for JwtTokenClaim {
    #[inline]
    fn from_wire(value: &str) -> Self {
        match value {
            "kid" => Self::Kid,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::open_enum::conversions!(JwtTokenClaim);

impl From<&str> for JwtTokenClaim {
    fn from(value: &str) -> Self {
        crate::lenient::FromWire::from_wire(value)
    }
}

impl From<String> for JwtTokenClaim {
    fn from(value: String) -> Self {
        crate::lenient::FromWire::from_wire(&value)
    }
}

/// Where keys come from.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct JwtKeySources {
    /// URLs of sets of keys in the JWKS format. They are read anew about every 15 minutes.
    ///
    /// Expressions of CEL may stand in `${…}`.
    pub additional_jkus: Vec<String>,
    /// Fields that this version does not know, which are written as they were read.
    pub other: OtherFields,
}

impl JwtKeySources {
    /// Starts with what is required.
    pub fn new(additional_jkus: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            additional_jkus: additional_jkus.into_iter().map(Into::into).collect(),
            other: OtherFields::default(),
        }
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

impl Serialize for JwtValidation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        policy::write(serializer, &self.other)
            .field("issuer", &self.issuer)
            .field_if_set("audience", &self.audience)
            .field("http", &self.http)
            .field("jws", &self.jws)
            .end()
    }
}

impl FromJson for JwtValidation {
    fn from_json(json: serde_json::Value) -> Result<Self, Misfit> {
        let mut fields = Fields::of(json)?;
        Ok(Self {
            issuer: fields.required("issuer")?,
            audience: fields.optional("audience")?,
            http: fields.required("http")?,
            jws: fields.required("jws")?,
            other: fields.rest(),
            beside: OtherFields::default(),
        })
    }
}

impl<'de> Deserialize<'de> for JwtValidation {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        policy::deserialize(deserializer)
    }
}

impl Serialize for JwtIssuer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        policy::write(serializer, &self.other)
            .field("allow_list", &self.allow_list)
            .end()
    }
}

impl FromJson for JwtIssuer {
    fn from_json(json: serde_json::Value) -> Result<Self, Misfit> {
        let mut fields = Fields::of(json)?;
        Ok(Self {
            allow_list: fields.required("allow_list")?,
            other: fields.rest(),
        })
    }
}

impl<'de> Deserialize<'de> for JwtIssuer {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        policy::deserialize(deserializer)
    }
}

impl Serialize for JwtAllowedIssuer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        policy::write(serializer, &self.other).field("value", &self.value).end()
    }
}

impl FromJson for JwtAllowedIssuer {
    fn from_json(json: serde_json::Value) -> Result<Self, Misfit> {
        let mut fields = Fields::of(json)?;
        Ok(Self {
            value: fields.required("value")?,
            other: fields.rest(),
        })
    }
}

impl<'de> Deserialize<'de> for JwtAllowedIssuer {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        policy::deserialize(deserializer)
    }
}

impl Serialize for JwtAudience {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        policy::write(serializer, &self.other)
            .field_if_set("allow_list", &self.allow_list)
            .end()
    }
}

impl FromJson for JwtAudience {
    fn from_json(json: serde_json::Value) -> Result<Self, Misfit> {
        let mut fields = Fields::of(json)?;
        Ok(Self {
            allow_list: fields.optional("allow_list")?,
            other: fields.rest(),
        })
    }
}

impl<'de> Deserialize<'de> for JwtAudience {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        policy::deserialize(deserializer)
    }
}

impl Serialize for JwtAllowedAudience {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        policy::write(serializer, &self.other).field_if_set("value", &self.value).end()
    }
}

impl FromJson for JwtAllowedAudience {
    fn from_json(json: serde_json::Value) -> Result<Self, Misfit> {
        let mut fields = Fields::of(json)?;
        Ok(Self {
            value: fields.optional("value")?,
            other: fields.rest(),
        })
    }
}

impl<'de> Deserialize<'de> for JwtAllowedAudience {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        policy::deserialize(deserializer)
    }
}

impl Serialize for JwtHttp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        policy::write(serializer, &self.other).field("tokens", &self.tokens).end()
    }
}

impl FromJson for JwtHttp {
    fn from_json(json: serde_json::Value) -> Result<Self, Misfit> {
        let mut fields = Fields::of(json)?;
        Ok(Self {
            tokens: fields.required("tokens")?,
            other: fields.rest(),
        })
    }
}

impl<'de> Deserialize<'de> for JwtHttp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        policy::deserialize(deserializer)
    }
}

impl Serialize for JwtToken {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        policy::write(serializer, &self.other)
            .field("type", &self.kind)
            .field("method", &self.method)
            .field("name", &self.name)
            .field_if_set("prefix", &self.prefix)
            .end()
    }
}

impl FromJson for JwtToken {
    fn from_json(json: serde_json::Value) -> Result<Self, Misfit> {
        let mut fields = Fields::of(json)?;
        Ok(Self {
            kind: fields.required("type")?,
            method: fields.required("method")?,
            name: fields.required("name")?,
            prefix: fields.optional("prefix")?,
            other: fields.rest(),
        })
    }
}

impl<'de> Deserialize<'de> for JwtToken {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        policy::deserialize(deserializer)
    }
}

impl Serialize for JwtSignature {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        policy::write(serializer, &self.other)
            .field("allowed_algorithms", &self.allowed_algorithms)
            .field("keys", &self.keys)
            .end()
    }
}

impl FromJson for JwtSignature {
    fn from_json(json: serde_json::Value) -> Result<Self, Misfit> {
        let mut fields = Fields::of(json)?;
        Ok(Self {
            allowed_algorithms: fields.required("allowed_algorithms")?,
            keys: fields.required("keys")?,
            other: fields.rest(),
        })
    }
}

impl<'de> Deserialize<'de> for JwtSignature {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        policy::deserialize(deserializer)
    }
}

impl Serialize for JwtKeys {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        policy::write(serializer, &self.other)
            .field_if_set("identification", &self.identification)
            .field("sources", &self.sources)
            .end()
    }
}

impl FromJson for JwtKeys {
    fn from_json(json: serde_json::Value) -> Result<Self, Misfit> {
        let mut fields = Fields::of(json)?;
        Ok(Self {
            identification: fields.optional("identification")?,
            sources: fields.required("sources")?,
            other: fields.rest(),
        })
    }
}

impl<'de> Deserialize<'de> for JwtKeys {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        policy::deserialize(deserializer)
    }
}

impl Serialize for JwtKeyIdentification {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        policy::write(serializer, &self.other)
            .field_if_set("token_claims", &self.token_claims)
            .end()
    }
}

impl FromJson for JwtKeyIdentification {
    fn from_json(json: serde_json::Value) -> Result<Self, Misfit> {
        let mut fields = Fields::of(json)?;
        Ok(Self {
            token_claims: fields.optional("token_claims")?,
            other: fields.rest(),
        })
    }
}

impl<'de> Deserialize<'de> for JwtKeyIdentification {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        policy::deserialize(deserializer)
    }
}

impl Serialize for JwtKeySources {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        policy::write(serializer, &self.other)
            .field("additional_jkus", &self.additional_jkus)
            .end()
    }
}

impl FromJson for JwtKeySources {
    fn from_json(json: serde_json::Value) -> Result<Self, Misfit> {
        let mut fields = Fields::of(json)?;
        Ok(Self {
            additional_jkus: fields.required("additional_jkus")?,
            other: fields.rest(),
        })
    }
}

impl<'de> Deserialize<'de> for JwtKeySources {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        policy::deserialize(deserializer)
    }
}
