//! Where a statement stands on its way to the public, and which steps lead on.

/// Where a statement stands. *Corrected* is an edition with a change note, and *exported* is
/// a date: neither is a stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Stage {
    /// Being written.
    Draft,
    /// With the reviewers.
    InReview,
    /// Back at the drafter's.
    ChangesRequested,
    /// Cleared, not yet public.
    Approved,
    /// Cleared, with an instant of publication.
    Scheduled,
    /// Public.
    Published,
    /// Public under a banner: a newer statement replaces it.
    Superseded,
    /// Public under a banner: no longer current.
    Withdrawn,
    /// Removed everywhere.
    Killed,
    /// A draft that is never used.
    Spiked,
}

/// A step from one stage to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Move {
    /// Hand it to the reviewers.
    Submit,
    /// Send it back with remarks.
    RequestChanges,
    /// Clear it.
    Approve,
    /// Set its instant of publication.
    Schedule,
    /// Make it public, or make a new edition public.
    Publish,
    /// Say that a newer statement replaces it.
    Supersede,
    /// Say that it is no longer current.
    Withdraw,
    /// Take it away from everywhere.
    Kill,
    /// Drop a draft.
    Spike,
    /// Take a dropped draft back.
    Unspike,
}

/// A move that the stage does not allow.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a statement that is {} cannot be {}", from.label(), wanted.participle())]
pub struct IllegalMove {
    /// The stage it is in.
    pub from: Stage,
    /// The move that was asked for.
    pub wanted: Move,
}

impl Move {
    fn participle(self) -> &'static str {
        match self {
            Move::Submit => "sent to review",
            Move::RequestChanges => "sent back",
            Move::Approve => "approved",
            Move::Schedule => "scheduled",
            Move::Publish => "published",
            Move::Supersede => "superseded",
            Move::Withdraw => "withdrawn",
            Move::Kill => "killed",
            Move::Spike => "moved to the Bin",
            Move::Unspike => "taken out of the Bin",
        }
    }
}

impl Stage {
    /// All stages in the order of a statement's life.
    pub const ALL: [Stage; 10] = [
        Stage::Draft,
        Stage::InReview,
        Stage::ChangesRequested,
        Stage::Approved,
        Stage::Scheduled,
        Stage::Published,
        Stage::Superseded,
        Stage::Withdrawn,
        Stage::Killed,
        Stage::Spiked,
    ];

    /// The stage after a move.
    ///
    /// # Errors
    /// [`IllegalMove`] when the newsroom has no such step. Clearance is not asked here: who
    /// may take a step is decided where people are known.
    pub fn after(self, wanted: Move) -> Result<Stage, IllegalMove> {
        use Stage::*;
        let next = match (self, wanted) {
            (Draft | ChangesRequested, Move::Submit) => InReview,
            (InReview, Move::RequestChanges) => ChangesRequested,
            (InReview, Move::Approve) => Approved,
            (Approved, Move::Schedule) => Scheduled,
            (Draft | Approved | Scheduled | Published, Move::Publish) => Published,
            (Published, Move::Supersede) => Superseded,
            (Published | Superseded, Move::Withdraw) => Withdrawn,
            (Published | Superseded | Withdrawn, Move::Kill) => Killed,
            (Draft | InReview | ChangesRequested | Approved, Move::Spike) => Spiked,
            (Spiked, Move::Unspike) => Draft,
            (from, wanted) => return Err(IllegalMove { from, wanted }),
        };
        Ok(next)
    }

    /// The word used in files, on the command line and in the store.
    pub fn word(self) -> &'static str {
        match self {
            Stage::Draft => "draft",
            Stage::InReview => "in_review",
            Stage::ChangesRequested => "changes_requested",
            Stage::Approved => "approved",
            Stage::Scheduled => "scheduled",
            Stage::Published => "published",
            Stage::Superseded => "superseded",
            Stage::Withdrawn => "withdrawn",
            Stage::Killed => "killed",
            Stage::Spiked => "spiked",
        }
    }

    /// The stage that [`Stage::word`] names.
    pub fn parse(word: &str) -> Option<Self> {
        Stage::ALL.into_iter().find(|stage| stage.word() == word)
    }

    fn label(self) -> &'static str {
        match self {
            Stage::Draft => "a draft",
            Stage::InReview => "in review",
            Stage::ChangesRequested => "back with its drafter",
            Stage::Spiked => "in the Bin",
            other => other.word(),
        }
    }
}
