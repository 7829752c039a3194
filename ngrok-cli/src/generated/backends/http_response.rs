// Generated from api-spec/services/backends/http_response.yaml by `cargo xtask codegen`; edits are lost.

//! HTTP Response Backends: the commands.

use crate::table::{Flag, Kind, Method, Operation, Param, Service};

/// The service.
pub(crate) static SERVICE: Service = Service::new(
        &["backends", "http-response"],
        "HTTP Response Backends",
        "HTTP response backends: answer every request with a fixed status, headers and body, without any upstream.",
    )
    .docs_url("https://ngrok.com/docs/api-reference/httpresponsebackends")
    .deprecated(
        "Use the custom-response Traffic Policy action on a cloud endpoint instead; see `ngrok-api endpoints`.",
    )
    .columns(&["id", "status_code", "body", "description", "created_at"])
    .operations(
        &[
            Operation::new(
                    "create",
                    "backends.http_response.create",
                    Method::Post,
                    "/backends/http_response",
                    "Creates a backend that answers every request with the given fixed response.\n\nAmong the refusals:\n  ERR_NGROK_6500  Backends are not enabled for the account.\n  ERR_NGROK_6516  The body of the HTTP response backend has too many bytes; shorten it.\n  ERR_NGROK_6517  The HTTP response backend has a status code that HTTP does not know.\n  ERR_NGROK_6522  A header name in the backend has too many bytes; the message shows how it starts.\n  ERR_NGROK_6523  A header value in the backend has too many bytes; the message shows its header and how it starts.\n  ERR_NGROK_6503  The backend's description has too many characters; shorten it.\n  ERR_NGROK_6504  The backend's metadata has too many characters; shorten it.",
                )
                .flags(
                    &[
                        Flag::new(
                            "description",
                            "description",
                            Kind::Text,
                            "A note for people about what this object is for. Empty when there is none.",
                        ),
                        Flag::new(
                            "metadata",
                            "metadata",
                            Kind::Text,
                            "Data of your own, for programs, such as a JSON document; ngrok does not read it.",
                        ),
                        Flag::new(
                            "body",
                            "body",
                            Kind::Text,
                            "Text returned as the body of every response.",
                        ),
                        Flag::new(
                            "headers",
                            "headers",
                            Kind::Map(&Kind::Text),
                            "Headers of the response, as header name to value. Null when none are set.",
                        ),
                        Flag::new(
                            "status-code",
                            "status_code",
                            Kind::Integer,
                            "HTTP status code of the response, such as 503.",
                        ),
                    ],
                )
                .fields(
                    &[
                        "id",
                        "uri",
                        "created_at",
                        "description",
                        "metadata",
                        "body",
                        "headers",
                        "status_code",
                    ],
                ),
            Operation::new(
                    "get",
                    "backends.http_response.get",
                    Method::Get,
                    "/backends/http_response/{id}",
                    "Retrieves an HTTP response backend by its ID, with the response it gives.\n\nAmong the refusals:\n  ERR_NGROK_6514  There is no such backend; check the ID.",
                )
                .params(
                    &[
                        Param::new(
                            "id",
                            "id",
                            "ID",
                            "Identifier of the HTTP response backend.",
                        ),
                    ],
                )
                .fields(
                    &[
                        "id",
                        "uri",
                        "created_at",
                        "description",
                        "metadata",
                        "body",
                        "headers",
                        "status_code",
                    ],
                ),
            Operation::new(
                    "list",
                    "backends.http_response.list",
                    Method::Get,
                    "/backends/http_response",
                    "Lists the HTTP response backends of the account.",
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
                .items("backends")
                .fields(
                    &[
                        "id",
                        "uri",
                        "created_at",
                        "description",
                        "metadata",
                        "body",
                        "headers",
                        "status_code",
                    ],
                ),
            Operation::new(
                    "update",
                    "backends.http_response.update",
                    Method::Patch,
                    "/backends/http_response/{id}",
                    "Updates an HTTP response backend, such as the status, headers or body it answers with.\n\nAmong the refusals:\n  ERR_NGROK_6514  There is no such backend; check the ID.\n  ERR_NGROK_6516  The body of the HTTP response backend has too many bytes; shorten it.\n  ERR_NGROK_6517  The HTTP response backend has a status code that HTTP does not know.\n  ERR_NGROK_6522  A header name in the backend has too many bytes; the message shows how it starts.\n  ERR_NGROK_6523  A header value in the backend has too many bytes; the message shows its header and how it starts.\n  ERR_NGROK_6503  The backend's description has too many characters; shorten it.\n  ERR_NGROK_6504  The backend's metadata has too many characters; shorten it.",
                )
                .params(
                    &[
                        Param::new(
                            "id",
                            "id",
                            "ID",
                            "Identifier of the HTTP response backend.",
                        ),
                    ],
                )
                .flags(
                    &[
                        Flag::new(
                            "description",
                            "description",
                            Kind::Text,
                            "A note for people about what this object is for. Empty when there is none.",
                        ),
                        Flag::new(
                            "metadata",
                            "metadata",
                            Kind::Text,
                            "Data of your own, for programs, such as a JSON document; ngrok does not read it.",
                        ),
                        Flag::new(
                            "body",
                            "body",
                            Kind::Text,
                            "Text returned as the body of every response.",
                        ),
                        Flag::new(
                            "headers",
                            "headers",
                            Kind::Map(&Kind::Text),
                            "Headers of the response, as header name to value. Null when none are set.",
                        ),
                        Flag::new(
                            "status-code",
                            "status_code",
                            Kind::Integer,
                            "HTTP status code of the response, such as 503.",
                        ),
                    ],
                )
                .fields(
                    &[
                        "id",
                        "uri",
                        "created_at",
                        "description",
                        "metadata",
                        "body",
                        "headers",
                        "status_code",
                    ],
                ),
            Operation::new(
                    "delete",
                    "backends.http_response.delete",
                    Method::Delete,
                    "/backends/http_response/{id}",
                    "Deletes an HTTP response backend. Fails while another backend still refers to it.\n\nAmong the refusals:\n  ERR_NGROK_6514  There is no such backend; check the ID.\n  ERR_NGROK_6502  Another backend still refers to this one; remove that reference, then delete it.",
                )
                .params(
                    &[
                        Param::new(
                            "id",
                            "id",
                            "ID",
                            "Identifier of the HTTP response backend.",
                        ),
                    ],
                ),
        ],
    );
