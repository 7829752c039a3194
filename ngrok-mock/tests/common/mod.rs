//! What the tests share: a server, and requests as any HTTP client would send them.

#![allow(dead_code, reason = "each test uses a part of it")]

use ngrok_mock::NgrokMock;
use reqwest::{Client, Method, RequestBuilder};
use serde_json::Value;

/// A server and a client of it.
pub struct Session {
    pub ngrok: NgrokMock,
    pub client: Client,
}

impl Session {
    pub async fn start() -> Self {
        Session::with(NgrokMock::start().await.unwrap())
    }

    pub fn with(ngrok: NgrokMock) -> Self {
        // In a build of the whole workspace reqwest has rustls without a provider, and asks for one.
        let _ = rustls::crypto::ring::default_provider().install_default();
        Session { ngrok, client: Client::new() }
    }

    /// A request with all headers that the API asks for.
    pub fn request(&self, method: &str, path: &str) -> RequestBuilder {
        self.bare(method, path).bearer_auth(self.ngrok.api_key()).header("ngrok-version", "2")
    }

    /// A request without headers; the path may be a whole address.
    pub fn bare(&self, method: &str, path: &str) -> RequestBuilder {
        let url = if path.starts_with("http") { path.to_owned() } else { format!("{}{path}", self.ngrok.url()) };
        self.client.request(Method::from_bytes(method.as_bytes()).unwrap(), url)
    }

    /// Sends a request with an optional JSON body; status and body of the answer, null when that is empty.
    pub async fn send(&self, method: &str, path: &str, body: Option<&Value>) -> (u16, Value) {
        let request = self.request(method, path);
        answer(match body {
            Some(body) => request.json(body),
            None => request,
        })
        .await
    }

    /// Creates an object, which must succeed.
    pub async fn create(&self, path: &str, body: Value) -> Value {
        let (status, answer) = self.send("POST", path, Some(&body)).await;
        assert_eq!(status, 201, "POST {path} {body}: {answer}");
        answer
    }

    /// Reads something, which must succeed.
    pub async fn get(&self, path: &str) -> Value {
        let (status, answer) = self.send("GET", path, None).await;
        assert_eq!(status, 200, "GET {path}: {answer}");
        answer
    }
}

/// Status and body of a request's answer.
pub async fn answer(request: RequestBuilder) -> (u16, Value) {
    let response = request.send().await.unwrap();
    let status = response.status().as_u16();
    let text = response.text().await.unwrap();
    let body = if text.is_empty() { Value::Null } else { serde_json::from_str(&text).unwrap() };
    (status, body)
}

/// The `id` of an object.
pub fn id(object: &Value) -> String {
    object["id"].as_str().unwrap().to_owned()
}
