//! Moments in the future.

use std::time::Duration;

use tokio::time::Instant;

/// The moment some time after now; where that is too far off to be told, such as `Duration::MAX`, one that never comes.
pub(crate) fn after(now: Instant, time: Duration) -> Instant {
    const NEVER: Duration = Duration::from_secs(30 * 365 * 24 * 60 * 60);
    now.checked_add(time).unwrap_or_else(|| now + NEVER)
}
