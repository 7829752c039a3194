//! Where a request came from: what is told upstream of it, once on its way through several endpoints.

use std::fmt;
use std::net::IpAddr;
use std::sync::Arc;

use http::{HeaderName, HeaderValue, header};

use super::connection;
use crate::simulate::world::Request;

/// The way that a request took before it came to an endpoint. By default the client itself sent it there.
#[derive(Clone, Default)]
pub struct Origin {
    /// Whether an endpoint before has told in the headers where the request came from.
    pub(super) told: bool,
    /// Secrets that policies before have read.
    pub(super) secrets: Vec<Arc<str>>,
}

impl fmt::Debug for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Origin").field("told", &self.told).finish_non_exhaustive()
    }
}

impl Origin {
    /// Sets the headers with which ngrok tells an upstream where a request came from, unless an endpoint before has done it:
    /// a client that passes several stands there once. It stands last in `x-forwarded-for`, behind those that the request
    /// names already.
    pub fn tell_upstream(&self, request: &mut Request, client: Option<IpAddr>, endpoint: &str) {
        if self.told {
            return;
        }
        let (scheme, host, _) = connection::parts(endpoint);
        let before = request.headers.get_all("x-forwarded-for").iter().filter_map(|value| value.to_str().ok());
        let client = client.map(|client| client.to_string());
        let chain = before.chain(client.as_deref()).collect::<Vec<_>>().join(", ");
        let stated = request.headers.get(header::HOST).and_then(|value| value.to_str().ok());
        let stated = stated.unwrap_or(host).to_owned();
        let values = [
            ("host", &*stated),
            ("x-forwarded-for", &chain),
            ("x-forwarded-host", &stated),
            ("x-forwarded-proto", scheme),
        ];
        for (name, value) in values {
            if let Ok(value) = HeaderValue::from_str(value) {
                request.headers.insert(HeaderName::from_static(name), value);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use http::Method;

    use super::*;

    #[test]
    fn a_client_is_named_once() {
        let client = Some(IpAddr::from([203, 0, 113, 7]));
        let on_its_way = Origin { told: true, ..Origin::default() };
        for (sent, origin, told) in [
            (&[][..], Origin::default(), "203.0.113.7"),
            (&["198.51.100.4"], Origin::default(), "198.51.100.4, 203.0.113.7"),
            (
                &["198.51.100.4, 198.51.100.5", "10.0.0.1"],
                Origin::default(),
                "198.51.100.4, 198.51.100.5, 10.0.0.1, 203.0.113.7",
            ),
            // A client may write its own address there; who comes last is still the one that ngrok saw.
            (&["203.0.113.7"], Origin::default(), "203.0.113.7, 203.0.113.7"),
            (&["198.51.100.4, 203.0.113.7"], on_its_way, "198.51.100.4, 203.0.113.7"),
        ] {
            let mut request = Request::new(Method::GET, "https://app.example.com/");
            for value in sent {
                request.headers.append("x-forwarded-for", HeaderValue::from_static(value));
            }
            origin.tell_upstream(&mut request, client, "https://app.example.com");
            let values: Vec<_> = request.headers.get_all("x-forwarded-for").iter().collect();
            assert_eq!(values, [told], "{sent:?}");
        }
    }
}
