//! Measures gets per second and memory: `cargo run --release -p ngrok-mock --example throughput -- 1000000`.

use std::error::Error;
use std::net::SocketAddr;
use std::time::Instant;

use ngrok_mock::NgrokMock;
use serde_json::json;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// Connections that ask at the same time.
const CLIENTS: usize = 32;
/// How many times memory is looked at.
const STEPS: usize = 10;

type Outcome<T> = Result<T, Box<dyn Error + Send + Sync>>;

#[tokio::main(worker_threads = 2)]
async fn main() -> Outcome<()> {
    let total: usize = std::env::args().nth(1).map_or(Ok(100_000), |count| count.parse())?;
    let ngrok = NgrokMock::builder().api_key("key_x").start().await?;
    let id = ngrok.seed("IPPolicy", json!({"description": "measured"}))?;
    let request =
        format!("GET /ip_policies/{id} HTTP/1.1\r\nhost: x\r\nauthorization: Bearer key_x\r\nngrok-version: 2\r\n\r\n");
    for step in 1..=STEPS {
        let start = Instant::now();
        let each = total / STEPS / CLIENTS;
        let mut clients = tokio::task::JoinSet::new();
        for _ in 0..CLIENTS {
            clients.spawn(ask(ngrok.address(), request.clone(), each));
        }
        while let Some(client) = clients.join_next().await {
            client??;
        }
        let rate = (each * CLIENTS) as f64 / start.elapsed().as_secs_f64();
        println!("{:>9} requests  {rate:>8.0} gets/s  {} kB resident", step * each * CLIENTS, resident());
    }
    Ok(())
}

/// Sends the request again and again over one connection.
async fn ask(address: SocketAddr, request: String, times: usize) -> Outcome<()> {
    let mut stream = TcpStream::connect(address).await?;
    stream.set_nodelay(true)?;
    let mut buffer = vec![0; 4096];
    for _ in 0..times {
        stream.write_all(request.as_bytes()).await?;
        let mut filled = 0;
        // The answer is one flat JSON object.
        while filled == 0 || buffer[filled - 1] != b'}' {
            let read = stream.read(&mut buffer[filled..]).await?;
            if read == 0 {
                return Err("the server closed the connection".into());
            }
            filled += read;
        }
        if !buffer.starts_with(b"HTTP/1.1 200 ") {
            return Err(String::from_utf8_lossy(&buffer[..filled]).into());
        }
    }
    Ok(())
}

/// Memory of this process, as Linux tells it.
fn resident() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    line.map_or_else(|| "?".to_owned(), |line| line.trim().trim_end_matches(" kB").to_owned())
}
