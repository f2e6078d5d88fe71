//! What officers are told of a translation that lags behind its source, or says other figures.

use lectern::{
    desk::{Desk, Newsroom},
    ipc::{self, ErrorCode, Presence},
};
use lectern_core::{
    finding::Severity,
    translation::{self, Side},
};

use super::{lang, pair, rewrite, say};
use crate::newsroom::*;

#[test]
fn what_lags_behind_or_differs_is_a_warning_and_stops_nothing() {
    let mut newsroom = with_sections();
    let (source, own) = pair(&mut newsroom);
    let warnings = |newsroom: &Newsroom| -> Vec<String> {
        let findings = newsroom.check(own).unwrap();
        findings
            .into_iter()
            .filter(|each| each.check == "translation")
            .inspect(|each| assert_eq!(each.severity, Severity::Warn))
            .map(|each| each.message)
            .collect()
    };
    assert_eq!(warnings(&newsroom), Vec::<String>::new());
    say(&mut newsroom, own, &["", "Hausse de 30 %."]);
    rewrite(&mut newsroom, own, |text| {
        text.head.title = "Sur le rapport de 2025".to_owned();
        text.turns.extend(turns("Ici seulement."));
    });
    rewrite(&mut newsroom, source, |text| {
        text.head.title = "On the report of 2026".to_owned();
        text.turns[1].markdown = "It grew by 3 % on 3 March.".to_owned();
    });
    assert_eq!(
        warnings(&newsroom),
        [
            "Question 1 of the source is not translated.",
            "Answer 1 was changed in the source after it was translated.",
            "Question 2 stands only in this language.",
            "Answer 2 stands only in this language.",
            "“2026” is in the source and not in the translation (title).",
            "“2025” is in the translation and not in the source (title).",
            "“3 %” is in the source and not in the translation.",
            "“3 March” is in the source and not in the translation.",
            "“30 %” is in the translation and not in the source.",
        ]
    );
    say(&mut newsroom, own, &["Quel est votre commentaire ?"]);
    newsroom.publish(own, None, None).unwrap();
}

#[test]
fn differences_name_the_turn_and_leave_web_addresses_alone() {
    let mut newsroom = with_sections();
    let source = draft(&mut newsroom, "On the report", "See [the 12 tables](https://press.example/2026/7).");
    let own = newsroom.translate(source, lang("zh")).unwrap().id;
    say(&mut newsroom, own, &["您有何评论？", "请看十三张[表格](https://press.example/2025/8)。"]);
    let (a, b) = (newsroom.statement(source).unwrap().text, newsroom.statement(own).unwrap().text);
    let found = translation::differences(&a, &b);
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!((found[0].side, found[0].written.as_str()), (Side::Source, "12"));
    assert_eq!(found[0].part, translation::Part::Turn(a.turns[1].id, b.turns[1].id));
}

#[test]
fn the_window_is_told_the_source_what_changed_in_it_and_which_figures_differ() {
    let mut newsroom = with_sections();
    let (source, own) = pair(&mut newsroom);
    rewrite(&mut newsroom, source, |text| text.turns[1].markdown = "It *grew* by 4 %. <b>".to_owned());
    let seen = newsroom.statement(source).unwrap().revision.to_string();
    let desk = Desk::new(newsroom);
    let (own, source) = (own.to_string(), source.to_string());
    tokio::runtime::Runtime::new().unwrap().block_on(async {
        let view = ipc::translations::get_translation(&desk, ipc::GetTranslation { id: own.clone() }).await.unwrap();
        assert_eq!(
            view.members.iter().map(|member| (member.lang.as_str(), member.source.is_some())).collect::<Vec<_>>(),
            [("en", false), ("fr", true)]
        );
        let original = view.original.unwrap();
        assert_eq!((original.id.as_str(), original.dir, original.revision.as_str()), (source.as_str(), ipc::Dir::Ltr, seen.as_str()));
        // The label stands apart, and what was typed as markup is shown and not run.
        assert!(original.turns[1].html.contains("<p>It <em>grew</em> by 4 %. &lt;b&gt;</p>"), "{}", original.turns[1].html);
        let changed = &original.pairs[1];
        assert_eq!(changed.step, ipc::Step::SourceChanged);
        assert!(changed.change.iter().any(|run| run.presence == Presence::Deleted && run.words.contains('3')));
        let written: Vec<&str> = original.differences.iter().map(|one| one.written.as_str()).collect();
        assert_eq!(written, ["4 %", "3 %"]);
        let stale = ipc::DeclareInStep { id: own.clone(), turn: None, seen: uuid::Uuid::now_v7().to_string() };
        assert_eq!(ipc::translations::declare_in_step(&desk, stale).await.unwrap_err().code, ErrorCode::Stale);
        let declared = ipc::translations::declare_in_step(&desk, ipc::DeclareInStep { id: own.clone(), turn: changed.own.clone(), seen })
            .await
            .unwrap();
        assert_eq!(declared.original.unwrap().pairs[1].step, ipc::Step::InStep);
        let again = ipc::TranslateStatement { id: source.clone(), lang: "fr".to_owned() };
        assert_eq!(ipc::translations::translate_statement(&desk, again).await.unwrap_err().code, ErrorCode::Refused);
        let alone = ipc::translations::unlink_translation(&desk, ipc::UnlinkTranslation { id: own.clone() }).await.unwrap();
        assert!(alone.original.is_none() && alone.members.len() == 1);
        let linked = ipc::translations::link_translation(&desk, ipc::LinkTranslation { id: own, source }).await.unwrap();
        assert_eq!(linked.members.len(), 2);
    });
}
