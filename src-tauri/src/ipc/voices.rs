//! Names in use, which are offered while one types.

use lectern_core::lang::Lang;

use super::{
    Answer,
    forms::{both, out},
};
use crate::desk::Desk;

both! {
    /// Ask for the names in use, to be offered while one types.
    pub struct ListVoices {}
}

out! {
    /// A name in use.
    pub struct VoiceView {
        /// As it was written.
        pub name: String,
        /// The languages of the texts that it stands in, the most used first.
        pub langs: Vec<String>,
        /// In how many turns it stands.
        pub uses: u64,
    }

    /// The names in use, the most used first. None of them comes from a query sheet.
    pub struct VoicesView {
        /// Who answers.
        pub speakers: Vec<VoiceView>,
        /// Who asks.
        pub askers: Vec<VoiceView>,
        /// The media and bodies that they speak for.
        pub outlets: Vec<VoiceView>,
    }
}

/// The names in use.
///
/// # Errors
/// When the newsroom cannot be read.
pub async fn list_voices(desk: &Desk, _: ListVoices) -> Answer<VoicesView> {
    let voices = desk.call(|newsroom| newsroom.voices()).await?;
    let view = |voice: lectern_store::statements::Voice| VoiceView {
        name: voice.name,
        langs: voice.langs.iter().map(Lang::to_string).collect(),
        uses: voice.uses,
    };
    let views = |voices: Vec<lectern_store::statements::Voice>| voices.into_iter().map(view).collect();
    Ok(VoicesView { speakers: views(voices.speakers), askers: views(voices.askers), outlets: views(voices.outlets) })
}
