//! URLs with a part of them replaced, for `redirect` and `url-rewrite`.

use url::Url;

use super::replacing;
use crate::simulate::engine::{ActionError, Config, Exchange, strings};
use crate::simulate::value::Value;

/// What became of the request's URL, or nothing where `from` found nothing or nothing changed. Sets the results that both
/// actions have.
///
/// # Errors
/// When `from` is no regular expression, or what comes out is no URL.
pub(super) fn rewrite(config: &Config<'_>, exchange: &mut Exchange<'_>) -> Result<Option<Url>, ActionError> {
    let original = exchange.request().url.clone();
    let base = parse(&original)?;
    let whole = base.as_str();
    let to = config.text("to").unwrap_or_default();
    let (matches, replaced) = match config.text("from") {
        None => (vec![whole.to_owned()], to.to_string()),
        Some(from) => {
            let replaced = replacing::replace_all(whole, &from, &to, exchange)?;
            (replaced.matches.into_iter().map(|found| whole[found].to_owned()).collect(), replaced.text)
        }
    };
    exchange.set_result("matches", strings(matches.iter().map(String::as_str)));
    if matches.is_empty() {
        exchange.note(format!("nothing in {whole} is like `from`"));
        return Ok(None);
    }
    // What has no scheme and host gets those of the request. A URL whose host was replaced has only its path.
    let path = replaced.split_once(":///").map(|(_, path)| format!("/{path}"));
    let url = base.join(path.as_ref().unwrap_or(&replaced)).map_err(|error| wrong(&replaced, error))?;
    exchange.set_result("url", Value::from(url.as_str()));
    if url == base {
        exchange.note("the URL stays the same");
        return Ok(None);
    }
    Ok(Some(url))
}

fn parse(url: &str) -> Result<Url, ActionError> {
    Url::parse(url).map_err(|error| wrong(url, error))
}

fn wrong(url: &str, error: url::ParseError) -> ActionError {
    ActionError::new(2247, format!("`{url}` is no URL: {error}"))
}
