//! The commands of the spelling check and the house dictionary, over a desk. The newsroom's
//! thread only gives the office's words; looking through a text happens beside it, so that
//! nothing that is typed or saved waits for it.

use lectern_core::{house_word::HouseWord, lang::Lang, limits};
use lectern_spelling::{HouseWords, Mark};

use super::{
    Answer, ErrorCode, Reason, UiError,
    forms::{both, out, words},
    texts::parse_lang,
};
use crate::desk::{Desk, Refusal};

words! {
    /// What a mark in a text says.
    MarkKind = lectern_spelling::Kind {
        /// No dictionary has the word.
        Spelling,
        /// The same word twice in a row.
        DoubledWord,
        /// French sets a no-break space here.
        NoBreakSpace,
        /// A sign of Latin text between Chinese characters.
        ChinesePunctuation,
        /// A sign of Latin text after an Arabic word.
        ArabicPunctuation,
    }
}

both! {
    /// Look texts through for misspelt words and small slips.
    pub struct CheckSpelling {
        /// The language of all of them.
        pub lang: String,
        /// The texts, in Markdown.
        pub texts: Vec<String>,
    }

    /// Ask what a misspelt word may have meant.
    pub struct SuggestWords {
        /// The language of its text.
        pub lang: String,
        /// The word.
        pub word: String,
    }

    /// Ask for the house dictionary.
    pub struct ListHouseWords {}

    /// Add a word to the house dictionary.
    pub struct AddHouseWord {
        /// The word.
        pub word: String,
        /// The language it holds in; null: in all.
        pub lang: Option<String>,
    }

    /// Take a word out of the house dictionary.
    pub struct RemoveHouseWord {
        /// The word.
        pub word: String,
        /// The language it was added for; null: for all.
        pub lang: Option<String>,
    }
}

out! {
    /// A place in a text that someone should look at.
    pub struct MarkView {
        /// What it says.
        pub kind: MarkKind,
        /// Where it begins, in UTF-16 code units.
        pub from: u32,
        /// Where it ends.
        pub to: u32,
        /// What to put there; null for a misspelt word, whose suggestions are asked for.
        pub fix: Option<String>,
    }

    /// The marks of one text, in its order.
    pub struct MarksView {
        /// The marks.
        pub marks: Vec<MarkView>,
    }

    /// What the look through texts found.
    pub struct SpellingView {
        /// There is a dictionary for the language; without one no word is marked.
        pub dictionary: bool,
        /// One for each text, in the same order.
        pub texts: Vec<MarksView>,
    }

    /// Words that may have been meant, the likeliest first.
    pub struct SuggestionsView {
        /// At most five.
        pub words: Vec<String>,
    }

    /// A word of the house dictionary.
    pub struct HouseWordView {
        /// The word.
        pub word: String,
        /// The language it holds in, without region; null: in all.
        pub lang: Option<String>,
    }

    /// The house dictionary.
    pub struct HouseWordsView {
        /// In the order of the alphabet.
        pub words: Vec<HouseWordView>,
    }
}

/// Misspelt words and small slips in texts.
///
/// # Errors
/// When the texts together are longer than a statement can be.
pub async fn check_spelling(desk: &Desk, args: CheckSpelling) -> Answer<SpellingView> {
    let lang = parse_lang(&args.lang)?;
    if args.texts.iter().map(String::len).sum::<usize>() > limits::STATEMENT_MAX {
        return Err(Refusal::SpellingTooLong.into());
    }
    beside(desk, lang, move |lang, house| {
        let view = |text: &String| MarksView { marks: marks(text, lectern_spelling::check(lang, text, house)) };
        SpellingView { dictionary: lectern_spelling::has_dictionary(lang), texts: args.texts.iter().map(view).collect() }
    })
    .await
}

/// What a misspelt word may have meant.
///
/// # Errors
/// When the language is none.
pub async fn suggest_words(desk: &Desk, args: SuggestWords) -> Answer<SuggestionsView> {
    let lang = parse_lang(&args.lang)?;
    beside(desk, lang, move |lang, house| SuggestionsView { words: lectern_spelling::suggest(lang, &args.word, house) }).await
}

/// The house dictionary.
///
/// # Errors
/// When the newsroom cannot be read.
pub async fn list_house_words(desk: &Desk, _: ListHouseWords) -> Answer<HouseWordsView> {
    Ok(desk.call(|newsroom| Ok(view(newsroom.house_words()?))).await?)
}

/// Adds a word to the house dictionary.
///
/// # Errors
/// When it is no word, or cannot be kept.
pub async fn add_house_word(desk: &Desk, args: AddHouseWord) -> Answer<HouseWordsView> {
    let lang = args.lang.as_deref().map(parse_lang).transpose()?;
    let add = move |newsroom: &mut crate::desk::Newsroom| {
        newsroom.add_house_word(&args.word, lang.as_ref())?;
        Ok(view(newsroom.house_words()?))
    };
    Ok(desk.call(add).await?)
}

/// Takes a word out of the house dictionary.
///
/// # Errors
/// When it is not there.
pub async fn remove_house_word(desk: &Desk, args: RemoveHouseWord) -> Answer<HouseWordsView> {
    let lang = args.lang.as_deref().map(parse_lang).transpose()?;
    let remove = move |newsroom: &mut crate::desk::Newsroom| {
        newsroom.remove_house_word(&args.word, lang.as_ref())?;
        Ok(view(newsroom.house_words()?))
    };
    Ok(desk.call(remove).await?)
}

/// Runs work with the office's words on a thread of its own; the first one in a language also
/// reads the dictionary there.
async fn beside<T: Send + 'static>(desk: &Desk, lang: Lang, work: impl FnOnce(&Lang, &HouseWords) -> T + Send + 'static) -> Answer<T> {
    let words = desk.call(|newsroom| newsroom.house_words()).await?;
    let task = tokio::task::spawn_blocking(move || work(&lang, &HouseWords::of(&lang, &words)));
    let failed = |_| UiError {
        code: ErrorCode::Internal,
        message: Refusal::SpellingFailed.to_string(),
        findings: Vec::new(),
        reason: Some(Box::new(Reason::Refusal(Refusal::SpellingFailed))),
    };
    task.await.map_err(failed)
}

fn marks(text: &str, marks: Vec<Mark>) -> Vec<MarkView> {
    let places = lectern_spelling::in_utf16(text, &marks);
    let unit = |place: usize| u32::try_from(place).unwrap_or(u32::MAX);
    let view = |(mark, place): (Mark, std::ops::Range<usize>)| MarkView {
        kind: mark.kind.into(),
        from: unit(place.start),
        to: unit(place.end),
        fix: mark.fix,
    };
    marks.into_iter().zip(places).map(view).collect()
}

fn view(words: Vec<HouseWord>) -> HouseWordsView {
    let view = |word: HouseWord| HouseWordView { word: word.word().to_owned(), lang: word.lang().map(ToString::to_string) };
    HouseWordsView { words: words.into_iter().map(view).collect() }
}
