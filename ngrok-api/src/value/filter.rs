//! Filters of lists, made so that no value of a program's user can change their meaning.
//!
//! Each list that can be filtered has its fields as constants in the module `fields` beside its operations.
//!
//! ```
//! use ngrok_api::filter::Filter;
//! use ngrok_api::services::reserved_domains::fields;
//!
//! let owner = "O'Brien";
//! let far = !fields::REGION.one_of(["eu", "us"]);
//! let filter = fields::DESCRIPTION.equals(owner) & far;
//! let text = r#"obj.description == "O'Brien" && !(obj.region in ["eu", "us"])"#;
//! assert_eq!(filter.as_str(), text);
//!
//! // What the constants cannot say is written by hand; `quote` makes a text safe.
//! let quoted = ngrok_api::filter::quote(owner);
//! let own = format!("size(obj.metadata) > 0 && obj.description == {quoted}");
//! assert_eq!((Filter::from(own) | filter).as_str().matches("O'Brien").count(), 2);
//! ```

use std::fmt::{self, Write};
use std::marker::PhantomData;
use std::ops::{BitAnd, BitOr, Not};

use jiff::Timestamp;

/// An expression that chooses objects of a list.
///
/// `&`, `|` and `!` combine filters; parentheses are set where they are needed.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Filter {
    expression: String,
    binding: Binding,
}

/// How tightly the outermost operator of an expression binds, loosest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Binding {
    /// Written by hand: it may be anything.
    Unknown,
    Or,
    And,
    Comparison,
    Not,
}

impl Filter {
    /// The expression as it is sent.
    pub fn as_str(&self) -> &str {
        &self.expression
    }

    fn combine(left: &Filter, operator: &str, right: &Filter, binding: Binding) -> Filter {
        Filter { expression: format!("{} {operator} {}", left.within(binding), right.within(binding)), binding }
    }

    /// The expression as an operand of an operator.
    fn within(&self, operator: Binding) -> String {
        if self.binding < operator { format!("({})", self.expression) } else { self.expression.clone() }
    }
}

impl From<&str> for Filter {
    fn from(expression: &str) -> Self {
        Filter::from(expression.to_owned())
    }
}

impl From<String> for Filter {
    fn from(expression: String) -> Self {
        Filter { expression, binding: Binding::Unknown }
    }
}

impl From<&String> for Filter {
    fn from(expression: &String) -> Self {
        Filter::from(expression.as_str())
    }
}

impl From<Filter> for String {
    fn from(filter: Filter) -> Self {
        filter.expression
    }
}

impl fmt::Display for Filter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.expression)
    }
}

impl BitAnd for Filter {
    type Output = Filter;

    fn bitand(self, other: Filter) -> Filter {
        Filter::combine(&self, "&&", &other, Binding::And)
    }
}

impl BitOr for Filter {
    type Output = Filter;

    fn bitor(self, other: Filter) -> Filter {
        Filter::combine(&self, "||", &other, Binding::Or)
    }
}

impl Not for Filter {
    type Output = Filter;

    fn not(self) -> Filter {
        Filter { expression: format!("!{}", self.within(Binding::Not)), binding: Binding::Not }
    }
}

/// A field that a list can be filtered by. `T` is the kind of its values: [`str`], [`bool`], [`i64`], [`Timestamp`], or
/// a list of texts, `[String]`.
pub struct Field<T: ?Sized> {
    name: &'static str,
    kind: PhantomData<fn(&T)>,
}

impl<T: ?Sized> Field<T> {
    /// A field by its name, for one that ngrok has added since.
    pub const fn new(name: &'static str) -> Self {
        Field { name, kind: PhantomData }
    }

    /// The field's name, such as `principal.id`.
    pub fn name(&self) -> &'static str {
        self.name
    }

    fn compare(&self, operator: &str, value: &str) -> Filter {
        Filter { expression: format!("obj.{} {operator} {value}", self.name), binding: Binding::Comparison }
    }
}

impl<T: ?Sized> Clone for Field<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: ?Sized> Copy for Field<T> {}

impl<T: ?Sized> fmt::Debug for Field<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Field({})", self.name)
    }
}

impl Field<str> {
    /// Objects in which the field is this text.
    pub fn equals(&self, text: impl AsRef<str>) -> Filter {
        self.compare("==", &quote(text.as_ref()))
    }

    /// Objects in which the field is another text.
    pub fn differs(&self, text: impl AsRef<str>) -> Filter {
        self.compare("!=", &quote(text.as_ref()))
    }

    /// Objects in which the field is one of these texts.
    pub fn one_of<S: AsRef<str>>(&self, texts: impl IntoIterator<Item = S>) -> Filter {
        let texts: Vec<String> = texts.into_iter().map(|text| quote(text.as_ref())).collect();
        self.compare("in", &format!("[{}]", texts.join(", ")))
    }
}

impl Field<[String]> {
    /// Objects whose list contains this text.
    pub fn contains(&self, text: impl AsRef<str>) -> Filter {
        let expression = format!("{} in obj.{}", quote(text.as_ref()), self.name);
        Filter { expression, binding: Binding::Comparison }
    }
}

impl Field<bool> {
    /// Objects in which the field is true, or false.
    pub fn is(&self, value: bool) -> Filter {
        self.compare("==", if value { "true" } else { "false" })
    }
}

impl Field<i64> {
    /// Objects in which the field is this number.
    pub fn equals(&self, number: impl Into<i64>) -> Filter {
        self.compare("==", &number.into().to_string())
    }

    /// Objects in which the field is less than this number.
    pub fn less_than(&self, number: impl Into<i64>) -> Filter {
        self.compare("<", &number.into().to_string())
    }

    /// Objects in which the field is more than this number.
    pub fn more_than(&self, number: impl Into<i64>) -> Filter {
        self.compare(">", &number.into().to_string())
    }
}

impl Field<Timestamp> {
    /// Objects in which the field is a time before this one.
    pub fn before(&self, time: Timestamp) -> Filter {
        self.compare("<", &timestamp(time))
    }

    /// Objects in which the field is this time or a later one.
    pub fn since(&self, time: Timestamp) -> Filter {
        self.compare(">=", &timestamp(time))
    }
}

fn timestamp(time: Timestamp) -> String {
    format!("timestamp({})", quote(&time.to_string()))
}

/// Writes a text as a literal of a filter expression, in quotes and with everything escaped that would end it.
pub fn quote(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for character in text.chars() {
        match character {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            '\r' => quoted.push_str("\\r"),
            '\t' => quoted.push_str("\\t"),
            control if control.is_control() => {
                let _ = write!(quoted, "\\u{:04x}", u32::from(control));
            }
            plain => quoted.push(plain),
        }
    }
    quoted.push('"');
    quoted
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAME: Field<str> = Field::new("name");
    const READY: Field<bool> = Field::new("ready");

    #[test]
    fn parentheses_stand_where_they_are_needed() {
        let (name, ready) = (NAME.equals("a"), READY.is(true));
        let cases = [
            (name.clone() & ready.clone(), r#"obj.name == "a" && obj.ready == true"#),
            (
                (name.clone() | ready.clone()) & ready.clone(),
                r#"(obj.name == "a" || obj.ready == true) && obj.ready == true"#,
            ),
            (!name.clone(), r#"!(obj.name == "a")"#),
            (!(!name.clone()), r#"!!(obj.name == "a")"#),
            (Filter::from("a || b") & ready, "(a || b) && obj.ready == true"),
        ];
        for (filter, expected) in cases {
            assert_eq!(filter.as_str(), expected);
        }
    }

    #[test]
    fn no_text_ends_its_literal() {
        let cases = [
            ("O'Brien", r#""O'Brien""#),
            (r#"" || true || ""#, r#""\" || true || \"""#),
            (r"\", r#""\\""#),
            ("a\u{0}b\u{2028}\n", "\"a\\u0000b\u{2028}\\n\""),
        ];
        for (text, expected) in cases {
            assert_eq!(quote(text), expected);
        }
    }
}
