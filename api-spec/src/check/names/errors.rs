//! Names of families of errors.

use std::collections::HashMap;

use super::clashes::Clashes;
use crate::rust_names;

impl Clashes<'_> {
    pub(super) fn error_families(&mut self) {
        let mut seen: HashMap<String, &str> = HashMap::new();
        for family in &self.description.errors {
            let Some(span) = self.places.families.get(&family.name) else { continue };
            let name = rust_names::type_name(&family.name);
            if !rust_names::is_identifier(&name) {
                self.diagnostics.error(span.clone(), format!("`{}` makes no name for a variant", family.name));
            } else if let Some(first) = seen.insert(name.clone(), &family.name).filter(|first| *first != family.name) {
                let message = format!("`{first}` and `{}` are both `{name}` in Rust", family.name);
                self.diagnostics.error(span.clone(), message).help("rename one of them");
            }
        }
    }
}
