//! The dictionaries of the program. Each is read once, when its language is first asked for,
//! which takes a tenth of a second; whoever asks first waits for that, so nobody asks from
//! the window's own thread.

use std::sync::LazyLock;

use lectern_core::lang::Lang;
use spellbook::Dictionary;
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

macro_rules! bundled {
    ($folder:literal) => {
        LazyLock::new(|| {
            let aff = include_str!(concat!("../dictionaries/", $folder, "/index.aff"));
            let dic = include_str!(concat!("../dictionaries/", $folder, "/index.dic"));
            Dictionary::new(aff, dic).expect("the dictionaries in the program are well-formed, as a test shows")
        })
    };
}

static AMERICAN: LazyLock<Dictionary> = bundled!("en-US");
static BRITISH: LazyLock<Dictionary> = bundled!("en-GB");
static FRENCH: LazyLock<Dictionary> = bundled!("fr");

/// The ways of spelling that a text may follow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Spelling {
    /// `en` and `en-CA`: American and British words side by side, as in texts for the world.
    English,
    /// `en-US`.
    American,
    /// `en-GB` and the other regions, in -ise and in -ize.
    British,
    French,
}

impl Spelling {
    /// How words of this language are spelt; `None` when there is no dictionary.
    pub(crate) fn of(lang: &Lang) -> Option<Spelling> {
        let region = lang.as_str().split('-').skip(1).find(|part| part.len() == 2).map(str::to_ascii_uppercase);
        match (lang.primary(), region.as_deref()) {
            ("en", None | Some("CA")) => Some(Spelling::English),
            ("en", Some("US")) => Some(Spelling::American),
            ("en", Some(_)) => Some(Spelling::British),
            ("fr", _) => Some(Spelling::French),
            _ => None,
        }
    }

    pub(crate) fn is_french(self) -> bool {
        self == Spelling::French
    }

    /// Where a word is looked up first, and where else.
    fn dictionaries(self) -> impl Iterator<Item = &'static Dictionary> {
        let (first, second): (&LazyLock<Dictionary>, Option<&LazyLock<Dictionary>>) = match self {
            Spelling::English => (&BRITISH, Some(&AMERICAN)),
            Spelling::American => (&AMERICAN, None),
            Spelling::British => (&BRITISH, None),
            Spelling::French => (&FRENCH, None),
        };
        // The second is read only when a word is not in the first.
        std::iter::once(first).chain(second).map(|dictionary| &**dictionary)
    }

    /// Whether the dictionary has this word, in any case that its entry allows.
    pub(crate) fn has(self, word: &str) -> bool {
        let has = |word: &str| self.dictionaries().any(|dictionary| dictionary.check(word));
        // English dictionaries have cafe and naive; either way of writing them is good.
        let plain = || (!self.is_french() && !word.is_ascii()).then(|| without_accents(word));
        has(word)
            || (self == Spelling::British && word.contains("iz") && has(&word.replace("iz", "is")))
            || plain().is_some_and(|word| has(&word))
    }

    /// Words like this one, the likeliest first.
    pub(crate) fn like(self, word: &str) -> Vec<String> {
        let mut all: Vec<String> = Vec::new();
        for dictionary in self.dictionaries() {
            let mut found = Vec::new();
            // Comparing the word with every stem takes seconds in French, so it comes last.
            dictionary.suggester().with_ngram_suggestions(false).suggest(word, &mut found);
            if found.is_empty() {
                dictionary.suggest(word, &mut found);
            }
            // What both have in common comes before what only the second one has.
            all.extend(found.into_iter().filter(|each| !all.contains(each)).collect::<Vec<_>>());
        }
        all
    }
}

fn without_accents(word: &str) -> String {
    word.nfd().filter(|c| !is_combining_mark(*c)).collect()
}
