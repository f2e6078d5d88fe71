//! Translations: the statements of a set, one for each language, and whether they keep step.
//!
//! A translation starts with the turns of its source, empty: same roles, same people, same
//! section, kind, place and date. The query sheet and the internal note stay with the source.

use jiff::Timestamp;
use lectern_core::{
    attachment::{Alt, Attachment},
    lang::Lang,
    statement::{RevisionId, SetId, Stage, Statement, StatementId, Text, Turn, TurnId},
    translation::{self, Difference, Pair, TranslatedFrom},
};
use lectern_store::{
    Transaction, statements,
    translations::{self, Member},
};
use uuid::Uuid;

use super::{DeskError, NewStatement, Newsroom, Refusal, Result, new_turn};

/// A statement among the others of its set.
#[derive(Clone, Debug)]
pub struct Translation {
    /// The statements of the set outside the Bin, this one too.
    pub members: Vec<Member>,
    /// What it translates.
    pub original: Option<Original>,
}

/// The source of a translation, and how the translation stands to it.
#[derive(Clone, Debug)]
pub struct Original {
    /// The source with its working text.
    pub statement: Statement,
    /// Which turns belong together, and which keep step.
    pub pairs: Vec<Pair>,
    /// The figures, dates and hours that differ.
    pub differences: Vec<Difference>,
}

impl Newsroom {
    /// Makes an empty draft in another language, to be written beside this statement.
    ///
    /// # Errors
    /// When the set has a statement in that language, or nothing can be written.
    pub fn translate(&mut self, id: StatementId, lang: Lang) -> Result<Statement> {
        let source = self.statement(id)?;
        if source.stage == Stage::Spiked {
            return Err(Refusal::TranslateFromBin.into());
        }
        let head = source.text.head;
        let empty = |turn: Turn| Turn { id: new_turn(), markdown: String::new(), origin: Some(turn.id), ..turn };
        // The pictures are the same ones; what is said of them is to be said in the language.
        let undescribed = |file: Attachment| Attachment {
            alt: if file.alt == Alt::Decorative { Alt::Decorative } else { Alt::Missing },
            caption: String::new(),
            ..file
        };
        self.new_statement(NewStatement {
            lang: Some(lang),
            section: head.section,
            kind: Some(head.kind),
            date: head.date,
            place: head.place,
            turns: source.text.turns.into_iter().map(empty).collect(),
            files: head.files.into_iter().map(undescribed).collect(),
            set: Some(source.set),
            source: Some(id),
            ..NewStatement::default()
        })
    }

    /// Says that a finished statement translates another one. Its turns are lined up with those
    /// of the source and taken to be in step.
    ///
    /// # Errors
    /// When the source's set has a statement in that language, or one of the two stands in the
    /// way of it.
    pub fn link_translation(&mut self, id: StatementId, source: StatementId) -> Result<()> {
        let now = self.now();
        let (mut own, original) = (self.statement(id)?, self.statement(source)?);
        if id == source {
            return Err(Refusal::TranslationOfItself.into());
        }
        if [own.stage, original.stage].contains(&Stage::Spiked) {
            return Err(Refusal::LinkFromBin.into());
        }
        if self.is_below(source, id)? {
            return Err(Refusal::TranslationOfThis { title: original.text.head.title }.into());
        }
        let others = translations::members(self.store.connection(), own.set)?;
        if own.set != original.set && others.iter().any(|member| member.source == Some(id)) {
            return Err(Refusal::HasTranslations { title: own.text.head.title }.into());
        }
        let origins: Vec<Option<TurnId>> = own.text.turns.iter().map(|turn| turn.origin).collect();
        translation::line_up(&original.text.turns, &mut own.text.turns);
        self.store.write(|tx| {
            free_language(tx, original.set, &own.text.head.lang, id)?;
            translations::set_place(tx, id, original.set, Some(source))?;
            let changed: Vec<_> = own
                .text
                .turns
                .iter()
                .zip(&origins)
                .filter(|(turn, before)| turn.origin != **before)
                .map(|(turn, _)| (turn.id, turn.origin))
                .collect();
            translations::set_origins(tx, id, own.revision, &changed, now)?;
            let known = translations::translated_from(tx, id)?;
            for (turn, before) in own.text.turns.iter().zip(origins) {
                let is_new = before != turn.origin || !known.contains_key(&turn.id);
                if let Some(words) = source_words(&original.text, turn).filter(|_| is_new && !translation::is_empty(turn)) {
                    translations::declare(tx, id, turn.id, words, now)?;
                }
            }
            Ok(())
        })
    }

    /// Takes a statement out of its set. Its words stay as they are, and so do the others.
    ///
    /// # Errors
    /// When it is in no set with others, or nothing can be written.
    pub fn unlink_translation(&mut self, id: StatementId) -> Result<()> {
        let set = self.statement(id)?.set;
        if translations::members(self.store.connection(), set)?.iter().all(|member| member.id == id) {
            return Err(Refusal::LinkedWithNone.into());
        }
        self.store.write(|tx| {
            translations::orphan(tx, id)?;
            Ok(translations::set_place(tx, id, SetId(Uuid::now_v7()), None)?)
        })
    }

    /// The set of a statement, and how it stands to its source.
    ///
    /// # Errors
    /// When there is no such statement.
    pub fn translation(&self, id: StatementId) -> Result<Translation> {
        let own = self.statement(id)?;
        let members = translations::members(self.store.connection(), own.set)?;
        let Some(statement) = self.source(id)? else { return Ok(Translation { members, original: None }) };
        let from = self.translated_from(id)?;
        let pairs = translation::pairs(&statement.text.turns, &own.text.turns, &from);
        let differences = translation::differences(&statement.text, &own.text);
        Ok(Translation { members, original: Some(Original { statement, pairs, differences }) })
    }

    /// Says that a turn, or every turn that has words, is in step with the source as `seen`.
    ///
    /// # Errors
    /// [`DeskError::Stale`] when the source was changed since; when there is nothing to say it of.
    pub fn declare_in_step(&mut self, id: StatementId, turn: Option<TurnId>, seen: RevisionId) -> Result<()> {
        let now = self.now();
        let own = self.statement(id)?;
        let Some(source) = self.source(id)? else {
            return Err(Refusal::NoSource.into());
        };
        if source.revision != seen {
            return Err(DeskError::Stale);
        }
        let meant = |each: &&Turn| turn.is_none_or(|turn| turn == each.id) && !translation::is_empty(each);
        let words: Vec<(TurnId, &str)> =
            own.text.turns.iter().filter(meant).filter_map(|turn| Some((turn.id, source_words(&source.text, turn)?))).collect();
        if words.is_empty() {
            return Err(Refusal::NothingTranslated.into());
        }
        self.store.write(|tx| {
            for (turn, words) in words {
                translations::declare(tx, id, turn, words, now)?;
            }
            Ok(())
        })
    }

    /// The statement that a statement translates; none while that is in the Bin.
    pub(super) fn source(&self, id: StatementId) -> Result<Option<Statement>> {
        let Some(source) = translations::source(self.store.connection(), id)? else { return Ok(None) };
        let found = statements::load(self.store.connection(), source)?;
        Ok(found.filter(|statement| statement.stage != Stage::Spiked))
    }

    pub(super) fn translated_from(&self, id: StatementId) -> Result<TranslatedFrom> {
        Ok(translations::translated_from(self.store.connection(), id)?)
    }

    /// Whether a statement translates another one, at first or second hand.
    fn is_below(&self, id: StatementId, above: StatementId) -> Result<bool> {
        let (mut at, mut seen) = (id, Vec::new());
        while let Some(source) = translations::source(self.store.connection(), at)? {
            if source == above || seen.contains(&source) {
                return Ok(source == above);
            }
            seen.push(source);
            at = source;
        }
        Ok(false)
    }
}

/// Whether a set has no other statement in a language; what is published counts as well.
pub(super) fn free_language(tx: &Transaction<'_>, set: SetId, lang: &Lang, id: StatementId) -> Result<()> {
    let same = |other: &Lang| other.as_str().eq_ignore_ascii_case(lang.as_str());
    let taken = translations::members(tx, set)?
        .into_iter()
        .find(|member| member.id != id && (same(&member.lang) || member.published_lang.as_ref().is_some_and(same)));
    match taken {
        None => Ok(()),
        Some(other) => Err(Refusal::LanguageTaken { lang: lang.to_string(), title: other.title.clone(), id: other.id.to_string() }.into()),
    }
}

/// Keeps beside each turn whose first words were just saved what its source said then.
pub(super) fn note_first_words(tx: &Transaction<'_>, id: StatementId, before: &Text, after: &Text, now: Timestamp) -> Result<()> {
    let is_new = |turn: &&Turn| {
        let known = before.turns.iter().find(|each| each.id == turn.id);
        turn.origin.is_some() && !translation::is_empty(turn) && known.is_none_or(translation::is_empty)
    };
    let mut fresh = after.turns.iter().filter(is_new).peekable();
    if fresh.peek().is_none() {
        return Ok(());
    }
    let Some(source) = translations::source(tx, id)? else { return Ok(()) };
    let Some(source) = statements::load(tx, source)? else { return Ok(()) };
    let known = translations::translated_from(tx, id)?;
    for turn in fresh {
        // Words that were cleared and came back are as far behind as they were.
        if let Some(words) = source_words(&source.text, turn).filter(|_| !known.contains_key(&turn.id)) {
            translations::declare(tx, id, turn.id, words, now)?;
        }
    }
    Ok(())
}

/// Forgets what turns were translated from whose words were put back to earlier ones.
pub(super) fn forget_changed(tx: &Transaction<'_>, id: StatementId, before: &Text, after: &Text) -> Result<()> {
    for turn in &after.turns {
        let same = before.turns.iter().any(|each| each.id == turn.id && each.markdown == turn.markdown);
        if !same && turn.origin.is_some() {
            translations::forget(tx, id, turn.id)?;
        }
    }
    Ok(())
}

fn source_words<'a>(source: &'a Text, turn: &Turn) -> Option<&'a str> {
    source.turns.iter().find(|each| Some(each.id) == turn.origin).map(|each| each.markdown.as_str())
}
