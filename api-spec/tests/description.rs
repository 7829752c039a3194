//! The committed description loads without a mistake.

use std::path::Path;

use api_spec::Sources;

#[test]
fn the_committed_description_has_no_mistake() {
    let sources = Sources::from_dir(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap();
    let description = api_spec::load(&sources).unwrap_or_else(|report| panic!("{report}"));
    assert!(description.operations().count() > 250);
}

#[test]
fn the_builtin_description_is_the_committed_one() {
    let committed = Sources::from_dir(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap();
    let texts = |sources: &Sources| -> Vec<(String, String)> {
        sources.files().iter().map(|f| (f.path.clone(), f.text.clone())).collect()
    };
    assert_eq!(texts(&Sources::builtin()), texts(&committed));
}
