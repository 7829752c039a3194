//! What each operation does with the account: creates, changes, deletes, lists and counts objects.
//! A request arrives here with its path, query and body checked; headers and bytes are left to `http`.
//! Imports every room but `http`.

pub(crate) mod exchange;
mod execute;
mod filter;
mod list;
mod summary;
mod views;
