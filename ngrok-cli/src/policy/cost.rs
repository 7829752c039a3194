//! `traffic-policy cost`.

use std::fmt::Write as _;

use super::texts;
use crate::failure::Failure;
use crate::output;

pub(super) fn run(file: &str) -> Result<(), Failure> {
    let cost = ngrok_traffic_policy::cost(&texts::read(file)?.text);
    if cost.actions.is_empty() {
        return Err(Failure::Local(format!("'{file}' has no action; `traffic-policy check` says why")));
    }
    let mut text = String::new();
    for action in &cost.actions {
        let units = match action.units {
            Some(0) => "free".to_owned(),
            Some(units) => units.to_string(),
            None => "?".to_owned(),
        };
        // Writing to a string can't fail.
        let _ = writeln!(text, "{units:>6}  {}  {}", output::printable(&action.action), action.path);
    }
    let _ = writeln!(text, "{:>6}  Traffic Policy Units for a request that runs each action once", cost.total());
    output::print(&text)
}
