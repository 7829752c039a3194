//! What expressions read of the world.

use std::sync::Arc;

use super::value::Value;

/// What expressions read.
pub trait Environment {
    /// A variable, such as `req`; nothing when the phase does not have it.
    fn variable(&self, name: &str) -> Option<Value>;
    /// A member of a variable, where it can be told without all the others. Whoever has none of these gives nothing, and the
    /// variable is asked for.
    fn member(&self, variable: &str, member: &str) -> Option<Value> {
        let _ = (variable, member);
        None
    }
    /// A secret of a vault.
    fn secret(&self, vault: &str, name: &str) -> Option<Arc<str>>;
    /// The next random number.
    fn random(&self) -> u64;
}
