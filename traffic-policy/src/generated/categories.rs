// Generated from api-spec/traffic_policy/categories.yaml by `cargo xtask codegen`; edits are lost.

//! The categories of IP addresses.

use crate::language::*;

pub(crate) static CATEGORIES: &[KnownValue] = &[
    KnownValue {
        value: "ai.perplexity.bot.ipv4",
        doc: "Crawler of Perplexity.",
    },
    KnownValue {
        value: "ai.perplexity.user.ipv4",
        doc: "Perplexity, on behalf of its users.",
    },
    KnownValue {
        value: "blocklist.blocklist_de",
        doc: "BlockList.de: seen attacking in the last two days.",
    },
    KnownValue {
        value: "blocklist.blocklist_de.apache",
        doc: "BlockList.de: seen attacking Apache web servers in the last two days.",
    },
    KnownValue {
        value: "blocklist.blocklist_de.bots",
        doc: "BlockList.de: seen in the last two days as bots that spam forums, register accounts or include remote files.",
    },
    KnownValue {
        value: "blocklist.blocklist_de.bruteforcelogin",
        doc: "BlockList.de: guess passwords of Joomla, WordPress and other web logins.",
    },
    KnownValue {
        value: "blocklist.blocklist_de.ftp",
        doc: "BlockList.de: seen attacking FTP servers in the last two days.",
    },
    KnownValue {
        value: "blocklist.blocklist_de.imap",
        doc: "BlockList.de: seen attacking IMAP, SASL or POP3 in the last two days.",
    },
    KnownValue {
        value: "blocklist.blocklist_de.mail",
        doc: "BlockList.de: seen attacking mail servers in the last two days.",
    },
    KnownValue {
        value: "blocklist.blocklist_de.sip",
        doc: "BlockList.de: tried to sign in to servers for telephony.",
    },
    KnownValue {
        value: "blocklist.blocklist_de.ssh",
        doc: "BlockList.de: seen attacking SSH in the last two days.",
    },
    KnownValue {
        value: "blocklist.blocklist_de.strongips",
        doc: "BlockList.de: attacking for over two months, more than 5,000 times.",
    },
    KnownValue {
        value: "blocklist.com.cinsscore.army",
        doc: "CINS Army: a bad reputation, or many alerts at the sensors of CINS.",
    },
    KnownValue {
        value: "blocklist.firehol_org.abusers_1d",
        doc: "FireHOL: abusers of the last day.",
    },
    KnownValue {
        value: "blocklist.firehol_org.abusers_30d",
        doc: "FireHOL: abusers of the last 30 days.",
    },
    KnownValue {
        value: "blocklist.firehol_org.level_1",
        doc: "FireHOL, level 1: safe to block everywhere, made so that nobody is listed wrongly.",
    },
    KnownValue {
        value: "blocklist.firehol_org.level_2",
        doc: "FireHOL, level 2: attacks of the last two days.",
    },
    KnownValue {
        value: "blocklist.firehol_org.level_3",
        doc: "FireHOL, level 3: attacks, spyware and viruses of the last 30 days.",
    },
    KnownValue {
        value: "blocklist.firehol_org.level_4",
        doc: "FireHOL, level 4: attacks, with many addresses that may be listed wrongly.",
    },
    KnownValue {
        value: "blocklist.firehol_org.webserver",
        doc: "FireHOL: servers that visitors of web pages have no reason to meet, such as hosts of malware.",
    },
    KnownValue {
        value: "blocklist.greensnow_co",
        doc: "GreenSnow: attackers of any kind, spam left out.",
    },
    KnownValue {
        value: "blocklist.net.emergingthreats.compromised_ips",
        doc: "Emerging Threats by Proofpoint: hosts that were probably taken over.",
    },
    KnownValue {
        value: "blocklist.org.spamhaus.drop.ipv4",
        doc: "Spamhaus DROP: networks under the control of criminals, IPv4.",
    },
    KnownValue {
        value: "blocklist.org.spamhaus.drop.ipv6",
        doc: "Spamhaus DROP: networks under the control of criminals, IPv6.",
    },
    KnownValue {
        value: "blocklist.org.team_cymru.fullbogons.ipv4",
        doc: "Team Cymru: IPv4 networks that nobody should use, since no registry has given them to anyone.",
    },
    KnownValue {
        value: "blocklist.org.team_cymru.fullbogons.ipv6",
        doc: "Team Cymru: IPv6 networks that nobody should use, since no registry has given them to anyone.",
    },
    KnownValue {
        value: "blocklist.stopforumspam",
        doc: "Stop Forum Spam: known for abuse alone.",
    },
    KnownValue {
        value: "com.ahrefs",
        doc: "Ahrefs.",
    },
    KnownValue {
        value: "com.algolia.crawer",
        doc: "Crawler of Algolia. The name lacks an `l`, as ngrok writes it.",
    },
    KnownValue {
        value: "com.anthropic.api",
        doc: "Anthropic.",
    },
    KnownValue {
        value: "com.apple.applebot.ipv4",
        doc: "Applebot, the crawler of Apple.",
    },
    KnownValue {
        value: "com.atlassian.bitbucket",
        doc: "Bitbucket of Atlassian.",
    },
    KnownValue {
        value: "com.atlassian.confluence",
        doc: "Confluence of Atlassian.",
    },
    KnownValue {
        value: "com.atlassian.email",
        doc: "Email of Atlassian.",
    },
    KnownValue {
        value: "com.atlassian.forge",
        doc: "Forge of Atlassian.",
    },
    KnownValue {
        value: "com.atlassian.halp",
        doc: "Halp of Atlassian.",
    },
    KnownValue {
        value: "com.atlassian.jira",
        doc: "Jira of Atlassian.",
    },
    KnownValue {
        value: "com.atlassian.loom",
        doc: "Loom of Atlassian.",
    },
    KnownValue {
        value: "com.atlassian.opsgenie",
        doc: "OpsGenie of Atlassian.",
    },
    KnownValue {
        value: "com.atlassian.statuspage",
        doc: "StatusPage of Atlassian.",
    },
    KnownValue {
        value: "com.atlassian.trello",
        doc: "Trello of Atlassian.",
    },
    KnownValue {
        value: "com.aws",
        doc: "Amazon Web Services.",
    },
    KnownValue {
        value: "com.aws.sns",
        doc: "SNS of Amazon Web Services.",
    },
    KnownValue {
        value: "com.betterstack.betteruptimebot",
        doc: "Uptime checks of Better Stack.",
    },
    KnownValue {
        value: "com.bing.bingbot.ipv4",
        doc: "Bingbot, the crawler of Bing.",
    },
    KnownValue {
        value: "com.brevo.webhooks",
        doc: "Webhooks of Brevo.",
    },
    KnownValue {
        value: "com.cloudflare.ipv4",
        doc: "Cloudflare, IPv4.",
    },
    KnownValue {
        value: "com.cloudflare.ipv6",
        doc: "Cloudflare, IPv6.",
    },
    KnownValue {
        value: "com.criteo.criteobot",
        doc: "Crawler of Criteo.",
    },
    KnownValue {
        value: "com.datadog",
        doc: "Datadog.",
    },
    KnownValue {
        value: "com.datadog.agents",
        doc: "Agents of Datadog.",
    },
    KnownValue {
        value: "com.datadog.api",
        doc: "API of Datadog.",
    },
    KnownValue {
        value: "com.datadog.apm",
        doc: "APM of Datadog.",
    },
    KnownValue {
        value: "com.datadog.global",
        doc: "Global of Datadog.",
    },
    KnownValue {
        value: "com.datadog.logs",
        doc: "Logs of Datadog.",
    },
    KnownValue {
        value: "com.datadog.orchestrator",
        doc: "Orchestrators of Datadog.",
    },
    KnownValue {
        value: "com.datadog.process",
        doc: "Processes of Datadog.",
    },
    KnownValue {
        value: "com.datadog.synthetics",
        doc: "Synthetics of Datadog.",
    },
    KnownValue {
        value: "com.datadog.webhooks",
        doc: "Webhooks of Datadog.",
    },
    KnownValue {
        value: "com.digitalocean",
        doc: "DigitalOcean.",
    },
    KnownValue {
        value: "com.duckduckgo.duckduckbot",
        doc: "DuckDuckBot, the crawler of DuckDuckGo.",
    },
    KnownValue {
        value: "com.github.actions",
        doc: "Actions of GitHub.",
    },
    KnownValue {
        value: "com.github.actions_macos",
        doc: "Actions of GitHub on macOS.",
    },
    KnownValue {
        value: "com.github.api",
        doc: "API of GitHub.",
    },
    KnownValue {
        value: "com.github.codespaces",
        doc: "Codespaces of GitHub.",
    },
    KnownValue {
        value: "com.github.copilot",
        doc: "Copilot of GitHub.",
    },
    KnownValue {
        value: "com.github.dependabot",
        doc: "Dependabot of GitHub.",
    },
    KnownValue {
        value: "com.github.git",
        doc: "Git over GitHub.",
    },
    KnownValue {
        value: "com.github.github_enterprise_importer",
        doc: "Enterprise Importer of GitHub.",
    },
    KnownValue {
        value: "com.github.hooks",
        doc: "Webhooks of GitHub.",
    },
    KnownValue {
        value: "com.github.importer",
        doc: "Importer of GitHub.",
    },
    KnownValue {
        value: "com.github.packages",
        doc: "Packages of GitHub.",
    },
    KnownValue {
        value: "com.github.pages",
        doc: "Pages of GitHub.",
    },
    KnownValue {
        value: "com.github.web",
        doc: "Website of GitHub.",
    },
    KnownValue {
        value: "com.gitlab.webhooks",
        doc: "Webhooks of GitLab.",
    },
    KnownValue {
        value: "com.ibm.advmon_nimsoft",
        doc: "AdvMon (Nimsoft) of IBM Cloud.",
    },
    KnownValue {
        value: "com.ibm.evault",
        doc: "eVault of IBM Cloud.",
    },
    KnownValue {
        value: "com.ibm.file_block",
        doc: "File & Block of IBM Cloud.",
    },
    KnownValue {
        value: "com.ibm.icos",
        doc: "ICOS of IBM Cloud.",
    },
    KnownValue {
        value: "com.ibm.ims",
        doc: "IMS of IBM Cloud.",
    },
    KnownValue {
        value: "com.ibm.rhel",
        doc: "RHEL of IBM Cloud.",
    },
    KnownValue {
        value: "com.ibm.service_network",
        doc: "Service Network of IBM Cloud.",
    },
    KnownValue {
        value: "com.ibm.ssl_vpn",
        doc: "SSL VPN of IBM Cloud.",
    },
    KnownValue {
        value: "com.linode",
        doc: "Linode of Akamai.",
    },
    KnownValue {
        value: "com.microsoft.azure",
        doc: "Azure of Microsoft.",
    },
    KnownValue {
        value: "com.microsoft.azure.actiongroup",
        doc: "ActionGroup of Azure.",
    },
    KnownValue {
        value: "com.microsoft.azure.applicationinsightsavailability",
        doc: "Application Insights Availability of Azure.",
    },
    KnownValue {
        value: "com.microsoft.azure.autonomousdevelopmentplatform",
        doc: "Autonomous Development Platform of Azure.",
    },
    KnownValue {
        value: "com.microsoft.azure.azuread",
        doc: "Entra ID of Azure.",
    },
    KnownValue {
        value: "com.microsoft.azure.azureadvancedthreatprotection",
        doc: "Advanced Threat Protection of Azure.",
    },
    KnownValue {
        value: "com.microsoft.azure.azureapiforfhir",
        doc: "API For FHIR of Azure.",
    },
    KnownValue {
        value: "com.microsoft.azure.azureapimanagement",
        doc: "Api Management of Azure.",
    },
    KnownValue {
        value: "com.microsoft.azure.azureappconfiguration",
        doc: "App Configuration of Azure.",
    },
    KnownValue {
        value: "com.microsoft.azure.azureappservice",
        doc: "App Service of Azure.",
    },
    KnownValue {
        value: "com.microsoft.azure.azureappservicemanagement",
        doc: "App Service Management of Azure.",
    },
    KnownValue {
        value: "com.microsoft.azure.azurearcinfrastructure",
        doc: "Arc Infrastructure of Azure.",
    },
    KnownValue {
        value: "com.microsoft.azure.azureattestation",
        doc: "Attestation of Azure.",
    },
    KnownValue {
        value: "com.microsoft.azure.azureautomation",
        doc: "Automation of Azure.",
    },
    KnownValue {
        value: "com.microsoft.azure.azurebackup",
        doc: "Backup of Azure.",
    },
    KnownValue {
        value: "com.microsoft.azure.azurebotservice",
        doc: "Bot Service of Azure.",
    },
    KnownValue {
        value: "com.microsoft.azure.azurecognitivesearch",
        doc: "Cognitive Search of Azure.",
    },
    KnownValue {
        value: "com.microsoft.azure.azureconnectors",
        doc: "Connectors of Azure.",
    },
    KnownValue {
        value: "com.microsoft.azure.azurecontainerregistry",
        doc: "Container Registry of Azure.",
    },
    KnownValue {
        value: "com.microsoft.azure.azurecosmosdb",
        doc: "CosmosDB of Azure.",
    },
    KnownValue {
        value: "com.microsoft.azure.azuredatabricks",
        doc: "Databricks of Azure.",
    },
    KnownValue {
        value: "com.microsoft.azure.azuredataexplorermanagement",
        doc: "Data Explorer Management of Azure.",
    },
    KnownValue {
        value: "com.microsoft.azure.azuredatalake",
        doc: "Data Lake of Azure.",
    },
    KnownValue {
        value: "com.microsoft.azure.azuredeviceupdate",
        doc: "Device Update of Azure.",
    },
    KnownValue {
        value: "com.microsoft.azure.azuredevops",
        doc: "DevOps of Azure.",
    },
    KnownValue {
        value: "com.microsoft.azure.azuredevspaces",
        doc: "DevSpaces of Azure.",
    },
    KnownValue {
        value: "com.microsoft.azure.azuredigitaltwins",
        doc: "Digital Twins of Azure.",
    },
    KnownValue {
        value: "com.microsoft.azure.azureeventgrid",
        doc: "Event Grid of Azure.",
    },
    KnownValue {
        value: "com.microsoft.azure.azureeventhub",
        doc: "Event Hub of Azure.",
    },
    KnownValue {
        value: "com.microsoft.azure.azurefrontdoor",
        doc: "Front Door of Azure.",
    },
    KnownValue {
        value: "com.microsoft.azure.azureidentity",
        doc: "Identity of Azure.",
    },
    KnownValue {
        value: "com.microsoft.azure.azureinformationprotection",
        doc: "Information Protection of Azure.",
    },
    KnownValue {
        value: "com.microsoft.azure.azureiothub",
        doc: "IoT Hub of Azure.",
    },
    KnownValue {
        value: "com.microsoft.azure.azurekeyvault",
        doc: "Key Vault of Azure.",
    },
    KnownValue {
        value: "com.microsoft.azure.azureloadtestinginstancemanagement",
        doc: "Load Testing Instance Management of Azure.",
    },
    KnownValue {
        value: "com.microsoft.azure.azuremachinelearning",
        doc: "Machine Learning of Azure.",
    },
    KnownValue {
        value: "com.microsoft.azure.azuremachinelearninginference",
        doc: "Machine Learning Inference of Azure.",
    },
    KnownValue {
        value: "com.microsoft.azure.azuremanagedgrafana",
        doc: "Managed Grafana of Azure.",
    },
    KnownValue {
        value: "com.microsoft.azure.azuremonitor",
        doc: "Monitor of Azure.",
    },
    KnownValue {
        value: "com.microsoft.azure.azuremonitorforsap",
        doc: "Monitor For SAP of Azure.",
    },
    KnownValue {
        value: "com.microsoft.azure.azureopendatasets",
        doc: "Open Datasets of Azure.",
    },
    KnownValue {
        value: "com.microsoft.azure.azureportal",
        doc: "Portal of Azure.",
    },
    KnownValue {
        value: "com.microsoft.azure.azureresourcemanager",
        doc: "Resource Manager of Azure.",
    },
    KnownValue {
        value: "com.microsoft.azure.azuresecuritycenter",
        doc: "Security Center of Azure.",
    },
    KnownValue {
        value: "com.microsoft.azure.azuresentinel",
        doc: "Sentinel of Azure.",
    },
    KnownValue {
        value: "com.microsoft.azure.azureservicebus",
        doc: "Service Bus of Azure.",
    },
    KnownValue {
        value: "com.microsoft.azure.azuresignalr",
        doc: "SignalR of Azure.",
    },
    KnownValue {
        value: "com.microsoft.azure.azuresiterecovery",
        doc: "Site Recovery of Azure.",
    },
    KnownValue {
        value: "com.microsoft.azure.azurespheresecureservice_prod",
        doc: "Sphere Secure Service Prod of Azure.",
    },
    KnownValue {
        value: "com.microsoft.azure.azurespringcloud",
        doc: "Spring Cloud of Azure.",
    },
    KnownValue {
        value: "com.microsoft.azure.azuresql",
        doc: "SQL of Azure.",
    },
    KnownValue {
        value: "com.microsoft.azure.azurestack",
        doc: "Stack of Azure.",
    },
    KnownValue {
        value: "com.microsoft.azure.azurestorage",
        doc: "Storage of Azure.",
    },
    KnownValue {
        value: "com.microsoft.azure.azuretrafficmanager",
        doc: "Traffic Manager of Azure.",
    },
    KnownValue {
        value: "com.microsoft.azure.azureupdatedelivery",
        doc: "Update Delivery of Azure.",
    },
    KnownValue {
        value: "com.microsoft.azure.azurevideoanalyzerformedia",
        doc: "Video Analyzer For Media of Azure.",
    },
    KnownValue {
        value: "com.microsoft.azure.azurewebpubsub",
        doc: "Web PubSub of Azure.",
    },
    KnownValue {
        value: "com.microsoft.azure.batchnodemanagement",
        doc: "Batch Node Management of Azure.",
    },
    KnownValue {
        value: "com.microsoft.azure.chaosstudio",
        doc: "Chaos Studio of Azure.",
    },
    KnownValue {
        value: "com.microsoft.azure.cognitiveservicesfrontend",
        doc: "Cognitive Services Frontend of Azure.",
    },
    KnownValue {
        value: "com.microsoft.azure.cognitiveservicesmanagement",
        doc: "Cognitive Services Management of Azure.",
    },
    KnownValue {
        value: "com.microsoft.azure.datafactory",
        doc: "Data Factory of Azure.",
    },
    KnownValue {
        value: "com.microsoft.azure.dynamics365businesscentral",
        doc: "Dynamics 365 Business Central of Azure.",
    },
    KnownValue {
        value: "com.microsoft.azure.dynamics365formarketingemail",
        doc: "Dynamics 365 For Marketing Email of Azure.",
    },
    KnownValue {
        value: "com.microsoft.azure.eopextpublished",
        doc: "EOP Ext Published of Azure.",
    },
    KnownValue {
        value: "com.microsoft.azure.gatewaymanager",
        doc: "Gateway Manager of Azure.",
    },
    KnownValue {
        value: "com.microsoft.azure.grafana",
        doc: "Grafana of Azure.",
    },
    KnownValue {
        value: "com.microsoft.azure.hdinsight",
        doc: "HDInsight of Azure.",
    },
    KnownValue {
        value: "com.microsoft.azure.logicapps",
        doc: "Logic Apps of Azure.",
    },
    KnownValue {
        value: "com.microsoft.azure.m365managementactivityapi",
        doc: "M365 Management Activity Api of Azure.",
    },
    KnownValue {
        value: "com.microsoft.azure.m365managementactivityapiwebhook",
        doc: "M365 Management Activity Api Webhook of Azure.",
    },
    KnownValue {
        value: "com.microsoft.azure.marketplace",
        doc: "Marketplace of Azure.",
    },
    KnownValue {
        value: "com.microsoft.azure.microsoftazurefluidrelay",
        doc: "Microsoft Azure Fluid Relay of Azure.",
    },
    KnownValue {
        value: "com.microsoft.azure.microsoftcloudappsecurity",
        doc: "Microsoft Cloud App Security of Azure.",
    },
    KnownValue {
        value: "com.microsoft.azure.microsoftcontainerregistry",
        doc: "Microsoft Container Registry of Azure.",
    },
    KnownValue {
        value: "com.microsoft.azure.microsoftdefenderforendpoint",
        doc: "Microsoft Defender For Endpoint of Azure.",
    },
    KnownValue {
        value: "com.microsoft.azure.microsoftpurviewpolicydistribution",
        doc: "Microsoft Purview Policy Distribution of Azure.",
    },
    KnownValue {
        value: "com.microsoft.azure.onedscollector",
        doc: "One Ds Collector of Azure.",
    },
    KnownValue {
        value: "com.microsoft.azure.powerbi",
        doc: "Power BI of Azure.",
    },
    KnownValue {
        value: "com.microsoft.azure.powerplatforminfra",
        doc: "Power Platform Infra of Azure.",
    },
    KnownValue {
        value: "com.microsoft.azure.powerplatformplex",
        doc: "Power Platform Plex of Azure.",
    },
    KnownValue {
        value: "com.microsoft.azure.powerqueryonline",
        doc: "Power Query Online of Azure.",
    },
    KnownValue {
        value: "com.microsoft.azure.sccservice",
        doc: "SCCservice of Azure.",
    },
    KnownValue {
        value: "com.microsoft.azure.scuba",
        doc: "Scuba of Azure.",
    },
    KnownValue {
        value: "com.microsoft.azure.securitycopilot",
        doc: "Security Copilot of Azure.",
    },
    KnownValue {
        value: "com.microsoft.azure.serialconsole",
        doc: "Serial Console of Azure.",
    },
    KnownValue {
        value: "com.microsoft.azure.servicefabric",
        doc: "Service Fabric of Azure.",
    },
    KnownValue {
        value: "com.microsoft.azure.sqlmanagement",
        doc: "Sql Management of Azure.",
    },
    KnownValue {
        value: "com.microsoft.azure.storagemover",
        doc: "Storage Mover of Azure.",
    },
    KnownValue {
        value: "com.microsoft.azure.storagesyncservice",
        doc: "Storage Sync Service of Azure.",
    },
    KnownValue {
        value: "com.microsoft.azure.tridentkusto",
        doc: "Trident Kusto of Azure.",
    },
    KnownValue {
        value: "com.microsoft.azure.windowsadmincenter",
        doc: "Windows Admin Center of Azure.",
    },
    KnownValue {
        value: "com.microsoft.azure.windowsvirtualdesktop",
        doc: "Windows Virtual Desktop of Azure.",
    },
    KnownValue {
        value: "com.microsoft.azure.wvdrelays",
        doc: "WVD Relays of Azure.",
    },
    KnownValue {
        value: "com.office.common.china",
        doc: "Microsoft Office in China.",
    },
    KnownValue {
        value: "com.office.common.usgovdod",
        doc: "Microsoft Office for the Department of Defense of the United States.",
    },
    KnownValue {
        value: "com.office.common.usgovgcchigh",
        doc: "Microsoft Office for the GCC High plan of the government of the United States.",
    },
    KnownValue {
        value: "com.office.common.worldwide",
        doc: "Microsoft Office worldwide.",
    },
    KnownValue {
        value: "com.office.exchange.china",
        doc: "Microsoft Exchange in China.",
    },
    KnownValue {
        value: "com.office.exchange.usgovdod",
        doc: "Microsoft Exchange for the Department of Defense of the United States.",
    },
    KnownValue {
        value: "com.office.exchange.usgovgcchigh",
        doc: "Microsoft Exchange for the GCC High plan of the government of the United States.",
    },
    KnownValue {
        value: "com.office.exchange.worldwide",
        doc: "Microsoft Exchange worldwide.",
    },
    KnownValue {
        value: "com.office.sharepoint.china",
        doc: "Microsoft SharePoint in China.",
    },
    KnownValue {
        value: "com.office.sharepoint.usgovdod",
        doc: "Microsoft SharePoint for the Department of Defense of the United States.",
    },
    KnownValue {
        value: "com.office.sharepoint.usgovgcchigh",
        doc: "Microsoft SharePoint for the GCC High plan of the government of the United States.",
    },
    KnownValue {
        value: "com.office.sharepoint.worldwide",
        doc: "Microsoft SharePoint worldwide.",
    },
    KnownValue {
        value: "com.office.skype.china",
        doc: "Microsoft Teams and Skype in China.",
    },
    KnownValue {
        value: "com.office.skype.usgovdod",
        doc: "Microsoft Teams and Skype for the Department of Defense of the United States.",
    },
    KnownValue {
        value: "com.office.skype.usgovgcchigh",
        doc: "Microsoft Teams and Skype for the GCC High plan of the government of the United States.",
    },
    KnownValue {
        value: "com.office.skype.worldwide",
        doc: "Microsoft Teams and Skype worldwide.",
    },
    KnownValue {
        value: "com.openai.chatgpt.actions.ipv4",
        doc: "Actions of ChatGPT.",
    },
    KnownValue {
        value: "com.openai.chatgpt.user.ipv4",
        doc: "ChatGPT, on behalf of its users.",
    },
    KnownValue {
        value: "com.openai.gptbot.ipv4",
        doc: "GPTBot, the crawler of OpenAI for training.",
    },
    KnownValue {
        value: "com.openai.searchbot.ipv4",
        doc: "Crawler of OpenAI for search.",
    },
    KnownValue {
        value: "com.oracle.object_storage",
        doc: "Object storage of Oracle Cloud.",
    },
    KnownValue {
        value: "com.oracle.oci",
        doc: "Oracle Cloud Infrastructure.",
    },
    KnownValue {
        value: "com.oracle.osn",
        doc: "Services network of Oracle Cloud.",
    },
    KnownValue {
        value: "com.plaid.webhooks",
        doc: "Webhooks of Plaid.",
    },
    KnownValue {
        value: "com.ringcentral",
        doc: "RingCentral.",
    },
    KnownValue {
        value: "com.salesforce.core",
        doc: "Salesforce.",
    },
    KnownValue {
        value: "com.salesforce.gov",
        doc: "Government cloud of Salesforce.",
    },
    KnownValue {
        value: "com.salesforce.hyperforce",
        doc: "Hyperforce of Salesforce.",
    },
    KnownValue {
        value: "com.salesforce.news",
        doc: "News, logos and automatic fields of accounts of Salesforce.",
    },
    KnownValue {
        value: "com.semrush.semrushbot.siteaudit",
        doc: "Site audits of Semrush.",
    },
    KnownValue {
        value: "com.semrush.splitsignalbot",
        doc: "SplitSignalBot of Semrush.",
    },
    KnownValue {
        value: "com.stripe.api",
        doc: "`api.stripe.com`.",
    },
    KnownValue {
        value: "com.stripe.armada_gator",
        doc: "`files.stripe.com`, `armada.stripe.com` and `gator.stripe.com`.",
    },
    KnownValue {
        value: "com.stripe.webhooks",
        doc: "Webhooks of Stripe.",
    },
    KnownValue {
        value: "com.svix.webhooks",
        doc: "Webhooks of Svix.",
    },
    KnownValue {
        value: "com.teleport",
        doc: "Teleport.",
    },
    KnownValue {
        value: "com.telnyx.media",
        doc: "Media servers of Telnyx.",
    },
    KnownValue {
        value: "com.telnyx.webhooks",
        doc: "Webhooks of Telnyx.",
    },
    KnownValue {
        value: "com.vultr",
        doc: "Vultr.",
    },
    KnownValue {
        value: "com.x.twitterbot",
        doc: "Crawler of X (Twitter).",
    },
    KnownValue {
        value: "com.yandex",
        doc: "Yandex.",
    },
    KnownValue {
        value: "com.zendesk",
        doc: "Zendesk.",
    },
    KnownValue {
        value: "com.zscaler.private.zpa",
        doc: "Zscaler Private Access at `private.zscaler.com`.",
    },
    KnownValue {
        value: "io.censys.scanners",
        doc: "Scanners of Censys, which try every IPv4 address all the time.",
    },
    KnownValue {
        value: "net.rssapi",
        doc: "RSS API.",
    },
    KnownValue {
        value: "net.zdxbeta.future",
        doc: "Zscaler at `zdxbeta.net`, with data centers to come.",
    },
    KnownValue {
        value: "net.zdxcloud.future",
        doc: "Zscaler at `zdxcloud.net`, with data centers to come.",
    },
    KnownValue {
        value: "net.zdxten.zpa",
        doc: "Zscaler Private Access at `zdxten.net`.",
    },
    KnownValue {
        value: "net.zpabeta.zpa",
        doc: "Zscaler Private Access at `zpabeta.net`.",
    },
    KnownValue {
        value: "net.zpagov.zpa",
        doc: "Zscaler Private Access at `zpagov.net`.",
    },
    KnownValue {
        value: "net.zpatwo.zpa",
        doc: "Zscaler Private Access at `zpatwo.net`.",
    },
    KnownValue {
        value: "net.zscaler.future",
        doc: "Zscaler at `zscaler.net`, with data centers to come.",
    },
    KnownValue {
        value: "net.zscaler.zpa",
        doc: "Zscaler Private Access at `zscaler.net`.",
    },
    KnownValue {
        value: "net.zscalerbeta.future",
        doc: "Zscaler at `zscalerbeta.net`, with data centers to come.",
    },
    KnownValue {
        value: "net.zscalerbeta.zpa",
        doc: "Zscaler Private Access at `zscalerbeta.net`.",
    },
    KnownValue {
        value: "net.zscalergov.future",
        doc: "Zscaler at `zscalergov.net`, with data centers to come.",
    },
    KnownValue {
        value: "net.zscalergov.zpa",
        doc: "Zscaler Private Access at `zscalergov.net`.",
    },
    KnownValue {
        value: "net.zscalerone.future",
        doc: "Zscaler at `zscalerone.net`, with data centers to come.",
    },
    KnownValue {
        value: "net.zscalerone.zpa",
        doc: "Zscaler Private Access at `zscalerone.net`.",
    },
    KnownValue {
        value: "net.zscalerten.zpa",
        doc: "Zscaler Private Access at `zscalerten.net`.",
    },
    KnownValue {
        value: "net.zscalerthree.future",
        doc: "Zscaler at `zscalerthree.net`, with data centers to come.",
    },
    KnownValue {
        value: "net.zscalerthree.zpa",
        doc: "Zscaler Private Access at `zscalerthree.net`.",
    },
    KnownValue {
        value: "net.zscalertwo.future",
        doc: "Zscaler at `zscalertwo.net`, with data centers to come.",
    },
    KnownValue {
        value: "net.zscalertwo.zpa",
        doc: "Zscaler Private Access at `zscalertwo.net`.",
    },
    KnownValue {
        value: "net.zscloud.future",
        doc: "Zscaler at `zscloud.net`, with data centers to come.",
    },
    KnownValue {
        value: "net.zscloud.zpa",
        doc: "Zscaler Private Access at `zscloud.net`.",
    },
    KnownValue {
        value: "org.commoncrawl.ccbot",
        doc: "CCBot, the crawler of Common Crawl.",
    },
    KnownValue {
        value: "org.telegram",
        doc: "Bots of Telegram.",
    },
    KnownValue {
        value: "org.webpagetest",
        doc: "WebPageTest.",
    },
    KnownValue {
        value: "proxy.anonymous.firehol_org",
        doc: "FireHOL: services that hide who connects, Tor and proxies among them.",
    },
    KnownValue {
        value: "proxy.anonymous.tor",
        doc: "Exits of the Tor network.",
    },
    KnownValue {
        value: "proxy.open.firehol_org",
        doc: "FireHOL: open proxies of the last 30 days.",
    },
    KnownValue {
        value: "proxy.vpn.mullvad",
        doc: "Mullvad VPN.",
    },
    KnownValue {
        value: "proxy.vpn.nordvpn",
        doc: "NordVPN.",
    },
    KnownValue {
        value: "proxy.vpn.pia",
        doc: "Private Internet Access VPN.",
    },
    KnownValue {
        value: "tech.babbar.barkrowler",
        doc: "Barkrowler, the crawler of Babbar.",
    },
    KnownValue {
        value: "us.zoom",
        doc: "Zoom.",
    },
    KnownValue {
        value: "us.zoom.crc",
        doc: "Cloud Room Connector of Zoom.",
    },
    KnownValue {
        value: "us.zoom.zva",
        doc: "Virtual Agent of Zoom.",
    },
    KnownValue {
        value: "us.zpagov.zpa",
        doc: "Zscaler Private Access at `zpagov.us`.",
    },
];
