//! One request on its way: to its endpoint, through its policy, upstream, and back.

use std::sync::Arc;

use bytes::{Bytes, BytesMut};
use http_body_util::{BodyExt, Limited, StreamBody};
use hyper::body::{Frame, Incoming};
use hyper::header::{CONTENT_LENGTH, CONTENT_TYPE, HOST, HeaderName, HeaderValue, UPGRADE};
use hyper::upgrade::OnUpgrade;
use hyper::{HeaderMap, Request as HttpRequest, Response as HttpResponse, StatusCode};
use ngrok_traffic_policy::simulate::{
    Exchange, Fault, MAX_ENDPOINTS, Next, Origin, Policy, Request, Response, error_page,
};
use tokio::sync::{mpsc, oneshot};

use super::endpoints::Served;
use super::messages::{Body, BodyError, MOST_BYTES, full, measure, streamed, strip};
use super::shared::{Closed, Peers, Shared};
use super::upstream::{Failed, Protocol};
use super::world::GatewayWorld;
use crate::rules::refusal::{Refusal, names};

const FORWARDED_HOST: HeaderName = HeaderName::from_static("x-forwarded-host");

/// A body on its way: as it comes, or read to its end.
enum Carried {
    Streams(Incoming),
    Whole(Bytes),
}

impl Carried {
    /// Reads the body to its end, where that is not done yet.
    async fn whole(self) -> Result<Bytes, BodyError> {
        match self {
            Carried::Whole(bytes) => Ok(bytes),
            Carried::Streams(body) => read(body).await,
        }
    }

    fn body(self) -> Body {
        match self {
            Carried::Whole(bytes) => full(bytes),
            Carried::Streams(body) => streamed(body),
        }
    }
}

/// Reads a body of at most [`MOST_BYTES`]. What is more is read all the same, up to a bound: who is refused while still
/// sending does not see the answer.
async fn read(mut body: Incoming) -> Result<Bytes, BodyError> {
    let (mut read, mut count) = (BytesMut::new(), 0);
    while let Some(frame) = body.frame().await {
        let frame = frame.map_err(|error| BodyError(error.to_string()))?;
        let Ok(data) = frame.into_data() else { continue };
        count += data.len();
        if count <= MOST_BYTES {
            read.extend_from_slice(&data);
        } else if count > 16 * MOST_BYTES {
            break;
        }
    }
    if count <= MOST_BYTES { Ok(read.freeze()) } else { Err(BodyError("it is too large".to_owned())) }
}

/// The answer to a request; an error closes the connection.
pub(super) async fn answer(
    shared: Arc<Shared>,
    peers: Peers,
    request: HttpRequest<Incoming>,
) -> Result<HttpResponse<Body>, Closed> {
    let (send, answered) = oneshot::channel();
    // A streamed answer goes on while its events pass the policy.
    tokio::spawn(async move {
        let host = host(request.headers(), &request);
        match shared.endpoints.at_host(&shared.state.account, &host, &["https", "http"]) {
            Some(served) => {
                Passage { shared, peers, reply: Some(send), forwards: 0 }.through(served, request, host).await
            }
            // The client may be gone.
            None => drop(send.send(Ok(unknown(&host)))),
        }
    });
    answered.await.unwrap_or(Err(Closed))
}

/// The host that a request is for.
fn host(headers: &HeaderMap, request: &HttpRequest<Incoming>) -> String {
    let header = |name: &HeaderName| headers.get(name).and_then(|value| value.to_str().ok()).map(str::to_owned);
    let written = header(&FORWARDED_HOST)
        .or_else(|| request.uri().host().map(str::to_owned))
        .or_else(|| header(&HOST))
        .unwrap_or_default()
        .to_ascii_lowercase();
    let name = written.split(':').next().unwrap_or_default();
    without_localhost(name).to_owned()
}

/// Names below `localhost` reach this machine without DNS.
pub(super) fn without_localhost(name: &str) -> &str {
    name.strip_suffix(".localhost").unwrap_or(name)
}

pub(super) fn unknown(host: &str) -> HttpResponse<Body> {
    page(StatusCode::NOT_FOUND, names::ENDPOINT_OFFLINE, &format!("The endpoint {host} is offline."))
}

/// A page of ngrok's own about an error of the catalogue.
fn page(status: StatusCode, name: &str, message: &str) -> HttpResponse<Body> {
    let code = Refusal::named(name, "").code.unwrap_or_default();
    let number = code.rsplit('_').next().and_then(|number| number.parse().ok()).unwrap_or_default();
    whole(error_page(status, number, message))
}

fn whole(response: Response) -> HttpResponse<Body> {
    let mut answer = HttpResponse::new(full(response.body.clone()));
    *answer.status_mut() = response.status;
    *answer.headers_mut() = response.headers;
    strip(answer.headers_mut());
    measure(answer.headers_mut(), &response.body);
    answer
}

type Reply = oneshot::Sender<Result<HttpResponse<Body>, Closed>>;

/// A request on its way through endpoints.
struct Passage {
    shared: Arc<Shared>,
    peers: Peers,
    reply: Option<Reply>,
    /// How often policies have forwarded the request.
    forwards: usize,
}

impl Passage {
    async fn through(mut self, served: Arc<Served>, request: HttpRequest<Incoming>, host: String) {
        let (mut head, body) = request.into_parts();
        let upgrade = head.headers.contains_key(UPGRADE).then(|| head.extensions.remove::<OnUpgrade>()).flatten();
        let scheme = served.endpoint.url.split("://").next().unwrap_or("https").to_owned();
        let path = head.uri.path_and_query().map_or("/", |path| path.as_str());
        let mut asked = Request::new(head.method, format!("{scheme}://{host}{path}"));
        asked.version = head.version;
        asked.headers = head.headers;
        if let Ok(host) = HeaderValue::from_str(&host) {
            asked.headers.insert(HOST, host);
        }
        match self.endpoint(served, asked, Carried::Streams(body), upgrade, Origin::default()).await {
            Ok(Came::Answer(answer) | Came::Fault { page: answer, .. }) => self.reply(Ok(answer)),
            Ok(Came::Sent) => {}
            Err(closed) => self.reply(Err(closed)),
        }
    }

    fn reply(&mut self, answer: Result<HttpResponse<Body>, Closed>) {
        if let Some(reply) = self.reply.take() {
            // The client may be gone.
            drop(reply.send(answer));
        }
    }

    /// What comes of a request at an endpoint.
    async fn endpoint(
        &mut self,
        served: Arc<Served>,
        mut request: Request,
        mut body: Carried,
        upgrade: Option<OnUpgrade>,
        origin: Origin,
    ) -> Result<Came, Closed> {
        let shared = self.shared.clone();
        let Some(ready) = &served.policy else {
            // With a policy, the engine does it.
            origin.tell_upstream(&mut request, Some(self.peers.client.ip()), &served.endpoint.url);
            return Ok(self.upstream(&served, request, body, upgrade).await);
        };
        if ready.policy.reads_request_body() {
            let Ok(bytes) = body.whole().await else {
                let message = format!("A policy reads bodies of at most {MOST_BYTES} bytes.");
                return Ok(Came::Answer(page(StatusCode::PAYLOAD_TOO_LARGE, names::BODY_UNREADABLE, &message)));
            };
            request.body = bytes.clone();
            body = Carried::Whole(bytes);
        }
        let world = GatewayWorld::of_requests(&shared);
        let connection = self.peers.members();
        let exchange =
            Exchange::new(&ready.policy, &ready.state, &world, served.endpoint.clone(), &connection, request);
        let mut exchange = exchange.behind(origin);
        let mut next = exchange.connect();
        if matches!(next, Next::Continue) {
            next = exchange.request_phase();
        }
        let (mut body, mut upgrade) = (Some(body), upgrade);
        loop {
            match next {
                Next::Continue => next = exchange.request_phase(),
                Next::Respond(response) => {
                    let answer = whole(response);
                    return Ok(match exchange.fault() {
                        Some(fault) => Came::Fault { fault: fault.clone(), page: answer },
                        None => Came::Answer(answer),
                    });
                }
                Next::Close => return Err(Closed),
                Next::Forward { to, request } => {
                    let carried = match body.take() {
                        Some(Carried::Streams(body)) => Carried::Streams(body),
                        // What the policy made of the body, or nothing where it was sent already.
                        _ => Carried::Whole(request.body.clone()),
                    };
                    let came = match to {
                        Some(url) => self.forward(&url, request, carried, upgrade.take(), exchange.origin()).await?,
                        None => self.upstream(&served, request, carried, upgrade.take()).await,
                    };
                    match came {
                        Came::Answer(answer) => return self.back(&ready.policy, exchange, answer).await,
                        Came::Sent => return Ok(Came::Sent),
                        Came::Fault { fault, .. } => next = exchange.unanswered(fault),
                    }
                }
            }
        }
    }

    /// Sends a request on to an internal endpoint.
    async fn forward(
        &mut self,
        url: &str,
        mut request: Request,
        body: Carried,
        upgrade: Option<OnUpgrade>,
        origin: Origin,
    ) -> Result<Came, Closed> {
        self.forwards += 1;
        if self.forwards > MAX_ENDPOINTS {
            let message = format!("The request came through more than {MAX_ENDPOINTS} endpoints.");
            let page = page(StatusCode::LOOP_DETECTED, names::REQUEST_LOOP, &message);
            return Ok(Came::Fault { fault: Fault::Loop, page });
        }
        let Some(internal) = self.shared.endpoints.at_url(&self.shared.state.account, url) else {
            return Ok(Came::Fault { fault: Fault::Unknown, page: unknown(url) });
        };
        if let Carried::Whole(bytes) = &body {
            measure(&mut request.headers, bytes);
        }
        Box::pin(self.endpoint(internal, request, body, upgrade, origin)).await
    }

    /// What comes of a request at the service behind an endpoint.
    async fn upstream(&self, served: &Served, request: Request, body: Carried, upgrade: Option<OnUpgrade>) -> Came {
        match self.service(served, request, body, upgrade).await {
            Ok(answer) => Came::Answer(answer),
            Err(failed) => Came::Fault { fault: failed.fault(), page: failed_page(served, &failed) },
        }
    }

    /// The answer of the service behind an endpoint.
    async fn service(
        &self,
        served: &Served,
        mut request: Request,
        body: Carried,
        upgrade: Option<OnUpgrade>,
    ) -> Result<HttpResponse<Body>, Failed> {
        let target = self.shared.upstreams.resolve(&served.upstream, Protocol::Http).await?;
        let wanted = request.headers.get(UPGRADE).cloned();
        strip(&mut request.headers);
        if let Carried::Whole(bytes) = &body {
            measure(&mut request.headers, bytes);
        }
        if let (Some(wanted), Some(_)) = (&wanted, &upgrade) {
            request.headers.insert(UPGRADE, wanted.clone());
            request.headers.insert(hyper::header::CONNECTION, HeaderValue::from_static("upgrade"));
        }
        let mut sent = HttpRequest::new(body.body());
        *sent.method_mut() = request.method;
        *sent.uri_mut() = request.url.parse().map_err(|_| Failed::Address("the URL is none".to_owned()))?;
        *sent.headers_mut() = request.headers;
        let mut answer = self.shared.upstreams.pass(&target, sent, self.shared.timeout).await?;
        if answer.status() == StatusCode::SWITCHING_PROTOCOLS {
            if let Some(upgrade) = upgrade {
                join(upgrade, hyper::upgrade::on(&mut answer));
            }
            return Ok(answer.map(streamed));
        }
        strip(answer.headers_mut());
        Ok(answer.map(streamed))
    }

    /// Takes an answer back through the policy.
    async fn back(
        &mut self,
        policy: &Policy,
        mut exchange: Exchange<'_>,
        answer: HttpResponse<Body>,
    ) -> Result<Came, Closed> {
        let (head, body) = answer.into_parts();
        let switches = head.status == StatusCode::SWITCHING_PROTOCOLS;
        let mut response = Response { status: head.status, headers: head.headers, body: Bytes::new() };
        let reads = policy.reads_response_body() && !switches;
        let mut body = Some(body);
        if reads && let Some(body) = body.take() {
            match Limited::new(body, MOST_BYTES).collect().await {
                Ok(bytes) => response.body = bytes.to_bytes(),
                Err(_) => {
                    let message = format!("A policy reads bodies of at most {MOST_BYTES} bytes.");
                    return Ok(Came::Answer(page(StatusCode::BAD_GATEWAY, names::BACKEND_RESPONSE, &message)));
                }
            }
        }
        let response = match exchange.response_phase(response) {
            Next::Respond(response) => response,
            Next::Close => return Err(Closed),
            Next::Continue | Next::Forward { .. } => return Err(Closed),
        };
        let Some(body) = body.filter(|_| response.body.is_empty()) else { return Ok(Came::Answer(whole(response))) };
        if policy.has_phase("on_event_stream_message") && is_event_stream(&response.headers) {
            self.stream(exchange, response, body).await;
            return Ok(Came::Sent);
        }
        let mut answer = HttpResponse::new(body);
        *answer.status_mut() = response.status;
        *answer.headers_mut() = response.headers;
        Ok(Came::Answer(answer))
    }

    /// Gives the head of a streamed answer, and passes its events through the policy as they come.
    async fn stream(&mut self, mut exchange: Exchange<'_>, response: Response, mut body: Body) {
        let (send, receive) = mpsc::channel::<Result<Frame<Bytes>, BodyError>>(16);
        let mut answer = HttpResponse::new(BodyExt::boxed(StreamBody::new(Frames(receive))));
        *answer.status_mut() = response.status;
        *answer.headers_mut() = response.headers;
        answer.headers_mut().remove(CONTENT_LENGTH);
        self.reply(Ok(answer));
        let mut waiting = String::new();
        while let Some(frame) = body.frame().await {
            let frame = match frame {
                Ok(frame) => frame,
                Err(error) => return drop(send.send(Err(error)).await),
            };
            let Ok(bytes) = frame.into_data() else { continue };
            waiting.push_str(&String::from_utf8_lossy(&bytes).replace("\r\n", "\n"));
            while let Some(end) = waiting.find("\n\n") {
                let event = exchange.event_phase(&waiting[..end]);
                waiting.drain(..end + 2);
                if send.send(Ok(Frame::data(format!("{event}\n\n").into()))).await.is_err() {
                    return;
                }
            }
            if waiting.len() > MOST_BYTES {
                return drop(send.send(Err(BodyError("an event is too large".to_owned()))).await);
            }
        }
        if !waiting.is_empty() {
            let _ = send.send(Ok(Frame::data(waiting.into()))).await;
        }
    }
}

/// What came of a request.
enum Came {
    Answer(HttpResponse<Body>),
    /// The answer was given already, because it streams.
    Sent,
    /// There is no answer, and the page says why, unless a policy goes on from there.
    Fault {
        fault: Fault,
        page: HttpResponse<Body>,
    },
}

/// The frames of a body, from another task.
struct Frames(mpsc::Receiver<Result<Frame<Bytes>, BodyError>>);

impl futures_core::Stream for Frames {
    type Item = Result<Frame<Bytes>, BodyError>;

    fn poll_next(
        mut self: std::pin::Pin<&mut Self>,
        context: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Self::Item>> {
        self.0.poll_recv(context)
    }
}

fn is_event_stream(headers: &HeaderMap) -> bool {
    let kind = headers.get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    kind.split(';').next().unwrap_or_default().trim() == "text/event-stream"
}

fn failed_page(served: &Served, failed: &Failed) -> HttpResponse<Body> {
    let (status, name, message) = match failed {
        Failed::Timeout => {
            (StatusCode::GATEWAY_TIMEOUT, names::BACKEND_TIMEOUT, "The upstream took too long.".to_owned())
        }
        Failed::Down => {
            let message = format!("The service at {} can't be reached.", served.upstream);
            (StatusCode::BAD_GATEWAY, names::UPSTREAM_CONNECTION, message)
        }
        Failed::Tls(why) => {
            let message = format!("The service at {} is not trusted: {why}.", served.upstream);
            (StatusCode::BAD_GATEWAY, names::UPSTREAM_CONNECTION, message)
        }
        Failed::Address(message) => (StatusCode::BAD_GATEWAY, names::UPSTREAM_CONNECTION, format!("{message}.")),
    };
    page(status, name, &message)
}

/// Joins two connections that speak another protocol from now on, such as WebSocket.
fn join(client: OnUpgrade, upstream: OnUpgrade) {
    tokio::spawn(async move {
        let (Ok(client), Ok(upstream)) = (client.await, upstream.await) else { return };
        let (mut client, mut upstream) = (hyper_util::rt::TokioIo::new(client), hyper_util::rt::TokioIo::new(upstream));
        // It ends when one side does.
        let _ = tokio::io::copy_bidirectional(&mut client, &mut upstream).await;
    });
}
