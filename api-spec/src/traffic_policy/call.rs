//! The grammar of a macro's call: `string.split(string?, int?) -> list<string>`.

use crate::type_expr::TypeExpr;

/// A call as written, names not yet looked up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct CallExpr {
    /// What stands before the last dot: a type, or a space of names.
    pub before: Option<TypeExpr>,
    /// The name itself.
    pub name: String,
    /// The parameters, each with whether it may be left out.
    pub params: Vec<(TypeExpr, bool)>,
    /// The result.
    pub result: TypeExpr,
}

impl CallExpr {
    /// Parses a call.
    ///
    /// # Errors
    /// A sentence that says what is wrong.
    pub fn parse(text: &str) -> Result<Self, String> {
        let (call, result) = text.rsplit_once("->").ok_or("a call ends in `-> type`")?;
        let result = TypeExpr::parse(result)?;
        let call = call.trim();
        let Some((head, params)) = call.strip_suffix(')').and_then(|call| call.split_once('(')) else {
            return Err(format!("`{call}` has no parameters: expected `name(type, type?)`"));
        };
        let (before, name) = match head.rsplit_once('.') {
            Some((before, name)) => (Some(TypeExpr::parse(before)?), name),
            None => (None, head),
        };
        if !is_name(name) {
            return Err(format!("`{name}` is not the name of a function"));
        }
        let mut list = Vec::new();
        for param in params.split(',').map(str::trim).filter(|_| !params.trim().is_empty()) {
            let (ty, optional) = param.strip_suffix('?').map_or((param, false), |ty| (ty, true));
            if !optional && list.last().is_some_and(|(_, optional)| *optional) {
                return Err("what may be left out comes last".to_owned());
            }
            list.push((TypeExpr::parse(ty)?, optional));
        }
        Ok(CallExpr { before, name: name.to_owned(), params: list, result })
    }
}

/// Whether a text can be the name of a function.
pub(crate) fn is_name(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}

#[cfg(test)]
mod tests {
    use super::CallExpr;

    #[test]
    fn the_parts_of_a_call_are_told_apart() {
        let call = CallExpr::parse("list<T>.sortBy(name, any?) -> list<T>").unwrap();
        assert_eq!(call.before.unwrap().to_string(), "list<T>");
        assert_eq!(call.name, "sortBy");
        let params: Vec<_> = call.params.iter().map(|(ty, optional)| (ty.to_string(), *optional)).collect();
        assert_eq!(params, [("name".to_owned(), false), ("any".to_owned(), true)]);
        assert_eq!(call.result.to_string(), "list<T>");
        assert_eq!(CallExpr::parse("rand.double() -> double").unwrap().params, []);
        assert_eq!(CallExpr::parse("has(any) -> bool").unwrap().before, None);
    }

    #[test]
    fn malformed_calls_are_refused() {
        for text in [
            "",
            "f()",
            "f -> int",
            "f(int -> int",
            "(int) -> int",
            "f(int?, int) -> int",
            "f(,) -> int",
            "a..b() -> int",
        ] {
            assert!(CallExpr::parse(text).is_err(), "{text}");
        }
    }
}
