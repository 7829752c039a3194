//! What the generated table of commands is made of.

/// An API and its services.
#[derive(Debug)]
pub(crate) struct Api {
    /// Its name: `ngrok`.
    pub name: &'static str,
    /// The command that its services are below; none for the API whose services are at the root.
    pub command: Option<&'static str>,
    /// What a person calls it.
    pub title: &'static str,
    /// What it is for.
    pub doc: &'static str,
    /// Where it is.
    pub base_url: &'static str,
    /// The flag of its key, without dashes in front.
    pub key_flag: &'static str,
    /// The environment variable of its key.
    pub key_variable: &'static str,
    /// The flag of its address, without dashes in front.
    pub url_flag: &'static str,
    /// The environment variable of its address.
    pub url_variable: &'static str,
    /// The field of a page with the address of the next one.
    pub next_page: &'static str,
    /// Its services.
    pub services: &'static [&'static Service],
}

impl Api {
    /// Whether it is the one at the root, which is also the agent's: the agent's configuration has keys of no other.
    pub(crate) fn is_root(&self) -> bool {
        self.command.is_none()
    }
}

/// A service and its commands.
#[derive(Debug)]
pub(crate) struct Service {
    /// The commands that lead to it: `["edges", "https-routes"]`.
    pub words: &'static [&'static str],
    /// What a person calls it.
    pub title: &'static str,
    /// Its help.
    pub doc: &'static str,
    /// ngrok's page about it.
    pub docs_url: Option<&'static str>,
    /// What to use instead.
    pub deprecated: Option<&'static str>,
    /// Columns of a table of its resources.
    pub columns: &'static [&'static str],
    /// Its commands.
    pub operations: &'static [Operation],
}

impl Service {
    pub(crate) const fn new(words: &'static [&'static str], title: &'static str, doc: &'static str) -> Self {
        Service { words, title, doc, docs_url: None, deprecated: None, columns: &[], operations: &[] }
    }

    pub(crate) const fn docs_url(mut self, url: &'static str) -> Self {
        self.docs_url = Some(url);
        self
    }

    pub(crate) const fn deprecated(mut self, note: &'static str) -> Self {
        self.deprecated = Some(note);
        self
    }

    pub(crate) const fn columns(mut self, columns: &'static [&'static str]) -> Self {
        self.columns = columns;
        self
    }

    pub(crate) const fn operations(mut self, operations: &'static [Operation]) -> Self {
        self.operations = operations;
        self
    }

    /// The word that names it where it stands.
    pub(crate) fn name(&self) -> &'static str {
        self.words.last().copied().unwrap_or_default()
    }
}

/// HTTP method of an operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Method {
    Get,
    Post,
    Put,
    Patch,
    Delete,
}

impl Method {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Method::Get => "GET",
            Method::Post => "POST",
            Method::Put => "PUT",
            Method::Patch => "PATCH",
            Method::Delete => "DELETE",
        }
    }
}

/// A command.
#[derive(Debug)]
pub(crate) struct Operation {
    /// Name of the command.
    pub name: &'static str,
    /// Name of the operation: `edges.https_routes.create`.
    pub operation: &'static str,
    pub method: Method,
    /// Path with placeholders.
    pub route: &'static str,
    /// Its help.
    pub doc: &'static str,
    /// What to use instead.
    pub deprecated: Option<&'static str>,
    /// Arguments that fill the path, in its order.
    pub params: &'static [Param],
    /// Flags that fill the query and the body.
    pub flags: &'static [Flag],
    /// Sets of fields of which exactly one must be given.
    pub one_of: &'static [&'static [&'static str]],
    /// Sets of fields of which at most one may be given.
    pub exclusive: &'static [&'static [&'static str]],
    /// For a list, the field of a page that holds the items.
    pub items: Option<&'static str>,
    /// Fields of the answer, or of an item of a list.
    pub fields: &'static [&'static str],
    /// Paths of fields in the answer that the API never shows again.
    pub one_time: &'static [&'static str],
    /// Paths of amounts of money in the answer, or in an item of a list.
    pub cents: &'static [&'static str],
    /// Fields that hold a Traffic Policy.
    pub policies: &'static [Policy],
}

impl Operation {
    pub(crate) const fn new(
        name: &'static str,
        operation: &'static str,
        method: Method,
        route: &'static str,
        doc: &'static str,
    ) -> Self {
        Operation {
            name,
            operation,
            method,
            route,
            doc,
            deprecated: None,
            params: &[],
            flags: &[],
            one_of: &[],
            exclusive: &[],
            items: None,
            fields: &[],
            one_time: &[],
            cents: &[],
            policies: &[],
        }
    }

    // The description has no operation that is deprecated apart from its service, so far.
    #[allow(dead_code)]
    pub(crate) const fn deprecated(mut self, note: &'static str) -> Self {
        self.deprecated = Some(note);
        self
    }

    pub(crate) const fn params(mut self, params: &'static [Param]) -> Self {
        self.params = params;
        self
    }

    pub(crate) const fn flags(mut self, flags: &'static [Flag]) -> Self {
        self.flags = flags;
        self
    }

    pub(crate) const fn one_of(mut self, sets: &'static [&'static [&'static str]]) -> Self {
        self.one_of = sets;
        self
    }

    pub(crate) const fn exclusive(mut self, sets: &'static [&'static [&'static str]]) -> Self {
        self.exclusive = sets;
        self
    }

    pub(crate) const fn items(mut self, field: &'static str) -> Self {
        self.items = Some(field);
        self
    }

    pub(crate) const fn fields(mut self, fields: &'static [&'static str]) -> Self {
        self.fields = fields;
        self
    }

    pub(crate) const fn one_time(mut self, paths: &'static [&'static str]) -> Self {
        self.one_time = paths;
        self
    }

    pub(crate) const fn cents(mut self, paths: &'static [&'static str]) -> Self {
        self.cents = paths;
        self
    }

    pub(crate) const fn policies(mut self, policies: &'static [Policy]) -> Self {
        self.policies = policies;
        self
    }
}

/// A field that holds a Traffic Policy.
#[derive(Debug)]
pub(crate) struct Policy {
    /// Its path, with dots.
    pub field: &'static str,
    /// The path of the field with the URL of its endpoint.
    pub url: Option<&'static str>,
    /// Who serves its endpoint: `cloud` or `agent`.
    pub kind: Option<&'static str>,
}

impl Policy {
    pub(crate) const fn new(field: &'static str) -> Self {
        Policy { field, url: None, kind: None }
    }

    pub(crate) const fn url(mut self, field: &'static str) -> Self {
        self.url = Some(field);
        self
    }

    pub(crate) const fn kind(mut self, kind: &'static str) -> Self {
        self.kind = Some(kind);
        self
    }
}

/// An argument that fills a placeholder of the path.
#[derive(Debug)]
pub(crate) struct Param {
    /// Name of the flag that may stand for it.
    pub name: &'static str,
    /// The API's name.
    pub field: &'static str,
    /// The name that usage lines show.
    pub placeholder: &'static str,
    /// Its help.
    pub doc: &'static str,
}

impl Param {
    pub(crate) const fn new(
        name: &'static str,
        field: &'static str,
        placeholder: &'static str,
        doc: &'static str,
    ) -> Self {
        Param { name, field, placeholder, doc }
    }
}

/// A flag.
#[derive(Debug)]
pub(crate) struct Flag {
    /// Its name, without dashes in front.
    pub name: &'static str,
    /// Another name that it answers to.
    pub alias: Option<&'static str>,
    /// Path of the field that it sets, with dots.
    pub field: &'static str,
    /// What it takes.
    pub kind: Kind,
    /// Its help.
    pub doc: &'static str,
    /// Known values.
    pub values: &'static [&'static str],
    /// Whether its object needs it.
    pub required: bool,
    /// Least and greatest value.
    pub range: Option<(f64, f64)>,
    /// What to use instead.
    pub deprecated: Option<&'static str>,
    /// The flag for the name of a file with the value.
    pub file_flag: Option<&'static str>,
    /// Whether null takes the field's value away.
    pub nullable: bool,
}

impl Flag {
    pub(crate) const fn new(name: &'static str, field: &'static str, kind: Kind, doc: &'static str) -> Self {
        Flag {
            name,
            alias: None,
            field,
            kind,
            doc,
            values: &[],
            required: false,
            range: None,
            deprecated: None,
            file_flag: None,
            nullable: false,
        }
    }

    pub(crate) const fn alias(mut self, name: &'static str) -> Self {
        self.alias = Some(name);
        self
    }

    pub(crate) const fn values(mut self, values: &'static [&'static str]) -> Self {
        self.values = values;
        self
    }

    pub(crate) const fn file_flag(mut self, name: &'static str) -> Self {
        self.file_flag = Some(name);
        self
    }

    pub(crate) const fn nullable(mut self) -> Self {
        self.nullable = true;
        self
    }

    pub(crate) const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    pub(crate) const fn range(mut self, min: f64, max: f64) -> Self {
        self.range = Some((min, max));
        self
    }

    pub(crate) const fn deprecated(mut self, note: &'static str) -> Self {
        self.deprecated = Some(note);
        self
    }
}

/// What a flag takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Text,
    Bool,
    Integer,
    /// An amount of money.
    Cents,
    Number,
    Timestamp,
    Seconds,
    /// A JSON object.
    Object,
    List(&'static Kind),
    Map(&'static Kind),
}

impl Kind {
    /// The name of a value in help.
    pub(crate) fn value_name(self) -> &'static str {
        match self {
            Kind::Text => "TEXT",
            Kind::Bool => "BOOL",
            Kind::Integer => "N",
            Kind::Cents => "CENTS",
            Kind::Number => "NUMBER",
            Kind::Timestamp => "TIME",
            Kind::Seconds => "SECONDS",
            Kind::Object => "JSON",
            Kind::List(Kind::Object) => "JSON",
            Kind::List(_) => "A,B",
            Kind::Map(_) => "KEY=VALUE",
        }
    }

    /// What a value must look like.
    pub(crate) fn expected(self) -> &'static str {
        match self {
            Kind::Text => "text",
            Kind::Bool => "true or false",
            Kind::Integer => "an integer",
            Kind::Cents => "whole cents, such as 500 for $5.00",
            Kind::Number => "a number",
            Kind::Timestamp => "a time in RFC 3339 format, such as 2026-01-31T18:00:00Z",
            Kind::Seconds => "whole seconds, such as 90",
            Kind::Object => r#"a JSON object, such as '{"name": "value"}'"#,
            Kind::List(Kind::Object) => {
                r#"a JSON object per use, such as '{"name": "value"}', or a JSON array of them"#
            }
            Kind::List(Kind::Integer) => "integers, separated by commas or by using the flag again",
            Kind::List(_) => "values, separated by commas or by using the flag again",
            Kind::Map(Kind::Integer) => "KEY=VALUE with an integer as the value, or a JSON object",
            Kind::Map(_) => "KEY=VALUE, or a JSON object",
        }
    }
}
