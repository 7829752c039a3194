//! What all tests share: the client, numbers, and the report.

use std::cell::Cell;

use crate::checks::Outcome;

/// The client, and how its services fared.
pub struct Tests {
    pub client: official::Client,
    /// Numbers given out, so that no two objects are the same.
    numbers: Cell<usize>,
    passed: Cell<usize>,
    failed: Cell<usize>,
}

impl Tests {
    pub fn new(client: official::Client) -> Self {
        Tests { client, numbers: Cell::new(0), passed: Cell::new(0), failed: Cell::new(0) }
    }

    /// Says how many services passed.
    pub fn all_passed(&self) -> bool {
        println!("{} passed, {} failed", self.passed.get(), self.failed.get());
        self.failed.get() == 0
    }

    pub fn next(&self) -> usize {
        self.numbers.replace(self.numbers.get() + 1)
    }

    pub fn report(&self, name: &str, outcome: Outcome<()>) {
        let (count, line) = match outcome {
            Ok(()) => (&self.passed, format!("ok      {name}")),
            Err(problem) => (&self.failed, format!("FAILED  {name}: {problem:?}")),
        };
        count.set(count.get() + 1);
        println!("{line}");
    }
}
