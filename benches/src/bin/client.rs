//! One workload by one client: `client CLIENT WORKLOAD COUNT URL`. Prints wall and CPU time, allocations and peak memory as
//! JSON; run it under valgrind to count instructions.

use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use futures_util::StreamExt;
use futures_util::stream::FuturesUnordered;
use serde::{Deserialize, Serialize};

/// Counts what the program allocates.
struct Counting;

static ALLOCATIONS: AtomicU64 = AtomicU64::new(0);
static LIVE: AtomicU64 = AtomicU64::new(0);
static PEAK: AtomicU64 = AtomicU64::new(0);

// SAFETY: every call is handed to the system's allocator as it is.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        ALLOCATIONS.fetch_add(1, Ordering::Relaxed);
        let live = LIVE.fetch_add(layout.size() as u64, Ordering::Relaxed) + layout.size() as u64;
        PEAK.fetch_max(live, Ordering::Relaxed);
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        LIVE.fetch_sub(layout.size() as u64, Ordering::Relaxed);
        unsafe { System.dealloc(pointer, layout) }
    }

    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        ALLOCATIONS.fetch_add(1, Ordering::Relaxed);
        LIVE.fetch_sub(layout.size() as u64, Ordering::Relaxed);
        let live = LIVE.fetch_add(size as u64, Ordering::Relaxed) + size as u64;
        PEAK.fetch_max(live, Ordering::Relaxed);
        unsafe { System.realloc(pointer, layout, size) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

const ID: &str = "rd_2tEpN0yrxDI4j8jVnhVR0000001";
const TASKS: usize = 64;

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [client, workload, count, url] = arguments.as_slice() else {
        eprintln!("usage: client ours|official|bare get|create|delete|stream|work|even|tasks|decode|encode COUNT URL");
        std::process::exit(2);
    };
    let count: usize = count.parse().expect("a count");
    let started = Instant::now();
    let cpu = cpu_time();
    let before = ALLOCATIONS.load(Ordering::Relaxed);
    match client.as_str() {
        "ours" => run_ours(workload, count, url).await,
        "official" => run_official(workload, count, url).await,
        "bare" => run_bare(workload, count, url).await,
        other => panic!("no client {other}"),
    }
    println!(
        r#"{{"wall":{},"cpu":{},"allocations":{},"peak":{}}}"#,
        started.elapsed().as_secs_f64(),
        (cpu_time() - cpu).as_secs_f64(),
        ALLOCATIONS.load(Ordering::Relaxed) - before,
        PEAK.load(Ordering::Relaxed),
    );
}

/// User and system time of this process.
fn cpu_time() -> Duration {
    let stat = std::fs::read_to_string("/proc/self/schedstat").unwrap_or_default();
    Duration::from_nanos(stat.split(' ').next().and_then(|n| n.parse().ok()).unwrap_or(0))
}

/// What a caller does with a hundred items: one millisecond of its own, or two.
async fn work(workload: &str) {
    let until = Instant::now() + Duration::from_millis(if workload == "even" { 2 } else { 1 });
    while Instant::now() < until {
        tokio::task::yield_now().await;
    }
}

async fn run_ours(workload: &str, count: usize, url: &str) {
    use ours::models::ReservedDomainList;

    let client = ours::Client::builder("key").base_url(url).build().unwrap();
    match workload {
        "get" => {
            for _ in 0..count {
                client.reserved_domains().get(ID).await.unwrap();
            }
        }
        "create" => {
            for _ in 0..count {
                client.reserved_domains().create().domain("app.example.com").description("x").await.unwrap();
            }
        }
        "delete" => {
            for _ in 0..count {
                client.reserved_domains().delete(ID).await.unwrap();
            }
        }
        "stream" | "work" | "even" => {
            let mut items = client.reserved_domains().list().filter(count.to_string()).items();
            let mut seen = 0;
            while let Some(item) = items.try_next().await.unwrap() {
                std::hint::black_box(&item);
                seen += 1;
                if workload != "stream" && seen % 100 == 0 {
                    work(workload).await;
                }
            }
            assert_eq!(seen, count);
        }
        "tasks" => {
            let tasks: FuturesUnordered<_> = (0..TASKS)
                .map(|_| {
                    let client = client.clone();
                    tokio::spawn(async move {
                        for _ in 0..count / TASKS {
                            client.reserved_domains().create().domain("app.example.com").await.unwrap();
                        }
                    })
                })
                .collect();
            tasks.for_each(|done| async { done.unwrap() }).await;
        }
        "decode" => {
            let page = page(url).await;
            for _ in 0..count {
                std::hint::black_box(serde_json::from_slice::<ReservedDomainList>(&page).unwrap());
            }
        }
        "encode" => {
            for _ in 0..count {
                let body = ours::models::ReservedDomainCreate::new().domain("app.example.com").description("x");
                std::hint::black_box(serde_json::to_vec(&body).unwrap());
            }
        }
        other => panic!("no workload {other}"),
    }
}

async fn run_official(workload: &str, count: usize, url: &str) {
    use official::types::{FilteredPaging, ReservedDomainCreate, ReservedDomainList};

    let mut builder = official::ClientBuilder::new("key".to_owned());
    builder.api_url(url.parse().unwrap());
    let client = builder.build();
    let domains = client.reserved_domains();
    let new = || ReservedDomainCreate {
        domain: "app.example.com".to_owned(),
        description: "x".to_owned(),
        ..Default::default()
    };
    match workload {
        "get" => {
            for _ in 0..count {
                domains.get(ID).await.unwrap();
            }
        }
        "create" => {
            for _ in 0..count {
                domains.create(&new()).await.unwrap();
            }
        }
        "delete" => {
            for _ in 0..count {
                domains.delete(ID).await.unwrap();
            }
        }
        "stream" | "work" | "even" => {
            let paging = FilteredPaging { filter: Some(count.to_string()), ..Default::default() };
            let mut items = domains.list(paging).reserved_domains().await;
            let mut seen = 0;
            while let Some(item) = items.next().await {
                std::hint::black_box(item.unwrap());
                seen += 1;
                if workload != "stream" && seen % 100 == 0 {
                    work(workload).await;
                }
            }
            assert_eq!(seen, count);
        }
        "tasks" => {
            let tasks: FuturesUnordered<_> = (0..TASKS)
                .map(|_| {
                    let domains = client.reserved_domains();
                    let new = new();
                    tokio::spawn(async move {
                        for _ in 0..count / TASKS {
                            domains.create(&new).await.unwrap();
                        }
                    })
                })
                .collect();
            tasks.for_each(|done| async { done.unwrap() }).await;
        }
        "decode" => {
            let page = page(url).await;
            for _ in 0..count {
                std::hint::black_box(serde_json::from_slice::<ReservedDomainList>(&page).unwrap());
            }
        }
        "encode" => {
            for _ in 0..count {
                std::hint::black_box(serde_json::to_vec(&new()).unwrap());
            }
        }
        other => panic!("no workload {other}"),
    }
}

/// The body of a create, as somebody would write it by hand.
#[derive(Serialize)]
struct Create<'a> {
    domain: &'a str,
    description: &'a str,
}

/// The floor: reqwest into our structs, without anything around it.
async fn run_bare(workload: &str, count: usize, url: &str) {
    use ours::models::{ReservedDomain, ReservedDomainList};

    // reqwest has no provider of its own where it is built without the slow one.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let client = reqwest::Client::new();
    let send = |request: reqwest::RequestBuilder| async {
        request.bearer_auth("key").header("ngrok-version", "2").send().await.unwrap()
    };
    let body = Create { domain: "app.example.com", description: "x" };
    match workload {
        "get" => {
            for _ in 0..count {
                let answer = send(client.get(format!("{url}/reserved_domains/{ID}"))).await;
                std::hint::black_box(answer.json::<ReservedDomain>().await.unwrap());
            }
        }
        "create" => {
            for _ in 0..count {
                let answer = send(client.post(format!("{url}/reserved_domains")).json(&body)).await;
                std::hint::black_box(answer.json::<ReservedDomain>().await.unwrap());
            }
        }
        "delete" => {
            for _ in 0..count {
                send(client.delete(format!("{url}/reserved_domains/{ID}"))).await;
            }
        }
        "stream" | "work" | "even" => {
            let mut next = Some(format!("{url}/reserved_domains?filter={count}"));
            let mut seen = 0;
            while let Some(link) = next {
                let answer = send(client.get(link)).await;
                let page = answer.json::<ReservedDomainList>().await.unwrap();
                next = page.next_page_uri;
                for item in page.reserved_domains {
                    std::hint::black_box(&item);
                    seen += 1;
                    if workload != "stream" && seen % 100 == 0 {
                        work(workload).await;
                    }
                }
            }
            assert_eq!(seen, count);
        }
        "tasks" => {
            let tasks: FuturesUnordered<_> = (0..TASKS)
                .map(|_| {
                    let (client, url) = (client.clone(), url.to_owned());
                    tokio::spawn(async move {
                        for _ in 0..count / TASKS {
                            let body = Create { domain: "app.example.com", description: "x" };
                            let request = client.post(format!("{url}/reserved_domains")).json(&body);
                            let answer = request.bearer_auth("key").header("ngrok-version", "2").send().await.unwrap();
                            std::hint::black_box(answer.json::<ReservedDomain>().await.unwrap());
                        }
                    })
                })
                .collect();
            tasks.for_each(|done| async { done.unwrap() }).await;
        }
        "decode" => {
            let page = page(url).await;
            for _ in 0..count {
                std::hint::black_box(serde_json::from_slice::<PlainList>(&page).unwrap());
            }
        }
        "encode" => {
            for _ in 0..count {
                std::hint::black_box(serde_json::to_vec(&body).unwrap());
            }
        }
        other => panic!("no workload {other}"),
    }
}

/// A page as somebody would decode it by hand.
#[derive(Deserialize)]
#[allow(dead_code)]
struct PlainList {
    reserved_domains: Vec<PlainDomain>,
    uri: String,
    next_page_uri: Option<String>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct PlainDomain {
    id: String,
    uri: String,
    created_at: jiff::Timestamp,
    description: String,
    metadata: String,
    domain: String,
    region: String,
    cname_target: Option<String>,
}

async fn page(url: &str) -> Vec<u8> {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let answer = reqwest::get(format!("{url}/reserved_domains")).await.unwrap();
    answer.bytes().await.unwrap().to_vec()
}
