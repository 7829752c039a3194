//! The ports of a server.

use std::net::{IpAddr, SocketAddr, TcpListener};
use std::{fmt, io};

/// Why a port can't be opened: inside of the [`io::Error`] of a start, whose kind is that of the system.
#[derive(Debug)]
#[non_exhaustive]
pub struct ListenError {
    /// The address that was asked for.
    pub address: SocketAddr,
    error: io::Error,
}

impl fmt::Display for ListenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "can't listen on {}: {}", self.address, self.error)
    }
}

impl std::error::Error for ListenError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.error)
    }
}

/// Opens a port, for Tokio.
pub(crate) fn listen(host: IpAddr, port: u16) -> io::Result<TcpListener> {
    let address = SocketAddr::new(host, port);
    let failed = |error: io::Error| io::Error::new(error.kind(), ListenError { address, error });
    let listener = TcpListener::bind(address).map_err(failed)?;
    listener.set_nonblocking(true)?;
    Ok(listener)
}
