//! The modules of edges and of their routes: none can be set with this client, all can be read and deleted.

use official::types;
use serde_json::json;

use crate::checks::{Outcome, gone, request};
use crate::driver::Tests;
use crate::faults;

/// A module of an edge.
macro_rules! of_edge {
    ($tests:expr, $edge:ident, $($module:ident: $replace:ident),* $(,)?) => {$({
        let outcome = async {
            let values = $tests.values(concat!("edges::", stringify!($edge))).await?;
            let edge = $tests.client.edges().$edge().create(&request(&values)?).await?.id;
            let service = $tests.client.edge_modules().$module();
            let replace: types::$replace = request(&json!({"id": edge}))?;
            faults::module(service.replace(&replace).await)?;
            gone(service.get(&edge).await)?;
            service.delete(&edge).await?;
            Outcome::Ok(())
        };
        $tests.report(concat!("edge_modules::", stringify!($module)), outcome.await);
    })*};
}

/// A module of a route.
macro_rules! of_route {
    ($tests:expr, $($module:ident: $replace:ident),* $(,)?) => {$({
        let outcome = async {
            let place = route($tests).await?;
            let service = $tests.client.edge_modules().$module();
            let replace: types::$replace = request(&json!({"edge_id": place.edge_id, "id": place.id}))?;
            faults::module(service.replace(&replace).await)?;
            gone(service.get(&place).await)?;
            service.delete(&place).await?;
            Outcome::Ok(())
        };
        $tests.report(concat!("edge_modules::", stringify!($module)), outcome.await);
    })*};
}

async fn route(tests: &Tests) -> Outcome<types::EdgeRouteItem> {
    let edge_id = tests.client.edges().https().create(&request(&tests.values("edges::https").await?)?).await?.id;
    let values = json!({"edge_id": edge_id, "match_type": "path_prefix", "match": "/"});
    let id = tests.client.edges().https_routes().create(&request(&values)?).await?.id;
    Ok(types::EdgeRouteItem { edge_id, id })
}

pub async fn run(tests: &Tests) {
    of_edge!(
        tests,
        https,
        https_edge_mutual_tls: EdgeMutualTLSReplace,
        https_edge_tls_termination: EdgeTLSTerminationAtEdgeReplace,
    );
    of_edge!(
        tests,
        tcp,
        tcp_edge_backend: EdgeBackendReplace,
        tcp_edge_ip_restriction: EdgeIPRestrictionReplace,
        tcp_edge_traffic_policy: EdgeTrafficPolicyReplace,
    );
    of_edge!(
        tests,
        tls,
        tls_edge_backend: EdgeBackendReplace,
        tls_edge_ip_restriction: EdgeIPRestrictionReplace,
        tls_edge_mutual_tls: EdgeMutualTLSReplace,
        tls_edge_tls_termination: EdgeTLSTerminationReplace,
        tls_edge_traffic_policy: EdgeTrafficPolicyReplace,
    );
    of_route!(
        tests,
        https_edge_route_backend: EdgeRouteBackendReplace,
        https_edge_route_ip_restriction: EdgeRouteIPRestrictionReplace,
        https_edge_route_request_headers: EdgeRouteRequestHeadersReplace,
        https_edge_route_response_headers: EdgeRouteResponseHeadersReplace,
        https_edge_route_compression: EdgeRouteCompressionReplace,
        https_edge_route_circuit_breaker: EdgeRouteCircuitBreakerReplace,
        https_edge_route_webhook_verification: EdgeRouteWebhookVerificationReplace,
        https_edge_route_oauth: EdgeRouteOAuthReplace,
        https_edge_route_saml: EdgeRouteSAMLReplace,
        https_edge_route_oidc: EdgeRouteOIDCReplace,
        https_edge_route_websocket_tcp_converter: EdgeRouteWebsocketTCPConverterReplace,
        https_edge_route_user_agent_filter: EdgeRouteUserAgentFilterReplace,
        https_edge_route_traffic_policy: EdgeRouteTrafficPolicyReplace,
    );
}
