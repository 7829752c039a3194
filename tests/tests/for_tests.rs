//! What a program's own tests make: answers by hand, and the errors that it has to cope with.

use std::time::Duration;

use ngrok_api::models::{Endpoint, IpPolicy, IpPolicyList};
use ngrok_api::{ApiError, Error, ErrorCode, ErrorKind, TimeoutError, TimeoutKind, TransportError, ai_gateway};
use serde_json::json;

#[test]
fn answers_are_what_the_api_would_have_sent() {
    let policy = IpPolicy::default().with_id("ipp_1").with_description("office");
    let mut sent = json!({"id": "ipp_1", "uri": "", "created_at": "1970-01-01T00:00:00Z", "description": "office"});
    sent["metadata"] = json!("");
    assert_eq!(policy, serde_json::from_value(sent).unwrap());
    let page = IpPolicyList::default().with_ip_policies([policy.clone()]);
    assert_eq!((page.ip_policies, page.next_page_uri), (vec![policy], None));
    let endpoint = Endpoint::default().with_id("ep_1").with_pooling_enabled(true).with_bindings(["public"]);
    assert!(endpoint.pooling_enabled && endpoint.bindings == ["public"]);
    let key = ai_gateway::models::AccessKey::default().with_id("k").with_token("s3cret").with_key_redacted("…cret");
    assert_eq!(key.token.unwrap().expose(), "s3cret");
}

#[test]
fn refusals_are_told_apart_as_real_ones() {
    let refused = |status, code| Error::from(ApiError::for_tests(status, code));
    let missing = refused(404, Some(ErrorCode::IP_POLICY_NOT_FOUND));
    assert!(missing.is_not_found() && missing.kind() == Some(ErrorKind::NotFound));
    assert_eq!(missing.to_string(), "tests.made: 404 ERR_NGROK_1402 IP_POLICY_NOT_FOUND: made for a test");
    assert!(refused(503, None).is_transient() && !refused(400, None).is_transient());
    let limited = ApiError::for_tests(429, None).with_retry_after(Duration::from_secs(7)).with_message("slow down");
    let limited = Error::from(limited.with_detail("operation_id", "op_1"));
    assert!(limited.is_rate_limited());
    assert_eq!(limited.retry_after(), Some(Duration::from_secs(7)));
    assert!(limited.to_string().contains("slow down"), "{limited}");
}

#[test]
fn networks_fail_as_real_ones() {
    let nobody = Error::from(TransportError::for_tests());
    assert!(nobody.is_transient() && format!("{nobody:#}").ends_with("connection refused"), "{nobody:#}");
    for kind in [TimeoutKind::Connect, TimeoutKind::Attempt, TimeoutKind::Call, TimeoutKind::Wait] {
        let Error::Timeout(late) = Error::from(TimeoutError::for_tests(kind)) else { panic!("{kind:?}") };
        assert_eq!(late.kind(), kind);
    }
}
