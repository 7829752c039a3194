//! The maintainer's commands. `cargo xtask` alone lists them.

mod generated;
mod policy_docs;
mod semver;
mod spec;
mod upstream;
mod workspace;

use std::process::{Command, ExitCode};

use workspace::{Failure, root};

const USAGE: &str = "\
The maintainer's commands:

  cargo xtask codegen             writes the generated code of the SDK and the command line
  cargo xtask codegen --check     writes nothing; shows how the committed code differs, and fails if it does
  cargo xtask spec check          loads the description and reports its mistakes
  cargo xtask spec export --json  prints the resolved description as JSON
  cargo xtask spec export --openapi [--api API]
                                  prints an API as an OpenAPI 3.1 document: the one at the root, or the named one
  cargo xtask spec diff UPSTREAM.yaml [--api API] [--json]
                                  compares it with an OpenAPI document as ngrok publishes it, and fails if they differ in
                                  something that api-spec/upstream-differences.yaml does not list; for another API that
                                  is api-spec/upstream-differences-API.yaml
  cargo xtask spec add SERVICE --from UPSTREAM.yaml [--api API]
                                  writes a first file for a service that only that document has
  cargo xtask spec policies DOCS [--json]
                                  reads a checkout of ngrok's documentation, and fails if it has actions, fields, results,
                                  variables, categories or macros of Traffic Policies that the description lacks
  cargo xtask semver              updates ngrok-api/public-api.txt, and says what release the changes since the last one make
  cargo xtask semver --check      fails if that list is not up to date
  cargo xtask ci                  runs everything that must hold before a change lands, as .ci/run does
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let mut words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let api = named_api(&mut words);
    let api = api.as_deref();
    let result = match words.as_slice() {
        ["codegen"] => generated::write(),
        ["codegen", "--check"] => generated::check(),
        ["spec", "check"] => spec::check(),
        ["spec", "export", "--openapi"] => spec::export(api, api_spec::openapi::to_openapi),
        ["spec", "diff", document] => upstream::diff(api, document, false),
        ["spec", "diff", document, "--json"] | ["spec", "diff", "--json", document] => {
            upstream::diff(api, document, true)
        }
        ["spec", "add", service, "--from", document] => upstream::add(api, service, document),
        // Everything else is about all APIs.
        _ if api.is_some() => {
            Err(Failure(format!("`--api` goes with `spec export --openapi`, `spec diff` and `spec add`\n\n{USAGE}")))
        }
        ["spec", "export", "--json"] => spec::export(None, api_spec::export::to_json),
        ["spec", "policies", docs] => policy_docs::diff(docs, false),
        ["spec", "policies", docs, "--json"] | ["spec", "policies", "--json", docs] => policy_docs::diff(docs, true),
        ["semver"] => semver::run(false),
        ["semver", "--check"] => semver::run(true),
        ["ci"] => ci(),
        [] | ["help" | "--help" | "-h"] => {
            print!("{USAGE}");
            Ok(())
        }
        _ => Err(Failure(format!("unknown command: {}\n\n{USAGE}", words.join(" ")))),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure(message)) => {
            eprintln!("{}", message.trim_end());
            ExitCode::FAILURE
        }
    }
}

/// Takes `--api API` out of the words.
fn named_api(words: &mut Vec<&str>) -> Option<String> {
    let at = words.iter().position(|word| *word == "--api").filter(|at| at + 1 < words.len())?;
    let name = words[at + 1].to_owned();
    words.drain(at..at + 2);
    Some(name)
}

/// Runs what must hold before a change lands; `.ci/run` says what that is.
fn ci() -> Result<(), Failure> {
    let status = Command::new("bash").arg(".ci/run").current_dir(root()).status()?;
    if status.success() { Ok(()) } else { Err(Failure(format!(".ci/run failed: {status}"))) }
}
