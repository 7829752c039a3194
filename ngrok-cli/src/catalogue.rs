//! ngrok's error codes, offline.

use std::fmt::Write as _;

use anstyle::Style;
use ngrok_api::ErrorCode;

use crate::failure::Failure;
use crate::output;

/// Explains a code: `ERR_NGROK_1402`, `1402`, or its symbolic name.
pub(crate) fn explain(given: &str) -> Result<(), Failure> {
    let text = given.trim().to_uppercase();
    let number = text.strip_prefix("ERR_NGROK_").unwrap_or(&text);
    let code = match number.parse() {
        Ok(number) => ErrorCode::new(number),
        Err(_) => ErrorCode::all().find(|code| code.name() == Some(text.as_str())).ok_or_else(|| {
            let names = ErrorCode::all().filter_map(ErrorCode::name);
            let tip = crate::suggest::tip(&text, names);
            Failure::usage(format!("'{given}' is no error code: expected ERR_NGROK_ and a number{tip}"))
        })?,
    };
    let Some(info) = code.info() else {
        return Err(Failure::Local(format!(
            "{code} is not in the catalogue; ngrok's page about it may be {}",
            code.docs_url()
        )));
    };
    let bold = Style::new().bold();
    output::print(&format!(
        "{bold}{code}{bold:#} {}\n\n{}\n\n  family:  {}\n  kind:    {}\n  more:    {}\n",
        info.name,
        info.summary,
        words(&format!("{:?}", info.family)),
        words(&format!("{:?}", info.kind)),
        code.docs_url(),
    ))
}

/// Finds the codes whose names and texts have all of the words.
pub(crate) fn search<'a>(given: impl Iterator<Item = &'a String>) -> Result<(), Failure> {
    let wanted: Vec<String> = given.flat_map(|text| text.split_whitespace()).map(str::to_lowercase).collect();
    let bold = Style::new().bold();
    let mut found = String::new();
    for code in ErrorCode::all() {
        let Some(info) = code.info() else { continue };
        let text = format!("{code} {} {} {:?}", info.name.replace('_', " "), info.summary, info.family).to_lowercase();
        if wanted.iter().all(|word| text.contains(word.as_str())) {
            // Writing to a string can't fail.
            let _ = writeln!(found, "{bold}{code}{bold:#} {}\n    {}", info.name, info.summary);
        }
    }
    match found.as_str() {
        "" => Err(Failure::Local(format!("no error code has the words: {}", wanted.join(" ")))),
        found => output::print(found),
    }
}

/// `IpPolicies` as `ip policies`.
fn words(name: &str) -> String {
    let mut text = String::new();
    for c in name.chars() {
        if c.is_uppercase() && !text.is_empty() {
            text.push(' ');
        }
        text.extend(c.to_lowercase());
    }
    text
}
