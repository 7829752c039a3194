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

/// The root of the workspace that the command runs in. Where the program was built says nothing: copies of the workspace
/// may share one target folder, and then one program.
pub(crate) fn root() -> PathBuf {
    // `cargo run`, and so `cargo xtask`, says whose program it runs.
    let package = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    let start = package.or_else(|| std::env::current_dir().ok()).unwrap_or_default();
    start.ancestors().find(|folder| is_workspace(folder)).unwrap_or(&start).to_path_buf()
}

fn is_workspace(folder: &Path) -> bool {
    folder.join("api-spec/common.yaml").is_file() && folder.join("xtask/Cargo.toml").is_file()
}
