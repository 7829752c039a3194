// Generated from api-spec/services/ip_policy_rules.yaml by `cargo xtask codegen`; edits are lost.

//! `client.ip_policy_rules()`: The rules of IP policies: each allows or denies one range of IPv4 or IPv6 addresses.

use crate::operation::{Encoder, Method, OperationSpec};
use crate::{Call, Client, Connection, Error, Id, IntoId, Operation, Resource};
use crate::models::{
    IpPolicy, IpPolicyRule, IpPolicyRuleAction, IpPolicyRuleCreate, IpPolicyRuleList,
    IpPolicyRuleUpdate,
};

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
    pub fn new(id: impl IntoId<IpPolicyRule>) -> Self {
        Self { id: id.into_id() }
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
    pub fn before_id(mut self, before_id: impl IntoId<IpPolicyRule>) -> Self {
        self.operation.before_id = Some(before_id.into_id());
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
    pub fn new(id: impl IntoId<IpPolicyRule>, body: IpPolicyRuleUpdate) -> Self {
        Self { id: id.into_id(), body }
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
    pub fn new(id: impl IntoId<IpPolicyRule>) -> Self {
        Self { id: id.into_id() }
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

impl Resource for IpPolicyRule {
    type Get = Get;

    fn by_id(id: Id<Self>) -> Self::Get {
        Get::new(id)
    }
}

/// The rules of IP policies: each allows or denies one range of IPv4 or IPv6 addresses.
///
/// [ngrok's page about it](https://ngrok.com/docs/api-reference/ippolicyrules)
#[derive(Debug, Clone)]
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
    /// # Optional
    /// * `description` (`String`): A note for people about what this object is for, up to 255 bytes.
    /// * `metadata` (`String`): Data of your own, for programs, such as a JSON document; ngrok does not
    ///   read it.
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
    /// let answer = client
    ///     .ip_policy_rules()
    ///     .create(
    ///         "203.0.113.0/24",
    ///         "ipp_2tEpN0yrxDI4j8jVnhVRoTNN2Tx",
    ///         IpPolicyRuleAction::Allow,
    ///     )
    ///     .description("Office in Berlin")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        cidr: impl Into<String>,
        ip_policy_id: impl IntoId<IpPolicy>,
        action: IpPolicyRuleAction,
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
    pub fn get(&self, id: impl IntoId<IpPolicyRule>) -> Call<'c, Get, C> {
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
    /// # Optional
    /// * `limit` (`i32`): Most objects on a page, 1 to 100.
    /// * `before_id` (`Id<IpPolicyRule>`): Starts the list after this object, going back in time.
    /// * `filter` (`String`): A CEL expression over `obj`; only objects for which it holds are listed.
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
    /// # Optional
    /// * `description` (`String`): A note for people about what this object is for, up to 255 bytes.
    /// * `metadata` (`String`): Data of your own, for programs, such as a JSON document; ngrok does not
    ///   read it.
    /// * `cidr` (`String`): The IPv4 or IPv6 range in CIDR notation, with a mask and starting at its lowest
    ///   address.
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
    /// let answer = client
    ///     .ip_policy_rules()
    ///     .update("ipr_2tEpN0yrxDI4j8jVnhVRoTNN2Tx")
    ///     .cidr("198.51.100.0/24")
    ///     .description("New office in Berlin")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, id: impl IntoId<IpPolicyRule>) -> Call<'c, Update, C> {
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
    pub fn delete(&self, id: impl IntoId<IpPolicyRule>) -> Call<'c, Delete, C> {
        Call::new(self.client, Delete::new(id))
    }
}

/// Fields that the list can be filtered by: see [`filter`](crate::filter).
pub mod fields {
    use crate::filter::Field;
    /// Identifier of this object, assigned by ngrok when it is created.
    pub const ID: Field<str> = Field::new("id");
    /// When this object was created.
    pub const CREATED_AT: Field<jiff::Timestamp> = Field::new("created_at");
    /// A note for people about what this object is for, up to 255 bytes. Empty when there is none.
    pub const DESCRIPTION: Field<str> = Field::new("description");
    /// Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.
    pub const METADATA: Field<str> = Field::new("metadata");
    /// The IP policy of which the rule is part.
    pub const IP_POLICY: Field<str> = Field::new("ip_policy");
    /// The IPv4 or IPv6 range in CIDR notation, with a mask and starting at its lowest address. For one
    /// host use `/32` or `/128`.
    pub const CIDR: Field<str> = Field::new("cidr");
    /// What happens to addresses within `cidr`: `allow` or `deny`.
    pub const ACTION: Field<str> = Field::new("action");
}
