//! Site furniture: what a page holds besides its article.

use crate::labels::fold;

/// Lines that are furniture when nothing else stands on them, folded.
const WHOLE: &[&str] = &[
    "私隱政策",
    "版權聲明",
    "分享至",
    "下一頁",
    "上一頁",
    "相關連結",
    "聯絡我們",
    "返回頂部",
    "關閉視窗",
    "關閉",
    "列印本頁",
    "列印",
    "纠错",
    "###",
    "tweeter",
    "j'aime",
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
    "tags:",
    "labels:",
    "责任编辑",
    "责编",
    "字体",
    "【字体",
    "纠错",
    "時間：",
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

/// The set phrases of a rights line, folded.
const ANYWHERE: &[&str] =
    &["©", "all rights reserved", "tous droits réservés", "版权所有", "保留所有权利", "版權所有", "جميع الحقوق محفوظة", "الحقوق محفوظة"];

/// First words of a breadcrumb, folded.
const HOME: &[&str] = &["home", "home page", "homepage", "accueil", "首页", "主页", "首頁", "主頁", "الرئيسية", "الصفحة الرئيسية"];

/// Whether a line is furniture. A bulleted line never is: it may close an answer's list.
pub(super) fn is_furniture(line: &str) -> bool {
    let folded = fold(line.trim_matches(|c: char| c.is_whitespace() || "|·–[]【】↑▲^:：".contains(c)));
    if folded.is_empty() {
        return true;
    }
    // "Share | Print | Email"
    let parts_are = |separator: char| folded.contains(separator) && folded.split(separator).all(|part| WHOLE.contains(&part.trim()));
    WHOLE.contains(&folded.as_str())
        || is_rights_line(&folded)
        || (!is_sentence(line) && STARTS.iter().any(|start| folded.starts_with(start)))
        || ['|', '·', '/', '•'].into_iter().any(parts_are)
        || all_words_are_furniture(&folded)
}

/// A line about rights: the sign, or the set phrase at its start or end. A sentence that only
/// speaks of rights is text.
fn is_rights_line(folded: &str) -> bool {
    let plain = folded.trim_end_matches(['.', '。', ' ']);
    let has_year = plain
        .split(|c: char| !c.is_ascii_digit())
        .any(|digits| digits.len() == 4 && (digits.starts_with("19") || digits.starts_with("20")));
    folded.contains('©')
        || ANYWHERE.iter().any(|words| plain.ends_with(words) || (plain.starts_with(words) && !is_sentence(folded)))
        || ((folded.starts_with("copyright") || folded.starts_with("(c) ")) && (has_year || !is_sentence(folded)))
}

/// A line that ends as sentences end.
fn is_sentence(line: &str) -> bool {
    line.trim_end_matches(['”', '"', '»', '」', ')', '）']).ends_with(['.', '!', '?', '。', '！', '？', '؟', '…'])
}

/// A line with the writer's name, which stands between a title and its date.
pub(super) fn is_byline(line: &str) -> bool {
    let folded = fold(line);
    let starts = ["by ", "par ", "from: ", "source: ", "author: ", "作者：", "作者:", "来源：", "来源:", "來源：", "بقلم", "المصدر:"];
    is_short(line) && !is_sentence(line) && starts.iter().any(|start| folded.starts_with(start))
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
    let rights = lines.iter().position(|line| is_rights_line(&fold(line)));
    for (at, line) in lines.iter().enumerate().skip(from).rev() {
        if line.is_empty() {
            continue;
        }
        // Under the rights line stand addresses and the like; above it a sentence is text.
        let below_rights = rights.is_some_and(|rights| at > rights);
        let may_be = is_furniture(line) || (is_short(line) && (below_rights || !is_sentence(line)));
        if opens_turn(line) || !may_be {
            break;
        }
        if is_furniture(line) {
            start = at;
        }
    }
    start
}
