//! Counts what a program's calls cost: each attempt for a metrics crate, and all of them in sum.
//!
//! `metrics` is a facade: with a recorder of your choice, such as metrics-exporter-prometheus, the counters go where yours do.

mod support;

use ngrok_api::{Attempt, RateLimit};

/// Who used up the 120 requests a minute? Operation and status make few labels, and hold no id.
fn count(attempt: &Attempt<'_>) {
    let status = attempt.status.map_or_else(|| "none".to_owned(), |status| status.to_string());
    metrics::counter!("ngrok_api_requests", "operation" => attempt.operation, "status" => status).increment(1);
    metrics::histogram!("ngrok_api_seconds", "operation" => attempt.operation).record(attempt.elapsed.as_secs_f64());
    metrics::histogram!("ngrok_api_wait_seconds").record(attempt.waited.as_secs_f64());
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // The fake must outlive the client.
    let (builder, _fake) = support::ngrok().await?;
    let client = builder.rate_limit(RateLimit::default()).on_attempt(count).build()?;
    let endpoints = client.endpoints().list().items().collect_all().await?;
    for endpoint in &endpoints {
        endpoint.get(&client).await?;
    }
    let missing = client.ip_policies().get("ipp_2tEpN0yrxDI4j8jVnhVRoTNN2Tx").await;
    println!("as expected: {}", missing.unwrap_err());

    let stats = client.stats();
    for (operation, cost) in &stats.operations {
        println!("{operation:<20} {:>4} calls {:>4} requests  {:?}", cost.calls, cost.attempts, cost.statuses);
    }
    let total = stats.total();
    println!("{} requests, {} of them retries, {:?} of waiting", total.attempts, total.retries, total.waited);
    Ok(())
}
