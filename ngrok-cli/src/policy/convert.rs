//! `traffic-policy convert`.

use ngrok_traffic_policy::{Options, check};
use serde_json::Value;

use super::texts;
use crate::failure::Failure;
use crate::output;

pub(super) fn run(file: &str, form: &str) -> Result<(), Failure> {
    let policy = texts::read(file)?;
    let value: Value = match serde_saphyr::from_str(&policy.text) {
        Ok(value) => value,
        Err(error) => {
            // The check says it better, with the place.
            let report = check(&policy.text, &Options::default());
            let message = format!("'{}' can't be read: {error}", policy.file);
            let shown = if report.has_errors() { report.render(&policy.file, true) } else { message };
            output::print(&format!("{shown}\n"))?;
            return Err(Failure::Mistakes);
        }
    };
    match form {
        "json" => output::print(&format!("{value:#}\n")),
        _ => output::print(
            &serde_saphyr::to_string(&value).map_err(|error| Failure::Local(format!("can't write YAML: {error}")))?,
        ),
    }
}
