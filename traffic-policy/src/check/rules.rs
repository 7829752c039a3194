//! Checks of phases, rules and actions: what stands where, what runs where, and what can never run.

use super::place::Place;
use super::{Checker, join, list};
use crate::document::Node;
use crate::language::{Action, Phase};
use crate::tables::{self, nearest};

impl Checker<'_> {
    /// Checks a phase and says whether it always ends with an action that ends it.
    pub(super) fn phase(&mut self, phase: &'static Phase, key: &Node, rules: &Node, path: &str) -> bool {
        if let Some(scheme) = self.options.scheme().filter(|scheme| !phase.schemes.contains(scheme)) {
            let message = format!("endpoints of `{scheme}` do not have the phase `{}`", phase.name);
            let help = format!("it is there for {}", list(phase.schemes.iter().copied()));
            self.add("phase-not-permitted", path, key.range.clone(), message, help);
        }
        if rules.is_null() {
            return false;
        }
        let Some(items) = rules.items() else {
            let message = format!("`{}` is a list of rules, and this is {}", phase.name, rules.kind());
            self.add("wrong-kind", path, key.range.clone(), message, "begin each rule with `- `");
            // A mapping is most likely the only rule.
            if rules.entries().is_some() {
                self.rule(phase, rules, path);
            }
            return false;
        };
        // What a phase sets is gone after it.
        self.set.clear();
        let mut ended = false;
        for (index, rule) in items.iter().enumerate() {
            let path = format!("{path}[{index}]");
            if ended {
                let message = "this rule can never run: the one before it always ends the phase";
                self.add(
                    "unreachable",
                    &path,
                    rule.range.clone(),
                    message,
                    "give the rule before it `expressions`, or leave this one out",
                );
            }
            ended |= self.rule(phase, rule, &path);
        }
        ended
    }

    fn rule(&mut self, phase: &'static Phase, rule: &Node, path: &str) -> bool {
        let Some(entries) = rule.entries() else {
            let message = format!("a rule is a mapping with `actions`, and this is {}", rule.kind());
            self.add("wrong-kind", path, rule.range.clone(), message, "write the actions under `actions:`");
            return false;
        };
        let has = |name: &str| entries.iter().find(|(key, _)| key.text() == Some(name)).map(|(key, _)| key);
        if let Some(key) = has("type").filter(|_| has("actions").is_none()) {
            let help = "put it in the list `actions:` of a rule";
            self.add("misplaced-action", path, key.range.clone(), "an action stands where a rule belongs", help);
            self.action(phase, rule, path);
            return false;
        }
        self.fields(tables::rule(), rule, path, phase, &Place::Rule);
        let Some(actions) = rule.get("actions") else { return false };
        let Some(actions) = actions.items() else {
            if actions.get("type").is_some() {
                self.action(phase, actions, &join(path, "actions"));
            }
            return false;
        };
        let conditional = rule
            .get("expressions")
            .is_some_and(|node| node.items().is_none_or(|items| !items.is_empty()) && !node.is_null());
        let mut ended = false;
        for (index, action) in actions.iter().enumerate() {
            let path = format!("{path}.actions[{index}]");
            if ended {
                let message = "this action can never run: the one before it always ends the phase";
                self.add("unreachable", &path, action.range.clone(), message, "put it before, or leave it out");
            }
            ended |= self.action(phase, action, &path);
        }
        ended && !conditional
    }

    /// Checks an action and says whether it always ends its phase.
    fn action(&mut self, phase: &'static Phase, node: &Node, path: &str) -> bool {
        if node.entries().is_none() {
            let message = format!("an action is a mapping with `type`, and this is {}", node.kind());
            self.add("wrong-kind", path, node.range.clone(), message, "write `- type: NAME`");
            return false;
        }
        let Some(kind) = node.get("type") else {
            self.fields(tables::action_fields(), node, path, phase, &Place::Action(None));
            return false;
        };
        let name = kind.text().unwrap_or_default();
        let known = tables::action(name);
        self.fields(tables::action_fields(), node, path, phase, &Place::Action(known));
        let Some(action) = known else {
            self.unknown_action(kind, name, path);
            return false;
        };
        let here = join(path, "type");
        if action.name != name {
            let help = format!("write `{}` now", action.name);
            self.add("older-name", &here, kind.range.clone(), format!("`{name}` is an older name"), help);
        }
        if !action.phases.contains(&phase.name) {
            let message = format!("`{}` cannot run in `{}`", action.name, phase.name);
            let help = format!("it can in {}", list(action.phases.iter().copied()));
            self.add("wrong-phase", &here, kind.range.clone(), message, help);
        }
        self.config(phase, action, node, path);
        self.ran.extend(action.results.as_ref().map(|results| results.name));
        action.ends && !continues(action, node.get("config"))
    }

    fn config(&mut self, phase: &'static Phase, action: &'static Action, node: &Node, path: &str) {
        let place = Place::Config(action);
        let path = join(path, "config");
        match node.get("config").filter(|config| !config.is_null()) {
            Some(config) if config.entries().is_some() => self.fields(action.config, config, &path, phase, &place),
            Some(config) => {
                let message = format!("`config` is a mapping, and this is {}", config.kind());
                self.add("wrong-kind", &path, config.range.clone(), message, "write `field: value` under it");
            }
            None => {
                for field in action.config.iter().filter(|field| field.required) {
                    let beside = node.get(field.name).is_some();
                    if !beside {
                        self.missing(field, node, &path, &place);
                    }
                }
            }
        }
    }

    fn unknown_action(&mut self, kind: &Node, name: &str, path: &str) {
        let path = join(path, "type");
        let message = format!("there is no action `{name}`");
        let names = tables::actions()
            .iter()
            .flat_map(|action| std::iter::once(action.name).chain(action.formerly.iter().copied()));
        match nearest(name, names).or_else(|| same_words(name)) {
            Some(near) => {
                let near = tables::action(near).map_or(near, |action| action.name);
                self.add("unknown-action", &path, kind.range.clone(), message, format!("did you mean `{near}`?"));
            }
            None if kind.text().is_none() || kind.is_null() => {}
            None => {
                let message = format!("the action `{name}` is not known");
                self.add(
                    "newer-action",
                    &path,
                    kind.range.clone(),
                    message,
                    "it may be newer than this version; its configuration is not checked",
                );
            }
        }
    }
}

/// An action whose words are those of `name` in another order or form: `webhook-verification` for `verify-webhook`.
fn same_words(name: &str) -> Option<&'static str> {
    let stems = |name: &str| {
        let mut stems: Vec<String> = name.split(['-', '_', ' ']).map(|word| word.chars().take(4).collect()).collect();
        stems.sort();
        stems
    };
    let wanted = stems(name);
    let same = |action: &&Action| wanted.len() > 1 && stems(action.name) == wanted;
    tables::actions().iter().find(same).map(|action| action.name)
}

fn continues(action: &Action, config: Option<&Node>) -> bool {
    action.continues_when.iter().any(|setting| {
        let given = config.and_then(|config| config.get(setting.field));
        given.is_some_and(|given| setting.is.is_none_or(|is| given.text() == Some(is)))
    })
}
