//! A table of each service, from the names of other clients to ours, in Markdown for the docs.

use crate::plan::{ClientsCallPlan, ClientsServicePlan};

/// The file beside those of Rust; none for a description without services.
pub(crate) fn table_of_clients(services: &[ClientsServicePlan]) -> Option<(String, String)> {
    if services.is_empty() {
        return None;
    }
    let mut text = "<!-- Generated from api-spec/services by `cargo xtask codegen`; edits are lost. -->\n".to_owned();
    for ClientsServicePlan { title, go, python, target, calls } in services {
        text.push_str(&format!("\n## {title}\n\n| Go, `{go}` | Python, `{python}` | here |\n|---|---|---|\n"));
        for ClientsCallPlan { go, python, method, call } in calls {
            text.push_str(&format!("| `{go}` | `{python}` | [`{call}`]({target}::{method}) |\n"));
        }
    }
    Some(("clients.md".to_owned(), text))
}
