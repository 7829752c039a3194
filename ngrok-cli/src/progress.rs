//! How far a list has been followed, on stderr.

use std::io::IsTerminal;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// Shows items and pages while a list is followed; invisible where stderr is no terminal.
pub(crate) struct Progress {
    bar: ProgressBar,
    items: usize,
    /// Whether what is printed lands on the same screen.
    shared: bool,
}

impl Progress {
    pub(crate) fn new() -> Self {
        let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr());
        bar.set_style(
            ProgressStyle::with_template("{spinner} {msg}").unwrap_or_else(|_| ProgressStyle::default_spinner()),
        );
        bar.set_message("asking for the first page");
        bar.tick();
        Progress { bar, items: 0, shared: std::io::stdout().is_terminal() }
    }

    /// Tells of one more item, and how many pages there were so far.
    pub(crate) fn item(&mut self, pages: usize) {
        self.items += 1;
        self.bar.set_message(counted(self.items, pages));
        self.bar.tick();
    }

    /// Prints something without disturbing the display.
    pub(crate) fn aside<T>(&self, print: impl FnOnce() -> T) -> T {
        if self.shared { self.bar.suspend(print) } else { print() }
    }

    /// Leaves the final count behind.
    pub(crate) fn done(self, pages: usize) {
        self.bar.set_style(ProgressStyle::with_template("{msg}").unwrap_or_else(|_| ProgressStyle::default_spinner()));
        self.bar.abandon_with_message(counted(self.items, pages));
    }
}

fn counted(items: usize, pages: usize) -> String {
    let s = |n: usize| if n == 1 { "" } else { "s" };
    format!("{items} item{}, {pages} page{}", s(items), s(pages))
}
