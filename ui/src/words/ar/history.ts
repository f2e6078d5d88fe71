// The history of a statement, in Arabic.

import type { HistoryWords } from "../en/history";
import { count, quoted } from "./numbers";

export const history: HistoryWords = {
  history: {
    list: "النسخ",
    today: "اليوم",
    yesterday: "أمس",
    now: "الحالي",
    edition: (edition) => `الإصدار ${edition}`,
    clock_set_back: "أُرجعت الساعة",
    clock_hint: "كانت ساعة هذا الحاسوب تشير إلى وقت أسبق من وقت النسخة السابقة. الترتيب صحيح.",
    moment: "كما كان عند",
    last_moment: (time) => `${time} (الأخير)`,
    yesterday_at: (time) => `أمس ${time}`,
    day_at: (date, time) => `${date}، ${time}`,
    heading: (moment) => `التغييرات منذ ${moment}`,
    current: "هذا هو النص الحالي.",
    same: "لا فرق عن النص الحالي.",
    first: "لا نسخة أقدم بعد. يحتفظ Lectern بنسخة لكل دقيقة من الكتابة ولكل إصدار.",
    unsaved: "لم تُحفظ آخر التغييرات بعد، فلم تُقارَن.",
    restore: "استعادة هذه النسخة",
    restore_hint: "يبقى النص الحالي في السجل.",
    restored: (moment) => `استُعيدت النسخة: ${moment}.`,
    not_restored: "لم تُحفظ آخر التغييرات بعد، فلم يُستعد شيء.",
    changed_title: "العنوان",
    changed_summary: "الملخص",
    fates: { same: "بلا تغيير", edited: "تعديل", moved: "نقل", added: "إضافة", removed: "حذف" },
    fate: (part, fate) => `${part} · ${fate}`,
    file: {
      heading: (fate) => `ملف · ${fate}`,
      renamed: (name) => `كان اسمه ${quoted(name)}.`,
      replaced: "لهذا الاسم الآن ملف آخر.",
      described: "للصورة الآن نص بديل:",
      described_anew: "تغيّر النص البديل:",
      undescribed: "حُذف النص البديل:",
      decorative: "الصورة الآن للزينة فقط.",
      not_decorative: "لم تعد الصورة معلَّمة للزينة.",
      alt: "النص البديل:",
      caption: "شرح الصورة:",
      credit: "مصدر الصورة:",
    },
    old_question: "سؤال",
    hidden: (number) =>
      count(number, { zero: "لم يُخفَ أي سؤال.", one: "أُخفي سؤال واحد لم يتغير.", two: "أُخفي سؤالان لم يتغيرا.", few: "أُخفيت # أسئلة لم تتغير.", many: "أُخفي # سؤالًا لم تتغير.", other: "أُخفي # سؤال لم تتغير." }),
    hidden_parts: (number) =>
      count(number, { zero: "لم يُخفَ أي جزء.", one: "أُخفي جزء واحد لم يتغير.", two: "أُخفي جزآن لم يتغيرا.", few: "أُخفيت # أجزاء لم تتغير.", many: "أُخفي # جزءًا لم تتغير.", other: "أُخفي # جزء لم تتغير." }),
    show: "إظهار",
  },
};
