//! Which maker makes what of a new object.

use api_spec::{Maker, Type};
use serde_json::{Map, Value};

use super::made::Made;
use super::{certificates, ssh};
use crate::account::store::Store;
use crate::api::call::{Action, Call};
use crate::api::description::Api;
use crate::rules::refusal::Refusal;

/// Makes what depends on the request alone.
pub(crate) fn prepare(call: &Call, ty: &Type, given: &Map<String, Value>) -> Result<Made, Refusal> {
    match ty.made_by {
        Some(Maker::TlsCertificate) => certificates::tls(call, given).map(shown),
        Some(Maker::CertificateAuthority) => certificates::authority(call, given).map(shown),
        Some(Maker::SshAuthority) => ssh::authority(call, given),
        _ => Ok(Made::default()),
    }
}

/// Makes what a seeded object lacks without it.
pub(crate) fn seeded(api: &Api, ty: &Type) -> Result<Made, Refusal> {
    let mut calls = api.calls.iter();
    let create = calls.find(|call| call.action == Action::Create && call.place.object().name == ty.name);
    match (ty.made_by, create) {
        (Some(Maker::SshAuthority), Some(create)) => ssh::authority(create, &Map::new()),
        _ => Ok(Made::default()),
    }
}

/// Makes what depends on other objects too; `object` is the new one so far.
pub(crate) fn sign(
    call: &Call,
    ty: &Type,
    store: &Store,
    id: &str,
    object: &Map<String, Value>,
) -> Result<Map<String, Value>, Refusal> {
    match ty.made_by {
        Some(Maker::SshHostCertificate) => ssh::sign(call, store, id, object, ssh_key::certificate::CertType::Host),
        Some(Maker::SshUserCertificate) => ssh::sign(call, store, id, object, ssh_key::certificate::CertType::User),
        _ => Ok(Map::new()),
    }
}

fn shown(shown: Map<String, Value>) -> Made {
    Made { shown, hidden: Map::new() }
}
