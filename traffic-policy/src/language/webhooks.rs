//! Tables of how services sign their webhooks.

/// How a service signs its webhooks.
#[derive(Debug)]
pub struct Webhook {
    /// The service, as policies name it.
    pub name: &'static str,
    /// The header with the signature, or several.
    pub header: &'static str,
    /// What stands between several; without it the whole header is one.
    pub separator: Option<&'static str>,
    /// What stands before a signature.
    pub prefix: &'static str,
    /// How it is made.
    pub algorithm: Algorithm,
    /// How its bytes are written.
    pub encoding: Encoding,
    /// The text that is signed.
    pub signed: &'static [Piece],
    /// The header with the message's identifier.
    pub id_header: Option<&'static str>,
    /// The header with the message's time in seconds.
    pub time_header: Option<&'static str>,
    /// What stands before the time, where it stands in the header of the signature.
    pub time_prefix: Option<&'static str>,
    /// How many seconds the time may lie before or after the present.
    pub tolerance: f64,
    /// What stands before the secret and does not count.
    pub secret_prefix: &'static str,
    /// How the secret's bytes are written; none where its text is the key.
    pub secret_encoding: Option<Encoding>,
    /// The service's page about it.
    pub docs_url: &'static str,
    /// Whether the service publishes an example, which the tests of this crate hold to. The others follow their pages.
    pub example: bool,
    /// The request with which it tries an endpoint, and which is answered in place of the endpoint.
    pub challenge: Option<Challenge>,
}

impl Webhook {
    /// One without anything that most do not have.
    pub(crate) const PLAIN: Webhook = Webhook {
        name: "",
        header: "",
        separator: None,
        prefix: "",
        algorithm: Algorithm::HmacSha256,
        encoding: Encoding::Hex,
        signed: &[Piece::Body],
        id_header: None,
        time_header: None,
        time_prefix: None,
        tolerance: 0.0,
        secret_prefix: "",
        secret_encoding: None,
        docs_url: "",
        example: false,
        challenge: None,
    };
}

/// A request with which a service tries an endpoint, and how it is answered.
#[derive(Debug)]
pub struct Challenge {
    /// Its method.
    pub method: &'static str,
    /// Where the text stands that the answer is made from.
    pub token: Option<TokenPlace>,
    /// Members of its JSON by their paths, with their values: texts as they are, others as JSON.
    pub conditions: &'static [(&'static str, &'static str)],
    /// Whether it is signed as a webhook is.
    pub signed: bool,
    /// The status for one whose signature is wrong, where it is not that of webhooks.
    pub refused: Option<u16>,
    /// The type of the answer's body.
    pub content_type: &'static str,
    /// The answer's body.
    pub body: &'static [Piece],
}

/// Where the text of a challenge stands.
#[derive(Debug)]
pub enum TokenPlace {
    /// In a parameter of the query.
    Query(&'static str),
    /// In a header.
    Header(&'static str),
    /// In the body's JSON, by its path.
    Json(&'static str),
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

/// How bytes are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// Two digits each.
    Hex,
    /// Base64.
    Base64,
}

/// A piece of a text that is signed or answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Piece {
    /// The text itself.
    Text(&'static str),
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
