#!/usr/bin/env bash
# What it costs to depend on the SDK: builds a small program on it and the same program on the official crate, clean and in
# turns, and prints the ratio of the best times, the sizes and the numbers of crates. `benches/dependents.sh ROUNDS FEATURES`;
# features other than the default ones are a comma-separated list, such as `rustls,ip-policies`.
set -euo pipefail
sdk=$(cd "$(dirname "$0")/../ngrok-api" && pwd)
rounds=${1:-3} features=${2:-default}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# Both as they would be from a registry.
export CARGO_INCREMENTAL=0
unset CARGO_TARGET_DIR

program() { # NAME DEPENDENCY; the source on the standard input
    mkdir -p "$work/$1/src"
    printf '[package]\nname = "%s"\nversion = "0.1.0"\nedition = "2024"\n[dependencies]\n%s\ntokio = { version = "1", features = ["macros", "rt"] }\n' \
        "$1" "$2" > "$work/$1/Cargo.toml"
    cat > "$work/$1/src/main.rs"
    (cd "$work/$1" && cargo fetch --quiet)
}

program ours "ngrok-api = { path = \"$sdk\", default-features = false, features = [\"${features//,/\", \"}\"] }" << 'EOF'
#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), ngrok_api::Error> {
    let client = ngrok_api::Client::new("key")?;
    let policy = client.ip_policies().create().description("office").await?;
    policy.delete(&client).await?;
    let mut policies = client.ip_policies().list().items();
    while let Some(policy) = policies.try_next().await? {
        println!("{policy:?}");
    }
    Ok(())
}
EOF
program official 'ngrok-api = "0.12"' << 'EOF'
#[tokio::main(flavor = "current_thread")]
async fn main() {
    let client = ngrok_api::Client::new("key".to_owned());
    let create = ngrok_api::types::IPPolicyCreate { description: "office".into(), ..Default::default() };
    let policy = client.ip_policies().create(&create).await.unwrap();
    client.ip_policies().delete(&policy.id).await.unwrap();
}
EOF

clean() { # PROGRAM ARGUMENTS OF CARGO...: notes the seconds of a clean build in $work/PROGRAM.times
    local program=$1 start seconds
    shift
    rm -rf "$work/$program/target"
    start=$(date +%s.%N)
    (cd "$work/$program" && cargo "$@" --quiet)
    seconds=$(echo "$(date +%s.%N) $start" | awk '{ print $1 - $2 }')
    echo "$seconds" >> "$work/$program.times"
}

for what in "check" "build" "build --release"; do
    rm -f "$work"/*.times
    for _ in $(seq "$rounds"); do
        for program in ours official; do
            # shellcheck disable=SC2086 # two words
            clean "$program" $what
        done
    done
    echo "cargo $what: $(sort -n "$work/ours.times" | head -1) $(sort -n "$work/official.times" | head -1)" |
        awk '{ printf "%s %.2f of the official crate'"'"'s time\n", $0, $(NF - 1) / $NF }'
done
for program in ours official; do
    strip "$work/$program/target/release/$program"
    crates=$(cd "$work/$program" && cargo tree --edges normal,build --prefix none --no-dedupe | awk '{ print $1, $2 }' | sort -u | wc -l)
    echo "$program: $(stat -c %s "$work/$program/target/release/$program") bytes stripped, $crates crates"
done
