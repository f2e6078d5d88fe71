//! The guide as the window is given it.

use lectern::{
    desk::{Clock, Desk, Newsroom},
    ipc::{GuideView, ReadGuide, guide},
};

async fn read() -> GuideView {
    guide::read_guide(&Desk::new(Newsroom::unfounded(Clock::System).unwrap()), ReadGuide {}).await.unwrap()
}

#[tokio::test]
async fn the_guide_has_its_pages_in_order_each_with_a_heading_and_its_words() {
    let guide = read().await;
    let names: Vec<&str> = guide.pages.iter().map(|page| page.name.as_str()).collect();
    assert_eq!(names, ["start", "write", "paste", "file", "publish", "export", "translate", "find", "keys", "help"]);
    for page in &guide.pages {
        assert!(!page.title.is_empty() && !page.title.contains('#'), "{}", page.name);
        assert!(page.text.len() > 400 && !page.text.contains("**"), "{}: {}", page.name, page.text);
    }
    assert_eq!(guide.pages[0].title, "Start here");
}

#[tokio::test]
async fn links_between_pages_and_pictures_survive_the_renderer() {
    let guide = read().await;
    let start = &guide.pages[0].html;
    assert!(start.contains("<a href=\"write.md\">"), "{start}");
    assert!(start.contains("<figure><img src=\"picture:library\" alt=\"The library with the sample newsroom\"></figure>"), "{start}");
    for page in &guide.pages {
        let pictures = guide::PAGES.iter().find(|(name, _)| *name == page.name).unwrap().1.matches("![").count();
        assert_eq!(page.html.matches("<figure>").count(), pictures, "{}", page.name);
        assert!(!page.html.contains("![") && !page.html.contains("http"), "{}", page.name);
    }
    assert!(guide.pages[8].html.contains("<table>") && guide.pages[8].html.contains("<code>Ctrl+N</code>"), "{}", guide.pages[8].html);
}
