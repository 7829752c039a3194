//! Tests of a policy that a program builds, as they stand in the program itself.
//!
//! `cargo run -p ngrok-traffic-policy --features simulate --example test_your_policy` prints what the policy does with one request,
//! and `cargo test … --example test_your_policy` runs the tests at the end.

use ngrok_traffic_policy::simulate::{Policy, Scene};
use serde_json::json;

/// What the program knows when it sets up its endpoint.
struct Settings<'a> {
    /// Networks that may see the pages for administrators.
    offices: &'a [&'a str],
    /// Requests that a visitor may send in a minute.
    per_minute: u32,
}

/// The policy of the endpoint, as the program gives it to ngrok.
fn traffic_policy(settings: &Settings<'_>) -> String {
    let policy = json!({
        "on_http_request": [
            {
                "name": "pages for administrators",
                "expressions": ["req.url.path.startsWith('/admin')"],
                "actions": [{"type": "restrict-ips", "config": {"allow": settings.offices}}],
            },
            {
                "name": "not too much at once",
                "actions": [{
                    "type": "rate-limit",
                    "config": {
                        "name": "per visitor",
                        "algorithm": "sliding_window",
                        "capacity": settings.per_minute,
                        "rate": "60s",
                        "bucket_key": ["conn.client_ip"],
                    },
                }],
            },
            {"actions": [{"type": "add-headers", "config": {"headers": {"x-visitor": "${conn.client_ip}"}}}]},
        ],
    });
    policy.to_string()
}

fn main() {
    let text = traffic_policy(&Settings { offices: &["198.51.100.0/24"], per_minute: 30 });
    match Policy::parse(&text) {
        Ok(policy) => println!("{}", policy.simulate(&Scene::get("https://app.example.com/admin"))),
        Err(report) => eprintln!("{}", report.render("the policy", false)),
    }
}

#[cfg(test)]
mod tests {
    use ngrok_traffic_policy::simulate::{Outcome, State};

    use super::*;

    fn policy() -> Policy {
        let text = traffic_policy(&Settings { offices: &["198.51.100.0/24"], per_minute: 3 });
        Policy::parse(&text).unwrap_or_else(|report| panic!("{}", report.render("the policy", false)))
    }

    /// The printed outcome says which rules ran, and why others did not.
    #[track_caller]
    fn assert_status(outcome: &Outcome, status: u16) {
        assert_eq!(outcome.status(), Some(status), "{outcome}");
    }

    #[test]
    fn strangers_stay_out_of_admin() {
        let admin = Scene::get("https://app.example.com/admin/users");
        assert_status(&policy().simulate(&admin), 403);
        assert_status(&policy().simulate(&admin.client_ip("198.51.100.4")), 200);
    }

    #[test]
    fn the_service_learns_who_asks() {
        let outcome = policy().simulate(&Scene::get("https://app.example.com/").client_ip("203.0.113.9"));
        let forwarded = outcome.forwarded.expect("the request goes to the service");
        assert_eq!(forwarded.request.headers["x-visitor"], "203.0.113.9");
    }

    #[test]
    fn the_fourth_request_of_a_minute_waits() {
        let (policy, state) = (policy(), State::default());
        let mut scene = Scene::get("https://app.example.com/");
        for _ in 0..3 {
            assert_status(&policy.simulate_in(&state, &scene), 200);
        }
        let refused = policy.simulate_in(&state, &scene);
        assert_status(&refused, 429);
        assert_eq!(refused.header("retry-after"), Some("60"));
        scene.now += std::time::Duration::from_secs(60);
        assert_status(&policy.simulate_in(&state, &scene), 200);
    }
}
