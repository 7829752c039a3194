//! An API as a whole, as written.

use crate::diagnostic::Diagnostics;
use crate::diagnostic::nearest;
use crate::model::{Api, ERROR_KINDS, ErrorBody, ErrorKind, Paging, Rate};
use crate::read::{MapReader, check_doc, text};
use crate::source::Spanned;
use crate::yaml::Node;

/// Reads `api.yaml`, with the place of the API's name; `folder` is what is before the name of the file.
pub(crate) fn api(folder: &str, root: &Spanned<Node>, diagnostics: &mut Diagnostics) -> Option<Spanned<Api>> {
    let mut map = MapReader::new("an API", root, diagnostics)?;
    let name = map.required_text("api", diagnostics);
    let title = map.required_text("title", diagnostics).inspect(|text| check_doc(text, diagnostics));
    let doc = map.doc(diagnostics);
    let docs_url = map.text("docs_url", diagnostics).map(|t| t.value);
    let base_url = map.required_text("base_url", diagnostics);
    let [key_variable, url_variable] = words(&mut map, "environment", ["key", "url"], diagnostics);
    let [key_flag, url_flag] = words(&mut map, "flags", ["key", "url"], diagnostics);
    let headers = map.entries("headers", diagnostics).iter();
    let headers =
        headers.filter_map(|(name, node)| Some((name.value.clone(), text(&name.value, node, diagnostics)?.value)));
    let headers = headers.collect();
    let key_type = map.text("key_type", diagnostics).map(|t| t.value);
    let rate = map.node("rate").and_then(|node| rate(node, diagnostics));
    let type_prefix = map.text("type_prefix", diagnostics).map(|t| t.value);
    let usual = ErrorBody::default();
    let [code, status, message, details] =
        words(&mut map, "error", ["code", "status", "message", "details"], diagnostics);
    let error = ErrorBody {
        code: code.unwrap_or(usual.code),
        status: status.unwrap_or(usual.status),
        message: message.unwrap_or(usual.message),
        details: details.unwrap_or(usual.details),
    };
    let statuses = map.entries("statuses", diagnostics).iter();
    let statuses = statuses.filter_map(|(kind, node)| other_status(kind, node, diagnostics)).collect();
    let usual = Paging::default();
    let [limit, start, filter, next] = words(&mut map, "paging", ["limit", "start", "filter", "next"], diagnostics);
    let paging = Paging {
        limit: limit.unwrap_or(usual.limit),
        start: start.unwrap_or(usual.start),
        filter: filter.unwrap_or(usual.filter),
        next: next.unwrap_or(usual.next),
    };
    for (value, key) in [(&key_variable, "environment"), (&key_flag, "flags")] {
        if value.is_none() && map.node(key).is_none() {
            map.missing(key, diagnostics);
        }
    }
    map.finish(diagnostics);
    let name = name?;
    let expected = folder.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
    if !expected.is_empty() && expected != name.value {
        diagnostics
            .error(name.span.clone(), format!("the API `{}` lies in the folder `{expected}`", name.value))
            .help("name both alike");
    }
    let base_url = base_url?;
    if !base_url.value.starts_with("https://") || base_url.value.ends_with('/') {
        diagnostics
            .error(base_url.span.clone(), format!("`{}` is not the address of an API", base_url.value))
            .label("expected `https://…` without a slash at its end");
    }
    let api = Api {
        name: name.value,
        folder: folder.to_owned(),
        title: title?.value,
        doc: doc?.value,
        docs_url,
        base_url: base_url.value,
        key_variable: key_variable?,
        url_variable: url_variable?,
        key_flag: key_flag?,
        url_flag: url_flag?,
        headers,
        key_type,
        rate,
        type_prefix,
        error,
        statuses,
        paging,
    };
    Some(Spanned::new(api, name.span))
}

/// A kind of errors, and the HTTP status that it has here.
fn other_status(
    kind: &Spanned<String>,
    node: &Spanned<Node>,
    diagnostics: &mut Diagnostics,
) -> Option<(ErrorKind, u16)> {
    let parsed = ErrorKind::parse(&kind.value);
    if parsed.is_none() {
        let names = ERROR_KINDS.iter().map(|(name, _)| *name);
        let diagnostic = diagnostics.error(kind.span.clone(), format!("`{}` is no kind of errors", kind.value));
        if let Some(near) = nearest(&kind.value, names) {
            diagnostic.help(format!("did you mean `{near}`?"));
        }
    }
    let status = text(&kind.value, node, diagnostics)?;
    match status.value.parse() {
        Ok(number) if (400..600).contains(&number) => Some((parsed?, number)),
        _ => {
            diagnostics
                .error(status.span, format!("`{}` is not the HTTP status of a refusal", status.value))
                .label("expected a number from 400 to 599");
            None
        }
    }
}

fn rate(node: &Spanned<Node>, diagnostics: &mut Diagnostics) -> Option<Rate> {
    let mut map = MapReader::new("`rate`", node, diagnostics)?;
    let calls = map.parsed("calls", "a number of calls", diagnostics).map(|n| n.value);
    let seconds = map.parsed("seconds", "a number of seconds", diagnostics).map(|n| n.value);
    for (key, value) in [("calls", &calls), ("seconds", &seconds)] {
        if value.is_none() {
            map.missing(key, diagnostics);
        }
    }
    map.finish(diagnostics);
    Some(Rate { calls: calls?, seconds: seconds? })
}

/// The texts of a small mapping; it has no other keys.
fn words<const N: usize>(
    map: &mut MapReader<'_>,
    key: &'static str,
    names: [&'static str; N],
    diagnostics: &mut Diagnostics,
) -> [Option<String>; N] {
    let inner = map.node(key).and_then(|node| MapReader::new(key, node, diagnostics));
    let Some(mut inner) = inner else { return names.map(|_| None) };
    let texts = names.map(|name| inner.text(name, diagnostics).map(|t| t.value));
    inner.finish(diagnostics);
    texts
}

#[cfg(test)]
mod tests {
    use crate::source::Sources;

    fn report(statuses: &str) -> String {
        let api = "# An API.\napi: pets\ntitle: Pets\ndoc: Pets.\nbase_url: https://pets.example.com\n\
            environment: {key: PETS_KEY, url: PETS_URL}\nflags: {key: api-key, url: api-url}\n";
        let sources = Sources::from_texts([("api.yaml", format!("{api}statuses: {statuses}\n"))]);
        crate::load(&sources).map_or_else(|report| report.to_string(), |_| String::new())
    }

    #[test]
    fn statuses_are_those_of_refusals_and_of_known_kinds() {
        assert_eq!(report("{conflict_or_in_use: 409, not_found: 404}"), "");
        let report = report("{in_use: 409, not_found: 204}");
        assert!(report.contains("`in_use` is no kind of errors"), "{report}");
        assert!(report.contains("`204` is not the HTTP status of a refusal"), "{report}");
    }
}
