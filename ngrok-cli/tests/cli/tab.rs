//! Tab in bash, zsh and fish, each on a real terminal: what the line has become is what the program is started with.

use std::io::{Read, Write};
use std::path::Path;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use portable_pty::{Child, CommandBuilder, PtySize, native_pty_system};

/// What is typed (`⇥` is Tab), and the arguments that the program then gets.
const LINES: &[(&str, &[&str])] = &[
    ("ip-policy-r⇥", &["ip-policy-rules"]),
    ("ip-policies cr⇥", &["ip-policies", "create"]),
    ("edges https-r⇥upd⇥", &["edges", "https-routes", "update"]),
    ("ip-policy-rules create --ci⇥", &["ip-policy-rules", "create", "--cidr"]),
    ("ip-policy-rules create --action al⇥", &["ip-policy-rules", "create", "--action", "allow"]),
    ("ip-policy-rules create --action=de⇥", &["ip-policy-rules", "create", "--action=deny"]),
    ("ip-policies list -o tab⇥", &["ip-policies", "list", "-o", "table"]),
    ("-o json ip-policies li⇥", &["-o", "json", "ip-policies", "list"]),
    ("call edges.https_routes.cr⇥", &["call", "edges.https_routes.create"]),
    ("errors explain ERR_NGROK_1402⇥", &["errors", "explain", "ERR_NGROK_1402"]),
    ("errors explain IP_POLICY_NOT_F⇥", &["errors", "explain", "IP_POLICY_NOT_FOUND"]),
    ("traffic-policy explain custom-r⇥", &["traffic-policy", "explain", "custom-response"]),
    ("traffic-policy explain conn.client_i⇥", &["traffic-policy", "explain", "conn.client_ip"]),
    ("traffic-policy check pol⇥", &["traffic-policy", "check", "policy one.yml"]),
    (
        "reserved-domains create --certificate-management-policy.au⇥",
        &["reserved-domains", "create", "--certificate-management-policy.authority"],
    ),
    ("certificate-authorities create --ca-pem @ro⇥", &["certificate-authorities", "create", "--ca-pem", "@root.pem"]),
    (
        "certificate-authorities create --ca-pem @pol⇥",
        &["certificate-authorities", "create", "--ca-pem", "@policy one.yml"],
    ),
    (
        "certificate-authorities create --ca-pem @fol⇥in⇥",
        &["certificate-authorities", "create", "--ca-pem", "@folder/inner.pem"],
    ),
    (
        "ip-policies list --filter 'obj.id == \"a:b\"' --lim⇥",
        &["ip-policies", "list", "--filter", "obj.id == \"a:b\"", "--limit"],
    ),
    ("ai-gateway provider-k⇥rot⇥", &["ai-gateway", "provider-keys", "rotate"]),
    (
        "ai-gateway access-keys update a --clear access-key⇥",
        &["ai-gateway", "access-keys", "update", "a", "--clear", "access-key-configuration-id"],
    ),
    ("call ai_gateway.usage.l⇥", &["call", "ai_gateway.usage.list"]),
    ("--config ro⇥", &["--config", "root.pem"]),
];

/// A shell that waits for a line, with the completion as its user loads it.
struct Shell {
    name: &'static str,
    child: Box<dyn Child + Send + Sync>,
    keys: Box<dyn Write + Send>,
    output: Receiver<Vec<u8>>,
    screen: String,
}

impl Shell {
    fn start(name: &'static str, folder: &Path) -> Shell {
        let size = PtySize { rows: 60, cols: 200, pixel_width: 0, pixel_height: 0 };
        let pair = native_pty_system().openpty(size).unwrap();
        let arguments: &[&str] = match name {
            "bash" => &["--norc", "--noprofile"],
            "zsh" => &["-f"],
            _ => &["--no-config"],
        };
        let mut command = CommandBuilder::new(name);
        command.args(arguments);
        command.env_clear();
        command.cwd(folder);
        let path = format!("{}:{}", folder.join("bin").display(), std::env::var("PATH").unwrap());
        for (name, value) in
            [("HOME", folder.to_str().unwrap()), ("PATH", &path), ("TERM", "xterm"), ("LANG", "C.UTF-8")]
        {
            command.env(name, value);
        }
        let child = pair.slave.spawn_command(command).unwrap_or_else(|error| {
            panic!("{name} can't be started: {error}. The tests of completion need bash, zsh and fish: install them.")
        });
        drop(pair.slave);
        let keys = pair.master.take_writer().unwrap();
        let mut reader = pair.master.try_clone_reader().unwrap();
        let (sender, output) = channel();
        std::thread::spawn(move || {
            // The terminal stays open as long as somebody reads it.
            let _master = pair.master;
            let mut buffer = [0; 4096];
            while let Ok(count @ 1..) = reader.read(&mut buffer) {
                if sender.send(buffer[..count].to_vec()).is_err() {
                    break;
                }
            }
        });
        let mut shell = Shell { name, child, keys, output, screen: String::new() };
        match name {
            "bash" => shell.enter("PS1='rea''dy> '; bind 'set enable-bracketed-paste off'; source <(ngrok-api completions bash)"),
            "zsh" => shell.enter("PS1='rea''dy> '; unsetopt prompt_sp; autoload -U compinit; compinit -u -D; source <(ngrok-api completions zsh)"),
            _ => shell.enter("function fish_prompt; echo -n 'rea''dy> '; end; ngrok-api completions fish | source"),
        }
        shell.until("ready> ");
        shell
    }

    fn press(&mut self, keys: &str) {
        self.keys.write_all(keys.replace('⇥', "\t").as_bytes()).unwrap();
    }

    fn enter(&mut self, line: &str) {
        self.press(line);
        self.press("\r");
    }

    /// Reads until the screen got this; gives what came before it.
    fn until(&mut self, end: &str) -> String {
        loop {
            if let Some(at) = self.screen.find(end) {
                let before = self.screen[..at].to_owned();
                self.screen.drain(..at + end.len());
                return before;
            }
            // Only a shell that hangs reaches the limit.
            match self.output.recv_timeout(Duration::from_secs(60)) {
                Ok(bytes) => self.screen.push_str(&String::from_utf8_lossy(&bytes)),
                Err(error) => panic!("{}: {error}; `{end}` is not in:\n{:?}", self.name, self.screen),
            }
        }
    }

    /// The arguments that the program gets when this is typed, and then Enter.
    fn arguments(&mut self, typed: &str) -> Vec<String> {
        self.enter(&format!("ngrok-api {typed}"));
        self.until("<<");
        let arguments = self.until(">>").split('|').map(str::to_owned).collect();
        self.until("ready> ");
        arguments
    }
}

impl Drop for Shell {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A folder with files to complete, and with a program that answers the shell as ours does, and else prints its arguments.
fn folder() -> tempfile::TempDir {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    std::fs::create_dir(path.join("bin")).unwrap();
    std::fs::create_dir(path.join("folder")).unwrap();
    for file in ["root.pem", "policy one.yml", "folder/inner.pem"] {
        std::fs::write(path.join(file), "").unwrap();
    }
    let program = path.join("bin/ngrok-api");
    let script = format!(
        "#!/bin/sh\ncase $1 in complete | completions) exec '{}' \"$@\" ;; esac\n\
         printf '<%s' '<'; IFS='|'; printf '%s>>\\n' \"$*\"\n",
        env!("CARGO_BIN_EXE_ngrok-api")
    );
    std::fs::write(&program, script).unwrap();
    std::fs::set_permissions(&program, std::fs::Permissions::from_mode(0o755)).unwrap();
    folder
}

fn completes(name: &'static str) {
    let folder = folder();
    let mut shell = Shell::start(name, folder.path());
    let mut wrong = Vec::new();
    for (typed, expected) in LINES {
        let found = shell.arguments(typed);
        if found != *expected {
            wrong.push(format!("{typed}: {found:?} in the place of {expected:?}"));
        }
    }
    assert!(wrong.is_empty(), "{name}: {wrong:#?}");
}

/// Where several words can stand all are shown, and no flags among them.
fn lists(name: &'static str) {
    let folder = folder();
    let mut shell = Shell::start(name, folder.path());
    shell.press("ngrok-api ip-policies ⇥⇥");
    for operation in ["create", "get", "list", "update", "delete"] {
        let before = shell.until(operation);
        assert!(!before.contains("--output"), "{name}: {before}");
        shell.screen.insert_str(0, &before);
    }
}

#[test]
fn tab_completes_in_bash() {
    completes("bash");
    lists("bash");
}

#[test]
fn tab_completes_in_zsh() {
    completes("zsh");
    lists("zsh");
}

#[test]
fn tab_completes_in_fish() {
    completes("fish");
    lists("fish");
}
