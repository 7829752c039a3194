//! Decides every Rust name, type, path and doc text, as plain data that the emitter only has to write down.

mod cli;
mod docs;
mod errors;
mod events;
mod examples;
mod imports;
mod operations;
mod types;

use std::collections::{BTreeMap, BTreeSet, HashMap};

pub use cli::{CliFlagPlan, CliKind, CliOperationPlan, CliParamPlan, CliPlan, CliServicePlan};

use api_spec::{Description, ErrorCode, Operation, Pages, Service, Type, rust_names, types_by_name};
use heck::ToKebabCase;

/// Everything that is generated.
#[derive(Debug, Clone, PartialEq)]
pub struct Plan {
    /// One per file of the description that has services or types.
    pub modules: Vec<ModulePlan>,
    /// Accessors of the client.
    pub client: ClientPlan,
    /// The error catalogue.
    pub errors: ErrorsPlan,
    /// The command line.
    pub cli: CliPlan,
}

/// What is generated from one file of the description: datatypes, and the service that they belong to.
#[derive(Debug, Clone, PartialEq)]
pub struct ModulePlan {
    /// Path of modules below `models` and `services`, such as `["edges", "https"]`.
    pub path: Vec<String>,
    /// The file of the description that it comes from.
    pub origin: String,
    /// Docs of the module of datatypes.
    pub doc: String,
    /// What the module of datatypes imports.
    pub imports: ImportsPlan,
    /// Datatypes and enums, in the description's order.
    pub models: Vec<ModelPlan>,
    /// The service, if the file has one.
    pub service: Option<ServicePlan>,
}

impl ModulePlan {
    /// Its structs, in the description's order.
    pub fn structs(&self) -> impl Iterator<Item = &StructPlan> {
        self.models.iter().filter_map(|model| match model {
            ModelPlan::Struct(plan) => Some(plan),
            ModelPlan::Enum(_) | ModelPlan::Mark(_) | ModelPlan::Payload(_) => None,
        })
    }
}

/// Names that a module uses and that others define.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ImportsPlan {
    /// Datatypes of other modules.
    pub models: Vec<String>,
    /// Types of the runtime, such as `Id`.
    pub runtime: Vec<String>,
    /// Full paths of types of others.
    pub foreign: Vec<String>,
}

/// A datatype.
#[derive(Debug, Clone, PartialEq)]
pub enum ModelPlan {
    /// A struct.
    Struct(StructPlan),
    /// An open enum.
    Enum(EnumPlan),
    /// A mark for ids and references that may point at several kinds of object.
    Mark(MarkPlan),
    /// What events carry.
    Payload(PayloadPlan),
}

impl ModelPlan {
    /// Its name.
    pub fn name(&self) -> &str {
        match self {
            ModelPlan::Struct(plan) => &plan.name,
            ModelPlan::Enum(plan) => &plan.name,
            ModelPlan::Mark(plan) => &plan.name,
            ModelPlan::Payload(plan) => &plan.name,
        }
    }
}

/// A struct of fields.
#[derive(Debug, Clone, PartialEq)]
pub struct StructPlan {
    /// Its name.
    pub name: String,
    /// The API's name, where it is another one.
    pub alias: Option<String>,
    /// Its docs.
    pub doc: String,
    /// Its fields.
    pub fields: Vec<FieldPlan>,
    /// Whether an object of unknown fields only may be one: it is one of several things, and others may come.
    pub may_be_unknown: bool,
    /// Whether callers make it: it gets a constructor and setters.
    pub buildable: bool,
    /// Whether answers hold it.
    pub received: bool,
    /// Whether it has a value without arguments: what callers must give is never empty.
    pub has_default: bool,
    /// How it is a page.
    pub page: Option<PagePlan>,
}

/// How an object is read by its id.
#[derive(Debug, Clone, PartialEq)]
pub struct GetterPlan {
    /// The object's type.
    pub type_name: String,
    /// The operation's struct.
    pub operation: String,
}

/// How a list type is a page.
#[derive(Debug, Clone, PartialEq)]
pub struct PagePlan {
    /// The field that holds the items.
    pub items: String,
    /// Type of an item.
    pub item_type: String,
}

/// A field of a struct, or a value of an operation.
#[derive(Debug, Clone, PartialEq)]
pub struct FieldPlan {
    /// Its name.
    pub name: String,
    /// The API's name.
    pub wire_name: String,
    /// Its docs.
    pub doc: String,
    /// Type without the `Option`.
    pub ty: String,
    /// Whether it is wrapped in an `Option`.
    pub optional: bool,
    /// Whether it must be given to a constructor.
    pub required: bool,
    /// How it is read and written.
    pub json: JsonPlan,
    /// How a caller gives it.
    pub argument: ArgumentPlan,
    /// What to use instead.
    pub deprecated: Option<String>,
    /// The expression that gives its text, where it must not be blank: `{}` stands for the field.
    pub text: Option<TextPlan>,
    /// Least and greatest value of a number that is checked before sending.
    pub bounds: Option<(i64, i64)>,
    /// Whether it holds many values.
    pub many: bool,
}

/// How a field gives the text that must not be blank.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextPlan {
    /// It derefs to text.
    Plain,
    /// By `as_str`.
    AsStr,
    /// By `expose`.
    Expose,
}

/// How a field is read from JSON and written as JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct JsonPlan {
    /// How its value is read.
    pub read: ReadPlan,
    /// Whether there is no object without it.
    pub must_be_there: bool,
    /// Whether it is such an object itself.
    pub nested: bool,
    /// Whether none is left out instead of written as null.
    pub skip_none: bool,
}

/// How the value of a field is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReadPlan {
    /// As its type reads itself.
    Plain,
    /// Null as if it were missing.
    UnlessNull,
    /// An id, which must not be empty.
    Identity,
    /// An empty text as no time: the API's zero value of one.
    Time,
    /// A number of seconds.
    Seconds,
}

/// How a caller gives a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ArgumentPlan {
    /// As it is.
    Plain,
    /// Anything that converts to the type.
    Into,
    /// Anything that gives items which convert to the item's type.
    List {
        /// The item's type.
        item: String,
    },
    /// Anything that gives pairs which convert to keys and values.
    Map {
        /// The value's type.
        value: String,
    },
}

/// An open enum.
#[derive(Debug, Clone, PartialEq)]
pub struct EnumPlan {
    /// Its name.
    pub name: String,
    /// Its docs.
    pub doc: String,
    /// Its known values.
    pub variants: Vec<VariantPlan>,
}

/// A known value.
#[derive(Debug, Clone, PartialEq)]
pub struct VariantPlan {
    /// The variant's name.
    pub name: String,
    /// The value on the wire.
    pub value: String,
    /// Its docs.
    pub doc: String,
}

/// A mark type.
#[derive(Debug, Clone, PartialEq)]
pub struct MarkPlan {
    /// Its name.
    pub name: String,
    /// Its docs.
    pub doc: String,
    /// Types whose ids are also ids of this one.
    pub targets: Vec<String>,
}

/// What events carry: a variant for each type of event.
#[derive(Debug, Clone, PartialEq)]
pub struct PayloadPlan {
    /// Its name.
    pub name: String,
    /// The enum of the types of events.
    pub event_type: String,
    /// Its docs.
    pub doc: String,
    /// Its variants.
    pub events: Vec<EventPlan>,
}

/// A type of event.
#[derive(Debug, Clone, PartialEq)]
pub struct EventPlan {
    /// Its variant, of the same name in the payload and in the enum of types.
    pub variant: String,
    /// Its docs.
    pub doc: String,
    /// Type of the object that comes with it.
    pub object: String,
}

/// A service.
#[derive(Debug, Clone, PartialEq)]
pub struct ServicePlan {
    /// Name of its struct.
    pub name: String,
    /// Its docs.
    pub doc: String,
    /// The feature of the crate without which it is left out.
    pub feature: String,
    /// What the module of operations imports.
    pub imports: ImportsPlan,
    /// How the service's objects are read by id.
    pub getters: Vec<GetterPlan>,
    /// Its operations.
    pub operations: Vec<OperationPlan>,
    /// Fields that its list can be filtered by.
    pub filters: Vec<FilterPlan>,
    /// Conditions to wait for.
    pub waits: Vec<WaitPlan>,
    /// What to use instead.
    pub deprecated: Option<String>,
}

/// A field that a list can be filtered by.
#[derive(Debug, Clone, PartialEq)]
pub struct FilterPlan {
    /// Name of its constant.
    pub constant: String,
    /// Its name in filters, dotted where it lies in a field of the object.
    pub name: String,
    /// Its docs.
    pub doc: String,
    /// The kind of its values.
    pub kind: &'static str,
}

/// An operation.
#[derive(Debug, Clone, PartialEq)]
pub struct OperationPlan {
    /// Name of its struct.
    pub name: String,
    /// Name of the service's method.
    pub method_name: String,
    /// Name in errors and traces.
    pub spec_name: String,
    /// Variant of `Method`.
    pub http_method: String,
    /// Path with placeholders.
    pub path: String,
    /// Docs of the method.
    pub doc: String,
    /// Values that fill the path.
    pub params: Vec<FieldPlan>,
    /// Query parameters.
    pub query: Vec<FieldPlan>,
    /// What is sent.
    pub body: BodyPlan,
    /// Type of the answer; none for an empty one.
    pub output: Option<String>,
    /// Whether the answer is a page of a list.
    pub paged: bool,
    /// What to use instead.
    pub deprecated: Option<String>,
    /// The method on an object.
    pub instance: Option<InstancePlan>,
}

/// What an operation sends.
#[derive(Debug, Clone, PartialEq)]
pub enum BodyPlan {
    /// Nothing.
    None,
    /// An empty object.
    Empty,
    /// A datatype.
    Type {
        /// The struct.
        name: String,
        /// Its fields.
        fields: Vec<FieldPlan>,
    },
}

/// An operation as a method of an object.
#[derive(Debug, Clone, PartialEq)]
pub struct InstancePlan {
    /// The object's type.
    pub type_name: String,
    /// The method's name.
    pub method_name: String,
    /// For each path parameter, the field that holds it.
    pub fields: Vec<String>,
    /// Docs of the method.
    pub doc: String,
}

/// A condition to wait for.
#[derive(Debug, Clone, PartialEq)]
pub struct WaitPlan {
    /// Name of the service's method.
    pub method_name: String,
    /// Name of the condition.
    pub condition: String,
    /// Docs of the method.
    pub doc: String,
    /// Struct of the operation that reads the object.
    pub operation: String,
    /// Path parameters of that operation.
    pub params: Vec<FieldPlan>,
    /// Type of the object.
    pub output: String,
    /// Path to the field that is set when the condition holds.
    pub until: Vec<String>,
    /// Path to the field that is set when it can't come about.
    pub failed: Option<Vec<String>>,
    /// Path to the text that says why.
    pub reason: Option<Vec<String>>,
}

/// The client's accessors.
#[derive(Debug, Clone, PartialEq)]
pub struct ClientPlan {
    /// Accessors of services and groups at the root.
    pub accessors: Vec<AccessorPlan>,
    /// Groups of services.
    pub groups: Vec<GroupPlan>,
}

/// A group of services, such as `client.edges()`.
#[derive(Debug, Clone, PartialEq)]
pub struct GroupPlan {
    /// Name of its struct.
    pub name: String,
    /// Its docs.
    pub doc: String,
    /// The module of its services.
    pub module: String,
    /// The feature of the crate without which it is left out.
    pub feature: String,
    /// Its accessors.
    pub accessors: Vec<AccessorPlan>,
}

/// A method that gives a service or a group.
#[derive(Debug, Clone, PartialEq)]
pub struct AccessorPlan {
    /// Its name.
    pub name: String,
    /// Path to the struct that it gives.
    pub target: String,
    /// The feature of the crate without which it is left out.
    pub feature: String,
    /// Its docs.
    pub doc: String,
    /// What to use instead.
    pub deprecated: Option<String>,
}

/// The error catalogue.
#[derive(Debug, Clone, PartialEq)]
pub struct ErrorsPlan {
    /// Errors by number.
    pub errors: Vec<ErrorPlan>,
    /// Variants of `ErrorFamily`: name, API name and docs.
    pub families: Vec<VariantPlan>,
    /// Variants of `ErrorKind`.
    pub kinds: Vec<VariantPlan>,
}

/// One error.
#[derive(Debug, Clone, PartialEq)]
pub struct ErrorPlan {
    /// The number.
    pub number: u32,
    /// Name of its constant.
    pub name: String,
    /// Docs of its constant.
    pub doc: String,
    /// What is wrong and what to do.
    pub summary: String,
    /// Variant of `ErrorFamily`.
    pub family: String,
    /// Variant of `ErrorKind`.
    pub kind: String,
}

/// What planning looks up again and again.
struct Context<'a> {
    description: &'a Description,
    types: BTreeMap<&'a str, &'a Type>,
    /// Datatypes by the file that describes them.
    types_of_file: HashMap<&'a str, Vec<&'a Type>>,
    /// The operation that reads an object by its id alone, by the object's datatype.
    getters: HashMap<&'a str, &'a Operation>,
    /// How a datatype is a page, by its name.
    pages: HashMap<&'a str, &'a Pages>,
    /// The datatype that an enum is named after, by the enum's name.
    enum_owners: HashMap<&'a str, &'a str>,
    errors: HashMap<u32, &'a ErrorCode>,
}

impl<'a> Context<'a> {
    fn new(description: &'a Description) -> Self {
        let mut context = Context {
            description,
            types: types_by_name(description),
            types_of_file: HashMap::new(),
            getters: HashMap::new(),
            pages: HashMap::new(),
            enum_owners: HashMap::new(),
            errors: description.errors.iter().flat_map(|f| &f.errors).map(|e| (e.code, e)).collect(),
        };
        for datatype in &description.types {
            context.types_of_file.entry(&datatype.file).or_default().push(datatype);
            for values in datatype.fields().iter().filter_map(|field| field.values.as_ref()) {
                context.enum_owners.entry(&values.enum_name).or_insert(&datatype.name);
            }
        }
        for (service, operation) in description.operations() {
            let Some(response) = &operation.response else { continue };
            if types::reads_by_id(service, operation) {
                context.getters.entry(response).or_insert(operation);
            }
            if let Some(pages) = &operation.pages {
                context.pages.entry(response).or_insert(pages);
            }
        }
        context
    }
}

/// Plans all generated code.
pub fn plan(description: &Description) -> Plan {
    let context = Context::new(description);
    let mut modules: Vec<ModulePlan> = Vec::new();
    for service in &description.services {
        modules.push(service_module(&context, service));
    }
    let shared: BTreeMap<&str, Vec<&Type>> = description
        .types
        .iter()
        .filter(|t| t.file.starts_with("types/") && !t.builtin)
        .fold(BTreeMap::new(), |mut files, datatype| {
            files.entry(datatype.file.as_str()).or_default().push(datatype);
            files
        });
    for (file, types) in shared {
        let name = file.trim_start_matches("types/").trim_end_matches(".yaml");
        modules.push(ModulePlan {
            path: vec!["types".to_owned(), name.to_owned()],
            origin: file.to_owned(),
            doc: "Datatypes that several services share.".to_owned(),
            imports: ImportsPlan::default(),
            models: types.into_iter().flat_map(|t| types::models(&context, t)).collect(),
            service: None,
        });
    }
    modules.extend(events::module(&context));
    modules.sort_by(|a, b| a.path.cmp(&b.path));
    imports::fill(&mut modules);
    Plan { client: client(&context), errors: errors::errors(description), cli: cli::cli(&context), modules }
}

/// The features of the services, in order.
pub fn features(description: &Description) -> BTreeSet<String> {
    description.services.iter().map(feature).collect()
}

fn service_module(context: &Context<'_>, service: &Service) -> ModulePlan {
    let own_types = context.types_of_file.get(service.file.as_str()).into_iter().flatten();
    ModulePlan {
        path: service.client_path.clone(),
        origin: service.file.clone(),
        doc: format!("{}: the datatypes.", service.title),
        imports: ImportsPlan::default(),
        models: own_types.flat_map(|t| types::models(context, t)).collect(),
        service: Some(operations::service(context, service)),
    }
}

/// Name of a service's struct.
fn service_name(service: &Service) -> String {
    rust_names::type_name(&service.name)
}

/// The feature of a service: the name of the client's accessor, as features are written.
fn feature(service: &Service) -> String {
    service.client_path.first().map(|accessor| accessor.to_kebab_case()).unwrap_or_default()
}

/// Path to the module that offers a service's operations.
fn service_path(service: &Service) -> String {
    format!("crate::services::{}", service.client_path.join("::"))
}

fn client(context: &Context<'_>) -> ClientPlan {
    let mut accessors = Vec::new();
    let mut groups: BTreeMap<&str, Vec<AccessorPlan>> = BTreeMap::new();
    for service in &context.description.services {
        let accessor = AccessorPlan {
            name: service.client_path.last().cloned().unwrap_or_default(),
            target: format!("{}::{}", service_path(service), service_name(service)),
            feature: feature(service),
            doc: docs::linked(context, &service.doc),
            deprecated: service.deprecated.clone(),
        };
        match service.client_path.as_slice() {
            [group, _] => groups.entry(group).or_default().push(accessor),
            _ => accessors.push(accessor),
        }
    }
    let groups: Vec<GroupPlan> = groups
        .into_iter()
        .map(|(name, accessors)| GroupPlan {
            name: rust_names::type_name(name),
            doc: format!("Services of `client.{name}()`."),
            module: name.to_owned(),
            feature: name.to_kebab_case(),
            accessors,
        })
        .collect();
    for group in &groups {
        let described = context.description.groups.iter().find(|described| described.name == group.module);
        let listed = format!("The services {}.", listed(group.accessors.iter().map(|a| a.name.as_str())));
        accessors.push(AccessorPlan {
            doc: described.map_or(listed, |group| docs::linked(context, &group.doc)),
            target: format!("crate::services::{}", group.name),
            feature: group.feature.clone(),
            deprecated: described.and_then(|group| group.deprecated.clone()),
            name: group.module.clone(),
        });
    }
    accessors.sort_by(|a, b| a.name.cmp(&b.name));
    ClientPlan { accessors, groups }
}

fn listed<'a>(names: impl Iterator<Item = &'a str>) -> String {
    names.map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

/// Name of a datatype in Rust.
fn model_name(context: &Context<'_>, api_name: &str) -> String {
    context.types.get(api_name).map_or_else(|| api_name.to_owned(), |datatype| datatype.rust_name.clone())
}

/// Path to a datatype, for links in docs.
fn model_path(context: &Context<'_>, api_name: &str) -> String {
    format!("crate::models::{}", model_name(context, api_name))
}
