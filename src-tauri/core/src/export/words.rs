//! The few words that a page says itself, in the page's language.

use serde::Serialize;

use crate::lang::Lang;

/// What a page says besides its text.
#[derive(Clone, Copy, Debug, Serialize)]
pub(super) struct Words {
    pub(super) skip: &'static str,
    pub(super) breadcrumb: &'static str,
    pub(super) sections: &'static str,
    pub(super) languages: &'static str,
    pub(super) suggest: &'static str,
    pub(super) newer: &'static str,
    pub(super) older: &'static str,
    pub(super) page: &'static str,
    pub(super) correction: &'static str,
    pub(super) contact: &'static str,
    pub(super) latest: &'static str,
    pub(super) updated: &'static str,
    pub(super) draft: &'static str,
    /// The home page's name where the profile's own belongs to another language.
    pub(super) home: &'static str,
    /// Above the list of a statement's files.
    pub(super) files: &'static str,
    /// "JPEG, 1.2 MB" of a file: `{kind}` and `{size}` are filled in.
    pub(super) file_about: &'static str,
    /// Units of a file's size, for thousands and millions of bytes.
    pub(super) units: (&'static str, &'static str),
    /// The mark between whole numbers and tenths.
    pub(super) decimal: &'static str,
    /// "Page 2" of an archive: `{page}` is filled in. The total is not named, so that a full page never changes.
    pub(super) page_number: &'static str,
}

const ENGLISH: Words = Words {
    skip: "Skip to content",
    breadcrumb: "Breadcrumb",
    sections: "Sections",
    languages: "Other languages",
    suggest: "Suggest to a friend",
    newer: "Newer",
    older: "Older",
    page: "Pages",
    correction: "Correction",
    contact: "Contact",
    latest: "Latest",
    updated: "Updated",
    draft: "Draft – not for publication",
    home: "Home",
    files: "Files",
    file_about: "{kind}, {size}",
    units: ("KB", "MB"),
    decimal: ".",
    page_number: "Page {page}",
};

const FRENCH: Words = Words {
    skip: "Aller au contenu",
    breadcrumb: "Fil d’Ariane",
    sections: "Rubriques",
    languages: "Autres langues",
    suggest: "Suggérer à un ami",
    newer: "Plus récents",
    older: "Plus anciens",
    page: "Pages",
    correction: "Rectificatif",
    contact: "Contact",
    latest: "Derniers textes",
    updated: "Mis à jour le",
    draft: "Projet – ne pas publier",
    home: "Accueil",
    files: "Fichiers",
    file_about: "{kind}, {size}",
    units: ("ko", "Mo"),
    decimal: ",",
    page_number: "Page {page}",
};

const CHINESE: Words = Words {
    skip: "跳到正文",
    breadcrumb: "当前位置",
    sections: "栏目",
    languages: "其他语言",
    suggest: "推荐给朋友",
    newer: "较新",
    older: "较早",
    page: "页码",
    correction: "更正",
    contact: "联系方式",
    latest: "最新",
    updated: "更新于",
    draft: "草稿，不得发布",
    home: "首页",
    files: "附件",
    file_about: "{kind}，{size}",
    units: ("KB", "MB"),
    decimal: ".",
    page_number: "第{page}页",
};

const ARABIC: Words = Words {
    skip: "انتقل إلى المحتوى",
    breadcrumb: "مسار التصفح",
    sections: "الأقسام",
    languages: "لغات أخرى",
    suggest: "اقترح على صديق",
    newer: "الأحدث",
    older: "الأقدم",
    page: "الصفحات",
    correction: "تصحيح",
    contact: "للتواصل",
    latest: "آخر البيانات",
    updated: "حُدِّث في",
    draft: "مسودة – ليست للنشر",
    home: "الرئيسية",
    files: "الملفات",
    file_about: "{kind}، {size}",
    units: ("ك.ب", "م.ب"),
    decimal: ".",
    page_number: "الصفحة {page}",
};

/// The words of a language; English for languages that have none.
pub(super) fn of(lang: &Lang) -> &'static Words {
    match lang.primary() {
        "fr" => &FRENCH,
        "zh" => &CHINESE,
        "ar" => &ARABIC,
        _ => &ENGLISH,
    }
}

/// A language's own name.
pub(super) fn name_of(lang: &Lang) -> String {
    match lang.primary() {
        "en" => "English",
        "fr" => "Français",
        "zh" => "中文",
        "ar" => "العربية",
        "es" => "Español",
        "de" => "Deutsch",
        "pt" => "Português",
        "ru" => "Русский",
        _ => lang.as_str(),
    }
    .to_owned()
}
