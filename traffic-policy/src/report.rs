//! What a check found, and the forms in which it is shown.

use std::fmt;
use std::ops::Range;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};
use serde_json::{Value, json};

use crate::language::Severity;
use crate::tables;

/// The most problems that one report holds; the last says that there are more.
pub const MAX_PROBLEMS: usize = 200;

/// One problem of a policy.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Problem {
    /// How bad it is.
    pub severity: Severity,
    /// The error that the API would answer with: `ERR_NGROK_2201`; `None` when none fits.
    pub code: Option<String>,
    /// The name of its kind.
    pub rule: &'static str,
    /// Where in the document: `on_http_request[0].actions[1].config.rate`; empty for the document itself.
    pub path: String,
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// The bytes that are meant.
    pub range: Range<usize>,
    /// What is wrong, in one line.
    pub message: String,
    /// What to do about it.
    pub help: Option<String>,
}

/// All problems of a text, in its order.
#[derive(Debug, Clone)]
pub struct Report {
    text: String,
    lines: Vec<usize>,
    problems: Vec<Problem>,
    /// Whether there are more than these.
    more: bool,
}

impl Report {
    pub(crate) fn new(text: &str) -> Self {
        let breaks = text.match_indices('\n').map(|(at, _)| at + 1);
        Report {
            text: text.to_owned(),
            lines: std::iter::once(0).chain(breaks).collect(),
            problems: Vec::new(),
            more: false,
        }
    }

    pub(crate) fn add(
        &mut self,
        rule: &'static str,
        path: &str,
        range: Range<usize>,
        message: String,
        help: Option<String>,
    ) {
        let known = tables::problem(rule);
        let severity = known.map_or(Severity::Error, |problem| problem.severity);
        if self.problems.len() >= MAX_PROBLEMS {
            self.more = true;
            // An error is worth more than a warning.
            let warning = |problem: &Problem| problem.severity == Severity::Warning;
            let Some(last) = self.problems.iter().rposition(warning).filter(|_| severity == Severity::Error) else {
                return;
            };
            self.problems.remove(last);
        }
        let start = floor(&self.text, range.start);
        let line = self.lines.partition_point(|begin| *begin <= start);
        self.problems.push(Problem {
            severity,
            code: known.and_then(|problem| problem.error).map(|number| format!("ERR_NGROK_{number}")),
            rule,
            path: path.to_owned(),
            line,
            column: self.text[self.lines[line - 1]..start].chars().count() + 1,
            range: start..self.one_line(start, range.end),
            message,
            help,
        });
    }

    /// The end of what is underlined: never behind the first line.
    fn one_line(&self, start: usize, end: usize) -> usize {
        let end = floor(&self.text, end).max(start);
        let line = self.text[start..end].find('\n').map_or(end, |i| start + i);
        start + self.text[start..line].trim_end().len()
    }

    /// Puts the problems in the order of the text.
    pub(crate) fn sort(&mut self) {
        self.problems.sort_by(|a, b| (a.range.start, &a.message).cmp(&(b.range.start, &b.message)));
        self.problems.dedup();
        if std::mem::take(&mut self.more) {
            let end = self.text.len();
            let message = format!("there are more problems than the {MAX_PROBLEMS} that are shown");
            let line = self.lines.len();
            let column = self.text[self.lines[line - 1]..].chars().count() + 1;
            self.problems.push(Problem {
                severity: Severity::Warning,
                code: None,
                rule: "more-problems",
                path: String::new(),
                line,
                column,
                range: end..end,
                message,
                help: None,
            });
        }
    }

    /// Takes out the codes of the API, for texts that it never sees.
    #[cfg(feature = "simulate")]
    pub(crate) fn without_codes(mut self) -> Self {
        self.problems.iter_mut().for_each(|problem| problem.code = None);
        self
    }

    /// The problems, in the order of the text.
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }

    /// Whether there is an error; warnings are none.
    pub fn has_errors(&self) -> bool {
        self.problems.iter().any(|problem| problem.severity == Severity::Error)
    }

    /// Whether nothing was found.
    pub fn is_clean(&self) -> bool {
        self.problems.is_empty()
    }

    /// The report for people: a block for each problem, with the lines of `file` that it is about.
    pub fn render(&self, file: &str, color: bool) -> String {
        let renderer = if color { Renderer::styled() } else { Renderer::plain() };
        let renderer = renderer.decor_style(DecorStyle::Ascii);
        let blocks = self.problems.iter().map(|problem| renderer.render(&[self.block(file, problem)]) + "\n");
        blocks.collect::<Vec<_>>().join("\n")
    }

    fn block<'a>(&'a self, file: &'a str, problem: &'a Problem) -> annotate_snippets::Group<'a> {
        let level = match problem.severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
        };
        let mut title = level.primary_title(problem.message.as_str());
        if let Some(code) = &problem.code {
            title = title.id(code.as_str());
        }
        // Only the lines around: a text of a megabyte is not searched again for each problem.
        let from = self.lines[problem.line.saturating_sub(2)];
        let to = self.lines.get(problem.line + 1).copied().unwrap_or(self.text.len());
        let first = problem.line.saturating_sub(2) + 1;
        let span = problem.range.start - from..problem.range.end - from;
        let snippet = Snippet::source(&self.text[from..to]).line_start(first).path(file);
        let group = title.element(snippet.annotation(AnnotationKind::Primary.span(span)));
        match &problem.help {
            Some(help) => group.element(Level::HELP.message(help.as_str())),
            None => group,
        }
    }

    /// The report for programs: `{"file", "problems": [{"severity", "code", "rule", "path", "line", "column", "message", "help"}]}`.
    pub fn to_json(&self, file: &str) -> Value {
        let problems = self.problems.iter().map(|problem| {
            json!({
                "severity": problem.severity.as_str(),
                "code": problem.code,
                "rule": problem.rule,
                "path": problem.path,
                "line": problem.line,
                "column": problem.column,
                "message": problem.message,
                "help": problem.help,
            })
        });
        json!({"file": file, "problems": problems.collect::<Vec<_>>()})
    }

    /// The report as commands of GitHub's workflows, which show each problem at its line.
    pub fn to_github(&self, file: &str) -> String {
        let mut text = String::new();
        for problem in &self.problems {
            let help = problem.help.as_ref().map(|help| format!("\n{help}")).unwrap_or_default();
            let title = problem.code.as_deref().unwrap_or(problem.rule);
            text.push_str(&format!(
                "::{} file={},line={},col={},title={}::{}\n",
                problem.severity.as_str(),
                property(file),
                problem.line,
                problem.column,
                property(title),
                data(&format!("{}{help}", problem.message)),
            ));
        }
        text
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.render("policy", false))
    }
}

fn floor(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
