//! `ngrok-mock`: the fake ngrok API as a program.

mod problem;

use std::io;
use std::net::IpAddr;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use clap::Parser;
use ngrok_mock::{EmptyFields, NgrokMock};
use problem::Problem;

const EXAMPLES: &str = "\
Examples:
  A plausible account, with each request on stderr:
    ngrok-mock --demo --log --api-key my_key
    NGROK_API_KEY=my_key ngrok-api --api-url http://127.0.0.1:4141 endpoints list

  The objects of a test, on a free port, which the first line of the output says:
    ngrok-mock --port 0 --seed tests/account.json

  An account that lives on, behind a proxy, on a bad day:
    ngrok-mock --state account.json --public-url https://ngrok.test --latency 300 --fail 503:0.1";

/// Serves a fake ngrok API, in memory, for tests and demonstrations.
#[derive(Debug, Parser)]
#[command(name = "ngrok-mock", version, after_help = EXAMPLES)]
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
    /// Keep the account in this file between runs. Seeds count only for a new one.
    #[arg(long, value_name = "FILE")]
    state: Option<PathBuf>,
    /// Serve the account's HTTP endpoints on this port and run their policies; 0 takes a free one.
    #[cfg(feature = "gateway")]
    #[arg(long, value_name = "PORT")]
    gateway: Option<u16>,
    /// Network beside this machine that upstreams of endpoints may be in, such as 10.0.0.0/8.
    #[cfg(feature = "gateway")]
    #[arg(long, value_name = "CIDR", requires = "gateway")]
    allow_upstream: Vec<ipnet::IpNet>,
    /// PEM file of a certificate authority that upstreams of endpoints are trusted by, beside those of the platform.
    #[cfg(feature = "gateway")]
    #[arg(long, value_name = "FILE", requires = "gateway")]
    upstream_authority: Vec<PathBuf>,
    /// Address under which clients know the server, behind TLS or a proxy.
    #[arg(long, value_name = "URL")]
    public_url: Option<String>,
    /// Write a line about each request to stderr.
    #[arg(long)]
    log: bool,
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
async fn main() -> ExitCode {
    match run(Options::parse()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("error: {problem}");
            ExitCode::FAILURE
        }
    }
}

async fn run(options: Options) -> Result<(), Problem> {
    // Nobody asserts on the requests of a program.
    let mut builder = NgrokMock::builder()
        .host(options.host)
        .port(options.port)
        .demo(options.demo)
        .rate_limit(options.rate_limit)
        .empty_fields(options.empty_fields)
        .latency(Duration::from_millis(options.latency))
        .log(options.log)
        .keep_requests(0);
    let made = options.api_key.is_none();
    if let Some(key) = options.api_key {
        builder = builder.api_key(key);
    }
    if let Some(url) = options.public_url {
        builder = builder.public_url(url);
    }
    if let Some(file) = options.state {
        builder = builder.state_file(file);
    }
    #[cfg(feature = "gateway")]
    {
        if let Some(port) = options.gateway {
            builder = builder.gateway_port(port);
        }
        for network in options.allow_upstream {
            builder = builder.allow_upstream(network);
        }
        for file in options.upstream_authority {
            let pem = std::fs::read_to_string(&file);
            let pem = pem.map_err(|error| Problem::new(format!("can't read {}: {error}", file.display())))?;
            builder = builder.upstream_authority(pem);
        }
    }
    for (status, rate) in options.fail {
        builder = builder.fail(status, rate);
    }
    let seeds: Vec<_> = options.seed.iter().map(|file| problem::seed(file)).collect();
    for seed in Problem::all(seeds)? {
        builder = builder.seed(seed);
    }
    // From before the address is told: whoever reads it may end the program at once.
    let ended = told_to_end().map_err(|error| Problem::new(format!("can't wait for Ctrl-C: {error}")))?;
    let ngrok = builder.start().await.map_err(|error| Problem::start(options.host, options.port, &error))?;
    println!("{}", ngrok.url());
    #[cfg(feature = "gateway")]
    if let Some(address) = ngrok.gateway_address() {
        println!("gateway: http://{address}");
    }
    if made {
        println!("API key: {}", ngrok.api_key());
    }
    ended.await;
    ngrok.shutdown().await.map_err(|error| Problem::new(format!("can't save the account: {error}")))
}

/// What ends with Ctrl-C, or when the system asks the program to end. It listens from the call on.
#[cfg(unix)]
fn told_to_end() -> io::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};
    let (mut pressed, mut asked) = (signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?);
    Ok(async move {
        tokio::select! {
            _ = pressed.recv() => {}
            _ = asked.recv() => {}
        }
    })
}

/// What ends with Ctrl-C.
#[cfg(not(unix))]
fn told_to_end() -> io::Result<impl Future<Output = ()>> {
    Ok(async {
        // Where nothing can be waited for, nothing ends it but its end.
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    })
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
