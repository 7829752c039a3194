// Generated from api-spec/services/ by `cargo xtask codegen`; edits are lost.

//! Requests made from objects, and the changes that make an object what is wanted.

impl From<&crate::models::AbuseReport> for crate::models::AbuseReportCreate {
    /// Takes everything that can be sent of an object.
    fn from(read: &crate::models::AbuseReport) -> Self {
        Self {
            urls: read.urls.clone(),
            metadata: Some(read.metadata.clone()).filter(|value| !value.is_empty()),
        }
    }
}

impl From<&crate::models::AgentIngress> for crate::models::AgentIngressCreate {
    /// Takes everything that can be sent of an object.
    fn from(read: &crate::models::AgentIngress) -> Self {
        Self {
            description: Some(read.description.clone())
                .filter(|value| !value.is_empty()),
            metadata: Some(read.metadata.clone()).filter(|value| !value.is_empty()),
            domain: read.domain.clone(),
            certificate_management_policy: read.certificate_management_policy.clone(),
        }
    }
}

impl From<&crate::models::AgentIngress> for crate::models::AgentIngressUpdate {
    /// Takes everything that can be sent of an object.
    fn from(read: &crate::models::AgentIngress) -> Self {
        Self {
            description: Some(read.description.clone())
                .filter(|value| !value.is_empty()),
            metadata: Some(read.metadata.clone()).filter(|value| !value.is_empty()),
            certificate_management_policy: read
                .certificate_management_policy
                .clone()
                .map(Some),
        }
    }
}

impl From<&crate::models::AiGatewayApiKey> for crate::models::AiGatewayApiKeyCreate {
    /// Takes everything that can be sent of an object.
    fn from(read: &crate::models::AiGatewayApiKey) -> Self {
        Self {
            description: Some(read.description.clone())
                .filter(|value| !value.is_empty()),
            metadata: Some(read.metadata.clone()).filter(|value| !value.is_empty()),
            endpoint_id: read.endpoint.id.clone(),
        }
    }
}

impl From<&crate::models::AiGatewayApiKey> for crate::models::AiGatewayApiKeyUpdate {
    /// Takes everything that can be sent of an object.
    fn from(read: &crate::models::AiGatewayApiKey) -> Self {
        Self {
            description: Some(read.description.clone())
                .filter(|value| !value.is_empty()),
            metadata: Some(read.metadata.clone()).filter(|value| !value.is_empty()),
            endpoint_id: Some(read.endpoint.id.clone())
                .filter(|value| !value.as_str().is_empty()),
        }
    }
}

impl From<&crate::models::ApiKey> for crate::models::ApiKeyCreate {
    /// Takes everything that can be sent of an object.
    fn from(read: &crate::models::ApiKey) -> Self {
        Self {
            description: Some(read.description.clone())
                .filter(|value| !value.is_empty()),
            metadata: Some(read.metadata.clone()).filter(|value| !value.is_empty()),
            owner_id: read.owner_id.clone(),
        }
    }
}

impl From<&crate::models::ApiKey> for crate::models::ApiKeyUpdate {
    /// Takes everything that can be sent of an object.
    fn from(read: &crate::models::ApiKey) -> Self {
        Self {
            description: Some(read.description.clone())
                .filter(|value| !value.is_empty()),
            metadata: Some(read.metadata.clone()).filter(|value| !value.is_empty()),
        }
    }
}

impl From<&crate::models::FailoverBackend> for crate::models::FailoverBackendCreate {
    /// Takes everything that can be sent of an object.
    fn from(read: &crate::models::FailoverBackend) -> Self {
        Self {
            description: Some(read.description.clone())
                .filter(|value| !value.is_empty()),
            metadata: Some(read.metadata.clone()).filter(|value| !value.is_empty()),
            backends: Some(read.backends.clone()).filter(|value| !value.is_empty()),
        }
    }
}

impl From<&crate::models::FailoverBackend> for crate::models::FailoverBackendUpdate {
    /// Takes everything that can be sent of an object.
    fn from(read: &crate::models::FailoverBackend) -> Self {
        Self {
            description: Some(read.description.clone())
                .filter(|value| !value.is_empty()),
            metadata: Some(read.metadata.clone()).filter(|value| !value.is_empty()),
            backends: Some(read.backends.clone()).filter(|value| !value.is_empty()),
        }
    }
}

impl From<&crate::models::HttpResponseBackend>
for crate::models::HttpResponseBackendCreate {
    /// Takes everything that can be sent of an object.
    fn from(read: &crate::models::HttpResponseBackend) -> Self {
        Self {
            description: Some(read.description.clone())
                .filter(|value| !value.is_empty()),
            metadata: Some(read.metadata.clone()).filter(|value| !value.is_empty()),
            body: Some(read.body.clone()).filter(|value| !value.is_empty()),
            headers: Some(read.headers.clone()).filter(|value| !value.is_empty()),
            status_code: Some(read.status_code),
        }
    }
}

impl From<&crate::models::HttpResponseBackend>
for crate::models::HttpResponseBackendUpdate {
    /// Takes everything that can be sent of an object.
    fn from(read: &crate::models::HttpResponseBackend) -> Self {
        Self {
            description: Some(read.description.clone())
                .filter(|value| !value.is_empty()),
            metadata: Some(read.metadata.clone()).filter(|value| !value.is_empty()),
            body: Some(read.body.clone()).filter(|value| !value.is_empty()),
            headers: Some(read.headers.clone()).filter(|value| !value.is_empty()),
            status_code: Some(read.status_code),
        }
    }
}

impl From<&crate::models::StaticBackend> for crate::models::StaticBackendCreate {
    /// Takes everything that can be sent of an object.
    fn from(read: &crate::models::StaticBackend) -> Self {
        Self {
            description: Some(read.description.clone())
                .filter(|value| !value.is_empty()),
            metadata: Some(read.metadata.clone()).filter(|value| !value.is_empty()),
            address: Some(read.address.clone()).filter(|value| !value.is_empty()),
            tls: Some(read.tls.clone()),
        }
    }
}

impl From<&crate::models::StaticBackend> for crate::models::StaticBackendUpdate {
    /// Takes everything that can be sent of an object.
    fn from(read: &crate::models::StaticBackend) -> Self {
        Self {
            description: Some(read.description.clone())
                .filter(|value| !value.is_empty()),
            metadata: Some(read.metadata.clone()).filter(|value| !value.is_empty()),
            address: Some(read.address.clone()).filter(|value| !value.is_empty()),
            tls: Some(read.tls.clone()),
        }
    }
}

impl From<&crate::models::TunnelGroupBackend>
for crate::models::TunnelGroupBackendCreate {
    /// Takes everything that can be sent of an object.
    fn from(read: &crate::models::TunnelGroupBackend) -> Self {
        Self {
            description: Some(read.description.clone())
                .filter(|value| !value.is_empty()),
            metadata: Some(read.metadata.clone()).filter(|value| !value.is_empty()),
            labels: Some(read.labels.clone()).filter(|value| !value.is_empty()),
        }
    }
}

impl From<&crate::models::TunnelGroupBackend>
for crate::models::TunnelGroupBackendUpdate {
    /// Takes everything that can be sent of an object.
    fn from(read: &crate::models::TunnelGroupBackend) -> Self {
        Self {
            description: Some(read.description.clone())
                .filter(|value| !value.is_empty()),
            metadata: Some(read.metadata.clone()).filter(|value| !value.is_empty()),
            labels: Some(read.labels.clone()).filter(|value| !value.is_empty()),
        }
    }
}

impl From<&crate::models::WeightedBackend> for crate::models::WeightedBackendCreate {
    /// Takes everything that can be sent of an object.
    fn from(read: &crate::models::WeightedBackend) -> Self {
        Self {
            description: Some(read.description.clone())
                .filter(|value| !value.is_empty()),
            metadata: Some(read.metadata.clone()).filter(|value| !value.is_empty()),
            backends: Some(read.backends.clone()).filter(|value| !value.is_empty()),
        }
    }
}

impl From<&crate::models::WeightedBackend> for crate::models::WeightedBackendUpdate {
    /// Takes everything that can be sent of an object.
    fn from(read: &crate::models::WeightedBackend) -> Self {
        Self {
            description: Some(read.description.clone())
                .filter(|value| !value.is_empty()),
            metadata: Some(read.metadata.clone()).filter(|value| !value.is_empty()),
            backends: Some(read.backends.clone()).filter(|value| !value.is_empty()),
        }
    }
}

impl From<&crate::models::BotUser> for crate::models::BotUserCreate {
    /// Takes everything that can be sent of an object.
    fn from(read: &crate::models::BotUser) -> Self {
        Self {
            name: Some(read.name.clone()).filter(|value| !value.is_empty()),
            active: Some(read.active),
        }
    }
}

impl From<&crate::models::BotUser> for crate::models::BotUserUpdate {
    /// Takes everything that can be sent of an object.
    fn from(read: &crate::models::BotUser) -> Self {
        Self {
            name: Some(read.name.clone()).filter(|value| !value.is_empty()),
            active: Some(read.active),
        }
    }
}

impl From<&crate::models::CertificateAuthority>
for crate::models::CertificateAuthorityCreate {
    /// Takes everything that can be sent of an object.
    fn from(read: &crate::models::CertificateAuthority) -> Self {
        Self {
            description: Some(read.description.clone())
                .filter(|value| !value.is_empty()),
            metadata: Some(read.metadata.clone()).filter(|value| !value.is_empty()),
            ca_pem: read.ca_pem.clone(),
        }
    }
}

impl From<&crate::models::CertificateAuthority>
for crate::models::CertificateAuthorityUpdate {
    /// Takes everything that can be sent of an object.
    fn from(read: &crate::models::CertificateAuthority) -> Self {
        Self {
            description: Some(read.description.clone())
                .filter(|value| !value.is_empty()),
            metadata: Some(read.metadata.clone()).filter(|value| !value.is_empty()),
        }
    }
}

impl From<&crate::models::Credential> for crate::models::CredentialCreate {
    /// Takes everything that can be sent of an object.
    fn from(read: &crate::models::Credential) -> Self {
        Self {
            description: Some(read.description.clone())
                .filter(|value| !value.is_empty()),
            metadata: Some(read.metadata.clone()).filter(|value| !value.is_empty()),
            acl: Some(read.acl.clone()).filter(|value| !value.is_empty()),
            owner_id: read.owner_id.clone(),
        }
    }
}

impl From<&crate::models::Credential> for crate::models::CredentialUpdate {
    /// Takes everything that can be sent of an object.
    fn from(read: &crate::models::Credential) -> Self {
        Self {
            description: Some(read.description.clone())
                .filter(|value| !value.is_empty()),
            metadata: Some(read.metadata.clone()).filter(|value| !value.is_empty()),
            acl: Some(read.acl.clone()).filter(|value| !value.is_empty()),
        }
    }
}

impl From<&crate::models::HttpsEdge> for crate::models::HttpsEdgeCreate {
    /// Takes what can be sent of an object. Left out, as it can't be copied: `tls_termination`.
    fn from(read: &crate::models::HttpsEdge) -> Self {
        Self {
            description: Some(read.description.clone())
                .filter(|value| !value.is_empty()),
            metadata: Some(read.metadata.clone()).filter(|value| !value.is_empty()),
            hostports: Some(read.hostports.clone()).filter(|value| !value.is_empty()),
            mutual_tls: read.mutual_tls.as_ref().map(|value| value.clone().into()),
            tls_termination: None,
        }
    }
}

impl From<&crate::models::HttpsEdge> for crate::models::HttpsEdgeUpdate {
    /// Takes what can be sent of an object. Left out, as it can't be copied: `tls_termination`.
    fn from(read: &crate::models::HttpsEdge) -> Self {
        Self {
            description: Some(read.description.clone())
                .filter(|value| !value.is_empty()),
            metadata: Some(read.metadata.clone()).filter(|value| !value.is_empty()),
            hostports: Some(read.hostports.clone()).filter(|value| !value.is_empty()),
            mutual_tls: read.mutual_tls.as_ref().map(|value| value.clone().into()),
            tls_termination: None,
        }
    }
}

impl From<&crate::models::HttpsEdgeRoute> for crate::models::HttpsEdgeRouteCreate {
    /// Takes everything that can be sent of an object.
    fn from(read: &crate::models::HttpsEdgeRoute) -> Self {
        Self {
            match_type: read.match_type.clone(),
            r#match: read.r#match.clone(),
            description: Some(read.description.clone())
                .filter(|value| !value.is_empty()),
            metadata: Some(read.metadata.clone()).filter(|value| !value.is_empty()),
            backend: read.backend.as_ref().map(|value| value.clone().into()),
            ip_restriction: read
                .ip_restriction
                .as_ref()
                .map(|value| value.clone().into()),
            circuit_breaker: read.circuit_breaker.clone(),
            compression: read.compression.clone(),
            request_headers: read.request_headers.clone(),
            response_headers: read.response_headers.clone(),
            webhook_verification: read.webhook_verification.clone(),
            oauth: read.oauth.clone(),
            saml: read.saml.as_ref().map(|value| value.clone().into()),
            oidc: read.oidc.clone(),
            websocket_tcp_converter: read.websocket_tcp_converter.clone(),
            user_agent_filter: read.user_agent_filter.clone(),
            traffic_policy: read.traffic_policy.clone(),
        }
    }
}

impl From<&crate::models::HttpsEdgeRoute> for crate::models::HttpsEdgeRouteUpdate {
    /// Takes everything that can be sent of an object.
    fn from(read: &crate::models::HttpsEdgeRoute) -> Self {
        Self {
            match_type: Some(read.match_type.clone()),
            r#match: Some(read.r#match.clone()).filter(|value| !value.is_empty()),
            description: Some(read.description.clone())
                .filter(|value| !value.is_empty()),
            metadata: Some(read.metadata.clone()).filter(|value| !value.is_empty()),
            backend: read.backend.as_ref().map(|value| value.clone().into()).map(Some),
            ip_restriction: read
                .ip_restriction
                .as_ref()
                .map(|value| value.clone().into())
                .map(Some),
            circuit_breaker: read.circuit_breaker.clone().map(Some),
            compression: read.compression.clone().map(Some),
            request_headers: read.request_headers.clone().map(Some),
            response_headers: read.response_headers.clone().map(Some),
            webhook_verification: read.webhook_verification.clone().map(Some),
            oauth: read.oauth.clone().map(Some),
            saml: read.saml.as_ref().map(|value| value.clone().into()).map(Some),
            oidc: read.oidc.clone().map(Some),
            websocket_tcp_converter: read.websocket_tcp_converter.clone().map(Some),
            user_agent_filter: read.user_agent_filter.clone(),
            traffic_policy: read.traffic_policy.clone().map(Some),
        }
    }
}

impl From<&crate::models::TcpEdge> for crate::models::TcpEdgeCreate {
    /// Takes everything that can be sent of an object.
    fn from(read: &crate::models::TcpEdge) -> Self {
        Self {
            description: Some(read.description.clone())
                .filter(|value| !value.is_empty()),
            metadata: Some(read.metadata.clone()).filter(|value| !value.is_empty()),
            hostports: Some(read.hostports.clone()).filter(|value| !value.is_empty()),
            backend: read.backend.as_ref().map(|value| value.clone().into()),
            ip_restriction: read
                .ip_restriction
                .as_ref()
                .map(|value| value.clone().into()),
            traffic_policy: read.traffic_policy.clone(),
        }
    }
}

impl From<&crate::models::TcpEdge> for crate::models::TcpEdgeUpdate {
    /// Takes everything that can be sent of an object.
    fn from(read: &crate::models::TcpEdge) -> Self {
        Self {
            description: Some(read.description.clone())
                .filter(|value| !value.is_empty()),
            metadata: Some(read.metadata.clone()).filter(|value| !value.is_empty()),
            hostports: Some(read.hostports.clone()).filter(|value| !value.is_empty()),
            backend: read.backend.as_ref().map(|value| value.clone().into()),
            ip_restriction: read
                .ip_restriction
                .as_ref()
                .map(|value| value.clone().into()),
            traffic_policy: read.traffic_policy.clone().map(Some),
        }
    }
}

impl From<&crate::models::TlsEdge> for crate::models::TlsEdgeCreate {
    /// Takes everything that can be sent of an object.
    fn from(read: &crate::models::TlsEdge) -> Self {
        Self {
            description: Some(read.description.clone())
                .filter(|value| !value.is_empty()),
            metadata: Some(read.metadata.clone()).filter(|value| !value.is_empty()),
            hostports: Some(read.hostports.clone()).filter(|value| !value.is_empty()),
            backend: read.backend.as_ref().map(|value| value.clone().into()),
            ip_restriction: read
                .ip_restriction
                .as_ref()
                .map(|value| value.clone().into()),
            mutual_tls: read.mutual_tls.as_ref().map(|value| value.clone().into()),
            tls_termination: read.tls_termination.clone(),
            traffic_policy: read.traffic_policy.clone(),
        }
    }
}

impl From<&crate::models::TlsEdge> for crate::models::TlsEdgeUpdate {
    /// Takes everything that can be sent of an object.
    fn from(read: &crate::models::TlsEdge) -> Self {
        Self {
            description: Some(read.description.clone())
                .filter(|value| !value.is_empty()),
            metadata: Some(read.metadata.clone()).filter(|value| !value.is_empty()),
            hostports: Some(read.hostports.clone()).filter(|value| !value.is_empty()),
            backend: read.backend.as_ref().map(|value| value.clone().into()),
            ip_restriction: read
                .ip_restriction
                .as_ref()
                .map(|value| value.clone().into()),
            mutual_tls: read.mutual_tls.as_ref().map(|value| value.clone().into()),
            tls_termination: read.tls_termination.clone(),
            traffic_policy: read.traffic_policy.clone().map(Some),
        }
    }
}

impl From<&crate::models::Endpoint> for crate::models::EndpointCreate {
    /// Takes what can be sent of an object. Left out, as it can't be copied: `r#type`.
    fn from(read: &crate::models::Endpoint) -> Self {
        Self {
            url: read.url.clone(),
            r#type: None,
            traffic_policy: read.traffic_policy.clone(),
            description: Some(read.description.clone())
                .filter(|value| !value.is_empty()),
            metadata: Some(read.metadata.clone()).filter(|value| !value.is_empty()),
            bindings: Some(read.bindings.clone()).filter(|value| !value.is_empty()),
            pooling_enabled: Some(read.pooling_enabled),
        }
    }
}

impl From<&crate::models::Endpoint> for crate::models::EndpointUpdate {
    /// Takes everything that can be sent of an object.
    fn from(read: &crate::models::Endpoint) -> Self {
        Self {
            url: Some(read.url.clone()).filter(|value| !value.is_empty()),
            traffic_policy: Some(read.traffic_policy.clone())
                .filter(|value| !value.is_empty()),
            description: Some(read.description.clone())
                .filter(|value| !value.is_empty()),
            metadata: Some(read.metadata.clone()).filter(|value| !value.is_empty()),
            bindings: Some(read.bindings.clone()).filter(|value| !value.is_empty()),
            pooling_enabled: Some(read.pooling_enabled),
        }
    }
}

impl From<&crate::models::EventDestination> for crate::models::EventDestinationCreate {
    /// Takes everything that can be sent of an object.
    fn from(read: &crate::models::EventDestination) -> Self {
        Self {
            metadata: Some(read.metadata.clone()).filter(|value| !value.is_empty()),
            description: Some(read.description.clone())
                .filter(|value| !value.is_empty()),
            format: Some(read.format.clone()),
            target: Some(read.target.clone()),
        }
    }
}

impl From<&crate::models::EventDestination> for crate::models::EventDestinationUpdate {
    /// Takes everything that can be sent of an object.
    fn from(read: &crate::models::EventDestination) -> Self {
        Self {
            metadata: Some(read.metadata.clone()).filter(|value| !value.is_empty()),
            description: Some(read.description.clone())
                .filter(|value| !value.is_empty()),
            format: Some(read.format.clone()),
            target: Some(read.target.clone()),
        }
    }
}

impl From<&crate::models::EventSource> for crate::models::EventSourceCreate {
    /// Takes everything that can be sent of an object.
    fn from(read: &crate::models::EventSource) -> Self {
        Self {
            r#type: Some(read.r#type.clone()),
        }
    }
}

impl From<&crate::models::EventSubscription> for crate::models::EventSubscriptionCreate {
    /// Takes what can be sent of an object. Left out, as it can't be copied: `sources`.
    fn from(read: &crate::models::EventSubscription) -> Self {
        Self {
            metadata: Some(read.metadata.clone()).filter(|value| !value.is_empty()),
            description: Some(read.description.clone())
                .filter(|value| !value.is_empty()),
            sources: None,
            destination_ids: Some(
                    read
                        .destinations
                        .iter()
                        .map(|reference| reference.id.clone())
                        .collect::<Vec<_>>(),
                )
                .filter(|value| !value.is_empty()),
        }
    }
}

impl From<&crate::models::EventSubscription> for crate::models::EventSubscriptionUpdate {
    /// Takes what can be sent of an object. Left out, as it can't be copied: `sources`.
    fn from(read: &crate::models::EventSubscription) -> Self {
        Self {
            metadata: Some(read.metadata.clone()).filter(|value| !value.is_empty()),
            description: Some(read.description.clone())
                .filter(|value| !value.is_empty()),
            sources: None,
            destination_ids: Some(
                    read
                        .destinations
                        .iter()
                        .map(|reference| reference.id.clone())
                        .collect::<Vec<_>>(),
                )
                .filter(|value| !value.is_empty()),
        }
    }
}

impl From<&crate::models::IpPolicy> for crate::models::IpPolicyCreate {
    /// Takes everything that can be sent of an object.
    fn from(read: &crate::models::IpPolicy) -> Self {
        Self {
            description: Some(read.description.clone())
                .filter(|value| !value.is_empty()),
            metadata: Some(read.metadata.clone()).filter(|value| !value.is_empty()),
        }
    }
}

impl From<&crate::models::IpPolicy> for crate::models::IpPolicyUpdate {
    /// Takes everything that can be sent of an object.
    fn from(read: &crate::models::IpPolicy) -> Self {
        Self {
            description: Some(read.description.clone())
                .filter(|value| !value.is_empty()),
            metadata: Some(read.metadata.clone()).filter(|value| !value.is_empty()),
        }
    }
}

impl From<&crate::models::IpPolicyRule> for crate::models::IpPolicyRuleCreate {
    /// Takes everything that can be sent of an object.
    fn from(read: &crate::models::IpPolicyRule) -> Self {
        Self {
            description: Some(read.description.clone())
                .filter(|value| !value.is_empty()),
            metadata: Some(read.metadata.clone()).filter(|value| !value.is_empty()),
            cidr: read.cidr.clone(),
            ip_policy_id: read.ip_policy.id.clone(),
            action: read.action.clone(),
        }
    }
}

impl From<&crate::models::IpPolicyRule> for crate::models::IpPolicyRuleUpdate {
    /// Takes everything that can be sent of an object.
    fn from(read: &crate::models::IpPolicyRule) -> Self {
        Self {
            description: Some(read.description.clone())
                .filter(|value| !value.is_empty()),
            metadata: Some(read.metadata.clone()).filter(|value| !value.is_empty()),
            cidr: Some(read.cidr.clone()).filter(|value| !value.is_empty()),
        }
    }
}

impl From<&crate::models::IpRestriction> for crate::models::IpRestrictionCreate {
    /// Takes everything that can be sent of an object.
    fn from(read: &crate::models::IpRestriction) -> Self {
        Self {
            description: Some(read.description.clone())
                .filter(|value| !value.is_empty()),
            metadata: Some(read.metadata.clone()).filter(|value| !value.is_empty()),
            enforced: Some(read.enforced),
            r#type: read.r#type.clone(),
            ip_policy_ids: read
                .ip_policies
                .iter()
                .map(|reference| reference.id.clone())
                .collect::<Vec<_>>(),
        }
    }
}

impl From<&crate::models::IpRestriction> for crate::models::IpRestrictionUpdate {
    /// Takes everything that can be sent of an object.
    fn from(read: &crate::models::IpRestriction) -> Self {
        Self {
            description: Some(read.description.clone())
                .filter(|value| !value.is_empty()),
            metadata: Some(read.metadata.clone()).filter(|value| !value.is_empty()),
            enforced: Some(read.enforced),
            ip_policy_ids: Some(
                    read
                        .ip_policies
                        .iter()
                        .map(|reference| reference.id.clone())
                        .collect::<Vec<_>>(),
                )
                .filter(|value| !value.is_empty()),
        }
    }
}

impl From<&crate::models::KubernetesOperator>
for crate::models::KubernetesOperatorCreate {
    /// Takes what can be sent of an object. Left out, as it can't be copied: `binding`.
    fn from(read: &crate::models::KubernetesOperator) -> Self {
        Self {
            description: Some(read.description.clone())
                .filter(|value| !value.is_empty()),
            metadata: Some(read.metadata.clone()).filter(|value| !value.is_empty()),
            enabled_features: Some(read.enabled_features.clone())
                .filter(|value| !value.is_empty()),
            region: Some(read.region.clone()).filter(|value| !value.is_empty()),
            deployment: Some(read.deployment.clone()),
            binding: None,
        }
    }
}

impl From<&crate::models::KubernetesOperator>
for crate::models::KubernetesOperatorUpdate {
    /// Takes what can be sent of an object. Left out, as it can't be copied: `binding`, `deployment`.
    fn from(read: &crate::models::KubernetesOperator) -> Self {
        Self {
            description: Some(read.description.clone())
                .filter(|value| !value.is_empty()),
            metadata: Some(read.metadata.clone()).filter(|value| !value.is_empty()),
            enabled_features: Some(read.enabled_features.clone())
                .filter(|value| !value.is_empty()),
            region: Some(read.region.clone()).filter(|value| !value.is_empty()),
            binding: None,
            deployment: None,
        }
    }
}

impl From<&crate::models::ReservedAddr> for crate::models::ReservedAddrCreate {
    /// Takes everything that can be sent of an object.
    fn from(read: &crate::models::ReservedAddr) -> Self {
        Self {
            description: Some(read.description.clone())
                .filter(|value| !value.is_empty()),
            metadata: Some(read.metadata.clone()).filter(|value| !value.is_empty()),
            region: read.region.clone(),
        }
    }
}

impl From<&crate::models::ReservedAddr> for crate::models::ReservedAddrUpdate {
    /// Takes everything that can be sent of an object.
    fn from(read: &crate::models::ReservedAddr) -> Self {
        Self {
            description: Some(read.description.clone())
                .filter(|value| !value.is_empty()),
            metadata: Some(read.metadata.clone()).filter(|value| !value.is_empty()),
        }
    }
}

impl From<&crate::models::ReservedDomain> for crate::models::ReservedDomainCreate {
    /// Takes what can be sent of an object. Left out, as it can't be copied: `region`.
    fn from(read: &crate::models::ReservedDomain) -> Self {
        let mut made = Self {
            domain: Some(read.domain.clone()).filter(|value| !value.is_empty()),
            region: None,
            description: Some(read.description.clone())
                .filter(|value| !value.is_empty()),
            metadata: Some(read.metadata.clone()).filter(|value| !value.is_empty()),
            certificate_id: read.certificate.as_ref().map(|value| value.id.clone()),
            certificate_management_policy: read.certificate_management_policy.clone(),
            resolves_to: Some(read.resolves_to.clone()).filter(|value| !value.is_empty()),
        };
        if made.certificate_management_policy.is_some() {
            made.certificate_id = None;
        }
        made
    }
}

impl From<&crate::models::ReservedDomain> for crate::models::ReservedDomainUpdate {
    /// Takes everything that can be sent of an object.
    fn from(read: &crate::models::ReservedDomain) -> Self {
        let mut made = Self {
            description: Some(read.description.clone())
                .filter(|value| !value.is_empty()),
            metadata: Some(read.metadata.clone()).filter(|value| !value.is_empty()),
            certificate_id: read.certificate.as_ref().map(|value| value.id.clone()),
            certificate_management_policy: read
                .certificate_management_policy
                .clone()
                .map(Some),
            resolves_to: Some(read.resolves_to.clone()).filter(|value| !value.is_empty()),
        };
        if made.certificate_management_policy.is_some() {
            made.certificate_id = None;
        }
        made
    }
}

impl From<&crate::models::Secret> for crate::models::SecretCreate {
    /// Takes what can be sent of an object. Left out, as it can't be copied: `value`, `vault_name`.
    fn from(read: &crate::models::Secret) -> Self {
        Self {
            name: Some(read.name.clone()).filter(|value| !value.is_empty()),
            value: None,
            metadata: Some(read.metadata.clone()).filter(|value| !value.is_empty()),
            description: Some(read.description.clone())
                .filter(|value| !value.is_empty()),
            vault_id: Some(read.vault.id.clone())
                .filter(|value| !value.as_str().is_empty()),
            vault_name: None,
        }
    }
}

impl From<&crate::models::Secret> for crate::models::SecretUpdate {
    /// Takes what can be sent of an object. Left out, as it can't be copied: `value`.
    fn from(read: &crate::models::Secret) -> Self {
        Self {
            name: Some(read.name.clone()).filter(|value| !value.is_empty()),
            value: None,
            metadata: Some(read.metadata.clone()).filter(|value| !value.is_empty()),
            description: Some(read.description.clone()).filter(|value| !value.is_empty()),
        }
    }
}

impl From<&crate::models::ServiceUser> for crate::models::ServiceUserCreate {
    /// Takes everything that can be sent of an object.
    fn from(read: &crate::models::ServiceUser) -> Self {
        Self {
            name: Some(read.name.clone()).filter(|value| !value.is_empty()),
            active: Some(read.active),
        }
    }
}

impl From<&crate::models::ServiceUser> for crate::models::ServiceUserUpdate {
    /// Takes everything that can be sent of an object.
    fn from(read: &crate::models::ServiceUser) -> Self {
        Self {
            name: Some(read.name.clone()).filter(|value| !value.is_empty()),
            active: Some(read.active),
        }
    }
}

impl From<&crate::models::SshCertificateAuthority>
for crate::models::SshCertificateAuthorityCreate {
    /// Takes what can be sent of an object. Left out, as it can't be copied: `private_key_type`,
    /// `elliptic_curve`, `key_size`.
    fn from(read: &crate::models::SshCertificateAuthority) -> Self {
        Self {
            description: Some(read.description.clone())
                .filter(|value| !value.is_empty()),
            metadata: Some(read.metadata.clone()).filter(|value| !value.is_empty()),
            private_key_type: None,
            elliptic_curve: None,
            key_size: None,
        }
    }
}

impl From<&crate::models::SshCertificateAuthority>
for crate::models::SshCertificateAuthorityUpdate {
    /// Takes everything that can be sent of an object.
    fn from(read: &crate::models::SshCertificateAuthority) -> Self {
        Self {
            description: Some(read.description.clone())
                .filter(|value| !value.is_empty()),
            metadata: Some(read.metadata.clone()).filter(|value| !value.is_empty()),
        }
    }
}

impl From<&crate::models::SshCredential> for crate::models::SshCredentialCreate {
    /// Takes everything that can be sent of an object.
    fn from(read: &crate::models::SshCredential) -> Self {
        Self {
            description: Some(read.description.clone())
                .filter(|value| !value.is_empty()),
            metadata: Some(read.metadata.clone()).filter(|value| !value.is_empty()),
            acl: Some(read.acl.clone()).filter(|value| !value.is_empty()),
            public_key: read.public_key.clone(),
            owner_id: read.owner_id.clone(),
        }
    }
}

impl From<&crate::models::SshCredential> for crate::models::SshCredentialUpdate {
    /// Takes everything that can be sent of an object.
    fn from(read: &crate::models::SshCredential) -> Self {
        Self {
            description: Some(read.description.clone())
                .filter(|value| !value.is_empty()),
            metadata: Some(read.metadata.clone()).filter(|value| !value.is_empty()),
            acl: Some(read.acl.clone()).filter(|value| !value.is_empty()),
        }
    }
}

impl From<&crate::models::SshHostCertificate>
for crate::models::SshHostCertificateCreate {
    /// Takes everything that can be sent of an object.
    fn from(read: &crate::models::SshHostCertificate) -> Self {
        Self {
            ssh_certificate_authority_id: read.ssh_certificate_authority_id.clone(),
            public_key: read.public_key.clone(),
            principals: Some(read.principals.clone()).filter(|value| !value.is_empty()),
            valid_after: Some(read.valid_after),
            valid_until: Some(read.valid_until),
            description: Some(read.description.clone())
                .filter(|value| !value.is_empty()),
            metadata: Some(read.metadata.clone()).filter(|value| !value.is_empty()),
        }
    }
}

impl From<&crate::models::SshHostCertificate>
for crate::models::SshHostCertificateUpdate {
    /// Takes everything that can be sent of an object.
    fn from(read: &crate::models::SshHostCertificate) -> Self {
        Self {
            description: Some(read.description.clone())
                .filter(|value| !value.is_empty()),
            metadata: Some(read.metadata.clone()).filter(|value| !value.is_empty()),
        }
    }
}

impl From<&crate::models::SshUserCertificate>
for crate::models::SshUserCertificateCreate {
    /// Takes everything that can be sent of an object.
    fn from(read: &crate::models::SshUserCertificate) -> Self {
        Self {
            ssh_certificate_authority_id: read.ssh_certificate_authority_id.clone(),
            public_key: read.public_key.clone(),
            principals: Some(read.principals.clone()).filter(|value| !value.is_empty()),
            critical_options: Some(read.critical_options.clone())
                .filter(|value| !value.is_empty()),
            extensions: Some(read.extensions.clone()).filter(|value| !value.is_empty()),
            valid_after: Some(read.valid_after),
            valid_until: Some(read.valid_until),
            description: Some(read.description.clone())
                .filter(|value| !value.is_empty()),
            metadata: Some(read.metadata.clone()).filter(|value| !value.is_empty()),
        }
    }
}

impl From<&crate::models::SshUserCertificate>
for crate::models::SshUserCertificateUpdate {
    /// Takes everything that can be sent of an object.
    fn from(read: &crate::models::SshUserCertificate) -> Self {
        Self {
            description: Some(read.description.clone())
                .filter(|value| !value.is_empty()),
            metadata: Some(read.metadata.clone()).filter(|value| !value.is_empty()),
        }
    }
}

impl From<&crate::models::TlsCertificate> for crate::models::TlsCertificateUpdate {
    /// Takes everything that can be sent of an object.
    fn from(read: &crate::models::TlsCertificate) -> Self {
        Self {
            description: Some(read.description.clone())
                .filter(|value| !value.is_empty()),
            metadata: Some(read.metadata.clone()).filter(|value| !value.is_empty()),
        }
    }
}

impl From<&crate::models::Vault> for crate::models::VaultCreate {
    /// Takes everything that can be sent of an object.
    fn from(read: &crate::models::Vault) -> Self {
        Self {
            name: Some(read.name.clone()).filter(|value| !value.is_empty()),
            metadata: Some(read.metadata.clone()).filter(|value| !value.is_empty()),
            description: Some(read.description.clone()).filter(|value| !value.is_empty()),
        }
    }
}

impl From<&crate::models::Vault> for crate::models::VaultUpdate {
    /// Takes everything that can be sent of an object.
    fn from(read: &crate::models::Vault) -> Self {
        Self {
            name: Some(read.name.clone()).filter(|value| !value.is_empty()),
            metadata: Some(read.metadata.clone()).filter(|value| !value.is_empty()),
            description: Some(read.description.clone()).filter(|value| !value.is_empty()),
        }
    }
}

impl crate::models::AgentIngress {
    /// The update that makes it what is wanted; none where it is that already. Compared are `description`,
    /// `metadata`, `certificate_management_policy`; what `wanted` does not set stays as it is.
    pub fn changes(
        &self,
        wanted: &crate::models::AgentIngressCreate,
    ) -> Option<crate::models::AgentIngressUpdate> {
        let now = crate::models::AgentIngressUpdate::from(self);
        let mut update = crate::models::AgentIngressUpdate::new();
        if let Some(value) = &wanted.description
            && now.description.unwrap_or_default() != *value
        {
            update.description = Some(value.clone());
        }
        if let Some(value) = &wanted.metadata
            && now.metadata.unwrap_or_default() != *value
        {
            update.metadata = Some(value.clone());
        }
        if let Some(value) = &wanted.certificate_management_policy
            && now.certificate_management_policy.flatten().as_ref() != Some(value)
        {
            update.certificate_management_policy = Some(Some(value.clone()));
        }
        (update != crate::models::AgentIngressUpdate::new()).then_some(update)
    }
}
#[cfg(feature = "agent-ingresses")]
impl crate::reconcile::Reconciled for crate::models::AgentIngress {
    fn changes(&self, wanted: &Self::Request) -> Option<Self::Changes> {
        self.changes(wanted)
    }
}

impl crate::models::AiGatewayApiKey {
    /// The update that makes it what is wanted; none where it is that already. Compared are `description`,
    /// `metadata`, `endpoint_id`; what `wanted` does not set stays as it is.
    pub fn changes(
        &self,
        wanted: &crate::models::AiGatewayApiKeyCreate,
    ) -> Option<crate::models::AiGatewayApiKeyUpdate> {
        let now = crate::models::AiGatewayApiKeyUpdate::from(self);
        let mut update = crate::models::AiGatewayApiKeyUpdate::new();
        if let Some(value) = &wanted.description
            && now.description.unwrap_or_default() != *value
        {
            update.description = Some(value.clone());
        }
        if let Some(value) = &wanted.metadata
            && now.metadata.unwrap_or_default() != *value
        {
            update.metadata = Some(value.clone());
        }
        let value = &wanted.endpoint_id;
        if now.endpoint_id.as_ref() != Some(value) {
            update.endpoint_id = Some(value.clone());
        }
        (update != crate::models::AiGatewayApiKeyUpdate::new()).then_some(update)
    }
}
#[cfg(feature = "ai-gateway-api-keys")]
impl crate::reconcile::Reconciled for crate::models::AiGatewayApiKey {
    fn changes(&self, wanted: &Self::Request) -> Option<Self::Changes> {
        self.changes(wanted)
    }
}

impl crate::models::ApiKey {
    /// The update that makes it what is wanted; none where it is that already. Compared are `description`,
    /// `metadata`; what `wanted` does not set stays as it is.
    pub fn changes(
        &self,
        wanted: &crate::models::ApiKeyCreate,
    ) -> Option<crate::models::ApiKeyUpdate> {
        let now = crate::models::ApiKeyUpdate::from(self);
        let mut update = crate::models::ApiKeyUpdate::new();
        if let Some(value) = &wanted.description
            && now.description.unwrap_or_default() != *value
        {
            update.description = Some(value.clone());
        }
        if let Some(value) = &wanted.metadata
            && now.metadata.unwrap_or_default() != *value
        {
            update.metadata = Some(value.clone());
        }
        (update != crate::models::ApiKeyUpdate::new()).then_some(update)
    }
}
#[cfg(feature = "api-keys")]
impl crate::reconcile::Reconciled for crate::models::ApiKey {
    fn changes(&self, wanted: &Self::Request) -> Option<Self::Changes> {
        self.changes(wanted)
    }
}

impl crate::models::FailoverBackend {
    /// The update that makes it what is wanted; none where it is that already. Compared are `description`,
    /// `metadata`, `backends`; what `wanted` does not set stays as it is.
    pub fn changes(
        &self,
        wanted: &crate::models::FailoverBackendCreate,
    ) -> Option<crate::models::FailoverBackendUpdate> {
        let now = crate::models::FailoverBackendUpdate::from(self);
        let mut update = crate::models::FailoverBackendUpdate::new();
        if let Some(value) = &wanted.description
            && now.description.unwrap_or_default() != *value
        {
            update.description = Some(value.clone());
        }
        if let Some(value) = &wanted.metadata
            && now.metadata.unwrap_or_default() != *value
        {
            update.metadata = Some(value.clone());
        }
        if let Some(value) = &wanted.backends
            && now.backends.unwrap_or_default() != *value
        {
            update.backends = Some(value.clone());
        }
        (update != crate::models::FailoverBackendUpdate::new()).then_some(update)
    }
}
#[cfg(feature = "backends")]
impl crate::reconcile::Reconciled for crate::models::FailoverBackend {
    fn changes(&self, wanted: &Self::Request) -> Option<Self::Changes> {
        self.changes(wanted)
    }
}

impl crate::models::HttpResponseBackend {
    /// The update that makes it what is wanted; none where it is that already. Compared are `description`,
    /// `metadata`, `body`, `headers`, `status_code`; what `wanted` does not set stays as it is.
    pub fn changes(
        &self,
        wanted: &crate::models::HttpResponseBackendCreate,
    ) -> Option<crate::models::HttpResponseBackendUpdate> {
        let now = crate::models::HttpResponseBackendUpdate::from(self);
        let mut update = crate::models::HttpResponseBackendUpdate::new();
        if let Some(value) = &wanted.description
            && now.description.unwrap_or_default() != *value
        {
            update.description = Some(value.clone());
        }
        if let Some(value) = &wanted.metadata
            && now.metadata.unwrap_or_default() != *value
        {
            update.metadata = Some(value.clone());
        }
        if let Some(value) = &wanted.body && now.body.unwrap_or_default() != *value {
            update.body = Some(value.clone());
        }
        if let Some(value) = &wanted.headers && now.headers.unwrap_or_default() != *value
        {
            update.headers = Some(value.clone());
        }
        if let Some(value) = &wanted.status_code
            && now.status_code.as_ref() != Some(value)
        {
            update.status_code = Some(*value);
        }
        (update != crate::models::HttpResponseBackendUpdate::new()).then_some(update)
    }
}
#[cfg(feature = "backends")]
impl crate::reconcile::Reconciled for crate::models::HttpResponseBackend {
    fn changes(&self, wanted: &Self::Request) -> Option<Self::Changes> {
        self.changes(wanted)
    }
}

impl crate::models::StaticBackend {
    /// The update that makes it what is wanted; none where it is that already. Compared are `description`,
    /// `metadata`, `address`, `tls`; what `wanted` does not set stays as it is.
    pub fn changes(
        &self,
        wanted: &crate::models::StaticBackendCreate,
    ) -> Option<crate::models::StaticBackendUpdate> {
        let now = crate::models::StaticBackendUpdate::from(self);
        let mut update = crate::models::StaticBackendUpdate::new();
        if let Some(value) = &wanted.description
            && now.description.unwrap_or_default() != *value
        {
            update.description = Some(value.clone());
        }
        if let Some(value) = &wanted.metadata
            && now.metadata.unwrap_or_default() != *value
        {
            update.metadata = Some(value.clone());
        }
        if let Some(value) = &wanted.address && now.address.unwrap_or_default() != *value
        {
            update.address = Some(value.clone());
        }
        if let Some(value) = &wanted.tls && now.tls.as_ref() != Some(value) {
            update.tls = Some(value.clone());
        }
        (update != crate::models::StaticBackendUpdate::new()).then_some(update)
    }
}
#[cfg(feature = "backends")]
impl crate::reconcile::Reconciled for crate::models::StaticBackend {
    fn changes(&self, wanted: &Self::Request) -> Option<Self::Changes> {
        self.changes(wanted)
    }
}

impl crate::models::TunnelGroupBackend {
    /// The update that makes it what is wanted; none where it is that already. Compared are `description`,
    /// `metadata`, `labels`; what `wanted` does not set stays as it is.
    pub fn changes(
        &self,
        wanted: &crate::models::TunnelGroupBackendCreate,
    ) -> Option<crate::models::TunnelGroupBackendUpdate> {
        let now = crate::models::TunnelGroupBackendUpdate::from(self);
        let mut update = crate::models::TunnelGroupBackendUpdate::new();
        if let Some(value) = &wanted.description
            && now.description.unwrap_or_default() != *value
        {
            update.description = Some(value.clone());
        }
        if let Some(value) = &wanted.metadata
            && now.metadata.unwrap_or_default() != *value
        {
            update.metadata = Some(value.clone());
        }
        if let Some(value) = &wanted.labels && now.labels.unwrap_or_default() != *value {
            update.labels = Some(value.clone());
        }
        (update != crate::models::TunnelGroupBackendUpdate::new()).then_some(update)
    }
}
#[cfg(feature = "backends")]
impl crate::reconcile::Reconciled for crate::models::TunnelGroupBackend {
    fn changes(&self, wanted: &Self::Request) -> Option<Self::Changes> {
        self.changes(wanted)
    }
}

impl crate::models::WeightedBackend {
    /// The update that makes it what is wanted; none where it is that already. Compared are `description`,
    /// `metadata`, `backends`; what `wanted` does not set stays as it is.
    pub fn changes(
        &self,
        wanted: &crate::models::WeightedBackendCreate,
    ) -> Option<crate::models::WeightedBackendUpdate> {
        let now = crate::models::WeightedBackendUpdate::from(self);
        let mut update = crate::models::WeightedBackendUpdate::new();
        if let Some(value) = &wanted.description
            && now.description.unwrap_or_default() != *value
        {
            update.description = Some(value.clone());
        }
        if let Some(value) = &wanted.metadata
            && now.metadata.unwrap_or_default() != *value
        {
            update.metadata = Some(value.clone());
        }
        if let Some(value) = &wanted.backends
            && now.backends.unwrap_or_default() != *value
        {
            update.backends = Some(value.clone());
        }
        (update != crate::models::WeightedBackendUpdate::new()).then_some(update)
    }
}
#[cfg(feature = "backends")]
impl crate::reconcile::Reconciled for crate::models::WeightedBackend {
    fn changes(&self, wanted: &Self::Request) -> Option<Self::Changes> {
        self.changes(wanted)
    }
}

impl crate::models::BotUser {
    /// The update that makes it what is wanted; none where it is that already. Compared are `name`,
    /// `active`; what `wanted` does not set stays as it is.
    pub fn changes(
        &self,
        wanted: &crate::models::BotUserCreate,
    ) -> Option<crate::models::BotUserUpdate> {
        let now = crate::models::BotUserUpdate::from(self);
        let mut update = crate::models::BotUserUpdate::new();
        if let Some(value) = &wanted.name && now.name.unwrap_or_default() != *value {
            update.name = Some(value.clone());
        }
        if let Some(value) = &wanted.active && now.active.as_ref() != Some(value) {
            update.active = Some(*value);
        }
        (update != crate::models::BotUserUpdate::new()).then_some(update)
    }
}
#[cfg(feature = "bot-users")]
impl crate::reconcile::Reconciled for crate::models::BotUser {
    fn changes(&self, wanted: &Self::Request) -> Option<Self::Changes> {
        self.changes(wanted)
    }
}

impl crate::models::CertificateAuthority {
    /// The update that makes it what is wanted; none where it is that already. Compared are `description`,
    /// `metadata`; what `wanted` does not set stays as it is.
    pub fn changes(
        &self,
        wanted: &crate::models::CertificateAuthorityCreate,
    ) -> Option<crate::models::CertificateAuthorityUpdate> {
        let now = crate::models::CertificateAuthorityUpdate::from(self);
        let mut update = crate::models::CertificateAuthorityUpdate::new();
        if let Some(value) = &wanted.description
            && now.description.unwrap_or_default() != *value
        {
            update.description = Some(value.clone());
        }
        if let Some(value) = &wanted.metadata
            && now.metadata.unwrap_or_default() != *value
        {
            update.metadata = Some(value.clone());
        }
        (update != crate::models::CertificateAuthorityUpdate::new()).then_some(update)
    }
}
#[cfg(feature = "certificate-authorities")]
impl crate::reconcile::Reconciled for crate::models::CertificateAuthority {
    fn changes(&self, wanted: &Self::Request) -> Option<Self::Changes> {
        self.changes(wanted)
    }
}

impl crate::models::Credential {
    /// The update that makes it what is wanted; none where it is that already. Compared are `description`,
    /// `metadata`, `acl`; what `wanted` does not set stays as it is.
    pub fn changes(
        &self,
        wanted: &crate::models::CredentialCreate,
    ) -> Option<crate::models::CredentialUpdate> {
        let now = crate::models::CredentialUpdate::from(self);
        let mut update = crate::models::CredentialUpdate::new();
        if let Some(value) = &wanted.description
            && now.description.unwrap_or_default() != *value
        {
            update.description = Some(value.clone());
        }
        if let Some(value) = &wanted.metadata
            && now.metadata.unwrap_or_default() != *value
        {
            update.metadata = Some(value.clone());
        }
        if let Some(value) = &wanted.acl && now.acl.unwrap_or_default() != *value {
            update.acl = Some(value.clone());
        }
        (update != crate::models::CredentialUpdate::new()).then_some(update)
    }
}
#[cfg(feature = "credentials")]
impl crate::reconcile::Reconciled for crate::models::Credential {
    fn changes(&self, wanted: &Self::Request) -> Option<Self::Changes> {
        self.changes(wanted)
    }
}

impl crate::models::HttpsEdge {
    /// The update that makes it what is wanted; none where it is that already. Compared are `description`,
    /// `metadata`, `hostports`, `mutual_tls`; what `wanted` does not set stays as it is.
    pub fn changes(
        &self,
        wanted: &crate::models::HttpsEdgeCreate,
    ) -> Option<crate::models::HttpsEdgeUpdate> {
        let now = crate::models::HttpsEdgeUpdate::from(self);
        let mut update = crate::models::HttpsEdgeUpdate::new();
        if let Some(value) = &wanted.description
            && now.description.unwrap_or_default() != *value
        {
            update.description = Some(value.clone());
        }
        if let Some(value) = &wanted.metadata
            && now.metadata.unwrap_or_default() != *value
        {
            update.metadata = Some(value.clone());
        }
        if let Some(value) = &wanted.hostports
            && now.hostports.unwrap_or_default() != *value
        {
            update.hostports = Some(value.clone());
        }
        if let Some(value) = &wanted.mutual_tls && now.mutual_tls.as_ref() != Some(value)
        {
            update.mutual_tls = Some(value.clone());
        }
        (update != crate::models::HttpsEdgeUpdate::new()).then_some(update)
    }
}
#[cfg(feature = "edges")]
impl crate::reconcile::Reconciled for crate::models::HttpsEdge {
    fn changes(&self, wanted: &Self::Request) -> Option<Self::Changes> {
        self.changes(wanted)
    }
}

impl crate::models::HttpsEdgeRoute {
    /// The update that makes it what is wanted; none where it is that already. Compared are `match_type`,
    /// `r#match`, `description`, `metadata`, `backend`, `ip_restriction`, `circuit_breaker`, `compression`,
    /// `request_headers`, `response_headers`, `webhook_verification`, `oauth`, `saml`, `oidc`,
    /// `websocket_tcp_converter`, `user_agent_filter`, `traffic_policy`; what `wanted` does not set stays
    /// as it is.
    pub fn changes(
        &self,
        wanted: &crate::models::HttpsEdgeRouteCreate,
    ) -> Option<crate::models::HttpsEdgeRouteUpdate> {
        let now = crate::models::HttpsEdgeRouteUpdate::from(self);
        let mut update = crate::models::HttpsEdgeRouteUpdate::new();
        let value = &wanted.match_type;
        if now.match_type.as_ref() != Some(value) {
            update.match_type = Some(value.clone());
        }
        let value = &wanted.r#match;
        if now.r#match.unwrap_or_default() != *value {
            update.r#match = Some(value.clone());
        }
        if let Some(value) = &wanted.description
            && now.description.unwrap_or_default() != *value
        {
            update.description = Some(value.clone());
        }
        if let Some(value) = &wanted.metadata
            && now.metadata.unwrap_or_default() != *value
        {
            update.metadata = Some(value.clone());
        }
        if let Some(value) = &wanted.backend
            && now.backend.flatten().as_ref() != Some(value)
        {
            update.backend = Some(Some(value.clone()));
        }
        if let Some(value) = &wanted.ip_restriction
            && now.ip_restriction.flatten().as_ref() != Some(value)
        {
            update.ip_restriction = Some(Some(value.clone()));
        }
        if let Some(value) = &wanted.circuit_breaker
            && now.circuit_breaker.flatten().as_ref() != Some(value)
        {
            update.circuit_breaker = Some(Some(value.clone()));
        }
        if let Some(value) = &wanted.compression
            && now.compression.flatten().as_ref() != Some(value)
        {
            update.compression = Some(Some(value.clone()));
        }
        if let Some(value) = &wanted.request_headers
            && now.request_headers.flatten().as_ref() != Some(value)
        {
            update.request_headers = Some(Some(value.clone()));
        }
        if let Some(value) = &wanted.response_headers
            && now.response_headers.flatten().as_ref() != Some(value)
        {
            update.response_headers = Some(Some(value.clone()));
        }
        if let Some(value) = &wanted.webhook_verification
            && now.webhook_verification.flatten().as_ref() != Some(value)
        {
            update.webhook_verification = Some(Some(value.clone()));
        }
        if let Some(value) = &wanted.oauth && now.oauth.flatten().as_ref() != Some(value)
        {
            update.oauth = Some(Some(value.clone()));
        }
        if let Some(value) = &wanted.saml && now.saml.flatten().as_ref() != Some(value) {
            update.saml = Some(Some(value.clone()));
        }
        if let Some(value) = &wanted.oidc && now.oidc.flatten().as_ref() != Some(value) {
            update.oidc = Some(Some(value.clone()));
        }
        if let Some(value) = &wanted.websocket_tcp_converter
            && now.websocket_tcp_converter.flatten().as_ref() != Some(value)
        {
            update.websocket_tcp_converter = Some(Some(value.clone()));
        }
        if let Some(value) = &wanted.user_agent_filter
            && now.user_agent_filter.as_ref() != Some(value)
        {
            update.user_agent_filter = Some(value.clone());
        }
        if let Some(value) = &wanted.traffic_policy
            && now.traffic_policy.flatten().as_ref() != Some(value)
        {
            update.traffic_policy = Some(Some(value.clone()));
        }
        (update != crate::models::HttpsEdgeRouteUpdate::new()).then_some(update)
    }
}

impl crate::models::TcpEdge {
    /// The update that makes it what is wanted; none where it is that already. Compared are `description`,
    /// `metadata`, `hostports`, `backend`, `ip_restriction`, `traffic_policy`; what `wanted` does not set
    /// stays as it is.
    pub fn changes(
        &self,
        wanted: &crate::models::TcpEdgeCreate,
    ) -> Option<crate::models::TcpEdgeUpdate> {
        let now = crate::models::TcpEdgeUpdate::from(self);
        let mut update = crate::models::TcpEdgeUpdate::new();
        if let Some(value) = &wanted.description
            && now.description.unwrap_or_default() != *value
        {
            update.description = Some(value.clone());
        }
        if let Some(value) = &wanted.metadata
            && now.metadata.unwrap_or_default() != *value
        {
            update.metadata = Some(value.clone());
        }
        if let Some(value) = &wanted.hostports
            && now.hostports.unwrap_or_default() != *value
        {
            update.hostports = Some(value.clone());
        }
        if let Some(value) = &wanted.backend && now.backend.as_ref() != Some(value) {
            update.backend = Some(value.clone());
        }
        if let Some(value) = &wanted.ip_restriction
            && now.ip_restriction.as_ref() != Some(value)
        {
            update.ip_restriction = Some(value.clone());
        }
        if let Some(value) = &wanted.traffic_policy
            && now.traffic_policy.flatten().as_ref() != Some(value)
        {
            update.traffic_policy = Some(Some(value.clone()));
        }
        (update != crate::models::TcpEdgeUpdate::new()).then_some(update)
    }
}
#[cfg(feature = "edges")]
impl crate::reconcile::Reconciled for crate::models::TcpEdge {
    fn changes(&self, wanted: &Self::Request) -> Option<Self::Changes> {
        self.changes(wanted)
    }
}

impl crate::models::TlsEdge {
    /// The update that makes it what is wanted; none where it is that already. Compared are `description`,
    /// `metadata`, `hostports`, `backend`, `ip_restriction`, `mutual_tls`, `tls_termination`,
    /// `traffic_policy`; what `wanted` does not set stays as it is.
    pub fn changes(
        &self,
        wanted: &crate::models::TlsEdgeCreate,
    ) -> Option<crate::models::TlsEdgeUpdate> {
        let now = crate::models::TlsEdgeUpdate::from(self);
        let mut update = crate::models::TlsEdgeUpdate::new();
        if let Some(value) = &wanted.description
            && now.description.unwrap_or_default() != *value
        {
            update.description = Some(value.clone());
        }
        if let Some(value) = &wanted.metadata
            && now.metadata.unwrap_or_default() != *value
        {
            update.metadata = Some(value.clone());
        }
        if let Some(value) = &wanted.hostports
            && now.hostports.unwrap_or_default() != *value
        {
            update.hostports = Some(value.clone());
        }
        if let Some(value) = &wanted.backend && now.backend.as_ref() != Some(value) {
            update.backend = Some(value.clone());
        }
        if let Some(value) = &wanted.ip_restriction
            && now.ip_restriction.as_ref() != Some(value)
        {
            update.ip_restriction = Some(value.clone());
        }
        if let Some(value) = &wanted.mutual_tls && now.mutual_tls.as_ref() != Some(value)
        {
            update.mutual_tls = Some(value.clone());
        }
        if let Some(value) = &wanted.tls_termination
            && now.tls_termination.as_ref() != Some(value)
        {
            update.tls_termination = Some(value.clone());
        }
        if let Some(value) = &wanted.traffic_policy
            && now.traffic_policy.flatten().as_ref() != Some(value)
        {
            update.traffic_policy = Some(Some(value.clone()));
        }
        (update != crate::models::TlsEdgeUpdate::new()).then_some(update)
    }
}
#[cfg(feature = "edges")]
impl crate::reconcile::Reconciled for crate::models::TlsEdge {
    fn changes(&self, wanted: &Self::Request) -> Option<Self::Changes> {
        self.changes(wanted)
    }
}

impl crate::models::Endpoint {
    /// The update that makes it what is wanted; none where it is that already. Compared are `url`,
    /// `traffic_policy`, `description`, `metadata`, `bindings`, `pooling_enabled`; what `wanted` does not
    /// set stays as it is.
    pub fn changes(
        &self,
        wanted: &crate::models::EndpointCreate,
    ) -> Option<crate::models::EndpointUpdate> {
        let now = crate::models::EndpointUpdate::from(self);
        let mut update = crate::models::EndpointUpdate::new();
        let value = &wanted.url;
        if now.url.unwrap_or_default() != *value {
            update.url = Some(value.clone());
        }
        let value = &wanted.traffic_policy;
        if now.traffic_policy.unwrap_or_default() != *value {
            update.traffic_policy = Some(value.clone());
        }
        if let Some(value) = &wanted.description
            && now.description.unwrap_or_default() != *value
        {
            update.description = Some(value.clone());
        }
        if let Some(value) = &wanted.metadata
            && now.metadata.unwrap_or_default() != *value
        {
            update.metadata = Some(value.clone());
        }
        if let Some(value) = &wanted.bindings
            && now.bindings.unwrap_or_default() != *value
        {
            update.bindings = Some(value.clone());
        }
        if let Some(value) = &wanted.pooling_enabled
            && now.pooling_enabled.as_ref() != Some(value)
        {
            update.pooling_enabled = Some(*value);
        }
        (update != crate::models::EndpointUpdate::new()).then_some(update)
    }
}
#[cfg(feature = "endpoints")]
impl crate::reconcile::Reconciled for crate::models::Endpoint {
    fn changes(&self, wanted: &Self::Request) -> Option<Self::Changes> {
        self.changes(wanted)
    }
}

impl crate::models::EventDestination {
    /// The update that makes it what is wanted; none where it is that already. Compared are `metadata`,
    /// `description`, `format`, `target`; what `wanted` does not set stays as it is.
    pub fn changes(
        &self,
        wanted: &crate::models::EventDestinationCreate,
    ) -> Option<crate::models::EventDestinationUpdate> {
        let now = crate::models::EventDestinationUpdate::from(self);
        let mut update = crate::models::EventDestinationUpdate::new();
        if let Some(value) = &wanted.metadata
            && now.metadata.unwrap_or_default() != *value
        {
            update.metadata = Some(value.clone());
        }
        if let Some(value) = &wanted.description
            && now.description.unwrap_or_default() != *value
        {
            update.description = Some(value.clone());
        }
        if let Some(value) = &wanted.format && now.format.as_ref() != Some(value) {
            update.format = Some(value.clone());
        }
        if let Some(value) = &wanted.target && now.target.as_ref() != Some(value) {
            update.target = Some(value.clone());
        }
        (update != crate::models::EventDestinationUpdate::new()).then_some(update)
    }
}
#[cfg(feature = "event-destinations")]
impl crate::reconcile::Reconciled for crate::models::EventDestination {
    fn changes(&self, wanted: &Self::Request) -> Option<Self::Changes> {
        self.changes(wanted)
    }
}

impl crate::models::EventSubscription {
    /// The update that makes it what is wanted; none where it is that already. Compared are `metadata`,
    /// `description`, `destination_ids`; what `wanted` does not set stays as it is.
    pub fn changes(
        &self,
        wanted: &crate::models::EventSubscriptionCreate,
    ) -> Option<crate::models::EventSubscriptionUpdate> {
        let now = crate::models::EventSubscriptionUpdate::from(self);
        let mut update = crate::models::EventSubscriptionUpdate::new();
        if let Some(value) = &wanted.metadata
            && now.metadata.unwrap_or_default() != *value
        {
            update.metadata = Some(value.clone());
        }
        if let Some(value) = &wanted.description
            && now.description.unwrap_or_default() != *value
        {
            update.description = Some(value.clone());
        }
        if let Some(value) = &wanted.destination_ids
            && now.destination_ids.unwrap_or_default() != *value
        {
            update.destination_ids = Some(value.clone());
        }
        (update != crate::models::EventSubscriptionUpdate::new()).then_some(update)
    }
}
#[cfg(feature = "event-subscriptions")]
impl crate::reconcile::Reconciled for crate::models::EventSubscription {
    fn changes(&self, wanted: &Self::Request) -> Option<Self::Changes> {
        self.changes(wanted)
    }
}

impl crate::models::IpPolicy {
    /// The update that makes it what is wanted; none where it is that already. Compared are `description`,
    /// `metadata`; what `wanted` does not set stays as it is.
    pub fn changes(
        &self,
        wanted: &crate::models::IpPolicyCreate,
    ) -> Option<crate::models::IpPolicyUpdate> {
        let now = crate::models::IpPolicyUpdate::from(self);
        let mut update = crate::models::IpPolicyUpdate::new();
        if let Some(value) = &wanted.description
            && now.description.unwrap_or_default() != *value
        {
            update.description = Some(value.clone());
        }
        if let Some(value) = &wanted.metadata
            && now.metadata.unwrap_or_default() != *value
        {
            update.metadata = Some(value.clone());
        }
        (update != crate::models::IpPolicyUpdate::new()).then_some(update)
    }
}
#[cfg(feature = "ip-policies")]
impl crate::reconcile::Reconciled for crate::models::IpPolicy {
    fn changes(&self, wanted: &Self::Request) -> Option<Self::Changes> {
        self.changes(wanted)
    }
}

impl crate::models::IpPolicyRule {
    /// The update that makes it what is wanted; none where it is that already. Compared are `description`,
    /// `metadata`, `cidr`; what `wanted` does not set stays as it is.
    pub fn changes(
        &self,
        wanted: &crate::models::IpPolicyRuleCreate,
    ) -> Option<crate::models::IpPolicyRuleUpdate> {
        let now = crate::models::IpPolicyRuleUpdate::from(self);
        let mut update = crate::models::IpPolicyRuleUpdate::new();
        if let Some(value) = &wanted.description
            && now.description.unwrap_or_default() != *value
        {
            update.description = Some(value.clone());
        }
        if let Some(value) = &wanted.metadata
            && now.metadata.unwrap_or_default() != *value
        {
            update.metadata = Some(value.clone());
        }
        let value = &wanted.cidr;
        if now.cidr.unwrap_or_default() != *value {
            update.cidr = Some(value.clone());
        }
        (update != crate::models::IpPolicyRuleUpdate::new()).then_some(update)
    }
}
#[cfg(feature = "ip-policy-rules")]
impl crate::reconcile::Reconciled for crate::models::IpPolicyRule {
    fn changes(&self, wanted: &Self::Request) -> Option<Self::Changes> {
        self.changes(wanted)
    }
}

impl crate::models::IpRestriction {
    /// The update that makes it what is wanted; none where it is that already. Compared are `description`,
    /// `metadata`, `enforced`, `ip_policy_ids`; what `wanted` does not set stays as it is.
    pub fn changes(
        &self,
        wanted: &crate::models::IpRestrictionCreate,
    ) -> Option<crate::models::IpRestrictionUpdate> {
        let now = crate::models::IpRestrictionUpdate::from(self);
        let mut update = crate::models::IpRestrictionUpdate::new();
        if let Some(value) = &wanted.description
            && now.description.unwrap_or_default() != *value
        {
            update.description = Some(value.clone());
        }
        if let Some(value) = &wanted.metadata
            && now.metadata.unwrap_or_default() != *value
        {
            update.metadata = Some(value.clone());
        }
        if let Some(value) = &wanted.enforced && now.enforced.as_ref() != Some(value) {
            update.enforced = Some(*value);
        }
        let value = &wanted.ip_policy_ids;
        if now.ip_policy_ids.unwrap_or_default() != *value {
            update.ip_policy_ids = Some(value.clone());
        }
        (update != crate::models::IpRestrictionUpdate::new()).then_some(update)
    }
}
#[cfg(feature = "ip-restrictions")]
impl crate::reconcile::Reconciled for crate::models::IpRestriction {
    fn changes(&self, wanted: &Self::Request) -> Option<Self::Changes> {
        self.changes(wanted)
    }
}

impl crate::models::KubernetesOperator {
    /// The update that makes it what is wanted; none where it is that already. Compared are `description`,
    /// `metadata`, `enabled_features`, `region`; what `wanted` does not set stays as it is.
    pub fn changes(
        &self,
        wanted: &crate::models::KubernetesOperatorCreate,
    ) -> Option<crate::models::KubernetesOperatorUpdate> {
        let now = crate::models::KubernetesOperatorUpdate::from(self);
        let mut update = crate::models::KubernetesOperatorUpdate::new();
        if let Some(value) = &wanted.description
            && now.description.unwrap_or_default() != *value
        {
            update.description = Some(value.clone());
        }
        if let Some(value) = &wanted.metadata
            && now.metadata.unwrap_or_default() != *value
        {
            update.metadata = Some(value.clone());
        }
        if let Some(value) = &wanted.enabled_features
            && now.enabled_features.unwrap_or_default() != *value
        {
            update.enabled_features = Some(value.clone());
        }
        if let Some(value) = &wanted.region && now.region.unwrap_or_default() != *value {
            update.region = Some(value.clone());
        }
        (update != crate::models::KubernetesOperatorUpdate::new()).then_some(update)
    }
}
#[cfg(feature = "kubernetes-operators")]
impl crate::reconcile::Reconciled for crate::models::KubernetesOperator {
    fn changes(&self, wanted: &Self::Request) -> Option<Self::Changes> {
        self.changes(wanted)
    }
}

impl crate::models::ReservedAddr {
    /// The update that makes it what is wanted; none where it is that already. Compared are `description`,
    /// `metadata`; what `wanted` does not set stays as it is.
    pub fn changes(
        &self,
        wanted: &crate::models::ReservedAddrCreate,
    ) -> Option<crate::models::ReservedAddrUpdate> {
        let now = crate::models::ReservedAddrUpdate::from(self);
        let mut update = crate::models::ReservedAddrUpdate::new();
        if let Some(value) = &wanted.description
            && now.description.unwrap_or_default() != *value
        {
            update.description = Some(value.clone());
        }
        if let Some(value) = &wanted.metadata
            && now.metadata.unwrap_or_default() != *value
        {
            update.metadata = Some(value.clone());
        }
        (update != crate::models::ReservedAddrUpdate::new()).then_some(update)
    }
}
#[cfg(feature = "reserved-addrs")]
impl crate::reconcile::Reconciled for crate::models::ReservedAddr {
    fn changes(&self, wanted: &Self::Request) -> Option<Self::Changes> {
        self.changes(wanted)
    }
}

impl crate::models::ReservedDomain {
    /// The update that makes it what is wanted; none where it is that already. Compared are `description`,
    /// `metadata`, `certificate_id`, `certificate_management_policy`, `resolves_to`; what `wanted` does not
    /// set stays as it is.
    pub fn changes(
        &self,
        wanted: &crate::models::ReservedDomainCreate,
    ) -> Option<crate::models::ReservedDomainUpdate> {
        let now = crate::models::ReservedDomainUpdate::from(self);
        let mut update = crate::models::ReservedDomainUpdate::new();
        if let Some(value) = &wanted.description
            && now.description.unwrap_or_default() != *value
        {
            update.description = Some(value.clone());
        }
        if let Some(value) = &wanted.metadata
            && now.metadata.unwrap_or_default() != *value
        {
            update.metadata = Some(value.clone());
        }
        if let Some(value) = &wanted.certificate_id
            && now.certificate_id.as_ref() != Some(value)
        {
            update.certificate_id = Some(value.clone());
        }
        if let Some(value) = &wanted.certificate_management_policy
            && now.certificate_management_policy.flatten().as_ref() != Some(value)
        {
            update.certificate_management_policy = Some(Some(value.clone()));
        }
        if let Some(value) = &wanted.resolves_to
            && now.resolves_to.unwrap_or_default() != *value
        {
            update.resolves_to = Some(value.clone());
        }
        (update != crate::models::ReservedDomainUpdate::new()).then_some(update)
    }
}
#[cfg(feature = "reserved-domains")]
impl crate::reconcile::Reconciled for crate::models::ReservedDomain {
    fn changes(&self, wanted: &Self::Request) -> Option<Self::Changes> {
        self.changes(wanted)
    }
}

impl crate::models::Secret {
    /// The update that makes it what is wanted; none where it is that already. Compared are `name`,
    /// `metadata`, `description`; what `wanted` does not set stays as it is.
    pub fn changes(
        &self,
        wanted: &crate::models::SecretCreate,
    ) -> Option<crate::models::SecretUpdate> {
        let now = crate::models::SecretUpdate::from(self);
        let mut update = crate::models::SecretUpdate::new();
        if let Some(value) = &wanted.name && now.name.unwrap_or_default() != *value {
            update.name = Some(value.clone());
        }
        if let Some(value) = &wanted.metadata
            && now.metadata.unwrap_or_default() != *value
        {
            update.metadata = Some(value.clone());
        }
        if let Some(value) = &wanted.description
            && now.description.unwrap_or_default() != *value
        {
            update.description = Some(value.clone());
        }
        (update != crate::models::SecretUpdate::new()).then_some(update)
    }
}
#[cfg(feature = "secrets")]
impl crate::reconcile::Reconciled for crate::models::Secret {
    fn changes(&self, wanted: &Self::Request) -> Option<Self::Changes> {
        self.changes(wanted)
    }
}

impl crate::models::ServiceUser {
    /// The update that makes it what is wanted; none where it is that already. Compared are `name`,
    /// `active`; what `wanted` does not set stays as it is.
    pub fn changes(
        &self,
        wanted: &crate::models::ServiceUserCreate,
    ) -> Option<crate::models::ServiceUserUpdate> {
        let now = crate::models::ServiceUserUpdate::from(self);
        let mut update = crate::models::ServiceUserUpdate::new();
        if let Some(value) = &wanted.name && now.name.unwrap_or_default() != *value {
            update.name = Some(value.clone());
        }
        if let Some(value) = &wanted.active && now.active.as_ref() != Some(value) {
            update.active = Some(*value);
        }
        (update != crate::models::ServiceUserUpdate::new()).then_some(update)
    }
}
#[cfg(feature = "service-users")]
impl crate::reconcile::Reconciled for crate::models::ServiceUser {
    fn changes(&self, wanted: &Self::Request) -> Option<Self::Changes> {
        self.changes(wanted)
    }
}

impl crate::models::SshCertificateAuthority {
    /// The update that makes it what is wanted; none where it is that already. Compared are `description`,
    /// `metadata`; what `wanted` does not set stays as it is.
    pub fn changes(
        &self,
        wanted: &crate::models::SshCertificateAuthorityCreate,
    ) -> Option<crate::models::SshCertificateAuthorityUpdate> {
        let now = crate::models::SshCertificateAuthorityUpdate::from(self);
        let mut update = crate::models::SshCertificateAuthorityUpdate::new();
        if let Some(value) = &wanted.description
            && now.description.unwrap_or_default() != *value
        {
            update.description = Some(value.clone());
        }
        if let Some(value) = &wanted.metadata
            && now.metadata.unwrap_or_default() != *value
        {
            update.metadata = Some(value.clone());
        }
        (update != crate::models::SshCertificateAuthorityUpdate::new()).then_some(update)
    }
}
#[cfg(feature = "ssh-certificate-authorities")]
impl crate::reconcile::Reconciled for crate::models::SshCertificateAuthority {
    fn changes(&self, wanted: &Self::Request) -> Option<Self::Changes> {
        self.changes(wanted)
    }
}

impl crate::models::SshCredential {
    /// The update that makes it what is wanted; none where it is that already. Compared are `description`,
    /// `metadata`, `acl`; what `wanted` does not set stays as it is.
    pub fn changes(
        &self,
        wanted: &crate::models::SshCredentialCreate,
    ) -> Option<crate::models::SshCredentialUpdate> {
        let now = crate::models::SshCredentialUpdate::from(self);
        let mut update = crate::models::SshCredentialUpdate::new();
        if let Some(value) = &wanted.description
            && now.description.unwrap_or_default() != *value
        {
            update.description = Some(value.clone());
        }
        if let Some(value) = &wanted.metadata
            && now.metadata.unwrap_or_default() != *value
        {
            update.metadata = Some(value.clone());
        }
        if let Some(value) = &wanted.acl && now.acl.unwrap_or_default() != *value {
            update.acl = Some(value.clone());
        }
        (update != crate::models::SshCredentialUpdate::new()).then_some(update)
    }
}
#[cfg(feature = "ssh-credentials")]
impl crate::reconcile::Reconciled for crate::models::SshCredential {
    fn changes(&self, wanted: &Self::Request) -> Option<Self::Changes> {
        self.changes(wanted)
    }
}

impl crate::models::SshHostCertificate {
    /// The update that makes it what is wanted; none where it is that already. Compared are `description`,
    /// `metadata`; what `wanted` does not set stays as it is.
    pub fn changes(
        &self,
        wanted: &crate::models::SshHostCertificateCreate,
    ) -> Option<crate::models::SshHostCertificateUpdate> {
        let now = crate::models::SshHostCertificateUpdate::from(self);
        let mut update = crate::models::SshHostCertificateUpdate::new();
        if let Some(value) = &wanted.description
            && now.description.unwrap_or_default() != *value
        {
            update.description = Some(value.clone());
        }
        if let Some(value) = &wanted.metadata
            && now.metadata.unwrap_or_default() != *value
        {
            update.metadata = Some(value.clone());
        }
        (update != crate::models::SshHostCertificateUpdate::new()).then_some(update)
    }
}
#[cfg(feature = "ssh-host-certificates")]
impl crate::reconcile::Reconciled for crate::models::SshHostCertificate {
    fn changes(&self, wanted: &Self::Request) -> Option<Self::Changes> {
        self.changes(wanted)
    }
}

impl crate::models::SshUserCertificate {
    /// The update that makes it what is wanted; none where it is that already. Compared are `description`,
    /// `metadata`; what `wanted` does not set stays as it is.
    pub fn changes(
        &self,
        wanted: &crate::models::SshUserCertificateCreate,
    ) -> Option<crate::models::SshUserCertificateUpdate> {
        let now = crate::models::SshUserCertificateUpdate::from(self);
        let mut update = crate::models::SshUserCertificateUpdate::new();
        if let Some(value) = &wanted.description
            && now.description.unwrap_or_default() != *value
        {
            update.description = Some(value.clone());
        }
        if let Some(value) = &wanted.metadata
            && now.metadata.unwrap_or_default() != *value
        {
            update.metadata = Some(value.clone());
        }
        (update != crate::models::SshUserCertificateUpdate::new()).then_some(update)
    }
}
#[cfg(feature = "ssh-user-certificates")]
impl crate::reconcile::Reconciled for crate::models::SshUserCertificate {
    fn changes(&self, wanted: &Self::Request) -> Option<Self::Changes> {
        self.changes(wanted)
    }
}

impl crate::models::TlsCertificate {
    /// The update that makes it what is wanted; none where it is that already. Compared are `description`,
    /// `metadata`; what `wanted` does not set stays as it is.
    pub fn changes(
        &self,
        wanted: &crate::models::TlsCertificateCreate,
    ) -> Option<crate::models::TlsCertificateUpdate> {
        let now = crate::models::TlsCertificateUpdate::from(self);
        let mut update = crate::models::TlsCertificateUpdate::new();
        if let Some(value) = &wanted.description
            && now.description.unwrap_or_default() != *value
        {
            update.description = Some(value.clone());
        }
        if let Some(value) = &wanted.metadata
            && now.metadata.unwrap_or_default() != *value
        {
            update.metadata = Some(value.clone());
        }
        (update != crate::models::TlsCertificateUpdate::new()).then_some(update)
    }
}
#[cfg(feature = "tls-certificates")]
impl crate::reconcile::Reconciled for crate::models::TlsCertificate {
    fn changes(&self, wanted: &Self::Request) -> Option<Self::Changes> {
        self.changes(wanted)
    }
}

impl crate::models::Vault {
    /// The update that makes it what is wanted; none where it is that already. Compared are `name`,
    /// `metadata`, `description`; what `wanted` does not set stays as it is.
    pub fn changes(
        &self,
        wanted: &crate::models::VaultCreate,
    ) -> Option<crate::models::VaultUpdate> {
        let now = crate::models::VaultUpdate::from(self);
        let mut update = crate::models::VaultUpdate::new();
        if let Some(value) = &wanted.name && now.name.unwrap_or_default() != *value {
            update.name = Some(value.clone());
        }
        if let Some(value) = &wanted.metadata
            && now.metadata.unwrap_or_default() != *value
        {
            update.metadata = Some(value.clone());
        }
        if let Some(value) = &wanted.description
            && now.description.unwrap_or_default() != *value
        {
            update.description = Some(value.clone());
        }
        (update != crate::models::VaultUpdate::new()).then_some(update)
    }
}
#[cfg(feature = "vaults")]
impl crate::reconcile::Reconciled for crate::models::Vault {
    fn changes(&self, wanted: &Self::Request) -> Option<Self::Changes> {
        self.changes(wanted)
    }
}
