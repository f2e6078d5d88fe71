//! Language sets: making, linking and unlinking translations, and whether they keep step.

use lectern::{
    desk::{Desk, DeskError, Edit, NewStatement, Newsroom},
    ipc::{self, ErrorCode, Presence},
};
use lectern_core::{
    finding::Severity,
    lang::Lang,
    query_sheet::QuerySheet,
    statement::{Kind, Role, Stage, StatementId, Text, Turn},
    translation::{self, Side, Step},
};

use crate::newsroom::*;

fn lang(tag: &str) -> Lang {
    Lang::parse(tag).unwrap()
}

/// Saves a text that is made from the working text, as the window would.
fn rewrite(newsroom: &mut Newsroom, id: StatementId, change: impl FnOnce(&mut Text)) {
    let before = newsroom.statement(id).unwrap();
    let mut text = before.text;
    change(&mut text);
    let saved = newsroom.save(id, before.revision, text, "").unwrap();
    assert_eq!(saved.slug_problem, None);
}

fn say(newsroom: &mut Newsroom, id: StatementId, words: &[&str]) {
    rewrite(newsroom, id, |text| {
        for (turn, words) in text.turns.iter_mut().zip(words) {
            turn.markdown = (*words).to_owned();
        }
    });
}

/// The steps of a translation, as one word a pair.
fn steps(newsroom: &Newsroom, id: StatementId) -> Vec<String> {
    let original = newsroom.translation(id).unwrap().original.unwrap();
    let word = |step: &Step| match step {
        Step::InStep => "in step".to_owned(),
        Step::SourceChanged { was } => format!("was {was}"),
        other => format!("{other:?}"),
    };
    original.pairs.iter().map(|pair| word(&pair.step)).collect()
}

/// An English statement and its French translation, both with words.
fn pair(newsroom: &mut Newsroom) -> (StatementId, StatementId) {
    let source = draft(newsroom, "On the report", "It grew by 3 %.");
    let own = newsroom.translate(source, lang("fr")).unwrap().id;
    say(newsroom, own, &["Quel est votre commentaire ?", "Hausse de 3 %."]);
    (source, own)
}

#[test]
fn a_translation_starts_with_the_turns_of_its_source_and_without_its_words() {
    let mut newsroom = with_sections();
    let section = newsroom.category_at("press/remarks").unwrap().id;
    let mut said = turns("Words.");
    said[1].speaker = Some("Ana Ferro".to_owned());
    said[0].outlet = Some("Harbour Herald".to_owned());
    let source = newsroom
        .new_statement(NewStatement {
            title: "On the report".to_owned(),
            section: Some(section),
            kind: Some(Kind::PressConference),
            date: Some("2026-03-02".parse().unwrap()),
            place: Some("Port Vale".to_owned()),
            turns: said,
            ..NewStatement::default()
        })
        .unwrap();
    newsroom.set_note(source.id, "canary-note").unwrap();
    newsroom.set_query_sheet(source.id, &QuerySheet { journalist: "canary".to_owned(), ..QuerySheet::default() }).unwrap();
    let made = newsroom.translate(source.id, lang("fr")).unwrap();
    assert_eq!((made.set, made.stage), (source.set, Stage::Draft));
    let (head, before) = (&made.text.head, &source.text.head);
    assert_eq!((head.section, head.kind, head.date, &head.place), (before.section, before.kind, before.date, &before.place));
    assert_eq!((head.lang.as_str(), head.title.as_str(), head.summary.as_str(), &head.slug), ("fr", "", "", &None));
    for (own, turn) in made.text.turns.iter().zip(&source.text.turns) {
        assert_eq!(*own, Turn { id: own.id, markdown: String::new(), origin: Some(turn.id), ..turn.clone() });
        assert_ne!(own.id, turn.id);
    }
    assert_eq!(made.text.turns.len(), 2);
    assert_eq!(newsroom.note(made.id).unwrap().body, "");
    assert_eq!(newsroom.query_sheet(made.id).unwrap(), QuerySheet::default());
}

#[test]
fn a_set_has_one_statement_a_language_however_it_is_tried() {
    let mut newsroom = with_sections();
    let (source, own) = pair(&mut newsroom);
    rewrite(&mut newsroom, own, |text| text.head.title = "Sur le rapport".to_owned());
    for tag in ["fr", "en", "EN"] {
        let why = refusal(newsroom.translate(source, lang(tag)));
        assert!(why.contains("There is already a statement in") && why.contains("Open that one"), "{why}");
    }
    assert!(refusal(newsroom.translate(source, lang("fr"))).contains(&format!("French in this set: “Sur le rapport” ({own})")));
    let other = draft(&mut newsroom, "Other", "Words.");
    newsroom.edit(other, Edit { lang: Some(lang("fr")), ..Edit::default() }).unwrap();
    assert!(refusal(newsroom.link_translation(other, source)).contains("already a statement in French"));
    assert!(refusal(newsroom.edit(source, Edit { lang: Some(lang("fr")), ..Edit::default() })).contains("already a statement"));
    // The window saves the text all the same, and says why the language stayed.
    let before = newsroom.statement(source).unwrap();
    let mut text = before.text.clone();
    text.head.lang = lang("fr");
    text.turns[1].markdown = "Typed meanwhile.".to_owned();
    let saved = newsroom.save(source, before.revision, text, "").unwrap();
    assert!(saved.slug_problem.unwrap().to_string().contains("already a statement in French"));
    let after = newsroom.statement(source).unwrap().text;
    assert_eq!((after.head.lang.as_str(), after.turns[1].markdown.as_str()), ("en", "Typed meanwhile."));
}

#[test]
fn a_language_that_is_published_is_taken_although_the_working_text_has_another() {
    let mut newsroom = with_sections();
    let (source, own) = pair(&mut newsroom);
    rewrite(&mut newsroom, own, |text| text.head.title = "Sur le rapport".to_owned());
    newsroom.publish(own, None, None).unwrap();
    newsroom.edit(own, Edit { lang: Some(lang("es")), ..Edit::default() }).unwrap();
    assert!(refusal(newsroom.translate(source, lang("fr"))).contains("already a statement in French"));
}

#[test]
fn a_turn_is_stale_from_the_change_of_its_source_until_someone_says_it_is_in_step() {
    let mut newsroom = with_sections();
    let (source, own) = pair(&mut newsroom);
    assert_eq!(steps(&newsroom, own), ["in step", "in step"]);
    say(&mut newsroom, source, &["What is your comment?", "It grew by 4 %."]);
    assert_eq!(steps(&newsroom, own), ["in step", "was It grew by 3 %."]);
    let row = |newsroom: &Newsroom| {
        let page = newsroom.list(None, None, Some(lang("fr")), None, None, 10).unwrap();
        (page.rows[0].source, page.rows[0].stale, page.rows[0].untranslated)
    };
    assert_eq!(row(&newsroom), (Some(source), 1, 0));
    // Writing on the translation does not say that it is in step.
    say(&mut newsroom, own, &["Quel est votre commentaire ?", "Hausse de 4 %."]);
    assert_eq!(row(&newsroom), (Some(source), 1, 0));
    let seen = newsroom.statement(source).unwrap().revision;
    let turn = newsroom.statement(own).unwrap().text.turns[1].id;
    newsroom.declare_in_step(own, Some(turn), seen).unwrap();
    assert_eq!(steps(&newsroom, own), ["in step", "in step"]);
    assert_eq!(row(&newsroom), (Some(source), 0, 0));
    // Back to the words it was translated from at first: that is a change as well.
    say(&mut newsroom, source, &["What is your comment?", "It grew by 3 %."]);
    assert_eq!(steps(&newsroom, own), ["in step", "was It grew by 4 %."]);
}

#[test]
fn nobody_confirms_a_source_that_was_changed_since_it_was_looked_at() {
    let mut newsroom = with_sections();
    let (source, own) = pair(&mut newsroom);
    let seen = newsroom.statement(source).unwrap().revision;
    say(&mut newsroom, source, &["What is your comment?", "It fell."]);
    assert!(matches!(newsroom.declare_in_step(own, None, seen), Err(DeskError::Stale)));
    assert_eq!(steps(&newsroom, own), ["in step", "was It grew by 3 %."]);
    let seen = newsroom.statement(source).unwrap().revision;
    newsroom.declare_in_step(own, None, seen).unwrap();
    assert_eq!(steps(&newsroom, own), ["in step", "in step"]);
}

#[test]
fn an_empty_turn_is_not_translated_yet_and_counts_from_its_first_words() {
    let mut newsroom = with_sections();
    let source = draft(&mut newsroom, "On the report", "First words.");
    let own = newsroom.translate(source, lang("ar")).unwrap().id;
    assert_eq!(steps(&newsroom, own), ["NotTranslated", "NotTranslated"]);
    assert!(refusal(newsroom.declare_in_step(own, None, newsroom.statement(source).unwrap().revision)).contains("nothing translated"));
    // The source changes before anybody translates: what is translated is the newer text.
    say(&mut newsroom, source, &["What is your comment?", "Second words."]);
    say(&mut newsroom, own, &["", "كلمات."]);
    assert_eq!(steps(&newsroom, own), ["NotTranslated", "in step"]);
    say(&mut newsroom, source, &["What is your comment?", "Third words."]);
    // Cleared and typed again is as far behind as it was.
    say(&mut newsroom, own, &["", " \n"]);
    say(&mut newsroom, own, &["", "كلمات."]);
    assert_eq!(steps(&newsroom, own), ["NotTranslated", "was Second words."]);
}

#[test]
fn turns_that_came_and_went_in_one_language_are_told_apart() {
    let mut newsroom = with_sections();
    let (source, own) = pair(&mut newsroom);
    rewrite(&mut newsroom, source, |text| text.turns.extend(turns("A second answer.")));
    rewrite(&mut newsroom, own, |text| text.turns.extend(turns("Seulement ici.")));
    assert_eq!(steps(&newsroom, own), ["in step", "in step", "NotTranslated", "NotTranslated", "OnlyHere", "OnlyHere"]);
    rewrite(&mut newsroom, source, |text| drop(text.turns.remove(1)));
    assert_eq!(steps(&newsroom, own), ["in step", "NotTranslated", "NotTranslated", "OnlyHere", "OnlyHere", "OnlyHere"]);
    // A turn that is added with its origin takes the gap.
    let missing = newsroom.statement(source).unwrap().text.turns[1].clone();
    rewrite(&mut newsroom, own, |text| {
        let mut added = turns("Une question ajoutée.").remove(1);
        added.role = Role::Question;
        added.origin = Some(missing.id);
        text.turns.push(added);
    });
    assert_eq!(steps(&newsroom, own)[1], "in step");
}

#[test]
fn an_earlier_text_of_a_translation_has_to_be_confirmed_anew() {
    let mut newsroom = with_sections();
    let (source, own) = pair(&mut newsroom);
    let old = newsroom.statement(own).unwrap().revision;
    newsroom.edit(own, Edit { title: Some("Sur le rapport".to_owned()), ..Edit::default() }).unwrap();
    say(&mut newsroom, source, &["What is your comment?", "It grew by 4 %."]);
    say(&mut newsroom, own, &["Quel est votre commentaire ?", "Hausse de 4 %."]);
    newsroom.declare_in_step(own, None, newsroom.statement(source).unwrap().revision).unwrap();
    let base = newsroom.statement(own).unwrap().revision;
    newsroom.restore_revision(own, old, base).unwrap();
    assert_eq!(steps(&newsroom, own), ["in step", "Unconfirmed"]);
}

#[test]
fn finished_statements_are_linked_exchange_by_exchange_and_taken_to_be_in_step() {
    let mut newsroom = with_sections();
    let source = draft(&mut newsroom, "On the report", "Words.");
    rewrite(&mut newsroom, source, |text| text.turns.extend(turns("More words.")));
    let other = draft(&mut newsroom, "Sur le rapport", "Mots.");
    newsroom.edit(other, Edit { lang: Some(lang("fr")), ..Edit::default() }).unwrap();
    rewrite(&mut newsroom, other, |text| {
        text.turns.insert(0, Turn { role: Role::Text, markdown: "Introduction.".to_owned(), ..turns("").remove(1) });
        text.turns.extend(turns("Encore des mots."));
    });
    newsroom.publish(other, None, None).unwrap();
    newsroom.link_translation(other, source).unwrap();
    assert_eq!(newsroom.statement(other).unwrap().set, newsroom.statement(source).unwrap().set);
    assert_eq!(steps(&newsroom, other), ["in step", "in step", "in step", "in step", "OnlyHere"]);
    // No word of the published text changed, so there is nothing to publish again.
    assert!(refusal(newsroom.publish(other, None, None)).contains("Nothing changed"));
    assert!(!newsroom.list(None, None, Some(lang("fr")), None, None, 10).unwrap().rows[0].changed);
}

#[test]
fn a_link_that_makes_no_sense_is_refused_in_a_sentence() {
    let mut newsroom = with_sections();
    let (source, own) = pair(&mut newsroom);
    assert!(refusal(newsroom.link_translation(own, own)).contains("no translation of itself"));
    assert!(refusal(newsroom.link_translation(source, own)).contains("is itself a translation"));
    let german = draft(&mut newsroom, "Zum Bericht", "Worte.");
    newsroom.edit(german, Edit { lang: Some(lang("de")), ..Edit::default() }).unwrap();
    assert!(refusal(newsroom.link_translation(source, german)).contains("translations of its own"));
    newsroom.bin(german).unwrap();
    assert!(refusal(newsroom.link_translation(german, source)).contains("in the Bin"));
    assert!(refusal(newsroom.unlink_translation(german)).contains("linked with no other"));
}

#[test]
fn an_unlinked_translation_keeps_its_words_and_can_be_linked_again_where_it_was() {
    let mut newsroom = with_sections();
    let (source, own) = pair(&mut newsroom);
    say(&mut newsroom, source, &["What is your comment?", "It grew by 4 %."]);
    let before = newsroom.statement(own).unwrap();
    newsroom.unlink_translation(own).unwrap();
    let after = newsroom.statement(own).unwrap();
    assert_eq!(after.text, before.text);
    assert_ne!(after.set, before.set);
    assert!(newsroom.translation(own).unwrap().original.is_none());
    newsroom.link_translation(own, source).unwrap();
    assert_eq!(steps(&newsroom, own), ["in step", "was It grew by 3 %."]);
    // Without its source a translation is a text among others.
    newsroom.unlink_translation(source).unwrap();
    assert!(newsroom.translation(own).unwrap().original.is_none());
    assert_eq!(newsroom.translation(own).unwrap().members.len(), 1);
}

#[test]
fn the_bin_frees_a_language_and_gives_back_a_text_of_its_own() {
    let mut newsroom = with_sections();
    let (source, own) = pair(&mut newsroom);
    newsroom.bin(own).unwrap();
    let second = newsroom.translate(source, lang("fr")).unwrap().id;
    newsroom.unbin(own).unwrap();
    assert_ne!(newsroom.statement(own).unwrap().set, newsroom.statement(second).unwrap().set);
    // A source in the Bin is out of sight, and back with its translations.
    newsroom.bin(source).unwrap();
    assert!(newsroom.translation(second).unwrap().original.is_none());
    assert!(refusal(newsroom.translate(source, lang("ar"))).contains("in the Bin"));
    newsroom.unbin(source).unwrap();
    assert!(newsroom.translation(second).unwrap().original.is_some());
}

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
fn what_a_translation_was_made_from_never_leaves_the_newsroom() {
    let folder = tempfile::tempdir().unwrap();
    let mut newsroom = with_sections();
    let source = draft(&mut newsroom, "On the report", "canary-first: nobody cleared this.");
    let own = newsroom.translate(source, lang("fr")).unwrap().id;
    say(&mut newsroom, own, &["Quel est votre commentaire ?", "Rien."]);
    rewrite(&mut newsroom, own, |text| text.head.title = "Sur le rapport".to_owned());
    say(&mut newsroom, source, &["What is your comment?", "Cleared words."]);
    let origin = newsroom.statement(source).unwrap().text.turns[0].id.to_string();
    newsroom.publish(own, None, None).unwrap();
    newsroom.export(&request(&folder.path().join("out")), &mut go_on).unwrap();
    for (path, bytes) in tree(&folder.path().join("out")) {
        let text = String::from_utf8_lossy(&bytes);
        assert!(!text.contains("canary-first") && !text.contains(&origin), "{path}");
    }
}

#[test]
fn pages_of_a_set_lead_to_each_other_only_where_both_are_in_the_package() {
    let folder = tempfile::tempdir().unwrap();
    let mut newsroom = with_sections();
    let (source, own) = pair(&mut newsroom);
    let arabic = newsroom.translate(source, lang("ar")).unwrap().id;
    rewrite(&mut newsroom, own, |text| text.head.title = "Sur le rapport".to_owned());
    newsroom.publish(source, None, None).unwrap();
    newsroom.publish(own, None, None).unwrap();
    let export = |name: &str, only: Vec<StatementId>, newsroom: &Newsroom| {
        let mut request = request(&folder.path().join(name));
        request.only = only;
        newsroom.export(&request, &mut go_on).unwrap();
        tree(&folder.path().join(name).join("data"))
            .into_iter()
            .map(|(path, bytes)| (path, String::from_utf8(bytes).unwrap()))
            .collect::<std::collections::BTreeMap<_, _>>()
    };
    let both = export("both", Vec::new(), &newsroom);
    let (en, fr) = ("en/press/remarks/on-the-report", "fr/press/remarks/sur-le-rapport");
    for page in [en, fr] {
        let html = &both[&format!("{page}/index.html")];
        for (tag, other) in [("en", en), ("fr", fr)] {
            assert!(html.contains(&format!("hreflang=\"{tag}\" href=\"https://press.example.org/{other}/\"")), "{html}");
        }
        assert!(!html.contains("hreflang=\"ar\""));
        let matter = &both[&format!("{page}/index.md")];
        let (tag, other, id) = if page == en { ("fr", fr, own) } else { ("en", en, source) };
        let wanted = format!("  translations:\n    - {{lang: \"{tag}\", item_id: \"urn:uuid:{id}\", url: \"/{other}/\"}}\n");
        assert!(matter.contains(&wanted), "{matter}");
        assert!(!matter.contains(&arabic.to_string()));
    }
    let alone = export("alone", vec![source], &newsroom);
    assert!(!alone[&format!("{en}/index.html")].contains("hreflang=\"fr\""));
    assert!(!alone[&format!("{en}/index.md")].contains("translations"));
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
