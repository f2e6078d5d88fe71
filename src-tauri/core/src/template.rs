//! Starting points: what a new statement of each kind holds before anybody writes.
//!
//! Words to come are marked `[TK]`, which the placeholder check never lets out, so that no
//! half-filled template is published.

use crate::{
    labels::Pack,
    lang::Lang,
    statement::{Kind, Role, Turn, TurnId},
};

/// The words of the templates in one language.
struct Words {
    opening: &'static str,
    release: &'static str,
    statement: &'static str,
    speech: &'static str,
    advisory: &'static str,
}

const ENGLISH: Words = Words {
    opening: "Good morning. [TK: what is announced]",
    release: "[TK: what happens, who does it, where and when]\n\n[TK: why it matters, with one figure]\n\n> [TK: a quotation, with name and office]\n\n**Contact:** [TK]",
    statement: "[TK: the position in one sentence]\n\n[TK: the reasons]",
    speech: "[TK: form of address]\n\n[TK: the message in one sentence]\n\n[TK: the speech]\n\nThank you.",
    advisory: "[TK: the invitation in one sentence]\n\n- **What:** [TK]\n- **When:** [TK]\n- **Where:** [TK]\n- **Who:** [TK]\n- **Accreditation:** [TK]\n- **Contact:** [TK]",
};

const FRENCH: Words = Words {
    opening: "Bonjour. [TK : ce qui est annoncé]",
    release: "[TK : ce qui se passe, qui agit, où et quand]\n\n[TK : pourquoi c’est important, avec un chiffre]\n\n> [TK : une citation, avec nom et fonction]\n\n**Contact :** [TK]",
    statement: "[TK : la position en une phrase]\n\n[TK : les raisons]",
    speech: "[TK : formule d’appel]\n\n[TK : le message en une phrase]\n\n[TK : le discours]\n\nJe vous remercie.",
    advisory: "[TK : l’invitation en une phrase]\n\n- **Quoi :** [TK]\n- **Quand :** [TK]\n- **Où :** [TK]\n- **Qui :** [TK]\n- **Accréditation :** [TK]\n- **Contact :** [TK]",
};

const CHINESE: Words = Words {
    opening: "各位上午好。[TK：发布的内容]",
    release: "[TK：何事、何人、何地、何时]\n\n[TK：意义，附一个数字]\n\n> [TK：引语，注明姓名和职务]\n\n**联系方式：** [TK]",
    statement: "[TK：用一句话说明立场]\n\n[TK：理由]",
    speech: "[TK：称呼]\n\n[TK：用一句话说明主旨]\n\n[TK：正文]\n\n谢谢大家。",
    advisory: "[TK：用一句话说明邀请]\n\n- **内容：** [TK]\n- **时间：** [TK]\n- **地点：** [TK]\n- **出席人员：** [TK]\n- **采访登记：** [TK]\n- **联系方式：** [TK]",
};

const ARABIC: Words = Words {
    opening: "صباح الخير. [TK: ما يُعلن عنه]",
    release: "[TK: ماذا يحدث، ومن يقوم به، وأين ومتى]\n\n[TK: أهمية الخبر، مع رقم واحد]\n\n> [TK: اقتباس مع الاسم والمنصب]\n\n**للتواصل:** [TK]",
    statement: "[TK: الموقف في جملة واحدة]\n\n[TK: الأسباب]",
    speech: "[TK: صيغة المخاطبة]\n\n[TK: الرسالة في جملة واحدة]\n\n[TK: نص الكلمة]\n\nشكراً لكم.",
    advisory: "[TK: الدعوة في جملة واحدة]\n\n- **الموضوع:** [TK]\n- **الموعد:** [TK]\n- **المكان:** [TK]\n- **المشاركون:** [TK]\n- **الاعتماد الصحفي:** [TK]\n- **للتواصل:** [TK]",
};

impl Words {
    /// The words of a language; English for languages that have none, as with labels.
    fn of(lang: &Lang) -> &'static Words {
        match Pack::of(lang).lang {
            "fr" => &FRENCH,
            "zh" => &CHINESE,
            "ar" => &ARABIC,
            _ => &ENGLISH,
        }
    }
}

/// The turns that a new statement of this kind starts with. Written answers start with one
/// empty exchange; a press conference with opening words and one exchange; the others with
/// one text whose gaps are marked.
pub fn turns(kind: Kind, lang: &Lang, new_turn: &mut impl FnMut() -> TurnId) -> Vec<Turn> {
    let words = Words::of(lang);
    let parts: &[(Role, &str)] = match kind {
        Kind::SpokespersonRemarks => &[(Role::Question, ""), (Role::Answer, "")],
        Kind::PressConference => &[(Role::Text, words.opening), (Role::Question, ""), (Role::Answer, "")],
        Kind::PressRelease => &[(Role::Text, words.release)],
        Kind::Statement => &[(Role::Text, words.statement)],
        Kind::Speech => &[(Role::Text, words.speech)],
        Kind::Advisory => &[(Role::Text, words.advisory)],
    };
    let turn = |(role, markdown): &(Role, &str)| Turn {
        id: new_turn(),
        role: *role,
        speaker: None,
        outlet: None,
        markdown: (*markdown).to_owned(),
        origin: None,
    };
    parts.iter().map(turn).collect()
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::turns;
    use crate::{
        checks,
        finding::Severity,
        lang::Lang,
        statement::{Head, Kind, Role, Text, TurnId},
    };

    fn made(kind: Kind, lang: &str) -> Vec<crate::statement::Turn> {
        let mut next = 0_u128;
        let mut new_turn = || {
            next += 1;
            TurnId(Uuid::from_u128(next))
        };
        turns(kind, &Lang::parse(lang).unwrap(), &mut new_turn)
    }

    #[test]
    fn each_kind_starts_with_the_parts_that_it_is_made_of() {
        for (kind, roles) in [
            (Kind::SpokespersonRemarks, &[Role::Question, Role::Answer][..]),
            (Kind::PressConference, &[Role::Text, Role::Question, Role::Answer]),
            (Kind::PressRelease, &[Role::Text]),
            (Kind::Statement, &[Role::Text]),
            (Kind::Speech, &[Role::Text]),
            (Kind::Advisory, &[Role::Text]),
        ] {
            for lang in ["en", "fr", "zh", "ar", "zh-Hans", "es"] {
                let turns = made(kind, lang);
                assert_eq!(turns.iter().map(|turn| turn.role).collect::<Vec<_>>(), roles, "{kind:?} in {lang}");
                assert!(turns.windows(2).all(|pair| pair[0].id != pair[1].id));
            }
        }
    }

    #[test]
    fn no_template_can_be_published_before_its_gaps_are_filled() {
        for kind in Kind::ALL {
            for lang in ["en", "fr", "zh", "ar"] {
                let mut head = Head::new(Lang::parse(lang).unwrap());
                head.title = "T".to_owned();
                let text = Text { head, turns: made(kind, lang) };
                assert!(checks::run(&text).iter().any(|finding| finding.severity == Severity::Block), "{kind:?} in {lang}");
                if kind != Kind::SpokespersonRemarks {
                    assert!(checks::run(&text).iter().any(|finding| finding.check == "placeholder"), "{kind:?} in {lang}");
                }
            }
        }
    }

    #[test]
    fn a_template_in_each_language_speaks_that_language() {
        for kind in [Kind::PressRelease, Kind::Speech, Kind::Advisory] {
            let mut texts: Vec<String> = ["en", "fr", "zh", "ar"].iter().map(|lang| made(kind, lang)[0].markdown.clone()).collect();
            texts.dedup();
            assert_eq!(texts.len(), 4);
        }
    }
}
