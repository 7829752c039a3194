//! No text makes the loader panic: the committed files, cut off and with lines lost or doubled, are refused or accepted,
//! and what is refused can be shown.

use std::path::Path;

use api_spec::{SourceFile, Sources};

/// How many times each file is cut off, and how many times one of its lines is lost or doubled.
const CHANGES_PER_FILE: usize = 3;
/// How many changed files are loaded together with all others.
const WHOLE_LOADS: usize = 6;

fn committed() -> Vec<SourceFile> {
    Sources::from_dir(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap().files().to_vec()
}

/// A small deterministic generator: the same changes on every run.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % limit.max(1)
    }
}

fn cut_off(text: &str, random: &mut Random) -> String {
    let mut at = random.below(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    text[..at].to_owned()
}

fn with_a_line_lost_or_doubled(text: &str, random: &mut Random) -> String {
    let mut lines: Vec<&str> = text.lines().collect();
    let at = random.below(lines.len());
    if random.below(2) == 0 {
        lines.remove(at);
    } else {
        lines.insert(at, lines[at]);
    }
    lines.join("\n")
}

/// Loads the files and shows what is wrong with them; whether they are right does not matter.
fn load<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>) {
    if let Err(report) = api_spec::load(&Sources::from_texts(files)) {
        assert!(report.to_string().contains("the description has "));
    }
}

#[test]
fn changed_files_are_no_reason_to_panic() {
    let files = committed();
    let mut random = Random(1);
    for file in &files {
        for round in 0..2 * CHANGES_PER_FILE {
            let change = if round % 2 == 0 { cut_off } else { with_a_line_lost_or_doubled };
            let text = change(&file.text, &mut random);
            let shared = files.iter().filter(|f| f.path != file.path && f.path == "common.yaml");
            load(shared.map(|f| (f.path.as_str(), f.text.as_str())).chain([(file.path.as_str(), text.as_str())]));
        }
    }
}

#[test]
fn nor_is_a_changed_file_among_all_others() {
    let files = committed();
    let mut random = Random(2);
    for _ in 0..WHOLE_LOADS {
        let changed = random.below(files.len());
        let text = with_a_line_lost_or_doubled(&files[changed].text, &mut random);
        load(files.iter().enumerate().map(|(index, file)| {
            (file.path.as_str(), if index == changed { text.as_str() } else { file.text.as_str() })
        }));
    }
}

#[test]
fn nor_are_odd_texts() {
    let deep = "[".repeat(5_000);
    let wide = format!("fields:\n  id: {{type: {}string, doc: Deep.}}\n", "list<".repeat(2_000));
    let odd = [
        "",
        "\n",
        "\u{feff}",
        "\u{0}",
        "---",
        "---\n---",
        "...",
        "null",
        "~",
        "[]",
        "{}",
        "- a",
        "a",
        "? a",
        ": ",
        "é: é",
        "fields: {id: }",
        "fields: {? [a] : b}",
        "fields:\n  é: {type: é<é>, doc: \"é`\"}",
        "\"\\ud800\"",
        "a: &a *a",
        "%YAML 9.9\n---\na: b",
        "fields:\r\n  id:\r\n    type: strin\r\n",
        &deep,
        &wide,
    ];
    for text in odd {
        for path in ["common.yaml", "services/a.yaml", "types/a.yaml", "errors/a.yaml", "elsewhere.yaml", ""] {
            load([(path, text)]);
        }
    }
}
