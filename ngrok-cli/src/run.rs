//! Making calls and printing what comes back.

use clap::ArgMatches;
use ngrok_api::dynamic::{self, DynamicOperation};
use ngrok_api::operation::Method;
use serde_json::{Map, Value};

use crate::commands::id;
use crate::failure::Failure;
use crate::output::{Format, Printer};
use crate::progress::Progress;
use crate::source::Source;
use crate::suggest::tip;
use crate::table::{Operation, Service};
use crate::{arguments, config, confirm, output};

/// Runs a service's command.
pub(crate) fn command(
    service: &'static Service,
    operation: &'static Operation,
    matches: &ArgMatches,
) -> Result<(), Failure> {
    let all = flag(matches, id::ALL);
    let format = Format::chosen(matches, all);
    let printer = Printer::new(format, Some((service, operation)), matches)?;
    let source = Source::default();
    let arguments = arguments::read(operation, matches, &source)?;
    execute(operation.operation, arguments, matches, &source, all, printer)
}

/// Runs `call SERVICE.OPERATION`.
pub(crate) fn call(name: &str, matches: &ArgMatches) -> Result<(), Failure> {
    let all = flag(matches, id::ALL);
    if !dynamic::operations().any(|known| known == name) {
        let tip = tip(name, dynamic::operations());
        return Err(Failure::usage(format!("'{name}' is no operation: expected SERVICE.OPERATION{tip}")));
    }
    let source = Source::default();
    let arguments = match arguments::text(matches, id::JSON) {
        Some(given) => arguments::json_object(given, &source)?,
        None => Map::new(),
    };
    if let Some((_, operation)) = known(name) {
        arguments::check(operation, &arguments)?;
    }
    let format = Format::asked(matches).unwrap_or(if all { Format::Jsonl } else { Format::Json });
    let printer = Printer::new(format, known(name), matches)?;
    execute(name, arguments, matches, &source, all, printer)
}

/// Runs `whoami`.
pub(crate) fn whoami(matches: &ArgMatches) -> Result<(), Failure> {
    let printer = Printer::new(Format::chosen(matches, false), known("root.self"), matches)?;
    execute("root.self", Map::new(), matches, &Source::default(), false, printer)
}

fn known(name: &str) -> Option<(&'static Service, &'static Operation)> {
    let operations = crate::generated::SERVICES.iter().flat_map(|s| s.operations.iter().map(move |o| (*s, o)));
    operations.into_iter().find(|(_, operation)| operation.operation == name)
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
    crate::policy::warn(known(name).map(|(_, operation)| operation), &arguments);
    let operation = dynamic::operation(name, arguments)?;
    if all && !operation.is_paged() {
        return Err(Failure::usage(format!("'--all' goes with lists only, and '{name}' is none")));
    }
    let client = config::client(matches, source)?;
    if operation.spec().method == Method::Delete && !flag(matches, id::YES) {
        confirm::deletion(what.trim_end())?;
    }
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| Failure::Local(format!("can't start: {error}")))?;
    runtime.block_on(async {
        if all {
            return follow(operation, &client, &mut printer).await;
        }
        if let Some(answer) = operation.send(&client).await? {
            printer.answer(&answer)?;
        }
        Ok(())
    })
}

async fn follow(operation: DynamicOperation, client: &ngrok_api::Client, printer: &mut Printer) -> Result<(), Failure> {
    let Some(mut items) = operation.items(client) else { return Ok(()) };
    let mut progress = Progress::new();
    while let Some(item) = items.try_next().await? {
        progress.aside(|| printer.item(&item))?;
        progress.item(items.pages_read());
    }
    progress.done(items.pages_read());
    printer.end()
}

/// What the path of a call is filled with, to name it in a question.
fn path_values(name: &str, arguments: &Map<String, Value>) -> String {
    let params = known(name).map(|(_, operation)| operation.params).unwrap_or_default();
    let values = params.iter().filter_map(|param| arguments.get(param.field)).filter_map(Value::as_str);
    output::printable(&values.collect::<Vec<_>>().join(" "))
}
