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
  cargo xtask spec export --openapi
                                  prints it as an OpenAPI 3.1 document
  cargo xtask spec diff UPSTREAM.yaml [--json]
                                  compares it with an OpenAPI document as ngrok publishes it, and fails if they differ in
                                  something that api-spec/upstream-differences.yaml does not list
  cargo xtask spec add SERVICE --from UPSTREAM.yaml
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
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let result = match words.as_slice() {
        ["codegen"] => generated::write(),
        ["codegen", "--check"] => generated::check(),
        ["spec", "check"] => spec::check(),
        ["spec", "export", "--json"] => spec::export(api_spec::export::to_json),
        ["spec", "export", "--openapi"] => spec::export(api_spec::openapi::to_openapi),
        ["spec", "diff", document] => upstream::diff(document, false),
        ["spec", "diff", document, "--json"] | ["spec", "diff", "--json", document] => upstream::diff(document, true),
        ["spec", "add", service, "--from", document] => upstream::add(service, document),
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

/// Runs what must hold before a change lands; `.ci/run` says what that is.
fn ci() -> Result<(), Failure> {
    let status = Command::new("bash").arg(".ci/run").current_dir(root()).status()?;
    if status.success() { Ok(()) } else { Err(Failure(format!(".ci/run failed: {status}"))) }
}
