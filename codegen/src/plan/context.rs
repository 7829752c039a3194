//! What planning looks up again and again.

use std::collections::{BTreeMap, HashMap};

use api_spec::{Description, ErrorCode, Method, Operation, Pages, Service, Type, TypeRef, types_by_name};

use super::{ApiPlan, api};

/// What planning looks up again and again.
pub(super) struct Context<'a> {
    pub description: &'a Description,
    pub api: ApiPlan,
    pub types: BTreeMap<&'a str, &'a Type>,
    /// Datatypes by the file that describes them.
    pub types_of_file: HashMap<&'a str, Vec<&'a Type>>,
    /// The operation that reads an object by its id alone, by the object's datatype.
    pub getters: HashMap<&'a str, &'a Operation>,
    /// How a datatype is a page, by its name.
    pub pages: HashMap<&'a str, &'a Pages>,
    /// The datatype that an enum is named after, by the enum's name.
    pub enum_owners: HashMap<&'a str, &'a str>,
    pub errors: HashMap<u32, &'a ErrorCode>,
}

impl<'a> Context<'a> {
    pub(super) fn new(description: &'a Description) -> Self {
        let mut context = Context {
            description,
            api: api::api(&description.api),
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
            if reads_by_id(service, operation) {
                context.getters.entry(response).or_insert(operation);
            }
            if let Some(pages) = &operation.pages {
                context.pages.entry(response).or_insert(pages);
            }
        }
        context
    }
}

/// Whether an operation reads an object of its service's by the id alone.
pub(super) fn reads_by_id(service: &Service, operation: &Operation) -> bool {
    let Some(response) = operation.response.as_ref().filter(|r| service.resource.as_ref() == Some(r)) else {
        return false;
    };
    operation.method == Method::Get
        && matches!(operation.params.as_slice(), [param] if param.ty == TypeRef::Id(response.clone()))
}
