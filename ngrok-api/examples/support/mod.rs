//! Which ngrok an example talks to: the real one if `NGROK_API_KEY` is set, or else a fake of its own.

use ngrok_api::{Client, ClientBuilder};
use ngrok_mock::NgrokMock;

/// A client to be built, and the fake that it talks to, if it does: it serves until it is dropped.
pub async fn ngrok() -> Result<(ClientBuilder, Option<NgrokMock>), Box<dyn std::error::Error>> {
    if std::env::var_os("NGROK_API_KEY").is_some() {
        return Ok((ClientBuilder::from_env()?, None));
    }
    let fake = NgrokMock::builder().demo(true).start().await?;
    // Not to the output, which may be meant for another program.
    eprintln!("NGROK_API_KEY is not set: using a fake ngrok at {}", fake.url());
    Ok((Client::builder(fake.api_key()).base_url(fake.url()), Some(fake)))
}
