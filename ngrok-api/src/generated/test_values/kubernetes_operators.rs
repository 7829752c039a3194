// Generated from api-spec/services/kubernetes_operators.yaml by `cargo xtask codegen`; edits are lost.

//! Setters of the datatypes, for tests of programs.

use jiff::Timestamp;
use crate::{IntoId, Ref};
use crate::models::{
    KubernetesOperator, KubernetesOperatorBinding, KubernetesOperatorCert,
    KubernetesOperatorDeployment, KubernetesOperatorEnabledFeatures,
    KubernetesOperatorList, Principal,
};

/// To make one in a test.
#[allow(deprecated)]
impl KubernetesOperator {
    /// Sets `id`, to make an answer for a test.
    pub fn with_id(mut self, id: impl IntoId<KubernetesOperator>) -> Self {
        self.id = id.into_id();
        self
    }

    /// Sets `uri`, to make an answer for a test.
    pub fn with_uri(mut self, uri: impl Into<String>) -> Self {
        self.uri = uri.into();
        self
    }

    /// Sets `created_at`, to make an answer for a test.
    pub fn with_created_at(mut self, created_at: Timestamp) -> Self {
        self.created_at = created_at;
        self
    }

    /// Sets `updated_at`, to make an answer for a test.
    pub fn with_updated_at(mut self, updated_at: Timestamp) -> Self {
        self.updated_at = updated_at;
        self
    }

    /// Sets `description`, to make an answer for a test.
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = description.into();
        self
    }

    /// Sets `metadata`, to make an answer for a test.
    pub fn with_metadata(mut self, metadata: impl Into<String>) -> Self {
        self.metadata = metadata.into();
        self
    }

    /// Sets `principal`, to make an answer for a test.
    pub fn with_principal(mut self, principal: Ref<Principal>) -> Self {
        self.principal = principal;
        self
    }

    /// Sets `enabled_features`, to make an answer for a test.
    pub fn with_enabled_features(
        mut self,
        enabled_features: impl IntoIterator<
            Item = impl Into<KubernetesOperatorEnabledFeatures>,
        >,
    ) -> Self {
        self.enabled_features = enabled_features.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `region`, to make an answer for a test.
    pub fn with_region(mut self, region: impl Into<String>) -> Self {
        self.region = region.into();
        self
    }

    /// Sets `deployment`, to make an answer for a test.
    pub fn with_deployment(mut self, deployment: KubernetesOperatorDeployment) -> Self {
        self.deployment = deployment;
        self
    }

    /// Sets `binding`, to make an answer for a test.
    pub fn with_binding(mut self, binding: KubernetesOperatorBinding) -> Self {
        self.binding = Some(binding);
        self
    }
}

/// To make one in a test.
#[allow(deprecated)]
impl KubernetesOperatorBinding {
    /// Sets `endpoint_selectors`, to make an answer for a test.
    pub fn with_endpoint_selectors(
        mut self,
        endpoint_selectors: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.endpoint_selectors = endpoint_selectors
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }

    /// Sets `cert`, to make an answer for a test.
    pub fn with_cert(mut self, cert: KubernetesOperatorCert) -> Self {
        self.cert = cert;
        self
    }

    /// Sets `ingress_endpoint`, to make an answer for a test.
    pub fn with_ingress_endpoint(mut self, ingress_endpoint: impl Into<String>) -> Self {
        self.ingress_endpoint = ingress_endpoint.into();
        self
    }
}

/// To make one in a test.
#[allow(deprecated)]
impl KubernetesOperatorCert {
    /// Sets `cert`, to make an answer for a test.
    pub fn with_cert(mut self, cert: impl Into<String>) -> Self {
        self.cert = cert.into();
        self
    }

    /// Sets `not_before`, to make an answer for a test.
    pub fn with_not_before(mut self, not_before: Timestamp) -> Self {
        self.not_before = not_before;
        self
    }

    /// Sets `not_after`, to make an answer for a test.
    pub fn with_not_after(mut self, not_after: Timestamp) -> Self {
        self.not_after = not_after;
        self
    }
}

/// To make one in a test.
#[allow(deprecated)]
impl KubernetesOperatorList {
    /// Sets `operators`, to make an answer for a test.
    pub fn with_operators(
        mut self,
        operators: impl IntoIterator<Item = impl Into<KubernetesOperator>>,
    ) -> Self {
        self.operators = operators.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `uri`, to make an answer for a test.
    pub fn with_uri(mut self, uri: impl Into<String>) -> Self {
        self.uri = uri.into();
        self
    }

    /// Sets `next_page_uri`, to make an answer for a test.
    pub fn with_next_page_uri(mut self, next_page_uri: impl Into<String>) -> Self {
        self.next_page_uri = Some(next_page_uri.into());
        self
    }
}
