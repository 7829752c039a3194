//! Addresses and networks.

use std::net::IpAddr;

use ipnet::IpNet;

use super::call::Form::{Function, Method};
use super::call::{Call, Entry};
use crate::simulate::value::Value;

pub(super) const MACROS: &[Entry] =
    &[("inCidrRange", Function, in_range), ("inCidrRanges", Function, in_ranges), ("isPrivateIp", Method, is_private)];

fn address(call: &Call<'_>) -> Result<IpAddr, String> {
    let text = call.text(0)?;
    text.parse().map_err(|_| format!("`{text}` is no IP address"))
}

fn network(text: &str) -> Result<IpNet, String> {
    text.parse().map_err(|_| format!("`{text}` is no network such as 10.0.0.0/8"))
}

fn in_range(call: &mut Call<'_>) -> Result<Value, String> {
    Ok(Value::Bool(network(call.text(1)?)?.contains(&address(call)?)))
}

fn in_ranges(call: &mut Call<'_>) -> Result<Value, String> {
    let address = address(call)?;
    for item in call.list(1)? {
        let text = item.as_str().ok_or_else(|| format!("a network is a text, and this is {}", item.kind()))?;
        if network(text)?.contains(&address) {
            return Ok(Value::Bool(true));
        }
    }
    Ok(Value::Bool(false))
}

fn is_private(call: &mut Call<'_>) -> Result<Value, String> {
    Ok(Value::Bool(match address(call)? {
        IpAddr::V4(address) => address.is_private(),
        IpAddr::V6(address) => address.is_unique_local(),
    }))
}
