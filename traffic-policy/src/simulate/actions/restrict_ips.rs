//! `restrict-ips`: lets a client pass whose address lies in a network that is allowed and in none that is denied.

use http::StatusCode;
use ipnet::IpNet;

use crate::simulate::engine::{ActionError, Config, Exchange, Flow, Refusal};
use crate::simulate::value::Value;

pub(super) fn run(config: &Config<'_>, exchange: &mut Exchange<'_>) -> Result<Flow, ActionError> {
    let Some(address) = exchange.client_ip() else {
        return Err(ActionError::new(2300, "the connection has no address of a client"));
    };
    let mut allowed = networks(&config.texts("allow"))?;
    let mut denied = networks(&config.texts("deny"))?;
    for id in config.texts("ip_policies") {
        let Some(rules) = exchange.world().ip_policy(&id) else {
            return Err(ActionError::new(341, format!("the account has no IP policy `{id}`")));
        };
        for rule in rules {
            let networks = networks(&[rule.cidr])?;
            if rule.allow { &mut allowed } else { &mut denied }.extend(networks);
        }
    }
    let lies_in = |networks: &[IpNet]| networks.iter().find(|network| network.contains(&address)).copied();
    let (denied, allowed) = (lies_in(&denied), lies_in(&allowed));
    let passes = denied.is_none() && allowed.is_some();
    let matched = denied.or(allowed).map(|network| network.to_string()).unwrap_or_default();
    exchange.set_result("action", Value::from(if passes { "allow" } else { "deny" }));
    let why = match (denied, allowed) {
        (Some(network), _) => format!("{address} lies in {network}, which is denied"),
        (None, Some(network)) => format!("{address} lies in {network}, which is allowed"),
        (None, None) => format!("{address} lies in no network that is allowed"),
    };
    exchange.set_result("matched_cidr", Value::from(matched));
    if passes {
        exchange.note(why);
        return Ok(Flow::Next);
    }
    Ok(Flow::Refuse(Refusal::new(StatusCode::FORBIDDEN, 3205, why)))
}

fn networks(texts: &[impl AsRef<str>]) -> Result<Vec<IpNet>, ActionError> {
    let parse = |text: &str| text.parse().map_err(|_| ActionError::new(2217, format!("`{text}` is no network")));
    texts.iter().map(|text| parse(text.as_ref())).collect()
}
