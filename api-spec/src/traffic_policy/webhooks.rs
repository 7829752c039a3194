//! How services sign their webhooks, as data: what is signed, with what, and where the signature stands.

use super::go_duration;
use crate::diagnostic::Diagnostics;
use crate::read::{MapReader, text};
use crate::source::{Span, Spanned};
use crate::syntax::one_of_words;
use crate::yaml::Node;

/// How a service signs its webhooks.
#[derive(Debug, Clone)]
pub struct Webhook {
    /// The service, as the field of the action names it.
    pub name: String,
    /// The header with the signature, or several.
    pub header: String,
    /// What stands between several; without it the whole header is one.
    pub separator: Option<String>,
    /// What stands before a signature.
    pub prefix: String,
    /// How it is made.
    pub algorithm: Algorithm,
    /// How its bytes are written.
    pub encoding: Encoding,
    /// The text that is signed.
    pub signed: Vec<Piece>,
    /// The header with the message's identifier.
    pub id_header: Option<String>,
    /// The header with the message's time in seconds.
    pub time_header: Option<String>,
    /// What stands before the time, where it stands in the header of the signature.
    pub time_prefix: Option<String>,
    /// How many seconds the time may lie before or after the present.
    pub tolerance: f64,
    /// What stands before the secret and does not count.
    pub secret_prefix: String,
    /// How the secret's bytes are written; none where its text is the key.
    pub secret_encoding: Option<Encoding>,
    /// The service's page about it.
    pub docs_url: String,
    /// Whether the service publishes an example, which the tests hold to.
    pub example: bool,
    /// The request with which it tries an endpoint.
    pub challenge: Option<Challenge>,
}

/// A request with which a service tries an endpoint, and how it is answered.
#[derive(Debug, Clone)]
pub struct Challenge {
    /// Its method.
    pub method: String,
    /// Where the text stands that the answer is made from; none where the answer does not need one.
    pub token: Option<TokenPlace>,
    /// Members of its JSON by their paths, with their values: texts as they are, others as JSON.
    pub conditions: Vec<(String, String)>,
    /// Whether it is signed as a webhook is.
    pub signed: bool,
    /// The status for one whose signature is wrong, where it is not that of webhooks.
    pub refused: Option<u16>,
    /// The type of the answer's body.
    pub content_type: String,
    /// The answer's body.
    pub body: Vec<Piece>,
}

/// Where the text of a challenge stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TokenPlace {
    /// In a parameter of the query.
    Query(String),
    /// In a header.
    Header(String),
    /// In the body's JSON, by its path.
    Json(String),
}

/// How a signature is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Algorithm {
    /// It is the secret itself.
    Token,
    /// HMAC with SHA-1.
    HmacSha1,
    /// HMAC with SHA-256.
    HmacSha256,
    /// HMAC with SHA-512.
    HmacSha512,
}

impl Algorithm {
    /// All algorithms, as written.
    pub const NAMES: [(&'static str, Algorithm); 4] = [
        ("token", Algorithm::Token),
        ("hmac-sha1", Algorithm::HmacSha1),
        ("hmac-sha256", Algorithm::HmacSha256),
        ("hmac-sha512", Algorithm::HmacSha512),
    ];
}

/// How bytes are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// Two digits each.
    Hex,
    /// Base64.
    Base64,
}

impl Encoding {
    /// All encodings, as written.
    pub const NAMES: [(&'static str, Encoding); 2] = [("hex", Encoding::Hex), ("base64", Encoding::Base64)];
}

/// A piece of a text that is signed or answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// The text itself.
    Text(String),
    /// What a name stands for.
    Name(Name),
}

/// What stands in such a text for something else.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Name {
    /// The request's body.
    Body,
    /// Its time.
    Time,
    /// Its identifier.
    Id,
    /// Its URL.
    Url,
    /// The fields of its form, by name, each with its value behind it.
    Form,
    /// The text of a challenge.
    Token,
    /// The signature of that text.
    Hmac,
}

impl Name {
    const SIGNED: [(&'static str, Name); 5] =
        [("body", Name::Body), ("time", Name::Time), ("id", Name::Id), ("url", Name::Url), ("form", Name::Form)];
    const ANSWERED: [(&'static str, Name); 2] = [("token", Name::Token), ("hmac", Name::Hmac)];
}

/// What may stand between signatures.
const SEPARATORS: [(&str, &str); 2] = [("comma", ","), ("space", " ")];

/// The file as written.
#[derive(Debug)]
pub(crate) struct Written {
    /// The action whose field names the services.
    pub action: Spanned<String>,
    pub field: Spanned<String>,
    pub webhooks: Vec<(Span, Webhook)>,
}

/// Reads `webhooks.yaml`.
pub(super) fn read(root: &Spanned<Node>, diagnostics: &mut Diagnostics) -> Option<Written> {
    let mut map = MapReader::new("the file of webhooks", root, diagnostics)?;
    let action = map.required_text("action", diagnostics);
    let field = map.required_text("field", diagnostics);
    if map.node("tolerance").is_none() {
        map.missing("tolerance", diagnostics);
    }
    let usual = duration("tolerance", &mut map, diagnostics).unwrap_or_default();
    let mut webhooks = Vec::new();
    for (name, node) in map.entries("webhooks", diagnostics) {
        webhooks.extend(webhook(name, node, usual, diagnostics).map(|webhook| (name.span.clone(), webhook)));
    }
    map.finish(diagnostics);
    Some(Written { action: action?, field: field?, webhooks })
}

fn webhook(name: &Spanned<String>, node: &Spanned<Node>, usual: f64, diagnostics: &mut Diagnostics) -> Option<Webhook> {
    let mut map = MapReader::named("a webhook", name, node, diagnostics)?;
    let header = map.required_text("header", diagnostics);
    let optional = |key: &'static str, map: &mut MapReader<'_>, diagnostics: &mut Diagnostics| {
        map.text(key, diagnostics).map(|text| text.value)
    };
    let docs_url = map.required_text("docs_url", diagnostics);
    let body = vec![Piece::Name(Name::Body)];
    let webhook = Webhook {
        name: name.value.clone(),
        header: header.as_ref().map(|header| header.value.clone()).unwrap_or_default(),
        separator: one_of_words(&mut map, "separator", &SEPARATORS, diagnostics).map(str::to_owned),
        prefix: optional("prefix", &mut map, diagnostics).unwrap_or_default(),
        algorithm: one_of_words(&mut map, "algorithm", &Algorithm::NAMES, diagnostics).unwrap_or(Algorithm::HmacSha256),
        encoding: one_of_words(&mut map, "encoding", &Encoding::NAMES, diagnostics).unwrap_or(Encoding::Hex),
        signed: pieces("signed", &Name::SIGNED, &mut map, diagnostics).unwrap_or(body),
        id_header: optional("id_header", &mut map, diagnostics),
        time_header: optional("time_header", &mut map, diagnostics),
        time_prefix: optional("time_prefix", &mut map, diagnostics),
        tolerance: duration("tolerance", &mut map, diagnostics).unwrap_or(usual),
        secret_prefix: optional("secret_prefix", &mut map, diagnostics).unwrap_or_default(),
        secret_encoding: one_of_words(&mut map, "secret_encoding", &Encoding::NAMES, diagnostics),
        docs_url: docs_url.as_ref().map(|url| url.value.clone()).unwrap_or_default(),
        example: map.flag("example", diagnostics),
        challenge: map.node("challenge").and_then(|node| challenge(node, diagnostics)),
    };
    map.finish(diagnostics);
    let has = |wanted: Name| webhook.signed.contains(&Piece::Name(wanted));
    let times = usize::from(webhook.time_header.is_some()) + usize::from(webhook.time_prefix.is_some());
    if has(Name::Time) && times != 1 {
        let message = format!("`{}` signs a time, which stands in one place", name.value);
        diagnostics.error(name.span.clone(), message).help("give either `time_header` or `time_prefix`");
    }
    if has(Name::Id) && webhook.id_header.is_none() {
        let message = format!("`{}` signs an identifier that stands nowhere", name.value);
        diagnostics.error(name.span.clone(), message).help("give `id_header`");
    }
    (header.is_some() && docs_url.is_some()).then_some(webhook)
}

fn challenge(node: &Spanned<Node>, diagnostics: &mut Diagnostics) -> Option<Challenge> {
    let mut map = MapReader::new("a challenge", node, diagnostics)?;
    let method = map.required_text("method", diagnostics);
    let query = map.text("query", diagnostics).map(|name| TokenPlace::Query(name.value));
    let header = map.text("header", diagnostics).map(|name| TokenPlace::Header(name.value));
    let json = map.text("json", diagnostics).map(|path| TokenPlace::Json(path.value));
    let mut tokens: Vec<TokenPlace> = [query, header, json].into_iter().flatten().collect();
    let mut conditions = Vec::new();
    for (path, node) in map.entries("where", diagnostics) {
        conditions.extend(text(&path.value, node, diagnostics).map(|value| (path.value.clone(), value.value)));
    }
    let signed = map.flag("signed", diagnostics);
    let refused = map.parsed("refused", "a status", diagnostics).map(|status| status.value);
    let content_type = map.required_text("content_type", diagnostics);
    if map.node("body").is_none() {
        map.missing("body", diagnostics);
    }
    let body = pieces("body", &Name::ANSWERED, &mut map, diagnostics);
    map.finish(diagnostics);
    let needs_token = body.iter().flatten().any(|piece| matches!(piece, Piece::Name(_)));
    if tokens.len() > 1 || (needs_token && tokens.is_empty()) {
        diagnostics
            .error(node.span.clone(), "the text that a challenge is answered with stands in one place")
            .help("give one of `query`, `header` and `json`");
    }
    let (method, content_type) = (method?.value, content_type?.value);
    Some(Challenge { method, token: tokens.pop(), conditions, signed, refused, content_type, body: body? })
}

/// A text with names in curly brackets. What is no word between them, as in JSON, is text.
fn pieces(
    key: &'static str,
    names: &[(&'static str, Name)],
    map: &mut MapReader<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<Vec<Piece>> {
    let written = map.text(key, diagnostics)?;
    let (mut pieces, mut plain, mut rest) = (Vec::new(), String::new(), written.value.as_str());
    while let Some(open) = rest.find('{') {
        let word = rest[open + 1..].split('}').next().unwrap_or_default();
        let closed = rest[open + 1 + word.len()..].starts_with('}');
        if !closed || word.is_empty() || !word.bytes().all(|byte| byte.is_ascii_lowercase()) {
            plain.push_str(&rest[..=open]);
            rest = &rest[open + 1..];
            continue;
        }
        plain.push_str(&rest[..open]);
        rest = &rest[open + word.len() + 2..];
        let Some((_, name)) = names.iter().find(|(known, _)| *known == word) else {
            diagnostics
                .error(written.span.clone(), format!("nothing stands for `{{{word}}}` in `{key}`"))
                .suggest(word, names.iter().map(|(known, _)| *known));
            continue;
        };
        if !plain.is_empty() {
            pieces.push(Piece::Text(std::mem::take(&mut plain)));
        }
        pieces.push(Piece::Name(*name));
    }
    plain.push_str(rest);
    if !plain.is_empty() {
        pieces.push(Piece::Text(plain));
    }
    Some(pieces)
}

fn duration(key: &'static str, map: &mut MapReader<'_>, diagnostics: &mut Diagnostics) -> Option<f64> {
    let text = map.text(key, diagnostics)?;
    let seconds = go_duration::seconds(&text.value);
    if seconds.is_none() {
        diagnostics
            .error(text.span, format!("`{key}` is a duration, not `{}`", text.value))
            .label("expected a duration such as `180s`");
    }
    seconds
}
