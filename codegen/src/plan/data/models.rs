//! Datatypes, enums and fields.

/// A datatype.
#[derive(Debug, Clone, PartialEq)]
pub enum ModelPlan {
    /// A struct.
    Struct(StructPlan),
    /// An open enum.
    Enum(EnumPlan),
    /// A mark for ids and references that may point at several kinds of object.
    Mark(MarkPlan),
    /// What events carry.
    Payload(PayloadPlan),
    /// One of several objects, which a field tells apart.
    Tagged(TaggedPlan),
}

impl ModelPlan {
    /// Its name.
    pub fn name(&self) -> &str {
        match self {
            ModelPlan::Struct(plan) => &plan.name,
            ModelPlan::Enum(plan) => &plan.name,
            ModelPlan::Mark(plan) => &plan.name,
            ModelPlan::Payload(plan) => &plan.name,
            ModelPlan::Tagged(plan) => &plan.name,
        }
    }
}

/// A struct of fields.
#[derive(Debug, Clone, PartialEq)]
pub struct StructPlan {
    /// Its name.
    pub name: String,
    /// The API's name, where it is another one.
    pub alias: Option<String>,
    /// Its docs.
    pub doc: String,
    /// Its fields.
    pub fields: Vec<FieldPlan>,
    /// Whether an object of unknown fields only may be one: it is one of several things, and others may come.
    pub may_be_unknown: bool,
    /// Whether callers make it: it gets a constructor and setters.
    pub buildable: bool,
    /// Whether answers hold it.
    pub received: bool,
    /// Whether it has a value without arguments: what callers must give is never empty.
    pub has_default: bool,
    /// How it is a page.
    pub page: Option<PagePlan>,
    /// What it keeps besides its fields.
    pub keeps: KeepsPlan,
    /// How it is made of the datatype of answers that it is like.
    pub made_of: Option<MadeOfPlan>,
}

/// How a datatype that is sent is made of one that was read.
#[derive(Debug, Clone, PartialEq)]
pub struct MadeOfPlan {
    /// The one that was read.
    pub source: String,
    /// Where its fields come from, in order.
    pub fields: Vec<GivenPlan>,
}

/// Where the value of a field that need not be sent comes from.
#[derive(Debug, Clone, PartialEq)]
pub struct GivenPlan {
    /// The field.
    pub name: String,
    /// The field that was read.
    pub from: String,
    /// What is taken of it.
    pub value: ValuePlan,
    /// Whether that may be missing.
    pub optional: bool,
    /// Type of the value that is sent.
    pub ty: String,
}

/// What is taken of a field that was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ValuePlan {
    /// All of it.
    Same,
    /// The id of a reference.
    Id,
    /// The ids of references.
    Ids,
}

/// What a struct keeps besides its fields.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeepsPlan {
    /// Nothing: what is unknown is passed over.
    Nothing,
    /// Fields that it does not know.
    Unknown,
    /// These, and what stands beside it in the object that it is the configuration of.
    UnknownAndBeside,
}

/// How a list type is a page.
#[derive(Debug, Clone, PartialEq)]
pub struct PagePlan {
    /// The field that holds the items.
    pub items: String,
    /// The field with the address of the next page.
    pub next: String,
    /// Type of an item.
    pub item_type: String,
}

/// A field of a struct, or a value of an operation.
#[derive(Debug, Clone, PartialEq)]
pub struct FieldPlan {
    /// Its name.
    pub name: String,
    /// The API's name.
    pub wire_name: String,
    /// Its docs.
    pub doc: String,
    /// Type without the `Option`.
    pub ty: String,
    /// Whether it is wrapped in an `Option`.
    pub optional: bool,
    /// Whether null may be sent, which takes the value away: it is wrapped in another `Option`.
    pub nullable: bool,
    /// Whether it must be given to a constructor.
    pub required: bool,
    /// How it is read and written.
    pub json: JsonPlan,
    /// How a caller gives it.
    pub argument: ArgumentPlan,
    /// What to use instead.
    pub deprecated: Option<String>,
    /// The expression that gives its text, where it must not be blank: `{}` stands for the field.
    pub text: Option<TextPlan>,
    /// Least and greatest value of a number that is checked before sending.
    pub bounds: Option<(i64, i64)>,
    /// Whether it holds many values.
    pub many: bool,
    /// The method that adds an item, in place of a setter: the field is a list that is never none.
    pub adder: Option<String>,
}

/// How a field gives the text that must not be blank.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextPlan {
    /// It derefs to text.
    Plain,
    /// By `as_str`.
    AsStr,
    /// By `expose`.
    Expose,
}

/// How a field is read from JSON and written as JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct JsonPlan {
    /// How its value is read.
    pub read: ReadPlan,
    /// Whether there is no object without it.
    pub must_be_there: bool,
    /// Whether it is such an object itself.
    pub nested: bool,
    /// Whether none is left out instead of written as null.
    pub skip_none: bool,
}

/// How the value of a field is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReadPlan {
    /// As its type reads itself.
    Plain,
    /// Null as if it were missing.
    UnlessNull,
    /// An id, which must not be empty.
    Identity,
    /// An empty text as no time: the API's zero value of one.
    Time,
    /// A number of seconds.
    Seconds,
    /// Null as what takes a value away.
    Nullable,
}

/// How a caller gives a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ArgumentPlan {
    /// As it is.
    Plain,
    /// Anything that converts to the type.
    Into,
    /// Anything that an id of this datatype is made of.
    Id {
        /// The datatype.
        of: String,
    },
    /// Anything that gives such things.
    Ids {
        /// The datatype.
        of: String,
    },
    /// Anything that gives items which convert to the item's type.
    List {
        /// The item's type.
        item: String,
    },
    /// Anything that gives pairs which convert to keys and values.
    Map {
        /// The value's type.
        value: String,
    },
    /// Anything that gives pairs, each of which becomes a mapping of one entry.
    Entries {
        /// The value's type.
        value: String,
    },
}

/// An open enum.
#[derive(Debug, Clone, PartialEq)]
pub struct EnumPlan {
    /// Its name.
    pub name: String,
    /// Its docs.
    pub doc: String,
    /// Its known values.
    pub variants: Vec<VariantPlan>,
    /// Whether a text converts to it.
    pub from_text: bool,
}

/// A known value.
#[derive(Debug, Clone, PartialEq)]
pub struct VariantPlan {
    /// The variant's name.
    pub name: String,
    /// The value on the wire.
    pub value: String,
    /// Its docs.
    pub doc: String,
}

/// A mark type.
#[derive(Debug, Clone, PartialEq)]
pub struct MarkPlan {
    /// Its name.
    pub name: String,
    /// Its docs.
    pub doc: String,
    /// Types whose ids are also ids of this one.
    pub targets: Vec<String>,
}

/// One of several objects, which a field tells apart.
#[derive(Debug, Clone, PartialEq)]
pub struct TaggedPlan {
    /// Its name.
    pub name: String,
    /// The API's name, where it is another one.
    pub alias: Option<String>,
    /// Its docs.
    pub doc: String,
    /// The field.
    pub tag: String,
    /// The objects.
    pub variants: Vec<TaggedVariantPlan>,
}

/// One of the objects that a field tells apart.
#[derive(Debug, Clone, PartialEq)]
pub struct TaggedVariantPlan {
    /// The variant's name.
    pub name: String,
    /// What stands in the field.
    pub value: String,
    /// Type of the object.
    pub object: String,
    /// Its docs.
    pub doc: String,
}

/// What events carry: a variant for each type of event.
#[derive(Debug, Clone, PartialEq)]
pub struct PayloadPlan {
    /// Its name.
    pub name: String,
    /// The enum of the types of events.
    pub event_type: String,
    /// Its docs.
    pub doc: String,
    /// Its variants.
    pub events: Vec<EventPlan>,
}

/// A type of event.
#[derive(Debug, Clone, PartialEq)]
pub struct EventPlan {
    /// Its variant, of the same name in the payload and in the enum of types.
    pub variant: String,
    /// Its docs.
    pub doc: String,
    /// Type of the object that comes with it.
    pub object: String,
}
