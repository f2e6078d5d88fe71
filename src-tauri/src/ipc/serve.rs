//! Every command of the window over a desk: take the arguments, call the desk, convert.

use lectern_core::{
    category::{CategoryId, Tree},
    export,
    lang::Lang,
    proposal, render,
    statement::{RevisionId, StatementId},
};
use lectern_store::Access;

use super::{exporting::Exporting, views::files, *};
use crate::desk::{self, CategoryName, Desk, DeskError, Newsroom, Refusal};

type Answer<T> = Result<T, UiError>;

/// What the sidebar shows.
///
/// # Errors
/// When the newsroom cannot be read.
pub async fn get_newsroom(desk: &Desk, _: GetNewsroom) -> Answer<NewsroomView> {
    let read_only = (desk.access() == Access::Read).then(|| SaidView::read_only(desk.why_read()));
    Ok(desk.call(move |newsroom| newsroom_view(newsroom, read_only)).await?)
}

/// A page of statements.
///
/// # Errors
/// When the filter names nothing.
pub async fn list_statements(desk: &Desk, args: ListStatements) -> Answer<StatementPage> {
    let (from, limit) = (args.from, args.limit.clamp(1, 500));
    let browse = browse(args)?;
    let page = desk.call(move |newsroom| newsroom.browse(&browse, from, limit)).await?;
    Ok(StatementPage { rows: page.rows.into_iter().map(Into::into).collect(), total: page.total })
}

/// The rows of statements that are known by their ids.
///
/// # Errors
/// When an id is none.
pub async fn read_rows(desk: &Desk, args: ReadRows) -> Answer<StatementRows> {
    let ids = args.ids.iter().take(500).map(|id| statement(id)).collect::<Answer<Vec<_>>>()?;
    let rows = desk.call(move |newsroom| newsroom.rows(&ids)).await?;
    Ok(StatementRows { rows: rows.into_iter().map(Into::into).collect() })
}

/// A statement with its working text.
///
/// # Errors
/// When there is none.
pub async fn open_statement(desk: &Desk, args: OpenStatement) -> Answer<StatementView> {
    let id = statement(&args.id)?;
    Ok(desk.call(move |newsroom| statement_view(newsroom, id)).await?)
}

/// A new draft.
///
/// # Errors
/// When it cannot be written.
pub async fn new_statement(desk: &Desk, args: NewStatement) -> Answer<StatementView> {
    let section = args.section.as_deref().map(category).transpose()?;
    let lang = args.lang.as_deref().map(parse_lang).transpose()?;
    let kind = args.kind.into();
    let make = move |newsroom: &mut Newsroom| {
        let turns = newsroom.template(kind, lang.as_ref())?;
        let new = desk::NewStatement { title: args.title, lang, section, kind: Some(kind), turns, ..desk::NewStatement::default() };
        let made = newsroom.new_statement(new)?;
        statement_view(newsroom, made.id)
    };
    Ok(desk.call(make).await?)
}

/// Saves the editor's text.
///
/// # Errors
/// Stale, over a limit, or not written.
pub async fn save_statement(desk: &Desk, args: SaveStatement) -> Answer<SavedView> {
    let id = statement(&args.id)?;
    let base = revision(&args.base)?;
    let text = text(args.head, args.turns)?;
    let save = move |newsroom: &mut Newsroom| {
        let saved = newsroom.save(id, base, text, &args.note)?;
        saved_view(newsroom, id, saved)
    };
    Ok(desk.call(save).await?)
}

/// Saves the editor's text as a version of its own.
///
/// # Errors
/// Stale, over a limit, or not written.
pub async fn save_version(desk: &Desk, args: SaveVersion) -> Answer<SavedView> {
    let id = statement(&args.id)?;
    let base = revision(&args.base)?;
    let text = text(args.head, args.turns)?;
    let save = move |newsroom: &mut Newsroom| {
        let saved = newsroom.save_version(id, base, text, &args.note)?;
        saved_view(newsroom, id, saved)
    };
    Ok(desk.call(save).await?)
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

/// Pasted plain text as turns.
///
/// # Errors
/// When the language is none.
pub async fn read_pasted_text(desk: &Desk, args: ReadPastedText) -> Answer<PastedView> {
    let lang = parse_lang(&args.lang)?;
    let plain = desk.call(move |newsroom| newsroom.read_pasted(&lang, &args.text)).await?;
    let finding = |label: &lectern_core::turns::LooksLikeLabel| FindingView {
        check: "unknown-label".to_owned(),
        severity: Severity::Note,
        turn: None,
        message: format!("“{}:” may be a speaker; it was kept as text.", label.words),
        case: "label".to_owned(),
        args: vec![label.words.clone()],
    };
    Ok(PastedView { turns: plain.turns.iter().map(Into::into).collect(), findings: plain.unknown.iter().map(finding).collect() })
}

/// The names in use.
///
/// # Errors
/// When the newsroom cannot be read.
pub async fn list_voices(desk: &Desk, _: ListVoices) -> Answer<VoicesView> {
    let voices = desk.call(|newsroom| newsroom.voices()).await?;
    let view = |voice: lectern_store::statements::Voice| VoiceView {
        name: voice.name,
        langs: voice.langs.iter().map(Lang::to_string).collect(),
        uses: voice.uses,
    };
    let views = |voices: Vec<lectern_store::statements::Voice>| voices.into_iter().map(view).collect();
    Ok(VoicesView { speakers: views(voices.speakers), askers: views(voices.askers), outlets: views(voices.outlets) })
}

/// Publishes the saved text.
///
/// # Errors
/// When a check stops it, or the text changed.
pub async fn publish_statement(desk: &Desk, args: PublishStatement) -> Answer<StatementView> {
    let id = statement(&args.id)?;
    let base = revision(&args.base)?;
    let publish = move |newsroom: &mut Newsroom| {
        newsroom.publish(id, Some(base), args.change_note.as_deref())?;
        statement_view(newsroom, id)
    };
    Ok(desk.call(publish).await?)
}

/// Adds a category.
///
/// # Errors
/// When its name or address is not usable.
pub async fn add_category(desk: &Desk, args: AddCategory) -> Answer<CategoryView> {
    let parent = args.parent.as_deref().map(category).transpose()?;
    let name = CategoryName { name: args.name, slug: args.slug, names: None };
    change_category(desk, move |newsroom| Ok(newsroom.add_category(&name, parent)?.id)).await
}

/// Renames a category.
///
/// # Errors
/// When its name or address is not usable.
pub async fn rename_category(desk: &Desk, args: RenameCategory) -> Answer<CategoryView> {
    let id = category(&args.id)?;
    let named = |each: LangName| Ok((parse_lang(&each.lang)?, each.name));
    let names = args.names.map(|names| names.into_iter().map(named).collect::<Answer<Vec<_>>>()).transpose()?;
    let name = CategoryName { name: args.name, slug: args.slug, names };
    change_category(desk, move |newsroom| Ok(newsroom.rename_category(id, &name)?.id)).await
}

/// Moves a category.
///
/// # Errors
/// When it would stand below itself, or its address is taken there.
pub async fn move_category(desk: &Desk, args: MoveCategory) -> Answer<CategoryView> {
    let id = category(&args.id)?;
    let parent = args.parent.as_deref().map(category).transpose()?;
    let position = usize::try_from(args.position).unwrap_or(usize::MAX);
    change_category(desk, move |newsroom| Ok(newsroom.move_category(id, parent, Some(position))?.id)).await
}

/// Removes a category.
///
/// # Errors
/// When it is filled and no place is given.
pub async fn remove_category(desk: &Desk, args: RemoveCategory) -> Answer<NewsroomView> {
    let id = category(&args.id)?;
    let target = match args.move_to.as_deref() {
        None => None,
        Some("/") => Some(None),
        Some(other) => Some(Some(category(other)?)),
    };
    let remove = move |newsroom: &mut Newsroom| {
        newsroom.remove_category(id, target)?;
        newsroom_view(newsroom, None)
    };
    Ok(desk.call(remove).await?)
}

/// Takes the removal or merging of a category back.
///
/// # Errors
/// When something stands in the way.
pub async fn restore_category(desk: &Desk, args: RestoreCategory) -> Answer<CategoryBackView> {
    let id = category(&args.id)?;
    let restore = move |newsroom: &mut Newsroom| {
        let back = newsroom.restore_category(id)?;
        let count = |stayed: usize| u64::try_from(stayed).unwrap_or(u64::MAX);
        Ok(CategoryBackView {
            newsroom: newsroom_view(newsroom, None)?,
            statements_stayed: count(back.statements_stayed),
            categories_stayed: count(back.categories_stayed),
        })
    };
    Ok(desk.call(restore).await?)
}

/// The old addresses of a category.
///
/// # Errors
/// When there is no such category.
pub async fn list_old_addresses(desk: &Desk, args: ListOldAddresses) -> Answer<OldAddresses> {
    let id = category(&args.id)?;
    let addresses = desk.call(move |newsroom| newsroom.old_addresses(id)).await?;
    let view = |old: desk::OldAddress| OldAddressView {
        path: old.path,
        lang: old.lang.to_string(),
        leads_to: old.leads_to,
        at: old.at.to_string(),
        why: old.why.map(Into::into),
    };
    Ok(OldAddresses { addresses: addresses.into_iter().map(view).collect() })
}

/// Whether a category can have a part of an address.
///
/// # Errors
/// When an id is none.
pub async fn check_slug(desk: &Desk, args: CheckSlug) -> Answer<SlugView> {
    let id = args.id.as_deref().map(category).transpose()?;
    let parent = args.parent.as_deref().map(category).transpose()?;
    let found = desk.call(move |newsroom| newsroom.check_category_slug(parent, id, &args.slug)).await?;
    let problem = found.problem.map(|problem| match problem {
        desk::SlugProblem::Invalid => SlugProblem::Invalid,
        desk::SlugProblem::Category => SlugProblem::Category,
        desk::SlugProblem::Statement => SlugProblem::Statement,
    });
    Ok(SlugView { problem, proposed: found.proposed.map(|slug| slug.to_string()) })
}

/// Fills the empty newsroom with the sample.
///
/// # Errors
/// When it holds something already, or nothing can be written.
pub async fn fill_sample(desk: &Desk, args: FillSample) -> Answer<NewsroomView> {
    let first = parse_lang(&args.lang)?;
    let fill = move |newsroom: &mut Newsroom| {
        newsroom.fill_sample(&first)?;
        newsroom_view(newsroom, None)
    };
    Ok(desk.call(fill).await?)
}

/// Takes the sample away, but for what was changed here.
///
/// # Errors
/// When nothing can be written.
pub async fn remove_sample(desk: &Desk, _: RemoveSample) -> Answer<SampleView> {
    let remove = |newsroom: &mut Newsroom| {
        let desk::SampleRemoved { removed, kept } = newsroom.remove_sample()?;
        Ok(SampleView { newsroom: newsroom_view(newsroom, None)?, removed, kept })
    };
    Ok(desk.call(remove).await?)
}

/// How far the export is.
pub fn export_status(exporting: &Exporting, _: ExportStatus) -> exporting::ExportState {
    exporting.state()
}

/// Stops the export.
pub fn cancel_export(exporting: &Exporting, _: CancelExport) -> exporting::ExportState {
    exporting.cancel();
    exporting.state()
}

async fn change_category(
    desk: &Desk,
    change: impl FnOnce(&mut Newsroom) -> desk::Result<CategoryId> + Send + 'static,
) -> Answer<CategoryView> {
    let run = move |newsroom: &mut Newsroom| {
        let id = change(newsroom)?;
        let all = category_views(newsroom)?;
        let missing = || DeskError::NotFound("The category is gone.".to_owned());
        all.into_iter().find(|view| view.id == id.to_string()).ok_or_else(missing)
    };
    Ok(desk.call(run).await?)
}

fn saved_view(newsroom: &Newsroom, id: StatementId, saved: desk::Saved) -> desk::Result<SavedView> {
    let view = statement_view(newsroom, id)?;
    Ok(SavedView {
        revision: saved.revision.to_string(),
        saved_at: saved.saved_at.to_string(),
        effective_slug: view.effective_slug,
        proposed_summary: view.proposed_summary,
        slug_problem: saved.slug_problem.map(Into::into),
        stage: view.stage,
        edition: view.edition,
        changed: view.changed,
        dir: view.dir,
        words: view.words,
    })
}

pub(super) fn newsroom_view(newsroom: &Newsroom, read_only: Option<SaidView>) -> desk::Result<NewsroomView> {
    let profile = newsroom.profile()?;
    let overview = newsroom.overview()?;
    let count =
        |wanted: lectern_core::statement::Stage| overview.stages.iter().filter(|(stage, _)| *stage == wanted).map(|(_, count)| count).sum();
    Ok(NewsroomView {
        organisation: profile.organisation,
        site_name: profile.site_name,
        base_url: profile.base_url,
        default_lang: profile.default_lang.to_string(),
        time_zone: profile.time_zone,
        notice: profile.notice,
        categories: category_views(newsroom)?,
        counts: Counts {
            all: overview.stages.iter().map(|(_, count)| count).sum::<u64>() - count(lectern_core::statement::Stage::Spiked),
            draft: count(lectern_core::statement::Stage::Draft),
            published: count(lectern_core::statement::Stage::Published),
            due_today: newsroom.browse_count(&desk::Browse { due: desk::Due::Today, ..desk::Browse::default() })?,
            bin: count(lectern_core::statement::Stage::Spiked),
        },
        langs: overview.langs.iter().map(|(lang, count)| LangCount { lang: lang.to_string(), count: *count }).collect(),
        sample: newsroom.sample_count()?,
        read_only,
    })
}

fn category_views(newsroom: &Newsroom) -> desk::Result<Vec<CategoryView>> {
    let tree: Tree = newsroom.tree()?;
    let counts = newsroom.overview()?.categories;
    let view = |(depth, category): (usize, &lectern_core::category::Category)| {
        let below = tree.subtree(category.id);
        CategoryView {
            id: category.id.to_string(),
            parent: category.parent.map(|parent| parent.to_string()),
            name: category.name.clone(),
            names: category.names.iter().map(|(lang, name)| LangName { lang: lang.to_string(), name: name.clone() }).collect(),
            slug: category.slug.to_string(),
            path: tree.path(category.id),
            depth: u32::try_from(depth).unwrap_or(u32::MAX),
            position: category.position,
            count: counts.iter().filter(|(id, _)| below.contains(id)).map(|(_, count)| count).sum(),
            archived: category.archived,
        }
    };
    Ok(tree.walk().into_iter().map(view).collect())
}

pub(super) fn statement_view(newsroom: &Newsroom, id: StatementId) -> desk::Result<StatementView> {
    let statement = newsroom.statement(id)?;
    let newest = newsroom.newest_edition(id)?;
    let head = &statement.text.head;
    Ok(StatementView {
        id: id.to_string(),
        set: statement.set.to_string(),
        stage: statement.stage.into(),
        edition: newest.as_ref().map(|edition| edition.number),
        published_at: newest.as_ref().map(|edition| edition.published_at.to_string()),
        changed: newest.as_ref().is_some_and(|edition| edition.text != statement.text),
        effective_slug: newsroom.effective_slug(id, head)?.to_string(),
        proposed_summary: proposal::summary(&head.lang, &statement.text.turns),
        head: head.into(),
        dir: head.lang.dir().into(),
        words: RoleWords::of(&head.lang),
        turns: statement.text.turns.iter().map(Into::into).collect(),
        revision: statement.revision.to_string(),
        saved_at: statement.saved_at.to_string(),
        note: newsroom.note(id)?.body,
        query: history::query_view(newsroom, id)?,
    })
}

impl From<lectern_store::statements::Row> for StatementRow {
    fn from(row: lectern_store::statements::Row) -> StatementRow {
        StatementRow {
            id: row.id.to_string(),
            title: row.title,
            dir: row.lang.dir().into(),
            lang: row.lang.to_string(),
            stage: row.stage.into(),
            edition: row.edition,
            changed: row.changed,
            section: row.section.map(|section| section.to_string()),
            questions: row.questions,
            saved_at: row.saved_at.to_string(),
            deadline: row.deadline.map(|deadline| deadline.to_string()),
            kind: row.kind.into(),
            published_at: row.published_at.map(|at| at.to_string()),
            translates: row.source.map(|source| source.to_string()),
            stale: row.stale,
            untranslated: row.untranslated,
        }
    }
}

fn block_view(block: render::Block) -> BlockView {
    BlockView { turn: block.turn.to_string(), html: block.html }
}

/// What the window asked to see, with every name looked at.
fn browse(args: ListStatements) -> Answer<desk::Browse> {
    let updated = match args.updated {
        None => None,
        Some(Updated::ThisWeek) => Some(desk::Updated::ThisWeek),
        Some(Updated::ThisMonth) => Some(desk::Updated::ThisMonth),
        Some(Updated::Between { from, until }) => Some(desk::Updated::Between(parse_day(from)?, parse_day(until)?)),
    };
    Ok(desk::Browse {
        sections: args.sections.iter().map(|id| category(id)).collect::<Answer<_>>()?,
        stages: args.stages.into_iter().map(Into::into).collect(),
        langs: args.langs.iter().map(|lang| parse_lang(lang)).collect::<Answer<_>>()?,
        kinds: args.kinds.into_iter().map(Into::into).collect(),
        updated,
        due: if args.due_today { desk::Due::Today } else { desk::Due::Whenever },
        title: args.title,
        order: lectern_store::statements::Order { by: args.sort.into(), direction: args.direction.into() },
    })
}

fn parse_day(text: Option<String>) -> Answer<Option<jiff::civil::Date>> {
    let day = |text: String| text.parse().map_err(|_| UiError::from(Refusal::NotADate { date: text }));
    text.filter(|text| !text.is_empty()).map(day).transpose()
}

/// A statement's id.
///
/// # Errors
/// When it is none.
pub fn statement(text: &str) -> Answer<StatementId> {
    StatementId::parse(text).ok_or_else(|| UiError {
        code: ErrorCode::NotFound,
        message: "There is no such statement.".to_owned(),
        findings: Vec::new(),
        reason: None,
    })
}

pub(super) fn revision(text: &str) -> Answer<RevisionId> {
    RevisionId::parse(text).ok_or_else(|| Refusal::BaseUnknown.into())
}

pub(super) fn parse_lang(text: &str) -> Answer<Lang> {
    Ok(Lang::parse(text)?)
}
