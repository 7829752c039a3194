//! A description that this crate has never seen, of a root and another API: what is served is data.

use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use api_spec::{Description, Sources};
use serde_json::{Value, json};

use super::NgrokMock;
use crate::api::description::Api;
use steps::{Target, Tried};

#[path = "../../tests/common/steps.rs"]
mod steps;

static DESCRIPTION: LazyLock<Description> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../api-spec/tests");
    let files = [
        ("common.yaml", "pets/common.yaml"),
        ("services/pets.yaml", "pets/pets.yaml"),
        ("errors/pets.yaml", "pets/errors.yaml"),
        ("apis/shelter/api.yaml", "shelter/api.yaml"),
        ("apis/shelter/common.yaml", "shelter/common.yaml"),
        ("apis/shelter/services/animals.yaml", "shelter/services/animals.yaml"),
        ("apis/shelter/services/keys.yaml", "shelter/services/keys.yaml"),
    ];
    let files = files.map(|(path, file)| (path, fs::read_to_string(folder.join(file)).unwrap()));
    api_spec::load(&Sources::from_texts(files)).unwrap_or_else(|report| panic!("{report}"))
});

static APIS: LazyLock<Vec<Api>> = LazyLock::new(|| Api::of(&DESCRIPTION));

#[tokio::test]
async fn an_api_needs_its_description_only() {
    let ngrok = NgrokMock::builder().apis(&APIS).other_api("shelter").start().await.unwrap();
    let server = ngrok.other_api("shelter");
    let seed = |ty: &str, object: Value| server.seed(ty, object).unwrap();
    let target =
        Target { url: server.url(), api_key: server.api_key(), description: &DESCRIPTION.others[0], seed: &seed };
    let happy = json!({"mood": "happy", "since": "2026-01-01T00:00:00Z"});
    let hungry = json!({"mood": "hungry", "price": 250});
    let steps = json!([
        {"seed": {"SHKey": {}}, "as": "key"},
        {"seed": {"SHAnimal": {"petName": "Rex", "toys": [], "moods": [happy, hungry]}}, "as": "rex"},
        {"call": "GET /animals/${rex}", "is": {"petName": "Rex", "keeper": null, "toys": [], "moods": [happy, hungry]}},
        {"call": "PATCH /animals/${rex}", "body": {"keeperId": "${key}"}, "is": {"keeper": {"id": "${key}"}}},
        {"call": "PATCH /animals/${rex}", "body": {"toys": []}, "error": ""},
        {"call": "POST /animals/${rex}/rename", "body": {"petName": "Max"}, "is": {"petName": "Max", "toys": []}},
        {"call": "PATCH /animals/${rex}", "body": {"keeperId": null, "petName": null}, "is": {"keeper": null}},
        {"call": "GET /hours", "is": {"opens": "9h", "share": "0.5"}},
        {"seed": {"SHHappening": {"happenedAt": "2026-03-01T23:00:00Z"}}, "as": "first"},
        {"seed": {"SHHappening": {"happenedAt": "2026-03-02T01:00:00Z"}}, "as": "second"},
        {"call": "GET /happenings?since=2026-03-01T00:00:00Z&limit=1", "is": {"happenings": [{"id": "${second}"}]},
         "save": {"next": "nextPageUri"}},
        {"call": "GET ${next}", "is": {"happenings": [{"id": "${first}"}], "nextPageUri": null, "uri": "<absent>"}},
        {"call": "GET /happenings", "error": ""},
        {"call": "GET /happenings?since=2026-03-01T00:00:00Z&sort=tallest", "error": ""},
        {"call": "GET /costs", "is": {
            "total": {"day": null, "cost": 2},
            "days": [{"day": "2026-03-01T00:00:00Z", "cost": 1}, {"day": "2026-03-02T00:00:00Z", "cost": 1}],
        }},
        {"call": "GET /keys?limit=1", "is": {"keys": [{"id": "${key}"}], "nextPageUri": "<any>"}},
    ]);
    let mut tried = Tried::default();
    steps::run(&target, &steps, &mut tried).await.unwrap();
    let described = DESCRIPTION.others[0].operations().map(|(s, o)| format!("{}.{}", s.name, o.name));
    assert!(described.into_iter().all(|name| tried.done.contains(&name)), "{:?}", tried.done);
}

#[tokio::test]
async fn its_headers_are_required() {
    let ngrok = NgrokMock::builder().apis(&APIS).other_api("shelter").start().await.unwrap();
    let server = ngrok.other_api("shelter");
    let _ = rustls::crypto::ring::default_provider().install_default();
    let get = reqwest::Client::new().get(format!("{}/hours", server.url())).bearer_auth(server.api_key());
    for (request, status) in [
        (get.try_clone().unwrap(), 400),
        (get.try_clone().unwrap().header("x-shelter", "2"), 400),
        (get.header("x-shelter", "1"), 200),
    ] {
        let response = request.send().await.unwrap();
        assert_eq!(response.status().as_u16(), status);
        let body: Value = serde_json::from_str(&response.text().await.unwrap()).unwrap();
        assert_eq!(body.get("text").is_some(), status == 400, "{body}");
    }
}
