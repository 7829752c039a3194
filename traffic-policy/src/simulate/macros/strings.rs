//! Texts. Indexes and lengths count code points.

use super::call::Form::{Function, Method};
use super::call::{Call, Entry};
use crate::simulate::value::Value;

pub(super) const MACROS: &[Entry] = &[
    ("matches", Function, matches),
    ("matches", Method, matches),
    ("startsWith", Method, starts_with),
    ("endsWith", Method, ends_with),
    ("contains", Method, contains),
    ("charAt", Method, char_at),
    ("indexOf", Method, index_of),
    ("lastIndexOf", Method, last_index_of),
    ("format", Method, format),
    ("split", Method, split),
    ("replace", Method, replace),
    ("lower", Method, lower),
    ("upper", Method, upper),
    ("lowerAscii", Method, lower_ascii),
    ("upperAscii", Method, upper_ascii),
    ("substring", Method, substring),
    ("trim", Method, trim),
    ("reverse", Method, reverse),
    ("strings.quote", Function, quote),
];

fn matches(call: &mut Call<'_>) -> Result<Value, String> {
    let (text, pattern) = (call.text(0)?.to_owned(), call.text(1)?.to_owned());
    call.budget.step(text.len() as u64 / 64)?;
    let compiled = call.budget.pattern(&pattern);
    let compiled = compiled.map_err(|why| format!("`{pattern}` {why}"))?;
    Ok(Value::Bool(compiled.is_match(&text, &mut call.budget.effort)?))
}

fn starts_with(call: &mut Call<'_>) -> Result<Value, String> {
    Ok(Value::Bool(call.text(0)?.starts_with(call.text(1)?)))
}

fn ends_with(call: &mut Call<'_>) -> Result<Value, String> {
    Ok(Value::Bool(call.text(0)?.ends_with(call.text(1)?)))
}

fn contains(call: &mut Call<'_>) -> Result<Value, String> {
    Ok(Value::Bool(call.text(0)?.contains(call.text(1)?)))
}

/// The byte of a code point, which may be just behind the end.
fn byte(text: &str, at: i64) -> Result<usize, String> {
    let count = || text.chars().count();
    let found = usize::try_from(at).ok().and_then(|at| {
        let bytes = text.char_indices().map(|(byte, _)| byte).chain([text.len()]);
        bytes.into_iter().nth(at)
    });
    found.ok_or_else(|| format!("the index {at} is out of range: the text has {} characters", count()))
}

fn char_at(call: &mut Call<'_>) -> Result<Value, String> {
    let text = call.text(0)?;
    let at = byte(text, call.int(1)?)?;
    Ok(text[at..].chars().next().map(String::from).unwrap_or_default().into())
}

fn position(text: &str, byte: Option<usize>) -> Value {
    Value::Int(byte.map_or(-1, |byte| text[..byte].chars().count() as i64))
}

fn index_of(call: &mut Call<'_>) -> Result<Value, String> {
    let (text, wanted) = (call.text(0)?, call.text(1)?);
    let from = byte(text, call.int_or(2, 0)?)?;
    Ok(position(text, text[from..].find(wanted).map(|at| at + from)))
}

fn last_index_of(call: &mut Call<'_>) -> Result<Value, String> {
    let (text, wanted) = (call.text(0)?, call.text(1)?);
    if call.count() < 3 {
        return Ok(position(text, text.rfind(wanted)));
    }
    // The last place that does not begin behind the index.
    let last = byte(text, call.int(2)?)?;
    let end = text.len().min(last + wanted.len());
    let end = (end..=text.len()).find(|end| text.is_char_boundary(*end)).unwrap_or(text.len());
    Ok(position(text, text[..end].rfind(wanted)))
}

fn split(call: &mut Call<'_>) -> Result<Value, String> {
    let (text, most) = (call.text(0)?, call.int_or(2, -1)?);
    let most = usize::try_from(most).unwrap_or(usize::MAX);
    let parts: Vec<Value> = match call.text_or(1, " ")? {
        "" => text.chars().map(|c| c.to_string().into()).take(most).collect(),
        separator => text.split(separator).map(Value::from).take(most).collect(),
    };
    call.budget.step(parts.len() as u64)?;
    Ok(parts.into())
}

fn replace(call: &mut Call<'_>) -> Result<Value, String> {
    let (text, from, to) = (call.text(0)?.to_owned(), call.text(1)?.to_owned(), call.text(2)?.to_owned());
    let most = usize::try_from(call.int_or(3, -1)?).unwrap_or(usize::MAX);
    let found = text.matches(from.as_str()).take(most).count();
    call.budget.take((text.len() + found * to.len()) as u64)?;
    Ok(text.replacen(&from, &to, most).into())
}

/// A character in another case, where that is one character too.
fn cased(text: &str, lower: bool) -> String {
    text.chars()
        .map(|c| {
            let (mut to_lower, mut to_upper) = (c.to_lowercase(), c.to_uppercase());
            let first = if lower { to_lower.next() } else { to_upper.next() };
            let more = if lower { to_lower.next() } else { to_upper.next() };
            match (first, more) {
                (Some(first), None) => first,
                // A dotted capital I becomes an i; what becomes several letters stays.
                (Some(first), Some(_)) if lower => first,
                _ => c,
            }
        })
        .collect()
}

fn lower(call: &mut Call<'_>) -> Result<Value, String> {
    Ok(cased(call.text(0)?, true).into())
}

fn upper(call: &mut Call<'_>) -> Result<Value, String> {
    Ok(cased(call.text(0)?, false).into())
}

fn lower_ascii(call: &mut Call<'_>) -> Result<Value, String> {
    Ok(call.text(0)?.to_ascii_lowercase().into())
}

fn upper_ascii(call: &mut Call<'_>) -> Result<Value, String> {
    Ok(call.text(0)?.to_ascii_uppercase().into())
}

fn substring(call: &mut Call<'_>) -> Result<Value, String> {
    let text = call.text(0)?;
    let from = byte(text, call.int(1)?)?;
    let to = if call.count() > 2 { byte(text, call.int(2)?)? } else { text.len() };
    if from > to {
        return Err("the second index is before the first".to_owned());
    }
    Ok(text[from..to].into())
}

fn trim(call: &mut Call<'_>) -> Result<Value, String> {
    Ok(call.text(0)?.trim().into())
}

fn reverse(call: &mut Call<'_>) -> Result<Value, String> {
    Ok(call.text(0)?.chars().rev().collect::<String>().into())
}

fn quote(call: &mut Call<'_>) -> Result<Value, String> {
    let mut quoted = String::from("\"");
    for c in call.text(0)?.chars() {
        match c {
            '\x07' => quoted.push_str("\\a"),
            '\x08' => quoted.push_str("\\b"),
            '\x0c' => quoted.push_str("\\f"),
            '\n' => quoted.push_str("\\n"),
            '\r' => quoted.push_str("\\r"),
            '\t' => quoted.push_str("\\t"),
            '\x0b' => quoted.push_str("\\v"),
            '\\' => quoted.push_str("\\\\"),
            '"' => quoted.push_str("\\\""),
            c => quoted.push(c),
        }
    }
    quoted.push('"');
    Ok(quoted.into())
}

fn format(call: &mut Call<'_>) -> Result<Value, String> {
    let mut text = String::new();
    let mut values = call.list(1)?.iter();
    let mut rest = call.text(0)?;
    while let Some(at) = rest.find('%') {
        text.push_str(&rest[..at]);
        rest = &rest[at + 1..];
        if let Some(after) = rest.strip_prefix('%') {
            text.push('%');
            rest = after;
            continue;
        }
        let digits = rest
            .strip_prefix('.')
            .map_or("", |rest| &rest[..rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len()]);
        let precision = match digits {
            "" => 6,
            digits => digits.parse().ok().filter(|digits| *digits <= 64).ok_or("a clause has too many digits")?,
        };
        rest = if rest.starts_with('.') { &rest[1 + digits.len()..] } else { rest };
        let Some(clause) = rest.chars().next() else { return Err("the text ends inside of a clause".to_owned()) };
        rest = &rest[clause.len_utf8()..];
        let value = values.next().ok_or("there are more clauses than values")?;
        text.push_str(&clause_text(clause, precision, value.plain())?);
    }
    text.push_str(rest);
    if values.next().is_some() {
        return Err("there are more values than clauses".to_owned());
    }
    call.budget.take(text.len() as u64)?;
    Ok(text.into())
}

fn clause_text(clause: char, precision: usize, value: &Value) -> Result<String, String> {
    let number = |value: &Value| match value {
        Value::Double(number) => Some(*number),
        Value::Int(number) => Some(*number as f64),
        Value::Uint(number) => Some(*number as f64),
        _ => None,
    };
    let hex = |bytes: &[u8]| bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    let text = match (clause, value) {
        ('s', value) => Some(value.to_text()),
        ('d', Value::Int(_) | Value::Uint(_) | Value::Double(_)) => Some(value.to_text()),
        ('f', value) => number(value).map(|number| format!("{number:.precision$}")),
        ('e', value) => number(value).map(|number| exponent(number, precision)),
        ('b', Value::Bool(value)) => Some(u8::from(*value).to_string()),
        ('b', Value::Int(value)) => Some(signed(*value, format!("{:b}", value.unsigned_abs()))),
        ('b', Value::Uint(value)) => Some(format!("{value:b}")),
        ('o', Value::Int(value)) => Some(signed(*value, format!("{:o}", value.unsigned_abs()))),
        ('o', Value::Uint(value)) => Some(format!("{value:o}")),
        ('x' | 'X', Value::Int(value)) => Some(signed(*value, format!("{:x}", value.unsigned_abs()))),
        ('x' | 'X', Value::Uint(value)) => Some(format!("{value:x}")),
        ('x' | 'X', Value::String(text)) => Some(hex(text.as_bytes())),
        ('x' | 'X', Value::Bytes(bytes)) => Some(hex(bytes)),
        ('d' | 'b' | 'o' | 'x' | 'X', _) => None,
        _ => return Err(format!("the clause `%{clause}` is not known")),
    };
    let text = text.ok_or_else(|| format!("`%{clause}` is not made for {}", value.kind()))?;
    Ok(if clause == 'X' { text.to_uppercase() } else { text })
}

fn signed(value: i64, digits: String) -> String {
    if value < 0 { format!("-{digits}") } else { digits }
}

/// Scientific notation with at least two digits of the exponent.
fn exponent(number: f64, precision: usize) -> String {
    let text = format!("{number:.precision$e}");
    match text.split_once('e') {
        Some((digits, power)) => {
            let (sign, power) = power.strip_prefix('-').map_or(('+', power), |power| ('-', power));
            format!("{digits}e{sign}{power:0>2}")
        }
        None => text,
    }
}
