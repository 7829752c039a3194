//! Tokens to text: a header, then every item formatted, with a blank line between two of them.

use crate::emit::Source;

/// How far the members of an item are indented.
const MEMBER: usize = 4;

/// Formats one file.
pub(crate) fn format(source: &Source) -> String {
    let mut text =
        format!("// Generated from api-spec/{} by `cargo xtask codegen`; edits are lost.\n\n", source.origin);
    for line in source.doc.lines() {
        text.push_str(format!("//! {line}").trim_end());
        text.push('\n');
    }
    for item in &source.items {
        let file: syn::File = syn::parse2(item.clone())
            .unwrap_or_else(|error| panic!("{}: emitted tokens are not Rust: {error}\n{item}", source.path));
        let formatted = prettyplease::unparse(&file);
        // Imports stand together; everything else stands apart.
        let import = |text: &str| text.starts_with("use ") || text.starts_with("mod ") || text.starts_with("pub use ");
        if !(import(&formatted) && text.lines().last().is_some_and(import)) {
            text.push('\n');
        }
        text.push_str(&space_members(&formatted));
    }
    text
}

/// Puts a blank line between a member and the next one's docs, attributes or signature, which the formatter leaves out.
/// Both must stand at the same depth, and only a member of an `impl` may end with a semicolon, so that text inside of a
/// member is never touched.
fn space_members(text: &str) -> String {
    let depth = |line: &str| line.len() - line.trim_start().len();
    let mut out = String::with_capacity(text.len());
    let in_impl = text.lines().any(|line| line.starts_with("impl"));
    let mut previous = "";
    for line in text.lines() {
        let starts = |with: &[&str]| with.iter().any(|s| line.trim_start().starts_with(s));
        let function = starts(&["///", "#[", "pub fn", "pub(crate) fn", "fn "]);
        let after_block =
            previous.trim_start() == "}" && (function || starts(&["pub const", "pub use", "const ", "type "]));
        let code = !previous.trim_start().starts_with("//");
        let after_line = in_impl && depth(line) == MEMBER && code && previous.ends_with(';') && function;
        if (after_block || after_line) && depth(previous) == depth(line) && depth(line) > 0 {
            out.push('\n');
        }
        out.push_str(line);
        out.push('\n');
        previous = line;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::space_members;

    #[test]
    fn members_stand_apart() {
        let dense = "\
impl Operation for Get {
    type Output = Pet;
    const SPEC: &'static Spec = &Spec {
        path: \"/pets\",
    };
    fn encode(&self) {
        let spec = &Spec {
            path: \"\",
        };
        fn inner() {}
    }
    /// More.
    const MORE: u8 = 1;
    /// Most.
    /// let code = 1;
    /// # Ok(())
    #[inline]
    fn most() {}
}
";
        let spaced = "\
impl Operation for Get {
    type Output = Pet;
    const SPEC: &'static Spec = &Spec {
        path: \"/pets\",
    };

    fn encode(&self) {
        let spec = &Spec {
            path: \"\",
        };
        fn inner() {}
    }

    /// More.
    const MORE: u8 = 1;

    /// Most.
    /// let code = 1;
    /// # Ok(())
    #[inline]
    fn most() {}
}
";
        assert_eq!(space_members(dense), spaced);
    }

    #[test]
    fn fields_and_variants_stay_together() {
        for text in [
            "pub struct A {\n    /// One.\n    a: u8,\n    /// Two.\n    b: u8,\n}\n",
            "enum A {\n    /// One.\n    A,\n    /// Two.\n    B,\n}\n",
        ] {
            assert_eq!(space_members(text), text);
        }
    }
}
