//! The files that a command reads policies from.

use std::fs;
use std::io::Read as _;
use std::path::Path;

use crate::failure::Failure;

/// A policy as it was written.
pub(super) struct Text {
    /// The name of its file, or `<stdin>`.
    pub file: String,
    pub text: String,
}

/// Reads a file, or stdin for `-`.
pub(super) fn read(file: &str) -> Result<Text, Failure> {
    let unreadable = |error: std::io::Error| Failure::usage(format!("can't read the file '{file}': {error}"));
    let (file, bytes) = if file == "-" {
        let mut bytes = Vec::new();
        std::io::stdin().lock().read_to_end(&mut bytes).map_err(unreadable)?;
        ("<stdin>", bytes)
    } else {
        (file, fs::read(file).map_err(unreadable)?)
    };
    // What is no text has its place in the report like other mistakes.
    Ok(Text { file: file.to_owned(), text: String::from_utf8_lossy(&bytes).into_owned() })
}

/// Reads files and folders, in the order given, the files of a folder by name.
pub(super) fn read_all<'a>(given: impl Iterator<Item = &'a str>) -> Result<Vec<Text>, Failure> {
    let mut texts = Vec::new();
    for name in given {
        if !Path::new(name).is_dir() {
            texts.push(read(name)?);
            continue;
        }
        let mut files = policies_in(name)?;
        if files.is_empty() {
            return Err(Failure::usage(format!("the folder '{name}' has no *.yml, *.yaml or *.json file")));
        }
        files.sort();
        for file in files {
            texts.push(read(&file)?);
        }
    }
    Ok(texts)
}

/// Reads files of tests and folders, as [`read_all`] does; of a folder those whose name ends as those of tests do.
pub(super) fn read_tests<'a>(given: impl Iterator<Item = &'a str>) -> Result<Vec<Text>, Failure> {
    let mut texts = Vec::new();
    for name in given {
        if !Path::new(name).is_dir() {
            texts.push(read(name)?);
            continue;
        }
        let mut files = policies_in(name)?;
        files.retain(|file| Path::new(file).file_stem().is_some_and(|stem| stem.to_string_lossy().ends_with(".test")));
        if files.is_empty() {
            return Err(Failure::usage(format!(
                "the folder '{name}' has no *.test.yml, *.test.yaml or *.test.json file"
            )));
        }
        files.sort();
        for file in files {
            texts.push(read(&file)?);
        }
    }
    Ok(texts)
}

fn policies_in(folder: &str) -> Result<Vec<String>, Failure> {
    let unreadable = |error| Failure::usage(format!("can't read the folder '{folder}': {error}"));
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).map_err(unreadable)? {
        let path = entry.map_err(unreadable)?.path();
        let extension = path.extension().and_then(|extension| extension.to_str());
        if path.is_file() && matches!(extension, Some("yml" | "yaml" | "json")) {
            files.push(path.to_string_lossy().into_owned());
        }
    }
    Ok(files)
}
