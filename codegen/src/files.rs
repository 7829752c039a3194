//! The set of generated files, and how a folder differs from it.

use std::collections::{BTreeMap, BTreeSet};

/// Generated texts by path, relative to the generated folder.
pub type FileSet = BTreeMap<String, String>;

/// How a file on disk differs from what is generated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// It is not there.
    Missing {
        /// Its path.
        path: String,
    },
    /// It has another text.
    Differs {
        /// Its path.
        path: String,
    },
    /// Nobody generates it.
    Stray {
        /// Its path.
        path: String,
    },
}

impl Change {
    /// The file's path.
    pub fn path(&self) -> &str {
        match self {
            Change::Missing { path } | Change::Differs { path } | Change::Stray { path } => path,
        }
    }
}

/// Compares what is on disk with what is generated, in the order of paths.
pub fn compare(on_disk: &FileSet, generated: &FileSet) -> Vec<Change> {
    let paths: BTreeSet<&String> = on_disk.keys().chain(generated.keys()).collect();
    paths
        .into_iter()
        .filter_map(|path| {
            let path_text = path.clone();
            match (on_disk.get(path), generated.get(path)) {
                (None, _) => Some(Change::Missing { path: path_text }),
                (_, None) => Some(Change::Stray { path: path_text }),
                (Some(old), Some(new)) => (old != new).then_some(Change::Differs { path: path_text }),
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(files: &[(&str, &str)]) -> FileSet {
        files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect()
    }

    #[test]
    fn every_kind_of_difference_is_found() {
        let on_disk = set(&[("a.rs", "1"), ("b.rs", "edited"), ("stray.rs", "")]);
        let generated = set(&[("a.rs", "1"), ("b.rs", "2"), ("c.rs", "3")]);
        let expected = [
            Change::Differs { path: "b.rs".into() },
            Change::Missing { path: "c.rs".into() },
            Change::Stray { path: "stray.rs".into() },
        ];
        assert_eq!(compare(&on_disk, &generated), expected);
    }
}
