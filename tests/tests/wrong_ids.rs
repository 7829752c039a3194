//! What the compiler says of the wrong id: which one was wanted.

use std::path::{Path, PathBuf};
use std::process::Command;

const PROGRAM: &str = "
pub async fn run(client: ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    let rule = client.ip_policy_rules().get(\"ipr_1\").await?;
    client.ip_policies().get(&rule.ip_policy).await?;
    client.ip_policies().get(rule.ip_policy.id.clone()).await?;
    client.ip_policies().get(&rule.id).await?;
    Ok(())
}
";

/// The builds of the SDK beside this test, the newest first: the one that it is linked with is among them.
fn builds(folder: &Path) -> Vec<PathBuf> {
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let is_build = |path: &PathBuf| {
        let name = path.file_name().unwrap().to_string_lossy();
        name.starts_with("libngrok_api-") && name.ends_with(".rlib")
    };
    let mut found: Vec<PathBuf> = files.filter(is_build).collect();
    found.sort_by_key(|path| std::cmp::Reverse(path.metadata().and_then(|data| data.modified()).unwrap()));
    found
}

/// What the compiler says of the program with this build; none where it can't use the build, which another toolchain or
/// other features may have made.
fn errors(build: &Path, source: &Path) -> Option<String> {
    let folder = build.parent().unwrap();
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let mut command = Command::new(rustc);
    command.args(["--edition", "2024", "--crate-type", "lib", "--emit", "metadata", "--color", "never", "-o"]);
    command.arg(source.with_extension("rmeta")).arg(source);
    command.arg("--extern").arg(format!("ngrok_api={}", build.display()));
    command.arg("-L").arg(format!("dependency={}", folder.display()));
    let said = String::from_utf8(command.output().unwrap().stderr).unwrap();
    said.contains("[E0277]").then_some(said)
}

#[test]
fn the_compiler_says_which_id_was_wanted() {
    let scratch = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let source = scratch.join("wrong_id.rs");
    std::fs::write(&source, PROGRAM).unwrap();
    let deps = std::env::current_exe().unwrap().parent().unwrap().to_owned();
    let said = builds(&deps).iter().find_map(|build| errors(build, &source));
    let said = said.expect("no build of the SDK that the compiler can use, or no error in the program");
    let errors: Vec<&str> = said.lines().filter(|line| line.starts_with("error")).collect();
    assert_eq!(errors[0], "error[E0277]: the id of `IpPolicy` is wanted here, not `&Id<IpPolicyRule>`", "{said}");
    assert!(errors[1..].iter().all(|line| line.starts_with("error: aborting")), "one call is wrong: {said}");
    assert!(said.contains("client.ip_policies().get(&rule.id)"), "{said}");
    assert!(!said.contains("Backend"), "it names what has nothing to do with it: {said}");
}
