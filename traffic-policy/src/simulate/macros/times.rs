//! Times and durations.

use jiff::ZonedDateTime;
use jiff::tz::TimeZone;

use super::call::Form::Method;
use super::call::{Call, Entry};
use crate::simulate::value::Value;

pub(super) const MACROS: &[Entry] = &[
    ("getDate", Method, date),
    ("getDayOfMonth", Method, day_of_month),
    ("getDayOfWeek", Method, day_of_week),
    ("getDayOfYear", Method, day_of_year),
    ("getFullYear", Method, full_year),
    ("getHours", Method, hours),
    ("getMilliseconds", Method, milliseconds),
    ("getMinutes", Method, minutes),
    ("getMonth", Method, month),
    ("getSeconds", Method, seconds),
];

/// The time in the time zone of the second argument, which is a name or an offset such as `+02:00`.
fn zoned(call: &Call<'_>) -> Result<ZonedDateTime, String> {
    let Value::Timestamp(time) = call.arg(0)? else {
        return Err(format!("a timestamp belongs here, and this is {}", call.arg(0)?.kind()));
    };
    let name = call.text_or(1, "UTC")?;
    let zone = if name == "UTC" { Ok(TimeZone::UTC) } else { TimeZone::get(name).or_else(|_| offset(name)) };
    Ok(time.to_zoned_datetime(zone.map_err(|_| format!("the time zone `{name}` is not known"))?))
}

fn offset(text: &str) -> Result<TimeZone, jiff::Error> {
    // CEL's offsets may come without their plus.
    let signed = if text.starts_with(['+', '-']) { text.to_owned() } else { format!("+{text}") };
    jiff::fmt::temporal::DateTimeParser::new().parse_time_zone(signed)
}

fn of_time(call: &Call<'_>, part: impl Fn(&ZonedDateTime) -> i64) -> Result<Value, String> {
    Ok(Value::Int(part(&zoned(call)?)))
}

fn date(call: &mut Call<'_>) -> Result<Value, String> {
    of_time(call, |time| i64::from(time.day()))
}

fn day_of_month(call: &mut Call<'_>) -> Result<Value, String> {
    of_time(call, |time| i64::from(time.day()) - 1)
}

fn day_of_week(call: &mut Call<'_>) -> Result<Value, String> {
    of_time(call, |time| i64::from(time.weekday().to_sunday_zero_offset()))
}

fn day_of_year(call: &mut Call<'_>) -> Result<Value, String> {
    of_time(call, |time| i64::from(time.day_of_year()) - 1)
}

fn full_year(call: &mut Call<'_>) -> Result<Value, String> {
    of_time(call, |time| i64::from(time.year()))
}

fn month(call: &mut Call<'_>) -> Result<Value, String> {
    of_time(call, |time| i64::from(time.month()) - 1)
}

fn hours(call: &mut Call<'_>) -> Result<Value, String> {
    match call.arg(0)? {
        Value::Duration(span) => Ok(Value::Int(span.as_hours())),
        _ => of_time(call, |time| i64::from(time.hour())),
    }
}

fn minutes(call: &mut Call<'_>) -> Result<Value, String> {
    match call.arg(0)? {
        Value::Duration(span) => Ok(Value::Int(span.as_mins())),
        _ => of_time(call, |time| i64::from(time.minute())),
    }
}

fn seconds(call: &mut Call<'_>) -> Result<Value, String> {
    match call.arg(0)? {
        Value::Duration(span) => Ok(Value::Int(span.as_secs())),
        _ => of_time(call, |time| i64::from(time.second())),
    }
}

fn milliseconds(call: &mut Call<'_>) -> Result<Value, String> {
    match call.arg(0)? {
        Value::Duration(span) => Ok(Value::Int(i64::from(span.subsec_millis()))),
        _ => of_time(call, |time| i64::from(time.millisecond())),
    }
}
