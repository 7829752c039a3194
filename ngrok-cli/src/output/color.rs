//! Whether there are colors.

use std::ffi::OsString;

use clap::ColorChoice;

/// Reads `--color` before everything else, since errors about the command line have colors too. Without it, NO_COLOR and
/// the kind of terminal decide.
pub(crate) fn choose(arguments: impl Iterator<Item = OsString>) -> ColorChoice {
    let mut chosen = ColorChoice::Auto;
    let mut arguments = arguments.take_while(|argument| argument != "--").peekable();
    while let Some(argument) = arguments.next() {
        let text = argument.to_string_lossy();
        let value = match text.strip_prefix("--color=") {
            Some(value) => value.to_owned(),
            None if text == "--color" => arguments.peek().map(|v| v.to_string_lossy().into_owned()).unwrap_or_default(),
            None => continue,
        };
        chosen = match value.as_str() {
            "always" => ColorChoice::Always,
            "never" => ColorChoice::Never,
            _ => ColorChoice::Auto,
        };
    }
    match chosen {
        ColorChoice::Always => anstream::ColorChoice::Always,
        ColorChoice::Never => anstream::ColorChoice::Never,
        ColorChoice::Auto => anstream::ColorChoice::Auto,
    }
    .write_global();
    chosen
}
