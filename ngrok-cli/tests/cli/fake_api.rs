//! Every operation through the binary against the fake API, which checks requests as the API does and keeps objects.

use ngrok_mock::NgrokMock;
use serde_json::Value;

use crate::samples::{sample, words};
use crate::support::{DESCRIPTION, KEY, Run, command_at, finish, key};

fn account() -> NgrokMock {
    NgrokMock::builder().api_key(KEY).start_blocking().unwrap()
}

fn run(api: &NgrokMock, arguments: &[String]) -> Run {
    finish(command_at(api.url()).args(arguments), "")
}

/// The fake takes each of them for the operation that it is: it either does it or refuses it.
#[test]
fn every_operation_reaches_its_api_as_itself() {
    for api in DESCRIPTION.apis() {
        let name = api.api.name.as_str();
        let root = api.api.is_root();
        let builder = NgrokMock::builder().api_key(KEY);
        let builder = if root { builder } else { builder.other_api_key(name, key(&api.api)) };
        let mock = builder.start_blocking().unwrap();
        let url = if root { mock.url() } else { mock.other_api(name).url() };
        for (service, operation) in api.operations() {
            let sample = sample(api, operation);
            let mut arguments = words(api, service, operation);
            arguments.extend(sample.path.iter().map(|(_, value)| value.clone()));
            arguments.extend(sample.flags.clone());
            mock.clear_requests();
            let run = finish(command_at(url).args(&arguments), "");
            match run.code {
                0 => assert_eq!(run.stdout.is_empty(), operation.response.is_none(), "{arguments:?}"),
                // Warnings of what is sent may stand before it.
                1 => assert!(run.stderr.contains("error: the API refused "), "{arguments:?}: {run:#?}"),
                _ => panic!("{arguments:?}: {run:#?}"),
            }
            let requests = if root { mock.requests() } else { mock.other_api(name).requests() };
            let request = requests.last().unwrap_or_else(|| panic!("{arguments:?}: nothing was sent"));
            let target = sample.target(operation);
            assert_eq!(request.method, operation.method.as_str(), "{arguments:?}");
            assert_eq!(Some(request.path.as_str()), target.split('?').next(), "{arguments:?}");
        }
    }
}

/// Commands that make an object each.
const CREATED: [&str; 8] = [
    "ip-policies create --description office",
    "ip-policies create --description home --metadata {}",
    "credentials create --description laptop",
    "api-keys create --description script",
    "vaults create --name passwords",
    "reserved-addrs create --region eu",
    "ssh-certificate-authorities create --private-key-type ed25519",
    "backends tunnel-group create --labels app=web,env=prod",
];

/// What was created is listed, can be read and is the same, and what was deleted is gone.
#[test]
fn objects_are_created_listed_read_and_deleted() {
    let api = account();
    for command in CREATED {
        run(&api, &command.split(' ').map(str::to_owned).collect::<Vec<_>>()).exits(0);
    }
    let mut read = 0;
    for service in &DESCRIPTION.services {
        let named = |name: &str| service.operations.iter().find(|o| o.name == name);
        let (Some(list), Some(get)) = (named("list"), named("get")) else { continue };
        if !list.params.is_empty() || get.params.len() != 1 {
            continue;
        }
        let listed = run(&api, &[words(&DESCRIPTION, service, list), vec!["--all".to_owned()]].concat()).exits(0);
        for line in listed.stdout.lines() {
            let item: Value = serde_json::from_str(line).unwrap();
            let id = vec![item["id"].as_str().unwrap().to_owned()];
            assert_eq!(run(&api, &[words(&DESCRIPTION, service, get), id.clone()].concat()).exits(0).json(), item);
            read += 1;
            // The key in use is one of the objects.
            let Some(delete) = named("delete").filter(|_| service.name != "api_keys") else { continue };
            // What something else refers to is refused.
            if run(&api, &[words(&DESCRIPTION, service, delete), id.clone()].concat()).code == 0 {
                run(&api, &[words(&DESCRIPTION, service, get), id].concat()).exits(1);
            }
        }
    }
    // The key in use is there as well.
    assert_eq!(read, CREATED.len() + 1);
}

#[test]
fn a_wrong_key_is_not_authenticated() {
    let api = account();
    finish(command_at(api.url()).args(["whoami", "--api-key", "another"]), "").exits(4);
    let me = finish(command_at(api.url()).arg("whoami"), "").exits(0);
    assert!(me.json()["account"]["id"].as_str().is_some_and(|id| !id.is_empty()), "{me:?}");
}
