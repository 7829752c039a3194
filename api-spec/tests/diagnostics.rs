//! What the loader says about mistakes: each test makes one in a small sound description and keeps the report.
//!
//! A report has the place, the offending text and what would be right. It has nothing else: one mistake that is reported
//! twice, or that makes others of its neighbours, shows up here as a longer snapshot.

mod pets;

use insta::assert_snapshot;
use pets::*;

#[test]
fn the_small_description_is_sound() {
    assert_eq!(report(sound()), "no mistake\n");
}

// Names that nothing bears.

#[test]
fn unknown_type() {
    assert_snapshot!(pets("type: list<Pet>", "type: list<Pett>"));
}

#[test]
fn unknown_response_type() {
    assert_snapshot!(pets("response: PetList", "response: PetLst"));
}

#[test]
fn unknown_request_type() {
    assert_snapshot!(pets("request: PetCreate", "request: PetsCreate"));
}

#[test]
fn unknown_like_type() {
    assert_snapshot!(pets("like: Pet", "like: Pett"));
}

#[test]
fn unknown_resource() {
    assert_snapshot!(pets("resource: Pet", "resource: Pat"));
}

#[test]
fn unknown_constructor() {
    assert_snapshot!(pets("type: list<Pet>", "type: lst<Pet>"));
}

#[test]
fn constructor_alone() {
    assert_snapshot!(pets("type: list<Pet>", "type: list"));
}

#[test]
fn id_of_a_scalar() {
    assert_snapshot!(pets("type: id<Pet>", "type: id<string>"));
}

#[test]
fn self_outside_of_a_type() {
    assert_snapshot!(pets("type: id<Pet>", "type: id<Self>"));
}

#[test]
fn unknown_service_key() {
    assert_snapshot!(pets("title: Pets", "titel: Pets"));
}

#[test]
fn unknown_key_unlike_any() {
    assert_snapshot!(pets(
        "    until: chip",
        "    until: chip
    colour: red"
    ));
}

#[test]
fn unknown_operation_key() {
    assert_snapshot!(pets("    items: pets", "    itms: pets"));
}

#[test]
fn unknown_type_key() {
    assert_snapshot!(pets("    like: Pet", "    lik: Pet"));
}

#[test]
fn unknown_field_key() {
    assert_snapshot!(pets("max_bytes: 40", "max_byte: 40"));
}

#[test]
fn unknown_common_field() {
    assert_snapshot!(pets("id: common", "id: common.ids"));
}

#[test]
fn unknown_same_field() {
    assert_snapshot!(pets("kind: same", "kinds: same"));
}

#[test]
fn unknown_column() {
    assert_snapshot!(pets("columns: [id, name]", "columns: [id, nmae]"));
}

#[test]
fn unknown_filter_field() {
    assert_snapshot!(pets("filter: [id, name]", "filter: [id, nam]"));
}

#[test]
fn unknown_error_code() {
    assert_snapshot!(pets("errors: [PET_NAME_TAKEN]", "errors: [PET_NAME_TAKN]"));
}

#[test]
fn what_many_places_name_wrongly_is_one_mistake() {
    let report = pets("errors: [PET_NAME_TAKEN]", "errors: [PET_NAME_TAKN, PET_NAME_TAKN, PET_NAME_TAKN]");
    assert_eq!(report.matches("there is no error `PET_NAME_TAKN`").count(), 1, "{report}");
    assert_eq!(report.matches("here, too").count(), 2, "{report}");
    assert!(report.contains("did you mean `PET_NAME_TAKEN`?"), "{report}");
}

#[test]
fn unknown_types_and_common_fields_are_one_mistake_each() {
    let report = pets(
        "id: common",
        "id: common.key\n      key: common\n      a: {type: list<Pett>, doc: A.}\n      b: {type: Pett, doc: B.}",
    );
    assert_eq!(report.matches("error:").count(), 2, "{report}");
    assert_eq!(report.matches("here, too").count(), 2, "{report}");
}

#[test]
fn unknown_wait_operation() {
    assert_snapshot!(pets("operation: get", "operation: gte"));
}

#[test]
fn unknown_wait_field() {
    assert_snapshot!(pets("until: chip", "until: chips"));
}

#[test]
fn unknown_absent_word() {
    assert_snapshot!(pets("absent: null", "absent: nul"));
}

#[test]
fn unknown_error_kind() {
    assert_snapshot!(changed("errors/pets.yaml", "kind: not_found", "kind: notfound"));
}

#[test]
fn neither_same_nor_common() {
    assert_snapshot!(pets("kind: same", "kind: sames"));
}

// Things that are there twice.

#[test]
fn duplicate_type() {
    assert_snapshot!(with_file("types/more.yaml", "types:\n  Pet:\n    doc: Another.\n    fields: {}\n"));
}

#[test]
fn duplicate_service() {
    assert_snapshot!(with_file(
        "services/others.yaml",
        &PETS[..PETS.find("types:").unwrap()].replace("/pets", "/others")
    ));
}

#[test]
fn duplicate_field() {
    assert_snapshot!(pets("      kind: same", "      name: same"));
}

#[test]
fn duplicate_operation() {
    assert_snapshot!(pets("  create:", "  list:"));
}

#[test]
fn duplicate_key() {
    assert_snapshot!(pets("title: Pets", "title: Pets\ntitle: Dogs"));
}

#[test]
fn duplicate_error_name() {
    assert_snapshot!(changed("errors/pets.yaml", "name: PET_UNKNOWN", "name: PET_NAME_TAKEN"));
}

#[test]
fn duplicate_error_number() {
    assert_snapshot!(with_file(
        "errors/more.yaml",
        &ERRORS.replace("pets", "more").replace("PET_", "OTHER_").replace("101", "102")
    ));
}

#[test]
fn two_operations_with_one_call() {
    assert_snapshot!(pets(
        "call: GET /pets\n",
        "call: GET /pets/{name}\n    params:\n      name: {type: id<Pet>, doc: The same by another name.}\n"
    ));
}

// Values of the wrong kind.

#[test]
fn a_list_where_a_text_is_wanted() {
    assert_snapshot!(pets("title: Pets", "title: [Pets]"));
}

#[test]
fn a_text_where_a_list_is_wanted() {
    assert_snapshot!(pets("columns: [id, name]", "columns: id"));
}

#[test]
fn a_text_where_a_mapping_is_wanted() {
    assert_snapshot!(pets("      name: {base: same, required: true}", "      name: required"));
}

#[test]
fn a_type_without_a_body() {
    assert_snapshot!(pets(
        "    doc: A page of pets.\n    fields:\n      pets:\n        type: list<Pet>\n        doc: The objects of this page.\n      next_page_uri: common",
        ""
    ));
}

#[test]
fn a_word_where_a_flag_is_wanted() {
    assert_snapshot!(pets("required: true", "required: yes"));
}

#[test]
fn a_word_where_a_number_is_wanted() {
    assert_snapshot!(pets("max_bytes: 40", "max_bytes: forty"));
}

#[test]
fn a_key_without_a_value() {
    assert_snapshot!(pets("title: Pets", "title:"));
}

#[test]
fn a_missing_key() {
    assert_snapshot!(pets("title: Pets\n", ""));
}

#[test]
fn a_missing_call() {
    assert_snapshot!(pets("    call: GET /pets/{id}\n", ""));
}

#[test]
fn a_missing_type() {
    assert_snapshot!(pets("        type: string\n        doc: What it is called.", "        doc: What it is called."));
}

#[test]
fn a_missing_doc() {
    assert_snapshot!(pets("        doc: What it is called.\n", ""));
}

#[test]
fn an_error_without_a_number() {
    assert_snapshot!(changed("errors/pets.yaml", "  101:", "  PET:"));
}

#[test]
fn an_error_without_a_kind() {
    assert_snapshot!(changed("errors/pets.yaml", "    kind: already_exists\n", ""));
}

// Calls.

#[test]
fn bad_method() {
    assert_snapshot!(pets("call: POST /pets", "call: PSOT /pets"));
}

#[test]
fn method_alone() {
    assert_snapshot!(pets("call: POST /pets", "call: POST"));
}

#[test]
fn bad_path() {
    assert_snapshot!(pets("call: POST /pets", "call: POST pets"));
}

#[test]
fn path_with_a_half_placeholder() {
    assert_snapshot!(pets("call: GET /pets/{id}", "call: GET /pets/x{id}"));
}

#[test]
fn path_with_an_empty_part() {
    assert_snapshot!(pets("call: POST /pets", "call: POST /pets/"));
}

#[test]
fn path_parameter_that_nothing_provides() {
    assert_snapshot!(pets("call: GET /pets/{id}", "call: GET /pets/{pet_id}"));
}

#[test]
fn unused_service_parameter() {
    assert_snapshot!(pets("params:\n  id:", "params:\n  owner: {type: string, doc: Who it belongs to.}\n  id:"));
}

#[test]
fn unused_operation_parameter() {
    assert_snapshot!(pets(
        "doc: Adds a pet.",
        "doc: Adds a pet.\n    params:\n      owner: {type: string, doc: Who it belongs to.}"
    ));
}

#[test]
fn list_without_its_items_field() {
    assert_snapshot!(pets("items: pets", "items: pet"));
}

#[test]
fn list_without_a_response() {
    assert_snapshot!(pets("    response: PetList\n", ""));
}

#[test]
fn list_type_without_next_page_uri() {
    assert_snapshot!(pets("      next_page_uri: common\n", ""));
}

#[test]
fn list_of_no_objects() {
    assert_snapshot!(pets("type: list<Pet>", "type: list<string>"));
}

#[test]
fn filter_of_no_list() {
    assert_snapshot!(pets("items: pets\n    ", ""));
}

#[test]
fn no_query_parameters_for_lists() {
    assert_snapshot!(changed("common.yaml", "  limit:", "  limits:"));
}

// Values.

#[test]
fn default_that_is_no_known_value() {
    assert_snapshot!(pets("default: cat", "default: cats"));
}

#[test]
fn default_of_the_wrong_type() {
    assert_snapshot!(pets("max_bytes: 40", "default: [x]"));
}

#[test]
fn default_out_of_bounds() {
    assert_snapshot!(changed("common.yaml", "default: 100", "default: 101"));
}

#[test]
fn bounds_the_wrong_way_round() {
    assert_snapshot!(changed("common.yaml", "min: 1", "min: 1000"));
}

#[test]
fn a_default_of_what_is_required() {
    assert_snapshot!(pets("default: cat", "default: cat\n        required: true"));
}

// Documentation.

#[test]
fn empty_documentation() {
    assert_snapshot!(pets("doc: Adds a pet.", "doc: \"\""));
}

#[test]
fn documentation_still_to_be_written() {
    assert_snapshot!(pets(
        "doc: Adds a pet.",
        "doc: >-\n      Adds a pet. It gets an identifier of its own.\n      TODO say more."
    ));
}

#[test]
fn markup_in_documentation() {
    assert_snapshot!(pets("doc: Adds a pet.", "doc: >-\n      Adds a pet, `list[0]` or so,\n      with a [link](x)."));
}

#[test]
fn unbalanced_backtick() {
    assert_snapshot!(pets("doc: Adds a pet.", "doc: Adds a `Pet` to `pets."));
}

// Types that make no sense.

#[test]
fn unused_type() {
    assert_snapshot!(with_file("types/more.yaml", "types:\n  Shadow:\n    doc: Of a pet.\n    fields: {}\n"));
}

#[test]
fn group_without_a_folder() {
    assert_snapshot!(changed("common.yaml", "query:", "groups:\n  garden: {doc: What lives outside.}\n\nquery:"));
}

#[test]
fn types_that_are_like_each_other() {
    assert_snapshot!(pets("    doc: An animal.", "    doc: An animal.\n    like: PetCreate"));
}

#[test]
fn type_that_holds_itself() {
    assert_snapshot!(pets("      kind:\n", "      parent: {type: Pet, doc: Its mother.}\n      kind:\n"));
}

#[test]
fn a_choice_of_types_is_no_value() {
    assert_snapshot!(pets(
        "  PetList:",
        "  Animal:\n    doc: A pet of any kind.\n    any_of: [Pet]\n\n  Herd:\n    doc: Some of them.\n    fields:\n      first: {type: Animal, doc: The first.}\n\n  PetList:"
    ));
}

// Files.

#[test]
fn invalid_yaml() {
    assert_snapshot!(pets("title: Pets", "title: \"Pets"));
}

#[test]
fn indentation_that_does_not_fit() {
    assert_snapshot!(pets("title: Pets", "  title: Pets"));
}

#[test]
fn tab() {
    assert_snapshot!(pets("    call: POST /pets", "\tcall: POST /pets"));
}

#[test]
fn anchor() {
    assert_snapshot!(pets("title: Pets", "title: &name Pets"));
}

#[test]
fn alias() {
    assert_snapshot!(pets("title: Pets", "title: *name"));
}

#[test]
fn tag() {
    assert_snapshot!(pets("title: Pets", "title: !text Pets"));
}

#[test]
fn empty_file() {
    assert_snapshot!(with_file("types/more.yaml", ""));
}

#[test]
fn refusal_that_says_nothing() {
    assert_snapshot!(with_file("cli.yaml", "refused:\n  pets adopt:\nrefuse: {}"));
}

#[test]
fn examples_that_no_call_could_send() {
    let with = |example: &str| pets("  PetCreate:\n", &format!("  PetCreate:\n    example: {example}\n"));
    let secret = pets(
        "    fields:\n      name: {base: same, required: true}\n",
        "    example: {name: hunter2}\n    fields:\n      name: {base: same, sensitive: true}\n",
    );
    let reports = [with("{nam: Tom}"), with("{name: 7}"), with("{kind: cow, name: Tom}"), secret];
    assert_eq!(with("{name: Tom, kind: dog}"), "no mistake\n");
    let of_answer = pets("  Pet:\n", "  Pet:\n    example: {name: Tom}\n");
    assert_snapshot!(format!("{}\n{of_answer}", reports.join("\n")));
}

#[test]
fn file_in_no_folder() {
    assert_snapshot!(with_file("type/more.yaml", "types: {}"));
}

#[test]
fn all_mistakes_of_all_files_are_reported_in_their_order() {
    let files = sound().map(|(name, text)| match name {
        "common.yaml" => (name, text.replace("default: 100", "default: many")),
        "errors/pets.yaml" => (name, text.replace("kind: not_found", "kind: lost")),
        _ => (name, text.replace("resource: Pet", "resource: Pat").replace("max_bytes: 40", "max_bites: 40")),
    });
    assert_snapshot!(report(files));
}

#[test]
fn parameter_named_like_a_field_of_the_body() {
    assert_snapshot!(pets(
        "    request: PetCreate",
        "    query:\n      kind: {type: string, doc: Overrides the kind.}\n    request: PetCreate"
    ));
}

#[test]
fn next_page_uri_that_can_not_end() {
    assert_snapshot!(changed("common.yaml", "    absent: null\n", ""));
}

#[test]
fn default_of_a_list_with_one_wrong_item() {
    assert_snapshot!(pets(
        "max_bytes: 40",
        "max_bytes: 40\n      ages:\n        type: list<int64>\n        doc: Its ages.\n        default: [1, two, 3]"
    ));
}

#[test]
fn status_of_a_failure() {
    assert_snapshot!(pets("doc: Adds a pet.", "doc: Adds a pet.\n    status: 404"));
}

#[test]
fn wait_for_what_is_always_there() {
    assert_snapshot!(pets("until: chip", "until: name"));
}

#[test]
fn behaviour_that_names_nothing() {
    let operation = "doc: Returns the `Pet` with this ID.";
    let cases = [
        (operation, "blocked_by: [Pet]", "`Pet` is not a field of a type"),
        (operation, "blocked_by: [Pt.name]", "there is no type `Pt`"),
        (operation, "blocked_by: [Pet.nmae]", "`Pet` has no field `nmae`"),
        (operation, "clears: chp", "`Pet` has no field `chp`"),
        ("  Pet:\n    doc: An animal.", "made_by: magic", "`magic` is not a known `made_by`"),
        ("  Pet:\n    doc: An animal.", "unique: [{fields: [name], unless: shy}]", "`Pet` has no field `shy`"),
    ];
    for (place, key, expected) in cases {
        let said = pets(place, &format!("{place}\n    {key}"));
        assert!(said.contains(expected), "{key}: {said}");
    }
    for (key, expected) in [
        ("endpoint_kind: cloud", "`name` is no Traffic Policy, so it has no endpoint"),
        ("format: traffic-policy\n        endpoint_url: ur", "names a field `ur`, which is not beside it"),
        ("format: traffic-policy\n        endpoint_kind: edge", "agent, cloud"),
    ] {
        let said = pets("max_bytes: 40", &format!("max_bytes: 40\n        {key}"));
        assert!(said.contains(expected), "{key}: {said}");
    }
    let said = pets("resource: Pet", "resource: Pet\npart_of: {parent: Pet, field: friends}");
    assert!(said.contains("`Pet` has no field `friends`"), "{said}");
}

// Types at places that can't hold them.

#[test]
fn list_of_durations() {
    assert_snapshot!(pets("type: timestamp", "type: list<duration>"));
}

#[test]
fn what_is_said_of_another_kind_of_value() {
    assert_snapshot!(pets(
        "type: string\n        doc: What it is called.",
        "type: int32\n        doc: What it is called."
    ));
}

#[test]
fn known_value_of_another_type() {
    assert_snapshot!(pets("type: timestamp", "type: int64\n        values: {1: One., two: Two.}"));
}

#[test]
fn accessor_named_as_a_feature_of_something_else() {
    for name in ["gzip", "native_tls", "tracing"] {
        let path = format!("services/{name}.yaml");
        let files = sound().map(|(file, text)| (if file == "services/pets.yaml" { path.as_str() } else { file }, text));
        let report = report(files);
        assert!(
            report.contains(&format!("`{name}` is a feature of the client that leaves out something else")),
            "{report}"
        );
    }
}
