//! The language of Traffic Policies, as tables.
