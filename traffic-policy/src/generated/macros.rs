// Generated from api-spec/traffic_policy/macros by `cargo xtask codegen`; edits are lost.

//! The macros of expressions.

use crate::language::*;

pub(crate) static MACROS: &[Macro] = &[
    Macro {
        name: "base64.decode",
        group: "Base64",
        doc: "Gives the bytes that a Base64 text stands for. A text that is no Base64 is an error.",
        calls: &[
            Call {
                text: "base64.decode(string) -> bytes",
                receiver: None,
                name: "base64.decode",
                params: &[
                    Param {
                        ty: ValueType::String,
                        optional: false,
                    },
                ],
                result: ValueType::Bytes,
            },
        ],
        phases: &[],
        cost: Some("3 TPUs per GB after 1 GB"),
        formerly: &["b64.decode", "utility.base64_decode"],
        examples: &[
            ("base64.decode('aGVsbG8=')", "b'hello'"),
            ("base64.decode('aGVsbG8')", "error"),
        ],
    },
    Macro {
        name: "base64.encode",
        group: "Base64",
        doc: "Writes bytes as a Base64 text.",
        calls: &[
            Call {
                text: "base64.encode(bytes) -> string",
                receiver: None,
                name: "base64.encode",
                params: &[
                    Param {
                        ty: ValueType::Bytes,
                        optional: false,
                    },
                ],
                result: ValueType::String,
            },
        ],
        phases: &[],
        cost: Some("3 TPUs per GB after 1 GB"),
        formerly: &["b64.encode", "utility.base64_encode"],
        examples: &[("base64.encode(b'hello')", "'aGVsbG8='")],
    },
    Macro {
        name: "basic_auth.encode",
        group: "Basic Auth",
        doc: "Makes the value of an `Authorization` header for a user and a password, with `Basic` before it.",
        calls: &[
            Call {
                text: "basic_auth.encode(string, string) -> string",
                receiver: None,
                name: "basic_auth.encode",
                params: &[
                    Param {
                        ty: ValueType::String,
                        optional: false,
                    },
                    Param {
                        ty: ValueType::String,
                        optional: false,
                    },
                ],
                result: ValueType::String,
            },
        ],
        phases: &[],
        cost: None,
        formerly: &["utility.basic_auth_encode"],
        examples: &[
            (
                "basic_auth.encode('username', 'password1')",
                "'Basic dXNlcm5hbWU6cGFzc3dvcmQx'",
            ),
        ],
    },
    Macro {
        name: "bytes.size",
        group: "Bytes",
        doc: "Tells how many bytes there are.",
        calls: &[
            Call {
                text: "bytes.size() -> int",
                receiver: Some(ValueType::Bytes),
                name: "size",
                params: &[],
                result: ValueType::Int,
            },
            Call {
                text: "size(bytes) -> int",
                receiver: None,
                name: "size",
                params: &[
                    Param {
                        ty: ValueType::Bytes,
                        optional: false,
                    },
                ],
                result: ValueType::Int,
            },
        ],
        phases: &[],
        cost: None,
        formerly: &[],
        examples: &[("b'hello'.size()", "5"), ("size(b'world!')", "6")],
    },
    Macro {
        name: "hash.crc32",
        group: "Hash",
        doc: "Gives the CRC-32 checksum (IEEE) of a text. The text has it in `hex` or `base64`, in hexadecimal when nothing is said.",
        calls: &[
            Call {
                text: "hash.crc32(string, string?) -> string",
                receiver: None,
                name: "hash.crc32",
                params: &[
                    Param {
                        ty: ValueType::String,
                        optional: false,
                    },
                    Param {
                        ty: ValueType::String,
                        optional: true,
                    },
                ],
                result: ValueType::String,
            },
        ],
        phases: &[],
        cost: None,
        formerly: &[],
        examples: &[
            ("hash.crc32('hello')", "'3610a686'"),
            ("hash.crc32('hello', 'hex')", "'3610a686'"),
            ("hash.crc32('hello', 'base64')", "'NhCmhg=='"),
        ],
    },
    Macro {
        name: "hash.crc64",
        group: "Hash",
        doc: "Gives the CRC-64 checksum (ISO) of a text. The text has it in `hex` or `base64`, in hexadecimal when nothing is said.",
        calls: &[
            Call {
                text: "hash.crc64(string, string?) -> string",
                receiver: None,
                name: "hash.crc64",
                params: &[
                    Param {
                        ty: ValueType::String,
                        optional: false,
                    },
                    Param {
                        ty: ValueType::String,
                        optional: true,
                    },
                ],
                result: ValueType::String,
            },
        ],
        phases: &[],
        cost: None,
        formerly: &[],
        examples: &[
            ("hash.crc64('hello')", "'3c3eeee2d8100000'"),
            ("hash.crc64('hello', 'hex')", "'3c3eeee2d8100000'"),
            ("hash.crc64('hello', 'base64')", "'PD7u4tgQAAA='"),
        ],
    },
    Macro {
        name: "hash.md5",
        group: "Hash",
        doc: "Gives the MD5 hash of a text, which is no protection against attackers. The text has it in `hex` or `base64`, in hexadecimal when nothing is said.",
        calls: &[
            Call {
                text: "hash.md5(string, string?) -> string",
                receiver: None,
                name: "hash.md5",
                params: &[
                    Param {
                        ty: ValueType::String,
                        optional: false,
                    },
                    Param {
                        ty: ValueType::String,
                        optional: true,
                    },
                ],
                result: ValueType::String,
            },
        ],
        phases: &[],
        cost: None,
        formerly: &[],
        examples: &[
            ("hash.md5('hello')", "'5d41402abc4b2a76b9719d911017c592'"),
            ("hash.md5('hello', 'hex')", "'5d41402abc4b2a76b9719d911017c592'"),
            ("hash.md5('hello', 'base64')", "'XUFAKrxLKna5cZ2REBfFkg=='"),
        ],
    },
    Macro {
        name: "hash.sha1",
        group: "Hash",
        doc: "Gives the SHA-1 hash of a text, which is no protection against attackers. The text has it in `hex` or `base64`, in hexadecimal when nothing is said.",
        calls: &[
            Call {
                text: "hash.sha1(string, string?) -> string",
                receiver: None,
                name: "hash.sha1",
                params: &[
                    Param {
                        ty: ValueType::String,
                        optional: false,
                    },
                    Param {
                        ty: ValueType::String,
                        optional: true,
                    },
                ],
                result: ValueType::String,
            },
        ],
        phases: &[],
        cost: None,
        formerly: &[],
        examples: &[
            ("hash.sha1('hello')", "'aaf4c61ddcc5e8a2dabede0f3b482cd9aea9434d'"),
            ("hash.sha1('hello', 'hex')", "'aaf4c61ddcc5e8a2dabede0f3b482cd9aea9434d'"),
            ("hash.sha1('hello', 'base64')", "'qvTGHdzF6KLavt4PO0gs2a6pQ00='"),
        ],
    },
    Macro {
        name: "hash.sha256",
        group: "Hash",
        doc: "Gives the SHA-256 hash of a text. The text has it in `hex` or `base64`, in hexadecimal when nothing is said.",
        calls: &[
            Call {
                text: "hash.sha256(string, string?) -> string",
                receiver: None,
                name: "hash.sha256",
                params: &[
                    Param {
                        ty: ValueType::String,
                        optional: false,
                    },
                    Param {
                        ty: ValueType::String,
                        optional: true,
                    },
                ],
                result: ValueType::String,
            },
        ],
        phases: &[],
        cost: None,
        formerly: &[],
        examples: &[
            (
                "hash.sha256('hello')",
                "'2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824'",
            ),
            (
                "hash.sha256('hello', 'hex')",
                "'2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824'",
            ),
            (
                "hash.sha256('hello', 'base64')",
                "'LPJNul+wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ='",
            ),
        ],
    },
    Macro {
        name: "hash.sha512",
        group: "Hash",
        doc: "Gives the SHA-512 hash of a text. The text has it in `hex` or `base64`, in hexadecimal when nothing is said.",
        calls: &[
            Call {
                text: "hash.sha512(string, string?) -> string",
                receiver: None,
                name: "hash.sha512",
                params: &[
                    Param {
                        ty: ValueType::String,
                        optional: false,
                    },
                    Param {
                        ty: ValueType::String,
                        optional: true,
                    },
                ],
                result: ValueType::String,
            },
        ],
        phases: &[],
        cost: None,
        formerly: &[],
        examples: &[
            (
                "hash.sha512('hello')",
                "'9b71d224bd62f3785d96d46ad3ea3d73319bfbc2890caadae2dff72519673ca72323c3d99ba5c11d7c7acc6e14b8c5da0c4663475c2e5c3adef46f73bcdec043'",
            ),
            (
                "hash.sha512('hello', 'hex')",
                "'9b71d224bd62f3785d96d46ad3ea3d73319bfbc2890caadae2dff72519673ca72323c3d99ba5c11d7c7acc6e14b8c5da0c4663475c2e5c3adef46f73bcdec043'",
            ),
            (
                "hash.sha512('hello', 'base64')",
                "'m3HSJL1i83hdltRq0+o9czGb+8KJDKra4t/3JRlnPKcjI8PZm6XBHXx6zG4UuMXaDEZjR1wuXDre9G9zvN7AQw=='",
            ),
        ],
    },
    Macro {
        name: "hash.xxhash64",
        group: "Hash",
        doc: "Gives the xxHash64 of a text, a quick hash that is no protection against attackers. The text has it in `hex` or `base64`, in hexadecimal when nothing is said.",
        calls: &[
            Call {
                text: "hash.xxhash64(string, string?) -> string",
                receiver: None,
                name: "hash.xxhash64",
                params: &[
                    Param {
                        ty: ValueType::String,
                        optional: false,
                    },
                    Param {
                        ty: ValueType::String,
                        optional: true,
                    },
                ],
                result: ValueType::String,
            },
        ],
        phases: &[],
        cost: None,
        formerly: &[],
        examples: &[
            ("hash.xxhash64('hello')", "'26c7827d889f6da3'"),
            ("hash.xxhash64('hello', 'hex')", "'26c7827d889f6da3'"),
            ("hash.xxhash64('hello', 'base64')", "'JseCfYifbaM='"),
        ],
    },
    Macro {
        name: "getReqCookie",
        group: "HTTP requests",
        doc: "Gives the first cookie of this name in the request.",
        calls: &[
            Call {
                text: "getReqCookie(string) -> RequestCookie",
                receiver: None,
                name: "getReqCookie",
                params: &[
                    Param {
                        ty: ValueType::String,
                        optional: false,
                    },
                ],
                result: ValueType::Shape(&super::variables::REQUEST_COOKIE),
            },
        ],
        phases: &["on_http_request", "on_http_response"],
        cost: None,
        formerly: &[],
        examples: &[("getReqCookie('session')", "depends")],
    },
    Macro {
        name: "getReqHeader",
        group: "HTTP requests",
        doc: "Gives the values of a header of the request, which is named in its canonical form, such as `User-Agent`. Without the header the list is empty.",
        calls: &[
            Call {
                text: "getReqHeader(string) -> list<string>",
                receiver: None,
                name: "getReqHeader",
                params: &[
                    Param {
                        ty: ValueType::String,
                        optional: false,
                    },
                ],
                result: ValueType::List(&ValueType::String),
            },
        ],
        phases: &["on_http_request", "on_http_response"],
        cost: None,
        formerly: &["http.header"],
        examples: &[("getReqHeader('User-Agent')", "depends")],
    },
    Macro {
        name: "getQueryParam",
        group: "HTTP requests",
        doc: "Gives the values of a parameter of the URL's query. Without the parameter the list is empty.",
        calls: &[
            Call {
                text: "getQueryParam(string) -> list<string>",
                receiver: None,
                name: "getQueryParam",
                params: &[
                    Param {
                        ty: ValueType::String,
                        optional: false,
                    },
                ],
                result: ValueType::List(&ValueType::String),
            },
        ],
        phases: &["on_http_request", "on_http_response"],
        cost: None,
        formerly: &["http.param", "http.query_param"],
        examples: &[("getQueryParam('search')", "depends")],
    },
    Macro {
        name: "hasQueryParam",
        group: "HTTP requests",
        doc: "Tells whether the URL's query has a parameter of this name.",
        calls: &[
            Call {
                text: "hasQueryParam(string) -> bool",
                receiver: None,
                name: "hasQueryParam",
                params: &[
                    Param {
                        ty: ValueType::String,
                        optional: false,
                    },
                ],
                result: ValueType::Bool,
            },
        ],
        phases: &["on_http_request", "on_http_response"],
        cost: None,
        formerly: &[],
        examples: &[("hasQueryParam('query')", "depends")],
    },
    Macro {
        name: "hasReqCookie",
        group: "HTTP requests",
        doc: "Tells whether the request carries a cookie of this name.",
        calls: &[
            Call {
                text: "hasReqCookie(string) -> bool",
                receiver: None,
                name: "hasReqCookie",
                params: &[
                    Param {
                        ty: ValueType::String,
                        optional: false,
                    },
                ],
                result: ValueType::Bool,
            },
        ],
        phases: &["on_http_request", "on_http_response"],
        cost: None,
        formerly: &[],
        examples: &[("hasReqCookie('session')", "depends")],
    },
    Macro {
        name: "hasReqHeader",
        group: "HTTP requests",
        doc: "Tells whether the request has a header, which is named in its canonical form, such as `User-Agent`.",
        calls: &[
            Call {
                text: "hasReqHeader(string) -> bool",
                receiver: None,
                name: "hasReqHeader",
                params: &[
                    Param {
                        ty: ValueType::String,
                        optional: false,
                    },
                ],
                result: ValueType::Bool,
            },
        ],
        phases: &["on_http_request", "on_http_response"],
        cost: None,
        formerly: &[],
        examples: &[("hasReqHeader('Authorization')", "depends")],
    },
    Macro {
        name: "getResCookie",
        group: "HTTP responses",
        doc: "Gives the cookie of this name in the response, and of several the one with the longest path.",
        calls: &[
            Call {
                text: "getResCookie(string) -> ResponseCookie",
                receiver: None,
                name: "getResCookie",
                params: &[
                    Param {
                        ty: ValueType::String,
                        optional: false,
                    },
                ],
                result: ValueType::Shape(&super::variables::RESPONSE_COOKIE),
            },
        ],
        phases: &["on_http_response"],
        cost: None,
        formerly: &[],
        examples: &[("getResCookie('_device_id')", "depends")],
    },
    Macro {
        name: "getResHeader",
        group: "HTTP responses",
        doc: "Gives the values of a header of the response, which is named in its canonical form, such as `Content-Type`. Without the header the list is empty.",
        calls: &[
            Call {
                text: "getResHeader(string) -> list<string>",
                receiver: None,
                name: "getResHeader",
                params: &[
                    Param {
                        ty: ValueType::String,
                        optional: false,
                    },
                ],
                result: ValueType::List(&ValueType::String),
            },
        ],
        phases: &["on_http_response"],
        cost: None,
        formerly: &[],
        examples: &[("getResHeader('Content-Type')", "depends")],
    },
    Macro {
        name: "hasResCookie",
        group: "HTTP responses",
        doc: "Tells whether the response sets a cookie of this name.",
        calls: &[
            Call {
                text: "hasResCookie(string) -> bool",
                receiver: None,
                name: "hasResCookie",
                params: &[
                    Param {
                        ty: ValueType::String,
                        optional: false,
                    },
                ],
                result: ValueType::Bool,
            },
        ],
        phases: &["on_http_response"],
        cost: None,
        formerly: &[],
        examples: &[("hasResCookie('_device_id')", "depends")],
    },
    Macro {
        name: "hasResHeader",
        group: "HTTP responses",
        doc: "Tells whether the response has a header, which is named in its canonical form, such as `Content-Type`.",
        calls: &[
            Call {
                text: "hasResHeader(string) -> bool",
                receiver: None,
                name: "hasResHeader",
                params: &[
                    Param {
                        ty: ValueType::String,
                        optional: false,
                    },
                ],
                result: ValueType::Bool,
            },
        ],
        phases: &["on_http_response"],
        cost: None,
        formerly: &[],
        examples: &[("hasResHeader('Content-Type')", "depends")],
    },
    Macro {
        name: "json.decode",
        group: "JSON",
        doc: "Reads JSON and gives the list, map or value that it stands for.",
        calls: &[
            Call {
                text: "json.decode(string) -> any",
                receiver: None,
                name: "json.decode",
                params: &[
                    Param {
                        ty: ValueType::String,
                        optional: false,
                    },
                ],
                result: ValueType::Any,
            },
        ],
        phases: &[],
        cost: Some("3 TPUs per GB after 1 GB"),
        formerly: &["utility.json_decode"],
        examples: &[
            ("json.decode('{\"a\":\"b\"}')", "{'a': 'b'}"),
            ("json.decode('[\"a\",\"b\",\"c\"]')", "['a', 'b', 'c']"),
        ],
    },
    Macro {
        name: "json.encode",
        group: "JSON",
        doc: "Writes a list or map as JSON.",
        calls: &[
            Call {
                text: "json.encode(list<T>) -> string",
                receiver: None,
                name: "json.encode",
                params: &[
                    Param {
                        ty: ValueType::List(&ValueType::Variable("T")),
                        optional: false,
                    },
                ],
                result: ValueType::String,
            },
            Call {
                text: "json.encode(map<T>) -> string",
                receiver: None,
                name: "json.encode",
                params: &[
                    Param {
                        ty: ValueType::Map(&ValueType::Variable("T")),
                        optional: false,
                    },
                ],
                result: ValueType::String,
            },
        ],
        phases: &[],
        cost: Some("3 TPUs per GB after 1 GB"),
        formerly: &["utility.json_encode"],
        examples: &[
            ("json.encode({'a': 'b'})", "'{\"a\":\"b\"}'"),
            ("json.encode([\"a\",\"b\",\"c\"])", "'[\"a\",\"b\",\"c\"]'"),
        ],
    },
    Macro {
        name: "bool",
        group: "Language",
        doc: "Makes a `bool` of a value.",
        calls: &[
            Call {
                text: "bool(any) -> bool",
                receiver: None,
                name: "bool",
                params: &[
                    Param {
                        ty: ValueType::Any,
                        optional: false,
                    },
                ],
                result: ValueType::Bool,
            },
        ],
        phases: &[],
        cost: None,
        formerly: &[],
        examples: &[],
    },
    Macro {
        name: "int",
        group: "Language",
        doc: "Makes an `int` of a value.",
        calls: &[
            Call {
                text: "int(any) -> int",
                receiver: None,
                name: "int",
                params: &[
                    Param {
                        ty: ValueType::Any,
                        optional: false,
                    },
                ],
                result: ValueType::Int,
            },
        ],
        phases: &[],
        cost: None,
        formerly: &[],
        examples: &[],
    },
    Macro {
        name: "uint",
        group: "Language",
        doc: "Makes a `uint` of a value.",
        calls: &[
            Call {
                text: "uint(any) -> uint",
                receiver: None,
                name: "uint",
                params: &[
                    Param {
                        ty: ValueType::Any,
                        optional: false,
                    },
                ],
                result: ValueType::Uint,
            },
        ],
        phases: &[],
        cost: None,
        formerly: &[],
        examples: &[],
    },
    Macro {
        name: "double",
        group: "Language",
        doc: "Makes a `double` of a value.",
        calls: &[
            Call {
                text: "double(any) -> double",
                receiver: None,
                name: "double",
                params: &[
                    Param {
                        ty: ValueType::Any,
                        optional: false,
                    },
                ],
                result: ValueType::Double,
            },
        ],
        phases: &[],
        cost: None,
        formerly: &[],
        examples: &[],
    },
    Macro {
        name: "string",
        group: "Language",
        doc: "Makes a `string` of a value.",
        calls: &[
            Call {
                text: "string(any) -> string",
                receiver: None,
                name: "string",
                params: &[
                    Param {
                        ty: ValueType::Any,
                        optional: false,
                    },
                ],
                result: ValueType::String,
            },
        ],
        phases: &[],
        cost: None,
        formerly: &[],
        examples: &[],
    },
    Macro {
        name: "bytes",
        group: "Language",
        doc: "Makes `bytes` of a value.",
        calls: &[
            Call {
                text: "bytes(any) -> bytes",
                receiver: None,
                name: "bytes",
                params: &[
                    Param {
                        ty: ValueType::Any,
                        optional: false,
                    },
                ],
                result: ValueType::Bytes,
            },
        ],
        phases: &[],
        cost: None,
        formerly: &[],
        examples: &[],
    },
    Macro {
        name: "duration",
        group: "Language",
        doc: "Makes a `duration` of a text such as `1h30m`.",
        calls: &[
            Call {
                text: "duration(any) -> duration",
                receiver: None,
                name: "duration",
                params: &[
                    Param {
                        ty: ValueType::Any,
                        optional: false,
                    },
                ],
                result: ValueType::Duration,
            },
        ],
        phases: &[],
        cost: None,
        formerly: &[],
        examples: &[],
    },
    Macro {
        name: "timestamp",
        group: "Language",
        doc: "Makes a `timestamp` of a text in the form of RFC 3339.",
        calls: &[
            Call {
                text: "timestamp(any) -> timestamp",
                receiver: None,
                name: "timestamp",
                params: &[
                    Param {
                        ty: ValueType::Any,
                        optional: false,
                    },
                ],
                result: ValueType::Timestamp,
            },
        ],
        phases: &[],
        cost: None,
        formerly: &[],
        examples: &[],
    },
    Macro {
        name: "dyn",
        group: "Language",
        doc: "Gives the value itself and leaves its type open.",
        calls: &[
            Call {
                text: "dyn(any) -> any",
                receiver: None,
                name: "dyn",
                params: &[
                    Param {
                        ty: ValueType::Any,
                        optional: false,
                    },
                ],
                result: ValueType::Any,
            },
        ],
        phases: &[],
        cost: None,
        formerly: &[],
        examples: &[],
    },
    Macro {
        name: "type",
        group: "Language",
        doc: "Gives the type of a value.",
        calls: &[
            Call {
                text: "type(any) -> any",
                receiver: None,
                name: "type",
                params: &[
                    Param {
                        ty: ValueType::Any,
                        optional: false,
                    },
                ],
                result: ValueType::Any,
            },
        ],
        phases: &[],
        cost: None,
        formerly: &[],
        examples: &[],
    },
    Macro {
        name: "list.all",
        group: "Lists",
        doc: "Tells whether a condition holds for each item of the list.",
        calls: &[
            Call {
                text: "list<T>.all(name, bool) -> bool",
                receiver: Some(ValueType::List(&ValueType::Variable("T"))),
                name: "all",
                params: &[
                    Param {
                        ty: ValueType::Name,
                        optional: false,
                    },
                    Param {
                        ty: ValueType::Bool,
                        optional: false,
                    },
                ],
                result: ValueType::Bool,
            },
        ],
        phases: &[],
        cost: None,
        formerly: &[],
        examples: &[("[1, 2, 3].all(x, x > 0)", "true")],
    },
    Macro {
        name: "list.encodeJson",
        group: "Lists",
        doc: "Writes the list as JSON.",
        calls: &[
            Call {
                text: "list<T>.encodeJson() -> string",
                receiver: Some(ValueType::List(&ValueType::Variable("T"))),
                name: "encodeJson",
                params: &[],
                result: ValueType::String,
            },
        ],
        phases: &[],
        cost: None,
        formerly: &["utility.list_encode_json"],
        examples: &[
            ("[\"a\",\"b\",\"c\"].encodeJson()", "\"[\\\"a\\\",\\\"b\\\",\\\"c\\\"]\""),
        ],
    },
    Macro {
        name: "list.exists",
        group: "Lists",
        doc: "Tells whether a condition holds for one item of the list or more.",
        calls: &[
            Call {
                text: "list<T>.exists(name, bool) -> bool",
                receiver: Some(ValueType::List(&ValueType::Variable("T"))),
                name: "exists",
                params: &[
                    Param {
                        ty: ValueType::Name,
                        optional: false,
                    },
                    Param {
                        ty: ValueType::Bool,
                        optional: false,
                    },
                ],
                result: ValueType::Bool,
            },
        ],
        phases: &[],
        cost: None,
        formerly: &[],
        examples: &[("[1, -2, 3].exists(x, x > 0)", "true")],
    },
    Macro {
        name: "list.exists_one",
        group: "Lists",
        doc: "Tells whether a condition holds for just one item of the list.",
        calls: &[
            Call {
                text: "list<T>.exists_one(name, bool) -> bool",
                receiver: Some(ValueType::List(&ValueType::Variable("T"))),
                name: "exists_one",
                params: &[
                    Param {
                        ty: ValueType::Name,
                        optional: false,
                    },
                    Param {
                        ty: ValueType::Bool,
                        optional: false,
                    },
                ],
                result: ValueType::Bool,
            },
        ],
        phases: &[],
        cost: None,
        formerly: &[],
        examples: &[("[1, 2, 3].exists_one(x, x == 2)", "true")],
    },
    Macro {
        name: "list.filter",
        group: "Lists",
        doc: "Gives the items for which a condition holds.",
        calls: &[
            Call {
                text: "list<T>.filter(name, bool) -> list<T>",
                receiver: Some(ValueType::List(&ValueType::Variable("T"))),
                name: "filter",
                params: &[
                    Param {
                        ty: ValueType::Name,
                        optional: false,
                    },
                    Param {
                        ty: ValueType::Bool,
                        optional: false,
                    },
                ],
                result: ValueType::List(&ValueType::Variable("T")),
            },
        ],
        phases: &[],
        cost: None,
        formerly: &[],
        examples: &[("[1, 2, 3].filter(x, x > 1)", "[2, 3]")],
    },
    Macro {
        name: "list.join",
        group: "Lists",
        doc: "Makes one text of the items, with a separator between them where one is given.",
        calls: &[
            Call {
                text: "list<string>.join(string?) -> string",
                receiver: Some(ValueType::List(&ValueType::String)),
                name: "join",
                params: &[
                    Param {
                        ty: ValueType::String,
                        optional: true,
                    },
                ],
                result: ValueType::String,
            },
        ],
        phases: &[],
        cost: None,
        formerly: &[],
        examples: &[
            ("['hello', 'mellow'].join()", "'hellomellow'"),
            ("['hello', 'mellow'].join(' ')", "'hello mellow'"),
            ("[].join()", "''"),
            ("[].join('/')", "''"),
        ],
    },
    Macro {
        name: "list.map",
        group: "Lists",
        doc: "Gives what an expression makes of each item, or of each item for which a condition holds.",
        calls: &[
            Call {
                text: "list<T>.map(name, any) -> list<any>",
                receiver: Some(ValueType::List(&ValueType::Variable("T"))),
                name: "map",
                params: &[
                    Param {
                        ty: ValueType::Name,
                        optional: false,
                    },
                    Param {
                        ty: ValueType::Any,
                        optional: false,
                    },
                ],
                result: ValueType::List(&ValueType::Any),
            },
            Call {
                text: "list<T>.map(name, bool, any) -> list<any>",
                receiver: Some(ValueType::List(&ValueType::Variable("T"))),
                name: "map",
                params: &[
                    Param {
                        ty: ValueType::Name,
                        optional: false,
                    },
                    Param {
                        ty: ValueType::Bool,
                        optional: false,
                    },
                    Param {
                        ty: ValueType::Any,
                        optional: false,
                    },
                ],
                result: ValueType::List(&ValueType::Any),
            },
        ],
        phases: &[],
        cost: None,
        formerly: &[],
        examples: &[
            ("[1, 2, 3].map(n, n * n)", "[1, 4, 9]"),
            ("[1, 2, 3, 4].map(num, num % 2 == 0, num * 2)", "[4, 8]"),
        ],
    },
    Macro {
        name: "list.size",
        group: "Lists",
        doc: "Tells how many items the list has.",
        calls: &[
            Call {
                text: "list<T>.size() -> int",
                receiver: Some(ValueType::List(&ValueType::Variable("T"))),
                name: "size",
                params: &[],
                result: ValueType::Int,
            },
            Call {
                text: "size(list<T>) -> int",
                receiver: None,
                name: "size",
                params: &[
                    Param {
                        ty: ValueType::List(&ValueType::Variable("T")),
                        optional: false,
                    },
                ],
                result: ValueType::Int,
            },
        ],
        phases: &[],
        cost: None,
        formerly: &[],
        examples: &[
            ("['hello', 'world'].size()", "2"),
            ("size(['hello', 'world'])", "2"),
        ],
    },
    Macro {
        name: "list.slice",
        group: "Lists",
        doc: "Gives the items from one index up to another, which is not among them.",
        calls: &[
            Call {
                text: "list<T>.slice(int, int) -> list<T>",
                receiver: Some(ValueType::List(&ValueType::Variable("T"))),
                name: "slice",
                params: &[
                    Param {
                        ty: ValueType::Int,
                        optional: false,
                    },
                    Param {
                        ty: ValueType::Int,
                        optional: false,
                    },
                ],
                result: ValueType::List(&ValueType::Variable("T")),
            },
        ],
        phases: &[],
        cost: None,
        formerly: &[],
        examples: &[
            ("[1,2,3,4].slice(1, 3)", "[2, 3]"),
            ("[1,2,3,4].slice(2, 4)", "[3 ,4]"),
        ],
    },
    Macro {
        name: "list.flatten",
        group: "Lists",
        doc: "Puts the items of inner lists in place of these lists, one level deep when nothing is said. A depth below zero is an error.",
        calls: &[
            Call {
                text: "list<any>.flatten(int?) -> list<any>",
                receiver: Some(ValueType::List(&ValueType::Any)),
                name: "flatten",
                params: &[
                    Param {
                        ty: ValueType::Int,
                        optional: true,
                    },
                ],
                result: ValueType::List(&ValueType::Any),
            },
        ],
        phases: &[],
        cost: None,
        formerly: &[],
        examples: &[
            ("[1,[2,3],[4]].flatten()", "[1, 2, 3, 4]"),
            ("[1,[2,[3,4]]].flatten()", "[1, 2, [3, 4]]"),
            ("[1,2,[],[],[3,4]].flatten()", "[1, 2, 3, 4]"),
            ("[1,[2,[3,[4]]]].flatten(2)", "[1, 2, 3, [4]]"),
            ("[1,[2,[3,[4]]]].flatten(-1)", "error"),
        ],
    },
    Macro {
        name: "list.sort",
        group: "Lists",
        doc: "Puts the items in order. They must all be of one type that has an order.",
        calls: &[
            Call {
                text: "list<T>.sort() -> list<T>",
                receiver: Some(ValueType::List(&ValueType::Variable("T"))),
                name: "sort",
                params: &[],
                result: ValueType::List(&ValueType::Variable("T")),
            },
        ],
        phases: &[],
        cost: None,
        formerly: &[],
        examples: &[
            ("[3, 2, 1].sort()", "[1, 2, 3]"),
            ("[\"b\", \"c\", \"a\"].sort()", "[\"a\", \"b\", \"c\"]"),
            ("[1, \"b\"].sort()", "error"),
            ("[[1, 2, 3]].sort()", "error"),
        ],
    },
    Macro {
        name: "list.sortBy",
        group: "Lists",
        doc: "Puts the items in the order of what an expression makes of each.",
        calls: &[
            Call {
                text: "list<T>.sortBy(name, any) -> list<T>",
                receiver: Some(ValueType::List(&ValueType::Variable("T"))),
                name: "sortBy",
                params: &[
                    Param {
                        ty: ValueType::Name,
                        optional: false,
                    },
                    Param {
                        ty: ValueType::Any,
                        optional: false,
                    },
                ],
                result: ValueType::List(&ValueType::Variable("T")),
            },
        ],
        phases: &[],
        cost: None,
        formerly: &[],
        examples: &[
            (
                "[{'n': 'foo', 's': 0}, {'n': 'bar', 's': -10}].sortBy(e, e.s).map(e, e.n)",
                "['bar', 'foo']",
            ),
        ],
    },
    Macro {
        name: "list.distinct",
        group: "Lists",
        doc: "Leaves out the items that came before in the list.",
        calls: &[
            Call {
                text: "list<T>.distinct() -> list<T>",
                receiver: Some(ValueType::List(&ValueType::Variable("T"))),
                name: "distinct",
                params: &[],
                result: ValueType::List(&ValueType::Variable("T")),
            },
        ],
        phases: &[],
        cost: None,
        formerly: &[],
        examples: &[
            ("[1, 2, 2, 3, 3, 3].distinct()", "[1, 2, 3]"),
            ("[\"b\", \"b\", \"c\", \"a\", \"c\"].distinct()", "[\"b\", \"c\", \"a\"]"),
            ("[1, \"b\", 2, \"b\"].distinct()", "[1, \"b\", 2]"),
        ],
    },
    Macro {
        name: "lists.range",
        group: "Lists",
        doc: "Gives the whole numbers from 0 up to a given one, which is not among them.",
        calls: &[
            Call {
                text: "lists.range(int) -> list<int>",
                receiver: None,
                name: "lists.range",
                params: &[
                    Param {
                        ty: ValueType::Int,
                        optional: false,
                    },
                ],
                result: ValueType::List(&ValueType::Int),
            },
        ],
        phases: &[],
        cost: None,
        formerly: &[],
        examples: &[("lists.range(5)", "[0, 1, 2, 3, 4]")],
    },
    Macro {
        name: "map.all",
        group: "Maps",
        doc: "Tells whether a condition holds for each key of the map.",
        calls: &[
            Call {
                text: "map<T>.all(name, bool) -> bool",
                receiver: Some(ValueType::Map(&ValueType::Variable("T"))),
                name: "all",
                params: &[
                    Param {
                        ty: ValueType::Name,
                        optional: false,
                    },
                    Param {
                        ty: ValueType::Bool,
                        optional: false,
                    },
                ],
                result: ValueType::Bool,
            },
        ],
        phases: &[],
        cost: None,
        formerly: &[],
        examples: &[("{'one': 1, 'two': 2}.all(x, x.startsWith('o'))", "false")],
    },
    Macro {
        name: "map.encodeJson",
        group: "Maps",
        doc: "Writes the map as JSON.",
        calls: &[
            Call {
                text: "map<T>.encodeJson() -> string",
                receiver: Some(ValueType::Map(&ValueType::Variable("T"))),
                name: "encodeJson",
                params: &[],
                result: ValueType::String,
            },
        ],
        phases: &[],
        cost: None,
        formerly: &["object.encodeJson", "utility.object_encode_json"],
        examples: &[
            (
                "{'a': 'b', 'c': 'd'}.encodeJson()",
                "\"{\\\"a\\\":\\\"b\\\",\\\"c\\\":\\\"d\\\"}\"",
            ),
        ],
    },
    Macro {
        name: "map.encodeQueryString",
        group: "Maps",
        doc: "Makes the query of a URL of the map.",
        calls: &[
            Call {
                text: "map<T>.encodeQueryString() -> string",
                receiver: Some(ValueType::Map(&ValueType::Variable("T"))),
                name: "encodeQueryString",
                params: &[],
                result: ValueType::String,
            },
        ],
        phases: &[],
        cost: None,
        formerly: &["object.encodeQueryString", "utility.object_encode_query_string"],
        examples: &[("{'a': 'b', 'c': 'd'}.encodeQueryString()", "\"a=b&c=d\"")],
    },
    Macro {
        name: "map.exists",
        group: "Maps",
        doc: "Tells whether a condition holds for one key of the map or more.",
        calls: &[
            Call {
                text: "map<T>.exists(name, bool) -> bool",
                receiver: Some(ValueType::Map(&ValueType::Variable("T"))),
                name: "exists",
                params: &[
                    Param {
                        ty: ValueType::Name,
                        optional: false,
                    },
                    Param {
                        ty: ValueType::Bool,
                        optional: false,
                    },
                ],
                result: ValueType::Bool,
            },
        ],
        phases: &[],
        cost: None,
        formerly: &[],
        examples: &[("{'one': 1, 'two': 2}.exists(x, x.startsWith('o'))", "true")],
    },
    Macro {
        name: "map.exists_one",
        group: "Maps",
        doc: "Tells whether a condition holds for just one key of the map.",
        calls: &[
            Call {
                text: "map<T>.exists_one(name, bool) -> bool",
                receiver: Some(ValueType::Map(&ValueType::Variable("T"))),
                name: "exists_one",
                params: &[
                    Param {
                        ty: ValueType::Name,
                        optional: false,
                    },
                    Param {
                        ty: ValueType::Bool,
                        optional: false,
                    },
                ],
                result: ValueType::Bool,
            },
        ],
        phases: &[],
        cost: None,
        formerly: &[],
        examples: &[("{'one': 1, 'two': 2}.exists_one(x, x == 'one')", "true")],
    },
    Macro {
        name: "map.filter",
        group: "Maps",
        doc: "Gives the keys for which a condition holds, as a list.",
        calls: &[
            Call {
                text: "map<T>.filter(name, bool) -> list<string>",
                receiver: Some(ValueType::Map(&ValueType::Variable("T"))),
                name: "filter",
                params: &[
                    Param {
                        ty: ValueType::Name,
                        optional: false,
                    },
                    Param {
                        ty: ValueType::Bool,
                        optional: false,
                    },
                ],
                result: ValueType::List(&ValueType::String),
            },
        ],
        phases: &[],
        cost: None,
        formerly: &[],
        examples: &[("{'one': 1, 'two': 2}.filter(x, x.startsWith('o'))", "['one']")],
    },
    Macro {
        name: "map.map",
        group: "Maps",
        doc: "Gives what an expression makes of each key, or of each key for which a condition holds, as a list.",
        calls: &[
            Call {
                text: "map<T>.map(name, any) -> list<any>",
                receiver: Some(ValueType::Map(&ValueType::Variable("T"))),
                name: "map",
                params: &[
                    Param {
                        ty: ValueType::Name,
                        optional: false,
                    },
                    Param {
                        ty: ValueType::Any,
                        optional: false,
                    },
                ],
                result: ValueType::List(&ValueType::Any),
            },
            Call {
                text: "map<T>.map(name, bool, any) -> list<any>",
                receiver: Some(ValueType::Map(&ValueType::Variable("T"))),
                name: "map",
                params: &[
                    Param {
                        ty: ValueType::Name,
                        optional: false,
                    },
                    Param {
                        ty: ValueType::Bool,
                        optional: false,
                    },
                    Param {
                        ty: ValueType::Any,
                        optional: false,
                    },
                ],
                result: ValueType::List(&ValueType::Any),
            },
        ],
        phases: &[],
        cost: None,
        formerly: &[],
        examples: &[
            ("{'one': 1, 'two': 2}.map(k, k)", "['one', 'two']"),
            (
                "{'one': 1, 'two': 2, 'three': 3}.map(k, k.startsWith('t'), k.upper())",
                "['TWO', 'THREE']",
            ),
        ],
    },
    Macro {
        name: "map.size",
        group: "Maps",
        doc: "Tells how many entries the map has.",
        calls: &[
            Call {
                text: "map<T>.size() -> int",
                receiver: Some(ValueType::Map(&ValueType::Variable("T"))),
                name: "size",
                params: &[],
                result: ValueType::Int,
            },
            Call {
                text: "size(map<T>) -> int",
                receiver: None,
                name: "size",
                params: &[
                    Param {
                        ty: ValueType::Map(&ValueType::Variable("T")),
                        optional: false,
                    },
                ],
                result: ValueType::Int,
            },
        ],
        phases: &[],
        cost: None,
        formerly: &[],
        examples: &[
            ("{'hello': 'world'}.size()", "1"),
            ("size({1: true, 2: false})", "2"),
        ],
    },
    Macro {
        name: "queryString.decode",
        group: "Query string",
        doc: "Reads the query of a URL and gives its parameters by name.",
        calls: &[
            Call {
                text: "queryString.decode(string) -> map<any>",
                receiver: None,
                name: "queryString.decode",
                params: &[
                    Param {
                        ty: ValueType::String,
                        optional: false,
                    },
                ],
                result: ValueType::Map(&ValueType::Any),
            },
        ],
        phases: &[],
        cost: None,
        formerly: &["utility.query_string_decode"],
        examples: &[("queryString.decode(\"a=b&c=d\")", "{'a': 'b', 'c': 'd'}")],
    },
    Macro {
        name: "queryString.encode",
        group: "Query string",
        doc: "Makes the query of a URL of a map.",
        calls: &[
            Call {
                text: "queryString.encode(map<T>) -> string",
                receiver: None,
                name: "queryString.encode",
                params: &[
                    Param {
                        ty: ValueType::Map(&ValueType::Variable("T")),
                        optional: false,
                    },
                ],
                result: ValueType::String,
            },
        ],
        phases: &[],
        cost: None,
        formerly: &["utility.query_string_encode"],
        examples: &[("queryString.encode({'a': 'b', 'c': 'd'})", "'a=b&c=d'")],
    },
    Macro {
        name: "rand.double",
        group: "Random",
        doc: "Gives a number between 0 and 1 by chance.",
        calls: &[
            Call {
                text: "rand.double() -> double",
                receiver: None,
                name: "rand.double",
                params: &[],
                result: ValueType::Double,
            },
        ],
        phases: &[],
        cost: None,
        formerly: &["utility.rand_double"],
        examples: &[("rand.double() >= 0.5", "random")],
    },
    Macro {
        name: "rand.int",
        group: "Random",
        doc: "Gives a whole number between two bounds by chance. The bounds are 0 and 1 when nothing is said.",
        calls: &[
            Call {
                text: "rand.int(int?, int?) -> int",
                receiver: None,
                name: "rand.int",
                params: &[
                    Param {
                        ty: ValueType::Int,
                        optional: true,
                    },
                    Param {
                        ty: ValueType::Int,
                        optional: true,
                    },
                ],
                result: ValueType::Int,
            },
        ],
        phases: &[],
        cost: None,
        formerly: &["utility.rand_int"],
        examples: &[("rand.int() == 1", "random"), ("rand.int(0, 10) >= 5", "random")],
    },
    Macro {
        name: "secrets.get",
        group: "Secrets",
        doc: "Gives a secret, looked up by the name of its vault and its own name.",
        calls: &[
            Call {
                text: "secrets.get(string, string) -> string",
                receiver: None,
                name: "secrets.get",
                params: &[
                    Param {
                        ty: ValueType::String,
                        optional: false,
                    },
                    Param {
                        ty: ValueType::String,
                        optional: false,
                    },
                ],
                result: ValueType::String,
            },
        ],
        phases: &[],
        cost: None,
        formerly: &["security.secret"],
        examples: &[],
    },
    Macro {
        name: "string.matches",
        group: "String",
        doc: "Tells whether a regular expression of RE2 matches the text somewhere.",
        calls: &[
            Call {
                text: "matches(string, regex) -> bool",
                receiver: None,
                name: "matches",
                params: &[
                    Param {
                        ty: ValueType::String,
                        optional: false,
                    },
                    Param {
                        ty: ValueType::Regex,
                        optional: false,
                    },
                ],
                result: ValueType::Bool,
            },
            Call {
                text: "string.matches(regex) -> bool",
                receiver: Some(ValueType::String),
                name: "matches",
                params: &[
                    Param {
                        ty: ValueType::Regex,
                        optional: false,
                    },
                ],
                result: ValueType::Bool,
            },
        ],
        phases: &[],
        cost: None,
        formerly: &[],
        examples: &[
            ("matches(\"foobar\", \"foo.*\")", "true"),
            ("\"foobar\".matches(\"foo.*\")", "true"),
            ("matches(\"hello\", \"^h.*o$\")", "true"),
            ("\"hello\".matches(\"^h.*o$\")", "true"),
            ("matches(\"test\", \"fail\")", "false"),
            ("\"test\".matches(\"fail\")", "false"),
        ],
    },
    Macro {
        name: "string.startsWith",
        group: "String",
        doc: "Tells whether the text begins with another one.",
        calls: &[
            Call {
                text: "string.startsWith(string) -> bool",
                receiver: Some(ValueType::String),
                name: "startsWith",
                params: &[
                    Param {
                        ty: ValueType::String,
                        optional: false,
                    },
                ],
                result: ValueType::Bool,
            },
        ],
        phases: &[],
        cost: None,
        formerly: &[],
        examples: &[
            ("\"hello world\".startsWith(\"hello\")", "true"),
            ("\"foobar\".startsWith(\"foo\")", "true"),
            ("\"ngrok\".startsWith(\"rocks\")", "false"),
            ("\"test\".startsWith(\"\")", "true"),
        ],
    },
    Macro {
        name: "string.endsWith",
        group: "String",
        doc: "Tells whether the text ends with another one.",
        calls: &[
            Call {
                text: "string.endsWith(string) -> bool",
                receiver: Some(ValueType::String),
                name: "endsWith",
                params: &[
                    Param {
                        ty: ValueType::String,
                        optional: false,
                    },
                ],
                result: ValueType::Bool,
            },
        ],
        phases: &[],
        cost: None,
        formerly: &[],
        examples: &[
            ("\"hello world\".endsWith(\"world\")", "true"),
            ("\"foobar\".endsWith(\"bar\")", "true"),
            ("\"ngrok\".endsWith(\"rocks\")", "false"),
            ("\"test\".endsWith(\"\")", "true"),
        ],
    },
    Macro {
        name: "string.contains",
        group: "String",
        doc: "Tells whether another text stands somewhere in it.",
        calls: &[
            Call {
                text: "string.contains(string) -> bool",
                receiver: Some(ValueType::String),
                name: "contains",
                params: &[
                    Param {
                        ty: ValueType::String,
                        optional: false,
                    },
                ],
                result: ValueType::Bool,
            },
        ],
        phases: &[],
        cost: None,
        formerly: &[],
        examples: &[
            ("\"hello world\".contains(\"world\")", "true"),
            ("\"foobar\".contains(\"baz\")", "false"),
            ("\"ngrok\".contains(\"gro\")", "true"),
            ("\"test\".contains(\"\")", "true"),
        ],
    },
    Macro {
        name: "string.charAt",
        group: "String",
        doc: "Gives the character at an index. Just behind the end it is empty, and anywhere else outside an error.",
        calls: &[
            Call {
                text: "string.charAt(int) -> string",
                receiver: Some(ValueType::String),
                name: "charAt",
                params: &[
                    Param {
                        ty: ValueType::Int,
                        optional: false,
                    },
                ],
                result: ValueType::String,
            },
        ],
        phases: &[],
        cost: None,
        formerly: &[],
        examples: &[
            ("'hello'.charAt(4)", "'o'"),
            ("'hello'.charAt(5)", "''"),
            ("'hello'.charAt(-1)", "error"),
        ],
    },
    Macro {
        name: "string.size",
        group: "String",
        doc: "Tells how many code points the text has.",
        calls: &[
            Call {
                text: "string.size() -> int",
                receiver: Some(ValueType::String),
                name: "size",
                params: &[],
                result: ValueType::Int,
            },
            Call {
                text: "size(string) -> int",
                receiver: None,
                name: "size",
                params: &[
                    Param {
                        ty: ValueType::String,
                        optional: false,
                    },
                ],
                result: ValueType::Int,
            },
        ],
        phases: &[],
        cost: None,
        formerly: &[],
        examples: &[("\"hello\".size()", "5"), ("size(\"world!\")", "6")],
    },
    Macro {
        name: "string.indexOf",
        group: "String",
        doc: "Tells at which index another text first begins, looking from a given index on. It is `-1` where it does not stand there.",
        calls: &[
            Call {
                text: "string.indexOf(string, int?) -> int",
                receiver: Some(ValueType::String),
                name: "indexOf",
                params: &[
                    Param {
                        ty: ValueType::String,
                        optional: false,
                    },
                    Param {
                        ty: ValueType::Int,
                        optional: true,
                    },
                ],
                result: ValueType::Int,
            },
        ],
        phases: &[],
        cost: None,
        formerly: &[],
        examples: &[
            ("'hello mellow'.indexOf('')", "0"),
            ("'hello mellow'.indexOf('ello')", "1"),
            ("'hello mellow'.indexOf('jello')", "-1"),
            ("'hello mellow'.indexOf('', 2)", "2"),
            ("'hello mellow'.indexOf('ello', 2)", "7"),
        ],
    },
    Macro {
        name: "string.format",
        group: "String",
        doc: "Puts values in the places of clauses such as `%s` and `%d`.",
        calls: &[
            Call {
                text: "string.format(list<any>) -> string",
                receiver: Some(ValueType::String),
                name: "format",
                params: &[
                    Param {
                        ty: ValueType::List(&ValueType::Any),
                        optional: false,
                    },
                ],
                result: ValueType::String,
            },
        ],
        phases: &[],
        cost: None,
        formerly: &[],
        examples: &[
            ("\"hello %s\".format([\"world\"])", "\"hello world\""),
            ("\"integer: %d\".format([42])", "\"integer: 42\""),
            ("\"%f\".format([3.14])", "\"3.140000\""),
            ("\"%x\".format([26])", "\"1a\""),
            ("\"binary: %b\".format([5])", "\"binary: 101\""),
            ("\"bool: %b\".format([true])", "\"bool: 1\""),
        ],
    },
    Macro {
        name: "string.lastIndexOf",
        group: "String",
        doc: "Tells at which index another text last begins, looking from a given index back. It is `-1` where it does not stand there.",
        calls: &[
            Call {
                text: "string.lastIndexOf(string, int?) -> int",
                receiver: Some(ValueType::String),
                name: "lastIndexOf",
                params: &[
                    Param {
                        ty: ValueType::String,
                        optional: false,
                    },
                    Param {
                        ty: ValueType::Int,
                        optional: true,
                    },
                ],
                result: ValueType::Int,
            },
        ],
        phases: &[],
        cost: None,
        formerly: &[],
        examples: &[
            ("'hello mellow'.lastIndexOf('')", "12"),
            ("'hello mellow'.lastIndexOf('ello')", "7"),
            ("'hello mellow'.lastIndexOf('jello')", "-1"),
            ("'hello mellow'.lastIndexOf('ello', 6)", "1"),
            ("'hello mellow'.lastIndexOf('ello', 20)", "error"),
            ("'hello mellow'.lastIndexOf('ello', -1)", "error"),
        ],
    },
    Macro {
        name: "string.split",
        group: "String",
        doc: "Cuts the text at a separator and gives the parts, at most so many of them. White space separates when nothing is said.",
        calls: &[
            Call {
                text: "string.split(string?, int?) -> list<string>",
                receiver: Some(ValueType::String),
                name: "split",
                params: &[
                    Param {
                        ty: ValueType::String,
                        optional: true,
                    },
                    Param {
                        ty: ValueType::Int,
                        optional: true,
                    },
                ],
                result: ValueType::List(&ValueType::String),
            },
        ],
        phases: &[],
        cost: None,
        formerly: &[],
        examples: &[
            ("'hello mellow'.split()", "['hello', 'mellow']"),
            ("'hello mellow'.split(' ', 1)", "['hello']"),
            ("'hello,mellow,hi'.split(',')", "['hello', 'mellow', 'hi']"),
            ("'hello,mellow,hi'.split(',', 2)", "['hello', 'mellow']"),
        ],
    },
    Macro {
        name: "string.replace",
        group: "String",
        doc: "Puts one text in place of another wherever that one stands, at most so many times.",
        calls: &[
            Call {
                text: "string.replace(string, string, int?) -> string",
                receiver: Some(ValueType::String),
                name: "replace",
                params: &[
                    Param {
                        ty: ValueType::String,
                        optional: false,
                    },
                    Param {
                        ty: ValueType::String,
                        optional: false,
                    },
                    Param {
                        ty: ValueType::Int,
                        optional: true,
                    },
                ],
                result: ValueType::String,
            },
        ],
        phases: &[],
        cost: None,
        formerly: &[],
        examples: &[
            ("'hello mellow'.replace('l', 'L')", "'heLLo meLLow'"),
            ("'hello mellow'.replace('l', 'L', 2)", "'heLLo mellow'"),
            ("'hello mellow'.replace('x', 'X')", "'hello mellow'"),
        ],
    },
    Macro {
        name: "string.decodeBase64",
        group: "String",
        doc: "Gives the text that a Base64 text stands for.",
        calls: &[
            Call {
                text: "string.decodeBase64() -> string",
                receiver: Some(ValueType::String),
                name: "decodeBase64",
                params: &[],
                result: ValueType::String,
            },
        ],
        phases: &[],
        cost: None,
        formerly: &["utility.string_decode_base64"],
        examples: &[("\"c29tZTp0aGluZw==\".decodeBase64()", "\"some:thing\"")],
    },
    Macro {
        name: "string.decodeJson",
        group: "String",
        doc: "Reads the text as JSON and gives the list, map or value that it stands for.",
        calls: &[
            Call {
                text: "string.decodeJson() -> any",
                receiver: Some(ValueType::String),
                name: "decodeJson",
                params: &[],
                result: ValueType::Any,
            },
        ],
        phases: &[],
        cost: None,
        formerly: &["utility.string_decode_json"],
        examples: &[("\"{\\\"a\\\":\\\"b\\\"}\".decodeJson()", "{'a': 'b'}")],
    },
    Macro {
        name: "string.decodeQueryString",
        group: "String",
        doc: "Reads the text as the query of a URL and gives its parameters by name.",
        calls: &[
            Call {
                text: "string.decodeQueryString() -> map<any>",
                receiver: Some(ValueType::String),
                name: "decodeQueryString",
                params: &[],
                result: ValueType::Map(&ValueType::Any),
            },
        ],
        phases: &[],
        cost: None,
        formerly: &["utility.string_decode_query_string"],
        examples: &[("\"a=b&c=d\".decodeQueryString()", "{'a': 'b', 'c': 'd'}")],
    },
    Macro {
        name: "string.encodeBase64",
        group: "String",
        doc: "Writes the text as Base64.",
        calls: &[
            Call {
                text: "string.encodeBase64() -> string",
                receiver: Some(ValueType::String),
                name: "encodeBase64",
                params: &[],
                result: ValueType::String,
            },
        ],
        phases: &[],
        cost: None,
        formerly: &["utility.string_encode_base64"],
        examples: &[("\"some:thing\".encodeBase64()", "\"c29tZTp0aGluZw==\"")],
    },
    Macro {
        name: "string.escapeUrl",
        group: "String",
        doc: "Writes the text in percent encoding.",
        calls: &[
            Call {
                text: "string.escapeUrl() -> string",
                receiver: Some(ValueType::String),
                name: "escapeUrl",
                params: &[],
                result: ValueType::String,
            },
        ],
        phases: &[],
        cost: None,
        formerly: &["utility.string_escape_url"],
        examples: &[("\"i;md/r/$y\".escapeUrl()", "'i%3Bmd%2Fr%2F%24y'")],
    },
    Macro {
        name: "string.isJson",
        group: "String",
        doc: "Tells whether the text is JSON.",
        calls: &[
            Call {
                text: "string.isJson() -> bool",
                receiver: Some(ValueType::String),
                name: "isJson",
                params: &[],
                result: ValueType::Bool,
            },
        ],
        phases: &[],
        cost: None,
        formerly: &["utility.string_is_json"],
        examples: &[
            ("'{\"a\":\"b\",\"c\":\"d\"}'.isJson()", "true"),
            ("'not json'.isJson()", "false"),
        ],
    },
    Macro {
        name: "string.isPrivateIp",
        group: "String",
        doc: "Tells whether the text is an address of the private networks of RFC 1918.",
        calls: &[
            Call {
                text: "string.isPrivateIp() -> bool",
                receiver: Some(ValueType::String),
                name: "isPrivateIp",
                params: &[],
                result: ValueType::Bool,
            },
        ],
        phases: &[],
        cost: None,
        formerly: &[],
        examples: &[("'192.168.1.1'.isPrivateIp()", "true")],
    },
    Macro {
        name: "string.isQueryString",
        group: "String",
        doc: "Tells whether the text is the query of a URL.",
        calls: &[
            Call {
                text: "string.isQueryString() -> bool",
                receiver: Some(ValueType::String),
                name: "isQueryString",
                params: &[],
                result: ValueType::Bool,
            },
        ],
        phases: &[],
        cost: None,
        formerly: &["utility.string_is_query_string"],
        examples: &[
            ("'a=b&c=d'.isQueryString()", "true"),
            ("'not a query string'.isQueryString()", "false"),
        ],
    },
    Macro {
        name: "string.isURL",
        group: "String",
        doc: "Tells whether the text is a URL.",
        calls: &[
            Call {
                text: "string.isURL() -> bool",
                receiver: Some(ValueType::String),
                name: "isURL",
                params: &[],
                result: ValueType::Bool,
            },
        ],
        phases: &[],
        cost: None,
        formerly: &["utility.string_is_url"],
        examples: &[
            ("'https://ngrok.com'.isURL()", "true"),
            ("'not a url'.isURL()", "false"),
        ],
    },
    Macro {
        name: "string.lower",
        group: "String",
        doc: "Writes the text in lower case, letters outside of ASCII among them.",
        calls: &[
            Call {
                text: "string.lower() -> string",
                receiver: Some(ValueType::String),
                name: "lower",
                params: &[],
                result: ValueType::String,
            },
        ],
        phases: &[],
        cost: None,
        formerly: &[],
        examples: &[
            (
                "\"Ärger in Österreich, ÉCOLE, İSTANBUL, ЙОГА!\".lower()",
                "\"ärger in österreich, école, istanbul, йога!\"",
            ),
        ],
    },
    Macro {
        name: "string.upper",
        group: "String",
        doc: "Writes the text in upper case, letters outside of ASCII among them.",
        calls: &[
            Call {
                text: "string.upper() -> string",
                receiver: Some(ValueType::String),
                name: "upper",
                params: &[],
                result: ValueType::String,
            },
        ],
        phases: &[],
        cost: None,
        formerly: &[],
        examples: &[
            (
                "\"Ärger in Österreich, ÉCOLE, İSTANBUL, ЙОГА!\".upper()",
                "\"ÄRGER IN ÖSTERREICH, ÉCOLE, İSTANBUL, ЙОГА!\"",
            ),
        ],
    },
    Macro {
        name: "string.parseUrl",
        group: "String",
        doc: "Reads the text as a URL and gives its parts by name.",
        calls: &[
            Call {
                text: "string.parseUrl() -> map<any>",
                receiver: Some(ValueType::String),
                name: "parseUrl",
                params: &[],
                result: ValueType::Map(&ValueType::Any),
            },
        ],
        phases: &[],
        cost: None,
        formerly: &["utility.string_parse_url"],
        examples: &[
            (
                "\"https://ngrok.com\".parseUrl()",
                "{'host': 'ngrok.com', 'scheme': 'https'}",
            ),
        ],
    },
    Macro {
        name: "string.unescapeUrl",
        group: "String",
        doc: "Undoes the percent encoding of the text.",
        calls: &[
            Call {
                text: "string.unescapeUrl() -> string",
                receiver: Some(ValueType::String),
                name: "unescapeUrl",
                params: &[],
                result: ValueType::String,
            },
        ],
        phases: &[],
        cost: None,
        formerly: &["utility.string_unescape_url"],
        examples: &[("\"i%3Bmd%2Fr%2F%24y\".unescapeUrl()", "'i;md/r/$y'")],
    },
    Macro {
        name: "string.crc32",
        group: "String",
        doc: "Gives the CRC-32 checksum (IEEE) of the text. The text has it in `hex` or `base64`, in hexadecimal when nothing is said.",
        calls: &[
            Call {
                text: "string.crc32(string?) -> string",
                receiver: Some(ValueType::String),
                name: "crc32",
                params: &[
                    Param {
                        ty: ValueType::String,
                        optional: true,
                    },
                ],
                result: ValueType::String,
            },
        ],
        phases: &[],
        cost: None,
        formerly: &[],
        examples: &[
            ("'hello'.crc32()", "'3610a686'"),
            ("'hello'.crc32('hex')", "'3610a686'"),
            ("'hello'.crc32('base64')", "'NhCmhg=='"),
        ],
    },
    Macro {
        name: "string.crc64",
        group: "String",
        doc: "Gives the CRC-64 checksum (ISO) of the text. The text has it in `hex` or `base64`, in hexadecimal when nothing is said.",
        calls: &[
            Call {
                text: "string.crc64(string?) -> string",
                receiver: Some(ValueType::String),
                name: "crc64",
                params: &[
                    Param {
                        ty: ValueType::String,
                        optional: true,
                    },
                ],
                result: ValueType::String,
            },
        ],
        phases: &[],
        cost: None,
        formerly: &[],
        examples: &[
            ("'hello'.crc64()", "'3c3eeee2d8100000'"),
            ("'hello'.crc64('hex')", "'3c3eeee2d8100000'"),
            ("'hello'.crc64('base64')", "'PD7u4tgQAAA='"),
        ],
    },
    Macro {
        name: "string.md5",
        group: "String",
        doc: "Gives the MD5 hash of the text, which is no protection against attackers. The text has it in `hex` or `base64`, in hexadecimal when nothing is said.",
        calls: &[
            Call {
                text: "string.md5(string?) -> string",
                receiver: Some(ValueType::String),
                name: "md5",
                params: &[
                    Param {
                        ty: ValueType::String,
                        optional: true,
                    },
                ],
                result: ValueType::String,
            },
        ],
        phases: &[],
        cost: None,
        formerly: &[],
        examples: &[
            ("'hello'.md5()", "'5d41402abc4b2a76b9719d911017c592'"),
            ("'hello'.md5('hex')", "'5d41402abc4b2a76b9719d911017c592'"),
            ("'hello'.md5('base64')", "'XUFAKrxLKna5cZ2REBfFkg=='"),
        ],
    },
    Macro {
        name: "string.sha1",
        group: "String",
        doc: "Gives the SHA-1 hash of the text, which is no protection against attackers. The text has it in `hex` or `base64`, in hexadecimal when nothing is said.",
        calls: &[
            Call {
                text: "string.sha1(string?) -> string",
                receiver: Some(ValueType::String),
                name: "sha1",
                params: &[
                    Param {
                        ty: ValueType::String,
                        optional: true,
                    },
                ],
                result: ValueType::String,
            },
        ],
        phases: &[],
        cost: None,
        formerly: &[],
        examples: &[
            ("'hello'.sha1()", "'aaf4c61ddcc5e8a2dabede0f3b482cd9aea9434d'"),
            ("'hello'.sha1('hex')", "'aaf4c61ddcc5e8a2dabede0f3b482cd9aea9434d'"),
            ("'hello'.sha1('base64')", "'qvTGHdzF6KLavt4PO0gs2a6pQ00='"),
        ],
    },
    Macro {
        name: "string.sha256",
        group: "String",
        doc: "Gives the SHA-256 hash of the text. The text has it in `hex` or `base64`, in hexadecimal when nothing is said.",
        calls: &[
            Call {
                text: "string.sha256(string?) -> string",
                receiver: Some(ValueType::String),
                name: "sha256",
                params: &[
                    Param {
                        ty: ValueType::String,
                        optional: true,
                    },
                ],
                result: ValueType::String,
            },
        ],
        phases: &[],
        cost: None,
        formerly: &[],
        examples: &[
            (
                "'hello'.sha256()",
                "'2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824'",
            ),
            (
                "'hello'.sha256('hex')",
                "'2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824'",
            ),
            (
                "'hello'.sha256('base64')",
                "'LPJNul+wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ='",
            ),
        ],
    },
    Macro {
        name: "string.sha512",
        group: "String",
        doc: "Gives the SHA-512 hash of the text. The text has it in `hex` or `base64`, in hexadecimal when nothing is said.",
        calls: &[
            Call {
                text: "string.sha512(string?) -> string",
                receiver: Some(ValueType::String),
                name: "sha512",
                params: &[
                    Param {
                        ty: ValueType::String,
                        optional: true,
                    },
                ],
                result: ValueType::String,
            },
        ],
        phases: &[],
        cost: None,
        formerly: &[],
        examples: &[
            (
                "'hello'.sha512()",
                "'9b71d224bd62f3785d96d46ad3ea3d73319bfbc2890caadae2dff72519673ca72323c3d99ba5c11d7c7acc6e14b8c5da0c4663475c2e5c3adef46f73bcdec043'",
            ),
            (
                "'hello'.sha512('hex')",
                "'9b71d224bd62f3785d96d46ad3ea3d73319bfbc2890caadae2dff72519673ca72323c3d99ba5c11d7c7acc6e14b8c5da0c4663475c2e5c3adef46f73bcdec043'",
            ),
            (
                "'hello'.sha512('base64')",
                "'m3HSJL1i83hdltRq0+o9czGb+8KJDKra4t/3JRlnPKcjI8PZm6XBHXx6zG4UuMXaDEZjR1wuXDre9G9zvN7AQw=='",
            ),
        ],
    },
    Macro {
        name: "string.xxhash64",
        group: "String",
        doc: "Gives the xxHash64 of the text, a quick hash that is no protection against attackers. The text has it in `hex` or `base64`, in hexadecimal when nothing is said.",
        calls: &[
            Call {
                text: "string.xxhash64(string?) -> string",
                receiver: Some(ValueType::String),
                name: "xxhash64",
                params: &[
                    Param {
                        ty: ValueType::String,
                        optional: true,
                    },
                ],
                result: ValueType::String,
            },
        ],
        phases: &[],
        cost: None,
        formerly: &[],
        examples: &[
            ("'hello'.xxhash64()", "'26c7827d889f6da3'"),
            ("'hello'.xxhash64('hex')", "'26c7827d889f6da3'"),
            ("'hello'.xxhash64('base64')", "'JseCfYifbaM='"),
        ],
    },
    Macro {
        name: "string.lowerAscii",
        group: "String",
        doc: "Writes the letters of ASCII in lower case and leaves all others alone.",
        calls: &[
            Call {
                text: "string.lowerAscii() -> string",
                receiver: Some(ValueType::String),
                name: "lowerAscii",
                params: &[],
                result: ValueType::String,
            },
        ],
        phases: &[],
        cost: None,
        formerly: &[],
        examples: &[
            ("'TacoCat'.lowerAscii()", "'tacocat'"),
            ("'TacoCÆt Xii'.lowerAscii()", "'tacocÆt xii'"),
        ],
    },
    Macro {
        name: "string.upperAscii",
        group: "String",
        doc: "Writes the letters of ASCII in upper case and leaves all others alone.",
        calls: &[
            Call {
                text: "string.upperAscii() -> string",
                receiver: Some(ValueType::String),
                name: "upperAscii",
                params: &[],
                result: ValueType::String,
            },
        ],
        phases: &[],
        cost: None,
        formerly: &[],
        examples: &[
            ("'TacoCat'.upperAscii()", "'TACOCAT'"),
            ("'TacoCÆt Xii'.upperAscii()", "'TACOCÆT XII'"),
        ],
    },
    Macro {
        name: "string.substring",
        group: "String",
        doc: "Gives the part from one index up to another, which is not in it, or up to the end. An index outside of the text is an error.",
        calls: &[
            Call {
                text: "string.substring(int, int?) -> string",
                receiver: Some(ValueType::String),
                name: "substring",
                params: &[
                    Param {
                        ty: ValueType::Int,
                        optional: false,
                    },
                    Param {
                        ty: ValueType::Int,
                        optional: true,
                    },
                ],
                result: ValueType::String,
            },
        ],
        phases: &[],
        cost: None,
        formerly: &[],
        examples: &[
            ("'tacocat'.substring(4)", "'cat'"),
            ("'tacocat'.substring(0, 4)", "'taco'"),
            ("'tacocat'.substring(-1)", "error"),
            ("'tacocat'.substring(2, 1)", "error"),
        ],
    },
    Macro {
        name: "string.trim",
        group: "String",
        doc: "Takes away white space at both ends of the text.",
        calls: &[
            Call {
                text: "string.trim() -> string",
                receiver: Some(ValueType::String),
                name: "trim",
                params: &[],
                result: ValueType::String,
            },
        ],
        phases: &[],
        cost: None,
        formerly: &[],
        examples: &[("'  \\ttrim\\n    '.trim()", "'trim'")],
    },
    Macro {
        name: "string.reverse",
        group: "String",
        doc: "Gives the characters in reverse order.",
        calls: &[
            Call {
                text: "string.reverse() -> string",
                receiver: Some(ValueType::String),
                name: "reverse",
                params: &[],
                result: ValueType::String,
            },
        ],
        phases: &[],
        cost: None,
        formerly: &[],
        examples: &[
            ("'gums'.reverse()", "'smug'"),
            ("'John Smith'.reverse()", "'htimS nhoJ'"),
        ],
    },
    Macro {
        name: "strings.quote",
        group: "String",
        doc: "Puts a text in double quotes and escapes in it what does not print.",
        calls: &[
            Call {
                text: "strings.quote(string) -> string",
                receiver: None,
                name: "strings.quote",
                params: &[
                    Param {
                        ty: ValueType::String,
                        optional: false,
                    },
                ],
                result: ValueType::String,
            },
        ],
        phases: &[],
        cost: None,
        formerly: &[],
        examples: &[
            (
                "strings.quote('single-quote with \"double quote\"')",
                "'\"single-quote with \\\\\"double quote\\\\\"\"'",
            ),
            (
                "strings.quote(\"two escape sequences \\a\\n\")",
                "'\"two escape sequences \\\\a\\\\n\"'",
            ),
        ],
    },
    Macro {
        name: "ts.getDate",
        group: "Timestamps",
        doc: "Gives the day of the month, from 1.",
        calls: &[
            Call {
                text: "timestamp.getDate(string?) -> int",
                receiver: Some(ValueType::Timestamp),
                name: "getDate",
                params: &[
                    Param {
                        ty: ValueType::String,
                        optional: true,
                    },
                ],
                result: ValueType::Int,
            },
        ],
        phases: &[],
        cost: None,
        formerly: &[],
        examples: &[
            ("timestamp(\"2023-12-25T00:00:00Z\").getDate()", "25"),
            (
                "timestamp(\"2023-12-25T00:00:00Z\").getDate(\"America/Los_Angeles\")",
                "24",
            ),
            ("timestamp(\"2024-01-01T10:00:00Z\").getDate()", "1"),
            ("timestamp(\"2024-01-01T10:00:00Z\").getDate(\"Asia/Tokyo\")", "1"),
        ],
    },
    Macro {
        name: "ts.getDayOfMonth",
        group: "Timestamps",
        doc: "Gives the day of the month, from 0.",
        calls: &[
            Call {
                text: "timestamp.getDayOfMonth(string?) -> int",
                receiver: Some(ValueType::Timestamp),
                name: "getDayOfMonth",
                params: &[
                    Param {
                        ty: ValueType::String,
                        optional: true,
                    },
                ],
                result: ValueType::Int,
            },
        ],
        phases: &[],
        cost: None,
        formerly: &[],
        examples: &[
            ("timestamp(\"2023-12-25T00:00:00Z\").getDayOfMonth()", "24"),
            (
                "timestamp(\"2023-12-25T00:00:00Z\").getDayOfMonth(\"America/Los_Angeles\")",
                "23",
            ),
        ],
    },
    Macro {
        name: "ts.getDayOfWeek",
        group: "Timestamps",
        doc: "Gives the day of the week, from 0 for Sunday.",
        calls: &[
            Call {
                text: "timestamp.getDayOfWeek(string?) -> int",
                receiver: Some(ValueType::Timestamp),
                name: "getDayOfWeek",
                params: &[
                    Param {
                        ty: ValueType::String,
                        optional: true,
                    },
                ],
                result: ValueType::Int,
            },
        ],
        phases: &[],
        cost: None,
        formerly: &[],
        examples: &[("timestamp(\"2023-12-25T12:00:00Z\").getDayOfWeek()", "1")],
    },
    Macro {
        name: "ts.getDayOfYear",
        group: "Timestamps",
        doc: "Gives the day of the year, from 0.",
        calls: &[
            Call {
                text: "timestamp.getDayOfYear(string?) -> int",
                receiver: Some(ValueType::Timestamp),
                name: "getDayOfYear",
                params: &[
                    Param {
                        ty: ValueType::String,
                        optional: true,
                    },
                ],
                result: ValueType::Int,
            },
        ],
        phases: &[],
        cost: None,
        formerly: &[],
        examples: &[("timestamp(\"2023-12-25T12:00:00Z\").getDayOfYear()", "358")],
    },
    Macro {
        name: "ts.getFullYear",
        group: "Timestamps",
        doc: "Gives the year.",
        calls: &[
            Call {
                text: "timestamp.getFullYear(string?) -> int",
                receiver: Some(ValueType::Timestamp),
                name: "getFullYear",
                params: &[
                    Param {
                        ty: ValueType::String,
                        optional: true,
                    },
                ],
                result: ValueType::Int,
            },
        ],
        phases: &[],
        cost: None,
        formerly: &[],
        examples: &[("timestamp(\"2023-12-25T12:00:00Z\").getFullYear()", "2023")],
    },
    Macro {
        name: "ts.getHours",
        group: "Timestamps",
        doc: "Gives the hour of a time, or how many whole hours a duration has.",
        calls: &[
            Call {
                text: "timestamp.getHours(string?) -> int",
                receiver: Some(ValueType::Timestamp),
                name: "getHours",
                params: &[
                    Param {
                        ty: ValueType::String,
                        optional: true,
                    },
                ],
                result: ValueType::Int,
            },
            Call {
                text: "duration.getHours() -> int",
                receiver: Some(ValueType::Duration),
                name: "getHours",
                params: &[],
                result: ValueType::Int,
            },
        ],
        phases: &[],
        cost: None,
        formerly: &[],
        examples: &[
            ("timestamp(\"2023-12-25T12:00:00Z\").getHours()", "12"),
            ("duration(\"3h\").getHours()", "3"),
        ],
    },
    Macro {
        name: "ts.getMilliseconds",
        group: "Timestamps",
        doc: "Gives the milliseconds of a time, or those of a duration beyond its whole seconds.",
        calls: &[
            Call {
                text: "timestamp.getMilliseconds(string?) -> int",
                receiver: Some(ValueType::Timestamp),
                name: "getMilliseconds",
                params: &[
                    Param {
                        ty: ValueType::String,
                        optional: true,
                    },
                ],
                result: ValueType::Int,
            },
            Call {
                text: "duration.getMilliseconds() -> int",
                receiver: Some(ValueType::Duration),
                name: "getMilliseconds",
                params: &[],
                result: ValueType::Int,
            },
        ],
        phases: &[],
        cost: None,
        formerly: &[],
        examples: &[
            ("timestamp(\"2023-12-25T12:00:00.500Z\").getMilliseconds()", "500"),
            ("duration(\"1.234s\").getMilliseconds()", "234"),
        ],
    },
    Macro {
        name: "ts.getMinutes",
        group: "Timestamps",
        doc: "Gives the minute of a time, or how many whole minutes a duration has.",
        calls: &[
            Call {
                text: "timestamp.getMinutes(string?) -> int",
                receiver: Some(ValueType::Timestamp),
                name: "getMinutes",
                params: &[
                    Param {
                        ty: ValueType::String,
                        optional: true,
                    },
                ],
                result: ValueType::Int,
            },
            Call {
                text: "duration.getMinutes() -> int",
                receiver: Some(ValueType::Duration),
                name: "getMinutes",
                params: &[],
                result: ValueType::Int,
            },
        ],
        phases: &[],
        cost: None,
        formerly: &[],
        examples: &[
            ("timestamp(\"2023-12-25T12:30:00Z\").getMinutes()", "30"),
            ("duration(\"1h30m\").getMinutes()", "90"),
        ],
    },
    Macro {
        name: "ts.getMonth",
        group: "Timestamps",
        doc: "Gives the month, from 0 for January.",
        calls: &[
            Call {
                text: "timestamp.getMonth(string?) -> int",
                receiver: Some(ValueType::Timestamp),
                name: "getMonth",
                params: &[
                    Param {
                        ty: ValueType::String,
                        optional: true,
                    },
                ],
                result: ValueType::Int,
            },
        ],
        phases: &[],
        cost: None,
        formerly: &[],
        examples: &[("timestamp(\"2023-12-25T12:00:00Z\").getMonth()", "11")],
    },
    Macro {
        name: "ts.getSeconds",
        group: "Timestamps",
        doc: "Gives the second of a time, or how many whole seconds a duration has.",
        calls: &[
            Call {
                text: "timestamp.getSeconds(string?) -> int",
                receiver: Some(ValueType::Timestamp),
                name: "getSeconds",
                params: &[
                    Param {
                        ty: ValueType::String,
                        optional: true,
                    },
                ],
                result: ValueType::Int,
            },
            Call {
                text: "duration.getSeconds() -> int",
                receiver: Some(ValueType::Duration),
                name: "getSeconds",
                params: &[],
                result: ValueType::Int,
            },
        ],
        phases: &[],
        cost: None,
        formerly: &[],
        examples: &[
            ("timestamp(\"2023-12-25T12:30:30Z\").getSeconds()", "30"),
            ("duration(\"1m30s\").getSeconds()", "90"),
        ],
    },
    Macro {
        name: "url.escape",
        group: "URL",
        doc: "Writes a text in percent encoding.",
        calls: &[
            Call {
                text: "url.escape(string) -> string",
                receiver: None,
                name: "url.escape",
                params: &[
                    Param {
                        ty: ValueType::String,
                        optional: false,
                    },
                ],
                result: ValueType::String,
            },
        ],
        phases: &[],
        cost: None,
        formerly: &["utility.url_escape"],
        examples: &[("url.escape(\"i;md/r/$y\")", "'i%3Bmd%2Fr%2F%24y'")],
    },
    Macro {
        name: "url.parse",
        group: "URL",
        doc: "Reads a URL and gives its parts by name.",
        calls: &[
            Call {
                text: "url.parse(string) -> map<any>",
                receiver: None,
                name: "url.parse",
                params: &[
                    Param {
                        ty: ValueType::String,
                        optional: false,
                    },
                ],
                result: ValueType::Map(&ValueType::Any),
            },
        ],
        phases: &[],
        cost: None,
        formerly: &["utility.url_parse"],
        examples: &[
            (
                "url.parse(\"https://ngrok.com\")",
                "{'host': 'ngrok.com', 'scheme': 'https'}",
            ),
        ],
    },
    Macro {
        name: "url.unescape",
        group: "URL",
        doc: "Undoes the percent encoding of a text.",
        calls: &[
            Call {
                text: "url.unescape(string) -> string",
                receiver: None,
                name: "url.unescape",
                params: &[
                    Param {
                        ty: ValueType::String,
                        optional: false,
                    },
                ],
                result: ValueType::String,
            },
        ],
        phases: &[],
        cost: None,
        formerly: &["utility.url_unescape"],
        examples: &[("url.unescape(\"i%3Bmd%2Fr%2F%24y\")", "'i;md/r/$y'")],
    },
    Macro {
        name: "has",
        group: "Utility",
        doc: "Tells whether a member is there, as in `has(vars.name)`. It takes no index.",
        calls: &[
            Call {
                text: "has(any) -> bool",
                receiver: None,
                name: "has",
                params: &[
                    Param {
                        ty: ValueType::Any,
                        optional: false,
                    },
                ],
                result: ValueType::Bool,
            },
        ],
        phases: &[],
        cost: None,
        formerly: &[],
        examples: &[("has(req.headers['x-custom-header'])", "error")],
    },
    Macro {
        name: "inCidrRange",
        group: "Utility",
        doc: "Tells whether an address is in a network.",
        calls: &[
            Call {
                text: "inCidrRange(string, string) -> bool",
                receiver: None,
                name: "inCidrRange",
                params: &[
                    Param {
                        ty: ValueType::String,
                        optional: false,
                    },
                    Param {
                        ty: ValueType::String,
                        optional: false,
                    },
                ],
                result: ValueType::Bool,
            },
        ],
        phases: &[],
        cost: None,
        formerly: &["utility.in_cidr_range"],
        examples: &[("inCidrRange('192.168.1.100', '192.168.1.0/24')", "true")],
    },
    Macro {
        name: "inCidrRanges",
        group: "Utility",
        doc: "Tells whether an address is in one or more of several networks.",
        calls: &[
            Call {
                text: "inCidrRanges(string, list<string>) -> bool",
                receiver: None,
                name: "inCidrRanges",
                params: &[
                    Param {
                        ty: ValueType::String,
                        optional: false,
                    },
                    Param {
                        ty: ValueType::List(&ValueType::String),
                        optional: false,
                    },
                ],
                result: ValueType::Bool,
            },
        ],
        phases: &[],
        cost: None,
        formerly: &["utility.in_cidr_ranges"],
        examples: &[
            ("inCidrRanges('192.168.1.100', ['192.168.1.0/24', '10.0.0.0/8'])", "true"),
        ],
    },
];
