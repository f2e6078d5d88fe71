//! The language packs: the usual words for question, answer, moderator and speaker.

use crate::{lang::Lang, statement::Role};

/// What one language calls the parts of a conversation, and how it writes a label.
#[derive(Debug)]
pub struct Pack {
    /// The primary language subtag.
    pub lang: &'static str,
    /// The word that opens a question without a named asker.
    pub question: &'static str,
    /// The word that opens an answer without a named speaker.
    pub answer: &'static str,
    /// The colon as the language writes it, with the space before it if it has one.
    colon: &'static str,
    open: &'static str,
    close: &'static str,
    /// Generic words for a question, folded.
    pub(super) questions: &'static [&'static str],
    /// Words for an asker, folded.
    pub(super) askers: &'static [&'static str],
    /// Generic words for an answer, folded.
    pub(super) answers: &'static [&'static str],
    /// Words for the person who leads a press conference, folded.
    pub(super) moderators: &'static [&'static str],
    /// A label that ends with one of these is an asker's.
    asker_ends: &'static [&'static str],
    /// A label that ends with one of these is a speaker's.
    speaker_ends: &'static [&'static str],
    /// A label that starts with one of these is a speaker's.
    speaker_starts: &'static [&'static str],
    /// Titles that, before a name or alone, make a speaker.
    titles: &'static [&'static str],
    /// Forms of address that need a name behind them.
    address: &'static [&'static str],
    /// Small words that may stand inside a title or a name.
    particles: &'static [&'static str],
}

/// The longest label of a speaker, in words.
const SPEAKER_WORDS: usize = 9;

const ENGLISH: Pack = Pack {
    lang: "en",
    question: "Question",
    answer: "Answer",
    colon: ":",
    open: " (",
    close: ")",
    questions: &["question", "q"],
    askers: &["journalist", "reporter", "correspondent", "follow-up", "follow up", "follow-up question", "media question"],
    answers: &["answer", "a"],
    moderators: &["moderator", "the moderator", "host", "facilitator"],
    asker_ends: &[],
    speaker_ends: &["spokesperson", "spokesman", "spokeswoman"],
    speaker_starts: &["spokesperson of ", "spokesperson for ", "spokesman for ", "spokeswoman for ", "spokesperson "],
    titles: &[
        "ambassador",
        "minister",
        "deputy minister",
        "foreign minister",
        "prime minister",
        "secretary",
        "state secretary",
        "press secretary",
        "press officer",
        "president",
        "vice president",
        "chargé d'affaires",
        "consul",
        "consul general",
        "director",
        "director general",
        "chief executive",
        "ceo",
    ],
    address: &["mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr.", "sir", "h.e."],
    particles: &["of", "for", "the", "and", "de", "van", "von", "al", "bin", "el", "la", "da"],
};

const FRENCH: Pack = Pack {
    lang: "fr",
    question: "Question",
    answer: "Réponse",
    colon: "\u{a0}:",
    open: " (",
    close: ")",
    questions: &["question", "q"],
    askers: &["journaliste", "question complémentaire", "relance", "question de suivi"],
    answers: &["réponse", "r"],
    moderators: &["modérateur", "modératrice", "le modérateur", "la modératrice", "animateur", "animatrice"],
    asker_ends: &[],
    speaker_ends: &["porte-parole"],
    speaker_starts: &["porte-parole ", "le porte-parole", "la porte-parole"],
    titles: &[
        "ambassadeur",
        "ambassadrice",
        "l'ambassadeur",
        "l'ambassadrice",
        "ministre",
        "le ministre",
        "la ministre",
        "secrétaire général",
        "secrétaire générale",
        "président",
        "présidente",
        "consul général",
        "directeur",
        "directrice",
        "chargé d'affaires",
    ],
    address: &["m.", "mme", "mme.", "dr", "s.e.m.", "monsieur", "madame"],
    particles: &["de", "du", "des", "d'", "la", "le", "les", "l'", "à", "et", "aux"],
};

const CHINESE: Pack = Pack {
    lang: "zh",
    question: "问",
    answer: "答",
    colon: "：",
    open: "（",
    close: "）",
    questions: &["问", "问题", "提问", "問", "問題", "提問"],
    askers: &["追问", "记者", "提问者", "追加提问", "追問", "記者"],
    answers: &["答", "回答"],
    moderators: &["主持人", "主持"],
    asker_ends: &["记者", "追问", "记者问", "記者", "追問", "記者問"],
    speaker_ends: &["发言人", "發言人"],
    speaker_starts: &["发言人", "發言人"],
    titles: &["大使", "公使", "参赞", "部长", "副部长", "司长", "局长", "总领事", "先生", "女士", "主席", "总统"],
    address: &[],
    particles: &[],
};

const ARABIC: Pack = Pack {
    lang: "ar",
    question: "سؤال",
    answer: "جواب",
    colon: ":",
    open: " (",
    close: ")",
    questions: &["سؤال", "السؤال", "س"],
    askers: &["صحفي", "صحافي", "الصحفي", "الصحافي", "صحفية", "مراسل", "المراسل", "متابعة", "سؤال متابعة"],
    answers: &["جواب", "الجواب", "إجابة", "الإجابة", "ج"],
    moderators: &["مدير الجلسة", "مديرة الجلسة", "المنسق", "المنسقة", "مدير الحوار", "ميسر الجلسة"],
    asker_ends: &[],
    speaker_ends: &[],
    speaker_starts: &["المتحدث", "المتحدثة", "الناطق", "الناطقة", "متحدث باسم", "متحدثة باسم", "ناطق باسم"],
    titles: &["السفير", "السفيرة", "الوزير", "الوزيرة", "وزير", "وزيرة", "القنصل العام", "الرئيس", "المدير", "المديرة"],
    address: &["السيد", "السيدة", "الدكتور", "الدكتورة"],
    particles: &[],
};

impl Pack {
    /// All packs.
    pub const ALL: [&'static Pack; 4] = [&ENGLISH, &FRENCH, &CHINESE, &ARABIC];

    /// The pack of a language; English for languages that have none.
    pub fn of(lang: &Lang) -> &'static Pack {
        let primary = lang.primary();
        Pack::ALL.into_iter().find(|pack| pack.lang == primary).unwrap_or(&ENGLISH)
    }

    /// The label before its colon, such as `Question (The Daily Example)`; `None` for a text
    /// turn without a speaker.
    pub fn label(&self, role: Role, speaker: Option<&str>, outlet: Option<&str>) -> Option<String> {
        let word = match (speaker, role) {
            (Some(speaker), _) => speaker,
            (None, Role::Question) => self.question,
            (None, Role::Answer) => self.answer,
            (None, Role::Text) => return None,
        };
        Some(match outlet {
            Some(outlet) => format!("{word}{}{outlet}{}", self.open, self.close),
            None => word.to_owned(),
        })
    }

    /// The colon as the language writes it, with the space before it if it has one.
    pub fn colon(&self) -> &'static str {
        self.colon
    }

    /// Whether a full-width colon already leaves the space that other languages type.
    pub fn spaces_after_colon(&self) -> bool {
        self.colon != "："
    }

    pub(super) fn is_asker(&self, folded: &str) -> bool {
        self.asker_ends.iter().any(|end| folded.ends_with(end)) && folded.chars().count() <= 20 && !sentence_like(folded)
    }

    pub(super) fn is_speaker(&self, words: &str, folded: &str) -> bool {
        if sentence_like(folded) || folded.split(' ').count() > SPEAKER_WORDS {
            return false;
        }
        if self.lang == "zh" {
            let short = folded.chars().count() <= 16 && !folded.contains(' ');
            let ends = self.speaker_ends.iter().chain(self.titles);
            return short
                && (ends.copied().any(|end| folded.ends_with(end)) || self.speaker_starts.iter().any(|start| folded.starts_with(start)));
        }
        let ends =
            self.speaker_ends.iter().any(|end| folded.strip_suffix(end).is_some_and(|before| before.is_empty() || before.ends_with(' ')));
        let starts = self.speaker_starts.iter().any(|start| {
            folded.strip_prefix(start).is_some_and(|after| start.ends_with(' ') || after.is_empty() || after.starts_with(' '))
        });
        ends || starts || self.has_title(words, folded)
    }

    /// A title alone, or a title or form of address before a name.
    fn has_title(&self, words: &str, folded: &str) -> bool {
        if self.titles.contains(&folded) {
            return true;
        }
        let follows = |head: &&str| folded.strip_prefix(*head).is_some_and(|rest| rest.starts_with(' '));
        // The longest head decides, so that "Deputy Minister of Ports" is not "Deputy …".
        let head = self.titles.iter().chain(self.address).filter(|head| follows(head)).max_by_key(|head| head.len());
        let Some(head) = head else { return false };
        let count = head.split(' ').count();
        let mut rest = words.split_whitespace().skip(count).peekable();
        rest.peek().is_some() && rest.all(|word| self.is_name_part(word))
    }

    fn is_name_part(&self, word: &str) -> bool {
        let folded = super::fold(word);
        if self.particles.contains(&folded.as_str()) {
            return true;
        }
        // Scripts without capitals can't tell a name from a verb; a short label is trusted.
        word.chars().next().is_some_and(|c| c.is_uppercase() || (c.is_alphabetic() && !c.is_lowercase()))
            || self.particles.iter().any(|p| p.ends_with('\'') && folded.starts_with(p))
    }
}

/// A label has no sentence punctuation. A full stop may end an abbreviation.
fn sentence_like(folded: &str) -> bool {
    folded.contains(['!', '?', ';', '。', '！', '？', '；', '؟', '؛', '“', '”', '«', '»', '"', '，', '、', '…'])
}
