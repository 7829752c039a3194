// Generated from api-spec/services/ip_policy_rules.yaml by `cargo xtask codegen`; edits are lost.

//! IP Policy Rules: the service and its datatypes.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use crate::operation::{Encoder, Method, OperationSpec};
use crate::{Call, Client, Connection, Error, Id, Operation, Page, Ref, Resource};
use super::models::IpPolicy;

/// An entry of an IP policy that allows or denies a range of addresses.
#[doc(alias = "IPPolicyRule")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct IpPolicyRule {
    /// Identifier of this object, assigned by ngrok when it is created.
    #[serde(default)]
    pub id: Id<IpPolicyRule>,
    /// Address of this object in the API.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub uri: String,
    /// When this object was created.
    pub created_at: Timestamp,
    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub description: String,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub metadata: String,
    /// The IPv4 or IPv6 range in CIDR notation, with a mask and starting at its lowest address. For one
    /// host use `/32` or `/128`.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub cidr: String,
    /// The IP policy of which the rule is part.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub ip_policy: Ref<IpPolicy>,
    /// What happens to addresses within `cidr`: `allow` or `deny`.
    #[serde(default)]
    pub action: IpPolicyRuleAction,
}

impl Resource for IpPolicyRule {
    type Get = Get;

    fn by_id(id: Id<Self>) -> Self::Get {
        Get::new(id)
    }
}

/// Values of `action` of [`IpPolicyRule`](crate::models::IpPolicyRule).
///
/// The set is open: a value that ngrok adds later is kept in `Unknown`, and is written as it was read.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum IpPolicyRuleAction {
    /// Addresses in the range are let through.
    Allow,
    /// Addresses in the range are turned away.
    Deny,
    /// A value that this version does not know.
    Unknown(String),
}

impl IpPolicyRuleAction {
    /// The known values, as they stand on the wire.
    pub const KNOWN: &'static [&'static str] = &["allow", "deny"];

    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Allow => "allow",
            Self::Deny => "deny",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for IpPolicyRuleAction {
    fn from(value: &str) -> Self {
        match value {
            "allow" => Self::Allow,
            "deny" => Self::Deny,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::open_enum::conversions!(IpPolicyRuleAction);

/// What a new [`IpPolicyRule`](crate::models::IpPolicyRule) is made from.
#[doc(alias = "IPPolicyRuleCreate")]
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "dynamic", derive(Deserialize))]
#[non_exhaustive]
pub struct IpPolicyRuleCreate {
    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<String>,
    /// The IPv4 or IPv6 range in CIDR notation, with a mask and starting at its lowest address. For one
    /// host use `/32` or `/128`.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub cidr: String,
    /// ID of the IP policy to which the rule is added.
    #[serde(default)]
    pub ip_policy_id: Id<IpPolicy>,
    /// What happens to addresses within `cidr`: `allow` or `deny`.
    #[serde(default)]
    pub action: IpPolicyRuleAction,
}

impl IpPolicyRuleCreate {
    /// Starts with what is required.
    pub fn new(
        cidr: impl Into<String>,
        ip_policy_id: impl Into<Id<IpPolicy>>,
        action: impl Into<IpPolicyRuleAction>,
    ) -> Self {
        Self {
            description: None,
            metadata: None,
            cidr: cidr.into(),
            ip_policy_id: ip_policy_id.into(),
            action: action.into(),
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
}

/// A page of a list of [`IpPolicyRule`](crate::models::IpPolicyRule) objects, newest first.
#[doc(alias = "IPPolicyRuleList")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct IpPolicyRuleList {
    /// The objects of this page.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub ip_policy_rules: Vec<IpPolicyRule>,
    /// Address of this list in the API.
    #[serde(default, deserialize_with = "crate::lenient::null_as_default")]
    pub uri: String,
    /// Address of the next page, with the same limit and filter; absent on the last page.
    pub next_page_uri: Option<String>,
}

impl Page for IpPolicyRuleList {
    type Item = IpPolicyRule;

    fn next_page_uri(&self) -> Option<&str> {
        self.next_page_uri.as_deref()
    }

    fn into_items(self) -> Vec<Self::Item> {
        self.ip_policy_rules
    }
}

/// Changes to [`IpPolicyRule`](crate::models::IpPolicyRule): what is set is changed, the rest stays.
#[doc(alias = "IPPolicyRuleUpdate")]
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "dynamic", derive(Deserialize))]
#[non_exhaustive]
pub struct IpPolicyRuleUpdate {
    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<String>,
    /// The IPv4 or IPv6 range in CIDR notation, with a mask and starting at its lowest address. For one
    /// host use `/32` or `/128`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cidr: Option<String>,
}

impl IpPolicyRuleUpdate {
    /// Starts with nothing set.
    pub fn new() -> Self {
        Self::default()
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

    /// The IPv4 or IPv6 range in CIDR notation, with a mask and starting at its lowest address. For one
    /// host use `/32` or `/128`.
    pub fn cidr(mut self, cidr: impl Into<String>) -> Self {
        self.cidr = Some(cidr.into());
        self
    }
}

/// `POST /ip_policy_rules`, as data.
#[derive(Debug, Clone)]
pub struct Create {
    body: IpPolicyRuleCreate,
}

impl Create {
    /// Makes the operation.
    pub fn new(body: IpPolicyRuleCreate) -> Self {
        Self { body }
    }
}

impl Operation for Create {
    type Output = IpPolicyRule;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "ip_policy_rules.create",
        method: Method::Post,
        path: "/ip_policy_rules",
        answers: true,
    };

    #[inline]
    fn encode(&self, request: &mut Encoder) -> Result<(), Error> {
        request.required("cidr", &self.body.cidr)?;
        request.required("ip_policy_id", self.body.ip_policy_id.as_str())?;
        request.required("action", self.body.action.as_str())?;
        request.json(&self.body)?;
        Ok(())
    }
}

impl<C: Connection> Call<'_, Create, C> {
    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.operation.body.description = Some(description.into());
        self
    }

    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub fn metadata(mut self, metadata: impl Into<String>) -> Self {
        self.operation.body.metadata = Some(metadata.into());
        self
    }

    /// Sends this body instead of what was set before.
    pub fn with_body(mut self, body: IpPolicyRuleCreate) -> Self {
        self.operation.body = body;
        self
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for Create {
    fn from_arguments(arguments: &mut crate::dynamic::Arguments) -> Result<Self, Error> {
        Ok(Self {
            body: arguments
                .body(&["description", "metadata", "cidr", "ip_policy_id", "action"])?,
        })
    }
}

/// `GET /ip_policy_rules/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Get {
    id: Id<IpPolicyRule>,
}

impl Get {
    /// Makes the operation.
    pub fn new(id: impl Into<Id<IpPolicyRule>>) -> Self {
        Self { id: id.into() }
    }
}

impl Operation for Get {
    type Output = IpPolicyRule;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "ip_policy_rules.get",
        method: Method::Get,
        path: "/ip_policy_rules/{id}",
        answers: true,
    };

    #[inline]
    fn encode(&self, request: &mut Encoder) -> Result<(), Error> {
        request.path("id", self.id.as_str())?;
        Ok(())
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for Get {
    fn from_arguments(arguments: &mut crate::dynamic::Arguments) -> Result<Self, Error> {
        Ok(Self { id: arguments.path("id")? })
    }
}

impl IpPolicyRule {
    /// Returns the IP policy rule with the given ID, with its range, its action and its policy.
    pub fn get<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Get, C> {
        Call::new(client, Get::new(&self.id))
    }
}

/// `GET /ip_policy_rules`, as data.
#[derive(Debug, Clone, Default)]
pub struct List {
    limit: Option<i32>,
    before_id: Option<Id<IpPolicyRule>>,
    filter: Option<String>,
}

impl List {
    /// Makes the operation.
    pub fn new() -> Self {
        Self {
            limit: None,
            before_id: None,
            filter: None,
        }
    }
}

impl Operation for List {
    type Output = IpPolicyRuleList;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "ip_policy_rules.list",
        method: Method::Get,
        path: "/ip_policy_rules",
        answers: true,
    };

    #[inline]
    fn encode(&self, request: &mut Encoder) -> Result<(), Error> {
        request.bounds("limit", self.limit.map(i64::from), 1, 100)?;
        request.query("limit", self.limit.as_ref());
        request.query("before_id", self.before_id.as_ref());
        request.query("filter", self.filter.as_ref());
        Ok(())
    }
}

impl<C: Connection> Call<'_, List, C> {
    /// Most objects on a page, 1 to 100.
    ///
    /// The default is `100`.
    pub fn limit(mut self, limit: i32) -> Self {
        self.operation.limit = Some(limit);
        self
    }

    /// Starts the list after this object, going back in time.
    pub fn before_id(mut self, before_id: impl Into<Id<IpPolicyRule>>) -> Self {
        self.operation.before_id = Some(before_id.into());
        self
    }

    /// A CEL expression over `obj`; only objects for which it holds are listed.
    pub fn filter(mut self, filter: impl Into<String>) -> Self {
        self.operation.filter = Some(filter.into());
        self
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for List {
    fn from_arguments(arguments: &mut crate::dynamic::Arguments) -> Result<Self, Error> {
        Ok(Self {
            limit: arguments.query("limit")?,
            before_id: arguments.query("before_id")?,
            filter: arguments.query("filter")?,
        })
    }
}

/// `PATCH /ip_policy_rules/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Update {
    id: Id<IpPolicyRule>,
    body: IpPolicyRuleUpdate,
}

impl Update {
    /// Makes the operation.
    pub fn new(id: impl Into<Id<IpPolicyRule>>, body: IpPolicyRuleUpdate) -> Self {
        Self { id: id.into(), body }
    }
}

impl Operation for Update {
    type Output = IpPolicyRule;
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "ip_policy_rules.update",
        method: Method::Patch,
        path: "/ip_policy_rules/{id}",
        answers: true,
    };

    #[inline]
    fn encode(&self, request: &mut Encoder) -> Result<(), Error> {
        request.path("id", self.id.as_str())?;
        request.json(&self.body)?;
        Ok(())
    }
}

impl<C: Connection> Call<'_, Update, C> {
    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.operation.body.description = Some(description.into());
        self
    }

    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub fn metadata(mut self, metadata: impl Into<String>) -> Self {
        self.operation.body.metadata = Some(metadata.into());
        self
    }

    /// The IPv4 or IPv6 range in CIDR notation, with a mask and starting at its lowest address. For one
    /// host use `/32` or `/128`.
    pub fn cidr(mut self, cidr: impl Into<String>) -> Self {
        self.operation.body.cidr = Some(cidr.into());
        self
    }

    /// Sends this body instead of what was set before.
    pub fn with_body(mut self, body: IpPolicyRuleUpdate) -> Self {
        self.operation.body = body;
        self
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for Update {
    fn from_arguments(arguments: &mut crate::dynamic::Arguments) -> Result<Self, Error> {
        Ok(Self {
            id: arguments.path("id")?,
            body: arguments.body(&["description", "metadata", "cidr"])?,
        })
    }
}

impl IpPolicyRule {
    /// Changes the range, the description or the metadata of a rule. Action and policy are fixed at
    /// creation.
    pub fn update<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Update, C> {
        Call::new(client, Update::new(&self.id, IpPolicyRuleUpdate::new()))
    }
}

/// `DELETE /ip_policy_rules/{id}`, as data.
#[derive(Debug, Clone)]
pub struct Delete {
    id: Id<IpPolicyRule>,
}

impl Delete {
    /// Makes the operation.
    pub fn new(id: impl Into<Id<IpPolicyRule>>) -> Self {
        Self { id: id.into() }
    }
}

impl Operation for Delete {
    type Output = ();
    const SPEC: &'static OperationSpec = &OperationSpec {
        name: "ip_policy_rules.delete",
        method: Method::Delete,
        path: "/ip_policy_rules/{id}",
        answers: false,
    };

    #[inline]
    fn encode(&self, request: &mut Encoder) -> Result<(), Error> {
        request.path("id", self.id.as_str())?;
        Ok(())
    }
}

#[cfg(feature = "dynamic")]
impl crate::dynamic::FromArguments for Delete {
    fn from_arguments(arguments: &mut crate::dynamic::Arguments) -> Result<Self, Error> {
        Ok(Self { id: arguments.path("id")? })
    }
}

impl IpPolicyRule {
    /// Deletes a rule. Refused for the only rule of a policy that a dashboard IP restriction uses.
    pub fn delete<'c, C: Connection>(&self, client: &'c C) -> Call<'c, Delete, C> {
        Call::new(client, Delete::new(&self.id))
    }
}

/// The rules of IP policies: each allows or denies one range of IPv4 or IPv6 addresses.
///
/// [ngrok's page about it](https://ngrok.com/docs/api-reference/ippolicyrules)
#[derive(Debug, Clone, Copy)]
pub struct IpPolicyRules<'c, C = Client> {
    client: &'c C,
}

impl<'c, C: Connection> IpPolicyRules<'c, C> {
    pub(crate) fn new(client: &'c C) -> Self {
        Self { client }
    }

    /// Creates a rule and adds it to an IP policy. A range may stand only once in a policy.
    ///
    /// `POST /ip_policy_rules`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/ippolicyrules).
    ///
    /// # Errors
    /// Among others:
    /// * [`IP_POLICY_PARAMETER_MISSING`](crate::ErrorCode::IP_POLICY_PARAMETER_MISSING): The IP policy
    ///   request leaves out a mandatory parameter, which the message names.
    /// * [`IP_POLICY_ID_PARAMETER_INVALID`](crate::ErrorCode::IP_POLICY_ID_PARAMETER_INVALID): The
    ///   ip_policy_id sent is not acceptable; copy the ID of an existing IP policy.
    /// * [`IP_POLICY_NOT_FOUND`](crate::ErrorCode::IP_POLICY_NOT_FOUND): No IP policy with this ID exists
    ///   on the account.
    /// * [`IP_POLICY_RULE_ACTION_INVALID`](crate::ErrorCode::IP_POLICY_RULE_ACTION_INVALID): The action of
    ///   an IP policy rule has to be allow or deny.
    /// * [`IP_POLICY_RULE_CIDR_INVALID`](crate::ErrorCode::IP_POLICY_RULE_CIDR_INVALID): The text given is
    ///   not a CIDR block.
    /// * [`IP_POLICY_RULE_CIDR_BASE_ADDRESS_INVALID`](crate::ErrorCode::IP_POLICY_RULE_CIDR_BASE_ADDRESS_INVALID):
    ///   The CIDR does not start at its block's first address; use the corrected form that the message
    ///   proposes.
    /// * [`IP_POLICY_RULE_NETWORK_MASK_MISSING`](crate::ErrorCode::IP_POLICY_RULE_NETWORK_MASK_MISSING):
    ///   The rule has an address but no prefix length; append the full one to match a lone host.
    /// * [`IP_POLICY_RULE_CIDR_ALREADY_EXISTS`](crate::ErrorCode::IP_POLICY_RULE_CIDR_ALREADY_EXISTS):
    ///   There is already an IP policy rule for this CIDR block.
    /// * [`IP_POLICY_RULE_DESCRIPTION_TOO_LONG`](crate::ErrorCode::IP_POLICY_RULE_DESCRIPTION_TOO_LONG):
    ///   The description of the IP policy rule is over the size limit; shorten it.
    /// * [`IP_POLICY_RULE_LIMIT_REACHED`](crate::ErrorCode::IP_POLICY_RULE_LIMIT_REACHED): No further rules
    ///   fit into this IP policy; delete one that is unused.
    /// * [`IP_POLICY_RULE_MAXIMUM_LIMIT_REACHED`](crate::ErrorCode::IP_POLICY_RULE_MAXIMUM_LIMIT_REACHED):
    ///   The IP policy holds as many rules as your account permits for each; merge or delete some.
    ///
    /// # Example
    /// ```no_run
    /// use ngrok_api::models::IpPolicyRuleAction;
    ///
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client.ip_policy_rules().create("24.0.0.0/8", "ipp_2tEpN0yrxDI4j8jVnhVRoTNN2Tx", IpPolicyRuleAction::Allow).description("office").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        cidr: impl Into<String>,
        ip_policy_id: impl Into<Id<IpPolicy>>,
        action: impl Into<IpPolicyRuleAction>,
    ) -> Call<'c, Create, C> {
        Call::new(
            self.client,
            Create::new(IpPolicyRuleCreate::new(cidr, ip_policy_id, action)),
        )
    }

    /// Returns the IP policy rule with the given ID, with its range, its action and its policy.
    ///
    /// `GET /ip_policy_rules/{id}`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/ippolicyrules).
    ///
    /// # Errors
    /// Among others:
    /// * [`IP_POLICY_RULE_NOT_FOUND`](crate::ErrorCode::IP_POLICY_RULE_NOT_FOUND): No IP policy rule with
    ///   this ID exists on the account.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client.ip_policy_rules().get("ipr_2tEpN0yrxDI4j8jVnhVRoTNN2Tx").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl Into<Id<IpPolicyRule>>) -> Call<'c, Get, C> {
        Call::new(self.client, Get::new(id))
    }

    /// Lists the rules of all IP policies of the account, page by page. A filter expression may narrow the
    /// result.
    ///
    /// `GET /ip_policy_rules`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/ippolicyrules).
    ///
    /// The filter may name `obj.id`, `obj.created_at`, `obj.description`, `obj.metadata`, `obj.ip_policy`,
    /// `obj.cidr`, `obj.action`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let mut items = client.ip_policy_rules().list().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> Call<'c, List, C> {
        Call::new(self.client, List::new())
    }

    /// Changes the range, the description or the metadata of a rule. Action and policy are fixed at
    /// creation.
    ///
    /// `PATCH /ip_policy_rules/{id}`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/ippolicyrules).
    ///
    /// # Errors
    /// Among others:
    /// * [`IP_POLICY_RULE_NOT_FOUND`](crate::ErrorCode::IP_POLICY_RULE_NOT_FOUND): No IP policy rule with
    ///   this ID exists on the account.
    /// * [`IP_POLICY_RULE_UPDATE_EMPTY`](crate::ErrorCode::IP_POLICY_RULE_UPDATE_EMPTY): The update of the
    ///   IP policy rule changes nothing; set one field or more.
    /// * [`IP_POLICY_RULE_CIDR_INVALID`](crate::ErrorCode::IP_POLICY_RULE_CIDR_INVALID): The text given is
    ///   not a CIDR block.
    /// * [`IP_POLICY_RULE_CIDR_BASE_ADDRESS_INVALID`](crate::ErrorCode::IP_POLICY_RULE_CIDR_BASE_ADDRESS_INVALID):
    ///   The CIDR does not start at its block's first address; use the corrected form that the message
    ///   proposes.
    /// * [`IP_POLICY_RULE_NETWORK_MASK_MISSING`](crate::ErrorCode::IP_POLICY_RULE_NETWORK_MASK_MISSING):
    ///   The rule has an address but no prefix length; append the full one to match a lone host.
    /// * [`IP_POLICY_RULE_CIDR_ALREADY_EXISTS`](crate::ErrorCode::IP_POLICY_RULE_CIDR_ALREADY_EXISTS):
    ///   There is already an IP policy rule for this CIDR block.
    /// * [`IP_POLICY_RULE_DESCRIPTION_TOO_LONG`](crate::ErrorCode::IP_POLICY_RULE_DESCRIPTION_TOO_LONG):
    ///   The description of the IP policy rule is over the size limit; shorten it.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// let answer = client.ip_policy_rules().update("ipr_2tEpN0yrxDI4j8jVnhVRoTNN2Tx").description("office").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, id: impl Into<Id<IpPolicyRule>>) -> Call<'c, Update, C> {
        Call::new(self.client, Update::new(id, IpPolicyRuleUpdate::new()))
    }

    /// Deletes a rule. Refused for the only rule of a policy that a dashboard IP restriction uses.
    ///
    /// `DELETE /ip_policy_rules/{id}`, described on [ngrok's
    /// page](https://ngrok.com/docs/api-reference/ippolicyrules).
    ///
    /// # Errors
    /// Among others:
    /// * [`IP_POLICY_RULE_NOT_FOUND`](crate::ErrorCode::IP_POLICY_RULE_NOT_FOUND): No IP policy rule with
    ///   this ID exists on the account.
    /// * [`IP_POLICY_LAST_RULE_IN_USE`](crate::ErrorCode::IP_POLICY_LAST_RULE_IN_USE): A dashboard IP
    ///   restriction depends on this policy's last rule; detach the policy from it first.
    ///
    /// # Example
    /// ```no_run
    /// # async fn run(client: &ngrok_api::Client) -> Result<(), ngrok_api::Error> {
    /// client.ip_policy_rules().delete("ipr_2tEpN0yrxDI4j8jVnhVRoTNN2Tx").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, id: impl Into<Id<IpPolicyRule>>) -> Call<'c, Delete, C> {
        Call::new(self.client, Delete::new(id))
    }
}
