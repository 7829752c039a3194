// Generated from api-spec/services/kubernetes_operators.yaml by `cargo xtask codegen`; edits are lost.

//! `client.kubernetes_operators()`: The ngrok Kubernetes operators registered with the account, one for each installation in a cluster.

use crate::operation::{Encoder, Method, OperationSpec};
use crate::{Call, Client, Connection, Error, Id, IntoId, Operation, Resource};
use crate::models::{
    Endpoint, EndpointList, KubernetesOperator, KubernetesOperatorBindingCreate,
    KubernetesOperatorBindingUpdate, KubernetesOperatorCreate,
    KubernetesOperatorDeployment, KubernetesOperatorDeploymentUpdate,
    KubernetesOperatorEnabledFeatures, KubernetesOperatorList, KubernetesOperatorUpdate,
};

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
    pub fn new(id: impl IntoId<KubernetesOperator>) -> Self {
        Self { id: id.into_id() }
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
    pub fn before_id(mut self, before_id: impl IntoId<KubernetesOperator>) -> Self {
        self.operation.before_id = Some(before_id.into_id());
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
        id: impl IntoId<KubernetesOperator>,
        body: KubernetesOperatorUpdate,
    ) -> Self {
        Self { id: id.into_id(), body }
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
    pub fn new(id: impl IntoId<KubernetesOperator>) -> Self {
        Self { id: id.into_id() }
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
    pub fn new(id: impl IntoId<KubernetesOperator>) -> Self {
        Self {
            id: id.into_id(),
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
    pub fn before_id(mut self, before_id: impl IntoId<Endpoint>) -> Self {
        self.operation.before_id = Some(before_id.into_id());
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

impl Resource for KubernetesOperator {
    type Get = Get;

    fn by_id(id: Id<Self>) -> Self::Get {
        Get::new(id)
    }
}

/// The ngrok Kubernetes operators registered with the account, one for each installation in a cluster.
/// Operators register themselves; users mostly read.
///
/// [ngrok's page about it](https://ngrok.com/docs/api-reference/kubernetes-operators)
#[derive(Debug, Clone)]
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
    /// # Optional
    /// * `description` (`String`): A note for people about what this object is for, up to 255 bytes.
    /// * `metadata` (`String`): Data of your own, for programs, such as a JSON document; ngrok does not
    ///   read it.
    /// * `enabled_features` (`Vec<KubernetesOperatorEnabledFeatures>`): The features turned on in the
    ///   operator, any of `bindings`, `ingress` and `gateway`.
    /// * `region` (`String`): The ngrok region that serves the operator's ingress traffic; `global` unless
    ///   set.
    /// * `deployment` (`KubernetesOperatorDeployment`): Where and in which version the operator is
    ///   deployed.
    /// * `binding` (`KubernetesOperatorBindingCreate`): Settings for bindings.
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
    /// use ngrok_api::models::{
    ///     KubernetesOperatorBindingCreate, KubernetesOperatorDeployment,
    ///     KubernetesOperatorEnabledFeatures,
    /// };
    ///
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .kubernetes_operators()
    ///     .create()
    ///     .description("Cluster of the web shop")
    ///     .enabled_features([
    ///         KubernetesOperatorEnabledFeatures::Ingress,
    ///         KubernetesOperatorEnabledFeatures::Bindings,
    ///     ])
    ///     .deployment(
    ///         KubernetesOperatorDeployment::new()
    ///             .name("ngrok-operator")
    ///             .namespace("ngrok")
    ///             .cluster_name("shop"),
    ///     )
    ///     .binding(
    ///         KubernetesOperatorBindingCreate::new()
    ///             .endpoint_selectors(["endpoint.metadata == 'shop'"])
    ///             .csr(std::fs::read_to_string("operator.csr")?),
    ///     )
    ///     .await?;
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
    /// let answer = client
    ///     .kubernetes_operators()
    ///     .get("k8sop_2tEpN0yrxDI4j8jVnhVRoTNN2Tx")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl IntoId<KubernetesOperator>) -> Call<'c, Get, C> {
        Call::new(self.client, Get::new(id))
    }

    /// Lists the Kubernetes operators of the account, page by page.
    ///
    /// `GET /kubernetes_operators`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/kubernetes-operators).
    ///
    /// # Optional
    /// * `limit` (`i32`): Most objects on a page, 1 to 100.
    /// * `before_id` (`Id<KubernetesOperator>`): Starts the list after this object, going back in time.
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
    /// # Optional
    /// * `description` (`String`): A note for people about what this object is for, up to 255 bytes.
    /// * `metadata` (`String`): Data of your own, for programs, such as a JSON document; ngrok does not
    ///   read it.
    /// * `enabled_features` (`Vec<KubernetesOperatorEnabledFeatures>`): The features turned on in the
    ///   operator, any of `bindings`, `ingress` and `gateway`.
    /// * `region` (`String`): The ngrok region that serves the operator's ingress traffic; `global` unless
    ///   set.
    /// * `binding` (`KubernetesOperatorBindingUpdate`): New settings for bindings.
    /// * `deployment` (`KubernetesOperatorDeploymentUpdate`): New data on the deployment: its name or its
    ///   version.
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
    /// use ngrok_api::models::{
    ///     KubernetesOperatorDeploymentUpdate, KubernetesOperatorEnabledFeatures,
    /// };
    ///
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client
    ///     .kubernetes_operators()
    ///     .update("k8sop_2tEpN0yrxDI4j8jVnhVRoTNN2Tx")
    ///     .enabled_features([
    ///         KubernetesOperatorEnabledFeatures::Ingress,
    ///         KubernetesOperatorEnabledFeatures::Gateway,
    ///     ])
    ///     .deployment(
    ///         KubernetesOperatorDeploymentUpdate::new()
    ///             .name("ngrok-operator")
    ///             .version("0.19.1"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, id: impl IntoId<KubernetesOperator>) -> Call<'c, Update, C> {
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
    pub fn delete(&self, id: impl IntoId<KubernetesOperator>) -> Call<'c, Delete, C> {
        Call::new(self.client, Delete::new(id))
    }

    /// Lists the endpoints bound to a Kubernetes operator, page by page, as objects of type
    /// [`Endpoint`](crate::models::Endpoint).
    ///
    /// `GET /kubernetes_operators/{id}/bound_endpoints`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/kubernetes-operators).
    ///
    /// # Optional
    /// * `limit` (`i32`): Most objects on a page, 1 to 100.
    /// * `before_id` (`Id<Endpoint>`): Starts the list after this object, going back in time.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let mut items = client
    ///     .kubernetes_operators()
    ///     .get_bound_endpoints("k8sop_2tEpN0yrxDI4j8jVnhVRoTNN2Tx")
    ///     .items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_bound_endpoints(
        &self,
        id: impl IntoId<KubernetesOperator>,
    ) -> Call<'c, GetBoundEndpoints, C> {
        Call::new(self.client, GetBoundEndpoints::new(id))
    }
}
