//! The committed description: it loads without a mistake, the same from files in any order, and says what each file is.

use std::path::Path;

use api_spec::{Sources, export};

fn committed() -> Sources {
    Sources::from_dir(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap()
}

fn load(sources: &Sources) -> api_spec::Description {
    api_spec::load(sources).unwrap_or_else(|report| panic!("{report}"))
}

#[test]
fn the_committed_description_has_no_mistake() {
    assert!(load(&committed()).operations().count() > 250);
}

#[test]
fn the_order_of_the_files_makes_no_difference() {
    let sources = committed();
    let mut files: Vec<(String, String)> =
        sources.files().iter().map(|file| (file.path.clone(), file.text.clone())).collect();
    let expected = load(&sources);
    for _ in 0..3 {
        // Every file moves, and neighbours part.
        files.reverse();
        let middle = files.len() / 3;
        files.rotate_left(middle);
        let shuffled = load(&Sources::from_texts(files.clone()));
        assert_eq!(export::to_json(&shuffled), export::to_json(&expected));
        assert_eq!(format!("{shuffled:?}"), format!("{expected:?}"));
    }
}

#[test]
fn every_file_says_first_what_it_is_about() {
    for file in committed().files() {
        let first = file.text.lines().next().unwrap_or_default();
        assert!(first.starts_with("# ") && first.len() > 10, "{} starts with `{first}`", file.path);
    }
}

#[test]
fn the_builtin_description_is_the_committed_one() {
    let committed = Sources::from_dir(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap();
    let texts = |sources: &Sources| -> Vec<(String, String)> {
        sources.files().iter().map(|f| (f.path.clone(), f.text.clone())).collect()
    };
    assert_eq!(texts(&Sources::builtin()), texts(&committed));
}
