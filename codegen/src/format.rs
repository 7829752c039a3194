//! Tokens to text: a header, then every item formatted, with a blank line between two of them.

use crate::emit::Source;

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

/// Puts a blank line between a member's closing brace and the docs or attributes of the next member, which the formatter
/// leaves out. Both must stand at the same depth, so that text inside of a member is never touched.
fn space_members(text: &str) -> String {
    let depth = |line: &str| line.len() - line.trim_start().len();
    let mut out = String::with_capacity(text.len());
    let mut previous = "";
    for line in text.lines() {
        let opens_member =
            ["///", "#[", "pub fn", "fn ", "const ", "type "].iter().any(|s| line.trim_start().starts_with(s));
        if opens_member && previous.trim_start() == "}" && depth(previous) == depth(line) && depth(line) > 0 {
            out.push('\n');
        }
        out.push_str(line);
        out.push('\n');
        previous = line;
    }
    out
}
