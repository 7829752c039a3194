//! The cookies that a client keeps from one request to the next.

use std::collections::BTreeMap;

use http::{HeaderMap, HeaderValue, header};

/// Cookies by name. Whichever address they are for, they are sent: a case has one.
#[derive(Debug, Default)]
pub(super) struct Jar(BTreeMap<String, String>);

impl Jar {
    /// Takes what a response sets and takes back.
    pub(super) fn take(&mut self, response: &HeaderMap) {
        for cookie in response.get_all(header::SET_COOKIE).iter().filter_map(|cookie| cookie.to_str().ok()) {
            let mut parts = cookie.split(';').map(str::trim);
            let Some((name, value)) = parts.next().and_then(|pair| pair.split_once('=')) else { continue };
            match parts.any(|part| part.eq_ignore_ascii_case("max-age=0")) {
                true => self.0.remove(name),
                false => self.0.insert(name.to_owned(), value.to_owned()),
            };
        }
    }

    /// Sends the cookies behind those that a request has anyway.
    pub(super) fn send(&self, written: &HeaderMap, request: &mut HeaderMap) {
        let written =
            written.get_all(header::COOKIE).iter().filter_map(|cookie| cookie.to_str().ok().map(str::to_owned));
        let kept = self.0.iter().map(|(name, value)| format!("{name}={value}"));
        let all = written.chain(kept).collect::<Vec<_>>().join("; ");
        match HeaderValue::from_str(&all) {
            Ok(cookies) if !all.is_empty() => drop(request.insert(header::COOKIE, cookies)),
            _ => drop(request.remove(header::COOKIE)),
        }
    }
}
