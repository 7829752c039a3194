#!/bin/sh
# Checks that the exported OpenAPI documents are valid, one for each API, with openapi-spec-validator (pip install openapi-spec-validator).
#
# Succeeds without a word about validity where Python does not have the validator: `cargo test` checks the document's own
# consistency everywhere. PYTHON names another Python, such as the one of a virtual environment.
set -eu
cd "$(dirname "$0")/.."
python=${PYTHON:-python3}
if ! "$python" -c 'import openapi_spec_validator' 2>/dev/null; then
    echo "skipped: $python has no openapi_spec_validator" >&2
    exit 0
fi
document=$(mktemp)
trap 'rm -f "$document"' EXIT
for api in ngrok $(ls api-spec/apis); do
    cargo xtask spec export --openapi --api "$api" > "$document"
    "$python" -m openapi_spec_validator "$document"
done
