//! Rebuilds the crate when the description that it embeds changes.

fn main() {
    for part in ["common.yaml", "services", "types", "errors", "events"] {
        println!("cargo::rerun-if-changed={part}");
    }
}
