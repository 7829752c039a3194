//! `spec policies` on small made-up pages: what they name and the description lacks.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::{Value, json};

/// A page of an action as the documentation has them, with an example that defines nothing.
const RATE_LIMIT: &str = r#"---
title: Rate Limit
---

import { ConfigField } from "/snippets/ConfigTable.jsx";

### Type

`rate-limit`

### Configuration fields

<ConfigField title="name" type="string" required={true}>
  A name.
</ConfigField>

<ConfigField title="buckets" type="array of objects"
  required={false}>
  <Expandable label="child properties">
    <ConfigField title="buckets[*].key" type="string">A key.</ConfigField>
    <ConfigField title="buckets[*].size" type="integer" />
  </Expandable>
</ConfigField>

```mdx
<ConfigField title="example_only" type="string" />
```

## Action result variables

<ConfigField title="actions.ngrok.rate_limit.limited" type="boolean">Whether.</ConfigField>
<ConfigField title="actions.ngrok.rate_limit.remaining" type="integer">How many.</ConfigField>
<ConfigField title="actions.ngrok.jwt_validation.tokens" type="array of objects">
  <ConfigField title="tokens[i].verified" type="boolean">Whether.</ConfigField>
  <ConfigField title="tokens[i].age" type="duration">How old.</ConfigField>
  <ConfigField title="signature" type="string">Which.</ConfigField>
</ConfigField>
"#;

const NEW_ACTION: &str = "#### Type\n\n`teleport`\n\n<ConfigField title=\"where\" type=\"string\" />\n";

const VARIABLES: &str = "| Name | Type |\n| --- | --- |\n| [`req.method`](#reqmethod) | `string` |\n| \
                         [`req.cookies[k][i].value`](#a) | `string` |\n| [`req.mood`](#reqmood) | `string` |\n";

const CATEGORIES: &str = "| Name |\n| --- |\n| `proxy.anonymous.tor` | Tor. |\n| `com.example.crawler` | Nobody. |\n";

const MACROS: &str = "## Lists\n\n### `list.map(x,t) -> list`\n\n### `list.shuffle() -> list`\n\n#### `not.one()`\n";

/// A checkout with these pages.
fn checkout(name: &str, pages: &[(&str, &str)]) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    for (path, text) in pages {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

fn policies(checkout: &Path, more: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.args(["spec", "policies", checkout.to_str().unwrap()]).args(more).output().expect("it runs")
}

#[test]
fn what_the_description_lacks_is_listed() {
    let checkout = checkout(
        "policy_docs",
        &[
            ("traffic-policy/actions/rate-limit.mdx", RATE_LIMIT),
            ("traffic-policy/actions/teleport.mdx", NEW_ACTION),
            ("traffic-policy/actions/notes.txt", "### Type\n\n`no-page`\n"),
            ("snippets/traffic-policy/variables/req.mdx", VARIABLES),
            ("snippets/traffic-policy/variables/conn.categories.mdx", CATEGORIES),
            ("traffic-policy/macros/index.mdx", MACROS),
        ],
    );
    let ran = policies(&checkout, &["--json"]);
    assert_eq!(ran.status.code(), Some(1));
    let lacks: Value = serde_json::from_slice(&ran.stdout).unwrap();
    assert_eq!(
        lacks,
        json!({
            "actions": ["teleport"],
            "fields": ["rate-limit.buckets", "rate-limit.buckets.key", "rate-limit.buckets.size"],
            "results": ["actions.ngrok.jwt_validation.tokens[i].age", "actions.ngrok.rate_limit.remaining"],
            "variables": ["req.mood"],
            "categories": ["com.example.crawler"],
            "macros": ["list.shuffle"],
        })
    );
    let said = String::from_utf8(policies(&checkout, &[]).stdout).unwrap();
    assert!(said.contains("actions that the description lacks:\n  teleport\n"), "{said}");
    assert!(said.ends_with("20 names in the documentation, 9 of them not described\n"), "{said}");
}

#[test]
fn a_checkout_that_is_described_passes() {
    let page = RATE_LIMIT.split("<ConfigField title=\"buckets\"").next().unwrap();
    let ran = policies(&checkout("policy_docs_same", &[("traffic-policy/actions/rate-limit.mdx", page)]), &[]);
    assert_eq!(ran.status.code(), Some(0), "{ran:?}");
    assert_eq!(String::from_utf8(ran.stdout).unwrap(), "2 names in the documentation, 0 of them not described\n");
}

#[test]
fn a_folder_without_such_pages_is_refused() {
    let ran = policies(&checkout("policy_docs_none", &[("README.md", "### Type\n\n`rate-limit`\n")]), &[]);
    assert_eq!(ran.status.code(), Some(1));
    assert!(String::from_utf8(ran.stderr).unwrap().contains("is it a checkout of the documentation?"));
}
