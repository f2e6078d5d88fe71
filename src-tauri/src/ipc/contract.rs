//! The one table of commands, and the TypeScript that is made from it.

/// Every command of the window, as the build script and the permissions know them.
pub const COMMANDS: &[&str] = include!("names.rs");

#[cfg(test)]
mod tests {
    use ts_rs::{Config, TS};

    use super::COMMANDS;
    use crate::{desk::Refusal, ipc::*};

    /// The declarations of types, in order, with their comments.
    macro_rules! declarations {
        ($config:expr, $($type:ty),* $(,)?) => {
            vec![$({
                let comment = <$type as TS>::docs().unwrap_or_default();
                format!("{comment}export {}", <$type as TS>::decl($config))
            }),*]
        };
    }

    /// The map of commands: name, arguments, answer.
    macro_rules! commands {
        ($($name:ident: $arguments:ident => $answer:ident),* $(,)?) => {
            vec![$((stringify!($name), stringify!($arguments), stringify!($answer))),*]
        };
    }

    fn bindings() -> String {
        let config = Config::new().with_large_int("number");
        let types = declarations!(
            &config,
            Role,
            Stage,
            Kind,
            Sort,
            Direction,
            Updated,
            Dir,
            Severity,
            Format,
            Terms,
            Presence,
            Fate,
            MarkKind,
            QueryView,
            LangName,
            TurnView,
            FileView,
            HeadView,
            RoleWords,
            StatementView,
            StatementRow,
            StatementPage,
            StatementRows,
            CategoryView,
            CategoryBackView,
            WhyOld,
            OldAddressView,
            OldAddresses,
            SlugProblem,
            SlugView,
            Counts,
            LangCount,
            NewsroomView,
            StayedView,
            TogetherView,
            BlockView,
            ArticleView,
            FindingView,
            PastedView,
            SavedView,
            SaidView,
            VersionRow,
            HistoryView,
            MomentRow,
            MomentsView,
            RunView,
            TurnChangeView,
            FileChangeView,
            ComparisonView,
            VoiceView,
            VoicesView,
            Step,
            Part,
            TextSide,
            MemberView,
            SourceTurnView,
            PairView,
            DifferenceView,
            OriginalView,
            TranslationView,
            CopyView,
            AddedFile,
            FileData,
            CopyRow,
            CopiesView,
            RestoredView,
            HealthView,
            ClipboardView,
            Done,
            MarkView,
            MarksView,
            SpellingView,
            SuggestionsView,
            HouseWordView,
            HouseWordsView,
            SampleView,
            GuidePageView,
            GuideView,
            ExportState,
            ErrorCode,
            Refusal,
            Fault,
            Reason,
            UiError,
            GetNewsroom,
            ListStatements,
            ReadRows,
            OpenStatement,
            NewStatement,
            SaveStatement,
            RenderArticle,
            RenderBlock,
            ReadPastedText,
            PublishStatement,
            AddCategory,
            RenameCategory,
            MoveCategory,
            RemoveCategory,
            RestoreCategory,
            ListOldAddresses,
            CheckSlug,
            FillSample,
            RemoveSample,
            ReadGuide,
            StartExport,
            ExportStatus,
            CancelExport,
            BinStatements,
            UnbinStatements,
            FilingView,
            FileStatements,
            DuplicateStatement,
            ListVersions,
            ListMoments,
            CompareVersions,
            RestoreVersion,
            GetTranslation,
            TranslateStatement,
            LinkTranslation,
            UnlinkTranslation,
            DeclareInStep,
            SaveVersion,
            CompareUnsaved,
            ListCopies,
            RestoreCopy,
            CheckNewsroom,
            SaveQuery,
            ListVoices,
            SaveCopy,
            SavePdf,
            AddFile,
            ChooseFile,
            ReadFile,
            ReadClipboard,
            WriteClipboard,
            MenuItemView,
            MenuView,
            WindowLang,
            SetMenus,
            SetZoom,
            CheckSpelling,
            SuggestWords,
            ListHouseWords,
            AddHouseWord,
            RemoveHouseWord,
        );
        let table = commands! {
            get_newsroom: GetNewsroom => NewsroomView,
            list_statements: ListStatements => StatementPage,
            read_rows: ReadRows => StatementRows,
            open_statement: OpenStatement => StatementView,
            new_statement: NewStatement => StatementView,
            save_statement: SaveStatement => SavedView,
            render_article: RenderArticle => ArticleView,
            render_block: RenderBlock => BlockView,
            read_pasted_text: ReadPastedText => PastedView,
            publish_statement: PublishStatement => StatementView,
            add_category: AddCategory => CategoryView,
            rename_category: RenameCategory => CategoryView,
            move_category: MoveCategory => CategoryView,
            remove_category: RemoveCategory => NewsroomView,
            restore_category: RestoreCategory => CategoryBackView,
            list_old_addresses: ListOldAddresses => OldAddresses,
            check_slug: CheckSlug => SlugView,
            fill_sample: FillSample => NewsroomView,
            remove_sample: RemoveSample => SampleView,
            read_guide: ReadGuide => GuideView,
            start_export: StartExport => ExportState,
            export_status: ExportStatus => ExportState,
            cancel_export: CancelExport => ExportState,
            bin_statements: BinStatements => TogetherView,
            unbin_statements: UnbinStatements => TogetherView,
            file_statements: FileStatements => TogetherView,
            duplicate_statement: DuplicateStatement => StatementView,
            list_versions: ListVersions => HistoryView,
            list_moments: ListMoments => MomentsView,
            compare_versions: CompareVersions => ComparisonView,
            restore_version: RestoreVersion => StatementView,
            get_translation: GetTranslation => TranslationView,
            translate_statement: TranslateStatement => StatementView,
            link_translation: LinkTranslation => TranslationView,
            unlink_translation: UnlinkTranslation => TranslationView,
            declare_in_step: DeclareInStep => TranslationView,
            save_version: SaveVersion => SavedView,
            compare_unsaved: CompareUnsaved => ComparisonView,
            list_copies: ListCopies => CopiesView,
            restore_copy: RestoreCopy => RestoredView,
            check_newsroom: CheckNewsroom => HealthView,
            save_query: SaveQuery => QueryView,
            list_voices: ListVoices => VoicesView,
            save_copy: SaveCopy => CopyView,
            save_pdf: SavePdf => CopyView,
            add_file: AddFile => AddedFile,
            choose_file: ChooseFile => AddedFile,
            read_file: ReadFile => FileData,
            read_clipboard: ReadClipboard => ClipboardView,
            write_clipboard: WriteClipboard => Done,
            set_menus: SetMenus => Done,
            set_zoom: SetZoom => Done,
            check_spelling: CheckSpelling => SpellingView,
            suggest_words: SuggestWords => SuggestionsView,
            list_house_words: ListHouseWords => HouseWordsView,
            add_house_word: AddHouseWord => HouseWordsView,
            remove_house_word: RemoveHouseWord => HouseWordsView,
        };
        let names: Vec<&str> = table.iter().map(|(name, ..)| *name).collect();
        // Closing is the window's own affair: these take nothing and answer nothing.
        assert_eq!([names, vec!["close_window", "keep_window"]].concat(), COMMANDS);
        let table: Vec<String> = table.iter().map(|(name, arguments, answer)| format!("  {name}: [{arguments}, {answer}];")).collect();
        format!(
            "// Generated from src-tauri/src/ipc/contract.rs by `LECTERN_BLESS=1 cargo test --no-default-features bindings`. Do not edit.\n\n\
             {}\n\n/** Every command of the window: its arguments and its answer. */\nexport type Commands = {{\n{}\n}};\n",
            types.join("\n\n"),
            table.join("\n")
        )
    }

    #[test]
    fn the_bindings_of_the_window_are_not_stale() {
        let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("ui/src/ipc/bindings.ts");
        let wanted = bindings();
        if std::env::var_os("LECTERN_BLESS").is_some() {
            std::fs::write(&path, &wanted).unwrap();
        }
        let found = std::fs::read_to_string(&path).unwrap();
        assert!(found == wanted, "ui/src/ipc/bindings.ts is stale; run LECTERN_BLESS=1 cargo test --no-default-features bindings");
    }

    #[test]
    fn the_window_is_permitted_exactly_its_commands() {
        let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tauri.conf.json");
        let config: serde_json::Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
        let permissions = &config["app"]["security"]["capabilities"][0]["permissions"];
        let wanted: Vec<String> = COMMANDS.iter().map(|name| format!("allow-{}", name.replace('_', "-"))).collect();
        assert_eq!(*permissions, serde_json::json!(wanted));
        assert_eq!(config["app"]["security"]["capabilities"].as_array().map(Vec::len), Some(1));
    }
}
