//! Connections as bytes, whatever they go over, and what a client says at the begin of TLS.

use std::io::{self, Cursor};
use std::time::Duration;

use rustls::server::Acceptor;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite};

/// How long a client may take to say what it wants.
pub(super) const PATIENCE: Duration = Duration::from_secs(30);

/// Most bytes of a client's first message.
const MOST_BYTES: usize = 64 << 10;

/// The first byte of TLS.
pub(super) const HANDSHAKE: u8 = 0x16;

/// Bytes both ways.
pub(super) trait Bytes: AsyncRead + AsyncWrite + Send + Unpin {}

impl<T: AsyncRead + AsyncWrite + Send + Unpin> Bytes for T {}

/// A connection.
pub(super) type Wire = Box<dyn Bytes>;

/// What a client said first.
pub(super) enum Hello {
    /// It speaks TLS, and names the host that it wants, if it does.
    Tls(Option<String>),
    /// It speaks something else.
    Other,
}

/// Reads what a client says first, and gives the connection back as if nothing had been read.
///
/// # Errors
/// When it says nothing in time, or breaks off.
pub(super) async fn hello(mut wire: Wire) -> io::Result<(Hello, Wire)> {
    let mut read = Vec::new();
    let hello = tokio::time::timeout(PATIENCE, first(&mut wire, &mut read)).await??;
    let (rest, write) = tokio::io::split(wire);
    Ok((hello, Box::new(tokio::io::join(Cursor::new(read).chain(rest), write))))
}

async fn first(wire: &mut Wire, read: &mut Vec<u8>) -> io::Result<Hello> {
    let mut acceptor = Acceptor::default();
    loop {
        let before = read.len();
        if wire.read_buf(read).await? == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        if read[0] != HANDSHAKE || read.len() > MOST_BYTES {
            return Ok(Hello::Other);
        }
        let mut new = &read[before..];
        while !new.is_empty() {
            acceptor.read_tls(&mut new)?;
            match acceptor.accept() {
                Ok(Some(accepted)) => return Ok(Hello::Tls(accepted.client_hello().server_name().map(str::to_owned))),
                Ok(None) => {}
                Err(_) => return Ok(Hello::Other),
            }
        }
    }
}
