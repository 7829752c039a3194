//! Whatever the text is, a check takes less than 200 MB. It is the only test of its file: what counts is the process.
#![cfg(target_os = "linux")]

mod hostile;

use ngrok_traffic_policy::{Options, check};

const MOST: usize = 200 << 20;

/// The most memory that this process has had, in bytes.
fn peak() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).expect("Linux says so");
    line.trim().trim_end_matches(" kB").parse::<usize>().unwrap() << 10
}

#[test]
fn hostile_texts_take_less_than_200_megabytes() {
    for text in hostile::texts() {
        let report = check(&text, &Options::default());
        let shown = report.render("hostile", false).len();
        assert!(peak() < MOST, "{} MB after {} bytes, {shown} shown: {:.60}", peak() >> 20, text.len(), text);
    }
}
