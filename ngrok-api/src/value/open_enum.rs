//! What all open enums have in common.

/// Conversions of an open enum that has `as_str` and `FromWire`. There is no `From<&str>` among them: a text that was meant
/// for the argument beside it should not compile.
///
/// `inline` leaves them to the programs that use them: else those of every enum are compiled here for nobody.
///
/// A macro, because traits can't be implemented for several types by a function, and the same forty lines in each of forty
/// generated enums would hide what differs between them.
macro_rules! conversions {
    ($name:ident) => {
        impl std::str::FromStr for $name {
            type Err = std::convert::Infallible;

            /// Takes any text: what is not known is `Unknown`.
            #[inline]
            fn from_str(value: &str) -> Result<Self, Self::Err> {
                Ok(crate::value::lenient::FromWire::from_wire(value))
            }
        }

        impl PartialEq<str> for $name {
            #[inline]
            fn eq(&self, other: &str) -> bool {
                self.as_str() == other
            }
        }

        impl PartialEq<&str> for $name {
            #[inline]
            fn eq(&self, other: &&str) -> bool {
                self.as_str() == *other
            }
        }

        impl PartialEq<$name> for str {
            #[inline]
            fn eq(&self, other: &$name) -> bool {
                self == other.as_str()
            }
        }

        impl Default for $name {
            /// The empty value, for answers that leave it out.
            #[inline]
            fn default() -> Self {
                Self::Unknown(String::new())
            }
        }

        impl AsRef<str> for $name {
            #[inline]
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl serde_core::Serialize for $name {
            fn serialize<S: serde_core::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> serde_core::Deserialize<'de> for $name {
            fn deserialize<D: serde_core::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                crate::value::lenient::text(deserializer)
            }
        }
    };
}

pub(crate) use conversions;
