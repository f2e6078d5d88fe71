//! The article renderer: labels, safety, scripts, plain text.

use lectern_core::{
    lang::Lang,
    render,
    statement::{Role, Turn, TurnId},
};
use proptest::prelude::*;
use uuid::Uuid;

fn turn(id: u128, role: Role, speaker: Option<&str>, outlet: Option<&str>, markdown: &str) -> Turn {
    let label = |text: Option<&str>| text.map(str::to_owned);
    Turn {
        id: TurnId(Uuid::from_u128(id)),
        role,
        speaker: label(speaker),
        outlet: label(outlet),
        markdown: markdown.to_owned(),
        origin: None,
    }
}

fn html(tag: &str, turns: &[Turn]) -> String {
    render::join(&render::article(&Lang::parse(tag).unwrap(), turns, &[]))
}

fn text_turn(tag: &str, markdown: &str) -> String {
    let html = html(tag, &[turn(0x5e4f_1c2d_3e4f, Role::Text, None, None, markdown)]);
    let inner = html.strip_prefix("<div class=\"qa-t\" id=\"t-5e4f1c2d3e4f\">\n").unwrap();
    inner.strip_suffix("</div>").unwrap().trim_end_matches('\n').to_owned()
}

#[test]
fn an_exchange_is_a_group_named_by_its_question() {
    let turns = [
        turn(0x5e4f_1c2d_3e4f, Role::Question, None, Some("The Daily Example"), "What is your *comment*?"),
        turn(2, Role::Answer, Some("Embassy Spokesperson"), None, "We reject the claim.\n\nIn full."),
    ];
    insta::assert_snapshot!(html("en", &turns));
}

#[test]
fn a_bare_address_ends_before_punctuation_that_has_no_space_behind_it() {
    let link = |address: &str| format!("<a href=\"https://{address}\">https://{address}</a>");
    let (a, b) = (link("a.example/b"), link("c.example"));
    let cases = [
        ("见https://a.example/b。然后", format!("见{a}。然后")),
        ("见https://a.example/b，https://c.example、*好*", format!("见{a}，{b}、<strong>好</strong>")),
        ("（https://a.example/b）", format!("（{a}）")),
        ("「https://a.example/b.」", format!("「{a}.」")),
        ("www.c.example，好", "<a href=\"http://www.c.example\">www.c.example</a>，好".to_owned()),
        ("https://a.example/b، ثم", format!("{a}، <bdi lang=\"ar\" dir=\"rtl\">ثم</bdi>")),
        ("`https://a.example/b，c`", "<code>https://a.example/b，c</code>".to_owned()),
        ("https://a.example/b?c=1,2", "<a href=\"https://a.example/b?c=1,2\">https://a.example/b?c=1,2</a>".to_owned()),
    ];
    for (markdown, expected) in cases {
        let html = text_turn("zh", markdown).replace("<em>", "<strong>").replace("</em>", "</strong>");
        assert_eq!(html, format!("<p>{expected}</p>"), "{markdown}");
        assert_eq!(text_turn("zh", &render::for_other_renderers(markdown)), text_turn("zh", markdown), "{markdown}");
    }
    // However many touch one another, the time stays bounded and no words are lost.
    let many = "https://a.example，".repeat(200);
    assert!(text_turn("zh", &many).matches("a.example").count() >= 200);
}

#[test]
fn labels_follow_the_language() {
    let ask = |speaker, outlet| [turn(1, Role::Question, speaker, outlet, "x")];
    let cases: &[(&str, Option<&str>, Option<&str>, &str)] = &[
        ("en", None, None, "<strong>Question:</strong> x"),
        ("en", Some("Follow-up"), Some("A"), "<strong>Follow-up (A):</strong> x"),
        ("fr", None, Some("Le Courrier"), "<strong>Question (Le Courrier)\u{a0}:</strong> x"),
        ("zh", None, Some("示例日报"), "<strong>问（示例日报）：</strong>x"),
        ("ar", None, Some("صحيفة المثال"), "<strong>سؤال (صحيفة المثال):</strong> <bdi>x</bdi>"),
        ("ar", None, Some("The Daily Example"), "<strong>سؤال (<bdi>The Daily Example</bdi>):</strong> <bdi>x</bdi>"),
    ];
    for (tag, speaker, outlet, expected) in cases {
        let html = html(tag, &ask(*speaker, *outlet));
        assert!(html.contains(expected), "{tag}: {html}");
    }
}

#[test]
fn an_answer_that_starts_with_a_list_has_its_label_above() {
    let html = html("en", &[turn(1, Role::Answer, None, None, "- one\n- two")]);
    assert!(html.contains("<p><strong>Answer:</strong></p>\n<ul>"), "{html}");
}

#[test]
fn text_that_could_do_harm_is_shown_and_does_nothing() {
    let cases: &[(&str, &str)] = &[
        ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
        ("<b>bold</b> &amp; on", "<p>&lt;b&gt;bold&lt;/b&gt; &amp; on</p>"),
        ("<div>\nx\n</div>", "<p>&lt;div&gt;\nx\n&lt;/div&gt;</p>"),
        ("a <img src=x onerror=alert(1)> b", "<p>a &lt;img src=x onerror=alert(1)&gt; b</p>"),
        ("[x](javascript:alert(1))", "<p>x</p>"),
        ("[x](JaVaScRiPt:alert(1))", "<p>x</p>"),
        ("[x](java&#10;script:alert(1))", "<p>x</p>"),
        ("[x](data:text/html,hi)", "<p>x</p>"),
        ("[x](vbscript:x)", "<p>x</p>"),
        ("[x](//other.example/a)", "<p>x</p>"),
        ("[x](file:///etc/passwd)", "<p>x</p>"),
        ("[x](https://a.example/?b=1&c=2)", "<p><a href=\"https://a.example/?b=1&amp;c=2\">x</a></p>"),
        ("[x](mailto:press@a.example)", "<p><a href=\"mailto:press@a.example\">x</a></p>"),
        ("[x](tel:+44123)", "<p><a href=\"tel:+44123\">x</a></p>"),
        ("[x](#q-1)", "<p><a href=\"#q-1\">x</a></p>"),
        ("![chart](https://a.example/c.png)", "<p><a href=\"https://a.example/c.png\">chart</a></p>"),
        ("![](https://a.example/c.png)", "<p></p>"),
        ("<https://a.example>", "<p><a href=\"https://a.example\">https://a.example</a></p>"),
    ];
    for (markdown, expected) in cases {
        let html = text_turn("en", markdown);
        assert!(html.contains(expected), "{markdown}: {html}");
    }
}

#[test]
fn emphasis_works_between_ideographs_and_hyphens_make_no_heading() {
    let cases: &[(&str, &str, &str)] = &[
        ("zh", "**“重点”**内容", "<p><strong>“重点”</strong>内容</p>"),
        ("zh", "增长**6.5%**。", "<p>增长<strong>6.5%</strong>。</p>"),
        ("en", "A line\n-", "<p>A line\n-</p>"),
        ("en", "A line\n=", "<p>A line\n=</p>"),
        ("en", "A line\n---", "<p>A line</p>\n<hr />"),
        ("en", "```\na\n-\n```", "<pre><code>a\n-\n</code></pre>"),
        ("en", "# Large", "<h2>Large</h2>"),
        ("en", "### Small", "<h3>Small</h3>"),
    ];
    for (tag, markdown, expected) in cases {
        assert_eq!(text_turn(tag, markdown), *expected, "{markdown}");
    }
}

#[test]
fn passages_in_another_script_are_marked() {
    let cases: &[(&str, &str, &str)] = &[
        ("en", "The word السفارة العليا here", "<p>The word <bdi lang=\"ar\" dir=\"rtl\">السفارة العليا</bdi> here</p>"),
        ("en", "The word 使馆 here", "<p>The word <span lang=\"zh\">使馆</span> here</p>"),
        ("en", "in トヨタ自動車 now", "<p>in <span lang=\"ja\">トヨタ自動車</span> now</p>"),
        ("ar", "وفق تقرير COVID-19 اليوم", "<p>وفق تقرير <bdi>COVID-19</bdi> اليوم</p>"),
        ("zh", "据 Reuters 报道", "<p>据 Reuters 报道</p>"),
        ("fr", "Élève à l’école", "<p>Élève à l’école</p>"),
        ("en", "41,700 and 6.08 million", "<p>41,700 and 6.08 million</p>"),
    ];
    for (tag, markdown, expected) in cases {
        assert_eq!(text_turn(tag, markdown), *expected, "{markdown}");
    }
}

#[test]
fn tables_and_footnotes_conform_and_footnotes_of_two_turns_do_not_clash() {
    let table = text_turn("en", "| a | b |\n|:-:|--:|\n| 1 | 2 |");
    assert!(table.contains("<th class=\"center\">a</th>") && table.contains("<td class=\"end\">2</td>"), "{table}");
    assert!(!table.contains("align="), "{table}");
    let note = "Text[^1].\n\n[^1]: A note.";
    let both = html("en", &[turn(1, Role::Text, None, None, note), turn(2, Role::Text, None, None, note)]);
    let ids: Vec<&str> = both.match_indices("id=\"").map(|(at, _)| both[at + 4..].split('"').next().unwrap()).collect();
    let mut unique = ids.clone();
    unique.sort_unstable();
    unique.dedup();
    assert_eq!(unique.len(), ids.len(), "{ids:?}");
    assert!(!both.contains("<section"), "{both}");
}

#[test]
fn absurd_nesting_is_flattened_and_still_shown() {
    let deep = format!("{}deep", "> ".repeat(5000));
    let html = text_turn("en", &deep);
    assert!(html.contains("deep"));
    assert!(html.matches("<blockquote>").count() <= 102, "{}", html.matches("<blockquote>").count());
}

#[test]
fn canonical_text_holds_title_date_and_labelled_paragraphs_and_nothing_else() {
    let turns = [
        turn(1, Role::Text, None, None, "An *introduction*."),
        turn(2, Role::Question, None, Some("The Daily Example"), "Why?"),
        turn(
            3,
            Role::Answer,
            Some("Spokesperson"),
            None,
            "Because:\n\n- [one](https://a.example)\n- two\n\n| a | b |\n|---|---|\n| 1 | 2 |",
        ),
    ];
    let english = Lang::parse("en").unwrap();
    insta::assert_snapshot!(render::canonical_text(&english, "The title", "London, 2 March 2026", &turns));
}

#[test]
fn raw_html_is_escaped_for_other_renderers_and_renders_the_same_here() {
    for markdown in ["a <b>c</b> d", "<div>\nx\n</div>", "<script>x</script>", "5 < 7", "<https://a.example>", "a\n\n<!-- hidden -->\n\nb"]
    {
        let escaped = render::for_other_renderers(markdown);
        assert!(!render::removed(&escaped, &[]).html, "{markdown} -> {escaped}");
        let words = |text: &str| render::words(text).split_whitespace().collect::<Vec<_>>().join(" ");
        assert_eq!(words(&escaped), words(markdown), "{markdown} -> {escaped}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    /// Plain text goes in escaped and comes out as the same words.
    #[test]
    fn plain_text_renders_to_itself(text in "[a-zA-Z0-9*_#<>&;~`|\\[\\]()!+.:/ \\\\-]{0,60}") {
        let text = text.trim().to_owned();
        let markdown = lectern_core::turns::escape::plain_text(&text, true);
        let words = render::words(&markdown);
        let squeeze = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        prop_assert_eq!(squeeze(&words), squeeze(&text), "{}", markdown);
    }

    /// No text whatever becomes an element, an attribute or an address that can run.
    #[test]
    fn no_text_becomes_a_live_element(text in "(<|>|script|img|svg|onerror=|javascript:|\\]\\(|\\[|\\)|\"|'|&lt;|&#106;|a|\n| |\\*|`|!|style|iframe){0,24}") {
        let html = text_turn("en", &text).to_lowercase();
        for live in ["<script", "<img", "<svg", "<iframe", "<style", "href=\"javascript", "src=\""] {
            prop_assert!(!html.contains(live), "{live}: {html}");
        }
    }
}

#[test]
fn a_task_is_a_sign_that_is_read_out_and_no_box() {
    assert_eq!(
        text_turn("en", "- [ ] one\n- [x] *two*\n- [y] three"),
        "<ul>\n<li>☐ one</li>\n<li>☑ <em>two</em></li>\n<li>[y] three</li>\n</ul>"
    );
    assert_eq!(render::words("1. [X] one"), "1. ☑ one");
}
