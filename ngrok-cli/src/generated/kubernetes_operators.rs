// Generated from api-spec/services/kubernetes_operators.yaml by `cargo xtask codegen`; edits are lost.

//! Kubernetes Operators: the commands.

use crate::table::{Flag, Kind, Method, Operation, Param, Service};

/// The service.
pub(crate) static SERVICE: Service = Service::new(
        &["kubernetes-operators"],
        "Kubernetes Operators",
        "The ngrok Kubernetes operators registered with the account, one for each installation in a cluster. Operators register themselves; users mostly read.",
    )
    .docs_url("https://ngrok.com/docs/api-reference/kubernetes-operators")
    .columns(
        &["id", "description", "region", "enabled_features", "deployment", "updated_at"],
    )
    .operations(
        &[
            Operation::new(
                    "create",
                    "kubernetes_operators.create",
                    Method::Post,
                    "/kubernetes_operators",
                    "Registers an operator. An operator makes this call by itself when it is installed.\n\nAmong the refusals:\n  ERR_NGROK_19002  The Kubernetes operator did not pass validation; the message gives the reason.\n  ERR_NGROK_19001  The operator's certificate signing request failed; the message gives the reason.\n  ERR_NGROK_19003  The endpoint selectors did not pass validation; the message gives the reason.",
                )
                .flags(
                    &[
                        Flag::new(
                            "description",
                            "description",
                            Kind::Text,
                            "A note for people about what this object is for, up to 255 bytes. Empty when there is none.",
                        ),
                        Flag::new(
                            "metadata",
                            "metadata",
                            Kind::Text,
                            "Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.",
                        ),
                        Flag::new(
                                "enabled-features",
                                "enabled_features",
                                Kind::List(&Kind::Text),
                                "The features turned on in the operator, any of bindings, ingress and gateway. More values may appear.",
                            )
                            .values(&["bindings", "ingress", "gateway"]),
                        Flag::new(
                            "region",
                            "region",
                            Kind::Text,
                            "The ngrok region that serves the operator's ingress traffic; global unless set. The default is global.",
                        ),
                        Flag::new(
                            "deployment",
                            "deployment",
                            Kind::Object,
                            "Where and in which version the operator is deployed.",
                        ),
                        Flag::new(
                            "deployment.name",
                            "deployment.name",
                            Kind::Text,
                            "The name of the Kubernetes deployment that runs the operator.",
                        ),
                        Flag::new(
                            "deployment.namespace",
                            "deployment.namespace",
                            Kind::Text,
                            "The Kubernetes namespace in which the operator runs.",
                        ),
                        Flag::new(
                            "deployment.version",
                            "deployment.version",
                            Kind::Text,
                            "The version of the operator software. Empty if the operator has not told it.",
                        ),
                        Flag::new(
                            "deployment.cluster-name",
                            "deployment.cluster_name",
                            Kind::Text,
                            "The name that the user has chosen for the cluster. Empty if none was given.",
                        ),
                        Flag::new(
                            "binding",
                            "binding",
                            Kind::Object,
                            "Settings for bindings. Give them only together with bindings in enabled_features.",
                        ),
                        Flag::new(
                            "binding.endpoint-selectors",
                            "binding.endpoint_selectors",
                            Kind::List(&Kind::Text),
                            "CEL expressions that select which endpoints the operator binds. May be absent instead of an empty list.",
                        ),
                        Flag::new(
                            "binding.csr",
                            "binding.csr",
                            Kind::Text,
                            "The operator's PEM signing request, from which ngrok issues the certificate for mutual TLS. Internal to the operator, and may change.",
                        ),
                        Flag::new(
                            "binding.ingress-endpoint",
                            "binding.ingress_endpoint",
                            Kind::Text,
                            "The public endpoint through which this operator takes in bound traffic. Often absent.",
                        ),
                    ],
                )
                .fields(
                    &[
                        "id",
                        "uri",
                        "created_at",
                        "updated_at",
                        "description",
                        "metadata",
                        "principal",
                        "enabled_features",
                        "region",
                        "deployment",
                        "binding",
                    ],
                ),
            Operation::new(
                    "get",
                    "kubernetes_operators.get",
                    Method::Get,
                    "/kubernetes_operators/{id}",
                    "Returns the Kubernetes operator with the given ID, with its deployment and features.",
                )
                .params(
                    &[
                        Param::new(
                            "id",
                            "id",
                            "ID",
                            "Identifier of the kubernetes operator.",
                        ),
                    ],
                )
                .fields(
                    &[
                        "id",
                        "uri",
                        "created_at",
                        "updated_at",
                        "description",
                        "metadata",
                        "principal",
                        "enabled_features",
                        "region",
                        "deployment",
                        "binding",
                    ],
                ),
            Operation::new(
                    "list",
                    "kubernetes_operators.list",
                    Method::Get,
                    "/kubernetes_operators",
                    "Lists the Kubernetes operators of the account, page by page.",
                )
                .flags(
                    &[
                        Flag::new(
                                "limit",
                                "limit",
                                Kind::Integer,
                                "Most objects on a page, 1 to 100. The default is 100.",
                            )
                            .range(1.0, 100.0),
                        Flag::new(
                            "before-id",
                            "before_id",
                            Kind::Text,
                            "Starts the list after this object, going back in time.",
                        ),
                    ],
                )
                .items("operators")
                .fields(
                    &[
                        "id",
                        "uri",
                        "created_at",
                        "updated_at",
                        "description",
                        "metadata",
                        "principal",
                        "enabled_features",
                        "region",
                        "deployment",
                        "binding",
                    ],
                ),
            Operation::new(
                    "update",
                    "kubernetes_operators.update",
                    Method::Patch,
                    "/kubernetes_operators/{id}",
                    "Changes the registration of a Kubernetes operator, such as its features, its region or its deployment data.\n\nAmong the refusals:\n  ERR_NGROK_19002  The Kubernetes operator did not pass validation; the message gives the reason.\n  ERR_NGROK_19001  The operator's certificate signing request failed; the message gives the reason.\n  ERR_NGROK_19003  The endpoint selectors did not pass validation; the message gives the reason.",
                )
                .params(
                    &[
                        Param::new(
                            "id",
                            "id",
                            "ID",
                            "Identifier of the kubernetes operator.",
                        ),
                    ],
                )
                .flags(
                    &[
                        Flag::new(
                            "description",
                            "description",
                            Kind::Text,
                            "A note for people about what this object is for, up to 255 bytes. Empty when there is none.",
                        ),
                        Flag::new(
                            "metadata",
                            "metadata",
                            Kind::Text,
                            "Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.",
                        ),
                        Flag::new(
                                "enabled-features",
                                "enabled_features",
                                Kind::List(&Kind::Text),
                                "The features turned on in the operator, any of bindings, ingress and gateway. More values may appear.",
                            )
                            .values(&["bindings", "ingress", "gateway"]),
                        Flag::new(
                            "region",
                            "region",
                            Kind::Text,
                            "The ngrok region that serves the operator's ingress traffic; global unless set. The default is global.",
                        ),
                        Flag::new(
                            "binding",
                            "binding",
                            Kind::Object,
                            "New settings for bindings. Give them only when enabled_features contains bindings.",
                        ),
                        Flag::new(
                            "binding.endpoint-selectors",
                            "binding.endpoint_selectors",
                            Kind::List(&Kind::Text),
                            "CEL expressions that select which endpoints the operator binds. May be absent instead of an empty list.",
                        ),
                        Flag::new(
                            "binding.csr",
                            "binding.csr",
                            Kind::Text,
                            "A new PEM signing request of the operator, for its mutual TLS certificate. Internal to the operator, and may change.",
                        ),
                        Flag::new(
                            "binding.ingress-endpoint",
                            "binding.ingress_endpoint",
                            Kind::Text,
                            "The public endpoint through which this operator takes in bound traffic. Often absent.",
                        ),
                        Flag::new(
                            "deployment",
                            "deployment",
                            Kind::Object,
                            "New data on the deployment: its name or its version.",
                        ),
                        Flag::new(
                            "deployment.name",
                            "deployment.name",
                            Kind::Text,
                            "The name of the Kubernetes deployment that runs the operator.",
                        ),
                        Flag::new(
                            "deployment.version",
                            "deployment.version",
                            Kind::Text,
                            "The version of the operator software. Empty if the operator has not told it.",
                        ),
                    ],
                )
                .fields(
                    &[
                        "id",
                        "uri",
                        "created_at",
                        "updated_at",
                        "description",
                        "metadata",
                        "principal",
                        "enabled_features",
                        "region",
                        "deployment",
                        "binding",
                    ],
                ),
            Operation::new(
                    "delete",
                    "kubernetes_operators.delete",
                    Method::Delete,
                    "/kubernetes_operators/{id}",
                    "Deletes the registration of a Kubernetes operator with the account.",
                )
                .params(
                    &[
                        Param::new(
                            "id",
                            "id",
                            "ID",
                            "Identifier of the kubernetes operator.",
                        ),
                    ],
                ),
            Operation::new(
                    "get-bound-endpoints",
                    "kubernetes_operators.get_bound_endpoints",
                    Method::Get,
                    "/kubernetes_operators/{id}/bound_endpoints",
                    "Lists the endpoints bound to a Kubernetes operator, page by page, as objects of type Endpoint.",
                )
                .params(
                    &[
                        Param::new(
                            "id",
                            "id",
                            "ID",
                            "Identifier of the kubernetes operator.",
                        ),
                    ],
                )
                .flags(
                    &[
                        Flag::new(
                                "limit",
                                "limit",
                                Kind::Integer,
                                "Most objects on a page, 1 to 100. The default is 100.",
                            )
                            .range(1.0, 100.0),
                        Flag::new(
                            "before-id",
                            "before_id",
                            Kind::Text,
                            "Starts the list after this object, going back in time.",
                        ),
                    ],
                )
                .items("endpoints")
                .fields(
                    &[
                        "id",
                        "region",
                        "created_at",
                        "updated_at",
                        "public_url",
                        "proto",
                        "scheme",
                        "hostport",
                        "host",
                        "port",
                        "type",
                        "metadata",
                        "description",
                        "domain",
                        "tcp_addr",
                        "tunnel",
                        "edge",
                        "upstream_url",
                        "upstream_protocol",
                        "url",
                        "principal",
                        "traffic_policy",
                        "bindings",
                        "tunnel_session",
                        "uri",
                        "name",
                        "pooling_enabled",
                    ],
                ),
        ],
    );
