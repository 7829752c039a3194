// Generated from api-spec/traffic_policy/actions by `cargo xtask codegen`; edits are lost.

//! An action of a rule.

use serde_core::de::{Deserialize, Deserializer};
use serde_core::ser::{Serialize, Serializer};
use serde_json::Value;
use super::{
    AddHeaders, BasicAuth, CircuitBreaker, CloseConnection, CompressResponse,
    CustomResponse, Deny, ForwardInternal, HttpRequest, JwtValidation, Log, Oauth,
    OpenidConnect, OwaspCrsRequest, OwaspCrsResponse, RateLimit, Redirect, RemoveHeaders,
    RequestBodyFindReplace, ResponseBodyFindReplace, RestrictIps, SetVars,
    SseFindReplace, TerminateTls, UrlRewrite, VerifyWebhook,
};

use crate::policy::{self, FromJson, Misfit, OtherAction, OtherFields};

/// An action of a rule. Each kind is made by its own type, and `Rule::then` takes that.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Action {
    /// Puts headers on the request that goes upstream, or on the response that goes to the client.
    AddHeaders(Box<AddHeaders>),
    /// Lets only requests pass that carry one of the listed pairs of user name and password in their
    /// `Authorization` header.
    BasicAuth(Box<BasicAuth>),
    /// Refuses requests for a while once too large a share of the upstream's answers are errors.
    CircuitBreaker(Box<CircuitBreaker>),
    /// Closes the client's connection without an answer.
    CloseConnection(Box<CloseConnection>),
    /// Compresses the body of the response with an algorithm that the client accepts.
    CompressResponse(Box<CompressResponse>),
    /// Answers with the status, headers and body that stand in its configuration.
    CustomResponse(Box<CustomResponse>),
    /// Refuses the request with a status, or the connection when there is no request yet.
    Deny(Box<Deny>),
    /// Hands the connection or request to an internal endpoint of the same account.
    ForwardInternal(Box<ForwardInternal>),
    /// Sends a request of its own and keeps the answer for the actions after it.
    HttpRequest(Box<HttpRequest>),
    /// Lets only requests pass whose JSON Web Tokens are signed by a known key and come from an allowed
    /// issuer.
    JwtValidation(Box<JwtValidation>),
    /// Writes an event with data of yours into the log of traffic.
    Log(Box<Log>),
    /// Lets only people pass who logged in at an identity provider that speaks OAuth.
    Oauth(Box<Oauth>),
    /// Lets only people pass who logged in at a provider of OpenID Connect.
    OpenidConnect(Box<OpenidConnect>),
    /// Checks the request against the core rule set of OWASP and refuses it when it looks like an attack.
    OwaspCrsRequest(Box<OwaspCrsRequest>),
    /// Checks the response against the core rule set of OWASP and refuses it when it looks like a leak.
    OwaspCrsResponse(Box<OwaspCrsResponse>),
    /// Refuses requests beyond a number in a time, counted apart for each key.
    RateLimit(Box<RateLimit>),
    /// Answers with another place to go to, made from the URL of the request.
    Redirect(Box<Redirect>),
    /// Takes headers off the request that goes upstream, or off the response that goes to the client.
    RemoveHeaders(Box<RemoveHeaders>),
    /// Replaces text in the body of the request before it goes upstream.
    RequestBodyFindReplace(Box<RequestBodyFindReplace>),
    /// Replaces text in the body of the response before it goes to the client.
    ResponseBodyFindReplace(Box<ResponseBodyFindReplace>),
    /// Lets clients pass or refuses them by their address.
    RestrictIps(Box<RestrictIps>),
    /// Gives values to variables that expressions after it read below `vars`.
    SetVars(Box<SetVars>),
    /// Replaces text in the events that a server streams to the client.
    SseFindReplace(Box<SseFindReplace>),
    /// Ends TLS at ngrok, with settings of yours for versions, certificate and mutual TLS.
    TerminateTls(Box<TerminateTls>),
    /// Changes the URL of the request before it goes upstream. The client does not see it.
    UrlRewrite(Box<UrlRewrite>),
    /// Lets only webhooks pass that the named service signed.
    VerifyWebhook(Box<VerifyWebhook>),
    /// An action that the types do not know, kept as it is: a newer one, one under an older name, or one
    /// whose configuration does not fit its type.
    Other(OtherAction),
}

impl Action {
    /// Its `type` in a document.
    pub fn kind(&self) -> &str {
        match self {
            Self::AddHeaders(_) => AddHeaders::KIND,
            Self::BasicAuth(_) => BasicAuth::KIND,
            Self::CircuitBreaker(_) => CircuitBreaker::KIND,
            Self::CloseConnection(_) => CloseConnection::KIND,
            Self::CompressResponse(_) => CompressResponse::KIND,
            Self::CustomResponse(_) => CustomResponse::KIND,
            Self::Deny(_) => Deny::KIND,
            Self::ForwardInternal(_) => ForwardInternal::KIND,
            Self::HttpRequest(_) => HttpRequest::KIND,
            Self::JwtValidation(_) => JwtValidation::KIND,
            Self::Log(_) => Log::KIND,
            Self::Oauth(_) => Oauth::KIND,
            Self::OpenidConnect(_) => OpenidConnect::KIND,
            Self::OwaspCrsRequest(_) => OwaspCrsRequest::KIND,
            Self::OwaspCrsResponse(_) => OwaspCrsResponse::KIND,
            Self::RateLimit(_) => RateLimit::KIND,
            Self::Redirect(_) => Redirect::KIND,
            Self::RemoveHeaders(_) => RemoveHeaders::KIND,
            Self::RequestBodyFindReplace(_) => RequestBodyFindReplace::KIND,
            Self::ResponseBodyFindReplace(_) => ResponseBodyFindReplace::KIND,
            Self::RestrictIps(_) => RestrictIps::KIND,
            Self::SetVars(_) => SetVars::KIND,
            Self::SseFindReplace(_) => SseFindReplace::KIND,
            Self::TerminateTls(_) => TerminateTls::KIND,
            Self::UrlRewrite(_) => UrlRewrite::KIND,
            Self::VerifyWebhook(_) => VerifyWebhook::KIND,
            Self::Other(action) => action.kind(),
        }
    }

    /// The action of this type, if it is known.
    fn read(
        kind: &str,
        config: Value,
        beside: OtherFields,
    ) -> Result<Option<Self>, Misfit> {
        Ok(
            Some(
                match kind {
                    AddHeaders::KIND => {
                        AddHeaders {
                            beside,
                            ..FromJson::from_json(config)?
                        }
                            .into()
                    }
                    BasicAuth::KIND => {
                        BasicAuth {
                            beside,
                            ..FromJson::from_json(config)?
                        }
                            .into()
                    }
                    CircuitBreaker::KIND => {
                        CircuitBreaker {
                            beside,
                            ..FromJson::from_json(config)?
                        }
                            .into()
                    }
                    CloseConnection::KIND => {
                        CloseConnection {
                            beside,
                            ..FromJson::from_json(config)?
                        }
                            .into()
                    }
                    CompressResponse::KIND => {
                        CompressResponse {
                            beside,
                            ..FromJson::from_json(config)?
                        }
                            .into()
                    }
                    CustomResponse::KIND => {
                        CustomResponse {
                            beside,
                            ..FromJson::from_json(config)?
                        }
                            .into()
                    }
                    Deny::KIND => {
                        Deny {
                            beside,
                            ..FromJson::from_json(config)?
                        }
                            .into()
                    }
                    ForwardInternal::KIND => {
                        ForwardInternal {
                            beside,
                            ..FromJson::from_json(config)?
                        }
                            .into()
                    }
                    HttpRequest::KIND => {
                        HttpRequest {
                            beside,
                            ..FromJson::from_json(config)?
                        }
                            .into()
                    }
                    JwtValidation::KIND => {
                        JwtValidation {
                            beside,
                            ..FromJson::from_json(config)?
                        }
                            .into()
                    }
                    Log::KIND => {
                        Log {
                            beside,
                            ..FromJson::from_json(config)?
                        }
                            .into()
                    }
                    Oauth::KIND => {
                        Oauth {
                            beside,
                            ..FromJson::from_json(config)?
                        }
                            .into()
                    }
                    OpenidConnect::KIND => {
                        OpenidConnect {
                            beside,
                            ..FromJson::from_json(config)?
                        }
                            .into()
                    }
                    OwaspCrsRequest::KIND => {
                        OwaspCrsRequest {
                            beside,
                            ..FromJson::from_json(config)?
                        }
                            .into()
                    }
                    OwaspCrsResponse::KIND => {
                        OwaspCrsResponse {
                            beside,
                            ..FromJson::from_json(config)?
                        }
                            .into()
                    }
                    RateLimit::KIND => {
                        RateLimit {
                            beside,
                            ..FromJson::from_json(config)?
                        }
                            .into()
                    }
                    Redirect::KIND => {
                        Redirect {
                            beside,
                            ..FromJson::from_json(config)?
                        }
                            .into()
                    }
                    RemoveHeaders::KIND => {
                        RemoveHeaders {
                            beside,
                            ..FromJson::from_json(config)?
                        }
                            .into()
                    }
                    RequestBodyFindReplace::KIND => {
                        RequestBodyFindReplace {
                            beside,
                            ..FromJson::from_json(config)?
                        }
                            .into()
                    }
                    ResponseBodyFindReplace::KIND => {
                        ResponseBodyFindReplace {
                            beside,
                            ..FromJson::from_json(config)?
                        }
                            .into()
                    }
                    RestrictIps::KIND => {
                        RestrictIps {
                            beside,
                            ..FromJson::from_json(config)?
                        }
                            .into()
                    }
                    SetVars::KIND => {
                        SetVars {
                            beside,
                            ..FromJson::from_json(config)?
                        }
                            .into()
                    }
                    SseFindReplace::KIND => {
                        SseFindReplace {
                            beside,
                            ..FromJson::from_json(config)?
                        }
                            .into()
                    }
                    TerminateTls::KIND => {
                        TerminateTls {
                            beside,
                            ..FromJson::from_json(config)?
                        }
                            .into()
                    }
                    UrlRewrite::KIND => {
                        UrlRewrite {
                            beside,
                            ..FromJson::from_json(config)?
                        }
                            .into()
                    }
                    VerifyWebhook::KIND => {
                        VerifyWebhook {
                            beside,
                            ..FromJson::from_json(config)?
                        }
                            .into()
                    }
                    _ => return Ok(None),
                },
            ),
        )
    }
}

impl FromJson for Action {
    fn from_json(json: Value) -> Result<Self, Misfit> {
        let known = policy::action_parts(&json)
            .and_then(|(kind, config, beside)| {
                Self::read(&kind, config, beside).ok().flatten()
            });
        Ok(known.unwrap_or_else(|| Self::Other(json.into())))
    }
}

impl<'de> Deserialize<'de> for Action {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        policy::deserialize(deserializer)
    }
}

impl Serialize for Action {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::AddHeaders(action) => {
                policy::write_action(serializer, self.kind(), &**action, &action.beside)
            }
            Self::BasicAuth(action) => {
                policy::write_action(serializer, self.kind(), &**action, &action.beside)
            }
            Self::CircuitBreaker(action) => {
                policy::write_action(serializer, self.kind(), &**action, &action.beside)
            }
            Self::CloseConnection(action) => {
                policy::write_action(serializer, self.kind(), &**action, &action.beside)
            }
            Self::CompressResponse(action) => {
                policy::write_action(serializer, self.kind(), &**action, &action.beside)
            }
            Self::CustomResponse(action) => {
                policy::write_action(serializer, self.kind(), &**action, &action.beside)
            }
            Self::Deny(action) => {
                policy::write_action(serializer, self.kind(), &**action, &action.beside)
            }
            Self::ForwardInternal(action) => {
                policy::write_action(serializer, self.kind(), &**action, &action.beside)
            }
            Self::HttpRequest(action) => {
                policy::write_action(serializer, self.kind(), &**action, &action.beside)
            }
            Self::JwtValidation(action) => {
                policy::write_action(serializer, self.kind(), &**action, &action.beside)
            }
            Self::Log(action) => {
                policy::write_action(serializer, self.kind(), &**action, &action.beside)
            }
            Self::Oauth(action) => {
                policy::write_action(serializer, self.kind(), &**action, &action.beside)
            }
            Self::OpenidConnect(action) => {
                policy::write_action(serializer, self.kind(), &**action, &action.beside)
            }
            Self::OwaspCrsRequest(action) => {
                policy::write_action(serializer, self.kind(), &**action, &action.beside)
            }
            Self::OwaspCrsResponse(action) => {
                policy::write_action(serializer, self.kind(), &**action, &action.beside)
            }
            Self::RateLimit(action) => {
                policy::write_action(serializer, self.kind(), &**action, &action.beside)
            }
            Self::Redirect(action) => {
                policy::write_action(serializer, self.kind(), &**action, &action.beside)
            }
            Self::RemoveHeaders(action) => {
                policy::write_action(serializer, self.kind(), &**action, &action.beside)
            }
            Self::RequestBodyFindReplace(action) => {
                policy::write_action(serializer, self.kind(), &**action, &action.beside)
            }
            Self::ResponseBodyFindReplace(action) => {
                policy::write_action(serializer, self.kind(), &**action, &action.beside)
            }
            Self::RestrictIps(action) => {
                policy::write_action(serializer, self.kind(), &**action, &action.beside)
            }
            Self::SetVars(action) => {
                policy::write_action(serializer, self.kind(), &**action, &action.beside)
            }
            Self::SseFindReplace(action) => {
                policy::write_action(serializer, self.kind(), &**action, &action.beside)
            }
            Self::TerminateTls(action) => {
                policy::write_action(serializer, self.kind(), &**action, &action.beside)
            }
            Self::UrlRewrite(action) => {
                policy::write_action(serializer, self.kind(), &**action, &action.beside)
            }
            Self::VerifyWebhook(action) => {
                policy::write_action(serializer, self.kind(), &**action, &action.beside)
            }
            Self::Other(action) => action.serialize(serializer),
        }
    }
}

impl From<AddHeaders> for Action {
    fn from(action: AddHeaders) -> Self {
        Self::AddHeaders(Box::new(action))
    }
}

impl From<BasicAuth> for Action {
    fn from(action: BasicAuth) -> Self {
        Self::BasicAuth(Box::new(action))
    }
}

impl From<CircuitBreaker> for Action {
    fn from(action: CircuitBreaker) -> Self {
        Self::CircuitBreaker(Box::new(action))
    }
}

impl From<CloseConnection> for Action {
    fn from(action: CloseConnection) -> Self {
        Self::CloseConnection(Box::new(action))
    }
}

impl From<CompressResponse> for Action {
    fn from(action: CompressResponse) -> Self {
        Self::CompressResponse(Box::new(action))
    }
}

impl From<CustomResponse> for Action {
    fn from(action: CustomResponse) -> Self {
        Self::CustomResponse(Box::new(action))
    }
}

impl From<Deny> for Action {
    fn from(action: Deny) -> Self {
        Self::Deny(Box::new(action))
    }
}

impl From<ForwardInternal> for Action {
    fn from(action: ForwardInternal) -> Self {
        Self::ForwardInternal(Box::new(action))
    }
}

impl From<HttpRequest> for Action {
    fn from(action: HttpRequest) -> Self {
        Self::HttpRequest(Box::new(action))
    }
}

impl From<JwtValidation> for Action {
    fn from(action: JwtValidation) -> Self {
        Self::JwtValidation(Box::new(action))
    }
}

impl From<Log> for Action {
    fn from(action: Log) -> Self {
        Self::Log(Box::new(action))
    }
}

impl From<Oauth> for Action {
    fn from(action: Oauth) -> Self {
        Self::Oauth(Box::new(action))
    }
}

impl From<OpenidConnect> for Action {
    fn from(action: OpenidConnect) -> Self {
        Self::OpenidConnect(Box::new(action))
    }
}

impl From<OwaspCrsRequest> for Action {
    fn from(action: OwaspCrsRequest) -> Self {
        Self::OwaspCrsRequest(Box::new(action))
    }
}

impl From<OwaspCrsResponse> for Action {
    fn from(action: OwaspCrsResponse) -> Self {
        Self::OwaspCrsResponse(Box::new(action))
    }
}

impl From<RateLimit> for Action {
    fn from(action: RateLimit) -> Self {
        Self::RateLimit(Box::new(action))
    }
}

impl From<Redirect> for Action {
    fn from(action: Redirect) -> Self {
        Self::Redirect(Box::new(action))
    }
}

impl From<RemoveHeaders> for Action {
    fn from(action: RemoveHeaders) -> Self {
        Self::RemoveHeaders(Box::new(action))
    }
}

impl From<RequestBodyFindReplace> for Action {
    fn from(action: RequestBodyFindReplace) -> Self {
        Self::RequestBodyFindReplace(Box::new(action))
    }
}

impl From<ResponseBodyFindReplace> for Action {
    fn from(action: ResponseBodyFindReplace) -> Self {
        Self::ResponseBodyFindReplace(Box::new(action))
    }
}

impl From<RestrictIps> for Action {
    fn from(action: RestrictIps) -> Self {
        Self::RestrictIps(Box::new(action))
    }
}

impl From<SetVars> for Action {
    fn from(action: SetVars) -> Self {
        Self::SetVars(Box::new(action))
    }
}

impl From<SseFindReplace> for Action {
    fn from(action: SseFindReplace) -> Self {
        Self::SseFindReplace(Box::new(action))
    }
}

impl From<TerminateTls> for Action {
    fn from(action: TerminateTls) -> Self {
        Self::TerminateTls(Box::new(action))
    }
}

impl From<UrlRewrite> for Action {
    fn from(action: UrlRewrite) -> Self {
        Self::UrlRewrite(Box::new(action))
    }
}

impl From<VerifyWebhook> for Action {
    fn from(action: VerifyWebhook) -> Self {
        Self::VerifyWebhook(Box::new(action))
    }
}

impl From<OtherAction> for Action {
    fn from(action: OtherAction) -> Self {
        Self::Other(action)
    }
}
