//! What resolving shares: all types and errors by name, and the places of what was resolved.

use std::collections::{BTreeMap, BTreeSet};

use super::places::Places;
use crate::diagnostic::{Candidates, Diagnostics};
use crate::model::Api;
use crate::source::{Sources, Span, Spanned};
use crate::syntax::{self, Syntax};

pub(super) struct Resolver<'a> {
    pub syntax: &'a Syntax,
    /// The root of the description: what all APIs have.
    pub root: &'a Syntax,
    pub api: Api,
    pub sources: &'a Sources,
    pub diagnostics: &'a mut Diagnostics,
    pub types: BTreeMap<&'a str, &'a syntax::Type>,
    /// Types that are like themselves, through others or not.
    pub circular: BTreeSet<&'a str>,
    pub error_codes: BTreeMap<&'a str, u32>,
    /// Names of errors that an unknown one could mean, once there is such a one.
    pub error_candidates: Option<Candidates<'a>>,
    /// Query parameters that lists need and the common file lacks, which is reported once.
    pub missing_query: BTreeSet<String>,
    /// What `Self` means where that is not the type being described.
    pub self_type: Option<String>,
    pub places: Places,
}

/// The type that another is like.
#[derive(Clone, Copy)]
pub(super) enum Like<'a> {
    /// It is like none.
    Nothing,
    /// Something is wrong with it, and was reported.
    Unknown,
    /// This one.
    Type(&'a syntax::Type),
}

impl<'a> Resolver<'a> {
    pub(super) fn new(
        syntax: &'a Syntax,
        root: &'a Syntax,
        sources: &'a Sources,
        diagnostics: &'a mut Diagnostics,
    ) -> Self {
        let mut types: BTreeMap<&str, &syntax::Type> = BTreeMap::new();
        for datatype in &syntax.types {
            let first = *types.entry(&datatype.name.value).or_insert(datatype);
            if first.name.span != datatype.name.span {
                duplicate("types", &datatype.name, &first.name.span, diagnostics);
            }
        }
        let mut services: BTreeMap<&str, &Span> = BTreeMap::new();
        for service in &syntax.services {
            if let Some(first) = services.insert(&service.name.value, &service.name.span) {
                duplicate("services", &service.name, first, diagnostics);
            }
        }
        let mut error_codes = BTreeMap::new();
        for error in root.errors.iter().flat_map(|f| &f.errors) {
            error_codes.insert(error.name.value.as_str(), error.code.value);
        }
        let circular = circular(&types, diagnostics);
        let missing_query = BTreeSet::new();
        Resolver {
            self_type: None,
            api: syntax.api.clone().unwrap_or_else(|| Api { folder: syntax.folder.clone(), ..Api::default() }),
            syntax,
            root,
            sources,
            diagnostics,
            types,
            circular,
            error_codes,
            error_candidates: None,
            missing_query,
            places: Places::default(),
        }
    }
}

pub(super) fn duplicate(what: &str, second: &Spanned<String>, first: &Span, diagnostics: &mut Diagnostics) {
    diagnostics
        .error(second.span.clone(), format!("there are two {what} named `{}`", second.value))
        .label("named again here")
        .context(first.clone(), "first named here");
}

/// Types that are like themselves, through others or not; each circle is reported once.
fn circular<'a>(types: &BTreeMap<&'a str, &'a syntax::Type>, diagnostics: &mut Diagnostics) -> BTreeSet<&'a str> {
    let mut found = BTreeSet::new();
    for start in types.values() {
        let mut way: Vec<&'a str> = vec![&start.name.value];
        let mut current = *start;
        while let Some(next) = current.like.as_ref().and_then(|like| types.get(like.value.as_str())) {
            if next.name.value == start.name.value {
                let reported = way.iter().any(|name| found.contains(name));
                found.extend(way.iter().copied());
                if let (Some(like), false) = (&start.like, reported) {
                    way.push(&start.name.value);
                    diagnostics
                        .error(like.span.clone(), format!("`{}` is like itself: {}", way[0], way.join(" → ")))
                        .help("one of them has to give its fields a type");
                }
                break;
            }
            if way.contains(&next.name.value.as_str()) {
                break;
            }
            way.push(&next.name.value);
            current = next;
        }
    }
    found
}
