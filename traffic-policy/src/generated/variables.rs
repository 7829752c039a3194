// Generated from api-spec/traffic_policy/variables by `cargo xtask codegen`; edits are lost.

//! The variables of expressions, and their shapes.

use crate::language::*;

pub(crate) static VARIABLES: &[Variable] = &[
    Variable {
        name: "actions",
        doc: "The results of the actions that ran earlier.",
        ty: ValueType::Shape(&super::variables::ACTIONS),
        phases: &[],
    },
    Variable {
        name: "conn",
        doc: "The connection between a client and ngrok.",
        ty: ValueType::Shape(&super::variables::CONNECTION),
        phases: &[],
    },
    Variable {
        name: "endpoint",
        doc: "The endpoint that the policy runs for.",
        ty: ValueType::Shape(&super::variables::ENDPOINT),
        phases: &[],
    },
    Variable {
        name: "req",
        doc: "The HTTP request.",
        ty: ValueType::Shape(&super::variables::REQUEST),
        phases: &["on_http_request", "on_http_response", "on_event_stream_message"],
    },
    Variable {
        name: "res",
        doc: "The HTTP response of the upstream.",
        ty: ValueType::Shape(&super::variables::RESPONSE),
        phases: &["on_http_response", "on_event_stream_message"],
    },
    Variable {
        name: "time",
        doc: "The clock.",
        ty: ValueType::Shape(&super::variables::CLOCK),
        phases: &[],
    },
    Variable {
        name: "vars",
        doc: "The variables that `set-vars` set earlier, by name.",
        ty: ValueType::Map(&ValueType::Any),
        phases: &[],
    },
];

pub(crate) static ACTIONS: Shape = Shape {
    name: "Actions",
    doc: "The results of actions, by who made the actions.",
    reads_as: None,
    members: &[
        Member {
            name: "ngrok",
            doc: "Results of ngrok's actions, by the action's name with underscores.",
            ty: ValueType::Results,
            phases: &[],
            categories: false,
        },
    ],
};

pub(crate) static CONNECTION: Shape = Shape {
    name: "Connection",
    doc: "A connection to an endpoint.",
    reads_as: None,
    members: &[
        Member {
            name: "bytes_in",
            doc: "Bytes that came from the client so far.",
            ty: ValueType::Int,
            phases: &[],
            categories: false,
        },
        Member {
            name: "bytes_out",
            doc: "Bytes that went to the client so far.",
            ty: ValueType::Int,
            phases: &[],
            categories: false,
        },
        Member {
            name: "client_ip",
            doc: "Address that the client connects from. Used as a text it is the address itself; its members say what is known of it.",
            ty: ValueType::Shape(&super::variables::ADDRESS),
            phases: &[],
            categories: false,
        },
        Member {
            name: "client_port",
            doc: "Port that the client connects from.",
            ty: ValueType::Int,
            phases: &[],
            categories: false,
        },
        Member {
            name: "geo",
            doc: "Where the client probably is, in short. `conn.client_ip.geo` says more.",
            ty: ValueType::Shape(&super::variables::CLIENT_GEO),
            phases: &[],
            categories: false,
        },
        Member {
            name: "k8s",
            doc: "Where in a Kubernetes cluster the connection comes from.",
            ty: ValueType::Shape(&super::variables::KUBERNETES),
            phases: &[],
            categories: false,
        },
        Member {
            name: "server_ip",
            doc: "Address at which ngrok took the connection. Used as a text it is the address itself.",
            ty: ValueType::Shape(&super::variables::ADDRESS),
            phases: &[],
            categories: false,
        },
        Member {
            name: "server_port",
            doc: "Port at which ngrok took the connection.",
            ty: ValueType::Int,
            phases: &[],
            categories: false,
        },
        Member {
            name: "server_region",
            doc: "Point of presence of ngrok that serves the connection, such as `eu`.",
            ty: ValueType::String,
            phases: &[],
            categories: false,
        },
        Member {
            name: "tls",
            doc: "The TLS session, where there is one.",
            ty: ValueType::Shape(&super::variables::TLS),
            phases: &[],
            categories: false,
        },
        Member {
            name: "ts",
            doc: "When things happened to the connection.",
            ty: ValueType::Shape(&super::variables::CONNECTION_TIMES),
            phases: &[],
            categories: false,
        },
    ],
};

pub(crate) static CONNECTION_TIMES: Shape = Shape {
    name: "ConnectionTimes",
    doc: "When things happened to a connection.",
    reads_as: None,
    members: &[
        Member {
            name: "start",
            doc: "When the client opened the connection.",
            ty: ValueType::Timestamp,
            phases: &[],
            categories: false,
        },
    ],
};

pub(crate) static ADDRESS: Shape = Shape {
    name: "Address",
    doc: "An IP address and what ngrok knows of it.",
    reads_as: Some(&ValueType::String),
    members: &[
        Member {
            name: "as",
            doc: "Network that announces the address.",
            ty: ValueType::Shape(&super::variables::AUTONOMOUS_SYSTEM),
            phases: &[],
            categories: false,
        },
        Member {
            name: "categories",
            doc: "Lists that the address stands on, such as `proxy.anonymous.tor`.",
            ty: ValueType::List(&ValueType::String),
            phases: &[],
            categories: true,
        },
        Member {
            name: "geo",
            doc: "Where the address is.",
            ty: ValueType::Shape(&super::variables::ADDRESS_GEO),
            phases: &[],
            categories: false,
        },
        Member {
            name: "is_on_blocklist",
            doc: "Whether the address stands on a list of attackers that ngrok trusts. Short for looking through the categories that begin with `blocklist`.",
            ty: ValueType::Bool,
            phases: &[],
            categories: false,
        },
        Member {
            name: "is_tor_node",
            doc: "Whether the address is an exit of the Tor network. Short for looking for `proxy.anonymous.tor` in the categories.",
            ty: ValueType::Bool,
            phases: &[],
            categories: false,
        },
    ],
};

pub(crate) static AUTONOMOUS_SYSTEM: Shape = Shape {
    name: "AutonomousSystem",
    doc: "A network with a routing policy of its own.",
    reads_as: None,
    members: &[
        Member {
            name: "number",
            doc: "Number of the autonomous system (ASN).",
            ty: ValueType::Int,
            phases: &[],
            categories: false,
        },
        Member {
            name: "organization",
            doc: "Organization that runs the autonomous system.",
            ty: ValueType::String,
            phases: &[],
            categories: false,
        },
    ],
};

pub(crate) static ADDRESS_GEO: Shape = Shape {
    name: "AddressGeo",
    doc: "Places that belong to an address.",
    reads_as: None,
    members: &[
        Member {
            name: "location",
            doc: "Where traffic of the address probably comes from.",
            ty: ValueType::Shape(&super::variables::LOCATION),
            phases: &[],
            categories: false,
        },
        Member {
            name: "registered_location",
            doc: "Where the address is registered.",
            ty: ValueType::Shape(&super::variables::REGISTERED_LOCATION),
            phases: &[],
            categories: false,
        },
    ],
};

pub(crate) static LOCATION: Shape = Shape {
    name: "Location",
    doc: "A place that an address probably is at.",
    reads_as: None,
    members: &[
        Member {
            name: "city",
            doc: "City, in English.",
            ty: ValueType::String,
            phases: &[],
            categories: false,
        },
        Member {
            name: "continent",
            doc: "Continent, in English.",
            ty: ValueType::String,
            phases: &[],
            categories: false,
        },
        Member {
            name: "country",
            doc: "Country, in English.",
            ty: ValueType::String,
            phases: &[],
            categories: false,
        },
        Member {
            name: "country_code",
            doc: "Country as two letters of ISO 3166, such as `DE`.",
            ty: ValueType::String,
            phases: &[],
            categories: false,
        },
        Member {
            name: "is_eu",
            doc: "Whether the place belongs to the European Union.",
            ty: ValueType::Bool,
            phases: &[],
            categories: false,
        },
        Member {
            name: "latitude",
            doc: "Latitude in degrees, roughly, written as a text.",
            ty: ValueType::String,
            phases: &[],
            categories: false,
        },
        Member {
            name: "longitude",
            doc: "Longitude in degrees, roughly, written as a text.",
            ty: ValueType::String,
            phases: &[],
            categories: false,
        },
        Member {
            name: "metro_code",
            doc: "Code of the metropolitan area.",
            ty: ValueType::String,
            phases: &[],
            categories: false,
        },
        Member {
            name: "postal_code",
            doc: "Postal code.",
            ty: ValueType::String,
            phases: &[],
            categories: false,
        },
        Member {
            name: "radius",
            doc: "Kilometers around the coordinates within which the place may be, written as a text.",
            ty: ValueType::String,
            phases: &[],
            categories: false,
        },
        Member {
            name: "subdivision",
            doc: "State or province, in English.",
            ty: ValueType::String,
            phases: &[],
            categories: false,
        },
        Member {
            name: "timezone",
            doc: "Time zone by its IANA name, such as `Europe/Berlin`.",
            ty: ValueType::String,
            phases: &[],
            categories: false,
        },
    ],
};

pub(crate) static REGISTERED_LOCATION: Shape = Shape {
    name: "RegisteredLocation",
    doc: "A place that an address is registered at.",
    reads_as: None,
    members: &[
        Member {
            name: "city",
            doc: "City, in English.",
            ty: ValueType::String,
            phases: &[],
            categories: false,
        },
        Member {
            name: "continent",
            doc: "Continent, in English.",
            ty: ValueType::String,
            phases: &[],
            categories: false,
        },
        Member {
            name: "country",
            doc: "Country, in English.",
            ty: ValueType::String,
            phases: &[],
            categories: false,
        },
        Member {
            name: "country_code",
            doc: "Country as two letters of ISO 3166, such as `DE`.",
            ty: ValueType::String,
            phases: &[],
            categories: false,
        },
        Member {
            name: "is_eu",
            doc: "Whether the place belongs to the European Union.",
            ty: ValueType::Bool,
            phases: &[],
            categories: false,
        },
        Member {
            name: "metro_code",
            doc: "Code of the metropolitan area.",
            ty: ValueType::String,
            phases: &[],
            categories: false,
        },
        Member {
            name: "subdivision",
            doc: "State or province, in English.",
            ty: ValueType::String,
            phases: &[],
            categories: false,
        },
        Member {
            name: "timezone",
            doc: "Time zone by its IANA name, such as `Europe/Berlin`.",
            ty: ValueType::String,
            phases: &[],
            categories: false,
        },
    ],
};

pub(crate) static CLIENT_GEO: Shape = Shape {
    name: "ClientGeo",
    doc: "Where a client probably is, in short.",
    reads_as: None,
    members: &[
        Member {
            name: "city",
            doc: "City, in English.",
            ty: ValueType::String,
            phases: &[],
            categories: false,
        },
        Member {
            name: "country",
            doc: "Country, in English.",
            ty: ValueType::String,
            phases: &[],
            categories: false,
        },
        Member {
            name: "country_code",
            doc: "Country as two letters of ISO 3166, such as `DE`.",
            ty: ValueType::String,
            phases: &[],
            categories: false,
        },
        Member {
            name: "latitude",
            doc: "Latitude in degrees, roughly, written as a text.",
            ty: ValueType::String,
            phases: &[],
            categories: false,
        },
        Member {
            name: "longitude",
            doc: "Longitude in degrees, roughly, written as a text.",
            ty: ValueType::String,
            phases: &[],
            categories: false,
        },
        Member {
            name: "radius",
            doc: "Kilometers around the coordinates within which the client may be, written as a text.",
            ty: ValueType::String,
            phases: &[],
            categories: false,
        },
        Member {
            name: "subdivision",
            doc: "State or province, in English.",
            ty: ValueType::String,
            phases: &[],
            categories: false,
        },
    ],
};

pub(crate) static KUBERNETES: Shape = Shape {
    name: "Kubernetes",
    doc: "The origin of a connection in a Kubernetes cluster.",
    reads_as: None,
    members: &[
        Member {
            name: "pod",
            doc: "Pod that opened the connection.",
            ty: ValueType::Shape(&super::variables::POD),
            phases: &[],
            categories: false,
        },
    ],
};

pub(crate) static POD: Shape = Shape {
    name: "Pod",
    doc: "A pod of a Kubernetes cluster.",
    reads_as: None,
    members: &[
        Member {
            name: "id",
            doc: "UID of the pod.",
            ty: ValueType::String,
            phases: &[],
            categories: false,
        },
        Member {
            name: "metadata",
            doc: "What the cluster says about the pod.",
            ty: ValueType::Shape(&super::variables::POD_METADATA),
            phases: &[],
            categories: false,
        },
    ],
};

pub(crate) static POD_METADATA: Shape = Shape {
    name: "PodMetadata",
    doc: "What a cluster says about a pod.",
    reads_as: None,
    members: &[
        Member {
            name: "annotations",
            doc: "Annotations of the pod whose names begin with `k8s.ngrok.com/`.",
            ty: ValueType::Map(&ValueType::String),
            phases: &[],
            categories: false,
        },
        Member {
            name: "error_code",
            doc: "Code of what went wrong when the pod was looked up.",
            ty: ValueType::String,
            phases: &[],
            categories: false,
        },
        Member {
            name: "error_message",
            doc: "What went wrong when the pod was looked up, for people. Stands beside `conn.k8s.pod.metadata.error_code`.",
            ty: ValueType::String,
            phases: &[],
            categories: false,
        },
        Member {
            name: "name",
            doc: "Name of the pod.",
            ty: ValueType::String,
            phases: &[],
            categories: false,
        },
        Member {
            name: "namespace",
            doc: "Namespace that the pod is in.",
            ty: ValueType::String,
            phases: &[],
            categories: false,
        },
    ],
};

pub(crate) static ENDPOINT: Shape = Shape {
    name: "Endpoint",
    doc: "An endpoint of ngrok.",
    reads_as: None,
    members: &[
        Member {
            name: "addr",
            doc: "Address of the endpoint: its host and port.",
            ty: ValueType::String,
            phases: &[],
            categories: false,
        },
        Member {
            name: "host",
            doc: "Host name of the endpoint.",
            ty: ValueType::String,
            phases: &[],
            categories: false,
        },
        Member {
            name: "id",
            doc: "Identifier of the endpoint that took the connection.",
            ty: ValueType::String,
            phases: &[],
            categories: false,
        },
        Member {
            name: "port",
            doc: "Port of the endpoint.",
            ty: ValueType::Int,
            phases: &[],
            categories: false,
        },
        Member {
            name: "protocol",
            doc: "Protocol of the endpoint: `http`, `https`, `tcp` or `tls`.",
            ty: ValueType::String,
            phases: &[],
            categories: false,
        },
        Member {
            name: "url",
            doc: "URL of the endpoint.",
            ty: ValueType::String,
            phases: &[],
            categories: false,
        },
    ],
};

pub(crate) static REQUEST: Shape = Shape {
    name: "Request",
    doc: "An HTTP request.",
    reads_as: None,
    members: &[
        Member {
            name: "content_encoding",
            doc: "Encodings that the `Content-Encoding` header names.",
            ty: ValueType::List(&ValueType::String),
            phases: &[],
            categories: false,
        },
        Member {
            name: "content_length",
            doc: "Size of the body in bytes. Absent without a body, and where the client streams one of unknown size.",
            ty: ValueType::Int,
            phases: &[],
            categories: false,
        },
        Member {
            name: "content_type",
            doc: "Media type of the body. Used as a text it is the type alone.",
            ty: ValueType::Shape(&super::variables::CONTENT_TYPE),
            phases: &[],
            categories: false,
        },
        Member {
            name: "cookies",
            doc: "Cookies by name. Those that share a name keep the order of the `Cookie` header.",
            ty: ValueType::Map(
                &ValueType::List(&ValueType::Shape(&super::variables::REQUEST_COOKIE)),
            ),
            phases: &[],
            categories: false,
        },
        Member {
            name: "headers",
            doc: "Values of the headers by name. A name is found in lower case and in its canonical form, such as `User-Agent`.",
            ty: ValueType::Map(&ValueType::List(&ValueType::String)),
            phases: &[],
            categories: false,
        },
        Member {
            name: "host",
            doc: "Value of the `Host` header.",
            ty: ValueType::String,
            phases: &[],
            categories: false,
        },
        Member {
            name: "location",
            doc: "Value of the `Location` header.",
            ty: ValueType::String,
            phases: &[],
            categories: false,
        },
        Member {
            name: "method",
            doc: "Method, such as `GET`.",
            ty: ValueType::String,
            phases: &[],
            categories: false,
        },
        Member {
            name: "trailers",
            doc: "Values of the trailers by name, in lower case.",
            ty: ValueType::Map(&ValueType::List(&ValueType::String)),
            phases: &[],
            categories: false,
        },
        Member {
            name: "ts",
            doc: "When parts of the request came.",
            ty: ValueType::Shape(&super::variables::REQUEST_TIMES),
            phases: &[],
            categories: false,
        },
        Member {
            name: "url",
            doc: "URL of the request, normalized. Used as a text it is the whole URL.",
            ty: ValueType::Shape(&super::variables::REQUEST_URL),
            phases: &[],
            categories: false,
        },
        Member {
            name: "user_agent",
            doc: "Program of the client, read from the `User-Agent` header. Used as a text it is the header's value.",
            ty: ValueType::Shape(&super::variables::USER_AGENT),
            phases: &[],
            categories: false,
        },
        Member {
            name: "version",
            doc: "Version of HTTP, such as `HTTP/1.1`.",
            ty: ValueType::String,
            phases: &[],
            categories: false,
        },
    ],
};

pub(crate) static REQUEST_TIMES: Shape = Shape {
    name: "RequestTimes",
    doc: "When parts of a request came.",
    reads_as: None,
    members: &[
        Member {
            name: "body_received",
            doc: "When the body was there. Absent without a body.",
            ty: ValueType::Timestamp,
            phases: &[],
            categories: false,
        },
        Member {
            name: "header_received",
            doc: "When the headers were there.",
            ty: ValueType::Timestamp,
            phases: &[],
            categories: false,
        },
    ],
};

pub(crate) static REQUEST_COOKIE: Shape = Shape {
    name: "RequestCookie",
    doc: "A cookie that a client sends.",
    reads_as: None,
    members: &[
        Member {
            name: "name",
            doc: "Name of the cookie.",
            ty: ValueType::String,
            phases: &[],
            categories: false,
        },
        Member {
            name: "value",
            doc: "Value of the cookie.",
            ty: ValueType::String,
            phases: &[],
            categories: false,
        },
    ],
};

pub(crate) static REQUEST_URL: Shape = Shape {
    name: "RequestUrl",
    doc: "The URL of a request and its parts.",
    reads_as: Some(&ValueType::String),
    members: &[
        Member {
            name: "authority",
            doc: "Host and port, with user and password where they stand there.",
            ty: ValueType::String,
            phases: &[],
            categories: false,
        },
        Member {
            name: "host",
            doc: "Host name.",
            ty: ValueType::String,
            phases: &[],
            categories: false,
        },
        Member {
            name: "path",
            doc: "Path, normalized, from its first slash on.",
            ty: ValueType::String,
            phases: &[],
            categories: false,
        },
        Member {
            name: "port",
            doc: "Port. Absent where the URL names none.",
            ty: ValueType::Int,
            phases: &[],
            categories: false,
        },
        Member {
            name: "query",
            doc: "Query, without the question mark.",
            ty: ValueType::String,
            phases: &[],
            categories: false,
        },
        Member {
            name: "query_params",
            doc: "Values of the query's parameters by name.",
            ty: ValueType::Map(&ValueType::List(&ValueType::String)),
            phases: &[],
            categories: false,
        },
        Member {
            name: "raw",
            doc: "Whole URL as it came, not normalized.",
            ty: ValueType::String,
            phases: &[],
            categories: false,
        },
        Member {
            name: "raw_path",
            doc: "Path as it came, not normalized.",
            ty: ValueType::String,
            phases: &[],
            categories: false,
        },
        Member {
            name: "scheme",
            doc: "Scheme, such as `https`.",
            ty: ValueType::String,
            phases: &[],
            categories: false,
        },
        Member {
            name: "uri",
            doc: "Path and query.",
            ty: ValueType::String,
            phases: &[],
            categories: false,
        },
        Member {
            name: "user_password",
            doc: "User and password, with a colon between them.",
            ty: ValueType::String,
            phases: &[],
            categories: false,
        },
    ],
};

pub(crate) static USER_AGENT: Shape = Shape {
    name: "UserAgent",
    doc: "A program that sends requests.",
    reads_as: Some(&ValueType::String),
    members: &[
        Member {
            name: "device",
            doc: "Device that the program runs on.",
            ty: ValueType::String,
            phases: &[],
            categories: false,
        },
        Member {
            name: "is_bot",
            doc: "Whether it is a bot.",
            ty: ValueType::Bool,
            phases: &[],
            categories: false,
        },
        Member {
            name: "is_desktop",
            doc: "Whether it runs on a desktop computer.",
            ty: ValueType::Bool,
            phases: &[],
            categories: false,
        },
        Member {
            name: "is_mobile",
            doc: "Whether it runs on a telephone.",
            ty: ValueType::Bool,
            phases: &[],
            categories: false,
        },
        Member {
            name: "is_tablet",
            doc: "Whether it runs on a tablet.",
            ty: ValueType::Bool,
            phases: &[],
            categories: false,
        },
        Member {
            name: "name",
            doc: "Name of the program, such as `Firefox`.",
            ty: ValueType::String,
            phases: &[],
            categories: false,
        },
        Member {
            name: "os",
            doc: "Operating system that it runs on.",
            ty: ValueType::String,
            phases: &[],
            categories: false,
        },
        Member {
            name: "os_version",
            doc: "Version of the operating system.",
            ty: ValueType::String,
            phases: &[],
            categories: false,
        },
        Member {
            name: "url",
            doc: "URL that the program names, as bots do.",
            ty: ValueType::String,
            phases: &[],
            categories: false,
        },
        Member {
            name: "version",
            doc: "Version of the program.",
            ty: ValueType::String,
            phases: &[],
            categories: false,
        },
    ],
};

pub(crate) static CONTENT_TYPE: Shape = Shape {
    name: "ContentType",
    doc: "The media type of a body.",
    reads_as: Some(&ValueType::String),
    members: &[
        Member {
            name: "parameters",
            doc: "Parameters of the media type, such as `charset`.",
            ty: ValueType::Map(&ValueType::String),
            phases: &[],
            categories: false,
        },
        Member {
            name: "raw",
            doc: "Whole `Content-Type` header.",
            ty: ValueType::String,
            phases: &[],
            categories: false,
        },
    ],
};

pub(crate) static RESPONSE: Shape = Shape {
    name: "Response",
    doc: "An HTTP response.",
    reads_as: None,
    members: &[
        Member {
            name: "content_encoding",
            doc: "Encodings that the `Content-Encoding` header names.",
            ty: ValueType::List(&ValueType::String),
            phases: &[],
            categories: false,
        },
        Member {
            name: "content_length",
            doc: "Size of the body in bytes.",
            ty: ValueType::Int,
            phases: &[],
            categories: false,
        },
        Member {
            name: "content_type",
            doc: "Media type of the body. Used as a text it is the type alone.",
            ty: ValueType::Shape(&super::variables::CONTENT_TYPE),
            phases: &[],
            categories: false,
        },
        Member {
            name: "cookies",
            doc: "Cookies by name. Of those that share a name the one with the longest path comes first.",
            ty: ValueType::Map(
                &ValueType::List(&ValueType::Shape(&super::variables::RESPONSE_COOKIE)),
            ),
            phases: &[],
            categories: false,
        },
        Member {
            name: "headers",
            doc: "Values of the headers by name. A name is found in lower case and in its canonical form, such as `Content-Type`.",
            ty: ValueType::Map(&ValueType::List(&ValueType::String)),
            phases: &[],
            categories: false,
        },
        Member {
            name: "location",
            doc: "Value of the `Location` header.",
            ty: ValueType::String,
            phases: &[],
            categories: false,
        },
        Member {
            name: "status_code",
            doc: "Status, such as `200`.",
            ty: ValueType::Int,
            phases: &[],
            categories: false,
        },
        Member {
            name: "trailers",
            doc: "Values of the trailers by name, in lower case.",
            ty: ValueType::Map(&ValueType::List(&ValueType::String)),
            phases: &[],
            categories: false,
        },
    ],
};

pub(crate) static RESPONSE_COOKIE: Shape = Shape {
    name: "ResponseCookie",
    doc: "A cookie that a server sets.",
    reads_as: None,
    members: &[
        Member {
            name: "domain",
            doc: "Its `Domain`: where clients send it to.",
            ty: ValueType::String,
            phases: &[],
            categories: false,
        },
        Member {
            name: "expires",
            doc: "Its `Expires`: when clients forget it.",
            ty: ValueType::Timestamp,
            phases: &[],
            categories: false,
        },
        Member {
            name: "http_only",
            doc: "Its `HttpOnly`: whether scripts of a page must not see it.",
            ty: ValueType::Bool,
            phases: &[],
            categories: false,
        },
        Member {
            name: "max_age",
            doc: "Its `Max-Age`: for how long clients keep it.",
            ty: ValueType::Duration,
            phases: &[],
            categories: false,
        },
        Member {
            name: "name",
            doc: "Name of the cookie.",
            ty: ValueType::String,
            phases: &[],
            categories: false,
        },
        Member {
            name: "path",
            doc: "Its `Path`: below which paths clients send it.",
            ty: ValueType::String,
            phases: &[],
            categories: false,
        },
        Member {
            name: "same_site",
            doc: "Its `SameSite`: whether other sites cause it to be sent.",
            ty: ValueType::String,
            phases: &[],
            categories: false,
        },
        Member {
            name: "secure",
            doc: "Its `Secure`: whether clients send it over HTTPS only.",
            ty: ValueType::Bool,
            phases: &[],
            categories: false,
        },
        Member {
            name: "unparsed_attributes",
            doc: "Attributes that no standard knows, by name.",
            ty: ValueType::Map(&ValueType::String),
            phases: &[],
            categories: false,
        },
        Member {
            name: "value",
            doc: "Value of the cookie.",
            ty: ValueType::String,
            phases: &[],
            categories: false,
        },
    ],
};

pub(crate) static ACTION_ERROR: Shape = Shape {
    name: "ActionError",
    doc: "Why an action failed.",
    reads_as: None,
    members: &[
        Member {
            name: "code",
            doc: "Code of the error, such as `ERR_NGROK_3200`.",
            ty: ValueType::String,
            phases: &[],
            categories: false,
        },
        Member {
            name: "message",
            doc: "What went wrong in words.",
            ty: ValueType::String,
            phases: &[],
            categories: false,
        },
    ],
};

pub(crate) static BASIC_AUTH_CREDENTIALS: Shape = Shape {
    name: "BasicAuthCredentials",
    doc: "What a request carried in its `Authorization` header.",
    reads_as: None,
    members: &[
        Member {
            name: "presented",
            doc: "Whether there were any credentials.",
            ty: ValueType::Bool,
            phases: &[],
            categories: false,
        },
        Member {
            name: "username",
            doc: "The name of the user.",
            ty: ValueType::String,
            phases: &[],
            categories: false,
        },
        Member {
            name: "authorized",
            doc: "Whether they were right.",
            ty: ValueType::Bool,
            phases: &[],
            categories: false,
        },
    ],
};

pub(crate) static HTTP_REQUEST_ATTEMPT: Shape = Shape {
    name: "HttpRequestAttempt",
    doc: "An attempt to send a request.",
    reads_as: None,
    members: &[
        Member {
            name: "req",
            doc: "The request.",
            ty: ValueType::Shape(&super::variables::REQUEST),
            phases: &[],
            categories: false,
        },
        Member {
            name: "res",
            doc: "The answer, if one came.",
            ty: ValueType::Shape(&super::variables::RESPONSE),
            phases: &[],
            categories: false,
        },
        Member {
            name: "error",
            doc: "What went wrong, if anything did.",
            ty: ValueType::String,
            phases: &[],
            categories: false,
        },
    ],
};

pub(crate) static HTTP_REQUEST_RESPONSE: Shape = Shape {
    name: "HttpRequestResponse",
    doc: "An answer with its body.",
    reads_as: None,
    members: &[
        Member {
            name: "body",
            doc: "The body.",
            ty: ValueType::String,
            phases: &[],
            categories: false,
        },
        Member {
            name: "content_encoding",
            doc: "Encodings that the `Content-Encoding` header names.",
            ty: ValueType::List(&ValueType::String),
            phases: &[],
            categories: false,
        },
        Member {
            name: "content_length",
            doc: "Size of the body in bytes.",
            ty: ValueType::Int,
            phases: &[],
            categories: false,
        },
        Member {
            name: "content_type",
            doc: "Media type of the body.",
            ty: ValueType::Shape(&super::variables::CONTENT_TYPE),
            phases: &[],
            categories: false,
        },
        Member {
            name: "cookies",
            doc: "Cookies by name.",
            ty: ValueType::Map(
                &ValueType::List(&ValueType::Shape(&super::variables::RESPONSE_COOKIE)),
            ),
            phases: &[],
            categories: false,
        },
        Member {
            name: "headers",
            doc: "Values of the headers by name.",
            ty: ValueType::Map(&ValueType::List(&ValueType::String)),
            phases: &[],
            categories: false,
        },
        Member {
            name: "location",
            doc: "Value of the `Location` header.",
            ty: ValueType::String,
            phases: &[],
            categories: false,
        },
        Member {
            name: "status_code",
            doc: "Status, such as `200`.",
            ty: ValueType::Int,
            phases: &[],
            categories: false,
        },
        Member {
            name: "trailers",
            doc: "Values of the trailers by name.",
            ty: ValueType::Map(&ValueType::List(&ValueType::String)),
            phases: &[],
            categories: false,
        },
    ],
};

pub(crate) static OAUTH_IDENTITY: Shape = Shape {
    name: "OauthIdentity",
    doc: "Who logged in with OAuth.",
    reads_as: None,
    members: &[
        Member {
            name: "id",
            doc: "Identifier of the person at ngrok.",
            ty: ValueType::String,
            phases: &[],
            categories: false,
        },
        Member {
            name: "email",
            doc: "Mail address.",
            ty: ValueType::String,
            phases: &[],
            categories: false,
        },
        Member {
            name: "name",
            doc: "Name of the person.",
            ty: ValueType::String,
            phases: &[],
            categories: false,
        },
        Member {
            name: "provider_user_id",
            doc: "Identifier of the person at the provider.",
            ty: ValueType::String,
            phases: &[],
            categories: false,
        },
        Member {
            name: "current_provider_session_id",
            doc: "Identifier of the session.",
            ty: ValueType::String,
            phases: &[],
            categories: false,
        },
    ],
};

pub(crate) static OIDC_IDENTITY: Shape = Shape {
    name: "OidcIdentity",
    doc: "Who logged in with OpenID Connect.",
    reads_as: None,
    members: &[
        Member {
            name: "id",
            doc: "Identifier of the person at ngrok.",
            ty: ValueType::String,
            phases: &[],
            categories: false,
        },
        Member {
            name: "email",
            doc: "Mail address.",
            ty: ValueType::String,
            phases: &[],
            categories: false,
        },
        Member {
            name: "name",
            doc: "Name of the person.",
            ty: ValueType::String,
            phases: &[],
            categories: false,
        },
        Member {
            name: "provider_user_id",
            doc: "Identifier of the person at the provider.",
            ty: ValueType::String,
            phases: &[],
            categories: false,
        },
        Member {
            name: "current_session_id",
            doc: "Identifier of the session.",
            ty: ValueType::String,
            phases: &[],
            categories: false,
        },
    ],
};

pub(crate) static OWASP_RULE: Shape = Shape {
    name: "OwaspRule",
    doc: "A rule of the core rule set that matched.",
    reads_as: None,
    members: &[
        Member {
            name: "id",
            doc: "Identifier of the rule.",
            ty: ValueType::Any,
            phases: &[],
            categories: false,
        },
        Member {
            name: "message",
            doc: "What the rule looks for.",
            ty: ValueType::String,
            phases: &[],
            categories: false,
        },
        Member {
            name: "data",
            doc: "What it found.",
            ty: ValueType::String,
            phases: &[],
            categories: false,
        },
    ],
};

pub(crate) static CLOCK: Shape = Shape {
    name: "Clock",
    doc: "The clock of ngrok.",
    reads_as: None,
    members: &[
        Member {
            name: "now",
            doc: "Present time in UTC, as a text in the form of RFC 3339. `timestamp(time.now)` makes a time of it.",
            ty: ValueType::String,
            phases: &[],
            categories: false,
        },
    ],
};

pub(crate) static TLS: Shape = Shape {
    name: "Tls",
    doc: "A TLS session.",
    reads_as: None,
    members: &[
        Member {
            name: "cipher_suite",
            doc: "Cipher suite that the handshake settled on.",
            ty: ValueType::String,
            phases: &[],
            categories: false,
        },
        Member {
            name: "client",
            doc: "Certificate of the client, where one was asked for.",
            ty: ValueType::Shape(&super::variables::CLIENT_CERTIFICATE),
            phases: &[],
            categories: false,
        },
        Member {
            name: "ja4_fingerprint",
            doc: "JA4 fingerprint of the client's handshake, which tells kinds of clients apart.",
            ty: ValueType::String,
            phases: &[],
            categories: false,
        },
        Member {
            name: "negotiated_alpn",
            doc: "Protocol that both sides agreed on by ALPN, such as `h2`.",
            ty: ValueType::String,
            phases: &[],
            categories: false,
        },
        Member {
            name: "server",
            doc: "Certificate that ngrok showed.",
            ty: ValueType::Shape(&super::variables::SERVER_CERTIFICATE),
            phases: &[],
            categories: false,
        },
        Member {
            name: "session_resumed",
            doc: "Whether the session goes on from an earlier one. For now it is never true.",
            ty: ValueType::Bool,
            phases: &[],
            categories: false,
        },
        Member {
            name: "sni",
            doc: "Host name that the client asked for in its hello (SNI).",
            ty: ValueType::String,
            phases: &[],
            categories: false,
        },
        Member {
            name: "version",
            doc: "Version of TLS that the client and ngrok speak, such as `1.3`.",
            ty: ValueType::String,
            phases: &[],
            categories: false,
        },
    ],
};

pub(crate) static CLIENT_CERTIFICATE: Shape = Shape {
    name: "ClientCertificate",
    doc: "The certificate of a client.",
    reads_as: None,
    members: &[
        Member {
            name: "extensions",
            doc: "Extensions of the certificate.",
            ty: ValueType::List(
                &ValueType::Shape(&super::variables::CERTIFICATE_EXTENSION),
            ),
            phases: &[],
            categories: false,
        },
        Member {
            name: "issuer",
            doc: "Authority that issued the certificate. Used as a text it is the distinguished name.",
            ty: ValueType::Shape(&super::variables::CERTIFICATE_NAME),
            phases: &[],
            categories: false,
        },
        Member {
            name: "pem",
            doc: "Whole certificate in PEM form.",
            ty: ValueType::String,
            phases: &[],
            categories: false,
        },
        Member {
            name: "san",
            doc: "Further names that the certificate is good for.",
            ty: ValueType::Shape(&super::variables::ALTERNATIVE_NAMES),
            phases: &[],
            categories: false,
        },
        Member {
            name: "serial_number",
            doc: "Number that the authority gave to the certificate.",
            ty: ValueType::String,
            phases: &[],
            categories: false,
        },
        Member {
            name: "signature_algorithm",
            doc: "Algorithm with which the authority signed.",
            ty: ValueType::String,
            phases: &[],
            categories: false,
        },
        Member {
            name: "subject",
            doc: "Whom the certificate belongs to. Used as a text it is the distinguished name.",
            ty: ValueType::Shape(&super::variables::CERTIFICATE_NAME),
            phases: &[],
            categories: false,
        },
        Member {
            name: "validity",
            doc: "When the certificate is valid.",
            ty: ValueType::Shape(&super::variables::CERTIFICATE_VALIDITY),
            phases: &[],
            categories: false,
        },
    ],
};

pub(crate) static SERVER_CERTIFICATE: Shape = Shape {
    name: "ServerCertificate",
    doc: "The certificate that ngrok shows to clients.",
    reads_as: None,
    members: &[
        Member {
            name: "extensions",
            doc: "Extensions of the certificate.",
            ty: ValueType::List(
                &ValueType::Shape(&super::variables::CERTIFICATE_EXTENSION),
            ),
            phases: &[],
            categories: false,
        },
        Member {
            name: "issuer",
            doc: "Authority that issued the certificate. Used as a text it is the distinguished name.",
            ty: ValueType::Shape(&super::variables::CERTIFICATE_NAME),
            phases: &[],
            categories: false,
        },
        Member {
            name: "san",
            doc: "Further names that the certificate is good for.",
            ty: ValueType::Shape(&super::variables::ALTERNATIVE_NAMES),
            phases: &[],
            categories: false,
        },
        Member {
            name: "serial_number",
            doc: "Number that the authority gave to the certificate.",
            ty: ValueType::String,
            phases: &[],
            categories: false,
        },
        Member {
            name: "signature_algorithm",
            doc: "Algorithm with which the authority signed.",
            ty: ValueType::String,
            phases: &[],
            categories: false,
        },
        Member {
            name: "subject",
            doc: "Whom the certificate belongs to. Used as a text it is the distinguished name.",
            ty: ValueType::Shape(&super::variables::CERTIFICATE_NAME),
            phases: &[],
            categories: false,
        },
        Member {
            name: "validity",
            doc: "When the certificate is valid.",
            ty: ValueType::Shape(&super::variables::CERTIFICATE_VALIDITY),
            phases: &[],
            categories: false,
        },
    ],
};

pub(crate) static CERTIFICATE_EXTENSION: Shape = Shape {
    name: "CertificateExtension",
    doc: "An extension of a certificate.",
    reads_as: None,
    members: &[
        Member {
            name: "critical",
            doc: "Whether a reader that does not know the extension must refuse the certificate.",
            ty: ValueType::Bool,
            phases: &[],
            categories: false,
        },
        Member {
            name: "id",
            doc: "Object identifier (OID) of the extension's kind.",
            ty: ValueType::String,
            phases: &[],
            categories: false,
        },
        Member {
            name: "value",
            doc: "Content of the extension.",
            ty: ValueType::Bytes,
            phases: &[],
            categories: false,
        },
    ],
};

pub(crate) static CERTIFICATE_NAME: Shape = Shape {
    name: "CertificateName",
    doc: "A distinguished name, written about as RFC 2253 has it when used as a text.",
    reads_as: Some(&ValueType::String),
    members: &[
        Member {
            name: "common_name",
            doc: "Common name, mostly a domain.",
            ty: ValueType::String,
            phases: &[],
            categories: false,
        },
        Member {
            name: "country",
            doc: "Countries.",
            ty: ValueType::List(&ValueType::String),
            phases: &[],
            categories: false,
        },
        Member {
            name: "locality",
            doc: "Cities.",
            ty: ValueType::List(&ValueType::String),
            phases: &[],
            categories: false,
        },
        Member {
            name: "organization",
            doc: "Organizations.",
            ty: ValueType::List(&ValueType::String),
            phases: &[],
            categories: false,
        },
        Member {
            name: "organizational_unit",
            doc: "Departments of the organizations.",
            ty: ValueType::List(&ValueType::String),
            phases: &[],
            categories: false,
        },
        Member {
            name: "postal_code",
            doc: "Postal codes.",
            ty: ValueType::List(&ValueType::String),
            phases: &[],
            categories: false,
        },
        Member {
            name: "province",
            doc: "States or provinces.",
            ty: ValueType::List(&ValueType::String),
            phases: &[],
            categories: false,
        },
        Member {
            name: "street_address",
            doc: "Streets with house numbers.",
            ty: ValueType::List(&ValueType::String),
            phases: &[],
            categories: false,
        },
    ],
};

pub(crate) static ALTERNATIVE_NAMES: Shape = Shape {
    name: "AlternativeNames",
    doc: "Names of a certificate beside its common name.",
    reads_as: Some(&ValueType::String),
    members: &[
        Member {
            name: "dns_names",
            doc: "Domains.",
            ty: ValueType::List(&ValueType::String),
            phases: &[],
            categories: false,
        },
        Member {
            name: "email_addresses",
            doc: "Email addresses.",
            ty: ValueType::List(&ValueType::String),
            phases: &[],
            categories: false,
        },
        Member {
            name: "ip_addresses",
            doc: "IP addresses.",
            ty: ValueType::List(&ValueType::String),
            phases: &[],
            categories: false,
        },
        Member {
            name: "uris",
            doc: "URIs.",
            ty: ValueType::List(&ValueType::String),
            phases: &[],
            categories: false,
        },
    ],
};

pub(crate) static CERTIFICATE_VALIDITY: Shape = Shape {
    name: "CertificateValidity",
    doc: "The time in which a certificate is valid.",
    reads_as: None,
    members: &[
        Member {
            name: "not_after",
            doc: "End of the time.",
            ty: ValueType::Timestamp,
            phases: &[],
            categories: false,
        },
        Member {
            name: "not_before",
            doc: "Begin of the time.",
            ty: ValueType::Timestamp,
            phases: &[],
            categories: false,
        },
    ],
};
