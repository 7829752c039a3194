//! `ngrok-mock`: the fake ngrok API as a program.

use std::io;
use std::net::IpAddr;
use std::path::{Path, PathBuf};
use std::time::Duration;

use clap::Parser;
use ngrok_mock::{EmptyFields, NgrokMock};

/// Serves a fake ngrok API, in memory, for tests and demonstrations.
#[derive(Debug, Parser)]
#[command(name = "ngrok-mock", version)]
struct Options {
    /// Address to listen on.
    #[arg(long, default_value = "127.0.0.1")]
    host: IpAddr,
    /// Port to listen on; 0 takes a free one.
    #[arg(long, default_value_t = 4141)]
    port: u16,
    /// API key that clients use; a new one is made and printed if there is none.
    #[arg(long, value_name = "KEY")]
    api_key: Option<String>,
    /// JSON file of objects to start with.
    #[arg(long, value_name = "FILE")]
    seed: Vec<PathBuf>,
    /// Start with a plausible account.
    #[arg(long)]
    demo: bool,
    /// Allow 120 requests per rolling 60 seconds.
    #[arg(long)]
    rate_limit: bool,
    /// What answers do with empty fields: leave out those that the API is known to leave out, or write all.
    #[arg(long, value_name = "omit|write", default_value = "omit", value_parser = empty_fields)]
    empty_fields: EmptyFields,
    /// Milliseconds to hold back every answer.
    #[arg(long, value_name = "MILLISECONDS", default_value_t = 0)]
    latency: u64,
    /// Fail a share of the requests, such as 503:0.1.
    #[arg(long, value_name = "STATUS:RATE", value_parser = failure)]
    fail: Vec<(u16, f64)>,
}

#[tokio::main]
async fn main() -> io::Result<()> {
    let options = Options::parse();
    // Nobody asserts on the requests of a program.
    let mut builder = NgrokMock::builder()
        .host(options.host)
        .port(options.port)
        .demo(options.demo)
        .rate_limit(options.rate_limit)
        .empty_fields(options.empty_fields)
        .latency(Duration::from_millis(options.latency))
        .keep_requests(0);
    let made = options.api_key.is_none();
    if let Some(key) = options.api_key {
        builder = builder.api_key(key);
    }
    for (status, rate) in options.fail {
        builder = builder.fail(status, rate);
    }
    for file in &options.seed {
        builder = builder.seed(read(file)?);
    }
    let ngrok = builder.start().await?;
    println!("{}", ngrok.url());
    if made {
        println!("API key: {}", ngrok.api_key());
    }
    tokio::signal::ctrl_c().await
}

fn read(file: &Path) -> io::Result<serde_json::Value> {
    let named = |error: io::Error| io::Error::new(error.kind(), format!("{}: {error}", file.display()));
    let text = std::fs::read_to_string(file).map_err(named)?;
    serde_json::from_str(&text).map_err(|error| named(error.into()))
}

fn empty_fields(text: &str) -> Result<EmptyFields, String> {
    match text {
        "omit" => Ok(EmptyFields::Omit),
        "write" => Ok(EmptyFields::Write),
        _ => Err("expected `omit` or `write`".to_owned()),
    }
}

fn failure(text: &str) -> Result<(u16, f64), String> {
    let (status, rate) = text.split_once(':').ok_or("expected STATUS:RATE, such as 503:0.1")?;
    let status = status.parse().ok().filter(|s| (100..1000).contains(s)).ok_or("the status is a number such as 503")?;
    let rate = rate.parse().ok().filter(|r| (0.0..=1.0).contains(r)).ok_or("the rate is a number from 0 to 1")?;
    Ok((status, rate))
}
