//! The grammar of types as the description writes them: `list<id<IPPolicy>>`.

use std::fmt;

/// A type as written, names not yet looked up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TypeExpr {
    /// A name: a scalar such as `string`, or a datatype.
    Name(String),
    /// A constructor with one argument: `list<…>`, `map<…>`, `id<…>`, `Ref<…>`.
    Apply(String, Box<TypeExpr>),
}

impl TypeExpr {
    /// Parses a type.
    ///
    /// # Errors
    /// A sentence that says what is wrong.
    pub fn parse(text: &str) -> Result<Self, String> {
        let text = text.trim();
        let Some(open) = text.find('<') else {
            return match text {
                "" => Err("a type is missing here".to_owned()),
                _ if text.chars().all(|c| c.is_ascii_alphanumeric() || c == '_') => Ok(TypeExpr::Name(text.to_owned())),
                _ => Err(format!("`{text}` is not a type: expected a name such as `string` or `list<string>`")),
            };
        };
        let constructor = text[..open].trim();
        let Some(inner) = text[open + 1..].strip_suffix('>') else {
            return Err(format!("`{text}` has no closing `>`"));
        };
        match TypeExpr::parse(constructor)? {
            TypeExpr::Name(name) => Ok(TypeExpr::Apply(name, Box::new(TypeExpr::parse(inner)?))),
            TypeExpr::Apply(..) => Err(format!("`{text}` is not a type")),
        }
    }
}

impl fmt::Display for TypeExpr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            TypeExpr::Name(name) => f.write_str(name),
            TypeExpr::Apply(name, inner) => write!(f, "{name}<{inner}>"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::TypeExpr;

    #[test]
    fn nested_types_print_as_they_were_read() {
        for text in ["string", "list<id<IPPolicy>>", "map<string>", "Ref<Vault>"] {
            assert_eq!(TypeExpr::parse(text).unwrap().to_string(), text);
        }
    }

    #[test]
    fn malformed_types_are_refused() {
        for text in ["", "list<", "list<string", "a b", "list<>", "<string>"] {
            assert!(TypeExpr::parse(text).is_err(), "{text}");
        }
    }
}
