// Generated from api-spec/services/kubernetes_operators.yaml by `cargo xtask codegen`; edits are lost.

//! Kubernetes Operators: the datatypes.

use jiff::Timestamp;
use serde_core::de::{Deserialize, Deserializer, MapAccess};
use serde_core::ser::{Serialize, Serializer};
use crate::object::{self, FieldValue, ReadObject};
use crate::{Id, Page, Ref};
use crate::models::Principal;

/// An ngrok Kubernetes operator that is registered with the account.
///
/// [`client.kubernetes_operators()`](crate::services::kubernetes_operators::KubernetesOperators) has
/// the operations on it.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KubernetesOperator {
    /// Identifier of this object, assigned by ngrok when it is created.
    pub id: Id<KubernetesOperator>,
    /// Address of this object in the API.
    pub uri: String,
    /// When this object was created.
    pub created_at: Timestamp,
    /// When the registration was changed last, in RFC 3339 format.
    pub updated_at: Timestamp,
    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    pub description: String,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub metadata: String,
    /// The user or service user that registered the operator.
    pub principal: Ref<Principal>,
    /// The features turned on in the operator, any of `bindings`, `ingress` and `gateway`. More values may
    /// appear.
    pub enabled_features: Vec<KubernetesOperatorEnabledFeatures>,
    /// The ngrok region that serves the operator's ingress traffic; `global` unless set.
    ///
    /// The default is `global`.
    pub region: String,
    /// Where and in which version the operator is deployed.
    pub deployment: KubernetesOperatorDeployment,
    /// The state of the `bindings` feature. Absent when that is not enabled, though answers may also hold
    /// one with an empty certificate.
    pub binding: Option<KubernetesOperatorBinding>,
}

/// Values of `enabled_features` of [`KubernetesOperator`](crate::models::KubernetesOperator).
///
/// The set is open: a value that ngrok adds later is kept in `Unknown`, and is written as it was read.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum KubernetesOperatorEnabledFeatures {
    /// Makes ngrok endpoints reachable inside the cluster.
    Bindings,
    /// Serves Kubernetes Ingress resources.
    Ingress,
    /// Serves Kubernetes Gateway API resources.
    Gateway,
    /// A value that this version does not know.
    Unknown(String),
}

impl KubernetesOperatorEnabledFeatures {
    /// The known values, as they stand on the wire.
    pub const KNOWN: &'static [&'static str] = &["bindings", "ingress", "gateway"];

    /// The value as it stands on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Bindings => "bindings",
            Self::Ingress => "ingress",
            Self::Gateway => "gateway",
            Self::Unknown(value) => value,
        }
    }
}

impl crate::lenient::FromWire for KubernetesOperatorEnabledFeatures {
    #[inline]
    fn from_wire(value: &str) -> Self {
        match value {
            "bindings" => Self::Bindings,
            "ingress" => Self::Ingress,
            "gateway" => Self::Gateway,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::open_enum::conversions!(KubernetesOperatorEnabledFeatures);

/// Describes how an operator is deployed in its Kubernetes cluster.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KubernetesOperatorDeployment {
    /// The name of the Kubernetes deployment that runs the operator.
    pub name: Option<String>,
    /// The Kubernetes namespace in which the operator runs.
    pub namespace: Option<String>,
    /// The version of the operator software. Empty if the operator has not told it.
    pub version: Option<String>,
    /// The name that the user has chosen for the cluster. Empty if none was given.
    pub cluster_name: Option<String>,
}

impl KubernetesOperatorDeployment {
    /// Starts with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// The name of the Kubernetes deployment that runs the operator.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// The Kubernetes namespace in which the operator runs.
    pub fn namespace(mut self, namespace: impl Into<String>) -> Self {
        self.namespace = Some(namespace.into());
        self
    }

    /// The version of the operator software. Empty if the operator has not told it.
    pub fn version(mut self, version: impl Into<String>) -> Self {
        self.version = Some(version.into());
        self
    }

    /// The name that the user has chosen for the cluster. Empty if none was given.
    pub fn cluster_name(mut self, cluster_name: impl Into<String>) -> Self {
        self.cluster_name = Some(cluster_name.into());
        self
    }
}

/// Describes the `bindings` feature of an operator: which endpoints it binds, and its certificate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KubernetesOperatorBinding {
    /// CEL expressions that select which endpoints the operator binds. May be absent instead of an empty
    /// list.
    ///
    /// A null reads as empty.
    pub endpoint_selectors: Vec<String>,
    /// The client certificate with which the operator connects to ngrok for bindings.
    pub cert: KubernetesOperatorCert,
    /// The public endpoint through which this operator takes in bound traffic. Often absent.
    pub ingress_endpoint: String,
}

/// The client certificate of an operator and the time span in which it is valid.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KubernetesOperatorCert {
    /// The PEM certificate that ngrok issued for the operator's CSR. Empty as long as none has been issued.
    pub cert: String,
    /// Start of validity, in RFC 3339 format. Without a certificate this is `0001-01-01T00:00:00Z`.
    pub not_before: Timestamp,
    /// End of validity, in RFC 3339 format. Without a certificate this is `0001-01-01T00:00:00Z`.
    pub not_after: Timestamp,
}

/// What a new [`KubernetesOperator`](crate::models::KubernetesOperator) is made from.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KubernetesOperatorCreate {
    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    pub description: Option<String>,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub metadata: Option<String>,
    /// The features turned on in the operator, any of `bindings`, `ingress` and `gateway`. More values may
    /// appear.
    pub enabled_features: Option<Vec<KubernetesOperatorEnabledFeatures>>,
    /// The ngrok region that serves the operator's ingress traffic; `global` unless set.
    ///
    /// The default is `global`.
    pub region: Option<String>,
    /// Where and in which version the operator is deployed.
    pub deployment: Option<KubernetesOperatorDeployment>,
    /// Settings for bindings. Give them only together with `bindings` in `enabled_features`.
    pub binding: Option<KubernetesOperatorBindingCreate>,
}

impl KubernetesOperatorCreate {
    /// Starts with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub fn metadata(mut self, metadata: impl Into<String>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }

    /// The features turned on in the operator, any of `bindings`, `ingress` and `gateway`. More values may
    /// appear.
    pub fn enabled_features(
        mut self,
        enabled_features: impl IntoIterator<
            Item = impl Into<KubernetesOperatorEnabledFeatures>,
        >,
    ) -> Self {
        self.enabled_features = Some(
            enabled_features.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// The ngrok region that serves the operator's ingress traffic; `global` unless set.
    ///
    /// The default is `global`.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// Where and in which version the operator is deployed.
    pub fn deployment(mut self, deployment: KubernetesOperatorDeployment) -> Self {
        self.deployment = Some(deployment);
        self
    }

    /// Settings for bindings. Give them only together with `bindings` in `enabled_features`.
    pub fn binding(mut self, binding: KubernetesOperatorBindingCreate) -> Self {
        self.binding = Some(binding);
        self
    }
}

/// Configures the `bindings` feature of an operator that is being registered.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KubernetesOperatorBindingCreate {
    /// CEL expressions that select which endpoints the operator binds. May be absent instead of an empty
    /// list.
    pub endpoint_selectors: Option<Vec<String>>,
    /// The operator's PEM signing request, from which ngrok issues the certificate for mutual TLS. Internal
    /// to the operator, and may change.
    pub csr: Option<String>,
    /// The public endpoint through which this operator takes in bound traffic. Often absent.
    pub ingress_endpoint: Option<String>,
}

impl KubernetesOperatorBindingCreate {
    /// Starts with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// CEL expressions that select which endpoints the operator binds. May be absent instead of an empty
    /// list.
    pub fn endpoint_selectors(
        mut self,
        endpoint_selectors: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.endpoint_selectors = Some(
            endpoint_selectors.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// The operator's PEM signing request, from which ngrok issues the certificate for mutual TLS. Internal
    /// to the operator, and may change.
    pub fn csr(mut self, csr: impl Into<String>) -> Self {
        self.csr = Some(csr.into());
        self
    }

    /// The public endpoint through which this operator takes in bound traffic. Often absent.
    pub fn ingress_endpoint(mut self, ingress_endpoint: impl Into<String>) -> Self {
        self.ingress_endpoint = Some(ingress_endpoint.into());
        self
    }
}

/// A page of a list of [`KubernetesOperator`](crate::models::KubernetesOperator) objects, newest first.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KubernetesOperatorList {
    /// The objects of this page.
    pub operators: Vec<KubernetesOperator>,
    /// Address of this list in the API.
    pub uri: String,
    /// Address of the next page, with the same limit and filter; absent on the last page.
    pub next_page_uri: Option<String>,
}

impl Page for KubernetesOperatorList {
    type Item = KubernetesOperator;

    fn next_page_uri(&self) -> Option<&str> {
        self.next_page_uri.as_deref()
    }

    fn into_items(self) -> Vec<Self::Item> {
        self.operators
    }
}

/// Changes to [`KubernetesOperator`](crate::models::KubernetesOperator): what is set is changed, the
/// rest stays.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KubernetesOperatorUpdate {
    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    pub description: Option<String>,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub metadata: Option<String>,
    /// The features turned on in the operator, any of `bindings`, `ingress` and `gateway`. More values may
    /// appear.
    pub enabled_features: Option<Vec<KubernetesOperatorEnabledFeatures>>,
    /// The ngrok region that serves the operator's ingress traffic; `global` unless set.
    ///
    /// The default is `global`.
    pub region: Option<String>,
    /// New settings for bindings. Give them only when `enabled_features` contains `bindings`.
    pub binding: Option<KubernetesOperatorBindingUpdate>,
    /// New data on the deployment: its name or its version.
    pub deployment: Option<KubernetesOperatorDeploymentUpdate>,
}

impl KubernetesOperatorUpdate {
    /// Starts with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub fn metadata(mut self, metadata: impl Into<String>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }

    /// The features turned on in the operator, any of `bindings`, `ingress` and `gateway`. More values may
    /// appear.
    pub fn enabled_features(
        mut self,
        enabled_features: impl IntoIterator<
            Item = impl Into<KubernetesOperatorEnabledFeatures>,
        >,
    ) -> Self {
        self.enabled_features = Some(
            enabled_features.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// The ngrok region that serves the operator's ingress traffic; `global` unless set.
    ///
    /// The default is `global`.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// New settings for bindings. Give them only when `enabled_features` contains `bindings`.
    pub fn binding(mut self, binding: KubernetesOperatorBindingUpdate) -> Self {
        self.binding = Some(binding);
        self
    }

    /// New data on the deployment: its name or its version.
    pub fn deployment(mut self, deployment: KubernetesOperatorDeploymentUpdate) -> Self {
        self.deployment = Some(deployment);
        self
    }
}

/// Configures the `bindings` feature of an operator that is registered already.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KubernetesOperatorBindingUpdate {
    /// CEL expressions that select which endpoints the operator binds. May be absent instead of an empty
    /// list.
    pub endpoint_selectors: Option<Vec<String>>,
    /// A new PEM signing request of the operator, for its mutual TLS certificate. Internal to the operator,
    /// and may change.
    pub csr: Option<String>,
    /// The public endpoint through which this operator takes in bound traffic. Often absent.
    pub ingress_endpoint: Option<String>,
}

impl KubernetesOperatorBindingUpdate {
    /// Starts with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// CEL expressions that select which endpoints the operator binds. May be absent instead of an empty
    /// list.
    pub fn endpoint_selectors(
        mut self,
        endpoint_selectors: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.endpoint_selectors = Some(
            endpoint_selectors.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// A new PEM signing request of the operator, for its mutual TLS certificate. Internal to the operator,
    /// and may change.
    pub fn csr(mut self, csr: impl Into<String>) -> Self {
        self.csr = Some(csr.into());
        self
    }

    /// The public endpoint through which this operator takes in bound traffic. Often absent.
    pub fn ingress_endpoint(mut self, ingress_endpoint: impl Into<String>) -> Self {
        self.ingress_endpoint = Some(ingress_endpoint.into());
        self
    }
}

/// The changes to the recorded deployment: its name and the operator version. Namespace and cluster
/// name are fixed.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KubernetesOperatorDeploymentUpdate {
    /// The name of the Kubernetes deployment that runs the operator.
    pub name: Option<String>,
    /// The version of the operator software. Empty if the operator has not told it.
    pub version: Option<String>,
}

impl KubernetesOperatorDeploymentUpdate {
    /// Starts with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// The name of the Kubernetes deployment that runs the operator.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// The version of the operator software. Empty if the operator has not told it.
    pub fn version(mut self, version: impl Into<String>) -> Self {
        self.version = Some(version.into());
        self
    }
}

impl Serialize for KubernetesOperator {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("id", &self.id)
            .field("uri", &self.uri)
            .field("created_at", &self.created_at)
            .field("updated_at", &self.updated_at)
            .field("description", &self.description)
            .field("metadata", &self.metadata)
            .field("principal", &self.principal)
            .field("enabled_features", &self.enabled_features)
            .field("region", &self.region)
            .field("deployment", &self.deployment)
            .field("binding", &self.binding)
            .end()
    }
}

impl ReadObject for KubernetesOperator {
    const REQUIRED: &'static [&'static str] = &[
        "id",
        "created_at",
        "updated_at",
        "deployment",
    ];

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
            "id" => value.read_identity(&mut self.id),
            "uri" => value.read_unless_null(&mut self.uri),
            "created_at" => value.read(&mut self.created_at),
            "updated_at" => value.read(&mut self.updated_at),
            "description" => value.read_unless_null(&mut self.description),
            "metadata" => value.read_unless_null(&mut self.metadata),
            "principal" => value.read_unless_null(&mut self.principal),
            "enabled_features" => value.read_unless_null(&mut self.enabled_features),
            "region" => value.read_unless_null(&mut self.region),
            "deployment" => value.read(&mut self.deployment),
            "binding" => value.read(&mut self.binding),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for KubernetesOperator {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for KubernetesOperatorDeployment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("name", &self.name)
            .field_if_set("namespace", &self.namespace)
            .field_if_set("version", &self.version)
            .field_if_set("cluster_name", &self.cluster_name)
            .end()
    }
}

impl ReadObject for KubernetesOperatorDeployment {
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
            "name" => value.read(&mut self.name),
            "namespace" => value.read(&mut self.namespace),
            "version" => value.read(&mut self.version),
            "cluster_name" => value.read(&mut self.cluster_name),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for KubernetesOperatorDeployment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for KubernetesOperatorBinding {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("endpoint_selectors", &self.endpoint_selectors)
            .field("cert", &self.cert)
            .field("ingress_endpoint", &self.ingress_endpoint)
            .end()
    }
}

impl ReadObject for KubernetesOperatorBinding {
    const REQUIRED: &'static [&'static str] = &["cert"];

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
            "endpoint_selectors" => value.read_unless_null(&mut self.endpoint_selectors),
            "cert" => value.read(&mut self.cert),
            "ingress_endpoint" => value.read_unless_null(&mut self.ingress_endpoint),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for KubernetesOperatorBinding {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for KubernetesOperatorCert {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("cert", &self.cert)
            .field("not_before", &self.not_before)
            .field("not_after", &self.not_after)
            .end()
    }
}

impl ReadObject for KubernetesOperatorCert {
    const REQUIRED: &'static [&'static str] = &["not_before", "not_after"];

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
            "cert" => value.read_unless_null(&mut self.cert),
            "not_before" => value.read(&mut self.not_before),
            "not_after" => value.read(&mut self.not_after),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for KubernetesOperatorCert {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for KubernetesOperatorCreate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("description", &self.description)
            .field_if_set("metadata", &self.metadata)
            .field_if_set("enabled_features", &self.enabled_features)
            .field_if_set("region", &self.region)
            .field_if_set("deployment", &self.deployment)
            .field_if_set("binding", &self.binding)
            .end()
    }
}

#[cfg(feature = "requests")]
impl ReadObject for KubernetesOperatorCreate {
    const ONLY: Option<&'static [&'static str]> = Some(
        &[
            "description",
            "metadata",
            "enabled_features",
            "region",
            "deployment",
            "binding",
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
            "description" => value.read(&mut self.description),
            "metadata" => value.read(&mut self.metadata),
            "enabled_features" => value.read(&mut self.enabled_features),
            "region" => value.read(&mut self.region),
            "deployment" => value.read(&mut self.deployment),
            "binding" => value.read(&mut self.binding),
            _ => value.skip(),
        }
    }
}

#[cfg(feature = "requests")]
impl<'de> Deserialize<'de> for KubernetesOperatorCreate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for KubernetesOperatorBindingCreate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("endpoint_selectors", &self.endpoint_selectors)
            .field_if_set("csr", &self.csr)
            .field_if_set("ingress_endpoint", &self.ingress_endpoint)
            .end()
    }
}

#[cfg(feature = "requests")]
impl ReadObject for KubernetesOperatorBindingCreate {
    const ONLY: Option<&'static [&'static str]> = Some(
        &["endpoint_selectors", "csr", "ingress_endpoint"],
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
            "endpoint_selectors" => value.read(&mut self.endpoint_selectors),
            "csr" => value.read(&mut self.csr),
            "ingress_endpoint" => value.read(&mut self.ingress_endpoint),
            _ => value.skip(),
        }
    }
}

#[cfg(feature = "requests")]
impl<'de> Deserialize<'de> for KubernetesOperatorBindingCreate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for KubernetesOperatorList {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("operators", &self.operators)
            .field("uri", &self.uri)
            .field("next_page_uri", &self.next_page_uri)
            .end()
    }
}

impl ReadObject for KubernetesOperatorList {
    const REQUIRED: &'static [&'static str] = &["operators"];

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
            "operators" => value.read_unless_null(&mut self.operators),
            "uri" => value.read_unless_null(&mut self.uri),
            "next_page_uri" => value.read(&mut self.next_page_uri),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for KubernetesOperatorList {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for KubernetesOperatorUpdate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("description", &self.description)
            .field_if_set("metadata", &self.metadata)
            .field_if_set("enabled_features", &self.enabled_features)
            .field_if_set("region", &self.region)
            .field_if_set("binding", &self.binding)
            .field_if_set("deployment", &self.deployment)
            .end()
    }
}

#[cfg(feature = "requests")]
impl ReadObject for KubernetesOperatorUpdate {
    const ONLY: Option<&'static [&'static str]> = Some(
        &[
            "description",
            "metadata",
            "enabled_features",
            "region",
            "binding",
            "deployment",
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
            "description" => value.read(&mut self.description),
            "metadata" => value.read(&mut self.metadata),
            "enabled_features" => value.read(&mut self.enabled_features),
            "region" => value.read(&mut self.region),
            "binding" => value.read(&mut self.binding),
            "deployment" => value.read(&mut self.deployment),
            _ => value.skip(),
        }
    }
}

#[cfg(feature = "requests")]
impl<'de> Deserialize<'de> for KubernetesOperatorUpdate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for KubernetesOperatorBindingUpdate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("endpoint_selectors", &self.endpoint_selectors)
            .field_if_set("csr", &self.csr)
            .field_if_set("ingress_endpoint", &self.ingress_endpoint)
            .end()
    }
}

#[cfg(feature = "requests")]
impl ReadObject for KubernetesOperatorBindingUpdate {
    const ONLY: Option<&'static [&'static str]> = Some(
        &["endpoint_selectors", "csr", "ingress_endpoint"],
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
            "endpoint_selectors" => value.read(&mut self.endpoint_selectors),
            "csr" => value.read(&mut self.csr),
            "ingress_endpoint" => value.read(&mut self.ingress_endpoint),
            _ => value.skip(),
        }
    }
}

#[cfg(feature = "requests")]
impl<'de> Deserialize<'de> for KubernetesOperatorBindingUpdate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for KubernetesOperatorDeploymentUpdate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("name", &self.name)
            .field_if_set("version", &self.version)
            .end()
    }
}

#[cfg(feature = "requests")]
impl ReadObject for KubernetesOperatorDeploymentUpdate {
    const ONLY: Option<&'static [&'static str]> = Some(&["name", "version"]);

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
            "name" => value.read(&mut self.name),
            "version" => value.read(&mut self.version),
            _ => value.skip(),
        }
    }
}

#[cfg(feature = "requests")]
impl<'de> Deserialize<'de> for KubernetesOperatorDeploymentUpdate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}
