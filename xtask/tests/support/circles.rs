//! Which files of a crate import which, and the circles among them.
//!
//! An import is an arrow to the file that defines what is named, and not to the door that hands it on: `use crate::Client`
//! leads to the file of `struct Client`, however many `pub use` lie between. A name that no file of the crate defines, such
//! as one of a generated file, makes no arrow.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use syn::visit::Visit;

/// The first circle among the files of a crate, as `a.rs -> b.rs -> a.rs`; `sources` are texts by path below `src`.
pub fn circle(sources: &BTreeMap<PathBuf, String>) -> Option<String> {
    let arrows = arrows(sources);
    let mut done = BTreeSet::new();
    let way = arrows.keys().find_map(|start| walk(start, &arrows, &mut Vec::new(), &mut done))?;
    Some(way.iter().map(|path| path.to_str().unwrap()).collect::<Vec<_>>().join(" -> "))
}

fn walk<'a>(
    file: &'a PathBuf,
    arrows: &'a BTreeMap<PathBuf, BTreeSet<PathBuf>>,
    way: &mut Vec<&'a PathBuf>,
    done: &mut BTreeSet<&'a PathBuf>,
) -> Option<Vec<&'a PathBuf>> {
    if let Some(first) = way.iter().position(|earlier| *earlier == file) {
        return Some(way[first..].iter().copied().chain([file]).collect());
    }
    if done.contains(file) {
        return None;
    }
    way.push(file);
    let found = arrows.get(file).into_iter().flatten().find_map(|next| walk(next, arrows, way, done));
    way.pop();
    done.insert(file);
    found
}

/// The files that each file imports from.
fn arrows(sources: &BTreeMap<PathBuf, String>) -> BTreeMap<PathBuf, BTreeSet<PathBuf>> {
    let modules: BTreeMap<Vec<String>, Module> = sources
        .iter()
        .map(|(path, text)| {
            let file = syn::parse_file(text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            (module_path(path), Module::read(path, file))
        })
        .collect();
    let mut arrows: BTreeMap<PathBuf, BTreeSet<PathBuf>> = BTreeMap::new();
    for (module, content) in &modules {
        let targets = content.paths.iter().flat_map(|path| files_of(path, module, &modules, 0));
        arrows.insert(content.file.clone(), targets.filter(|file| *file != content.file).collect());
    }
    arrows
}

/// The path of the module that a file is.
fn module_path(file: &Path) -> Vec<String> {
    let mut path: Vec<String> = file.with_extension("").iter().map(|part| part.to_str().unwrap().to_owned()).collect();
    if matches!(path.last().map(String::as_str), Some("mod" | "lib" | "main")) {
        path.pop();
    }
    path
}

/// What a file defines, hands on and names.
struct Module {
    file: PathBuf,
    /// Names of its items.
    items: BTreeSet<String>,
    /// Its imports: the name here, and the path that it stands for. `*` is the name of a glob.
    imports: Vec<(String, Vec<String>)>,
    /// Every path that it names.
    paths: Vec<Vec<String>>,
}

impl Module {
    fn read(path: &Path, mut file: syn::File) -> Self {
        file.items.retain(|item| !only_in_tests(attributes(item)));
        let mut module =
            Module { file: path.to_owned(), items: BTreeSet::new(), imports: Vec::new(), paths: Vec::new() };
        for item in &file.items {
            if let Some(name) = name(item) {
                module.items.insert(name);
            }
            if let syn::Item::Use(item) = item {
                flatten(&item.tree, &mut Vec::new(), &mut module.imports);
            }
        }
        // What a door hands on is nothing that it needs itself.
        let own = file.items.iter().filter(|item| !matches!(item, syn::Item::Use(item) if hands_on(&item.vis)));
        for item in own {
            module.visit_item(item);
        }
        module
    }
}

impl<'ast> Visit<'ast> for Module {
    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        let mut imports = Vec::new();
        flatten(&item.tree, &mut Vec::new(), &mut imports);
        self.paths.extend(imports.into_iter().map(|(_, path)| path));
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let path_names: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        if path_names.len() > 1 {
            self.paths.push(path_names);
        }
        syn::visit::visit_path(self, path);
    }

    /// A module inside of a file has a `super` of its own, and is the same file.
    fn visit_item_mod(&mut self, _: &'ast syn::ItemMod) {}
}

fn hands_on(visibility: &syn::Visibility) -> bool {
    !matches!(visibility, syn::Visibility::Inherited)
}

/// The files that define what a path names.
fn files_of(
    path: &[String],
    module: &[String],
    modules: &BTreeMap<Vec<String>, Module>,
    depth: usize,
) -> BTreeSet<PathBuf> {
    let mut at = module.to_vec();
    let mut rest = path;
    // Imports that stand for each other in a ring do not end by themselves.
    if depth > 20 {
        return BTreeSet::new();
    }
    match rest.first().map(String::as_str) {
        Some("crate") => (at, rest) = (Vec::new(), &rest[1..]),
        Some("self") => rest = &rest[1..],
        Some("super") => {
            while rest.first().is_some_and(|part| part == "super") {
                at.pop();
                rest = &rest[1..];
            }
        }
        _ => {}
    }
    while let Some((first, after)) = rest.split_first() {
        let below: Vec<String> = at.iter().chain([first]).cloned().collect();
        if modules.contains_key(&below) {
            (at, rest) = (below, after);
            continue;
        }
        let Some(here) = modules.get(&at) else { return BTreeSet::new() };
        if first == "*" || first == "self" {
            return BTreeSet::new();
        }
        if here.items.contains(first) {
            return BTreeSet::from([here.file.clone()]);
        }
        let named = here.imports.iter().find(|(name, _)| name == first);
        if let Some((_, stands_for)) = named {
            // The same words again lead nowhere else: it is the name of another crate.
            if at == module && stands_for.as_slice() == path {
                return BTreeSet::new();
            }
            let whole: Vec<String> = stands_for.iter().chain(after).cloned().collect();
            return files_of(&whole, &at, modules, depth + 1);
        }
        // Globs of other crates have nothing of this one.
        let inside = |from: &[String]| {
            let below: Vec<String> = at.iter().chain(from.first()).cloned().collect();
            matches!(from[0].as_str(), "crate" | "self" | "super") || modules.contains_key(&below)
        };
        let globs = here.imports.iter().filter(|(name, from)| name == "*" && inside(from));
        let wholes = globs.map(|(_, from)| from[..from.len() - 1].iter().chain(rest).cloned().collect::<Vec<_>>());
        return wholes.flat_map(|whole| files_of(&whole, &at, modules, depth + 1)).collect();
    }
    // A module itself: what is taken from it is named where it is used.
    modules.get(&at).filter(|_| at != module && !module.starts_with(&at)).map(|m| m.file.clone()).into_iter().collect()
}

fn flatten(tree: &syn::UseTree, before: &mut Vec<String>, into: &mut Vec<(String, Vec<String>)>) {
    match tree {
        syn::UseTree::Path(path) => {
            before.push(path.ident.to_string());
            flatten(&path.tree, before, into);
            before.pop();
        }
        syn::UseTree::Group(group) => group.items.iter().for_each(|tree| flatten(tree, before, into)),
        syn::UseTree::Name(name) if name.ident == "self" => {
            into.push((before.last().cloned().unwrap_or_default(), before.clone()));
        }
        syn::UseTree::Name(name) => add(name.ident.to_string(), &name.ident, before, into),
        syn::UseTree::Rename(rename) => add(rename.rename.to_string(), &rename.ident, before, into),
        syn::UseTree::Glob(_) => {
            into.push(("*".to_owned(), before.iter().cloned().chain(["*".to_owned()]).collect()));
        }
    }
}

fn add(name: String, last: &syn::Ident, before: &[String], into: &mut Vec<(String, Vec<String>)>) {
    into.push((name, before.iter().cloned().chain([last.to_string()]).collect()));
}

fn name(item: &syn::Item) -> Option<String> {
    let name = match item {
        syn::Item::Const(item) => &item.ident,
        syn::Item::Enum(item) => &item.ident,
        syn::Item::Fn(item) => &item.sig.ident,
        syn::Item::Static(item) => &item.ident,
        syn::Item::Struct(item) => &item.ident,
        syn::Item::Trait(item) => &item.ident,
        syn::Item::Type(item) => &item.ident,
        syn::Item::Mod(item) if item.content.is_some() => &item.ident,
        syn::Item::Macro(item) => item.ident.as_ref()?,
        _ => return None,
    };
    Some(name.to_string())
}

fn attributes(item: &syn::Item) -> &[syn::Attribute] {
    match item {
        syn::Item::Fn(item) => &item.attrs,
        syn::Item::Impl(item) => &item.attrs,
        syn::Item::Mod(item) => &item.attrs,
        syn::Item::Use(item) => &item.attrs,
        _ => &[],
    }
}

fn only_in_tests(attributes: &[syn::Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        attribute.path().is_ident("cfg")
            && matches!(&attribute.meta, syn::Meta::List(list) if list.tokens.to_string() == "test")
    })
}
