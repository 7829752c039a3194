//! An automation with its tests: what it does to an account, and what it does when ngrok refuses or is down.
//!
//! The tests at the end need no account. Run them with `cargo test --example test_your_automation`.

mod support;

use ngrok_api::{Client, Error};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (builder, _fake) = support::ngrok().await?;
    let client = builder.build()?;
    println!("{} old sessions were stopped", stop_old_agents(&client, 3, 20).await?);
    Ok(())
}

/// The automation: stops the sessions of agents older than a version, so that their machines come back updated.
async fn stop_old_agents(client: &Client, major: u32, minor: u32) -> Result<usize, Error> {
    let mut stopped = 0;
    for session in client.tunnel_sessions().list().items().collect_all().await? {
        let mut numbers = session.agent_version.split('.').map(str::parse::<u32>);
        let (Some(Ok(has_major)), Some(Ok(has_minor))) = (numbers.next(), numbers.next()) else { continue };
        if (has_major, has_minor) >= (major, minor) {
            continue;
        }
        match session.stop(client).await {
            Ok(()) => stopped += 1,
            // It went away by itself.
            Err(error) if error.is_not_found() => {}
            Err(error) => return Err(error),
        }
    }
    Ok(stopped)
}

#[cfg(test)]
mod tests {
    use ngrok_api::ErrorCode;
    use ngrok_mock::{NgrokMock, ScriptedAnswer};
    use serde_json::json;

    use super::*;

    /// An ngrok of the test's own, with one old agent and one new one, and a client for it.
    async fn ngrok() -> (NgrokMock, Client) {
        let ngrok = NgrokMock::start().await.unwrap();
        for (id, version) in [("ts_old", "3.19.1"), ("ts_new", "3.26.0")] {
            ngrok.seed("TunnelSession", json!({"id": id, "agent_version": version})).unwrap();
        }
        let client = Client::builder(ngrok.api_key()).base_url(ngrok.url()).build().unwrap();
        (ngrok, client)
    }

    /// What was sent, but for reading.
    fn changes(ngrok: &NgrokMock) -> Vec<String> {
        let requests = ngrok.requests().into_iter().filter(|request| request.method != "GET");
        requests.map(|request| format!("{} {}", request.method, request.path)).collect()
    }

    #[tokio::test]
    async fn only_old_agents_are_stopped() {
        let (ngrok, client) = ngrok().await;
        assert_eq!(stop_old_agents(&client, 3, 20).await.unwrap(), 1);
        assert_eq!(changes(&ngrok), ["POST /tunnel_sessions/ts_old/stop"]);
    }

    #[tokio::test]
    async fn a_short_outage_goes_unnoticed() {
        let (ngrok, client) = ngrok().await;
        ngrok.answer_next(ScriptedAnswer::new(503));
        assert_eq!(stop_old_agents(&client, 3, 20).await.unwrap(), 1);
        assert_eq!(ngrok.requests().len(), 3, "the list is read twice");
    }

    #[tokio::test]
    async fn a_refusal_ends_it_before_anything_is_changed() {
        let (ngrok, client) = ngrok().await;
        let denied = json!({"status_code": 403, "error_code": "ERR_NGROK_205", "msg": "Suspended.", "details": {}});
        ngrok.answer_next(ScriptedAnswer::new(403).json(&denied));
        let error = stop_old_agents(&client, 3, 20).await.unwrap_err();
        assert_eq!((error.status(), error.code()), (Some(403), Some(ErrorCode::API_ACCOUNT_SUSPENDED)));
        assert!(changes(&ngrok).is_empty());
    }
}
