//! What people know from the agent's `ngrok api` and is not here: the refusal says what to use now.

use clap::error::{Error, ErrorKind};

use crate::failure::Failure;
use crate::generated::REFUSED;

/// The refusal of a line that clap refused for a name which it does not know, if the description tells what to use now.
pub(crate) fn refusal(error: &Error, line: impl Iterator<Item = String>) -> Option<Failure> {
    if !matches!(error.kind(), ErrorKind::UnknownArgument | ErrorKind::InvalidSubcommand) {
        return None;
    }
    let line: Vec<String> = line.collect();
    let (words, instead) = REFUSED.iter().find(|(words, _)| stands_in(words, &line))?;
    Some(Failure::usage(format!("'{words}' is not here. {instead}")))
}

/// Whether the line has the command, and the flag or one below it where one is named.
fn stands_in(words: &str, line: &[String]) -> bool {
    let (command, flag) = words.split_once(" --").map_or((words, None), |(command, flag)| (command, Some(flag)));
    let command: Vec<&str> = command.split(' ').collect();
    let Some(at) = line.windows(command.len()).position(|window| window == command) else { return false };
    flag.is_none_or(|flag| {
        let flags = line[at..].iter().filter_map(|word| word.strip_prefix("--"));
        flags.filter_map(|word| word.strip_prefix(flag)).any(|rest| rest.is_empty() || rest.starts_with(['=', '.']))
    })
}
