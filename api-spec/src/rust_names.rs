//! How the API's names become Rust names, and which Rust names can't be used as they are.
//!
//! The loader checks with these rules what the generator later writes with them, so that a clash is a mistake in the
//! description, found at its place, and not a compile error in generated code.

use heck::{ToSnakeCase, ToUpperCamelCase};

/// Words that Rust reserves, in edition 2024, strict and for the future.
const KEYWORDS: &[&str] = &[
    "Self", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro",
    "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static", "struct", "super",
    "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Whether `name` is a word that Rust reserves.
pub fn is_keyword(name: &str) -> bool {
    KEYWORDS.contains(&name)
}

/// The name of a type: `IPPolicyRule` becomes `IpPolicyRule`. A raw name, such as `r#type`, needs not be raw as a type.
pub fn type_name(api_name: &str) -> String {
    api_name.strip_prefix("r#").unwrap_or(api_name).to_upper_camel_case()
}

/// The name of a field, method or module: `createdAt` becomes `created_at`.
pub fn field_name(api_name: &str) -> String {
    api_name.to_snake_case()
}

/// The name of the constant for a field that a filter may name: `acl.allow` becomes `ACL_ALLOW`.
pub fn constant_name(path: &str) -> String {
    path.replace('.', "_").to_uppercase()
}

/// The name of an enum's variant for a known value: `exact_path` becomes `ExactPath`.
///
/// `None` when no identifier can be made of the value; the description then has to give one.
pub fn variant_name(value: &str) -> Option<String> {
    let cleaned: String = value.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).collect();
    let name = cleaned.to_upper_camel_case();
    name.chars().next().is_some_and(|c| c.is_ascii_alphabetic()).then_some(name)
}

/// Whether `name` can stand in Rust source as an identifier, a raw one (`r#type`) included.
pub fn is_identifier(name: &str) -> bool {
    let (bare, raw) = name.strip_prefix("r#").map_or((name, false), |bare| (bare, true));
    let shaped = bare.chars().next().is_some_and(|c| c.is_ascii_alphabetic() || c == '_')
        && bare.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
        && bare != "_";
    match bare {
        "self" | "Self" | "super" | "crate" => false,
        _ => shaped && is_keyword(bare) == raw,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn acronyms_are_words() {
        for (api, rust) in [("IPPolicyRule", "IpPolicyRule"), ("HTTPSEdge", "HttpsEdge"), ("APIKey", "ApiKey")] {
            assert_eq!(type_name(api), rust);
        }
    }

    #[test]
    fn values_become_variants_or_are_refused() {
        assert_eq!(variant_name("exact_path").as_deref(), Some("ExactPath"));
        assert_eq!(variant_name("ngrok/v2").as_deref(), Some("NgrokV2"));
        assert_eq!(variant_name("2048"), None);
        assert_eq!(variant_name(""), None);
    }

    #[test]
    fn keywords_need_to_be_raw() {
        assert!(is_identifier("r#type") && is_identifier("kind"));
        assert!(!is_identifier("type") && !is_identifier("r#self") && !is_identifier("r#kind"));
        assert!(!is_identifier("gen") && !is_identifier("2fast"));
    }
}
