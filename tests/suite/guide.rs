//! The guide as the window is given it.

use lectern::{
    desk::{Clock, Desk, Newsroom},
    ipc::{Dir, GuideView, ReadGuide, WindowLang, guide},
};

async fn read(lang: WindowLang) -> GuideView {
    guide::read_guide(&Desk::new(Newsroom::unfounded(Clock::System).unwrap()), ReadGuide { lang }).await.unwrap()
}

#[tokio::test]
async fn the_guide_has_its_pages_in_order_each_with_a_heading_and_its_words() {
    for lang in WindowLang::ALL {
        let guide = read(lang).await;
        let names: Vec<&str> = guide.pages.iter().map(|page| page.name.as_str()).collect();
        assert_eq!(names, ["start", "write", "paste", "file", "publish", "export", "translate", "find", "keys", "help"]);
        for page in &guide.pages {
            assert!(!page.title.is_empty() && !page.title.contains('#'), "{lang:?} {}", page.name);
            assert!(page.text.chars().count() > 180 && !page.text.contains("**"), "{lang:?} {}: {}", page.name, page.text);
        }
    }
}

#[tokio::test]
async fn the_guide_is_in_the_language_that_is_asked_for_and_runs_in_its_direction() {
    let asked = [
        (WindowLang::En, "en", Dir::Ltr, "Start here"),
        (WindowLang::Fr, "fr", Dir::Ltr, "Pour commencer"),
        (WindowLang::Zh, "zh-Hans", Dir::Ltr, "从这里开始"),
        (WindowLang::Ar, "ar", Dir::Rtl, "ابدؤوا من هنا"),
    ];
    for (lang, tag, dir, title) in asked {
        let guide = read(lang).await;
        assert_eq!((guide.lang.as_str(), guide.dir, guide.pages[0].title.as_str()), (tag, dir, title));
    }
    assert!(serde_json::from_str::<ReadGuide>(r#"{"lang":"de"}"#).is_err(), "a language that the guide does not have");
    assert_eq!(serde_json::from_str::<ReadGuide>(r#"{"lang":"zh"}"#).unwrap().lang, WindowLang::Zh);
}

#[tokio::test]
async fn links_between_pages_and_pictures_survive_the_renderer() {
    let start = read(WindowLang::En).await.pages[0].html.clone();
    assert!(start.contains("<figure><img src=\"picture:library\" alt=\"The library with the sample newsroom\"></figure>"), "{start}");
    for lang in WindowLang::ALL {
        let guide = read(lang).await;
        assert!(guide.pages[0].html.contains("<a href=\"write.md\">"), "{lang:?}: {}", guide.pages[0].html);
        for (page, (name, markdown)) in guide.pages.iter().zip(guide::pages(lang)) {
            assert_eq!(page.name, *name);
            assert_eq!(page.html.matches("<figure>").count(), markdown.matches("![").count(), "{lang:?} {name}");
            assert_eq!(page.html.matches("<strong>").count(), markdown.matches("**").count() / 2, "{lang:?} {name}: {}", page.html);
            assert_eq!(page.html.matches("<code>").count(), markdown.matches('`').count() / 2, "{lang:?} {name}");
            assert!(
                !page.html.contains("![") && !page.html.contains("http") && !page.html.contains("**"),
                "{lang:?} {name}: {}",
                page.html
            );
        }
        let keys = &guide.pages[8].html;
        assert!(keys.contains("<table>") && keys.contains("<code>Ctrl+N</code>"), "{lang:?}: {keys}");
    }
}
