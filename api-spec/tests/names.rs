//! What the loader says about names that would meet in Rust: each test makes one mistake in a small sound description.

mod pets;

use insta::assert_snapshot;
use pets::*;

#[test]
fn field_named_after_a_keyword() {
    assert_snapshot!(pets("kind: same", "kind: same\n      type: {type: string, doc: Its breed.}"));
}

#[test]
fn rust_name_that_is_a_keyword() {
    assert_snapshot!(pets("max_bytes: 40", "rust_name: type"));
}

#[test]
fn fields_that_collide_after_conversion() {
    assert_snapshot!(pets(
        "      kind: same",
        "      kind: same\n      petName: {type: string, doc: One.}\n      pet_name: {type: string, doc: Another.}"
    ));
}

#[test]
fn variants_that_collide() {
    assert_snapshot!(pets("dog: It barks.", "Cat: It roars."));
}

#[test]
fn variant_without_a_name() {
    assert_snapshot!(pets("dog: It barks.", "2048: It counts."));
}

#[test]
fn variant_unknown() {
    assert_snapshot!(pets("dog: It barks.", "unknown: Nobody knows."));
}

#[test]
fn type_named_like_the_prelude() {
    assert_snapshot!(pets(
        "kind: same",
        "kind: same\n      more: {type: Option, doc: What else there is.}\n  Option:\n    doc: One more thing.\n    fields: {}"
    ));
}

#[test]
fn operation_named_like_the_runtime() {
    assert_snapshot!(pets("  create:", "  call:"));
}

#[test]
fn operation_named_new() {
    assert_snapshot!(pets("  create:", "  new:"));
}

#[test]
fn setter_named_like_a_method() {
    assert_snapshot!(pets("kind: same", "kind: same\n      send: {type: bool, doc: Whether it is sent.}"));
}

#[test]
fn service_file_named_after_a_keyword() {
    assert_snapshot!(report(
        sound()
            .map(|(name, text)| (name.replace("services/pets", "services/move"), text))
            .iter()
            .map(|(n, t)| (n.as_str(), t.clone()))
    ));
}

#[test]
fn service_file_too_deep() {
    assert_snapshot!(report(
        sound()
            .map(|(name, text)| (name.replace("services/pets", "services/a/b/pets"), text))
            .iter()
            .map(|(n, t)| (n.as_str(), t.clone()))
    ));
}

/// Names of the prelude, of the client and of the generated code, which each kind of item may not have in Rust.
const HIDING: [&str; 10] =
    ["Option", "Result", "Vec", "String", "Error", "Client", "Call", "Id", "Default", "Operation"];

#[test]
fn types_that_would_hide_what_generated_code_needs_are_refused() {
    for name in HIDING {
        let field = format!("kind: same\n      more: {{type: {name}, doc: More.}}");
        let said = pets("kind: same", &format!("{field}\n  {name}:\n    doc: More.\n    fields: {{}}"));
        assert!(said.contains(&format!("`{name}` would hide a name")), "{said}");
        assert!(said.contains("give the type a `rust_name`"), "{said}");
    }
}

#[test]
fn operations_that_would_hide_it_are_refused() {
    for name in HIDING {
        let said = pets("  create:", &format!("  {}:", name.to_lowercase()));
        assert!(said.contains(&format!("`{name}` would hide a name")), "{said}");
        assert!(said.contains("give the operation a `rust_name`"), "{said}");
    }
}

#[test]
fn services_that_would_hide_it_are_refused() {
    for name in HIDING {
        let said = pets("service: pets", &format!("service: {}", name.to_lowercase()));
        assert!(said.contains(&format!("`{name}` would hide a name")), "{said}");
        assert!(said.contains("rename the service"), "{said}");
    }
}

#[test]
fn services_where_the_client_has_something_else_are_refused() {
    for name in ["new", "call", "builder", "request", "client", "dynamic", "errors", "models", "services", "types"] {
        let files = sound().map(|(path, text)| (path.replace("services/pets", &format!("services/{name}")), text));
        let said = report(files.iter().map(|(path, text)| (path.as_str(), text.clone())));
        assert!(said.contains(&format!("`{name}` is ")) && said.contains("the client itself"), "{said}");
    }
}

#[test]
fn the_same_names_do_once_they_have_another_in_rust() {
    let said = pets(
        "kind: same",
        "kind: same\n      more: {type: Option, doc: More.}\n  Option:\n    rust_name: Choice\n    doc: More.\n    fields: {}",
    );
    assert_eq!(said, "no mistake\n");
    let said = pets("  create:", "  call:\n    rust_name: telephone");
    assert_eq!(said, "no mistake\n");
}
