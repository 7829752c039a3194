// Generated from api-spec/errors/ by `cargo xtask codegen`; edits are lost.

//! The catalogue of ngrok's errors.

use crate::error::{ErrorCode, ErrorInfo};

/// What an error is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ErrorFamily {
    /// Standing of the account, plans, billing and subscriptions.
    Accounts,
    /// Reserving TCP addresses.
    Addresses,
    /// Errors that the agent program raises itself.
    Agent,
    /// Keys, providers and requests of the AI Gateway.
    AiGateway,
    /// Headers, methods, bodies, parameters, paging and filters of API requests.
    Api,
    /// Signing in to the dashboard, the API or with an agent, and the single sign-on of an account.
    Authentication,
    /// Backends of edges.
    Backends,
    /// TLS certificates and authorities, and the issuing of certificates.
    Certificates,
    /// Authtokens and what they may do, API keys, access tokens and SSH keys.
    Credentials,
    /// Failures of the dashboard in the browser.
    Dashboard,
    /// Reserving domains and what they are named.
    Domains,
    /// Edges, their routes and modules.
    Edges,
    /// The retired endpoint configurations and their modules.
    EndpointConfigurations,
    /// Endpoints of agents, cloud endpoints and their pooling.
    Endpoints,
    /// Event destinations, subscriptions and sources.
    Events,
    /// What visitors of an endpoint meet in the gateway: upstreams that fail, endpoints that are offline,
    /// loops.
    Gateway,
    /// IP policies, their rules, and IP restrictions.
    IpPolicies,
    /// The Kubernetes operator and the endpoints that it binds.
    Kubernetes,
    /// Quotas and rates that concern several kinds of resource.
    Limits,
    /// Signing in visitors of an endpoint with OAuth, OpenID Connect or SAML.
    Oauth,
    /// Maintenance, abuse, and failures of ngrok as a whole.
    Platform,
    /// Reverse tunnels over SSH, SSH certificates and their authorities.
    Ssh,
    /// Traffic Policy documents, their expressions and actions.
    TrafficPolicy,
    /// Tunnels, agent sessions, and the protocol between agents and ngrok.
    Tunnels,
    /// Users, members, invitations, roles, logins, second factors and service users.
    Users,
    /// Vaults and their secrets.
    Vaults,
    /// Verification of signed webhooks.
    Webhooks,
}

/// What calling code can do with an error.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ErrorKind {
    /// What was sent is malformed or contradicts itself; sending it again can't help.
    InvalidArgument,
    /// What the call names does not exist, or not for this account.
    NotFound,
    /// The name or value is taken.
    AlreadyExists,
    /// The state of something else forbids it, such as an object that is still in use.
    ConflictOrInUse,
    /// A limit on how many or how large has been reached.
    QuotaExceeded,
    /// Too much in too short a time; wait and try again.
    RateLimited,
    /// The credential is missing, wrong, expired or revoked.
    Unauthenticated,
    /// The caller is known and may not do this.
    PermissionDenied,
    /// The account's plan does not have the feature.
    PlanRequired,
    /// The feature or version is no longer, or not, offered.
    DeprecatedOrUnsupported,
    /// Something outside of ngrok failed: the service behind an endpoint, DNS, an identity provider.
    Upstream,
    /// It does not work at the moment; try again later.
    Unavailable,
    /// ngrok itself failed.
    Internal,
}

/// Codes of [`ErrorFamily::Accounts`]: Standing of the account, plans, billing and subscriptions.
impl ErrorCode {
    /// `ERR_NGROK_102`: The account is suspended because its latest payment did not go through; correct the
    /// payment details in the dashboard's billing page.
    ///
    /// Its message carries `ACCOUNT`.
    #[doc(alias = "ERR_NGROK_102")]
    pub const AGENT_ACCOUNT_SUSPENDED_PAYMENT_FAILED: ErrorCode = ErrorCode::new(102);

    /// `ERR_NGROK_103`: The account is suspended, most often over a terms-of-service violation; write to
    /// ngrok support if that is a mistake.
    ///
    /// Its message carries `ACCOUNT`.
    #[doc(alias = "ERR_NGROK_103")]
    pub const AGENT_ACCOUNT_SUSPENDED: ErrorCode = ErrorCode::new(103);

    /// `ERR_NGROK_123`: No agent session can start before the account's admin has verified their email
    /// address in the user settings.
    ///
    /// Its message carries `NAME`.
    #[doc(alias = "ERR_NGROK_123")]
    pub const AGENT_SESSION_EMAIL_VERIFICATION_MISSING: ErrorCode = ErrorCode::new(123);

    /// `ERR_NGROK_205`: The API refuses the call since the account stands suspended, usually for breaking
    /// the terms of service; contact support to dispute it.
    ///
    /// Its message carries `ACCOUNT`.
    #[doc(alias = "ERR_NGROK_205")]
    pub const API_ACCOUNT_SUSPENDED: ErrorCode = ErrorCode::new(205);

    /// `ERR_NGROK_247`: The account is suspended over an unpaid bill; update the payment method and settle
    /// it to restore service.
    ///
    /// Its message carries `ACCOUNT`.
    #[doc(alias = "ERR_NGROK_247")]
    pub const API_ACCOUNT_SUSPENDED_NON_PAYMENT: ErrorCode = ErrorCode::new(247);

    /// `ERR_NGROK_336`: The account under which the endpoint should be created was not found: it was
    /// deleted, or ngrok itself failed.
    #[doc(alias = "ERR_NGROK_336")]
    pub const ENDPOINT_ACCOUNT_NOT_FOUND: ErrorCode = ErrorCode::new(336);

    /// `ERR_NGROK_337`: No endpoint can be created: the account is suspended after a failed payment, so
    /// renew its billing details.
    ///
    /// Its message carries `ACCOUNT`.
    #[doc(alias = "ERR_NGROK_337")]
    pub const ENDPOINT_ACCOUNT_SUSPENDED_PAYMENT_FAILED: ErrorCode = ErrorCode::new(337);

    /// `ERR_NGROK_338`: No endpoint can be created: the account is suspended, commonly for violating the
    /// terms of service; support can review it.
    ///
    /// Its message carries `ACCOUNT`.
    #[doc(alias = "ERR_NGROK_338")]
    pub const ENDPOINT_ACCOUNT_SUSPENDED: ErrorCode = ErrorCode::new(338);

    /// `ERR_NGROK_382`: No endpoint can start before the account's admin has verified their email address
    /// in the user settings.
    ///
    /// Its message carries `NAME`.
    #[doc(alias = "ERR_NGROK_382")]
    pub const ENDPOINT_EMAIL_VERIFICATION_MISSING: ErrorCode = ErrorCode::new(382);

    /// `ERR_NGROK_1000`: The billing address takes more bytes than allowed; shorten it.
    ///
    /// Its message carries `VAL`, `MAX`.
    #[doc(alias = "ERR_NGROK_1000")]
    pub const BILLING_ADDRESS_TOO_LONG: ErrorCode = ErrorCode::new(1000);

    /// `ERR_NGROK_1001`: The tax ID takes more bytes than allowed; check that only the ID was entered.
    ///
    /// Its message carries `VAL`, `MAX`.
    #[doc(alias = "ERR_NGROK_1001")]
    pub const BILLING_TAX_ID_TOO_LONG: ErrorCode = ErrorCode::new(1001);

    /// `ERR_NGROK_1002`: The account has its full number of billing email addresses; remove one or ask
    /// ngrok support for more.
    ///
    /// Its message carries `MAX`.
    #[doc(alias = "ERR_NGROK_1002")]
    pub const BILLING_EMAIL_LIMIT_REACHED_CONTACT_SUPPORT: ErrorCode = ErrorCode::new(
        1002,
    );

    /// `ERR_NGROK_1003`: This particular billing email is protected from deletion.
    ///
    /// Its message carries `ID`, `EMAIL`.
    #[doc(alias = "ERR_NGROK_1003")]
    pub const BILLING_EMAIL_DELETE_NOT_ALLOWED: ErrorCode = ErrorCode::new(1003);

    /// `ERR_NGROK_1004`: The billing email takes more bytes than allowed; use a shorter address.
    ///
    /// Its message carries `VAL`, `MAX`.
    #[doc(alias = "ERR_NGROK_1004")]
    pub const BILLING_EMAIL_TOO_LONG: ErrorCode = ErrorCode::new(1004);

    /// `ERR_NGROK_1005`: The billing email does not parse as an address; the message says what is wrong
    /// with it.
    ///
    /// Its message carries `EMAIL`, `ERR`.
    #[doc(alias = "ERR_NGROK_1005")]
    pub const BILLING_EMAIL_INVALID: ErrorCode = ErrorCode::new(1005);

    /// `ERR_NGROK_1006`: The credit card could not be processed; check its details and balance or ask the
    /// bank that issued it.
    ///
    /// Its message carries `MSG`.
    #[doc(alias = "ERR_NGROK_1006")]
    pub const CREDIT_CARD_PAYMENT_FAILED: ErrorCode = ErrorCode::new(1006);

    /// `ERR_NGROK_1007`: The subscription change went through, but charging the card for it did not; fix
    /// the payment method.
    ///
    /// Its message carries `MSG`.
    #[doc(alias = "ERR_NGROK_1007")]
    pub const SUBSCRIPTION_CARD_CHARGE_FAILED: ErrorCode = ErrorCode::new(1007);

    /// `ERR_NGROK_1008`: The account has its full number of billing email addresses; remove one before
    /// adding the next.
    ///
    /// Its message carries `MAX`.
    #[doc(alias = "ERR_NGROK_1008")]
    pub const BILLING_EMAIL_LIMIT_REACHED: ErrorCode = ErrorCode::new(1008);

    /// `ERR_NGROK_1010`: What was entered as an email address is not a valid one.
    ///
    /// Its message carries `EMAIL`.
    #[doc(alias = "ERR_NGROK_1010")]
    pub const ACCOUNT_EMAIL_ADDRESS_INVALID: ErrorCode = ErrorCode::new(1010);

    /// `ERR_NGROK_1011`: An invoice is overdue; until it is paid, only adding a payment method or moving to
    /// the free plan is possible.
    #[doc(alias = "ERR_NGROK_1011")]
    pub const ACCOUNT_PAST_DUE: ErrorCode = ErrorCode::new(1011);

    /// `ERR_NGROK_1012`: The order has fewer licenses than the account has users; buy more or remove users
    /// first.
    ///
    /// Its message carries `USERS`.
    #[doc(alias = "ERR_NGROK_1012")]
    pub const LICENSE_COUNT_BELOW_USERS: ErrorCode = ErrorCode::new(1012);

    /// `ERR_NGROK_1013`: A yearly plan can be cut back or cancelled only during its last month; the message
    /// says from when.
    ///
    /// Its message carries `TIMESTAMP`.
    #[doc(alias = "ERR_NGROK_1013")]
    pub const YEARLY_PLAN_DOWNGRADE_NOT_ALLOWED: ErrorCode = ErrorCode::new(1013);

    /// `ERR_NGROK_1014`: The order names several license products; pick one per purchase.
    #[doc(alias = "ERR_NGROK_1014")]
    pub const LICENSE_PRODUCTS_CONFLICT: ErrorCode = ErrorCode::new(1014);

    /// `ERR_NGROK_1015`: An old custom subscription cannot be changed by yourself; ngrok support has to do
    /// it.
    #[doc(alias = "ERR_NGROK_1015")]
    pub const LEGACY_CUSTOM_SUBSCRIPTION_CHANGE_NOT_ALLOWED: ErrorCode = ErrorCode::new(
        1015,
    );

    /// `ERR_NGROK_1016`: There is no active payment source to charge; add a payment method first.
    #[doc(alias = "ERR_NGROK_1016")]
    pub const PAYMENT_SOURCE_MISSING: ErrorCode = ErrorCode::new(1016);

    /// `ERR_NGROK_1017`: The account is in bad standing; update the payment method or drop to a free plan,
    /// nothing else is open to it.
    #[doc(alias = "ERR_NGROK_1017")]
    pub const ACCOUNT_IN_BAD_STANDING: ErrorCode = ErrorCode::new(1017);

    /// `ERR_NGROK_1018`: The number of licenses ordered is not one this tier offers; the message gives the
    /// permitted number.
    ///
    /// Its message carries `COUNT`, `TIER`.
    #[doc(alias = "ERR_NGROK_1018")]
    pub const LICENSE_TIER_COUNT_NOT_ALLOWED: ErrorCode = ErrorCode::new(1018);

    /// `ERR_NGROK_1019`: The chosen addon cannot be combined with this plan.
    ///
    /// Its message carries `ADDON`.
    #[doc(alias = "ERR_NGROK_1019")]
    pub const PLAN_ADDON_NOT_ALLOWED: ErrorCode = ErrorCode::new(1019);

    /// `ERR_NGROK_1020`: The set of addons picked for the license is not a valid selection.
    ///
    /// Its message carries `LICENSE`.
    #[doc(alias = "ERR_NGROK_1020")]
    pub const LICENSE_ADDON_SELECTION_INVALID: ErrorCode = ErrorCode::new(1020);

    /// `ERR_NGROK_1021`: The account already has this billing email.
    ///
    /// Its message carries `EMAIL`.
    #[doc(alias = "ERR_NGROK_1021")]
    pub const BILLING_EMAIL_ALREADY_EXISTS: ErrorCode = ErrorCode::new(1021);

    /// `ERR_NGROK_1022`: The tax ID type is not among the known choices.
    ///
    /// Its message carries `INPUT`.
    #[doc(alias = "ERR_NGROK_1022")]
    pub const INVOICE_TAX_ID_TYPE_INVALID: ErrorCode = ErrorCode::new(1022);

    /// `ERR_NGROK_1023`: The country given for the tax ID is not among the known choices.
    ///
    /// Its message carries `INPUT`.
    #[doc(alias = "ERR_NGROK_1023")]
    pub const INVOICE_TAX_ID_COUNTRY_INVALID: ErrorCode = ErrorCode::new(1023);

    /// `ERR_NGROK_1024`: The country in the invoice address takes more bytes than allowed.
    ///
    /// Its message carries `VAL`, `MAX`.
    #[doc(alias = "ERR_NGROK_1024")]
    pub const INVOICE_ADDRESS_COUNTRY_TOO_LONG: ErrorCode = ErrorCode::new(1024);

    /// `ERR_NGROK_1025`: The state in the invoice address takes more bytes than allowed.
    ///
    /// Its message carries `VAL`, `MAX`.
    #[doc(alias = "ERR_NGROK_1025")]
    pub const INVOICE_ADDRESS_STATE_TOO_LONG: ErrorCode = ErrorCode::new(1025);

    /// `ERR_NGROK_1026`: The city in the invoice address takes more bytes than allowed.
    ///
    /// Its message carries `VAL`, `MAX`.
    #[doc(alias = "ERR_NGROK_1026")]
    pub const INVOICE_ADDRESS_CITY_TOO_LONG: ErrorCode = ErrorCode::new(1026);

    /// `ERR_NGROK_1027`: The first street line of the invoice address takes more bytes than allowed.
    ///
    /// Its message carries `VAL`, `MAX`.
    #[doc(alias = "ERR_NGROK_1027")]
    pub const INVOICE_ADDRESS_LINE1_TOO_LONG: ErrorCode = ErrorCode::new(1027);

    /// `ERR_NGROK_1028`: The second street line of the invoice address takes more bytes than allowed.
    ///
    /// Its message carries `VAL`, `MAX`.
    #[doc(alias = "ERR_NGROK_1028")]
    pub const INVOICE_ADDRESS_LINE2_TOO_LONG: ErrorCode = ErrorCode::new(1028);

    /// `ERR_NGROK_1029`: The postal code in the invoice address takes more bytes than allowed.
    ///
    /// Its message carries `VAL`, `MAX`.
    #[doc(alias = "ERR_NGROK_1029")]
    pub const INVOICE_ADDRESS_POSTAL_CODE_TOO_LONG: ErrorCode = ErrorCode::new(1029);

    /// `ERR_NGROK_1030`: The name in the invoice address takes more bytes than allowed.
    ///
    /// Its message carries `VAL`, `MAX`.
    #[doc(alias = "ERR_NGROK_1030")]
    pub const INVOICE_ADDRESS_NAME_TOO_LONG: ErrorCode = ErrorCode::new(1030);

    /// `ERR_NGROK_1031`: A tax ID is on file without its type; complete or clear the tax data before
    /// changing the subscription.
    #[doc(alias = "ERR_NGROK_1031")]
    pub const INVOICE_TAX_ID_TYPE_MISSING: ErrorCode = ErrorCode::new(1031);

    /// `ERR_NGROK_1032`: A tax ID type was given without the ID itself; send both or neither.
    #[doc(alias = "ERR_NGROK_1032")]
    pub const INVOICE_TAX_ID_MISSING: ErrorCode = ErrorCode::new(1032);

    /// `ERR_NGROK_1204`: An active subscription still relies on the payment method; cancel it before
    /// deleting the method.
    #[doc(alias = "ERR_NGROK_1204")]
    pub const PAYMENT_METHOD_IN_USE: ErrorCode = ErrorCode::new(1204);

    /// `ERR_NGROK_1210`: The billing interval requested for the subscription is not a known one.
    ///
    /// Its message carries `INTERVAL`.
    #[doc(alias = "ERR_NGROK_1210")]
    pub const SUBSCRIPTION_INTERVAL_INVALID: ErrorCode = ErrorCode::new(1210);

    /// `ERR_NGROK_1221`: The account to delete is not the one active in the dashboard; switch to it and
    /// repeat the request.
    #[doc(alias = "ERR_NGROK_1221")]
    pub const ACCOUNT_DELETE_DASHBOARD_MISMATCH: ErrorCode = ErrorCode::new(1221);

    /// `ERR_NGROK_1225`: Signing up requires agreeing to ngrok's terms of service and privacy policy.
    #[doc(alias = "ERR_NGROK_1225")]
    pub const SIGNUP_TERMS_ACCEPTANCE_MISSING: ErrorCode = ErrorCode::new(1225);

    /// `ERR_NGROK_1226`: You are barred from opening an ngrok account because the terms of service were
    /// violated.
    #[doc(alias = "ERR_NGROK_1226")]
    pub const SIGNUP_BANNED: ErrorCode = ErrorCode::new(1226);

    /// `ERR_NGROK_1230`: Accounts cannot be opened from the location that your IP address points to.
    #[doc(alias = "ERR_NGROK_1230")]
    pub const SIGNUP_LOCATION_NOT_ALLOWED: ErrorCode = ErrorCode::new(1230);

    /// `ERR_NGROK_1232`: Accounts cannot be opened through Tor or another anonymizing proxy; connect
    /// directly.
    #[doc(alias = "ERR_NGROK_1232")]
    pub const SIGNUP_ANONYMOUS_PROXY_NOT_ALLOWED: ErrorCode = ErrorCode::new(1232);

    /// `ERR_NGROK_4001`: There is no plan with that ID.
    ///
    /// Its message carries `PLAN_ID`.
    #[doc(alias = "ERR_NGROK_4001")]
    pub const BILLING_PLAN_NOT_FOUND: ErrorCode = ErrorCode::new(4001);

    /// `ERR_NGROK_4003`: The account was given no name; supply one.
    #[doc(alias = "ERR_NGROK_4003")]
    pub const ACCOUNT_NAME_EMPTY: ErrorCode = ErrorCode::new(4003);

    /// `ERR_NGROK_4004`: The account's name takes more bytes than permitted; shorten it.
    ///
    /// Its message carries `LENGTH`, `MAX`.
    #[doc(alias = "ERR_NGROK_4004")]
    pub const ACCOUNT_NAME_TOO_LONG: ErrorCode = ErrorCode::new(4004);

    /// `ERR_NGROK_4005`: The GSuite domain already belongs to a different ngrok account.
    ///
    /// Its message carries `DOMAIN`.
    #[doc(alias = "ERR_NGROK_4005")]
    pub const ACCOUNT_GSUITE_DOMAIN_TAKEN: ErrorCode = ErrorCode::new(4005);

    /// `ERR_NGROK_4012`: The account's plan does not include this feature; upgrade in the dashboard.
    ///
    /// Its message carries `FEATURE`.
    #[doc(alias = "ERR_NGROK_4012")]
    pub const ACCOUNT_FEATURE_REQUIRES_PLAN: ErrorCode = ErrorCode::new(4012);

    /// `ERR_NGROK_4013`: Members of a free account cannot open another; upgrade or delete the free one
    /// first.
    ///
    /// Its message carries `ACCOUNT_NAME`.
    #[doc(alias = "ERR_NGROK_4013")]
    pub const ACCOUNT_CREATE_FREE_MEMBERSHIP_ALREADY_EXISTS: ErrorCode = ErrorCode::new(
        4013,
    );

    /// `ERR_NGROK_4014`: A suspended account cannot be deleted; write to ngrok support if the suspension is
    /// wrong.
    ///
    /// Its message carries `NAME`.
    #[doc(alias = "ERR_NGROK_4014")]
    pub const ACCOUNT_DELETE_SUSPENDED: ErrorCode = ErrorCode::new(4014);

    /// `ERR_NGROK_4015`: An account banned over the terms of service cannot be deleted; write to ngrok
    /// support if that is wrong.
    ///
    /// Its message carries `NAME`.
    #[doc(alias = "ERR_NGROK_4015")]
    pub const ACCOUNT_DELETE_BANNED: ErrorCode = ErrorCode::new(4015);

    /// `ERR_NGROK_4016`: No new account: one this user administered was suspended; write to ngrok support
    /// if that is wrong.
    #[doc(alias = "ERR_NGROK_4016")]
    pub const ACCOUNT_CREATE_ADMIN_SUSPENDED: ErrorCode = ErrorCode::new(4016);

    /// `ERR_NGROK_4017`: No new account: one this user administered was banned over the terms; write to
    /// ngrok support if that is wrong.
    #[doc(alias = "ERR_NGROK_4017")]
    pub const ACCOUNT_CREATE_ADMIN_BANNED: ErrorCode = ErrorCode::new(4017);

    /// `ERR_NGROK_4019`: The account still has a running billing subscription and so cannot be deleted; ask
    /// ngrok support.
    #[doc(alias = "ERR_NGROK_4019")]
    pub const ACCOUNT_DELETE_SUBSCRIPTION_IN_USE: ErrorCode = ErrorCode::new(4019);

    /// `ERR_NGROK_4021`: The account still owes on an invoice and so cannot be deleted; ask ngrok support.
    #[doc(alias = "ERR_NGROK_4021")]
    pub const ACCOUNT_DELETE_UNPAID_INVOICE_NOT_ALLOWED: ErrorCode = ErrorCode::new(
        4021,
    );

    /// `ERR_NGROK_4022`: This user may not alter the account's observability capture settings; ask an
    /// admin.
    #[doc(alias = "ERR_NGROK_4022")]
    pub const ACCOUNT_OBSERVABILITY_CAPTURE_NOT_AUTHORIZED: ErrorCode = ErrorCode::new(
        4022,
    );

    /// `ERR_NGROK_4023`: The account lacks this feature, which ngrok enables on request; contact them about
    /// it.
    ///
    /// Its message carries `FEATURE`.
    #[doc(alias = "ERR_NGROK_4023")]
    pub const ACCOUNT_FEATURE_CONTACT_SALES_REQUIRES_PLAN: ErrorCode = ErrorCode::new(
        4023,
    );

    /// `ERR_NGROK_4024`: The account cannot move to a lower plan; the message gives the reason.
    ///
    /// Its message carries `REASON`.
    #[doc(alias = "ERR_NGROK_4024")]
    pub const ACCOUNT_PLAN_DOWNGRADE_FAILED: ErrorCode = ErrorCode::new(4024);

    /// `ERR_NGROK_4025`: The account cannot move to a higher plan; the message gives the reason.
    ///
    /// Its message carries `REASON`.
    #[doc(alias = "ERR_NGROK_4025")]
    pub const ACCOUNT_PLAN_UPGRADE_FAILED: ErrorCode = ErrorCode::new(4025);

    /// `ERR_NGROK_4026`: The credit is used up; upgrade, or keep to the dev domain with a traffic policy
    /// free of paid actions.
    #[doc(alias = "ERR_NGROK_4026")]
    pub const ACCOUNT_CREDIT_LIMIT_REACHED: ErrorCode = ErrorCode::new(4026);

    /// `ERR_NGROK_4027`: The plan's bandwidth is used up; any credit left can buy more.
    #[doc(alias = "ERR_NGROK_4027")]
    pub const ACCOUNT_INCLUDED_BANDWIDTH_LIMIT_REACHED: ErrorCode = ErrorCode::new(4027);

    /// `ERR_NGROK_4115`: Users of this email domain cannot open accounts; ask your ngrok administrator.
    ///
    /// Its message carries `DOMAIN`.
    #[doc(alias = "ERR_NGROK_4115")]
    pub const ACCOUNT_CREATE_EMAIL_DOMAIN_NOT_ALLOWED: ErrorCode = ErrorCode::new(4115);

    /// `ERR_NGROK_4407`: Joining the beta is not open to this user at present.
    #[doc(alias = "ERR_NGROK_4407")]
    pub const BETA_ENROLLMENT_NOT_ALLOWED: ErrorCode = ErrorCode::new(4407);

    /// `ERR_NGROK_6008`: The endpoint is down since its account has not paid and is suspended; settle the
    /// bill to restore it.
    #[doc(alias = "ERR_NGROK_6008")]
    pub const ENDPOINT_ACCOUNT_SUSPENDED_PAYMENT_MISSING: ErrorCode = ErrorCode::new(
        6008,
    );

    /// `ERR_NGROK_8013`: Free accounts need a credit or debit card on file to use TCP endpoints; the card
    /// is not charged.
    #[doc(alias = "ERR_NGROK_8013")]
    pub const TCP_ENDPOINT_CARD_VERIFICATION_MISSING: ErrorCode = ErrorCode::new(8013);
}

/// Codes of [`ErrorFamily::Addresses`]: Reserving TCP addresses.
impl ErrorCode {
    /// `ERR_NGROK_307`: The endpoint's TCP address is not reserved by this account in this region; reserve
    /// it first.
    ///
    /// Its message carries `ADDR`, `ACCOUNT`, `REGION`.
    #[doc(alias = "ERR_NGROK_307")]
    pub const ENDPOINT_ADDRESS_RESERVATION_NOT_FOUND: ErrorCode = ErrorCode::new(307);

    /// `ERR_NGROK_309`: A different account holds this address; connect with that account's authtoken or
    /// reserve an address of your own.
    ///
    /// Its message carries `ADDR`, `ACCOUNT`.
    #[doc(alias = "ERR_NGROK_309")]
    pub const ENDPOINT_ADDRESS_OF_OTHER_ACCOUNT_NOT_ALLOWED: ErrorCode = ErrorCode::new(
        309,
    );

    /// `ERR_NGROK_310`: The current plan has no reserved addresses, perhaps since a downgrade; move to
    /// Hobbyist or Pay-as-you-go.
    ///
    /// Its message carries `ADDR`, `ACCOUNT`, `PLAN`.
    #[doc(alias = "ERR_NGROK_310")]
    pub const ENDPOINT_RESERVED_ADDRESS_REQUIRES_PLAN: ErrorCode = ErrorCode::new(310);

    /// `ERR_NGROK_311`: The address is reserved in a region other than the one you connected to; connect to
    /// its own region.
    ///
    /// Its message carries `ADDR`, `WANT`, `HAVE`.
    #[doc(alias = "ERR_NGROK_311")]
    pub const ENDPOINT_ADDRESS_REGION_MISMATCH: ErrorCode = ErrorCode::new(311);

    /// `ERR_NGROK_500`: No address can be reserved in the region given, because it is none of those the
    /// message lists.
    ///
    /// Its message carries `REGION`, `VALID`.
    #[doc(alias = "ERR_NGROK_500")]
    pub const RESERVED_ADDRESS_REGION_INVALID: ErrorCode = ErrorCode::new(500);

    /// `ERR_NGROK_501`: Reserving TCP addresses needs a paid plan.
    #[doc(alias = "ERR_NGROK_501")]
    pub const RESERVED_ADDRESS_REQUIRES_PLAN: ErrorCode = ErrorCode::new(501);

    /// `ERR_NGROK_502`: No further address can be reserved; release one, add users to the account, or go to
    /// Pay-as-you-go.
    ///
    /// Its message carries `MAX`.
    #[doc(alias = "ERR_NGROK_502")]
    pub const RESERVED_ADDRESS_LIMIT_REACHED: ErrorCode = ErrorCode::new(502);

    /// `ERR_NGROK_503`: ngrok has no free address left to reserve in this region; try another region.
    ///
    /// Its message carries `REGION`.
    #[doc(alias = "ERR_NGROK_503")]
    pub const RESERVED_ADDRESS_REGION_UNAVAILABLE: ErrorCode = ErrorCode::new(503);

    /// `ERR_NGROK_504`: The reserved address's description exceeds the character limit.
    ///
    /// Its message carries `MAX`, `VAL`.
    #[doc(alias = "ERR_NGROK_504")]
    pub const RESERVED_ADDRESS_DESCRIPTION_TOO_LONG: ErrorCode = ErrorCode::new(504);

    /// `ERR_NGROK_505`: The reserved address's metadata exceeds the character limit.
    ///
    /// Its message carries `MAX`, `VAL`.
    #[doc(alias = "ERR_NGROK_505")]
    pub const RESERVED_ADDRESS_METADATA_TOO_LONG: ErrorCode = ErrorCode::new(505);

    /// `ERR_NGROK_506`: The update changes nothing on the reserved address; send one value or more.
    #[doc(alias = "ERR_NGROK_506")]
    pub const RESERVED_ADDRESS_UPDATE_EMPTY: ErrorCode = ErrorCode::new(506);

    /// `ERR_NGROK_507`: A reserved address takes endpoint configurations of type tcp only.
    ///
    /// Its message carries `ID`, `TYPE`.
    #[doc(alias = "ERR_NGROK_507")]
    pub const RESERVED_ADDRESS_ENDPOINT_CONFIGURATION_TYPE_MISMATCH: ErrorCode = ErrorCode::new(
        507,
    );

    /// `ERR_NGROK_508`: The account's quota of reserved addresses is used up; delete one or go to
    /// Pay-as-you-go.
    ///
    /// Its message carries `MAX`.
    #[doc(alias = "ERR_NGROK_508")]
    pub const ACCOUNT_RESERVED_ADDRESS_LIMIT_REACHED: ErrorCode = ErrorCode::new(508);

    /// `ERR_NGROK_509`: The account reserves addresses faster than it may; wait before adding another.
    ///
    /// Its message carries `MAX`, `INTERVAL`.
    #[doc(alias = "ERR_NGROK_509")]
    pub const RESERVED_ADDRESS_RATE_LIMITED: ErrorCode = ErrorCode::new(509);

    /// `ERR_NGROK_4501`: The port in the address is not a number a TCP port can have.
    ///
    /// Its message carries `PORT`, `HOST`.
    #[doc(alias = "ERR_NGROK_4501")]
    pub const TCP_ADDRESS_PORT_INVALID: ErrorCode = ErrorCode::new(4501);

    /// `ERR_NGROK_4502`: ngrok hands out no TCP port of this number; check the address.
    ///
    /// Its message carries `PORT`, `HOST`.
    #[doc(alias = "ERR_NGROK_4502")]
    pub const TCP_ADDRESS_PORT_OUT_OF_RANGE: ErrorCode = ErrorCode::new(4502);

    /// `ERR_NGROK_4503`: The address has an IP that ngrok does not use for TCP.
    ///
    /// Its message carries `IP`.
    #[doc(alias = "ERR_NGROK_4503")]
    pub const TCP_ADDRESS_NGROK_IP_NOT_FOUND: ErrorCode = ErrorCode::new(4503);

    /// `ERR_NGROK_4504`: The address has a hostname that ngrok does not use for TCP.
    ///
    /// Its message carries `HOST`.
    #[doc(alias = "ERR_NGROK_4504")]
    pub const TCP_ADDRESS_NGROK_HOSTNAME_NOT_FOUND: ErrorCode = ErrorCode::new(4504);
}

/// Codes of [`ErrorFamily::Agent`]: Errors that the agent program raises itself.
impl ErrorCode {
    /// `ERR_NGROK_8000`: The agent could not look up a host in DNS; check the resolver and the network.
    ///
    /// Its message carries `HOST`, `ERR`.
    #[doc(alias = "ERR_NGROK_8000")]
    pub const AGENT_HOST_RESOLUTION_FAILED: ErrorCode = ErrorCode::new(8000);

    /// `ERR_NGROK_8001`: The agent's machine has no working internet connection.
    ///
    /// Its message carries `ERR`.
    #[doc(alias = "ERR_NGROK_8001")]
    pub const AGENT_INTERNET_CONNECTION_FAILED: ErrorCode = ErrorCode::new(8001);

    /// `ERR_NGROK_8002`: The agent could not open a TCP connection to the host; check firewalls and
    /// routing.
    ///
    /// Its message carries `HOST`, `ERR`.
    #[doc(alias = "ERR_NGROK_8002")]
    pub const AGENT_TCP_CONNECTION_FAILED: ErrorCode = ErrorCode::new(8002);

    /// `ERR_NGROK_8003`: The TLS handshake with the host failed; something on the network may be
    /// intercepting the connection.
    ///
    /// Its message carries `HOST`, `ERR`.
    #[doc(alias = "ERR_NGROK_8003")]
    pub const AGENT_TLS_CONNECTION_FAILED: ErrorCode = ErrorCode::new(8003);

    /// `ERR_NGROK_8004`: The host was contacted, but the agent could not start the tunnel protocol with it.
    ///
    /// Its message carries `HOST`, `ERR`.
    #[doc(alias = "ERR_NGROK_8004")]
    pub const AGENT_TUNNEL_PROTOCOL_CONNECTION_FAILED: ErrorCode = ErrorCode::new(8004);

    /// `ERR_NGROK_8005`: The IP address of the configured proxy could not be looked up; check the proxy's
    /// host name.
    ///
    /// Its message carries `ERR`.
    #[doc(alias = "ERR_NGROK_8005")]
    pub const AGENT_PROXY_IP_RESOLUTION_FAILED: ErrorCode = ErrorCode::new(8005);

    /// `ERR_NGROK_8006`: The agent could not connect to its proxy; check the proxy URL and that it is
    /// running.
    ///
    /// Its message carries `URL`, `ERR`.
    #[doc(alias = "ERR_NGROK_8006")]
    pub const AGENT_PROXY_CONNECTION_FAILED: ErrorCode = ErrorCode::new(8006);

    /// `ERR_NGROK_8007`: TCP connections to every tunnel server failed; check that outbound traffic to
    /// ngrok is permitted.
    #[doc(alias = "ERR_NGROK_8007")]
    pub const AGENT_TUNNEL_SERVERS_TCP_UNAVAILABLE: ErrorCode = ErrorCode::new(8007);

    /// `ERR_NGROK_8008`: The TLS handshake failed with every tunnel server; look for TLS interception on
    /// the network.
    #[doc(alias = "ERR_NGROK_8008")]
    pub const AGENT_TUNNEL_SERVERS_TLS_FAILED: ErrorCode = ErrorCode::new(8008);

    /// `ERR_NGROK_8009`: The tunnel protocol could not be started with any tunnel server.
    #[doc(alias = "ERR_NGROK_8009")]
    pub const AGENT_TUNNEL_SERVERS_PROTOCOL_FAILED: ErrorCode = ErrorCode::new(8009);

    /// `ERR_NGROK_8010`: Only one DNS resolver returned this IP for the host name; it or the others may be
    /// wrong.
    ///
    /// Its message carries `RESOLVER`, `IP`, `HOSTNAME`.
    #[doc(alias = "ERR_NGROK_8010")]
    pub const AGENT_DNS_RESOLVER_ANSWER_MISMATCH: ErrorCode = ErrorCode::new(8010);

    /// `ERR_NGROK_8011`: IPv6 connections failed; IPv6 may be turned off on this machine or network.
    #[doc(alias = "ERR_NGROK_8011")]
    pub const AGENT_IPV6_UNAVAILABLE: ErrorCode = ErrorCode::new(8011);
}

/// Codes of [`ErrorFamily::AiGateway`]: Keys, providers and requests of the AI Gateway.
impl ErrorCode {
    /// `ERR_NGROK_2266`: The traffic policy has several AI Gateway actions; keep just one.
    #[doc(alias = "ERR_NGROK_2266")]
    pub const TRAFFIC_POLICY_AI_GATEWAY_ACTIONS_LIMIT_REACHED: ErrorCode = ErrorCode::new(
        2266,
    );

    /// `ERR_NGROK_2267`: Keys for standard AI providers no longer go in the traffic policy; attach them to
    /// the AI Gateway API key.
    #[doc(alias = "ERR_NGROK_2267")]
    pub const AI_GATEWAY_POLICY_PROVIDER_KEYS_DEPRECATED: ErrorCode = ErrorCode::new(
        2267,
    );

    /// `ERR_NGROK_3800`: The request to the AI provider failed; the provider was not reachable.
    #[doc(alias = "ERR_NGROK_3800")]
    pub const AI_GATEWAY_PROVIDER_REQUEST_FAILED: ErrorCode = ErrorCode::new(3800);

    /// `ERR_NGROK_3801`: The AI Gateway cannot use the request's body; the message gives the error.
    ///
    /// Its message carries `ERR`.
    #[doc(alias = "ERR_NGROK_3801")]
    pub const AI_GATEWAY_REQUEST_BODY_INVALID: ErrorCode = ErrorCode::new(3801);

    /// `ERR_NGROK_3802`: There is no API key to use; add keys to the AI Gateway or set one in the SDK.
    #[doc(alias = "ERR_NGROK_3802")]
    pub const AI_GATEWAY_API_KEY_MISSING: ErrorCode = ErrorCode::new(3802);

    /// `ERR_NGROK_3803`: Selecting a model failed; the message gives the error.
    ///
    /// Its message carries `ERR`.
    #[doc(alias = "ERR_NGROK_3803")]
    pub const AI_GATEWAY_MODEL_SELECTION_FAILED: ErrorCode = ErrorCode::new(3803);

    /// `ERR_NGROK_3804`: No model fits what was asked for; the message lists why.
    ///
    /// Its message carries `ERRLIST`.
    #[doc(alias = "ERR_NGROK_3804")]
    pub const AI_GATEWAY_MODELS_NOT_FOUND: ErrorCode = ErrorCode::new(3804);

    /// `ERR_NGROK_3805`: The model selection ran but left no model to use; the message lists why.
    ///
    /// Its message carries `ERRLIST`.
    #[doc(alias = "ERR_NGROK_3805")]
    pub const AI_GATEWAY_MODEL_SELECTION_EMPTY: ErrorCode = ErrorCode::new(3805);

    /// `ERR_NGROK_3806`: A selection expression yields the wrong type; make it return an AIModel or a list
    /// of them.
    ///
    /// Its message carries `EXPRESSION`, `ACTUALTYPE`.
    #[doc(alias = "ERR_NGROK_3806")]
    pub const AI_GATEWAY_EXPRESSION_TYPE_MISMATCH: ErrorCode = ErrorCode::new(3806);

    /// `ERR_NGROK_3807`: Every AI provider tried has failed; the message lists their errors.
    ///
    /// Its message carries `ERRLIST`.
    #[doc(alias = "ERR_NGROK_3807")]
    pub const AI_GATEWAY_ALL_PROVIDERS_FAILED: ErrorCode = ErrorCode::new(3807);

    /// `ERR_NGROK_3808`: Selecting an API key failed; the message gives the error.
    ///
    /// Its message carries `ERR`.
    #[doc(alias = "ERR_NGROK_3808")]
    pub const AI_GATEWAY_API_KEY_SELECTION_FAILED: ErrorCode = ErrorCode::new(3808);

    /// `ERR_NGROK_3809`: The AI Gateway action runs on HTTP endpoints alone, and this endpoint speaks
    /// another protocol.
    ///
    /// Its message carries `PROTO`.
    #[doc(alias = "ERR_NGROK_3809")]
    pub const AI_GATEWAY_ENDPOINT_PROTOCOL_UNSUPPORTED: ErrorCode = ErrorCode::new(3809);

    /// `ERR_NGROK_3810`: The AI request did not finish within its timeout; send a shorter prompt or allow
    /// more time.
    ///
    /// Its message carries `ACTIONTIMEOUT`.
    #[doc(alias = "ERR_NGROK_3810")]
    pub const AI_GATEWAY_REQUEST_TIMEOUT: ErrorCode = ErrorCode::new(3810);

    /// `ERR_NGROK_3811`: The prompt has more tokens than permitted; shorten it.
    ///
    /// Its message carries `INPUTTOKENS`, `MAXALLOWED`.
    #[doc(alias = "ERR_NGROK_3811")]
    pub const AI_GATEWAY_INPUT_TOO_LONG: ErrorCode = ErrorCode::new(3811);

    /// `ERR_NGROK_3812`: Too many tries at the upstream providers failed; the message lists their errors.
    ///
    /// Its message carries `ERRLIST`.
    #[doc(alias = "ERR_NGROK_3812")]
    pub const AI_GATEWAY_UPSTREAM_ATTEMPTS_LIMIT_REACHED: ErrorCode = ErrorCode::new(
        3812,
    );

    /// `ERR_NGROK_3813`: None of the selected models speaks the request's API format; configure providers
    /// or models that do.
    ///
    /// Its message carries `APIFORMAT`, `APIFORMAT`.
    #[doc(alias = "ERR_NGROK_3813")]
    pub const AI_GATEWAY_API_FORMAT_MODELS_NOT_FOUND: ErrorCode = ErrorCode::new(3813);

    /// `ERR_NGROK_3814`: An ngrok-managed key does not serve this path; the message lists those it does.
    ///
    /// Its message carries `PATH`, `SUPPORTEDPATHS`.
    #[doc(alias = "ERR_NGROK_3814")]
    pub const AI_GATEWAY_MANAGED_KEY_PATH_UNSUPPORTED: ErrorCode = ErrorCode::new(3814);

    /// `ERR_NGROK_3815`: An ngrok-managed key cannot use this service_tier; send default for OpenAI,
    /// standard_only for Anthropic.
    ///
    /// Its message carries `TIER`.
    #[doc(alias = "ERR_NGROK_3815")]
    pub const AI_GATEWAY_MANAGED_KEY_SERVICE_TIER_UNSUPPORTED: ErrorCode = ErrorCode::new(
        3815,
    );

    /// `ERR_NGROK_3816`: An ngrok-managed key does not serve this model; the message lists the provider's
    /// usable models.
    ///
    /// Its message carries `MODEL`, `PROVIDER`, `SUPPORTEDMODELS`.
    #[doc(alias = "ERR_NGROK_3816")]
    pub const AI_GATEWAY_MANAGED_KEY_MODEL_UNSUPPORTED: ErrorCode = ErrorCode::new(3816);

    /// `ERR_NGROK_3817`: This AI provider cannot be used without an API key; add one for it.
    ///
    /// Its message carries `PROVIDER`, `INFO`.
    #[doc(alias = "ERR_NGROK_3817")]
    pub const AI_GATEWAY_PROVIDER_API_KEY_MISSING: ErrorCode = ErrorCode::new(3817);

    /// `ERR_NGROK_3818`: AI Gateway credits do not suffice; buy more in the dashboard, and allow some
    /// minutes for them to arrive.
    #[doc(alias = "ERR_NGROK_3818")]
    pub const AI_GATEWAY_CREDITS_LIMIT_REACHED: ErrorCode = ErrorCode::new(3818);

    /// `ERR_NGROK_3819`: This managed key is not set up for the provider; attach that provider's key or
    /// choose a managed provider.
    ///
    /// Its message carries `PROVIDER`, `PROVIDER`, `SUPPORTEDPROVIDERS`.
    #[doc(alias = "ERR_NGROK_3819")]
    pub const AI_GATEWAY_MANAGED_KEY_PROVIDER_SETUP_MISSING: ErrorCode = ErrorCode::new(
        3819,
    );

    /// `ERR_NGROK_6033`: The credit balance does not cover AI Gateway use; buy credits in the dashboard and
    /// allow a few minutes.
    #[doc(alias = "ERR_NGROK_6033")]
    pub const ENDPOINT_AI_GATEWAY_CREDITS_LIMIT_REACHED: ErrorCode = ErrorCode::new(
        6033,
    );

    /// `ERR_NGROK_18024`: This API now serves existing legacy gateways only; make new ones at app.ngrok.ai.
    #[doc(alias = "ERR_NGROK_18024")]
    pub const AI_GATEWAY_LEGACY_API_DEPRECATED: ErrorCode = ErrorCode::new(18024);

    /// `ERR_NGROK_27001`: API keys for the AI Gateway are not enabled for this account.
    #[doc(alias = "ERR_NGROK_27001")]
    pub const AI_GATEWAY_API_KEYS_REQUIRES_PLAN: ErrorCode = ErrorCode::new(27001);

    /// `ERR_NGROK_27002`: The endpoint named for the AI Gateway API key does not exist.
    ///
    /// Its message carries `ENDPOINT_ID`.
    #[doc(alias = "ERR_NGROK_27002")]
    pub const AI_GATEWAY_API_KEY_ENDPOINT_NOT_FOUND: ErrorCode = ErrorCode::new(27002);

    /// `ERR_NGROK_27003`: The endpoint lacks the AI Gateway action; add it or name another endpoint.
    ///
    /// Its message carries `ENDPOINT_ID`.
    #[doc(alias = "ERR_NGROK_27003")]
    pub const AI_GATEWAY_ENDPOINT_ACTION_MISSING: ErrorCode = ErrorCode::new(27003);

    /// `ERR_NGROK_27004`: The AI Gateway API key's description exceeds 255 characters.
    ///
    /// Its message carries `REQLEN`.
    #[doc(alias = "ERR_NGROK_27004")]
    pub const AI_GATEWAY_API_KEY_DESCRIPTION_TOO_LONG: ErrorCode = ErrorCode::new(27004);

    /// `ERR_NGROK_27005`: The AI Gateway API key's metadata exceeds 4096 characters.
    ///
    /// Its message carries `REQLEN`.
    #[doc(alias = "ERR_NGROK_27005")]
    pub const AI_GATEWAY_API_KEY_METADATA_TOO_LONG: ErrorCode = ErrorCode::new(27005);

    /// `ERR_NGROK_27006`: A field the AI Gateway API key needs was left out; the message names it.
    ///
    /// Its message carries `MISSING`.
    #[doc(alias = "ERR_NGROK_27006")]
    pub const AI_GATEWAY_API_KEY_FIELD_MISSING: ErrorCode = ErrorCode::new(27006);

    /// `ERR_NGROK_27007`: The AI Gateway key is wrong or was deleted; send a live key, which starts with
    /// ng_.
    #[doc(alias = "ERR_NGROK_27007")]
    pub const AI_GATEWAY_API_KEY_INVALID: ErrorCode = ErrorCode::new(27007);

    /// `ERR_NGROK_27008`: The key belongs to another gateway; use or create one for this endpoint.
    #[doc(alias = "ERR_NGROK_27008")]
    pub const AI_GATEWAY_API_KEY_ENDPOINT_MISMATCH: ErrorCode = ErrorCode::new(27008);

    /// `ERR_NGROK_27009`: The AI Gateway could not check the key just now; try again.
    #[doc(alias = "ERR_NGROK_27009")]
    pub const AI_GATEWAY_API_KEY_VALIDATION_UNAVAILABLE: ErrorCode = ErrorCode::new(
        27009,
    );

    /// `ERR_NGROK_27201`: The AI Gateway did not accept the caller's credentials; the message gives the
    /// reason.
    ///
    /// Its message carries `REASON`.
    #[doc(alias = "ERR_NGROK_27201")]
    pub const AI_GATEWAY_AUTHENTICATION_FAILED: ErrorCode = ErrorCode::new(27201);

    /// `ERR_NGROK_27202`: The gateway has no available key for this AI provider.
    ///
    /// Its message carries `PROVIDERID`.
    #[doc(alias = "ERR_NGROK_27202")]
    pub const AI_GATEWAY_PROVIDER_KEYS_NOT_FOUND: ErrorCode = ErrorCode::new(27202);

    /// `ERR_NGROK_27203`: The model is unknown and so has no price; ngrok's managed key cannot serve it.
    ///
    /// Its message carries `MODELID`.
    #[doc(alias = "ERR_NGROK_27203")]
    pub const AI_GATEWAY_MANAGED_KEY_UNKNOWN_MODEL_NOT_ALLOWED: ErrorCode = ErrorCode::new(
        27203,
    );

    /// `ERR_NGROK_27204`: The request path is not an API surface that the AI Gateway serves.
    ///
    /// Its message carries `PATH`.
    #[doc(alias = "ERR_NGROK_27204")]
    pub const AI_GATEWAY_API_SURFACE_PATH_UNSUPPORTED: ErrorCode = ErrorCode::new(27204);

    /// `ERR_NGROK_27205`: This API surface has no implementation in the AI Gateway.
    ///
    /// Its message carries `SURFACE`.
    #[doc(alias = "ERR_NGROK_27205")]
    pub const AI_GATEWAY_API_SURFACE_NOT_IMPLEMENTED: ErrorCode = ErrorCode::new(27205);

    /// `ERR_NGROK_27206`: The check of the account's AI credit did not pass; the message gives the reason.
    ///
    /// Its message carries `REASON`.
    #[doc(alias = "ERR_NGROK_27206")]
    pub const AI_GATEWAY_CREDIT_CHECK_FAILED: ErrorCode = ErrorCode::new(27206);

    /// `ERR_NGROK_27207`: The upstream did not answer the gateway's request in time.
    #[doc(alias = "ERR_NGROK_27207")]
    pub const AI_GATEWAY_UPSTREAM_TIMEOUT: ErrorCode = ErrorCode::new(27207);

    /// `ERR_NGROK_27208`: Every retry failed; the message holds the final error.
    ///
    /// Its message carries `LASTERROR`.
    #[doc(alias = "ERR_NGROK_27208")]
    pub const AI_GATEWAY_RETRIES_LIMIT_REACHED: ErrorCode = ErrorCode::new(27208);

    /// `ERR_NGROK_27210`: The AI provider refused the request; the message gives its reason.
    ///
    /// Its message carries `REASON`.
    #[doc(alias = "ERR_NGROK_27210")]
    pub const AI_GATEWAY_PROVIDER_REQUEST_INVALID: ErrorCode = ErrorCode::new(27210);

    /// `ERR_NGROK_27211`: The AI provider refused the API key; check the provider key.
    #[doc(alias = "ERR_NGROK_27211")]
    pub const AI_GATEWAY_PROVIDER_API_KEY_INVALID: ErrorCode = ErrorCode::new(27211);

    /// `ERR_NGROK_27212`: The AI provider denied access; check what the provider key may do.
    #[doc(alias = "ERR_NGROK_27212")]
    pub const AI_GATEWAY_PROVIDER_ACCESS_NOT_AUTHORIZED: ErrorCode = ErrorCode::new(
        27212,
    );

    /// `ERR_NGROK_27213`: The AI provider answered not found; check the model and the path.
    #[doc(alias = "ERR_NGROK_27213")]
    pub const AI_GATEWAY_PROVIDER_RESOURCE_NOT_FOUND: ErrorCode = ErrorCode::new(27213);

    /// `ERR_NGROK_27214`: The AI provider reported a request timeout.
    #[doc(alias = "ERR_NGROK_27214")]
    pub const AI_GATEWAY_PROVIDER_REQUEST_TIMEOUT: ErrorCode = ErrorCode::new(27214);

    /// `ERR_NGROK_27215`: The request is larger than the AI provider's limits permit; shorten it.
    #[doc(alias = "ERR_NGROK_27215")]
    pub const AI_GATEWAY_PROVIDER_PAYLOAD_TOO_LONG: ErrorCode = ErrorCode::new(27215);

    /// `ERR_NGROK_27216`: The AI provider could not process what was sent; the message gives the reason.
    ///
    /// Its message carries `REASON`.
    #[doc(alias = "ERR_NGROK_27216")]
    pub const AI_GATEWAY_PROVIDER_REQUEST_PROCESSING_FAILED: ErrorCode = ErrorCode::new(
        27216,
    );

    /// `ERR_NGROK_27217`: The AI provider is throttling requests; slow down and retry.
    #[doc(alias = "ERR_NGROK_27217")]
    pub const AI_GATEWAY_PROVIDER_RATE_LIMITED: ErrorCode = ErrorCode::new(27217);

    /// `ERR_NGROK_27218`: The AI provider reported a failure inside its own server.
    #[doc(alias = "ERR_NGROK_27218")]
    pub const AI_GATEWAY_PROVIDER_INTERNAL_ERROR: ErrorCode = ErrorCode::new(27218);

    /// `ERR_NGROK_27219`: The AI provider answered with bad gateway.
    #[doc(alias = "ERR_NGROK_27219")]
    pub const AI_GATEWAY_PROVIDER_BAD_GATEWAY: ErrorCode = ErrorCode::new(27219);

    /// `ERR_NGROK_27220`: The AI provider is out of service at the moment; retry later.
    #[doc(alias = "ERR_NGROK_27220")]
    pub const AI_GATEWAY_PROVIDER_UNAVAILABLE: ErrorCode = ErrorCode::new(27220);

    /// `ERR_NGROK_27221`: The AI provider answered with gateway timeout.
    #[doc(alias = "ERR_NGROK_27221")]
    pub const AI_GATEWAY_PROVIDER_GATEWAY_TIMEOUT: ErrorCode = ErrorCode::new(27221);

    /// `ERR_NGROK_27222`: The AI provider answered with a status the gateway does not expect.
    ///
    /// Its message carries `REASON`.
    #[doc(alias = "ERR_NGROK_27222")]
    pub const AI_GATEWAY_PROVIDER_STATUS_INVALID: ErrorCode = ErrorCode::new(27222);

    /// `ERR_NGROK_27223`: The network failed between the gateway and the AI provider.
    ///
    /// Its message carries `REASON`.
    #[doc(alias = "ERR_NGROK_27223")]
    pub const AI_GATEWAY_PROVIDER_NETWORK_FAILED: ErrorCode = ErrorCode::new(27223);

    /// `ERR_NGROK_27224`: The AI Gateway does not know the model; check its ID.
    ///
    /// Its message carries `MODELID`, `SUGGESTION`.
    #[doc(alias = "ERR_NGROK_27224")]
    pub const AI_GATEWAY_MODEL_NOT_FOUND: ErrorCode = ErrorCode::new(27224);

    /// `ERR_NGROK_27225`: The AI Gateway does not know the provider; check its ID.
    ///
    /// Its message carries `PROVIDERID`.
    #[doc(alias = "ERR_NGROK_27225")]
    pub const AI_GATEWAY_PROVIDER_NOT_FOUND: ErrorCode = ErrorCode::new(27225);

    /// `ERR_NGROK_27226`: The chosen provider cannot serve this API surface; pick another provider or
    /// surface.
    ///
    /// Its message carries `PROVIDERID`, `SURFACE`.
    #[doc(alias = "ERR_NGROK_27226")]
    pub const AI_GATEWAY_PROVIDER_API_SURFACE_UNSUPPORTED: ErrorCode = ErrorCode::new(
        27226,
    );

    /// `ERR_NGROK_27227`: No backend can take the AI request; the message gives the reason.
    ///
    /// Its message carries `REASON`.
    #[doc(alias = "ERR_NGROK_27227")]
    pub const AI_GATEWAY_BACKEND_UNAVAILABLE: ErrorCode = ErrorCode::new(27227);

    /// `ERR_NGROK_27228`: The AI Gateway cannot accept the request; fix the reported problem.
    ///
    /// Its message carries `REASON`.
    #[doc(alias = "ERR_NGROK_27228")]
    pub const AI_GATEWAY_REQUEST_INVALID: ErrorCode = ErrorCode::new(27228);

    /// `ERR_NGROK_27229`: The address that should name the model is malformed.
    ///
    /// Its message carries `ADDRESS`.
    #[doc(alias = "ERR_NGROK_27229")]
    pub const AI_GATEWAY_MODEL_ADDRESS_INVALID: ErrorCode = ErrorCode::new(27229);

    /// `ERR_NGROK_27230`: Neither the model nor the provider in the request is known to the AI Gateway.
    ///
    /// Its message carries `MODEL`, `PROVIDER`.
    #[doc(alias = "ERR_NGROK_27230")]
    pub const AI_GATEWAY_MODEL_AND_PROVIDER_NOT_FOUND: ErrorCode = ErrorCode::new(27230);

    /// `ERR_NGROK_27231`: The access policy forbids this AI provider.
    ///
    /// Its message carries `PROVIDERID`.
    #[doc(alias = "ERR_NGROK_27231")]
    pub const AI_GATEWAY_PROVIDER_NOT_ALLOWED: ErrorCode = ErrorCode::new(27231);

    /// `ERR_NGROK_27232`: The access policy forbids this model.
    ///
    /// Its message carries `MODELID`.
    #[doc(alias = "ERR_NGROK_27232")]
    pub const AI_GATEWAY_MODEL_NOT_ALLOWED: ErrorCode = ErrorCode::new(27232);

    /// `ERR_NGROK_27233`: The model is not in ngrok's catalog for this provider; use a provider key of your
    /// own.
    ///
    /// Its message carries `MODELID`, `PROVIDERID`.
    #[doc(alias = "ERR_NGROK_27233")]
    pub const AI_GATEWAY_MANAGED_KEY_PROVIDER_MODEL_UNAVAILABLE: ErrorCode = ErrorCode::new(
        27233,
    );

    /// `ERR_NGROK_27234`: A streamed answer was requested, but the AI provider sent one that is not
    /// streamed.
    ///
    /// Its message carries `CONTENTTYPE`.
    #[doc(alias = "ERR_NGROK_27234")]
    pub const AI_GATEWAY_PROVIDER_STREAMING_RESPONSE_MISMATCH: ErrorCode = ErrorCode::new(
        27234,
    );

    /// `ERR_NGROK_27235`: No response came from the AI provider.
    #[doc(alias = "ERR_NGROK_27235")]
    pub const AI_GATEWAY_PROVIDER_RESPONSE_MISSING: ErrorCode = ErrorCode::new(27235);

    /// `ERR_NGROK_27236`: Managed billing has no price yet for this provider's model; use a provider key of
    /// your own.
    ///
    /// Its message carries `MODELID`, `PROVIDERID`.
    #[doc(alias = "ERR_NGROK_27236")]
    pub const AI_GATEWAY_MANAGED_KEY_MODEL_PRICE_MISSING: ErrorCode = ErrorCode::new(
        27236,
    );

    /// `ERR_NGROK_27237`: The request loops through the gateway; a custom provider URL probably points back
    /// at it.
    #[doc(alias = "ERR_NGROK_27237")]
    pub const AI_GATEWAY_ROUTING_LOOP_NOT_ALLOWED: ErrorCode = ErrorCode::new(27237);

    /// `ERR_NGROK_27501`: The provider key's name exceeds 255 characters.
    ///
    /// Its message carries `REQLEN`.
    #[doc(alias = "ERR_NGROK_27501")]
    pub const AI_GATEWAY_PROVIDER_KEY_NAME_TOO_LONG: ErrorCode = ErrorCode::new(27501);

    /// `ERR_NGROK_27502`: The provider key's description exceeds 255 characters.
    ///
    /// Its message carries `REQLEN`.
    #[doc(alias = "ERR_NGROK_27502")]
    pub const AI_GATEWAY_PROVIDER_KEY_DESCRIPTION_TOO_LONG: ErrorCode = ErrorCode::new(
        27502,
    );

    /// `ERR_NGROK_27503`: The provider key's metadata exceeds 4096 characters.
    ///
    /// Its message carries `REQLEN`.
    #[doc(alias = "ERR_NGROK_27503")]
    pub const AI_GATEWAY_PROVIDER_KEY_METADATA_TOO_LONG: ErrorCode = ErrorCode::new(
        27503,
    );

    /// `ERR_NGROK_27504`: Provider keys for the AI Gateway are not enabled for this account.
    #[doc(alias = "ERR_NGROK_27504")]
    pub const AI_GATEWAY_PROVIDER_KEYS_REQUIRES_PLAN: ErrorCode = ErrorCode::new(27504);

    /// `ERR_NGROK_27505`: This ngrok deployment is not set up to encrypt provider keys.
    #[doc(alias = "ERR_NGROK_27505")]
    pub const AI_GATEWAY_PROVIDER_KEY_ENCRYPTION_UNAVAILABLE: ErrorCode = ErrorCode::new(
        27505,
    );

    /// `ERR_NGROK_27506`: The managed key has as many keys for this provider as it may; delete one.
    ///
    /// Its message carries `MAXKEYS`, `PROVIDERID`.
    #[doc(alias = "ERR_NGROK_27506")]
    pub const AI_GATEWAY_PROVIDER_KEY_LIMIT_REACHED: ErrorCode = ErrorCode::new(27506);

    /// `ERR_NGROK_27507`: The provider key has no value; send the key itself.
    #[doc(alias = "ERR_NGROK_27507")]
    pub const AI_GATEWAY_PROVIDER_KEY_VALUE_EMPTY: ErrorCode = ErrorCode::new(27507);

    /// `ERR_NGROK_27508`: The provider key names an AI provider that is not supported; check provider_id.
    ///
    /// Its message carries `PROVIDERID`.
    #[doc(alias = "ERR_NGROK_27508")]
    pub const AI_GATEWAY_KEY_PROVIDER_UNSUPPORTED: ErrorCode = ErrorCode::new(27508);

    /// `ERR_NGROK_27509`: No AI Gateway API key exists under the given ID.
    ///
    /// Its message carries `AIGKID`.
    #[doc(alias = "ERR_NGROK_27509")]
    pub const AI_GATEWAY_API_KEY_NOT_FOUND: ErrorCode = ErrorCode::new(27509);

    /// `ERR_NGROK_27510`: A field the provider key needs was left out; the message names it.
    ///
    /// Its message carries `MISSING`.
    #[doc(alias = "ERR_NGROK_27510")]
    pub const AI_GATEWAY_PROVIDER_KEY_FIELD_MISSING: ErrorCode = ErrorCode::new(27510);

    /// `ERR_NGROK_27511`: A router rule still uses the provider key; change the rule, then delete the key.
    #[doc(alias = "ERR_NGROK_27511")]
    pub const AI_GATEWAY_PROVIDER_KEY_IN_USE: ErrorCode = ErrorCode::new(27511);

    /// `ERR_NGROK_27601`: The AI Gateway is in pre-release, and this account has no access to it yet.
    #[doc(alias = "ERR_NGROK_27601")]
    pub const AI_GATEWAY_PRE_RELEASE_REQUIRES_PLAN: ErrorCode = ErrorCode::new(27601);

    /// `ERR_NGROK_27602`: A field the AI Gateway resource needs was left out; the message names it.
    ///
    /// Its message carries `MISSING`.
    #[doc(alias = "ERR_NGROK_27602")]
    pub const AI_GATEWAY_RESOURCE_FIELD_MISSING: ErrorCode = ErrorCode::new(27602);

    /// `ERR_NGROK_27603`: The AI Gateway resource's name exceeds 255 characters.
    ///
    /// Its message carries `REQLEN`.
    #[doc(alias = "ERR_NGROK_27603")]
    pub const AI_GATEWAY_RESOURCE_NAME_TOO_LONG: ErrorCode = ErrorCode::new(27603);

    /// `ERR_NGROK_27604`: The AI Gateway resource's metadata exceeds 4096 characters.
    ///
    /// Its message carries `REQLEN`.
    #[doc(alias = "ERR_NGROK_27604")]
    pub const AI_GATEWAY_RESOURCE_METADATA_TOO_LONG: ErrorCode = ErrorCode::new(27604);

    /// `ERR_NGROK_27605`: The router configuration of the AI Gateway is not valid; fix the reported
    /// problem.
    ///
    /// Its message carries `REASON`.
    #[doc(alias = "ERR_NGROK_27605")]
    pub const AI_GATEWAY_ROUTER_CONFIGURATION_INVALID: ErrorCode = ErrorCode::new(27605);

    /// `ERR_NGROK_27606`: The AI Gateway refused the request; the message consists of the reason alone.
    ///
    /// Its message carries `REASON`.
    #[doc(alias = "ERR_NGROK_27606")]
    pub const AI_GATEWAY_RESOURCE_REQUEST_INVALID: ErrorCode = ErrorCode::new(27606);

    /// `ERR_NGROK_27607`: The AI Gateway resource to be created is there already.
    #[doc(alias = "ERR_NGROK_27607")]
    pub const AI_GATEWAY_RESOURCE_ALREADY_EXISTS: ErrorCode = ErrorCode::new(27607);

    /// `ERR_NGROK_27609`: The AI Gateway request was canceled before it finished.
    #[doc(alias = "ERR_NGROK_27609")]
    pub const AI_GATEWAY_REQUEST_CANCELED: ErrorCode = ErrorCode::new(27609);

    /// `ERR_NGROK_27610`: The AI Gateway request did not finish before its deadline; try again.
    #[doc(alias = "ERR_NGROK_27610")]
    pub const AI_GATEWAY_REQUEST_DEADLINE_EXPIRED: ErrorCode = ErrorCode::new(27610);

    /// `ERR_NGROK_27611`: The AI Gateway resource named in the message does not exist.
    ///
    /// Its message carries `RESOURCE`.
    #[doc(alias = "ERR_NGROK_27611")]
    pub const AI_GATEWAY_RESOURCE_NOT_FOUND: ErrorCode = ErrorCode::new(27611);

    /// `ERR_NGROK_27612`: The AI Gateway API does not implement this operation.
    ///
    /// Its message carries `OPERATION`.
    #[doc(alias = "ERR_NGROK_27612")]
    pub const AI_GATEWAY_OPERATION_UNSUPPORTED: ErrorCode = ErrorCode::new(27612);

    /// `ERR_NGROK_27613`: A service that the AI Gateway API relies on failed.
    #[doc(alias = "ERR_NGROK_27613")]
    pub const AI_GATEWAY_UPSTREAM_SERVICE_FAILED: ErrorCode = ErrorCode::new(27613);

    /// `ERR_NGROK_27614`: The AI Gateway API does not take this HTTP method at this path.
    #[doc(alias = "ERR_NGROK_27614")]
    pub const AI_GATEWAY_METHOD_NOT_ALLOWED: ErrorCode = ErrorCode::new(27614);

    /// `ERR_NGROK_27615`: The AI Gateway resource is still used elsewhere; remove what uses it, then delete
    /// it.
    #[doc(alias = "ERR_NGROK_27615")]
    pub const AI_GATEWAY_RESOURCE_IN_USE: ErrorCode = ErrorCode::new(27615);

    /// `ERR_NGROK_27701`: The custom provider's name exceeds 255 characters.
    ///
    /// Its message carries `REQLEN`.
    #[doc(alias = "ERR_NGROK_27701")]
    pub const AI_GATEWAY_CUSTOM_PROVIDER_NAME_TOO_LONG: ErrorCode = ErrorCode::new(
        27701,
    );

    /// `ERR_NGROK_27702`: The custom provider's metadata exceeds 4096 characters.
    ///
    /// Its message carries `REQLEN`.
    #[doc(alias = "ERR_NGROK_27702")]
    pub const AI_GATEWAY_CUSTOM_PROVIDER_METADATA_TOO_LONG: ErrorCode = ErrorCode::new(
        27702,
    );

    /// `ERR_NGROK_27703`: The custom provider's base_url exceeds 2048 characters.
    ///
    /// Its message carries `REQLEN`.
    #[doc(alias = "ERR_NGROK_27703")]
    pub const AI_GATEWAY_CUSTOM_PROVIDER_BASE_URL_TOO_LONG: ErrorCode = ErrorCode::new(
        27703,
    );

    /// `ERR_NGROK_27704`: A field the custom provider needs was left out; the message names it.
    ///
    /// Its message carries `MISSING`.
    #[doc(alias = "ERR_NGROK_27704")]
    pub const AI_GATEWAY_CUSTOM_PROVIDER_FIELD_MISSING: ErrorCode = ErrorCode::new(
        27704,
    );

    /// `ERR_NGROK_27705`: A provider built into ngrok owns this provider_id; choose another.
    ///
    /// Its message carries `PROVIDERID`.
    #[doc(alias = "ERR_NGROK_27705")]
    pub const AI_GATEWAY_CUSTOM_PROVIDER_ID_RESERVED: ErrorCode = ErrorCode::new(27705);

    /// `ERR_NGROK_27706`: The custom provider's provider_id exceeds 255 characters.
    ///
    /// Its message carries `REQLEN`.
    #[doc(alias = "ERR_NGROK_27706")]
    pub const AI_GATEWAY_CUSTOM_PROVIDER_ID_TOO_LONG: ErrorCode = ErrorCode::new(27706);

    /// `ERR_NGROK_27707`: The custom provider names an API surface format that ngrok does not support.
    ///
    /// Its message carries `FORMAT`.
    #[doc(alias = "ERR_NGROK_27707")]
    pub const AI_GATEWAY_CUSTOM_PROVIDER_SURFACE_FORMAT_UNSUPPORTED: ErrorCode = ErrorCode::new(
        27707,
    );

    /// `ERR_NGROK_27708`: The custom provider names an API surface that ngrok does not support.
    ///
    /// Its message carries `SURFACE`.
    #[doc(alias = "ERR_NGROK_27708")]
    pub const AI_GATEWAY_CUSTOM_PROVIDER_SURFACE_UNSUPPORTED: ErrorCode = ErrorCode::new(
        27708,
    );

    /// `ERR_NGROK_27709`: A model_id of the custom provider exceeds 255 characters.
    ///
    /// Its message carries `REQLEN`.
    #[doc(alias = "ERR_NGROK_27709")]
    pub const AI_GATEWAY_CUSTOM_MODEL_ID_TOO_LONG: ErrorCode = ErrorCode::new(27709);

    /// `ERR_NGROK_27710`: A provider key or access key still uses the custom provider; change those, then
    /// delete it.
    #[doc(alias = "ERR_NGROK_27710")]
    pub const AI_GATEWAY_CUSTOM_PROVIDER_IN_USE: ErrorCode = ErrorCode::new(27710);

    /// `ERR_NGROK_27711`: The custom provider lists the same model_id twice; keep one.
    ///
    /// Its message carries `MODELID`.
    #[doc(alias = "ERR_NGROK_27711")]
    pub const AI_GATEWAY_CUSTOM_MODEL_ID_DUPLICATE: ErrorCode = ErrorCode::new(27711);

    /// `ERR_NGROK_27712`: The account has a custom provider under this provider_id already.
    ///
    /// Its message carries `PROVIDERID`.
    #[doc(alias = "ERR_NGROK_27712")]
    pub const AI_GATEWAY_CUSTOM_PROVIDER_ID_TAKEN: ErrorCode = ErrorCode::new(27712);

    /// `ERR_NGROK_27713`: A provider_model_id of the custom provider exceeds 255 characters.
    ///
    /// Its message carries `REQLEN`.
    #[doc(alias = "ERR_NGROK_27713")]
    pub const AI_GATEWAY_CUSTOM_PROVIDER_MODEL_ID_TOO_LONG: ErrorCode = ErrorCode::new(
        27713,
    );

    /// `ERR_NGROK_27714`: A name in the model's unsupported_params exceeds 255 characters.
    ///
    /// Its message carries `REQLEN`.
    #[doc(alias = "ERR_NGROK_27714")]
    pub const AI_GATEWAY_CUSTOM_MODEL_UNSUPPORTED_PARAM_TOO_LONG: ErrorCode = ErrorCode::new(
        27714,
    );

    /// `ERR_NGROK_27715`: The model's unsupported_params repeats an entry; keep one.
    ///
    /// Its message carries `PARAM`.
    #[doc(alias = "ERR_NGROK_27715")]
    pub const AI_GATEWAY_CUSTOM_MODEL_UNSUPPORTED_PARAM_DUPLICATE: ErrorCode = ErrorCode::new(
        27715,
    );

    /// `ERR_NGROK_27716`: The model's unsupported_params has over 100 entries; remove some.
    ///
    /// Its message carries `REQLEN`.
    #[doc(alias = "ERR_NGROK_27716")]
    pub const AI_GATEWAY_CUSTOM_MODEL_UNSUPPORTED_PARAMS_LIMIT_REACHED: ErrorCode = ErrorCode::new(
        27716,
    );

    /// `ERR_NGROK_27717`: The model's unsupported_params holds an empty name; fill it in or drop it.
    #[doc(alias = "ERR_NGROK_27717")]
    pub const AI_GATEWAY_CUSTOM_MODEL_UNSUPPORTED_PARAM_EMPTY: ErrorCode = ErrorCode::new(
        27717,
    );

    /// `ERR_NGROK_27718`: The custom provider's base_url points at a forbidden host; use another.
    ///
    /// Its message carries `HOST`.
    #[doc(alias = "ERR_NGROK_27718")]
    pub const AI_GATEWAY_CUSTOM_PROVIDER_BASE_URL_HOST_NOT_ALLOWED: ErrorCode = ErrorCode::new(
        27718,
    );
}

/// Codes of [`ErrorFamily::Api`]: Headers, methods, bodies, parameters, paging and filters of API
/// requests.
impl ErrorCode {
    /// `ERR_NGROK_210`: The API does not accept request bodies of this content type.
    ///
    /// Its message carries `CTYPE`.
    #[doc(alias = "ERR_NGROK_210")]
    pub const API_CONTENT_TYPE_UNSUPPORTED: ErrorCode = ErrorCode::new(210);

    /// `ERR_NGROK_211`: This method takes no request body; send the request without one.
    ///
    /// Its message carries `METHOD`.
    #[doc(alias = "ERR_NGROK_211")]
    pub const API_REQUEST_BODY_NOT_ALLOWED: ErrorCode = ErrorCode::new(211);

    /// `ERR_NGROK_212`: The request body did not arrive complete; check how the client sends it.
    #[doc(alias = "ERR_NGROK_212")]
    pub const API_REQUEST_BODY_READ_FAILED: ErrorCode = ErrorCode::new(212);

    /// `ERR_NGROK_213`: The request body does not parse as the content type it was declared as.
    ///
    /// Its message carries `CTYPE`.
    #[doc(alias = "ERR_NGROK_213")]
    pub const API_REQUEST_BODY_INVALID: ErrorCode = ErrorCode::new(213);

    /// `ERR_NGROK_214`: The request contains a parameter this call does not have; remove it or correct its
    /// spelling.
    ///
    /// Its message carries `NAME`, `SUPPORTED`.
    #[doc(alias = "ERR_NGROK_214")]
    pub const API_REQUEST_PARAMETER_UNKNOWN: ErrorCode = ErrorCode::new(214);

    /// `ERR_NGROK_215`: A request parameter has a value the API does not accept for it.
    ///
    /// Its message carries `NAME`.
    #[doc(alias = "ERR_NGROK_215")]
    pub const API_REQUEST_PARAMETER_VALUE_INVALID: ErrorCode = ErrorCode::new(215);

    /// `ERR_NGROK_216`: The request has no Content-Type header; name one of the content types the API
    /// accepts.
    #[doc(alias = "ERR_NGROK_216")]
    pub const API_CONTENT_TYPE_HEADER_MISSING: ErrorCode = ErrorCode::new(216);

    /// `ERR_NGROK_217`: The requested API version does not exist or is not supported; ask for one of the
    /// versions listed in the message.
    ///
    /// Its message carries `VERSION`, `SUPPORTED`.
    #[doc(alias = "ERR_NGROK_217")]
    pub const API_VERSION_INVALID: ErrorCode = ErrorCode::new(217);

    /// `ERR_NGROK_218`: The request names no API version; set the Ngrok-Version header.
    ///
    /// Its message carries `SUPPORTED`.
    #[doc(alias = "ERR_NGROK_218")]
    pub const API_VERSION_HEADER_MISSING: ErrorCode = ErrorCode::new(218);

    /// `ERR_NGROK_223`: The value cannot be read as the identifier of a referenced resource.
    ///
    /// Its message carries `ID`.
    #[doc(alias = "ERR_NGROK_223")]
    pub const RESOURCE_REFERENCE_ID_INVALID: ErrorCode = ErrorCode::new(223);

    /// `ERR_NGROK_227`: The ID does not start with the prefix of the resource type this call needs.
    ///
    /// Its message carries `VAL`, `PREFIX`.
    #[doc(alias = "ERR_NGROK_227")]
    pub const RESOURCE_ID_PREFIX_INVALID: ErrorCode = ErrorCode::new(227);

    /// `ERR_NGROK_230`: The query string of the request URI is malformed.
    ///
    /// Its message carries `ERR`.
    #[doc(alias = "ERR_NGROK_230")]
    pub const API_QUERY_STRING_INVALID: ErrorCode = ErrorCode::new(230);

    /// `ERR_NGROK_231`: The query string contains parameters this call does not have; use only those listed
    /// in the message.
    ///
    /// Its message carries `UNKNOWN`, `SUPPORTED`.
    #[doc(alias = "ERR_NGROK_231")]
    pub const API_QUERY_PARAMETERS_UNKNOWN: ErrorCode = ErrorCode::new(231);

    /// `ERR_NGROK_232`: A parameter that takes one value was given several; send it once.
    ///
    /// Its message carries `NAME`, `COUNT`, `VALUES`.
    #[doc(alias = "ERR_NGROK_232")]
    pub const API_PARAMETER_REPEATED: ErrorCode = ErrorCode::new(232);

    /// `ERR_NGROK_233`: The page size is out of range; it starts at 1 and ends at the maximum named in the
    /// message.
    ///
    /// Its message carries `MAX`, `VAL`.
    #[doc(alias = "ERR_NGROK_233")]
    pub const API_PAGE_LIMIT_OUT_OF_RANGE: ErrorCode = ErrorCode::new(233);

    /// `ERR_NGROK_241`: A timestamp could not be parsed; write it in RFC 3339 form.
    ///
    /// Its message carries `TS`, `ERR`.
    #[doc(alias = "ERR_NGROK_241")]
    pub const API_TIMESTAMP_INVALID: ErrorCode = ErrorCode::new(241);

    /// `ERR_NGROK_243`: The ID starts with none of the prefixes of the resource types this call takes.
    ///
    /// Its message carries `VAL`, `PREFIXES`.
    #[doc(alias = "ERR_NGROK_243")]
    pub const RESOURCE_ID_PREFIX_NOT_AMONG_EXPECTED: ErrorCode = ErrorCode::new(243);

    /// `ERR_NGROK_244`: The page size is not a number in the permitted range, which begins at 1.
    ///
    /// Its message carries `MAX`, `VAL`.
    #[doc(alias = "ERR_NGROK_244")]
    pub const API_PAGE_LIMIT_NUMBER_INVALID: ErrorCode = ErrorCode::new(244);

    /// `ERR_NGROK_250`: The CEL expression of the query is invalid; the message says where.
    ///
    /// Its message carries `DETAIL`.
    #[doc(alias = "ERR_NGROK_250")]
    pub const API_CEL_QUERY_INVALID: ErrorCode = ErrorCode::new(250);

    /// `ERR_NGROK_251`: The API rejected the request; only the detail in the error's own message tells why.
    ///
    /// Its message carries `DETAIL`.
    #[doc(alias = "ERR_NGROK_251")]
    pub const API_REQUEST_DETAIL_INVALID: ErrorCode = ErrorCode::new(251);
}

/// Codes of [`ErrorFamily::Authentication`]: Signing in to the dashboard, the API or with an agent, and
/// the single sign-on of an account.
impl ErrorCode {
    /// `ERR_NGROK_105`: The string given as authtoken does not have an authtoken's form; copy yours again
    /// from the dashboard.
    ///
    /// Its message carries `TOKEN`.
    #[doc(alias = "ERR_NGROK_105")]
    pub const AUTHTOKEN_FORMAT_INVALID: ErrorCode = ErrorCode::new(105);

    /// `ERR_NGROK_106`: A v1 authtoken was given to a v2 agent; install the current token from the
    /// dashboard.
    ///
    /// Its message carries `TOKEN`.
    #[doc(alias = "ERR_NGROK_106")]
    pub const AUTHTOKEN_V1_UNSUPPORTED: ErrorCode = ErrorCode::new(106);

    /// `ERR_NGROK_107`: The authtoken is well formed but not accepted: it was reset, revoked or deleted, or
    /// you left its team; take the current one from the dashboard.
    ///
    /// Its message carries `TOKEN`.
    #[doc(alias = "ERR_NGROK_107")]
    pub const AUTHTOKEN_INVALID: ErrorCode = ErrorCode::new(107);

    /// `ERR_NGROK_200`: The API request carries no Authorization header; send an API key in it.
    #[doc(alias = "ERR_NGROK_200")]
    pub const API_AUTHORIZATION_HEADER_MISSING: ErrorCode = ErrorCode::new(200);

    /// `ERR_NGROK_201`: The Authorization header could not be parsed; use the Bearer or Basic scheme with
    /// an API key.
    ///
    /// Its message carries `VAL`.
    #[doc(alias = "ERR_NGROK_201")]
    pub const API_AUTHORIZATION_HEADER_INVALID: ErrorCode = ErrorCode::new(201);

    /// `ERR_NGROK_202`: The value sent as API credential does not have the form of one; check that the API
    /// key was copied whole.
    ///
    /// Its message carries `TOKEN`.
    #[doc(alias = "ERR_NGROK_202")]
    pub const API_CREDENTIAL_FORMAT_INVALID: ErrorCode = ErrorCode::new(202);

    /// `ERR_NGROK_203`: The API credential has the right form but is not accepted; check it against the API
    /// keys in the dashboard or create a new one.
    ///
    /// Its message carries `TOKEN`.
    #[doc(alias = "ERR_NGROK_203")]
    pub const API_CREDENTIAL_INVALID: ErrorCode = ErrorCode::new(203);

    /// `ERR_NGROK_204`: The API key is genuine, yet its account has no access to the ngrok API; ask ngrok
    /// support for it.
    ///
    /// Its message carries `ACCOUNT`.
    #[doc(alias = "ERR_NGROK_204")]
    pub const API_ACCESS_NOT_ALLOWED: ErrorCode = ErrorCode::new(204);

    /// `ERR_NGROK_206`: An agent authtoken was sent as the API credential; the API needs an API key
    /// instead.
    ///
    /// Its message carries `TOKEN`.
    #[doc(alias = "ERR_NGROK_206")]
    pub const API_CREDENTIAL_IS_AUTHTOKEN: ErrorCode = ErrorCode::new(206);

    /// `ERR_NGROK_207`: The API key sent is an authtoken; supply an API key token, which has two parts
    /// joined by an underscore.
    ///
    /// Its message carries `TOKEN`.
    #[doc(alias = "ERR_NGROK_207")]
    pub const API_KEY_TOKEN_IS_AUTHTOKEN: ErrorCode = ErrorCode::new(207);

    /// `ERR_NGROK_208`: The ID of an API key was sent in place of its secret token; use the two-part token
    /// joined by an underscore.
    ///
    /// Its message carries `TOKEN`.
    #[doc(alias = "ERR_NGROK_208")]
    pub const API_CREDENTIAL_IS_KEY_ID: ErrorCode = ErrorCode::new(208);

    /// `ERR_NGROK_1200`: The primary email of the account that authorized the login is unverified; verify
    /// it there and try again.
    ///
    /// Its message carries `EMAIL`.
    #[doc(alias = "ERR_NGROK_1200")]
    pub const LOGIN_PRIMARY_EMAIL_NOT_VERIFIED: ErrorCode = ErrorCode::new(1200);

    /// `ERR_NGROK_1202`: Google OAuth needs a Google Apps login connected to your user; connect one before
    /// switching it on.
    #[doc(alias = "ERR_NGROK_1202")]
    pub const GOOGLE_OAUTH_LOGIN_MISSING: ErrorCode = ErrorCode::new(1202);

    /// `ERR_NGROK_1203`: The Google login connected to your user belongs to no Google Apps domain, so
    /// Google OAuth stays off.
    #[doc(alias = "ERR_NGROK_1203")]
    pub const GOOGLE_OAUTH_APPS_DOMAIN_MISSING: ErrorCode = ErrorCode::new(1203);

    /// `ERR_NGROK_1205`: The CAPTCHA answer was wrong; solve a new one.
    #[doc(alias = "ERR_NGROK_1205")]
    pub const CAPTCHA_FAILED: ErrorCode = ErrorCode::new(1205);

    /// `ERR_NGROK_1206`: The CAPTCHA answer was not accepted; solve a new one.
    #[doc(alias = "ERR_NGROK_1206")]
    pub const CAPTCHA_FAILED_VARIANT_2: ErrorCode = ErrorCode::new(1206);

    /// `ERR_NGROK_1208`: The CAPTCHA check did not pass; solve a new one.
    #[doc(alias = "ERR_NGROK_1208")]
    pub const CAPTCHA_FAILED_VARIANT_3: ErrorCode = ErrorCode::new(1208);

    /// `ERR_NGROK_1223`: There is no signed-in session any more; log in again.
    #[doc(alias = "ERR_NGROK_1223")]
    pub const DASHBOARD_SESSION_LOGGED_OUT: ErrorCode = ErrorCode::new(1223);

    /// `ERR_NGROK_1227`: Too many logins were tried with this email; wait a while before the next attempt.
    #[doc(alias = "ERR_NGROK_1227")]
    pub const LOGIN_ATTEMPTS_RATE_LIMITED: ErrorCode = ErrorCode::new(1227);

    /// `ERR_NGROK_1233`: An SSO identity provider connection already covers this email; ngrok support has
    /// to help.
    ///
    /// Its message carries `EMAIL`.
    #[doc(alias = "ERR_NGROK_1233")]
    pub const SSO_IDP_EMAIL_TAKEN: ErrorCode = ErrorCode::new(1233);

    /// `ERR_NGROK_4018`: The session was started without a valid authtoken; sign up, then install yours
    /// from the dashboard.
    #[doc(alias = "ERR_NGROK_4018")]
    pub const AGENT_SESSION_CREDENTIAL_MISSING: ErrorCode = ErrorCode::new(4018);

    /// `ERR_NGROK_4100`: The sign-in failed: wrong email or wrong password.
    #[doc(alias = "ERR_NGROK_4100")]
    pub const USER_LOGIN_CREDENTIALS_INVALID: ErrorCode = ErrorCode::new(4100);

    /// `ERR_NGROK_4701`: The SSO configuration holds both SAML and OpenID Connect; send just one of them.
    #[doc(alias = "ERR_NGROK_4701")]
    pub const SSO_CONFIGURATION_PROTOCOL_CONFLICT: ErrorCode = ErrorCode::new(4701);

    /// `ERR_NGROK_4702`: SSO is enforced, so its last identity provider cannot go; add another or stop
    /// enforcing SSO first.
    #[doc(alias = "ERR_NGROK_4702")]
    pub const SSO_LAST_IDENTITY_PROVIDER_IN_USE: ErrorCode = ErrorCode::new(4702);

    /// `ERR_NGROK_10077`: This account does not support provisioning SSO users just in time.
    #[doc(alias = "ERR_NGROK_10077")]
    pub const ACCOUNT_SSO_JIT_PROVISIONING_UNSUPPORTED: ErrorCode = ErrorCode::new(
        10077,
    );

    /// `ERR_NGROK_10078`: The account demands a sign-in through its SSO provider; sign in that way.
    #[doc(alias = "ERR_NGROK_10078")]
    pub const ACCOUNT_SSO_SIGN_IN_MISSING: ErrorCode = ErrorCode::new(10078);

    /// `ERR_NGROK_10084`: While SSO is enforced, the identity provider of your own sign-in cannot be
    /// deleted.
    #[doc(alias = "ERR_NGROK_10084")]
    pub const SSO_IDENTITY_PROVIDER_IN_USE: ErrorCode = ErrorCode::new(10084);

    /// `ERR_NGROK_25000`: Redirecting blocked sign-ups to SSO needs at least one SSO account ID in the
    /// domain control.
    #[doc(alias = "ERR_NGROK_25000")]
    pub const DOMAIN_CONTROL_SSO_ACCOUNT_IDS_EMPTY: ErrorCode = ErrorCode::new(25000);
}

/// Codes of [`ErrorFamily::Backends`]: Backends of edges.
impl ErrorCode {
    /// `ERR_NGROK_242`: The value given where a backend ID is expected is not one.
    ///
    /// Its message carries `VAL`.
    #[doc(alias = "ERR_NGROK_242")]
    pub const BACKEND_ID_INVALID: ErrorCode = ErrorCode::new(242);

    /// `ERR_NGROK_6500`: Backends are not enabled for the account.
    #[doc(alias = "ERR_NGROK_6500")]
    pub const BACKEND_REQUIRES_PLAN: ErrorCode = ErrorCode::new(6500);

    /// `ERR_NGROK_6501`: The backend refers to another backend that is not there; fix the reference before
    /// saving.
    ///
    /// Its message carries `ID`.
    #[doc(alias = "ERR_NGROK_6501")]
    pub const BACKEND_REFERENCE_NOT_FOUND: ErrorCode = ErrorCode::new(6501);

    /// `ERR_NGROK_6502`: Another backend still refers to this one; remove that reference, then delete it.
    #[doc(alias = "ERR_NGROK_6502")]
    pub const BACKEND_IN_USE: ErrorCode = ErrorCode::new(6502);

    /// `ERR_NGROK_6503`: The backend's description has too many characters; shorten it.
    ///
    /// Its message carries `MAX`, `VAL`.
    #[doc(alias = "ERR_NGROK_6503")]
    pub const BACKEND_DESCRIPTION_TOO_LONG: ErrorCode = ErrorCode::new(6503);

    /// `ERR_NGROK_6504`: The backend's metadata has too many characters; shorten it.
    ///
    /// Its message carries `MAX`, `VAL`.
    #[doc(alias = "ERR_NGROK_6504")]
    pub const BACKEND_METADATA_TOO_LONG: ErrorCode = ErrorCode::new(6504);

    /// `ERR_NGROK_6505`: A static backend needs an address; give a host and a port joined by a colon.
    #[doc(alias = "ERR_NGROK_6505")]
    pub const BACKEND_STATIC_ADDRESS_MISSING: ErrorCode = ErrorCode::new(6505);

    /// `ERR_NGROK_6506`: The static backend's address is not of the form host:port; the message says what
    /// is wrong with it.
    ///
    /// Its message carries `ADDR`, `REASON`.
    #[doc(alias = "ERR_NGROK_6506")]
    pub const BACKEND_STATIC_ADDRESS_INVALID: ErrorCode = ErrorCode::new(6506);

    /// `ERR_NGROK_6507`: The static backend's address lacks the host before its port.
    ///
    /// Its message carries `ADDR`.
    #[doc(alias = "ERR_NGROK_6507")]
    pub const BACKEND_STATIC_ADDRESS_HOST_MISSING: ErrorCode = ErrorCode::new(6507);

    /// `ERR_NGROK_6508`: The tunnel group backend has more labels than it may; remove some.
    ///
    /// Its message carries `MAX`, `VAL`.
    #[doc(alias = "ERR_NGROK_6508")]
    pub const BACKEND_TUNNEL_GROUP_LABELS_LIMIT_REACHED: ErrorCode = ErrorCode::new(
        6508,
    );

    /// `ERR_NGROK_6509`: A tunnel group label's key is too short or too long.
    ///
    /// Its message carries `MIN`, `MAX`, `NAME`, `VAL`.
    #[doc(alias = "ERR_NGROK_6509")]
    pub const BACKEND_TUNNEL_GROUP_LABEL_KEY_LENGTH_INVALID: ErrorCode = ErrorCode::new(
        6509,
    );

    /// `ERR_NGROK_6510`: A tunnel group label's value is too short or too long.
    ///
    /// Its message carries `MIN`, `MAX`, `NAME`, `VAL`.
    #[doc(alias = "ERR_NGROK_6510")]
    pub const BACKEND_TUNNEL_GROUP_LABEL_VALUE_LENGTH_INVALID: ErrorCode = ErrorCode::new(
        6510,
    );

    /// `ERR_NGROK_6511`: The weighted backend spreads over more backends than it may; remove some.
    ///
    /// Its message carries `MAX`, `VAL`.
    #[doc(alias = "ERR_NGROK_6511")]
    pub const BACKEND_WEIGHTED_BACKENDS_LIMIT_REACHED: ErrorCode = ErrorCode::new(6511);

    /// `ERR_NGROK_6512`: A weight in the weighted backend lies outside the permitted range.
    ///
    /// Its message carries `ID`, `VAL`, `MIN`, `MAX`.
    #[doc(alias = "ERR_NGROK_6512")]
    pub const BACKEND_WEIGHTED_WEIGHT_INVALID: ErrorCode = ErrorCode::new(6512);

    /// `ERR_NGROK_6513`: The failover backend lists more backends than it may; remove some.
    ///
    /// Its message carries `MAX`, `VAL`.
    #[doc(alias = "ERR_NGROK_6513")]
    pub const BACKEND_FAILOVER_BACKENDS_LIMIT_REACHED: ErrorCode = ErrorCode::new(6513);

    /// `ERR_NGROK_6514`: There is no such backend; check the ID.
    #[doc(alias = "ERR_NGROK_6514")]
    pub const BACKEND_NOT_FOUND: ErrorCode = ErrorCode::new(6514);

    /// `ERR_NGROK_6515`: No online endpoint carries the tunnel group's labels; start an agent with matching
    /// labels.
    ///
    /// Its message carries `ID`.
    #[doc(alias = "ERR_NGROK_6515")]
    pub const BACKEND_TUNNEL_GROUP_ENDPOINTS_UNAVAILABLE: ErrorCode = ErrorCode::new(
        6515,
    );

    /// `ERR_NGROK_6516`: The body of the HTTP response backend has too many bytes; shorten it.
    ///
    /// Its message carries `ID`, `MAX`, `VAL`.
    #[doc(alias = "ERR_NGROK_6516")]
    pub const BACKEND_HTTP_RESPONSE_BODY_TOO_LONG: ErrorCode = ErrorCode::new(6516);

    /// `ERR_NGROK_6517`: The HTTP response backend has a status code that HTTP does not know.
    ///
    /// Its message carries `ID`, `STATUS`.
    #[doc(alias = "ERR_NGROK_6517")]
    pub const BACKEND_HTTP_RESPONSE_STATUS_INVALID: ErrorCode = ErrorCode::new(6517);

    /// `ERR_NGROK_6522`: A header name in the backend has too many bytes; the message shows how it starts.
    ///
    /// Its message carries `PREFIX`, `BYTES`.
    #[doc(alias = "ERR_NGROK_6522")]
    pub const BACKEND_HEADER_NAME_TOO_LONG: ErrorCode = ErrorCode::new(6522);

    /// `ERR_NGROK_6523`: A header value in the backend has too many bytes; the message shows its header and
    /// how it starts.
    ///
    /// Its message carries `HEADERKEY`, `PREFIX`, `BYTES`.
    #[doc(alias = "ERR_NGROK_6523")]
    pub const BACKEND_HEADER_VALUE_TOO_LONG: ErrorCode = ErrorCode::new(6523);

    /// `ERR_NGROK_6524`: A weighted backend cannot hold backends of the referenced type; use another type.
    ///
    /// Its message carries `ID`, `BACKENDTYPE`.
    #[doc(alias = "ERR_NGROK_6524")]
    pub const BACKEND_WEIGHTED_REFERENCE_TYPE_NOT_ALLOWED: ErrorCode = ErrorCode::new(
        6524,
    );

    /// `ERR_NGROK_6525`: A failover backend cannot hold backends of the referenced type; use another type.
    ///
    /// Its message carries `ID`, `BACKENDTYPE`.
    #[doc(alias = "ERR_NGROK_6525")]
    pub const BACKEND_FAILOVER_REFERENCE_TYPE_NOT_ALLOWED: ErrorCode = ErrorCode::new(
        6525,
    );

    /// `ERR_NGROK_6526`: The value given does not have the form of a backend ID.
    ///
    /// Its message carries `ID`.
    #[doc(alias = "ERR_NGROK_6526")]
    pub const BACKEND_ID_FORMAT_INVALID: ErrorCode = ErrorCode::new(6526);

    /// `ERR_NGROK_6527`: The ID belongs to something other than the expected type of backend.
    ///
    /// Its message carries `ID`, `BACKENDTYPE`.
    #[doc(alias = "ERR_NGROK_6527")]
    pub const BACKEND_ID_TYPE_MISMATCH: ErrorCode = ErrorCode::new(6527);

    /// `ERR_NGROK_6528`: The request reached ngrok, but nothing is online to answer it; start an endpoint
    /// that serves the app.
    #[doc(alias = "ERR_NGROK_6528")]
    pub const BACKEND_EDGE_ENDPOINTS_UNAVAILABLE: ErrorCode = ErrorCode::new(6528);

    /// `ERR_NGROK_6529`: Weighted backends are not enabled for the account.
    #[doc(alias = "ERR_NGROK_6529")]
    pub const BACKEND_WEIGHTED_REQUIRES_PLAN: ErrorCode = ErrorCode::new(6529);

    /// `ERR_NGROK_6530`: This header can only be replaced, not dropped; give a new value in the backend.
    ///
    /// Its message carries `ID`.
    #[doc(alias = "ERR_NGROK_6530")]
    pub const BACKEND_HEADER_REMOVAL_REPLACEMENT_MISSING: ErrorCode = ErrorCode::new(
        6530,
    );

    /// `ERR_NGROK_6531`: A tunnel group label has an equals sign in its key or value; remove it.
    ///
    /// Its message carries `ID`.
    #[doc(alias = "ERR_NGROK_6531")]
    pub const BACKEND_TUNNEL_GROUP_LABEL_EQUALS_SIGN_NOT_ALLOWED: ErrorCode = ErrorCode::new(
        6531,
    );
}

/// Codes of [`ErrorFamily::Certificates`]: TLS certificates and authorities, and the issuing of
/// certificates.
impl ErrorCode {
    /// `ERR_NGROK_228`: The value given where a certificate authority ID is expected is not one.
    ///
    /// Its message carries `VAL`.
    #[doc(alias = "ERR_NGROK_228")]
    pub const CERTIFICATE_AUTHORITY_ID_INVALID: ErrorCode = ErrorCode::new(228);

    /// `ERR_NGROK_1900`: The certificate is in a format ngrok cannot read; the parser's error is in the
    /// message.
    ///
    /// Its message carries `ERROR`.
    #[doc(alias = "ERR_NGROK_1900")]
    pub const CERTIFICATE_FORMAT_UNSUPPORTED: ErrorCode = ErrorCode::new(1900);

    /// `ERR_NGROK_1901`: The request holds no private key in PEM form.
    #[doc(alias = "ERR_NGROK_1901")]
    pub const TLS_CERTIFICATE_PRIVATE_KEY_MISSING: ErrorCode = ErrorCode::new(1901);

    /// `ERR_NGROK_1902`: The private key is protected by encryption; upload it decrypted.
    #[doc(alias = "ERR_NGROK_1902")]
    pub const TLS_CERTIFICATE_PRIVATE_KEY_ENCRYPTED: ErrorCode = ErrorCode::new(1902);

    /// `ERR_NGROK_1903`: The private key is in a format ngrok cannot read.
    #[doc(alias = "ERR_NGROK_1903")]
    pub const TLS_CERTIFICATE_PRIVATE_KEY_FORMAT_UNSUPPORTED: ErrorCode = ErrorCode::new(
        1903,
    );

    /// `ERR_NGROK_1904`: Uploading TLS certificates of your own is not open to this account.
    #[doc(alias = "ERR_NGROK_1904")]
    pub const TLS_CERTIFICATE_UPLOAD_NOT_ALLOWED: ErrorCode = ErrorCode::new(1904);

    /// `ERR_NGROK_1905`: TLS certificates managed by ngrok are not open to this account.
    #[doc(alias = "ERR_NGROK_1905")]
    pub const TLS_CERTIFICATE_MANAGED_NOT_ALLOWED: ErrorCode = ErrorCode::new(1905);

    /// `ERR_NGROK_1906`: The domain given for the certificate is not a well-formed name.
    ///
    /// Its message carries `DOMAIN`.
    #[doc(alias = "ERR_NGROK_1906")]
    pub const CERTIFICATE_DOMAIN_INVALID: ErrorCode = ErrorCode::new(1906);

    /// `ERR_NGROK_1907`: The IP given for the certificate is not a well-formed address.
    ///
    /// Its message carries `IP`.
    #[doc(alias = "ERR_NGROK_1907")]
    pub const CERTIFICATE_IP_ADDRESS_INVALID: ErrorCode = ErrorCode::new(1907);

    /// `ERR_NGROK_1908`: The authority asked to issue the certificate is unknown; the message lists those
    /// to choose from.
    ///
    /// Its message carries `AUTHORITY`, `SUPPORTED`.
    #[doc(alias = "ERR_NGROK_1908")]
    pub const CERTIFICATE_ISSUING_AUTHORITY_INVALID: ErrorCode = ErrorCode::new(1908);

    /// `ERR_NGROK_1909`: The private key type is unknown; the message lists those to choose from.
    ///
    /// Its message carries `TYPE`, `SUPPORTED`.
    #[doc(alias = "ERR_NGROK_1909")]
    pub const CERTIFICATE_PRIVATE_KEY_TYPE_INVALID: ErrorCode = ErrorCode::new(1909);

    /// `ERR_NGROK_1910`: The PEM block carries headers; strip them before uploading.
    #[doc(alias = "ERR_NGROK_1910")]
    pub const CERTIFICATE_PEM_HEADERS_NOT_ALLOWED: ErrorCode = ErrorCode::new(1910);

    /// `ERR_NGROK_1911`: The PEM block is of another type than CERTIFICATE, the only one accepted here.
    ///
    /// Its message carries `TYPE`.
    #[doc(alias = "ERR_NGROK_1911")]
    pub const CERTIFICATE_PEM_TYPE_INVALID: ErrorCode = ErrorCode::new(1911);

    /// `ERR_NGROK_1912`: The upload bundles several certificates; send them one by one.
    ///
    /// Its message carries `COUNT`, `CNS`.
    #[doc(alias = "ERR_NGROK_1912")]
    pub const CERTIFICATE_UPLOAD_MULTIPLE_NOT_ALLOWED: ErrorCode = ErrorCode::new(1912);

    /// `ERR_NGROK_1913`: The certificate's Basic Constraints do not flag it as a CA; upload a real CA
    /// certificate.
    #[doc(alias = "ERR_NGROK_1913")]
    pub const CERTIFICATE_AUTHORITY_BASIC_CONSTRAINTS_INVALID: ErrorCode = ErrorCode::new(
        1913,
    );

    /// `ERR_NGROK_1914`: The description sent for a certificate or authority has too many characters;
    /// shorten it.
    ///
    /// Its message carries `MAX`, `VAL`.
    #[doc(alias = "ERR_NGROK_1914")]
    pub const CERTIFICATE_AUTHORITY_DESCRIPTION_TOO_LONG: ErrorCode = ErrorCode::new(
        1914,
    );

    /// `ERR_NGROK_1915`: The metadata sent for a certificate or authority has too many characters; shorten
    /// it.
    ///
    /// Its message carries `MAX`, `VAL`.
    #[doc(alias = "ERR_NGROK_1915")]
    pub const CERTIFICATE_AUTHORITY_METADATA_TOO_LONG: ErrorCode = ErrorCode::new(1915);

    /// `ERR_NGROK_1916`: The certificate's description is over the permitted number of characters.
    ///
    /// Its message carries `MAX`, `VAL`.
    #[doc(alias = "ERR_NGROK_1916")]
    pub const TLS_CERTIFICATE_DESCRIPTION_TOO_LONG: ErrorCode = ErrorCode::new(1916);

    /// `ERR_NGROK_1917`: The certificate's metadata is over the permitted number of characters.
    ///
    /// Its message carries `MAX`, `VAL`.
    #[doc(alias = "ERR_NGROK_1917")]
    pub const TLS_CERTIFICATE_METADATA_TOO_LONG: ErrorCode = ErrorCode::new(1917);

    /// `ERR_NGROK_1918`: Uploading certificate authorities is not open to this account.
    #[doc(alias = "ERR_NGROK_1918")]
    pub const CERTIFICATE_AUTHORITY_UPLOAD_NOT_ALLOWED: ErrorCode = ErrorCode::new(1918);

    /// `ERR_NGROK_1919`: The field for the certificate's PEM data is empty.
    #[doc(alias = "ERR_NGROK_1919")]
    pub const CERTIFICATE_PEM_EMPTY: ErrorCode = ErrorCode::new(1919);

    /// `ERR_NGROK_1920`: The certificate data is not well-formed PEM; the message quotes its beginning.
    ///
    /// Its message carries `PREFIX`.
    #[doc(alias = "ERR_NGROK_1920")]
    pub const CERTIFICATE_PEM_INVALID: ErrorCode = ErrorCode::new(1920);

    /// `ERR_NGROK_1921`: The certificate's PEM data has too many bytes.
    ///
    /// Its message carries `MAX_SIZE`.
    #[doc(alias = "ERR_NGROK_1921")]
    pub const CERTIFICATE_PEM_TOO_LONG: ErrorCode = ErrorCode::new(1921);

    /// `ERR_NGROK_1922`: The request holds no certificate in PEM form.
    #[doc(alias = "ERR_NGROK_1922")]
    pub const TLS_CERTIFICATE_PEM_MISSING: ErrorCode = ErrorCode::new(1922);

    /// `ERR_NGROK_1923`: Certificate and private key are not a pair; upload the key the certificate was
    /// made for.
    #[doc(alias = "ERR_NGROK_1923")]
    pub const TLS_CERTIFICATE_PRIVATE_KEY_MISMATCH: ErrorCode = ErrorCode::new(1923);

    /// `ERR_NGROK_1924`: A certificate was put into the private key field; the two may be swapped.
    #[doc(alias = "ERR_NGROK_1924")]
    pub const TLS_PRIVATE_KEY_IS_CERTIFICATE: ErrorCode = ErrorCode::new(1924);

    /// `ERR_NGROK_1925`: A private key was put into the certificate field; the two may be swapped.
    #[doc(alias = "ERR_NGROK_1925")]
    pub const TLS_CERTIFICATE_IS_PRIVATE_KEY: ErrorCode = ErrorCode::new(1925);

    /// `ERR_NGROK_1926`: A certificate in the bundle is not signed by the one expected; correct the chain
    /// and its order.
    ///
    /// Its message carries `ORDER`, `INVALID`, `INTERMEDIATE`.
    #[doc(alias = "ERR_NGROK_1926")]
    pub const TLS_CERTIFICATE_CHAIN_INVALID: ErrorCode = ErrorCode::new(1926);

    /// `ERR_NGROK_1927`: ngrok cannot manage a certificate for this domain because it is not available.
    ///
    /// Its message carries `DOMAIN`.
    #[doc(alias = "ERR_NGROK_1927")]
    pub const CERTIFICATE_MANAGEMENT_DOMAIN_UNAVAILABLE: ErrorCode = ErrorCode::new(
        1927,
    );

    /// `ERR_NGROK_1929`: The DNS zone has a different number of nameservers than it should; fix its NS
    /// records.
    ///
    /// Its message carries `WANT`, `GOT`, `ZONE`.
    #[doc(alias = "ERR_NGROK_1929")]
    pub const DNS_NAMESERVER_COUNT_MISMATCH: ErrorCode = ErrorCode::new(1929);

    /// `ERR_NGROK_1930`: The domain's nameservers are not the expected ones; set those that the message
    /// lists.
    ///
    /// Its message carries `DOMAIN`, `WANT`, `GOT`.
    #[doc(alias = "ERR_NGROK_1930")]
    pub const DNS_NAMESERVERS_MISMATCH: ErrorCode = ErrorCode::new(1930);

    /// `ERR_NGROK_1954`: The account already has as many certificate authorities as it may have; delete one
    /// first.
    ///
    /// Its message carries `MAX`.
    #[doc(alias = "ERR_NGROK_1954")]
    pub const CERTIFICATE_AUTHORITIES_LIMIT_REACHED: ErrorCode = ErrorCode::new(1954);

    /// `ERR_NGROK_1965`: No certificate with that ID exists; check the ID.
    ///
    /// Its message carries `ID`.
    #[doc(alias = "ERR_NGROK_1965")]
    pub const TLS_CERTIFICATE_NOT_FOUND: ErrorCode = ErrorCode::new(1965);

    /// `ERR_NGROK_1966`: A managed certificate policy still holds this certificate; delete the domain or
    /// use another kind of certificate.
    ///
    /// Its message carries `ID`.
    #[doc(alias = "ERR_NGROK_1966")]
    pub const TLS_CERTIFICATE_MANAGED_IN_USE: ErrorCode = ErrorCode::new(1966);

    /// `ERR_NGROK_10025`: No TLS certificate is selected in the form; pick one.
    #[doc(alias = "ERR_NGROK_10025")]
    pub const DASHBOARD_TLS_CERTIFICATE_SELECTION_MISSING: ErrorCode = ErrorCode::new(
        10025,
    );

    /// `ERR_NGROK_10026`: The uploaded certificate authority has the wrong file format; PEM is needed.
    ///
    /// Its message carries `FORMAT`.
    #[doc(alias = "ERR_NGROK_10026")]
    pub const DASHBOARD_CA_UPLOAD_FORMAT_UNSUPPORTED: ErrorCode = ErrorCode::new(10026);

    /// `ERR_NGROK_10028`: The uploaded TLS certificate has the wrong file format; PEM is needed.
    ///
    /// Its message carries `FORMAT`.
    #[doc(alias = "ERR_NGROK_10028")]
    pub const DASHBOARD_TLS_CERTIFICATE_UPLOAD_FORMAT_UNSUPPORTED: ErrorCode = ErrorCode::new(
        10028,
    );

    /// `ERR_NGROK_10029`: The uploaded private key has the wrong file format; PEM is needed.
    ///
    /// Its message carries `FORMAT`.
    #[doc(alias = "ERR_NGROK_10029")]
    pub const DASHBOARD_TLS_PRIVATE_KEY_UPLOAD_FORMAT_UNSUPPORTED: ErrorCode = ErrorCode::new(
        10029,
    );

    /// `ERR_NGROK_10030`: The certificate authority file is too big; it must stay under 16 KB.
    #[doc(alias = "ERR_NGROK_10030")]
    pub const DASHBOARD_CA_UPLOAD_TOO_LONG: ErrorCode = ErrorCode::new(10030);

    /// `ERR_NGROK_10032`: The TLS certificate file is too big; it must stay under 16 KB.
    #[doc(alias = "ERR_NGROK_10032")]
    pub const DASHBOARD_TLS_CERTIFICATE_UPLOAD_TOO_LONG: ErrorCode = ErrorCode::new(
        10032,
    );

    /// `ERR_NGROK_10033`: The private key file is too big; it must stay under 16 KB.
    #[doc(alias = "ERR_NGROK_10033")]
    pub const DASHBOARD_TLS_PRIVATE_KEY_UPLOAD_TOO_LONG: ErrorCode = ErrorCode::new(
        10033,
    );

    /// `ERR_NGROK_26000`: The domain's CAA records bar Let's Encrypt; add a record that permits it.
    ///
    /// Its message carries `DOMAIN`, `FOUNDAT`, `REASON`.
    #[doc(alias = "ERR_NGROK_26000")]
    pub const CERTIFICATE_CAA_LETS_ENCRYPT_NOT_AUTHORIZED: ErrorCode = ErrorCode::new(
        26000,
    );

    /// `ERR_NGROK_26001`: A CAA record carries accounturi, which cannot be checked for managed
    /// certificates; remove the parameter.
    ///
    /// Its message carries `DOMAIN`, `FOUNDAT`, `ACCOUNTURI`.
    #[doc(alias = "ERR_NGROK_26001")]
    pub const CERTIFICATE_CAA_ACCOUNT_URI_UNSUPPORTED: ErrorCode = ErrorCode::new(26001);

    /// `ERR_NGROK_26002`: The domain's CAA records mark tags critical that ngrok does not know; remove
    /// those records.
    ///
    /// Its message carries `DOMAIN`, `FOUNDAT`, `TAGS`.
    #[doc(alias = "ERR_NGROK_26002")]
    pub const CERTIFICATE_CAA_CRITICAL_TAGS_UNSUPPORTED: ErrorCode = ErrorCode::new(
        26002,
    );

    /// `ERR_NGROK_26004`: The domain's CAA records forbid the validation method this kind of domain needs;
    /// permit it.
    ///
    /// Its message carries `DOMAIN`, `FOUNDAT`, `ALLOWEDMETHOD`, `REQUIREDMETHOD`.
    #[doc(alias = "ERR_NGROK_26004")]
    pub const CERTIFICATE_CAA_VALIDATION_METHOD_MISMATCH: ErrorCode = ErrorCode::new(
        26004,
    );

    /// `ERR_NGROK_26005`: The domain's CAA records cannot be read; correct the data at the reported name.
    ///
    /// Its message carries `DOMAIN`, `FOUNDAT`, `ERROR`.
    #[doc(alias = "ERR_NGROK_26005")]
    pub const CERTIFICATE_CAA_RECORD_DATA_INVALID: ErrorCode = ErrorCode::new(26005);

    /// `ERR_NGROK_26006`: An unexpected failure stopped the provisioning of the certificate.
    ///
    /// Its message carries `ERR`.
    #[doc(alias = "ERR_NGROK_26006")]
    pub const CERTIFICATE_PROVISIONING_FAILED: ErrorCode = ErrorCode::new(26006);

    /// `ERR_NGROK_26007`: An unexpected failure occurred on loading the certificate signing request.
    ///
    /// Its message carries `ERR`.
    #[doc(alias = "ERR_NGROK_26007")]
    pub const CERTIFICATE_CSR_LOAD_FAILED: ErrorCode = ErrorCode::new(26007);

    /// `ERR_NGROK_26008`: The check made before the certificate order broke down unexpectedly.
    ///
    /// Its message carries `ERR`.
    #[doc(alias = "ERR_NGROK_26008")]
    pub const CERTIFICATE_PREFLIGHT_UNEXPECTEDLY_FAILED: ErrorCode = ErrorCode::new(
        26008,
    );

    /// `ERR_NGROK_26009`: An unexpected failure occurred on getting the certificate from its issuer.
    ///
    /// Its message carries `ERR`.
    #[doc(alias = "ERR_NGROK_26009")]
    pub const CERTIFICATE_ISSUANCE_UNEXPECTEDLY_FAILED: ErrorCode = ErrorCode::new(
        26009,
    );

    /// `ERR_NGROK_26010`: An unexpected failure occurred on converting the issued certificate.
    ///
    /// Its message carries `ERR`.
    #[doc(alias = "ERR_NGROK_26010")]
    pub const CERTIFICATE_CONVERSION_FAILED: ErrorCode = ErrorCode::new(26010);

    /// `ERR_NGROK_26011`: An unexpected failure occurred in the last step of issuing the certificate.
    ///
    /// Its message carries `ERR`.
    #[doc(alias = "ERR_NGROK_26011")]
    pub const CERTIFICATE_FINALIZATION_FAILED: ErrorCode = ErrorCode::new(26011);

    /// `ERR_NGROK_26012`: The domain did not pass a check made before the certificate order; the message
    /// names it.
    ///
    /// Its message carries `CHECK`.
    #[doc(alias = "ERR_NGROK_26012")]
    pub const CERTIFICATE_PREFLIGHT_CHECK_FAILED: ErrorCode = ErrorCode::new(26012);

    /// `ERR_NGROK_26013`: The certificate could not be obtained; the message carries the reported error.
    ///
    /// Its message carries `ERR`.
    #[doc(alias = "ERR_NGROK_26013")]
    pub const CERTIFICATE_ISSUANCE_FAILED: ErrorCode = ErrorCode::new(26013);

    /// `ERR_NGROK_26014`: CAA records block the certificate; change them to permit its issuer.
    #[doc(alias = "ERR_NGROK_26014")]
    pub const CERTIFICATE_CAA_BLOCKED: ErrorCode = ErrorCode::new(26014);

    /// `ERR_NGROK_26015`: Domain control could not be validated: the CNAME record is missing; create it.
    #[doc(alias = "ERR_NGROK_26015")]
    pub const CERTIFICATE_DCV_CNAME_NOT_FOUND: ErrorCode = ErrorCode::new(26015);

    /// `ERR_NGROK_26016`: Domain control could not be validated: the CNAME record has another target than
    /// expected.
    #[doc(alias = "ERR_NGROK_26016")]
    pub const CERTIFICATE_DCV_CNAME_MISMATCH: ErrorCode = ErrorCode::new(26016);

    /// `ERR_NGROK_26017`: Domain control could not be validated: the NS record is missing; create it.
    #[doc(alias = "ERR_NGROK_26017")]
    pub const CERTIFICATE_DCV_NS_NOT_FOUND: ErrorCode = ErrorCode::new(26017);

    /// `ERR_NGROK_26018`: Domain control could not be validated: the NS record names another server than
    /// expected.
    #[doc(alias = "ERR_NGROK_26018")]
    pub const CERTIFICATE_DCV_NS_MISMATCH: ErrorCode = ErrorCode::new(26018);

    /// `ERR_NGROK_26019`: The CNAME record for the DNS-01 challenge is missing; create it.
    #[doc(alias = "ERR_NGROK_26019")]
    pub const CERTIFICATE_DNS01_CHALLENGE_CNAME_NOT_FOUND: ErrorCode = ErrorCode::new(
        26019,
    );

    /// `ERR_NGROK_26020`: The CNAME record for the DNS-01 challenge has another target than expected.
    #[doc(alias = "ERR_NGROK_26020")]
    pub const CERTIFICATE_DNS01_CHALLENGE_CNAME_MISMATCH: ErrorCode = ErrorCode::new(
        26020,
    );

    /// `ERR_NGROK_26021`: The HTTP-01 challenge could not be reached at the domain.
    #[doc(alias = "ERR_NGROK_26021")]
    pub const CERTIFICATE_HTTP01_CHALLENGE_UNAVAILABLE: ErrorCode = ErrorCode::new(
        26021,
    );

    /// `ERR_NGROK_26022`: The domain answered the HTTP-01 challenge with another token than expected.
    #[doc(alias = "ERR_NGROK_26022")]
    pub const CERTIFICATE_HTTP01_TOKEN_MISMATCH: ErrorCode = ErrorCode::new(26022);

    /// `ERR_NGROK_26023`: The certificate could not be obtained; the message carries the reported error.
    ///
    /// Its message carries `ERR`.
    #[doc(alias = "ERR_NGROK_26023")]
    pub const CERTIFICATE_ISSUANCE_FAILED_VARIANT_2: ErrorCode = ErrorCode::new(26023);

    /// `ERR_NGROK_26024`: The certificate could not be obtained; the message carries the reported error.
    ///
    /// Its message carries `ERR`.
    #[doc(alias = "ERR_NGROK_26024")]
    pub const CERTIFICATE_ISSUANCE_FAILED_VARIANT_3: ErrorCode = ErrorCode::new(26024);

    /// `ERR_NGROK_26025`: The certificate could not be obtained; the message carries the reported error.
    ///
    /// Its message carries `ERR`.
    #[doc(alias = "ERR_NGROK_26025")]
    pub const CERTIFICATE_ISSUANCE_FAILED_VARIANT_4: ErrorCode = ErrorCode::new(26025);

    /// `ERR_NGROK_26026`: The CAA check met a malformed record; correct it in DNS.
    #[doc(alias = "ERR_NGROK_26026")]
    pub const CERTIFICATE_CAA_CHECK_RECORD_INVALID: ErrorCode = ErrorCode::new(26026);

    /// `ERR_NGROK_26027`: The CAA records could not be fetched from DNS.
    #[doc(alias = "ERR_NGROK_26027")]
    pub const CERTIFICATE_CAA_DNS_LOOKUP_FAILED: ErrorCode = ErrorCode::new(26027);

    /// `ERR_NGROK_26028`: The CAA check met an unknown critical flag; remove that record from DNS.
    #[doc(alias = "ERR_NGROK_26028")]
    pub const CERTIFICATE_CAA_CRITICAL_FLAG_UNSUPPORTED: ErrorCode = ErrorCode::new(
        26028,
    );

    /// `ERR_NGROK_26029`: The CAA check did not find the domain's top-level domain.
    #[doc(alias = "ERR_NGROK_26029")]
    pub const CERTIFICATE_CAA_TLD_NOT_FOUND: ErrorCode = ErrorCode::new(26029);

    /// `ERR_NGROK_26030`: The certificate could not be obtained; the message carries the reported error.
    ///
    /// Its message carries `ERR`.
    #[doc(alias = "ERR_NGROK_26030")]
    pub const CERTIFICATE_ISSUANCE_FAILED_VARIANT_5: ErrorCode = ErrorCode::new(26030);

    /// `ERR_NGROK_26031`: The certificate could not be obtained; the message carries the reported error.
    ///
    /// Its message carries `ERR`.
    #[doc(alias = "ERR_NGROK_26031")]
    pub const CERTIFICATE_ISSUANCE_FAILED_VARIANT_6: ErrorCode = ErrorCode::new(26031);

    /// `ERR_NGROK_26032`: The certificate could not be obtained; the message carries the reported error.
    ///
    /// Its message carries `ERR`.
    #[doc(alias = "ERR_NGROK_26032")]
    pub const CERTIFICATE_ISSUANCE_FAILED_VARIANT_7: ErrorCode = ErrorCode::new(26032);

    /// `ERR_NGROK_26033`: No certificate is provisioned because the account is suspended.
    #[doc(alias = "ERR_NGROK_26033")]
    pub const CERTIFICATE_ACCOUNT_SUSPENDED: ErrorCode = ErrorCode::new(26033);

    /// `ERR_NGROK_26034`: An unexpected failure left open whether the account is suspended.
    ///
    /// Its message carries `ERR`.
    #[doc(alias = "ERR_NGROK_26034")]
    pub const CERTIFICATE_ACCOUNT_SUSPENSION_CHECK_FAILED: ErrorCode = ErrorCode::new(
        26034,
    );

    /// `ERR_NGROK_26035`: The certificate could not be obtained; the message carries the reported error.
    ///
    /// Its message carries `ERR`.
    #[doc(alias = "ERR_NGROK_26035")]
    pub const CERTIFICATE_ISSUANCE_FAILED_VARIANT_8: ErrorCode = ErrorCode::new(26035);

    /// `ERR_NGROK_26036`: The certificate could not be obtained; the message carries the reported error.
    ///
    /// Its message carries `ERR`.
    #[doc(alias = "ERR_NGROK_26036")]
    pub const CERTIFICATE_ISSUANCE_FAILED_VARIANT_9: ErrorCode = ErrorCode::new(26036);

    /// `ERR_NGROK_26037`: The certificate could not be obtained; the message carries the reported error.
    ///
    /// Its message carries `ERR`.
    #[doc(alias = "ERR_NGROK_26037")]
    pub const CERTIFICATE_ISSUANCE_FAILED_VARIANT_10: ErrorCode = ErrorCode::new(26037);

    /// `ERR_NGROK_26038`: The certificate could not be obtained; the message carries the reported error.
    ///
    /// Its message carries `ERR`.
    #[doc(alias = "ERR_NGROK_26038")]
    pub const CERTIFICATE_ISSUANCE_FAILED_VARIANT_11: ErrorCode = ErrorCode::new(26038);
}

/// Codes of [`ErrorFamily::Credentials`]: Authtokens and what they may do, API keys, access tokens and
/// SSH keys.
impl ErrorCode {
    /// `ERR_NGROK_116`: The credential's own IP ACL does not cover the address you connect from; switch to
    /// an admitted IP or another credential.
    ///
    /// Its message carries `IP`.
    #[doc(alias = "ERR_NGROK_116")]
    pub const CREDENTIAL_IP_ACL_NOT_ALLOWED: ErrorCode = ErrorCode::new(116);

    /// `ERR_NGROK_300`: This authtoken credential was revoked; connect with another one.
    ///
    /// Its message carries `ID`.
    #[doc(alias = "ERR_NGROK_300")]
    pub const AUTHTOKEN_CREDENTIAL_REVOKED: ErrorCode = ErrorCode::new(300);

    /// `ERR_NGROK_308`: The credential's ACL has no rule that lets it bind this address.
    ///
    /// Its message carries `ID`, `ADDR`.
    #[doc(alias = "ERR_NGROK_308")]
    pub const CREDENTIAL_ACL_ADDRESS_NOT_ALLOWED: ErrorCode = ErrorCode::new(308);

    /// `ERR_NGROK_316`: The credential's ACL has no rule that lets it bind this domain name.
    ///
    /// Its message carries `ID`, `DOMAIN`.
    #[doc(alias = "ERR_NGROK_316")]
    pub const CREDENTIAL_ACL_DOMAIN_NOT_ALLOWED: ErrorCode = ErrorCode::new(316);

    /// `ERR_NGROK_356`: The credential's ACL forbids TCP endpoints on a randomly assigned address.
    ///
    /// Its message carries `ID`.
    #[doc(alias = "ERR_NGROK_356")]
    pub const CREDENTIAL_ACL_RANDOM_TCP_ADDRESS_NOT_ALLOWED: ErrorCode = ErrorCode::new(
        356,
    );

    /// `ERR_NGROK_395`: An authtoken restricted by bind rules cannot start labeled endpoints at present.
    #[doc(alias = "ERR_NGROK_395")]
    pub const AUTHTOKEN_ACL_LABELED_ENDPOINT_UNSUPPORTED: ErrorCode = ErrorCode::new(
        395,
    );

    /// `ERR_NGROK_399`: The credential's ACL has no rule that lets it bind this label.
    ///
    /// Its message carries `ID`, `LABEL`.
    #[doc(alias = "ERR_NGROK_399")]
    pub const CREDENTIAL_ACL_LABEL_NOT_ALLOWED: ErrorCode = ErrorCode::new(399);

    /// `ERR_NGROK_600`: An ACL rule is a lone star, or the bind: prefix followed by a domain, address or
    /// label; this one is neither.
    ///
    /// Its message carries `RULE`.
    #[doc(alias = "ERR_NGROK_600")]
    pub const CREDENTIAL_ACL_RULE_INVALID: ErrorCode = ErrorCode::new(600);

    /// `ERR_NGROK_601`: This credential is your tunnel token; rotate it, as it cannot be deleted.
    ///
    /// Its message carries `ID`, `DESCRIPTION`.
    #[doc(alias = "ERR_NGROK_601")]
    pub const TUNNEL_TOKEN_DELETE_NOT_ALLOWED: ErrorCode = ErrorCode::new(601);

    /// `ERR_NGROK_602`: The account has no room for another authtoken; delete one or upgrade.
    ///
    /// Its message carries `MAX`.
    #[doc(alias = "ERR_NGROK_602")]
    pub const ACCOUNT_AUTHTOKEN_LIMIT_REACHED: ErrorCode = ErrorCode::new(602);

    /// `ERR_NGROK_603`: The account has no room for another API key; delete one or upgrade.
    ///
    /// Its message carries `MAX`.
    #[doc(alias = "ERR_NGROK_603")]
    pub const ACCOUNT_API_KEY_LIMIT_REACHED: ErrorCode = ErrorCode::new(603);

    /// `ERR_NGROK_604`: The credential's description exceeds the character limit.
    ///
    /// Its message carries `MAX`, `VAL`.
    #[doc(alias = "ERR_NGROK_604")]
    pub const CREDENTIAL_DESCRIPTION_TOO_LONG: ErrorCode = ErrorCode::new(604);

    /// `ERR_NGROK_605`: The credential's metadata exceeds the character limit.
    ///
    /// Its message carries `MAX`, `VAL`.
    #[doc(alias = "ERR_NGROK_605")]
    pub const CREDENTIAL_METADATA_TOO_LONG: ErrorCode = ErrorCode::new(605);

    /// `ERR_NGROK_606`: The update changes nothing on the credential; send one value or more.
    #[doc(alias = "ERR_NGROK_606")]
    pub const CREDENTIAL_UPDATE_EMPTY: ErrorCode = ErrorCode::new(606);

    /// `ERR_NGROK_607`: SSH tunnels are switched off for this account; enable the feature before managing
    /// SSH keys.
    #[doc(alias = "ERR_NGROK_607")]
    pub const SSH_TUNNELS_FEATURE_NOT_ENABLED: ErrorCode = ErrorCode::new(607);

    /// `ERR_NGROK_608`: The account already holds the most SSH keys its plan permits; delete one or upgrade
    /// the plan.
    ///
    /// Its message carries `MAX`.
    #[doc(alias = "ERR_NGROK_608")]
    pub const SSH_KEY_LIMIT_REACHED_UPGRADE_AVAILABLE: ErrorCode = ErrorCode::new(608);

    /// `ERR_NGROK_609`: This SSH public key is already registered on your own account.
    ///
    /// Its message carries `PUBKEY`.
    #[doc(alias = "ERR_NGROK_609")]
    pub const SSH_PUBLIC_KEY_ALREADY_EXISTS: ErrorCode = ErrorCode::new(609);

    /// `ERR_NGROK_610`: Another ngrok account has this SSH public key registered; remove it there or
    /// generate a fresh key pair.
    ///
    /// Its message carries `PUBKEY`.
    #[doc(alias = "ERR_NGROK_610")]
    pub const SSH_PUBLIC_KEY_TAKEN_BY_OTHER_ACCOUNT: ErrorCode = ErrorCode::new(610);

    /// `ERR_NGROK_611`: The request carries no SSH public key; send a non-empty one.
    #[doc(alias = "ERR_NGROK_611")]
    pub const SSH_PUBLIC_KEY_MISSING: ErrorCode = ErrorCode::new(611);

    /// `ERR_NGROK_612`: The value given as SSH public key cannot be parsed; the message names the parser's
    /// complaint.
    ///
    /// Its message carries `PUBKEY`, `ERR`.
    #[doc(alias = "ERR_NGROK_612")]
    pub const SSH_PUBLIC_KEY_INVALID: ErrorCode = ErrorCode::new(612);

    /// `ERR_NGROK_613`: No more API keys fit on this account; delete one that is unused.
    ///
    /// Its message carries `MAX`.
    #[doc(alias = "ERR_NGROK_613")]
    pub const API_KEY_LIMIT_REACHED: ErrorCode = ErrorCode::new(613);

    /// `ERR_NGROK_614`: Too many API keys were added in a short time; wait for the interval to pass before
    /// adding another.
    ///
    /// Its message carries `MAX`, `INTERVAL`.
    #[doc(alias = "ERR_NGROK_614")]
    pub const API_KEY_CREATION_RATE_LIMITED: ErrorCode = ErrorCode::new(614);

    /// `ERR_NGROK_615`: No more authtokens fit on this account; delete one that is unused.
    ///
    /// Its message carries `MAX`.
    #[doc(alias = "ERR_NGROK_615")]
    pub const AUTHTOKEN_LIMIT_REACHED: ErrorCode = ErrorCode::new(615);

    /// `ERR_NGROK_617`: No more SSH keys fit on this account; delete one that is unused.
    ///
    /// Its message carries `MAX`.
    #[doc(alias = "ERR_NGROK_617")]
    pub const SSH_KEY_LIMIT_REACHED: ErrorCode = ErrorCode::new(617);

    /// `ERR_NGROK_619`: The account may not use ACL rules of this type; choose another kind of rule.
    ///
    /// Its message carries `RULE`.
    #[doc(alias = "ERR_NGROK_619")]
    pub const ACL_RULE_TYPE_NOT_ALLOWED: ErrorCode = ErrorCode::new(619);

    /// `ERR_NGROK_620`: ACL rules on tunnel credentials need a Pay-as-you-go plan, which this account does
    /// not have.
    #[doc(alias = "ERR_NGROK_620")]
    pub const TUNNEL_ACL_RULES_REQUIRES_PLAN: ErrorCode = ErrorCode::new(620);

    /// `ERR_NGROK_622`: ACL rules on SSH credentials need a Pay-as-you-go plan, which this account does not
    /// have.
    #[doc(alias = "ERR_NGROK_622")]
    pub const SSH_ACL_RULES_REQUIRES_PLAN: ErrorCode = ErrorCode::new(622);

    /// `ERR_NGROK_627`: A user already owns this authtoken, so it cannot be handed to someone else.
    #[doc(alias = "ERR_NGROK_627")]
    pub const AUTHTOKEN_OWNER_CHANGE_NOT_ALLOWED: ErrorCode = ErrorCode::new(627);

    /// `ERR_NGROK_628`: A user already owns this API key, so it cannot be handed to someone else.
    #[doc(alias = "ERR_NGROK_628")]
    pub const API_KEY_OWNER_CHANGE_NOT_ALLOWED: ErrorCode = ErrorCode::new(628);

    /// `ERR_NGROK_629`: A user already owns this SSH public key, so it cannot be handed to someone else.
    #[doc(alias = "ERR_NGROK_629")]
    pub const SSH_KEY_OWNER_CHANGE_NOT_ALLOWED: ErrorCode = ErrorCode::new(629);

    /// `ERR_NGROK_630`: Only account admins may choose who owns a credential.
    #[doc(alias = "ERR_NGROK_630")]
    pub const CREDENTIAL_OWNER_SET_REQUIRES_ADMIN: ErrorCode = ErrorCode::new(630);

    /// `ERR_NGROK_631`: More than one owner field was sent; keep exactly one of owner_id, owner_email and
    /// scim_user_id.
    #[doc(alias = "ERR_NGROK_631")]
    pub const CREDENTIAL_OWNER_FIELDS_CONFLICT: ErrorCode = ErrorCode::new(631);

    /// `ERR_NGROK_632`: An owner field and membership_id were both sent; drop one of the two.
    #[doc(alias = "ERR_NGROK_632")]
    pub const CREDENTIAL_OWNER_AND_MEMBERSHIP_CONFLICT: ErrorCode = ErrorCode::new(632);

    /// `ERR_NGROK_633`: This account may not assign owners to credentials; leave the owner fields out.
    #[doc(alias = "ERR_NGROK_633")]
    pub const CREDENTIAL_OWNERSHIP_REQUIRES_PLAN: ErrorCode = ErrorCode::new(633);

    /// `ERR_NGROK_634`: ngrok could not work out who should own the credential.
    #[doc(alias = "ERR_NGROK_634")]
    pub const CREDENTIAL_OWNER_UNDETERMINED: ErrorCode = ErrorCode::new(634);

    /// `ERR_NGROK_635`: The user who owns this API key lacks write privileges, so the key cannot call the
    /// API.
    #[doc(alias = "ERR_NGROK_635")]
    pub const API_KEY_OWNER_WRITE_PRIVILEGE_MISSING: ErrorCode = ErrorCode::new(635);

    /// `ERR_NGROK_636`: The user who owns the credential is flagged inactive on this account.
    #[doc(alias = "ERR_NGROK_636")]
    pub const CREDENTIAL_OWNER_INACTIVE: ErrorCode = ErrorCode::new(636);

    /// `ERR_NGROK_637`: A user's default authtoken cannot be deleted by itself; it goes away when that user
    /// leaves the account.
    ///
    /// Its message carries `EMAIL`, `ID`, `DESCRIPTION`.
    #[doc(alias = "ERR_NGROK_637")]
    pub const DEFAULT_AUTHTOKEN_DELETE_NOT_ALLOWED: ErrorCode = ErrorCode::new(637);

    /// `ERR_NGROK_638`: This account may not supply its own token value; leave the field out and read the
    /// generated token from the response.
    #[doc(alias = "ERR_NGROK_638")]
    pub const CREDENTIAL_PRECOMPUTED_TOKEN_NOT_ALLOWED: ErrorCode = ErrorCode::new(638);

    /// `ERR_NGROK_10007`: An ACL rule entered in the dashboard does not start with the bind: prefix.
    #[doc(alias = "ERR_NGROK_10007")]
    pub const DASHBOARD_ACL_RULE_BIND_PREFIX_MISSING: ErrorCode = ErrorCode::new(10007);

    /// `ERR_NGROK_10082`: Changing a credential's owner needs the ID of a user, a bot or a membership.
    #[doc(alias = "ERR_NGROK_10082")]
    pub const CREDENTIAL_OWNER_UPDATE_ID_MISSING: ErrorCode = ErrorCode::new(10082);

    /// `ERR_NGROK_15014`: The credential lacks a scope it needs to start a tunnel session; use one that has
    /// it.
    ///
    /// Its message carries `ID`, `SCOPE`.
    #[doc(alias = "ERR_NGROK_15014")]
    pub const CREDENTIAL_TUNNEL_SESSION_SCOPE_MISSING: ErrorCode = ErrorCode::new(15014);

    /// `ERR_NGROK_29000`: The account has as many personal access tokens as it may; delete one.
    ///
    /// Its message carries `MAX`.
    #[doc(alias = "ERR_NGROK_29000")]
    pub const PERSONAL_ACCESS_TOKEN_LIMIT_REACHED: ErrorCode = ErrorCode::new(29000);
}

/// Codes of [`ErrorFamily::Dashboard`]: Failures of the dashboard in the browser.
impl ErrorCode {
    /// `ERR_NGROK_1213`: The dashboard loaded in the browser is out of date; reload the page.
    #[doc(alias = "ERR_NGROK_1213")]
    pub const DASHBOARD_VERSION_UNSUPPORTED: ErrorCode = ErrorCode::new(1213);

    /// `ERR_NGROK_4408`: The feature suggestion is empty or exceeds the character limit.
    ///
    /// Its message carries `MAXLEN`, `LENGTH`.
    #[doc(alias = "ERR_NGROK_4408")]
    pub const FEATURE_REQUEST_SUGGESTION_LENGTH_INVALID: ErrorCode = ErrorCode::new(
        4408,
    );

    /// `ERR_NGROK_10000`: The dashboard's server failed; look at the status page or write to support.
    #[doc(alias = "ERR_NGROK_10000")]
    pub const DASHBOARD_SERVER_INTERNAL_ERROR: ErrorCode = ErrorCode::new(10000);

    /// `ERR_NGROK_10001`: A fault in the dashboard's code; reload the page, then ask support if it stays.
    #[doc(alias = "ERR_NGROK_10001")]
    pub const DASHBOARD_INTERNAL_ERROR: ErrorCode = ErrorCode::new(10001);

    /// `ERR_NGROK_10002`: The dashboard cannot read the data its server embedded in the page; reload it.
    #[doc(alias = "ERR_NGROK_10002")]
    pub const DASHBOARD_SERVER_RENDERED_DATA_INVALID: ErrorCode = ErrorCode::new(10002);

    /// `ERR_NGROK_10003`: The dashboard could not talk to the payment provider Stripe; try later.
    #[doc(alias = "ERR_NGROK_10003")]
    pub const DASHBOARD_STRIPE_REQUEST_FAILED: ErrorCode = ErrorCode::new(10003);

    /// `ERR_NGROK_10004`: The credit card form is not on the page; a script blocker may have removed it.
    #[doc(alias = "ERR_NGROK_10004")]
    pub const DASHBOARD_CARD_FORM_NOT_FOUND: ErrorCode = ErrorCode::new(10004);

    /// `ERR_NGROK_10005`: The page has no Stripe token; a script blocker may have stopped Stripe's script.
    #[doc(alias = "ERR_NGROK_10005")]
    pub const DASHBOARD_STRIPE_TOKEN_NOT_FOUND: ErrorCode = ErrorCode::new(10005);

    /// `ERR_NGROK_10006`: The reCAPTCHA script did not load; unblock it to go on.
    #[doc(alias = "ERR_NGROK_10006")]
    pub const DASHBOARD_RECAPTCHA_SCRIPT_FAILED: ErrorCode = ErrorCode::new(10006);

    /// `ERR_NGROK_10023`: The form was submitted unchanged; edit something first.
    #[doc(alias = "ERR_NGROK_10023")]
    pub const DASHBOARD_FORM_UPDATE_EMPTY: ErrorCode = ErrorCode::new(10023);

    /// `ERR_NGROK_10034`: The browser refused to put the authtoken on the clipboard; grant clipboard-write
    /// to the page.
    #[doc(alias = "ERR_NGROK_10034")]
    pub const DASHBOARD_AUTHTOKEN_CLIPBOARD_COPY_FAILED: ErrorCode = ErrorCode::new(
        10034,
    );

    /// `ERR_NGROK_10064`: The dashboard met a value its code holds impossible; reload the page, then ask
    /// support.
    #[doc(alias = "ERR_NGROK_10064")]
    pub const DASHBOARD_UNEXPECTED_VALUE_INTERNAL_ERROR: ErrorCode = ErrorCode::new(
        10064,
    );

    /// `ERR_NGROK_10065`: The dashboard met a value its code holds impossible; reload the page, then ask
    /// support.
    #[doc(alias = "ERR_NGROK_10065")]
    pub const DASHBOARD_UNEXPECTED_VALUE_INTERNAL_ERROR_VARIANT_2: ErrorCode = ErrorCode::new(
        10065,
    );

    /// `ERR_NGROK_10066`: The dashboard met a value its code holds impossible; reload the page, then ask
    /// support.
    #[doc(alias = "ERR_NGROK_10066")]
    pub const DASHBOARD_UNEXPECTED_VALUE_INTERNAL_ERROR_VARIANT_3: ErrorCode = ErrorCode::new(
        10066,
    );

    /// `ERR_NGROK_10067`: The dashboard met a value its code holds impossible; reload the page, then ask
    /// support.
    #[doc(alias = "ERR_NGROK_10067")]
    pub const DASHBOARD_UNEXPECTED_VALUE_INTERNAL_ERROR_VARIANT_4: ErrorCode = ErrorCode::new(
        10067,
    );

    /// `ERR_NGROK_10068`: The dashboard met a value its code holds impossible; reload the page, then ask
    /// support.
    #[doc(alias = "ERR_NGROK_10068")]
    pub const DASHBOARD_UNEXPECTED_VALUE_INTERNAL_ERROR_VARIANT_5: ErrorCode = ErrorCode::new(
        10068,
    );

    /// `ERR_NGROK_10069`: The dashboard met a value its code holds impossible; reload the page, then ask
    /// support.
    #[doc(alias = "ERR_NGROK_10069")]
    pub const DASHBOARD_UNEXPECTED_VALUE_INTERNAL_ERROR_VARIANT_6: ErrorCode = ErrorCode::new(
        10069,
    );

    /// `ERR_NGROK_10072`: The dashboard met a value its code holds impossible; reload the page, then ask
    /// support.
    #[doc(alias = "ERR_NGROK_10072")]
    pub const DASHBOARD_UNEXPECTED_VALUE_INTERNAL_ERROR_VARIANT_7: ErrorCode = ErrorCode::new(
        10072,
    );

    /// `ERR_NGROK_10073`: The dashboard met a value its code holds impossible; reload the page, then ask
    /// support.
    #[doc(alias = "ERR_NGROK_10073")]
    pub const DASHBOARD_UNEXPECTED_VALUE_INTERNAL_ERROR_VARIANT_8: ErrorCode = ErrorCode::new(
        10073,
    );

    /// `ERR_NGROK_10074`: The dashboard met a value its code holds impossible; reload the page, then ask
    /// support.
    #[doc(alias = "ERR_NGROK_10074")]
    pub const DASHBOARD_UNEXPECTED_VALUE_INTERNAL_ERROR_VARIANT_9: ErrorCode = ErrorCode::new(
        10074,
    );

    /// `ERR_NGROK_10075`: The dashboard met a value its code holds impossible; reload the page, then ask
    /// support.
    #[doc(alias = "ERR_NGROK_10075")]
    pub const DASHBOARD_UNEXPECTED_VALUE_INTERNAL_ERROR_VARIANT_10: ErrorCode = ErrorCode::new(
        10075,
    );

    /// `ERR_NGROK_10076`: The dashboard met a value its code holds impossible; reload the page, then ask
    /// support.
    #[doc(alias = "ERR_NGROK_10076")]
    pub const DASHBOARD_UNEXPECTED_VALUE_INTERNAL_ERROR_VARIANT_11: ErrorCode = ErrorCode::new(
        10076,
    );

    /// `ERR_NGROK_10085`: The request cannot be replayed because its endpoint cannot be found.
    #[doc(alias = "ERR_NGROK_10085")]
    pub const REPLAY_ENDPOINT_NOT_FOUND: ErrorCode = ErrorCode::new(10085);

    /// `ERR_NGROK_10086`: Too many requests were replayed in this interval; wait and try again.
    ///
    /// Its message carries `MAX`, `INTERVAL`.
    #[doc(alias = "ERR_NGROK_10086")]
    pub const REPLAY_REQUESTS_RATE_LIMITED: ErrorCode = ErrorCode::new(10086);

    /// `ERR_NGROK_10087`: A header of the request to replay has too large a value; shorten it.
    ///
    /// Its message carries `HEADER_NAME`.
    #[doc(alias = "ERR_NGROK_10087")]
    pub const REPLAY_REQUEST_HEADER_VALUE_TOO_LONG: ErrorCode = ErrorCode::new(10087);

    /// `ERR_NGROK_10088`: The body of the request to replay is too large; shorten it.
    #[doc(alias = "ERR_NGROK_10088")]
    pub const REPLAY_REQUEST_BODY_TOO_LONG: ErrorCode = ErrorCode::new(10088);

    /// `ERR_NGROK_10089`: Replaying the captured request failed, and no cause is given.
    #[doc(alias = "ERR_NGROK_10089")]
    pub const REQUEST_REPLAY_FAILED: ErrorCode = ErrorCode::new(10089);

    /// `ERR_NGROK_10090`: The captured request you want to look at does not exist.
    #[doc(alias = "ERR_NGROK_10090")]
    pub const INSPECTED_REQUEST_NOT_FOUND: ErrorCode = ErrorCode::new(10090);

    /// `ERR_NGROK_10091`: The usage page took too long to load; reload it.
    #[doc(alias = "ERR_NGROK_10091")]
    pub const DASHBOARD_USAGE_PAGE_UNAVAILABLE: ErrorCode = ErrorCode::new(10091);

    /// `ERR_NGROK_10092`: The replay lacks X-Account-Id or names another account than the one signed in.
    #[doc(alias = "ERR_NGROK_10092")]
    pub const REPLAY_ACCOUNT_ID_HEADER_MISMATCH: ErrorCode = ErrorCode::new(10092);

    /// `ERR_NGROK_11000`: The app's server failed; reload the page, then look at the status page or ask the
    /// frontend team.
    #[doc(alias = "ERR_NGROK_11000")]
    pub const FRONTEND_APP_SERVER_INTERNAL_ERROR: ErrorCode = ErrorCode::new(11000);

    /// `ERR_NGROK_11001`: A fault in the app's code; reload the page, then ask the frontend team if it
    /// stays.
    #[doc(alias = "ERR_NGROK_11001")]
    pub const FRONTEND_APP_INTERNAL_ERROR: ErrorCode = ErrorCode::new(11001);

    /// `ERR_NGROK_11002`: The app cannot read the data its server embedded in the page; reload it or ask
    /// the frontend team.
    #[doc(alias = "ERR_NGROK_11002")]
    pub const FRONTEND_APP_SERVER_RENDERED_DATA_INVALID: ErrorCode = ErrorCode::new(
        11002,
    );

    /// `ERR_NGROK_11003`: A fault in the app's code; reload the page, then ask the frontend team if it
    /// stays.
    #[doc(alias = "ERR_NGROK_11003")]
    pub const FRONTEND_APP_INTERNAL_ERROR_VARIANT_2: ErrorCode = ErrorCode::new(11003);

    /// `ERR_NGROK_11004`: The ARN entered in the frontend app lacks the leading arn: prefix.
    #[doc(alias = "ERR_NGROK_11004")]
    pub const FRONTEND_APP_ARN_PREFIX_MISSING: ErrorCode = ErrorCode::new(11004);

    /// `ERR_NGROK_11005`: The ARN entered in the frontend app is malformed.
    #[doc(alias = "ERR_NGROK_11005")]
    pub const FRONTEND_APP_ARN_INVALID: ErrorCode = ErrorCode::new(11005);

    /// `ERR_NGROK_11006`: The app met a value its code holds impossible; reload the page, then ask the
    /// frontend team.
    #[doc(alias = "ERR_NGROK_11006")]
    pub const FRONTEND_APP_UNEXPECTED_VALUE_INTERNAL_ERROR: ErrorCode = ErrorCode::new(
        11006,
    );

    /// `ERR_NGROK_12000`: The loaded ngrok corp app is too old to go on; reload the page to get the current
    /// one.
    #[doc(alias = "ERR_NGROK_12000")]
    pub const NGROK_CORP_APP_VERSION_DEPRECATED: ErrorCode = ErrorCode::new(12000);

    /// `ERR_NGROK_13001`: The browser app met a value its code holds impossible; reload the page, then ask
    /// support.
    #[doc(alias = "ERR_NGROK_13001")]
    pub const BROWSER_APP_UNEXPECTED_VALUE_INTERNAL_ERROR: ErrorCode = ErrorCode::new(
        13001,
    );

    /// `ERR_NGROK_13002`: The browser app met a value its code holds impossible; reload the page, then ask
    /// support.
    #[doc(alias = "ERR_NGROK_13002")]
    pub const BROWSER_APP_UNEXPECTED_VALUE_INTERNAL_ERROR_VARIANT_2: ErrorCode = ErrorCode::new(
        13002,
    );

    /// `ERR_NGROK_13003`: The browser app met a value its code holds impossible; reload the page, then ask
    /// support.
    #[doc(alias = "ERR_NGROK_13003")]
    pub const BROWSER_APP_UNEXPECTED_VALUE_INTERNAL_ERROR_VARIANT_3: ErrorCode = ErrorCode::new(
        13003,
    );

    /// `ERR_NGROK_13004`: The browser app met a value its code holds impossible; reload the page, then ask
    /// support.
    #[doc(alias = "ERR_NGROK_13004")]
    pub const BROWSER_APP_UNEXPECTED_VALUE_INTERNAL_ERROR_VARIANT_4: ErrorCode = ErrorCode::new(
        13004,
    );

    /// `ERR_NGROK_13005`: The browser app met a value its code holds impossible; reload the page, then ask
    /// support.
    #[doc(alias = "ERR_NGROK_13005")]
    pub const BROWSER_APP_UNEXPECTED_VALUE_INTERNAL_ERROR_VARIANT_5: ErrorCode = ErrorCode::new(
        13005,
    );

    /// `ERR_NGROK_13006`: The browser app met a value its code holds impossible; reload the page, then ask
    /// support.
    #[doc(alias = "ERR_NGROK_13006")]
    pub const BROWSER_APP_UNEXPECTED_VALUE_INTERNAL_ERROR_VARIANT_6: ErrorCode = ErrorCode::new(
        13006,
    );

    /// `ERR_NGROK_13007`: The browser app met a value its code holds impossible; reload the page, then ask
    /// support.
    #[doc(alias = "ERR_NGROK_13007")]
    pub const BROWSER_APP_UNEXPECTED_VALUE_INTERNAL_ERROR_VARIANT_7: ErrorCode = ErrorCode::new(
        13007,
    );

    /// `ERR_NGROK_13008`: The browser app met a value its code holds impossible; reload the page, then ask
    /// support.
    #[doc(alias = "ERR_NGROK_13008")]
    pub const BROWSER_APP_UNEXPECTED_VALUE_INTERNAL_ERROR_VARIANT_8: ErrorCode = ErrorCode::new(
        13008,
    );

    /// `ERR_NGROK_13009`: The browser app met a value its code holds impossible; reload the page, then ask
    /// support.
    #[doc(alias = "ERR_NGROK_13009")]
    pub const BROWSER_APP_UNEXPECTED_VALUE_INTERNAL_ERROR_VARIANT_9: ErrorCode = ErrorCode::new(
        13009,
    );
}

/// Codes of [`ErrorFamily::Domains`]: Reserving domains and what they are named.
impl ErrorCode {
    /// `ERR_NGROK_400`: No domain can be reserved in the region given, because it is none of those the
    /// message lists.
    ///
    /// Its message carries `REGION`, `VALID`.
    #[doc(alias = "ERR_NGROK_400")]
    pub const RESERVED_DOMAIN_REGION_INVALID: ErrorCode = ErrorCode::new(400);

    /// `ERR_NGROK_401`: Reserving domains needs a paid plan.
    #[doc(alias = "ERR_NGROK_401")]
    pub const RESERVED_DOMAIN_REQUIRES_PLAN: ErrorCode = ErrorCode::new(401);

    /// `ERR_NGROK_402`: The domain to reserve has a star after its first part; a wildcard can only stand
    /// first.
    ///
    /// Its message carries `DOMAIN`.
    #[doc(alias = "ERR_NGROK_402")]
    pub const RESERVED_DOMAIN_WILDCARD_POSITION_INVALID: ErrorCode = ErrorCode::new(402);

    /// `ERR_NGROK_403`: The first part of the wildcard domain mixes the star with other characters; it must
    /// be one star alone.
    ///
    /// Its message carries `DOMAIN`.
    #[doc(alias = "ERR_NGROK_403")]
    pub const RESERVED_DOMAIN_WILDCARD_FIRST_PART_INVALID: ErrorCode = ErrorCode::new(
        403,
    );

    /// `ERR_NGROK_404`: Names under ngrok.com cannot be reserved; take one under ngrok.io.
    ///
    /// Its message carries `DOMAIN`.
    #[doc(alias = "ERR_NGROK_404")]
    pub const RESERVED_DOMAIN_NGROK_COM_NOT_ALLOWED: ErrorCode = ErrorCode::new(404);

    /// `ERR_NGROK_405`: Domains with this suffix belong to another region; reserve it there or use a suffix
    /// of the region you want.
    ///
    /// Its message carries `SUFFIX`, `WANT`, `HAVE`, `DOMAIN`.
    #[doc(alias = "ERR_NGROK_405")]
    pub const RESERVED_DOMAIN_SUFFIX_REGION_MISMATCH: ErrorCode = ErrorCode::new(405);

    /// `ERR_NGROK_406`: The domain to reserve contains a forbidden character; only letters, digits, dots,
    /// hyphens and the wildcard star may appear.
    ///
    /// Its message carries `CHAR`, `DOMAIN`.
    #[doc(alias = "ERR_NGROK_406")]
    pub const RESERVED_DOMAIN_CHARACTER_INVALID: ErrorCode = ErrorCode::new(406);

    /// `ERR_NGROK_407`: A part of the domain to reserve starts with something other than a letter, a digit
    /// or a star.
    ///
    /// Its message carries `PART`, `DOMAIN`.
    #[doc(alias = "ERR_NGROK_407")]
    pub const RESERVED_DOMAIN_PART_FIRST_CHARACTER_INVALID: ErrorCode = ErrorCode::new(
        407,
    );

    /// `ERR_NGROK_408`: A part of the domain to reserve ends with something other than a letter or digit.
    ///
    /// Its message carries `PART`, `DOMAIN`.
    #[doc(alias = "ERR_NGROK_408")]
    pub const RESERVED_DOMAIN_PART_LAST_CHARACTER_INVALID: ErrorCode = ErrorCode::new(
        408,
    );

    /// `ERR_NGROK_409`: The domain to reserve has two dots in a row.
    ///
    /// Its message carries `DOMAIN`.
    #[doc(alias = "ERR_NGROK_409")]
    pub const RESERVED_DOMAIN_REPEATED_DOTS_INVALID: ErrorCode = ErrorCode::new(409);

    /// `ERR_NGROK_410`: The domain to reserve has a double hyphen after two characters; only punycode names
    /// starting xn-- may.
    ///
    /// Its message carries `DOMAIN`.
    #[doc(alias = "ERR_NGROK_410")]
    pub const RESERVED_DOMAIN_DOUBLE_HYPHEN_INVALID: ErrorCode = ErrorCode::new(410);

    /// `ERR_NGROK_411`: The domain to reserve ends in a TLD that does not resolve on the public internet;
    /// pick a public one.
    ///
    /// Its message carries `SUFFIX`, `DOMAIN`.
    #[doc(alias = "ERR_NGROK_411")]
    pub const RESERVED_DOMAIN_TLD_NOT_ALLOWED: ErrorCode = ErrorCode::new(411);

    /// `ERR_NGROK_412`: A custom domain needs a paid plan; without one, choose a subdomain of the ngrok
    /// domain in the message.
    ///
    /// Its message carries `DOMAIN`, `BASE`.
    #[doc(alias = "ERR_NGROK_412")]
    pub const RESERVED_CUSTOM_DOMAIN_REQUIRES_PLAN: ErrorCode = ErrorCode::new(412);

    /// `ERR_NGROK_413`: Your account has already reserved this domain.
    ///
    /// Its message carries `DOMAIN`.
    #[doc(alias = "ERR_NGROK_413")]
    pub const RESERVED_DOMAIN_ALREADY_EXISTS: ErrorCode = ErrorCode::new(413);

    /// `ERR_NGROK_414`: Someone else's account has this domain reserved; choose another.
    ///
    /// Its message carries `DOMAIN`.
    #[doc(alias = "ERR_NGROK_414")]
    pub const RESERVED_DOMAIN_TAKEN: ErrorCode = ErrorCode::new(414);

    /// `ERR_NGROK_415`: No further domain can be reserved under this plan; release one or go to
    /// Pay-as-you-go.
    ///
    /// Its message carries `MAX`.
    #[doc(alias = "ERR_NGROK_415")]
    pub const RESERVED_DOMAIN_LIMIT_REACHED: ErrorCode = ErrorCode::new(415);

    /// `ERR_NGROK_416`: A wildcard directly over this shared suffix would take in all its domains and
    /// cannot be reserved.
    ///
    /// Its message carries `SUFFIX`, `DOMAIN`.
    #[doc(alias = "ERR_NGROK_416")]
    pub const RESERVED_DOMAIN_SUFFIX_WILDCARD_NOT_ALLOWED: ErrorCode = ErrorCode::new(
        416,
    );

    /// `ERR_NGROK_417`: The wildcard would cover a domain that a different account has reserved; choose a
    /// narrower one.
    ///
    /// Its message carries `DOMAIN`.
    #[doc(alias = "ERR_NGROK_417")]
    pub const RESERVED_WILDCARD_DOMAIN_OVERLAP_TAKEN: ErrorCode = ErrorCode::new(417);

    /// `ERR_NGROK_418`: The account holds all the wildcard domains it may; ngrok sales can add more.
    ///
    /// Its message carries `MAX`.
    #[doc(alias = "ERR_NGROK_418")]
    pub const WILDCARD_DOMAIN_PURCHASED_LIMIT_REACHED: ErrorCode = ErrorCode::new(418);

    /// `ERR_NGROK_419`: Reserving a wildcard domain needs the Pay-as-you-go plan.
    #[doc(alias = "ERR_NGROK_419")]
    pub const RESERVED_WILDCARD_DOMAIN_REQUIRES_PLAN: ErrorCode = ErrorCode::new(419);

    /// `ERR_NGROK_420`: The reserved domain's description exceeds the character limit.
    ///
    /// Its message carries `MAX`, `VAL`.
    #[doc(alias = "ERR_NGROK_420")]
    pub const RESERVED_DOMAIN_DESCRIPTION_TOO_LONG: ErrorCode = ErrorCode::new(420);

    /// `ERR_NGROK_421`: The reserved domain's metadata exceeds the character limit.
    ///
    /// Its message carries `MAX`, `VAL`.
    #[doc(alias = "ERR_NGROK_421")]
    pub const RESERVED_DOMAIN_METADATA_TOO_LONG: ErrorCode = ErrorCode::new(421);

    /// `ERR_NGROK_422`: The update changes nothing on the reserved domain; send one value or more.
    #[doc(alias = "ERR_NGROK_422")]
    pub const RESERVED_DOMAIN_UPDATE_EMPTY: ErrorCode = ErrorCode::new(422);

    /// `ERR_NGROK_423`: The name to reserve has more characters than the limit.
    ///
    /// Its message carries `MAX`, `VAL`, `DOMAIN`.
    #[doc(alias = "ERR_NGROK_423")]
    pub const RESERVED_DOMAIN_NAME_TOO_LONG: ErrorCode = ErrorCode::new(423);

    /// `ERR_NGROK_424`: This domain works without a CNAME record, so there is none to check.
    ///
    /// Its message carries `DOMAIN`.
    #[doc(alias = "ERR_NGROK_424")]
    pub const RESERVED_DOMAIN_CNAME_NOT_REQUIRED: ErrorCode = ErrorCode::new(424);

    /// `ERR_NGROK_425`: DNS has no CNAME record for the domain; create it at your DNS provider.
    ///
    /// Its message carries `DOMAIN`.
    #[doc(alias = "ERR_NGROK_425")]
    pub const RESERVED_DOMAIN_CNAME_NOT_FOUND: ErrorCode = ErrorCode::new(425);

    /// `ERR_NGROK_426`: DNS answers with an A record where the domain needs a CNAME; replace it.
    ///
    /// Its message carries `DOMAIN`, `IPS`.
    #[doc(alias = "ERR_NGROK_426")]
    pub const RESERVED_DOMAIN_CNAME_NOT_FOUND_A_RECORD_PRESENT: ErrorCode = ErrorCode::new(
        426,
    );

    /// `ERR_NGROK_427`: The domain's CNAME record points to the wrong target; change it to the one in the
    /// message.
    ///
    /// Its message carries `DOMAIN`, `HAVE`, `WANT`.
    #[doc(alias = "ERR_NGROK_427")]
    pub const RESERVED_DOMAIN_CNAME_MISMATCH: ErrorCode = ErrorCode::new(427);

    /// `ERR_NGROK_428`: The endpoint configuration is of a type that cannot be attached to this domain;
    /// attach one of the expected type.
    ///
    /// Its message carries `ID`, `TYPE`, `EXPECTEDTYPE`.
    #[doc(alias = "ERR_NGROK_428")]
    pub const RESERVED_DOMAIN_ENDPOINT_CONFIGURATION_TYPE_MISMATCH: ErrorCode = ErrorCode::new(
        428,
    );

    /// `ERR_NGROK_429`: The punycode in the domain to reserve cannot be decoded.
    ///
    /// Its message carries `IDNA_ERROR`, `DOMAIN`.
    #[doc(alias = "ERR_NGROK_429")]
    pub const RESERVED_DOMAIN_PUNYCODE_INVALID: ErrorCode = ErrorCode::new(429);

    /// `ERR_NGROK_430`: The domain cannot be reserved while a tunnel of a different account is online on
    /// it.
    ///
    /// Its message carries `DOMAIN`.
    #[doc(alias = "ERR_NGROK_430")]
    pub const RESERVED_DOMAIN_TUNNEL_OF_OTHER_ACCOUNT_IN_USE: ErrorCode = ErrorCode::new(
        430,
    );

    /// `ERR_NGROK_431`: The account's quota of reserved domains is used up; delete one or go to
    /// Pay-as-you-go.
    ///
    /// Its message carries `MAX`.
    #[doc(alias = "ERR_NGROK_431")]
    pub const ACCOUNT_RESERVED_DOMAIN_LIMIT_REACHED: ErrorCode = ErrorCode::new(431);

    /// `ERR_NGROK_432`: The account reserves domains faster than it may; wait before adding another.
    ///
    /// Its message carries `MAX`, `INTERVAL`.
    #[doc(alias = "ERR_NGROK_432")]
    pub const RESERVED_DOMAIN_RATE_LIMITED: ErrorCode = ErrorCode::new(432);

    /// `ERR_NGROK_433`: The account's quota of reserved wildcard domains is used up; delete one or go to
    /// Pay-as-you-go.
    ///
    /// Its message carries `MAX`.
    #[doc(alias = "ERR_NGROK_433")]
    pub const RESERVED_WILDCARD_DOMAIN_LIMIT_REACHED: ErrorCode = ErrorCode::new(433);

    /// `ERR_NGROK_434`: A reserved domain takes an uploaded certificate or a certificate management policy;
    /// send one of the two.
    #[doc(alias = "ERR_NGROK_434")]
    pub const RESERVED_DOMAIN_CERTIFICATE_AND_POLICY_CONFLICT: ErrorCode = ErrorCode::new(
        434,
    );

    /// `ERR_NGROK_435`: The certificate management policy names an unknown certificate authority.
    #[doc(alias = "ERR_NGROK_435")]
    pub const RESERVED_DOMAIN_CERTIFICATE_POLICY_AUTHORITY_INVALID: ErrorCode = ErrorCode::new(
        435,
    );

    /// `ERR_NGROK_436`: A managed certificate cannot be detached by itself; detach the domain's certificate
    /// management policy.
    #[doc(alias = "ERR_NGROK_436")]
    pub const RESERVED_DOMAIN_MANAGED_CERTIFICATE_DETACH_NOT_ALLOWED: ErrorCode = ErrorCode::new(
        436,
    );

    /// `ERR_NGROK_438`: The domain to reserve contains an underscore, which no domain may have.
    ///
    /// Its message carries `DOMAIN`.
    #[doc(alias = "ERR_NGROK_438")]
    pub const RESERVED_DOMAIN_UNDERSCORE_INVALID: ErrorCode = ErrorCode::new(438);

    /// `ERR_NGROK_439`: A domain of ngrok's own takes no certificate management policy; send null for it.
    #[doc(alias = "ERR_NGROK_439")]
    pub const NGROK_DOMAIN_CERTIFICATE_POLICY_NOT_ALLOWED: ErrorCode = ErrorCode::new(
        439,
    );

    /// `ERR_NGROK_440`: A domain of ngrok's own cannot use a certificate you uploaded.
    #[doc(alias = "ERR_NGROK_440")]
    pub const NGROK_DOMAIN_UPLOADED_CERTIFICATE_NOT_ALLOWED: ErrorCode = ErrorCode::new(
        440,
    );

    /// `ERR_NGROK_441`: This domain needs no CNAME record for the ACME challenge, so there is none to
    /// check.
    ///
    /// Its message carries `DOMAIN`.
    #[doc(alias = "ERR_NGROK_441")]
    pub const RESERVED_DOMAIN_ACME_CNAME_NOT_REQUIRED: ErrorCode = ErrorCode::new(441);

    /// `ERR_NGROK_442`: DNS has no CNAME record for the domain's ACME challenge; create it at your DNS
    /// provider.
    ///
    /// Its message carries `RECORD`.
    #[doc(alias = "ERR_NGROK_442")]
    pub const RESERVED_DOMAIN_ACME_CNAME_NOT_FOUND: ErrorCode = ErrorCode::new(442);

    /// `ERR_NGROK_443`: DNS answers with an A record where the ACME challenge needs a CNAME; replace it.
    ///
    /// Its message carries `RECORD`, `IPS`.
    #[doc(alias = "ERR_NGROK_443")]
    pub const RESERVED_DOMAIN_ACME_CNAME_NOT_FOUND_A_RECORD_PRESENT: ErrorCode = ErrorCode::new(
        443,
    );

    /// `ERR_NGROK_444`: The CNAME record of the ACME challenge points to the wrong target; change it to the
    /// one in the message.
    ///
    /// Its message carries `RECORD`, `HAVE`, `WANT`.
    #[doc(alias = "ERR_NGROK_444")]
    pub const RESERVED_DOMAIN_ACME_CNAME_MISMATCH: ErrorCode = ErrorCode::new(444);

    /// `ERR_NGROK_445`: Querying DNS for a record of the domain failed; the message has the status the
    /// lookup returned.
    ///
    /// Its message carries `RTYPE`, `DOMAIN`, `STATUS`, `MSG`.
    #[doc(alias = "ERR_NGROK_445")]
    pub const RESERVED_DOMAIN_DNS_LOOKUP_FAILED: ErrorCode = ErrorCode::new(445);

    /// `ERR_NGROK_446`: The domain cannot be deleted while an edge or cloud endpoint refers to it; remove
    /// that first.
    ///
    /// Its message carries `DOMAIN`.
    #[doc(alias = "ERR_NGROK_446")]
    pub const RESERVED_DOMAIN_IN_USE: ErrorCode = ErrorCode::new(446);

    /// `ERR_NGROK_447`: Direct subdomains of this parent domain cannot have managed certificates.
    ///
    /// Its message carries `DOMAIN`.
    #[doc(alias = "ERR_NGROK_447")]
    pub const NGROK_SUBDOMAIN_MANAGED_CERTIFICATE_NOT_ALLOWED: ErrorCode = ErrorCode::new(
        447,
    );

    /// `ERR_NGROK_448`: The name is incomplete; give the whole domain, parent domains included.
    ///
    /// Its message carries `DOMAIN`.
    #[doc(alias = "ERR_NGROK_448")]
    pub const RESERVED_DOMAIN_NOT_FULLY_QUALIFIED: ErrorCode = ErrorCode::new(448);

    /// `ERR_NGROK_449`: Both name and domain are set; keep one of the fields.
    #[doc(alias = "ERR_NGROK_449")]
    pub const RESERVED_DOMAIN_NAME_FIELDS_CONFLICT: ErrorCode = ErrorCode::new(449);

    /// `ERR_NGROK_450`: This account may not reserve names under the parent domain.
    ///
    /// Its message carries `DOMAIN`, `SUBDOMAIN`.
    #[doc(alias = "ERR_NGROK_450")]
    pub const RESERVED_DOMAIN_SUBDOMAIN_NOT_ALLOWED: ErrorCode = ErrorCode::new(450);

    /// `ERR_NGROK_451`: The region of this domain cannot be changed by you.
    ///
    /// Its message carries `DOMAIN`.
    #[doc(alias = "ERR_NGROK_451")]
    pub const RESERVED_DOMAIN_REGION_CHANGE_NOT_ALLOWED: ErrorCode = ErrorCode::new(451);

    /// `ERR_NGROK_455`: A wildcard covers this subdomain, but the wildcard's CNAME record points to the
    /// wrong target; correct that record.
    ///
    /// Its message carries `WILDCARD_DOMAIN`, `HAVE`, `WANT`.
    #[doc(alias = "ERR_NGROK_455")]
    pub const RESERVED_WILDCARD_DOMAIN_CNAME_MISMATCH: ErrorCode = ErrorCode::new(455);

    /// `ERR_NGROK_456`: The list names one region more than once; list each only once.
    ///
    /// Its message carries `DUPLICATE`.
    #[doc(alias = "ERR_NGROK_456")]
    pub const RESERVED_DOMAIN_REGION_DUPLICATE: ErrorCode = ErrorCode::new(456);

    /// `ERR_NGROK_457`: The URL of the custom error template exceeds the character limit.
    ///
    /// Its message carries `MAX`, `VAL`.
    #[doc(alias = "ERR_NGROK_457")]
    pub const RESERVED_DOMAIN_ERROR_TEMPLATE_URL_TOO_LONG: ErrorCode = ErrorCode::new(
        457,
    );

    /// `ERR_NGROK_458`: The account's dev domain cannot be deleted.
    #[doc(alias = "ERR_NGROK_458")]
    pub const DEV_DOMAIN_DELETE_NOT_ALLOWED: ErrorCode = ErrorCode::new(458);

    /// `ERR_NGROK_459`: The region and IP resolution settings of this domain are fixed.
    #[doc(alias = "ERR_NGROK_459")]
    pub const RESERVED_DOMAIN_RESOLUTION_CHANGE_NOT_ALLOWED: ErrorCode = ErrorCode::new(
        459,
    );

    /// `ERR_NGROK_460`: Choosing a domain's region and IP resolution needs the Pay-as-you-go plan.
    #[doc(alias = "ERR_NGROK_460")]
    pub const RESERVED_DOMAIN_RESOLUTION_REQUIRES_PLAN: ErrorCode = ErrorCode::new(460);

    /// `ERR_NGROK_461`: No more of the account's domains may have their own region and IP resolution; reset
    /// one first.
    ///
    /// Its message carries `MAX`, `COUNT`.
    #[doc(alias = "ERR_NGROK_461")]
    pub const RESERVED_DOMAIN_CUSTOM_RESOLUTION_LIMIT_REACHED: ErrorCode = ErrorCode::new(
        461,
    );

    /// `ERR_NGROK_511`: A leftover CNAME record exists for the domain; delete it at your DNS provider, then
    /// reserve.
    ///
    /// Its message carries `DOMAIN`.
    #[doc(alias = "ERR_NGROK_511")]
    pub const RESERVED_DOMAIN_DANGLING_CNAME_NOT_ALLOWED: ErrorCode = ErrorCode::new(
        511,
    );

    /// `ERR_NGROK_512`: A leftover A, AAAA, ALIAS or similar DNS record leads from the domain to ngrok;
    /// delete it, then reserve.
    ///
    /// Its message carries `DOMAIN`.
    #[doc(alias = "ERR_NGROK_512")]
    pub const RESERVED_DOMAIN_DANGLING_RECORD_NOT_ALLOWED: ErrorCode = ErrorCode::new(
        512,
    );

    /// `ERR_NGROK_513`: A label of the domain to reserve exceeds 63 characters.
    ///
    /// Its message carries `DOMAIN`.
    #[doc(alias = "ERR_NGROK_513")]
    pub const RESERVED_DOMAIN_PART_TOO_LONG: ErrorCode = ErrorCode::new(513);

    /// `ERR_NGROK_514`: The domain to reserve exceeds the 253 characters DNS permits.
    ///
    /// Its message carries `DOMAIN`.
    #[doc(alias = "ERR_NGROK_514")]
    pub const RESERVED_DOMAIN_DNS_NAME_TOO_LONG: ErrorCode = ErrorCode::new(514);

    /// `ERR_NGROK_515`: Cloudflare proxies the domain, so ngrok cannot verify its DNS record; if traffic
    /// fails, disable the proxy and check again.
    ///
    /// Its message carries `DOMAIN`.
    #[doc(alias = "ERR_NGROK_515")]
    pub const RESERVED_DOMAIN_CLOUDFLARE_PROXY_UNSUPPORTED: ErrorCode = ErrorCode::new(
        515,
    );

    /// `ERR_NGROK_516`: Cloudflare proxies the wildcard, which hides its CNAME from ngrok; if subdomains
    /// fail, disable the proxy on that record.
    ///
    /// Its message carries `DOMAIN`, `DOMAIN`.
    #[doc(alias = "ERR_NGROK_516")]
    pub const RESERVED_WILDCARD_DOMAIN_CLOUDFLARE_PROXY_UNSUPPORTED: ErrorCode = ErrorCode::new(
        516,
    );

    /// `ERR_NGROK_517`: Cloudflare's proxy hides the ACME challenge CNAME, so it cannot be verified;
    /// disable the proxy if the domain has trouble.
    ///
    /// Its message carries `RECORD`.
    #[doc(alias = "ERR_NGROK_517")]
    pub const RESERVED_DOMAIN_ACME_CLOUDFLARE_PROXY_UNSUPPORTED: ErrorCode = ErrorCode::new(
        517,
    );

    /// `ERR_NGROK_15000`: The account's plan does not permit subdomains of this base domain; choose another
    /// one or upgrade.
    ///
    /// Its message carries `BASE`, `PLAN`, `BASE`.
    #[doc(alias = "ERR_NGROK_15000")]
    pub const ENDPOINT_BASE_DOMAIN_REQUIRES_PLAN: ErrorCode = ErrorCode::new(15000);

    /// `ERR_NGROK_15002`: This plan needs a domain or TCP address registered beforehand; register one and
    /// pass it with --url.
    ///
    /// Its message carries `PLAN`.
    #[doc(alias = "ERR_NGROK_15002")]
    pub const ENDPOINT_DOMAIN_OR_ADDRESS_REGISTRATION_MISSING: ErrorCode = ErrorCode::new(
        15002,
    );

    /// `ERR_NGROK_15013`: The account has no such dev domain; ask for one on the dashboard's domains page.
    #[doc(alias = "ERR_NGROK_15013")]
    pub const DEV_DOMAIN_NOT_FOUND: ErrorCode = ErrorCode::new(15013);
}

/// Codes of [`ErrorFamily::Edges`]: Edges, their routes and modules.
impl ErrorCode {
    /// `ERR_NGROK_381`: An edge already holds the requested host and port; choose others or release them
    /// there.
    ///
    /// Its message carries `HOST`, `PORT`.
    #[doc(alias = "ERR_NGROK_381")]
    pub const ENDPOINT_HOSTPORT_RESERVED_BY_EDGE_IN_USE: ErrorCode = ErrorCode::new(381);

    /// `ERR_NGROK_2062`: An HTTPMux rule's path lacks its leading slash; start it with / or leave it empty.
    ///
    /// Its message carries `PATH`.
    #[doc(alias = "ERR_NGROK_2062")]
    pub const HTTP_MUX_RULE_PATH_NOT_ABSOLUTE: ErrorCode = ErrorCode::new(2062);

    /// `ERR_NGROK_2063`: Two HTTPMux rules for one path name the same method; list each method once per
    /// path.
    ///
    /// Its message carries `METHOD`, `PATH`.
    #[doc(alias = "ERR_NGROK_2063")]
    pub const HTTP_MUX_RULE_METHOD_ALREADY_EXISTS: ErrorCode = ErrorCode::new(2063);

    /// `ERR_NGROK_2065`: The HTTPMux has no rules; give it one or more.
    #[doc(alias = "ERR_NGROK_2065")]
    pub const HTTP_MUX_RULES_EMPTY: ErrorCode = ErrorCode::new(2065);

    /// `ERR_NGROK_2067`: The HTTPMux has more rules than permitted; remove or merge some.
    ///
    /// Its message carries `VAL`, `MAX`.
    #[doc(alias = "ERR_NGROK_2067")]
    pub const HTTP_MUX_RULES_LIMIT_REACHED: ErrorCode = ErrorCode::new(2067);

    /// `ERR_NGROK_2069`: An HTTPMux rule names an HTTP method that ngrok does not know or does not support.
    ///
    /// Its message carries `METHOD`.
    #[doc(alias = "ERR_NGROK_2069")]
    pub const HTTP_MUX_RULE_METHOD_UNSUPPORTED: ErrorCode = ErrorCode::new(2069);

    /// `ERR_NGROK_2070`: An HTTPMux rule's path takes more bytes than permitted; shorten it.
    ///
    /// Its message carries `VAL`, `MAX`.
    #[doc(alias = "ERR_NGROK_2070")]
    pub const HTTP_MUX_RULE_PATH_TOO_LONG: ErrorCode = ErrorCode::new(2070);

    /// `ERR_NGROK_2071`: An HTTPMux rule's path is malformed or of a kind ngrok does not support.
    #[doc(alias = "ERR_NGROK_2071")]
    pub const HTTP_MUX_RULE_PATH_INVALID: ErrorCode = ErrorCode::new(2071);

    /// `ERR_NGROK_2089`: The same routing rule appears more than once; remove the repetition.
    #[doc(alias = "ERR_NGROK_2089")]
    pub const ROUTING_RULE_ALREADY_EXISTS: ErrorCode = ErrorCode::new(2089);

    /// `ERR_NGROK_2090`: A regular expression of the user agent filter does not compile; correct it.
    ///
    /// Its message carries `REGEX`, `ERR`.
    #[doc(alias = "ERR_NGROK_2090")]
    pub const USER_AGENT_FILTER_REGEX_INVALID: ErrorCode = ErrorCode::new(2090);

    /// `ERR_NGROK_7000`: There is no such edge; check the ID.
    #[doc(alias = "ERR_NGROK_7000")]
    pub const EDGE_NOT_FOUND: ErrorCode = ErrorCode::new(7000);

    /// `ERR_NGROK_7001`: The value given does not have the form of an edge ID.
    #[doc(alias = "ERR_NGROK_7001")]
    pub const EDGE_ID_INVALID: ErrorCode = ErrorCode::new(7001);

    /// `ERR_NGROK_7002`: The request about an edge is malformed.
    #[doc(alias = "ERR_NGROK_7002")]
    pub const EDGE_REQUEST_INVALID: ErrorCode = ErrorCode::new(7002);

    /// `ERR_NGROK_7007`: The edge's IP Restriction module refers to an IP policy that is not there; fix the
    /// ID.
    ///
    /// Its message carries `ID`.
    #[doc(alias = "ERR_NGROK_7007")]
    pub const EDGE_IP_RESTRICTION_POLICY_NOT_FOUND: ErrorCode = ErrorCode::new(7007);

    /// `ERR_NGROK_7008`: Edges have been retired; follow the migration guide, or contact support if running
    /// ones stopped working.
    #[doc(alias = "ERR_NGROK_7008")]
    pub const EDGE_DEPRECATED: ErrorCode = ErrorCode::new(7008);

    /// `ERR_NGROK_7009`: The account owns as many edges as it may; delete one before creating another.
    ///
    /// Its message carries `MAX`.
    #[doc(alias = "ERR_NGROK_7009")]
    pub const EDGE_MAXIMUM_LIMIT_REACHED: ErrorCode = ErrorCode::new(7009);

    /// `ERR_NGROK_7011`: The edge's circuit breaker has an error threshold outside the range from 0.0 to
    /// 1.0.
    ///
    /// Its message carries `VAL`.
    #[doc(alias = "ERR_NGROK_7011")]
    pub const EDGE_CIRCUIT_BREAKER_THRESHOLD_INVALID: ErrorCode = ErrorCode::new(7011);

    /// `ERR_NGROK_7012`: The edge names an unknown auth provider; give the ID of one that exists, or agent.
    ///
    /// Its message carries `VAL`.
    #[doc(alias = "ERR_NGROK_7012")]
    pub const EDGE_AUTH_PROVIDER_NOT_FOUND: ErrorCode = ErrorCode::new(7012);

    /// `ERR_NGROK_7013`: The edge module lists more IP policies than it may; remove some.
    ///
    /// Its message carries `VAL`, `MAX`.
    #[doc(alias = "ERR_NGROK_7013")]
    pub const EDGE_IP_POLICIES_LIMIT_REACHED: ErrorCode = ErrorCode::new(7013);

    /// `ERR_NGROK_7014`: The TLS CA certificate in the edge module is larger than permitted.
    ///
    /// Its message carries `VAL`, `MAX`.
    #[doc(alias = "ERR_NGROK_7014")]
    pub const EDGE_TLS_CA_CERTIFICATE_TOO_LONG: ErrorCode = ErrorCode::new(7014);

    /// `ERR_NGROK_7015`: The edge module lists more headers than it may; remove some.
    ///
    /// Its message carries `VAL`, `MAX`.
    #[doc(alias = "ERR_NGROK_7015")]
    pub const EDGE_HEADERS_LIMIT_REACHED: ErrorCode = ErrorCode::new(7015);

    /// `ERR_NGROK_7016`: The edge's circuit breaker has a tripped duration of zero or less; make it
    /// positive.
    ///
    /// Its message carries `VAL`.
    #[doc(alias = "ERR_NGROK_7016")]
    pub const EDGE_CIRCUIT_BREAKER_TRIPPED_DURATION_INVALID: ErrorCode = ErrorCode::new(
        7016,
    );

    /// `ERR_NGROK_7017`: The edge's circuit breaker has a rolling window of zero or less; make it positive.
    ///
    /// Its message carries `VAL`.
    #[doc(alias = "ERR_NGROK_7017")]
    pub const EDGE_CIRCUIT_BREAKER_ROLLING_WINDOW_INVALID: ErrorCode = ErrorCode::new(
        7017,
    );

    /// `ERR_NGROK_7018`: The edge's circuit breaker needs a positive bucket count below the upper bound.
    ///
    /// Its message carries `MAX`, `VAL`.
    #[doc(alias = "ERR_NGROK_7018")]
    pub const EDGE_CIRCUIT_BREAKER_BUCKETS_INVALID: ErrorCode = ErrorCode::new(7018);

    /// `ERR_NGROK_7019`: A reserved domain or address still points to this edge; detach it before deleting.
    #[doc(alias = "ERR_NGROK_7019")]
    pub const EDGE_IN_USE: ErrorCode = ErrorCode::new(7019);

    /// `ERR_NGROK_7020`: The edge comes without a type; set one.
    #[doc(alias = "ERR_NGROK_7020")]
    pub const EDGE_TYPE_MISSING: ErrorCode = ErrorCode::new(7020);

    /// `ERR_NGROK_7021`: Edges of this type cannot hold the module; remove it or use another type of edge.
    ///
    /// Its message carries `NAME`, `TYPE`.
    #[doc(alias = "ERR_NGROK_7021")]
    pub const EDGE_MODULE_FOR_TYPE_UNSUPPORTED: ErrorCode = ErrorCode::new(7021);

    /// `ERR_NGROK_7022`: The edge's type is unknown; use http, https or tcp.
    ///
    /// Its message carries `NAME`.
    #[doc(alias = "ERR_NGROK_7022")]
    pub const EDGE_TYPE_INVALID: ErrorCode = ErrorCode::new(7022);

    /// `ERR_NGROK_7023`: A header name in the edge has characters that HTTP forbids there.
    ///
    /// Its message carries `KEY`.
    #[doc(alias = "ERR_NGROK_7023")]
    pub const EDGE_HEADER_NAME_INVALID: ErrorCode = ErrorCode::new(7023);

    /// `ERR_NGROK_7024`: A header value in the edge is not legal in HTTP; the message says why.
    ///
    /// Its message carries `VAL`, `REASON`.
    #[doc(alias = "ERR_NGROK_7024")]
    pub const EDGE_HEADER_VALUE_INVALID: ErrorCode = ErrorCode::new(7024);

    /// `ERR_NGROK_7025`: The edge's IP Restriction module names no IP policy; list one or more.
    #[doc(alias = "ERR_NGROK_7025")]
    pub const EDGE_IP_RESTRICTION_POLICIES_EMPTY: ErrorCode = ErrorCode::new(7025);

    /// `ERR_NGROK_7028`: The edge was not saved because it is faulty; the message lists what to fix.
    ///
    /// Its message carries `ERRS`.
    #[doc(alias = "ERR_NGROK_7028")]
    pub const EDGE_VALIDATION_FAILED: ErrorCode = ErrorCode::new(7028);

    /// `ERR_NGROK_7032`: The edge sets a TLS termination parameter while its HTTPS module turns termination
    /// off; drop one.
    ///
    /// Its message carries `PARAMETER`.
    #[doc(alias = "ERR_NGROK_7032")]
    pub const EDGE_TLS_TERMINATION_PARAMETER_CONFLICT: ErrorCode = ErrorCode::new(7032);

    /// `ERR_NGROK_7033`: An edge's OAuth provider with your own application needs both its client ID and
    /// its client secret.
    #[doc(alias = "ERR_NGROK_7033")]
    pub const EDGE_OAUTH_CLIENT_CREDENTIALS_MISSING: ErrorCode = ErrorCode::new(7033);

    /// `ERR_NGROK_7034`: The edge asks ngrok's managed OAuth application for custom scopes; bring your own
    /// application for them.
    #[doc(alias = "ERR_NGROK_7034")]
    pub const EDGE_OAUTH_MANAGED_SCOPES_NOT_ALLOWED: ErrorCode = ErrorCode::new(7034);

    /// `ERR_NGROK_7035`: The edge's OAuth auth check interval is shorter than permitted; raise it.
    ///
    /// Its message carries `MIN`, `ACTUAL`.
    #[doc(alias = "ERR_NGROK_7035")]
    pub const EDGE_OAUTH_CHECK_INTERVAL_BELOW_MINIMUM: ErrorCode = ErrorCode::new(7035);

    /// `ERR_NGROK_7036`: The edge configures several OAuth providers; keep a single one.
    ///
    /// Its message carries `PROVIDER_NAMES`.
    #[doc(alias = "ERR_NGROK_7036")]
    pub const EDGE_OAUTH_PROVIDERS_CONFLICT: ErrorCode = ErrorCode::new(7036);

    /// `ERR_NGROK_7037`: The edge's OAuth module configures no provider; add one.
    #[doc(alias = "ERR_NGROK_7037")]
    pub const EDGE_OAUTH_PROVIDER_MISSING: ErrorCode = ErrorCode::new(7037);

    /// `ERR_NGROK_7038`: The edge admits users in a way that needs an OAuth scope it does not request; add
    /// the one named.
    ///
    /// Its message carries `PROVIDER`, `SCOPE`, `AUTH_FEATURE`.
    #[doc(alias = "ERR_NGROK_7038")]
    pub const EDGE_OAUTH_SCOPE_MISSING: ErrorCode = ErrorCode::new(7038);

    /// `ERR_NGROK_7039`: The edge's OAuth provider lists an email domain that is not valid.
    ///
    /// Its message carries `PROVIDER`, `NAME`.
    #[doc(alias = "ERR_NGROK_7039")]
    pub const EDGE_OAUTH_EMAIL_DOMAIN_INVALID: ErrorCode = ErrorCode::new(7039);

    /// `ERR_NGROK_7040`: The edge lists a GitHub team that is neither a numeric ID nor written as
    /// org_slug/team_slug.
    ///
    /// Its message carries `TEAM`.
    #[doc(alias = "ERR_NGROK_7040")]
    pub const EDGE_OAUTH_GITHUB_TEAM_INVALID: ErrorCode = ErrorCode::new(7040);

    /// `ERR_NGROK_7041`: The account does not have OAuth on edges enabled.
    #[doc(alias = "ERR_NGROK_7041")]
    pub const EDGE_OAUTH_REQUIRES_PLAN: ErrorCode = ErrorCode::new(7041);

    /// `ERR_NGROK_7042`: The edge's OAuth cookie prefix may be made of letters, digits and periods alone.
    ///
    /// Its message carries `PREFIX`.
    #[doc(alias = "ERR_NGROK_7042")]
    pub const EDGE_OAUTH_COOKIE_PREFIX_INVALID: ErrorCode = ErrorCode::new(7042);

    /// `ERR_NGROK_7043`: The edge's OAuth provider lists an email address that is not valid.
    ///
    /// Its message carries `PROVIDER`, `NAME`.
    #[doc(alias = "ERR_NGROK_7043")]
    pub const EDGE_OAUTH_EMAIL_INVALID: ErrorCode = ErrorCode::new(7043);

    /// `ERR_NGROK_7044`: The edge's OAuth provider lists an email domain whose punycode does not decode.
    ///
    /// Its message carries `PROVIDER`, `NAME`.
    #[doc(alias = "ERR_NGROK_7044")]
    pub const EDGE_OAUTH_EMAIL_DOMAIN_PUNYCODE_INVALID: ErrorCode = ErrorCode::new(7044);

    /// `ERR_NGROK_7045`: The edge's OAuth provider lists an email address whose punycode does not decode.
    ///
    /// Its message carries `PROVIDER`, `NAME`.
    #[doc(alias = "ERR_NGROK_7045")]
    pub const EDGE_OAUTH_EMAIL_PUNYCODE_INVALID: ErrorCode = ErrorCode::new(7045);

    /// `ERR_NGROK_7046`: The edge's OAuth provider lists the same email address twice; delete the
    /// repetition.
    ///
    /// Its message carries `PROVIDER`, `DUPLICATE`.
    #[doc(alias = "ERR_NGROK_7046")]
    pub const EDGE_OAUTH_EMAIL_DUPLICATE: ErrorCode = ErrorCode::new(7046);

    /// `ERR_NGROK_7047`: The edge's OAuth provider lists the same email domain twice; delete the
    /// repetition.
    ///
    /// Its message carries `PROVIDER`, `DUPLICATE`.
    #[doc(alias = "ERR_NGROK_7047")]
    pub const EDGE_OAUTH_EMAIL_DOMAIN_DUPLICATE: ErrorCode = ErrorCode::new(7047);

    /// `ERR_NGROK_7048`: The edge's OAuth provider lists the same team twice; delete the repetition.
    ///
    /// Its message carries `PROVIDER`, `DUPLICATE`.
    #[doc(alias = "ERR_NGROK_7048")]
    pub const EDGE_OAUTH_TEAM_DUPLICATE: ErrorCode = ErrorCode::new(7048);

    /// `ERR_NGROK_7049`: The edge's OAuth provider lists the same organization twice; delete the
    /// repetition.
    ///
    /// Its message carries `PROVIDER`, `DUPLICATE`.
    #[doc(alias = "ERR_NGROK_7049")]
    pub const EDGE_OAUTH_ORGANIZATION_DUPLICATE: ErrorCode = ErrorCode::new(7049);

    /// `ERR_NGROK_7050`: The edge's OAuth provider lists the same group twice; delete the repetition.
    ///
    /// Its message carries `PROVIDER`, `DUPLICATE`.
    #[doc(alias = "ERR_NGROK_7050")]
    pub const EDGE_OAUTH_GROUP_DUPLICATE: ErrorCode = ErrorCode::new(7050);

    /// `ERR_NGROK_7051`: The email addresses of the edge's OAuth provider include a blank entry; fill it or
    /// delete it.
    ///
    /// Its message carries `PROVIDER`.
    #[doc(alias = "ERR_NGROK_7051")]
    pub const EDGE_OAUTH_EMAIL_EMPTY: ErrorCode = ErrorCode::new(7051);

    /// `ERR_NGROK_7052`: The email domains of the edge's OAuth provider include a blank entry; fill it or
    /// delete it.
    ///
    /// Its message carries `PROVIDER`.
    #[doc(alias = "ERR_NGROK_7052")]
    pub const EDGE_OAUTH_EMAIL_DOMAIN_EMPTY: ErrorCode = ErrorCode::new(7052);

    /// `ERR_NGROK_7053`: The teams of the edge's OAuth provider include a blank entry; fill it or delete
    /// it.
    ///
    /// Its message carries `PROVIDER`.
    #[doc(alias = "ERR_NGROK_7053")]
    pub const EDGE_OAUTH_TEAM_EMPTY: ErrorCode = ErrorCode::new(7053);

    /// `ERR_NGROK_7054`: The organizations of the edge's OAuth provider include a blank entry; fill it or
    /// delete it.
    ///
    /// Its message carries `PROVIDER`.
    #[doc(alias = "ERR_NGROK_7054")]
    pub const EDGE_OAUTH_ORGANIZATION_EMPTY: ErrorCode = ErrorCode::new(7054);

    /// `ERR_NGROK_7055`: The groups of the edge's OAuth provider include a blank entry; fill it or delete
    /// it.
    ///
    /// Its message carries `PROVIDER`.
    #[doc(alias = "ERR_NGROK_7055")]
    pub const EDGE_OAUTH_GROUP_EMPTY: ErrorCode = ErrorCode::new(7055);

    /// `ERR_NGROK_7056`: The edge module requests more OAuth scopes than it may; cut the list.
    ///
    /// Its message carries `COUNT`, `MAX`.
    #[doc(alias = "ERR_NGROK_7056")]
    pub const EDGE_OAUTH_SCOPES_LIMIT_REACHED: ErrorCode = ErrorCode::new(7056);

    /// `ERR_NGROK_7057`: The edge module lists more GitHub teams for OAuth than it may; cut the list.
    ///
    /// Its message carries `COUNT`, `MAX`.
    #[doc(alias = "ERR_NGROK_7057")]
    pub const EDGE_OAUTH_GITHUB_TEAMS_LIMIT_REACHED: ErrorCode = ErrorCode::new(7057);

    /// `ERR_NGROK_7058`: The edge module lists more GitHub organizations for OAuth than it may; cut the
    /// list.
    ///
    /// Its message carries `COUNT`, `MAX`.
    #[doc(alias = "ERR_NGROK_7058")]
    pub const EDGE_OAUTH_GITHUB_ORGS_LIMIT_REACHED: ErrorCode = ErrorCode::new(7058);

    /// `ERR_NGROK_7059`: The edge module lists more Google groups for OAuth than it may; cut the list.
    ///
    /// Its message carries `COUNT`, `MAX`.
    #[doc(alias = "ERR_NGROK_7059")]
    pub const EDGE_OAUTH_GOOGLE_GROUPS_LIMIT_REACHED: ErrorCode = ErrorCode::new(7059);

    /// `ERR_NGROK_7060`: The edge module lists more email addresses for OAuth than it may; cut the list.
    ///
    /// Its message carries `COUNT`, `MAX`.
    #[doc(alias = "ERR_NGROK_7060")]
    pub const EDGE_OAUTH_EMAILS_LIMIT_REACHED: ErrorCode = ErrorCode::new(7060);

    /// `ERR_NGROK_7061`: The edge module lists more email domains for OAuth than it may; cut the list.
    ///
    /// Its message carries `COUNT`, `MAX`.
    #[doc(alias = "ERR_NGROK_7061")]
    pub const EDGE_OAUTH_EMAIL_DOMAINS_LIMIT_REACHED: ErrorCode = ErrorCode::new(7061);

    /// `ERR_NGROK_7062`: The named modules work only where the edge terminates TLS; disable them or turn
    /// termination on.
    ///
    /// Its message carries `MODULE_NAMES`.
    #[doc(alias = "ERR_NGROK_7062")]
    pub const EDGE_MODULES_TLS_TERMINATION_MISSING: ErrorCode = ErrorCode::new(7062);

    /// `ERR_NGROK_7067`: The edge lists an email address with capital letters; write it in lowercase.
    ///
    /// Its message carries `EMAIL`.
    #[doc(alias = "ERR_NGROK_7067")]
    pub const EDGE_EMAIL_UPPERCASE_NOT_ALLOWED: ErrorCode = ErrorCode::new(7067);

    /// `ERR_NGROK_7068`: The edge lists an email domain with capital letters; write it in lowercase.
    ///
    /// Its message carries `DOMAIN`.
    #[doc(alias = "ERR_NGROK_7068")]
    pub const EDGE_EMAIL_DOMAIN_UPPERCASE_NOT_ALLOWED: ErrorCode = ErrorCode::new(7068);

    /// `ERR_NGROK_7069`: The edge adds one header twice under spellings that differ only in case; keep one.
    ///
    /// Its message carries `HEADER`, `CASE_ONE`, `CASE_TWO`.
    #[doc(alias = "ERR_NGROK_7069")]
    pub const EDGE_ADD_HEADER_DUPLICATE: ErrorCode = ErrorCode::new(7069);

    /// `ERR_NGROK_7070`: No further edges fit on this account; delete one that is unused.
    ///
    /// Its message carries `MAX`.
    #[doc(alias = "ERR_NGROK_7070")]
    pub const EDGE_LIMIT_REACHED: ErrorCode = ErrorCode::new(7070);

    /// `ERR_NGROK_7071`: The account has added edges too quickly; wait for the interval to pass.
    ///
    /// Its message carries `MAX`, `INTERVAL`.
    #[doc(alias = "ERR_NGROK_7071")]
    pub const EDGE_CREATION_RATE_LIMITED: ErrorCode = ErrorCode::new(7071);

    /// `ERR_NGROK_7072`: The edge's Mutual TLS module refers to a certificate authority that is not there;
    /// fix the ID.
    ///
    /// Its message carries `ID`.
    #[doc(alias = "ERR_NGROK_7072")]
    pub const EDGE_MUTUAL_TLS_CA_NOT_FOUND: ErrorCode = ErrorCode::new(7072);

    /// `ERR_NGROK_7073`: The edge's description has too many characters; shorten it.
    ///
    /// Its message carries `MAX`, `VAL`.
    #[doc(alias = "ERR_NGROK_7073")]
    pub const EDGE_DESCRIPTION_TOO_LONG: ErrorCode = ErrorCode::new(7073);

    /// `ERR_NGROK_7074`: The edge's metadata has too many characters; shorten it.
    ///
    /// Its message carries `MAX`, `VAL`.
    #[doc(alias = "ERR_NGROK_7074")]
    pub const EDGE_METADATA_TOO_LONG: ErrorCode = ErrorCode::new(7074);

    /// `ERR_NGROK_7075`: The edge's Mutual TLS module attaches more certificate authorities than it may;
    /// detach some.
    ///
    /// Its message carries `LIMIT`.
    #[doc(alias = "ERR_NGROK_7075")]
    pub const EDGE_MUTUAL_TLS_AUTHORITIES_LIMIT_REACHED: ErrorCode = ErrorCode::new(
        7075,
    );

    /// `ERR_NGROK_7079`: The edge turns on several sign-in modules; choose one among SAML, OIDC and OAuth.
    #[doc(alias = "ERR_NGROK_7079")]
    pub const EDGE_AUTH_MODULES_CONFLICT: ErrorCode = ErrorCode::new(7079);

    /// `ERR_NGROK_7080`: The edge's SAML metadata document has too many bytes.
    ///
    /// Its message carries `MAX`, `NBYTES`.
    #[doc(alias = "ERR_NGROK_7080")]
    pub const EDGE_SAML_METADATA_TOO_LONG: ErrorCode = ErrorCode::new(7080);

    /// `ERR_NGROK_7081`: The edge has SAML IdP metadata inline and as a URL; keep one of them.
    #[doc(alias = "ERR_NGROK_7081")]
    pub const EDGE_SAML_METADATA_SOURCE_CONFLICT: ErrorCode = ErrorCode::new(7081);

    /// `ERR_NGROK_7082`: ngrok cannot connect to the edge's IdP metadata URL; check that its host is
    /// publicly reachable.
    ///
    /// Its message carries `MDURL`, `ERR`.
    #[doc(alias = "ERR_NGROK_7082")]
    pub const EDGE_SAML_METADATA_URL_UNAVAILABLE: ErrorCode = ErrorCode::new(7082);

    /// `ERR_NGROK_7083`: The IdP metadata given inline for the edge's SAML module cannot be parsed.
    ///
    /// Its message carries `ERR`.
    #[doc(alias = "ERR_NGROK_7083")]
    pub const EDGE_SAML_METADATA_INVALID: ErrorCode = ErrorCode::new(7083);

    /// `ERR_NGROK_7084`: The edge's IdP metadata URL answered with an HTTP status that ngrok did not
    /// expect.
    ///
    /// Its message carries `STATUSCODE`, `MDURL`.
    #[doc(alias = "ERR_NGROK_7084")]
    pub const EDGE_SAML_METADATA_URL_STATUS_INVALID: ErrorCode = ErrorCode::new(7084);

    /// `ERR_NGROK_7085`: What the edge's metadata URL returned cannot be parsed as SAML IdP metadata.
    ///
    /// Its message carries `MDURL`, `ERR`.
    #[doc(alias = "ERR_NGROK_7085")]
    pub const EDGE_SAML_METADATA_URL_CONTENT_INVALID: ErrorCode = ErrorCode::new(7085);

    /// `ERR_NGROK_7086`: The response of the edge's IdP metadata URL broke off or failed while its body was
    /// read.
    ///
    /// Its message carries `MDURL`, `ERR`.
    #[doc(alias = "ERR_NGROK_7086")]
    pub const EDGE_SAML_METADATA_URL_READ_FAILED: ErrorCode = ErrorCode::new(7086);

    /// `ERR_NGROK_7087`: The edge's OIDC issuer has too many bytes.
    ///
    /// Its message carries `MAX`, `N`.
    #[doc(alias = "ERR_NGROK_7087")]
    pub const EDGE_OIDC_ISSUER_TOO_LONG: ErrorCode = ErrorCode::new(7087);

    /// `ERR_NGROK_7088`: The edge's OIDC module lacks its issuer.
    #[doc(alias = "ERR_NGROK_7088")]
    pub const EDGE_OIDC_ISSUER_MISSING: ErrorCode = ErrorCode::new(7088);

    /// `ERR_NGROK_7089`: The edge's OIDC module lacks its client ID.
    #[doc(alias = "ERR_NGROK_7089")]
    pub const EDGE_OIDC_CLIENT_ID_MISSING: ErrorCode = ErrorCode::new(7089);

    /// `ERR_NGROK_7090`: The edge's OIDC module lacks its client secret.
    #[doc(alias = "ERR_NGROK_7090")]
    pub const EDGE_OIDC_CLIENT_SECRET_MISSING: ErrorCode = ErrorCode::new(7090);

    /// `ERR_NGROK_7091`: The edge's SAML module has no IdP metadata; give it inline or as a URL.
    #[doc(alias = "ERR_NGROK_7091")]
    pub const EDGE_SAML_METADATA_MISSING: ErrorCode = ErrorCode::new(7091);

    /// `ERR_NGROK_7092`: The edge's session inactivity timeout is longer than a year; lower it.
    ///
    /// Its message carries `ACTUAL`.
    #[doc(alias = "ERR_NGROK_7092")]
    pub const EDGE_SESSION_INACTIVITY_TIMEOUT_INVALID: ErrorCode = ErrorCode::new(7092);

    /// `ERR_NGROK_7093`: The account does not have basic auth on edges enabled.
    #[doc(alias = "ERR_NGROK_7093")]
    pub const EDGE_BASIC_AUTH_REQUIRES_PLAN: ErrorCode = ErrorCode::new(7093);

    /// `ERR_NGROK_7094`: The account does not have compression on edges enabled.
    #[doc(alias = "ERR_NGROK_7094")]
    pub const EDGE_COMPRESSION_REQUIRES_PLAN: ErrorCode = ErrorCode::new(7094);

    /// `ERR_NGROK_7095`: The account does not have the circuit breaker on edges enabled.
    #[doc(alias = "ERR_NGROK_7095")]
    pub const EDGE_CIRCUIT_BREAKER_REQUIRES_PLAN: ErrorCode = ErrorCode::new(7095);

    /// `ERR_NGROK_7096`: The account does not have request header changes on edges enabled.
    #[doc(alias = "ERR_NGROK_7096")]
    pub const EDGE_REQUEST_HEADERS_REQUIRES_PLAN: ErrorCode = ErrorCode::new(7096);

    /// `ERR_NGROK_7097`: The account does not have response header changes on edges enabled.
    #[doc(alias = "ERR_NGROK_7097")]
    pub const EDGE_RESPONSE_HEADERS_REQUIRES_PLAN: ErrorCode = ErrorCode::new(7097);

    /// `ERR_NGROK_7098`: The account does not have OIDC on edges enabled.
    #[doc(alias = "ERR_NGROK_7098")]
    pub const EDGE_OIDC_REQUIRES_PLAN: ErrorCode = ErrorCode::new(7098);

    /// `ERR_NGROK_7099`: The account does not have SAML on edges enabled.
    #[doc(alias = "ERR_NGROK_7099")]
    pub const EDGE_SAML_REQUIRES_PLAN: ErrorCode = ErrorCode::new(7099);

    /// `ERR_NGROK_7100`: The account does not have the edges' TLS termination module enabled.
    #[doc(alias = "ERR_NGROK_7100")]
    pub const EDGE_TLS_TERMINATION_REQUIRES_PLAN: ErrorCode = ErrorCode::new(7100);

    /// `ERR_NGROK_7101`: The account does not have IP Restrictions on edges enabled.
    #[doc(alias = "ERR_NGROK_7101")]
    pub const EDGE_IP_RESTRICTION_REQUIRES_PLAN: ErrorCode = ErrorCode::new(7101);

    /// `ERR_NGROK_7102`: The account does not have TCP address backends enabled.
    #[doc(alias = "ERR_NGROK_7102")]
    pub const EDGE_TCP_ADDRESS_BACKEND_REQUIRES_PLAN: ErrorCode = ErrorCode::new(7102);

    /// `ERR_NGROK_7103`: The account does not have mutual TLS on edges enabled.
    #[doc(alias = "ERR_NGROK_7103")]
    pub const EDGE_MUTUAL_TLS_REQUIRES_PLAN: ErrorCode = ErrorCode::new(7103);

    /// `ERR_NGROK_7104`: A hostport of the edge is malformed; write host name, colon and port number.
    ///
    /// Its message carries `INVALID`.
    #[doc(alias = "ERR_NGROK_7104")]
    pub const EDGE_HOSTPORT_FORMAT_INVALID: ErrorCode = ErrorCode::new(7104);

    /// `ERR_NGROK_7105`: A header name in the edge has too many bytes; the message shows how it starts.
    ///
    /// Its message carries `PREFIX`, `BYTES`.
    #[doc(alias = "ERR_NGROK_7105")]
    pub const EDGE_HEADER_NAME_TOO_LONG: ErrorCode = ErrorCode::new(7105);

    /// `ERR_NGROK_7106`: A header value in the edge has too many bytes; the message shows its header and
    /// how it starts.
    ///
    /// Its message carries `HEADERKEY`, `PREFIX`, `BYTES`.
    #[doc(alias = "ERR_NGROK_7106")]
    pub const EDGE_HEADER_VALUE_TOO_LONG: ErrorCode = ErrorCode::new(7106);

    /// `ERR_NGROK_7108`: The account does not have the WebSocket-to-TCP converter enabled.
    #[doc(alias = "ERR_NGROK_7108")]
    pub const EDGE_WEBSOCKET_TCP_CONVERTER_REQUIRES_PLAN: ErrorCode = ErrorCode::new(
        7108,
    );

    /// `ERR_NGROK_7109`: HTTPS edges do not take the terminate_at setting for TLS; leave it out.
    #[doc(alias = "ERR_NGROK_7109")]
    pub const EDGE_HTTPS_TLS_TERMINATE_AT_NOT_ALLOWED: ErrorCode = ErrorCode::new(7109);

    /// `ERR_NGROK_7110`: The route belongs to a different edge than the one the request names.
    ///
    /// Its message carries `EID`, `REID`.
    #[doc(alias = "ERR_NGROK_7110")]
    pub const EDGE_ROUTE_PARENT_MISMATCH: ErrorCode = ErrorCode::new(7110);

    /// `ERR_NGROK_7111`: The edge does not have the given hostport.
    ///
    /// Its message carries `HOST`, `PORT`.
    #[doc(alias = "ERR_NGROK_7111")]
    pub const EDGE_HOSTPORT_NOT_FOUND: ErrorCode = ErrorCode::new(7111);

    /// `ERR_NGROK_7112`: The port of the hostport has to be between 1 and 65535.
    ///
    /// Its message carries `HOSTPORT`, `PORT`.
    #[doc(alias = "ERR_NGROK_7112")]
    pub const EDGE_HOSTPORT_PORT_INVALID: ErrorCode = ErrorCode::new(7112);

    /// `ERR_NGROK_7113`: Nobody has reserved the TCP address of this hostport; reserve it first.
    ///
    /// Its message carries `HOSTPORT`.
    #[doc(alias = "ERR_NGROK_7113")]
    pub const EDGE_HOSTPORT_ADDRESS_NOT_FOUND: ErrorCode = ErrorCode::new(7113);

    /// `ERR_NGROK_7114`: Your account is not the one that holds the TCP address of this hostport.
    ///
    /// Its message carries `HOSTPORT`.
    #[doc(alias = "ERR_NGROK_7114")]
    pub const EDGE_HOSTPORT_ADDRESS_NOT_AUTHORIZED: ErrorCode = ErrorCode::new(7114);

    /// `ERR_NGROK_7115`: The TCP address still has an endpoint configuration; remove that, then attach the
    /// edge.
    ///
    /// Its message carries `HOSTPORT`.
    #[doc(alias = "ERR_NGROK_7115")]
    pub const EDGE_HOSTPORT_ADDRESS_CONFIGURATION_IN_USE: ErrorCode = ErrorCode::new(
        7115,
    );

    /// `ERR_NGROK_7116`: Domains attach to edges on port 443 only; correct the port.
    ///
    /// Its message carries `HOSTPORT`.
    #[doc(alias = "ERR_NGROK_7116")]
    pub const EDGE_HOSTPORT_DOMAIN_PORT_UNSUPPORTED: ErrorCode = ErrorCode::new(7116);

    /// `ERR_NGROK_7117`: Nobody has reserved the domain of this hostport; reserve it first.
    ///
    /// Its message carries `HOSTPORT`.
    #[doc(alias = "ERR_NGROK_7117")]
    pub const EDGE_HOSTPORT_DOMAIN_NOT_FOUND: ErrorCode = ErrorCode::new(7117);

    /// `ERR_NGROK_7118`: Your account is not the one that holds the domain of this hostport.
    ///
    /// Its message carries `HOSTPORT`.
    #[doc(alias = "ERR_NGROK_7118")]
    pub const EDGE_HOSTPORT_DOMAIN_NOT_AUTHORIZED: ErrorCode = ErrorCode::new(7118);

    /// `ERR_NGROK_7119`: The domain still has an endpoint configuration; remove that, then attach the edge.
    ///
    /// Its message carries `HOSTPORT`.
    #[doc(alias = "ERR_NGROK_7119")]
    pub const EDGE_HOSTPORT_DOMAIN_CONFIGURATION_IN_USE: ErrorCode = ErrorCode::new(
        7119,
    );

    /// `ERR_NGROK_7120`: A domain was given to a TCP edge, which takes TCP addresses alone.
    ///
    /// Its message carries `HOSTPORT`.
    #[doc(alias = "ERR_NGROK_7120")]
    pub const EDGE_TCP_HOSTPORT_DOMAIN_NOT_ALLOWED: ErrorCode = ErrorCode::new(7120);

    /// `ERR_NGROK_7121`: A TCP address was given to an HTTPS edge, which takes reserved domains alone.
    ///
    /// Its message carries `HOSTPORT`.
    #[doc(alias = "ERR_NGROK_7121")]
    pub const EDGE_HTTPS_HOSTPORT_TCP_ADDRESS_NOT_ALLOWED: ErrorCode = ErrorCode::new(
        7121,
    );

    /// `ERR_NGROK_7122`: A different edge has this hostport; detach it there or choose another.
    ///
    /// Its message carries `HOSTPORT`.
    #[doc(alias = "ERR_NGROK_7122")]
    pub const EDGE_HOSTPORT_IN_USE: ErrorCode = ErrorCode::new(7122);

    /// `ERR_NGROK_7123`: The edge route has no match expression; add one.
    #[doc(alias = "ERR_NGROK_7123")]
    pub const EDGE_ROUTE_MATCH_MISSING: ErrorCode = ErrorCode::new(7123);

    /// `ERR_NGROK_7124`: There is no such edge route; check the ID.
    ///
    /// Its message carries `ID`.
    #[doc(alias = "ERR_NGROK_7124")]
    pub const EDGE_ROUTE_NOT_FOUND: ErrorCode = ErrorCode::new(7124);

    /// `ERR_NGROK_7125`: The HTTPS edge has this route already.
    ///
    /// Its message carries `ID`.
    #[doc(alias = "ERR_NGROK_7125")]
    pub const EDGE_ROUTE_ALREADY_EXISTS: ErrorCode = ErrorCode::new(7125);

    /// `ERR_NGROK_7126`: Another route of the HTTPS edge has the same match expression; change one of them.
    ///
    /// Its message carries `MATCH`.
    #[doc(alias = "ERR_NGROK_7126")]
    pub const EDGE_ROUTE_MATCH_ALREADY_EXISTS: ErrorCode = ErrorCode::new(7126);

    /// `ERR_NGROK_7127`: OAuth works on the root route alone for now; move it to the route for /.
    ///
    /// Its message carries `MATCH`.
    #[doc(alias = "ERR_NGROK_7127")]
    pub const EDGE_ROUTE_OAUTH_NON_ROOT_UNSUPPORTED: ErrorCode = ErrorCode::new(7127);

    /// `ERR_NGROK_7128`: The edge has as many routes as the account permits for each; delete one.
    ///
    /// Its message carries `MAX`.
    #[doc(alias = "ERR_NGROK_7128")]
    pub const EDGE_ROUTES_LIMIT_REACHED: ErrorCode = ErrorCode::new(7128);

    /// `ERR_NGROK_7129`: The edge has as many hostports as the account permits for each; detach one.
    ///
    /// Its message carries `MAX`.
    #[doc(alias = "ERR_NGROK_7129")]
    pub const EDGE_HOSTPORTS_LIMIT_REACHED: ErrorCode = ErrorCode::new(7129);

    /// `ERR_NGROK_7130`: The route's match type is unknown; use exact_path or path_prefix.
    #[doc(alias = "ERR_NGROK_7130")]
    pub const EDGE_ROUTE_MATCH_TYPE_INVALID: ErrorCode = ErrorCode::new(7130);

    /// `ERR_NGROK_7131`: The route's match expression is not a path; write it with a leading slash, such as
    /// /foo/bar.
    ///
    /// Its message carries `MATCH`.
    #[doc(alias = "ERR_NGROK_7131")]
    pub const EDGE_ROUTE_MATCH_INVALID: ErrorCode = ErrorCode::new(7131);

    /// `ERR_NGROK_7132`: An agent serves this hostport without an edge; stop that agent or choose another
    /// hostport.
    ///
    /// Its message carries `HOSTPORT`.
    #[doc(alias = "ERR_NGROK_7132")]
    pub const EDGE_HOSTPORT_AGENT_IN_USE: ErrorCode = ErrorCode::new(7132);

    /// `ERR_NGROK_7133`: A TCP address was given to a TLS edge, which takes reserved domains alone.
    ///
    /// Its message carries `HOSTPORT`.
    #[doc(alias = "ERR_NGROK_7133")]
    pub const EDGE_TLS_HOSTPORT_TCP_ADDRESS_NOT_ALLOWED: ErrorCode = ErrorCode::new(
        7133,
    );

    /// `ERR_NGROK_7134`: Sign-in by OAuth, OIDC or SAML needs a route matched by path; use exact_path or
    /// path_prefix.
    #[doc(alias = "ERR_NGROK_7134")]
    pub const EDGE_ROUTE_AUTH_MATCH_TYPE_UNSUPPORTED: ErrorCode = ErrorCode::new(7134);

    /// `ERR_NGROK_7135`: The route's match expression is longer than the limit; shorten it.
    ///
    /// Its message carries `MAX`, `SIZE`.
    #[doc(alias = "ERR_NGROK_7135")]
    pub const EDGE_ROUTE_MATCH_TOO_LONG: ErrorCode = ErrorCode::new(7135);

    /// `ERR_NGROK_7136`: The edge's OAuth cookie prefix is longer than the limit; shorten it.
    ///
    /// Its message carries `MAX`, `SIZE`.
    #[doc(alias = "ERR_NGROK_7136")]
    pub const EDGE_OAUTH_COOKIE_PREFIX_TOO_LONG: ErrorCode = ErrorCode::new(7136);

    /// `ERR_NGROK_7137`: The edge's OAuth client ID is longer than the limit; check that it was copied
    /// correctly.
    ///
    /// Its message carries `MAX`, `SIZE`.
    #[doc(alias = "ERR_NGROK_7137")]
    pub const EDGE_OAUTH_CLIENT_ID_TOO_LONG: ErrorCode = ErrorCode::new(7137);

    /// `ERR_NGROK_7138`: The edge's OAuth client secret is longer than the limit; check that it was copied
    /// correctly.
    ///
    /// Its message carries `MAX`, `SIZE`.
    #[doc(alias = "ERR_NGROK_7138")]
    pub const EDGE_OAUTH_CLIENT_SECRET_TOO_LONG: ErrorCode = ErrorCode::new(7138);

    /// `ERR_NGROK_7139`: An email address for the edge's OAuth module is longer than the limit.
    ///
    /// Its message carries `MAX`, `SIZE`.
    #[doc(alias = "ERR_NGROK_7139")]
    pub const EDGE_OAUTH_EMAIL_TOO_LONG: ErrorCode = ErrorCode::new(7139);

    /// `ERR_NGROK_7140`: An email domain for the edge's OAuth module is longer than the limit.
    ///
    /// Its message carries `MAX`, `SIZE`.
    #[doc(alias = "ERR_NGROK_7140")]
    pub const EDGE_OAUTH_EMAIL_DOMAIN_TOO_LONG: ErrorCode = ErrorCode::new(7140);

    /// `ERR_NGROK_7141`: A scope requested by the edge's OAuth module is longer than the limit.
    ///
    /// Its message carries `MAX`, `SIZE`.
    #[doc(alias = "ERR_NGROK_7141")]
    pub const EDGE_OAUTH_SCOPE_TOO_LONG: ErrorCode = ErrorCode::new(7141);

    /// `ERR_NGROK_7142`: Too many GitHub teams stand in the edge module; remove some.
    ///
    /// Its message carries `COUNT`, `MAX`.
    #[doc(alias = "ERR_NGROK_7142")]
    pub const EDGE_GITHUB_TEAMS_LIMIT_REACHED: ErrorCode = ErrorCode::new(7142);

    /// `ERR_NGROK_7143`: Too many GitHub organizations stand in the edge module; remove some.
    ///
    /// Its message carries `COUNT`, `MAX`.
    #[doc(alias = "ERR_NGROK_7143")]
    pub const EDGE_GITHUB_ORGS_LIMIT_REACHED: ErrorCode = ErrorCode::new(7143);

    /// `ERR_NGROK_7144`: A GitHub team for the edge's OAuth module is longer than the limit.
    ///
    /// Its message carries `MAX`, `SIZE`.
    #[doc(alias = "ERR_NGROK_7144")]
    pub const EDGE_OAUTH_GITHUB_TEAM_TOO_LONG: ErrorCode = ErrorCode::new(7144);

    /// `ERR_NGROK_7145`: A GitHub organization for the edge's OAuth module is longer than the limit.
    ///
    /// Its message carries `MAX`, `SIZE`.
    #[doc(alias = "ERR_NGROK_7145")]
    pub const EDGE_OAUTH_GITHUB_ORG_TOO_LONG: ErrorCode = ErrorCode::new(7145);

    /// `ERR_NGROK_7146`: Too many Google groups stand in the edge module; remove some.
    ///
    /// Its message carries `COUNT`, `MAX`.
    #[doc(alias = "ERR_NGROK_7146")]
    pub const EDGE_GOOGLE_GROUPS_LIMIT_REACHED: ErrorCode = ErrorCode::new(7146);

    /// `ERR_NGROK_7147`: A Google group for the edge's OAuth module is longer than the limit.
    ///
    /// Its message carries `MAX`, `SIZE`.
    #[doc(alias = "ERR_NGROK_7147")]
    pub const EDGE_OAUTH_GOOGLE_GROUP_TOO_LONG: ErrorCode = ErrorCode::new(7147);

    /// `ERR_NGROK_7148`: The edge's OIDC client ID is longer than the limit; check that it was copied
    /// correctly.
    ///
    /// Its message carries `MAX`, `SIZE`.
    #[doc(alias = "ERR_NGROK_7148")]
    pub const EDGE_OIDC_CLIENT_ID_TOO_LONG: ErrorCode = ErrorCode::new(7148);

    /// `ERR_NGROK_7149`: The edge's OIDC client secret is longer than the limit; check that it was copied
    /// correctly.
    ///
    /// Its message carries `MAX`, `SIZE`.
    #[doc(alias = "ERR_NGROK_7149")]
    pub const EDGE_OIDC_CLIENT_SECRET_TOO_LONG: ErrorCode = ErrorCode::new(7149);

    /// `ERR_NGROK_7150`: The edge module requests more OIDC scopes than it may; cut the list.
    ///
    /// Its message carries `COUNT`, `MAX`.
    #[doc(alias = "ERR_NGROK_7150")]
    pub const EDGE_OIDC_SCOPES_LIMIT_REACHED: ErrorCode = ErrorCode::new(7150);

    /// `ERR_NGROK_7151`: A scope requested by the edge's OIDC module is longer than the limit.
    ///
    /// Its message carries `MAX`, `SIZE`.
    #[doc(alias = "ERR_NGROK_7151")]
    pub const EDGE_OIDC_SCOPE_TOO_LONG: ErrorCode = ErrorCode::new(7151);

    /// `ERR_NGROK_7152`: The edge's OIDC Authn URL is longer than the limit.
    ///
    /// Its message carries `MAX`, `SIZE`.
    #[doc(alias = "ERR_NGROK_7152")]
    pub const EDGE_OIDC_AUTHN_URL_TOO_LONG: ErrorCode = ErrorCode::new(7152);

    /// `ERR_NGROK_7153`: The edge's OIDC cookie prefix is longer than the limit; shorten it.
    ///
    /// Its message carries `MAX`, `SIZE`.
    #[doc(alias = "ERR_NGROK_7153")]
    pub const EDGE_OIDC_COOKIE_PREFIX_TOO_LONG: ErrorCode = ErrorCode::new(7153);

    /// `ERR_NGROK_7155`: A single route of an edge can have OAuth, OIDC or SAML; turn it off on the others.
    #[doc(alias = "ERR_NGROK_7155")]
    pub const EDGE_AUTH_MODULES_MULTIPLE_ROUTES_UNSUPPORTED: ErrorCode = ErrorCode::new(
        7155,
    );

    /// `ERR_NGROK_7156`: The domain lies in another region than the edge's earlier hostport; attach one
    /// from the same region.
    ///
    /// Its message carries `HOSTPORT`, `NEW_REGION`, `OLD_REGION`.
    #[doc(alias = "ERR_NGROK_7156")]
    pub const EDGE_HOSTPORT_DOMAIN_REGION_MISMATCH: ErrorCode = ErrorCode::new(7156);

    /// `ERR_NGROK_7157`: The TCP address lies in another region than the edge's earlier hostport; attach
    /// one from the same region.
    ///
    /// Its message carries `HOSTPORT`, `NEW_REGION`, `OLD_REGION`.
    #[doc(alias = "ERR_NGROK_7157")]
    pub const EDGE_HOSTPORT_ADDRESS_REGION_MISMATCH: ErrorCode = ErrorCode::new(7157);

    /// `ERR_NGROK_7158`: The edge's OAuth auth check interval is longer than permitted; lower it.
    ///
    /// Its message carries `MAX`, `ACTUAL`.
    #[doc(alias = "ERR_NGROK_7158")]
    pub const EDGE_OAUTH_CHECK_INTERVAL_ABOVE_MAXIMUM: ErrorCode = ErrorCode::new(7158);

    /// `ERR_NGROK_7159`: The edge's OIDC auth check interval is shorter than permitted; raise it.
    ///
    /// Its message carries `MIN`, `ACTUAL`.
    #[doc(alias = "ERR_NGROK_7159")]
    pub const EDGE_OIDC_CHECK_INTERVAL_BELOW_MINIMUM: ErrorCode = ErrorCode::new(7159);

    /// `ERR_NGROK_7160`: The edge's OIDC auth check interval is longer than permitted; lower it.
    ///
    /// Its message carries `MAX`, `ACTUAL`.
    #[doc(alias = "ERR_NGROK_7160")]
    pub const EDGE_OIDC_CHECK_INTERVAL_ABOVE_MAXIMUM: ErrorCode = ErrorCode::new(7160);

    /// `ERR_NGROK_7161`: The edge's OAuth sessions may not last as long as configured; lower the maximum
    /// duration.
    ///
    /// Its message carries `MAX`, `ACTUAL`.
    #[doc(alias = "ERR_NGROK_7161")]
    pub const EDGE_OAUTH_MAX_SESSION_DURATION_INVALID: ErrorCode = ErrorCode::new(7161);

    /// `ERR_NGROK_7162`: The edge's OIDC sessions may not last as long as configured; lower the maximum
    /// duration.
    ///
    /// Its message carries `MAX`, `ACTUAL`.
    #[doc(alias = "ERR_NGROK_7162")]
    pub const EDGE_OIDC_MAX_SESSION_DURATION_INVALID: ErrorCode = ErrorCode::new(7162);

    /// `ERR_NGROK_7163`: The account does not have TLS edges enabled.
    #[doc(alias = "ERR_NGROK_7163")]
    pub const EDGE_TLS_REQUIRES_PLAN: ErrorCode = ErrorCode::new(7163);

    /// `ERR_NGROK_7164`: The edge cannot just drop this header; give a value that takes its place.
    ///
    /// Its message carries `ID`.
    #[doc(alias = "ERR_NGROK_7164")]
    pub const EDGE_HEADER_REMOVAL_REPLACEMENT_MISSING: ErrorCode = ErrorCode::new(7164);

    /// `ERR_NGROK_7165`: The edge names an OAuth provider that ngrok does not support.
    #[doc(alias = "ERR_NGROK_7165")]
    pub const EDGE_OAUTH_PROVIDER_UNSUPPORTED: ErrorCode = ErrorCode::new(7165);

    /// `ERR_NGROK_7166`: ngrok runs no managed application for this OAuth provider at present; use your own
    /// client ID and secret.
    ///
    /// Its message carries `PROVIDER`.
    #[doc(alias = "ERR_NGROK_7166")]
    pub const EDGE_OAUTH_MANAGED_APPLICATION_UNAVAILABLE: ErrorCode = ErrorCode::new(
        7166,
    );

    /// `ERR_NGROK_7167`: The account does not have the user agent filter on edges enabled.
    #[doc(alias = "ERR_NGROK_7167")]
    pub const EDGE_USER_AGENT_FILTER_REQUIRES_PLAN: ErrorCode = ErrorCode::new(7167);

    /// `ERR_NGROK_7168`: The account does not have JWT Validation on edges enabled.
    #[doc(alias = "ERR_NGROK_7168")]
    pub const EDGE_JWT_VALIDATION_REQUIRES_PLAN: ErrorCode = ErrorCode::new(7168);

    /// `ERR_NGROK_7169`: The JWT token type is unknown; use jwt, at+jwt or it+jwt.
    ///
    /// Its message carries `TYPE`.
    #[doc(alias = "ERR_NGROK_7169")]
    pub const EDGE_JWT_TOKEN_TYPE_INVALID: ErrorCode = ErrorCode::new(7169);

    /// `ERR_NGROK_7170`: A JWT can be taken from the header or the body only; correct the token method.
    ///
    /// Its message carries `METHOD`.
    #[doc(alias = "ERR_NGROK_7170")]
    pub const EDGE_JWT_TOKEN_METHOD_INVALID: ErrorCode = ErrorCode::new(7170);

    /// `ERR_NGROK_7171`: The edge's JWT Validation module is misconfigured; the message says how.
    ///
    /// Its message carries `DETAIL`.
    #[doc(alias = "ERR_NGROK_7171")]
    pub const EDGE_JWT_CONFIGURATION_INVALID: ErrorCode = ErrorCode::new(7171);

    /// `ERR_NGROK_7172`: JWT Validation allows no issuer; add one to the allow list.
    #[doc(alias = "ERR_NGROK_7172")]
    pub const EDGE_JWT_ISSUERS_EMPTY: ErrorCode = ErrorCode::new(7172);

    /// `ERR_NGROK_7173`: An issuer in JWT Validation has to be a URL, and this one is not.
    ///
    /// Its message carries `ISSUER`.
    #[doc(alias = "ERR_NGROK_7173")]
    pub const EDGE_JWT_ISSUER_INVALID: ErrorCode = ErrorCode::new(7173);

    /// `ERR_NGROK_7174`: JWT Validation allows no audience; add one to the allow list.
    #[doc(alias = "ERR_NGROK_7174")]
    pub const EDGE_JWT_AUDIENCES_EMPTY: ErrorCode = ErrorCode::new(7174);

    /// `ERR_NGROK_7175`: An audience in JWT Validation is not acceptable; the message says why.
    ///
    /// Its message carries `MSG`.
    #[doc(alias = "ERR_NGROK_7175")]
    pub const EDGE_JWT_AUDIENCE_INVALID: ErrorCode = ErrorCode::new(7175);

    /// `ERR_NGROK_7176`: JWT Validation allows no signing algorithm; add one.
    #[doc(alias = "ERR_NGROK_7176")]
    pub const EDGE_JWT_ALGORITHMS_EMPTY: ErrorCode = ErrorCode::new(7176);

    /// `ERR_NGROK_7177`: JWT Validation does not know this signing algorithm; the documentation lists those
    /// it takes.
    ///
    /// Its message carries `TYPE`.
    #[doc(alias = "ERR_NGROK_7177")]
    pub const EDGE_JWT_ALGORITHM_INVALID: ErrorCode = ErrorCode::new(7177);

    /// `ERR_NGROK_7178`: JWT Validation is not told where to find tokens; add a token configuration.
    #[doc(alias = "ERR_NGROK_7178")]
    pub const EDGE_JWT_TOKENS_EMPTY: ErrorCode = ErrorCode::new(7178);

    /// `ERR_NGROK_7179`: An HTTP token configuration in JWT Validation is faulty; the message says why.
    ///
    /// Its message carries `MSG`.
    #[doc(alias = "ERR_NGROK_7179")]
    pub const EDGE_JWT_HTTP_TOKEN_INVALID: ErrorCode = ErrorCode::new(7179);

    /// `ERR_NGROK_7180`: JWT Validation cannot use the name given for an HTTP token.
    ///
    /// Its message carries `NAME`.
    #[doc(alias = "ERR_NGROK_7180")]
    pub const EDGE_JWT_HTTP_TOKEN_NAME_INVALID: ErrorCode = ErrorCode::new(7180);

    /// `ERR_NGROK_7181`: JWT Validation cannot use the prefix given for an HTTP token.
    ///
    /// Its message carries `PREFIX`.
    #[doc(alias = "ERR_NGROK_7181")]
    pub const EDGE_JWT_HTTP_TOKEN_PREFIX_INVALID: ErrorCode = ErrorCode::new(7181);

    /// `ERR_NGROK_7182`: Nothing tells which signing key verifies a JWT; name an identifying token claim,
    /// such as kid.
    #[doc(alias = "ERR_NGROK_7182")]
    pub const EDGE_JWT_SIGNING_KEY_IDENTIFICATION_MISSING: ErrorCode = ErrorCode::new(
        7182,
    );

    /// `ERR_NGROK_7183`: The way chosen to identify a JWT signing key is not valid; use a token claim such
    /// as kid.
    #[doc(alias = "ERR_NGROK_7183")]
    pub const EDGE_JWT_SIGNING_KEY_IDENTIFICATION_INVALID: ErrorCode = ErrorCode::new(
        7183,
    );

    /// `ERR_NGROK_7184`: JWT Validation has no place to get signing keys from; add a source.
    #[doc(alias = "ERR_NGROK_7184")]
    pub const EDGE_JWT_SIGNING_KEY_SOURCES_EMPTY: ErrorCode = ErrorCode::new(7184);

    /// `ERR_NGROK_7185`: An additional jku for JWT signing keys has to be a URL, and this one is not.
    ///
    /// Its message carries `JKU`.
    #[doc(alias = "ERR_NGROK_7185")]
    pub const EDGE_JWT_SIGNING_KEY_JKU_INVALID: ErrorCode = ErrorCode::new(7185);

    /// `ERR_NGROK_7186`: An additional jku for JWT signing keys is a URL at which no JWKS was found.
    ///
    /// Its message carries `JKU`.
    #[doc(alias = "ERR_NGROK_7186")]
    pub const EDGE_JWT_SIGNING_KEY_JKU_JWKS_MISSING: ErrorCode = ErrorCode::new(7186);

    /// `ERR_NGROK_7187`: JWT Validation lists the same issuer twice; delete the repetition.
    ///
    /// Its message carries `ISSUER`.
    #[doc(alias = "ERR_NGROK_7187")]
    pub const EDGE_JWT_ISSUER_DUPLICATE: ErrorCode = ErrorCode::new(7187);

    /// `ERR_NGROK_7188`: JWT Validation lists the same audience twice; delete the repetition.
    ///
    /// Its message carries `AUDIENCE`.
    #[doc(alias = "ERR_NGROK_7188")]
    pub const EDGE_JWT_AUDIENCE_DUPLICATE: ErrorCode = ErrorCode::new(7188);

    /// `ERR_NGROK_7189`: JWT Validation lists two HTTP tokens of equal method and name; delete one.
    ///
    /// Its message carries `METHOD`, `NAME`.
    #[doc(alias = "ERR_NGROK_7189")]
    pub const EDGE_JWT_HTTP_TOKEN_DUPLICATE: ErrorCode = ErrorCode::new(7189);

    /// `ERR_NGROK_7190`: JWT Validation lists the same signing algorithm twice; delete the repetition.
    ///
    /// Its message carries `ALGORITHM`.
    #[doc(alias = "ERR_NGROK_7190")]
    pub const EDGE_JWT_ALGORITHM_DUPLICATE: ErrorCode = ErrorCode::new(7190);

    /// `ERR_NGROK_7191`: JWT Validation lists the same identifying token claim twice; delete the
    /// repetition.
    ///
    /// Its message carries `CLAIM`.
    #[doc(alias = "ERR_NGROK_7191")]
    pub const EDGE_JWT_SIGNING_KEY_CLAIM_DUPLICATE: ErrorCode = ErrorCode::new(7191);

    /// `ERR_NGROK_7192`: An additional JWT signing key jku is listed twice; keep a single entry for each
    /// URL.
    ///
    /// Its message carries `JKU`.
    #[doc(alias = "ERR_NGROK_7192")]
    pub const EDGE_JWT_SIGNING_KEY_JKU_DUPLICATE: ErrorCode = ErrorCode::new(7192);

    /// `ERR_NGROK_7193`: The JWT validation module lists more than 100 signing key sources; remove some.
    #[doc(alias = "ERR_NGROK_7193")]
    pub const EDGE_JWT_SIGNING_KEY_SOURCES_LIMIT_REACHED: ErrorCode = ErrorCode::new(
        7193,
    );

    /// `ERR_NGROK_7194`: Policies on edges are not enabled for this account.
    #[doc(alias = "ERR_NGROK_7194")]
    pub const EDGE_POLICY_MODULE_REQUIRES_PLAN: ErrorCode = ErrorCode::new(7194);

    /// `ERR_NGROK_7195`: The edge's policy module has more rules than the account allows; remove rules or
    /// upgrade the plan.
    ///
    /// Its message carries `LIMIT`.
    #[doc(alias = "ERR_NGROK_7195")]
    pub const EDGE_POLICY_RULE_LIMIT_REACHED: ErrorCode = ErrorCode::new(7195);

    /// `ERR_NGROK_7196`: Edges are deprecated and can only be read on this account; migrate, or ask support
    /// if writes should still work.
    #[doc(alias = "ERR_NGROK_7196")]
    pub const EDGE_WRITE_DEPRECATED: ErrorCode = ErrorCode::new(7196);

    /// `ERR_NGROK_10008`: With HTTPS on and TLS termination off, IP Policy is the only other module
    /// allowed; turn the rest off.
    #[doc(alias = "ERR_NGROK_10008")]
    pub const DASHBOARD_HTTPS_MODULE_COMBINATION_INVALID: ErrorCode = ErrorCode::new(
        10008,
    );

    /// `ERR_NGROK_10009`: The request header to add has no name; enter at least one character.
    #[doc(alias = "ERR_NGROK_10009")]
    pub const DASHBOARD_REQUEST_HEADER_NAME_EMPTY: ErrorCode = ErrorCode::new(10009);

    /// `ERR_NGROK_10010`: The request header to add has no value; enter at least one character.
    #[doc(alias = "ERR_NGROK_10010")]
    pub const DASHBOARD_REQUEST_HEADER_VALUE_EMPTY: ErrorCode = ErrorCode::new(10010);

    /// `ERR_NGROK_10011`: This request header name is already in the list; edit the existing entry.
    ///
    /// Its message carries `NAME`.
    #[doc(alias = "ERR_NGROK_10011")]
    pub const DASHBOARD_REQUEST_HEADER_NAME_ALREADY_EXISTS: ErrorCode = ErrorCode::new(
        10011,
    );

    /// `ERR_NGROK_10012`: The response header to add has no name; enter at least one character.
    #[doc(alias = "ERR_NGROK_10012")]
    pub const DASHBOARD_RESPONSE_HEADER_NAME_EMPTY: ErrorCode = ErrorCode::new(10012);

    /// `ERR_NGROK_10013`: The response header to add has no value; enter at least one character.
    #[doc(alias = "ERR_NGROK_10013")]
    pub const DASHBOARD_RESPONSE_HEADER_VALUE_EMPTY: ErrorCode = ErrorCode::new(10013);

    /// `ERR_NGROK_10014`: This response header name is already in the list; edit the existing entry.
    ///
    /// Its message carries `NAME`.
    #[doc(alias = "ERR_NGROK_10014")]
    pub const DASHBOARD_RESPONSE_HEADER_NAME_ALREADY_EXISTS: ErrorCode = ErrorCode::new(
        10014,
    );
}

/// Codes of [`ErrorFamily::EndpointConfigurations`]: The retired endpoint configurations and their
/// modules.
impl ErrorCode {
    /// `ERR_NGROK_219`: The TLS version given is not among the supported ones.
    ///
    /// Its message carries `TLSVERSION`, `SUPPORTED`.
    #[doc(alias = "ERR_NGROK_219")]
    pub const TLS_VERSION_VALUE_UNSUPPORTED: ErrorCode = ErrorCode::new(219);

    /// `ERR_NGROK_224`: The TLS termination module's terminate_at accepts only edge, agent or upstream.
    ///
    /// Its message carries `VAL`.
    #[doc(alias = "ERR_NGROK_224")]
    pub const ENDPOINT_CONFIGURATION_TLS_TERMINATE_AT_INVALID: ErrorCode = ErrorCode::new(
        224,
    );

    /// `ERR_NGROK_343`: The agent sets basic auth, but the endpoint configuration does not name agent as
    /// auth provider; change one of the two.
    ///
    /// Its message carries `ID`.
    #[doc(alias = "ERR_NGROK_343")]
    pub const ENDPOINT_CONFIGURATION_AGENT_BASIC_AUTH_NOT_ALLOWED: ErrorCode = ErrorCode::new(
        343,
    );

    /// `ERR_NGROK_344`: The endpoint configuration forbids IP policies set by the client; leave the policy
    /// out.
    ///
    /// Its message carries `ID`.
    #[doc(alias = "ERR_NGROK_344")]
    pub const ENDPOINT_CONFIGURATION_CLIENT_IP_POLICY_NOT_ALLOWED: ErrorCode = ErrorCode::new(
        344,
    );

    /// `ERR_NGROK_345`: The endpoint configuration terminates TLS, which a tls tunnel cannot have; turn
    /// terminate_tls off or start an http tunnel with bind-tls.
    ///
    /// Its message carries `ID`.
    #[doc(alias = "ERR_NGROK_345")]
    pub const ENDPOINT_CONFIGURATION_TLS_TUNNEL_MISMATCH: ErrorCode = ErrorCode::new(
        345,
    );

    /// `ERR_NGROK_346`: An https tunnel needs its endpoint configuration to terminate TLS; turn
    /// terminate_tls on or start a tls tunnel.
    ///
    /// Its message carries `ID`.
    #[doc(alias = "ERR_NGROK_346")]
    pub const ENDPOINT_CONFIGURATION_HTTPS_TUNNEL_MISMATCH: ErrorCode = ErrorCode::new(
        346,
    );

    /// `ERR_NGROK_1600`: There is no such endpoint configuration.
    #[doc(alias = "ERR_NGROK_1600")]
    pub const ENDPOINT_CONFIGURATION_NOT_FOUND: ErrorCode = ErrorCode::new(1600);

    /// `ERR_NGROK_1601`: The value given does not have the form of an endpoint configuration ID.
    #[doc(alias = "ERR_NGROK_1601")]
    pub const ENDPOINT_CONFIGURATION_ID_INVALID: ErrorCode = ErrorCode::new(1601);

    /// `ERR_NGROK_1602`: The request about an endpoint configuration is malformed.
    #[doc(alias = "ERR_NGROK_1602")]
    pub const ENDPOINT_CONFIGURATION_REQUEST_INVALID: ErrorCode = ErrorCode::new(1602);

    /// `ERR_NGROK_1607`: The IP policy module refers to an IP policy that is not there; fix the ID.
    ///
    /// Its message carries `ID`.
    #[doc(alias = "ERR_NGROK_1607")]
    pub const ENDPOINT_CONFIGURATION_IP_POLICY_NOT_FOUND: ErrorCode = ErrorCode::new(
        1607,
    );

    /// `ERR_NGROK_1608`: Endpoint configurations have been retired in favour of cloud endpoints; migrate to
    /// those.
    #[doc(alias = "ERR_NGROK_1608")]
    pub const ENDPOINT_CONFIGURATION_DEPRECATED: ErrorCode = ErrorCode::new(1608);

    /// `ERR_NGROK_1609`: The account owns as many endpoint configurations as it may; delete one before
    /// creating another.
    ///
    /// Its message carries `MAX`.
    #[doc(alias = "ERR_NGROK_1609")]
    pub const ENDPOINT_CONFIGURATION_MAXIMUM_LIMIT_REACHED: ErrorCode = ErrorCode::new(
        1609,
    );

    /// `ERR_NGROK_1611`: The circuit breaker's error threshold lies outside the range from 0.0 to 1.0.
    ///
    /// Its message carries `VAL`.
    #[doc(alias = "ERR_NGROK_1611")]
    pub const ENDPOINT_CONFIGURATION_CIRCUIT_BREAKER_THRESHOLD_INVALID: ErrorCode = ErrorCode::new(
        1611,
    );

    /// `ERR_NGROK_1612`: The auth provider is unknown; give the ID of one that exists, or agent.
    ///
    /// Its message carries `VAL`.
    #[doc(alias = "ERR_NGROK_1612")]
    pub const ENDPOINT_CONFIGURATION_AUTH_PROVIDER_NOT_FOUND: ErrorCode = ErrorCode::new(
        1612,
    );

    /// `ERR_NGROK_1613`: The endpoint configuration lists more IP policies than it may; remove some.
    ///
    /// Its message carries `VAL`, `MAX`.
    #[doc(alias = "ERR_NGROK_1613")]
    pub const ENDPOINT_CONFIGURATION_IP_POLICIES_LIMIT_REACHED: ErrorCode = ErrorCode::new(
        1613,
    );

    /// `ERR_NGROK_1614`: The TLS CA certificate in the endpoint configuration is larger than permitted.
    ///
    /// Its message carries `VAL`, `MAX`.
    #[doc(alias = "ERR_NGROK_1614")]
    pub const ENDPOINT_CONFIGURATION_TLS_CA_CERTIFICATE_TOO_LONG: ErrorCode = ErrorCode::new(
        1614,
    );

    /// `ERR_NGROK_1615`: The endpoint configuration lists more headers than it may; remove some.
    ///
    /// Its message carries `VAL`, `MAX`.
    #[doc(alias = "ERR_NGROK_1615")]
    pub const ENDPOINT_CONFIGURATION_HEADERS_LIMIT_REACHED: ErrorCode = ErrorCode::new(
        1615,
    );

    /// `ERR_NGROK_1616`: The circuit breaker's tripped duration is zero or negative; give a positive one.
    ///
    /// Its message carries `VAL`.
    #[doc(alias = "ERR_NGROK_1616")]
    pub const ENDPOINT_CONFIGURATION_CIRCUIT_BREAKER_DURATION_INVALID: ErrorCode = ErrorCode::new(
        1616,
    );

    /// `ERR_NGROK_1617`: The circuit breaker's rolling window is zero or negative; give a positive one.
    ///
    /// Its message carries `VAL`.
    #[doc(alias = "ERR_NGROK_1617")]
    pub const ENDPOINT_CONFIGURATION_CIRCUIT_BREAKER_WINDOW_INVALID: ErrorCode = ErrorCode::new(
        1617,
    );

    /// `ERR_NGROK_1618`: The circuit breaker's bucket count has to be positive and below the upper bound.
    ///
    /// Its message carries `MAX`, `VAL`.
    #[doc(alias = "ERR_NGROK_1618")]
    pub const ENDPOINT_CONFIGURATION_CIRCUIT_BREAKER_BUCKETS_INVALID: ErrorCode = ErrorCode::new(
        1618,
    );

    /// `ERR_NGROK_1619`: A reserved domain or address still points to this endpoint configuration; detach
    /// it before deleting.
    #[doc(alias = "ERR_NGROK_1619")]
    pub const ENDPOINT_CONFIGURATION_IN_USE: ErrorCode = ErrorCode::new(1619);

    /// `ERR_NGROK_1620`: The endpoint configuration comes without a type; set one.
    #[doc(alias = "ERR_NGROK_1620")]
    pub const ENDPOINT_CONFIGURATION_TYPE_MISSING: ErrorCode = ErrorCode::new(1620);

    /// `ERR_NGROK_1621`: Endpoint configurations of this type cannot hold the module; remove it or change
    /// the type.
    ///
    /// Its message carries `NAME`, `TYPE`.
    #[doc(alias = "ERR_NGROK_1621")]
    pub const ENDPOINT_CONFIGURATION_MODULE_FOR_TYPE_UNSUPPORTED: ErrorCode = ErrorCode::new(
        1621,
    );

    /// `ERR_NGROK_1622`: The endpoint configuration's type is unknown; use http, https or tcp.
    ///
    /// Its message carries `NAME`.
    #[doc(alias = "ERR_NGROK_1622")]
    pub const ENDPOINT_CONFIGURATION_TYPE_INVALID: ErrorCode = ErrorCode::new(1622);

    /// `ERR_NGROK_1623`: A header name has characters that HTTP forbids there.
    ///
    /// Its message carries `KEY`.
    #[doc(alias = "ERR_NGROK_1623")]
    pub const ENDPOINT_CONFIGURATION_HEADER_NAME_INVALID: ErrorCode = ErrorCode::new(
        1623,
    );

    /// `ERR_NGROK_1624`: A header value is not legal in HTTP; the message says why.
    ///
    /// Its message carries `VAL`, `REASON`.
    #[doc(alias = "ERR_NGROK_1624")]
    pub const ENDPOINT_CONFIGURATION_HEADER_VALUE_INVALID: ErrorCode = ErrorCode::new(
        1624,
    );

    /// `ERR_NGROK_1625`: The IP policy module names no IP policy; list one or more.
    #[doc(alias = "ERR_NGROK_1625")]
    pub const ENDPOINT_CONFIGURATION_IP_POLICIES_EMPTY: ErrorCode = ErrorCode::new(1625);

    /// `ERR_NGROK_1628`: The endpoint configuration was not saved because it is faulty; the message lists
    /// what to fix.
    ///
    /// Its message carries `ERRS`.
    #[doc(alias = "ERR_NGROK_1628")]
    pub const ENDPOINT_CONFIGURATION_VALIDATION_FAILED: ErrorCode = ErrorCode::new(1628);

    /// `ERR_NGROK_1631`: Endpoint configurations are no longer offered; set up a cloud endpoint in their
    /// place.
    #[doc(alias = "ERR_NGROK_1631")]
    pub const ENDPOINT_CONFIGURATION_DEPRECATED_VARIANT_2: ErrorCode = ErrorCode::new(
        1631,
    );

    /// `ERR_NGROK_1632`: A TLS termination setting was given although the HTTPS module turns termination
    /// off; drop one of the two.
    ///
    /// Its message carries `PARAMETER`.
    #[doc(alias = "ERR_NGROK_1632")]
    pub const ENDPOINT_CONFIGURATION_TLS_TERMINATION_CONFLICT: ErrorCode = ErrorCode::new(
        1632,
    );

    /// `ERR_NGROK_1633`: An OAuth provider with your own application needs both its client ID and its
    /// client secret.
    #[doc(alias = "ERR_NGROK_1633")]
    pub const ENDPOINT_CONFIGURATION_OAUTH_CLIENT_CREDENTIALS_MISSING: ErrorCode = ErrorCode::new(
        1633,
    );

    /// `ERR_NGROK_1634`: ngrok's managed OAuth application takes no custom scopes; bring your own
    /// application for them.
    #[doc(alias = "ERR_NGROK_1634")]
    pub const ENDPOINT_CONFIGURATION_OAUTH_MANAGED_SCOPES_NOT_ALLOWED: ErrorCode = ErrorCode::new(
        1634,
    );

    /// `ERR_NGROK_1635`: The OAuth auth check interval is shorter than permitted; raise it to the minimum
    /// or more.
    ///
    /// Its message carries `MIN`, `ACTUAL`.
    #[doc(alias = "ERR_NGROK_1635")]
    pub const ENDPOINT_CONFIGURATION_OAUTH_CHECK_INTERVAL_INVALID: ErrorCode = ErrorCode::new(
        1635,
    );

    /// `ERR_NGROK_1636`: Several OAuth providers are configured; keep a single one.
    ///
    /// Its message carries `PROVIDER_NAMES`.
    #[doc(alias = "ERR_NGROK_1636")]
    pub const ENDPOINT_CONFIGURATION_OAUTH_PROVIDERS_CONFLICT: ErrorCode = ErrorCode::new(
        1636,
    );

    /// `ERR_NGROK_1637`: The OAuth module configures no provider; add one.
    #[doc(alias = "ERR_NGROK_1637")]
    pub const ENDPOINT_CONFIGURATION_OAUTH_PROVIDER_MISSING: ErrorCode = ErrorCode::new(
        1637,
    );

    /// `ERR_NGROK_1638`: The chosen way to admit users needs an OAuth scope that is not requested; add the
    /// one named.
    ///
    /// Its message carries `PROVIDER`, `SCOPE`, `AUTH_FEATURE`.
    #[doc(alias = "ERR_NGROK_1638")]
    pub const ENDPOINT_CONFIGURATION_OAUTH_SCOPE_MISSING: ErrorCode = ErrorCode::new(
        1638,
    );

    /// `ERR_NGROK_1639`: The OAuth provider lists an email domain that is not valid.
    ///
    /// Its message carries `PROVIDER`, `NAME`.
    #[doc(alias = "ERR_NGROK_1639")]
    pub const ENDPOINT_CONFIGURATION_OAUTH_EMAIL_DOMAIN_INVALID: ErrorCode = ErrorCode::new(
        1639,
    );

    /// `ERR_NGROK_1640`: A GitHub team is neither a numeric ID nor written as org_slug/team_slug.
    ///
    /// Its message carries `TEAM`.
    #[doc(alias = "ERR_NGROK_1640")]
    pub const ENDPOINT_CONFIGURATION_OAUTH_GITHUB_TEAM_INVALID: ErrorCode = ErrorCode::new(
        1640,
    );

    /// `ERR_NGROK_1641`: Endpoint configurations are obsolete; rebuild this one as a cloud endpoint.
    #[doc(alias = "ERR_NGROK_1641")]
    pub const ENDPOINT_CONFIGURATION_DEPRECATED_VARIANT_3: ErrorCode = ErrorCode::new(
        1641,
    );

    /// `ERR_NGROK_1642`: The OAuth cookie prefix may be made of letters, digits and periods alone.
    ///
    /// Its message carries `PREFIX`.
    #[doc(alias = "ERR_NGROK_1642")]
    pub const ENDPOINT_CONFIGURATION_OAUTH_COOKIE_PREFIX_INVALID: ErrorCode = ErrorCode::new(
        1642,
    );

    /// `ERR_NGROK_1643`: The OAuth provider lists an email address that is not valid.
    ///
    /// Its message carries `PROVIDER`, `NAME`.
    #[doc(alias = "ERR_NGROK_1643")]
    pub const ENDPOINT_CONFIGURATION_OAUTH_EMAIL_INVALID: ErrorCode = ErrorCode::new(
        1643,
    );

    /// `ERR_NGROK_1644`: The OAuth provider lists an email domain whose punycode does not decode.
    ///
    /// Its message carries `PROVIDER`, `NAME`.
    #[doc(alias = "ERR_NGROK_1644")]
    pub const ENDPOINT_CONFIGURATION_OAUTH_DOMAIN_PUNYCODE_INVALID: ErrorCode = ErrorCode::new(
        1644,
    );

    /// `ERR_NGROK_1645`: The OAuth provider lists an email address whose punycode does not decode.
    ///
    /// Its message carries `PROVIDER`, `NAME`.
    #[doc(alias = "ERR_NGROK_1645")]
    pub const ENDPOINT_CONFIGURATION_OAUTH_EMAIL_PUNYCODE_INVALID: ErrorCode = ErrorCode::new(
        1645,
    );

    /// `ERR_NGROK_1646`: The OAuth provider lists the same email address twice; delete the repetition.
    ///
    /// Its message carries `PROVIDER`, `DUPLICATE`.
    #[doc(alias = "ERR_NGROK_1646")]
    pub const ENDPOINT_CONFIGURATION_OAUTH_EMAIL_DUPLICATE: ErrorCode = ErrorCode::new(
        1646,
    );

    /// `ERR_NGROK_1647`: The OAuth provider lists the same email domain twice; delete the repetition.
    ///
    /// Its message carries `PROVIDER`, `DUPLICATE`.
    #[doc(alias = "ERR_NGROK_1647")]
    pub const ENDPOINT_CONFIGURATION_OAUTH_EMAIL_DOMAIN_DUPLICATE: ErrorCode = ErrorCode::new(
        1647,
    );

    /// `ERR_NGROK_1648`: The OAuth provider lists the same team twice; delete the repetition.
    ///
    /// Its message carries `PROVIDER`, `DUPLICATE`.
    #[doc(alias = "ERR_NGROK_1648")]
    pub const ENDPOINT_CONFIGURATION_OAUTH_TEAM_DUPLICATE: ErrorCode = ErrorCode::new(
        1648,
    );

    /// `ERR_NGROK_1649`: The OAuth provider lists the same organization twice; delete the repetition.
    ///
    /// Its message carries `PROVIDER`, `DUPLICATE`.
    #[doc(alias = "ERR_NGROK_1649")]
    pub const ENDPOINT_CONFIGURATION_OAUTH_ORGANIZATION_DUPLICATE: ErrorCode = ErrorCode::new(
        1649,
    );

    /// `ERR_NGROK_1650`: The OAuth provider lists the same group twice; delete the repetition.
    ///
    /// Its message carries `PROVIDER`, `DUPLICATE`.
    #[doc(alias = "ERR_NGROK_1650")]
    pub const ENDPOINT_CONFIGURATION_OAUTH_GROUP_DUPLICATE: ErrorCode = ErrorCode::new(
        1650,
    );

    /// `ERR_NGROK_1651`: The OAuth provider's email addresses include a blank entry; fill it or delete it.
    ///
    /// Its message carries `PROVIDER`.
    #[doc(alias = "ERR_NGROK_1651")]
    pub const ENDPOINT_CONFIGURATION_OAUTH_EMAIL_EMPTY: ErrorCode = ErrorCode::new(1651);

    /// `ERR_NGROK_1652`: The OAuth provider's email domains include a blank entry; fill it or delete it.
    ///
    /// Its message carries `PROVIDER`.
    #[doc(alias = "ERR_NGROK_1652")]
    pub const ENDPOINT_CONFIGURATION_OAUTH_EMAIL_DOMAIN_EMPTY: ErrorCode = ErrorCode::new(
        1652,
    );

    /// `ERR_NGROK_1653`: The OAuth provider's teams include a blank entry; fill it or delete it.
    ///
    /// Its message carries `PROVIDER`.
    #[doc(alias = "ERR_NGROK_1653")]
    pub const ENDPOINT_CONFIGURATION_OAUTH_TEAM_EMPTY: ErrorCode = ErrorCode::new(1653);

    /// `ERR_NGROK_1654`: The OAuth provider's organizations include a blank entry; fill it or delete it.
    ///
    /// Its message carries `PROVIDER`.
    #[doc(alias = "ERR_NGROK_1654")]
    pub const ENDPOINT_CONFIGURATION_OAUTH_ORGANIZATION_EMPTY: ErrorCode = ErrorCode::new(
        1654,
    );

    /// `ERR_NGROK_1655`: The OAuth provider's groups include a blank entry; fill it or delete it.
    ///
    /// Its message carries `PROVIDER`.
    #[doc(alias = "ERR_NGROK_1655")]
    pub const ENDPOINT_CONFIGURATION_OAUTH_GROUP_EMPTY: ErrorCode = ErrorCode::new(1655);

    /// `ERR_NGROK_1656`: The endpoint configuration requests more OAuth scopes than it may; cut the list.
    ///
    /// Its message carries `COUNT`, `MAX`.
    #[doc(alias = "ERR_NGROK_1656")]
    pub const ENDPOINT_CONFIGURATION_OAUTH_SCOPES_LIMIT_REACHED: ErrorCode = ErrorCode::new(
        1656,
    );

    /// `ERR_NGROK_1657`: The endpoint configuration lists more GitHub teams for OAuth than it may; cut the
    /// list.
    ///
    /// Its message carries `COUNT`, `MAX`.
    #[doc(alias = "ERR_NGROK_1657")]
    pub const ENDPOINT_CONFIGURATION_OAUTH_GITHUB_TEAMS_LIMIT_REACHED: ErrorCode = ErrorCode::new(
        1657,
    );

    /// `ERR_NGROK_1658`: The endpoint configuration lists more GitHub organizations for OAuth than it may;
    /// cut the list.
    ///
    /// Its message carries `COUNT`, `MAX`.
    #[doc(alias = "ERR_NGROK_1658")]
    pub const ENDPOINT_CONFIGURATION_OAUTH_GITHUB_ORGS_LIMIT_REACHED: ErrorCode = ErrorCode::new(
        1658,
    );

    /// `ERR_NGROK_1659`: The endpoint configuration lists more Google groups for OAuth than it may; cut the
    /// list.
    ///
    /// Its message carries `COUNT`, `MAX`.
    #[doc(alias = "ERR_NGROK_1659")]
    pub const ENDPOINT_CONFIGURATION_OAUTH_GOOGLE_GROUPS_LIMIT_REACHED: ErrorCode = ErrorCode::new(
        1659,
    );

    /// `ERR_NGROK_1660`: The endpoint configuration lists more email addresses for OAuth than it may; cut
    /// the list.
    ///
    /// Its message carries `COUNT`, `MAX`.
    #[doc(alias = "ERR_NGROK_1660")]
    pub const ENDPOINT_CONFIGURATION_OAUTH_EMAILS_LIMIT_REACHED: ErrorCode = ErrorCode::new(
        1660,
    );

    /// `ERR_NGROK_1661`: The endpoint configuration lists more email domains for OAuth than it may; cut the
    /// list.
    ///
    /// Its message carries `COUNT`, `MAX`.
    #[doc(alias = "ERR_NGROK_1661")]
    pub const ENDPOINT_CONFIGURATION_OAUTH_EMAIL_DOMAINS_LIMIT_REACHED: ErrorCode = ErrorCode::new(
        1661,
    );

    /// `ERR_NGROK_1662`: The named modules work only where ngrok terminates TLS; disable them or turn
    /// termination on.
    ///
    /// Its message carries `MODULE_NAMES`.
    #[doc(alias = "ERR_NGROK_1662")]
    pub const ENDPOINT_CONFIGURATION_MODULES_NEED_TLS_TERMINATION: ErrorCode = ErrorCode::new(
        1662,
    );

    /// `ERR_NGROK_1667`: An email address contains capital letters; write it in lowercase.
    ///
    /// Its message carries `EMAIL`.
    #[doc(alias = "ERR_NGROK_1667")]
    pub const ENDPOINT_CONFIGURATION_EMAIL_UPPERCASE_NOT_ALLOWED: ErrorCode = ErrorCode::new(
        1667,
    );

    /// `ERR_NGROK_1668`: An email domain contains capital letters; write it in lowercase.
    ///
    /// Its message carries `DOMAIN`.
    #[doc(alias = "ERR_NGROK_1668")]
    pub const ENDPOINT_CONFIGURATION_EMAIL_DOMAIN_UPPERCASE_NOT_ALLOWED: ErrorCode = ErrorCode::new(
        1668,
    );

    /// `ERR_NGROK_1669`: The same header is added twice under spellings that differ only in case; keep one.
    ///
    /// Its message carries `HEADER`, `CASE_ONE`, `CASE_TWO`.
    #[doc(alias = "ERR_NGROK_1669")]
    pub const ENDPOINT_CONFIGURATION_ADD_HEADER_DUPLICATE: ErrorCode = ErrorCode::new(
        1669,
    );

    /// `ERR_NGROK_1670`: No further endpoint configurations fit on this account; delete one that is unused.
    ///
    /// Its message carries `MAX`.
    #[doc(alias = "ERR_NGROK_1670")]
    pub const ENDPOINT_CONFIGURATION_LIMIT_REACHED: ErrorCode = ErrorCode::new(1670);

    /// `ERR_NGROK_1672`: The mutual TLS module refers to a certificate authority that is not there; fix the
    /// ID.
    ///
    /// Its message carries `ID`.
    #[doc(alias = "ERR_NGROK_1672")]
    pub const ENDPOINT_CONFIGURATION_MUTUAL_TLS_CA_NOT_FOUND: ErrorCode = ErrorCode::new(
        1672,
    );

    /// `ERR_NGROK_1673`: The endpoint configuration's description has too many characters; shorten it.
    ///
    /// Its message carries `MAX`, `VAL`.
    #[doc(alias = "ERR_NGROK_1673")]
    pub const ENDPOINT_CONFIGURATION_DESCRIPTION_TOO_LONG: ErrorCode = ErrorCode::new(
        1673,
    );

    /// `ERR_NGROK_1674`: The endpoint configuration's metadata has too many characters; shorten it.
    ///
    /// Its message carries `MAX`, `VAL`.
    #[doc(alias = "ERR_NGROK_1674")]
    pub const ENDPOINT_CONFIGURATION_METADATA_TOO_LONG: ErrorCode = ErrorCode::new(1674);

    /// `ERR_NGROK_1675`: The mutual TLS module attaches more certificate authorities than it may; detach
    /// some.
    ///
    /// Its message carries `LIMIT`.
    #[doc(alias = "ERR_NGROK_1675")]
    pub const ENDPOINT_CONFIGURATION_MUTUAL_TLS_AUTHORITIES_LIMIT_REACHED: ErrorCode = ErrorCode::new(
        1675,
    );

    /// `ERR_NGROK_1679`: Several sign-in modules are on at once; choose one among SAML, OIDC, OAuth and
    /// basic auth.
    #[doc(alias = "ERR_NGROK_1679")]
    pub const ENDPOINT_CONFIGURATION_AUTH_MODULES_CONFLICT: ErrorCode = ErrorCode::new(
        1679,
    );

    /// `ERR_NGROK_1680`: The SAML metadata document has too many bytes.
    ///
    /// Its message carries `MAX`, `NBYTES`.
    #[doc(alias = "ERR_NGROK_1680")]
    pub const ENDPOINT_CONFIGURATION_SAML_METADATA_TOO_LONG: ErrorCode = ErrorCode::new(
        1680,
    );

    /// `ERR_NGROK_1681`: SAML IdP metadata was given inline and as a URL; keep one of them.
    #[doc(alias = "ERR_NGROK_1681")]
    pub const ENDPOINT_CONFIGURATION_SAML_METADATA_SOURCE_CONFLICT: ErrorCode = ErrorCode::new(
        1681,
    );

    /// `ERR_NGROK_1682`: ngrok cannot connect to the host of the IdP metadata URL; check that it is
    /// publicly reachable.
    ///
    /// Its message carries `MDURL`, `ERR`.
    #[doc(alias = "ERR_NGROK_1682")]
    pub const ENDPOINT_CONFIGURATION_SAML_METADATA_URL_UNAVAILABLE: ErrorCode = ErrorCode::new(
        1682,
    );

    /// `ERR_NGROK_1683`: The SAML IdP metadata given inline cannot be parsed.
    ///
    /// Its message carries `ERR`.
    #[doc(alias = "ERR_NGROK_1683")]
    pub const ENDPOINT_CONFIGURATION_SAML_METADATA_INVALID: ErrorCode = ErrorCode::new(
        1683,
    );

    /// `ERR_NGROK_1684`: The metadata URL answered with an HTTP status that ngrok did not expect.
    ///
    /// Its message carries `STATUSCODE`, `MDURL`.
    #[doc(alias = "ERR_NGROK_1684")]
    pub const ENDPOINT_CONFIGURATION_SAML_METADATA_URL_STATUS_INVALID: ErrorCode = ErrorCode::new(
        1684,
    );

    /// `ERR_NGROK_1685`: What the metadata URL returned cannot be parsed as SAML IdP metadata.
    ///
    /// Its message carries `MDURL`, `ERR`.
    #[doc(alias = "ERR_NGROK_1685")]
    pub const ENDPOINT_CONFIGURATION_SAML_METADATA_URL_CONTENT_INVALID: ErrorCode = ErrorCode::new(
        1685,
    );

    /// `ERR_NGROK_1686`: The response of the IdP metadata URL broke off or failed while its body was read.
    ///
    /// Its message carries `MDURL`, `ERR`.
    #[doc(alias = "ERR_NGROK_1686")]
    pub const ENDPOINT_CONFIGURATION_SAML_METADATA_URL_READ_FAILED: ErrorCode = ErrorCode::new(
        1686,
    );

    /// `ERR_NGROK_1687`: The OIDC issuer is longer than 255 bytes.
    ///
    /// Its message carries `N`.
    #[doc(alias = "ERR_NGROK_1687")]
    pub const ENDPOINT_CONFIGURATION_OIDC_ISSUER_TOO_LONG: ErrorCode = ErrorCode::new(
        1687,
    );

    /// `ERR_NGROK_1688`: The OIDC module lacks its issuer.
    #[doc(alias = "ERR_NGROK_1688")]
    pub const ENDPOINT_CONFIGURATION_OIDC_ISSUER_MISSING: ErrorCode = ErrorCode::new(
        1688,
    );

    /// `ERR_NGROK_1689`: The OIDC module lacks its client ID.
    #[doc(alias = "ERR_NGROK_1689")]
    pub const ENDPOINT_CONFIGURATION_OIDC_CLIENT_ID_MISSING: ErrorCode = ErrorCode::new(
        1689,
    );

    /// `ERR_NGROK_1690`: The OIDC module lacks its client secret.
    #[doc(alias = "ERR_NGROK_1690")]
    pub const ENDPOINT_CONFIGURATION_OIDC_CLIENT_SECRET_MISSING: ErrorCode = ErrorCode::new(
        1690,
    );

    /// `ERR_NGROK_1691`: The SAML module has no IdP metadata; give it inline or as a URL.
    #[doc(alias = "ERR_NGROK_1691")]
    pub const ENDPOINT_CONFIGURATION_SAML_METADATA_MISSING: ErrorCode = ErrorCode::new(
        1691,
    );

    /// `ERR_NGROK_1692`: The session inactivity timeout is longer than a year; lower it.
    ///
    /// Its message carries `ACTUAL`.
    #[doc(alias = "ERR_NGROK_1692")]
    pub const ENDPOINT_CONFIGURATION_INACTIVITY_TIMEOUT_INVALID: ErrorCode = ErrorCode::new(
        1692,
    );

    /// `ERR_NGROK_1693`: ngrok does not know this SAML NameID format.
    ///
    /// Its message carries `FORMAT`.
    #[doc(alias = "ERR_NGROK_1693")]
    pub const ENDPOINT_CONFIGURATION_SAML_NAME_ID_FORMAT_UNSUPPORTED: ErrorCode = ErrorCode::new(
        1693,
    );

    /// `ERR_NGROK_1694`: Mutual TLS cannot be checked at the edge unless TLS is terminated there too.
    #[doc(alias = "ERR_NGROK_1694")]
    pub const ENDPOINT_CONFIGURATION_MUTUAL_TLS_NEEDS_TERMINATION: ErrorCode = ErrorCode::new(
        1694,
    );

    /// `ERR_NGROK_1695`: The mutual TLS CA field holds no PEM block.
    #[doc(alias = "ERR_NGROK_1695")]
    pub const ENDPOINT_CONFIGURATION_MUTUAL_TLS_CA_PEM_MISSING: ErrorCode = ErrorCode::new(
        1695,
    );

    /// `ERR_NGROK_1696`: The mutual TLS certificate is not that of a certificate authority.
    #[doc(alias = "ERR_NGROK_1696")]
    pub const ENDPOINT_CONFIGURATION_MUTUAL_TLS_CA_INVALID: ErrorCode = ErrorCode::new(
        1696,
    );

    /// `ERR_NGROK_1697`: A header name has too many bytes; the message shows how it starts.
    ///
    /// Its message carries `PREFIX`, `BYTES`.
    #[doc(alias = "ERR_NGROK_1697")]
    pub const ENDPOINT_CONFIGURATION_HEADER_NAME_TOO_LONG: ErrorCode = ErrorCode::new(
        1697,
    );

    /// `ERR_NGROK_1698`: A header value has too many bytes; the message shows its header and how it starts.
    ///
    /// Its message carries `HEADERKEY`, `PREFIX`, `BYTES`.
    #[doc(alias = "ERR_NGROK_1698")]
    pub const ENDPOINT_CONFIGURATION_HEADER_VALUE_TOO_LONG: ErrorCode = ErrorCode::new(
        1698,
    );

    /// `ERR_NGROK_6003`: Basic auth set at the agent clashes with the endpoint configuration; drop one of
    /// them.
    #[doc(alias = "ERR_NGROK_6003")]
    pub const ENDPOINT_CONFIGURATION_AGENT_BASIC_AUTH_CONFLICT: ErrorCode = ErrorCode::new(
        6003,
    );

    /// `ERR_NGROK_6010`: The endpoint configuration has a module that endpoints of this protocol cannot
    /// run; remove it or detach the configuration.
    ///
    /// Its message carries `MODULE`, `ECID`, `PROTO`.
    #[doc(alias = "ERR_NGROK_6010")]
    pub const ENDPOINT_CONFIGURATION_MODULE_PROTOCOL_MISMATCH: ErrorCode = ErrorCode::new(
        6010,
    );

    /// `ERR_NGROK_6011`: The domain has an endpoint configuration, so the agent cannot set these options;
    /// remove either side.
    ///
    /// Its message carries `MIDDLEWARE`, `ECID`.
    #[doc(alias = "ERR_NGROK_6011")]
    pub const ENDPOINT_CONFIGURATION_AGENT_OPTIONS_CONFLICT: ErrorCode = ErrorCode::new(
        6011,
    );
}

/// Codes of [`ErrorFamily::Endpoints`]: Endpoints of agents, cloud endpoints and their pooling.
impl ErrorCode {
    /// `ERR_NGROK_248`: This call creates cloud endpoints only; the type passed is not accepted.
    ///
    /// Its message carries `TYPE`.
    #[doc(alias = "ERR_NGROK_248")]
    pub const API_ENDPOINT_CREATE_TYPE_INVALID: ErrorCode = ErrorCode::new(248);

    /// `ERR_NGROK_249`: The endpoint URL is malformed; give a scheme and a domain, plus a port when it is a
    /// TCP URL.
    ///
    /// Its message carries `URL`.
    #[doc(alias = "ERR_NGROK_249")]
    pub const API_ENDPOINT_URL_INVALID: ErrorCode = ErrorCode::new(249);

    /// `ERR_NGROK_312`: The account's plan does not include TLS endpoints; Pay-as-you-go does.
    ///
    /// Its message carries `ACCOUNT`, `PLAN`.
    #[doc(alias = "ERR_NGROK_312")]
    pub const TLS_ENDPOINT_REQUIRES_PLAN: ErrorCode = ErrorCode::new(312);

    /// `ERR_NGROK_313`: A subdomain of your own choice for an endpoint needs a paid plan.
    ///
    /// Its message carries `SUBDOMAIN`, `ACCOUNT`, `PLAN`.
    #[doc(alias = "ERR_NGROK_313")]
    pub const ENDPOINT_CUSTOM_SUBDOMAIN_REQUIRES_PLAN: ErrorCode = ErrorCode::new(313);

    /// `ERR_NGROK_314`: Serving an endpoint under a custom hostname needs a paid plan.
    ///
    /// Its message carries `HOSTNAME`, `ACCOUNT`, `PLAN`.
    #[doc(alias = "ERR_NGROK_314")]
    pub const ENDPOINT_CUSTOM_HOSTNAME_REQUIRES_PLAN: ErrorCode = ErrorCode::new(314);

    /// `ERR_NGROK_315`: Endpoints on wildcard domains need the Pay-as-you-go plan.
    ///
    /// Its message carries `DOMAIN`, `ACCOUNT`, `PLAN`.
    #[doc(alias = "ERR_NGROK_315")]
    pub const ENDPOINT_WILDCARD_DOMAIN_REQUIRES_PLAN: ErrorCode = ErrorCode::new(315);

    /// `ERR_NGROK_317`: The domain exists in one region only, and it is not the one you connected to;
    /// connect to that region.
    ///
    /// Its message carries `DOMAIN`, `WANT`, `HAVE`.
    #[doc(alias = "ERR_NGROK_317")]
    pub const ENDPOINT_DOMAIN_REGION_MISMATCH: ErrorCode = ErrorCode::new(317);

    /// `ERR_NGROK_318`: The account has not reserved this wildcard domain; reserve it, then create the
    /// endpoint.
    ///
    /// Its message carries `DOMAIN`, `ACCOUNT`.
    #[doc(alias = "ERR_NGROK_318")]
    pub const ENDPOINT_WILDCARD_DOMAIN_RESERVATION_NOT_FOUND: ErrorCode = ErrorCode::new(
        318,
    );

    /// `ERR_NGROK_319`: The account has not reserved this custom hostname; reserve it, then create the
    /// endpoint.
    ///
    /// Its message carries `DOMAIN`, `ACCOUNT`.
    #[doc(alias = "ERR_NGROK_319")]
    pub const ENDPOINT_CUSTOM_HOSTNAME_RESERVATION_NOT_FOUND: ErrorCode = ErrorCode::new(
        319,
    );

    /// `ERR_NGROK_320`: Another account has reserved the endpoint's domain; if it is yours, connect with
    /// that account's authtoken.
    ///
    /// Its message carries `DOMAIN`, `ACCOUNT`.
    #[doc(alias = "ERR_NGROK_320")]
    pub const ENDPOINT_DOMAIN_OF_OTHER_ACCOUNT_NOT_ALLOWED: ErrorCode = ErrorCode::new(
        320,
    );

    /// `ERR_NGROK_321`: A reserved domain covers this wildcard, but a wildcard counts only when exactly
    /// that name is reserved.
    ///
    /// Its message carries `DOMAIN`, `ACCOUNT`, `MATCH`.
    #[doc(alias = "ERR_NGROK_321")]
    pub const ENDPOINT_WILDCARD_EXACT_RESERVATION_NOT_FOUND: ErrorCode = ErrorCode::new(
        321,
    );

    /// `ERR_NGROK_322`: Your reservation of the domain is in a different region from the one you connected
    /// to; connect there instead.
    ///
    /// Its message carries `DOMAIN`, `WANT`, `HAVE`.
    #[doc(alias = "ERR_NGROK_322")]
    pub const ENDPOINT_RESERVED_DOMAIN_REGION_MISMATCH: ErrorCode = ErrorCode::new(322);

    /// `ERR_NGROK_324`: The agent session already serves as many endpoints as the plan permits; close one
    /// or go to Pay-as-you-go.
    ///
    /// Its message carries `MAX`, `URLS`.
    #[doc(alias = "ERR_NGROK_324")]
    pub const AGENT_SESSION_ENDPOINT_LIMIT_REACHED: ErrorCode = ErrorCode::new(324);

    /// `ERR_NGROK_326`: The endpoint's domain contains a forbidden character; only letters, digits, dots,
    /// hyphens and the wildcard star may appear.
    ///
    /// Its message carries `CHAR`, `DOMAIN`.
    #[doc(alias = "ERR_NGROK_326")]
    pub const ENDPOINT_DOMAIN_CHARACTER_INVALID: ErrorCode = ErrorCode::new(326);

    /// `ERR_NGROK_327`: The endpoint's domain has two dots in a row.
    ///
    /// Its message carries `DOMAIN`.
    #[doc(alias = "ERR_NGROK_327")]
    pub const ENDPOINT_DOMAIN_REPEATED_DOTS_INVALID: ErrorCode = ErrorCode::new(327);

    /// `ERR_NGROK_328`: A part of the endpoint's domain starts with something other than a letter, a digit
    /// or a star.
    ///
    /// Its message carries `PART`, `DOMAIN`.
    #[doc(alias = "ERR_NGROK_328")]
    pub const ENDPOINT_DOMAIN_PART_FIRST_CHARACTER_INVALID: ErrorCode = ErrorCode::new(
        328,
    );

    /// `ERR_NGROK_329`: A part of the endpoint's domain ends with something other than a letter or digit.
    ///
    /// Its message carries `PART`, `DOMAIN`.
    #[doc(alias = "ERR_NGROK_329")]
    pub const ENDPOINT_DOMAIN_PART_LAST_CHARACTER_INVALID: ErrorCode = ErrorCode::new(
        329,
    );

    /// `ERR_NGROK_330`: The endpoint's domain has a double hyphen after two characters; only punycode names
    /// starting xn-- may.
    ///
    /// Its message carries `DOMAIN`.
    #[doc(alias = "ERR_NGROK_330")]
    pub const ENDPOINT_DOMAIN_DOUBLE_HYPHEN_INVALID: ErrorCode = ErrorCode::new(330);

    /// `ERR_NGROK_331`: The endpoint's domain ends in a TLD that does not resolve on the public internet;
    /// pick a public one.
    ///
    /// Its message carries `SUFFIX`, `DOMAIN`.
    #[doc(alias = "ERR_NGROK_331")]
    pub const ENDPOINT_DOMAIN_TLD_NOT_ALLOWED: ErrorCode = ErrorCode::new(331);

    /// `ERR_NGROK_334`: Another endpoint already serves this URL; stop it, or turn on pooling for both so
    /// that they share the load.
    ///
    /// Its message carries `URL`.
    #[doc(alias = "ERR_NGROK_334")]
    pub const ENDPOINT_URL_ALREADY_ONLINE: ErrorCode = ErrorCode::new(334);

    /// `ERR_NGROK_347`: The punycode in the endpoint's domain cannot be decoded.
    ///
    /// Its message carries `IDNA_ERROR`, `DOMAIN`.
    #[doc(alias = "ERR_NGROK_347")]
    pub const ENDPOINT_DOMAIN_PUNYCODE_INVALID: ErrorCode = ErrorCode::new(347);

    /// `ERR_NGROK_350`: One session of this account cannot hold another endpoint; remove one from it first.
    ///
    /// Its message carries `MAX`.
    #[doc(alias = "ERR_NGROK_350")]
    pub const ACCOUNT_ENDPOINTS_PER_SESSION_LIMIT_REACHED: ErrorCode = ErrorCode::new(
        350,
    );

    /// `ERR_NGROK_351`: The account starts endpoints faster than it may; wait before adding more.
    ///
    /// Its message carries `MAX`, `INTERVAL`.
    #[doc(alias = "ERR_NGROK_351")]
    pub const ACCOUNT_ENDPOINT_CREATION_RATE_LIMITED: ErrorCode = ErrorCode::new(351);

    /// `ERR_NGROK_354`: A nested subdomain of an ngrok domain works only once reserved; reserve it or use
    /// the name the message suggests.
    ///
    /// Its message carries `DOMAIN`, `ENDPOINT_DOMAIN`, `SUGGESTION`.
    #[doc(alias = "ERR_NGROK_354")]
    pub const ENDPOINT_NESTED_SUBDOMAIN_RESERVATION_NOT_FOUND: ErrorCode = ErrorCode::new(
        354,
    );

    /// `ERR_NGROK_355`: The endpoint's domain contains an underscore, which no domain may have.
    ///
    /// Its message carries `DOMAIN`.
    #[doc(alias = "ERR_NGROK_355")]
    pub const ENDPOINT_DOMAIN_UNDERSCORE_INVALID: ErrorCode = ErrorCode::new(355);

    /// `ERR_NGROK_359`: A basic auth credential has an empty username.
    #[doc(alias = "ERR_NGROK_359")]
    pub const ENDPOINT_BASIC_AUTH_USERNAME_EMPTY: ErrorCode = ErrorCode::new(359);

    /// `ERR_NGROK_360`: A basic auth password is shorter or longer than permitted; the message gives both
    /// bounds.
    ///
    /// Its message carries `MINLENGTH`, `MAXLENGTH`, `GOTLENGTH`.
    #[doc(alias = "ERR_NGROK_360")]
    pub const ENDPOINT_BASIC_AUTH_PASSWORD_LENGTH_INVALID: ErrorCode = ErrorCode::new(
        360,
    );

    /// `ERR_NGROK_361`: The circuit breaker's error threshold is a fraction from 0.0 to 1.0; the value lies
    /// outside.
    ///
    /// Its message carries `VAL`.
    #[doc(alias = "ERR_NGROK_361")]
    pub const ENDPOINT_CIRCUIT_BREAKER_THRESHOLD_INVALID: ErrorCode = ErrorCode::new(
        361,
    );

    /// `ERR_NGROK_363`: No provider from the supported list was named.
    ///
    /// Its message carries `SUPPORTED`.
    #[doc(alias = "ERR_NGROK_363")]
    pub const ENDPOINT_PROVIDER_NAME_MISSING: ErrorCode = ErrorCode::new(363);

    /// `ERR_NGROK_370`: A request header to add is not written as a key and a value with a colon between.
    ///
    /// Its message carries `VAL`.
    #[doc(alias = "ERR_NGROK_370")]
    pub const ENDPOINT_REQUEST_HEADER_ADD_FORMAT_INVALID: ErrorCode = ErrorCode::new(
        370,
    );

    /// `ERR_NGROK_371`: A response header to add is not written as a key and a value with a colon between.
    ///
    /// Its message carries `VAL`.
    #[doc(alias = "ERR_NGROK_371")]
    pub const ENDPOINT_RESPONSE_HEADER_ADD_FORMAT_INVALID: ErrorCode = ErrorCode::new(
        371,
    );

    /// `ERR_NGROK_372`: The HTTP header name has a character that header names cannot contain.
    ///
    /// Its message carries `KEY`.
    #[doc(alias = "ERR_NGROK_372")]
    pub const ENDPOINT_HEADER_NAME_INVALID: ErrorCode = ErrorCode::new(372);

    /// `ERR_NGROK_373`: One or more characters of the key are forbidden in HTTP header names.
    ///
    /// Its message carries `KEY`.
    #[doc(alias = "ERR_NGROK_373")]
    pub const ENDPOINT_HEADER_NAME_CHARACTER_INVALID: ErrorCode = ErrorCode::new(373);

    /// `ERR_NGROK_374`: The value cannot be sent in an HTTP header; the message gives the reason.
    ///
    /// Its message carries `VAL`, `REASON`.
    #[doc(alias = "ERR_NGROK_374")]
    pub const ENDPOINT_HEADER_VALUE_INVALID: ErrorCode = ErrorCode::new(374);

    /// `ERR_NGROK_375`: The same header is added twice in different letter case; keep one spelling.
    ///
    /// Its message carries `HEADER`, `CASE_ONE`, `CASE_TWO`.
    #[doc(alias = "ERR_NGROK_375")]
    pub const ENDPOINT_HEADER_ADD_DUPLICATE: ErrorCode = ErrorCode::new(375);

    /// `ERR_NGROK_376`: More headers are added than the maximum; remove some.
    ///
    /// Its message carries `VAL`, `MAX`.
    #[doc(alias = "ERR_NGROK_376")]
    pub const ENDPOINT_HEADERS_ADD_LIMIT_REACHED: ErrorCode = ErrorCode::new(376);

    /// `ERR_NGROK_377`: A header name has more bytes than are permitted.
    ///
    /// Its message carries `PREFIX`, `BYTES`.
    #[doc(alias = "ERR_NGROK_377")]
    pub const ENDPOINT_HEADER_NAME_TOO_LONG: ErrorCode = ErrorCode::new(377);

    /// `ERR_NGROK_378`: A header's value has more bytes than are permitted.
    ///
    /// Its message carries `HEADERKEY`, `PREFIX`, `BYTES`.
    #[doc(alias = "ERR_NGROK_378")]
    pub const ENDPOINT_HEADER_VALUE_TOO_LONG: ErrorCode = ErrorCode::new(378);

    /// `ERR_NGROK_380`: A resource that the request refers to was not found; try again, then turn to ngrok
    /// support.
    ///
    /// Its message carries `ID`.
    #[doc(alias = "ERR_NGROK_380")]
    pub const ENDPOINT_REFERENCED_RESOURCE_NOT_FOUND: ErrorCode = ErrorCode::new(380);

    /// `ERR_NGROK_396`: A label of the endpoint's domain name exceeds 63 characters.
    ///
    /// Its message carries `DOMAIN`.
    #[doc(alias = "ERR_NGROK_396")]
    pub const ENDPOINT_DOMAIN_PART_TOO_LONG: ErrorCode = ErrorCode::new(396);

    /// `ERR_NGROK_397`: The endpoint's domain name exceeds 253 characters.
    ///
    /// Its message carries `DOMAIN`.
    #[doc(alias = "ERR_NGROK_397")]
    pub const ENDPOINT_DOMAIN_TOO_LONG: ErrorCode = ErrorCode::new(397);

    /// `ERR_NGROK_398`: This header can be replaced but not merely removed; add one of the same name as
    /// well.
    ///
    /// Its message carries `ID`.
    #[doc(alias = "ERR_NGROK_398")]
    pub const ENDPOINT_HEADER_REMOVE_NOT_ALLOWED: ErrorCode = ErrorCode::new(398);

    /// `ERR_NGROK_2259`: The account has no endpoints at all; start or create one.
    #[doc(alias = "ERR_NGROK_2259")]
    pub const ACCOUNT_ENDPOINTS_NOT_FOUND: ErrorCode = ErrorCode::new(2259);

    /// `ERR_NGROK_2260`: None of the endpoints carries all the labels given.
    #[doc(alias = "ERR_NGROK_2260")]
    pub const ENDPOINTS_MATCHING_LABELS_NOT_FOUND: ErrorCode = ErrorCode::new(2260);

    /// `ERR_NGROK_4500`: Neither a TCP address nor a URL was given; write host:port, or a whole URL with
    /// its scheme for HTTP or TLS.
    ///
    /// Its message carries `URL`.
    #[doc(alias = "ERR_NGROK_4500")]
    pub const ENDPOINT_TCP_ADDRESS_OR_URL_INVALID: ErrorCode = ErrorCode::new(4500);

    /// `ERR_NGROK_6018`: An online tunnel and an endpoint configuration on this endpoint do not fit
    /// together; remove one of them.
    ///
    /// Its message carries `HOSTPORT`, `EPCID`, `TUNNELID`.
    #[doc(alias = "ERR_NGROK_6018")]
    pub const ENDPOINT_CONFIGURATION_TUNNEL_CONFLICT: ErrorCode = ErrorCode::new(6018);

    /// `ERR_NGROK_6019`: An edge and an endpoint configuration both claim this endpoint; keep one of them.
    ///
    /// Its message carries `HOSTPORT`, `EDGID`, `EPCID`.
    #[doc(alias = "ERR_NGROK_6019")]
    pub const ENDPOINT_EDGE_AND_CONFIGURATION_CONFLICT: ErrorCode = ErrorCode::new(6019);

    /// `ERR_NGROK_6020`: An edge and an online tunnel both claim this endpoint; stop the tunnel or detach
    /// the edge.
    ///
    /// Its message carries `HOSTPORT`, `EDGID`, `TUNID`.
    #[doc(alias = "ERR_NGROK_6020")]
    pub const ENDPOINT_EDGE_AND_TUNNEL_CONFLICT: ErrorCode = ErrorCode::new(6020);

    /// `ERR_NGROK_6026`: A cloud endpoint and an online tunnel both claim this endpoint; stop the tunnel or
    /// delete the cloud endpoint.
    ///
    /// Its message carries `HOSTPORT`, `CLEPID`, `TUNID`.
    #[doc(alias = "ERR_NGROK_6026")]
    pub const ENDPOINT_CLOUD_AND_TUNNEL_CONFLICT: ErrorCode = ErrorCode::new(6026);

    /// `ERR_NGROK_6027`: A cloud endpoint and an edge both claim this endpoint; keep one of them.
    ///
    /// Its message carries `HOSTPORT`, `CLEPID`, `EDGID`.
    #[doc(alias = "ERR_NGROK_6027")]
    pub const ENDPOINT_CLOUD_AND_EDGE_CONFLICT: ErrorCode = ErrorCode::new(6027);

    /// `ERR_NGROK_6028`: A cloud endpoint and an endpoint configuration both claim this endpoint; keep one
    /// of them.
    ///
    /// Its message carries `HOSTPORT`, `CLEPID`, `TUNID`.
    #[doc(alias = "ERR_NGROK_6028")]
    pub const ENDPOINT_CLOUD_AND_CONFIGURATION_CONFLICT: ErrorCode = ErrorCode::new(
        6028,
    );

    /// `ERR_NGROK_6030`: Several endpoints share this URL, yet some have pooling off; enable it on each of
    /// them.
    ///
    /// Its message carries `URL`.
    #[doc(alias = "ERR_NGROK_6030")]
    pub const ENDPOINT_URL_POOLING_MISMATCH: ErrorCode = ErrorCode::new(6030);

    /// `ERR_NGROK_6031`: An account on a HIPAA plan cannot run plain HTTP endpoints.
    #[doc(alias = "ERR_NGROK_6031")]
    pub const HTTP_ENDPOINT_HIPAA_NOT_ALLOWED: ErrorCode = ErrorCode::new(6031);

    /// `ERR_NGROK_9027`: Endpoints with the internal binding are not enabled for this account.
    #[doc(alias = "ERR_NGROK_9027")]
    pub const INTERNAL_BINDING_REQUIRES_PLAN: ErrorCode = ErrorCode::new(9027);

    /// `ERR_NGROK_9028`: An endpoint with the internal binding needs a domain name; set one.
    #[doc(alias = "ERR_NGROK_9028")]
    pub const INTERNAL_ENDPOINT_DOMAIN_MISSING: ErrorCode = ErrorCode::new(9028);

    /// `ERR_NGROK_9029`: The URL does not end in .internal, as an endpoint with the internal binding
    /// requires.
    ///
    /// Its message carries `URL`.
    #[doc(alias = "ERR_NGROK_9029")]
    pub const INTERNAL_ENDPOINT_URL_SUFFIX_INVALID: ErrorCode = ErrorCode::new(9029);

    /// `ERR_NGROK_9030`: The port in the endpoint's URL lies outside 1 to 65535.
    ///
    /// Its message carries `URL`.
    #[doc(alias = "ERR_NGROK_9030")]
    pub const ENDPOINT_URL_PORT_RANGE_INVALID: ErrorCode = ErrorCode::new(9030);

    /// `ERR_NGROK_9031`: The host name in the endpoint's URL has more than 5 parts; shorten it.
    ///
    /// Its message carries `URL`, `DEPTH`.
    #[doc(alias = "ERR_NGROK_9031")]
    pub const ENDPOINT_URL_DEPTH_LIMIT_REACHED: ErrorCode = ErrorCode::new(9031);

    /// `ERR_NGROK_9034`: The endpoint's URL is malformed; fix the reported syntax error.
    ///
    /// Its message carries `ERRMSG`.
    #[doc(alias = "ERR_NGROK_9034")]
    pub const ENDPOINT_URL_SYNTAX_INVALID: ErrorCode = ErrorCode::new(9034);

    /// `ERR_NGROK_9035`: This port cannot be combined with the URL's scheme; use a port the scheme permits.
    ///
    /// Its message carries `CURRENTSCHEME`, `WANTPORT`.
    #[doc(alias = "ERR_NGROK_9035")]
    pub const ENDPOINT_URL_SCHEME_PORT_MISMATCH: ErrorCode = ErrorCode::new(9035);

    /// `ERR_NGROK_9036`: The scheme of the endpoint's URL is not supported; pick one from the reported
    /// list.
    ///
    /// Its message carries `UNSUPPORTEDSCHEME`, `ALLOWEDSCHEMES`.
    #[doc(alias = "ERR_NGROK_9036")]
    pub const ENDPOINT_URL_SCHEME_UNSUPPORTED: ErrorCode = ErrorCode::new(9036);

    /// `ERR_NGROK_9037`: The endpoint's URL contains a part that may not be there; remove it.
    ///
    /// Its message carries `URL`, `PARTNAME`, `PART`.
    #[doc(alias = "ERR_NGROK_9037")]
    pub const ENDPOINT_URL_PART_NOT_ALLOWED: ErrorCode = ErrorCode::new(9037);

    /// `ERR_NGROK_9038`: The endpoint's URL ends in a slash; remove it.
    ///
    /// Its message carries `URLWITHOUTPATH`.
    #[doc(alias = "ERR_NGROK_9038")]
    pub const ENDPOINT_URL_TRAILING_SLASH_NOT_ALLOWED: ErrorCode = ErrorCode::new(9038);

    /// `ERR_NGROK_9043`: A HIPAA-compliant account may not open plain HTTP endpoints; use HTTPS.
    #[doc(alias = "ERR_NGROK_9043")]
    pub const HIPAA_ACCOUNT_HTTP_ENDPOINT_NOT_ALLOWED: ErrorCode = ErrorCode::new(9043);

    /// `ERR_NGROK_15003`: The protocol named for the upstream service is not valid.
    ///
    /// Its message carries `APPPROTOCOL`.
    #[doc(alias = "ERR_NGROK_15003")]
    pub const ENDPOINT_UPSTREAM_PROTOCOL_INVALID: ErrorCode = ErrorCode::new(15003);

    /// `ERR_NGROK_15005`: The endpoint names a binding that is not valid.
    ///
    /// Its message carries `BINDING`.
    #[doc(alias = "ERR_NGROK_15005")]
    pub const ENDPOINT_BINDING_INVALID: ErrorCode = ErrorCode::new(15005);

    /// `ERR_NGROK_15006`: The endpoint lists the same binding more than once; keep one.
    ///
    /// Its message carries `BINDING`.
    #[doc(alias = "ERR_NGROK_15006")]
    pub const ENDPOINT_BINDING_DUPLICATE: ErrorCode = ErrorCode::new(15006);

    /// `ERR_NGROK_18001`: The cloud endpoint's URL is not valid.
    #[doc(alias = "ERR_NGROK_18001")]
    pub const CLOUD_ENDPOINT_URL_INVALID: ErrorCode = ErrorCode::new(18001);

    /// `ERR_NGROK_18003`: The cloud endpoint's URL has a bad port, or none where its scheme has no default.
    #[doc(alias = "ERR_NGROK_18003")]
    pub const CLOUD_ENDPOINT_URL_PORT_INVALID: ErrorCode = ErrorCode::new(18003);

    /// `ERR_NGROK_18004`: The update of the cloud endpoint sets nothing; send at least one field.
    #[doc(alias = "ERR_NGROK_18004")]
    pub const CLOUD_ENDPOINT_UPDATE_EMPTY: ErrorCode = ErrorCode::new(18004);

    /// `ERR_NGROK_18005`: An existing cloud endpoint keeps its protocol; create a new one to change the
    /// URL's scheme.
    #[doc(alias = "ERR_NGROK_18005")]
    pub const CLOUD_ENDPOINT_URL_SCHEME_CHANGE_NOT_ALLOWED: ErrorCode = ErrorCode::new(
        18005,
    );

    /// `ERR_NGROK_18006`: No reserved domain or address of the account fits the URL; reserve one first.
    #[doc(alias = "ERR_NGROK_18006")]
    pub const CLOUD_ENDPOINT_DOMAIN_OR_ADDRESS_NOT_FOUND: ErrorCode = ErrorCode::new(
        18006,
    );

    /// `ERR_NGROK_18007`: The binding of the cloud endpoint is not valid.
    #[doc(alias = "ERR_NGROK_18007")]
    pub const CLOUD_ENDPOINT_BINDING_INVALID: ErrorCode = ErrorCode::new(18007);

    /// `ERR_NGROK_18008`: Cloud endpoints are not part of this account's plan; move to pay-as-you-go.
    #[doc(alias = "ERR_NGROK_18008")]
    pub const CLOUD_ENDPOINT_REQUIRES_PLAN: ErrorCode = ErrorCode::new(18008);

    /// `ERR_NGROK_18009`: The account has a cloud endpoint with this URL already.
    #[doc(alias = "ERR_NGROK_18009")]
    pub const CLOUD_ENDPOINT_URL_ALREADY_EXISTS: ErrorCode = ErrorCode::new(18009);

    /// `ERR_NGROK_18010`: The account holds as many cloud endpoints as it may; delete one or upgrade the
    /// plan.
    #[doc(alias = "ERR_NGROK_18010")]
    pub const CLOUD_ENDPOINT_LIMIT_REACHED: ErrorCode = ErrorCode::new(18010);

    /// `ERR_NGROK_18012`: The cloud endpoint's description exceeds 255 characters.
    #[doc(alias = "ERR_NGROK_18012")]
    pub const CLOUD_ENDPOINT_DESCRIPTION_TOO_LONG: ErrorCode = ErrorCode::new(18012);

    /// `ERR_NGROK_18013`: The cloud endpoint's metadata exceeds 4096 characters.
    #[doc(alias = "ERR_NGROK_18013")]
    pub const CLOUD_ENDPOINT_METADATA_TOO_LONG: ErrorCode = ErrorCode::new(18013);

    /// `ERR_NGROK_18014`: A field of the cloud endpoint has a bad value; the message names the field and
    /// the reason.
    ///
    /// Its message carries `FIELD`, `ERROR`.
    #[doc(alias = "ERR_NGROK_18014")]
    pub const CLOUD_ENDPOINT_FIELD_VALUE_INVALID: ErrorCode = ErrorCode::new(18014);

    /// `ERR_NGROK_18015`: A field the cloud endpoint needs was left out; the message names it.
    ///
    /// Its message carries `FIELD`.
    #[doc(alias = "ERR_NGROK_18015")]
    pub const CLOUD_ENDPOINT_FIELD_MISSING: ErrorCode = ErrorCode::new(18015);

    /// `ERR_NGROK_18016`: Pooling cannot be enabled because an endpoint at the same URL has it disabled.
    #[doc(alias = "ERR_NGROK_18016")]
    pub const ENDPOINT_POOLING_DISABLED_BY_EXISTING_MISMATCH: ErrorCode = ErrorCode::new(
        18016,
    );

    /// `ERR_NGROK_18017`: The URL already has an endpoint, so another cannot be added with pooling
    /// disabled.
    #[doc(alias = "ERR_NGROK_18017")]
    pub const ENDPOINT_POOLING_DISABLED_URL_IN_USE: ErrorCode = ErrorCode::new(18017);

    /// `ERR_NGROK_18019`: Endpoint pooling is not part of this account's plan; move to pay-as-you-go.
    #[doc(alias = "ERR_NGROK_18019")]
    pub const ENDPOINT_POOLING_REQUIRES_PLAN: ErrorCode = ErrorCode::new(18019);

    /// `ERR_NGROK_18020`: The pool has as many endpoints as the account permits; remove one.
    ///
    /// Its message carries `LIMIT`.
    #[doc(alias = "ERR_NGROK_18020")]
    pub const ENDPOINT_POOL_SIZE_LIMIT_REACHED: ErrorCode = ErrorCode::new(18020);

    /// `ERR_NGROK_18021`: The account has as many endpoints online at once as it may; stop one or upgrade
    /// the plan.
    #[doc(alias = "ERR_NGROK_18021")]
    pub const CONCURRENT_ENDPOINT_LIMIT_REACHED: ErrorCode = ErrorCode::new(18021);

    /// `ERR_NGROK_18022`: The cloud endpoint's URL has no scheme or a bad one.
    #[doc(alias = "ERR_NGROK_18022")]
    pub const CLOUD_ENDPOINT_URL_SCHEME_INVALID: ErrorCode = ErrorCode::new(18022);

    /// `ERR_NGROK_18023`: The cloud endpoint's port does not go with its URL scheme; use one the scheme
    /// permits.
    ///
    /// Its message carries `CURRENTSCHEME`, `WANTPORT`.
    #[doc(alias = "ERR_NGROK_18023")]
    pub const CLOUD_ENDPOINT_URL_SCHEME_PORT_MISMATCH: ErrorCode = ErrorCode::new(18023);
}

/// Codes of [`ErrorFamily::Events`]: Event destinations, subscriptions and sources.
impl ErrorCode {
    /// `ERR_NGROK_235`: The event destination has no format or one that ngrok does not know.
    ///
    /// Its message carries `VAL`, `SUPPORTED`.
    #[doc(alias = "ERR_NGROK_235")]
    pub const EVENT_DESTINATION_FORMAT_INVALID: ErrorCode = ErrorCode::new(235);

    /// `ERR_NGROK_236`: The event destination's target is unusable; set one of the target fields the
    /// message lists.
    ///
    /// Its message carries `TARGETS`.
    #[doc(alias = "ERR_NGROK_236")]
    pub const EVENT_DESTINATION_TARGET_INVALID: ErrorCode = ErrorCode::new(236);

    /// `ERR_NGROK_238`: There is no event type of this name; choose one from the message's list.
    ///
    /// Its message carries `TYP`, `ID`.
    #[doc(alias = "ERR_NGROK_238")]
    pub const EVENT_TYPE_INVALID: ErrorCode = ErrorCode::new(238);

    /// `ERR_NGROK_239`: The field given is not recognised as valid here.
    ///
    /// Its message carries `TYP`.
    #[doc(alias = "ERR_NGROK_239")]
    pub const EVENT_FIELD_INVALID: ErrorCode = ErrorCode::new(239);

    /// `ERR_NGROK_240`: The authentication settings of the event destination are not valid.
    #[doc(alias = "ERR_NGROK_240")]
    pub const EVENT_DESTINATION_AUTH_INVALID: ErrorCode = ErrorCode::new(240);

    /// `ERR_NGROK_5100`: The event destination has no target; set one of those the message lists.
    ///
    /// Its message carries `TYPE`.
    #[doc(alias = "ERR_NGROK_5100")]
    pub const EVENT_DESTINATION_TARGET_MISSING: ErrorCode = ErrorCode::new(5100);

    /// `ERR_NGROK_5102`: The account already has as many event destinations as it may have; delete one
    /// first.
    ///
    /// Its message carries `MAX`.
    #[doc(alias = "ERR_NGROK_5102")]
    pub const EVENT_DESTINATIONS_ACCOUNT_LIMIT_REACHED: ErrorCode = ErrorCode::new(5102);

    /// `ERR_NGROK_5103`: The account has no event destination with that ID.
    ///
    /// Its message carries `ID`.
    #[doc(alias = "ERR_NGROK_5103")]
    pub const EVENT_DESTINATION_NOT_FOUND: ErrorCode = ErrorCode::new(5103);

    /// `ERR_NGROK_5104`: The event destination's role is not the ARN of an AWS IAM role; the message gives
    /// the error.
    ///
    /// Its message carries `ARN`, `MSG`.
    #[doc(alias = "ERR_NGROK_5104")]
    pub const EVENT_DESTINATION_ROLE_ARN_INVALID: ErrorCode = ErrorCode::new(5104);

    /// `ERR_NGROK_5105`: The AWS role of the event destination has no external ID; add it.
    #[doc(alias = "ERR_NGROK_5105")]
    pub const EVENT_DESTINATION_ROLE_EXTERNAL_ID_MISSING: ErrorCode = ErrorCode::new(
        5105,
    );

    /// `ERR_NGROK_5106`: The event destination's target says nothing about authentication; fill in its auth
    /// field.
    #[doc(alias = "ERR_NGROK_5106")]
    pub const EVENT_DESTINATION_TARGET_AUTH_MISSING: ErrorCode = ErrorCode::new(5106);

    /// `ERR_NGROK_5107`: The event destination's auth is empty; put a role or credentials in it.
    #[doc(alias = "ERR_NGROK_5107")]
    pub const EVENT_DESTINATION_AUTH_CREDENTIALS_MISSING: ErrorCode = ErrorCode::new(
        5107,
    );

    /// `ERR_NGROK_5108`: An event destination keeps its target type for good; make a new destination for
    /// another type.
    #[doc(alias = "ERR_NGROK_5108")]
    pub const EVENT_DESTINATION_TARGET_TYPE_CHANGE_NOT_ALLOWED: ErrorCode = ErrorCode::new(
        5108,
    );

    /// `ERR_NGROK_5112`: An event stream still sends to this destination; detach it there before the
    /// deletion.
    ///
    /// Its message carries `ID`.
    #[doc(alias = "ERR_NGROK_5112")]
    pub const EVENT_DESTINATION_IN_USE: ErrorCode = ErrorCode::new(5112);

    /// `ERR_NGROK_5115`: The event destination has several targets; keep just one.
    #[doc(alias = "ERR_NGROK_5115")]
    pub const EVENT_DESTINATION_TARGETS_LIMIT_REACHED: ErrorCode = ErrorCode::new(5115);

    /// `ERR_NGROK_5116`: The event destination has several kinds of authentication; keep just one.
    #[doc(alias = "ERR_NGROK_5116")]
    pub const EVENT_DESTINATION_AUTH_TYPES_LIMIT_REACHED: ErrorCode = ErrorCode::new(
        5116,
    );

    /// `ERR_NGROK_5117`: This property is fixed once the destination exists; make a new destination to
    /// change it.
    ///
    /// Its message carries `NAME`.
    #[doc(alias = "ERR_NGROK_5117")]
    pub const EVENT_DESTINATION_PROPERTY_CHANGE_NOT_ALLOWED: ErrorCode = ErrorCode::new(
        5117,
    );

    /// `ERR_NGROK_5118`: The partition within the ARN is not valid; the message names the field.
    ///
    /// Its message carries `VALUE`, `FIELD`, `ARN`.
    #[doc(alias = "ERR_NGROK_5118")]
    pub const EVENT_DESTINATION_ARN_PARTITION_INVALID: ErrorCode = ErrorCode::new(5118);

    /// `ERR_NGROK_5119`: The service within the ARN is not valid; the message names the field.
    ///
    /// Its message carries `VALUE`, `FIELD`, `ARN`.
    #[doc(alias = "ERR_NGROK_5119")]
    pub const EVENT_DESTINATION_ARN_SERVICE_INVALID: ErrorCode = ErrorCode::new(5119);

    /// `ERR_NGROK_5120`: The ARN is malformed; copy it from Amazon unchanged.
    ///
    /// Its message carries `FIELD`, `ARN`.
    #[doc(alias = "ERR_NGROK_5120")]
    pub const EVENT_DESTINATION_ARN_INVALID: ErrorCode = ErrorCode::new(5120);

    /// `ERR_NGROK_5122`: The request about events failed; all detail stands in the message.
    ///
    /// Its message carries `ERR`.
    #[doc(alias = "ERR_NGROK_5122")]
    pub const EVENT_REQUEST_FAILED: ErrorCode = ErrorCode::new(5122);

    /// `ERR_NGROK_5123`: No event subscription with that ID exists; check the ID.
    ///
    /// Its message carries `ID`.
    #[doc(alias = "ERR_NGROK_5123")]
    pub const EVENT_SUBSCRIPTION_NOT_FOUND: ErrorCode = ErrorCode::new(5123);

    /// `ERR_NGROK_5124`: Event subscriptions are not enabled for this account.
    #[doc(alias = "ERR_NGROK_5124")]
    pub const EVENT_SUBSCRIPTIONS_NOT_ALLOWED: ErrorCode = ErrorCode::new(5124);

    /// `ERR_NGROK_5125`: The event subscription exists but has no source of that type.
    ///
    /// Its message carries `TYP`, `ID`.
    #[doc(alias = "ERR_NGROK_5125")]
    pub const EVENT_SUBSCRIPTION_SOURCE_NOT_FOUND: ErrorCode = ErrorCode::new(5125);

    /// `ERR_NGROK_5126`: The event subscription already has as many destinations as it may have; remove one
    /// first.
    ///
    /// Its message carries `MAX`.
    #[doc(alias = "ERR_NGROK_5126")]
    pub const EVENT_SUBSCRIPTION_DESTINATIONS_LIMIT_REACHED: ErrorCode = ErrorCode::new(
        5126,
    );

    /// `ERR_NGROK_5127`: Two sources of the event subscription have one type; list each type once.
    #[doc(alias = "ERR_NGROK_5127")]
    pub const EVENT_SUBSCRIPTION_SOURCE_TYPE_ALREADY_EXISTS: ErrorCode = ErrorCode::new(
        5127,
    );

    /// `ERR_NGROK_5128`: Creating event destinations is not enabled for this account.
    #[doc(alias = "ERR_NGROK_5128")]
    pub const EVENT_DESTINATIONS_NOT_ALLOWED: ErrorCode = ErrorCode::new(5128);

    /// `ERR_NGROK_5129`: The ARN does not suit the AWS service it is meant for; the message names both.
    ///
    /// Its message carries `ARN`, `SERVICE`.
    #[doc(alias = "ERR_NGROK_5129")]
    pub const EVENT_DESTINATION_ARN_FOR_SERVICE_MISMATCH: ErrorCode = ErrorCode::new(
        5129,
    );

    /// `ERR_NGROK_5130`: The ARN does not suit the AWS resource type it is meant for; the message names
    /// both.
    ///
    /// Its message carries `ARN`, `RESOURCE`.
    #[doc(alias = "ERR_NGROK_5130")]
    pub const EVENT_DESTINATION_ARN_FOR_RESOURCE_TYPE_MISMATCH: ErrorCode = ErrorCode::new(
        5130,
    );

    /// `ERR_NGROK_5131`: The account already has as many event subscriptions as it may have; delete one
    /// first.
    ///
    /// Its message carries `MAX`.
    #[doc(alias = "ERR_NGROK_5131")]
    pub const EVENT_SUBSCRIPTIONS_ACCOUNT_LIMIT_REACHED: ErrorCode = ErrorCode::new(
        5131,
    );

    /// `ERR_NGROK_5132`: Datadog does not take events under this API key; check the key and the error in
    /// the message.
    ///
    /// Its message carries `ERR`.
    #[doc(alias = "ERR_NGROK_5132")]
    pub const EVENT_DESTINATION_DATADOG_API_KEY_NOT_AUTHORIZED: ErrorCode = ErrorCode::new(
        5132,
    );

    /// `ERR_NGROK_5133`: The target of the event destination has no API key; add it.
    #[doc(alias = "ERR_NGROK_5133")]
    pub const EVENT_DESTINATION_API_KEY_MISSING: ErrorCode = ErrorCode::new(5133);

    /// `ERR_NGROK_5134`: The Datadog site is unknown; use a value from the SITE column in Datadog's list of
    /// sites.
    ///
    /// Its message carries `DDSITE`.
    #[doc(alias = "ERR_NGROK_5134")]
    pub const EVENT_DESTINATION_DATADOG_SITE_INVALID: ErrorCode = ErrorCode::new(5134);

    /// `ERR_NGROK_5135`: Filters on event sources are not enabled for this account.
    #[doc(alias = "ERR_NGROK_5135")]
    pub const EVENT_SOURCE_FILTER_NOT_ALLOWED: ErrorCode = ErrorCode::new(5135);

    /// `ERR_NGROK_5136`: The Azure data collection rule ID for logs ingestion is absent or wrong.
    #[doc(alias = "ERR_NGROK_5136")]
    pub const EVENT_DESTINATION_AZURE_RULE_ID_INVALID: ErrorCode = ErrorCode::new(5136);

    /// `ERR_NGROK_5137`: The Azure data collection stream name for logs ingestion is absent or wrong.
    #[doc(alias = "ERR_NGROK_5137")]
    pub const EVENT_DESTINATION_AZURE_STREAM_NAME_INVALID: ErrorCode = ErrorCode::new(
        5137,
    );

    /// `ERR_NGROK_5138`: The Azure URI for logs ingestion is absent or wrong.
    #[doc(alias = "ERR_NGROK_5138")]
    pub const EVENT_DESTINATION_AZURE_INGESTION_URI_INVALID: ErrorCode = ErrorCode::new(
        5138,
    );

    /// `ERR_NGROK_5139`: The Azure configuration is not accepted; the message gives the error.
    ///
    /// Its message carries `ERR`.
    #[doc(alias = "ERR_NGROK_5139")]
    pub const EVENT_DESTINATION_AZURE_CONFIG_INVALID: ErrorCode = ErrorCode::new(5139);

    /// `ERR_NGROK_5140`: At least one field sent is not accepted; the message says what is wrong.
    ///
    /// Its message carries `ERR`.
    #[doc(alias = "ERR_NGROK_5140")]
    pub const EVENT_FIELDS_INVALID: ErrorCode = ErrorCode::new(5140);

    /// `ERR_NGROK_5141`: Exporting audit events takes the Account Governance add-on; without it, export
    /// HTTP request and TCP connection events.
    #[doc(alias = "ERR_NGROK_5141")]
    pub const EVENT_AUDIT_EXPORT_REQUIRES_PLAN: ErrorCode = ErrorCode::new(5141);

    /// `ERR_NGROK_5400`: Event sources of this type need a list of fields to capture; add it.
    ///
    /// Its message carries `TYP`.
    #[doc(alias = "ERR_NGROK_5400")]
    pub const EVENT_SOURCE_FIELDS_MISSING: ErrorCode = ErrorCode::new(5400);

    /// `ERR_NGROK_5401`: Event sources of this type take no fields; leave them out.
    ///
    /// Its message carries `TYP`.
    #[doc(alias = "ERR_NGROK_5401")]
    pub const EVENT_SOURCE_FIELDS_NOT_ALLOWED: ErrorCode = ErrorCode::new(5401);

    /// `ERR_NGROK_5402`: Event sources of this type take no filter; leave it out.
    ///
    /// Its message carries `TYP`.
    #[doc(alias = "ERR_NGROK_5402")]
    pub const EVENT_SOURCE_FILTER_FOR_TYPE_NOT_ALLOWED: ErrorCode = ErrorCode::new(5402);

    /// `ERR_NGROK_5403`: A field listed for the event source does not exist on its event type; replace or
    /// drop it.
    ///
    /// Its message carries `FIELD`, `TYP`.
    #[doc(alias = "ERR_NGROK_5403")]
    pub const EVENT_SOURCE_FIELD_TYPE_MISMATCH: ErrorCode = ErrorCode::new(5403);

    /// `ERR_NGROK_5404`: The event source's filter expression is faulty; the message says where.
    ///
    /// Its message carries `ERR`.
    #[doc(alias = "ERR_NGROK_5404")]
    pub const EVENT_SOURCE_FILTER_INVALID: ErrorCode = ErrorCode::new(5404);

    /// `ERR_NGROK_5405`: The named event field is not one that ngrok knows.
    ///
    /// Its message carries `FIELD`.
    #[doc(alias = "ERR_NGROK_5405")]
    pub const EVENT_SOURCE_FIELD_INVALID: ErrorCode = ErrorCode::new(5405);

    /// `ERR_NGROK_5406`: This event field cannot be used in filters so far; filter on another one.
    ///
    /// Its message carries `FIELD`.
    #[doc(alias = "ERR_NGROK_5406")]
    pub const EVENT_SOURCE_FILTER_FIELD_UNSUPPORTED: ErrorCode = ErrorCode::new(5406);

    /// `ERR_NGROK_6006`: The endpoint configuration needs an event destination that is not there; after a
    /// recent change, just wait.
    ///
    /// Its message carries `EDID`, `ECID`.
    #[doc(alias = "ERR_NGROK_6006")]
    pub const ENDPOINT_CONFIGURATION_EVENT_DESTINATION_NOT_FOUND: ErrorCode = ErrorCode::new(
        6006,
    );

    /// `ERR_NGROK_6013`: The filter of an event subscription does not compile; correct its expression.
    ///
    /// Its message carries `ESID`.
    #[doc(alias = "ERR_NGROK_6013")]
    pub const EVENT_SUBSCRIPTION_FILTER_COMPILATION_FAILED: ErrorCode = ErrorCode::new(
        6013,
    );

    /// `ERR_NGROK_6014`: The filter of an event subscription failed while being evaluated.
    ///
    /// Its message carries `ESID`.
    #[doc(alias = "ERR_NGROK_6014")]
    pub const EVENT_SUBSCRIPTION_FILTER_EXECUTION_FAILED: ErrorCode = ErrorCode::new(
        6014,
    );

    /// `ERR_NGROK_10019`: No event destination was chosen in the dashboard; add at least one.
    #[doc(alias = "ERR_NGROK_10019")]
    pub const DASHBOARD_EVENT_DESTINATIONS_EMPTY: ErrorCode = ErrorCode::new(10019);

    /// `ERR_NGROK_10020`: No event source was chosen in the dashboard; add at least one.
    #[doc(alias = "ERR_NGROK_10020")]
    pub const DASHBOARD_EVENT_SOURCES_EMPTY: ErrorCode = ErrorCode::new(10020);

    /// `ERR_NGROK_10021`: The ARN's partition is not an AWS one: it must contain aws.
    ///
    /// Its message carries `PARTITION`.
    #[doc(alias = "ERR_NGROK_10021")]
    pub const DASHBOARD_ARN_PARTITION_INVALID: ErrorCode = ErrorCode::new(10021);

    /// `ERR_NGROK_10022`: The ARN names another AWS service than the one needed here.
    ///
    /// Its message carries `SERVICE`, `TARGETSERVICENAME`.
    #[doc(alias = "ERR_NGROK_10022")]
    pub const DASHBOARD_ARN_SERVICE_MISMATCH: ErrorCode = ErrorCode::new(10022);

    /// `ERR_NGROK_10062`: The ARN entered in the dashboard lacks the leading arn: prefix.
    #[doc(alias = "ERR_NGROK_10062")]
    pub const DASHBOARD_ARN_PREFIX_MISSING: ErrorCode = ErrorCode::new(10062);

    /// `ERR_NGROK_10063`: The ARN entered in the dashboard is malformed.
    #[doc(alias = "ERR_NGROK_10063")]
    pub const DASHBOARD_ARN_INVALID: ErrorCode = ErrorCode::new(10063);
}

/// Codes of [`ErrorFamily::Gateway`]: What visitors of an endpoint meet in the gateway: upstreams that
/// fail, endpoints that are offline, loops.
impl ErrorCode {
    /// `ERR_NGROK_708`: This temporary URL has run out; restart the agent for a new one or sign up for URLs
    /// without expiry.
    #[doc(alias = "ERR_NGROK_708")]
    pub const ANONYMOUS_ENDPOINT_URL_EXPIRED: ErrorCode = ErrorCode::new(708);

    /// `ERR_NGROK_722`: An unspecified failure happened inside ngrok while it handled traffic.
    #[doc(alias = "ERR_NGROK_722")]
    pub const CONNECTION_HANDLING_INTERNAL_ERROR: ErrorCode = ErrorCode::new(722);

    /// `ERR_NGROK_724`: The endpoint has no backend that can take the request.
    ///
    /// Its message carries `URL`.
    #[doc(alias = "ERR_NGROK_724")]
    pub const ENDPOINT_BACKEND_UNAVAILABLE: ErrorCode = ErrorCode::new(724);

    /// `ERR_NGROK_741`: ngrok hit a failure of its own on the traffic path and gives no further detail.
    #[doc(alias = "ERR_NGROK_741")]
    pub const GATEWAY_CONNECTION_INTERNAL_ERROR: ErrorCode = ErrorCode::new(741);

    /// `ERR_NGROK_742`: The server reached is draining and takes no new connections; reconnect to land on
    /// another one.
    #[doc(alias = "ERR_NGROK_742")]
    pub const GATEWAY_DRAINING: ErrorCode = ErrorCode::new(742);

    /// `ERR_NGROK_743`: An unusually high load makes this server drop traffic for now; retry in a moment.
    #[doc(alias = "ERR_NGROK_743")]
    pub const GATEWAY_OVERLOADED: ErrorCode = ErrorCode::new(743);

    /// `ERR_NGROK_3002`: The TLS handshake failed; the message gives the error.
    ///
    /// Its message carries `ERR`.
    #[doc(alias = "ERR_NGROK_3002")]
    pub const GATEWAY_TLS_HANDSHAKE_FAILED: ErrorCode = ErrorCode::new(3002);

    /// `ERR_NGROK_3003`: The client sends no TLS SNI, which this endpoint relies on; use a client that
    /// does.
    #[doc(alias = "ERR_NGROK_3003")]
    pub const GATEWAY_CLIENT_SNI_UNSUPPORTED: ErrorCode = ErrorCode::new(3003);

    /// `ERR_NGROK_3004`: The upstream service's answer is no complete HTTP response; if it speaks TLS, give
    /// the agent an https:// upstream URL.
    #[doc(alias = "ERR_NGROK_3004")]
    pub const GATEWAY_UPSTREAM_RESPONSE_INVALID: ErrorCode = ErrorCode::new(3004);

    /// `ERR_NGROK_3005`: The gateway ran out of time connecting to the upstream server.
    #[doc(alias = "ERR_NGROK_3005")]
    pub const GATEWAY_UPSTREAM_CONNECT_TIMEOUT: ErrorCode = ErrorCode::new(3005);

    /// `ERR_NGROK_3006`: The upstream server refused the gateway's connection; check that it runs and
    /// listens.
    #[doc(alias = "ERR_NGROK_3006")]
    pub const GATEWAY_UPSTREAM_CONNECTION_REFUSED: ErrorCode = ErrorCode::new(3006);

    /// `ERR_NGROK_3007`: The gateway could not complete the request; ngrok states no further cause.
    #[doc(alias = "ERR_NGROK_3007")]
    pub const GATEWAY_REQUEST_FAILED: ErrorCode = ErrorCode::new(3007);

    /// `ERR_NGROK_3008`: Every configured backend took too long to answer.
    #[doc(alias = "ERR_NGROK_3008")]
    pub const GATEWAY_BACKENDS_TIMEOUT: ErrorCode = ErrorCode::new(3008);

    /// `ERR_NGROK_3009`: A backend reported a network error, with status code 0, in place of an HTTP
    /// response.
    #[doc(alias = "ERR_NGROK_3009")]
    pub const GATEWAY_BACKEND_NETWORK_FAILED: ErrorCode = ErrorCode::new(3009);

    /// `ERR_NGROK_3010`: A backend answered with an HTTP status code the gateway does not know.
    ///
    /// Its message carries `CODE`.
    #[doc(alias = "ERR_NGROK_3010")]
    pub const GATEWAY_BACKEND_STATUS_CODE_INVALID: ErrorCode = ErrorCode::new(3010);

    /// `ERR_NGROK_3200`: Nothing serves this endpoint URL now; check the URL and that the agent runs and is
    /// bound to it.
    #[doc(alias = "ERR_NGROK_3200")]
    pub const ENDPOINT_OFFLINE: ErrorCode = ErrorCode::new(3200);

    /// `ERR_NGROK_3202`: The circuit breaker is open, so the request was not let through.
    #[doc(alias = "ERR_NGROK_3202")]
    pub const GATEWAY_CIRCUIT_BREAKER_TRIPPED: ErrorCode = ErrorCode::new(3202);

    /// `ERR_NGROK_3203`: An IP policy does not admit requests from this address.
    #[doc(alias = "ERR_NGROK_3203")]
    pub const REQUEST_IP_POLICY_NOT_ALLOWED: ErrorCode = ErrorCode::new(3203);

    /// `ERR_NGROK_3205`: The account's IP restriction on endpoints does not admit this request.
    #[doc(alias = "ERR_NGROK_3205")]
    pub const REQUEST_ENDPOINTS_IP_RESTRICTION_NOT_ALLOWED: ErrorCode = ErrorCode::new(
        3205,
    );

    /// `ERR_NGROK_3206`: A websocket request was due here, but its Connection header does not say upgrade.
    #[doc(alias = "ERR_NGROK_3206")]
    pub const REQUEST_WEBSOCKET_UPGRADE_HEADER_MISSING: ErrorCode = ErrorCode::new(3206);

    /// `ERR_NGROK_3208`: The account behind this page is banned for breaking ngrok's terms, often phishing;
    /// enter nothing here.
    #[doc(alias = "ERR_NGROK_3208")]
    pub const ENDPOINT_ACCOUNT_BANNED: ErrorCode = ErrorCode::new(3208);

    /// `ERR_NGROK_3209`: No tunnel answers at this address.
    #[doc(alias = "ERR_NGROK_3209")]
    pub const GATEWAY_TUNNEL_NOT_FOUND: ErrorCode = ErrorCode::new(3209);

    /// `ERR_NGROK_3210`: The gateway could not pass the connection on to the agent.
    #[doc(alias = "ERR_NGROK_3210")]
    pub const GATEWAY_AGENT_FORWARDING_FAILED: ErrorCode = ErrorCode::new(3210);

    /// `ERR_NGROK_3211`: The server turns away requests from this user agent.
    #[doc(alias = "ERR_NGROK_3211")]
    pub const REQUEST_USER_AGENT_NOT_ALLOWED: ErrorCode = ErrorCode::new(3211);

    /// `ERR_NGROK_3212`: The tunnel has several bindings and the request does not say which; specify one.
    ///
    /// Its message carries `HOSTNAME`.
    #[doc(alias = "ERR_NGROK_3212")]
    pub const GATEWAY_TUNNEL_BINDING_MISSING: ErrorCode = ErrorCode::new(3212);

    /// `ERR_NGROK_3213`: Upgrade requests from this origin are not accepted.
    #[doc(alias = "ERR_NGROK_3213")]
    pub const REQUEST_UPGRADE_ORIGIN_NOT_ALLOWED: ErrorCode = ErrorCode::new(3213);

    /// `ERR_NGROK_3214`: More redirects were followed than permitted; the message lists the URLs passed
    /// through.
    ///
    /// Its message carries `MAX`, `URLS`.
    #[doc(alias = "ERR_NGROK_3214")]
    pub const GATEWAY_REDIRECTS_LIMIT_REACHED: ErrorCode = ErrorCode::new(3214);

    /// `ERR_NGROK_3401`: The request carries no credentials the endpoint accepts.
    #[doc(alias = "ERR_NGROK_3401")]
    pub const REQUEST_CREDENTIALS_MISSING: ErrorCode = ErrorCode::new(3401);

    /// `ERR_NGROK_3403`: The caller may not make this request.
    #[doc(alias = "ERR_NGROK_3403")]
    pub const REQUEST_FORBIDDEN: ErrorCode = ErrorCode::new(3403);

    /// `ERR_NGROK_3406`: The request has no token where the endpoint looks for one.
    #[doc(alias = "ERR_NGROK_3406")]
    pub const REQUEST_TOKEN_MISSING: ErrorCode = ErrorCode::new(3406);

    /// `ERR_NGROK_3408`: The request lacks the HTTP header the endpoint is configured to read.
    ///
    /// Its message carries `TYP`.
    #[doc(alias = "ERR_NGROK_3408")]
    pub const REQUEST_TOKEN_HEADER_MISSING: ErrorCode = ErrorCode::new(3408);

    /// `ERR_NGROK_3411`: The body of the request is not parseable JSON.
    #[doc(alias = "ERR_NGROK_3411")]
    pub const REQUEST_TOKEN_JSON_BODY_INVALID: ErrorCode = ErrorCode::new(3411);

    /// `ERR_NGROK_3412`: The form in the body of the request does not parse.
    #[doc(alias = "ERR_NGROK_3412")]
    pub const REQUEST_TOKEN_FORM_BODY_INVALID: ErrorCode = ErrorCode::new(3412);

    /// `ERR_NGROK_3413`: The value sent does not start with the prefix the endpoint is configured to
    /// expect.
    ///
    /// Its message carries `TYP`.
    #[doc(alias = "ERR_NGROK_3413")]
    pub const REQUEST_TOKEN_PREFIX_MISSING: ErrorCode = ErrorCode::new(3413);

    /// `ERR_NGROK_3414`: The Content-Type header of the request cannot be read.
    #[doc(alias = "ERR_NGROK_3414")]
    pub const REQUEST_TOKEN_CONTENT_TYPE_INVALID: ErrorCode = ErrorCode::new(3414);

    /// `ERR_NGROK_3415`: Requests with this HTTP method may not carry their token in the body; send it
    /// elsewhere.
    ///
    /// Its message carries `TYP`.
    #[doc(alias = "ERR_NGROK_3415")]
    pub const REQUEST_TOKEN_BODY_METHOD_UNSUPPORTED: ErrorCode = ErrorCode::new(3415);

    /// `ERR_NGROK_3416`: The token sent does not parse and may be malformed.
    #[doc(alias = "ERR_NGROK_3416")]
    pub const REQUEST_TOKEN_INVALID: ErrorCode = ErrorCode::new(3416);

    /// `ERR_NGROK_3422`: The key set (JWKS) needed to check tokens could not be fetched.
    #[doc(alias = "ERR_NGROK_3422")]
    pub const REQUEST_TOKEN_JWKS_FETCH_FAILED: ErrorCode = ErrorCode::new(3422);

    /// `ERR_NGROK_3603`: The request came round in a loop and was refused.
    #[doc(alias = "ERR_NGROK_3603")]
    pub const GATEWAY_REQUEST_LOOP_NOT_ALLOWED: ErrorCode = ErrorCode::new(3603);

    /// `ERR_NGROK_3700`: The web application firewall did not let the request in.
    #[doc(alias = "ERR_NGROK_3700")]
    pub const WAF_REQUEST_NOT_ALLOWED: ErrorCode = ErrorCode::new(3700);

    /// `ERR_NGROK_3701`: The web application firewall itself failed.
    #[doc(alias = "ERR_NGROK_3701")]
    pub const WAF_PROCESSING_FAILED: ErrorCode = ErrorCode::new(3701);

    /// `ERR_NGROK_3702`: The web application firewall did not let the response out.
    #[doc(alias = "ERR_NGROK_3702")]
    pub const WAF_RESPONSE_NOT_ALLOWED: ErrorCode = ErrorCode::new(3702);

    /// `ERR_NGROK_6021`: The account may not serve HTML pages on its free plan; upgrade to a paid one.
    #[doc(alias = "ERR_NGROK_6021")]
    pub const HTML_CONTENT_REQUIRES_PLAN: ErrorCode = ErrorCode::new(6021);

    /// `ERR_NGROK_6022`: HTML pages are not served for agents without an account; sign up and give the
    /// agent your authtoken.
    #[doc(alias = "ERR_NGROK_6022")]
    pub const HTML_CONTENT_AUTHTOKEN_MISSING: ErrorCode = ErrorCode::new(6022);

    /// `ERR_NGROK_6023`: In this region only paid accounts may serve HTML pages; upgrade to lift this.
    #[doc(alias = "ERR_NGROK_6023")]
    pub const HTML_CONTENT_REGION_REQUIRES_PLAN: ErrorCode = ErrorCode::new(6023);

    /// `ERR_NGROK_6024`: This is the free plan's browser warning page; send an ngrok-skip-browser-warning
    /// header to get past it, or upgrade.
    ///
    /// Its message carries `HOSTPORT`, `SERVEDBYSTR`.
    #[doc(alias = "ERR_NGROK_6024")]
    pub const BROWSER_INTERSTITIAL_REQUIRES_PLAN: ErrorCode = ErrorCode::new(6024);

    /// `ERR_NGROK_8012`: The agent received the request but cannot connect to the local service; start it
    /// or correct its address.
    ///
    /// Its message carries `ADDR`.
    #[doc(alias = "ERR_NGROK_8012")]
    pub const AGENT_UPSTREAM_CONNECTION_FAILED: ErrorCode = ErrorCode::new(8012);
}

/// Codes of [`ErrorFamily::IpPolicies`]: IP policies, their rules, and IP restrictions.
impl ErrorCode {
    /// `ERR_NGROK_115`: The agent connects from an IP that the account's agent IP restriction does not
    /// admit; use another IP or change the restriction.
    ///
    /// Its message carries `IP`.
    #[doc(alias = "ERR_NGROK_115")]
    pub const AGENT_IP_RESTRICTION_NOT_ALLOWED: ErrorCode = ErrorCode::new(115);

    /// `ERR_NGROK_220`: The account's IP restrictions do not admit the address this call came from; use an
    /// admitted IP or change the restrictions.
    #[doc(alias = "ERR_NGROK_220")]
    pub const API_IP_RESTRICTION_NOT_ALLOWED: ErrorCode = ErrorCode::new(220);

    /// `ERR_NGROK_229`: The value given where an IP policy ID is expected is not one.
    ///
    /// Its message carries `VAL`.
    #[doc(alias = "ERR_NGROK_229")]
    pub const IP_POLICY_ID_INVALID: ErrorCode = ErrorCode::new(229);

    /// `ERR_NGROK_341`: There is no IP policy with the ID that was referred to.
    ///
    /// Its message carries `ID`.
    #[doc(alias = "ERR_NGROK_341")]
    pub const ENDPOINT_IP_POLICY_NOT_FOUND: ErrorCode = ErrorCode::new(341);

    /// `ERR_NGROK_362`: The IP restriction lists a CIDR that cannot be parsed.
    ///
    /// Its message carries `CIDR`.
    #[doc(alias = "ERR_NGROK_362")]
    pub const ENDPOINT_IP_RESTRICTION_CIDR_INVALID: ErrorCode = ErrorCode::new(362);

    /// `ERR_NGROK_393`: Deny CIDRs alone would block everyone; add an allow CIDR too, such as 0.0.0.0/0 and
    /// ::0/0 for the rest.
    #[doc(alias = "ERR_NGROK_393")]
    pub const ENDPOINT_IP_RESTRICTION_ALLOW_CIDR_MISSING: ErrorCode = ErrorCode::new(
        393,
    );

    /// `ERR_NGROK_1211`: Your IP is outside the account's IP policy, and you will be locked out of the
    /// dashboard once restrictions are enforced.
    #[doc(alias = "ERR_NGROK_1211")]
    pub const DASHBOARD_IP_RESTRICTION_WARNING: ErrorCode = ErrorCode::new(1211);

    /// `ERR_NGROK_1212`: The account's IP policy does not admit your address; sign in from a permitted one
    /// or change the restrictions.
    #[doc(alias = "ERR_NGROK_1212")]
    pub const DASHBOARD_IP_NOT_ALLOWED: ErrorCode = ErrorCode::new(1212);

    /// `ERR_NGROK_1400`: The update of the IP policy changes nothing; set one field or more.
    #[doc(alias = "ERR_NGROK_1400")]
    pub const IP_POLICY_UPDATE_EMPTY: ErrorCode = ErrorCode::new(1400);

    /// `ERR_NGROK_1401`: The update of the IP policy rule changes nothing; set one field or more.
    #[doc(alias = "ERR_NGROK_1401")]
    pub const IP_POLICY_RULE_UPDATE_EMPTY: ErrorCode = ErrorCode::new(1401);

    /// `ERR_NGROK_1402`: No IP policy with this ID exists on the account.
    #[doc(alias = "ERR_NGROK_1402")]
    pub const IP_POLICY_NOT_FOUND: ErrorCode = ErrorCode::new(1402);

    /// `ERR_NGROK_1404`: No IP policy rule with this ID exists on the account.
    #[doc(alias = "ERR_NGROK_1404")]
    pub const IP_POLICY_RULE_NOT_FOUND: ErrorCode = ErrorCode::new(1404);

    /// `ERR_NGROK_1405`: The IP policy request leaves out a mandatory parameter, which the message names.
    ///
    /// Its message carries `PARAM`.
    #[doc(alias = "ERR_NGROK_1405")]
    pub const IP_POLICY_PARAMETER_MISSING: ErrorCode = ErrorCode::new(1405);

    /// `ERR_NGROK_1406`: The text given is not a CIDR block.
    ///
    /// Its message carries `CIDR`.
    #[doc(alias = "ERR_NGROK_1406")]
    pub const IP_POLICY_RULE_CIDR_INVALID: ErrorCode = ErrorCode::new(1406);

    /// `ERR_NGROK_1407`: Another IP policy bears this name; choose a different one.
    ///
    /// Its message carries `NAME`.
    #[doc(alias = "ERR_NGROK_1407")]
    pub const IP_POLICY_NAME_TAKEN: ErrorCode = ErrorCode::new(1407);

    /// `ERR_NGROK_1408`: There is already an IP policy rule for this CIDR block.
    ///
    /// Its message carries `CIDR`.
    #[doc(alias = "ERR_NGROK_1408")]
    pub const IP_POLICY_RULE_CIDR_ALREADY_EXISTS: ErrorCode = ErrorCode::new(1408);

    /// `ERR_NGROK_1409`: The CIDR does not start at its block's first address; use the corrected form that
    /// the message proposes.
    ///
    /// Its message carries `CIDR`, `SUGGESTION`.
    #[doc(alias = "ERR_NGROK_1409")]
    pub const IP_POLICY_RULE_CIDR_BASE_ADDRESS_INVALID: ErrorCode = ErrorCode::new(1409);

    /// `ERR_NGROK_1410`: The account owns as many IP policies as it may; delete one before creating
    /// another.
    ///
    /// Its message carries `MAX`.
    #[doc(alias = "ERR_NGROK_1410")]
    pub const IP_POLICY_MAXIMUM_LIMIT_REACHED: ErrorCode = ErrorCode::new(1410);

    /// `ERR_NGROK_1411`: The IP policy holds as many rules as your account permits for each; merge or
    /// delete some.
    ///
    /// Its message carries `MAX`.
    #[doc(alias = "ERR_NGROK_1411")]
    pub const IP_POLICY_RULE_MAXIMUM_LIMIT_REACHED: ErrorCode = ErrorCode::new(1411);

    /// `ERR_NGROK_1412`: Legacy accounts may not attach IP policies to single tunnels; move to a new paid
    /// plan.
    #[doc(alias = "ERR_NGROK_1412")]
    pub const TUNNEL_IP_POLICIES_REQUIRES_PLAN: ErrorCode = ErrorCode::new(1412);

    /// `ERR_NGROK_1413`: The rule has an address but no prefix length; append the full one to match a lone
    /// host.
    ///
    /// Its message carries `IP`, `BITS`.
    #[doc(alias = "ERR_NGROK_1413")]
    pub const IP_POLICY_RULE_NETWORK_MASK_MISSING: ErrorCode = ErrorCode::new(1413);

    /// `ERR_NGROK_1414`: The ip_policy_id sent is not acceptable; copy the ID of an existing IP policy.
    #[doc(alias = "ERR_NGROK_1414")]
    pub const IP_POLICY_ID_PARAMETER_INVALID: ErrorCode = ErrorCode::new(1414);

    /// `ERR_NGROK_1415`: No further IP policies fit on this account; delete one that is unused.
    ///
    /// Its message carries `MAX`.
    #[doc(alias = "ERR_NGROK_1415")]
    pub const IP_POLICY_LIMIT_REACHED: ErrorCode = ErrorCode::new(1415);

    /// `ERR_NGROK_1417`: No further rules fit into this IP policy; delete one that is unused.
    ///
    /// Its message carries `MAX`.
    #[doc(alias = "ERR_NGROK_1417")]
    pub const IP_POLICY_RULE_LIMIT_REACHED: ErrorCode = ErrorCode::new(1417);

    /// `ERR_NGROK_1419`: A dashboard IP restriction depends on this policy's last rule; detach the policy
    /// from it first.
    ///
    /// Its message carries `RULEID`, `RESTRICTIONID`.
    #[doc(alias = "ERR_NGROK_1419")]
    pub const IP_POLICY_LAST_RULE_IN_USE: ErrorCode = ErrorCode::new(1419);

    /// `ERR_NGROK_1420`: IP restrictions still use this policy; detach it from those the message lists,
    /// then delete it.
    ///
    /// Its message carries `POLICYID`, `RESTRICTIONIDS`.
    #[doc(alias = "ERR_NGROK_1420")]
    pub const IP_POLICY_IN_USE: ErrorCode = ErrorCode::new(1420);

    /// `ERR_NGROK_1421`: The description of the IP policy rule is over the size limit; shorten it.
    ///
    /// Its message carries `MAX`, `SIZE`.
    #[doc(alias = "ERR_NGROK_1421")]
    pub const IP_POLICY_RULE_DESCRIPTION_TOO_LONG: ErrorCode = ErrorCode::new(1421);

    /// `ERR_NGROK_1422`: The action of an IP policy rule has to be allow or deny.
    #[doc(alias = "ERR_NGROK_1422")]
    pub const IP_POLICY_RULE_ACTION_INVALID: ErrorCode = ErrorCode::new(1422);

    /// `ERR_NGROK_1423`: IP policies no longer take an action; set it on each rule instead.
    #[doc(alias = "ERR_NGROK_1423")]
    pub const IP_POLICY_ACTION_DEPRECATED: ErrorCode = ErrorCode::new(1423);

    /// `ERR_NGROK_1800`: The IP restriction carries as many IP policies as it may; remove one or merge
    /// their rules.
    ///
    /// Its message carries `MAX`.
    #[doc(alias = "ERR_NGROK_1800")]
    pub const IP_RESTRICTION_POLICIES_LIMIT_REACHED: ErrorCode = ErrorCode::new(1800);

    /// `ERR_NGROK_1801`: The IP restriction refers to an IP policy that your account does not have.
    ///
    /// Its message carries `POLICY_ID`.
    #[doc(alias = "ERR_NGROK_1801")]
    pub const IP_RESTRICTION_POLICY_NOT_FOUND: ErrorCode = ErrorCode::new(1801);

    /// `ERR_NGROK_1802`: The account has an IP restriction of this type; update that one or delete it
    /// first.
    ///
    /// Its message carries `TYPE`.
    #[doc(alias = "ERR_NGROK_1802")]
    pub const IP_RESTRICTION_TYPE_ALREADY_EXISTS: ErrorCode = ErrorCode::new(1802);

    /// `ERR_NGROK_1803`: The type of the IP restriction is unknown; the message lists the permitted types.
    ///
    /// Its message carries `TYPE`, `SUPPORTED`.
    #[doc(alias = "ERR_NGROK_1803")]
    pub const IP_RESTRICTION_TYPE_INVALID: ErrorCode = ErrorCode::new(1803);

    /// `ERR_NGROK_1804`: The IP restriction names no IP policy; list one or more.
    #[doc(alias = "ERR_NGROK_1804")]
    pub const IP_RESTRICTION_POLICIES_EMPTY: ErrorCode = ErrorCode::new(1804);

    /// `ERR_NGROK_1805`: Restricting the dashboard by IP needs a Pay-as-you-go plan together with the
    /// Account Governance add-on.
    #[doc(alias = "ERR_NGROK_1805")]
    pub const IP_RESTRICTION_DASHBOARD_REQUIRES_PLAN: ErrorCode = ErrorCode::new(1805);

    /// `ERR_NGROK_1806`: Restricting the API by IP needs a Pay-as-you-go plan together with the Account
    /// Governance add-on.
    #[doc(alias = "ERR_NGROK_1806")]
    pub const IP_RESTRICTION_API_REQUIRES_PLAN: ErrorCode = ErrorCode::new(1806);

    /// `ERR_NGROK_1807`: Restricting agents by IP needs a Pay-as-you-go plan together with the Account
    /// Governance add-on.
    #[doc(alias = "ERR_NGROK_1807")]
    pub const IP_RESTRICTION_AGENT_REQUIRES_PLAN: ErrorCode = ErrorCode::new(1807);

    /// `ERR_NGROK_1808`: Restricting endpoints by IP needs a Pay-as-you-go plan together with the Account
    /// Governance add-on.
    #[doc(alias = "ERR_NGROK_1808")]
    pub const IP_RESTRICTION_ENDPOINTS_REQUIRES_PLAN: ErrorCode = ErrorCode::new(1808);

    /// `ERR_NGROK_10024`: The IP policy to be changed in the dashboard does not exist.
    #[doc(alias = "ERR_NGROK_10024")]
    pub const DASHBOARD_IP_POLICY_UPDATE_NOT_FOUND: ErrorCode = ErrorCode::new(10024);
}

/// Codes of [`ErrorFamily::Kubernetes`]: The Kubernetes operator and the endpoints that it binds.
impl ErrorCode {
    /// `ERR_NGROK_9039`: An endpoint bound to a Kubernetes operator needs a domain name; set one.
    #[doc(alias = "ERR_NGROK_9039")]
    pub const KUBERNETES_ENDPOINT_DOMAIN_MISSING: ErrorCode = ErrorCode::new(9039);

    /// `ERR_NGROK_9041`: A tunnel bound to Kubernetes must use http, tls or tcp.
    ///
    /// Its message carries `PROTO`.
    #[doc(alias = "ERR_NGROK_9041")]
    pub const KUBERNETES_AGENT_ENDPOINT_PROTOCOL_UNSUPPORTED: ErrorCode = ErrorCode::new(
        9041,
    );

    /// `ERR_NGROK_15010`: The endpoint's binding points at a Kubernetes operator that cannot be found.
    ///
    /// Its message carries `BINDING`.
    #[doc(alias = "ERR_NGROK_15010")]
    pub const ENDPOINT_BINDING_KUBERNETES_OPERATOR_NOT_FOUND: ErrorCode = ErrorCode::new(
        15010,
    );

    /// `ERR_NGROK_18018`: A cloud endpoint bound to Kubernetes must use http, tls or tcp.
    ///
    /// Its message carries `PROTO`.
    #[doc(alias = "ERR_NGROK_18018")]
    pub const KUBERNETES_CLOUD_ENDPOINT_PROTOCOL_UNSUPPORTED: ErrorCode = ErrorCode::new(
        18018,
    );

    /// `ERR_NGROK_19000`: ngrok's side failed while serving a Kubernetes operator request.
    #[doc(alias = "ERR_NGROK_19000")]
    pub const KUBERNETES_OPERATOR_INTERNAL_ERROR: ErrorCode = ErrorCode::new(19000);

    /// `ERR_NGROK_19001`: The operator's certificate signing request failed; the message gives the reason.
    ///
    /// Its message carries `ERROR`.
    #[doc(alias = "ERR_NGROK_19001")]
    pub const KUBERNETES_OPERATOR_CSR_FAILED: ErrorCode = ErrorCode::new(19001);

    /// `ERR_NGROK_19002`: The Kubernetes operator did not pass validation; the message gives the reason.
    ///
    /// Its message carries `ERROR`.
    #[doc(alias = "ERR_NGROK_19002")]
    pub const KUBERNETES_OPERATOR_INVALID: ErrorCode = ErrorCode::new(19002);

    /// `ERR_NGROK_19003`: The endpoint selectors did not pass validation; the message gives the reason.
    ///
    /// Its message carries `ERROR`.
    #[doc(alias = "ERR_NGROK_19003")]
    pub const KUBERNETES_ENDPOINT_SELECTORS_INVALID: ErrorCode = ErrorCode::new(19003);

    /// `ERR_NGROK_20000`: An operation of the Kubernetes operator failed for an internal reason.
    #[doc(alias = "ERR_NGROK_20000")]
    pub const BOUND_ENDPOINT_INTERNAL_ERROR: ErrorCode = ErrorCode::new(20000);

    /// `ERR_NGROK_20001`: The operation failed on a configuration error; fix the reported setting.
    ///
    /// Its message carries `REASON`.
    #[doc(alias = "ERR_NGROK_20001")]
    pub const KUBERNETES_OPERATOR_CONFIGURATION_INVALID: ErrorCode = ErrorCode::new(
        20001,
    );

    /// `ERR_NGROK_20002`: The upstream service of a bound endpoint could not be created in the cluster.
    #[doc(alias = "ERR_NGROK_20002")]
    pub const BOUND_ENDPOINT_UPSTREAM_SERVICE_CREATION_FAILED: ErrorCode = ErrorCode::new(
        20002,
    );

    /// `ERR_NGROK_20003`: The target service of a bound endpoint could not be created in the cluster.
    #[doc(alias = "ERR_NGROK_20003")]
    pub const BOUND_ENDPOINT_TARGET_SERVICE_CREATION_FAILED: ErrorCode = ErrorCode::new(
        20003,
    );

    /// `ERR_NGROK_20004`: A bound endpoint's upstream service and target service cannot connect to each
    /// other.
    #[doc(alias = "ERR_NGROK_20004")]
    pub const BOUND_ENDPOINT_SERVICE_CONNECTION_FAILED: ErrorCode = ErrorCode::new(
        20004,
    );

    /// `ERR_NGROK_20005`: The bound endpoint is denied: its URL fits no AllowedURLs pattern; extend the
    /// list or change the URL.
    #[doc(alias = "ERR_NGROK_20005")]
    pub const BOUND_ENDPOINT_URL_NOT_ALLOWED: ErrorCode = ErrorCode::new(20005);

    /// `ERR_NGROK_20006`: The operator could not produce a certificate signing request.
    #[doc(alias = "ERR_NGROK_20006")]
    pub const KUBERNETES_OPERATOR_CSR_CREATION_FAILED: ErrorCode = ErrorCode::new(20006);

    /// `ERR_NGROK_28000`: The pod's identity metadata is over the size limit; the message gives details.
    ///
    /// Its message carries `REASON`.
    #[doc(alias = "ERR_NGROK_28000")]
    pub const POD_IDENTITY_METADATA_TOO_LONG: ErrorCode = ErrorCode::new(28000);

    /// `ERR_NGROK_28001`: The pod's identity metadata could not be read; check the pod's annotations and
    /// service account.
    #[doc(alias = "ERR_NGROK_28001")]
    pub const POD_IDENTITY_METADATA_RETRIEVAL_FAILED: ErrorCode = ErrorCode::new(28001);
}

/// Codes of [`ErrorFamily::Limits`]: Quotas and rates that concern several kinds of resource.
impl ErrorCode {
    /// `ERR_NGROK_225`: Too many API requests of this account are in flight at once; wait for some to
    /// finish.
    ///
    /// Its message carries `MAX`.
    #[doc(alias = "ERR_NGROK_225")]
    pub const API_SIMULTANEOUS_REQUESTS_LIMIT_REACHED: ErrorCode = ErrorCode::new(225);

    /// `ERR_NGROK_226`: The account has made more API requests than it may within the interval; slow down
    /// and retry later.
    ///
    /// Its message carries `MAX`, `INTERVAL`.
    #[doc(alias = "ERR_NGROK_226")]
    pub const API_REQUEST_RATE_LIMITED: ErrorCode = ErrorCode::new(226);

    /// `ERR_NGROK_702`: One tunnel session took more connections per minute than allowed; reduce them,
    /// reuse connections, or move to a paid plan.
    ///
    /// Its message carries `SESSION`, `THRESHOLD`, `COUNT`, `SECONDS`.
    #[doc(alias = "ERR_NGROK_702")]
    pub const TUNNEL_SESSION_CONNECTIONS_RATE_LIMITED: ErrorCode = ErrorCode::new(702);

    /// `ERR_NGROK_703`: The account behind this endpoint took more connections per minute than allowed;
    /// slow down or upgrade its plan.
    ///
    /// Its message carries `THRESHOLD`, `COUNT`, `SECONDS`.
    #[doc(alias = "ERR_NGROK_703")]
    pub const ENDPOINT_ACCOUNT_CONNECTIONS_RATE_LIMITED: ErrorCode = ErrorCode::new(703);

    /// `ERR_NGROK_714`: The account has as many open connections as it may hold at once; close some or
    /// change the plan.
    #[doc(alias = "ERR_NGROK_714")]
    pub const ACCOUNT_SIMULTANEOUS_CONNECTIONS_LIMIT_REACHED: ErrorCode = ErrorCode::new(
        714,
    );

    /// `ERR_NGROK_715`: The connections-per-minute allowance is used up; retry within a minute or upgrade
    /// if it happens often.
    #[doc(alias = "ERR_NGROK_715")]
    pub const ACCOUNT_CONNECTIONS_PER_MINUTE_RATE_LIMITED: ErrorCode = ErrorCode::new(
        715,
    );

    /// `ERR_NGROK_716`: A session without an account holds as many open connections as allowed; a free
    /// account permits more.
    #[doc(alias = "ERR_NGROK_716")]
    pub const ANONYMOUS_SIMULTANEOUS_CONNECTIONS_LIMIT_REACHED: ErrorCode = ErrorCode::new(
        716,
    );

    /// `ERR_NGROK_717`: A session without an account took connections too quickly; register, or check that
    /// the authtoken is installed.
    #[doc(alias = "ERR_NGROK_717")]
    pub const ANONYMOUS_CONNECTIONS_RATE_LIMITED: ErrorCode = ErrorCode::new(717);

    /// `ERR_NGROK_718`: The account received more bytes than permitted for the interval; wait for it to
    /// roll over.
    ///
    /// Its message carries `MAX`, `INTERVAL`.
    #[doc(alias = "ERR_NGROK_718")]
    pub const ACCOUNT_INBOUND_BANDWIDTH_RATE_LIMITED: ErrorCode = ErrorCode::new(718);

    /// `ERR_NGROK_719`: A session without an account received more bytes than permitted for the interval; a
    /// free account allows more.
    ///
    /// Its message carries `MAX`, `INTERVAL`.
    #[doc(alias = "ERR_NGROK_719")]
    pub const ANONYMOUS_INBOUND_BANDWIDTH_RATE_LIMITED: ErrorCode = ErrorCode::new(719);

    /// `ERR_NGROK_720`: The account sent more bytes than permitted for the interval; wait for it to roll
    /// over.
    ///
    /// Its message carries `MAX`, `INTERVAL`.
    #[doc(alias = "ERR_NGROK_720")]
    pub const ACCOUNT_OUTBOUND_BANDWIDTH_RATE_LIMITED: ErrorCode = ErrorCode::new(720);

    /// `ERR_NGROK_721`: A session without an account sent more bytes than permitted for the interval; a
    /// free account allows more.
    ///
    /// Its message carries `MAX`, `INTERVAL`.
    #[doc(alias = "ERR_NGROK_721")]
    pub const ANONYMOUS_OUTBOUND_BANDWIDTH_RATE_LIMITED: ErrorCode = ErrorCode::new(721);

    /// `ERR_NGROK_725`: The account has used up its network bandwidth for this month; see the billing page
    /// for options.
    #[doc(alias = "ERR_NGROK_725")]
    pub const MONTHLY_BANDWIDTH_LIMIT_REACHED: ErrorCode = ErrorCode::new(725);

    /// `ERR_NGROK_726`: The account has used up its connections of all kinds for this month; see the
    /// billing page for options.
    #[doc(alias = "ERR_NGROK_726")]
    pub const MONTHLY_CONNECTIONS_LIMIT_REACHED: ErrorCode = ErrorCode::new(726);

    /// `ERR_NGROK_727`: The account has used up its HTTP requests for this month; see the billing page for
    /// options.
    #[doc(alias = "ERR_NGROK_727")]
    pub const MONTHLY_HTTP_REQUESTS_LIMIT_REACHED: ErrorCode = ErrorCode::new(727);

    /// `ERR_NGROK_728`: The account has used up its HTTP connections for this month; see the billing page
    /// for options.
    #[doc(alias = "ERR_NGROK_728")]
    pub const MONTHLY_HTTP_CONNECTIONS_LIMIT_REACHED: ErrorCode = ErrorCode::new(728);

    /// `ERR_NGROK_729`: The account has used up its TCP connections for this month; see the billing page
    /// for options.
    #[doc(alias = "ERR_NGROK_729")]
    pub const MONTHLY_TCP_CONNECTIONS_LIMIT_REACHED: ErrorCode = ErrorCode::new(729);

    /// `ERR_NGROK_730`: The account has used up its TLS connections for this month; see the billing page
    /// for options.
    #[doc(alias = "ERR_NGROK_730")]
    pub const MONTHLY_TLS_CONNECTIONS_LIMIT_REACHED: ErrorCode = ErrorCode::new(730);

    /// `ERR_NGROK_731`: The account has used up its HTTPS connections for this month; see the billing page
    /// for options.
    #[doc(alias = "ERR_NGROK_731")]
    pub const MONTHLY_HTTPS_CONNECTIONS_LIMIT_REACHED: ErrorCode = ErrorCode::new(731);

    /// `ERR_NGROK_732`: The month's allowance of requests handled by traffic policy is spent; see the
    /// billing page for options.
    #[doc(alias = "ERR_NGROK_732")]
    pub const MONTHLY_TRAFFIC_POLICY_REQUESTS_LIMIT_REACHED: ErrorCode = ErrorCode::new(
        732,
    );

    /// `ERR_NGROK_733`: The month's allowance of connections handled by traffic policy is spent; see the
    /// billing page for options.
    #[doc(alias = "ERR_NGROK_733")]
    pub const MONTHLY_TRAFFIC_POLICY_CONNECTIONS_LIMIT_REACHED: ErrorCode = ErrorCode::new(
        733,
    );

    /// `ERR_NGROK_734`: Requests arrive faster than the account may take them; retry within a minute or
    /// upgrade if it happens often.
    ///
    /// Its message carries `MAX`, `INTERVAL`.
    #[doc(alias = "ERR_NGROK_734")]
    pub const ACCOUNT_REQUESTS_RATE_LIMITED: ErrorCode = ErrorCode::new(734);

    /// `ERR_NGROK_735`: The month's requests for Advanced traffic policy are spent; see the billing page
    /// for options.
    #[doc(alias = "ERR_NGROK_735")]
    pub const MONTHLY_ADVANCED_POLICY_REQUESTS_LIMIT_REACHED: ErrorCode = ErrorCode::new(
        735,
    );

    /// `ERR_NGROK_736`: The month's requests for Basic traffic policy are spent; move to Pay-as-you-go or
    /// wait for the next month.
    #[doc(alias = "ERR_NGROK_736")]
    pub const MONTHLY_BASIC_POLICY_REQUESTS_LIMIT_REACHED: ErrorCode = ErrorCode::new(
        736,
    );

    /// `ERR_NGROK_737`: The month's requests for Enterprise traffic policy are spent; move to Pay-as-you-go
    /// or wait for the next month.
    #[doc(alias = "ERR_NGROK_737")]
    pub const MONTHLY_ENTERPRISE_POLICY_REQUESTS_LIMIT_REACHED: ErrorCode = ErrorCode::new(
        737,
    );

    /// `ERR_NGROK_738`: The month's requests for Advanced traffic policy are spent; move to Pay-as-you-go
    /// or wait for the next month.
    #[doc(alias = "ERR_NGROK_738")]
    pub const MONTHLY_ADVANCED_POLICY_REQUESTS_LIMIT_REACHED_UPGRADE: ErrorCode = ErrorCode::new(
        738,
    );

    /// `ERR_NGROK_739`: The month's connections for Basic traffic policy are spent; move to Pay-as-you-go
    /// or wait for the next month.
    #[doc(alias = "ERR_NGROK_739")]
    pub const MONTHLY_BASIC_POLICY_CONNECTIONS_LIMIT_REACHED: ErrorCode = ErrorCode::new(
        739,
    );

    /// `ERR_NGROK_740`: The month's connections for Enterprise traffic policy are spent; move to
    /// Pay-as-you-go or wait for the next month.
    #[doc(alias = "ERR_NGROK_740")]
    pub const MONTHLY_ENTERPRISE_POLICY_CONNECTIONS_LIMIT_REACHED: ErrorCode = ErrorCode::new(
        740,
    );

    /// `ERR_NGROK_1214`: The account made too many requests for the interval; wait before sending more.
    ///
    /// Its message carries `MAX`, `INTERVAL`.
    #[doc(alias = "ERR_NGROK_1214")]
    pub const DASHBOARD_REQUESTS_RATE_LIMITED: ErrorCode = ErrorCode::new(1214);

    /// `ERR_NGROK_5000`: The account has as many resources of this kind as it may have; the message names
    /// the kind and limit.
    ///
    /// Its message carries `MAX`, `RESOURCE`.
    #[doc(alias = "ERR_NGROK_5000")]
    pub const ACCOUNT_RESOURCE_LIMIT_REACHED: ErrorCode = ErrorCode::new(5000);

    /// `ERR_NGROK_5001`: The account made too many of these in the interval; the message gives the rate, so
    /// slow down and retry.
    ///
    /// Its message carries `MAX`, `RESOURCE`, `INTERVAL`.
    #[doc(alias = "ERR_NGROK_5001")]
    pub const ACCOUNT_RESOURCE_RATE_LIMITED: ErrorCode = ErrorCode::new(5001);
}

/// Codes of [`ErrorFamily::Oauth`]: Signing in visitors of an endpoint with OAuth, OpenID Connect or
/// SAML.
impl ErrorCode {
    /// `ERR_NGROK_365`: There is no OAuth provider of this name; take one that the message lists.
    ///
    /// Its message carries `PROVIDER`, `SUPPORTED`.
    #[doc(alias = "ERR_NGROK_365")]
    pub const OAUTH_PROVIDER_UNSUPPORTED: ErrorCode = ErrorCode::new(365);

    /// `ERR_NGROK_366`: The list of authorized email addresses is too long.
    ///
    /// Its message carries `MAX`, `GOT`.
    #[doc(alias = "ERR_NGROK_366")]
    pub const AUTHORIZED_EMAILS_LIMIT_REACHED: ErrorCode = ErrorCode::new(366);

    /// `ERR_NGROK_367`: The list of authorized email domains has too many entries.
    ///
    /// Its message carries `MAX`, `GOT`.
    #[doc(alias = "ERR_NGROK_367")]
    pub const AUTHORIZED_EMAIL_DOMAINS_LIMIT_REACHED: ErrorCode = ErrorCode::new(367);

    /// `ERR_NGROK_368`: More OAuth scopes are requested than the maximum; drop some.
    ///
    /// Its message carries `MAX`, `GOT`.
    #[doc(alias = "ERR_NGROK_368")]
    pub const OAUTH_SCOPES_LIMIT_REACHED: ErrorCode = ErrorCode::new(368);

    /// `ERR_NGROK_383`: An OAuth client ID is set without its secret; add the secret or drop the ID.
    #[doc(alias = "ERR_NGROK_383")]
    pub const OAUTH_CLIENT_SECRET_MISSING: ErrorCode = ErrorCode::new(383);

    /// `ERR_NGROK_384`: An OAuth client secret is set without its client ID; add the ID or drop the secret.
    #[doc(alias = "ERR_NGROK_384")]
    pub const OAUTH_CLIENT_ID_MISSING: ErrorCode = ErrorCode::new(384);

    /// `ERR_NGROK_385`: OIDC protection is configured without a client ID.
    #[doc(alias = "ERR_NGROK_385")]
    pub const OIDC_CLIENT_ID_MISSING: ErrorCode = ErrorCode::new(385);

    /// `ERR_NGROK_386`: OIDC protection is configured without a client secret.
    #[doc(alias = "ERR_NGROK_386")]
    pub const OIDC_CLIENT_SECRET_MISSING: ErrorCode = ErrorCode::new(386);

    /// `ERR_NGROK_387`: OIDC protection is configured without the issuer's URL.
    #[doc(alias = "ERR_NGROK_387")]
    pub const OIDC_ISSUER_URL_MISSING: ErrorCode = ErrorCode::new(387);

    /// `ERR_NGROK_388`: More OIDC scopes are requested than the maximum; drop some.
    ///
    /// Its message carries `MAX`, `GOT`.
    #[doc(alias = "ERR_NGROK_388")]
    pub const OIDC_SCOPES_LIMIT_REACHED: ErrorCode = ErrorCode::new(388);

    /// `ERR_NGROK_389`: Give both client ID and secret to use your own OAuth application, or leave out both
    /// to use the one ngrok manages.
    #[doc(alias = "ERR_NGROK_389")]
    pub const OAUTH_CLIENT_CREDENTIALS_INCOMPLETE: ErrorCode = ErrorCode::new(389);

    /// `ERR_NGROK_390`: Scopes can be chosen only with your own OAuth application; add its client ID and
    /// secret.
    #[doc(alias = "ERR_NGROK_390")]
    pub const OAUTH_SCOPES_CUSTOM_APPLICATION_MISSING: ErrorCode = ErrorCode::new(390);

    /// `ERR_NGROK_391`: A single OAuth scope is longer than the limit.
    ///
    /// Its message carries `MAX`, `SCOPE`, `GOT`.
    #[doc(alias = "ERR_NGROK_391")]
    pub const OAUTH_SCOPE_TOO_LONG: ErrorCode = ErrorCode::new(391);

    /// `ERR_NGROK_392`: A single OIDC scope is longer than the limit.
    ///
    /// Its message carries `MAX`, `SCOPE`, `GOT`.
    #[doc(alias = "ERR_NGROK_392")]
    pub const OIDC_SCOPE_TOO_LONG: ErrorCode = ErrorCode::new(392);

    /// `ERR_NGROK_3100`: The visitor's session reached its maximum age; sign in again through the provider.
    ///
    /// Its message carries `PROVIDER`.
    #[doc(alias = "ERR_NGROK_3100")]
    pub const OAUTH_VISITOR_SESSION_AGE_EXPIRED: ErrorCode = ErrorCode::new(3100);

    /// `ERR_NGROK_3101`: The provider let ngrok see too little of the visitor's data; grant every
    /// permission requested.
    ///
    /// Its message carries `PROVIDER`.
    #[doc(alias = "ERR_NGROK_3101")]
    pub const OAUTH_PROVIDER_DATA_PERMISSION_MISSING: ErrorCode = ErrorCode::new(3101);

    /// `ERR_NGROK_3102`: The provider wants the visitor to fix something in their account there before
    /// signing in.
    ///
    /// Its message carries `PROVIDER`, `PROVIDER`.
    #[doc(alias = "ERR_NGROK_3102")]
    pub const OAUTH_PROVIDER_ACCOUNT_ACTION_MISSING: ErrorCode = ErrorCode::new(3102);

    /// `ERR_NGROK_3103`: The provider reports a problem with the visitor's account, quoted in the message;
    /// fix it there first.
    ///
    /// Its message carries `PROVIDER`, `ERROR_TITLE`, `ERROR_MESSAGE`, `PROVIDER`.
    #[doc(alias = "ERR_NGROK_3103")]
    pub const OAUTH_PROVIDER_ACCOUNT_ISSUE_FAILED: ErrorCode = ErrorCode::new(3103);

    /// `ERR_NGROK_3104`: The visitor's account at the provider has an invalid email address; correct it
    /// there.
    ///
    /// Its message carries `EMAIL`, `PROVIDER`, `PROVIDER`.
    #[doc(alias = "ERR_NGROK_3104")]
    pub const OAUTH_VISITOR_EMAIL_INVALID: ErrorCode = ErrorCode::new(3104);

    /// `ERR_NGROK_3105`: The visitor is not among those admitted to this site; its owner can give access.
    #[doc(alias = "ERR_NGROK_3105")]
    pub const OAUTH_VISITOR_NOT_AUTHORIZED: ErrorCode = ErrorCode::new(3105);

    /// `ERR_NGROK_3106`: The sign-in with the provider began with invalid information.
    ///
    /// Its message carries `PROVIDER`.
    #[doc(alias = "ERR_NGROK_3106")]
    pub const OAUTH_START_REQUEST_INVALID: ErrorCode = ErrorCode::new(3106);

    /// `ERR_NGROK_3107`: The request carries no state parameter, so it cannot be validated; close the page
    /// and sign in anew.
    #[doc(alias = "ERR_NGROK_3107")]
    pub const OAUTH_VALIDATION_STATE_MISSING: ErrorCode = ErrorCode::new(3107);

    /// `ERR_NGROK_3108`: The state parameter of the request is unreadable; close the page and sign in anew.
    #[doc(alias = "ERR_NGROK_3108")]
    pub const OAUTH_VALIDATION_STATE_INVALID: ErrorCode = ErrorCode::new(3108);

    /// `ERR_NGROK_3109`: The provider passed on no email; the visitor needs a confirmed primary address
    /// there.
    ///
    /// Its message carries `PROVIDER`.
    #[doc(alias = "ERR_NGROK_3109")]
    pub const OAUTH_PROVIDER_EMAIL_MISSING: ErrorCode = ErrorCode::new(3109);

    /// `ERR_NGROK_3110`: The visitor did not grant access to their email at the provider, which sign-in
    /// needs.
    ///
    /// Its message carries `PROVIDER`.
    #[doc(alias = "ERR_NGROK_3110")]
    pub const OAUTH_EMAIL_PERMISSION_MISSING: ErrorCode = ErrorCode::new(3110);

    /// `ERR_NGROK_3111`: The visitor withheld some of the permissions asked for; the message lists those to
    /// grant.
    ///
    /// Its message carries `PROVIDER`, `PERMISSIONS`.
    #[doc(alias = "ERR_NGROK_3111")]
    pub const OAUTH_REQUIRED_PERMISSIONS_MISSING: ErrorCode = ErrorCode::new(3111);

    /// `ERR_NGROK_3112`: The provider answered the authorization attempt with an error, which the message
    /// quotes.
    ///
    /// Its message carries `PROVIDER`, `ERROR`.
    #[doc(alias = "ERR_NGROK_3112")]
    pub const OAUTH_PROVIDER_AUTHORIZATION_FAILED: ErrorCode = ErrorCode::new(3112);

    /// `ERR_NGROK_3113`: The provider refused to hand out the visitor's information, probably since the
    /// authorization expired or was revoked.
    ///
    /// Its message carries `PROVIDER`.
    #[doc(alias = "ERR_NGROK_3113")]
    pub const OAUTH_AUTHORIZATION_EXPIRED_OR_REVOKED: ErrorCode = ErrorCode::new(3113);

    /// `ERR_NGROK_3114`: The visitor has not let this application use the provider; approve it to go on.
    ///
    /// Its message carries `PROVIDER`.
    #[doc(alias = "ERR_NGROK_3114")]
    pub const OAUTH_APPLICATION_AUTHORIZATION_MISSING: ErrorCode = ErrorCode::new(3114);

    /// `ERR_NGROK_3115`: The provider does not accept the application's redirect_uri; its owner has to
    /// register it there.
    ///
    /// Its message carries `PROVIDER`.
    #[doc(alias = "ERR_NGROK_3115")]
    pub const OAUTH_REDIRECT_URI_MISMATCH: ErrorCode = ErrorCode::new(3115);

    /// `ERR_NGROK_3116`: The provider refused data during authorization; the owner should check the app's
    /// installation in the organization.
    ///
    /// Its message carries `PROVIDER`.
    #[doc(alias = "ERR_NGROK_3116")]
    pub const OAUTH_APPLICATION_INSTALL_AUTHORIZATION_MISSING: ErrorCode = ErrorCode::new(
        3116,
    );

    /// `ERR_NGROK_3117`: The link that began the sign-in carried parameters that are not supported.
    ///
    /// Its message carries `PROVIDER`.
    #[doc(alias = "ERR_NGROK_3117")]
    pub const OAUTH_AUTHORIZE_LINK_PARAMETERS_UNSUPPORTED: ErrorCode = ErrorCode::new(
        3117,
    );

    /// `ERR_NGROK_3118`: The provider withholds the visitor's data; the owner should check the app's
    /// installation in the organization.
    ///
    /// Its message carries `PROVIDER`.
    #[doc(alias = "ERR_NGROK_3118")]
    pub const OAUTH_APPLICATION_INSTALL_DATA_NOT_ALLOWED: ErrorCode = ErrorCode::new(
        3118,
    );

    /// `ERR_NGROK_3119`: The sign-in was refused since it lasted over 15 minutes; start again.
    ///
    /// Its message carries `PROVIDER`.
    #[doc(alias = "ERR_NGROK_3119")]
    pub const OAUTH_LOGIN_TIMEOUT: ErrorCode = ErrorCode::new(3119);

    /// `ERR_NGROK_3120`: The provider's callback came without the state parameter; begin the sign-in anew.
    ///
    /// Its message carries `PROVIDER`.
    #[doc(alias = "ERR_NGROK_3120")]
    pub const OAUTH_COMPLETION_STATE_MISSING: ErrorCode = ErrorCode::new(3120);

    /// `ERR_NGROK_3121`: The browser sent no nonce cookie with the provider's callback; begin the sign-in
    /// anew.
    ///
    /// Its message carries `PROVIDER`.
    #[doc(alias = "ERR_NGROK_3121")]
    pub const OAUTH_NONCE_COOKIE_MISSING: ErrorCode = ErrorCode::new(3121);

    /// `ERR_NGROK_3122`: The provider's access code ran out before it was used; sign in again without
    /// pausing.
    ///
    /// Its message carries `PROVIDER`.
    #[doc(alias = "ERR_NGROK_3122")]
    pub const OAUTH_ACCESS_CODE_EXPIRED: ErrorCode = ErrorCode::new(3122);

    /// `ERR_NGROK_3123`: The provider's access code was used before; sign in afresh and delete bookmarks of
    /// this page.
    ///
    /// Its message carries `PROVIDER`.
    #[doc(alias = "ERR_NGROK_3123")]
    pub const OAUTH_ACCESS_CODE_REUSE_NOT_ALLOWED: ErrorCode = ErrorCode::new(3123);

    /// `ERR_NGROK_3124`: The state parameter was issued for another host than the one that got it; sign in
    /// again.
    ///
    /// Its message carries `PROVIDER`.
    #[doc(alias = "ERR_NGROK_3124")]
    pub const OAUTH_STATE_HOST_MISMATCH: ErrorCode = ErrorCode::new(3124);

    /// `ERR_NGROK_3125`: The provider withholds data, perhaps over a wrong client ID or secret; the owner
    /// should check both.
    ///
    /// Its message carries `PROVIDER`.
    #[doc(alias = "ERR_NGROK_3125")]
    pub const OAUTH_CLIENT_CREDENTIALS_INVALID: ErrorCode = ErrorCode::new(3125);

    /// `ERR_NGROK_3126`: The provider does not accept a scope the application asks for; its owner has to
    /// correct the scopes.
    ///
    /// Its message carries `PROVIDER`.
    #[doc(alias = "ERR_NGROK_3126")]
    pub const OAUTH_APPLICATION_SCOPE_INVALID: ErrorCode = ErrorCode::new(3126);

    /// `ERR_NGROK_3127`: The provider found the credentials invalid or expired; authorize again, and if
    /// that fails ask the owner for access.
    ///
    /// Its message carries `PROVIDER`.
    #[doc(alias = "ERR_NGROK_3127")]
    pub const OAUTH_VISITOR_CREDENTIALS_EXPIRED: ErrorCode = ErrorCode::new(3127);

    /// `ERR_NGROK_3150`: The visitor's session could not be loaded; refresh the page and sign in.
    #[doc(alias = "ERR_NGROK_3150")]
    pub const OAUTH_SESSION_RETRIEVAL_FAILED: ErrorCode = ErrorCode::new(3150);

    /// `ERR_NGROK_3151`: The provider does not accept the OAuth token of this session, so the session is
    /// over.
    ///
    /// Its message carries `PROVIDER`, `ERROR`.
    #[doc(alias = "ERR_NGROK_3151")]
    pub const OAUTH_SESSION_TOKEN_INVALID: ErrorCode = ErrorCode::new(3151);

    /// `ERR_NGROK_3152`: An ngrok bug, already reported, sent the provider an invalid request; retry in a
    /// few hours.
    ///
    /// Its message carries `PROVIDER`.
    #[doc(alias = "ERR_NGROK_3152")]
    pub const OAUTH_PROVIDER_REQUEST_INVALID: ErrorCode = ErrorCode::new(3152);

    /// `ERR_NGROK_3160`: Talking to the provider failed in an unforeseen way.
    ///
    /// Its message carries `PROVIDER`.
    #[doc(alias = "ERR_NGROK_3160")]
    pub const OAUTH_PROVIDER_COMMUNICATION_FAILED: ErrorCode = ErrorCode::new(3160);

    /// `ERR_NGROK_3161`: The provider throttles this application; wait some minutes.
    ///
    /// Its message carries `PROVIDER`.
    #[doc(alias = "ERR_NGROK_3161")]
    pub const OAUTH_PROVIDER_MINUTES_RATE_LIMITED: ErrorCode = ErrorCode::new(3161);

    /// `ERR_NGROK_3162`: The provider throttles this application; wait for an hour or so.
    ///
    /// Its message carries `PROVIDER`.
    #[doc(alias = "ERR_NGROK_3162")]
    pub const OAUTH_PROVIDER_HOUR_RATE_LIMITED: ErrorCode = ErrorCode::new(3162);

    /// `ERR_NGROK_3163`: The last step of the provider's authorization failed, likely because it lasted too
    /// long; retry.
    ///
    /// Its message carries `PROVIDER`.
    #[doc(alias = "ERR_NGROK_3163")]
    pub const OAUTH_AUTHORIZATION_COMPLETION_FAILED: ErrorCode = ErrorCode::new(3163);

    /// `ERR_NGROK_3164`: Authorization with the provider failed; the message quotes the error.
    ///
    /// Its message carries `PROVIDER`, `ERROR`.
    #[doc(alias = "ERR_NGROK_3164")]
    pub const OAUTH_AUTHORIZATION_FAILED: ErrorCode = ErrorCode::new(3164);

    /// `ERR_NGROK_3165`: The provider is overloaded, so the authorization cannot finish now.
    ///
    /// Its message carries `PROVIDER`.
    #[doc(alias = "ERR_NGROK_3165")]
    pub const OAUTH_PROVIDER_AUTHORIZATION_BUSY: ErrorCode = ErrorCode::new(3165);

    /// `ERR_NGROK_3166`: The provider had an error of its own, so the authorization cannot finish now.
    ///
    /// Its message carries `PROVIDER`.
    #[doc(alias = "ERR_NGROK_3166")]
    pub const OAUTH_PROVIDER_AUTHORIZATION_ERROR: ErrorCode = ErrorCode::new(3166);

    /// `ERR_NGROK_3167`: The provider is overloaded and cannot deliver the visitor's data; retry in some
    /// minutes.
    ///
    /// Its message carries `PROVIDER`.
    #[doc(alias = "ERR_NGROK_3167")]
    pub const OAUTH_PROVIDER_DATA_BUSY: ErrorCode = ErrorCode::new(3167);

    /// `ERR_NGROK_3300`: The state parameter in the URL is not valid; start the sign-in over.
    #[doc(alias = "ERR_NGROK_3300")]
    pub const OAUTH_URL_STATE_INVALID: ErrorCode = ErrorCode::new(3300);

    /// `ERR_NGROK_3301`: The state parameter in the URL is too old; start the sign-in over.
    #[doc(alias = "ERR_NGROK_3301")]
    pub const OAUTH_URL_STATE_EXPIRED: ErrorCode = ErrorCode::new(3301);

    /// `ERR_NGROK_3302`: The state parameter in the URL was rejected (2nd of ngrok's codes for this); start
    /// the sign-in over.
    #[doc(alias = "ERR_NGROK_3302")]
    pub const OAUTH_URL_STATE_INVALID_VARIANT_2: ErrorCode = ErrorCode::new(3302);

    /// `ERR_NGROK_3303`: The state parameter in the URL was rejected (3rd of ngrok's codes for this); start
    /// the sign-in over.
    #[doc(alias = "ERR_NGROK_3303")]
    pub const OAUTH_URL_STATE_INVALID_VARIANT_3: ErrorCode = ErrorCode::new(3303);

    /// `ERR_NGROK_3304`: The state parameter in the URL was rejected (4th of ngrok's codes for this); start
    /// the sign-in over.
    #[doc(alias = "ERR_NGROK_3304")]
    pub const OAUTH_URL_STATE_INVALID_VARIANT_4: ErrorCode = ErrorCode::new(3304);

    /// `ERR_NGROK_3305`: The sign-in request is too old to be used; make a new one.
    #[doc(alias = "ERR_NGROK_3305")]
    pub const OAUTH_REQUEST_EXPIRED: ErrorCode = ErrorCode::new(3305);

    /// `ERR_NGROK_3306`: The state parameter in the URL was rejected (5th of ngrok's codes for this); start
    /// the sign-in over.
    #[doc(alias = "ERR_NGROK_3306")]
    pub const OAUTH_URL_STATE_INVALID_VARIANT_5: ErrorCode = ErrorCode::new(3306);

    /// `ERR_NGROK_3307`: The state parameter in the URL was rejected (6th of ngrok's codes for this); start
    /// the sign-in over.
    #[doc(alias = "ERR_NGROK_3307")]
    pub const OAUTH_URL_STATE_INVALID_VARIANT_6: ErrorCode = ErrorCode::new(3307);

    /// `ERR_NGROK_3308`: The state parameter in the URL was rejected (7th of ngrok's codes for this); start
    /// the sign-in over.
    #[doc(alias = "ERR_NGROK_3308")]
    pub const OAUTH_URL_STATE_INVALID_VARIANT_7: ErrorCode = ErrorCode::new(3308);

    /// `ERR_NGROK_3309`: OAuth, OIDC and SAML do not work on this route match type; use EXACT_PATH or
    /// PATH_PREFIX.
    ///
    /// Its message carries `TYP`.
    #[doc(alias = "ERR_NGROK_3309")]
    pub const OAUTH_ROUTE_MATCH_TYPE_UNSUPPORTED: ErrorCode = ErrorCode::new(3309);

    /// `ERR_NGROK_3310`: The state parameter in the URL was rejected (8th of ngrok's codes for this); start
    /// the sign-in over.
    #[doc(alias = "ERR_NGROK_3310")]
    pub const OAUTH_URL_STATE_INVALID_VARIANT_8: ErrorCode = ErrorCode::new(3310);

    /// `ERR_NGROK_3311`: The state parameter in the URL was rejected (9th of ngrok's codes for this); start
    /// the sign-in over.
    #[doc(alias = "ERR_NGROK_3311")]
    pub const OAUTH_URL_STATE_INVALID_VARIANT_9: ErrorCode = ErrorCode::new(3311);

    /// `ERR_NGROK_3312`: The state parameter in the URL was rejected (10th of ngrok's codes for this);
    /// start the sign-in over.
    #[doc(alias = "ERR_NGROK_3312")]
    pub const OAUTH_URL_STATE_INVALID_VARIANT_10: ErrorCode = ErrorCode::new(3312);

    /// `ERR_NGROK_3313`: The domain set for the auth cookie is not acceptable.
    ///
    /// Its message carries `DOMAIN`.
    #[doc(alias = "ERR_NGROK_3313")]
    pub const OAUTH_AUTH_COOKIE_DOMAIN_INVALID: ErrorCode = ErrorCode::new(3313);

    /// `ERR_NGROK_5200`: The OIDC sign-in came back with a state value ngrok does not accept; start signing
    /// in again.
    #[doc(alias = "ERR_NGROK_5200")]
    pub const OIDC_STATE_PARAMETER_INVALID: ErrorCode = ErrorCode::new(5200);

    /// `ERR_NGROK_5201`: The state value in the OIDC sign-in URL fails ngrok's checks; open the protected
    /// page anew.
    #[doc(alias = "ERR_NGROK_5201")]
    pub const OIDC_STATE_PARAMETER_INVALID_VARIANT_2: ErrorCode = ErrorCode::new(5201);

    /// `ERR_NGROK_5202`: ngrok could not complete its exchange with the OIDC provider; the message gives
    /// the reason.
    ///
    /// Its message carries `ERROR`.
    #[doc(alias = "ERR_NGROK_5202")]
    pub const OIDC_PROVIDER_COMMUNICATION_FAILED: ErrorCode = ErrorCode::new(5202);

    /// `ERR_NGROK_5203`: The OIDC provider's answer holds no ID token, so the visitor cannot be signed in.
    #[doc(alias = "ERR_NGROK_5203")]
    pub const OIDC_ID_TOKEN_MISSING: ErrorCode = ErrorCode::new(5203);

    /// `ERR_NGROK_5204`: The ID token issued by the OIDC provider does not pass verification; the message
    /// says why.
    ///
    /// Its message carries `ERROR`.
    #[doc(alias = "ERR_NGROK_5204")]
    pub const OIDC_ID_TOKEN_VERIFICATION_FAILED: ErrorCode = ErrorCode::new(5204);

    /// `ERR_NGROK_5205`: The claims inside the provider's ID token could not be read; the message says why.
    ///
    /// Its message carries `ERROR`.
    #[doc(alias = "ERR_NGROK_5205")]
    pub const OIDC_ID_TOKEN_CLAIMS_FAILED: ErrorCode = ErrorCode::new(5205);

    /// `ERR_NGROK_5206`: The OIDC sign-in refers to an endpoint configuration that is not there.
    ///
    /// Its message carries `ECID`.
    #[doc(alias = "ERR_NGROK_5206")]
    pub const OIDC_ENDPOINT_CONFIGURATION_NOT_FOUND: ErrorCode = ErrorCode::new(5206);

    /// `ERR_NGROK_5207`: The endpoint configuration behind this OIDC sign-in has OIDC switched off or
    /// unset.
    ///
    /// Its message carries `ECID`.
    #[doc(alias = "ERR_NGROK_5207")]
    pub const OIDC_ENDPOINT_CONFIGURATION_MODULE_MISSING: ErrorCode = ErrorCode::new(
        5207,
    );

    /// `ERR_NGROK_5208`: ngrok could not obtain the metadata of the OIDC provider; check the issuer URL and
    /// that it can be reached.
    ///
    /// Its message carries `ERROR`.
    #[doc(alias = "ERR_NGROK_5208")]
    pub const OIDC_PROVIDER_METADATA_FETCH_FAILED: ErrorCode = ErrorCode::new(5208);

    /// `ERR_NGROK_5209`: The visitor took too long to finish the OIDC sign-in; it has to be started over.
    #[doc(alias = "ERR_NGROK_5209")]
    pub const OIDC_AUTHENTICATION_FLOW_EXPIRED: ErrorCode = ErrorCode::new(5209);

    /// `ERR_NGROK_5210`: The time allowed for this OIDC sign-in has passed; sign in once more.
    #[doc(alias = "ERR_NGROK_5210")]
    pub const OIDC_AUTHENTICATION_FLOW_EXPIRED_VARIANT_2: ErrorCode = ErrorCode::new(
        5210,
    );

    /// `ERR_NGROK_5211`: The OIDC provider ended the sign-in with an error code, quoted in the message;
    /// sign in again.
    ///
    /// Its message carries `ERROR`, `DETAILS`.
    #[doc(alias = "ERR_NGROK_5211")]
    pub const OIDC_PROVIDER_ERROR_RESPONSE: ErrorCode = ErrorCode::new(5211);

    /// `ERR_NGROK_5212`: The domain that this OIDC sign-in belongs to does not have OIDC turned on.
    ///
    /// Its message carries `HOSTNAME`.
    #[doc(alias = "ERR_NGROK_5212")]
    pub const OIDC_DOMAIN_MODULE_MISSING: ErrorCode = ErrorCode::new(5212);

    /// `ERR_NGROK_5300`: The RelayState in the SAML response is not one that ngrok accepts; begin the
    /// sign-in again.
    #[doc(alias = "ERR_NGROK_5300")]
    pub const SAML_RELAY_STATE_INVALID: ErrorCode = ErrorCode::new(5300);

    /// `ERR_NGROK_5301`: The identity provider's SAML assertion was rejected; the message gives the reason.
    ///
    /// Its message carries `ERROR`.
    #[doc(alias = "ERR_NGROK_5301")]
    pub const SAML_ASSERTION_INVALID: ErrorCode = ErrorCode::new(5301);

    /// `ERR_NGROK_5302`: This endpoint configuration's SAML module takes no logins started at the IdP;
    /// begin at the endpoint or allow them.
    ///
    /// Its message carries `ECID`.
    #[doc(alias = "ERR_NGROK_5302")]
    pub const SAML_IDP_INITIATED_CONFIGURATION_NOT_ALLOWED: ErrorCode = ErrorCode::new(
        5302,
    );

    /// `ERR_NGROK_5303`: No domain uses the endpoint configuration behind this SAML login; attach one
    /// first.
    ///
    /// Its message carries `ECID`.
    #[doc(alias = "ERR_NGROK_5303")]
    pub const SAML_ENDPOINT_CONFIGURATION_DOMAIN_MISSING: ErrorCode = ErrorCode::new(
        5303,
    );

    /// `ERR_NGROK_5304`: The RelayState of an IdP-initiated login names a domain ngrok does not know;
    /// correct it at the IdP.
    ///
    /// Its message carries `DOMAIN`.
    #[doc(alias = "ERR_NGROK_5304")]
    pub const SAML_RELAY_STATE_DOMAIN_NOT_FOUND: ErrorCode = ErrorCode::new(5304);

    /// `ERR_NGROK_5305`: ngrok could not accept the assertion in the IdP's SAML response; see the reason
    /// given in the message.
    ///
    /// Its message carries `ERROR`.
    #[doc(alias = "ERR_NGROK_5305")]
    pub const SAML_ASSERTION_INVALID_VARIANT_2: ErrorCode = ErrorCode::new(5305);

    /// `ERR_NGROK_5306`: The RelayState sent along with the SAML message fails ngrok's checks; retry from
    /// the protected page.
    #[doc(alias = "ERR_NGROK_5306")]
    pub const SAML_RELAY_STATE_INVALID_VARIANT_2: ErrorCode = ErrorCode::new(5306);

    /// `ERR_NGROK_5307`: The RelayState's domain exists but does not use this endpoint configuration;
    /// attach it or name another domain.
    ///
    /// Its message carries `DOMAIN`, `ECID`.
    #[doc(alias = "ERR_NGROK_5307")]
    pub const SAML_RELAY_STATE_DOMAIN_CONFIGURATION_MISMATCH: ErrorCode = ErrorCode::new(
        5307,
    );

    /// `ERR_NGROK_5308`: The identity provider's SAML logout response was rejected; the message gives the
    /// reason.
    ///
    /// Its message carries `ERROR`.
    #[doc(alias = "ERR_NGROK_5308")]
    pub const SAML_LOGOUT_RESPONSE_INVALID: ErrorCode = ErrorCode::new(5308);

    /// `ERR_NGROK_5309`: The SAML flow's URL carries a state value that ngrok does not accept; start the
    /// flow again.
    #[doc(alias = "ERR_NGROK_5309")]
    pub const SAML_STATE_PARAMETER_INVALID: ErrorCode = ErrorCode::new(5309);

    /// `ERR_NGROK_5310`: The state value in this SAML URL fails ngrok's checks; go back to the protected
    /// page and retry.
    #[doc(alias = "ERR_NGROK_5310")]
    pub const SAML_STATE_PARAMETER_INVALID_VARIANT_2: ErrorCode = ErrorCode::new(5310);

    /// `ERR_NGROK_5311`: The IdP's SAML assertion has the wrong number of Authn statements; correct what
    /// the IdP sends.
    ///
    /// Its message carries `N`.
    #[doc(alias = "ERR_NGROK_5311")]
    pub const SAML_ASSERTION_AUTHN_STATEMENTS_INVALID: ErrorCode = ErrorCode::new(5311);

    /// `ERR_NGROK_5312`: The visitor is in none of the groups the edge admits; add them to one at the IdP
    /// or widen the list.
    #[doc(alias = "ERR_NGROK_5312")]
    pub const SAML_GROUP_NOT_AUTHORIZED: ErrorCode = ErrorCode::new(5312);

    /// `ERR_NGROK_5313`: The visitor took too long to finish the SAML sign-in; it has to be started over.
    #[doc(alias = "ERR_NGROK_5313")]
    pub const SAML_AUTHENTICATION_FLOW_EXPIRED: ErrorCode = ErrorCode::new(5313);

    /// `ERR_NGROK_5314`: The visitor took too long to finish the SAML logout; it has to be started over.
    #[doc(alias = "ERR_NGROK_5314")]
    pub const SAML_LOGOUT_FLOW_EXPIRED: ErrorCode = ErrorCode::new(5314);

    /// `ERR_NGROK_5315`: The time allowed for this SAML sign-in has passed; sign in once more.
    #[doc(alias = "ERR_NGROK_5315")]
    pub const SAML_AUTHENTICATION_FLOW_EXPIRED_VARIANT_2: ErrorCode = ErrorCode::new(
        5315,
    );

    /// `ERR_NGROK_5316`: The time allowed for this SAML logout has passed; log out once more.
    #[doc(alias = "ERR_NGROK_5316")]
    pub const SAML_LOGOUT_FLOW_EXPIRED_VARIANT_2: ErrorCode = ErrorCode::new(5316);

    /// `ERR_NGROK_5317`: This edge route's SAML module takes no logins started at the IdP; begin at the
    /// endpoint or allow them.
    ///
    /// Its message carries `RTEID`.
    #[doc(alias = "ERR_NGROK_5317")]
    pub const SAML_IDP_INITIATED_EDGE_ROUTE_NOT_ALLOWED: ErrorCode = ErrorCode::new(
        5317,
    );

    /// `ERR_NGROK_5318`: No domain is attached to the edge behind this SAML login; attach one first.
    ///
    /// Its message carries `EDGID`.
    #[doc(alias = "ERR_NGROK_5318")]
    pub const SAML_EDGE_DOMAIN_MISSING: ErrorCode = ErrorCode::new(5318);

    /// `ERR_NGROK_5319`: The RelayState would redirect an IdP-initiated login to a domain that is no
    /// hostport of the edge; add it as one.
    ///
    /// Its message carries `DOMAIN`, `DOMAIN`, `EDGID`.
    #[doc(alias = "ERR_NGROK_5319")]
    pub const SAML_RELAY_STATE_DOMAIN_INVALID: ErrorCode = ErrorCode::new(5319);

    /// `ERR_NGROK_5320`: The SAML flow refers to an edge route that is not there.
    ///
    /// Its message carries `RTEID`.
    #[doc(alias = "ERR_NGROK_5320")]
    pub const SAML_EDGE_ROUTE_NOT_FOUND: ErrorCode = ErrorCode::new(5320);

    /// `ERR_NGROK_5321`: The IdP-initiated login has no target; configure the IdP to send the redirect URL
    /// as RelayState.
    #[doc(alias = "ERR_NGROK_5321")]
    pub const SAML_RELAY_STATE_REDIRECT_MISSING: ErrorCode = ErrorCode::new(5321);

    /// `ERR_NGROK_5322`: The RelayState's domain exists but does not belong to this edge; attach it or name
    /// another domain.
    ///
    /// Its message carries `DOMAIN`, `EDGID`.
    #[doc(alias = "ERR_NGROK_5322")]
    pub const SAML_RELAY_STATE_DOMAIN_EDGE_MISMATCH: ErrorCode = ErrorCode::new(5322);

    /// `ERR_NGROK_5323`: The configuration this SAML URL points to has no SAML module turned on.
    ///
    /// Its message carries `ID`.
    #[doc(alias = "ERR_NGROK_5323")]
    pub const SAML_CONFIGURATION_MODULE_MISSING: ErrorCode = ErrorCode::new(5323);

    /// `ERR_NGROK_5324`: The SAML URL contains something that is not a valid ID; most likely the URL was
    /// mistyped or cut.
    ///
    /// Its message carries `ID`.
    #[doc(alias = "ERR_NGROK_5324")]
    pub const SAML_CONFIGURATION_ID_INVALID: ErrorCode = ErrorCode::new(5324);

    /// `ERR_NGROK_5325`: An IdP-initiated login reached an edge without domains; give the edge one or more
    /// hostports.
    ///
    /// Its message carries `EDGID`.
    #[doc(alias = "ERR_NGROK_5325")]
    pub const SAML_IDP_INITIATED_EDGE_DOMAIN_MISSING: ErrorCode = ErrorCode::new(5325);

    /// `ERR_NGROK_5326`: With this route match type an IdP-initiated login cannot guess its target; set the
    /// redirect URL as RelayState.
    ///
    /// Its message carries `MATCHTYPE`.
    #[doc(alias = "ERR_NGROK_5326")]
    pub const SAML_RELAY_STATE_MATCH_TYPE_REDIRECT_MISSING: ErrorCode = ErrorCode::new(
        5326,
    );

    /// `ERR_NGROK_5327`: The SAML configuration cannot be parsed; write every URL in it in full, scheme
    /// included.
    ///
    /// Its message carries `ID`.
    #[doc(alias = "ERR_NGROK_5327")]
    pub const SAML_CONFIGURATION_INVALID: ErrorCode = ErrorCode::new(5327);

    /// `ERR_NGROK_5500`: The OAuth sign-in came back with a state value ngrok does not accept; start
    /// signing in again.
    #[doc(alias = "ERR_NGROK_5500")]
    pub const OAUTH_FLOW_STATE_PARAMETER_INVALID: ErrorCode = ErrorCode::new(5500);

    /// `ERR_NGROK_5501`: The visitor took too long to finish the OAuth sign-in; it has to be started over.
    #[doc(alias = "ERR_NGROK_5501")]
    pub const OAUTH_AUTHENTICATION_FLOW_EXPIRED: ErrorCode = ErrorCode::new(5501);

    /// `ERR_NGROK_5502`: The visitor signed in at the provider but withheld scopes the application needs;
    /// authorize again with all of them.
    ///
    /// Its message carries `PROVIDER`, `SCOPES`.
    #[doc(alias = "ERR_NGROK_5502")]
    pub const OAUTH_REQUIRED_SCOPES_MISSING: ErrorCode = ErrorCode::new(5502);

    /// `ERR_NGROK_5503`: The state value in the OAuth sign-in URL fails ngrok's checks; open the protected
    /// page anew.
    #[doc(alias = "ERR_NGROK_5503")]
    pub const OAUTH_FLOW_STATE_PARAMETER_INVALID_VARIANT_2: ErrorCode = ErrorCode::new(
        5503,
    );

    /// `ERR_NGROK_5504`: The time allowed for this OAuth sign-in has passed; sign in once more.
    #[doc(alias = "ERR_NGROK_5504")]
    pub const OAUTH_AUTHENTICATION_FLOW_EXPIRED_VARIANT_2: ErrorCode = ErrorCode::new(
        5504,
    );

    /// `ERR_NGROK_5507`: The OAuth sign-in failed with the error name and details that the message quotes.
    ///
    /// Its message carries `ERROR_NAME`, `DETAILS`.
    #[doc(alias = "ERR_NGROK_5507")]
    pub const OAUTH_PROVIDER_ERROR_RESPONSE: ErrorCode = ErrorCode::new(5507);

    /// `ERR_NGROK_5508`: The provider's grant lacks scopes that are mandatory here; repeat the
    /// authorization and agree to each scope.
    ///
    /// Its message carries `PROVIDER`, `SCOPES`.
    #[doc(alias = "ERR_NGROK_5508")]
    pub const OAUTH_REQUIRED_SCOPES_MISSING_VARIANT_2: ErrorCode = ErrorCode::new(5508);

    /// `ERR_NGROK_5510`: The provider sent no email for the visitor, who must have a confirmed primary
    /// address there.
    ///
    /// Its message carries `PROVIDER`.
    #[doc(alias = "ERR_NGROK_5510")]
    pub const OAUTH_FLOW_PROVIDER_EMAIL_MISSING: ErrorCode = ErrorCode::new(5510);

    /// `ERR_NGROK_5511`: The visitor's email address is not among those the account admits.
    ///
    /// Its message carries `EMAIL`.
    #[doc(alias = "ERR_NGROK_5511")]
    pub const OAUTH_EMAIL_NOT_AUTHORIZED: ErrorCode = ErrorCode::new(5511);

    /// `ERR_NGROK_5512`: The email address received for the visitor has no @ and cannot be matched.
    ///
    /// Its message carries `EMAIL`.
    #[doc(alias = "ERR_NGROK_5512")]
    pub const OAUTH_EMAIL_FORMAT_INVALID: ErrorCode = ErrorCode::new(5512);

    /// `ERR_NGROK_5513`: The domain of the visitor's email address could not be turned into a fully
    /// qualified name.
    ///
    /// Its message carries `DOMAIN`, `ERROR`.
    #[doc(alias = "ERR_NGROK_5513")]
    pub const OAUTH_EMAIL_DOMAIN_INVALID: ErrorCode = ErrorCode::new(5513);

    /// `ERR_NGROK_5517`: The provider refused user data at the end of the sign-in, for the reason quoted;
    /// check the app's installation there.
    ///
    /// Its message carries `PROVIDER`, `DESCRIPTION`.
    #[doc(alias = "ERR_NGROK_5517")]
    pub const OAUTH_PROVIDER_DATA_ACCESS_DENIED_WITH_DETAILS: ErrorCode = ErrorCode::new(
        5517,
    );

    /// `ERR_NGROK_5518`: The visitor or provider declined the authorization; the application has to be
    /// approved before going on.
    ///
    /// Its message carries `PROVIDER`, `DESCRIPTION`.
    #[doc(alias = "ERR_NGROK_5518")]
    pub const OAUTH_AUTHORIZATION_ACCESS_DENIED: ErrorCode = ErrorCode::new(5518);

    /// `ERR_NGROK_5520`: The provider does not recognize a scope the application asks for; its owner has to
    /// fix the scope list.
    ///
    /// Its message carries `PROVIDER`, `DESCRIPTION`.
    #[doc(alias = "ERR_NGROK_5520")]
    pub const OAUTH_PROVIDER_SCOPE_INVALID: ErrorCode = ErrorCode::new(5520);

    /// `ERR_NGROK_5521`: The provider failed internally while authorizing the visitor; see the description
    /// in the message.
    ///
    /// Its message carries `PROVIDER`, `DESCRIPTION`.
    #[doc(alias = "ERR_NGROK_5521")]
    pub const OAUTH_PROVIDER_INTERNAL_ERROR: ErrorCode = ErrorCode::new(5521);

    /// `ERR_NGROK_5522`: The provider is overloaded and cannot authorize the visitor at present; try later.
    ///
    /// Its message carries `PROVIDER`, `DESCRIPTION`.
    #[doc(alias = "ERR_NGROK_5522")]
    pub const OAUTH_PROVIDER_OVERLOADED: ErrorCode = ErrorCode::new(5522);

    /// `ERR_NGROK_5523`: The provider refuses the application's redirect URL; its owner has to correct it
    /// at the provider.
    ///
    /// Its message carries `PROVIDER`, `DESCRIPTION`.
    #[doc(alias = "ERR_NGROK_5523")]
    pub const OAUTH_PROVIDER_REDIRECT_URL_INVALID: ErrorCode = ErrorCode::new(5523);

    /// `ERR_NGROK_5524`: The provider turned the authorization down; the app's owner should check client ID
    /// and secret.
    ///
    /// Its message carries `PROVIDER`, `DESCRIPTION`.
    #[doc(alias = "ERR_NGROK_5524")]
    pub const OAUTH_AUTHORIZATION_CLIENT_CREDENTIALS_INVALID: ErrorCode = ErrorCode::new(
        5524,
    );

    /// `ERR_NGROK_5525`: The provider limits how often this application may call it and refuses for now;
    /// wait some minutes.
    ///
    /// Its message carries `PROVIDER`.
    #[doc(alias = "ERR_NGROK_5525")]
    pub const OAUTH_PROVIDER_APPLICATION_RATE_LIMITED: ErrorCode = ErrorCode::new(5525);

    /// `ERR_NGROK_5526`: The provider no longer hands out the visitor's data, probably as the grant ran out
    /// or was withdrawn; sign in again.
    ///
    /// Its message carries `PROVIDER`.
    #[doc(alias = "ERR_NGROK_5526")]
    pub const OAUTH_PROVIDER_AUTHORIZATION_REVOKED_OR_EXPIRED: ErrorCode = ErrorCode::new(
        5526,
    );

    /// `ERR_NGROK_5527`: At the last step of the sign-in the provider refused the app's credentials; fix
    /// the OAuth client ID and secret.
    ///
    /// Its message carries `PROVIDER`.
    #[doc(alias = "ERR_NGROK_5527")]
    pub const OAUTH_TOKEN_EXCHANGE_CLIENT_CREDENTIALS_INVALID: ErrorCode = ErrorCode::new(
        5527,
    );

    /// `ERR_NGROK_5528`: The provider's access code ran out before ngrok could use it; authorize again
    /// without delay.
    ///
    /// Its message carries `PROVIDER`.
    #[doc(alias = "ERR_NGROK_5528")]
    pub const OAUTH_FLOW_ACCESS_CODE_EXPIRED: ErrorCode = ErrorCode::new(5528);

    /// `ERR_NGROK_5529`: The provider gave no reason for refusing user data at the end of the sign-in;
    /// check the app's installation there.
    ///
    /// Its message carries `PROVIDER`.
    #[doc(alias = "ERR_NGROK_5529")]
    pub const OAUTH_PROVIDER_DATA_ACCESS_DENIED: ErrorCode = ErrorCode::new(5529);

    /// `ERR_NGROK_5530`: The domain that this OAuth sign-in belongs to does not have OAuth turned on.
    ///
    /// Its message carries `HOSTNAME`.
    #[doc(alias = "ERR_NGROK_5530")]
    pub const OAUTH_DOMAIN_MODULE_MISSING: ErrorCode = ErrorCode::new(5530);

    /// `ERR_NGROK_5531`: The provider could not tell which of the visitor's accounts to use; authorize
    /// again and choose one.
    ///
    /// Its message carries `PROVIDER`.
    #[doc(alias = "ERR_NGROK_5531")]
    pub const OAUTH_ACCOUNT_SELECTION_FAILED: ErrorCode = ErrorCode::new(5531);

    /// `ERR_NGROK_5532`: The provider wants the visitor to log in afresh before it grants access.
    ///
    /// Its message carries `PROVIDER`.
    #[doc(alias = "ERR_NGROK_5532")]
    pub const OAUTH_REAUTHENTICATION_MISSING: ErrorCode = ErrorCode::new(5532);

    /// `ERR_NGROK_5533`: The provider failed internally while the visitor's data was being refreshed; try
    /// again.
    ///
    /// Its message carries `PROVIDER`.
    #[doc(alias = "ERR_NGROK_5533")]
    pub const OAUTH_PROVIDER_REFRESH_FAILED: ErrorCode = ErrorCode::new(5533);

    /// `ERR_NGROK_5534`: The sign-in stopped because OIDC provider metadata could not be retrieved; the
    /// message gives the cause.
    ///
    /// Its message carries `ERROR`.
    #[doc(alias = "ERR_NGROK_5534")]
    pub const OAUTH_OIDC_PROVIDER_METADATA_FETCH_FAILED: ErrorCode = ErrorCode::new(
        5534,
    );

    /// `ERR_NGROK_5535`: ngrok has no application of its own for this OAuth provider; configure your client
    /// ID and secret.
    ///
    /// Its message carries `PROVIDER`.
    #[doc(alias = "ERR_NGROK_5535")]
    pub const OAUTH_PROVIDER_CLIENT_CREDENTIALS_MISSING: ErrorCode = ErrorCode::new(
        5535,
    );

    /// `ERR_NGROK_5536`: The user data that the provider returned contains no user ID.
    ///
    /// Its message carries `PROVIDER`.
    #[doc(alias = "ERR_NGROK_5536")]
    pub const OAUTH_PROVIDER_USER_ID_MISSING: ErrorCode = ErrorCode::new(5536);

    /// `ERR_NGROK_5537`: A CEL expression in the sign-in configuration could not be resolved; the message
    /// gives the cause.
    ///
    /// Its message carries `ERROR`.
    #[doc(alias = "ERR_NGROK_5537")]
    pub const OAUTH_CEL_EXPRESSION_FAILED: ErrorCode = ErrorCode::new(5537);

    /// `ERR_NGROK_5538`: ngrok could not encrypt one of the fields it keeps for the sign-in.
    ///
    /// Its message carries `FIELD`.
    #[doc(alias = "ERR_NGROK_5538")]
    pub const OAUTH_FIELD_ENCRYPTION_FAILED: ErrorCode = ErrorCode::new(5538);

    /// `ERR_NGROK_5539`: ngrok could not decrypt one of the fields it keeps for the sign-in.
    ///
    /// Its message carries `FIELD`.
    #[doc(alias = "ERR_NGROK_5539")]
    pub const OAUTH_FIELD_DECRYPTION_FAILED: ErrorCode = ErrorCode::new(5539);

    /// `ERR_NGROK_10027`: The uploaded SAML identity provider metadata has the wrong file format; XML is
    /// needed.
    ///
    /// Its message carries `FORMAT`.
    #[doc(alias = "ERR_NGROK_10027")]
    pub const DASHBOARD_SAML_METADATA_UPLOAD_FORMAT_UNSUPPORTED: ErrorCode = ErrorCode::new(
        10027,
    );

    /// `ERR_NGROK_10031`: The SAML identity provider metadata file is too big; it must stay under 16 KB.
    #[doc(alias = "ERR_NGROK_10031")]
    pub const DASHBOARD_SAML_METADATA_UPLOAD_TOO_LONG: ErrorCode = ErrorCode::new(10031);
}

/// Codes of [`ErrorFamily::Platform`]: Maintenance, abuse, and failures of ngrok as a whole.
impl ErrorCode {
    /// `ERR_NGROK_221`: The API key is genuine, but its account may neither file nor read abuse reports.
    ///
    /// Its message carries `ACCOUNT`.
    #[doc(alias = "ERR_NGROK_221")]
    pub const ABUSE_REPORTS_NOT_AUTHORIZED: ErrorCode = ErrorCode::new(221);

    /// `ERR_NGROK_1500`: Because of maintenance some resources can only be read; retry the change later.
    #[doc(alias = "ERR_NGROK_1500")]
    pub const MAINTENANCE_READ_ONLY: ErrorCode = ErrorCode::new(1500);

    /// `ERR_NGROK_1501`: Because of maintenance certain operations are switched off; retry later.
    #[doc(alias = "ERR_NGROK_1501")]
    pub const MAINTENANCE_OPERATION_UNAVAILABLE: ErrorCode = ErrorCode::new(1501);

    /// `ERR_NGROK_6009`: The account that served this page was suspended over the Terms of Service, likely
    /// for phishing; trust nothing it showed.
    #[doc(alias = "ERR_NGROK_6009")]
    pub const ENDPOINT_ACCOUNT_BANNED_TERMS_OF_SERVICE: ErrorCode = ErrorCode::new(6009);

    /// `ERR_NGROK_8014`: The agent is blocked for a suspected breach of ngrok's acceptable use policy;
    /// security was informed.
    #[doc(alias = "ERR_NGROK_8014")]
    pub const AGENT_BLOCKED_ACCEPTABLE_USE: ErrorCode = ErrorCode::new(8014);

    /// `ERR_NGROK_9040`: Agents may not connect from this IP: it is in a sanctioned country or belongs to
    /// an anonymizing proxy.
    ///
    /// Its message carries `IP`.
    #[doc(alias = "ERR_NGROK_9040")]
    pub const AGENT_SOURCE_IP_NOT_ALLOWED: ErrorCode = ErrorCode::new(9040);

    /// `ERR_NGROK_21000`: Looking up information on the IP address failed.
    ///
    /// Its message carries `IP`, `ERR`.
    #[doc(alias = "ERR_NGROK_21000")]
    pub const IP_ADDRESS_LOOKUP_FAILED: ErrorCode = ErrorCode::new(21000);

    /// `ERR_NGROK_22000`: ngrok.com turns away visitors from Tor and other anonymous proxies; connect
    /// directly.
    #[doc(alias = "ERR_NGROK_22000")]
    pub const SITE_ANONYMOUS_PROXY_NOT_ALLOWED: ErrorCode = ErrorCode::new(22000);

    /// `ERR_NGROK_22001`: ngrok.com may not be used from the place your IP address points to.
    #[doc(alias = "ERR_NGROK_22001")]
    pub const SITE_VISITOR_LOCATION_NOT_ALLOWED: ErrorCode = ErrorCode::new(22001);

    /// `ERR_NGROK_30000`: The account has an app of this name already; choose another.
    ///
    /// Its message carries `NAME`.
    #[doc(alias = "ERR_NGROK_30000")]
    pub const APP_NAME_TAKEN: ErrorCode = ErrorCode::new(30000);
}

/// Codes of [`ErrorFamily::Ssh`]: Reverse tunnels over SSH, SSH certificates and their authorities.
impl ErrorCode {
    /// `ERR_NGROK_1100`: The SSH client offered no public key; turn on key authentication and register the
    /// key with ngrok.
    #[doc(alias = "ERR_NGROK_1100")]
    pub const SSH_TUNNEL_PUBLIC_KEY_MISSING: ErrorCode = ErrorCode::new(1100);

    /// `ERR_NGROK_1101`: The SSH client offered more public keys than accepted; run ssh -v to see which
    /// ones it sends.
    ///
    /// Its message carries `VAL`, `MAX`.
    #[doc(alias = "ERR_NGROK_1101")]
    pub const SSH_TUNNEL_PUBLIC_KEYS_LIMIT_REACHED: ErrorCode = ErrorCode::new(1101);

    /// `ERR_NGROK_1102`: None of the offered SSH keys belongs to an ngrok account; register the key, since
    /// anonymous use is not possible.
    #[doc(alias = "ERR_NGROK_1102")]
    pub const SSH_TUNNEL_PUBLIC_KEY_NOT_AUTHORIZED: ErrorCode = ErrorCode::new(1102);

    /// `ERR_NGROK_1103`: SSH tunneling is not switched on for this account.
    ///
    /// Its message carries `ACCOUNT`.
    #[doc(alias = "ERR_NGROK_1103")]
    pub const SSH_TUNNELING_NOT_ENABLED: ErrorCode = ErrorCode::new(1103);

    /// `ERR_NGROK_1104`: SSH connection multiplexing does not work with ngrok; open a separate connection.
    #[doc(alias = "ERR_NGROK_1104")]
    pub const SSH_MULTIPLEXING_UNSUPPORTED: ErrorCode = ErrorCode::new(1104);

    /// `ERR_NGROK_1105`: An SSH session can forward a single port; open one session for each forward.
    #[doc(alias = "ERR_NGROK_1105")]
    pub const SSH_MULTIPLE_PORT_FORWARDS_UNSUPPORTED: ErrorCode = ErrorCode::new(1105);

    /// `ERR_NGROK_1106`: The SSH user name selects an unknown API version; connect as the user the message
    /// suggests for the newest.
    ///
    /// Its message carries `USER`, `VERSION`.
    #[doc(alias = "ERR_NGROK_1106")]
    pub const SSH_USER_API_VERSION_NOT_FOUND: ErrorCode = ErrorCode::new(1106);

    /// `ERR_NGROK_1107`: The SSH command is absent, so the tunnel type is unknown; append http, tls or tcp.
    #[doc(alias = "ERR_NGROK_1107")]
    pub const SSH_TUNNEL_TYPE_MISSING: ErrorCode = ErrorCode::new(1107);

    /// `ERR_NGROK_1108`: The SSH command names an unknown tunnel type; use http, tls or tcp.
    ///
    /// Its message carries `CMD`.
    #[doc(alias = "ERR_NGROK_1108")]
    pub const SSH_TUNNEL_TYPE_INVALID: ErrorCode = ErrorCode::new(1108);

    /// `ERR_NGROK_1109`: This flag does not exist for tunnels over SSH; remove it from the command.
    ///
    /// Its message carries `FLAG`.
    #[doc(alias = "ERR_NGROK_1109")]
    pub const SSH_COMMAND_FLAG_UNSUPPORTED: ErrorCode = ErrorCode::new(1109);

    /// `ERR_NGROK_1110`: The command passed over SSH cannot be parsed; the parser's output is in the
    /// message.
    ///
    /// Its message carries `CMD`, `OUT`.
    #[doc(alias = "ERR_NGROK_1110")]
    pub const SSH_COMMAND_INVALID: ErrorCode = ErrorCode::new(1110);

    /// `ERR_NGROK_1111`: The SSH client connected but did not open a session in time.
    #[doc(alias = "ERR_NGROK_1111")]
    pub const SSH_SESSION_TIMEOUT: ErrorCode = ErrorCode::new(1111);

    /// `ERR_NGROK_1112`: No port forward was requested in time; add an -R option to the ssh command line.
    #[doc(alias = "ERR_NGROK_1112")]
    pub const SSH_PORT_FORWARD_REQUEST_TIMEOUT: ErrorCode = ErrorCode::new(1112);

    /// `ERR_NGROK_1113`: This command does not accept a bind port; pass port 0 in -R so the server picks
    /// it.
    ///
    /// Its message carries `PORT`, `CMD`.
    #[doc(alias = "ERR_NGROK_1113")]
    pub const SSH_BIND_PORT_FOR_COMMAND_NOT_ALLOWED: ErrorCode = ErrorCode::new(1113);

    /// `ERR_NGROK_1114`: The -R address and port clash with the -remote-addr parameter; give only one.
    ///
    /// Its message carries `HOST`, `PORT`, `ADDR`, `HOST`, `PORT`, `ADDR`.
    #[doc(alias = "ERR_NGROK_1114")]
    pub const SSH_BIND_ADDRESS_REMOTE_ADDR_CONFLICT: ErrorCode = ErrorCode::new(1114);

    /// `ERR_NGROK_1115`: A custom TCP port clashes with -remote-addr; drop that parameter and put the
    /// reserved address into -R.
    ///
    /// Its message carries `PORT`, `ADDR`.
    #[doc(alias = "ERR_NGROK_1115")]
    pub const SSH_TCP_PORT_REMOTE_ADDR_CONFLICT: ErrorCode = ErrorCode::new(1115);

    /// `ERR_NGROK_1116`: A bare custom port cannot be requested; name a reserved address with its port in
    /// -R, or use port 0.
    ///
    /// Its message carries `PORT`.
    #[doc(alias = "ERR_NGROK_1116")]
    pub const SSH_BIND_PORT_WITHOUT_ADDRESS_NOT_ALLOWED: ErrorCode = ErrorCode::new(
        1116,
    );

    /// `ERR_NGROK_1117`: A custom bind address needs its port; port 0 is possible only when -R names no
    /// address.
    ///
    /// Its message carries `ADDR`, `ADDR`.
    #[doc(alias = "ERR_NGROK_1117")]
    pub const SSH_RANDOM_PORT_WITH_ADDRESS_NOT_ALLOWED: ErrorCode = ErrorCode::new(1117);

    /// `ERR_NGROK_1118`: The -R address clashes with the -hostname parameter; give only one.
    ///
    /// Its message carries `ADDR`, `HOSTNAME`, `ADDR`, `HOSTNAME`.
    #[doc(alias = "ERR_NGROK_1118")]
    pub const SSH_BIND_ADDRESS_HOSTNAME_CONFLICT: ErrorCode = ErrorCode::new(1118);

    /// `ERR_NGROK_1119`: The -R address clashes with the -subdomain parameter; give only one.
    ///
    /// Its message carries `ADDR`, `SUBDOMAIN`, `ADDR`, `SUBDOMAIN`.
    #[doc(alias = "ERR_NGROK_1119")]
    pub const SSH_BIND_ADDRESS_SUBDOMAIN_CONFLICT: ErrorCode = ErrorCode::new(1119);

    /// `ERR_NGROK_1120`: The -hostname and -subdomain parameters exclude each other; give only one.
    ///
    /// Its message carries `HOSTNAME`, `SUBDOMAIN`, `HOSTNAME`, `SUBDOMAIN`.
    #[doc(alias = "ERR_NGROK_1120")]
    pub const SSH_HOSTNAME_SUBDOMAIN_CONFLICT: ErrorCode = ErrorCode::new(1120);

    /// `ERR_NGROK_1121`: A session started over SSH cannot be updated.
    #[doc(alias = "ERR_NGROK_1121")]
    pub const SSH_SESSION_UPDATE_UNSUPPORTED: ErrorCode = ErrorCode::new(1121);

    /// `ERR_NGROK_1122`: A session started over SSH cannot be restarted.
    #[doc(alias = "ERR_NGROK_1122")]
    pub const SSH_SESSION_RESTART_UNSUPPORTED: ErrorCode = ErrorCode::new(1122);

    /// `ERR_NGROK_1123`: The -proxy-proto value is no known PROXY protocol version; use 1 or 2.
    ///
    /// Its message carries `PROXYPROTO`.
    #[doc(alias = "ERR_NGROK_1123")]
    pub const SSH_PROXY_PROTO_VERSION_INVALID: ErrorCode = ErrorCode::new(1123);

    /// `ERR_NGROK_1125`: SSH tunneling is closed to accounts with HIPAA enabled.
    #[doc(alias = "ERR_NGROK_1125")]
    pub const SSH_TUNNELING_HIPAA_NOT_ALLOWED: ErrorCode = ErrorCode::new(1125);

    /// `ERR_NGROK_1934`: The public key cannot be parsed; the message carries the parser's error.
    ///
    /// Its message carries `ERROR`, `PUBLICKEY`.
    #[doc(alias = "ERR_NGROK_1934")]
    pub const SSH_CERTIFICATE_PUBLIC_KEY_INVALID: ErrorCode = ErrorCode::new(1934);

    /// `ERR_NGROK_1935`: The kind of SSH certificate is unknown; the message lists those to choose from.
    ///
    /// Its message carries `CERTTYPE`, `SUPPORTED`.
    #[doc(alias = "ERR_NGROK_1935")]
    pub const SSH_CERTIFICATE_TYPE_INVALID: ErrorCode = ErrorCode::new(1935);

    /// `ERR_NGROK_1936`: The SSH key type is unknown; the message lists those to choose from.
    ///
    /// Its message carries `KEYTYPE`, `SUPPORTED`.
    #[doc(alias = "ERR_NGROK_1936")]
    pub const SSH_KEY_TYPE_INVALID: ErrorCode = ErrorCode::new(1936);

    /// `ERR_NGROK_1937`: The description in an SSH CA or certificate request has too many characters;
    /// shorten it.
    ///
    /// Its message carries `MAX`, `VAL`.
    #[doc(alias = "ERR_NGROK_1937")]
    pub const SSH_CERTIFICATE_AUTHORITY_DESCRIPTION_TOO_LONG: ErrorCode = ErrorCode::new(
        1937,
    );

    /// `ERR_NGROK_1938`: The metadata in an SSH CA or certificate request has too many characters; shorten
    /// it.
    ///
    /// Its message carries `MAX`, `VAL`.
    #[doc(alias = "ERR_NGROK_1938")]
    pub const SSH_CERTIFICATE_AUTHORITY_METADATA_TOO_LONG: ErrorCode = ErrorCode::new(
        1938,
    );

    /// `ERR_NGROK_1939`: No key can be made in this size; the message lists those to choose from.
    ///
    /// Its message carries `KEYSIZE`, `SUPPORTED`.
    #[doc(alias = "ERR_NGROK_1939")]
    pub const SSH_KEY_SIZE_INVALID: ErrorCode = ErrorCode::new(1939);

    /// `ERR_NGROK_1940`: A key size makes sense for rsa keys alone; drop it or switch the key type.
    ///
    /// Its message carries `KEYTYPE`.
    #[doc(alias = "ERR_NGROK_1940")]
    pub const SSH_KEY_SIZE_FOR_TYPE_UNSUPPORTED: ErrorCode = ErrorCode::new(1940);

    /// `ERR_NGROK_1941`: The elliptic curve is unknown; the message lists those to choose from.
    ///
    /// Its message carries `CURVE`, `SUPPORTED`.
    #[doc(alias = "ERR_NGROK_1941")]
    pub const SSH_ELLIPTIC_CURVE_INVALID: ErrorCode = ErrorCode::new(1941);

    /// `ERR_NGROK_1942`: An elliptic curve makes sense for ecdsa keys alone; drop it or switch the key
    /// type.
    ///
    /// Its message carries `KEYTYPE`.
    #[doc(alias = "ERR_NGROK_1942")]
    pub const SSH_ELLIPTIC_CURVE_FOR_KEY_TYPE_UNSUPPORTED: ErrorCode = ErrorCode::new(
        1942,
    );

    /// `ERR_NGROK_1943`: The validity of an SSH CA certificate has to be longer than zero.
    ///
    /// Its message carries `DURATION`.
    #[doc(alias = "ERR_NGROK_1943")]
    pub const SSH_CERTIFICATE_DURATION_INVALID: ErrorCode = ErrorCode::new(1943);

    /// `ERR_NGROK_1945`: The description in the SSH certificate request is over the permitted number of
    /// characters.
    ///
    /// Its message carries `MAX`, `VAL`.
    #[doc(alias = "ERR_NGROK_1945")]
    pub const SSH_CERTIFICATE_DESCRIPTION_TOO_LONG: ErrorCode = ErrorCode::new(1945);

    /// `ERR_NGROK_1946`: The metadata of an SSH CA or certificate has more characters than permitted;
    /// shorten it.
    ///
    /// Its message carries `MAX`, `VAL`.
    #[doc(alias = "ERR_NGROK_1946")]
    pub const SSH_CERTIFICATE_METADATA_TOO_LONG: ErrorCode = ErrorCode::new(1946);

    /// `ERR_NGROK_1947`: The description of an SSH CA or certificate has more characters than permitted;
    /// shorten it.
    ///
    /// Its message carries `MAX`, `VAL`.
    #[doc(alias = "ERR_NGROK_1947")]
    pub const SSH_CERTIFICATE_DESCRIPTION_TOO_LONG_VARIANT_2: ErrorCode = ErrorCode::new(
        1947,
    );

    /// `ERR_NGROK_1948`: The metadata of an SSH CA or certificate goes over the character limit; store less
    /// in it.
    ///
    /// Its message carries `MAX`, `VAL`.
    #[doc(alias = "ERR_NGROK_1948")]
    pub const SSH_CERTIFICATE_METADATA_TOO_LONG_VARIANT_2: ErrorCode = ErrorCode::new(
        1948,
    );

    /// `ERR_NGROK_1949`: No SSH certificate authority with that ID exists; check the ID.
    ///
    /// Its message carries `CA`.
    #[doc(alias = "ERR_NGROK_1949")]
    pub const SSH_CA_NOT_FOUND: ErrorCode = ErrorCode::new(1949);

    /// `ERR_NGROK_1950`: An SSH certificate cannot be made for a public key of this type; use a key of
    /// another type.
    ///
    /// Its message carries `KEYTYPE`.
    #[doc(alias = "ERR_NGROK_1950")]
    pub const SSH_CERTIFICATE_PUBLIC_KEY_TYPE_UNSUPPORTED: ErrorCode = ErrorCode::new(
        1950,
    );

    /// `ERR_NGROK_1951`: The SSH certificate authority named in the request is unknown; check its ID.
    ///
    /// Its message carries `CA`.
    #[doc(alias = "ERR_NGROK_1951")]
    pub const SSH_CA_NOT_FOUND_VARIANT_2: ErrorCode = ErrorCode::new(1951);

    /// `ERR_NGROK_1952`: The request names no public key, and an SSH certificate needs one to sign; send
    /// the key.
    #[doc(alias = "ERR_NGROK_1952")]
    pub const SSH_CERTIFICATE_PUBLIC_KEY_MISSING: ErrorCode = ErrorCode::new(1952);

    /// `ERR_NGROK_1953`: This account may not use SSH certificates.
    #[doc(alias = "ERR_NGROK_1953")]
    pub const SSH_CERTIFICATES_NOT_ALLOWED: ErrorCode = ErrorCode::new(1953);

    /// `ERR_NGROK_1956`: The account already has as many SSH certificate authorities as it may have; delete
    /// one first.
    ///
    /// Its message carries `MAX`.
    #[doc(alias = "ERR_NGROK_1956")]
    pub const SSH_CERTIFICATE_AUTHORITIES_LIMIT_REACHED: ErrorCode = ErrorCode::new(
        1956,
    );

    /// `ERR_NGROK_1958`: The account already has as many SSH host certificates as it may have; delete one
    /// first.
    ///
    /// Its message carries `MAX`.
    #[doc(alias = "ERR_NGROK_1958")]
    pub const SSH_HOST_CERTIFICATES_LIMIT_REACHED: ErrorCode = ErrorCode::new(1958);

    /// `ERR_NGROK_1960`: The account already has as many SSH user certificates as it may have; delete one
    /// first.
    ///
    /// Its message carries `MAX`.
    #[doc(alias = "ERR_NGROK_1960")]
    pub const SSH_USER_CERTIFICATES_LIMIT_REACHED: ErrorCode = ErrorCode::new(1960);

    /// `ERR_NGROK_1962`: An SSH user certificate was given a validity of zero or less; make it positive.
    ///
    /// Its message carries `DURATION`.
    #[doc(alias = "ERR_NGROK_1962")]
    pub const SSH_USER_CERTIFICATE_DURATION_INVALID: ErrorCode = ErrorCode::new(1962);

    /// `ERR_NGROK_1963`: An SSH host certificate was given a validity of zero or less; make it positive.
    ///
    /// Its message carries `DURATION`.
    #[doc(alias = "ERR_NGROK_1963")]
    pub const SSH_HOST_CERTIFICATE_DURATION_INVALID: ErrorCode = ErrorCode::new(1963);

    /// `ERR_NGROK_1964`: Certificates signed by this SSH CA still exist; delete those host and user
    /// certificates, then the CA.
    ///
    /// Its message carries `ID`.
    #[doc(alias = "ERR_NGROK_1964")]
    pub const SSH_CA_IN_USE: ErrorCode = ErrorCode::new(1964);
}

/// Codes of [`ErrorFamily::TrafficPolicy`]: Traffic Policy documents, their expressions and actions.
impl ErrorCode {
    /// `ERR_NGROK_2091`: The policy names an action type that does not exist; check its spelling.
    ///
    /// Its message carries `TYP`.
    #[doc(alias = "ERR_NGROK_2091")]
    pub const POLICY_MODULE_ACTION_TYPE_UNKNOWN: ErrorCode = ErrorCode::new(2091);

    /// `ERR_NGROK_2092`: The config of a policy action cannot be parsed for its action type.
    ///
    /// Its message carries `TYP`.
    #[doc(alias = "ERR_NGROK_2092")]
    pub const POLICY_MODULE_ACTION_CONFIG_INVALID: ErrorCode = ErrorCode::new(2092);

    /// `ERR_NGROK_2093`: This policy action type does not work with the protocol given.
    ///
    /// Its message carries `TYP`, `PROTO`.
    #[doc(alias = "ERR_NGROK_2093")]
    pub const POLICY_MODULE_ACTION_PROTOCOL_UNSUPPORTED: ErrorCode = ErrorCode::new(
        2093,
    );

    /// `ERR_NGROK_2094`: The action could not be set up, because its protocol is not one ngrok knows.
    ///
    /// Its message carries `TYP`, `PROTO`.
    #[doc(alias = "ERR_NGROK_2094")]
    pub const POLICY_MODULE_ACTION_PROTOCOL_UNKNOWN: ErrorCode = ErrorCode::new(2094);

    /// `ERR_NGROK_2095`: One field in the config of a policy action holds an invalid value.
    ///
    /// Its message carries `TYP`, `FIELD`.
    #[doc(alias = "ERR_NGROK_2095")]
    pub const POLICY_MODULE_ACTION_FIELD_INVALID: ErrorCode = ErrorCode::new(2095);

    /// `ERR_NGROK_2097`: This action type may not stand in a policy of that direction; move it to the other
    /// one.
    ///
    /// Its message carries `TYP`, `DIRECTION`.
    #[doc(alias = "ERR_NGROK_2097")]
    pub const POLICY_MODULE_ACTION_DIRECTION_UNSUPPORTED: ErrorCode = ErrorCode::new(
        2097,
    );

    /// `ERR_NGROK_2200`: An expression of the policy is invalid; the message tells why.
    ///
    /// Its message carries `ERR`.
    #[doc(alias = "ERR_NGROK_2200")]
    pub const TRAFFIC_POLICY_EXPRESSION_INVALID: ErrorCode = ErrorCode::new(2200);

    /// `ERR_NGROK_2201`: The policy has an action of a type that does not exist; check the type's spelling.
    ///
    /// Its message carries `TYP`.
    #[doc(alias = "ERR_NGROK_2201")]
    pub const TRAFFIC_POLICY_ACTION_TYPE_INVALID: ErrorCode = ErrorCode::new(2201);

    /// `ERR_NGROK_2202`: This action cannot run in the phase its rule belongs to; move it to another phase.
    ///
    /// Its message carries `TYP`, `PHASE`.
    #[doc(alias = "ERR_NGROK_2202")]
    pub const TRAFFIC_POLICY_ACTION_PHASE_UNSUPPORTED: ErrorCode = ErrorCode::new(2202);

    /// `ERR_NGROK_2203`: The config of a policy action does not parse; the message gives the parser's
    /// error.
    ///
    /// Its message carries `TYP`, `ERR`.
    #[doc(alias = "ERR_NGROK_2203")]
    pub const TRAFFIC_POLICY_ACTION_CONFIG_PARSE_FAILED: ErrorCode = ErrorCode::new(
        2203,
    );

    /// `ERR_NGROK_2204`: A field in the config of a policy action has a value that is not accepted.
    ///
    /// Its message carries `TYP`, `FIELD`.
    #[doc(alias = "ERR_NGROK_2204")]
    pub const TRAFFIC_POLICY_ACTION_FIELD_INVALID: ErrorCode = ErrorCode::new(2204);

    /// `ERR_NGROK_2205`: The action type cannot be used on endpoints of this protocol.
    ///
    /// Its message carries `TYP`, `PROTO`.
    #[doc(alias = "ERR_NGROK_2205")]
    pub const TRAFFIC_POLICY_ACTION_PROTOCOL_UNSUPPORTED: ErrorCode = ErrorCode::new(
        2205,
    );

    /// `ERR_NGROK_2206`: The policy has no actions; give it one or more.
    #[doc(alias = "ERR_NGROK_2206")]
    pub const TRAFFIC_POLICY_ACTIONS_EMPTY: ErrorCode = ErrorCode::new(2206);

    /// `ERR_NGROK_2207`: An earlier action ends processing, so this one can never run; reorder or remove
    /// it.
    ///
    /// Its message carries `TYP`.
    #[doc(alias = "ERR_NGROK_2207")]
    pub const TRAFFIC_POLICY_ACTION_UNREACHABLE: ErrorCode = ErrorCode::new(2207);

    /// `ERR_NGROK_2208`: A name in the action's config is longer than permitted; shorten it.
    ///
    /// Its message carries `PHASE`, `TYPE`, `MAX`, `VAL`.
    #[doc(alias = "ERR_NGROK_2208")]
    pub const TRAFFIC_POLICY_HEADER_NAME_TOO_LONG: ErrorCode = ErrorCode::new(2208);

    /// `ERR_NGROK_2209`: A value in the action's config is longer than permitted; shorten it.
    ///
    /// Its message carries `PHASE`, `TYPE`, `MAX`, `VAL`.
    #[doc(alias = "ERR_NGROK_2209")]
    pub const TRAFFIC_POLICY_HEADER_VALUE_TOO_LONG: ErrorCode = ErrorCode::new(2209);

    /// `ERR_NGROK_2210`: A name in the action's config is not a valid one.
    ///
    /// Its message carries `PHASE`, `TYPE`, `NAME`.
    #[doc(alias = "ERR_NGROK_2210")]
    pub const TRAFFIC_POLICY_HEADER_NAME_INVALID: ErrorCode = ErrorCode::new(2210);

    /// `ERR_NGROK_2211`: A value in the action's config is not a valid one.
    ///
    /// Its message carries `PHASE`, `TYPE`, `NAME`.
    #[doc(alias = "ERR_NGROK_2211")]
    pub const TRAFFIC_POLICY_HEADER_VALUE_INVALID: ErrorCode = ErrorCode::new(2211);

    /// `ERR_NGROK_2212`: The action lists more header values than permitted; remove some.
    ///
    /// Its message carries `PHASE`, `TYPE`, `MAX`, `VAL`.
    #[doc(alias = "ERR_NGROK_2212")]
    pub const TRAFFIC_POLICY_HEADER_VALUES_LIMIT_REACHED: ErrorCode = ErrorCode::new(
        2212,
    );

    /// `ERR_NGROK_2213`: A template in an add-headers action does not parse; the message quotes it and its
    /// error.
    ///
    /// Its message carries `PHASE`, `TEMPLATE`, `ERR`.
    #[doc(alias = "ERR_NGROK_2213")]
    pub const TRAFFIC_POLICY_ADD_HEADERS_TEMPLATE_INVALID: ErrorCode = ErrorCode::new(
        2213,
    );

    /// `ERR_NGROK_2214`: The compress action names a compression algorithm that is not accepted.
    ///
    /// Its message carries `ALGORITHM`.
    #[doc(alias = "ERR_NGROK_2214")]
    pub const TRAFFIC_POLICY_COMPRESS_ALGORITHM_INVALID: ErrorCode = ErrorCode::new(
        2214,
    );

    /// `ERR_NGROK_2215`: A number in the action's config lies outside its permitted range; the message
    /// gives both bounds.
    ///
    /// Its message carries `ACTION`, `CONFIG`, `MIN`, `MAX`, `ACTUAL`.
    #[doc(alias = "ERR_NGROK_2215")]
    pub const TRAFFIC_POLICY_ACTION_VALUE_RANGE_INVALID: ErrorCode = ErrorCode::new(
        2215,
    );

    /// `ERR_NGROK_2216`: The traffic policy refers to IP policies by references that are not valid.
    ///
    /// Its message carries `REFERENCE`.
    #[doc(alias = "ERR_NGROK_2216")]
    pub const TRAFFIC_POLICY_IP_POLICY_REFERENCE_INVALID: ErrorCode = ErrorCode::new(
        2216,
    );

    /// `ERR_NGROK_2217`: One or more address ranges in the traffic policy are not in CIDR form.
    ///
    /// Its message carries `CIDR`.
    #[doc(alias = "ERR_NGROK_2217")]
    pub const TRAFFIC_POLICY_CIDR_INVALID: ErrorCode = ErrorCode::new(2217);

    /// `ERR_NGROK_2218`: A field of the traffic policy has more entries than permitted; remove some.
    ///
    /// Its message carries `FIELD`, `ENTRIES`, `LIMIT`.
    #[doc(alias = "ERR_NGROK_2218")]
    pub const TRAFFIC_POLICY_FIELD_ENTRIES_LIMIT_REACHED: ErrorCode = ErrorCode::new(
        2218,
    );

    /// `ERR_NGROK_2219`: This field is not open to users; take it out of the configuration.
    ///
    /// Its message carries `FIELD`.
    #[doc(alias = "ERR_NGROK_2219")]
    pub const TRAFFIC_POLICY_FIELD_NOT_ALLOWED: ErrorCode = ErrorCode::new(2219);

    /// `ERR_NGROK_2221`: A value in the action's config exceeds its maximum length; shorten it.
    ///
    /// Its message carries `ACTION`, `CONFIG`, `ACTUAL`, `MAX`.
    #[doc(alias = "ERR_NGROK_2221")]
    pub const TRAFFIC_POLICY_ACTION_VALUE_TOO_LONG: ErrorCode = ErrorCode::new(2221);

    /// `ERR_NGROK_2222`: A value in the action's config is none of those permitted; the message says which
    /// are.
    ///
    /// Its message carries `ACTION`, `CONFIG`, `VALID`, `ACTUAL`.
    #[doc(alias = "ERR_NGROK_2222")]
    pub const TRAFFIC_POLICY_ACTION_VALUE_NOT_ALLOWED: ErrorCode = ErrorCode::new(2222);

    /// `ERR_NGROK_2223`: A setting of the action was left empty and needs a value.
    ///
    /// Its message carries `ACTION`, `CONFIG`.
    #[doc(alias = "ERR_NGROK_2223")]
    pub const TRAFFIC_POLICY_ACTION_VALUE_EMPTY: ErrorCode = ErrorCode::new(2223);

    /// `ERR_NGROK_2224`: A CEL template in one of the action's fields does not compile; the message gives
    /// the error.
    ///
    /// Its message carries `ACTION`, `FIELD`, `ERR`.
    #[doc(alias = "ERR_NGROK_2224")]
    pub const TRAFFIC_POLICY_CEL_TEMPLATE_INVALID: ErrorCode = ErrorCode::new(2224);

    /// `ERR_NGROK_2225`: A duration in the action's config is over its maximum; lower it.
    ///
    /// Its message carries `ACTION`, `CONFIG`, `ACTUAL`, `MAX`.
    #[doc(alias = "ERR_NGROK_2225")]
    pub const TRAFFIC_POLICY_ACTION_DURATION_TOO_LONG: ErrorCode = ErrorCode::new(2225);

    /// `ERR_NGROK_2226`: A setting of the action has to hold a URL, and its value is none.
    ///
    /// Its message carries `ACTION`, `CONFIG`, `ACTUAL`.
    #[doc(alias = "ERR_NGROK_2226")]
    pub const TRAFFIC_POLICY_ACTION_URL_INVALID: ErrorCode = ErrorCode::new(2226);

    /// `ERR_NGROK_2227`: The configured issuer URL served no valid OpenID Connect discovery document; check
    /// the URL and the provider.
    ///
    /// Its message carries `ACTION`, `CONFIG`, `ISSUERURL`.
    #[doc(alias = "ERR_NGROK_2227")]
    pub const TRAFFIC_POLICY_OIDC_DISCOVERY_INVALID: ErrorCode = ErrorCode::new(2227);

    /// `ERR_NGROK_2228`: One setting of the action could not be parsed; the message gives the reason.
    ///
    /// Its message carries `ACTION`, `CONFIG`, `REASON`.
    #[doc(alias = "ERR_NGROK_2228")]
    pub const TRAFFIC_POLICY_ACTION_VALUE_PARSE_FAILED: ErrorCode = ErrorCode::new(2228);

    /// `ERR_NGROK_2229`: The traffic policy was to be validated for a protocol ngrok does not know.
    ///
    /// Its message carries `PROTO`.
    #[doc(alias = "ERR_NGROK_2229")]
    pub const TRAFFIC_POLICY_PROTOCOL_UNKNOWN: ErrorCode = ErrorCode::new(2229);

    /// `ERR_NGROK_2230`: The traffic policy has a phase that this protocol does not offer.
    ///
    /// Its message carries `PHASE`, `PROTO`.
    #[doc(alias = "ERR_NGROK_2230")]
    pub const TRAFFIC_POLICY_PHASE_INVALID: ErrorCode = ErrorCode::new(2230);

    /// `ERR_NGROK_2231`: A list in the action's config repeats values; keep each one once.
    ///
    /// Its message carries `ACTION`, `CONFIG`, `DUPLICATES`.
    #[doc(alias = "ERR_NGROK_2231")]
    pub const TRAFFIC_POLICY_ACTION_VALUES_DUPLICATE: ErrorCode = ErrorCode::new(2231);

    /// `ERR_NGROK_2232`: The action's config passed validation but could not be resolved afterwards.
    ///
    /// Its message carries `TYP`, `ERR`.
    #[doc(alias = "ERR_NGROK_2232")]
    pub const TRAFFIC_POLICY_ACTION_CONFIG_RESOLVE_FAILED: ErrorCode = ErrorCode::new(
        2232,
    );

    /// `ERR_NGROK_2233`: The action's config was resolved but could not be compiled afterwards.
    ///
    /// Its message carries `TYP`, `ERR`.
    #[doc(alias = "ERR_NGROK_2233")]
    pub const TRAFFIC_POLICY_ACTION_CONFIG_COMPILE_FAILED: ErrorCode = ErrorCode::new(
        2233,
    );

    /// `ERR_NGROK_2234`: A setting of the action lacks an element it has to contain; the message names it.
    ///
    /// Its message carries `ACTION`, `CONFIG`, `ELEMENT`.
    #[doc(alias = "ERR_NGROK_2234")]
    pub const TRAFFIC_POLICY_ACTION_ELEMENT_MISSING: ErrorCode = ErrorCode::new(2234);

    /// `ERR_NGROK_2235`: Some traffic would get through this policy unanswered; end it with an action such
    /// as custom-response or forward.
    #[doc(alias = "ERR_NGROK_2235")]
    pub const TRAFFIC_POLICY_TERMINATING_ACTION_MISSING: ErrorCode = ErrorCode::new(
        2235,
    );

    /// `ERR_NGROK_2236`: The traffic policy document does not parse; the message gives the parser's error.
    ///
    /// Its message carries `ERROR`.
    #[doc(alias = "ERR_NGROK_2236")]
    pub const TRAFFIC_POLICY_PARSE_FAILED: ErrorCode = ErrorCode::new(2236);

    /// `ERR_NGROK_2237`: A value in the action's config is shorter than its minimum length.
    ///
    /// Its message carries `ACTION`, `CONFIG`, `ACTUAL`, `MIN`.
    #[doc(alias = "ERR_NGROK_2237")]
    pub const TRAFFIC_POLICY_ACTION_VALUE_TOO_SHORT: ErrorCode = ErrorCode::new(2237);

    /// `ERR_NGROK_2238`: A CEL expression embedded in a string could not be resolved; the message quotes it
    /// with its error.
    ///
    /// Its message carries `CEL`, `ERROR`.
    #[doc(alias = "ERR_NGROK_2238")]
    pub const TRAFFIC_POLICY_CEL_INTERPOLATION_RESOLVE_FAILED: ErrorCode = ErrorCode::new(
        2238,
    );

    /// `ERR_NGROK_2239`: The endpoint's policy has several auth actions; keep just one.
    #[doc(alias = "ERR_NGROK_2239")]
    pub const TRAFFIC_POLICY_AUTH_ACTION_LIMIT_REACHED: ErrorCode = ErrorCode::new(2239);

    /// `ERR_NGROK_2240`: One field of the action depends on another that is absent; set both or neither.
    ///
    /// Its message carries `ACTION`, `MISSING`, `SPECIFIED`.
    #[doc(alias = "ERR_NGROK_2240")]
    pub const TRAFFIC_POLICY_ACTION_DEPENDENT_FIELD_MISSING: ErrorCode = ErrorCode::new(
        2240,
    );

    /// `ERR_NGROK_2241`: The action names a domain that is not one of the endpoint's own.
    ///
    /// Its message carries `ACTION`, `DOMAIN`.
    #[doc(alias = "ERR_NGROK_2241")]
    pub const TRAFFIC_POLICY_ACTION_DOMAIN_NOT_ALLOWED: ErrorCode = ErrorCode::new(2241);

    /// `ERR_NGROK_2242`: A domain in the action's config has malformed punycode.
    ///
    /// Its message carries `ACTION`, `CONFIG`, `DOMAIN`.
    #[doc(alias = "ERR_NGROK_2242")]
    pub const TRAFFIC_POLICY_ACTION_DOMAIN_PUNYCODE_INVALID: ErrorCode = ErrorCode::new(
        2242,
    );

    /// `ERR_NGROK_2243`: The action's config holds something that is not a domain name where one belongs.
    ///
    /// Its message carries `ACTION`, `CONFIG`, `DOMAIN`.
    #[doc(alias = "ERR_NGROK_2243")]
    pub const TRAFFIC_POLICY_ACTION_DOMAIN_INVALID: ErrorCode = ErrorCode::new(2243);

    /// `ERR_NGROK_2244`: The action lists more query key/value pairs than permitted; remove some.
    ///
    /// Its message carries `PHASE`, `ACTION`, `CONFIG`, `MAX`, `VAL`.
    #[doc(alias = "ERR_NGROK_2244")]
    pub const TRAFFIC_POLICY_QUERY_PAIRS_LIMIT_REACHED: ErrorCode = ErrorCode::new(2244);

    /// `ERR_NGROK_2245`: A key in the action's config exceeds the maximum key length; shorten it.
    ///
    /// Its message carries `PHASE`, `ACTION`, `CONFIG`, `MAX`, `VAL`.
    #[doc(alias = "ERR_NGROK_2245")]
    pub const TRAFFIC_POLICY_QUERY_KEY_TOO_LONG: ErrorCode = ErrorCode::new(2245);

    /// `ERR_NGROK_2246`: A key in the action's config has more characters than a key may; use a shorter
    /// one.
    ///
    /// Its message carries `PHASE`, `ACTION`, `CONFIG`, `MAX`, `VAL`.
    #[doc(alias = "ERR_NGROK_2246")]
    pub const TRAFFIC_POLICY_QUERY_KEY_TOO_LONG_VARIANT_2: ErrorCode = ErrorCode::new(
        2246,
    );

    /// `ERR_NGROK_2247`: A URL that had passed validation could not be parsed in a later step.
    ///
    /// Its message carries `STEP`, `URL`, `ERR`.
    #[doc(alias = "ERR_NGROK_2247")]
    pub const TRAFFIC_POLICY_VALIDATED_URL_PARSE_FAILED: ErrorCode = ErrorCode::new(
        2247,
    );

    /// `ERR_NGROK_2248`: An HTTPS edge has no on_tcp_connect phase; move the policy to a cloud endpoint.
    #[doc(alias = "ERR_NGROK_2248")]
    pub const TRAFFIC_POLICY_ON_TCP_CONNECT_HTTPS_EDGE_UNSUPPORTED: ErrorCode = ErrorCode::new(
        2248,
    );

    /// `ERR_NGROK_2249`: A traffic policy action used more memory than it may.
    ///
    /// Its message carries `ACTION`, `ERR`.
    #[doc(alias = "ERR_NGROK_2249")]
    pub const TRAFFIC_POLICY_ACTION_MEMORY_LIMIT_REACHED: ErrorCode = ErrorCode::new(
        2249,
    );

    /// `ERR_NGROK_2250`: Variables in the action's config are nested too deeply; flatten them.
    ///
    /// Its message carries `ACTION`, `MAX`.
    #[doc(alias = "ERR_NGROK_2250")]
    pub const TRAFFIC_POLICY_VARIABLES_NESTING_LIMIT_REACHED: ErrorCode = ErrorCode::new(
        2250,
    );

    /// `ERR_NGROK_2251`: A set-vars action builds on variables an earlier set-vars made, which is not
    /// supported.
    #[doc(alias = "ERR_NGROK_2251")]
    pub const TRAFFIC_POLICY_SET_VARS_REFERENCE_NOT_ALLOWED: ErrorCode = ErrorCode::new(
        2251,
    );

    /// `ERR_NGROK_2252`: In set-vars, write vars as a list in which every item is a map with a single key.
    #[doc(alias = "ERR_NGROK_2252")]
    pub const TRAFFIC_POLICY_SET_VARS_FORMAT_INVALID: ErrorCode = ErrorCode::new(2252);

    /// `ERR_NGROK_2253`: A CEL expression in one of the action's fields failed while handling traffic; the
    /// message gives the error.
    ///
    /// Its message carries `FIELD`, `ACTION`, `ERR`.
    #[doc(alias = "ERR_NGROK_2253")]
    pub const TRAFFIC_POLICY_CEL_RUNTIME_EVALUATION_FAILED: ErrorCode = ErrorCode::new(
        2253,
    );

    /// `ERR_NGROK_2254`: A CEL expression could not be resolved; the message quotes it with its error.
    ///
    /// Its message carries `CEL`, `ERROR`.
    #[doc(alias = "ERR_NGROK_2254")]
    pub const TRAFFIC_POLICY_CEL_EXPRESSION_RESOLVE_FAILED: ErrorCode = ErrorCode::new(
        2254,
    );

    /// `ERR_NGROK_2255`: The action holds more elements of one kind than a single action may; remove some.
    ///
    /// Its message carries `ACTION`, `ELEMENT`, `MAX`.
    #[doc(alias = "ERR_NGROK_2255")]
    pub const TRAFFIC_POLICY_ACTION_ELEMENTS_LIMIT_REACHED: ErrorCode = ErrorCode::new(
        2255,
    );

    /// `ERR_NGROK_2256`: The current plan does not include this action; the message lists the plans that
    /// do.
    ///
    /// Its message carries `ACTION`, `PLANS`.
    #[doc(alias = "ERR_NGROK_2256")]
    pub const TRAFFIC_POLICY_ACTION_REQUIRES_PLAN: ErrorCode = ErrorCode::new(2256);

    /// `ERR_NGROK_2257`: A basic auth username breaks the rules of RFC 7617, section 2.1.
    ///
    /// Its message carries `USERNAME`, `ERR`.
    #[doc(alias = "ERR_NGROK_2257")]
    pub const TRAFFIC_POLICY_BASIC_AUTH_USERNAME_INVALID: ErrorCode = ErrorCode::new(
        2257,
    );

    /// `ERR_NGROK_2258`: A basic auth password breaks the rules of RFC 7617, section 2.1; the message names
    /// its user.
    ///
    /// Its message carries `USERNAME`, `ERR`.
    #[doc(alias = "ERR_NGROK_2258")]
    pub const TRAFFIC_POLICY_BASIC_AUTH_PASSWORD_INVALID: ErrorCode = ErrorCode::new(
        2258,
    );

    /// `ERR_NGROK_2261`: A field of the action has to hold a regular expression, and its value does not
    /// compile as one.
    ///
    /// Its message carries `TYP`, `FIELD`, `ERR`.
    #[doc(alias = "ERR_NGROK_2261")]
    pub const TRAFFIC_POLICY_ACTION_FIELD_REGEX_INVALID: ErrorCode = ErrorCode::new(
        2261,
    );

    /// `ERR_NGROK_2262`: Internal HTTP and HTTPS endpoints have no on_tcp_connect phase; use a TCP or TLS
    /// endpoint.
    #[doc(alias = "ERR_NGROK_2262")]
    pub const TRAFFIC_POLICY_ON_TCP_CONNECT_INTERNAL_HTTP_UNSUPPORTED: ErrorCode = ErrorCode::new(
        2262,
    );

    /// `ERR_NGROK_2263`: The policy uses features the current plan does not include; upgrade or take them
    /// out.
    #[doc(alias = "ERR_NGROK_2263")]
    pub const TRAFFIC_POLICY_PAID_FEATURES_REQUIRES_PLAN: ErrorCode = ErrorCode::new(
        2263,
    );

    /// `ERR_NGROK_2264`: The policy has more rules than the limit; merge some, or ask ngrok about other
    /// options.
    ///
    /// Its message carries `LIMIT`.
    #[doc(alias = "ERR_NGROK_2264")]
    pub const TRAFFIC_POLICY_RULES_LIMIT_REACHED: ErrorCode = ErrorCode::new(2264);

    /// `ERR_NGROK_2265`: One rule holds too many items of a kind; the message gives its phase and index.
    ///
    /// Its message carries `TYP`, `LIMIT`, `PHASE`, `IDX`.
    #[doc(alias = "ERR_NGROK_2265")]
    pub const TRAFFIC_POLICY_RULE_ITEMS_LIMIT_REACHED: ErrorCode = ErrorCode::new(2265);

    /// `ERR_NGROK_2300`: The gateway itself failed while running a policy action; the message gives the
    /// reason.
    ///
    /// Its message carries `REASON`.
    #[doc(alias = "ERR_NGROK_2300")]
    pub const TRAFFIC_POLICY_ACTION_INTERNAL_ERROR: ErrorCode = ErrorCode::new(2300);

    /// `ERR_NGROK_3501`: The request was forwarded internally through too many endpoints; shorten the
    /// chain.
    ///
    /// Its message carries `MAX`.
    #[doc(alias = "ERR_NGROK_3501")]
    pub const FORWARD_INTERNAL_HOPS_LIMIT_REACHED: ErrorCode = ErrorCode::new(3501);

    /// `ERR_NGROK_3601`: The target of the http-request action sent a bigger response than permitted.
    #[doc(alias = "ERR_NGROK_3601")]
    pub const HTTP_REQUEST_ACTION_RESPONSE_TOO_LONG: ErrorCode = ErrorCode::new(3601);

    /// `ERR_NGROK_3602`: The http-request action had no success within its timeout; check the target or
    /// allow more time.
    #[doc(alias = "ERR_NGROK_3602")]
    pub const HTTP_REQUEST_ACTION_TIMEOUT: ErrorCode = ErrorCode::new(3602);

    /// `ERR_NGROK_3604`: Responses with this HTTP status may not have a body; drop it or pick another
    /// status.
    ///
    /// Its message carries `CODE`.
    #[doc(alias = "ERR_NGROK_3604")]
    pub const RESPONSE_STATUS_CODE_BODY_NOT_ALLOWED: ErrorCode = ErrorCode::new(3604);

    /// `ERR_NGROK_3900`: Interpolating CEL into a field of the action failed while handling traffic.
    ///
    /// Its message carries `ACTIONTYPE`, `FIELD`.
    #[doc(alias = "ERR_NGROK_3900")]
    pub const TRAFFIC_POLICY_CEL_INTERPOLATION_FAILED: ErrorCode = ErrorCode::new(3900);

    /// `ERR_NGROK_3901`: After CEL interpolation, a field of the action is no valid regular expression.
    ///
    /// Its message carries `ACTIONTYPE`, `FIELD`, `ERROR`.
    #[doc(alias = "ERR_NGROK_3901")]
    pub const TRAFFIC_POLICY_CEL_INTERPOLATED_REGEX_INVALID: ErrorCode = ErrorCode::new(
        3901,
    );

    /// `ERR_NGROK_3902`: The action could not begin buffering the body; the message gives the error.
    ///
    /// Its message carries `ACTIONTYPE`, `ERROR`.
    #[doc(alias = "ERR_NGROK_3902")]
    pub const TRAFFIC_POLICY_BODY_BUFFER_INITIALIZATION_FAILED: ErrorCode = ErrorCode::new(
        3902,
    );

    /// `ERR_NGROK_3903`: The action could not take the body into its buffer.
    ///
    /// Its message carries `ACTIONTYPE`.
    #[doc(alias = "ERR_NGROK_3903")]
    pub const TRAFFIC_POLICY_BODY_BUFFER_FAILED: ErrorCode = ErrorCode::new(3903);

    /// `ERR_NGROK_3904`: The action could not change the body's content.
    ///
    /// Its message carries `ACTIONTYPE`.
    #[doc(alias = "ERR_NGROK_3904")]
    pub const TRAFFIC_POLICY_BODY_MODIFY_FAILED: ErrorCode = ErrorCode::new(3904);

    /// `ERR_NGROK_3905`: The action could not set the Content-Length header to the new length.
    ///
    /// Its message carries `ACTIONTYPE`.
    #[doc(alias = "ERR_NGROK_3905")]
    pub const TRAFFIC_POLICY_CONTENT_LENGTH_UPDATE_FAILED: ErrorCode = ErrorCode::new(
        3905,
    );

    /// `ERR_NGROK_6029`: The cloud endpoint's traffic policy lets requests run past its end; finish it with
    /// a terminating action.
    ///
    /// Its message carries `CLEPID`.
    #[doc(alias = "ERR_NGROK_6029")]
    pub const CLOUD_ENDPOINT_TRAFFIC_POLICY_TERMINATION_MISSING: ErrorCode = ErrorCode::new(
        6029,
    );

    /// `ERR_NGROK_6032`: The endpoint's traffic policy uses paid features that the account lacks; upgrade
    /// or remove them.
    #[doc(alias = "ERR_NGROK_6032")]
    pub const ENDPOINT_TRAFFIC_POLICY_FEATURES_REQUIRES_PLAN: ErrorCode = ErrorCode::new(
        6032,
    );

    /// `ERR_NGROK_9026`: The traffic policy sent with the tunnel is not valid; fix the reported error.
    ///
    /// Its message carries `ERROR`.
    #[doc(alias = "ERR_NGROK_9026")]
    pub const TUNNEL_TRAFFIC_POLICY_INVALID: ErrorCode = ErrorCode::new(9026);

    /// `ERR_NGROK_15004`: The agent's policy has more rules than the account allows; remove rules or
    /// upgrade the plan.
    ///
    /// Its message carries `LIMIT`.
    #[doc(alias = "ERR_NGROK_15004")]
    pub const AGENT_POLICY_RULE_LIMIT_REACHED: ErrorCode = ErrorCode::new(15004);

    /// `ERR_NGROK_18002`: The cloud endpoint's traffic policy is not valid; fix the reported problem.
    ///
    /// Its message carries `MESSAGE`.
    #[doc(alias = "ERR_NGROK_18002")]
    pub const CLOUD_ENDPOINT_TRAFFIC_POLICY_INVALID: ErrorCode = ErrorCode::new(18002);

    /// `ERR_NGROK_18011`: The cloud endpoint has no traffic policy, and one is needed.
    ///
    /// Its message carries `MESSAGE`.
    #[doc(alias = "ERR_NGROK_18011")]
    pub const CLOUD_ENDPOINT_TRAFFIC_POLICY_MISSING: ErrorCode = ErrorCode::new(18011);
}

/// Codes of [`ErrorFamily::Tunnels`]: Tunnels, agent sessions, and the protocol between agents and
/// ngrok.
impl ErrorCode {
    /// `ERR_NGROK_100`: The metadata takes more bytes than are permitted; shorten it.
    ///
    /// Its message carries `VAL`, `MAX`.
    #[doc(alias = "ERR_NGROK_100")]
    pub const AGENT_SESSION_METADATA_TOO_LONG: ErrorCode = ErrorCode::new(100);

    /// `ERR_NGROK_108`: Too many agents are online for this account; stop one, serve several endpoints from
    /// a single agent, or upgrade.
    ///
    /// Its message carries `MAX`.
    #[doc(alias = "ERR_NGROK_108")]
    pub const AGENT_SESSION_SIMULTANEOUS_LIMIT_REACHED: ErrorCode = ErrorCode::new(108);

    /// `ERR_NGROK_109`: The client's authentication payload could not be parsed, which points to a bug in
    /// how the client speaks the agent protocol.
    ///
    /// Its message carries `ERR`.
    #[doc(alias = "ERR_NGROK_109")]
    pub const AGENT_AUTH_PAYLOAD_INVALID: ErrorCode = ErrorCode::new(109);

    /// `ERR_NGROK_110`: The session cookie sent by the client is not acceptable; probably its agent
    /// protocol implementation is faulty.
    #[doc(alias = "ERR_NGROK_110")]
    pub const AGENT_SESSION_COOKIE_INVALID: ErrorCode = ErrorCode::new(110);

    /// `ERR_NGROK_111`: The heartbeat interval is shorter than the minimum; use a longer one.
    ///
    /// Its message carries `MIN`, `VAL`.
    #[doc(alias = "ERR_NGROK_111")]
    pub const AGENT_HEARTBEAT_INTERVAL_INVALID: ErrorCode = ErrorCode::new(111);

    /// `ERR_NGROK_112`: The heartbeat tolerance is below the smallest permitted value; raise it.
    ///
    /// Its message carries `MIN`, `VAL`.
    #[doc(alias = "ERR_NGROK_112")]
    pub const AGENT_HEARTBEAT_TOLERANCE_INVALID: ErrorCode = ErrorCode::new(112);

    /// `ERR_NGROK_118`: This account may not connect agents through the enterprise tunnel ingress.
    ///
    /// Its message carries `ACCOUNTNAME`.
    #[doc(alias = "ERR_NGROK_118")]
    pub const AGENT_ENTERPRISE_INGRESS_NOT_ALLOWED: ErrorCode = ErrorCode::new(118);

    /// `ERR_NGROK_119`: The version reported by the agent is not a semantic version.
    ///
    /// Its message carries `VERSION`.
    #[doc(alias = "ERR_NGROK_119")]
    pub const AGENT_VERSION_STRING_INVALID: ErrorCode = ErrorCode::new(119);

    /// `ERR_NGROK_120`: Without an account only the newest agent or SDK version is accepted; update it, or
    /// sign up to keep older versions working.
    ///
    /// Its message carries `PRODUCT`, `VERSION`.
    #[doc(alias = "ERR_NGROK_120")]
    pub const AGENT_VERSION_WITHOUT_ACCOUNT_UNSUPPORTED: ErrorCode = ErrorCode::new(120);

    /// `ERR_NGROK_121`: The agent or SDK is older than this account's minimum version; update it, or move
    /// to a paid plan, which is exempt at present.
    ///
    /// Its message carries `PRODUCT`, `VERSION`, `MINVERSION`.
    #[doc(alias = "ERR_NGROK_121")]
    pub const AGENT_VERSION_BELOW_MINIMUM: ErrorCode = ErrorCode::new(121);

    /// `ERR_NGROK_122`: This account may not connect agents through the ingress domain it used.
    ///
    /// Its message carries `DOMAIN`.
    #[doc(alias = "ERR_NGROK_122")]
    pub const AGENT_INGRESS_DOMAIN_NOT_ALLOWED: ErrorCode = ErrorCode::new(122);

    /// `ERR_NGROK_124`: The user agent string reported by the agent is malformed.
    ///
    /// Its message carries `ERR`.
    #[doc(alias = "ERR_NGROK_124")]
    pub const AGENT_USER_AGENT_INVALID: ErrorCode = ErrorCode::new(124);

    /// `ERR_NGROK_125`: The client's analytics payload could not be parsed, a sign of a defect in its
    /// protocol code.
    ///
    /// Its message carries `ERR`.
    #[doc(alias = "ERR_NGROK_125")]
    pub const AGENT_ANALYTICS_PAYLOAD_INVALID: ErrorCode = ErrorCode::new(125);

    /// `ERR_NGROK_126`: The agent ingress domain is not served at the IP address the agent connected to.
    ///
    /// Its message carries `DOMAIN`, `IP`.
    #[doc(alias = "ERR_NGROK_126")]
    pub const AGENT_INGRESS_IP_MISMATCH: ErrorCode = ErrorCode::new(126);

    /// `ERR_NGROK_127`: This account may not reach the agent ingress at the IP address it used.
    ///
    /// Its message carries `IP`.
    #[doc(alias = "ERR_NGROK_127")]
    pub const AGENT_INGRESS_IP_NOT_ALLOWED: ErrorCode = ErrorCode::new(127);

    /// `ERR_NGROK_128`: An unspecified failure occurred on ngrok's side; repeat the request after a while.
    #[doc(alias = "ERR_NGROK_128")]
    pub const AGENT_SESSION_TEMPORARILY_UNAVAILABLE: ErrorCode = ErrorCode::new(128);

    /// `ERR_NGROK_301`: The client's bind request could not be parsed; its protocol implementation likely
    /// has a bug.
    ///
    /// Its message carries `ERR`.
    #[doc(alias = "ERR_NGROK_301")]
    pub const TUNNEL_BIND_PAYLOAD_INVALID: ErrorCode = ErrorCode::new(301);

    /// `ERR_NGROK_302`: TCP tunnels need an account; sign up or install your authtoken.
    #[doc(alias = "ERR_NGROK_302")]
    pub const TCP_TUNNEL_WITHOUT_ACCOUNT_NOT_ALLOWED: ErrorCode = ErrorCode::new(302);

    /// `ERR_NGROK_303`: TLS tunnels need a Pay-as-you-go plan; sign up for it, or install the authtoken of
    /// an account that has it.
    #[doc(alias = "ERR_NGROK_303")]
    pub const TLS_TUNNEL_REQUIRES_PLAN: ErrorCode = ErrorCode::new(303);

    /// `ERR_NGROK_304`: Protecting a tunnel with HTTP authentication needs an account; sign up or install
    /// your authtoken.
    #[doc(alias = "ERR_NGROK_304")]
    pub const TUNNEL_HTTP_AUTH_WITHOUT_ACCOUNT_NOT_ALLOWED: ErrorCode = ErrorCode::new(
        304,
    );

    /// `ERR_NGROK_323`: This accountless session already runs all the tunnels it may; sign up or install
    /// your authtoken to get more.
    ///
    /// Its message carries `MAX`, `URLS`.
    #[doc(alias = "ERR_NGROK_323")]
    pub const AGENT_SESSION_WITHOUT_ACCOUNT_TUNNEL_LIMIT_REACHED: ErrorCode = ErrorCode::new(
        323,
    );

    /// `ERR_NGROK_332`: Tunnels of this protocol are not supported.
    ///
    /// Its message carries `PROTO`.
    #[doc(alias = "ERR_NGROK_332")]
    pub const TUNNEL_PROTOCOL_UNSUPPORTED: ErrorCode = ErrorCode::new(332);

    /// `ERR_NGROK_333`: There is no tunnel with this ID.
    ///
    /// Its message carries `ID`.
    #[doc(alias = "ERR_NGROK_333")]
    pub const TUNNEL_NOT_FOUND: ErrorCode = ErrorCode::new(333);

    /// `ERR_NGROK_335`: The bind cookie is malformed; suspect the client's implementation of the agent
    /// protocol.
    #[doc(alias = "ERR_NGROK_335")]
    pub const TUNNEL_BIND_COOKIE_INVALID: ErrorCode = ErrorCode::new(335);

    /// `ERR_NGROK_339`: Serving local files through a file URL needs an account; sign up or install your
    /// authtoken.
    #[doc(alias = "ERR_NGROK_339")]
    pub const FILE_FORWARDING_WITHOUT_ACCOUNT_NOT_ALLOWED: ErrorCode = ErrorCode::new(
        339,
    );

    /// `ERR_NGROK_340`: Forwarding to an https URL or port 443 on the local machine needs an account; sign
    /// up or install your authtoken.
    #[doc(alias = "ERR_NGROK_340")]
    pub const HTTPS_FORWARDING_WITHOUT_ACCOUNT_NOT_ALLOWED: ErrorCode = ErrorCode::new(
        340,
    );

    /// `ERR_NGROK_348`: The account has as many sessions open as it may; end one before starting another.
    ///
    /// Its message carries `MAX`.
    #[doc(alias = "ERR_NGROK_348")]
    pub const ACCOUNT_TUNNEL_SESSION_LIMIT_REACHED: ErrorCode = ErrorCode::new(348);

    /// `ERR_NGROK_349`: The account opens sessions faster than it may; wait before starting the next.
    ///
    /// Its message carries `MAX`, `INTERVAL`.
    #[doc(alias = "ERR_NGROK_349")]
    pub const ACCOUNT_TUNNEL_SESSION_RATE_LIMITED: ErrorCode = ErrorCode::new(349);

    /// `ERR_NGROK_352`: A session without an authtoken cannot hold this many tunnels.
    ///
    /// Its message carries `MAX`.
    #[doc(alias = "ERR_NGROK_352")]
    pub const UNAUTHENTICATED_SESSION_TUNNEL_LIMIT_REACHED: ErrorCode = ErrorCode::new(
        352,
    );

    /// `ERR_NGROK_353`: A session without an authtoken adds tunnels faster than it may; wait and retry.
    ///
    /// Its message carries `MAX`, `INTERVAL`.
    #[doc(alias = "ERR_NGROK_353")]
    pub const UNAUTHENTICATED_SESSION_TUNNEL_RATE_LIMITED: ErrorCode = ErrorCode::new(
        353,
    );

    /// `ERR_NGROK_357`: Labeled tunnels need an account; sign up or configure your authtoken.
    #[doc(alias = "ERR_NGROK_357")]
    pub const LABELED_TUNNEL_WITHOUT_ACCOUNT_NOT_ALLOWED: ErrorCode = ErrorCode::new(
        357,
    );

    /// `ERR_NGROK_358`: This account may not create endpoints with labels.
    #[doc(alias = "ERR_NGROK_358")]
    pub const LABELED_ENDPOINT_NOT_ALLOWED: ErrorCode = ErrorCode::new(358);

    /// `ERR_NGROK_394`: The tunnel has neither protocol nor labels; set one of them.
    #[doc(alias = "ERR_NGROK_394")]
    pub const TUNNEL_PROTOCOL_OR_LABELS_MISSING: ErrorCode = ErrorCode::new(394);

    /// `ERR_NGROK_800`: The client opened a stream of a type the service does not know, most likely a bug
    /// in its protocol code.
    ///
    /// Its message carries `TYPE`.
    #[doc(alias = "ERR_NGROK_800")]
    pub const AGENT_PROTOCOL_STREAM_TYPE_INVALID: ErrorCode = ErrorCode::new(800);

    /// `ERR_NGROK_801`: The service could not decode the client's request payload, most likely a bug in its
    /// protocol code.
    ///
    /// Its message carries `ERR`.
    #[doc(alias = "ERR_NGROK_801")]
    pub const AGENT_PROTOCOL_PAYLOAD_INVALID: ErrorCode = ErrorCode::new(801);

    /// `ERR_NGROK_802`: The service that agents talk to failed internally without saying why.
    #[doc(alias = "ERR_NGROK_802")]
    pub const AGENT_SERVICE_INTERNAL_ERROR: ErrorCode = ErrorCode::new(802);

    /// `ERR_NGROK_803`: The server process is about to stop and takes no new requests; try again.
    #[doc(alias = "ERR_NGROK_803")]
    pub const TUNNEL_SERVER_SHUTTING_DOWN: ErrorCode = ErrorCode::new(803);

    /// `ERR_NGROK_804`: The agent cannot be restarted remotely; the message gives its reason.
    ///
    /// Its message carries `REASON`.
    #[doc(alias = "ERR_NGROK_804")]
    pub const AGENT_REMOTE_RESTART_UNSUPPORTED: ErrorCode = ErrorCode::new(804);

    /// `ERR_NGROK_805`: The agent cannot be stopped remotely; the message gives its reason.
    ///
    /// Its message carries `REASON`.
    #[doc(alias = "ERR_NGROK_805")]
    pub const AGENT_REMOTE_STOP_UNSUPPORTED: ErrorCode = ErrorCode::new(805);

    /// `ERR_NGROK_806`: The agent cannot be updated remotely; the message gives its reason.
    ///
    /// Its message carries `REASON`.
    #[doc(alias = "ERR_NGROK_806")]
    pub const AGENT_REMOTE_UPDATE_UNSUPPORTED: ErrorCode = ErrorCode::new(806);

    /// `ERR_NGROK_807`: The agent received the stop command but reported an error carrying it out.
    ///
    /// Its message carries `ERR`.
    #[doc(alias = "ERR_NGROK_807")]
    pub const AGENT_REMOTE_STOP_FAILED: ErrorCode = ErrorCode::new(807);

    /// `ERR_NGROK_808`: The agent received the restart command but reported an error carrying it out.
    ///
    /// Its message carries `ERR`.
    #[doc(alias = "ERR_NGROK_808")]
    pub const AGENT_REMOTE_RESTART_FAILED: ErrorCode = ErrorCode::new(808);

    /// `ERR_NGROK_809`: The agent received the update command but reported an error carrying it out.
    ///
    /// Its message carries `ERR`.
    #[doc(alias = "ERR_NGROK_809")]
    pub const AGENT_REMOTE_UPDATE_FAILED: ErrorCode = ErrorCode::new(809);

    /// `ERR_NGROK_810`: Contact with the agent was lost during a remote operation; it probably did not run,
    /// but check before repeating it.
    #[doc(alias = "ERR_NGROK_810")]
    pub const AGENT_REMOTE_OPERATION_NETWORK_FAILED: ErrorCode = ErrorCode::new(810);

    /// `ERR_NGROK_811`: Client and service share no protocol version; use a client that speaks a supported
    /// one.
    ///
    /// Its message carries `REQUESTED`, `SUPPORTED`.
    #[doc(alias = "ERR_NGROK_811")]
    pub const AGENT_PROTOCOL_VERSION_UNSUPPORTED: ErrorCode = ErrorCode::new(811);

    /// `ERR_NGROK_812`: The request to the service is larger than the permitted size; send less in one
    /// request.
    ///
    /// Its message carries `SIZE`.
    #[doc(alias = "ERR_NGROK_812")]
    pub const AGENT_PROTOCOL_REQUEST_TOO_LONG: ErrorCode = ErrorCode::new(812);

    /// `ERR_NGROK_813`: The negotiated protocol version does not know this kind of message.
    ///
    /// Its message carries `MESSAGE`, `PROTOVERSION`.
    #[doc(alias = "ERR_NGROK_813")]
    pub const AGENT_PROTOCOL_MESSAGE_UNSUPPORTED: ErrorCode = ErrorCode::new(813);

    /// `ERR_NGROK_1700`: Legacy accounts may not run operations on sessions; move to a new paid plan.
    #[doc(alias = "ERR_NGROK_1700")]
    pub const SESSION_OPERATIONS_REQUIRES_PLAN: ErrorCode = ErrorCode::new(1700);

    /// `ERR_NGROK_1701`: Legacy accounts may not stop or restart agents remotely; move to a new paid plan.
    #[doc(alias = "ERR_NGROK_1701")]
    pub const AGENT_STOP_RESTART_REQUIRES_PLAN: ErrorCode = ErrorCode::new(1701);

    /// `ERR_NGROK_1702`: Legacy accounts may not update agents remotely; move to a new paid plan.
    #[doc(alias = "ERR_NGROK_1702")]
    pub const AGENT_UPDATE_REQUIRES_PLAN: ErrorCode = ErrorCode::new(1702);

    /// `ERR_NGROK_6000`: The tunnel could not be brought up to date, perhaps only for a moment; retry soon.
    #[doc(alias = "ERR_NGROK_6000")]
    pub const TUNNEL_UPDATE_UNAVAILABLE: ErrorCode = ErrorCode::new(6000);

    /// `ERR_NGROK_6001`: The tunnel was taken offline since the account it belongs to cannot be found.
    #[doc(alias = "ERR_NGROK_6001")]
    pub const TUNNEL_ACCOUNT_NOT_FOUND: ErrorCode = ErrorCode::new(6001);

    /// `ERR_NGROK_6002`: The tunnel was taken offline: it depends on resources that its account does not
    /// own.
    #[doc(alias = "ERR_NGROK_6002")]
    pub const TUNNEL_ACCOUNT_RESOURCES_NOT_AUTHORIZED: ErrorCode = ErrorCode::new(6002);

    /// `ERR_NGROK_6025`: Another tunnel session holds this URL; start the agent on a different domain.
    ///
    /// Its message carries `URL`.
    #[doc(alias = "ERR_NGROK_6025")]
    pub const TUNNEL_URL_OTHER_SESSION_IN_USE: ErrorCode = ErrorCode::new(6025);

    /// `ERR_NGROK_6700`: The agent ingress's description has too many characters; shorten it.
    ///
    /// Its message carries `MAX`, `VAL`.
    #[doc(alias = "ERR_NGROK_6700")]
    pub const AGENT_INGRESS_DESCRIPTION_TOO_LONG: ErrorCode = ErrorCode::new(6700);

    /// `ERR_NGROK_6701`: The agent ingress's metadata has too many characters; shorten it.
    ///
    /// Its message carries `MAX`, `VAL`.
    #[doc(alias = "ERR_NGROK_6701")]
    pub const AGENT_INGRESS_METADATA_TOO_LONG: ErrorCode = ErrorCode::new(6701);

    /// `ERR_NGROK_6702`: A DNS query found no NS records for the agent ingress domain; delegate the domain
    /// at your DNS host.
    ///
    /// Its message carries `DOMAIN`.
    #[doc(alias = "ERR_NGROK_6702")]
    pub const AGENT_INGRESS_NS_RECORDS_MISSING: ErrorCode = ErrorCode::new(6702);

    /// `ERR_NGROK_6703`: The agent ingress domain's NS records differ from the expected targets; correct
    /// the delegation in DNS.
    ///
    /// Its message carries `DOMAIN`, `GOT`, `EXPECTED`.
    #[doc(alias = "ERR_NGROK_6703")]
    pub const AGENT_INGRESS_NS_RECORDS_MISMATCH: ErrorCode = ErrorCode::new(6703);

    /// `ERR_NGROK_6704`: The agent ingress domain is not a well-formed DNS name.
    ///
    /// Its message carries `DOMAIN`.
    #[doc(alias = "ERR_NGROK_6704")]
    pub const AGENT_INGRESS_DOMAIN_INVALID: ErrorCode = ErrorCode::new(6704);

    /// `ERR_NGROK_6705`: An agent ingress has to use a domain of your own, and this one belongs to ngrok.
    ///
    /// Its message carries `DOMAIN`.
    #[doc(alias = "ERR_NGROK_6705")]
    pub const AGENT_INGRESS_NGROK_DOMAIN_NOT_ALLOWED: ErrorCode = ErrorCode::new(6705);

    /// `ERR_NGROK_6706`: An agent ingress with this domain exists already; pick another domain.
    ///
    /// Its message carries `DOMAIN`.
    #[doc(alias = "ERR_NGROK_6706")]
    pub const AGENT_INGRESS_DOMAIN_TAKEN: ErrorCode = ErrorCode::new(6706);

    /// `ERR_NGROK_6707`: Custom agent ingresses are not enabled for this account; ask ngrok for access.
    #[doc(alias = "ERR_NGROK_6707")]
    pub const AGENT_INGRESS_REQUIRES_PLAN: ErrorCode = ErrorCode::new(6707);

    /// `ERR_NGROK_6708`: More than one source was given for the agent ingress's certificate; keep a single
    /// one.
    #[doc(alias = "ERR_NGROK_6708")]
    pub const AGENT_INGRESS_CERTIFICATE_SOURCES_CONFLICT: ErrorCode = ErrorCode::new(
        6708,
    );

    /// `ERR_NGROK_6709`: Another agent ingress has some of these dedicated IPs; use free ones.
    ///
    /// Its message carries `IPS`.
    #[doc(alias = "ERR_NGROK_6709")]
    pub const AGENT_INGRESS_DEDICATED_IP_IN_USE: ErrorCode = ErrorCode::new(6709);

    /// `ERR_NGROK_6710`: One of the dedicated IPs for the agent ingress is not an IP address.
    ///
    /// Its message carries `IP`.
    #[doc(alias = "ERR_NGROK_6710")]
    pub const AGENT_INGRESS_DEDICATED_IP_INVALID: ErrorCode = ErrorCode::new(6710);

    /// `ERR_NGROK_6711`: The agent ingress lists the same dedicated IP twice; delete the repetition.
    ///
    /// Its message carries `IP`.
    #[doc(alias = "ERR_NGROK_6711")]
    pub const AGENT_INGRESS_DEDICATED_IP_DUPLICATE: ErrorCode = ErrorCode::new(6711);

    /// `ERR_NGROK_9000`: Basic auth works only with an account; sign up and install your authtoken in the
    /// agent.
    #[doc(alias = "ERR_NGROK_9000")]
    pub const TUNNEL_BASIC_AUTH_ACCOUNT_MISSING: ErrorCode = ErrorCode::new(9000);

    /// `ERR_NGROK_9001`: Compression on tunnels is not enabled for this account.
    #[doc(alias = "ERR_NGROK_9001")]
    pub const TUNNEL_COMPRESSION_REQUIRES_PLAN: ErrorCode = ErrorCode::new(9001);

    /// `ERR_NGROK_9002`: The circuit breaker for tunnels is not enabled for this account.
    #[doc(alias = "ERR_NGROK_9002")]
    pub const TUNNEL_CIRCUIT_BREAKER_REQUIRES_PLAN: ErrorCode = ErrorCode::new(9002);

    /// `ERR_NGROK_9003`: A legacy account cannot change request headers; move to a current paid plan.
    #[doc(alias = "ERR_NGROK_9003")]
    pub const TUNNEL_REQUEST_HEADERS_REQUIRES_PLAN: ErrorCode = ErrorCode::new(9003);

    /// `ERR_NGROK_9004`: A legacy account cannot change response headers; move to a current paid plan.
    #[doc(alias = "ERR_NGROK_9004")]
    pub const TUNNEL_RESPONSE_HEADERS_REQUIRES_PLAN: ErrorCode = ErrorCode::new(9004);

    /// `ERR_NGROK_9005`: A legacy account cannot protect tunnels with OIDC; move to a current paid plan.
    #[doc(alias = "ERR_NGROK_9005")]
    pub const TUNNEL_OIDC_REQUIRES_PLAN: ErrorCode = ErrorCode::new(9005);

    /// `ERR_NGROK_9006`: A legacy account cannot protect tunnels with SAML; move to a current paid plan.
    #[doc(alias = "ERR_NGROK_9006")]
    pub const TUNNEL_SAML_REQUIRES_PLAN: ErrorCode = ErrorCode::new(9006);

    /// `ERR_NGROK_9007`: A legacy account cannot use TLS termination on tunnels; move to a current paid
    /// plan.
    #[doc(alias = "ERR_NGROK_9007")]
    pub const TUNNEL_TLS_TERMINATION_REQUIRES_PLAN: ErrorCode = ErrorCode::new(9007);

    /// `ERR_NGROK_9008`: A legacy account cannot run the agent as a system service; move to a new plan.
    #[doc(alias = "ERR_NGROK_9008")]
    pub const AGENT_SERVICE_MODE_REQUIRES_PLAN: ErrorCode = ErrorCode::new(9008);

    /// `ERR_NGROK_9009`: Running the agent behind an HTTP proxy needs Pay-as-you-go; upgrade, or clear
    /// proxy_url and http_proxy.
    #[doc(alias = "ERR_NGROK_9009")]
    pub const AGENT_HTTP_PROXY_REQUIRES_PLAN: ErrorCode = ErrorCode::new(9009);

    /// `ERR_NGROK_9010`: A legacy account cannot run the agent through a SOCKS5 proxy; move to a new plan.
    #[doc(alias = "ERR_NGROK_9010")]
    pub const AGENT_SOCKS5_PROXY_REQUIRES_PLAN: ErrorCode = ErrorCode::new(9010);

    /// `ERR_NGROK_9011`: A legacy account cannot choose the agent's network interface; move to a new plan.
    #[doc(alias = "ERR_NGROK_9011")]
    pub const AGENT_NETWORK_INTERFACE_REQUIRES_PLAN: ErrorCode = ErrorCode::new(9011);

    /// `ERR_NGROK_9012`: A legacy account cannot give the agent its own CA certificates; move to a current
    /// paid plan.
    #[doc(alias = "ERR_NGROK_9012")]
    pub const AGENT_CUSTOM_CA_REQUIRES_PLAN: ErrorCode = ErrorCode::new(9012);

    /// `ERR_NGROK_9013`: A legacy account cannot run the agent with mutual TLS; ask ngrok sales for it.
    #[doc(alias = "ERR_NGROK_9013")]
    pub const AGENT_MUTUAL_TLS_REQUIRES_PLAN: ErrorCode = ErrorCode::new(9013);

    /// `ERR_NGROK_9014`: A legacy account cannot use PROXY protocol in the agent; move to a Pay-as-you-go
    /// plan.
    #[doc(alias = "ERR_NGROK_9014")]
    pub const AGENT_PROXY_PROTO_REQUIRES_PLAN: ErrorCode = ErrorCode::new(9014);

    /// `ERR_NGROK_9015`: OAuth protection for tunnels is not enabled for this account.
    #[doc(alias = "ERR_NGROK_9015")]
    pub const TUNNEL_OAUTH_REQUIRES_PLAN: ErrorCode = ErrorCode::new(9015);

    /// `ERR_NGROK_9016`: Webhook verification for tunnels is not enabled for this account.
    #[doc(alias = "ERR_NGROK_9016")]
    pub const TUNNEL_WEBHOOK_VERIFICATION_REQUIRES_PLAN: ErrorCode = ErrorCode::new(
        9016,
    );

    /// `ERR_NGROK_9017`: A legacy account cannot restrict tunnels by IP; move to a current paid plan.
    #[doc(alias = "ERR_NGROK_9017")]
    pub const TUNNEL_IP_RESTRICTIONS_REQUIRES_PLAN: ErrorCode = ErrorCode::new(9017);

    /// `ERR_NGROK_9018`: Rewriting the host header works only with an account; sign up and install your
    /// authtoken.
    #[doc(alias = "ERR_NGROK_9018")]
    pub const TUNNEL_HOST_HEADER_REWRITE_ACCOUNT_MISSING: ErrorCode = ErrorCode::new(
        9018,
    );

    /// `ERR_NGROK_9019`: A legacy account cannot use mutual TLS on tunnels; ask ngrok sales for it.
    #[doc(alias = "ERR_NGROK_9019")]
    pub const TUNNEL_MUTUAL_TLS_REQUIRES_PLAN: ErrorCode = ErrorCode::new(9019);

    /// `ERR_NGROK_9020`: A legacy account cannot convert WebSocket to TCP; move to a current paid plan.
    #[doc(alias = "ERR_NGROK_9020")]
    pub const TUNNEL_WEBSOCKET_TCP_CONVERTER_REQUIRES_PLAN: ErrorCode = ErrorCode::new(
        9020,
    );

    /// `ERR_NGROK_9021`: The tunnel sets more than one of subdomain, hostname and domain; keep just one.
    #[doc(alias = "ERR_NGROK_9021")]
    pub const TUNNEL_SUBDOMAIN_HOSTNAME_DOMAIN_CONFLICT: ErrorCode = ErrorCode::new(
        9021,
    );

    /// `ERR_NGROK_9022`: A legacy account cannot filter by user agent; move to a current paid plan.
    #[doc(alias = "ERR_NGROK_9022")]
    pub const TUNNEL_USER_AGENT_FILTER_REQUIRES_PLAN: ErrorCode = ErrorCode::new(9022);

    /// `ERR_NGROK_9023`: The policy module for tunnels is not enabled for this account.
    #[doc(alias = "ERR_NGROK_9023")]
    pub const TUNNEL_POLICY_MODULE_REQUIRES_PLAN: ErrorCode = ErrorCode::new(9023);

    /// `ERR_NGROK_9024`: The agent asked for a leg number that this account may not use.
    ///
    /// Its message carries `ACCOUNT`, `LEG`.
    #[doc(alias = "ERR_NGROK_9024")]
    pub const TUNNEL_SESSION_LEG_NOT_AUTHORIZED: ErrorCode = ErrorCode::new(9024);

    /// `ERR_NGROK_9025`: Policy and TrafficPolicy are both set; drop the deprecated Policy and keep
    /// TrafficPolicy.
    #[doc(alias = "ERR_NGROK_9025")]
    pub const TUNNEL_POLICY_FIELDS_CONFLICT: ErrorCode = ErrorCode::new(9025);

    /// `ERR_NGROK_9032`: The domain given for the tunnel cannot be parsed.
    ///
    /// Its message carries `DOMAIN`, `ERROR`.
    #[doc(alias = "ERR_NGROK_9032")]
    pub const TUNNEL_DOMAIN_PARSE_FAILED: ErrorCode = ErrorCode::new(9032);

    /// `ERR_NGROK_9033`: The port that follows the domain is not a number.
    ///
    /// Its message carries `DOMAIN`.
    #[doc(alias = "ERR_NGROK_9033")]
    pub const TUNNEL_DOMAIN_PORT_INVALID: ErrorCode = ErrorCode::new(9033);

    /// `ERR_NGROK_9042`: A vulnerability bars this agent version from TLS endpoints; update the agent to
    /// 3.24.0 or newer.
    #[doc(alias = "ERR_NGROK_9042")]
    pub const AGENT_VERSION_TLS_ENDPOINT_DEPRECATED: ErrorCode = ErrorCode::new(9042);

    /// `ERR_NGROK_14000`: This header may be removed only if you also give a replacement for it.
    ///
    /// Its message carries `ID`.
    #[doc(alias = "ERR_NGROK_14000")]
    pub const HEADER_REMOVAL_REPLACEMENT_MISSING: ErrorCode = ErrorCode::new(14000);

    /// `ERR_NGROK_14001`: The key and certificate given for TLS termination do not form a valid pair.
    ///
    /// Its message carries `ERR`.
    #[doc(alias = "ERR_NGROK_14001")]
    pub const TUNNEL_TLS_TERMINATION_KEY_PAIR_INVALID: ErrorCode = ErrorCode::new(14001);

    /// `ERR_NGROK_14002`: The PEM text given for mutual TLS holds no readable certificate.
    ///
    /// Its message carries `ERROR`.
    #[doc(alias = "ERR_NGROK_14002")]
    pub const TUNNEL_MUTUAL_TLS_CERTIFICATE_PEM_INVALID: ErrorCode = ErrorCode::new(
        14002,
    );

    /// `ERR_NGROK_15008`: The basic auth user name is longer than the limit.
    ///
    /// Its message carries `MAXLENGTH`, `GOTLENGTH`.
    #[doc(alias = "ERR_NGROK_15008")]
    pub const TUNNEL_BASIC_AUTH_USERNAME_TOO_LONG: ErrorCode = ErrorCode::new(15008);

    /// `ERR_NGROK_15009`: More basic auth credentials are listed than the plan permits; remove some.
    ///
    /// Its message carries `MAXLENGTH`, `GOTLENGTH`.
    #[doc(alias = "ERR_NGROK_15009")]
    pub const TUNNEL_BASIC_AUTH_CREDENTIALS_LIMIT_REACHED: ErrorCode = ErrorCode::new(
        15009,
    );

    /// `ERR_NGROK_15011`: The basic auth user name breaks the rules of RFC 7617 section 2.1.
    ///
    /// Its message carries `USERNAME`, `ERROR`.
    #[doc(alias = "ERR_NGROK_15011")]
    pub const TUNNEL_BASIC_AUTH_USERNAME_INVALID: ErrorCode = ErrorCode::new(15011);

    /// `ERR_NGROK_15012`: The basic auth password breaks the rules of RFC 7617 section 2.1.
    ///
    /// Its message carries `USERNAME`, `ERROR`.
    #[doc(alias = "ERR_NGROK_15012")]
    pub const TUNNEL_BASIC_AUTH_PASSWORD_INVALID: ErrorCode = ErrorCode::new(15012);
}

/// Codes of [`ErrorFamily::Users`]: Users, members, invitations, roles, logins, second factors and
/// service users.
impl ErrorCode {
    /// `ERR_NGROK_1207`: You asked to switch to an account you do not belong to.
    #[doc(alias = "ERR_NGROK_1207")]
    pub const ACCOUNT_SWITCH_NOT_AUTHORIZED: ErrorCode = ErrorCode::new(1207);

    /// `ERR_NGROK_1215`: The user may not invite people to the team.
    ///
    /// Its message carries `EMAIL`.
    #[doc(alias = "ERR_NGROK_1215")]
    pub const TEAM_INVITE_NOT_AUTHORIZED: ErrorCode = ErrorCode::new(1215);

    /// `ERR_NGROK_1216`: The user may not manage the members of the team.
    ///
    /// Its message carries `EMAIL`.
    #[doc(alias = "ERR_NGROK_1216")]
    pub const TEAM_MANAGE_NOT_AUTHORIZED: ErrorCode = ErrorCode::new(1216);

    /// `ERR_NGROK_1217`: The user may not look at billing information.
    ///
    /// Its message carries `EMAIL`.
    #[doc(alias = "ERR_NGROK_1217")]
    pub const BILLING_VIEW_NOT_AUTHORIZED: ErrorCode = ErrorCode::new(1217);

    /// `ERR_NGROK_1218`: The user may not edit billing information.
    ///
    /// Its message carries `EMAIL`.
    #[doc(alias = "ERR_NGROK_1218")]
    pub const BILLING_CHANGE_NOT_AUTHORIZED: ErrorCode = ErrorCode::new(1218);

    /// `ERR_NGROK_1219`: The user may not modify developer resources.
    ///
    /// Its message carries `EMAIL`.
    #[doc(alias = "ERR_NGROK_1219")]
    pub const DEVELOPER_RESOURCES_CHANGE_NOT_AUTHORIZED: ErrorCode = ErrorCode::new(
        1219,
    );

    /// `ERR_NGROK_1220`: This operation is for administrators, and the user is not one.
    ///
    /// Its message carries `EMAIL`.
    #[doc(alias = "ERR_NGROK_1220")]
    pub const ADMIN_PRIVILEGE_MISSING: ErrorCode = ErrorCode::new(1220);

    /// `ERR_NGROK_1222`: Your user belongs to no ngrok account at all.
    #[doc(alias = "ERR_NGROK_1222")]
    pub const USER_ACCOUNT_MEMBERSHIP_MISSING: ErrorCode = ErrorCode::new(1222);

    /// `ERR_NGROK_1224`: Your membership of the current account has ended; switch to another account.
    #[doc(alias = "ERR_NGROK_1224")]
    pub const ACCOUNT_MEMBERSHIP_REMOVED: ErrorCode = ErrorCode::new(1224);

    /// `ERR_NGROK_1228`: Your membership of the current account has been made inactive.
    #[doc(alias = "ERR_NGROK_1228")]
    pub const ACCOUNT_MEMBERSHIP_INACTIVE: ErrorCode = ErrorCode::new(1228);

    /// `ERR_NGROK_1229`: This resource is guarded by MFA; complete the second factor first.
    #[doc(alias = "ERR_NGROK_1229")]
    pub const MFA_AUTHENTICATION_MISSING: ErrorCode = ErrorCode::new(1229);

    /// `ERR_NGROK_1231`: An invitation for this email is still waiting to be redeemed on the account.
    ///
    /// Its message carries `EMAIL`.
    #[doc(alias = "ERR_NGROK_1231")]
    pub const TEAM_INVITE_ALREADY_EXISTS: ErrorCode = ErrorCode::new(1231);

    /// `ERR_NGROK_4011`: The password is shorter than the minimum; choose a longer one.
    ///
    /// Its message carries `LENGTH`.
    #[doc(alias = "ERR_NGROK_4011")]
    pub const USER_PASSWORD_TOO_SHORT: ErrorCode = ErrorCode::new(4011);

    /// `ERR_NGROK_4020`: The password exceeds the maximum length; choose a shorter one.
    ///
    /// Its message carries `LENGTH`.
    #[doc(alias = "ERR_NGROK_4020")]
    pub const USER_PASSWORD_TOO_LONG: ErrorCode = ErrorCode::new(4020);

    /// `ERR_NGROK_4028`: Changing whether the account enforces MFA needs a stated reason; give one.
    #[doc(alias = "ERR_NGROK_4028")]
    pub const ACCOUNT_MFA_ENFORCEMENT_REASON_MISSING: ErrorCode = ErrorCode::new(4028);

    /// `ERR_NGROK_4101`: Another user already has this email address.
    ///
    /// Its message carries `EMAIL`.
    #[doc(alias = "ERR_NGROK_4101")]
    pub const USER_EMAIL_TAKEN: ErrorCode = ErrorCode::new(4101);

    /// `ERR_NGROK_4103`: The text given as the user's email is not an email address.
    ///
    /// Its message carries `EMAIL`.
    #[doc(alias = "ERR_NGROK_4103")]
    pub const USER_EMAIL_INVALID: ErrorCode = ErrorCode::new(4103);

    /// `ERR_NGROK_4104`: The user was given no name; supply one.
    #[doc(alias = "ERR_NGROK_4104")]
    pub const USER_NAME_EMPTY: ErrorCode = ErrorCode::new(4104);

    /// `ERR_NGROK_4105`: The user's name takes more bytes than permitted; shorten it.
    ///
    /// Its message carries `LENGTH`, `MAX`.
    #[doc(alias = "ERR_NGROK_4105")]
    pub const USER_NAME_TOO_LONG: ErrorCode = ErrorCode::new(4105);

    /// `ERR_NGROK_4106`: A user suspended over the terms of service cannot be deleted; write to ngrok
    /// support if that is wrong.
    ///
    /// Its message carries `EMAIL`.
    #[doc(alias = "ERR_NGROK_4106")]
    pub const USER_DELETE_SUSPENDED: ErrorCode = ErrorCode::new(4106);

    /// `ERR_NGROK_4107`: A user banned over the terms of service cannot be deleted; write to ngrok support
    /// if that is wrong.
    ///
    /// Its message carries `EMAIL`.
    #[doc(alias = "ERR_NGROK_4107")]
    pub const USER_DELETE_BANNED: ErrorCode = ErrorCode::new(4107);

    /// `ERR_NGROK_4108`: ngrok takes no sign-ups from this email provider, to curb abuse; use an address
    /// elsewhere.
    ///
    /// Its message carries `DOMAIN`.
    #[doc(alias = "ERR_NGROK_4108")]
    pub const SIGNUP_EMAIL_PROVIDER_NOT_ALLOWED: ErrorCode = ErrorCode::new(4108);

    /// `ERR_NGROK_4109`: The service user was given no name; supply one.
    #[doc(alias = "ERR_NGROK_4109")]
    pub const SERVICE_USER_NAME_EMPTY: ErrorCode = ErrorCode::new(4109);

    /// `ERR_NGROK_4110`: The service user's name takes more bytes than permitted; shorten it.
    ///
    /// Its message carries `LENGTH`, `MAX`.
    #[doc(alias = "ERR_NGROK_4110")]
    pub const SERVICE_USER_NAME_TOO_LONG: ErrorCode = ErrorCode::new(4110);

    /// `ERR_NGROK_4111`: Only an admin can manage bots; ask one to make the change.
    #[doc(alias = "ERR_NGROK_4111")]
    pub const SERVICE_USER_CHANGE_NOT_AUTHORIZED: ErrorCode = ErrorCode::new(4111);

    /// `ERR_NGROK_4112`: The account already has a service user of this name; pick another.
    #[doc(alias = "ERR_NGROK_4112")]
    pub const SERVICE_USER_NAME_TAKEN: ErrorCode = ErrorCode::new(4112);

    /// `ERR_NGROK_4114`: Users of this email domain cannot register themselves; ask your ngrok
    /// administrator.
    ///
    /// Its message carries `DOMAIN`.
    #[doc(alias = "ERR_NGROK_4114")]
    pub const SIGNUP_EMAIL_DOMAIN_SELF_SERVE_NOT_ALLOWED: ErrorCode = ErrorCode::new(
        4114,
    );

    /// `ERR_NGROK_4116`: This email's domain is under a domain control, so sign-up goes through SSO.
    #[doc(alias = "ERR_NGROK_4116")]
    pub const SIGNUP_DOMAIN_CONTROL_SSO_MISSING: ErrorCode = ErrorCode::new(4116);

    /// `ERR_NGROK_4117`: A user with an alias of this email is registered already; log in with that
    /// address.
    ///
    /// Its message carries `EMAIL`.
    #[doc(alias = "ERR_NGROK_4117")]
    pub const USER_EMAIL_ALIAS_ALREADY_EXISTS: ErrorCode = ErrorCode::new(4117);

    /// `ERR_NGROK_4118`: ngrok takes no sign-up from this email address; use another.
    ///
    /// Its message carries `EMAIL`.
    #[doc(alias = "ERR_NGROK_4118")]
    pub const SIGNUP_EMAIL_ADDRESS_NOT_ALLOWED: ErrorCode = ErrorCode::new(4118);

    /// `ERR_NGROK_4119`: Service users come with paid plans; upgrade the account to have them.
    #[doc(alias = "ERR_NGROK_4119")]
    pub const SERVICE_USERS_REQUIRES_PLAN: ErrorCode = ErrorCode::new(4119);

    /// `ERR_NGROK_4200`: The user's last login method cannot be removed; add a further one first.
    #[doc(alias = "ERR_NGROK_4200")]
    pub const USER_LAST_LOGIN_DELETE_NOT_ALLOWED: ErrorCode = ErrorCode::new(4200);

    /// `ERR_NGROK_4201`: This login is linked to a different ngrok user already.
    ///
    /// Its message carries `LOGIN`.
    #[doc(alias = "ERR_NGROK_4201")]
    pub const USER_LOGIN_CONNECTION_TAKEN: ErrorCode = ErrorCode::new(4201);

    /// `ERR_NGROK_4202`: Converting a user to password login needs a stated reason; give one.
    #[doc(alias = "ERR_NGROK_4202")]
    pub const USER_PASSWORD_LOGIN_CONVERSION_REASON_MISSING: ErrorCode = ErrorCode::new(
        4202,
    );

    /// `ERR_NGROK_4300`: No ngrok user has this email address.
    ///
    /// Its message carries `EMAIL`.
    #[doc(alias = "ERR_NGROK_4300")]
    pub const USER_EMAIL_NOT_FOUND: ErrorCode = ErrorCode::new(4300);

    /// `ERR_NGROK_4301`: This user has no password; sign in through Google or GitHub.
    #[doc(alias = "ERR_NGROK_4301")]
    pub const USER_PASSWORD_MISSING: ErrorCode = ErrorCode::new(4301);

    /// `ERR_NGROK_4302`: The password cannot be redeemed, as it has expired; request a reset and follow the
    /// mailed link in time.
    ///
    /// Its message carries `REASON`.
    #[doc(alias = "ERR_NGROK_4302")]
    pub const USER_PASSWORD_RESET_EXPIRED: ErrorCode = ErrorCode::new(4302);

    /// `ERR_NGROK_4303`: Expiring passwords in bulk needs a message template; supply one.
    #[doc(alias = "ERR_NGROK_4303")]
    pub const PASSWORD_BULK_EXPIRE_TEMPLATE_MISSING: ErrorCode = ErrorCode::new(4303);

    /// `ERR_NGROK_4304`: The request names no users; list one or more by email or ID.
    #[doc(alias = "ERR_NGROK_4304")]
    pub const USER_EMAIL_OR_ID_LIST_EMPTY: ErrorCode = ErrorCode::new(4304);

    /// `ERR_NGROK_4305`: The message template cannot be used; the message gives the reason.
    ///
    /// Its message carries `REASON`.
    #[doc(alias = "ERR_NGROK_4305")]
    pub const USER_MESSAGE_TEMPLATE_INVALID: ErrorCode = ErrorCode::new(4305);

    /// `ERR_NGROK_4400`: The invitation has no email address; say whom to invite.
    #[doc(alias = "ERR_NGROK_4400")]
    pub const INVITATION_EMAIL_MISSING: ErrorCode = ErrorCode::new(4400);

    /// `ERR_NGROK_4401`: The email address to invite takes more bytes than permitted.
    ///
    /// Its message carries `LENGTH`, `MAX`.
    #[doc(alias = "ERR_NGROK_4401")]
    pub const INVITATION_EMAIL_TOO_LONG: ErrorCode = ErrorCode::new(4401);

    /// `ERR_NGROK_4402`: The team has no free seat for this invitation; buy one more in the dashboard.
    ///
    /// Its message carries `TEAM_SIZE`.
    #[doc(alias = "ERR_NGROK_4402")]
    pub const INVITATION_TEAM_SIZE_LIMIT_REACHED: ErrorCode = ErrorCode::new(4402);

    /// `ERR_NGROK_4403`: No further users can be invited from here; write to ngrok support if that is
    /// wrong.
    #[doc(alias = "ERR_NGROK_4403")]
    pub const INVITATIONS_NOT_ALLOWED: ErrorCode = ErrorCode::new(4403);

    /// `ERR_NGROK_4404`: The invitation could not be redeemed; the message gives the reason.
    ///
    /// Its message carries `REASON`.
    #[doc(alias = "ERR_NGROK_4404")]
    pub const INVITATION_REDEEM_FAILED: ErrorCode = ErrorCode::new(4404);

    /// `ERR_NGROK_4405`: The text given for the invitation is not an email address.
    ///
    /// Its message carries `EMAIL`.
    #[doc(alias = "ERR_NGROK_4405")]
    pub const INVITATION_EMAIL_INVALID: ErrorCode = ErrorCode::new(4405);

    /// `ERR_NGROK_4409`: This account may not choose the permissions of its invitations; leave them out.
    #[doc(alias = "ERR_NGROK_4409")]
    pub const INVITATION_PERMISSIONS_NOT_ALLOWED: ErrorCode = ErrorCode::new(4409);

    /// `ERR_NGROK_4410`: Inviting an administrator takes one; ask an administrator of the account.
    #[doc(alias = "ERR_NGROK_4410")]
    pub const INVITATION_ADMIN_NOT_AUTHORIZED: ErrorCode = ErrorCode::new(4410);

    /// `ERR_NGROK_4411`: This user may not invite others to the account.
    #[doc(alias = "ERR_NGROK_4411")]
    pub const INVITATION_CREATE_NOT_AUTHORIZED: ErrorCode = ErrorCode::new(4411);

    /// `ERR_NGROK_4412`: The invitation grants more than the inviting user may do; lower its permissions.
    #[doc(alias = "ERR_NGROK_4412")]
    pub const INVITATION_HIGHER_PERMISSIONS_NOT_ALLOWED: ErrorCode = ErrorCode::new(
        4412,
    );

    /// `ERR_NGROK_4413`: The Invite permission goes only with Developer Read Write; grant both.
    #[doc(alias = "ERR_NGROK_4413")]
    pub const USER_INVITE_DEVELOPER_PERMISSION_MISSING: ErrorCode = ErrorCode::new(4413);

    /// `ERR_NGROK_4414`: Members of this account come through SCIM 2.0, so invitations cannot be made.
    #[doc(alias = "ERR_NGROK_4414")]
    pub const INVITATION_CREATE_SCIM_NOT_ALLOWED: ErrorCode = ErrorCode::new(4414);

    /// `ERR_NGROK_4415`: Members of this account come through SCIM 2.0, so the invitation cannot be
    /// redeemed.
    #[doc(alias = "ERR_NGROK_4415")]
    pub const INVITATION_REDEEM_SCIM_NOT_ALLOWED: ErrorCode = ErrorCode::new(4415);

    /// `ERR_NGROK_4416`: The invitation was meant for another email address than the signed-in user's.
    ///
    /// Its message carries `EMAIL`.
    #[doc(alias = "ERR_NGROK_4416")]
    pub const INVITATION_EMAIL_MISMATCH: ErrorCode = ErrorCode::new(4416);

    /// `ERR_NGROK_4451`: The address wanted as new email is that of an existing user.
    ///
    /// Its message carries `EMAIL`.
    #[doc(alias = "ERR_NGROK_4451")]
    pub const USER_EMAIL_CHANGE_ADDRESS_TAKEN: ErrorCode = ErrorCode::new(4451);

    /// `ERR_NGROK_4452`: The email address cannot be verified, because another user has it.
    ///
    /// Its message carries `EMAIL`.
    #[doc(alias = "ERR_NGROK_4452")]
    pub const USER_EMAIL_VERIFICATION_ADDRESS_TAKEN: ErrorCode = ErrorCode::new(4452);

    /// `ERR_NGROK_4453`: The email address cannot be verified, because another user has one much like it.
    ///
    /// Its message carries `EMAIL`.
    #[doc(alias = "ERR_NGROK_4453")]
    pub const USER_EMAIL_VERIFICATION_SIMILAR_ADDRESS_TAKEN: ErrorCode = ErrorCode::new(
        4453,
    );

    /// `ERR_NGROK_4454`: This user comes through SCIM; change the email at the identity provider.
    #[doc(alias = "ERR_NGROK_4454")]
    pub const USER_EMAIL_CHANGE_SCIM_NOT_ALLOWED: ErrorCode = ErrorCode::new(4454);

    /// `ERR_NGROK_4455`: A user of an account that enforces SSO cannot change their email.
    #[doc(alias = "ERR_NGROK_4455")]
    pub const USER_EMAIL_CHANGE_SSO_NOT_ALLOWED: ErrorCode = ErrorCode::new(4455);

    /// `ERR_NGROK_6600`: The account's team is full; its owner can upgrade the plan to make room.
    ///
    /// Its message carries `NAME`.
    #[doc(alias = "ERR_NGROK_6600")]
    pub const ACCOUNT_TEAM_SIZE_LIMIT_REACHED: ErrorCode = ErrorCode::new(6600);

    /// `ERR_NGROK_6601`: This user belongs to the account already, so nothing was added.
    ///
    /// Its message carries `USER_NAME`, `ACCOUNT_NAME`.
    #[doc(alias = "ERR_NGROK_6601")]
    pub const ACCOUNT_MEMBER_ALREADY_EXISTS: ErrorCode = ErrorCode::new(6601);

    /// `ERR_NGROK_6602`: An account must keep one administrator; promote another member before removing
    /// this one.
    #[doc(alias = "ERR_NGROK_6602")]
    pub const MEMBER_LAST_ADMIN_REMOVAL_NOT_ALLOWED: ErrorCode = ErrorCode::new(6602);

    /// `ERR_NGROK_6603`: The account as a whole cannot set permissions on memberships.
    #[doc(alias = "ERR_NGROK_6603")]
    pub const MEMBERSHIP_PERMISSIONS_REQUIRES_PLAN: ErrorCode = ErrorCode::new(6603);

    /// `ERR_NGROK_6604`: Removing an administrator takes administrator rights, which you lack.
    #[doc(alias = "ERR_NGROK_6604")]
    pub const MEMBER_ADMIN_REMOVAL_NOT_AUTHORIZED: ErrorCode = ErrorCode::new(6604);

    /// `ERR_NGROK_6605`: Promoting a member to administrator takes administrator rights, which you lack.
    #[doc(alias = "ERR_NGROK_6605")]
    pub const MEMBER_ADMIN_GRANT_NOT_AUTHORIZED: ErrorCode = ErrorCode::new(6605);

    /// `ERR_NGROK_6606`: Changing what an administrator may do takes administrator rights, which you lack.
    #[doc(alias = "ERR_NGROK_6606")]
    pub const MEMBER_ADMIN_PERMISSIONS_NOT_AUTHORIZED: ErrorCode = ErrorCode::new(6606);

    /// `ERR_NGROK_6607`: Handing over the administrator's role is up to the account administrator in
    /// office.
    #[doc(alias = "ERR_NGROK_6607")]
    pub const ACCOUNT_ADMIN_TRANSFER_NOT_AUTHORIZED: ErrorCode = ErrorCode::new(6607);

    /// `ERR_NGROK_6608`: The membership meant to become administrator does not exist in this account.
    ///
    /// Its message carries `ID`.
    #[doc(alias = "ERR_NGROK_6608")]
    pub const ACCOUNT_ADMIN_TRANSFER_MEMBERSHIP_NOT_FOUND: ErrorCode = ErrorCode::new(
        6608,
    );

    /// `ERR_NGROK_6609`: The administrator cannot be swapped on an account that uses RBAC.
    #[doc(alias = "ERR_NGROK_6609")]
    pub const ACCOUNT_ADMIN_TRANSFER_RBAC_UNSUPPORTED: ErrorCode = ErrorCode::new(6609);

    /// `ERR_NGROK_6612`: You lack the permission to take members out of this account.
    #[doc(alias = "ERR_NGROK_6612")]
    pub const MEMBER_REMOVAL_NOT_AUTHORIZED: ErrorCode = ErrorCode::new(6612);

    /// `ERR_NGROK_6613`: You lack the permission to add members to this account.
    #[doc(alias = "ERR_NGROK_6613")]
    pub const MEMBER_CREATION_NOT_AUTHORIZED: ErrorCode = ErrorCode::new(6613);

    /// `ERR_NGROK_6614`: You lack the permission to decide what members may do.
    #[doc(alias = "ERR_NGROK_6614")]
    pub const MEMBER_PERMISSIONS_NOT_AUTHORIZED: ErrorCode = ErrorCode::new(6614);

    /// `ERR_NGROK_6615`: A new user cannot get more permissions than the person creating them has.
    #[doc(alias = "ERR_NGROK_6615")]
    pub const USER_CREATION_HIGHER_PERMISSIONS_NOT_ALLOWED: ErrorCode = ErrorCode::new(
        6615,
    );

    /// `ERR_NGROK_6616`: You tried to raise a user's permissions above those you have yourself.
    #[doc(alias = "ERR_NGROK_6616")]
    pub const USER_UPDATE_HIGHER_PERMISSIONS_NOT_ALLOWED: ErrorCode = ErrorCode::new(
        6616,
    );

    /// `ERR_NGROK_6617`: The user's permissions say nothing on billing; state one.
    #[doc(alias = "ERR_NGROK_6617")]
    pub const USER_BILLING_PERMISSION_MISSING: ErrorCode = ErrorCode::new(6617);

    /// `ERR_NGROK_6618`: SCIM manages this account's members; add the person at the identity provider.
    #[doc(alias = "ERR_NGROK_6618")]
    pub const MEMBER_CREATION_SCIM_NOT_ALLOWED: ErrorCode = ErrorCode::new(6618);

    /// `ERR_NGROK_6619`: SCIM manages this account's members; remove the person at the identity provider.
    #[doc(alias = "ERR_NGROK_6619")]
    pub const MEMBER_REMOVAL_SCIM_NOT_ALLOWED: ErrorCode = ErrorCode::new(6619);

    /// `ERR_NGROK_6620`: SCIM manages this account's members; activate or deactivate them at the identity
    /// provider.
    #[doc(alias = "ERR_NGROK_6620")]
    pub const MEMBER_ACTIVATION_SCIM_NOT_ALLOWED: ErrorCode = ErrorCode::new(6620);

    /// `ERR_NGROK_6621`: Activating or deactivating an administrator takes administrator rights, which you
    /// lack.
    #[doc(alias = "ERR_NGROK_6621")]
    pub const MEMBER_ADMIN_ACTIVATION_NOT_AUTHORIZED: ErrorCode = ErrorCode::new(6621);

    /// `ERR_NGROK_6622`: An account must keep one active administrator; promote another member before
    /// deactivating this one.
    #[doc(alias = "ERR_NGROK_6622")]
    pub const MEMBER_LAST_ADMIN_DEACTIVATION_NOT_ALLOWED: ErrorCode = ErrorCode::new(
        6622,
    );

    /// `ERR_NGROK_6623`: The membership meant to become administrator is inactive; reactivate it, then
    /// transfer.
    ///
    /// Its message carries `ID`.
    #[doc(alias = "ERR_NGROK_6623")]
    pub const ACCOUNT_ADMIN_TRANSFER_MEMBERSHIP_DEACTIVATED: ErrorCode = ErrorCode::new(
        6623,
    );

    /// `ERR_NGROK_10079`: The requested team member has a type the dashboard does not know; ask support if
    /// it stays.
    #[doc(alias = "ERR_NGROK_10079")]
    pub const TEAM_MEMBER_TYPE_INVALID: ErrorCode = ErrorCode::new(10079);

    /// `ERR_NGROK_10080`: No invitation exists under the given ID.
    ///
    /// Its message carries `INVITE_ID`.
    #[doc(alias = "ERR_NGROK_10080")]
    pub const TEAM_INVITATION_NOT_FOUND: ErrorCode = ErrorCode::new(10080);

    /// `ERR_NGROK_10081`: The team member lookup must carry exactly the ID that fits the requested entry.
    #[doc(alias = "ERR_NGROK_10081")]
    pub const TEAM_MEMBER_LOOKUP_ID_INVALID: ErrorCode = ErrorCode::new(10081);

    /// `ERR_NGROK_10083`: MFA of this type is already set up and enabled for you.
    #[doc(alias = "ERR_NGROK_10083")]
    pub const USER_MFA_TYPE_ALREADY_EXISTS: ErrorCode = ErrorCode::new(10083);

    /// `ERR_NGROK_16000`: The new user's email address is not on a domain that the account has verified.
    ///
    /// Its message carries `EMAIL`.
    #[doc(alias = "ERR_NGROK_16000")]
    pub const USER_EMAIL_DOMAIN_NOT_ALLOWED: ErrorCode = ErrorCode::new(16000);

    /// `ERR_NGROK_17000`: There is no MFA device type of this name.
    ///
    /// Its message carries `TYPE`.
    #[doc(alias = "ERR_NGROK_17000")]
    pub const MFA_DEVICE_TYPE_INVALID: ErrorCode = ErrorCode::new(17000);

    /// `ERR_NGROK_17001`: The data sent to verify MFA is wrong.
    #[doc(alias = "ERR_NGROK_17001")]
    pub const MFA_VERIFICATION_INVALID: ErrorCode = ErrorCode::new(17001);

    /// `ERR_NGROK_17002`: You have not set up recovery codes, so none can be used.
    #[doc(alias = "ERR_NGROK_17002")]
    pub const MFA_RECOVERY_CODES_NOT_FOUND: ErrorCode = ErrorCode::new(17002);

    /// `ERR_NGROK_17003`: The data sent to verify a recovery code is wrong.
    #[doc(alias = "ERR_NGROK_17003")]
    pub const MFA_RECOVERY_CODE_VERIFICATION_INVALID: ErrorCode = ErrorCode::new(17003);

    /// `ERR_NGROK_17004`: No MFA device fits the request.
    #[doc(alias = "ERR_NGROK_17004")]
    pub const MFA_DEVICE_NOT_FOUND: ErrorCode = ErrorCode::new(17004);

    /// `ERR_NGROK_17005`: Verification of MFA devices is not supported.
    #[doc(alias = "ERR_NGROK_17005")]
    pub const MFA_DEVICE_VERIFICATION_UNSUPPORTED: ErrorCode = ErrorCode::new(17005);

    /// `ERR_NGROK_17006`: Resetting a user's MFA needs a stated reason; add it.
    #[doc(alias = "ERR_NGROK_17006")]
    pub const MFA_RESET_REASON_MISSING: ErrorCode = ErrorCode::new(17006);
}

/// Codes of [`ErrorFamily::Vaults`]: Vaults and their secrets.
impl ErrorCode {
    /// `ERR_NGROK_23000`: The vault's name has a forbidden character; use letters, digits, underscores,
    /// slashes and dots.
    ///
    /// Its message carries `VAULT`.
    #[doc(alias = "ERR_NGROK_23000")]
    pub const VAULT_NAME_INVALID: ErrorCode = ErrorCode::new(23000);

    /// `ERR_NGROK_23001`: The vault has no name; give it one.
    #[doc(alias = "ERR_NGROK_23001")]
    pub const VAULT_NAME_EMPTY: ErrorCode = ErrorCode::new(23001);

    /// `ERR_NGROK_23002`: The vault's name reaches or exceeds the length limit.
    ///
    /// Its message carries `LENGTH`.
    #[doc(alias = "ERR_NGROK_23002")]
    pub const VAULT_NAME_TOO_LONG: ErrorCode = ErrorCode::new(23002);

    /// `ERR_NGROK_23003`: The vault still holds secrets; delete them before the vault.
    #[doc(alias = "ERR_NGROK_23003")]
    pub const VAULT_SECRETS_IN_USE: ErrorCode = ErrorCode::new(23003);

    /// `ERR_NGROK_23004`: Another vault of the account has this name.
    #[doc(alias = "ERR_NGROK_23004")]
    pub const VAULT_NAME_TAKEN: ErrorCode = ErrorCode::new(23004);

    /// `ERR_NGROK_23005`: The account has as many vaults as its plan permits; delete one or upgrade.
    ///
    /// Its message carries `MAX`.
    #[doc(alias = "ERR_NGROK_23005")]
    pub const VAULT_LIMIT_REACHED: ErrorCode = ErrorCode::new(23005);

    /// `ERR_NGROK_24000`: The secret's name has a forbidden character; use letters, digits, underscores,
    /// slashes and dots.
    ///
    /// Its message carries `SECRET`.
    #[doc(alias = "ERR_NGROK_24000")]
    pub const SECRET_NAME_INVALID: ErrorCode = ErrorCode::new(24000);

    /// `ERR_NGROK_24001`: The secret has no name; give it one.
    #[doc(alias = "ERR_NGROK_24001")]
    pub const SECRET_NAME_EMPTY: ErrorCode = ErrorCode::new(24001);

    /// `ERR_NGROK_24002`: The secret's name reaches or exceeds the length limit.
    ///
    /// Its message carries `LENGTH`.
    #[doc(alias = "ERR_NGROK_24002")]
    pub const SECRET_NAME_TOO_LONG: ErrorCode = ErrorCode::new(24002);

    /// `ERR_NGROK_24003`: The secret has no value; give it one.
    #[doc(alias = "ERR_NGROK_24003")]
    pub const SECRET_VALUE_EMPTY: ErrorCode = ErrorCode::new(24003);

    /// `ERR_NGROK_24004`: The secret's value reaches or exceeds the byte limit.
    ///
    /// Its message carries `LENGTH`.
    #[doc(alias = "ERR_NGROK_24004")]
    pub const SECRET_VALUE_TOO_LONG: ErrorCode = ErrorCode::new(24004);

    /// `ERR_NGROK_24005`: Another secret in the vault has this name.
    #[doc(alias = "ERR_NGROK_24005")]
    pub const SECRET_NAME_TAKEN: ErrorCode = ErrorCode::new(24005);

    /// `ERR_NGROK_24006`: No vault exists under the given ID.
    ///
    /// Its message carries `ID`.
    #[doc(alias = "ERR_NGROK_24006")]
    pub const VAULT_ID_NOT_FOUND: ErrorCode = ErrorCode::new(24006);

    /// `ERR_NGROK_24007`: The vault has as many secrets as the plan permits; delete one, upgrade, or ask
    /// support.
    ///
    /// Its message carries `MAX`, `VID`.
    #[doc(alias = "ERR_NGROK_24007")]
    pub const SECRET_LIMIT_REACHED: ErrorCode = ErrorCode::new(24007);

    /// `ERR_NGROK_24008`: The request does not say which vault: set its ID.
    #[doc(alias = "ERR_NGROK_24008")]
    pub const SECRET_VAULT_ID_MISSING: ErrorCode = ErrorCode::new(24008);

    /// `ERR_NGROK_24009`: No vault has the given name.
    ///
    /// Its message carries `NAME`.
    #[doc(alias = "ERR_NGROK_24009")]
    pub const VAULT_NAME_NOT_FOUND: ErrorCode = ErrorCode::new(24009);
}

/// Codes of [`ErrorFamily::Webhooks`]: Verification of signed webhooks.
impl ErrorCode {
    /// `ERR_NGROK_364`: Webhook verification does not know this provider; take one that the message lists.
    ///
    /// Its message carries `PROVIDER`, `SUPPORTED`.
    #[doc(alias = "ERR_NGROK_364")]
    pub const WEBHOOK_PROVIDER_UNSUPPORTED: ErrorCode = ErrorCode::new(364);

    /// `ERR_NGROK_379`: The SendGrid verification key cannot be decoded; it must be an ECDSA public key in
    /// base64.
    ///
    /// Its message carries `ERROR`.
    #[doc(alias = "ERR_NGROK_379")]
    pub const WEBHOOK_SENDGRID_VERIFICATION_KEY_INVALID: ErrorCode = ErrorCode::new(379);

    /// `ERR_NGROK_1626`: SNS webhooks are verified without a secret; leave it out.
    #[doc(alias = "ERR_NGROK_1626")]
    pub const ENDPOINT_CONFIGURATION_SNS_WEBHOOK_SECRET_NOT_ALLOWED: ErrorCode = ErrorCode::new(
        1626,
    );

    /// `ERR_NGROK_1627`: Webhooks of this provider are verified with a secret, and none was given.
    ///
    /// Its message carries `T`.
    #[doc(alias = "ERR_NGROK_1627")]
    pub const ENDPOINT_CONFIGURATION_WEBHOOK_SECRET_MISSING: ErrorCode = ErrorCode::new(
        1627,
    );

    /// `ERR_NGROK_1629`: A provider name is needed; take one from the list in the message.
    ///
    /// Its message carries `T`.
    #[doc(alias = "ERR_NGROK_1629")]
    pub const ENDPOINT_CONFIGURATION_WEBHOOK_PROVIDER_MISSING: ErrorCode = ErrorCode::new(
        1629,
    );

    /// `ERR_NGROK_1630`: ngrok cannot verify webhooks from this provider; take one from the list in the
    /// message.
    ///
    /// Its message carries `T`, `TYPE`.
    #[doc(alias = "ERR_NGROK_1630")]
    pub const ENDPOINT_CONFIGURATION_WEBHOOK_PROVIDER_UNSUPPORTED: ErrorCode = ErrorCode::new(
        1630,
    );

    /// `ERR_NGROK_1699`: The SendGrid verification key has to be an ECDSA public key in base64, and this
    /// one does not parse.
    ///
    /// Its message carries `ERROR`.
    #[doc(alias = "ERR_NGROK_1699")]
    pub const ENDPOINT_CONFIGURATION_SENDGRID_KEY_INVALID: ErrorCode = ErrorCode::new(
        1699,
    );

    /// `ERR_NGROK_2032`: The webhook validation middleware got no secret, and the chosen provider needs
    /// one.
    ///
    /// Its message carries `PROVIDER`.
    #[doc(alias = "ERR_NGROK_2032")]
    pub const WEBHOOK_VALIDATION_MIDDLEWARE_SECRET_MISSING: ErrorCode = ErrorCode::new(
        2032,
    );

    /// `ERR_NGROK_2087`: The SendGrid verification key did not parse; it has to be an ECDSA public key in
    /// base64.
    ///
    /// Its message carries `ERROR`.
    #[doc(alias = "ERR_NGROK_2087")]
    pub const WEBHOOK_SENDGRID_VERIFICATION_KEY_MALFORMED: ErrorCode = ErrorCode::new(
        2087,
    );

    /// `ERR_NGROK_3204`: The request did not pass the endpoint's webhook verification.
    #[doc(alias = "ERR_NGROK_3204")]
    pub const REQUEST_WEBHOOK_VERIFICATION_FAILED: ErrorCode = ErrorCode::new(3204);

    /// `ERR_NGROK_7026`: The edge verifies SNS webhooks without a secret; leave it out.
    #[doc(alias = "ERR_NGROK_7026")]
    pub const EDGE_SNS_WEBHOOK_SECRET_NOT_ALLOWED: ErrorCode = ErrorCode::new(7026);

    /// `ERR_NGROK_7027`: The edge cannot verify webhooks of this provider without a secret; add it.
    ///
    /// Its message carries `T`.
    #[doc(alias = "ERR_NGROK_7027")]
    pub const EDGE_WEBHOOK_SECRET_MISSING: ErrorCode = ErrorCode::new(7027);

    /// `ERR_NGROK_7029`: The edge's webhook verification names no provider; take one from the list in the
    /// message.
    ///
    /// Its message carries `T`.
    #[doc(alias = "ERR_NGROK_7029")]
    pub const EDGE_WEBHOOK_PROVIDER_MISSING: ErrorCode = ErrorCode::new(7029);

    /// `ERR_NGROK_7030`: The edge cannot verify webhooks from this provider; take one from the list in the
    /// message.
    ///
    /// Its message carries `T`, `TYPE`.
    #[doc(alias = "ERR_NGROK_7030")]
    pub const EDGE_WEBHOOK_PROVIDER_UNSUPPORTED: ErrorCode = ErrorCode::new(7030);

    /// `ERR_NGROK_7031`: Webhook verification on edges is not enabled for the account.
    #[doc(alias = "ERR_NGROK_7031")]
    pub const EDGE_WEBHOOK_VERIFICATION_REQUIRES_PLAN: ErrorCode = ErrorCode::new(7031);

    /// `ERR_NGROK_7107`: The edge's SendGrid verification key has to be an ECDSA public key in base64, and
    /// this one does not parse.
    ///
    /// Its message carries `ERROR`.
    #[doc(alias = "ERR_NGROK_7107")]
    pub const EDGE_SENDGRID_KEY_INVALID: ErrorCode = ErrorCode::new(7107);

    /// `ERR_NGROK_7154`: The edge's secret for webhook verification is longer than the limit.
    ///
    /// Its message carries `MAX`, `SIZE`.
    #[doc(alias = "ERR_NGROK_7154")]
    pub const EDGE_WEBHOOK_SECRET_TOO_LONG: ErrorCode = ErrorCode::new(7154);

    /// `ERR_NGROK_15001`: The webhook verification secret is longer than the limit.
    ///
    /// Its message carries `MAX`, `SIZE`.
    #[doc(alias = "ERR_NGROK_15001")]
    pub const TUNNEL_WEBHOOK_VERIFICATION_SECRET_TOO_LONG: ErrorCode = ErrorCode::new(
        15001,
    );

    /// `ERR_NGROK_15007`: Webhook verification is set up without a secret; add it.
    #[doc(alias = "ERR_NGROK_15007")]
    pub const TUNNEL_WEBHOOK_VERIFICATION_SECRET_MISSING: ErrorCode = ErrorCode::new(
        15007,
    );
}

const fn info(
    number: u32,
    name: &'static str,
    kind: ErrorKind,
    family: ErrorFamily,
    summary: &'static str,
) -> ErrorInfo {
    ErrorInfo {
        number,
        name,
        summary,
        family,
        kind,
    }
}

/// Every catalogued error, by number.
pub(crate) static CATALOGUE: &[ErrorInfo] = &[
    info(
        100,
        "AGENT_SESSION_METADATA_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::Tunnels,
        "The metadata takes more bytes than are permitted; shorten it.",
    ),
    info(
        102,
        "AGENT_ACCOUNT_SUSPENDED_PAYMENT_FAILED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Accounts,
        "The account is suspended because its latest payment did not go through; correct the payment details in the dashboard's billing page.",
    ),
    info(
        103,
        "AGENT_ACCOUNT_SUSPENDED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Accounts,
        "The account is suspended, most often over a terms-of-service violation; write to ngrok support if that is a mistake.",
    ),
    info(
        105,
        "AUTHTOKEN_FORMAT_INVALID",
        ErrorKind::Unauthenticated,
        ErrorFamily::Authentication,
        "The string given as authtoken does not have an authtoken's form; copy yours again from the dashboard.",
    ),
    info(
        106,
        "AUTHTOKEN_V1_UNSUPPORTED",
        ErrorKind::Unauthenticated,
        ErrorFamily::Authentication,
        "A v1 authtoken was given to a v2 agent; install the current token from the dashboard.",
    ),
    info(
        107,
        "AUTHTOKEN_INVALID",
        ErrorKind::Unauthenticated,
        ErrorFamily::Authentication,
        "The authtoken is well formed but not accepted: it was reset, revoked or deleted, or you left its team; take the current one from the dashboard.",
    ),
    info(
        108,
        "AGENT_SESSION_SIMULTANEOUS_LIMIT_REACHED",
        ErrorKind::QuotaExceeded,
        ErrorFamily::Tunnels,
        "Too many agents are online for this account; stop one, serve several endpoints from a single agent, or upgrade.",
    ),
    info(
        109,
        "AGENT_AUTH_PAYLOAD_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Tunnels,
        "The client's authentication payload could not be parsed, which points to a bug in how the client speaks the agent protocol.",
    ),
    info(
        110,
        "AGENT_SESSION_COOKIE_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Tunnels,
        "The session cookie sent by the client is not acceptable; probably its agent protocol implementation is faulty.",
    ),
    info(
        111,
        "AGENT_HEARTBEAT_INTERVAL_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Tunnels,
        "The heartbeat interval is shorter than the minimum; use a longer one.",
    ),
    info(
        112,
        "AGENT_HEARTBEAT_TOLERANCE_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Tunnels,
        "The heartbeat tolerance is below the smallest permitted value; raise it.",
    ),
    info(
        115,
        "AGENT_IP_RESTRICTION_NOT_ALLOWED",
        ErrorKind::PermissionDenied,
        ErrorFamily::IpPolicies,
        "The agent connects from an IP that the account's agent IP restriction does not admit; use another IP or change the restriction.",
    ),
    info(
        116,
        "CREDENTIAL_IP_ACL_NOT_ALLOWED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Credentials,
        "The credential's own IP ACL does not cover the address you connect from; switch to an admitted IP or another credential.",
    ),
    info(
        118,
        "AGENT_ENTERPRISE_INGRESS_NOT_ALLOWED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Tunnels,
        "This account may not connect agents through the enterprise tunnel ingress.",
    ),
    info(
        119,
        "AGENT_VERSION_STRING_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Tunnels,
        "The version reported by the agent is not a semantic version.",
    ),
    info(
        120,
        "AGENT_VERSION_WITHOUT_ACCOUNT_UNSUPPORTED",
        ErrorKind::DeprecatedOrUnsupported,
        ErrorFamily::Tunnels,
        "Without an account only the newest agent or SDK version is accepted; update it, or sign up to keep older versions working.",
    ),
    info(
        121,
        "AGENT_VERSION_BELOW_MINIMUM",
        ErrorKind::DeprecatedOrUnsupported,
        ErrorFamily::Tunnels,
        "The agent or SDK is older than this account's minimum version; update it, or move to a paid plan, which is exempt at present.",
    ),
    info(
        122,
        "AGENT_INGRESS_DOMAIN_NOT_ALLOWED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Tunnels,
        "This account may not connect agents through the ingress domain it used.",
    ),
    info(
        123,
        "AGENT_SESSION_EMAIL_VERIFICATION_MISSING",
        ErrorKind::PermissionDenied,
        ErrorFamily::Accounts,
        "No agent session can start before the account's admin has verified their email address in the user settings.",
    ),
    info(
        124,
        "AGENT_USER_AGENT_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Tunnels,
        "The user agent string reported by the agent is malformed.",
    ),
    info(
        125,
        "AGENT_ANALYTICS_PAYLOAD_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Tunnels,
        "The client's analytics payload could not be parsed, a sign of a defect in its protocol code.",
    ),
    info(
        126,
        "AGENT_INGRESS_IP_MISMATCH",
        ErrorKind::InvalidArgument,
        ErrorFamily::Tunnels,
        "The agent ingress domain is not served at the IP address the agent connected to.",
    ),
    info(
        127,
        "AGENT_INGRESS_IP_NOT_ALLOWED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Tunnels,
        "This account may not reach the agent ingress at the IP address it used.",
    ),
    info(
        128,
        "AGENT_SESSION_TEMPORARILY_UNAVAILABLE",
        ErrorKind::Unavailable,
        ErrorFamily::Tunnels,
        "An unspecified failure occurred on ngrok's side; repeat the request after a while.",
    ),
    info(
        200,
        "API_AUTHORIZATION_HEADER_MISSING",
        ErrorKind::Unauthenticated,
        ErrorFamily::Authentication,
        "The API request carries no Authorization header; send an API key in it.",
    ),
    info(
        201,
        "API_AUTHORIZATION_HEADER_INVALID",
        ErrorKind::Unauthenticated,
        ErrorFamily::Authentication,
        "The Authorization header could not be parsed; use the Bearer or Basic scheme with an API key.",
    ),
    info(
        202,
        "API_CREDENTIAL_FORMAT_INVALID",
        ErrorKind::Unauthenticated,
        ErrorFamily::Authentication,
        "The value sent as API credential does not have the form of one; check that the API key was copied whole.",
    ),
    info(
        203,
        "API_CREDENTIAL_INVALID",
        ErrorKind::Unauthenticated,
        ErrorFamily::Authentication,
        "The API credential has the right form but is not accepted; check it against the API keys in the dashboard or create a new one.",
    ),
    info(
        204,
        "API_ACCESS_NOT_ALLOWED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Authentication,
        "The API key is genuine, yet its account has no access to the ngrok API; ask ngrok support for it.",
    ),
    info(
        205,
        "API_ACCOUNT_SUSPENDED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Accounts,
        "The API refuses the call since the account stands suspended, usually for breaking the terms of service; contact support to dispute it.",
    ),
    info(
        206,
        "API_CREDENTIAL_IS_AUTHTOKEN",
        ErrorKind::Unauthenticated,
        ErrorFamily::Authentication,
        "An agent authtoken was sent as the API credential; the API needs an API key instead.",
    ),
    info(
        207,
        "API_KEY_TOKEN_IS_AUTHTOKEN",
        ErrorKind::Unauthenticated,
        ErrorFamily::Authentication,
        "The API key sent is an authtoken; supply an API key token, which has two parts joined by an underscore.",
    ),
    info(
        208,
        "API_CREDENTIAL_IS_KEY_ID",
        ErrorKind::Unauthenticated,
        ErrorFamily::Authentication,
        "The ID of an API key was sent in place of its secret token; use the two-part token joined by an underscore.",
    ),
    info(
        210,
        "API_CONTENT_TYPE_UNSUPPORTED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Api,
        "The API does not accept request bodies of this content type.",
    ),
    info(
        211,
        "API_REQUEST_BODY_NOT_ALLOWED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Api,
        "This method takes no request body; send the request without one.",
    ),
    info(
        212,
        "API_REQUEST_BODY_READ_FAILED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Api,
        "The request body did not arrive complete; check how the client sends it.",
    ),
    info(
        213,
        "API_REQUEST_BODY_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Api,
        "The request body does not parse as the content type it was declared as.",
    ),
    info(
        214,
        "API_REQUEST_PARAMETER_UNKNOWN",
        ErrorKind::InvalidArgument,
        ErrorFamily::Api,
        "The request contains a parameter this call does not have; remove it or correct its spelling.",
    ),
    info(
        215,
        "API_REQUEST_PARAMETER_VALUE_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Api,
        "A request parameter has a value the API does not accept for it.",
    ),
    info(
        216,
        "API_CONTENT_TYPE_HEADER_MISSING",
        ErrorKind::InvalidArgument,
        ErrorFamily::Api,
        "The request has no Content-Type header; name one of the content types the API accepts.",
    ),
    info(
        217,
        "API_VERSION_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Api,
        "The requested API version does not exist or is not supported; ask for one of the versions listed in the message.",
    ),
    info(
        218,
        "API_VERSION_HEADER_MISSING",
        ErrorKind::InvalidArgument,
        ErrorFamily::Api,
        "The request names no API version; set the Ngrok-Version header.",
    ),
    info(
        219,
        "TLS_VERSION_VALUE_UNSUPPORTED",
        ErrorKind::InvalidArgument,
        ErrorFamily::EndpointConfigurations,
        "The TLS version given is not among the supported ones.",
    ),
    info(
        220,
        "API_IP_RESTRICTION_NOT_ALLOWED",
        ErrorKind::PermissionDenied,
        ErrorFamily::IpPolicies,
        "The account's IP restrictions do not admit the address this call came from; use an admitted IP or change the restrictions.",
    ),
    info(
        221,
        "ABUSE_REPORTS_NOT_AUTHORIZED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Platform,
        "The API key is genuine, but its account may neither file nor read abuse reports.",
    ),
    info(
        223,
        "RESOURCE_REFERENCE_ID_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Api,
        "The value cannot be read as the identifier of a referenced resource.",
    ),
    info(
        224,
        "ENDPOINT_CONFIGURATION_TLS_TERMINATE_AT_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::EndpointConfigurations,
        "The TLS termination module's terminate_at accepts only edge, agent or upstream.",
    ),
    info(
        225,
        "API_SIMULTANEOUS_REQUESTS_LIMIT_REACHED",
        ErrorKind::RateLimited,
        ErrorFamily::Limits,
        "Too many API requests of this account are in flight at once; wait for some to finish.",
    ),
    info(
        226,
        "API_REQUEST_RATE_LIMITED",
        ErrorKind::RateLimited,
        ErrorFamily::Limits,
        "The account has made more API requests than it may within the interval; slow down and retry later.",
    ),
    info(
        227,
        "RESOURCE_ID_PREFIX_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Api,
        "The ID does not start with the prefix of the resource type this call needs.",
    ),
    info(
        228,
        "CERTIFICATE_AUTHORITY_ID_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Certificates,
        "The value given where a certificate authority ID is expected is not one.",
    ),
    info(
        229,
        "IP_POLICY_ID_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::IpPolicies,
        "The value given where an IP policy ID is expected is not one.",
    ),
    info(
        230,
        "API_QUERY_STRING_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Api,
        "The query string of the request URI is malformed.",
    ),
    info(
        231,
        "API_QUERY_PARAMETERS_UNKNOWN",
        ErrorKind::InvalidArgument,
        ErrorFamily::Api,
        "The query string contains parameters this call does not have; use only those listed in the message.",
    ),
    info(
        232,
        "API_PARAMETER_REPEATED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Api,
        "A parameter that takes one value was given several; send it once.",
    ),
    info(
        233,
        "API_PAGE_LIMIT_OUT_OF_RANGE",
        ErrorKind::InvalidArgument,
        ErrorFamily::Api,
        "The page size is out of range; it starts at 1 and ends at the maximum named in the message.",
    ),
    info(
        235,
        "EVENT_DESTINATION_FORMAT_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Events,
        "The event destination has no format or one that ngrok does not know.",
    ),
    info(
        236,
        "EVENT_DESTINATION_TARGET_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Events,
        "The event destination's target is unusable; set one of the target fields the message lists.",
    ),
    info(
        238,
        "EVENT_TYPE_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Events,
        "There is no event type of this name; choose one from the message's list.",
    ),
    info(
        239,
        "EVENT_FIELD_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Events,
        "The field given is not recognised as valid here.",
    ),
    info(
        240,
        "EVENT_DESTINATION_AUTH_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Events,
        "The authentication settings of the event destination are not valid.",
    ),
    info(
        241,
        "API_TIMESTAMP_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Api,
        "A timestamp could not be parsed; write it in RFC 3339 form.",
    ),
    info(
        242,
        "BACKEND_ID_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Backends,
        "The value given where a backend ID is expected is not one.",
    ),
    info(
        243,
        "RESOURCE_ID_PREFIX_NOT_AMONG_EXPECTED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Api,
        "The ID starts with none of the prefixes of the resource types this call takes.",
    ),
    info(
        244,
        "API_PAGE_LIMIT_NUMBER_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Api,
        "The page size is not a number in the permitted range, which begins at 1.",
    ),
    info(
        247,
        "API_ACCOUNT_SUSPENDED_NON_PAYMENT",
        ErrorKind::PermissionDenied,
        ErrorFamily::Accounts,
        "The account is suspended over an unpaid bill; update the payment method and settle it to restore service.",
    ),
    info(
        248,
        "API_ENDPOINT_CREATE_TYPE_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Endpoints,
        "This call creates cloud endpoints only; the type passed is not accepted.",
    ),
    info(
        249,
        "API_ENDPOINT_URL_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Endpoints,
        "The endpoint URL is malformed; give a scheme and a domain, plus a port when it is a TCP URL.",
    ),
    info(
        250,
        "API_CEL_QUERY_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Api,
        "The CEL expression of the query is invalid; the message says where.",
    ),
    info(
        251,
        "API_REQUEST_DETAIL_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Api,
        "The API rejected the request; only the detail in the error's own message tells why.",
    ),
    info(
        300,
        "AUTHTOKEN_CREDENTIAL_REVOKED",
        ErrorKind::Unauthenticated,
        ErrorFamily::Credentials,
        "This authtoken credential was revoked; connect with another one.",
    ),
    info(
        301,
        "TUNNEL_BIND_PAYLOAD_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Tunnels,
        "The client's bind request could not be parsed; its protocol implementation likely has a bug.",
    ),
    info(
        302,
        "TCP_TUNNEL_WITHOUT_ACCOUNT_NOT_ALLOWED",
        ErrorKind::Unauthenticated,
        ErrorFamily::Tunnels,
        "TCP tunnels need an account; sign up or install your authtoken.",
    ),
    info(
        303,
        "TLS_TUNNEL_REQUIRES_PLAN",
        ErrorKind::PlanRequired,
        ErrorFamily::Tunnels,
        "TLS tunnels need a Pay-as-you-go plan; sign up for it, or install the authtoken of an account that has it.",
    ),
    info(
        304,
        "TUNNEL_HTTP_AUTH_WITHOUT_ACCOUNT_NOT_ALLOWED",
        ErrorKind::Unauthenticated,
        ErrorFamily::Tunnels,
        "Protecting a tunnel with HTTP authentication needs an account; sign up or install your authtoken.",
    ),
    info(
        307,
        "ENDPOINT_ADDRESS_RESERVATION_NOT_FOUND",
        ErrorKind::NotFound,
        ErrorFamily::Addresses,
        "The endpoint's TCP address is not reserved by this account in this region; reserve it first.",
    ),
    info(
        308,
        "CREDENTIAL_ACL_ADDRESS_NOT_ALLOWED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Credentials,
        "The credential's ACL has no rule that lets it bind this address.",
    ),
    info(
        309,
        "ENDPOINT_ADDRESS_OF_OTHER_ACCOUNT_NOT_ALLOWED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Addresses,
        "A different account holds this address; connect with that account's authtoken or reserve an address of your own.",
    ),
    info(
        310,
        "ENDPOINT_RESERVED_ADDRESS_REQUIRES_PLAN",
        ErrorKind::PlanRequired,
        ErrorFamily::Addresses,
        "The current plan has no reserved addresses, perhaps since a downgrade; move to Hobbyist or Pay-as-you-go.",
    ),
    info(
        311,
        "ENDPOINT_ADDRESS_REGION_MISMATCH",
        ErrorKind::InvalidArgument,
        ErrorFamily::Addresses,
        "The address is reserved in a region other than the one you connected to; connect to its own region.",
    ),
    info(
        312,
        "TLS_ENDPOINT_REQUIRES_PLAN",
        ErrorKind::PlanRequired,
        ErrorFamily::Endpoints,
        "The account's plan does not include TLS endpoints; Pay-as-you-go does.",
    ),
    info(
        313,
        "ENDPOINT_CUSTOM_SUBDOMAIN_REQUIRES_PLAN",
        ErrorKind::PlanRequired,
        ErrorFamily::Endpoints,
        "A subdomain of your own choice for an endpoint needs a paid plan.",
    ),
    info(
        314,
        "ENDPOINT_CUSTOM_HOSTNAME_REQUIRES_PLAN",
        ErrorKind::PlanRequired,
        ErrorFamily::Endpoints,
        "Serving an endpoint under a custom hostname needs a paid plan.",
    ),
    info(
        315,
        "ENDPOINT_WILDCARD_DOMAIN_REQUIRES_PLAN",
        ErrorKind::PlanRequired,
        ErrorFamily::Endpoints,
        "Endpoints on wildcard domains need the Pay-as-you-go plan.",
    ),
    info(
        316,
        "CREDENTIAL_ACL_DOMAIN_NOT_ALLOWED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Credentials,
        "The credential's ACL has no rule that lets it bind this domain name.",
    ),
    info(
        317,
        "ENDPOINT_DOMAIN_REGION_MISMATCH",
        ErrorKind::InvalidArgument,
        ErrorFamily::Endpoints,
        "The domain exists in one region only, and it is not the one you connected to; connect to that region.",
    ),
    info(
        318,
        "ENDPOINT_WILDCARD_DOMAIN_RESERVATION_NOT_FOUND",
        ErrorKind::NotFound,
        ErrorFamily::Endpoints,
        "The account has not reserved this wildcard domain; reserve it, then create the endpoint.",
    ),
    info(
        319,
        "ENDPOINT_CUSTOM_HOSTNAME_RESERVATION_NOT_FOUND",
        ErrorKind::NotFound,
        ErrorFamily::Endpoints,
        "The account has not reserved this custom hostname; reserve it, then create the endpoint.",
    ),
    info(
        320,
        "ENDPOINT_DOMAIN_OF_OTHER_ACCOUNT_NOT_ALLOWED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Endpoints,
        "Another account has reserved the endpoint's domain; if it is yours, connect with that account's authtoken.",
    ),
    info(
        321,
        "ENDPOINT_WILDCARD_EXACT_RESERVATION_NOT_FOUND",
        ErrorKind::NotFound,
        ErrorFamily::Endpoints,
        "A reserved domain covers this wildcard, but a wildcard counts only when exactly that name is reserved.",
    ),
    info(
        322,
        "ENDPOINT_RESERVED_DOMAIN_REGION_MISMATCH",
        ErrorKind::InvalidArgument,
        ErrorFamily::Endpoints,
        "Your reservation of the domain is in a different region from the one you connected to; connect there instead.",
    ),
    info(
        323,
        "AGENT_SESSION_WITHOUT_ACCOUNT_TUNNEL_LIMIT_REACHED",
        ErrorKind::QuotaExceeded,
        ErrorFamily::Tunnels,
        "This accountless session already runs all the tunnels it may; sign up or install your authtoken to get more.",
    ),
    info(
        324,
        "AGENT_SESSION_ENDPOINT_LIMIT_REACHED",
        ErrorKind::QuotaExceeded,
        ErrorFamily::Endpoints,
        "The agent session already serves as many endpoints as the plan permits; close one or go to Pay-as-you-go.",
    ),
    info(
        326,
        "ENDPOINT_DOMAIN_CHARACTER_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Endpoints,
        "The endpoint's domain contains a forbidden character; only letters, digits, dots, hyphens and the wildcard star may appear.",
    ),
    info(
        327,
        "ENDPOINT_DOMAIN_REPEATED_DOTS_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Endpoints,
        "The endpoint's domain has two dots in a row.",
    ),
    info(
        328,
        "ENDPOINT_DOMAIN_PART_FIRST_CHARACTER_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Endpoints,
        "A part of the endpoint's domain starts with something other than a letter, a digit or a star.",
    ),
    info(
        329,
        "ENDPOINT_DOMAIN_PART_LAST_CHARACTER_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Endpoints,
        "A part of the endpoint's domain ends with something other than a letter or digit.",
    ),
    info(
        330,
        "ENDPOINT_DOMAIN_DOUBLE_HYPHEN_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Endpoints,
        "The endpoint's domain has a double hyphen after two characters; only punycode names starting xn-- may.",
    ),
    info(
        331,
        "ENDPOINT_DOMAIN_TLD_NOT_ALLOWED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Endpoints,
        "The endpoint's domain ends in a TLD that does not resolve on the public internet; pick a public one.",
    ),
    info(
        332,
        "TUNNEL_PROTOCOL_UNSUPPORTED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Tunnels,
        "Tunnels of this protocol are not supported.",
    ),
    info(
        333,
        "TUNNEL_NOT_FOUND",
        ErrorKind::NotFound,
        ErrorFamily::Tunnels,
        "There is no tunnel with this ID.",
    ),
    info(
        334,
        "ENDPOINT_URL_ALREADY_ONLINE",
        ErrorKind::ConflictOrInUse,
        ErrorFamily::Endpoints,
        "Another endpoint already serves this URL; stop it, or turn on pooling for both so that they share the load.",
    ),
    info(
        335,
        "TUNNEL_BIND_COOKIE_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Tunnels,
        "The bind cookie is malformed; suspect the client's implementation of the agent protocol.",
    ),
    info(
        336,
        "ENDPOINT_ACCOUNT_NOT_FOUND",
        ErrorKind::NotFound,
        ErrorFamily::Accounts,
        "The account under which the endpoint should be created was not found: it was deleted, or ngrok itself failed.",
    ),
    info(
        337,
        "ENDPOINT_ACCOUNT_SUSPENDED_PAYMENT_FAILED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Accounts,
        "No endpoint can be created: the account is suspended after a failed payment, so renew its billing details.",
    ),
    info(
        338,
        "ENDPOINT_ACCOUNT_SUSPENDED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Accounts,
        "No endpoint can be created: the account is suspended, commonly for violating the terms of service; support can review it.",
    ),
    info(
        339,
        "FILE_FORWARDING_WITHOUT_ACCOUNT_NOT_ALLOWED",
        ErrorKind::Unauthenticated,
        ErrorFamily::Tunnels,
        "Serving local files through a file URL needs an account; sign up or install your authtoken.",
    ),
    info(
        340,
        "HTTPS_FORWARDING_WITHOUT_ACCOUNT_NOT_ALLOWED",
        ErrorKind::Unauthenticated,
        ErrorFamily::Tunnels,
        "Forwarding to an https URL or port 443 on the local machine needs an account; sign up or install your authtoken.",
    ),
    info(
        341,
        "ENDPOINT_IP_POLICY_NOT_FOUND",
        ErrorKind::NotFound,
        ErrorFamily::IpPolicies,
        "There is no IP policy with the ID that was referred to.",
    ),
    info(
        343,
        "ENDPOINT_CONFIGURATION_AGENT_BASIC_AUTH_NOT_ALLOWED",
        ErrorKind::InvalidArgument,
        ErrorFamily::EndpointConfigurations,
        "The agent sets basic auth, but the endpoint configuration does not name agent as auth provider; change one of the two.",
    ),
    info(
        344,
        "ENDPOINT_CONFIGURATION_CLIENT_IP_POLICY_NOT_ALLOWED",
        ErrorKind::InvalidArgument,
        ErrorFamily::EndpointConfigurations,
        "The endpoint configuration forbids IP policies set by the client; leave the policy out.",
    ),
    info(
        345,
        "ENDPOINT_CONFIGURATION_TLS_TUNNEL_MISMATCH",
        ErrorKind::InvalidArgument,
        ErrorFamily::EndpointConfigurations,
        "The endpoint configuration terminates TLS, which a tls tunnel cannot have; turn terminate_tls off or start an http tunnel with bind-tls.",
    ),
    info(
        346,
        "ENDPOINT_CONFIGURATION_HTTPS_TUNNEL_MISMATCH",
        ErrorKind::InvalidArgument,
        ErrorFamily::EndpointConfigurations,
        "An https tunnel needs its endpoint configuration to terminate TLS; turn terminate_tls on or start a tls tunnel.",
    ),
    info(
        347,
        "ENDPOINT_DOMAIN_PUNYCODE_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Endpoints,
        "The punycode in the endpoint's domain cannot be decoded.",
    ),
    info(
        348,
        "ACCOUNT_TUNNEL_SESSION_LIMIT_REACHED",
        ErrorKind::QuotaExceeded,
        ErrorFamily::Tunnels,
        "The account has as many sessions open as it may; end one before starting another.",
    ),
    info(
        349,
        "ACCOUNT_TUNNEL_SESSION_RATE_LIMITED",
        ErrorKind::RateLimited,
        ErrorFamily::Tunnels,
        "The account opens sessions faster than it may; wait before starting the next.",
    ),
    info(
        350,
        "ACCOUNT_ENDPOINTS_PER_SESSION_LIMIT_REACHED",
        ErrorKind::QuotaExceeded,
        ErrorFamily::Endpoints,
        "One session of this account cannot hold another endpoint; remove one from it first.",
    ),
    info(
        351,
        "ACCOUNT_ENDPOINT_CREATION_RATE_LIMITED",
        ErrorKind::RateLimited,
        ErrorFamily::Endpoints,
        "The account starts endpoints faster than it may; wait before adding more.",
    ),
    info(
        352,
        "UNAUTHENTICATED_SESSION_TUNNEL_LIMIT_REACHED",
        ErrorKind::QuotaExceeded,
        ErrorFamily::Tunnels,
        "A session without an authtoken cannot hold this many tunnels.",
    ),
    info(
        353,
        "UNAUTHENTICATED_SESSION_TUNNEL_RATE_LIMITED",
        ErrorKind::RateLimited,
        ErrorFamily::Tunnels,
        "A session without an authtoken adds tunnels faster than it may; wait and retry.",
    ),
    info(
        354,
        "ENDPOINT_NESTED_SUBDOMAIN_RESERVATION_NOT_FOUND",
        ErrorKind::NotFound,
        ErrorFamily::Endpoints,
        "A nested subdomain of an ngrok domain works only once reserved; reserve it or use the name the message suggests.",
    ),
    info(
        355,
        "ENDPOINT_DOMAIN_UNDERSCORE_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Endpoints,
        "The endpoint's domain contains an underscore, which no domain may have.",
    ),
    info(
        356,
        "CREDENTIAL_ACL_RANDOM_TCP_ADDRESS_NOT_ALLOWED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Credentials,
        "The credential's ACL forbids TCP endpoints on a randomly assigned address.",
    ),
    info(
        357,
        "LABELED_TUNNEL_WITHOUT_ACCOUNT_NOT_ALLOWED",
        ErrorKind::Unauthenticated,
        ErrorFamily::Tunnels,
        "Labeled tunnels need an account; sign up or configure your authtoken.",
    ),
    info(
        358,
        "LABELED_ENDPOINT_NOT_ALLOWED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Tunnels,
        "This account may not create endpoints with labels.",
    ),
    info(
        359,
        "ENDPOINT_BASIC_AUTH_USERNAME_EMPTY",
        ErrorKind::InvalidArgument,
        ErrorFamily::Endpoints,
        "A basic auth credential has an empty username.",
    ),
    info(
        360,
        "ENDPOINT_BASIC_AUTH_PASSWORD_LENGTH_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Endpoints,
        "A basic auth password is shorter or longer than permitted; the message gives both bounds.",
    ),
    info(
        361,
        "ENDPOINT_CIRCUIT_BREAKER_THRESHOLD_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Endpoints,
        "The circuit breaker's error threshold is a fraction from 0.0 to 1.0; the value lies outside.",
    ),
    info(
        362,
        "ENDPOINT_IP_RESTRICTION_CIDR_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::IpPolicies,
        "The IP restriction lists a CIDR that cannot be parsed.",
    ),
    info(
        363,
        "ENDPOINT_PROVIDER_NAME_MISSING",
        ErrorKind::InvalidArgument,
        ErrorFamily::Endpoints,
        "No provider from the supported list was named.",
    ),
    info(
        364,
        "WEBHOOK_PROVIDER_UNSUPPORTED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Webhooks,
        "Webhook verification does not know this provider; take one that the message lists.",
    ),
    info(
        365,
        "OAUTH_PROVIDER_UNSUPPORTED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Oauth,
        "There is no OAuth provider of this name; take one that the message lists.",
    ),
    info(
        366,
        "AUTHORIZED_EMAILS_LIMIT_REACHED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Oauth,
        "The list of authorized email addresses is too long.",
    ),
    info(
        367,
        "AUTHORIZED_EMAIL_DOMAINS_LIMIT_REACHED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Oauth,
        "The list of authorized email domains has too many entries.",
    ),
    info(
        368,
        "OAUTH_SCOPES_LIMIT_REACHED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Oauth,
        "More OAuth scopes are requested than the maximum; drop some.",
    ),
    info(
        370,
        "ENDPOINT_REQUEST_HEADER_ADD_FORMAT_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Endpoints,
        "A request header to add is not written as a key and a value with a colon between.",
    ),
    info(
        371,
        "ENDPOINT_RESPONSE_HEADER_ADD_FORMAT_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Endpoints,
        "A response header to add is not written as a key and a value with a colon between.",
    ),
    info(
        372,
        "ENDPOINT_HEADER_NAME_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Endpoints,
        "The HTTP header name has a character that header names cannot contain.",
    ),
    info(
        373,
        "ENDPOINT_HEADER_NAME_CHARACTER_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Endpoints,
        "One or more characters of the key are forbidden in HTTP header names.",
    ),
    info(
        374,
        "ENDPOINT_HEADER_VALUE_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Endpoints,
        "The value cannot be sent in an HTTP header; the message gives the reason.",
    ),
    info(
        375,
        "ENDPOINT_HEADER_ADD_DUPLICATE",
        ErrorKind::InvalidArgument,
        ErrorFamily::Endpoints,
        "The same header is added twice in different letter case; keep one spelling.",
    ),
    info(
        376,
        "ENDPOINT_HEADERS_ADD_LIMIT_REACHED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Endpoints,
        "More headers are added than the maximum; remove some.",
    ),
    info(
        377,
        "ENDPOINT_HEADER_NAME_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::Endpoints,
        "A header name has more bytes than are permitted.",
    ),
    info(
        378,
        "ENDPOINT_HEADER_VALUE_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::Endpoints,
        "A header's value has more bytes than are permitted.",
    ),
    info(
        379,
        "WEBHOOK_SENDGRID_VERIFICATION_KEY_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Webhooks,
        "The SendGrid verification key cannot be decoded; it must be an ECDSA public key in base64.",
    ),
    info(
        380,
        "ENDPOINT_REFERENCED_RESOURCE_NOT_FOUND",
        ErrorKind::NotFound,
        ErrorFamily::Endpoints,
        "A resource that the request refers to was not found; try again, then turn to ngrok support.",
    ),
    info(
        381,
        "ENDPOINT_HOSTPORT_RESERVED_BY_EDGE_IN_USE",
        ErrorKind::ConflictOrInUse,
        ErrorFamily::Edges,
        "An edge already holds the requested host and port; choose others or release them there.",
    ),
    info(
        382,
        "ENDPOINT_EMAIL_VERIFICATION_MISSING",
        ErrorKind::PermissionDenied,
        ErrorFamily::Accounts,
        "No endpoint can start before the account's admin has verified their email address in the user settings.",
    ),
    info(
        383,
        "OAUTH_CLIENT_SECRET_MISSING",
        ErrorKind::InvalidArgument,
        ErrorFamily::Oauth,
        "An OAuth client ID is set without its secret; add the secret or drop the ID.",
    ),
    info(
        384,
        "OAUTH_CLIENT_ID_MISSING",
        ErrorKind::InvalidArgument,
        ErrorFamily::Oauth,
        "An OAuth client secret is set without its client ID; add the ID or drop the secret.",
    ),
    info(
        385,
        "OIDC_CLIENT_ID_MISSING",
        ErrorKind::InvalidArgument,
        ErrorFamily::Oauth,
        "OIDC protection is configured without a client ID.",
    ),
    info(
        386,
        "OIDC_CLIENT_SECRET_MISSING",
        ErrorKind::InvalidArgument,
        ErrorFamily::Oauth,
        "OIDC protection is configured without a client secret.",
    ),
    info(
        387,
        "OIDC_ISSUER_URL_MISSING",
        ErrorKind::InvalidArgument,
        ErrorFamily::Oauth,
        "OIDC protection is configured without the issuer's URL.",
    ),
    info(
        388,
        "OIDC_SCOPES_LIMIT_REACHED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Oauth,
        "More OIDC scopes are requested than the maximum; drop some.",
    ),
    info(
        389,
        "OAUTH_CLIENT_CREDENTIALS_INCOMPLETE",
        ErrorKind::InvalidArgument,
        ErrorFamily::Oauth,
        "Give both client ID and secret to use your own OAuth application, or leave out both to use the one ngrok manages.",
    ),
    info(
        390,
        "OAUTH_SCOPES_CUSTOM_APPLICATION_MISSING",
        ErrorKind::InvalidArgument,
        ErrorFamily::Oauth,
        "Scopes can be chosen only with your own OAuth application; add its client ID and secret.",
    ),
    info(
        391,
        "OAUTH_SCOPE_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::Oauth,
        "A single OAuth scope is longer than the limit.",
    ),
    info(
        392,
        "OIDC_SCOPE_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::Oauth,
        "A single OIDC scope is longer than the limit.",
    ),
    info(
        393,
        "ENDPOINT_IP_RESTRICTION_ALLOW_CIDR_MISSING",
        ErrorKind::InvalidArgument,
        ErrorFamily::IpPolicies,
        "Deny CIDRs alone would block everyone; add an allow CIDR too, such as 0.0.0.0/0 and ::0/0 for the rest.",
    ),
    info(
        394,
        "TUNNEL_PROTOCOL_OR_LABELS_MISSING",
        ErrorKind::InvalidArgument,
        ErrorFamily::Tunnels,
        "The tunnel has neither protocol nor labels; set one of them.",
    ),
    info(
        395,
        "AUTHTOKEN_ACL_LABELED_ENDPOINT_UNSUPPORTED",
        ErrorKind::DeprecatedOrUnsupported,
        ErrorFamily::Credentials,
        "An authtoken restricted by bind rules cannot start labeled endpoints at present.",
    ),
    info(
        396,
        "ENDPOINT_DOMAIN_PART_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::Endpoints,
        "A label of the endpoint's domain name exceeds 63 characters.",
    ),
    info(
        397,
        "ENDPOINT_DOMAIN_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::Endpoints,
        "The endpoint's domain name exceeds 253 characters.",
    ),
    info(
        398,
        "ENDPOINT_HEADER_REMOVE_NOT_ALLOWED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Endpoints,
        "This header can be replaced but not merely removed; add one of the same name as well.",
    ),
    info(
        399,
        "CREDENTIAL_ACL_LABEL_NOT_ALLOWED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Credentials,
        "The credential's ACL has no rule that lets it bind this label.",
    ),
    info(
        400,
        "RESERVED_DOMAIN_REGION_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Domains,
        "No domain can be reserved in the region given, because it is none of those the message lists.",
    ),
    info(
        401,
        "RESERVED_DOMAIN_REQUIRES_PLAN",
        ErrorKind::PlanRequired,
        ErrorFamily::Domains,
        "Reserving domains needs a paid plan.",
    ),
    info(
        402,
        "RESERVED_DOMAIN_WILDCARD_POSITION_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Domains,
        "The domain to reserve has a star after its first part; a wildcard can only stand first.",
    ),
    info(
        403,
        "RESERVED_DOMAIN_WILDCARD_FIRST_PART_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Domains,
        "The first part of the wildcard domain mixes the star with other characters; it must be one star alone.",
    ),
    info(
        404,
        "RESERVED_DOMAIN_NGROK_COM_NOT_ALLOWED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Domains,
        "Names under ngrok.com cannot be reserved; take one under ngrok.io.",
    ),
    info(
        405,
        "RESERVED_DOMAIN_SUFFIX_REGION_MISMATCH",
        ErrorKind::InvalidArgument,
        ErrorFamily::Domains,
        "Domains with this suffix belong to another region; reserve it there or use a suffix of the region you want.",
    ),
    info(
        406,
        "RESERVED_DOMAIN_CHARACTER_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Domains,
        "The domain to reserve contains a forbidden character; only letters, digits, dots, hyphens and the wildcard star may appear.",
    ),
    info(
        407,
        "RESERVED_DOMAIN_PART_FIRST_CHARACTER_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Domains,
        "A part of the domain to reserve starts with something other than a letter, a digit or a star.",
    ),
    info(
        408,
        "RESERVED_DOMAIN_PART_LAST_CHARACTER_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Domains,
        "A part of the domain to reserve ends with something other than a letter or digit.",
    ),
    info(
        409,
        "RESERVED_DOMAIN_REPEATED_DOTS_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Domains,
        "The domain to reserve has two dots in a row.",
    ),
    info(
        410,
        "RESERVED_DOMAIN_DOUBLE_HYPHEN_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Domains,
        "The domain to reserve has a double hyphen after two characters; only punycode names starting xn-- may.",
    ),
    info(
        411,
        "RESERVED_DOMAIN_TLD_NOT_ALLOWED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Domains,
        "The domain to reserve ends in a TLD that does not resolve on the public internet; pick a public one.",
    ),
    info(
        412,
        "RESERVED_CUSTOM_DOMAIN_REQUIRES_PLAN",
        ErrorKind::PlanRequired,
        ErrorFamily::Domains,
        "A custom domain needs a paid plan; without one, choose a subdomain of the ngrok domain in the message.",
    ),
    info(
        413,
        "RESERVED_DOMAIN_ALREADY_EXISTS",
        ErrorKind::AlreadyExists,
        ErrorFamily::Domains,
        "Your account has already reserved this domain.",
    ),
    info(
        414,
        "RESERVED_DOMAIN_TAKEN",
        ErrorKind::AlreadyExists,
        ErrorFamily::Domains,
        "Someone else's account has this domain reserved; choose another.",
    ),
    info(
        415,
        "RESERVED_DOMAIN_LIMIT_REACHED",
        ErrorKind::QuotaExceeded,
        ErrorFamily::Domains,
        "No further domain can be reserved under this plan; release one or go to Pay-as-you-go.",
    ),
    info(
        416,
        "RESERVED_DOMAIN_SUFFIX_WILDCARD_NOT_ALLOWED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Domains,
        "A wildcard directly over this shared suffix would take in all its domains and cannot be reserved.",
    ),
    info(
        417,
        "RESERVED_WILDCARD_DOMAIN_OVERLAP_TAKEN",
        ErrorKind::ConflictOrInUse,
        ErrorFamily::Domains,
        "The wildcard would cover a domain that a different account has reserved; choose a narrower one.",
    ),
    info(
        418,
        "WILDCARD_DOMAIN_PURCHASED_LIMIT_REACHED",
        ErrorKind::QuotaExceeded,
        ErrorFamily::Domains,
        "The account holds all the wildcard domains it may; ngrok sales can add more.",
    ),
    info(
        419,
        "RESERVED_WILDCARD_DOMAIN_REQUIRES_PLAN",
        ErrorKind::PlanRequired,
        ErrorFamily::Domains,
        "Reserving a wildcard domain needs the Pay-as-you-go plan.",
    ),
    info(
        420,
        "RESERVED_DOMAIN_DESCRIPTION_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::Domains,
        "The reserved domain's description exceeds the character limit.",
    ),
    info(
        421,
        "RESERVED_DOMAIN_METADATA_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::Domains,
        "The reserved domain's metadata exceeds the character limit.",
    ),
    info(
        422,
        "RESERVED_DOMAIN_UPDATE_EMPTY",
        ErrorKind::InvalidArgument,
        ErrorFamily::Domains,
        "The update changes nothing on the reserved domain; send one value or more.",
    ),
    info(
        423,
        "RESERVED_DOMAIN_NAME_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::Domains,
        "The name to reserve has more characters than the limit.",
    ),
    info(
        424,
        "RESERVED_DOMAIN_CNAME_NOT_REQUIRED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Domains,
        "This domain works without a CNAME record, so there is none to check.",
    ),
    info(
        425,
        "RESERVED_DOMAIN_CNAME_NOT_FOUND",
        ErrorKind::Upstream,
        ErrorFamily::Domains,
        "DNS has no CNAME record for the domain; create it at your DNS provider.",
    ),
    info(
        426,
        "RESERVED_DOMAIN_CNAME_NOT_FOUND_A_RECORD_PRESENT",
        ErrorKind::Upstream,
        ErrorFamily::Domains,
        "DNS answers with an A record where the domain needs a CNAME; replace it.",
    ),
    info(
        427,
        "RESERVED_DOMAIN_CNAME_MISMATCH",
        ErrorKind::Upstream,
        ErrorFamily::Domains,
        "The domain's CNAME record points to the wrong target; change it to the one in the message.",
    ),
    info(
        428,
        "RESERVED_DOMAIN_ENDPOINT_CONFIGURATION_TYPE_MISMATCH",
        ErrorKind::InvalidArgument,
        ErrorFamily::Domains,
        "The endpoint configuration is of a type that cannot be attached to this domain; attach one of the expected type.",
    ),
    info(
        429,
        "RESERVED_DOMAIN_PUNYCODE_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Domains,
        "The punycode in the domain to reserve cannot be decoded.",
    ),
    info(
        430,
        "RESERVED_DOMAIN_TUNNEL_OF_OTHER_ACCOUNT_IN_USE",
        ErrorKind::ConflictOrInUse,
        ErrorFamily::Domains,
        "The domain cannot be reserved while a tunnel of a different account is online on it.",
    ),
    info(
        431,
        "ACCOUNT_RESERVED_DOMAIN_LIMIT_REACHED",
        ErrorKind::QuotaExceeded,
        ErrorFamily::Domains,
        "The account's quota of reserved domains is used up; delete one or go to Pay-as-you-go.",
    ),
    info(
        432,
        "RESERVED_DOMAIN_RATE_LIMITED",
        ErrorKind::RateLimited,
        ErrorFamily::Domains,
        "The account reserves domains faster than it may; wait before adding another.",
    ),
    info(
        433,
        "RESERVED_WILDCARD_DOMAIN_LIMIT_REACHED",
        ErrorKind::QuotaExceeded,
        ErrorFamily::Domains,
        "The account's quota of reserved wildcard domains is used up; delete one or go to Pay-as-you-go.",
    ),
    info(
        434,
        "RESERVED_DOMAIN_CERTIFICATE_AND_POLICY_CONFLICT",
        ErrorKind::InvalidArgument,
        ErrorFamily::Domains,
        "A reserved domain takes an uploaded certificate or a certificate management policy; send one of the two.",
    ),
    info(
        435,
        "RESERVED_DOMAIN_CERTIFICATE_POLICY_AUTHORITY_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Domains,
        "The certificate management policy names an unknown certificate authority.",
    ),
    info(
        436,
        "RESERVED_DOMAIN_MANAGED_CERTIFICATE_DETACH_NOT_ALLOWED",
        ErrorKind::ConflictOrInUse,
        ErrorFamily::Domains,
        "A managed certificate cannot be detached by itself; detach the domain's certificate management policy.",
    ),
    info(
        438,
        "RESERVED_DOMAIN_UNDERSCORE_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Domains,
        "The domain to reserve contains an underscore, which no domain may have.",
    ),
    info(
        439,
        "NGROK_DOMAIN_CERTIFICATE_POLICY_NOT_ALLOWED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Domains,
        "A domain of ngrok's own takes no certificate management policy; send null for it.",
    ),
    info(
        440,
        "NGROK_DOMAIN_UPLOADED_CERTIFICATE_NOT_ALLOWED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Domains,
        "A domain of ngrok's own cannot use a certificate you uploaded.",
    ),
    info(
        441,
        "RESERVED_DOMAIN_ACME_CNAME_NOT_REQUIRED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Domains,
        "This domain needs no CNAME record for the ACME challenge, so there is none to check.",
    ),
    info(
        442,
        "RESERVED_DOMAIN_ACME_CNAME_NOT_FOUND",
        ErrorKind::Upstream,
        ErrorFamily::Domains,
        "DNS has no CNAME record for the domain's ACME challenge; create it at your DNS provider.",
    ),
    info(
        443,
        "RESERVED_DOMAIN_ACME_CNAME_NOT_FOUND_A_RECORD_PRESENT",
        ErrorKind::Upstream,
        ErrorFamily::Domains,
        "DNS answers with an A record where the ACME challenge needs a CNAME; replace it.",
    ),
    info(
        444,
        "RESERVED_DOMAIN_ACME_CNAME_MISMATCH",
        ErrorKind::Upstream,
        ErrorFamily::Domains,
        "The CNAME record of the ACME challenge points to the wrong target; change it to the one in the message.",
    ),
    info(
        445,
        "RESERVED_DOMAIN_DNS_LOOKUP_FAILED",
        ErrorKind::Upstream,
        ErrorFamily::Domains,
        "Querying DNS for a record of the domain failed; the message has the status the lookup returned.",
    ),
    info(
        446,
        "RESERVED_DOMAIN_IN_USE",
        ErrorKind::ConflictOrInUse,
        ErrorFamily::Domains,
        "The domain cannot be deleted while an edge or cloud endpoint refers to it; remove that first.",
    ),
    info(
        447,
        "NGROK_SUBDOMAIN_MANAGED_CERTIFICATE_NOT_ALLOWED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Domains,
        "Direct subdomains of this parent domain cannot have managed certificates.",
    ),
    info(
        448,
        "RESERVED_DOMAIN_NOT_FULLY_QUALIFIED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Domains,
        "The name is incomplete; give the whole domain, parent domains included.",
    ),
    info(
        449,
        "RESERVED_DOMAIN_NAME_FIELDS_CONFLICT",
        ErrorKind::InvalidArgument,
        ErrorFamily::Domains,
        "Both name and domain are set; keep one of the fields.",
    ),
    info(
        450,
        "RESERVED_DOMAIN_SUBDOMAIN_NOT_ALLOWED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Domains,
        "This account may not reserve names under the parent domain.",
    ),
    info(
        451,
        "RESERVED_DOMAIN_REGION_CHANGE_NOT_ALLOWED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Domains,
        "The region of this domain cannot be changed by you.",
    ),
    info(
        455,
        "RESERVED_WILDCARD_DOMAIN_CNAME_MISMATCH",
        ErrorKind::Upstream,
        ErrorFamily::Domains,
        "A wildcard covers this subdomain, but the wildcard's CNAME record points to the wrong target; correct that record.",
    ),
    info(
        456,
        "RESERVED_DOMAIN_REGION_DUPLICATE",
        ErrorKind::InvalidArgument,
        ErrorFamily::Domains,
        "The list names one region more than once; list each only once.",
    ),
    info(
        457,
        "RESERVED_DOMAIN_ERROR_TEMPLATE_URL_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::Domains,
        "The URL of the custom error template exceeds the character limit.",
    ),
    info(
        458,
        "DEV_DOMAIN_DELETE_NOT_ALLOWED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Domains,
        "The account's dev domain cannot be deleted.",
    ),
    info(
        459,
        "RESERVED_DOMAIN_RESOLUTION_CHANGE_NOT_ALLOWED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Domains,
        "The region and IP resolution settings of this domain are fixed.",
    ),
    info(
        460,
        "RESERVED_DOMAIN_RESOLUTION_REQUIRES_PLAN",
        ErrorKind::PlanRequired,
        ErrorFamily::Domains,
        "Choosing a domain's region and IP resolution needs the Pay-as-you-go plan.",
    ),
    info(
        461,
        "RESERVED_DOMAIN_CUSTOM_RESOLUTION_LIMIT_REACHED",
        ErrorKind::QuotaExceeded,
        ErrorFamily::Domains,
        "No more of the account's domains may have their own region and IP resolution; reset one first.",
    ),
    info(
        500,
        "RESERVED_ADDRESS_REGION_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Addresses,
        "No address can be reserved in the region given, because it is none of those the message lists.",
    ),
    info(
        501,
        "RESERVED_ADDRESS_REQUIRES_PLAN",
        ErrorKind::PlanRequired,
        ErrorFamily::Addresses,
        "Reserving TCP addresses needs a paid plan.",
    ),
    info(
        502,
        "RESERVED_ADDRESS_LIMIT_REACHED",
        ErrorKind::QuotaExceeded,
        ErrorFamily::Addresses,
        "No further address can be reserved; release one, add users to the account, or go to Pay-as-you-go.",
    ),
    info(
        503,
        "RESERVED_ADDRESS_REGION_UNAVAILABLE",
        ErrorKind::Unavailable,
        ErrorFamily::Addresses,
        "ngrok has no free address left to reserve in this region; try another region.",
    ),
    info(
        504,
        "RESERVED_ADDRESS_DESCRIPTION_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::Addresses,
        "The reserved address's description exceeds the character limit.",
    ),
    info(
        505,
        "RESERVED_ADDRESS_METADATA_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::Addresses,
        "The reserved address's metadata exceeds the character limit.",
    ),
    info(
        506,
        "RESERVED_ADDRESS_UPDATE_EMPTY",
        ErrorKind::InvalidArgument,
        ErrorFamily::Addresses,
        "The update changes nothing on the reserved address; send one value or more.",
    ),
    info(
        507,
        "RESERVED_ADDRESS_ENDPOINT_CONFIGURATION_TYPE_MISMATCH",
        ErrorKind::InvalidArgument,
        ErrorFamily::Addresses,
        "A reserved address takes endpoint configurations of type tcp only.",
    ),
    info(
        508,
        "ACCOUNT_RESERVED_ADDRESS_LIMIT_REACHED",
        ErrorKind::QuotaExceeded,
        ErrorFamily::Addresses,
        "The account's quota of reserved addresses is used up; delete one or go to Pay-as-you-go.",
    ),
    info(
        509,
        "RESERVED_ADDRESS_RATE_LIMITED",
        ErrorKind::RateLimited,
        ErrorFamily::Addresses,
        "The account reserves addresses faster than it may; wait before adding another.",
    ),
    info(
        511,
        "RESERVED_DOMAIN_DANGLING_CNAME_NOT_ALLOWED",
        ErrorKind::ConflictOrInUse,
        ErrorFamily::Domains,
        "A leftover CNAME record exists for the domain; delete it at your DNS provider, then reserve.",
    ),
    info(
        512,
        "RESERVED_DOMAIN_DANGLING_RECORD_NOT_ALLOWED",
        ErrorKind::ConflictOrInUse,
        ErrorFamily::Domains,
        "A leftover A, AAAA, ALIAS or similar DNS record leads from the domain to ngrok; delete it, then reserve.",
    ),
    info(
        513,
        "RESERVED_DOMAIN_PART_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::Domains,
        "A label of the domain to reserve exceeds 63 characters.",
    ),
    info(
        514,
        "RESERVED_DOMAIN_DNS_NAME_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::Domains,
        "The domain to reserve exceeds the 253 characters DNS permits.",
    ),
    info(
        515,
        "RESERVED_DOMAIN_CLOUDFLARE_PROXY_UNSUPPORTED",
        ErrorKind::Upstream,
        ErrorFamily::Domains,
        "Cloudflare proxies the domain, so ngrok cannot verify its DNS record; if traffic fails, disable the proxy and check again.",
    ),
    info(
        516,
        "RESERVED_WILDCARD_DOMAIN_CLOUDFLARE_PROXY_UNSUPPORTED",
        ErrorKind::Upstream,
        ErrorFamily::Domains,
        "Cloudflare proxies the wildcard, which hides its CNAME from ngrok; if subdomains fail, disable the proxy on that record.",
    ),
    info(
        517,
        "RESERVED_DOMAIN_ACME_CLOUDFLARE_PROXY_UNSUPPORTED",
        ErrorKind::Upstream,
        ErrorFamily::Domains,
        "Cloudflare's proxy hides the ACME challenge CNAME, so it cannot be verified; disable the proxy if the domain has trouble.",
    ),
    info(
        600,
        "CREDENTIAL_ACL_RULE_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Credentials,
        "An ACL rule is a lone star, or the bind: prefix followed by a domain, address or label; this one is neither.",
    ),
    info(
        601,
        "TUNNEL_TOKEN_DELETE_NOT_ALLOWED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Credentials,
        "This credential is your tunnel token; rotate it, as it cannot be deleted.",
    ),
    info(
        602,
        "ACCOUNT_AUTHTOKEN_LIMIT_REACHED",
        ErrorKind::QuotaExceeded,
        ErrorFamily::Credentials,
        "The account has no room for another authtoken; delete one or upgrade.",
    ),
    info(
        603,
        "ACCOUNT_API_KEY_LIMIT_REACHED",
        ErrorKind::QuotaExceeded,
        ErrorFamily::Credentials,
        "The account has no room for another API key; delete one or upgrade.",
    ),
    info(
        604,
        "CREDENTIAL_DESCRIPTION_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::Credentials,
        "The credential's description exceeds the character limit.",
    ),
    info(
        605,
        "CREDENTIAL_METADATA_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::Credentials,
        "The credential's metadata exceeds the character limit.",
    ),
    info(
        606,
        "CREDENTIAL_UPDATE_EMPTY",
        ErrorKind::InvalidArgument,
        ErrorFamily::Credentials,
        "The update changes nothing on the credential; send one value or more.",
    ),
    info(
        607,
        "SSH_TUNNELS_FEATURE_NOT_ENABLED",
        ErrorKind::PlanRequired,
        ErrorFamily::Credentials,
        "SSH tunnels are switched off for this account; enable the feature before managing SSH keys.",
    ),
    info(
        608,
        "SSH_KEY_LIMIT_REACHED_UPGRADE_AVAILABLE",
        ErrorKind::QuotaExceeded,
        ErrorFamily::Credentials,
        "The account already holds the most SSH keys its plan permits; delete one or upgrade the plan.",
    ),
    info(
        609,
        "SSH_PUBLIC_KEY_ALREADY_EXISTS",
        ErrorKind::AlreadyExists,
        ErrorFamily::Credentials,
        "This SSH public key is already registered on your own account.",
    ),
    info(
        610,
        "SSH_PUBLIC_KEY_TAKEN_BY_OTHER_ACCOUNT",
        ErrorKind::ConflictOrInUse,
        ErrorFamily::Credentials,
        "Another ngrok account has this SSH public key registered; remove it there or generate a fresh key pair.",
    ),
    info(
        611,
        "SSH_PUBLIC_KEY_MISSING",
        ErrorKind::InvalidArgument,
        ErrorFamily::Credentials,
        "The request carries no SSH public key; send a non-empty one.",
    ),
    info(
        612,
        "SSH_PUBLIC_KEY_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Credentials,
        "The value given as SSH public key cannot be parsed; the message names the parser's complaint.",
    ),
    info(
        613,
        "API_KEY_LIMIT_REACHED",
        ErrorKind::QuotaExceeded,
        ErrorFamily::Credentials,
        "No more API keys fit on this account; delete one that is unused.",
    ),
    info(
        614,
        "API_KEY_CREATION_RATE_LIMITED",
        ErrorKind::RateLimited,
        ErrorFamily::Credentials,
        "Too many API keys were added in a short time; wait for the interval to pass before adding another.",
    ),
    info(
        615,
        "AUTHTOKEN_LIMIT_REACHED",
        ErrorKind::QuotaExceeded,
        ErrorFamily::Credentials,
        "No more authtokens fit on this account; delete one that is unused.",
    ),
    info(
        617,
        "SSH_KEY_LIMIT_REACHED",
        ErrorKind::QuotaExceeded,
        ErrorFamily::Credentials,
        "No more SSH keys fit on this account; delete one that is unused.",
    ),
    info(
        619,
        "ACL_RULE_TYPE_NOT_ALLOWED",
        ErrorKind::PlanRequired,
        ErrorFamily::Credentials,
        "The account may not use ACL rules of this type; choose another kind of rule.",
    ),
    info(
        620,
        "TUNNEL_ACL_RULES_REQUIRES_PLAN",
        ErrorKind::PlanRequired,
        ErrorFamily::Credentials,
        "ACL rules on tunnel credentials need a Pay-as-you-go plan, which this account does not have.",
    ),
    info(
        622,
        "SSH_ACL_RULES_REQUIRES_PLAN",
        ErrorKind::PlanRequired,
        ErrorFamily::Credentials,
        "ACL rules on SSH credentials need a Pay-as-you-go plan, which this account does not have.",
    ),
    info(
        627,
        "AUTHTOKEN_OWNER_CHANGE_NOT_ALLOWED",
        ErrorKind::ConflictOrInUse,
        ErrorFamily::Credentials,
        "A user already owns this authtoken, so it cannot be handed to someone else.",
    ),
    info(
        628,
        "API_KEY_OWNER_CHANGE_NOT_ALLOWED",
        ErrorKind::ConflictOrInUse,
        ErrorFamily::Credentials,
        "A user already owns this API key, so it cannot be handed to someone else.",
    ),
    info(
        629,
        "SSH_KEY_OWNER_CHANGE_NOT_ALLOWED",
        ErrorKind::ConflictOrInUse,
        ErrorFamily::Credentials,
        "A user already owns this SSH public key, so it cannot be handed to someone else.",
    ),
    info(
        630,
        "CREDENTIAL_OWNER_SET_REQUIRES_ADMIN",
        ErrorKind::PermissionDenied,
        ErrorFamily::Credentials,
        "Only account admins may choose who owns a credential.",
    ),
    info(
        631,
        "CREDENTIAL_OWNER_FIELDS_CONFLICT",
        ErrorKind::InvalidArgument,
        ErrorFamily::Credentials,
        "More than one owner field was sent; keep exactly one of owner_id, owner_email and scim_user_id.",
    ),
    info(
        632,
        "CREDENTIAL_OWNER_AND_MEMBERSHIP_CONFLICT",
        ErrorKind::InvalidArgument,
        ErrorFamily::Credentials,
        "An owner field and membership_id were both sent; drop one of the two.",
    ),
    info(
        633,
        "CREDENTIAL_OWNERSHIP_REQUIRES_PLAN",
        ErrorKind::PlanRequired,
        ErrorFamily::Credentials,
        "This account may not assign owners to credentials; leave the owner fields out.",
    ),
    info(
        634,
        "CREDENTIAL_OWNER_UNDETERMINED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Credentials,
        "ngrok could not work out who should own the credential.",
    ),
    info(
        635,
        "API_KEY_OWNER_WRITE_PRIVILEGE_MISSING",
        ErrorKind::PermissionDenied,
        ErrorFamily::Credentials,
        "The user who owns this API key lacks write privileges, so the key cannot call the API.",
    ),
    info(
        636,
        "CREDENTIAL_OWNER_INACTIVE",
        ErrorKind::PermissionDenied,
        ErrorFamily::Credentials,
        "The user who owns the credential is flagged inactive on this account.",
    ),
    info(
        637,
        "DEFAULT_AUTHTOKEN_DELETE_NOT_ALLOWED",
        ErrorKind::ConflictOrInUse,
        ErrorFamily::Credentials,
        "A user's default authtoken cannot be deleted by itself; it goes away when that user leaves the account.",
    ),
    info(
        638,
        "CREDENTIAL_PRECOMPUTED_TOKEN_NOT_ALLOWED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Credentials,
        "This account may not supply its own token value; leave the field out and read the generated token from the response.",
    ),
    info(
        702,
        "TUNNEL_SESSION_CONNECTIONS_RATE_LIMITED",
        ErrorKind::RateLimited,
        ErrorFamily::Limits,
        "One tunnel session took more connections per minute than allowed; reduce them, reuse connections, or move to a paid plan.",
    ),
    info(
        703,
        "ENDPOINT_ACCOUNT_CONNECTIONS_RATE_LIMITED",
        ErrorKind::RateLimited,
        ErrorFamily::Limits,
        "The account behind this endpoint took more connections per minute than allowed; slow down or upgrade its plan.",
    ),
    info(
        708,
        "ANONYMOUS_ENDPOINT_URL_EXPIRED",
        ErrorKind::Unavailable,
        ErrorFamily::Gateway,
        "This temporary URL has run out; restart the agent for a new one or sign up for URLs without expiry.",
    ),
    info(
        714,
        "ACCOUNT_SIMULTANEOUS_CONNECTIONS_LIMIT_REACHED",
        ErrorKind::QuotaExceeded,
        ErrorFamily::Limits,
        "The account has as many open connections as it may hold at once; close some or change the plan.",
    ),
    info(
        715,
        "ACCOUNT_CONNECTIONS_PER_MINUTE_RATE_LIMITED",
        ErrorKind::RateLimited,
        ErrorFamily::Limits,
        "The connections-per-minute allowance is used up; retry within a minute or upgrade if it happens often.",
    ),
    info(
        716,
        "ANONYMOUS_SIMULTANEOUS_CONNECTIONS_LIMIT_REACHED",
        ErrorKind::QuotaExceeded,
        ErrorFamily::Limits,
        "A session without an account holds as many open connections as allowed; a free account permits more.",
    ),
    info(
        717,
        "ANONYMOUS_CONNECTIONS_RATE_LIMITED",
        ErrorKind::RateLimited,
        ErrorFamily::Limits,
        "A session without an account took connections too quickly; register, or check that the authtoken is installed.",
    ),
    info(
        718,
        "ACCOUNT_INBOUND_BANDWIDTH_RATE_LIMITED",
        ErrorKind::RateLimited,
        ErrorFamily::Limits,
        "The account received more bytes than permitted for the interval; wait for it to roll over.",
    ),
    info(
        719,
        "ANONYMOUS_INBOUND_BANDWIDTH_RATE_LIMITED",
        ErrorKind::RateLimited,
        ErrorFamily::Limits,
        "A session without an account received more bytes than permitted for the interval; a free account allows more.",
    ),
    info(
        720,
        "ACCOUNT_OUTBOUND_BANDWIDTH_RATE_LIMITED",
        ErrorKind::RateLimited,
        ErrorFamily::Limits,
        "The account sent more bytes than permitted for the interval; wait for it to roll over.",
    ),
    info(
        721,
        "ANONYMOUS_OUTBOUND_BANDWIDTH_RATE_LIMITED",
        ErrorKind::RateLimited,
        ErrorFamily::Limits,
        "A session without an account sent more bytes than permitted for the interval; a free account allows more.",
    ),
    info(
        722,
        "CONNECTION_HANDLING_INTERNAL_ERROR",
        ErrorKind::Internal,
        ErrorFamily::Gateway,
        "An unspecified failure happened inside ngrok while it handled traffic.",
    ),
    info(
        724,
        "ENDPOINT_BACKEND_UNAVAILABLE",
        ErrorKind::Upstream,
        ErrorFamily::Gateway,
        "The endpoint has no backend that can take the request.",
    ),
    info(
        725,
        "MONTHLY_BANDWIDTH_LIMIT_REACHED",
        ErrorKind::QuotaExceeded,
        ErrorFamily::Limits,
        "The account has used up its network bandwidth for this month; see the billing page for options.",
    ),
    info(
        726,
        "MONTHLY_CONNECTIONS_LIMIT_REACHED",
        ErrorKind::QuotaExceeded,
        ErrorFamily::Limits,
        "The account has used up its connections of all kinds for this month; see the billing page for options.",
    ),
    info(
        727,
        "MONTHLY_HTTP_REQUESTS_LIMIT_REACHED",
        ErrorKind::QuotaExceeded,
        ErrorFamily::Limits,
        "The account has used up its HTTP requests for this month; see the billing page for options.",
    ),
    info(
        728,
        "MONTHLY_HTTP_CONNECTIONS_LIMIT_REACHED",
        ErrorKind::QuotaExceeded,
        ErrorFamily::Limits,
        "The account has used up its HTTP connections for this month; see the billing page for options.",
    ),
    info(
        729,
        "MONTHLY_TCP_CONNECTIONS_LIMIT_REACHED",
        ErrorKind::QuotaExceeded,
        ErrorFamily::Limits,
        "The account has used up its TCP connections for this month; see the billing page for options.",
    ),
    info(
        730,
        "MONTHLY_TLS_CONNECTIONS_LIMIT_REACHED",
        ErrorKind::QuotaExceeded,
        ErrorFamily::Limits,
        "The account has used up its TLS connections for this month; see the billing page for options.",
    ),
    info(
        731,
        "MONTHLY_HTTPS_CONNECTIONS_LIMIT_REACHED",
        ErrorKind::QuotaExceeded,
        ErrorFamily::Limits,
        "The account has used up its HTTPS connections for this month; see the billing page for options.",
    ),
    info(
        732,
        "MONTHLY_TRAFFIC_POLICY_REQUESTS_LIMIT_REACHED",
        ErrorKind::QuotaExceeded,
        ErrorFamily::Limits,
        "The month's allowance of requests handled by traffic policy is spent; see the billing page for options.",
    ),
    info(
        733,
        "MONTHLY_TRAFFIC_POLICY_CONNECTIONS_LIMIT_REACHED",
        ErrorKind::QuotaExceeded,
        ErrorFamily::Limits,
        "The month's allowance of connections handled by traffic policy is spent; see the billing page for options.",
    ),
    info(
        734,
        "ACCOUNT_REQUESTS_RATE_LIMITED",
        ErrorKind::RateLimited,
        ErrorFamily::Limits,
        "Requests arrive faster than the account may take them; retry within a minute or upgrade if it happens often.",
    ),
    info(
        735,
        "MONTHLY_ADVANCED_POLICY_REQUESTS_LIMIT_REACHED",
        ErrorKind::QuotaExceeded,
        ErrorFamily::Limits,
        "The month's requests for Advanced traffic policy are spent; see the billing page for options.",
    ),
    info(
        736,
        "MONTHLY_BASIC_POLICY_REQUESTS_LIMIT_REACHED",
        ErrorKind::QuotaExceeded,
        ErrorFamily::Limits,
        "The month's requests for Basic traffic policy are spent; move to Pay-as-you-go or wait for the next month.",
    ),
    info(
        737,
        "MONTHLY_ENTERPRISE_POLICY_REQUESTS_LIMIT_REACHED",
        ErrorKind::QuotaExceeded,
        ErrorFamily::Limits,
        "The month's requests for Enterprise traffic policy are spent; move to Pay-as-you-go or wait for the next month.",
    ),
    info(
        738,
        "MONTHLY_ADVANCED_POLICY_REQUESTS_LIMIT_REACHED_UPGRADE",
        ErrorKind::QuotaExceeded,
        ErrorFamily::Limits,
        "The month's requests for Advanced traffic policy are spent; move to Pay-as-you-go or wait for the next month.",
    ),
    info(
        739,
        "MONTHLY_BASIC_POLICY_CONNECTIONS_LIMIT_REACHED",
        ErrorKind::QuotaExceeded,
        ErrorFamily::Limits,
        "The month's connections for Basic traffic policy are spent; move to Pay-as-you-go or wait for the next month.",
    ),
    info(
        740,
        "MONTHLY_ENTERPRISE_POLICY_CONNECTIONS_LIMIT_REACHED",
        ErrorKind::QuotaExceeded,
        ErrorFamily::Limits,
        "The month's connections for Enterprise traffic policy are spent; move to Pay-as-you-go or wait for the next month.",
    ),
    info(
        741,
        "GATEWAY_CONNECTION_INTERNAL_ERROR",
        ErrorKind::Internal,
        ErrorFamily::Gateway,
        "ngrok hit a failure of its own on the traffic path and gives no further detail.",
    ),
    info(
        742,
        "GATEWAY_DRAINING",
        ErrorKind::Unavailable,
        ErrorFamily::Gateway,
        "The server reached is draining and takes no new connections; reconnect to land on another one.",
    ),
    info(
        743,
        "GATEWAY_OVERLOADED",
        ErrorKind::Unavailable,
        ErrorFamily::Gateway,
        "An unusually high load makes this server drop traffic for now; retry in a moment.",
    ),
    info(
        800,
        "AGENT_PROTOCOL_STREAM_TYPE_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Tunnels,
        "The client opened a stream of a type the service does not know, most likely a bug in its protocol code.",
    ),
    info(
        801,
        "AGENT_PROTOCOL_PAYLOAD_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Tunnels,
        "The service could not decode the client's request payload, most likely a bug in its protocol code.",
    ),
    info(
        802,
        "AGENT_SERVICE_INTERNAL_ERROR",
        ErrorKind::Internal,
        ErrorFamily::Tunnels,
        "The service that agents talk to failed internally without saying why.",
    ),
    info(
        803,
        "TUNNEL_SERVER_SHUTTING_DOWN",
        ErrorKind::Unavailable,
        ErrorFamily::Tunnels,
        "The server process is about to stop and takes no new requests; try again.",
    ),
    info(
        804,
        "AGENT_REMOTE_RESTART_UNSUPPORTED",
        ErrorKind::DeprecatedOrUnsupported,
        ErrorFamily::Tunnels,
        "The agent cannot be restarted remotely; the message gives its reason.",
    ),
    info(
        805,
        "AGENT_REMOTE_STOP_UNSUPPORTED",
        ErrorKind::DeprecatedOrUnsupported,
        ErrorFamily::Tunnels,
        "The agent cannot be stopped remotely; the message gives its reason.",
    ),
    info(
        806,
        "AGENT_REMOTE_UPDATE_UNSUPPORTED",
        ErrorKind::DeprecatedOrUnsupported,
        ErrorFamily::Tunnels,
        "The agent cannot be updated remotely; the message gives its reason.",
    ),
    info(
        807,
        "AGENT_REMOTE_STOP_FAILED",
        ErrorKind::Upstream,
        ErrorFamily::Tunnels,
        "The agent received the stop command but reported an error carrying it out.",
    ),
    info(
        808,
        "AGENT_REMOTE_RESTART_FAILED",
        ErrorKind::Upstream,
        ErrorFamily::Tunnels,
        "The agent received the restart command but reported an error carrying it out.",
    ),
    info(
        809,
        "AGENT_REMOTE_UPDATE_FAILED",
        ErrorKind::Upstream,
        ErrorFamily::Tunnels,
        "The agent received the update command but reported an error carrying it out.",
    ),
    info(
        810,
        "AGENT_REMOTE_OPERATION_NETWORK_FAILED",
        ErrorKind::Upstream,
        ErrorFamily::Tunnels,
        "Contact with the agent was lost during a remote operation; it probably did not run, but check before repeating it.",
    ),
    info(
        811,
        "AGENT_PROTOCOL_VERSION_UNSUPPORTED",
        ErrorKind::DeprecatedOrUnsupported,
        ErrorFamily::Tunnels,
        "Client and service share no protocol version; use a client that speaks a supported one.",
    ),
    info(
        812,
        "AGENT_PROTOCOL_REQUEST_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::Tunnels,
        "The request to the service is larger than the permitted size; send less in one request.",
    ),
    info(
        813,
        "AGENT_PROTOCOL_MESSAGE_UNSUPPORTED",
        ErrorKind::DeprecatedOrUnsupported,
        ErrorFamily::Tunnels,
        "The negotiated protocol version does not know this kind of message.",
    ),
    info(
        1000,
        "BILLING_ADDRESS_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::Accounts,
        "The billing address takes more bytes than allowed; shorten it.",
    ),
    info(
        1001,
        "BILLING_TAX_ID_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::Accounts,
        "The tax ID takes more bytes than allowed; check that only the ID was entered.",
    ),
    info(
        1002,
        "BILLING_EMAIL_LIMIT_REACHED_CONTACT_SUPPORT",
        ErrorKind::QuotaExceeded,
        ErrorFamily::Accounts,
        "The account has its full number of billing email addresses; remove one or ask ngrok support for more.",
    ),
    info(
        1003,
        "BILLING_EMAIL_DELETE_NOT_ALLOWED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Accounts,
        "This particular billing email is protected from deletion.",
    ),
    info(
        1004,
        "BILLING_EMAIL_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::Accounts,
        "The billing email takes more bytes than allowed; use a shorter address.",
    ),
    info(
        1005,
        "BILLING_EMAIL_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Accounts,
        "The billing email does not parse as an address; the message says what is wrong with it.",
    ),
    info(
        1006,
        "CREDIT_CARD_PAYMENT_FAILED",
        ErrorKind::Upstream,
        ErrorFamily::Accounts,
        "The credit card could not be processed; check its details and balance or ask the bank that issued it.",
    ),
    info(
        1007,
        "SUBSCRIPTION_CARD_CHARGE_FAILED",
        ErrorKind::Upstream,
        ErrorFamily::Accounts,
        "The subscription change went through, but charging the card for it did not; fix the payment method.",
    ),
    info(
        1008,
        "BILLING_EMAIL_LIMIT_REACHED",
        ErrorKind::QuotaExceeded,
        ErrorFamily::Accounts,
        "The account has its full number of billing email addresses; remove one before adding the next.",
    ),
    info(
        1010,
        "ACCOUNT_EMAIL_ADDRESS_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Accounts,
        "What was entered as an email address is not a valid one.",
    ),
    info(
        1011,
        "ACCOUNT_PAST_DUE",
        ErrorKind::PermissionDenied,
        ErrorFamily::Accounts,
        "An invoice is overdue; until it is paid, only adding a payment method or moving to the free plan is possible.",
    ),
    info(
        1012,
        "LICENSE_COUNT_BELOW_USERS",
        ErrorKind::InvalidArgument,
        ErrorFamily::Accounts,
        "The order has fewer licenses than the account has users; buy more or remove users first.",
    ),
    info(
        1013,
        "YEARLY_PLAN_DOWNGRADE_NOT_ALLOWED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Accounts,
        "A yearly plan can be cut back or cancelled only during its last month; the message says from when.",
    ),
    info(
        1014,
        "LICENSE_PRODUCTS_CONFLICT",
        ErrorKind::InvalidArgument,
        ErrorFamily::Accounts,
        "The order names several license products; pick one per purchase.",
    ),
    info(
        1015,
        "LEGACY_CUSTOM_SUBSCRIPTION_CHANGE_NOT_ALLOWED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Accounts,
        "An old custom subscription cannot be changed by yourself; ngrok support has to do it.",
    ),
    info(
        1016,
        "PAYMENT_SOURCE_MISSING",
        ErrorKind::InvalidArgument,
        ErrorFamily::Accounts,
        "There is no active payment source to charge; add a payment method first.",
    ),
    info(
        1017,
        "ACCOUNT_IN_BAD_STANDING",
        ErrorKind::PermissionDenied,
        ErrorFamily::Accounts,
        "The account is in bad standing; update the payment method or drop to a free plan, nothing else is open to it.",
    ),
    info(
        1018,
        "LICENSE_TIER_COUNT_NOT_ALLOWED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Accounts,
        "The number of licenses ordered is not one this tier offers; the message gives the permitted number.",
    ),
    info(
        1019,
        "PLAN_ADDON_NOT_ALLOWED",
        ErrorKind::PlanRequired,
        ErrorFamily::Accounts,
        "The chosen addon cannot be combined with this plan.",
    ),
    info(
        1020,
        "LICENSE_ADDON_SELECTION_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Accounts,
        "The set of addons picked for the license is not a valid selection.",
    ),
    info(
        1021,
        "BILLING_EMAIL_ALREADY_EXISTS",
        ErrorKind::AlreadyExists,
        ErrorFamily::Accounts,
        "The account already has this billing email.",
    ),
    info(
        1022,
        "INVOICE_TAX_ID_TYPE_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Accounts,
        "The tax ID type is not among the known choices.",
    ),
    info(
        1023,
        "INVOICE_TAX_ID_COUNTRY_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Accounts,
        "The country given for the tax ID is not among the known choices.",
    ),
    info(
        1024,
        "INVOICE_ADDRESS_COUNTRY_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::Accounts,
        "The country in the invoice address takes more bytes than allowed.",
    ),
    info(
        1025,
        "INVOICE_ADDRESS_STATE_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::Accounts,
        "The state in the invoice address takes more bytes than allowed.",
    ),
    info(
        1026,
        "INVOICE_ADDRESS_CITY_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::Accounts,
        "The city in the invoice address takes more bytes than allowed.",
    ),
    info(
        1027,
        "INVOICE_ADDRESS_LINE1_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::Accounts,
        "The first street line of the invoice address takes more bytes than allowed.",
    ),
    info(
        1028,
        "INVOICE_ADDRESS_LINE2_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::Accounts,
        "The second street line of the invoice address takes more bytes than allowed.",
    ),
    info(
        1029,
        "INVOICE_ADDRESS_POSTAL_CODE_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::Accounts,
        "The postal code in the invoice address takes more bytes than allowed.",
    ),
    info(
        1030,
        "INVOICE_ADDRESS_NAME_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::Accounts,
        "The name in the invoice address takes more bytes than allowed.",
    ),
    info(
        1031,
        "INVOICE_TAX_ID_TYPE_MISSING",
        ErrorKind::InvalidArgument,
        ErrorFamily::Accounts,
        "A tax ID is on file without its type; complete or clear the tax data before changing the subscription.",
    ),
    info(
        1032,
        "INVOICE_TAX_ID_MISSING",
        ErrorKind::InvalidArgument,
        ErrorFamily::Accounts,
        "A tax ID type was given without the ID itself; send both or neither.",
    ),
    info(
        1100,
        "SSH_TUNNEL_PUBLIC_KEY_MISSING",
        ErrorKind::Unauthenticated,
        ErrorFamily::Ssh,
        "The SSH client offered no public key; turn on key authentication and register the key with ngrok.",
    ),
    info(
        1101,
        "SSH_TUNNEL_PUBLIC_KEYS_LIMIT_REACHED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Ssh,
        "The SSH client offered more public keys than accepted; run ssh -v to see which ones it sends.",
    ),
    info(
        1102,
        "SSH_TUNNEL_PUBLIC_KEY_NOT_AUTHORIZED",
        ErrorKind::Unauthenticated,
        ErrorFamily::Ssh,
        "None of the offered SSH keys belongs to an ngrok account; register the key, since anonymous use is not possible.",
    ),
    info(
        1103,
        "SSH_TUNNELING_NOT_ENABLED",
        ErrorKind::PlanRequired,
        ErrorFamily::Ssh,
        "SSH tunneling is not switched on for this account.",
    ),
    info(
        1104,
        "SSH_MULTIPLEXING_UNSUPPORTED",
        ErrorKind::DeprecatedOrUnsupported,
        ErrorFamily::Ssh,
        "SSH connection multiplexing does not work with ngrok; open a separate connection.",
    ),
    info(
        1105,
        "SSH_MULTIPLE_PORT_FORWARDS_UNSUPPORTED",
        ErrorKind::DeprecatedOrUnsupported,
        ErrorFamily::Ssh,
        "An SSH session can forward a single port; open one session for each forward.",
    ),
    info(
        1106,
        "SSH_USER_API_VERSION_NOT_FOUND",
        ErrorKind::NotFound,
        ErrorFamily::Ssh,
        "The SSH user name selects an unknown API version; connect as the user the message suggests for the newest.",
    ),
    info(
        1107,
        "SSH_TUNNEL_TYPE_MISSING",
        ErrorKind::InvalidArgument,
        ErrorFamily::Ssh,
        "The SSH command is absent, so the tunnel type is unknown; append http, tls or tcp.",
    ),
    info(
        1108,
        "SSH_TUNNEL_TYPE_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Ssh,
        "The SSH command names an unknown tunnel type; use http, tls or tcp.",
    ),
    info(
        1109,
        "SSH_COMMAND_FLAG_UNSUPPORTED",
        ErrorKind::DeprecatedOrUnsupported,
        ErrorFamily::Ssh,
        "This flag does not exist for tunnels over SSH; remove it from the command.",
    ),
    info(
        1110,
        "SSH_COMMAND_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Ssh,
        "The command passed over SSH cannot be parsed; the parser's output is in the message.",
    ),
    info(
        1111,
        "SSH_SESSION_TIMEOUT",
        ErrorKind::Upstream,
        ErrorFamily::Ssh,
        "The SSH client connected but did not open a session in time.",
    ),
    info(
        1112,
        "SSH_PORT_FORWARD_REQUEST_TIMEOUT",
        ErrorKind::InvalidArgument,
        ErrorFamily::Ssh,
        "No port forward was requested in time; add an -R option to the ssh command line.",
    ),
    info(
        1113,
        "SSH_BIND_PORT_FOR_COMMAND_NOT_ALLOWED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Ssh,
        "This command does not accept a bind port; pass port 0 in -R so the server picks it.",
    ),
    info(
        1114,
        "SSH_BIND_ADDRESS_REMOTE_ADDR_CONFLICT",
        ErrorKind::InvalidArgument,
        ErrorFamily::Ssh,
        "The -R address and port clash with the -remote-addr parameter; give only one.",
    ),
    info(
        1115,
        "SSH_TCP_PORT_REMOTE_ADDR_CONFLICT",
        ErrorKind::InvalidArgument,
        ErrorFamily::Ssh,
        "A custom TCP port clashes with -remote-addr; drop that parameter and put the reserved address into -R.",
    ),
    info(
        1116,
        "SSH_BIND_PORT_WITHOUT_ADDRESS_NOT_ALLOWED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Ssh,
        "A bare custom port cannot be requested; name a reserved address with its port in -R, or use port 0.",
    ),
    info(
        1117,
        "SSH_RANDOM_PORT_WITH_ADDRESS_NOT_ALLOWED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Ssh,
        "A custom bind address needs its port; port 0 is possible only when -R names no address.",
    ),
    info(
        1118,
        "SSH_BIND_ADDRESS_HOSTNAME_CONFLICT",
        ErrorKind::InvalidArgument,
        ErrorFamily::Ssh,
        "The -R address clashes with the -hostname parameter; give only one.",
    ),
    info(
        1119,
        "SSH_BIND_ADDRESS_SUBDOMAIN_CONFLICT",
        ErrorKind::InvalidArgument,
        ErrorFamily::Ssh,
        "The -R address clashes with the -subdomain parameter; give only one.",
    ),
    info(
        1120,
        "SSH_HOSTNAME_SUBDOMAIN_CONFLICT",
        ErrorKind::InvalidArgument,
        ErrorFamily::Ssh,
        "The -hostname and -subdomain parameters exclude each other; give only one.",
    ),
    info(
        1121,
        "SSH_SESSION_UPDATE_UNSUPPORTED",
        ErrorKind::DeprecatedOrUnsupported,
        ErrorFamily::Ssh,
        "A session started over SSH cannot be updated.",
    ),
    info(
        1122,
        "SSH_SESSION_RESTART_UNSUPPORTED",
        ErrorKind::DeprecatedOrUnsupported,
        ErrorFamily::Ssh,
        "A session started over SSH cannot be restarted.",
    ),
    info(
        1123,
        "SSH_PROXY_PROTO_VERSION_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Ssh,
        "The -proxy-proto value is no known PROXY protocol version; use 1 or 2.",
    ),
    info(
        1125,
        "SSH_TUNNELING_HIPAA_NOT_ALLOWED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Ssh,
        "SSH tunneling is closed to accounts with HIPAA enabled.",
    ),
    info(
        1200,
        "LOGIN_PRIMARY_EMAIL_NOT_VERIFIED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Authentication,
        "The primary email of the account that authorized the login is unverified; verify it there and try again.",
    ),
    info(
        1202,
        "GOOGLE_OAUTH_LOGIN_MISSING",
        ErrorKind::InvalidArgument,
        ErrorFamily::Authentication,
        "Google OAuth needs a Google Apps login connected to your user; connect one before switching it on.",
    ),
    info(
        1203,
        "GOOGLE_OAUTH_APPS_DOMAIN_MISSING",
        ErrorKind::InvalidArgument,
        ErrorFamily::Authentication,
        "The Google login connected to your user belongs to no Google Apps domain, so Google OAuth stays off.",
    ),
    info(
        1204,
        "PAYMENT_METHOD_IN_USE",
        ErrorKind::ConflictOrInUse,
        ErrorFamily::Accounts,
        "An active subscription still relies on the payment method; cancel it before deleting the method.",
    ),
    info(
        1205,
        "CAPTCHA_FAILED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Authentication,
        "The CAPTCHA answer was wrong; solve a new one.",
    ),
    info(
        1206,
        "CAPTCHA_FAILED_VARIANT_2",
        ErrorKind::InvalidArgument,
        ErrorFamily::Authentication,
        "The CAPTCHA answer was not accepted; solve a new one.",
    ),
    info(
        1207,
        "ACCOUNT_SWITCH_NOT_AUTHORIZED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Users,
        "You asked to switch to an account you do not belong to.",
    ),
    info(
        1208,
        "CAPTCHA_FAILED_VARIANT_3",
        ErrorKind::InvalidArgument,
        ErrorFamily::Authentication,
        "The CAPTCHA check did not pass; solve a new one.",
    ),
    info(
        1210,
        "SUBSCRIPTION_INTERVAL_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Accounts,
        "The billing interval requested for the subscription is not a known one.",
    ),
    info(
        1211,
        "DASHBOARD_IP_RESTRICTION_WARNING",
        ErrorKind::PermissionDenied,
        ErrorFamily::IpPolicies,
        "Your IP is outside the account's IP policy, and you will be locked out of the dashboard once restrictions are enforced.",
    ),
    info(
        1212,
        "DASHBOARD_IP_NOT_ALLOWED",
        ErrorKind::PermissionDenied,
        ErrorFamily::IpPolicies,
        "The account's IP policy does not admit your address; sign in from a permitted one or change the restrictions.",
    ),
    info(
        1213,
        "DASHBOARD_VERSION_UNSUPPORTED",
        ErrorKind::DeprecatedOrUnsupported,
        ErrorFamily::Dashboard,
        "The dashboard loaded in the browser is out of date; reload the page.",
    ),
    info(
        1214,
        "DASHBOARD_REQUESTS_RATE_LIMITED",
        ErrorKind::RateLimited,
        ErrorFamily::Limits,
        "The account made too many requests for the interval; wait before sending more.",
    ),
    info(
        1215,
        "TEAM_INVITE_NOT_AUTHORIZED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Users,
        "The user may not invite people to the team.",
    ),
    info(
        1216,
        "TEAM_MANAGE_NOT_AUTHORIZED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Users,
        "The user may not manage the members of the team.",
    ),
    info(
        1217,
        "BILLING_VIEW_NOT_AUTHORIZED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Users,
        "The user may not look at billing information.",
    ),
    info(
        1218,
        "BILLING_CHANGE_NOT_AUTHORIZED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Users,
        "The user may not edit billing information.",
    ),
    info(
        1219,
        "DEVELOPER_RESOURCES_CHANGE_NOT_AUTHORIZED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Users,
        "The user may not modify developer resources.",
    ),
    info(
        1220,
        "ADMIN_PRIVILEGE_MISSING",
        ErrorKind::PermissionDenied,
        ErrorFamily::Users,
        "This operation is for administrators, and the user is not one.",
    ),
    info(
        1221,
        "ACCOUNT_DELETE_DASHBOARD_MISMATCH",
        ErrorKind::ConflictOrInUse,
        ErrorFamily::Accounts,
        "The account to delete is not the one active in the dashboard; switch to it and repeat the request.",
    ),
    info(
        1222,
        "USER_ACCOUNT_MEMBERSHIP_MISSING",
        ErrorKind::PermissionDenied,
        ErrorFamily::Users,
        "Your user belongs to no ngrok account at all.",
    ),
    info(
        1223,
        "DASHBOARD_SESSION_LOGGED_OUT",
        ErrorKind::Unauthenticated,
        ErrorFamily::Authentication,
        "There is no signed-in session any more; log in again.",
    ),
    info(
        1224,
        "ACCOUNT_MEMBERSHIP_REMOVED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Users,
        "Your membership of the current account has ended; switch to another account.",
    ),
    info(
        1225,
        "SIGNUP_TERMS_ACCEPTANCE_MISSING",
        ErrorKind::InvalidArgument,
        ErrorFamily::Accounts,
        "Signing up requires agreeing to ngrok's terms of service and privacy policy.",
    ),
    info(
        1226,
        "SIGNUP_BANNED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Accounts,
        "You are barred from opening an ngrok account because the terms of service were violated.",
    ),
    info(
        1227,
        "LOGIN_ATTEMPTS_RATE_LIMITED",
        ErrorKind::RateLimited,
        ErrorFamily::Authentication,
        "Too many logins were tried with this email; wait a while before the next attempt.",
    ),
    info(
        1228,
        "ACCOUNT_MEMBERSHIP_INACTIVE",
        ErrorKind::PermissionDenied,
        ErrorFamily::Users,
        "Your membership of the current account has been made inactive.",
    ),
    info(
        1229,
        "MFA_AUTHENTICATION_MISSING",
        ErrorKind::Unauthenticated,
        ErrorFamily::Users,
        "This resource is guarded by MFA; complete the second factor first.",
    ),
    info(
        1230,
        "SIGNUP_LOCATION_NOT_ALLOWED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Accounts,
        "Accounts cannot be opened from the location that your IP address points to.",
    ),
    info(
        1231,
        "TEAM_INVITE_ALREADY_EXISTS",
        ErrorKind::AlreadyExists,
        ErrorFamily::Users,
        "An invitation for this email is still waiting to be redeemed on the account.",
    ),
    info(
        1232,
        "SIGNUP_ANONYMOUS_PROXY_NOT_ALLOWED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Accounts,
        "Accounts cannot be opened through Tor or another anonymizing proxy; connect directly.",
    ),
    info(
        1233,
        "SSO_IDP_EMAIL_TAKEN",
        ErrorKind::AlreadyExists,
        ErrorFamily::Authentication,
        "An SSO identity provider connection already covers this email; ngrok support has to help.",
    ),
    info(
        1400,
        "IP_POLICY_UPDATE_EMPTY",
        ErrorKind::InvalidArgument,
        ErrorFamily::IpPolicies,
        "The update of the IP policy changes nothing; set one field or more.",
    ),
    info(
        1401,
        "IP_POLICY_RULE_UPDATE_EMPTY",
        ErrorKind::InvalidArgument,
        ErrorFamily::IpPolicies,
        "The update of the IP policy rule changes nothing; set one field or more.",
    ),
    info(
        1402,
        "IP_POLICY_NOT_FOUND",
        ErrorKind::NotFound,
        ErrorFamily::IpPolicies,
        "No IP policy with this ID exists on the account.",
    ),
    info(
        1404,
        "IP_POLICY_RULE_NOT_FOUND",
        ErrorKind::NotFound,
        ErrorFamily::IpPolicies,
        "No IP policy rule with this ID exists on the account.",
    ),
    info(
        1405,
        "IP_POLICY_PARAMETER_MISSING",
        ErrorKind::InvalidArgument,
        ErrorFamily::IpPolicies,
        "The IP policy request leaves out a mandatory parameter, which the message names.",
    ),
    info(
        1406,
        "IP_POLICY_RULE_CIDR_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::IpPolicies,
        "The text given is not a CIDR block.",
    ),
    info(
        1407,
        "IP_POLICY_NAME_TAKEN",
        ErrorKind::AlreadyExists,
        ErrorFamily::IpPolicies,
        "Another IP policy bears this name; choose a different one.",
    ),
    info(
        1408,
        "IP_POLICY_RULE_CIDR_ALREADY_EXISTS",
        ErrorKind::AlreadyExists,
        ErrorFamily::IpPolicies,
        "There is already an IP policy rule for this CIDR block.",
    ),
    info(
        1409,
        "IP_POLICY_RULE_CIDR_BASE_ADDRESS_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::IpPolicies,
        "The CIDR does not start at its block's first address; use the corrected form that the message proposes.",
    ),
    info(
        1410,
        "IP_POLICY_MAXIMUM_LIMIT_REACHED",
        ErrorKind::QuotaExceeded,
        ErrorFamily::IpPolicies,
        "The account owns as many IP policies as it may; delete one before creating another.",
    ),
    info(
        1411,
        "IP_POLICY_RULE_MAXIMUM_LIMIT_REACHED",
        ErrorKind::QuotaExceeded,
        ErrorFamily::IpPolicies,
        "The IP policy holds as many rules as your account permits for each; merge or delete some.",
    ),
    info(
        1412,
        "TUNNEL_IP_POLICIES_REQUIRES_PLAN",
        ErrorKind::PlanRequired,
        ErrorFamily::IpPolicies,
        "Legacy accounts may not attach IP policies to single tunnels; move to a new paid plan.",
    ),
    info(
        1413,
        "IP_POLICY_RULE_NETWORK_MASK_MISSING",
        ErrorKind::InvalidArgument,
        ErrorFamily::IpPolicies,
        "The rule has an address but no prefix length; append the full one to match a lone host.",
    ),
    info(
        1414,
        "IP_POLICY_ID_PARAMETER_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::IpPolicies,
        "The ip_policy_id sent is not acceptable; copy the ID of an existing IP policy.",
    ),
    info(
        1415,
        "IP_POLICY_LIMIT_REACHED",
        ErrorKind::QuotaExceeded,
        ErrorFamily::IpPolicies,
        "No further IP policies fit on this account; delete one that is unused.",
    ),
    info(
        1417,
        "IP_POLICY_RULE_LIMIT_REACHED",
        ErrorKind::QuotaExceeded,
        ErrorFamily::IpPolicies,
        "No further rules fit into this IP policy; delete one that is unused.",
    ),
    info(
        1419,
        "IP_POLICY_LAST_RULE_IN_USE",
        ErrorKind::ConflictOrInUse,
        ErrorFamily::IpPolicies,
        "A dashboard IP restriction depends on this policy's last rule; detach the policy from it first.",
    ),
    info(
        1420,
        "IP_POLICY_IN_USE",
        ErrorKind::ConflictOrInUse,
        ErrorFamily::IpPolicies,
        "IP restrictions still use this policy; detach it from those the message lists, then delete it.",
    ),
    info(
        1421,
        "IP_POLICY_RULE_DESCRIPTION_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::IpPolicies,
        "The description of the IP policy rule is over the size limit; shorten it.",
    ),
    info(
        1422,
        "IP_POLICY_RULE_ACTION_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::IpPolicies,
        "The action of an IP policy rule has to be allow or deny.",
    ),
    info(
        1423,
        "IP_POLICY_ACTION_DEPRECATED",
        ErrorKind::DeprecatedOrUnsupported,
        ErrorFamily::IpPolicies,
        "IP policies no longer take an action; set it on each rule instead.",
    ),
    info(
        1500,
        "MAINTENANCE_READ_ONLY",
        ErrorKind::Unavailable,
        ErrorFamily::Platform,
        "Because of maintenance some resources can only be read; retry the change later.",
    ),
    info(
        1501,
        "MAINTENANCE_OPERATION_UNAVAILABLE",
        ErrorKind::Unavailable,
        ErrorFamily::Platform,
        "Because of maintenance certain operations are switched off; retry later.",
    ),
    info(
        1600,
        "ENDPOINT_CONFIGURATION_NOT_FOUND",
        ErrorKind::NotFound,
        ErrorFamily::EndpointConfigurations,
        "There is no such endpoint configuration.",
    ),
    info(
        1601,
        "ENDPOINT_CONFIGURATION_ID_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::EndpointConfigurations,
        "The value given does not have the form of an endpoint configuration ID.",
    ),
    info(
        1602,
        "ENDPOINT_CONFIGURATION_REQUEST_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::EndpointConfigurations,
        "The request about an endpoint configuration is malformed.",
    ),
    info(
        1607,
        "ENDPOINT_CONFIGURATION_IP_POLICY_NOT_FOUND",
        ErrorKind::NotFound,
        ErrorFamily::EndpointConfigurations,
        "The IP policy module refers to an IP policy that is not there; fix the ID.",
    ),
    info(
        1608,
        "ENDPOINT_CONFIGURATION_DEPRECATED",
        ErrorKind::DeprecatedOrUnsupported,
        ErrorFamily::EndpointConfigurations,
        "Endpoint configurations have been retired in favour of cloud endpoints; migrate to those.",
    ),
    info(
        1609,
        "ENDPOINT_CONFIGURATION_MAXIMUM_LIMIT_REACHED",
        ErrorKind::QuotaExceeded,
        ErrorFamily::EndpointConfigurations,
        "The account owns as many endpoint configurations as it may; delete one before creating another.",
    ),
    info(
        1611,
        "ENDPOINT_CONFIGURATION_CIRCUIT_BREAKER_THRESHOLD_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::EndpointConfigurations,
        "The circuit breaker's error threshold lies outside the range from 0.0 to 1.0.",
    ),
    info(
        1612,
        "ENDPOINT_CONFIGURATION_AUTH_PROVIDER_NOT_FOUND",
        ErrorKind::NotFound,
        ErrorFamily::EndpointConfigurations,
        "The auth provider is unknown; give the ID of one that exists, or agent.",
    ),
    info(
        1613,
        "ENDPOINT_CONFIGURATION_IP_POLICIES_LIMIT_REACHED",
        ErrorKind::InvalidArgument,
        ErrorFamily::EndpointConfigurations,
        "The endpoint configuration lists more IP policies than it may; remove some.",
    ),
    info(
        1614,
        "ENDPOINT_CONFIGURATION_TLS_CA_CERTIFICATE_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::EndpointConfigurations,
        "The TLS CA certificate in the endpoint configuration is larger than permitted.",
    ),
    info(
        1615,
        "ENDPOINT_CONFIGURATION_HEADERS_LIMIT_REACHED",
        ErrorKind::InvalidArgument,
        ErrorFamily::EndpointConfigurations,
        "The endpoint configuration lists more headers than it may; remove some.",
    ),
    info(
        1616,
        "ENDPOINT_CONFIGURATION_CIRCUIT_BREAKER_DURATION_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::EndpointConfigurations,
        "The circuit breaker's tripped duration is zero or negative; give a positive one.",
    ),
    info(
        1617,
        "ENDPOINT_CONFIGURATION_CIRCUIT_BREAKER_WINDOW_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::EndpointConfigurations,
        "The circuit breaker's rolling window is zero or negative; give a positive one.",
    ),
    info(
        1618,
        "ENDPOINT_CONFIGURATION_CIRCUIT_BREAKER_BUCKETS_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::EndpointConfigurations,
        "The circuit breaker's bucket count has to be positive and below the upper bound.",
    ),
    info(
        1619,
        "ENDPOINT_CONFIGURATION_IN_USE",
        ErrorKind::ConflictOrInUse,
        ErrorFamily::EndpointConfigurations,
        "A reserved domain or address still points to this endpoint configuration; detach it before deleting.",
    ),
    info(
        1620,
        "ENDPOINT_CONFIGURATION_TYPE_MISSING",
        ErrorKind::InvalidArgument,
        ErrorFamily::EndpointConfigurations,
        "The endpoint configuration comes without a type; set one.",
    ),
    info(
        1621,
        "ENDPOINT_CONFIGURATION_MODULE_FOR_TYPE_UNSUPPORTED",
        ErrorKind::InvalidArgument,
        ErrorFamily::EndpointConfigurations,
        "Endpoint configurations of this type cannot hold the module; remove it or change the type.",
    ),
    info(
        1622,
        "ENDPOINT_CONFIGURATION_TYPE_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::EndpointConfigurations,
        "The endpoint configuration's type is unknown; use http, https or tcp.",
    ),
    info(
        1623,
        "ENDPOINT_CONFIGURATION_HEADER_NAME_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::EndpointConfigurations,
        "A header name has characters that HTTP forbids there.",
    ),
    info(
        1624,
        "ENDPOINT_CONFIGURATION_HEADER_VALUE_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::EndpointConfigurations,
        "A header value is not legal in HTTP; the message says why.",
    ),
    info(
        1625,
        "ENDPOINT_CONFIGURATION_IP_POLICIES_EMPTY",
        ErrorKind::InvalidArgument,
        ErrorFamily::EndpointConfigurations,
        "The IP policy module names no IP policy; list one or more.",
    ),
    info(
        1626,
        "ENDPOINT_CONFIGURATION_SNS_WEBHOOK_SECRET_NOT_ALLOWED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Webhooks,
        "SNS webhooks are verified without a secret; leave it out.",
    ),
    info(
        1627,
        "ENDPOINT_CONFIGURATION_WEBHOOK_SECRET_MISSING",
        ErrorKind::InvalidArgument,
        ErrorFamily::Webhooks,
        "Webhooks of this provider are verified with a secret, and none was given.",
    ),
    info(
        1628,
        "ENDPOINT_CONFIGURATION_VALIDATION_FAILED",
        ErrorKind::InvalidArgument,
        ErrorFamily::EndpointConfigurations,
        "The endpoint configuration was not saved because it is faulty; the message lists what to fix.",
    ),
    info(
        1629,
        "ENDPOINT_CONFIGURATION_WEBHOOK_PROVIDER_MISSING",
        ErrorKind::InvalidArgument,
        ErrorFamily::Webhooks,
        "A provider name is needed; take one from the list in the message.",
    ),
    info(
        1630,
        "ENDPOINT_CONFIGURATION_WEBHOOK_PROVIDER_UNSUPPORTED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Webhooks,
        "ngrok cannot verify webhooks from this provider; take one from the list in the message.",
    ),
    info(
        1631,
        "ENDPOINT_CONFIGURATION_DEPRECATED_VARIANT_2",
        ErrorKind::DeprecatedOrUnsupported,
        ErrorFamily::EndpointConfigurations,
        "Endpoint configurations are no longer offered; set up a cloud endpoint in their place.",
    ),
    info(
        1632,
        "ENDPOINT_CONFIGURATION_TLS_TERMINATION_CONFLICT",
        ErrorKind::InvalidArgument,
        ErrorFamily::EndpointConfigurations,
        "A TLS termination setting was given although the HTTPS module turns termination off; drop one of the two.",
    ),
    info(
        1633,
        "ENDPOINT_CONFIGURATION_OAUTH_CLIENT_CREDENTIALS_MISSING",
        ErrorKind::InvalidArgument,
        ErrorFamily::EndpointConfigurations,
        "An OAuth provider with your own application needs both its client ID and its client secret.",
    ),
    info(
        1634,
        "ENDPOINT_CONFIGURATION_OAUTH_MANAGED_SCOPES_NOT_ALLOWED",
        ErrorKind::InvalidArgument,
        ErrorFamily::EndpointConfigurations,
        "ngrok's managed OAuth application takes no custom scopes; bring your own application for them.",
    ),
    info(
        1635,
        "ENDPOINT_CONFIGURATION_OAUTH_CHECK_INTERVAL_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::EndpointConfigurations,
        "The OAuth auth check interval is shorter than permitted; raise it to the minimum or more.",
    ),
    info(
        1636,
        "ENDPOINT_CONFIGURATION_OAUTH_PROVIDERS_CONFLICT",
        ErrorKind::InvalidArgument,
        ErrorFamily::EndpointConfigurations,
        "Several OAuth providers are configured; keep a single one.",
    ),
    info(
        1637,
        "ENDPOINT_CONFIGURATION_OAUTH_PROVIDER_MISSING",
        ErrorKind::InvalidArgument,
        ErrorFamily::EndpointConfigurations,
        "The OAuth module configures no provider; add one.",
    ),
    info(
        1638,
        "ENDPOINT_CONFIGURATION_OAUTH_SCOPE_MISSING",
        ErrorKind::InvalidArgument,
        ErrorFamily::EndpointConfigurations,
        "The chosen way to admit users needs an OAuth scope that is not requested; add the one named.",
    ),
    info(
        1639,
        "ENDPOINT_CONFIGURATION_OAUTH_EMAIL_DOMAIN_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::EndpointConfigurations,
        "The OAuth provider lists an email domain that is not valid.",
    ),
    info(
        1640,
        "ENDPOINT_CONFIGURATION_OAUTH_GITHUB_TEAM_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::EndpointConfigurations,
        "A GitHub team is neither a numeric ID nor written as org_slug/team_slug.",
    ),
    info(
        1641,
        "ENDPOINT_CONFIGURATION_DEPRECATED_VARIANT_3",
        ErrorKind::DeprecatedOrUnsupported,
        ErrorFamily::EndpointConfigurations,
        "Endpoint configurations are obsolete; rebuild this one as a cloud endpoint.",
    ),
    info(
        1642,
        "ENDPOINT_CONFIGURATION_OAUTH_COOKIE_PREFIX_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::EndpointConfigurations,
        "The OAuth cookie prefix may be made of letters, digits and periods alone.",
    ),
    info(
        1643,
        "ENDPOINT_CONFIGURATION_OAUTH_EMAIL_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::EndpointConfigurations,
        "The OAuth provider lists an email address that is not valid.",
    ),
    info(
        1644,
        "ENDPOINT_CONFIGURATION_OAUTH_DOMAIN_PUNYCODE_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::EndpointConfigurations,
        "The OAuth provider lists an email domain whose punycode does not decode.",
    ),
    info(
        1645,
        "ENDPOINT_CONFIGURATION_OAUTH_EMAIL_PUNYCODE_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::EndpointConfigurations,
        "The OAuth provider lists an email address whose punycode does not decode.",
    ),
    info(
        1646,
        "ENDPOINT_CONFIGURATION_OAUTH_EMAIL_DUPLICATE",
        ErrorKind::InvalidArgument,
        ErrorFamily::EndpointConfigurations,
        "The OAuth provider lists the same email address twice; delete the repetition.",
    ),
    info(
        1647,
        "ENDPOINT_CONFIGURATION_OAUTH_EMAIL_DOMAIN_DUPLICATE",
        ErrorKind::InvalidArgument,
        ErrorFamily::EndpointConfigurations,
        "The OAuth provider lists the same email domain twice; delete the repetition.",
    ),
    info(
        1648,
        "ENDPOINT_CONFIGURATION_OAUTH_TEAM_DUPLICATE",
        ErrorKind::InvalidArgument,
        ErrorFamily::EndpointConfigurations,
        "The OAuth provider lists the same team twice; delete the repetition.",
    ),
    info(
        1649,
        "ENDPOINT_CONFIGURATION_OAUTH_ORGANIZATION_DUPLICATE",
        ErrorKind::InvalidArgument,
        ErrorFamily::EndpointConfigurations,
        "The OAuth provider lists the same organization twice; delete the repetition.",
    ),
    info(
        1650,
        "ENDPOINT_CONFIGURATION_OAUTH_GROUP_DUPLICATE",
        ErrorKind::InvalidArgument,
        ErrorFamily::EndpointConfigurations,
        "The OAuth provider lists the same group twice; delete the repetition.",
    ),
    info(
        1651,
        "ENDPOINT_CONFIGURATION_OAUTH_EMAIL_EMPTY",
        ErrorKind::InvalidArgument,
        ErrorFamily::EndpointConfigurations,
        "The OAuth provider's email addresses include a blank entry; fill it or delete it.",
    ),
    info(
        1652,
        "ENDPOINT_CONFIGURATION_OAUTH_EMAIL_DOMAIN_EMPTY",
        ErrorKind::InvalidArgument,
        ErrorFamily::EndpointConfigurations,
        "The OAuth provider's email domains include a blank entry; fill it or delete it.",
    ),
    info(
        1653,
        "ENDPOINT_CONFIGURATION_OAUTH_TEAM_EMPTY",
        ErrorKind::InvalidArgument,
        ErrorFamily::EndpointConfigurations,
        "The OAuth provider's teams include a blank entry; fill it or delete it.",
    ),
    info(
        1654,
        "ENDPOINT_CONFIGURATION_OAUTH_ORGANIZATION_EMPTY",
        ErrorKind::InvalidArgument,
        ErrorFamily::EndpointConfigurations,
        "The OAuth provider's organizations include a blank entry; fill it or delete it.",
    ),
    info(
        1655,
        "ENDPOINT_CONFIGURATION_OAUTH_GROUP_EMPTY",
        ErrorKind::InvalidArgument,
        ErrorFamily::EndpointConfigurations,
        "The OAuth provider's groups include a blank entry; fill it or delete it.",
    ),
    info(
        1656,
        "ENDPOINT_CONFIGURATION_OAUTH_SCOPES_LIMIT_REACHED",
        ErrorKind::InvalidArgument,
        ErrorFamily::EndpointConfigurations,
        "The endpoint configuration requests more OAuth scopes than it may; cut the list.",
    ),
    info(
        1657,
        "ENDPOINT_CONFIGURATION_OAUTH_GITHUB_TEAMS_LIMIT_REACHED",
        ErrorKind::InvalidArgument,
        ErrorFamily::EndpointConfigurations,
        "The endpoint configuration lists more GitHub teams for OAuth than it may; cut the list.",
    ),
    info(
        1658,
        "ENDPOINT_CONFIGURATION_OAUTH_GITHUB_ORGS_LIMIT_REACHED",
        ErrorKind::InvalidArgument,
        ErrorFamily::EndpointConfigurations,
        "The endpoint configuration lists more GitHub organizations for OAuth than it may; cut the list.",
    ),
    info(
        1659,
        "ENDPOINT_CONFIGURATION_OAUTH_GOOGLE_GROUPS_LIMIT_REACHED",
        ErrorKind::InvalidArgument,
        ErrorFamily::EndpointConfigurations,
        "The endpoint configuration lists more Google groups for OAuth than it may; cut the list.",
    ),
    info(
        1660,
        "ENDPOINT_CONFIGURATION_OAUTH_EMAILS_LIMIT_REACHED",
        ErrorKind::InvalidArgument,
        ErrorFamily::EndpointConfigurations,
        "The endpoint configuration lists more email addresses for OAuth than it may; cut the list.",
    ),
    info(
        1661,
        "ENDPOINT_CONFIGURATION_OAUTH_EMAIL_DOMAINS_LIMIT_REACHED",
        ErrorKind::InvalidArgument,
        ErrorFamily::EndpointConfigurations,
        "The endpoint configuration lists more email domains for OAuth than it may; cut the list.",
    ),
    info(
        1662,
        "ENDPOINT_CONFIGURATION_MODULES_NEED_TLS_TERMINATION",
        ErrorKind::InvalidArgument,
        ErrorFamily::EndpointConfigurations,
        "The named modules work only where ngrok terminates TLS; disable them or turn termination on.",
    ),
    info(
        1667,
        "ENDPOINT_CONFIGURATION_EMAIL_UPPERCASE_NOT_ALLOWED",
        ErrorKind::InvalidArgument,
        ErrorFamily::EndpointConfigurations,
        "An email address contains capital letters; write it in lowercase.",
    ),
    info(
        1668,
        "ENDPOINT_CONFIGURATION_EMAIL_DOMAIN_UPPERCASE_NOT_ALLOWED",
        ErrorKind::InvalidArgument,
        ErrorFamily::EndpointConfigurations,
        "An email domain contains capital letters; write it in lowercase.",
    ),
    info(
        1669,
        "ENDPOINT_CONFIGURATION_ADD_HEADER_DUPLICATE",
        ErrorKind::InvalidArgument,
        ErrorFamily::EndpointConfigurations,
        "The same header is added twice under spellings that differ only in case; keep one.",
    ),
    info(
        1670,
        "ENDPOINT_CONFIGURATION_LIMIT_REACHED",
        ErrorKind::QuotaExceeded,
        ErrorFamily::EndpointConfigurations,
        "No further endpoint configurations fit on this account; delete one that is unused.",
    ),
    info(
        1672,
        "ENDPOINT_CONFIGURATION_MUTUAL_TLS_CA_NOT_FOUND",
        ErrorKind::NotFound,
        ErrorFamily::EndpointConfigurations,
        "The mutual TLS module refers to a certificate authority that is not there; fix the ID.",
    ),
    info(
        1673,
        "ENDPOINT_CONFIGURATION_DESCRIPTION_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::EndpointConfigurations,
        "The endpoint configuration's description has too many characters; shorten it.",
    ),
    info(
        1674,
        "ENDPOINT_CONFIGURATION_METADATA_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::EndpointConfigurations,
        "The endpoint configuration's metadata has too many characters; shorten it.",
    ),
    info(
        1675,
        "ENDPOINT_CONFIGURATION_MUTUAL_TLS_AUTHORITIES_LIMIT_REACHED",
        ErrorKind::InvalidArgument,
        ErrorFamily::EndpointConfigurations,
        "The mutual TLS module attaches more certificate authorities than it may; detach some.",
    ),
    info(
        1679,
        "ENDPOINT_CONFIGURATION_AUTH_MODULES_CONFLICT",
        ErrorKind::InvalidArgument,
        ErrorFamily::EndpointConfigurations,
        "Several sign-in modules are on at once; choose one among SAML, OIDC, OAuth and basic auth.",
    ),
    info(
        1680,
        "ENDPOINT_CONFIGURATION_SAML_METADATA_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::EndpointConfigurations,
        "The SAML metadata document has too many bytes.",
    ),
    info(
        1681,
        "ENDPOINT_CONFIGURATION_SAML_METADATA_SOURCE_CONFLICT",
        ErrorKind::InvalidArgument,
        ErrorFamily::EndpointConfigurations,
        "SAML IdP metadata was given inline and as a URL; keep one of them.",
    ),
    info(
        1682,
        "ENDPOINT_CONFIGURATION_SAML_METADATA_URL_UNAVAILABLE",
        ErrorKind::Upstream,
        ErrorFamily::EndpointConfigurations,
        "ngrok cannot connect to the host of the IdP metadata URL; check that it is publicly reachable.",
    ),
    info(
        1683,
        "ENDPOINT_CONFIGURATION_SAML_METADATA_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::EndpointConfigurations,
        "The SAML IdP metadata given inline cannot be parsed.",
    ),
    info(
        1684,
        "ENDPOINT_CONFIGURATION_SAML_METADATA_URL_STATUS_INVALID",
        ErrorKind::Upstream,
        ErrorFamily::EndpointConfigurations,
        "The metadata URL answered with an HTTP status that ngrok did not expect.",
    ),
    info(
        1685,
        "ENDPOINT_CONFIGURATION_SAML_METADATA_URL_CONTENT_INVALID",
        ErrorKind::Upstream,
        ErrorFamily::EndpointConfigurations,
        "What the metadata URL returned cannot be parsed as SAML IdP metadata.",
    ),
    info(
        1686,
        "ENDPOINT_CONFIGURATION_SAML_METADATA_URL_READ_FAILED",
        ErrorKind::Upstream,
        ErrorFamily::EndpointConfigurations,
        "The response of the IdP metadata URL broke off or failed while its body was read.",
    ),
    info(
        1687,
        "ENDPOINT_CONFIGURATION_OIDC_ISSUER_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::EndpointConfigurations,
        "The OIDC issuer is longer than 255 bytes.",
    ),
    info(
        1688,
        "ENDPOINT_CONFIGURATION_OIDC_ISSUER_MISSING",
        ErrorKind::InvalidArgument,
        ErrorFamily::EndpointConfigurations,
        "The OIDC module lacks its issuer.",
    ),
    info(
        1689,
        "ENDPOINT_CONFIGURATION_OIDC_CLIENT_ID_MISSING",
        ErrorKind::InvalidArgument,
        ErrorFamily::EndpointConfigurations,
        "The OIDC module lacks its client ID.",
    ),
    info(
        1690,
        "ENDPOINT_CONFIGURATION_OIDC_CLIENT_SECRET_MISSING",
        ErrorKind::InvalidArgument,
        ErrorFamily::EndpointConfigurations,
        "The OIDC module lacks its client secret.",
    ),
    info(
        1691,
        "ENDPOINT_CONFIGURATION_SAML_METADATA_MISSING",
        ErrorKind::InvalidArgument,
        ErrorFamily::EndpointConfigurations,
        "The SAML module has no IdP metadata; give it inline or as a URL.",
    ),
    info(
        1692,
        "ENDPOINT_CONFIGURATION_INACTIVITY_TIMEOUT_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::EndpointConfigurations,
        "The session inactivity timeout is longer than a year; lower it.",
    ),
    info(
        1693,
        "ENDPOINT_CONFIGURATION_SAML_NAME_ID_FORMAT_UNSUPPORTED",
        ErrorKind::InvalidArgument,
        ErrorFamily::EndpointConfigurations,
        "ngrok does not know this SAML NameID format.",
    ),
    info(
        1694,
        "ENDPOINT_CONFIGURATION_MUTUAL_TLS_NEEDS_TERMINATION",
        ErrorKind::InvalidArgument,
        ErrorFamily::EndpointConfigurations,
        "Mutual TLS cannot be checked at the edge unless TLS is terminated there too.",
    ),
    info(
        1695,
        "ENDPOINT_CONFIGURATION_MUTUAL_TLS_CA_PEM_MISSING",
        ErrorKind::InvalidArgument,
        ErrorFamily::EndpointConfigurations,
        "The mutual TLS CA field holds no PEM block.",
    ),
    info(
        1696,
        "ENDPOINT_CONFIGURATION_MUTUAL_TLS_CA_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::EndpointConfigurations,
        "The mutual TLS certificate is not that of a certificate authority.",
    ),
    info(
        1697,
        "ENDPOINT_CONFIGURATION_HEADER_NAME_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::EndpointConfigurations,
        "A header name has too many bytes; the message shows how it starts.",
    ),
    info(
        1698,
        "ENDPOINT_CONFIGURATION_HEADER_VALUE_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::EndpointConfigurations,
        "A header value has too many bytes; the message shows its header and how it starts.",
    ),
    info(
        1699,
        "ENDPOINT_CONFIGURATION_SENDGRID_KEY_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Webhooks,
        "The SendGrid verification key has to be an ECDSA public key in base64, and this one does not parse.",
    ),
    info(
        1700,
        "SESSION_OPERATIONS_REQUIRES_PLAN",
        ErrorKind::PlanRequired,
        ErrorFamily::Tunnels,
        "Legacy accounts may not run operations on sessions; move to a new paid plan.",
    ),
    info(
        1701,
        "AGENT_STOP_RESTART_REQUIRES_PLAN",
        ErrorKind::PlanRequired,
        ErrorFamily::Tunnels,
        "Legacy accounts may not stop or restart agents remotely; move to a new paid plan.",
    ),
    info(
        1702,
        "AGENT_UPDATE_REQUIRES_PLAN",
        ErrorKind::PlanRequired,
        ErrorFamily::Tunnels,
        "Legacy accounts may not update agents remotely; move to a new paid plan.",
    ),
    info(
        1800,
        "IP_RESTRICTION_POLICIES_LIMIT_REACHED",
        ErrorKind::QuotaExceeded,
        ErrorFamily::IpPolicies,
        "The IP restriction carries as many IP policies as it may; remove one or merge their rules.",
    ),
    info(
        1801,
        "IP_RESTRICTION_POLICY_NOT_FOUND",
        ErrorKind::NotFound,
        ErrorFamily::IpPolicies,
        "The IP restriction refers to an IP policy that your account does not have.",
    ),
    info(
        1802,
        "IP_RESTRICTION_TYPE_ALREADY_EXISTS",
        ErrorKind::AlreadyExists,
        ErrorFamily::IpPolicies,
        "The account has an IP restriction of this type; update that one or delete it first.",
    ),
    info(
        1803,
        "IP_RESTRICTION_TYPE_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::IpPolicies,
        "The type of the IP restriction is unknown; the message lists the permitted types.",
    ),
    info(
        1804,
        "IP_RESTRICTION_POLICIES_EMPTY",
        ErrorKind::InvalidArgument,
        ErrorFamily::IpPolicies,
        "The IP restriction names no IP policy; list one or more.",
    ),
    info(
        1805,
        "IP_RESTRICTION_DASHBOARD_REQUIRES_PLAN",
        ErrorKind::PlanRequired,
        ErrorFamily::IpPolicies,
        "Restricting the dashboard by IP needs a Pay-as-you-go plan together with the Account Governance add-on.",
    ),
    info(
        1806,
        "IP_RESTRICTION_API_REQUIRES_PLAN",
        ErrorKind::PlanRequired,
        ErrorFamily::IpPolicies,
        "Restricting the API by IP needs a Pay-as-you-go plan together with the Account Governance add-on.",
    ),
    info(
        1807,
        "IP_RESTRICTION_AGENT_REQUIRES_PLAN",
        ErrorKind::PlanRequired,
        ErrorFamily::IpPolicies,
        "Restricting agents by IP needs a Pay-as-you-go plan together with the Account Governance add-on.",
    ),
    info(
        1808,
        "IP_RESTRICTION_ENDPOINTS_REQUIRES_PLAN",
        ErrorKind::PlanRequired,
        ErrorFamily::IpPolicies,
        "Restricting endpoints by IP needs a Pay-as-you-go plan together with the Account Governance add-on.",
    ),
    info(
        1900,
        "CERTIFICATE_FORMAT_UNSUPPORTED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Certificates,
        "The certificate is in a format ngrok cannot read; the parser's error is in the message.",
    ),
    info(
        1901,
        "TLS_CERTIFICATE_PRIVATE_KEY_MISSING",
        ErrorKind::InvalidArgument,
        ErrorFamily::Certificates,
        "The request holds no private key in PEM form.",
    ),
    info(
        1902,
        "TLS_CERTIFICATE_PRIVATE_KEY_ENCRYPTED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Certificates,
        "The private key is protected by encryption; upload it decrypted.",
    ),
    info(
        1903,
        "TLS_CERTIFICATE_PRIVATE_KEY_FORMAT_UNSUPPORTED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Certificates,
        "The private key is in a format ngrok cannot read.",
    ),
    info(
        1904,
        "TLS_CERTIFICATE_UPLOAD_NOT_ALLOWED",
        ErrorKind::PlanRequired,
        ErrorFamily::Certificates,
        "Uploading TLS certificates of your own is not open to this account.",
    ),
    info(
        1905,
        "TLS_CERTIFICATE_MANAGED_NOT_ALLOWED",
        ErrorKind::PlanRequired,
        ErrorFamily::Certificates,
        "TLS certificates managed by ngrok are not open to this account.",
    ),
    info(
        1906,
        "CERTIFICATE_DOMAIN_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Certificates,
        "The domain given for the certificate is not a well-formed name.",
    ),
    info(
        1907,
        "CERTIFICATE_IP_ADDRESS_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Certificates,
        "The IP given for the certificate is not a well-formed address.",
    ),
    info(
        1908,
        "CERTIFICATE_ISSUING_AUTHORITY_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Certificates,
        "The authority asked to issue the certificate is unknown; the message lists those to choose from.",
    ),
    info(
        1909,
        "CERTIFICATE_PRIVATE_KEY_TYPE_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Certificates,
        "The private key type is unknown; the message lists those to choose from.",
    ),
    info(
        1910,
        "CERTIFICATE_PEM_HEADERS_NOT_ALLOWED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Certificates,
        "The PEM block carries headers; strip them before uploading.",
    ),
    info(
        1911,
        "CERTIFICATE_PEM_TYPE_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Certificates,
        "The PEM block is of another type than CERTIFICATE, the only one accepted here.",
    ),
    info(
        1912,
        "CERTIFICATE_UPLOAD_MULTIPLE_NOT_ALLOWED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Certificates,
        "The upload bundles several certificates; send them one by one.",
    ),
    info(
        1913,
        "CERTIFICATE_AUTHORITY_BASIC_CONSTRAINTS_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Certificates,
        "The certificate's Basic Constraints do not flag it as a CA; upload a real CA certificate.",
    ),
    info(
        1914,
        "CERTIFICATE_AUTHORITY_DESCRIPTION_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::Certificates,
        "The description sent for a certificate or authority has too many characters; shorten it.",
    ),
    info(
        1915,
        "CERTIFICATE_AUTHORITY_METADATA_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::Certificates,
        "The metadata sent for a certificate or authority has too many characters; shorten it.",
    ),
    info(
        1916,
        "TLS_CERTIFICATE_DESCRIPTION_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::Certificates,
        "The certificate's description is over the permitted number of characters.",
    ),
    info(
        1917,
        "TLS_CERTIFICATE_METADATA_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::Certificates,
        "The certificate's metadata is over the permitted number of characters.",
    ),
    info(
        1918,
        "CERTIFICATE_AUTHORITY_UPLOAD_NOT_ALLOWED",
        ErrorKind::PlanRequired,
        ErrorFamily::Certificates,
        "Uploading certificate authorities is not open to this account.",
    ),
    info(
        1919,
        "CERTIFICATE_PEM_EMPTY",
        ErrorKind::InvalidArgument,
        ErrorFamily::Certificates,
        "The field for the certificate's PEM data is empty.",
    ),
    info(
        1920,
        "CERTIFICATE_PEM_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Certificates,
        "The certificate data is not well-formed PEM; the message quotes its beginning.",
    ),
    info(
        1921,
        "CERTIFICATE_PEM_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::Certificates,
        "The certificate's PEM data has too many bytes.",
    ),
    info(
        1922,
        "TLS_CERTIFICATE_PEM_MISSING",
        ErrorKind::InvalidArgument,
        ErrorFamily::Certificates,
        "The request holds no certificate in PEM form.",
    ),
    info(
        1923,
        "TLS_CERTIFICATE_PRIVATE_KEY_MISMATCH",
        ErrorKind::InvalidArgument,
        ErrorFamily::Certificates,
        "Certificate and private key are not a pair; upload the key the certificate was made for.",
    ),
    info(
        1924,
        "TLS_PRIVATE_KEY_IS_CERTIFICATE",
        ErrorKind::InvalidArgument,
        ErrorFamily::Certificates,
        "A certificate was put into the private key field; the two may be swapped.",
    ),
    info(
        1925,
        "TLS_CERTIFICATE_IS_PRIVATE_KEY",
        ErrorKind::InvalidArgument,
        ErrorFamily::Certificates,
        "A private key was put into the certificate field; the two may be swapped.",
    ),
    info(
        1926,
        "TLS_CERTIFICATE_CHAIN_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Certificates,
        "A certificate in the bundle is not signed by the one expected; correct the chain and its order.",
    ),
    info(
        1927,
        "CERTIFICATE_MANAGEMENT_DOMAIN_UNAVAILABLE",
        ErrorKind::ConflictOrInUse,
        ErrorFamily::Certificates,
        "ngrok cannot manage a certificate for this domain because it is not available.",
    ),
    info(
        1929,
        "DNS_NAMESERVER_COUNT_MISMATCH",
        ErrorKind::Upstream,
        ErrorFamily::Certificates,
        "The DNS zone has a different number of nameservers than it should; fix its NS records.",
    ),
    info(
        1930,
        "DNS_NAMESERVERS_MISMATCH",
        ErrorKind::Upstream,
        ErrorFamily::Certificates,
        "The domain's nameservers are not the expected ones; set those that the message lists.",
    ),
    info(
        1934,
        "SSH_CERTIFICATE_PUBLIC_KEY_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Ssh,
        "The public key cannot be parsed; the message carries the parser's error.",
    ),
    info(
        1935,
        "SSH_CERTIFICATE_TYPE_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Ssh,
        "The kind of SSH certificate is unknown; the message lists those to choose from.",
    ),
    info(
        1936,
        "SSH_KEY_TYPE_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Ssh,
        "The SSH key type is unknown; the message lists those to choose from.",
    ),
    info(
        1937,
        "SSH_CERTIFICATE_AUTHORITY_DESCRIPTION_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::Ssh,
        "The description in an SSH CA or certificate request has too many characters; shorten it.",
    ),
    info(
        1938,
        "SSH_CERTIFICATE_AUTHORITY_METADATA_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::Ssh,
        "The metadata in an SSH CA or certificate request has too many characters; shorten it.",
    ),
    info(
        1939,
        "SSH_KEY_SIZE_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Ssh,
        "No key can be made in this size; the message lists those to choose from.",
    ),
    info(
        1940,
        "SSH_KEY_SIZE_FOR_TYPE_UNSUPPORTED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Ssh,
        "A key size makes sense for rsa keys alone; drop it or switch the key type.",
    ),
    info(
        1941,
        "SSH_ELLIPTIC_CURVE_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Ssh,
        "The elliptic curve is unknown; the message lists those to choose from.",
    ),
    info(
        1942,
        "SSH_ELLIPTIC_CURVE_FOR_KEY_TYPE_UNSUPPORTED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Ssh,
        "An elliptic curve makes sense for ecdsa keys alone; drop it or switch the key type.",
    ),
    info(
        1943,
        "SSH_CERTIFICATE_DURATION_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Ssh,
        "The validity of an SSH CA certificate has to be longer than zero.",
    ),
    info(
        1945,
        "SSH_CERTIFICATE_DESCRIPTION_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::Ssh,
        "The description in the SSH certificate request is over the permitted number of characters.",
    ),
    info(
        1946,
        "SSH_CERTIFICATE_METADATA_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::Ssh,
        "The metadata of an SSH CA or certificate has more characters than permitted; shorten it.",
    ),
    info(
        1947,
        "SSH_CERTIFICATE_DESCRIPTION_TOO_LONG_VARIANT_2",
        ErrorKind::InvalidArgument,
        ErrorFamily::Ssh,
        "The description of an SSH CA or certificate has more characters than permitted; shorten it.",
    ),
    info(
        1948,
        "SSH_CERTIFICATE_METADATA_TOO_LONG_VARIANT_2",
        ErrorKind::InvalidArgument,
        ErrorFamily::Ssh,
        "The metadata of an SSH CA or certificate goes over the character limit; store less in it.",
    ),
    info(
        1949,
        "SSH_CA_NOT_FOUND",
        ErrorKind::NotFound,
        ErrorFamily::Ssh,
        "No SSH certificate authority with that ID exists; check the ID.",
    ),
    info(
        1950,
        "SSH_CERTIFICATE_PUBLIC_KEY_TYPE_UNSUPPORTED",
        ErrorKind::DeprecatedOrUnsupported,
        ErrorFamily::Ssh,
        "An SSH certificate cannot be made for a public key of this type; use a key of another type.",
    ),
    info(
        1951,
        "SSH_CA_NOT_FOUND_VARIANT_2",
        ErrorKind::NotFound,
        ErrorFamily::Ssh,
        "The SSH certificate authority named in the request is unknown; check its ID.",
    ),
    info(
        1952,
        "SSH_CERTIFICATE_PUBLIC_KEY_MISSING",
        ErrorKind::InvalidArgument,
        ErrorFamily::Ssh,
        "The request names no public key, and an SSH certificate needs one to sign; send the key.",
    ),
    info(
        1953,
        "SSH_CERTIFICATES_NOT_ALLOWED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Ssh,
        "This account may not use SSH certificates.",
    ),
    info(
        1954,
        "CERTIFICATE_AUTHORITIES_LIMIT_REACHED",
        ErrorKind::QuotaExceeded,
        ErrorFamily::Certificates,
        "The account already has as many certificate authorities as it may have; delete one first.",
    ),
    info(
        1956,
        "SSH_CERTIFICATE_AUTHORITIES_LIMIT_REACHED",
        ErrorKind::QuotaExceeded,
        ErrorFamily::Ssh,
        "The account already has as many SSH certificate authorities as it may have; delete one first.",
    ),
    info(
        1958,
        "SSH_HOST_CERTIFICATES_LIMIT_REACHED",
        ErrorKind::QuotaExceeded,
        ErrorFamily::Ssh,
        "The account already has as many SSH host certificates as it may have; delete one first.",
    ),
    info(
        1960,
        "SSH_USER_CERTIFICATES_LIMIT_REACHED",
        ErrorKind::QuotaExceeded,
        ErrorFamily::Ssh,
        "The account already has as many SSH user certificates as it may have; delete one first.",
    ),
    info(
        1962,
        "SSH_USER_CERTIFICATE_DURATION_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Ssh,
        "An SSH user certificate was given a validity of zero or less; make it positive.",
    ),
    info(
        1963,
        "SSH_HOST_CERTIFICATE_DURATION_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Ssh,
        "An SSH host certificate was given a validity of zero or less; make it positive.",
    ),
    info(
        1964,
        "SSH_CA_IN_USE",
        ErrorKind::ConflictOrInUse,
        ErrorFamily::Ssh,
        "Certificates signed by this SSH CA still exist; delete those host and user certificates, then the CA.",
    ),
    info(
        1965,
        "TLS_CERTIFICATE_NOT_FOUND",
        ErrorKind::NotFound,
        ErrorFamily::Certificates,
        "No certificate with that ID exists; check the ID.",
    ),
    info(
        1966,
        "TLS_CERTIFICATE_MANAGED_IN_USE",
        ErrorKind::ConflictOrInUse,
        ErrorFamily::Certificates,
        "A managed certificate policy still holds this certificate; delete the domain or use another kind of certificate.",
    ),
    info(
        2032,
        "WEBHOOK_VALIDATION_MIDDLEWARE_SECRET_MISSING",
        ErrorKind::InvalidArgument,
        ErrorFamily::Webhooks,
        "The webhook validation middleware got no secret, and the chosen provider needs one.",
    ),
    info(
        2062,
        "HTTP_MUX_RULE_PATH_NOT_ABSOLUTE",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "An HTTPMux rule's path lacks its leading slash; start it with / or leave it empty.",
    ),
    info(
        2063,
        "HTTP_MUX_RULE_METHOD_ALREADY_EXISTS",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "Two HTTPMux rules for one path name the same method; list each method once per path.",
    ),
    info(
        2065,
        "HTTP_MUX_RULES_EMPTY",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "The HTTPMux has no rules; give it one or more.",
    ),
    info(
        2067,
        "HTTP_MUX_RULES_LIMIT_REACHED",
        ErrorKind::QuotaExceeded,
        ErrorFamily::Edges,
        "The HTTPMux has more rules than permitted; remove or merge some.",
    ),
    info(
        2069,
        "HTTP_MUX_RULE_METHOD_UNSUPPORTED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "An HTTPMux rule names an HTTP method that ngrok does not know or does not support.",
    ),
    info(
        2070,
        "HTTP_MUX_RULE_PATH_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "An HTTPMux rule's path takes more bytes than permitted; shorten it.",
    ),
    info(
        2071,
        "HTTP_MUX_RULE_PATH_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "An HTTPMux rule's path is malformed or of a kind ngrok does not support.",
    ),
    info(
        2087,
        "WEBHOOK_SENDGRID_VERIFICATION_KEY_MALFORMED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Webhooks,
        "The SendGrid verification key did not parse; it has to be an ECDSA public key in base64.",
    ),
    info(
        2089,
        "ROUTING_RULE_ALREADY_EXISTS",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "The same routing rule appears more than once; remove the repetition.",
    ),
    info(
        2090,
        "USER_AGENT_FILTER_REGEX_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "A regular expression of the user agent filter does not compile; correct it.",
    ),
    info(
        2091,
        "POLICY_MODULE_ACTION_TYPE_UNKNOWN",
        ErrorKind::InvalidArgument,
        ErrorFamily::TrafficPolicy,
        "The policy names an action type that does not exist; check its spelling.",
    ),
    info(
        2092,
        "POLICY_MODULE_ACTION_CONFIG_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::TrafficPolicy,
        "The config of a policy action cannot be parsed for its action type.",
    ),
    info(
        2093,
        "POLICY_MODULE_ACTION_PROTOCOL_UNSUPPORTED",
        ErrorKind::InvalidArgument,
        ErrorFamily::TrafficPolicy,
        "This policy action type does not work with the protocol given.",
    ),
    info(
        2094,
        "POLICY_MODULE_ACTION_PROTOCOL_UNKNOWN",
        ErrorKind::InvalidArgument,
        ErrorFamily::TrafficPolicy,
        "The action could not be set up, because its protocol is not one ngrok knows.",
    ),
    info(
        2095,
        "POLICY_MODULE_ACTION_FIELD_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::TrafficPolicy,
        "One field in the config of a policy action holds an invalid value.",
    ),
    info(
        2097,
        "POLICY_MODULE_ACTION_DIRECTION_UNSUPPORTED",
        ErrorKind::InvalidArgument,
        ErrorFamily::TrafficPolicy,
        "This action type may not stand in a policy of that direction; move it to the other one.",
    ),
    info(
        2200,
        "TRAFFIC_POLICY_EXPRESSION_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::TrafficPolicy,
        "An expression of the policy is invalid; the message tells why.",
    ),
    info(
        2201,
        "TRAFFIC_POLICY_ACTION_TYPE_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::TrafficPolicy,
        "The policy has an action of a type that does not exist; check the type's spelling.",
    ),
    info(
        2202,
        "TRAFFIC_POLICY_ACTION_PHASE_UNSUPPORTED",
        ErrorKind::InvalidArgument,
        ErrorFamily::TrafficPolicy,
        "This action cannot run in the phase its rule belongs to; move it to another phase.",
    ),
    info(
        2203,
        "TRAFFIC_POLICY_ACTION_CONFIG_PARSE_FAILED",
        ErrorKind::InvalidArgument,
        ErrorFamily::TrafficPolicy,
        "The config of a policy action does not parse; the message gives the parser's error.",
    ),
    info(
        2204,
        "TRAFFIC_POLICY_ACTION_FIELD_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::TrafficPolicy,
        "A field in the config of a policy action has a value that is not accepted.",
    ),
    info(
        2205,
        "TRAFFIC_POLICY_ACTION_PROTOCOL_UNSUPPORTED",
        ErrorKind::InvalidArgument,
        ErrorFamily::TrafficPolicy,
        "The action type cannot be used on endpoints of this protocol.",
    ),
    info(
        2206,
        "TRAFFIC_POLICY_ACTIONS_EMPTY",
        ErrorKind::InvalidArgument,
        ErrorFamily::TrafficPolicy,
        "The policy has no actions; give it one or more.",
    ),
    info(
        2207,
        "TRAFFIC_POLICY_ACTION_UNREACHABLE",
        ErrorKind::InvalidArgument,
        ErrorFamily::TrafficPolicy,
        "An earlier action ends processing, so this one can never run; reorder or remove it.",
    ),
    info(
        2208,
        "TRAFFIC_POLICY_HEADER_NAME_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::TrafficPolicy,
        "A name in the action's config is longer than permitted; shorten it.",
    ),
    info(
        2209,
        "TRAFFIC_POLICY_HEADER_VALUE_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::TrafficPolicy,
        "A value in the action's config is longer than permitted; shorten it.",
    ),
    info(
        2210,
        "TRAFFIC_POLICY_HEADER_NAME_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::TrafficPolicy,
        "A name in the action's config is not a valid one.",
    ),
    info(
        2211,
        "TRAFFIC_POLICY_HEADER_VALUE_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::TrafficPolicy,
        "A value in the action's config is not a valid one.",
    ),
    info(
        2212,
        "TRAFFIC_POLICY_HEADER_VALUES_LIMIT_REACHED",
        ErrorKind::QuotaExceeded,
        ErrorFamily::TrafficPolicy,
        "The action lists more header values than permitted; remove some.",
    ),
    info(
        2213,
        "TRAFFIC_POLICY_ADD_HEADERS_TEMPLATE_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::TrafficPolicy,
        "A template in an add-headers action does not parse; the message quotes it and its error.",
    ),
    info(
        2214,
        "TRAFFIC_POLICY_COMPRESS_ALGORITHM_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::TrafficPolicy,
        "The compress action names a compression algorithm that is not accepted.",
    ),
    info(
        2215,
        "TRAFFIC_POLICY_ACTION_VALUE_RANGE_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::TrafficPolicy,
        "A number in the action's config lies outside its permitted range; the message gives both bounds.",
    ),
    info(
        2216,
        "TRAFFIC_POLICY_IP_POLICY_REFERENCE_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::TrafficPolicy,
        "The traffic policy refers to IP policies by references that are not valid.",
    ),
    info(
        2217,
        "TRAFFIC_POLICY_CIDR_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::TrafficPolicy,
        "One or more address ranges in the traffic policy are not in CIDR form.",
    ),
    info(
        2218,
        "TRAFFIC_POLICY_FIELD_ENTRIES_LIMIT_REACHED",
        ErrorKind::QuotaExceeded,
        ErrorFamily::TrafficPolicy,
        "A field of the traffic policy has more entries than permitted; remove some.",
    ),
    info(
        2219,
        "TRAFFIC_POLICY_FIELD_NOT_ALLOWED",
        ErrorKind::InvalidArgument,
        ErrorFamily::TrafficPolicy,
        "This field is not open to users; take it out of the configuration.",
    ),
    info(
        2221,
        "TRAFFIC_POLICY_ACTION_VALUE_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::TrafficPolicy,
        "A value in the action's config exceeds its maximum length; shorten it.",
    ),
    info(
        2222,
        "TRAFFIC_POLICY_ACTION_VALUE_NOT_ALLOWED",
        ErrorKind::InvalidArgument,
        ErrorFamily::TrafficPolicy,
        "A value in the action's config is none of those permitted; the message says which are.",
    ),
    info(
        2223,
        "TRAFFIC_POLICY_ACTION_VALUE_EMPTY",
        ErrorKind::InvalidArgument,
        ErrorFamily::TrafficPolicy,
        "A setting of the action was left empty and needs a value.",
    ),
    info(
        2224,
        "TRAFFIC_POLICY_CEL_TEMPLATE_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::TrafficPolicy,
        "A CEL template in one of the action's fields does not compile; the message gives the error.",
    ),
    info(
        2225,
        "TRAFFIC_POLICY_ACTION_DURATION_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::TrafficPolicy,
        "A duration in the action's config is over its maximum; lower it.",
    ),
    info(
        2226,
        "TRAFFIC_POLICY_ACTION_URL_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::TrafficPolicy,
        "A setting of the action has to hold a URL, and its value is none.",
    ),
    info(
        2227,
        "TRAFFIC_POLICY_OIDC_DISCOVERY_INVALID",
        ErrorKind::Upstream,
        ErrorFamily::TrafficPolicy,
        "The configured issuer URL served no valid OpenID Connect discovery document; check the URL and the provider.",
    ),
    info(
        2228,
        "TRAFFIC_POLICY_ACTION_VALUE_PARSE_FAILED",
        ErrorKind::InvalidArgument,
        ErrorFamily::TrafficPolicy,
        "One setting of the action could not be parsed; the message gives the reason.",
    ),
    info(
        2229,
        "TRAFFIC_POLICY_PROTOCOL_UNKNOWN",
        ErrorKind::InvalidArgument,
        ErrorFamily::TrafficPolicy,
        "The traffic policy was to be validated for a protocol ngrok does not know.",
    ),
    info(
        2230,
        "TRAFFIC_POLICY_PHASE_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::TrafficPolicy,
        "The traffic policy has a phase that this protocol does not offer.",
    ),
    info(
        2231,
        "TRAFFIC_POLICY_ACTION_VALUES_DUPLICATE",
        ErrorKind::InvalidArgument,
        ErrorFamily::TrafficPolicy,
        "A list in the action's config repeats values; keep each one once.",
    ),
    info(
        2232,
        "TRAFFIC_POLICY_ACTION_CONFIG_RESOLVE_FAILED",
        ErrorKind::Internal,
        ErrorFamily::TrafficPolicy,
        "The action's config passed validation but could not be resolved afterwards.",
    ),
    info(
        2233,
        "TRAFFIC_POLICY_ACTION_CONFIG_COMPILE_FAILED",
        ErrorKind::Internal,
        ErrorFamily::TrafficPolicy,
        "The action's config was resolved but could not be compiled afterwards.",
    ),
    info(
        2234,
        "TRAFFIC_POLICY_ACTION_ELEMENT_MISSING",
        ErrorKind::InvalidArgument,
        ErrorFamily::TrafficPolicy,
        "A setting of the action lacks an element it has to contain; the message names it.",
    ),
    info(
        2235,
        "TRAFFIC_POLICY_TERMINATING_ACTION_MISSING",
        ErrorKind::InvalidArgument,
        ErrorFamily::TrafficPolicy,
        "Some traffic would get through this policy unanswered; end it with an action such as custom-response or forward.",
    ),
    info(
        2236,
        "TRAFFIC_POLICY_PARSE_FAILED",
        ErrorKind::InvalidArgument,
        ErrorFamily::TrafficPolicy,
        "The traffic policy document does not parse; the message gives the parser's error.",
    ),
    info(
        2237,
        "TRAFFIC_POLICY_ACTION_VALUE_TOO_SHORT",
        ErrorKind::InvalidArgument,
        ErrorFamily::TrafficPolicy,
        "A value in the action's config is shorter than its minimum length.",
    ),
    info(
        2238,
        "TRAFFIC_POLICY_CEL_INTERPOLATION_RESOLVE_FAILED",
        ErrorKind::InvalidArgument,
        ErrorFamily::TrafficPolicy,
        "A CEL expression embedded in a string could not be resolved; the message quotes it with its error.",
    ),
    info(
        2239,
        "TRAFFIC_POLICY_AUTH_ACTION_LIMIT_REACHED",
        ErrorKind::InvalidArgument,
        ErrorFamily::TrafficPolicy,
        "The endpoint's policy has several auth actions; keep just one.",
    ),
    info(
        2240,
        "TRAFFIC_POLICY_ACTION_DEPENDENT_FIELD_MISSING",
        ErrorKind::InvalidArgument,
        ErrorFamily::TrafficPolicy,
        "One field of the action depends on another that is absent; set both or neither.",
    ),
    info(
        2241,
        "TRAFFIC_POLICY_ACTION_DOMAIN_NOT_ALLOWED",
        ErrorKind::InvalidArgument,
        ErrorFamily::TrafficPolicy,
        "The action names a domain that is not one of the endpoint's own.",
    ),
    info(
        2242,
        "TRAFFIC_POLICY_ACTION_DOMAIN_PUNYCODE_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::TrafficPolicy,
        "A domain in the action's config has malformed punycode.",
    ),
    info(
        2243,
        "TRAFFIC_POLICY_ACTION_DOMAIN_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::TrafficPolicy,
        "The action's config holds something that is not a domain name where one belongs.",
    ),
    info(
        2244,
        "TRAFFIC_POLICY_QUERY_PAIRS_LIMIT_REACHED",
        ErrorKind::QuotaExceeded,
        ErrorFamily::TrafficPolicy,
        "The action lists more query key/value pairs than permitted; remove some.",
    ),
    info(
        2245,
        "TRAFFIC_POLICY_QUERY_KEY_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::TrafficPolicy,
        "A key in the action's config exceeds the maximum key length; shorten it.",
    ),
    info(
        2246,
        "TRAFFIC_POLICY_QUERY_KEY_TOO_LONG_VARIANT_2",
        ErrorKind::InvalidArgument,
        ErrorFamily::TrafficPolicy,
        "A key in the action's config has more characters than a key may; use a shorter one.",
    ),
    info(
        2247,
        "TRAFFIC_POLICY_VALIDATED_URL_PARSE_FAILED",
        ErrorKind::Internal,
        ErrorFamily::TrafficPolicy,
        "A URL that had passed validation could not be parsed in a later step.",
    ),
    info(
        2248,
        "TRAFFIC_POLICY_ON_TCP_CONNECT_HTTPS_EDGE_UNSUPPORTED",
        ErrorKind::DeprecatedOrUnsupported,
        ErrorFamily::TrafficPolicy,
        "An HTTPS edge has no on_tcp_connect phase; move the policy to a cloud endpoint.",
    ),
    info(
        2249,
        "TRAFFIC_POLICY_ACTION_MEMORY_LIMIT_REACHED",
        ErrorKind::QuotaExceeded,
        ErrorFamily::TrafficPolicy,
        "A traffic policy action used more memory than it may.",
    ),
    info(
        2250,
        "TRAFFIC_POLICY_VARIABLES_NESTING_LIMIT_REACHED",
        ErrorKind::InvalidArgument,
        ErrorFamily::TrafficPolicy,
        "Variables in the action's config are nested too deeply; flatten them.",
    ),
    info(
        2251,
        "TRAFFIC_POLICY_SET_VARS_REFERENCE_NOT_ALLOWED",
        ErrorKind::InvalidArgument,
        ErrorFamily::TrafficPolicy,
        "A set-vars action builds on variables an earlier set-vars made, which is not supported.",
    ),
    info(
        2252,
        "TRAFFIC_POLICY_SET_VARS_FORMAT_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::TrafficPolicy,
        "In set-vars, write vars as a list in which every item is a map with a single key.",
    ),
    info(
        2253,
        "TRAFFIC_POLICY_CEL_RUNTIME_EVALUATION_FAILED",
        ErrorKind::InvalidArgument,
        ErrorFamily::TrafficPolicy,
        "A CEL expression in one of the action's fields failed while handling traffic; the message gives the error.",
    ),
    info(
        2254,
        "TRAFFIC_POLICY_CEL_EXPRESSION_RESOLVE_FAILED",
        ErrorKind::InvalidArgument,
        ErrorFamily::TrafficPolicy,
        "A CEL expression could not be resolved; the message quotes it with its error.",
    ),
    info(
        2255,
        "TRAFFIC_POLICY_ACTION_ELEMENTS_LIMIT_REACHED",
        ErrorKind::QuotaExceeded,
        ErrorFamily::TrafficPolicy,
        "The action holds more elements of one kind than a single action may; remove some.",
    ),
    info(
        2256,
        "TRAFFIC_POLICY_ACTION_REQUIRES_PLAN",
        ErrorKind::PlanRequired,
        ErrorFamily::TrafficPolicy,
        "The current plan does not include this action; the message lists the plans that do.",
    ),
    info(
        2257,
        "TRAFFIC_POLICY_BASIC_AUTH_USERNAME_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::TrafficPolicy,
        "A basic auth username breaks the rules of RFC 7617, section 2.1.",
    ),
    info(
        2258,
        "TRAFFIC_POLICY_BASIC_AUTH_PASSWORD_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::TrafficPolicy,
        "A basic auth password breaks the rules of RFC 7617, section 2.1; the message names its user.",
    ),
    info(
        2259,
        "ACCOUNT_ENDPOINTS_NOT_FOUND",
        ErrorKind::NotFound,
        ErrorFamily::Endpoints,
        "The account has no endpoints at all; start or create one.",
    ),
    info(
        2260,
        "ENDPOINTS_MATCHING_LABELS_NOT_FOUND",
        ErrorKind::NotFound,
        ErrorFamily::Endpoints,
        "None of the endpoints carries all the labels given.",
    ),
    info(
        2261,
        "TRAFFIC_POLICY_ACTION_FIELD_REGEX_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::TrafficPolicy,
        "A field of the action has to hold a regular expression, and its value does not compile as one.",
    ),
    info(
        2262,
        "TRAFFIC_POLICY_ON_TCP_CONNECT_INTERNAL_HTTP_UNSUPPORTED",
        ErrorKind::DeprecatedOrUnsupported,
        ErrorFamily::TrafficPolicy,
        "Internal HTTP and HTTPS endpoints have no on_tcp_connect phase; use a TCP or TLS endpoint.",
    ),
    info(
        2263,
        "TRAFFIC_POLICY_PAID_FEATURES_REQUIRES_PLAN",
        ErrorKind::PlanRequired,
        ErrorFamily::TrafficPolicy,
        "The policy uses features the current plan does not include; upgrade or take them out.",
    ),
    info(
        2264,
        "TRAFFIC_POLICY_RULES_LIMIT_REACHED",
        ErrorKind::QuotaExceeded,
        ErrorFamily::TrafficPolicy,
        "The policy has more rules than the limit; merge some, or ask ngrok about other options.",
    ),
    info(
        2265,
        "TRAFFIC_POLICY_RULE_ITEMS_LIMIT_REACHED",
        ErrorKind::QuotaExceeded,
        ErrorFamily::TrafficPolicy,
        "One rule holds too many items of a kind; the message gives its phase and index.",
    ),
    info(
        2266,
        "TRAFFIC_POLICY_AI_GATEWAY_ACTIONS_LIMIT_REACHED",
        ErrorKind::InvalidArgument,
        ErrorFamily::AiGateway,
        "The traffic policy has several AI Gateway actions; keep just one.",
    ),
    info(
        2267,
        "AI_GATEWAY_POLICY_PROVIDER_KEYS_DEPRECATED",
        ErrorKind::DeprecatedOrUnsupported,
        ErrorFamily::AiGateway,
        "Keys for standard AI providers no longer go in the traffic policy; attach them to the AI Gateway API key.",
    ),
    info(
        2300,
        "TRAFFIC_POLICY_ACTION_INTERNAL_ERROR",
        ErrorKind::Internal,
        ErrorFamily::TrafficPolicy,
        "The gateway itself failed while running a policy action; the message gives the reason.",
    ),
    info(
        3002,
        "GATEWAY_TLS_HANDSHAKE_FAILED",
        ErrorKind::Upstream,
        ErrorFamily::Gateway,
        "The TLS handshake failed; the message gives the error.",
    ),
    info(
        3003,
        "GATEWAY_CLIENT_SNI_UNSUPPORTED",
        ErrorKind::DeprecatedOrUnsupported,
        ErrorFamily::Gateway,
        "The client sends no TLS SNI, which this endpoint relies on; use a client that does.",
    ),
    info(
        3004,
        "GATEWAY_UPSTREAM_RESPONSE_INVALID",
        ErrorKind::Upstream,
        ErrorFamily::Gateway,
        "The upstream service's answer is no complete HTTP response; if it speaks TLS, give the agent an https:// upstream URL.",
    ),
    info(
        3005,
        "GATEWAY_UPSTREAM_CONNECT_TIMEOUT",
        ErrorKind::Upstream,
        ErrorFamily::Gateway,
        "The gateway ran out of time connecting to the upstream server.",
    ),
    info(
        3006,
        "GATEWAY_UPSTREAM_CONNECTION_REFUSED",
        ErrorKind::Upstream,
        ErrorFamily::Gateway,
        "The upstream server refused the gateway's connection; check that it runs and listens.",
    ),
    info(
        3007,
        "GATEWAY_REQUEST_FAILED",
        ErrorKind::Upstream,
        ErrorFamily::Gateway,
        "The gateway could not complete the request; ngrok states no further cause.",
    ),
    info(
        3008,
        "GATEWAY_BACKENDS_TIMEOUT",
        ErrorKind::Upstream,
        ErrorFamily::Gateway,
        "Every configured backend took too long to answer.",
    ),
    info(
        3009,
        "GATEWAY_BACKEND_NETWORK_FAILED",
        ErrorKind::Upstream,
        ErrorFamily::Gateway,
        "A backend reported a network error, with status code 0, in place of an HTTP response.",
    ),
    info(
        3010,
        "GATEWAY_BACKEND_STATUS_CODE_INVALID",
        ErrorKind::Upstream,
        ErrorFamily::Gateway,
        "A backend answered with an HTTP status code the gateway does not know.",
    ),
    info(
        3100,
        "OAUTH_VISITOR_SESSION_AGE_EXPIRED",
        ErrorKind::Unauthenticated,
        ErrorFamily::Oauth,
        "The visitor's session reached its maximum age; sign in again through the provider.",
    ),
    info(
        3101,
        "OAUTH_PROVIDER_DATA_PERMISSION_MISSING",
        ErrorKind::PermissionDenied,
        ErrorFamily::Oauth,
        "The provider let ngrok see too little of the visitor's data; grant every permission requested.",
    ),
    info(
        3102,
        "OAUTH_PROVIDER_ACCOUNT_ACTION_MISSING",
        ErrorKind::PermissionDenied,
        ErrorFamily::Oauth,
        "The provider wants the visitor to fix something in their account there before signing in.",
    ),
    info(
        3103,
        "OAUTH_PROVIDER_ACCOUNT_ISSUE_FAILED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Oauth,
        "The provider reports a problem with the visitor's account, quoted in the message; fix it there first.",
    ),
    info(
        3104,
        "OAUTH_VISITOR_EMAIL_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Oauth,
        "The visitor's account at the provider has an invalid email address; correct it there.",
    ),
    info(
        3105,
        "OAUTH_VISITOR_NOT_AUTHORIZED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Oauth,
        "The visitor is not among those admitted to this site; its owner can give access.",
    ),
    info(
        3106,
        "OAUTH_START_REQUEST_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Oauth,
        "The sign-in with the provider began with invalid information.",
    ),
    info(
        3107,
        "OAUTH_VALIDATION_STATE_MISSING",
        ErrorKind::InvalidArgument,
        ErrorFamily::Oauth,
        "The request carries no state parameter, so it cannot be validated; close the page and sign in anew.",
    ),
    info(
        3108,
        "OAUTH_VALIDATION_STATE_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Oauth,
        "The state parameter of the request is unreadable; close the page and sign in anew.",
    ),
    info(
        3109,
        "OAUTH_PROVIDER_EMAIL_MISSING",
        ErrorKind::Upstream,
        ErrorFamily::Oauth,
        "The provider passed on no email; the visitor needs a confirmed primary address there.",
    ),
    info(
        3110,
        "OAUTH_EMAIL_PERMISSION_MISSING",
        ErrorKind::PermissionDenied,
        ErrorFamily::Oauth,
        "The visitor did not grant access to their email at the provider, which sign-in needs.",
    ),
    info(
        3111,
        "OAUTH_REQUIRED_PERMISSIONS_MISSING",
        ErrorKind::PermissionDenied,
        ErrorFamily::Oauth,
        "The visitor withheld some of the permissions asked for; the message lists those to grant.",
    ),
    info(
        3112,
        "OAUTH_PROVIDER_AUTHORIZATION_FAILED",
        ErrorKind::Upstream,
        ErrorFamily::Oauth,
        "The provider answered the authorization attempt with an error, which the message quotes.",
    ),
    info(
        3113,
        "OAUTH_AUTHORIZATION_EXPIRED_OR_REVOKED",
        ErrorKind::Unauthenticated,
        ErrorFamily::Oauth,
        "The provider refused to hand out the visitor's information, probably since the authorization expired or was revoked.",
    ),
    info(
        3114,
        "OAUTH_APPLICATION_AUTHORIZATION_MISSING",
        ErrorKind::PermissionDenied,
        ErrorFamily::Oauth,
        "The visitor has not let this application use the provider; approve it to go on.",
    ),
    info(
        3115,
        "OAUTH_REDIRECT_URI_MISMATCH",
        ErrorKind::Upstream,
        ErrorFamily::Oauth,
        "The provider does not accept the application's redirect_uri; its owner has to register it there.",
    ),
    info(
        3116,
        "OAUTH_APPLICATION_INSTALL_AUTHORIZATION_MISSING",
        ErrorKind::PermissionDenied,
        ErrorFamily::Oauth,
        "The provider refused data during authorization; the owner should check the app's installation in the organization.",
    ),
    info(
        3117,
        "OAUTH_AUTHORIZE_LINK_PARAMETERS_UNSUPPORTED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Oauth,
        "The link that began the sign-in carried parameters that are not supported.",
    ),
    info(
        3118,
        "OAUTH_APPLICATION_INSTALL_DATA_NOT_ALLOWED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Oauth,
        "The provider withholds the visitor's data; the owner should check the app's installation in the organization.",
    ),
    info(
        3119,
        "OAUTH_LOGIN_TIMEOUT",
        ErrorKind::Unauthenticated,
        ErrorFamily::Oauth,
        "The sign-in was refused since it lasted over 15 minutes; start again.",
    ),
    info(
        3120,
        "OAUTH_COMPLETION_STATE_MISSING",
        ErrorKind::InvalidArgument,
        ErrorFamily::Oauth,
        "The provider's callback came without the state parameter; begin the sign-in anew.",
    ),
    info(
        3121,
        "OAUTH_NONCE_COOKIE_MISSING",
        ErrorKind::InvalidArgument,
        ErrorFamily::Oauth,
        "The browser sent no nonce cookie with the provider's callback; begin the sign-in anew.",
    ),
    info(
        3122,
        "OAUTH_ACCESS_CODE_EXPIRED",
        ErrorKind::Unauthenticated,
        ErrorFamily::Oauth,
        "The provider's access code ran out before it was used; sign in again without pausing.",
    ),
    info(
        3123,
        "OAUTH_ACCESS_CODE_REUSE_NOT_ALLOWED",
        ErrorKind::Unauthenticated,
        ErrorFamily::Oauth,
        "The provider's access code was used before; sign in afresh and delete bookmarks of this page.",
    ),
    info(
        3124,
        "OAUTH_STATE_HOST_MISMATCH",
        ErrorKind::InvalidArgument,
        ErrorFamily::Oauth,
        "The state parameter was issued for another host than the one that got it; sign in again.",
    ),
    info(
        3125,
        "OAUTH_CLIENT_CREDENTIALS_INVALID",
        ErrorKind::Upstream,
        ErrorFamily::Oauth,
        "The provider withholds data, perhaps over a wrong client ID or secret; the owner should check both.",
    ),
    info(
        3126,
        "OAUTH_APPLICATION_SCOPE_INVALID",
        ErrorKind::Upstream,
        ErrorFamily::Oauth,
        "The provider does not accept a scope the application asks for; its owner has to correct the scopes.",
    ),
    info(
        3127,
        "OAUTH_VISITOR_CREDENTIALS_EXPIRED",
        ErrorKind::Unauthenticated,
        ErrorFamily::Oauth,
        "The provider found the credentials invalid or expired; authorize again, and if that fails ask the owner for access.",
    ),
    info(
        3150,
        "OAUTH_SESSION_RETRIEVAL_FAILED",
        ErrorKind::Internal,
        ErrorFamily::Oauth,
        "The visitor's session could not be loaded; refresh the page and sign in.",
    ),
    info(
        3151,
        "OAUTH_SESSION_TOKEN_INVALID",
        ErrorKind::Unauthenticated,
        ErrorFamily::Oauth,
        "The provider does not accept the OAuth token of this session, so the session is over.",
    ),
    info(
        3152,
        "OAUTH_PROVIDER_REQUEST_INVALID",
        ErrorKind::Internal,
        ErrorFamily::Oauth,
        "An ngrok bug, already reported, sent the provider an invalid request; retry in a few hours.",
    ),
    info(
        3160,
        "OAUTH_PROVIDER_COMMUNICATION_FAILED",
        ErrorKind::Upstream,
        ErrorFamily::Oauth,
        "Talking to the provider failed in an unforeseen way.",
    ),
    info(
        3161,
        "OAUTH_PROVIDER_MINUTES_RATE_LIMITED",
        ErrorKind::RateLimited,
        ErrorFamily::Oauth,
        "The provider throttles this application; wait some minutes.",
    ),
    info(
        3162,
        "OAUTH_PROVIDER_HOUR_RATE_LIMITED",
        ErrorKind::RateLimited,
        ErrorFamily::Oauth,
        "The provider throttles this application; wait for an hour or so.",
    ),
    info(
        3163,
        "OAUTH_AUTHORIZATION_COMPLETION_FAILED",
        ErrorKind::Upstream,
        ErrorFamily::Oauth,
        "The last step of the provider's authorization failed, likely because it lasted too long; retry.",
    ),
    info(
        3164,
        "OAUTH_AUTHORIZATION_FAILED",
        ErrorKind::Upstream,
        ErrorFamily::Oauth,
        "Authorization with the provider failed; the message quotes the error.",
    ),
    info(
        3165,
        "OAUTH_PROVIDER_AUTHORIZATION_BUSY",
        ErrorKind::Unavailable,
        ErrorFamily::Oauth,
        "The provider is overloaded, so the authorization cannot finish now.",
    ),
    info(
        3166,
        "OAUTH_PROVIDER_AUTHORIZATION_ERROR",
        ErrorKind::Upstream,
        ErrorFamily::Oauth,
        "The provider had an error of its own, so the authorization cannot finish now.",
    ),
    info(
        3167,
        "OAUTH_PROVIDER_DATA_BUSY",
        ErrorKind::Unavailable,
        ErrorFamily::Oauth,
        "The provider is overloaded and cannot deliver the visitor's data; retry in some minutes.",
    ),
    info(
        3200,
        "ENDPOINT_OFFLINE",
        ErrorKind::Unavailable,
        ErrorFamily::Gateway,
        "Nothing serves this endpoint URL now; check the URL and that the agent runs and is bound to it.",
    ),
    info(
        3202,
        "GATEWAY_CIRCUIT_BREAKER_TRIPPED",
        ErrorKind::Unavailable,
        ErrorFamily::Gateway,
        "The circuit breaker is open, so the request was not let through.",
    ),
    info(
        3203,
        "REQUEST_IP_POLICY_NOT_ALLOWED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Gateway,
        "An IP policy does not admit requests from this address.",
    ),
    info(
        3204,
        "REQUEST_WEBHOOK_VERIFICATION_FAILED",
        ErrorKind::Unauthenticated,
        ErrorFamily::Webhooks,
        "The request did not pass the endpoint's webhook verification.",
    ),
    info(
        3205,
        "REQUEST_ENDPOINTS_IP_RESTRICTION_NOT_ALLOWED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Gateway,
        "The account's IP restriction on endpoints does not admit this request.",
    ),
    info(
        3206,
        "REQUEST_WEBSOCKET_UPGRADE_HEADER_MISSING",
        ErrorKind::InvalidArgument,
        ErrorFamily::Gateway,
        "A websocket request was due here, but its Connection header does not say upgrade.",
    ),
    info(
        3208,
        "ENDPOINT_ACCOUNT_BANNED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Gateway,
        "The account behind this page is banned for breaking ngrok's terms, often phishing; enter nothing here.",
    ),
    info(
        3209,
        "GATEWAY_TUNNEL_NOT_FOUND",
        ErrorKind::NotFound,
        ErrorFamily::Gateway,
        "No tunnel answers at this address.",
    ),
    info(
        3210,
        "GATEWAY_AGENT_FORWARDING_FAILED",
        ErrorKind::Upstream,
        ErrorFamily::Gateway,
        "The gateway could not pass the connection on to the agent.",
    ),
    info(
        3211,
        "REQUEST_USER_AGENT_NOT_ALLOWED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Gateway,
        "The server turns away requests from this user agent.",
    ),
    info(
        3212,
        "GATEWAY_TUNNEL_BINDING_MISSING",
        ErrorKind::InvalidArgument,
        ErrorFamily::Gateway,
        "The tunnel has several bindings and the request does not say which; specify one.",
    ),
    info(
        3213,
        "REQUEST_UPGRADE_ORIGIN_NOT_ALLOWED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Gateway,
        "Upgrade requests from this origin are not accepted.",
    ),
    info(
        3214,
        "GATEWAY_REDIRECTS_LIMIT_REACHED",
        ErrorKind::Upstream,
        ErrorFamily::Gateway,
        "More redirects were followed than permitted; the message lists the URLs passed through.",
    ),
    info(
        3300,
        "OAUTH_URL_STATE_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Oauth,
        "The state parameter in the URL is not valid; start the sign-in over.",
    ),
    info(
        3301,
        "OAUTH_URL_STATE_EXPIRED",
        ErrorKind::Unauthenticated,
        ErrorFamily::Oauth,
        "The state parameter in the URL is too old; start the sign-in over.",
    ),
    info(
        3302,
        "OAUTH_URL_STATE_INVALID_VARIANT_2",
        ErrorKind::InvalidArgument,
        ErrorFamily::Oauth,
        "The state parameter in the URL was rejected (2nd of ngrok's codes for this); start the sign-in over.",
    ),
    info(
        3303,
        "OAUTH_URL_STATE_INVALID_VARIANT_3",
        ErrorKind::InvalidArgument,
        ErrorFamily::Oauth,
        "The state parameter in the URL was rejected (3rd of ngrok's codes for this); start the sign-in over.",
    ),
    info(
        3304,
        "OAUTH_URL_STATE_INVALID_VARIANT_4",
        ErrorKind::InvalidArgument,
        ErrorFamily::Oauth,
        "The state parameter in the URL was rejected (4th of ngrok's codes for this); start the sign-in over.",
    ),
    info(
        3305,
        "OAUTH_REQUEST_EXPIRED",
        ErrorKind::Unauthenticated,
        ErrorFamily::Oauth,
        "The sign-in request is too old to be used; make a new one.",
    ),
    info(
        3306,
        "OAUTH_URL_STATE_INVALID_VARIANT_5",
        ErrorKind::InvalidArgument,
        ErrorFamily::Oauth,
        "The state parameter in the URL was rejected (5th of ngrok's codes for this); start the sign-in over.",
    ),
    info(
        3307,
        "OAUTH_URL_STATE_INVALID_VARIANT_6",
        ErrorKind::InvalidArgument,
        ErrorFamily::Oauth,
        "The state parameter in the URL was rejected (6th of ngrok's codes for this); start the sign-in over.",
    ),
    info(
        3308,
        "OAUTH_URL_STATE_INVALID_VARIANT_7",
        ErrorKind::InvalidArgument,
        ErrorFamily::Oauth,
        "The state parameter in the URL was rejected (7th of ngrok's codes for this); start the sign-in over.",
    ),
    info(
        3309,
        "OAUTH_ROUTE_MATCH_TYPE_UNSUPPORTED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Oauth,
        "OAuth, OIDC and SAML do not work on this route match type; use EXACT_PATH or PATH_PREFIX.",
    ),
    info(
        3310,
        "OAUTH_URL_STATE_INVALID_VARIANT_8",
        ErrorKind::InvalidArgument,
        ErrorFamily::Oauth,
        "The state parameter in the URL was rejected (8th of ngrok's codes for this); start the sign-in over.",
    ),
    info(
        3311,
        "OAUTH_URL_STATE_INVALID_VARIANT_9",
        ErrorKind::InvalidArgument,
        ErrorFamily::Oauth,
        "The state parameter in the URL was rejected (9th of ngrok's codes for this); start the sign-in over.",
    ),
    info(
        3312,
        "OAUTH_URL_STATE_INVALID_VARIANT_10",
        ErrorKind::InvalidArgument,
        ErrorFamily::Oauth,
        "The state parameter in the URL was rejected (10th of ngrok's codes for this); start the sign-in over.",
    ),
    info(
        3313,
        "OAUTH_AUTH_COOKIE_DOMAIN_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Oauth,
        "The domain set for the auth cookie is not acceptable.",
    ),
    info(
        3401,
        "REQUEST_CREDENTIALS_MISSING",
        ErrorKind::Unauthenticated,
        ErrorFamily::Gateway,
        "The request carries no credentials the endpoint accepts.",
    ),
    info(
        3403,
        "REQUEST_FORBIDDEN",
        ErrorKind::PermissionDenied,
        ErrorFamily::Gateway,
        "The caller may not make this request.",
    ),
    info(
        3406,
        "REQUEST_TOKEN_MISSING",
        ErrorKind::Unauthenticated,
        ErrorFamily::Gateway,
        "The request has no token where the endpoint looks for one.",
    ),
    info(
        3408,
        "REQUEST_TOKEN_HEADER_MISSING",
        ErrorKind::Unauthenticated,
        ErrorFamily::Gateway,
        "The request lacks the HTTP header the endpoint is configured to read.",
    ),
    info(
        3411,
        "REQUEST_TOKEN_JSON_BODY_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Gateway,
        "The body of the request is not parseable JSON.",
    ),
    info(
        3412,
        "REQUEST_TOKEN_FORM_BODY_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Gateway,
        "The form in the body of the request does not parse.",
    ),
    info(
        3413,
        "REQUEST_TOKEN_PREFIX_MISSING",
        ErrorKind::Unauthenticated,
        ErrorFamily::Gateway,
        "The value sent does not start with the prefix the endpoint is configured to expect.",
    ),
    info(
        3414,
        "REQUEST_TOKEN_CONTENT_TYPE_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Gateway,
        "The Content-Type header of the request cannot be read.",
    ),
    info(
        3415,
        "REQUEST_TOKEN_BODY_METHOD_UNSUPPORTED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Gateway,
        "Requests with this HTTP method may not carry their token in the body; send it elsewhere.",
    ),
    info(
        3416,
        "REQUEST_TOKEN_INVALID",
        ErrorKind::Unauthenticated,
        ErrorFamily::Gateway,
        "The token sent does not parse and may be malformed.",
    ),
    info(
        3422,
        "REQUEST_TOKEN_JWKS_FETCH_FAILED",
        ErrorKind::Upstream,
        ErrorFamily::Gateway,
        "The key set (JWKS) needed to check tokens could not be fetched.",
    ),
    info(
        3501,
        "FORWARD_INTERNAL_HOPS_LIMIT_REACHED",
        ErrorKind::QuotaExceeded,
        ErrorFamily::TrafficPolicy,
        "The request was forwarded internally through too many endpoints; shorten the chain.",
    ),
    info(
        3601,
        "HTTP_REQUEST_ACTION_RESPONSE_TOO_LONG",
        ErrorKind::Upstream,
        ErrorFamily::TrafficPolicy,
        "The target of the http-request action sent a bigger response than permitted.",
    ),
    info(
        3602,
        "HTTP_REQUEST_ACTION_TIMEOUT",
        ErrorKind::Upstream,
        ErrorFamily::TrafficPolicy,
        "The http-request action had no success within its timeout; check the target or allow more time.",
    ),
    info(
        3603,
        "GATEWAY_REQUEST_LOOP_NOT_ALLOWED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Gateway,
        "The request came round in a loop and was refused.",
    ),
    info(
        3604,
        "RESPONSE_STATUS_CODE_BODY_NOT_ALLOWED",
        ErrorKind::InvalidArgument,
        ErrorFamily::TrafficPolicy,
        "Responses with this HTTP status may not have a body; drop it or pick another status.",
    ),
    info(
        3700,
        "WAF_REQUEST_NOT_ALLOWED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Gateway,
        "The web application firewall did not let the request in.",
    ),
    info(
        3701,
        "WAF_PROCESSING_FAILED",
        ErrorKind::Internal,
        ErrorFamily::Gateway,
        "The web application firewall itself failed.",
    ),
    info(
        3702,
        "WAF_RESPONSE_NOT_ALLOWED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Gateway,
        "The web application firewall did not let the response out.",
    ),
    info(
        3800,
        "AI_GATEWAY_PROVIDER_REQUEST_FAILED",
        ErrorKind::Upstream,
        ErrorFamily::AiGateway,
        "The request to the AI provider failed; the provider was not reachable.",
    ),
    info(
        3801,
        "AI_GATEWAY_REQUEST_BODY_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::AiGateway,
        "The AI Gateway cannot use the request's body; the message gives the error.",
    ),
    info(
        3802,
        "AI_GATEWAY_API_KEY_MISSING",
        ErrorKind::Unauthenticated,
        ErrorFamily::AiGateway,
        "There is no API key to use; add keys to the AI Gateway or set one in the SDK.",
    ),
    info(
        3803,
        "AI_GATEWAY_MODEL_SELECTION_FAILED",
        ErrorKind::InvalidArgument,
        ErrorFamily::AiGateway,
        "Selecting a model failed; the message gives the error.",
    ),
    info(
        3804,
        "AI_GATEWAY_MODELS_NOT_FOUND",
        ErrorKind::NotFound,
        ErrorFamily::AiGateway,
        "No model fits what was asked for; the message lists why.",
    ),
    info(
        3805,
        "AI_GATEWAY_MODEL_SELECTION_EMPTY",
        ErrorKind::NotFound,
        ErrorFamily::AiGateway,
        "The model selection ran but left no model to use; the message lists why.",
    ),
    info(
        3806,
        "AI_GATEWAY_EXPRESSION_TYPE_MISMATCH",
        ErrorKind::InvalidArgument,
        ErrorFamily::AiGateway,
        "A selection expression yields the wrong type; make it return an AIModel or a list of them.",
    ),
    info(
        3807,
        "AI_GATEWAY_ALL_PROVIDERS_FAILED",
        ErrorKind::Upstream,
        ErrorFamily::AiGateway,
        "Every AI provider tried has failed; the message lists their errors.",
    ),
    info(
        3808,
        "AI_GATEWAY_API_KEY_SELECTION_FAILED",
        ErrorKind::InvalidArgument,
        ErrorFamily::AiGateway,
        "Selecting an API key failed; the message gives the error.",
    ),
    info(
        3809,
        "AI_GATEWAY_ENDPOINT_PROTOCOL_UNSUPPORTED",
        ErrorKind::InvalidArgument,
        ErrorFamily::AiGateway,
        "The AI Gateway action runs on HTTP endpoints alone, and this endpoint speaks another protocol.",
    ),
    info(
        3810,
        "AI_GATEWAY_REQUEST_TIMEOUT",
        ErrorKind::Upstream,
        ErrorFamily::AiGateway,
        "The AI request did not finish within its timeout; send a shorter prompt or allow more time.",
    ),
    info(
        3811,
        "AI_GATEWAY_INPUT_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::AiGateway,
        "The prompt has more tokens than permitted; shorten it.",
    ),
    info(
        3812,
        "AI_GATEWAY_UPSTREAM_ATTEMPTS_LIMIT_REACHED",
        ErrorKind::Upstream,
        ErrorFamily::AiGateway,
        "Too many tries at the upstream providers failed; the message lists their errors.",
    ),
    info(
        3813,
        "AI_GATEWAY_API_FORMAT_MODELS_NOT_FOUND",
        ErrorKind::InvalidArgument,
        ErrorFamily::AiGateway,
        "None of the selected models speaks the request's API format; configure providers or models that do.",
    ),
    info(
        3814,
        "AI_GATEWAY_MANAGED_KEY_PATH_UNSUPPORTED",
        ErrorKind::InvalidArgument,
        ErrorFamily::AiGateway,
        "An ngrok-managed key does not serve this path; the message lists those it does.",
    ),
    info(
        3815,
        "AI_GATEWAY_MANAGED_KEY_SERVICE_TIER_UNSUPPORTED",
        ErrorKind::InvalidArgument,
        ErrorFamily::AiGateway,
        "An ngrok-managed key cannot use this service_tier; send default for OpenAI, standard_only for Anthropic.",
    ),
    info(
        3816,
        "AI_GATEWAY_MANAGED_KEY_MODEL_UNSUPPORTED",
        ErrorKind::InvalidArgument,
        ErrorFamily::AiGateway,
        "An ngrok-managed key does not serve this model; the message lists the provider's usable models.",
    ),
    info(
        3817,
        "AI_GATEWAY_PROVIDER_API_KEY_MISSING",
        ErrorKind::Unauthenticated,
        ErrorFamily::AiGateway,
        "This AI provider cannot be used without an API key; add one for it.",
    ),
    info(
        3818,
        "AI_GATEWAY_CREDITS_LIMIT_REACHED",
        ErrorKind::QuotaExceeded,
        ErrorFamily::AiGateway,
        "AI Gateway credits do not suffice; buy more in the dashboard, and allow some minutes for them to arrive.",
    ),
    info(
        3819,
        "AI_GATEWAY_MANAGED_KEY_PROVIDER_SETUP_MISSING",
        ErrorKind::InvalidArgument,
        ErrorFamily::AiGateway,
        "This managed key is not set up for the provider; attach that provider's key or choose a managed provider.",
    ),
    info(
        3900,
        "TRAFFIC_POLICY_CEL_INTERPOLATION_FAILED",
        ErrorKind::InvalidArgument,
        ErrorFamily::TrafficPolicy,
        "Interpolating CEL into a field of the action failed while handling traffic.",
    ),
    info(
        3901,
        "TRAFFIC_POLICY_CEL_INTERPOLATED_REGEX_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::TrafficPolicy,
        "After CEL interpolation, a field of the action is no valid regular expression.",
    ),
    info(
        3902,
        "TRAFFIC_POLICY_BODY_BUFFER_INITIALIZATION_FAILED",
        ErrorKind::Internal,
        ErrorFamily::TrafficPolicy,
        "The action could not begin buffering the body; the message gives the error.",
    ),
    info(
        3903,
        "TRAFFIC_POLICY_BODY_BUFFER_FAILED",
        ErrorKind::Internal,
        ErrorFamily::TrafficPolicy,
        "The action could not take the body into its buffer.",
    ),
    info(
        3904,
        "TRAFFIC_POLICY_BODY_MODIFY_FAILED",
        ErrorKind::Internal,
        ErrorFamily::TrafficPolicy,
        "The action could not change the body's content.",
    ),
    info(
        3905,
        "TRAFFIC_POLICY_CONTENT_LENGTH_UPDATE_FAILED",
        ErrorKind::Internal,
        ErrorFamily::TrafficPolicy,
        "The action could not set the Content-Length header to the new length.",
    ),
    info(
        4001,
        "BILLING_PLAN_NOT_FOUND",
        ErrorKind::NotFound,
        ErrorFamily::Accounts,
        "There is no plan with that ID.",
    ),
    info(
        4003,
        "ACCOUNT_NAME_EMPTY",
        ErrorKind::InvalidArgument,
        ErrorFamily::Accounts,
        "The account was given no name; supply one.",
    ),
    info(
        4004,
        "ACCOUNT_NAME_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::Accounts,
        "The account's name takes more bytes than permitted; shorten it.",
    ),
    info(
        4005,
        "ACCOUNT_GSUITE_DOMAIN_TAKEN",
        ErrorKind::AlreadyExists,
        ErrorFamily::Accounts,
        "The GSuite domain already belongs to a different ngrok account.",
    ),
    info(
        4011,
        "USER_PASSWORD_TOO_SHORT",
        ErrorKind::InvalidArgument,
        ErrorFamily::Users,
        "The password is shorter than the minimum; choose a longer one.",
    ),
    info(
        4012,
        "ACCOUNT_FEATURE_REQUIRES_PLAN",
        ErrorKind::PlanRequired,
        ErrorFamily::Accounts,
        "The account's plan does not include this feature; upgrade in the dashboard.",
    ),
    info(
        4013,
        "ACCOUNT_CREATE_FREE_MEMBERSHIP_ALREADY_EXISTS",
        ErrorKind::PermissionDenied,
        ErrorFamily::Accounts,
        "Members of a free account cannot open another; upgrade or delete the free one first.",
    ),
    info(
        4014,
        "ACCOUNT_DELETE_SUSPENDED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Accounts,
        "A suspended account cannot be deleted; write to ngrok support if the suspension is wrong.",
    ),
    info(
        4015,
        "ACCOUNT_DELETE_BANNED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Accounts,
        "An account banned over the terms of service cannot be deleted; write to ngrok support if that is wrong.",
    ),
    info(
        4016,
        "ACCOUNT_CREATE_ADMIN_SUSPENDED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Accounts,
        "No new account: one this user administered was suspended; write to ngrok support if that is wrong.",
    ),
    info(
        4017,
        "ACCOUNT_CREATE_ADMIN_BANNED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Accounts,
        "No new account: one this user administered was banned over the terms; write to ngrok support if that is wrong.",
    ),
    info(
        4018,
        "AGENT_SESSION_CREDENTIAL_MISSING",
        ErrorKind::Unauthenticated,
        ErrorFamily::Authentication,
        "The session was started without a valid authtoken; sign up, then install yours from the dashboard.",
    ),
    info(
        4019,
        "ACCOUNT_DELETE_SUBSCRIPTION_IN_USE",
        ErrorKind::ConflictOrInUse,
        ErrorFamily::Accounts,
        "The account still has a running billing subscription and so cannot be deleted; ask ngrok support.",
    ),
    info(
        4020,
        "USER_PASSWORD_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::Users,
        "The password exceeds the maximum length; choose a shorter one.",
    ),
    info(
        4021,
        "ACCOUNT_DELETE_UNPAID_INVOICE_NOT_ALLOWED",
        ErrorKind::ConflictOrInUse,
        ErrorFamily::Accounts,
        "The account still owes on an invoice and so cannot be deleted; ask ngrok support.",
    ),
    info(
        4022,
        "ACCOUNT_OBSERVABILITY_CAPTURE_NOT_AUTHORIZED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Accounts,
        "This user may not alter the account's observability capture settings; ask an admin.",
    ),
    info(
        4023,
        "ACCOUNT_FEATURE_CONTACT_SALES_REQUIRES_PLAN",
        ErrorKind::PlanRequired,
        ErrorFamily::Accounts,
        "The account lacks this feature, which ngrok enables on request; contact them about it.",
    ),
    info(
        4024,
        "ACCOUNT_PLAN_DOWNGRADE_FAILED",
        ErrorKind::ConflictOrInUse,
        ErrorFamily::Accounts,
        "The account cannot move to a lower plan; the message gives the reason.",
    ),
    info(
        4025,
        "ACCOUNT_PLAN_UPGRADE_FAILED",
        ErrorKind::ConflictOrInUse,
        ErrorFamily::Accounts,
        "The account cannot move to a higher plan; the message gives the reason.",
    ),
    info(
        4026,
        "ACCOUNT_CREDIT_LIMIT_REACHED",
        ErrorKind::QuotaExceeded,
        ErrorFamily::Accounts,
        "The credit is used up; upgrade, or keep to the dev domain with a traffic policy free of paid actions.",
    ),
    info(
        4027,
        "ACCOUNT_INCLUDED_BANDWIDTH_LIMIT_REACHED",
        ErrorKind::QuotaExceeded,
        ErrorFamily::Accounts,
        "The plan's bandwidth is used up; any credit left can buy more.",
    ),
    info(
        4028,
        "ACCOUNT_MFA_ENFORCEMENT_REASON_MISSING",
        ErrorKind::InvalidArgument,
        ErrorFamily::Users,
        "Changing whether the account enforces MFA needs a stated reason; give one.",
    ),
    info(
        4100,
        "USER_LOGIN_CREDENTIALS_INVALID",
        ErrorKind::Unauthenticated,
        ErrorFamily::Authentication,
        "The sign-in failed: wrong email or wrong password.",
    ),
    info(
        4101,
        "USER_EMAIL_TAKEN",
        ErrorKind::AlreadyExists,
        ErrorFamily::Users,
        "Another user already has this email address.",
    ),
    info(
        4103,
        "USER_EMAIL_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Users,
        "The text given as the user's email is not an email address.",
    ),
    info(
        4104,
        "USER_NAME_EMPTY",
        ErrorKind::InvalidArgument,
        ErrorFamily::Users,
        "The user was given no name; supply one.",
    ),
    info(
        4105,
        "USER_NAME_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::Users,
        "The user's name takes more bytes than permitted; shorten it.",
    ),
    info(
        4106,
        "USER_DELETE_SUSPENDED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Users,
        "A user suspended over the terms of service cannot be deleted; write to ngrok support if that is wrong.",
    ),
    info(
        4107,
        "USER_DELETE_BANNED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Users,
        "A user banned over the terms of service cannot be deleted; write to ngrok support if that is wrong.",
    ),
    info(
        4108,
        "SIGNUP_EMAIL_PROVIDER_NOT_ALLOWED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Users,
        "ngrok takes no sign-ups from this email provider, to curb abuse; use an address elsewhere.",
    ),
    info(
        4109,
        "SERVICE_USER_NAME_EMPTY",
        ErrorKind::InvalidArgument,
        ErrorFamily::Users,
        "The service user was given no name; supply one.",
    ),
    info(
        4110,
        "SERVICE_USER_NAME_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::Users,
        "The service user's name takes more bytes than permitted; shorten it.",
    ),
    info(
        4111,
        "SERVICE_USER_CHANGE_NOT_AUTHORIZED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Users,
        "Only an admin can manage bots; ask one to make the change.",
    ),
    info(
        4112,
        "SERVICE_USER_NAME_TAKEN",
        ErrorKind::AlreadyExists,
        ErrorFamily::Users,
        "The account already has a service user of this name; pick another.",
    ),
    info(
        4114,
        "SIGNUP_EMAIL_DOMAIN_SELF_SERVE_NOT_ALLOWED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Users,
        "Users of this email domain cannot register themselves; ask your ngrok administrator.",
    ),
    info(
        4115,
        "ACCOUNT_CREATE_EMAIL_DOMAIN_NOT_ALLOWED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Accounts,
        "Users of this email domain cannot open accounts; ask your ngrok administrator.",
    ),
    info(
        4116,
        "SIGNUP_DOMAIN_CONTROL_SSO_MISSING",
        ErrorKind::PermissionDenied,
        ErrorFamily::Users,
        "This email's domain is under a domain control, so sign-up goes through SSO.",
    ),
    info(
        4117,
        "USER_EMAIL_ALIAS_ALREADY_EXISTS",
        ErrorKind::AlreadyExists,
        ErrorFamily::Users,
        "A user with an alias of this email is registered already; log in with that address.",
    ),
    info(
        4118,
        "SIGNUP_EMAIL_ADDRESS_NOT_ALLOWED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Users,
        "ngrok takes no sign-up from this email address; use another.",
    ),
    info(
        4119,
        "SERVICE_USERS_REQUIRES_PLAN",
        ErrorKind::PlanRequired,
        ErrorFamily::Users,
        "Service users come with paid plans; upgrade the account to have them.",
    ),
    info(
        4200,
        "USER_LAST_LOGIN_DELETE_NOT_ALLOWED",
        ErrorKind::ConflictOrInUse,
        ErrorFamily::Users,
        "The user's last login method cannot be removed; add a further one first.",
    ),
    info(
        4201,
        "USER_LOGIN_CONNECTION_TAKEN",
        ErrorKind::AlreadyExists,
        ErrorFamily::Users,
        "This login is linked to a different ngrok user already.",
    ),
    info(
        4202,
        "USER_PASSWORD_LOGIN_CONVERSION_REASON_MISSING",
        ErrorKind::InvalidArgument,
        ErrorFamily::Users,
        "Converting a user to password login needs a stated reason; give one.",
    ),
    info(
        4300,
        "USER_EMAIL_NOT_FOUND",
        ErrorKind::NotFound,
        ErrorFamily::Users,
        "No ngrok user has this email address.",
    ),
    info(
        4301,
        "USER_PASSWORD_MISSING",
        ErrorKind::Unauthenticated,
        ErrorFamily::Users,
        "This user has no password; sign in through Google or GitHub.",
    ),
    info(
        4302,
        "USER_PASSWORD_RESET_EXPIRED",
        ErrorKind::Unauthenticated,
        ErrorFamily::Users,
        "The password cannot be redeemed, as it has expired; request a reset and follow the mailed link in time.",
    ),
    info(
        4303,
        "PASSWORD_BULK_EXPIRE_TEMPLATE_MISSING",
        ErrorKind::InvalidArgument,
        ErrorFamily::Users,
        "Expiring passwords in bulk needs a message template; supply one.",
    ),
    info(
        4304,
        "USER_EMAIL_OR_ID_LIST_EMPTY",
        ErrorKind::InvalidArgument,
        ErrorFamily::Users,
        "The request names no users; list one or more by email or ID.",
    ),
    info(
        4305,
        "USER_MESSAGE_TEMPLATE_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Users,
        "The message template cannot be used; the message gives the reason.",
    ),
    info(
        4400,
        "INVITATION_EMAIL_MISSING",
        ErrorKind::InvalidArgument,
        ErrorFamily::Users,
        "The invitation has no email address; say whom to invite.",
    ),
    info(
        4401,
        "INVITATION_EMAIL_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::Users,
        "The email address to invite takes more bytes than permitted.",
    ),
    info(
        4402,
        "INVITATION_TEAM_SIZE_LIMIT_REACHED",
        ErrorKind::QuotaExceeded,
        ErrorFamily::Users,
        "The team has no free seat for this invitation; buy one more in the dashboard.",
    ),
    info(
        4403,
        "INVITATIONS_NOT_ALLOWED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Users,
        "No further users can be invited from here; write to ngrok support if that is wrong.",
    ),
    info(
        4404,
        "INVITATION_REDEEM_FAILED",
        ErrorKind::ConflictOrInUse,
        ErrorFamily::Users,
        "The invitation could not be redeemed; the message gives the reason.",
    ),
    info(
        4405,
        "INVITATION_EMAIL_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Users,
        "The text given for the invitation is not an email address.",
    ),
    info(
        4407,
        "BETA_ENROLLMENT_NOT_ALLOWED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Accounts,
        "Joining the beta is not open to this user at present.",
    ),
    info(
        4408,
        "FEATURE_REQUEST_SUGGESTION_LENGTH_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Dashboard,
        "The feature suggestion is empty or exceeds the character limit.",
    ),
    info(
        4409,
        "INVITATION_PERMISSIONS_NOT_ALLOWED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Users,
        "This account may not choose the permissions of its invitations; leave them out.",
    ),
    info(
        4410,
        "INVITATION_ADMIN_NOT_AUTHORIZED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Users,
        "Inviting an administrator takes one; ask an administrator of the account.",
    ),
    info(
        4411,
        "INVITATION_CREATE_NOT_AUTHORIZED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Users,
        "This user may not invite others to the account.",
    ),
    info(
        4412,
        "INVITATION_HIGHER_PERMISSIONS_NOT_ALLOWED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Users,
        "The invitation grants more than the inviting user may do; lower its permissions.",
    ),
    info(
        4413,
        "USER_INVITE_DEVELOPER_PERMISSION_MISSING",
        ErrorKind::InvalidArgument,
        ErrorFamily::Users,
        "The Invite permission goes only with Developer Read Write; grant both.",
    ),
    info(
        4414,
        "INVITATION_CREATE_SCIM_NOT_ALLOWED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Users,
        "Members of this account come through SCIM 2.0, so invitations cannot be made.",
    ),
    info(
        4415,
        "INVITATION_REDEEM_SCIM_NOT_ALLOWED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Users,
        "Members of this account come through SCIM 2.0, so the invitation cannot be redeemed.",
    ),
    info(
        4416,
        "INVITATION_EMAIL_MISMATCH",
        ErrorKind::PermissionDenied,
        ErrorFamily::Users,
        "The invitation was meant for another email address than the signed-in user's.",
    ),
    info(
        4451,
        "USER_EMAIL_CHANGE_ADDRESS_TAKEN",
        ErrorKind::AlreadyExists,
        ErrorFamily::Users,
        "The address wanted as new email is that of an existing user.",
    ),
    info(
        4452,
        "USER_EMAIL_VERIFICATION_ADDRESS_TAKEN",
        ErrorKind::AlreadyExists,
        ErrorFamily::Users,
        "The email address cannot be verified, because another user has it.",
    ),
    info(
        4453,
        "USER_EMAIL_VERIFICATION_SIMILAR_ADDRESS_TAKEN",
        ErrorKind::AlreadyExists,
        ErrorFamily::Users,
        "The email address cannot be verified, because another user has one much like it.",
    ),
    info(
        4454,
        "USER_EMAIL_CHANGE_SCIM_NOT_ALLOWED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Users,
        "This user comes through SCIM; change the email at the identity provider.",
    ),
    info(
        4455,
        "USER_EMAIL_CHANGE_SSO_NOT_ALLOWED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Users,
        "A user of an account that enforces SSO cannot change their email.",
    ),
    info(
        4500,
        "ENDPOINT_TCP_ADDRESS_OR_URL_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Endpoints,
        "Neither a TCP address nor a URL was given; write host:port, or a whole URL with its scheme for HTTP or TLS.",
    ),
    info(
        4501,
        "TCP_ADDRESS_PORT_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Addresses,
        "The port in the address is not a number a TCP port can have.",
    ),
    info(
        4502,
        "TCP_ADDRESS_PORT_OUT_OF_RANGE",
        ErrorKind::InvalidArgument,
        ErrorFamily::Addresses,
        "ngrok hands out no TCP port of this number; check the address.",
    ),
    info(
        4503,
        "TCP_ADDRESS_NGROK_IP_NOT_FOUND",
        ErrorKind::NotFound,
        ErrorFamily::Addresses,
        "The address has an IP that ngrok does not use for TCP.",
    ),
    info(
        4504,
        "TCP_ADDRESS_NGROK_HOSTNAME_NOT_FOUND",
        ErrorKind::NotFound,
        ErrorFamily::Addresses,
        "The address has a hostname that ngrok does not use for TCP.",
    ),
    info(
        4701,
        "SSO_CONFIGURATION_PROTOCOL_CONFLICT",
        ErrorKind::InvalidArgument,
        ErrorFamily::Authentication,
        "The SSO configuration holds both SAML and OpenID Connect; send just one of them.",
    ),
    info(
        4702,
        "SSO_LAST_IDENTITY_PROVIDER_IN_USE",
        ErrorKind::ConflictOrInUse,
        ErrorFamily::Authentication,
        "SSO is enforced, so its last identity provider cannot go; add another or stop enforcing SSO first.",
    ),
    info(
        5000,
        "ACCOUNT_RESOURCE_LIMIT_REACHED",
        ErrorKind::QuotaExceeded,
        ErrorFamily::Limits,
        "The account has as many resources of this kind as it may have; the message names the kind and limit.",
    ),
    info(
        5001,
        "ACCOUNT_RESOURCE_RATE_LIMITED",
        ErrorKind::RateLimited,
        ErrorFamily::Limits,
        "The account made too many of these in the interval; the message gives the rate, so slow down and retry.",
    ),
    info(
        5100,
        "EVENT_DESTINATION_TARGET_MISSING",
        ErrorKind::InvalidArgument,
        ErrorFamily::Events,
        "The event destination has no target; set one of those the message lists.",
    ),
    info(
        5102,
        "EVENT_DESTINATIONS_ACCOUNT_LIMIT_REACHED",
        ErrorKind::QuotaExceeded,
        ErrorFamily::Events,
        "The account already has as many event destinations as it may have; delete one first.",
    ),
    info(
        5103,
        "EVENT_DESTINATION_NOT_FOUND",
        ErrorKind::NotFound,
        ErrorFamily::Events,
        "The account has no event destination with that ID.",
    ),
    info(
        5104,
        "EVENT_DESTINATION_ROLE_ARN_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Events,
        "The event destination's role is not the ARN of an AWS IAM role; the message gives the error.",
    ),
    info(
        5105,
        "EVENT_DESTINATION_ROLE_EXTERNAL_ID_MISSING",
        ErrorKind::InvalidArgument,
        ErrorFamily::Events,
        "The AWS role of the event destination has no external ID; add it.",
    ),
    info(
        5106,
        "EVENT_DESTINATION_TARGET_AUTH_MISSING",
        ErrorKind::InvalidArgument,
        ErrorFamily::Events,
        "The event destination's target says nothing about authentication; fill in its auth field.",
    ),
    info(
        5107,
        "EVENT_DESTINATION_AUTH_CREDENTIALS_MISSING",
        ErrorKind::InvalidArgument,
        ErrorFamily::Events,
        "The event destination's auth is empty; put a role or credentials in it.",
    ),
    info(
        5108,
        "EVENT_DESTINATION_TARGET_TYPE_CHANGE_NOT_ALLOWED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Events,
        "An event destination keeps its target type for good; make a new destination for another type.",
    ),
    info(
        5112,
        "EVENT_DESTINATION_IN_USE",
        ErrorKind::ConflictOrInUse,
        ErrorFamily::Events,
        "An event stream still sends to this destination; detach it there before the deletion.",
    ),
    info(
        5115,
        "EVENT_DESTINATION_TARGETS_LIMIT_REACHED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Events,
        "The event destination has several targets; keep just one.",
    ),
    info(
        5116,
        "EVENT_DESTINATION_AUTH_TYPES_LIMIT_REACHED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Events,
        "The event destination has several kinds of authentication; keep just one.",
    ),
    info(
        5117,
        "EVENT_DESTINATION_PROPERTY_CHANGE_NOT_ALLOWED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Events,
        "This property is fixed once the destination exists; make a new destination to change it.",
    ),
    info(
        5118,
        "EVENT_DESTINATION_ARN_PARTITION_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Events,
        "The partition within the ARN is not valid; the message names the field.",
    ),
    info(
        5119,
        "EVENT_DESTINATION_ARN_SERVICE_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Events,
        "The service within the ARN is not valid; the message names the field.",
    ),
    info(
        5120,
        "EVENT_DESTINATION_ARN_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Events,
        "The ARN is malformed; copy it from Amazon unchanged.",
    ),
    info(
        5122,
        "EVENT_REQUEST_FAILED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Events,
        "The request about events failed; all detail stands in the message.",
    ),
    info(
        5123,
        "EVENT_SUBSCRIPTION_NOT_FOUND",
        ErrorKind::NotFound,
        ErrorFamily::Events,
        "No event subscription with that ID exists; check the ID.",
    ),
    info(
        5124,
        "EVENT_SUBSCRIPTIONS_NOT_ALLOWED",
        ErrorKind::PlanRequired,
        ErrorFamily::Events,
        "Event subscriptions are not enabled for this account.",
    ),
    info(
        5125,
        "EVENT_SUBSCRIPTION_SOURCE_NOT_FOUND",
        ErrorKind::NotFound,
        ErrorFamily::Events,
        "The event subscription exists but has no source of that type.",
    ),
    info(
        5126,
        "EVENT_SUBSCRIPTION_DESTINATIONS_LIMIT_REACHED",
        ErrorKind::QuotaExceeded,
        ErrorFamily::Events,
        "The event subscription already has as many destinations as it may have; remove one first.",
    ),
    info(
        5127,
        "EVENT_SUBSCRIPTION_SOURCE_TYPE_ALREADY_EXISTS",
        ErrorKind::InvalidArgument,
        ErrorFamily::Events,
        "Two sources of the event subscription have one type; list each type once.",
    ),
    info(
        5128,
        "EVENT_DESTINATIONS_NOT_ALLOWED",
        ErrorKind::PlanRequired,
        ErrorFamily::Events,
        "Creating event destinations is not enabled for this account.",
    ),
    info(
        5129,
        "EVENT_DESTINATION_ARN_FOR_SERVICE_MISMATCH",
        ErrorKind::InvalidArgument,
        ErrorFamily::Events,
        "The ARN does not suit the AWS service it is meant for; the message names both.",
    ),
    info(
        5130,
        "EVENT_DESTINATION_ARN_FOR_RESOURCE_TYPE_MISMATCH",
        ErrorKind::InvalidArgument,
        ErrorFamily::Events,
        "The ARN does not suit the AWS resource type it is meant for; the message names both.",
    ),
    info(
        5131,
        "EVENT_SUBSCRIPTIONS_ACCOUNT_LIMIT_REACHED",
        ErrorKind::QuotaExceeded,
        ErrorFamily::Events,
        "The account already has as many event subscriptions as it may have; delete one first.",
    ),
    info(
        5132,
        "EVENT_DESTINATION_DATADOG_API_KEY_NOT_AUTHORIZED",
        ErrorKind::Upstream,
        ErrorFamily::Events,
        "Datadog does not take events under this API key; check the key and the error in the message.",
    ),
    info(
        5133,
        "EVENT_DESTINATION_API_KEY_MISSING",
        ErrorKind::InvalidArgument,
        ErrorFamily::Events,
        "The target of the event destination has no API key; add it.",
    ),
    info(
        5134,
        "EVENT_DESTINATION_DATADOG_SITE_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Events,
        "The Datadog site is unknown; use a value from the SITE column in Datadog's list of sites.",
    ),
    info(
        5135,
        "EVENT_SOURCE_FILTER_NOT_ALLOWED",
        ErrorKind::PlanRequired,
        ErrorFamily::Events,
        "Filters on event sources are not enabled for this account.",
    ),
    info(
        5136,
        "EVENT_DESTINATION_AZURE_RULE_ID_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Events,
        "The Azure data collection rule ID for logs ingestion is absent or wrong.",
    ),
    info(
        5137,
        "EVENT_DESTINATION_AZURE_STREAM_NAME_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Events,
        "The Azure data collection stream name for logs ingestion is absent or wrong.",
    ),
    info(
        5138,
        "EVENT_DESTINATION_AZURE_INGESTION_URI_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Events,
        "The Azure URI for logs ingestion is absent or wrong.",
    ),
    info(
        5139,
        "EVENT_DESTINATION_AZURE_CONFIG_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Events,
        "The Azure configuration is not accepted; the message gives the error.",
    ),
    info(
        5140,
        "EVENT_FIELDS_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Events,
        "At least one field sent is not accepted; the message says what is wrong.",
    ),
    info(
        5141,
        "EVENT_AUDIT_EXPORT_REQUIRES_PLAN",
        ErrorKind::PlanRequired,
        ErrorFamily::Events,
        "Exporting audit events takes the Account Governance add-on; without it, export HTTP request and TCP connection events.",
    ),
    info(
        5200,
        "OIDC_STATE_PARAMETER_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Oauth,
        "The OIDC sign-in came back with a state value ngrok does not accept; start signing in again.",
    ),
    info(
        5201,
        "OIDC_STATE_PARAMETER_INVALID_VARIANT_2",
        ErrorKind::InvalidArgument,
        ErrorFamily::Oauth,
        "The state value in the OIDC sign-in URL fails ngrok's checks; open the protected page anew.",
    ),
    info(
        5202,
        "OIDC_PROVIDER_COMMUNICATION_FAILED",
        ErrorKind::Upstream,
        ErrorFamily::Oauth,
        "ngrok could not complete its exchange with the OIDC provider; the message gives the reason.",
    ),
    info(
        5203,
        "OIDC_ID_TOKEN_MISSING",
        ErrorKind::Upstream,
        ErrorFamily::Oauth,
        "The OIDC provider's answer holds no ID token, so the visitor cannot be signed in.",
    ),
    info(
        5204,
        "OIDC_ID_TOKEN_VERIFICATION_FAILED",
        ErrorKind::Upstream,
        ErrorFamily::Oauth,
        "The ID token issued by the OIDC provider does not pass verification; the message says why.",
    ),
    info(
        5205,
        "OIDC_ID_TOKEN_CLAIMS_FAILED",
        ErrorKind::Upstream,
        ErrorFamily::Oauth,
        "The claims inside the provider's ID token could not be read; the message says why.",
    ),
    info(
        5206,
        "OIDC_ENDPOINT_CONFIGURATION_NOT_FOUND",
        ErrorKind::NotFound,
        ErrorFamily::Oauth,
        "The OIDC sign-in refers to an endpoint configuration that is not there.",
    ),
    info(
        5207,
        "OIDC_ENDPOINT_CONFIGURATION_MODULE_MISSING",
        ErrorKind::NotFound,
        ErrorFamily::Oauth,
        "The endpoint configuration behind this OIDC sign-in has OIDC switched off or unset.",
    ),
    info(
        5208,
        "OIDC_PROVIDER_METADATA_FETCH_FAILED",
        ErrorKind::Upstream,
        ErrorFamily::Oauth,
        "ngrok could not obtain the metadata of the OIDC provider; check the issuer URL and that it can be reached.",
    ),
    info(
        5209,
        "OIDC_AUTHENTICATION_FLOW_EXPIRED",
        ErrorKind::Unauthenticated,
        ErrorFamily::Oauth,
        "The visitor took too long to finish the OIDC sign-in; it has to be started over.",
    ),
    info(
        5210,
        "OIDC_AUTHENTICATION_FLOW_EXPIRED_VARIANT_2",
        ErrorKind::Unauthenticated,
        ErrorFamily::Oauth,
        "The time allowed for this OIDC sign-in has passed; sign in once more.",
    ),
    info(
        5211,
        "OIDC_PROVIDER_ERROR_RESPONSE",
        ErrorKind::Upstream,
        ErrorFamily::Oauth,
        "The OIDC provider ended the sign-in with an error code, quoted in the message; sign in again.",
    ),
    info(
        5212,
        "OIDC_DOMAIN_MODULE_MISSING",
        ErrorKind::NotFound,
        ErrorFamily::Oauth,
        "The domain that this OIDC sign-in belongs to does not have OIDC turned on.",
    ),
    info(
        5300,
        "SAML_RELAY_STATE_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Oauth,
        "The RelayState in the SAML response is not one that ngrok accepts; begin the sign-in again.",
    ),
    info(
        5301,
        "SAML_ASSERTION_INVALID",
        ErrorKind::Upstream,
        ErrorFamily::Oauth,
        "The identity provider's SAML assertion was rejected; the message gives the reason.",
    ),
    info(
        5302,
        "SAML_IDP_INITIATED_CONFIGURATION_NOT_ALLOWED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Oauth,
        "This endpoint configuration's SAML module takes no logins started at the IdP; begin at the endpoint or allow them.",
    ),
    info(
        5303,
        "SAML_ENDPOINT_CONFIGURATION_DOMAIN_MISSING",
        ErrorKind::NotFound,
        ErrorFamily::Oauth,
        "No domain uses the endpoint configuration behind this SAML login; attach one first.",
    ),
    info(
        5304,
        "SAML_RELAY_STATE_DOMAIN_NOT_FOUND",
        ErrorKind::NotFound,
        ErrorFamily::Oauth,
        "The RelayState of an IdP-initiated login names a domain ngrok does not know; correct it at the IdP.",
    ),
    info(
        5305,
        "SAML_ASSERTION_INVALID_VARIANT_2",
        ErrorKind::Upstream,
        ErrorFamily::Oauth,
        "ngrok could not accept the assertion in the IdP's SAML response; see the reason given in the message.",
    ),
    info(
        5306,
        "SAML_RELAY_STATE_INVALID_VARIANT_2",
        ErrorKind::InvalidArgument,
        ErrorFamily::Oauth,
        "The RelayState sent along with the SAML message fails ngrok's checks; retry from the protected page.",
    ),
    info(
        5307,
        "SAML_RELAY_STATE_DOMAIN_CONFIGURATION_MISMATCH",
        ErrorKind::InvalidArgument,
        ErrorFamily::Oauth,
        "The RelayState's domain exists but does not use this endpoint configuration; attach it or name another domain.",
    ),
    info(
        5308,
        "SAML_LOGOUT_RESPONSE_INVALID",
        ErrorKind::Upstream,
        ErrorFamily::Oauth,
        "The identity provider's SAML logout response was rejected; the message gives the reason.",
    ),
    info(
        5309,
        "SAML_STATE_PARAMETER_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Oauth,
        "The SAML flow's URL carries a state value that ngrok does not accept; start the flow again.",
    ),
    info(
        5310,
        "SAML_STATE_PARAMETER_INVALID_VARIANT_2",
        ErrorKind::InvalidArgument,
        ErrorFamily::Oauth,
        "The state value in this SAML URL fails ngrok's checks; go back to the protected page and retry.",
    ),
    info(
        5311,
        "SAML_ASSERTION_AUTHN_STATEMENTS_INVALID",
        ErrorKind::Upstream,
        ErrorFamily::Oauth,
        "The IdP's SAML assertion has the wrong number of Authn statements; correct what the IdP sends.",
    ),
    info(
        5312,
        "SAML_GROUP_NOT_AUTHORIZED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Oauth,
        "The visitor is in none of the groups the edge admits; add them to one at the IdP or widen the list.",
    ),
    info(
        5313,
        "SAML_AUTHENTICATION_FLOW_EXPIRED",
        ErrorKind::Unauthenticated,
        ErrorFamily::Oauth,
        "The visitor took too long to finish the SAML sign-in; it has to be started over.",
    ),
    info(
        5314,
        "SAML_LOGOUT_FLOW_EXPIRED",
        ErrorKind::Unauthenticated,
        ErrorFamily::Oauth,
        "The visitor took too long to finish the SAML logout; it has to be started over.",
    ),
    info(
        5315,
        "SAML_AUTHENTICATION_FLOW_EXPIRED_VARIANT_2",
        ErrorKind::Unauthenticated,
        ErrorFamily::Oauth,
        "The time allowed for this SAML sign-in has passed; sign in once more.",
    ),
    info(
        5316,
        "SAML_LOGOUT_FLOW_EXPIRED_VARIANT_2",
        ErrorKind::Unauthenticated,
        ErrorFamily::Oauth,
        "The time allowed for this SAML logout has passed; log out once more.",
    ),
    info(
        5317,
        "SAML_IDP_INITIATED_EDGE_ROUTE_NOT_ALLOWED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Oauth,
        "This edge route's SAML module takes no logins started at the IdP; begin at the endpoint or allow them.",
    ),
    info(
        5318,
        "SAML_EDGE_DOMAIN_MISSING",
        ErrorKind::NotFound,
        ErrorFamily::Oauth,
        "No domain is attached to the edge behind this SAML login; attach one first.",
    ),
    info(
        5319,
        "SAML_RELAY_STATE_DOMAIN_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Oauth,
        "The RelayState would redirect an IdP-initiated login to a domain that is no hostport of the edge; add it as one.",
    ),
    info(
        5320,
        "SAML_EDGE_ROUTE_NOT_FOUND",
        ErrorKind::NotFound,
        ErrorFamily::Oauth,
        "The SAML flow refers to an edge route that is not there.",
    ),
    info(
        5321,
        "SAML_RELAY_STATE_REDIRECT_MISSING",
        ErrorKind::InvalidArgument,
        ErrorFamily::Oauth,
        "The IdP-initiated login has no target; configure the IdP to send the redirect URL as RelayState.",
    ),
    info(
        5322,
        "SAML_RELAY_STATE_DOMAIN_EDGE_MISMATCH",
        ErrorKind::InvalidArgument,
        ErrorFamily::Oauth,
        "The RelayState's domain exists but does not belong to this edge; attach it or name another domain.",
    ),
    info(
        5323,
        "SAML_CONFIGURATION_MODULE_MISSING",
        ErrorKind::NotFound,
        ErrorFamily::Oauth,
        "The configuration this SAML URL points to has no SAML module turned on.",
    ),
    info(
        5324,
        "SAML_CONFIGURATION_ID_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Oauth,
        "The SAML URL contains something that is not a valid ID; most likely the URL was mistyped or cut.",
    ),
    info(
        5325,
        "SAML_IDP_INITIATED_EDGE_DOMAIN_MISSING",
        ErrorKind::NotFound,
        ErrorFamily::Oauth,
        "An IdP-initiated login reached an edge without domains; give the edge one or more hostports.",
    ),
    info(
        5326,
        "SAML_RELAY_STATE_MATCH_TYPE_REDIRECT_MISSING",
        ErrorKind::InvalidArgument,
        ErrorFamily::Oauth,
        "With this route match type an IdP-initiated login cannot guess its target; set the redirect URL as RelayState.",
    ),
    info(
        5327,
        "SAML_CONFIGURATION_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Oauth,
        "The SAML configuration cannot be parsed; write every URL in it in full, scheme included.",
    ),
    info(
        5400,
        "EVENT_SOURCE_FIELDS_MISSING",
        ErrorKind::InvalidArgument,
        ErrorFamily::Events,
        "Event sources of this type need a list of fields to capture; add it.",
    ),
    info(
        5401,
        "EVENT_SOURCE_FIELDS_NOT_ALLOWED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Events,
        "Event sources of this type take no fields; leave them out.",
    ),
    info(
        5402,
        "EVENT_SOURCE_FILTER_FOR_TYPE_NOT_ALLOWED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Events,
        "Event sources of this type take no filter; leave it out.",
    ),
    info(
        5403,
        "EVENT_SOURCE_FIELD_TYPE_MISMATCH",
        ErrorKind::InvalidArgument,
        ErrorFamily::Events,
        "A field listed for the event source does not exist on its event type; replace or drop it.",
    ),
    info(
        5404,
        "EVENT_SOURCE_FILTER_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Events,
        "The event source's filter expression is faulty; the message says where.",
    ),
    info(
        5405,
        "EVENT_SOURCE_FIELD_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Events,
        "The named event field is not one that ngrok knows.",
    ),
    info(
        5406,
        "EVENT_SOURCE_FILTER_FIELD_UNSUPPORTED",
        ErrorKind::DeprecatedOrUnsupported,
        ErrorFamily::Events,
        "This event field cannot be used in filters so far; filter on another one.",
    ),
    info(
        5500,
        "OAUTH_FLOW_STATE_PARAMETER_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Oauth,
        "The OAuth sign-in came back with a state value ngrok does not accept; start signing in again.",
    ),
    info(
        5501,
        "OAUTH_AUTHENTICATION_FLOW_EXPIRED",
        ErrorKind::Unauthenticated,
        ErrorFamily::Oauth,
        "The visitor took too long to finish the OAuth sign-in; it has to be started over.",
    ),
    info(
        5502,
        "OAUTH_REQUIRED_SCOPES_MISSING",
        ErrorKind::PermissionDenied,
        ErrorFamily::Oauth,
        "The visitor signed in at the provider but withheld scopes the application needs; authorize again with all of them.",
    ),
    info(
        5503,
        "OAUTH_FLOW_STATE_PARAMETER_INVALID_VARIANT_2",
        ErrorKind::InvalidArgument,
        ErrorFamily::Oauth,
        "The state value in the OAuth sign-in URL fails ngrok's checks; open the protected page anew.",
    ),
    info(
        5504,
        "OAUTH_AUTHENTICATION_FLOW_EXPIRED_VARIANT_2",
        ErrorKind::Unauthenticated,
        ErrorFamily::Oauth,
        "The time allowed for this OAuth sign-in has passed; sign in once more.",
    ),
    info(
        5507,
        "OAUTH_PROVIDER_ERROR_RESPONSE",
        ErrorKind::Upstream,
        ErrorFamily::Oauth,
        "The OAuth sign-in failed with the error name and details that the message quotes.",
    ),
    info(
        5508,
        "OAUTH_REQUIRED_SCOPES_MISSING_VARIANT_2",
        ErrorKind::PermissionDenied,
        ErrorFamily::Oauth,
        "The provider's grant lacks scopes that are mandatory here; repeat the authorization and agree to each scope.",
    ),
    info(
        5510,
        "OAUTH_FLOW_PROVIDER_EMAIL_MISSING",
        ErrorKind::Upstream,
        ErrorFamily::Oauth,
        "The provider sent no email for the visitor, who must have a confirmed primary address there.",
    ),
    info(
        5511,
        "OAUTH_EMAIL_NOT_AUTHORIZED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Oauth,
        "The visitor's email address is not among those the account admits.",
    ),
    info(
        5512,
        "OAUTH_EMAIL_FORMAT_INVALID",
        ErrorKind::Upstream,
        ErrorFamily::Oauth,
        "The email address received for the visitor has no @ and cannot be matched.",
    ),
    info(
        5513,
        "OAUTH_EMAIL_DOMAIN_INVALID",
        ErrorKind::Upstream,
        ErrorFamily::Oauth,
        "The domain of the visitor's email address could not be turned into a fully qualified name.",
    ),
    info(
        5517,
        "OAUTH_PROVIDER_DATA_ACCESS_DENIED_WITH_DETAILS",
        ErrorKind::Upstream,
        ErrorFamily::Oauth,
        "The provider refused user data at the end of the sign-in, for the reason quoted; check the app's installation there.",
    ),
    info(
        5518,
        "OAUTH_AUTHORIZATION_ACCESS_DENIED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Oauth,
        "The visitor or provider declined the authorization; the application has to be approved before going on.",
    ),
    info(
        5520,
        "OAUTH_PROVIDER_SCOPE_INVALID",
        ErrorKind::Upstream,
        ErrorFamily::Oauth,
        "The provider does not recognize a scope the application asks for; its owner has to fix the scope list.",
    ),
    info(
        5521,
        "OAUTH_PROVIDER_INTERNAL_ERROR",
        ErrorKind::Upstream,
        ErrorFamily::Oauth,
        "The provider failed internally while authorizing the visitor; see the description in the message.",
    ),
    info(
        5522,
        "OAUTH_PROVIDER_OVERLOADED",
        ErrorKind::Upstream,
        ErrorFamily::Oauth,
        "The provider is overloaded and cannot authorize the visitor at present; try later.",
    ),
    info(
        5523,
        "OAUTH_PROVIDER_REDIRECT_URL_INVALID",
        ErrorKind::Upstream,
        ErrorFamily::Oauth,
        "The provider refuses the application's redirect URL; its owner has to correct it at the provider.",
    ),
    info(
        5524,
        "OAUTH_AUTHORIZATION_CLIENT_CREDENTIALS_INVALID",
        ErrorKind::Upstream,
        ErrorFamily::Oauth,
        "The provider turned the authorization down; the app's owner should check client ID and secret.",
    ),
    info(
        5525,
        "OAUTH_PROVIDER_APPLICATION_RATE_LIMITED",
        ErrorKind::RateLimited,
        ErrorFamily::Oauth,
        "The provider limits how often this application may call it and refuses for now; wait some minutes.",
    ),
    info(
        5526,
        "OAUTH_PROVIDER_AUTHORIZATION_REVOKED_OR_EXPIRED",
        ErrorKind::Unauthenticated,
        ErrorFamily::Oauth,
        "The provider no longer hands out the visitor's data, probably as the grant ran out or was withdrawn; sign in again.",
    ),
    info(
        5527,
        "OAUTH_TOKEN_EXCHANGE_CLIENT_CREDENTIALS_INVALID",
        ErrorKind::Upstream,
        ErrorFamily::Oauth,
        "At the last step of the sign-in the provider refused the app's credentials; fix the OAuth client ID and secret.",
    ),
    info(
        5528,
        "OAUTH_FLOW_ACCESS_CODE_EXPIRED",
        ErrorKind::Unauthenticated,
        ErrorFamily::Oauth,
        "The provider's access code ran out before ngrok could use it; authorize again without delay.",
    ),
    info(
        5529,
        "OAUTH_PROVIDER_DATA_ACCESS_DENIED",
        ErrorKind::Upstream,
        ErrorFamily::Oauth,
        "The provider gave no reason for refusing user data at the end of the sign-in; check the app's installation there.",
    ),
    info(
        5530,
        "OAUTH_DOMAIN_MODULE_MISSING",
        ErrorKind::NotFound,
        ErrorFamily::Oauth,
        "The domain that this OAuth sign-in belongs to does not have OAuth turned on.",
    ),
    info(
        5531,
        "OAUTH_ACCOUNT_SELECTION_FAILED",
        ErrorKind::Upstream,
        ErrorFamily::Oauth,
        "The provider could not tell which of the visitor's accounts to use; authorize again and choose one.",
    ),
    info(
        5532,
        "OAUTH_REAUTHENTICATION_MISSING",
        ErrorKind::Unauthenticated,
        ErrorFamily::Oauth,
        "The provider wants the visitor to log in afresh before it grants access.",
    ),
    info(
        5533,
        "OAUTH_PROVIDER_REFRESH_FAILED",
        ErrorKind::Upstream,
        ErrorFamily::Oauth,
        "The provider failed internally while the visitor's data was being refreshed; try again.",
    ),
    info(
        5534,
        "OAUTH_OIDC_PROVIDER_METADATA_FETCH_FAILED",
        ErrorKind::Upstream,
        ErrorFamily::Oauth,
        "The sign-in stopped because OIDC provider metadata could not be retrieved; the message gives the cause.",
    ),
    info(
        5535,
        "OAUTH_PROVIDER_CLIENT_CREDENTIALS_MISSING",
        ErrorKind::InvalidArgument,
        ErrorFamily::Oauth,
        "ngrok has no application of its own for this OAuth provider; configure your client ID and secret.",
    ),
    info(
        5536,
        "OAUTH_PROVIDER_USER_ID_MISSING",
        ErrorKind::Upstream,
        ErrorFamily::Oauth,
        "The user data that the provider returned contains no user ID.",
    ),
    info(
        5537,
        "OAUTH_CEL_EXPRESSION_FAILED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Oauth,
        "A CEL expression in the sign-in configuration could not be resolved; the message gives the cause.",
    ),
    info(
        5538,
        "OAUTH_FIELD_ENCRYPTION_FAILED",
        ErrorKind::Internal,
        ErrorFamily::Oauth,
        "ngrok could not encrypt one of the fields it keeps for the sign-in.",
    ),
    info(
        5539,
        "OAUTH_FIELD_DECRYPTION_FAILED",
        ErrorKind::Internal,
        ErrorFamily::Oauth,
        "ngrok could not decrypt one of the fields it keeps for the sign-in.",
    ),
    info(
        6000,
        "TUNNEL_UPDATE_UNAVAILABLE",
        ErrorKind::Unavailable,
        ErrorFamily::Tunnels,
        "The tunnel could not be brought up to date, perhaps only for a moment; retry soon.",
    ),
    info(
        6001,
        "TUNNEL_ACCOUNT_NOT_FOUND",
        ErrorKind::NotFound,
        ErrorFamily::Tunnels,
        "The tunnel was taken offline since the account it belongs to cannot be found.",
    ),
    info(
        6002,
        "TUNNEL_ACCOUNT_RESOURCES_NOT_AUTHORIZED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Tunnels,
        "The tunnel was taken offline: it depends on resources that its account does not own.",
    ),
    info(
        6003,
        "ENDPOINT_CONFIGURATION_AGENT_BASIC_AUTH_CONFLICT",
        ErrorKind::ConflictOrInUse,
        ErrorFamily::EndpointConfigurations,
        "Basic auth set at the agent clashes with the endpoint configuration; drop one of them.",
    ),
    info(
        6006,
        "ENDPOINT_CONFIGURATION_EVENT_DESTINATION_NOT_FOUND",
        ErrorKind::NotFound,
        ErrorFamily::Events,
        "The endpoint configuration needs an event destination that is not there; after a recent change, just wait.",
    ),
    info(
        6008,
        "ENDPOINT_ACCOUNT_SUSPENDED_PAYMENT_MISSING",
        ErrorKind::PermissionDenied,
        ErrorFamily::Accounts,
        "The endpoint is down since its account has not paid and is suspended; settle the bill to restore it.",
    ),
    info(
        6009,
        "ENDPOINT_ACCOUNT_BANNED_TERMS_OF_SERVICE",
        ErrorKind::PermissionDenied,
        ErrorFamily::Platform,
        "The account that served this page was suspended over the Terms of Service, likely for phishing; trust nothing it showed.",
    ),
    info(
        6010,
        "ENDPOINT_CONFIGURATION_MODULE_PROTOCOL_MISMATCH",
        ErrorKind::ConflictOrInUse,
        ErrorFamily::EndpointConfigurations,
        "The endpoint configuration has a module that endpoints of this protocol cannot run; remove it or detach the configuration.",
    ),
    info(
        6011,
        "ENDPOINT_CONFIGURATION_AGENT_OPTIONS_CONFLICT",
        ErrorKind::ConflictOrInUse,
        ErrorFamily::EndpointConfigurations,
        "The domain has an endpoint configuration, so the agent cannot set these options; remove either side.",
    ),
    info(
        6013,
        "EVENT_SUBSCRIPTION_FILTER_COMPILATION_FAILED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Events,
        "The filter of an event subscription does not compile; correct its expression.",
    ),
    info(
        6014,
        "EVENT_SUBSCRIPTION_FILTER_EXECUTION_FAILED",
        ErrorKind::Internal,
        ErrorFamily::Events,
        "The filter of an event subscription failed while being evaluated.",
    ),
    info(
        6018,
        "ENDPOINT_CONFIGURATION_TUNNEL_CONFLICT",
        ErrorKind::ConflictOrInUse,
        ErrorFamily::Endpoints,
        "An online tunnel and an endpoint configuration on this endpoint do not fit together; remove one of them.",
    ),
    info(
        6019,
        "ENDPOINT_EDGE_AND_CONFIGURATION_CONFLICT",
        ErrorKind::ConflictOrInUse,
        ErrorFamily::Endpoints,
        "An edge and an endpoint configuration both claim this endpoint; keep one of them.",
    ),
    info(
        6020,
        "ENDPOINT_EDGE_AND_TUNNEL_CONFLICT",
        ErrorKind::ConflictOrInUse,
        ErrorFamily::Endpoints,
        "An edge and an online tunnel both claim this endpoint; stop the tunnel or detach the edge.",
    ),
    info(
        6021,
        "HTML_CONTENT_REQUIRES_PLAN",
        ErrorKind::PlanRequired,
        ErrorFamily::Gateway,
        "The account may not serve HTML pages on its free plan; upgrade to a paid one.",
    ),
    info(
        6022,
        "HTML_CONTENT_AUTHTOKEN_MISSING",
        ErrorKind::Unauthenticated,
        ErrorFamily::Gateway,
        "HTML pages are not served for agents without an account; sign up and give the agent your authtoken.",
    ),
    info(
        6023,
        "HTML_CONTENT_REGION_REQUIRES_PLAN",
        ErrorKind::PlanRequired,
        ErrorFamily::Gateway,
        "In this region only paid accounts may serve HTML pages; upgrade to lift this.",
    ),
    info(
        6024,
        "BROWSER_INTERSTITIAL_REQUIRES_PLAN",
        ErrorKind::PlanRequired,
        ErrorFamily::Gateway,
        "This is the free plan's browser warning page; send an ngrok-skip-browser-warning header to get past it, or upgrade.",
    ),
    info(
        6025,
        "TUNNEL_URL_OTHER_SESSION_IN_USE",
        ErrorKind::ConflictOrInUse,
        ErrorFamily::Tunnels,
        "Another tunnel session holds this URL; start the agent on a different domain.",
    ),
    info(
        6026,
        "ENDPOINT_CLOUD_AND_TUNNEL_CONFLICT",
        ErrorKind::ConflictOrInUse,
        ErrorFamily::Endpoints,
        "A cloud endpoint and an online tunnel both claim this endpoint; stop the tunnel or delete the cloud endpoint.",
    ),
    info(
        6027,
        "ENDPOINT_CLOUD_AND_EDGE_CONFLICT",
        ErrorKind::ConflictOrInUse,
        ErrorFamily::Endpoints,
        "A cloud endpoint and an edge both claim this endpoint; keep one of them.",
    ),
    info(
        6028,
        "ENDPOINT_CLOUD_AND_CONFIGURATION_CONFLICT",
        ErrorKind::ConflictOrInUse,
        ErrorFamily::Endpoints,
        "A cloud endpoint and an endpoint configuration both claim this endpoint; keep one of them.",
    ),
    info(
        6029,
        "CLOUD_ENDPOINT_TRAFFIC_POLICY_TERMINATION_MISSING",
        ErrorKind::InvalidArgument,
        ErrorFamily::TrafficPolicy,
        "The cloud endpoint's traffic policy lets requests run past its end; finish it with a terminating action.",
    ),
    info(
        6030,
        "ENDPOINT_URL_POOLING_MISMATCH",
        ErrorKind::ConflictOrInUse,
        ErrorFamily::Endpoints,
        "Several endpoints share this URL, yet some have pooling off; enable it on each of them.",
    ),
    info(
        6031,
        "HTTP_ENDPOINT_HIPAA_NOT_ALLOWED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Endpoints,
        "An account on a HIPAA plan cannot run plain HTTP endpoints.",
    ),
    info(
        6032,
        "ENDPOINT_TRAFFIC_POLICY_FEATURES_REQUIRES_PLAN",
        ErrorKind::PlanRequired,
        ErrorFamily::TrafficPolicy,
        "The endpoint's traffic policy uses paid features that the account lacks; upgrade or remove them.",
    ),
    info(
        6033,
        "ENDPOINT_AI_GATEWAY_CREDITS_LIMIT_REACHED",
        ErrorKind::QuotaExceeded,
        ErrorFamily::AiGateway,
        "The credit balance does not cover AI Gateway use; buy credits in the dashboard and allow a few minutes.",
    ),
    info(
        6500,
        "BACKEND_REQUIRES_PLAN",
        ErrorKind::PlanRequired,
        ErrorFamily::Backends,
        "Backends are not enabled for the account.",
    ),
    info(
        6501,
        "BACKEND_REFERENCE_NOT_FOUND",
        ErrorKind::NotFound,
        ErrorFamily::Backends,
        "The backend refers to another backend that is not there; fix the reference before saving.",
    ),
    info(
        6502,
        "BACKEND_IN_USE",
        ErrorKind::ConflictOrInUse,
        ErrorFamily::Backends,
        "Another backend still refers to this one; remove that reference, then delete it.",
    ),
    info(
        6503,
        "BACKEND_DESCRIPTION_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::Backends,
        "The backend's description has too many characters; shorten it.",
    ),
    info(
        6504,
        "BACKEND_METADATA_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::Backends,
        "The backend's metadata has too many characters; shorten it.",
    ),
    info(
        6505,
        "BACKEND_STATIC_ADDRESS_MISSING",
        ErrorKind::InvalidArgument,
        ErrorFamily::Backends,
        "A static backend needs an address; give a host and a port joined by a colon.",
    ),
    info(
        6506,
        "BACKEND_STATIC_ADDRESS_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Backends,
        "The static backend's address is not of the form host:port; the message says what is wrong with it.",
    ),
    info(
        6507,
        "BACKEND_STATIC_ADDRESS_HOST_MISSING",
        ErrorKind::InvalidArgument,
        ErrorFamily::Backends,
        "The static backend's address lacks the host before its port.",
    ),
    info(
        6508,
        "BACKEND_TUNNEL_GROUP_LABELS_LIMIT_REACHED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Backends,
        "The tunnel group backend has more labels than it may; remove some.",
    ),
    info(
        6509,
        "BACKEND_TUNNEL_GROUP_LABEL_KEY_LENGTH_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Backends,
        "A tunnel group label's key is too short or too long.",
    ),
    info(
        6510,
        "BACKEND_TUNNEL_GROUP_LABEL_VALUE_LENGTH_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Backends,
        "A tunnel group label's value is too short or too long.",
    ),
    info(
        6511,
        "BACKEND_WEIGHTED_BACKENDS_LIMIT_REACHED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Backends,
        "The weighted backend spreads over more backends than it may; remove some.",
    ),
    info(
        6512,
        "BACKEND_WEIGHTED_WEIGHT_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Backends,
        "A weight in the weighted backend lies outside the permitted range.",
    ),
    info(
        6513,
        "BACKEND_FAILOVER_BACKENDS_LIMIT_REACHED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Backends,
        "The failover backend lists more backends than it may; remove some.",
    ),
    info(
        6514,
        "BACKEND_NOT_FOUND",
        ErrorKind::NotFound,
        ErrorFamily::Backends,
        "There is no such backend; check the ID.",
    ),
    info(
        6515,
        "BACKEND_TUNNEL_GROUP_ENDPOINTS_UNAVAILABLE",
        ErrorKind::Unavailable,
        ErrorFamily::Backends,
        "No online endpoint carries the tunnel group's labels; start an agent with matching labels.",
    ),
    info(
        6516,
        "BACKEND_HTTP_RESPONSE_BODY_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::Backends,
        "The body of the HTTP response backend has too many bytes; shorten it.",
    ),
    info(
        6517,
        "BACKEND_HTTP_RESPONSE_STATUS_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Backends,
        "The HTTP response backend has a status code that HTTP does not know.",
    ),
    info(
        6522,
        "BACKEND_HEADER_NAME_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::Backends,
        "A header name in the backend has too many bytes; the message shows how it starts.",
    ),
    info(
        6523,
        "BACKEND_HEADER_VALUE_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::Backends,
        "A header value in the backend has too many bytes; the message shows its header and how it starts.",
    ),
    info(
        6524,
        "BACKEND_WEIGHTED_REFERENCE_TYPE_NOT_ALLOWED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Backends,
        "A weighted backend cannot hold backends of the referenced type; use another type.",
    ),
    info(
        6525,
        "BACKEND_FAILOVER_REFERENCE_TYPE_NOT_ALLOWED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Backends,
        "A failover backend cannot hold backends of the referenced type; use another type.",
    ),
    info(
        6526,
        "BACKEND_ID_FORMAT_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Backends,
        "The value given does not have the form of a backend ID.",
    ),
    info(
        6527,
        "BACKEND_ID_TYPE_MISMATCH",
        ErrorKind::InvalidArgument,
        ErrorFamily::Backends,
        "The ID belongs to something other than the expected type of backend.",
    ),
    info(
        6528,
        "BACKEND_EDGE_ENDPOINTS_UNAVAILABLE",
        ErrorKind::Unavailable,
        ErrorFamily::Backends,
        "The request reached ngrok, but nothing is online to answer it; start an endpoint that serves the app.",
    ),
    info(
        6529,
        "BACKEND_WEIGHTED_REQUIRES_PLAN",
        ErrorKind::PlanRequired,
        ErrorFamily::Backends,
        "Weighted backends are not enabled for the account.",
    ),
    info(
        6530,
        "BACKEND_HEADER_REMOVAL_REPLACEMENT_MISSING",
        ErrorKind::InvalidArgument,
        ErrorFamily::Backends,
        "This header can only be replaced, not dropped; give a new value in the backend.",
    ),
    info(
        6531,
        "BACKEND_TUNNEL_GROUP_LABEL_EQUALS_SIGN_NOT_ALLOWED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Backends,
        "A tunnel group label has an equals sign in its key or value; remove it.",
    ),
    info(
        6600,
        "ACCOUNT_TEAM_SIZE_LIMIT_REACHED",
        ErrorKind::QuotaExceeded,
        ErrorFamily::Users,
        "The account's team is full; its owner can upgrade the plan to make room.",
    ),
    info(
        6601,
        "ACCOUNT_MEMBER_ALREADY_EXISTS",
        ErrorKind::AlreadyExists,
        ErrorFamily::Users,
        "This user belongs to the account already, so nothing was added.",
    ),
    info(
        6602,
        "MEMBER_LAST_ADMIN_REMOVAL_NOT_ALLOWED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Users,
        "An account must keep one administrator; promote another member before removing this one.",
    ),
    info(
        6603,
        "MEMBERSHIP_PERMISSIONS_REQUIRES_PLAN",
        ErrorKind::PlanRequired,
        ErrorFamily::Users,
        "The account as a whole cannot set permissions on memberships.",
    ),
    info(
        6604,
        "MEMBER_ADMIN_REMOVAL_NOT_AUTHORIZED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Users,
        "Removing an administrator takes administrator rights, which you lack.",
    ),
    info(
        6605,
        "MEMBER_ADMIN_GRANT_NOT_AUTHORIZED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Users,
        "Promoting a member to administrator takes administrator rights, which you lack.",
    ),
    info(
        6606,
        "MEMBER_ADMIN_PERMISSIONS_NOT_AUTHORIZED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Users,
        "Changing what an administrator may do takes administrator rights, which you lack.",
    ),
    info(
        6607,
        "ACCOUNT_ADMIN_TRANSFER_NOT_AUTHORIZED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Users,
        "Handing over the administrator's role is up to the account administrator in office.",
    ),
    info(
        6608,
        "ACCOUNT_ADMIN_TRANSFER_MEMBERSHIP_NOT_FOUND",
        ErrorKind::NotFound,
        ErrorFamily::Users,
        "The membership meant to become administrator does not exist in this account.",
    ),
    info(
        6609,
        "ACCOUNT_ADMIN_TRANSFER_RBAC_UNSUPPORTED",
        ErrorKind::DeprecatedOrUnsupported,
        ErrorFamily::Users,
        "The administrator cannot be swapped on an account that uses RBAC.",
    ),
    info(
        6612,
        "MEMBER_REMOVAL_NOT_AUTHORIZED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Users,
        "You lack the permission to take members out of this account.",
    ),
    info(
        6613,
        "MEMBER_CREATION_NOT_AUTHORIZED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Users,
        "You lack the permission to add members to this account.",
    ),
    info(
        6614,
        "MEMBER_PERMISSIONS_NOT_AUTHORIZED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Users,
        "You lack the permission to decide what members may do.",
    ),
    info(
        6615,
        "USER_CREATION_HIGHER_PERMISSIONS_NOT_ALLOWED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Users,
        "A new user cannot get more permissions than the person creating them has.",
    ),
    info(
        6616,
        "USER_UPDATE_HIGHER_PERMISSIONS_NOT_ALLOWED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Users,
        "You tried to raise a user's permissions above those you have yourself.",
    ),
    info(
        6617,
        "USER_BILLING_PERMISSION_MISSING",
        ErrorKind::InvalidArgument,
        ErrorFamily::Users,
        "The user's permissions say nothing on billing; state one.",
    ),
    info(
        6618,
        "MEMBER_CREATION_SCIM_NOT_ALLOWED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Users,
        "SCIM manages this account's members; add the person at the identity provider.",
    ),
    info(
        6619,
        "MEMBER_REMOVAL_SCIM_NOT_ALLOWED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Users,
        "SCIM manages this account's members; remove the person at the identity provider.",
    ),
    info(
        6620,
        "MEMBER_ACTIVATION_SCIM_NOT_ALLOWED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Users,
        "SCIM manages this account's members; activate or deactivate them at the identity provider.",
    ),
    info(
        6621,
        "MEMBER_ADMIN_ACTIVATION_NOT_AUTHORIZED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Users,
        "Activating or deactivating an administrator takes administrator rights, which you lack.",
    ),
    info(
        6622,
        "MEMBER_LAST_ADMIN_DEACTIVATION_NOT_ALLOWED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Users,
        "An account must keep one active administrator; promote another member before deactivating this one.",
    ),
    info(
        6623,
        "ACCOUNT_ADMIN_TRANSFER_MEMBERSHIP_DEACTIVATED",
        ErrorKind::ConflictOrInUse,
        ErrorFamily::Users,
        "The membership meant to become administrator is inactive; reactivate it, then transfer.",
    ),
    info(
        6700,
        "AGENT_INGRESS_DESCRIPTION_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::Tunnels,
        "The agent ingress's description has too many characters; shorten it.",
    ),
    info(
        6701,
        "AGENT_INGRESS_METADATA_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::Tunnels,
        "The agent ingress's metadata has too many characters; shorten it.",
    ),
    info(
        6702,
        "AGENT_INGRESS_NS_RECORDS_MISSING",
        ErrorKind::Upstream,
        ErrorFamily::Tunnels,
        "A DNS query found no NS records for the agent ingress domain; delegate the domain at your DNS host.",
    ),
    info(
        6703,
        "AGENT_INGRESS_NS_RECORDS_MISMATCH",
        ErrorKind::Upstream,
        ErrorFamily::Tunnels,
        "The agent ingress domain's NS records differ from the expected targets; correct the delegation in DNS.",
    ),
    info(
        6704,
        "AGENT_INGRESS_DOMAIN_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Tunnels,
        "The agent ingress domain is not a well-formed DNS name.",
    ),
    info(
        6705,
        "AGENT_INGRESS_NGROK_DOMAIN_NOT_ALLOWED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Tunnels,
        "An agent ingress has to use a domain of your own, and this one belongs to ngrok.",
    ),
    info(
        6706,
        "AGENT_INGRESS_DOMAIN_TAKEN",
        ErrorKind::AlreadyExists,
        ErrorFamily::Tunnels,
        "An agent ingress with this domain exists already; pick another domain.",
    ),
    info(
        6707,
        "AGENT_INGRESS_REQUIRES_PLAN",
        ErrorKind::PlanRequired,
        ErrorFamily::Tunnels,
        "Custom agent ingresses are not enabled for this account; ask ngrok for access.",
    ),
    info(
        6708,
        "AGENT_INGRESS_CERTIFICATE_SOURCES_CONFLICT",
        ErrorKind::InvalidArgument,
        ErrorFamily::Tunnels,
        "More than one source was given for the agent ingress's certificate; keep a single one.",
    ),
    info(
        6709,
        "AGENT_INGRESS_DEDICATED_IP_IN_USE",
        ErrorKind::ConflictOrInUse,
        ErrorFamily::Tunnels,
        "Another agent ingress has some of these dedicated IPs; use free ones.",
    ),
    info(
        6710,
        "AGENT_INGRESS_DEDICATED_IP_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Tunnels,
        "One of the dedicated IPs for the agent ingress is not an IP address.",
    ),
    info(
        6711,
        "AGENT_INGRESS_DEDICATED_IP_DUPLICATE",
        ErrorKind::InvalidArgument,
        ErrorFamily::Tunnels,
        "The agent ingress lists the same dedicated IP twice; delete the repetition.",
    ),
    info(
        7000,
        "EDGE_NOT_FOUND",
        ErrorKind::NotFound,
        ErrorFamily::Edges,
        "There is no such edge; check the ID.",
    ),
    info(
        7001,
        "EDGE_ID_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "The value given does not have the form of an edge ID.",
    ),
    info(
        7002,
        "EDGE_REQUEST_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "The request about an edge is malformed.",
    ),
    info(
        7007,
        "EDGE_IP_RESTRICTION_POLICY_NOT_FOUND",
        ErrorKind::NotFound,
        ErrorFamily::Edges,
        "The edge's IP Restriction module refers to an IP policy that is not there; fix the ID.",
    ),
    info(
        7008,
        "EDGE_DEPRECATED",
        ErrorKind::DeprecatedOrUnsupported,
        ErrorFamily::Edges,
        "Edges have been retired; follow the migration guide, or contact support if running ones stopped working.",
    ),
    info(
        7009,
        "EDGE_MAXIMUM_LIMIT_REACHED",
        ErrorKind::QuotaExceeded,
        ErrorFamily::Edges,
        "The account owns as many edges as it may; delete one before creating another.",
    ),
    info(
        7011,
        "EDGE_CIRCUIT_BREAKER_THRESHOLD_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "The edge's circuit breaker has an error threshold outside the range from 0.0 to 1.0.",
    ),
    info(
        7012,
        "EDGE_AUTH_PROVIDER_NOT_FOUND",
        ErrorKind::NotFound,
        ErrorFamily::Edges,
        "The edge names an unknown auth provider; give the ID of one that exists, or agent.",
    ),
    info(
        7013,
        "EDGE_IP_POLICIES_LIMIT_REACHED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "The edge module lists more IP policies than it may; remove some.",
    ),
    info(
        7014,
        "EDGE_TLS_CA_CERTIFICATE_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "The TLS CA certificate in the edge module is larger than permitted.",
    ),
    info(
        7015,
        "EDGE_HEADERS_LIMIT_REACHED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "The edge module lists more headers than it may; remove some.",
    ),
    info(
        7016,
        "EDGE_CIRCUIT_BREAKER_TRIPPED_DURATION_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "The edge's circuit breaker has a tripped duration of zero or less; make it positive.",
    ),
    info(
        7017,
        "EDGE_CIRCUIT_BREAKER_ROLLING_WINDOW_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "The edge's circuit breaker has a rolling window of zero or less; make it positive.",
    ),
    info(
        7018,
        "EDGE_CIRCUIT_BREAKER_BUCKETS_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "The edge's circuit breaker needs a positive bucket count below the upper bound.",
    ),
    info(
        7019,
        "EDGE_IN_USE",
        ErrorKind::ConflictOrInUse,
        ErrorFamily::Edges,
        "A reserved domain or address still points to this edge; detach it before deleting.",
    ),
    info(
        7020,
        "EDGE_TYPE_MISSING",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "The edge comes without a type; set one.",
    ),
    info(
        7021,
        "EDGE_MODULE_FOR_TYPE_UNSUPPORTED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "Edges of this type cannot hold the module; remove it or use another type of edge.",
    ),
    info(
        7022,
        "EDGE_TYPE_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "The edge's type is unknown; use http, https or tcp.",
    ),
    info(
        7023,
        "EDGE_HEADER_NAME_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "A header name in the edge has characters that HTTP forbids there.",
    ),
    info(
        7024,
        "EDGE_HEADER_VALUE_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "A header value in the edge is not legal in HTTP; the message says why.",
    ),
    info(
        7025,
        "EDGE_IP_RESTRICTION_POLICIES_EMPTY",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "The edge's IP Restriction module names no IP policy; list one or more.",
    ),
    info(
        7026,
        "EDGE_SNS_WEBHOOK_SECRET_NOT_ALLOWED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Webhooks,
        "The edge verifies SNS webhooks without a secret; leave it out.",
    ),
    info(
        7027,
        "EDGE_WEBHOOK_SECRET_MISSING",
        ErrorKind::InvalidArgument,
        ErrorFamily::Webhooks,
        "The edge cannot verify webhooks of this provider without a secret; add it.",
    ),
    info(
        7028,
        "EDGE_VALIDATION_FAILED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "The edge was not saved because it is faulty; the message lists what to fix.",
    ),
    info(
        7029,
        "EDGE_WEBHOOK_PROVIDER_MISSING",
        ErrorKind::InvalidArgument,
        ErrorFamily::Webhooks,
        "The edge's webhook verification names no provider; take one from the list in the message.",
    ),
    info(
        7030,
        "EDGE_WEBHOOK_PROVIDER_UNSUPPORTED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Webhooks,
        "The edge cannot verify webhooks from this provider; take one from the list in the message.",
    ),
    info(
        7031,
        "EDGE_WEBHOOK_VERIFICATION_REQUIRES_PLAN",
        ErrorKind::PlanRequired,
        ErrorFamily::Webhooks,
        "Webhook verification on edges is not enabled for the account.",
    ),
    info(
        7032,
        "EDGE_TLS_TERMINATION_PARAMETER_CONFLICT",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "The edge sets a TLS termination parameter while its HTTPS module turns termination off; drop one.",
    ),
    info(
        7033,
        "EDGE_OAUTH_CLIENT_CREDENTIALS_MISSING",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "An edge's OAuth provider with your own application needs both its client ID and its client secret.",
    ),
    info(
        7034,
        "EDGE_OAUTH_MANAGED_SCOPES_NOT_ALLOWED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "The edge asks ngrok's managed OAuth application for custom scopes; bring your own application for them.",
    ),
    info(
        7035,
        "EDGE_OAUTH_CHECK_INTERVAL_BELOW_MINIMUM",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "The edge's OAuth auth check interval is shorter than permitted; raise it.",
    ),
    info(
        7036,
        "EDGE_OAUTH_PROVIDERS_CONFLICT",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "The edge configures several OAuth providers; keep a single one.",
    ),
    info(
        7037,
        "EDGE_OAUTH_PROVIDER_MISSING",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "The edge's OAuth module configures no provider; add one.",
    ),
    info(
        7038,
        "EDGE_OAUTH_SCOPE_MISSING",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "The edge admits users in a way that needs an OAuth scope it does not request; add the one named.",
    ),
    info(
        7039,
        "EDGE_OAUTH_EMAIL_DOMAIN_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "The edge's OAuth provider lists an email domain that is not valid.",
    ),
    info(
        7040,
        "EDGE_OAUTH_GITHUB_TEAM_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "The edge lists a GitHub team that is neither a numeric ID nor written as org_slug/team_slug.",
    ),
    info(
        7041,
        "EDGE_OAUTH_REQUIRES_PLAN",
        ErrorKind::PlanRequired,
        ErrorFamily::Edges,
        "The account does not have OAuth on edges enabled.",
    ),
    info(
        7042,
        "EDGE_OAUTH_COOKIE_PREFIX_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "The edge's OAuth cookie prefix may be made of letters, digits and periods alone.",
    ),
    info(
        7043,
        "EDGE_OAUTH_EMAIL_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "The edge's OAuth provider lists an email address that is not valid.",
    ),
    info(
        7044,
        "EDGE_OAUTH_EMAIL_DOMAIN_PUNYCODE_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "The edge's OAuth provider lists an email domain whose punycode does not decode.",
    ),
    info(
        7045,
        "EDGE_OAUTH_EMAIL_PUNYCODE_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "The edge's OAuth provider lists an email address whose punycode does not decode.",
    ),
    info(
        7046,
        "EDGE_OAUTH_EMAIL_DUPLICATE",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "The edge's OAuth provider lists the same email address twice; delete the repetition.",
    ),
    info(
        7047,
        "EDGE_OAUTH_EMAIL_DOMAIN_DUPLICATE",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "The edge's OAuth provider lists the same email domain twice; delete the repetition.",
    ),
    info(
        7048,
        "EDGE_OAUTH_TEAM_DUPLICATE",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "The edge's OAuth provider lists the same team twice; delete the repetition.",
    ),
    info(
        7049,
        "EDGE_OAUTH_ORGANIZATION_DUPLICATE",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "The edge's OAuth provider lists the same organization twice; delete the repetition.",
    ),
    info(
        7050,
        "EDGE_OAUTH_GROUP_DUPLICATE",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "The edge's OAuth provider lists the same group twice; delete the repetition.",
    ),
    info(
        7051,
        "EDGE_OAUTH_EMAIL_EMPTY",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "The email addresses of the edge's OAuth provider include a blank entry; fill it or delete it.",
    ),
    info(
        7052,
        "EDGE_OAUTH_EMAIL_DOMAIN_EMPTY",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "The email domains of the edge's OAuth provider include a blank entry; fill it or delete it.",
    ),
    info(
        7053,
        "EDGE_OAUTH_TEAM_EMPTY",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "The teams of the edge's OAuth provider include a blank entry; fill it or delete it.",
    ),
    info(
        7054,
        "EDGE_OAUTH_ORGANIZATION_EMPTY",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "The organizations of the edge's OAuth provider include a blank entry; fill it or delete it.",
    ),
    info(
        7055,
        "EDGE_OAUTH_GROUP_EMPTY",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "The groups of the edge's OAuth provider include a blank entry; fill it or delete it.",
    ),
    info(
        7056,
        "EDGE_OAUTH_SCOPES_LIMIT_REACHED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "The edge module requests more OAuth scopes than it may; cut the list.",
    ),
    info(
        7057,
        "EDGE_OAUTH_GITHUB_TEAMS_LIMIT_REACHED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "The edge module lists more GitHub teams for OAuth than it may; cut the list.",
    ),
    info(
        7058,
        "EDGE_OAUTH_GITHUB_ORGS_LIMIT_REACHED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "The edge module lists more GitHub organizations for OAuth than it may; cut the list.",
    ),
    info(
        7059,
        "EDGE_OAUTH_GOOGLE_GROUPS_LIMIT_REACHED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "The edge module lists more Google groups for OAuth than it may; cut the list.",
    ),
    info(
        7060,
        "EDGE_OAUTH_EMAILS_LIMIT_REACHED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "The edge module lists more email addresses for OAuth than it may; cut the list.",
    ),
    info(
        7061,
        "EDGE_OAUTH_EMAIL_DOMAINS_LIMIT_REACHED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "The edge module lists more email domains for OAuth than it may; cut the list.",
    ),
    info(
        7062,
        "EDGE_MODULES_TLS_TERMINATION_MISSING",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "The named modules work only where the edge terminates TLS; disable them or turn termination on.",
    ),
    info(
        7067,
        "EDGE_EMAIL_UPPERCASE_NOT_ALLOWED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "The edge lists an email address with capital letters; write it in lowercase.",
    ),
    info(
        7068,
        "EDGE_EMAIL_DOMAIN_UPPERCASE_NOT_ALLOWED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "The edge lists an email domain with capital letters; write it in lowercase.",
    ),
    info(
        7069,
        "EDGE_ADD_HEADER_DUPLICATE",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "The edge adds one header twice under spellings that differ only in case; keep one.",
    ),
    info(
        7070,
        "EDGE_LIMIT_REACHED",
        ErrorKind::QuotaExceeded,
        ErrorFamily::Edges,
        "No further edges fit on this account; delete one that is unused.",
    ),
    info(
        7071,
        "EDGE_CREATION_RATE_LIMITED",
        ErrorKind::RateLimited,
        ErrorFamily::Edges,
        "The account has added edges too quickly; wait for the interval to pass.",
    ),
    info(
        7072,
        "EDGE_MUTUAL_TLS_CA_NOT_FOUND",
        ErrorKind::NotFound,
        ErrorFamily::Edges,
        "The edge's Mutual TLS module refers to a certificate authority that is not there; fix the ID.",
    ),
    info(
        7073,
        "EDGE_DESCRIPTION_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "The edge's description has too many characters; shorten it.",
    ),
    info(
        7074,
        "EDGE_METADATA_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "The edge's metadata has too many characters; shorten it.",
    ),
    info(
        7075,
        "EDGE_MUTUAL_TLS_AUTHORITIES_LIMIT_REACHED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "The edge's Mutual TLS module attaches more certificate authorities than it may; detach some.",
    ),
    info(
        7079,
        "EDGE_AUTH_MODULES_CONFLICT",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "The edge turns on several sign-in modules; choose one among SAML, OIDC and OAuth.",
    ),
    info(
        7080,
        "EDGE_SAML_METADATA_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "The edge's SAML metadata document has too many bytes.",
    ),
    info(
        7081,
        "EDGE_SAML_METADATA_SOURCE_CONFLICT",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "The edge has SAML IdP metadata inline and as a URL; keep one of them.",
    ),
    info(
        7082,
        "EDGE_SAML_METADATA_URL_UNAVAILABLE",
        ErrorKind::Upstream,
        ErrorFamily::Edges,
        "ngrok cannot connect to the edge's IdP metadata URL; check that its host is publicly reachable.",
    ),
    info(
        7083,
        "EDGE_SAML_METADATA_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "The IdP metadata given inline for the edge's SAML module cannot be parsed.",
    ),
    info(
        7084,
        "EDGE_SAML_METADATA_URL_STATUS_INVALID",
        ErrorKind::Upstream,
        ErrorFamily::Edges,
        "The edge's IdP metadata URL answered with an HTTP status that ngrok did not expect.",
    ),
    info(
        7085,
        "EDGE_SAML_METADATA_URL_CONTENT_INVALID",
        ErrorKind::Upstream,
        ErrorFamily::Edges,
        "What the edge's metadata URL returned cannot be parsed as SAML IdP metadata.",
    ),
    info(
        7086,
        "EDGE_SAML_METADATA_URL_READ_FAILED",
        ErrorKind::Upstream,
        ErrorFamily::Edges,
        "The response of the edge's IdP metadata URL broke off or failed while its body was read.",
    ),
    info(
        7087,
        "EDGE_OIDC_ISSUER_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "The edge's OIDC issuer has too many bytes.",
    ),
    info(
        7088,
        "EDGE_OIDC_ISSUER_MISSING",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "The edge's OIDC module lacks its issuer.",
    ),
    info(
        7089,
        "EDGE_OIDC_CLIENT_ID_MISSING",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "The edge's OIDC module lacks its client ID.",
    ),
    info(
        7090,
        "EDGE_OIDC_CLIENT_SECRET_MISSING",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "The edge's OIDC module lacks its client secret.",
    ),
    info(
        7091,
        "EDGE_SAML_METADATA_MISSING",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "The edge's SAML module has no IdP metadata; give it inline or as a URL.",
    ),
    info(
        7092,
        "EDGE_SESSION_INACTIVITY_TIMEOUT_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "The edge's session inactivity timeout is longer than a year; lower it.",
    ),
    info(
        7093,
        "EDGE_BASIC_AUTH_REQUIRES_PLAN",
        ErrorKind::PlanRequired,
        ErrorFamily::Edges,
        "The account does not have basic auth on edges enabled.",
    ),
    info(
        7094,
        "EDGE_COMPRESSION_REQUIRES_PLAN",
        ErrorKind::PlanRequired,
        ErrorFamily::Edges,
        "The account does not have compression on edges enabled.",
    ),
    info(
        7095,
        "EDGE_CIRCUIT_BREAKER_REQUIRES_PLAN",
        ErrorKind::PlanRequired,
        ErrorFamily::Edges,
        "The account does not have the circuit breaker on edges enabled.",
    ),
    info(
        7096,
        "EDGE_REQUEST_HEADERS_REQUIRES_PLAN",
        ErrorKind::PlanRequired,
        ErrorFamily::Edges,
        "The account does not have request header changes on edges enabled.",
    ),
    info(
        7097,
        "EDGE_RESPONSE_HEADERS_REQUIRES_PLAN",
        ErrorKind::PlanRequired,
        ErrorFamily::Edges,
        "The account does not have response header changes on edges enabled.",
    ),
    info(
        7098,
        "EDGE_OIDC_REQUIRES_PLAN",
        ErrorKind::PlanRequired,
        ErrorFamily::Edges,
        "The account does not have OIDC on edges enabled.",
    ),
    info(
        7099,
        "EDGE_SAML_REQUIRES_PLAN",
        ErrorKind::PlanRequired,
        ErrorFamily::Edges,
        "The account does not have SAML on edges enabled.",
    ),
    info(
        7100,
        "EDGE_TLS_TERMINATION_REQUIRES_PLAN",
        ErrorKind::PlanRequired,
        ErrorFamily::Edges,
        "The account does not have the edges' TLS termination module enabled.",
    ),
    info(
        7101,
        "EDGE_IP_RESTRICTION_REQUIRES_PLAN",
        ErrorKind::PlanRequired,
        ErrorFamily::Edges,
        "The account does not have IP Restrictions on edges enabled.",
    ),
    info(
        7102,
        "EDGE_TCP_ADDRESS_BACKEND_REQUIRES_PLAN",
        ErrorKind::PlanRequired,
        ErrorFamily::Edges,
        "The account does not have TCP address backends enabled.",
    ),
    info(
        7103,
        "EDGE_MUTUAL_TLS_REQUIRES_PLAN",
        ErrorKind::PlanRequired,
        ErrorFamily::Edges,
        "The account does not have mutual TLS on edges enabled.",
    ),
    info(
        7104,
        "EDGE_HOSTPORT_FORMAT_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "A hostport of the edge is malformed; write host name, colon and port number.",
    ),
    info(
        7105,
        "EDGE_HEADER_NAME_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "A header name in the edge has too many bytes; the message shows how it starts.",
    ),
    info(
        7106,
        "EDGE_HEADER_VALUE_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "A header value in the edge has too many bytes; the message shows its header and how it starts.",
    ),
    info(
        7107,
        "EDGE_SENDGRID_KEY_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Webhooks,
        "The edge's SendGrid verification key has to be an ECDSA public key in base64, and this one does not parse.",
    ),
    info(
        7108,
        "EDGE_WEBSOCKET_TCP_CONVERTER_REQUIRES_PLAN",
        ErrorKind::PlanRequired,
        ErrorFamily::Edges,
        "The account does not have the WebSocket-to-TCP converter enabled.",
    ),
    info(
        7109,
        "EDGE_HTTPS_TLS_TERMINATE_AT_NOT_ALLOWED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "HTTPS edges do not take the terminate_at setting for TLS; leave it out.",
    ),
    info(
        7110,
        "EDGE_ROUTE_PARENT_MISMATCH",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "The route belongs to a different edge than the one the request names.",
    ),
    info(
        7111,
        "EDGE_HOSTPORT_NOT_FOUND",
        ErrorKind::NotFound,
        ErrorFamily::Edges,
        "The edge does not have the given hostport.",
    ),
    info(
        7112,
        "EDGE_HOSTPORT_PORT_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "The port of the hostport has to be between 1 and 65535.",
    ),
    info(
        7113,
        "EDGE_HOSTPORT_ADDRESS_NOT_FOUND",
        ErrorKind::NotFound,
        ErrorFamily::Edges,
        "Nobody has reserved the TCP address of this hostport; reserve it first.",
    ),
    info(
        7114,
        "EDGE_HOSTPORT_ADDRESS_NOT_AUTHORIZED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Edges,
        "Your account is not the one that holds the TCP address of this hostport.",
    ),
    info(
        7115,
        "EDGE_HOSTPORT_ADDRESS_CONFIGURATION_IN_USE",
        ErrorKind::ConflictOrInUse,
        ErrorFamily::Edges,
        "The TCP address still has an endpoint configuration; remove that, then attach the edge.",
    ),
    info(
        7116,
        "EDGE_HOSTPORT_DOMAIN_PORT_UNSUPPORTED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "Domains attach to edges on port 443 only; correct the port.",
    ),
    info(
        7117,
        "EDGE_HOSTPORT_DOMAIN_NOT_FOUND",
        ErrorKind::NotFound,
        ErrorFamily::Edges,
        "Nobody has reserved the domain of this hostport; reserve it first.",
    ),
    info(
        7118,
        "EDGE_HOSTPORT_DOMAIN_NOT_AUTHORIZED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Edges,
        "Your account is not the one that holds the domain of this hostport.",
    ),
    info(
        7119,
        "EDGE_HOSTPORT_DOMAIN_CONFIGURATION_IN_USE",
        ErrorKind::ConflictOrInUse,
        ErrorFamily::Edges,
        "The domain still has an endpoint configuration; remove that, then attach the edge.",
    ),
    info(
        7120,
        "EDGE_TCP_HOSTPORT_DOMAIN_NOT_ALLOWED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "A domain was given to a TCP edge, which takes TCP addresses alone.",
    ),
    info(
        7121,
        "EDGE_HTTPS_HOSTPORT_TCP_ADDRESS_NOT_ALLOWED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "A TCP address was given to an HTTPS edge, which takes reserved domains alone.",
    ),
    info(
        7122,
        "EDGE_HOSTPORT_IN_USE",
        ErrorKind::ConflictOrInUse,
        ErrorFamily::Edges,
        "A different edge has this hostport; detach it there or choose another.",
    ),
    info(
        7123,
        "EDGE_ROUTE_MATCH_MISSING",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "The edge route has no match expression; add one.",
    ),
    info(
        7124,
        "EDGE_ROUTE_NOT_FOUND",
        ErrorKind::NotFound,
        ErrorFamily::Edges,
        "There is no such edge route; check the ID.",
    ),
    info(
        7125,
        "EDGE_ROUTE_ALREADY_EXISTS",
        ErrorKind::AlreadyExists,
        ErrorFamily::Edges,
        "The HTTPS edge has this route already.",
    ),
    info(
        7126,
        "EDGE_ROUTE_MATCH_ALREADY_EXISTS",
        ErrorKind::AlreadyExists,
        ErrorFamily::Edges,
        "Another route of the HTTPS edge has the same match expression; change one of them.",
    ),
    info(
        7127,
        "EDGE_ROUTE_OAUTH_NON_ROOT_UNSUPPORTED",
        ErrorKind::DeprecatedOrUnsupported,
        ErrorFamily::Edges,
        "OAuth works on the root route alone for now; move it to the route for /.",
    ),
    info(
        7128,
        "EDGE_ROUTES_LIMIT_REACHED",
        ErrorKind::QuotaExceeded,
        ErrorFamily::Edges,
        "The edge has as many routes as the account permits for each; delete one.",
    ),
    info(
        7129,
        "EDGE_HOSTPORTS_LIMIT_REACHED",
        ErrorKind::QuotaExceeded,
        ErrorFamily::Edges,
        "The edge has as many hostports as the account permits for each; detach one.",
    ),
    info(
        7130,
        "EDGE_ROUTE_MATCH_TYPE_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "The route's match type is unknown; use exact_path or path_prefix.",
    ),
    info(
        7131,
        "EDGE_ROUTE_MATCH_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "The route's match expression is not a path; write it with a leading slash, such as /foo/bar.",
    ),
    info(
        7132,
        "EDGE_HOSTPORT_AGENT_IN_USE",
        ErrorKind::ConflictOrInUse,
        ErrorFamily::Edges,
        "An agent serves this hostport without an edge; stop that agent or choose another hostport.",
    ),
    info(
        7133,
        "EDGE_TLS_HOSTPORT_TCP_ADDRESS_NOT_ALLOWED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "A TCP address was given to a TLS edge, which takes reserved domains alone.",
    ),
    info(
        7134,
        "EDGE_ROUTE_AUTH_MATCH_TYPE_UNSUPPORTED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "Sign-in by OAuth, OIDC or SAML needs a route matched by path; use exact_path or path_prefix.",
    ),
    info(
        7135,
        "EDGE_ROUTE_MATCH_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "The route's match expression is longer than the limit; shorten it.",
    ),
    info(
        7136,
        "EDGE_OAUTH_COOKIE_PREFIX_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "The edge's OAuth cookie prefix is longer than the limit; shorten it.",
    ),
    info(
        7137,
        "EDGE_OAUTH_CLIENT_ID_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "The edge's OAuth client ID is longer than the limit; check that it was copied correctly.",
    ),
    info(
        7138,
        "EDGE_OAUTH_CLIENT_SECRET_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "The edge's OAuth client secret is longer than the limit; check that it was copied correctly.",
    ),
    info(
        7139,
        "EDGE_OAUTH_EMAIL_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "An email address for the edge's OAuth module is longer than the limit.",
    ),
    info(
        7140,
        "EDGE_OAUTH_EMAIL_DOMAIN_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "An email domain for the edge's OAuth module is longer than the limit.",
    ),
    info(
        7141,
        "EDGE_OAUTH_SCOPE_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "A scope requested by the edge's OAuth module is longer than the limit.",
    ),
    info(
        7142,
        "EDGE_GITHUB_TEAMS_LIMIT_REACHED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "Too many GitHub teams stand in the edge module; remove some.",
    ),
    info(
        7143,
        "EDGE_GITHUB_ORGS_LIMIT_REACHED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "Too many GitHub organizations stand in the edge module; remove some.",
    ),
    info(
        7144,
        "EDGE_OAUTH_GITHUB_TEAM_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "A GitHub team for the edge's OAuth module is longer than the limit.",
    ),
    info(
        7145,
        "EDGE_OAUTH_GITHUB_ORG_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "A GitHub organization for the edge's OAuth module is longer than the limit.",
    ),
    info(
        7146,
        "EDGE_GOOGLE_GROUPS_LIMIT_REACHED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "Too many Google groups stand in the edge module; remove some.",
    ),
    info(
        7147,
        "EDGE_OAUTH_GOOGLE_GROUP_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "A Google group for the edge's OAuth module is longer than the limit.",
    ),
    info(
        7148,
        "EDGE_OIDC_CLIENT_ID_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "The edge's OIDC client ID is longer than the limit; check that it was copied correctly.",
    ),
    info(
        7149,
        "EDGE_OIDC_CLIENT_SECRET_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "The edge's OIDC client secret is longer than the limit; check that it was copied correctly.",
    ),
    info(
        7150,
        "EDGE_OIDC_SCOPES_LIMIT_REACHED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "The edge module requests more OIDC scopes than it may; cut the list.",
    ),
    info(
        7151,
        "EDGE_OIDC_SCOPE_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "A scope requested by the edge's OIDC module is longer than the limit.",
    ),
    info(
        7152,
        "EDGE_OIDC_AUTHN_URL_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "The edge's OIDC Authn URL is longer than the limit.",
    ),
    info(
        7153,
        "EDGE_OIDC_COOKIE_PREFIX_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "The edge's OIDC cookie prefix is longer than the limit; shorten it.",
    ),
    info(
        7154,
        "EDGE_WEBHOOK_SECRET_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::Webhooks,
        "The edge's secret for webhook verification is longer than the limit.",
    ),
    info(
        7155,
        "EDGE_AUTH_MODULES_MULTIPLE_ROUTES_UNSUPPORTED",
        ErrorKind::DeprecatedOrUnsupported,
        ErrorFamily::Edges,
        "A single route of an edge can have OAuth, OIDC or SAML; turn it off on the others.",
    ),
    info(
        7156,
        "EDGE_HOSTPORT_DOMAIN_REGION_MISMATCH",
        ErrorKind::ConflictOrInUse,
        ErrorFamily::Edges,
        "The domain lies in another region than the edge's earlier hostport; attach one from the same region.",
    ),
    info(
        7157,
        "EDGE_HOSTPORT_ADDRESS_REGION_MISMATCH",
        ErrorKind::ConflictOrInUse,
        ErrorFamily::Edges,
        "The TCP address lies in another region than the edge's earlier hostport; attach one from the same region.",
    ),
    info(
        7158,
        "EDGE_OAUTH_CHECK_INTERVAL_ABOVE_MAXIMUM",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "The edge's OAuth auth check interval is longer than permitted; lower it.",
    ),
    info(
        7159,
        "EDGE_OIDC_CHECK_INTERVAL_BELOW_MINIMUM",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "The edge's OIDC auth check interval is shorter than permitted; raise it.",
    ),
    info(
        7160,
        "EDGE_OIDC_CHECK_INTERVAL_ABOVE_MAXIMUM",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "The edge's OIDC auth check interval is longer than permitted; lower it.",
    ),
    info(
        7161,
        "EDGE_OAUTH_MAX_SESSION_DURATION_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "The edge's OAuth sessions may not last as long as configured; lower the maximum duration.",
    ),
    info(
        7162,
        "EDGE_OIDC_MAX_SESSION_DURATION_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "The edge's OIDC sessions may not last as long as configured; lower the maximum duration.",
    ),
    info(
        7163,
        "EDGE_TLS_REQUIRES_PLAN",
        ErrorKind::PlanRequired,
        ErrorFamily::Edges,
        "The account does not have TLS edges enabled.",
    ),
    info(
        7164,
        "EDGE_HEADER_REMOVAL_REPLACEMENT_MISSING",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "The edge cannot just drop this header; give a value that takes its place.",
    ),
    info(
        7165,
        "EDGE_OAUTH_PROVIDER_UNSUPPORTED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "The edge names an OAuth provider that ngrok does not support.",
    ),
    info(
        7166,
        "EDGE_OAUTH_MANAGED_APPLICATION_UNAVAILABLE",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "ngrok runs no managed application for this OAuth provider at present; use your own client ID and secret.",
    ),
    info(
        7167,
        "EDGE_USER_AGENT_FILTER_REQUIRES_PLAN",
        ErrorKind::PlanRequired,
        ErrorFamily::Edges,
        "The account does not have the user agent filter on edges enabled.",
    ),
    info(
        7168,
        "EDGE_JWT_VALIDATION_REQUIRES_PLAN",
        ErrorKind::PlanRequired,
        ErrorFamily::Edges,
        "The account does not have JWT Validation on edges enabled.",
    ),
    info(
        7169,
        "EDGE_JWT_TOKEN_TYPE_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "The JWT token type is unknown; use jwt, at+jwt or it+jwt.",
    ),
    info(
        7170,
        "EDGE_JWT_TOKEN_METHOD_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "A JWT can be taken from the header or the body only; correct the token method.",
    ),
    info(
        7171,
        "EDGE_JWT_CONFIGURATION_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "The edge's JWT Validation module is misconfigured; the message says how.",
    ),
    info(
        7172,
        "EDGE_JWT_ISSUERS_EMPTY",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "JWT Validation allows no issuer; add one to the allow list.",
    ),
    info(
        7173,
        "EDGE_JWT_ISSUER_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "An issuer in JWT Validation has to be a URL, and this one is not.",
    ),
    info(
        7174,
        "EDGE_JWT_AUDIENCES_EMPTY",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "JWT Validation allows no audience; add one to the allow list.",
    ),
    info(
        7175,
        "EDGE_JWT_AUDIENCE_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "An audience in JWT Validation is not acceptable; the message says why.",
    ),
    info(
        7176,
        "EDGE_JWT_ALGORITHMS_EMPTY",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "JWT Validation allows no signing algorithm; add one.",
    ),
    info(
        7177,
        "EDGE_JWT_ALGORITHM_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "JWT Validation does not know this signing algorithm; the documentation lists those it takes.",
    ),
    info(
        7178,
        "EDGE_JWT_TOKENS_EMPTY",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "JWT Validation is not told where to find tokens; add a token configuration.",
    ),
    info(
        7179,
        "EDGE_JWT_HTTP_TOKEN_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "An HTTP token configuration in JWT Validation is faulty; the message says why.",
    ),
    info(
        7180,
        "EDGE_JWT_HTTP_TOKEN_NAME_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "JWT Validation cannot use the name given for an HTTP token.",
    ),
    info(
        7181,
        "EDGE_JWT_HTTP_TOKEN_PREFIX_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "JWT Validation cannot use the prefix given for an HTTP token.",
    ),
    info(
        7182,
        "EDGE_JWT_SIGNING_KEY_IDENTIFICATION_MISSING",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "Nothing tells which signing key verifies a JWT; name an identifying token claim, such as kid.",
    ),
    info(
        7183,
        "EDGE_JWT_SIGNING_KEY_IDENTIFICATION_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "The way chosen to identify a JWT signing key is not valid; use a token claim such as kid.",
    ),
    info(
        7184,
        "EDGE_JWT_SIGNING_KEY_SOURCES_EMPTY",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "JWT Validation has no place to get signing keys from; add a source.",
    ),
    info(
        7185,
        "EDGE_JWT_SIGNING_KEY_JKU_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "An additional jku for JWT signing keys has to be a URL, and this one is not.",
    ),
    info(
        7186,
        "EDGE_JWT_SIGNING_KEY_JKU_JWKS_MISSING",
        ErrorKind::Upstream,
        ErrorFamily::Edges,
        "An additional jku for JWT signing keys is a URL at which no JWKS was found.",
    ),
    info(
        7187,
        "EDGE_JWT_ISSUER_DUPLICATE",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "JWT Validation lists the same issuer twice; delete the repetition.",
    ),
    info(
        7188,
        "EDGE_JWT_AUDIENCE_DUPLICATE",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "JWT Validation lists the same audience twice; delete the repetition.",
    ),
    info(
        7189,
        "EDGE_JWT_HTTP_TOKEN_DUPLICATE",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "JWT Validation lists two HTTP tokens of equal method and name; delete one.",
    ),
    info(
        7190,
        "EDGE_JWT_ALGORITHM_DUPLICATE",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "JWT Validation lists the same signing algorithm twice; delete the repetition.",
    ),
    info(
        7191,
        "EDGE_JWT_SIGNING_KEY_CLAIM_DUPLICATE",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "JWT Validation lists the same identifying token claim twice; delete the repetition.",
    ),
    info(
        7192,
        "EDGE_JWT_SIGNING_KEY_JKU_DUPLICATE",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "An additional JWT signing key jku is listed twice; keep a single entry for each URL.",
    ),
    info(
        7193,
        "EDGE_JWT_SIGNING_KEY_SOURCES_LIMIT_REACHED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "The JWT validation module lists more than 100 signing key sources; remove some.",
    ),
    info(
        7194,
        "EDGE_POLICY_MODULE_REQUIRES_PLAN",
        ErrorKind::PlanRequired,
        ErrorFamily::Edges,
        "Policies on edges are not enabled for this account.",
    ),
    info(
        7195,
        "EDGE_POLICY_RULE_LIMIT_REACHED",
        ErrorKind::QuotaExceeded,
        ErrorFamily::Edges,
        "The edge's policy module has more rules than the account allows; remove rules or upgrade the plan.",
    ),
    info(
        7196,
        "EDGE_WRITE_DEPRECATED",
        ErrorKind::DeprecatedOrUnsupported,
        ErrorFamily::Edges,
        "Edges are deprecated and can only be read on this account; migrate, or ask support if writes should still work.",
    ),
    info(
        8000,
        "AGENT_HOST_RESOLUTION_FAILED",
        ErrorKind::Upstream,
        ErrorFamily::Agent,
        "The agent could not look up a host in DNS; check the resolver and the network.",
    ),
    info(
        8001,
        "AGENT_INTERNET_CONNECTION_FAILED",
        ErrorKind::Upstream,
        ErrorFamily::Agent,
        "The agent's machine has no working internet connection.",
    ),
    info(
        8002,
        "AGENT_TCP_CONNECTION_FAILED",
        ErrorKind::Upstream,
        ErrorFamily::Agent,
        "The agent could not open a TCP connection to the host; check firewalls and routing.",
    ),
    info(
        8003,
        "AGENT_TLS_CONNECTION_FAILED",
        ErrorKind::Upstream,
        ErrorFamily::Agent,
        "The TLS handshake with the host failed; something on the network may be intercepting the connection.",
    ),
    info(
        8004,
        "AGENT_TUNNEL_PROTOCOL_CONNECTION_FAILED",
        ErrorKind::Upstream,
        ErrorFamily::Agent,
        "The host was contacted, but the agent could not start the tunnel protocol with it.",
    ),
    info(
        8005,
        "AGENT_PROXY_IP_RESOLUTION_FAILED",
        ErrorKind::Upstream,
        ErrorFamily::Agent,
        "The IP address of the configured proxy could not be looked up; check the proxy's host name.",
    ),
    info(
        8006,
        "AGENT_PROXY_CONNECTION_FAILED",
        ErrorKind::Upstream,
        ErrorFamily::Agent,
        "The agent could not connect to its proxy; check the proxy URL and that it is running.",
    ),
    info(
        8007,
        "AGENT_TUNNEL_SERVERS_TCP_UNAVAILABLE",
        ErrorKind::Upstream,
        ErrorFamily::Agent,
        "TCP connections to every tunnel server failed; check that outbound traffic to ngrok is permitted.",
    ),
    info(
        8008,
        "AGENT_TUNNEL_SERVERS_TLS_FAILED",
        ErrorKind::Upstream,
        ErrorFamily::Agent,
        "The TLS handshake failed with every tunnel server; look for TLS interception on the network.",
    ),
    info(
        8009,
        "AGENT_TUNNEL_SERVERS_PROTOCOL_FAILED",
        ErrorKind::Upstream,
        ErrorFamily::Agent,
        "The tunnel protocol could not be started with any tunnel server.",
    ),
    info(
        8010,
        "AGENT_DNS_RESOLVER_ANSWER_MISMATCH",
        ErrorKind::Upstream,
        ErrorFamily::Agent,
        "Only one DNS resolver returned this IP for the host name; it or the others may be wrong.",
    ),
    info(
        8011,
        "AGENT_IPV6_UNAVAILABLE",
        ErrorKind::Upstream,
        ErrorFamily::Agent,
        "IPv6 connections failed; IPv6 may be turned off on this machine or network.",
    ),
    info(
        8012,
        "AGENT_UPSTREAM_CONNECTION_FAILED",
        ErrorKind::Upstream,
        ErrorFamily::Gateway,
        "The agent received the request but cannot connect to the local service; start it or correct its address.",
    ),
    info(
        8013,
        "TCP_ENDPOINT_CARD_VERIFICATION_MISSING",
        ErrorKind::PlanRequired,
        ErrorFamily::Accounts,
        "Free accounts need a credit or debit card on file to use TCP endpoints; the card is not charged.",
    ),
    info(
        8014,
        "AGENT_BLOCKED_ACCEPTABLE_USE",
        ErrorKind::PermissionDenied,
        ErrorFamily::Platform,
        "The agent is blocked for a suspected breach of ngrok's acceptable use policy; security was informed.",
    ),
    info(
        9000,
        "TUNNEL_BASIC_AUTH_ACCOUNT_MISSING",
        ErrorKind::Unauthenticated,
        ErrorFamily::Tunnels,
        "Basic auth works only with an account; sign up and install your authtoken in the agent.",
    ),
    info(
        9001,
        "TUNNEL_COMPRESSION_REQUIRES_PLAN",
        ErrorKind::PlanRequired,
        ErrorFamily::Tunnels,
        "Compression on tunnels is not enabled for this account.",
    ),
    info(
        9002,
        "TUNNEL_CIRCUIT_BREAKER_REQUIRES_PLAN",
        ErrorKind::PlanRequired,
        ErrorFamily::Tunnels,
        "The circuit breaker for tunnels is not enabled for this account.",
    ),
    info(
        9003,
        "TUNNEL_REQUEST_HEADERS_REQUIRES_PLAN",
        ErrorKind::PlanRequired,
        ErrorFamily::Tunnels,
        "A legacy account cannot change request headers; move to a current paid plan.",
    ),
    info(
        9004,
        "TUNNEL_RESPONSE_HEADERS_REQUIRES_PLAN",
        ErrorKind::PlanRequired,
        ErrorFamily::Tunnels,
        "A legacy account cannot change response headers; move to a current paid plan.",
    ),
    info(
        9005,
        "TUNNEL_OIDC_REQUIRES_PLAN",
        ErrorKind::PlanRequired,
        ErrorFamily::Tunnels,
        "A legacy account cannot protect tunnels with OIDC; move to a current paid plan.",
    ),
    info(
        9006,
        "TUNNEL_SAML_REQUIRES_PLAN",
        ErrorKind::PlanRequired,
        ErrorFamily::Tunnels,
        "A legacy account cannot protect tunnels with SAML; move to a current paid plan.",
    ),
    info(
        9007,
        "TUNNEL_TLS_TERMINATION_REQUIRES_PLAN",
        ErrorKind::PlanRequired,
        ErrorFamily::Tunnels,
        "A legacy account cannot use TLS termination on tunnels; move to a current paid plan.",
    ),
    info(
        9008,
        "AGENT_SERVICE_MODE_REQUIRES_PLAN",
        ErrorKind::PlanRequired,
        ErrorFamily::Tunnels,
        "A legacy account cannot run the agent as a system service; move to a new plan.",
    ),
    info(
        9009,
        "AGENT_HTTP_PROXY_REQUIRES_PLAN",
        ErrorKind::PlanRequired,
        ErrorFamily::Tunnels,
        "Running the agent behind an HTTP proxy needs Pay-as-you-go; upgrade, or clear proxy_url and http_proxy.",
    ),
    info(
        9010,
        "AGENT_SOCKS5_PROXY_REQUIRES_PLAN",
        ErrorKind::PlanRequired,
        ErrorFamily::Tunnels,
        "A legacy account cannot run the agent through a SOCKS5 proxy; move to a new plan.",
    ),
    info(
        9011,
        "AGENT_NETWORK_INTERFACE_REQUIRES_PLAN",
        ErrorKind::PlanRequired,
        ErrorFamily::Tunnels,
        "A legacy account cannot choose the agent's network interface; move to a new plan.",
    ),
    info(
        9012,
        "AGENT_CUSTOM_CA_REQUIRES_PLAN",
        ErrorKind::PlanRequired,
        ErrorFamily::Tunnels,
        "A legacy account cannot give the agent its own CA certificates; move to a current paid plan.",
    ),
    info(
        9013,
        "AGENT_MUTUAL_TLS_REQUIRES_PLAN",
        ErrorKind::PlanRequired,
        ErrorFamily::Tunnels,
        "A legacy account cannot run the agent with mutual TLS; ask ngrok sales for it.",
    ),
    info(
        9014,
        "AGENT_PROXY_PROTO_REQUIRES_PLAN",
        ErrorKind::PlanRequired,
        ErrorFamily::Tunnels,
        "A legacy account cannot use PROXY protocol in the agent; move to a Pay-as-you-go plan.",
    ),
    info(
        9015,
        "TUNNEL_OAUTH_REQUIRES_PLAN",
        ErrorKind::PlanRequired,
        ErrorFamily::Tunnels,
        "OAuth protection for tunnels is not enabled for this account.",
    ),
    info(
        9016,
        "TUNNEL_WEBHOOK_VERIFICATION_REQUIRES_PLAN",
        ErrorKind::PlanRequired,
        ErrorFamily::Tunnels,
        "Webhook verification for tunnels is not enabled for this account.",
    ),
    info(
        9017,
        "TUNNEL_IP_RESTRICTIONS_REQUIRES_PLAN",
        ErrorKind::PlanRequired,
        ErrorFamily::Tunnels,
        "A legacy account cannot restrict tunnels by IP; move to a current paid plan.",
    ),
    info(
        9018,
        "TUNNEL_HOST_HEADER_REWRITE_ACCOUNT_MISSING",
        ErrorKind::Unauthenticated,
        ErrorFamily::Tunnels,
        "Rewriting the host header works only with an account; sign up and install your authtoken.",
    ),
    info(
        9019,
        "TUNNEL_MUTUAL_TLS_REQUIRES_PLAN",
        ErrorKind::PlanRequired,
        ErrorFamily::Tunnels,
        "A legacy account cannot use mutual TLS on tunnels; ask ngrok sales for it.",
    ),
    info(
        9020,
        "TUNNEL_WEBSOCKET_TCP_CONVERTER_REQUIRES_PLAN",
        ErrorKind::PlanRequired,
        ErrorFamily::Tunnels,
        "A legacy account cannot convert WebSocket to TCP; move to a current paid plan.",
    ),
    info(
        9021,
        "TUNNEL_SUBDOMAIN_HOSTNAME_DOMAIN_CONFLICT",
        ErrorKind::InvalidArgument,
        ErrorFamily::Tunnels,
        "The tunnel sets more than one of subdomain, hostname and domain; keep just one.",
    ),
    info(
        9022,
        "TUNNEL_USER_AGENT_FILTER_REQUIRES_PLAN",
        ErrorKind::PlanRequired,
        ErrorFamily::Tunnels,
        "A legacy account cannot filter by user agent; move to a current paid plan.",
    ),
    info(
        9023,
        "TUNNEL_POLICY_MODULE_REQUIRES_PLAN",
        ErrorKind::PlanRequired,
        ErrorFamily::Tunnels,
        "The policy module for tunnels is not enabled for this account.",
    ),
    info(
        9024,
        "TUNNEL_SESSION_LEG_NOT_AUTHORIZED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Tunnels,
        "The agent asked for a leg number that this account may not use.",
    ),
    info(
        9025,
        "TUNNEL_POLICY_FIELDS_CONFLICT",
        ErrorKind::InvalidArgument,
        ErrorFamily::Tunnels,
        "Policy and TrafficPolicy are both set; drop the deprecated Policy and keep TrafficPolicy.",
    ),
    info(
        9026,
        "TUNNEL_TRAFFIC_POLICY_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::TrafficPolicy,
        "The traffic policy sent with the tunnel is not valid; fix the reported error.",
    ),
    info(
        9027,
        "INTERNAL_BINDING_REQUIRES_PLAN",
        ErrorKind::PlanRequired,
        ErrorFamily::Endpoints,
        "Endpoints with the internal binding are not enabled for this account.",
    ),
    info(
        9028,
        "INTERNAL_ENDPOINT_DOMAIN_MISSING",
        ErrorKind::InvalidArgument,
        ErrorFamily::Endpoints,
        "An endpoint with the internal binding needs a domain name; set one.",
    ),
    info(
        9029,
        "INTERNAL_ENDPOINT_URL_SUFFIX_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Endpoints,
        "The URL does not end in .internal, as an endpoint with the internal binding requires.",
    ),
    info(
        9030,
        "ENDPOINT_URL_PORT_RANGE_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Endpoints,
        "The port in the endpoint's URL lies outside 1 to 65535.",
    ),
    info(
        9031,
        "ENDPOINT_URL_DEPTH_LIMIT_REACHED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Endpoints,
        "The host name in the endpoint's URL has more than 5 parts; shorten it.",
    ),
    info(
        9032,
        "TUNNEL_DOMAIN_PARSE_FAILED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Tunnels,
        "The domain given for the tunnel cannot be parsed.",
    ),
    info(
        9033,
        "TUNNEL_DOMAIN_PORT_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Tunnels,
        "The port that follows the domain is not a number.",
    ),
    info(
        9034,
        "ENDPOINT_URL_SYNTAX_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Endpoints,
        "The endpoint's URL is malformed; fix the reported syntax error.",
    ),
    info(
        9035,
        "ENDPOINT_URL_SCHEME_PORT_MISMATCH",
        ErrorKind::InvalidArgument,
        ErrorFamily::Endpoints,
        "This port cannot be combined with the URL's scheme; use a port the scheme permits.",
    ),
    info(
        9036,
        "ENDPOINT_URL_SCHEME_UNSUPPORTED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Endpoints,
        "The scheme of the endpoint's URL is not supported; pick one from the reported list.",
    ),
    info(
        9037,
        "ENDPOINT_URL_PART_NOT_ALLOWED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Endpoints,
        "The endpoint's URL contains a part that may not be there; remove it.",
    ),
    info(
        9038,
        "ENDPOINT_URL_TRAILING_SLASH_NOT_ALLOWED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Endpoints,
        "The endpoint's URL ends in a slash; remove it.",
    ),
    info(
        9039,
        "KUBERNETES_ENDPOINT_DOMAIN_MISSING",
        ErrorKind::InvalidArgument,
        ErrorFamily::Kubernetes,
        "An endpoint bound to a Kubernetes operator needs a domain name; set one.",
    ),
    info(
        9040,
        "AGENT_SOURCE_IP_NOT_ALLOWED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Platform,
        "Agents may not connect from this IP: it is in a sanctioned country or belongs to an anonymizing proxy.",
    ),
    info(
        9041,
        "KUBERNETES_AGENT_ENDPOINT_PROTOCOL_UNSUPPORTED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Kubernetes,
        "A tunnel bound to Kubernetes must use http, tls or tcp.",
    ),
    info(
        9042,
        "AGENT_VERSION_TLS_ENDPOINT_DEPRECATED",
        ErrorKind::DeprecatedOrUnsupported,
        ErrorFamily::Tunnels,
        "A vulnerability bars this agent version from TLS endpoints; update the agent to 3.24.0 or newer.",
    ),
    info(
        9043,
        "HIPAA_ACCOUNT_HTTP_ENDPOINT_NOT_ALLOWED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Endpoints,
        "A HIPAA-compliant account may not open plain HTTP endpoints; use HTTPS.",
    ),
    info(
        10000,
        "DASHBOARD_SERVER_INTERNAL_ERROR",
        ErrorKind::Internal,
        ErrorFamily::Dashboard,
        "The dashboard's server failed; look at the status page or write to support.",
    ),
    info(
        10001,
        "DASHBOARD_INTERNAL_ERROR",
        ErrorKind::Internal,
        ErrorFamily::Dashboard,
        "A fault in the dashboard's code; reload the page, then ask support if it stays.",
    ),
    info(
        10002,
        "DASHBOARD_SERVER_RENDERED_DATA_INVALID",
        ErrorKind::Internal,
        ErrorFamily::Dashboard,
        "The dashboard cannot read the data its server embedded in the page; reload it.",
    ),
    info(
        10003,
        "DASHBOARD_STRIPE_REQUEST_FAILED",
        ErrorKind::Upstream,
        ErrorFamily::Dashboard,
        "The dashboard could not talk to the payment provider Stripe; try later.",
    ),
    info(
        10004,
        "DASHBOARD_CARD_FORM_NOT_FOUND",
        ErrorKind::Upstream,
        ErrorFamily::Dashboard,
        "The credit card form is not on the page; a script blocker may have removed it.",
    ),
    info(
        10005,
        "DASHBOARD_STRIPE_TOKEN_NOT_FOUND",
        ErrorKind::Upstream,
        ErrorFamily::Dashboard,
        "The page has no Stripe token; a script blocker may have stopped Stripe's script.",
    ),
    info(
        10006,
        "DASHBOARD_RECAPTCHA_SCRIPT_FAILED",
        ErrorKind::Upstream,
        ErrorFamily::Dashboard,
        "The reCAPTCHA script did not load; unblock it to go on.",
    ),
    info(
        10007,
        "DASHBOARD_ACL_RULE_BIND_PREFIX_MISSING",
        ErrorKind::InvalidArgument,
        ErrorFamily::Credentials,
        "An ACL rule entered in the dashboard does not start with the bind: prefix.",
    ),
    info(
        10008,
        "DASHBOARD_HTTPS_MODULE_COMBINATION_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "With HTTPS on and TLS termination off, IP Policy is the only other module allowed; turn the rest off.",
    ),
    info(
        10009,
        "DASHBOARD_REQUEST_HEADER_NAME_EMPTY",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "The request header to add has no name; enter at least one character.",
    ),
    info(
        10010,
        "DASHBOARD_REQUEST_HEADER_VALUE_EMPTY",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "The request header to add has no value; enter at least one character.",
    ),
    info(
        10011,
        "DASHBOARD_REQUEST_HEADER_NAME_ALREADY_EXISTS",
        ErrorKind::AlreadyExists,
        ErrorFamily::Edges,
        "This request header name is already in the list; edit the existing entry.",
    ),
    info(
        10012,
        "DASHBOARD_RESPONSE_HEADER_NAME_EMPTY",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "The response header to add has no name; enter at least one character.",
    ),
    info(
        10013,
        "DASHBOARD_RESPONSE_HEADER_VALUE_EMPTY",
        ErrorKind::InvalidArgument,
        ErrorFamily::Edges,
        "The response header to add has no value; enter at least one character.",
    ),
    info(
        10014,
        "DASHBOARD_RESPONSE_HEADER_NAME_ALREADY_EXISTS",
        ErrorKind::AlreadyExists,
        ErrorFamily::Edges,
        "This response header name is already in the list; edit the existing entry.",
    ),
    info(
        10019,
        "DASHBOARD_EVENT_DESTINATIONS_EMPTY",
        ErrorKind::InvalidArgument,
        ErrorFamily::Events,
        "No event destination was chosen in the dashboard; add at least one.",
    ),
    info(
        10020,
        "DASHBOARD_EVENT_SOURCES_EMPTY",
        ErrorKind::InvalidArgument,
        ErrorFamily::Events,
        "No event source was chosen in the dashboard; add at least one.",
    ),
    info(
        10021,
        "DASHBOARD_ARN_PARTITION_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Events,
        "The ARN's partition is not an AWS one: it must contain aws.",
    ),
    info(
        10022,
        "DASHBOARD_ARN_SERVICE_MISMATCH",
        ErrorKind::InvalidArgument,
        ErrorFamily::Events,
        "The ARN names another AWS service than the one needed here.",
    ),
    info(
        10023,
        "DASHBOARD_FORM_UPDATE_EMPTY",
        ErrorKind::InvalidArgument,
        ErrorFamily::Dashboard,
        "The form was submitted unchanged; edit something first.",
    ),
    info(
        10024,
        "DASHBOARD_IP_POLICY_UPDATE_NOT_FOUND",
        ErrorKind::NotFound,
        ErrorFamily::IpPolicies,
        "The IP policy to be changed in the dashboard does not exist.",
    ),
    info(
        10025,
        "DASHBOARD_TLS_CERTIFICATE_SELECTION_MISSING",
        ErrorKind::InvalidArgument,
        ErrorFamily::Certificates,
        "No TLS certificate is selected in the form; pick one.",
    ),
    info(
        10026,
        "DASHBOARD_CA_UPLOAD_FORMAT_UNSUPPORTED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Certificates,
        "The uploaded certificate authority has the wrong file format; PEM is needed.",
    ),
    info(
        10027,
        "DASHBOARD_SAML_METADATA_UPLOAD_FORMAT_UNSUPPORTED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Oauth,
        "The uploaded SAML identity provider metadata has the wrong file format; XML is needed.",
    ),
    info(
        10028,
        "DASHBOARD_TLS_CERTIFICATE_UPLOAD_FORMAT_UNSUPPORTED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Certificates,
        "The uploaded TLS certificate has the wrong file format; PEM is needed.",
    ),
    info(
        10029,
        "DASHBOARD_TLS_PRIVATE_KEY_UPLOAD_FORMAT_UNSUPPORTED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Certificates,
        "The uploaded private key has the wrong file format; PEM is needed.",
    ),
    info(
        10030,
        "DASHBOARD_CA_UPLOAD_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::Certificates,
        "The certificate authority file is too big; it must stay under 16 KB.",
    ),
    info(
        10031,
        "DASHBOARD_SAML_METADATA_UPLOAD_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::Oauth,
        "The SAML identity provider metadata file is too big; it must stay under 16 KB.",
    ),
    info(
        10032,
        "DASHBOARD_TLS_CERTIFICATE_UPLOAD_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::Certificates,
        "The TLS certificate file is too big; it must stay under 16 KB.",
    ),
    info(
        10033,
        "DASHBOARD_TLS_PRIVATE_KEY_UPLOAD_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::Certificates,
        "The private key file is too big; it must stay under 16 KB.",
    ),
    info(
        10034,
        "DASHBOARD_AUTHTOKEN_CLIPBOARD_COPY_FAILED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Dashboard,
        "The browser refused to put the authtoken on the clipboard; grant clipboard-write to the page.",
    ),
    info(
        10062,
        "DASHBOARD_ARN_PREFIX_MISSING",
        ErrorKind::InvalidArgument,
        ErrorFamily::Events,
        "The ARN entered in the dashboard lacks the leading arn: prefix.",
    ),
    info(
        10063,
        "DASHBOARD_ARN_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Events,
        "The ARN entered in the dashboard is malformed.",
    ),
    info(
        10064,
        "DASHBOARD_UNEXPECTED_VALUE_INTERNAL_ERROR",
        ErrorKind::Internal,
        ErrorFamily::Dashboard,
        "The dashboard met a value its code holds impossible; reload the page, then ask support.",
    ),
    info(
        10065,
        "DASHBOARD_UNEXPECTED_VALUE_INTERNAL_ERROR_VARIANT_2",
        ErrorKind::Internal,
        ErrorFamily::Dashboard,
        "The dashboard met a value its code holds impossible; reload the page, then ask support.",
    ),
    info(
        10066,
        "DASHBOARD_UNEXPECTED_VALUE_INTERNAL_ERROR_VARIANT_3",
        ErrorKind::Internal,
        ErrorFamily::Dashboard,
        "The dashboard met a value its code holds impossible; reload the page, then ask support.",
    ),
    info(
        10067,
        "DASHBOARD_UNEXPECTED_VALUE_INTERNAL_ERROR_VARIANT_4",
        ErrorKind::Internal,
        ErrorFamily::Dashboard,
        "The dashboard met a value its code holds impossible; reload the page, then ask support.",
    ),
    info(
        10068,
        "DASHBOARD_UNEXPECTED_VALUE_INTERNAL_ERROR_VARIANT_5",
        ErrorKind::Internal,
        ErrorFamily::Dashboard,
        "The dashboard met a value its code holds impossible; reload the page, then ask support.",
    ),
    info(
        10069,
        "DASHBOARD_UNEXPECTED_VALUE_INTERNAL_ERROR_VARIANT_6",
        ErrorKind::Internal,
        ErrorFamily::Dashboard,
        "The dashboard met a value its code holds impossible; reload the page, then ask support.",
    ),
    info(
        10072,
        "DASHBOARD_UNEXPECTED_VALUE_INTERNAL_ERROR_VARIANT_7",
        ErrorKind::Internal,
        ErrorFamily::Dashboard,
        "The dashboard met a value its code holds impossible; reload the page, then ask support.",
    ),
    info(
        10073,
        "DASHBOARD_UNEXPECTED_VALUE_INTERNAL_ERROR_VARIANT_8",
        ErrorKind::Internal,
        ErrorFamily::Dashboard,
        "The dashboard met a value its code holds impossible; reload the page, then ask support.",
    ),
    info(
        10074,
        "DASHBOARD_UNEXPECTED_VALUE_INTERNAL_ERROR_VARIANT_9",
        ErrorKind::Internal,
        ErrorFamily::Dashboard,
        "The dashboard met a value its code holds impossible; reload the page, then ask support.",
    ),
    info(
        10075,
        "DASHBOARD_UNEXPECTED_VALUE_INTERNAL_ERROR_VARIANT_10",
        ErrorKind::Internal,
        ErrorFamily::Dashboard,
        "The dashboard met a value its code holds impossible; reload the page, then ask support.",
    ),
    info(
        10076,
        "DASHBOARD_UNEXPECTED_VALUE_INTERNAL_ERROR_VARIANT_11",
        ErrorKind::Internal,
        ErrorFamily::Dashboard,
        "The dashboard met a value its code holds impossible; reload the page, then ask support.",
    ),
    info(
        10077,
        "ACCOUNT_SSO_JIT_PROVISIONING_UNSUPPORTED",
        ErrorKind::PlanRequired,
        ErrorFamily::Authentication,
        "This account does not support provisioning SSO users just in time.",
    ),
    info(
        10078,
        "ACCOUNT_SSO_SIGN_IN_MISSING",
        ErrorKind::Unauthenticated,
        ErrorFamily::Authentication,
        "The account demands a sign-in through its SSO provider; sign in that way.",
    ),
    info(
        10079,
        "TEAM_MEMBER_TYPE_INVALID",
        ErrorKind::Internal,
        ErrorFamily::Users,
        "The requested team member has a type the dashboard does not know; ask support if it stays.",
    ),
    info(
        10080,
        "TEAM_INVITATION_NOT_FOUND",
        ErrorKind::NotFound,
        ErrorFamily::Users,
        "No invitation exists under the given ID.",
    ),
    info(
        10081,
        "TEAM_MEMBER_LOOKUP_ID_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Users,
        "The team member lookup must carry exactly the ID that fits the requested entry.",
    ),
    info(
        10082,
        "CREDENTIAL_OWNER_UPDATE_ID_MISSING",
        ErrorKind::InvalidArgument,
        ErrorFamily::Credentials,
        "Changing a credential's owner needs the ID of a user, a bot or a membership.",
    ),
    info(
        10083,
        "USER_MFA_TYPE_ALREADY_EXISTS",
        ErrorKind::AlreadyExists,
        ErrorFamily::Users,
        "MFA of this type is already set up and enabled for you.",
    ),
    info(
        10084,
        "SSO_IDENTITY_PROVIDER_IN_USE",
        ErrorKind::ConflictOrInUse,
        ErrorFamily::Authentication,
        "While SSO is enforced, the identity provider of your own sign-in cannot be deleted.",
    ),
    info(
        10085,
        "REPLAY_ENDPOINT_NOT_FOUND",
        ErrorKind::NotFound,
        ErrorFamily::Dashboard,
        "The request cannot be replayed because its endpoint cannot be found.",
    ),
    info(
        10086,
        "REPLAY_REQUESTS_RATE_LIMITED",
        ErrorKind::RateLimited,
        ErrorFamily::Dashboard,
        "Too many requests were replayed in this interval; wait and try again.",
    ),
    info(
        10087,
        "REPLAY_REQUEST_HEADER_VALUE_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::Dashboard,
        "A header of the request to replay has too large a value; shorten it.",
    ),
    info(
        10088,
        "REPLAY_REQUEST_BODY_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::Dashboard,
        "The body of the request to replay is too large; shorten it.",
    ),
    info(
        10089,
        "REQUEST_REPLAY_FAILED",
        ErrorKind::Internal,
        ErrorFamily::Dashboard,
        "Replaying the captured request failed, and no cause is given.",
    ),
    info(
        10090,
        "INSPECTED_REQUEST_NOT_FOUND",
        ErrorKind::NotFound,
        ErrorFamily::Dashboard,
        "The captured request you want to look at does not exist.",
    ),
    info(
        10091,
        "DASHBOARD_USAGE_PAGE_UNAVAILABLE",
        ErrorKind::Unavailable,
        ErrorFamily::Dashboard,
        "The usage page took too long to load; reload it.",
    ),
    info(
        10092,
        "REPLAY_ACCOUNT_ID_HEADER_MISMATCH",
        ErrorKind::InvalidArgument,
        ErrorFamily::Dashboard,
        "The replay lacks X-Account-Id or names another account than the one signed in.",
    ),
    info(
        11000,
        "FRONTEND_APP_SERVER_INTERNAL_ERROR",
        ErrorKind::Internal,
        ErrorFamily::Dashboard,
        "The app's server failed; reload the page, then look at the status page or ask the frontend team.",
    ),
    info(
        11001,
        "FRONTEND_APP_INTERNAL_ERROR",
        ErrorKind::Internal,
        ErrorFamily::Dashboard,
        "A fault in the app's code; reload the page, then ask the frontend team if it stays.",
    ),
    info(
        11002,
        "FRONTEND_APP_SERVER_RENDERED_DATA_INVALID",
        ErrorKind::Internal,
        ErrorFamily::Dashboard,
        "The app cannot read the data its server embedded in the page; reload it or ask the frontend team.",
    ),
    info(
        11003,
        "FRONTEND_APP_INTERNAL_ERROR_VARIANT_2",
        ErrorKind::Internal,
        ErrorFamily::Dashboard,
        "A fault in the app's code; reload the page, then ask the frontend team if it stays.",
    ),
    info(
        11004,
        "FRONTEND_APP_ARN_PREFIX_MISSING",
        ErrorKind::InvalidArgument,
        ErrorFamily::Dashboard,
        "The ARN entered in the frontend app lacks the leading arn: prefix.",
    ),
    info(
        11005,
        "FRONTEND_APP_ARN_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Dashboard,
        "The ARN entered in the frontend app is malformed.",
    ),
    info(
        11006,
        "FRONTEND_APP_UNEXPECTED_VALUE_INTERNAL_ERROR",
        ErrorKind::Internal,
        ErrorFamily::Dashboard,
        "The app met a value its code holds impossible; reload the page, then ask the frontend team.",
    ),
    info(
        12000,
        "NGROK_CORP_APP_VERSION_DEPRECATED",
        ErrorKind::DeprecatedOrUnsupported,
        ErrorFamily::Dashboard,
        "The loaded ngrok corp app is too old to go on; reload the page to get the current one.",
    ),
    info(
        13001,
        "BROWSER_APP_UNEXPECTED_VALUE_INTERNAL_ERROR",
        ErrorKind::Internal,
        ErrorFamily::Dashboard,
        "The browser app met a value its code holds impossible; reload the page, then ask support.",
    ),
    info(
        13002,
        "BROWSER_APP_UNEXPECTED_VALUE_INTERNAL_ERROR_VARIANT_2",
        ErrorKind::Internal,
        ErrorFamily::Dashboard,
        "The browser app met a value its code holds impossible; reload the page, then ask support.",
    ),
    info(
        13003,
        "BROWSER_APP_UNEXPECTED_VALUE_INTERNAL_ERROR_VARIANT_3",
        ErrorKind::Internal,
        ErrorFamily::Dashboard,
        "The browser app met a value its code holds impossible; reload the page, then ask support.",
    ),
    info(
        13004,
        "BROWSER_APP_UNEXPECTED_VALUE_INTERNAL_ERROR_VARIANT_4",
        ErrorKind::Internal,
        ErrorFamily::Dashboard,
        "The browser app met a value its code holds impossible; reload the page, then ask support.",
    ),
    info(
        13005,
        "BROWSER_APP_UNEXPECTED_VALUE_INTERNAL_ERROR_VARIANT_5",
        ErrorKind::Internal,
        ErrorFamily::Dashboard,
        "The browser app met a value its code holds impossible; reload the page, then ask support.",
    ),
    info(
        13006,
        "BROWSER_APP_UNEXPECTED_VALUE_INTERNAL_ERROR_VARIANT_6",
        ErrorKind::Internal,
        ErrorFamily::Dashboard,
        "The browser app met a value its code holds impossible; reload the page, then ask support.",
    ),
    info(
        13007,
        "BROWSER_APP_UNEXPECTED_VALUE_INTERNAL_ERROR_VARIANT_7",
        ErrorKind::Internal,
        ErrorFamily::Dashboard,
        "The browser app met a value its code holds impossible; reload the page, then ask support.",
    ),
    info(
        13008,
        "BROWSER_APP_UNEXPECTED_VALUE_INTERNAL_ERROR_VARIANT_8",
        ErrorKind::Internal,
        ErrorFamily::Dashboard,
        "The browser app met a value its code holds impossible; reload the page, then ask support.",
    ),
    info(
        13009,
        "BROWSER_APP_UNEXPECTED_VALUE_INTERNAL_ERROR_VARIANT_9",
        ErrorKind::Internal,
        ErrorFamily::Dashboard,
        "The browser app met a value its code holds impossible; reload the page, then ask support.",
    ),
    info(
        14000,
        "HEADER_REMOVAL_REPLACEMENT_MISSING",
        ErrorKind::InvalidArgument,
        ErrorFamily::Tunnels,
        "This header may be removed only if you also give a replacement for it.",
    ),
    info(
        14001,
        "TUNNEL_TLS_TERMINATION_KEY_PAIR_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Tunnels,
        "The key and certificate given for TLS termination do not form a valid pair.",
    ),
    info(
        14002,
        "TUNNEL_MUTUAL_TLS_CERTIFICATE_PEM_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Tunnels,
        "The PEM text given for mutual TLS holds no readable certificate.",
    ),
    info(
        15000,
        "ENDPOINT_BASE_DOMAIN_REQUIRES_PLAN",
        ErrorKind::PlanRequired,
        ErrorFamily::Domains,
        "The account's plan does not permit subdomains of this base domain; choose another one or upgrade.",
    ),
    info(
        15001,
        "TUNNEL_WEBHOOK_VERIFICATION_SECRET_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::Webhooks,
        "The webhook verification secret is longer than the limit.",
    ),
    info(
        15002,
        "ENDPOINT_DOMAIN_OR_ADDRESS_REGISTRATION_MISSING",
        ErrorKind::PermissionDenied,
        ErrorFamily::Domains,
        "This plan needs a domain or TCP address registered beforehand; register one and pass it with --url.",
    ),
    info(
        15003,
        "ENDPOINT_UPSTREAM_PROTOCOL_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Endpoints,
        "The protocol named for the upstream service is not valid.",
    ),
    info(
        15004,
        "AGENT_POLICY_RULE_LIMIT_REACHED",
        ErrorKind::QuotaExceeded,
        ErrorFamily::TrafficPolicy,
        "The agent's policy has more rules than the account allows; remove rules or upgrade the plan.",
    ),
    info(
        15005,
        "ENDPOINT_BINDING_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Endpoints,
        "The endpoint names a binding that is not valid.",
    ),
    info(
        15006,
        "ENDPOINT_BINDING_DUPLICATE",
        ErrorKind::InvalidArgument,
        ErrorFamily::Endpoints,
        "The endpoint lists the same binding more than once; keep one.",
    ),
    info(
        15007,
        "TUNNEL_WEBHOOK_VERIFICATION_SECRET_MISSING",
        ErrorKind::InvalidArgument,
        ErrorFamily::Webhooks,
        "Webhook verification is set up without a secret; add it.",
    ),
    info(
        15008,
        "TUNNEL_BASIC_AUTH_USERNAME_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::Tunnels,
        "The basic auth user name is longer than the limit.",
    ),
    info(
        15009,
        "TUNNEL_BASIC_AUTH_CREDENTIALS_LIMIT_REACHED",
        ErrorKind::QuotaExceeded,
        ErrorFamily::Tunnels,
        "More basic auth credentials are listed than the plan permits; remove some.",
    ),
    info(
        15010,
        "ENDPOINT_BINDING_KUBERNETES_OPERATOR_NOT_FOUND",
        ErrorKind::NotFound,
        ErrorFamily::Kubernetes,
        "The endpoint's binding points at a Kubernetes operator that cannot be found.",
    ),
    info(
        15011,
        "TUNNEL_BASIC_AUTH_USERNAME_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Tunnels,
        "The basic auth user name breaks the rules of RFC 7617 section 2.1.",
    ),
    info(
        15012,
        "TUNNEL_BASIC_AUTH_PASSWORD_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Tunnels,
        "The basic auth password breaks the rules of RFC 7617 section 2.1.",
    ),
    info(
        15013,
        "DEV_DOMAIN_NOT_FOUND",
        ErrorKind::NotFound,
        ErrorFamily::Domains,
        "The account has no such dev domain; ask for one on the dashboard's domains page.",
    ),
    info(
        15014,
        "CREDENTIAL_TUNNEL_SESSION_SCOPE_MISSING",
        ErrorKind::PermissionDenied,
        ErrorFamily::Credentials,
        "The credential lacks a scope it needs to start a tunnel session; use one that has it.",
    ),
    info(
        16000,
        "USER_EMAIL_DOMAIN_NOT_ALLOWED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Users,
        "The new user's email address is not on a domain that the account has verified.",
    ),
    info(
        17000,
        "MFA_DEVICE_TYPE_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Users,
        "There is no MFA device type of this name.",
    ),
    info(
        17001,
        "MFA_VERIFICATION_INVALID",
        ErrorKind::Unauthenticated,
        ErrorFamily::Users,
        "The data sent to verify MFA is wrong.",
    ),
    info(
        17002,
        "MFA_RECOVERY_CODES_NOT_FOUND",
        ErrorKind::NotFound,
        ErrorFamily::Users,
        "You have not set up recovery codes, so none can be used.",
    ),
    info(
        17003,
        "MFA_RECOVERY_CODE_VERIFICATION_INVALID",
        ErrorKind::Unauthenticated,
        ErrorFamily::Users,
        "The data sent to verify a recovery code is wrong.",
    ),
    info(
        17004,
        "MFA_DEVICE_NOT_FOUND",
        ErrorKind::NotFound,
        ErrorFamily::Users,
        "No MFA device fits the request.",
    ),
    info(
        17005,
        "MFA_DEVICE_VERIFICATION_UNSUPPORTED",
        ErrorKind::DeprecatedOrUnsupported,
        ErrorFamily::Users,
        "Verification of MFA devices is not supported.",
    ),
    info(
        17006,
        "MFA_RESET_REASON_MISSING",
        ErrorKind::InvalidArgument,
        ErrorFamily::Users,
        "Resetting a user's MFA needs a stated reason; add it.",
    ),
    info(
        18001,
        "CLOUD_ENDPOINT_URL_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Endpoints,
        "The cloud endpoint's URL is not valid.",
    ),
    info(
        18002,
        "CLOUD_ENDPOINT_TRAFFIC_POLICY_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::TrafficPolicy,
        "The cloud endpoint's traffic policy is not valid; fix the reported problem.",
    ),
    info(
        18003,
        "CLOUD_ENDPOINT_URL_PORT_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Endpoints,
        "The cloud endpoint's URL has a bad port, or none where its scheme has no default.",
    ),
    info(
        18004,
        "CLOUD_ENDPOINT_UPDATE_EMPTY",
        ErrorKind::InvalidArgument,
        ErrorFamily::Endpoints,
        "The update of the cloud endpoint sets nothing; send at least one field.",
    ),
    info(
        18005,
        "CLOUD_ENDPOINT_URL_SCHEME_CHANGE_NOT_ALLOWED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Endpoints,
        "An existing cloud endpoint keeps its protocol; create a new one to change the URL's scheme.",
    ),
    info(
        18006,
        "CLOUD_ENDPOINT_DOMAIN_OR_ADDRESS_NOT_FOUND",
        ErrorKind::NotFound,
        ErrorFamily::Endpoints,
        "No reserved domain or address of the account fits the URL; reserve one first.",
    ),
    info(
        18007,
        "CLOUD_ENDPOINT_BINDING_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Endpoints,
        "The binding of the cloud endpoint is not valid.",
    ),
    info(
        18008,
        "CLOUD_ENDPOINT_REQUIRES_PLAN",
        ErrorKind::PlanRequired,
        ErrorFamily::Endpoints,
        "Cloud endpoints are not part of this account's plan; move to pay-as-you-go.",
    ),
    info(
        18009,
        "CLOUD_ENDPOINT_URL_ALREADY_EXISTS",
        ErrorKind::AlreadyExists,
        ErrorFamily::Endpoints,
        "The account has a cloud endpoint with this URL already.",
    ),
    info(
        18010,
        "CLOUD_ENDPOINT_LIMIT_REACHED",
        ErrorKind::QuotaExceeded,
        ErrorFamily::Endpoints,
        "The account holds as many cloud endpoints as it may; delete one or upgrade the plan.",
    ),
    info(
        18011,
        "CLOUD_ENDPOINT_TRAFFIC_POLICY_MISSING",
        ErrorKind::InvalidArgument,
        ErrorFamily::TrafficPolicy,
        "The cloud endpoint has no traffic policy, and one is needed.",
    ),
    info(
        18012,
        "CLOUD_ENDPOINT_DESCRIPTION_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::Endpoints,
        "The cloud endpoint's description exceeds 255 characters.",
    ),
    info(
        18013,
        "CLOUD_ENDPOINT_METADATA_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::Endpoints,
        "The cloud endpoint's metadata exceeds 4096 characters.",
    ),
    info(
        18014,
        "CLOUD_ENDPOINT_FIELD_VALUE_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Endpoints,
        "A field of the cloud endpoint has a bad value; the message names the field and the reason.",
    ),
    info(
        18015,
        "CLOUD_ENDPOINT_FIELD_MISSING",
        ErrorKind::InvalidArgument,
        ErrorFamily::Endpoints,
        "A field the cloud endpoint needs was left out; the message names it.",
    ),
    info(
        18016,
        "ENDPOINT_POOLING_DISABLED_BY_EXISTING_MISMATCH",
        ErrorKind::ConflictOrInUse,
        ErrorFamily::Endpoints,
        "Pooling cannot be enabled because an endpoint at the same URL has it disabled.",
    ),
    info(
        18017,
        "ENDPOINT_POOLING_DISABLED_URL_IN_USE",
        ErrorKind::ConflictOrInUse,
        ErrorFamily::Endpoints,
        "The URL already has an endpoint, so another cannot be added with pooling disabled.",
    ),
    info(
        18018,
        "KUBERNETES_CLOUD_ENDPOINT_PROTOCOL_UNSUPPORTED",
        ErrorKind::InvalidArgument,
        ErrorFamily::Kubernetes,
        "A cloud endpoint bound to Kubernetes must use http, tls or tcp.",
    ),
    info(
        18019,
        "ENDPOINT_POOLING_REQUIRES_PLAN",
        ErrorKind::PlanRequired,
        ErrorFamily::Endpoints,
        "Endpoint pooling is not part of this account's plan; move to pay-as-you-go.",
    ),
    info(
        18020,
        "ENDPOINT_POOL_SIZE_LIMIT_REACHED",
        ErrorKind::QuotaExceeded,
        ErrorFamily::Endpoints,
        "The pool has as many endpoints as the account permits; remove one.",
    ),
    info(
        18021,
        "CONCURRENT_ENDPOINT_LIMIT_REACHED",
        ErrorKind::QuotaExceeded,
        ErrorFamily::Endpoints,
        "The account has as many endpoints online at once as it may; stop one or upgrade the plan.",
    ),
    info(
        18022,
        "CLOUD_ENDPOINT_URL_SCHEME_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Endpoints,
        "The cloud endpoint's URL has no scheme or a bad one.",
    ),
    info(
        18023,
        "CLOUD_ENDPOINT_URL_SCHEME_PORT_MISMATCH",
        ErrorKind::InvalidArgument,
        ErrorFamily::Endpoints,
        "The cloud endpoint's port does not go with its URL scheme; use one the scheme permits.",
    ),
    info(
        18024,
        "AI_GATEWAY_LEGACY_API_DEPRECATED",
        ErrorKind::DeprecatedOrUnsupported,
        ErrorFamily::AiGateway,
        "This API now serves existing legacy gateways only; make new ones at app.ngrok.ai.",
    ),
    info(
        19000,
        "KUBERNETES_OPERATOR_INTERNAL_ERROR",
        ErrorKind::Internal,
        ErrorFamily::Kubernetes,
        "ngrok's side failed while serving a Kubernetes operator request.",
    ),
    info(
        19001,
        "KUBERNETES_OPERATOR_CSR_FAILED",
        ErrorKind::Internal,
        ErrorFamily::Kubernetes,
        "The operator's certificate signing request failed; the message gives the reason.",
    ),
    info(
        19002,
        "KUBERNETES_OPERATOR_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Kubernetes,
        "The Kubernetes operator did not pass validation; the message gives the reason.",
    ),
    info(
        19003,
        "KUBERNETES_ENDPOINT_SELECTORS_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Kubernetes,
        "The endpoint selectors did not pass validation; the message gives the reason.",
    ),
    info(
        20000,
        "BOUND_ENDPOINT_INTERNAL_ERROR",
        ErrorKind::Internal,
        ErrorFamily::Kubernetes,
        "An operation of the Kubernetes operator failed for an internal reason.",
    ),
    info(
        20001,
        "KUBERNETES_OPERATOR_CONFIGURATION_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Kubernetes,
        "The operation failed on a configuration error; fix the reported setting.",
    ),
    info(
        20002,
        "BOUND_ENDPOINT_UPSTREAM_SERVICE_CREATION_FAILED",
        ErrorKind::Upstream,
        ErrorFamily::Kubernetes,
        "The upstream service of a bound endpoint could not be created in the cluster.",
    ),
    info(
        20003,
        "BOUND_ENDPOINT_TARGET_SERVICE_CREATION_FAILED",
        ErrorKind::Upstream,
        ErrorFamily::Kubernetes,
        "The target service of a bound endpoint could not be created in the cluster.",
    ),
    info(
        20004,
        "BOUND_ENDPOINT_SERVICE_CONNECTION_FAILED",
        ErrorKind::Upstream,
        ErrorFamily::Kubernetes,
        "A bound endpoint's upstream service and target service cannot connect to each other.",
    ),
    info(
        20005,
        "BOUND_ENDPOINT_URL_NOT_ALLOWED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Kubernetes,
        "The bound endpoint is denied: its URL fits no AllowedURLs pattern; extend the list or change the URL.",
    ),
    info(
        20006,
        "KUBERNETES_OPERATOR_CSR_CREATION_FAILED",
        ErrorKind::Internal,
        ErrorFamily::Kubernetes,
        "The operator could not produce a certificate signing request.",
    ),
    info(
        21000,
        "IP_ADDRESS_LOOKUP_FAILED",
        ErrorKind::Internal,
        ErrorFamily::Platform,
        "Looking up information on the IP address failed.",
    ),
    info(
        22000,
        "SITE_ANONYMOUS_PROXY_NOT_ALLOWED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Platform,
        "ngrok.com turns away visitors from Tor and other anonymous proxies; connect directly.",
    ),
    info(
        22001,
        "SITE_VISITOR_LOCATION_NOT_ALLOWED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Platform,
        "ngrok.com may not be used from the place your IP address points to.",
    ),
    info(
        23000,
        "VAULT_NAME_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Vaults,
        "The vault's name has a forbidden character; use letters, digits, underscores, slashes and dots.",
    ),
    info(
        23001,
        "VAULT_NAME_EMPTY",
        ErrorKind::InvalidArgument,
        ErrorFamily::Vaults,
        "The vault has no name; give it one.",
    ),
    info(
        23002,
        "VAULT_NAME_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::Vaults,
        "The vault's name reaches or exceeds the length limit.",
    ),
    info(
        23003,
        "VAULT_SECRETS_IN_USE",
        ErrorKind::ConflictOrInUse,
        ErrorFamily::Vaults,
        "The vault still holds secrets; delete them before the vault.",
    ),
    info(
        23004,
        "VAULT_NAME_TAKEN",
        ErrorKind::AlreadyExists,
        ErrorFamily::Vaults,
        "Another vault of the account has this name.",
    ),
    info(
        23005,
        "VAULT_LIMIT_REACHED",
        ErrorKind::QuotaExceeded,
        ErrorFamily::Vaults,
        "The account has as many vaults as its plan permits; delete one or upgrade.",
    ),
    info(
        24000,
        "SECRET_NAME_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::Vaults,
        "The secret's name has a forbidden character; use letters, digits, underscores, slashes and dots.",
    ),
    info(
        24001,
        "SECRET_NAME_EMPTY",
        ErrorKind::InvalidArgument,
        ErrorFamily::Vaults,
        "The secret has no name; give it one.",
    ),
    info(
        24002,
        "SECRET_NAME_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::Vaults,
        "The secret's name reaches or exceeds the length limit.",
    ),
    info(
        24003,
        "SECRET_VALUE_EMPTY",
        ErrorKind::InvalidArgument,
        ErrorFamily::Vaults,
        "The secret has no value; give it one.",
    ),
    info(
        24004,
        "SECRET_VALUE_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::Vaults,
        "The secret's value reaches or exceeds the byte limit.",
    ),
    info(
        24005,
        "SECRET_NAME_TAKEN",
        ErrorKind::AlreadyExists,
        ErrorFamily::Vaults,
        "Another secret in the vault has this name.",
    ),
    info(
        24006,
        "VAULT_ID_NOT_FOUND",
        ErrorKind::NotFound,
        ErrorFamily::Vaults,
        "No vault exists under the given ID.",
    ),
    info(
        24007,
        "SECRET_LIMIT_REACHED",
        ErrorKind::QuotaExceeded,
        ErrorFamily::Vaults,
        "The vault has as many secrets as the plan permits; delete one, upgrade, or ask support.",
    ),
    info(
        24008,
        "SECRET_VAULT_ID_MISSING",
        ErrorKind::InvalidArgument,
        ErrorFamily::Vaults,
        "The request does not say which vault: set its ID.",
    ),
    info(
        24009,
        "VAULT_NAME_NOT_FOUND",
        ErrorKind::NotFound,
        ErrorFamily::Vaults,
        "No vault has the given name.",
    ),
    info(
        25000,
        "DOMAIN_CONTROL_SSO_ACCOUNT_IDS_EMPTY",
        ErrorKind::InvalidArgument,
        ErrorFamily::Authentication,
        "Redirecting blocked sign-ups to SSO needs at least one SSO account ID in the domain control.",
    ),
    info(
        26000,
        "CERTIFICATE_CAA_LETS_ENCRYPT_NOT_AUTHORIZED",
        ErrorKind::Upstream,
        ErrorFamily::Certificates,
        "The domain's CAA records bar Let's Encrypt; add a record that permits it.",
    ),
    info(
        26001,
        "CERTIFICATE_CAA_ACCOUNT_URI_UNSUPPORTED",
        ErrorKind::Upstream,
        ErrorFamily::Certificates,
        "A CAA record carries accounturi, which cannot be checked for managed certificates; remove the parameter.",
    ),
    info(
        26002,
        "CERTIFICATE_CAA_CRITICAL_TAGS_UNSUPPORTED",
        ErrorKind::Upstream,
        ErrorFamily::Certificates,
        "The domain's CAA records mark tags critical that ngrok does not know; remove those records.",
    ),
    info(
        26004,
        "CERTIFICATE_CAA_VALIDATION_METHOD_MISMATCH",
        ErrorKind::Upstream,
        ErrorFamily::Certificates,
        "The domain's CAA records forbid the validation method this kind of domain needs; permit it.",
    ),
    info(
        26005,
        "CERTIFICATE_CAA_RECORD_DATA_INVALID",
        ErrorKind::Upstream,
        ErrorFamily::Certificates,
        "The domain's CAA records cannot be read; correct the data at the reported name.",
    ),
    info(
        26006,
        "CERTIFICATE_PROVISIONING_FAILED",
        ErrorKind::Internal,
        ErrorFamily::Certificates,
        "An unexpected failure stopped the provisioning of the certificate.",
    ),
    info(
        26007,
        "CERTIFICATE_CSR_LOAD_FAILED",
        ErrorKind::Internal,
        ErrorFamily::Certificates,
        "An unexpected failure occurred on loading the certificate signing request.",
    ),
    info(
        26008,
        "CERTIFICATE_PREFLIGHT_UNEXPECTEDLY_FAILED",
        ErrorKind::Internal,
        ErrorFamily::Certificates,
        "The check made before the certificate order broke down unexpectedly.",
    ),
    info(
        26009,
        "CERTIFICATE_ISSUANCE_UNEXPECTEDLY_FAILED",
        ErrorKind::Internal,
        ErrorFamily::Certificates,
        "An unexpected failure occurred on getting the certificate from its issuer.",
    ),
    info(
        26010,
        "CERTIFICATE_CONVERSION_FAILED",
        ErrorKind::Internal,
        ErrorFamily::Certificates,
        "An unexpected failure occurred on converting the issued certificate.",
    ),
    info(
        26011,
        "CERTIFICATE_FINALIZATION_FAILED",
        ErrorKind::Internal,
        ErrorFamily::Certificates,
        "An unexpected failure occurred in the last step of issuing the certificate.",
    ),
    info(
        26012,
        "CERTIFICATE_PREFLIGHT_CHECK_FAILED",
        ErrorKind::Upstream,
        ErrorFamily::Certificates,
        "The domain did not pass a check made before the certificate order; the message names it.",
    ),
    info(
        26013,
        "CERTIFICATE_ISSUANCE_FAILED",
        ErrorKind::Upstream,
        ErrorFamily::Certificates,
        "The certificate could not be obtained; the message carries the reported error.",
    ),
    info(
        26014,
        "CERTIFICATE_CAA_BLOCKED",
        ErrorKind::Upstream,
        ErrorFamily::Certificates,
        "CAA records block the certificate; change them to permit its issuer.",
    ),
    info(
        26015,
        "CERTIFICATE_DCV_CNAME_NOT_FOUND",
        ErrorKind::Upstream,
        ErrorFamily::Certificates,
        "Domain control could not be validated: the CNAME record is missing; create it.",
    ),
    info(
        26016,
        "CERTIFICATE_DCV_CNAME_MISMATCH",
        ErrorKind::Upstream,
        ErrorFamily::Certificates,
        "Domain control could not be validated: the CNAME record has another target than expected.",
    ),
    info(
        26017,
        "CERTIFICATE_DCV_NS_NOT_FOUND",
        ErrorKind::Upstream,
        ErrorFamily::Certificates,
        "Domain control could not be validated: the NS record is missing; create it.",
    ),
    info(
        26018,
        "CERTIFICATE_DCV_NS_MISMATCH",
        ErrorKind::Upstream,
        ErrorFamily::Certificates,
        "Domain control could not be validated: the NS record names another server than expected.",
    ),
    info(
        26019,
        "CERTIFICATE_DNS01_CHALLENGE_CNAME_NOT_FOUND",
        ErrorKind::Upstream,
        ErrorFamily::Certificates,
        "The CNAME record for the DNS-01 challenge is missing; create it.",
    ),
    info(
        26020,
        "CERTIFICATE_DNS01_CHALLENGE_CNAME_MISMATCH",
        ErrorKind::Upstream,
        ErrorFamily::Certificates,
        "The CNAME record for the DNS-01 challenge has another target than expected.",
    ),
    info(
        26021,
        "CERTIFICATE_HTTP01_CHALLENGE_UNAVAILABLE",
        ErrorKind::Upstream,
        ErrorFamily::Certificates,
        "The HTTP-01 challenge could not be reached at the domain.",
    ),
    info(
        26022,
        "CERTIFICATE_HTTP01_TOKEN_MISMATCH",
        ErrorKind::Upstream,
        ErrorFamily::Certificates,
        "The domain answered the HTTP-01 challenge with another token than expected.",
    ),
    info(
        26023,
        "CERTIFICATE_ISSUANCE_FAILED_VARIANT_2",
        ErrorKind::Upstream,
        ErrorFamily::Certificates,
        "The certificate could not be obtained; the message carries the reported error.",
    ),
    info(
        26024,
        "CERTIFICATE_ISSUANCE_FAILED_VARIANT_3",
        ErrorKind::Upstream,
        ErrorFamily::Certificates,
        "The certificate could not be obtained; the message carries the reported error.",
    ),
    info(
        26025,
        "CERTIFICATE_ISSUANCE_FAILED_VARIANT_4",
        ErrorKind::Upstream,
        ErrorFamily::Certificates,
        "The certificate could not be obtained; the message carries the reported error.",
    ),
    info(
        26026,
        "CERTIFICATE_CAA_CHECK_RECORD_INVALID",
        ErrorKind::Upstream,
        ErrorFamily::Certificates,
        "The CAA check met a malformed record; correct it in DNS.",
    ),
    info(
        26027,
        "CERTIFICATE_CAA_DNS_LOOKUP_FAILED",
        ErrorKind::Upstream,
        ErrorFamily::Certificates,
        "The CAA records could not be fetched from DNS.",
    ),
    info(
        26028,
        "CERTIFICATE_CAA_CRITICAL_FLAG_UNSUPPORTED",
        ErrorKind::Upstream,
        ErrorFamily::Certificates,
        "The CAA check met an unknown critical flag; remove that record from DNS.",
    ),
    info(
        26029,
        "CERTIFICATE_CAA_TLD_NOT_FOUND",
        ErrorKind::Upstream,
        ErrorFamily::Certificates,
        "The CAA check did not find the domain's top-level domain.",
    ),
    info(
        26030,
        "CERTIFICATE_ISSUANCE_FAILED_VARIANT_5",
        ErrorKind::Upstream,
        ErrorFamily::Certificates,
        "The certificate could not be obtained; the message carries the reported error.",
    ),
    info(
        26031,
        "CERTIFICATE_ISSUANCE_FAILED_VARIANT_6",
        ErrorKind::Upstream,
        ErrorFamily::Certificates,
        "The certificate could not be obtained; the message carries the reported error.",
    ),
    info(
        26032,
        "CERTIFICATE_ISSUANCE_FAILED_VARIANT_7",
        ErrorKind::Upstream,
        ErrorFamily::Certificates,
        "The certificate could not be obtained; the message carries the reported error.",
    ),
    info(
        26033,
        "CERTIFICATE_ACCOUNT_SUSPENDED",
        ErrorKind::PermissionDenied,
        ErrorFamily::Certificates,
        "No certificate is provisioned because the account is suspended.",
    ),
    info(
        26034,
        "CERTIFICATE_ACCOUNT_SUSPENSION_CHECK_FAILED",
        ErrorKind::Internal,
        ErrorFamily::Certificates,
        "An unexpected failure left open whether the account is suspended.",
    ),
    info(
        26035,
        "CERTIFICATE_ISSUANCE_FAILED_VARIANT_8",
        ErrorKind::Upstream,
        ErrorFamily::Certificates,
        "The certificate could not be obtained; the message carries the reported error.",
    ),
    info(
        26036,
        "CERTIFICATE_ISSUANCE_FAILED_VARIANT_9",
        ErrorKind::Upstream,
        ErrorFamily::Certificates,
        "The certificate could not be obtained; the message carries the reported error.",
    ),
    info(
        26037,
        "CERTIFICATE_ISSUANCE_FAILED_VARIANT_10",
        ErrorKind::Upstream,
        ErrorFamily::Certificates,
        "The certificate could not be obtained; the message carries the reported error.",
    ),
    info(
        26038,
        "CERTIFICATE_ISSUANCE_FAILED_VARIANT_11",
        ErrorKind::Upstream,
        ErrorFamily::Certificates,
        "The certificate could not be obtained; the message carries the reported error.",
    ),
    info(
        27001,
        "AI_GATEWAY_API_KEYS_REQUIRES_PLAN",
        ErrorKind::PlanRequired,
        ErrorFamily::AiGateway,
        "API keys for the AI Gateway are not enabled for this account.",
    ),
    info(
        27002,
        "AI_GATEWAY_API_KEY_ENDPOINT_NOT_FOUND",
        ErrorKind::NotFound,
        ErrorFamily::AiGateway,
        "The endpoint named for the AI Gateway API key does not exist.",
    ),
    info(
        27003,
        "AI_GATEWAY_ENDPOINT_ACTION_MISSING",
        ErrorKind::InvalidArgument,
        ErrorFamily::AiGateway,
        "The endpoint lacks the AI Gateway action; add it or name another endpoint.",
    ),
    info(
        27004,
        "AI_GATEWAY_API_KEY_DESCRIPTION_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::AiGateway,
        "The AI Gateway API key's description exceeds 255 characters.",
    ),
    info(
        27005,
        "AI_GATEWAY_API_KEY_METADATA_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::AiGateway,
        "The AI Gateway API key's metadata exceeds 4096 characters.",
    ),
    info(
        27006,
        "AI_GATEWAY_API_KEY_FIELD_MISSING",
        ErrorKind::InvalidArgument,
        ErrorFamily::AiGateway,
        "A field the AI Gateway API key needs was left out; the message names it.",
    ),
    info(
        27007,
        "AI_GATEWAY_API_KEY_INVALID",
        ErrorKind::Unauthenticated,
        ErrorFamily::AiGateway,
        "The AI Gateway key is wrong or was deleted; send a live key, which starts with ng_.",
    ),
    info(
        27008,
        "AI_GATEWAY_API_KEY_ENDPOINT_MISMATCH",
        ErrorKind::PermissionDenied,
        ErrorFamily::AiGateway,
        "The key belongs to another gateway; use or create one for this endpoint.",
    ),
    info(
        27009,
        "AI_GATEWAY_API_KEY_VALIDATION_UNAVAILABLE",
        ErrorKind::Unavailable,
        ErrorFamily::AiGateway,
        "The AI Gateway could not check the key just now; try again.",
    ),
    info(
        27201,
        "AI_GATEWAY_AUTHENTICATION_FAILED",
        ErrorKind::Unauthenticated,
        ErrorFamily::AiGateway,
        "The AI Gateway did not accept the caller's credentials; the message gives the reason.",
    ),
    info(
        27202,
        "AI_GATEWAY_PROVIDER_KEYS_NOT_FOUND",
        ErrorKind::NotFound,
        ErrorFamily::AiGateway,
        "The gateway has no available key for this AI provider.",
    ),
    info(
        27203,
        "AI_GATEWAY_MANAGED_KEY_UNKNOWN_MODEL_NOT_ALLOWED",
        ErrorKind::DeprecatedOrUnsupported,
        ErrorFamily::AiGateway,
        "The model is unknown and so has no price; ngrok's managed key cannot serve it.",
    ),
    info(
        27204,
        "AI_GATEWAY_API_SURFACE_PATH_UNSUPPORTED",
        ErrorKind::DeprecatedOrUnsupported,
        ErrorFamily::AiGateway,
        "The request path is not an API surface that the AI Gateway serves.",
    ),
    info(
        27205,
        "AI_GATEWAY_API_SURFACE_NOT_IMPLEMENTED",
        ErrorKind::DeprecatedOrUnsupported,
        ErrorFamily::AiGateway,
        "This API surface has no implementation in the AI Gateway.",
    ),
    info(
        27206,
        "AI_GATEWAY_CREDIT_CHECK_FAILED",
        ErrorKind::QuotaExceeded,
        ErrorFamily::AiGateway,
        "The check of the account's AI credit did not pass; the message gives the reason.",
    ),
    info(
        27207,
        "AI_GATEWAY_UPSTREAM_TIMEOUT",
        ErrorKind::Upstream,
        ErrorFamily::AiGateway,
        "The upstream did not answer the gateway's request in time.",
    ),
    info(
        27208,
        "AI_GATEWAY_RETRIES_LIMIT_REACHED",
        ErrorKind::Upstream,
        ErrorFamily::AiGateway,
        "Every retry failed; the message holds the final error.",
    ),
    info(
        27210,
        "AI_GATEWAY_PROVIDER_REQUEST_INVALID",
        ErrorKind::Upstream,
        ErrorFamily::AiGateway,
        "The AI provider refused the request; the message gives its reason.",
    ),
    info(
        27211,
        "AI_GATEWAY_PROVIDER_API_KEY_INVALID",
        ErrorKind::Upstream,
        ErrorFamily::AiGateway,
        "The AI provider refused the API key; check the provider key.",
    ),
    info(
        27212,
        "AI_GATEWAY_PROVIDER_ACCESS_NOT_AUTHORIZED",
        ErrorKind::Upstream,
        ErrorFamily::AiGateway,
        "The AI provider denied access; check what the provider key may do.",
    ),
    info(
        27213,
        "AI_GATEWAY_PROVIDER_RESOURCE_NOT_FOUND",
        ErrorKind::Upstream,
        ErrorFamily::AiGateway,
        "The AI provider answered not found; check the model and the path.",
    ),
    info(
        27214,
        "AI_GATEWAY_PROVIDER_REQUEST_TIMEOUT",
        ErrorKind::Upstream,
        ErrorFamily::AiGateway,
        "The AI provider reported a request timeout.",
    ),
    info(
        27215,
        "AI_GATEWAY_PROVIDER_PAYLOAD_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::AiGateway,
        "The request is larger than the AI provider's limits permit; shorten it.",
    ),
    info(
        27216,
        "AI_GATEWAY_PROVIDER_REQUEST_PROCESSING_FAILED",
        ErrorKind::Upstream,
        ErrorFamily::AiGateway,
        "The AI provider could not process what was sent; the message gives the reason.",
    ),
    info(
        27217,
        "AI_GATEWAY_PROVIDER_RATE_LIMITED",
        ErrorKind::RateLimited,
        ErrorFamily::AiGateway,
        "The AI provider is throttling requests; slow down and retry.",
    ),
    info(
        27218,
        "AI_GATEWAY_PROVIDER_INTERNAL_ERROR",
        ErrorKind::Upstream,
        ErrorFamily::AiGateway,
        "The AI provider reported a failure inside its own server.",
    ),
    info(
        27219,
        "AI_GATEWAY_PROVIDER_BAD_GATEWAY",
        ErrorKind::Upstream,
        ErrorFamily::AiGateway,
        "The AI provider answered with bad gateway.",
    ),
    info(
        27220,
        "AI_GATEWAY_PROVIDER_UNAVAILABLE",
        ErrorKind::Upstream,
        ErrorFamily::AiGateway,
        "The AI provider is out of service at the moment; retry later.",
    ),
    info(
        27221,
        "AI_GATEWAY_PROVIDER_GATEWAY_TIMEOUT",
        ErrorKind::Upstream,
        ErrorFamily::AiGateway,
        "The AI provider answered with gateway timeout.",
    ),
    info(
        27222,
        "AI_GATEWAY_PROVIDER_STATUS_INVALID",
        ErrorKind::Upstream,
        ErrorFamily::AiGateway,
        "The AI provider answered with a status the gateway does not expect.",
    ),
    info(
        27223,
        "AI_GATEWAY_PROVIDER_NETWORK_FAILED",
        ErrorKind::Upstream,
        ErrorFamily::AiGateway,
        "The network failed between the gateway and the AI provider.",
    ),
    info(
        27224,
        "AI_GATEWAY_MODEL_NOT_FOUND",
        ErrorKind::NotFound,
        ErrorFamily::AiGateway,
        "The AI Gateway does not know the model; check its ID.",
    ),
    info(
        27225,
        "AI_GATEWAY_PROVIDER_NOT_FOUND",
        ErrorKind::NotFound,
        ErrorFamily::AiGateway,
        "The AI Gateway does not know the provider; check its ID.",
    ),
    info(
        27226,
        "AI_GATEWAY_PROVIDER_API_SURFACE_UNSUPPORTED",
        ErrorKind::DeprecatedOrUnsupported,
        ErrorFamily::AiGateway,
        "The chosen provider cannot serve this API surface; pick another provider or surface.",
    ),
    info(
        27227,
        "AI_GATEWAY_BACKEND_UNAVAILABLE",
        ErrorKind::Unavailable,
        ErrorFamily::AiGateway,
        "No backend can take the AI request; the message gives the reason.",
    ),
    info(
        27228,
        "AI_GATEWAY_REQUEST_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::AiGateway,
        "The AI Gateway cannot accept the request; fix the reported problem.",
    ),
    info(
        27229,
        "AI_GATEWAY_MODEL_ADDRESS_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::AiGateway,
        "The address that should name the model is malformed.",
    ),
    info(
        27230,
        "AI_GATEWAY_MODEL_AND_PROVIDER_NOT_FOUND",
        ErrorKind::NotFound,
        ErrorFamily::AiGateway,
        "Neither the model nor the provider in the request is known to the AI Gateway.",
    ),
    info(
        27231,
        "AI_GATEWAY_PROVIDER_NOT_ALLOWED",
        ErrorKind::PermissionDenied,
        ErrorFamily::AiGateway,
        "The access policy forbids this AI provider.",
    ),
    info(
        27232,
        "AI_GATEWAY_MODEL_NOT_ALLOWED",
        ErrorKind::PermissionDenied,
        ErrorFamily::AiGateway,
        "The access policy forbids this model.",
    ),
    info(
        27233,
        "AI_GATEWAY_MANAGED_KEY_PROVIDER_MODEL_UNAVAILABLE",
        ErrorKind::DeprecatedOrUnsupported,
        ErrorFamily::AiGateway,
        "The model is not in ngrok's catalog for this provider; use a provider key of your own.",
    ),
    info(
        27234,
        "AI_GATEWAY_PROVIDER_STREAMING_RESPONSE_MISMATCH",
        ErrorKind::Upstream,
        ErrorFamily::AiGateway,
        "A streamed answer was requested, but the AI provider sent one that is not streamed.",
    ),
    info(
        27235,
        "AI_GATEWAY_PROVIDER_RESPONSE_MISSING",
        ErrorKind::Upstream,
        ErrorFamily::AiGateway,
        "No response came from the AI provider.",
    ),
    info(
        27236,
        "AI_GATEWAY_MANAGED_KEY_MODEL_PRICE_MISSING",
        ErrorKind::DeprecatedOrUnsupported,
        ErrorFamily::AiGateway,
        "Managed billing has no price yet for this provider's model; use a provider key of your own.",
    ),
    info(
        27237,
        "AI_GATEWAY_ROUTING_LOOP_NOT_ALLOWED",
        ErrorKind::InvalidArgument,
        ErrorFamily::AiGateway,
        "The request loops through the gateway; a custom provider URL probably points back at it.",
    ),
    info(
        27501,
        "AI_GATEWAY_PROVIDER_KEY_NAME_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::AiGateway,
        "The provider key's name exceeds 255 characters.",
    ),
    info(
        27502,
        "AI_GATEWAY_PROVIDER_KEY_DESCRIPTION_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::AiGateway,
        "The provider key's description exceeds 255 characters.",
    ),
    info(
        27503,
        "AI_GATEWAY_PROVIDER_KEY_METADATA_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::AiGateway,
        "The provider key's metadata exceeds 4096 characters.",
    ),
    info(
        27504,
        "AI_GATEWAY_PROVIDER_KEYS_REQUIRES_PLAN",
        ErrorKind::PlanRequired,
        ErrorFamily::AiGateway,
        "Provider keys for the AI Gateway are not enabled for this account.",
    ),
    info(
        27505,
        "AI_GATEWAY_PROVIDER_KEY_ENCRYPTION_UNAVAILABLE",
        ErrorKind::Internal,
        ErrorFamily::AiGateway,
        "This ngrok deployment is not set up to encrypt provider keys.",
    ),
    info(
        27506,
        "AI_GATEWAY_PROVIDER_KEY_LIMIT_REACHED",
        ErrorKind::QuotaExceeded,
        ErrorFamily::AiGateway,
        "The managed key has as many keys for this provider as it may; delete one.",
    ),
    info(
        27507,
        "AI_GATEWAY_PROVIDER_KEY_VALUE_EMPTY",
        ErrorKind::InvalidArgument,
        ErrorFamily::AiGateway,
        "The provider key has no value; send the key itself.",
    ),
    info(
        27508,
        "AI_GATEWAY_KEY_PROVIDER_UNSUPPORTED",
        ErrorKind::InvalidArgument,
        ErrorFamily::AiGateway,
        "The provider key names an AI provider that is not supported; check provider_id.",
    ),
    info(
        27509,
        "AI_GATEWAY_API_KEY_NOT_FOUND",
        ErrorKind::NotFound,
        ErrorFamily::AiGateway,
        "No AI Gateway API key exists under the given ID.",
    ),
    info(
        27510,
        "AI_GATEWAY_PROVIDER_KEY_FIELD_MISSING",
        ErrorKind::InvalidArgument,
        ErrorFamily::AiGateway,
        "A field the provider key needs was left out; the message names it.",
    ),
    info(
        27511,
        "AI_GATEWAY_PROVIDER_KEY_IN_USE",
        ErrorKind::ConflictOrInUse,
        ErrorFamily::AiGateway,
        "A router rule still uses the provider key; change the rule, then delete the key.",
    ),
    info(
        27601,
        "AI_GATEWAY_PRE_RELEASE_REQUIRES_PLAN",
        ErrorKind::PlanRequired,
        ErrorFamily::AiGateway,
        "The AI Gateway is in pre-release, and this account has no access to it yet.",
    ),
    info(
        27602,
        "AI_GATEWAY_RESOURCE_FIELD_MISSING",
        ErrorKind::InvalidArgument,
        ErrorFamily::AiGateway,
        "A field the AI Gateway resource needs was left out; the message names it.",
    ),
    info(
        27603,
        "AI_GATEWAY_RESOURCE_NAME_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::AiGateway,
        "The AI Gateway resource's name exceeds 255 characters.",
    ),
    info(
        27604,
        "AI_GATEWAY_RESOURCE_METADATA_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::AiGateway,
        "The AI Gateway resource's metadata exceeds 4096 characters.",
    ),
    info(
        27605,
        "AI_GATEWAY_ROUTER_CONFIGURATION_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::AiGateway,
        "The router configuration of the AI Gateway is not valid; fix the reported problem.",
    ),
    info(
        27606,
        "AI_GATEWAY_RESOURCE_REQUEST_INVALID",
        ErrorKind::InvalidArgument,
        ErrorFamily::AiGateway,
        "The AI Gateway refused the request; the message consists of the reason alone.",
    ),
    info(
        27607,
        "AI_GATEWAY_RESOURCE_ALREADY_EXISTS",
        ErrorKind::AlreadyExists,
        ErrorFamily::AiGateway,
        "The AI Gateway resource to be created is there already.",
    ),
    info(
        27609,
        "AI_GATEWAY_REQUEST_CANCELED",
        ErrorKind::Unavailable,
        ErrorFamily::AiGateway,
        "The AI Gateway request was canceled before it finished.",
    ),
    info(
        27610,
        "AI_GATEWAY_REQUEST_DEADLINE_EXPIRED",
        ErrorKind::Unavailable,
        ErrorFamily::AiGateway,
        "The AI Gateway request did not finish before its deadline; try again.",
    ),
    info(
        27611,
        "AI_GATEWAY_RESOURCE_NOT_FOUND",
        ErrorKind::NotFound,
        ErrorFamily::AiGateway,
        "The AI Gateway resource named in the message does not exist.",
    ),
    info(
        27612,
        "AI_GATEWAY_OPERATION_UNSUPPORTED",
        ErrorKind::DeprecatedOrUnsupported,
        ErrorFamily::AiGateway,
        "The AI Gateway API does not implement this operation.",
    ),
    info(
        27613,
        "AI_GATEWAY_UPSTREAM_SERVICE_FAILED",
        ErrorKind::Upstream,
        ErrorFamily::AiGateway,
        "A service that the AI Gateway API relies on failed.",
    ),
    info(
        27614,
        "AI_GATEWAY_METHOD_NOT_ALLOWED",
        ErrorKind::InvalidArgument,
        ErrorFamily::AiGateway,
        "The AI Gateway API does not take this HTTP method at this path.",
    ),
    info(
        27615,
        "AI_GATEWAY_RESOURCE_IN_USE",
        ErrorKind::ConflictOrInUse,
        ErrorFamily::AiGateway,
        "The AI Gateway resource is still used elsewhere; remove what uses it, then delete it.",
    ),
    info(
        27701,
        "AI_GATEWAY_CUSTOM_PROVIDER_NAME_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::AiGateway,
        "The custom provider's name exceeds 255 characters.",
    ),
    info(
        27702,
        "AI_GATEWAY_CUSTOM_PROVIDER_METADATA_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::AiGateway,
        "The custom provider's metadata exceeds 4096 characters.",
    ),
    info(
        27703,
        "AI_GATEWAY_CUSTOM_PROVIDER_BASE_URL_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::AiGateway,
        "The custom provider's base_url exceeds 2048 characters.",
    ),
    info(
        27704,
        "AI_GATEWAY_CUSTOM_PROVIDER_FIELD_MISSING",
        ErrorKind::InvalidArgument,
        ErrorFamily::AiGateway,
        "A field the custom provider needs was left out; the message names it.",
    ),
    info(
        27705,
        "AI_GATEWAY_CUSTOM_PROVIDER_ID_RESERVED",
        ErrorKind::AlreadyExists,
        ErrorFamily::AiGateway,
        "A provider built into ngrok owns this provider_id; choose another.",
    ),
    info(
        27706,
        "AI_GATEWAY_CUSTOM_PROVIDER_ID_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::AiGateway,
        "The custom provider's provider_id exceeds 255 characters.",
    ),
    info(
        27707,
        "AI_GATEWAY_CUSTOM_PROVIDER_SURFACE_FORMAT_UNSUPPORTED",
        ErrorKind::InvalidArgument,
        ErrorFamily::AiGateway,
        "The custom provider names an API surface format that ngrok does not support.",
    ),
    info(
        27708,
        "AI_GATEWAY_CUSTOM_PROVIDER_SURFACE_UNSUPPORTED",
        ErrorKind::InvalidArgument,
        ErrorFamily::AiGateway,
        "The custom provider names an API surface that ngrok does not support.",
    ),
    info(
        27709,
        "AI_GATEWAY_CUSTOM_MODEL_ID_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::AiGateway,
        "A model_id of the custom provider exceeds 255 characters.",
    ),
    info(
        27710,
        "AI_GATEWAY_CUSTOM_PROVIDER_IN_USE",
        ErrorKind::ConflictOrInUse,
        ErrorFamily::AiGateway,
        "A provider key or access key still uses the custom provider; change those, then delete it.",
    ),
    info(
        27711,
        "AI_GATEWAY_CUSTOM_MODEL_ID_DUPLICATE",
        ErrorKind::InvalidArgument,
        ErrorFamily::AiGateway,
        "The custom provider lists the same model_id twice; keep one.",
    ),
    info(
        27712,
        "AI_GATEWAY_CUSTOM_PROVIDER_ID_TAKEN",
        ErrorKind::AlreadyExists,
        ErrorFamily::AiGateway,
        "The account has a custom provider under this provider_id already.",
    ),
    info(
        27713,
        "AI_GATEWAY_CUSTOM_PROVIDER_MODEL_ID_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::AiGateway,
        "A provider_model_id of the custom provider exceeds 255 characters.",
    ),
    info(
        27714,
        "AI_GATEWAY_CUSTOM_MODEL_UNSUPPORTED_PARAM_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::AiGateway,
        "A name in the model's unsupported_params exceeds 255 characters.",
    ),
    info(
        27715,
        "AI_GATEWAY_CUSTOM_MODEL_UNSUPPORTED_PARAM_DUPLICATE",
        ErrorKind::InvalidArgument,
        ErrorFamily::AiGateway,
        "The model's unsupported_params repeats an entry; keep one.",
    ),
    info(
        27716,
        "AI_GATEWAY_CUSTOM_MODEL_UNSUPPORTED_PARAMS_LIMIT_REACHED",
        ErrorKind::InvalidArgument,
        ErrorFamily::AiGateway,
        "The model's unsupported_params has over 100 entries; remove some.",
    ),
    info(
        27717,
        "AI_GATEWAY_CUSTOM_MODEL_UNSUPPORTED_PARAM_EMPTY",
        ErrorKind::InvalidArgument,
        ErrorFamily::AiGateway,
        "The model's unsupported_params holds an empty name; fill it in or drop it.",
    ),
    info(
        27718,
        "AI_GATEWAY_CUSTOM_PROVIDER_BASE_URL_HOST_NOT_ALLOWED",
        ErrorKind::InvalidArgument,
        ErrorFamily::AiGateway,
        "The custom provider's base_url points at a forbidden host; use another.",
    ),
    info(
        28000,
        "POD_IDENTITY_METADATA_TOO_LONG",
        ErrorKind::InvalidArgument,
        ErrorFamily::Kubernetes,
        "The pod's identity metadata is over the size limit; the message gives details.",
    ),
    info(
        28001,
        "POD_IDENTITY_METADATA_RETRIEVAL_FAILED",
        ErrorKind::Upstream,
        ErrorFamily::Kubernetes,
        "The pod's identity metadata could not be read; check the pod's annotations and service account.",
    ),
    info(
        29000,
        "PERSONAL_ACCESS_TOKEN_LIMIT_REACHED",
        ErrorKind::QuotaExceeded,
        ErrorFamily::Credentials,
        "The account has as many personal access tokens as it may; delete one.",
    ),
    info(
        30000,
        "APP_NAME_TAKEN",
        ErrorKind::AlreadyExists,
        ErrorFamily::Platform,
        "The account has an app of this name already; choose another.",
    ),
];
