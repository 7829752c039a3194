//! The committed description with a thousand mistakes of one kind: each is found, and told in little time.
//!
//! How long it takes is printed, not held: `cargo test -p ngrok-api-spec --test mistakes -- --nocapture`. A thousand mistakes
//! should take less than a second in this build, the maintainer's.

use std::collections::BTreeSet;
use std::path::Path;
use std::time::Instant;

use api_spec::{SourceFile, Sources};

/// How many lines are made wrong.
const MISTAKES: usize = 1000;

/// A way to make a line wrong: what is said of it, and the line with a mistake that no other has. `None` where it has nothing
/// to make wrong.
struct Kind {
    name: &'static str,
    says: &'static str,
    change: fn(line: &str, number: usize) -> Option<String>,
}

const KINDS: [Kind; 13] = [
    Kind {
        name: "types",
        says: "there is no type",
        change: |line, n| after(line, &["type: id<", "type: list<", "response: ", "request: "], n),
    },
    Kind {
        name: "errors",
        says: "in the catalogue",
        change: |line, n| after(line, &["errors: [", "      - "], n).filter(|line| !line.contains('{')),
    },
    Kind {
        name: "common fields",
        says: "there is no common field",
        change: |line, n| after(line, &[": common"], n).map(|line| line.replacen("common", "common.", 1)),
    },
    Kind {
        name: "fields",
        says: "has no field",
        change: |line, n| line.ends_with(": same").then(|| line.replacen(": same", &format!("_{n}: same"), 1)),
    },
    Kind { name: "columns", says: "has no field", change: |line, n| after(line, &["columns: ["], n) },
    Kind {
        name: "keys",
        says: "has no key",
        change: |line, n| line.contains("    doc: ").then(|| line.replacen("doc: ", &format!("doc_{n}: "), 1)),
    },
    Kind { name: "words", says: "is not a known", change: |line, n| after(line, &["absent: ", "format: "], n) },
    Kind { name: "kinds", says: "is not a kind of error", change: |line, n| after(line, &["kind: "], n) },
    Kind {
        name: "names of errors",
        says: "is not the name of an error",
        change: |line, n| {
            let name = line.strip_prefix("    name: ").filter(|name| !name.contains(['{', ' ']));
            name.map(|name| format!("    name: x{name}{n}"))
        },
    },
    Kind {
        name: "names twice",
        says: "there are two errors named",
        change: |line, _| line.starts_with("    name: ").then(|| "    name: TWICE".to_owned()),
    },
    Kind {
        name: "docs",
        says: "a backtick is left open",
        change: |line, n| (line.contains("summary: ") && line.ends_with('.')).then(|| format!("{line} `{n}")),
    },
    Kind {
        name: "values",
        says: "is `true` or `false`, not",
        change: |line, n| {
            line.contains("required: true").then(|| line.replacen("required: true", &format!("required: true{n}"), 1))
        },
    },
    Kind {
        name: "defaults",
        says: "default",
        change: |line, n| after(line, &["default: "], n).filter(|line| !line.contains(['[', '{', '"'])),
    },
];

/// The line with something put behind the name that follows one of `starts`.
fn after(line: &str, starts: &[&str], number: usize) -> Option<String> {
    let start = starts.iter().find_map(|start| Some(line.find(start)? + start.len()))?;
    let length = line[start..].find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(line.len() - start);
    let (before, rest) = line.split_at(start + length);
    Some(format!("{before}x{number}{rest}"))
}

fn committed() -> Vec<SourceFile> {
    Sources::from_dir(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap().files().to_vec()
}

/// The files with up to a thousand of their lines made wrong, and how many were.
fn with_mistakes(files: &[SourceFile], kind: &Kind) -> (Sources, usize) {
    let mut made = 0;
    let mut wrong = Vec::new();
    for file in files {
        let lines = file.text.lines().map(|line| {
            let changed = if made < MISTAKES { (kind.change)(line, made) } else { None };
            made += usize::from(changed.is_some());
            changed.unwrap_or_else(|| line.to_owned())
        });
        wrong.push((file.path.clone(), lines.collect::<Vec<_>>().join("\n")));
    }
    (Sources::from_texts(wrong), made)
}

#[test]
fn each_is_found() {
    let files = committed();
    println!("{:16}{:>8}{:>10}{:>10}{:>10}{:>8}", "mistakes of", "made", "reports", "found/ms", "told/ms", "kB");
    for kind in &KINDS {
        let (sources, made) = with_mistakes(&files, kind);
        let start = Instant::now();
        let report = api_spec::load(&sources).expect_err(kind.name);
        let (found, start) = (start.elapsed(), Instant::now());
        let told = report.to_string();
        let reports = report.diagnostics().len();
        let (found, in_words) = (found.as_millis(), start.elapsed().as_millis());
        println!("{:16}{made:>8}{reports:>10}{found:>10}{in_words:>10}{:>8}", kind.name, told.len() / 1000);
        assert!(made > 20, "{}: {made} made", kind.name);
        // Some make others: a type without a `doc` has a key too many and one too few.
        assert!(reports * 2 > made, "{}: {reports} of {made}\n{told}", kind.name);
        assert!(told.contains(kind.says), "{}:\n{told}", kind.name);
    }
}

#[test]
fn what_is_wrong_for_one_reason_is_told_once_with_every_place() {
    let (mut made, mut places) = (0, BTreeSet::new());
    let files = committed().into_iter().map(|file| {
        let lines = file.text.lines().map(|line| {
            let wrong = line.replace("<IPPolicy>", "<IPolicy>");
            made += usize::from(wrong != line);
            wrong
        });
        let text = lines.collect::<Vec<_>>().join("\n");
        (file.path, text)
    });
    let sources = Sources::from_texts(files.collect::<Vec<_>>());
    let report = api_spec::load(&sources).unwrap_err();
    let found = report.diagnostics().sorted();
    assert_eq!(found.len(), 1, "{report}");
    places.insert(&found[0].span);
    places.extend(found[0].context.iter().map(|(place, _)| place));
    assert!(made > 5 && places.len() == made, "{made} {}", places.len());
    assert!(report.to_string().contains("did you mean `IPPolicy`?"), "{report}");
}
