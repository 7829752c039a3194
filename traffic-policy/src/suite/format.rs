//! What a file of tests may hold, as tables: the check, the JSON Schema and the documentation are made from them.

use crate::language::{Field, Format, Kind, KnownValue, Object};

/// The fields of a file.
pub(crate) static FILE: &[Field] = &[
    Field {
        name: "policy",
        doc: "The policy: a path from this file, or the mapping itself.",
        kind: Kind::Any,
        required: true,
        ..Field::PLAIN
    },
    Field {
        name: "endpoint",
        doc: "URL of the endpoint that has the policy, such as `https://app.example.com`. Requests to paths go there.",
        kind: Kind::String,
        required: true,
        format: Some(Format::Url),
        ..Field::PLAIN
    },
    KIND,
    Field {
        name: "defaults",
        doc: "What holds for every case that does not say otherwise. Mappings are merged, everything else is replaced.",
        kind: Kind::Object(&DEFAULTS),
        ..Field::PLAIN
    },
    Field {
        name: "upstreams",
        doc: "What stands behind the policy, by the beginning of its URL; the longest that fits answers. The endpoint's own URL is the service behind an agent's endpoint.",
        kind: Kind::Map(&Kind::Object(&UPSTREAM)),
        ..Field::PLAIN
    },
    Field {
        name: "secrets",
        doc: "Secrets by vault and name, made up for the tests.",
        kind: Kind::Map(&Kind::Map(&Kind::String)),
        sensitive: true,
        ..Field::PLAIN
    },
    Field {
        name: "ip_policies",
        doc: "IP policies of the account by identifier, each a list of rules.",
        kind: Kind::Map(&Kind::List(&Kind::Object(&IP_RULE))),
        ..Field::PLAIN
    },
    Field {
        name: "certificate_authorities",
        doc: "Certificate authorities of the account by identifier, each as PEM or a path from this file to it.",
        kind: Kind::Map(&Kind::String),
        ..Field::PLAIN
    },
    Field {
        name: "keys",
        doc: "Key sets (JWK sets) by URL, each a path from this file or the mapping itself.",
        kind: Kind::Map(&Kind::Any),
        ..Field::PLAIN
    },
    Field {
        name: "cases",
        doc: "The tests.",
        kind: Kind::List(&Kind::Object(&CASE)),
        required: true,
        min_items: Some(1),
        ..Field::PLAIN
    },
];

/// Who serves an endpoint.
const KIND: Field = Field {
    name: "kind",
    doc: "Who serves the endpoint. The policy of a cloud endpoint has to answer.",
    kind: Kind::String,
    default: Some("\"agent\""),
    values: &[
        KnownValue { value: "agent", doc: "An agent, to which traffic goes on after the policy." },
        KnownValue { value: "cloud", doc: "ngrok: it is always there." },
    ],
    ..Field::PLAIN
};

/// What a case and the defaults share.
const REQUEST_FIELD: Field =
    Field { name: "request", doc: "The request.", kind: Kind::Object(&REQUEST), ..Field::PLAIN };
const CONNECTION: Field = Field {
    name: "connection",
    doc: "Variables of `conn`, by name, nested as expressions read them: `geo: {country_code: DE}`. The client's certificate may be given as `tls.client.pem`, with those behind it that lead to an authority.",
    kind: Kind::Map(&Kind::Any),
    ..Field::PLAIN
};
const AT: Field = Field {
    name: "at",
    doc: "When the first request comes, in the form of RFC 3339.",
    kind: Kind::String,
    default: Some("\"2026-01-01T00:00:00Z\""),
    ..Field::PLAIN
};
const REPEAT: Field = Field {
    name: "repeat",
    doc: "How often the request is sent. The last answer is the one that is looked at.",
    kind: Kind::Int,
    default: Some("1"),
    min: Some(1.0),
    max: Some(100_000.0),
    ..Field::PLAIN
};
const EVERY: Field = Field {
    name: "every",
    doc: "Time between two of these requests.",
    kind: Kind::Duration,
    default: Some("\"0s\""),
    min: Some(0.0),
    ..Field::PLAIN
};
const KEEP_COOKIES: Field = Field {
    name: "keep_cookies",
    doc: "Whether the client sends the cookies that it was given with the next of these requests, as a browser does.",
    kind: Kind::Bool,
    default: Some("false"),
    ..Field::PLAIN
};
const SEED: Field = Field {
    name: "seed",
    doc: "Begin of all randomness: the same seed gives the same outcome.",
    kind: Kind::Int,
    default: Some("0"),
    min: Some(0.0),
    ..Field::PLAIN
};
const IDENTITY: Field = Field {
    name: "identity",
    doc: "Who has signed in, for `oauth` and `openid-connect`: members of the identity in their results. Without it nobody has, unless the request has the cookie of a session.",
    kind: Kind::Map(&Kind::Any),
    ..Field::PLAIN
};
const RESULTS: Field = Field {
    name: "results",
    doc: "Results of actions that can't run offline, by their name below `actions.ngrok`.",
    kind: Kind::Map(&Kind::Map(&Kind::Any)),
    ..Field::PLAIN
};

static DEFAULTS: Object = Object {
    name: "Defaults",
    doc: "What holds for every case.",
    fields: &[REQUEST_FIELD, CONNECTION, AT, REPEAT, EVERY, KEEP_COOKIES, SEED, IDENTITY, RESULTS],
};

static CASE: Object = Object {
    name: "Case",
    doc: "A test: a request, and what is expected of it.",
    fields: &[
        Field {
            name: "name",
            doc: "What is tested, as a sentence. `--filter` looks here.",
            kind: Kind::String,
            required: true,
            min_chars: Some(1),
            ..Field::PLAIN
        },
        REQUEST_FIELD,
        CONNECTION,
        AT,
        REPEAT,
        EVERY,
        KEEP_COOKIES,
        SEED,
        IDENTITY,
        RESULTS,
        Field {
            name: "upstreams",
            doc: "Upstreams of this case; each replaces the whole of the file's upstream of the same URL.",
            kind: Kind::Map(&Kind::Object(&UPSTREAM)),
            ..Field::PLAIN
        },
        Field {
            name: "expect",
            doc: "What is expected. What is not named is not looked at.",
            kind: Kind::Object(&EXPECT),
            required: true,
            ..Field::PLAIN
        },
    ],
};

static REQUEST: Object = Object {
    name: "Request",
    doc: "A request.",
    fields: &[
        Field {
            name: "method",
            doc: "Its method.",
            kind: Kind::String,
            default: Some("\"GET\""),
            min_chars: Some(1),
            ..Field::PLAIN
        },
        Field {
            name: "url",
            doc: "Its URL, or a path at the endpoint.",
            kind: Kind::String,
            default: Some("\"/\""),
            ..Field::PLAIN
        },
        Field {
            name: "headers",
            doc: "Its headers by name, each a text or a list of texts.",
            kind: Kind::Map(&HEADER),
            key_format: Some(Format::HeaderName),
            ..Field::PLAIN
        },
        Field { name: "body", doc: "Its body.", kind: Kind::String, ..Field::PLAIN },
    ],
};

static HEADER: Kind = Kind::Either(&[Kind::List(&Kind::String), Kind::String]);

static UPSTREAM: Object = Object {
    name: "Upstream",
    doc: "What an upstream answers.",
    fields: &[
        Field {
            name: "status",
            doc: "Status of the answer.",
            kind: Kind::Int,
            default: Some("200"),
            min: Some(100.0),
            max: Some(599.0),
            ..Field::PLAIN
        },
        Field {
            name: "headers",
            doc: "Headers of the answer by name, each a text or a list of texts.",
            kind: Kind::Map(&HEADER),
            key_format: Some(Format::HeaderName),
            ..Field::PLAIN
        },
        Field { name: "body", doc: "Body of the answer.", kind: Kind::String, ..Field::PLAIN },
        Field {
            name: "delay",
            doc: "Time until the answer comes, on the clock of the case.",
            kind: Kind::Duration,
            min: Some(0.0),
            ..Field::PLAIN
        },
        Field {
            name: "down",
            doc: "Whether it can't be reached.",
            kind: Kind::Bool,
            default: Some("false"),
            ..Field::PLAIN
        },
        Field {
            name: "echo",
            doc: "Whether it answers with the headers and body of the request.",
            kind: Kind::Bool,
            default: Some("false"),
            ..Field::PLAIN
        },
        Field {
            name: "policy",
            doc: "The policy of an internal endpoint at this URL: a path from this file, or the mapping itself. It runs when `forward-internal` goes there; the rest says what answers behind it.",
            kind: Kind::Either(&[Kind::Map(&Kind::Any), Kind::String]),
            ..Field::PLAIN
        },
        Field {
            name: "kind",
            doc: "Who serves the internal endpoint that has the policy. That of a cloud endpoint has to answer.",
            needs: &["policy"],
            ..KIND
        },
    ],
};

static IP_RULE: Object = Object {
    name: "IpRule",
    doc: "A rule of an IP policy.",
    fields: &[
        Field {
            name: "cidr",
            doc: "The network.",
            kind: Kind::String,
            required: true,
            format: Some(Format::Cidr),
            ..Field::PLAIN
        },
        Field {
            name: "action",
            doc: "What happens to its addresses.",
            kind: Kind::String,
            required: true,
            values: &[
                KnownValue { value: "allow", doc: "They may pass." },
                KnownValue { value: "deny", doc: "They may not." },
            ],
            ..Field::PLAIN
        },
    ],
};

static MATCHER: Object = Object {
    name: "Matcher",
    doc: "What a text has to be like.",
    fields: &[
        Field { name: "contains", doc: "A text that stands in it.", kind: Kind::String, ..Field::PLAIN },
        Field {
            name: "matches",
            doc: "A regular expression that finds something in it.",
            kind: Kind::String,
            format: Some(Format::Regex),
            ..Field::PLAIN
        },
    ],
};

/// A text, what it has to be like, or `null` where nothing may be.
static MATCH: Kind = Kind::Either(&[Kind::Null, Kind::Object(&MATCHER), Kind::String]);

/// What may be expected of the whole exchange, and of an internal endpoint that it passes.
const STATUS: Field = Field {
    name: "status",
    doc: "Status that the client gets.",
    kind: Kind::Int,
    min: Some(100.0),
    max: Some(599.0),
    ..Field::PLAIN
};
const STATUSES: Field = Field {
    name: "statuses",
    doc: "How often each status came, with `repeat`: `{200: 30, 429: 1}`.",
    kind: Kind::Map(&Kind::Int),
    ..Field::PLAIN
};
const ANSWER_HEADERS: Field = Field {
    name: "headers",
    doc: "Headers that the client gets, by name: a text, `{matches: …}`, `{contains: …}`, or null for one that must not be there.",
    kind: Kind::Map(&MATCH),
    key_format: Some(Format::HeaderName),
    ..Field::PLAIN
};
const ANSWER_BODY: Field = Field {
    name: "body",
    doc: "Body that the client gets: a text, `{contains: …}` or `{matches: …}`.",
    kind: Kind::Either(&[Kind::Object(&MATCHER), Kind::String]),
    ..Field::PLAIN
};
const CLOSED: Field = Field {
    name: "closed",
    doc: "Whether the connection is closed without an answer.",
    kind: Kind::Bool,
    ..Field::PLAIN
};
const FORWARDED_TO: Field = Field {
    name: "forwarded_to",
    doc: "URL of the internal endpoint that the request went to, or the endpoint's own URL for the service behind it.",
    kind: Kind::String,
    ..Field::PLAIN
};
const FORWARDED_REQUEST: Field = Field {
    name: "forwarded",
    doc: "The request in the form in which it went upstream.",
    kind: Kind::Object(&FORWARDED),
    ..Field::PLAIN
};
const NOT_FORWARDED: Field =
    Field { name: "not_forwarded", doc: "Whether the request went nowhere.", kind: Kind::Bool, ..Field::PLAIN };
const VARS: Field =
    Field { name: "vars", doc: "Variables that were set, by name.", kind: Kind::Map(&Kind::Any), ..Field::PLAIN };
const ACTION_RESULTS: Field = Field {
    name: "results",
    doc: "Results of actions, by their full name: `actions.ngrok.rate_limit.limited: true`.",
    kind: Kind::Map(&Kind::Any),
    ..Field::PLAIN
};
const ACTIONS: Field = Field {
    name: "actions",
    doc: "Types of the actions that ran, in order.",
    kind: Kind::List(&Kind::String),
    ..Field::PLAIN
};
const LOGS: Field = Field {
    name: "logs",
    doc: "Metadata of the entries that were logged, in order.",
    kind: Kind::List(&Kind::Any),
    ..Field::PLAIN
};
const COST: Field = Field {
    name: "cost",
    doc: "Traffic Policy Units that were used.",
    kind: Kind::Int,
    min: Some(0.0),
    ..Field::PLAIN
};

static EXPECT: Object = Object {
    name: "Expect",
    doc: "What is expected of a case.",
    fields: &[
        STATUS,
        STATUSES,
        ANSWER_HEADERS,
        ANSWER_BODY,
        CLOSED,
        FORWARDED_TO,
        FORWARDED_REQUEST,
        NOT_FORWARDED,
        VARS,
        ACTION_RESULTS,
        ACTIONS,
        LOGS,
        COST,
        Field {
            name: "endpoints",
            doc: "What is expected at internal endpoints that have a policy of their own, by URL, however the request came there; of several times the last counts. Null for one that it must not come to.",
            kind: Kind::Map(&Kind::Either(&[Kind::Null, Kind::Object(&EXPECT_AT)])),
            ..Field::PLAIN
        },
    ],
};

static EXPECT_AT: Object = Object {
    name: "ExpectAt",
    doc: "What is expected at an internal endpoint.",
    fields: &[
        STATUS,
        ANSWER_HEADERS,
        ANSWER_BODY,
        CLOSED,
        FORWARDED_TO,
        FORWARDED_REQUEST,
        NOT_FORWARDED,
        VARS,
        ACTION_RESULTS,
        ACTIONS,
        LOGS,
        COST,
    ],
};

static FORWARDED: Object = Object {
    name: "ForwardedRequest",
    doc: "A request as it went upstream.",
    fields: &[
        Field { name: "method", doc: "Its method.", kind: Kind::String, ..Field::PLAIN },
        Field {
            name: "path",
            doc: "Its path with the query: a text, `{contains: …}` or `{matches: …}`.",
            kind: Kind::Either(&[Kind::Object(&MATCHER), Kind::String]),
            ..Field::PLAIN
        },
        Field {
            name: "headers",
            doc: "Its headers by name: a text, `{matches: …}`, `{contains: …}`, or null for one that must not be there.",
            kind: Kind::Map(&MATCH),
            key_format: Some(Format::HeaderName),
            ..Field::PLAIN
        },
        Field {
            name: "body",
            doc: "Its body: a text, `{contains: …}` or `{matches: …}`.",
            kind: Kind::Either(&[Kind::Object(&MATCHER), Kind::String]),
            ..Field::PLAIN
        },
    ],
};
