//! An OpenAPI document as a surface.
//!
//! Two habits of the document that ngrok publishes are no statements about the API, and end here. It is made from the
//! arguments of its clients' functions, so that the values of a path stand in the body's schema once more, and a module is
//! wrapped in an object `{id, module}`; neither is sent.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::surface::{Surface, SurfaceField, SurfaceOperation, SurfaceRequest, SurfaceType, WireType, shape};
use crate::model::Method;
use crate::resolve::parse_path;

/// Methods that no operation of a description has, and a document may.
const FURTHER_METHODS: [&str; 1] = ["HEAD"];

/// The field that wraps a module in a request.
const WRAPPER: &str = "module";

impl Surface {
    /// The surface of an OpenAPI document.
    ///
    /// # Errors
    /// When it is no OpenAPI document, or refers to something that it does not have.
    pub fn read(document: &Value) -> Result<Self, String> {
        let paths = document["paths"].as_object().ok_or("this is no OpenAPI document: it has no `paths`")?;
        let mut reader = Reader { document, surface: Surface::default(), from_path: BTreeMap::new() };
        reader.types()?;
        for (path, item) in paths {
            let methods = Method::NAMES.map(|(name, _)| name);
            for name in methods.into_iter().chain(FURTHER_METHODS) {
                if let Some(operation) = item.get(name.to_lowercase()).filter(|operation| !operation.is_null()) {
                    reader.operation(name, path, item, operation).map_err(|e| format!("{name} {path}: {e}"))?;
                }
            }
        }
        reader.leave_out_path_values();
        Ok(reader.surface)
    }
}

struct Reader<'a> {
    document: &'a Value,
    surface: Surface,
    /// Values of the paths by the datatype of the body that repeats them.
    from_path: BTreeMap<String, BTreeSet<String>>,
}

impl<'a> Reader<'a> {
    fn types(&mut self) -> Result<(), String> {
        let Some(schemas) = self.document["components"]["schemas"].as_object() else { return Ok(()) };
        for (name, schema) in schemas {
            let fields = self.fields(schema).map_err(|e| format!("schema {name}: {e}"))?;
            self.surface.types.insert(name.clone(), SurfaceType { fields });
        }
        Ok(())
    }

    fn fields(&self, schema: &Value) -> Result<BTreeMap<String, SurfaceField>, String> {
        let Some(properties) = schema["properties"].as_object() else { return self.variants(schema) };
        let required: BTreeSet<&str> = texts(&schema["required"]).collect();
        let field = |(name, property): (&String, &Value)| {
            let field = SurfaceField {
                ty: self.wire_type(property).map_err(|e| format!("property {name}: {e}"))?,
                required: required.contains(name.as_str()),
                deprecated: property["deprecated"] == true,
            };
            Ok((name.clone(), field))
        };
        properties.iter().map(field).collect()
    }

    /// The variants that a tag tells apart, each as if it were a field of the tag's value.
    fn variants(&self, schema: &Value) -> Result<BTreeMap<String, SurfaceField>, String> {
        let mapping = schema["discriminator"]["mapping"].as_object();
        let variant = |(value, reference): (&String, &Value)| {
            let ty = WireType::Named(self.named(reference.as_str().unwrap_or_default())?);
            Ok((value.clone(), SurfaceField { ty, required: false, deprecated: false }))
        };
        mapping.into_iter().flatten().map(variant).collect()
    }

    fn wire_type(&self, schema: &Value) -> Result<WireType, String> {
        if let Some(reference) = schema["$ref"].as_str() {
            return self.named(reference).map(WireType::Named);
        }
        // Alternatives differ in what else they say (known values, null), not in their type.
        for key in ["anyOf", "oneOf", "allOf"] {
            let mut types = schema[key].as_array().into_iter().flatten().map(|part| self.wire_type(part));
            if let Some(ty) = types.find(|ty| *ty != Ok(WireType::Any)) {
                return ty;
            }
        }
        let inner = |key: &str| match &schema[key] {
            Value::Object(inner) => self.wire_type(&Value::Object(inner.clone())).map(Box::new).map(Some),
            _ => Ok(None),
        };
        Ok(match texts(&schema["type"]).find(|ty| *ty != "null") {
            Some("string") => WireType::String,
            Some("boolean") => WireType::Boolean,
            Some("integer") => WireType::Integer,
            Some("number") => WireType::Number,
            Some("array") => WireType::List(inner("items")?),
            Some("object") => WireType::Map(inner("additionalProperties")?),
            Some(other) => return Err(format!("there is no type `{other}`")),
            None => WireType::Any,
        })
    }

    fn named(&self, reference: &str) -> Result<String, String> {
        let name =
            reference.strip_prefix("#/components/schemas/").ok_or_else(|| format!("`{reference}` is no schema"))?;
        let known = self.document["components"]["schemas"].get(name).is_some();
        if known { Ok(name.to_owned()) } else { Err(format!("there is no schema `{name}`")) }
    }

    fn operation(&mut self, method: &str, path: &str, item: &'a Value, operation: &'a Value) -> Result<(), String> {
        let mut query = BTreeMap::new();
        let mut path_values = BTreeSet::new();
        for written in [item, operation].into_iter().flat_map(|o| o["parameters"].as_array().into_iter().flatten()) {
            let parameter = self.followed(written)?;
            let name = parameter["name"].as_str().ok_or("a parameter has no name")?.to_owned();
            match parameter["in"].as_str() {
                Some("path") => {
                    path_values.insert(name);
                }
                Some("query") => {
                    let field = SurfaceField {
                        ty: self.wire_type(&parameter["schema"])?,
                        required: parameter["required"] == true,
                        deprecated: parameter["deprecated"] == true,
                    };
                    query.insert(name, field);
                }
                // Headers and cookies are the protocol's, not an operation's.
                _ => {}
            }
        }
        let (status, response) = self.response(&operation["responses"])?;
        let value = SurfaceOperation {
            call: format!("{method} {path}"),
            request: self.request(&operation["requestBody"], path_values)?,
            response,
            status,
            query,
            deprecated: operation["deprecated"] == true,
        };
        self.surface.operations.insert(shape(method, &parse_path(path)), value);
        Ok(())
    }

    fn request(&mut self, body: &'a Value, path_values: BTreeSet<String>) -> Result<SurfaceRequest, String> {
        if body.is_null() {
            return Ok(SurfaceRequest::None);
        }
        let schema = json_schema(self.followed(body)?);
        let Some(reference) = schema["$ref"].as_str() else { return Ok(SurfaceRequest::Empty) };
        let name = self.named(reference)?;
        let fields = self.surface.types.get(&name).map(|t| &t.fields);
        let own: Vec<_> = fields.into_iter().flatten().filter(|(field, _)| !path_values.contains(*field)).collect();
        Ok(match own.as_slice() {
            [] => SurfaceRequest::Empty,
            [(field, module)] if *field == WRAPPER => match module.ty.named() {
                Some(module) => SurfaceRequest::Type(module.to_owned()),
                None => SurfaceRequest::Type(name),
            },
            _ => {
                self.from_path.entry(name.clone()).or_default().extend(path_values);
                SurfaceRequest::Type(name)
            }
        })
    }

    fn leave_out_path_values(&mut self) {
        for (name, values) in &self.from_path {
            if let Some(datatype) = self.surface.types.get_mut(name) {
                datatype.fields.retain(|field, _| !values.contains(field));
            }
        }
    }

    fn response(&self, responses: &'a Value) -> Result<(u16, Option<String>), String> {
        let none = Map::new();
        let success = responses.as_object().unwrap_or(&none).iter().find(|(status, _)| status.starts_with('2'));
        let (status, response) = success.ok_or("it has no response of success")?;
        let status = status.parse().map_err(|_| format!("`{status}` is no HTTP status"))?;
        let schema = json_schema(self.followed(response)?);
        Ok((status, schema["$ref"].as_str().map(|reference| self.named(reference)).transpose()?))
    }

    /// What stands here, or what the reference here points at.
    fn followed(&self, value: &'a Value) -> Result<&'a Value, String> {
        let Some(reference) = value["$ref"].as_str() else { return Ok(value) };
        let target = reference.strip_prefix('#').and_then(|pointer| self.document.pointer(pointer));
        target.ok_or_else(|| format!("`{reference}` points at nothing"))
    }
}

fn json_schema(body: &Value) -> &Value {
    &body["content"]["application/json"]["schema"]
}

/// The text that stands here, or those of the list that stands here.
fn texts(value: &Value) -> impl Iterator<Item = &str> {
    value.as_array().into_iter().flatten().chain(value.as_str().map(|_| value)).filter_map(Value::as_str)
}
