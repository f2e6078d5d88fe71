//! What is no prose is never marked, and places are counted as the window counts.

use lectern_spelling::{HouseWords, check, in_utf16};

use crate::{misspelt, tag};

#[test]
fn nothing_in_code_addresses_and_marks_is_marked() {
    let texts = [
        "`zzqx`",
        "``zz ` qx``",
        "`zz\nqx`",
        "```\nzzqx\n```",
        "~~~ zzlang\nzzqx\n\nzzqx\n~~~\n",
        "> ```\n> zzqx\n> ```\n",
        "- ```\n  zzqx\n  ```",
        "    zzqx\n    zzqx",
        "[this](https://zzqx.example/zzqx_(zz))",
        "[this](zzqx)",
        "[this](zzqx \"the title\")",
        "[this](<zz qx>)",
        "![this](zzqx.png)",
        "[this][zzqx]",
        "[zzqx]: https://zzqx.example",
        "the note[^zzqx]",
        "[^zzqx]: The note.",
        "<https://zzqx.example>",
        "https://zzqx.example/zzqx?zz=qx",
        "www.zzqx.example",
        "see verdania.example",
        "write to zzqx@verdania.example",
        "zz-qx.zz@zz-qx.example",
        "mailto:zzqx@x.example",
        "@zzqx said",
        "#zzqx",
        "<span zzqx>this</span>",
        "<!-- zzqx -->",
        "&nbsp;&zzqx;",
        "zz1qx",
        "2026zz",
        "zz_qx",
        "| the |\n|:---|\n| end |",
        "\\*the\\*",
        "## The end ##",
        "1. the\n2. end",
        "- [ ] the end",
        "~~the~~ **end**",
        "w**or**d",
        "\u{1F600}the",
    ];
    for text in texts {
        assert_eq!(misspelt("en", text), Vec::<&str>::new(), "{text:?}");
    }
}

#[test]
fn prose_beside_such_things_is_still_read() {
    let texts = [
        ("`code` zzqx", 1),
        ("a ` zzqx", 1),
        ("``` \nzz\n```\nzzqx", 1),
        ("[zzqx](https://x.example)", 1),
        ("[the](x \"zzqx\")", 1),
        ("![zzqx](x.png)", 1),
        ("**zzqx**", 1),
        ("*zzqx*, _zzqx_", 2),
        ("- item\n\n    zzqx", 1),
        ("> zzqx", 1),
        ("### zzqx", 1),
        ("| zzqx |\n|---|\n| zzqx |", 2),
        ("[^1]: zzqx", 1),
        ("1 < 2 zzqx > 3", 1),
        ("(zzqx) [zzqx]", 2),
        ("> ```\n> code\n\nzzqx", 1),
        ("https://x.example, zzqx", 1),
        ("a\\`zzqx\\`", 1),
        ("<br>zzqx", 1),
        ("[see](words and zzqx)", 1),
    ];
    for (text, number) in texts {
        assert_eq!(misspelt("en", text), vec!["zzqx"; number], "{text:?}");
    }
}

#[test]
fn places_are_counted_in_utf_16_as_the_window_counts() {
    let texts = ["zzqx", "😀 zzqx", "𝒳𝒴 é zzqx", "👩‍👩‍👧 **zzqx** 😀 zzqx", "外交部 zzqx", "e\u{301} zzqx", "\u{A0}\u{AD}zzqx"];
    for text in texts {
        let marks = check(&tag("en"), text, &HouseWords::default());
        let units: Vec<u16> = text.encode_utf16().collect();
        let found: Vec<String> = in_utf16(text, &marks).into_iter().map(|range| String::from_utf16(&units[range]).unwrap()).collect();
        assert_eq!(
            found,
            vec!["zzqx"; text.matches("zzqx").count()].iter().map(|word| word.trim_start_matches('\u{AD}')).collect::<Vec<_>>(),
            "{text}"
        );
    }
}

#[test]
fn hostile_text_is_read_without_harm_and_in_time() {
    let long = 40_000;
    let texts = [
        "`".repeat(long),
        "[".repeat(long),
        "](".repeat(long),
        "<".repeat(long),
        "*".repeat(long),
        "(".repeat(long),
        "> ".repeat(long),
        "@".repeat(long),
        "a@".repeat(long),
        "&".repeat(long),
        "- ".repeat(long),
        "x".repeat(long),
        "x-".repeat(long),
        "l’".repeat(long),
        "[^".repeat(long),
        "\0\0a\0".to_owned(),
        "«".to_owned(),
        "« ! ".repeat(long),
        "，,".repeat(long),
        "(中".repeat(long),
    ];
    for text in &texts {
        for lang in ["en", "fr", "zh", "ar"] {
            // Work that grows with the square of the length takes minutes here.
            let start = std::time::Instant::now();
            for mark in check(&tag(lang), text, &HouseWords::default()) {
                assert!(text.get(mark.range).is_some());
            }
            assert!(start.elapsed().as_secs() < 10, "{lang} {:?} took {:?}", text.chars().take(8).collect::<String>(), start.elapsed());
        }
    }
}
