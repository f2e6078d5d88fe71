//! The query sheet: who asked, by when, and on which terms. Internal, like a note: a type of
//! its own that nothing that makes public bytes can name.

use jiff::Timestamp;

/// What the office knows about a query. Never published, never exported.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct QuerySheet {
    /// The person who asked.
    pub journalist: String,
    /// The medium.
    pub outlet: String,
    /// A telephone number or address.
    pub contact: String,
    /// How it came: by telephone, by mail, at the briefing.
    pub channel: String,
    /// When it came.
    pub asked_at: Option<Timestamp>,
    /// When the answer is due.
    pub deadline: Option<Timestamp>,
    /// What may be done with the answer.
    pub terms: Terms,
}

/// The terms that were agreed with a journalist.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Terms {
    /// With the speaker's name.
    #[default]
    OnTheRecord,
    /// Without the name, with a description that was agreed.
    OnBackground,
    /// Not to be used.
    OffTheRecord,
}

impl Terms {
    /// All terms, in the order in which they are offered.
    pub const ALL: [Terms; 3] = [Terms::OnTheRecord, Terms::OnBackground, Terms::OffTheRecord];

    /// The word used in the store and in the window.
    pub fn word(self) -> &'static str {
        match self {
            Terms::OnTheRecord => "on_the_record",
            Terms::OnBackground => "on_background",
            Terms::OffTheRecord => "off_the_record",
        }
    }

    /// The terms that [`Terms::word`] names.
    pub fn parse(word: &str) -> Option<Self> {
        Terms::ALL.into_iter().find(|terms| terms.word() == word)
    }
}
