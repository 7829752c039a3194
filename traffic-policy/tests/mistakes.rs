//! What people get wrong: each file in `mistakes/` is a class, its documents stand between lines of `===`, and the
//! snapshot shows what the check says about each. A line `=== tcp://` or `=== cloud` says what the endpoint is.

use std::fmt::Write as _;
use std::path::Path;

use ngrok_traffic_policy::{EndpointKind, Options, check};

fn options(given: &str) -> Options {
    let mut options = Options::default();
    for word in given.split_whitespace() {
        match word {
            "cloud" => options.kind = Some(EndpointKind::Cloud),
            "agent" => options.kind = Some(EndpointKind::Agent),
            url => options.endpoint = Some(url.to_owned()),
        }
    }
    options
}

#[test]
fn each_class_of_mistakes_is_told_as_its_snapshot_says() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/mistakes");
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).collect();
    files.retain(|file| file.extension().is_some_and(|extension| extension == "txt"));
    files.sort();
    assert!(!files.is_empty());
    for file in files {
        let class = file.file_stem().unwrap().to_string_lossy().into_owned();
        let mut shown = String::new();
        for document in std::fs::read_to_string(&file).unwrap().split("===").skip(1) {
            let (head, text) = document.split_once('\n').unwrap();
            let report = check(text, &options(head));
            assert!(!report.is_clean(), "{class}: nothing is said about\n{text}");
            for problem in report.problems() {
                writeln!(shown, "{} {}", problem.rule, problem.path).unwrap();
            }
            writeln!(shown, "{}\n", report.render(&class, false)).unwrap();
        }
        insta::with_settings!({prepend_module_to_snapshot => false, omit_expression => true, snapshot_path => "mistakes"}, {
            insta::assert_snapshot!(class, shown);
        });
    }
}
