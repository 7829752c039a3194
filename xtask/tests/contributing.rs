//! The recipes of CONTRIBUTING.md, followed to the letter on a copy of the workspace.
//!
//! A recipe is what stands under a heading that starts with "Add a": a `diff` block changes files, a block with a path after
//! its language is a new file, and a `console` block has commands with what they say. `# fails` after a command says that it
//! does; `…` stands for the rest of a line; lines that are not of interest are left out.

mod support;

use std::fs;
use std::path::Path;
use std::process::Command;

use support::{Ran, Scratch, root};

/// A fenced block: what stands after the fence, and the lines of it.
struct Block {
    info: String,
    text: String,
}

/// The blocks under a heading of CONTRIBUTING.md.
fn recipe(heading: &str) -> Vec<Block> {
    let text = fs::read_to_string(root().join("CONTRIBUTING.md")).unwrap();
    let (_, after) = text.split_once(&format!("\n## {heading}\n")).unwrap_or_else(|| panic!("no recipe {heading:?}"));
    let section = after.split("\n## ").next().unwrap();
    let mut blocks = Vec::new();
    let mut lines = section.lines();
    while let Some(line) = lines.next() {
        if let Some(info) = line.strip_prefix("```") {
            let text = lines.by_ref().take_while(|line| *line != "```").map(|line| format!("{line}\n")).collect();
            blocks.push(Block { info: info.to_owned(), text });
        }
    }
    assert!(blocks.iter().any(|block| block.info == "console"), "the recipe {heading:?} has no command");
    blocks
}

/// Follows a recipe; `run` runs a command of `cargo xtask`.
fn follow(heading: &str, scratch: &Scratch, run: impl Fn(&[&str]) -> Ran) {
    for Block { info, text } in recipe(heading) {
        match info.split_once(' ') {
            None if info == "diff" => apply(scratch, &text),
            None if info == "console" => commands(&text, &run),
            Some(("yaml" | "rust", path)) => {
                assert!(!scratch.path(path).exists(), "{path} is there already");
                scratch.write(path, &text);
            }
            _ => panic!("a block in {heading:?} is neither a change, a file nor a command: {info:?}"),
        }
    }
}

/// Applies a diff without line numbers: the old lines of each hunk have to stand in the file, once.
fn apply(scratch: &Scratch, diff: &str) {
    let mut file = "";
    let mut hunks: Vec<(&str, String, String)> = Vec::new();
    for line in diff.lines() {
        if let Some(path) = line.strip_prefix("--- ") {
            file = path;
        } else if let Some(path) = line.strip_prefix("+++ ") {
            assert_eq!(path, file, "a diff renames nothing");
        } else if line.starts_with("@@") {
            hunks.push((file, String::new(), String::new()));
        } else {
            let (_, old, new) = hunks.last_mut().expect("a hunk starts with @@");
            let (sign, rest) = line.split_at_checked(1).unwrap_or((" ", ""));
            match sign {
                " " => [old, new].into_iter().for_each(|side| side.push_str(&format!("{rest}\n"))),
                "-" => old.push_str(&format!("{rest}\n")),
                "+" => new.push_str(&format!("{rest}\n")),
                _ => panic!("not a line of a diff: {line:?}"),
            }
        }
    }
    assert!(!hunks.is_empty(), "a diff without a change:\n{diff}");
    for (file, old, new) in hunks {
        scratch.replace(file, &old, &new);
    }
}

/// Runs the commands of a block, and compares how they end and what they say.
fn commands(console: &str, run: impl Fn(&[&str]) -> Ran) {
    for command in console.split("$ ").filter(|part| !part.is_empty()) {
        let (line, expected) = command.split_once('\n').unwrap();
        let (line, fails) = match line.split_once("  # fails") {
            Some((line, _)) => (line, true),
            None => (line, false),
        };
        let words: Vec<&str> = line.split(' ').collect();
        let ["cargo", "xtask", arguments @ ..] = words.as_slice() else { panic!("no maintainer's command: {line}") };
        let ran = run(arguments);
        assert_eq!(ran.code, Some(i32::from(fails)), "`{line}` ended in another way:\n{}", ran.said);
        let mut said = ran.said.lines();
        for expected in expected.lines() {
            let found = match expected.strip_suffix('…') {
                Some(start) => said.any(|line| line.starts_with(start)),
                None => said.any(|line| line == expected),
            };
            assert!(found, "`{line}` should say {expected:?}, in this order; it said:\n{}", ran.said);
        }
    }
}

/// Follows a recipe that changes the description only, and gives the names of the files that it changed.
fn follow_in_description(heading: &str, name: &str) -> Vec<String> {
    let scratch = Scratch::new(name);
    let before = scratch.generated();
    follow(heading, &scratch, |arguments| scratch.xtask(arguments));
    let after = scratch.generated();
    assert!(before.keys().all(|path| after.contains_key(path)), "{heading:?} removed a file");
    let changed = after.iter().filter(|(path, text)| before.get(*path) != Some(*text));
    changed.map(|(path, _)| path.strip_prefix(scratch.path("")).unwrap().display().to_string()).collect()
}

#[test]
fn add_a_field() {
    let changed = follow_in_description("Add a field", "add_a_field");
    let places = ["conversions", "models/vaults", "services/vaults", "test_values/vaults"];
    let mut expected: Vec<String> = places.map(|path| format!("ngrok-api/src/generated/{path}.rs")).into();
    expected.push("ngrok-cli/src/generated/vaults.rs".to_owned());
    assert_eq!(changed, expected);
}

#[test]
fn add_a_service() {
    let changed = follow_in_description("Add a service", "add_a_service");
    let expected = [
        "api/Cargo.toml",
        "api/src/generated/client.rs",
        "api/src/generated/clients.md",
        "api/src/generated/conversions.rs",
        "api/src/generated/dynamic.rs",
        "api/src/generated/models/labels.rs",
        "api/src/generated/models/mod.rs",
        "api/src/generated/resources.rs",
        "api/src/generated/services/labels.rs",
        "api/src/generated/services/mod.rs",
        "api/src/generated/test_values/labels.rs",
        "api/src/generated/test_values/mod.rs",
        "cli/src/generated/labels.rs",
        "cli/src/generated/mod.rs",
    ];
    assert_eq!(changed, expected.map(|path| format!("ngrok-{path}")));
}

/// The first proof that another API needs no code: only files of its own, and the lists of all APIs, change.
#[test]
fn add_an_api() {
    let changed = follow_in_description("Add an API", "add_an_api");
    let (own, others): (Vec<_>, Vec<_>) = changed.iter().partition(|path| path.contains("/generated/billing/"));
    assert!(own.len() > 10, "{own:?}");
    let lists = ["api/Cargo.toml", "api/src/generated/api.rs", "api/src/generated/mod.rs", "cli/src/generated/mod.rs"];
    assert_eq!(others, lists.map(|path| format!("ngrok-{path}")).iter().collect::<Vec<_>>());
}

#[test]
fn add_an_error() {
    let changed = follow_in_description("Add an error", "add_an_error");
    let expected =
        ["api/src/generated/errors.rs", "api/src/generated/services/vaults.rs", "cli/src/generated/vaults.rs"];
    assert_eq!(changed, expected.map(|path| format!("ngrok-{path}")));
}

#[test]
fn add_an_action() {
    let changed = follow_in_description("Add an action", "add_an_action");
    assert!(changed.iter().any(|path| path == "traffic-policy/src/generated/actions.rs"), "{changed:?}");
    let own = |path: &String| path.starts_with("traffic-policy/") || path.contains("traffic_policy");
    assert!(changed.iter().all(own), "{changed:?}");
}

/// The generator itself changes, so it is built anew, without what the recipe does not need.
#[test]
fn add_an_output() {
    let scratch = Scratch::new("add_an_output");
    for path in
        ["Cargo.lock", "README.md", "api-spec", "codegen/src", "codegen/Cargo.toml", "xtask/src", "xtask/Cargo.toml"]
    {
        scratch.take(path);
    }
    scratch.take("codegen/README.md");
    let manifest = fs::read_to_string(root().join("Cargo.toml")).unwrap();
    let (manifest, _profiles) =
        manifest.split_once("\n# The generator and the mock parse").expect("the profiles come last");
    let members = manifest.lines().find(|line| line.starts_with("members = ")).unwrap();
    scratch.write("Cargo.toml", &manifest.replace(members, r#"members = ["api-spec", "codegen", "xtask"]"#));
    // Beside the copy, so that what others have made is still there the next time.
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("add_an_output_target");
    follow("Add an output", &scratch, |arguments| {
        let mut command = Command::new(env!("CARGO"));
        command.args(["run", "--quiet", "--offline", "--package", "xtask", "--"]).args(arguments);
        Ran::of(command.current_dir(scratch.path("")).env("CARGO_TARGET_DIR", &target))
    });
    assert!(scratch.read("docs/generated/services.md").contains("* IpPolicies: 5 operations\n"));
}

#[test]
fn every_recipe_is_tested() {
    let text = fs::read_to_string(root().join("CONTRIBUTING.md")).unwrap();
    let with_blocks = text.split("\n## ").skip(1).filter(|section| section.contains("\n```console"));
    let headings: Vec<&str> = with_blocks.filter_map(|section| section.lines().next()).collect();
    let recipes = ["Add a field", "Add a service", "Add an API", "Add an error", "Add an action", "Add an output"];
    assert_eq!(headings, recipes);
}
