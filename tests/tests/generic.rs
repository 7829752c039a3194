//! Code over objects of any kind, written once, and calls that a task takes along.

use std::collections::BTreeMap;

use ngrok_api::models::{ApiKey, IpPolicy, IpPolicyUpdate, ReservedAddr, Vault};
use ngrok_api::{Client, Deleted, Error, Id, Identified, Labelled, Listed, Resource, Updated};
use ngrok_mock::NgrokMock;

async fn fake() -> (NgrokMock, Client) {
    let ngrok = NgrokMock::start().await.unwrap();
    let client = Client::builder(ngrok.api_key()).base_url(ngrok.url()).build().unwrap();
    (ngrok, client)
}

async fn by_id<T: Listed + Identified>(client: &Client) -> Result<BTreeMap<Id<T>, T>, Error> {
    let all = client.list::<T>().items().collect_all().await?;
    Ok(all.into_iter().map(|object| (object.id().clone(), object)).collect())
}

async fn delete_all_of<T>(client: &Client, owner: &str) -> Result<usize, Error>
where
    T: Listed + Identified + Labelled + Deleted,
{
    let mut all = client.list::<T>().items().collect_all().await?;
    all.retain(|object| object.metadata().contains(owner));
    for object in &all {
        client.call(T::delete_by_id(object.id().clone())).await?;
    }
    Ok(all.len())
}

async fn is_gone<T: Resource>(client: &Client, id: Id<T>) -> Result<bool, Error> {
    match client.call(T::by_id(id)).await {
        Ok(_) => Ok(false),
        Err(error) if error.is_not_found() => Ok(true),
        Err(error) => Err(error),
    }
}

async fn relabel<T: Updated>(client: &Client, id: Id<T>, changes: T::Changes) -> Result<T, Error> {
    client.call(T::update_by_id(id, changes)).await
}

#[tokio::test]
async fn one_function_works_for_objects_of_every_kind() {
    let (_ngrok, client) = fake().await;
    let mine = r#"{"owner": "ci"}"#;
    let policy = client.ip_policies().create().metadata(mine).await.unwrap();
    let kept = client.ip_policies().create().metadata(r#"{"owner": "ada"}"#).await.unwrap();
    let vault = client.vaults().create().name("ci").metadata(mine).await.unwrap();
    assert_eq!(
        by_id::<IpPolicy>(&client).await.unwrap().into_keys().collect::<Vec<_>>(),
        [&policy.id, &kept.id].map(Id::clone)
    );
    assert_eq!(delete_all_of::<IpPolicy>(&client, mine).await.unwrap(), 1);
    assert_eq!(delete_all_of::<Vault>(&client, mine).await.unwrap(), 1);
    assert_eq!(delete_all_of::<ReservedAddr>(&client, mine).await.unwrap(), 0);
    assert!(is_gone(&client, policy.id).await.unwrap() && is_gone(&client, vault.id).await.unwrap());
    assert!(!is_gone(&client, kept.id.clone()).await.unwrap());
    let changed = relabel(&client, kept.id.clone(), IpPolicyUpdate::new().metadata("")).await.unwrap();
    assert_eq!((&changed.id, changed.metadata()), (&kept.id, ""));
}

#[tokio::test]
async fn a_task_takes_an_owned_call_along() {
    let (ngrok, client) = fake().await;
    let names = ["a", "b", "c"];
    let calls = names.map(|name| client.vaults().create().name(name).with_header("x-made-by", name).into_owned());
    let tasks: Vec<_> = calls.into_iter().map(|call| tokio::spawn(call.send())).collect();
    drop(client);
    for (task, name) in tasks.into_iter().zip(names) {
        assert_eq!(task.await.unwrap().unwrap().name, name);
    }
    let made_by: Vec<_> = ngrok.requests().iter().filter_map(|r| r.header("x-made-by").map(str::to_owned)).collect();
    assert_eq!(made_by.len(), 3);
}

#[test]
fn the_blocking_client_lists_in_the_same_way() {
    let ngrok = NgrokMock::builder().start_blocking().unwrap();
    let client = ngrok_api::blocking::Client::builder(ngrok.api_key()).base_url(ngrok.url()).build_blocking().unwrap();
    let keys: Vec<ApiKey> = client.list::<ApiKey>().items().collect::<Result<_, _>>().unwrap();
    assert_eq!(keys.len(), 1);
    let call = client.vaults().create().name("of a thread").into_owned();
    let vault = std::thread::spawn(move || call.send()).join().unwrap().unwrap();
    assert_eq!(vault.name, "of a thread");
}
