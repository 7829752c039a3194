//! Tables of what expressions are made of: variables, shapes, macros and their types.

/// The type of a value in expressions.
#[derive(Debug, Clone, Copy)]
pub enum ValueType {
    /// Not known before it runs.
    Any,
    /// `true` or `false`.
    Bool,
    /// A whole number of 64 bits.
    Int,
    /// A whole number without a sign.
    Uint,
    /// A number of 64 bits with a point.
    Double,
    /// A text.
    String,
    /// A text that is a regular expression.
    Regex,
    /// Bytes.
    Bytes,
    /// A span of time.
    Duration,
    /// A point in time.
    Timestamp,
    /// A list.
    List(&'static ValueType),
    /// A mapping from texts.
    Map(&'static ValueType),
    /// A value with members.
    Shape(&'static Shape),
    /// A type that one call uses in several places.
    Variable(&'static str),
    /// A name that a macro binds.
    Name,
    /// The results of the actions that ran, by name.
    Results,
}

/// A value with members.
#[derive(Debug)]
pub struct Shape {
    /// Its name.
    pub name: &'static str,
    /// What it is.
    pub doc: &'static str,
    /// What it is when used as a simple value.
    pub reads_as: Option<&'static ValueType>,
    /// Its members.
    pub members: &'static [Member],
}

/// A member of a shape, or a result of an action.
#[derive(Debug)]
pub struct Member {
    /// Its name.
    pub name: &'static str,
    /// What it is.
    pub doc: &'static str,
    /// Its type.
    pub ty: ValueType,
    /// The phases in which it can be read; everywhere when empty.
    pub phases: &'static [&'static str],
    /// Whether its values are the categories of IP addresses.
    pub categories: bool,
    /// Its greatest value.
    pub max: Option<f64>,
}

/// A variable that expressions begin with.
#[derive(Debug)]
pub struct Variable {
    /// Its name.
    pub name: &'static str,
    /// What it is.
    pub doc: &'static str,
    /// Its type.
    pub ty: ValueType,
    /// The phases in which it can be read; everywhere when empty.
    pub phases: &'static [&'static str],
}

/// A macro of expressions, with all the ways to call it.
#[derive(Debug)]
pub struct Macro {
    /// Its unique name.
    pub name: &'static str,
    /// What it belongs to.
    pub group: &'static str,
    /// What it does.
    pub doc: &'static str,
    /// The ways to call it.
    pub calls: &'static [Call],
    /// The phases in which it can be called; everywhere when empty.
    pub phases: &'static [&'static str],
    /// What it costs; nothing when left out.
    pub cost: Option<&'static str>,
    /// Other names in the price list.
    pub formerly: &'static [&'static str],
    /// Expressions, each with its result as a CEL literal, or `error`, `random`, `depends`.
    pub examples: &'static [(&'static str, &'static str)],
}

/// One way to call a macro.
#[derive(Debug)]
pub struct Call {
    /// As the description writes it.
    pub text: &'static str,
    /// What it is called on.
    pub receiver: Option<ValueType>,
    /// Its name, with its space: `base64.decode`.
    pub name: &'static str,
    /// Its parameters.
    pub params: &'static [Param],
    /// What it gives.
    pub result: ValueType,
}

/// A parameter of a call.
#[derive(Debug)]
pub struct Param {
    /// Its type.
    pub ty: ValueType,
    /// Whether it may be left out.
    pub optional: bool,
}
