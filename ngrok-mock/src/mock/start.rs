//! The start: ports are opened, accounts are read or begun, and connections are served.

use std::io;
use std::net::TcpListener;
use std::sync::{Arc, Mutex};

use serde_json::Value;

use super::builder::{Builder, Other, Seed};
use super::served::ApiServer;
use super::{NgrokMock, Serving};
use crate::account::ids;
use crate::account::saved::Saved;
use crate::account::store::Account;
use crate::api::description::Api;
#[cfg(feature = "gateway")]
use crate::gateway::Gateway;
use crate::http::listen::listen;
use crate::http::server;
use crate::http::state::{State, StateFile};
use crate::objects::seed::{self, SeedError};

impl Builder {
    /// Starts the server on the current Tokio runtime.
    ///
    /// # Errors
    /// When a port can't be opened, which is a [`ListenError`](crate::ListenError), or a seed is wrong.
    pub async fn start(self) -> io::Result<NgrokMock> {
        let mut opened = self.open()?;
        let connections = opened.connections()?;
        let task = tokio::spawn(async move {
            // It does not fail in a runtime.
            let _ = serve(connections).await;
        });
        Ok(opened.into_mock(Serving::Task(task)))
    }

    /// Starts the server on a thread of its own, for callers that are not asynchronous.
    ///
    /// # Errors
    /// When a port can't be opened, which is a [`ListenError`](crate::ListenError), or a seed is wrong.
    pub fn start_blocking(self) -> io::Result<NgrokMock> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let mut opened = self.open()?;
        let connections = opened.connections()?;
        let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
        std::thread::Builder::new().name("ngrok-mock".to_owned()).spawn(move || {
            runtime.block_on(async move {
                tokio::select! {
                    _ = serve(connections) => {}
                    _ = stopped => {}
                }
            });
        })?;
        Ok(opened.into_mock(Serving::Thread(stop)))
    }

    /// Opens all ports, and reads or begins all accounts.
    fn open(self) -> io::Result<Opened> {
        let mut listeners = vec![listen(self.host, self.port)?];
        for other in &self.others {
            listeners.push(listen(self.host, other.port)?);
        }
        let saved = self.state_file.as_deref().map(Saved::read).transpose()?.flatten();
        let demo = seed::demo();
        let seeds = self.sound_seeds(&demo)?;
        let (api_key, public_url) = (self.api_key.clone(), self.public_url.clone());
        let root = Other { api: &self.apis[0], port: self.port, api_key, public_url };
        let mut accounts = Vec::new();
        for (served, listener) in [&root].into_iter().chain(&self.others).zip(&listeners) {
            let base = served
                .public_url
                .clone()
                .map_or_else(|| listener.local_addr().map(|address| format!("http://{address}")), Ok)?;
            let kept = saved.as_ref().map(|saved| saved.account(served.api, &base)).transpose()?.flatten();
            accounts.push(Arc::new(kept.map_or_else(|| served.begin(base, &seeds), Ok)?));
        }
        let apis: Vec<&'static Api> = accounts.iter().map(|account| account.api).collect();
        let unserved = saved.as_ref().map(|saved| saved.unserved(&apis)).unwrap_or_default();
        let file = self
            .state_file
            .clone()
            .map(|file| Arc::new(StateFile { file, accounts: accounts.clone(), unserved, writing: Mutex::default() }));
        // A file that can't be written is known before there is something to lose.
        file.as_ref().map_or(Ok(()), |file| file.save())?;
        let states = accounts.into_iter().map(|account| State::new(account, self.settings.clone(), file.clone()));
        let mut servers = Vec::new();
        for (state, listener) in states.zip(&listeners) {
            servers.push(ApiServer::new(Arc::new(state), listener.local_addr()?));
        }
        #[cfg(feature = "gateway")]
        let gateway = self.gateway.as_ref();
        #[cfg(feature = "gateway")]
        let gateway =
            gateway.map(|settings| Gateway::start(self.host, settings, servers[0].state.clone())).transpose()?;
        Ok(Opened {
            servers,
            listeners,
            #[cfg(feature = "gateway")]
            gateway,
        })
    }

    /// The seeds, when they have no mistake and none is for an API that is not served.
    fn sound_seeds<'a>(&'a self, demo: &'a Value) -> io::Result<Vec<&'a Value>> {
        let mut seeds = Vec::new();
        for seed in &self.seeds {
            let Seed::Given(document) = seed else {
                seeds.push(demo);
                continue;
            };
            SeedError::check_for(self.apis, document).map_err(|e| io::Error::new(io::ErrorKind::InvalidInput, e))?;
            let served = |api: &&Api| self.others.iter().any(|other| std::ptr::eq(other.api, *api));
            let unserved = self.apis.iter().skip(1).filter(|api| !served(api));
            if let Some(api) = unserved.into_iter().find(|api| seed::part(api, document).is_some()) {
                let name = &api.is.name;
                let message = format!(
                    "a seed has objects of the {}, which is not served; ask for it with `other_api(\"{name}\")`",
                    api.is.title
                );
                return Err(io::Error::new(io::ErrorKind::InvalidInput, message));
            }
            seeds.push(document);
        }
        Ok(seeds)
    }
}

impl Other {
    /// A new account with the seeds in it.
    fn begin(&self, base: String, seeds: &[&Value]) -> io::Result<Account> {
        let api_key = self.api_key.clone().unwrap_or_else(ids::token);
        let store = seed::begin(self.api, &base, &api_key, seeds);
        let store = store.map_err(|e| io::Error::new(io::ErrorKind::InvalidInput, e))?;
        Ok(Account::new(self.api, base, api_key, store))
    }
}

/// Servers whose ports are open, but which do not serve yet.
struct Opened {
    servers: Vec<ApiServer>,
    listeners: Vec<TcpListener>,
    #[cfg(feature = "gateway")]
    gateway: Option<Gateway>,
}

impl Opened {
    /// The ports, each with what answers there.
    fn connections(&mut self) -> io::Result<Vec<(TcpListener, Arc<State>)>> {
        let listeners = std::mem::take(&mut self.listeners);
        Ok(listeners.into_iter().zip(self.servers.iter().map(|server| server.state.clone())).collect())
    }

    fn into_mock(self, serving: Serving) -> NgrokMock {
        let mut servers = self.servers.into_iter();
        NgrokMock {
            root: servers.next().unwrap_or_else(|| unreachable!("the API at the root is always served")),
            others: servers.collect(),
            serving,
            #[cfg(feature = "gateway")]
            gateway: self.gateway,
        }
    }
}

/// Serves all ports until it is dropped or told to stop.
async fn serve(connections: Vec<(TcpListener, Arc<State>)>) -> io::Result<()> {
    let mut serving = tokio::task::JoinSet::new();
    for (listener, state) in connections {
        serving.spawn(server::serve(tokio::net::TcpListener::from_std(listener)?, state));
    }
    while serving.join_next().await.is_some() {}
    Ok(())
}
