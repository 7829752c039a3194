//! What keeps the tree tidy: what each file says first, how long files get, which files import which, what is never left in
//! them, and links that lead somewhere.

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use support::{GENERATED, circles, root};

/// More lines than this, and a file has more than one subject.
const MOST_LINES: usize = 600;

/// Every file that is or will be committed, relative to the root, but for those that somebody deleted.
fn files() -> Vec<String> {
    let listed = Command::new("git")
        .args(["ls-files", "--cached", "--others", "--exclude-standard"])
        .current_dir(root())
        .output()
        .expect("git runs");
    let listed = match listed.status.success() {
        true => String::from_utf8(listed.stdout).unwrap().lines().map(str::to_owned).collect(),
        // An archive of the sources has no history.
        false => walk(Path::new("")),
    };
    let files: Vec<String> = listed.into_iter().filter(|path| root().join(path).is_file()).collect();
    assert!(files.iter().any(|path| path == "xtask/tests/tidy.rs"), "{files:?}");
    files
}

fn walk(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(root().join(folder)).unwrap() {
        let name = entry.unwrap().file_name();
        let path = folder.join(&name);
        match root().join(&path).is_dir() {
            true if name == "target" || name == ".git" => {}
            true => found.extend(walk(&path)),
            false => found.push(path.to_str().unwrap().to_owned()),
        }
    }
    found
}

fn text(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The Rust files that people write.
fn handwritten() -> Vec<(String, String)> {
    let generated = |path: &String| GENERATED.iter().any(|folder| path.starts_with(folder));
    let files = files().into_iter().filter(|path| path.ends_with(".rs") && !generated(path));
    let files: Vec<_> = files.map(|path| (text(&path), path)).map(|(text, path)| (path, text)).collect();
    assert!(files.len() > 100, "only {} files were found", files.len());
    files
}

/// Wider lines of examples are cut off on pages.
const EXAMPLE_WIDTH: usize = 84;

#[test]
fn examples_fit_their_page() {
    let sdk = files().into_iter().filter(|path| path.starts_with("ngrok-api/src/") && path.ends_with(".rs"));
    let mut problems = Vec::new();
    let mut count = 0;
    for path in sdk.chain(["README.md".to_owned()]) {
        let mut inside = false;
        for (at, line) in text(&path).lines().enumerate() {
            let line = match path.ends_with(".rs") {
                true => {
                    let comment = line.trim_start();
                    let doc = comment.strip_prefix("///").or_else(|| comment.strip_prefix("//!"));
                    let Some(doc) = doc else { continue };
                    doc.strip_prefix(' ').unwrap_or(doc)
                }
                false => line,
            };
            if line.trim_start().starts_with("```") {
                inside = !inside;
                count += usize::from(inside);
            } else if inside && !line.starts_with("# ") && line.chars().count() > EXAMPLE_WIDTH {
                problems.push(format!("{path}:{}: {line}", at + 1));
            }
        }
    }
    assert!(count > 250, "only {count} examples were found");
    assert_none(problems, "these lines of examples are wider than pages show");
}

fn assert_none(problems: Vec<String>, what: &str) {
    assert!(problems.is_empty(), "{what}:\n  {}", problems.join("\n  "));
}

#[test]
fn every_file_says_first_what_it_is_about() {
    let says = |text: &str| text.starts_with("//! ") || text.starts_with("#![doc = include_str!(");
    let silent = handwritten().into_iter().filter(|(_, text)| !says(text)).map(|(path, _)| path);
    assert_none(silent.collect(), "these files have to start with `//! ` and what they are about");
}

#[test]
fn no_file_is_long() {
    let long = handwritten().into_iter().map(|(path, text)| (path, text.lines().count()));
    let long = long.filter(|(_, lines)| *lines > MOST_LINES).map(|(path, lines)| format!("{path}: {lines} lines"));
    assert_none(long.collect(), &format!("these files have more than {MOST_LINES} lines and should be parted"));
}

#[test]
fn files_import_in_one_direction() {
    let mut crates: BTreeMap<String, BTreeMap<PathBuf, String>> = BTreeMap::new();
    for (path, text) in handwritten() {
        if let Some((package, file)) = path.split_once("/src/") {
            crates.entry(package.to_owned()).or_default().insert(file.into(), text);
        }
    }
    assert!(crates.len() > 4, "{:?}", crates.keys());
    let circles = crates.iter().filter_map(|(package, files)| Some(format!("{package}: {}", circles::circle(files)?)));
    assert_none(circles.collect(), "these files import each other; what they share belongs in a file below them");
}

#[test]
fn circles_are_found_through_doors_and_full_paths() {
    let tree = |files: &[(&str, &str)]| -> BTreeMap<PathBuf, String> {
        files.iter().map(|(path, text)| (path.into(), (*text).to_owned())).collect()
    };
    let door = ("lib.rs", "mod a; mod room; pub use a::A; use room::deep;");
    let room = ("room/mod.rs", "pub(crate) mod deep; pub(crate) use deep::*;");
    let straight = ("room/deep.rs", "pub struct Deep; impl Deep { fn new() {} }");
    let cases = [
        ("struct A; use crate::room::Deep;", straight.1, None),
        (
            "pub struct A; use crate::room::Deep;",
            "use crate::A; pub struct Deep(A);",
            Some("a.rs -> room/deep.rs -> a.rs"),
        ),
        (
            "pub struct A; fn f() { crate::room::deep::go() }",
            "pub fn go() { super::super::a::A; }",
            Some("a.rs -> room/deep.rs -> a.rs"),
        ),
        (
            "pub struct A; use crate::deep::Deep as D;",
            "use crate::{A as B}; pub enum Deep {}",
            Some("a.rs -> room/deep.rs -> a.rs"),
        ),
        ("pub struct A; use crate::room::Deep;", "pub struct Deep; #[cfg(test)] mod tests { use crate::A; }", None),
        ("pub struct A; use crate::room::Deep;", "pub struct Deep; #[cfg(test)] use crate::A;", None),
    ];
    for (a, deep, found) in cases {
        let files = tree(&[door, room, ("a.rs", a), ("room/deep.rs", deep)]);
        assert_eq!(circles::circle(&files).as_deref(), found, "{a}\n{deep}");
    }
    let up = tree(&[
        ("lib.rs", "mod a; pub fn shared() {} fn go() { a::go() } use a::go as again;"),
        ("a.rs", "use super::shared; pub fn go() {}"),
    ]);
    assert_eq!(circles::circle(&up).as_deref(), Some("a.rs -> lib.rs -> a.rs"));
}

#[test]
fn nothing_is_left_to_be_done() {
    let mut left = Vec::new();
    for (path, text) in handwritten() {
        for (index, line) in text.lines().enumerate() {
            if unfinished(line) {
                left.push(format!("{path}:{}: {}", index + 1, line.trim()));
            }
        }
    }
    assert_none(left, "finish these");
}

/// Whether a line has a note to oneself in a comment, or a macro for half-done code. What stands between backticks or quotes
/// is spoken of.
fn unfinished(line: &str) -> bool {
    let spoken: String = line.split('"').step_by(2).collect();
    let plain: String = spoken.split('`').step_by(2).collect();
    let comment = plain.split_once("//").map_or("", |(_, comment)| comment);
    let notes = ["TODO", "FIXME", "XXX", "HACK"];
    let macros = ["dbg", "todo", "unimplemented"].map(|name| format!("{name}!("));
    notes.iter().any(|note| comment.contains(note)) || macros.iter().any(|name| plain.contains(name))
}

#[test]
fn unfinished_lines_are_told_from_those_that_speak_of_it() {
    for line in ["    dbg!(x);", "x // TODO later", "//! FIXME", "todo!()"] {
        assert!(unfinished(line), "{line}");
    }
    for line in [r#"if text.contains("TODO") {"#, "// `TODO` stands for what is missing", "let todo = 1;"] {
        assert!(!unfinished(line), "{line}");
    }
}

/// The targets of a Markdown file's links, outside of fenced code.
fn links(markdown: &str) -> BTreeSet<String> {
    let prose = markdown.split("\n```").step_by(2);
    let parts = prose.flat_map(|text| text.split("](").skip(1).collect::<Vec<_>>());
    parts.filter_map(|part| part.split_once(')')).map(|(target, _)| target.to_owned()).collect()
}

#[test]
fn links_lead_somewhere() {
    let mut broken = Vec::new();
    let mut count = 0;
    for path in files().into_iter().filter(|path| path.ends_with(".md")) {
        let folder: PathBuf = root().join(&path).parent().unwrap().to_owned();
        for link in links(&text(&path)) {
            let target = link.split('#').next().unwrap();
            // Paths with colons are Rust's, in pages that rustdoc shows; it checks them itself.
            if target.is_empty() || target.contains(':') {
                continue;
            }
            count += 1;
            if !folder.join(target).exists() {
                broken.push(format!("{path}: {link}"));
            }
        }
    }
    assert!(count > 20, "only {count} links were found");
    assert_none(broken, "these links lead nowhere");
}

/// The description refuses fields whose setters would clash with what every call can do.
#[test]
fn the_methods_of_every_call_are_known_where_setters_get_their_names() {
    let (calls, known) = (text("ngrok-api/src/call/call.rs"), text("api-spec/src/check/names/clashes.rs"));
    let methods = calls.split("fn ").skip(1).filter_map(|rest| rest.split_once('('));
    let methods = methods.filter(|(_, arguments)| {
        let own = arguments.trim_start_matches("mut ").trim_start_matches('&').trim_start_matches("mut ");
        own.starts_with("self")
    });
    let names: BTreeSet<&str> = methods.map(|(name, _)| name.split('<').next().unwrap()).collect();
    assert!(names.contains("send") && names.contains("maybe"), "{names:?}");
    let of_traits = ["clone", "fmt", "call"];
    let unknown = names.into_iter().filter(|name| !name.starts_with("with_") && !of_traits.contains(name));
    let unknown = unknown.filter(|name| !known.contains(&format!("\"{name}\",\n"))).map(str::to_owned);
    assert_none(unknown.collect(), "api-spec/src/check/names/clashes.rs has to know these methods of `Call`");
}

/// The same of services, whose accessors are methods of the clients.
#[test]
fn the_methods_of_clients_are_known_where_accessors_get_their_names() {
    let known = text("api-spec/src/check/names/services.rs");
    let (mut unknown, mut count) = (Vec::new(), 0);
    for (path, text) in handwritten() {
        let of_clients =
            ["call", "client", "blocking"].iter().any(|room| path.starts_with(&format!("ngrok-api/src/{room}/")));
        for block in text.split("\nimpl Client {").skip(1).filter(|_| of_clients) {
            let methods = block.split("\n}\n").next().unwrap().split("pub fn ").skip(1);
            let names = methods.filter_map(|rest| rest.split(['(', '<']).next());
            for name in names {
                count += 1;
                if !known.contains(&format!("\"{name}\"")) {
                    unknown.push(format!("{path}: {name}"));
                }
            }
        }
    }
    assert!(count > 10, "only {count} methods were found");
    assert_none(unknown, "api-spec/src/check/names/services.rs has to know these methods of the clients");
}

/// What a page on behaviour promises: the rows of its tables and the points of its lists, each with the tests that a hidden
/// comment names, such as `tests/faults/pages.rs::an_empty_link_is_the_end`. Comments of other paragraphs come with no text.
fn promises(markdown: &str) -> Vec<(String, Vec<String>)> {
    let lines: Vec<&str> = markdown.lines().collect();
    let is_rule = |line: &&str| line.starts_with("|---");
    let mut blocks: Vec<(bool, String)> = Vec::new();
    for (index, line) in lines.iter().enumerate() {
        let row = line.starts_with('|') && !is_rule(line) && !lines.get(index + 1).is_some_and(is_rule);
        let continues = line.starts_with("  ") || !(line.is_empty() || line.starts_with('|') || line.starts_with("* "));
        match blocks.last_mut() {
            Some((_, block)) if continues => block.push_str(&format!(" {}", line.trim())),
            _ => blocks.push((row || line.starts_with("* "), (*line).to_owned())),
        }
    }
    let parted = blocks.into_iter().map(|(promises, block)| {
        let (text, tests) = block.split_once("<!--").unwrap_or((&block, ""));
        let tests = tests.split("-->").next().unwrap_or_default().split_whitespace().map(str::to_owned).collect();
        (if promises { text.trim().to_owned() } else { String::new() }, tests)
    });
    parted.filter(|(text, tests): &(String, Vec<String>)| !text.is_empty() || !tests.is_empty()).collect()
}

/// Whether the text of a file has a test of this name.
fn has_test(file: &str, name: &str) -> bool {
    file.split_once(&format!("fn {name}(")).is_some_and(|(before, _)| {
        let attributes = before.rsplit("\n\n").next().unwrap_or_default();
        attributes.contains("#[test]") || attributes.contains("#[tokio::test")
    })
}

#[test]
fn every_promise_on_behaviour_names_a_test_that_exists() {
    let promises = promises(&text("ngrok-api/docs/behaviour.md"));
    assert!(promises.len() > 60, "only {} promises were found", promises.len());
    let mut broken = Vec::new();
    for (promise, tests) in promises {
        if tests.is_empty() {
            broken.push(format!("no test is named: {promise}"));
        }
        for test in tests {
            let (file, name) = test.split_once("::").unwrap_or((&test, ""));
            let path = root().join("ngrok-api").join(file);
            if !fs::read_to_string(path).is_ok_and(|text| has_test(&text, name)) {
                broken.push(format!("there is no test {test}: {promise}"));
            }
        }
    }
    assert_none(broken, "ngrok-api/docs/behaviour.md promises what no test holds; name one as the other rows do");
}

#[test]
fn promises_are_rows_and_points() {
    let page = "# Title\n\nWords.\n\n| Case | Gives |\n|---|---|\n| a | b <!-- x.rs::one x.rs::two --> |\n| c | d |\n\n* A point\n  \
                of two lines. <!-- y.rs::three -->\n* Another.\n\nMore\nwords. <!-- z.rs::four -->\n";
    let found = promises(page);
    let found: Vec<_> = found.iter().map(|(text, tests)| (text.as_str(), tests.join(" "))).collect();
    assert_eq!(
        found,
        [
            ("| a | b", "x.rs::one x.rs::two".to_owned()),
            ("| c | d |", String::new()),
            ("* A point of two lines.", "y.rs::three".to_owned()),
            ("* Another.", String::new()),
            ("", "z.rs::four".to_owned()),
        ]
    );
    let file = "#[test]\nfn one() {}\n\nfn two() {}\n\n#[cfg(unix)]\n#[tokio::test]\nasync fn three() {}\n";
    assert!(has_test(file, "one") && has_test(file, "three") && !has_test(file, "two") && !has_test(file, "thre"));
}

#[test]
fn the_readme_knows_every_folder_crate_and_example() {
    let readme = text("README.md");
    let folders = files().into_iter().filter_map(|path| path.split_once('/').map(|(folder, _)| folder.to_owned()));
    let folders: BTreeSet<String> = folders.filter(|folder| !folder.starts_with('.')).collect();
    let examples = files().into_iter().filter_map(|path| {
        let name = path.strip_prefix("ngrok-api/examples/")?.strip_suffix(".rs")?.to_owned();
        (!name.contains('/')).then_some(name)
    });
    let row = |name: &String| readme.contains(&format!("\n| {name} |")) || readme.contains(&format!("\n| [{name}]("));
    let missing = folders.into_iter().chain(examples).filter(|name| !row(name));
    assert_none(missing.collect(), "README.md has no row for these");
}

#[test]
fn every_published_crate_carries_the_licences_and_a_readme() {
    for path in files().into_iter().filter(|path| path.ends_with("/Cargo.toml")) {
        let (folder, manifest) = (path.trim_end_matches("/Cargo.toml"), text(&path));
        if manifest.contains("publish = false") {
            continue;
        }
        for file in ["LICENSE-MIT", "LICENSE-APACHE"] {
            assert_eq!(
                text(&format!("{folder}/{file}")),
                text(file),
                "{folder}/{file} is not the one of the workspace"
            );
        }
        let readme =
            if manifest.contains("readme = ") { "README.md".to_owned() } else { format!("{folder}/README.md") };
        assert!(!text(&readme).is_empty());
        for key in ["description", "version", "license", "rust-version", "keywords", "categories", "include"] {
            let has = manifest
                .lines()
                .any(|line| line.starts_with(&format!("{key} ")) || line.starts_with(&format!("{key}.")));
            assert!(has, "{path} has no {key}");
        }
    }
}

/// The description's own tests say which part of it is wrong; here it is a rule like the others.
#[test]
fn the_description_is_sound() {
    let ran = support::Ran::of(Command::new(env!("CARGO_BIN_EXE_xtask")).args(["spec", "check"]));
    assert_eq!(ran.code, Some(0), "{}", ran.said);
}
