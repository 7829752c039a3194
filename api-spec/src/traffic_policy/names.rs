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

    /// Whether expressions can read a name, with `[i]` and `[k]` for steps into lists and maps; before a member, pages leave
    /// out the step into a list. What is of any type may have any members.
    pub fn reads(&self, name: &str) -> bool {
        let mut parts = name.split('.').map(|part| (part.split('[').next().unwrap_or(part), part.matches('[').count()));
        let Some((root, steps)) = parts.next() else { return false };
        let variable = self.variables.iter().find(|variable| variable.name == root);
        let Some(mut ty) = variable.and_then(|variable| into(&variable.ty, steps)) else { return false };
        while let Some((name, steps)) = parts.next() {
            while let ValueType::List(inner) = ty {
                ty = inner;
            }
            let members = match ty {
                ValueType::Shape(shape) => self.shape(shape).map(|shape| shape.members.as_slice()).unwrap_or_default(),
                ValueType::Results => {
                    let mut results = self.actions.iter().filter_map(|action| action.results.as_ref());
                    let Some(results) = results.find(|results| results.name == name) else { return false };
                    let Some((name, steps)) = parts.next() else { return true };
                    let member = results.members.iter().find(|member| member.name == name);
                    let Some(inner) = member.and_then(|member| into(&member.ty, steps)) else { return false };
                    ty = inner;
                    continue;
                }
                ValueType::Any | ValueType::Map(_) => return true,
                _ => return false,
            };
            let member = members.iter().find(|member| member.name == name);
            let Some(inner) = member.and_then(|member| into(&member.ty, steps)) else { return false };
            ty = inner;
        }
        true
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

/// What is so many steps inside of lists and maps.
fn into(ty: &ValueType, steps: usize) -> Option<&ValueType> {
    match (ty, steps) {
        (_, 0) | (ValueType::Any, _) => Some(ty),
        (ValueType::List(inner) | ValueType::Map(inner), steps) => into(inner, steps - 1),
        _ => None,
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
