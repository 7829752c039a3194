//! The texts of a description and places in them.

use std::fmt;
use std::fs;
use std::io;
use std::ops::Range;
use std::path::Path;

#[cfg(feature = "builtin")]
use include_dir::{Dir, include_dir};

/// One YAML file of the description.
#[derive(Debug, Clone)]
pub struct SourceFile {
    /// Path relative to the description's root, with `/` between its parts.
    pub path: String,
    /// The file's text.
    pub text: String,
}

/// All YAML files of a description, in the order of their paths.
#[derive(Debug, Clone, Default)]
pub struct Sources {
    files: Vec<SourceFile>,
    /// What diagnostics put before a file's path.
    prefix: String,
}

/// Where something stands: a file and a range of bytes in it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    /// Index of the file in its [`Sources`].
    pub file: usize,
    /// First byte.
    pub start: usize,
    /// Byte after the last.
    pub end: usize,
}

impl Span {
    /// The range of bytes.
    pub fn range(&self) -> Range<usize> {
        self.start..self.end
    }
}

/// A value and where it was written.
#[derive(Debug, Clone)]
pub struct Spanned<T> {
    /// The value.
    pub value: T,
    /// Where it stands.
    pub span: Span,
}

impl<T> Spanned<T> {
    /// Puts a value together with its place.
    pub fn new(value: T, span: Span) -> Self {
        Spanned { value, span }
    }
}

/// The folders and files that make up a description, relative to its root.
const PARTS: [&str; 9] =
    ["api.yaml", "apis", "common.yaml", "cli.yaml", "types", "services", "errors", "events", "traffic_policy"];

impl Sources {
    /// Makes a description from texts in memory; their order does not matter.
    pub fn from_texts<P: Into<String>, T: Into<String>>(files: impl IntoIterator<Item = (P, T)>) -> Self {
        let mut files: Vec<SourceFile> =
            files.into_iter().map(|(path, text)| SourceFile { path: path.into(), text: text.into() }).collect();
        files.sort_by(|a, b| a.path.cmp(&b.path));
        Sources { files, prefix: String::new() }
    }

    /// The description that this crate was built with, for programs that run where its files are not.
    #[cfg(feature = "builtin")]
    pub fn builtin() -> Self {
        static SERVICES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/services");
        static TYPES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/types");
        static ERRORS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/errors");
        static EVENTS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/events");
        static APIS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/apis");
        static TRAFFIC_POLICY: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/traffic_policy");
        let folders = [
            ("services", &SERVICES),
            ("types", &TYPES),
            ("errors", &ERRORS),
            ("events", &EVENTS),
            ("traffic_policy", &TRAFFIC_POLICY),
            ("apis", &APIS),
        ];
        let files = folders.into_iter().flat_map(|(name, folder)| embedded(name, folder));
        let single = [
            ("api.yaml", include_str!("../api.yaml")),
            ("common.yaml", include_str!("../common.yaml")),
            ("cli.yaml", include_str!("../cli.yaml")),
        ];
        Sources::from_texts(files.chain(single.map(|(name, text)| (name.to_owned(), text.to_owned()))))
    }

    /// Reads every YAML file of the description at `root`.
    ///
    /// # Errors
    /// When `root` has no `common.yaml` or a file can't be read as UTF-8.
    pub fn from_dir(root: &Path) -> io::Result<Self> {
        let mut found = Vec::new();
        for part in PARTS {
            collect(root, part, &mut found)?;
        }
        if found.is_empty() {
            let message = format!("no description at {}: it has none of {PARTS:?}", root.display());
            return Err(io::Error::new(io::ErrorKind::NotFound, message));
        }
        Ok(Sources::from_texts(found))
    }

    /// Says what diagnostics put before each path, so that a terminal can open the file from there.
    pub fn with_prefix(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = prefix.into();
        self
    }

    /// The files, ordered by path.
    pub fn files(&self) -> &[SourceFile] {
        &self.files
    }

    /// The file's path as shown to a person.
    pub fn display_path(&self, file: usize) -> String {
        format!("{}{}", self.prefix, self.files[file].path)
    }

    /// Line and column (both from 1, the column in characters) of a place.
    pub fn position(&self, span: &Span) -> Position {
        let before = &self.files[span.file].text[..span.start];
        let line_start = before.rfind('\n').map_or(0, |i| i + 1);
        Position { line: before.matches('\n').count() + 1, column: before[line_start..].chars().count() + 1 }
    }
}

/// A place as a person counts it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Position {
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
}

impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.line, self.column)
    }
}

fn collect(root: &Path, relative: &str, found: &mut Vec<(String, String)>) -> io::Result<()> {
    let path = root.join(relative);
    if path.is_dir() {
        for entry in fs::read_dir(&path)? {
            let name = entry?.file_name();
            collect(root, &format!("{relative}/{}", name.to_string_lossy()), found)?;
        }
    } else if path.is_file() && relative.ends_with(".yaml") {
        let text =
            fs::read_to_string(&path).map_err(|e| io::Error::new(e.kind(), format!("{}: {e}", path.display())))?;
        found.push((relative.to_owned(), text));
    }
    Ok(())
}

/// The YAML files of an embedded folder, each with its path from the description's root.
#[cfg(feature = "builtin")]
fn embedded(name: &str, folder: &'static Dir<'static>) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut open = vec![folder];
    while let Some(folder) = open.pop() {
        open.extend(folder.dirs());
        for file in folder.files().filter(|f| f.path().extension().is_some_and(|e| e == "yaml")) {
            let path = format!("{name}/{}", file.path().to_string_lossy().replace('\\', "/"));
            found.extend(file.contents_utf8().map(|text| (path, text.to_owned())));
        }
    }
    found
}
