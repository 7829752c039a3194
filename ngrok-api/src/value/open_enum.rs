//! What all open enums have in common.

/// Conversions of an open enum that has `as_str` and `From<&str>`.
///
/// `inline` leaves them to the programs that use them: else those of every enum are compiled here for nobody.
///
/// A macro, because traits can't be implemented for several types by a function, and the same forty lines in each of forty
/// generated enums would hide what differs between them.
macro_rules! conversions {
    ($name:ident) => {
        impl From<String> for $name {
            #[inline]
            fn from(value: String) -> Self {
                match Self::from(value.as_str()) {
                    Self::Unknown(_) => Self::Unknown(value),
                    known => known,
                }
            }
        }

        impl From<&String> for $name {
            #[inline]
            fn from(value: &String) -> Self {
                Self::from(value.as_str())
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
