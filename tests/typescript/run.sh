#!/bin/sh
# Runs ngrok's own TypeScript client, as it is published, against ngrok-mock. Needs Node and the network, else it is skipped.
set -eu
cd "$(dirname "$0")/../.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

skip() {
    echo "skipped: $1"
    exit 0
}
command -v node >"$work/found" || skip "there is no node"
command -v npm >"$work/found" || skip "there is no npm"
npm install --prefix "$work" --silent --no-audit --no-fund --fetch-retries 1 --fetch-timeout 20000 \
    @ngrok/ngrok-api@0.11.0 >"$work/log" 2>&1 || skip "@ngrok/ngrok-api@0.11.0 can't be installed: $(tail -n 1 "$work/log")"

cargo build --quiet --package ngrok-mock
NODE_PATH="$work/node_modules" node tests/typescript/official_client.js "${CARGO_TARGET_DIR:-target}/debug/ngrok-mock"
