//! Making calls and printing what comes back.

use clap::ArgMatches;
use ngrok_api::dynamic::{self, DynamicOperation};
use ngrok_api::operation::Method;
use ngrok_api::{Client, Error};
use serde_json::{Map, Value};

use crate::commands::id;
use crate::failure::Failure;
use crate::lookup::{self, Entry, named};
use crate::output::{Format, Printer};
use crate::progress::Progress;
use crate::source::Source;
use crate::suggest::operation_tip;
use crate::{arguments, config, confirm, output};

/// Runs a service's command.
pub(crate) fn command(entry: Entry, matches: &ArgMatches) -> Result<(), Failure> {
    let all = flag(matches, id::ALL);
    let format = Format::chosen(matches, all);
    let printer = Printer::new(format, Some(entry), matches)?;
    let source = Source::default();
    let arguments = arguments::read(entry.operation, matches, &source)?;
    execute(entry.operation.operation, arguments, matches, &source, all, printer)
}

/// Runs `call SERVICE.OPERATION`.
pub(crate) fn call(name: &str, matches: &ArgMatches) -> Result<(), Failure> {
    let all = flag(matches, id::ALL);
    if !dynamic::operations().any(|known| known == name) {
        let tip = operation_tip(name);
        return Err(Failure::usage(format!("'{name}' is no operation: expected SERVICE.OPERATION{tip}")));
    }
    let source = Source::default();
    let arguments = match arguments::text(matches, id::JSON) {
        Some(given) => arguments::json_object(given, &source)?,
        None => Map::new(),
    };
    if let Some(entry) = named(name) {
        arguments::check(entry.operation, &arguments)?;
    }
    let format = Format::asked(matches).unwrap_or(if all { Format::Jsonl } else { Format::Json });
    let printer = Printer::new(format, named(name), matches)?;
    execute(name, arguments, matches, &source, all, printer)
}

/// Runs `whoami`.
pub(crate) fn whoami(matches: &ArgMatches) -> Result<(), Failure> {
    let printer = Printer::new(Format::chosen(matches, false), named("root.self"), matches)?;
    execute("root.self", Map::new(), matches, &Source::default(), false, printer)
}

fn flag(matches: &ArgMatches, name: &str) -> bool {
    matches.try_get_one::<bool>(name).ok().flatten().copied().unwrap_or_default()
}

fn execute(
    name: &str,
    arguments: Map<String, Value>,
    matches: &ArgMatches,
    source: &Source,
    all: bool,
    mut printer: Printer,
) -> Result<(), Failure> {
    let what = format!("{name} {}", path_values(name, &arguments));
    crate::policy::warn(named(name).map(|entry| entry.operation), &arguments);
    let operation = dynamic::operation(name, arguments).map_err(Failure::unsent)?;
    if all && !operation.is_paged() {
        return Err(Failure::usage(format!("'--all' goes with lists only, and '{name}' is none")));
    }
    let api = lookup::api(operation.api().name);
    let client = config::client(api, operation.api(), matches, source)?;
    if operation.spec().method == Method::Delete && !flag(matches, id::YES) {
        confirm::deletion(what.trim_end())?;
    }
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| Failure::Local(format!("can't start: {error}")))?;
    let failed = |error| Failure::Call(error, api);
    runtime.block_on(async {
        if all {
            return follow(operation, &client, &mut printer, failed).await;
        }
        if let Some(answer) = operation.send(&client).await.map_err(failed)? {
            printer.answer(&answer)?;
        }
        Ok(())
    })
}

async fn follow(
    operation: DynamicOperation,
    client: &Client,
    printer: &mut Printer,
    failed: impl Fn(Error) -> Failure,
) -> Result<(), Failure> {
    let Some(mut items) = operation.items(client) else { return Ok(()) };
    let mut progress = Progress::new();
    while let Some(item) = items.try_next().await.map_err(&failed)? {
        progress.aside(|| printer.item(&item))?;
        progress.item(items.pages_read());
    }
    progress.done(items.pages_read());
    printer.end()
}

/// What the path of a call is filled with, to name it in a question.
fn path_values(name: &str, arguments: &Map<String, Value>) -> String {
    let params = named(name).map(|entry| entry.operation.params).unwrap_or_default();
    let values = params.iter().filter_map(|param| arguments.get(param.field)).filter_map(Value::as_str);
    output::printable(&values.collect::<Vec<_>>().join(" "))
}
