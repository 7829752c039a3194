//! A server on a real socket that records what it receives and answers as it is told.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::http::Response;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

/// A request as it was received.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recorded {
    /// HTTP method.
    pub method: String,
    /// Path and query, as on the wire.
    pub target: String,
    /// Headers, by name.
    pub headers: BTreeMap<String, String>,
    /// Body.
    pub body: Vec<u8>,
}

#[derive(Default)]
struct Shared {
    requests: Vec<Recorded>,
    status: u16,
    answer: Vec<u8>,
}

/// A server that records; it stops when it is dropped.
pub struct Recorder {
    address: SocketAddr,
    shared: Arc<Mutex<Shared>>,
    task: JoinHandle<()>,
}

impl Recorder {
    /// Starts a server on a free port.
    ///
    /// # Panics
    /// When there is no free port.
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let address = listener.local_addr().expect("the port's number");
        let shared = Arc::new(Mutex::new(Shared::default()));
        let app = Router::new().fallback(record).with_state(shared.clone());
        let task = tokio::spawn(async move {
            let _ = axum::serve(listener, app).await;
        });
        Recorder { address, shared, task }
    }

    /// The server's address.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Says what is answered from now on.
    pub fn answer(&self, status: u16, body: impl Into<Vec<u8>>) {
        let mut shared = self.shared.lock().unwrap_or_else(PoisonError::into_inner);
        shared.status = status;
        shared.answer = body.into();
    }

    /// Takes the requests received since the last time.
    pub fn take(&self) -> Vec<Recorded> {
        std::mem::take(&mut self.shared.lock().unwrap_or_else(PoisonError::into_inner).requests)
    }
}

impl Drop for Recorder {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn record(State(shared): State<Arc<Mutex<Shared>>>, request: Request) -> Response<Body> {
    let (parts, body) = request.into_parts();
    let body = to_bytes(body, usize::MAX).await.unwrap_or_default().to_vec();
    let target = parts.uri.path_and_query().map(ToString::to_string).unwrap_or_default();
    let headers = parts
        .headers
        .iter()
        .map(|(name, value)| (name.to_string(), String::from_utf8_lossy(value.as_bytes()).into_owned()));
    let recorded = Recorded { method: parts.method.to_string(), target, headers: headers.collect(), body };
    let mut shared = shared.lock().unwrap_or_else(PoisonError::into_inner);
    shared.requests.push(recorded);
    let mut response = Response::new(Body::from(shared.answer.clone()));
    *response.status_mut() = axum::http::StatusCode::from_u16(shared.status).unwrap_or_default();
    response
}
