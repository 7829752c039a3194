//! The catalogue of error codes in the SDK, against the description.

use std::collections::BTreeSet;

use end_to_end::description;
use ngrok_api::{ErrorCode, ErrorFamily, ErrorKind};
use proptest::prelude::*;

#[test]
fn every_described_code_is_catalogued_as_described() {
    let described: Vec<_> = description().errors.iter().flat_map(|family| &family.errors).collect();
    assert_eq!(ErrorCode::all().len(), 1608);
    assert_eq!(described.len(), 1608);
    for error in described {
        let code = ErrorCode::new(error.code);
        assert_eq!(code.name(), Some(error.name.as_str()), "{code}");
        assert_eq!(code.summary(), Some(error.summary.as_str()), "{code}");
        let family = format!("{:?}", code.family().unwrap());
        assert_eq!(family, api_spec::rust_names::type_name(&error.family), "{code}");
        let kind = format!("{:?}", code.kind().unwrap());
        assert_eq!(kind, api_spec::rust_names::type_name(error.kind.as_str()), "{code}");
        assert_eq!(code.docs_url(), format!("https://ngrok.com/docs/errors/err_ngrok_{}", error.code));
    }
}

#[test]
fn codes_are_in_order_and_names_unique() {
    let codes: Vec<ErrorCode> = ErrorCode::all().collect();
    assert!(codes.is_sorted());
    let names: BTreeSet<_> = codes.iter().filter_map(|code| code.name()).collect();
    assert_eq!(names.len(), codes.len());
}

#[test]
fn constants_are_the_codes_that_they_name() {
    assert_eq!(ErrorCode::IP_POLICY_RULE_ACTION_INVALID.to_string(), "ERR_NGROK_1422");
    assert_eq!(ErrorCode::IP_POLICY_RULE_ACTION_INVALID.family(), Some(ErrorFamily::IpPolicies));
    assert_eq!(ErrorCode::IP_POLICY_RULE_ACTION_INVALID.kind(), Some(ErrorKind::InvalidArgument));
    assert!(ErrorCode::new(226).is_transient(), "the request rate");
    assert!(!ErrorCode::IP_POLICY_RULE_ACTION_INVALID.is_transient());
}

#[test]
fn what_is_no_code_is_refused() {
    for text in [
        "",
        "ERR_NGROK_",
        "ERR_NGROK_x",
        "ERR_NGROK_-1",
        "ERR_NGROK_+1",
        "ERR_NGROK_01",
        "err_ngrok_1",
        "1402",
        "ERR_NGROK_99999999999",
        "invalid_cel_expression",
        "ERR_NGROK_1 ",
    ] {
        assert!(text.parse::<ErrorCode>().is_err(), "{text}");
    }
}

proptest! {
    #[test]
    fn every_number_round_trips_through_text_and_json(number: u32) {
        let code = ErrorCode::new(number);
        prop_assert_eq!(code.to_string().parse::<ErrorCode>().unwrap(), code);
        let json = serde_json::to_string(&code).unwrap();
        prop_assert_eq!(&json, &format!("\"ERR_NGROK_{number}\""));
        prop_assert_eq!(serde_json::from_str::<ErrorCode>(&json).unwrap(), code);
        prop_assert_eq!(code.number(), number);
    }
}
