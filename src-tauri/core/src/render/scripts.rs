//! Marks passages in another script, so that browsers lay them out and voices read them right.
//!
//! A passage is found by its letters, not by guessing its language: Arabic and Hebrew letters
//! in a left-to-right text, Latin and other letters in a right-to-left one (isolated with
//! `bdi`), and ideographs, kana or hangul in an alphabetic text (WCAG 2.2, 3.1.2).

use comrak::{
    Arena, Node,
    nodes::{AstNode, NodeValue},
};

use crate::lang::{Dir, Lang};

/// The script families that matter for layout and voice.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Script {
    Latin,
    Arabic,
    Hebrew,
    Han,
    Kana,
    Hangul,
}

fn script(c: char) -> Option<Script> {
    match c {
        '\u{0590}'..='\u{05FF}' | '\u{FB1D}'..='\u{FB4F}' => Some(Script::Hebrew),
        '\u{0660}'..='\u{0669}' | '\u{06F0}'..='\u{06F9}' | '؟' | '،' | '؛' => None,
        '\u{0600}'..='\u{06FF}' | '\u{0750}'..='\u{077F}' | '\u{08A0}'..='\u{08FF}' | '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFF}' => {
            Some(Script::Arabic)
        }
        '\u{3040}'..='\u{30FF}' => Some(Script::Kana),
        '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}' => Some(Script::Han),
        '\u{1100}'..='\u{11FF}' | '\u{AC00}'..='\u{D7AF}' => Some(Script::Hangul),
        c if c.is_alphabetic() => Some(Script::Latin),
        _ => None,
    }
}

/// Whether a passage in `script` stands out in a text of this language.
fn is_foreign(script: Script, lang: &Lang) -> bool {
    let rtl = lang.dir() == Dir::Rtl;
    let asian = matches!(lang.primary(), "zh" | "ja" | "ko");
    match script {
        Script::Latin => rtl,
        Script::Arabic => lang.primary() == "he" || lang.primary() == "yi" || !rtl,
        Script::Hebrew => !matches!(lang.primary(), "he" | "yi"),
        Script::Han | Script::Kana | Script::Hangul => !asian,
    }
}

/// Isolates and names foreign passages in every text node below `root`.
pub(super) fn mark<'a>(arena: &'a Arena<'a>, root: Node<'a>, lang: &Lang) {
    let nodes: Vec<Node<'a>> = root.descendants().collect();
    for node in nodes {
        let text = match &node.data().value {
            NodeValue::Text(text) => text.to_string(),
            _ => continue,
        };
        // An alternative text is an attribute, which holds no elements.
        if node.ancestors().any(|above| matches!(above.data().value, NodeValue::Image(_))) {
            continue;
        }
        let passages = passages(&text, lang);
        if passages.is_empty() {
            continue;
        }
        let insert = |value: NodeValue| node.insert_before(arena.alloc(AstNode::from(value)));
        let words = |from: usize, to: usize| NodeValue::Text(text.get(from..to).unwrap_or("").to_owned().into());
        let mut at = 0;
        for passage in passages {
            insert(words(at, passage.start));
            insert(NodeValue::Raw(passage.opening(lang)));
            insert(words(passage.start, passage.end));
            insert(NodeValue::Raw(passage.closing(lang).to_owned()));
            at = passage.end;
        }
        insert(words(at, text.len()));
        node.detach();
    }
}

#[derive(Debug, PartialEq)]
struct Passage {
    start: usize,
    end: usize,
    script: Script,
}

impl Passage {
    fn lang(&self) -> Option<&'static str> {
        match self.script {
            Script::Latin => None,
            Script::Arabic => Some("ar"),
            Script::Hebrew => Some("he"),
            Script::Han => Some("zh"),
            Script::Kana => Some("ja"),
            Script::Hangul => Some("ko"),
        }
    }

    fn opening(&self, around: &Lang) -> String {
        let lang = self.lang().map(|lang| format!(" lang=\"{lang}\"")).unwrap_or_default();
        match self.script {
            Script::Arabic | Script::Hebrew => format!("<bdi{lang} dir=\"rtl\">"),
            _ if around.dir() == Dir::Rtl => format!("<bdi{lang}>"),
            _ => format!("<span{lang}>"),
        }
    }

    fn closing(&self, around: &Lang) -> &'static str {
        match self.script {
            Script::Arabic | Script::Hebrew => "</bdi>",
            _ if around.dir() == Dir::Rtl => "</bdi>",
            _ => "</span>",
        }
    }
}

/// The foreign passages of a text. One runs from its first foreign letter to its last, over
/// the spaces and marks between; figures joined to its end, as in `COVID-19`, belong to it.
fn passages(text: &str, lang: &Lang) -> Vec<Passage> {
    let mut found: Vec<Passage> = Vec::new();
    let mut broken = true;
    for (at, c) in text.char_indices() {
        let end = at + c.len_utf8();
        match script(c) {
            Some(script) if is_foreign(script, lang) => match found.last_mut() {
                Some(last) if !broken && same_passage(last.script, script) => {
                    last.end = end;
                    if script == Script::Kana {
                        last.script = Script::Kana;
                    }
                }
                _ => {
                    found.push(Passage { start: at, end, script });
                    broken = false;
                }
            },
            Some(_) => broken = true,
            // Brackets, sentence ends and full-width marks belong to the text around.
            None if "()（）[]«»“”\"؛؟،.;!?。，！？；：:\n".contains(c) && !joins(text, at) => broken = true,
            None => {}
        }
    }
    for passage in &mut found {
        let tail = text.get(passage.end..).unwrap_or("");
        let joined = tail.len() - tail.trim_start_matches(|c: char| c.is_ascii_digit() || "-./".contains(c)).len();
        let digits = tail.get(..joined).unwrap_or("").trim_end_matches(['-', '.', '/']).len();
        passage.end += digits;
    }
    found
}

/// Kana and ideographs make one Japanese passage.
fn same_passage(a: Script, b: Script) -> bool {
    let japanese = |s| matches!(s, Script::Han | Script::Kana);
    a == b || (japanese(a) && japanese(b))
}

/// A full stop or colon inside a name or address, with a letter or figure right behind it.
fn joins(text: &str, at: usize) -> bool {
    let mut rest = text.get(at..).unwrap_or("").chars();
    let mark = rest.next();
    matches!(mark, Some('.' | ':')) && rest.next().is_some_and(|c| c.is_ascii_alphanumeric() || c == '/')
}
