//! `lectern profile`

use lectern_core::{labels::Label, lang::Lang, profile, statement::Role};
use serde_json::{Value, json};

use super::{Answer, Failure, Options, Outcome, usage};

/// Show the profile, or one field of it, or set fields with KEY=VALUE.
#[derive(Debug, clap::Args)]
pub(super) struct Profile {
    /// organisation, site_name, base_url, home_label, default_lang, time_zone, rights, contact,
    /// notice; label.NAME=question|answer|text adds a label, label.NAME= takes it away.
    #[arg(value_name = "KEY[=VALUE]")]
    fields: Vec<String>,
}

impl Profile {
    pub(super) fn run(self, options: &Options) -> Outcome {
        let sets = self.fields.iter().any(|field| field.contains('='));
        let profile = if sets {
            let mut newsroom = options.write()?;
            let mut profile = newsroom.profile()?;
            for field in &self.fields {
                let (key, value) = field.split_once('=').ok_or_else(|| usage(format!("“{field}” has no value; write {field}=VALUE")))?;
                set(&mut profile, key, value)?;
            }
            newsroom.set_profile(&profile)?;
            profile
        } else {
            options.read()?.profile()?
        };
        let all = view(&profile);
        if sets || self.fields.is_empty() {
            return Ok(Answer::new(text(&all), all));
        }
        let mut chosen = serde_json::Map::new();
        for key in &self.fields {
            let value = all.get(key).ok_or_else(|| unknown(key))?;
            chosen.insert(key.clone(), value.clone());
        }
        let chosen = Value::Object(chosen);
        Ok(Answer::new(text(&chosen), chosen))
    }
}

fn unknown(key: &str) -> Failure {
    usage(format!("“{key}” is no field of the profile; “lectern profile” lists them"))
}

fn set(profile: &mut profile::Profile, key: &str, value: &str) -> Result<(), Failure> {
    let value = value.trim();
    if let Some(name) = key.strip_prefix("label.") {
        profile.labels.retain(|label| label.text != name);
        if !value.is_empty() {
            let role = Role::parse(value).ok_or_else(|| usage(format!("“{value}” is no role; use question, answer or text")))?;
            profile.labels.push(Label { text: name.to_owned(), role });
        }
        return Ok(());
    }
    match key {
        "organisation" => profile.organisation = value.to_owned(),
        "site_name" => profile.site_name = value.to_owned(),
        "base_url" => profile.base_url = value.trim_end_matches('/').to_owned(),
        "home_label" => profile.home_label = value.to_owned(),
        "default_lang" => profile.default_lang = Lang::parse(value).map_err(|error| usage(error.to_string()))?,
        "time_zone" => profile.time_zone = value.to_owned(),
        "rights" => profile.rights = value.to_owned(),
        "contact" => profile.contact = value.to_owned(),
        "notice" => profile.notice = value.to_owned(),
        _ => return Err(unknown(key)),
    }
    Ok(())
}

fn view(profile: &profile::Profile) -> Value {
    let labels: Vec<Value> = profile.labels.iter().map(|label| json!({"text": label.text, "role": label.role.word()})).collect();
    json!({
        "organisation": profile.organisation, "site_name": profile.site_name, "base_url": profile.base_url,
        "home_label": profile.home_label, "default_lang": profile.default_lang.as_str(), "time_zone": profile.time_zone,
        "rights": profile.rights, "contact": profile.contact, "notice": profile.notice, "labels": labels,
    })
}

fn text(view: &Value) -> String {
    let mut lines = Vec::new();
    for (key, value) in view.as_object().into_iter().flatten() {
        match value {
            Value::Array(labels) => lines.extend(labels.iter().map(|label| {
                let part = |key: &str| label.get(key).and_then(Value::as_str).unwrap_or("");
                format!("label.{}={}", part("text"), part("role"))
            })),
            other => lines.push(format!("{key}={}", other.as_str().unwrap_or(""))),
        }
    }
    lines.join("\n")
}
