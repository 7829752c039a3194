//! Printing answers: which format, and in it whole answers or items one by one.
//!
//! Where an answer comes from is left to others. It imports what a table of a service is, and failures.

mod cells;
pub(crate) mod color;
mod grid;

use std::io::{self, IsTerminal, Write};

use clap::ArgMatches;
use serde_json::Value;

use crate::commands::id;
use crate::failure::Failure;
use crate::lookup::Entry;
use crate::suggest::tip;

pub(crate) use crate::failure::printable;

/// How answers are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Format {
    Table,
    Json,
    Jsonl,
    Yaml,
}

impl Format {
    /// The format that was asked for; `--columns` alone asks for a table.
    pub(crate) fn asked(matches: &ArgMatches) -> Option<Self> {
        match crate::arguments::text(matches, id::OUTPUT) {
            Some("table") => Some(Format::Table),
            Some("json") => Some(Format::Json),
            Some("jsonl") => Some(Format::Jsonl),
            Some("yaml") => Some(Format::Yaml),
            _ => columns(matches).map(|_| Format::Table),
        }
    }

    /// The format that was asked for, or else the one for whoever reads.
    pub(crate) fn chosen(matches: &ArgMatches, all: bool) -> Self {
        Format::asked(matches).unwrap_or_else(|| match (io::stdout().is_terminal(), all) {
            (true, _) => Format::Table,
            (false, true) => Format::Jsonl,
            (false, false) => Format::Json,
        })
    }
}

fn columns(matches: &ArgMatches) -> Option<Vec<String>> {
    matches.try_get_many::<String>(id::COLUMNS).ok().flatten().map(|values| values.cloned().collect())
}

/// Prints what a call answers with.
pub(crate) struct Printer {
    format: Format,
    /// The operation, where the tables have it.
    known: Option<Entry>,
    columns: Vec<String>,
    /// Rows of a table, whose widths are known only in the end.
    rows: Vec<Value>,
    items: usize,
}

impl Printer {
    /// Gets ready to print the answer of an operation.
    pub(crate) fn new(format: Format, known: Option<Entry>, matches: &ArgMatches) -> Result<Self, Failure> {
        let asked = columns(matches);
        if asked.is_some() && format != Format::Table {
            return Err(Failure::usage("'--columns' goes with '--output table' only"));
        }
        let operation = known.map(|entry| entry.operation);
        for column in asked.iter().flatten() {
            let Some(operation) = operation else { break };
            let field = column.split('.').next().unwrap_or_default();
            if !operation.fields.contains(&field) {
                let fields = operation.fields.join(", ");
                let tip = tip(field, operation.fields.iter().copied());
                return Err(Failure::usage(format!(
                    "invalid value '{column}' for '--columns': expected some of {fields}{tip}"
                )));
            }
        }
        let default = || known.map(|entry| entry.service.columns.iter().map(|c| (*c).to_owned()).collect());
        // A single object is shown whole, unless columns are asked for.
        let listed = operation.is_some_and(|operation| operation.items.is_some());
        let columns = asked.or_else(|| if listed { default() } else { None }).unwrap_or_default();
        Ok(Printer { format, known, columns, rows: Vec::new(), items: 0 })
    }

    /// Prints a whole answer.
    pub(crate) fn answer(&mut self, answer: &Value) -> Result<(), Failure> {
        let items = self.known.and_then(|entry| answer.get(entry.operation.items?)).and_then(Value::as_array);
        match (self.format, items) {
            (Format::Json, _) => print_json(answer)?,
            (Format::Yaml, _) => print(&yaml(answer)?)?,
            (Format::Jsonl, None) => print(&format!("{answer}\n"))?,
            (Format::Table, None) => self.print_object(answer)?,
            (Format::Jsonl | Format::Table, Some(items)) => {
                for item in items {
                    self.item(item)?;
                }
                self.end()?;
                let next = self.known.and_then(|entry| answer.get(entry.api.next_page));
                if let (Format::Table, Some(Value::String(_))) = (self.format, next) {
                    note("there are more pages: add --all to follow them");
                }
            }
        }
        self.tell_of_secrets(answer);
        Ok(())
    }

    /// Prints one item of a list.
    pub(crate) fn item(&mut self, item: &Value) -> Result<(), Failure> {
        self.items += 1;
        match self.format {
            Format::Table => {
                self.rows.push(self.in_dollars(item));
                Ok(())
            }
            Format::Jsonl => print(&format!("{item}\n")),
            // A sequence of one, so that the whole is one sequence.
            Format::Yaml => print(&yaml(&Value::Array(vec![item.clone()]))?),
            Format::Json => {
                let text = serde_json::to_string_pretty(item).unwrap_or_default().replace('\n', "\n  ");
                print(&format!("{}\n  {text}", if self.items == 1 { "[" } else { "," }))
            }
        }
    }

    /// Ends a list of items.
    pub(crate) fn end(&mut self) -> Result<(), Failure> {
        match self.format {
            Format::Table => print(&grid::list(&self.columns, &std::mem::take(&mut self.rows))),
            Format::Json => print(if self.items == 0 { "[]\n" } else { "\n]\n" }),
            Format::Yaml if self.items == 0 => print("[]\n"),
            Format::Jsonl | Format::Yaml => Ok(()),
        }
    }

    fn print_object(&self, object: &Value) -> Result<(), Failure> {
        let object = self.in_dollars(object);
        if self.columns.is_empty() {
            return print(&grid::object(&object));
        }
        print(&grid::list(&self.columns, &[object]))
    }

    /// A value with its amounts of money as people read them.
    fn in_dollars(&self, value: &Value) -> Value {
        let mut value = value.clone();
        for path in self.known.map(|entry| entry.operation.cents).unwrap_or_default() {
            cells::in_dollars(&mut value, &path.split('.').collect::<Vec<_>>());
        }
        value
    }

    /// Says which values the API won't show again.
    fn tell_of_secrets(&self, answer: &Value) {
        let shown =
            |path: &&&str| cells::at(answer, path).is_some_and(|value| !value.is_null() && value.as_str() != Some(""));
        let paths = self.known.map(|entry| entry.operation.one_time).unwrap_or_default();
        let paths: Vec<&str> = paths.iter().filter(shown).copied().collect();
        if !paths.is_empty() {
            note(&format!("{} won't be shown again: keep it in a safe place", paths.join(", ")));
        }
    }
}

fn note(text: &str) {
    // There is nobody left to tell when stderr is closed.
    let _ = writeln!(anstream::stderr().lock(), "note: {text}");
}

fn yaml(value: &Value) -> Result<String, Failure> {
    serde_saphyr::to_string(value).map_err(|error| Failure::Local(format!("can't write YAML: {error}")))
}

fn print_json(value: &Value) -> Result<(), Failure> {
    let text = serde_json::to_string_pretty(value).map_err(|error| Failure::Local(error.to_string()))?;
    print(&format!("{text}\n"))
}

/// Prints text; its styles stay only where they are wanted.
pub(crate) fn print(text: &str) -> Result<(), Failure> {
    let mut stdout = anstream::stdout().lock();
    stdout.write_all(text.as_bytes())?;
    Ok(stdout.flush()?)
}

/// Prints bytes as they are.
pub(crate) fn print_bytes(bytes: &[u8]) -> Result<(), Failure> {
    let mut stdout = io::stdout().lock();
    stdout.write_all(bytes)?;
    Ok(stdout.flush()?)
}
