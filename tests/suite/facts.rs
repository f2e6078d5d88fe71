//! Figures, dates and times that two languages share, and those that only one of them has.

use lectern_core::{facts, lang::Lang};
use proptest::prelude::*;

/// What only the first and only the second text has, joined by ` | `.
fn differ(first: (&str, &str), second: (&str, &str)) -> (String, String) {
    let (a, b) = (Lang::parse(first.0).unwrap(), Lang::parse(second.0).unwrap());
    let found = facts::differences((first.1, &a), (second.1, &b));
    (found.only_first.join(" | "), found.only_second.join(" | "))
}

#[test]
fn the_same_figures_written_by_the_rules_of_two_languages_are_the_same() {
    let mut wrong = Vec::new();
    for (a, b) in [
        // Decimals and thousands.
        (("en", "It grew by 1.5 points."), ("fr", "Hausse de 1,5 point.")),
        (("en", "12,000 people"), ("fr", "12 000 personnes")),
        (("en", "12,000 people"), ("fr", "12\u{a0}000 personnes")),
        (("en", "12,000 people"), ("fr", "12\u{202f}000 personnes")),
        (("en", "12 000 people"), ("en", "12,000 people")),
        (("fr", "12.000 personnes"), ("en", "12,000 people")),
        (("fr", "1.234,5 tonnes"), ("en", "1,234.5 tonnes")),
        (("fr", "12’000 francs"), ("en", "12,000 francs")),
        (("en", "1,234,567 votes"), ("fr", "1 234 567 voix")),
        (("en", "1.50 euros"), ("fr", "1,5 euro")),
        (("en", "12 ships"), ("ar", "١٢ سفينة")),
        (("en", "12 ships"), ("ar", "۱۲ سفينة")),
        (("en", "1.5 metres"), ("ar", "١٫٥ متر")),
        (("en", "1.5 metres"), ("ar", "1,5 متر")),
        (("en", "12,000 people"), ("ar", "١٢٬٠٠٠ شخص")),
        (("en", "12,000 people"), ("ar", "12,000 شخص")),
        (("en", "12,000 people"), ("zh", "１２０００人")),
        (("en", "45 people"), ("ar", "نحو \u{200f}45\u{200f} شخصا")),
        // Thousands, millions, and what they are called.
        (("en", "150 million"), ("zh", "1.5亿")),
        (("en", "1.5 billion euros"), ("fr", "1,5 milliard d’euros")),
        (("en", "1.5 billion euros"), ("zh", "15亿欧元")),
        (("en", "1.5 billion euros"), ("ar", "1.5 مليار يورو")),
        (("en", "€5m"), ("fr", "5 M€")),
        (("en", "€1.2bn"), ("fr", "1,2 milliard d’euros")),
        (("en", "€1.2 billion"), ("ar", "١٫٢ مليار يورو")),
        (("fr", "2 billions"), ("en", "2 trillion")),
        (("en", "2.5 trillion"), ("zh", "2.5万亿")),
        (("en", "120 million people"), ("zh", "1亿2000万人")),
        (("en", "35,000 people"), ("zh", "3万5千人")),
        (("en", "more than 100,000 people"), ("zh", "10多万人")),
        (("en", "3 million"), ("zh", "三百万")),
        (("en", "three million"), ("zh", "300万")),
        (("en", "Twenty-five million people"), ("fr", "25 millions de personnes")),
        (("en", "3 million"), ("ar", "ثلاثة ملايين")),
        (("en", "2 million"), ("ar", "مليوني شخص")),
        (("en", "half a million"), ("zh", "50万")),
        (("en", "half a million"), ("ar", "نصف مليون")),
        (("fr", "1 million et demi"), ("en", "1.5 million")),
        (("en", "one million"), ("ar", "مليون شخص")),
        (("en", "25 million"), ("fr", "vingt-cinq millions")),
        (("en", "400 million euros for rural areas from 2027"), ("ar", "400 مليون يورو للمناطق الريفية ابتداء من عام 2027")),
        // Small numbers in words.
        (("en", "3 measures"), ("zh", "三项措施")),
        (("en", "three measures"), ("zh", "3项措施")),
        (("en", "three measures"), ("fr", "trois mesures")),
        (("en", "3 measures"), ("ar", "ثلاثة تدابير")),
        (("zh", "两国"), ("en", "the two countries")),
        (("zh", "十二艘船"), ("en", "12 ships")),
        (("zh", "二〇二六年"), ("en", "in 2026")),
        (("zh", "一些人，千万不要"), ("en", "some people, by no means")),
        // Percent.
        (("en", "3%"), ("fr", "3 %")),
        (("en", "3.5 per cent"), ("fr", "3,5 pour cent")),
        (("en", "40 percent"), ("zh", "百分之四十")),
        (("en", "40 %"), ("zh", "40％")),
        (("en", "40%"), ("ar", "40 في المئة")),
        (("en", "40%"), ("ar", "٤٠٪")),
        (("en", "forty per cent"), ("fr", "40 %")),
        (("en", "3 percentage points"), ("zh", "3个百分点")),
        // Dates.
        (("en", "on 3 March 2026"), ("fr", "le 3 mars 2026")),
        (("en", "on 3 March 2026"), ("zh", "2026年3月3日")),
        (("en", "on 3 March 2026"), ("ar", "في 3 مارس 2026")),
        (("en", "on 3 March 2026"), ("ar", "في ٣ آذار ٢٠٢٦")),
        (("en", "March 3, 2026"), ("ar", "3 آذار/مارس 2026")),
        (("en", "on 1 March 2026"), ("fr", "le 1er mars 2026")),
        (("en", "2026-03-03"), ("fr", "03/03/2026")),
        (("en", "02/03/2026"), ("fr", "le 2 mars 2026")),
        (("en", "on 3 March"), ("zh", "3月3日")),
        (("en", "on March 3rd"), ("fr", "le 3 mars")),
        (("en", "on 3 March"), ("fr", "le 3 mars 2026")),
        (("en", "in March 2026"), ("zh", "2026年3月")),
        (("en", "in March 2026"), ("ar", "في مارس 2026")),
        (("en", "in March"), ("zh", "3月")),
        (("en", "from 3 to 5 March 2026"), ("fr", "du 3 au 5 mars 2026")),
        (("en", "3–5 March 2026"), ("zh", "2026年3月3日至5日")),
        (("en", "March to May 2026"), ("zh", "2026年3月至5月")),
        (("en", "He said 3 may come; they march on."), ("fr", "Il dit que 3 peuvent venir ; ils avancent.")),
        // Hours.
        (("en", "at 2:30 pm"), ("fr", "à 14 h 30")),
        (("en", "at 14:30"), ("fr", "à 14h30")),
        (("en", "at 3 p.m."), ("fr", "à 15 heures")),
        (("en", "at 3 pm"), ("zh", "下午3点")),
        (("en", "at 14:30"), ("zh", "14时30分")),
        (("en", "at 2:30 pm"), ("ar", "الساعة 2:30 مساء")),
        (("en", "at 3 pm"), ("ar", "الساعة الثالثة عصرا")),
        (("en", "at 12:00"), ("fr", "à midi")),
        (("en", "for 24 hours"), ("fr", "pendant 24 heures")),
        // Names, ordinals, addresses and lists are worded freely.
        (("en", "the G20 and COVID-19"), ("zh", "二十国集团和新冠肺炎")),
        (("en", "the 21st century"), ("fr", "le XXIe siècle")),
        (("zh", "21世纪"), ("fr", "le XXIe siècle")),
        (("zh", "第3次会议"), ("en", "the third meeting")),
        (("en", "in the 1990s"), ("zh", "20世纪90年代")),
        (("en", "1/2 of it"), ("fr", "la moitié")),
        (("en", "see https://press.example/2026/12"), ("fr", "voir le site")),
        (("en", "1. Rail\n2. Roads"), ("fr", "Le rail et les routes")),
        (("en", "2026, 2026 and 2026"), ("fr", "2026")),
        (("en", "[1] see there"), ("fr", "voir là")),
    ] {
        for (a, b) in [(a, b), (b, a)] {
            let found = differ(a, b);
            if found != (String::new(), String::new()) {
                wrong.push(format!("{a:?} and {b:?}: {found:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_only_one_text_says_is_listed_as_it_is_written_there() {
    for (a, b, only_a, only_b) in [
        (("en", "3 %"), ("fr", "aucune hausse"), "3 %", ""),
        (("en", "It grew by 3%."), ("fr", "Hausse de 30 %."), "3%", "30 %"),
        (("en", "1.5 million"), ("fr", "1,5 milliard"), "1.5 million", "1,5 milliard"),
        (("en", "2 billion"), ("fr", "2 billions"), "2 billion", "2 billions"),
        (("en", "1,500 tonnes"), ("fr", "1,500 tonne"), "1,500", "1,500"),
        (("en", "150 million"), ("zh", "1.5万"), "150 million", "1.5万"),
        (("en", "15 million"), ("zh", "1.5亿"), "15 million", "1.5亿"),
        (("en", "three million"), ("zh", "三千万"), "three million", "三千万"),
        (("en", "12 ships"), ("ar", "٢١ سفينة"), "12", "٢١"),
        (("en", "3 measures"), ("zh", "四项措施"), "3", ""),
        (("en", "on 3 March 2026"), ("fr", "le 4 mars 2026"), "3 March 2026", "4 mars 2026"),
        (("en", "on 3 March 2026"), ("zh", "2025年3月3日"), "3 March 2026", "2025年3月3日"),
        (("en", "on 3 March 2026"), ("ar", "في 3 مايو 2026"), "3 March 2026", "3 مايو 2026"),
        (("fr", "02/03/2026"), ("ar", "03/02/2026"), "02/03/2026", "03/02/2026"),
        (("en", "in March 2026"), ("zh", "2026年4月"), "March 2026", "2026年4月"),
        (("en", "on 3 March"), ("zh", "3月5日"), "3 March", "3月5日"),
        (("en", "at 2:30 pm"), ("fr", "à 2 h 30"), "2:30 pm", "2 h 30"),
        (("en", "at 3 pm"), ("zh", "上午3点"), "3 pm", "3点"),
        (("en", "at 14:30"), ("fr", "à 15h30"), "14:30", "15h30"),
        (("en", "40 percent"), ("zh", "百分之十四"), "40 percent", "百分之十四"),
        (("en", "40%"), ("fr", "40 personnes"), "40%", "40"),
        (("en", "12,000 people in 2026"), ("fr", "12 000 personnes en 2025"), "2026", "2025"),
        (("en", "€600 million and €350 million"), ("fr", "600 millions d’euros"), "350 million", ""),
        (("zh", "1亿2000万人"), ("en", "100 million people"), "1亿2000万", "100 million"),
        (("ar", "٤٠٪"), ("en", "45 %"), "٤٠٪", "45 %"),
    ] {
        assert_eq!(differ(a, b), (only_a.to_owned(), only_b.to_owned()), "{a:?} and {b:?}");
    }
}

#[test]
fn long_tables_and_rows_of_signs_are_looked_up_and_not_searched() {
    let numbers = |from: u32| (from..from + 6_000).map(|number| number.to_string()).collect::<Vec<_>>().join("; ");
    let start = std::time::Instant::now();
    let found = differ(("en", &numbers(10_000)), ("fr", &numbers(10_001)));
    assert_eq!(found, ("10000".to_owned(), "16000".to_owned()));
    let dates = "3 March 2026, ".repeat(300);
    for text in [dates, ".".repeat(50_000), "a.".repeat(10_000), "1 234".repeat(3_000), "٣ ".repeat(3_000), "三".repeat(10_000)] {
        assert_eq!(differ(("zh", &text), ("zh", &text)), (String::new(), String::new()));
    }
    assert!(start.elapsed().as_secs() < 60, "{:?}", start.elapsed());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]
    #[test]
    fn a_text_never_differs_from_itself(text in "([0-9٠-٩,. %:/\u{a0}年月日万亿三十百a-zé–]|million|March|مارس|14 h 30|\\PC){0,40}") {
        for tag in ["en", "fr", "zh", "ar"] {
            prop_assert_eq!(differ((tag, &text), (tag, &text)), (String::new(), String::new()));
        }
    }
}
