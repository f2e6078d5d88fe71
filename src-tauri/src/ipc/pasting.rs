//! Pasted plain text as turns.

use super::{
    Answer, FindingView, Severity, TurnView,
    forms::{both, out},
    texts::parse_lang,
};
use crate::desk::Desk;

both! {
    /// Read pasted plain text.
    pub struct ReadPastedText {
        /// The statement's language.
        pub lang: String,
        /// The text.
        pub text: String,
    }
}

out! {
    /// Pasted text as turns.
    pub struct PastedView {
        /// The turns.
        pub turns: Vec<TurnView>,
        /// What the reading points at.
        pub findings: Vec<FindingView>,
    }
}

/// Pasted plain text as turns.
///
/// # Errors
/// When the language is none.
pub async fn read_pasted_text(desk: &Desk, args: ReadPastedText) -> Answer<PastedView> {
    let lang = parse_lang(&args.lang)?;
    let plain = desk.call(move |newsroom| newsroom.read_pasted(&lang, &args.text)).await?;
    let finding = |label: &lectern_core::turns::LooksLikeLabel| FindingView {
        check: "unknown-label".to_owned(),
        severity: Severity::Note,
        turn: None,
        message: format!("“{}:” may be a speaker; it was kept as text.", label.words),
        case: "label".to_owned(),
        args: vec![label.words.clone()],
    };
    Ok(PastedView { turns: plain.turns.iter().map(Into::into).collect(), findings: plain.unknown.iter().map(finding).collect() })
}
