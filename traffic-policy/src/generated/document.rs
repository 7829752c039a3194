// Generated from api-spec/traffic_policy/document.yaml by `cargo xtask codegen`; edits are lost.

//! What a document is made of.

use crate::language::*;

pub(crate) static PHASES: &[Phase] = &[
    Phase {
        name: "on_tcp_connect",
        doc: "A client has connected and nothing of what it sends has been read yet.",
        schemes: &["http", "https", "tcp", "tls"],
    },
    Phase {
        name: "on_http_request",
        doc: "A request has come and goes upstream when the phase is over.",
        schemes: &["http", "https"],
    },
    Phase {
        name: "on_http_response",
        doc: "A response has come and goes to the client when the phase is over.",
        schemes: &["http", "https"],
    },
    Phase {
        name: "on_event_stream_message",
        doc: "An event of a streamed response has come and goes to the client when the phase is over.",
        schemes: &["http", "https"],
    },
];

pub(crate) static RULE: &[Field] = &[
    Field {
        name: "name",
        doc: "What the rule is called.",
        kind: Kind::String,
        ..Field::PLAIN
    },
    Field {
        name: "expressions",
        doc: "Conditions that must all hold for the actions to run. Without any they always run.",
        kind: Kind::List(&Kind::String),
        expression: Some(ValueType::Bool),
        formerly: &["if"],
        ..Field::PLAIN
    },
    Field {
        name: "actions",
        doc: "The actions, run one after the other.",
        kind: Kind::List(&Kind::Action),
        required: true,
        min_items: Some(1),
        ..Field::PLAIN
    },
];

pub(crate) static ACTION: &[Field] = &[
    Field {
        name: "type",
        doc: "Which action it is.",
        kind: Kind::String,
        required: true,
        ..Field::PLAIN
    },
    Field {
        name: "config",
        doc: "Settings of the action. Their fields depend on its type.",
        kind: Kind::Any,
        ..Field::PLAIN
    },
    Field {
        name: "name",
        doc: "What the action is called in documented policies.",
        kind: Kind::String,
        undocumented: true,
        ..Field::PLAIN
    },
];

pub(crate) static OLDER: &[Older] = &[
    Older {
        name: "inbound",
        instead: Some("on_http_request"),
        doc: "Rules for requests in the older form for edges.",
    },
    Older {
        name: "outbound",
        instead: Some("on_http_response"),
        doc: "Rules for responses in the older form for edges.",
    },
    Older {
        name: "enabled",
        instead: None,
        doc: "Whether a policy of the older form is used. There is nothing in its place: leave out a policy that is not to run.",
    },
];

pub(crate) static WRAPPERS: &[Wrapper] = &[
    Wrapper {
        path: &["traffic_policy"],
        doc: "An endpoint in the configuration file of an agent.",
    },
    Wrapper {
        path: &["endpoints", "traffic_policy"],
        doc: "The configuration file of an agent with its list of endpoints.",
    },
    Wrapper {
        path: &["spec", "policy"],
        doc: "A policy as an object of Kubernetes.",
    },
    Wrapper {
        path: &["spec", "trafficPolicy", "inline"],
        doc: "An endpoint of an agent as an object of Kubernetes.",
    },
    Wrapper {
        path: &["spec", "trafficPolicy", "policy"],
        doc: "A cloud endpoint as an object of Kubernetes.",
    },
    Wrapper {
        path: &["policy"],
        doc: "A policy with its name around it.",
    },
];
