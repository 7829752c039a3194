//! Several APIs in one description: what each takes from its own folder and from the root, and the mistakes that are made.

mod pets;

use std::fs;
use std::path::Path;

use api_spec::{Description, Effect, Sources, TypeKind, TypeRef};
use pets::sound;

/// The files of the second API, by their paths in the description.
fn shelter() -> Vec<(String, String)> {
    let files = ["api.yaml", "common.yaml", "services/animals.yaml", "services/keys.yaml"];
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/shelter");
    files.map(|file| (format!("apis/shelter/{file}"), fs::read_to_string(folder.join(file)).unwrap())).into()
}

fn with_shelter(shelter: Vec<(String, String)>) -> Sources {
    let root = sound().map(|(path, text)| (path.to_owned(), text));
    Sources::from_texts(root.into_iter().chain(shelter))
}

fn load(shelter: Vec<(String, String)>) -> Result<Description, String> {
    api_spec::load(&with_shelter(shelter)).map_err(|report| report.to_string())
}

/// The report after the only `from` in a file of the second API is replaced.
fn changed(file: &str, from: &str, to: &str) -> String {
    let mut files = shelter();
    let (_, text) = files.iter_mut().find(|(path, _)| path.ends_with(file)).unwrap();
    assert_eq!(text.matches(from).count(), 1, "`{from}` should be in {file} once");
    *text = text.replace(from, to);
    load(files).map_or_else(|report| report, |_| "no mistake\n".to_owned())
}

#[test]
fn each_api_has_names_of_its_own() {
    let description = load(shelter()).unwrap_or_else(|report| panic!("{report}"));
    let [other] = description.others.as_slice() else { panic!("{} others", description.others.len()) };
    assert_eq!((other.api.name.as_str(), other.api.folder.as_str()), ("shelter", "apis/shelter/"));
    assert_eq!(other.api.headers, [("X-Shelter".to_owned(), "1".to_owned())]);
    assert!(other.type_named("Pet").is_none() && description.type_named("SHAnimal").is_none());
    let animal = other.type_named("SHAnimal").unwrap();
    assert_eq!(animal.rust_name, "Animal");
    assert_eq!(animal.field("petName").unwrap().rust_name, "pet_name");
    assert_eq!(other.service("animals").unwrap().client_path, ["animals"]);
}

#[test]
fn what_all_apis_share_is_said_once() {
    let description = load(shelter()).unwrap();
    let other = &description.others[0];
    // `id` and `limit` are the root's.
    let id = other.type_named("SHAnimal").unwrap().field("id").unwrap();
    assert_eq!(id.doc, "Identifier of this object.");
    assert_eq!(id.ty, TypeRef::Id("SHAnimal".to_owned()));
    let keys = &other.service("keys").unwrap().operations[0];
    assert_eq!(keys.query.iter().map(|q| q.name.as_str()).collect::<Vec<_>>(), ["limit", "beforeId"]);
    assert_eq!(other.errors.len(), description.errors.len());
}

#[test]
fn common_fields_are_found_by_their_words() {
    let mut files = shelter();
    files.retain(|(path, _)| !path.ends_with("shelter/common.yaml"));
    let root = sound().map(|(path, text)| (path.to_owned(), text));
    // Without a common file of its own, `nextPageUri: common` is the root's `next_page_uri`.
    files.iter_mut().for_each(|(_, text)| *text = text.replace("    start: cursor\n", ""));
    let description = api_spec::load(&Sources::from_texts(root.into_iter().chain(files))).unwrap();
    let page = description.others[0].type_named("SHKeyList").unwrap();
    assert_eq!(page.field("nextPageUri").unwrap().doc, "Address of the next page.");
}

#[test]
fn concepts_that_only_some_apis_need() {
    let description = load(shelter()).unwrap();
    let other = &description.others[0];
    let operation = |name: &str| other.operations().map(|(_, o)| o).find(|o| o.name == name).unwrap();
    assert_eq!(operation("rename").effect, Some(Effect::Update));
    let happenings = operation("list_happenings");
    let pages = happenings.pages.as_ref().unwrap();
    assert_eq!((pages.start.as_str(), pages.next.as_str()), ("cursor", "nextPageUri"));
    let query: Vec<(&str, bool)> = happenings.query.iter().map(|q| (q.name.as_str(), q.required)).collect();
    assert_eq!(query, [("limit", false), ("cursor", false), ("since", true), ("sort", false)]);
    let summary = operation("sum_up").summary.as_ref().unwrap();
    assert_eq!((summary.total.as_deref(), summary.groups.as_deref()), (Some("total"), Some("days")));
    let TypeKind::Tagged(mood) = &other.type_named("SHMood").unwrap().kind else { panic!("not tagged") };
    let variants: Vec<_> = mood.variants.iter().map(|v| (v.value.as_str(), v.rust_name.as_str())).collect();
    assert_eq!(variants, [("happy", "Happy"), ("hungry", "Hungry")]);
    assert!(other.type_named("SHHours").unwrap().single);
    assert_eq!(other.type_named("SHKeeper").unwrap().view_of.as_deref(), Some("SHKey"));
    let update = other.type_named("SHAnimalUpdate").unwrap();
    assert!(update.field("petName").unwrap().null && !update.field("toys").unwrap().null);
    assert_eq!(
        (update.field("petName").unwrap().min_bytes, update.field("toys").unwrap().min_items),
        (Some(1), Some(1))
    );
}

#[test]
fn mistakes_of_an_api_as_a_whole() {
    let reports = [
        changed("api.yaml", "api: shelter", "api: shelters"),
        changed("api.yaml", "base_url: https://shelter.example.com", "base_url: shelter.example.com"),
        changed("api.yaml", "flags: {key: shelter-key, url: shelter-url}\n", ""),
        changed("api.yaml", "environment: {key: SHELTER_KEY,", "environment: {keys: SHELTER_KEY,"),
        changed("api.yaml", "rate: {calls: 10,", "rate: {calls: many,"),
        changed("api.yaml", "url: shelter-url", "url: shelter-key"),
        changed("api.yaml", "key_type: SHKey", "key_type: SHKeys"),
    ];
    insta::assert_snapshot!(reports.join("\n"));
}

#[test]
fn an_api_without_its_file_and_a_file_without_a_place() {
    let mut files = shelter();
    files.retain(|(path, _)| !path.ends_with("api.yaml"));
    files.push(("apis/shelter/errors/pets.yaml".to_owned(), "family: pets".to_owned()));
    insta::assert_snapshot!(load(files).unwrap_err());
}

#[test]
fn mistakes_of_what_only_some_apis_need() {
    let animals = "services/animals.yaml";
    let reports = [
        changed(animals, "    tag: mood\n", ""),
        changed(animals, "variants: {happy: SHHappy,", "variants: {happy: SHHapy,"),
        changed(
            animals,
            "      since: {type: timestamp, doc: Since when.}",
            "      mood: {type: string, doc: Its mood.}",
        ),
        changed(animals, "effect: update", "effect: create"),
        changed(animals, "start: cursor", "start: curser"),
        changed(animals, "groups: days", "groups: weeks"),
        changed(animals, "by: {day:", "by: {dya:"),
        changed(animals, "of: SHHappening\n", "of: SHHapening\n"),
        changed(animals, "view_of: SHKey", "view_of: SHHours"),
        changed(animals, "known_by: petName", "known_by: name"),
        changed(animals, "absent: omitted, optional: true", "absent: null, optional: true"),
        changed(animals, "{base: same, required: true}", "{base: same, required: true, null: true}"),
        changed(animals, "{base: same, min_items: 1}", "{base: same, min_items: few}"),
        changed(animals, "petName: {type: string, min_bytes: 1,", "petName: {type: string, min_items: 1,"),
        changed(
            animals,
            "keeperId: {type: id<SHKey>,",
            "clear_pet_name: {type: string, doc: A field.}\n      keeperId: {type: id<SHKey>,",
        ),
    ];
    insta::assert_snapshot!(reports.join("\n"));
}

#[test]
fn apis_that_would_be_mixed_up() {
    let root = "\
# The pets API.
api: pets_api
title: Pets API
doc: The animals of an account.
base_url: https://shelter.example.com
environment: {key: SHELTER_KEY, url: PETS_URL}
flags: {key: api-key, url: api-url}
";
    let mut files = shelter();
    files.push(("api.yaml".to_owned(), root.to_owned()));
    let same = load(files).unwrap_err();
    let mut files: Vec<_> =
        shelter().into_iter().map(|(path, text)| (path.replace("shelter/", "pets/"), text)).collect();
    files[0].1 = files[0].1.replace("api: shelter", "api: pets");
    insta::assert_snapshot!(format!("{same}\n{}", load(files).unwrap_err()));
}

#[test]
fn the_export_has_every_api() {
    let description = load(shelter()).unwrap();
    let export = api_spec::export::to_json(&description);
    let names: Vec<_> = export["apis"].as_array().unwrap().iter().map(|api| api["name"].as_str().unwrap()).collect();
    assert_eq!(names, ["api", "shelter"]);
    let [root, other] = [0, 1].map(|index| &export["apis"][index]);
    // The root's own stand where they always stood.
    assert!(root.get("services").is_none() && export["services"][0]["service"] == "pets");
    assert_eq!(other["services"][0]["service"], "animals");
    let mood = other["types"].as_array().unwrap().iter().find(|t| t["name"] == "SHMood").unwrap();
    assert_eq!(mood["variants"][1], serde_json::json!({"value": "hungry", "type": "SHHungry"}));
}

#[test]
fn an_api_comes_back_from_its_openapi_document() {
    use api_spec::openapi::{Surface, differences, to_openapi};

    let description = load(shelter()).unwrap();
    let other = &description.others[0];
    let document = to_openapi(other);
    assert_eq!(document["servers"][0]["url"], "https://shelter.example.com");
    assert_eq!(document["components"]["parameters"]["XShelter"]["schema"]["const"], "1");
    assert_eq!(document["components"]["schemas"]["SHMood"]["discriminator"]["propertyName"], "mood");
    assert_eq!(differences(&Surface::of(other), &Surface::read(&document).unwrap()), []);
}

/// What the facts have of the AI Gateway API, counted: a field that is lost is noticed.
#[test]
fn the_second_api_is_described_as_a_whole() {
    let sources = Sources::from_dir(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap();
    let description = api_spec::load(&sources).unwrap_or_else(|report| panic!("{report}"));
    let other = description.others.iter().find(|other| other.api.name == "ai_gateway").unwrap();
    let operations = other.operations().count();
    let fields: usize = other.types.iter().map(|t| t.fields().len()).sum();
    let query: usize = other.operations().map(|(_, o)| o.query.len()).sum();
    assert_eq!((operations, other.types.len(), fields, query), (33, 54, 234, 20));
}
