//! What is generated of an API beside the one at the root: a tiny one, which nothing of the generator knows.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use api_spec::Sources;
use codegen::FileSet;

/// A description of an API at the root, and the shelter API beside it.
fn sources(with_shelter: bool) -> Sources {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("../api-spec/tests");
    let read = |file: &str| fs::read_to_string(tests.join(file)).unwrap();
    let root =
        [("common.yaml", "common.yaml"), ("services/pets.yaml", "pets.yaml"), ("errors/pets.yaml", "errors.yaml")];
    let mut files: BTreeMap<String, String> =
        root.into_iter().map(|(path, file)| (path.to_owned(), read(&format!("pets/{file}")))).collect();
    let shelter = ["api.yaml", "common.yaml", "services/animals.yaml", "services/keys.yaml"];
    if with_shelter {
        files.extend(shelter.map(|file| (format!("apis/shelter/{file}"), read(&format!("shelter/{file}")))));
    }
    Sources::from_texts(files)
}

fn generated(with_shelter: bool, folder: &str) -> FileSet {
    let description = api_spec::load(&sources(with_shelter)).unwrap_or_else(|report| panic!("{report}"));
    let mut outputs = codegen::generate(&description).into_iter();
    outputs.find(|output| output.folder == folder).unwrap().files
}

fn client(with_shelter: bool) -> FileSet {
    generated(with_shelter, "ngrok-api/src/generated")
}

fn command_line(with_shelter: bool) -> FileSet {
    generated(with_shelter, "ngrok-cli/src/generated")
}

/// The item of a file of the client that starts so, after its docs.
fn item(path: &str, start: &str) -> String {
    item_of(&client(true), path, start)
}

fn item_of(files: &FileSet, path: &str, start: &str) -> String {
    let text = &files[path];
    let items = text.split("\n\n").collect::<Vec<_>>();
    let found = items.iter().position(|item| item.lines().any(|line| line.starts_with(start)));
    let found = found.unwrap_or_else(|| panic!("{path} has no `{start}`:\n{text}"));
    // A blank line inside of an item is followed by something that is indented.
    let more = items[found + 1..].iter().take_while(|item| item.starts_with(' ')).count();
    items[found..=found + more].join("\n\n").trim_end().to_owned()
}

#[test]
fn the_first_api_stays_as_it_is() {
    for (generated, different) in
        [(client as fn(bool) -> FileSet, &["api.rs", "mod.rs"][..]), (command_line, &["mod.rs"])]
    {
        let (alone, beside) = (generated(false), generated(true));
        let differ = alone.iter().filter(|(path, text)| beside.get(*path) != Some(*text)).map(|(path, _)| path);
        assert_eq!(differ.collect::<Vec<_>>(), different);
        assert!(beside.keys().filter(|path| !alone.contains_key(*path)).all(|path| path.starts_with("shelter/")));
    }
}

#[test]
fn what_a_client_has_to_know() {
    insta::assert_snapshot!(item("shelter/api.rs", "pub(crate) const API"));
    insta::assert_snapshot!("tables", item("api.rs", "pub(crate) static OTHERS"));
}

#[test]
fn clients_and_connection() {
    let files = client(true);
    assert!(files["shelter/client.rs"].contains("pub trait Connection: ApiClient {}"));
    assert!(
        files["shelter/client.rs"]
            .contains("pub fn animals(&self) -> crate::shelter::services::animals::Animals<'_, Self>")
    );
    assert!(files["shelter/blocking.rs"].contains("base: blocking::Client"));
    assert!(files["mod.rs"].contains("#[cfg(feature = \"shelter\")]\npub mod shelter;"));
}

#[test]
fn list_with_a_required_parameter_and_a_cursor() {
    insta::assert_snapshot!(item("shelter/services/animals.rs", "impl Operation for ListHappenings"));
    insta::assert_snapshot!("constructor", item("shelter/services/animals.rs", "impl ListHappenings"));
}

#[test]
fn null_takes_a_value_away() {
    let text = item("shelter/models/animals.rs", "impl AnimalUpdate");
    assert!(text.contains("self.pet_name = Some(Some(pet_name.into()));"), "{text}");
    assert!(text.contains("pub fn clear_pet_name(mut self) -> Self {\n        self.pet_name = Some(None);"), "{text}");
    assert!(!text.contains("clear_toys"), "{text}");
    let read = item("shelter/models/animals.rs", "impl ReadObject for AnimalUpdate");
    assert!(read.contains(r#""petName" => value.read_nullable(&mut self.pet_name),"#), "{read}");
}

#[test]
fn one_of_several_objects() {
    insta::assert_snapshot!(item("shelter/models/animals.rs", "pub enum Mood"));
    insta::assert_snapshot!(
        "reading",
        item("shelter/models/animals.rs", "impl<'de> serde_core::Deserialize<'de> for Mood")
    );
}

#[test]
fn fields_of_types_that_only_some_apis_have() {
    insta::assert_snapshot!(item("shelter/models/animals.rs", "pub struct Animal "));
    assert!(item("shelter/models/animals.rs", "pub struct Hungry").contains("pub price: Cents,"));
    assert!(item("shelter/models/animals.rs", "impl Page for HappeningPage").contains("self.next_page_uri.as_deref()"));
}

#[test]
fn methods_go_through_the_client_that_sends() {
    insta::assert_snapshot!(item("shelter/services/animals.rs", "impl Animal "));
}

#[test]
fn commands_are_below_that_of_their_api() {
    let files = command_line(true);
    insta::assert_snapshot!("commands_of_apis", item_of(&files, "mod.rs", "pub(crate) static OTHERS"));
    let commands = files["shelter/animals.rs"].split_whitespace().collect::<String>();
    for part in [
        r#"Service::new(&["shelter","animals"],"#,
        r#"Operation::new("list-happenings","shelter.animals.list_happenings","#,
        r#"Flag::new("pet-name","petName",Kind::Text,"Whatitiscalled.Nulltakesthevalueaway.",).nullable()"#,
        r#"Flag::new("since","since",Kind::Timestamp,"Listswhathappenedatthistimeorlater.",).required()"#,
        r#".fields(&["total","days"]).cents(&["total.cost","days.cost"])"#,
        // Amounts of one of several objects.
        r#".cents(&["moods.price"])"#,
    ] {
        assert!(commands.contains(part), "{part} is not in:\n{}", files["shelter/animals.rs"]);
    }
}
