#!/bin/sh
# Runs ngrok's own Python client, as it is published, against ngrok-mock. Needs Python and the network, else it is skipped.
set -eu
cd "$(dirname "$0")/../.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

skip() {
    echo "skipped: $1"
    exit 0
}
command -v python3 >"$work/found" || skip "there is no python3"
python3 -m venv "$work/venv" >"$work/log" 2>&1 || skip "python3 can't make a virtual environment"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check --retries 1 --timeout 20 ngrok-api==0.19.0 \
    >"$work/log" 2>&1 || skip "ngrok-api==0.19.0 can't be installed: $(tail -n 1 "$work/log")"

cargo build --quiet --package ngrok-mock
"$work/venv/bin/python" tests/python/official_client.py "${CARGO_TARGET_DIR:-target}/debug/ngrok-mock"
