// Generated from api-spec/services/event_destinations.yaml by `cargo xtask codegen`; edits are lost.

//! Event Destinations: the commands.

use crate::table::{Flag, Kind, Method, Operation, Param, Service};

/// The service.
pub(crate) static SERVICE: Service = Service::new(
        &["event-destinations"],
        "Event Destinations",
        "Targets outside ngrok to which events are sent, such as an AWS, Azure or Datadog account. Event subscriptions decide which events go there.",
    )
    .docs_url("https://ngrok.com/docs/api-reference/eventdestinations")
    .columns(&["id", "description", "format", "metadata", "created_at"])
    .operations(
        &[
            Operation::new(
                    "create",
                    "event_destinations.create",
                    Method::Post,
                    "/event_destinations",
                    "Creates a destination. Nothing is sent to it before an event subscription names it.\n\nAmong the refusals:\n  ERR_NGROK_5100  The event destination has no target; set one of those the message lists.\n  ERR_NGROK_5106  The event destination's target says nothing about authentication; fill in its auth field.\n  ERR_NGROK_5107  The event destination's auth is empty; put a role or credentials in it.\n  ERR_NGROK_235  The event destination has no format or one that ngrok does not know.\n  ERR_NGROK_5115  The event destination has several targets; keep just one.\n  ERR_NGROK_5116  The event destination has several kinds of authentication; keep just one.\n  ERR_NGROK_5120  The ARN is malformed; copy it from Amazon unchanged.\n  ERR_NGROK_5104  The event destination's role is not the ARN of an AWS IAM role; the message gives the error.\n  ERR_NGROK_5134  The Datadog site is unknown; use a value from the SITE column in Datadog's list of sites.\n  ERR_NGROK_5132  Datadog does not take events under this API key; check the key and the error in the message.\n  ERR_NGROK_5128  Creating event destinations is not enabled for this account.\n  ERR_NGROK_5102  The account already has as many event destinations as it may have; delete one first.",
                )
                .flags(
                    &[
                        Flag::new(
                            "metadata",
                            "metadata",
                            Kind::Text,
                            "Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.",
                        ),
                        Flag::new(
                            "description",
                            "description",
                            Kind::Text,
                            "A note for people about what this object is for, up to 255 bytes. Empty when there is none.",
                        ),
                        Flag::new(
                                "format",
                                "format",
                                Kind::Text,
                                "How events are serialized on their way to the target. Requests accept only JSON; answers may spell it json.",
                            )
                            .values(&["JSON"]),
                        Flag::new(
                            "target",
                            "target",
                            Kind::Object,
                            "Where events go and how to sign in there. Exactly one of its fields is to be set.",
                        ),
                        Flag::new(
                            "target.firehose",
                            "target.firehose",
                            Kind::Object,
                            "Delivers events to an Amazon Kinesis Data Firehose stream.",
                        ),
                        Flag::new(
                            "target.firehose.auth",
                            "target.firehose.auth",
                            Kind::Object,
                            "How ngrok signs in to the AWS account which owns the stream: set either role or creds, not both.",
                        ),
                        Flag::new(
                            "target.firehose.auth.role",
                            "target.firehose.auth.role",
                            Kind::Object,
                            "The IAM role that ngrok assumes to deliver events. Absent when creds is used.",
                        ),
                        Flag::new(
                                "target.firehose.auth.role.role-arn",
                                "target.firehose.auth.role.role_arn",
                                Kind::Text,
                                "ARN of the IAM role to assume for deliveries. It needs permission to write to the target.",
                            )
                            .required(),
                        Flag::new(
                            "target.firehose.auth.creds",
                            "target.firehose.auth.creds",
                            Kind::Object,
                            "A long-term AWS access key for ngrok to sign in with. Absent when role is used.",
                        ),
                        Flag::new(
                                "target.firehose.auth.creds.aws-access-key-id",
                                "target.firehose.auth.creds.aws_access_key_id",
                                Kind::Text,
                                "The public half of the access key, its ID.",
                            )
                            .required(),
                        Flag::new(
                                "target.firehose.auth.creds.aws-secret-access-key",
                                "target.firehose.auth.creds.aws_secret_access_key",
                                Kind::Text,
                                "The private half of the access key. Treat it as a secret; answers may leave it out.",
                            )
                            .required(),
                        Flag::new(
                            "target.firehose.delivery-stream-arn",
                            "target.firehose.delivery_stream_arn",
                            Kind::Text,
                            "ARN of the Firehose delivery stream that receives the events.",
                        ),
                        Flag::new(
                            "target.kinesis",
                            "target.kinesis",
                            Kind::Object,
                            "Delivers events to an Amazon Kinesis data stream.",
                        ),
                        Flag::new(
                            "target.kinesis.auth",
                            "target.kinesis.auth",
                            Kind::Object,
                            "How ngrok signs in to the AWS account that has the data stream: set either role or creds, not both.",
                        ),
                        Flag::new(
                            "target.kinesis.auth.role",
                            "target.kinesis.auth.role",
                            Kind::Object,
                            "The IAM role that ngrok assumes to deliver events. Absent when creds is used.",
                        ),
                        Flag::new(
                                "target.kinesis.auth.role.role-arn",
                                "target.kinesis.auth.role.role_arn",
                                Kind::Text,
                                "ARN of the IAM role to assume for deliveries. It needs permission to write to the target.",
                            )
                            .required(),
                        Flag::new(
                            "target.kinesis.auth.creds",
                            "target.kinesis.auth.creds",
                            Kind::Object,
                            "A long-term AWS access key for ngrok to sign in with. Absent when role is used.",
                        ),
                        Flag::new(
                                "target.kinesis.auth.creds.aws-access-key-id",
                                "target.kinesis.auth.creds.aws_access_key_id",
                                Kind::Text,
                                "The public half of the access key, its ID.",
                            )
                            .required(),
                        Flag::new(
                                "target.kinesis.auth.creds.aws-secret-access-key",
                                "target.kinesis.auth.creds.aws_secret_access_key",
                                Kind::Text,
                                "The private half of the access key. Treat it as a secret; answers may leave it out.",
                            )
                            .required(),
                        Flag::new(
                            "target.kinesis.stream-arn",
                            "target.kinesis.stream_arn",
                            Kind::Text,
                            "ARN of the Kinesis data stream that receives the events.",
                        ),
                        Flag::new(
                            "target.cloudwatch-logs",
                            "target.cloudwatch_logs",
                            Kind::Object,
                            "Delivers events to a log group of Amazon CloudWatch Logs.",
                        ),
                        Flag::new(
                            "target.cloudwatch-logs.auth",
                            "target.cloudwatch_logs.auth",
                            Kind::Object,
                            "How ngrok signs in to the AWS account that has the log group: set either role or creds, not both.",
                        ),
                        Flag::new(
                            "target.cloudwatch-logs.auth.role",
                            "target.cloudwatch_logs.auth.role",
                            Kind::Object,
                            "The IAM role that ngrok assumes to deliver events. Absent when creds is used.",
                        ),
                        Flag::new(
                                "target.cloudwatch-logs.auth.role.role-arn",
                                "target.cloudwatch_logs.auth.role.role_arn",
                                Kind::Text,
                                "ARN of the IAM role to assume for deliveries. It needs permission to write to the target.",
                            )
                            .required(),
                        Flag::new(
                            "target.cloudwatch-logs.auth.creds",
                            "target.cloudwatch_logs.auth.creds",
                            Kind::Object,
                            "A long-term AWS access key for ngrok to sign in with. Absent when role is used.",
                        ),
                        Flag::new(
                                "target.cloudwatch-logs.auth.creds.aws-access-key-id",
                                "target.cloudwatch_logs.auth.creds.aws_access_key_id",
                                Kind::Text,
                                "The public half of the access key, its ID.",
                            )
                            .required(),
                        Flag::new(
                                "target.cloudwatch-logs.auth.creds.aws-secret-access-key",
                                "target.cloudwatch_logs.auth.creds.aws_secret_access_key",
                                Kind::Text,
                                "The private half of the access key. Treat it as a secret; answers may leave it out.",
                            )
                            .required(),
                        Flag::new(
                            "target.cloudwatch-logs.log-group-arn",
                            "target.cloudwatch_logs.log_group_arn",
                            Kind::Text,
                            "ARN of the CloudWatch Logs group that receives the events.",
                        ),
                        Flag::new(
                            "target.datadog",
                            "target.datadog",
                            Kind::Object,
                            "Delivers events to Datadog, with an API key of yours.",
                        ),
                        Flag::new(
                            "target.datadog.api-key",
                            "target.datadog.api_key",
                            Kind::Text,
                            "The Datadog API key that authorizes deliveries. Treat it as a secret; answers may leave it out.",
                        ),
                        Flag::new(
                            "target.datadog.ddtags",
                            "target.datadog.ddtags",
                            Kind::Text,
                            "The Datadog tags attached to every delivered event. May be left out.",
                        ),
                        Flag::new(
                            "target.datadog.service",
                            "target.datadog.service",
                            Kind::Text,
                            "The Datadog service name under which events are filed. May be left out.",
                        ),
                        Flag::new(
                            "target.datadog.ddsite",
                            "target.datadog.ddsite",
                            Kind::Text,
                            "The Datadog site that receives the events. May be left out.",
                        ),
                        Flag::new(
                            "target.azure-logs-ingestion",
                            "target.azure_logs_ingestion",
                            Kind::Object,
                            "Delivers events to Azure Monitor through its logs ingestion API.",
                        ),
                        Flag::new(
                                "target.azure-logs-ingestion.tenant-id",
                                "target.azure_logs_ingestion.tenant_id",
                                Kind::Text,
                                "ID of the Azure tenant in which the application is registered.",
                            )
                            .required(),
                        Flag::new(
                                "target.azure-logs-ingestion.client-id",
                                "target.azure_logs_ingestion.client_id",
                                Kind::Text,
                                "Client ID of the Azure application that ngrok signs in as.",
                            )
                            .required(),
                        Flag::new(
                                "target.azure-logs-ingestion.client-secret",
                                "target.azure_logs_ingestion.client_secret",
                                Kind::Text,
                                "Client secret of that application. Treat it as a secret.",
                            )
                            .required(),
                        Flag::new(
                                "target.azure-logs-ingestion.logs-ingestion-uri",
                                "target.azure_logs_ingestion.logs_ingestion_uri",
                                Kind::Text,
                                "Address of the logs ingestion endpoint to which events are posted.",
                            )
                            .required(),
                        Flag::new(
                                "target.azure-logs-ingestion.data-collection-rule-id",
                                "target.azure_logs_ingestion.data_collection_rule_id",
                                Kind::Text,
                                "The immutable ID of the data collection rule (DCR) which handles the events.",
                            )
                            .required(),
                        Flag::new(
                                "target.azure-logs-ingestion.data-collection-stream-name",
                                "target.azure_logs_ingestion.data_collection_stream_name",
                                Kind::Text,
                                "The stream within the data collection rule which receives the events.",
                            )
                            .required(),
                    ],
                )
                .fields(
                    &[
                        "id",
                        "metadata",
                        "created_at",
                        "description",
                        "format",
                        "target",
                        "uri",
                    ],
                ),
            Operation::new(
                    "get",
                    "event_destinations.get",
                    Method::Get,
                    "/event_destinations/{id}",
                    "Returns the event destination with the given ID, with its format and its target.\n\nAmong the refusals:\n  ERR_NGROK_5103  The account has no event destination with that ID.",
                )
                .params(
                    &[
                        Param::new(
                            "id",
                            "id",
                            "ID",
                            "Identifier of the event destination.",
                        ),
                    ],
                )
                .fields(
                    &[
                        "id",
                        "metadata",
                        "created_at",
                        "description",
                        "format",
                        "target",
                        "uri",
                    ],
                ),
            Operation::new(
                    "list",
                    "event_destinations.list",
                    Method::Get,
                    "/event_destinations",
                    "Lists the event destinations of the account, page by page. A filter expression may narrow the result.\n\nThe filter may name obj.id, obj.created_at, obj.description, obj.metadata.",
                )
                .flags(
                    &[
                        Flag::new(
                                "limit",
                                "limit",
                                Kind::Integer,
                                "Most objects on a page, 1 to 100. The default is 100.",
                            )
                            .range(1.0, 100.0),
                        Flag::new(
                            "before-id",
                            "before_id",
                            Kind::Text,
                            "Starts the list after this object, going back in time.",
                        ),
                        Flag::new(
                            "filter",
                            "filter",
                            Kind::Text,
                            "A CEL expression over obj; only objects for which it holds are listed.",
                        ),
                    ],
                )
                .items("event_destinations")
                .fields(
                    &[
                        "id",
                        "metadata",
                        "created_at",
                        "description",
                        "format",
                        "target",
                        "uri",
                    ],
                ),
            Operation::new(
                    "update",
                    "event_destinations.update",
                    Method::Patch,
                    "/event_destinations/{id}",
                    "Changes the format, the target, the description or the metadata of an event destination.\n\nAmong the refusals:\n  ERR_NGROK_5103  The account has no event destination with that ID.\n  ERR_NGROK_5108  An event destination keeps its target type for good; make a new destination for another type.\n  ERR_NGROK_5117  This property is fixed once the destination exists; make a new destination to change it.\n  ERR_NGROK_235  The event destination has no format or one that ngrok does not know.\n  ERR_NGROK_5115  The event destination has several targets; keep just one.\n  ERR_NGROK_5116  The event destination has several kinds of authentication; keep just one.\n  ERR_NGROK_5120  The ARN is malformed; copy it from Amazon unchanged.\n  ERR_NGROK_5104  The event destination's role is not the ARN of an AWS IAM role; the message gives the error.\n  ERR_NGROK_5134  The Datadog site is unknown; use a value from the SITE column in Datadog's list of sites.",
                )
                .params(
                    &[
                        Param::new(
                            "id",
                            "id",
                            "ID",
                            "Identifier of the event destination.",
                        ),
                    ],
                )
                .flags(
                    &[
                        Flag::new(
                            "metadata",
                            "metadata",
                            Kind::Text,
                            "Data of your own, for programs, such as a JSON document; ngrok does not read it. Up to 4096 bytes.",
                        ),
                        Flag::new(
                            "description",
                            "description",
                            Kind::Text,
                            "A note for people about what this object is for, up to 255 bytes. Empty when there is none.",
                        ),
                        Flag::new(
                                "format",
                                "format",
                                Kind::Text,
                                "How events are serialized on their way to the target. Requests accept only JSON; answers may spell it json.",
                            )
                            .values(&["JSON"]),
                        Flag::new(
                            "target",
                            "target",
                            Kind::Object,
                            "Where events go and how to sign in there. Exactly one of its fields is to be set.",
                        ),
                        Flag::new(
                            "target.firehose",
                            "target.firehose",
                            Kind::Object,
                            "Delivers events to an Amazon Kinesis Data Firehose stream.",
                        ),
                        Flag::new(
                            "target.firehose.auth",
                            "target.firehose.auth",
                            Kind::Object,
                            "How ngrok signs in to the AWS account which owns the stream: set either role or creds, not both.",
                        ),
                        Flag::new(
                            "target.firehose.auth.role",
                            "target.firehose.auth.role",
                            Kind::Object,
                            "The IAM role that ngrok assumes to deliver events. Absent when creds is used.",
                        ),
                        Flag::new(
                                "target.firehose.auth.role.role-arn",
                                "target.firehose.auth.role.role_arn",
                                Kind::Text,
                                "ARN of the IAM role to assume for deliveries. It needs permission to write to the target.",
                            )
                            .required(),
                        Flag::new(
                            "target.firehose.auth.creds",
                            "target.firehose.auth.creds",
                            Kind::Object,
                            "A long-term AWS access key for ngrok to sign in with. Absent when role is used.",
                        ),
                        Flag::new(
                                "target.firehose.auth.creds.aws-access-key-id",
                                "target.firehose.auth.creds.aws_access_key_id",
                                Kind::Text,
                                "The public half of the access key, its ID.",
                            )
                            .required(),
                        Flag::new(
                                "target.firehose.auth.creds.aws-secret-access-key",
                                "target.firehose.auth.creds.aws_secret_access_key",
                                Kind::Text,
                                "The private half of the access key. Treat it as a secret; answers may leave it out.",
                            )
                            .required(),
                        Flag::new(
                            "target.firehose.delivery-stream-arn",
                            "target.firehose.delivery_stream_arn",
                            Kind::Text,
                            "ARN of the Firehose delivery stream that receives the events.",
                        ),
                        Flag::new(
                            "target.kinesis",
                            "target.kinesis",
                            Kind::Object,
                            "Delivers events to an Amazon Kinesis data stream.",
                        ),
                        Flag::new(
                            "target.kinesis.auth",
                            "target.kinesis.auth",
                            Kind::Object,
                            "How ngrok signs in to the AWS account that has the data stream: set either role or creds, not both.",
                        ),
                        Flag::new(
                            "target.kinesis.auth.role",
                            "target.kinesis.auth.role",
                            Kind::Object,
                            "The IAM role that ngrok assumes to deliver events. Absent when creds is used.",
                        ),
                        Flag::new(
                                "target.kinesis.auth.role.role-arn",
                                "target.kinesis.auth.role.role_arn",
                                Kind::Text,
                                "ARN of the IAM role to assume for deliveries. It needs permission to write to the target.",
                            )
                            .required(),
                        Flag::new(
                            "target.kinesis.auth.creds",
                            "target.kinesis.auth.creds",
                            Kind::Object,
                            "A long-term AWS access key for ngrok to sign in with. Absent when role is used.",
                        ),
                        Flag::new(
                                "target.kinesis.auth.creds.aws-access-key-id",
                                "target.kinesis.auth.creds.aws_access_key_id",
                                Kind::Text,
                                "The public half of the access key, its ID.",
                            )
                            .required(),
                        Flag::new(
                                "target.kinesis.auth.creds.aws-secret-access-key",
                                "target.kinesis.auth.creds.aws_secret_access_key",
                                Kind::Text,
                                "The private half of the access key. Treat it as a secret; answers may leave it out.",
                            )
                            .required(),
                        Flag::new(
                            "target.kinesis.stream-arn",
                            "target.kinesis.stream_arn",
                            Kind::Text,
                            "ARN of the Kinesis data stream that receives the events.",
                        ),
                        Flag::new(
                            "target.cloudwatch-logs",
                            "target.cloudwatch_logs",
                            Kind::Object,
                            "Delivers events to a log group of Amazon CloudWatch Logs.",
                        ),
                        Flag::new(
                            "target.cloudwatch-logs.auth",
                            "target.cloudwatch_logs.auth",
                            Kind::Object,
                            "How ngrok signs in to the AWS account that has the log group: set either role or creds, not both.",
                        ),
                        Flag::new(
                            "target.cloudwatch-logs.auth.role",
                            "target.cloudwatch_logs.auth.role",
                            Kind::Object,
                            "The IAM role that ngrok assumes to deliver events. Absent when creds is used.",
                        ),
                        Flag::new(
                                "target.cloudwatch-logs.auth.role.role-arn",
                                "target.cloudwatch_logs.auth.role.role_arn",
                                Kind::Text,
                                "ARN of the IAM role to assume for deliveries. It needs permission to write to the target.",
                            )
                            .required(),
                        Flag::new(
                            "target.cloudwatch-logs.auth.creds",
                            "target.cloudwatch_logs.auth.creds",
                            Kind::Object,
                            "A long-term AWS access key for ngrok to sign in with. Absent when role is used.",
                        ),
                        Flag::new(
                                "target.cloudwatch-logs.auth.creds.aws-access-key-id",
                                "target.cloudwatch_logs.auth.creds.aws_access_key_id",
                                Kind::Text,
                                "The public half of the access key, its ID.",
                            )
                            .required(),
                        Flag::new(
                                "target.cloudwatch-logs.auth.creds.aws-secret-access-key",
                                "target.cloudwatch_logs.auth.creds.aws_secret_access_key",
                                Kind::Text,
                                "The private half of the access key. Treat it as a secret; answers may leave it out.",
                            )
                            .required(),
                        Flag::new(
                            "target.cloudwatch-logs.log-group-arn",
                            "target.cloudwatch_logs.log_group_arn",
                            Kind::Text,
                            "ARN of the CloudWatch Logs group that receives the events.",
                        ),
                        Flag::new(
                            "target.datadog",
                            "target.datadog",
                            Kind::Object,
                            "Delivers events to Datadog, with an API key of yours.",
                        ),
                        Flag::new(
                            "target.datadog.api-key",
                            "target.datadog.api_key",
                            Kind::Text,
                            "The Datadog API key that authorizes deliveries. Treat it as a secret; answers may leave it out.",
                        ),
                        Flag::new(
                            "target.datadog.ddtags",
                            "target.datadog.ddtags",
                            Kind::Text,
                            "The Datadog tags attached to every delivered event. May be left out.",
                        ),
                        Flag::new(
                            "target.datadog.service",
                            "target.datadog.service",
                            Kind::Text,
                            "The Datadog service name under which events are filed. May be left out.",
                        ),
                        Flag::new(
                            "target.datadog.ddsite",
                            "target.datadog.ddsite",
                            Kind::Text,
                            "The Datadog site that receives the events. May be left out.",
                        ),
                        Flag::new(
                            "target.azure-logs-ingestion",
                            "target.azure_logs_ingestion",
                            Kind::Object,
                            "Delivers events to Azure Monitor through its logs ingestion API.",
                        ),
                        Flag::new(
                                "target.azure-logs-ingestion.tenant-id",
                                "target.azure_logs_ingestion.tenant_id",
                                Kind::Text,
                                "ID of the Azure tenant in which the application is registered.",
                            )
                            .required(),
                        Flag::new(
                                "target.azure-logs-ingestion.client-id",
                                "target.azure_logs_ingestion.client_id",
                                Kind::Text,
                                "Client ID of the Azure application that ngrok signs in as.",
                            )
                            .required(),
                        Flag::new(
                                "target.azure-logs-ingestion.client-secret",
                                "target.azure_logs_ingestion.client_secret",
                                Kind::Text,
                                "Client secret of that application. Treat it as a secret.",
                            )
                            .required(),
                        Flag::new(
                                "target.azure-logs-ingestion.logs-ingestion-uri",
                                "target.azure_logs_ingestion.logs_ingestion_uri",
                                Kind::Text,
                                "Address of the logs ingestion endpoint to which events are posted.",
                            )
                            .required(),
                        Flag::new(
                                "target.azure-logs-ingestion.data-collection-rule-id",
                                "target.azure_logs_ingestion.data_collection_rule_id",
                                Kind::Text,
                                "The immutable ID of the data collection rule (DCR) which handles the events.",
                            )
                            .required(),
                        Flag::new(
                                "target.azure-logs-ingestion.data-collection-stream-name",
                                "target.azure_logs_ingestion.data_collection_stream_name",
                                Kind::Text,
                                "The stream within the data collection rule which receives the events.",
                            )
                            .required(),
                    ],
                )
                .fields(
                    &[
                        "id",
                        "metadata",
                        "created_at",
                        "description",
                        "format",
                        "target",
                        "uri",
                    ],
                ),
            Operation::new(
                    "delete",
                    "event_destinations.delete",
                    Method::Delete,
                    "/event_destinations/{id}",
                    "Deletes an event destination. Take it out of the event subscriptions that use it first; one still in use is refused.\n\nAmong the refusals:\n  ERR_NGROK_5103  The account has no event destination with that ID.\n  ERR_NGROK_5112  An event stream still sends to this destination; detach it there before the deletion.",
                )
                .params(
                    &[
                        Param::new(
                            "id",
                            "id",
                            "ID",
                            "Identifier of the event destination.",
                        ),
                    ],
                ),
        ],
    );
