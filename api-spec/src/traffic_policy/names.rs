//! The full names of what expressions can read, as ngrok's pages write them: `req.cookies[k][i].name`.

use super::model::{Member, TrafficPolicy, ValueType};

impl TrafficPolicy {
    /// The full names of all variables. An object that is no value by itself has none, but its members do.
    pub fn variable_names(&self) -> Vec<String> {
        let mut names = Vec::new();
        for variable in &self.variables {
            self.expand(variable.name.clone(), &variable.ty, &mut Vec::new(), &mut names);
        }
        names
    }

    /// The full names of all results of actions, `error` in `actions.ngrok.rate_limit.error.code` among them.
    pub fn result_names(&self) -> Vec<String> {
        let mut names = Vec::new();
        for results in self.actions.iter().filter_map(|action| action.results.as_ref()) {
            let name = format!("actions.ngrok.{}", results.name);
            names.push(name.clone());
            for member in &results.members {
                self.expand_member(&name, member, &mut Vec::new(), &mut names);
            }
        }
        names
    }

    fn expand<'a>(&'a self, name: String, ty: &'a ValueType, open: &mut Vec<&'a str>, names: &mut Vec<String>) {
        match ty {
            ValueType::Shape(shape) => {
                let Some(shape) = self.shape(shape).filter(|shape| !open.contains(&shape.name.as_str())) else {
                    return;
                };
                if shape.reads_as.is_some() {
                    names.push(name.clone());
                }
                open.push(&shape.name);
                for member in &shape.members {
                    self.expand_member(&name, member, open, names);
                }
                open.pop();
            }
            ValueType::List(_) | ValueType::Map(_) => {
                names.push(name.clone());
                let (step, inner) = steps(ty, 'k');
                if let ValueType::Shape(_) = inner {
                    let before = names.len();
                    self.expand(format!("{name}{step}"), inner, open, names);
                    // An item that is a value by itself has no name of its own.
                    if names.get(before).is_some_and(|item| *item == format!("{name}{step}")) {
                        names.remove(before);
                    }
                }
            }
            _ => names.push(name),
        }
    }

    fn expand_member<'a>(&'a self, before: &str, member: &'a Member, open: &mut Vec<&'a str>, names: &mut Vec<String>) {
        self.expand(format!("{before}.{}", member.name), &member.ty, open, names);
    }
}

/// The steps from a list or map to what is inside of all lists and maps: `[k][i]`.
fn steps(ty: &ValueType, key: char) -> (String, &ValueType) {
    match ty {
        ValueType::List(inner) => {
            let (rest, core) = steps(inner, key);
            (format!("[i]{rest}"), core)
        }
        ValueType::Map(inner) => {
            let (rest, core) = steps(inner, key);
            (format!("[{key}]{rest}"), core)
        }
        core => (String::new(), core),
    }
}
