//! Answers that a test writes itself.

use crate::api::description::Api;

/// An answer to give to the next requests in place of the API's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScriptedAnswer {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
    pub(crate) times: usize,
    /// Fitting requests that are answered as if it were not there, before it comes.
    pub(crate) skip: usize,
    method: Option<String>,
    path: Option<String>,
    operation: Option<&'static str>,
}

impl ScriptedAnswer {
    /// An answer with this status and no body, for one request.
    pub fn new(status: u16) -> Self {
        ScriptedAnswer {
            status,
            headers: Vec::new(),
            body: Vec::new(),
            times: 1,
            skip: 0,
            method: None,
            path: None,
            operation: None,
        }
    }

    /// With a header.
    #[must_use]
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// With a body.
    #[must_use]
    pub fn body(mut self, body: impl Into<Vec<u8>>) -> Self {
        self.body = body.into();
        self
    }

    /// With a JSON body and its content type.
    #[must_use]
    pub fn json(self, body: &serde_json::Value) -> Self {
        self.header("content-type", "application/json").body(body.to_string())
    }

    /// For this many requests.
    #[must_use]
    pub fn times(mut self, times: usize) -> Self {
        self.times = times;
        self
    }

    /// Only for requests with this method, such as `DELETE`.
    #[must_use]
    pub fn method(mut self, method: impl Into<String>) -> Self {
        self.method = Some(method.into());
        self
    }

    /// Only for requests to this path, such as `/ip_policies/ipp_1`.
    #[must_use]
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }

    /// Only for requests of this operation, such as `ip_policies.create`; of another API its name comes first, such as
    /// `ai_gateway.access_keys.create`.
    ///
    /// # Panics
    /// When there is no such operation; the message has the nearest.
    #[must_use]
    pub fn operation(mut self, name: &str) -> Self {
        let names = || Api::all().iter().flat_map(|api| &api.calls).map(|call| call.name.as_str());
        let Some(found) = names().find(|known| *known == name) else {
            let near = api_spec::nearest(name, names()).map(|near| format!("; did you mean `{near}`?"));
            panic!("there is no operation `{name}`{}", near.unwrap_or_default());
        };
        self.operation = Some(found);
        self
    }

    /// From the n-th such request on, counted from 1: those before are answered as usual.
    #[must_use]
    pub fn nth(mut self, n: usize) -> Self {
        self.skip = n.saturating_sub(1);
        self
    }

    /// Whether it is meant for such a request.
    pub(crate) fn fits(&self, api: &'static Api, method: &str, path: &str) -> bool {
        let same = |wanted: &Option<String>, given: &str| wanted.as_ref().is_none_or(|wanted| wanted == given);
        let operation = |wanted: &str| api.call_of(method, path).is_some_and(|call| call.name == wanted);
        same(&self.method, method) && same(&self.path, path) && self.operation.is_none_or(operation)
    }
}
