//! Why the program does not start, as a person needs it: what, where, and what to do.

use std::fmt;
use std::io::{self, ErrorKind};
use std::path::Path;

use ngrok_mock::{ListenError, SeedError};
use ngrok_traffic_policy::document::{self, Node};
use serde_json::Value;

/// Why the program does not start.
#[derive(Debug)]
pub(crate) struct Problem(String);

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Problem {
    pub(crate) fn new(message: String) -> Self {
        Problem(message)
    }

    /// Why the server could not start; `flags` are the options that take ports, each with its port.
    pub(crate) fn start(flags: &[(String, u16)], error: &io::Error) -> Self {
        let inner = error.get_ref().and_then(|inner| inner.downcast_ref::<ListenError>());
        let Some(ListenError { address, .. }) = inner else { return Problem(format!("can't start: {error}")) };
        let flag = flags.iter().find(|(_, port)| *port == address.port()).or(flags.first());
        let flag = flag.map_or("port", |(flag, _)| flag);
        Problem(match error.kind() {
            ErrorKind::AddrInUse => format!(
                "can't listen on {address}: another program listens there\n\
                 help: end it, or take another port with `--{flag}`; `--{flag} 0` takes a free one"
            ),
            ErrorKind::PermissionDenied => format!(
                "can't listen on {address}: this user may not\n\
                 help: ports below 1024 are reserved; take another with `--{flag}`"
            ),
            ErrorKind::AddrNotAvailable => format!(
                "can't listen on {address}: this machine does not have the address {}\n\
                 help: leave `--host` out for this machine only, or take `0.0.0.0` for all of its addresses",
                address.ip()
            ),
            _ => format!("can't start: {error}"),
        })
    }

    /// A seed has objects of an API that is not served; `option` asks for it.
    pub(crate) fn unserved(seed: &Path, title: &str, option: &str) -> Self {
        let shown = seed.display();
        Problem(format!(
            "{shown} has objects of the {title}, which is not served\nhelp: serve it as well, with `--{option} PORT`"
        ))
    }

    /// All results, or all of their problems at once.
    pub(crate) fn all<T>(results: Vec<Result<T, Problem>>) -> Result<Vec<T>, Problem> {
        let (mut good, mut bad) = (Vec::new(), Vec::new());
        for result in results {
            match result {
                Ok(value) => good.push(value),
                Err(Problem(message)) => bad.push(message),
            }
        }
        if bad.is_empty() { Ok(good) } else { Err(Problem(bad.join("\n"))) }
    }
}

/// Reads a seed file; all of its mistakes have their lines.
pub(crate) fn seed(file: &Path) -> Result<Value, Problem> {
    let shown = file.display();
    let text = std::fs::read_to_string(file).map_err(|error| Problem(format!("can't read {shown}: {error}")))?;
    let document = serde_json::from_str(&text).map_err(|error| {
        let place = format!("{shown}:{}:{}", error.line(), error.column());
        Problem(format!("{place}: this is no JSON: {error}"))
    })?;
    match SeedError::check(&document) {
        Ok(()) => Ok(document),
        Err(error) => {
            // JSON is YAML: the tree with places is there for it as well.
            let (root, _) = document::parse(&text);
            let lines = error.mistakes().iter().map(|mistake| {
                let line = root.as_ref().map(|root| format!(":{}", line(&text, root, &mistake.path)));
                format!("{shown}{}: {mistake}", line.unwrap_or_default())
            });
            Err(Problem(lines.collect::<Vec<_>>().join("\n")))
        }
    }
}

/// The line of what a path such as `Tunnel[0].proto` leads to.
fn line(text: &str, root: &Node, path: &str) -> usize {
    let mut node = root;
    for step in path.split(['.', '[', ']']).filter(|step| !step.is_empty()) {
        let index = || step.parse::<usize>().ok();
        let Some(next) = node.get(step).or_else(|| node.items()?.get(index()?)) else { break };
        node = next;
    }
    text[..node.range.start].matches('\n').count() + 1
}
