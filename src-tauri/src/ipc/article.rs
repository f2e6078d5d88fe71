//! The article: a text as it would be published, on the screen and on paper.

use lectern_core::{export, render};

use super::{
    Answer, Dir, FileView, HeadView, TurnView,
    files::files,
    forms::{both, out},
    statements::statement,
    texts::{parse_lang, text},
};
use crate::desk::{Desk, Refusal};

both! {
    /// Render a text that may not be saved yet.
    pub struct RenderArticle {
        /// The head.
        pub head: HeadView,
        /// The turns.
        pub turns: Vec<TurnView>,
    }

    /// Render one exchange or text turn.
    pub struct RenderBlock {
        /// The statement's language.
        pub lang: String,
        /// A question with its answers, or one text turn.
        pub turns: Vec<TurnView>,
        /// The statement's files, which the text may show.
        pub files: Vec<FileView>,
    }

    /// Write a statement's page as PDF.
    pub struct SavePdf {
        /// Its id.
        pub id: String,
    }
}

out! {
    /// One part of the article: an exchange or a text turn.
    pub struct BlockView {
        /// The id of the turn that opens it.
        pub turn: String,
        /// Exactly the bytes that an export writes for it.
        pub html: String,
    }

    /// The article as it would be published.
    pub struct ArticleView {
        /// Its language.
        pub lang: String,
        /// The language's direction.
        pub dir: Dir,
        /// The headline.
        pub title: String,
        /// As the page shows it, such as "London, 2 March 2026".
        pub date_line: String,
        /// Its parts.
        pub blocks: Vec<BlockView>,
    }
}

/// The article of a text that may not be saved yet.
///
/// # Errors
/// When the text is not usable.
pub async fn render_article(desk: &Desk, args: RenderArticle) -> Answer<ArticleView> {
    let text = text(args.head, args.turns)?;
    let head = text.head.clone();
    let date = desk.call(move |newsroom| newsroom.day(&head)).await?;
    let lang = &text.head.lang;
    let blocks = render::article(lang, &text.turns, &text.head.files).into_iter().map(block_view).collect();
    Ok(ArticleView {
        dir: lang.dir().into(),
        date_line: export::date_line(text.head.place.as_deref(), Some(date), lang),
        lang: lang.to_string(),
        title: text.head.title,
        blocks,
    })
}

/// One block of an article. Nothing is read, so a keystroke waits for nobody.
///
/// # Errors
/// When the turns are not usable.
pub async fn render_block(_: &Desk, args: RenderBlock) -> Answer<BlockView> {
    let lang = parse_lang(&args.lang)?;
    let turns = args.turns.into_iter().map(TurnView::into_turn).collect::<Result<Vec<_>, _>>()?;
    render::block(&lang, &turns, &files(args.files)?).map(block_view).ok_or_else(|| Refusal::NothingToRender.into())
}

/// A statement's page for printing, with its style in it, and a name for its file.
///
/// # Errors
/// When there is no such statement.
pub async fn printed(desk: &Desk, args: SavePdf) -> Answer<(String, String)> {
    let id = statement(&args.id)?;
    Ok(desk.call(move |newsroom| newsroom.printed(id)).await?)
}

fn block_view(block: render::Block) -> BlockView {
    BlockView { turn: block.turn.to_string(), html: block.html }
}
