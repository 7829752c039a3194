// Generated from api-spec/types/references.yaml by `cargo xtask codegen`; edits are lost.

//! Datatypes that several services share.

use crate::{Id, IntoId};
use crate::models::{
    BotUser, Credential, FailoverBackend, HttpResponseBackend, HttpsEdge, ServiceUser,
    SshCredential, StaticBackend, TcpEdge, TlsEdge, TunnelGroupBackend, WeightedBackend,
};

/// A backend of any kind; what sends on the traffic of an edge.
///
/// Only a mark for [`Id`](crate::Id) and [`Ref`](crate::Ref): there are no values of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Backend {}

impl From<Id<FailoverBackend>> for Id<Backend> {
    fn from(id: Id<FailoverBackend>) -> Self {
        id.cast()
    }
}

impl From<&Id<FailoverBackend>> for Id<Backend> {
    fn from(id: &Id<FailoverBackend>) -> Self {
        id.clone().cast()
    }
}

#[diagnostic::do_not_recommend]
impl IntoId<Backend> for Id<FailoverBackend> {
    fn into_id(self) -> Id<Backend> {
        self.cast()
    }
}

#[diagnostic::do_not_recommend]
impl IntoId<Backend> for &Id<FailoverBackend> {
    fn into_id(self) -> Id<Backend> {
        self.clone().cast()
    }
}

impl From<Id<HttpResponseBackend>> for Id<Backend> {
    fn from(id: Id<HttpResponseBackend>) -> Self {
        id.cast()
    }
}

impl From<&Id<HttpResponseBackend>> for Id<Backend> {
    fn from(id: &Id<HttpResponseBackend>) -> Self {
        id.clone().cast()
    }
}

#[diagnostic::do_not_recommend]
impl IntoId<Backend> for Id<HttpResponseBackend> {
    fn into_id(self) -> Id<Backend> {
        self.cast()
    }
}

#[diagnostic::do_not_recommend]
impl IntoId<Backend> for &Id<HttpResponseBackend> {
    fn into_id(self) -> Id<Backend> {
        self.clone().cast()
    }
}

impl From<Id<StaticBackend>> for Id<Backend> {
    fn from(id: Id<StaticBackend>) -> Self {
        id.cast()
    }
}

impl From<&Id<StaticBackend>> for Id<Backend> {
    fn from(id: &Id<StaticBackend>) -> Self {
        id.clone().cast()
    }
}

#[diagnostic::do_not_recommend]
impl IntoId<Backend> for Id<StaticBackend> {
    fn into_id(self) -> Id<Backend> {
        self.cast()
    }
}

#[diagnostic::do_not_recommend]
impl IntoId<Backend> for &Id<StaticBackend> {
    fn into_id(self) -> Id<Backend> {
        self.clone().cast()
    }
}

impl From<Id<TunnelGroupBackend>> for Id<Backend> {
    fn from(id: Id<TunnelGroupBackend>) -> Self {
        id.cast()
    }
}

impl From<&Id<TunnelGroupBackend>> for Id<Backend> {
    fn from(id: &Id<TunnelGroupBackend>) -> Self {
        id.clone().cast()
    }
}

#[diagnostic::do_not_recommend]
impl IntoId<Backend> for Id<TunnelGroupBackend> {
    fn into_id(self) -> Id<Backend> {
        self.cast()
    }
}

#[diagnostic::do_not_recommend]
impl IntoId<Backend> for &Id<TunnelGroupBackend> {
    fn into_id(self) -> Id<Backend> {
        self.clone().cast()
    }
}

impl From<Id<WeightedBackend>> for Id<Backend> {
    fn from(id: Id<WeightedBackend>) -> Self {
        id.cast()
    }
}

impl From<&Id<WeightedBackend>> for Id<Backend> {
    fn from(id: &Id<WeightedBackend>) -> Self {
        id.clone().cast()
    }
}

#[diagnostic::do_not_recommend]
impl IntoId<Backend> for Id<WeightedBackend> {
    fn into_id(self) -> Id<Backend> {
        self.cast()
    }
}

#[diagnostic::do_not_recommend]
impl IntoId<Backend> for &Id<WeightedBackend> {
    fn into_id(self) -> Id<Backend> {
        self.clone().cast()
    }
}

/// An edge of any kind.
///
/// Only a mark for [`Id`](crate::Id) and [`Ref`](crate::Ref): there are no values of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Edge {}

impl From<Id<HttpsEdge>> for Id<Edge> {
    fn from(id: Id<HttpsEdge>) -> Self {
        id.cast()
    }
}

impl From<&Id<HttpsEdge>> for Id<Edge> {
    fn from(id: &Id<HttpsEdge>) -> Self {
        id.clone().cast()
    }
}

#[diagnostic::do_not_recommend]
impl IntoId<Edge> for Id<HttpsEdge> {
    fn into_id(self) -> Id<Edge> {
        self.cast()
    }
}

#[diagnostic::do_not_recommend]
impl IntoId<Edge> for &Id<HttpsEdge> {
    fn into_id(self) -> Id<Edge> {
        self.clone().cast()
    }
}

impl From<Id<TcpEdge>> for Id<Edge> {
    fn from(id: Id<TcpEdge>) -> Self {
        id.cast()
    }
}

impl From<&Id<TcpEdge>> for Id<Edge> {
    fn from(id: &Id<TcpEdge>) -> Self {
        id.clone().cast()
    }
}

#[diagnostic::do_not_recommend]
impl IntoId<Edge> for Id<TcpEdge> {
    fn into_id(self) -> Id<Edge> {
        self.cast()
    }
}

#[diagnostic::do_not_recommend]
impl IntoId<Edge> for &Id<TcpEdge> {
    fn into_id(self) -> Id<Edge> {
        self.clone().cast()
    }
}

impl From<Id<TlsEdge>> for Id<Edge> {
    fn from(id: Id<TlsEdge>) -> Self {
        id.cast()
    }
}

impl From<&Id<TlsEdge>> for Id<Edge> {
    fn from(id: &Id<TlsEdge>) -> Self {
        id.clone().cast()
    }
}

#[diagnostic::do_not_recommend]
impl IntoId<Edge> for Id<TlsEdge> {
    fn into_id(self) -> Id<Edge> {
        self.cast()
    }
}

#[diagnostic::do_not_recommend]
impl IntoId<Edge> for &Id<TlsEdge> {
    fn into_id(self) -> Id<Edge> {
        self.clone().cast()
    }
}

/// What an agent has authenticated its session with, an authtoken or an SSH key.
///
/// Only a mark for [`Id`](crate::Id) and [`Ref`](crate::Ref): there are no values of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum SessionCredential {}

impl From<Id<Credential>> for Id<SessionCredential> {
    fn from(id: Id<Credential>) -> Self {
        id.cast()
    }
}

impl From<&Id<Credential>> for Id<SessionCredential> {
    fn from(id: &Id<Credential>) -> Self {
        id.clone().cast()
    }
}

#[diagnostic::do_not_recommend]
impl IntoId<SessionCredential> for Id<Credential> {
    fn into_id(self) -> Id<SessionCredential> {
        self.cast()
    }
}

#[diagnostic::do_not_recommend]
impl IntoId<SessionCredential> for &Id<Credential> {
    fn into_id(self) -> Id<SessionCredential> {
        self.clone().cast()
    }
}

impl From<Id<SshCredential>> for Id<SessionCredential> {
    fn from(id: Id<SshCredential>) -> Self {
        id.cast()
    }
}

impl From<&Id<SshCredential>> for Id<SessionCredential> {
    fn from(id: &Id<SshCredential>) -> Self {
        id.clone().cast()
    }
}

#[diagnostic::do_not_recommend]
impl IntoId<SessionCredential> for Id<SshCredential> {
    fn into_id(self) -> Id<SessionCredential> {
        self.cast()
    }
}

#[diagnostic::do_not_recommend]
impl IntoId<SessionCredential> for &Id<SshCredential> {
    fn into_id(self) -> Id<SessionCredential> {
        self.clone().cast()
    }
}

/// Who acts or owns something, a user of the account or a service user. Users have no API resource.
///
/// Only a mark for [`Id`](crate::Id) and [`Ref`](crate::Ref): there are no values of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Principal {}

impl From<Id<BotUser>> for Id<Principal> {
    fn from(id: Id<BotUser>) -> Self {
        id.cast()
    }
}

impl From<&Id<BotUser>> for Id<Principal> {
    fn from(id: &Id<BotUser>) -> Self {
        id.clone().cast()
    }
}

#[diagnostic::do_not_recommend]
impl IntoId<Principal> for Id<BotUser> {
    fn into_id(self) -> Id<Principal> {
        self.cast()
    }
}

#[diagnostic::do_not_recommend]
impl IntoId<Principal> for &Id<BotUser> {
    fn into_id(self) -> Id<Principal> {
        self.clone().cast()
    }
}

impl From<Id<ServiceUser>> for Id<Principal> {
    fn from(id: Id<ServiceUser>) -> Self {
        id.cast()
    }
}

impl From<&Id<ServiceUser>> for Id<Principal> {
    fn from(id: &Id<ServiceUser>) -> Self {
        id.clone().cast()
    }
}

#[diagnostic::do_not_recommend]
impl IntoId<Principal> for Id<ServiceUser> {
    fn into_id(self) -> Id<Principal> {
        self.cast()
    }
}

#[diagnostic::do_not_recommend]
impl IntoId<Principal> for &Id<ServiceUser> {
    fn into_id(self) -> Id<Principal> {
        self.clone().cast()
    }
}
