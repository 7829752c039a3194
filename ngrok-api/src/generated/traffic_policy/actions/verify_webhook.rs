// Generated from api-spec/traffic_policy/actions/verify-webhook.yaml by `cargo xtask codegen`; edits are lost.

//! Verify Webhook: the action and its configuration.

use serde_core::de::{Deserialize, Deserializer};
use serde_core::ser::{Serialize, Serializer};
use crate::policy::{self, Fields, FromJson, Misfit, OtherFields};
use crate::Sensitive;

/// Lets only webhooks pass that the named service signed.
///
/// May stand in `on_http_request`. A run costs 1 Traffic Policy Unit. Expressions after it find its
/// results in `actions.ngrok.verify_webhook`.
///
/// [ngrok's page about it](https://ngrok.com/docs/traffic-policy/actions/verify-webhook)
///
/// # Example
///
/// As a document:
///
/// ```yaml
/// on_http_request:
///   - actions:
///       - type: verify-webhook
///         config:
///           provider: gitlab
///           secret: "${secrets.get('hooks', 'gitlab')}"
/// ```
#[doc(alias = "verify-webhook")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct VerifyWebhook {
    /// The service that sends the webhooks.
    pub provider: VerifyWebhookProvider,
    /// The secret that the service signs with.
    ///
    /// Expressions of CEL may stand in `${…}`.
    pub secret: Sensitive,
    /// Whether a webhook that is not valid is refused. With `false` the next action runs all the same.
    ///
    /// The default is `true`.
    pub enforce: Option<bool>,
    /// Fields that this version does not know, which are written as they were read.
    pub other: OtherFields,
    /// What stands in the action beside its type and its configuration.
    pub beside: OtherFields,
}

impl VerifyWebhook {
    /// The `type` of the action in a document.
    pub const KIND: &'static str = "verify-webhook";
}

impl VerifyWebhook {
    /// Starts with what is required.
    pub fn new(
        provider: impl Into<VerifyWebhookProvider>,
        secret: impl Into<Sensitive>,
    ) -> Self {
        Self {
            provider: provider.into(),
            secret: secret.into(),
            enforce: None,
            other: OtherFields::default(),
            beside: OtherFields::default(),
        }
    }

    /// Whether a webhook that is not valid is refused. With `false` the next action runs all the same.
    ///
    /// The default is `true`.
    pub fn enforce(mut self, enforce: bool) -> Self {
        self.enforce = Some(enforce);
        self
    }

    /// Sets a field that this version does not know.
    pub fn other(
        mut self,
        name: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.other.set(name, value);
        self
    }
}

/// Values of `provider` of [`VerifyWebhook`](crate::traffic_policy::VerifyWebhook).
///
/// The set is open: any other text is kept in `Unknown`, and is written as it was read.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum VerifyWebhookProvider {
    /// AfterShip.
    Aftership,
    /// Airship.
    Airship,
    /// Alchemy.
    Alchemy,
    /// Amazon SNS.
    Sns,
    /// Autodesk Platform Services.
    Autodesk,
    /// Bitbucket.
    Bitbucket,
    /// Bolt.
    Bolt,
    /// Box.
    Box,
    /// Brex.
    Brex,
    /// Buildkite.
    Buildkite,
    /// Calendly.
    Calendly,
    /// Castle.
    Castle,
    /// Chargify.
    Chargify,
    /// CircleCI.
    Circleci,
    /// Clearbit.
    Clearbit,
    /// Clerk.
    Clerk,
    /// Coinbase.
    Coinbase,
    /// Contentful.
    Contentful,
    /// DocuSign.
    Docusign,
    /// Dropbox.
    Dropbox,
    /// Facebook Graph API.
    FacebookGraphApi,
    /// Facebook Messenger.
    FacebookMessenger,
    /// Frame.io.
    Frameio,
    /// GitHub.
    Github,
    /// GitLab.
    Gitlab,
    /// Go1.
    Go1,
    /// Heroku.
    Heroku,
    /// Hosted Hooks.
    Hostedhooks,
    /// HubSpot.
    Hubspot,
    /// Hygraph under its older name.
    Graphcms,
    /// Instagram.
    Instagram,
    /// Intercom.
    Intercom,
    /// Jira.
    Jira,
    /// Launch Darkly.
    LaunchDarkly,
    /// Linear.
    Linear,
    /// Mailchimp.
    Mailchimp,
    /// Mailgun.
    Mailgun,
    /// Microsoft Teams.
    MicrosoftTeams,
    /// Modern Treasury.
    ModernTreasury,
    /// MongoDB.
    Mongodb,
    /// Mux.
    Mux,
    /// Orb.
    Orb,
    /// Orbit.
    Orbit,
    /// PagerDuty.
    Pagerduty,
    /// Pinwheel.
    Pinwheel,
    /// Plivo.
    Plivo,
    /// Pusher.
    Pusher,
    /// SendGrid.
    Sendgrid,
    /// Sentry.
    Sentry,
    /// Shopify.
    Shopify,
    /// Signal Sciences.
    SignalSciences,
    /// Slack.
    Slack,
    /// Sonatype Nexus.
    Sonatype,
    /// Square.
    Square,
    /// Stripe.
    Stripe,
    /// Svix.
    Svix,
    /// Terraform.
    Terraform,
    /// TikTok.
    Tiktok,
    /// Trend Micro Conformity.
    TrendmicroConformity,
    /// Twilio.
    Twilio,
    /// Twitter.
    Twitter,
    /// Typeform.
    Typeform,
    /// VMware Workspace.
    Vmware,
    /// Webex.
    Webex,
    /// WhatsApp.
    Whatsapp,
    /// Worldline.
    Worldline,
    /// Xero.
    Xero,
    /// Zendesk.
    Zendesk,
    /// Zoom.
    Zoom,
    /// A value that this version does not know.
    Unknown(String),
}

impl VerifyWebhookProvider {
    /// The known values, as they stand on the wire.
    pub const KNOWN: &'static [&'static str] = &[
        "aftership",
        "airship",
        "alchemy",
        "sns",
        "autodesk",
        "bitbucket",
        "bolt",
        "box",
        "brex",
        "buildkite",
        "calendly",
        "castle",
        "chargify",
        "circleci",
        "clearbit",
        "clerk",
        "coinbase",
        "contentful",
        "docusign",
        "dropbox",
        "facebook_graph_api",
        "facebook_messenger",
        "frameio",
        "github",
        "gitlab",
        "go1",
        "heroku",
        "hostedhooks",
        "hubspot",
        "graphcms",
        "instagram",
        "intercom",
        "jira",
        "launch_darkly",
        "linear",
        "mailchimp",
        "mailgun",
        "microsoft_teams",
        "modern_treasury",
        "mongodb",
        "mux",
        "orb",
        "orbit",
        "pagerduty",
        "pinwheel",
        "plivo",
        "pusher",
        "sendgrid",
        "sentry",
        "shopify",
        "signal_sciences",
        "slack",
        "sonatype",
        "square",
        "stripe",
        "svix",
        "terraform",
        "tiktok",
        "trendmicro_conformity",
        "twilio",
        "twitter",
        "typeform",
        "vmware",
        "webex",
        "whatsapp",
        "worldline",
        "xero",
        "zendesk",
        "zoom",
    ];

    /// The value as it stands on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Aftership => "aftership",
            Self::Airship => "airship",
            Self::Alchemy => "alchemy",
            Self::Sns => "sns",
            Self::Autodesk => "autodesk",
            Self::Bitbucket => "bitbucket",
            Self::Bolt => "bolt",
            Self::Box => "box",
            Self::Brex => "brex",
            Self::Buildkite => "buildkite",
            Self::Calendly => "calendly",
            Self::Castle => "castle",
            Self::Chargify => "chargify",
            Self::Circleci => "circleci",
            Self::Clearbit => "clearbit",
            Self::Clerk => "clerk",
            Self::Coinbase => "coinbase",
            Self::Contentful => "contentful",
            Self::Docusign => "docusign",
            Self::Dropbox => "dropbox",
            Self::FacebookGraphApi => "facebook_graph_api",
            Self::FacebookMessenger => "facebook_messenger",
            Self::Frameio => "frameio",
            Self::Github => "github",
            Self::Gitlab => "gitlab",
            Self::Go1 => "go1",
            Self::Heroku => "heroku",
            Self::Hostedhooks => "hostedhooks",
            Self::Hubspot => "hubspot",
            Self::Graphcms => "graphcms",
            Self::Instagram => "instagram",
            Self::Intercom => "intercom",
            Self::Jira => "jira",
            Self::LaunchDarkly => "launch_darkly",
            Self::Linear => "linear",
            Self::Mailchimp => "mailchimp",
            Self::Mailgun => "mailgun",
            Self::MicrosoftTeams => "microsoft_teams",
            Self::ModernTreasury => "modern_treasury",
            Self::Mongodb => "mongodb",
            Self::Mux => "mux",
            Self::Orb => "orb",
            Self::Orbit => "orbit",
            Self::Pagerduty => "pagerduty",
            Self::Pinwheel => "pinwheel",
            Self::Plivo => "plivo",
            Self::Pusher => "pusher",
            Self::Sendgrid => "sendgrid",
            Self::Sentry => "sentry",
            Self::Shopify => "shopify",
            Self::SignalSciences => "signal_sciences",
            Self::Slack => "slack",
            Self::Sonatype => "sonatype",
            Self::Square => "square",
            Self::Stripe => "stripe",
            Self::Svix => "svix",
            Self::Terraform => "terraform",
            Self::Tiktok => "tiktok",
            Self::TrendmicroConformity => "trendmicro_conformity",
            Self::Twilio => "twilio",
            Self::Twitter => "twitter",
            Self::Typeform => "typeform",
            Self::Vmware => "vmware",
            Self::Webex => "webex",
            Self::Whatsapp => "whatsapp",
            Self::Worldline => "worldline",
            Self::Xero => "xero",
            Self::Zendesk => "zendesk",
            Self::Zoom => "zoom",
            Self::Unknown(value) => value,
        }
    }
}

impl crate::lenient::FromWire for VerifyWebhookProvider {
    #[inline]
    fn from_wire(value: &str) -> Self {
        match value {
            "aftership" => Self::Aftership,
            "airship" => Self::Airship,
            "alchemy" => Self::Alchemy,
            "sns" => Self::Sns,
            "autodesk" => Self::Autodesk,
            "bitbucket" => Self::Bitbucket,
            "bolt" => Self::Bolt,
            "box" => Self::Box,
            "brex" => Self::Brex,
            "buildkite" => Self::Buildkite,
            "calendly" => Self::Calendly,
            "castle" => Self::Castle,
            "chargify" => Self::Chargify,
            "circleci" => Self::Circleci,
            "clearbit" => Self::Clearbit,
            "clerk" => Self::Clerk,
            "coinbase" => Self::Coinbase,
            "contentful" => Self::Contentful,
            "docusign" => Self::Docusign,
            "dropbox" => Self::Dropbox,
            "facebook_graph_api" => Self::FacebookGraphApi,
            "facebook_messenger" => Self::FacebookMessenger,
            "frameio" => Self::Frameio,
            "github" => Self::Github,
            "gitlab" => Self::Gitlab,
            "go1" => Self::Go1,
            "heroku" => Self::Heroku,
            "hostedhooks" => Self::Hostedhooks,
            "hubspot" => Self::Hubspot,
            "graphcms" => Self::Graphcms,
            "instagram" => Self::Instagram,
            "intercom" => Self::Intercom,
            "jira" => Self::Jira,
            "launch_darkly" => Self::LaunchDarkly,
            "linear" => Self::Linear,
            "mailchimp" => Self::Mailchimp,
            "mailgun" => Self::Mailgun,
            "microsoft_teams" => Self::MicrosoftTeams,
            "modern_treasury" => Self::ModernTreasury,
            "mongodb" => Self::Mongodb,
            "mux" => Self::Mux,
            "orb" => Self::Orb,
            "orbit" => Self::Orbit,
            "pagerduty" => Self::Pagerduty,
            "pinwheel" => Self::Pinwheel,
            "plivo" => Self::Plivo,
            "pusher" => Self::Pusher,
            "sendgrid" => Self::Sendgrid,
            "sentry" => Self::Sentry,
            "shopify" => Self::Shopify,
            "signal_sciences" => Self::SignalSciences,
            "slack" => Self::Slack,
            "sonatype" => Self::Sonatype,
            "square" => Self::Square,
            "stripe" => Self::Stripe,
            "svix" => Self::Svix,
            "terraform" => Self::Terraform,
            "tiktok" => Self::Tiktok,
            "trendmicro_conformity" => Self::TrendmicroConformity,
            "twilio" => Self::Twilio,
            "twitter" => Self::Twitter,
            "typeform" => Self::Typeform,
            "vmware" => Self::Vmware,
            "webex" => Self::Webex,
            "whatsapp" => Self::Whatsapp,
            "worldline" => Self::Worldline,
            "xero" => Self::Xero,
            "zendesk" => Self::Zendesk,
            "zoom" => Self::Zoom,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::open_enum::conversions!(VerifyWebhookProvider);

impl From<&str> for VerifyWebhookProvider {
    fn from(value: &str) -> Self {
        crate::lenient::FromWire::from_wire(value)
    }
}

impl From<String> for VerifyWebhookProvider {
    fn from(value: String) -> Self {
        crate::lenient::FromWire::from_wire(&value)
    }
}

impl Serialize for VerifyWebhook {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        policy::write(serializer, &self.other)
            .field("provider", &self.provider)
            .field("secret", &self.secret)
            .field_if_set("enforce", &self.enforce)
            .end()
    }
}

impl FromJson for VerifyWebhook {
    fn from_json(json: serde_json::Value) -> Result<Self, Misfit> {
        let mut fields = Fields::of(json)?;
        Ok(Self {
            provider: fields.required("provider")?,
            secret: fields.required("secret")?,
            enforce: fields.optional("enforce")?,
            other: fields.rest(),
            beside: OtherFields::default(),
        })
    }
}

impl<'de> Deserialize<'de> for VerifyWebhook {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        policy::deserialize(deserializer)
    }
}
