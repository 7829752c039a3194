//! YAML or JSON text as a tree whose nodes know where they stand, bounded in size, depth and what aliases copy.
//!
//! What a policy may hold is left to `check`. It imports no other room.

mod json;
mod place;

use std::collections::{BTreeMap, HashSet};
use std::ops::Range;

use saphyr_parser::{Event, Parser, ScalarStyle};

pub use place::offset_in_document;

/// Bytes of a text that are read; longer ones are refused.
pub const MAX_BYTES: usize = 1 << 20;
/// How deep lists and mappings may stand in each other.
pub const MAX_DEPTH: usize = 64;
/// How many nodes there may be, with those that aliases copy.
pub const MAX_NODES: usize = 200_000;

/// A node and where it stands.
#[derive(Debug, Clone)]
pub struct Node {
    /// What it holds.
    pub value: Value,
    /// Its bytes in the text.
    pub range: Range<usize>,
}

/// What a node holds.
#[derive(Debug, Clone)]
pub enum Value {
    /// A single value.
    Scalar {
        /// Its text, with quotes and folding undone.
        text: String,
        /// How it was written.
        style: ScalarStyle,
    },
    /// A list.
    List(Vec<Node>),
    /// A mapping, in the order written; keys are unique.
    Map(Vec<(Node, Node)>),
}

impl Node {
    /// The text of a single value.
    pub fn text(&self) -> Option<&str> {
        match &self.value {
            Value::Scalar { text, .. } => Some(text),
            _ => None,
        }
    }

    /// The text of a single value without quotes.
    pub fn plain(&self) -> Option<&str> {
        match &self.value {
            Value::Scalar { text, style: ScalarStyle::Plain } => Some(text),
            _ => None,
        }
    }

    /// The items of a list.
    pub fn items(&self) -> Option<&[Node]> {
        match &self.value {
            Value::List(items) => Some(items),
            _ => None,
        }
    }

    /// The entries of a mapping.
    pub fn entries(&self) -> Option<&[(Node, Node)]> {
        match &self.value {
            Value::Map(entries) => Some(entries),
            _ => None,
        }
    }

    /// The value of a key.
    pub fn get(&self, key: &str) -> Option<&Node> {
        self.entries()?.iter().find(|(k, _)| k.text() == Some(key)).map(|(_, value)| value)
    }

    /// Whether YAML reads it as nothing.
    pub fn is_null(&self) -> bool {
        self.plain().is_some_and(|text| matches!(text, "" | "~" | "null" | "Null" | "NULL"))
    }

    /// What it is, for messages.
    pub fn kind(&self) -> &'static str {
        match &self.value {
            Value::List(_) => "a list",
            Value::Map(_) => "a mapping",
            Value::Scalar { .. } if self.is_null() => "nothing",
            Value::Scalar { style: ScalarStyle::Plain, text } if matches!(text.as_str(), "true" | "false") => {
                "`true` or `false`"
            }
            Value::Scalar { style: ScalarStyle::Plain, text } if text.parse::<f64>().is_ok() => "a number",
            Value::Scalar { .. } => "a text",
        }
    }
}

/// What is wrong with a text.
#[derive(Debug, Clone)]
pub struct Mistake {
    /// The name of the kind of problem.
    pub rule: &'static str,
    /// The path of what was being read, such as `on_http_request[0].actions`; empty for the document itself.
    pub path: String,
    /// Where.
    pub range: Range<usize>,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub help: Option<String>,
}

impl Mistake {
    fn new(rule: &'static str, range: Range<usize>, message: impl Into<String>) -> Self {
        Mistake { rule, path: String::new(), range, message: message.into(), help: None }
    }

    fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }
}

/// Reads a text: its tree, where there is one, and what is wrong with it.
pub fn parse(text: &str) -> (Option<Node>, Vec<Mistake>) {
    if text.len() > MAX_BYTES {
        let message = format!("the text has {} bytes; at most {MAX_BYTES} are read", text.len());
        return (None, vec![Mistake::new("too-large", 0..0, message)]);
    }
    let offsets = Offsets::new(text);
    let mut builder = Builder::default();
    for event in Parser::new_from_str(text) {
        let failed = match event {
            Ok((event, span)) => {
                let start = offsets.byte(span.start.index());
                let end = offsets.byte(span.end.index()).max(start);
                builder.event(event, start..start + text[start..end].trim_end().len()).err()
            }
            Err(error) => {
                let at = offsets.byte(error.marker().index());
                Some(syntax(text, at, error.info()))
            }
        };
        if let Some(mistake) = failed {
            builder.mistakes.push(Mistake { path: builder.path(), ..mistake });
            return (None, builder.mistakes);
        }
    }
    (builder.root, builder.mistakes)
}

/// Characters that texts without quotes cannot begin with.
const MARKS: [char; 6] = ['*', '&', '!', '%', '@', '`'];

fn syntax(text: &str, at: usize, info: &str) -> Mistake {
    let line_start = text[..at].rfind('\n').map_or(0, |i| i + 1);
    let line_end = text[at..].find('\n').map_or(text.len(), |i| at + i);
    let line = &text[line_start..line_end];
    let mistake = Mistake::new("yaml-syntax", at..at, format!("this is not valid YAML: {info}"));
    let value = line.split_once(": ").map_or(line, |(_, value)| value).trim_start_matches(['-', ' ']);
    let after = text[line_end..].strip_prefix('\n').filter(|rest| rest.starts_with('\t')).map(|_| line_end + 1);
    if let Some(at) = line.find('\t').map(|tab| line_start + tab).or(after) {
        Mistake { range: at..at + 1, ..mistake }.help("indent with spaces; YAML permits no tabs there")
    } else if value.starts_with(MARKS) || text[..at].ends_with(MARKS) || text[at..].starts_with(MARKS) {
        mistake.help("put the text in quotes: its first character has a meaning of its own in YAML")
    } else {
        mistake
    }
}

enum Open {
    List(Range<usize>, Vec<Node>, usize),
    Map(Range<usize>, Vec<(Node, Node)>, HashSet<String>, Option<Node>, usize),
}

#[derive(Default)]
struct Builder {
    stack: Vec<Open>,
    root: Option<Node>,
    anchors: BTreeMap<usize, (Node, usize)>,
    nodes: usize,
    mistakes: Vec<Mistake>,
}

impl Builder {
    fn event(&mut self, event: Event<'_>, range: Range<usize>) -> Result<(), Mistake> {
        match event {
            Event::Scalar(text, style, anchor, tag) => {
                if let Some(tag) = tag.filter(|tag| tag.handle != "tag:yaml.org,2002:") {
                    let message = format!("YAML reads `!{}` as a tag, not as a part of the text", tag.suffix);
                    return Err(Mistake::new("yaml-tag", range, message).help("put the whole text in quotes"));
                }
                self.push(Node { value: Value::Scalar { text: text.into_owned(), style }, range }, anchor)
            }
            Event::SequenceStart(anchor, _) => self.open(Open::List(range, Vec::new(), anchor)),
            Event::MappingStart(anchor, _) => self.open(Open::Map(range, Vec::new(), HashSet::new(), None, anchor)),
            Event::SequenceEnd | Event::MappingEnd => self.close(range),
            Event::Alias(id) => self.alias(id, range),
            Event::DocumentStart(_) if self.root.is_some() => {
                Err(Mistake::new("yaml-syntax", range, "a policy is one document; a second one begins here")
                    .help("leave out what follows `---`"))
            }
            _ => Ok(()),
        }
    }

    /// The path of what is being read.
    fn path(&self) -> String {
        self.stack.iter().fold(String::new(), |path, open| match open {
            Open::List(_, items, _) => format!("{path}[{}]", items.len()),
            Open::Map(_, _, _, Some(key), _) => join(&path, key.text().unwrap_or_default()),
            Open::Map(..) => path,
        })
    }

    fn open(&mut self, open: Open) -> Result<(), Mistake> {
        if self.stack.len() >= MAX_DEPTH {
            let (Open::List(range, ..) | Open::Map(range, ..)) = &open;
            let message = format!("more than {MAX_DEPTH} lists and mappings stand in each other");
            return Err(Mistake::new("too-large", range.clone(), message));
        }
        self.stack.push(open);
        Ok(())
    }

    fn close(&mut self, end: Range<usize>) -> Result<(), Mistake> {
        let whole = |start: Range<usize>| start.start..end.end.max(start.end);
        let (node, anchor) = match self.stack.pop() {
            Some(Open::List(start, items, anchor)) => (Node { value: Value::List(items), range: whole(start) }, anchor),
            Some(Open::Map(start, entries, _, _, anchor)) => {
                (Node { value: Value::Map(self.merged(entries)), range: whole(start) }, anchor)
            }
            None => return Ok(()),
        };
        self.push(node, anchor)
    }

    /// The entries with those of mappings under `<<`, which do not replace any.
    fn merged(&mut self, mut entries: Vec<(Node, Node)>) -> Vec<(Node, Node)> {
        let Some(at) = entries.iter().position(|(key, _)| key.plain() == Some("<<")) else { return entries };
        let (key, value) = entries.remove(at);
        let message = "`<<` is read as a merge of mappings, which only older YAML knows";
        let mistake = Mistake::new("yaml-merge", key.range, message).help("write out what it stands for");
        self.mistakes.push(Mistake { path: self.path(), ..mistake });
        let from = value.items().unwrap_or(std::slice::from_ref(&value));
        let mut names: HashSet<String> = entries.iter().filter_map(|(key, _)| Some(key.text()?.to_owned())).collect();
        for (key, value) in from.iter().filter_map(Node::entries).flatten() {
            if names.insert(key.text().unwrap_or_default().to_owned()) {
                entries.push((key.clone(), value.clone()));
            }
        }
        entries
    }

    fn alias(&mut self, id: usize, range: Range<usize>) -> Result<(), Mistake> {
        let Some((node, count)) = self.anchors.get(&id) else {
            let message = "an alias stands inside of what it repeats";
            return Err(Mistake::new("yaml-syntax", range, message));
        };
        self.nodes += count;
        if self.nodes > MAX_NODES {
            return Err(Mistake::new("too-large", range, format!("aliases make more than {MAX_NODES} values")));
        }
        let node = node.clone();
        if self.stack.len() + depth(&node) > MAX_DEPTH {
            return Err(Mistake::new("too-large", range, "aliases make lists and mappings too deep"));
        }
        self.push(node, 0)
    }

    fn push(&mut self, node: Node, anchor: usize) -> Result<(), Mistake> {
        self.nodes += 1;
        if self.nodes > MAX_NODES {
            return Err(Mistake::new("too-large", node.range, format!("there are more than {MAX_NODES} values")));
        }
        if anchor != 0 {
            self.anchors.insert(anchor, (node.clone(), size(&node)));
        }
        match self.stack.last_mut() {
            None => self.root = Some(node),
            Some(Open::List(_, items, _)) => items.push(node),
            Some(Open::Map(_, _, _, key @ None, _)) => {
                if node.text().is_none() {
                    return Err(Mistake::new("yaml-syntax", node.range, "a key must be a single value"));
                }
                *key = Some(node);
            }
            Some(Open::Map(_, entries, seen, key, _)) => {
                let key = key.take().expect("the arm above takes a missing key");
                let name = key.text().unwrap_or_default().to_owned();
                if seen.insert(name.clone()) {
                    entries.push((key, node));
                } else {
                    let message = format!("the key `{name}` stands twice in one mapping");
                    let path = join(&self.path(), &name);
                    let mistake = Mistake::new("duplicate-key", key.range, message).help("leave one of them out");
                    self.mistakes.push(Mistake { path, ..mistake });
                }
            }
        }
        Ok(())
    }
}

/// The path of what stands under a key.
pub(crate) fn join(prefix: &str, key: &str) -> String {
    if prefix.is_empty() { key.to_owned() } else { format!("{prefix}.{key}") }
}

fn size(node: &Node) -> usize {
    1 + match &node.value {
        Value::Scalar { .. } => 0,
        Value::List(items) => items.iter().map(size).sum(),
        Value::Map(entries) => entries.iter().map(|(_, value)| 1 + size(value)).sum(),
    }
}

fn depth(node: &Node) -> usize {
    match &node.value {
        Value::Scalar { .. } => 0,
        Value::List(items) => 1 + items.iter().map(depth).max().unwrap_or(0),
        Value::Map(entries) => 1 + entries.iter().map(|(_, value)| depth(value)).max().unwrap_or(0),
    }
}

/// Turns the parser's counts of characters into bytes.
struct Offsets {
    /// Left out for ASCII, where both agree.
    starts: Option<Vec<usize>>,
    len: usize,
}

impl Offsets {
    fn new(text: &str) -> Self {
        let starts = (!text.is_ascii()).then(|| text.char_indices().map(|(i, _)| i).collect());
        Offsets { starts, len: text.len() }
    }

    fn byte(&self, character: usize) -> usize {
        match &self.starts {
            None => character.min(self.len),
            Some(starts) => starts.get(character).copied().unwrap_or(self.len),
        }
    }
}
