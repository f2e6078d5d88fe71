//! Site furniture: what a page holds besides its article.

use crate::labels::fold;

/// Lines that are furniture when nothing else stands on them, folded.
const WHOLE: &[&str] = &[
    "share",
    "share this",
    "share this page",
    "share this article",
    "share:",
    "print",
    "print this page",
    "print page",
    "email",
    "e-mail",
    "email this page",
    "tweet",
    "facebook",
    "twitter",
    "linkedin",
    "whatsapp",
    "telegram",
    "wechat",
    "weibo",
    "copy link",
    "back to top",
    "top",
    "top of page",
    "suggest to a friend",
    "send to a friend",
    "recommend to a friend",
    "related links",
    "related",
    "related content",
    "related articles",
    "related statements",
    "see also",
    "previous",
    "next",
    "contact us",
    "contact",
    "privacy policy",
    "privacy",
    "terms of use",
    "legal notice",
    "cookies",
    "sitemap",
    "site map",
    "accessibility",
    "rss",
    "subscribe",
    "newsletter",
    "follow us",
    "a a a",
    "text size",
    "more news",
    "latest news",
    "download pdf",
    "skip to content",
    "menu",
    "search",
    "partager",
    "partager cette page",
    "partager cet article",
    "imprimer",
    "imprimer cette page",
    "imprimer la page",
    "envoyer à un ami",
    "recommander à un ami",
    "suggérer à un ami",
    "haut de page",
    "retour en haut",
    "liens connexes",
    "voir aussi",
    "à lire aussi",
    "sur le même sujet",
    "précédent",
    "suivant",
    "nous contacter",
    "contactez-nous",
    "mentions légales",
    "plan du site",
    "accessibilité",
    "suivez-nous",
    "confidentialité",
    "politique de confidentialité",
    "articles liés",
    "envoyer par courriel",
    "courriel",
    "分享",
    "分享到",
    "打印",
    "打印本页",
    "打印页面",
    "推荐给朋友",
    "推荐给好友",
    "返回顶部",
    "相关链接",
    "相关新闻",
    "上一篇",
    "下一篇",
    "联系我们",
    "网站地图",
    "隐私政策",
    "版权声明",
    "无障碍",
    "关注我们",
    "微信",
    "微博",
    "收藏",
    "关闭",
    "法律声明",
    "关闭窗口",
    "مشاركة",
    "شارك",
    "شارك هذه الصفحة",
    "مشاركة الصفحة",
    "طباعة",
    "طباعة الصفحة",
    "اطبع هذه الصفحة",
    "أرسل إلى صديق",
    "اقترح على صديق",
    "العودة إلى الأعلى",
    "إلى الأعلى",
    "نسخة للطباعة",
    "إرسال إلى صديق",
    "أرسل لصديق",
    "روابط ذات صلة",
    "مواضيع ذات صلة",
    "السابق",
    "التالي",
    "اتصل بنا",
    "سياسة الخصوصية",
    "خريطة الموقع",
    "تابعنا",
    "شروط الاستخدام",
    "أخبار ذات صلة",
];

/// Beginnings of furniture lines, folded.
const STARTS: &[&str] = &[
    "©",
    "(c) ",
    "copyright",
    "all rights reserved",
    "share on",
    "text size",
    "font size",
    "share via",
    "previous:",
    "next:",
    "print this",
    "follow us on",
    "tel:",
    "phone:",
    "e-mail:",
    "email:",
    "tous droits réservés",
    "partager sur",
    "taille du texte",
    "précédent :",
    "précédent:",
    "suivant :",
    "suivant:",
    "imprimer ",
    "tél",
    "courriel :",
    "版权所有",
    "分享到",
    "字号",
    "字体大小",
    "上一篇：",
    "上一篇:",
    "下一篇：",
    "下一篇:",
    "打印本",
    "电话：",
    "邮箱：",
    "地址：",
    "icp备",
    "جميع الحقوق محفوظة",
    "حقوق النشر",
    "شارك على",
    "حجم الخط",
    "حجم النص",
    "السابق:",
    "التالي:",
    "هاتف:",
    "البريد الإلكتروني:",
];

/// Words that make a rights line wherever they stand, folded.
const ANYWHERE: &[&str] =
    &["©", "all rights reserved", "tous droits réservés", "版权所有", "保留所有权利", "جميع الحقوق محفوظة", "الحقوق محفوظة"];

/// First words of a breadcrumb, folded.
const HOME: &[&str] = &["home", "home page", "homepage", "accueil", "首页", "主页", "الرئيسية", "الصفحة الرئيسية"];

/// Whether a line is furniture.
pub(super) fn is_furniture(line: &str) -> bool {
    let folded = fold(line.trim_matches(|c: char| c.is_whitespace() || "|·•-–[]【】↑▲^:：".contains(c)));
    if folded.is_empty() {
        return true;
    }
    // "Share | Print | Email"
    let parts_are = |separator: char| folded.contains(separator) && folded.split(separator).all(|part| WHOLE.contains(&part.trim()));
    WHOLE.contains(&folded.as_str())
        || STARTS.iter().any(|start| folded.starts_with(start))
        || ANYWHERE.iter().any(|words| folded.contains(words))
        || ['|', '·', '/', '•'].into_iter().any(parts_are)
        || all_words_are_furniture(&folded)
}

/// "Share Print Email" on one line.
fn all_words_are_furniture(folded: &str) -> bool {
    let words = || folded.split([' ', '【', '】', '[', ']']).filter(|word| !word.is_empty());
    words().count() > 1 && words().all(|word| WHOLE.contains(&word))
}

/// Whether a word names the home page.
pub(super) fn is_home(word: &str) -> bool {
    HOME.contains(&fold(word).as_str())
}

/// Whether a line is short enough to be a menu entry, a link title or a footer line: at most
/// 15 words, or 45 ideographs.
pub(super) fn is_short(line: &str) -> bool {
    let wide = line.chars().filter(|c| matches!(c, '\u{3400}'..='\u{9FFF}')).count();
    wide <= 45 && line.split_whitespace().count() <= 15
}

/// Where the furniture after an article starts, in `lines`: the first furniture line after
/// which nothing but furniture and short lines stands.
pub(super) fn tail_start(lines: &[&str], from: usize, opens_turn: impl Fn(&str) -> bool) -> usize {
    let mut start = lines.len();
    for (at, line) in lines.iter().enumerate().skip(from).rev() {
        if line.is_empty() {
            continue;
        }
        if opens_turn(line) || !(is_short(line) || is_furniture(line)) {
            break;
        }
        if is_furniture(line) {
            start = at;
        }
    }
    start
}
