//! Slugs: the parts of a web address and the names of folders in a package.

use jiff::civil::Date;

/// A valid slug: 1 to 80 of `a-z`, `0-9` and single inner hyphens, and no reserved name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Slug(String);

/// Why a text is no slug.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadSlug {
    /// It holds something else than small letters, digits and single inner hyphens, or is too long.
    #[error("“{0}” is not a valid web address part: use 1 to 80 small letters, digits and single hyphens")]
    Form(String),
    /// The package or an operating system needs this name for itself.
    #[error("“{0}” is a reserved name: choose another web address part")]
    Reserved(String),
}

/// Names that packages use themselves, and device names that Windows refuses as folders.
const RESERVED: [&str; 4] = ["page", "index", "assets", "feeds"];
const DEVICES: [&str; 4] = ["con", "prn", "aux", "nul"];
const MAX: usize = 80;

impl Slug {
    /// Reads a slug.
    ///
    /// # Errors
    /// [`BadSlug`] says what is wrong with it.
    pub fn parse(text: &str) -> Result<Slug, BadSlug> {
        let form = !text.is_empty()
            && text.len() <= MAX
            && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
            && !text.starts_with('-')
            && !text.ends_with('-')
            && !text.contains("--");
        if !form {
            return Err(BadSlug::Form(text.to_owned()));
        }
        if is_reserved(text) {
            return Err(BadSlug::Reserved(text.to_owned()));
        }
        Ok(Slug(text.to_owned()))
    }

    /// The slug that a title proposes: its Latin letters without accents and its digits, cut
    /// at a word near 60 characters. `None` for a title without Latin letters.
    pub fn propose(title: &str) -> Option<Slug> {
        let mut out = String::new();
        for letter in title.chars().flat_map(plain) {
            if letter.is_ascii_alphanumeric() {
                out.push(letter.to_ascii_lowercase());
            } else if letter != '\'' && letter != '’' && !out.is_empty() && !out.ends_with('-') {
                out.push('-');
            }
        }
        if !out.bytes().any(|b| b.is_ascii_lowercase()) {
            return None;
        }
        if out.len() > 60 {
            let cut = out.char_indices().take_while(|(at, _)| *at <= 60).filter(|(_, c)| *c == '-').last();
            out.truncate(cut.map_or(60, |(at, _)| at));
        }
        let out = out.trim_matches('-');
        if is_reserved(out) {
            return Slug::parse(&format!("{out}-1")).ok();
        }
        Slug::parse(out).ok()
    }

    /// The slug for a title without Latin letters: the date and six digits of the id.
    pub fn dated(date: Date, id: uuid::Uuid) -> Slug {
        let hex = id.simple().to_string();
        let tail: String = hex.chars().skip(26).collect();
        Slug(format!("{date}-{tail}"))
    }

    /// The same slug with a number behind it, for a name that is taken.
    pub fn numbered(&self, number: u32) -> Slug {
        let tail = format!("-{number}");
        let keep = MAX - tail.len();
        let stem: String = self.0.chars().take(keep).collect();
        Slug(format!("{}{tail}", stem.trim_end_matches('-')))
    }

    /// The slug as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for Slug {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

fn is_reserved(text: &str) -> bool {
    let port = |stem: &str| text.strip_prefix(stem).is_some_and(|n| n.len() == 1 && n.as_bytes().iter().all(u8::is_ascii_digit));
    RESERVED.contains(&text) || DEVICES.contains(&text) || port("com") || port("lpt")
}

/// The letters of a character without accents or ligatures. Only those that the newsroom's
/// Latin languages use: others are left out of a proposed slug, never of a text.
fn plain(c: char) -> impl Iterator<Item = char> {
    let text = match c {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'ā' | 'À' | 'Á' | 'Â' | 'Ã' | 'Ä' | 'Å' => "a",
        'æ' | 'Æ' => "ae",
        'ç' | 'Ç' | 'č' | 'ć' => "c",
        'è' | 'é' | 'ê' | 'ë' | 'ē' | 'È' | 'É' | 'Ê' | 'Ë' => "e",
        'ì' | 'í' | 'î' | 'ï' | 'ī' | 'Ì' | 'Í' | 'Î' | 'Ï' => "i",
        'ñ' | 'Ñ' => "n",
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' | 'ō' | 'Ò' | 'Ó' | 'Ô' | 'Õ' | 'Ö' | 'Ø' => "o",
        'œ' | 'Œ' => "oe",
        'ß' => "ss",
        'š' | 'Š' => "s",
        'ù' | 'ú' | 'û' | 'ü' | 'ū' | 'Ù' | 'Ú' | 'Û' | 'Ü' => "u",
        'ý' | 'ÿ' | 'Ý' => "y",
        'ž' | 'Ž' => "z",
        other => return Plain { text: "", one: Some(other) },
    };
    Plain { text, one: None }
}

struct Plain {
    text: &'static str,
    one: Option<char>,
}

impl Iterator for Plain {
    type Item = char;

    fn next(&mut self) -> Option<char> {
        if let Some(one) = self.one.take() {
            return Some(one);
        }
        let first = self.text.chars().next()?;
        self.text = self.text.get(first.len_utf8()..).unwrap_or("");
        Some(first)
    }
}
