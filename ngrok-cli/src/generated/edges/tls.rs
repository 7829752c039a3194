// Generated from api-spec/services/edges/tls.yaml by `cargo xtask codegen`; edits are lost.

//! TLS Edges: the commands.

use crate::table::{Flag, Kind, Method, Operation, Param, Policy, Service};

/// The service.
pub(crate) static SERVICE: Service = Service::new(
        &["edges", "tls"],
        "TLS Edges",
        "TLS edges: centrally configured listeners for TLS connections on reserved domains.",
    )
    .docs_url("https://ngrok.com/docs/api-reference/edgestls")
    .deprecated(
        "Use a TLS cloud endpoint with a Traffic Policy instead; see `ngrok-api endpoints`.",
    )
    .columns(&["id", "hostports", "description", "created_at"])
    .operations(
        &[
            Operation::new(
                    "create",
                    "edges.tls.create",
                    Method::Post,
                    "/edges/tls",
                    "Creates a TLS edge for reserved domains. Fails with ERR_NGROK_7196 for accounts whose edges can only be read.\n\nAmong the refusals:\n  ERR_NGROK_7008  Edges have been retired; follow the migration guide, or contact support if running ones stopped working.\n  ERR_NGROK_7196  Edges are deprecated and can only be read on this account; migrate, or ask support if writes should still work.\n  ERR_NGROK_7070  No further edges fit on this account; delete one that is unused.\n  ERR_NGROK_7071  The account has added edges too quickly; wait for the interval to pass.\n  ERR_NGROK_7163  The account does not have TLS edges enabled.\n  ERR_NGROK_7104  A hostport of the edge is malformed; write host name, colon and port number.\n  ERR_NGROK_7129  The edge has as many hostports as the account permits for each; detach one.\n  ERR_NGROK_7122  A different edge has this hostport; detach it there or choose another.\n  ERR_NGROK_7132  An agent serves this hostport without an edge; stop that agent or choose another hostport.\n  ERR_NGROK_7117  Nobody has reserved the domain of this hostport; reserve it first.\n  ERR_NGROK_7118  Your account is not the one that holds the domain of this hostport.\n  ERR_NGROK_7116  Domains attach to edges on port 443 only; correct the port.\n  ERR_NGROK_7133  A TCP address was given to a TLS edge, which takes reserved domains alone.\n  ERR_NGROK_7073  The edge's description has too many characters; shorten it.\n  ERR_NGROK_7074  The edge's metadata has too many characters; shorten it.",
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
                            "hostports",
                            "hostports",
                            Kind::List(&Kind::Text),
                            "Reserved domains the edge serves, each as host:port. Null when none is attached.",
                        ),
                        Flag::new(
                            "backend",
                            "backend",
                            Kind::Object,
                            "Backend module for the new edge; left out, the edge has no backend.",
                        ),
                        Flag::new(
                            "backend.enabled",
                            "backend.enabled",
                            Kind::Bool,
                            "Whether traffic is sent to the backend; false turns the module off. Absent means true. The default is true.",
                        ),
                        Flag::new(
                            "backend.backend-id",
                            "backend.backend_id",
                            Kind::Text,
                            "ID of the backend that receives the traffic, of any kind: failover, HTTP response, static, tunnel group or weighted.",
                        ),
                        Flag::new(
                            "ip-restriction",
                            "ip_restriction",
                            Kind::Object,
                            "IP restriction module for the new edge; left out, any source address is admitted.",
                        ),
                        Flag::new(
                            "ip-restriction.enabled",
                            "ip_restriction.enabled",
                            Kind::Bool,
                            "Whether source addresses are checked; false turns the module off. Absent means true. The default is true.",
                        ),
                        Flag::new(
                            "ip-restriction.ip-policy-ids",
                            "ip_restriction.ip_policy_ids",
                            Kind::List(&Kind::Text),
                            "IDs of every IP policy that a source address is checked against.",
                        ),
                        Flag::new(
                            "mutual-tls",
                            "mutual_tls",
                            Kind::Object,
                            "Mutual TLS module for the new edge; left out, clients need no certificate. Works only where TLS ends at ngrok.",
                        ),
                        Flag::new(
                            "mutual-tls.enabled",
                            "mutual_tls.enabled",
                            Kind::Bool,
                            "Whether client certificates are demanded; false turns the module off. Absent means true. The default is true.",
                        ),
                        Flag::new(
                            "mutual-tls.certificate-authority-ids",
                            "mutual_tls.certificate_authority_ids",
                            Kind::List(&Kind::Text),
                            "IDs of the certificate authorities against which client certificates are checked.",
                        ),
                        Flag::new(
                            "tls-termination",
                            "tls_termination",
                            Kind::Object,
                            "TLS termination module of the edge; absent when none is set.",
                        ),
                        Flag::new(
                            "tls-termination.enabled",
                            "tls_termination.enabled",
                            Kind::Bool,
                            "Whether the termination settings are in force; false turns the module off. Absent means true. The default is true.",
                        ),
                        Flag::new(
                                "tls-termination.terminate-at",
                                "tls_termination.terminate_at",
                                Kind::Text,
                                "Where TLS ends: at ngrok (edge) or behind it (upstream), which rules out most other modules. Not settable on HTTPS edges.",
                            )
                            .values(&["edge", "upstream"]),
                        Flag::new(
                            "tls-termination.min-version",
                            "tls_termination.min_version",
                            Kind::Text,
                            "Lowest TLS version offered to clients. Absent lets ngrok pick a safe one; leave it out when terminate_at is upstream.",
                        ),
                        Flag::new(
                            "traffic-policy",
                            "traffic_policy",
                            Kind::Object,
                            "Traffic Policy module of the edge; absent when no policy is attached.",
                        ),
                        Flag::new(
                            "traffic-policy.enabled",
                            "traffic_policy.enabled",
                            Kind::Bool,
                            "Whether the policy runs on the traffic; false turns the module off. Absent means true. The default is true.",
                        ),
                        Flag::new(
                            "traffic-policy.value",
                            "traffic_policy.value",
                            Kind::Text,
                            "Traffic Policy document to run, as a string of JSON or YAML.",
                        ),
                    ],
                )
                .fields(
                    &[
                        "id",
                        "description",
                        "metadata",
                        "created_at",
                        "uri",
                        "hostports",
                        "backend",
                        "ip_restriction",
                        "mutual_tls",
                        "tls_termination",
                        "traffic_policy",
                    ],
                )
                .policies(&[Policy::new("traffic_policy.value")]),
            Operation::new(
                    "get",
                    "edges.tls.get",
                    Method::Get,
                    "/edges/tls/{id}",
                    "Retrieves a TLS edge by its ID, with its modules.\n\nAmong the refusals:\n  ERR_NGROK_7000  There is no such edge; check the ID.",
                )
                .params(&[Param::new("id", "id", "ID", "Identifier of the TLS edge.")])
                .fields(
                    &[
                        "id",
                        "description",
                        "metadata",
                        "created_at",
                        "uri",
                        "hostports",
                        "backend",
                        "ip_restriction",
                        "mutual_tls",
                        "tls_termination",
                        "traffic_policy",
                    ],
                ),
            Operation::new(
                    "list",
                    "edges.tls.list",
                    Method::Get,
                    "/edges/tls",
                    "Lists the TLS edges of the account with their modules.",
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
                .items("tls_edges")
                .fields(
                    &[
                        "id",
                        "description",
                        "metadata",
                        "created_at",
                        "uri",
                        "hostports",
                        "backend",
                        "ip_restriction",
                        "mutual_tls",
                        "tls_termination",
                        "traffic_policy",
                    ],
                ),
            Operation::new(
                    "update",
                    "edges.tls.update",
                    Method::Patch,
                    "/edges/tls/{id}",
                    "Updates a TLS edge. Modules left out stay as they are, modules given replace the stored ones whole; to remove one, call the delete operation of that module.\n\nAmong the refusals:\n  ERR_NGROK_7000  There is no such edge; check the ID.\n  ERR_NGROK_7196  Edges are deprecated and can only be read on this account; migrate, or ask support if writes should still work.\n  ERR_NGROK_7104  A hostport of the edge is malformed; write host name, colon and port number.\n  ERR_NGROK_7129  The edge has as many hostports as the account permits for each; detach one.\n  ERR_NGROK_7122  A different edge has this hostport; detach it there or choose another.\n  ERR_NGROK_7132  An agent serves this hostport without an edge; stop that agent or choose another hostport.\n  ERR_NGROK_7117  Nobody has reserved the domain of this hostport; reserve it first.\n  ERR_NGROK_7118  Your account is not the one that holds the domain of this hostport.\n  ERR_NGROK_7116  Domains attach to edges on port 443 only; correct the port.\n  ERR_NGROK_7133  A TCP address was given to a TLS edge, which takes reserved domains alone.\n  ERR_NGROK_7073  The edge's description has too many characters; shorten it.\n  ERR_NGROK_7074  The edge's metadata has too many characters; shorten it.",
                )
                .params(&[Param::new("id", "id", "ID", "Identifier of the TLS edge.")])
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
                            "hostports",
                            "hostports",
                            Kind::List(&Kind::Text),
                            "Reserved domains the edge serves, each as host:port. Null when none is attached.",
                        ),
                        Flag::new(
                            "backend",
                            "backend",
                            Kind::Object,
                            "Backend module that replaces the stored one whole; left out, that stays unchanged.",
                        ),
                        Flag::new(
                            "backend.enabled",
                            "backend.enabled",
                            Kind::Bool,
                            "Whether traffic is sent to the backend; false turns the module off. Absent means true. The default is true.",
                        ),
                        Flag::new(
                            "backend.backend-id",
                            "backend.backend_id",
                            Kind::Text,
                            "ID of the backend that receives the traffic, of any kind: failover, HTTP response, static, tunnel group or weighted.",
                        ),
                        Flag::new(
                            "ip-restriction",
                            "ip_restriction",
                            Kind::Object,
                            "IP restriction module that replaces the stored one whole; left out, that stays unchanged.",
                        ),
                        Flag::new(
                            "ip-restriction.enabled",
                            "ip_restriction.enabled",
                            Kind::Bool,
                            "Whether source addresses are checked; false turns the module off. Absent means true. The default is true.",
                        ),
                        Flag::new(
                            "ip-restriction.ip-policy-ids",
                            "ip_restriction.ip_policy_ids",
                            Kind::List(&Kind::Text),
                            "IDs of every IP policy that a source address is checked against.",
                        ),
                        Flag::new(
                            "mutual-tls",
                            "mutual_tls",
                            Kind::Object,
                            "Mutual TLS module that replaces the stored one whole; left out, that stays unchanged. Works only where TLS ends at ngrok.",
                        ),
                        Flag::new(
                            "mutual-tls.enabled",
                            "mutual_tls.enabled",
                            Kind::Bool,
                            "Whether client certificates are demanded; false turns the module off. Absent means true. The default is true.",
                        ),
                        Flag::new(
                            "mutual-tls.certificate-authority-ids",
                            "mutual_tls.certificate_authority_ids",
                            Kind::List(&Kind::Text),
                            "IDs of the certificate authorities against which client certificates are checked.",
                        ),
                        Flag::new(
                            "tls-termination",
                            "tls_termination",
                            Kind::Object,
                            "TLS termination module of the edge; absent when none is set.",
                        ),
                        Flag::new(
                            "tls-termination.enabled",
                            "tls_termination.enabled",
                            Kind::Bool,
                            "Whether the termination settings are in force; false turns the module off. Absent means true. The default is true.",
                        ),
                        Flag::new(
                                "tls-termination.terminate-at",
                                "tls_termination.terminate_at",
                                Kind::Text,
                                "Where TLS ends: at ngrok (edge) or behind it (upstream), which rules out most other modules. Not settable on HTTPS edges.",
                            )
                            .values(&["edge", "upstream"]),
                        Flag::new(
                            "tls-termination.min-version",
                            "tls_termination.min_version",
                            Kind::Text,
                            "Lowest TLS version offered to clients. Absent lets ngrok pick a safe one; leave it out when terminate_at is upstream.",
                        ),
                        Flag::new(
                                "traffic-policy",
                                "traffic_policy",
                                Kind::Object,
                                "Traffic Policy module of the edge; absent when no policy is attached. Null takes the value away.",
                            )
                            .nullable(),
                        Flag::new(
                            "traffic-policy.enabled",
                            "traffic_policy.enabled",
                            Kind::Bool,
                            "Whether the policy runs on the traffic; false turns the module off. Absent means true. The default is true.",
                        ),
                        Flag::new(
                            "traffic-policy.value",
                            "traffic_policy.value",
                            Kind::Text,
                            "Traffic Policy document to run, as a string of JSON or YAML.",
                        ),
                    ],
                )
                .fields(
                    &[
                        "id",
                        "description",
                        "metadata",
                        "created_at",
                        "uri",
                        "hostports",
                        "backend",
                        "ip_restriction",
                        "mutual_tls",
                        "tls_termination",
                        "traffic_policy",
                    ],
                )
                .policies(&[Policy::new("traffic_policy.value")]),
            Operation::new(
                    "delete",
                    "edges.tls.delete",
                    Method::Delete,
                    "/edges/tls/{id}",
                    "Deletes a TLS edge. Fails while a reserved domain still refers to it.\n\nAmong the refusals:\n  ERR_NGROK_7000  There is no such edge; check the ID.\n  ERR_NGROK_7196  Edges are deprecated and can only be read on this account; migrate, or ask support if writes should still work.\n  ERR_NGROK_7019  A reserved domain or address still points to this edge; detach it before deleting.",
                )
                .params(&[Param::new("id", "id", "ID", "Identifier of the TLS edge.")]),
        ],
    );
