//! Languages of texts, by their BCP 47 tags (RFC 5646).

/// A language tag such as `en`, `en-GB`, `zh-Hans` or `ar`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Lang(String);

/// The direction in which a language is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dir {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Dir {
    /// The value of the HTML attribute `dir`.
    pub fn word(self) -> &'static str {
        match self {
            Dir::Ltr => "ltr",
            Dir::Rtl => "rtl",
        }
    }
}

/// A text that is no language tag.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” is not a language tag such as en, fr, zh or ar")]
pub struct BadLang(String);

impl BadLang {
    /// What was read.
    pub fn tag(&self) -> &str {
        &self.0
    }
}

impl Lang {
    /// Reads a well-formed tag: a primary subtag of 2 or 3 letters, further ones of 1 to 8.
    ///
    /// # Errors
    /// [`BadLang`] when it is not well-formed.
    pub fn parse(text: &str) -> Result<Lang, BadLang> {
        let bad = || BadLang(text.to_owned());
        let mut parts = text.split('-');
        let primary = parts.next().ok_or_else(bad)?;
        let primary_ok = (2..=3).contains(&primary.len()) && primary.bytes().all(|b| b.is_ascii_alphabetic());
        let rest_ok = parts.all(|part| (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric()));
        if !primary_ok || !rest_ok || text.len() > 35 {
            return Err(bad());
        }
        let lower = primary.to_ascii_lowercase();
        let rest = text.get(primary.len()..).unwrap_or("");
        Ok(Lang(format!("{lower}{rest}")))
    }

    /// The whole tag.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The primary subtag: the language without script and region.
    pub fn primary(&self) -> &str {
        self.0.split('-').next().unwrap_or("")
    }

    /// The direction of the language's usual script.
    pub fn dir(&self) -> Dir {
        match self.primary() {
            "ar" | "fa" | "he" | "ur" | "ps" | "sd" | "ug" | "yi" | "dv" => Dir::Rtl,
            _ => Dir::Ltr,
        }
    }
}

impl std::fmt::Display for Lang {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}
