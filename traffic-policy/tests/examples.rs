//! What the description shows as right checks clean.

use std::collections::BTreeSet;

use ngrok_traffic_policy::{Options, check, cost, expression, tables};

#[test]
fn every_example_of_an_action_checks_clean() {
    for action in tables::actions() {
        let report = check(action.example, &Options::default());
        assert!(report.is_clean(), "{}:\n{}", action.name, report.render(action.name, false));
        let costs = cost(action.example);
        let own = costs.actions.iter().find(|cost| cost.action == action.name).expect("the example has its action");
        assert_eq!(own.units, Some(action.cost));
    }
}

#[test]
fn every_example_of_a_macro_is_an_expression_of_known_macros() {
    let phases = tables::phases();
    for known in tables::macros() {
        for (text, result) in known.examples.iter().filter(|(_, result)| *result != "error") {
            let parsed = expression::parse(text).unwrap_or_else(|mistake| panic!("{text}: {}", mistake.message));
            let phase = phases.iter().find(|phase| known.phases.is_empty() || known.phases.contains(&phase.name));
            let phase = phase.expect("each macro has a phase").name;
            let scope = expression::Scope { phase, ran: &[], set: &BTreeSet::new(), extra: &[] };
            let (_, mistakes) = expression::infer(text, &parsed, &scope);
            assert!(mistakes.is_empty(), "{}: {text} = {result}: {mistakes:?}", known.name);
        }
    }
}
