// The package, in Arabic.

import type { ExportingWords } from "../en/exporting";
import { isolated, ofStatements, format, count } from "./numbers";

export const exporting: ExportingWords = {
  export: {
    title: "تصدير حزمة",
    steps: { choose: "الصيغة والبيانات", run: "التصدير" },
    heading: "محتوى الحزمة",
    lead: "لا تضم الحزمة إلا البيانات المنشورة، ملفاتٍ عادية يستطيع فريق الويب وضعها على الإنترنت.",
    format: "الصيغة",
    formats: { html: "صفحات HTML", markdown: "ملفات Markdown", both: "HTML وMarkdown" },
    format_hints: {
      html: "موقع كامل يُقرأ دون اتصال أو يوضع على الإنترنت.",
      markdown: "ملف لكل بيان، لنظام آخر.",
      both: "الصيغتان جنبًا إلى جنب في مجلد واحد.",
    },
    which: "البيانات",
    all: "كل البيانات المنشورة",
    one_section: "قسم واحد وكل ما دونه",
    chosen: (number) =>
      count(number, { zero: "لا بيانات مختارة في المكتبة", one: "بيان واحد مختار في المكتبة", two: "بيانان مختاران في المكتبة", few: "# بيانات مختارة في المكتبة", many: "# بيانًا مختارًا في المكتبة", other: "# بيان مختار في المكتبة" }),
    chosen_hint: "يُترك منها ما لم يُنشر.",
    section: "القسم",
    summary: "الحزمة",
    published: (number) =>
      count(number, { zero: "لا بيانات منشورة", one: "بيان منشور واحد", two: "بيانان منشوران", few: "# بيانات منشورة", many: "# بيانًا منشورًا", other: "# بيان منشور" }),
    in_section: (name) => `البيانات المنشورة في ${isolated(name)}`,
    drafts_left: (number) =>
      count(number, { zero: "لا مسودات متروكة.", one: "تُترك مسودة واحدة.", two: "تُترك مسودتان.", few: "تُترك # مسودات.", many: "تُترك # مسودة.", other: "تُترك # مسودة." }),
    folder: "تختار المجلد في الخطوة التالية.",
    nothing: "لا شيء للتصدير بعد: لم يُنشر أي بيان.",
    verb: "تصدير…",
    again: "تصدير مرة أخرى…",
    choosing: "اختر مجلدًا…",
    running: (total) => `جارٍ تصدير ${ofStatements(total)}…`,
    progress: (done, total) => `${format(done)} من ${format(total)}`,
    writing: (file) => `كتابة ${isolated(file)}`,
    done: (number) =>
      count(number, { zero: "لم يُصدَّر أي بيان", one: "صُدّر بيان واحد", two: "صُدّر بيانان", few: "صُدّرت # بيانات", many: "صُدّر # بيانًا", other: "صُدّر # بيان" }),
    files: (files) => count(files, { zero: "لا ملفات", one: "ملف واحد", two: "ملفان", few: "# ملفات", many: "# ملفًا", other: "# ملف" }),
    copy_path: "نسخ المسار",
    path_copied: "المسار في الحافظة.",
    cancelled: "أُلغي التصدير. لم يُكتب شيء.",
    failed: (reason) => `فشل التصدير: ${isolated(reason)}`,
  },
};
