//! Rebuilds the crate when the description that it embeds changes, and only where it embeds one: the generator reads the
//! files itself, and must not be built again for every edit.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    if std::env::var_os("CARGO_FEATURE_BUILTIN").is_some() {
        for part in
            ["api.yaml", "apis", "common.yaml", "cli.yaml", "services", "types", "errors", "events", "traffic_policy"]
        {
            println!("cargo::rerun-if-changed={part}");
        }
    }
}
