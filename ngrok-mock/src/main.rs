//! `ngrok-mock`: the fake ngrok API as a program.

mod problem;

use std::io;
use std::net::IpAddr;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use clap::{Arg, ArgMatches, CommandFactory, FromArgMatches, Parser, value_parser};
use ngrok_mock::{Builder, EmptyFields, NgrokMock};
use problem::Problem;

const EXAMPLES: &str = "\
Examples:
  A plausible account, with each request on stderr:
    ngrok-mock --demo --log --api-key my_key
    NGROK_API_KEY=my_key ngrok-api --api-url http://127.0.0.1:4141 endpoints list

  The objects of a test, on a free port, which the first line of the output says:
    ngrok-mock --port 0 --seed tests/account.json

  Another API beside it, with the usage of the last days:
    ngrok-mock --demo --ai-gateway-port 4142 --ai-gateway-api-key my_other_key

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
    /// JSON file of objects to start with; those of another API stand below its name.
    #[arg(long, value_name = "FILE")]
    seed: Vec<PathBuf>,
    /// Start with a plausible account of each API that is served.
    #[arg(long)]
    demo: bool,
    /// Keep the accounts in this file between runs. Seeds count only for new ones.
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
    /// Allow only as many requests as the API does, where that is known: 120 per rolling 60 seconds.
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
    let arguments = command().get_matches();
    let options = Options::from_arg_matches(&arguments).unwrap_or_else(|error| error.exit());
    match run(options, &arguments).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("error: {problem}");
            ExitCode::FAILURE
        }
    }
}

/// The command with the options of every other API.
fn command() -> clap::Command {
    NgrokMock::other_apis().map(OtherApi::of).fold(Options::command(), |command, (api, title)| {
        command
            .arg(
                Arg::new(api.port.clone())
                    .long(api.port.clone())
                    .value_name("PORT")
                    .value_parser(value_parser!(u16))
                    .help(format!("Serve the {title} on this port as well; 0 takes a free one")),
            )
            .arg(
                Arg::new(api.api_key.clone())
                    .long(api.api_key)
                    .value_name("KEY")
                    .requires(api.port.clone())
                    .help(format!("API key for the {title}; a new one is made and printed if there is none")),
            )
            .arg(
                Arg::new(api.public_url.clone())
                    .long(api.public_url)
                    .value_name("URL")
                    .requires(api.port)
                    .help(format!("Address under which clients know the server of the {title}")),
            )
    })
}

/// Another API, as options and output name it.
struct OtherApi {
    name: &'static str,
    /// As a person writes it.
    shown: String,
    port: String,
    api_key: String,
    public_url: String,
}

impl OtherApi {
    fn of((name, title): (&'static str, &'static str)) -> (Self, &'static str) {
        let shown = name.replace('_', "-");
        let [port, api_key, public_url] = ["port", "api-key", "public-url"].map(|option| format!("{shown}-{option}"));
        (OtherApi { name, shown, port, api_key, public_url }, title)
    }

    /// Asks for it, if it is asked for; whether its key is made up.
    fn ask(&self, builder: Builder, arguments: &ArgMatches) -> (Builder, Option<bool>) {
        let Some(port) = arguments.get_one::<u16>(&self.port) else { return (builder, None) };
        let builder = builder.other_api_port(self.name, *port);
        let builder = match arguments.get_one::<String>(&self.public_url) {
            Some(url) => builder.other_api_public_url(self.name, url),
            None => builder,
        };
        match arguments.get_one::<String>(&self.api_key) {
            Some(key) => (builder.other_api_key(self.name, key), Some(false)),
            None => (builder, Some(true)),
        }
    }
}

async fn run(options: Options, arguments: &ArgMatches) -> Result<(), Problem> {
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
    let seeds = Problem::all(seeds)?;
    for (api, title) in NgrokMock::other_apis().map(OtherApi::of) {
        let is_served = arguments.contains_id(&api.port);
        if let (false, Some(seed)) = (is_served, seeds.iter().position(|seed| seed.get(api.name).is_some())) {
            return Err(Problem::unserved(&options.seed[seed], title, &api.port));
        }
    }
    for seed in seeds {
        builder = builder.seed(seed);
    }
    let mut others = Vec::new();
    for (api, _) in NgrokMock::other_apis().map(OtherApi::of) {
        let (asked, made) = api.ask(builder, arguments);
        builder = asked;
        others.extend(made.map(|made| (api, made)));
    }
    // From before the address is told: whoever reads it may end the program at once.
    let ended = told_to_end().map_err(|error| Problem::new(format!("can't wait for Ctrl-C: {error}")))?;
    let ngrok = builder.start().await.map_err(|error| Problem::start(&flags(arguments), &error))?;
    println!("{}", ngrok.url());
    #[cfg(feature = "gateway")]
    if let Some(address) = ngrok.gateway_address() {
        println!("gateway: http://{address}");
    }
    if made {
        println!("API key: {}", ngrok.api_key());
    }
    for (api, made) in others {
        let server = ngrok.other_api(api.name);
        println!("{}: {}", api.shown, server.url());
        if made {
            println!("{} API key: {}", api.shown, server.api_key());
        }
    }
    ended.await;
    ngrok.shutdown().await.map_err(|error| Problem::new(format!("can't save the account: {error}")))
}

/// The options that take ports, each with the port that was asked for; the first is for the rest.
fn flags(arguments: &ArgMatches) -> Vec<(String, u16)> {
    let mut names = vec!["port".to_owned()];
    names.extend(cfg!(feature = "gateway").then(|| "gateway".to_owned()));
    names.extend(NgrokMock::other_apis().map(|api| OtherApi::of(api).0.port));
    names.into_iter().filter_map(|name| arguments.get_one::<u16>(&name).map(|port| (name.clone(), *port))).collect()
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
