//! Translations in packages: what leads to the other languages, and what never leaves.

use lectern::desk::Newsroom;
use lectern_core::statement::StatementId;

use super::{lang, pair, rewrite, say};
use crate::newsroom::*;

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
