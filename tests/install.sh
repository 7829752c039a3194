#!/bin/sh
# Follows the README's Install and Quickstart to the letter, in an empty project beside a checkout, and the command line's
# `cargo install`. Only the profile and the place of the installed program are its own: CI has built most of it already.
set -eu
cd "$(dirname "$0")/.."
checkout=$PWD
target=${CARGO_TARGET_DIR:-$checkout/target}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The first block of code in a language under a heading of the README.
block() {
    awk -v heading="## $1" -v fence="^\`\`\`$2" '
        $0 == heading { inside = 1; next }
        inside && code && /^```$/ { found = 1; exit }
        inside && code { print; next }
        inside && $0 ~ fence { code = 1 }
        END { if (!found) { print "README.md: no " fence " under " heading > "/dev/stderr"; exit 1 } }
    ' "$checkout/README.md"
}

ln -s "$checkout" "$work/ngrok-api"
mkdir -p "$work/project/src"
{
    printf '[package]\nname = "follows-the-readme"\nversion = "0.0.0"\nedition = "2024"\n\n'
    block Install toml
} > "$work/project/Cargo.toml"
block Quickstart rust > "$work/project/src/main.rs"
# The versions that the workspace is tested with, so that little is compiled anew.
cp Cargo.lock "$work/project/Cargo.lock"
cargo build --quiet --manifest-path "$work/project/Cargo.toml" --target-dir "$target"

install=$(sed -n 's/^\$ \(cargo install [^#]*\).*/\1/p' ngrok-cli/README.md)
[ -n "$install" ] || { echo "ngrok-cli/README.md: no line for cargo install" >&2; exit 1; }
# shellcheck disable=SC2086
$install --quiet --locked --debug --no-track --root "$work/installed" --target-dir "$target"
"$work/installed/bin/ngrok-api" --version
