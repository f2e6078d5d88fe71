// The first start, the sample and the guide, in Arabic.

import type { FirstWords } from "../en/first";
import { isolated, quoted, statements } from "./numbers";

export const first: FirstWords = {
  first_run: {
    title: "أهلًا بكم في Lectern",
    lead: "سؤالان، ثم يمكنكم الكتابة.",
    language: "لغة النافذة",
    language_hint: "للبيانات لغاتها الخاصة.",
    name: "اسمكم",
    name_hint: "اختياري. يبقى على هذا الحاسوب ولا يُنشر أبدًا.",
    how: "كيف تريدون أن تبدؤوا؟",
    sample: "البدء بغرفة الأخبار النموذجية",
    sample_hint: "مكتب بلد متخيَّل لتجربة كل شيء. نقرة واحدة تزيله.",
    empty: "البدء من دون بيانات",
    failed: (reason) => `تعذّر إنشاء النموذج: ${isolated(reason)}`,
  },

  sample: {
    note: "هذه غرفة الأخبار النموذجية: جرّبوا كل شيء.",
    remove: "إزالة النموذج",
    removed: "أُزيل النموذج.",
    kept: (number) => `أُزيل النموذج. وبقي ما عدّلتموه: ${statements(number)}.`,
    fill: "ملء غرفة الأخبار بالنموذج",
    step: "إزالة النموذج",
  },

  guide: {
    title: "دليل الاستخدام",
    pages: "صفحات الدليل",
    search: "البحث في الدليل",
    nothing: (query) => `لا توجد صفحة في الدليل فيها ${quoted(query)}.`,
    show_all: "عرض كل الصفحات",
    failed: (reason) => `تعذّرت قراءة الدليل: ${isolated(reason)}`,
  },
};
