//! A server that answers each request as its script says, and keeps what it received.

use std::collections::VecDeque;
use std::io;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;

use crate::answer::{Answer, Step};

/// A request as it arrived.
#[derive(Debug, Clone)]
pub struct Request {
    /// The request line, without the protocol's version.
    pub line: String,
    head: String,
    pub body: String,
}

impl Request {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().find_map(|line| {
            let (key, value) = line.split_once(':')?;
            key.eq_ignore_ascii_case(name).then(|| value.trim())
        })
    }
}

struct Shared {
    /// The last answer stays, for all further requests.
    script: Mutex<VecDeque<Answer>>,
    requests: watch::Sender<Vec<Request>>,
    hung_up: watch::Sender<usize>,
    connections: watch::Sender<usize>,
}

pub struct Server {
    pub url: String,
    shared: Arc<Shared>,
}

impl Server {
    /// Answers the first request with the first answer, and so on; the last one is repeated.
    pub async fn start(script: impl IntoIterator<Item = Answer>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let shared = Arc::new(Shared {
            script: Mutex::new(script.into_iter().collect()),
            requests: watch::Sender::default(),
            hung_up: watch::Sender::default(),
            connections: watch::Sender::default(),
        });
        let server = Server { url, shared: shared.clone() };
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                shared.connections.send_modify(|count| *count += 1);
                tokio::spawn(serve(stream, shared.clone()));
            }
        });
        server
    }

    /// Says what comes next, for answers that need the server's address.
    pub fn script(&self, answers: impl IntoIterator<Item = Answer>) {
        *self.shared.script.lock().unwrap() = answers.into_iter().collect();
    }

    pub fn requests(&self) -> Vec<Request> {
        self.shared.requests.borrow().clone()
    }

    /// How many requests arrived.
    pub fn count(&self) -> usize {
        self.shared.requests.borrow().len()
    }

    /// The request lines that arrived.
    pub fn lines(&self) -> Vec<String> {
        self.requests().into_iter().map(|request| request.line).collect()
    }

    pub fn connections(&self) -> usize {
        *self.shared.connections.borrow()
    }

    /// Waits until so many requests arrived.
    pub async fn arrived(&self, count: usize) {
        patiently(self.shared.requests.subscribe().wait_for(|requests| requests.len() >= count)).await.unwrap();
    }

    /// Waits until clients ended so many connections.
    pub async fn hung_up(&self, count: usize) {
        patiently(self.shared.hung_up.subscribe().wait_for(|ended| *ended >= count)).await.unwrap();
    }
}

/// Waits, but not for ever: a test that waits in vain fails.
pub async fn patiently<F: Future>(future: F) -> F::Output {
    tokio::time::timeout(Duration::from_secs(20), future).await.expect("what was waited for did not happen")
}

async fn serve(mut stream: TcpStream, shared: Arc<Shared>) {
    while let Ok(Some(request)) = read_request(&mut stream).await {
        shared.requests.send_modify(|requests| requests.push(request));
        let answer = {
            let mut script = shared.script.lock().unwrap();
            if script.len() > 1 { script.pop_front() } else { script.front().cloned() }
        };
        for step in answer.unwrap_or_default().0 {
            if run(step, &mut stream).await.is_err() {
                shared.hung_up.send_modify(|count| *count += 1);
                return;
            }
        }
    }
    shared.hung_up.send_modify(|count| *count += 1);
}

/// Does a step; an error means that the connection is over.
async fn run(step: Step, stream: &mut TcpStream) -> io::Result<()> {
    match step {
        Step::Send(bytes) => stream.write_all(&bytes).await,
        Step::SendForever(bytes) => loop {
            stream.write_all(&bytes).await?;
        },
        Step::Until(signal) => tokio::select! {
            () = signal.notified() => Ok(()),
            over = until_closed(stream) => over,
        },
        Step::Hang => until_closed(stream).await,
        Step::Reset => {
            stream.set_zero_linger()?;
            Err(io::ErrorKind::ConnectionReset.into())
        }
        Step::Close => {
            stream.shutdown().await?;
            until_closed(stream).await
        }
    }
}

async fn until_closed(stream: &mut TcpStream) -> io::Result<()> {
    let mut buffer = [0; 64];
    while stream.read(&mut buffer).await? > 0 {}
    Err(io::ErrorKind::UnexpectedEof.into())
}

async fn read_request(stream: &mut TcpStream) -> io::Result<Option<Request>> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        match stream.read_u8().await {
            Ok(byte) => head.push(byte),
            Err(_) => return Ok(None),
        }
    }
    let head = String::from_utf8(head).map_err(io::Error::other)?;
    let (line, head) = head.split_once("\r\n").unwrap_or_default();
    let line = line.trim_end_matches(" HTTP/1.1").to_owned();
    let mut request = Request { line, head: head.to_owned(), body: String::new() };
    let length = request.header("content-length").map_or(0, |length| length.parse().unwrap());
    let mut body = vec![0; length];
    stream.read_exact(&mut body).await?;
    request.body = String::from_utf8(body).map_err(io::Error::other)?;
    Ok(Some(request))
}
