//! How the generator's time grows with the description: a synthetic one as large as the real one, ten times and a hundred
//! times as large. `cargo run --release --bin generator` prints a table; a linear generator has the same last column.

use std::time::Instant;

use api_spec::Sources;

/// A service with the five usual operations, its datatypes, an enum, a reference to the service before it, and one error.
fn service(number: usize) -> String {
    let before = number.saturating_sub(1);
    format!(
        "# Things of kind {number}.
service: things_{number}
title: Things {number}
doc: Things of kind {number}.
resource: Thing{number}
params:
  id:
    type: id<Thing{number}>
    doc: Identifier of the thing.

operations:
  create:
    call: POST /things_{number}
    doc: Creates a thing.
    request: Thing{number}Create
    response: Thing{number}
    errors: [THING_{number}_INVALID]
  get:
    call: GET /things_{number}/{{id}}
    doc: Reads a thing.
    response: Thing{number}
  list:
    call: GET /things_{number}
    doc: Lists things.
    response: Thing{number}List
    items: things
    filter: [id, color]
  update:
    call: PATCH /things_{number}/{{id}}
    doc: Changes a thing.
    request: Thing{number}Update
    response: Thing{number}
  delete:
    call: DELETE /things_{number}/{{id}}
    doc: Removes a thing.

types:
  Thing{number}:
    doc: A thing.
    id_prefix: t{number}_
    fields:
      id: common
      uri: common
      created_at: common
      description: common
      metadata: common
      color:
        type: string
        doc: Its color.
        values: {{red: Red., green: Green., blue: Blue.}}
      before:
        type: Ref<Thing{before}>
        doc: What came before it.
      parts:
        type: list<Part{number}>
        doc: What it is made of.

  Part{number}:
    doc: A part of a thing.
    fields:
      size:
        type: int64
        doc: How large it is.

  Thing{number}Create:
    doc: A new thing.
    like: Thing{number}
    fields:
      description: common
      color: {{base: same, required: true}}
      before_id:
        type: id<Thing{before}>
        doc: What came before it.

  Thing{number}Update:
    doc: Changes.
    like: Thing{number}
    fields:
      description: common
      color: same

  Thing{number}List:
    doc: A page.
    fields:
      things:
        type: list<Thing{number}>
        doc: The things.
      uri: common.list_uri
      next_page_uri: common
"
    )
}

fn description(services: usize) -> Sources {
    let common = include_str!("../../../api-spec/common.yaml").split("\ngroups:").next().unwrap_or_default();
    let mut files = vec![("common.yaml".to_owned(), common.to_owned())];
    let mut errors = "# Errors.\nfamily: things\ntitle: Things\ndoc: Errors of things.\nerrors:\n".to_owned();
    for number in 0..services {
        files.push((format!("services/things_{number}.yaml"), service(number)));
        errors.push_str(&format!(
            "  {}:\n    name: THING_{number}_INVALID\n    kind: invalid_argument\n    summary: The thing is no thing.\n",
            number + 1
        ));
    }
    files.push(("errors/things.yaml".to_owned(), errors));
    Sources::from_texts(files)
}

fn main() {
    println!("| services | operations | load | generate | microseconds per operation |");
    println!("|---|---|---|---|---|");
    for services in [50, 500, 5000] {
        let sources = description(services);
        let started = Instant::now();
        let description = api_spec::load(&sources).unwrap_or_else(|report| panic!("{report}"));
        let loaded = started.elapsed();
        let outputs = codegen::generate(&description);
        let all = started.elapsed();
        assert!(outputs.iter().any(|output| output.files.len() > services));
        let operations = services * 5;
        println!(
            "| {services} | {operations} | {:.2} s | {:.2} s | {:.0} |",
            loaded.as_secs_f64(),
            (all - loaded).as_secs_f64(),
            all.as_secs_f64() * 1e6 / operations as f64
        );
    }
}
