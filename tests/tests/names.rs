//! Every name that the library was asked to have is found: as an accessor, a type or its doc alias, a field or a method.

use std::fs;
use std::path::{Path, PathBuf};

use end_to_end::description;

fn generated() -> String {
    fn read(folder: &Path, text: &mut String) {
        let mut entries: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|e| e.unwrap().path()).collect();
        entries.sort();
        for path in entries {
            if path.is_dir() { read(&path, text) } else { text.push_str(&fs::read_to_string(&path).unwrap()) }
        }
    }
    let mut text = String::new();
    read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../ngrok-api/src/generated"), &mut text);
    text
}

#[test]
fn every_name_of_the_seed_is_found() {
    let names = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("seed_names.txt")).unwrap();
    let source = generated();
    let clients = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ngrok-api/src/generated/client.rs");
    let clients = fs::read_to_string(clients).unwrap();
    let mut missing = Vec::new();
    let mut count = 0;
    for name in names.lines().filter(|line| !line.starts_with('#')) {
        count += 1;
        let found = match name.split_once('.') {
            None if name == "Client" || name == "Ref" => true,
            None => {
                source.contains(&format!("#[doc(alias = \"{name}\")]"))
                    || source.contains(&format!("pub struct {name} "))
            }
            Some(("Client", accessor)) => clients.contains(&format!("pub fn {accessor}(")),
            Some((owner, member)) => match member.strip_suffix("()") {
                Some(method) => description().operations().any(|(_, operation)| {
                    operation.name == method && operation.instance.as_ref().is_some_and(|i| i.type_name == owner)
                }),
                None => description().type_named(owner).is_some_and(|t| t.field(member).is_some()),
            },
        };
        if !found {
            missing.push(name);
        }
    }
    assert!(count > 250, "{count} names");
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn instance_methods_exist_wherever_the_path_can_be_read_off_the_object() {
    let source = generated();
    let mut count = 0;
    for (service, operation) in description().operations() {
        let Some(instance) = &operation.instance else { continue };
        count += 1;
        let datatype = description().type_named(&instance.type_name).unwrap();
        let method = match &service.module {
            Some(module) => format!("{}_{}", operation.name, module.field),
            None => operation.rust_name.clone().unwrap_or_else(|| operation.name.clone()),
        };
        let path = format!("pub fn {method}<'c, C: Connection>(");
        assert!(source.contains(&path), "{}.{method}", datatype.name);
    }
    assert!(count > 170, "{count} instance methods");
}
