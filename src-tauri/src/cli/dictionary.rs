//! `lectern dictionary`

use lectern_core::lang::Lang;
use serde_json::json;

use super::{Answer, Options, Outcome, usage};

/// The words that the office added to the spelling check.
#[derive(Debug, clap::Subcommand)]
pub(super) enum Dictionary {
    /// The words, in the order of the alphabet.
    List,
    /// Add words. A word in small letters may also begin a sentence; a name keeps its capital.
    Add {
        /// The words.
        #[arg(required = true)]
        words: Vec<String>,
        /// The language they hold in; without it, all languages.
        #[arg(long, value_name = "LANG")]
        lang: Option<String>,
    },
    /// Take words out.
    Remove {
        /// The words.
        #[arg(required = true)]
        words: Vec<String>,
        /// The language they were added for; without it, all languages.
        #[arg(long, value_name = "LANG")]
        lang: Option<String>,
    },
}

impl Dictionary {
    pub(super) fn run(self, options: &Options) -> Outcome {
        let parse = |lang: Option<String>| lang.map(|tag| Lang::parse(&tag).map_err(|error| usage(error.to_string()))).transpose();
        match self {
            Dictionary::List => list(options),
            Dictionary::Add { words, lang } => {
                let lang = parse(lang)?;
                let mut newsroom = options.write()?;
                let mut lines = Vec::new();
                let mut added = Vec::new();
                for word in words {
                    let new = newsroom.add_house_word(&word, lang.as_ref())?;
                    lines.push(format!("{word} {}", if new { "added" } else { "was there already" }));
                    added.push(json!({"word": word, "new": new}));
                }
                Ok(Answer::new(lines.join("\n"), json!({"words": added})))
            }
            Dictionary::Remove { words, lang } => {
                let lang = parse(lang)?;
                let mut newsroom = options.write()?;
                for word in &words {
                    newsroom.remove_house_word(word, lang.as_ref())?;
                }
                let lines: Vec<String> = words.iter().map(|word| format!("{word} removed")).collect();
                Ok(Answer::new(lines.join("\n"), json!({"words": words})))
            }
        }
    }
}

fn list(options: &Options) -> Outcome {
    let words = options.read()?.house_words()?;
    let line = |word: &lectern_core::house_word::HouseWord| match word.lang() {
        Some(lang) => format!("{}  {lang}", word.word()),
        None => word.word().to_owned(),
    };
    let lines: Vec<String> = words.iter().map(line).collect();
    let all: Vec<_> = words.iter().map(|word| json!({"word": word.word(), "lang": word.lang().map(Lang::as_str)})).collect();
    Ok(Answer::new(lines.join("\n"), json!({"words": all})))
}
