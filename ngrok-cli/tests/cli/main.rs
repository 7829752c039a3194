//! The binary as a person and a script meet it: its arguments, what it sends, what it prints, and how it ends.

mod accounts;
mod agent;
mod apis;
mod config;
mod errors;
mod examples;
mod fake_api;
mod operations;
mod output;
mod policies;
mod samples;
mod server;
mod shell;
mod support;
#[cfg(unix)]
mod tab;
#[cfg(unix)]
mod terminal;
mod usage;
mod values;
