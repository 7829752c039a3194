// Generated from api-spec/services/kubernetes_operators.yaml by `cargo xtask codegen`; edits are lost.

//! Kubernetes Operators: the service and its datatypes.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use crate::operation::{Encoder, Method, OperationSpec};
use crate::{Call, Client, Connection, Error, Id, Operation, Page, Ref, Resource};
use super::models::{Endpoint, EndpointList, Principal};

/// An ngrok Kubernetes operator that is registered with the account.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct KubernetesOperator {
    /// Identifier of this object, assigned by ngrok when it is created.
    #[serde(default)]
    pub id: Id<KubernetesOperator>,
    /// Address of this object in the API.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub uri: String,
    /// When this object was created.
    pub created_at: Timestamp,
    /// When the registration was changed last, in RFC 3339 format.
    pub updated_at: Timestamp,
    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub description: String,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub metadata: String,
    /// The user or service user that registered the operator.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub principal: Ref<Principal>,
    /// The features turned on in the operator, any of `bindings`, `ingress` and `gateway`. More values may
    /// appear.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub enabled_features: Vec<KubernetesOperatorEnabledFeatures>,
    /// The ngrok region that serves the operator's ingress traffic; `global` unless set.
    ///
    /// The default is `global`.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub region: String,
    /// Where and in which version the operator is deployed.
    pub deployment: KubernetesOperatorDeployment,
    /// The state of the `bindings` feature. Absent when that is not enabled, though answers may also hold
    /// one with an empty certificate.
    pub binding: Option<KubernetesOperatorBinding>,
}

impl Resource for KubernetesOperator {
    type Get = Get;

    fn by_id(id: Id<Self>) -> Self::Get {
        Get::new(id)
    }
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
    pub fn as_str(&self) -> &str {
        match self {
            Self::Bindings => "bindings",
            Self::Ingress => "ingress",
            Self::Gateway => "gateway",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for KubernetesOperatorEnabledFeatures {
    fn from(value: &str) -> Self {
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
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct KubernetesOperatorDeployment {
    /// The name of the Kubernetes deployment that runs the operator.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The Kubernetes namespace in which the operator runs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub namespace: Option<String>,
    /// The version of the operator software. Empty if the operator has not told it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// The name that the user has chosen for the cluster. Empty if none was given.
    #[serde(skip_serializing_if = "Option::is_none")]
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
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct KubernetesOperatorBinding {
    /// CEL expressions that select which endpoints the operator binds. May be absent instead of an empty
    /// list.
    ///
    /// A null reads as empty.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub endpoint_selectors: Vec<String>,
    /// The client certificate with which the operator connects to ngrok for bindings.
    pub cert: KubernetesOperatorCert,
    /// The public endpoint through which this operator takes in bound traffic. Often absent.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub ingress_endpoint: String,
}

/// The client certificate of an operator and the time span in which it is valid.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct KubernetesOperatorCert {
    /// The PEM certificate that ngrok issued for the operator's CSR. Empty as long as none has been issued.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub cert: String,
    /// Start of validity, in RFC 3339 format. Without a certificate this is `0001-01-01T00:00:00Z`.
    pub not_before: Timestamp,
    /// End of validity, in RFC 3339 format. Without a certificate this is `0001-01-01T00:00:00Z`.
    pub not_after: Timestamp,
}

/// What a new [`KubernetesOperator`](crate::models::KubernetesOperator) is made from.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "dynamic", derive(Deserialize))]
#[non_exhaustive]
pub struct KubernetesOperatorCreate {
    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<String>,
    /// The features turned on in the operator, any of `bindings`, `ingress` and `gateway`. More values may
    /// appear.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled_features: Option<Vec<KubernetesOperatorEnabledFeatures>>,
    /// The ngrok region that serves the operator's ingress traffic; `global` unless set.
    ///
    /// The default is `global`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    /// Where and in which version the operator is deployed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deployment: Option<KubernetesOperatorDeployment>,
    /// Settings for bindings. Give them only together with `bindings` in `enabled_features`.
    #[serde(skip_serializing_if = "Option::is_none")]
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
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "dynamic", derive(Deserialize))]
#[non_exhaustive]
pub struct KubernetesOperatorBindingCreate {
    /// CEL expressions that select which endpoints the operator binds. May be absent instead of an empty
    /// list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint_selectors: Option<Vec<String>>,
    /// The operator's PEM signing request, from which ngrok issues the certificate for mutual TLS. Internal
    /// to the operator, and may change.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub csr: Option<String>,
    /// The public endpoint through which this operator takes in bound traffic. Often absent.
    #[serde(skip_serializing_if = "Option::is_none")]
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
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct KubernetesOperatorList {
    /// The objects of this page.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub operators: Vec<KubernetesOperator>,
    /// Address of this list in the API.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
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
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "dynamic", derive(Deserialize))]
#[non_exhaustive]
pub struct KubernetesOperatorUpdate {
    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<String>,
    /// The features turned on in the operator, any of `bindings`, `ingress` and `gateway`. More values may
    /// appear.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled_features: Option<Vec<KubernetesOperatorEnabledFeatures>>,
    /// The ngrok region that serves the operator's ingress traffic; `global` unless set.
    ///
    /// The default is `global`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    /// New settings for bindings. Give them only when `enabled_features` contains `bindings`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub binding: Option<KubernetesOperatorBindingUpdate>,
    /// New data on the deployment: its name or its version.
    #[serde(skip_serializing_if = "Option::is_none")]
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
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "dynamic", derive(Deserialize))]
#[non_exhaustive]
pub struct KubernetesOperatorBindingUpdate {
    /// CEL expressions that select which endpoints the operator binds. May be absent instead of an empty
    /// list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint_selectors: Option<Vec<String>>,
    /// A new PEM signing request of the operator, for its mutual TLS certificate. Internal to the operator,
    /// and may change.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub csr: Option<String>,
    /// The public endpoint through which this operator takes in bound traffic. Often absent.
    #[serde(skip_serializing_if = "Option::is_none")]
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
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "dynamic", derive(Deserialize))]
#[non_exhaustive]
pub struct KubernetesOperatorDeploymentUpdate {
    /// The name of the Kubernetes deployment that runs the operator.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The version of the operator software. Empty if the operator has not told it.
    #[serde(skip_serializing_if = "Option::is_none")]
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

/// `POST /kubernetes_operators`, as data.
#[derive(Debug, Clone, Default)]
pub struct Create {
    body: KubernetesOperatorCreate,
}

impl Create {
    /// Makes the operation.
    pub fn new(body: KubernetesOperatorCreate) -> Self {
        Self { body }
    }
}

impl Operation for Create {
    type Output = KubernetesOperator;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "kubernetes_operators.create",
        method: Method::Post,
        path: "/kubernetes_operators",
        answers: true,
    };

    #[inline]
    fn encode(&self, request: &mut Encoder) -> Result<(), Error> {
        request.json(&self.body)?;
        Ok(())
    }
}

impl<C: Connection> Call<'_, Create, C> {
    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.operation.body.description = Some(description.into());
        self
    }

    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub fn metadata(mut self, metadata: impl Into<String>) -> Self {
        self.operation.body.metadata = Some(metadata.into());
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
        self.operation.body.enabled_features = Some(
            enabled_features.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// The ngrok region that serves the operator's ingress traffic; `global` unless set.
    ///
    /// The default is `global`.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.operation.body.region = Some(region.into());
        self
    }

    /// Where and in which version the operator is deployed.
    pub fn deployment(mut self, deployment: KubernetesOperatorDeployment) -> Self {
        self.operation.body.deployment = Some(deployment);
        self
    }

    /// Settings for bindings. Give them only together with `bindings` in `enabled_features`.
    pub fn binding(mut self, binding: KubernetesOperatorBindingCreate) -> Self {
        self.operation.body.binding = Some(binding);
        self
    }

    /// Sends this body instead of what was set before.
    pub fn with_body(mut self, body: KubernetesOperatorCreate) -> Self {
        self.operation.body = body;
        self
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for Create {
    fn from_arguments(arguments: &mut crate::dynamic::Arguments) -> Result<Self, Error> {
        Ok(Self {
            body: arguments
                .body(
                    &[
                        "description",
                        "metadata",
                        "enabled_features",
                        "region",
                        "deployment",
                        "binding",
                    ],
                )?,
        })
    }
}

/// `GET /kubernetes_operators/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Get {
    id: Id<KubernetesOperator>,
}

impl Get {
    /// Makes the operation.
    pub fn new(id: impl Into<Id<KubernetesOperator>>) -> Self {
        Self { id: id.into() }
    }
}

impl Operation for Get {
    type Output = KubernetesOperator;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "kubernetes_operators.get",
        method: Method::Get,
        path: "/kubernetes_operators/{id}",
        answers: true,
    };

    #[inline]
    fn encode(&self, request: &mut Encoder) -> Result<(), Error> {
        request.path("id", self.id.as_str())?;
        Ok(())
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for Get {
    fn from_arguments(arguments: &mut crate::dynamic::Arguments) -> Result<Self, Error> {
        Ok(Self { id: arguments.path("id")? })
    }
}

impl KubernetesOperator {
    /// Returns the Kubernetes operator with the given ID, with its deployment and features.
    pub fn get<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Get, C> {
        Call::new(client, Get::new(&self.id))
    }
}

/// `GET /kubernetes_operators`, as data.
#[derive(Debug, Clone, Default)]
pub struct List {
    limit: Option<i32>,
    before_id: Option<Id<KubernetesOperator>>,
}

impl List {
    /// Makes the operation.
    pub fn new() -> Self {
        Self {
            limit: None,
            before_id: None,
        }
    }
}

impl Operation for List {
    type Output = KubernetesOperatorList;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "kubernetes_operators.list",
        method: Method::Get,
        path: "/kubernetes_operators",
        answers: true,
    };

    #[inline]
    fn encode(&self, request: &mut Encoder) -> Result<(), Error> {
        request.bounds("limit", self.limit.map(i64::from), 1, 100)?;
        request.query("limit", self.limit.as_ref());
        request.query("before_id", self.before_id.as_ref());
        Ok(())
    }
}

impl<C: Connection> Call<'_, List, C> {
    /// Most objects on a page, 1 to 100.
    ///
    /// The default is `100`.
    pub fn limit(mut self, limit: i32) -> Self {
        self.operation.limit = Some(limit);
        self
    }

    /// Starts the list after this object, going back in time.
    pub fn before_id(mut self, before_id: impl Into<Id<KubernetesOperator>>) -> Self {
        self.operation.before_id = Some(before_id.into());
        self
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for List {
    fn from_arguments(arguments: &mut crate::dynamic::Arguments) -> Result<Self, Error> {
        Ok(Self {
            limit: arguments.query("limit")?,
            before_id: arguments.query("before_id")?,
        })
    }
}

/// `PATCH /kubernetes_operators/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Update {
    id: Id<KubernetesOperator>,
    body: KubernetesOperatorUpdate,
}

impl Update {
    /// Makes the operation.
    pub fn new(
        id: impl Into<Id<KubernetesOperator>>,
        body: KubernetesOperatorUpdate,
    ) -> Self {
        Self { id: id.into(), body }
    }
}

impl Operation for Update {
    type Output = KubernetesOperator;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "kubernetes_operators.update",
        method: Method::Patch,
        path: "/kubernetes_operators/{id}",
        answers: true,
    };

    #[inline]
    fn encode(&self, request: &mut Encoder) -> Result<(), Error> {
        request.path("id", self.id.as_str())?;
        request.json(&self.body)?;
        Ok(())
    }
}

impl<C: Connection> Call<'_, Update, C> {
    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.operation.body.description = Some(description.into());
        self
    }

    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub fn metadata(mut self, metadata: impl Into<String>) -> Self {
        self.operation.body.metadata = Some(metadata.into());
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
        self.operation.body.enabled_features = Some(
            enabled_features.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// The ngrok region that serves the operator's ingress traffic; `global` unless set.
    ///
    /// The default is `global`.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.operation.body.region = Some(region.into());
        self
    }

    /// New settings for bindings. Give them only when `enabled_features` contains `bindings`.
    pub fn binding(mut self, binding: KubernetesOperatorBindingUpdate) -> Self {
        self.operation.body.binding = Some(binding);
        self
    }

    /// New data on the deployment: its name or its version.
    pub fn deployment(mut self, deployment: KubernetesOperatorDeploymentUpdate) -> Self {
        self.operation.body.deployment = Some(deployment);
        self
    }

    /// Sends this body instead of what was set before.
    pub fn with_body(mut self, body: KubernetesOperatorUpdate) -> Self {
        self.operation.body = body;
        self
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for Update {
    fn from_arguments(arguments: &mut crate::dynamic::Arguments) -> Result<Self, Error> {
        Ok(Self {
            id: arguments.path("id")?,
            body: arguments
                .body(
                    &[
                        "description",
                        "metadata",
                        "enabled_features",
                        "region",
                        "binding",
                        "deployment",
                    ],
                )?,
        })
    }
}

impl KubernetesOperator {
    /// Changes the registration of a Kubernetes operator, such as its features, its region or its
    /// deployment data.
    pub fn update<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Update, C> {
        Call::new(client, Update::new(&self.id, KubernetesOperatorUpdate::new()))
    }
}

/// `DELETE /kubernetes_operators/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Delete {
    id: Id<KubernetesOperator>,
}

impl Delete {
    /// Makes the operation.
    pub fn new(id: impl Into<Id<KubernetesOperator>>) -> Self {
        Self { id: id.into() }
    }
}

impl Operation for Delete {
    type Output = ();
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "kubernetes_operators.delete",
        method: Method::Delete,
        path: "/kubernetes_operators/{id}",
        answers: false,
    };

    #[inline]
    fn encode(&self, request: &mut Encoder) -> Result<(), Error> {
        request.path("id", self.id.as_str())?;
        Ok(())
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for Delete {
    fn from_arguments(arguments: &mut crate::dynamic::Arguments) -> Result<Self, Error> {
        Ok(Self { id: arguments.path("id")? })
    }
}

impl KubernetesOperator {
    /// Deletes the registration of a Kubernetes operator with the account.
    pub fn delete<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Delete, C> {
        Call::new(client, Delete::new(&self.id))
    }
}

/// `GET /kubernetes_operators/{id}/bound_endpoints`, as data.
#[derive(Debug, Clone)]
pub struct GetBoundEndpoints {
    id: Id<KubernetesOperator>,
    limit: Option<i32>,
    before_id: Option<Id<Endpoint>>,
}

impl GetBoundEndpoints {
    /// Makes the operation.
    pub fn new(id: impl Into<Id<KubernetesOperator>>) -> Self {
        Self {
            id: id.into(),
            limit: None,
            before_id: None,
        }
    }
}

impl Operation for GetBoundEndpoints {
    type Output = EndpointList;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "kubernetes_operators.get_bound_endpoints",
        method: Method::Get,
        path: "/kubernetes_operators/{id}/bound_endpoints",
        answers: true,
    };

    #[inline]
    fn encode(&self, request: &mut Encoder) -> Result<(), Error> {
        request.path("id", self.id.as_str())?;
        request.bounds("limit", self.limit.map(i64::from), 1, 100)?;
        request.query("limit", self.limit.as_ref());
        request.query("before_id", self.before_id.as_ref());
        Ok(())
    }
}

impl<C: Connection> Call<'_, GetBoundEndpoints, C> {
    /// Most objects on a page, 1 to 100.
    ///
    /// The default is `100`.
    pub fn limit(mut self, limit: i32) -> Self {
        self.operation.limit = Some(limit);
        self
    }

    /// Starts the list after this object, going back in time.
    pub fn before_id(mut self, before_id: impl Into<Id<Endpoint>>) -> Self {
        self.operation.before_id = Some(before_id.into());
        self
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for GetBoundEndpoints {
    fn from_arguments(arguments: &mut crate::dynamic::Arguments) -> Result<Self, Error> {
        Ok(Self {
            id: arguments.path("id")?,
            limit: arguments.query("limit")?,
            before_id: arguments.query("before_id")?,
        })
    }
}

impl KubernetesOperator {
    /// Lists the endpoints bound to a Kubernetes operator, page by page, as objects of type
    /// [`Endpoint`](crate::models::Endpoint).
    pub fn get_bound_endpoints<'c, C: Connection>(
        &self,
        client: &'c C,
    ) -> Call<'c, GetBoundEndpoints, C> {
        Call::new(client, GetBoundEndpoints::new(&self.id))
    }
}

/// The ngrok Kubernetes operators registered with the account, one for each installation in a cluster.
/// Operators register themselves; users mostly read.
///
/// [ngrok's page about it](https://ngrok.com/docs/api-reference/kubernetes-operators)
#[derive(Debug, Clone, Copy)]
pub struct KubernetesOperators<'c, C = Client> {
    client: &'c C,
}

impl<'c, C: Connection> KubernetesOperators<'c, C> {
    pub(crate) fn new(client: &'c C) -> Self {
        Self { client }
    }

    /// Registers an operator. An operator makes this call by itself when it is installed.
    ///
    /// `POST /kubernetes_operators`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/kubernetes-operators).
    ///
    /// # Errors
    /// Among others:
    /// * [`KUBERNETES_OPERATOR_INVALID`](crate::ErrorCode::KUBERNETES_OPERATOR_INVALID): The Kubernetes
    ///   operator did not pass validation; the message gives the reason.
    /// * [`KUBERNETES_OPERATOR_CSR_FAILED`](crate::ErrorCode::KUBERNETES_OPERATOR_CSR_FAILED): The
    ///   operator's certificate signing request failed; the message gives the reason.
    /// * [`KUBERNETES_ENDPOINT_SELECTORS_INVALID`](crate::ErrorCode::KUBERNETES_ENDPOINT_SELECTORS_INVALID):
    ///   The endpoint selectors did not pass validation; the message gives the reason.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client.kubernetes_operators().create().description("office").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self) -> Call<'c, Create, C> {
        Call::new(self.client, Create::new(KubernetesOperatorCreate::new()))
    }

    /// Returns the Kubernetes operator with the given ID, with its deployment and features.
    ///
    /// `GET /kubernetes_operators/{id}`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/kubernetes-operators).
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client.kubernetes_operators().get("k8sop_2tEpN0yrxDI4j8jVnhVRoTNN2Tx").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl Into<Id<KubernetesOperator>>) -> Call<'c, Get, C> {
        Call::new(self.client, Get::new(id))
    }

    /// Lists the Kubernetes operators of the account, page by page.
    ///
    /// `GET /kubernetes_operators`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/kubernetes-operators).
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let mut items = client.kubernetes_operators().list().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> Call<'c, List, C> {
        Call::new(self.client, List::new())
    }

    /// Changes the registration of a Kubernetes operator, such as its features, its region or its
    /// deployment data.
    ///
    /// `PATCH /kubernetes_operators/{id}`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/kubernetes-operators).
    ///
    /// # Errors
    /// Among others:
    /// * [`KUBERNETES_OPERATOR_INVALID`](crate::ErrorCode::KUBERNETES_OPERATOR_INVALID): The Kubernetes
    ///   operator did not pass validation; the message gives the reason.
    /// * [`KUBERNETES_OPERATOR_CSR_FAILED`](crate::ErrorCode::KUBERNETES_OPERATOR_CSR_FAILED): The
    ///   operator's certificate signing request failed; the message gives the reason.
    /// * [`KUBERNETES_ENDPOINT_SELECTORS_INVALID`](crate::ErrorCode::KUBERNETES_ENDPOINT_SELECTORS_INVALID):
    ///   The endpoint selectors did not pass validation; the message gives the reason.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client.kubernetes_operators().update("k8sop_2tEpN0yrxDI4j8jVnhVRoTNN2Tx").description("office").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, id: impl Into<Id<KubernetesOperator>>) -> Call<'c, Update, C> {
        Call::new(self.client, Update::new(id, KubernetesOperatorUpdate::new()))
    }

    /// Deletes the registration of a Kubernetes operator with the account.
    ///
    /// `DELETE /kubernetes_operators/{id}`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/kubernetes-operators).
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// client.kubernetes_operators().delete("k8sop_2tEpN0yrxDI4j8jVnhVRoTNN2Tx").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, id: impl Into<Id<KubernetesOperator>>) -> Call<'c, Delete, C> {
        Call::new(self.client, Delete::new(id))
    }

    /// Lists the endpoints bound to a Kubernetes operator, page by page, as objects of type
    /// [`Endpoint`](crate::models::Endpoint).
    ///
    /// `GET /kubernetes_operators/{id}/bound_endpoints`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/kubernetes-operators).
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let mut items = client.kubernetes_operators().get_bound_endpoints("k8sop_2tEpN0yrxDI4j8jVnhVRoTNN2Tx").items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_bound_endpoints(
        &self,
        id: impl Into<Id<KubernetesOperator>>,
    ) -> Call<'c, GetBoundEndpoints, C> {
        Call::new(self.client, GetBoundEndpoints::new(id))
    }
}
