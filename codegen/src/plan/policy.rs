//! The types of Traffic Policies: the document, its rules, the actions and what their configurations are made of.
//!
//! What the checker of policies reads is left to the tables.

use std::collections::BTreeSet;

use api_spec::rust_names;
use api_spec::traffic_policy::{Action, Field, Kind, TrafficPolicy, ValueType};

use super::{
    ActionPlan, ArgumentPlan, EnumPlan, FieldPlan, ImportsPlan, JsonPlan, KeepsPlan, ModelPlan, ModulePlan, PolicyPlan,
    ReadPlan, StructPlan, VariantPlan, imports,
};

/// Plans the types of the language.
pub(super) fn policy(policy: &TrafficPolicy) -> PolicyPlan {
    if policy.phases.is_empty() {
        return PolicyPlan::default();
    }
    let mut types = Types { policy, planned: BTreeSet::new() };
    let mut modules = vec![document(policy)];
    modules.extend(policy.actions.iter().map(|action| types.action(action)));
    imports::fill(&mut modules);
    let mut modules = modules.into_iter();
    let document = modules.next();
    let actions = policy.actions.iter().zip(modules).map(|(action, module)| ActionPlan {
        name: action.rust_name.clone(),
        kind: action.name.clone(),
        doc: action.doc.clone(),
        phases: action.phases.clone(),
        module,
    });
    PolicyPlan { document, actions: actions.collect() }
}

/// The document, which has a list of rules for each phase, and the rule.
fn document(policy: &TrafficPolicy) -> ModulePlan {
    let phases = policy.phases.iter().map(|phase| FieldPlan {
        name: rust_names::field_name(&phase.name),
        wire_name: phase.name.clone(),
        doc: format!("{}\n\nEndpoints with the schemes {} have it.", phase.doc, in_words(&quoted(&phase.schemes))),
        ty: "Vec<Rule>".to_owned(),
        adder: Some(rust_names::field_name(&phase.name)),
        argument: ArgumentPlan::List { item: "Rule".to_owned() },
        ..plain_field()
    });
    let rule = policy.rule.iter().map(|rule| field(policy, rule)).collect();
    let models = [
        structure("TrafficPolicy", "A Traffic Policy: the rules of each phase of traffic.", phases.collect()),
        structure("Rule", "A rule: actions, and the conditions under which they run.", rule),
    ];
    module("document", "traffic_policy/document.yaml", "The document and its rules.", models.map(ModelPlan::Struct))
}

fn module(name: &str, origin: &str, doc: &str, models: impl IntoIterator<Item = ModelPlan>) -> ModulePlan {
    ModulePlan {
        path: vec![name.to_owned()],
        origin: origin.to_owned(),
        doc: doc.to_owned(),
        imports: ImportsPlan::default(),
        test_imports: ImportsPlan::default(),
        models: models.into_iter().collect(),
        service: None,
    }
}

fn structure(name: &str, doc: &str, fields: Vec<FieldPlan>) -> StructPlan {
    StructPlan {
        name: name.to_owned(),
        alias: None,
        doc: doc.to_owned(),
        has_default: fields.iter().all(|field| !field.required),
        fields,
        may_be_unknown: false,
        buildable: true,
        received: true,
        page: None,
        made_of: None,
        keeps: KeepsPlan::Unknown,
    }
}

/// What is planned already: an object or enum that several actions share stands with the first of them.
struct Types<'a> {
    policy: &'a TrafficPolicy,
    planned: BTreeSet<String>,
}

impl Types<'_> {
    fn action(&mut self, action: &Action) -> ModulePlan {
        let config = action.config.iter().map(|written| field(self.policy, written)).collect();
        let mut plan = structure(&action.rust_name, &action_doc(action), config);
        plan.keeps = KeepsPlan::UnknownAndBeside;
        plan.alias = Some(action.name.clone()).filter(|name| *name != action.rust_name.to_lowercase());
        let mut models = vec![ModelPlan::Struct(plan)];
        self.parts(&action.rust_name, &action.config, &mut models);
        let name = rust_names::field_name(&action.name);
        module(&name, &action.file, &format!("{}: the action and its configuration.", action.title), models)
    }

    /// The enums and objects that the fields of `owner` name.
    fn parts(&mut self, owner: &str, fields: &[Field], models: &mut Vec<ModelPlan>) {
        for field in fields {
            if let Some(plan) = enumeration(owner, field).filter(|plan| self.planned.insert(plan.name.clone())) {
                models.push(ModelPlan::Enum(plan));
            }
            let Kind::Object(name) = field.kind.core() else { continue };
            let Some(object) = self.policy.object(name).filter(|object| self.planned.insert(object.name.clone()))
            else {
                continue;
            };
            let plans = object.fields.iter().map(|field| self::field(self.policy, field)).collect();
            models.push(ModelPlan::Struct(structure(&object.rust_name, &object.doc, plans)));
            self.parts(&object.rust_name, &object.fields, models);
        }
    }
}

fn enumeration(owner: &str, field: &Field) -> Option<EnumPlan> {
    let values = field.values.as_ref().filter(|_| *field.kind.core() == Kind::String && !field.sensitive)?;
    let variants = values.list.iter().map(|known| VariantPlan {
        name: known.rust_name.clone(),
        value: known.value.clone(),
        doc: known.doc.clone(),
    });
    Some(EnumPlan {
        name: values.enum_name.clone(),
        doc: format!(
            "Values of `{}` of [`{owner}`](crate::traffic_policy::{owner}).\n\nThe set is open: any other text is kept in \
             `Unknown`, and is written as it was read.",
            field.name,
        ),
        variants: variants.collect(),
        from_text: true,
    })
}

/// A field with nothing said about it.
fn plain_field() -> FieldPlan {
    FieldPlan {
        name: String::new(),
        wire_name: String::new(),
        doc: String::new(),
        ty: String::new(),
        optional: false,
        nullable: false,
        required: false,
        json: JsonPlan { read: ReadPlan::Plain, must_be_there: false, nested: false, skip_none: false },
        argument: ArgumentPlan::Plain,
        deprecated: None,
        text: None,
        bounds: None,
        many: false,
        adder: None,
    }
}

fn field(policy: &TrafficPolicy, field: &Field) -> FieldPlan {
    let optional = !field.required && field.rust_adder.is_none();
    FieldPlan {
        name: field.rust_name.clone(),
        wire_name: field.name.clone(),
        doc: field_doc(field),
        ty: field_type(policy, field),
        optional,
        required: field.required && field.rust_adder.is_none(),
        json: JsonPlan { skip_none: optional, ..plain_field().json },
        argument: argument(policy, field),
        deprecated: field.deprecated.clone(),
        many: matches!(field.kind, Kind::List(_)),
        adder: field.rust_adder.clone(),
        ..plain_field()
    }
}

/// What of the field may stand alone or in a list.
fn one_or_many(field: &Field) -> Option<&Kind> {
    let [also] = field.also.as_slice() else { return None };
    match (&field.kind, also) {
        (Kind::List(item), one) | (one, Kind::List(item)) if **item == *one => Some(item),
        _ => None,
    }
}

fn field_type(policy: &TrafficPolicy, field: &Field) -> String {
    match one_or_many(field) {
        Some(item) => format!("OneOrMany<{}>", rust_type(policy, field, item)),
        None if !field.also.is_empty() => "Value".to_owned(),
        None => rust_type(policy, field, &field.kind),
    }
}

fn rust_type(policy: &TrafficPolicy, field: &Field, kind: &Kind) -> String {
    match kind {
        Kind::String if field.sensitive => "Sensitive".to_owned(),
        Kind::String => field.values.as_ref().map_or("String", |values| &values.enum_name).to_owned(),
        Kind::Any => "Value".to_owned(),
        Kind::Bool => "bool".to_owned(),
        Kind::Int32 => "i32".to_owned(),
        Kind::Int64 => "i64".to_owned(),
        Kind::Float64 => "f64".to_owned(),
        Kind::GoDuration => "GoDuration".to_owned(),
        Kind::Action => "Action".to_owned(),
        Kind::Object(name) => policy.object(name).map_or_else(|| name.clone(), |object| object.rust_name.clone()),
        Kind::List(inner) => format!("Vec<{}>", rust_type(policy, field, inner)),
        Kind::Map(inner) => format!("BTreeMap<String, {}>", rust_type(policy, field, inner)),
    }
}

fn argument(policy: &TrafficPolicy, field: &Field) -> ArgumentPlan {
    let item = match (&field.kind, one_or_many(field)) {
        (_, Some(item)) => Some(item),
        (Kind::List(item), None) if field.also.is_empty() => Some(&**item),
        _ => None,
    };
    match (item, &field.kind) {
        // Mappings of one entry each are pairs.
        (Some(Kind::Map(value)), _) if field.max_entries == Some(1) => {
            ArgumentPlan::Entries { value: rust_type(policy, field, value) }
        }
        (Some(_), _) if one_or_many(field).is_some() => ArgumentPlan::Into,
        (Some(Kind::List(_) | Kind::Map(_)), _) => ArgumentPlan::Plain,
        (Some(item), _) => ArgumentPlan::List { item: rust_type(policy, field, item) },
        (None, Kind::Map(value)) if field.also.is_empty() => {
            ArgumentPlan::Map { value: rust_type(policy, field, value) }
        }
        (None, Kind::String | Kind::Any | Kind::GoDuration) => ArgumentPlan::Into,
        (None, _) if !field.also.is_empty() => ArgumentPlan::Into,
        (None, _) => ArgumentPlan::Plain,
    }
}

/// An action's text: what it does, the facts about it, and its example.
fn action_doc(action: &Action) -> String {
    let mut doc = format!("{}\n\nMay stand in {}.", action.doc, in_words(&quoted(&action.phases)));
    match action.continues_when.is_empty() {
        _ if !action.ends => {}
        true => doc.push_str(" It ends the phase."),
        false => {
            let settings = action.continues_when.iter().map(|setting| match &setting.is {
                Some(is) => format!("`{}` is `{is}`", setting.field),
                None => format!("`{}` is set", setting.field),
            });
            doc.push_str(&format!(" It ends the phase unless {}.", settings.collect::<Vec<_>>().join(" or ")));
        }
    }
    if action.cost > 0 {
        let unit = if action.cost == 1 { "Unit" } else { "Units" };
        doc.push_str(&format!(" A run costs {} Traffic Policy {unit}.", action.cost));
    }
    if let Some(results) = &action.results {
        doc.push_str(&format!(" Expressions after it find its results in `actions.ngrok.{}`.", results.name));
    }
    if !action.docs_url.is_empty() {
        doc.push_str(&format!("\n\n[ngrok's page about it]({})", action.docs_url));
    }
    if !action.example.is_empty() {
        doc.push_str(&format!("\n\n# Example\n\nAs a document:\n\n```yaml\n{}\n```", action.example.trim_end()));
    }
    doc
}

/// A field's text, followed by what its facts add to it.
fn field_doc(field: &Field) -> String {
    let mut facts: Vec<String> = Vec::new();
    let each = if field.kind.core() == &field.kind { "An" } else { "Each is an" };
    match &field.expression {
        Some(ValueType::Any) => facts.push(format!("{each} expression of CEL.")),
        Some(ty) => facts.push(format!("{each} expression of CEL that gives a `{ty}`.")),
        None if field.cel => facts.push("Expressions of CEL may stand in `${…}`.".to_owned()),
        None => {}
    }
    let duration = *field.kind.core() == Kind::GoDuration;
    let bound = |bound: f64| if duration { format!("`{}`", go_duration(bound)) } else { bound.to_string() };
    match (field.min, field.max) {
        (Some(min), Some(max)) => facts.push(format!("From {} to {}.", bound(min), bound(max))),
        (Some(min), None) => facts.push(format!("At least {}.", bound(min))),
        (None, Some(max)) => facts.push(format!("At most {}.", bound(max))),
        (None, None) => {}
    }
    facts.extend(field.max_items.map(|max| format!("At most {max}.")));
    facts.extend(field.max_chars.map(|max| format!("At most {max} characters.")));
    if let Some(default) = field.default.as_ref().filter(|_| !field.doc.to_lowercase().contains("default")) {
        let value = default.as_str().map_or_else(|| default.to_string(), str::to_owned);
        facts.push(format!("The default is `{value}`."));
    }
    if !field.needs.is_empty() {
        facts.push(format!("It needs {}.", in_words(&quoted(&field.needs))));
    }
    match facts.is_empty() {
        true => field.doc.clone(),
        false => format!("{}\n\n{}", field.doc, facts.join(" ")),
    }
}

/// Seconds in the greatest unit that has no fraction.
fn go_duration(seconds: f64) -> String {
    let units = [(3600.0, "h"), (60.0, "m")];
    let unit = units.iter().find(|(factor, _)| seconds >= *factor && seconds % factor == 0.0);
    let (factor, unit) = unit.unwrap_or(&(1.0, "s"));
    format!("{}{unit}", seconds / factor)
}

fn quoted(names: &[String]) -> Vec<String> {
    names.iter().map(|name| format!("`{name}`")).collect()
}

/// Names in a sentence.
fn in_words(names: &[String]) -> String {
    match names {
        [] => String::new(),
        [one] => one.clone(),
        [before @ .., last] => format!("{} and {last}", before.join(", ")),
    }
}
