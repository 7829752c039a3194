//! A small sound description, and the reports about it with one mistake made.
#![allow(dead_code, reason = "each test uses a part of it")]

use api_spec::Sources;

pub const COMMON: &str = include_str!("common.yaml");
pub const PETS: &str = include_str!("pets.yaml");
pub const ERRORS: &str = include_str!("errors.yaml");

/// The report about these files.
pub fn report<'a>(files: impl IntoIterator<Item = (&'a str, String)>) -> String {
    match api_spec::load(&Sources::from_texts(files)) {
        Ok(_) => "no mistake\n".to_owned(),
        Err(report) => report.to_string(),
    }
}

/// The sound description's files.
pub fn sound() -> [(&'static str, String); 3] {
    [
        ("common.yaml", COMMON.to_owned()),
        ("services/pets.yaml", PETS.to_owned()),
        ("errors/pets.yaml", ERRORS.to_owned()),
    ]
}

/// The report after the only `from` in the file is replaced.
pub fn changed(path: &str, from: &str, to: &str) -> String {
    let files = sound().map(|(name, text)| {
        if name != path {
            return (name, text);
        }
        assert_eq!(text.matches(from).count(), 1, "`{from}` should be in {path} once");
        (name, text.replace(from, to))
    });
    report(files)
}

/// The same in the service's file.
pub fn pets(from: &str, to: &str) -> String {
    changed("services/pets.yaml", from, to)
}

/// The report when another file is there, too.
pub fn with_file(path: &str, text: &str) -> String {
    report(sound().into_iter().chain([(path, text.to_owned())]))
}
