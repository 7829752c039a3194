//! The workspace that a command works on, and how it fails.

use std::path::{Path, PathBuf};

/// Why a command failed, ready to be shown.
pub(crate) struct Failure(pub String);

impl<E: std::error::Error> From<E> for Failure {
    fn from(error: E) -> Self {
        Failure(error.to_string())
    }
}

/// Where what is generated goes: into this workspace, or below the folder in `NGROK_API_GENERATED`, which tests use.
pub(crate) fn outputs() -> PathBuf {
    std::env::var_os("NGROK_API_GENERATED").map_or_else(root, PathBuf::from)
}

/// The root of the workspace.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().map(Path::to_path_buf).unwrap_or_default()
}
