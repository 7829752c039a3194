//! Brings what is there in line with what is wanted (feature `requests`).
//!
//! [`Steps::between`] compares objects that were found with requests that say what is wanted, by a key of yours, and gives
//! what has to be made, changed and deleted. Looking at that is the dry run; [`Steps::apply`] does it.
//!
//! ```no_run
//! use ngrok_api::models::{IpPolicyRule, IpPolicyRuleAction, IpPolicyRuleCreate};
//! use ngrok_api::reconcile::Steps;
//!
//! # async fn run(client: ngrok_api::Client) -> Result<(), ngrok_api::Error> {
//! let allow = IpPolicyRuleAction::Allow;
//! let wanted = IpPolicyRuleCreate::new("24.0.0.0/8", "ipp_1", allow);
//! let found: Vec<IpPolicyRule> =
//!     client.ip_policy_rules().list().items().collect_all().await?;
//! let steps = Steps::between(
//!     found,
//!     [wanted.description("office")],
//!     |rule| rule.cidr.clone(),
//!     |rule| rule.cidr.clone(),
//! );
//! println!("{} to make, {} to change", steps.create.len(), steps.update.len());
//! let done = steps.apply(&client, 4).await;
//! for (step, error) in &done.failed {
//!     eprintln!("{step:?}: {error:#}");
//! }
//! # Ok(())
//! # }
//! ```
//!
//! Objects that refer to others come after them: apply the steps of policies, then those of their rules. Where objects go that
//! others refer to, move their deletions behind: the three lists are yours to part.

use std::collections::BTreeMap;
use std::fmt;
use std::panic::resume_unwind;

use tokio::task::JoinSet;

use crate::call::{Created, Deleted, Identified, Listed, Updated};
use crate::client::Client;
use crate::error::Error;
use crate::value::Id;

/// An object that can be brought in line with what is wanted.
pub trait Reconciled: Identified + Listed + Created + Updated + Deleted {
    /// The update that makes it what is wanted; none where it is that already.
    fn changes(&self, wanted: &Self::Request) -> Option<Self::Changes>;
}

/// What has to be done so that what is there is what is wanted.
pub struct Steps<T: Reconciled> {
    /// Objects to make.
    pub create: Vec<T::Request>,
    /// Objects to change, by their ids.
    pub update: Vec<(Id<T>, T::Changes)>,
    /// Objects to delete.
    pub delete: Vec<Id<T>>,
}

/// One of the steps, to tell which one failed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step<T> {
    /// An object was to be made: the one of this place in [`Steps::create`].
    Create(usize),
    /// An object was to be changed.
    Update(Id<T>),
    /// An object was to be deleted.
    Delete(Id<T>),
}

/// What came of the steps.
#[derive(Debug)]
pub struct Done<T> {
    /// Objects that were made.
    pub created: Vec<T>,
    /// Objects that were changed.
    pub updated: Vec<T>,
    /// Objects that were deleted.
    pub deleted: Vec<Id<T>>,
    /// Steps that failed. The others were done all the same, but that nothing is deleted once a step has failed.
    pub failed: Vec<(Step<T>, Error)>,
}

impl<T: Reconciled> Steps<T> {
    /// Compares what was found with what is wanted. Keys tell which is which: of objects with the same key, the first counts
    /// and the others are deleted; of wishes with the same key, the last counts.
    pub fn between<K: Ord>(
        found: impl IntoIterator<Item = T>,
        wanted: impl IntoIterator<Item = T::Request>,
        key_of_found: impl Fn(&T) -> K,
        key_of_wanted: impl Fn(&T::Request) -> K,
    ) -> Self {
        let mut open: BTreeMap<K, T::Request> =
            wanted.into_iter().map(|wanted| (key_of_wanted(&wanted), wanted)).collect();
        let mut steps = Steps { create: Vec::new(), update: Vec::new(), delete: Vec::new() };
        for object in found {
            match open.remove(&key_of_found(&object)) {
                Some(wanted) => steps.update.extend(object.changes(&wanted).map(|it| (object.id().clone(), it))),
                None => steps.delete.push(object.id().clone()),
            }
        }
        steps.create.extend(open.into_values());
        steps
    }

    /// Whether there is nothing to do.
    pub fn is_empty(&self) -> bool {
        self.create.is_empty() && self.update.is_empty() && self.delete.is_empty()
    }

    /// Does the steps, so many at once: first makes and changes, then deletes. The client's limits and retries hold. A step
    /// that fails stops no other, but nothing is deleted where one has failed.
    pub async fn apply(self, client: &Client, at_once: usize) -> Done<T>
    where
        T: Send + 'static,
        T::Request: Send,
        T::Changes: Send,
    {
        let mut done = Done { created: Vec::new(), updated: Vec::new(), deleted: Vec::new(), failed: Vec::new() };
        let creates =
            self.create.into_iter().enumerate().map(|(place, request)| (Step::Create(place), T::create(request)));
        for (step, made) in all(client, creates, at_once).await {
            match made {
                Ok(object) => done.created.push(object),
                Err(error) => done.failed.push((step, error)),
            }
        }
        let updates =
            self.update.into_iter().map(|(id, changes)| (Step::Update(id.clone()), T::update_by_id(id, changes)));
        for (step, changed) in all(client, updates, at_once).await {
            match changed {
                Ok(object) => done.updated.push(object),
                Err(error) => done.failed.push((step, error)),
            }
        }
        if !done.failed.is_empty() {
            return done;
        }
        let deletes = self.delete.into_iter().map(|id| (id.clone(), T::delete_by_id(id)));
        for (id, gone) in all(client, deletes, at_once).await {
            match gone {
                Ok(()) => done.deleted.push(id),
                Err(error) => done.failed.push((Step::Delete(id), error)),
            }
        }
        done
    }
}

/// Sends calls, so many at once, and gives what came of each in the order of the calls.
async fn all<N: Send + 'static, O: crate::Operation>(
    client: &Client,
    calls: impl Iterator<Item = (N, O)>,
    at_once: usize,
) -> Vec<(N, Result<O::Output, Error>)> {
    let mut calls = calls.enumerate();
    let mut running = JoinSet::new();
    let mut ended = BTreeMap::new();
    loop {
        while running.len() < at_once.max(1)
            && let Some((place, (name, operation))) = calls.next()
        {
            let call = client.call(operation).into_owned();
            running.spawn(async move { (place, (name, call.send().await)) });
        }
        match running.join_next().await {
            Some(Ok((place, result))) => {
                ended.insert(place, result);
            }
            // The caller's observer of attempts: its panic goes on here, before more is done. Nobody cancels a call.
            Some(Err(ended)) => ended.try_into_panic().map_or((), |panic| resume_unwind(panic)),
            None => break,
        }
    }
    ended.into_values().collect()
}

impl<T: Reconciled> fmt::Debug for Steps<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Requests may hold secrets, and what is changed is the caller's to print.
        let changed: Vec<&Id<T>> = self.update.iter().map(|(id, _)| id).collect();
        f.debug_struct("Steps")
            .field("create", &self.create.len())
            .field("update", &changed)
            .field("delete", &self.delete)
            .finish()
    }
}
