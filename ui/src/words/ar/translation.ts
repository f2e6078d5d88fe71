// Translations and their source, in Arabic.

import type { TranslationWords } from "../en/translation";
import { isolated, quoted, questions, inParts, format, count } from "./numbers";

export const translation: TranslationWords = {
  translation: {
    menu: "الترجمات",
    title: "ترجمة إلى…",
    language: "اللغة",
    make: "إنشاء المسودة",
    make_hint: "في المسودة الأسئلة نفسها فارغةً إلى جانب هذا النص. يُنقل إليها القسم والنوع والمكان والتاريخ، ولا يُنقل الاستفسار الصحفي ولا الملاحظة.",
    all_made: "لكل لغة من اللغات بيانها.",
    exists: "في هذه المجموعة",
    open: "فتح",
    open_in: (language, title) => `فتح ${isolated(language)}: ${isolated(title)}`,
    source_mark: "الأصل",
    link_title: "ربط كترجمة لـ…",
    link_hint: "تُقابَل الأسئلة بترتيبها وتُعدّ متسقة مع الأصل.",
    link_filter: "تصفية بالعنوان",
    link_list: "بيانات بلغات أخرى",
    link_none: "لا بيان بهذا العنوان في لغة أخرى.",
    link: "ربط",
    linked: "رُبط البيانان.",
    unlinked: "أصبح البيان مستقلًا. لم تتغير أي كلمة.",
    beside: "بجانب الأصل",
    beside_region: (language) => `الترجمة بجانب الأصل (${isolated(language)})`,
    source_text: (language) => `الأصل، ${isolated(language)}`,
    own_text: (language) => `الترجمة، ${isolated(language)}`,
    steps: {
      in_step: "متسق مع الأصل",
      source_changed: "تغيّر الأصل",
      unconfirmed: "لم يُؤكَّد اتساقه مع الأصل",
      not_translated: "لم يُترجم بعد",
      only_here: "في هذه اللغة فقط",
    },
    only_here_hint: "ليس في الأصل هذا الجزء.",
    add_here: "إضافته هنا",
    add_here_for: (part) => `إضافته هنا: ${isolated(part)}`,
    confirm: "متسق من جديد",
    confirm_for: (part) => `متسق من جديد: ${isolated(part)}`,
    confirm_all: "الكل متسق",
    confirmed: "متسق مع الأصل.",
    all_confirmed: "كل الأجزاء المترجمة متسقة مع الأصل.",
    changed_since: "ما تغيّر في الأصل",
    behind: (number) =>
      count(number, { zero: "لا أجزاء للمراجعة", one: "جزء واحد للمراجعة", two: "جزآن للمراجعة", few: "# أجزاء للمراجعة", many: "# جزءًا للمراجعة", other: "# جزء للمراجعة" }),
    none_behind: "متسق مع الأصل",
    differs: "الأرقام والتواريخ",
    differs_title: "في العنوان أو الملخص",
    only_source: (written) => `${quoted(written)} في الأصل وليس في الترجمة.`,
    only_translation: (written) => `${quoted(written)} في الترجمة وليس في الأصل.`,
    questions_differ: (source, own) => `${questions(source)} في الأصل، و${format(own)} في الترجمة`,
    untranslated: (number) =>
      count(number, { zero: "كل الأجزاء مترجمة", one: "جزء واحد لم يُترجم بعد", two: "جزآن لم يُترجما بعد", few: "# أجزاء لم تُترجم بعد", many: "# جزءًا لم تُترجم بعد", other: "# جزء لم تُترجم بعد" }),
    stale: (number) => `تغيّر الأصل في ${inParts(number)}`,
    warn_behind: (number) =>
      count(number, { zero: "لا جزء غير متسق مع الأصل.", one: "جزء واحد غير متسق مع الأصل.", two: "جزآن غير متسقين مع الأصل.", few: "# أجزاء غير متسقة مع الأصل.", many: "# جزءًا غير متسق مع الأصل.", other: "# جزء غير متسق مع الأصل." }),
    warn_differs: (differences) =>
      `${count(differences, { zero: "لا اختلاف", one: "اختلاف واحد", two: "اختلافان", few: "# اختلافات", many: "# اختلافًا", other: "# اختلاف" })} عن الأصل في الأرقام أو التواريخ أو الساعات.`,
    source_changed_again: "تغيّر الأصل وأنت تنظر فيه. اقرأه من جديد قبل أن تؤكد اتساق الترجمة معه.",
  },
};
