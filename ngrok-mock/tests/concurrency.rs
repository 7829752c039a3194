//! Many clients at once lose nothing and see no torn object.

mod common;

use std::sync::Arc;

use common::{Session, id};
use serde_json::{Value, json};

const CLIENTS: usize = 64;
const ROUNDS: usize = 8;

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn clients_at_once_lose_nothing() {
    let session = Arc::new(Session::start().await);
    let mut clients = tokio::task::JoinSet::new();
    for client in 0..CLIENTS {
        let session = session.clone();
        clients.spawn(async move { one_client(&session, client).await });
    }
    let mut kept: Vec<String> = clients.join_all().await.into_iter().flatten().collect();
    kept.sort_unstable_by(|a, b| b.cmp(a));
    let mut found = Vec::new();
    let mut next = Some("/ip_policies".to_owned());
    while let Some(uri) = next {
        let page = session.get(&uri).await;
        found.extend(page["ip_policies"].as_array().unwrap().iter().map(id));
        next = page["next_page_uri"].as_str().map(str::to_owned);
    }
    assert_eq!(found, kept, "each object that was not deleted is listed once, newest first");
}

/// Creates, changes, lists and deletes; the ids of what it leaves.
async fn one_client(session: &Session, client: usize) -> Vec<String> {
    let mut kept = Vec::new();
    for round in 0..ROUNDS {
        let mark = format!("{client}.{round}");
        let policy = id(&session.create("/ip_policies", json!({"description": mark, "metadata": mark})).await);
        let path = format!("/ip_policies/{policy}");
        let mark = format!("{mark}!");
        let change = json!({"description": mark, "metadata": mark});
        assert_eq!(session.send("PATCH", &path, Some(&change)).await.0, 200);
        assert_eq!(session.get(&path).await["metadata"], json!(mark), "its own change");
        let page = session.get("/ip_policies?limit=20").await;
        page["ip_policies"].as_array().unwrap().iter().for_each(assert_whole);
        match round % 2 {
            0 => kept.push(policy),
            _ => assert_eq!(session.send("DELETE", &path, None).await.0, 204),
        }
    }
    kept
}

/// Description and metadata are always changed together.
fn assert_whole(policy: &Value) {
    assert_eq!(policy["description"], policy["metadata"], "{policy}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_name_is_taken_once() {
    let session = Arc::new(Session::start().await);
    let mut clients = tokio::task::JoinSet::new();
    for _ in 0..CLIENTS {
        let session = session.clone();
        clients.spawn(async move { session.send("POST", "/vaults", Some(&json!({"name": "one"}))).await.0 });
    }
    let statuses = clients.join_all().await;
    assert_eq!(statuses.iter().filter(|status| **status == 201).count(), 1);
    assert_eq!(statuses.iter().filter(|status| **status == 400).count(), CLIENTS - 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn modules_of_one_edge_change_independently() {
    let session = Arc::new(Session::start().await);
    let edge = id(&session.create("/edges/https", json!({})).await);
    let mut clients = tokio::task::JoinSet::new();
    for client in 0..CLIENTS {
        let (session, edge) = (session.clone(), edge.clone());
        clients.spawn(async move {
            let route = json!({"match": format!("/{client}"), "match_type": "exact_path"});
            let route = id(&session.create(&format!("/edges/https/{edge}/routes"), route).await);
            let path = format!("/edges/https/{edge}/routes/{route}/compression");
            assert_eq!(session.send("PUT", &path, Some(&json!({"enabled": true}))).await.0, 200);
        });
    }
    clients.join_all().await;
    let edge = session.get(&format!("/edges/https/{edge}")).await;
    let routes = edge["routes"].as_array().unwrap();
    assert_eq!(routes.len(), CLIENTS);
    assert!(routes.iter().all(|route| route["compression"]["enabled"] == true));
}
