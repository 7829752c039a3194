//! Every type at every place of the description: generated, or refused with what is wrong.
//!
//! A cell of the table is a description with one field of that type at that place. What is not refused is then made
//! together into one small client, on the runtime of the real one, and the compiler reads it and the examples in its docs.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use api_spec::{Description, Field, Sources, TypeRef};
use serde_json::{Value, json};

/// What a value may be: a name for it, its type, and what else is said of it.
const KINDS: [(&str, &str, &str); 16] = [
    ("text", "string", ""),
    ("word", "string", ", enum: Word, values: {one: The first., two: The second.}"),
    ("secret", "string", ", sensitive: true"),
    ("bool", "bool", ""),
    ("int32", "int32", ", min: 1, max: 9"),
    ("int64", "int64", ", min: 1, max: 9"),
    ("known", "int32", ", values: {1: The first., 2: The second.}"),
    ("float64", "float64", ""),
    ("timestamp", "timestamp", ""),
    ("duration", "duration", ""),
    ("money", "cents", ", min: 1, max: 9"),
    ("id", "id<Thing>", ""),
    ("ref", "Ref<Thing>", ""),
    ("object", "Part", ""),
    ("tree", "Tree", ""),
    ("choice", "Choice", ""),
];

/// What it may stand in: a name for it, what comes before the type, and what comes after.
const WRAPPERS: [(&str, &str, &str); 5] = [
    ("", "", ""),
    ("list_", "list<", ">"),
    ("map_", "map<", ">"),
    ("table_", "list<list<", ">>"),
    ("lists_", "map<list<", ">>"),
];

/// Where it may stand: a name for it, and what the field says of that.
const PLACES: [(&str, &str); 11] = [
    ("needed", ", required: true"),
    ("given", ""),
    ("cleared", ", null: true"),
    ("always", ""),
    ("omitted", ", absent: omitted"),
    ("null", ", absent: null"),
    ("both_must", ", required: true"),
    ("both_may", ""),
    ("query", ""),
    ("asked", ", required: true"),
    ("path", ""),
];

/// A description with these fields, by place, and APIs beside it.
fn description(
    fields: &BTreeMap<&str, String>,
    beside: &[(String, String)],
) -> Result<Description, Box<api_spec::Report>> {
    let of = |place: &str| fields.get(place).map_or("", String::as_str);
    let deeper = |place: &str| of(place).replace("      ", "  ");
    let names: Vec<&str> =
        of("path").lines().filter_map(|line| line.trim().split(':').next()).filter(|name| !name.is_empty()).collect();
    let path: String = names.iter().map(|name| format!("/{{{name}}}")).collect();
    let service = format!(
        r#"# Fields of every type.
service: things
title: Things
doc: Things of every type.
resource: Thing
params:
  id: {{type: id<Thing>, doc: Identifier of the thing.}}
{params}
operations:
  create:
    call: POST /things
    doc: Makes a thing.
    request: ThingCreate
    response: Thing
  get:
    call: GET /things/{{id}}
    doc: Reads a thing.
    response: Thing
  list:
    call: GET /things
    doc: Lists things.
    response: ThingList
    items: things
    filter: [word]
    query:
      more: {{type: bool, doc: Whether there is more.}}
{query}
  list_old:
    call: GET /things/old
    doc: Lists old things.
    response: ThingList
    items: things
    filter: [word, part.name]
  get_by_word:
    call: GET /words/{{word}}/{{note}}/things/{{id}}
    doc: Reads a thing by more than its id.
    params:
      word: {{type: string, doc: Its word., enum: Word, values: {{one: The first., two: The second.}}}}
      note: {{type: string, doc: Its note.}}
    response: Thing
  get_by_count:
    call: GET /counts/{{count}}/things/{{id}}
    doc: Reads a thing by its count, too.
    params:
      count: {{type: int32, doc: Its count.}}
    response: Thing
  get_by_name:
    call: GET /names/{{name}}/things/{{id}}
    doc: Reads a thing by its name, too.
    params:
      name: {{type: string, doc: Its name.}}
    response: Thing
  exchange:
    call: POST /things/{{id}}/exchange
    doc: Sends a thing and gets one.
    request: Parcel
    response: Parcel
  find:
    call: GET /found{path}
    doc: Finds a thing.
    response: Thing
types:
  Thing:
    doc: A thing.
    fields:
      id: common
      word: {{type: string, doc: A word., enum: Word, values: {{one: The first., two: The second.}}}}
      name: {{type: string, doc: Its name.}}
      note: {{type: string, doc: Its note., absent: null}}
      count: {{type: int32, doc: How many there are.}}
      part: {{type: Part, doc: A part of it.}}
      tree: {{type: Tree, doc: What grows.}}
      choice: {{type: Choice, doc: One of two.}}
{answers}
  ThingCreate:
    doc: What a thing is made from.
    fields:
      part: {{type: Part, doc: A part of it.}}
      tree: {{type: Tree, doc: What grows.}}
      choice: {{type: Choice, doc: One of two.}}
{requests}
  ThingList:
    doc: A page of things.
    fields:
      things: {{type: list<Thing>, doc: The things.}}
      next_page_uri: common
  Parcel:
    doc: What goes there and comes back.
    fields:
      id: common
{both}
  Tree:
    doc: What has others like it.
    fields:
      trees: {{type: list<Tree>, doc: Those that grow from it., required: true}}
  Choice:
    doc: One of two.
    tag: form
    variants: {{part: Part, tree: Tree}}
  Part:
    doc: A part of something.
    fields:
      name: {{type: string, doc: Its name., required: true}}
"#,
        params = deeper("path"),
        query = [of("query"), of("asked")].concat(),
        answers = [of("always"), of("omitted"), of("null")].concat(),
        requests = [of("needed"), of("given"), of("cleared")].concat(),
        both = [of("both_must"), of("both_may")].concat(),
    );
    let own = [
        ("common.yaml".to_owned(), fixture("common")),
        ("services/things.yaml".to_owned(), service),
        ("events/things.yaml".to_owned(), EVENTS.to_owned()),
    ];
    api_spec::load(&Sources::from_texts(own.into_iter().chain(beside.iter().cloned())))
}

const EVENTS: &str = "# Events.\nevents:\n  thing_made.v0: {doc: Someone made a thing., object: Thing}\n";

/// A small API to stand beside.
fn shelter() -> Vec<(String, String)> {
    let files = ["api.yaml", "common.yaml", "services/animals.yaml", "services/keys.yaml"];
    let folder = root().join("api-spec/tests/shelter");
    let file = |file: &str| (format!("apis/shelter/{file}"), fs::read_to_string(folder.join(file)).unwrap());
    files.map(file).into()
}

fn fixture(name: &str) -> String {
    fs::read_to_string(root().join("codegen/tests/fixtures").join(name).with_extension("yaml")).unwrap()
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// What the report says first, whatever type it is about.
fn first_line(report: &api_spec::Report) -> String {
    let report = report.to_string();
    let message = report.lines().next().unwrap_or_default().trim_start_matches("error: ");
    message.split('`').enumerate().map(|(index, part)| if index % 2 == 1 { "`…`" } else { part }).collect()
}

#[test]
fn every_type_is_generated_or_refused_at_every_place() {
    let (mut table, mut refusals) = (format!("{:15}", ""), BTreeMap::<String, BTreeSet<String>>::new());
    let mut accepted: BTreeMap<&str, String> = BTreeMap::new();
    for (place, _) in PLACES {
        table.push_str(&format!("{:>10}", place.replace('_', " ")));
    }
    for (wrapper, before, after) in WRAPPERS {
        for (kind, ty, facts) in KINDS {
            let ty = format!("{before}{ty}{after}");
            table.push_str(&format!("\n{:15}", format!("{wrapper}{kind}").replace('_', " ")));
            for (place, said) in PLACES {
                let field = format!("      {place}_{wrapper}{kind}: {{type: {ty}, doc: A value.{facts}{said}}}\n");
                let sound = description(&BTreeMap::from([(place, field.clone())]), &[]);
                table.push_str(&format!("{:>10}", if sound.is_ok() { "yes" } else { "-" }));
                match sound {
                    Ok(_) => accepted.entry(place).or_default().push_str(&field),
                    Err(report) => {
                        refusals.entry(first_line(&report)).or_default().insert(place.replace('_', " "));
                    }
                }
            }
        }
    }
    for (message, places) in refusals {
        let places: Vec<String> = places.into_iter().collect();
        table.push_str(&format!("\n\n{message}\n    {}", places.join(", ")));
    }
    insta::assert_snapshot!(table);
    let mut all = description(&accepted, &shelter()).unwrap_or_else(|report| panic!("{report}"));
    let request = all.types.iter_mut().find(|ty| ty.name == "ThingCreate").unwrap();
    request.example = request.fields().iter().filter_map(|f| Some((f.name.clone(), shown(f, &f.ty)?))).collect();
    compile(&all);
}

/// What the example of a request has for a field, where it can have one.
fn shown(field: &Field, ty: &TypeRef) -> Option<Value> {
    Some(match ty {
        TypeRef::String if field.values.is_some() => json!("one"),
        TypeRef::String => json!("WORD"),
        TypeRef::Bool => json!(true),
        TypeRef::Int32 | TypeRef::Int64 | TypeRef::Duration | TypeRef::Cents => json!(2),
        TypeRef::Float64 => json!(0.5),
        TypeRef::Timestamp => json!("2030-01-01T00:00:00Z"),
        TypeRef::Id(_) => json!("id"),
        TypeRef::List(inner) => json!([shown(field, inner)?]),
        TypeRef::Map(inner) => json!({"key": shown(field, inner)?}),
        TypeRef::Named(name) if name == "Part" => json!({"name": "wheel"}),
        TypeRef::Named(_) | TypeRef::Ref(_) => return None,
    })
}

#[test]
fn no_accessor_is_named_as_a_feature_of_something_else() {
    let text = fs::read_to_string(root().join("ngrok-api/Cargo.toml")).unwrap();
    let (_, features) = text.split_once("[features]\n").unwrap();
    let (features, _) = features.split_once("# Services: generated").unwrap();
    let names: Vec<&str> = features.lines().filter_map(|line| Some(line.split_once(" = ")?.0)).collect();
    assert!(names.contains(&"gzip") && names.contains(&"native-tls"), "{names:?}");
    for name in names.into_iter().chain(["all-services"]) {
        let path = format!("services/{}.yaml", name.replace('-', "_"));
        let files = [(path, fixture("crud")), ("errors/errors.yaml".to_owned(), fixture("errors"))];
        let sources = Sources::from_texts(files.into_iter().chain([("common.yaml".to_owned(), fixture("common"))]));
        assert!(api_spec::load(&sources).is_err(), "a service may be named as the feature {name}");
    }
}

/// Lets the compiler read the client that is generated from a description, and every example in its docs.
fn compile(description: &Description) {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("shapes");
    let client = folder.join("ngrok-api");
    let _ = fs::remove_dir_all(&client);
    let runtime = root().join("ngrok-api");
    copy(&runtime.join("src"), &client.join("src"));
    copy(&runtime.join("docs"), &client.join("docs"));
    fs::remove_dir_all(client.join("src/generated")).unwrap();
    let files = codegen::generate(description).remove(0).files;
    for (path, text) in &files {
        write(&client.join("src/generated").join(path), text);
    }
    let examples: String = files.values().flat_map(|text| examples(text)).collect();
    write(&client.join("examples/docs.rs"), &format!("#![allow(unused, deprecated)]\nfn main() {{}}\n{examples}"));
    write(&client.join("Cargo.toml"), &manifest(&fs::read_to_string(runtime.join("Cargo.toml")).unwrap(), description));
    let workspace = fs::read_to_string(root().join("Cargo.toml")).unwrap();
    let members = workspace.lines().find(|line| line.starts_with("members = ")).unwrap();
    write(&folder.join("Cargo.toml"), &workspace.replace(members, "members = [\"ngrok-api\"]"));
    copy(&root().join("Cargo.lock"), &folder.join("Cargo.lock"));
    copy(&root().join("README.md"), &folder.join("README.md"));
    // Beside the client, so that what others have made is still there the next time.
    let output = Command::new(env!("CARGO"))
        .args(["check", "--quiet", "--offline", "--lib", "--examples", "--no-default-features"])
        .args(["--features", "dynamic,blocking,shelter"])
        .env("CARGO_TARGET_DIR", folder.join("target"))
        .current_dir(&folder)
        .output()
        .expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

/// The client's manifest with the features of this description, and without what tests it.
fn manifest(text: &str, description: &Description) -> String {
    let (before, rest) = text.split_once("# Services: generated").expect("the mark of what is generated");
    let (_, after) = rest.split_once("# End of what is generated.").expect("the mark of its end");
    let (after, _) = after.split_once("[dev-dependencies]").expect("what tests it");
    format!("{before}{}{after}", codegen::features(description))
}

/// The examples in the docs of a file, each in a module of its own.
fn examples(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut lines = text.lines().map(str::trim);
    while lines.any(|line| line.starts_with("/// ```no_run")) {
        let block = lines.by_ref().take_while(|line| *line != "/// ```");
        let code: Vec<&str> =
            block.map(|line| line.trim_start_matches("///").trim_start().trim_start_matches("# ")).collect();
        found.push(code.join("\n"));
    }
    assert_eq!(found.len(), text.matches("/// ```no_run").count());
    let name = |index: usize, code: &str| format!("example_{}_{index}", code.len());
    found.iter().enumerate().map(|(index, code)| format!("mod {} {{\n{code}\n}}\n", name(index, code))).collect()
}

fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

fn copy(from: &Path, to: &Path) {
    if from.is_dir() {
        for entry in fs::read_dir(from).unwrap() {
            let entry = entry.unwrap();
            copy(&entry.path(), &to.join(entry.file_name()));
        }
    } else {
        fs::create_dir_all(to.parent().unwrap()).unwrap();
        fs::copy(from, to).unwrap();
    }
}
