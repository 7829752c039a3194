//! Runs every workload with every client, side by side, and prints the table of ratios.
//!
//! `cargo run --release` measures wall time, CPU time, allocations and peak memory, the medians of eleven paired runs;
//! `cargo run --release -- instructions` counts instructions with valgrind, which load on the machine does not move.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

const CLIENTS: [&str; 3] = ["ours", "official", "bare"];
const PAIRS: usize = 11;

/// What is measured: a name, how many of it, the server's latency, and what it is.
const WORKLOADS: [(&str, usize, u32, &str); 8] = [
    ("stream", 100_000, 0, "stream 100,000 domains in pages of 100"),
    ("work", 20_000, 2, "the same with 2 ms a page, 1 ms of work per 100"),
    ("even", 20_000, 2, "the same with 2 ms of work per 100"),
    ("get", 20_000, 0, "20,000 gets in sequence"),
    ("tasks", 20_000, 0, "20,000 creates from 64 tasks"),
    ("delete", 20_000, 0, "20,000 deletes in sequence"),
    ("decode", 2_000, 0, "decode a page of 100, from memory"),
    ("encode", 500_000, 0, "encode a create, from memory"),
];

fn main() {
    let binaries = std::env::current_exe().ok().and_then(|path| path.parent().map(Path::to_path_buf)).unwrap_or_default();
    match std::env::args().nth(1).as_deref() {
        None => times(&binaries, None),
        Some("instructions") => instructions(&binaries),
        Some(workload) if WORKLOADS.iter().any(|(name, ..)| *name == workload) => times(&binaries, Some(workload)),
        Some(other) => eprintln!("unknown: {other}; give nothing, a workload, or `instructions`"),
    }
}

/// A server that is killed when it is no longer needed.
struct Server {
    process: Child,
    url: String,
}

impl Server {
    fn start(binaries: &Path, latency: u32) -> Self {
        let mut process = Command::new(binaries.join("server"))
            .arg(latency.to_string())
            .stdout(Stdio::piped())
            .spawn()
            .expect("the server is built beside this program");
        let output = process.stdout.take().expect("its output is piped");
        let mut url = String::new();
        BufReader::new(output).read_line(&mut url).expect("it prints its address");
        Server { process, url: url.trim().to_owned() }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// What one run of a client tells.
#[derive(Clone, Copy)]
struct Run {
    wall: f64,
    cpu: f64,
    allocations: f64,
    peak: f64,
}

fn run(binaries: &Path, client: &str, workload: &str, count: usize, url: &str) -> Run {
    let output = Command::new(binaries.join("client"))
        .args([client, workload, &count.to_string(), url])
        .output()
        .expect("the client is built beside this program");
    assert!(output.status.success(), "{client} {workload}: {}", String::from_utf8_lossy(&output.stderr));
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).expect("the client prints JSON");
    let number = |key: &str| report[key].as_f64().expect("a number");
    Run { wall: number("wall"), cpu: number("cpu"), allocations: number("allocations"), peak: number("peak") }
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// The median of how one client compares with another in each pair.
fn ratio(ours: &[Run], theirs: &[Run], of: fn(&Run) -> f64) -> f64 {
    median(ours.iter().zip(theirs).map(|(ours, theirs)| of(ours) / of(theirs)).collect())
}

fn times(binaries: &Path, only: Option<&str>) {
    println!("| workload | wall / official | CPU / official | wall / bare | CPU / bare | allocations / official | peak memory / official |");
    println!("|---|---|---|---|---|---|---|");
    for (workload, count, latency, title) in WORKLOADS {
        if only.is_some_and(|only| only != workload) {
            continue;
        }
        let server = Server::start(binaries, latency);
        let mut runs: [Vec<Run>; 3] = Default::default();
        for pair in 0..PAIRS {
            // Each pair starts with another client, so that none always has the warmer machine.
            for turn in 0..CLIENTS.len() {
                let client = (pair + turn) % CLIENTS.len();
                runs[client].push(run(binaries, CLIENTS[client], workload, count, &server.url));
            }
        }
        let [ours, official, bare] = &runs;
        println!(
            "| {title} | {:.2} | {:.2} | {:.2} | {:.2} | {:.2} | {:.2} |",
            ratio(ours, official, |r| r.wall),
            ratio(ours, official, |r| r.cpu),
            ratio(ours, bare, |r| r.wall),
            ratio(ours, bare, |r| r.cpu),
            ratio(ours, official, |r| r.allocations),
            ratio(ours, official, |r| r.peak),
        );
    }
}

/// Counts of one operation: the difference of a long and a short run, so that starting up does not count.
fn per_operation(count: impl Fn(usize) -> f64, short: usize, long: usize) -> f64 {
    (count(long) - count(short)) / (long - short) as f64
}

fn instructions(binaries: &Path) {
    let server = Server::start(binaries, 0);
    println!("| one | ours | official | bare | ours / official | allocations: ours | official | bare |");
    println!("|---|---|---|---|---|---|---|---|");
    for (workload, items) in [("get", 1), ("create", 1), ("delete", 1), ("stream", 100)] {
        let count = |client: &str, valgrind: bool| {
            per_operation(
                |operations| {
                    let operations = operations * items;
                    if valgrind {
                        valgrind_count(binaries, client, workload, operations, &server.url)
                    } else {
                        run(binaries, client, workload, operations, &server.url).allocations
                    }
                },
                20,
                120,
            )
        };
        let [ours, official, bare] = CLIENTS.map(|client| count(client, true));
        let [our_allocations, their_allocations, bare_allocations] = CLIENTS.map(|client| count(client, false));
        let name = if workload == "stream" { "page of 100" } else { workload };
        println!(
            "| {name} | {:.1} k | {:.1} k | {:.1} k | {:.3} | {our_allocations:.0} | {their_allocations:.0} | {bare_allocations:.0} |",
            ours / 1e3,
            official / 1e3,
            bare / 1e3,
            ours / official,
        );
    }
}

fn valgrind_count(binaries: &Path, client: &str, workload: &str, count: usize, url: &str) -> f64 {
    let program: PathBuf = binaries.join("client");
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg(program)
        .args([client, workload, &count.to_string(), url])
        .output()
        .expect("valgrind is installed");
    let report = String::from_utf8_lossy(&output.stderr).into_owned();
    let line = report.lines().find(|line| line.contains("Collected :")).unwrap_or_else(|| panic!("{report}"));
    line.rsplit(' ').next().and_then(|number| number.parse().ok()).expect("a count of instructions")
}
