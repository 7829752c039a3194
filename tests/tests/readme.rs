//! The README's test of somebody's automation, run as a test. Its other code is compiled as doc tests of this crate.

use std::fs;

// README begins
async fn allow_office(client: &ngrok_api::Client) -> ngrok_api::Result<()> {
    client.ip_policies().create().description("office").await.map(drop)
}

#[tokio::test]
async fn the_office_is_allowed() {
    let ngrok = ngrok_mock::NgrokMock::start().await.unwrap();
    let client = ngrok_api::Client::builder(ngrok.api_key()).base_url(ngrok.url());
    let client = client.build().unwrap();
    allow_office(&client).await.unwrap();
    let policies = client.ip_policies().list().items().collect_all().await.unwrap();
    assert_eq!(policies[0].description, "office");
}
// README ends

#[test]
fn the_readme_shows_the_test_that_runs_here() {
    let own = include_str!("readme.rs");
    let code = own.split("// README begins\n").nth(1).unwrap().split("// README ends").next().unwrap();
    let readme = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../README.md")).unwrap();
    assert!(readme.contains(&format!("```rust\n{code}```")), "the README has other code than\n{code}");
}
