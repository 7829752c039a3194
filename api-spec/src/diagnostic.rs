//! Mistakes in a description, collected over a whole run and shown the way a compiler shows them.

use std::collections::{BTreeSet, HashMap};
use std::fmt;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

use crate::source::{Sources, Span};

/// One mistake: what is wrong, where, and what would be right.
#[derive(Debug, Clone)]
pub struct Diagnostic {
    /// What is wrong, in one line.
    pub message: String,
    /// The offending text.
    pub span: Span,
    /// What stands under the underline; may be empty.
    pub label: String,
    /// Other places that matter, each with a label.
    pub context: Vec<(Span, String)>,
    /// What to do about it.
    pub help: Option<String>,
    /// Further places of the same mistake.
    places: Vec<Span>,
    /// The part of the span that is meant: a text in it, and how many of the same come before.
    part: Option<(String, usize)>,
}

impl Diagnostic {
    /// Says what stands under the underline.
    pub fn label(&mut self, label: impl Into<String>) -> &mut Self {
        self.label = label.into();
        self
    }

    /// Underlines only `part` of the span, where that text is found in it as written.
    pub fn part(&mut self, part: impl Into<String>) -> &mut Self {
        self.nth_part(part, 0)
    }

    /// The same, where `before` of the same text come first.
    pub fn nth_part(&mut self, part: impl Into<String>, before: usize) -> &mut Self {
        self.part = Some((part.into(), before));
        self
    }

    /// Names another place that matters.
    pub fn context(&mut self, span: Span, label: impl Into<String>) -> &mut Self {
        self.context.push((span, label.into()));
        self
    }

    /// Says what to do about it.
    pub fn help(&mut self, help: impl Into<String>) -> &mut Self {
        self.help = Some(help.into());
        self
    }

    /// Adds "did you mean" when one of `candidates` is close to `given`.
    pub fn suggest<'a>(&mut self, given: &str, candidates: impl IntoIterator<Item = &'a str>) -> &mut Self {
        if let Some(best) = nearest(given, candidates) {
            self.help = Some(format!("did you mean `{best}`?"));
        }
        self
    }

    /// The same for candidates that are searched many times.
    pub(crate) fn suggest_of(&mut self, given: &str, candidates: &Candidates<'_>) -> &mut Self {
        if let Some(best) = candidates.nearest(given) {
            self.help = Some(format!("did you mean `{best}`?"));
        }
        self
    }
}

/// The candidate closest to `given`, if one is close enough to be what was meant.
pub fn nearest<'a>(given: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    Candidates::new(candidates).nearest(given)
}

/// What names could have been meant, ready to be searched many times.
#[derive(Debug, Clone)]
pub(crate) struct Candidates<'a>(Vec<(&'a str, Letters)>);

impl<'a> Candidates<'a> {
    pub(crate) fn new(names: impl IntoIterator<Item = &'a str>) -> Self {
        Candidates(names.into_iter().map(|name| (name, Letters::of(name))).collect())
    }

    pub(crate) fn nearest(&self, given: &str) -> Option<&'a str> {
        let wanted = given.to_lowercase();
        self.plausible(given)
            .map(|name| (strsim::damerau_levenshtein(&wanted, &name.to_lowercase()), name))
            .filter(|(distance, name)| *distance <= most_steps(given, name))
            .min()
            .map(|(_, name)| name)
    }

    /// Those that may be close enough, told by their letters.
    fn plausible(&self, given: &str) -> impl Iterator<Item = &'a str> {
        let letters = Letters::of(given);
        self.0
            .iter()
            .filter(move |(name, others)| letters.least_distance(*others) <= most_steps(given, name))
            .map(|(name, _)| *name)
    }
}

/// How many steps from what was meant a name may be.
fn most_steps(given: &str, candidate: &str) -> usize {
    1 + candidate.len().min(given.len()) / 4
}

/// How often each letter stands in a text, up to four times: 32 bits for those that do once, 32 for twice, and so on.
/// Several letters may share a place.
#[derive(Debug, Clone, Copy)]
struct Letters(u128);

impl Letters {
    fn of(text: &str) -> Self {
        let mut letters = 0;
        for letter in text.chars().flat_map(char::to_lowercase) {
            let mut place = 1_u128 << (letter as u32 % 32);
            while letters & place != 0 {
                place <<= 32;
            }
            letters |= place;
        }
        Letters(letters)
    }

    /// What the distance of two texts is at least: each letter that only one of them has costs a step, and one step settles
    /// at most one of each text. The distance itself costs a hundred times more, and there are thousands of candidates.
    fn least_distance(self, other: Letters) -> usize {
        let (missing, surplus) = (self.0 & !other.0, other.0 & !self.0);
        missing.count_ones().max(surplus.count_ones()) as usize
    }
}

/// All mistakes of a run.
#[derive(Debug, Clone, Default)]
pub struct Diagnostics {
    list: Vec<Diagnostic>,
    /// What may be found in many places, by its message: the number of its report.
    once: HashMap<String, usize>,
}

impl Diagnostics {
    /// Adds a mistake; the answer lets the caller add a label, context or help.
    pub fn error(&mut self, span: Span, message: impl Into<String>) -> &mut Diagnostic {
        self.list.push(Diagnostic {
            message: message.into(),
            span,
            label: String::new(),
            context: Vec::new(),
            help: None,
            places: Vec::new(),
            part: None,
        });
        self.list.last_mut().expect("one was just pushed")
    }

    /// Adds a mistake that many places may have for one reason, such as a name that nothing bears any more. Where it was
    /// told before, it gets one more place, and what would be right need not be found again.
    pub(crate) fn once(&mut self, span: Span, message: String) -> Option<&mut Diagnostic> {
        if let Some(first) = self.once.get(&message).and_then(|first| self.list.get_mut(*first)) {
            first.places.push(span);
            return None;
        }
        self.once.insert(message.clone(), self.list.len());
        Some(self.error(span, message))
    }

    /// Whether nothing is wrong.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// How many mistakes there are.
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// The mistakes, ordered by place.
    pub fn sorted(&self) -> Vec<&Diagnostic> {
        let mut list: Vec<&Diagnostic> = self.list.iter().collect();
        list.sort_by(|a, b| (&a.span, &a.message).cmp(&(&b.span, &b.message)));
        list
    }

    /// Puts the mistakes together with the texts that they are about.
    pub fn with_sources(mut self, sources: &Sources) -> Report {
        for diagnostic in &mut self.list {
            let part = diagnostic.part.take();
            narrow(&mut diagnostic.span, part.as_ref(), sources);
            for mut place in std::mem::take(&mut diagnostic.places) {
                narrow(&mut place, part.as_ref(), sources);
                if place != diagnostic.span && diagnostic.context.iter().all(|(other, _)| *other != place) {
                    diagnostic.context(place, "here, too");
                }
            }
            for (span, _) in &mut diagnostic.context {
                narrow(span, None, sources);
            }
        }
        // What is said once and used by many may be found wrong by each of them.
        let mut seen = BTreeSet::new();
        self.list.retain(|d| seen.insert((d.span.clone(), d.message.clone())));
        Report { diagnostics: self, sources: sources.clone() }
    }
}

/// Leaves of a span the part that is meant, and never more than one line: a reader wants to see where, not everything.
fn narrow(span: &mut Span, part: Option<&(String, usize)>, sources: &Sources) {
    let text = &sources.files()[span.file].text[span.range()];
    let found = part.and_then(|(part, before)| Some((text.match_indices(part.as_str()).nth(*before)?.0, part.len())));
    if let Some((at, length)) = found {
        span.start += at;
        span.end = span.start + length;
    } else if let Some(line) = text.lines().next().filter(|line| line.len() < text.len()) {
        span.end = span.start + line.trim_end().len();
    }
}

/// Mistakes together with the texts that they are about, ready to be shown.
#[derive(Debug, Clone)]
pub struct Report {
    diagnostics: Diagnostics,
    sources: Sources,
}

impl Report {
    /// The mistakes.
    pub fn diagnostics(&self) -> &Diagnostics {
        &self.diagnostics
    }

    /// The report as text: one block per mistake, then their number.
    pub fn render(&self, color: bool) -> String {
        let renderer = if color { Renderer::styled() } else { Renderer::plain() };
        let renderer = renderer.decor_style(DecorStyle::Ascii);
        let mut text = String::new();
        for diagnostic in self.diagnostics.sorted() {
            text.push_str(&renderer.render(&self.groups(diagnostic)));
            text.push_str("\n\n");
        }
        let count = self.diagnostics.len();
        let plural = if count == 1 { "" } else { "s" };
        text.push_str(&format!("the description has {count} mistake{plural}; nothing was written\n"));
        text
    }

    fn groups<'a>(&'a self, diagnostic: &'a Diagnostic) -> Vec<Group<'a>> {
        let (near, far): (Vec<_>, Vec<_>) =
            diagnostic.context.iter().partition(|(span, _)| span.file == diagnostic.span.file);
        let shown: Vec<_> = std::iter::once((AnnotationKind::Primary, &diagnostic.span, diagnostic.label.as_str()))
            .chain(near.into_iter().map(|(span, text)| (AnnotationKind::Context, span, text.as_str())))
            .collect();
        let mut main = Level::ERROR.primary_title(diagnostic.message.as_str()).element(self.snippet(&shown));
        for (span, text) in far {
            main = main.element(self.snippet(&[(AnnotationKind::Context, span, text.as_str())]));
        }
        if let Some(help) = &diagnostic.help {
            main = main.element(Level::HELP.message(help.as_str()));
        }
        vec![main]
    }

    /// The lines of one file that these annotations stand on. The renderer goes through all the text that it is given, for
    /// each mistake anew: it gets no more than it shows.
    fn snippet<'a>(
        &'a self,
        annotations: &[(AnnotationKind, &Span, &'a str)],
    ) -> Snippet<'a, annotate_snippets::Annotation<'a>> {
        let file = annotations[0].1.file;
        let text = self.sources.files()[file].text.as_str();
        let first = annotations.iter().map(|(_, span, _)| span.start).min().unwrap_or_default();
        let last = annotations.iter().map(|(_, span, _)| span.end).max().unwrap_or_default();
        let start = text[..first].rfind('\n').map_or(0, |at| at + 1);
        let end = text[last..].find('\n').map_or(text.len(), |at| last + at + 1);
        let line = text[..start].bytes().filter(|byte| *byte == b'\n').count() + 1;
        let annotations = annotations
            .iter()
            .map(|(kind, span, text)| kind.span(span.start - start..span.end - start).label(label(text)));
        Snippet::source(&text[start..end])
            .line_start(line)
            .path(self.sources.display_path(file))
            .annotations(annotations)
    }
}

fn label(text: &str) -> Option<&str> {
    (!text.is_empty()).then_some(text)
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.render(false))
    }
}

impl std::error::Error for Report {}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{Candidates, Letters};
    use crate::source::Sources;

    fn least_distance(one: &str, other: &str) -> usize {
        Letters::of(one).least_distance(Letters::of(other))
    }

    #[test]
    fn the_least_distance_is_never_more_than_the_distance() {
        let words = [
            "",
            "a",
            "ab",
            "ba",
            "aaaaaaa",
            "vault",
            "Vaults",
            "valut",
            "edge_backend_not_found",
            "straße",
            "STRASSE",
            "éa",
        ];
        for one in words {
            for other in words {
                let distance = strsim::damerau_levenshtein(&one.to_lowercase(), &other.to_lowercase());
                assert!(least_distance(one, other) <= distance, "{one} {other}");
            }
        }
        assert_eq!(least_distance("vault", "VAULTS"), 1);
        assert_eq!(least_distance("abc", "xyz"), 3);
    }

    /// A mistake pays for the distances to few names: there are sixteen hundred, and a thousand mistakes are told at once.
    #[test]
    fn few_names_are_looked_at_closely() {
        let sources = Sources::from_dir(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap();
        let description = crate::load(&sources).unwrap_or_else(|report| panic!("{report}"));
        let names = || description.errors.iter().flat_map(|family| &family.errors).map(|error| error.name.as_str());
        let candidates = Candidates::new(names());
        let looked_at: usize = names().step_by(10).map(|name| candidates.plausible(name).count()).sum();
        let asked = names().step_by(10).count();
        assert!(looked_at < asked * names().count() / 10, "{looked_at} for {asked} names");
    }
}
