//! The newsroom's profile: what every page says about the office that publishes it.

use jiff::tz::TimeZone;

use crate::{labels::Label, lang::Lang, limits::breaks_line};

/// The public face of the newsroom. All of it may appear in a package.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Profile {
    /// The issuer, such as the embassy's full name.
    pub organisation: String,
    /// The name of the press site.
    pub site_name: String,
    /// Where the site is published, such as `https://press.example.org`; no final slash.
    pub base_url: String,
    /// The first word of the breadcrumb in the default language.
    pub home_label: String,
    /// The language of new statements and of the site's front page.
    pub default_lang: Lang,
    /// The IANA zone in which dates are shown, such as `Europe/London`.
    pub time_zone: String,
    /// The line about rights at the foot of each page.
    pub rights: String,
    /// How to reach the press office.
    pub contact: String,
    /// A line shown on every page, such as the sample's "invented country" notice; may be empty.
    pub notice: String,
    /// The newsroom's own people and outlets, as labels of turns.
    pub labels: Vec<Label>,
}

/// A profile that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadProfile {
    /// The base URL is not an http or https address.
    #[error("the base URL must be an address such as https://press.example.org, without spaces")]
    BaseUrl,
    /// The zone is not in the IANA data base.
    #[error("“{0}” is not a time zone such as Europe/London")]
    TimeZone(String),
    /// A line holds a line break or a control character, is too long, or must not be empty.
    #[error("“{0}” must be one line of at most 500 characters{1}")]
    Lines(&'static str, &'static str),
    /// A label without words, or with characters that no label has.
    #[error("“{0}” cannot be a label")]
    Label(String),
}

impl Profile {
    /// A profile for a newsroom that has told nothing about itself yet.
    pub fn new(default_lang: Lang) -> Self {
        Profile {
            organisation: "Press office".to_owned(),
            site_name: "Newsroom".to_owned(),
            base_url: "https://press.example.org".to_owned(),
            home_label: "Home".to_owned(),
            default_lang,
            time_zone: "UTC".to_owned(),
            rights: String::new(),
            contact: String::new(),
            notice: String::new(),
            labels: Vec::new(),
        }
    }

    /// Whether the profile can be published.
    ///
    /// # Errors
    /// [`BadProfile`] names the first field that can't.
    pub fn check(&self) -> Result<(), BadProfile> {
        let host = self.base_url.strip_prefix("https://").or_else(|| self.base_url.strip_prefix("http://"));
        let plain = |c: char| c.is_ascii_alphanumeric() || ".-_~:/%[]".contains(c);
        if !host.is_some_and(|host| !host.is_empty() && host.chars().all(plain)) {
            return Err(BadProfile::BaseUrl);
        }
        self.zone()?;
        for (name, value) in [
            ("organisation", &self.organisation),
            ("site_name", &self.site_name),
            ("home_label", &self.home_label),
            ("rights", &self.rights),
            ("contact", &self.contact),
            ("notice", &self.notice),
        ] {
            let needed = matches!(name, "organisation" | "site_name" | "home_label");
            let is_long = value.chars().count() > 500;
            if value.chars().any(breaks_line) || is_long || (needed && value.trim().is_empty()) {
                return Err(BadProfile::Lines(name, if needed { ", and not empty" } else { "" }));
            }
        }
        for label in &self.labels {
            if label.text.trim().is_empty() || label.text.chars().any(breaks_line) || label.text.chars().count() > 100 {
                return Err(BadProfile::Label(label.text.clone()));
            }
        }
        Ok(())
    }

    /// The e-mail address in the contact line.
    pub fn address(&self) -> Option<&str> {
        let word = self.contact.split_whitespace().find(|word| word.contains('@') && word.contains('.'))?;
        Some(word.trim_matches(|c: char| "<>(),;".contains(c)))
    }

    /// The zone in which dates are shown.
    ///
    /// # Errors
    /// [`BadProfile::TimeZone`] when the data base has no such zone.
    pub fn zone(&self) -> Result<TimeZone, BadProfile> {
        TimeZone::get(&self.time_zone).map_err(|_| BadProfile::TimeZone(self.time_zone.clone()))
    }
}
