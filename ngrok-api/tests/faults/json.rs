//! JSON at the edges of what the types expect.

use ngrok_api::models::{HttpResponseBackend, IpPolicyRule};
use ngrok_api::operation::Method;
use ngrok_api::{Error, Result};
use serde_core::de::DeserializeOwned;
use serde_json::json;

use crate::answer::Answer;
use crate::server::Server;
use crate::support::{client, outcome};

/// What a read of this answer gives.
async fn read<T: DeserializeOwned + 'static>(body: impl AsRef<str>) -> Result<T> {
    let server = Server::start([Answer::json(200, body)]).await;
    let result = client(&server).request(Method::Get, "/things").send().await;
    assert_eq!(server.count(), 1);
    result
}

const START: &str = r#"{"id":"ipr_1","created_at":"2024-02-03T04:05:06Z","#;

#[tokio::test]
async fn what_is_unknown_missing_or_null_is_read() {
    let rule: IpPolicyRule = read(format!(r#"{START}"action":"quarantine","new":[{{"a":1}}]}}"#)).await.unwrap();
    assert_eq!(rule.action.as_str(), "quarantine");
    assert_eq!((rule.id.as_str(), rule.description.as_str(), rule.cidr.as_str()), ("ipr_1", "", ""));
    let nulls = r#""uri":null,"description":null,"cidr":null,"ip_policy":null,"action":null}"#;
    let rule: IpPolicyRule = read(format!("{START}{nulls}")).await.unwrap();
    assert_eq!((rule.id.as_str(), rule.action.as_str(), rule.ip_policy.id.as_str()), ("ipr_1", "", ""));
    let twice: IpPolicyRule = read(format!(r#"{START}"uri":"a","uri":"b"}}"#)).await.unwrap();
    assert_eq!(twice.uri, "b");
    let escaped: IpPolicyRule = read(format!(r#"{START}"id":"\u0069pr","action":"\u0061llow"}}"#)).await.unwrap();
    assert_eq!((escaped.id.as_str(), escaped.action.as_str()), ("ipr", "allow"));
}

#[tokio::test]
async fn what_is_of_the_wrong_kind_is_refused_with_its_place() {
    let cases = [
        (r#""uri":5}"#, "decode uri", "expected"),
        (r#""ip_policy":{"id":[]}}"#, "decode ip_policy.id", "expected"),
        (r#""ip_policy":"ipp_1"}"#, "decode ip_policy", "expected"),
        (r#""description":true}"#, "decode description", "expected a string"),
    ];
    for (rest, ends, says) in cases {
        let result = read::<IpPolicyRule>(format!("{START}{rest}")).await;
        assert_eq!(outcome(&result), ends, "{rest}");
        let text = format!("{:#}", result.unwrap_err());
        assert!(text.contains(says), "{text}");
    }
    let missing = format!("{:#}", read::<IpPolicyRule>("{}").await.unwrap_err());
    assert!(missing.contains("missing field `id`"), "{missing}");
}

#[tokio::test]
async fn an_answer_of_another_kind_is_neither_an_object_nor_an_empty_list() {
    let answers = ["{}", r#"{"message":"upstream maintenance"}"#, r#"{"items":[{"id":"ipp_1"}]}"#, "null", "[]"];
    for answer in answers {
        let server = Server::start([Answer::json(200, answer), Answer::json(200, answer)]).await;
        let client = client(&server);
        let list = client.ip_policies().list().items().collect_all().await;
        assert!(matches!(list, Err(Error::Decode(_))), "{answer}: {list:?}");
        let object = client.ip_policies().get("ipp_1").await;
        assert!(matches!(object, Err(Error::Decode(_))), "{answer}: {object:?}");
    }
    let server = Server::start([Answer::json(200, r#"{"ip_policies":null}"#)]).await;
    assert_eq!(client(&server).ip_policies().list().items().collect_all().await.unwrap(), []);
}

#[tokio::test]
async fn numbers_out_of_range_are_refused() {
    for (number, ends) in [
        ("200", "ok"),
        ("9223372036854775808", "decode status_code"),
        ("-9223372036854775809", "decode status_code"),
        ("1e400", "decode status_code"),
        ("2.5", "decode status_code"),
    ] {
        let result = read::<HttpResponseBackend>(format!(r#"{START}"status_code":{number}}}"#)).await;
        assert_eq!(outcome(&result), ends, "{number}");
    }
}

#[tokio::test]
async fn deep_nesting_is_no_danger() {
    let deep = "[".repeat(100_000) + &"]".repeat(100_000);
    let ignored: IpPolicyRule = read(format!(r#"{START}"new":{deep}}}"#)).await.unwrap();
    assert_eq!(ignored.id.as_str(), "ipr_1");
    let result = read::<serde_json::Value>(deep.clone()).await;
    assert!(matches!(result, Err(Error::Decode(_))));

    let refusal = json!({"msg": "no", "error_code": "ERR_NGROK_1"}).to_string().replace("\"no\"", &deep);
    let server = Server::start([Answer::json(400, refusal)]).await;
    let error = client(&server).ip_policies().get("ipp_1").await.unwrap_err();
    assert_eq!(error.status(), Some(400));
}
