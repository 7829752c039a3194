//! Chance, and secrets of vaults.

use super::call::Form::Function;
use super::call::{Call, Entry};
use crate::simulate::value::Value;

pub(super) const MACROS: &[Entry] =
    &[("rand.double", Function, double), ("rand.int", Function, int), ("secrets.get", Function, secret)];

fn double(call: &mut Call<'_>) -> Result<Value, String> {
    // The 53 bits that a double can tell apart.
    Ok(Value::Double((call.environment.random() >> 11) as f64 / (1u64 << 53) as f64))
}

fn int(call: &mut Call<'_>) -> Result<Value, String> {
    let (least, greatest) = (call.int_or(0, 0)?, call.int_or(1, 1)?);
    if least > greatest {
        return Err(format!("{least} is greater than {greatest}"));
    }
    let count = (i128::from(greatest) - i128::from(least) + 1).unsigned_abs();
    let offset = u128::from(call.environment.random()) % count;
    // It lies between the bounds.
    Ok(Value::Int((i128::from(least) + offset as i128) as i64))
}

fn secret(call: &mut Call<'_>) -> Result<Value, String> {
    let (vault, name) = (call.text(0)?, call.text(1)?);
    match call.environment.secret(vault, name) {
        Some(secret) => Ok(Value::String(secret)),
        None => Err(format!("there is no secret `{name}` in the vault `{vault}`")),
    }
}
