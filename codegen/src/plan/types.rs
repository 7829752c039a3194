//! Datatypes: structs, open enums and marks.

use std::collections::BTreeSet;

use api_spec::{Absent, Field, Service, Tagged, Type, TypeKind, TypeRef, Variant, rust_names};

use super::{
    ArgumentPlan, Context, EnumPlan, FieldPlan, JsonPlan, KeepsPlan, MarkPlan, ModelPlan, PagePlan, ReadPlan,
    StructPlan, TaggedPlan, TaggedVariantPlan, TextPlan, VariantPlan, docs, model_name, model_path,
};

/// A datatype and the enums that its fields bring along.
pub(super) fn models(context: &Context<'_>, datatype: &Type) -> Vec<ModelPlan> {
    match &datatype.kind {
        TypeKind::Object(_) => {}
        TypeKind::AnyOf(_) => return vec![ModelPlan::Mark(mark(context, datatype))],
        TypeKind::Tagged(tagged) => return vec![ModelPlan::Tagged(tagged_plan(context, datatype, tagged))],
    }
    let mut models = vec![ModelPlan::Struct(structure(context, datatype))];
    let mut seen = BTreeSet::new();
    for field in datatype.fields().iter().filter(|field| owns_enum(context, datatype, field)) {
        // Two fields of a datatype may share one.
        if seen.insert(field.values.as_ref().map(|values| values.enum_name.as_str())) {
            models.push(ModelPlan::Enum(enumeration(context, datatype, field)));
        }
    }
    models
}

fn mark(context: &Context<'_>, datatype: &Type) -> MarkPlan {
    let targets = match &datatype.kind {
        TypeKind::AnyOf(targets) => targets.iter().map(|t| model_name(context, t)).collect(),
        TypeKind::Object(_) | TypeKind::Tagged(_) => Vec::new(),
    };
    MarkPlan { name: datatype.rust_name.clone(), doc: docs::linked(context, &datatype.doc), targets }
}

fn tagged_plan(context: &Context<'_>, datatype: &Type, tagged: &Tagged) -> TaggedPlan {
    let variant = |variant: &Variant| TaggedVariantPlan {
        name: variant.rust_name.clone(),
        value: variant.value.clone(),
        object: model_name(context, &variant.type_name),
        doc: context.types.get(variant.type_name.as_str()).map(|t| docs::linked(context, &t.doc)).unwrap_or_default(),
    };
    TaggedPlan {
        name: datatype.rust_name.clone(),
        alias: (datatype.name != datatype.rust_name).then(|| datatype.name.clone()),
        doc: docs::datatype(context, datatype),
        tag: tagged.tag.clone(),
        variants: tagged.variants.iter().map(variant).collect(),
    }
}

/// The enums of query parameters whose values no field of a datatype has.
pub(super) fn query_enums(context: &Context<'_>, service: &Service) -> Vec<ModelPlan> {
    let mut seen = BTreeSet::new();
    let fields = service.operations.iter().flat_map(|operation| &operation.query);
    let own = fields.filter_map(|field| {
        let values = field.values.as_ref().filter(|_| *field.ty.core() == TypeRef::String)?;
        let name = values.enum_name.as_str();
        let new = !values.shared && !context.enum_owners.contains_key(name) && seen.insert(name);
        let doc = format!("Values of the parameter `{}`.", field.name);
        new.then(|| ModelPlan::Enum(enum_plan(context, field, &doc)))
    });
    own.collect()
}

fn structure(context: &Context<'_>, datatype: &Type) -> StructPlan {
    let usage = Usage::of(datatype);
    StructPlan {
        name: datatype.rust_name.clone(),
        alias: (datatype.name != datatype.rust_name).then(|| datatype.name.clone()),
        doc: docs::datatype(context, datatype),
        fields: datatype.fields().iter().map(|field| struct_field(context, datatype, field, usage)).collect(),
        may_be_unknown: is_choice(datatype),
        buildable: datatype.sent,
        received: datatype.received,
        has_default: has_default(context, datatype),
        page: page(context, datatype),
        keeps: KeepsPlan::Nothing,
        made_of: None,
    }
}

fn has_default(context: &Context<'_>, datatype: &Type) -> bool {
    let usage = Usage::of(datatype);
    if let TypeKind::Tagged(_) = &datatype.kind {
        return true;
    }
    datatype.fields().iter().all(|field| match &field.ty {
        _ if field.required && usage == Usage::Sent => false,
        TypeRef::Named(name) if usage == Usage::Received && !is_optional(field) => {
            context.types.get(name.as_str()).is_none_or(|nested| has_default(context, nested))
        }
        _ => true,
    })
}

/// What a datatype is used for decides how its fields show absence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Usage {
    /// Answers hold it: what the API leaves out when empty is empty.
    Received,
    /// Calls send it: what is not set is not sent.
    Sent,
}

impl Usage {
    pub(super) fn of(datatype: &Type) -> Self {
        if datatype.sent { Usage::Sent } else { Usage::Received }
    }
}

fn page(context: &Context<'_>, datatype: &Type) -> Option<PagePlan> {
    let pages = context.pages.get(datatype.name.as_str())?;
    let items = datatype.field(&pages.items)?;
    let next = datatype.field(&pages.next)?.rust_name.clone();
    Some(PagePlan { items: items.rust_name.clone(), next, item_type: model_name(context, &pages.item_type) })
}

/// A field's enum belongs to the datatype that it is named after, so that create and update share the resource's.
fn owns_enum(context: &Context<'_>, datatype: &Type, field: &Field) -> bool {
    field
        .values
        .as_ref()
        .filter(|values| !values.shared && *field.ty.core() == TypeRef::String)
        .is_some_and(|values| context.enum_owners.get(values.enum_name.as_str()) == Some(&datatype.name.as_str()))
}

fn enumeration(context: &Context<'_>, datatype: &Type, field: &Field) -> EnumPlan {
    let (owner, path) = (&datatype.rust_name, model_path(context, &datatype.name));
    enum_plan(context, field, &format!("Values of `{}` of [`{owner}`]({path}).", field.name))
}

fn enum_plan(context: &Context<'_>, field: &Field, doc: &str) -> EnumPlan {
    let (enum_name, list) =
        field.values.as_ref().map(|v| (v.enum_name.as_str(), v.list.as_slice())).unwrap_or_default();
    EnumPlan {
        name: rust_names::type_name(enum_name),
        doc: format!(
            "{doc}\n\nThe set is open: a value that ngrok adds later is kept in `Unknown`, and is written as it was read."
        ),
        variants: list
            .iter()
            .map(|value| VariantPlan {
                name: value.rust_name.clone(),
                value: value.value.clone(),
                doc: docs::linked(context, &value.doc),
            })
            .collect(),
        from_text: false,
    }
}

/// Whether it is one of several things, of which the API may get more.
fn is_choice(datatype: &Type) -> bool {
    matches!(&datatype.kind, TypeKind::Object(object) if !object.one_of.is_empty())
}

/// A field of a struct, which is no such struct without what tells it from others: its id, or the items of a page.
fn struct_field(context: &Context<'_>, datatype: &Type, field: &Field, usage: Usage) -> FieldPlan {
    let mut plan = field_plan(context, field, usage);
    let is_id = field.ty == TypeRef::Id(datatype.name.clone());
    let is_items = context.pages.get(datatype.name.as_str()).is_some_and(|pages| pages.items == field.name);
    if datatype.received && is_id && !plan.optional {
        plan.json.read = ReadPlan::Identity;
    }
    plan.json.must_be_there |= datatype.received && (is_id || is_items);
    plan
}

/// A field by itself.
pub(super) fn field_plan(context: &Context<'_>, field: &Field, usage: Usage) -> FieldPlan {
    let ty = rust_type(context, field, &field.ty);
    let required = field.required && usage == Usage::Sent;
    let optional = match usage {
        Usage::Sent => !required,
        Usage::Received => is_optional(field),
    };
    FieldPlan {
        name: field.rust_name.clone(),
        wire_name: field.name.clone(),
        doc: docs::field(context, field),
        optional,
        required,
        nullable: field.null && usage == Usage::Sent,
        json: json(context, field, optional, usage),
        argument: argument(context, field),
        deprecated: field.deprecated.clone(),
        text: text(field),
        bounds: bounds(field),
        many: matches!(field.ty, TypeRef::List(_)),
        adder: None,
        ty,
    }
}

/// In an answer only what has no empty value of its own needs an `Option`.
fn is_optional(field: &Field) -> bool {
    if matches!(field.ty, TypeRef::Duration) {
        return true;
    }
    if field.absent == Absent::Never {
        return false;
    }
    match &field.ty {
        TypeRef::List(_) | TypeRef::Map(_) => field.optional,
        // Null is told from empty, except where the API leaves out what is empty.
        TypeRef::String => field.sensitive || field.values.is_some() || field.absent == Absent::Null,
        _ => true,
    }
}

fn json(context: &Context<'_>, field: &Field, optional: bool, usage: Usage) -> JsonPlan {
    // What can't be empty has to be there.
    let has_empty = !matches!(field.ty, TypeRef::Timestamp | TypeRef::Named(_));
    let reads_null = matches!(field.ty, TypeRef::Id(_))
        || (field.ty == TypeRef::String && (field.sensitive || field.values.is_some()));
    let read = match &field.ty {
        _ if field.null && usage == Usage::Sent => ReadPlan::Nullable,
        TypeRef::Duration => ReadPlan::Seconds,
        TypeRef::Timestamp if optional && usage == Usage::Received => ReadPlan::Time,
        _ if optional || reads_null || !has_empty => ReadPlan::Plain,
        _ => ReadPlan::UnlessNull,
    };
    let must_be_there = !optional && (!has_empty || field.required);
    let is_struct = |name: &str| {
        let kind = context.types.get(name).map(|t| &t.kind);
        !matches!(kind, Some(TypeKind::Tagged(_)))
    };
    let nested = !optional && matches!(&field.ty, TypeRef::Named(name) if is_struct(name));
    JsonPlan { read, must_be_there, nested, skip_none: optional && usage == Usage::Sent }
}

/// The Rust type of a value, without `Option`.
pub(super) fn rust_type(context: &Context<'_>, field: &Field, ty: &TypeRef) -> String {
    match ty {
        TypeRef::String if field.sensitive => "Sensitive".to_owned(),
        TypeRef::String => match &field.values {
            Some(values) => rust_names::type_name(&values.enum_name),
            None => "String".to_owned(),
        },
        TypeRef::Bool => "bool".to_owned(),
        TypeRef::Int32 => "i32".to_owned(),
        TypeRef::Int64 => "i64".to_owned(),
        TypeRef::Float64 => "f64".to_owned(),
        TypeRef::Timestamp => "Timestamp".to_owned(),
        TypeRef::Duration => "Duration".to_owned(),
        TypeRef::Cents => "Cents".to_owned(),
        TypeRef::Id(target) => format!("Id<{}>", model_name(context, target)),
        TypeRef::Ref(target) => format!("Ref<{}>", model_name(context, target)),
        TypeRef::List(inner) => format!("Vec<{}>", rust_type(context, field, inner)),
        TypeRef::Map(inner) => {
            format!("BTreeMap<String, {}>", rust_type(context, field, inner))
        }
        TypeRef::Named(name) => model_name(context, name),
    }
}

fn argument(context: &Context<'_>, field: &Field) -> ArgumentPlan {
    match &field.ty {
        // A text must not pass for one of the values where it was meant for the argument beside it.
        TypeRef::String if field.values.is_some() => ArgumentPlan::Plain,
        TypeRef::String | TypeRef::Cents => ArgumentPlan::Into,
        TypeRef::Id(target) => ArgumentPlan::Id { of: model_name(context, target) },
        TypeRef::List(inner) => match &**inner {
            TypeRef::Id(target) => ArgumentPlan::Ids { of: model_name(context, target) },
            inner if converts(inner) => ArgumentPlan::List { item: rust_type(context, field, inner) },
            _ => ArgumentPlan::Plain,
        },
        TypeRef::Map(inner) => ArgumentPlan::Map { value: rust_type(context, field, inner) },
        _ => ArgumentPlan::Plain,
    }
}

pub(super) fn converts(ty: &TypeRef) -> bool {
    matches!(ty, TypeRef::String | TypeRef::Named(_))
}

/// Texts that must not be blank where they are required.
fn text(field: &Field) -> Option<TextPlan> {
    match &field.ty {
        TypeRef::String if field.sensitive => Some(TextPlan::Expose),
        TypeRef::String if field.values.is_some() => Some(TextPlan::AsStr),
        TypeRef::String => Some(TextPlan::Plain),
        TypeRef::Id(_) => Some(TextPlan::AsStr),
        _ => None,
    }
}

fn bounds(field: &Field) -> Option<(i64, i64)> {
    match (&field.ty, field.min, field.max) {
        (TypeRef::Int32 | TypeRef::Int64, Some(min), Some(max)) => Some((min as i64, max as i64)),
        _ => None,
    }
}
