// Generated from api-spec/apis/ai_gateway/services/access_key_configurations.yaml by `cargo xtask codegen`; edits are lost.

//! AI Gateway Access Key Configurations: the datatypes.

use jiff::Timestamp;
use serde_core::de::{Deserialize, Deserializer, MapAccess};
use serde_core::ser::{Serialize, Serializer};
use crate::object::{self, FieldValue, ReadObject};
use crate::{Id, IntoId, Page, Ref, Sensitive};
use crate::ai_gateway::models::{Principal, ProviderApiKeyDetail};

/// Which providers and models the access keys that are linked to it may call, and how requests get
/// there.
///
/// [`client.access_key_configurations()`](crate::ai_gateway::services::access_key_configurations::AccessKeyConfigurations)
/// has the operations on it.
#[doc(alias = "AIGatewayAccessKeyConfiguration")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccessKeyConfiguration {
    /// Identifier of this object, assigned by ngrok when it is created.
    pub id: Id<AccessKeyConfiguration>,
    /// Address of this object in the API.
    pub uri: String,
    /// What people call the configuration, up to 255 bytes.
    pub name: String,
    /// When this object was created.
    pub created_at: Timestamp,
    /// When this object was changed last; at first, when it was created.
    pub updated_at: Timestamp,
    /// Who created this object.
    pub created_by: Ref<Principal>,
    /// Who changed this object last; at first, who created it.
    pub last_updated_by: Ref<Principal>,
    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    pub description: String,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub metadata: String,
    /// Which providers and models may be called. Without it, all of them.
    pub access: Option<AccessScope>,
    /// How requests reach providers. Without it, those to built-in providers go out with ngrok's own
    /// credentials, and those to providers of your own fail, as they need a rule with keys of yours.
    pub router: Option<Router>,
}

/// What a new [`AccessKeyConfiguration`](crate::ai_gateway::models::AccessKeyConfiguration) is made
/// from.
#[doc(alias = "AIGatewayAccessKeyConfigurationCreate")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AccessKeyConfigurationCreate {
    /// What people call the configuration, up to 255 bytes.
    pub name: String,
    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    pub description: Option<String>,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub metadata: Option<String>,
    /// Which providers and models may be called. Without it, all of them.
    pub access: Option<AccessScope>,
    /// How requests reach providers. Without it, those to built-in providers go out with ngrok's own
    /// credentials, and those to providers of your own fail, as they need a rule with keys of yours.
    pub router: Option<RouterWrite>,
}

impl AccessKeyConfigurationCreate {
    /// Starts with what is required.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            description: None,
            metadata: None,
            access: None,
            router: None,
        }
    }

    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub fn metadata(mut self, metadata: impl Into<String>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }

    /// Which providers and models may be called. Without it, all of them.
    pub fn access(mut self, access: AccessScope) -> Self {
        self.access = Some(access);
        self
    }

    /// How requests reach providers. Without it, those to built-in providers go out with ngrok's own
    /// credentials, and those to providers of your own fail, as they need a rule with keys of yours.
    pub fn router(mut self, router: RouterWrite) -> Self {
        self.router = Some(router);
        self
    }
}

/// Changes to [`AccessKeyConfiguration`](crate::ai_gateway::models::AccessKeyConfiguration): what is
/// set is changed, null takes a value away, the rest stays.
#[doc(alias = "AIGatewayAccessKeyConfigurationUpdate")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccessKeyConfigurationUpdate {
    /// What people call the configuration, up to 255 bytes.
    ///
    /// Null takes the value away.
    pub name: Option<Option<String>>,
    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    ///
    /// Null takes the value away.
    pub description: Option<Option<String>>,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    ///
    /// Null takes the value away.
    pub metadata: Option<Option<String>>,
    /// Which providers and models may be called. Without it, all of them.
    ///
    /// Null takes the value away.
    pub access: Option<Option<AccessScope>>,
    /// How requests reach providers. Without it, those to built-in providers go out with ngrok's own
    /// credentials, and those to providers of your own fail, as they need a rule with keys of yours.
    ///
    /// Null takes the value away.
    pub router: Option<Option<RouterWrite>>,
}

impl AccessKeyConfigurationUpdate {
    /// Starts with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// What people call the configuration, up to 255 bytes.
    ///
    /// Null takes the value away.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(Some(name.into()));
        self
    }

    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    ///
    /// Null takes the value away.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(Some(description.into()));
        self
    }

    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    ///
    /// Null takes the value away.
    pub fn metadata(mut self, metadata: impl Into<String>) -> Self {
        self.metadata = Some(Some(metadata.into()));
        self
    }

    /// Which providers and models may be called. Without it, all of them.
    ///
    /// Null takes the value away.
    pub fn access(mut self, access: AccessScope) -> Self {
        self.access = Some(Some(access));
        self
    }

    /// How requests reach providers. Without it, those to built-in providers go out with ngrok's own
    /// credentials, and those to providers of your own fail, as they need a rule with keys of yours.
    ///
    /// Null takes the value away.
    pub fn router(mut self, router: RouterWrite) -> Self {
        self.router = Some(Some(router));
        self
    }

    /// Sends null for `name`, which takes its value away.
    pub fn clear_name(mut self) -> Self {
        self.name = Some(None);
        self
    }

    /// Sends null for `description`, which takes its value away.
    pub fn clear_description(mut self) -> Self {
        self.description = Some(None);
        self
    }

    /// Sends null for `metadata`, which takes its value away.
    pub fn clear_metadata(mut self) -> Self {
        self.metadata = Some(None);
        self
    }

    /// Sends null for `access`, which takes its value away.
    pub fn clear_access(mut self) -> Self {
        self.access = Some(None);
        self
    }

    /// Sends null for `router`, which takes its value away.
    pub fn clear_router(mut self) -> Self {
        self.router = Some(None);
        self
    }
}

/// A page of a list of [`AccessKeyConfiguration`](crate::ai_gateway::models::AccessKeyConfiguration)
/// objects, newest first.
#[doc(alias = "AIGatewayAccessKeyConfigurationList")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccessKeyConfigurationList {
    /// The objects of this page.
    pub ai_gateway_access_key_configurations: Vec<AccessKeyConfiguration>,
    /// Address of this list in the API.
    pub uri: String,
    /// Address of the next page, with the parameters of this one. Null on the last page.
    pub next_page_uri: Option<String>,
}

impl Page for AccessKeyConfigurationList {
    type Item = AccessKeyConfiguration;

    fn next_page_uri(&self) -> Option<&str> {
        self.next_page_uri.as_deref()
    }

    fn into_items(self) -> Vec<Self::Item> {
        self.ai_gateway_access_key_configurations
    }
}

/// Which providers and models a key may call. A call has to be allowed by both dimensions; each that is
/// left out restricts nothing.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccessScope {
    /// Which providers may be called. They are named by `providerId`, both ngrok's built-in ones and your
    /// own; your own also by their ID, which starts with `aigp_`.
    pub providers: Option<AccessDimension>,
    /// Which models may be called, by their IDs, such as `openai/gpt-4.1` or `openai:openai/gpt-4o`.
    pub models: Option<AccessDimension>,
}

impl AccessScope {
    /// Starts with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Which providers may be called. They are named by `providerId`, both ngrok's built-in ones and your
    /// own; your own also by their ID, which starts with `aigp_`.
    pub fn providers(mut self, providers: AccessDimension) -> Self {
        self.providers = Some(providers);
        self
    }

    /// Which models may be called, by their IDs, such as `openai/gpt-4.1` or `openai:openai/gpt-4o`.
    pub fn models(mut self, models: AccessDimension) -> Self {
        self.models = Some(models);
        self
    }
}

/// One dimension of an [`AccessScope`](crate::ai_gateway::models::AccessScope), as a list of what it
/// allows.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccessDimension {
    /// What is allowed, each entry compared letter by letter, without wildcards. Left out, everything is
    /// allowed; an empty list allows nothing at all.
    pub allow: Option<Vec<String>>,
}

impl AccessDimension {
    /// Starts with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// What is allowed, each entry compared letter by letter, without wildcards. Left out, everything is
    /// allowed; an empty list allows nothing at all.
    pub fn allow(mut self, allow: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.allow = Some(allow.into_iter().map(Into::into).collect());
        self
    }
}

/// How requests are routed to providers.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Router {
    /// The rules, each for a provider, for a model, or for a model at one provider.
    pub rules: Vec<RouterRule>,
}

/// Says for the requests to a provider, to a model, or to both, with which credentials they are tried.
/// Of two rules for one upstream, a rule for a model goes before a rule for a provider.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RouterRule {
    /// The provider whose requests the rule is for: the `providerId` of a built-in one or of one of your
    /// own, or the latter's ID. An upstream has at most one rule for its provider.
    pub provider: String,
    /// The model whose requests the rule is for, with its provider in front, such as
    /// `openai:openai/gpt-5.5`. IDs without that part are not supported yet.
    pub model: String,
    /// What is tried, one after the other, until a step succeeds.
    pub steps: Vec<RouterStep>,
}

/// One attempt in a [`RouterRule`](crate::ai_gateway::models::RouterRule): the credentials with which a
/// request goes out.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RouterStep {
    /// Whose credentials the step uses.
    pub r#type: RouterStepType,
    /// The provider keys of a step of type `user`.
    pub keys: Vec<RouterStepKey>,
    /// How one of `keys` is chosen.
    pub key_selection_strategy: Option<RouterStepKeySelectionStrategy>,
}

/// Values of `type` of [`RouterStep`](crate::ai_gateway::models::RouterStep).
///
/// The set is open: a value that ngrok adds later is kept in `Unknown`, and is written as it was read.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum RouterStepType {
    /// Your own provider keys, those in `keys`.
    User,
    /// ngrok's credentials, which it has for built-in providers only.
    Ngrok,
    /// A value that this version does not know.
    Unknown(String),
}

impl RouterStepType {
    /// The known values, as they stand on the wire.
    pub const KNOWN: &'static [&'static str] = &["user", "ngrok"];

    /// The value as it stands on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::User => "user",
            Self::Ngrok => "ngrok",
            Self::Unknown(value) => value,
        }
    }
}

impl crate::lenient::FromWire for RouterStepType {
    #[inline]
    fn from_wire(value: &str) -> Self {
        match value {
            "user" => Self::User,
            "ngrok" => Self::Ngrok,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::open_enum::conversions!(RouterStepType);

/// Values of `keySelectionStrategy` of [`RouterStep`](crate::ai_gateway::models::RouterStep).
///
/// The set is open: a value that ngrok adds later is kept in `Unknown`, and is written as it was read.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum RouterStepKeySelectionStrategy {
    /// The keys are tried in the order of the list.
    Ordered,
    /// A value that this version does not know.
    Unknown(String),
}

impl RouterStepKeySelectionStrategy {
    /// The known values, as they stand on the wire.
    pub const KNOWN: &'static [&'static str] = &["ordered"];

    /// The value as it stands on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ordered => "ordered",
            Self::Unknown(value) => value,
        }
    }
}

impl crate::lenient::FromWire for RouterStepKeySelectionStrategy {
    #[inline]
    fn from_wire(value: &str) -> Self {
        match value {
            "ordered" => Self::Ordered,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::open_enum::conversions!(RouterStepKeySelectionStrategy);

/// A provider key in a [`RouterStep`](crate::ai_gateway::models::RouterStep), with what tells it apart
/// from others.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RouterStepKey {
    /// Identifier of the provider key.
    pub id: Id<ProviderApiKeyDetail>,
    /// What people call the key, up to 255 bytes.
    pub name: String,
    /// The key with most of it hidden, so that people can tell keys apart.
    pub key_redacted: String,
}

/// The [`Router`](crate::ai_gateway::models::Router) to set, in place of the whole one that is there.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RouterWrite {
    /// The rules, each for a provider, for a model, or for a model at one provider.
    pub rules: Option<Vec<RouterRuleWrite>>,
}

impl RouterWrite {
    /// Starts with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// The rules, each for a provider, for a model, or for a model at one provider.
    pub fn rules(
        mut self,
        rules: impl IntoIterator<Item = impl Into<RouterRuleWrite>>,
    ) -> Self {
        self.rules = Some(rules.into_iter().map(Into::into).collect());
        self
    }
}

/// A [`RouterRule`](crate::ai_gateway::models::RouterRule) to set. It is for a provider, for a model,
/// or for both; of two for one upstream, a rule for a model goes first.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RouterRuleWrite {
    /// The provider whose requests the rule is for: the `providerId` of a built-in one or of one of your
    /// own, or the latter's ID. An upstream has at most one rule for its provider.
    pub provider: Option<String>,
    /// The model whose requests the rule is for, with its provider in front, such as
    /// `openai:openai/gpt-5.5`. IDs without that part are not supported yet.
    pub model: Option<String>,
    /// What is tried, one after the other, until a step succeeds. At least one step.
    pub steps: Vec<RouterStepWrite>,
}

impl RouterRuleWrite {
    /// Starts with what is required.
    pub fn new(steps: impl IntoIterator<Item = impl Into<RouterStepWrite>>) -> Self {
        Self {
            provider: None,
            model: None,
            steps: steps.into_iter().map(Into::into).collect(),
        }
    }

    /// The provider whose requests the rule is for: the `providerId` of a built-in one or of one of your
    /// own, or the latter's ID. An upstream has at most one rule for its provider.
    pub fn provider(mut self, provider: impl Into<String>) -> Self {
        self.provider = Some(provider.into());
        self
    }

    /// The model whose requests the rule is for, with its provider in front, such as
    /// `openai:openai/gpt-5.5`. IDs without that part are not supported yet.
    pub fn model(mut self, model: impl Into<String>) -> Self {
        self.model = Some(model.into());
        self
    }
}

/// A [`RouterStep`](crate::ai_gateway::models::RouterStep) to set.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RouterStepWrite {
    /// Whose credentials the step uses.
    pub r#type: RouterStepType,
    /// Provider keys for the step, stored ones or new ones. A step of type `user` needs them.
    pub keys: Option<Vec<RouterStepKeyWrite>>,
    /// How one of `keys` is chosen. So far, that can only be `ordered`.
    pub key_selection_strategy: Option<RouterStepKeySelectionStrategy>,
}

impl RouterStepWrite {
    /// Starts with what is required.
    pub fn new(r#type: RouterStepType) -> Self {
        Self {
            r#type,
            keys: None,
            key_selection_strategy: None,
        }
    }

    /// Provider keys for the step, stored ones or new ones. A step of type `user` needs them.
    pub fn keys(
        mut self,
        keys: impl IntoIterator<Item = impl Into<RouterStepKeyWrite>>,
    ) -> Self {
        self.keys = Some(keys.into_iter().map(Into::into).collect());
        self
    }

    /// How one of `keys` is chosen. So far, that can only be `ordered`.
    pub fn key_selection_strategy(
        mut self,
        key_selection_strategy: RouterStepKeySelectionStrategy,
    ) -> Self {
        self.key_selection_strategy = Some(key_selection_strategy);
        self
    }
}

/// A provider key for a [`RouterStepWrite`](crate::ai_gateway::models::RouterStepWrite): either a
/// stored one, named by `id`, or a new one that is stored with this request, made from `name` and
/// `value`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RouterStepKeyWrite {
    /// Identifier of a stored provider key. Given without `name` and `value`.
    pub id: Option<Id<ProviderApiKeyDetail>>,
    /// What people call the new key, up to 255 bytes. Needed with `value`.
    pub name: Option<String>,
    /// The new key itself, as the provider issued it. Needed with `name`. No answer ever contains it.
    pub value: Option<Sensitive>,
}

impl RouterStepKeyWrite {
    /// Starts with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Identifier of a stored provider key. Given without `name` and `value`.
    pub fn id(mut self, id: impl IntoId<ProviderApiKeyDetail>) -> Self {
        self.id = Some(id.into_id());
        self
    }

    /// What people call the new key, up to 255 bytes. Needed with `value`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// The new key itself, as the provider issued it. Needed with `name`. No answer ever contains it.
    pub fn value(mut self, value: impl Into<Sensitive>) -> Self {
        self.value = Some(value.into());
        self
    }
}

impl Serialize for AccessKeyConfiguration {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("id", &self.id)
            .field("uri", &self.uri)
            .field("name", &self.name)
            .field("createdAt", &self.created_at)
            .field("updatedAt", &self.updated_at)
            .field("createdBy", &self.created_by)
            .field("lastUpdatedBy", &self.last_updated_by)
            .field("description", &self.description)
            .field("metadata", &self.metadata)
            .field("access", &self.access)
            .field("router", &self.router)
            .end()
    }
}

impl ReadObject for AccessKeyConfiguration {
    const REQUIRED: &'static [&'static str] = &[
        "id",
        "uri",
        "name",
        "createdAt",
        "updatedAt",
        "createdBy",
        "lastUpdatedBy",
    ];

    #[inline]
    fn empty() -> Self {
        Self::default()
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "id" => value.read_identity(&mut self.id),
            "uri" => value.read_unless_null(&mut self.uri),
            "name" => value.read_unless_null(&mut self.name),
            "createdAt" => value.read(&mut self.created_at),
            "updatedAt" => value.read(&mut self.updated_at),
            "createdBy" => value.read_unless_null(&mut self.created_by),
            "lastUpdatedBy" => value.read_unless_null(&mut self.last_updated_by),
            "description" => value.read_unless_null(&mut self.description),
            "metadata" => value.read_unless_null(&mut self.metadata),
            "access" => value.read(&mut self.access),
            "router" => value.read(&mut self.router),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for AccessKeyConfiguration {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for AccessKeyConfigurationCreate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("name", &self.name)
            .field_if_set("description", &self.description)
            .field_if_set("metadata", &self.metadata)
            .field_if_set("access", &self.access)
            .field_if_set("router", &self.router)
            .end()
    }
}

#[cfg(feature = "requests")]
impl ReadObject for AccessKeyConfigurationCreate {
    const REQUIRED: &'static [&'static str] = &["name"];
    const ONLY: Option<&'static [&'static str]> = Some(
        &["name", "description", "metadata", "access", "router"],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            name: Default::default(),
            description: Default::default(),
            metadata: Default::default(),
            access: Default::default(),
            router: Default::default(),
        }
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "name" => value.read_unless_null(&mut self.name),
            "description" => value.read(&mut self.description),
            "metadata" => value.read(&mut self.metadata),
            "access" => value.read(&mut self.access),
            "router" => value.read(&mut self.router),
            _ => value.skip(),
        }
    }
}

#[cfg(feature = "requests")]
impl<'de> Deserialize<'de> for AccessKeyConfigurationCreate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for AccessKeyConfigurationUpdate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("name", &self.name)
            .field_if_set("description", &self.description)
            .field_if_set("metadata", &self.metadata)
            .field_if_set("access", &self.access)
            .field_if_set("router", &self.router)
            .end()
    }
}

#[cfg(feature = "requests")]
impl ReadObject for AccessKeyConfigurationUpdate {
    const ONLY: Option<&'static [&'static str]> = Some(
        &["name", "description", "metadata", "access", "router"],
    );

    #[inline]
    fn empty() -> Self {
        Self::default()
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "name" => value.read_nullable(&mut self.name),
            "description" => value.read_nullable(&mut self.description),
            "metadata" => value.read_nullable(&mut self.metadata),
            "access" => value.read_nullable(&mut self.access),
            "router" => value.read_nullable(&mut self.router),
            _ => value.skip(),
        }
    }
}

#[cfg(feature = "requests")]
impl<'de> Deserialize<'de> for AccessKeyConfigurationUpdate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for AccessKeyConfigurationList {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field(
                "aiGatewayAccessKeyConfigurations",
                &self.ai_gateway_access_key_configurations,
            )
            .field("uri", &self.uri)
            .field("nextPageUri", &self.next_page_uri)
            .end()
    }
}

impl ReadObject for AccessKeyConfigurationList {
    const REQUIRED: &'static [&'static str] = &[
        "aiGatewayAccessKeyConfigurations",
        "uri",
    ];

    #[inline]
    fn empty() -> Self {
        Self::default()
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "aiGatewayAccessKeyConfigurations" => {
                value.read_unless_null(&mut self.ai_gateway_access_key_configurations)
            }
            "uri" => value.read_unless_null(&mut self.uri),
            "nextPageUri" => value.read(&mut self.next_page_uri),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for AccessKeyConfigurationList {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for AccessScope {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("providers", &self.providers)
            .field_if_set("models", &self.models)
            .end()
    }
}

impl ReadObject for AccessScope {
    #[inline]
    fn empty() -> Self {
        Self::default()
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "providers" => value.read(&mut self.providers),
            "models" => value.read(&mut self.models),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for AccessScope {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for AccessDimension {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer).field_if_set("allow", &self.allow).end()
    }
}

impl ReadObject for AccessDimension {
    #[inline]
    fn empty() -> Self {
        Self::default()
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "allow" => value.read(&mut self.allow),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for AccessDimension {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Router {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer).field("rules", &self.rules).end()
    }
}

impl ReadObject for Router {
    #[inline]
    fn empty() -> Self {
        Self::default()
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "rules" => value.read_unless_null(&mut self.rules),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for Router {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for RouterRule {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("provider", &self.provider)
            .field("model", &self.model)
            .field("steps", &self.steps)
            .end()
    }
}

impl ReadObject for RouterRule {
    const REQUIRED: &'static [&'static str] = &["steps"];

    #[inline]
    fn empty() -> Self {
        Self::default()
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "provider" => value.read_unless_null(&mut self.provider),
            "model" => value.read_unless_null(&mut self.model),
            "steps" => value.read_unless_null(&mut self.steps),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for RouterRule {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for RouterStep {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("type", &self.r#type)
            .field("keys", &self.keys)
            .field("keySelectionStrategy", &self.key_selection_strategy)
            .end()
    }
}

impl ReadObject for RouterStep {
    const REQUIRED: &'static [&'static str] = &["type"];

    #[inline]
    fn empty() -> Self {
        Self::default()
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "type" => value.read(&mut self.r#type),
            "keys" => value.read_unless_null(&mut self.keys),
            "keySelectionStrategy" => value.read(&mut self.key_selection_strategy),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for RouterStep {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for RouterStepKey {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("id", &self.id)
            .field("name", &self.name)
            .field("keyRedacted", &self.key_redacted)
            .end()
    }
}

impl ReadObject for RouterStepKey {
    const REQUIRED: &'static [&'static str] = &["id", "name", "keyRedacted"];

    #[inline]
    fn empty() -> Self {
        Self::default()
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "id" => value.read(&mut self.id),
            "name" => value.read_unless_null(&mut self.name),
            "keyRedacted" => value.read_unless_null(&mut self.key_redacted),
            _ => value.skip(),
        }
    }
}

impl<'de> Deserialize<'de> for RouterStepKey {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for RouterWrite {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer).field_if_set("rules", &self.rules).end()
    }
}

#[cfg(feature = "requests")]
impl ReadObject for RouterWrite {
    const ONLY: Option<&'static [&'static str]> = Some(&["rules"]);

    #[inline]
    fn empty() -> Self {
        Self::default()
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "rules" => value.read(&mut self.rules),
            _ => value.skip(),
        }
    }
}

#[cfg(feature = "requests")]
impl<'de> Deserialize<'de> for RouterWrite {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for RouterRuleWrite {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("provider", &self.provider)
            .field_if_set("model", &self.model)
            .field("steps", &self.steps)
            .end()
    }
}

#[cfg(feature = "requests")]
impl ReadObject for RouterRuleWrite {
    const REQUIRED: &'static [&'static str] = &["steps"];
    const ONLY: Option<&'static [&'static str]> = Some(&["provider", "model", "steps"]);

    #[inline]
    fn empty() -> Self {
        Self {
            provider: Default::default(),
            model: Default::default(),
            steps: Default::default(),
        }
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "provider" => value.read(&mut self.provider),
            "model" => value.read(&mut self.model),
            "steps" => value.read_unless_null(&mut self.steps),
            _ => value.skip(),
        }
    }
}

#[cfg(feature = "requests")]
impl<'de> Deserialize<'de> for RouterRuleWrite {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for RouterStepWrite {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field("type", &self.r#type)
            .field_if_set("keys", &self.keys)
            .field_if_set("keySelectionStrategy", &self.key_selection_strategy)
            .end()
    }
}

#[cfg(feature = "requests")]
impl ReadObject for RouterStepWrite {
    const REQUIRED: &'static [&'static str] = &["type"];
    const ONLY: Option<&'static [&'static str]> = Some(
        &["type", "keys", "keySelectionStrategy"],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            r#type: Default::default(),
            keys: Default::default(),
            key_selection_strategy: Default::default(),
        }
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "type" => value.read(&mut self.r#type),
            "keys" => value.read(&mut self.keys),
            "keySelectionStrategy" => value.read(&mut self.key_selection_strategy),
            _ => value.skip(),
        }
    }
}

#[cfg(feature = "requests")]
impl<'de> Deserialize<'de> for RouterStepWrite {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for RouterStepKeyWrite {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::write(serializer)
            .field_if_set("id", &self.id)
            .field_if_set("name", &self.name)
            .field_if_set("value", &self.value)
            .end()
    }
}

#[cfg(feature = "requests")]
impl ReadObject for RouterStepKeyWrite {
    const ONLY: Option<&'static [&'static str]> = Some(&["id", "name", "value"]);

    #[inline]
    fn empty() -> Self {
        Self::default()
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: FieldValue<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "id" => value.read(&mut self.id),
            "name" => value.read(&mut self.name),
            "value" => value.read(&mut self.value),
            _ => value.skip(),
        }
    }
}

#[cfg(feature = "requests")]
impl<'de> Deserialize<'de> for RouterStepKeyWrite {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}
