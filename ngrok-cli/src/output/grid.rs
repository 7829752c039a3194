//! Tables: a row for each object, or a line for each field of a single one.

use std::io::IsTerminal;

use anstyle::Style;
use comfy_table::{ColumnConstraint, ContentArrangement, Row, Table, Width};
use serde_json::Value;

use super::cells;

/// Columns keep at least so much of their text on a narrow terminal.
const LEAST_WIDTH: u16 = 8;

/// How far lists inside of an object are moved to the right.
const INDENT: usize = 2;

/// A row for each object. On a terminal wide values are cut so that a row is a line; ids are never cut.
pub(super) fn list(columns: &[String], rows: &[Value]) -> String {
    rows_within(terminal_width(), columns, rows)
}

fn rows_within(width: Option<u16>, columns: &[String], rows: &[Value]) -> String {
    let mut table = Table::new();
    table.load_preset(comfy_table::presets::NOTHING);
    table.set_truncation_indicator("…");
    table.set_header(columns.iter().map(|column| cells::head(column)));
    for row in rows {
        let cells = columns.iter().map(|column| {
            let text = cells::at(row, column).map(cells::text).unwrap_or_default();
            text.replace('\n', " ")
        });
        let mut row = Row::from(cells.collect::<Vec<_>>());
        row.max_height(1);
        table.add_row(row);
    }
    if let Some(width) = width {
        table.set_content_arrangement(ContentArrangement::Dynamic);
        table.set_width(width);
        for (index, name) in columns.iter().enumerate() {
            let Some(column) = table.column_mut(index) else { continue };
            column.set_constraint(match name.as_str() {
                "id" => ColumnConstraint::ContentWidth,
                _ => ColumnConstraint::LowerBoundary(Width::Fixed(LEAST_WIDTH)),
            });
        }
    }
    tidy(&table, true)
}

/// A line for each field that has a value; what is inside of another object follows its name with a dot. Lists of objects
/// come after that, each below its name: as rows, or one object after the other where they have not all the same fields.
pub(super) fn object(object: &Value) -> String {
    object_within(terminal_width(), object)
}

fn object_within(width: Option<u16>, object: &Value) -> String {
    let (mut lines, mut lists) = (Vec::new(), Vec::new());
    flatten("", object, &mut lines, &mut lists);
    let mut blocks = vec![fields(&lines)];
    let bold = Style::new().bold();
    let width = width.map(|width| width.saturating_sub(INDENT as u16));
    for (name, items) in lists {
        let text = match same_fields(items) {
            Some(columns) => rows_within(width, &columns, items),
            None => items.iter().map(|item| object_within(width, item)).collect::<Vec<_>>().join("\n"),
        };
        blocks.push(format!("{bold}{name}{bold:#}\n{}", indented(&text)));
    }
    blocks.retain(|block| !block.is_empty());
    blocks.join("\n")
}

fn fields(lines: &[(String, String)]) -> String {
    let mut table = Table::new();
    table.load_preset(comfy_table::presets::NOTHING);
    let bold = Style::new().bold();
    // Styles would count as width, so the names get theirs afterwards.
    for (name, value) in lines {
        table.add_row([name, value]);
    }
    let plain = tidy(&table, false);
    let width = lines.iter().map(|(name, _)| name.len()).max().unwrap_or_default();
    plain.lines().fold(String::new(), |text, line| match line.split_at_checked(width) {
        Some((name, value)) if !name.trim().is_empty() => format!("{text}{bold}{name}{bold:#}{value}\n"),
        _ => format!("{text}{line}\n"),
    })
}

fn indented(text: &str) -> String {
    text.lines().map(|line| if line.is_empty() { "\n".to_owned() } else { format!("{:INDENT$}{line}\n", "") }).collect()
}

/// The fields of objects that all have the same ones, with values that cells can show.
fn same_fields(items: &[Value]) -> Option<Vec<String>> {
    let names = |item: &Value| item.as_object().map(|fields| fields.keys().cloned().collect::<Vec<_>>());
    let plain = |value: &Value| objects(value).is_none() && (!value.is_object() || cells::reference(value).is_some());
    let first = names(items.first()?)?;
    let same = |item: &Value| {
        names(item).as_ref() == Some(&first) && item.as_object().is_some_and(|fields| fields.values().all(plain))
    };
    items.iter().all(same).then_some(first)
}

/// The items of a list of objects; references are no such.
fn objects(value: &Value) -> Option<&Vec<Value>> {
    let object = |item: &Value| item.is_object() && cells::reference(item).is_none();
    value.as_array().filter(|items| items.iter().any(object))
}

type Lists<'v> = Vec<(String, &'v [Value])>;

fn flatten<'v>(prefix: &str, value: &'v Value, lines: &mut Vec<(String, String)>, lists: &mut Lists<'v>) {
    match value {
        Value::Object(fields) if cells::reference(value).is_none() || prefix.is_empty() => {
            for (key, value) in fields {
                let name = if prefix.is_empty() { key.clone() } else { format!("{prefix}.{key}") };
                flatten(&name, value, lines, lists);
            }
        }
        Value::Null => {}
        value => match objects(value) {
            Some(items) => lists.push((prefix.to_owned(), items)),
            None => {
                let text = cells::text(value);
                if !text.is_empty() {
                    lines.push((prefix.to_owned(), text));
                }
            }
        },
    }
}

/// The lines of a table without the space around them, the head in bold.
fn tidy(table: &Table, head: bool) -> String {
    let bold = Style::new().bold();
    let mut text = String::new();
    for (index, line) in table.lines().enumerate() {
        let line = line.strip_prefix(' ').unwrap_or(&line).trim_end();
        if head && index == 0 {
            text.push_str(&format!("{bold}{line}{bold:#}\n"));
        } else {
            text.push_str(line);
            text.push('\n');
        }
    }
    text
}

fn terminal_width() -> Option<u16> {
    if !std::io::stdout().is_terminal() {
        return None;
    }
    terminal_size::terminal_size().map(|(width, _)| width.0)
}
