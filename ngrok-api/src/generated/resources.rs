// Generated from api-spec/services/ by `cargo xtask codegen`; edits are lost.

//! What generic code can do with each datatype: see [`Identified`](crate::Identified).

impl crate::Identified for crate::models::AbuseReport {
    fn id(&self) -> &crate::Id<Self> {
        &self.id
    }
}

impl crate::Labelled for crate::models::AbuseReport {
    fn metadata(&self) -> &str {
        &self.metadata
    }
}

#[cfg(feature = "abuse-reports")]
impl crate::Created for crate::models::AbuseReport {
    type Request = crate::models::AbuseReportCreate;
    type Create = crate::services::abuse_reports::Create;

    fn create(request: Self::Request) -> Self::Create {
        crate::services::abuse_reports::Create::new(request)
    }
}

impl crate::Identified for crate::models::AgentIngress {
    fn id(&self) -> &crate::Id<Self> {
        &self.id
    }
}

impl crate::Labelled for crate::models::AgentIngress {
    fn metadata(&self) -> &str {
        &self.metadata
    }
}

#[cfg(feature = "agent-ingresses")]
impl crate::Listed for crate::models::AgentIngress {
    type List = crate::services::agent_ingresses::List;

    fn list() -> Self::List {
        crate::services::agent_ingresses::List::new()
    }
}

#[cfg(feature = "agent-ingresses")]
impl crate::Created for crate::models::AgentIngress {
    type Request = crate::models::AgentIngressCreate;
    type Create = crate::services::agent_ingresses::Create;

    fn create(request: Self::Request) -> Self::Create {
        crate::services::agent_ingresses::Create::new(request)
    }
}

#[cfg(feature = "agent-ingresses")]
impl crate::Updated for crate::models::AgentIngress {
    type Changes = crate::models::AgentIngressUpdate;
    type Update = crate::services::agent_ingresses::Update;

    fn update_by_id(id: crate::Id<Self>, changes: Self::Changes) -> Self::Update {
        crate::services::agent_ingresses::Update::new(id, changes)
    }
}

#[cfg(feature = "agent-ingresses")]
impl crate::Deleted for crate::models::AgentIngress {
    type Delete = crate::services::agent_ingresses::Delete;

    fn delete_by_id(id: crate::Id<Self>) -> Self::Delete {
        crate::services::agent_ingresses::Delete::new(id)
    }
}

impl crate::Identified for crate::models::AiGatewayApiKey {
    fn id(&self) -> &crate::Id<Self> {
        &self.id
    }
}

impl crate::Labelled for crate::models::AiGatewayApiKey {
    fn metadata(&self) -> &str {
        &self.metadata
    }
}

#[cfg(feature = "ai-gateway-api-keys")]
impl crate::Listed for crate::models::AiGatewayApiKey {
    type List = crate::services::ai_gateway_api_keys::List;

    fn list() -> Self::List {
        crate::services::ai_gateway_api_keys::List::new()
    }
}

#[cfg(feature = "ai-gateway-api-keys")]
impl crate::Created for crate::models::AiGatewayApiKey {
    type Request = crate::models::AiGatewayApiKeyCreate;
    type Create = crate::services::ai_gateway_api_keys::Create;

    fn create(request: Self::Request) -> Self::Create {
        crate::services::ai_gateway_api_keys::Create::new(request)
    }
}

#[cfg(feature = "ai-gateway-api-keys")]
impl crate::Updated for crate::models::AiGatewayApiKey {
    type Changes = crate::models::AiGatewayApiKeyUpdate;
    type Update = crate::services::ai_gateway_api_keys::Update;

    fn update_by_id(id: crate::Id<Self>, changes: Self::Changes) -> Self::Update {
        crate::services::ai_gateway_api_keys::Update::new(id, changes)
    }
}

#[cfg(feature = "ai-gateway-api-keys")]
impl crate::Deleted for crate::models::AiGatewayApiKey {
    type Delete = crate::services::ai_gateway_api_keys::Delete;

    fn delete_by_id(id: crate::Id<Self>) -> Self::Delete {
        crate::services::ai_gateway_api_keys::Delete::new(id)
    }
}

impl crate::Identified for crate::models::ApiKey {
    fn id(&self) -> &crate::Id<Self> {
        &self.id
    }
}

impl crate::Labelled for crate::models::ApiKey {
    fn metadata(&self) -> &str {
        &self.metadata
    }
}

#[cfg(feature = "api-keys")]
impl crate::Listed for crate::models::ApiKey {
    type List = crate::services::api_keys::List;

    fn list() -> Self::List {
        crate::services::api_keys::List::new()
    }
}

#[cfg(feature = "api-keys")]
impl crate::Created for crate::models::ApiKey {
    type Request = crate::models::ApiKeyCreate;
    type Create = crate::services::api_keys::Create;

    fn create(request: Self::Request) -> Self::Create {
        crate::services::api_keys::Create::new(request)
    }
}

#[cfg(feature = "api-keys")]
impl crate::Updated for crate::models::ApiKey {
    type Changes = crate::models::ApiKeyUpdate;
    type Update = crate::services::api_keys::Update;

    fn update_by_id(id: crate::Id<Self>, changes: Self::Changes) -> Self::Update {
        crate::services::api_keys::Update::new(id, changes)
    }
}

#[cfg(feature = "api-keys")]
impl crate::Deleted for crate::models::ApiKey {
    type Delete = crate::services::api_keys::Delete;

    fn delete_by_id(id: crate::Id<Self>) -> Self::Delete {
        crate::services::api_keys::Delete::new(id)
    }
}

impl crate::Identified for crate::models::ApplicationSession {
    fn id(&self) -> &crate::Id<Self> {
        &self.id
    }
}

#[cfg(feature = "application-sessions")]
impl crate::Listed for crate::models::ApplicationSession {
    type List = crate::services::application_sessions::List;

    fn list() -> Self::List {
        crate::services::application_sessions::List::new()
    }
}

#[cfg(feature = "application-sessions")]
impl crate::Deleted for crate::models::ApplicationSession {
    type Delete = crate::services::application_sessions::Delete;

    fn delete_by_id(id: crate::Id<Self>) -> Self::Delete {
        crate::services::application_sessions::Delete::new(id)
    }
}

impl crate::Identified for crate::models::ApplicationUser {
    fn id(&self) -> &crate::Id<Self> {
        &self.id
    }
}

#[cfg(feature = "application-users")]
impl crate::Listed for crate::models::ApplicationUser {
    type List = crate::services::application_users::List;

    fn list() -> Self::List {
        crate::services::application_users::List::new()
    }
}

#[cfg(feature = "application-users")]
impl crate::Deleted for crate::models::ApplicationUser {
    type Delete = crate::services::application_users::Delete;

    fn delete_by_id(id: crate::Id<Self>) -> Self::Delete {
        crate::services::application_users::Delete::new(id)
    }
}

impl crate::Identified for crate::models::FailoverBackend {
    fn id(&self) -> &crate::Id<Self> {
        &self.id
    }
}

impl crate::Labelled for crate::models::FailoverBackend {
    fn metadata(&self) -> &str {
        &self.metadata
    }
}

#[cfg(feature = "backends")]
impl crate::Listed for crate::models::FailoverBackend {
    type List = crate::services::backends::failover::List;

    fn list() -> Self::List {
        crate::services::backends::failover::List::new()
    }
}

#[cfg(feature = "backends")]
impl crate::Created for crate::models::FailoverBackend {
    type Request = crate::models::FailoverBackendCreate;
    type Create = crate::services::backends::failover::Create;

    fn create(request: Self::Request) -> Self::Create {
        crate::services::backends::failover::Create::new(request)
    }
}

#[cfg(feature = "backends")]
impl crate::Updated for crate::models::FailoverBackend {
    type Changes = crate::models::FailoverBackendUpdate;
    type Update = crate::services::backends::failover::Update;

    fn update_by_id(id: crate::Id<Self>, changes: Self::Changes) -> Self::Update {
        crate::services::backends::failover::Update::new(id, changes)
    }
}

#[cfg(feature = "backends")]
impl crate::Deleted for crate::models::FailoverBackend {
    type Delete = crate::services::backends::failover::Delete;

    fn delete_by_id(id: crate::Id<Self>) -> Self::Delete {
        crate::services::backends::failover::Delete::new(id)
    }
}

impl crate::Identified for crate::models::HttpResponseBackend {
    fn id(&self) -> &crate::Id<Self> {
        &self.id
    }
}

impl crate::Labelled for crate::models::HttpResponseBackend {
    fn metadata(&self) -> &str {
        &self.metadata
    }
}

#[cfg(feature = "backends")]
impl crate::Listed for crate::models::HttpResponseBackend {
    type List = crate::services::backends::http_response::List;

    fn list() -> Self::List {
        crate::services::backends::http_response::List::new()
    }
}

#[cfg(feature = "backends")]
impl crate::Created for crate::models::HttpResponseBackend {
    type Request = crate::models::HttpResponseBackendCreate;
    type Create = crate::services::backends::http_response::Create;

    fn create(request: Self::Request) -> Self::Create {
        crate::services::backends::http_response::Create::new(request)
    }
}

#[cfg(feature = "backends")]
impl crate::Updated for crate::models::HttpResponseBackend {
    type Changes = crate::models::HttpResponseBackendUpdate;
    type Update = crate::services::backends::http_response::Update;

    fn update_by_id(id: crate::Id<Self>, changes: Self::Changes) -> Self::Update {
        crate::services::backends::http_response::Update::new(id, changes)
    }
}

#[cfg(feature = "backends")]
impl crate::Deleted for crate::models::HttpResponseBackend {
    type Delete = crate::services::backends::http_response::Delete;

    fn delete_by_id(id: crate::Id<Self>) -> Self::Delete {
        crate::services::backends::http_response::Delete::new(id)
    }
}

impl crate::Identified for crate::models::StaticBackend {
    fn id(&self) -> &crate::Id<Self> {
        &self.id
    }
}

impl crate::Labelled for crate::models::StaticBackend {
    fn metadata(&self) -> &str {
        &self.metadata
    }
}

#[cfg(feature = "backends")]
impl crate::Listed for crate::models::StaticBackend {
    type List = crate::services::backends::static_address::List;

    fn list() -> Self::List {
        crate::services::backends::static_address::List::new()
    }
}

#[cfg(feature = "backends")]
impl crate::Created for crate::models::StaticBackend {
    type Request = crate::models::StaticBackendCreate;
    type Create = crate::services::backends::static_address::Create;

    fn create(request: Self::Request) -> Self::Create {
        crate::services::backends::static_address::Create::new(request)
    }
}

#[cfg(feature = "backends")]
impl crate::Updated for crate::models::StaticBackend {
    type Changes = crate::models::StaticBackendUpdate;
    type Update = crate::services::backends::static_address::Update;

    fn update_by_id(id: crate::Id<Self>, changes: Self::Changes) -> Self::Update {
        crate::services::backends::static_address::Update::new(id, changes)
    }
}

#[cfg(feature = "backends")]
impl crate::Deleted for crate::models::StaticBackend {
    type Delete = crate::services::backends::static_address::Delete;

    fn delete_by_id(id: crate::Id<Self>) -> Self::Delete {
        crate::services::backends::static_address::Delete::new(id)
    }
}

impl crate::Identified for crate::models::TunnelGroupBackend {
    fn id(&self) -> &crate::Id<Self> {
        &self.id
    }
}

impl crate::Labelled for crate::models::TunnelGroupBackend {
    fn metadata(&self) -> &str {
        &self.metadata
    }
}

#[cfg(feature = "backends")]
impl crate::Listed for crate::models::TunnelGroupBackend {
    type List = crate::services::backends::tunnel_group::List;

    fn list() -> Self::List {
        crate::services::backends::tunnel_group::List::new()
    }
}

#[cfg(feature = "backends")]
impl crate::Created for crate::models::TunnelGroupBackend {
    type Request = crate::models::TunnelGroupBackendCreate;
    type Create = crate::services::backends::tunnel_group::Create;

    fn create(request: Self::Request) -> Self::Create {
        crate::services::backends::tunnel_group::Create::new(request)
    }
}

#[cfg(feature = "backends")]
impl crate::Updated for crate::models::TunnelGroupBackend {
    type Changes = crate::models::TunnelGroupBackendUpdate;
    type Update = crate::services::backends::tunnel_group::Update;

    fn update_by_id(id: crate::Id<Self>, changes: Self::Changes) -> Self::Update {
        crate::services::backends::tunnel_group::Update::new(id, changes)
    }
}

#[cfg(feature = "backends")]
impl crate::Deleted for crate::models::TunnelGroupBackend {
    type Delete = crate::services::backends::tunnel_group::Delete;

    fn delete_by_id(id: crate::Id<Self>) -> Self::Delete {
        crate::services::backends::tunnel_group::Delete::new(id)
    }
}

impl crate::Identified for crate::models::WeightedBackend {
    fn id(&self) -> &crate::Id<Self> {
        &self.id
    }
}

impl crate::Labelled for crate::models::WeightedBackend {
    fn metadata(&self) -> &str {
        &self.metadata
    }
}

#[cfg(feature = "backends")]
impl crate::Listed for crate::models::WeightedBackend {
    type List = crate::services::backends::weighted::List;

    fn list() -> Self::List {
        crate::services::backends::weighted::List::new()
    }
}

#[cfg(feature = "backends")]
impl crate::Created for crate::models::WeightedBackend {
    type Request = crate::models::WeightedBackendCreate;
    type Create = crate::services::backends::weighted::Create;

    fn create(request: Self::Request) -> Self::Create {
        crate::services::backends::weighted::Create::new(request)
    }
}

#[cfg(feature = "backends")]
impl crate::Updated for crate::models::WeightedBackend {
    type Changes = crate::models::WeightedBackendUpdate;
    type Update = crate::services::backends::weighted::Update;

    fn update_by_id(id: crate::Id<Self>, changes: Self::Changes) -> Self::Update {
        crate::services::backends::weighted::Update::new(id, changes)
    }
}

#[cfg(feature = "backends")]
impl crate::Deleted for crate::models::WeightedBackend {
    type Delete = crate::services::backends::weighted::Delete;

    fn delete_by_id(id: crate::Id<Self>) -> Self::Delete {
        crate::services::backends::weighted::Delete::new(id)
    }
}

impl crate::Identified for crate::models::BotUser {
    fn id(&self) -> &crate::Id<Self> {
        &self.id
    }
}

#[cfg(feature = "bot-users")]
impl crate::Listed for crate::models::BotUser {
    type List = crate::services::bot_users::List;

    fn list() -> Self::List {
        crate::services::bot_users::List::new()
    }
}

#[cfg(feature = "bot-users")]
impl crate::Created for crate::models::BotUser {
    type Request = crate::models::BotUserCreate;
    type Create = crate::services::bot_users::Create;

    fn create(request: Self::Request) -> Self::Create {
        crate::services::bot_users::Create::new(request)
    }
}

#[cfg(feature = "bot-users")]
impl crate::Updated for crate::models::BotUser {
    type Changes = crate::models::BotUserUpdate;
    type Update = crate::services::bot_users::Update;

    fn update_by_id(id: crate::Id<Self>, changes: Self::Changes) -> Self::Update {
        crate::services::bot_users::Update::new(id, changes)
    }
}

#[cfg(feature = "bot-users")]
impl crate::Deleted for crate::models::BotUser {
    type Delete = crate::services::bot_users::Delete;

    fn delete_by_id(id: crate::Id<Self>) -> Self::Delete {
        crate::services::bot_users::Delete::new(id)
    }
}

impl crate::Identified for crate::models::CertificateAuthority {
    fn id(&self) -> &crate::Id<Self> {
        &self.id
    }
}

impl crate::Labelled for crate::models::CertificateAuthority {
    fn metadata(&self) -> &str {
        &self.metadata
    }
}

#[cfg(feature = "certificate-authorities")]
impl crate::Listed for crate::models::CertificateAuthority {
    type List = crate::services::certificate_authorities::List;

    fn list() -> Self::List {
        crate::services::certificate_authorities::List::new()
    }
}

#[cfg(feature = "certificate-authorities")]
impl crate::Created for crate::models::CertificateAuthority {
    type Request = crate::models::CertificateAuthorityCreate;
    type Create = crate::services::certificate_authorities::Create;

    fn create(request: Self::Request) -> Self::Create {
        crate::services::certificate_authorities::Create::new(request)
    }
}

#[cfg(feature = "certificate-authorities")]
impl crate::Updated for crate::models::CertificateAuthority {
    type Changes = crate::models::CertificateAuthorityUpdate;
    type Update = crate::services::certificate_authorities::Update;

    fn update_by_id(id: crate::Id<Self>, changes: Self::Changes) -> Self::Update {
        crate::services::certificate_authorities::Update::new(id, changes)
    }
}

#[cfg(feature = "certificate-authorities")]
impl crate::Deleted for crate::models::CertificateAuthority {
    type Delete = crate::services::certificate_authorities::Delete;

    fn delete_by_id(id: crate::Id<Self>) -> Self::Delete {
        crate::services::certificate_authorities::Delete::new(id)
    }
}

impl crate::Identified for crate::models::Credential {
    fn id(&self) -> &crate::Id<Self> {
        &self.id
    }
}

impl crate::Labelled for crate::models::Credential {
    fn metadata(&self) -> &str {
        &self.metadata
    }
}

#[cfg(feature = "credentials")]
impl crate::Listed for crate::models::Credential {
    type List = crate::services::credentials::List;

    fn list() -> Self::List {
        crate::services::credentials::List::new()
    }
}

#[cfg(feature = "credentials")]
impl crate::Created for crate::models::Credential {
    type Request = crate::models::CredentialCreate;
    type Create = crate::services::credentials::Create;

    fn create(request: Self::Request) -> Self::Create {
        crate::services::credentials::Create::new(request)
    }
}

#[cfg(feature = "credentials")]
impl crate::Updated for crate::models::Credential {
    type Changes = crate::models::CredentialUpdate;
    type Update = crate::services::credentials::Update;

    fn update_by_id(id: crate::Id<Self>, changes: Self::Changes) -> Self::Update {
        crate::services::credentials::Update::new(id, changes)
    }
}

#[cfg(feature = "credentials")]
impl crate::Deleted for crate::models::Credential {
    type Delete = crate::services::credentials::Delete;

    fn delete_by_id(id: crate::Id<Self>) -> Self::Delete {
        crate::services::credentials::Delete::new(id)
    }
}

impl crate::Identified for crate::models::HttpsEdge {
    fn id(&self) -> &crate::Id<Self> {
        &self.id
    }
}

impl crate::Labelled for crate::models::HttpsEdge {
    fn metadata(&self) -> &str {
        &self.metadata
    }
}

#[cfg(feature = "edges")]
impl crate::Listed for crate::models::HttpsEdge {
    type List = crate::services::edges::https::List;

    fn list() -> Self::List {
        crate::services::edges::https::List::new()
    }
}

#[cfg(feature = "edges")]
impl crate::Created for crate::models::HttpsEdge {
    type Request = crate::models::HttpsEdgeCreate;
    type Create = crate::services::edges::https::Create;

    fn create(request: Self::Request) -> Self::Create {
        crate::services::edges::https::Create::new(request)
    }
}

#[cfg(feature = "edges")]
impl crate::Updated for crate::models::HttpsEdge {
    type Changes = crate::models::HttpsEdgeUpdate;
    type Update = crate::services::edges::https::Update;

    fn update_by_id(id: crate::Id<Self>, changes: Self::Changes) -> Self::Update {
        crate::services::edges::https::Update::new(id, changes)
    }
}

#[cfg(feature = "edges")]
impl crate::Deleted for crate::models::HttpsEdge {
    type Delete = crate::services::edges::https::Delete;

    fn delete_by_id(id: crate::Id<Self>) -> Self::Delete {
        crate::services::edges::https::Delete::new(id)
    }
}

impl crate::Identified for crate::models::TcpEdge {
    fn id(&self) -> &crate::Id<Self> {
        &self.id
    }
}

impl crate::Labelled for crate::models::TcpEdge {
    fn metadata(&self) -> &str {
        &self.metadata
    }
}

#[cfg(feature = "edges")]
impl crate::Listed for crate::models::TcpEdge {
    type List = crate::services::edges::tcp::List;

    fn list() -> Self::List {
        crate::services::edges::tcp::List::new()
    }
}

#[cfg(feature = "edges")]
impl crate::Created for crate::models::TcpEdge {
    type Request = crate::models::TcpEdgeCreate;
    type Create = crate::services::edges::tcp::Create;

    fn create(request: Self::Request) -> Self::Create {
        crate::services::edges::tcp::Create::new(request)
    }
}

#[cfg(feature = "edges")]
impl crate::Updated for crate::models::TcpEdge {
    type Changes = crate::models::TcpEdgeUpdate;
    type Update = crate::services::edges::tcp::Update;

    fn update_by_id(id: crate::Id<Self>, changes: Self::Changes) -> Self::Update {
        crate::services::edges::tcp::Update::new(id, changes)
    }
}

#[cfg(feature = "edges")]
impl crate::Deleted for crate::models::TcpEdge {
    type Delete = crate::services::edges::tcp::Delete;

    fn delete_by_id(id: crate::Id<Self>) -> Self::Delete {
        crate::services::edges::tcp::Delete::new(id)
    }
}

impl crate::Identified for crate::models::TlsEdge {
    fn id(&self) -> &crate::Id<Self> {
        &self.id
    }
}

impl crate::Labelled for crate::models::TlsEdge {
    fn metadata(&self) -> &str {
        &self.metadata
    }
}

#[cfg(feature = "edges")]
impl crate::Listed for crate::models::TlsEdge {
    type List = crate::services::edges::tls::List;

    fn list() -> Self::List {
        crate::services::edges::tls::List::new()
    }
}

#[cfg(feature = "edges")]
impl crate::Created for crate::models::TlsEdge {
    type Request = crate::models::TlsEdgeCreate;
    type Create = crate::services::edges::tls::Create;

    fn create(request: Self::Request) -> Self::Create {
        crate::services::edges::tls::Create::new(request)
    }
}

#[cfg(feature = "edges")]
impl crate::Updated for crate::models::TlsEdge {
    type Changes = crate::models::TlsEdgeUpdate;
    type Update = crate::services::edges::tls::Update;

    fn update_by_id(id: crate::Id<Self>, changes: Self::Changes) -> Self::Update {
        crate::services::edges::tls::Update::new(id, changes)
    }
}

#[cfg(feature = "edges")]
impl crate::Deleted for crate::models::TlsEdge {
    type Delete = crate::services::edges::tls::Delete;

    fn delete_by_id(id: crate::Id<Self>) -> Self::Delete {
        crate::services::edges::tls::Delete::new(id)
    }
}

impl crate::Identified for crate::models::Endpoint {
    fn id(&self) -> &crate::Id<Self> {
        &self.id
    }
}

impl crate::Labelled for crate::models::Endpoint {
    fn metadata(&self) -> &str {
        &self.metadata
    }
}

#[cfg(feature = "endpoints")]
impl crate::Listed for crate::models::Endpoint {
    type List = crate::services::endpoints::List;

    fn list() -> Self::List {
        crate::services::endpoints::List::new()
    }
}

#[cfg(feature = "endpoints")]
impl crate::Created for crate::models::Endpoint {
    type Request = crate::models::EndpointCreate;
    type Create = crate::services::endpoints::Create;

    fn create(request: Self::Request) -> Self::Create {
        crate::services::endpoints::Create::new(request)
    }
}

#[cfg(feature = "endpoints")]
impl crate::Updated for crate::models::Endpoint {
    type Changes = crate::models::EndpointUpdate;
    type Update = crate::services::endpoints::Update;

    fn update_by_id(id: crate::Id<Self>, changes: Self::Changes) -> Self::Update {
        crate::services::endpoints::Update::new(id, changes)
    }
}

#[cfg(feature = "endpoints")]
impl crate::Deleted for crate::models::Endpoint {
    type Delete = crate::services::endpoints::Delete;

    fn delete_by_id(id: crate::Id<Self>) -> Self::Delete {
        crate::services::endpoints::Delete::new(id)
    }
}

impl crate::Identified for crate::models::EventDestination {
    fn id(&self) -> &crate::Id<Self> {
        &self.id
    }
}

impl crate::Labelled for crate::models::EventDestination {
    fn metadata(&self) -> &str {
        &self.metadata
    }
}

#[cfg(feature = "event-destinations")]
impl crate::Listed for crate::models::EventDestination {
    type List = crate::services::event_destinations::List;

    fn list() -> Self::List {
        crate::services::event_destinations::List::new()
    }
}

#[cfg(feature = "event-destinations")]
impl crate::Created for crate::models::EventDestination {
    type Request = crate::models::EventDestinationCreate;
    type Create = crate::services::event_destinations::Create;

    fn create(request: Self::Request) -> Self::Create {
        crate::services::event_destinations::Create::new(request)
    }
}

#[cfg(feature = "event-destinations")]
impl crate::Updated for crate::models::EventDestination {
    type Changes = crate::models::EventDestinationUpdate;
    type Update = crate::services::event_destinations::Update;

    fn update_by_id(id: crate::Id<Self>, changes: Self::Changes) -> Self::Update {
        crate::services::event_destinations::Update::new(id, changes)
    }
}

#[cfg(feature = "event-destinations")]
impl crate::Deleted for crate::models::EventDestination {
    type Delete = crate::services::event_destinations::Delete;

    fn delete_by_id(id: crate::Id<Self>) -> Self::Delete {
        crate::services::event_destinations::Delete::new(id)
    }
}

impl crate::Identified for crate::models::EventSubscription {
    fn id(&self) -> &crate::Id<Self> {
        &self.id
    }
}

impl crate::Labelled for crate::models::EventSubscription {
    fn metadata(&self) -> &str {
        &self.metadata
    }
}

#[cfg(feature = "event-subscriptions")]
impl crate::Listed for crate::models::EventSubscription {
    type List = crate::services::event_subscriptions::List;

    fn list() -> Self::List {
        crate::services::event_subscriptions::List::new()
    }
}

#[cfg(feature = "event-subscriptions")]
impl crate::Created for crate::models::EventSubscription {
    type Request = crate::models::EventSubscriptionCreate;
    type Create = crate::services::event_subscriptions::Create;

    fn create(request: Self::Request) -> Self::Create {
        crate::services::event_subscriptions::Create::new(request)
    }
}

#[cfg(feature = "event-subscriptions")]
impl crate::Updated for crate::models::EventSubscription {
    type Changes = crate::models::EventSubscriptionUpdate;
    type Update = crate::services::event_subscriptions::Update;

    fn update_by_id(id: crate::Id<Self>, changes: Self::Changes) -> Self::Update {
        crate::services::event_subscriptions::Update::new(id, changes)
    }
}

#[cfg(feature = "event-subscriptions")]
impl crate::Deleted for crate::models::EventSubscription {
    type Delete = crate::services::event_subscriptions::Delete;

    fn delete_by_id(id: crate::Id<Self>) -> Self::Delete {
        crate::services::event_subscriptions::Delete::new(id)
    }
}

impl crate::Identified for crate::models::IpPolicy {
    fn id(&self) -> &crate::Id<Self> {
        &self.id
    }
}

impl crate::Labelled for crate::models::IpPolicy {
    fn metadata(&self) -> &str {
        &self.metadata
    }
}

#[cfg(feature = "ip-policies")]
impl crate::Listed for crate::models::IpPolicy {
    type List = crate::services::ip_policies::List;

    fn list() -> Self::List {
        crate::services::ip_policies::List::new()
    }
}

#[cfg(feature = "ip-policies")]
impl crate::Created for crate::models::IpPolicy {
    type Request = crate::models::IpPolicyCreate;
    type Create = crate::services::ip_policies::Create;

    fn create(request: Self::Request) -> Self::Create {
        crate::services::ip_policies::Create::new(request)
    }
}

#[cfg(feature = "ip-policies")]
impl crate::Updated for crate::models::IpPolicy {
    type Changes = crate::models::IpPolicyUpdate;
    type Update = crate::services::ip_policies::Update;

    fn update_by_id(id: crate::Id<Self>, changes: Self::Changes) -> Self::Update {
        crate::services::ip_policies::Update::new(id, changes)
    }
}

#[cfg(feature = "ip-policies")]
impl crate::Deleted for crate::models::IpPolicy {
    type Delete = crate::services::ip_policies::Delete;

    fn delete_by_id(id: crate::Id<Self>) -> Self::Delete {
        crate::services::ip_policies::Delete::new(id)
    }
}

impl crate::Identified for crate::models::IpPolicyRule {
    fn id(&self) -> &crate::Id<Self> {
        &self.id
    }
}

impl crate::Labelled for crate::models::IpPolicyRule {
    fn metadata(&self) -> &str {
        &self.metadata
    }
}

#[cfg(feature = "ip-policy-rules")]
impl crate::Listed for crate::models::IpPolicyRule {
    type List = crate::services::ip_policy_rules::List;

    fn list() -> Self::List {
        crate::services::ip_policy_rules::List::new()
    }
}

#[cfg(feature = "ip-policy-rules")]
impl crate::Created for crate::models::IpPolicyRule {
    type Request = crate::models::IpPolicyRuleCreate;
    type Create = crate::services::ip_policy_rules::Create;

    fn create(request: Self::Request) -> Self::Create {
        crate::services::ip_policy_rules::Create::new(request)
    }
}

#[cfg(feature = "ip-policy-rules")]
impl crate::Updated for crate::models::IpPolicyRule {
    type Changes = crate::models::IpPolicyRuleUpdate;
    type Update = crate::services::ip_policy_rules::Update;

    fn update_by_id(id: crate::Id<Self>, changes: Self::Changes) -> Self::Update {
        crate::services::ip_policy_rules::Update::new(id, changes)
    }
}

#[cfg(feature = "ip-policy-rules")]
impl crate::Deleted for crate::models::IpPolicyRule {
    type Delete = crate::services::ip_policy_rules::Delete;

    fn delete_by_id(id: crate::Id<Self>) -> Self::Delete {
        crate::services::ip_policy_rules::Delete::new(id)
    }
}

impl crate::Identified for crate::models::IpRestriction {
    fn id(&self) -> &crate::Id<Self> {
        &self.id
    }
}

impl crate::Labelled for crate::models::IpRestriction {
    fn metadata(&self) -> &str {
        &self.metadata
    }
}

#[cfg(feature = "ip-restrictions")]
impl crate::Listed for crate::models::IpRestriction {
    type List = crate::services::ip_restrictions::List;

    fn list() -> Self::List {
        crate::services::ip_restrictions::List::new()
    }
}

#[cfg(feature = "ip-restrictions")]
impl crate::Created for crate::models::IpRestriction {
    type Request = crate::models::IpRestrictionCreate;
    type Create = crate::services::ip_restrictions::Create;

    fn create(request: Self::Request) -> Self::Create {
        crate::services::ip_restrictions::Create::new(request)
    }
}

#[cfg(feature = "ip-restrictions")]
impl crate::Updated for crate::models::IpRestriction {
    type Changes = crate::models::IpRestrictionUpdate;
    type Update = crate::services::ip_restrictions::Update;

    fn update_by_id(id: crate::Id<Self>, changes: Self::Changes) -> Self::Update {
        crate::services::ip_restrictions::Update::new(id, changes)
    }
}

#[cfg(feature = "ip-restrictions")]
impl crate::Deleted for crate::models::IpRestriction {
    type Delete = crate::services::ip_restrictions::Delete;

    fn delete_by_id(id: crate::Id<Self>) -> Self::Delete {
        crate::services::ip_restrictions::Delete::new(id)
    }
}

impl crate::Identified for crate::models::KubernetesOperator {
    fn id(&self) -> &crate::Id<Self> {
        &self.id
    }
}

impl crate::Labelled for crate::models::KubernetesOperator {
    fn metadata(&self) -> &str {
        &self.metadata
    }
}

#[cfg(feature = "kubernetes-operators")]
impl crate::Listed for crate::models::KubernetesOperator {
    type List = crate::services::kubernetes_operators::List;

    fn list() -> Self::List {
        crate::services::kubernetes_operators::List::new()
    }
}

#[cfg(feature = "kubernetes-operators")]
impl crate::Created for crate::models::KubernetesOperator {
    type Request = crate::models::KubernetesOperatorCreate;
    type Create = crate::services::kubernetes_operators::Create;

    fn create(request: Self::Request) -> Self::Create {
        crate::services::kubernetes_operators::Create::new(request)
    }
}

#[cfg(feature = "kubernetes-operators")]
impl crate::Updated for crate::models::KubernetesOperator {
    type Changes = crate::models::KubernetesOperatorUpdate;
    type Update = crate::services::kubernetes_operators::Update;

    fn update_by_id(id: crate::Id<Self>, changes: Self::Changes) -> Self::Update {
        crate::services::kubernetes_operators::Update::new(id, changes)
    }
}

#[cfg(feature = "kubernetes-operators")]
impl crate::Deleted for crate::models::KubernetesOperator {
    type Delete = crate::services::kubernetes_operators::Delete;

    fn delete_by_id(id: crate::Id<Self>) -> Self::Delete {
        crate::services::kubernetes_operators::Delete::new(id)
    }
}

impl crate::Identified for crate::models::ReservedAddr {
    fn id(&self) -> &crate::Id<Self> {
        &self.id
    }
}

impl crate::Labelled for crate::models::ReservedAddr {
    fn metadata(&self) -> &str {
        &self.metadata
    }
}

#[cfg(feature = "reserved-addrs")]
impl crate::Listed for crate::models::ReservedAddr {
    type List = crate::services::reserved_addrs::List;

    fn list() -> Self::List {
        crate::services::reserved_addrs::List::new()
    }
}

#[cfg(feature = "reserved-addrs")]
impl crate::Created for crate::models::ReservedAddr {
    type Request = crate::models::ReservedAddrCreate;
    type Create = crate::services::reserved_addrs::Create;

    fn create(request: Self::Request) -> Self::Create {
        crate::services::reserved_addrs::Create::new(request)
    }
}

#[cfg(feature = "reserved-addrs")]
impl crate::Updated for crate::models::ReservedAddr {
    type Changes = crate::models::ReservedAddrUpdate;
    type Update = crate::services::reserved_addrs::Update;

    fn update_by_id(id: crate::Id<Self>, changes: Self::Changes) -> Self::Update {
        crate::services::reserved_addrs::Update::new(id, changes)
    }
}

#[cfg(feature = "reserved-addrs")]
impl crate::Deleted for crate::models::ReservedAddr {
    type Delete = crate::services::reserved_addrs::Delete;

    fn delete_by_id(id: crate::Id<Self>) -> Self::Delete {
        crate::services::reserved_addrs::Delete::new(id)
    }
}

impl crate::Identified for crate::models::ReservedDomain {
    fn id(&self) -> &crate::Id<Self> {
        &self.id
    }
}

impl crate::Labelled for crate::models::ReservedDomain {
    fn metadata(&self) -> &str {
        &self.metadata
    }
}

#[cfg(feature = "reserved-domains")]
impl crate::Listed for crate::models::ReservedDomain {
    type List = crate::services::reserved_domains::List;

    fn list() -> Self::List {
        crate::services::reserved_domains::List::new()
    }
}

#[cfg(feature = "reserved-domains")]
impl crate::Created for crate::models::ReservedDomain {
    type Request = crate::models::ReservedDomainCreate;
    type Create = crate::services::reserved_domains::Create;

    fn create(request: Self::Request) -> Self::Create {
        crate::services::reserved_domains::Create::new(request)
    }
}

#[cfg(feature = "reserved-domains")]
impl crate::Updated for crate::models::ReservedDomain {
    type Changes = crate::models::ReservedDomainUpdate;
    type Update = crate::services::reserved_domains::Update;

    fn update_by_id(id: crate::Id<Self>, changes: Self::Changes) -> Self::Update {
        crate::services::reserved_domains::Update::new(id, changes)
    }
}

#[cfg(feature = "reserved-domains")]
impl crate::Deleted for crate::models::ReservedDomain {
    type Delete = crate::services::reserved_domains::Delete;

    fn delete_by_id(id: crate::Id<Self>) -> Self::Delete {
        crate::services::reserved_domains::Delete::new(id)
    }
}

impl crate::Identified for crate::models::Secret {
    fn id(&self) -> &crate::Id<Self> {
        &self.id
    }
}

impl crate::Labelled for crate::models::Secret {
    fn metadata(&self) -> &str {
        &self.metadata
    }
}

#[cfg(feature = "secrets")]
impl crate::Listed for crate::models::Secret {
    type List = crate::services::secrets::List;

    fn list() -> Self::List {
        crate::services::secrets::List::new()
    }
}

#[cfg(feature = "secrets")]
impl crate::Created for crate::models::Secret {
    type Request = crate::models::SecretCreate;
    type Create = crate::services::secrets::Create;

    fn create(request: Self::Request) -> Self::Create {
        crate::services::secrets::Create::new(request)
    }
}

#[cfg(feature = "secrets")]
impl crate::Updated for crate::models::Secret {
    type Changes = crate::models::SecretUpdate;
    type Update = crate::services::secrets::Update;

    fn update_by_id(id: crate::Id<Self>, changes: Self::Changes) -> Self::Update {
        crate::services::secrets::Update::new(id, changes)
    }
}

#[cfg(feature = "secrets")]
impl crate::Deleted for crate::models::Secret {
    type Delete = crate::services::secrets::Delete;

    fn delete_by_id(id: crate::Id<Self>) -> Self::Delete {
        crate::services::secrets::Delete::new(id)
    }
}

impl crate::Identified for crate::models::ServiceUser {
    fn id(&self) -> &crate::Id<Self> {
        &self.id
    }
}

#[cfg(feature = "service-users")]
impl crate::Listed for crate::models::ServiceUser {
    type List = crate::services::service_users::List;

    fn list() -> Self::List {
        crate::services::service_users::List::new()
    }
}

#[cfg(feature = "service-users")]
impl crate::Created for crate::models::ServiceUser {
    type Request = crate::models::ServiceUserCreate;
    type Create = crate::services::service_users::Create;

    fn create(request: Self::Request) -> Self::Create {
        crate::services::service_users::Create::new(request)
    }
}

#[cfg(feature = "service-users")]
impl crate::Updated for crate::models::ServiceUser {
    type Changes = crate::models::ServiceUserUpdate;
    type Update = crate::services::service_users::Update;

    fn update_by_id(id: crate::Id<Self>, changes: Self::Changes) -> Self::Update {
        crate::services::service_users::Update::new(id, changes)
    }
}

#[cfg(feature = "service-users")]
impl crate::Deleted for crate::models::ServiceUser {
    type Delete = crate::services::service_users::Delete;

    fn delete_by_id(id: crate::Id<Self>) -> Self::Delete {
        crate::services::service_users::Delete::new(id)
    }
}

impl crate::Identified for crate::models::SshCertificateAuthority {
    fn id(&self) -> &crate::Id<Self> {
        &self.id
    }
}

impl crate::Labelled for crate::models::SshCertificateAuthority {
    fn metadata(&self) -> &str {
        &self.metadata
    }
}

#[cfg(feature = "ssh-certificate-authorities")]
impl crate::Listed for crate::models::SshCertificateAuthority {
    type List = crate::services::ssh_certificate_authorities::List;

    fn list() -> Self::List {
        crate::services::ssh_certificate_authorities::List::new()
    }
}

#[cfg(feature = "ssh-certificate-authorities")]
impl crate::Created for crate::models::SshCertificateAuthority {
    type Request = crate::models::SshCertificateAuthorityCreate;
    type Create = crate::services::ssh_certificate_authorities::Create;

    fn create(request: Self::Request) -> Self::Create {
        crate::services::ssh_certificate_authorities::Create::new(request)
    }
}

#[cfg(feature = "ssh-certificate-authorities")]
impl crate::Updated for crate::models::SshCertificateAuthority {
    type Changes = crate::models::SshCertificateAuthorityUpdate;
    type Update = crate::services::ssh_certificate_authorities::Update;

    fn update_by_id(id: crate::Id<Self>, changes: Self::Changes) -> Self::Update {
        crate::services::ssh_certificate_authorities::Update::new(id, changes)
    }
}

#[cfg(feature = "ssh-certificate-authorities")]
impl crate::Deleted for crate::models::SshCertificateAuthority {
    type Delete = crate::services::ssh_certificate_authorities::Delete;

    fn delete_by_id(id: crate::Id<Self>) -> Self::Delete {
        crate::services::ssh_certificate_authorities::Delete::new(id)
    }
}

impl crate::Identified for crate::models::SshCredential {
    fn id(&self) -> &crate::Id<Self> {
        &self.id
    }
}

impl crate::Labelled for crate::models::SshCredential {
    fn metadata(&self) -> &str {
        &self.metadata
    }
}

#[cfg(feature = "ssh-credentials")]
impl crate::Listed for crate::models::SshCredential {
    type List = crate::services::ssh_credentials::List;

    fn list() -> Self::List {
        crate::services::ssh_credentials::List::new()
    }
}

#[cfg(feature = "ssh-credentials")]
impl crate::Created for crate::models::SshCredential {
    type Request = crate::models::SshCredentialCreate;
    type Create = crate::services::ssh_credentials::Create;

    fn create(request: Self::Request) -> Self::Create {
        crate::services::ssh_credentials::Create::new(request)
    }
}

#[cfg(feature = "ssh-credentials")]
impl crate::Updated for crate::models::SshCredential {
    type Changes = crate::models::SshCredentialUpdate;
    type Update = crate::services::ssh_credentials::Update;

    fn update_by_id(id: crate::Id<Self>, changes: Self::Changes) -> Self::Update {
        crate::services::ssh_credentials::Update::new(id, changes)
    }
}

#[cfg(feature = "ssh-credentials")]
impl crate::Deleted for crate::models::SshCredential {
    type Delete = crate::services::ssh_credentials::Delete;

    fn delete_by_id(id: crate::Id<Self>) -> Self::Delete {
        crate::services::ssh_credentials::Delete::new(id)
    }
}

impl crate::Identified for crate::models::SshHostCertificate {
    fn id(&self) -> &crate::Id<Self> {
        &self.id
    }
}

impl crate::Labelled for crate::models::SshHostCertificate {
    fn metadata(&self) -> &str {
        &self.metadata
    }
}

#[cfg(feature = "ssh-host-certificates")]
impl crate::Listed for crate::models::SshHostCertificate {
    type List = crate::services::ssh_host_certificates::List;

    fn list() -> Self::List {
        crate::services::ssh_host_certificates::List::new()
    }
}

#[cfg(feature = "ssh-host-certificates")]
impl crate::Created for crate::models::SshHostCertificate {
    type Request = crate::models::SshHostCertificateCreate;
    type Create = crate::services::ssh_host_certificates::Create;

    fn create(request: Self::Request) -> Self::Create {
        crate::services::ssh_host_certificates::Create::new(request)
    }
}

#[cfg(feature = "ssh-host-certificates")]
impl crate::Updated for crate::models::SshHostCertificate {
    type Changes = crate::models::SshHostCertificateUpdate;
    type Update = crate::services::ssh_host_certificates::Update;

    fn update_by_id(id: crate::Id<Self>, changes: Self::Changes) -> Self::Update {
        crate::services::ssh_host_certificates::Update::new(id, changes)
    }
}

#[cfg(feature = "ssh-host-certificates")]
impl crate::Deleted for crate::models::SshHostCertificate {
    type Delete = crate::services::ssh_host_certificates::Delete;

    fn delete_by_id(id: crate::Id<Self>) -> Self::Delete {
        crate::services::ssh_host_certificates::Delete::new(id)
    }
}

impl crate::Identified for crate::models::SshUserCertificate {
    fn id(&self) -> &crate::Id<Self> {
        &self.id
    }
}

impl crate::Labelled for crate::models::SshUserCertificate {
    fn metadata(&self) -> &str {
        &self.metadata
    }
}

#[cfg(feature = "ssh-user-certificates")]
impl crate::Listed for crate::models::SshUserCertificate {
    type List = crate::services::ssh_user_certificates::List;

    fn list() -> Self::List {
        crate::services::ssh_user_certificates::List::new()
    }
}

#[cfg(feature = "ssh-user-certificates")]
impl crate::Created for crate::models::SshUserCertificate {
    type Request = crate::models::SshUserCertificateCreate;
    type Create = crate::services::ssh_user_certificates::Create;

    fn create(request: Self::Request) -> Self::Create {
        crate::services::ssh_user_certificates::Create::new(request)
    }
}

#[cfg(feature = "ssh-user-certificates")]
impl crate::Updated for crate::models::SshUserCertificate {
    type Changes = crate::models::SshUserCertificateUpdate;
    type Update = crate::services::ssh_user_certificates::Update;

    fn update_by_id(id: crate::Id<Self>, changes: Self::Changes) -> Self::Update {
        crate::services::ssh_user_certificates::Update::new(id, changes)
    }
}

#[cfg(feature = "ssh-user-certificates")]
impl crate::Deleted for crate::models::SshUserCertificate {
    type Delete = crate::services::ssh_user_certificates::Delete;

    fn delete_by_id(id: crate::Id<Self>) -> Self::Delete {
        crate::services::ssh_user_certificates::Delete::new(id)
    }
}

impl crate::Identified for crate::models::TlsCertificate {
    fn id(&self) -> &crate::Id<Self> {
        &self.id
    }
}

impl crate::Labelled for crate::models::TlsCertificate {
    fn metadata(&self) -> &str {
        &self.metadata
    }
}

#[cfg(feature = "tls-certificates")]
impl crate::Listed for crate::models::TlsCertificate {
    type List = crate::services::tls_certificates::List;

    fn list() -> Self::List {
        crate::services::tls_certificates::List::new()
    }
}

#[cfg(feature = "tls-certificates")]
impl crate::Created for crate::models::TlsCertificate {
    type Request = crate::models::TlsCertificateCreate;
    type Create = crate::services::tls_certificates::Create;

    fn create(request: Self::Request) -> Self::Create {
        crate::services::tls_certificates::Create::new(request)
    }
}

#[cfg(feature = "tls-certificates")]
impl crate::Updated for crate::models::TlsCertificate {
    type Changes = crate::models::TlsCertificateUpdate;
    type Update = crate::services::tls_certificates::Update;

    fn update_by_id(id: crate::Id<Self>, changes: Self::Changes) -> Self::Update {
        crate::services::tls_certificates::Update::new(id, changes)
    }
}

#[cfg(feature = "tls-certificates")]
impl crate::Deleted for crate::models::TlsCertificate {
    type Delete = crate::services::tls_certificates::Delete;

    fn delete_by_id(id: crate::Id<Self>) -> Self::Delete {
        crate::services::tls_certificates::Delete::new(id)
    }
}

impl crate::Identified for crate::models::TunnelSession {
    fn id(&self) -> &crate::Id<Self> {
        &self.id
    }
}

impl crate::Labelled for crate::models::TunnelSession {
    fn metadata(&self) -> &str {
        &self.metadata
    }
}

#[cfg(feature = "tunnel-sessions")]
impl crate::Listed for crate::models::TunnelSession {
    type List = crate::services::tunnel_sessions::List;

    fn list() -> Self::List {
        crate::services::tunnel_sessions::List::new()
    }
}

impl crate::Identified for crate::models::Tunnel {
    fn id(&self) -> &crate::Id<Self> {
        &self.id
    }
}

impl crate::Labelled for crate::models::Tunnel {
    fn metadata(&self) -> &str {
        &self.metadata
    }
}

#[cfg(feature = "tunnels")]
impl crate::Listed for crate::models::Tunnel {
    type List = crate::services::tunnels::List;

    fn list() -> Self::List {
        crate::services::tunnels::List::new()
    }
}

impl crate::Identified for crate::models::Vault {
    fn id(&self) -> &crate::Id<Self> {
        &self.id
    }
}

impl crate::Labelled for crate::models::Vault {
    fn metadata(&self) -> &str {
        &self.metadata
    }
}

#[cfg(feature = "vaults")]
impl crate::Listed for crate::models::Vault {
    type List = crate::services::vaults::List;

    fn list() -> Self::List {
        crate::services::vaults::List::new()
    }
}

#[cfg(feature = "vaults")]
impl crate::Created for crate::models::Vault {
    type Request = crate::models::VaultCreate;
    type Create = crate::services::vaults::Create;

    fn create(request: Self::Request) -> Self::Create {
        crate::services::vaults::Create::new(request)
    }
}

#[cfg(feature = "vaults")]
impl crate::Updated for crate::models::Vault {
    type Changes = crate::models::VaultUpdate;
    type Update = crate::services::vaults::Update;

    fn update_by_id(id: crate::Id<Self>, changes: Self::Changes) -> Self::Update {
        crate::services::vaults::Update::new(id, changes)
    }
}

#[cfg(feature = "vaults")]
impl crate::Deleted for crate::models::Vault {
    type Delete = crate::services::vaults::Delete;

    fn delete_by_id(id: crate::Id<Self>) -> Self::Delete {
        crate::services::vaults::Delete::new(id)
    }
}
