//! Tables: a row for each object, or a line for each field of a single one.

use std::io::IsTerminal;

use anstyle::Style;
use comfy_table::{ColumnConstraint, ContentArrangement, Row, Table, Width};
use serde_json::Value;

use super::cells;

/// Columns keep at least so much of their text on a narrow terminal.
const LEAST_WIDTH: u16 = 8;

/// A row for each object. On a terminal wide values are cut so that a row is a line; ids are never cut.
pub(super) fn list(columns: &[String], rows: &[Value]) -> String {
    let mut table = Table::new();
    table.load_preset(comfy_table::presets::NOTHING);
    table.set_truncation_indicator("…");
    table.set_header(columns.iter().map(|column| column.to_uppercase()));
    for row in rows {
        let cells = columns.iter().map(|column| {
            let text = cells::at(row, column).map(cells::text).unwrap_or_default();
            text.replace('\n', " ")
        });
        let mut row = Row::from(cells.collect::<Vec<_>>());
        row.max_height(1);
        table.add_row(row);
    }
    if let Some(width) = terminal_width() {
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

/// A line for each field that has a value; what is inside of another object follows its name with a dot.
pub(super) fn object(object: &Value) -> String {
    let mut lines = Vec::new();
    flatten("", object, &mut lines);
    let mut table = Table::new();
    table.load_preset(comfy_table::presets::NOTHING);
    let bold = Style::new().bold();
    // Styles would count as width, so the names get theirs afterwards.
    for (name, value) in &lines {
        table.add_row([name, value]);
    }
    let plain = tidy(&table, false);
    let width = lines.iter().map(|(name, _)| name.len()).max().unwrap_or_default();
    plain.lines().fold(String::new(), |text, line| match line.split_at_checked(width) {
        Some((name, value)) if !name.trim().is_empty() => format!("{text}{bold}{name}{bold:#}{value}\n"),
        _ => format!("{text}{line}\n"),
    })
}

fn flatten(prefix: &str, value: &Value, lines: &mut Vec<(String, String)>) {
    match value {
        Value::Object(fields) if cells::reference(value).is_none() || prefix.is_empty() => {
            for (key, value) in fields {
                let name = if prefix.is_empty() { key.clone() } else { format!("{prefix}.{key}") };
                flatten(&name, value, lines);
            }
        }
        Value::Null => {}
        value => {
            let text = cells::text(value);
            if !text.is_empty() {
                lines.push((prefix.to_owned(), text));
            }
        }
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
