//! What is generated from small descriptions, one concept each.
//!
//! The committed client is the whole picture, and the maintainer's check compares it. Here each snapshot shows the items
//! that one concept makes, so that a change of the generator is seen where it belongs.

use std::collections::BTreeMap;
use std::path::PathBuf;

use api_spec::Sources;
use codegen::FileSet;
use insta::assert_snapshot;

fn fixture(name: &str) -> String {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(name).with_extension("yaml");
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Generates from files of fixtures, each at a path of the description.
fn generate_from(files: &[(&str, &str)]) -> FileSet {
    let texts = files.iter().map(|(path, name)| ((*path).to_owned(), fixture(name)));
    let sources = Sources::from_texts(texts.chain([("common.yaml".to_owned(), fixture("common"))]));
    client(&sources)
}

/// The files of the client.
fn client(sources: &Sources) -> FileSet {
    let description = api_spec::load(sources).unwrap_or_else(|report| panic!("{report}"));
    codegen::generate(&description).remove(0).files
}

/// The files that are generated from the service of one fixture: its datatypes, then its operations.
fn service(name: &str) -> String {
    let path = format!("services/{name}.yaml");
    let files = generate_from(&[(&path, name), ("errors/errors.yaml", "errors")]);
    ["models", "services"].map(|folder| files[&format!("{folder}/{name}.rs")].as_str()).join("\n")
}

/// The items of a file: what stands at the margin, with its docs and attributes.
fn items(text: &str) -> Vec<&str> {
    let mut items = Vec::new();
    let mut rest = text;
    while let Some(end) = rest.find("\n\n").filter(|_| !rest.is_empty()) {
        // A blank line inside of an item is followed by something that is indented.
        let mut end = end;
        while rest[end + 2..].starts_with(' ') {
            end = rest[end + 2..].find("\n\n").map_or(rest.len(), |next| end + 2 + next);
            if end == rest.len() {
                break;
            }
        }
        items.push(&rest[..end]);
        rest = rest.get(end + 2..).unwrap_or_default();
    }
    items.push(rest);
    items
}

/// The items of which a line starts with one of `starts`.
fn excerpt(text: &str, starts: &[&str]) -> String {
    let wanted = |item: &&str| item.lines().any(|line| starts.iter().any(|start| line.starts_with(start)));
    let found: Vec<&str> = items(text).into_iter().filter(wanted).collect();
    assert!(found.len() >= starts.len(), "not all of {starts:?} are in:\n{text}");
    found.join("\n\n")
}

#[test]
fn resource_and_its_requests() {
    assert_snapshot!(excerpt(
        &service("crud"),
        &["// Generated", "//!", "use ", "pub struct Pet ", "impl Resource", "pub struct PetCreate", "impl PetCreate"]
    ));
}

#[test]
fn operation_with_a_body() {
    assert_snapshot!(excerpt(&service("crud"), &["pub struct Create", "impl Create", "impl Operation for Create"]));
}

#[test]
fn operation_with_an_id_and_a_body() {
    assert_snapshot!(excerpt(
        &service("crud"),
        &["pub struct Update", "impl Update", "impl Operation for Update", "impl<C: Connection> Call<'_, Update, C>"]
    ));
}

#[test]
fn operation_without_an_answer() {
    assert_snapshot!(excerpt(&service("crud"), &["pub struct Delete", "impl Delete", "impl Operation for Delete"]));
}

#[test]
fn service_with_its_methods() {
    assert_snapshot!(excerpt(&service("crud"), &["pub struct Pets", "impl<'c, C: Connection> Pets"]));
}

#[test]
fn methods_of_an_object() {
    assert_snapshot!(excerpt(&service("crud"), &["impl Pet {"]));
}

#[test]
fn nested_path_with_two_ids() {
    assert_snapshot!(excerpt(&service("nested"), &["impl Operation for Get", "impl Get", "impl Room {"]));
}

#[test]
fn verb_with_an_empty_body() {
    assert_snapshot!(excerpt(&service("nested"), &["pub struct Clean", "impl Operation for Clean"]));
}

#[test]
fn module_is_a_method_of_its_parent() {
    assert_snapshot!(excerpt(&service("module"), &["pub struct House ", "impl House {", "impl Operation for Replace"]));
}

#[test]
fn fields_of_an_answer() {
    assert_snapshot!(excerpt(&service("fields"), &["use ", "pub struct Thing "]));
}

#[test]
fn fields_of_a_request() {
    assert_snapshot!(excerpt(&service("fields"), &["pub struct ThingCreate", "impl ThingCreate"]));
}

#[test]
fn json_of_an_answer() {
    assert_snapshot!(excerpt(
        &service("fields"),
        &["impl Serialize for Thing ", "impl ReadObject for Thing ", "impl<'de> Deserialize<'de> for Thing "]
    ));
}

#[test]
fn json_of_a_request_is_read_only_for_files() {
    assert_snapshot!(excerpt(
        &service("fields"),
        &[
            "impl Serialize for ThingCreate ",
            "impl ReadObject for ThingCreate ",
            "impl<'de> Deserialize<'de> for ThingCreate "
        ]
    ));
}

#[test]
fn a_feature_for_each_accessor_of_the_client() {
    let texts = [
        ("common.yaml".to_owned(), fixture("common")),
        ("services/tall_pets.yaml".to_owned(), fixture("crud")),
        ("services/houses/rooms.yaml".to_owned(), fixture("nested")),
        ("errors/errors.yaml".to_owned(), fixture("errors")),
    ];
    let description = api_spec::load(&Sources::from_texts(texts)).unwrap_or_else(|report| panic!("{report}"));
    assert_snapshot!(codegen::features(&description));
}

#[test]
fn names_of_other_clients_and_ours() {
    let files = [
        ("services/tall_pets.yaml", "crud"),
        ("services/houses/rooms.yaml", "nested"),
        ("errors/errors.yaml", "errors"),
    ];
    assert_snapshot!(generate_from(&files)["clients.md"]);
}

#[test]
fn required_fields_are_checked_before_sending() {
    assert_snapshot!(excerpt(&service("fields"), &["impl Operation for Create"]));
}

#[test]
fn ids_of_several_types() {
    assert_snapshot!(excerpt(
        &service("fields"),
        &["pub enum Owner", "impl From<Id<Person>>", "impl From<&Id<Person>>"]
    ));
}

#[test]
fn open_enum() {
    assert_snapshot!(excerpt(
        &service("enums"),
        &["pub enum LampColour", "impl LampColour", "impl crate::lenient::FromWire", "crate::"]
    ));
}

#[test]
fn requests_share_the_enum_and_numbers_stay_numbers() {
    assert_snapshot!(excerpt(&service("enums"), &["pub struct Lamp ", "pub struct LampCreate"]));
}

#[test]
fn paged_list_with_a_filter() {
    assert_snapshot!(excerpt(
        &service("lists"),
        &["impl Page", "pub struct List ", "impl Operation for List ", "impl<C: Connection> Call<'_, List, C>"]
    ));
}

#[test]
fn paged_list_without_a_filter() {
    assert_snapshot!(excerpt(&service("lists"), &["pub struct ListNew", "impl ListNew", "impl Operation for ListNew"]));
}

#[test]
fn list_below_an_object() {
    assert_snapshot!(excerpt(&service("lists"), &["pub struct ListOfShelf", "impl Operation for ListOfShelf"]));
}

#[test]
fn list_in_one_piece() {
    assert_snapshot!(excerpt(&service("lists"), &["pub struct LentBooks", "impl Operation for ListLent"]));
}

#[test]
fn deprecated_operation_and_field() {
    assert_snapshot!(excerpt(
        &service("deprecated"),
        &["pub struct PhoneDial", "impl Phone {", "impl<'c, C: Connection>"]
    ));
}

#[test]
fn deprecated_service() {
    let text = fixture("crud").replace("resource: Pet", "deprecated: Use plants instead.\nresource: Pet");
    let groups = "\ngroups:\n  garden:\n    doc: What lives outside.\n    deprecated: Use a park instead.\n";
    let texts = [("common.yaml", fixture("common") + groups), ("services/garden/pets.yaml", text)];
    let files = client(&Sources::from_texts(texts));
    assert_snapshot!(files["client.rs"]);
}

#[test]
fn wait_for_a_condition() {
    assert_snapshot!(excerpt(&service("wait"), &["use crate::{", "impl<'c, C: Connection> Cakes"]));
}

#[test]
fn docs_with_links_literals_and_errors() {
    assert_snapshot!(excerpt(
        &service("docs"),
        &["pub struct Notes", "impl<'c, C: Connection> Notes", "pub struct NoteCreate"]
    ));
}

#[test]
fn examples_that_the_description_gives() {
    let text = service("examples");
    let blocks = text.split("/// ```").skip(1).step_by(2);
    assert_snapshot!(blocks.map(|block| block.replace("    /// ", "").replace("    ///\n", "\n")).collect::<String>());
}

#[test]
fn error_catalogue() {
    let files = generate_from(&[("services/docs.yaml", "docs"), ("errors/errors.yaml", "errors")]);
    let starts = ["pub enum ErrorFamily", "impl ErrorCode", "const fn info", "pub(crate) static CATALOGUE"];
    assert_snapshot!(excerpt(&files["errors.rs"], &starts));
}

#[test]
fn roots_of_the_modules_and_accessors_of_the_client() {
    let files = generate_from(&[
        ("services/pets.yaml", "crud"),
        ("services/houses/rooms.yaml", "nested"),
        ("errors/errors.yaml", "errors"),
    ]);
    let roots = ["mod.rs", "models/mod.rs", "services/mod.rs", "client.rs"];
    assert_snapshot!(roots.map(|path| files[path].as_str()).join("\n"));
}

#[test]
fn names_that_get_in_the_way() {
    assert_snapshot!(excerpt(
        &service("names"),
        &["pub struct Ok", "pub enum OkSome", "impl Operation for Type", "impl Some"]
    ));
}

/// The texts of all fixtures as one description, which every generated byte depends on.
fn all_fixtures() -> BTreeMap<String, String> {
    let names = ["crud", "module", "fields", "enums", "lists", "deprecated", "wait", "docs", "names"];
    let services = names.map(|name| (format!("services/{name}.yaml"), fixture(name)));
    let shared = [("common.yaml".to_owned(), fixture("common")), ("errors/errors.yaml".to_owned(), fixture("errors"))];
    services.into_iter().chain(shared).collect()
}

#[test]
fn the_order_of_the_files_makes_no_difference() {
    let mut files: Vec<(String, String)> = all_fixtures().into_iter().collect();
    let generate = |files: &[(String, String)]| {
        codegen::generate(
            &api_spec::load(&Sources::from_texts(files.to_vec())).unwrap_or_else(|report| panic!("{report}")),
        )
    };
    let expected = generate(&files);
    for _ in 0..4 {
        files.reverse();
        files.rotate_left(3);
        assert!(generate(&files) == expected);
    }
}

#[test]
fn what_is_no_longer_described_is_no_longer_generated() {
    let mut files = all_fixtures();
    let load = |files: &BTreeMap<String, String>| client(&Sources::from_texts(files.clone()));
    let before = load(&files);
    files.remove("services/lists.yaml");
    let stray: Vec<_> = codegen::compare(&before, &load(&files))
        .into_iter()
        .filter(|change| matches!(change, codegen::Change::Stray { .. }))
        .collect();
    let of = |path: &str| codegen::Change::Stray { path: path.to_owned() };
    assert_eq!(stray, ["models", "services", "test_values"].map(|folder| of(&format!("{folder}/lists.rs"))));
}

/// Everything that is generated from a small language of policies.
fn generated_from_policies() -> Vec<codegen::Output> {
    let policy = |name: &str| {
        let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../api-spec/tests/policy").join(name);
        std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    };
    let files = [
        ("actions/slow-down.yaml", "slow-down.yaml"),
        ("variables/actions.yaml", "actions.yaml"),
        ("variables/marks.yaml", "marks.yaml"),
        ("variables/req.yaml", "req.yaml"),
        ("macros/strings.yaml", "strings.yaml"),
        ("categories.yaml", "categories.yaml"),
        ("document.yaml", "document.yaml"),
        ("webhooks.yaml", "webhooks.yaml"),
    ];
    let texts = files.map(|(path, name)| (format!("traffic_policy/{path}"), policy(name)));
    let sources = Sources::from_texts(texts);
    let description = api_spec::load(&sources).unwrap_or_else(|report| panic!("{report}"));
    codegen::generate(&description)
}

#[test]
fn tables_of_traffic_policies() {
    let outputs = generated_from_policies();
    let tables = outputs.iter().find(|output| output.folder == "traffic-policy/src/generated").unwrap();
    let texts: Vec<&str> = tables.files.values().map(String::as_str).collect();
    assert_snapshot!(texts.join("\n"));
}

#[test]
fn types_of_traffic_policies() {
    let outputs = generated_from_policies();
    let client = outputs.iter().find(|output| output.folder == "ngrok-api/src/generated").unwrap();
    for file in ["action.rs", "actions.md", "actions/slow_down.rs", "document.rs", "mod.rs"] {
        assert_snapshot!(format!("policy_{}", file.replace('/', "_")), client.files[&format!("traffic_policy/{file}")]);
    }
}
