//! A tiny HTTP server that records requests and answers as it is told.
//!
//! It stands where the API stands: tests only see its address, the requests and the answers.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;

use serde_json::{Value, json};

/// A request as it arrived.
#[derive(Debug, Clone, PartialEq)]
pub struct Request {
    pub method: String,
    /// The address that it was sent to.
    pub origin: String,
    /// Path and query.
    pub target: String,
    /// The key of the `authorization` header.
    pub key: String,
    pub body: String,
}

impl Request {
    /// The body as JSON; null where there is none.
    pub fn json(&self) -> Value {
        if self.body.is_empty() { Value::Null } else { serde_json::from_str(&self.body).unwrap() }
    }
}

/// What is answered.
#[derive(Debug, Clone)]
pub struct Answer {
    pub status: u16,
    pub body: Option<Value>,
}

impl Answer {
    pub fn ok(body: Value) -> Self {
        Answer { status: 200, body: Some(body) }
    }

    pub fn empty() -> Self {
        Answer { status: 204, body: None }
    }

    pub fn refusal(status: u16, code: &str, message: &str) -> Self {
        let body = json!({
            "error_code": code, "status_code": status, "msg": message, "details": {"operation_id": "op_test"},
        });
        Answer { status, body: Some(body) }
    }
}

type Respond = dyn Fn(&Request) -> Answer + Send + Sync;

/// The server; it ends with the test process.
pub struct Server {
    pub url: String,
    requests: Arc<Mutex<Vec<Request>>>,
}

impl Server {
    /// Starts a server that answers every request alike.
    pub fn always(answer: Answer) -> Self {
        Server::start(move |_| answer.clone())
    }

    /// Starts a server.
    pub fn start(respond: impl Fn(&Request) -> Answer + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let requests = Arc::new(Mutex::new(Vec::new()));
        let respond: Arc<Respond> = Arc::new(respond);
        let recorded = requests.clone();
        thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                let (respond, recorded) = (respond.clone(), recorded.clone());
                thread::spawn(move || serve(stream, &*respond, &recorded));
            }
        });
        Server { url, requests }
    }

    /// The requests so far, which are forgotten with that.
    pub fn take(&self) -> Vec<Request> {
        std::mem::take(&mut *self.requests.lock().unwrap())
    }
}

fn serve(stream: TcpStream, respond: &Respond, recorded: &Mutex<Vec<Request>>) -> Option<()> {
    let mut reader = BufReader::new(stream.try_clone().ok()?);
    let mut line = String::new();
    reader.read_line(&mut line).ok()?;
    let mut words = line.split_whitespace();
    let (method, target) = (words.next()?.to_owned(), words.next()?.to_owned());
    let (mut length, mut key, mut origin) = (0, String::new(), String::new());
    loop {
        let mut header = String::new();
        reader.read_line(&mut header).ok()?;
        let Some((name, value)) = header.trim_end().split_once(": ") else { break };
        match name.to_lowercase().as_str() {
            "content-length" => length = value.parse().ok()?,
            "host" => origin = format!("http://{value}"),
            "authorization" => key = value.trim_start_matches("Bearer ").to_owned(),
            _ => {}
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body).ok()?;
    let request = Request { method, origin, target, key, body: String::from_utf8(body).ok()? };
    let answer = respond(&request);
    recorded.lock().unwrap().push(request);
    let text = answer.body.map(|body| body.to_string()).unwrap_or_default();
    let head = format!(
        "HTTP/1.1 {} X\r\ncontent-type: application/json\r\ncontent-length: {}\r\nconnection: close\r\n\r\n",
        answer.status,
        text.len()
    );
    let mut stream = stream;
    stream.write_all(head.as_bytes()).ok()?;
    stream.write_all(text.as_bytes()).ok()
}
