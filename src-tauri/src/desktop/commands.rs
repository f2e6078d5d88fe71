//! The window's commands: each hands its arguments to the file of its noun in [`crate::ipc`].

use tauri::{AppHandle, State, Wry, ipc::Invoke};

use super::{Room, clipboard, closing, dialog, frame, menus, print};
use crate::{desk::Refusal, ipc::*};

type Answer<T> = Result<T, UiError>;

/// All commands, by the names of [`crate::ipc::contract::COMMANDS`].
pub(super) fn handler() -> impl Fn(Invoke<Wry>) -> bool + Send + Sync + 'static {
    tauri::generate_handler![
        get_newsroom,
        list_statements,
        read_rows,
        open_statement,
        new_statement,
        save_statement,
        render_article,
        render_block,
        read_pasted_text,
        publish_statement,
        add_category,
        rename_category,
        move_category,
        remove_category,
        restore_category,
        list_old_addresses,
        check_slug,
        fill_sample,
        remove_sample,
        read_guide,
        start_export,
        export_status,
        cancel_export,
        bin_statements,
        unbin_statements,
        file_statements,
        duplicate_statement,
        list_versions,
        list_moments,
        compare_versions,
        restore_version,
        get_translation,
        translate_statement,
        link_translation,
        unlink_translation,
        declare_in_step,
        save_version,
        compare_unsaved,
        list_copies,
        restore_copy,
        check_newsroom,
        save_query,
        list_voices,
        save_copy,
        save_pdf,
        add_file,
        choose_file,
        read_file,
        read_clipboard,
        write_clipboard,
        set_menus,
        set_zoom,
        check_spelling,
        suggest_words,
        list_house_words,
        add_house_word,
        remove_house_word,
        close_window,
        keep_window,
    ]
}

#[tauri::command]
async fn get_newsroom(room: State<'_, Room>, args: GetNewsroom) -> Answer<NewsroomView> {
    newsroom::get_newsroom(&room.desk, args).await
}

#[tauri::command]
async fn list_statements(room: State<'_, Room>, args: ListStatements) -> Answer<StatementPage> {
    library::list_statements(&room.desk, args).await
}

#[tauri::command]
async fn read_rows(room: State<'_, Room>, args: ReadRows) -> Answer<StatementRows> {
    library::read_rows(&room.desk, args).await
}

#[tauri::command]
async fn open_statement(room: State<'_, Room>, args: OpenStatement) -> Answer<StatementView> {
    statements::open_statement(&room.desk, args).await
}

#[tauri::command]
async fn new_statement(room: State<'_, Room>, args: NewStatement) -> Answer<StatementView> {
    statements::new_statement(&room.desk, args).await
}

#[tauri::command]
async fn save_statement(room: State<'_, Room>, args: SaveStatement) -> Answer<SavedView> {
    saving::save_statement(&room.desk, args).await
}

#[tauri::command]
async fn render_article(room: State<'_, Room>, args: RenderArticle) -> Answer<ArticleView> {
    article::render_article(&room.desk, args).await
}

#[tauri::command]
async fn render_block(room: State<'_, Room>, args: RenderBlock) -> Answer<BlockView> {
    article::render_block(&room.desk, args).await
}

#[tauri::command]
async fn read_pasted_text(room: State<'_, Room>, args: ReadPastedText) -> Answer<PastedView> {
    pasting::read_pasted_text(&room.desk, args).await
}

#[tauri::command]
async fn publish_statement(room: State<'_, Room>, args: PublishStatement) -> Answer<StatementView> {
    statements::publish_statement(&room.desk, args).await
}

#[tauri::command]
async fn add_category(room: State<'_, Room>, args: AddCategory) -> Answer<CategoryView> {
    categories::add_category(&room.desk, args).await
}

#[tauri::command]
async fn rename_category(room: State<'_, Room>, args: RenameCategory) -> Answer<CategoryView> {
    categories::rename_category(&room.desk, args).await
}

#[tauri::command]
async fn move_category(room: State<'_, Room>, args: MoveCategory) -> Answer<CategoryView> {
    categories::move_category(&room.desk, args).await
}

#[tauri::command]
async fn remove_category(room: State<'_, Room>, args: RemoveCategory) -> Answer<NewsroomView> {
    categories::remove_category(&room.desk, args).await
}

#[tauri::command]
async fn restore_category(room: State<'_, Room>, args: RestoreCategory) -> Answer<CategoryBackView> {
    categories::restore_category(&room.desk, args).await
}

#[tauri::command]
async fn list_old_addresses(room: State<'_, Room>, args: ListOldAddresses) -> Answer<OldAddresses> {
    addresses::list_old_addresses(&room.desk, args).await
}

#[tauri::command]
async fn check_slug(room: State<'_, Room>, args: CheckSlug) -> Answer<SlugView> {
    addresses::check_slug(&room.desk, args).await
}

#[tauri::command]
async fn fill_sample(room: State<'_, Room>, args: FillSample) -> Answer<NewsroomView> {
    newsroom::fill_sample(&room.desk, args).await
}

#[tauri::command]
async fn remove_sample(room: State<'_, Room>, args: RemoveSample) -> Answer<SampleView> {
    newsroom::remove_sample(&room.desk, args).await
}

#[tauri::command]
async fn read_guide(room: State<'_, Room>, args: ReadGuide) -> Answer<GuideView> {
    guide::read_guide(&room.desk, args).await
}

#[tauri::command]
async fn start_export(room: State<'_, Room>, args: StartExport) -> Answer<ExportState> {
    let section = args.section.as_deref().map(category).transpose()?;
    let only = args.only.iter().map(|id| statements::statement(id)).collect::<Answer<Vec<_>>>()?;
    let Some(folder) = dialog::pick_folder(room.spoken.title(Title::ExportTo)).await else { return Ok(ExportState::Idle) };
    let day = jiff::ZonedDateTime::now().date().to_string();
    room.exporting.start(&room.desk, &folder, args.format, section, only, &day)
}

#[tauri::command]
async fn export_status(room: State<'_, Room>, args: ExportStatus) -> Answer<ExportState> {
    Ok(exporting::export_status(&room.exporting, args))
}

#[tauri::command]
async fn cancel_export(room: State<'_, Room>, args: CancelExport) -> Answer<ExportState> {
    Ok(exporting::cancel_export(&room.exporting, args))
}

#[tauri::command]
async fn bin_statements(room: State<'_, Room>, args: BinStatements) -> Answer<TogetherView> {
    together::bin_statements(&room.desk, args).await
}

#[tauri::command]
async fn unbin_statements(room: State<'_, Room>, args: UnbinStatements) -> Answer<TogetherView> {
    together::unbin_statements(&room.desk, args).await
}

#[tauri::command]
async fn file_statements(room: State<'_, Room>, args: FileStatements) -> Answer<TogetherView> {
    together::file_statements(&room.desk, args).await
}

#[tauri::command]
async fn duplicate_statement(room: State<'_, Room>, args: DuplicateStatement) -> Answer<StatementView> {
    statements::duplicate_statement(&room.desk, args).await
}

#[tauri::command]
async fn list_versions(room: State<'_, Room>, args: ListVersions) -> Answer<HistoryView> {
    history::list_versions(&room.desk, args).await
}

#[tauri::command]
async fn list_moments(room: State<'_, Room>, args: ListMoments) -> Answer<MomentsView> {
    history::list_moments(&room.desk, args).await
}

#[tauri::command]
async fn compare_versions(room: State<'_, Room>, args: CompareVersions) -> Answer<ComparisonView> {
    history::compare_versions(&room.desk, args).await
}

#[tauri::command]
async fn restore_version(room: State<'_, Room>, args: RestoreVersion) -> Answer<StatementView> {
    history::restore_version(&room.desk, args).await
}

#[tauri::command]
async fn get_translation(room: State<'_, Room>, args: GetTranslation) -> Answer<TranslationView> {
    translations::get_translation(&room.desk, args).await
}

#[tauri::command]
async fn translate_statement(room: State<'_, Room>, args: TranslateStatement) -> Answer<StatementView> {
    translations::translate_statement(&room.desk, args).await
}

#[tauri::command]
async fn link_translation(room: State<'_, Room>, args: LinkTranslation) -> Answer<TranslationView> {
    translations::link_translation(&room.desk, args).await
}

#[tauri::command]
async fn unlink_translation(room: State<'_, Room>, args: UnlinkTranslation) -> Answer<TranslationView> {
    translations::unlink_translation(&room.desk, args).await
}

#[tauri::command]
async fn declare_in_step(room: State<'_, Room>, args: DeclareInStep) -> Answer<TranslationView> {
    translations::declare_in_step(&room.desk, args).await
}

#[tauri::command]
async fn save_version(room: State<'_, Room>, args: SaveVersion) -> Answer<SavedView> {
    saving::save_version(&room.desk, args).await
}

#[tauri::command]
async fn compare_unsaved(room: State<'_, Room>, args: CompareUnsaved) -> Answer<ComparisonView> {
    history::compare_unsaved(&room.desk, args).await
}

#[tauri::command]
async fn list_copies(room: State<'_, Room>, args: ListCopies) -> Answer<CopiesView> {
    safekeeping::list_copies(&room.desk, args).await
}

#[tauri::command]
async fn restore_copy(room: State<'_, Room>, args: RestoreCopy) -> Answer<RestoredView> {
    safekeeping::restore_copy(&room.desk, args).await
}

#[tauri::command]
async fn check_newsroom(room: State<'_, Room>, args: CheckNewsroom) -> Answer<HealthView> {
    safekeeping::check_newsroom(&room.desk, args).await
}

#[tauri::command]
async fn save_query(room: State<'_, Room>, args: SaveQuery) -> Answer<QueryView> {
    query_sheet::save_query(&room.desk, args).await
}

#[tauri::command]
async fn list_voices(room: State<'_, Room>, args: ListVoices) -> Answer<VoicesView> {
    voices::list_voices(&room.desk, args).await
}

#[tauri::command]
async fn save_copy(room: State<'_, Room>, args: SaveCopy) -> Answer<CopyView> {
    let text = saving::copy_of(&room.desk, args).await?;
    let Some(path) = dialog::save_file(room.spoken.title(Title::SaveCopy), "statement.md").await else {
        return Ok(CopyView { path: None });
    };
    std::fs::write(&path, text).map_err(|error| Refusal::CopyNotWritten { detail: error.to_string() })?;
    Ok(CopyView { path: Some(path.display().to_string()) })
}

#[tauri::command]
async fn save_pdf(app: AppHandle, room: State<'_, Room>, args: SavePdf) -> Answer<CopyView> {
    let (page, name) = article::printed(&room.desk, args).await?;
    let Some(path) = dialog::save_file(room.spoken.title(Title::SavePdf), &format!("{name}.pdf")).await else {
        return Ok(CopyView { path: None });
    };
    print::to_pdf(&app, page, path).await
}

#[tauri::command]
async fn add_file(room: State<'_, Room>, args: AddFile) -> Answer<AddedFile> {
    files::add_file(&room.desk, &room.uploads, args).await
}

#[tauri::command]
async fn choose_file(room: State<'_, Room>, args: ChooseFile) -> Answer<AddedFile> {
    let (title, offered) =
        if args.picture { (Title::InsertPicture, Title::Pictures) } else { (Title::AttachFile, Title::PicturesAndDocuments) };
    let Some(path) = dialog::open_file(room.spoken.title(title), room.spoken.title(offered), args.picture).await else {
        return Ok(AddedFile { file: None, findings: Vec::new() });
    };
    files::take_file(&room.desk, path).await
}

#[tauri::command]
async fn read_file(room: State<'_, Room>, args: ReadFile) -> Answer<FileData> {
    files::read_file(&room.desk, args).await
}

#[tauri::command]
async fn read_clipboard(app: AppHandle, args: ReadClipboard) -> Answer<ClipboardView> {
    clipboard::read(&app, args).await
}

#[tauri::command]
async fn write_clipboard(app: AppHandle, args: WriteClipboard) -> Answer<Done> {
    clipboard::write(&app, args).await
}

#[tauri::command]
async fn set_menus(app: AppHandle, room: State<'_, Room>, args: SetMenus) -> Answer<Done> {
    room.spoken.set(args.lang);
    menus::show(&app, args)
}

#[tauri::command]
async fn set_zoom(app: AppHandle, args: SetZoom) -> Answer<Done> {
    frame::zoom(&app, &args)
}

#[tauri::command]
async fn check_spelling(room: State<'_, Room>, args: CheckSpelling) -> Answer<SpellingView> {
    spelling::check_spelling(&room.desk, args).await
}

#[tauri::command]
async fn suggest_words(room: State<'_, Room>, args: SuggestWords) -> Answer<SuggestionsView> {
    spelling::suggest_words(&room.desk, args).await
}

#[tauri::command]
async fn list_house_words(room: State<'_, Room>, args: ListHouseWords) -> Answer<HouseWordsView> {
    spelling::list_house_words(&room.desk, args).await
}

#[tauri::command]
async fn add_house_word(room: State<'_, Room>, args: AddHouseWord) -> Answer<HouseWordsView> {
    spelling::add_house_word(&room.desk, args).await
}

#[tauri::command]
async fn remove_house_word(room: State<'_, Room>, args: RemoveHouseWord) -> Answer<HouseWordsView> {
    spelling::remove_house_word(&room.desk, args).await
}

#[tauri::command]
async fn close_window(app: AppHandle) {
    closing::now(&app);
}

#[tauri::command]
async fn keep_window(app: AppHandle) {
    closing::kept(&app);
}
