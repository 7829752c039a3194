//! Events that ngrok delivers.

/// A type of event that ngrok delivers to event destinations.
#[derive(Debug, Clone)]
pub struct EventType {
    /// As it stands on the wire, such as `ip_policy_created.v0`.
    pub name: String,
    /// The variant's name in Rust.
    pub rust_name: String,
    /// When it is delivered.
    pub doc: String,
    /// The datatype of the object that comes with it.
    pub object: String,
}
