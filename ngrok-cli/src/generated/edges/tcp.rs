// Generated from api-spec/services/edges/tcp.yaml by `cargo xtask codegen`; edits are lost.

//! TCP Edges: the commands.

use crate::table::{Flag, Kind, Method, Operation, Param, Policy, Service};

/// The service.
pub(crate) static SERVICE: Service = Service::new(
        &["edges", "tcp"],
        "TCP Edges",
        "TCP edges: centrally configured listeners for raw TCP connections on reserved TCP addresses.",
    )
    .docs_url("https://ngrok.com/docs/api-reference/edgestcp")
    .deprecated(
        "Use a TCP cloud endpoint with a Traffic Policy instead; see `ngrok-api endpoints`.",
    )
    .columns(&["id", "hostports", "description", "created_at"])
    .operations(
        &[
            Operation::new(
                    "create",
                    "edges.tcp.create",
                    Method::Post,
                    "/edges/tcp",
                    "Creates a TCP edge for reserved TCP addresses. Fails with ERR_NGROK_7196 for accounts whose edges can only be read.\n\nAmong the refusals:\n  ERR_NGROK_7008  Edges have been retired; follow the migration guide, or contact support if running ones stopped working.\n  ERR_NGROK_7196  Edges are deprecated and can only be read on this account; migrate, or ask support if writes should still work.\n  ERR_NGROK_7070  No further edges fit on this account; delete one that is unused.\n  ERR_NGROK_7071  The account has added edges too quickly; wait for the interval to pass.\n  ERR_NGROK_7104  A hostport of the edge is malformed; write host name, colon and port number.\n  ERR_NGROK_7129  The edge has as many hostports as the account permits for each; detach one.\n  ERR_NGROK_7122  A different edge has this hostport; detach it there or choose another.\n  ERR_NGROK_7132  An agent serves this hostport without an edge; stop that agent or choose another hostport.\n  ERR_NGROK_7113  Nobody has reserved the TCP address of this hostport; reserve it first.\n  ERR_NGROK_7114  Your account is not the one that holds the TCP address of this hostport.\n  ERR_NGROK_7112  The port of the hostport has to be between 1 and 65535.\n  ERR_NGROK_7120  A domain was given to a TCP edge, which takes TCP addresses alone.\n  ERR_NGROK_7073  The edge's description has too many characters; shorten it.\n  ERR_NGROK_7074  The edge's metadata has too many characters; shorten it.",
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
                            "Reserved TCP addresses the edge serves, each as host:port. Null, not an empty list, when none is attached.",
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
                        "traffic_policy",
                    ],
                )
                .policies(&[Policy::new("traffic_policy.value")]),
            Operation::new(
                    "get",
                    "edges.tcp.get",
                    Method::Get,
                    "/edges/tcp/{id}",
                    "Retrieves a TCP edge by its ID, with its modules.\n\nAmong the refusals:\n  ERR_NGROK_7000  There is no such edge; check the ID.",
                )
                .params(&[Param::new("id", "id", "ID", "Identifier of the TCP edge.")])
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
                        "traffic_policy",
                    ],
                ),
            Operation::new(
                    "list",
                    "edges.tcp.list",
                    Method::Get,
                    "/edges/tcp",
                    "Lists the TCP edges of the account with their modules.",
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
                .items("tcp_edges")
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
                        "traffic_policy",
                    ],
                ),
            Operation::new(
                    "update",
                    "edges.tcp.update",
                    Method::Patch,
                    "/edges/tcp/{id}",
                    "Updates a TCP edge. Modules left out stay as they are, modules given replace the stored ones whole; to remove one, call the delete operation of that module.\n\nAmong the refusals:\n  ERR_NGROK_7000  There is no such edge; check the ID.\n  ERR_NGROK_7196  Edges are deprecated and can only be read on this account; migrate, or ask support if writes should still work.\n  ERR_NGROK_7104  A hostport of the edge is malformed; write host name, colon and port number.\n  ERR_NGROK_7129  The edge has as many hostports as the account permits for each; detach one.\n  ERR_NGROK_7122  A different edge has this hostport; detach it there or choose another.\n  ERR_NGROK_7132  An agent serves this hostport without an edge; stop that agent or choose another hostport.\n  ERR_NGROK_7113  Nobody has reserved the TCP address of this hostport; reserve it first.\n  ERR_NGROK_7114  Your account is not the one that holds the TCP address of this hostport.\n  ERR_NGROK_7112  The port of the hostport has to be between 1 and 65535.\n  ERR_NGROK_7120  A domain was given to a TCP edge, which takes TCP addresses alone.\n  ERR_NGROK_7073  The edge's description has too many characters; shorten it.\n  ERR_NGROK_7074  The edge's metadata has too many characters; shorten it.",
                )
                .params(&[Param::new("id", "id", "ID", "Identifier of the TCP edge.")])
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
                            "Reserved TCP addresses the edge serves, each as host:port. Null, not an empty list, when none is attached.",
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
                        "traffic_policy",
                    ],
                )
                .policies(&[Policy::new("traffic_policy.value")]),
            Operation::new(
                    "delete",
                    "edges.tcp.delete",
                    Method::Delete,
                    "/edges/tcp/{id}",
                    "Deletes a TCP edge. Fails while a reserved address still refers to it.\n\nAmong the refusals:\n  ERR_NGROK_7000  There is no such edge; check the ID.\n  ERR_NGROK_7196  Edges are deprecated and can only be read on this account; migrate, or ask support if writes should still work.\n  ERR_NGROK_7019  A reserved domain or address still points to this edge; detach it before deleting.",
                )
                .params(&[Param::new("id", "id", "ID", "Identifier of the TCP edge.")]),
        ],
    );
